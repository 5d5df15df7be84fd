"""The measured values of one day, as they are read: what nobody can have is reported and left out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from attrs import define, field, frozen

from ilp.calendar import cutoff, years
from ilp.facts.newborn_and_child import BIRTH_WEIGHT, GESTATION_AT_BIRTH
from ilp.labels import Label
from ilp.models import Individual, Measurement
from ilp.models.measuring import is_plausible
from ilp.situation import DataFinding
from ilp.vocabulary import Method, Quantity

__all__ = ["BIRTH_FACTS", "Measure", "Measures", "measures_of"]

_PRESSURES: Final = (Quantity.SYSTOLIC, Quantity.DIASTOLIC)
GROWN_UP: Final = years(18)
"""From this age a height measured earlier stands for a later day. Ours: at 18 nearly all have stopped growing."""
BIRTH_FACTS: Final = {Quantity.BIRTH_WEIGHT: BIRTH_WEIGHT, Quantity.GESTATION_AT_BIRTH: GESTATION_AT_BIRTH}
"""The facts that follow from what was measured at birth, on whatever day it was written down."""


@frozen
class Measure:
    """One value of a quantity, in its unit, the day it was measured, and how, where that is known.

    ``parts`` are the quantities it was worked out of. ``at_most`` is set where it is not known exactly: it then lies
    between ``value`` and that, and ``lacks`` names what would decide.
    """

    value: float
    on: date
    method: Method | None = None
    parts: tuple[Quantity, ...] = ()
    at_most: float | None = None
    lacks: tuple[str, ...] = ()

    @property
    def bounds(self) -> tuple[float, float]:
        """The least and the most it can be."""
        return self.value, self.value if self.at_most is None else self.at_most


@define
class Measures:
    """The values of a day by quantity, how often blood pressure was measured, and what looks wrong."""

    values: dict[Quantity, Measure] = field(factory=dict)
    pressure_readings: int = 0
    findings: list[DataFinding] = field(factory=list)


def measures_of(
    individual: Individual, measurements: Iterable[tuple[str, Measurement]], *, on: date, two_pressures: str
) -> Measures:
    """Gather the values of a day.

    Args:
        individual: The person, whose earlier height counts once grown up.
        measurements: Those of the day, each with its place in the data, as findings name it.
        on: The day.
        two_pressures: Which of several blood pressures of the day counts: ``higher``, ``mean`` or ``last``.
    """
    found = Measures()
    given: dict[Quantity, list[Measure]] = {}
    for place, item in measurements:
        if is_plausible(item.quantity, item.value):
            given.setdefault(item.quantity, []).append(Measure(item.value, item.on, item.method))
        else:
            found.findings.append(_implausible(item.quantity, place))
    _keep_pressures(given, found, two_pressures)
    for quantity, values in given.items():
        if quantity not in _PRESSURES:
            found.values[quantity] = values[-1]
            if len({each.value for each in values}) > 1:
                found.findings.append(_measured_twice(quantity))
    if Quantity.WEIGHT in found.values and Quantity.HEIGHT not in found.values:
        height = _earlier_height(individual, on)
        if height is not None:
            found.values[Quantity.HEIGHT] = height
    return found


def _keep_pressures(given: dict[Quantity, list[Measure]], found: Measures, which: str) -> None:
    systolic, diastolic = (given.get(quantity, []) for quantity in _PRESSURES)
    if len(systolic) == len(diastolic):
        pairs = list(zip(systolic, diastolic, strict=True))
        right = [(high, low) for high, low in pairs if low.value < high.value]
        if len(right) < len(pairs):
            found.findings.append(_REVERSED)
        systolic, diastolic = [pair[0] for pair in right], [pair[1] for pair in right]
    found.pressure_readings = max(len(systolic), len(diastolic))
    for quantity, values in zip(_PRESSURES, (systolic, diastolic), strict=True):
        if values:
            numbers = [item.value for item in values]
            chosen = {"higher": max(numbers), "mean": sum(numbers) / len(numbers), "last": numbers[-1]}[which]
            found.values[quantity] = Measure(chosen, values[-1].on, values[-1].method)
    both = [found.values[quantity] for quantity in _PRESSURES if quantity in found.values]
    if len(both) == len(_PRESSURES) and both[1].value >= both[0].value:
        # Where one was measured more often than the other, only the values that count can be compared.
        for quantity in _PRESSURES:
            del found.values[quantity]
        found.pressure_readings = 0
        found.findings.append(_REVERSED)


def _earlier_height(individual: Individual, on: date) -> Measure | None:
    heights = [
        Measure(item.value, item.on, item.method)
        for item in reversed(individual.measurements)
        if item.quantity is Quantity.HEIGHT
        and item.on <= on
        and individual.birth_date.latest <= cutoff(GROWN_UP, item.on)
        and is_plausible(item.quantity, item.value)
    ]
    return max(heights, key=lambda item: item.on, default=None)


def _implausible(quantity: Quantity, place: str) -> DataFinding:
    unit = f" {quantity.unit}" if quantity.unit else ""
    bounds = f"{quantity.at_least:g}-{quantity.at_most:g}{unit}"
    return DataFinding(
        "measurement_implausible",
        Label(
            id=f"Hasil ukur {quantity.label.id} di luar yang mungkin ({bounds}); tidak diperhitungkan. "
            "Periksa satuannya.",
            en=f"The measured {quantity.label.en} is not one anybody can have ({bounds}); it is left out of account. "
            "Check its unit.",
        ),
        (f"{place}.value",),
    )


def _measured_twice(quantity: Quantity) -> DataFinding:
    return DataFinding(
        "measured_twice",
        Label(
            id=f"Ada beberapa hasil {quantity.label.id} yang berbeda pada satu hari; "
            "yang dipakai adalah yang terakhir.",
            en=f"There are different values of {quantity.label.en} on one day; the last one counts.",
        ),
        ("measurements",),
    )


_REVERSED: Final = DataFinding(
    "blood_pressure_reversed",
    Label(
        id="Diastolik tidak lebih rendah daripada sistolik; keduanya tidak diperhitungkan. Mungkin tertukar.",
        en="The diastolic is not below the systolic; both are left out of account. They may be swapped.",
    ),
    ("measurements",),
)
