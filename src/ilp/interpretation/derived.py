"""What is worked out of measured values: the body mass index, z-scores of growth, the risk of the chart."""

from __future__ import annotations

from collections.abc import Mapping

from ilp.interpretation.measures import Measure, Measures
from ilp.interpretation.risk_chart import chart_risk
from ilp.situation import Situation
from ilp.vocabulary import Quantity

__all__ = ["body_mass_index", "derive"]

_CM_IN_M = 100
_DIGITS = 9
"""Digits that count: what follows is noise of binary fractions, which would put an index of 23 under 23."""


def body_mass_index(weight: float, height: float) -> float:
    """Return weight in kg over the square of the height in m; ``height`` is in cm.

    >>> round(body_mass_index(60, 160), 2)
    23.44
    """
    return round(weight * _CM_IN_M**2 / height**2, _DIGITS)


def derive(measures: Measures, situation: Situation, choices: Mapping[str, str]) -> None:
    """Add what follows from the values of the day; a value that was itself given stays.

    ``choices`` has the option of each reading that is not read by its default.
    """
    values = measures.values
    weight, height = values.get(Quantity.WEIGHT), values.get(Quantity.HEIGHT)
    if weight is not None and height is not None and Quantity.BMI not in values:
        index = body_mass_index(weight.value, height.value)
        values[Quantity.BMI] = Measure(index, situation.on, parts=(Quantity.WEIGHT, Quantity.HEIGHT))
    if Quantity.CARDIOVASCULAR_RISK not in values and (risk := chart_risk(measures, situation, choices)) is not None:
        values[Quantity.CARDIOVASCULAR_RISK] = risk
