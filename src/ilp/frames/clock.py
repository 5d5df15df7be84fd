"""When each service is due, for every row: what ``ilp.timing.clock`` says of one person, in terms.

One function for each kind of schedule, as there. What is gathered of the history is asked of ``Gathering``.
"""

from __future__ import annotations

from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from ilp.calendar import Span, Unit, days
from ilp.criteria import Criterion, Elapsed, walk
from ilp.errors import RuleError
from ilp.facts.person import DELIVERED_ON, LMP, POSTPARTUM, PREGNANT, PUPIL
from ilp.frames.days import Day, Days, in_days
from ilp.frames.gathering import Gathering
from ilp.frames.known import View
from ilp.frames.rules import Asked, Rules
from ilp.frames.terms import Term, Terms
from ilp.lifecycle import POSTPARTUM_PERIOD
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
from ilp.timing.answers import TimingStatus
from ilp.timing.clock import SCHOOL_YEAR_STARTS
from ilp.timing.measuring import MEASURING_KINDS, SAME_MEASURE, instruments_given
from ilp.vocabulary import Instrument

__all__ = ["STATUSES", "FrameClock", "Timed"]

STATUSES: Final = (
    TimingStatus.DUE,
    TimingStatus.UNDETERMINED,
    TimingStatus.NOT_YET,
    TimingStatus.EVERY_CONTACT,
    TimingStatus.DONE,
    TimingStatus.MISSED,
    TimingStatus.NOT_APPLICABLE,
)
"""The statuses by the number they have while they are worked on: of several parts the least one matters first."""
_NUMBER: Final = {status: number for number, status in enumerate(STATUSES)}
_MINUTES_IN_HOUR: Final = 60
_MINUTES_IN_DAY: Final = 1440
_FIRST_DAY: Final = 0
_LAST_DAY: Final = 3_652_059
"""The ordinals before the first and of the last day there is."""


@frozen(kw_only=True)
class Timed:
    """When a service is due in each row: the number of the status, and days as ordinals."""

    status: Term
    due_on: Term
    opens_on: Term
    until: Term
    overdue_days: Term
    last_done: Term


@frozen(kw_only=True)
class _Verdicts:
    """What is asked of each row, each as a condition that is yes or no."""

    required: Term
    indicated: Term
    not_required: Term
    open: Term


@frozen(kw_only=True)
class _Window:
    """The first and the last day of a window, and whether the moment asked about lies before or after it."""

    unknown: Term
    opens: Day
    until: Term
    ahead: Term
    closed: Term


class FrameClock:
    """Tells the timing of services for every row of a frame whose dates of birth are whole."""

    def __init__(self, rules: Rules, gathering: Gathering) -> None:
        """Take the rules put to a frame, and what gathers the history."""
        self._rules = rules
        self._terms: Terms = rules.terms
        self._days: Days = rules.days
        self._past = gathering
        self._view = rules.known.view
        self._on = self._view.on
        self._born = rules.known.born
        self._told: dict[str, Timed] = {}
        self._views: dict[Day, View] = {}

    def timing(self, code: str) -> Timed:
        """Return when a service is due, or was, or is not any more."""
        told = self._told.get(code)
        if told is None:
            service = self._rules.catalogue[code]
            schedule = service.schedule.as_read(self._rules.choices)
            if service.made_of and not isinstance(schedule, Times):
                told = self._foremost([self.timing(part) for part in service.made_of])
            else:
                told = self._timing(service, schedule, self._verdict(code))
            self._told[code] = told
        return told

    def too_early(self, code: str) -> Term:
        """Say where a dose was given before its age, or before the interval since the dose before as that was given."""
        terms = self._terms
        schedule = self._rules.catalogue[code].schedule.as_read(self._rules.choices)
        if not isinstance(schedule, Dose):
            return terms.no
        opens = self._window(schedule.window).opens.ordinal
        earliest = opens
        if schedule.previous is not None and schedule.previous in self._rules.catalogue:
            before = self.timing(schedule.previous).last_done
            if schedule.interval is not None:
                allowed = terms.latest((opens, self._days.add(self._days.of(before), schedule.interval).ordinal))
            else:
                # No interval is printed: given on or after the age, no day can be said to be too early.
                allowed = terms.where(terms.under(before, opens), opens, terms.number(None))
            earliest = terms.where(terms.is_known(before), allowed, opens)
        return terms.holds(terms.under(self.timing(code).last_done, earliest))

    # --- kinds of schedule --------------------------------------------------------------------------------------------
    def _timing(self, service: Service, schedule: Schedule, asked: _Verdicts) -> Timed:
        match schedule:
            case During():
                return self._during(service, schedule.window, asked)
            case Dose():
                return self._dose(service, schedule, asked)
            case AtContacts():
                return self._at_contacts(service, schedule, asked)
            case Several():
                return self._several(service, schedule, asked)
        if isinstance(schedule, Cases):
            told = self._cases(service, schedule, asked)
        else:
            told = self._recurring(service, schedule)
        told = self._where(asked.open, self._undetermined(), told)
        unasked = self._not_applicable()
        if isinstance(schedule, Once) and schedule.per is OncePer.LIFETIME:
            last = self._last(service)
            unasked = self._where(self._terms.is_known(last), self._done(last), unasked)
        return self._where(asked.not_required, unasked, told)

    def _cases(self, service: Service, schedule: Cases, asked: _Verdicts) -> Timed:
        told = self._timing(service, schedule.otherwise, asked)
        for case in reversed(schedule.cases):
            held = self._rules.judge(case.when, self._view)
            told = self._where(held, self._timing(service, case.schedule, asked), told)
            told = self._where(self._terms.is_unknown(held), self._undetermined(), told)
        return told

    def _recurring(self, service: Service, schedule: Schedule) -> Timed:  # noqa: PLR0911 - one line for each kind
        match schedule:
            case Every():
                return self._every(service, schedule.interval)
            case EveryContact():
                return self._told_as(TimingStatus.EVERY_CONTACT, last_done=self._last(service))
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

    def _several(self, service: Service, schedule: Several, asked: _Verdicts) -> Timed:
        """Tell the part that matters first; the verdict speaks for the window that is open, not for those closed."""
        terms = self._terms
        found = [self._window(part.schedule.window) for part in schedule.named if isinstance(part.schedule, During)]
        others = [part.schedule for part in schedule.named if not isinstance(part.schedule, During)]
        in_one = terms.any_of(
            terms.all_of((terms.not_(item.unknown), terms.not_(item.ahead), terms.not_(item.closed))) for item in found
        )
        contacts = [
            (service.code, item, self._unasked_where(terms.all_of((in_one, item.closed)), asked)) for item in found
        ]
        told = [self._timing(service, part, asked) for part in others]
        return self._foremost([*told, *self._series(service, contacts)])

    # --- windows and doses --------------------------------------------------------------------------------------------
    def _series(self, service: Service, contacts: list[tuple[str, _Window, _Verdicts]]) -> list[Timed]:
        """Tell what is done once at each of several contacts: a record is held against one of them only."""
        terms, past = self._terms, self._past
        done = self._done_that_day(service)
        others = {code for code, _, _ in contacts} - {service.code}
        labelled = self._labels(service)
        told: list[Timed] = []
        earlier = terms.number(None)
        taken: list[Term] = []
        for turn, (code, window, asked) in enumerate(contacts):
            free = terms.all_of(terms.not_(terms.holds(terms.compare("==", past.day.ordinal, item))) for item in taken)
            here = terms.all_of((done, self._holds(window, asked), free))
            own = terms.all_of((here, labelled.get(code, terms.no)))
            plain = terms.all_of((here, *(terms.not_(labelled[item]) for item in others if item in labelled)))
            record = terms.or_else(past.first(own, turn), past.first(plain, turn))
            told.append(self._during(service, window, asked, record=record, earlier=earlier))
            taken.append(record)
            earlier = terms.or_else(record, earlier)
        return told

    def _during(
        self,
        service: Service,
        window: Criterion | _Window,
        asked: _Verdicts,
        *,
        record: Term | None = None,
        earlier: Term | None = None,
    ) -> Timed:
        """Tell a window, by all records or the one given; ``earlier`` is one that stands for the contact before it."""
        terms = self._terms
        found = window if isinstance(window, _Window) else self._window(window)
        opens, until = found.opens.ordinal, found.until
        before = terms.number(None) if earlier is None else earlier
        if record is None:
            record = self._past.last(terms.all_of((self._done_that_day(service), self._holds(found, asked))))
        first = opens if earlier is None else terms.latest((opens, terms.plus(before, 1)))
        ahead = terms.any_of((found.ahead, terms.holds(terms.under(self._on.ordinal, first))))
        coming = self._told_as(TimingStatus.NOT_YET, due_on=first, opens_on=opens, until=until, last_done=before)
        now = self._told_as(TimingStatus.DUE, due_on=first, opens_on=opens, until=until, last_done=before)
        told = self._where(ahead, coming, now)
        not_ahead = terms.not_(found.ahead)
        told = self._where(terms.all_of((not_ahead, asked.not_required)), self._not_applicable(), told)
        told = self._where(terms.all_of((not_ahead, asked.open)), self._undetermined(opens_on=opens, until=until), told)
        never_asked = terms.all_of((found.ahead, terms.not_(self._asked_on(service, found.opens))))
        told = self._where(never_asked, self._not_applicable(), told)
        told = self._where(found.closed, self._over(service, found, asked), told)
        told = self._where(terms.is_known(record), self._done(record, opens_on=opens, until=until), told)
        return self._where(found.unknown, self._not_placed(asked), told)

    def _over(self, service: Service, found: _Window, asked: _Verdicts) -> Timed:
        """Tell a window that has closed without a record: late where it is still asked for, else missed if it was."""
        terms = self._terms
        opens, last = found.opens.ordinal, terms.or_else(found.until, found.opens.ordinal)
        overdue = terms.minus(self._on.ordinal, last)
        late = self._told_as(TimingStatus.DUE, due_on=opens, opens_on=opens, until=last, overdue_days=overdue)
        missed = self._told_as(TimingStatus.MISSED, due_on=opens, opens_on=opens, until=last)
        return self._where(
            asked.required, late, self._where(self._was_asked(service, found), missed, self._not_applicable())
        )

    def _was_asked(self, service: Service, found: _Window) -> Term:
        """Say whether a window closed after the decree, and the service was asked for on its first or last day."""
        terms = self._terms
        last = terms.or_else(found.until, found.opens.ordinal)
        signed = terms.holds(terms.up_to(terms.number(KMK_2015_2023.signed.toordinal()), last))
        within = [self._verdict_on(service, day) for day in (found.opens, self._days.of(last))]
        return terms.all_of((signed, terms.any_of(part for item in within for part in (item.required, item.indicated))))

    def _dose(self, service: Service, schedule: Dose, asked: _Verdicts) -> Timed:
        """Tell a dose: from its age, and not before the interval since the dose before it."""
        terms, on = self._terms, self._on.ordinal
        found = self._window(schedule.window)
        opens, until = found.opens.ordinal, found.until
        record = self._last(service)
        earliest, open_before = self._after(schedule, opens)
        due = self._due_since(earliest, opens_on=earliest, until=until)
        told = self._where(asked.open, self._undetermined(opens_on=earliest, until=until), due)
        early = terms.any_of((found.ahead, terms.holds(terms.under(on, earliest))))
        told = self._where(
            early, self._told_as(TimingStatus.NOT_YET, due_on=earliest, opens_on=earliest, until=until), told
        )
        too_old = terms.holds(terms.under(terms.latest((until, on)), earliest))
        unplaced = self._undetermined(opens_on=opens, until=until)
        told = self._where(terms.all_of((terms.is_known(until), too_old)), unplaced, told)
        told = self._where(open_before, unplaced, told)
        asked_then = self._asked_on(service, self._days.of(terms.latest((opens, on))))
        told = self._where(terms.not_(asked_then), self._not_applicable(), told)
        never = terms.all_of((asked.not_required, terms.not_(self._was_asked(service, found))))
        past = self._where(never, self._not_applicable(), unplaced)
        told = self._where(terms.all_of((found.closed, terms.not_(asked.required))), past, told)
        told = self._where(terms.is_known(record), self._done(record), told)
        return self._where(found.unknown, self._not_placed(asked), told)

    def _after(self, schedule: Dose, opens: Term) -> tuple[Term, Term]:
        """Return the first day on which the dose before this one allows it, and where that cannot be told."""
        terms, on = self._terms, self._on.ordinal
        if schedule.previous is None or schedule.previous not in self._rules.catalogue:
            return opens, terms.no
        before = self.timing(schedule.previous)
        open_before = self._is(before, TimingStatus.UNDETERMINED)
        # A dose that has not been given can be given today at the earliest, or when it becomes due.
        given = terms.or_else(before.last_done, terms.latest((before.due_on, on)))
        if schedule.interval is not None:
            return terms.latest((opens, self._days.add(self._days.of(given), schedule.interval).ordinal)), open_before
        was_given = terms.is_known(before.last_done)
        no_interval = terms.all_of((was_given, terms.not_(terms.holds(terms.under(given, opens)))))
        first = terms.where(was_given, opens, terms.latest((opens, terms.plus(given, 1))))
        return first, terms.any_of((open_before, no_interval))

    def _at_contacts(self, service: Service, schedule: AtContacts, asked: _Verdicts) -> Timed:
        """Return when an examination is due: at the next contact at which it is done."""
        catalogue = self._rules.catalogue
        contacts = []
        for code, _ in schedule.done or schedule.indicated:
            contact = catalogue[code].schedule.as_read(self._rules.choices) if code in catalogue else None
            if isinstance(contact, During):
                # A contact that is not asked for any more takes what is done at it with it.
                unasked = self._verdict(code).not_required
                contacts.append((code, self._window(contact.window), self._unasked_where(unasked, asked)))
        if contacts:
            return self._foremost(self._series(service, contacts))
        is_asked = self._terms.any_of((asked.required, asked.indicated))
        return self._where(is_asked, self._on_occasion(service), self._not_applicable())

    def _window(self, window: Criterion) -> _Window:
        terms = self._terms
        opens: list[Day] = []
        until: list[Term] = []
        unknown: list[Term] = []
        ahead: list[Term] = []
        closed: list[Term] = []
        for bound in walk(self._rules.read(window)):
            if not isinstance(bound, Elapsed):
                continue
            start, minute = self._view.dates[bound.since.name], self._view.times.get(bound.since.name)
            unknown.append(start.is_unknown)
            first = self._reached_on(start, minute, bound.reached or days(0))
            opens.append(first)
            ahead.append(terms.holds(terms.under(self._on.ordinal, first.ordinal)))
            ahead.append(self._before(start, minute, bound.reached, unless=terms.no))
            last = self._last_day(start, minute, bound)
            if last is not None:
                until.append(last)
                closed.append(terms.holds(terms.under(last, self._on.ordinal)))
                closed.append(terms.not_(self._before(start, minute, bound.not_reached, unless=terms.yes)))
        first_day = self._born if not opens else opens[0]
        if len(opens) > 1:
            first_day = self._days.of(terms.latest(item.ordinal for item in opens))
        return _Window(
            unknown=terms.any_of(unknown),
            opens=first_day,
            until=terms.earliest(until),
            ahead=terms.any_of(ahead),
            closed=terms.any_of(closed),
        )

    def _reached_on(self, start: Day, minute: Term | None, span: Span) -> Day:
        """Return the day on which a span is completed; hours from a time of day, or as whole days without one."""
        by_day = self._days.add(start, span)
        if span.unit is not Unit.HOURS or minute is None or minute.is_const:
            return by_day
        terms = self._terms
        moment = self._moment(start, minute, span)
        return self._days.of(
            terms.where(terms.is_known(minute), terms.quotient(moment, _MINUTES_IN_DAY), by_day.ordinal)
        )

    def _moment(self, start: Day, minute: Term, span: Span) -> Term:
        """Return the minute, counted from the first day there is, at which a span of hours is completed."""
        terms = self._terms
        begun = terms.plus(terms.times(start.ordinal, _MINUTES_IN_DAY), minute)
        return terms.plus(begun, span.amount * _MINUTES_IN_HOUR)

    def _last_day(self, start: Day, minute: Term | None, bound: Elapsed) -> Term | None:
        """Return the last day that is touched before the upper bound is passed."""
        if bound.not_reached is None or bound.days_end is None:
            return None
        terms = self._terms
        by_day = terms.minus(self._days.add(start, bound.days_end).ordinal, 1)
        if bound.not_reached.unit is not Unit.HOURS or minute is None or minute.is_const:
            return by_day
        moment = terms.minus(self._moment(start, minute, bound.not_reached), 1)
        return terms.where(terms.is_known(minute), terms.quotient(moment, _MINUTES_IN_DAY), by_day)

    def _before(self, start: Day, minute: Term | None, span: Span | None, *, unless: Term) -> Term:
        """Say whether it is too early in the day for a span in hours; ``unless`` where the times do not tell."""
        at = self._view.at
        if span is None or span.unit is not Unit.HOURS or minute is None or minute.is_const or at is None:
            return unless
        terms = self._terms
        now = terms.plus(terms.times(self._on.ordinal, _MINUTES_IN_DAY), at)
        early = terms.holds(terms.under(now, self._moment(start, minute, span)))
        return terms.where(terms.is_known(minute), early, unless)

    def _holds(self, window: _Window, asked: _Verdicts) -> Term:
        """Say whether a record counts for a window: what is asked for after it can still be done."""
        terms, day = self._terms, self._past.day.ordinal
        late = terms.all_of((window.closed, asked.required))
        in_time = terms.any_of((terms.is_unknown(window.until), terms.holds(terms.up_to(day, window.until)), late))
        return terms.all_of((terms.holds(terms.up_to(window.opens.ordinal, day)), in_time))

    def _not_placed(self, asked: _Verdicts) -> Timed:
        return self._where(asked.not_required, self._not_applicable(), self._undetermined())

    # --- intervals and periods ----------------------------------------------------------------------------------------
    def _every(self, service: Service, interval: Span) -> Timed:
        terms = self._terms
        last = self._last(service)
        due_on = self._days.add(self._days.of(last), interval).ordinal
        early = terms.under(self._on.ordinal, due_on)
        told = self._where(
            early,
            self._told_as(TimingStatus.NOT_YET, due_on=due_on, last_done=last),
            self._due_since(due_on, last_done=last),
        )
        return self._where(terms.is_known(last), told, self._never_done(service))

    def _once(self, service: Service, per: OncePer) -> Timed:
        terms = self._terms
        since = self._born.ordinal
        if per is OncePer.PREGNANCY:
            since = self._view.dates[LMP.name].ordinal
        elif per is OncePer.SCHOOL_GRADE:
            since = self._school_year
        elif per is OncePer.AGE_OR_GRADE:
            since = self._age_or_grade
        last = self._last(service, since=terms.or_else(since, self._born.ordinal))
        told = self._where(terms.is_unknown(since), self._undetermined(), self._done(last))
        return self._where(terms.is_known(last), told, self._never_done(service))

    @cached_property
    def _school_year(self) -> Term:
        """The first day of the school year the day asked about lies in."""
        terms = self._terms
        month, day = SCHOOL_YEAR_STARTS
        this, before = (
            self._days.of_parts(year, terms.number(month), terms.number(day)).ordinal
            for year in (self._on.parts[0], terms.minus(self._on.parts[0], 1))
        )
        return terms.where(terms.up_to(this, self._on.ordinal), this, before)

    @cached_property
    def _age_or_grade(self) -> Term:
        """The start of the present grade of a pupil, or of the present age of one who is not at school."""
        terms = self._terms
        pupil = self._view.value(PUPIL.name)
        years = terms.quotient(self._days.months_between(self._born, self._on), 12)
        birthday = self._days.add_months(self._born, terms.times(years, 12)).ordinal
        since = terms.where(pupil, self._school_year, birthday)
        return terms.where(terms.is_unknown(pupil), terms.number(None), since)

    def _at_months(self, service: Service, months: tuple[int, ...]) -> Timed:
        """Return the round that is open, or the next one in which the service is still asked for."""
        terms, on = self._terms, self._on.ordinal
        year = self._on.parts[0]
        rounds = [
            self._days.of_parts(terms.plus(year, shift), terms.number(month), terms.number(1))
            for shift in (-1, 0, 1)
            for month in sorted(months)
        ]
        ends = [self._month_end(start) for start in rounds]
        latest, latest_end = terms.number(None), terms.number(None)
        for start, end in zip(rounds, ends, strict=True):
            begun = terms.up_to(start.ordinal, on)
            latest = terms.where(begun, start.ordinal, latest)
            latest_end = terms.where(begun, end, latest_end)
        last = self._last(service, since=latest)
        not_done = terms.is_unknown(last)
        missed = self._told_as(TimingStatus.MISSED, due_on=latest, opens_on=latest, until=latest_end)
        told = self._where(not_done, missed, self._done(last))
        for start, end in reversed(list(zip(rounds, ends, strict=True))):
            first = self._first_asked(service, start, end)
            comes = terms.all_of((terms.holds(terms.under(on, start.ordinal)), terms.is_known(first)))
            coming = self._told_as(TimingStatus.NOT_YET, due_on=first, opens_on=first, until=end, last_done=last)
            told = self._where(comes, coming, told)
        opens = terms.or_else(self._first_asked(service, self._days.of(latest), on), latest)
        now = self._told_as(TimingStatus.DUE, due_on=opens, opens_on=opens, until=latest_end)
        return self._where(terms.all_of((not_done, terms.holds(terms.up_to(on, latest_end)))), now, told)

    def _month_end(self, start: Day) -> Term:
        year, month, _ = start.parts
        return self._terms.plus(start.ordinal, self._terms.minus(self._days.days_in(year, month), 1))

    def _first_asked(self, service: Service, start: Day, end: Term) -> Term:
        """Return the first day of a round on which the service is asked for: an age may be reached within it."""
        terms, nothing = self._terms, self._terms.number(None)
        found = [terms.where(self._asked_on(service, start), start.ordinal, nothing)]
        for day in self._turning_days(service):
            within = terms.all_of(
                (terms.holds(terms.under(start.ordinal, day.ordinal)), terms.holds(terms.up_to(day.ordinal, end)))
            )
            found.append(terms.where(terms.all_of((within, self._asked_on(service, day))), day.ordinal, nothing))
        return terms.earliest(found)

    def _times(self, service: Service, schedule: Times) -> Timed:
        terms, on = self._terms, self._on.ordinal
        if schedule.within is Period.CALENDAR_YEAR:
            since = self._days.of_parts(self._on.parts[0], terms.number(1), terms.number(1)).ordinal
        else:
            since = self._view.dates[LMP.name].ordinal
        counts = terms.all_of((self._done_that_day(service), terms.holds(terms.up_to(since, self._past.day.ordinal))))
        last, count = self._past.last(counts), self._past.count(counts)
        none_yet = self._told_as(
            TimingStatus.DUE, due_on=terms.latest((since, terms.or_else(self._asked_since(service), since)))
        )
        next_on = terms.plus(last, 1)
        today = terms.compare("==", last, on)
        told = self._where(
            today,
            self._told_as(TimingStatus.NOT_YET, due_on=next_on, last_done=last),
            self._told_as(TimingStatus.DUE, due_on=next_on, last_done=last),
        )
        if service.made_of:
            # Contacts that have windows of their own say when the next one can be.
            coming = self._foremost([self.timing(part) for part in service.made_of])
            told = self._where(self._is(coming, TimingStatus.NOT_YET), evolve(coming, last_done=last), told)
        told = self._where(terms.is_unknown(last), none_yet, told)
        enough = terms.up_to(terms.number(schedule.at_least), count)
        told = self._where(enough, self._done(last), told)
        return self._where(terms.is_unknown(since), self._undetermined(), told)

    def _course(self, service: Service, at_least: Span) -> Timed:
        terms, on = self._terms, self._on.ordinal
        since = terms.or_else(self._view.dates[LMP.name].ordinal, self._born.ordinal)
        counts = terms.all_of((self._done_that_day(service), terms.holds(terms.up_to(since, self._past.day.ordinal))))
        first, last = self._past.first(counts), self._past.last(counts)
        until = terms.minus(self._days.add(self._days.of(first), at_least).ordinal, 1)
        today = terms.compare("==", last, on)
        next_on = terms.plus(last, 1)
        told = self._where(
            today,
            self._told_as(TimingStatus.NOT_YET, due_on=next_on, until=until, last_done=last),
            self._told_as(TimingStatus.DUE, due_on=next_on, until=until, last_done=last),
        )
        over = terms.any_of((terms.holds(terms.under(until, on)), terms.holds(terms.up_to(until, last))))
        told = self._where(over, self._done(last), told)
        return self._where(terms.is_known(last), told, self._never_done(service))

    def _on_occasion(self, service: Service) -> Timed:
        last = self._last(service)
        today = self._terms.compare("==", last, self._on.ordinal)
        return self._where(today, self._done(last), self._told_as(TimingStatus.DUE, last_done=last))

    def _never_done(self, service: Service) -> Timed:
        terms = self._terms
        since = self._asked_since(service)
        signed = terms.number(KMK_2015_2023.signed.toordinal())
        before = terms.all_of(
            (terms.holds(terms.under(since, signed)), terms.holds(terms.up_to(signed, self._on.ordinal)))
        )
        due_on = terms.where(before, signed, since)
        return self._where(terms.is_unknown(since), self._told_as(TimingStatus.DUE), self._due_since(due_on))

    # --- records ------------------------------------------------------------------------------------------------------
    def _last(self, service: Service, *, since: Term | None = None) -> Term:
        """Return the last day on which the service, or what counts for it, was done."""
        done = self._done_that_day(service)
        if since is None:
            return self._past.last(done)
        return self._past.last(
            self._terms.all_of((done, self._terms.holds(self._terms.up_to(since, self._past.day.ordinal))))
        )

    def _counting_codes(self, service: Service) -> tuple[str, ...]:
        """Return the codes whose records count; of several on one day the last one is told."""
        schedule = service.schedule.as_read(self._rules.choices)
        at_contacts = [code for code, _ in schedule.done] if isinstance(schedule, AtContacts) else []
        return (*at_contacts, *self._rules.catalogue.serving[service.code], service.code)

    def _done_that_day(self, service: Service) -> Term:
        """Say, of a day of the history, whether the service, or what counts for it, was done."""
        terms = self._terms
        found = [self._past.has(code) for code in dict.fromkeys(self._counting_codes(service))]
        if service.kind in MEASURING_KINDS and service.instruments:
            wanted = self._used(service, self._day_view(self._on), in_doubt=True)
            seen = [terms.any_of((terms.not_(is_wanted), self._past.seen(item))) for item, is_wanted in wanted.items()]
            found.append(terms.all_of((terms.any_of(wanted.values()), *seen)))
        return terms.any_of(found)

    def _labels(self, service: Service) -> dict[str, Term]:
        """Say, of a day of the history, by which code it counts: the last of those recorded on it."""
        terms = self._terms
        codes = self._counting_codes(service)
        found = {}
        for code in dict.fromkeys(codes):
            place = len(codes) - 1 - codes[::-1].index(code)
            later = [self._past.has(other) for other in codes[place + 1 :]]
            found[code] = terms.all_of((self._past.has(code), *(terms.not_(item) for item in later)))
        return found

    def _used(self, service: Service, view: View, *, in_doubt: bool) -> dict[Instrument, Term]:
        """Return the instruments used in a service, and where they are: in a part of it, where that part is done."""
        terms = self._terms
        by_part: dict[Instrument, list[Term]] = {}
        for part in service.components:
            for item in part.instruments:
                required = self._rules.asked(part, view).required
                done = terms.not_(terms.fails(required)) if in_doubt else terms.holds(required)
                by_part.setdefault(item, []).append(done)
        found: dict[Instrument, Term] = {}
        for item in instruments_given(service, by_part):
            same = SAME_MEASURE.get(item, item)
            where = terms.any_of(by_part[item]) if item in by_part else terms.yes
            found[same] = terms.any_of((found.get(same, terms.no), where))
        return found

    def used_on_a_day(self, service: Service) -> dict[Instrument, Term]:
        """Return, for a record of a service, the instruments that were used on its day."""
        if service.kind not in MEASURING_KINDS:
            return {}
        return self._used(service, self._day_view(self._past.day), in_doubt=False)

    # --- verdicts -----------------------------------------------------------------------------------------------------
    def _verdicts(self, asked: Asked) -> _Verdicts:
        terms = self._terms
        refused = terms.fails(asked.required)
        return _Verdicts(
            required=terms.holds(asked.required),
            indicated=terms.all_of((refused, asked.indicated)),
            not_required=terms.all_of((refused, terms.not_(asked.indicated))),
            open=terms.is_unknown(asked.required),
        )

    def _verdict(self, code: str) -> _Verdicts:
        return self._verdicts(self._rules.verdict(self._rules.catalogue[code]))

    def _unasked_where(self, condition: Term, asked: _Verdicts) -> _Verdicts:
        """Return the verdict with "not required" where a condition holds."""
        terms, rest = self._terms, self._terms.not_(condition)
        return _Verdicts(
            required=terms.all_of((rest, asked.required)),
            indicated=terms.all_of((rest, asked.indicated)),
            not_required=terms.any_of((condition, asked.not_required)),
            open=terms.all_of((rest, asked.open)),
        )

    def _verdict_on(self, service: Service, day: Day) -> _Verdicts:
        """Return the verdict on a whole day, by the facts as they are known now."""
        view = self._day_view(day)
        then = self._verdicts(self._rules.asked(service, view))
        if view.values is self._view.values or self._view.at is not None:
            return then
        today = self._terms.holds(self._terms.compare("==", day.ordinal, self._on.ordinal))
        now = self._verdicts(self._rules.asked(service, self._view))
        where = self._terms.where
        return _Verdicts(
            required=where(today, now.required, then.required),
            indicated=where(today, now.indicated, then.indicated),
            not_required=where(today, now.not_required, then.not_required),
            open=where(today, now.open, then.open),
        )

    def _day_view(self, day: Day) -> View:
        """Return the rows as they are on a whole day; what follows from a delivery is derived anew for it."""
        if day is self._on and self._view.at is None:
            return self._view
        view = self._views.get(day)
        if view is None:
            values = self._view.values
            delivered = self._view.dates[DELIVERED_ON.name]
            if not delivered.ordinal.is_const:
                terms = self._terms
                anew = terms.all_of((terms.not_(delivered.is_unknown), terms.not_(terms.holds(values[PREGNANT.name]))))
                begun = self._days.reached(delivered, days(0), day)
                over = self._days.reached(delivered, days(in_days(POSTPARTUM_PERIOD) + 1), day)
                within = terms.all_of((begun, terms.not_(over)))
                values = {**values, POSTPARTUM.name: terms.where(anew, within, values[POSTPARTUM.name])}
            view = self._views[day] = evolve(self._view, values=values, on=day, at=None)
        return view

    def _asked_on(self, service: Service, day: Day) -> Term:
        return self._terms.not_(self._verdict_on(service, day).not_required)

    def _turning_days(self, service: Service) -> list[Day]:
        """Return the days on which a bound of the rule on a date is reached."""
        found: dict[tuple[str, Span], Day] = {}
        for node in walk(service.target):
            if not isinstance(node, Elapsed) or self._view.dates[node.since.name].ordinal.is_const:
                continue
            start, minute = self._view.dates[node.since.name], self._view.times.get(node.since.name)
            for span in (node.reached, node.not_reached):
                if span is not None and (node.since.name, span) not in found:
                    found[node.since.name, span] = self._reached_on(start, minute, span)
        return list(found.values())

    def _asked_since(self, service: Service) -> Term:
        """Return the day since which the rule has asked for the service without a break; unknown if no date tells."""
        terms, nothing = self._terms, self._terms.number(None)
        turns = []
        for day in self._turning_days(service):
            possible = terms.all_of(
                (
                    terms.holds(terms.up_to(self._born.ordinal, day.ordinal)),
                    terms.holds(terms.up_to(day.ordinal, self._on.ordinal)),
                )
            )
            turns.append((day.ordinal, possible, self._verdict_on(service, day).required))
        breaks = terms.latest(
            terms.where(terms.all_of((possible, terms.not_(asked))), day, nothing) for day, possible, asked in turns
        )
        after = [
            terms.all_of((possible, terms.any_of((terms.is_unknown(breaks), terms.holds(terms.under(breaks, day))))))
            for day, possible, _ in turns
        ]
        since = terms.earliest(
            terms.where(where, day, nothing) for where, (day, _, _) in zip(after, turns, strict=True)
        )
        birth = self._days.add(self._born, days(0))
        always = terms.all_of((terms.is_unknown(breaks), self._verdict_on(service, birth).required))
        return terms.where(always, nothing, since)

    # --- answers ------------------------------------------------------------------------------------------------------
    def _told_as(self, status: TimingStatus, **given: Term) -> Timed:
        nothing = self._terms.number(None)
        return Timed(
            status=self._terms.number(_NUMBER[status]),
            due_on=given.get("due_on", nothing),
            opens_on=given.get("opens_on", nothing),
            until=given.get("until", nothing),
            overdue_days=given.get("overdue_days", self._terms.number(0)),
            last_done=given.get("last_done", nothing),
        )

    def _not_applicable(self) -> Timed:
        return self._told_as(TimingStatus.NOT_APPLICABLE)

    def _undetermined(self, **given: Term) -> Timed:
        return self._told_as(TimingStatus.UNDETERMINED, **given)

    def _done(self, last: Term, **given: Term) -> Timed:
        return self._told_as(TimingStatus.DONE, last_done=last, **given)

    def _due_since(self, due_on: Term, **given: Term) -> Timed:
        overdue = self._terms.minus(self._on.ordinal, due_on)
        return self._told_as(TimingStatus.DUE, due_on=due_on, overdue_days=overdue, **given)

    def _is(self, told: Timed, status: TimingStatus) -> Term:
        return self._terms.holds(self._terms.compare("==", told.status, self._terms.number(_NUMBER[status])))

    def _where(self, condition: Term, one: Timed, other: Timed) -> Timed:
        where = self._terms.where
        return Timed(
            status=where(condition, one.status, other.status),
            due_on=where(condition, one.due_on, other.due_on),
            opens_on=where(condition, one.opens_on, other.opens_on),
            until=where(condition, one.until, other.until),
            overdue_days=where(condition, one.overdue_days, other.overdue_days),
            last_done=where(condition, one.last_done, other.last_done),
        )

    def _foremost(self, told: list[Timed]) -> Timed:
        """Return of several parts the one that matters first: due, then next, then done or missed."""
        terms = self._terms
        best, *others = told
        for other in others:
            same = terms.holds(terms.compare("==", other.status, best.status))
            is_done = self._is(best, TimingStatus.DONE)
            early, late = terms.number(_FIRST_DAY), terms.number(_LAST_DAY)
            later_done = terms.under(terms.or_else(best.last_done, early), terms.or_else(other.last_done, early))
            sooner = terms.under(terms.or_else(other.due_on, late), terms.or_else(best.due_on, late))
            better = terms.any_of(
                (
                    terms.under(other.status, best.status),
                    terms.all_of((same, terms.where(is_done, later_done, sooner))),
                )
            )
            best = self._where(better, other, best)
        return best
