"""Days in terms: the one calendar rule of ``ilp.calendar``, worked out on whole columns.

A day is a whole number as ``date.toordinal`` gives it, with its year, month and day of the month. Months and years are
added on those three numbers, never by an engine's own month offset or month difference: every engine has another.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Final

from ilp.calendar import Span, Unit, cutoff, days
from ilp.errors import DateError
from ilp.frames.terms import Kind, Term, Terms

__all__ = ["Day", "Days", "cutoff_or_none", "in_days"]

_MONTHS_IN: Final = {Unit.YEARS: 12, Unit.MONTHS: 1}
_DAYS_IN: Final = {Unit.DAYS: 1, Unit.WEEKS: 7}
_HOURS_IN_DAY: Final = 24
_CIVIL: Final = 306
"""Days from 1 March of year 0 to the day before 1 January of year 1: between the count below and ``date.toordinal``."""
_SHORTEST: Final = (0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334)
_LONGEST: Final = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)
"""The fewest and the most days of so many months in a row; of twelve 365 and 366."""


class Day:
    """A day of each row: a date column, a day that is the same for all, or one that is worked out.

    ``after`` says, of a day that is a time after another one, which day and which time: what is known of the order of
    two such times without working out either.
    """

    def __init__(
        self,
        days: Days,
        ordinal: Term,
        *,
        column: Term | None = None,
        after: tuple[Day, Span] | None = None,
        many: bool = False,
    ) -> None:
        """Take the ordinal, and the date column it comes from where it is one; ``many`` times are held against it."""
        self._days = days
        self.ordinal = ordinal
        self.column = column
        self.after = after
        self.many = many

    @cached_property
    def parts(self) -> tuple[Term, Term, Term]:
        """The year, the month and the day of the month."""
        if self.column is not None:
            terms = self._days.terms
            return tuple(terms.part(name, self.column) for name in ("year", "month", "day_of_month"))  # type: ignore[return-value]
        return self._days.parts(self.ordinal)

    @property
    def as_date(self) -> Term:
        """The day as a date, of a date column or a day that is the same for all."""
        if self.column is not None:
            return self.column
        return self._days.terms.day(self.fixed)

    @property
    def is_unknown(self) -> Term:
        """Whether the day is not known."""
        return self._days.terms.is_unknown(self.ordinal if self.column is None else self.column)

    @property
    def fixed(self) -> date | None:
        """The date, where it is the same in every row."""
        value = self.ordinal.value
        return date.fromordinal(value) if self.ordinal.is_const and isinstance(value, int) else None


class Days:
    """The calendar in terms."""

    def __init__(self, terms: Terms, *, counted: bool = False) -> None:
        """Take what makes terms; ``counted`` says that the engine makes numbers of dates by itself, as Polars does."""
        self.terms = terms
        self._counted = counted

    def fixed(self, day: date) -> Day:
        """One day for every row."""
        return Day(self, self.terms.number(day.toordinal()))

    def fixed_ordinal(self, ordinal: int) -> Day:
        """One day for every row, by its ordinal."""
        return Day(self, self.terms.number(ordinal))

    def unknown(self) -> Day:
        """A day that is known in no row."""
        return Day(self, self.terms.number(None))

    def column(self, name: str, *, many: bool = False) -> Day:
        """A date column; ``many`` times are held against the day asked about."""
        column = self.terms.column(name, Kind.DATE)
        if self._counted:
            return Day(self, self.terms.day_count(column), column=column, many=many)
        year, month, day = (self.terms.part(part, column) for part in ("year", "month", "day_of_month"))
        return Day(self, self._ordinal(year, month, day), column=column, many=many)

    def of(self, ordinal: Term) -> Day:
        """A day that is worked out."""
        return Day(self, ordinal)

    def only_where(self, condition: Term, day: Day) -> Day:
        """The day where a condition holds, else none."""
        if condition is self.terms.yes:
            return day
        return Day(self, self.terms.where(condition, day.ordinal, self.terms.number(None)))

    # --- adding and comparing -----------------------------------------------------------------------------------------
    def add(self, start: Day, span: Span) -> Day:
        """Return the day on which a span is completed; hours count as the whole days in them."""
        terms = self.terms
        if span.unit not in _MONTHS_IN:
            return Day(self, terms.plus(start.ordinal, in_days(span)), after=(start, span))
        months = terms.number(span.amount * _MONTHS_IN[span.unit])
        return Day(self, self.add_months(start, months).ordinal, after=(start, span))

    def add_months(self, start: Day, months: Term) -> Day:
        """Return the day so many months on, clipped to the last day of its month."""
        terms = self.terms
        year, month, day = start.parts
        count = terms.minus(terms.plus(terms.plus(terms.times(year, 12), month), months), 1)
        year, month = terms.quotient(count, 12), terms.plus(terms.remainder(count, 12), 1)
        last = self.days_in(year, month)
        # Not the lesser of what is known: where the start is not known, neither is the day.
        return self.of_parts(year, month, terms.where(terms.under(last, day), last, day))

    def of_parts(self, year: Term, month: Term, day: Term) -> Day:
        """Return the day of a year, a month and a day of the month."""
        return Day(self, self._ordinal(year, month, day))

    def reached(self, start: Day, span: Span, on: Day) -> Term:  # noqa: PLR0911 - one for each way to tell
        """Say whether a span since a day is completed on another: ``start + span <= on``."""
        terms = self.terms
        fixed = on.fixed
        if fixed is not None:
            span = days(in_days(span)) if span.unit is Unit.HOURS else span
            limit = cutoff_or_none(span, fixed)
            if limit is None:
                return terms.where(start.is_unknown, terms.unknown, terms.no)
            if start.column is not None:
                return terms.up_to(start.column, terms.day(date.fromordinal(limit)))
            return terms.up_to(start.ordinal, terms.number(limit))
        if on.after is not None and on.after[0] is start:
            held = certainly_reached(on.after[1], span)
            if held is not None:
                return terms.where(start.is_unknown, terms.unknown, terms.const(held, Kind.YES_NO))
        if span.unit not in _MONTHS_IN:
            return terms.up_to(terms.plus(start.ordinal, in_days(span)), on.ordinal)
        months = span.amount * _MONTHS_IN[span.unit]
        if on.many:
            return terms.up_to(terms.number(months), self.months_between(start, on))
        return terms.up_to(start.ordinal, self.latest_start(on, terms.number(months // 12), months % 12).ordinal)

    def latest_start(self, on: Day, years: Term, months: int = 0) -> Day:
        """Return the latest day that has completed some years and months on another: ``ilp.calendar.cutoff``."""
        terms = self.terms
        on_year, on_month, on_day = on.parts
        year, month = terms.minus(on_year, years), on_month
        if months:
            count = terms.minus(terms.plus(terms.times(year, 12), month), months + 1)
            year, month = terms.quotient(count, 12), terms.plus(terms.remainder(count, 12), 1)
        last = self.days_in(year, month)
        clipped_here = terms.compare("==", on_day, self.days_in(on_year, on_month))
        whole = terms.any_of((clipped_here, terms.under(last, on_day)))
        return self.of_parts(year, month, terms.where(whole, last, on_day))

    def months_between(self, start: Day, on: Day) -> Term:
        """Return the completed months since a day."""
        terms = self.terms
        year, month, day = start.parts
        on_year, on_month, on_day = on.parts
        months = terms.plus(
            terms.times(terms.minus(on_year, year), 12),
            terms.minus(on_month, month),
        )
        complete = terms.up_to(terms.earliest((day, self.days_in(on_year, on_month))), on_day)
        return terms.where(complete, months, terms.minus(months, 1))

    # --- the civil calendar -------------------------------------------------------------------------------------------
    def days_in(self, year: Term, month: Term) -> Term:
        """Return how many days a month has."""
        terms = self.terms
        thirty = terms.number(30)
        leap = terms.any_of(
            (
                terms.all_of((self._divides(year, 4), terms.not_(self._divides(year, 100)))),
                self._divides(year, 400),
            )
        )
        february = terms.where(leap, terms.number(29), terms.number(28))
        other = terms.where(terms.among(month, (4, 6, 9, 11)), thirty, terms.number(31))
        return terms.where(terms.compare("==", month, terms.number(2)), february, other)

    def _divides(self, year: Term, number: int) -> Term:
        return self.terms.compare("==", self.terms.remainder(year, number), self.terms.number(0))

    def _ordinal(self, year: Term, month: Term, day: Term) -> Term:
        """Count the days from 1 March of year 0, which makes 29 February the last day of a year, and shift them."""
        terms = self.terms
        early = terms.up_to(month, terms.number(2))
        since_march = terms.where(early, terms.plus(month, 9), terms.minus(month, 3))
        march_year = terms.where(early, terms.minus(year, 1), year)
        in_year = terms.quotient(terms.plus(terms.times(since_march, 153), 2), 5)
        leap_days = terms.plus(
            terms.minus(terms.quotient(march_year, 4), terms.quotient(march_year, 100)), terms.quotient(march_year, 400)
        )
        days = terms.plus(terms.plus(terms.times(march_year, 365), leap_days), terms.plus(in_year, day))
        return terms.minus(days, _CIVIL)

    def parts(self, ordinal: Term) -> tuple[Term, Term, Term]:
        """Return the year, month and day of the month of a day."""
        terms = self.terms
        count = terms.plus(ordinal, _CIVIL - 1)
        era = terms.quotient(count, 146_097)
        of_era = terms.minus(count, terms.times(era, 146_097))
        corrected = terms.plus(terms.minus(of_era, terms.quotient(of_era, 1460)), terms.quotient(of_era, 36_524))
        year_of_era = terms.quotient(terms.minus(corrected, terms.quotient(of_era, 146_096)), 365)
        before = terms.plus(
            terms.minus(terms.quotient(year_of_era, 4), terms.quotient(year_of_era, 100)),
            terms.times(year_of_era, 365),
        )
        of_year = terms.minus(of_era, before)
        since_march = terms.quotient(terms.plus(terms.times(of_year, 5), 2), 153)
        day = terms.plus(terms.minus(of_year, terms.quotient(terms.plus(terms.times(since_march, 153), 2), 5)), 1)
        late = terms.up_to(since_march, terms.number(9))
        month = terms.where(late, terms.plus(since_march, 3), terms.minus(since_march, 9))
        year = terms.plus(terms.times(era, 400), year_of_era)
        return terms.where(late, year, terms.plus(year, 1)), month, day


def in_days(span: Span) -> int:
    """Return the days of a span that is a number of days: hours count as the whole days in them."""
    if span.unit is Unit.HOURS:
        return span.amount // _HOURS_IN_DAY
    return span.amount * _DAYS_IN[span.unit]


def certainly_reached(passed: Span, wanted: Span) -> bool | None:
    """Say whether a span is completed once another one is, whatever the day they begin; None where it depends."""
    least, most = _least_and_most(passed)
    least_wanted, most_wanted = _least_and_most(wanted)
    if passed.unit in _MONTHS_IN and wanted.unit in _MONTHS_IN:
        return passed.amount * _MONTHS_IN[passed.unit] >= wanted.amount * _MONTHS_IN[wanted.unit]
    if least >= most_wanted:
        return True
    return False if most < least_wanted else None


def _least_and_most(span: Span) -> tuple[int, int]:
    """Return the fewest and the most days a span can be."""
    if span.unit not in _MONTHS_IN:
        return (in_days(span),) * 2
    years, months = divmod(span.amount * _MONTHS_IN[span.unit], 12)
    return years * 365 + _SHORTEST[months], years * 366 + _LONGEST[months]


def cutoff_or_none(span: Span, on: date) -> int | None:
    """Return the latest day that has completed a span, as an ordinal; None before the first year."""
    try:
        return cutoff(span, on).toordinal()
    except DateError:
        return None
