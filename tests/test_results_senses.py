"""Results of sight, hearing and the examination forms: every value has a class, and more knowledge only narrows."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import ON, examples

from ilp import Individual
from ilp.interpretation import INSTRUMENTS, SCALES, interpret
from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.senses import seen
from ilp.vocabulary import Venue

ADULT = Individual(birth_date="1976-04-17", sex="female")
CHILD = Individual(birth_date="2014-04-17", sex="male")
FORMS = (
    "maternal_danger_signs",
    "newborn_danger_signs",
    "imci_young_infant",
    "imci_child",
    "kpsp",
    "referral_indications",
    "outer_eye",
    "colour_vision",
    "outer_ear",
    "tuning_fork",
    "immunization_history",
    "oral_examination",
    "hypertension_monitoring",
    "diabetes_monitoring",
    "finger_counting",
    "refraction",
    "lens_examination",
)

# The classes as the decree prints them: the least acuity of each, from the worst up.
CLASSES = ("blind", "severe", "moderate", "mild", "between-6-12-and-6-6", "normal")
BOUNDS = ((3, 60), (6, 60), (6, 18), (6, 12), (6, 6))
FRACTIONS = ("6/4", "6/5", "6/6", "20/20", "6/7.5", "6/9", "6/12", "20/40", "6/15", "6/18", "20/60", "6/24", "6/60")
LOW_FRACTIONS = ("20/200", "5/60", "4/60", "3/60", "1/20", "2/60", "1/60")


def acuities() -> st.SearchStrategy[float]:
    """Draw an acuity: a printed line, one beside it, or any."""
    printed = st.sampled_from((*FRACTIONS, *LOW_FRACTIONS)).map(seen)
    beside = st.tuples(printed, st.sampled_from((-1e-9, 1e-9))).map(sum)
    return st.one_of(printed, beside, st.floats(0, 3))


def class_of(acuity: float) -> str:
    """Say the class by counting the bounds that are reached, in whole numbers where the value is a line."""
    return CLASSES[sum(acuity >= above / below for above, below in BOUNDS)]


def forms_of(questionnaire: Questionnaire) -> st.SearchStrategy[dict[str, Any]]:
    """Draw a form, of which any item may be left out."""
    answers: dict[str, st.SearchStrategy[Any]] = {}
    for item in questionnaire.items:
        codes = st.sampled_from([option.code for option in item.options]) if item.options else st.nothing()
        number = item.number
        numbers = st.floats(number.at_least, number.at_most) if number is not None else st.nothing()
        answers[item.key] = st.one_of(codes, numbers)
    return st.fixed_dictionaries({}, optional=answers)


@given(acuities(), acuities())
@examples(120)
def test_every_acuity_has_one_class_by_the_worse_eye(right: float, left: float) -> None:
    visit = {"acuity_right": right, "acuity_left": left}
    expected = class_of(min(right, left))
    assert interpret(ADULT, visit, on=ON)["visual-acuity-adult"].category == expected
    assert interpret(CHILD, visit, on=ON)["vision-school-age"].category == expected
    by_better = interpret(ADULT, visit, on=ON, readings={"acuity-eye": "better"})["visual-acuity-adult"]
    assert by_better.category == class_of(max(right, left))


@given(acuities(), acuities())
@examples(60)
def test_one_eye_leaves_the_class_of_both_possible(right: float, left: float) -> None:
    for person, scale in ((ADULT, "visual-acuity-adult"), (CHILD, "vision-school-age")):
        half = interpret(person, {"acuity_right": right}, on=ON)[scale]
        whole = interpret(person, {"acuity_right": right, "acuity_left": left}, on=ON)[scale]
        assert whole.category in {half.category, *(item.code for item in half.possible)}
        certain = {action.kind for action in half.follow_up if action.condition is None}
        assert certain <= {action.kind for action in whole.follow_up}


@given(acuities(), acuities())
@examples(60)
def test_to_see_worse_is_never_referred_less(first: float, second: float) -> None:
    worse, better = sorted((first, second))
    for person, scale in ((ADULT, "visual-acuity-adult"), (CHILD, "vision-school-age")):
        kinds = [
            {
                action.kind
                for action in interpret(person, {"acuity_right": eye, "acuity_left": 1}, on=ON)[scale].follow_up
            }
            for eye in (worse, better)
        ]
        assert "refer" in kinds[0] or "refer" not in kinds[1]


@pytest.mark.parametrize(("above", "below"), BOUNDS)
def test_a_printed_fraction_is_where_the_decree_puts_it_however_it_is_written(above: int, below: int) -> None:
    for times in (1, 2, 5, 10 / 3):
        written = f"{round(above * times, 1)}/{round(below * times, 1)}"
        assert seen(written) == pytest.approx(above / below)
    assert seen(f"{above}/{below}") == above / below


@given(st.floats(0, 100), st.floats(0, 100))
@examples(60)
def test_the_whisper_test_is_passed_by_both_ears_or_not(right: float, left: float) -> None:
    result = interpret(CHILD, {"whisper_right": right, "whisper_left": left}, on=ON)["whisper-test"]
    assert result.category == ("passed" if min(right, left) > 80 else "not-passed")


def test_follow_up_of_an_adult_is_by_venue() -> None:
    results = interpret(ADULT, {"acuity_right": "6/12", "acuity_left": "6/6"}, on=ON)["visual-acuity-adult"]
    told = [(action.kind.value, action.venues) for action in results.follow_up]
    assert told == [("refer", (Venue.POSYANDU, Venue.PUSTU)), ("examine", ()), ("educate", ())]
    only_below = interpret(
        ADULT, {"acuity_right": "6/12", "acuity_left": "6/6"}, on=ON, readings={"acuity-6-12": "not-referred"}
    )["visual-acuity-adult"]
    assert [action.kind.value for action in only_below.follow_up] == ["examine", "educate"]
    better = interpret(
        ADULT, {"acuity_right": "6/7.5", "acuity_left": "6/6"}, on=ON, readings={"acuity-two-bounds": "stricter"}
    )
    assert "refer" not in {action.kind.value for action in better["visual-acuity-adult"].follow_up}


@pytest.mark.parametrize(("reading", "kinds"), [("at-once", ["emergency"]), ("through-puskesmas", ["refer"])])
def test_a_child_classed_red_goes_one_way(reading: str, kinds: list[str]) -> None:
    result = interpret(CHILD, {"imci_child": {"colour": "red"}}, on=ON, readings={"mtbs-red-class": reading})[
        "imci-child"
    ]
    assert [action.kind.value for action in result.follow_up] == kinds
    assert all(action.due_on == ON for action in result.follow_up)


def test_tumbling_e_comes_in_place_of_the_referral() -> None:
    wrong = {"finger_counting": {"answer_1": "wrong", "answer_2": "wrong"}}
    for option, kinds in (("refer", ["refer", "educate"]), ("tumbling-e", ["examine", "educate"])):
        result = interpret(ADULT, wrong, on=ON, readings={"finger-counting-follow-up": option})["finger-counting"]
        assert [action.kind.value for action in result.follow_up] == kinds


IMMATURE = {"pupil_right": "cloudy", "shadow_right": "positive", "reflex_right": "visible", "pupil_left": "clear"}


@pytest.mark.parametrize(
    ("scale", "visit", "readings", "kinds"),
    [
        ("maternal-danger-signs", {"maternal_danger_signs": {"danger_sign": "yes"}}, {}, ["emergency", "educate"]),
        (
            "maternal-danger-signs",
            {"maternal_danger_signs": {"danger_sign": "yes"}},
            {"danger-sign-follow-up": "as-needed"},
            ["examine", "educate"],
        ),
        (
            "newborn-danger-signs",
            {"newborn_danger_signs": {"danger_sign": "yes"}},
            {},
            ["emergency", "monitor", "educate"],
        ),
        (
            "newborn-danger-signs",
            {"newborn_danger_signs": {"danger_sign": "yes"}},
            {"danger-sign-follow-up": "as-needed"},
            ["examine", "monitor", "educate"],
        ),
        (
            "refraction-adult",
            {"acuity_right": "6/9", "acuity_left": 1, "refraction": {}},
            {"refraction-referred-to": "by-doctor"},
            ["refer"],
        ),
        (
            "refraction-adult",
            {"acuity_right": "6/9", "acuity_left": 1, "refraction": {}},
            {"refraction-referred-to": "hospital"},
            ["refer"],
        ),
        (
            "social-referral",
            {"referral_indications": {"protection_needed": True}},
            {"child-protection-agency": "as-printed"},
            ["report"],
        ),
        ("social-referral", {"referral_indications": {"protection_needed": True}}, {}, ["report"]),
        (
            "cataract-adult",
            {"acuity_right": "6/18", "acuity_left": 1, "lens_examination": {**IMMATURE, "complication": "no"}},
            {},
            ["educate"],
        ),
    ],
)
def test_what_follows_is_this_and_no_more(
    scale: str, visit: dict[str, Any], readings: dict[str, str], kinds: list[str]
) -> None:
    person = Individual(birth_date="1976-04-17", sex="female", facts={"pregnant": False, "postpartum": False})
    result = interpret(person, visit, on=ON, readings=readings)[scale]
    assert [action.kind.value for action in result.follow_up] == kinds
    assert all(action.condition is None for action in result.follow_up)


def test_the_drugs_at_the_posyandu_are_by_a_health_worker() -> None:
    form = {"diabetes_monitoring": {"rising": "no", "uncontrolled_signs": "no", "on_target": "yes"}}
    for option, words in (("health-worker", True), ("any-staff", False)):
        result = interpret(ADULT, form, on=ON, readings={"diabetes-drugs-at-posyandu": option})["diabetes-monitoring"]
        (drugs,) = [item for item in result.follow_up if item.venues == (Venue.POSYANDU,)]
        assert ("health worker only" in drugs.what.en) is words


def test_controlled_hypertension_is_seen_monthly_and_by_the_doctor_after_three_months() -> None:
    form = dict.fromkeys(("weakness", "headache", "heartbeat", "orthostatic", "other_symptom"), "no")
    visit = {"hypertension_monitoring": {**form, "on_target": "yes", "monthly_care": "yes"}}
    result = interpret(ADULT, visit, on=ON)["hypertension-monitoring"]
    due = {action.kind.value: str(action.due_on) for action in result.follow_up if action.due_on}
    assert due == {"monitor": "2026-12-22", "refer": "2027-02-22"}


@pytest.mark.parametrize("code", FORMS)
@given(data=st.data())
@examples(12)
def test_a_form_is_read_however_much_is_answered_and_more_answers_only_narrow(code: str, data: st.DataObject) -> None:
    questionnaire = INSTRUMENTS[code]
    person = data.draw(st.sampled_from((ADULT, CHILD, Individual(birth_date="2026-11-01", sex="female"))))
    whole = data.draw(forms_of(questionnaire))
    kept = data.draw(st.sets(st.sampled_from(sorted(whole)))) if whole else set()
    sight = {"acuity_right": data.draw(acuities()), "acuity_left": data.draw(acuities())}
    before = interpret(person, {**sight, code: {key: whole[key] for key in kept}}, on=ON)
    after = interpret(person, {**sight, code: whole}, on=ON)
    for scale in questionnaire.scales:
        assert (scale.code in before) == (scale.code in after)
        if scale.code in after:
            earlier, later = before[scale.code], after[scale.code]
            could_be = {earlier.category, *(item.code for item in earlier.possible)}
            can_be = {later.category, *(item.code for item in later.possible)} - {None}
            # A form that gives a follow-on answer otherwise is reported, and its answer counts.
            assert can_be <= could_be or after.findings


@pytest.mark.parametrize("code", FORMS)
def test_a_form_without_answers_says_what_is_missing(code: str) -> None:
    results = interpret(ADULT, {code: {}}, on=ON)
    for scale in INSTRUMENTS[code].scales:
        if scale.code in results:
            assert results[scale.code].category is None
            assert results[scale.code].missing
            assert not results[scale.code].danger


def test_danger_comes_first_and_is_for_the_same_day() -> None:
    for code, answers in (
        ("maternal_danger_signs", {"danger_sign": "yes"}),
        ("newborn_danger_signs", {"danger_sign": "yes"}),
        ("imci_child", {"colour": "red"}),
        ("imci_young_infant", {"colour": "red"}),
        ("hypertension_monitoring", {"headache": "yes"}),
        ("diabetes_monitoring", {"rising": "yes"}),
    ):
        results = interpret(ADULT, {code: answers, "acuity_right": 1, "acuity_left": 1}, on=ON)
        first = next(iter(results))
        assert first.danger
        assert first.instrument == code
        assert results.follow_up[0].due_on == ON
        assert first.source.startswith("KMK HK.01.07/MENKES/2015/2023, BAB ")


def test_scales_have_codes_of_their_own() -> None:
    of_forms = [scale.code for item in INSTRUMENTS.values() for scale in item.scales]
    assert len({*SCALES, *of_forms}) == len(SCALES) + len(of_forms)
