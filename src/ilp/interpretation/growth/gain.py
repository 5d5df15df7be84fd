"""Weight between two weighings.

KMK HK.01.07/MENKES/2015/2023 (BAB IV, Pemantauan Pertumbuhan dan Perkembangan, Tabel 5 and Gambar 17) speaks of weight
gained (naik, N) and not gained (tidak naik, T) but gives no criterion; the reading `weight-gain-criterion` takes what
was read from the growth card (KMS). So there is no verdict here unless the caller names a criterion of another source.
The least gains printed on the card (KBM) are not part of this package, as no source of them could be confirmed.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import attrs
from attrs import field, frozen

from ilp.calendar import Unit, completed
from ilp.errors import DateError, InputError, personal
from ilp.interpretation.growth.scores import z_scores
from ilp.interpretation.growth.terms import GrowthIndex
from ilp.labels import Label, Labelled
from ilp.vocabulary import Sex

_GRAMS: Final = 1000
_HEAVIEST: Final = 1000


class WeightTrend(Labelled):
    """What the scales say, without any criterion."""

    FELL = "fell", "turun", "fell"
    STAYED = "stayed", "tetap", "stayed"
    ROSE = "rose", "bertambah", "rose"


class GainVerdict(Labelled):
    """The words of the growth card."""

    GAINED = "gained", "naik (N)", "gained (N)"
    NOT_GAINED = "not_gained", "tidak naik (T)", "not gained (T)"


def _check_weight(_weighing: Weighing, _field: attrs.Attribute[float], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= _HEAVIEST:
        raise InputError(
            "The weight cannot be used",
            value=personal(value),
            accepted=f"a number of kilograms over 0, up to {_HEAVIEST}",
            remedy="Correct the value, or leave the weighing out",
            code="not_a_number",
        )


def _check_date(_weighing: Weighing, _field: attrs.Attribute[date], value: object) -> None:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise DateError(
            "The day of a weighing is not a date",
            value=personal(value),
            accepted="a datetime.date",
            remedy="Make one of text with PartialDate.parse(text).latest, and of a datetime with its date()",
            code="date_type",
        )


@frozen
class Weighing:
    """A weight on a day.

    Raises:
        InputError: the weight is no number over 0.
        DateError: the day is no date.
    """

    on: date = field(validator=_check_date)
    weight_kg: float = field(validator=_check_weight)


@frozen(kw_only=True)
class GainCriterion:
    """What another source than the decree calls gained: at least so many grams between the two weighings.

    ``source`` is shown with the verdict: "KMS, kolom KBM umur 5 bulan" for what the growth card prints at the age.
    """

    source: str
    least_grams: float = field()

    @least_grams.validator
    def _check(self, _field: attrs.Attribute[float], value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= _HEAVIEST * _GRAMS:
            raise InputError(
                "The least gain is not a number of grams",
                value=value,
                accepted="a number",
                remedy="Take it from the growth card, in grams",
                code="not_a_number",
            )


@frozen(kw_only=True)
class WeightGain:
    """What lies between two weighings.

    Attributes:
        grams: The gain, negative for a loss, to the gram.
        days: The days between.
        trend: Whether the weight fell, stayed or rose.
        z_before: The weight-for-age z-score of the first weighing; None where it cannot be given.
        z_after: That of the second.
        verdict: Gained or not gained by the criterion; None without one.
        criterion: The criterion the caller named.
    """

    grams: int
    days: int
    trend: WeightTrend
    z_before: float | None
    z_after: float | None
    verdict: GainVerdict | None
    criterion: GainCriterion | None

    @property
    def z_change(self) -> float | None:
        """How much the weight-for-age z-score changed: 0 where the child follows its curve."""
        return None if self.z_before is None or self.z_after is None else self.z_after - self.z_before

    @property
    def text(self) -> Label:
        """The gain in words, with the verdict and its source where there is one."""
        told = Label(
            id=f"{self.trend.label.id}, {self.grams:+d} g dalam {self.days} hari",
            en=f"{self.trend.label.en}, {self.grams:+d} g in {self.days} days",
        )
        if self.verdict is None or self.criterion is None:
            return told
        return Label(
            id=f"{told.id}; {self.verdict.label.id} menurut {self.criterion.source}",
            en=f"{told.en}; {self.verdict.label.en} by {self.criterion.source}",
        )


def weight_gain(
    before: Weighing,
    after: Weighing,
    *,
    sex: Sex | str | None = None,
    born: date | None = None,
    criterion: GainCriterion | None = None,
) -> WeightGain:
    """Compare two weighings of a child.

    Args:
        before: The earlier weighing.
        after: The later one.
        sex: For the z-scores; None where not known.
        born: For the z-scores; None where not known.
        criterion: What to call gained, of another source than the decree; without it there is no verdict.

    Raises:
        DateError: the second weighing is not after the first, or the first is before the birth.
        InputError: the sex is none.

    >>> from datetime import date
    >>> weight_gain(Weighing(date(2026, 9, 7), 6.4), Weighing(date(2026, 10, 5), 6.9)).text.id
    'bertambah, +500 g dalam 28 hari'
    """
    if after.on <= before.on:
        raise DateError(
            f"The second weighing is not after the first, on {before.on.isoformat()}",
            value=after.on,
            accepted="a later day",
            remedy="Give the earlier weighing first; of two on one day only one can be used",
            code="date_order",
        )
    grams = round((after.weight_kg - before.weight_kg) * _GRAMS)
    trend = WeightTrend.ROSE if grams > 0 else WeightTrend.FELL if grams < 0 else WeightTrend.STAYED
    verdict = None
    if criterion is not None:
        verdict = GainVerdict.GAINED if grams >= criterion.least_grams else GainVerdict.NOT_GAINED
    return WeightGain(
        grams=grams,
        days=(after.on - before.on).days,
        trend=trend,
        z_before=_z(before, sex, born),
        z_after=_z(after, sex, born),
        verdict=verdict,
        criterion=criterion,
    )


def _z(weighing: Weighing, sex: Sex | str | None, born: date | None) -> float | None:
    age = None if born is None else completed(born, weighing.on, Unit.DAYS)
    return z_scores(sex=sex, age_days=age, weight_kg=weighing.weight_kg)[GrowthIndex.WEIGHT_FOR_AGE].z
