"""Spans of time, ages and dates of which only a part is known: the only date arithmetic of the package.

One rule holds everywhere: a span is completed on the date `start + span`, clipped to the last day of the month where
that day does not exist (python-dateutil's addition). Born on 29 February 2008, a person completes 18 years on
28 February 2026. `add`, `completed` and `cutoff` are three views of this rule, for every start, on and n::

    completed(start, on, unit) >= n   exactly when   add(start, n units) <= on   exactly when   start <= cutoff(n, on)

The decree gives its ages and intervals in years, months, weeks, days and hours and does not say how they are
counted; the rule above is this package's (KMK HK.01.07/MENKES/2015/2023 has no clause on it).

Nothing here reads the clock: the date asked about is always an argument.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final, Self, overload

import attrs
from dateutil.relativedelta import relativedelta

from ilp.errors import DateError, RuleError, personal, unknown_name

__all__ = [
    "DateOrder",
    "PartialDate",
    "Span",
    "Unit",
    "add",
    "age_text",
    "completed",
    "cutoff",
    "date_order",
    "days",
    "hours",
    "looks_like_a_date",
    "month_day",
    "month_end",
    "months",
    "parse_date",
    "weeks",
    "years",
]

_MONTHS_IN_YEAR: Final = 12
_DAYS_IN_WEEK: Final = 7
_FEBRUARY: Final = 2
_LAST_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FROM_TWO_YEARS: Final = 24  # completed months; below this an age is told in months and days


# Spans ---------------------------------------------------------------------------------------------------------------


class Unit(StrEnum):
    """The units in which the decree writes ages, intervals and windows."""

    YEARS = "years"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"
    HOURS = "hours"


_WORD_ID: Final = {
    Unit.YEARS: "tahun",
    Unit.MONTHS: "bulan",
    Unit.WEEKS: "minggu",
    Unit.DAYS: "hari",
    Unit.HOURS: "jam",
}


def _check_amount(_span: Span, _field: attrs.Attribute[int], amount: object) -> None:
    if isinstance(amount, bool) or not isinstance(amount, int) or amount < 0:
        raise RuleError(
            "The amount of a span is not a whole number from 0 up",
            value=amount,
            accepted="0, 1, 2 and so on",
            remedy="Write a part of a unit in the smaller one: months(6), not years(0.5)",
            code="span_amount",
        )


def _check_unit(_span: Span, _field: attrs.Attribute[Unit], unit: object) -> None:
    if not isinstance(unit, Unit):
        raise RuleError(
            "The unit of a span is not a Unit",
            value=unit,
            accepted=", ".join(f"Unit.{member.name}" for member in Unit),
            remedy="Write years(1), months(1), weeks(1), days(1) or hours(1)",
            code="span_unit",
        )


@attrs.frozen(order=False, repr=False)
class Span:
    """A length of time in one unit, as a rule writes it.

    Spans in different units are different values, even where they are as long: `years(1) != months(12)`, since a
    rule keeps the unit its source is written in. There is no order among spans; dates are what is compared.

    Raises:
        RuleError: the amount is not a whole number from 0 up, or the unit is not a `Unit`.

    >>> years(40)
    years(40)
    >>> years(40) == Span(40, Unit.YEARS)
    True
    >>> years(0.5)
    Traceback (most recent call last):
        ...
    ilp.errors.RuleError: The amount of a span is not a whole number from 0 up: 0.5. Accepted: 0, 1, 2 and so on. \
Write a part of a unit in the smaller one: months(6), not years(0.5).
    """

    amount: int = attrs.field(validator=_check_amount)
    unit: Unit = attrs.field(validator=_check_unit)

    def __repr__(self) -> str:
        """Return the span as rules write it: `years(40)`."""
        return f"{self.unit.value}({self.amount})"

    def __str__(self) -> str:
        """Return the English wording: "40 years"."""
        return self.words_en

    @property
    def words_id(self) -> str:
        """The Indonesian wording: "40 tahun", "28 hari"."""
        return f"{self.amount} {_WORD_ID[self.unit]}"

    @property
    def words_en(self) -> str:
        """The English wording: "40 years", "1 year"."""
        word = self.unit.value
        return f"{self.amount} {word[:-1] if self.amount == 1 else word}"


def years(amount: int) -> Span:
    """Return a span of whole years."""
    return Span(amount, Unit.YEARS)


def months(amount: int) -> Span:
    """Return a span of whole calendar months."""
    return Span(amount, Unit.MONTHS)


def weeks(amount: int) -> Span:
    """Return a span of whole weeks of seven days."""
    return Span(amount, Unit.WEEKS)


def days(amount: int) -> Span:
    """Return a span of whole days."""
    return Span(amount, Unit.DAYS)


def hours(amount: int) -> Span:
    """Return a span of whole hours; it can only be added to a date with a time."""
    return Span(amount, Unit.HOURS)


# The rule, in its three views ----------------------------------------------------------------------------------------


@overload
def add(start: datetime, span: Span) -> datetime: ...
@overload
def add(start: date, span: Span) -> date: ...
def add(start: date, span: Span) -> date:
    """Return the date on which `span` is completed, counted from `start`.

    A day that does not exist in the month reached becomes that month's last day. A `datetime` keeps its time of day
    and gives a `datetime`; hours of a `datetime` with a time zone are counted as they elapse.

    Raises:
        DateError: `start` is no date, hours are added to a date without a time, or the result is after the year 9999.

    >>> add(date(2008, 2, 29), years(18))
    datetime.date(2026, 2, 28)
    >>> add(date(2026, 1, 31), months(1))
    datetime.date(2026, 2, 28)
    >>> add(datetime(2026, 1, 31, 22, 10), hours(6))
    datetime.datetime(2026, 2, 1, 4, 10)
    >>> add(date(2026, 1, 31), hours(6))
    Traceback (most recent call last):
        ...
    ilp.errors.DateError: Hours cannot be counted from a date without a time: 2026-01-31. Accepted: a datetime. \
Give the time too, such as the time of birth, or use a span in days.
    """
    _require_date(start)
    try:
        if span.unit is not Unit.HOURS:
            return start + _step(span)
        moment = _require_time(start)
        if _has_zone(moment):
            return (moment.astimezone(UTC) + timedelta(hours=span.amount)).astimezone(moment.tzinfo)
        return moment + timedelta(hours=span.amount)
    except DateError:
        raise
    except (ValueError, OverflowError) as error:
        raise DateError(
            f"A date cannot be counted {span} on, past the year 9999",
            value=start,
            accepted="dates up to 9999-12-31",
            remedy="Check the date and the length of the span",
            code="date_out_of_range",
        ) from error


def completed(start: date, on: date, unit: Unit) -> int:
    """Return how many whole units, 0 or more, are completed on `on`, counted from `start`.

    For every n, `completed(start, on, unit) >= n` exactly when `add(start, Span(n, unit)) <= on`.

    Args:
        start: The date of birth, of delivery, or another start. Both dates are plain, or both have a time.
        on: The date asked about.
        unit: The unit to count in; hours need two datetimes.

    Raises:
        DateError: `start` is after `on`, only one of the two has a time or a time zone, or hours are asked of dates.

    >>> completed(date(2008, 2, 29), date(2026, 2, 27), Unit.YEARS)
    17
    >>> completed(date(2008, 2, 29), date(2026, 2, 28), Unit.YEARS)
    18
    >>> completed(date(2026, 11, 22), date(2026, 11, 21), Unit.DAYS)
    Traceback (most recent call last):
        ...
    ilp.errors.DateError: The start is after the date asked about, 2026-11-21: 2026-11-22. \
Accepted: a start on or before that date. Check both dates.
    """
    on = _require_pair(start, on)
    if unit is Unit.HOURS:
        return _elapsed(_require_time(start), _require_time(on)) // timedelta(hours=1)
    if unit is Unit.DAYS or unit is Unit.WEEKS:
        whole_days = on.toordinal() - start.toordinal() - (_time_of_day(start) > _time_of_day(on))
        return whole_days if unit is Unit.DAYS else whole_days // _DAYS_IN_WEEK
    day_reached = min(start.day, _last_day(on.year, on.month))
    whole_months = (on.year - start.year) * _MONTHS_IN_YEAR + on.month - start.month
    if (day_reached, _time_of_day(start)) > (on.day, _time_of_day(on)):
        whole_months -= 1
    return whole_months if unit is Unit.MONTHS else whole_months // _MONTHS_IN_YEAR


@overload
def cutoff(span: Span, on: datetime) -> datetime: ...
@overload
def cutoff(span: Span, on: date) -> date: ...
def cutoff(span: Span, on: date) -> date:
    """Return the latest start that has completed `span` on `on`.

    For every start, `add(start, span) <= on` exactly when `start <= cutoff(span, on)`: for one date `on`, each bound
    on an age is a bound on the date of birth. Where `on` is the last day of its month, every day of the month `span`
    earlier has completed it, up to its last.

    Raises:
        DateError: the result would be before the year 1, hours are asked of a date without a time, or years or months
            of a date with a time (where no single latest start exists).

    >>> cutoff(years(18), date(2026, 2, 28))
    datetime.date(2008, 2, 29)
    >>> cutoff(months(1), date(2026, 3, 30))
    datetime.date(2026, 2, 28)
    >>> cutoff(years(2027), date(2026, 2, 28))
    Traceback (most recent call last):
        ...
    ilp.errors.DateError: A date cannot be counted 2027 years back, before the year 1: 2026-02-28. \
Accepted: dates from 0001-01-01. Check the date and the length of the span.
    """
    _require_date(on)
    try:
        if span.unit is Unit.HOURS:
            moment = _require_time(on)
            if _has_zone(moment):
                return (moment.astimezone(UTC) - timedelta(hours=span.amount)).astimezone(moment.tzinfo)
            return moment - timedelta(hours=span.amount)
        if span.unit is Unit.DAYS:
            return on - timedelta(days=span.amount)
        if span.unit is Unit.WEEKS:
            return on - timedelta(weeks=span.amount)
    except OverflowError as error:
        raise _before_year_one(span, on) from error
    if isinstance(on, datetime):
        # 30 January 12:00 plus a month is later than 31 January 10:00 plus a month: with times there is no one latest.
        raise DateError(
            f"The latest start of {span} cannot be told for a date with a time",
            value=on,
            accepted="a date without a time",
            remedy="Use its date()",
            code="date_with_time",
        )
    per_unit = _MONTHS_IN_YEAR if span.unit is Unit.YEARS else 1
    year, month0 = divmod(on.year * _MONTHS_IN_YEAR + on.month - 1 - span.amount * per_unit, _MONTHS_IN_YEAR)
    if year < 1:
        raise _before_year_one(span, on)
    last = _last_day(year, month0 + 1)
    clipped_here = on.day == _last_day(on.year, on.month)
    return date(year, month0 + 1, last if clipped_here else min(on.day, last))


def age_text(start: date, on: date) -> tuple[str, str]:
    """Return the age on `on` in words, Indonesian and English.

    From 2 years on in years and months, from 1 month in months and days, before that in days; a part of 0 is left out.

    Raises:
        DateError: as `completed` does.

    >>> age_text(date(1987, 4, 17), date(2026, 11, 22))
    ('39 tahun 7 bulan', '39 years 7 months')
    >>> age_text(date(2025, 9, 21), date(2026, 11, 22))
    ('14 bulan 1 hari', '14 months 1 day')
    >>> age_text(date(2026, 11, 22), date(2026, 11, 22))
    ('0 hari', '0 days')
    """
    in_months = completed(start, on, Unit.MONTHS)
    if in_months >= _FROM_TWO_YEARS:
        whole_years, rest = divmod(in_months, _MONTHS_IN_YEAR)
        parts = [years(whole_years), months(rest)]
    else:
        parts = [months(in_months), days(_days_beyond(start, on, in_months))]
    told = [part for part in parts if part.amount] or [days(0)]
    return " ".join(part.words_id for part in told), " ".join(part.words_en for part in told)


@lru_cache(maxsize=512)
def _step(span: Span) -> relativedelta:
    match span.unit:
        case Unit.YEARS:
            return relativedelta(years=span.amount)
        case Unit.MONTHS:
            return relativedelta(months=span.amount)
        case Unit.WEEKS:
            return relativedelta(weeks=span.amount)
        case _:
            return relativedelta(days=span.amount)


def _days_beyond(start: date, on: date, in_months: int) -> int:
    return completed(add(start, months(in_months)), on, Unit.DAYS)


def month_end(day: date) -> date:
    """Return the last day of the month a day lies in."""
    return day.replace(day=_last_day(day.year, day.month))


def month_day(month: date, number: int) -> date:
    """Return the day with this number of the month a day lies in; in a shorter month its last day."""
    return month.replace(day=min(number, _last_day(month.year, month.month)))


def _last_day(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _LAST_DAYS[month - 1] + (leap and month == _FEBRUARY)


def _time_of_day(moment: date) -> time:
    return moment.time() if isinstance(moment, datetime) else time.min


def _has_zone(moment: datetime) -> bool:
    return moment.utcoffset() is not None


def _elapsed(start: datetime, on: datetime) -> timedelta:
    return on.astimezone(UTC) - start.astimezone(UTC) if _has_zone(start) else on - start


def _require_date(value: object) -> None:
    if not isinstance(value, date):
        raise DateError(
            "Not a date",
            value=value,
            accepted="a datetime.date",
            remedy="Make one of text with date.fromisoformat, or with parse_date where it may be partial",
            code="date_type",
        )


def _require_time(value: date) -> datetime:
    if not isinstance(value, datetime):
        raise DateError(
            "Hours cannot be counted from a date without a time",
            value=value,
            accepted="a datetime",
            remedy="Give the time too, such as the time of birth, or use a span in days",
            code="date_without_time",
        )
    return value


def _require_pair(start: date, on: date) -> date:
    """Check that two dates can be compared; return `on` in the time zone of `start`."""
    _require_date(start)
    _require_date(on)
    if isinstance(start, datetime) != isinstance(on, datetime):
        raise DateError(
            f"A date and a datetime cannot be compared, the other being {on.isoformat()}",
            value=start,
            accepted="two dates, or two datetimes",
            remedy="Use the date() of the one with a time, or give the other its time",
            code="date_mixed",
        )
    if isinstance(start, datetime) and isinstance(on, datetime):
        if _has_zone(start) != _has_zone(on):
            raise DateError(
                f"Times with and without a time zone cannot be compared, the other being {on.isoformat()}",
                value=start,
                accepted="both with a time zone, or both without",
                remedy="Give both the zone of the place, such as Asia/Jakarta",
                code="date_mixed",
            )
        if _has_zone(start):
            on = on.astimezone(start.tzinfo)
    if start > on:
        raise DateError(
            f"The start is after the date asked about, {on.isoformat()}",
            value=start,
            accepted="a start on or before that date",
            remedy="Check both dates",
            code="date_order",
        )
    return on


def _before_year_one(span: Span, on: date) -> DateError:
    return DateError(
        f"A date cannot be counted {span} back, before the year 1",
        value=on,
        accepted="dates from 0001-01-01",
        remedy="Check the date and the length of the span",
        code="date_out_of_range",
    )


# Dates of which only a part is known ---------------------------------------------------------------------------------

_ISO: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_ISO_ACCEPTED: Final = "YYYY-MM-DD, YYYY-MM or YYYY"


@attrs.frozen(order=False)
class PartialDate:
    """A date of which the year, the year and the month, or all is known.

    Raises:
        DateError: a part is no whole number, the date does not exist, or a day is given without its month.

    >>> PartialDate(1986, 5).latest
    datetime.date(1986, 5, 31)
    >>> PartialDate(2020, 2, 31)
    Traceback (most recent call last):
        ...
    ilp.errors.DateError: The day does not exist: 2020-02-31. \
Accepted: 1 to 29 in month 2 of 2020. Check the day and the month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no date."""
        for name, part in (("year", self.year), ("month", self.month), ("day", self.day)):
            if isinstance(part, bool) or not (isinstance(part, int) or (part is None and name != "year")):
                raise DateError(
                    f"The {name} of a date is not a whole number",
                    value=part,
                    accepted="a whole number" if name == "year" else "a whole number, or None where not known",
                    remedy="Give year, month and day as numbers, or use PartialDate.parse for text",
                    code="date_type",
                )
        _check_exists(self.year, self.month, self.day, self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an ISO form: "YYYY", "YYYY-MM" or "YYYY-MM-DD"; nothing else, and no spaces.

        Raises:
            DateError: the text has another form, or the date does not exist.

        >>> PartialDate.parse("1986-05")
        PartialDate(year=1986, month=5, day=None)
        >>> PartialDate.parse("17/05/1986")
        Traceback (most recent call last):
            ...
        ilp.errors.DateError: Not an ISO date: '17/05/1986'. Accepted: YYYY-MM-DD, YYYY-MM or YYYY. \
Write the year first, with four digits, or read it with parse_date.
        """
        match = _ISO.fullmatch(text) if isinstance(text, str) else None
        if match is None:
            raise DateError(
                "Not an ISO date",
                value=personal(text),
                accepted=_ISO_ACCEPTED,
                remedy="Write the year first, with four digits, or read it with parse_date",
                code="date_unreadable",
            )
        parts = int(match[1]), _number(match[2]), _number(match[3])
        _check_exists(*parts, text)
        return cls(*parts)

    @classmethod
    def of(cls, known: date) -> Self:
        """Make one of a date of which all is known; a time of day is left out.

        Raises:
            DateError: `known` is not a date.
        """
        _require_date(known)
        return cls(known.year, known.month, known.day)

    @property
    def earliest(self) -> date:
        """The first date it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last date it can be."""
        month = self.month or _MONTHS_IN_YEAR
        return date(self.year, month, self.day or _last_day(self.year, month))

    @property
    def is_exact(self) -> bool:
        """Whether the day is known."""
        return self.day is not None

    def isoformat(self) -> str:
        """Return the ISO form of what is known: "1986", "1986-05" or "1986-05-17"."""
        text = f"{self.year:04d}"
        for part in (self.month, self.day):
            text += "" if part is None else f"-{part:02d}"
        return text

    def __str__(self) -> str:
        """Return the ISO form."""
        return self.isoformat()


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _check_exists(year: int, month: int | None, day: int | None, given: object) -> None:
    if not date.min.year <= year <= date.max.year:
        raise DateError(
            "The year does not exist",
            value=given,
            accepted="0001 to 9999",
            remedy="Check the year",
            code="date_impossible",
        )
    if month is None:
        if day is not None:
            raise DateError(
                "A day is given without its month",
                value=(year, month, day),
                accepted="a year, a year and a month, or all three",
                remedy="Give the month, or leave out the day",
                code="date_impossible",
            )
        return
    if not 1 <= month <= _MONTHS_IN_YEAR:
        raise DateError(
            "The month does not exist",
            value=given,
            accepted="months 1 to 12",
            remedy="Check the month; a date with the month before the day is not accepted",
            code="date_impossible",
        )
    if day is not None and not 1 <= day <= _last_day(year, month):
        raise DateError(
            "The day does not exist",
            value=given,
            accepted=f"1 to {_last_day(year, month)} in month {month} of {year}",
            remedy="Check the day and the month",
            code="date_impossible",
        )


# Dates as people write them ------------------------------------------------------------------------------------------


class DateOrder(StrEnum):
    """In which order a source writes its dates. There is no month-first order: Indonesia does not write one."""

    ISO = "iso"
    """Year, month, day: 1945-08-17."""
    DMY = "dmy"
    """Day, month, year: 17/08/1945, 17 Agustus 1945; ISO forms too."""


def date_order(name: object) -> DateOrder:
    """Return the order of dates of this name.

    Raises:
        UnknownNameError: there is no such order.

    >>> date_order("dmy")
    <DateOrder.DMY: 'dmy'>
    """
    if not isinstance(name, str) or name not in list(DateOrder):
        raise unknown_name("order of dates", name, list(DateOrder), code="date_order_unknown")
    return DateOrder(name)


_DMY_ACCEPTED: Final = (
    f"DD/MM/YYYY, DD-MM-YYYY, DD.MM.YYYY, MM/YYYY, a day, an Indonesian month name and a year, or {_ISO_ACCEPTED}"
)
_NUMBERS: Final = re.compile(
    r"(?:(?P<day>[0-9]{1,2})(?P<mark>[/.-]))?(?P<month>[0-9]{1,2})(?(mark)(?P=mark)|[/.-])(?P<year>[0-9]+)"
)
_NAMED: Final = re.compile(r"(?:(?P<day>[0-9]{1,2})[ /-])?(?P<month>[A-Za-z]+)\.?[ /-](?P<year>[0-9]+)")
_YEAR_DIGITS: Final = 4
_SHORT_YEAR_DIGITS: Final = 2
_SERIAL: Final = re.compile(r"[0-9]{5}(?:[.,]0+)?")

# Names as written today, their usual abbreviations, and the older spellings Pebruari and Nopember.
_MONTH_NAMES: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan januari",
            "feb peb februari pebruari",
            "mar maret",
            "apr april",
            "mei",
            "jun juni",
            "jul juli",
            "agu ags agt agust agustus",
            "sep sept september",
            "okt oktober",
            "nov nop november nopember",
            "des desember",
        ),
        start=1,
    )
    for name in names.split()
}


def parse_date(text: str, *, order: DateOrder = DateOrder.ISO) -> PartialDate:
    """Read a date, whole or partial, as a person or a register writes it; spaces around it do not matter.

    Args:
        text: The date. Two-digit years are refused: no century is ever guessed.
        order: The order the source writes in. ISO forms begin with the year and are read under either order.

    Raises:
        DateError: the text is no date of that order, or the date does not exist.
        UnknownNameError: the order is not one of `DateOrder`.

    >>> parse_date("17/08/1945", order=DateOrder.DMY).isoformat()
    '1945-08-17'
    >>> parse_date("Agt 1945", order=DateOrder.DMY).isoformat()
    '1945-08'
    >>> parse_date("17/08/45", order=DateOrder.DMY)
    Traceback (most recent call last):
        ...
    ilp.errors.DateError: The year has two digits, or two filled up with zeros, and the century is not guessed: \
'17/08/45'. Accepted: a year of four digits. Write the year in full.
    >>> parse_date("17/08/1945")
    Traceback (most recent call last):
        ...
    ilp.errors.DateError: Not an ISO date, but it may be day, month, year: '17/08/1945'. \
Accepted: YYYY-MM-DD, YYYY-MM or YYYY. If the source writes the day first, name the format: DateOrder.DMY ("dmy").
    """
    order = date_order(order)
    plain = " ".join(text.split()) if isinstance(text, str) else ""
    if _ISO.fullmatch(plain):
        if plain.startswith("0"):
            raise _two_digit_year(text)
        return PartialDate.parse(plain)
    match = _NUMBERS.fullmatch(plain) or _NAMED.fullmatch(plain)
    if match is None:
        raise _unreadable(text, order)
    return _day_first(match, text, order)


def _day_first(match: re.Match[str], text: str, order: DateOrder) -> PartialDate:
    day, month, year = match["day"], match["month"], match["year"]
    numeric = month.isdecimal()
    maybe_day_and_month = numeric and day is None
    if len(year) == _SHORT_YEAR_DIGITS and not maybe_day_and_month:
        raise _two_digit_year(text)
    if len(year) != _YEAR_DIGITS:
        raise _unreadable(text, order)
    if order == DateOrder.ISO:
        raise DateError(
            "Not an ISO date, but it may be day, month, year",
            value=text,
            accepted=_ISO_ACCEPTED,
            remedy='If the source writes the day first, name the format: DateOrder.DMY ("dmy")',
            code="date_order_not_named",
        )
    if year.startswith("0"):
        raise _two_digit_year(text)
    number = int(month) if numeric else _MONTH_NAMES.get(month.lower())
    if number is None:
        raise DateError(
            "The name of the month is not known",
            value=personal(text),
            accepted="Januari, Februari, Maret, ... Desember, or Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep, Okt, "
            "Nov, Des",
            remedy="Write the month in Indonesian or as a number",
            code="date_month_name",
        )
    parts = int(year), number, _number(day)
    _check_exists(*parts, text)
    return PartialDate(*parts)


def looks_like_a_date(text: str) -> bool:
    """Say whether a text has no other words than the names of months, so that it can be shown whole in a report.

    >>> looks_like_a_date("31 Februari 1991"), looks_like_a_date("Sekar, 31-02-1991")
    (True, False)
    """
    return all(word.lower() in _MONTH_NAMES or len(word) == 1 for word in re.findall(r"[^\W\d_]+", text))


def _two_digit_year(text: str) -> DateError:
    return DateError(
        "The year has two digits, or two filled up with zeros, and the century is not guessed",
        value=text,
        accepted="a year of four digits",
        remedy="Write the year in full",
        code="date_two_digit_year",
    )


def _unreadable(text: object, order: DateOrder) -> DateError:
    if not isinstance(text, str):
        remedy = "Give text; of a date make one with PartialDate.of"
    elif _SERIAL.fullmatch(text.strip()):
        remedy = "It may be a spreadsheet's day number: format the column as a date and export again"
    elif re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T]", text.strip()):
        remedy = "Leave out the time of day"
    else:
        remedy = "Write it in one of these forms, with a year of four digits"
    return DateError(
        "Not a date",
        value=personal(text),
        accepted=_ISO_ACCEPTED if order == DateOrder.ISO else _DMY_ACCEPTED,
        remedy=remedy,
        code="date_unreadable",
    )
