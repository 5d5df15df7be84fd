"""Z-scores of growth on engines that know no arrays: the same formula over terms, its tables joined to the rows."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, Literal

import narwhals as nw

from ilp.errors import InputError
from ilp.frames.lowering import planned
from ilp.frames.terms import Comparison, Kind, RealOp, Term, Terms
from ilp.interpretation.growth.arithmetic import Arithmetic
from ilp.interpretation.growth.formula import LMS
from ilp.interpretation.growth.tables import COLUMNS, Table, TableName, table

__all__ = ["Joins", "TermArithmetic", "Value"]

_KEY: Final = "__ilp_{}_row"
_OF_TABLE: Final = "__ilp_{}_of_table"
_HERE: Final = "__ilp_{}_{}"
_STEP: Final = "__ilp_{}_{}_step"


class Value:
    """A number or a condition of each row, as formulas write them; what is not known is never less or more."""

    __slots__ = ("term", "terms")

    def __init__(self, terms: Terms, term: Term) -> None:
        """Take the term, and what makes terms."""
        self.terms = terms
        self.term = term

    def _of(self, value: object) -> Term:
        return value.term if isinstance(value, Value) else number(self.terms, value)

    def _real(self, op: RealOp, left: object, right: object) -> Value:
        return Value(self.terms, self.terms.real(op, self._of(left), self._of(right)))

    def _compare(self, comparison: Comparison, other: object) -> Value:
        terms = self.terms
        return Value(terms, terms.holds(terms.compare(comparison, self.term, self._of(other))))

    def __add__(self, other: object) -> Value:
        """Return the sum."""
        return self._real("plus", self, other)

    __radd__ = __add__

    def __sub__(self, other: object) -> Value:
        """Return the difference."""
        return self._real("minus", self, other)

    def __rsub__(self, other: object) -> Value:
        """Return the difference."""
        return self._real("minus", other, self)

    def __mul__(self, other: object) -> Value:
        """Return the product."""
        return self._real("times", self, other)

    __rmul__ = __mul__

    def __truediv__(self, other: object) -> Value:
        """Return the quotient."""
        return self._real("over", self, other)

    def __lt__(self, other: object) -> Value:
        """Say where it is less."""
        return self._compare("<", other)

    def __le__(self, other: object) -> Value:
        """Say where it is not more."""
        return self._compare("<=", other)

    def __gt__(self, other: object) -> Value:
        """Say where it is more."""
        return self._compare(">", other)

    def __ge__(self, other: object) -> Value:
        """Say where it is not less."""
        return self._compare(">=", other)

    def __eq__(self, other: object) -> Value:  # type: ignore[override]
        """Say where both are the same."""
        return self._compare("==", other)

    __hash__ = None  # type: ignore[assignment]

    def __and__(self, other: Value) -> Value:
        """Say where both hold."""
        return Value(self.terms, self.terms.all_of((self.term, other.term)))

    def __or__(self, other: Value) -> Value:
        """Say where one of them holds."""
        return Value(self.terms, self.terms.any_of((self.term, other.term)))


def number(terms: Terms, value: object) -> Term:
    """Return a number as a term; not a number is what is not known."""
    told = float(value)  # type: ignore[arg-type]
    return terms.const(None if told != told else told, Kind.REAL)  # noqa: PLR0124 - that is how NaN is told


class TermArithmetic(Arithmetic):
    """What the formulas of growth ask of numbers, over terms."""

    def __init__(self, terms: Terms) -> None:
        """Take what makes terms."""
        self._terms = terms

    def _term(self, value: Any) -> Term:
        return value.term if isinstance(value, Value) else number(self._terms, value)

    def where(self, condition: Any, yes: Any, no: Any) -> Value:
        """Return one of two values."""
        return Value(self._terms, self._terms.where(condition.term, self._term(yes), self._term(no)))

    def not_(self, condition: Any) -> Value:
        """Return the opposite."""
        return Value(self._terms, self._terms.not_(condition.term))

    def known(self, value: Any) -> Value:
        """Say where a value is known."""
        return Value(self._terms, self._terms.is_known(self._term(value)))

    def whole(self, value: Any) -> Value:
        """Return the whole number at or below the value."""
        return Value(self._terms, self._terms.real_of(self._terms.whole(self._term(value))))

    def take(self, table: Table, column: str, row: Any) -> Value:
        """Refuse: rows are joined instead, by ``Joins``."""
        raise NotImplementedError

    def _curve(self, op: Literal["log", "exp"], value: Any) -> Value:
        return Value(self._terms, self._terms.curve(op, self._term(value)))

    def log(self, value: Any) -> Value:
        """Return the natural logarithm."""
        return self._curve("log", value)

    def log1p(self, value: Any) -> Value:
        """Return the natural logarithm of 1 + value."""
        return self._curve("log", value + 1.0)

    def exp(self, value: Any) -> Value:
        """Return e to the value."""
        return self._curve("exp", value)

    def expm1(self, value: Any) -> Value:
        """Return e to the value, less 1."""
        return self._curve("exp", value) - 1.0


class Joins:
    """The rows of tables that formulas ask, joined to the rows of a frame by a number of their own."""

    def __init__(self, terms: Terms) -> None:
        """Ask nothing yet."""
        self._terms = terms
        self._keys: dict[TableName, Term] = {}

    def look_up(self, xp: Arithmetic, rows: Table, male: Any, at: Any) -> LMS:
        """Return L, M and S as columns that ``apply`` joins, interpolated between two rows."""
        terms, name = self._terms, rows.name
        steps = (at - rows.first) * float(rows.per)
        low = xp.whole(steps)
        part: Value = steps - low
        self._keys[name] = terms.whole((low + male * float(rows.rows)).term)

        def column(what: str) -> Value:
            here, step = (terms.column(each.format(name, what), Kind.REAL) for each in (_HERE, _STEP))
            return Value(terms, here) + Value(terms, step) * part

        return LMS(*(column(what) for what in COLUMNS))

    def apply(self, lazy: Any) -> Any:
        """Return the frame with the rows of the tables beside its own."""
        names = [*lazy.collect_schema()]
        lazy = planned({_KEY.format(name): key for name, key in self._keys.items()}).apply(lazy, names)
        for name in self._keys:
            small = nw.from_native(_on_engine(lazy, name))
            lazy = lazy.join(small, left_on=_KEY.format(name), right_on=_OF_TABLE.format(name), how="left")
        made = [_HERE.format(name, what) for name in self._keys for what in COLUMNS]
        made += [_STEP.format(name, what) for name in self._keys for what in COLUMNS]
        return lazy.select(*names, *made)


@cache
def _rows(name: TableName) -> dict[str, list[Any]]:
    """Return a table as columns: L, M and S of each row, and what is added to the next one."""
    figures = table(name)
    size = figures.rows
    found: dict[str, list[Any]] = {_OF_TABLE.format(name): list(range(2 * size))}
    for what in COLUMNS:
        column = figures.columns[what]
        found[_HERE.format(name, what)] = list(column)
        found[_STEP.format(name, what)] = [
            column[row + 1] - column[row] if (row + 1) % size else 0.0 for row in range(2 * size)
        ]
    return found


def _on_engine(lazy: Any, name: TableName) -> Any:
    """Return a table as a frame of the same engine and session as another one.

    Raises:
        InputError: the engine is one that is not known here.
    """
    columns, native = _rows(name), lazy.to_native()
    if lazy.implementation.is_polars():
        import polars as pl

        return pl.LazyFrame(columns, schema_overrides={_OF_TABLE.format(name): pl.Int32})
    if lazy.implementation.is_duckdb():
        import pyarrow as pa

        growth_rows = pa.table(columns)  # noqa: F841 - the query finds it by this name
        return native.query("__ilp_rows_of_the_frame", "SELECT * FROM growth_rows")
    if lazy.implementation.is_pyspark() or lazy.implementation.is_pyspark_connect():
        rows = list(zip(*columns.values(), strict=True))
        return native.sparkSession.createDataFrame(rows, schema=list(columns))
    raise InputError(
        "Z-scores of growth are not worked out on this engine",
        value=str(lazy.implementation),
        accepted="a frame of Polars, DuckDB or PySpark, or an eager one such as a pandas frame",
        remedy="Collect the frame first, or leave the columns weight, height and head_circumference out",
        code="growth_engine",
    )
