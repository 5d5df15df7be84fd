"""Results of children, newborns and pregnant women: every value has one meaning, a worse value never a milder one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import ON, examples

from ilp import CATALOGUE, Individual
from ilp.interpretation import INSTRUMENTS, SCALES, ResultStatus, interpret
from ilp.interpretation.definition import Item, Scale
from ilp.interpretation.scales import (
    blood_pressure_child,
    bmi_for_age,
    growth_under_five,
    haemoglobin,
    newborn,
    nutrition_of_women,
    thalassaemia,
)
from ilp.regulation import Reading
from ilp.vocabulary import Quantity

MEASURED = (
    *blood_pressure_child.SCALES,
    *bmi_for_age.SCALES,
    *growth_under_five.SCALES,
    *haemoglobin.SCALES,
    *newborn.SCALES,
    *nutrition_of_women.SCALES,
    *thalassaemia.SCALES,
)
FORMS = tuple(
    INSTRUMENTS[name]
    for name in (
        "anaemia_signs",
        "bblr_at_birth",
        "bblr_delivery",
        "bblr_discharge",
        "bblr_poned",
        "growth_card",
        "haemoglobin_analysis",
        "nutrition_red_flags",
        "weight_for_gestation",
    )
)
SCALES_HERE = (*MEASURED, *(scale for form in FORMS for scale in form.scales))
READINGS = {reading.code: reading for scale in SCALES_HERE for reading in scale.readings}
CASES = Path(__file__).parent / "cases"


def choices() -> st.SearchStrategy[dict[str, str]]:
    """Choose an option of some readings."""
    return st.lists(st.sampled_from(sorted(READINGS)), unique=True, max_size=6).flatmap(
        lambda codes: st.fixed_dictionaries({code: st.sampled_from(sorted(READINGS[code].options)) for code in codes})
    )


@st.composite
def people(draw: st.DrawFn) -> Individual:
    """Draw a person of an age at which the scales are read, of whom the facts that they ask are recorded."""
    days = draw(st.one_of(st.integers(0, 40), st.integers(0, 19 * 366), st.integers(0, 60 * 366)))
    sex = draw(st.sampled_from(("female", "male")))
    facts: dict[str, Any] = {"married": days > 19 * 366 and draw(st.booleans()), "school_grade": 7}
    if days < 10 * 366 or days > 18 * 365:
        del facts["school_grade"]
    pregnancy = None
    if sex == "female" and 15 * 366 < days < 45 * 366 and draw(st.booleans()):
        pregnancy = {"lmp": ON - timedelta(days=draw(st.integers(14, 280)))}
    elif sex == "female":
        facts["pregnant"] = False
    return Individual(birth_date=ON - timedelta(days=days), sex=sex, facts=facts, pregnancy=pregnancy)


def values_of(quantity: Quantity) -> st.SearchStrategy[float]:
    """Return the plausible values of a quantity, bounds of classes among them."""
    found = st.floats(quantity.at_least, quantity.at_most, allow_nan=False)
    return st.one_of(found, found.map(lambda value: min(max(round(value), quantity.at_least), quantity.at_most)))


@pytest.mark.parametrize("scale", MEASURED, ids=lambda scale: scale.code)
@given(data=st.data())
@examples(30)
def test_every_plausible_value_has_one_category_or_a_named_gap(scale: Scale, data: st.DataObject) -> None:
    person, readings = data.draw(people()), data.draw(choices())
    quantities = [of for of in scale.of if isinstance(of, Quantity)]
    visit: dict[str, object] = {of.value: data.draw(values_of(of)) for of in quantities}
    if visit.get("diastolic", 0) >= visit.get("systolic", 1):  # type: ignore[operator]
        return
    results = interpret(person, visit, on=ON, assume_absent="all", readings=readings)
    if scale.code not in results:
        return
    result = results[scale.code]
    assert result.status is not ResultStatus.UNDETERMINED, result.missing
    category = scale.category(str(result.category))
    assert category.classified or (result.note is not None and result.note.id and result.note.en)


@pytest.mark.parametrize("scale", MEASURED, ids=lambda scale: scale.code)
@given(data=st.data())
@examples(15)
def test_a_value_left_out_leaves_the_category_of_the_whole_possible(scale: Scale, data: st.DataObject) -> None:
    person = data.draw(people())
    quantities = [of for of in scale.of if isinstance(of, Quantity)]
    visit: dict[str, object] = {of.value: data.draw(values_of(of)) for of in quantities}
    if visit.get("diastolic", 0) >= visit.get("systolic", 1):  # type: ignore[operator]
        return
    whole = interpret(person, visit, on=ON, assume_absent="all")
    left = data.draw(st.sampled_from(sorted(visit)))
    part = interpret(person, {name: value for name, value in visit.items() if name != left}, on=ON, assume_absent="all")
    if scale.code in part and scale.code in whole:
        result = part[scale.code]
        possible = [item.code for item in result.possible] or [str(result.category)]
        assert whole[scale.code].category in possible


ORDER = {
    "blood-pressure-child": ("normal", "elevated", "needs-evaluation", "stage-1", "stage-2"),
    "anaemia-school-age": ("severe", "moderate", "mild", "none"),
    "bmi-for-age-5-to-18": ("severe-thinness", "thinness", "normal", "overweight", "obese"),
    "weight-for-age": ("severely-underweight", "underweight", "normal", "risk-of-overweight"),
    "height-for-age": ("severely-stunted", "stunted", "normal", "tall"),
    "weight-for-height": ("severely-wasted", "wasted", "normal", "risk-of-overweight", "overweight", "obese"),
    "bmi-for-age-under-five": ("severely-wasted", "wasted", "normal", "risk-of-overweight", "overweight", "obese"),
    "birth-weight-class": ("bblasr", "bblsr", "bblr", "bblc", "bblb"),
    "gestational-age-class": ("bkb", "bcb", "blb"),
}


@pytest.mark.parametrize("code", ORDER)
@given(data=st.data())
@examples(20)
def test_a_greater_value_is_never_of_a_lower_class(code: str, data: st.DataObject) -> None:
    quantity = next(of for of in SCALES[code].of if isinstance(of, Quantity))
    person = data.draw(people())
    low, high = sorted((data.draw(values_of(quantity)), data.draw(values_of(quantity))))
    other: dict[str, object] = {"diastolic": data.draw(st.integers(20, 120))} if quantity is Quantity.SYSTOLIC else {}
    if other and float(str(other["diastolic"])) >= low:
        return
    found = [
        interpret(person, {quantity.value: value, **other}, on=ON, assume_absent="all", readings={})
        for value in (low, high)
    ]
    if any(code not in results for results in found):
        return
    lower, higher = (found[0][code].category, found[1][code].category)
    if lower in ORDER[code] and higher in ORDER[code]:
        assert ORDER[code].index(str(lower)) <= ORDER[code].index(str(higher))


def answers_of(item: Item) -> st.SearchStrategy[object]:
    """Return what an item can be answered by, nothing among it."""
    options = st.sampled_from([option.code for option in item.options])
    if item.number is None:
        return st.one_of(st.none(), options)
    numbers = st.integers(int(item.number.at_least), int(item.number.at_most))
    return st.one_of(st.none(), options, numbers)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
@given(data=st.data())
@examples(25)
def test_a_form_that_is_filled_further_keeps_to_what_was_possible(form: Any, data: st.DataObject) -> None:
    person, readings = data.draw(people()), data.draw(choices())
    full = {item.key: data.draw(st.sampled_from([option.code for option in item.options])) for item in form.items}
    kept = {key: value for key, value in full.items() if data.draw(st.booleans())}
    part = interpret(person, {form.code: kept}, on=ON, readings=readings)
    whole = interpret(person, {form.code: full}, on=ON, readings=readings)
    for scale in form.scales:
        category = whole[scale.code].category
        assert category is not None
        possible = [item.code for item in part[scale.code].possible] or [str(part[scale.code].category)]
        assert category in possible


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
@given(data=st.data())
@examples(15)
def test_any_answers_are_read(form: Any, data: st.DataObject) -> None:
    person = data.draw(people())
    answers = {item.key: data.draw(answers_of(item)) for item in form.items}
    results = interpret(person, {form.code: answers}, on=ON)
    assert all(scale.code in results for scale in form.scales)


def cases() -> list[Any]:
    """Return every case on results."""
    return [case for path in sorted(CASES.glob("results_*.json")) for case in json.loads(path.read_text("utf-8"))]


@pytest.mark.parametrize("reading", READINGS.values(), ids=lambda reading: reading.code)
def test_every_other_option_of_a_reading_has_a_case(reading: Reading) -> None:
    chosen = {case.get("readings", {}).get(reading.code) for case in cases()}
    assert set(reading.options) - {reading.default} <= chosen


@pytest.mark.parametrize("scale", SCALES_HERE, ids=lambda scale: scale.code)
def test_every_category_and_mark_has_a_case(scale: Scale) -> None:
    found: set[str] = set()
    for case in cases():
        expected = case.get("expect", {}).get("results", {}).get(scale.code)
        if isinstance(expected, str):
            found.add(expected)
        elif expected:
            found |= {expected.get("category"), *expected.get("marks", ())}
    assert {item.code for item in (*scale.categories, *scale.marks)} <= found


@pytest.mark.parametrize("scale", SCALES_HERE, ids=lambda scale: scale.code)
def test_a_scale_and_its_follow_up_name_services_that_there_are(scale: Scale) -> None:
    actions = [action for item in (*scale.categories, *scale.marks) for action in item.follow_up]
    named = {*scale.services, *(action.service for action in actions if action.service)}
    assert scale.services
    assert named <= set(CATALOGUE)
    assert set(scale.readings) <= set(CATALOGUE.readings.values())


def test_children_under_six_have_no_class_of_blood_pressure() -> None:
    child = Individual(birth_date=date(2021, 1, 1), sex="female")
    results = interpret(child, {"blood_pressure": "130/85"}, on=ON)
    assert [item.code for item in results.unread] == ["systolic", "diastolic"]


def test_the_classes_of_another_standard_are_named_as_such() -> None:
    child = Individual(birth_date=date(2024, 5, 15), sex="male")
    result = interpret(child, {"weight_for_height": -3.2}, on=ON)["weight-for-height"]
    assert "2/2020" in str(result.authority)
    assert all(scale.authority is None for scale in bmi_for_age.SCALES)


def told(visit: Mapping[str, object], *, readings: Mapping[str, str] | None = None, **person: Any) -> list[str]:
    """Return what is to be done, in English, with the day it is due."""
    results = interpret(Individual(**person), visit, on=ON, assume_absent="all", readings=readings)
    return [f"{item.what.en} ({item.due_on})" if item.due_on else item.what.en for item in results.follow_up]


GIRL: dict[str, Any] = {"birth_date": date(2013, 6, 15), "sex": "female"}
MOTHER: dict[str, Any] = {"birth_date": date(1996, 5, 2), "sex": "female"}


def has_words(actions: list[str], words: str) -> bool:
    """Tell whether an action says these words."""
    return any(words in action for action in actions)


def test_the_tablets_and_the_dates_of_treated_anaemia() -> None:
    mild, moderate = told({"haemoglobin": 11.5}, **GIRL), told({"haemoglobin": 8}, **GIRL)
    assert has_words(mild, "1 iron-folate tablet a day")
    assert has_words(moderate, "2 iron-folate tablets a day")
    assert has_words(mild, "(2026-12-06)")
    assert has_words(mild, "(2026-12-20)")
    once = told({"haemoglobin": 11.5}, readings={"anaemia-girls-recheck": "once-within"}, **GIRL)
    assert has_words(once, "once between 2 and 4 weeks (2026-12-20)")
    assert not has_words(once, "(2026-12-06)")
    severe = told({"haemoglobin": 7.9}, **GIRL)
    assert has_words(severe, "straight to a hospital")
    assert not has_words(severe, "tablet")


def test_who_of_the_anaemic_is_tested_for_thalassaemia() -> None:
    eleven = {"thalassaemia-adolescent-haemoglobin": "eleven"}
    assert has_words(told({"haemoglobin": 11.5}, **GIRL), "full blood count")
    assert not has_words(told({"haemoglobin": 11.5}, readings=eleven, **GIRL), "full blood count")
    assert has_words(told({"haemoglobin": 10.9}, readings=eleven, **GIRL), "full blood count")


def test_a_pressure_measured_twice_is_not_repeated() -> None:
    assert has_words(told({"blood_pressure": "131/70"}, **GIRL), "measure again")
    assert not has_words(told({"blood_pressure": ["131/70", "132/72"]}, **GIRL), "measure again")
    enough = {"child-blood-pressure-one-reading": "enough"}
    assert not has_words(told({"blood_pressure": "131/70"}, readings=enough, **GIRL), "measure again")


def test_an_obese_child_is_judged_after_three_months() -> None:
    assert has_words(told({"bmi_for_age": 2.1}, **GIRL), "monitored for 3 months, then judged (2027-02-22)")
    thin = {"bmi-for-age-follow-up-outside": "obesity-only"}
    assert has_words(told({"bmi_for_age": -2.1}, **GIRL), "refer to the Puskesmas")
    assert not has_words(told({"bmi_for_age": -2.1}, readings=thin, **GIRL), "refer to the Puskesmas")


def test_food_for_the_underweight_and_the_late() -> None:
    early = {**MOTHER, "pregnancy": {"lmp": date(2026, 10, 1)}}
    late = {**MOTHER, "pregnancy": {"lmp": date(2026, 5, 15)}}
    assert has_words(told({"bmi": 18}, **early), "if the doctor decides so")
    assert not has_words(told({"bmi": 18}, readings={"food-for-underweight": "kek-only"}, **early), "food")
    assert has_words(told({"mid_upper_arm": 23}, **late), "500 kcal a day")
    assert not has_words(told({"mid_upper_arm": 23}, readings={"kek-found-late": "letter"}, **late), "500 kcal")
    not_late = {**MOTHER, "pregnancy": {"lmp": date(2026, 5, 16)}}
    assert has_words(told({"mid_upper_arm": 23}, readings={"kek-found-late": "letter"}, **not_late), "500 kcal")


def test_severe_malnutrition_is_sent_to_hospital_when_small_or_ill() -> None:
    def hospital(birth: date, visit: dict[str, object], **more: Any) -> bool:
        results = interpret(Individual(birth_date=birth, sex="male", **more), visit, on=ON, assume_absent="all")
        actions = results["weight-for-height"].follow_up
        return any(item.at_once and "hospital" in item.what.en for item in actions)

    severe: dict[str, object] = {"weight_for_height": -3.5}
    assert hospital(date(2026, 5, 23), severe)
    assert not hospital(date(2026, 5, 22), {**severe, "weight": 4})
    assert hospital(date(2026, 5, 22), {**severe, "weight": 3.9})
    assert hospital(date(2025, 5, 22), {**severe, "weight": 6}, facts={"medical_complication": True})


def test_the_corticosteroid_ends_with_the_34th_week() -> None:
    answers = {"bblr_delivery": {"estimated_weight": 1800}}
    at_34_6 = {**MOTHER, "pregnancy": {"lmp": date(2026, 3, 23)}}
    at_35_0 = {**MOTHER, "pregnancy": {"lmp": date(2026, 3, 22)}}
    assert has_words(told(answers, **at_34_6), "corticosteroid")
    assert not has_words(told(answers, **at_35_0), "corticosteroid")
    assert not has_words(told(answers, readings={"corticosteroid-end": "exact"}, **at_34_6), "corticosteroid")


def test_a_condition_names_only_what_is_not_known() -> None:
    child = Individual(birth_date="2025-09-20", sex="female")
    results = interpret(child, {"weight": 5.6, "height": 72}, on=ON)
    referral = results["weight-for-height"].follow_up[0]
    assert referral.condition is not None
    assert referral.condition.en == "medical complication"


@given(day=st.integers(0, 27), grams=st.integers(3000, 12000), length=st.integers(560, 860))
@examples(60)
def test_the_month_of_birth_holds_what_the_day_says(day: int, grams: int, length: int) -> None:
    visit = {"weight": grams / 1000, "height": length / 10}
    by_month = interpret(Individual(birth_date="2025-09", sex="male"), visit, on=ON)
    by_day = interpret(Individual(birth_date=f"2025-09-{day + 1:02}", sex="male"), visit, on=ON)
    for whole in by_month:
        exact = by_day[whole.scale]
        assert exact.category in ({whole.category} if whole.category else {item.code for item in whole.possible})
        for value, ranged in zip(exact.values, whole.values, strict=True):
            assert ranged.at_least <= value.at_least <= ranged.at_most


def test_a_position_not_recorded_is_taken_by_the_age() -> None:
    child = Individual(birth_date="2025-09-20", sex="female")

    def score(height: object) -> float:
        return interpret(child, {"height": height}, on=ON)["height-for-age"].values[0].at_least

    assert score(72) == score({"value": 72, "method": "lying"})
    assert score({"value": 72, "method": "standing"}) == pytest.approx(score(72.7))
