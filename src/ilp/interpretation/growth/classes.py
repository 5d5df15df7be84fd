"""The class of a z-score by itself, read by the same scales as the results of a visit.

Under five the classes are those of Permenkes 2/2020 and not of the decree KMK HK.01.07/MENKES/2015/2023, which gives no
cut-offs; from 5 to 18 years those of Tabel 13. Head circumference has no classes in either.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from ilp.engine import Program
from ilp.errors import InputError
from ilp.interpretation.definition import Category, Scale
from ilp.interpretation.growth.scores import GrowthScore
from ilp.interpretation.growth.terms import GrowthIndex, GrowthStandard
from ilp.interpretation.scales.bmi_for_age import BMI_FOR_AGE_5_TO_18
from ilp.interpretation.scales.growth_under_five import (
    BMI_FOR_AGE_UNDER_FIVE,
    HEIGHT_FOR_AGE,
    WEIGHT_FOR_AGE,
    WEIGHT_FOR_HEIGHT,
)
from ilp.regulation import KMK_2015_2023
from ilp.services import Catalogue
from ilp.situation import Situation

__all__ = ["SCALE_OF", "classify"]

SCALE_OF: Final[Mapping[tuple[GrowthStandard, GrowthIndex], Scale]] = MappingProxyType(
    {
        (GrowthStandard.WHO_2006, GrowthIndex.WEIGHT_FOR_AGE): WEIGHT_FOR_AGE,
        (GrowthStandard.WHO_2006, GrowthIndex.HEIGHT_FOR_AGE): HEIGHT_FOR_AGE,
        (GrowthStandard.WHO_2006, GrowthIndex.WEIGHT_FOR_LENGTH): WEIGHT_FOR_HEIGHT,
        (GrowthStandard.WHO_2006, GrowthIndex.WEIGHT_FOR_HEIGHT): WEIGHT_FOR_HEIGHT,
        (GrowthStandard.WHO_2006, GrowthIndex.BMI_FOR_AGE): BMI_FOR_AGE_UNDER_FIVE,
        (GrowthStandard.WHO_2007, GrowthIndex.BMI_FOR_AGE): BMI_FOR_AGE_5_TO_18,
    }
)
"""The scale each index is read by; an index that is not here has no classes."""

_MOST_DECIMALS: Final = 15
_ANY_DAY: Final = KMK_2015_2023.signed
"""The categories ask for the z-score only, so the day and the person do not matter."""


def classify(score: GrowthScore, *, decimals: int | None = None) -> Category | None:
    """Return the class a z-score is in; None without a z-score or for an index without classes.

    A class is told of an implausible z-score too: look at `score.implausible` before using it. What follows from a
    class for a person is told by `ilp.interpret`.

    Args:
        score: An index of `z_scores`.
        decimals: None to use the z-score as it is. With 2 it is rounded first, as in registers that keep two decimals:
            -2.004 then counts as -2, which is normal.

    Raises:
        InputError: `decimals` is no whole number from 0 to 15.

    >>> from ilp.interpretation.growth.scores import z_scores
    >>> str(classify(z_scores(sex="male", age_days=548, height_cm=75, position="lying")["height_for_age"]).label)
    'Pendek (Stunted)'
    """
    if decimals is not None and (
        isinstance(decimals, bool) or not isinstance(decimals, int) or not 0 <= decimals <= _MOST_DECIMALS
    ):
        raise InputError(
            "The number of decimals cannot be used",
            value=decimals,
            accepted=f"a whole number from 0 to {_MOST_DECIMALS}, or None to leave the z-score as it is",
            remedy="Give 2 to classify as registers with two decimals do",
            code="decimals",
        )
    if score.z is None or score.standard is None:
        return None
    scale = SCALE_OF.get((score.standard, score.index))
    if scale is None:
        return None
    z = score.z if decimals is None else round(score.z, decimals)
    return _category(scale, z)


def _category(scale: Scale, z: float) -> Category:
    program = _program(scale.code)
    (of,) = scale.of
    day = _ANY_DAY.toordinal()
    situation = Situation(_ANY_DAY, {"birth_date": (day, day)}, {}, [], measured={of.code: (z, z)})
    outcomes = program.prepare(situation).outcomes
    return next(item for item in scale.categories if program.test(item.when)(outcomes))


@lru_cache(maxsize=8)
def _program(code: str) -> Program:
    program = Program(Catalogue(()), {})
    scale = next(each for each in SCALE_OF.values() if each.code == code)
    for category in scale.categories:
        program.test(category.when)
    return program
