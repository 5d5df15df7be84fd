"""Results of mind, substances, violence, lungs and smoking: what cases do not reach."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.strategies import ON, examples

from ilp import Individual
from ilp.errors import IlpError
from ilp.interpretation import INSTRUMENTS, Interpretation, Results, ResultStatus, interpret
from ilp.interpretation.definition import Item
from ilp.vocabulary import Venue

MINE = ("smoking_form", "wast", "puma", "sdq", "srq_20", "assist")
ADULT = Individual(birth_date="1971-05-01", sex="female")
SMOKER = Individual(birth_date="1971-05-01", sex="female", facts={"smoker": True})
NO_SMOKER = Individual(birth_date="1971-05-01", sex="female", facts={"smoker": False})
CHILD = Individual(birth_date="2010-05-01", sex="female")
PUMA_HIGH = Individual(birth_date="1971-05-01", sex="female", facts={"puma_high_risk": True})
PUMA_LOW = Individual(birth_date="1971-05-01", sex="female", facts={"puma_high_risk": False})

WAST_POSITIVE = {"wast": {"money": "often", "hit": "never", "fear": "never"}}
PUMA_OF_HIGH_RISK = {
    "puma": {"pack_years": "over_30", **dict.fromkeys(("breathless", "phlegm", "cough", "ever_asked_spirometry"), True)}
}
PUMA_OF_LOW_RISK = {"puma": {"pack_years": "never", "breathless": False, "phlegm": False, "cough": False}}
CANNABIS_OF_MODERATE_RISK = {
    f"cannabis_{key}": answer
    for key, answer in {
        "frequency": "weekly",
        "urge": "never",
        "problems": "never",
        "failed_role": "never",
        "concern": "never",
        "failed_control": "never",
    }.items()
}


def never_used(but: str = "") -> dict[str, Any]:
    """Return question 1 of ASSIST with no for every substance but one."""
    items = INSTRUMENTS["assist"].items
    return {item.key: False for item in items if item.key.endswith("_ever") and item.key != f"{but}_ever"}


MODERATE = {**never_used("cannabis"), **CANNABIS_OF_MODERATE_RISK}


def done(result: Interpretation) -> list[str]:
    """Return the follow-up by kind and venues, and by what must hold where that is not known."""
    return sorted(
        f"{item.kind}{' if' if item.condition else ''}{''.join(f' @{venue}' for venue in item.venues)}"
        for item in result.follow_up
    )


SIX_ITEMS = ("headache", "poor_appetite", "poor_sleep", "easily_frightened", "anxious_tense", "unhappy")
TREATED_BY_PUSKESMAS = {"treat @puskesmas", "refer @puskesmas"}
INTERVIEW = {"refer @pustu @posyandu @school @home_visit", "examine @puskesmas", "refer @puskesmas", "educate"}
FOLLOW_UP: tuple[tuple[str, Individual, dict[str, Any], dict[str, str], set[str]], ...] = (
    ("srq-20", ADULT, {"srq_20": {"headache": False}}, {}, set()),
    ("srq-20", ADULT, {"srq_20": {"suicidal_thoughts": True}}, {}, {"emergency", "examine", *INTERVIEW}),
    (
        "srq-20",
        ADULT,
        {"srq_20": {"suicidal_thoughts": True}},
        {"srq20-item-17": "abnormal"},
        {"examine", *INTERVIEW},
    ),
    (
        "srq-20",
        ADULT,
        {"srq_20": dict.fromkeys(SIX_ITEMS, True)},
        {},
        {"emergency if", "examine", *INTERVIEW},
    ),
    ("wast", ADULT, WAST_POSITIVE, {}, {"refer", "refer @pustu", "report @puskesmas", *TREATED_BY_PUSKESMAS}),
    (
        "wast",
        ADULT,
        WAST_POSITIVE,
        {"violence-care-at-pustu": "treat"},
        {"refer", "treat @pustu", "report @puskesmas", *TREATED_BY_PUSKESMAS},
    ),
    ("wast", CHILD, WAST_POSITIVE, {}, {"refer", "refer @pustu", "report", *TREATED_BY_PUSKESMAS}),
    ("puma", SMOKER, PUMA_OF_HIGH_RISK, {}, {"refer", "examine @puskesmas", "counsel", "educate"}),
    ("puma", ADULT, PUMA_OF_HIGH_RISK, {}, {"refer", "examine @puskesmas", "counsel if", "educate"}),
    ("puma", NO_SMOKER, PUMA_OF_HIGH_RISK, {}, {"refer", "examine @puskesmas", "educate"}),
    (
        "puma",
        NO_SMOKER,
        PUMA_OF_HIGH_RISK,
        {"puma-quit-counselling": "text"},
        {"refer", "examine @puskesmas", "counsel", "educate"},
    ),
    (
        "puma",
        NO_SMOKER,
        PUMA_OF_HIGH_RISK,
        {"puma-quit-counselling": "form"},
        {"refer", "examine @puskesmas", "counsel", "educate"},
    ),
    ("puma", SMOKER, PUMA_OF_LOW_RISK, {}, {"counsel", "educate"}),
    ("puma", NO_SMOKER, PUMA_OF_LOW_RISK, {}, {"educate"}),
    ("puma", NO_SMOKER, PUMA_OF_LOW_RISK, {"puma-quit-counselling": "text"}, {"counsel", "educate"}),
    ("puma", SMOKER, PUMA_OF_LOW_RISK, {"puma-quit-counselling": "form"}, {"educate"}),
    ("assist", ADULT, {"assist": never_used()}, {}, {"educate"}),
    ("assist", ADULT, {"assist": MODERATE}, {}, {"educate", "counsel", "examine if", "refer if"}),
    ("assist", ADULT, {"assist": {**MODERATE, "facility_is_ipwl": True}}, {}, {"educate", "counsel", "examine"}),
    ("assist", ADULT, {"assist": {**MODERATE, "facility_is_ipwl": False}}, {}, {"educate", "counsel", "refer"}),
    (
        "assist",
        ADULT,
        {"assist": {**MODERATE, "facility_is_ipwl": True}},
        {"assist-moderate-risk": "refer"},
        {"educate", "counsel", "refer"},
    ),
    ("assist", ADULT, {"assist": MODERATE}, {"assist-adolescent-follow-up": "form"}, {"treat"}),
    ("assist", ADULT, {"assist": MODERATE}, {"assist-adolescent-substances": "each"}, set()),
    ("assist-cannabis", ADULT, {"assist": MODERATE}, {}, set()),
    (
        "assist-cannabis",
        ADULT,
        {"assist": MODERATE},
        {"assist-adolescent-substances": "each"},
        {"educate", "counsel", "examine if", "refer if"},
    ),
    ("sdq", CHILD, {"sdq": {"class": "borderline"}}, {}, {*INTERVIEW, "counsel", "examine if"}),
    ("sdq", CHILD, {"sdq": {"class": "abnormal"}}, {}, {*INTERVIEW, "counsel", "examine if"}),
    ("sdq", CHILD, {"sdq": {"class": "normal"}}, {}, {"educate"}),
    ("spirometry", PUMA_LOW, {"fev1_fvc": 0.6}, {}, {"refer", "educate"}),
    ("spirometry", PUMA_LOW, {"fev1_fvc": 0.6}, {"spirometry-follow-up": "obstruction-referred"}, {"refer", "educate"}),
    ("spirometry", PUMA_HIGH, {"fev1_fvc": 0.6}, {"spirometry-follow-up": "printed"}, {"educate"}),
    ("spirometry", PUMA_HIGH, {"fev1_fvc": 0.8}, {}, {"refer", "educate"}),
    ("spirometry", PUMA_LOW, {"fev1_fvc": 0.8}, {}, {"educate"}),
    ("spirometry", ADULT, {"fev1_fvc": 0.8}, {}, {"refer if", "educate"}),
    ("spirometry", PUMA_HIGH, {"fev1_fvc": 0.8}, {"spirometry-follow-up": "obstruction-referred"}, {"educate"}),
    ("spirometry", PUMA_LOW, {"fev1_fvc": 0.8}, {"spirometry-follow-up": "printed"}, {"refer"}),
    ("spirometry", PUMA_LOW, {"fev1_fvc": 0.7}, {}, {"examine", "educate"}),
    ("spirometry", PUMA_HIGH, {"fev1_fvc": 0.7}, {}, {"examine", "refer", "educate"}),
    (
        "spirometry",
        PUMA_HIGH,
        {"fev1_fvc": 0.7},
        {"spirometry-follow-up": "obstruction-referred"},
        {"examine", "educate"},
    ),
    ("spirometry", PUMA_HIGH, {"fev1_fvc": 0.7}, {"spirometry-follow-up": "printed"}, {"examine"}),
    ("spirometry", PUMA_LOW, {"fev1_fvc": 0.7}, {"spirometry-at-0-7": "refer"}, {"refer", "educate"}),
    (
        "smoking-status",
        CHILD,
        {"smoking_form": {"status": "daily"}},
        {},
        {"counsel", "examine", "educate @school @home_visit"},
    ),
    ("smoking-status", CHILD, {"smoking_form": {"status": "tried"}}, {}, {"educate @school @home_visit"}),
)


@pytest.mark.parametrize(("scale", "person", "visit", "readings", "expected"), FOLLOW_UP)
def test_what_follows_is_all_that_follows(
    scale: str, person: Individual, visit: dict[str, Any], readings: dict[str, str], expected: set[str]
) -> None:
    assert done(interpret(person, visit, on=ON, readings=readings)[scale]) == sorted(expected)


def test_item_17_alone_is_seen_to_the_same_day() -> None:
    result = interpret(ADULT, {"srq_20": {"suicidal_thoughts": True}}, on=ON)["srq-20"]
    assert [(item.kind.value, item.due_on) for item in result.follow_up if item.at_once] == [("emergency", ON)]
    places = {venue for item in result.follow_up for venue in item.venues}
    assert places == {Venue.PUSTU, Venue.POSYANDU, Venue.SCHOOL, Venue.HOME_VISIT, Venue.PUSKESMAS}
    later = interpret(ADULT, {"srq_20": {"suicidal_thoughts": True}}, on=ON, readings={"srq20-item-17": "abnormal"})
    assert not later.danger
    assert not [item for item in later.follow_up if item.at_once]


def test_published_cut_offs_carry_their_authority_and_decide_nothing() -> None:
    results = interpret(CHILD, {"sdq": {"respondent": "self", "worries": "certainly_true"}}, on=ON)
    for result in results:
        published = result.scale != "sdq"
        assert (result.authority is not None and "Goodman" in result.authority.en) is published
        if published:
            assert (result.facts, result.follow_up, result.danger) == ({}, (), False)
    assert all("Goodman" in score.name.en for score in results.scores)


def answers_of(item: Item) -> st.SearchStrategy[Any]:
    """Return what can be answered to an item."""
    codes = [option.code for option in item.options]
    number = item.number
    if number is None:
        return st.sampled_from(codes)
    values = st.floats(number.at_least, number.at_most, allow_nan=False)
    return st.one_of(values, st.sampled_from(codes)) if codes else values


@st.composite
def filled(draw: st.DrawFn, code: str, *, left_out: tuple[str, ...] = ()) -> dict[str, Any]:
    """Draw an answer to every item of a questionnaire."""
    items = [item for item in INSTRUMENTS[code].items if item.key not in left_out]
    return {item.key: draw(answers_of(item)) for item in items}


def read(code: str, answers: dict[str, Any], person: Individual = ADULT, on: date = ON) -> Results:
    return interpret(person, {code: answers}, on=on)


@pytest.mark.parametrize("code", MINE)
def test_every_filling_has_one_category_of_every_scale(code: str) -> None:
    @given(answers=filled(code))
    @examples(15)
    def check(answers: dict[str, Any]) -> None:
        for result in read(code, answers):
            assert result.status is not ResultStatus.UNDETERMINED, result
            assert result.category is not None
            assert result.missing == ()

    check()


def consistent(answers: dict[str, Any]) -> dict[str, Any]:
    """Keep of an ASSIST form what is asked by the answers before."""
    kept = dict(answers)
    substances = [key.removesuffix("_ever") for key in answers if key.endswith("_ever")]
    for name in substances:
        used = answers[f"{name}_ever"] == "yes"
        recent = used and answers[f"{name}_frequency"] != "never"
        for key, asked in (
            ("frequency", used),
            ("urge", recent),
            ("problems", recent),
            ("failed_role", recent),
            ("concern", used),
            ("failed_control", used),
        ):
            if not asked:
                kept.pop(f"{name}_{key}", None)
    if all(answers[f"{name}_ever"] == "no" for name in substances):
        kept.pop("injected")
    if kept.get("injected") != "yes_last_3_months":
        kept.pop("injecting_days")
    return kept


@given(answers=filled("assist"))
@examples(25)
def test_assist_is_the_sum_of_its_questions_and_the_highest_band(answers: dict[str, Any]) -> None:
    points = {
        "frequency": dict(zip(("never", "once_or_twice", "monthly", "weekly", "daily"), (0, 2, 3, 4, 6), strict=True)),
        "urge": dict(zip(("never", "once_or_twice", "monthly", "weekly", "daily"), (0, 3, 4, 5, 6), strict=True)),
        "problems": dict(zip(("never", "once_or_twice", "monthly", "weekly", "daily"), (0, 4, 5, 6, 7), strict=True)),
        "failed_role": dict(
            zip(("never", "once_or_twice", "monthly", "weekly", "daily"), (0, 5, 6, 7, 8), strict=True)
        ),
        "concern": {"never": 0, "yes_last_3_months": 6, "yes_earlier": 3},
        "failed_control": {"never": 0, "yes_last_3_months": 6, "yes_earlier": 3},
    }
    asked = consistent(answers)
    results = read("assist", asked)
    bands = []
    for name in [key.removesuffix("_ever") for key in asked if key.endswith("_ever")]:
        total = sum(worth[asked[f"{name}_{key}"]] for key, worth in points.items() if f"{name}_{key}" in asked)
        score = results.score(f"assist.{name}_score")
        assert (score.at_least, score.at_most) == (total, total)
        band = 2 if total >= 27 else 1 if total >= (11 if name == "alcohol" else 4) else 0
        bands.append(band)
        if asked[f"{name}_ever"] == "yes":
            assert results[f"assist-{name}"].category == ("low", "moderate", "high")[band]
        else:
            assert f"assist-{name}" not in results
    assert results["assist"].category == ("low", "moderate", "high")[max(bands)]
    assert results.findings == ()


@pytest.mark.parametrize("code", MINE)
def test_what_is_certain_with_items_left_out_stays_with_them(code: str) -> None:
    @given(data=st.data())
    @examples(15)
    def check(data: st.DataObject) -> None:
        answers = data.draw(filled(code, left_out=("class",)))
        whole = consistent(answers) if code == "assist" else answers
        left_out = data.draw(st.sets(st.sampled_from(sorted(whole))))
        part = {key: value for key, value in whole.items() if key not in left_out}
        before, after = read(code, part), read(code, whole)
        for result in after:
            if result.scale not in before:
                continue
            earlier = before[result.scale]
            if earlier.category is not None:
                assert earlier.category == result.category
            else:
                assert result.category in {item.code for item in earlier.possible}
            assert earlier.facts.items() <= result.facts.items()
        for score in after.scores:
            known = before.score(score.code)
            assert known.at_least <= score.at_least <= score.at_most <= known.at_most

    check()


@given(value=st.floats(0.1, 1))
@examples(40)
def test_every_ratio_has_one_class_or_none_by_name(value: float) -> None:
    result = interpret(ADULT, {"fev1_fvc": value}, on=ON)["spirometry"]
    expected = "obstruction" if value < 0.7 else "no-obstruction" if value > 0.7 else "exactly-at-limit"
    assert result.category == expected
    assert result.facts == {}


@given(value=st.floats(0, 200))
@examples(10)
def test_carbon_monoxide_is_never_classed(value: float) -> None:
    result = interpret(CHILD, {"exhaled_co": value}, on=ON)["exhaled-co"]
    assert (result.status, result.follow_up, dict(result.facts)) == (ResultStatus.NOT_CLASSIFIED, (), {})


@given(cigarettes=st.integers(0, 200), smoked=st.integers(0, 110))
@examples(25)
def test_pack_years_are_worked_out_of_years_and_cigarettes(cigarettes: int, smoked: int) -> None:
    answers = {"cigarettes_per_day": cigarettes, "years_smoked": smoked}
    worked_out = read("puma", answers).score("puma.score")
    given_as_such = read("puma", {"pack_years": min(cigarettes * smoked / 20, 400)}).score("puma.score")
    assert (worked_out.at_least, worked_out.at_most) == (given_as_such.at_least, given_as_such.at_most)


ODD = st.one_of(st.booleans(), st.integers(-5, 500), st.floats(allow_nan=False), st.text(max_size=6), st.none())


@pytest.mark.parametrize("code", MINE)
def test_odd_answers_are_refused_in_words_or_read(code: str) -> None:
    keys = [item.key for item in INSTRUMENTS[code].items]

    @given(answers=st.dictionaries(st.one_of(st.sampled_from(keys), st.text(max_size=4)), ODD, max_size=4))
    @examples(20)
    def check(answers: dict[str, Any]) -> None:
        with suppress(IlpError, ValidationError):
            assert len(read(code, answers)) >= 1

    check()


def test_labels_of_items_stay_short_words_of_our_own() -> None:
    for code in MINE:
        for item in INSTRUMENTS[code].items:
            assert len(item.label.id.split()) <= 12, item.code
            assert "?" not in item.label.id
