"""Judging: whether criteria hold for a person on a date, why, and which facts would decide.

Logic is three-valued: True, False, and None for what the known facts do not decide. The single clauses of all rules
(an age bound, a fact) are judged once per person; one function per kind of criterion combines them. Findings and
open facts are read off the same tests.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import ge, gt, itemgetter, le, lt
from typing import Any, Final, Literal

from attrs import define, field, frozen

from ilp.calendar import Span, Unit, age_text, cutoff, days, hours, weeks
from ilp.clusters import CLUSTER_ORDER
from ilp.criteria import (
    AllOf,
    Amount,
    Answered,
    AnyOf,
    ByReading,
    Criterion,
    Elapsed,
    Has,
    Is,
    Measured,
    Not,
    nobody,
    walk,
)
from ilp.errors import DateError, RuleError
from ilp.facts import Fact, FactType, FactValue
from ilp.facts.person import LMP
from ilp.labels import Label
from ilp.lifecycle import PRIMARY_ORDER, STAGES
from ilp.schedule import Cases, Schedule
from ilp.services import Catalogue, Component, Service
from ilp.situation import Situation, pregnancy_births
from ilp.vocabulary import Verdict

__all__ = [
    "Answer",
    "Finding",
    "OpenFacts",
    "Outcome",
    "Outcomes",
    "Program",
    "Reason",
    "RuleTest",
    "ServiceTest",
    "Test",
]

Outcomes = Sequence[bool | None]
"""Whether each single clause of a program holds for a person on a date: ``Situation.outcomes``."""

Test = Callable[[Outcomes], bool | None]
_Judge = Callable[["Situation", Sequence[int]], bool | None]
"""Judges a single clause for a situation, given the latest start that has completed each span the rules name."""
Outcome = Literal["met", "not_met", "unknown"]
_Explain = Callable[[Situation, str], "Finding"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a criterion holds or not: the clause in words, the value seen, the place in the decree, and its parts."""

    outcome: Outcome
    clause: Label
    seen: Label | None
    source: str
    parts: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a service is required, and for one it is not required for, why it is or is not as indicated."""

    target: Finding
    as_indicated: Finding | None


_AS_INDICATED: Final = {True: Verdict.AS_INDICATED, False: Verdict.NOT_REQUIRED, None: Verdict.UNDETERMINED}
_OUTCOME: Final[dict[bool | None, Outcome]] = {True: "met", False: "not_met", None: "unknown"}
_BEFORE_EVERY_DATE: Final = 0
_KEPT: Final = 256
"""For so many values, or places of a date between bounds, the outcomes of clauses are kept."""
_KEPT_REASONS: Final = 128
"""So many reasons are kept for each service."""
_DAYS_IN_WEEK: Final = 7
_TOLD_IN_HOURS_DAYS: Final = 3
_MINUTES_IN_HOUR: Final = 60
_HOURS_IN_DAY: Final = 24
_MINUTES_IN_DAY: Final = _MINUTES_IN_HOUR * _HOURS_IN_DAY
_UNKNOWN: Final = Label(id="belum diketahui", en="not known")
_YES_NO: Final = {True: Label(id="ya", en="yes"), False: Label(id="tidak", en="no")}


@frozen(kw_only=True)
class RuleTest:
    """The tests of a service, or of a component for one whom the service concerns; None where nobody is meant."""

    rule: Service | Component
    target: Test
    as_indicated: Test | None

    def verdict(self, outcomes: Outcomes) -> Verdict:
        """Say what the rule asks of a person with these outcomes."""
        required = self.target(outcomes)
        if required:
            return Verdict.REQUIRED
        if required is None:
            return Verdict.UNDETERMINED
        return Verdict.NOT_REQUIRED if self.as_indicated is None else _AS_INDICATED[self.as_indicated(outcomes)]

    def deciding(self, outcomes: Outcomes) -> Criterion:
        """Return the criterion that leaves the verdict open, where one does."""
        discretion = self.as_indicated is not None and self.target(outcomes) is False
        return self.rule.as_indicated_for if discretion else self.rule.target


@frozen(kw_only=True)
class ServiceTest(RuleTest):
    """The tests of one service and its components, compiled for one choice of readings."""

    rule: Service
    components: tuple[RuleTest, ...]

    @property
    def service(self) -> Service:
        """The service."""
        return self.rule


Answer = tuple[str, FactValue | None]
"""A fact and a value somebody could give for it; None stands for a date."""


@frozen
class OpenFacts:
    """What is not known about a criterion: facts, and the answers each of which would decide it alone."""

    names: tuple[str, ...] = ()
    met_by: frozenset[Answer] = frozenset()
    not_met_by: frozenset[Answer] = frozenset()

    @property
    def settled_by(self) -> frozenset[Answer]:
        """The answers that decide the criterion either way."""
        return self.met_by | self.not_met_by


_NOTHING_OPEN: Final = OpenFacts()


@define
class _Compiled:
    """A criterion with its test, the places of its single clauses, and what explains it, made when first asked for."""

    criterion: Criterion
    test: Test
    clauses: frozenset[int]
    explain: _Explain | None = None


class Program:
    """The rules of a catalogue with the life stages and clusters, compiled once for one choice of readings."""

    def __init__(self, catalogue: Catalogue, choices: Mapping[str, str]) -> None:
        """Compile every criterion; ``choices`` names the option of each reading not read by its default."""
        self.catalogue = catalogue
        self.choices = dict(choices)
        self._compiled: dict[int, _Compiled] = {}
        self._clauses: dict[Criterion, int] = {}
        self._judges: list[_Judge] = []
        self._spans: dict[Span, int] = {}
        self._compile_alike(catalogue)
        self.services = {code: self.service_test(service) for code, service in catalogue.items()}
        self.primary = tuple((stage, self.test(STAGES[stage].criterion)) for stage in PRIMARY_ORDER)
        self.stages = tuple((stage, self.test(item.criterion)) for stage, item in STAGES.items())
        self.clusters = tuple((cluster, self.test(criterion)) for cluster, criterion in CLUSTER_ORDER)
        self._schedules: dict[str, Schedule] = {}
        self._elapsed: dict[str, tuple[Elapsed, ...]] = {}
        self._others: dict[tuple[str, str], Program] = {}
        self._explained: dict[str, _Reasons] = {}
        self._concerned: dict[str, list[str]] = {}
        for code, service in catalogue.items():
            for reading in service.rule_readings:
                self._concerned.setdefault(reading.code, []).append(code)
        self._seen_on = lru_cache(maxsize=256)(self._see)

    def reading(self, code: str, option: str) -> Program:
        """Return the same rules with one reading read by another option, on the same clauses and so the same outcomes.

        Services that the reading does not concern are not compiled again.
        """
        other = self._others.get((code, option))
        if other is None:
            other = copy(self)
            other.choices = {**self.choices, code: option}
            other._compiled, other._others, other._explained, other._schedules = {}, {}, {}, {}  # noqa: SLF001 - it is a program too
            concerned = self._concerned.get(code, ())
            other.services = self.services | {name: other.service_test(self.catalogue[name]) for name in concerned}
            # Only a whole program is seen by other threads.
            other = self._others.setdefault((code, option), other)
        return other

    def prepare(self, situation: Situation) -> Situation:
        """Judge every single clause of the rules for a situation: tests take the outcomes this fills in."""
        situation.outcomes = self._judged(situation, self._judge_values(situation))
        return situation

    def possible(self, situation: Situation) -> tuple[Situation, ...]:
        """Return one situation for each different outcome a partly known birth date can have.

        Rules see a birth date only through bounds, so one day between each two bounds stands for all of them.
        """
        earliest, latest = situation.dates["birth_date"]
        if earliest == latest:
            return (situation,)
        bounds = (*self._seen_on(situation.on, len(self._spans)).cutoffs, *pregnancy_births(situation.on))
        first_days = {earliest, *(bound + 1 for bound in bounds if earliest <= bound < latest)}
        values = self._judge_values(situation)
        return tuple([self._born_on(day, situation, values) for day in sorted(first_days)])

    def outcomes_on(self, situation: Situation) -> tuple[Outcomes, ...]:
        """Return the outcomes on another day, for each the birth date can have, where few clauses will be asked for.

        Of a person whose birth date is known, a clause is judged when a test first asks for it.
        """
        earliest, latest = situation.dates["birth_date"]
        if earliest == latest:
            return (_WhenAsked(self._judges, situation, _CutoffsWhenAsked(tuple(self._spans), situation.on)),)
        self.prepare(situation)
        return tuple([item.outcomes for item in self.possible(situation)])

    def _born_on(self, day: int, situation: Situation, values: Outcomes) -> Situation:
        """Return a situation judged as if the person had been born on a day, given what its own values come to."""
        born = situation.born_on(day)
        same = born.values is situation.values
        born.outcomes = self._judged(born, values if same else self._judge_values(born))
        return born

    def _judge_values(self, situation: Situation) -> Outcomes:
        """Judge the clauses on the value of a fact; a yes/no fact is its own outcome."""
        yes_no: Iterable[Any] = map(situation.values.get, self._yes_no)
        return (*yes_no, *self._by_value.judge(situation, ()))

    def _judged(self, situation: Situation, values: Outcomes) -> tuple[bool | None, ...]:
        """Return the outcomes of all clauses, given those on values."""
        seen = self._seen_on(situation.on, len(self._spans))
        judged = list(values)
        for clauses in seen.by_date:
            judged += clauses.judge(situation, seen.cutoffs)
        judged += [judge(situation, seen.cutoffs) for judge in self._judges[self._count_of_alike :]]
        return tuple(judged)

    def test(self, criterion: Criterion) -> Test:
        """Return the test of a criterion, compiled once."""
        return self._compile(criterion).test

    def clauses(self, *criteria: Criterion) -> tuple[int, ...]:
        """Return the places, in a situation's outcomes, of all single clauses that criteria depend on."""
        found = frozenset[int]().union(*(self._compile(criterion).clauses for criterion in criteria))
        return tuple(sorted(found))

    def reads(self, *criteria: Criterion) -> frozenset[str]:
        """Return the names under which a situation holds what criteria depend on."""
        clauses = list(self._clauses)
        return frozenset(_read_name(clauses[place]) for place in self.clauses(*criteria))

    def open_facts(self, criterion: Criterion, outcomes: Outcomes) -> OpenFacts:
        """Find the unknown facts that can still decide a criterion, and the answers that would decide it alone."""
        if self.test(criterion)(outcomes) is not None:
            return _NOTHING_OPEN
        match criterion:
            case ByReading():
                return self.open_facts(self.read(criterion), outcomes)
            case Not():
                inner = self.open_facts(criterion.member, outcomes)
                return OpenFacts(inner.names, met_by=inner.not_met_by, not_met_by=inner.met_by)
            case AllOf() | AnyOf():
                return self._open_among(criterion, outcomes)
            case _:
                return _open_clause(criterion)

    def schedule(self, code: str) -> Schedule:
        """Return the schedule of a service, by the readings chosen."""
        found = self._schedules.get(code)
        if found is None:
            found = self._schedules[code] = self.catalogue[code].schedule.as_read(self.choices)
        return found

    def elapsed(self, code: str) -> tuple[Elapsed, ...]:
        """Return the clauses of the target of a service on the time since a date."""
        found = self._elapsed.get(code)
        if found is None:
            nodes = walk(self.catalogue[code].target)
            found = self._elapsed[code] = tuple(node for node in nodes if isinstance(node, Elapsed))
        return found

    def case(self, schedule: Cases, outcomes: Outcomes) -> Schedule:
        """Return the schedule of the case that holds; all of them while it is not known which one does."""
        for case in schedule.cases:
            held = self.test(case.when)(outcomes)
            if held is None:
                return schedule
            if held:
                return case.schedule
        return schedule.otherwise

    def finding(self, criterion: Criterion, situation: Situation, source: str) -> Finding:
        """Say why a criterion holds or not, clause by clause; ``source`` is the place of the rule in the decree."""
        return self._explainer(criterion)(situation, source)

    def reason(self, code: str, situation: Situation) -> Reason:
        """Say why the verdict on a service is what it is."""
        test = self.services[code]
        place = test.service.source.place
        discretion = None
        if test.as_indicated is not None:
            discretion = self.finding(test.service.as_indicated_for, situation, place)
        return Reason(self.finding(test.service.target, situation, place), discretion)

    def reasons(self, codes: Iterable[str], situation: Situation) -> dict[str, Reason]:
        """Say it of several services; people of whom a rule sees the same share the reason."""
        if situation.origins or situation.measured:
            return {code: self.reason(code, situation) for code in codes}
        seen = self._seen_of(situation)
        found = {}
        for code in codes:
            shared = self._explained.get(code) or self._explained.setdefault(code, self._reasons_of(code))
            look = shared.look(seen)
            reason = shared.kept.get(look)
            if reason is None:
                if len(shared.kept) >= _KEPT_REASONS:
                    shared.kept.clear()
                reason = shared.kept[look] = self.reason(code, situation)
            found[code] = reason
        return found

    def _seen_of(self, situation: Situation) -> tuple[object, ...]:
        """Return all that reasons tell of a person: values that are no yes or no, times passed, and outcomes."""
        values = map(situation.values.get, self._value_names)
        passed = [_passed(since, situation) for since, _, _ in self._by_date]
        return (*values, *(text for label in passed for text in (label.id, label.en)), *situation.outcomes)

    def _reasons_of(self, code: str) -> _Reasons:
        """Make the place for the reasons of a service, which looks at all of a person that they tell."""
        service = self.services[code].service
        names = [*self._value_names, *(since for since, _, _ in self._by_date for _ in ("id", "en"))]
        places = self.clauses(service.target, service.as_indicated_for)
        asked = self.reads(service.target, service.as_indicated_for)
        of_names = [place for place, name in enumerate(names) if name in asked]
        looked_at = (*of_names, *(len(names) + place for place in places))
        return _Reasons(itemgetter(*looked_at) if looked_at else _nothing)

    def read(self, criterion: ByReading) -> Criterion:
        """Return the criterion of the option chosen, or of the default."""
        return criterion.option(self.choices.get(criterion.reading.code, criterion.reading.default))

    def _compile(self, criterion: Criterion) -> _Compiled:
        # Kept by identity: hashing a deep criterion on every call would cost more than judging it.
        compiled = self._compiled.get(id(criterion))
        if compiled is None:
            compiled = self._compiled[id(criterion)] = self._make(criterion)
        return compiled

    def _make(self, criterion: Criterion) -> _Compiled:
        match criterion:
            case ByReading():
                read = self._compile(self.read(criterion))
                return _Compiled(criterion, read.test, read.clauses)
            case AllOf() | AnyOf() | Not():
                parts = [self._compile(part) for part in criterion.parts]
                tests = tuple(part.test for part in parts)
                clauses = frozenset[int]().union(*(part.clauses for part in parts))
                return _Compiled(criterion, _COMBINED[type(criterion)](tests), clauses)
            case _:
                place = self._clauses.get(criterion)
                if place is None:
                    place = self._clauses[criterion] = len(self._judges)
                    self._judges.append(self._judge(criterion))
                return _Compiled(criterion, _clause_test(place), frozenset((place,)))

    def _judge(self, criterion: Criterion) -> _Judge:  # noqa: PLR0911 - one line for each kind of criterion
        match criterion:
            case Elapsed():
                reached, not_reached = criterion.reached, criterion.not_reached
                places = self._cutoff_place(criterion.first_day), self._cutoff_place(criterion.days_end)
                judge_days = _judge_elapsed(criterion.since.name, *places)
                hour_bounds = _in_hours(reached), _in_hours(not_reached)
                if hour_bounds == (None, None):
                    return judge_days
                return _judge_moments(criterion.since.name, hour_bounds, places, judge_days)
            case Has():
                return _judge_values(criterion.fact.name, frozenset((True,)))
            case Is():
                return _judge_values(criterion.fact.name, frozenset(criterion.values))
            case Amount():
                return _judge_amount(criterion.fact.name, *_whole_bounds(criterion))
            case Answered():
                return _judge_values(criterion.item.code, frozenset(criterion.options))
            case Measured():
                return _judge_measured(criterion)
        raise RuleError(
            "A kind of criterion the engine does not know", value=type(criterion).__name__, code="criterion"
        )

    def _explainer(self, criterion: Criterion) -> _Explain:
        compiled = self._compile(criterion)
        if compiled.explain is None:
            compiled.explain = self._make_explainer(compiled)
        return compiled.explain

    def _make_explainer(self, compiled: _Compiled) -> _Explain:
        criterion = compiled.criterion
        match criterion:
            case ByReading():
                return self._explainer(self.read(criterion))
            case Elapsed():
                return _explain_elapsed(criterion, compiled.test)
            case Has() | Is() | Amount():
                return _explain_fact(criterion, compiled.test)
            case Answered() | Measured():
                return _explain_measured(criterion, compiled.test)
        return _explain_parts(criterion, compiled.test, tuple(self._explainer(part) for part in criterion.parts))

    def _open_among(self, criterion: AllOf | AnyOf, outcomes: Outcomes) -> OpenFacts:
        members = [self.open_facts(member, outcomes) for member in criterion.members]
        still_open = [member for member in members if member.names]
        names = tuple(dict.fromkeys(name for member in still_open for name in member.names))
        met, not_met = [item.met_by for item in still_open], [item.not_met_by for item in still_open]
        if isinstance(criterion, AllOf):
            return OpenFacts(names, met_by=frozenset.intersection(*met), not_met_by=frozenset.union(*not_met))
        return OpenFacts(names, met_by=frozenset.union(*met), not_met_by=frozenset.intersection(*not_met))

    def service_test(self, service: Service) -> ServiceTest:
        """Compile a service, and every option of its readings so that each of their clauses is judged."""
        for criterion in service.criteria():
            self.test(criterion)
        components = tuple(
            RuleTest(rule=item, target=self.test(item.target), as_indicated=self._discretion(item))
            for item in service.components
        )
        return ServiceTest(
            rule=service,
            target=self.test(service.target),
            as_indicated=self._discretion(service),
            components=components,
        )

    def _discretion(self, rule: Service | Component) -> Test | None:
        criterion = rule.as_indicated_for
        while isinstance(criterion, ByReading):
            criterion = self.read(criterion)
        return None if criterion == nobody() else self.test(rule.as_indicated_for)

    def _cutoff_place(self, span: Span | None) -> int | None:
        """Keep a place for the cutoff of a bound."""
        return None if span is None else self._spans.setdefault(span, len(self._spans))

    def _compile_alike(self, catalogue: Catalogue) -> None:
        """Compile the single clauses that read the same of a situation first, side by side, to be judged together."""
        yes_no: dict[str, Has] = {}
        by_value: dict[Criterion, None] = {}
        by_date: dict[str, dict[Elapsed, None]] = {}
        for criterion in _every_criterion(catalogue):
            match criterion:
                case Has():
                    yes_no.setdefault(criterion.fact.name, criterion)
                case Is() | Amount() | Answered():
                    by_value[criterion] = None
                case Elapsed():
                    by_date.setdefault(criterion.since.name, {})[criterion] = None
        self._yes_no = tuple(yes_no)
        self._judges_of(yes_no.values())
        self._value_names = tuple(dict.fromkeys(map(_read_name, by_value)))
        self._by_value = _Alike(_values_of(self._value_names), self._judges_of(by_value))
        self._by_date = tuple(
            (since, self._judges_of(clauses), self._bounds_of(clauses)) for since, clauses in by_date.items()
        )
        self._count_of_alike = len(self._judges)

    def _judges_of(self, clauses: Iterable[Criterion]) -> tuple[_Judge, ...]:
        """Return what judges single clauses, compiling them in this order."""
        return tuple([self._judges[place] for clause in clauses for place in self.clauses(clause)])

    def _bounds_of(self, clauses: Iterable[Elapsed]) -> frozenset[int]:
        """Return the places of the cutoffs of all bounds of clauses on a date."""
        places = (self._cutoff_place(span) for clause in clauses for span in (clause.first_day, clause.days_end))
        return frozenset(place for place in places if place is not None)

    def _see(self, on: date, count: int) -> _Seen:
        """Return how the bounds of the rules look from a day, as many as there are spans."""
        cutoffs = tuple(_cutoff_day(span, on) for span in list(self._spans)[:count])
        by_date = tuple(
            _Alike(_between(sorted({cutoffs[place] for place in bounds}), since), judges)
            for since, judges, bounds in self._by_date
        )
        return _Seen(cutoffs, by_date)


class _CutoffsWhenAsked(Sequence[int]):
    """The cutoffs of the spans of the rules on a day, each worked out when it is first asked for."""

    def __init__(self, spans: tuple[Span, ...], on: date) -> None:
        self._spans, self._on = spans, on
        self._known: dict[int, int] = {}

    def __getitem__(self, place: Any) -> Any:
        known = self._known.get(place)
        if known is None:
            known = self._known[place] = _cutoff_day(self._spans[place], self._on)
        return known

    def __len__(self) -> int:
        return len(self._spans)


class _WhenAsked(Sequence[bool | None]):
    """The outcomes of all clauses in a situation, each judged when it is first asked for."""

    def __init__(self, judges: Sequence[_Judge], situation: Situation, cutoffs: Sequence[int]) -> None:
        self._judges, self._situation, self._cutoffs = judges, situation, cutoffs
        self._known: dict[int, bool | None] = {}

    def __getitem__(self, place: Any) -> Any:
        known = self._known
        if place not in known:
            known[place] = self._judges[place](self._situation, self._cutoffs)
        return known[place]

    def __len__(self) -> int:
        return len(self._judges)


@frozen
class _Seen:
    """The bounds of rules as they are seen from one day."""

    cutoffs: tuple[int, ...]
    by_date: tuple[_Alike, ...]


@frozen
class _Reasons:
    """The reasons of one service that are kept, and what to look at to find one."""

    look: Callable[[tuple[object, ...]], object]
    kept: dict[object, Reason] = field(factory=dict)


class _Alike:
    """Clauses that read the same of a situation: where that is the same, so are their outcomes, which are kept."""

    def __init__(self, read: Callable[[Situation], Hashable], judges: tuple[_Judge, ...]) -> None:
        self._read = read
        self._judges = judges
        self._judged: dict[Hashable, Outcomes] = {}

    def judge(self, situation: Situation, cutoffs: Sequence[int]) -> Outcomes:
        """Return whether each clause holds."""
        read = self._read(situation)
        judged = self._judged.get(read)
        if judged is None:
            if len(self._judged) >= _KEPT:
                self._judged.clear()
            judged = self._judged[read] = tuple([judge(situation, cutoffs) for judge in self._judges])
        return judged


def _nothing(_seen: tuple[object, ...]) -> None:
    """Look at nothing: the rule is the same for everybody."""


def _read_name(clause: Criterion) -> str:
    """Return the name under which a situation holds what a single clause reads."""
    match clause:
        case Elapsed():
            return clause.since.name
        case Has() | Is() | Amount():
            return clause.fact.name
        case Answered():
            return clause.item.code
        case Measured():
            return clause.of.code
    raise _not_single(clause)


def _not_single(criterion: Criterion) -> RuleError:
    return RuleError("Not a single clause", value=type(criterion).__name__, code="criterion")


def _values_of(names: tuple[str, ...]) -> Callable[[Situation], Hashable]:
    """Read the values of facts."""
    return lambda situation: tuple([situation.values.get(name) for name in names])


def _between(bounds: list[int], since: str) -> Callable[[Situation], Hashable]:
    """Read between which bounds a date lies, all that matters of it unless hours are counted from it."""

    def read(situation: Situation) -> Hashable:
        known = situation.dates.get(since)
        if known is None:
            return None
        minute = situation.times.get(since)
        if minute is not None:
            return known, minute, situation.at
        return bisect_left(bounds, known[0]), bisect_left(bounds, known[1])

    return read


def _every_criterion(catalogue: Catalogue) -> Iterator[Criterion]:
    for service in catalogue.values():
        yield from service.criteria()
    for criterion in (*(stage.criterion for stage in STAGES.values()), *(criterion for _, criterion in CLUSTER_ORDER)):
        yield from walk(criterion)


def _cutoff_day(span: Span, on: date) -> int:
    try:
        return cutoff(span, on).toordinal()
    except DateError:
        return _BEFORE_EVERY_DATE


def _clause_test(place: int) -> Test:
    def test(outcomes: Outcomes) -> bool | None:
        return outcomes[place]

    return test


def _all_of(tests: tuple[Test, ...]) -> Test:
    def test(outcomes: Outcomes) -> bool | None:
        outcome: bool | None = True
        for member in tests:
            held = member(outcomes)
            if held is False:
                return False
            if held is None:
                outcome = None
        return outcome

    return test


def _any_of(tests: tuple[Test, ...]) -> Test:
    def test(outcomes: Outcomes) -> bool | None:
        outcome: bool | None = False
        for member in tests:
            held = member(outcomes)
            if held:
                return True
            if held is None:
                outcome = None
        return outcome

    return test


def _not(tests: tuple[Test, ...]) -> Test:
    (member,) = tests

    def test(outcomes: Outcomes) -> bool | None:
        held = member(outcomes)
        return None if held is None else not held

    return test


_COMBINED: Final[Mapping[type[Criterion], Callable[[tuple[Test, ...]], Test]]] = {
    AllOf: _all_of,
    AnyOf: _any_of,
    Not: _not,
}


def _judge_elapsed(since: str, reached: int | None, not_reached: int | None) -> _Judge:
    def judge(situation: Situation, cutoffs: Sequence[int]) -> bool | None:
        known = situation.dates.get(since)
        if known is None:
            return None
        earliest, latest = known
        certain = True
        if reached is not None:
            cut = cutoffs[reached]
            if earliest > cut:
                return False
            certain = latest <= cut
        if not_reached is not None:
            cut = cutoffs[not_reached]
            if latest <= cut:
                return False
            certain = certain and earliest > cut
        return True if certain else None

    return judge


def _in_hours(span: Span | None) -> int | None:
    return None if span is None or span.unit is not Unit.HOURS else span.amount * _MINUTES_IN_HOUR


def _judge_moments(
    since: str,
    bounds: tuple[int | None, int | None],
    cutoff_places: tuple[int | None, int | None],
    judge_days: _Judge,
) -> _Judge:
    """Judge bounds in hours by the minute where that of the start is known; of a whole day, any part of it is enough.

    A bound in another unit beside one in hours stays a bound in days.
    """
    reached, not_reached = bounds
    by_day = tuple(None if minutes is not None else place for minutes, place in zip(bounds, cutoff_places, strict=True))
    judge_rest = _judge_elapsed(since, *by_day)

    def judge(situation: Situation, cutoffs: Sequence[int]) -> bool | None:
        minute = situation.times.get(since)
        if minute is None:
            return judge_days(situation, cutoffs)
        start = situation.dates[since][0] * _MINUTES_IN_DAY + minute
        midnight = situation.on.toordinal() * _MINUTES_IN_DAY
        first, last = (
            (midnight, midnight + _MINUTES_IN_DAY - 1) if situation.at is None else (midnight + situation.at,) * 2
        )
        if reached is not None and start + reached > last:
            return False
        if not_reached is not None and start + not_reached <= first:
            return False
        return judge_rest(situation, cutoffs)

    return judge


def _judge_values(name: str, accepted: frozenset[FactValue]) -> _Judge:
    def judge(situation: Situation, _cutoffs: Sequence[int]) -> bool | None:
        value = situation.values.get(name)
        return None if value is None else value in accepted

    return judge


def _judge_amount(name: str, low: int, high: int) -> _Judge:
    def judge(situation: Situation, _cutoffs: Sequence[int]) -> bool | None:
        value = situation.values.get(name)
        return low <= value <= high if isinstance(value, int) else None

    return judge


def _whole_bounds(criterion: Amount) -> tuple[int, int]:
    """Return the least and the greatest whole number that meet the bounds."""
    low = criterion.at_least if criterion.over is None else criterion.over + 1
    high = criterion.up_to if criterion.under is None else criterion.under - 1
    return criterion.fact.at_least if low is None else low, criterion.fact.at_most if high is None else high


def _judge_measured(criterion: Measured) -> _Judge:
    """Judge a value known to lie within a range: where only a part of the range meets the bounds, it stays open."""
    code = criterion.of.code
    least = criterion.at_least if criterion.over is None else criterion.over
    most = criterion.up_to if criterion.under is None else criterion.under
    above = ge if criterion.over is None else gt
    below = le if criterion.under is None else lt

    def judge(situation: Situation, _cutoffs: Sequence[int]) -> bool | None:
        known = situation.measured.get(code)
        if known is None:
            return None
        low, high = known
        if (least is not None and not above(high, least)) or (most is not None and not below(low, most)):
            return False
        return ((least is None or above(low, least)) and (most is None or below(high, most))) or None

    return judge


@lru_cache(maxsize=1024)
def _open_clause(criterion: Criterion) -> OpenFacts:
    """Return the answers that meet a single clause, and those that do not."""
    match criterion:
        case Elapsed():
            either: frozenset[Answer] = frozenset({(criterion.since.name, None)})
            return OpenFacts((criterion.since.name,), either, either)
        case Has():
            return _open_fact(criterion.fact, {True})
        case Is():
            return _open_fact(criterion.fact, set(criterion.values))
        case Amount():
            low, high = _whole_bounds(criterion)
            return _open_fact(criterion.fact, set(range(low, high + 1)))
        case Measured():
            return OpenFacts((criterion.of.code,))
        case Answered():
            return OpenFacts((criterion.item.code,))
    raise _not_single(criterion)


def _open_fact(fact: Fact, met: Collection[FactValue]) -> OpenFacts:
    answers = _answers(fact)
    return OpenFacts(
        (fact.name,),
        frozenset((fact.name, value) for value in answers if value in met),
        frozenset((fact.name, value) for value in answers if value not in met),
    )


def _answers(fact: Fact) -> tuple[FactValue, ...]:
    if fact.type is FactType.YES_NO:
        return True, False
    if fact.type is FactType.CHOICE:
        return tuple(code for code, _ in fact.choices)
    return tuple(range(fact.at_least, fact.at_most + 1))


def _explain_parts(criterion: Criterion, test: Test, explainers: tuple[_Explain, ...]) -> _Explain:
    words = criterion.words

    def explain(situation: Situation, source: str) -> Finding:
        parts = tuple([part(situation, source) for part in explainers])
        return Finding(_OUTCOME[test(situation.outcomes)], words, None, source, parts)

    return explain


def _explain_elapsed(criterion: Elapsed, test: Test) -> _Explain:
    words, since = criterion.words, criterion.since.name

    def explain(situation: Situation, source: str) -> Finding:
        return Finding(_OUTCOME[test(situation.outcomes)], words, _passed(since, situation), source)

    return explain


def _passed(since: str, situation: Situation) -> Label:
    """Return the time since a date in words, worked out once for a situation."""
    seen = situation.elapsed_seen.get(since)
    if seen is None:
        seen = situation.elapsed_seen[since] = _elapsed_seen(since, situation)
    return seen


def _explain_fact(criterion: Has | Is | Amount, test: Test) -> _Explain:
    words, fact = criterion.words, criterion.fact
    # Sex is the rule's own condition; other facts are explained at a place of their own.
    place = None if fact.type is FactType.CHOICE else fact.source.place
    # A clause on a fact looks the same for everybody with the same value; values and places are few.
    made: dict[tuple[FactValue | None, str], Finding] = {}

    def explain(situation: Situation, source: str) -> Finding:
        key = situation.values.get(fact.name), place or source
        origin = situation.origins.get(fact.name)
        if origin is not None:
            seen = _value_seen(fact, key[0])
            told = Label(id=f"{seen.id}, dari {origin.id}", en=f"{seen.en}, from {origin.en}")
            return Finding(_OUTCOME[test(situation.outcomes)], words, told, key[1])
        finding = made.get(key)
        if finding is None:
            outcome = _OUTCOME[test(situation.outcomes)]
            finding = made[key] = Finding(outcome, words, _value_seen(fact, key[0]), key[1])
        return finding

    return explain


def _explain_measured(criterion: Measured | Answered, test: Test) -> _Explain:
    words = criterion.words

    def explain(situation: Situation, source: str) -> Finding:
        return Finding(_OUTCOME[test(situation.outcomes)], words, _measured_seen(criterion, situation), source)

    return explain


def _measured_seen(criterion: Measured | Answered, situation: Situation) -> Label:
    if isinstance(criterion, Answered):
        answer = situation.values.get(criterion.item.code)
        return criterion.item.option_label(str(answer)) if answer else _UNKNOWN
    known = situation.measured.get(criterion.of.code)
    if known is None:
        return _UNKNOWN
    told = f"{known[0]:g}" if known[0] == known[1] else f"{known[0]:g}-{known[1]:g}"
    unit = f" {criterion.of.unit}" if criterion.of.unit else ""
    return Label(id=told.replace(".", ",") + unit, en=told + unit)


def _elapsed_seen(since: str, situation: Situation) -> Label:
    """Return the time since a date in words: gestation in weeks, the first days in hours where they are known."""
    known, on = situation.dates.get(since), situation.on
    if known is None:
        return _UNKNOWN
    if since == LMP.name:
        in_weeks, rest = divmod(on.toordinal() - known[0], _DAYS_IN_WEEK)
        parts = [weeks(in_weeks), *([days(rest)] if rest else [])]
        return Label(id=" ".join(part.words_id for part in parts), en=" ".join(part.words_en for part in parts))
    minute = situation.times.get(since)
    if minute is not None and situation.at is not None and on.toordinal() - known[0] <= _TOLD_IN_HOURS_DAYS:
        passed = (on.toordinal() - known[0]) * _MINUTES_IN_DAY + situation.at - minute
        in_hours = hours(max(passed, 0) // _MINUTES_IN_HOUR)
        return Label(id=in_hours.words_id, en=in_hours.words_en)
    youngest, oldest = (age_text(date.fromordinal(day), on) for day in reversed(known))
    if youngest == oldest:
        return Label(*youngest)
    return Label(id=f"antara {youngest[0]} dan {oldest[0]}", en=f"between {youngest[1]} and {oldest[1]}")


def _value_seen(fact: Fact, value: FactValue | None) -> Label:
    if value is None:
        return _UNKNOWN
    if isinstance(value, bool):
        return _YES_NO[value]
    if fact.type is FactType.CHOICE:
        return fact.value_label(str(value))
    unit = fact.unit
    return Label(id=f"{value} {unit.id}", en=f"{value} {unit.en}") if unit else Label(id=str(value), en=str(value))
