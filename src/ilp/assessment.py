"""Assessing a person on a date: life stage, cluster, a verdict for every service, what to ask next, and a receipt."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, time
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar

from attrs import evolve, frozen

from ilp.clusters import CLUSTER_ORDER, CLUSTERS, Cluster
from ilp.engine import OpenFacts, Outcomes, Program, RuleTest, ServiceTest
from ilp.errors import InputError, unknown_name
from ilp.facts import FACTS, FactValue
from ilp.facts.person import POSTPARTUM, PREGNANT
from ilp.interpretation.results import Recorded
from ilp.labels import Label
from ilp.lifecycle import PRIMARY_ORDER, STAGES, LifeStage
from ilp.models import Individual
from ilp.regulation import KMK_2015_2023
from ilp.results import (
    Assessment,
    ComponentAssessment,
    Context,
    Question,
    Receipt,
    ServiceAssessment,
    VenueAssessment,
)
from ilp.schedule import Cases
from ilp.screening import CATALOGUE
from ilp.services import Service, as_data
from ilp.situation import AssumeAbsent, DataFinding, Situation, check_day, check_individual, situation_of
from ilp.timing import Clock
from ilp.version import __version__
from ilp.vocabulary import ServiceKind, Sex, Venue, Verdict

__all__ = ["DEFAULT_KINDS", "assess", "newly_required", "rules_hash"]

DEFAULT_KINDS: Final = (
    ServiceKind.SCREENING,
    ServiceKind.EXAMINATION,
    ServiceKind.VISIT,
    ServiceKind.IMMUNIZATION,
    ServiceKind.SUPPLEMENTATION,
)
"""The kinds of service that are assessed unless the caller names others; a plan says which were left out."""

_CONCERNED: Final = frozenset({Verdict.REQUIRED, Verdict.AS_INDICATED})
_BIRTH_DATE: Final = "birth_date"
_KEPT: Final = 4096
"""How many patterns of outcomes are kept decided, per service and for whole people."""


def assess(  # noqa: PLR0913 - one call, every choice by name
    individual: Individual,
    *,
    on: date,
    at: time | None = None,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
    explain: bool = False,
    timing: bool = False,
) -> Assessment:
    """Say what the decree asks for a person on a date.

    Args:
        individual: The person.
        on: The date asked about; the clock is never read.
        at: The time of that day, for the first days after a birth, which the decree counts in hours. Without it the
            whole day is meant: a window in hours is open on every day it touches.
        assume_absent: Names of yes/no facts to take as absent where nobody recorded them, or "all" of them.
        readings: The option by which to read an unclear place of the decree, by the code of the reading.
        kinds: The kinds of service to assess, or "all" of them: treatment, referral, education and classification
            too.
        explain: Keep the reasons of every verdict in the result. Without it, ``plan[code].why()`` still gives them.
        timing: Keep in the result when each service is due. Without it, ``plan[code].timing`` still says it.

    Returns:
        The life stage, the cluster, one verdict per service, ranked questions, findings and a receipt.

    Raises:
        DateError: ``on`` is out of range, or the birth is after it or more than 130 years before it.
        InputError: a fact has a value of the wrong type or is a field of the person, ``assume_absent`` names another
            than a yes/no fact, an answer of a form is not one of its item, or the person, ``assume_absent``,
            ``readings`` or ``kinds`` is of another shape.
        UnknownNameError: a fact, a reading, an option, a kind, or an instrument or item of a form is not known.

    >>> from ilp import Individual
    >>> person = Individual(birth_date="1983-04-17", sex="female", facts={"sexually_active": True, "pregnant": False})
    >>> plan = assess(person, on=date(2026, 11, 22))
    >>> plan.stage, plan.cluster
    (<LifeStage.ADULT: 'adult'>, <Cluster.ADULT_AND_OLDER: 3>)
    >>> plan["iva-cervical"].verdict
    <Verdict.REQUIRED: 'required'>
    """
    check_individual(individual)
    check_day(on)
    rules = _rules(CATALOGUE.choices(readings), kinds_named(kinds))
    read = _NOTHING_READ
    if individual.measurements or individual.forms:
        from ilp.interpretation.interpreting import interpreter

        read = interpreter(tuple(sorted(rules.program.choices.items()))).recorded(
            individual, on=on, assume_absent=assume_absent
        )
    situation = rules.program.prepare(
        situation_of(individual, on=on, at=at, assume_absent=assume_absent, results=read.facts)
    )
    decided = rules.decide(tuple([item.outcomes for item in rules.program.possible(situation)]))
    required_by_results: tuple[str, ...] = ()
    if not read.facts.keys().isdisjoint(situation.origins):
        without = rules.program.prepare(situation_of(individual, on=on, at=at, assume_absent=assume_absent))
        before = rules.decide(tuple([item.outcomes for item in rules.program.possible(without)]))
        required_by_results = newly_required(before.plan, decided.plan)
    of_the_person = {
        "person_id": individual.id,
        "on": on,
        "results": read.results,
        "required_by_results": required_by_results,
        "findings": (*situation.findings, *read.findings, *rules.not_of_this_sex(individual)),
        "receipt": rules.receipt(on, at, situation.assumed_absent, decided.readings),
    }
    plan = decided.plan.model_copy(update=of_the_person).in_context(
        Context(rules.program, situation, Clock(rules.program, situation, individual, read.done), individual)
    )
    if explain:
        plan = plan.explained()
    return plan.timed() if timing else plan


def newly_required(before: Assessment, after: Assessment) -> tuple[str, ...]:
    """Return the services that are required, and were not by what was known before."""
    known = {item.code for item in before.services if item.verdict is Verdict.REQUIRED}
    return tuple(item.code for item in after.services if item.verdict is Verdict.REQUIRED and item.code not in known)


_NOTHING_READ: Final = Recorded()


@lru_cache(maxsize=1)
def rules_hash() -> str:
    """Return the SHA-256 of every service, scale, questionnaire, life stage and cluster: it changes when one does."""
    from ilp.interpretation import INSTRUMENTS, SCALES

    rules = [*CATALOGUE.values(), *SCALES.values(), *INSTRUMENTS.values()]
    rules += [*STAGES.values(), *CLUSTERS.values(), CLUSTER_ORDER, PRIMARY_ORDER]
    encoder = json.JSONEncoder(sort_keys=True, ensure_ascii=False)
    hashed = hashlib.sha256()
    for rule in rules:  # one at a time: all of them as data take 40 MB and twice the time
        hashed.update(encoder.encode(as_data(rule)).encode() + b"\n")
    return hashed.hexdigest()


def kinds_named(kinds: Collection[ServiceKind | str]) -> tuple[ServiceKind, ...]:
    if kinds is DEFAULT_KINDS:
        return DEFAULT_KINDS
    if isinstance(kinds, str):
        kinds = (kinds,)
    if not isinstance(kinds, Collection):
        raise InputError(
            "Not a set of kinds of service",
            value=kinds,
            accepted="a set or list such as {'screening'}, or 'all'",
            remedy="Leave it out for the usual kinds",
            code="kinds",
        )
    if list(kinds) == ["all"]:
        return tuple(ServiceKind)
    for kind in kinds:
        if kind not in list(ServiceKind):
            raise unknown_name("kind of service", kind, list(ServiceKind))
    return tuple(kind for kind in ServiceKind if kind in kinds)


@frozen
class _Decided:
    """What follows from the outcomes of all clauses: a plan of nobody yet, and the readings that mattered."""

    plan: Assessment
    readings: tuple[str, ...]


class _Rules:
    """The compiled rules for one choice of readings and kinds.

    People for whom the same clauses hold get the same answers: each pattern of outcomes is decided once and shared.
    """

    def __init__(self, choices: tuple[tuple[str, str], ...], kinds: tuple[ServiceKind, ...]) -> None:
        self.program = _program(choices)
        tests = [test for test in self.program.services.values() if test.service.kind in kinds]
        chosen = dict(choices)
        concerned = {reading.code: reading for test in tests for reading in test.service.rule_readings}
        readings = {code: chosen.get(code, reading.default) for code, reading in concerned.items()}
        self._readings, self._chosen = readings, frozenset(chosen)
        groups: dict[frozenset[str], list[int]] = {}
        services = [self._service_rules(test, readings) for test in tests]
        for place, service in enumerate(services):
            groups.setdefault(self.program.reads(*service.criteria), []).append(place)
        self._groups = [_together(self.program, [services[place] for place in group]) for group in groups.values()]
        grouped = [place for group in groups.values() for place in group]
        self._order = sorted(range(len(grouped)), key=grouped.__getitem__)
        self.decide = lru_cache(maxsize=_KEPT)(self._decide)
        self._receipt = Receipt(
            library_version=__version__,
            regulation=KMK_2015_2023.code,
            rules_hash=rules_hash(),
            on=date.min,
            at=None,
            kinds=kinds,
            readings={},
            assumed_absent=(),
        )
        self.receipt = lru_cache(maxsize=_KEPT)(self._make_receipt)
        self._never_asked = cache(self._find_never_asked)

    def not_of_this_sex(self, individual: Individual) -> Iterator[DataFinding]:
        """Yield a finding for each service in the history that the rules ask of nobody of the person's sex."""
        for place, record in enumerate(individual.history):
            if record.service in self._never_asked(individual.sex):
                yield DataFinding(
                    "service_not_of_this_sex",
                    Label(
                        id="Layanan pada riwayat tidak pernah diminta bagi jenis kelamin ini; periksa keduanya.",
                        en="The history has a service that is never asked for people of this sex; check both.",
                    ),
                    (f"history.{place}.service", "sex"),
                )

    def _find_never_asked(self, sex: Sex) -> frozenset[str]:
        on = KMK_2015_2023.signed
        values: dict[str, FactValue] = {"sex": sex.value}
        if sex is Sex.MALE:
            values |= {PREGNANT.name: False, POSTPARTUM.name: False}
        # Of any age: what the known sex alone rules out is left.
        outcomes = self.program.prepare(Situation(on, {_BIRTH_DATE: (1, on.toordinal())}, values, [])).outcomes
        tests = self.program.services.items()
        return frozenset(code for code, test in tests if test.verdict(outcomes) is Verdict.NOT_REQUIRED)

    def _service_rules(self, test: ServiceTest, readings: Mapping[str, str]) -> _ServiceRules:
        """Return the rules of a service: those kept for the defaults, where no chosen reading concerns it."""
        if any(reading.code in self._chosen for reading in test.service.rule_readings):
            return _ServiceRules(self.program, test, readings)
        return _by_default(test.service.code)

    def _decide(self, possible: tuple[Outcomes, ...]) -> _Decided:
        """Decide for one person, given the outcomes for each birth date that is possible."""
        staging = _staging(self.program, possible)
        decided = [decision for decide in self._groups for decision in decide(possible)]
        decisions = [decided[place] for place in self._order]
        mattered = self._chosen.union(*[decision.readings for decision in decisions])
        plan = Assessment(
            person_id=None,
            on=date.min,
            stage=staging.stage,
            possible_stages=staging.possible,
            stage_provisional=staging.provisional,
            stages=staging.stages,
            cluster=staging.cluster,
            services=tuple([decision.entry for decision in decisions]),
            questions=_questions(staging.missing, decisions),
            results=(),
            required_by_results=(),
            findings=(),
            receipt=self._receipt,
        )
        return _Decided(plan, tuple(code for code in self._readings if code in mattered))

    def _make_receipt(
        self, on: date, at: time | None, assumed_absent: tuple[str, ...], mattered: tuple[str, ...]
    ) -> Receipt:
        readings = {code: self._readings[code] for code in mattered}
        update = {"on": on, "at": at, "assumed_absent": assumed_absent, "readings": readings}
        return self._receipt.model_copy(update=update)


@lru_cache(maxsize=64)
def _program(choices: tuple[tuple[str, str], ...]) -> Program:
    if not choices:
        return Program(CATALOGUE, {})
    *others, (code, option) = choices
    return _program(tuple(others)).reading(code, option)


@lru_cache(maxsize=64)
def _rules(choices: tuple[tuple[str, str], ...], kinds: tuple[ServiceKind, ...]) -> _Rules:
    return _Rules(choices, kinds)


@cache
def _by_default(code: str) -> _ServiceRules:
    """Return the rules of a service as its readings are read by default, for everybody who asks."""
    program = _program(())
    test = program.services[code]
    return _ServiceRules(program, test, {reading.code: reading.default for reading in test.service.rule_readings})


_T = TypeVar("_T")
_Asks = tuple[tuple[str, bool], ...]
"""The facts that would decide a service, and whether one answer to it alone can."""


@frozen
class _Decision:
    """What is said of a service, what it asks, and the readings without which something else would be said."""

    entry: ServiceAssessment
    asks: _Asks
    readings: frozenset[str]


class _ByPattern(Generic[_T]):
    """What follows from the outcomes of some clauses, kept for each pattern of them."""

    def __init__(self, places: tuple[int, ...], decide: Callable[[tuple[Outcomes, ...]], _T]) -> None:
        self._seen = itemgetter(*places) if places else _nothing
        self._decide = decide
        self._decided: dict[object, _T] = {}

    def __call__(self, possible: tuple[Outcomes, ...]) -> _T:
        seen = self._seen(possible[0]) if len(possible) == 1 else tuple([self._seen(outcomes) for outcomes in possible])
        decided = self._decided.get(seen)
        if decided is None:
            if len(self._decided) >= _KEPT:
                self._decided.clear()
            decided = self._decided[seen] = self._decide(possible)
        return decided


def _together(program: Program, services: list[_ServiceRules]) -> _ByPattern[tuple[_Decision, ...]]:
    """Decide services that read the same facts together: one look finds what was decided for all of them."""
    criteria = [criterion for service in services for criterion in service.criteria]
    return _ByPattern(
        program.clauses(*criteria), lambda possible: tuple([service.decide(possible) for service in services])
    )


class _ServiceRules:
    """One service: its verdict for each pattern of outcomes of its clauses."""

    def __init__(self, program: Program, test: ServiceTest, readings: Mapping[str, str]) -> None:
        service = test.service
        self._program = program
        self._test = test
        self._readings = {reading.code: readings[reading.code] for reading in service.rule_readings}
        self._read = _Read(program, test, self._readings)
        self._otherwise: dict[str, tuple[_Read, ...]] | None = None
        self._entry = ServiceAssessment(
            code=service.code,
            verdict=Verdict.NOT_REQUIRED,
            missing=(),
            components=(),
            schedule=self._read.when(Verdict.NOT_REQUIRED, ()),
            **_content(service, self._readings),
        )
        self.criteria = tuple(service.criteria())
        self.decide = _ByPattern(program.clauses(*self.criteria), self._decide)

    def _decide(self, possible: tuple[Outcomes, ...]) -> _Decision:
        verdicts = self._read.verdicts(possible)
        verdict = _agreed(verdicts)
        asks: _Asks = ()
        components: tuple[ComponentAssessment, ...] = ()
        if verdict is Verdict.UNDETERMINED:
            asks = self._asks(self._test, possible, verdicts)
        missing = tuple(name for name, _ in asks)
        if verdict in _CONCERNED:
            decided = [self._component(test, possible) for test in self._test.components]
            components = tuple(component for component, _ in decided)
            asks = _merged([part_asks for _, part_asks in decided])
        schedule = self._read.when(verdict, possible)
        said = {"verdict": verdict, "missing": missing, "components": components, "schedule": schedule}
        return _Decision(self._entry.model_copy(update=said), asks, self._mattering(verdict, possible))

    def _mattering(self, verdict: Verdict, possible: tuple[Outcomes, ...]) -> frozenset[str]:
        """Return the readings by another option of which something else would be said of the service."""
        if not self._readings:
            return frozenset()
        said = self._read.said(possible)
        found = {code for code, reads in self._others().items() if any(read.said(possible) != said for read in reads)}
        if verdict is not Verdict.NOT_REQUIRED:
            found |= {reading.code for reading in self._test.service.settled}
        return frozenset(found)

    def _others(self) -> dict[str, tuple[_Read, ...]]:
        """Return the rule as it reads by every other option of each of its readings."""
        if self._otherwise is None:
            self._otherwise = {}
            service = self._test.service
            for reading in service.rule_readings:
                reads = []
                for option in reading.options:
                    if option != self._readings[reading.code]:
                        program = self._program.reading(reading.code, option)
                        readings = {**self._readings, reading.code: option}
                        reads.append(_Read(program, program.services[service.code], readings))
                self._otherwise[reading.code] = tuple(reads)
        return self._otherwise

    def _asks(self, test: RuleTest, possible: tuple[Outcomes, ...], verdicts: set[Verdict]) -> _Asks:
        opened = [self._open_facts(test, outcomes) for outcomes in possible]
        return _asks(opened, by_birth=len(verdicts) > 1)

    def _open_facts(self, test: RuleTest, outcomes: Outcomes) -> OpenFacts:
        """Return what leaves the verdict open; a "no" to the target decides it only if it decides the rest too."""
        opened = self._program.open_facts(test.deciding(outcomes), outcomes)
        if test.as_indicated is None or test.target(outcomes) is False or test.as_indicated(outcomes) is not None:
            return opened
        rest = self._program.open_facts(test.rule.as_indicated_for, outcomes)
        return evolve(opened, not_met_by=opened.not_met_by & rest.settled_by)

    def _component(self, test: RuleTest, possible: tuple[Outcomes, ...]) -> tuple[ComponentAssessment, _Asks]:
        verdicts = {test.verdict(outcomes) for outcomes in possible}
        verdict = _agreed(verdicts)
        asks = self._asks(test, possible, verdicts) if verdict is Verdict.UNDETERMINED else ()
        missing = tuple(name for name, _ in asks)
        return ComponentAssessment(test.rule.code, test.rule.name, verdict, missing), asks


class _Read:
    """A service by one choice of readings: what is said of it for given outcomes."""

    def __init__(self, program: Program, test: ServiceTest, readings: Mapping[str, str]) -> None:
        self._program = program
        self._test = test
        self._schedule = test.service.schedule.as_read(readings)
        self._when = self._schedule.words
        self._parts_when = tuple(
            None if item.schedule is None else item.schedule.as_read(readings).words for item in test.service.components
        )
        self._venues = _left_out(test.service, readings)

    def verdicts(self, possible: tuple[Outcomes, ...]) -> set[Verdict]:
        """Return the verdict for each possible birth date."""
        return {self._test.verdict(outcomes) for outcomes in possible}

    def said(self, possible: tuple[Outcomes, ...]) -> tuple[object, ...]:
        """Return all that depends on readings; of one whom the service does not concern, the verdict alone."""
        verdict = _agreed(self.verdicts(possible))
        if verdict not in _CONCERNED:
            return (verdict,)
        parts = [{test.verdict(outcomes) for outcomes in possible} for test in self._test.components]
        return verdict, parts, self.when(verdict, possible), self._parts_when, self._venues

    def when(self, verdict: Verdict, possible: tuple[Outcomes, ...]) -> Label:
        """Return the schedule in words: that of the person's own case where it is known which one holds."""
        if not isinstance(self._schedule, Cases) or verdict is not Verdict.REQUIRED:
            return self._when
        held = {id(case): case for case in (self._program.case(self._schedule, item) for item in possible)}
        return held.popitem()[1].words if len(held) == 1 else self._when


def _nothing(_outcomes: Outcomes) -> tuple[()]:
    return ()


def _content(service: Service, readings: Mapping[str, str]) -> dict[str, Any]:
    """Return what a service says of itself, as the readings chosen leave it."""
    left_out = _left_out(service, readings)
    return {
        "kind": service.kind,
        "name": service.name,
        "cluster": service.cluster,
        "venues": tuple(
            VenueAssessment(venue, venue.label, tuple(item.label for item in done))
            for venue, done in service.venues.items()
            if venue not in left_out
        ),
        "performers": tuple(performer.words for performer in service.performers),
        "instruments": tuple(instrument.label for instrument in service.instruments),
        "source": str(service.source),
        "readings": readings,
        "notes": service.notes,
    }


def _left_out(service: Service, readings: Mapping[str, str]) -> frozenset[Venue]:
    """Return the venues that do not count as the readings are read."""
    return frozenset(item.venue for item in service.contested_venues if readings[item.reading.code] not in item.options)


def _agreed(verdicts: set[Verdict]) -> Verdict:
    return next(iter(verdicts)) if len(verdicts) == 1 else Verdict.UNDETERMINED


def _asks(opened: list[OpenFacts], *, by_birth: bool) -> _Asks:
    """Return the facts that are open for any possible birth date, and the date itself where it matters."""
    settling = {name for item in opened for name, _ in item.settled_by} | {_BIRTH_DATE}
    names = dict.fromkeys([_BIRTH_DATE] if by_birth else [])
    names |= dict.fromkeys(name for item in opened for name in item.names)
    return tuple((name, name in settling) for name in names)


def _merged(asks: list[_Asks]) -> _Asks:
    merged: dict[str, bool] = {}
    for part in asks:
        for name, settles in part:
            merged[name] = merged.get(name, False) or settles
    return tuple(merged.items())


@frozen
class _Staging:
    """The life stage and the cluster as far as they are known."""

    stage: LifeStage | None
    possible: tuple[LifeStage, ...]
    provisional: bool
    stages: tuple[LifeStage, ...]
    cluster: Cluster | None
    missing: tuple[str, ...]


def _staging(program: Program, possible: tuple[Outcomes, ...]) -> _Staging:
    """Find the stages for every birth date that is possible, and what they agree on."""
    primaries: dict[LifeStage, None] = {}
    clusters: dict[Cluster, None] = {}
    missing: dict[str, None] = {}
    for outcomes in possible:
        for stage, test in program.primary:
            held = test(outcomes)
            if held:
                primaries[stage] = None
                break
            if held is None:
                missing |= dict.fromkeys(program.open_facts(STAGES[stage].criterion, outcomes).names)
        clusters[next(cluster for cluster, test in program.clusters if test(outcomes))] = None
    provisional = bool(missing)
    if len(primaries) > 1:
        missing = {_BIRTH_DATE: None, **missing}
    return _Staging(
        stage=next(iter(primaries)) if len(primaries) == 1 else None,
        possible=tuple(primaries),
        provisional=provisional,
        stages=tuple(stage for stage, test in program.stages if all(test(outcomes) for outcomes in possible)),
        cluster=next(iter(clusters)) if len(clusters) == 1 else None,
        missing=tuple(missing),
    )


def _questions(for_stage: tuple[str, ...], decisions: list[_Decision]) -> tuple[Question, ...]:
    """Rank the unknown facts: first those of which one answer can settle most, then those most services ask."""
    asked_by: defaultdict[str, list[str]] = defaultdict(list, {name: [] for name in for_stage})
    settled = defaultdict(int, dict.fromkeys(for_stage, 1))
    for decision in decisions:
        for name, settles in decision.asks:
            asked_by[name].append(decision.entry.code)
            settled[name] += settles
    ranked = sorted(asked_by, key=lambda name: (-settled[name], -len(asked_by[name]), _FACT_ORDER[name]))
    return tuple(
        [Question(name, _QUESTION[name], settled[name], tuple(asked_by[name]), name in for_stage) for name in ranked]
    )


_QUESTION: Final = {name: item.question for name, item in FACTS.items()}
_FACT_ORDER: Final = {name: order for order, name in enumerate(FACTS)}
