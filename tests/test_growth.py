"""Growth of one child: the figures of WHO, the edges of its tables, classes of Permenkes 2/2020 and weight gain."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import SCALES
from ilp.calendar import Unit, completed
from ilp.errors import DateError, InputError, UnknownNameError
from ilp.interpretation.growth import (
    SCALE_OF,
    GainCriterion,
    GainVerdict,
    GrowthIndex,
    GrowthScore,
    GrowthScores,
    GrowthStandard,
    NoScore,
    Position,
    Weighing,
    WeightTrend,
    classify,
    weight_gain,
    z_scores,
)
from ilp.interpretation.growth.arithmetic import SCALARS
from ilp.interpretation.growth.formula import look_up, measure_of, z_of
from ilp.interpretation.growth.reckoning import RESTRICTED
from ilp.interpretation.growth.tables import TableName, table

WAZ, HAZ, BAZ, HCZ = (
    GrowthIndex.WEIGHT_FOR_AGE,
    GrowthIndex.HEIGHT_FOR_AGE,
    GrowthIndex.BMI_FOR_AGE,
    GrowthIndex.HEAD_FOR_AGE,
)
WFL, WFH = GrowthIndex.WEIGHT_FOR_LENGTH, GrowthIndex.WEIGHT_FOR_HEIGHT
TABLES = {
    WAZ: TableName.WEIGHT_FOR_AGE,
    HAZ: TableName.HEIGHT_FOR_AGE,
    BAZ: TableName.BMI_FOR_AGE,
    HCZ: TableName.HEAD_FOR_AGE,
    WFL: TableName.WEIGHT_FOR_LENGTH,
    WFH: TableName.WEIGHT_FOR_HEIGHT,
}


def measure_at(index: GrowthIndex, sex: str, at: float, z: float, name: TableName | None = None) -> float:
    """Return the measure of a z-score, by the inverse of the formula."""
    lms = look_up(SCALARS, table(name or TABLES[index]), float(sex == "male"), at)
    return float(measure_of(SCALARS, z, lms, restricted=index in RESTRICTED))


# Reference vectors: worked out from WHO's day tables by hand --------------------------------------------------------

VECTORS = {
    "A": (("female", 365, 9.0, 74, "lying"), (0.049, -0.002, 0.054)),
    "B": (("female", 731, 9.5, 80, "standing"), (-1.572, -1.776, -0.665)),
    "C": (("male", 548, 7.0, 75, "lying"), (-3.893, -2.693, -3.504)),
    "D": (("male", 760, 11.0, 84, "lying"), (-1.005, -1.492, -0.104)),
    "E": (("female", 1096, 22.0, 95, None), (3.373, -0.015, 5.166)),
}


@pytest.mark.parametrize("child", VECTORS)
def test_reference_vectors(child: str) -> None:
    (sex, days, weight, height, position), expected = VECTORS[child]
    found = z_scores(sex=sex, age_days=days, weight_kg=weight, height_cm=height, position=position)
    assert [found[index].z for index in (WAZ, HAZ, BAZ)] == pytest.approx(expected, abs=0.0006)


def test_a_newborn_on_the_day_of_birth() -> None:
    found = z_scores(sex="female", age_days=0, weight_kg=3.2, height_cm=49.2, position="lying")
    rows = {WAZ: (3.2, 0.3809, 3.2322, 0.14171), HAZ: (49.2, 1, 49.1477, 0.0379)}
    rows[BAZ] = (3.2 / 0.492**2, -0.0631, 13.3363, 0.09272)
    for index, (measure, power, median, variation) in rows.items():
        expected = ((measure / median) ** power - 1) / (power * variation)
        assert found[index].z == pytest.approx(expected, abs=1e-9)


def test_weight_for_height_is_after_the_correction_for_lying() -> None:
    lying = z_scores(sex="male", age_days=760, weight_kg=11, height_cm=84, position="lying")
    assert lying[WFH].z == pytest.approx(-0.291, abs=0.0006)  # -0.470 without the correction
    assert lying.height_cm == pytest.approx(83.3)
    assert lying.height_correction_cm == -0.7
    assert lying[WFL].reason is NoScore.BY_HEIGHT


def test_a_standing_child_under_two_is_made_longer() -> None:
    standing = z_scores(sex="male", age_days=700, weight_kg=11, height_cm=84, position="standing")
    lying = z_scores(sex="male", age_days=700, weight_kg=11, height_cm=84.7, position="lying")
    assert [score.z for score in standing.given] == [score.z for score in lying.given]
    assert standing.notes[0].en == "Measured standing under 24 months: 0.7 cm is added."


def test_a_bmi_at_ten_years() -> None:
    found = z_scores(sex="male", age_days=3653, weight_kg=22 * 1.4**2, height_cm=140)
    assert found[BAZ].z == pytest.approx(2.161, abs=0.001)
    assert found[BAZ].standard is GrowthStandard.WHO_2007
    assert found[BAZ].measure == pytest.approx(22)
    assert {found[index].reason for index in GrowthIndex if index is not BAZ} == {NoScore.AGE_OUTSIDE}


@pytest.mark.parametrize(
    ("index", "sex", "day", "expected"),
    [  # WHO's printed tables of z-scores: -3, -2, median, +2, +3 at 0, 12, 24 (standing) and 60 months
        (WAZ, "male", 0, (2.1, 2.5, 3.3, 4.4, 5.0)),
        (WAZ, "female", 365, (6.3, 7.0, 8.9, 11.5, 13.1)),
        (WAZ, "male", 1826, (12.4, 14.1, 18.3, 24.2, 27.9)),
        (HAZ, "male", 365, (68.6, 71.0, 75.7, 80.5, 82.9)),
        (HAZ, "female", 731, (76.0, 79.3, 85.7, 92.2, 95.4)),
        (BAZ, "female", 1826, (11.6, 12.7, 15.3, 18.8, 21.1)),
        (HCZ, "male", 0, (30.7, 31.9, 34.5, 37.0, 38.3)),
    ],
)
def test_the_printed_tables_of_who(index: GrowthIndex, sex: str, day: int, expected: tuple[float, ...]) -> None:
    found = [measure_at(index, sex, day, z) for z in (-3, -2, 0, 2, 3)]
    assert found == pytest.approx(expected, abs=0.0501)


# Ages ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "weight_for", "position"),
    [
        (0, WFL, Position.LYING),
        (730, WFL, Position.LYING),
        (731, WFH, Position.STANDING),
        (1856, WFH, Position.STANDING),
    ],
)
def test_position_not_recorded_goes_by_age_and_is_said(days: int, weight_for: GrowthIndex, position: Position) -> None:
    found = z_scores(sex="female", age_days=days, weight_kg=9, height_cm=80, oedema=False)
    assert found.position is position
    assert found.position_assumed
    assert found.height_correction_cm == 0
    assert found[weight_for].z is not None
    assert len(found.notes) == 1
    assert "731" in found.notes[0].id


def test_no_day_between_the_standards_is_without_a_bmi() -> None:
    standards = [
        z_scores(sex="male", age_days=day, weight_kg=18, height_cm=110)[BAZ].standard
        for day in (1826, 1856, 1857, 1900)
    ]
    assert standards == [GrowthStandard.WHO_2006] * 2 + [GrowthStandard.WHO_2007] * 2


def test_the_last_days() -> None:
    at = {day: z_scores(sex="male", age_days=day, weight_kg=18, height_cm=110, head_cm=50) for day in (1856, 1857)}
    assert len(at[1856].given) == 5
    assert [score.index for score in at[1857].given] == [BAZ]
    late = {day: z_scores(sex="male", age_days=day, weight_kg=60, height_cm=170)[BAZ] for day in (6939, 6940)}
    assert late[6939].z is not None
    assert late[6940].reason is NoScore.AGE_OUTSIDE


def test_months_between_two_rows_are_interpolated() -> None:
    at = 100.5 * 30.4375  # not a whole day, so between the two days around it
    rows = table(TableName.BMI_FOR_AGE_5_TO_19)
    around = [z_scores(sex="female", age_days=day, weight_kg=30, height_cm=130)[BAZ].z for day in (3058, 3059)]
    middle = [(rows.columns[name][100 - 61] + rows.columns[name][101 - 61]) / 2 for name in "lms"]
    expected = z_of(SCALARS, 30 / 1.3**2, type(look_up(SCALARS, rows, 0.0, 100.0))(*middle), restricted=True)
    assert 3058 < at < 3059
    assert min(around) <= expected <= max(around)  # type: ignore[type-var]


def test_completed_months_take_the_row_of_the_month_and_hide_stunting() -> None:
    by_day = z_scores(sex="male", age_days=60, height_cm=54, position="lying")
    by_month = z_scores(sex="male", age_days=60, height_cm=54, position="lying", age_basis="completed_months")
    assert by_month[HAZ].z == pytest.approx((54 - 54.7244) / (54.7244 * 0.03557), abs=0.001)  # WHO's row of month 1
    assert classify(by_day[HAZ]).code == "stunted"  # type: ignore[union-attr]
    assert classify(by_month[HAZ]).code == "normal"  # type: ignore[union-attr]
    assert by_month.notes[-1].en.startswith("Worked out with the row of the completed month")


def test_completed_months_can_be_those_of_the_calendar() -> None:
    born, on = date(2026, 2, 1), date(2026, 3, 1)  # 28 days are a month of February, but less than 30.4375
    days, months = completed(born, on, Unit.DAYS), completed(born, on, Unit.MONTHS)
    basis: dict[str, Any] = {"sex": "male", "height_cm": 54.7244, "age_basis": "completed_months"}
    assert z_scores(**basis, age_days=days, age_months=months)[HAZ].z == pytest.approx(0, abs=0.001)
    assert z_scores(**basis, age_days=days)[HAZ].z == pytest.approx((54.7244 - 49.8842) / (49.8842 * 0.03795), abs=0.01)


def test_at_24_completed_months_children_stand() -> None:
    found = z_scores(sex="male", age_months=24, height_cm=87.1161, weight_kg=12, age_basis="completed_months")
    assert found.position is Position.STANDING
    assert found[HAZ].z == pytest.approx(0, abs=0.0001)  # WHO prints 87.1161 for 24 months standing
    assert found[WFH].z is not None


@pytest.mark.parametrize(("months", "standard"), [(60, "who_2006"), (61, "who_2007"), (228, "who_2007"), (229, None)])
def test_the_edges_in_completed_months(months: int, standard: str | None) -> None:
    found = z_scores(sex="male", age_months=months, weight_kg=18, height_cm=110, age_basis="completed_months")
    assert found[BAZ].standard == standard


# Length and height ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "position", "height", "inside"),
    [
        (10, "lying", 44.9, False),
        (10, "lying", 45.0, True),
        (10, "standing", 44.3, True),  # 45.0 after the correction
        (700, "lying", 110.0, True),
        (700, "lying", 110.1, False),
        (700, "standing", 109.3, True),  # 110.0
        (900, "standing", 64.9, False),
        (900, "standing", 65.0, True),
        (900, "lying", 65.7, True),  # 65.0
        (900, "lying", 65.6, False),
        (1800, "standing", 120.0, True),
        (1800, "standing", 120.04, False),
        (1800, "lying", 120.7, True),
    ],
)
def test_the_edges_of_weight_for_length_and_height(days: int, position: str, height: float, inside: bool) -> None:
    found = z_scores(sex="male", age_days=days, weight_kg=8, height_cm=height, position=position)
    score = found[WFL if days < 731 else WFH]
    assert (score.z is not None) is inside
    assert score.reason is (None if inside else NoScore.HEIGHT_OUTSIDE)
    assert found[HAZ].z is not None


def test_a_height_is_not_rounded() -> None:
    at = {height: z_scores(sex="male", age_days=900, weight_kg=11, height_cm=height)[WFH].z for height in (84, 84.1)}
    between = z_scores(sex="male", age_days=900, weight_kg=11, height_cm=84.03)[WFH].z
    assert at[84] is not None
    assert between == pytest.approx(at[84] + 0.3 * (at[84.1] - at[84]), abs=1e-4)  # type: ignore[operator]


# What cannot be given -------------------------------------------------------------------------------------------------


def reasons(**child: Any) -> dict[str, str | None]:
    return {index.value: score.reason and score.reason.value for index, score in z_scores(**child).scores.items()}


def test_reasons() -> None:
    whole: dict[str, Any] = {"sex": "female", "age_days": 400, "weight_kg": 9, "height_cm": 75, "head_cm": 45}
    assert set(reasons(**whole).values()) == {None, "by_length"}
    assert set(reasons(**whole | {"sex": None}).values()) == {"no_sex"}
    assert set(reasons(**whole | {"age_days": -1}).values()) == {"age_outside"}
    assert reasons(**whole | {"weight_kg": None}) == {
        "weight_for_age": "no_weight",
        "height_for_age": None,
        "weight_for_length": "no_weight",
        "weight_for_height": "by_length",
        "bmi_for_age": "no_weight",
        "head_for_age": None,
    }
    assert reasons(**whole | {"height_cm": None})["bmi_for_age"] == "no_height"
    assert reasons(**whole | {"head_cm": None})["head_for_age"] == "no_head"
    assert reasons(**whole | {"weight_kg": 0})["weight_for_age"] == "impossible"
    assert reasons(**whole | {"height_cm": -3})["height_for_age"] == "impossible"
    assert reasons(**whole | {"height_cm": 0.5, "age_days": 800, "position": "lying"})["bmi_for_age"] == "impossible"
    assert reasons(**whole | {"weight_kg": 9000})["bmi_for_age"] == "impossible"


def test_without_an_age_the_position_chooses_the_table() -> None:
    lying = reasons(sex="female", weight_kg=9, height_cm=75, position="lying")
    assert lying["weight_for_length"] is None
    assert lying["weight_for_height"] == "by_length"
    assert lying["bmi_for_age"] == "no_age"
    assert reasons(sex="female", weight_kg=9, height_cm=75, position="standing")["weight_for_height"] is None
    assert reasons(sex="female", weight_kg=9, height_cm=75)["weight_for_height"] == "no_position"


def test_oedema_leaves_no_index_with_the_weight_and_is_severe() -> None:
    found = z_scores(sex="female", age_days=400, weight_kg=9, height_cm=75, head_cm=45, oedema=True)
    assert {score.index for score in found.given} == {HAZ, HCZ}
    assert found[WAZ].reason is found[WFL].reason is found[BAZ].reason is NoScore.OEDEMA
    assert found.severe_by_oedema
    assert any("WHO" in note.id and "bukan aturan KMK 2015/2023" in note.id for note in found.notes)


def test_oedema_that_is_not_recorded_is_said() -> None:
    for oedema, said in ((None, True), (False, False)):
        found = z_scores(sex="female", age_days=400, weight_kg=9, oedema=oedema)
        assert any("Oedema" in note.en or "oedema" in note.en for note in found.notes) is said
        assert not found.severe_by_oedema


@pytest.mark.parametrize(
    ("index", "low", "high"), [(WAZ, -6, 5), (HAZ, -6, 6), (WFL, -5, 5), (BAZ, -5, 5), (HCZ, -5, 5)]
)
def test_an_implausible_z_score_is_kept_and_flagged(index: GrowthIndex, low: float, high: float) -> None:
    for z, flagged in ((low - 0.01, True), (low + 0.01, False), (high - 0.01, False), (high + 0.01, True)):
        score = by_z(index, z)
        assert score.z == pytest.approx(z, abs=1e-9)
        assert score.implausible is flagged
        assert ("periksa ukuran" in score.text.id) is flagged


def by_z(index: GrowthIndex, z: float, *, sex: str = "male", days: int = 400) -> GrowthScore:
    """Return the score of a child whose z-score is known beforehand."""
    if index is WFL:
        return z_scores(sex=sex, age_days=days, height_cm=75, weight_kg=measure_at(index, sex, 75, z))[index]
    measure = measure_at(index, sex, days, z)
    if index is BAZ:
        return z_scores(sex=sex, age_days=days, weight_kg=measure * 0.75 * 0.75, height_cm=75)[index]
    names = {WAZ: "weight_kg", HAZ: "height_cm", HCZ: "head_cm"}
    return z_scores(sex=sex, age_days=days, **{names[index]: measure})[index]  # type: ignore[arg-type]


def test_beyond_three_deviations_the_weight_goes_on_in_even_steps_and_the_height_by_the_formula() -> None:
    weights = [measure_at(WAZ, "male", 400, z) for z in (2, 3, 4, 5)]
    assert weights[2] - weights[1] == pytest.approx(weights[1] - weights[0])
    assert weights[3] - weights[2] == pytest.approx(weights[1] - weights[0])
    assert set(GrowthIndex) - {HAZ, HCZ} == RESTRICTED


# Wrong values --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("child", "error", "message"),
    [
        ({"weight_kg": "9"}, InputError, "The weight is not a number: '9'. Accepted: a finite number in kg"),
        ({"weight_kg": True}, InputError, "The weight is not a number: True."),
        ({"height_cm": float("inf")}, InputError, "The length or height is not a number: inf."),
        ({"height_cm": float("nan")}, InputError, "The length or height is not a number: nan."),
        ({"head_cm": 10**400}, InputError, "The head circumference is not a number"),
        ({"head_cm": Decimal(45)}, InputError, "The head circumference is not a number"),
        ({"age_days": 400.5}, InputError, "The age in days is not a whole number: 400.5."),
        ({"age_days": True}, InputError, "The age in days is not a whole number: True."),
        ({"age_months": 3}, InputError, "An age in months is given, but the basis is the age in days: 3."),
        (
            {"age_basis": "months"},
            UnknownNameError,
            "Unknown age basis: 'months'. Accepted: 'completed_months', 'days'",
        ),
        ({"sex": "H"}, InputError, "Sex not understood: 'H'."),
        ({"position": "h"}, UnknownNameError, "Unknown position: 'h'. Accepted: 'lying', 'standing'"),
        ({"oedema": 2}, InputError, "Oedema is not yes or no: 2. Accepted: True, False, or None"),
    ],
)
def test_wrong_values_are_refused(child: dict[str, Any], error: type[InputError], message: str) -> None:
    with pytest.raises(error) as raised:
        z_scores(**{"sex": "female", "age_days": 400} | child)
    assert str(raised.value).startswith(message)


def test_an_index_that_does_not_exist() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'weight_for_age'"):
        z_scores(sex="female")["weight-for-age"]


# Properties ----------------------------------------------------------------------------------------------------------

numbers = st.one_of(
    st.none(),
    st.floats(0.5, 150),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-(10**15), 10**15),
    st.just(0.0),
)
ages = st.one_of(
    st.none(),
    st.integers(-5, 7000),
    st.sampled_from([0, 730, 731, 1826, 1856, 1857, 6939, 6940]),
    st.integers(-(10**15), 10**15),
)


@given(
    sex=st.sampled_from(["female", "male", None]),
    age_days=ages,
    weight_kg=numbers,
    height_cm=numbers,
    head_cm=numbers,
    position=st.sampled_from(["lying", "standing", None]),
    oedema=st.sampled_from([True, False, None]),
    age_basis=st.sampled_from(["days", "completed_months"]),
)
@examples(300)
def test_whatever_is_measured_there_is_a_score_or_a_reason(**child: Any) -> None:
    found = z_scores(**child)
    for score in found.scores.values():
        assert (score.z is None) is (score.reason is not None) is (score.measure is None) is (score.standard is None)
        assert score.z is None or abs(score.z) < 1e12
        assert not (score.z is None and score.implausible)
        assert score.text.id
        classify(score)


@given(
    index=st.sampled_from([WAZ, HAZ, BAZ, HCZ]),
    sex=st.sampled_from(["female", "male"]),
    day=st.integers(0, 1856),
    measures=st.tuples(st.floats(0.5, 120), st.floats(0.5, 120)),
)
def test_a_greater_measure_has_a_greater_z_score(
    index: GrowthIndex, sex: str, day: int, measures: tuple[float, float]
) -> None:
    lms = look_up(SCALARS, table(TABLES[index]), float(sex == "male"), day)
    small, large = (z_of(SCALARS, measure, lms, restricted=index in RESTRICTED) for measure in sorted(measures))
    assert small <= large
    assert (small < large) or measures[0] == pytest.approx(measures[1], rel=1e-12)


@given(
    index=st.sampled_from(list(GrowthIndex)),
    sex=st.sampled_from(["female", "male"]),
    place=st.floats(0, 1),
    z=st.floats(-6, 6),
)
def test_the_inverse_leads_back(index: GrowthIndex, sex: str, place: float, z: float) -> None:
    rows = table(TABLES[index])
    lms = look_up(SCALARS, rows, float(sex == "male"), rows.first + place * (rows.last - rows.first))
    measure = measure_of(SCALARS, z, lms, restricted=index in RESTRICTED)
    assert z_of(SCALARS, measure, lms, restricted=index in RESTRICTED) == pytest.approx(z, abs=1e-9)


# Classes -------------------------------------------------------------------------------------------------------------


def score_of(index: GrowthIndex, z: float, standard: GrowthStandard = GrowthStandard.WHO_2006) -> GrowthScore:
    return GrowthScore(index=index, z=z, reason=None, implausible=False, standard=standard, measure=1.0)


@pytest.mark.parametrize(
    ("index", "standard", "edges"),
    [
        (
            WAZ,
            GrowthStandard.WHO_2006,
            {-3: ("sangat kurang", "kurang"), -2: ("kurang", "normal"), 1: ("normal", "risiko")},
        ),
        (
            HAZ,
            GrowthStandard.WHO_2006,
            {-3: ("sangat pendek", "pendek"), -2: ("pendek", "normal"), 3: ("normal", "tinggi")},
        ),
        *(
            (
                index,
                GrowthStandard.WHO_2006,
                {
                    -3: ("gizi buruk", "gizi kurang"),
                    -2: ("gizi kurang", "gizi baik"),
                    1: ("gizi baik", "berisiko gizi lebih"),
                    2: ("berisiko gizi lebih", "gizi lebih"),
                    3: ("gizi lebih", "obesitas"),
                },
            )
            for index in (WFL, WFH, BAZ)
        ),
        (
            BAZ,
            GrowthStandard.WHO_2007,
            {
                -3: ("gizi buruk", "gizi kurang"),
                -2: ("gizi kurang", "gizi baik"),
                1: ("gizi baik", "gizi lebih"),
                2: ("gizi lebih", "obesitas"),
            },
        ),
    ],
)
def test_the_bounds_of_the_classes(
    index: GrowthIndex, standard: GrowthStandard, edges: dict[float, tuple[str, str]]
) -> None:
    for bound, (below, above) in edges.items():
        exact = above if bound < 0 else below
        for z, name in ((bound - 1e-9, below), (bound, exact), (bound + 1e-9, above)):
            found = classify(score_of(index, z, standard))
            assert found is not None
            assert name.casefold() in found.label.id.casefold(), (index, z)


def test_exact_bounds_by_the_inverse() -> None:
    for z, expected in ((-3, "stunted"), (-2, "normal"), (3, "normal")):
        score = by_z(HAZ, z)
        found = classify(score, decimals=9)
        assert found is not None
        assert found.code == expected


def test_two_decimals_as_registers_have_them() -> None:
    score = score_of(HAZ, -2.004)
    assert classify(score).code == "stunted"  # type: ignore[union-attr]
    assert classify(score, decimals=2).code == "normal"  # type: ignore[union-attr]
    for wrong in (-1, 2.0, True):
        with pytest.raises(InputError, match="The number of decimals cannot be used"):
            classify(score, decimals=wrong)  # type: ignore[arg-type]


def test_classes_are_those_of_the_scales() -> None:
    assert {scale.code for scale in SCALE_OF.values()} <= set(SCALES)
    assert {scale.authority is None for (standard, _), scale in SCALE_OF.items() if standard == "who_2006"} == {False}


def test_no_class_without_a_score_and_none_for_the_head() -> None:
    found = z_scores(sex="female", age_days=400, head_cm=45)
    assert classify(found[HCZ]) is None
    assert classify(found[WAZ]) is None


# Weight gain ---------------------------------------------------------------------------------------------------------

FIRST = Weighing(date(2026, 9, 7), 6.4)


def test_a_gain_has_no_verdict_of_its_own() -> None:
    found = weight_gain(FIRST, Weighing(date(2026, 10, 5), 6.9), sex="female", born=date(2026, 5, 1))
    assert (found.grams, found.days, found.trend, found.verdict) == (500, 28, WeightTrend.ROSE, None)
    before = z_scores(sex="female", age_days=129, weight_kg=6.4)
    assert found.z_before == before[WAZ].z
    assert found.z_change == pytest.approx(found.z_after - found.z_before)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("weight", "trend", "verdict"),
    [
        (6.3, WeightTrend.FELL, GainVerdict.NOT_GAINED),
        (6.4, WeightTrend.STAYED, GainVerdict.NOT_GAINED),
        (6.899, WeightTrend.ROSE, GainVerdict.NOT_GAINED),
        (6.9, WeightTrend.ROSE, GainVerdict.GAINED),
    ],
)
def test_a_criterion_of_another_source_gives_a_verdict_with_its_name(
    weight: float, trend: WeightTrend, verdict: GainVerdict
) -> None:
    criterion = GainCriterion(source="KMS, kolom KBM", least_grams=500)
    found = weight_gain(FIRST, Weighing(date(2026, 10, 5), weight), criterion=criterion)
    assert (found.trend, found.verdict) == (trend, verdict)
    assert found.text.id.endswith(f"{verdict.label.id} menurut KMS, kolom KBM")
    assert found.z_before is found.z_after is found.z_change is None


def test_wrong_weighings() -> None:
    with pytest.raises(DateError, match="The second weighing is not after the first"):
        weight_gain(FIRST, FIRST)
    with pytest.raises(DateError):
        weight_gain(FIRST, Weighing(date(2026, 10, 5), 7), sex="male", born=date(2026, 9, 8))
    with pytest.raises(DateError, match="The day of a weighing is not a date"):
        Weighing(datetime(2026, 9, 7, 9), 6.4)  # noqa: DTZ001 - a wrong value
    for wrong in (0, -1, float("nan"), float("inf"), "6,4", None, True, 10**400):
        with pytest.raises(InputError, match="The weight cannot be used"):
            Weighing(date(2026, 9, 7), wrong)  # type: ignore[arg-type]
        if wrong not in {0, -1}:
            with pytest.raises(InputError, match="The least gain is not a number of grams"):
                GainCriterion(source="KMS", least_grams=wrong)  # type: ignore[arg-type]


@given(grams=st.integers(-2000, 2000), days=st.integers(1, 400))
def test_the_trend_is_the_sign_of_the_grams(grams: int, days: int) -> None:
    found = weight_gain(FIRST, Weighing(FIRST.on + timedelta(days), round(6.4 + grams / 1000, 3)))
    assert found.grams == grams
    assert found.trend == ("rose" if grams > 0 else "fell" if grams < 0 else "stayed")


# The package ---------------------------------------------------------------------------------------------------------


def test_neither_the_library_nor_one_child_needs_numpy() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None; import ilp; assert 'ilp.interpretation.growth' not in sys.modules; "
        "from ilp.interpretation.growth import z_scores; "
        "print(len(z_scores(sex='male', age_days=9, weight_kg=3).given))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "1\n"


def test_the_result_reads_well() -> None:
    found = z_scores(sex="female", age_days=731, weight_kg=9.5, height_cm=80, position="standing", oedema=False)
    assert isinstance(found, GrowthScores)
    assert [score.text.id for score in found.given] == [
        "berat badan menurut umur (BB/U): -1,57 SD",
        "panjang atau tinggi badan menurut umur (PB/U atau TB/U): -1,78 SD",
        "berat badan menurut tinggi badan (BB/TB): -0,84 SD",
        "indeks massa tubuh menurut umur (IMT/U): -0,66 SD",
    ]
    assert found["head_for_age"].text.id == "lingkar kepala menurut umur (LK/U): lingkar kepala tidak diukur"
    assert found.notes == ()
    assert found[WAZ].unit == "kg"
