"""What decides the time of a service: its schedule, the dates of the person, and what was done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from ilp.calendar import Span, Unit, add, completed, days, month_end, years
from ilp.criteria import ByReading, Criterion, Elapsed, walk
from ilp.engine import Outcomes, Program, RuleTest
from ilp.errors import RuleError
from ilp.facts.person import BIRTH_DATE, DELIVERED_ON, LMP, POSTPARTUM, PREGNANT, PUPIL
from ilp.labels import Label
from ilp.lifecycle import POSTPARTUM_PERIOD
from ilp.models import Individual, ServiceRecord
from ilp.regulation import KMK_2015_2023
from ilp.schedule import (
    AtContacts,
    AtMonths,
    Cases,
    Course,
    Dose,
    During,
    Every,
    EveryContact,
    Once,
    OncePer,
    OnOccasion,
    Period,
    Schedule,
    Several,
    Times,
    Unscheduled,
)
from ilp.services import Component, Service
from ilp.situation import Situation
from ilp.timing.answers import (
    AT_EVERY_CONTACT,
    DATE_NOT_KNOWN,
    DOSE_BEFORE,
    NEVER_DONE,
    NO_CATCH_UP,
    NO_INTERVAL,
    NO_INTERVAL_GIVEN,
    NOT_APPLICABLE,
    TOO_OLD_BY_THEN,
    WHETHER_ASKED,
    WHICH_CASE,
    Done,
    Timing,
    TimingStatus,
    done_on,
    due_since,
    due_within,
    foremost,
    iso,
    not_yet,
    undetermined,
)
from ilp.timing.measuring import MEASURING_KINDS, SAME_MEASURE, instruments_given
from ilp.vocabulary import Instrument, Verdict

__all__ = ["Clock", "records_by_service", "school_year"]

SCHOOL_YEAR_STARTS: Final = (7, 1)
"""Month and day on which a school year begins. Ours: the decree has no date."""


def records_by_service(history: Iterable[ServiceRecord], *, on: date, born: date) -> Mapping[str, tuple[date, ...]]:
    """Return the days on which each service was done; records after the date, or before birth, are left out."""
    found: dict[str, set[date]] = {}
    for record in history:
        if born <= record.on <= on:
            found.setdefault(record.service, set()).add(record.on)
    return {code: tuple(sorted(dates)) for code, dates in found.items()}


class Clock:
    """Tells the timing of services for one person on one date, by one choice of readings."""

    def __init__(
        self, program: Program, situation: Situation, individual: Individual, more: Iterable[ServiceRecord] = ()
    ) -> None:
        """Take what an assessment was made from, and records of what is not in the person's own."""
        self._program = program
        self._situation = situation
        self._readings = program.choices
        self._individual = individual
        self._more = tuple(more)
        self._on = situation.on
        self._told: dict[str, Timing] = {}
        self._ages: dict[tuple[date, Span], date] = {}
        self._outcomes: dict[date, tuple[Outcomes, ...]] = {}

    @cached_property
    def _now(self) -> tuple[Outcomes, ...]:
        return tuple([item.outcomes for item in self._program.possible(self._situation)])

    @cached_property
    def _born(self) -> date:
        return date.fromordinal(self._situation.dates[BIRTH_DATE.name][0])

    @cached_property
    def _pregnant_since(self) -> date | None:
        lmp = self._situation.dates.get(LMP.name)
        return None if lmp is None else date.fromordinal(lmp[0])

    @cached_property
    def _records(self) -> Mapping[str, tuple[date, ...]]:
        return records_by_service((*self._individual.done, *self._more), on=self._on, born=self._born)

    def timing(self, code: str) -> Timing:
        """Return when a service is due, or was, or is not any more."""
        told = self._told.get(code)
        if told is None:
            service = self._program.catalogue[code]
            schedule = self._program.schedule(code)
            if service.made_of and not isinstance(schedule, Times):
                told = foremost([self.timing(part) for part in service.made_of])
            else:
                told = self._timing(service, schedule, self._verdict(code))
            self._told[code] = told
        return told

    def window(self, window: Criterion) -> tuple[date, date | None] | None:
        """Return the first and the last day of a window; None where a date it needs is not known exactly."""
        found = self._window(window)
        return None if isinstance(found, str) else (found.opens, found.until)

    def recorded(self, code: str) -> tuple[date, ...]:
        """Return the days on which something was recorded under this very code, the last one last."""
        return self._records.get(code, ())

    def _timing(self, service: Service, schedule: Schedule, verdict: Verdict) -> Timing:  # noqa: PLR0911 - one line for each kind
        """Tell a schedule: one with a window of its own for everybody, the others for whom they are asked."""
        match schedule:
            case During():
                return self._during(service, schedule.window, verdict)
            case Dose():
                return self._dose(service, schedule, verdict)
            case AtContacts():
                return self._at_contacts(service, schedule, verdict)
            case Several():
                return self._several(service, schedule, verdict)
            case Once(per=OncePer.LIFETIME) if verdict is Verdict.NOT_REQUIRED:
                # Having been screened may itself be why it is not asked for any more.
                last = self._last(service, since=self._born, until=None)
                return NOT_APPLICABLE if last is None else done_on(last, service.code)
        if verdict is Verdict.NOT_REQUIRED:
            return NOT_APPLICABLE
        if verdict is Verdict.UNDETERMINED:
            return undetermined(WHETHER_ASKED)
        if isinstance(schedule, Cases):
            chosen = self._program.case(schedule, self._situation.outcomes)
            return undetermined(WHICH_CASE) if chosen is schedule else self._timing(service, chosen, verdict)
        return self._recurring(service, schedule)

    def _recurring(self, service: Service, schedule: Schedule) -> Timing:  # noqa: PLR0911 - one line for each kind
        match schedule:
            case Every():
                return self._every(service, schedule.interval)
            case EveryContact():
                last = self._last(service, since=self._born, until=None)
                return Timing(TimingStatus.EVERY_CONTACT, AT_EVERY_CONTACT, last_done=last.on if last else None)
            case Once():
                return self._once(service, schedule.per)
            case AtMonths():
                return self._at_months(service, schedule.months)
            case Times():
                return self._times(service, schedule)
            case Course():
                return self._course(service, schedule.at_least)
            case OnOccasion() | Unscheduled():
                return self._on_occasion(service)
        raise RuleError("A kind of schedule that has no timing", value=type(schedule).__name__, code="schedule")

    def _several(self, service: Service, schedule: Several, verdict: Verdict) -> Timing:
        """Tell the part that matters first; the verdict speaks for the window that is open, not for those closed."""
        windows = [part.schedule.window for part in schedule.named if isinstance(part.schedule, During)]
        others = [part.schedule for part in schedule.named if not isinstance(part.schedule, During)]
        placed = [found for found in map(self._window, windows) if isinstance(found, _Window)]
        in_one = any(not found.ahead and not found.closed for found in placed)
        contacts = []
        for window in windows:
            found = self._window(window)
            past = in_one and isinstance(found, _Window) and found.closed
            contacts.append(_Contact(service.code, window, Verdict.NOT_REQUIRED if past else verdict))
        told = [self._timing(service, part, verdict) for part in others]
        return foremost([*told, *self._series(service, contacts)])

    # --- windows and doses -------------------------------------------------------------------------------------------
    def _series(self, service: Service, contacts: list[_Contact]) -> list[Timing]:
        """Tell what is done once at each of several contacts: a record is held against one of them only."""
        free = self._all(service)
        codes = {contact.code for contact in contacts} - {service.code}
        told = []
        earlier: Done | None = None
        for contact in contacts:
            found = self._window(contact.window)
            mine = [] if isinstance(found, str) else [item for item in free if found.holds(item.on, contact.verdict)]
            own = [item for item in mine if item.service == contact.code]
            taken = [*own, *(item for item in mine if item.service not in codes)][:1]
            told.append(self._during(service, contact.window, contact.verdict, records=taken, earlier=earlier))
            free = [item for item in free if item not in taken]
            earlier = taken[0] if taken else earlier
        return told

    def _during(  # noqa: PLR0911 - one for each answer
        self,
        service: Service,
        window: Criterion,
        verdict: Verdict,
        *,
        records: list[Done] | None = None,
        earlier: Done | None = None,
    ) -> Timing:
        """Tell a window, by all records or those given; ``earlier`` is one that stands for the contact before it."""
        found = self._window(window)
        if isinstance(found, str):
            return self._not_placed(verdict, found)
        opens, until = found.opens, found.until
        done = [item for item in self._all(service) if found.holds(item.on, verdict)] if records is None else records
        if done:
            return done_on(done[-1], service.code, opens_on=opens, until=until)
        if found.closed:
            last = until or opens
            return self._late(opens, last) if found.late(verdict) else self._closed(service, opens, last)
        if found.ahead and not self._asked_on(service, opens):
            return NOT_APPLICABLE
        if not found.ahead and verdict is Verdict.UNDETERMINED:
            return undetermined(WHETHER_ASKED, opens_on=opens, until=until)
        if not found.ahead and verdict is Verdict.NOT_REQUIRED:
            return NOT_APPLICABLE
        # Two contacts are not held on one day.
        first = opens if earlier is None else max(opens, earlier.on + timedelta(days=1))
        ahead = found.ahead or self._on < first
        told = not_yet(first, until=until) if ahead else due_within(first, until)
        return replace(told, opens_on=opens, last_done=None if earlier is None else earlier.on)

    def _late(self, opens: date, until: date) -> Timing:
        late = (self._on - until).days
        return Timing(
            TimingStatus.DUE,
            Label(
                id=f"waktunya berakhir {iso(until)}, dan tetap diminta",
                en=f"its time ended on {iso(until)}, and it is still asked for",
            ),
            due_on=opens,
            opens_on=opens,
            until=until,
            overdue_days=late,
        )

    def _closed(self, service: Service, opens: date, until: date) -> Timing:
        """Tell a window that has closed without a record: missed, if it was asked for at all."""
        if until < KMK_2015_2023.signed or not self._asked_within(service, opens, until):
            return NOT_APPLICABLE
        sentence = Label(id=f"waktunya berakhir {iso(until)}", en=f"its time ended on {iso(until)}")
        return Timing(TimingStatus.MISSED, sentence, due_on=opens, opens_on=opens, until=until)

    def _dose(self, service: Service, schedule: Dose, verdict: Verdict) -> Timing:  # noqa: PLR0911 - one for each answer
        """Tell a dose: from its age, and not before the interval since the dose before it."""
        found = self._window(schedule.window)
        if isinstance(found, str):
            return self._not_placed(verdict, found)
        opens, until = found.opens, found.until
        done = self._last(service, since=self._born, until=None)
        if done is not None:
            return done_on(done, service.code)
        if found.closed and verdict is not Verdict.REQUIRED:
            return self._past_its_age(service, opens, until, verdict)
        if not self._asked_on(service, max(opens, self._on)):
            return NOT_APPLICABLE
        earliest = self._after(schedule, opens)
        if isinstance(earliest, Label):
            return undetermined(earliest, opens_on=opens, until=until)
        if until is not None and earliest > max(until, self._on):
            return undetermined(TOO_OLD_BY_THEN, opens_on=opens, until=until)
        if self._on < earliest or found.ahead:
            return not_yet(earliest, opens_on=earliest, until=until)
        if verdict is Verdict.UNDETERMINED:
            return undetermined(WHETHER_ASKED, opens_on=earliest, until=until)
        return due_since(earliest, self._on, opens_on=earliest, until=until)

    def _past_its_age(self, service: Service, opens: date, until: date | None, verdict: Verdict) -> Timing:
        last = until or opens
        if verdict is Verdict.NOT_REQUIRED and (
            last < KMK_2015_2023.signed or not self._asked_within(service, opens, last)
        ):
            return NOT_APPLICABLE
        return undetermined(NO_CATCH_UP, opens_on=opens, until=until)

    def _after(self, schedule: Dose, opens: date) -> date | Label:
        """Return the first day on which the dose before this one allows it, or why that cannot be told."""
        if schedule.previous is None or schedule.previous not in self._program.catalogue:
            return opens
        before = self.timing(schedule.previous)
        if before.status is TimingStatus.UNDETERMINED:
            return DOSE_BEFORE
        # A dose that has not been given can be given today at the earliest, or when it becomes due.
        given = before.last_done or max(before.due_on or self._on, self._on)
        if schedule.interval is not None:
            return max(opens, add(given, schedule.interval))
        if before.last_done is not None:
            return opens if given < opens else NO_INTERVAL
        return max(opens, given + timedelta(days=1))

    def _at_contacts(self, service: Service, schedule: AtContacts, verdict: Verdict) -> Timing:
        """Return when an examination is due: at the next contact at which it is done."""
        catalogue = self._program.catalogue
        contacts = []
        for code, _ in schedule.done or schedule.indicated:
            contact = self._program.schedule(code) if code in catalogue else None
            if isinstance(contact, During):
                # A contact that is not asked for any more takes what is done at it with it.
                asked = self._verdict(code)
                contacts.append(_Contact(code, contact.window, asked if asked is Verdict.NOT_REQUIRED else verdict))
        if not contacts:
            return self._on_occasion(service) if verdict in _ASKED else NOT_APPLICABLE
        return foremost(self._series(service, contacts))

    def _window(self, window: Criterion) -> _Window | str:
        """Return a window, or the name of the date that is not known exactly."""
        opens: date | None = None
        until: date | None = None
        ahead = closed = False
        for bound in walk(self._as_read(window)):
            if not isinstance(bound, Elapsed):
                continue
            known = self._situation.dates.get(bound.since.name)
            if known is None or known[0] != known[1]:
                return bound.since.name
            start = date.fromordinal(known[0])
            minute = self._situation.times.get(bound.since.name)
            first = start if bound.reached is None else _reached_on(start, minute, bound.reached)
            opens = first if opens is None else max(opens, first)
            ahead = ahead or self._on < first or self._before(start, minute, bound.reached)
            last = _last_day(start, minute, bound)
            if last is not None:
                until = last if until is None else min(until, last)
                closed = closed or self._on > last or not self._before(start, minute, bound.not_reached, unless=True)
        return _Window(opens or self._born, until, ahead=ahead, closed=closed)

    def _before(self, start: date, minute: int | None, span: Span | None, *, unless: bool = False) -> bool:
        """Say whether it is too early in the day for a span in hours; ``unless`` where the times do not tell."""
        at = self._situation.at
        if span is None or span.unit is not Unit.HOURS or minute is None or at is None:
            return unless
        return _moment(self._on, at) < add(_moment(start, minute), span)

    def _as_read(self, criterion: Criterion) -> Criterion:
        while isinstance(criterion, ByReading):
            criterion = criterion.option(self._readings.get(criterion.reading.code, criterion.reading.default))
        return criterion

    def _not_placed(self, verdict: Verdict, name: str) -> Timing:
        if verdict is Verdict.NOT_REQUIRED:
            return NOT_APPLICABLE
        return replace(undetermined(DATE_NOT_KNOWN), missing=(name,))

    # --- intervals and periods ---------------------------------------------------------------------------------------
    def _every(self, service: Service, interval: Span) -> Timing:
        last = self._last(service, since=self._born, until=None)
        if last is None:
            return self._never_done(service)
        due_on = add(last.on, interval)
        if self._on < due_on:
            return not_yet(due_on, last=last, code=service.code)
        return due_since(due_on, self._on, last=last, code=service.code)

    def _once(self, service: Service, per: OncePer) -> Timing:
        since: date | None = self._born
        if per is OncePer.PREGNANCY:
            since = self._pregnant_since
        elif per is OncePer.SCHOOL_GRADE:
            since = school_year(self._on)
        elif per is OncePer.AGE_OR_GRADE:
            since = self._age_or_grade()
        last = self._last(service, since=since or self._born, until=None)
        if last is None:
            return self._never_done(service)
        if since is None:
            missing = (LMP if per is OncePer.PREGNANCY else PUPIL).name
            return replace(undetermined(DATE_NOT_KNOWN), missing=(missing,))
        return done_on(last, service.code)

    def _age_or_grade(self) -> date | None:
        """Return the start of the present grade of a pupil, or of the present age of one who is not at school."""
        pupil = self._situation.values.get(PUPIL.name)
        if pupil is None:
            return None
        if pupil:
            return school_year(self._on)
        return add(self._born, years(completed(self._born, self._on, Unit.YEARS)))

    def _at_months(self, service: Service, months: tuple[int, ...]) -> Timing:
        """Return the round that is open, or the next one in which the service is still asked for."""
        rounds = sorted(
            date(year, month, 1) for year in (self._on.year - 1, self._on.year, self._on.year + 1) for month in months
        )
        latest = max(start for start in rounds if start <= self._on)
        ends = month_end(latest)
        last = self._last(service, since=latest, until=None)
        if last is None and self._on <= ends:
            return due_within(self._first_asked(service, latest, self._on) or latest, ends)
        for start in rounds:
            first = self._first_asked(service, start, month_end(start)) if start > self._on else None
            if first is not None:
                return not_yet(first, opens_on=first, until=month_end(start), last=last, code=service.code)
        if last is not None:
            return done_on(last, service.code)
        return Timing(
            TimingStatus.MISSED,
            Label(id=f"putaran terakhir berakhir {iso(ends)}", en=f"the last round ended on {iso(ends)}"),
            due_on=latest,
            opens_on=latest,
            until=ends,
        )

    def _first_asked(self, service: Service, start: date, end: date) -> date | None:
        """Return the first day of a round on which the service is asked for: an age may be reached within it."""
        within = [start, *(day for day in self._turning_days(service) if start < day <= end)]
        return next((day for day in within if self._asked_on(service, day)), None)

    def _times(self, service: Service, schedule: Times) -> Timing:
        if schedule.within is Period.CALENDAR_YEAR:
            since = date(self._on.year, 1, 1)
        else:
            if self._pregnant_since is None:
                return replace(undetermined(DATE_NOT_KNOWN), missing=(LMP.name,))
            since = self._pregnant_since
        days_done = [done for done in self._all(service) if done.on >= since]
        left = schedule.at_least - len(days_done)
        if left <= 0:
            return done_on(days_done[-1], service.code)
        sentence = Label(id=f"masih {left} kali lagi", en=f"{left} more {'time' if left == 1 else 'times'}")
        if not days_done:
            return Timing(TimingStatus.DUE, sentence, due_on=max(since, self._asked_since(service) or since))
        last = days_done[-1].on
        # Contacts that have windows of their own say when the next one can be.
        coming = foremost([self.timing(part) for part in service.made_of]) if service.made_of else NOT_APPLICABLE
        if coming.status is TimingStatus.NOT_YET:
            return replace(coming, sentence=sentence, last_done=last)
        status = TimingStatus.NOT_YET if last == self._on else TimingStatus.DUE
        return Timing(status, sentence, due_on=last + timedelta(days=1), last_done=last)

    def _course(self, service: Service, at_least: Span) -> Timing:
        since = self._pregnant_since or self._born
        days_done = [done for done in self._all(service) if done.on >= since]
        if not days_done:
            return self._never_done(service)
        last, until = days_done[-1], add(days_done[0].on, at_least) - timedelta(days=1)
        if self._on > until or last.on >= until:
            return done_on(last, service.code)
        sentence = Label(id=f"berlangsung sampai {iso(until)}", en=f"going on until {iso(until)}")
        status = TimingStatus.NOT_YET if last.on == self._on else TimingStatus.DUE
        return Timing(status, sentence, due_on=last.on + timedelta(days=1), until=until, last_done=last.on)

    def _on_occasion(self, service: Service) -> Timing:
        last = self._last(service, since=self._born, until=None)
        if last is not None and last.on == self._on:
            return done_on(last, service.code)
        return Timing(TimingStatus.DUE, NO_INTERVAL_GIVEN, last_done=None if last is None else last.on)

    def _never_done(self, service: Service) -> Timing:
        since = self._asked_since(service)
        if since is None:
            return Timing(TimingStatus.DUE, NEVER_DONE)
        return due_since(
            max(since, KMK_2015_2023.signed) if since < KMK_2015_2023.signed <= self._on else since, self._on
        )

    # --- records and verdicts ----------------------------------------------------------------------------------------
    def _all(self, service: Service) -> list[Done]:
        """Return every day on which the service, or what counts for it, was done, the last one last."""
        if not self._records:
            return []
        found: dict[date, str] = {}
        if service.kind in MEASURING_KINDS and service.instruments and self._measured:
            wanted = self._used(service, self._on, in_doubt=True)
            found = {day: codes[0] for day, (seen, codes) in self._measured.items() if wanted and wanted <= seen}
        schedule = self._program.schedule(service.code)
        at_contacts = [code for code, _ in schedule.done] if isinstance(schedule, AtContacts) else []
        for code in (*at_contacts, *self._program.catalogue.serving[service.code], service.code):
            found |= dict.fromkeys(self._records.get(code, ()), code)
        return [Done(day, found[day]) for day in sorted(found)]

    @cached_property
    def _measured(self) -> Mapping[date, tuple[frozenset[Instrument], tuple[str, ...]]]:
        """Return what was measured, tested and asked on each day, and the records it is known from.

        A record names a service, which stands for what is used in it, or one instrument.
        """
        found: dict[date, tuple[frozenset[Instrument], tuple[str, ...]]] = {}
        for code, recorded in self._records.items():
            for day in recorded:
                instruments = self._recorded(code, day)
                if instruments:
                    seen, codes = found.get(day, (frozenset[Instrument](), ()))
                    found[day] = seen | instruments, (*codes, code)
        return found

    def _recorded(self, code: str, day: date) -> frozenset[Instrument]:
        if code not in self._program.catalogue:
            return _ONE_INSTRUMENT.get(code, frozenset())
        service = self._program.catalogue[code]
        return self._used(service, day, in_doubt=False) if service.kind in MEASURING_KINDS else frozenset()

    def _used(self, service: Service, day: date, *, in_doubt: bool) -> frozenset[Instrument]:
        """Return the instruments used in a service for this person on a day.

        What a part of it uses is used where that part is done; ``in_doubt`` says whether also where that is not known.
        """
        by_part: dict[Instrument, bool] = {}
        for part in self._program.services[service.code].components:
            for item in part.rule.instruments if isinstance(part.rule, Component) else ():
                verdicts = {part.verdict(outcomes) for outcomes in self._outcomes_on(day)}
                done = verdicts == {Verdict.REQUIRED} or (in_doubt and not verdicts <= _NOT_DONE)
                by_part[item] = by_part.get(item, False) or done
        used = [item for item in instruments_given(service, by_part) if by_part.get(item, True)]
        return frozenset(SAME_MEASURE.get(item, item) for item in used)

    def _last(self, service: Service, *, since: date, until: date | None) -> Done | None:
        within = [done for done in self._all(service) if since <= done.on and (until is None or done.on <= until)]
        return within[-1] if within else None

    def _verdict(self, code: str) -> Verdict:
        """Return the verdict at the moment asked about."""
        return _agreed(self._program.services[code], self._now)

    def _verdict_on(self, code: str, on: date) -> Verdict:
        """Return the verdict on a whole day, by the facts as they are known now."""
        return _agreed(self._program.services[code], self._outcomes_on(on))

    def _outcomes_on(self, on: date) -> tuple[Outcomes, ...]:
        outcomes = self._outcomes.get(on)
        if outcomes is None:
            outcomes = self._outcomes[on] = self._judged(on)
        return outcomes

    def _judged(self, on: date) -> tuple[Outcomes, ...]:
        situation = self._situation
        if on == self._on and situation.at is None:
            return self._now
        values = dict(situation.values)
        delivered = situation.dates.get(DELIVERED_ON.name)
        if delivered is not None and values.get(PREGNANT.name) is not True:
            # Derived from the delivery for the day asked about, it has to be derived anew for another day.
            first = date.fromordinal(delivered[0])
            values[POSTPARTUM.name] = first <= on <= add(first, POSTPARTUM_PERIOD)
        return self._program.outcomes_on(evolve(situation, on=on, at=None, values=values, elapsed_seen={}))

    def _asked_on(self, service: Service, on: date) -> bool:
        return self._verdict_on(service.code, on) in _ASKED_OR_OPEN

    def _asked_within(self, service: Service, opens: date, until: date) -> bool:
        return any(self._verdict_on(service.code, day) in _ASKED for day in (opens, until))

    def _turning_days(self, service: Service) -> list[date]:
        """Return the days on which a bound of the rule on a known date is reached, in their order."""
        bounds: set[date] = set()
        for node in self._program.elapsed(service.code):
            known = self._situation.dates.get(node.since.name)
            if known is None or known[0] != known[1]:
                continue
            start = date.fromordinal(known[0])
            minute = self._situation.times.get(node.since.name)
            bounds.update(self._reached(start, minute, span) for span in (node.reached, node.not_reached) if span)
        return sorted(bounds)

    def _reached(self, start: date, minute: int | None, span: Span) -> date:
        """Return the day on which a span is completed; many rules ask for the same ages."""
        found = self._ages.get((start, span))
        if found is None:
            found = self._ages[start, span] = _reached_on(start, minute, span)
        return found

    def _asked_since(self, service: Service) -> date | None:
        """Return the day since which the rule has asked for the service without a break; None if no date tells."""
        since: date | None = None
        for day in reversed([day for day in self._turning_days(service) if self._born <= day <= self._on]):
            if self._verdict_on(service.code, day) is not Verdict.REQUIRED:
                return since
            since = day
        if since is None or self._verdict_on(service.code, self._born) is Verdict.REQUIRED:
            return None
        return since


@frozen
class _Window:
    """The first and the last day of a window, and whether the moment asked about lies before or after it."""

    opens: date
    until: date | None
    ahead: bool
    closed: bool

    def holds(self, on: date, verdict: Verdict) -> bool:
        """Say whether a record of that day counts for the window: what is asked for after it can still be done."""
        return self.opens <= on and (self.until is None or on <= self.until or self.late(verdict))

    def late(self, verdict: Verdict) -> bool:
        """Say whether the window is over and what was to be done in it is still asked for."""
        return self.closed and verdict is Verdict.REQUIRED


@frozen
class _Contact:
    """One contact of a series: its code, its window, and what is asked of the person at it."""

    code: str
    window: Criterion
    verdict: Verdict


_ONE_INSTRUMENT: Final = {item.value: frozenset({SAME_MEASURE.get(item, item)}) for item in Instrument}
_NOT_DONE: Final = frozenset({Verdict.NOT_REQUIRED, Verdict.AS_INDICATED})
_ASKED: Final = frozenset({Verdict.REQUIRED, Verdict.AS_INDICATED})
_ASKED_OR_OPEN: Final = _ASKED | {Verdict.UNDETERMINED}


def _agreed(test: RuleTest, possible: tuple[Outcomes, ...]) -> Verdict:
    if len(possible) == 1:
        return test.verdict(possible[0])
    found = {test.verdict(outcomes) for outcomes in possible}
    return found.pop() if len(found) == 1 else Verdict.UNDETERMINED


def _reached_on(start: date, minute: int | None, span: Span) -> date:
    """Return the day on which a span is completed; hours from a time of day, or as whole days without one."""
    if span.unit is not Unit.HOURS:
        return add(start, span)
    if minute is None:
        return add(start, days(span.amount // _HOURS_IN_DAY))
    return add(_moment(start, minute), span).date()


def _last_day(start: date, minute: int | None, bound: Elapsed) -> date | None:
    """Return the last day that is touched before the upper bound is passed."""
    if bound.not_reached is None or bound.days_end is None:
        return None
    if minute is None or bound.not_reached.unit is not Unit.HOURS:
        return add(start, bound.days_end) - timedelta(days=1)
    return (add(_moment(start, minute), bound.not_reached) - timedelta(minutes=1)).date()


def _moment(start: date, minute: int) -> datetime:
    return datetime(start.year, start.month, start.day, minute // 60, minute % 60)  # noqa: DTZ001 - the clock on the wall


def school_year(on: date) -> date:
    """Return the first day of the school year a day lies in."""
    start = date(on.year, *SCHOOL_YEAR_STARTS)
    return start if start <= on else date(on.year - 1, *SCHOOL_YEAR_STARTS)


_HOURS_IN_DAY: Final = 24
