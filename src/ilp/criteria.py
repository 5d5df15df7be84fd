"""Criteria: who a rule is for, as frozen values. They say what must hold; ``ilp.engine`` says whether it does.

Build them with the functions of this module. A bound stays as the decree writes it: ``at_least`` (>=), ``over`` (>),
``under`` (<), ``up_to`` (<=), compared in completed units: over 15 years holds from the 16th birthday.

>>> from ilp.calendar import years
>>> aged(at_least=years(15), under=years(40)).words.en
'aged 15 years to under 40 years'
>>> bool(aged(at_least=years(15)))
Traceback (most recent call last):
    ...
ilp.errors.RuleError: A criterion is neither true nor false by itself: 'Elapsed'. Combine criteria with all_of(...), \
any_of(...) and not_(...); ilp.engine judges them for a person and a date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Protocol

from attrs import frozen

from ilp.calendar import Span, Unit, days
from ilp.errors import RuleError
from ilp.facts import Fact, FactType, FactValue
from ilp.facts.person import BIRTH_DATE
from ilp.labels import Label
from ilp.regulation import Reading

__all__ = [
    "AllOf",
    "Amount",
    "Answerable",
    "Answered",
    "AnyOf",
    "ByReading",
    "Criterion",
    "Elapsed",
    "Has",
    "Is",
    "Measurable",
    "Measured",
    "Not",
    "aged",
    "all_of",
    "amount",
    "answered",
    "any_of",
    "by_default",
    "by_reading",
    "everybody",
    "has",
    "is_",
    "measured",
    "nobody",
    "not_",
    "since",
    "walk",
]


_HOURS_IN_DAY: Final = 24
_ALSO_IN_WEEKS: Final = 84
"""Spans from so many days up, as those of pregnancy, are also said in weeks."""


@frozen
class Criterion:
    """A condition on a person; only a person and a date decide it."""

    def __bool__(self) -> bool:
        """Refuse: `and`, `or`, `not` and `if` on criteria are always a mistake in a rule."""
        raise RuleError(
            "A criterion is neither true nor false by itself",
            value=type(self).__name__,
            remedy="Combine criteria with all_of(...), any_of(...) and not_(...); "
            "ilp.engine judges them for a person and a date",
            code="criterion_truth",
        )

    @property
    def parts(self) -> tuple[Criterion, ...]:
        """The criteria this one is made of."""
        return ()

    @property
    def words(self) -> Label:
        """The criterion in words."""
        raise RuleError("A kind of criterion has no words", value=type(self).__name__, code="criterion")


@frozen(kw_only=True)
class Elapsed(Criterion):
    """The completed time since a date lies within bounds; since birth, this is age."""

    since: Fact
    at_least: Span | None = None
    over: Span | None = None
    under: Span | None = None
    up_to: Span | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse bounds that contradict or repeat each other."""
        _check_bounds(self.at_least, self.over, self.under, self.up_to)

    @property
    def reached(self) -> Span | None:
        """The span that must be completed: over 15 years is 16 completed years."""
        return self.at_least if self.over is None else Span(self.over.amount + 1, self.over.unit)

    @property
    def not_reached(self) -> Span | None:
        """The span that must not be completed yet: up to 59 years is before 60 completed years."""
        return self.under if self.up_to is None else Span(self.up_to.amount + 1, self.up_to.unit)

    @property
    def first_day(self) -> Span | None:
        """The lower bound without a time of day: of hours the first day on which they may be completed."""
        reached = self.reached
        return reached if reached is None or reached.unit is not Unit.HOURS else days(reached.amount // _HOURS_IN_DAY)

    @property
    def days_end(self) -> Span | None:
        """The upper bound without a time of day: of hours the day after the last that they may touch.

        Who is born just before midnight is under 24 hours old until shortly before the next midnight.
        """
        written = self.under or self.up_to
        if written is None or written.unit is not Unit.HOURS:
            return self.not_reached
        return days(-(-written.amount // _HOURS_IN_DAY) + 1)

    @property
    def words(self) -> Label:
        """The bounds as written, with the birthday where the wording is easily misread."""
        spans = tuple(_span_words(span) for span in (self.at_least, self.over, self.under, self.up_to))
        exactly = spans[0] if self._is_one_unit else None
        bounds = exactly or _bounds_in_words(*spans)
        elapsed = self.since.elapsed or Label(id=f"sejak {self.since.label.id}", en=f"since {self.since.label.en}:")
        notes = self._notes()
        note_id = f" ({'; '.join(note.id for note in notes)})" if notes else ""
        note_en = f" ({'; '.join(note.en for note in notes)})" if notes else ""
        return Label(id=f"{elapsed.id} {bounds.id}{note_id}", en=f"{elapsed.en} {bounds.en}{note_en}")

    def _notes(self) -> list[Label]:
        """The birthday, or the weeks, of bounds whose wording is easily misread."""
        notes = []
        if self.over is not None and self.over.unit is Unit.YEARS:
            nth = self.over.amount + 1
            notes.append(Label(id=f"mulai ulang tahun ke-{nth}", en=f"from the {_ordinal(nth)} birthday"))
        if self.up_to is not None and self.up_to.unit is Unit.YEARS:
            nth = self.up_to.amount + 1
            notes.append(
                Label(id=f"sampai sebelum ulang tahun ke-{nth}", en=f"to the day before the {_ordinal(nth)} birthday")
            )
        for span in (self.at_least, self.over, self.under, self.up_to):
            if span is not None and span.unit is Unit.DAYS and span.amount >= _ALSO_IN_WEEKS and not span.amount % 7:
                in_weeks = span.amount // 7
                notes.append(Label(id=f"{span.words_id} = {in_weeks} minggu", en=f"{span.words_en} = {in_weeks} weeks"))
        return notes

    @property
    def _is_one_unit(self) -> bool:
        """Whether the bounds are from n to under n + 1: "aged 12 years"."""
        low, high = self.at_least, self.not_reached
        return low is not None and high is not None and (low.unit, low.amount + 1) == (high.unit, high.amount)


@frozen
class Has(Criterion):
    """A yes/no fact is yes."""

    fact: Fact

    @property
    def words(self) -> Label:
        """The fact's label."""
        return self.fact.label


@frozen
class Is(Criterion):
    """A fact has one of some values."""

    fact: Fact
    values: tuple[FactValue, ...]

    @property
    def words(self) -> Label:
        """The fact and the values it may have."""
        if self.fact.type is FactType.CHOICE:
            shown = [self.fact.value_label(str(value)) for value in self.values]
            return Label(id=" atau ".join(item.id for item in shown), en=" or ".join(item.en for item in shown))
        *first, last = (str(value) for value in self.values)
        listed = ", ".join(first)
        return Label(
            id=f"{self.fact.label.id} {listed} atau {last}" if first else f"{self.fact.label.id} {last}",
            en=f"{self.fact.label.en} {listed} or {last}" if first else f"{self.fact.label.en} {last}",
        )


@frozen(kw_only=True)
class Amount(Criterion):
    """A whole-number fact lies within bounds."""

    fact: Fact
    at_least: int | None = None
    over: int | None = None
    under: int | None = None
    up_to: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse bounds that contradict or repeat each other."""
        _check_bounds(self.at_least, self.over, self.under, self.up_to)

    @property
    def words(self) -> Label:
        """The fact and its bounds as written."""
        unit = self.fact.unit or Label(id="", en="")
        bounds = _bounds_in_words(
            *(
                None if bound is None else Label(id=f"{bound} {unit.id}".strip(), en=f"{bound} {unit.en}".strip())
                for bound in (self.at_least, self.over, self.under, self.up_to)
            )
        )
        return Label(id=f"{self.fact.label.id} {bounds.id}", en=f"{self.fact.label.en} {bounds.en}")


class Measurable(Protocol):
    """What has a number: a quantity that is measured, or the score of a questionnaire."""

    @property
    def code(self) -> str:
        """The name a value is given under."""

    @property
    def label(self) -> Label:
        """What it is called."""

    @property
    def unit(self) -> str:
        """The unit of its values; empty where they have none."""


class Answerable(Protocol):
    """What is answered by one of some options: an item of a questionnaire or of an examination."""

    @property
    def code(self) -> str:
        """The name an answer is given under."""

    @property
    def label(self) -> Label:
        """What is asked."""

    def option_label(self, code: str) -> Label:
        """Return what an option says; raise RuleError where there is no such option."""


@frozen(kw_only=True)
class Measured(Criterion):
    """A measured value, or a score, lies within bounds. It stays open while the value is not known well enough."""

    of: Measurable
    at_least: float | None = None
    over: float | None = None
    under: float | None = None
    up_to: float | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse bounds that contradict or repeat each other."""
        _check_bounds(self.at_least, self.over, self.under, self.up_to)

    @property
    def words(self) -> Label:
        """The quantity and its bounds as written."""
        bounds = _bounds_in_words(
            *(
                None
                if bound is None
                else Label(id=_number(bound, ",", self.of.unit), en=_number(bound, ".", self.of.unit))
                for bound in (self.at_least, self.over, self.under, self.up_to)
            )
        )
        return Label(id=f"{self.of.label.id} {bounds.id}", en=f"{self.of.label.en} {bounds.en}")


@frozen
class Answered(Criterion):
    """An item has one of some options as its answer."""

    item: Answerable
    options: tuple[str, ...]

    @property
    def words(self) -> Label:
        """The item and the options."""
        shown = [self.item.option_label(code) for code in self.options]
        return Label(
            id=f"{self.item.label.id}: {' atau '.join(item.id for item in shown)}",
            en=f"{self.item.label.en}: {' or '.join(item.en for item in shown)}",
        )


@frozen
class AllOf(Criterion):
    """Every member holds; with no member, it holds for everybody."""

    members: tuple[Criterion, ...]

    @property
    def parts(self) -> tuple[Criterion, ...]:
        """The criteria that must all hold."""
        return self.members

    @property
    def words(self) -> Label:
        """The members joined by "and"."""
        return _joined(self)


@frozen
class AnyOf(Criterion):
    """At least one member holds; with no member, it holds for nobody."""

    members: tuple[Criterion, ...]

    @property
    def parts(self) -> tuple[Criterion, ...]:
        """The criteria of which one must hold."""
        return self.members

    @property
    def words(self) -> Label:
        """The members joined by "or"."""
        return _joined(self)


@frozen
class Not(Criterion):
    """The member does not hold."""

    member: Criterion

    @property
    def parts(self) -> tuple[Criterion, ...]:
        """The criterion that must not hold."""
        return (self.member,)

    @property
    def words(self) -> Label:
        """The member with "not" before it."""
        member = by_default(self.member)
        if isinstance(member, Has) and member.fact.negative is not None:
            return member.fact.negative
        inner = _bracketed(member)
        return Label(id=f"bukan/tidak {inner.id}", en=f"not {inner.en}")


@frozen
class ByReading(Criterion):
    """A criterion that depends on how an unclear place of the decree is read."""

    reading: Reading
    options: tuple[tuple[str, Criterion], ...]

    def __attrs_post_init__(self) -> None:
        """Refuse options other than those of the reading."""
        if {code for code, _ in self.options} != set(self.reading.options):
            raise RuleError(
                f"The options of reading {self.reading.code} are not those given here",
                value=tuple(code for code, _ in self.options),
                accepted=", ".join(self.reading.options),
                code="reading_options",
            )

    def option(self, code: str) -> Criterion:
        """Return the criterion of one option of the reading."""
        return dict(self.options)[code]

    @property
    def parts(self) -> tuple[Criterion, ...]:
        """The criteria of all options."""
        return tuple(criterion for _, criterion in self.options)

    @property
    def words(self) -> Label:
        """The criterion of the default option."""
        return self.option(self.reading.default).words


def aged(
    *, at_least: Span | None = None, over: Span | None = None, under: Span | None = None, up_to: Span | None = None
) -> Criterion:
    """Age within bounds, in completed units of the spans given."""
    return Elapsed(since=BIRTH_DATE, at_least=at_least, over=over, under=under, up_to=up_to)


def since(
    fact: Fact,
    *,
    at_least: Span | None = None,
    over: Span | None = None,
    under: Span | None = None,
    up_to: Span | None = None,
) -> Criterion:
    """The time since a date within bounds: gestational age since LMP, time since delivery since DELIVERED_ON."""
    _require_type(fact, FactType.DATE)
    return Elapsed(since=fact, at_least=at_least, over=over, under=under, up_to=up_to)


def has(fact: Fact) -> Criterion:
    """A yes/no fact is yes. `not_(has(...))` asks that it is known to be no."""
    _require_type(fact, FactType.YES_NO)
    return Has(fact)


def is_(fact: Fact, *values: FactValue) -> Criterion:
    """A fact has one of the values."""
    if fact.type is FactType.YES_NO:
        _require_type(fact, FactType.CHOICE)
    return Is(fact, tuple(fact.check(value) for value in values))


def amount(
    fact: Fact,
    *,
    at_least: int | None = None,
    over: int | None = None,
    under: int | None = None,
    up_to: int | None = None,
) -> Criterion:
    """A whole-number fact lies within bounds."""
    _require_type(fact, FactType.INTEGER)
    return Amount(fact=fact, at_least=at_least, over=over, under=under, up_to=up_to)


def measured(
    of: Measurable,
    *,
    at_least: float | None = None,
    over: float | None = None,
    under: float | None = None,
    up_to: float | None = None,
) -> Criterion:
    """A measured value, or a score, lies within bounds, in the unit of the quantity."""
    return Measured(of=of, at_least=at_least, over=over, under=under, up_to=up_to)


def answered(item: Answerable, *options: str) -> Criterion:
    """An item has one of the options as its answer."""
    for option in options:
        item.option_label(option)
    return Answered(item, options)


def all_of(*members: Criterion) -> Criterion:
    """Every member holds."""
    return AllOf(members)


def any_of(*members: Criterion) -> Criterion:
    """At least one member holds."""
    return AnyOf(members)


def not_(member: Criterion) -> Criterion:
    """The member is known not to hold."""
    return Not(member)


def by_reading(reading: Reading, options: Mapping[str, Criterion]) -> Criterion:
    """Take the criterion of the option by which the reading is read."""
    return ByReading(reading, tuple(options.items()))


def everybody() -> Criterion:
    """Hold for every person."""
    return AllOf(())


def nobody() -> Criterion:
    """Hold for no person: the decree requires the service of nobody by rule."""
    return AnyOf(())


def walk(criterion: Criterion) -> Iterator[Criterion]:
    """Yield the criterion and everything it is made of, from the top down."""
    yield criterion
    for part in criterion.parts:
        yield from walk(part)


def by_default(criterion: Criterion) -> Criterion:
    """Return the criterion by the default of every reading: groups of one kind made one, nothing said twice.

    >>> by_default(any_of(nobody(), everybody())) == everybody()
    True
    """
    match criterion:
        case ByReading():
            return by_default(criterion.option(criterion.reading.default))
        case Not():
            return not_(by_default(criterion.member))
        case AllOf() | AnyOf():
            kind = type(criterion)
            flat: list[Criterion] = []
            for member in map(by_default, criterion.members):
                flat += member.members if isinstance(member, kind) else (member,)
            kept = [member for member in dict.fromkeys(flat) if not _said_by_another(member, flat, kind)]
            return kept[0] if len(kept) == 1 else kind(tuple(kept))
        case _:
            return criterion


def _said_by_another(member: Criterion, among: list[Criterion], kind: type[AllOf | AnyOf]) -> bool:
    """Tell whether a member adds nothing: "pregnant, or pregnant and far gone" is "pregnant"; so is the reverse."""
    inner = AllOf if kind is AnyOf else AnyOf

    def clauses(criterion: Criterion) -> frozenset[Criterion]:
        return frozenset(criterion.members) if isinstance(criterion, inner) else frozenset((criterion,))

    return any(clauses(other) < clauses(member) for other in among)


def _check_bounds(*bounds: Span | float | None) -> None:
    at_least, over, under, up_to = bounds
    if all(bound is None for bound in bounds):
        raise RuleError("A criterion has no bound", remedy="Give at_least, over, under or up_to", code="bounds")
    for one, other, names in ((at_least, over, "at_least and over"), (under, up_to, "under and up_to")):
        if one is not None and other is not None:
            raise RuleError(f"A criterion has both {names}", remedy="Give the one the decree writes", code="bounds")


def _require_type(fact: Fact, wanted: FactType) -> None:
    if fact.type is not wanted:
        raise RuleError(
            f"A {wanted} fact is needed here, and {fact.name} is not one",
            value=fact.type,
            accepted="has() for yes/no facts, amount() for whole numbers, is_() for choices and single numbers",
            code="fact_type",
        )


def _number(value: float, point: str, unit: str) -> str:
    return f"{value:g}".replace(".", point) + (f" {unit}" if unit else "")


def _span_words(span: Span | None) -> Label | None:
    return None if span is None else Label(id=span.words_id, en=span.words_en)


def _ordinal(number: int) -> str:
    last, tens = number % 10, number // 10 % 10
    ending = "th" if tens == 1 else {1: "st", 2: "nd", 3: "rd"}.get(last, "th")
    return f"{number}{ending}"


def _bounds_in_words(at_least: Label | None, over: Label | None, under: Label | None, up_to: Label | None) -> Label:
    low = at_least or over
    high = under or up_to
    if low and high:
        low_sign = "" if at_least else "> "
        high_id, high_en = ("sampai <", "to under") if under else ("sampai dengan", "to")
        return Label(id=f"{low_sign}{low.id} {high_id} {high.id}", en=f"{low_sign}{low.en} {high_en} {high.en}")
    if low:
        return (
            Label(id=f"≥ {low.id}", en=f"{low.en} or over")
            if at_least
            else Label(id=f"> {low.id}", en=f"over {low.en}")
        )
    assert high is not None  # noqa: S101 - _check_bounds has seen to it
    return Label(id=f"< {high.id}", en=f"under {high.en}") if under else Label(id=f"≤ {high.id}", en=f"up to {high.en}")


def _bracketed(criterion: Criterion, around: type[Criterion] = Not) -> Label:
    """Return the words of a member, in brackets where it joins others by another word than what is around it."""
    words = criterion.words
    if isinstance(criterion, (AllOf, AnyOf)) and len(criterion.members) > 1 and not isinstance(criterion, around):
        return Label(id=f"({words.id})", en=f"({words.en})")
    return words


def _joined(joined: AllOf | AnyOf) -> Label:
    """Return the words of the members, without those that say nothing: "pregnant and everybody" is "pregnant"."""
    told = by_default(joined)
    if not isinstance(told, (AllOf, AnyOf)):
        return told.words
    if not told.members:
        return _EVERYBODY if isinstance(told, AllOf) else _NOBODY
    joint = _AND if isinstance(told, AllOf) else _OR
    shown = [_bracketed(member, type(told)) for member in told.members]
    return Label(id=joint.id.join(item.id for item in shown), en=joint.en.join(item.en for item in shown))


_AND: Final = Label(id=" dan ", en=" and ")
_OR: Final = Label(id=" atau ", en=" or ")
_EVERYBODY: Final = Label(id="semua orang", en="everybody")
_NOBODY: Final = Label(id="tidak seorang pun", en="nobody")
