"""Rows whose date of birth is known in part, timed one by one: a window of ages has no days in terms for them."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable
from datetime import date, time
from typing import Any

import narwhals as nw

from ilp.assessment import assess
from ilp.errors import InputError
from ilp.facts.person import BIRTH_DATE
from ilp.frames.asking import Compiled
from ilp.frames.carrying import ROW
from ilp.frames.explaining import person_of
from ilp.frames.history import DONE_ON, SERVICE
from ilp.timing import Timing

__all__ = ["timed_in_part", "told_as"]

_LATEST = "birth_date_latest"


_FIELDS = {"from": "opens_on"}


def told_as(timing: Timing, name: str) -> object:
    """Return one part of a timing as frames tell it."""
    value = getattr(timing, _FIELDS.get(name, name))
    return value.value if name == "status" else value


def timed_in_part(compiled: Compiled, among: Container[int]) -> dict[int, dict[str, Timing]]:
    """Return the timing of each service for the rows of an eager frame whose date of birth is known in part.

    ``among`` holds the numbers of the rows that are not refused, or of those that are asked for.

    Raises:
        InputError: the frame is lazy, or a date of birth is known within bounds that are neither a month nor a year.
    """
    if not compiled.carried.eager:
        raise InputError(
            "Services of those whose date of birth is known in part cannot be timed in a lazy frame",
            value=_LATEST,
            accepted="whole dates of birth, or an eager frame",
            remedy="Collect the frame first, or drop the column where all dates are whole",
            code="partial_births",
        )
    asking = compiled.asking
    assert isinstance(asking.on, date)  # noqa: S101 - a frame of partial dates has one day asked about
    in_part = (nw.col(_LATEST) != nw.col(BIRTH_DATE.name)) & ~nw.col(_LATEST).is_null()
    names = [ROW, *compiled.carried.kinds]
    rows = [
        row
        for row in compiled.carried.lazy.select(names).filter(in_part).collect("polars").iter_rows(named=True)
        if row[ROW] in among
    ]
    done = _done(compiled, [row[ROW] for row in rows])
    at = None if asking.at is None else time(*divmod(asking.at, 60))
    found = {}
    for row in rows:
        person = person_of(row, done.get(row[ROW], ()), asking.on)
        plan = assess(person, on=asking.on, at=at, assume_absent=asking.assumed, readings=asking.choices, kinds="all")
        found[row[ROW]] = {service.code: plan.timing(service.code) for service in compiled.services}
    return found


def _done(compiled: Compiled, rows: Collection[int]) -> dict[int, list[dict[str, Any]]]:
    """Return the records of the history of some rows."""
    found: dict[int, list[dict[str, Any]]] = {}
    if compiled.past is None:
        return found
    records: Iterable[Any] = (
        compiled.past.records.filter(nw.col(ROW).is_in(list(rows))).collect("polars").iter_rows(named=True)
    )
    for record in records:
        found.setdefault(record[ROW], []).append({"service": record[SERVICE], "on": record[DONE_ON]})
    return found
