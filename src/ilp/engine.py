"""Judging: whether criteria hold for a person on a date, why, and which facts would decide.

Logic is three-valued: True, False, and None for what the known facts do not decide. One function per kind of
criterion makes its test; findings and missing facts are read off the same tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Literal

from attrs import define, frozen

from ilp.calendar import Span, age_text, cutoff
from ilp.clusters import CLUSTER_ORDER, Cluster
from ilp.criteria import AllOf, Amount, AnyOf, ByReading, Criterion, Elapsed, Has, Is, Not
from ilp.errors import DateError, RuleError
from ilp.facts import FACTS, Fact, FactType, FactValue
from ilp.labels import Label
from ilp.lifecycle import COULD_BE_PREGNANT, PRIMARY_ORDER, STAGES, LifeStage
from ilp.services import Catalogue, Service
from ilp.situation import Situation
from ilp.vocabulary import Verdict

__all__ = ["Finding", "Outcome", "Program", "ServiceTest", "Test"]

Test = Callable[[Situation], bool | None]
Outcome = Literal["met", "not_met", "unknown"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a criterion holds or not: the clause in words, the value seen, the place in the decree, and its parts."""

    outcome: Outcome
    clause: Label
    seen: Label | None
    source: str
    parts: tuple[Finding, ...] = ()


_AS_INDICATED: Final = {True: Verdict.AS_INDICATED, False: Verdict.NOT_REQUIRED, None: Verdict.UNDETERMINED}
_COMPONENT: Final = {True: Verdict.REQUIRED, False: Verdict.NOT_REQUIRED, None: Verdict.UNDETERMINED}
_OUTCOME: Final[dict[bool | None, Outcome]] = {True: "met", False: "not_met", None: "unknown"}
_BEFORE_EVERY_DATE: Final = 0
_UNKNOWN: Final = Label(id="belum diketahui", en="not known")
_YES_NO: Final = {True: Label(id="ya", en="yes"), False: Label(id="tidak", en="no")}


@define
class ServiceTest:
    """The tests of one service, compiled for one choice of readings."""

    service: Service
    target: Test
    as_indicated: Test | None
    components: tuple[Test, ...]

    def verdict(self, situation: Situation) -> Verdict:
        """Say what the rule asks of a person whose situation this is."""
        required = self.target(situation)
        if required:
            return Verdict.REQUIRED
        if required is None:
            return Verdict.UNDETERMINED
        return Verdict.NOT_REQUIRED if self.as_indicated is None else _AS_INDICATED[self.as_indicated(situation)]

    def component_verdict(self, place: int, situation: Situation) -> Verdict:
        """Say the same of a component, for one whom the service concerns."""
        return _COMPONENT[self.components[place](situation)]


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
    """A criterion with its test; its words, and its open facts if it is a single clause, once they were asked for."""

    criterion: Criterion
    test: Test
    _words: Label | None = None
    _open_leaf: OpenFacts | None = None

    @property
    def open_leaf(self) -> OpenFacts:
        if self._open_leaf is None:
            self._open_leaf = _open_leaf(self.criterion)
        return self._open_leaf

    @property
    def words(self) -> Label:
        if self._words is None:
            self._words = self.criterion.words
        return self._words


class Program:
    """The rules of a catalogue with the life stages and clusters, compiled once for one choice of readings."""

    def __init__(self, catalogue: Catalogue, choices: Mapping[str, str]) -> None:
        """Compile every criterion; ``choices`` names the option of each reading not read by its default."""
        self.catalogue = catalogue
        self.choices = dict(choices)
        self._compiled: dict[int, _Compiled] = {}
        self._spans: dict[Span, int] = {}
        self.services = {code: self._service_test(service) for code, service in catalogue.items()}
        self.primary = tuple((stage, self.test(STAGES[stage].criterion)) for stage in PRIMARY_ORDER)
        self.stages = tuple((stage, self.test(item.criterion)) for stage, item in STAGES.items())
        self.clusters = tuple((cluster, self.test(criterion)) for cluster, criterion in CLUSTER_ORDER)
        self.could_be_pregnant = self.test(COULD_BE_PREGNANT)
        self._cutoffs_on = lru_cache(maxsize=256)(self._find_cutoffs)

    def prepare(self, situation: Situation) -> Situation:
        """Give a situation the latest starts that have completed each span of the rules on its date."""
        situation.cutoffs = self._cutoffs_on(situation.on)
        return situation

    def possible(self, situation: Situation) -> tuple[Situation, ...]:
        """Return one situation for each different outcome a partly known birth date can have.

        Rules see a birth date only through bounds, so one day between each two bounds stands for all of them.
        """
        earliest, latest = situation.dates["birth_date"]
        if earliest == latest:
            return (situation,)
        first_days = {earliest, *(cut + 1 for cut in situation.cutoffs if earliest <= cut < latest)}
        return tuple(situation.born_on(day) for day in sorted(first_days))

    def test(self, criterion: Criterion) -> Test:
        """Return the test of a criterion, compiled once."""
        return self._compile(criterion).test

    def _compile(self, criterion: Criterion) -> _Compiled:
        # Kept by identity: hashing a deep criterion on every call would cost more than judging it.
        compiled = self._compiled.get(id(criterion))
        if compiled is None:
            test = _COMPILERS[type(criterion)](self, criterion)
            compiled = self._compiled[id(criterion)] = _Compiled(criterion, test)
        return compiled

    def open_facts(self, criterion: Criterion, situation: Situation) -> OpenFacts:
        """Find the unknown facts that can still decide a criterion, and the answers that would decide it alone."""
        if self.test(criterion)(situation) is not None:
            return _NOTHING_OPEN
        if isinstance(criterion, ByReading):
            return self.open_facts(self.read(criterion), situation)
        if isinstance(criterion, (AllOf, AnyOf)):
            return self._open_among(criterion, situation)
        if isinstance(criterion, Not):
            inner = self.open_facts(criterion.member, situation)
            return OpenFacts(inner.names, met_by=inner.not_met_by, not_met_by=inner.met_by)
        return self._compile(criterion).open_leaf

    def _open_among(self, criterion: AllOf | AnyOf, situation: Situation) -> OpenFacts:
        members = [self.open_facts(member, situation) for member in criterion.members]
        still_open = [member for member in members if member.names]
        names = tuple(dict.fromkeys(name for member in still_open for name in member.names))
        one_met = frozenset[Answer]().union(*(member.met_by for member in still_open))
        one_not_met = frozenset[Answer]().union(*(member.not_met_by for member in still_open))
        all_met = frozenset.intersection(*(member.met_by for member in still_open))
        all_not_met = frozenset.intersection(*(member.not_met_by for member in still_open))
        if isinstance(criterion, AllOf):
            return OpenFacts(names, met_by=all_met, not_met_by=one_not_met)
        return OpenFacts(names, met_by=one_met, not_met_by=all_not_met)

    def finding(self, criterion: Criterion, situation: Situation, source: str) -> Finding:
        """Say why a criterion holds or not, clause by clause."""
        if isinstance(criterion, ByReading):
            return self.finding(self.read(criterion), situation, source)
        compiled = self._compile(criterion)
        return Finding(
            outcome=_OUTCOME[compiled.test(situation)],
            clause=compiled.words,
            seen=_seen(criterion, situation),
            source=_source(criterion, source),
            parts=tuple(self.finding(part, situation, source) for part in criterion.parts),
        )

    def read(self, criterion: ByReading) -> Criterion:
        """Return the criterion of the option chosen, or of the default."""
        return criterion.option(self.choices.get(criterion.reading.code, criterion.reading.default))

    def span_index(self, span: Span) -> int:
        """Return the place of a span's cutoff among those of a date."""
        return self._spans.setdefault(span, len(self._spans))

    def _service_test(self, service: Service) -> ServiceTest:
        discretion = service.as_indicated_for
        nobody = isinstance(discretion, AnyOf) and not discretion.members
        return ServiceTest(
            service=service,
            target=self.test(service.target),
            as_indicated=None if nobody else self.test(discretion),
            components=tuple(self.test(component.target) for component in service.components),
        )

    def _find_cutoffs(self, on: date) -> tuple[int, ...]:
        return tuple(_cutoff_day(span, on) for span in self._spans)


def _cutoff_day(span: Span, on: date) -> int:
    try:
        return cutoff(span, on).toordinal()
    except DateError:
        return _BEFORE_EVERY_DATE


def _compile_elapsed(program: Program, criterion: Elapsed) -> Test:
    since = criterion.since.name
    reached = None if criterion.reached is None else program.span_index(criterion.reached)
    not_reached = None if criterion.not_reached is None else program.span_index(criterion.not_reached)

    def test(situation: Situation) -> bool | None:
        days = situation.dates.get(since)
        if days is None:
            return None
        earliest, latest = days
        certain = True
        if reached is not None:
            cut = situation.cutoffs[reached]
            if earliest > cut:
                return False
            certain = latest <= cut
        if not_reached is not None:
            cut = situation.cutoffs[not_reached]
            if latest <= cut:
                return False
            certain = certain and earliest > cut
        return True if certain else None

    return test


def _compile_has(_program: Program, criterion: Has) -> Test:
    name = criterion.fact.name

    def test(situation: Situation) -> bool | None:
        return situation.values.get(name)  # type: ignore[return-value] - has() takes yes/no facts only

    return test


def _compile_is(_program: Program, criterion: Is) -> Test:
    name, accepted = criterion.fact.name, frozenset(criterion.values)

    def test(situation: Situation) -> bool | None:
        value = situation.values.get(name)
        return None if value is None else value in accepted

    return test


def _compile_amount(_program: Program, criterion: Amount) -> Test:
    name = criterion.fact.name
    low, high = _whole_bounds(criterion)

    def test(situation: Situation) -> bool | None:
        value = situation.values.get(name)
        return low <= value <= high if isinstance(value, int) else None

    return test


def _whole_bounds(criterion: Amount) -> tuple[int, int]:
    """Return the least and the greatest whole number that meet the bounds."""
    low = criterion.at_least if criterion.over is None else criterion.over + 1
    high = criterion.up_to if criterion.under is None else criterion.under - 1
    return criterion.fact.at_least if low is None else low, criterion.fact.at_most if high is None else high


def _compile_all_of(program: Program, criterion: AllOf) -> Test:
    tests = tuple(program.test(member) for member in criterion.members)

    def test(situation: Situation) -> bool | None:
        outcome: bool | None = True
        for member in tests:
            held = member(situation)
            if held is False:
                return False
            if held is None:
                outcome = None
        return outcome

    return test


def _compile_any_of(program: Program, criterion: AnyOf) -> Test:
    tests = tuple(program.test(member) for member in criterion.members)

    def test(situation: Situation) -> bool | None:
        outcome: bool | None = False
        for member in tests:
            held = member(situation)
            if held:
                return True
            if held is None:
                outcome = None
        return outcome

    return test


def _compile_not(program: Program, criterion: Not) -> Test:
    member = program.test(criterion.member)

    def test(situation: Situation) -> bool | None:
        held = member(situation)
        return None if held is None else not held

    return test


def _compile_by_reading(program: Program, criterion: ByReading) -> Test:
    return program.test(program.read(criterion))


_COMPILERS: Final[dict[type[Criterion], Callable[[Program, Criterion], Test]]] = {
    Elapsed: _compile_elapsed,
    Has: _compile_has,
    Is: _compile_is,
    Amount: _compile_amount,
    AllOf: _compile_all_of,
    AnyOf: _compile_any_of,
    Not: _compile_not,
    ByReading: _compile_by_reading,
}  # type: ignore[dict-item]


def _open_leaf(criterion: Criterion) -> OpenFacts:
    """Return the answers that meet a single clause and those that do not; the ends of each range stand for it."""
    if isinstance(criterion, Elapsed):
        name = criterion.since.name
        return OpenFacts((name,), frozenset({(name, None)}), frozenset({(name, None)}))
    if isinstance(criterion, Has):
        name = criterion.fact.name
        return OpenFacts((name,), frozenset({(name, True)}), frozenset({(name, False)}))
    if isinstance(criterion, Is):
        met = set(criterion.values)
        answers = _answers(criterion.fact)
    elif isinstance(criterion, Amount):
        low, high = _whole_bounds(criterion)
        answers = _answers(criterion.fact)
        met = {value for value in answers if low <= int(value) <= high}
    else:
        raise RuleError("Not a single clause", value=type(criterion).__name__, code="criterion")
    name = criterion.fact.name
    return OpenFacts(
        (name,),
        frozenset((name, value) for value in answers if value in met),
        frozenset((name, value) for value in answers if value not in met),
    )


def _answers(fact: Fact) -> tuple[FactValue, ...]:
    if fact.type is FactType.CHOICE:
        return tuple(code for code, _ in fact.choices)
    return tuple(range(fact.at_least, fact.at_most + 1))


def _source(criterion: Criterion, source: str) -> str:
    return _fact_source(criterion.fact.name) if isinstance(criterion, (Has, Is, Amount)) else source


@lru_cache(maxsize=1024)
def _fact_source(name: str) -> str:
    return FACTS[name].source.place


def _seen(criterion: Criterion, situation: Situation) -> Label | None:
    if isinstance(criterion, Elapsed):
        return _age_seen(situation.dates.get(criterion.since.name), situation.on)
    if isinstance(criterion, (Has, Is, Amount)):
        return _value_seen(criterion.fact, situation.values.get(criterion.fact.name))
    return None


@lru_cache(maxsize=4096)
def _age_seen(days: tuple[int, int] | None, on: date) -> Label:
    if days is None:
        return _UNKNOWN
    youngest, oldest = (age_text(date.fromordinal(day), on) for day in reversed(days))
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
