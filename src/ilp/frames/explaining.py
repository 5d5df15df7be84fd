"""Chosen rows of a frame as persons, and what the rules say of them one by one, with every reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, time
from typing import Any, Final

import narwhals as nw

from ilp.assessment import DEFAULT_KINDS, assess
from ilp.calendar import PartialDate, month_end
from ilp.errors import InputError
from ilp.facts import FACTS
from ilp.facts.person import BIRTH_DATE, SEX
from ilp.frames.carrying import carry, opened
from ilp.frames.contract import (
    FRAME_COLUMNS,
    HISTORY_COLUMNS,
    ID,
    MEASURED_ON,
    MEASUREMENT_COLUMNS,
    ColumnSpec,
    last_done_columns,
    last_done_specs,
    method_column,
)
from ilp.frames.terms import Kind
from ilp.labels import Label
from ilp.models import Individual
from ilp.results import Assessment
from ilp.situation import AssumeAbsent
from ilp.vocabulary import Quantity, ServiceKind

__all__ = ["assess_rows", "person_of"]

_PREGNANCY: Final = ("lmp", "edd", "delivered_on", "delivered_at")
_PERSON: Final = (BIRTH_DATE.name, "birth_time", SEX.name)
_DECEMBER: Final = 12


def assess_rows(  # noqa: PLR0913 - one call, every choice by name
    frame: Any,
    ids: Collection[Any],
    *,
    on: date | str,
    at: time | None = None,
    history: Any = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> dict[Any, Assessment]:
    """Assess chosen rows of a frame one by one, with the reason of every verdict.

    Args:
        frame: As for ``assess_frame``, with a column ``id``.
        ids: The ids of the rows.
        on: The day asked about, or the name of the column that holds it.
        at: As for ``assess_frame``.
        history: As for ``assess_frame``.
        kinds: As for ``assess``.
        assume_absent: As for ``assess``.
        readings: As for ``assess``.

    Returns:
        The assessment of each row, by its id; ``result[id][service].why()`` gives a reason in words.

    Raises:
        InputError: an id is not there, or names several rows, or a row is refused by ``assess`` itself.

    >>> import polars
    >>> frame = polars.DataFrame({"id": ["A1"], "birth_date": [date(1983, 4, 17)], "sex": ["female"]})
    >>> plan = assess_rows(frame, ["A1"], on=date(2026, 11, 22))["A1"]
    >>> print(plan["hypertension-adult"].why("en").splitlines()[0])
    Hypertension screening [hypertension-adult]: required
    """
    specs = {**MEASUREMENT_COLUMNS, **FRAME_COLUMNS, **last_done_specs(opened(frame, "frame").collect_schema().names())}
    needed: tuple[str, ...] = (BIRTH_DATE.name, SEX.name, ID)
    if isinstance(on, str):
        specs[on] = ColumnSpec(on, Kind.DATE, Label(id="tanggal penilaian", en="the day asked about"))
        needed = (*needed, on)
    rows = _rows(frame, specs, "frame", needed, ids)
    done: dict[Any, list[dict[str, Any]]] = {}
    if history is not None:
        for record in _rows(history, HISTORY_COLUMNS, "history", (ID, "service", "on"), ids):
            done.setdefault(record[ID], []).append({"service": record["service"], "on": record["on"]})
    found: dict[Any, Assessment] = {}
    for row in rows:
        name = row[ID]
        if name in found:
            raise InputError(
                "An id names several rows of the frame",
                value=str(name),
                accepted="ids that name one row each",
                remedy="Leave in the frame the rows of one day, or give each row an id of its own",
                code="id_double",
            )
        day = row.pop(on) if isinstance(on, str) else on
        person = person_of(row, done.get(name, []), day)
        found[name] = assess(
            person, on=day, at=at, assume_absent=assume_absent, readings=readings, kinds=kinds, explain=True
        )
    missing = [name for name in ids if name not in found]
    if missing:
        raise InputError(
            "The frame has no row of this id",
            value=str(missing[0]),
            accepted="ids of the column id",
            remedy="Check its type too: the text '7' is not the number 7",
            code="id_unknown",
        )
    return found


def _rows(
    frame: Any, specs: Mapping[str, ColumnSpec], what: str, needed: tuple[str, ...], ids: Collection[Any]
) -> list[dict[str, Any]]:
    """Return the columns that are read of the rows with these ids."""
    carried = carry(frame, specs, what, needed=needed, also=(ID,))
    names = [ID, *(name for name in carried.kinds if name != ID)]
    chosen = carried.lazy.select(*names).filter(nw.col(ID).is_in(list(ids)))
    return list(chosen.collect("polars").iter_rows(named=True))


def person_of(row: Mapping[str, Any], history: Iterable[Mapping[str, Any]], on: date) -> Individual:
    """Return a row of the contract as a person; what was measured is of ``measured_on``, or of the day asked about.

    Raises:
        InputError: the date of birth is known within bounds that are neither a month nor a year.
        pydantic.ValidationError: the row is none of a person.
    """
    known = {name: value for name, value in row.items() if value is not None}
    fields = {name: known[name] for name in _PERSON if name in known}
    if "birth_date_latest" in known and BIRTH_DATE.name in known:
        fields[BIRTH_DATE.name] = _between(known[BIRTH_DATE.name], known["birth_date_latest"])
    pregnancy = {name: known[name] for name in _PREGNANCY if name in known}
    facts = {name: known[name] for name in FACTS if name in known and name not in {*_PERSON, *_PREGNANCY}}
    measured_on = known.get(MEASURED_ON, on)
    measurements = [
        {"quantity": item, "value": known[item.value], "on": measured_on, "method": known.get(method_column(item))}
        for item in Quantity
        if item.value in known and item.value not in FACTS
    ]
    shown = [{"service": code, "on": known[name]} for name, code in last_done_columns(known).items()]
    return Individual.model_validate(
        {
            **fields,
            "id": str(known[ID]) if ID in known else None,
            "facts": facts,
            "pregnancy": pregnancy or None,
            "history": [*history, *shown],
            "measurements": measurements,
        }
    )


def _between(earliest: date, latest: date) -> PartialDate:
    """Return a date of which a part is known from the first and the last day it can be."""
    if earliest == latest:
        return PartialDate.of(earliest)
    if earliest.day == 1 and latest == month_end(earliest):
        return PartialDate(earliest.year, earliest.month)
    if earliest == date(latest.year, 1, 1) and latest == date(latest.year, _DECEMBER, 31):
        return PartialDate(latest.year)
    raise InputError(
        "A date of birth that is neither a month nor a year cannot be explained",
        value=f"{earliest} to {latest}",
        accepted="a day, a whole month or a whole year",
        remedy="Widen it to the whole month or year",
        code="partial_births",
    )
