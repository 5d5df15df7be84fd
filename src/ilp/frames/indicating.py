"""Indicators of local area monitoring over frames: who belongs, of whom it is known, yes or no, by group and month."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, Literal

import narwhals as nw
from attrs import frozen

from ilp.calendar import Span, Unit
from ilp.criteria import walk
from ilp.errors import InputError, unknown_name
from ilp.facts.person import BIRTH_DATE
from ilp.frames.asking import Asking, Compiled
from ilp.frames.carrying import ROW, carry, opened
from ilp.frames.clock import STATUSES
from ilp.frames.contract import (
    FRAME_COLUMNS,
    HISTORY_COLUMNS,
    ID,
    MEASURED_ON,
    MEASUREMENT_COLUMNS,
    ColumnSpec,
    last_done_specs,
)
from ilp.frames.counting import IndicatorTerms, Told, services_of
from ilp.frames.days import in_days
from ilp.frames.giving_back import given_back
from ilp.frames.in_part import timed_in_part
from ilp.frames.lowering import planned
from ilp.frames.notifying import DIAGNOSIS_COLUMNS
from ilp.frames.suppressing import suppressed
from ilp.frames.terms import Kind
from ilp.identifiers import read_icd10
from ilp.indicators.clauses import Diagnosed
from ilp.indicators.contract import AFTER_GROUPS, BEFORE_GROUPS, INDICATOR_COLUMNS
from ilp.indicators.definition import Definition, Indicator, IndicatorKind, Reached
from ilp.indicators.facts import INDICATOR_FACTS
from ilp.indicators.gathered import indicator_choices, indicators_named
from ilp.situation import AssumeAbsent, check_day
from ilp.vocabulary import Venue

__all__ = ["GROUPS", "Counting", "People", "Period", "compute_indicators", "looked_at", "period_of", "rewound"]

GROUPS: Final = ("stage", "cluster", "age_group")
"""Groups that are worked out where the frame has no column of the name: on the day somebody is looked at."""

Period = Literal["month", "year"] | date
"""The time over which is counted: the month or the year of ``on`` until ``on``, or from a day until ``on``."""

_EXTRA: Final = {name: ColumnSpec(name, Kind.YES_NO, fact.label) for name, fact in INDICATOR_FACTS.items()}
_LATEST: Final = "birth_date_latest"
_SEEN: Final = "__ilp_seen_on"
_DIAGNOSIS: Final = "__ilp_diagnosis_{}"
_DIAGNOSED: Final = "__ilp_diagnosed"
_STATUS: Final = "__ilp_status_{}"
_LAST_DONE: Final = "__ilp_last_done_{}"
_UNTIL: Final = "__ilp_until_{}"
_VENUE: Final = "venue"
_ORDER: Final = "__ilp_order"
_NUMBERS: Final = ("population", "excluded", "numerator", "no", "population_unknown", "unknown")
_PARTS: Final = ("population", "excluded", "numerator", "no", "population_unknown")


def compute_indicators(  # noqa: PLR0913 - one call, every choice by name
    frame: Any,
    *,
    on: date,
    history: Any = None,
    diagnoses: Any = None,
    by: Collection[str] = (),
    indicators: Collection[str] | None = None,
    period: Period = "month",
    months: int = 1,
    compare: Literal["month"] | None = None,
    previous: Any = None,
    suppress_under: int | None = None,
    readings: Mapping[str, str] | None = None,
    assume_absent: AssumeAbsent = (),
) -> Any:
    """Count indicators over a frame of people: a tidy frame, a row for each indicator, group and period.

    Whether something is due, done or missed is what ``assess_frame`` says. Unknown is counted apart from no: a
    percentage is of those of whom it is known, and ``value_least`` and ``value_most`` say what it would be if all the
    unknown were no, or yes. Of each row ``population = denominator + unknown + excluded``.

    Args:
        frame: A frame of people, as for ``assess_frame``, of any kind; it may have the columns of
            ``ilp.indicators.INDICATOR_FACTS`` too. Of a lazy one the columns that are read are brought in at once.
        on: The day asked about; the period ends with it.
        history: Services done, as for ``assess_frame``. What it does not have was not done; without a history that is
            unknown. A column ``venue`` (``Venue``) says where, for the indicators of visits.
        diagnoses: A frame with the columns ``id``, ``icd10`` and ``on``. What it does not have was not diagnosed;
            without it that is unknown.
        by: Columns of the frame to group by, such as village, sex or disability; also "stage", "cluster" and
            "age_group" (five years), which are worked out. People with nothing in such a column are a group too.
        indicators: Codes of ``ilp.indicators.INDICATORS``; all that can be counted without it.
        period: "month" or "year" (of ``on``, until ``on``), or the first day.
        months: How many months to count, the last that of ``on``, each to its end; with the period "month" alone.
        compare: "month" gives ``change`` against the same period to the end of the month before: by the dates and the
            records until then, and else by what the frame says now. A month that is not over yet is held against a
            whole one.
        previous: What was computed before, to compare with in place of ``compare``: the row of the same indicator and
            group, of its last period.
        suppress_under: Hide the numbers of groups of fewer people than this, and of those whose yes or no are fewer
            but not nought; and the next smallest where a single one could be worked out from its total.
        readings: Options of readings, those of rules and of indicators, by their codes.
        assume_absent: As for ``assess``.

    Returns:
        A frame of the caller's kind with ``indicator``, the columns of ``by``, and the rest of ``INDICATOR_COLUMNS``.
        Rows of which nothing can be said, and those of whom it is not known whether they belong, are in
        ``population_unknown``.

    Raises:
        InputError: a frame lacks a column, or one is of a type that is not read, or a choice is not known.
        UnknownNameError: there is no such indicator, reading or fact.

    >>> import polars
    >>> people = polars.DataFrame(
    ...     {"id": [1, 2], "birth_date": [date(1950, 4, 17), date(1960, 1, 5)], "sex": ["female", "male"]}
    ... )
    >>> done = polars.DataFrame({"id": [1], "service": ["geriatric-screening"], "on": [date(2026, 5, 4)]})
    >>> found = compute_indicators(people, on=date(2026, 11, 22), history=done, indicators=["older-screened"])
    >>> found.select("period", "population", "numerator", "denominator", "value").rows()
    [('2026-11', 2, 1, 2, 50.0)]
    """
    check_day(on)
    wanted = indicators_named(indicators, readings)
    _, for_rules = indicator_choices(readings)
    periods = _periods(on, period, months)
    _check_choices(compare, previous, suppress_under)
    people = People.of(frame, history, diagnoses, by)
    options = {"assume_absent": assume_absent, "readings": for_rules}
    found = [_counted(people, item, on, wanted, options) for item in periods]
    import polars as pl

    tidy = suppressed(_valued(pl.concat(found), wanted, people), people.by, suppress_under)
    before = None
    if previous is not None:
        before = _previous(previous, people.by, tidy)
    elif compare == "month":
        earlier = [item.before() for item in periods]
        again = pl.concat([_counted(people, item, on, wanted, options) for item in earlier])
        renamed = dict(zip([item.label for item in earlier], [item.label for item in periods], strict=True))
        before = suppressed(_valued(again, wanted, people), people.by, suppress_under).with_columns(
            pl.col("period").replace(renamed)
        )
    made = _with_change(tidy, before, people.by)
    return given_back(frame, made.select(*BEFORE_GROUPS, *people.by, *AFTER_GROUPS))


# What is asked ----------------------------------------------------------------------------------------------------


@frozen
class PeriodSpan:
    """A period: its first and last day, and what kind it is."""

    first: date
    last: date
    kind: Period

    @property
    def label(self) -> str:
        """A month, or the two days."""
        if self.kind == "month":
            return f"{self.last:%Y-%m}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    def before(self) -> PeriodSpan:
        """Return the same kind of period to the end of the month before."""
        last = self.last.replace(day=1) - timedelta(days=1)
        return period_of(last, self.kind)


def period_of(last: date, kind: Period) -> PeriodSpan:
    """Return the period of a kind that ends with a day."""
    if kind == "month":
        return PeriodSpan(last.replace(day=1), last, kind)
    if kind == "year":
        return PeriodSpan(last.replace(month=1, day=1), last, kind)
    return PeriodSpan(kind, last, kind)


def _periods(on: date, period: Period, months: int) -> list[PeriodSpan]:
    """Return the periods to count, in their order."""
    if not (period in {"month", "year"} or type(period) is date):
        raise InputError(
            "Not a period",
            value=period if isinstance(period, str) else type(period).__name__,
            accepted='"month", "year", or the first day as a date',
            code="period",
        )
    if isinstance(period, date) and period > on:
        raise InputError(
            "The period begins after its last day",
            value=period.isoformat(),
            accepted=f"a day up to {on.isoformat()}",
            code="period",
        )
    if not isinstance(months, int) or isinstance(months, bool) or months < 1 or (months > 1 and period != "month"):
        raise InputError(
            "Not a number of months to count",
            value=months,
            accepted='a whole number from 1 up, more than 1 with period="month" alone',
            code="months",
        )
    found = [period_of(on, period)]
    while len(found) < months:
        found.insert(0, found[0].before())
    return found


def _check_choices(compare: object, previous: object, suppress_under: object) -> None:
    if compare not in {None, "month"}:
        raise unknown_name("comparison", compare, ("month",))
    if compare is not None and previous is not None:
        raise InputError(
            "Two things to compare with",
            value="compare and previous",
            accepted="one of them",
            remedy='Leave out compare="month" where previous is given',
            code="compare",
        )
    good = suppress_under is None or (isinstance(suppress_under, int) and not isinstance(suppress_under, bool))
    if not good or (isinstance(suppress_under, int) and suppress_under < 1):
        raise InputError(
            "Not a number under which numbers are hidden",
            value=suppress_under,
            accepted="a whole number from 1 up, such as 5, or nothing",
            code="suppress_under",
        )


# People -------------------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class People:
    """The frames as Polars has them, in the types of the contract; ``by`` are the columns to group by."""

    table: Any
    history: Any
    diagnoses: Any
    by: tuple[str, ...]
    own: tuple[str, ...]
    has_venue: bool

    @classmethod
    def of(cls, frame: Any, history: Any, diagnoses: Any, by: Collection[str], *, also: tuple[str, ...] = ()) -> People:
        """Bring the frames in and check them."""
        names = opened(frame, "frame").collect_schema().names()
        groups = _groups(by, names)
        own = tuple(name for name in groups if name in names)
        specs = {**MEASUREMENT_COLUMNS, **FRAME_COLUMNS, **_EXTRA, **last_done_specs(names)}
        needs_id = history is not None or diagnoses is not None
        needed = (BIRTH_DATE.name, "sex", *((ID,) if needs_id else ()))
        table = _brought(frame, specs, "frame", needed=needed, also=(ID, *own, *also))
        past = None
        if history is not None:
            past = _brought(history, HISTORY_COLUMNS, "history", needed=(ID, "service", "on"), also=(ID, _VENUE))
            _same_ids(table, past, "history")
        found = None
        if diagnoses is not None:
            found = _brought(diagnoses, DIAGNOSIS_COLUMNS, "diagnoses", needed=(ID, "icd10", "on"), also=(ID,))
            _same_ids(table, found, "diagnoses")
            found = _with_codes_read(found)
        return cls(
            table=table,
            history=past,
            diagnoses=found,
            by=groups,
            own=own,
            has_venue=past is not None and _VENUE in past.columns,
        )


def _groups(by: Collection[str], names: Sequence[str]) -> tuple[str, ...]:
    if isinstance(by, str):
        raise InputError(
            "Not a set of columns to group by",
            value=by,
            accepted='a list of names, such as ["village"]',
            remedy="Put a single name into a list too",
            code="by",
        )
    for name in by:
        if name in INDICATOR_COLUMNS:
            raise InputError(
                "A column to group by has the name of a column that would be written",
                value=name,
                accepted="other names; each row has its period already, and months=12 counts a year of months",
                remedy="Rename the column",
                code="by",
            )
        if name not in names and name not in GROUPS:
            raise unknown_name("column of the frame to group by", name, (*names, *GROUPS))
    return tuple(dict.fromkeys(by))


def _brought(
    frame: Any, specs: Mapping[str, ColumnSpec], what: str, *, needed: tuple[str, ...], also: tuple[str, ...]
) -> Any:
    """Return the columns that are read as an eager Polars frame."""
    own = opened(frame, what)
    if isinstance(own, nw.LazyFrame):
        wanted = [name for name in own.collect_schema().names() if name in specs or name in also]
        frame = own.select(wanted).collect("polars").to_native() if wanted else own.collect("polars").to_native()
    return carry(frame, specs, what, needed=needed, also=also).lazy.collect("polars").to_native()


def _with_codes_read(diagnoses: Any) -> Any:
    """Return diagnoses with each code as it is compared, and null where it has not the form of one."""
    import polars as pl

    texts = diagnoses["icd10"].unique().drop_nulls()
    read = pl.Series([read_icd10(text) for text in texts.to_list()], dtype=pl.String)
    return diagnoses.with_columns(pl.col("icd10").replace_strict(texts, read, default=None, return_dtype=pl.String))


def _same_ids(table: Any, other: Any, what: str) -> None:
    if table[ID].dtype != other[ID].dtype:
        raise InputError(
            f"The ids of the {what} are of another type than those of the frame",
            value=str(other[ID].dtype),
            accepted=str(table[ID].dtype),
            remedy="Cast one of them: the text '7' is not the number 7",
            code="id_type",
        )


# Counting -----------------------------------------------------------------------------------------------------------


def _counted(
    people: People, span: PeriodSpan, on: date, wanted: Sequence[Indicator], options: Mapping[str, Any]
) -> Any:
    """Return the numbers of one period, a row for each indicator and group."""
    import polars as pl

    clauses = _diagnosed(wanted)
    table = _with_diagnoses(rewound(people.table, span.last, on), people, clauses, span)
    definitions = {item.code: item.definition for item in wanted if item.definition is not None}
    looked: dict[Reached | None, dict[str, Definition]] = {None: {}}
    for code, definition in definitions.items():
        looked.setdefault(definition.reached, {})[code] = definition
    counting = Counting(people=people, span=span, clauses=clauses, options=options)
    by = list(people.by)
    parts: list[Any] = []
    groups: list[Any] = []
    for reached, asked in looked.items():
        of_people = {code: item for code, item in asked.items() if item.visits is None}
        of_contacts = {code: item for code, item in asked.items() if item.visits is not None}
        for rows, day, doubtful in looked_at(table, reached, span):
            if doubtful:
                parts.append(counting.in_doubt(rows, tuple(asked)))
                continue
            look = counting.look(rows, day, asked)
            if of_people:
                parts.append(counting.counts(look, of_people))
            if of_contacts and people.history is not None:
                parts.append(counting.contacts(look, of_contacts))
            if reached is None and by:
                groups.append(counting.groups(look).unique().collect())
    every = pl.DataFrame({"indicator": list(definitions)}, schema={"indicator": pl.String})
    if by:
        there = pl.concat([*groups, *(part.select(by) for part in parts)], how="vertical_relaxed").unique()
        every = every.join(there, how="cross")
    keys = ["indicator", *by]
    if parts:
        none = pl.DataFrame(schema=dict.fromkeys(_NUMBERS, pl.Int64))
        found = pl.concat([none, *parts], how="diagonal_relaxed").group_by(keys).agg(pl.col(_NUMBERS).sum())
        every = every.join(found, on=keys, how="left", nulls_equal=True)
    else:
        every = every.with_columns(pl.lit(0).alias(name) for name in _NUMBERS)
    order = {code: place for place, code in enumerate(definitions)}
    return (
        every.with_columns(pl.col(_NUMBERS).fill_null(0).cast(pl.Int64), pl.lit(span.label).alias("period"))
        .with_columns(pl.col("indicator").replace_strict(order, return_dtype=pl.Int32).alias(_ORDER))
        .sort(_ORDER, *by, nulls_last=True)
        .drop(_ORDER)
    )


def rewound(table: Any, day: date, on: date) -> Any:
    """Return people as they were on an earlier day, as far as their dates tell.

    Who was born since was not there. A delivery that came later had not been, and the woman was pregnant where her
    pregnancy had begun; of a pregnancy that began later nothing was known.
    """
    import polars as pl

    if day == on:
        return table

    def came_later(name: str) -> Any:
        if name not in table.columns:
            return pl.lit(value=False)
        return ((pl.col(name) > day) & (pl.col(name) <= on)).fill_null(value=False)

    delivered, began = came_later("delivered_on"), came_later("lmp")
    gone = {
        "pregnant": delivered | began,
        "postpartum": delivered | began,
        "delivered_on": delivered,
        "delivered_at": delivered,
        "lmp": began,
        "edd": began,
    }
    return table.filter(~came_later("birth_date")).with_columns(
        pl.when(~where).then(pl.col(name)).alias(name) for name, where in gone.items() if name in table.columns
    )


def looked_at(
    table: Any, reached: Reached | None, span: PeriodSpan, *, cohort: Reached | None = None
) -> Iterator[tuple[Any, date | str, bool]]:
    """Yield the people to look at, on which day, and whether it is not known that they belong.

    Those whose date of birth is known in part are by themselves: only on one day can they be looked at. ``cohort`` says
    who they are where that is not those who are looked at in the period.
    """
    import polars as pl

    whole, part = _whole_and_in_part(table)
    if reached is None:
        yield whole, span.last, False
        for rows in _by_day_measured(part):
            yield rows, span.last, False
        return
    name = reached.since.name
    if name not in table.columns:
        return
    day = _plus(pl.col(name), reached.span)
    of_cohort = _plus(pl.col(name), (cohort or reached).span)
    inside = (of_cohort >= span.first) & (of_cohort <= span.last)
    rows = _seen(whole.with_columns(day.alias(_SEEN)).filter(inside), reached)
    if rows.height:
        yield rows, _SEEN, False
    if not part.height:
        return
    if name == BIRTH_DATE.name:
        last = _plus(pl.col(_LATEST), (cohort or reached).span)
        for each in _by_day_measured(part.filter((of_cohort <= span.last) & (last >= span.first))):
            yield each, span.last, True
        return
    rows = _seen(part.with_columns(day.alias(_SEEN)).filter(inside), reached)
    for one in rows[_SEEN].unique().sort().to_list():
        for each in _by_day_measured(rows.filter(pl.col(_SEEN) == one).drop(_SEEN)):
            yield each, one, False


def _whole_and_in_part(table: Any) -> tuple[Any, Any]:
    """Return those whose date of birth is whole, and those of whom only a part of it is known."""
    import polars as pl

    if _LATEST not in table.columns:
        return table, table.clear()
    in_part = ((pl.col(_LATEST) != pl.col("birth_date")) & pl.col(_LATEST).is_not_null()).fill_null(value=False)
    return table.filter(~in_part).drop(_LATEST), table.filter(in_part)


def _by_day_measured(part: Any) -> Iterator[Any]:
    """Yield people whose date of birth is known in part by the day they were measured, which must be one for all.

    What was measured on no known day says nothing of an age, and is left out, as it does not count either of others.
    """
    import polars as pl

    if MEASURED_ON not in part.columns:
        if part.height:
            yield part
        return
    for one in part[MEASURED_ON].unique().sort().to_list():
        if one is None:
            rows = part.filter(pl.col(MEASURED_ON).is_null())
            yield rows.drop(name for name in rows.columns if name in MEASUREMENT_COLUMNS and name not in FRAME_COLUMNS)
        else:
            yield part.filter(pl.col(MEASURED_ON) == one)


def _plus(column: Any, span: Span) -> Any:
    """Return the day on which a span since a date is completed, clipped to the last day of its month."""
    import polars as pl

    if span.unit in {Unit.MONTHS, Unit.YEARS}:
        return column.dt.offset_by(f"{span.amount * (12 if span.unit is Unit.YEARS else 1)}mo")
    return column + pl.duration(days=in_days(span))


def _seen(rows: Any, reached: Reached) -> Any:
    """Return mothers as they were on the day of delivery, still pregnant, where that is asked."""
    import polars as pl

    if not reached.still_pregnant:
        return rows
    gone = [name for name in ("delivered_on", "delivered_at", "postpartum") if name in rows.columns]
    return rows.drop(gone).with_columns(pl.lit(value=True).alias("pregnant"))


def _diagnosed(wanted: Sequence[Indicator]) -> dict[Diagnosed, str]:
    found: dict[Diagnosed, str] = {}
    for item in wanted:
        if item.definition is None:
            continue
        for whole in (item.definition.population, item.definition.numerator, item.definition.excluded):
            for part in walk(whole):
                if isinstance(part, Diagnosed):
                    found.setdefault(part, _DIAGNOSIS.format(len(found)))
    return found


def _with_diagnoses(table: Any, people: People, clauses: Mapping[Diagnosed, str], span: PeriodSpan) -> Any:
    """Return the people with a column for each group of codes: whether there was such a diagnosis in the period."""
    import polars as pl

    if people.diagnoses is None or not clauses:
        return table
    within = people.diagnoses.filter((pl.col("on") >= span.first) & (pl.col("on") <= span.last))
    flags = {}
    for clause, name in clauses.items():
        hit = pl.lit(value=False)
        for code in clause.codes:
            hit = hit | pl.col("icd10").str.starts_with(code.replace(".", ""))
        # A code that cannot be read may be one of these: with no other that is, it is not known.
        flags[name] = hit.any(ignore_nulls=False).alias(name)
    by_person = within.group_by(ID).agg(*flags.values(), pl.lit(value=True).alias(_DIAGNOSED))
    found = table.join(by_person, on=ID, how="left", maintain_order="left")
    none = pl.col(_DIAGNOSED).is_null()
    return found.with_columns(
        pl.when(none).then(pl.lit(value=False)).otherwise(pl.col(name)).alias(name) for name in flags
    ).drop(_DIAGNOSED)


@frozen(kw_only=True)
class Look:
    """People looked at on a day, with the rules put to them."""

    rows: Any
    terms: IndicatorTerms


@frozen(kw_only=True)
class Counting:
    """Counts the people of a period."""

    people: People
    span: PeriodSpan
    clauses: Mapping[Diagnosed, str]
    options: Mapping[str, Any]

    def look(self, rows: Any, day: date | str, definitions: Mapping[str, Definition]) -> Look:
        """Put the rules to some people; what cannot be timed in terms is put into columns first."""
        compiled = self._compiled(rows, day, definitions)
        told = None
        if compiled.rules.known.partial and compiled.services:
            rows, told = self._timed_in_part(rows, compiled)
            compiled = self._compiled(rows, day, definitions)
        terms = IndicatorTerms(
            compiled=compiled,
            since=self.span.first.toordinal(),
            diagnoses=None if self.people.diagnoses is None else self.clauses,
            extra=frozenset(name for name in INDICATOR_FACTS if name in rows.columns),
            has_history=self.people.history is not None,
            told=told,
        )
        return Look(rows=rows, terms=terms)

    def _compiled(self, rows: Any, day: date | str, definitions: Mapping[str, Definition]) -> Compiled:
        services = services_of(definitions.values())
        asking = Asking.of(on=day, at=None, services=services, kinds=(), **self.options)
        also = [name for name in rows.columns if name not in {*FRAME_COLUMNS, *MEASUREMENT_COLUMNS}]
        measured_on = None
        if _LATEST in rows.columns and MEASURED_ON in rows.columns:
            (measured_on,) = rows[MEASURED_ON].unique().to_list()
        return asking.compile(rows, self._past(rows), timing=True, numbered=True, also=also, measured_on=measured_on)

    def _past(self, rows: Any) -> Any:
        if self.people.history is None:
            return None
        return self.people.history.join(rows.select(ID), on=ID, how="semi").select(ID, "service", "on")

    def _timed_in_part(self, rows: Any, compiled: Compiled) -> tuple[Any, dict[str, Told]]:
        """Time each service of people whose date of birth is known in part, one by one."""
        import polars as pl

        terms = IndicatorTerms(compiled=compiled, since=0, diagnoses=None, extra=frozenset(), has_history=False)
        lazy = planned({"refused": terms.refusals.code}).apply(compiled.lazy, (ROW,))
        good = lazy.filter(nw.col("refused").is_null()).collect("polars")[ROW].to_list()
        timed = timed_in_part(compiled, set(good))
        numbers = {status: place for place, status in enumerate(STATUSES)}
        columns, told = [], {}
        for place, service in enumerate(compiled.services):
            each = [timed[row][service.code] if row in timed else None for row in range(rows.height)]
            found = {
                _STATUS.format(place): [None if item is None else numbers[item.status] for item in each],
                _LAST_DONE.format(place): [
                    None if item is None or item.last_done is None else item.last_done.toordinal() for item in each
                ],
                _UNTIL.format(place): [
                    None if item is None or item.until is None else item.until.toordinal() for item in each
                ],
            }
            columns += [pl.Series(name, values, dtype=pl.Int32) for name, values in found.items()]
            status, last_done, until = (compiled.terms.column(name, Kind.NUMBER) for name in found)
            told[service.code] = Told(status=status, last_done=last_done, until=until)
        return rows.with_columns(columns), told

    def counts(self, look: Look, definitions: Mapping[str, Definition]) -> Any:
        """Return the numbers of people, a row for each indicator and group."""
        import polars as pl

        by = list(self.people.by)
        columns: dict[str, Any] = {}
        for place, definition in enumerate(definitions.values()):
            said = look.terms.of(definition)
            parts = (said.belongs, said.excluded, said.yes, said.no, said.may_belong)
            columns |= {f"{place}|{name}": term for name, term in zip(_PARTS, parts, strict=True)}
        lazy = self._applied(look, columns)
        sums = [pl.col(name).sum() for name in columns]
        wide = (lazy.group_by(by).agg(*sums) if by else lazy.select(*sums)).collect()
        found = [
            wide.select(
                pl.lit(code).alias("indicator"),
                *by,
                *(pl.col(f"{place}|{name}").cast(pl.Int64).alias(name) for name in _PARTS),
            )
            for place, code in enumerate(definitions)
        ]
        return pl.concat(found).with_columns(
            (pl.col("population") - pl.col("excluded") - pl.col("numerator") - pl.col("no")).alias("unknown")
        )

    def in_doubt(self, rows: Any, codes: tuple[str, ...]) -> Any:
        """Return the numbers of people of whom it is not known whether they reached an age in the period."""
        import polars as pl

        by = list(self.people.by)
        people = self.groups(self.look(rows, self.span.last, {}))
        counted = pl.len().cast(pl.Int64).alias("population_unknown")
        numbers = people.group_by(by).agg(counted) if by else people.select(counted)
        return pl.LazyFrame({"indicator": codes}).join(numbers, how="cross").collect()

    def _applied(self, look: Look, columns: Mapping[str, Any]) -> Any:
        """Return the rows with what is asked of each, and the columns to group by, as a lazy Polars frame."""
        terms = look.terms
        wanted = {name: terms.group(name) for name in self.people.by if name not in self.people.own} | dict(columns)
        clock, catalogue = terms.clock, terms.compiled.rules.catalogue
        lazy = terms.gathering.beside(
            terms.compiled.lazy, lambda: {code: clock.used_on_a_day(item) for code, item in catalogue.items()}
        )
        return planned(wanted).apply(lazy, (ROW, *self.people.own)).to_native()

    def groups(self, look: Look) -> Any:
        """Return the columns to group by of each row, as a lazy Polars frame."""
        if all(name in self.people.own for name in self.people.by):
            return look.rows.lazy().select(self.people.by) if self.people.by else look.rows.lazy()
        return self._applied(look, {}).select(self.people.by)

    def states(self, look: Look, definitions: Mapping[str, Definition]) -> Any:
        """Return for each person, by ``id``, the columns to group by and whether each numerator is yes, no or unknown.

        One of whom it is not known whether he belongs, or who does not, is unknown.
        """
        import polars as pl

        columns: dict[str, Any] = {}
        for code, definition in definitions.items():
            said = look.terms.of(definition)
            columns |= {f"{code}|yes": said.yes, f"{code}|no": said.no}
        found = self._applied(look, columns).join(_ids(look), on=ROW, how="left")
        states = [
            pl.when(pl.col(f"{code}|yes"))
            .then(pl.lit(value=True))
            .when(pl.col(f"{code}|no"))
            .then(pl.lit(value=False))
            .alias(code)
            for code in definitions
        ]
        return found.select(ID, *self.people.by, *states).collect()

    def contacts(self, look: Look, definitions: Mapping[str, Definition]) -> Any:
        """Return the numbers of contacts in the period, a row for each indicator and group.

        A contact is a day of a person with a record; at a place, a day and a place.
        """
        import polars as pl

        by = list(self.people.by)
        history = self.people.history
        within = history.filter((pl.col("on") >= self.span.first) & (pl.col("on") <= self.span.last))
        place = pl.col(_VENUE) if self.people.has_venue else pl.lit(None, dtype=pl.String)
        venues = [item.value for item in Venue]
        within = within.with_columns(pl.when(place.is_in(venues)).then(place).alias(_VENUE))
        belongs = {code: look.terms.of(item).belongs for code, item in definitions.items()}
        people = self._applied(look, belongs).join(_ids(look), on=ROW, how="left")
        parts = []
        for code, item in definitions.items():
            wanted = [] if item.visits is None else [venue.value for venue in item.visits.venues]
            contacts = within.select(ID, "on", *([_VENUE] if wanted else [])).unique().lazy()
            here = pl.col(_VENUE).is_in(wanted).fill_null(value=False) if wanted else pl.lit(value=True)
            unknown = pl.col(_VENUE).is_null() if wanted else pl.lit(value=False)
            marked = (
                people.filter(pl.col(code))
                .select(ID, *by)
                .join(contacts, on=ID, how="inner")
                .with_columns(
                    pl.lit(value=True).alias("population"),
                    here.alias("numerator"),
                    unknown.alias("unknown"),
                    (~here & ~unknown).alias("no"),
                )
            )
            sums = pl.col("population", "numerator", "unknown", "no").sum().cast(pl.Int64)
            counted = marked.group_by(by).agg(sums) if by else marked.select(sums)
            parts.append(counted.with_columns(pl.lit(code).alias("indicator")).collect())
        return pl.concat(parts, how="diagonal_relaxed")


def _ids(look: Look) -> Any:
    """Return the number of each row with its id."""
    return look.rows.with_row_index(ROW).select(ROW, ID).lazy()


# Values -------------------------------------------------------------------------------------------------------------


def _valued(found: Any, wanted: Sequence[Indicator], people: People) -> Any:
    """Return the numbers with the value, and what it would be if all the unknown were no, or yes."""
    import polars as pl

    shares = [item.code for item in wanted if item.kind is IndicatorKind.PERCENT]
    is_share = pl.col("indicator").is_in(shares)
    known = pl.col("numerator") + pl.col("no")
    every = known + pl.col("unknown")

    def of(part: Any, whole: Any) -> Any:
        return pl.when(whole > 0).then(part * 100.0 / whole)

    contacts = [item.code for item in wanted if item.kind is IndicatorKind.VISITS]
    # Without a history nothing is known of contacts, not even how many there may have been.
    nothing_known = pl.col("indicator").is_in(contacts if people.history is None else [])
    found = found.with_columns(
        known.alias("denominator"),
        pl.when(is_share)
        .then(of(pl.col("numerator"), known))
        .otherwise(pl.when((known > 0) | (every == 0)).then(pl.col("numerator").cast(pl.Float64)))
        .alias("value"),
        pl.when(is_share)
        .then(of(pl.col("numerator"), every))
        .otherwise(pl.col("numerator").cast(pl.Float64))
        .alias("value_least"),
        pl.when(is_share)
        .then(of(pl.col("numerator") + pl.col("unknown"), every))
        .otherwise((pl.col("numerator") + pl.col("unknown")).cast(pl.Float64))
        .alias("value_most"),
    )
    values = ("value", "value_least", "value_most")
    return found.with_columns(pl.when(~nothing_known).then(pl.col(values)).name.keep()).drop("no")


def _previous(previous: Any, by: tuple[str, ...], tidy: Any) -> Any:
    """Return what was computed before as rows to compare with: those of its last period, for each period now."""
    import polars as pl

    own = opened(previous, "previous table")
    names = own.collect_schema().names()
    for name in ("indicator", *by, "period", "value", "suppressed"):
        if name not in names:
            raise unknown_name("column of the previous table", name, names)
    eager = own.collect("polars") if isinstance(own, nw.LazyFrame) else own
    found = eager.to_polars().select("indicator", *by, "period", "value", "suppressed")
    last = found["period"].max()
    periods = tidy.select(pl.col("period").unique())
    return found.filter(pl.col("period") == last).drop("period").join(periods, how="cross")


def _with_change(tidy: Any, before: Any, by: tuple[str, ...]) -> Any:
    import polars as pl

    if before is None:
        return tidy.with_columns(pl.lit(None, dtype=pl.Float64).alias("change"))
    keys = ["indicator", *by, "period"]
    earlier = before.select(*keys, pl.col("value").alias("__ilp_before"))
    found = tidy.join(earlier, on=keys, how="left", nulls_equal=True, maintain_order="left")
    return found.with_columns((pl.col("value") - pl.col("__ilp_before")).alias("change"))
