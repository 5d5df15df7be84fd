"""What results of tests and forms on infections, cancer, couples and work mean: what cases do not reach."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import ON, examples

from ilp import CATALOGUE, Individual
from ilp.interpretation import INSTRUMENTS, ResultStatus, interpret
from ilp.interpretation.definition import Item, Questionnaire
from ilp.interpretation.occupational_diseases import OCCUPATIONAL_DISEASES

FORMS: Final = tuple(
    INSTRUMENTS[code]
    for code in (
        "imci_young_infant",
        "imci_child",
        "child_abuse_form",
        "tb_symptoms",
        "tb_tests",
        "child_tb_score",
        "malaria_symptoms",
        "malaria_blood_test",
        "hiv_r0",
        "hiv_r1_r2_r3",
        "triple_elimination_test",
        "clinical_breast_exam",
        "breast_self_exam",
        "via",
        "hpv_dna",
        "colorectal_check",
        "lung_cancer_risk",
        "fit_for_pregnancy_form",
        "tetanus_status",
        "occupational_disease",
    )
)
MEASURED: Final = {"bmi": 22, "mid_upper_arm": 26, "haemoglobin": 13, "pack_years": 3, "tuberculin": 4}
KNOWN: Final = {"pregnant": False, "hiv": False, "immunocompromised": False}


def answers_to(item: Item) -> st.SearchStrategy[Any]:
    """Return every answer an item can have."""
    options = st.sampled_from([option.code for option in item.options]) if item.options else st.nothing()
    number = item.number
    if number is None:
        return options
    if number.whole:
        return options | st.integers(int(number.at_least), int(number.at_most))
    return options | st.floats(number.at_least, number.at_most).map(lambda value: round(value, 1))


def full_answers(form: Questionnaire) -> st.SearchStrategy[dict[str, Any]]:
    """Return answers to every item of a form."""
    return st.fixed_dictionaries({item.key: answers_to(item) for item in form.items})


PEOPLE: Final = st.builds(
    lambda born, sex, known: Individual(birth_date=born, sex=sex, facts=KNOWN if known else {}),
    st.dates(date(1936, 1, 1), ON),
    st.sampled_from(["female", "male"]),
    st.booleans(),
)


def fixed(item: Item) -> bool:
    """Tell whether leaving the item out means only that it is not known."""
    return not item.left_out and all(option.follows is None for option in item.options)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
@given(data=st.data())
@examples(15, deadline=None)
def test_a_form_with_every_answer_has_one_category_on_each_scale(form: Questionnaire, data: st.DataObject) -> None:
    born = data.draw(st.dates(date(1936, 1, 1), ON))
    person = Individual(birth_date=born, sex=data.draw(st.sampled_from(["female", "male"])), facts=KNOWN)
    results = interpret(person, {form.code: data.draw(full_answers(form)), **MEASURED}, on=ON)
    for scale in form.scales:
        if scale.code in results:
            result = results[scale.code]
            assert result.status is not ResultStatus.UNDETERMINED
            assert result.category in {item.code for item in scale.categories}
            assert result.category is not None
            assert scale.category(result.category).classified or result.note


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
@given(person=PEOPLE, data=st.data())
@examples(15, deadline=None)
def test_one_more_answer_never_leads_out_of_what_was_possible(
    form: Questionnaire, person: Individual, data: st.DataObject
) -> None:
    full = data.draw(full_answers(form))
    kept = data.draw(st.sets(st.sampled_from([item.key for item in form.items])))
    left = {item.key for item in form.items if not fixed(item)} | kept
    before = interpret(person, {form.code: {key: value for key, value in full.items() if key in left}}, on=ON)
    after = interpret(person, {form.code: full}, on=ON)
    for scale in form.scales:
        if scale.code not in after:
            continue
        was: set[str | None] = {item.code for item in before[scale.code].possible} or {before[scale.code].category}
        now: set[str | None] = {item.code for item in after[scale.code].possible} or {after[scale.code].category}
        assert now <= was
        if before[scale.code].danger:
            assert after[scale.code].danger
    for score in form.scores:
        wide, narrow = before.score(score.code), after.score(score.code)
        assert wide.at_least <= narrow.at_least <= narrow.at_most <= wide.at_most


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
def test_a_form_names_services_and_readings_of_the_catalogue(form: Questionnaire) -> None:
    for scale in form.scales:
        actions = [action for item in (*scale.categories, *scale.marks) for action in item.follow_up]
        assert {*scale.services, *(action.service for action in actions if action.service)} <= set(CATALOGUE)
        assert scale.services
        assert {reading.code for reading in scale.readings} <= set(CATALOGUE.readings)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.code)
def test_every_reading_of_a_form_can_be_chosen(form: Questionnaire) -> None:
    person = Individual(birth_date="1996-11-22", sex="female")
    for scale in form.scales:
        for reading in scale.readings:
            for option in reading.options:
                results = interpret(person, {form.code: {}, **MEASURED}, on=ON, readings={reading.code: option})
                if scale.code in results:
                    assert results[scale.code].readings[reading.code] == option


def test_the_occupational_diseases_are_the_21_rows_with_their_printed_codes() -> None:
    rows = list(OCCUPATIONAL_DISEASES.values())
    assert [row.number for row in rows] == list(range(1, 22))
    printed = (
        "A15.0 C45.0 J61 J45.9 L.24 L23 B01 G.56.0 M54.5 M51.1 H.26.8 H16.1 H83.3 T70.0 T70.1 T70.9 T70.3 B16 B17.0 "
        "J00 J04.0"
    )
    assert [row.icd10_printed for row in rows] == printed.split()
    differ = {row.icd10_printed: row.icd10 for row in rows if row.icd10 != row.icd10_printed}
    assert differ == {"L.24": "L24", "G.56.0": "G56.0", "H.26.8": "H26.8", "B17.0": "B17.1"}


def test_the_letters_of_the_last_column_are_kept_as_printed() -> None:
    letters = [" ".join(row.determination) for row in OCCUPATIONAL_DISEASES.values()]
    both, first, second = "A1 A2", "A1", "A2"
    assert letters == [
        *(both, second, second, both, both, second, both, both, first, second, both, first, both),
        *(second, second, second, second, second, second, first, both),
    ]


def test_tuberculosis_does_not_follow_from_symptoms_or_the_score() -> None:
    child = Individual(birth_date="2023-11-22", sex="male")
    forms = {
        "tb_symptoms": {"contact": "household", "weight_loss": True, "lethargy": True},
        "child_tb_score": {"contact": "confirmed", "tuberculin": "positive", "cough": "yes"},
    }
    results = interpret(child, forms, on=ON)
    assert results["child-tb-score"].category == "clinical"
    assert "tuberculosis" not in results.facts
    assert results.facts["tb_suspect"] is True


def test_an_error_says_what_is_accepted_and_not_what_was_answered() -> None:
    person = Individual(birth_date="1996-11-22", sex="female")
    with pytest.raises(Exception, match=r"Not an answer of hiv_r0\.result") as caught:
        interpret(person, {"hiv_r0": {"result": "rahasia"}}, on=ON)
    assert "positive, negative" in str(caught.value)
    assert "rahasia" not in str(caught.value)


NO_SYMPTOMS: Final = {
    "cough": False,
    "weight_loss": False,
    "fever": False,
    "night_sweats": False,
    "lethargy": False,
    "breathlessness": "no",
    "lymph_nodes": False,
    "organ_signs": "none",
}


@pytest.mark.parametrize(
    ("reading", "option", "born", "answers", "gone"),
    [
        ("tb-adult-no-sputum", "doctor", "1983-04-17", {"cough": True}, "where there is no sputum: refer"),
        (
            "tb-child-contact-at-pustu",
            "text",
            "2023-11-22",
            {"contact": "close"},
            "contacts without symptoms are referred",
        ),
        (
            "tb-child-prevention-without-test",
            "test-first",
            "2023-11-22",
            {"contact": "close"},
            "where there is no tuber",
        ),
        (
            "tb-preventive-test-first",
            "condition",
            "2016-11-22",
            {"contact": "close"},
            "preventive treatment once active",
        ),
        ("tb-preventive-with-hiv-adult", "contacts", "1983-04-17", {"contact": "none", "hiv": True}, "HIV without sym"),
        ("tb-school-not-presumptive", "nothing", "2016-11-22", {"contact": "none"}, "education on prevention"),
    ],
)
def test_the_other_option_of_a_reading_takes_an_action_away(
    reading: str, option: str, born: str, answers: dict[str, Any], gone: str
) -> None:
    person = Individual(birth_date=born, sex="male", facts=KNOWN)
    form = {"tb_symptoms": {**NO_SYMPTOMS, "contact": "none", **answers}}
    usual = interpret(person, form, on=ON)["tb-symptoms"].follow_up
    other = interpret(person, form, on=ON, readings={reading: option})["tb-symptoms"].follow_up
    left = {(action.what.en, action.venues) for action in other}
    assert any(action.what.en.startswith(gone) and (action.what.en, action.venues) not in left for action in usual)
