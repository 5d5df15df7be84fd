"""Z-scores of many children at once, in NumPy arrays, by the same definition as `z_scores`; extra `arrays`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from numbers import Real
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from ilp.errors import InputError, personal
from ilp.interpretation.growth.arithmetic import arrays
from ilp.interpretation.growth.reckoning import DAYS_PER_MONTH, REASONS, Given, Reckoned, reckon
from ilp.interpretation.growth.terms import AgeBasis, GrowthIndex, Position, named
from ilp.models.inputs import read_sex
from ilp.vocabulary import Sex

Array = Any
"""A NumPy array, or what `numpy.asarray` makes one of: a list, a column of a data frame."""


@frozen(kw_only=True, eq=False)
class GrowthArrays:
    """All indices of many children, in the order given.

    Attributes:
        z: The z-scores by index, NaN where there is none.
        implausible: By index, whether the z-score is beyond what WHO holds for plausible.
        height_cm: The lengths and heights that were compared, after the correction for lying or standing.
    """

    z: Mapping[GrowthIndex, Array]
    implausible: Mapping[GrowthIndex, Array]
    height_cm: Array
    _reasons: Mapping[GrowthIndex, Array]

    def reasons(self, index: GrowthIndex | str) -> Array:
        """Return why there is no z-score, an array of `NoScore` and None.

        Raises:
            UnknownNameError: there is no such index.
        """
        numpy = arrays().numpy
        names = numpy.array([None, *REASONS], dtype=object)
        return names[self._reasons[named(GrowthIndex, index, "growth index")]]


def z_score_arrays(  # noqa: PLR0913 - what is measured of children, all by keyword
    *,
    sex: Array,
    age_days: Array = None,
    weight_kg: Array = None,
    height_cm: Array = None,
    head_cm: Array = None,
    position: Array = None,
    oedema: Array = None,
    age_basis: AgeBasis | str = AgeBasis.DAYS,
    age_months: Array = None,
) -> GrowthArrays:
    """Do what `z_scores` does for many children.

    Every argument is an array with a value for each child, or one value for all. NaN and None are values not known,
    and where oedema is not known it counts as absent. Ages are whole numbers.

    Raises:
        InputError: NumPy is not installed, the arrays differ in length, or a value is no number, not finite or
            no sex; of numbers the message names the place of the first such one, counted from 0.
        UnknownNameError: there is no such position or basis.
    """
    xp = arrays()
    by_month = named(AgeBasis, age_basis, "age basis") is AgeBasis.COMPLETED_MONTHS
    weight, height, head = (
        _numbers(value, what, whole=False)
        for value, what in ((weight_kg, "weight"), (height_cm, "length or height"), (head_cm, "head circumference"))
    )
    columns = {
        "sex": _codes(sex, lambda name: float(read_sex(name) is Sex.MALE)),
        "age": _ages(age_days, age_months, by_month=by_month),
        "weight_kg": weight,
        "height_cm": height,
        "head_cm": head,
        "position": _codes(position, lambda name: float(named(Position, name, "position") is Position.LYING)),
        "oedema": _yes_or_no(oedema),
    }
    male, age, weight, height, head, lying, oedema = _same_length(columns)
    given = Given(
        male=male, age=age, weight=weight, height=height, head=head, lying=lying, oedema=oedema, by_month=by_month
    )
    with xp.numpy.errstate(all="ignore"):  # what is worked out for values that are not known is not used
        results = reckon(xp, given)
    return GrowthArrays(
        z=_by_index(results.scores, "z"),
        implausible=_by_index(results.scores, "implausible"),
        reasons=_by_index(results.scores, "reason"),
        height_cm=results.height,
    )


def _by_index(scores: Mapping[GrowthIndex, Reckoned], field: str) -> Mapping[GrowthIndex, Array]:
    return MappingProxyType({index: getattr(found, field) for index, found in scores.items()})


def _ages(age_days: Array, age_months: Array, *, by_month: bool) -> Array:
    days = _numbers(age_days, "age in days", whole=True)
    if not by_month:
        if age_months is not None:
            raise InputError(
                "Ages in months are given, but the basis is the age in days",
                accepted="age_days, or age_months with age_basis='completed_months'",
                remedy="Give the ages in days, or name the basis",
                code="age_basis",
            )
        return days
    numpy = arrays().numpy
    months = _numbers(age_months, "age in completed months", whole=True)
    return numpy.where(numpy.isnan(months), numpy.floor(days / DAYS_PER_MONTH), months)


def _numbers(values: Array, what: str, *, whole: bool) -> Array:
    numpy = arrays().numpy
    if values is None:
        return numpy.float64("nan")
    column = numpy.asarray(values)
    if column.dtype == object:
        column = _cleaned(column, what)
    if column.dtype.kind not in "iuf":
        raise InputError(
            f"The values of {what} are not numbers",
            value=str(column.dtype),
            accepted="an array of numbers, with NaN or None where a value is not known",
            remedy="Convert the column to numbers first",
            code="not_a_number",
        )
    column = column.astype(numpy.float64)
    wrong = numpy.isinf(column)
    if whole:
        wrong |= numpy.isfinite(column) & (column != numpy.floor(column))
    if wrong.any():
        raise _wrong(column, wrong, what, "whole numbers" if whole else "finite numbers")
    return column


def _cleaned(column: Array, what: str) -> Array:
    """Return an array of Python's objects as numbers, what is not known as NaN."""
    numpy = arrays().numpy
    values = column.ravel().tolist()
    wrong = [not _missing(value) and (isinstance(value, bool) or not isinstance(value, Real)) for value in values]
    if any(wrong):
        raise _wrong(column, numpy.array(wrong), what, "numbers")
    try:
        numbers = [float("nan") if _missing(value) else float(value) for value in values]
    except OverflowError:
        raise _wrong(column, numpy.array([abs(value) > _GREATEST for value in values]), what, "numbers") from None
    return numpy.array(numbers, dtype=numpy.float64).reshape(column.shape)


def _codes(values: Array, code: Callable[[Any], float]) -> Array:
    """Return the names of a column as the numbers the formulas know; what is not known is NaN."""
    numpy = arrays().numpy
    column = numpy.asarray(values, dtype=object)
    names = column.ravel().tolist()
    codes: dict[str, float] = {}
    coded = []
    for name in names:
        if _missing(name):
            coded.append(float("nan"))
        elif isinstance(name, str) and name in codes:
            coded.append(codes[name])
        else:
            coded.append(code(name))
            codes[name] = coded[-1]
    return numpy.array(coded, dtype=numpy.float64).reshape(column.shape)


def _yes_or_no(values: Array) -> Array:
    """Return a column of yes and no; what is not known counts as no, as WHO counts it."""
    numpy = arrays().numpy
    column = numpy.asarray(values)
    if column.dtype.kind not in "bO":
        raise InputError(
            "The values of oedema are not yes or no",
            value=str(column.dtype),
            accepted="an array of True and False, with None where it is not known",
            remedy="Convert the column first, so that it is clear what its values mean",
            code="not_yes_or_no",
        )
    answers = column.ravel().tolist()
    wrong = [not _missing(answer) and not isinstance(answer, bool) for answer in answers]
    if any(wrong):
        raise _wrong(column, numpy.array(wrong), "oedema", "True, False and None")
    return numpy.array([answer is True for answer in answers], dtype=bool).reshape(column.shape)


def _missing(value: object) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def _same_length(columns: Mapping[str, Array]) -> list[Array]:
    numpy = arrays().numpy
    lengths = {name: column.shape for name, column in columns.items() if column.ndim}
    if len(set(lengths.values())) > 1 or any(len(shape) > 1 for shape in lengths.values()):
        raise InputError(
            "The arrays are not of one length",
            value={name: shape[0] if len(shape) == 1 else shape for name, shape in lengths.items()},
            accepted="one value for each child in every array, or one value for all",
            remedy="Take all columns from the same table",
            code="array_lengths",
        )
    shape = next(iter(lengths.values()), (1,))
    return [numpy.broadcast_to(column, shape) for column in columns.values()]


def _wrong(column: Array, wrong: Array, what: str, accepted: str) -> InputError:
    place = int(wrong.argmax())
    value = column.flat[place]
    return InputError(
        f"The {what} at place {place} cannot be used",
        value=personal(value if column.dtype == object else value.item()),
        accepted=f"{accepted}, with NaN or None where a value is not known",
        remedy="Correct the value",
        code="not_a_number",
    )


_GREATEST: Final = 10**300
