"""The classes of Permenkes 2/2020 (Standar Antropometri Anak), as data.

They are that regulation's and not of the decree KMK HK.01.07/MENKES/2015/2023, which gives no cut-offs under 5 years.
The bounds are written as the regulation writes them: exactly -3 is not yet the lowest class, exactly -2 is normal, and
exactly 1, 2 and 3 stay in the lower class. Head circumference has no classes there, so it has none here.

The classes of "0-60 bulan" go with the WHO standards of 2006, to day 1856, the last of the 60th completed month; those
of "5-18 tahun" with the WHO reference of 2007, from the day after until the 19th birthday.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from ilp.errors import InputError
from ilp.interpretation.growth.scores import GrowthScore
from ilp.interpretation.growth.terms import GrowthIndex, GrowthStandard
from ilp.labels import Label

SOURCE: Final = Label(
    id="Permenkes 2/2020, Standar Antropometri Anak",
    en="Permenkes 2/2020 (regulation of the Minister of Health), child growth standards",
)
"""What the classes are from; it is to be shown with them."""


@frozen(kw_only=True)
class NutritionClass:
    """A class of nutritional status, with its bounds in z-scores.

    Attributes:
        code: A name for programs.
        name: The class as the regulation names it, and in English.
        at_least: The z-score from which on it holds, this one included; or None.
        over: The z-score above which it holds; or None.
        under: The z-score below which it holds; or None.
        up_to: The z-score up to which it holds, this one included; or None.
        doubt: What is not certain about the class; or None.
    """

    code: str
    name: Label
    at_least: float | None = None
    over: float | None = None
    under: float | None = None
    up_to: float | None = None
    doubt: Label | None = None

    def holds(self, z: float) -> bool:
        """Say whether a z-score is in this class."""
        return (
            (self.at_least is None or z >= self.at_least)
            and (self.over is None or z > self.over)
            and (self.under is None or z < self.under)
            and (self.up_to is None or z <= self.up_to)
        )


WEIGHT_FOR_AGE_CLASSES: Final = (
    NutritionClass(
        code="severely_underweight",
        name=Label(id="berat badan sangat kurang", en="severely underweight"),
        under=-3,
    ),
    NutritionClass(code="underweight", name=Label(id="berat badan kurang", en="underweight"), at_least=-3, under=-2),
    NutritionClass(code="normal_weight", name=Label(id="berat badan normal", en="normal weight"), at_least=-2, up_to=1),
    NutritionClass(
        code="risk_of_overweight", name=Label(id="risiko berat badan lebih", en="risk of overweight"), over=1
    ),
)

HEIGHT_FOR_AGE_CLASSES: Final = (
    NutritionClass(code="severely_stunted", name=Label(id="sangat pendek", en="severely stunted"), under=-3),
    NutritionClass(code="stunted", name=Label(id="pendek", en="stunted"), at_least=-3, under=-2),
    NutritionClass(code="normal_height", name=Label(id="normal", en="normal height"), at_least=-2, up_to=3),
    NutritionClass(code="tall", name=Label(id="tinggi", en="tall"), over=3),
)

WEIGHT_FOR_HEIGHT_CLASSES: Final = (
    NutritionClass(code="severely_wasted", name=Label(id="gizi buruk", en="severely wasted"), under=-3),
    NutritionClass(code="wasted", name=Label(id="gizi kurang", en="wasted"), at_least=-3, under=-2),
    NutritionClass(code="normal", name=Label(id="gizi baik (normal)", en="normal"), at_least=-2, up_to=1),
    NutritionClass(
        code="possible_risk_of_overweight",
        name=Label(id="berisiko gizi lebih", en="possible risk of overweight"),
        over=1,
        up_to=2,
    ),
    NutritionClass(code="overweight", name=Label(id="gizi lebih", en="overweight"), over=2, up_to=3),
    NutritionClass(code="obese", name=Label(id="obesitas", en="obese"), over=3),
)

BMI_5_TO_18_CLASSES: Final = (
    NutritionClass(
        code="severely_thin",
        name=Label(id="gizi buruk", en="severe thinness"),
        under=-3,
        doubt=Label(
            id="Baris di bawah -3 SD dikutip orang dari Permenkes 2/2020, tetapi belum dicocokkan dengan naskah yang "
            "ditandatangani.",
            en="The row under -3 SD is quoted from Permenkes 2/2020, but not confirmed in the signed text.",
        ),
    ),
    NutritionClass(code="thin", name=Label(id="gizi kurang", en="thinness"), at_least=-3, under=-2),
    NutritionClass(code="normal", name=Label(id="gizi baik (normal)", en="normal"), at_least=-2, up_to=1),
    NutritionClass(code="overweight", name=Label(id="gizi lebih", en="overweight"), over=1, up_to=2),
    NutritionClass(code="obese", name=Label(id="obesitas", en="obese"), over=2),
)

CLASSES: Final[Mapping[tuple[GrowthStandard, GrowthIndex], tuple[NutritionClass, ...]]] = MappingProxyType(
    {
        (GrowthStandard.WHO_2006, GrowthIndex.WEIGHT_FOR_AGE): WEIGHT_FOR_AGE_CLASSES,
        (GrowthStandard.WHO_2006, GrowthIndex.HEIGHT_FOR_AGE): HEIGHT_FOR_AGE_CLASSES,
        (GrowthStandard.WHO_2006, GrowthIndex.WEIGHT_FOR_LENGTH): WEIGHT_FOR_HEIGHT_CLASSES,
        (GrowthStandard.WHO_2006, GrowthIndex.WEIGHT_FOR_HEIGHT): WEIGHT_FOR_HEIGHT_CLASSES,
        (GrowthStandard.WHO_2006, GrowthIndex.BMI_FOR_AGE): WEIGHT_FOR_HEIGHT_CLASSES,
        (GrowthStandard.WHO_2007, GrowthIndex.BMI_FOR_AGE): BMI_5_TO_18_CLASSES,
    }
)
"""The classes by standard and index, the lowest first."""

_MOST_DECIMALS: Final = 15


def classify(score: GrowthScore, *, decimals: int | None = None) -> NutritionClass | None:
    """Return the class of Permenkes 2/2020 a z-score is in; None without a z-score or for an index without classes.

    A class is told of an implausible z-score too: look at `score.implausible` before using it.

    Args:
        score: An index of `z_scores`.
        decimals: None to use the z-score as it is. With 2 it is rounded first, as in registers that keep two decimals:
            -2.004 then counts as -2, which is normal.

    Raises:
        InputError: `decimals` is no whole number from 0 to 15.

    >>> from ilp.interpretation.growth.scores import z_scores
    >>> str(classify(z_scores(sex="male", age_days=548, height_cm=75, position="lying")["height_for_age"]).name)
    'pendek (stunted)'
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
    z = score.z if decimals is None else round(score.z, decimals)
    for each in CLASSES.get((score.standard, score.index), ()):
        if each.holds(z):
            return each
    return None
