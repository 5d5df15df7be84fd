"""Measured values as people write them: numbers with a comma or a point, blood pressures, fractions of sight, times."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from numbers import Real
from typing import Final, Self

from attrs import frozen

from ilp.errors import InputError, personal
from ilp.vocabulary import Quantity

__all__ = ["BloodPressure", "check_plausible", "finite", "is_plausible", "read_value"]

_NUMBER: Final = re.compile(r"([0-9]{1,6}(?:[.,][0-9]+)?)\s*([a-z%°/²³]*)", re.IGNORECASE)
_SIGNED: Final = re.compile(r"([-+]?[0-9]{1,3}(?:[.,][0-9]+)?)\s*(?:sd)?", re.IGNORECASE)
_PRESSURE: Final = re.compile(r"([0-9]{1,4})\s*/\s*([0-9]{1,4})(?:\s*mm\s*hg)?", re.IGNORECASE)
_SIGHT: Final = re.compile(r"([0-9]{1,2}(?:[.,][0-9])?)\s*/\s*([0-9]{1,3}(?:[.,][0-9])?)")
_MINUTES: Final = re.compile(r"([0-9]{1,2})\s*[:'\u2032]\s*([0-5][0-9])\s*(?:\"|''|\u2033)?")
_SECONDS_IN_MINUTE: Final = 60

_SIGHTS: Final = frozenset({Quantity.ACUITY_RIGHT, Quantity.ACUITY_LEFT})
_TIMES: Final = frozenset({Quantity.RUN_1000, Quantity.RUN_1600})
_SCORES: Final = frozenset(item for item in Quantity if item.unit == "SD")


def read_value(quantity: Quantity, value: object) -> float:
    """Read a value in the unit of its quantity, from a number or from text.

    Sight is also read as a fraction (``"6/12"`` is 0.5) and a time as minutes and seconds (``"7:23"``). Whether the
    value can be is another question: see ``is_plausible``.

    Raises:
        InputError: it is no number.

    >>> read_value(Quantity.WEIGHT, "60,5"), read_value(Quantity.ACUITY_LEFT, "6/12")
    (60.5, 0.5)
    >>> read_value(Quantity.RUN_1600, "7:23")
    443.0
    """
    read = _read_text(quantity, value.strip()) if isinstance(value, str) else finite(value)
    if read is None:
        unit = f" in {quantity.unit}" if quantity.unit else ""
        accepted = f"a number{unit}, as 60,1 or 60.1"
        if quantity in _SIGHTS:
            accepted = "a fraction of sight, as 6/12 or 3/60, or its value, as 0.5"
        elif quantity in _TIMES:
            accepted = "a number of seconds, or minutes and seconds, as 7:23"
        with_colon = isinstance(value, str) and ":" in value
        remedy = "A spreadsheet may have turned 10.5 into the time 10:30: look at the source" if with_colon else ""
        raise InputError(
            "Not a number", value=personal(value), accepted=accepted, remedy=remedy, code="number_unreadable"
        )
    return read


def finite(value: object) -> float | None:
    """Return a number as a float; None where it is none, or none that is finite. True and false are no numbers."""
    if isinstance(value, bool) or not isinstance(value, (Real, Decimal)):
        return None
    try:
        number = float(value)
    except (OverflowError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _read_text(quantity: Quantity, text: str) -> float | None:
    if quantity in _SIGHTS and (match := _SIGHT.fullmatch(text)) and _decimal(match[2]) > 0:
        return _decimal(match[1]) / _decimal(match[2])
    if quantity in _TIMES and (match := _MINUTES.fullmatch(text)):
        return float(int(match[1]) * _SECONDS_IN_MINUTE + int(match[2]))
    if quantity in _SCORES and (match := _SIGNED.fullmatch(text)):
        return _decimal(match[1])
    match = _NUMBER.fullmatch(text)
    if match is None or match[2].casefold() not in {"", *quantity.unit.casefold().split("/"), quantity.unit.casefold()}:
        return None
    return _decimal(match[1])


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def is_plausible(quantity: Quantity, value: float) -> bool:
    """Say whether anybody can have this value, in the unit of the quantity."""
    return quantity.at_least <= value <= quantity.at_most


def check_plausible(quantity: Quantity, value: float) -> float:
    """Return the value; raise InputError where nobody can have it in this unit."""
    if not is_plausible(quantity, value):
        unit = f" {quantity.unit}" if quantity.unit else ""
        raise InputError(
            f"Out of the range that {quantity.label.en} can have",
            value=value,
            accepted=f"{quantity.at_least:g} to {quantity.at_most:g}{unit}",
            remedy=f"Check the entry and its unit: it is read in {quantity.unit}"
            if quantity.unit
            else "Check the entry",
            code="number_out_of_range",
        )
    return value


@frozen
class BloodPressure:
    """A blood pressure: both values, in mmHg, of one reading.

    >>> BloodPressure.parse("128/84 mmHg")
    BloodPressure(systolic=128.0, diastolic=84.0)
    """

    systolic: float
    diastolic: float

    @classmethod
    def parse(cls, text: object) -> Self:
        """Read both values of a blood pressure, as 120/80.

        Raises:
            InputError: it is no blood pressure, its lower value is not the second, or nobody can have it.
        """
        match = _PRESSURE.fullmatch(text.strip()) if isinstance(text, str) else None
        if match is None or int(match[2]) >= int(match[1]):
            raise InputError(
                "Not a blood pressure",
                value=personal(text),
                accepted="systolic over diastolic in mmHg, as 120/80",
                remedy="Give both values, the higher one first",
                code="blood_pressure_unreadable",
            )
        return cls(
            check_plausible(Quantity.SYSTOLIC, float(match[1])), check_plausible(Quantity.DIASTOLIC, float(match[2]))
        )

    @property
    def values(self) -> tuple[tuple[Quantity, float], ...]:
        """The two values with their quantities."""
        return (Quantity.SYSTOLIC, self.systolic), (Quantity.DIASTOLIC, self.diastolic)

    def __str__(self) -> str:
        """Return it as people write it."""
        return f"{self.systolic:g}/{self.diastolic:g}"
