"""People as rows of a frame, and frames of every engine, for tests that compare frames with the one-person engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import polars as pl

from ilp import Individual
from ilp.frames.contract import FRAME_COLUMNS, MEASURED_ON, MEASUREMENT_COLUMNS, method_column
from ilp.frames.terms import Kind

DTYPES = {
    Kind.YES_NO: pl.Boolean,
    Kind.NUMBER: pl.Int32,
    Kind.REAL: pl.Float64,
    Kind.TEXT: pl.String,
    Kind.DATE: pl.Date,
}


def row_of(person: Individual) -> dict[str, Any]:
    """Return a person as a row; of each quantity one value, and all of one day."""
    born = person.birth_date
    row: dict[str, Any] = {"birth_date": born.earliest, "sex": person.sex.value}
    if born.latest != born.earliest:
        row["birth_date_latest"] = born.latest
    if person.birth_time is not None:
        row["birth_time"] = person.birth_time.strftime("%H:%M")
    row |= {name: value for name, value in person.facts.items() if value is not None}
    if person.pregnancy is not None:
        row |= {name: getattr(person.pregnancy, name) for name in ("lmp", "edd", "delivered_on")}
        if person.pregnancy.delivered_at is not None:
            row["delivered_at"] = person.pregnancy.delivered_at.strftime("%H:%M")
    for item in person.measurements:
        assert item.quantity.value not in row, "a row has one value of a quantity, which is no fact too"
        row[item.quantity.value] = item.value
        row[MEASURED_ON] = item.on
        if item.method is not None:
            row[method_column(item.quantity)] = item.method.value
    return row


def is_one_row(person: Individual) -> bool:
    """Say whether what was measured of a person fits in one row."""
    quantities = [item.quantity.value for item in person.measurements]
    days = {item.on for item in person.measurements}
    return len(days) <= 1 and len(set(quantities)) == len(quantities) and not set(quantities) & person.facts.keys()


def frame_of(people: Iterable[Individual], *, without: Sequence[str] = ()) -> pl.DataFrame:
    """Return people as a frame, with the columns that any of them needs; ``row`` numbers them."""
    rows = [row_of(person) for person in people]
    specs = {**FRAME_COLUMNS, **MEASUREMENT_COLUMNS}
    used = [name for name in specs if name not in without and any(row.get(name) is not None for row in rows)]
    columns = {name: pl.Series([row.get(name) for row in rows], dtype=DTYPES[specs[name].kind]) for name in used}
    return pl.DataFrame({"row": range(len(rows)), **columns})
