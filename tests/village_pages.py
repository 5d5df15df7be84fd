"""The bundled village as a report, small enough to be made anew in a test."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from ilp.registers import RegisterFrames, read_frames
from ilp.reports import Report, village_report

VILLAGE = Path(__file__).resolve().parent.parent / "examples" / "village"
ON = date(2026, 11, 22)
INDICATORS = ("k1", "older-screened", "coverage-hypertension-adult", "coverage-iva-cervical", "growth-d-of-s")


@cache
def village_frames() -> RegisterFrames:
    """Read the village."""
    return read_frames(
        VILLAGE / "register.csv",
        mapping=VILLAGE / "mapping.toml",
        date_order="dmy",
        history=VILLAGE / "history.csv",
        on=ON,
        language="id",
    )


@cache
def whole_births() -> pl.DataFrame:
    """Return the people whose date of birth is known to the day: they are counted soonest."""
    people: pl.DataFrame = village_frames().people
    return people.filter(pl.col("birth_date_latest").is_null()).drop("birth_date_latest")


def small_report(**options: Any) -> Report:
    """Return a report of the village with few indicators."""
    frames = village_frames()
    choices: dict[str, Any] = {
        "on": ON,
        "history": frames.history,
        "checked": frames.checked,
        "indicators": INDICATORS,
        "kinds": ["screening"],
        "months": 3,
        "name": "Desa Rekaan <1>",
    }
    return village_report(whole_births(), **{**choices, **options})


@cache
def village_page() -> Report:
    """Return the report that most tests look at, in Indonesian."""
    cases = [("A90", date(2026, 11, day)) for day in (3, 9, 10, 17)] + [("A09", ON), ("unread", ON)]
    diagnoses = pl.DataFrame([(7, *case) for case in cases], schema=["id", "icd10", "on"], orient="row")
    return small_report(diagnoses=diagnoses)
