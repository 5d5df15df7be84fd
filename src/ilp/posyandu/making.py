"""Making a session: who belongs to a Posyandu, what is due for each on its day, and what that takes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Final

from attrs import define, field, frozen

from ilp.assessment import DEFAULT_KINDS, assess
from ilp.calendar import add, month_day
from ilp.calendar import months as in_months
from ilp.errors import IlpError, InputError
from ilp.families import with_shared_facts
from ilp.labels import Label
from ilp.models import Family, FamilyMember, Individual, ServiceRecord
from ilp.models.inputs import FrozenDict
from ilp.models.person import GESTATION
from ilp.plans.due import Standing, standing, turning_days
from ilp.plans.making import check_whole
from ilp.plans.places import places_of, prepared_at, prepared_for
from ilp.posyandu.definitions import (
    EQUIPMENT,
    MEASURING,
    STRIPS,
    VACCINES,
    Station,
    SupplyKind,
    TargetGroup,
    vaccine_of,
)
from ilp.posyandu.documents import (
    MonthOfNeeds,
    PosyanduDay,
    PosyanduMonth,
    PosyanduNeeds,
    SessionPerson,
    SessionService,
    SessionSummary,
    Supply,
)
from ilp.results import Assessment, Receipt
from ilp.schedule import EveryContact
from ilp.screening import CATALOGUE
from ilp.situation import AssumeAbsent
from ilp.timing import TimingStatus
from ilp.visits.making import REFUSED_ALONE, age_of, reference_of
from ilp.vocabulary import Instrument, ServiceKind, Venue, Verdict

__all__ = ["posyandu_day", "posyandu_month", "posyandu_needs"]

_ASKED: Final = 3
_LONGEST: Final = 24
_AS_PLANNED: Final = Label(
    id="Dihitung seolah setiap orang datang dan dilayani pada setiap hari buka; kelahiran, kematian, pindah dan "
    "kehamilan baru tidak diperkirakan.",
    en="Counted as if everybody came and was served on every opening day; births, deaths, moves and new pregnancies "
    "are not foreseen.",
)
_AFTER_BIRTH: Final = Label(
    id="Kehamilan dihitung sampai hari perkiraan lahir; sesudahnya ibu tidak dihitung lagi sebagai hamil.",
    en="A pregnancy counts up to the expected day of birth; the mother is not counted as pregnant after it.",
)


@frozen(kw_only=True)
class _Choices:
    assume_absent: AssumeAbsent
    readings: Mapping[str, str] | None


@frozen
class _Seen:
    """A person on the day of a session."""

    person: SessionPerson
    assessed: Assessment | None


@define
class _Tally:
    """What a session takes, person by person."""

    surely: Counter[tuple[SupplyKind, str]] = field(factory=Counter)
    at_most: Counter[tuple[SupplyKind, str]] = field(factory=Counter)

    def add(self, person: SessionPerson) -> None:
        """Add what one person needs; one strip, form or instrument serves every service that asks it."""
        need = set(_needs((item.code, item.instruments) for item in person.services))
        every = set(_needs((code, _instruments(code)) for code in person.every_time)) if person.expected else set()
        may = set(_needs((code, _instruments(code)) for code in person.possible))
        self.surely.update(need | every)
        self.at_most.update(need | every | may)

    def more(self, other: _Tally) -> None:
        """Add what another session takes."""
        self.surely.update(other.surely)
        self.at_most.update(other.at_most)

    def supplies(self) -> tuple[Supply, ...]:
        """Return it in the order of the kinds."""
        order = tuple(SupplyKind)
        return tuple(
            Supply(code=code, name=_name(kind, code), kind=kind, count=self.surely[kind, code], at_most=count)
            for (kind, code), count in sorted(
                self.at_most.items(), key=lambda pair: (order.index(pair[0][0]), pair[0][1])
            )
        )


def posyandu_day(
    families: Iterable[Family],
    *,
    posyandu: str,
    on: date,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> PosyanduDay:
    """Say who is expected at a Posyandu on its day, by station what is due for each, and what to prepare.

    A person is expected where a service is due that is given at the Posyandu. What nobody recorded counts as due and
    is marked, for it may have been done elsewhere.

    Args:
        families: The families of the village; those with this ``posyandu`` belong to it.
        posyandu: The id of the Posyandu, as the families have it.
        on: The day; the clock is never read.
        assume_absent: As in `ilp.assess`.
        readings: As in `ilp.assess`.

    Raises:
        InputError: no family has this Posyandu, or as in `ilp.assess` for the choices.
        DateError: ``on`` is out of range.
        UnknownNameError: a reading or a fact to assume is not known.
    """
    families = tuple(families)
    _check_posyandu(posyandu, families)
    choices = _Choices(assume_absent=assume_absent, readings=readings)
    seen = [
        _see(family, member, place, on, choices)
        for family in families
        if family.posyandu == posyandu
        for place, member in enumerate(_members(family, on), 1)
    ]
    return _day(seen, posyandu, on, sum(len(item.members) for item in families if item.posyandu is None))


def posyandu_month(
    families: Iterable[Family],
    *,
    sessions: Mapping[str, date],
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> PosyanduMonth:
    """Plan the sessions of a month: on which day which Posyandu meets, how many are expected, what to prepare.

    Args:
        families: The families of the villages of the Puskesmas.
        sessions: The day of each Posyandu by its id; all in one month.
        assume_absent: As in `ilp.assess`.
        readings: As in `ilp.assess`.

    Raises:
        InputError: there is no session, the days are of several months, or no family has one of the Posyandu.
        DateError: as in `posyandu_day`.
        UnknownNameError: as in `posyandu_day`.
    """
    families = tuple(families)
    found = {day.strftime("%Y-%m") for day in sessions.values()}
    if len(found) != 1:
        raise InputError(
            "The sessions are not those of one month",
            value=", ".join(sorted(found)) or "no session",
            accepted="one day of one month for each Posyandu",
            code="sessions",
        )
    total = _Tally()
    summaries: list[SessionSummary] = []
    receipt: Receipt | None = None
    for posyandu, on in sorted(sessions.items(), key=lambda pair: (pair[1], pair[0])):
        day = posyandu_day(families, posyandu=posyandu, on=on, assume_absent=assume_absent, readings=readings)
        tally = _Tally()
        for person in day.persons:
            tally.add(person)
        total.more(tally)
        receipt = receipt or day.receipt
        summaries.append(
            SessionSummary(
                posyandu=posyandu, on=on, expected=len(day.expected), groups=day.groups, supplies=day.supplies
            )
        )
    unplaced = sum(len(item.members) for item in families if item.posyandu not in sessions)
    return PosyanduMonth(
        month=found.pop(),
        sessions=tuple(summaries),
        supplies=total.supplies(),
        unplaced=unplaced,
        receipt=receipt,
    )


def posyandu_needs(  # noqa: PLR0913 - one call, every choice by name
    families: Iterable[Family],
    *,
    days: Mapping[str, int],
    on: date,
    months: int = 12,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> PosyanduNeeds:
    """Add up what the Posyandu need over the coming months, by month, from what will be due for each person.

    Coming sessions are counted as if the earlier ones had been held and everybody had come: what is given at one is on
    record at the next. Births to come and people who move are not foreseen.

    Args:
        families: The families of the villages of the Puskesmas.
        days: The day of the month on which each Posyandu meets, by its id; in a shorter month its last day.
        on: The first day; the clock is never read.
        months: How many months, 1 to 24.
        assume_absent: As in `ilp.assess`.
        readings: As in `ilp.assess`.

    Raises:
        InputError: ``months`` or a day is out of range, or no family has one of the Posyandu.
        DateError: as in `posyandu_day`.
        UnknownNameError: as in `posyandu_day`.
    """
    families = tuple(families)
    check_whole(months, "months", _LONGEST, code="out_of_range")
    for posyandu, number in days.items():
        check_whole(number, "The day of a Posyandu", 31, code="out_of_range")
        _check_posyandu(posyandu, families)
    choices = _Choices(assume_absent=assume_absent, readings=readings)
    tallies: dict[str, _Tally] = defaultdict(_Tally)
    expected: Counter[str] = Counter()
    receipt: Receipt | None = None
    for family in families:
        if family.posyandu is None or family.posyandu not in days:
            continue
        sessions = _sessions(days[family.posyandu], on, months)
        for place, member in enumerate(_members(family, on), 1):
            for day, seen in _lived(family, member, place, sessions, choices):
                month = day.strftime("%Y-%m")
                tallies[month].add(seen.person)
                expected[month] += seen.person.expected
                receipt = receipt or (seen.assessed.receipt if seen.assessed is not None else None)
    total = _Tally()
    for tally in tallies.values():
        total.more(tally)
    every = sorted({day.strftime("%Y-%m") for one in set(days.values()) for day in _sessions(one, on, months)})
    return PosyanduNeeds(
        on=on,
        months=tuple(
            MonthOfNeeds(month=month, expected=expected[month], supplies=tallies[month].supplies()) for month in every
        ),
        supplies=total.supplies(),
        unplaced=sum(len(item.members) for item in families if item.posyandu not in days),
        notes=(_AS_PLANNED, _AFTER_BIRTH),
        receipt=receipt,
    )


def _check_posyandu(posyandu: str, families: tuple[Family, ...]) -> None:
    known = sorted({family.posyandu for family in families if family.posyandu is not None})
    if posyandu not in known:
        raise InputError(
            "No family has this Posyandu",
            value=posyandu,
            accepted=", ".join(known) or "nothing: no family has a Posyandu",
            remedy="Give it as the families have it, or record the Posyandu of the families",
            code="posyandu",
        )


def _sessions(day: int, on: date, count: int) -> list[date]:
    """Return the days on which a Posyandu meets, beginning with the first from ``on`` on."""
    found: list[date] = []
    start = on.replace(day=1)
    number = 0
    while len(found) < count:
        session = month_day(add(start, in_months(number)), day)
        if session >= on:
            found.append(session)
        number += 1
    return found


def _day(seen: list[_Seen], posyandu: str, on: date, elsewhere: int) -> PosyanduDay:
    tally = _Tally()
    for item in seen:
        tally.add(item.person)
    order = tuple(TargetGroup)
    persons = sorted(
        (item.person for item in seen),
        key=lambda person: (not person.expected, order.index(person.group), person.family, person.member),
    )
    receipt = next((item.assessed.receipt for item in seen if item.assessed is not None), None)
    return PosyanduDay(
        posyandu=posyandu,
        on=on,
        persons=tuple(persons),
        supplies=tally.supplies(),
        elsewhere=elsewhere,
        receipt=receipt,
    )


def _members(family: Family, on: date) -> tuple[FamilyMember, ...]:
    """Return the members with what follows of each from the others."""
    persons = with_shared_facts(family, on=on)
    return tuple(
        member if member.person is person else member.model_copy(update={"person": person})
        for member, person in zip(family.members, persons, strict=True)
    )


def _see(family: Family, member: FamilyMember, place: int, on: date, choices: _Choices) -> _Seen:
    """Say what is due for a member on a day."""
    person = member.person
    try:
        assessed = assess(
            person, on=on, assume_absent=choices.assume_absent, readings=choices.readings, kinds=DEFAULT_KINDS
        )
    except IlpError as error:
        if error.code not in REFUSED_ALONE:
            raise
        refused = SessionPerson(
            family=family.id or "-",
            member=reference_of(member, place),
            relation=member.relation,
            sex=person.sex,
            age=None,
            stage=None,
            refused=str(error),
        )
        return _Seen(refused, None)
    services: list[SessionService] = []
    every_time: list[str] = []
    for found in standing(assessed):
        if not _given(found.item.code, found):
            continue
        if found.contact:
            services.append(_service(found))
        elif isinstance(found.schedule, EveryContact) and found.timing.status is TimingStatus.EVERY_CONTACT:
            every_time.append(found.item.code)
    possible = [
        item.code
        for item in assessed.services
        if item.verdict is Verdict.UNDETERMINED
        and any(venue.venue is Venue.POSYANDU for venue in item.venues)
        and Venue.POSYANDU in _posyandu_places(item.code)
    ]
    return _Seen(
        SessionPerson(
            family=family.id or "-",
            member=reference_of(member, place),
            relation=member.relation,
            sex=person.sex,
            age=age_of(person.birth_date, on),
            stage=assessed.stage,
            services=tuple(services),
            every_time=tuple(every_time),
            possible=tuple(possible),
            ask=assessed.questions[:_ASKED],
        ),
        assessed,
    )


def _given(code: str, found: Standing) -> bool:
    """Say whether the Posyandu gives a service, as the readings were chosen."""
    counted = [place.venue for place in found.item.venues]
    return Venue.POSYANDU in counted and Venue.POSYANDU in _posyandu_places(code)


@lru_cache(maxsize=1024)
def _posyandu_places(code: str) -> frozenset[Venue]:
    service = CATALOGUE[code]
    return frozenset(place.venue for place in places_of(service, tuple(service.venues)))


def _service(found: Standing) -> SessionService:
    item, timing = found.item, found.timing
    instruments = prepared_for(item, Venue.POSYANDU)
    return SessionService(
        code=item.code,
        name=item.name,
        kind=item.kind,
        station=_station(item.kind, instruments),
        instruments=instruments,
        overdue_days=timing.overdue_days,
        recorded=timing.last_done is not None,
        until=timing.until,
    )


def _station(kind: ServiceKind, instruments: tuple[Instrument, ...]) -> Station:
    if kind is ServiceKind.EDUCATION:
        return Station.EDUCATION
    only_measured = bool(instruments) and set(instruments) <= MEASURING
    return Station.MEASURING if only_measured else Station.SERVICE


@lru_cache(maxsize=1024)
def _instruments(code: str) -> tuple[Instrument, ...]:
    return prepared_at(CATALOGUE[code], Venue.POSYANDU)


# --- what it takes ---------------------------------------------------------------------------------------------------
def _needs(services: Iterable[tuple[str, Collection[Instrument]]]) -> Iterator[tuple[SupplyKind, str]]:
    for code, instruments in services:
        kind = CATALOGUE[code].kind
        vaccine = vaccine_of(code)
        if vaccine is not None:
            yield SupplyKind.VACCINE, vaccine
        elif kind is ServiceKind.SUPPLEMENTATION:
            yield SupplyKind.SUPPLEMENT, code
        for item in instruments:
            if item in STRIPS:
                yield SupplyKind.STRIP, item.value
            elif item in EQUIPMENT:
                yield SupplyKind.EQUIPMENT, item.value
            elif item not in MEASURING:
                yield SupplyKind.FORM, item.value


def _name(kind: SupplyKind, code: str) -> Label:
    if kind is SupplyKind.VACCINE:
        return VACCINES[code]
    return CATALOGUE[code].name if kind is SupplyKind.SUPPLEMENT else Instrument(code).label


# --- a year -----------------------------------------------------------------------------------------------------------
def _lived(
    family: Family, member: FamilyMember, place: int, sessions: list[date], choices: _Choices
) -> Iterator[tuple[date, _Seen]]:
    """Yield the sessions at which something may be due for a member, each as if the earlier ones had been held.

    Between two days that matter to the person nothing changes but what has become due.
    """
    known = member
    matter: set[date] = set()
    since = date.min
    for number, session in enumerate(sessions):
        if number and not any(since < day <= session for day in matter):
            continue
        now = _until_birth(known, session)
        seen = _see(family, now, place, session, choices)
        yield session, seen
        if seen.assessed is None:
            return
        records = tuple(
            ServiceRecord(service=item.code, on=session, venue=Venue.POSYANDU) for item in seen.person.services
        )
        history = (*known.person.history, *records)
        known = known.model_copy(update={"person": known.person.model_copy(update={"history": history})})
        since = session
        matter = turning_days(seen.assessed, sessions[-1])
        matter |= _next_days(family, _until_birth(known, session), place, session, choices)


def _next_days(family: Family, member: FamilyMember, place: int, session: date, choices: _Choices) -> set[date]:
    """Return the days on which something becomes due again, given what was done at the session."""
    after = _see(family, member, place, session, choices).assessed
    if after is None:
        return set()
    return {
        found.timing.due_on
        for found in standing(after)
        if found.timing.due_on is not None and found.timing.due_on > session
    }


def _until_birth(member: FamilyMember, day: date) -> FamilyMember:
    """Return the member without a pregnancy that is expected to have ended by a day."""
    person: Individual = member.person
    pregnancy = person.pregnancy
    if pregnancy is None or pregnancy.delivered_on is not None or pregnancy.started_on is None:
        return member
    expected = pregnancy.edd or pregnancy.started_on + GESTATION
    if day <= expected:
        return member
    facts = {name: value for name, value in person.facts.items() if name != "pregnant"}
    return member.model_copy(
        update={"person": person.model_copy(update={"pregnancy": None, "facts": FrozenDict(facts)})}
    )
