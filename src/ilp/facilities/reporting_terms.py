"""What reporting lines, rhythms, referrals and flows are made of, and the dates a rhythm has."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, TypeVar

from attrs import frozen

from ilp.calendar import add, years
from ilp.labels import Label, Labelled
from ilp.regulation import Citation
from ilp.vocabulary import FacilityType

__all__ = ["Flow", "Party", "Referral", "ReportingLine", "Rhythm", "Step", "flow", "keyed"]


class Party(Labelled):
    """Who sends or gets a report or a patient."""

    HOUSEHOLD = "household", "keluarga", "household"
    KADER = "kader", "kader", "kader"
    POSYANDU = "posyandu", "Posyandu", "Posyandu"
    PUSTU = "pustu", "Pustu", "Pustu"
    PUSKESMAS = "puskesmas", "Puskesmas", "Puskesmas"
    OTHER_PRIMARY = "other_primary", "FKTP lain", "other first-level facility"
    SCHOOL = "school", "sekolah", "school"
    HOSPITAL = "hospital", "rumah sakit (FKRTL)", "hospital"
    HEALTH_OFFICE = "health_office", "dinas kesehatan kabupaten/kota", "district health office"
    REFERENCE_LABORATORY = "reference_laboratory", "Labkesmas Tingkat 2", "reference laboratory"
    CROSS_SECTOR = "cross_sector", "lintas sektor kecamatan", "other sectors of the subdistrict"

    @property
    def types(self) -> tuple[FacilityType, ...]:
        """The types of facility that are such a party; none for those outside the network."""
        return _TYPES.get(self, ())


_TYPES: Final[Mapping[Party, tuple[FacilityType, ...]]] = MappingProxyType(
    {
        Party.KADER: (FacilityType.POSYANDU,),
        Party.POSYANDU: (FacilityType.POSYANDU,),
        Party.PUSTU: (FacilityType.PUSTU,),
        Party.PUSKESMAS: (FacilityType.PUSKESMAS_INPATIENT, FacilityType.PUSKESMAS_OUTPATIENT),
        Party.OTHER_PRIMARY: (FacilityType.OTHER_PRIMARY,),
        Party.SCHOOL: (FacilityType.SCHOOL,),
        Party.HOSPITAL: (FacilityType.HOSPITAL,),
    }
)
_FEBRUARY: Final = 2
_DECEMBER: Final = 12
_QUARTER: Final = 3
_WEEK: Final = 7


class Rhythm(Labelled):
    """How often, and what dates the decree gives for it."""

    WITHIN_24_HOURS = "within_24_hours", "dalam 1x24 jam", "within 24 hours"
    WEEKLY = "weekly", "setiap minggu", "weekly"
    MONTHLY = "monthly", "setiap bulan", "monthly"
    START_OF_MONTH = "start_of_month", "setiap awal bulan", "at the start of every month"
    QUARTERLY_FROM_FEBRUARY = (
        "quarterly_from_february",
        "setiap 3 bulan, dimulai Februari",
        "every 3 months, from February",
    )
    SECOND_WEEK_OF_FEBRUARY = (
        "second_week_of_february",
        "paling lambat minggu kedua Februari",
        "by the second week of February",
    )
    END_OF_FEBRUARY = "end_of_february", "paling lambat akhir Februari", "by the end of February"
    YEARLY = "yearly", "paling sedikit 1 kali setahun", "once a year at least"
    SIX_OR_TWELVE_MONTHS = "six_or_twelve_months", "setiap 6 atau 12 bulan", "every 6 or 12 months"
    AS_NEEDED = "as_needed", "bila ada yang perlu ditindaklanjuti", "whenever something has to be followed up"
    PERIODIC = "periodic", "berkala, jaraknya tidak disebut", "periodic, the interval is not printed"

    def periods(self, year: int, month: int) -> tuple[tuple[date, date], ...]:
        """Return the periods that end in a month, each from its first to its last day; none where no date is printed.

        Weeks run from Monday to Sunday and the second week of February from the 8th to the 14th: both are ours.

        >>> Rhythm.QUARTERLY_FROM_FEBRUARY.periods(2026, 5)
        ((datetime.date(2026, 5, 1), datetime.date(2026, 5, 31)),)
        """
        first = date(year, month, 1)
        last = _last_day(year, month)
        whole = ((first, last),)
        if self is Rhythm.WEEKLY:
            sundays = [first + timedelta(days=number) for number in range(last.day)]
            return tuple((day - timedelta(days=_WEEK - 1), day) for day in sundays if day.weekday() == _WEEK - 1)
        if self in {Rhythm.MONTHLY, Rhythm.START_OF_MONTH}:
            return whole
        if self is Rhythm.QUARTERLY_FROM_FEBRUARY:
            return whole if (month - _FEBRUARY) % _QUARTER == 0 else ()
        if self is Rhythm.SECOND_WEEK_OF_FEBRUARY:
            return ((date(year, _FEBRUARY, 1), date(year, _FEBRUARY, 2 * _WEEK)),) if month == _FEBRUARY else ()
        if self is Rhythm.END_OF_FEBRUARY:
            return whole if month == _FEBRUARY else ()
        return ()

    def missed(self, last: date, on: date) -> bool | None:
        """Tell whether something done last on a day has been left out since; None where no date is printed for it.

        A week, a month or a quarter is missed when it has passed whole without it; a year is counted from the last
        time. Both are ours: the decree prints "weekly", "monthly" and "once a year".

        >>> Rhythm.MONTHLY.missed(date(2026, 9, 30), date(2026, 11, 1))
        True
        >>> Rhythm.MONTHLY.missed(date(2026, 10, 1), date(2026, 11, 30))
        False
        """
        if self is Rhythm.QUARTERLY_FROM_FEBRUARY:
            meeting = _month_before(on)
            while (meeting.month - _FEBRUARY) % _QUARTER:
                meeting = _month_before(meeting)
            return last < meeting
        if self in {Rhythm.SECOND_WEEK_OF_FEBRUARY, Rhythm.END_OF_FEBRUARY}:
            until = self.periods(on.year, _FEBRUARY)[0][1]
            return last.year < (on.year if on > until else on.year - 1)
        if self in {Rhythm.YEARLY, Rhythm.SIX_OR_TWELVE_MONTHS}:
            return add(last, years(1)) < on
        since = {
            Rhythm.WEEKLY: on - timedelta(days=on.weekday() + _WEEK),
            Rhythm.MONTHLY: _month_before(on),
            Rhythm.START_OF_MONTH: _month_before(on),
        }.get(self)
        return None if since is None else last < since


def _last_day(year: int, month: int) -> date:
    following = date(year + month // _DECEMBER, month % _DECEMBER + 1, 1)
    return following - timedelta(days=1)


def _month_before(on: date) -> date:
    return (on.replace(day=1) - timedelta(days=1)).replace(day=1)


@frozen(kw_only=True)
class ReportingLine:
    """Something regular: who does or reports it, to whom, in which rhythm.

    ``recorded_by`` is whose record of the last time it is (``Facility.last_done``); nobody's where it is not
    checked. ``in_decree`` is false for what only a companion prints.
    """

    code: str
    name: Label
    sender: Party
    receiver: Party
    rhythm: Rhythm
    recorded_by: Party | None = None
    source: Citation
    in_decree: bool = True
    note: Label | None = None


@frozen(kw_only=True)
class Step:
    """A step of a flow: who does it, and who does the next."""

    number: int
    name: Label
    by: Party
    to: Party | None = None


@frozen(kw_only=True)
class Flow:
    """A flow of people or of data, step by step."""

    code: str
    name: Label
    steps: tuple[Step, ...]
    source: Citation


@frozen(kw_only=True)
class Referral:
    """Who refers to whom, and for what; ``in_decree`` is false for what only a companion prints."""

    code: str
    sender: Party
    receivers: tuple[Party, ...]
    what: Label
    source: Citation
    in_decree: bool = True


def flow(code: str, name: tuple[str, str], source: Citation, *steps: tuple[str, str, Party, Party | None]) -> Flow:
    """Return a flow from its steps: what is done in both languages, by whom, and who does the next."""
    return Flow(
        code=code,
        name=Label(id=name[0], en=name[1]),
        steps=tuple(
            Step(number=number, name=Label(id=indonesian, en=english), by=by, to=to)
            for number, (indonesian, english, by, to) in enumerate(steps, 1)
        ),
        source=source,
    )


_Item = TypeVar("_Item", ReportingLine, Flow, Referral)


def keyed(items: tuple[_Item, ...]) -> Mapping[str, _Item]:
    """Return values by their codes."""
    return MappingProxyType({item.code: item for item in items})
