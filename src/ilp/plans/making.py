"""Making a plan: the person is assessed again at each coming day that matters, as if the plan were carried out.

A day matters when an age, a window, an interval or a calendar month of a rule begins or ends. What is due is grouped
into contacts by place, and each contact that is planned adds the records of its services on its day, so that what
follows from them (the next dose, the next year) is found by the same timing as everything else.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Mapping
from datetime import date, time, timedelta
from functools import cached_property
from typing import Final

from attrs import define, evolve, field, frozen

from ilp.assessment import DEFAULT_KINDS, assess
from ilp.calendar import add, month_day, month_end, months, years
from ilp.errors import InputError
from ilp.labels import Label
from ilp.models import Individual, Pregnancy, ServiceRecord
from ilp.models.inputs import FrozenDict
from ilp.plans.documents import (
    CarePlan,
    MissedService,
    PlannedService,
    PlannedVisit,
)
from ilp.plans.due import missed_now, standing, turning_days
from ilp.plans.notes import (
    ANY_POSYANDU_DAY,
    BY_FACTS,
    CONTESTED,
    NO_SESSION,
    SPACING,
    after_birth,
    after_school_year,
)
from ilp.plans.places import NEAREST_FIRST, Place, places_for, prepared_for
from ilp.plans.undated import Undated, context_of, schedule_of
from ilp.results import Assessment, ServiceAssessment
from ilp.schedule import (
    AtContacts,
    Every,
    Period,
    Schedule,
    Several,
    Times,
    walk_schedule,
)
from ilp.screening import CATALOGUE
from ilp.services import Service
from ilp.situation import MAY_BE_ASSUMED_ABSENT, AssumeAbsent
from ilp.timing import Timing, TimingStatus, school_year
from ilp.vocabulary import ServiceKind, Venue

__all__ = ["check_whole", "plan_ahead"]

_LONGEST: Final = 60
_GESTATION: Final = timedelta(days=280)
_DAY: Final = timedelta(days=1)
_APART: Final = 28
"""How many days lie at most between two contacts of a series that the decree does not space. Ours."""


def plan_ahead(  # noqa: PLR0913 - one call, every choice by name
    individual: Individual,
    *,
    on: date,
    months: int = 12,
    posyandu_day: int | None = None,
    at: time | None = None,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
) -> CarePlan:
    """Plan what the decree requires for a person, now and in the coming months, in contacts by place.

    Coming days are judged as if the plan were carried out: what is done at one contact is on record at the next. What
    depends on facts that will change is not guessed: after the expected date of birth a pregnancy is not known any
    more, nor is the school grade after the school year, and the notes of the plan say so.

    Args:
        individual: The person. Records after ``on`` are left out.
        on: The day the plan starts; the clock is never read.
        months: How many months it covers, 1 to 60.
        posyandu_day: The day of the month on which the posyandu meets, 1 to 31, or the last day of a shorter month.
            Without it a visit to the posyandu is planned for any day within the month.
        at: The time of the first day, for what the decree counts in hours.
        assume_absent: As in `ilp.assess`.
        readings: As in `ilp.assess`.
        kinds: As in `ilp.assess`.

    Raises:
        InputError: ``months`` or ``posyandu_day`` is out of range, or as in `ilp.assess`.
        DateError: as in `ilp.assess`.
        UnknownNameError: as in `ilp.assess`.

    >>> person = Individual(birth_date="1986-04-17", sex="male", facts={"smoker": False})
    >>> plan = plan_ahead(person, on=date(2026, 11, 22), months=3)
    >>> [(visit.on.isoformat(), visit.venue.value) for visit in plan.visits]
    [('2026-11-22', 'posyandu'), ('2026-11-22', 'puskesmas')]
    """
    check_whole(months, "months", _LONGEST, code="months")
    if posyandu_day is not None:
        check_whole(posyandu_day, "posyandu_day", 31, code="posyandu_day")
    return _Making(individual, on, months, posyandu_day, _Choices(at, assume_absent, readings, kinds)).plan()


def check_whole(value: object, name: str, highest: int, *, code: str) -> None:
    """Refuse what is no whole number from 1 to a highest."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= highest:
        raise InputError(
            f"{name} is out of range", value=value, accepted=f"a whole number from 1 to {highest}", code=code
        )


@frozen
class _Choices:
    at: time | None
    assume_absent: AssumeAbsent
    readings: Mapping[str, str] | None
    kinds: Collection[ServiceKind | str]


@frozen
class _Due:
    """A service to plan: the day from which it can be done, and the last one, if there is one."""

    code: str
    ready: date
    due_on: date
    overdue_days: int
    until: date | None
    places: tuple[Place, ...]


@define
class _Look:
    """What an assessment on a day says that a plan needs."""

    assessed: Assessment
    due: list[tuple[ServiceAssessment, Timing, Schedule]] = field(factory=list)
    next_days: set[date] = field(factory=set)


@frozen
class _Contact:
    """A contact that could be planned next."""

    day: date
    until: date
    venue: Venue | None
    due: tuple[_Due, ...]


class _Making:
    """One plan in the making: what is planned so far, and the person as if it had been done."""

    def __init__(
        self, individual: Individual, on: date, length: int, posyandu_day: int | None, choices: _Choices
    ) -> None:
        self._on, self._length, self._posyandu_day, self._choices = on, length, posyandu_day, choices
        self._individual = individual
        self._history: tuple[ServiceRecord, ...] = ()
        self._looks: dict[date, _Look] = {}
        self._given: dict[str, date] = {}
        self._first_look = self._look(on)
        self._last = add(on, months(length)) - _DAY

    def plan(self) -> CarePlan:
        """Plan month by month, contact by contact."""
        visits: list[PlannedVisit] = []
        start = self._on
        while start <= self._last:
            ends = min(month_end(start), self._last)
            since = start
            while True:
                contact = self._next_contact(self._pool(since, ends), ends)
                if contact is None:
                    break
                visits.append(self._visit(contact))
                since = contact.day
                if since > ends:  # the first session of the posyandu after the last day
                    break
            start = ends + _DAY
        seen = Undated()
        for day, look in sorted(self._looks.items(), key=lambda pair: pair[0]):
            seen.add(look.assessed, facts_hold=day <= self._facts_hold_until)
        first = self._first_look.assessed
        return CarePlan(
            person_id=first.person_id,
            on=self._on,
            until=self._last,
            months=self._length,
            posyandu_day=self._posyandu_day,
            visits=tuple(visits),
            every_contact=tuple(seen.every_contact.values()),
            continuing=tuple(seen.continuing.values()),
            on_occasion=tuple(seen.on_occasion.values()),
            undetermined=tuple(seen.undetermined.values()),
            missed=self._missed(),
            questions=tuple(seen.questions.values()),
            notes=tuple(self._notes(visits)),
            receipt=first.receipt,
        )

    # --- the person on a coming day ----------------------------------------------------------------------------------
    @cached_property
    def _known(self) -> Individual:
        """The person by what was recorded up to the first day."""
        pregnancy = self._individual.pregnancy
        if pregnancy is not None and pregnancy.delivered_on is not None and pregnancy.delivered_on > self._on:
            pregnancy = None if pregnancy.started_on is None else Pregnancy(lmp=pregnancy.lmp, edd=pregnancy.edd)
        return self._individual.model_copy(
            update={
                "pregnancy": pregnancy,
                "history": tuple(item for item in self._individual.history if item.on <= self._on),
                "measurements": tuple(item for item in self._individual.measurements if item.on <= self._on),
                "forms": tuple(item for item in self._individual.forms if item.on <= self._on),
            }
        )

    @cached_property
    def _birth_expected(self) -> date | None:
        """The day on which the pregnancy is expected to end; None where there is none, or no date tells."""
        pregnancy = self._known.pregnancy
        if pregnancy is None or pregnancy.delivered_on is not None or pregnancy.started_on is None:
            return None
        return pregnancy.edd or pregnancy.started_on + _GESTATION

    @cached_property
    def _pregnancy_known_until(self) -> date | None:
        """The last day on which she is taken to be pregnant, or to be postpartum without a date."""
        if self._birth_expected is not None:
            return max(self._birth_expected, self._on)
        without_date = self._known.pregnancy is None or self._known.pregnancy.delivered_on is None
        facts = self._known.facts
        if without_date and (facts.get("pregnant") is True or facts.get("postpartum") is True):
            return self._on
        return None

    @cached_property
    def _grade_known_until(self) -> date | None:
        if self._known.facts.get("school_grade") is None:
            return None
        return school_year(add(self._on, years(1))) - _DAY

    @property
    def _facts_hold_until(self) -> date:
        return min(self._pregnancy_known_until or date.max, self._grade_known_until or date.max)

    def _person_on(self, day: date) -> tuple[Individual, AssumeAbsent]:
        person, assumed = self._known, self._choices.assume_absent
        changes: dict[str, object] = {"history": person.history + self._history}
        unknown: set[str] = set()
        if self._pregnancy_known_until is not None and day > self._pregnancy_known_until:
            changes["pregnancy"] = None
            unknown |= {"pregnant", "postpartum"}
        if self._grade_known_until is not None and day > self._grade_known_until:
            unknown |= {"school_grade"} if "pupil" in person.facts else {"school_grade", "pupil"}
        if unknown:
            changes["facts"] = FrozenDict({name: value for name, value in person.facts.items() if name not in unknown})
            named = MAY_BE_ASSUMED_ABSENT if isinstance(assumed, str) else assumed
            assumed = tuple(name for name in named if name not in unknown)
        return person.model_copy(update=changes), assumed

    def _look(self, day: date) -> _Look:
        look = self._looks.get(day)
        if look is None:
            person, assumed = self._person_on(day)
            choices = self._choices
            assessed = assess(
                person,
                on=day,
                at=choices.at if day == self._on else None,
                assume_absent=assumed,
                readings=choices.readings,
                kinds=choices.kinds,
            )
            look = self._looks[day] = self._looked(assessed)
        return look

    def _looked(self, assessed: Assessment) -> _Look:
        look = _Look(assessed)
        for found in standing(assessed):
            timing = found.timing
            if timing.status is TimingStatus.NOT_YET and timing.due_on is not None:
                look.next_days.add(timing.due_on)
            if timing.status is TimingStatus.DUE and timing.until is not None:
                look.next_days.add(timing.until + _DAY)
            if found.contact:
                look.due.append((found.item, timing, found.schedule))
        return look

    # --- what is due in a stretch of days ----------------------------------------------------------------------------
    def _pool(self, since: date, until: date) -> list[_Due]:
        """Return what can be done from some day between two days on, and is not planned yet."""
        coming = [since, *(day for day in self._turning_days if since < day <= until)]
        heapq.heapify(coming)
        found: dict[str, _Due] = {}
        day = since - _DAY
        while coming:
            following = heapq.heappop(coming)
            if following == day:
                continue
            day = following
            look = self._look(day)
            ready = dict(self._ready(look, day))
            for code, offered in ready.items():
                if offered <= day and code not in found:
                    found[code] = self._due(look, code, day)
            for code, due in found.items():
                if ready.get(code, date.max) > day and (due.until is None or due.until >= day):
                    found[code] = evolve(due, until=day - _DAY)
            for later in {*look.next_days, *ready.values()}:
                if day < later <= until:
                    heapq.heappush(coming, later)
        return list(found.values())

    def _ready(self, look: _Look, day: date) -> Iterator[tuple[str, date]]:
        """Yield what is due, with the day from which it is offered: of a series only the first part not done."""
        taken: set[str] = set()
        on_day = {item.code: timing for item, timing, _ in look.due}
        for item, timing, schedule in look.due:
            code = item.code
            given = self._given.get(code)
            if given is not None and (timing.last_done is None or timing.last_done < given):
                continue  # its record does not count: it is not asked for twice
            series = _SERIES.get(code)
            if series is not None:
                if series in taken:
                    continue
                taken.add(series)
                alike = [
                    part
                    for part in CATALOGUE[series].made_of
                    if part in on_day and (on_day[part].opens_on, on_day[part].until) == (timing.opens_on, timing.until)
                ]
                yield code, self._spaced(self._last_record(CATALOGUE[series].made_of, day), timing, len(alike), day)
            elif isinstance(schedule, Times):
                left = schedule.at_least - self._count(code, schedule.within, day)
                ends = date(day.year, 12, 31) if schedule.within is Period.CALENDAR_YEAR else None
                spaced = self._spaced(self._last_record((code,), day), timing, max(left, 1), day, ends)
                yield code, spaced
            else:
                yield code, day

    def _spaced(self, last: date | None, timing: Timing, left: int, day: date, ends: date | None = None) -> date:
        """Return the first day on which the next contact of a series is offered, so that those left find room."""
        if last is None or last < self._on - timedelta(days=_APART):
            return day
        window_ends = timing.until if timing.until is not None and timing.until >= day else None
        ends = ends or window_ends or self._birth_expected
        apart = _APART if ends is None else max(1, min(_APART, (ends - last).days // (left + 1)))
        return max(day, last + timedelta(days=apart))

    def _last_record(self, codes: Collection[str], day: date) -> date | None:
        records = self._known.history + self._history
        return max((item.on for item in records if item.service in codes and item.on <= day), default=None)

    def _count(self, code: str, within: Period, day: date) -> int:
        if within is Period.CALENDAR_YEAR:
            since = date(day.year, 1, 1)
        else:
            pregnancy = self._known.pregnancy
            since = (pregnancy.started_on if pregnancy is not None else None) or self._on
        records = self._known.history + self._history
        return len({item.on for item in records if item.service == code and since <= item.on <= day})

    def _due(self, look: _Look, code: str, day: date) -> _Due:
        item = look.assessed[code]
        timing = context_of(look.assessed).clock.timing(code)
        late = timing.until is not None and timing.until < day  # asked for after its window: no last day any more
        due_on = timing.due_on or day
        if day > self._on and due_on < self._on:
            due_on = day  # counted from a date long past, as the contacts of a pregnancy are
        return _Due(
            code=code,
            ready=day,
            due_on=min(due_on, day),
            overdue_days=max((self._on - due_on).days, 0) if timing.overdue_days else 0,
            until=None if late else timing.until,
            places=self._own_place(code, schedule_of(code, context_of(look.assessed)), day) or places_for(item),
        )

    def _own_place(self, code: str, schedule: Schedule, day: date) -> tuple[Place, ...]:
        """Return the place whose turn it is, where each place has its own interval; the longest interval first."""
        if not isinstance(schedule, Several):
            return ()
        records = self._known.history + self._history
        spans = [(part.name.id, part.schedule.interval) for part in schedule.named if isinstance(part.schedule, Every)]
        for name, span in sorted(spans, key=lambda pair: add(day, pair[1]), reverse=True):
            venue = next((venue for venue in Venue if venue.label.id in name), None)
            last = max((item.on for item in records if item.service == code and item.venue is venue), default=None)
            if venue is not None and (last is None or add(last, span) <= day):
                return (Place(venue),)
        return ()

    @cached_property
    def _turning_days(self) -> tuple[date, ...]:
        """The coming days that matter: bounds of rules, new months, and ends of what is known."""
        found = turning_days(self._first_look.assessed, self._last)
        start = self._on
        while start <= self._last:
            start = month_end(start) + _DAY
            found.add(start)
        for known_until in (self._pregnancy_known_until, self._grade_known_until):
            if known_until is not None:
                found.add(known_until + _DAY)
        return tuple(sorted(day for day in found if self._on < day <= self._last))

    # --- contacts ----------------------------------------------------------------------------------------------------
    def _next_contact(self, pool: list[_Due], ends: date) -> _Contact | None:
        """Return the contact that comes first; None where nothing is left for this month."""
        placed: dict[Venue | None, list[_Due]] = {}
        for due in pool:
            placed.setdefault(self._venue(due), []).append(due)
        for due in placed.pop(Venue.HOME_VISIT, []):
            # Nobody is called on at home for what another contact of the month gives too.
            offered = [place.venue for place in due.places if place.certain and place.venue in placed]
            placed.setdefault(offered[0] if offered else Venue.HOME_VISIT, []).append(due)
        contacts = [
            contact for venue, dues in placed.items() if (contact := self._contact(venue, dues, ends)) is not None
        ]
        return min(contacts, key=_order, default=None)

    def _venue(self, due: _Due) -> Venue | None:
        """Return the nearest place at which a service can be done in its time."""
        for place in due.places:
            session = self._session(due.ready)
            if place.venue is not Venue.POSYANDU or session is None or due.until is None or session <= due.until:
                return place.venue
        return due.places[0].venue if due.places else None

    def _contact(self, venue: Venue | None, dues: list[_Due], ends: date) -> _Contact | None:
        """Group the first thing due at a place with all that can be done on one day with it, within the month."""
        dues = sorted(dues, key=lambda due: (due.ready, due.until or date.max, due.code))
        session = self._session(dues[0].ready) if venue is Venue.POSYANDU else None
        if session is not None and all(due.until is None or session <= due.until for due in dues[:1]):
            if session > ends and ends < self._last:
                return None
            together = [due for due in dues if due.ready <= session and (due.until is None or session <= due.until)]
            return _Contact(session, session, venue, tuple(together))
        day, latest, until, together = dues[0].ready, ends, ends, []
        for due in dues:
            if due.ready > latest:
                break
            day = max(day, due.ready)
            own = due.until if due.until is not None and due.until < ends else ends
            until = min(until, own)
            # What is due on the first day is done on it, except at the posyandu, which meets once a month.
            today = due.ready == self._on and venue is not Venue.POSYANDU
            latest = min(latest, due.ready if today else own)
            together.append(due)
        return _Contact(day, max(until, day), venue, tuple(together))

    def _session(self, day: date) -> date | None:
        """Return the first day on which the posyandu meets from a day on; None where its day is not known."""
        if self._posyandu_day is None:
            return None
        for month in (day, month_end(day) + _DAY):
            session = month_day(month, self._posyandu_day)
            if session >= day:
                return session
        raise AssertionError  # pragma: no cover - the next month's is always later

    def _visit(self, contact: _Contact) -> PlannedVisit:
        """Plan a contact and record what is done at it."""
        look = self._look(min(contact.day, self._last))
        services: list[PlannedService] = []
        for due in sorted(contact.due, key=lambda due: _PLACE_IN_DECREE[due.code]):
            if any(_are_one(due.code, item.code) for item in services):
                continue
            services.append(_planned(due, contact.venue, None, look.assessed[due.code]))
            services += self._rows(due, contact.venue, look.assessed)
        codes = list(dict.fromkeys(item.code for item in services))
        self._history += tuple(ServiceRecord(service=code, on=contact.day, venue=contact.venue) for code in codes)
        self._given |= dict.fromkeys(codes, contact.day)
        self._looks = {day: kept for day, kept in self._looks.items() if day < contact.day}
        instruments = dict.fromkeys(instrument for item in services for instrument in item.instruments)
        return PlannedVisit(
            on=contact.day,
            until=contact.until,
            venue=contact.venue,
            services=tuple(services),
            instruments=tuple(instruments),
        )

    def _rows(self, contact: _Due, venue: Venue | None, assessed: Assessment) -> Iterator[PlannedService]:
        """Yield what is done at a contact of a series."""
        if contact.code not in _CONTACTS:
            return
        context = context_of(assessed)
        for item in assessed.required:
            schedule = schedule_of(item.code, context)
            if isinstance(schedule, AtContacts) and contact.code in dict(schedule.done):
                places = places_for(item)
                yield _planned(evolve(contact, code=item.code, places=places), venue, contact.code, item)

    # --- what is not planned -----------------------------------------------------------------------------------------
    def _missed(self) -> tuple[MissedService, ...]:
        return tuple(
            MissedService(code=item.code, name=item.name, until=timing.until, sentence=timing.sentence)
            for item, timing in missed_now(self._first_look.assessed)
        )

    def _notes(self, visits: list[PlannedVisit]) -> Iterator[Label]:
        yield BY_FACTS
        known = self._pregnancy_known_until
        if known is not None and known < self._last:
            yield after_birth(self._birth_expected)
        grade = self._grade_known_until
        if grade is not None and grade < self._last:
            yield after_school_year(grade)
        venues = {visit.venue for visit in visits}
        if Venue.POSYANDU in venues and self._posyandu_day is None:
            yield ANY_POSYANDU_DAY
        if self._posyandu_day is not None and any(
            visit.venue is Venue.POSYANDU and visit.on != self._session(visit.on) for visit in visits
        ):
            yield NO_SESSION
        if any(not item.certain for visit in visits for item in visit.services):
            yield CONTESTED
        if any(item.code in _SERIES for visit in visits for item in visit.services):
            yield SPACING


def _planned(due: _Due, venue: Venue | None, part_of: str | None, item: ServiceAssessment) -> PlannedService:
    return PlannedService(
        code=due.code,
        name=item.name,
        kind=item.kind,
        due_on=due.due_on,
        until=due.until,
        overdue_days=due.overdue_days,
        instruments=prepared_for(item, venue),
        certain=any(place.venue is venue and place.certain for place in due.places),
        part_of=part_of,
    )


def _order(contact: _Contact) -> tuple[date, bool, date, int]:
    """Order contacts by day, and on one day first those of a matrix, whose records count for others, by their end."""
    ends = [due.until or date.max for due in contact.due if due.code in _CONTACTS]
    place = -1 if contact.venue is None else NEAREST_FIRST.index(contact.venue)
    return contact.day, not ends, min(ends, default=date.max), place


def _are_one(code: str, other: str) -> bool:
    """Say whether two codes stand for one and the same thing, as the hepatitis B dose at birth has two."""
    return other in CATALOGUE.serving[code] and code in CATALOGUE.serving[other]


def _series_of(service: Service) -> dict[str, str]:
    return {part: service.code for part in service.made_of if CATALOGUE[part].kind is ServiceKind.VISIT}


_SERIES: Final = {part: code for item in CATALOGUE.values() for part, code in _series_of(item).items()}
"""The contacts of a series, by the code of the service that stands for it."""
_CONTACTS: Final = {
    code
    for item in CATALOGUE.values()
    for schedule in walk_schedule(item.schedule)
    if isinstance(schedule, AtContacts)
    for code, _ in schedule.done
}
"""The contacts at which other services are done."""
_PLACE_IN_DECREE: Final = {code: place for place, code in enumerate(CATALOGUE)}
