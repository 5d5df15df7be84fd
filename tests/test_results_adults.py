"""Results of adults: every value has one class or a named gap, and the risk chart keeps its order."""

from __future__ import annotations

import csv
from datetime import date
from fractions import Fraction
from importlib.resources import files
from itertools import pairwise, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import CATALOGUE, Individual
from ilp.interpretation import SCALES, Results, ResultStatus, interpret
from ilp.interpretation.derived import body_mass_index
from ilp.interpretation.risk_chart import (
    AGE_BLOCKS,
    CHOLESTEROL_COLUMNS,
    MG_DL_IN_MMOL_L,
    SYSTOLIC_ROWS,
    age_block,
    cells,
    cholesterol_column,
    risk_of,
    systolic_row,
)
from ilp.vocabulary import Quantity, Sex

ON = date(2026, 11, 22)
KNOWN = {
    "diabetes": False,
    "hypertension": False,
    "hypertension_symptoms": False,
    "smoker": False,
    "cardiovascular_disease": False,
    "polyuria": False,
    "polydipsia": False,
    "polyphagia": False,
    "rapid_weight_loss": False,
    "bedwetting": False,
    "bedwetting_new": False,
}
ADULT_SCALES = (
    "bmi-adult",
    "waist-adult",
    "blood-pressure-adult",
    "glucose-random",
    "glucose-fasting",
    "glucose-2h",
    "hba1c",
    "cholesterol-total",
    "cholesterol-ldl",
    "cholesterol-hdl",
    "triglycerides",
    "cardiovascular-risk",
)
CHILD_SCALES = ("glucose-random-child", "glucose-fasting-child", "glucose-2h-child", "hba1c-child")
METHODS = ("glucometer", "laboratory")
FLAGS = (False, True)


def read(age: int, visit: dict[str, Any], *, sex: str = "male", **choices: Any) -> Results:
    facts = KNOWN | choices.pop("facts", {})
    person = Individual(birth_date=f"{ON.year - age}-05-22", sex=sex, facts=facts)
    return interpret(person, visit, on=ON, **choices)


def values_of(quantity: Quantity) -> st.SearchStrategy[float]:
    """Return values anybody can have: whole, with one digit, and any."""
    low, high = quantity.at_least, quantity.at_most
    return st.one_of(
        st.integers(-(-int(low * 10) // 10) + 1, int(high)).map(float),
        st.integers(int(low * 10) + 1, int(high * 10)).map(lambda tenths: tenths / 10),
        st.floats(low, high),
    )


def visits(scale: str) -> st.SearchStrategy[dict[str, Any]]:
    """Return values of everything a scale reads; of glucose with the method."""
    quantities = [of for of in SCALES[scale].of if isinstance(of, Quantity)]
    given_values = st.fixed_dictionaries(
        {
            of.value: st.builds(
                lambda value, method: {"value": value, "method": method}, values_of(of), st.sampled_from(METHODS)
            )
            if of.value.startswith("glucose")
            else values_of(of)
            for of in quantities
        }
    )
    if scale != "blood-pressure-adult":
        return given_values
    return given_values.filter(lambda visit: visit["diastolic"] < visit["systolic"])


@pytest.mark.parametrize(
    ("scale", "age"), [*((each, 57) for each in ADULT_SCALES), *((each, 9) for each in CHILD_SCALES)]
)
@given(data=st.data())
@examples(25)
def test_every_value_has_one_class_or_a_named_gap_by_every_reading(scale: str, age: int, data: st.DataObject) -> None:
    visit = data.draw(visits(scale))
    readings = {item.code: data.draw(st.sampled_from(sorted(item.options))) for item in SCALES[scale].readings}
    result = read(age, visit, readings=readings)[scale]
    held = SCALES[scale].category(str(result.category))
    assert result.status is (ResultStatus.CLASSIFIED if held.classified else ResultStatus.NOT_CLASSIFIED)
    assert held.classified or result.note is not None, "a gap says why"
    assert result.readings == readings
    assert result.missing == ()
    assert result.possible == ()


@pytest.mark.parametrize("scale", [*ADULT_SCALES, *CHILD_SCALES])
def test_every_reading_is_in_the_catalogue_and_every_service_exists(scale: str) -> None:
    item = SCALES[scale]
    assert {reading.code for reading in item.readings} <= set(CATALOGUE.readings)
    services = {action.service for each in (*item.categories, *item.marks) for action in each.follow_up} - {""}
    assert {*item.services, *services} <= set(CATALOGUE)
    for each in item.categories:
        assert each.classified or each.note is not None


@given(data=st.data())
@examples(50)
def test_what_is_not_known_leaves_every_class_that_knowing_it_could_give(data: st.DataObject) -> None:
    cholesterol, systolic = data.draw(st.integers(100, 400)), data.draw(st.integers(90, 250))
    age, sex = data.draw(st.integers(30, 85)), data.draw(st.sampled_from(["female", "male"]))
    names = ("diabetes", "smoker", "cardiovascular_disease")
    unknown = data.draw(st.sets(st.sampled_from([*names, "systolic"])))
    told = {name: data.draw(st.booleans()) for name in names}
    visit = {"cholesterol_total": cholesterol, "systolic": systolic}
    whole = read(age, visit, sex=sex, facts={**told, "pregnant": False})["cardiovascular-risk"]
    less = {name: None if name in unknown else value for name, value in told.items()}
    shown = {name: value for name, value in visit.items() if name not in unknown}
    part = read(age, shown, sex=sex, facts={**less, "pregnant": False})["cardiovascular-risk"]
    if part.category is None:
        assert whole.category in {item.code for item in part.possible}
        assert set(part.missing) <= unknown
        assert part.missing
    else:
        assert part.category == whole.category
    exact = {item.code: item for item in whole.values}.get("cardiovascular_risk")
    ranged = {item.code: item for item in part.values}.get("cardiovascular_risk")
    if exact is not None and ranged is not None:
        assert ranged.at_least <= exact.at_least <= ranged.at_most


def test_the_chart_is_whole_and_says_where_it_comes_from() -> None:
    keys = set(product(FLAGS, Sex, FLAGS, AGE_BLOCKS, SYSTOLIC_ROWS))
    assert set(cells()) == keys
    assert {len(row) for row in cells().values()} == {len(CHOLESTEROL_COLUMNS)}
    risks = [risk for row in cells().values() for risk in row]
    assert len(risks) == 1400
    assert (min(risks), max(risks)) == (1, 59)
    folder = files("ilp.interpretation.risk_chart")
    told = folder.joinpath("README.md").read_text(encoding="utf-8")
    assert "Gambar 29" in told
    assert "World Health\nOrganization" in told or "World Health Organization" in told
    header = next(csv.reader(folder.joinpath("ptm_risk_chart.csv").read_text(encoding="utf-8").splitlines()))
    assert header == ["diabetes", "sex", "smoker", "age", "systolic", *CHOLESTEROL_COLUMNS]


def test_the_risk_never_falls_with_age_pressure_cholesterol_or_smoking() -> None:
    for (diabetes, sex, smoker, block, row), risks in cells().items():
        assert list(risks) == sorted(risks)
        older = AGE_BLOCKS[AGE_BLOCKS.index(block) + 1 :][:1]
        higher = SYSTOLIC_ROWS[SYSTOLIC_ROWS.index(row) + 1 :][:1]
        others = [cells()[diabetes, sex, smoker, each, row] for each in older]
        others += [cells()[diabetes, sex, smoker, block, each] for each in higher]
        if not smoker:
            others.append(cells()[diabetes, sex, True, block, row])
        if not diabetes:
            others.append(cells()[True, sex, smoker, block, row])
        for other in others:
            assert all(high >= low for low, high in zip(risks, other, strict=True))


@given(st.floats(30, 1500))
@examples(100)
def test_the_printed_edges_never_give_a_lower_column_than_the_conversion(mg_dl: float) -> None:
    order = CHOLESTEROL_COLUMNS.index
    assert order(cholesterol_column(mg_dl)) >= order(cholesterol_column(mg_dl, converted=True))


@pytest.mark.parametrize(
    ("mmol", "column"),
    [
        (3.99, "<4"),
        (4, "4-4.9"),
        (4.9, "4-4.9"),
        (4.95, "4-4.9"),
        (4.99, "4-4.9"),
        (5, "5-5.9"),
        (5.9, "5-5.9"),
        (5.95, "5-5.9"),
        (6, "6-6.9"),
        (6.9, "6-6.9"),
        (6.95, "6-6.9"),
        (7, ">=7"),
        (11, ">=7"),
    ],
)
def test_columns_of_mmol(mmol: float, column: str) -> None:
    assert cholesterol_column(mmol, "mmol/L") == column
    # What is measured in mmol/L is read there: the option for mg/dL changes nothing.
    assert cholesterol_column(mmol, "mmol/L", converted=True) == column


def test_the_edges_of_the_conversion_are_those_in_mmol() -> None:
    for mmol in (4, 5, 6, 7):
        edge = round(mmol * MG_DL_IN_MMOL_L, 2)
        assert cholesterol_column(edge, converted=True) == cholesterol_column(mmol, "mmol/L")
        assert cholesterol_column(edge - 0.01, converted=True) == cholesterol_column(mmol - 0.01, "mmol/L")


def test_blocks_and_rows_hold_up_to_the_next() -> None:
    assert [age_block(age) for age in (39, 40, 44, 45, 74, 75)] == [None, "40-44", "40-44", "45-49", "70-74", None]
    blocks = [age_block(age) for age in range(40, 75)]
    assert [sum(block == each for block in blocks) for each in AGE_BLOCKS] == [5] * 7
    assert [systolic_row(value) for value in (119.9, 120, 179.9, 180)] == ["<120", "120-139", "160-179", ">=180"]


@pytest.mark.parametrize("age", [39, 75])
def test_there_is_no_risk_outside_the_ages_of_the_chart(age: int) -> None:
    asked = {"diabetes": True, "sex": Sex.FEMALE, "smoker": True, "systolic": 150, "cholesterol": 5.0}
    assert risk_of(age=age, unit="mmol/L", **asked) is None  # type: ignore[arg-type]


@given(st.integers(300, 2000), st.integers(240, 440))
@examples(200)
def test_the_index_is_on_the_right_side_of_every_bound(hectograms: int, half_centimetres: int) -> None:
    weight, height = hectograms / 10, half_centimetres / 2
    exact = Fraction(hectograms, 10) * 10_000 / Fraction(half_centimetres, 2) ** 2
    index = body_mass_index(weight, height)
    for bound in ("18.5", "23", "25", "30"):
        assert (index >= float(bound)) is (exact >= Fraction(bound))


@pytest.mark.parametrize(
    ("scale", "quantity", "values"),
    [
        ("bmi-adult", "bmi", range(100, 600, 3)),
        ("glucose-random", "glucose_random", range(200, 6000, 37)),
        ("triglycerides", "triglycerides", range(200, 9000, 37)),
    ],
)
def test_classes_rise_with_the_value(scale: str, quantity: str, values: range) -> None:
    order = [item.code for item in SCALES[scale].categories]
    visits = [{quantity: {"value": tenths / 10, "method": "laboratory"}} for tenths in values]
    classed = [order.index(str(read(50, visit)[scale].category)) for visit in visits]
    assert all(later <= earlier for earlier, later in pairwise(classed))
