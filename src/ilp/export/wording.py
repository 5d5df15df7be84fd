"""Rules in words for the tables: in short for a summary, and as an outline where a sentence would be too long."""

from __future__ import annotations

from attrs import frozen

from ilp.criteria import AllOf, AnyOf, Criterion, Not, by_default
from ilp.export import texts
from ilp.labels import Label
from ilp.schedule import Cases, Schedule, Several

__all__ = ["Outline", "brief", "brief_schedule", "by_default", "full", "outline", "outline_schedule"]

_LINE = 80
"""A group of clauses longer than this many letters becomes a list."""
_SHORT = 45
"""In a summary, alternatives within a group that are longer than this are only counted."""
_SHORT_PAIR = 110
"""The same for two alternatives, which say little when they are counted."""
_LONGEST = 240
"""The same for the alternatives a criterion as a whole consists of."""
_PAIR = 2


@frozen
class Outline:
    """A text with what stands below it."""

    text: Label
    items: tuple[Outline, ...] = ()


@frozen
class _Counted(Criterion):
    """A group of clauses of which only the number is told."""

    counted: Label

    @property
    def words(self) -> Label:
        """How many clauses there are."""
        return self.counted


def outline(criterion: Criterion) -> Outline:
    """Return a criterion as one line where that is short, and otherwise clause by clause.

    >>> from ilp import CATALOGUE
    >>> outline(CATALOGUE["copd-puma"].target).text.en
    'aged 40 years or over'
    >>> outline(CATALOGUE["iva-cervical"].target).items[-1].text.en
    'not pregnant'
    """
    return _outline(by_default(criterion))


def outline_schedule(schedule: Schedule) -> Outline:
    """Return a schedule as one line where that is short, and otherwise case by case."""
    schedule = schedule.as_read({})
    match schedule:
        case Cases() if not _fits(schedule.words):
            items = [_case(case.schedule.words, case.when) for case in schedule.cases]
            rest = schedule.otherwise.words
            items.append(Outline(Label(id=f"selain itu {rest.id}", en=f"otherwise {rest.en}")))
            return Outline(texts.BY_CASE, tuple(items))
        case Several():
            named = [(part.name, part.schedule.words) for part in schedule.named]
            items = [Outline(Label(id=f"{name.id}: {when.id}", en=f"{name.en}: {when.en}")) for name, when in named]
            return Outline(texts.BY_PART, tuple(items))
        case _:
            return Outline(schedule.words)


def full(criterion: Criterion) -> Label:
    """Return a criterion in one sentence, by the default of every reading."""
    return by_default(criterion).words


def brief(criterion: Criterion) -> Label:
    """Return a criterion in words for a summary: where alternatives are long, only their number is told.

    >>> from ilp import CATALOGUE
    >>> brief(CATALOGUE["lung-cancer"].target).en
    'aged 18 years or over and one of 3 conditions'
    """
    return _fold(by_default(criterion), nested=False).words


def brief_schedule(schedule: Schedule) -> Label:
    """Return a schedule in words for a summary: long conditions of its cases are only counted."""
    schedule = schedule.as_read({})
    if not isinstance(schedule, Cases):
        return schedule.words
    told = [(case.schedule.words, _fold(by_default(case.when), nested=True).words) for case in schedule.cases]
    rest = schedule.otherwise.words
    return Label(
        id="; ".join([*(f"{when.id} bila {who.id}" for when, who in told), f"selain itu {rest.id}"]),
        en="; ".join([*(f"{when.en} if {who.en}" for when, who in told), f"otherwise {rest.en}"]),
    )


def _fits(words: Label) -> bool:
    return _length(words) <= _LINE


def _outline(criterion: Criterion) -> Outline:
    match criterion:
        case Not(member=AnyOf() as group) if len(group.members) > 1:
            return Outline(texts.NONE_OF, tuple(map(_outline, group.members)))
        case Not(member=AllOf() as group) if len(group.members) > 1:
            return Outline(texts.NOT_ALL_OF, tuple(map(_outline, group.members)))
        case AllOf() | AnyOf() if not (
            _fits(criterion.words) and not any(member.parts for member in criterion.members)
        ):
            heading = texts.ALL_OF if isinstance(criterion, AllOf) else texts.ANY_OF
            return Outline(heading, tuple(map(_outline, criterion.members)))
        case _:
            return Outline(criterion.words)


def _case(when: Label, who: Criterion) -> Outline:
    below = outline(who)
    text = Label(id=f"{when.id} bila {below.text.id}", en=f"{when.en} if {below.text.en}")
    return Outline(text, below.items)


def _fold(criterion: Criterion, *, nested: bool) -> Criterion:
    """Count the members of long groups of alternatives; what must hold together is always written out."""
    if not isinstance(criterion, (AllOf, AnyOf)) or len(criterion.members) < _PAIR:
        return criterion
    folded = type(criterion)(tuple(_fold(member, nested=True) for member in criterion.members))
    if isinstance(criterion, AllOf):
        return folded
    limit = _LONGEST if not nested else _SHORT_PAIR if len(criterion.members) == _PAIR else _SHORT
    return folded if _length(folded.words) <= limit else _Counted(texts.one_of_count(len(criterion.members)))


def _length(words: Label) -> int:
    return max(len(words.id), len(words.en))
