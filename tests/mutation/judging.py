"""Judging mutants by the conformance cases, quickly: for one mutated rule, only what it can change is worked out again.

``run.py`` first makes sure that what is worked out here holds for the rules as they are in every case that holds.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar

from attrs import evolve, frozen
from tests.mutation.mutants import Change, schedule_mutants_of

from ilp import CATALOGUE, Individual, assess
from ilp.clusters import CLUSTER_ORDER, Cluster
from ilp.conformance import check_case, read_cases, time_of_day, timing_differences
from ilp.criteria import ByReading, Criterion, walk
from ilp.engine import Outcomes, Program, ServiceTest
from ilp.lifecycle import PRIMARY_ORDER, STAGES, LifeStage
from ilp.regulation import Reading
from ilp.schedule import Dose, Times, walk_schedule
from ilp.services import Catalogue, Component, Service
from ilp.situation import Situation, situation_of
from ilp.timing import Clock
from ilp.vocabulary import ServiceKind, Verdict

Choices = tuple[tuple[str, str], ...]
_Part = TypeVar("_Part", Service, Component)

_CONCERNED = frozenset({Verdict.REQUIRED, Verdict.AS_INDICATED})
_TARGET, _DISCRETION, _COMPONENT = "target", "as_indicated_for", "components/"


@frozen
class Case:
    """What one conformance case expects of one rule; ``expected`` holds its keys, cut down to that rule."""

    case_id: str
    situation: Situation
    expected: Mapping[str, Any]
    individual: Individual | None = None


Cases = Mapping[Choices, Sequence[Case]]
"""The cases that mention a rule, by the readings chosen as far as they concern it."""


class Answer(Protocol):
    """What is worked out for a person, to be held against a case."""

    def holds(self, expected: Mapping[str, Any]) -> bool:
        """Say whether everything expected is there."""


class Rule(Protocol):
    """A rule that can be mutated: its criteria by name, and what follows from it for a person."""

    @property
    def code(self) -> str:
        """The name under which the rule is reported."""

    @property
    def criteria(self) -> Mapping[str, Criterion]:
        """The criteria that can be mutated."""

    def changed(self, name: str, criterion: Criterion) -> Rule:
        """Return the rule with another criterion."""

    def firmer_or_looser(self) -> Iterator[tuple[str, str, str, Rule]]:
        """Yield the rule with one part done always or when indicated, the other way round: its name, before, after."""

    def judge(self, choices: Choices) -> Judge:
        """Compile the rule for one choice of readings."""


class Judge(Protocol):
    """A compiled rule."""

    def answer(self, situation: Situation) -> Answer:
        """Work out what follows for a person."""

    def holds(self, case: Case) -> bool:
        """Say whether a case holds."""


class _ByAnswer(ABC):
    """A judge whose answer for a person tells whether a case holds."""

    @abstractmethod
    def answer(self, situation: Situation) -> Answer:
        """Work out what follows for a person."""

    def holds(self, case: Case) -> bool:
        """Say whether everything a case expects follows."""
        return self.answer(case.situation).holds(case.expected)


@frozen
class ServiceAnswer:
    """The verdict on a service and its components, and the facts it asks."""

    verdict: Verdict
    components: Mapping[str, Verdict]
    asks: frozenset[str]

    def holds(self, expected: Mapping[str, Any]) -> bool:
        """Say whether verdict, components and questions are as expected."""
        return (
            all(self.verdict == verdict for verdict in expected.get("verdicts", ()))
            and all(self.components.get(code) == verdict for code, verdict in expected.get("components", {}).items())
            and self.asks.issuperset(expected.get("questions", ()))
        )


@frozen
class ServiceRule:
    """A service; its mutants are those of its target, of whom it is left to the examiner for, and of its components."""

    service: Service

    @property
    def code(self) -> str:
        """The code of the service."""
        return self.service.code

    @property
    def criteria(self) -> Mapping[str, Criterion]:
        """The criteria that decide the verdicts."""
        components = {
            f"{_COMPONENT}{item.code}/{field}": getattr(item, field)
            for item in self.service.components
            for field in (_TARGET, _DISCRETION)
        }
        return {_TARGET: self.service.target, _DISCRETION: self.service.as_indicated_for, **components}

    def changed(self, name: str, criterion: Criterion) -> ServiceRule:
        """Return the rule with another criterion."""
        service = self.service
        part, _, field = name.removeprefix(_COMPONENT).rpartition("/")
        if not part:
            return ServiceRule(evolve(service, **{field: criterion}))
        components = tuple(
            evolve(item, **{field: criterion}) if item.code == part else item for item in service.components
        )
        return ServiceRule(evolve(service, components=components))

    def firmer_or_looser(self) -> Iterator[tuple[str, str, str, Rule]]:
        """Yield the service with what is required left to the examiner and the other way round, part by part too."""
        service = self.service
        if service.target != service.as_indicated_for:
            yield "service", "as it is", "required and as indicated exchanged", ServiceRule(_exchanged(service))
        for place, component in enumerate(service.components):
            parts = (*service.components[:place], _exchanged(component), *service.components[place + 1 :])
            changed = ServiceRule(evolve(service, components=parts))
            yield f"{_COMPONENT}{component.code}", "as it is", "required and as indicated exchanged", changed

    def judge(self, choices: Choices) -> ServiceJudge:
        """Compile the service for one choice of readings."""
        program = Program(Catalogue((self.service,)), dict(choices))
        return ServiceJudge(program, program.services[self.code])


def _exchanged(rule: _Part) -> _Part:
    return evolve(rule, target=rule.as_indicated_for, as_indicated_for=rule.target)


@frozen
class ServiceJudge(_ByAnswer):
    """A service compiled for one choice of readings."""

    program: Program
    test: ServiceTest

    def answer(self, situation: Situation) -> ServiceAnswer:
        """Work out the verdicts and the facts asked, as an assessment does."""
        test = self.test
        possible = _possible(self.program, situation)
        verdicts = {test.verdict(outcomes) for outcomes in possible}
        verdict = _agreed(verdicts)
        if verdict not in _CONCERNED:
            asks = self._asks(verdicts, (test.deciding(outcomes) for outcomes in possible), possible)
            return ServiceAnswer(verdict, {}, asks)
        components, asked = {}, frozenset[str]()
        for part in test.components:
            part_verdicts = {part.verdict(outcomes) for outcomes in possible}
            components[part.rule.code] = _agreed(part_verdicts)
            asked |= self._asks(part_verdicts, (part.deciding(outcomes) for outcomes in possible), possible)
        return ServiceAnswer(verdict, components, asked)

    def _asks(
        self, verdicts: set[Verdict], criteria: Iterable[Criterion], possible: Sequence[Outcomes]
    ) -> frozenset[str]:
        if _agreed(verdicts) is not Verdict.UNDETERMINED:
            return frozenset()
        opened = (
            self.program.open_facts(criterion, outcomes) for criterion, outcomes in zip(criteria, possible, strict=True)
        )
        return frozenset(name for item in opened for name in item.names) | _born(verdicts)


@frozen
class ScheduleRule:
    """The schedule of a service, among all the other services: doses and contacts refer to each other."""

    service: Service

    @property
    def code(self) -> str:
        """The code of the service, with a mark."""
        return f"{_SCHEDULE}{self.service.code}"

    @property
    def criteria(self) -> Mapping[str, Criterion]:
        """Nothing: the criteria of a schedule are bounds of a window, changed with the schedule."""
        return {}

    def changed(self, _name: str, _criterion: Criterion) -> ScheduleRule:
        """Return the rule as it is."""
        return self

    def firmer_or_looser(self) -> Iterator[tuple[str, str, str, Rule]]:
        """Yield nothing: a schedule has no verdict."""
        return iter(())

    def mutants(self) -> Iterator[tuple[Change, ScheduleRule]]:
        """Yield every change of the schedule, and the rule so changed."""
        if self.service.made_of and not isinstance(self.service.schedule, Times):
            # The services it consists of say when.
            return
        for mutant in schedule_mutants_of(self.service.schedule, "schedule", _PREVIOUS):
            yield mutant, ScheduleRule(evolve(self.service, schedule=mutant.schedule))

    def judge(self, choices: Choices) -> ScheduleJudge:
        """Compile the rules with this schedule for one choice of readings."""
        services = (self.service if code == self.service.code else item for code, item in CATALOGUE.items())
        return ScheduleJudge(Program(Catalogue(services), dict(choices)), self.service.code)


def _dose_before(service: Service) -> str | None:
    doses = (item for item in walk_schedule(service.schedule) if isinstance(item, Dose))
    return next((dose.previous for dose in doses), None)


_PREVIOUS = {code: _dose_before(service) for code, service in CATALOGUE.items()}


@frozen
class ScheduleJudge:
    """All rules with one schedule changed, compiled."""

    program: Program
    code: str

    def answer(self, situation: Situation) -> Answer:
        """Refuse: a time needs the history of the person too."""
        raise NotImplementedError(situation.on)

    def holds(self, case: Case) -> bool:
        """Say whether the timing a case expects comes out, as the conformance cases are checked."""
        assert case.individual is not None
        situation = self.program.prepare(evolve(case.situation, outcomes=(), elapsed_seen={}))
        timing = Clock(self.program, situation, case.individual).timing(self.code)
        return not timing_differences(timing, case.expected)


@frozen
class StageAnswer:
    """The life stages and the cluster, and the facts they ask."""

    stage: LifeStage | None
    stages: frozenset[LifeStage]
    cluster: Cluster | None
    provisional: bool
    asks: frozenset[str]

    def holds(self, expected: Mapping[str, Any]) -> bool:
        """Say whether the stages, the cluster and the questions are as expected."""
        return (
            all(getattr(self, key) == expected[key] for key in ("stage", "cluster", "provisional") if key in expected)
            and self.stages.issuperset(expected.get("stages", ()))
            and self.stages.isdisjoint(expected.get("not_stages", ()))
            and self.asks.issuperset(expected.get("questions", ()))
        )


@frozen
class StageRule:
    """One life stage or cluster, together with all the others, for it is the first that holds which counts."""

    changing: LifeStage | Cluster
    stages: Mapping[LifeStage, Criterion]
    clusters: Mapping[Cluster, Criterion]

    @property
    def code(self) -> str:
        """The name of the stage, or the number of the cluster."""
        kind = "stage" if isinstance(self.changing, LifeStage) else "cluster"
        return f"{kind}:{self.changing.value}"

    @property
    def criteria(self) -> Mapping[str, Criterion]:
        """The criterion of the one stage or cluster."""
        changing = self.changing
        return {"who": self.stages[changing] if isinstance(changing, LifeStage) else self.clusters[changing]}

    def changed(self, _name: str, criterion: Criterion) -> StageRule:
        """Return the rules with another criterion for the one stage or cluster."""
        if isinstance(self.changing, LifeStage):
            return evolve(self, stages={**self.stages, self.changing: criterion})
        return evolve(self, clusters={**self.clusters, self.changing: criterion})

    def firmer_or_looser(self) -> Iterator[tuple[str, str, str, Rule]]:
        """Yield nothing: stages and clusters have no parts."""
        return iter(())

    def judge(self, choices: Choices) -> StageJudge:
        """Compile the stages and clusters."""
        return StageJudge(Program(Catalogue(()), dict(choices)), self)


@frozen
class StageJudge(_ByAnswer):
    """The life stages and clusters, compiled."""

    program: Program
    rule: StageRule

    def answer(self, situation: Situation) -> StageAnswer:
        """Work out the stages, the cluster and the facts asked, as an assessment does."""
        program, criteria = self.program, self.rule.stages
        tests = {stage: program.test(criterion) for stage, criterion in criteria.items()}
        clusters = [(cluster, program.test(criterion)) for cluster, criterion in self.rule.clusters.items()]
        possible = _possible(program, situation)
        primaries, found, asks = set[LifeStage](), set[Cluster | None](), set[str]()
        for outcomes in possible:
            for stage in PRIMARY_ORDER:
                held = tests[stage](outcomes)
                if held:
                    primaries.add(stage)
                    break
                if held is None:
                    asks.update(program.open_facts(criteria[stage], outcomes).names)
            found.add(next((cluster for cluster, test in clusters if test(outcomes)), None))
        return StageAnswer(
            stage=next(iter(primaries)) if len(primaries) == 1 else None,
            stages=frozenset(stage for stage in criteria if all(tests[stage](outcomes) for outcomes in possible)),
            cluster=found.pop() if len(found) == 1 else None,
            provisional=bool(asks),
            asks=frozenset(asks) | _born(primaries),
        )


def all_rules() -> tuple[Rule, ...]:
    """Return every rule that is mutated: services, life stages and clusters."""
    stages = {stage: definition.criterion for stage, definition in STAGES.items()}
    clusters = dict(CLUSTER_ORDER)
    changing: tuple[LifeStage | Cluster, ...] = (*stages, *clusters)
    return (
        *map(ServiceRule, CATALOGUE.values()),
        *map(ScheduleRule, CATALOGUE.values()),
        *(StageRule(item, stages, clusters) for item in changing),
    )


def readings_in(criteria: Iterable[Criterion]) -> dict[str, Reading]:
    """Return the readings that criteria depend on, by code."""
    nodes = (node for criterion in criteria for node in walk(criterion))
    return {node.reading.code: node.reading for node in nodes if isinstance(node, ByReading)}


class CaseIndex:
    """The conformance cases that hold, by the rules they say something of."""

    def __init__(self, paths: Iterable[Path], rules: Iterable[Rule]) -> None:
        """Read the cases; ``left_out`` names those that do not hold for the rules as they are."""
        self.left_out: list[str] = []
        self.count = 0
        services: dict[str, dict[Choices, list[Case]]] = defaultdict(lambda: defaultdict(list))
        for case in (case for path in paths for case in read_cases(path)):
            self.count += 1
            if check_case(case):
                self.left_out.append(str(case.get("id")))
            elif "expect" in case:
                self._add(case, services)
        self._by_rule = {rule.code: services[_index_key(rule)] for rule in rules}

    def of(self, rule: Rule) -> Cases:
        """Return the cases that say something of a rule."""
        return self._by_rule[rule.code]

    def _add(self, case: Mapping[str, Any], index: dict[str, dict[Choices, list[Case]]]) -> None:
        person, on = Individual.model_validate(case["person"]), date.fromisoformat(case["on"])
        assume_absent, readings = case.get("assume_absent", ()), case.get("readings") or {}
        situation = situation_of(person, on=on, at=time_of_day(case), assume_absent=assume_absent)
        for code, expected in _expected_by_rule(case, person, on).items():
            choices = tuple(sorted(readings.items()))
            # When a service is due can depend on the readings of others: of its contacts, and of the dose before it.
            if not code.startswith(_SCHEDULE):
                concerned = readings_in(CATALOGUE[code].criteria()) if code != _STAGES else {}
                choices = tuple((name, option) for name, option in choices if name in concerned)
            index[code][choices].append(Case(str(case["id"]), situation, expected, person))


_STAGES = "stages and clusters"
_SCHEDULE = "schedule:"


def _index_key(rule: Rule) -> str:
    return _STAGES if isinstance(rule, StageRule) else rule.code


def _expected_by_rule(case: Mapping[str, Any], person: Individual, on: date) -> dict[str, dict[str, Any]]:
    """Divide what a case expects among the rules that can make it fail."""
    expect = case["expect"]
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for key in ("stage", "stages", "not_stages", "cluster", "provisional"):
        if key in expect:
            found[_STAGES][key] = expect[key]
    for verdict in Verdict:
        for code in expect.get(verdict.value, ()):
            found[code].setdefault("verdicts", []).append(verdict)
    for code, components in expect.get("components", {}).items():
        found[code]["components"] = components
    for code, timing in expect.get("timing", {}).items():
        found[f"{_SCHEDULE}{code}"] = timing
    for name, code in _sole_askers(case, person, on):
        found[code].setdefault("questions", set()).add(name)
    return found


def _sole_askers(case: Mapping[str, Any], person: Individual, on: date) -> Iterator[tuple[str, str]]:
    """Yield each question a case expects that one rule alone asks: only such a rule can lose it."""
    expected = case["expect"].get("questions")
    if not expected:
        return
    plan = assess(
        person,
        on=on,
        at=time_of_day(case),
        assume_absent=case.get("assume_absent", ()),
        readings=case.get("readings"),
        kinds=tuple(ServiceKind),
    )
    for question in plan.questions:
        askers = [*question.services, *([_STAGES] if question.decides_stage else [])]
        if question.fact in expected and len(askers) == 1:
            yield question.fact, askers[0]


def killer(rule: Rule, cases: Cases) -> str | None:
    """Return the id of the first case that does not hold for a rule, or None if all of them hold."""
    for choices, members in cases.items():
        judge = rule.judge(choices)
        for case in members:
            if not judge.holds(case):
                return case.case_id
    return None


def _possible(program: Program, situation: Situation) -> tuple[Outcomes, ...]:
    return tuple(item.outcomes for item in program.possible(program.prepare(situation)))


def _agreed(verdicts: set[Verdict]) -> Verdict:
    return next(iter(verdicts)) if len(verdicts) == 1 else Verdict.UNDETERMINED


def _born(seen: set[Any]) -> frozenset[str]:
    """Return the date of birth as a question where days that are possible give different answers."""
    return frozenset({"birth_date"}) if len(seen) > 1 else frozenset()
