"""Z-scores of one child."""

from __future__ import annotations

import math
from collections.abc import Mapping
from numbers import Integral, Real
from types import MappingProxyType
from typing import Final

from attrs import frozen

from ilp.errors import InputError, personal
from ilp.interpretation.growth.arithmetic import SCALARS
from ilp.interpretation.growth.reckoning import (
    DAYS_PER_MONTH,
    REASONS,
    STANDING_FROM_DAY,
    STANDING_FROM_MONTH,
    Given,
    Reckoned,
    Results,
    reckon,
)
from ilp.interpretation.growth.terms import (
    UNITS,
    AgeBasis,
    GrowthIndex,
    GrowthStandard,
    NoScore,
    Position,
    named,
)
from ilp.labels import Label
from ilp.models.inputs import read_sex
from ilp.vocabulary import Sex

_NAN: Final = float("nan")


@frozen(kw_only=True)
class GrowthScore:
    """One index of a child: the z-score, or why there is none.

    Attributes:
        index: What is compared.
        z: The z-score, not rounded, or None.
        reason: Why there is none, or None.
        implausible: Whether the z-score is beyond what WHO holds for plausible (`PLAUSIBLE`): a measurement, the date
            of birth or the sex is likely to be wrong. The z-score is kept.
        standard: The standard it was compared with, or None.
        measure: The measure that was compared, in `unit`, after the correction for lying or standing; or None.
    """

    index: GrowthIndex
    z: float | None
    reason: NoScore | None
    implausible: bool
    standard: GrowthStandard | None
    measure: float | None

    @property
    def unit(self) -> str:
        """The unit of the measure."""
        return UNITS[self.index]

    @property
    def text(self) -> Label:
        """The z-score with two decimals and its name, or the reason, in words."""
        name = self.index.label
        if self.z is None or self.reason is not None:
            reason = Label(id="", en="") if self.reason is None else self.reason.label
            return Label(id=f"{name.id}: {reason.id}", en=f"{name.en}: {reason.en}")
        doubt = _IMPLAUSIBLE if self.implausible else Label(id="", en="")
        return Label(
            id=f"{name.id}: {self.z:.2f} SD{doubt.id}".replace(".", ","), en=f"{name.en}: {self.z:.2f} SD{doubt.en}"
        )


@frozen(kw_only=True)
class GrowthScores:
    """All indices of a child on one day.

    Attributes:
        scores: Every index, with or without a z-score.
        height_cm: The length or height that was compared, or None where none was measured.
        height_correction_cm: What was added for lying or standing: 0.7, -0.7 or 0.
        position: How the child was measured, or is taken to have been; None where there is no height or no age.
        position_assumed: Whether that was not recorded and is taken from the age.
        severe_by_oedema: Whether oedema was found, which WHO counts as severe acute malnutrition whatever the weight.
            This is WHO's convention and not a rule of the decree.
        notes: What was taken for granted or corrected, in words.
    """

    scores: Mapping[GrowthIndex, GrowthScore]
    height_cm: float | None
    height_correction_cm: float
    position: Position | None
    position_assumed: bool
    severe_by_oedema: bool
    notes: tuple[Label, ...]

    def __getitem__(self, index: GrowthIndex | str) -> GrowthScore:
        """Return one index.

        Raises:
            UnknownNameError: there is no such index.
        """
        return self.scores[named(GrowthIndex, index, "growth index")]

    @property
    def given(self) -> tuple[GrowthScore, ...]:
        """The indices that have a z-score."""
        return tuple(score for score in self.scores.values() if score.z is not None)


def z_scores(  # noqa: PLR0913 - what is measured of a child, all by keyword
    *,
    sex: Sex | str | None,
    age_days: int | None = None,
    weight_kg: float | None = None,
    height_cm: float | None = None,
    head_cm: float | None = None,
    position: Position | str | None = None,
    oedema: bool | None = None,
    age_basis: AgeBasis | str = AgeBasis.DAYS,
    age_months: int | None = None,
) -> GrowthScores:
    """Compare a child with the WHO standards of 2006 (to day 1856) and the WHO reference of 2007 (BMI, to 19 years).

    Nothing that was measured raises an error: a z-score that cannot be given has a reason instead, and never that of
    another age or height. A height is not rounded.

    Args:
        sex: A `Sex`, or text in the spellings of the field ("P", "L"); None where not known.
        age_days: The age in completed days, `completed(born, on, Unit.DAYS)` of `ilp.calendar`.
        weight_kg: The weight.
        height_cm: The length or height.
        head_cm: The head circumference.
        position: "lying" or "standing"; where not known the child is taken to have been measured as WHO asks at the
            age, lying under 24 months (731 days) and standing from then on.
        oedema: Whether there is oedema of both feet; None where not known.
        age_basis: "days", or "completed_months" to reproduce what printed tables and registers give.
        age_months: The age in completed months, only with the basis "completed_months"; without it the days are divided
            by 30.4375, WHO's month. `completed(born, on, Unit.MONTHS)` counts months of the calendar.

    Raises:
        InputError: a number is none or is not finite, the sex is none, or `age_months` does not go with the basis.
        UnknownNameError: there is no such position or basis.

    >>> child = z_scores(sex="female", age_days=731, weight_kg=9.5, height_cm=80, position="standing")
    >>> child["height_for_age"].text.en
    'length- or height-for-age: -1.78 SD'
    >>> child["weight_for_length"].reason
    <NoScore.BY_HEIGHT: 'by_height'>
    >>> z_scores(sex="female", age_days=731, weight_kg=float("nan"))
    Traceback (most recent call last):
        ...
    ilp.errors.InputError: The weight is not a number: nan. Accepted: a finite number in kg, or None where it is not \
known. Correct the value.
    """
    position = None if position is None else named(Position, position, "position")
    by_month = named(AgeBasis, age_basis, "age basis") is AgeBasis.COMPLETED_MONTHS
    _check_oedema(oedema)
    given = Given(
        male=_NAN if sex is None else float(read_sex(sex) is Sex.MALE),
        age=age_of(age_days, age_months, by_month=by_month),
        weight=_number(weight_kg, "weight", "kg"),
        height=_number(height_cm, "length or height", "cm"),
        head=_number(head_cm, "head circumference", "cm"),
        lying=_NAN if position is None else float(position is Position.LYING),
        oedema=bool(oedema),
        by_month=by_month,
    )
    return _explained(given, reckon(SCALARS, given), position, oedema=oedema)


def _explained(given: Given, results: Results, recorded: Position | None, *, oedema: bool | None) -> GrowthScores:
    measured = not math.isnan(given.height)
    standing_from = STANDING_FROM_MONTH if given.by_month else STANDING_FROM_DAY
    position = recorded if measured else None
    assumed = measured and recorded is None and not math.isnan(given.age)
    if assumed:
        position = Position.STANDING if given.age >= standing_from else Position.LYING
    notes = []
    if assumed and position is not None:
        notes.append(_ASSUMED[position])
    if measured and results.correction:
        notes.append(_CORRECTED[position is Position.STANDING])
    if oedema:
        notes.append(_OEDEMA)
    if oedema is None and not math.isnan(given.weight):
        notes.append(_NO_OEDEMA_RECORDED)
    if given.by_month:
        notes.append(_BY_MONTH)
    scores = {index: _score(index, found, by_2007=results.by_2007) for index, found in results.scores.items()}
    return GrowthScores(
        scores=MappingProxyType(scores),
        height_cm=results.height if measured else None,
        height_correction_cm=results.correction if measured else 0.0,
        position=position,
        position_assumed=assumed,
        severe_by_oedema=bool(oedema),
        notes=tuple(notes),
    )


def _score(index: GrowthIndex, found: Reckoned, *, by_2007: bool) -> GrowthScore:
    reason = REASONS[found.reason - 1] if found.reason else None
    of_2007 = by_2007 and index is GrowthIndex.BMI_FOR_AGE
    standard = GrowthStandard.WHO_2007 if of_2007 else GrowthStandard.WHO_2006
    return GrowthScore(
        index=index,
        z=None if reason else found.z,
        reason=reason,
        implausible=found.implausible,
        standard=None if reason else standard,
        measure=None if reason else found.measure,
    )


# What is given -------------------------------------------------------------------------------------------------------


def age_of(age_days: object, age_months: object, *, by_month: bool) -> float:
    """Return the age in the unit asked for, NaN where it is not known.

    Raises:
        InputError: an age is no whole number, or months are given for a basis of days.
    """
    days = _whole(age_days, "age in days")
    if not by_month:
        if age_months is not None:
            raise InputError(
                "An age in months is given, but the basis is the age in days",
                value=age_months,
                accepted="age_days, or age_months with age_basis='completed_months'",
                remedy="Give the age in days, or name the basis",
                code="age_basis",
            )
        return days
    months = _whole(age_months, "age in completed months")
    return math.floor(days / DAYS_PER_MONTH) if math.isnan(months) and not math.isnan(days) else months


def _whole(value: object, what: str) -> float:
    if value is None:
        return _NAN
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise InputError(
            f"The {what} is not a whole number",
            value=personal(value),
            accepted="a whole number, or None where it is not known",
            remedy="Count the completed ones between the date of birth and that of measuring, with ilp.calendar",
            code="not_a_number",
        )
    return _finite(value, what, "")


def _number(value: object, what: str, unit: str) -> float:
    if value is None:
        return _NAN
    if isinstance(value, bool) or not isinstance(value, Real):
        raise _no_number(value, what, unit)
    return _finite(value, what, unit)


def _finite(value: Real, what: str, unit: str) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise _no_number(value, what, unit)
    return number


def _no_number(value: object, what: str, unit: str) -> InputError:
    return InputError(
        f"The {what} is not a number",
        value=personal(value),
        accepted=f"a finite number{unit and f' in {unit}'}, or None where it is not known",
        remedy="Correct the value",
        code="not_a_number",
    )


def _check_oedema(oedema: object) -> None:
    if oedema is not None and not isinstance(oedema, bool):
        raise InputError(
            "Oedema is not yes or no",
            value=personal(oedema),
            accepted="True, False, or None where it is not known",
            remedy="Correct the value",
            code="not_yes_or_no",
        )


# What is said of it --------------------------------------------------------------------------------------------------

_IMPLAUSIBLE: Final = Label(
    id=" (tidak masuk akal menurut batas WHO: periksa ukuran, tanggal lahir dan jenis kelamin)",
    en=" (beyond WHO's limits of plausibility: check the measurements, the date of birth and the sex)",
)
_ASSUMED: Final = {
    Position.LYING: Label(
        id="Posisi ukur tidak dicatat: dianggap telentang, karena umur di bawah 24 bulan (731 hari).",
        en="How the child was measured is not recorded: taken as lying, the age being under 24 months (731 days).",
    ),
    Position.STANDING: Label(
        id="Posisi ukur tidak dicatat: dianggap berdiri, karena umur 24 bulan (731 hari) atau lebih.",
        en="How the child was measured is not recorded: taken as standing, the age being 24 months (731 days) or more.",
    ),
}
_CORRECTED: Final = {
    True: Label(
        id="Diukur berdiri di bawah 24 bulan: ditambah 0,7 cm.",
        en="Measured standing under 24 months: 0.7 cm is added.",
    ),
    False: Label(
        id="Diukur telentang pada 24 bulan atau lebih: dikurangi 0,7 cm.",
        en="Measured lying at 24 months or more: 0.7 cm is taken off.",
    ),
}
_OEDEMA: Final = Label(
    id="Edema pada kedua punggung kaki: menurut WHO termasuk gizi buruk akut berapa pun beratnya (bukan aturan KMK "
    "2015/2023); indeks dengan berat badan tidak dihitung.",
    en="Oedema of both feet: by WHO's convention severe acute malnutrition whatever the weight (no rule of KMK "
    "2015/2023); no index with the weight is worked out.",
)
_NO_OEDEMA_RECORDED: Final = Label(
    id="Ada tidaknya edema tidak dicatat: dihitung seperti tanpa edema.",
    en="Whether there is oedema is not recorded: worked out as without.",
)
_BY_MONTH: Final = Label(
    id="Dihitung dengan baris bulan penuh, bukan umur dalam hari.",
    en="Worked out with the row of the completed month, not with the age in days.",
)
