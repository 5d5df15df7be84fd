"""What is worked out of measured values: the body mass index, z-scores of growth, the risk of the chart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ilp.facts.person import BIRTH_DATE, SEX
from ilp.interpretation.measures import Measure, Measures
from ilp.interpretation.risk_chart import chart_risk
from ilp.labels import Label
from ilp.situation import DataFinding, Situation
from ilp.vocabulary import Method, Quantity

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
    _add_growth(measures, situation)
    if Quantity.CARDIOVASCULAR_RISK not in values and (risk := chart_risk(measures, situation, choices)) is not None:
        values[Quantity.CARDIOVASCULAR_RISK] = risk


def _add_growth(measures: Measures, situation: Situation) -> None:
    """Add the z-scores of a child whose day of birth is known; report those that no child is likely to have."""
    values = measures.values
    earliest, latest = situation.dates[BIRTH_DATE.name]
    age = situation.on.toordinal() - earliest
    measured = [values.get(item) for item in (Quantity.WEIGHT, Quantity.HEIGHT, Quantity.HEAD_CIRCUMFERENCE)]
    if earliest != latest or not any(measured) or age > _LAST_DAY:
        return
    # The tables are read for children only.
    from ilp.interpretation.growth.scores import z_scores

    weight, height, head = measured
    method = None if height is None else height.method
    scores = z_scores(
        sex=str(situation.values[SEX.name]),
        age_days=age,
        weight_kg=None if weight is None else weight.value,
        height_cm=None if height is None else height.value,
        head_cm=None if head is None else head.value,
        position=method.value if method in {Method.LYING, Method.STANDING} else None,
    )
    for score in scores.given:
        quantity, parts = _Z_SCORES[score.index.value]
        if score.z is None or quantity in values:
            continue
        if score.implausible:
            measures.findings.append(_implausible_growth(score.text))
        else:
            values[quantity] = Measure(score.z, situation.on, parts=parts)


_LAST_DAY: Final = 19 * 366
"""No z-score is worked out after the 19th birthday."""
_Z_SCORES: Final[Mapping[str, tuple[Quantity, tuple[Quantity, ...]]]] = {
    "weight_for_age": (Quantity.WEIGHT_FOR_AGE, (Quantity.WEIGHT,)),
    "height_for_age": (Quantity.HEIGHT_FOR_AGE, (Quantity.HEIGHT,)),
    "weight_for_length": (Quantity.WEIGHT_FOR_HEIGHT, (Quantity.WEIGHT, Quantity.HEIGHT)),
    "weight_for_height": (Quantity.WEIGHT_FOR_HEIGHT, (Quantity.WEIGHT, Quantity.HEIGHT)),
    "bmi_for_age": (Quantity.BMI_FOR_AGE, (Quantity.WEIGHT, Quantity.HEIGHT)),
    "head_for_age": (Quantity.HEAD_FOR_AGE, (Quantity.HEAD_CIRCUMFERENCE,)),
}


def _implausible_growth(told: Label) -> DataFinding:
    return DataFinding(
        "growth_implausible",
        Label(
            id=f"{told.id}; tidak diperhitungkan. Periksa hasil ukur, tanggal lahir dan jenis kelaminnya.",
            en=f"{told.en}; it is left out of account. Check the measurements, the date of birth and the sex.",
        ),
        ("measurements",),
    )
