"""What is worked out of measured values: the body mass index, z-scores of growth, the risk of the chart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ilp.facts.person import BIRTH_DATE, SEX
from ilp.interpretation.measures import Measure, Measures
from ilp.interpretation.risk_chart import chart_risk
from ilp.labels import Label
from ilp.situation import DataFinding, Situation
from ilp.vocabulary import Method, Quantity

if TYPE_CHECKING:
    from ilp.interpretation.growth.scores import GrowthScore

__all__ = [
    "BMI_DIGITS",
    "BY_WEIGHT",
    "CM_IN_M",
    "LAST_GROWTH_DAY",
    "Z_SCORES",
    "ages_looked_at",
    "body_mass_index",
    "derive",
]

CM_IN_M: Final = 100
BMI_DIGITS: Final = 9
"""Digits that count: what follows is noise of binary fractions, which would put an index of 23 under 23."""


def body_mass_index(weight: float, height: float) -> float:
    """Return weight in kg over the square of the height in m; ``height`` is in cm.

    >>> round(body_mass_index(60, 160), 2)
    23.44
    """
    return round(weight * CM_IN_M**2 / height**2, BMI_DIGITS)


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
    """Add the z-scores of a child; report those that no child is likely to have.

    Of a birth date known in part the days it may be are looked at: a z-score is then known as a range. Where it is far
    too low by the weight it counts all the same, unless the height is no likelier: the thinnest must not be lost.
    """
    values = measures.values
    earliest, latest = situation.dates[BIRTH_DATE.name]
    on = situation.on.toordinal()
    measured = [values.get(item) for item in (Quantity.WEIGHT, Quantity.HEIGHT, Quantity.HEAD_CIRCUMFERENCE)]
    if not any(measured) or on - latest > LAST_GROWTH_DAY:
        return
    # The tables are read for children only.
    from ilp.interpretation.growth.scores import z_scores

    weight, height, head = measured
    method = None if height is None else height.method
    ages = ages_looked_at(on - latest, on - earliest)
    found: dict[Quantity, list[GrowthScore]] = {}
    for age in ages:
        scores = z_scores(
            sex=str(situation.values[SEX.name]),
            age_days=age,
            weight_kg=None if weight is None else weight.value,
            height_cm=None if height is None else height.value,
            head_cm=None if head is None else head.value,
            position=method.value if method in {Method.LYING, Method.STANDING} else None,
        )
        for score in scores.given:
            found.setdefault(Z_SCORES[score.index.value][0], []).append(score)
    height_doubtful = any(score.implausible for score in found.get(Quantity.HEIGHT_FOR_AGE, ()))
    for quantity, of_each_day in found.items():
        if quantity in values or len(of_each_day) < len(ages):
            continue
        by_size = sorted(of_each_day, key=_z)
        low, high = _z(by_size[0]), _z(by_size[-1])
        doubtful = next((score for score in by_size if score.implausible), None)
        counts = doubtful is None or (quantity in BY_WEIGHT and _z(doubtful) < 0 and not height_doubtful)
        if doubtful is not None:
            measures.findings.append(_implausible_growth(doubtful.text, counts=counts))
        if counts:
            values[quantity] = Measure(
                low,
                situation.on,
                parts=Z_SCORES[by_size[0].index.value][1],
                at_most=None if low == high else high,
                lacks=() if low == high else (BIRTH_DATE.name,),
            )


def ages_looked_at(youngest: int, oldest: int) -> list[int]:
    """Return the ages in days to look at: every one of a month, and of a year every fifth and where a table changes."""
    if oldest - youngest <= _LONGEST_MONTH:
        return list(range(youngest, oldest + 1))
    turns = [day for day in _TABLE_CHANGES if youngest <= day <= oldest]
    return sorted({*range(youngest, oldest, _STEP), *turns, oldest})


_LONGEST_MONTH: Final = 31
_STEP: Final = 5
_TABLE_CHANGES: Final = (730, 731, 1856, 1857)


def _z(score: GrowthScore) -> float:
    return 0.0 if score.z is None else score.z


BY_WEIGHT: Final = {Quantity.WEIGHT_FOR_AGE, Quantity.WEIGHT_FOR_HEIGHT, Quantity.BMI_FOR_AGE}
"""Z-scores that are far too low only where the child is thin, or the weight is wrong: they count all the same."""
LAST_GROWTH_DAY: Final = 19 * 366
"""No z-score is worked out after the 19th birthday."""
Z_SCORES: Final[Mapping[str, tuple[Quantity, tuple[Quantity, ...]]]] = {
    "weight_for_age": (Quantity.WEIGHT_FOR_AGE, (Quantity.WEIGHT,)),
    "height_for_age": (Quantity.HEIGHT_FOR_AGE, (Quantity.HEIGHT,)),
    "weight_for_length": (Quantity.WEIGHT_FOR_HEIGHT, (Quantity.WEIGHT, Quantity.HEIGHT)),
    "weight_for_height": (Quantity.WEIGHT_FOR_HEIGHT, (Quantity.WEIGHT, Quantity.HEIGHT)),
    "bmi_for_age": (Quantity.BMI_FOR_AGE, (Quantity.WEIGHT, Quantity.HEIGHT)),
    "head_for_age": (Quantity.HEAD_FOR_AGE, (Quantity.HEAD_CIRCUMFERENCE,)),
}
"""The quantity that each index of growth gives a z-score of, and what it is worked out of."""


def _implausible_growth(told: Label, *, counts: bool) -> DataFinding:
    if counts:
        what = Label(
            id="tetap dihitung agar anak yang sangat kurus tidak terlewat. Ukur ulang sekarang juga.",
            en="it counts all the same, so that a very thin child is not lost. Measure again at once.",
        )
    else:
        what = Label(
            id="tidak diperhitungkan. Periksa hasil ukur, tanggal lahir dan jenis kelaminnya.",
            en="it is left out of account. Check the measurements, the date of birth and the sex.",
        )
    return DataFinding(
        "growth_implausible", Label(id=f"{told.id}; {what.id}", en=f"{told.en}; {what.en}"), ("measurements",)
    )
