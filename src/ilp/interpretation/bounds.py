"""Bounds as tables of whole numbers write them, and criteria on two values of one measurement."""

from __future__ import annotations

from ilp.criteria import Criterion, Measurable, by_reading, measured
from ilp.regulation import Reading

__all__ = ["from_bound", "under_bound"]

_DIGITS = 6


def from_bound(
    of: Measurable, bound: float, reading: Reading, *, rounded: str = "rounded", step: float = 1
) -> Criterion:
    """A value from a bound up, in a table whose figures have steps: "130-139", then "140-159".

    By the option ``rounded`` of the reading the value is first rounded to a multiple of ``step``, halves up; by every
    other a class holds up to the bound of the next.
    """
    return by_reading(
        reading,
        {
            option: measured(of, at_least=round(bound - step / 2, _DIGITS) if option == rounded else bound)
            for option in reading.options
        },
    )


def under_bound(
    of: Measurable, bound: float, reading: Reading, *, rounded: str = "rounded", step: float = 1
) -> Criterion:
    """A value under a bound, in a table whose figures have steps; see ``from_bound``."""
    return by_reading(
        reading,
        {
            option: measured(of, under=round(bound - step / 2, _DIGITS) if option == rounded else bound)
            for option in reading.options
        },
    )
