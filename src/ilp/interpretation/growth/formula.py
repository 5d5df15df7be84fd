"""The LMS method as WHO uses it: z-scores from measures and measures from z-scores, for floats and arrays.

WHO Child Growth Standards: Methods and development (2006), chapter 7. The measure y of a child has the z-score
((y / M) ** L - 1) / (L * S). For indices with the weight WHO leaves this curve beyond 3 standard deviations, where it
rests on few children, and goes on in steps as wide as the last one, from 2 to 3 (or -2 to -3): the restricted
application of the method.

Powers are worked out through logarithms, `expm1` and `log1p`, which stays exact where L is near 0.
"""

from __future__ import annotations

from typing import NamedTuple

from ilp.interpretation.growth.arithmetic import Arithmetic, Value
from ilp.interpretation.growth.tables import Table


class LMS(NamedTuple):
    """The Box-Cox power, the median and the coefficient of variation at an age, a length or a height."""

    l: Value  # noqa: E741 - the method is named for it
    m: Value
    s: Value


def look_up(xp: Arithmetic, table: Table, male: Value, at: Value) -> LMS:
    """Return the LMS of a place between the ends of a table, interpolated linearly between two rows.

    Args:
        xp: The arithmetic.
        table: The table.
        male: 1 for boys, 0 for girls.
        at: The age, length or height, not beyond the ends.
    """
    steps = (at - table.first) * table.per
    return _between(xp, table, male, xp.whole(steps), steps)


def look_up_month(xp: Arithmetic, table: Table, male: Value, month: Value, *, days_per_month: float) -> LMS:
    """Return WHO's row of a completed month from a table by day, which has the length until the day 730.

    The published rows of months are those of the exact age, 30.4375 days a month, between two days. At 24 months,
    730.5 days, the published row is the one of standing children: it is reached from the days after.
    """
    days = month * days_per_month
    low = xp.whole(days)
    return _between(xp, table, male, xp.where(low == _LAST_DAY_OF_LENGTH, low + 1, low), days)


def _between(xp: Arithmetic, table: Table, male: Value, low: Value, steps: Value) -> LMS:
    part = steps - low
    row = low + xp.whole(male) * table.rows
    next_row = row + xp.where(low < table.rows - 1, 1, 0)

    def column(name: str) -> Value:
        here = xp.take(table, name, row)
        return here + part * (xp.take(table, name, next_row) - here)

    return LMS(column("l"), column("m"), column("s"))


def measure_of(xp: Arithmetic, z: Value, lms: LMS, *, restricted: bool) -> Value:
    """Return the measure that has this z-score."""
    if not restricted:
        return _box_cox_inverse(xp, z, lms)
    tail = _Tails(xp, lms)
    low, high = z < -_TAIL, z > _TAIL
    inside = _box_cox_inverse(xp, xp.where(low | high, 0.0, z), lms)
    below = tail.low + (z + _TAIL) * tail.step_down
    above = tail.high + (z - _TAIL) * tail.step_up
    return xp.where(low, below, xp.where(high, above, inside))


def z_of(xp: Arithmetic, measure: Value, lms: LMS, *, restricted: bool) -> Value:
    """Return the z-score of a measure above 0."""
    if not restricted:
        return _box_cox(xp, measure, lms)
    tail = _Tails(xp, lms)
    low, high = measure < tail.low, measure > tail.high
    inside = _box_cox(xp, xp.where(low | high, lms.m, measure), lms)
    below = -_TAIL + (measure - tail.low) / tail.step_down
    above = _TAIL + (measure - tail.high) / tail.step_up
    return xp.where(low, below, xp.where(high, above, inside))


class _Tails:
    """The measures at -3 and 3 standard deviations, and how wide the steps beyond them are."""

    def __init__(self, xp: Arithmetic, lms: LMS) -> None:
        self.low = _box_cox_inverse(xp, -_TAIL, lms)
        self.high = _box_cox_inverse(xp, _TAIL, lms)
        self.step_down = _box_cox_inverse(xp, 1 - _TAIL, lms) - self.low
        self.step_up = self.high - _box_cox_inverse(xp, _TAIL - 1, lms)


def _box_cox(xp: Arithmetic, measure: Value, lms: LMS) -> Value:
    logarithm = xp.log(measure / lms.m)
    flat = lms.l == 0
    power = xp.where(flat, 1.0, lms.l)
    return xp.where(flat, logarithm, xp.expm1(power * logarithm) / power) / lms.s


def _box_cox_inverse(xp: Arithmetic, z: Value, lms: LMS) -> Value:
    flat = lms.l == 0
    power = xp.where(flat, 1.0, lms.l)
    return lms.m * xp.exp(xp.where(flat, lms.s * z, xp.log1p(lms.l * lms.s * z) / power))


_TAIL = 3.0
_LAST_DAY_OF_LENGTH = 730
