"""Terms put to a frame: as expressions of narwhals, or of Polars itself in the same words, each shared term once.

A term that others need more than once becomes a column of its own for the time being; terms are put to the frame in
stages, each of which builds only on columns that are there. Nothing here depends on the engine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import reduce
from operator import add, floordiv, ge, gt, le, lt, mod, mul, or_, sub, truediv
from types import ModuleType
from typing import Any, Final

import narwhals as nw

from ilp.frames.terms import Kind, Term, Value

__all__ = ["DTYPES", "Plan", "planned"]

TYPE_NAMES: Final[Mapping[Kind, str]] = {
    Kind.YES_NO: "Boolean",
    Kind.NUMBER: "Int32",
    Kind.REAL: "Float64",
    Kind.TEXT: "String",
    Kind.DATE: "Date",
}
DTYPES: Final[Mapping[Kind, Any]] = {kind: getattr(nw, name) for kind, name in TYPE_NAMES.items()}
_TEMPORARY: Final = "__ilp_{}"
_ARITHMETIC: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "plus": add,
    "minus": sub,
    "times": mul,
    "over": truediv,
    "quotient": floordiv,
    "remainder": mod,
}
_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {"<=": le, "<": lt, ">=": ge, ">": gt}
EPOCH: Final = date(1970, 1, 1).toordinal()
_FEW_VALUES: Final = 4
_ALWAYS_INLINE: Final = frozenset({"const", "column"})


class Plan:
    """Stages of columns to be worked out, the names of those that are wanted, and those only needed on the way."""

    def __init__(self, stages: list[dict[str, Term]], wanted: dict[str, Term], place: dict[Term, str]) -> None:
        """Take what `planned` found."""
        self._stages = stages
        self._wanted = wanted
        self._place = place

    def apply(self, frame: Any, keep: Iterable[str]) -> Any:
        """Return the frame with the columns to keep and those that are wanted."""
        keep = tuple(keep)
        if frame.implementation.is_polars():
            return nw.from_native(self._apply_to_polars(frame.to_native(), keep))
        return self._apply_narrow(frame, keep)

    def _apply_to_polars(self, frame: Any, keep: tuple[str, ...]) -> Any:
        """Hand Polars the very same expressions: narwhals speaks its language, and takes long to translate.

        What nobody reads Polars leaves out by itself.
        """
        import polars as pl

        placed: dict[Term, str] = {}
        for stage in self._stages:
            frame = frame.with_columns(*_named(stage, placed, pl))
            placed |= {term: name for name, term in stage.items()}
        return frame.select(*keep, *_named(self._wanted, placed, pl))

    def _apply_narrow(self, frame: Any, keep: tuple[str, ...]) -> Any:
        """Take along only what is still needed: engines that bind a query anew at every stage are slow otherwise."""
        reads = [{*keep, *self._reads(self._wanted.values())}]
        for stage in reversed(self._stages):
            parts = (part for term in stage.values() for part in term.args)
            reads.append((reads[-1] - stage.keys()) | self._reads(parts))
        there = sorted(reads.pop())
        placed: dict[Term, str] = {}
        for stage in self._stages:
            later = reads.pop()
            there = [name for name in there if name in later]
            frame = frame.select(*there, *_named(stage, placed))
            there += stage
            placed |= {term: name for name, term in stage.items()}
        return frame.select(*keep, *_named(self._wanted, placed))

    def _reads(self, wanted: Iterable[Term]) -> set[str]:
        """Return the columns that have to be there for terms."""
        found: set[str] = set()
        parts = list(wanted)
        while parts:
            part = parts.pop()
            if part in self._place:
                found.add(self._place[part])
            elif part.op == "column":
                found.add(str(part.value))
            else:
                parts += part.args
        return found

    @property
    def size(self) -> int:
        """How many columns are worked out on the way."""
        return sum(len(stage) for stage in self._stages)


def planned(wanted: Mapping[str, Term]) -> Plan:
    """Find what several of the wanted terms need, and in which order it can be worked out."""
    uses: Counter[Term] = Counter()
    order: list[Term] = []
    seen: set[Term] = set()

    def visit(root: Term) -> None:
        # Without recursion: some terms are deep.
        stack = [(root, False)]
        while stack:
            term, done = stack.pop()
            if done:
                order.append(term)
                continue
            if term in seen:
                continue
            seen.add(term)
            stack.append((term, True))
            for part in term.args:
                uses[part] += 1
                stack.append((part, False))

    for term in wanted.values():
        uses[term] += 1
        visit(term)
    level: dict[Term, int] = {}
    stages: list[dict[str, Term]] = []
    place: dict[Term, str] = {}
    for term in order:
        below = max((level[part] for part in term.args), default=0)
        shared = uses[term] > 1 and term.op not in _ALWAYS_INLINE
        level[term] = below + shared
        if shared:
            while len(stages) <= below:
                stages.append({})
            place[term] = _TEMPORARY.format(len(place))
            stages[below][place[term]] = term
    return Plan(stages, dict(wanted), place)


def _named(terms: Mapping[str, Term], placed: Mapping[Term, str], library: ModuleType = nw) -> list[Any]:
    """Return terms as expressions under their names."""
    lower = _Lowering(placed, library)
    return [lower(term).alias(name) for name, term in terms.items()]


class _Lowering:
    """Terms as expressions of a library, given the columns that are there already."""

    def __init__(self, placed: Mapping[Term, str], library: ModuleType) -> None:
        self._placed = placed
        self._library = library
        self._made: dict[Term, Any] = {}

    def __call__(self, term: Term) -> Any:
        name = self._placed.get(term)
        if name is not None:
            return self._library.col(name)
        made = self._made.get(term)
        if made is None:
            made = self._made[term] = self._lower(term)
        return made

    def _lower(self, term: Term) -> Any:
        op = term.op
        if op == "const":
            return self._library.lit(term.value, dtype=getattr(self._library, TYPE_NAMES[term.kind]))
        if op == "column":
            return self._library.col(str(term.value))
        parts = [self(part) for part in term.args]
        return self._made_of(term, op, parts)

    def _made_of(self, term: Term, op: str, parts: list[Any]) -> Any:  # noqa: C901, PLR0911, PLR0912 - one line each
        library = self._library
        match op:
            case "all":
                return reduce(lambda one, other: one & other, parts)
            case "any":
                return reduce(lambda one, other: one | other, parts)
            case "not":
                return ~parts[0]
            case "holds":
                return parts[0].fill_null(value=False)
            case "is_unknown":
                return parts[0].is_null()
            case "among":
                return _among(parts[0], term.value)  # type: ignore[arg-type]
            case "compare":
                return parts[0] == parts[1] if term.value == "==" else _COMPARISONS[str(term.value)](*parts)
            case "where":
                return library.when(parts[0]).then(parts[1]).otherwise(parts[2])
            case "latest":
                return library.max_horizontal(*parts)
            case "earliest":
                return library.min_horizontal(*parts)
            case "year":
                return parts[0].dt.year().cast(library.Int32)
            case "month":
                return parts[0].dt.month().cast(library.Int32)  # engines give 8 bits: twelve of them overflow
            case "day_of_month":
                return parts[0].dt.day().cast(library.Int32)
            case "day_count":
                return parts[0].cast(library.Int32) + EPOCH
            case "minutes":
                hour, minute = parts[0].str.slice(0, 2), parts[0].str.slice(3, 2)
                return hour.cast(library.Int32) * 60 + minute.cast(library.Int32)
            case "joined":
                return library.concat_str(parts, separator=str(term.value), ignore_nulls=True)
            case "written":
                return parts[0].cast(library.String).fill_null("")
            case "flag":
                return parts[0].cast(library.Int8)
            case "date_of":
                return (parts[0] - EPOCH).cast(library.Date)
            case "date_written":
                written = parts[0] * 10_000 + parts[1] * 100 + parts[2]
                return written.cast(library.String).str.to_date("%Y%m%d")
            case "packed":
                return _packed(parts, library)
            case "rounded":
                return parts[0].round(int(str(term.value)))
            case "whole":
                return parts[0].floor().cast(library.Int32)
            case "log":
                return parts[0].log()
            case "exp":
                return parts[0].exp()
            case "real":
                return parts[0].cast(library.Float64)
            case "looked_up":
                table = list(term.value)  # type: ignore[arg-type]
                return parts[0].replace_strict(list(range(len(table))), table, default=None, return_dtype=library.Int32)
        return _ARITHMETIC[op](*parts)


def _among(item: Any, values: tuple[Value, ...]) -> Any:
    """Compare with each of a few values: a search among texts takes engines several times as long."""
    if len(values) > _FEW_VALUES:
        return item.is_in(list(values))
    return reduce(or_, (item == value for value in values))


def _packed(parts: list[Any], library: ModuleType) -> Any:
    """Pack pairs of yes/no expressions into a whole number, three pairs at a time in the smallest type there is."""
    pairs = []
    for required, indicated in zip(parts[::2], parts[1::2], strict=True):
        code = required.cast(library.Int8).fill_null(3)
        pairs.append(code if indicated is None else code + indicated.cast(library.Int8).fill_null(0) * 2)
    smalls = [
        reduce(add, (pair * 4**place if place else pair for place, pair in enumerate(pairs[first : first + 3])))
        for first in range(0, len(pairs), 3)
    ]
    wide = [
        small.cast(library.Int32) * 64**place if place else small.cast(library.Int32)
        for place, small in enumerate(smalls)
    ]
    return reduce(add, wide)
