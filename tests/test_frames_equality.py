"""Frames say what the rules say of one person: every case of the project, and registers nobody has thought of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.frames import (
    BACKENDS,
    DAY,
    Backend,
    assessed,
    differences,
    every_nth,
    frame_of,
    history_of,
    person_of,
    planned_for,
    row_of,
)
from tests.strategies import examples

from ilp import CATALOGUE, FACTS, Assessment, IlpError, Individual
from ilp.calendar import cutoff
from ilp.conformance import read_cases, time_of_day
from ilp.errors import DateError
from ilp.facts import FactType
from ilp.frames.rules import age_bounds
from ilp.vocabulary import Verdict

FILES = sorted((Path(__file__).parent / "cases").glob("*.json"))
PARTS = 4


# The cases of the project --------------------------------------------------------------------------------------------


class Group(NamedTuple):
    """Cases that one call can answer; ``on`` is None where each row has a day of its own."""

    on: date | None
    at: time | None
    assume_absent: Any
    readings: tuple[tuple[str, str], ...]

    @property
    def choices(self) -> dict[str, Any]:
        return {"at": self.at, "assume_absent": self.assume_absent, "readings": dict(self.readings)}


class Asked(NamedTuple):
    """A person of a case, and the services that the case is about."""

    case: str
    person: Individual
    on: date
    codes: frozenset[str]


@cache
def groups() -> dict[Group, list[Asked]]:
    """Return all cases that a frame can hold, in groups, the largest first.

    A frame has one day for all where only a part of the birth dates is known, so such cases are grouped by day.
    """
    found: dict[Group, list[Asked]] = defaultdict(list)
    for path in FILES:
        for case in read_cases(path):
            if "error" in case or case["person"].keys() & {"forms", "measurements"}:
                continue
            person, on = Individual.model_validate(case["person"]), date.fromisoformat(case["on"])
            absent = case.get("assume_absent", ())
            group = Group(
                None if person.birth_date.is_exact else on,
                time_of_day(case),
                absent if isinstance(absent, str) else tuple(absent),
                tuple(sorted(case.get("readings", {}).items())),
            )
            expect = case["expect"]
            codes = {code for verdict in Verdict for code in expect.get(verdict, ())} | expect.get("timing", {}).keys()
            found[group].append(Asked(case["id"], person, on, frozenset(codes)))
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


PLANS: dict[tuple[str, Group], Assessment | None] = {}
"""What is said of each person, kept for all kinds of frame."""


def plan_of(item: Asked, group: Group) -> Assessment | None:
    key = item.case, group._replace(on=None)
    if key not in PLANS:
        PLANS[key] = planned_for(item.person, item.on, **group.choices)
    return PLANS[key]


def check(backend: Backend, group: Group, asked: list[Asked], codes: list[str]) -> Iterator[str]:
    """Yield what a frame of cases says otherwise than the rules say of each person, a line each."""
    frame = frame_of(row_of(item.person, item.on) for item in asked)
    past = history_of(
        (number, record.service, record.on) for number, item in enumerate(asked) for record in item.person.history
    )
    on: Any = DAY if group.on is None else group.on
    found = assessed(
        backend, frame, on=on, services=codes, missing=True, history=past if past.height else None, **group.choices
    )
    plans = [plan_of(item, group) for item in asked]
    for number, what, said, expected in differences(found, plans, codes):
        yield f"{asked[number].case}: {what}: {said}, but of one person {expected}"


def of_cases(asked: list[Asked], number: int) -> list[str]:
    """Return the services the cases of a group are about, and some others."""
    return sorted({code for item in asked for code in item.codes} | {*every_nth(25, number)})


def test_most_cases_are_compared() -> None:
    assert sum(map(len, groups().values())) > 7000
    assert {code for asked in groups().values() for item in asked for code in item.codes} == {*CATALOGUE}


@pytest.mark.parametrize("part", range(PARTS))
def test_every_case_on_polars(part: int) -> None:
    wrong = [
        line
        for number, (group, asked) in enumerate(groups().items())
        if number % PARTS == part
        for line in check(BACKENDS["polars"], group, asked, of_cases(asked, number))
    ]
    assert wrong == []


@pytest.mark.parametrize("on", [date(2026, 6, 15), date(2026, 11, 22), date(2026, 8, 15)])
def test_cases_of_one_day_on_polars(on: date) -> None:
    # Bounds on ages become bounds on dates of birth: other expressions than those of a day for each row.
    for group, asked in [*groups().items()][:2]:
        of_day = [item for item in asked if item.on == on]
        codes = of_cases(of_day, 0)
        assert list(check(BACKENDS["polars"], group._replace(on=on), of_day, codes)) == []


def test_cases_on_every_kind_of_frame(backend: Backend) -> None:
    widest = {"polars": 0, "spark": 2, "duckdb": 24}.get(backend.name, 6)  # all of them on Polars, above
    for number, (group, asked) in enumerate([*groups().items()][:widest]):
        codes = of_cases(asked, number)[number % 4 :: 4]
        assert list(check(backend, group, asked, codes)) == []


def test_cases_of_one_day_on_every_kind_of_frame(backend: Backend) -> None:
    group, asked = next(iter(groups().items()))
    on = date(2026, 6, 15)
    of_day = [item for item in asked if item.on == on]
    assert list(check(backend, group._replace(on=on), of_day, of_cases(of_day, 0)[1::4])) == []


# Registers nobody has thought of -------------------------------------------------------------------------------------

BOUNDS = age_bounds(CATALOGUE.values())
DAYS = (date(2026, 11, 22), date(2026, 2, 28), date(2024, 2, 29), date(2027, 1, 1), date(2026, 8, 31))
RECORDABLE = [fact for fact in FACTS.values() if fact.name != "sex" and fact.type is not FactType.DATE]
YES_NO = [fact for fact in RECORDABLE if fact.type is FactType.YES_NO]
DONE = ("anaemia-adolescent-girls", "hypertension-adult", "shk", "imm-hb0", "nothing")


@st.composite
def births(draw: st.DrawFn, on: date) -> date | None:
    """Draw a date of birth on a birthday that matters, or a day beside it."""
    if draw(st.integers(0, 30)) == 0:
        return draw(st.sampled_from((None, on + timedelta(days=1), on - timedelta(days=131 * 366))))
    if draw(st.integers(0, 3)) == 0:
        return on - timedelta(days=draw(st.integers(0, 100 * 365)))
    try:
        return cutoff(draw(st.sampled_from(BOUNDS)), on) + timedelta(days=draw(st.integers(-1, 1)))
    except DateError:
        return on


@st.composite
def registered(draw: st.DrawFn, on: date) -> dict[str, Any]:
    """Draw a row, with gaps, and at times with what cannot be."""
    row: dict[str, Any] = {"birth_date": draw(births(on)), DAY: on}
    row["sex"] = draw(st.sampled_from(("female",) * 8 + ("male",) * 6 + (None, "other")))
    for fact in draw(st.lists(st.sampled_from(RECORDABLE), unique=True, max_size=8)):
        if fact.type is FactType.YES_NO:
            row[fact.name] = draw(st.booleans())
        elif fact.type is FactType.INTEGER:
            assert fact.at_most is not None
            beyond = draw(st.integers(0, 9)) == 0
            row[fact.name] = fact.at_most + 1 if beyond else draw(st.integers(fact.at_least, fact.at_most))
        else:
            row[fact.name] = draw(st.sampled_from([code for code, _ in fact.choices]))
    if row["sex"] == "female" and draw(st.integers(0, 2)) == 0:
        for name in draw(st.lists(st.sampled_from(("lmp", "edd", "delivered_on")), unique=True, max_size=2)):
            since = draw(st.sampled_from((0, 1, 2, 3, 7, 28, 29, 42, 43, 84, 98, 140, 195, 196, 280, 301, 302, 315)))
            row[name] = on - timedelta(days=since + draw(st.integers(-1, 1)) - (280 if name == "edd" else 0))
    if draw(st.integers(0, 3)) == 0:
        row["birth_time"] = draw(st.sampled_from(("00:00", "03:10", "18:00", "23:59")))
    return row


Records = list[tuple[int, str, date]]


@st.composite
def registers(draw: st.DrawFn, *, one_day: bool, size: int = 6) -> tuple[date, list[dict[str, Any]], Records]:
    """Draw the rows of a register and its history; of one day, at times with birth dates known in part."""
    day = draw(st.sampled_from(DAYS))
    rows = []
    for _ in range(draw(st.integers(1, size))):
        row = draw(registered(day if one_day else draw(st.sampled_from(DAYS))))
        if one_day and row["birth_date"] is not None and draw(st.integers(0, 5)) == 0:
            born = row["birth_date"]
            whole_year = draw(st.booleans())
            first = date(born.year, 1, 1) if whole_year else born.replace(day=1)
            last = date(born.year, 12, 31) if whole_year else _end_of_month(born)
            row |= {"birth_date": first, "birth_date_latest": last}
        rows.append(row)
    done = st.tuples(st.integers(0, len(rows) - 1), st.sampled_from(DONE), st.integers(-3, 4000))
    records = draw(st.lists(done, max_size=6))
    return day, rows, [(number, code, rows[number][DAY] - timedelta(days=ago)) for number, code, ago in records]


def _end_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def said_of(
    rows: list[dict[str, Any]], records: Records, **choices: Any
) -> list[Assessment | None]:
    """Return what is said of each person by himself; None where he is refused."""
    found: list[Assessment | None] = []
    for number, row in enumerate(rows):
        past = [{"service": code, "on": day} for who, code, day in records if who == number]
        try:
            person = person_of(row, past)
        except (IlpError, ValidationError):
            found.append(None)
        else:
            found.append(planned_for(person, row[DAY], **choices))
    return found


def compare(
    backend: Backend, rows: list[dict[str, Any]], records: Records, on: Any, codes: list[str], **choices: Any
) -> list[Any]:
    past = history_of(records) if records else None
    found = assessed(backend, frame_of(rows), on=on, services=codes, missing=True, history=past, **choices)
    return list(differences(found, said_of(rows, records, **choices), codes))


absences: st.SearchStrategy[Any] = st.one_of(
    st.just(()), st.just("all"), st.lists(st.sampled_from([fact.name for fact in YES_NO]), max_size=3, unique=True)
)


@examples(60)
@given(registers(one_day=True), st.integers(0, 4), absences, st.sampled_from((None, time(4), time(18))))
def test_any_register_of_one_day(
    register: tuple[date, list[dict[str, Any]], Records], start: int, absent: Any, at: time | None
) -> None:
    on, rows, records = register
    codes = every_nth(5, start)
    assert compare(BACKENDS["polars"], rows, records, on, codes, assume_absent=absent, at=at) == []


@examples(60)
@given(registers(one_day=False), st.integers(0, 4), absences)
def test_any_register_with_a_day_for_each_row(
    register: tuple[date, list[dict[str, Any]], Records], start: int, absent: Any
) -> None:
    _, rows, records = register
    assert compare(BACKENDS["polars"], rows, records, DAY, every_nth(5, start), assume_absent=absent) == []


@examples(4)
@given(st.data())
def test_any_register_on_every_kind_of_frame(backend: Backend, data: st.DataObject) -> None:
    one_day = data.draw(st.booleans())
    on, rows, records = data.draw(registers(one_day=one_day, size=12))
    codes = every_nth(12, data.draw(st.integers(0, 11)))
    assert compare(backend, rows, records, on if one_day else DAY, codes) == []
