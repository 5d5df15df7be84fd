"""The 10-year risk chart of the decree (BAB V, Gambar 29): its cells, and how a person's cell is found.

The cells are in ``ptm_risk_chart.csv`` beside this file; the README there says where they come from.
"""

from __future__ import annotations

import csv
from bisect import bisect_right
from collections.abc import Collection, Mapping
from datetime import date
from functools import lru_cache
from importlib.resources import files
from itertools import product
from typing import Final, Literal

from ilp.calendar import Unit, completed
from ilp.interpretation.measures import Measure, Measures
from ilp.regulation import Reading
from ilp.screening.adult_results_risk_chart import (
    BLOOD_PRESSURE_BETWEEN_ROWS,
    CHART_CHOLESTEROL_COLUMNS,
    RISK_ESTABLISHED_DISEASE,
)
from ilp.screening.risk_chart import RISK_CHART_AGES, RISK_DIABETES_AND_CARDIOVASCULAR
from ilp.situation import Situation
from ilp.vocabulary import Quantity, Sex

__all__ = [
    "AGE_BLOCKS",
    "CHOLESTEROL_COLUMNS",
    "COLUMN_EDGES",
    "FIRST_AGE",
    "LAST_AGE",
    "MG_DL_IN_MMOL_L",
    "SYSTOLIC_EDGES",
    "SYSTOLIC_ROWS",
    "YEARS_IN_BLOCK",
    "age_block",
    "cells",
    "chart_risk",
    "cholesterol_column",
    "risk_of",
    "systolic_row",
]

AGE_BLOCKS: Final = ("40-44", "45-49", "50-54", "55-59", "60-64", "65-69", "70-74")
SYSTOLIC_ROWS: Final = ("<120", "120-139", "140-159", "160-179", ">=180")
CHOLESTEROL_COLUMNS: Final = ("<4", "4-4.9", "5-5.9", "6-6.9", ">=7")
MG_DL_IN_MMOL_L: Final = 38.67
"""How many mg/dL of cholesterol are 1 mmol/L: the first column printed in both units, 4 and 154.68."""

FIRST_AGE, LAST_AGE, YEARS_IN_BLOCK = 40, 74, 5
SYSTOLIC_EDGES: Final = (120, 140, 160, 180)
COLUMN_EDGES: Final[Mapping[str, tuple[float, ...]]] = {
    "mmol/L": (4, 5, 6, 7),
    "mg/dL": (154.68, 190, 229, 267),
    "converted": (154.68, 193.35, 232.02, 270.69),
}
"""The lower edges of the second to the last column: in mmol/L, in mg/dL as printed, and in mg/dL by the factor."""

MeasuredIn = Literal["mg/dL", "mmol/L"]
_Row = tuple[bool, Sex, bool, str, str]


@lru_cache(maxsize=1)
def cells() -> Mapping[_Row, tuple[int, ...]]:
    """Return the risk in percent of every column, by diabetes, sex, smoking, age block and systolic row."""
    text = files(__package__).joinpath("ptm_risk_chart.csv").read_text(encoding="utf-8")
    return {
        (row["diabetes"] == "yes", Sex(row["sex"]), row["smoker"] == "yes", row["age"], row["systolic"]): tuple(
            int(row[column]) for column in CHOLESTEROL_COLUMNS
        )
        for row in csv.DictReader(text.splitlines())
    }


def age_block(age: int, *, oldest_block_on: bool = False) -> str | None:
    """Return the block of an age in completed years; None where the chart has none.

    >>> age_block(46), age_block(39), age_block(75), age_block(75, oldest_block_on=True)
    ('45-49', None, None, '70-74')
    """
    if age < FIRST_AGE or (age > LAST_AGE and not oldest_block_on):
        return None
    return AGE_BLOCKS[(min(age, LAST_AGE) - FIRST_AGE) // YEARS_IN_BLOCK]


def systolic_row(mmhg: float, *, rounded: bool = False) -> str:
    """Return the row of a systolic pressure; a row holds up to the lower edge of the next.

    >>> systolic_row(139.5), systolic_row(139.5, rounded=True)
    ('120-139', '140-159')
    """
    return SYSTOLIC_ROWS[bisect_right(SYSTOLIC_EDGES, mmhg + 0.5 if rounded else mmhg)]


def cholesterol_column(value: float, unit: MeasuredIn = "mg/dL", *, converted: bool = False) -> str:
    """Return the column of a total cholesterol; a column holds up to the lower edge of the next.

    In mg/dL the edges printed there count; ``converted`` takes those in mmol/L instead, times 38.67.

    >>> cholesterol_column(190), cholesterol_column(190, converted=True), cholesterol_column(4.95, "mmol/L")
    ('5-5.9', '4-4.9', '4-4.9')
    """
    edges = COLUMN_EDGES["converted" if converted and unit == "mg/dL" else unit]
    return CHOLESTEROL_COLUMNS[bisect_right(edges, value)]


def risk_of(  # noqa: PLR0913 - what the chart asks
    *, diabetes: bool, sex: Sex, smoker: bool, age: int, systolic: float, cholesterol: float, unit: MeasuredIn = "mg/dL"
) -> int | None:
    """Return the risk in percent over 10 years of one without cardiovascular disease; None at ages it does not hold.

    Args:
        diabetes: Whether diabetes was diagnosed.
        sex: The sex.
        smoker: Whether the person smokes now.
        age: In completed years.
        systolic: Systolic pressure in mmHg.
        cholesterol: Total cholesterol, in ``unit``.
        unit: The unit of the cholesterol.

    >>> risk_of(diabetes=False, sex=Sex.MALE, smoker=True, age=57, systolic=150, cholesterol=5.2, unit="mmol/L")
    12
    """
    block = age_block(age)
    if block is None:
        return None
    column = CHOLESTEROL_COLUMNS.index(cholesterol_column(cholesterol, unit))
    return cells()[diabetes, sex, smoker, block, systolic_row(systolic)][column]


def chart_risk(measures: Measures, situation: Situation, choices: Mapping[str, str]) -> Measure | None:
    """Return the risk of a person by the total cholesterol of the day; a range while something is not known.

    None without a cholesterol, outside the ages of the chart, and for those with established cardiovascular disease.
    """
    cholesterol = measures.values.get(Quantity.CHOLESTEROL_TOTAL)
    if cholesterol is None or _is_established(situation, choices):
        return None
    blocks = _blocks(situation, oldest_block_on=_option(RISK_CHART_AGES, choices) == "oldest-block")
    if not blocks:
        return None
    systolic = measures.values.get(Quantity.SYSTOLIC)
    rounded = _option(BLOOD_PRESSURE_BETWEEN_ROWS, choices) == "rounded"
    converted = _option(CHART_CHOLESTEROL_COLUMNS, choices) == "converted"
    asked: dict[str, Collection[bool | str]] = {
        "diabetes": _answers(situation, "diabetes"),
        "smoker": _answers(situation, "smoker"),
        "birth_date": blocks,
        "systolic": SYSTOLIC_ROWS if systolic is None else (systolic_row(systolic.value, rounded=rounded),),
    }
    column = CHOLESTEROL_COLUMNS.index(cholesterol_column(cholesterol.value, converted=converted))
    sex = Sex(str(situation.values["sex"]))
    risks = [
        cells()[bool(diabetes), sex, bool(smoker), str(block), str(row)][column]
        for diabetes, smoker, block, row in product(*asked.values())
    ]
    return Measure(
        min(risks),
        situation.on,
        parts=(Quantity.CHOLESTEROL_TOTAL, Quantity.SYSTOLIC),
        at_most=max(risks),
        lacks=tuple(name for name, answers in asked.items() if len(answers) > 1),
    )


def _option(reading: Reading, choices: Mapping[str, str]) -> str:
    return choices.get(reading.code, reading.default)


def _is_established(situation: Situation, choices: Mapping[str, str]) -> bool:
    """Say whether the person is known to have the disease that takes the place of the chart."""
    needed = ["cardiovascular_disease"]
    if _option(RISK_DIABETES_AND_CARDIOVASCULAR, choices) == "both":
        needed.append("diabetes")
    chart_is_read = _option(RISK_ESTABLISHED_DISEASE, choices) == "chart"
    return not chart_is_read and all(situation.values.get(name) is True for name in needed)


def _answers(situation: Situation, name: str) -> tuple[bool, ...]:
    known = situation.values.get(name)
    return (known,) if isinstance(known, bool) else (False, True)


def _blocks(situation: Situation, *, oldest_block_on: bool) -> tuple[str, ...]:
    """Return the blocks that the age can be in; more than one only while the birth date is known in part."""
    oldest, youngest = (
        completed(date.fromordinal(day), situation.on, Unit.YEARS) for day in situation.dates["birth_date"]
    )
    found = (age_block(age, oldest_block_on=oldest_block_on) for age in range(youngest, oldest + 1))
    return tuple(dict.fromkeys(block for block in found if block is not None))
