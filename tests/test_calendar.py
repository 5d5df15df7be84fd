"""The calendar: python-dateutil is the oracle of every bound; error texts are part of the interface."""

from __future__ import annotations

import copy
import doctest
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import example, given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import calendar
from ilp.calendar import (
    DateOrder,
    PartialDate,
    Span,
    Unit,
    add,
    age_text,
    completed,
    cutoff,
    days,
    hours,
    months,
    parse_date,
    weeks,
    years,
)
from ilp.errors import DateError, RuleError, UnknownNameError

steady = examples(400)
ONE_DAY = timedelta(days=1)
WIB = timezone(timedelta(hours=7))
WIT = timezone(timedelta(hours=9))

births = st.dates(date(1900, 1, 1), date(2030, 12, 31))
month_ends = births.map(lambda day: day + relativedelta(day=31))
leap_days = st.sampled_from([date(year, 2, 29) for year in range(1904, 2029, 4)])
any_birth = st.one_of(births, month_ends, leap_days)
gaps = st.integers(0, 45_000)
date_units = st.sampled_from([Unit.YEARS, Unit.MONTHS, Unit.WEEKS, Unit.DAYS])
AMOUNTS = {Unit.YEARS: 131, Unit.MONTHS: 800, Unit.WEEKS: 3000, Unit.DAYS: 20_000}
date_spans = date_units.flatmap(lambda unit: st.integers(0, AMOUNTS[unit]).map(lambda amount: Span(amount, unit)))


# Spans ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("span", "indonesian", "english", "written"),
    [
        (years(40), "40 tahun", "40 years", "years(40)"),
        (years(1), "1 tahun", "1 year", "years(1)"),
        (months(6), "6 bulan", "6 months", "months(6)"),
        (months(1), "1 bulan", "1 month", "months(1)"),
        (weeks(2), "2 minggu", "2 weeks", "weeks(2)"),
        (weeks(1), "1 minggu", "1 week", "weeks(1)"),
        (days(28), "28 hari", "28 days", "days(28)"),
        (days(0), "0 hari", "0 days", "days(0)"),
        (hours(6), "6 jam", "6 hours", "hours(6)"),
        (hours(1), "1 jam", "1 hour", "hours(1)"),
    ],
)
def test_spans_in_words(span: Span, indonesian: str, english: str, written: str) -> None:
    assert (span.words_id, span.words_en, str(span), repr(span)) == (indonesian, english, english, written)


def test_spans_are_values() -> None:
    assert years(40) == Span(40, Unit.YEARS)
    assert years(1) != months(12)
    assert weeks(1) != days(7)
    assert len({years(1), Span(1, Unit.YEARS), months(12)}) == 2
    assert pickle.loads(pickle.dumps(years(3))) == years(3)  # noqa: S301 - our own bytes
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        years(1).amount = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        years(1) < years(2)  # type: ignore[operator]  # noqa: B015 - there is no order


@pytest.mark.parametrize(("amount", "shown"), [(-1, "-1"), (0.5, "0.5"), (True, "True"), ("1", "'1'"), (None, "None")])
def test_a_span_of_no_whole_number_is_refused(amount: object, shown: str) -> None:
    with pytest.raises(RuleError) as caught:
        years(amount)  # type: ignore[arg-type]
    assert str(caught.value) == (
        f"The amount of a span is not a whole number from 0 up: {shown}. Accepted: 0, 1, 2 and so on. "
        "Write a part of a unit in the smaller one: months(6), not years(0.5)."
    )
    assert caught.value.code == "span_amount"


def test_a_span_needs_a_unit() -> None:
    with pytest.raises(RuleError) as caught:
        Span(1, "years")  # type: ignore[arg-type]
    assert str(caught.value) == (
        "The unit of a span is not a Unit: 'years'. Accepted: Unit.YEARS, Unit.MONTHS, Unit.WEEKS, Unit.DAYS, "
        "Unit.HOURS. Write years(1), months(1), weeks(1), days(1) or hours(1)."
    )


# The rule, day by day against python-dateutil ------------------------------------------------------------------------

YEARS_IN_USE = (1999, 2000, 2001, 2023, 2024, 2025, 2026, 2027, 2028, 2099, 2100, 2101)
SPANS_IN_USE = (
    *((years(n), relativedelta(years=n)) for n in (*range(76), 130)),
    *((months(n), relativedelta(months=n)) for n in (0, 1, 2, 3, 6, 7, 9, 10, 11, 12, 13, 18, 23, 24, 36, 60, 72)),
    *((weeks(n), relativedelta(weeks=n)) for n in (0, 1, 2, 12, 24, 40, 45)),
    *((days(n), relativedelta(days=n)) for n in (0, 1, 2, 3, 7, 28, 29, 42, 43)),
)


@pytest.mark.parametrize("year", YEARS_IN_USE)
def test_cutoff_is_the_latest_start_on_every_day(year: int) -> None:
    first = date(year, 1, 1)
    every_day = [first + n * ONE_DAY for n in range((date(year + 1, 1, 1) - first).days)]
    wrong = [
        (span, on)
        for span, step in SPANS_IN_USE
        for on in every_day
        if not (latest := cutoff(span, on)) + step <= on < latest + ONE_DAY + step
    ]
    assert wrong == []


@pytest.mark.parametrize("year", [2000, 2024, 2026, 2100])
def test_add_and_completed_agree_with_dateutil_on_every_day(year: int) -> None:
    first = date(year, 1, 1)
    every_day = [first + n * ONE_DAY for n in range((date(year + 1, 1, 1) - first).days)]
    for span, step in SPANS_IN_USE:
        for start in every_day:
            reached = start + step
            assert add(start, span) == reached
            assert completed(start, reached, span.unit) == span.amount
            if span.amount:
                assert completed(start, reached - ONE_DAY, span.unit) == span.amount - 1


@steady
@given(start=any_birth, gap=gaps, span=date_spans)
def test_three_views_of_one_rule(start: date, gap: int, span: Span) -> None:
    on = start + gap * ONE_DAY
    reached = add(start, span) <= on
    assert reached == (completed(start, on, span.unit) >= span.amount)
    assert reached == (start <= cutoff(span, on))


@steady
@given(start=any_birth, span=date_spans)
def test_the_day_before_and_the_day_itself(start: date, span: Span) -> None:
    on = add(start, span)
    assert completed(start, on, span.unit) == span.amount
    assert cutoff(span, on) >= start
    if span.amount:
        assert completed(start, on - ONE_DAY, span.unit) == span.amount - 1
        assert cutoff(span, on - ONE_DAY) < start


@steady
@given(start=any_birth, gap=gaps, more=st.integers(0, 800), unit=date_units)
def test_age_never_falls_as_the_date_moves_on(start: date, gap: int, more: int, unit: Unit) -> None:
    on = start + gap * ONE_DAY
    assert 0 <= completed(start, on, unit) <= completed(start, on + more * ONE_DAY, unit)


@steady
@given(start=any_birth, later=st.integers(0, 800), gap=gaps, unit=date_units)
def test_who_is_born_later_is_never_older(start: date, later: int, gap: int, unit: Unit) -> None:
    second = start + later * ONE_DAY
    on = second + gap * ONE_DAY
    assert completed(second, on, unit) <= completed(start, on, unit)


@steady
@given(start=any_birth, later=st.integers(0, 800), span=date_spans)
def test_addition_keeps_the_order_of_starts(start: date, later: int, span: Span) -> None:
    assert add(start, span) <= add(start + later * ONE_DAY, span)


@steady
@given(on=any_birth, more=st.integers(0, 800), span=date_spans)
def test_cutoff_moves_on_with_the_date(on: date, more: int, span: Span) -> None:
    assert cutoff(span, on) <= cutoff(span, on + more * ONE_DAY)


@steady
@given(start=any_birth, gap=gaps)
def test_units_agree_among_themselves(start: date, gap: int) -> None:
    on = start + gap * ONE_DAY
    assert completed(start, on, Unit.DAYS) == gap
    assert completed(start, on, Unit.WEEKS) == gap // 7
    assert completed(start, on, Unit.YEARS) == completed(start, on, Unit.MONTHS) // 12


@steady
@given(on=month_ends, span=date_units.flatmap(lambda _: st.integers(0, 800).map(months)))
def test_on_a_month_end_the_whole_earlier_month_qualifies(on: date, span: Span) -> None:
    latest = cutoff(span, on)
    assert (latest + ONE_DAY).day == 1


@pytest.mark.parametrize(
    ("start", "span", "reached"),
    [
        (date(2008, 2, 29), years(18), date(2026, 2, 28)),
        (date(2008, 2, 29), years(20), date(2028, 2, 29)),
        (date(2000, 2, 29), years(100), date(2100, 2, 28)),
        (date(2025, 1, 31), months(1), date(2025, 2, 28)),
        (date(2024, 1, 31), months(1), date(2024, 2, 29)),
        (date(2026, 8, 31), months(6), date(2027, 2, 28)),
        (date(2026, 2, 28), months(1), date(2026, 3, 28)),
        (date(2026, 11, 22), days(42), date(2027, 1, 3)),
        (date(2026, 11, 22), weeks(40), date(2027, 8, 29)),
        (date(2026, 11, 22), years(0), date(2026, 11, 22)),
    ],
)
def test_known_additions(start: date, span: Span, reached: date) -> None:
    assert add(start, span) == reached
    assert type(add(start, span)) is date


@pytest.mark.parametrize(
    ("span", "on", "latest"),
    [
        (years(18), date(2026, 2, 28), date(2008, 2, 29)),
        (years(18), date(2026, 2, 27), date(2008, 2, 27)),
        (years(18), date(2026, 3, 1), date(2008, 3, 1)),
        (years(1), date(2024, 2, 28), date(2023, 2, 28)),
        (years(1), date(2024, 2, 29), date(2023, 2, 28)),
        (years(4), date(2024, 2, 28), date(2020, 2, 28)),
        (years(4), date(2024, 2, 29), date(2020, 2, 29)),
        (months(1), date(2026, 2, 28), date(2026, 1, 31)),
        (months(1), date(2024, 2, 28), date(2024, 1, 28)),
        (months(1), date(2026, 4, 30), date(2026, 3, 31)),
        (months(1), date(2026, 3, 29), date(2026, 2, 28)),
        (months(12), date(2026, 1, 15), date(2025, 1, 15)),
        (months(0), date(2026, 1, 15), date(2026, 1, 15)),
        (days(28), date(2026, 3, 1), date(2026, 2, 1)),
        (weeks(2), date(2026, 1, 10), date(2025, 12, 27)),
        (years(2025), date(2026, 6, 15), date(1, 6, 15)),
    ],
)
def test_known_cutoffs(span: Span, on: date, latest: date) -> None:
    assert cutoff(span, on) == latest
    assert type(cutoff(span, on)) is date


def test_a_child_of_a_leap_day() -> None:
    born = date(2008, 2, 29)
    assert completed(born, date(2026, 2, 27), Unit.YEARS) == 17
    assert completed(born, date(2026, 2, 28), Unit.YEARS) == 18
    assert completed(born, date(2028, 2, 28), Unit.YEARS) == 19
    assert completed(born, date(2028, 2, 29), Unit.YEARS) == 20
    assert completed(born, born, Unit.YEARS) == 0


def test_counting_stops_at_the_ends_of_the_calendar() -> None:
    assert completed(date.min, date.max, Unit.YEARS) == 9998
    assert completed(date.min, date.max, Unit.DAYS) == (date.max - date.min).days
    assert cutoff(days(0), date.min) == date.min
    assert cutoff(months(0), date.min) == date.min


# Times ---------------------------------------------------------------------------------------------------------------


def test_hours_count_from_the_time_of_birth() -> None:
    born = datetime(2026, 11, 22, 3, 10)  # noqa: DTZ001 - the zone is not always recorded
    assert add(born, hours(6)) == datetime(2026, 11, 22, 9, 10)  # noqa: DTZ001
    assert add(born, hours(48)) == add(born, days(2))
    assert add(born, months(3)) == datetime(2027, 2, 22, 3, 10)  # noqa: DTZ001
    assert completed(born, datetime(2026, 11, 22, 9, 9), Unit.HOURS) == 5  # noqa: DTZ001
    assert completed(born, datetime(2026, 11, 22, 9, 10), Unit.HOURS) == 6  # noqa: DTZ001
    assert completed(born, datetime(2026, 11, 23, 3, 9), Unit.DAYS) == 0  # noqa: DTZ001
    assert completed(born, datetime(2026, 12, 22, 3, 9), Unit.MONTHS) == 0  # noqa: DTZ001
    assert completed(born, datetime(2026, 12, 22, 3, 10), Unit.MONTHS) == 1  # noqa: DTZ001
    assert cutoff(hours(6), datetime(2026, 11, 22, 9, 10)) == born  # noqa: DTZ001
    assert cutoff(days(2), datetime(2026, 11, 24, 3, 10)) == born  # noqa: DTZ001


def test_time_zones_of_indonesia() -> None:
    born = datetime(2026, 11, 22, 3, 10, tzinfo=WIB)
    same_moment = datetime(2026, 11, 22, 5, 10, tzinfo=WIT)
    assert completed(born, same_moment, Unit.HOURS) == 0
    assert completed(born, same_moment + timedelta(hours=6), Unit.HOURS) == 6
    assert completed(born, datetime(2026, 11, 23, 5, 9, tzinfo=WIT), Unit.DAYS) == 0
    assert completed(born, datetime(2026, 11, 23, 5, 10, tzinfo=WIT), Unit.DAYS) == 1
    assert add(born, hours(24)) == datetime(2026, 11, 23, 3, 10, tzinfo=WIB)
    assert add(born, hours(24)).tzinfo is WIB
    assert cutoff(hours(24), datetime(2026, 11, 23, 3, 10, tzinfo=WIB)) == born


def test_hours_elapse_across_a_change_of_clocks() -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")
    born = datetime(2026, 3, 29, 1, 30, tzinfo=amsterdam)
    assert add(born, hours(1)).astimezone(UTC) - born.astimezone(UTC) == timedelta(hours=1)
    assert add(born, hours(1)).hour == 3
    assert completed(born, datetime(2026, 3, 29, 3, 30, tzinfo=amsterdam), Unit.HOURS) == 1


moments = st.datetimes(datetime(1990, 1, 1), datetime(2030, 12, 31))  # noqa: DTZ001
FIXED_UNITS = st.sampled_from([Unit.WEEKS, Unit.DAYS, Unit.HOURS])


@steady
@given(start=moments, gap=st.timedeltas(timedelta(), timedelta(days=3000)), amount=st.integers(0, 3000))
def test_months_of_moments(start: datetime, gap: timedelta, amount: int) -> None:
    on = start + gap
    assert (add(start, months(amount)) <= on) == (completed(start, on, Unit.MONTHS) >= amount)
    assert (add(start, years(amount)) <= on) == (completed(start, on, Unit.YEARS) >= amount)


@steady
@given(
    start=moments,
    gap=st.timedeltas(timedelta(), timedelta(days=3000)),
    amount=st.integers(0, 5000),
    unit=FIXED_UNITS,
    zoned=st.booleans(),
)
def test_fixed_units_of_moments(start: datetime, gap: timedelta, amount: int, unit: Unit, *, zoned: bool) -> None:
    span = Span(amount, unit)
    start = start.replace(tzinfo=WIB) if zoned else start
    on = (start + gap).astimezone(WIT) if zoned else start + gap
    reached = add(start, span) <= on
    assert reached == (completed(start, on, unit) >= amount)
    assert reached == (start <= cutoff(span, on))


HOURS_OF_A_DATE = (
    "Hours cannot be counted from a date without a time: 2026-11-22. Accepted: a datetime. "
    "Give the time too, such as the time of birth, or use a span in days."
)


def test_hours_of_a_plain_date_are_refused() -> None:
    on = date(2026, 11, 22)
    with pytest.raises(DateError) as caught:
        add(on, hours(6))
    assert str(caught.value) == HOURS_OF_A_DATE
    assert caught.value.code == "date_without_time"
    with pytest.raises(DateError) as caught:
        cutoff(hours(6), on)
    assert str(caught.value) == HOURS_OF_A_DATE
    with pytest.raises(DateError) as caught:
        completed(on, on, Unit.HOURS)
    assert str(caught.value) == HOURS_OF_A_DATE


def test_errors_of_the_arithmetic() -> None:
    on = date(2026, 11, 22)
    noon = datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001
    cases = [
        (
            lambda: completed(on + ONE_DAY, on, Unit.YEARS),
            "date_order",
            (
                "The start is after the date asked about, 2026-11-22: 2026-11-23. Accepted: a start on or before that "
                "date. Check both dates."
            ),
        ),
        (
            lambda: completed(on, noon, Unit.YEARS),
            "date_mixed",
            (
                "A date and a datetime cannot be compared, the other being 2026-11-22T12:00:00: 2026-11-22. "
                "Accepted: two dates, or two datetimes. "
                "Use the date() of the one with a time, or give the other its time."
            ),
        ),
        (
            lambda: completed(noon, noon.replace(tzinfo=WIB), Unit.YEARS),
            "date_mixed",
            (
                "Times with and without a time zone cannot be compared, the other being 2026-11-22T12:00:00+07:00: "
                "2026-11-22T12:00:00. Accepted: both with a time zone, or both without. "
                "Give both the zone of the place, such as Asia/Jakarta."
            ),
        ),
        (
            lambda: cutoff(years(1), noon),
            "date_with_time",
            (
                "The latest start of 1 year cannot be told for a date with a time: 2026-11-22T12:00:00. "
                "Accepted: a date without a time. Use its date()."
            ),
        ),
        (
            lambda: cutoff(months(24_324), on),
            "date_out_of_range",
            (
                "A date cannot be counted 24324 months back, before the year 1: 2026-11-22. "
                "Accepted: dates from 0001-01-01. Check the date and the length of the span."
            ),
        ),
        (
            lambda: add(on, years(8000)),
            "date_out_of_range",
            (
                "A date cannot be counted 8000 years on, past the year 9999: 2026-11-22. "
                "Accepted: dates up to 9999-12-31. Check the date and the length of the span."
            ),
        ),
        (
            lambda: add("2026-11-22", years(1)),  # type: ignore[call-overload]
            "date_type",
            (
                "Not a date: '2026-11-22'. Accepted: a datetime.date. "
                "Make one of text with date.fromisoformat, or with parse_date where it may be partial."
            ),
        ),
    ]
    for call, code, message in cases:
        with pytest.raises(DateError) as caught:
            call()  # type: ignore[no-untyped-call]
        assert (caught.value.code, str(caught.value)) == (code, message)


@pytest.mark.parametrize("span", [years(10**9), months(10**9), weeks(10**12), days(10**12), hours(10**15)])
def test_spans_past_the_calendar(span: Span) -> None:
    moment = datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001
    start = moment if span.unit is Unit.HOURS else moment.date()
    with pytest.raises(DateError, match="past the year 9999"):
        add(start, span)
    with pytest.raises(DateError, match="before the year 1"):
        cutoff(span, start)


@pytest.mark.parametrize("bad", [None, "2026-11-22", 20261122, PartialDate(2026)])
def test_what_is_no_date_is_refused_everywhere(bad: object) -> None:
    on = date(2026, 11, 22)
    for call in (
        lambda: add(bad, years(1)),  # type: ignore[call-overload]
        lambda: cutoff(years(1), bad),  # type: ignore[call-overload]
        lambda: completed(bad, on, Unit.YEARS),  # type: ignore[arg-type]
        lambda: completed(on, bad, Unit.YEARS),  # type: ignore[arg-type]
        lambda: age_text(on, bad),  # type: ignore[arg-type]
        lambda: PartialDate.of(bad),  # type: ignore[arg-type]
    ):
        with pytest.raises(DateError, match=r"^Not a date: "):
            call()


# Ages in words -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "on", "told"),
    [
        (date(1987, 4, 17), date(2026, 11, 22), ("39 tahun 7 bulan", "39 years 7 months")),
        (date(1986, 11, 22), date(2026, 11, 22), ("40 tahun", "40 years")),
        (date(1986, 11, 22), date(2026, 11, 21), ("39 tahun 11 bulan", "39 years 11 months")),
        (date(2024, 11, 22), date(2026, 11, 22), ("2 tahun", "2 years")),
        (date(2024, 11, 22), date(2026, 11, 21), ("23 bulan 30 hari", "23 months 30 days")),
        (date(2024, 10, 22), date(2026, 11, 22), ("2 tahun 1 bulan", "2 years 1 month")),
        (date(2026, 10, 22), date(2026, 11, 22), ("1 bulan", "1 month")),
        (date(2026, 10, 21), date(2026, 11, 22), ("1 bulan 1 hari", "1 month 1 day")),
        (date(2026, 10, 23), date(2026, 11, 22), ("30 hari", "30 days")),
        (date(2026, 11, 21), date(2026, 11, 22), ("1 hari", "1 day")),
        (date(2026, 11, 22), date(2026, 11, 22), ("0 hari", "0 days")),
        (date(2026, 1, 31), date(2026, 3, 1), ("1 bulan 1 hari", "1 month 1 day")),
    ],
)
def test_age_in_words(start: date, on: date, told: tuple[str, str]) -> None:
    assert age_text(start, on) == told


def test_the_age_of_the_unborn_is_refused() -> None:
    with pytest.raises(DateError, match="The start is after the date asked about"):
        age_text(date(2026, 11, 23), date(2026, 11, 22))


# Partial dates -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "parts", "earliest", "latest", "exact"),
    [
        ("1986", (1986, None, None), date(1986, 1, 1), date(1986, 12, 31), False),
        ("1986-05", (1986, 5, None), date(1986, 5, 1), date(1986, 5, 31), False),
        ("1986-05-17", (1986, 5, 17), date(1986, 5, 17), date(1986, 5, 17), True),
        ("2024-02", (2024, 2, None), date(2024, 2, 1), date(2024, 2, 29), False),
        ("2100-02", (2100, 2, None), date(2100, 2, 1), date(2100, 2, 28), False),
        ("0001", (1, None, None), date(1, 1, 1), date(1, 12, 31), False),
    ],
)
def test_partial_dates(
    text: str,
    parts: tuple[int, int | None, int | None],
    earliest: date,
    latest: date,
    exact: bool,
) -> None:
    partial = PartialDate.parse(text)
    assert partial == PartialDate(*parts)
    assert (partial.earliest, partial.latest, partial.is_exact) == (earliest, latest, exact)
    assert partial.isoformat() == str(partial) == text
    assert hash(partial) == hash(PartialDate(*parts))
    assert copy.copy(partial) == partial


@steady
@given(known=st.dates())
@example(known=date(2024, 2, 29))
def test_a_whole_date_comes_back(known: date) -> None:
    partial = PartialDate.of(known)
    assert partial.earliest == partial.latest == known
    assert PartialDate.parse(partial.isoformat()) == partial
    assert partial.isoformat() == known.isoformat()
    assert PartialDate.of(datetime(known.year, known.month, known.day, 23, 59)) == partial  # noqa: DTZ001


IMPOSSIBLE = {
    (2020, 2, 31): "The day does not exist: 2020-02-31. Accepted: 1 to 29 in month 2 of 2020. "
    "Check the day and the month.",
    (2023, 2, 29): "The day does not exist: 2023-02-29. Accepted: 1 to 28 in month 2 of 2023. "
    "Check the day and the month.",
    (2023, 4, 0): "The day does not exist: 2023-04-00. Accepted: 1 to 30 in month 4 of 2023. "
    "Check the day and the month.",
    (2023, 13, None): "The month does not exist: 2023-13. Accepted: months 1 to 12. "
    "Check the month; a date with the month before the day is not accepted.",
    (2023, 0, 1): "The month does not exist: 2023-00-01. Accepted: months 1 to 12. "
    "Check the month; a date with the month before the day is not accepted.",
    (0, None, None): "The year does not exist: 0000. Accepted: 0001 to 9999. Check the year.",
    (10_000, 1, 1): "The year does not exist: 10000-01-01. Accepted: 0001 to 9999. Check the year.",
    (1986, None, 17): "A day is given without its month: (1986, None, 17). "
    "Accepted: a year, a year and a month, or all three. Give the month, or leave out the day.",
}


@pytest.mark.parametrize(("parts", "message"), IMPOSSIBLE.items())
def test_impossible_dates(parts: tuple[int, int | None, int | None], message: str) -> None:
    with pytest.raises(DateError) as caught:
        PartialDate(*parts)
    assert str(caught.value) == message
    assert caught.value.code == "date_impossible"


@pytest.mark.parametrize("parts", [("1986",), (1986.0,), (True,), (None,), (1986, "5"), (1986, True), (1986, 5, 1.0)])
def test_parts_that_are_no_whole_numbers(parts: tuple[object, ...]) -> None:
    with pytest.raises(DateError, match="is not a whole number") as caught:
        PartialDate(*parts)  # type: ignore[arg-type]
    assert caught.value.code == "date_type"


@pytest.mark.parametrize(
    "text",
    ["", "86", "198", "1986-5", "1986-05-7", "1986-05-17T00:00:00", "19860517", "1986/05/17", "17-05-1986", " 1986",
     "1986-05-17\n", "-1986", "1986-", "\u0661\u0669\u0668\u0666", "1986-W20-6", None, 1986],
)  # fmt: skip
def test_partial_parse_reads_iso_forms_only(text: object) -> None:
    with pytest.raises(DateError) as caught:
        PartialDate.parse(text)  # type: ignore[arg-type]
    shown = repr(text).replace("19860517", "****0517")
    assert str(caught.value) == (
        f"Not an ISO date: {shown}. "
        "Accepted: YYYY-MM-DD, YYYY-MM or YYYY. "
        "Write the year first, with four digits, or read it with parse_date."
    )


@pytest.mark.parametrize("text", ["1986-13", "1986-02-29", "1986-00-01", "1986-01-00", "0000", "0000-01-01"])
def test_partial_parse_names_the_text_of_an_impossible_date(text: str) -> None:
    with pytest.raises(DateError, match=f"does not exist: '{text}'"):
        PartialDate.parse(text)


# Dates as people write them ------------------------------------------------------------------------------------------

MONTHS = {
    1: "Januari Jan",
    2: "Februari Feb Pebruari Peb",
    3: "Maret Mar",
    4: "April Apr",
    5: "Mei",
    6: "Juni Jun",
    7: "Juli Jul",
    8: "Agustus Agu Ags Agt",
    9: "September Sep",
    10: "Oktober Okt",
    11: "November Nov Nopember Nop",
    12: "Desember Des",
}


@pytest.mark.parametrize(("number", "name"), [(number, name) for number, row in MONTHS.items() for name in row.split()])
def test_indonesian_month_names(number: int, name: str) -> None:
    expected = PartialDate(1945, number, 17)
    for text in (f"17 {name} 1945", f"17 {name.upper()} 1945", f"17 {name.lower()} 1945", f"17-{name}-1945"):
        assert parse_date(text, order=DateOrder.DMY) == expected
    assert parse_date(f"{name} 1945", order=DateOrder.DMY) == PartialDate(1945, number)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("17/08/1945", "1945-08-17"),
        ("17-08-1945", "1945-08-17"),
        ("17.08.1945", "1945-08-17"),
        ("5/3/2020", "2020-03-05"),
        ("05/03/2020", "2020-03-05"),
        ("03/05/2020", "2020-05-03"),
        ("  17/08/1945 ", "1945-08-17"),
        ("17  Agustus   1945", "1945-08-17"),
        ("17 Agu. 1945", "1945-08-17"),
        ("1 Mei 2000", "2000-05-01"),
        ("08/1945", "1945-08"),
        ("8-1945", "1945-08"),
        ("08.1945", "1945-08"),
        ("1945", "1945"),
        ("1945-08-17", "1945-08-17"),
        ("1945-08", "1945-08"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_day_first_dates(text: str, iso: str) -> None:
    assert parse_date(text, order=DateOrder.DMY).isoformat() == iso
    assert parse_date(text, order="dmy").isoformat() == iso  # type: ignore[arg-type]


@steady
@given(known=st.dates(date(1000, 1, 1)))
def test_every_date_reads_back(known: date) -> None:
    expected = PartialDate.of(known)
    assert parse_date(known.isoformat()) == expected
    assert parse_date(known.isoformat(), order=DateOrder.DMY) == expected
    for mark in "/-.":
        assert parse_date(known.strftime(f"%d{mark}%m{mark}%Y"), order=DateOrder.DMY) == expected


def test_iso_is_the_order_unless_told() -> None:
    assert parse_date(" 1945-08-17 ") == PartialDate(1945, 8, 17)
    assert parse_date("1945-08") == PartialDate(1945, 8)
    assert parse_date("1945") == PartialDate(1945)


@pytest.mark.parametrize("text", ["17/08/1945", "17-08-1945", "5.3.2020", "31/02/2020", "08/1945", "17 Agustus 1945"])
def test_a_day_first_date_under_iso_tells_to_name_the_format(text: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert str(caught.value) == (
        f"Not an ISO date, but it may be day, month, year: '{text}'. Accepted: YYYY-MM-DD, YYYY-MM or YYYY. "
        'If the source writes the day first, name the format: DateOrder.DMY ("dmy").'
    )
    assert caught.value.code == "date_order_not_named"


@pytest.mark.parametrize("order", list(DateOrder))
@pytest.mark.parametrize(
    "text", ["17/08/45", "17-08-45", "45-08-17", "5.3.20", "17 Agu 45", "17-Agu-45", "Agu 45", "0045", "0045-08-17"]
)
def test_two_digit_years_are_refused(text: str, order: DateOrder) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text, order=order)
    assert str(caught.value) == (
        "The year has two digits, or two filled up with zeros, and the century is not guessed: "
        f"'{text}'. Accepted: a year of four digits. Write the year in full."
    )
    assert caught.value.code == "date_two_digit_year"


def test_a_year_filled_up_with_zeros_is_refused_day_first() -> None:
    with pytest.raises(DateError) as caught:
        parse_date("17/08/0045", order=DateOrder.DMY)
    assert caught.value.code == "date_two_digit_year"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "31/02/2020",
            "The day does not exist: '31/02/2020'. Accepted: 1 to 29 in month 2 of 2020. Check the day and the month.",
        ),
        (
            "31 April 2021",
            (
                "The day does not exist: '31 April 2021'. Accepted: 1 to 30 in month 4 of 2021. "
                "Check the day and the month."
            ),
        ),
        (
            "02/31/2020",
            (
                "The month does not exist: '02/31/2020'. Accepted: months 1 to 12. "
                "Check the month; a date with the month before the day is not accepted."
            ),
        ),
        (
            "17 Agustos 1945",
            (
                "The name of the month is not known: <text of 15 characters>. "
                "Accepted: Januari, Februari, Maret, ... Desember, "
                "or Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep, Okt, Nov, Des. "
                "Write the month in Indonesian or as a number."
            ),
        ),
    ],
)
def test_impossible_day_first_dates(text: str, message: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text, order=DateOrder.DMY)
    assert str(caught.value) == message


DMY_FORMS = (
    "DD/MM/YYYY, DD-MM-YYYY, DD.MM.YYYY, MM/YYYY, a day, an Indonesian month name and a year, "
    "or YYYY-MM-DD, YYYY-MM or YYYY"
)
WRITE = "Write it in one of these forms, with a year of four digits."


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("", WRITE),
        ("-", WRITE),
        ("kemarin", WRITE),
        ("17/08-1945", WRITE),
        ("17/08", WRITE),
        ("08/45", WRITE),
        ("17/08/194", WRITE),
        ("17/08/19455", WRITE),
        ("17081945", WRITE),
        ("1945/08/17", WRITE),
        ("1945-8-17", WRITE),
        ("\u0661\u0667/\u0660\u0668/\u0661\u0669\u0664\u0665", WRITE),
        ("31545", "It may be a spreadsheet's day number: format the column as a date and export again."),
        ("31545.0", "It may be a spreadsheet's day number: format the column as a date and export again."),
        ("1986-05-17 00:00:00", "Leave out the time of day."),
        ("1986-05-17T00:00", "Leave out the time of day."),
        (None, "Give text; of a date make one with PartialDate.of."),
        (date(1986, 5, 17), "Give text; of a date make one with PartialDate.of."),
    ],
)
def test_unreadable_text(text: object, remedy: str) -> None:
    shown = {"kemarin": "<text of 7 letters>", "17081945": "'****1945'"}.get(str(text), repr(text))
    shown = text.isoformat() if isinstance(text, date) else shown
    for order, accepted in ((DateOrder.ISO, "YYYY-MM-DD, YYYY-MM or YYYY"), (DateOrder.DMY, DMY_FORMS)):
        with pytest.raises(DateError) as caught:
            parse_date(text, order=order)  # type: ignore[arg-type]
        assert str(caught.value) == f"Not a date: {shown}. Accepted: {accepted}. {remedy}"
        assert caught.value.code == "date_unreadable"


@steady
@given(text=st.one_of(st.text(max_size=12), st.from_regex(r"[0-9]{1,4}[-/. ][0-9A-Za-z]{1,4}[-/. ]?[0-9]{0,4}")))
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    for order in DateOrder:
        try:
            assert isinstance(parse_date(text, order=order), PartialDate)
        except DateError as error:
            assert error.remedy  # noqa: PT017 - either outcome is right


def test_there_is_no_month_first_order() -> None:
    with pytest.raises(UnknownNameError) as caught:
        parse_date("08/17/1945", order="mdy")  # type: ignore[arg-type]
    assert str(caught.value) == "Unknown order of dates: 'mdy'. Accepted: 'dmy', 'iso'. Did you mean 'dmy'?"


def test_docstrings_run() -> None:
    result = doctest.testmod(calendar)
    assert result.attempted > 0
    assert result.failed == 0
