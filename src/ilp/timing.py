"""When: for one service and one person, since when it is due, until when it can be done, and when it comes next.

The schedule of the rule, the person's dates and the record of services done decide it. Every kind of schedule has one
function here. Nothing is guessed: where the dates needed are not known, or the decree gives no rule, the status is
``undetermined`` and the sentence says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from ilp.calendar import Span, Unit, add, days
from ilp.criteria import ByReading, Criterion, Elapsed, walk
from ilp.engine import Outcomes, Program
from ilp.errors import RuleError
from ilp.facts.person import BIRTH_DATE, LMP
from ilp.labels import Label, Labelled
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
from ilp.services import Service
from ilp.situation import Situation
from ilp.vocabulary import Instrument, ServiceKind, Verdict

__all__ = ["Clock", "Timing", "TimingStatus", "records_by_service"]

SCHOOL_YEAR_STARTS: Final = (7, 1)
"""Month and day on which a school year begins. Ours: the decree has no date."""


class TimingStatus(Labelled):
    """Whether it is time for a service."""

    NOT_YET = "not_yet", "belum waktunya", "not yet"
    DUE = "due", "sudah waktunya", "due"
    DONE = "done", "sudah", "done"
    MISSED = "missed", "terlewat", "missed"
    EVERY_CONTACT = "every_contact", "setiap kunjungan", "at every contact"
    UNDETERMINED = "undetermined", "belum dapat ditentukan", "undetermined"
    NOT_APPLICABLE = "not_applicable", "tidak relevan", "not applicable"


@dataclass(frozen=True, slots=True)
class Timing:
    """When a service is due for a person.

    ``due_on`` is the first day on which it is, or was, to be done; ``opens_on`` and ``until`` bound a window, both days
    included; ``overdue_days`` counts the days since ``due_on`` of a service that is due. ``last_done`` is the record
    that counted, and ``counted`` the service it was made for where that is another one. ``missing`` names the facts
    that would tell. ``sentence`` says it in words.
    """

    status: TimingStatus
    sentence: Label
    due_on: date | None = None
    opens_on: date | None = None
    until: date | None = None
    overdue_days: int = 0
    last_done: date | None = None
    counted: str | None = None
    missing: tuple[str, ...] = ()

    @property
    def word(self) -> Label:
        """The word of the field: sudah, belum, terlambat, tidak relevan."""
        if self.status is TimingStatus.DUE and self.overdue_days:
            return _LATE
        return self.status.label


_LATE: Final = Label(id="terlambat", en="overdue")


@frozen
class Done:
    """A record that counts for a service: its day, and the service it was made for."""

    on: date
    service: str


def records_by_service(history: Iterable[ServiceRecord], *, on: date, born: date) -> Mapping[str, tuple[date, ...]]:
    """Return the days on which each service was done; records after the date, or before birth, are left out."""
    found: dict[str, set[date]] = {}
    for record in history:
        if born <= record.on <= on:
            found.setdefault(record.service, set()).add(record.on)
    return {code: tuple(sorted(dates)) for code, dates in found.items()}


class Clock:
    """Tells the timing of services for one person on one date, by one choice of readings."""

    def __init__(self, program: Program, situation: Situation, individual: Individual) -> None:
        """Take what an assessment was made from."""
        self._program = program
        self._situation = situation
        self._readings = program.choices
        self._individual = individual
        self._on = situation.on
        self._told: dict[str, Timing] = {}
        self._outcomes: dict[date, tuple[Outcomes, ...]] = {}

    @cached_property
    def _born(self) -> date:
        return date.fromordinal(self._situation.dates[BIRTH_DATE.name][0])

    @cached_property
    def _records(self) -> Mapping[str, tuple[date, ...]]:
        return records_by_service(self._individual.history, on=self._on, born=self._born)

    def timing(self, code: str) -> Timing:
        """Return when a service is due, or was, or is not any more."""
        told = self._told.get(code)
        if told is None:
            service = self._program.catalogue[code]
            schedule = service.schedule.as_read(self._readings)
            if service.made_of and not isinstance(schedule, Times):
                told = _foremost([self.timing(part) for part in service.made_of])
            else:
                told = self._timing(service, schedule, self._verdict(code, self._on))
            self._told[code] = told
        return told

    def window(self, window: Criterion) -> tuple[date, date | None] | None:
        """Return the first and the last day of a window; None where a date it needs is not known exactly."""
        found = self._window(window)
        return None if isinstance(found, str) else found

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
                return _foremost([self._timing(service, part.schedule, verdict) for part in schedule.named])
        if verdict is Verdict.NOT_REQUIRED:
            return _NOT_APPLICABLE
        if verdict is Verdict.UNDETERMINED:
            return _undetermined(_WHETHER_ASKED)
        if isinstance(schedule, Cases):
            chosen = self._program.case(schedule, self._situation.outcomes)
            return _undetermined(_WHICH_CASE) if chosen is schedule else self._timing(service, chosen, verdict)
        return self._recurring(service, schedule)

    def _recurring(self, service: Service, schedule: Schedule) -> Timing:  # noqa: PLR0911 - one line for each kind
        match schedule:
            case Every():
                return self._every(service, schedule.interval)
            case EveryContact():
                last = self._last(service, since=self._born, until=None)
                return Timing(TimingStatus.EVERY_CONTACT, _AT_EVERY_CONTACT, last_done=last.on if last else None)
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

    # --- windows and doses -------------------------------------------------------------------------------------------
    def _during(self, service: Service, window: Criterion, verdict: Verdict) -> Timing:
        found = self._window(window)
        if isinstance(found, str):
            return self._not_placed(verdict, found)
        opens, until = found
        closed = until is not None and self._on > until
        # What is still asked for after its window, as the first antenatal contact is, can still be done.
        still_asked = closed and verdict is Verdict.REQUIRED
        done = self._last(service, since=opens, until=None if still_asked else until)
        if done is not None:
            return _done(done, service.code, opens_on=opens, until=until)
        if self._on < opens:
            asked = self._asked_on(service, opens)
            return _not_yet(opens, opens_on=opens, until=until) if asked else _NOT_APPLICABLE
        if until is not None and closed:
            return self._late(opens, until) if still_asked else self._closed(service, opens, until)
        if verdict is Verdict.UNDETERMINED:
            return _undetermined(_WHETHER_ASKED, opens_on=opens, until=until)
        return _NOT_APPLICABLE if verdict is Verdict.NOT_REQUIRED else _due_within(opens, until)

    def _late(self, opens: date, until: date) -> Timing:
        late = (self._on - until).days
        return Timing(
            TimingStatus.DUE,
            Label(
                id=f"waktunya berakhir {_day(until)}, dan tetap diminta",
                en=f"its time ended on {_day(until)}, and it is still asked for",
            ),
            due_on=opens,
            opens_on=opens,
            until=until,
            overdue_days=late,
        )

    def _closed(self, service: Service, opens: date, until: date) -> Timing:
        """Tell a window that has closed without a record: missed, if it was asked for at all."""
        if until < KMK_2015_2023.signed or not self._asked_within(service, opens, until):
            return _NOT_APPLICABLE
        sentence = Label(id=f"waktunya berakhir {_day(until)}", en=f"its time ended on {_day(until)}")
        return Timing(TimingStatus.MISSED, sentence, due_on=opens, opens_on=opens, until=until)

    def _dose(self, service: Service, schedule: Dose, verdict: Verdict) -> Timing:  # noqa: PLR0911 - one for each answer
        """Tell a dose: from its age, and not before the interval since the dose before it."""
        found = self._window(schedule.window)
        if isinstance(found, str):
            return self._not_placed(verdict, found)
        opens, until = found
        done = self._last(service, since=self._born, until=None)
        if done is not None:
            return _done(done, service.code)
        past = until is not None and self._on > until
        if past and verdict is not Verdict.REQUIRED:
            asked = verdict is not Verdict.NOT_REQUIRED or self._asked_within(service, opens, until or opens)
            return _undetermined(_NO_CATCH_UP, opens_on=opens, until=until) if asked else _NOT_APPLICABLE
        if not self._asked_on(service, max(opens, self._on)):
            return _NOT_APPLICABLE
        earliest = self._after(schedule, opens)
        if isinstance(earliest, Timing):
            return earliest
        if self._on < earliest:
            return _not_yet(earliest, opens_on=earliest, until=until)
        if verdict is Verdict.UNDETERMINED:
            return _undetermined(_WHETHER_ASKED, opens_on=earliest, until=until)
        return self._due(earliest, opens_on=earliest, until=until)

    def _after(self, schedule: Dose, opens: date) -> date | Timing:
        """Return the first day on which the dose before this one allows it, or why that cannot be told."""
        if schedule.previous is None or schedule.previous not in self._program.catalogue:
            return opens
        before = self.timing(schedule.previous)
        if before.status is TimingStatus.UNDETERMINED:
            return before
        # A dose that has not been given can be given today at the earliest, or when it becomes due.
        given = before.last_done or max(before.due_on or self._on, self._on)
        if schedule.interval is not None:
            return max(opens, add(given, schedule.interval))
        if before.last_done is not None:
            return opens if given < opens else _undetermined(_NO_INTERVAL, opens_on=opens)
        return max(opens, given + timedelta(days=1))

    def _at_contacts(self, service: Service, schedule: AtContacts, verdict: Verdict) -> Timing:
        """Return when an examination is due: at the next contact at which it is done."""
        catalogue = self._program.catalogue
        told = []
        for code, _ in schedule.done or schedule.indicated:
            if code not in catalogue:
                continue
            contact = catalogue[code].schedule.as_read(self._readings)
            if isinstance(contact, During):
                told.append(self._during(service, contact.window, verdict))
        if not told:
            return self._on_occasion(service) if verdict in _ASKED else _NOT_APPLICABLE
        return _foremost(told)

    def _window(self, window: Criterion) -> tuple[date, date | None] | str:
        """Return the first and the last day of a window, or the name of the date that is not known exactly."""
        bounds = [node for node in walk(self._as_read(window)) if isinstance(node, Elapsed)]
        opens: date | None = None
        until: date | None = None
        for bound in bounds:
            known = self._situation.dates.get(bound.since.name)
            if known is None or known[0] != known[1]:
                return bound.since.name
            start = date.fromordinal(known[0])
            minute = self._situation.times.get(bound.since.name)
            first = start if bound.reached is None else _reached_on(start, minute, bound.reached)
            opens = first if opens is None else max(opens, first)
            last = _last_day(start, minute, bound)
            if last is not None:
                until = last if until is None else min(until, last)
        return (self._born, None) if opens is None else (opens, until)

    def _as_read(self, criterion: Criterion) -> Criterion:
        while isinstance(criterion, ByReading):
            criterion = criterion.option(self._readings.get(criterion.reading.code, criterion.reading.default))
        return criterion

    def _not_placed(self, verdict: Verdict, name: str) -> Timing:
        if verdict is Verdict.NOT_REQUIRED:
            return _NOT_APPLICABLE
        return replace(_undetermined(_DATE_NOT_KNOWN), missing=(name,))

    # --- intervals and periods ---------------------------------------------------------------------------------------
    def _every(self, service: Service, interval: Span) -> Timing:
        last = self._last(service, since=self._born, until=None)
        if last is None:
            return self._never_done(service)
        due_on = add(last.on, interval)
        if self._on < due_on:
            return _not_yet(due_on, last=last, code=service.code)
        return self._due(due_on, last=last, code=service.code)

    def _once(self, service: Service, per: OncePer) -> Timing:
        since: date | None = self._born
        if per is OncePer.PREGNANCY:
            lmp = self._situation.dates.get(LMP.name)
            since = None if lmp is None else date.fromordinal(lmp[0])
        elif per in {OncePer.SCHOOL_GRADE, OncePer.AGE_OR_GRADE}:
            since = _school_year(self._on)
        last = self._last(service, since=since or self._born, until=None)
        if since is None:
            if last is not None:
                return replace(_undetermined(_DATE_NOT_KNOWN), missing=(LMP.name,))
            return self._never_done(service)
        return self._never_done(service) if last is None else _done(last, service.code)

    def _at_months(self, service: Service, months: tuple[int, ...]) -> Timing:
        """Return the round that is open, or the next one in which the service is still asked for."""
        rounds = [
            date(year, month, 1) for year in (self._on.year - 1, self._on.year, self._on.year + 1) for month in months
        ]
        latest = max(start for start in rounds if start <= self._on)
        ends = _month_end(latest)
        last = self._last(service, since=latest, until=None)
        if last is None and self._on <= ends:
            return _due_within(latest, ends)
        coming = next((start for start in sorted(rounds) if start > self._on and self._asked_on(service, start)), None)
        if coming is not None:
            return _not_yet(coming, opens_on=coming, until=_month_end(coming), last=last, code=service.code)
        if last is not None:
            return _done(last, service.code)
        return Timing(
            TimingStatus.MISSED,
            Label(id=f"putaran terakhir berakhir {_day(ends)}", en=f"the last round ended on {_day(ends)}"),
            due_on=latest,
            opens_on=latest,
            until=ends,
        )

    def _times(self, service: Service, schedule: Times) -> Timing:
        if schedule.within is Period.CALENDAR_YEAR:
            since = date(self._on.year, 1, 1)
        else:
            lmp = self._situation.dates.get(LMP.name)
            if lmp is None:
                return replace(_undetermined(_DATE_NOT_KNOWN), missing=(LMP.name,))
            since = date.fromordinal(lmp[0])
        days_done = [done for done in self._all(service) if done.on >= since]
        left = schedule.at_least - len(days_done)
        if left <= 0:
            return _done(days_done[-1], service.code)
        sentence = Label(id=f"masih {left} kali lagi", en=f"{left} more {'time' if left == 1 else 'times'}")
        if days_done and days_done[-1].on == self._on:
            tomorrow = self._on + timedelta(days=1)
            return Timing(TimingStatus.NOT_YET, sentence, due_on=tomorrow, last_done=self._on)
        last = days_done[-1].on if days_done else None
        return Timing(TimingStatus.DUE, sentence, due_on=since, last_done=last)

    def _course(self, service: Service, at_least: Span) -> Timing:
        days_done = self._all(service)
        if not days_done:
            return self._never_done(service)
        ends = add(days_done[0].on, at_least)
        if self._on < ends:
            until = ends - timedelta(days=1)
            sentence = Label(id=f"berlangsung sampai {_day(until)}", en=f"going on until {_day(until)}")
            return Timing(TimingStatus.DUE, sentence, due_on=days_done[0].on, until=until, last_done=days_done[-1].on)
        return _done(days_done[-1], service.code)

    def _on_occasion(self, service: Service) -> Timing:
        last = self._last(service, since=self._born, until=None)
        if last is not None and last.on == self._on:
            return _done(last, service.code)
        return Timing(TimingStatus.DUE, _NO_INTERVAL_GIVEN, last_done=None if last is None else last.on)

    def _never_done(self, service: Service) -> Timing:
        since = self._asked_since(service)
        if since is None:
            return Timing(TimingStatus.DUE, _NEVER_DONE)
        return self._due(max(since, KMK_2015_2023.signed) if since < KMK_2015_2023.signed <= self._on else since)

    def _due(
        self,
        due_on: date,
        *,
        opens_on: date | None = None,
        until: date | None = None,
        last: Done | None = None,
        code: str = "",
    ) -> Timing:
        late = (self._on - due_on).days
        told = f" ({late} hari yang lalu)" if late else ""
        told_en = f" ({late} {'day' if late == 1 else 'days'} ago)" if late else ""
        return Timing(
            TimingStatus.DUE,
            Label(id=f"sejak {_day(due_on)}{told}", en=f"since {_day(due_on)}{told_en}"),
            due_on=due_on,
            opens_on=opens_on,
            until=until,
            overdue_days=late,
            last_done=None if last is None else last.on,
            counted=None if last is None or last.service == code else last.service,
        )

    # --- records and verdicts ----------------------------------------------------------------------------------------
    def _all(self, service: Service) -> list[Done]:
        """Return every day on which the service, or what counts for it, was done, the last one last."""
        found: dict[date, str] = {}
        if service.kind in _MEASURING and service.instruments:
            wanted = frozenset(service.instruments)
            found = {day: codes[0] for day, (seen, codes) in self._measured.items() if wanted <= seen}
        for code in (*self._program.catalogue.serving[service.code], service.code):
            found |= dict.fromkeys(self._records.get(code, ()), code)
        return [Done(day, found[day]) for day in sorted(found)]

    @cached_property
    def _measured(self) -> Mapping[date, tuple[frozenset[Instrument], tuple[str, ...]]]:
        """Return what was measured, tested and asked on each day, and the records it is known from.

        A record names a service, which stands for its instruments, or one instrument.
        """
        found: dict[date, tuple[frozenset[Instrument], tuple[str, ...]]] = {}
        for code, recorded in self._records.items():
            if code in self._program.catalogue:
                service = self._program.catalogue[code]
                instruments = frozenset(service.instruments) if service.kind in _MEASURING else frozenset()
            else:
                instruments = frozenset(item for item in Instrument if item.value == code)
            for day in recorded if instruments else ():
                seen, codes = found.get(day, (frozenset[Instrument](), ()))
                found[day] = seen | instruments, (*codes, code)
        return found

    def _last(self, service: Service, *, since: date, until: date | None) -> Done | None:
        within = [done for done in self._all(service) if since <= done.on and (until is None or done.on <= until)]
        return within[-1] if within else None

    def _last_seen(self, service: Service) -> dict[str, date | None]:
        last = self._last(service, since=self._born, until=None)
        return {"last_done": None if last is None else last.on}

    def _verdict(self, code: str, on: date) -> Verdict:
        """Return the verdict on a day, by the facts as they are known now."""
        outcomes = self._outcomes.get(on)
        if outcomes is None:
            outcomes = self._outcomes[on] = self._judged(on)
        test = self._program.services[code]
        found = {test.verdict(item) for item in outcomes}
        return found.pop() if len(found) == 1 else Verdict.UNDETERMINED

    def _judged(self, on: date) -> tuple[Outcomes, ...]:
        situation = self._situation
        if on != self._on:
            situation = evolve(situation, on=on, at=None, values=dict(situation.values), elapsed_seen={})
            self._program.prepare(situation)
        return tuple([item.outcomes for item in self._program.possible(situation)])

    def _asked_on(self, service: Service, on: date) -> bool:
        return self._verdict(service.code, on) in _ASKED_OR_OPEN

    def _asked_within(self, service: Service, opens: date, until: date) -> bool:
        return self._verdict(service.code, opens) in _ASKED or self._verdict(service.code, until) in _ASKED

    def _asked_since(self, service: Service) -> date | None:
        """Return the day since which the rule has asked for the service without a break; None if no date tells."""
        bounds: set[date] = set()
        for node in walk(service.target):
            if not isinstance(node, Elapsed):
                continue
            known = self._situation.dates.get(node.since.name)
            if known is None or known[0] != known[1]:
                continue
            start = date.fromordinal(known[0])
            minute = self._situation.times.get(node.since.name)
            for span in (node.reached, node.not_reached):
                if span is not None:
                    bounds.add(_reached_on(start, minute, span))
        since: date | None = None
        for day in sorted((day for day in bounds if self._born <= day <= self._on), reverse=True):
            if self._verdict(service.code, day) is not Verdict.REQUIRED:
                return since
            since = day
        if since is None or self._verdict(service.code, self._born) is Verdict.REQUIRED:
            return None
        return since


_MEASURING: Final = frozenset({ServiceKind.SCREENING, ServiceKind.EXAMINATION})
_ASKED: Final = frozenset({Verdict.REQUIRED, Verdict.AS_INDICATED})
_ASKED_OR_OPEN: Final = _ASKED | {Verdict.UNDETERMINED}
_NOT_APPLICABLE: Final = Timing(
    TimingStatus.NOT_APPLICABLE, Label(id="tidak diminta bagi orang ini", en="not asked for this person")
)
_AT_EVERY_CONTACT: Final = Label(id="pada setiap kunjungan", en="at every contact")
_NO_INTERVAL_GIVEN: Final = Label(
    id="sekarang; keputusan ini tidak memberi jarak waktu", en="now; the decree gives no interval"
)
_NEVER_DONE: Final = Label(id="belum pernah dilakukan menurut catatan", en="never done, as far as recorded")
_WHETHER_ASKED: Final = Label(id="belum diketahui apakah diminta", en="it is not known whether it is asked for")
_WHICH_CASE: Final = Label(id="belum diketahui jarak mana yang berlaku", en="it is not known which interval holds")
_DATE_NOT_KNOWN: Final = Label(id="tanggal yang diperlukan tidak diketahui", en="a date that is needed is not known")
_NO_INTERVAL: Final = Label(
    id="dosis sebelumnya terlambat, dan keputusan ini tidak memberi jarak minimal",
    en="the dose before it was late, and the decree gives no minimum interval",
)
_NO_CATCH_UP: Final = Label(
    id="usianya sudah lewat, dan keputusan ini tidak mengatur imunisasi kejar",
    en="its age is past, and the decree has no catch-up rule",
)
_ORDER: Final = (
    TimingStatus.DUE,
    TimingStatus.UNDETERMINED,
    TimingStatus.NOT_YET,
    TimingStatus.EVERY_CONTACT,
    TimingStatus.DONE,
    TimingStatus.MISSED,
    TimingStatus.NOT_APPLICABLE,
)


def _foremost(told: list[Timing]) -> Timing:
    """Return of the timings of several parts the one that matters first: due, then next, then done or missed."""
    return min(told, key=lambda item: (_ORDER.index(item.status), item.due_on or date.max))


def _done(done: Done, code: str, *, opens_on: date | None = None, until: date | None = None) -> Timing:
    return Timing(
        TimingStatus.DONE,
        Label(id=f"dilakukan {_day(done.on)}", en=f"done on {_day(done.on)}"),
        opens_on=opens_on,
        until=until,
        last_done=done.on,
        counted=None if done.service == code else done.service,
    )


def _not_yet(
    due_on: date,
    *,
    opens_on: date | None = None,
    until: date | None = None,
    last: Done | None = None,
    code: str = "",
) -> Timing:
    return Timing(
        TimingStatus.NOT_YET,
        Label(id=f"mulai {_day(due_on)}", en=f"from {_day(due_on)}"),
        due_on=due_on,
        opens_on=opens_on,
        until=until,
        last_done=None if last is None else last.on,
        counted=None if last is None or last.service == code else last.service,
    )


def _due_within(opens: date, until: date | None) -> Timing:
    if until is None:
        sentence = Label(id=f"sejak {_day(opens)}", en=f"since {_day(opens)}")
    else:
        sentence = Label(id=f"{_day(opens)} sampai {_day(until)}", en=f"{_day(opens)} to {_day(until)}")
    return Timing(TimingStatus.DUE, sentence, due_on=opens, opens_on=opens, until=until)


def _undetermined(sentence: Label, *, opens_on: date | None = None, until: date | None = None) -> Timing:
    return Timing(TimingStatus.UNDETERMINED, sentence, opens_on=opens_on, until=until)


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


def _school_year(on: date) -> date:
    start = date(on.year, *SCHOOL_YEAR_STARTS)
    return start if start <= on else date(on.year - 1, *SCHOOL_YEAR_STARTS)


def _month_end(start: date) -> date:
    return date(start.year + start.month // 12, start.month % 12 + 1, 1) - timedelta(days=1)


def _day(day: date) -> str:
    return day.isoformat()


_HOURS_IN_DAY: Final = 24
