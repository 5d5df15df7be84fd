"""What is worked out of measured values: the body mass index, z-scores of growth, the risk of the chart."""

from __future__ import annotations

from ilp.interpretation.measures import Measure, Measures
from ilp.situation import Situation
from ilp.vocabulary import Quantity

__all__ = ["body_mass_index", "derive"]

_CM_IN_M = 100


def body_mass_index(weight: float, height: float) -> float:
    """Return weight in kg over the square of the height in m; ``height`` is in cm.

    >>> round(body_mass_index(60, 160), 2)
    23.44
    """
    return weight / (height / _CM_IN_M) ** 2


def derive(measures: Measures, situation: Situation) -> None:
    """Add what follows from the values of the day; a value that was itself given stays."""
    values = measures.values
    weight, height = values.get(Quantity.WEIGHT), values.get(Quantity.HEIGHT)
    if weight is not None and height is not None and Quantity.BMI not in values:
        index = body_mass_index(weight.value, height.value)
        values[Quantity.BMI] = Measure(index, situation.on, parts=(Quantity.WEIGHT, Quantity.HEIGHT))
