"""Indicators in terms: whether a row belongs to an indicator, is left out, and is a yes or a no."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Final

from attrs import evolve, field, frozen

from ilp.calendar import days, years
from ilp.criteria import AllOf, AnyOf, Criterion, Has, Not, nobody, walk
from ilp.errors import RuleError
from ilp.facts import Fact
from ilp.facts.person import BIRTH_DATE
from ilp.frames.asking import Compiled
from ilp.frames.clock import STATUSES, FrameClock
from ilp.frames.days import Day
from ilp.frames.gathering import Gathering
from ilp.frames.known import Refusals
from ilp.frames.terms import Kind, Term
from ilp.indicators.clauses import (
    AT_EVERY_CONTACT_WITHIN,
    AskedInRound,
    AsRequired,
    Complete,
    Diagnosed,
    DoneInRound,
    MeasuredInPeriod,
    NotYet,
    OnTime,
    Recorded,
    ResultIn,
    last_round,
)
from ilp.indicators.definition import Definition
from ilp.indicators.facts import IN_HISTORY, INDICATOR_FACTS
from ilp.interpretation.scales import SCALES
from ilp.schedule import AtMonths, Every
from ilp.screening import CATALOGUE
from ilp.timing.answers import TimingStatus

__all__ = ["AGE_BANDS", "Belonging", "IndicatorTerms", "services_of"]

_NUMBER: Final = {status: number for number, status in enumerate(STATUSES)}
_BAND_YEARS: Final = 5
_LAST_BAND: Final = 80
AGE_BANDS: Final = (
    *(f"{first:02}-{first + _BAND_YEARS - 1:02}" for first in range(0, _LAST_BAND, _BAND_YEARS)),
    f"{_LAST_BAND}+",
)
"""The bands of five completed years of age, as text in their order; the last is open."""


@frozen
class Belonging:
    """What an indicator says of each row; all but ``belongs`` only of those who belong, and each yes or no.

    ``may_belong`` is where it is not known whether a row belongs, or nothing can be said of it.
    """

    belongs: Term
    may_belong: Term
    excluded: Term
    yes: Term
    no: Term


@frozen(kw_only=True)
class Told:
    """The status of a service in each row, as its number; as ordinals the day it was done last, and its last day."""

    status: Term
    last_done: Term
    until: Term


@frozen(kw_only=True)
class IndicatorTerms:
    """Indicators put to a frame.

    ``since`` is the first day of the period, as an ordinal. ``diagnoses`` names for each group of codes the column
    that says whether there was such a diagnosis, and is None where no diagnoses were given. ``extra`` are the columns
    of facts of indicators that the frame has. ``has_history`` says whether what is not recorded was not done.
    ``told`` has columns with the timing of rows that cannot be timed in terms.
    """

    compiled: Compiled
    since: int
    diagnoses: Mapping[Diagnosed, str] | None
    extra: frozenset[str]
    has_history: bool
    told: Mapping[str, Told] | None = None
    _judged: dict[int, tuple[Criterion, Term]] = field(factory=dict, init=False)

    @cached_property
    def gathering(self) -> Gathering:
        """What gathers the history."""
        return Gathering(self.compiled.rules.days, self.compiled.past)

    @cached_property
    def clock(self) -> FrameClock:
        """What tells the time of services."""
        return FrameClock(self.compiled.rules, self.gathering)

    @cached_property
    def refusals(self) -> Refusals:
        """The rows of which nothing can be said."""
        return Refusals(self.compiled.terms, self.compiled.rules.known.refused)

    def of(self, definition: Definition) -> Belonging:
        """Say what an indicator says of each row."""
        terms = self.compiled.terms
        good = terms.is_unknown(self.refusals.code)
        population = self.judge(definition.population)
        belongs = terms.all_of((good, terms.holds(population)))
        may_belong = terms.any_of((terms.not_(good), terms.is_unknown(population)))
        excluded = terms.all_of((belongs, terms.holds(self.judge(definition.excluded))))
        counted = terms.all_of((belongs, terms.not_(excluded)))
        said = self.judge(definition.numerator)
        return Belonging(
            belongs=belongs,
            may_belong=may_belong,
            excluded=excluded,
            yes=terms.all_of((counted, terms.holds(said))),
            no=terms.all_of((counted, terms.fails(said))),
        )

    # --- criteria -----------------------------------------------------------------------------------------------------
    def judge(self, criterion: Criterion) -> Term:
        """Say of each row whether a criterion holds, or a clause that only indicators have."""
        found = self._judged.get(id(criterion))
        if found is None:
            found = self._judged[id(criterion)] = (criterion, self._judge(criterion))
        return found[1]

    def _judge(self, criterion: Criterion) -> Term:  # noqa: C901, PLR0911, PLR0912 - one line for each kind
        terms = self.compiled.terms
        if not any(_is_own(part) for part in walk(criterion)):
            return self._by_rules(criterion)
        match criterion:
            case AllOf():
                return terms.all_of(self.judge(part) for part in criterion.members)
            case AnyOf():
                return terms.any_of(self.judge(part) for part in criterion.members)
            case Not():
                return terms.not_(self.judge(criterion.member))
            case Has():
                name = criterion.fact.name
                return terms.column(name, Kind.YES_NO) if name in self.extra else terms.unknown
            case AsRequired():
                return self.compiled.rules.verdict(CATALOGUE[criterion.service]).required
            case OnTime():
                return self._on_time(criterion.service)
            case NotYet():
                return self._not_yet(criterion.service, in_time=criterion.in_time)
            case Recorded():
                return self._recorded(criterion)
            case AskedInRound():
                return self._asked_in_round(criterion.service)
            case DoneInRound():
                start, _ = self._round(criterion.service)
                last = self.gathering.last(self.gathering.has(criterion.service))
                yes = terms.holds(terms.up_to(terms.number(start.toordinal()), last))
                return self._only_known(yes, terms.not_(yes), criterion.service)
            case MeasuredInPeriod():
                return self._measured_in_period(criterion)
            case ResultIn():
                return self._result_in(criterion)
            case Diagnosed():
                if self.diagnoses is None:
                    return terms.unknown
                return terms.column(self.diagnoses[criterion], Kind.YES_NO)
            case Complete():
                return self._complete(criterion)
        raise RuleError(
            "A kind of criterion that indicators do not know", value=type(criterion).__name__, code="criterion"
        )

    def _by_rules(self, criterion: Criterion) -> Term:
        """Judge a criterion as rules do: of a date of birth known in part, what all possible ones agree on."""
        rules = self.compiled.rules
        return self._agreed([(condition, rules.judge(criterion, view)) for condition, view in rules.known.births])

    def _agreed(self, said: list[tuple[Term, Term]]) -> Term:
        """Return what all possible dates of birth agree on."""
        terms = self.compiled.terms
        if len(said) == 1:
            return said[0][1]
        every = terms.all_of(terms.any_of((terms.not_(where), terms.holds(held))) for where, held in said)
        none = terms.all_of(terms.any_of((terms.not_(where), terms.fails(held))) for where, held in said)
        return terms.where(every, terms.yes, terms.where(none, terms.no, terms.unknown))

    # --- what was done ------------------------------------------------------------------------------------------------
    def _told(self, code: str) -> Told:
        if self.told is not None:
            return self.told[code]
        found = self.clock.timing(code)
        return Told(status=found.status, last_done=found.last_done, until=found.until)

    def _is(self, told: Told, *statuses: TimingStatus) -> Term:
        terms = self.compiled.terms
        return terms.any_of(
            terms.holds(terms.compare("==", told.status, terms.number(_NUMBER[status]))) for status in statuses
        )

    def _knows(self, code: str) -> bool:
        """Say whether it is known that a service was not done where no record says that it was."""
        return self.has_history or f"last_done__{code}" in self.compiled.carried.kinds

    def _only_known(self, yes: Term, no: Term, *codes: str) -> Term:
        terms = self.compiled.terms
        if not all(self._knows(code) for code in codes):
            no = terms.no
        elif IN_HISTORY.name in self.extra:
            no = terms.all_of((no, terms.not_(terms.fails(terms.column(IN_HISTORY.name, Kind.YES_NO)))))
        return terms.where(yes, terms.yes, terms.where(no, terms.no, terms.unknown))

    def _on_time(self, code: str) -> Term:
        terms, told = self.compiled.terms, self._told(code)
        done_once = terms.is_known(told.last_done)
        lately = self._since(told.last_done, AT_EVERY_CONTACT_WITHIN)
        at_contacts = self._is(told, TimingStatus.EVERY_CONTACT)
        yes = terms.any_of(
            (
                self._is(told, TimingStatus.DONE),
                terms.all_of((self._is(told, TimingStatus.NOT_YET), done_once)),
                terms.all_of((at_contacts, lately)),
            )
        )
        no = terms.any_of(
            (
                self._is(told, TimingStatus.DUE, TimingStatus.MISSED),
                terms.all_of((at_contacts, terms.not_(lately))),
            )
        )
        return self._only_known(yes, no, code)

    def _not_yet(self, code: str, *, in_time: bool) -> Term:
        terms, told = self.compiled.terms, self._told(code)
        still_in_time = terms.holds(terms.up_to(self._on.ordinal, told.until)) if in_time else terms.no
        return terms.any_of(
            (
                terms.all_of((self._is(told, TimingStatus.NOT_YET), terms.is_unknown(told.last_done))),
                terms.all_of((self._is(told, TimingStatus.DUE), terms.is_unknown(told.last_done), still_in_time)),
                self._is(told, TimingStatus.NOT_APPLICABLE),
            )
        )

    def _since(self, day: Term, span: object) -> Term:
        """Say whether a day is known and a span since it is not completed."""
        terms, days, on = self.compiled.terms, self.compiled.rules.days, self._on
        reached = days.reached(days.of(day), span, on)  # type: ignore[arg-type]
        return terms.fails(reached)

    @property
    def _on(self) -> Day:
        return self.compiled.rules.known.view.on

    def _recorded(self, clause: Recorded) -> Term:
        terms = self.compiled.terms
        last = terms.latest(self._last(code) for code in clause.services)
        some = terms.is_known(last)
        if clause.since is not None:
            start = self._date(clause.since)
            yes = terms.holds(terms.up_to(start.ordinal, last))
            no = terms.all_of((terms.not_(yes), terms.not_(start.is_unknown)))
            no = terms.any_of((no, terms.not_(some)))
        elif clause.within is not None:
            yes = self._since(last, clause.within)
            no = terms.not_(yes)
        elif clause.ever:
            yes, no = some, terms.not_(some)
        else:
            yes = terms.holds(terms.up_to(terms.number(self.since), last))
            no = terms.not_(yes)
        if clause.older_unknown:
            no = terms.all_of((no, terms.not_(some)))
        return self._only_known(yes, no, *clause.services)

    def _round(self, code: str) -> tuple[date, date]:
        """Return the first and the last day of the last round of a service that has begun, clipped to the day."""
        schedule, on = CATALOGUE[code].schedule.as_read(self.compiled.rules.choices), self._on.fixed
        if not isinstance(schedule, AtMonths) or on is None:
            raise RuleError("A service without rounds, or looked at on many days", value=code, code="indicator")
        return last_round(schedule.months, on)

    def _asked_in_round(self, code: str) -> Term:
        """Say whether a service was asked on the last day of its last round, by the facts as they are known now."""
        terms, rules = self.compiled.terms, self.compiled.rules
        _, end = self._round(code)
        day = rules.days.fixed(end)
        target = CATALOGUE[code].target
        said = [(condition, rules.judge(target, evolve(view, on=day))) for condition, view in rules.known.births]
        # Who was born since was not there.
        return terms.all_of((self._agreed(said), rules.days.reached(rules.known.born, days(0), day)))

    def _date(self, fact: Fact) -> Day:
        if fact.name == BIRTH_DATE.name:
            return self.compiled.rules.known.born
        return self.compiled.rules.known.view.dates[fact.name]

    def _last(self, code: str) -> Term:
        """Return the last day something was recorded under a code, or measured for one that is done regularly."""
        last = self.gathering.last(self.gathering.has(code))
        if isinstance(CATALOGUE[code].schedule.as_read(self.compiled.rules.choices), Every):
            return self.compiled.terms.latest((last, self._told(code).last_done))
        return last

    def _complete(self, clause: Complete) -> Term:
        terms, rules = self.compiled.terms, self.compiled.rules
        absent, open_, early, asked = [], [], [], []
        for code in clause.services:
            told = self._told(code)
            given = terms.is_known(told.last_done)
            relevant = terms.any_of((given, terms.not_(self._is(told, TimingStatus.NOT_APPLICABLE))))
            missing = terms.all_of((terms.not_(given), terms.is_unknown(rules.verdict(CATALOGUE[code]).required)))
            asked.append(relevant)
            open_.append(missing)
            absent.append(terms.all_of((relevant, terms.not_(given), terms.not_(missing))))
            if self.told is None:
                early.append(terms.all_of((given, self.clock.too_early(code))))
        some = terms.any_of(asked)
        no = terms.all_of((some, terms.any_of(absent)))
        unsure = terms.any_of((*open_, *early))
        if self.told is not None:
            unsure = terms.yes  # whether a dose was too early is not told of a date of birth known in part
        yes = terms.all_of((some, terms.not_(terms.any_of(absent)), terms.not_(unsure)))
        return self._only_known(yes, no, *clause.services)

    # --- results ------------------------------------------------------------------------------------------------------
    def _measured_in_period(self, clause: MeasuredInPeriod) -> Term:
        terms, results = self.compiled.terms, self.compiled.results
        if results is None:
            return terms.no
        day = results.day
        within = terms.holds(terms.up_to(terms.number(self.since), day.day.ordinal))
        return terms.all_of((terms.is_known(day.value(clause.quantity)), within))

    def _result_in(self, clause: ResultIn) -> Term:
        terms, results = self.compiled.terms, self.compiled.results
        if results is None:
            return terms.unknown
        scale, day = SCALES[clause.scale], results.day
        read = results.rules.result(scale)
        inside = terms.any_of(
            held
            for category, held in zip(scale.categories, read.possible, strict=True)
            if category.code in clause.categories
        )
        outside = terms.any_of(
            held
            for category, held in zip(scale.categories, read.possible, strict=True)
            if category.code not in clause.categories
        )
        stands = terms.fails(day.days.reached(day.day, scale.validity, day.on))
        surely = terms.all_of((stands, read.given, terms.holds(read.applies)))
        yes = terms.all_of((surely, inside, terms.not_(outside)))
        no = terms.all_of((surely, outside, terms.not_(inside)))
        return terms.where(yes, terms.yes, terms.where(no, terms.no, terms.unknown))

    # --- groups -------------------------------------------------------------------------------------------------------
    def group(self, name: str) -> Term:
        """Return a column by which people are grouped that the caller's frame has not: stage, cluster, age_group."""
        terms, rules = self.compiled.terms, self.compiled.rules
        if name == "stage":
            found = terms.text(None)
            for stage, held in rules.stage()[0]:
                found = terms.where(held, terms.text(stage.value), found)
        elif name == "cluster":
            found = terms.number(None)
            for cluster, held in rules.cluster():
                found = terms.where(held, terms.number(int(cluster)), found)
        else:
            found = self._age_band()
        return self.refusals.only_good(found)

    def _age_band(self) -> Term:
        terms, known, reached = self.compiled.terms, self.compiled.rules.known, self.compiled.rules.days.reached

        def band(born: Day) -> Term:
            found = terms.text(AGE_BANDS[0])
            for number, name in enumerate(AGE_BANDS[1:], start=1):
                found = terms.where(reached(born, years(number * _BAND_YEARS), self._on), terms.text(name), found)
            return found

        oldest = band(known.born)
        if not known.partial:
            return oldest
        return terms.where(terms.compare("==", oldest, band(known.born_latest)), oldest, terms.text(None))


_OWN: Final = (
    AsRequired,
    AskedInRound,
    DoneInRound,
    MeasuredInPeriod,
    OnTime,
    NotYet,
    Recorded,
    ResultIn,
    Diagnosed,
    Complete,
)


def _is_own(criterion: Criterion) -> bool:
    """Say whether rules know nothing of a criterion."""
    return isinstance(criterion, _OWN) or (isinstance(criterion, Has) and criterion.fact.name in INDICATOR_FACTS)


def services_of(definitions: Iterable[Definition]) -> tuple[str, ...]:
    """Return the services whose time some indicators ask."""
    found: dict[str, None] = {}
    for definition in definitions:
        for whole in (definition.population, definition.numerator, definition.excluded):
            for part in walk(whole) if whole != nobody() else ():
                if isinstance(part, (OnTime, NotYet, AsRequired, DoneInRound)):
                    found[part.service] = None
                elif isinstance(part, (Recorded, Complete)):
                    found |= dict.fromkeys(part.services)
    return tuple(found)
