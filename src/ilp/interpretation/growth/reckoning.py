"""All indices of a child, or of many children at once: the one definition behind `z_scores` and `z_score_arrays`.

Ages. Up to day 1856, the last of the 60th completed month, the standards of 2006 hold; from day 1857 on the reference
of 2007. Its first row is month 61, and day 1857 is month 61.01: no day between the two is without a row. The reference
has rows by month: an age in days is divided by 30.4375 and L, M and S are interpolated linearly between two
months, as WHO AnthroPlus does; the last age is month 228, day 6939.

With completed months there is no interpolation: months 0 to 60 have WHO's printed rows of the standards of 2006, months
61 to 228 the rows of the reference of 2007.

Length and height. To day 730 the tables are for children measured lying, from day 731 on for those measured standing:
0.7 cm is added to the height of a younger child who stood, and taken from the length of an older one who lay. WHO's R
package does not correct the height of a child under 9 months said to have stood, which it takes for a mistake; here it
is corrected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from ilp.interpretation.growth.arithmetic import Arithmetic, Condition, Value
from ilp.interpretation.growth.formula import LMS, look_up, look_up_month, z_of
from ilp.interpretation.growth.tables import Table, TableName, table
from ilp.interpretation.growth.terms import PLAUSIBLE, GrowthIndex, NoScore

DAYS_PER_MONTH: Final = 30.4375
LAST_DAY_2006: Final = 1856
LAST_MONTH_2006: Final = 60
LAST_MONTH_2007: Final = 228
STANDING_FROM_DAY: Final = 731
STANDING_FROM_MONTH: Final = 24
LYING_IS_LONGER: Final = 0.7
LEAST_MEASURE: Final = 0.1
GREATEST_MEASURE: Final = 1000.0

REASONS: Final = tuple(NoScore)
"""A reason is kept as its number in this list, and 0 is: none, there is a z-score."""

LookUp = Callable[[Arithmetic, Table, Value, Value], LMS]
"""Returns L, M and S of a table, for a sex (1 for boys) at an age, a length or a height."""


class Given(NamedTuple):
    """What is known of a child; NaN where it is not. `oedema` is a condition, all others are numbers.

    `male` is 1 or 0, `lying` likewise. `age` is in days, or in completed months if `by_month`.
    """

    male: Value
    age: Value
    weight: Value
    height: Value
    head: Value
    lying: Value
    oedema: Condition
    by_month: bool


class Reckoned(NamedTuple):
    """One index: the z-score, the number of the reason why there is none (or 0), and the measure that was compared."""

    z: Value
    reason: Value
    implausible: Condition
    measure: Value


class Results(NamedTuple):
    """All indices, and what was made of the length or height and of the age."""

    scores: Mapping[GrowthIndex, Reckoned]
    height: Value
    correction: Value
    by_2007: Condition


def reckon(xp: Arithmetic, given: Given, find: LookUp = look_up) -> Results:
    """Work out every index; ``find`` is what looks up a row of a table."""
    age_known = xp.known(given.age)
    last_2006 = LAST_MONTH_2006 if given.by_month else LAST_DAY_2006
    standing_from = STANDING_FROM_MONTH if given.by_month else STANDING_FROM_DAY
    months = given.age if given.by_month else given.age / DAYS_PER_MONTH
    in_2006 = (given.age >= 0) & (given.age <= last_2006)
    by_2007 = (given.age > last_2006) & (months <= LAST_MONTH_2007)
    young, older = given.age < standing_from, given.age >= standing_from

    lying, standing = given.lying == 1, given.lying == 0
    correction = xp.where(young & standing, LYING_IS_LONGER, xp.where(older & lying, -LYING_IS_LONGER, 0.0))
    height = given.height + correction
    by_length = young | (xp.not_(age_known) & lying)
    by_height = older | (xp.not_(age_known) & standing)
    no_position = xp.not_(by_length | by_height)

    tall = _possible(given.height) & _possible(height)
    no_weight = _without(xp, given.weight, _possible(given.weight), NoScore.NO_WEIGHT)
    no_height = _without(xp, given.height, tall, NoScore.NO_HEIGHT)
    no_head = _without(xp, given.head, _possible(given.head), NoScore.NO_HEAD)
    metres = xp.where(tall, height, 1.0) / 100
    bmi = given.weight / (metres * metres)

    no_sex = (xp.not_(xp.known(given.male)), NoScore.NO_SEX)
    no_age = (xp.not_(age_known), NoScore.NO_AGE)
    age_outside = (xp.not_(in_2006), NoScore.AGE_OUTSIDE)
    oedema = (given.oedema, NoScore.OEDEMA)
    by_age = (no_sex, no_age)

    def score(index: GrowthIndex, measure: Value, lms: LMS, *refusals: tuple[Condition, NoScore]) -> Reckoned:
        reason = _first(xp, refusals)
        given_score = reason == 0
        restricted = index in RESTRICTED
        z = z_of(xp, xp.where(given_score, measure, lms.m), lms, restricted=restricted)
        low, high = PLAUSIBLE[index]
        z = xp.where(given_score, z, _NAN)
        return Reckoned(z, reason, (z < low) | (z > high), xp.where(given_score, measure, _NAN))

    male = xp.where(xp.known(given.male), given.male, 0.0)
    age = xp.where(in_2006, given.age, 0.0)

    def at_age(name: TableName) -> LMS:
        if given.by_month:
            return look_up_month(xp, table(name), male, age, days_per_month=DAYS_PER_MONTH)
        return find(xp, table(name), male, age)

    def at_height(rows: Table) -> tuple[LMS, tuple[Condition, NoScore]]:
        inside = (height > rows.first - _NOISE) & (height < rows.last + _NOISE)
        place = xp.where(inside, height, rows.first)
        place = xp.where(place < rows.first, rows.first, xp.where(place > rows.last, rows.last, place))
        return find(xp, rows, male, place), (xp.not_(inside), NoScore.HEIGHT_OUTSIDE)

    length_lms, length_outside = at_height(table(TableName.WEIGHT_FOR_LENGTH))
    height_lms, height_outside = at_height(table(TableName.WEIGHT_FOR_HEIGHT))
    too_old = (age_known & xp.not_(in_2006), NoScore.AGE_OUTSIDE)
    position_asked = (no_position & xp.not_(age_known), NoScore.NO_POSITION)
    month = xp.where(by_2007, months, float(LAST_MONTH_2006 + 1))
    bmi_2006 = at_age(TableName.BMI_FOR_AGE)
    bmi_2007 = find(xp, table(TableName.BMI_FOR_AGE_5_TO_19), male, month)
    bmi_lms = LMS(*(xp.where(by_2007, late, early) for late, early in zip(bmi_2007, bmi_2006, strict=True)))
    bmi_age_outside = (xp.not_(in_2006 | by_2007), NoScore.AGE_OUTSIDE)

    scores = {
        GrowthIndex.WEIGHT_FOR_AGE: score(
            GrowthIndex.WEIGHT_FOR_AGE,
            given.weight,
            at_age(TableName.WEIGHT_FOR_AGE),
            *(*by_age, age_outside, *no_weight, oedema),
        ),
        GrowthIndex.HEIGHT_FOR_AGE: score(
            GrowthIndex.HEIGHT_FOR_AGE, height, at_age(TableName.HEIGHT_FOR_AGE), *(*by_age, age_outside, *no_height)
        ),
        GrowthIndex.WEIGHT_FOR_LENGTH: score(
            GrowthIndex.WEIGHT_FOR_LENGTH,
            given.weight,
            length_lms,
            *(no_sex, position_asked, too_old, (by_height, NoScore.BY_HEIGHT)),
            *(*no_height, length_outside, *no_weight, oedema),
        ),
        GrowthIndex.WEIGHT_FOR_HEIGHT: score(
            GrowthIndex.WEIGHT_FOR_HEIGHT,
            given.weight,
            height_lms,
            *(no_sex, position_asked, too_old, (by_length, NoScore.BY_LENGTH)),
            *(*no_height, height_outside, *no_weight, oedema),
        ),
        GrowthIndex.BMI_FOR_AGE: score(
            GrowthIndex.BMI_FOR_AGE, bmi, bmi_lms, *(*by_age, bmi_age_outside, *no_height, *no_weight, oedema)
        ),
        GrowthIndex.HEAD_FOR_AGE: score(
            GrowthIndex.HEAD_FOR_AGE, given.head, at_age(TableName.HEAD_FOR_AGE), *(*by_age, age_outside, *no_head)
        ),
    }
    return Results(scores, height, correction, by_2007)


def _possible(value: Value) -> Condition:
    return (value >= LEAST_MEASURE) & (value <= GREATEST_MEASURE)


def _without(
    xp: Arithmetic, value: Value, possible: Condition, missing: NoScore
) -> tuple[tuple[Condition, NoScore], ...]:
    """Return what may be wrong with a measurement: not there, or impossible."""
    return (xp.not_(xp.known(value)), missing), (xp.not_(possible), NoScore.IMPOSSIBLE)


def _first(xp: Arithmetic, refusals: tuple[tuple[Condition, NoScore], ...]) -> Value:
    """Return the number of the first reason that holds, or 0."""
    found: Value = 0
    for condition, reason in reversed(refusals):
        found = xp.where(condition, REASONS.index(reason) + 1, found)
    return found


RESTRICTED: Final = frozenset(GrowthIndex) - {GrowthIndex.HEIGHT_FOR_AGE, GrowthIndex.HEAD_FOR_AGE}
"""The indices with the weight, for which WHO restricts the LMS method to 3 standard deviations."""

_NAN: Final = float("nan")
_NOISE: Final = 1e-9
"""What 65.7 - 0.7 and its like may be beside 65."""
