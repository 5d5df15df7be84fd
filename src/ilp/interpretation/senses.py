"""Two eyes and two ears in one criterion, fractions of sight as they are read, and corrections in dioptres."""

from __future__ import annotations

from typing import Final

from ilp.criteria import Criterion, Measurable, all_of, any_of, by_reading, measured, not_
from ilp.interpretation.definition import Category, Number
from ilp.labels import Label
from ilp.lifecycle import SCHOOL_AGE
from ilp.models.measuring import read_value
from ilp.regulation import Reading
from ilp.vocabulary import Quantity

__all__ = [
    "EARS",
    "EYES",
    "OUTSIDE_SCHOOL_AGE",
    "both",
    "correction",
    "correction_from",
    "deciding_eye",
    "either",
    "in_sight",
    "seen",
]

EYES: Final = (Quantity.ACUITY_RIGHT, Quantity.ACUITY_LEFT)
EARS: Final = (Quantity.WHISPER_RIGHT, Quantity.WHISPER_LEFT)


def seen(fraction: str) -> float:
    """Return a fraction of sight as a value, as the reader makes it: the printed bound falls where it is printed.

    >>> seen("6/18") == 20 / 60
    True
    """
    return read_value(Quantity.ACUITY_RIGHT, fraction)


def in_sight(
    eye: Measurable,
    *,
    at_least: str | None = None,
    over: str | None = None,
    under: str | None = None,
    up_to: str | None = None,
) -> Criterion:
    """The acuity of an eye lies within bounds that are written as fractions; under is worse."""
    bounds = {"at_least": at_least, "over": over, "under": under, "up_to": up_to}
    return measured(eye, **{name: seen(bound) for name, bound in bounds.items() if bound is not None})


def either(*, under: str | None = None, up_to: str | None = None) -> Criterion:
    """One eye or both see worse than a fraction, or no better than it."""
    return any_of(*(in_sight(eye, under=under, up_to=up_to) for eye in EYES))


def both(*, under: str | None = None, up_to: str | None = None) -> Criterion:
    """Both eyes see worse than a fraction, or no better than it."""
    return all_of(*(in_sight(eye, under=under, up_to=up_to) for eye in EYES))


def deciding_eye(which: Reading, *, under: str | None = None, up_to: str | None = None) -> Criterion:
    """The eye that decides, by a reading of worse or better, sees worse than a fraction, or no better than it."""
    return by_reading(which, {"worse": either(under=under, up_to=up_to), "better": both(under=under, up_to=up_to)})


def correction(code: str, id: str, en: str) -> Number:
    """Define a correction in dioptres, minus for concave lenses."""
    return Number(code=code, label=Label(id=id, en=en), unit="D", at_least=-_STRONGEST, at_most=_STRONGEST)


def correction_from(number: Number, bound: float) -> Criterion:
    """A correction of a bound or stronger, plus or minus."""
    return any_of(measured(number, at_least=bound), measured(number, up_to=-bound))


_STRONGEST: Final = 40
OUTSIDE_SCHOOL_AGE: Final = Category(
    code="outside-age",
    label=Label(
        id="pemeriksaan ini ditulis untuk usia 6 sampai <18 tahun",
        en="this examination is written for ages 6 to under 18",
    ),
    when=not_(SCHOOL_AGE),
)
"""The mark of a form of the screenings at school age that was filled for somebody else."""
