"""Indicators of one person after the other, in plain Python on `ilp.assess`: what the frame functions must say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from pydantic import ValidationError

from ilp import CATALOGUE, IlpError, Individual, assess
from ilp.calendar import add, years
from ilp.criteria import AllOf, AnyOf, Criterion, Has, Not, walk
from ilp.engine import Program
from ilp.identifiers import read_icd10
from ilp.immunizations import Series, _series  # the one piece of code that says when a series is complete
from ilp.indicators import INDICATOR_FACTS, INDICATORS, Definition, computable
from ilp.indicators import clauses as own
from ilp.interpretation.interpreting import interpreter
from ilp.interpretation.scales import SCALES
from ilp.schedule import Every
from ilp.situation import situation_of
from ilp.timing import Clock, TimingStatus
from ilp.vocabulary import Verdict

OWN = (
    own.AsRequired,
    own.OnTime,
    own.NotYet,
    own.Recorded,
    own.AskedInRound,
    own.DoneInRound,
    own.MeasuredInPeriod,
    own.ResultIn,
    own.Diagnosed,
    own.Complete,
)


@dataclass(frozen=True)
class Somebody:
    """A person, with what indicators ask besides."""

    person: Individual
    extra: Mapping[str, bool | None] = field(default_factory=dict)
    diagnoses: tuple[tuple[str, date], ...] = ()
    views: dict[Any, Any] = field(default_factory=dict)


def is_own(criterion: Criterion) -> bool:
    return isinstance(criterion, OWN) or (isinstance(criterion, Has) and criterion.fact.name in INDICATOR_FACTS)


def plain_parts(criterion: Criterion) -> Iterable[Criterion]:
    if not any(is_own(part) for part in walk(criterion)):
        yield criterion
    elif not is_own(criterion):
        for part in criterion.parts:
            yield from plain_parts(part)


@cache
def program() -> Program:
    """The rules, with every plain criterion of an indicator compiled beside them."""
    made = Program(CATALOGUE, {})
    for item in computable():
        assert item.definition is not None
        for whole in (item.definition.population, item.definition.numerator, item.definition.excluded):
            for part in plain_parts(whole):
                made.test(part)
    return made


class View:
    """A person looked at on a day."""

    def __init__(self, somebody: Somebody, person: Individual, on: date, first: date, last: date) -> None:
        self.somebody, self.person, self.on, self.first, self.until = somebody, person, on, first, last
        read = interpreter(()).recorded(person, on=on, assume_absent=())
        self.situation = program().prepare(situation_of(person, on=on, results=read.facts))
        self.possible = program().possible(self.situation)
        self.clock = Clock(program(), self.situation, person, read.done)
        self.plan = assess(person, on=on, kinds="all")

    def judge(self, criterion: Criterion) -> bool | None:  # noqa: C901, PLR0911, PLR0912 - a line for each kind
        if not any(is_own(part) for part in walk(criterion)):
            test = program().test(criterion)
            said = {test(item.outcomes) for item in self.possible}
            return said.pop() if len(said) == 1 else None
        match criterion:
            case AllOf():
                return three_all(self.judge(part) for part in criterion.members)
            case AnyOf():
                said = three_all(negated(self.judge(part)) for part in criterion.members)
                return negated(said)
            case Not():
                return negated(self.judge(criterion.member))
            case Has():
                return self.somebody.extra.get(criterion.fact.name)
            case own.AsRequired():
                verdict = self.plan[criterion.service].verdict
                return None if verdict is Verdict.UNDETERMINED else verdict is Verdict.REQUIRED
            case own.OnTime():
                return self.seen(self.on_time(criterion.service))
            case own.NotYet():
                told = self.clock.timing(criterion.service)
                ahead = told.status is TimingStatus.NOT_YET and told.last_done is None
                in_time = criterion.in_time and told.until is not None and self.on <= told.until
                ahead = ahead or (told.status is TimingStatus.DUE and told.last_done is None and in_time)
                return ahead or told.status is TimingStatus.NOT_APPLICABLE
            case own.Recorded():
                return self.seen(self.recorded(criterion))
            case own.AskedInRound():
                _, end = own.last_round(CATALOGUE[criterion.service].schedule.as_read({}).months, self.on)
                if self.person.birth_date.earliest > end:
                    return False
                before = View(self.somebody, self.person.model_copy(update={"measurements": ()}), end, end, end)
                return before.judge(CATALOGUE[criterion.service].target)
            case own.DoneInRound():
                start, _ = own.last_round(CATALOGUE[criterion.service].schedule.as_read({}).months, self.on)
                last = self.last(criterion.service)
                return self.seen(last is not None and last >= start)
            case own.MeasuredInPeriod():
                return any(
                    item.quantity is criterion.quantity and self.first <= item.on <= self.on
                    for item in self.person.measurements
                )
            case own.ResultIn():
                return self.result_in(criterion)
            case own.Diagnosed():
                return self.diagnosed(criterion)
            case own.Complete():
                return self.seen(self.complete(criterion))
        raise AssertionError(criterion)

    def seen(self, value: bool | None) -> bool | None:
        """Of somebody who cannot be found in the history, what is not recorded is not known."""
        return None if value is False and self.somebody.extra.get("in_history") is False else value

    def on_time(self, code: str) -> bool | None:
        told = self.clock.timing(code)
        match told.status:
            case TimingStatus.DONE:
                return True
            case TimingStatus.DUE | TimingStatus.MISSED:
                return False
            case TimingStatus.NOT_YET if told.last_done is not None:
                return True
            case TimingStatus.EVERY_CONTACT:
                return told.last_done is not None and add(told.last_done, years(1)) > self.on
        return None

    def last(self, code: str) -> date | None:
        born = self.person.birth_date.earliest
        days = [item.on for item in self.person.history if item.service == code and born <= item.on <= self.on]
        if isinstance(CATALOGUE[code].schedule.as_read({}), Every):
            counted = self.clock.timing(code).last_done
            days += [] if counted is None else [counted]
        return max(days, default=None)

    def recorded(self, clause: own.Recorded) -> bool | None:
        last = max((day for code in clause.services if (day := self.last(code)) is not None), default=None)
        if clause.since is not None:
            start = self.situation.dates.get(clause.since.name)
            if last is None:
                return False
            if start is None:
                return None
            return last >= date.fromordinal(start[0])
        if clause.within is not None:
            held = last is not None and add(last, clause.within) > self.on
        elif clause.ever:
            held = last is not None
        else:
            held = last is not None and last >= self.first
        return None if clause.older_unknown and not held and last is not None else held

    def result_in(self, clause: own.ResultIn) -> bool | None:
        scale = SCALES[clause.scale]
        values = [item for item in self.person.measurements if item.on <= self.on]
        days = {item.on for item in values}
        if len(days) != 1:
            return None
        (day,) = days
        if add(day, scale.validity) <= self.on or day < self.person.birth_date.earliest:
            return None
        known = self.person.model_copy(update={"measurements": tuple(values)})
        read = interpreter(()).recorded(known, on=day, assume_absent=())
        found = [item for item in read.results if item.scale == clause.scale]
        if not found:
            return None
        one = found[0]
        inside = {one.category} if one.category else {item.code for item in one.possible}
        if inside <= set(clause.categories):
            return True
        return None if inside & set(clause.categories) else False

    def diagnosed(self, clause: own.Diagnosed) -> bool | None:
        codes = [read_icd10(text) for text, day in self.somebody.diagnoses if self.first <= day <= self.until]
        if any(code and code.startswith(start.replace(".", "")) for code in codes for start in clause.codes):
            return True
        return None if None in codes else False

    def complete(self, clause: own.Complete) -> bool | None:
        if self.person.birth_date.earliest != self.person.birth_date.latest:
            raise AssertionError("cohorts by birth have whole dates of birth")
        doses = [item for item in self.plan.immunizations.doses if item.code in clause.services]
        return _series(Series.BASIC, doses, self.on).complete


def negated(value: bool | None) -> bool | None:
    return None if value is None else not value


def three_all(values: Iterable[bool | None]) -> bool | None:
    found = list(values)
    return False if False in found else None if None in found else True


def outcome(somebody: Somebody, definition: Definition, first: date, last: date) -> str:
    """Say what a person is to an indicator: outside, maybe, excluded, yes, no or unknown."""
    looked = looked_at(somebody.person, definition, first, last)
    if isinstance(looked, str):
        return looked
    person, on = looked
    key = on, person is somebody.person, first, last
    if key not in somebody.views:
        try:
            somebody.views[key] = View(somebody, person, on, first, last)
        except (IlpError, ValidationError):
            somebody.views[key] = None
    view = somebody.views[key]
    belongs = None if view is None else view.judge(definition.population)
    if belongs is not True:
        return "maybe" if belongs is None else "outside"
    if view.judge(definition.excluded) is True:
        return "excluded"
    said = view.judge(definition.numerator)
    return "unknown" if said is None else "yes" if said else "no"


def looked_at(person: Individual, definition: Definition, first: date, last: date) -> str | tuple[Individual, date]:
    """Return a person as seen, and on which day; or that he is outside, or may be in."""
    reached = definition.reached
    if reached is None:
        return person, last
    pregnancy = person.pregnancy
    born, delivered = person.birth_date, None if pregnancy is None else pregnancy.delivered_on
    ends = (born.earliest, born.latest) if reached.since.name == "birth_date" else (delivered, delivered)
    if ends[0] is None or ends[1] is None:
        return "outside"
    earliest, latest = (add(end, reached.span) for end in ends)
    if latest < first or earliest > last:
        return "outside"
    if earliest != latest:
        return "maybe"
    if reached.still_pregnant:
        assert pregnancy is not None
        kept = {"lmp": pregnancy.lmp, "edd": pregnancy.edd}
        facts = {**person.facts, "pregnant": True, "postpartum": None}
        data = person.model_dump(exclude={"pregnancy", "facts"})
        person = Individual.model_validate({**data, "facts": facts, "pregnancy": kept if any(kept.values()) else None})
    return person, earliest


def counted(people: Iterable[Somebody], codes: Iterable[str], first: date, last: date) -> dict[str, Counter[str]]:
    """Count the outcomes of people for each indicator."""
    found = {code: Counter[str]() for code in codes}
    for somebody in people:
        for code, numbers in found.items():
            definition = INDICATORS[code].definition
            assert definition is not None
            numbers[outcome(somebody, definition, first, last)] += 1
    return found


def as_numbers(numbers: Counter[str]) -> dict[str, int]:
    """Return outcomes as the columns of a table of indicators."""
    return {
        "population": sum(numbers[name] for name in ("yes", "no", "unknown", "excluded")),
        "numerator": numbers["yes"],
        "denominator": numbers["yes"] + numbers["no"],
        "excluded": numbers["excluded"],
        "unknown": numbers["unknown"],
        "population_unknown": numbers["maybe"],
    }
