"""What results mean: values and answers as people give them, the facts that follow, and what they change in a plan."""

from __future__ import annotations

import copy
import json
import math
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.strategies import examples, individuals

from ilp import (
    INSTRUMENTS,
    Assessment,
    DateError,
    Individual,
    InputError,
    Interpretation,
    Measurement,
    Results,
    UnknownNameError,
    Verdict,
    assess,
    interpret,
    plan_ahead,
)
from ilp.cli import app as cli
from ilp.criteria import Criterion, Measured
from ilp.facts import FactType
from ilp.interpretation import ALL_SCALES
from ilp.interpretation.definition import Scale
from ilp.interpretation.interpret import visit_of
from ilp.interpretation.interpreting import Interpreter
from ilp.vocabulary import Quantity

ON = date(2026, 11, 22)


def plan_of(facts: dict[str, Any] | None = None, **person: Any) -> Any:
    data = {"birth_date": "1990-05-05", "sex": "female", "facts": facts or {}, **person}
    return assess(Individual.model_validate(data), on=ON)


def known(facts: dict[str, Any] | None = None, **person: Any) -> dict[str, Any]:
    return plan_of(facts, **person)._context.situation.values


def codes(facts: dict[str, Any] | None = None, **person: Any) -> list[str]:
    return [finding.code for finding in plan_of(facts, **person).findings]


def arm(value: float, on: str) -> dict[str, Any]:
    return {"quantity": "mid_upper_arm", "value": value, "on": on}


@pytest.mark.parametrize(
    ("measured", "pregnancy", "deficient"),
    [
        ([arm(23.4, "2026-11-01")], {"lmp": "2026-06-01"}, True),
        ([arm(23.5, "2026-11-01")], {"lmp": "2026-06-01"}, False),
        ([arm(23.4, "2026-06-01"), arm(24, "2026-11-01")], {"lmp": "2026-06-01"}, False),
        ([arm(24, "2026-11-01"), arm(23.4, "2026-06-01")], {"lmp": "2026-06-01"}, False),
        ([arm(24, "2026-11-01"), arm(23.4, "2026-11-01")], {"lmp": "2026-06-01"}, True),
        ([arm(23.4, "2026-05-31")], {"lmp": "2026-06-01"}, None),
        ([arm(24, "2026-05-31")], {"lmp": "2026-06-01"}, None),
        ([arm(235, "2026-11-01")], {"lmp": "2026-06-01"}, None),
        ([arm(3.9, "2026-11-01")], {"lmp": "2026-06-01"}, None),
        ([arm(23.4, "2026-11-23")], {"lmp": "2026-06-01"}, None),
        ([{"quantity": "calf", "value": 20, "on": "2026-11-01"}], {"lmp": "2026-06-01"}, None),
    ],
)
def test_the_last_arm_of_the_pregnancy_tells_of_energy_deficiency(
    measured: list[dict[str, Any]], pregnancy: dict[str, str], deficient: object
) -> None:
    told = known(measurements=measured, pregnancy=pregnancy)
    assert told.get("chronic_energy_deficiency") is deficient


@pytest.mark.parametrize(
    ("value", "on", "deficient"),
    [(23.4, "2026-11-01", True), (23.5, "2026-11-01", None), (23.4, "2026-01-11", True), (23.4, "2026-01-10", None)],
)
def test_where_the_start_of_a_pregnancy_is_not_known_only_a_low_arm_tells(
    value: float, on: str, deficient: object
) -> None:
    told = known({"pregnant": True}, measurements=[arm(value, on)])
    assert told.get("chronic_energy_deficiency") is deficient


def test_the_arm_of_a_woman_not_known_to_be_pregnant_tells_nothing() -> None:
    assert "chronic_energy_deficiency" not in known(measurements=[arm(20, "2026-11-01")])


def test_what_is_recorded_counts_against_a_result_and_is_reported() -> None:
    measured = [arm(25, "2026-11-01")]
    recorded = {"chronic_energy_deficiency": True}
    pregnancy = {"lmp": "2026-06-01"}
    assert codes(recorded, measurements=measured, pregnancy=pregnancy) == ["fact_differs_from_result"]
    assert known(recorded, measurements=measured, pregnancy=pregnancy)["chronic_energy_deficiency"] is True


def test_the_weight_measured_on_the_day_is_the_present_weight() -> None:
    baby = {"birth_date": "2026-05-05"}
    weight = {"quantity": "weight", "value": 3.9, "on": "2026-11-22"}
    told = known(measurements=[{**weight, "value": 4.2}, weight], **baby)
    assert (told["current_weight"], told["weight_under_4_kg"]) == (3900, True)
    assert "current_weight" not in known(measurements=[{**weight, "on": "2026-11-21"}], **baby)
    assert "current_weight" not in known(measurements=[{**weight, "value": 60}], **baby)
    assert known({"current_weight": 4500}, measurements=[weight], **baby)["current_weight"] == 4500


# --- what comes in ----------------------------------------------------------------------------------------------------
WOMAN = Individual(birth_date="1983-04-17", sex="female")
NO_NUMBERS = (True, False, "", "x", "1e5", "६०", b"60", math.nan, math.inf, -math.inf, 10**400, 5j, {60})
NO_ANSWERS = (True, 0, "yes", [], ["yes"], {"headache": []}, {"headache": math.nan}, {"headache": 10**400}, {1: "yes"})


@pytest.mark.parametrize("value", NO_NUMBERS, ids=lambda value: f"{value!r:.20}")
def test_what_is_no_number_is_refused_in_a_visit_and_in_a_record(value: object) -> None:
    with pytest.raises(InputError):
        interpret(WOMAN, {"weight": value}, on=ON)
    with pytest.raises(ValidationError):
        Measurement.model_validate({"quantity": "weight", "value": value, "on": ON})


@pytest.mark.parametrize("value", [60.5, "60,5", "60.5 kg", Decimal("60.5"), Fraction(121, 2)], ids=repr)
def test_a_number_is_read_in_every_usual_form(value: object) -> None:
    results = interpret(WOMAN, {"weight": value, "height": 160}, on=ON)
    assert [item.at_least for item in results["bmi-adult"].values if item.code == "weight"] == [60.5]
    assert Measurement.model_validate({"quantity": "weight", "value": value, "on": ON}).value == 60.5


@pytest.mark.parametrize("answers", NO_ANSWERS, ids=lambda answers: f"{answers!r:.24}")
def test_what_is_no_answer_is_refused_by_an_error_of_the_package(answers: object) -> None:
    with pytest.raises(InputError):
        interpret(WOMAN, {"srq_20": answers}, on=ON)


@pytest.mark.parametrize("answer", [math.nan, 1e300, -1, "1_0", "६०", " ", True, "many"], ids=repr)
def test_what_is_no_number_of_an_item_is_refused(answer: object) -> None:
    with pytest.raises(InputError):
        interpret(WOMAN, {"puma": {"pack_years": answer}}, on=ON)


@pytest.mark.parametrize(
    ("visit", "told"),
    [
        ([], "Not a visit"),
        ("weight=60", "Not a visit"),
        (0, "Not a visit"),
        ({"wieght": 60}, "Did you mean 'weight'"),
        ({7: 60}, "Give the name as text"),
        ({"weight": {"value": 60, "way": "lying"}}, "Not a value of weight"),
        ({"height": {"value": 60, "method": "lieing"}}, "Did you mean 'lying'"),
        ({"srq_20": {"head": "yes"}}, "Did you mean 'headache'"),
        ({"srq_20": {"headache": "Sekar Rekaan"}}, "<text of 11 letters>"),
        ({"blood_pressure": "80/120"}, "the higher one first"),
    ],
)
def test_errors_of_a_visit_teach(visit: Any, told: str) -> None:
    with pytest.raises(InputError) as caught:
        interpret(WOMAN, visit, on=ON)
    assert told in str(caught.value)
    assert "Sekar" not in str(caught.value)


@pytest.mark.parametrize("on", [None, "2026-11-22", 5, datetime(2026, 11, 22), date(1899, 12, 31), date(2201, 1, 1)])  # noqa: DTZ001 - a datetime is what is refused
def test_the_day_is_a_date_in_range(on: Any) -> None:
    person = Individual.model_validate({**WOMAN.model_dump(), "measurements": [arm(23, "2020-01-01")]})
    for refused in (
        lambda: interpret(person, {"weight": 60, "srq_20": {}}, on=on),
        lambda: assess(person, on=on),
    ):
        with pytest.raises(DateError):
            refused()


@pytest.mark.parametrize("person", [None, {}, "x", {"birth_date": "1983-01-01", "sex": "L"}], ids=repr)
def test_results_are_those_of_a_person(person: Any) -> None:
    with pytest.raises(InputError, match="Not a person"):
        interpret(person, {"weight": 60}, on=ON)


def test_what_was_measured_before_1900_does_not_stop_an_assessment() -> None:
    old = {"birth_date": "1895-01-01", "sex": "male", "measurements": [arm(20, "1896-01-01")]}
    assert assess(Individual.model_validate(old), on=date(1920, 1, 1)).results == ()


# --- what was done ----------------------------------------------------------------------------------------------------
def taken(measurements: list[dict[str, Any]], forms: list[dict[str, Any]] | None = None) -> Individual:
    return Individual.model_validate({**WOMAN.model_dump(), "measurements": measurements, "forms": forms or []})


PRESSURE = [{"quantity": "blood_pressure", "value": "118/76", "on": "2026-10-01"}]


@pytest.mark.parametrize(
    ("measurements", "shown"),
    [
        (PRESSURE, ["blood_pressure"]),
        ([{"quantity": "systolic", "value": 1180, "on": "2026-10-01"}], []),
        ([*PRESSURE[1:], {"quantity": "glucose_random", "value": 0.1, "on": "2026-10-01"}], []),
    ],
)
def test_only_a_value_somebody_can_have_shows_that_something_was_done(
    measurements: list[dict[str, Any]], shown: list[str]
) -> None:
    assert [item.service for item in taken(measurements).done] == shown


ALL_NO = dict.fromkeys((item.key for item in INSTRUMENTS["srq_20"].items), False)


@pytest.mark.parametrize(
    ("answers", "done"),
    [
        (ALL_NO, True),
        ({**ALL_NO, "headache": None}, True),  # five more could not make it abnormal
        ({"suicidal_thoughts": True}, True),
        ({"headache": True}, False),
        ({"headache": None}, False),
        ({}, False),
    ],
)
def test_a_form_is_done_when_it_comes_to_a_result(answers: dict[str, Any], done: bool) -> None:
    plan = assess(taken([], [{"instrument": "srq_20", "on": "2026-10-01", "answers": answers}]), on=ON)
    assert (plan.timing("mental-health-adult-srq20").last_done == date(2026, 10, 1)) is done


def test_a_confirmed_infection_is_not_undone_by_a_later_test() -> None:
    tests = dict.fromkeys((item.key for item in INSTRUMENTS["hiv_r1_r2_r3"].items), "positive")
    confirmed = {"instrument": "hiv_r1_r2_r3", "on": "2024-05-05", "answers": tests}
    screened = {"instrument": "hiv_r0", "on": "2026-10-01", "answers": {"result": "negative"}}
    plan = assess(taken([], [confirmed, screened]), on=ON)
    assert plan._context is not None
    assert plan._context.situation.values["hiv"] is True


def test_what_was_worked_out_of_a_person_is_not_taken_along_with_other_data() -> None:
    person = taken(PRESSURE)
    assert len(person.done) == 1
    assert person.model_copy(update={"measurements": ()}).done == ()
    assert person.model_copy().done == person.done


def test_a_person_is_the_same_after_it_was_assessed() -> None:
    person, same = taken(PRESSURE), taken(PRESSURE)
    number = hash(person)
    assert person.done
    assert hash(person) == number == hash(same)
    for made in (
        pickle.loads(pickle.dumps(person)),  # noqa: S301 - made here
        copy.copy(person),
        copy.deepcopy(person),
        Individual.model_validate(person.model_dump()),
        Individual.model_validate_json(person.model_dump_json()),
    ):
        assert made == person == same
        assert hash(made) == number
    assert "done" not in person.model_dump_json()


def test_a_plan_does_not_depend_on_whether_the_person_was_assessed_before() -> None:
    later = {"instrument": "srq_20", "on": "2027-03-01", "answers": {"headache": True}}
    seen, fresh = (
        Individual.model_validate({"birth_date": "2025-12-01", "sex": "male", "forms": [later]}) for _ in range(2)
    )
    assess(seen, on=ON)
    assert plan_ahead(seen, on=ON, months=6) == plan_ahead(fresh, on=ON, months=6)


# --- which results stand ----------------------------------------------------------------------------------------------
MAN = {"birth_date": "1976-05-05", "sex": "male"}


def pressure(value: str, on: str) -> dict[str, Any]:
    return {"quantity": "blood_pressure", "value": value, "on": on}


@pytest.mark.parametrize(
    ("on", "stands"), [("2026-11-21", True), ("2026-11-22", False), ("2025-11-22", True), ("2025-11-21", False)]
)
def test_a_result_stands_from_its_day_to_the_end_of_its_validity(on: str, *, stands: bool) -> None:
    person = Individual.model_validate({**MAN, "measurements": [pressure("150/95", "2025-11-22")]})
    plan = assess(person, on=date.fromisoformat(on))
    assert [item.scale for item in plan.results] == (["blood-pressure-adult"] if stands else [])
    assert ("high_blood_pressure" in plan._context.situation.values) is stands  # type: ignore[union-attr]


@pytest.mark.parametrize("turned", [False, True])
def test_the_newest_result_counts_in_whatever_order_they_are_given(*, turned: bool) -> None:
    measured = [pressure("150/95", "2026-05-01"), pressure("112/70", "2026-06-01")]
    told = known(measurements=measured[::-1] if turned else measured, **MAN)
    assert told["high_blood_pressure"] is False


def test_a_result_that_is_undetermined_takes_nothing_from_an_earlier_one() -> None:
    systolic = {"quantity": "systolic", "value": 118, "on": "2026-11-01"}
    earlier = pressure("182/112", "2026-10-01")
    plan = plan_of(measurements=[earlier, systolic], **MAN)
    assert known(measurements=[earlier, systolic], **MAN)["high_blood_pressure"] is True
    assert plan.result("blood-pressure-adult").on == date(2026, 11, 1)
    assert [item.category for item in plan.results if item.scale == "blood-pressure-adult"] == ["grade-3", None]


def test_a_service_required_by_a_result_says_so() -> None:
    plan = plan_of(birth_date="2001-05-05", measurements=[pressure("150/95", "2026-11-01")])
    assert "diabetes-adult" in plan.required_by_results
    assert {item.verdict for item in plan.services if item.code in plan.required_by_results} == {Verdict.REQUIRED}
    assert "Required because of results" in plan.text()
    assert "150 mmHg" in plan["diabetes-adult"].why()


def test_a_result_that_contradicts_what_follows_from_a_record_leaves_it_as_it_is() -> None:
    form = {"instrument": "smoking_form", "on": "2026-11-01", "answers": {"status": "daily"}}
    pupil = {"birth_date": "2012-05-05", "forms": [form]}
    assert known(**pupil)["smoker"] is True
    told = known({"ever_smoked": False}, **pupil)
    assert (told["ever_smoked"], told["smoker"]) == (False, False)
    assert "fact_differs_from_result" in codes({"ever_smoked": False}, **pupil)


def test_what_a_result_of_the_day_tells_counts_over_what_is_only_taken_as_absent() -> None:
    visit = {"tb_symptoms": {"diabetes": "yes"}, "cholesterol_total": 190, "blood_pressure": "150/82"}
    recorded = Individual.model_validate({**MAN, "facts": {"diabetes": True}})
    told, wanted = (
        interpret(person, visit, on=ON, assume_absent="all")["cardiovascular-risk"]
        for person in (Individual.model_validate(MAN), recorded)
    )
    assert told.values == wanted.values
    assert (
        told.values
        != interpret(
            recorded.model_copy(update={"facts": {}}), {**visit, "tb_symptoms": {}}, on=ON, assume_absent="all"
        )["cardiovascular-risk"].values
    )


# --- anything at all --------------------------------------------------------------------------------------------------
BOUNDS: dict[str, set[float]] = {}
for _scale in ALL_SCALES.values():
    for _node in _scale.criteria():
        if isinstance(_node, Measured):
            _bounds = (_node.at_least, _node.over, _node.under, _node.up_to)
            BOUNDS.setdefault(_node.of.code, set()).update(bound for bound in _bounds if bound is not None)


def values_near(quantity: Quantity) -> st.SearchStrategy[float]:
    near = sorted(BOUNDS.get(quantity.value, {quantity.at_least}))
    shifted = st.tuples(st.sampled_from(near), st.sampled_from((0, 0.1, -0.1, 1, -1, 1e6))).map(sum)
    return shifted | st.floats(quantity.at_least, quantity.at_most)


@st.composite
def answers_of(draw: st.DrawFn, code: str) -> dict[str, Any]:
    items = draw(st.lists(st.sampled_from(INSTRUMENTS[code].items), unique=True))
    return {
        item.key: draw(st.sampled_from(item.options)).code
        if item.options
        else draw(st.integers(math.ceil(item.number.at_least), math.floor(item.number.at_most)))
        for item in items
        if item.options or item.number is not None
    }


@st.composite
def visits(draw: st.DrawFn) -> dict[str, Any]:
    quantities = draw(st.lists(st.sampled_from(list(Quantity)), unique=True, max_size=8))
    forms = draw(st.lists(st.sampled_from(sorted(INSTRUMENTS)), unique=True, max_size=2))
    measured = {quantity.value: draw(values_near(quantity)) for quantity in quantities}
    return {**measured, **{code: draw(answers_of(code)) for code in forms}}


DAYS = (ON, date(2026, 11, 21), date(2026, 10, 22), date(2025, 11, 23), date(2025, 11, 22), date(2020, 1, 1))
LATER = date(2026, 12, 1)


@st.composite
def people_with_results(draw: st.DrawFn) -> Individual:
    person = draw(individuals())
    measured, asked = [], []
    for day in draw(st.lists(st.sampled_from((*DAYS, LATER)), max_size=3)):
        for name, told in draw(visits()).items():
            if name in INSTRUMENTS:
                asked.append({"instrument": name, "on": day, "answers": told})
            else:
                measured.append({"quantity": name, "value": told, "on": day})
    return Individual.model_validate({**person.model_dump(), "measurements": measured, "forms": asked})


@examples(60)
@given(individuals(), visits(), st.sampled_from(((), "all")))
def test_any_visit_of_anybody_is_read(person: Individual, visit: dict[str, Any], absent: Any) -> None:
    results = interpret(person, visit, on=ON, assume_absent=absent)
    assert Results.model_validate_json(results.model_dump_json()) == results
    assert pickle.loads(pickle.dumps(results)) == results  # noqa: S301 - made here
    assert hash(results) == hash(interpret(person, visit, on=ON, assume_absent=absent))
    assert results.text("id") != results.text("en")
    assert results._repr_html_()
    for item in results:
        assert (item.category is None) is (item.status.value == "undetermined")
        assert bool(item.possible) is (item.category is None)
        assert f"{item.values}" not in repr(item)


@examples(30)
@given(people_with_results())
def test_results_settle_and_never_unsettle(person: Individual) -> None:
    bare = Individual.model_validate({**person.model_dump(), "measurements": (), "forms": ()})
    with_results, without = assess(person, on=ON), assess(bare, on=ON)
    for old, new in zip(without.services, with_results.services, strict=True):
        if old.verdict is not Verdict.UNDETERMINED:
            assert new.verdict is old.verdict, old.code
    assert with_results == assess(person, on=ON)
    whole = assess(person, on=ON, explain=True, timing=True)
    assert Assessment.model_validate_json(whole.model_dump_json()) == whole


@examples(30)
@given(people_with_results(), st.sampled_from(DAYS[:4]))
def test_what_comes_later_is_not_known_yet(person: Individual, on: date) -> None:
    if person.birth_date.earliest > on:
        return
    past = {
        **person.model_dump(),
        "measurements": [item for item in person.measurements if item.on <= on],
        "forms": [item for item in person.forms if item.on <= on],
    }
    then, now = assess(Individual.model_validate(past), on=on), assess(person, on=on)
    assert (then.services, then.results, then.required_by_results) == (
        now.services,
        now.results,
        now.required_by_results,
    )


@examples(40)
@given(individuals(), st.sampled_from(sorted(INSTRUMENTS)), st.data())
def test_one_more_answer_leaves_no_other_category_possible(person: Individual, code: str, data: st.DataObject) -> None:
    """Of an item still waiting for its answer: one given against other answers may turn everything."""
    items = {item.code: item for item in INSTRUMENTS[code].items}
    answers: dict[str, Any] = {}
    before = interpret(person, {code: answers}, on=ON)
    for _ in range(12):
        if not before.unanswered:
            break
        item = items[data.draw(st.sampled_from(before.unanswered))]
        answers = {**answers, item.key: data.draw(st.sampled_from(item.options)).code}
        after = interpret(person, {code: answers}, on=ON)
        for result in after:
            if result.scale in before:
                old = before[result.scale]
                assert possible(result) <= possible(old), result.scale
                assert old.facts.items() <= result.facts.items()
                assert result.danger or not old.danger
        for score in after.scores:
            old_score = before.score(score.code)
            assert old_score.at_least <= score.at_least <= score.at_most <= old_score.at_most
        before = after


def possible(result: Interpretation) -> set[str]:
    return {result.category} if result.category else {item.code for item in result.possible}


def test_results_are_the_same_from_many_threads_at_once() -> None:
    visit = {"blood_pressure": "150/95", "weight": 70, "height": 160, "srq_20": {"headache": True}, "puma": {}}
    wanted = interpret(WOMAN, visit, on=ON)

    def read(reader: Interpreter) -> Results:
        measurements, forms = visit_of(visit, on=ON)
        return reader.day(WOMAN, on=ON, measurements=measurements, forms=forms)

    with ThreadPoolExecutor(8) as pool:
        for _ in range(5):
            assert set(pool.map(read, [Interpreter({})] * 16)) == {wanted}


def test_what_is_said_of_values_nobody_can_have_stays_said_when_they_are_old() -> None:
    assert "measurement_implausible" in codes(measurements=[arm(235, "2020-01-01")])


def test_an_old_form_is_checked_though_it_stands_no_more() -> None:
    form = {"instrument": "srq_20", "on": "2015-01-01", "answers": {"headache": "maybe"}}
    with pytest.raises(InputError, match=r"Not an answer of srq_20\.headache"):
        plan_of(forms=[form])
    with pytest.raises(UnknownNameError, match="Unknown instrument"):
        plan_of(forms=[{**form, "instrument": "srq_21"}])


@pytest.mark.parametrize("scale", ALL_SCALES.values(), ids=lambda scale: scale.code)
def test_facts_of_categories_have_values_they_can_have(scale: Scale) -> None:
    for category in (*scale.categories, *scale.marks):
        for fact, value in category.facts:
            if isinstance(value, Criterion):
                assert fact.type is FactType.YES_NO
            else:
                assert fact.check(value) == value


# --- the command line -------------------------------------------------------------------------------------------------
BORN = ("--birth-date", "1983-04-17", "--sex", "P", "--on", "2026-11-22")


@pytest.mark.parametrize(
    "arguments",
    [
        ("interpret", "blood_pressure=150/95", "weight=70", "height.value=160", "height.method=standing", *BORN),
        ("interpret", "srq_20.headache=yes", *BORN, "--language", "id"),
        ("interpret", "weight=70", "weight=71", *BORN, "--json"),
        ("interpret", *BORN),
        ("scales",),
        ("scales", "srq-20", "--language", "id"),
        ("instruments",),
        ("instruments", "puma"),
    ],
    ids=" ".join,
)
def test_commands_of_results_print(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(list(arguments)) == 0
    out, err = capsys.readouterr()
    assert out
    assert err == ""
    if "--json" in arguments:
        assert [item["code"] for item in json.loads(out)["findings"]] == ["measured_twice"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("interpret", "weight=70"), "--on"),
        (("interpret", "weight=70", "--on", "2026-11-22"), "No person is given"),
        (("interpret", "weight", *BORN), "A result is not NAME=VALUE: weight"),
        (("interpret", "weight=", *BORN), "A result is not NAME=VALUE: weight"),
        (("interpret", "wieght=70", *BORN), "Did you mean 'weight'"),
        (("interpret", "weight=heavy", *BORN), "Not a number: <text of 5 letters>"),
        (("interpret", "weight=70", "weight.method=standing", *BORN), "in two ways: weight.method"),
        (("interpret", "weight.method=standing", "weight=70", *BORN), "in two ways: weight"),
        (("interpret", "srq_20.headache=yes", "srq_20.headache=no", *BORN), "given twice"),
        (("interpret", "srq_20=yes", *BORN), "Not the answers of srq_20"),
        (("interpret", "srq_20.headache=perhaps", *BORN), "Not an answer of srq_20.headache"),
        (("interpret", "weight=70", *BORN, "--reading", "a=b"), "Unknown reading"),
        (("interpret", "weight=70", *BORN, "--assume-absent", "sex"), "yes/no"),
        (("interpret", "weight=70", *BORN, "--language", "xx"), "Unknown language"),
        (("interpret", "weight=70", *BORN[:-1], "2026-13-01"), "--on is not a date"),
        (("scales", "srq"), "Unknown scale"),
        (("instruments", "srq-20"), "Did you mean 'srq_20'"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, tuple) else None,
)
def test_errors_of_results_on_the_command_line_teach(
    arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert "Traceback" not in err


@pytest.mark.parametrize(("given", "lacks"), [("weight", "height or length"), ("height", "body weight")])
def test_what_is_not_read_says_what_it_lacks(given: str, lacks: str) -> None:
    man = Individual.model_validate({"birth_date": "1976-05-05", "sex": "male"})
    (unread,) = interpret(man, {given: 160}, on=ON).unread
    assert unread.code == given
    assert unread.reason.en == f"It is not read without {lacks}; add it where it was measured."
    both = interpret(man, {"weight": 70, "height": 160}, on=ON)
    assert both.unread == ()
    (head,) = interpret(man, {"head_circumference": 55}, on=ON).unread
    assert head.reason.en == "The decree has no class for this result of this person."


CANNOT_WAIT = {
    "birth-weight-class": ["refer-by-weight"],
    "gestational-age-class": ["preterm-low-birth-weight"],
    "weight-for-height": ["severely-wasted"],
    "bmi-for-age-under-five": ["severely-wasted"],
    "anaemia-school-age": ["severe", "below-8"],
    "anaemia-couples": ["below-8"],
    "bmi-for-age-5-to-18": ["severe-thinness"],
    "blood-pressure-child": ["as-grade-3-of-adults"],
    "blood-pressure-adult": ["grade-3", "as-grade-3", "with-symptoms"],
    "glucose-random": ["low"],
    "glucose-fasting": ["low"],
    "glucose-2h": ["low"],
    "glucose-random-child": ["low", "signs-of-type-1"],
    "glucose-fasting-child": ["low", "signs-of-type-1"],
    "glucose-2h-child": ["low", "signs-of-type-1"],
    "hba1c-child": ["signs-of-type-1"],
    "maternal-danger-signs": ["danger-sign"],
    "bblr-place-of-delivery": ["refer"],
    "newborn-danger-signs": ["danger-sign"],
    "bblr-place-of-care": ["refer-not-poned", "refer-weight", "refer-condition"],
    "bblr-first-30-seconds": ["resuscitate"],
    "nutrition-red-flags": ["red-flag", "neglect-or-violence"],
    "imci-young-infant": ["red"],
    "imci-child": ["red"],
    "wast": ["unsafe"],
    "social-referral": ["indicated"],
    "legal-referral": ["indicated"],
    "hypertension-monitoring": ["symptoms", "not-controlled"],
    "diabetes-monitoring": ["not-controlled"],
    "srq-20": ["abnormal-item-17"],
    "tb-symptoms": ["organ-emergency"],
}
"""Reviewed by people: a category that is flagged, or is not any more, changes what a health worker does at once."""


def test_what_cannot_wait_is_this() -> None:
    flagged = {
        code: [item.code for item in (*scale.categories, *scale.marks) if item.danger]
        for code, scale in ALL_SCALES.items()
    }
    assert {code: found for code, found in flagged.items() if found} == CANNOT_WAIT
