"""Terms: what is worked out for every row of a frame, as values that know no engine.

A term is a column, a constant, or made of other terms. Each different term exists once, so that what several rules
ask is worked out once; constants are folded while terms are made, so that a fact for which the frame has no column
costs nothing. Yes/no terms are three-valued: None is what is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from math import exp, floor, log
from operator import add, eq, ge, gt, le, lt, mul, sub, truediv
from typing import Any, Final, Literal

from attrs import frozen

__all__ = ["Kind", "Term", "Terms", "Value"]

Value = bool | int | float | str | date | None
Comparison = Literal["<=", "<", ">=", ">", "=="]
RealOp = Literal["plus", "minus", "times", "over"]

_COMPARE: Final[Mapping[Comparison, Callable[[Any, Any], bool]]] = {"<=": le, "<": lt, ">=": ge, ">": gt, "==": eq}
_REAL: Final[Mapping[RealOp, Callable[[float, float], float]]] = {
    "plus": add,
    "minus": sub,
    "times": mul,
    "over": truediv,
}


class Kind(Enum):
    """What a term gives in each row."""

    YES_NO = "yes_no"
    NUMBER = "number"
    REAL = "real"
    TEXT = "text"
    DATE = "date"


@frozen(eq=False)
class Term:
    """One thing worked out for every row; ``nullable`` says whether it can be unknown, ``order`` when it was made."""

    op: str
    kind: Kind
    args: tuple[Term, ...] = ()
    value: Value | tuple[Value, ...] = None
    nullable: bool = True
    order: int = 0

    @property
    def is_const(self) -> bool:
        """Whether it is the same in every row."""
        return self.op == "const"


class Terms:
    """Makes terms: every different one once, and none that a constant can stand for."""

    def __init__(self) -> None:
        """Begin with no term."""
        self._made: dict[tuple[object, ...], Term] = {}
        self.yes = self.const(True, Kind.YES_NO)
        self.no = self.const(False, Kind.YES_NO)
        self.unknown = self.const(None, Kind.YES_NO)

    def _make(
        self,
        op: str,
        kind: Kind,
        args: tuple[Term, ...] = (),
        value: Value | tuple[Value, ...] = None,
        *,
        nullable: bool | None = None,
    ) -> Term:
        key = (op, kind, args, type(value), value)
        found = self._made.get(key)
        if found is None:
            if nullable is None:
                nullable = any(item.nullable for item in args)
            found = self._made[key] = Term(op, kind, args, value, nullable, len(self._made))
        return found

    # --- what is there ------------------------------------------------------------------------------------------------
    def const(self, value: Value, kind: Kind) -> Term:
        """The same value in every row."""
        return self._make("const", kind, value=value, nullable=value is None)

    def number(self, value: int | None) -> Term:
        """A whole number, or the unknown one."""
        return self.const(value, Kind.NUMBER)

    def day(self, value: date | None) -> Term:
        """A day, as a date."""
        return self.const(value, Kind.DATE)

    def text(self, value: str | None) -> Term:
        """A text."""
        return self.const(value, Kind.TEXT)

    def column(self, name: str, kind: Kind) -> Term:
        """A column of the frame."""
        return self._make("column", kind, value=name, nullable=True)

    def known_column(self, name: str, kind: Kind) -> Term:
        """A column in which nothing is unknown."""
        return self._make("column", kind, value=name, nullable=False)

    def flag(self, item: Term) -> Term:
        """One where something holds, else nought: engines have no greatest of yes and no."""
        return self._make("flag", Kind.NUMBER, (item,), nullable=False)

    # --- yes and no ---------------------------------------------------------------------------------------------------
    def all_of(self, members: Iterable[Term]) -> Term:
        """Every member holds."""
        return self._joined("all", members, stops=self.no, skips=self.yes)

    def any_of(self, members: Iterable[Term]) -> Term:
        """At least one member holds."""
        return self._joined("any", members, stops=self.yes, skips=self.no)

    def _joined(self, op: str, members: Iterable[Term], *, stops: Term, skips: Term) -> Term:
        kept: dict[Term, None] = {}
        for member in members:
            if member is stops:
                return stops
            if member.op == op:
                kept |= dict.fromkeys(member.args)
            elif member is not skips:
                kept[member] = None
        # One that is known, or its opposite, among them: "x, and not x" is no where x is never unknown.
        for member in kept:
            if member.op == "not" and member.args[0] in kept and not member.nullable:
                return stops
        if not kept:
            return skips
        if len(kept) == 1:
            return next(iter(kept))
        return self._make(op, Kind.YES_NO, tuple(sorted(kept, key=_order)))

    def not_(self, member: Term) -> Term:
        """The member does not hold."""
        if member.is_const:
            return self.const(None if member.value is None else not member.value, Kind.YES_NO)
        return member.args[0] if member.op == "not" else self._make("not", Kind.YES_NO, (member,))

    def holds(self, member: Term) -> Term:
        """The member is known to hold."""
        if member.is_const:
            return self.const(member.value is True, Kind.YES_NO)
        return self._make("holds", Kind.YES_NO, (member,), nullable=False) if member.nullable else member

    def fails(self, member: Term) -> Term:
        """The member is known not to hold."""
        return self.holds(self.not_(member))

    def is_unknown(self, item: Term) -> Term:
        """It is not known."""
        if item.is_const:
            return self.const(item.value is None, Kind.YES_NO)
        if not item.nullable:
            return self.no
        return self._make("is_unknown", Kind.YES_NO, (item,), nullable=False)

    def is_known(self, item: Term) -> Term:
        """It is known."""
        return self.not_(self.is_unknown(item))

    def among(self, item: Term, values: Iterable[Value]) -> Term:
        """It is one of some values."""
        wanted = tuple(values)
        if item.is_const:
            return self.const(None if item.value is None else item.value in wanted, Kind.YES_NO)
        return self._make("among", Kind.YES_NO, (item,), wanted)

    def compare(self, comparison: Comparison, left: Term, right: Term) -> Term:
        """One stands so to the other; not known where one of them is not."""
        if left.is_const and right.is_const:
            known = left.value is not None and right.value is not None
            return self.const(_COMPARE[comparison](left.value, right.value) if known else None, Kind.YES_NO)
        if (left.is_const and left.value is None) or (right.is_const and right.value is None):
            return self.unknown
        if left is right:
            equal = self.const(comparison in {"<=", ">=", "=="}, Kind.YES_NO)
            return self.where(self.is_unknown(left), self.unknown, equal)
        return self._make("compare", Kind.YES_NO, (left, right), comparison)

    def up_to(self, left: Term, right: Term) -> Term:
        """The first is at most the second."""
        return self.compare("<=", left, right)

    def under(self, left: Term, right: Term) -> Term:
        """The first is less than the second."""
        return self.compare("<", left, right)

    # --- choices ------------------------------------------------------------------------------------------------------
    def where(self, condition: Term, then: Term, otherwise: Term) -> Term:
        """The first value where a condition is known to hold, else the other."""
        condition = self.holds(condition)
        if condition.is_const:
            return then if condition.value else otherwise
        if then is otherwise:
            return then
        if then.kind is Kind.YES_NO:
            simple = self._where_yes_no(condition, then, otherwise)
            if simple is not None:
                return simple
        nullable = then.nullable or otherwise.nullable
        return self._make("where", then.kind, (condition, then, otherwise), nullable=nullable)

    def _where_yes_no(self, condition: Term, then: Term, otherwise: Term) -> Term | None:
        """Return a choice of yes and no as plain logic, where that says the same."""
        if then is self.yes:
            return self.any_of((condition, otherwise))
        if then is self.no:
            return self.all_of((self.not_(condition), otherwise))
        if otherwise is self.yes:
            return self.any_of((self.not_(condition), then))
        if otherwise is self.no:
            return self.all_of((condition, then))
        return None

    def or_else(self, item: Term, other: Term) -> Term:
        """The first where it is known, else the other."""
        return self.where(self.is_known(item), item, other)

    # --- numbers ------------------------------------------------------------------------------------------------------
    def plus(self, left: Term, right: Term | int) -> Term:
        """The sum."""
        return self._arithmetic("plus", left, right, lambda one, other: one + other)

    def minus(self, left: Term, right: Term | int) -> Term:
        """The difference."""
        return self._arithmetic("minus", left, right, lambda one, other: one - other)

    def times(self, left: Term, right: Term | int) -> Term:
        """The product."""
        return self._arithmetic("times", left, right, lambda one, other: one * other)

    def quotient(self, left: Term, right: int) -> Term:
        """The whole quotient of numbers that are not negative."""
        return self._arithmetic("quotient", left, right, lambda one, other: one // other)

    def remainder(self, left: Term, right: int) -> Term:
        """The remainder of numbers that are not negative."""
        return self._arithmetic("remainder", left, right, lambda one, other: one % other)

    def _arithmetic(self, op: str, left: Term, right: Term | int, work: Callable[[int, int], int]) -> Term:
        other = self.number(right) if isinstance(right, int) else right
        if (left.is_const and left.value is None) or (other.is_const and other.value is None):
            return self.number(None)
        if isinstance(left.value, int) and isinstance(other.value, int) and left.is_const and other.is_const:
            return self.number(work(left.value, other.value))
        if op in {"plus", "minus"} and other.is_const and other.value == 0:
            return left
        return self._make(op, Kind.NUMBER, (left, other))

    def real(self, op: RealOp, left: Term, right: Term | float) -> Term:
        """Reckon with numbers that need not be whole."""
        other = right if isinstance(right, Term) else self.const(float(right), Kind.REAL)
        if (left.is_const and left.value is None) or (other.is_const and other.value is None):
            return self.const(None, Kind.REAL)
        if isinstance(left.value, float) and isinstance(other.value, float) and left.is_const and other.is_const:
            return self.const(_REAL[op](left.value, other.value), Kind.REAL)
        return self._make(op, Kind.REAL, (left, other))

    def rounded(self, item: Term, digits: int) -> Term:
        """Round a number to some digits after the point."""
        if item.is_const:
            return item
        return self._make("rounded", Kind.REAL, (item,), digits)

    def curve(self, op: Literal["log", "exp"], item: Term) -> Term:
        """Return the natural logarithm, or e to the number."""
        if item.is_const:
            value = item.value
            known = isinstance(value, float)
            return self.const({"log": log, "exp": exp}[op](value) if known else None, Kind.REAL)  # type: ignore[arg-type]
        return self._make(op, Kind.REAL, (item,))

    def whole(self, item: Term) -> Term:
        """Return the whole number at or below a number."""
        if item.is_const:
            return self.number(floor(item.value) if isinstance(item.value, float) else None)
        return self._make("whole", Kind.NUMBER, (item,))

    def real_of(self, item: Term) -> Term:
        """Return a whole number as one that need not be whole."""
        if item.is_const:
            return self.const(float(item.value) if isinstance(item.value, int) else None, Kind.REAL)
        return self._make("real", Kind.REAL, (item,))

    def looked_up(self, place: Term, table: tuple[int, ...]) -> Term:
        """Return what stands in a table at a place, counted from 0; not known beyond its ends."""
        if place.is_const:
            at = place.value
            return self.number(table[at] if isinstance(at, int) and 0 <= at < len(table) else None)
        return self._make("looked_up", Kind.NUMBER, (place,), table, nullable=True)

    def latest(self, items: Iterable[Term]) -> Term:
        """The greatest of the numbers that are known."""
        return self._extreme("latest", items, max)

    def earliest(self, items: Iterable[Term]) -> Term:
        """The least of the numbers that are known."""
        return self._extreme("earliest", items, min)

    def _extreme(self, op: str, items: Iterable[Term], choose: Callable[[list[int]], int]) -> Term:
        known = [item for item in dict.fromkeys(items) if not (item.is_const and item.value is None)]
        fixed = [item.value for item in known if item.is_const and isinstance(item.value, int)]
        rest = [item for item in known if not item.is_const]
        if fixed:
            rest.append(self.number(choose(fixed)))
        if not rest:
            return self.number(None)
        if len(rest) == 1:
            return rest[0]
        nullable = all(item.nullable for item in rest)
        return self._make(op, Kind.NUMBER, tuple(sorted(rest, key=_order)), nullable=nullable)

    def part(self, op: Literal["year", "month", "day_of_month"], day: Term) -> Term:
        """The year, month or day of the month of a date."""
        if isinstance(day.value, date) and day.is_const:
            return self.number({"year": day.value.year, "month": day.value.month}.get(op, day.value.day))
        if day.is_const:
            return self.number(None)
        return self._make(op, Kind.NUMBER, (day,))

    def day_count(self, day: Term) -> Term:
        """A date as ``date.toordinal`` counts it, for an engine that makes numbers of dates."""
        return self._make("day_count", Kind.NUMBER, (day,))

    def minutes(self, clock: Term) -> Term:
        """The minute of the day of a text such as "03:10"."""
        if clock.is_const:
            return self.number(None)
        return self._make("minutes", Kind.NUMBER, (clock,))

    # --- what is written ----------------------------------------------------------------------------------------------
    def list_of(self, named: Iterable[tuple[str, Term]]) -> Term:
        """The names of what is known to hold, separated by commas; empty where nothing does."""
        nothing = self.text(None)
        parts = [self.where(held, self.text(name), nothing) for name, held in named]
        return self.joined([part for part in parts if part is not nothing], between=",")

    def joined(self, parts: Iterable[Term], *, between: str) -> Term:
        """The texts that are known, one after the other; empty where none is."""
        kept = tuple(parts)
        return self._make("joined", Kind.TEXT, kept, between, nullable=False) if kept else self.text("")

    def written(self, item: Term) -> Term:
        """A number or a text as text; empty where it is not known."""
        if item.is_const:
            return self.text("" if item.value is None else str(item.value))
        return self._make("written", Kind.TEXT, (item,), nullable=False)

    def packed(self, verdicts: Iterable[tuple[Term, Term]]) -> Term:
        """Pairs of what is required, and what is left to the examiner, as two bits each from the lowest up."""
        parts = [part for pair in verdicts for part in pair]
        return self._make("packed", Kind.NUMBER, tuple(parts), nullable=False)

    def date_of(self, ordinal: Term) -> Term:
        """A day as a date, given as ``date.toordinal`` counts it, for an engine that makes dates of numbers."""
        return self._make("date_of", Kind.DATE, (ordinal,))

    def date_written(self, year: Term, month: Term, day: Term) -> Term:
        """A day as a date, for an engine that only reads it from text."""
        return self._make("date_written", Kind.DATE, (year, month, day))


def _order(term: Term) -> int:
    return term.order
