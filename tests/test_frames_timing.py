"""When services are due, in frames: cell by cell what the one-person engine says, of cases and of invented lives."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.frames import BACKENDS, DAY, assessed, backend_named, frame_of, history_of, row_of
from tests.strategies import ON, examples, individuals

from ilp import CATALOGUE, FACTS, Assessment, IlpError, Individual, InputError, UnknownNameError, assess
from ilp.conformance import read_cases, time_of_day
from ilp.facts import FactType
from ilp.frames import UNREAD_REASONS, assess_frame, check_columns, unread_history
from ilp.vocabulary import Instrument

CASES = Path(__file__).parent / "cases"
PARTS = {
    "status": "status",
    "due_on": "due_on",
    "from": "opens_on",
    "until": "until",
    "overdue_days": "overdue_days",
    "last_done": "last_done",
}
"""The parts of a timing in a frame, and where the one-person engine has them."""

Life = tuple[date, Individual]


def differences(found: pl.DataFrame, plans: Iterable[Assessment], codes: Iterable[str]) -> Iterator[str]:
    """Yield where a frame tells another time than the plans, which are in the order of its rows."""
    codes = list(codes)
    for number, (row, plan) in enumerate(zip(found.iter_rows(named=True), plans, strict=True)):
        for code in codes:
            told = plan.timing(code)
            for name, field in PARTS.items():
                expected = getattr(told, field)
                expected = expected.value if name == "status" else expected
                if row[f"{code}__{name}"] != expected:
                    yield f"row {number}: {code}/{name}: {row[f'{code}__{name}']}, expected {expected}"


def in_frames(lives: Iterable[Life]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return people as a frame, and their history as another."""
    lives = list(lives)
    rows = frame_of(row_of(person, on) for on, person in lives)
    records = [(number, item.service, item.on) for number, (_, person) in enumerate(lives) for item in person.history]
    return rows, history_of(records)


# The cases -----------------------------------------------------------------------------------------------------------


def timing_cases() -> dict[tuple[Any, ...], list[tuple[Mapping[str, Any], Individual]]]:
    """Return the cases that say when something is due, by what is chosen in them."""
    found: dict[tuple[Any, ...], list[tuple[Mapping[str, Any], Individual]]] = defaultdict(list)
    for path in sorted(CASES.glob("*.json")):
        for case in read_cases(path):
            if (
                "timing" not in case.get("expect", {})
                or case["person"].get("measurements")
                or case["person"].get("forms")
            ):
                continue
            person = Individual.model_validate(case["person"])
            if person.birth_date.latest == person.birth_date.earliest:
                assumed = case.get("assume_absent", ())
                key = (case.get("at"), assumed if isinstance(assumed, str) else tuple(assumed))
                found[*key, tuple(sorted((case.get("readings") or {}).items()))].append((case, person))
    return found


GROUPS = timing_cases()


def test_there_are_cases_of_timing() -> None:
    assert sum(map(len, GROUPS.values())) > 1800


@pytest.mark.parametrize("at", sorted({at for at, _, _ in GROUPS}, key=str))
def test_cases_of_timing_hold_in_frames(at: str | None) -> None:
    wrong = []
    for (moment, assumed, readings), cases in GROUPS.items():
        if moment != at:
            continue
        codes = sorted({code for case, _ in cases for code in case["expect"]["timing"]})
        frame, history = in_frames((date.fromisoformat(case["on"]), person) for case, person in cases)
        found = assess_frame(
            frame,
            on=DAY,
            at=time_of_day(cases[0][0]),
            history=history,
            services=codes,
            timing=True,
            assume_absent=assumed,
            readings=dict(readings),
        )
        for (case, _), row in zip(cases, found.iter_rows(named=True), strict=True):
            for code, expected in case["expect"]["timing"].items():
                for name, value in expected.items():
                    if name in PARTS:
                        said = row[f"{code}__{name}"]
                        said = said.isoformat() if isinstance(said, date) else said
                        if said != value:
                            wrong.append(f"{case['id']}: {code}/{name}: {said}, expected {value}")
    assert wrong == []


# Invented lives ------------------------------------------------------------------------------------------------------

DAYS = (
    ON,
    date(2024, 2, 29),
    date(2026, 2, 28),
    date(2025, 8, 31),
    date(2026, 8, 1),
    date(2026, 6, 30),
    date(2023, 8, 29),
)
SERIES = [
    [code for code in CATALOGUE if code.startswith(start)] for start in ("anc", "pnc", "neo", "imm", "vit", "growth")
]
ANYTHING = [*CATALOGUE, *(item.value for item in Instrument), "no-such-service"]
ASKED = [fact for fact in FACTS.values() if fact.type in {FactType.YES_NO, FactType.INTEGER}]


def life(chance: random.Random, on: date) -> dict[str, Any]:
    """Invent what a register may say of somebody, right or wrong."""
    age = chance.choice(
        (
            chance.randint(0, 60),
            chance.randint(0, 2200),
            max(chance.choice((365, 730, 1826, 3652, 5479, 6575, 14610, 21915)) + chance.randint(-2, 2), 0),
            chance.randint(3000, 30000),
            chance.randint(5500, 16000),
        )
    )
    sex = chance.choice(("female", "female", "male"))
    facts = {
        fact.name: chance.random() < 0.4
        if fact.type is FactType.YES_NO
        else chance.randint(fact.at_least, min(fact.at_most, fact.at_least + 60))
        for fact in chance.sample(ASKED, chance.randint(0, 25))
    }
    found: dict[str, Any] = {"birth_date": on - timedelta(days=age), "sex": sex, "facts": facts}
    if chance.random() < 0.2:
        found["birth_time"] = clock_time(chance)
    if sex == "male":
        facts.pop("pregnant", None)
    elif age > 4000 and chance.random() < 0.6:
        found["pregnancy"] = pregnancy(chance, on)
    codes = chance.choice([*SERIES, ANYTHING])
    back = min(age + 3, chance.choice((5, 60, 300, 800, 20000)))
    found["history"] = [
        {
            "service": chance.choice(codes if chance.random() < 0.8 else ANYTHING),
            "on": on - timedelta(days=chance.randint(-1, back)),
        }
        for _ in range(chance.choice((0, 1, 3, 8, 15)))
    ]
    return found


def clock_time(chance: random.Random) -> str:
    return f"{chance.randint(0, 23):02d}:{chance.randint(0, 59):02d}"


def pregnancy(chance: random.Random, on: date) -> dict[str, Any]:
    lmp = on - timedelta(days=chance.randint(0, 420))
    found: dict[str, Any] = {"lmp": lmp} if chance.random() < 0.8 else {}
    if not found or chance.random() < 0.3:
        found["edd"] = lmp + timedelta(days=280 + chance.choice((0, 5, -5, 28, 29, 40)))
    if chance.random() < 0.5:
        recent = on - timedelta(days=chance.randint(0, 50))
        found["delivered_on"] = chance.choice((lmp + timedelta(days=chance.randint(200, 300)), recent))
        if chance.random() < 0.4:
            found["delivered_at"] = clock_time(chance)
    return found


def lives(seed: int, count: int, days: tuple[date, ...]) -> list[tuple[date, Individual, Assessment]]:
    """Invent people whom the one-person engine takes, each with what it says of them."""
    chance = random.Random(seed)  # noqa: S311 - invented people need no secrets
    found: list[tuple[date, Individual, Assessment]] = []
    while len(found) < count:
        on = chance.choice(days)
        try:
            person = Individual.model_validate(life(chance, on))
            found.append((on, person, assess(person, on=on, kinds="all")))
        except (IlpError, ValidationError):
            continue
    return found


@pytest.mark.parametrize("part", range(4))
def test_invented_lives_are_timed_as_one_by_one(part: int) -> None:
    codes = list(CATALOGUE)[part::4]
    for seed, days in ((1 + part, (ON,)), (101 + part, DAYS)):
        people = lives(seed, 120, days)
        frame, history = in_frames((on, person) for on, person, _ in people)
        on = ON if days == (ON,) else DAY
        found = assess_frame(frame, on=on, history=history, services=codes, timing=True, stages=False)
        assert list(differences(found, (plan for _, _, plan in people), codes)) == []


@given(
    st.lists(individuals().filter(lambda person: person.birth_date.earliest == person.birth_date.latest), min_size=1),
    st.sets(st.sampled_from(sorted(CATALOGUE)), min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
@examples(10, deadline=None)
def test_people_of_any_kind_are_timed_as_one_by_one(
    people: list[Individual], codes: set[str], chance: random.Random
) -> None:
    done = [life(chance, ON)["history"] for _ in people]
    people = [
        person.model_copy(
            update={"history": Individual.model_validate({"birth_date": ON, "sex": "male", "history": records}).history}
        )
        for person, records in zip(people, done, strict=True)
    ]
    frame, history = in_frames((ON, person) for person in people)
    found = assess_frame(frame, on=ON, history=history, services=codes, timing=True)
    assert list(differences(found, (assess(person, on=ON, kinds="all") for person in people), codes)) == []


# Every kind of frame -------------------------------------------------------------------------------------------------

SOME = ("anc-k2", "anc-lab-haemoglobin", "pnc-vitamin-a", "imm-dpt-hb-hib-2", "hypertension-adult", "vitamin-a-child")


@pytest.mark.parametrize("name", [name for name in BACKENDS if name != "ibis"])
def test_every_kind_of_frame_tells_the_same_time(name: str) -> None:
    backend = backend_named(name)
    people = lives(7, 60, DAYS)
    codes = SOME[3:] if name == "spark" else SOME  # Spark takes long to plan, whatever the rows
    frame, history = in_frames((on, person) for on, person, _ in people)
    found = assessed(backend, frame, history=history, on=DAY, services=codes, timing=True, stages=False)
    dates = [f"{code}__{name}" for code in codes for name in ("due_on", "from", "until", "last_done")]
    found = found.with_columns(pl.col(dates).cast(pl.Date))
    assert list(differences(found, (plan for _, _, plan in people), codes)) == []


@pytest.mark.parametrize("name", ["polars", "pandas", "pyarrow", "duckdb"])
def test_the_long_output_tells_the_same_as_the_wide_one(name: str) -> None:
    backend = backend_named(name)
    people = lives(8, 40, (ON,))
    frame, history = in_frames((on, person) for on, person, _ in people)
    said = assessed(
        backend,
        frame,
        history=history,
        on=ON,
        services=SOME,
        timing=True,
        missing=True,
        reasons=True,
        output="long",
        verdicts=("required", "undetermined", "as_indicated"),
    )
    rows = {(row["id"], row["service"]): row for row in said.iter_rows(named=True)}
    assert len(rows) == said.height
    for number, (_, _, plan) in enumerate(people):
        for code in SOME:
            row = rows.pop((number, code), None)
            if plan[code].verdict == "not_required":
                assert row is None
                continue
            assert row is not None
            assert row["verdict"] == plan[code].verdict
            assert set(filter(None, row["missing"].split(","))) == set(plan[code].missing)
            told = plan.timing(code)
            assert row["status"] == told.status
            day = row["due_on"]
            assert (day.date() if hasattr(day, "date") else day) == told.due_on
            assert row["overdue_days"] == told.overdue_days
    assert rows == {}


# What is refused -----------------------------------------------------------------------------------------------------


def one(**columns: Any) -> pl.DataFrame:
    return pl.DataFrame({"id": [1], "birth_date": [date(1983, 4, 17)], "sex": ["female"], **columns})


def test_dates_of_birth_known_in_part_are_not_timed_in_lazy_frames() -> None:
    frame = one(birth_date_latest=[date(1983, 4, 30)]).lazy()
    with pytest.raises(InputError) as error:
        assess_frame(frame, on=ON, timing=True)
    assert str(error.value) == (
        "Services of those whose date of birth is known in part cannot be timed in a lazy frame: 'birth_date_latest'. "
        "Accepted: whole dates of birth, or an eager frame. Collect the frame first, or drop the column where all "
        "dates are whole."
    )


@pytest.mark.parametrize("name", ["polars", "pandas", "pyarrow"])
def test_dates_of_birth_known_in_part_are_timed_in_eager_frames(name: str) -> None:
    backend = backend_named(name)
    people = [
        Individual.model_validate({"birth_date": born, "sex": "female", "history": history})
        for born in ("1983", "1983-04", "1983-04-17", "2026-09", "2026-09-30", "2019")
        for history in ([], [{"service": "hypertension-adult", "on": "2026-01-10"}, {"service": "imm-hb0", "on": ON}])
    ]
    frame, history = in_frames((ON, person) for person in people)
    plans = [assess(person, on=ON, kinds="all") for person in people]
    codes = ["hypertension-adult", "imm-bcg", "imm-hb0", "vitamin-a-infant", "anc-k1"]
    found = assessed(backend, frame, history=history, on=ON, services=codes, timing=True)
    dates = [f"{code}__{part}" for code in codes for part in ("due_on", "from", "until", "last_done")]
    assert list(differences(found.with_columns(pl.col(dates).cast(pl.Date)), plans, codes)) == []
    rows = assessed(backend, frame, history=history, on=ON, services=codes, timing=True, output="long")
    for row in rows.iter_rows(named=True):
        told = plans[row["id"]].timing(row["service"])
        assert (row["status"], row["overdue_days"]) == (told.status, told.overdue_days)
    refused = assess_frame(
        frame.with_columns(birth_date=pl.lit(date(2027, 1, 1))), on=ON, services=codes, timing=("status",)
    )
    assert refused["hypertension-adult__status"].null_count() == refused.height


@pytest.mark.parametrize("name", ["polars", "polars-lazy", "pandas", "pyarrow", "duckdb"])
def test_columns_of_the_last_time_and_measurements_count_as_history(name: str) -> None:
    backend = backend_named(name)
    frame = pl.DataFrame(
        {
            "id": [1, 2, 3],
            "birth_date": [date(1980, 1, 1)] * 3,
            "sex": ["female", "male", "male"],
            "systolic": [120.0, None, 500.0],
            "diastolic": [80.0, 70.0, 80.0],
            "measured_on": [date(2026, 3, 3)] * 3,
            "last_done__diabetes-adult": [None, date(2026, 1, 1), date(1979, 1, 1)],
        }
    )
    codes = ["hypertension-adult", "diabetes-adult"]
    history = history_of([(1, "diabetes-adult", date(2026, 2, 2))])
    found = assessed(backend, frame, history=history, on=ON, services=codes, timing=("last_done",), keep=["id"])
    told = {name: found[f"{name}__last_done"].cast(pl.Date).to_list() for name in codes}
    assert told == {
        "hypertension-adult": [date(2026, 3, 3), None, None],
        "diabetes-adult": [date(2026, 2, 2), date(2026, 1, 1), None],
    }


def test_a_column_of_the_last_time_names_a_service() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'diabetes-adult'"):
        assess_frame(one(**{"last_done__diabets-adult": [ON]}), on=ON)


def test_parts_of_a_timing_are_chosen_by_name() -> None:
    found = assess_frame(one(), on=ON, services=["hypertension-adult"], timing=("due_on", "status"), stages=False)
    assert found.columns == [
        *("id", "birth_date", "sex", "ilp_refused", "hypertension-adult"),
        *("hypertension-adult__status", "hypertension-adult__due_on"),
    ]
    with pytest.raises(UnknownNameError, match="Unknown part of a timing: 'due'"):
        assess_frame(one(), on=ON, timing=["due"])


def test_a_history_needs_ids_on_both_sides_and_the_same_engine() -> None:
    history = history_of([(1, "hypertension-adult", ON)])
    with pytest.raises(InputError, match="The frame has no column id"):
        assess_frame(one().drop("id"), on=ON, history=history)
    with pytest.raises(InputError, match="The history has no column on"):
        assess_frame(one(), on=ON, history=history.drop("on"))
    with pytest.raises(InputError, match="The history is on another engine than the frame"):
        assess_frame(one(), on=ON, history=history.lazy())


def test_ids_of_both_frames_are_of_one_type() -> None:
    history = history_of([(1, "hypertension-adult", ON)])
    small = history.with_columns(pl.col("id").cast(pl.Int16))
    told = assess_frame(one(), on=ON, history=small, services=["hypertension-adult"], timing=("status",))
    assert told["hypertension-adult__status"].item() == "not_yet"
    with pytest.raises(InputError) as error:
        assess_frame(one(), on=ON, history=history.with_columns(pl.col("id").cast(pl.String)))
    assert str(error.value) == (
        "The ids of the history are of another type than those of the frame: 'String'. Accepted: Int64. "
        "Cast one of them: the text '7' is not the number 7."
    )


def test_without_a_history_nothing_was_done() -> None:
    found = assess_frame(one(), on=ON, services=["hypertension-adult"], timing=True)
    person = Individual(birth_date="1983-04-17", sex="female")
    assert list(differences(found, [assess(person, on=ON, kinds="all")], ["hypertension-adult"])) == []


@pytest.mark.parametrize("name", ["polars", "polars-lazy", "pandas", "pyarrow", "duckdb"])
def test_records_that_do_not_count_are_told(name: str) -> None:
    backend = backend_named(name)
    born, done = date(1983, 4, 17), date(2026, 1, 5)
    records = [
        (1, "hypertension-adult", done, None),
        (1, "blood_pressure", born, None),
        (None, "hypertension-adult", done, "id_missing"),
        (7, "hypertension-adult", done, "id_unknown"),
        (1, None, done, "service_missing"),
        (1, "tensi", done, "service_unknown"),
        (1, "hypertension-adult", None, "day_missing"),
        (1, "hypertension-adult", ON + timedelta(days=1), "dated_after_on"),
        (1, "hypertension-adult", ON, None),
        (1, "hypertension-adult", born - timedelta(days=1), "dated_before_birth"),
    ]
    history = history_of((number, code, day) for number, code, day, _ in records)  # type: ignore[misc]
    found = backend.read(unread_history(backend.of(one()), backend.of(history), on=ON))
    expected = [(code, reason) for _, code, _, reason in records if reason is not None]
    assert sorted(zip(found["service"], found["reason"], strict=True), key=str) == sorted(expected, key=str)
    assert {reason for _, reason in expected} == set(UNREAD_REASONS)
    if backend.eager:
        assert found["reason"].to_list() == [reason for _, reason in expected]


def test_records_are_held_against_the_day_of_each_row() -> None:
    frame = one(**{DAY: [date(2026, 1, 1)]})
    history = history_of([(1, "hypertension-adult", date(2026, 1, 2))])
    assert unread_history(frame, history, on=DAY)["reason"].to_list() == ["dated_after_on"]


@pytest.mark.parametrize("name", ["polars", "pandas", "pyarrow"])
def test_the_long_output_hands_through_columns_that_are_not_read(name: str) -> None:
    backend = backend_named(name)
    frame = one(village=["Sukamaju"])
    found = assess_frame(backend.of(frame), on=ON, services=["hypertension-adult"], output="long", keep=["village"])
    assert backend.read(found).rows() == [("Sukamaju", "hypertension-adult", "required")]


def test_a_column_of_latest_births_that_is_empty_changes_nothing() -> None:
    frame = one(birth_date_latest=pl.Series([None], dtype=pl.Date), **{DAY: [ON]})
    assert assess_frame(frame, on=DAY, services=["hypertension-adult"], timing=True)["hypertension-adult"].item()


def test_only_a_name_that_is_alike_is_taken_for_another() -> None:
    found = check_columns(one(row=[1], smokr=[True], **{"last_done__diabetes-adult": [ON]}))
    assert found.near == {"smokr": "smoker"}
    assert "last_done__diabetes-adult" in found.read
