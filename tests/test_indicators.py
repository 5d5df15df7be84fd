"""Indicators: the values, the numbers over every kind of frame against one person after the other, and the pictures."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.frames import backend_named
from tests.indicator_reference import Somebody, as_numbers, counted
from tests.strategies import ON, examples, individuals

from ilp import CATALOGUE, InputError, UnknownNameError
from ilp.conformance import run_conformance
from ilp.coverage import coverage
from ilp.frames import (
    CASCADE_COLUMNS,
    CASCADE_STEPS,
    age_pyramid,
    cascade,
    compute_indicators,
    indicator_table,
    map_ready,
)
from ilp.frames.indicator_cases import people_as_frames
from ilp.indicators import (
    INDICATOR_COLUMNS,
    INDICATOR_FACTS,
    INDICATORS,
    IndicatorGroup,
    IndicatorKind,
    computable,
    indicators_named,
)
from ilp.labels import Label
from ilp.models import Individual
from ilp.registers import read_frames

FIRST = date(2026, 11, 1)
CASES = Path(__file__).parent / "cases" / "indicators"
VILLAGE = Path(__file__).parent.parent / "examples" / "village"
COUNTED = [item.code for item in computable() if item.kind is not IndicatorKind.VISITS]
NUMBERS = ["population", "numerator", "denominator", "excluded", "unknown", "population_unknown"]


def cases() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((CASES / "indicators.json").read_text(encoding="utf-8"))
    return found


def people_of_cases() -> list[dict[str, Any]]:
    """Everybody of the cases once, without groups."""
    texts = {
        json.dumps({name: item[name] for name in item if name != "groups"}, sort_keys=True): None
        for case in cases()
        for item in case["indicators"]["people"]
    }
    return [json.loads(text) for text in texts]


def somebody(item: dict[str, Any]) -> Somebody:
    data = dict(item["person"])
    facts = dict(data.get("facts", {}))
    extra = {name: facts.pop(name) for name in INDICATOR_FACTS if name in facts}
    diagnoses = tuple((each["icd10"], date.fromisoformat(each["on"])) for each in item.get("diagnoses", ()))
    return Somebody(Individual.model_validate({**data, "facts": facts}), extra, diagnoses)


def must_agree(found: pl.DataFrame, people: list[Somebody]) -> None:
    expected = counted(people, COUNTED, FIRST, ON)
    wrong = {
        row["indicator"]: {name: row[name] for name in NUMBERS}
        for row in found.iter_rows(named=True)
        if {name: row[name] for name in NUMBERS} != as_numbers(expected[row["indicator"]])
    }
    assert wrong == {}


# The values ----------------------------------------------------------------------------------------------------------


def test_every_indicator_is_defined_or_says_why_not() -> None:
    for code, item in INDICATORS.items():
        assert item.code == code
        assert (item.definition is None) != (item.not_computed is None)
        assert isinstance(item.why, Label) == (item.definition is not None) == item.ours
        assert item.name.id
        assert item.name.en
        for listed in item.listed:
            assert listed.source.chapter in {"BAB III", "BAB X"}


def test_every_list_of_the_decree_has_its_indicators() -> None:
    there = {group for item in INDICATORS.values() for group in item.groups}
    assert there == set(IndicatorGroup)
    assert coverage().holes == ()


def test_every_indicator_that_is_counted_has_a_case() -> None:
    with_case = {code for case in cases() for code in case.get("expect", {})}
    without = {item.code for item in computable() if not item.code.startswith("coverage-")} - with_case
    assert without == set()


def test_words_of_definitions_are_in_both_languages() -> None:
    for item in computable():
        assert item.definition is not None
        for criterion in (item.definition.population, item.definition.numerator, item.definition.excluded):
            assert criterion.words.id
            assert criterion.words.en


def test_the_slip_of_the_preschool_list_is_a_reading() -> None:
    default = {item.code for item in computable()}
    printed = {item.code for item in computable({"indicators-preschool-list": "as-printed"})}
    assert {code for code in default - printed if not code.startswith("under-five")} == {
        "child-immunization",
        "child-vitamin-a",
    }
    with pytest.raises(UnknownNameError, match="option of reading indicators-preschool-list"):
        computable({"indicators-preschool-list": "other"})


def test_choosing_indicators() -> None:
    assert [item.code for item in indicators_named(["k1", "k1", "shk"])] == ["k1", "shk"]
    with pytest.raises(InputError, match=r"Indicator staff cannot be counted .* Data of the management"):
        indicators_named(["staff"])
    with pytest.raises(UnknownNameError, match="Unknown indicator: 'k7'"):
        indicators_named(["k7"])
    with pytest.raises(InputError, match="Not a set of indicators"):
        indicators_named("k1")


# The numbers ---------------------------------------------------------------------------------------------------------


def test_the_cases_hold() -> None:
    report = run_conformance([CASES])
    assert [str(failure) for failure in report.failures] == []
    assert report.count > 130


def test_people_of_the_cases_one_by_one() -> None:
    people = people_of_cases()[::4]
    frame, history, diagnoses = people_as_frames(people)
    found = compute_indicators(frame, on=ON, history=history, diagnoses=diagnoses, indicators=COUNTED)
    must_agree(found, [somebody(item) for item in people])


def test_the_village_one_by_one() -> None:
    read = read_frames(
        VILLAGE / "register.csv",
        history=VILLAGE / "history.csv",
        mapping=VILLAGE / "mapping.toml",
        date_order="dmy",
        on=ON,
    )
    whole = read.people.filter(~pl.col("row_refused"))
    some = pl.concat([whole.gather_every(25), whole.filter(pl.col("birth_date_latest").is_not_null()).head(4)]).unique(
        "id"
    )
    names = [name for name in whole.columns if name in {*_person_columns(), "id"}]
    done = {key: rows for (key,), rows in read.history.partition_by("id", as_dict=True).items()}
    people = []
    for row in some.select(names).iter_rows(named=True):
        key = row.pop("id")
        records = done[key].select("service", "on").to_dicts() if key in done else []
        people.append(Somebody(_person(row, records)))
    found = compute_indicators(some, on=ON, history=read.history, indicators=COUNTED)
    no_diagnoses = {
        item.code
        for item in computable()
        if item.definition is not None and "ICD-10" in item.definition.numerator.words.en
    }
    must_agree(found.filter(~pl.col("indicator").is_in(no_diagnoses)), people)
    unknown = found.filter(pl.col("indicator").is_in(no_diagnoses))
    assert unknown["denominator"].sum() == 0


def _person_columns() -> set[str]:
    from ilp.frames import FRAME_COLUMNS, MEASUREMENT_COLUMNS

    return {*FRAME_COLUMNS, *MEASUREMENT_COLUMNS}


def _person(row: dict[str, Any], records: list[dict[str, Any]]) -> Individual:
    from ilp.frames.explaining import person_of as one_of

    return one_of(row, records, ON)


@st.composite
def registers(draw: st.DrawFn) -> list[Somebody]:
    """Draw a few people with what was done for them, some about to be born or delivered in the month."""
    codes = [*CATALOGUE][:: draw(st.integers(1, 5))]
    people = []
    for _ in range(draw(st.integers(1, 6))):
        person = draw(individuals())
        records = draw(st.lists(st.tuples(st.sampled_from(codes), st.integers(0, 500)), max_size=12))
        history = [{"service": code, "on": ON - timedelta(days=back)} for code, back in records]
        data = person.model_dump(exclude={"history"}) | {"history": history}
        extra = {name: draw(st.sampled_from((True, False, None))) for name in INDICATOR_FACTS}
        people.append(Somebody(Individual.model_validate(data), {k: v for k, v in extra.items() if v is not None}))
    return people


@given(registers())
@examples(2, deadline=None)
def test_drawn_registers_one_by_one(people: list[Somebody]) -> None:
    items = [
        {"person": {**item.person.model_dump(mode="json"), "facts": {**item.person.facts, **item.extra}}}
        for item in people
    ]
    frame, history, diagnoses = people_as_frames(items)
    found = compute_indicators(frame, on=ON, history=history, diagnoses=diagnoses, indicators=COUNTED)
    must_agree(found, people)


SOME = [
    "k1",
    "kn1",
    "older-screened",
    "older-diabetes",
    "infant-stunting",
    "school-caries",
    "adolescent-visits",
    "growth-d",
]


@pytest.mark.parametrize(
    "name",
    ["polars", "polars-lazy", "pandas", "pandas-object", "pandas-nullable", "pandas-arrow", "pyarrow", "duckdb"],
)
def test_every_kind_of_frame_says_the_same(name: str) -> None:
    backend = backend_named(name)
    frame, history, diagnoses = people_as_frames(people_of_cases()[::5])
    frame = frame.with_columns(pl.when(pl.col("id") % 3 == 0).then(pl.lit("A")).otherwise(pl.lit("B")).alias("village"))
    choices: dict[str, Any] = {"on": ON, "by": ["village", "sex"], "indicators": SOME, "suppress_under": 2}
    expected = compute_indicators(frame, history=history, diagnoses=diagnoses, **choices)
    native = backend.of(frame)
    found = compute_indicators(native, history=backend.of(history), diagnoses=backend.of(diagnoses), **choices)
    assert type(found) is type(native)
    read = backend.read(found).sort("indicator", "village", "sex")
    assert read.columns == ["indicator", "village", "sex", *(name for name in INDICATOR_COLUMNS if name != "indicator")]
    assert read.select(expected.columns).rows() == expected.sort("indicator", "village", "sex").rows()


def old(**facts: Any) -> dict[str, Any]:
    return {"birth_date": date(1955, 5, 5), "sex": "male", **facts}


def frame_of(*rows: dict[str, Any]) -> pl.DataFrame:
    names = dict.fromkeys(name for row in rows for name in row)
    return pl.DataFrame([{name: row.get(name) for name in names} for row in rows], infer_schema_length=None)


def test_numbers_add_up_and_unknown_is_never_no() -> None:
    frame, history, diagnoses = people_as_frames(people_of_cases()[::3])
    codes = COUNTED[::3]
    found = compute_indicators(frame, on=ON, history=history, diagnoses=diagnoses, by=["sex"], indicators=codes)
    whole = pl.col("denominator") + pl.col("unknown") + pl.col("excluded")
    assert found.filter(pl.col("population") != whole).is_empty()
    assert found.filter(pl.col("value_least") > pl.col("value")).is_empty()
    assert found.filter(pl.col("value_most") < pl.col("value")).is_empty()
    nobody_knows = compute_indicators(frame.select("id", "birth_date", "sex"), on=ON, indicators=["risk-smoking"])
    assert nobody_knows.select("numerator", "denominator", "value", "value_least", "value_most").row(0) == (
        0, 0, None, 0.0, 100.0,
    )  # fmt: skip


def test_history_beside_columns_of_the_last_time() -> None:
    done = date(2026, 3, 1)
    frame = frame_of(old(**{"last_done__geriatric-screening": done}), old(**{"last_done__geriatric-screening": None}))
    found = compute_indicators(frame, on=ON, indicators=["older-screened", "adult-eye-screening", "tb-screened"])
    assert found.select("indicator", "numerator", "denominator", "unknown").rows() == [
        ("older-screened", 1, 2, 0),
        ("adult-eye-screening", 0, 0, 0),
        ("tb-screened", 0, 0, 2),
    ]


def test_ids_that_two_rows_have_do_not_double_anybody() -> None:
    frame = frame_of(old(id=1), old(id=1), old(id=2))
    history = pl.DataFrame({"id": [1, 1], "service": ["geriatric-screening"] * 2, "on": [ON, ON]})
    found = compute_indicators(frame, on=ON, history=history, indicators=["older-screened"])
    assert found.select("population", "numerator").row(0) == (3, 2)


def test_the_end_of_an_earlier_month_knows_nothing_of_what_came_later() -> None:
    woman = {"birth_date": date(1998, 3, 4), "sex": "female"}
    frame = frame_of(
        {"id": 1, **woman, "lmp": date(2026, 1, 20), "delivered_on": date(2026, 11, 2)},
        {"id": 2, **woman, "lmp": date(2026, 11, 3), "pregnant": True},
        {"id": 3, "birth_date": date(2026, 11, 2), "sex": "male"},
    )  # fmt: skip
    history = pl.DataFrame({"id": [1], "service": ["anc-k1"], "on": [date(2026, 3, 1)]})
    found = compute_indicators(frame, on=ON, history=history, indicators=["k1", "growth-s"], months=2)
    assert found.select("indicator", "period", "population", "numerator", "population_unknown").rows() == [
        ("k1", "2026-10", 1, 1, 1),
        ("growth-s", "2026-10", 0, 0, 0),
        ("k1", "2026-11", 1, 0, 0),
        ("growth-s", "2026-11", 1, 1, 0),
    ]


def test_compared_with_what_was_computed_before() -> None:
    then = compute_indicators(
        frame_of(old(diabetes=False), old(diabetes=False)),
        on=date(2026, 10, 31),
        indicators=["risk-smoking", "older-diabetes"],
    )
    now = compute_indicators(
        frame_of(old(diabetes=True), old(diabetes=False)), on=ON, indicators=["older-diabetes"], previous=then
    )
    assert now["change"].to_list() == [1.0]
    with pytest.raises(InputError, match="Two things to compare with"):
        compute_indicators(frame_of(old()), on=ON, previous=then, compare="month")


@given(st.lists(st.integers(0, 12), min_size=2, max_size=6), st.integers(1, 6))
@examples(20, deadline=None)
def test_what_is_hidden_cannot_be_worked_out_from_a_total(sizes: list[int], under: int) -> None:
    rows = [old(diabetes=True, village=f"v{place}") for place, size in enumerate(sizes) for _ in range(size)]
    if not rows:
        return
    frame = frame_of(*rows)
    found = compute_indicators(frame, on=ON, by=["village"], indicators=["older-diabetes"], suppress_under=under)
    hidden = found.filter("suppressed")
    assert hidden.height != 1 or found.height == 1
    for name in ("population", "numerator", "denominator", "value", "value_least", "value_most", "unknown", "change"):
        assert hidden[name].null_count() == hidden.height
    shown = found.filter(~pl.col("suppressed"))
    assert shown.filter(pl.col("population") < under).is_empty()


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"by": "sex"}, "Not a set of columns to group by: 'sex'"),
        ({"by": ["desa"]}, "Unknown column of the frame to group by: 'desa'"),
        ({"by": ["period"]}, "has the name of a column that would be written"),
        ({"months": 0}, "Not a number of months to count: 0"),
        ({"months": 2, "period": "year"}, "more than 1 with period"),
        ({"period": "week"}, "Not a period: 'week'"),
        ({"period": date(2026, 11, 23)}, "The period begins after its last day"),
        ({"suppress_under": 0}, "Not a number under which numbers are hidden"),
        ({"compare": "year"}, "Unknown comparison: 'year'"),
        ({"readings": {"no-such": "x"}}, "Unknown reading"),
        (
            {"history": pl.DataFrame({"id": ["1"], "service": ["k"], "on": [ON]})},
            "The ids of the history are of another type",
        ),
        ({"diagnoses": pl.DataFrame({"id": [1]})}, "The diagnoses has no column icd10"),
    ],
)
def test_choices_that_make_no_sense(choices: dict[str, Any], message: str) -> None:
    with pytest.raises((InputError, UnknownNameError), match=message):
        compute_indicators(frame_of(old(id=1)), on=ON, indicators=["older-diabetes"], **choices)


# The pictures --------------------------------------------------------------------------------------------------------


def mothers() -> tuple[pl.DataFrame, pl.DataFrame]:
    """Two mothers, one with every step, and their children; a third too late for the cohort."""
    born = date(2026, 9, 1)
    woman = {"birth_date": date(1998, 3, 4), "sex": "female", "lmp": date(2025, 11, 25), "village": "A"}
    rows = [
        {"id": 1, **woman, "delivered_on": born, "delivered_in_facility": True},
        {"id": 2, **woman, "delivered_on": born, "lmp": None, "delivered_in_facility": False},
        {"id": 3, **woman, "delivered_on": date(2026, 10, 12)},
        {"id": 4, "birth_date": born, "sex": "male", "mother_id": 1, "village": "A"},
        {"id": 5, "birth_date": born, "sex": "male", "mother_id": 2, "village": "A"},
    ]
    done = [
        (1, f"anc-k{number}", date(2026, 1, 10) + timedelta(days=days))
        for number, days in ((1, 0), (2, 60), (3, 80), (4, 180), (5, 200), (6, 220))
    ]
    done += [(1, f"pnc-kf{number}", born + timedelta(days=days)) for number, days in ((1, 1), (2, 5), (3, 20), (4, 40))]
    done += [(4, f"neo-kn{number}", born + timedelta(days=days)) for number, days in ((1, 1), (2, 5), (3, 20))]
    return frame_of(*rows), pl.DataFrame(done, schema=["id", "service", "on"], orient="row")


def test_the_cascade_alone_and_together() -> None:
    frame, history = mothers()
    found = cascade(frame, on=ON, history=history)
    assert found.columns == list(CASCADE_COLUMNS)
    assert found["step"].to_list() == list(CASCADE_STEPS)
    steps = {row["step"]: row for row in found.iter_rows(named=True)}
    assert {row["population"] for row in steps.values()} == {2}
    assert [steps["k1"][name] for name in ("done", "not_done", "unknown")] == [1, 0, 1]
    assert [steps["facility-delivery"][name] for name in ("all_done", "all_not_done", "all_unknown")] == [1, 1, 0]
    assert [steps["kn3"][name] for name in ("done", "all_done", "all_not_done")] == [1, 1, 1]


def test_the_cascade_without_links_says_nothing_of_newborns_and_mothers_together() -> None:
    frame, history = mothers()
    found = cascade(frame.drop("mother_id"), on=ON, history=history, by=["village"])
    newborns = found.filter(pl.col("step").str.starts_with("kn"))
    assert newborns["population"].to_list() == [2, 2, 2]
    assert newborns["all_done"].null_count() == 3
    nobody = cascade(frame.filter(pl.col("id") == 3), on=ON, history=history)
    assert nobody.is_empty()


def test_the_age_pyramid_leaves_nobody_out() -> None:
    rows = [
        old(),
        old(),
        {"birth_date": date(2026, 11, 1), "sex": "female"},
        {"birth_date": date(1955, 1, 1), "sex": None},
    ]
    found = age_pyramid(frame_of(*rows), on=ON)
    assert found.rows() == [
        ("female", "00-04", 2, 1),
        ("male", "70-74", 3, 2),
        (None, None, None, 1),
    ]


def test_the_readable_table() -> None:
    frame = frame_of(
        *[old(village="A", smoker=True, diabetes=True)] * 3, *[old(village="A", smoker=False)] * 3, old(village="B")
    )
    found = compute_indicators(frame, on=ON, by=["village"], indicators=["risk-smoking", "older-diabetes"])
    table = indicator_table(found, language="id")
    assert table.headers == ("Indikator", "A", "B")
    assert table.rows == (
        ("Faktor risiko PTM: merokok", "50,0% (3/6)", "1 tidak diketahui"),
        ("Lansia dengan DM", "3; 3 tidak diketahui", "1 tidak diketahui"),
    )
    assert "50.0% (3/6)" in indicator_table(found, language="en").text()
    assert "<table>" in table.html()
    with pytest.raises(InputError, match="The table of indicators has no column indicator"):
        indicator_table(frame)


def test_the_file_for_a_map_keeps_codes_as_text() -> None:
    frame = frame_of(old(code="3374011001", smoker=True), old(code="9999", smoker=False), old(code="lain", smoker=None))
    found = compute_indicators(frame, on=ON, by=["code"], indicators=["risk-smoking"])
    lines = map_ready(found, code="code").splitlines()
    assert lines == [
        '"code","region_code","province_code","regency_code","district_code","period","risk-smoking"',
        '"3374011001","33.74.01.1001","33","33.74","33.74.01","2026-11",100.0',
        '"9999","99.99","99","99.99",,"2026-11",0.0',
        '"lain",,,,,"2026-11",',
    ]
    by_sex = compute_indicators(frame, on=ON, by=["code", "sex"], indicators=["risk-smoking"])
    assert map_ready(by_sex, code="code", keep=["sex"]).count("\n") == 4
    doubled = pl.concat([by_sex, by_sex])
    with pytest.raises(InputError, match="An area has several rows of one indicator"):
        map_ready(doubled, code="code")
    with pytest.raises(InputError, match="The codes of the areas are not text"):
        map_ready(found.with_columns(pl.lit(1).alias("code")), code="code")
