"""Fitness tests: every time and distance has one class, slower is never fitter, and the advice is the decree's."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import Individual
from ilp.errors import RuleError
from ilp.interpretation import Interpretation, ResultStatus, interpret
from ilp.interpretation.scales import fitness_school
from ilp.interpretation.tables import row
from ilp.vocabulary import Quantity, Sex

ON = date(2026, 11, 22)
WORST_FIRST = ("very-poor", "poor", "fair", "good", "very-good")
SEXES = st.sampled_from(["female", "male"])
RUN_READINGS = st.fixed_dictionaries(
    {},
    optional={
        "school-fitness-overlap": st.sampled_from(["corrected", "better", "worse"]),
        "school-fitness-fractions": st.sampled_from(["up", "down"]),
    },
)


def person(age: int, sex: str, **facts: Any) -> Individual:
    return Individual(birth_date=f"{ON.year - age}-05-05", sex=sex, facts=facts)


def run(age: int, sex: str, seconds: float, readings: dict[str, str] | None = None) -> Interpretation:
    distance = 1000 if age <= 12 else 1600
    return interpret(person(age, sex), {f"run_{distance}": seconds}, on=ON, readings=readings)[f"run-{distance}"]


@examples(150)
@given(st.integers(10, 19), SEXES, st.floats(200, 3600), st.floats(0, 400), RUN_READINGS)
def test_every_time_has_a_class_and_slower_is_never_fitter(
    age: int, sex: str, seconds: float, slower: float, readings: dict[str, str]
) -> None:
    fast, slow = run(age, sex, seconds, readings), run(age, sex, min(seconds + slower, 3600), readings)
    assert fast.status is slow.status is ResultStatus.CLASSIFIED
    assert fast.category is not None
    assert slow.category is not None
    assert WORST_FIRST.index(slow.category) <= WORST_FIRST.index(fast.category)


@examples(60)
@given(st.integers(10, 19), SEXES, st.floats(200, 1200))
def test_by_the_letter_only_a_second_at_a_bound_has_no_class(age: int, sex: str, seconds: float) -> None:
    usual = run(age, sex, seconds)
    letter = run(age, sex, seconds, {"school-fitness-edges": "letter"})
    assert letter.category in {"edge", usual.category}
    if letter.category == "edge":
        assert usual.category in {"very-good", "very-poor"}
        assert letter.note is not None


@pytest.mark.parametrize("rows", [fitness_school._ROWS_1000, fitness_school._ROWS_1600])
def test_the_rows_of_a_table_rise_from_class_to_class(rows: tuple[Any, ...]) -> None:
    for each in rows:
        assert sorted(set(each.figures)) == list(each.figures)
        assert each.figures[4] == each.figures[3] + 1


@examples(150)
@given(st.integers(60, 94), SEXES, st.floats(0, 1500))
def test_the_walk_is_classed_by_steps_of_fifty_metres(age: int, sex: str, metres: float) -> None:
    lowest = (500 if sex == "male" else 450) - 50 * ((age - 60) // 5)
    place = min(4, max(0, int((metres - lowest) // 50)))
    result = interpret(person(age, sex), {"walk_6_minutes": metres}, on=ON)["six-minute-walk"]
    assert result.category == WORST_FIRST[place]


@examples(60)
@given(st.integers(60, 110), SEXES, st.floats(0, 1500))
def test_a_distance_as_upper_bound_is_never_a_worse_class(age: int, sex: str, metres: float) -> None:
    readings = {"walk-distance-from-95": "oldest"}
    lower = interpret(person(age, sex), {"walk_6_minutes": metres}, on=ON, readings=readings)["six-minute-walk"]
    upper = interpret(
        person(age, sex),
        {"walk_6_minutes": metres},
        on=ON,
        readings={**readings, "walk-distance-classes": "upper-bound"},
    )["six-minute-walk"]
    assert lower.category is not None
    assert upper.category is not None
    assert WORST_FIRST.index(lower.category) <= WORST_FIRST.index(upper.category)
    assert lower.readings["walk-distance-classes"] == "lower-bound"
    assert upper.readings["walk-distance-classes"] == "upper-bound"


@pytest.mark.parametrize(
    ("answer", "figures"),
    [
        ("very_good", ("4-5", "140-150", "40-60")),
        ("good", ("4-5", "140-150", "40-60")),
        ("fair", ("3 times", "120-140", "30-40")),
        ("poor", ("twice", "100-120", "20-30")),
        ("very_poor", ("twice", "100-120", "20-30")),
    ],
)
def test_the_advice_to_adults_has_the_figures_of_the_table(answer: str, figures: tuple[str, ...]) -> None:
    healthy = person(30, "female", chronic_disease=False, sick=False)
    (advice,) = interpret(healthy, {"rockport": {"class": answer}}, on=ON)["rockport"].follow_up
    assert all(figure in advice.what.en for figure in figures)


def test_a_health_worker_is_asked_from_fifty_and_where_health_is_not_known() -> None:
    visit = {"rockport": {"class": "good"}}
    told = {
        age: interpret(person(age, "male", chronic_disease=False, sick=False), visit, on=ON)["rockport"].follow_up
        for age in (49, 50)
    }
    assert [len(actions) for actions in told.values()] == [1, 2]
    assert told[50][1].condition is None
    (_, asked) = interpret(person(30, "male"), visit, on=ON)["rockport"].follow_up
    assert asked.condition is not None


@pytest.mark.parametrize(
    ("category", "actions"), [("very-good", 2), ("good", 2), ("fair", 2), ("poor", 3), ("very-poor", 3)]
)
def test_the_poorer_classes_of_the_youth_also_look_at_the_school_check(category: str, actions: int) -> None:
    seconds = dict(zip(reversed(WORST_FIRST), (443, 520, 598, 675, 676), strict=True))[category]
    result = run(13, "male", seconds)
    assert result.category == category
    assert len(result.follow_up) == actions


def test_a_figure_of_a_table_is_a_number_or_a_time() -> None:
    assert row(Sex.MALE, 13, 500, "7'23").figures == (500, 443)
    with pytest.raises(RuleError, match=r"Not a time of a table: '7:23'\. Accepted: minutes and seconds, as 7'23\."):
        row(Sex.MALE, 13, "7:23")


def test_the_scales_say_what_they_read() -> None:
    assert [scale.of for scale in fitness_school.SCALES] == [(Quantity.RUN_1000,), (Quantity.RUN_1600,)]
