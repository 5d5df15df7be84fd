"""Making mutants: one rule value, changed in one place, as a slip of the pen would change it.

Criteria are frozen values, so a mutant is a new value and the rule itself is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from ilp.calendar import Span
from ilp.criteria import AllOf, Amount, AnyOf, ByReading, Criterion, Elapsed, Is, Not
from ilp.facts import FactType, FactValue

FLIPPED = {"at_least": "over", "over": "at_least", "under": "up_to", "up_to": "under"}


@frozen
class Change:
    """One change of a rule; ``place`` is the way to it from the top, ``before`` and ``after`` the clause in words."""

    place: str
    change: str
    before: str
    after: str

    @property
    def name(self) -> str:
        """The name by which ``equivalent.toml`` knows the change."""
        return f"{self.place}: {self.change}"


@frozen
class Mutant(Change):
    """A criterion with one change."""

    criterion: Criterion


def mutants_of(criterion: Criterion, place: str) -> Iterator[Mutant]:
    """Yield every mutant of a criterion: its own changes, then those of its parts."""
    yield from _mutants(criterion, place, may_negate=True)


def _mutants(criterion: Criterion, place: str, *, may_negate: bool) -> Iterator[Mutant]:
    before = criterion.words.en
    for change, changed in _changes(criterion, may_negate=may_negate):
        yield Mutant(place, change, before, changed.words.en, changed)
    for step, part, rebuild in _parts(criterion):
        # The negation of what stands in a not_() is the not_() dropped.
        for mutant in _mutants(part, f"{place}/{step}", may_negate=not isinstance(criterion, Not)):
            yield evolve(mutant, criterion=rebuild(mutant.criterion))


def _changes(criterion: Criterion, *, may_negate: bool) -> Iterator[tuple[str, Criterion]]:
    """Yield the changes of a criterion itself, with their names."""
    match criterion:
        case Elapsed() | Amount():
            yield from _bound_changes(criterion)
        case Is():
            yield from _value_changes(criterion)
        case AllOf() | AnyOf():
            yield from _member_changes(criterion)
        case Not():
            yield "not_ dropped", criterion.member
        case ByReading():
            yield from _option_changes(criterion)
    if may_negate and not isinstance(criterion, (Not, ByReading)) and criterion not in (AllOf(()), AnyOf(())):
        yield "negated", Not(criterion)


def _bound_changes(criterion: Elapsed | Amount) -> Iterator[tuple[str, Criterion]]:
    bounds: dict[str, Span | int] = {name: bound for name in FLIPPED if (bound := getattr(criterion, name)) is not None}
    for name, bound in bounds.items():
        flipped = FLIPPED[name]
        yield f"{name} -> {flipped} {_shown(bound)}", _bounded(criterion, {name: None, flipped: bound})
        for step in (-1, 1):
            shifted = _shifted(bound, step)
            if shifted is not None:
                yield f"{name} {_shown(bound)} -> {_shown(shifted)}", _bounded(criterion, {name: shifted})
        if len(bounds) > 1:
            yield f"{name} {_shown(bound)} dropped", _bounded(criterion, {name: None})


def _bounded(criterion: Elapsed | Amount, bounds: Mapping[str, Span | int | None]) -> Criterion:
    # Spans for the one and numbers for the other, as they were: no type says that.
    return evolve(criterion, **bounds)  # type: ignore[arg-type]


def _shifted(bound: Span | int, step: int) -> Span | int | None:
    if isinstance(bound, int):
        return bound + step
    return Span(bound.amount + step, bound.unit) if bound.amount + step >= 0 else None


def _shown(bound: Span | int) -> str:
    return bound.words_en if isinstance(bound, Span) else str(bound)


def _value_changes(criterion: Is) -> Iterator[tuple[str, Criterion]]:
    values, fact = criterion.values, criterion.fact
    if len(values) > 1:
        for value in values:
            yield f"value {value} dropped", Is(fact, tuple(kept for kept in values if kept != value))
    known: tuple[FactValue, ...] = tuple(code for code, _ in fact.choices)
    if fact.type is FactType.INTEGER:
        beside = {value + step for value in values if isinstance(value, int) for step in (-1, 1)}
        known = tuple(sorted(value for value in beside if fact.at_least <= value <= fact.at_most))
    for value in known:
        if value not in values:
            yield f"value {value} added", Is(fact, (*values, value))


def _member_changes(criterion: AllOf | AnyOf) -> Iterator[tuple[str, Criterion]]:
    members = criterion.members
    # With one member both mean the same; with none, one is everybody and the other nobody.
    if len(members) != 1:
        other: Criterion = AnyOf(members) if isinstance(criterion, AllOf) else AllOf(members)
        yield "all_of and any_of swapped", other
    for place in range(len(members)):
        yield f"branch {place} dropped", evolve(criterion, members=members[:place] + members[place + 1 :])


def _option_changes(criterion: ByReading) -> Iterator[tuple[str, Criterion]]:
    options = dict(criterion.options)
    codes = list(options)
    for place, one in enumerate(codes):
        for other in codes[place + 1 :]:
            if options[one] == options[other]:
                continue
            exchanged = {**options, one: options[other], other: options[one]}
            yield f"options {one} and {other} exchanged", evolve(criterion, options=tuple(exchanged.items()))


def _parts(criterion: Criterion) -> Iterator[tuple[str, Criterion, Callable[[Criterion], Criterion]]]:
    """Yield every part of a criterion with its place, and how to put another in it."""
    match criterion:
        case AllOf(members=members) | AnyOf(members=members):
            for place, member in enumerate(members):
                yield str(place), member, _member_setter(criterion, place)
        case Not(member=member):
            yield "not", member, Not
        case ByReading(options=options):
            for code, option in options:
                yield code, option, _option_setter(criterion, code)


def _member_setter(criterion: AllOf | AnyOf, place: int) -> Callable[[Criterion], Criterion]:
    def rebuild(member: Criterion) -> Criterion:
        return evolve(criterion, members=(*criterion.members[:place], member, *criterion.members[place + 1 :]))

    return rebuild


def _option_setter(criterion: ByReading, code: str) -> Callable[[Criterion], Criterion]:
    def rebuild(option: Criterion) -> Criterion:
        options = tuple((name, option if name == code else kept) for name, kept in criterion.options)
        return evolve(criterion, options=options)

    return rebuild
