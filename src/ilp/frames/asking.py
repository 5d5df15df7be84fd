"""What is asked of a frame, and the rules put to what it has."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, time
from functools import cache
from typing import Any, Final, Self

import narwhals as nw
from attrs import frozen

from ilp.assessment import kinds_named
from ilp.calendar import Span
from ilp.errors import InputError
from ilp.frames.carrying import ROW, Carried, carry, opened
from ilp.frames.contract import FRAME_COLUMNS, ID, MEASUREMENT_COLUMNS, ColumnSpec, last_done_columns, last_done_specs
from ilp.frames.days import Days
from ilp.frames.history import Past
from ilp.frames.interpreting import ResultTerms, facts_from_results
from ilp.frames.known import Recorded, known
from ilp.frames.measured import DayValues, used_on
from ilp.frames.rules import Rules, age_bounds
from ilp.frames.terms import Kind, Terms
from ilp.labels import Label
from ilp.screening import CATALOGUE
from ilp.services import Service
from ilp.situation import (
    ANAEMIA_SCREENING,
    AssumeAbsent,
    assumed_names,
    check_day,
    minute_of,
)
from ilp.vocabulary import Quantity, ServiceKind

__all__ = ["Asking", "Compiled", "services_named"]

_ANAEMIA: Final = "__ilp_anaemia_screened"
"""The column that says whether a history shows a screening for anaemia: a fact that follows from it."""


@frozen(kw_only=True)
class Compiled:
    """The rules put to a frame: the frame where they are worked out, and what is asked of it.

    ``results`` is what was measured, where the frame has any of it.
    """

    asking: Asking
    carried: Carried
    lazy: Any
    rules: Rules
    services: tuple[Service, ...]
    key: tuple[str, ...]
    past: Past | None
    results: ResultTerms | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The caller's own columns."""
        return self.carried.names

    @property
    def terms(self) -> Terms:
        """What makes terms."""
        return self.rules.terms


@frozen(kw_only=True)
class Asking:
    """What is asked of every row."""

    on: date | str
    at: int | None
    services: tuple[Service, ...]
    assumed: tuple[str, ...]
    choices: Mapping[str, str]

    @classmethod
    def of(  # noqa: PLR0913 - every choice by name
        cls,
        *,
        on: date | str,
        at: time | None,
        services: Collection[str] | None,
        kinds: Collection[ServiceKind | str],
        assume_absent: AssumeAbsent,
        readings: Mapping[str, str] | None,
    ) -> Self:
        """Check what the caller asks."""
        if not isinstance(on, str):
            check_day(on)
        return cls(
            on=on,
            at=None if at is None else minute_of(at),
            services=services_named(services, kinds),
            assumed=assumed_names(assume_absent),
            choices=dict(CATALOGUE.choices(readings)),
        )

    def compile(  # noqa: PLR0913 - every choice by name
        self,
        frame: Any,
        history: Any,
        *,
        timing: bool = False,
        numbered: bool = False,
        also: Iterable[str] = (),
        measured_on: date | None = None,
    ) -> Compiled:
        """Put the rules to a frame, and to a history of what was done.

        ``timing`` says whether it is asked when something was done, ``numbered`` keeps the numbers of eager rows,
        ``also`` names columns that are taken along though they are not read, ``measured_on`` is the day of all that
        was measured, where the caller knows that it is one.
        """
        specs = {**MEASUREMENT_COLUMNS, **FRAME_COLUMNS}
        needed = ["birth_date", "sex"]
        if isinstance(self.on, str):
            specs[self.on] = ColumnSpec(self.on, Kind.DATE, Label(id="tanggal penilaian", en="the day asked about"))
            needed.append(self.on)
        if history is not None:
            needed.append(ID)
        own = opened(frame, "frame")
        names = own.collect_schema().names()
        done = last_done_columns(names)
        specs |= last_done_specs(names)
        measured = timing and any(item.value in names and item.value not in FRAME_COLUMNS for item in Quantity)
        has_past = history is not None or bool(done) or measured
        if has_past and isinstance(own, nw.LazyFrame):
            needed.append(ID)
        numbered = numbered or has_past or (timing and "birth_date_latest" in names)
        carried = carry(frame, specs, "frame", needed=tuple(needed), also=(ID, *also), numbered=numbered)
        if isinstance(self.on, str) and "birth_date_latest" in carried.kinds:
            raise InputError(
                "Dates of birth known in part cannot be assessed on a day of each row",
                value="birth_date_latest",
                accepted="one day for all rows: on=date(2026, 11, 22)",
                remedy="Assess the rows of each day by themselves, or drop birth_date_latest where all dates are whole",
                code="partial_births",
            )
        terms = Terms()
        days = Days(terms, counted=carried.on_polars)
        on = days.column(self.on, many=True) if isinstance(self.on, str) else days.fixed(self.on)
        key: tuple[str, ...] = (ID, *((self.on,) if isinstance(self.on, str) else ()))
        if carried.eager:
            key = (ROW,) if numbered else ()
        recorded = Recorded(
            days=days,
            columns=frozenset(carried.kinds),
            on=on,
            at=self.at,
            assume_absent=self.assumed,
            measured_on=None if measured_on is None else days.fixed(measured_on),
        )
        lazy, screened = carried.lazy, terms.no
        past: Past | None = None
        if has_past:
            shown = {code: days.column(name) for name, code in done.items()}
            if measured:
                used = used_on(DayValues.of(recorded, carried.kinds, Quantity, on_that_day=False))
                shown |= {item.value: day for item, day in used.items()}
            past = Past.of(history, carried, key, recorded, shown)
            lazy = past.join_flag(lazy, ANAEMIA_SCREENING, _ANAEMIA)
            screened = terms.holds(terms.column(_ANAEMIA, Kind.YES_NO))
        kinds = carried.kinds
        lazy, results, measured_results = facts_from_results(
            lazy, recorded, kinds, self.choices, anaemia_screened=screened
        )
        found = known(recorded, anaemia_screened=screened, results=results, bounds=_bounds())
        rules = Rules(CATALOGUE, self.choices, found, days)
        return Compiled(
            asking=self,
            carried=carried,
            lazy=lazy,
            rules=rules,
            services=self.services,
            key=key,
            past=past,
            results=measured_results,
        )


@cache
def _bounds() -> tuple[Span, ...]:
    """Return every span since birth that a rule of the catalogue asks."""
    return age_bounds(CATALOGUE.values())


def services_named(services: Collection[str] | None, kinds: Collection[ServiceKind | str]) -> tuple[Service, ...]:
    """Return the services of some codes, or without any those of some kinds."""
    if isinstance(services, str):
        raise InputError(
            "Not a set of services",
            value=services,
            accepted='a list of codes, such as ["hypertension-adult"]',
            remedy="Put a single code into a list too",
            code="services",
        )
    if services is not None:
        return tuple(CATALOGUE[code] for code in dict.fromkeys(services))
    wanted = kinds_named(kinds)
    return tuple(service for service in CATALOGUE.values() if service.kind in wanted)
