"""Results in columns are those of one person, cell by cell; so are the facts that follow from them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import Phase, assume, given
from hypothesis import strategies as st
from tests.measured_frames import frame_of, is_one_row
from tests.strategies import ON, examples, individuals

from ilp import Individual, InputError, assess, interpret
from ilp.conformance import read_cases
from ilp.criteria import Measured
from ilp.errors import UnknownNameError
from ilp.frames import MEASUREMENT_COLUMNS, assess_frame, check_columns, interpret_frame
from ilp.frames.days import Days
from ilp.frames.known import Recorded
from ilp.frames.lowering import planned
from ilp.frames.measured import DayValues, used_on
from ilp.frames.scale_rules import COVERED, NOT_COVERED
from ilp.frames.terms import Terms
from ilp.interpretation import ALL_SCALES, INSTRUMENTS, SCALES, Results
from ilp.vocabulary import Method, Quantity

CASES = Path(__file__).parent / "cases"
AT_BIRTH = {Quantity.BIRTH_WEIGHT.value, Quantity.GESTATION_AT_BIRTH.value}
Key = tuple[date, Any, tuple[tuple[str, str], ...]]
"""What is the same in a frame: the day, the facts assumed absent, and the readings."""


@cache
def cases() -> dict[Key, list[Individual]]:
    """Return the people of every case with measurements alone, by what is asked of them."""
    found: dict[Key, list[Individual]] = defaultdict(list)
    for path in sorted(CASES.glob("*.json")):
        for case in read_cases(path):
            if "error" in case or case["person"].get("forms") or not case["person"].get("measurements"):
                continue
            person = Individual.model_validate(case["person"])
            # A frame has one column for the fact and for what was measured at birth: it is read as measured.
            if is_one_row(person) and not person.facts.keys() & AT_BIRTH:
                absent = case.get("assume_absent", ())
                absent = absent if isinstance(absent, str) else tuple(absent)
                key = date.fromisoformat(case["on"]), absent, tuple(sorted((case.get("readings") or {}).items()))
                found[key].append(person)
    return dict(found)


def listed(text: str) -> set[str]:
    """Return the names of a list in a cell."""
    return set(filter(None, text.split(",")))


def differences(row: Mapping[str, Any], results: Results) -> list[tuple[str, Any, Any]]:
    """Return what a row says otherwise than the results of the person: which cell, and both."""
    by_scale = {item.scale: item for item in results}
    pairs: list[tuple[str, Any, Any]] = [
        ("ilp_refused", row["ilp_refused"], None),
        ("ilp_danger", row["ilp_danger"], results.danger),
        ("ilp_unread", listed(row["ilp_unread"]), {item.code for item in results.unread}),
        (
            "ilp_findings",
            {name.split(":")[0] for name in listed(row["ilp_findings"])} - {"measured_on_another_day"},
            {item.code for item in results.findings},
        ),
    ]
    for code in COVERED:
        found, status = by_scale.get(code), row.get(f"{code}__status")
        if found is None:
            pairs.append((f"{code}__status", status in {None, "not_measured", "not_for_person"}, True))
            continue
        pairs += [
            (f"{code}__category", row.get(f"{code}__category"), found.category),
            (f"{code}__status", status, found.status.value),
        ]
        if f"{code}__missing" in row:
            pairs += [
                (f"{code}__missing", listed(row[f"{code}__missing"]), set(found.missing)),
                (f"{code}__marks", listed(row[f"{code}__marks"]), {mark.code for mark in found.marks}),
                (
                    f"{code}__follow_up",
                    listed(row[f"{code}__follow_up"]),
                    {item.kind.value for item in found.follow_up},
                ),
            ]
    by_results = {name.removesuffix("__by_results"): value for name, value in row.items() if "__by_results" in name}
    if by_results or not results.facts:
        pairs.append(("facts", {name: value for name, value in by_results.items() if value is not None}, results.facts))
    pairs += [pair for pair in of_values(row, results) if not same(*pair[1:])]
    return [pair for pair in pairs if pair[1] != pair[2]]


def same(one: float | None, other: float | None) -> bool:
    """Say whether two numbers are the same, but for the noise of another way to a logarithm."""
    return one == other if one is None or other is None else math.isclose(one, other, abs_tol=1e-9)


def of_values(row: Mapping[str, Any], results: Results) -> list[tuple[str, Any, Any]]:
    """Return the values that were worked out, of the row and of the person."""
    values = {value.code: value for item in results for value in item.values}
    found: list[tuple[str, Any, Any]] = []
    for code, names in WORKED_OUT.items():
        value = values.get(code)
        given = [name for name in names if name in row]
        if value is None or not given:
            continue
        if value.at_least == value.at_most:
            told = next((row[name] for name in given if row[name] is not None), None)
            found.append((code, told, value.at_least))
        else:
            found += [
                (name, next((row[f"{each}_{end}"] for each in given if row[f"{each}_{end}"] is not None), None), bound)
                for name, end, bound in ((code, "at_least", value.at_least), (code, "at_most", value.at_most))
            ]
    return found


WORKED_OUT = {
    "bmi": ("body_mass_index",),
    "weight_for_age": ("weight_for_age_z",),
    "height_for_age": ("height_for_age_z",),
    "weight_for_height": ("weight_for_length_z", "weight_for_height_z"),
    "bmi_for_age": ("bmi_for_age_z",),
    "cardiovascular_risk": ("cardiovascular_risk_percent",),
}


def compared(people: Sequence[Individual], found: pl.DataFrame, key: Key) -> list[Any]:
    """Return what a frame of results says otherwise than ``interpret`` says of each person."""
    on, absent, readings = key
    return [
        (number, *pair)
        for number, (person, row) in enumerate(zip(people, found.to_dicts(), strict=True))
        for pair in differences(row, interpret(person, on=on, assume_absent=absent, readings=dict(readings)))
    ]


@pytest.mark.parametrize("part", range(4))
def test_every_case_of_results_is_read_in_columns_as_of_one_person(part: int) -> None:
    for number, (key, people) in enumerate(cases().items()):
        if number % 4 != part:
            continue
        on, absent, readings = key
        every = len(people) > 20
        found = interpret_frame(
            frame_of(people),
            on=on,
            assume_absent=absent,
            readings=dict(readings),
            missing=every,
            follow_up=every,
            facts=every,
        )
        assert compared(people, found, key) == []


def test_the_cases_are_many() -> None:
    assert sum(map(len, cases().values())) > 4500


# --- engines ----------------------------------------------------------------------------------------------------------
def _pandas(frame: pl.DataFrame) -> Any:
    return frame.to_pandas(use_pyarrow_extension_array=True)


def _pyarrow(frame: pl.DataFrame) -> Any:
    return frame.to_arrow()


def _duckdb(frame: pl.DataFrame) -> Any:
    import duckdb

    return duckdb.connect().from_arrow(frame.to_arrow())


def _back(found: Any) -> pl.DataFrame:
    if isinstance(found, (pl.LazyFrame, pl.DataFrame)):
        return found.lazy().collect()
    if hasattr(found, "order"):  # a DuckDB relation, whose rows have no order
        return found.pl().sort("row")
    made = pl.from_pandas(found) if hasattr(found, "iloc") else pl.from_arrow(found)
    assert isinstance(made, pl.DataFrame)
    return made


@pytest.mark.parametrize("carried", [pl.DataFrame.lazy, _pandas, _pyarrow, _duckdb])
def test_results_are_the_same_on_every_engine(carried: Callable[[pl.DataFrame], Any]) -> None:
    on = date(2026, 11, 22)
    people = [
        person
        for (day, absent, readings), each in cases().items()
        if (day, absent, readings) == (on, (), ())
        for person in each
        if person.birth_date.is_exact and {item.quantity for item in person.measurements} <= IN_SAMPLE
    ]
    frame = frame_of(people)
    assert len(frame) > 300
    found = _back(interpret_frame(carried(frame), on=on, scales=SAMPLE))
    expected = interpret_frame(frame, on=on, scales=SAMPLE)
    wanted = [name for name in expected.columns if name not in frame.columns]
    assert len(wanted) > 20
    for name in wanted:
        for one, other in zip(found[name].to_list(), expected[name].to_list(), strict=True):
            assert same(one, other) if isinstance(other, float) else one == other, name


SAMPLE = (
    *("blood-pressure-adult", "glucose-random", "weight-for-age", "height-for-age", "weight-for-height"),
    *("bmi-for-age-under-five", "bmi-for-age-5-to-18", "bmi-adult", "cardiovascular-risk"),
)


IN_SAMPLE = {
    *(Quantity.SYSTOLIC, Quantity.DIASTOLIC, Quantity.GLUCOSE_RANDOM, Quantity.CHOLESTEROL_TOTAL),
    *(Quantity.WEIGHT, Quantity.HEIGHT, Quantity.HEAD_CIRCUMFERENCE, Quantity.BMI),
}

# --- people of every kind ---------------------------------------------------------------------------------------------
BOUNDS: dict[Quantity, set[float]] = defaultdict(set)
for _scale in SCALES.values():
    for _node in _scale.criteria():
        if isinstance(_node, Measured) and isinstance(_node.of, Quantity):
            BOUNDS[_node.of] |= {
                bound for bound in (_node.at_least, _node.over, _node.under, _node.up_to) if bound is not None
            }


def values_of_quantity(quantity: Quantity) -> st.SearchStrategy[float]:
    """Return the values on and beside every bound, and those that nobody can have."""
    bounds = sorted({*BOUNDS[quantity], quantity.at_least, quantity.at_most})
    beside = st.builds(
        lambda bound, step: round(bound + step, 6),
        st.sampled_from(bounds),
        st.sampled_from((0, 0, -0.1, 0.1, -1, 1, -0.5, 0.5, 0.000001)),
    )
    return st.one_of(beside, st.floats(quantity.at_least, quantity.at_most).map(lambda value: round(value, 2)))


@st.composite
def measured_people(
    draw: st.DrawFn, *, at_birth: bool = True, partial: bool = True, earlier: bool = False
) -> Individual:
    """Draw a person of whom some quantities were measured on one day; ``at_birth`` are measured, or else facts."""
    person = draw(individuals())
    if not partial and not person.birth_date.is_exact:
        person = person.model_copy(update={"birth_date": type(person.birth_date).of(person.birth_date.earliest)})
    on = ON - timedelta(days=draw(st.sampled_from((0, 1, 27, 30, 31, 200, 364, 365, 366)))) if earlier else ON
    quantities = draw(st.lists(st.sampled_from(USUAL), max_size=8, unique=True))
    if draw(st.booleans()):
        quantities = list(dict.fromkeys((*quantities, Quantity.WEIGHT, Quantity.HEIGHT)))
    measurements = []
    for quantity in quantities:
        if quantity.value in AT_BIRTH and not at_birth:
            continue
        method = draw(st.none() | st.sampled_from(list(Method)))
        value = draw(values_of_quantity(quantity))
        measurements.append({"quantity": quantity, "value": value, "on": on, "method": method})
    facts = {name: value for name, value in person.facts.items() if name not in AT_BIRTH or not at_birth}
    return Individual.model_validate(
        {
            "birth_date": person.birth_date,
            "sex": person.sex,
            "facts": facts,
            "pregnancy": person.pregnancy,
            "measurements": measurements,
        }
    )


USUAL = tuple(Quantity)


class People(tuple[Individual, ...]):
    """People of a frame, whose names in a report are only how many they are."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} people>"


def many(people: st.SearchStrategy[Individual]) -> st.SearchStrategy[People]:
    """Return frames of people."""
    return st.lists(people, min_size=60, max_size=120).map(People)


@given(
    many(measured_people()),
    st.sampled_from(((), "all", ("diabetes", "smoker", "obesity", "stunting"))),
)
@examples(2, phases=(Phase.generate,))
def test_results_of_anybody_are_those_of_one_person(people: People, absent: Any) -> None:
    assume(any(person.measurements for person in people))
    found = interpret_frame(frame_of(people), on=ON, assume_absent=absent, missing=True, follow_up=True, facts=True)
    assert compared(people, found, (ON, absent, ())) == []


@given(
    many(measured_people(at_birth=False)),
    st.sampled_from(((), "all", ("diabetes", "smoker", "obesity", "stunting"))),
)
@examples(2, phases=(Phase.generate,))
def test_rules_take_the_facts_that_follow_as_of_one_person(people: People, absent: Any) -> None:
    assert assessed_otherwise(people, absent, without=("measured_on",)) == []


@given(many(measured_people(at_birth=False, partial=False, earlier=True)))
@examples(2, phases=(Phase.generate,))
def test_rules_take_the_facts_that_still_stand_of_an_earlier_day(people: People) -> None:
    assert assessed_otherwise(people, ()) == []


def assessed_otherwise(people: Sequence[Individual], absent: Any, without: Sequence[str] = ()) -> list[Any]:
    """Return what a frame of verdicts says otherwise than ``assess`` says of each person."""
    frame = frame_of(people, without=without)
    missing = "birth_date_latest" not in frame.columns  # of many possible days of birth it takes long to gather
    found = assess_frame(frame, on=ON, assume_absent=absent, kinds="all", missing=missing).to_dicts()
    wrong: list[Any] = []
    for number, (person, row) in enumerate(zip(people, found, strict=True)):
        plan = assess(person, on=ON, assume_absent=absent, kinds="all")
        pairs: list[tuple[str, Any, Any]] = [
            ("ilp_refused", row["ilp_refused"], None),
            ("ilp_stage", row["ilp_stage"], plan.stage.value if plan.stage else None),
        ]
        for service in plan.services:
            verdict, indicated = row[service.code], row.get(f"{service.code}__as_indicated")
            told = {None: "undetermined", True: "required"}.get(
                verdict, "as_indicated" if indicated else "not_required"
            )
            pairs.append((service.code, told, service.verdict.value))
            if missing:
                named = f"{service.code}__missing"
                pairs.append((named, listed(row[named]), set(service.missing)))
        wrong += [(number, *pair) for pair in pairs if pair[1] != pair[2]]
    return wrong


@given(many(measured_people(at_birth=False, partial=False, earlier=True)))
@examples(2, phases=(Phase.generate,))
def test_measurements_show_the_instruments_that_were_used(people: People) -> None:
    frame = frame_of(people)
    columns = {name: spec.kind for name, spec in MEASUREMENT_COLUMNS.items() if name in frame.columns}
    days = Days(Terms())
    recorded = Recorded(days=days, columns=frozenset(frame.columns), on=days.fixed(ON))
    day = DayValues.of(recorded, columns, tuple(Quantity), on_that_day=False)
    used = {instrument.value: found.ordinal for instrument, found in used_on(day).items()}
    import narwhals as nw

    told = planned(used).apply(nw.from_native(frame.lazy()), ["row"]).collect().to_native().to_dicts()
    for person, row in zip(people, told, strict=True):
        shown = {code: date.fromordinal(value) for code, value in row.items() if code != "row" and value is not None}
        assert shown == {record.service: record.on for record in person.done}


# --- what is said of a frame ------------------------------------------------------------------------------------------
def small(**columns: Any) -> pl.DataFrame:
    """Return one woman of 43 with some columns."""
    return pl.DataFrame({"birth_date": [date(1983, 4, 17)], "sex": ["female"], **columns})


def test_frames_read_every_scale_of_measured_values() -> None:
    assert COVERED.keys() == SCALES.keys()


def test_scales_that_frames_do_not_read_are_those_of_questionnaires() -> None:
    of_questionnaires = {scale.code for item in INSTRUMENTS.values() for scale in item.scales}
    assert NOT_COVERED.keys() == of_questionnaires == ALL_SCALES.keys() - COVERED.keys()
    assert {reason.en for reason in NOT_COVERED.values()} == {
        "it is read from the answers of a questionnaire or an examination, for which there are no columns"
    }


def test_a_scale_of_a_questionnaire_is_refused_with_the_way_to_read_it() -> None:
    with pytest.raises(InputError, match=r"A scale that frames do not read: 'srq-20'") as refused:
        interpret_frame(small(systolic=[120.0]), on=ON, scales=["srq-20"])
    assert "Read it with ilp.interpret, person by person" in str(refused.value)


def test_an_unknown_scale_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="blood-pressure-adults"):
        interpret_frame(small(systolic=[120.0]), on=ON, scales=["blood-pressure-adults"])


def test_a_single_text_is_no_set_of_scales() -> None:
    with pytest.raises(InputError, match=r"Not a set of scales: 'waist-adult'.*Put a single code into a list too"):
        interpret_frame(small(waist=[80.0]), on=ON, scales="waist-adult")


def test_a_scale_without_a_column_to_read_is_refused() -> None:
    with pytest.raises(InputError, match=r"no column of a value that a scale reads: 'bmi-adult'.*weight and height"):
        interpret_frame(small(waist=[80.0]), on=ON, scales=["bmi-adult"])


def test_a_frame_without_measured_values_is_refused() -> None:
    with pytest.raises(InputError, match=r"The frame has no column of a measured value.*MEASUREMENT_COLUMNS"):
        interpret_frame(small(), on=ON)


def test_measured_values_as_text_are_refused() -> None:
    with pytest.raises(InputError, match=r"Column systolic of the frame is of a type that is not read: 'String'"):
        interpret_frame(small(systolic=["120"]), on=ON)


def test_a_method_that_is_not_known_refuses_the_row() -> None:
    found = interpret_frame(small(glucose_random=[150.0], glucose_random_method=["strip"]), on=ON)
    assert found["ilp_refused"].to_list() == ["method:glucose_random"]
    assert found["glucose-random__status"].to_list() == [None]


def test_a_method_that_is_not_known_is_not_taken_for_another_by_the_rules() -> None:
    frame = small(glucose_random=[250.0], polyuria=[True], polydipsia=[True], glucose_random_method=["strip"])
    expected = assess_frame(frame.drop("glucose_random_method"), on=ON, keep=[])
    assert assess_frame(frame, on=ON, keep=[]).equals(expected)


def test_what_was_measured_on_another_day_is_not_read_and_is_told() -> None:
    frame = small(systolic=[150.0], diastolic=[95.0], measured_on=[date(2026, 11, 1)])
    found = interpret_frame(frame, on=ON)
    assert found["blood-pressure-adult__status"].to_list() == ["not_measured"]
    assert found["ilp_findings"].to_list() == ["measured_on_another_day"]
    assert interpret_frame(frame, on="measured_on")["blood-pressure-adult__category"].to_list() == ["grade-1"]


def test_what_was_measured_on_a_day_that_is_not_known_is_not_read_and_is_told() -> None:
    frame = small(systolic=[150.0], diastolic=[95.0], measured_on=pl.Series([None], dtype=pl.Date))
    found = interpret_frame(frame, on=ON)
    assert found["blood-pressure-adult__status"].to_list() == ["not_measured"]
    assert found["ilp_findings"].to_list() == ["measured_on_missing"]


def test_values_nobody_can_have_are_left_out_and_told() -> None:
    found = interpret_frame(small(systolic=[1200.0], diastolic=[95.0], weight=[float("nan")], waist=[80.0]), on=ON)
    assert set(found["ilp_findings"][0].split(",")) == {
        "measurement_implausible:systolic",
        "measurement_implausible:weight",
    }


def test_births_known_in_part_are_not_read_on_a_day_of_each_row() -> None:
    frame = small(weight=[60.0], birth_date_latest=[date(1983, 4, 30)], measured_on=[date(2026, 11, 1)])
    with pytest.raises(InputError, match=r"known in part cannot be read on a day of each row.*beside measured_on"):
        interpret_frame(frame, on="measured_on")
    with pytest.raises(InputError, match=r"known in part cannot be read on a day of each row.*beside measured_on"):
        assess_frame(frame, on=ON)


def test_births_known_in_part_have_no_z_scores_on_other_engines() -> None:
    frame = _duckdb(small(weight=[60.0], birth_date_latest=[date(1983, 4, 30)]))
    with pytest.raises(InputError, match=r"worked out on Polars alone.*Collect the frame first"):
        interpret_frame(frame, on=ON)


def test_a_z_score_of_a_birth_known_in_part_is_a_range() -> None:
    frame = pl.DataFrame(
        {
            "birth_date": [date(2025, 5, 1)],
            "birth_date_latest": [date(2025, 5, 31)],
            "sex": ["male"],
            "weight": [8.5],
        }
    )
    row = interpret_frame(frame, on=ON).to_dicts()[0]
    assert row["weight_for_age_z"] is None
    assert row["weight_for_age_z_at_least"] < row["weight_for_age_z_at_most"]


def test_a_frame_lists_measurements_among_what_is_read() -> None:
    assert check_columns(small(systolic=[120.0], systolik=[1])).read == ("birth_date", "sex", "systolic")
    assert check_columns(small(weigth=[60.0])).near == {"weigth": "weight"}


@pytest.mark.parametrize("carried", [pl.DataFrame.lazy, pl.DataFrame.clone, _pandas, _pyarrow])
def test_no_column_of_the_frame_need_be_handed_through(carried: Callable[[pl.DataFrame], Any]) -> None:
    found = _back(interpret_frame(carried(small(systolic=[150.0], diastolic=[95.0])), on=ON, keep=[]))
    assert found["blood-pressure-adult__category"].to_list() == ["grade-1"]
    assert not {"birth_date", "sex", "systolic"} & set(found.columns)
