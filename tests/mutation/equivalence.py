"""Telling whether a mutant says the same as the rule for everybody, or for whom it does not.

The rule and the mutant are compared fact by fact: a fact is given each of its values, and unknown, in both, both are
simplified, and where they have become the same nothing more needs to be asked. What is left where no fact is left is a
difference, and a person who shows it. Facts follow from one another, so such a person is assessed before it counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import product
from typing import Any, Literal

from attrs import define, field, frozen
from pydantic import ValidationError
from tests.mutation.judging import Choices, Rule, ServiceRule, readings_in

from ilp import IlpError, Individual
from ilp.calendar import Span, Unit, cutoff
from ilp.criteria import AllOf, Amount, AnyOf, ByReading, Criterion, Elapsed, Has, Is, Not
from ilp.facts import Fact, FactType, FactValue
from ilp.facts.person import BIRTH_DATE, DELIVERED_ON, LMP, SEX
from ilp.situation import situation_of

DATES = (date(2026, 11, 22), date(2024, 2, 29), date(2027, 2, 28))
"""Days on which rule and mutant are compared."""

AT = time(12)
"""The time of day at which they are compared, for bounds in hours."""

STEPS = 20_000
"""How many combinations of values are looked at before a comparison is given up."""

PERSONS = 500
"""How many persons are assessed to find one who shows the difference."""

SMALL = 20
"""Whole-number facts with at most so many values are given all of them, others those beside the bounds."""


class Sameness(StrEnum):
    """How a mutant compares with the rule."""

    DIFFERENT = "different"
    SAME = "the same for everybody"
    PROBABLY_SAME = "probably the same for everybody: too many combinations to look at all"


@frozen
class Comparison:
    """How a mutant compares with the rule, and a person (as in a case) who shows the difference."""

    sameness: Sameness
    person: Mapping[str, Any] | None = None


@frozen
class Gate:
    """What is left of an all_of or an any_of."""

    kind: Literal["all", "any"]
    members: tuple[Form, ...]


@frozen
class Inverse:
    """What is left of a not_."""

    member: Form


Clause = Elapsed | Amount | Has | Is
"""A criterion that asks one fact."""

Form = bool | None | Clause | Gate | Inverse
"""A criterion as far as it is not decided: True, False, None for one that stays unknown, or what is left of it."""

Forms = tuple[Form, ...]
Value = FactValue | date | None
"""A value of a fact; a date is a datetime where bounds in hours tell people apart."""

Known = dict[Fact, Value]


def compare(rule: Rule, mutant: Rule) -> Comparison:
    """Compare a rule and a mutant of it for everybody, by every choice of readings."""
    one, other = rule.criteria, mutant.criteria
    readings = readings_in([*one.values(), *other.values()])
    for options in product(*(reading.options for reading in readings.values())):
        choices = tuple(sorted(zip(readings, options, strict=True)))
        comparison = _compare_as_read(rule, mutant, choices)
        if comparison.sameness is not Sameness.SAME:
            return comparison
    return Comparison(Sameness.SAME)


def _compare_as_read(rule: Rule, mutant: Rule, choices: Choices) -> Comparison:
    normal = _service_forms if isinstance(rule, ServiceRule) else _as_they_are
    one, other = (normal(_forms(item.criteria.values(), choices)) for item in (rule, mutant))
    if one == other:
        return Comparison(Sameness.SAME)
    judges = rule.judge(choices), mutant.judge(choices)
    persons = 0
    for on in DATES:
        search = _Search(on, normal, _states([*one, *other], on))
        for known in search.differences(one, other, {}):
            for sex in ("female", "male") if SEX not in known else (known[SEX],):
                person = _person({**known, SEX: sex}, on)
                if person is None:
                    continue
                answers = [judge.answer(situation_of(person[0], on=on, at=AT)) for judge in judges]
                if answers[0] != answers[1]:
                    case = {"on": on.isoformat(), "at": f"{AT:%H:%M}", "person": person[1]}
                    return Comparison(Sameness.DIFFERENT, case | ({"readings": dict(choices)} if choices else {}))
            persons += 1
            if persons > PERSONS:
                return Comparison(Sameness.PROBABLY_SAME)
        if search.given_up:
            return Comparison(Sameness.PROBABLY_SAME)
    return Comparison(Sameness.SAME)


def _forms(criteria: Iterable[Criterion], choices: Choices) -> Forms:
    return tuple(_form(criterion, dict(choices)) for criterion in criteria)


def _form(criterion: Criterion, choices: Mapping[str, str]) -> Form:
    match criterion:
        case ByReading():
            return _form(criterion.option(choices[criterion.reading.code]), choices)
        case AllOf(members=members):
            return _gate("all", [_form(member, choices) for member in members])
        case AnyOf(members=members):
            return _gate("any", [_form(member, choices) for member in members])
        case Not(member=member):
            return _inverse(_form(member, choices))
        case Elapsed() | Amount() | Has() | Is():
            return criterion
    raise TypeError(type(criterion))


def _gate(kind: Literal["all", "any"], members: Iterable[Form]) -> Form:
    deciding = kind == "any"
    kept: dict[Form, None] = {}
    for member in members:
        if member is deciding:
            return deciding
        if member is (not deciding):
            continue
        # One gate in another of its kind is one gate.
        kept |= dict.fromkeys(member.members if isinstance(member, Gate) and member.kind == kind else [member])
    if len(kept) <= 1:
        return next(iter(kept), not deciding)
    return Gate(kind, tuple(kept))


def _inverse(member: Form) -> Form:
    if isinstance(member, bool):
        return not member
    if isinstance(member, Inverse):
        return member.member
    return None if member is None else Inverse(member)


def _fixed(form: Form, fact: Fact, value: Value, on: date) -> Form:
    """Return what is left of a criterion once a fact is known to have a value, or to stay unknown."""
    match form:
        case Gate(kind=kind, members=members):
            return _gate(kind, [_fixed(member, fact, value, on) for member in members])
        case Inverse(member=member):
            return _inverse(_fixed(member, fact, value, on))
        case Elapsed() | Amount() | Has() | Is() if _asked(form) is fact:
            return None if value is None else _clause_holds(form, value, on)
    return form


def _clause_holds(clause: Clause, value: FactValue | date, on: date) -> bool:
    match clause:
        case Has():
            return value is True
        case Is():
            return value in clause.values
        case Amount():
            assert isinstance(value, int)
            return _within(clause, value)
    assert isinstance(value, date)
    reached = clause.reached is None or _completed(clause.reached, value, on)
    return reached and (clause.not_reached is None or not _completed(clause.not_reached, value, on))


def _completed(span: Span, start: date, on: date) -> bool:
    if span.unit is Unit.HOURS:
        assert isinstance(start, datetime)
        return start <= cutoff(span, datetime.combine(on, AT))
    return (start.date() if isinstance(start, datetime) else start) <= cutoff(span, on)


def _within(form: Amount, value: int) -> bool:
    low = form.at_least if form.over is None else form.over + 1
    high = form.up_to if form.under is None else form.under - 1
    return (low is None or value >= low) and (high is None or value <= high)


def _service_forms(forms: Forms) -> Forms:
    """Leave out what cannot show: to whom it is left where it is required, components where it concerns nobody."""
    pairs = [(forms[place], forms[place + 1]) for place in range(0, len(forms), 2)]
    (target, discretion), *components = [
        (target, False if target is True or target is None else discretion) for target, discretion in pairs
    ]
    if target is None or (target is False and discretion in (False, None)):
        components = []
    return target, discretion, *(form for pair in components for form in pair)


def _as_they_are(forms: Forms) -> Forms:
    return forms


def _leaves(forms: Iterable[Form]) -> Iterator[Clause]:
    for form in forms:
        match form:
            case Gate(members=members):
                yield from _leaves(members)
            case Inverse(member=member):
                yield from _leaves((member,))
            case Elapsed() | Amount() | Has() | Is():
                yield form


def _asked(leaf: Clause) -> Fact:
    return leaf.since if isinstance(leaf, Elapsed) else leaf.fact


def _states(forms: Collection[Form], on: date) -> Mapping[Fact, tuple[Value, ...]]:
    """Return the values by which the criteria can tell people apart, for each fact they ask."""
    leaves: dict[Fact, list[Clause]] = {}
    for leaf in _leaves(forms):
        leaves.setdefault(_asked(leaf), []).append(leaf)
    return {fact: _values(fact, found, on) for fact, found in leaves.items()}


def _values(fact: Fact, leaves: Iterable[Clause], on: date) -> tuple[Value, ...]:
    unknown: tuple[Value, ...] = () if fact in {BIRTH_DATE, SEX} else (None,)
    match fact.type:
        case FactType.YES_NO:
            return True, False, *unknown
        case FactType.CHOICE:
            return *(code for code, _ in fact.choices), *unknown
        case FactType.DATE:
            bounds = (span for leaf in leaves if isinstance(leaf, Elapsed) for span in (leaf.reached, leaf.not_reached))
            return *_dates({span for span in bounds if span is not None}, on), *unknown
    if fact.at_most - fact.at_least < SMALL:
        return *range(fact.at_least, fact.at_most + 1), *unknown
    marks = {mark for leaf in leaves for mark in _marks(leaf)}
    beside = {fact.at_least, fact.at_most, *(mark + step for mark in marks for step in (-1, 0, 1))}
    return *(value for value in sorted(beside) if fact.at_least <= value <= fact.at_most), *unknown


def _dates(spans: Collection[Span], on: date) -> tuple[date, ...]:
    """Return the last day, or minute, that has completed each span, the next one, and the day asked about."""
    in_hours = [span for span in spans if span.unit is Unit.HOURS]
    last_days = {cutoff(span, on) for span in spans if span not in in_hours}
    found = sorted({on, *last_days, *(day + timedelta(days=1) for day in last_days)})
    if not in_hours:
        return tuple(day for day in found if day <= on)
    now = datetime.combine(on, AT)
    last_minutes = {cutoff(span, now) for span in in_hours}
    moments = {*last_minutes, *(moment + timedelta(minutes=1) for moment in last_minutes)}
    return tuple(sorted({datetime.combine(day, time()) for day in found if day <= on} | moments))


def _marks(leaf: Clause) -> Iterator[int]:
    if isinstance(leaf, Amount):
        yield from (bound for bound in (leaf.at_least, leaf.over, leaf.under, leaf.up_to) if bound is not None)
    if isinstance(leaf, Is):
        yield from (value for value in leaf.values if isinstance(value, int))


@define
class _Search:
    """The search for differences between two criteria, or two tuples of them."""

    on: date
    normal: Callable[[Forms], Forms]
    states: Mapping[Fact, tuple[Value, ...]]
    given_up: bool = False
    _steps: int = field(default=0, init=False)

    def differences(self, one: Forms, other: Forms, known: Known) -> Iterator[Known]:
        """Yield values of facts for which the two differ, other facts not mattering."""
        if one == other:
            return
        self._steps += 1
        if self._steps > STEPS:
            self.given_up = True
            return
        fact = _telling(one, other)
        if fact is None:
            yield known
            return
        for value in self.states[fact]:
            ours, theirs = (
                self.normal(tuple(_fixed(form, fact, value, self.on) for form in forms)) for forms in (one, other)
            )
            yield from self.differences(ours, theirs, {**known, fact: value})


def _telling(one: Forms, other: Forms) -> Fact | None:
    """Choose the fact to look at next, one of those where the two differ: they become the same soonest."""
    for ours, theirs in zip(one, other, strict=False):
        if ours != theirs:
            only_ours, only_theirs = (Counter(map(_asked, _leaves((form,)))) for form in _narrowed(ours, theirs))
            facts = [*(only_ours - only_theirs), *(only_theirs - only_ours), *only_ours, *only_theirs]
            if facts:
                return facts[0]
    return next((_asked(leaf) for leaf in _leaves((*one, *other))), None)


def _narrowed(one: Form, other: Form) -> tuple[Form, Form]:
    """Go down to the place where two criteria differ, as long as there is one such place."""
    while True:
        if isinstance(one, Inverse) and isinstance(other, Inverse):
            one, other = one.member, other.member
            continue
        if not (isinstance(one, Gate) and isinstance(other, Gate) and one.kind == other.kind):
            return one, other
        ours = [member for member in one.members if member not in other.members]
        theirs = [member for member in other.members if member not in one.members]
        if len(ours) != 1 or len(theirs) != 1:
            return Gate(one.kind, tuple(ours)), Gate(one.kind, tuple(theirs))
        one, other = ours[0], theirs[0]


def _person(known: Known, on: date) -> tuple[Individual, dict[str, Any]] | None:
    """Return a person with these facts, and the same as a case writes it; None if there can be none."""
    birth = known.get(BIRTH_DATE, on.replace(year=on.year - 30, day=1))
    of_other_fields = {BIRTH_DATE, SEX, LMP, DELIVERED_ON}
    facts = {fact.name: value for fact, value in known.items() if fact not in of_other_fields and value is not None}
    pregnancy = {
        **({"lmp": str(known[LMP])} if known.get(LMP) is not None else {}),
        **_day_and_time("delivered_on", "delivered_at", known.get(DELIVERED_ON)),
    }
    data = {
        **_day_and_time("birth_date", "birth_time", birth),
        "sex": str(known[SEX]),
        **({"pregnancy": pregnancy} if pregnancy else {}),
        **({"facts": facts} if facts else {}),
    }
    try:
        individual = Individual.model_validate(data)
        situation_of(individual, on=on, at=AT)
    except (IlpError, ValidationError):
        return None
    return individual, data


def _day_and_time(day: str, hour: str, moment: Value) -> dict[str, str]:
    if isinstance(moment, datetime):
        return {day: f"{moment:%Y-%m-%d}", hour: f"{moment:%H:%M}"}
    return {day: str(moment)} if isinstance(moment, date) else {}
