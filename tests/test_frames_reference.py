"""The reference page of data frames names every column and every code that can come out."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from ilp import CATALOGUE, FACTS, SCALES, assess_frame, interpret_frame
from ilp.facts import FactType
from ilp.frames import FRAME_COLUMNS, MEASUREMENT_COLUMNS
from ilp.frames.asking import Asking
from ilp.frames.columns import TIMING
from ilp.frames.contract import HISTORY_COLUMNS, LAST_DONE
from ilp.frames.days import Days
from ilp.frames.known import Recorded
from ilp.frames.measured import DayValues
from ilp.frames.terms import Kind, Terms
from ilp.timing import TimingStatus
from ilp.vocabulary import Method, Quantity

PAGE = (Path(__file__).parent.parent / "docs" / "reference" / "frames.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([^`\n]+)`", PAGE))
ON = date(2026, 11, 22)
DTYPES = {
    Kind.YES_NO: pl.Boolean,
    Kind.NUMBER: pl.Int64,
    Kind.REAL: pl.Float64,
    Kind.TEXT: pl.String,
    Kind.DATE: pl.Date,
}


def frame_with(*left_out: str) -> pl.DataFrame:
    """Return an empty frame with every column that is read but those left out."""
    specs = {**MEASUREMENT_COLUMNS, **FRAME_COLUMNS}
    return pl.DataFrame(schema={name: DTYPES[spec.kind] for name, spec in specs.items() if name not in left_out})


def general(name: str) -> str:
    """Return the name of a column, or a code, as the page writes it."""
    before, _, after = name.partition("__")
    if after in {"category", "marks", "follow_up"} or (before in SCALES and before not in CATALOGUE):
        return f"SCALE__{after}"
    if before in CATALOGUE:
        return f"CODE__{after}" if after else "CODE"
    if after == "by_results":
        return "FACT__by_results"
    what, _, of = name.partition(":")
    return {"fact_value": "fact_value:FACT", "method": "method:QUANTITY"}.get(what, name) if of else name


def refusals() -> set[str]:
    """Return every code a row can be refused with, as the page writes it."""
    found: set[str] = set()
    asked: list[tuple[date | str, pl.DataFrame]] = [
        # A column of latest dates of birth that holds none is not read.
        (ON, pl.concat([frame_with("measured_on"), pl.DataFrame({"birth_date_latest": [ON]})], how="diagonal")),
        ("visited", frame_with("birth_date_latest").with_columns(visited=pl.lit(None, dtype=pl.Date))),
    ]
    for on, frame in asked:
        asking = Asking.of(
            on=on,
            at=time(10),
            services=["hypertension-adult"],
            kinds="all",
            assume_absent=(),
            readings=None,
        )
        found |= {code for code, _ in asking.compile(frame, None).rules.known.refused}
    days = Days(Terms(), counted=True)
    recorded = Recorded(days=days, columns=frozenset(FRAME_COLUMNS), on=days.fixed(ON))
    kinds = {name: spec.kind for name, spec in MEASUREMENT_COLUMNS.items()}
    found |= {code for code, _ in DayValues.of(recorded, kinds, Quantity, on_that_day=True).refused}
    return {general(code) for code in found}


def test_every_code_of_refusal_is_on_the_page_and_no_other() -> None:
    section = PAGE.partition("(refused-rows)=")[2].partition("\n## `ilp.frames`")[0]
    told = re.findall(r"^\| `([^`]+)` \|", section, re.MULTILINE)
    assert set(told[1:]) == refusals()
    assert len(told) == len(set(told))
    assert told[0] == "ilp_refused"


@pytest.mark.parametrize("output", ["wide", "mask"])
def test_every_column_of_the_answers_is_on_the_page(output: Any) -> None:
    frame = frame_with("measured_on", "birth_date_latest")
    asked = {"services": list(CATALOGUE)[::8], "missing": True, "reasons": True, "timing": True, "keep": []}
    found = assess_frame(frame, on=ON, output=output, **asked).columns
    assert output == "mask" or any(name.endswith("__as_indicated") for name in found)
    assert {general(name) for name in found if not name.startswith("ilp_mask_")} - NAMED == set()
    assert "ilp_mask_0" in NAMED


def test_every_column_of_the_long_output_is_on_the_page() -> None:
    asked = {"on": ON, "output": "long", "services": ["hypertension-adult"], "missing": True, "reasons": True}
    frame = frame_with("measured_on", "birth_date_latest")
    found = assess_frame(frame, timing=True, **asked).columns
    assert set(found) - NAMED == set()
    assert set(TIMING) - set(found) == set()


def test_every_column_of_results_is_on_the_page() -> None:
    found = interpret_frame(
        frame_with("measured_on"), on=ON, follow_up=True, missing=True, facts=True, values=False, keep=[]
    )
    assert {general(name) for name in found.columns} - NAMED == set()


def test_the_columns_of_a_person_and_of_a_history_are_on_the_page() -> None:
    of_person = {name for name in FRAME_COLUMNS if name not in FACTS or FACTS[name].type is FactType.DATE}
    named = {*of_person, *HISTORY_COLUMNS, "id", "sex", "measured_on", "QUANTITY_method"}
    assert named - NAMED == set()
    assert LAST_DONE.format("CODE") in NAMED


def test_the_words_that_columns_hold_are_on_the_page() -> None:
    assert {item.value for item in (*TimingStatus, *Method)} - NAMED == set()
