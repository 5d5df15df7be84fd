"""The few operations a z-score is made of, for Python's numbers and for arrays alike.

The formulas of this package are written once, over `Arithmetic`. `Scalars` does them on floats and needs nothing else;
`Arrays`, made by `arrays()`, does them on NumPy arrays. A value that is not known is NaN in both.
"""

from __future__ import annotations

import math
from functools import cache
from importlib import import_module
from typing import Any, Protocol

from ilp.errors import InputError
from ilp.interpretation.growth.tables import Table

Value = Any
"""A float or an array of floats."""
Condition = Any
"""A bool or an array of them."""


class Arithmetic(Protocol):
    """What the formulas ask of numbers. `&` and `|` join conditions."""

    def where(self, condition: Condition, yes: Value, no: Value) -> Value:
        """Return `yes` where the condition holds, else `no`; both are worked out."""

    def not_(self, condition: Condition) -> Condition:
        """Return the opposite of a condition."""

    def known(self, value: Value) -> Condition:
        """Say whether a value is a number."""

    def whole(self, value: Value) -> Value:
        """Return the whole number at or below the value, as an index."""

    def take(self, table: Table, column: str, row: Value) -> Value:
        """Return what stands in a column of a table, by number of the row."""

    def log(self, value: Value) -> Value:
        """Return the natural logarithm."""

    def log1p(self, value: Value) -> Value:
        """Return the natural logarithm of 1 + value."""

    def exp(self, value: Value) -> Value:
        """Return e to the value."""

    def expm1(self, value: Value) -> Value:
        """Return e to the value, less 1."""


class Scalars:
    """Arithmetic on Python's floats."""

    log = staticmethod(math.log)
    log1p = staticmethod(math.log1p)
    exp = staticmethod(math.exp)
    expm1 = staticmethod(math.expm1)
    whole = staticmethod(math.floor)

    def where(self, condition: Condition, yes: Value, no: Value) -> Value:
        """Return one of two values."""
        return yes if condition else no

    def not_(self, condition: Condition) -> Condition:
        """Return the opposite."""
        return not condition

    def known(self, value: Value) -> Condition:
        """Say whether a value is a number."""
        return not math.isnan(value)

    def take(self, table: Table, column: str, row: Value) -> Value:
        """Return one figure of a table."""
        return table.columns[column][row]


SCALARS = Scalars()


class Arrays:
    """Arithmetic on NumPy arrays; `numpy` is that module."""

    def __init__(self, numpy: Any) -> None:
        """Take the functions over."""
        self.numpy = numpy
        self.where = numpy.where
        self.not_ = numpy.logical_not
        self.log = numpy.log
        self.log1p = numpy.log1p
        self.exp = numpy.exp
        self.expm1 = numpy.expm1

    def known(self, value: Value) -> Condition:
        """Say which values are numbers."""
        return ~self.numpy.isnan(value)

    def whole(self, value: Value) -> Value:
        """Return the whole numbers at or below the values."""
        return self.numpy.floor(value).astype(self.numpy.int64)

    def take(self, table: Table, column: str, row: Value) -> Value:
        """Return figures of a table."""
        return self.numpy.asarray(table.columns[column])[row]


@cache
def arrays() -> Arrays:
    """Return the arithmetic on arrays.

    Raises:
        InputError: NumPy is not installed.
    """
    try:
        return Arrays(import_module("numpy"))
    except ImportError as error:
        raise InputError(
            "Z-scores of arrays need NumPy, which is not installed",
            accepted="the extra `arrays`",
            remedy="Install it with: pip install 'ilp-indonesia[arrays]'; z_scores works without, child by child",
            code="numpy_missing",
        ) from error
