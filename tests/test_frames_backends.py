"""The places where engines differ: each is a test on every kind of frame."""

from __future__ import annotations

import datetime as dt
from datetime import date
from typing import Any

import polars as pl
import pytest
from tests.frames import (
    BACKENDS,
    DAY,
    INSTALLED,
    Backend,
    assessed,
    backend_named,
    differences,
    every_nth,
    frame_of,
    history_of,
    person_of,
    planned_for,
    verdict_of,
)

from ilp import CATALOGUE, Assessment, IlpError, InputError, UnknownNameError
from ilp.frames import assess_frame

ON = date(2026, 11, 22)
HTN = "hypertension-adult"
EYES = "diabetes-complication-screening"
EAGER = [name for name, backend in BACKENDS.items() if backend.eager]
LAZY = [name for name in INSTALLED if not BACKENDS[name].eager]
PANDAS = [name for name, backend in BACKENDS.items() if backend.is_pandas]
SAMPLE = sorted({*every_nth(12), HTN, EYES, "copd-puma", "lung-cancer", "school-fitness", "imm-mr1", "pnc-kf4"})
PEOPLE = {"birth_date": [date(1983, 4, 17), date(2026, 1, 5)], "sex": ["female", "male"]}


def plans_of(frame: pl.DataFrame, on: date | None = None) -> list[Assessment | None]:
    """Return what is said of each row by itself; None where it is refused."""
    found: list[Assessment | None] = []
    for row in frame.iter_rows(named=True):
        day = row.get(DAY) or on
        try:
            found.append(None if day is None else planned_for(person_of(row), day))
        except (IlpError, ValueError):
            found.append(None)
    return found


def people(**columns: list[Any]) -> pl.DataFrame:
    """Return a frame of women of 43 years, with columns of their own."""
    size = len(next(iter(columns.values())))
    usual = {"birth_date": [date(1983, 4, 17)] * size, "sex": ["female"] * size} | columns
    return frame_of(dict(zip(usual, row, strict=True)) for row in zip(*usual.values(), strict=True))


def verdicts(backend: Backend, frame: pl.DataFrame, code: str, **choices: Any) -> list[str]:
    found = assessed(backend, frame, services=[code], **{"on": ON, **choices})
    return [verdict_of(row, code) for row in found.iter_rows(named=True)]


# What is not known ---------------------------------------------------------------------------------------------------


def test_a_null_among_yes_and_no_is_not_no(backend: Backend) -> None:
    frame = people(diabetes=[True, False, None])
    assert verdicts(backend, frame, EYES) == ["required", "not_required", "undetermined"]


def test_a_column_of_nulls_alone_is_not_known(backend: Backend) -> None:
    frame = people(diabetes=[None, None]).with_columns(diabetes=pl.lit(None, pl.Boolean))
    assert verdicts(backend, frame, EYES) == ["undetermined"] * 2


def test_a_null_among_whole_numbers_is_not_known_and_not_zero(backend: Backend) -> None:
    frame = people(birth_date=[date(1966, 1, 1)] * 4, smoking_years=[30, 0, None, 1], smoker=[True, None, True, True])
    found = assessed(backend, frame, on=ON, services=["lung-cancer"], missing=True)
    assert list(differences(found, plans_of(frame, ON), ["lung-cancer"])) == []
    assert found["lung-cancer"].to_list() == [True, None, None, None]


def test_a_null_among_texts_is_a_missing_sex(backend: Backend) -> None:
    found = assessed(backend, people(sex=["female", None, "perempuan"]), on=ON, services=[HTN])
    assert found["ilp_refused"].to_list() == [None, "sex_missing", "sex_unreadable"]
    assert found[HTN].to_list() == [True, None, None]


def test_a_frame_with_no_facts(backend: Backend) -> None:
    frame = pl.DataFrame(PEOPLE).with_row_index("id").cast({"id": pl.Int64})
    found = assessed(backend, frame, on=ON, services=SAMPLE, missing=True)
    assert list(differences(found, plans_of(frame, ON), SAMPLE)) == []


def test_an_empty_frame(backend: Backend) -> None:
    frame = frame_of([])
    found = assessed(backend, frame, on=ON, services=[HTN])
    assert found.height == 0
    assert found.columns[:3] == ["id", "birth_date", "sex"]
    assert HTN in found.columns
    rows = assessed(backend, frame, on=ON, services=[HTN], output="long")
    assert (rows.height, rows.columns) == (0, ["id", "service", "verdict"])


# The calendar --------------------------------------------------------------------------------------------------------

BORN = [
    *(
        date(2008, 2, 29),
        date(1960, 2, 29),
        date(1926, 1, 31),
        date(2026, 1, 31),
        date(2025, 8, 31),
        date(2011, 12, 31),
    ),
    *(
        date(1969, 12, 31),
        date(1970, 1, 1),
        date(1899, 12, 31),
        date(1900, 2, 28),
        date(2000, 2, 29),
        date(1986, 12, 1),
    ),
    *(date(2024, 2, 29), date(2026, 11, 22), date(2026, 11, 23), date(1880, 1, 1), date(2020, 10, 31)),
]
DAYS = [
    *(
        date(2026, 2, 28),
        date(2026, 2, 27),
        date(2024, 2, 29),
        date(2026, 3, 1),
        date(2026, 11, 30),
        date(2026, 12, 31),
    ),
    *(
        date(1969, 12, 31),
        date(1970, 1, 1),
        date(2029, 12, 30),
        date(2026, 11, 22),
        date(2100, 2, 28),
        date(2027, 1, 1),
    ),
]


def test_birthdays_on_days_that_a_month_does_not_have(backend: Backend) -> None:
    # Months are added by no engine's rule; twelve times a month does not fit 8 bits; days before 1970 are negative.
    frame = frame_of(
        {"birth_date": born, "sex": "female" if number % 3 else "male", DAY: day}
        for number, (born, day) in enumerate((born, day) for born in BORN for day in DAYS)
    )
    found = assessed(backend, frame, on=DAY, services=SAMPLE, missing=True)
    assert list(differences(found, plans_of(frame), SAMPLE)) == []


@pytest.mark.parametrize("on", [date(2026, 2, 28), date(2024, 2, 29)])
def test_birthdays_for_one_day(backend: Backend, on: date) -> None:
    frame = frame_of({"birth_date": born, "sex": "male"} for born in BORN)
    found = assessed(backend, frame, on=on, services=SAMPLE, missing=True)
    assert list(differences(found, plans_of(frame, on), SAMPLE)) == []


def test_eighteen_years_since_29_february(backend: Backend) -> None:
    frame = people(birth_date=[date(2008, 2, 29)] * 2, **{DAY: [date(2026, 2, 27), date(2026, 2, 28)]})
    found = assessed(backend, frame, on=DAY, services=[HTN])
    assert found["ilp_stage"].to_list() == ["adolescent", "adult"]
    assert found["ilp_cluster"].to_list() == [2, 3]


def test_days_and_weeks_since_a_delivery_and_in_a_pregnancy(backend: Backend) -> None:
    codes = ["pnc-kf1", "pnc-kf2", "pnc-kf3", "pnc-kf4", "anc-k1", "anc-k4", "anc-k6", "iva-cervical"]
    days = [date(2026, 1, 1) + dt.timedelta(days=7 * number) for number in range(44)]
    frame = frame_of(
        {"birth_date": date(1996, 2, 29), "sex": "female", DAY: ON, name: day}
        for name in ("lmp", "edd", "delivered_on")
        for day in (*days, *(ON - dt.timedelta(days=number) for number in (0, 1, 2, 3, 7, 8, 28, 29, 42, 43)))
    )
    found = assessed(backend, frame, on=DAY, services=codes, missing=True)
    assert list(differences(found, plans_of(frame), codes)) == []


def test_hours_since_birth(backend: Backend) -> None:
    codes = ["neo-birth-0-6h", "imm-hb0", "neo-vitamin-k1", "neo-kn1"]
    times = ["00:00", "03:10", "17:59", "23:59", None]
    frame = frame_of(
        {"birth_date": ON - dt.timedelta(days=days), "sex": "male", "birth_time": time}
        for days in (0, 1, 2, 3)
        for time in times
    )
    at = dt.time(18, 0)
    found = assessed(backend, frame, on=ON, at=at, services=codes, missing=True)
    plans = [planned_for(person_of(row), ON, at=at) for row in frame.iter_rows(named=True)]
    assert list(differences(found, plans, codes)) == []


def test_a_day_asked_about_that_is_null_is_never_answered(backend: Backend) -> None:
    frame = people(**{DAY: [ON, None]})
    found = assessed(backend, frame, on=DAY, services=[HTN])
    assert found[HTN].to_list() == [True, None]
    assert found["ilp_refused"].to_list() == [None, "on_missing"]


@pytest.mark.parametrize("name", EAGER)
def test_eager_dates_may_have_a_time_of_00_00(name: str) -> None:
    backend = backend_named(name)
    frame = pl.DataFrame(PEOPLE).cast({"birth_date": pl.Datetime("us")})
    assert assessed(backend, frame, on=ON, services=[HTN])[HTN].to_list() == [True, False]


@pytest.mark.parametrize("name", EAGER)
def test_eager_dates_with_a_time_are_refused(name: str) -> None:
    backend = backend_named(name)
    shifted = [dt.datetime(1983, 4, 16, 17), dt.datetime(2026, 1, 5)]  # noqa: DTZ001 - as a file without zones has them
    with pytest.raises(InputError) as caught:
        assess_frame(backend.of(pl.DataFrame({**PEOPLE, "birth_date": shifted})), on=ON, services=[HTN])
    assert str(caught.value) == (
        "Dates in column birth_date of the frame have a time of day, and may have been shifted by a time zone. "
        "Accepted: dates alone, or with 00:00. Export the date alone, in local time."
    )


@pytest.mark.parametrize("name", ["polars", "pandas", "pandas-arrow", "pyarrow"])
def test_dates_in_a_time_zone_are_refused(name: str) -> None:
    backend = backend_named(name)
    frame = pl.DataFrame(PEOPLE).with_columns(pl.col("birth_date").cast(pl.Datetime("us")).dt.replace_time_zone("UTC"))
    with pytest.raises(InputError, match=r"Column birth_date of the frame is of a type that is not read"):
        assess_frame(backend.of(frame), on=ON, services=[HTN])


@pytest.mark.parametrize("name", LAZY)
def test_lazy_dates_with_a_time_are_refused(name: str) -> None:
    backend = backend_named(name)
    frame = backend.of(pl.DataFrame(PEOPLE).cast({"birth_date": pl.Datetime("us")}))
    with pytest.raises(InputError) as caught:
        assess_frame(frame, on=ON, services=[HTN])
    assert str(caught.value).startswith('Column birth_date of the frame is of a type that is not read: "Datetime(')
    assert "Accepted: Date. Cast it, or read a register as it is with ilp.validate_frame" in str(caught.value)


# Types of columns ----------------------------------------------------------------------------------------------------


def test_whole_numbers_of_any_width(backend: Backend) -> None:
    widths = {"smoking_years": pl.Int8, "years_since_quitting": pl.UInt8, "school_grade": pl.Int16}
    if backend.name == "spark":  # it has none without a sign
        widths["years_since_quitting"] = pl.Int8
    frame = people(
        birth_date=[date(1966, 1, 1)] * 4,
        smoker=[True, False, True, False],
        smoking_years=[30, 30, None, 127],
        years_since_quitting=[None, 16, None, 2],
        school_grade=[None, None, 300, 12],
    ).cast(dict(widths))  # type: ignore[arg-type]
    found = assessed(backend, frame, on=ON, services=["lung-cancer"], missing=True)
    assert list(differences(found, plans_of(frame, ON), ["lung-cancer"])) == []
    assert found["lung-cancer"].to_list()[0] is True
    assert found["ilp_refused"].to_list() == [None, None, "fact_value:school_grade", None]


def test_text_in_categories(backend: Backend) -> None:
    kind = pl.Enum(["male", "female"]) if backend.name == "duckdb" else pl.Categorical()
    frame = people(sex=["female", "male", None])
    native = backend.of(frame if backend.name in {"spark", "ibis"} else frame.cast({"sex": kind}))
    found = backend.read(assess_frame(native, on=ON, services=["iva-cervical"], assume_absent="all")).sort("id")
    assert found["ilp_refused"].to_list() == [None, None, "sex_missing"]
    assert found["ilp_stage"].to_list() == ["adult", "adult", None]


@pytest.mark.parametrize("name", ["pandas", "pandas-object"])
def test_whole_numbers_kept_as_decimals_must_be_whole(name: str) -> None:
    frame = pl.DataFrame({**PEOPLE, "smoking_years": [1.5, None]})
    with pytest.raises(InputError) as caught:
        assess_frame(backend_named(name).of(frame), on=ON, services=[HTN])
    assert str(caught.value) == (
        "Column smoking_years of the frame has numbers that are not whole. Accepted: whole numbers. "
        "Round them by a rule that you can answer for, or correct them."
    )


def test_values_of_several_types_in_a_column_of_pandas_are_refused() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({**PEOPLE, "smoker": pandas.Series([True, "ya"], dtype=object)})
    with pytest.raises(InputError) as caught:
        assess_frame(frame, on=ON, services=[HTN])
    assert str(caught.value) == (
        "Column smoker of the frame holds values of several types. "
        "Accepted: one type in a column, with nothing where nothing is recorded. "
        "Read a register as it is with ilp.validate_frame, which says what each cell means."
    )


def test_a_fact_as_text_is_refused(backend: Backend) -> None:
    with pytest.raises(InputError) as caught:
        assess_frame(backend.of(pl.DataFrame({**PEOPLE, "smoker": ["ya", "tidak"]})), on=ON)
    assert str(caught.value).startswith("Column smoker of the frame is of a type that is not read: ")
    assert caught.value.code == "column_type"


def test_a_needed_column_that_is_missing(backend: Backend) -> None:
    with pytest.raises(InputError) as caught:
        assess_frame(backend.of(pl.DataFrame({"birth_dat": PEOPLE["birth_date"], "sex": PEOPLE["sex"]})), on=ON)
    assert str(caught.value) == (
        "The frame has no column birth_date. Accepted: birth_date, sex. Rename the column that holds it: birth_dat?; "
        "`ilp facts --columns` lists all columns that are read."
    )


def test_an_unknown_day_column_and_an_unknown_service(backend: Backend) -> None:
    frame = backend.of(pl.DataFrame(PEOPLE))
    with pytest.raises(InputError, match=r"^The frame has no column visited\. Accepted: birth_date, sex, visited\. "):
        assess_frame(frame, on="visited")
    with pytest.raises(UnknownNameError, match=r"^Unknown service code: 'hypertension-adlt'\. .*hypertension-adult"):
        assess_frame(frame, on=ON, services=["hypertension-adlt"])
    with pytest.raises(UnknownNameError, match=r"^Unknown column of the frame: 'village'\. Accepted: "):
        assess_frame(frame, on=ON, keep=["village"])


def test_a_column_that_would_be_written_twice(backend: Backend) -> None:
    frame = backend.of(pl.DataFrame({**PEOPLE, HTN: ["a", "b"]}))
    with pytest.raises(InputError) as caught:
        assess_frame(frame, on=ON, services=[HTN])
    assert str(caught.value) == (
        "The frame has a column already that would be written: 'hypertension-adult'. Accepted: other names. "
        "Rename it, or name the columns to hand through: keep=[...]."
    )
    found = backend.read(assess_frame(frame, on=ON, services=[HTN], keep=["sex"]))
    assert found.sort("sex")[HTN].to_list() == [True, False]


def test_what_is_no_frame() -> None:
    with pytest.raises(InputError, match=r"^The frame is no data frame: 'dict'\. Accepted: a frame of Polars, pandas"):
        assess_frame({"birth_date": []}, on=ON)


# The caller's own ----------------------------------------------------------------------------------------------------


def test_other_columns_pass_untouched(backend: Backend) -> None:
    frame = people(diabetes=[True, None, False]).with_columns(
        village=pl.Series(["Desa ä", None, ""]), weight_kg=pl.Series([61.5, None, 0.0])
    )
    found = assessed(backend, frame, on=ON, services=[EYES])
    assert found["village"].to_list() == ["Desa ä", None, ""]
    assert found["weight_kg"].to_list() == [61.5, None, 0.0]
    assert found["id"].to_list() == [0, 1, 2]
    assert found.columns[: len(frame.columns)] == frame.columns


@pytest.mark.parametrize("name", EAGER)
def test_rows_stay_in_their_places(name: str) -> None:
    backend = backend_named(name)
    born = [date(1930 + (number * 37) % 90, 1 + number % 12, 1) for number in range(500)]
    frame = frame_of({"birth_date": day, "sex": "male"} for day in born).with_columns(
        id=pl.Series(range(500)).reverse()
    )
    past = history_of((number, "anaemia-adolescent-girls", date(2026, 1, 1)) for number in range(0, 500, 3))
    for history in (None, past):
        found = assessed(backend, frame, on=ON, services=[HTN], history=history)
        assert found["id"].to_list() == frame["id"].to_list()
        assert found[HTN].to_list() == [day <= date(2011, 11, 22) for day in born]


@pytest.mark.parametrize("name", PANDAS)
def test_the_index_of_pandas_is_kept_even_where_it_repeats(name: str) -> None:
    backend = backend_named(name)
    native = backend.of(people(diabetes=[True, None, False]))
    native.index = ["b", "a", "b"]
    before = native.copy()
    found = assess_frame(native, on=ON, services=[EYES])
    assert list(found.index) == ["b", "a", "b"]
    assert found[EYES].isna().tolist() == [False, True, False]
    assert found[EYES].dropna().tolist() == [True, False]
    assert native.equals(before)
    assert (native.dtypes == before.dtypes).all()
    assert (found[list(native.columns)].dtypes == native.dtypes).all()


def test_the_kind_of_frame_stays(backend: Backend) -> None:
    native = backend.of(people(diabetes=[True, None]))
    for output in ("wide", "mask", "long"):
        assert type(assess_frame(native, on=ON, services=[EYES], output=output)) is type(native)


# History and rows of services ----------------------------------------------------------------------------------------


def test_a_history_counts_up_to_the_day_of_its_row(backend: Backend) -> None:
    codes = ["anaemia-adolescent-girls", "thalassaemia-adolescent"]
    days = [date(2026, 1, 9), date(2026, 1, 10), date(2026, 1, 11)]
    frame = people(birth_date=[date(2012, 6, 1)] * 4, **{DAY: [*days, days[2]]})
    records = [(number, "anaemia-screening", date(2026, 1, 10)) for number in range(3)]
    screening = [(number, code, day) for number, _, day in records for code in ("anaemia-adolescent-girls",)]
    past = history_of([*screening, (3, "anaemia-adolescent-girls", date(2011, 1, 1)), (99, "x", days[0])])
    found = assessed(backend, frame, on=DAY, services=codes, missing=True, history=past)
    plans = [
        planned_for(
            person_of(
                row, [{"service": code, "on": day} for number, code, day in past.iter_rows() if number == row["id"]]
            ),
            row[DAY],
        )
        for row in frame.iter_rows(named=True)
    ]
    assert list(differences(found, plans, codes)) == []


def test_a_history_repeats_no_row(backend: Backend) -> None:
    frame = people(diabetes=[True, None])
    past = history_of([(0, "anaemia-adolescent-girls", date(2026, 1, day)) for day in (1, 2, 3)])
    found = assessed(backend, frame, on=ON, services=[EYES], history=past)
    assert found["id"].to_list() == [0, 1]


def test_a_row_for_each_service_says_the_same(backend: Backend) -> None:
    frame = frame_of(
        {"birth_date": born, "sex": "female", "diabetes": None if born.day == 1 else True} for born in BORN
    )
    wide = assessed(backend, frame, on=ON, services=SAMPLE)
    expected = {
        (row["id"], code, verdict_of(row, code))
        for row in wide.iter_rows(named=True)
        if row["ilp_refused"] is None
        for code in SAMPLE
    }
    every = ["required", "as_indicated", "not_required", "undetermined"]
    rows = assessed(backend, frame, on=ON, services=SAMPLE, output="long", verdicts=every)
    assert rows.columns == ["id", "service", "verdict"]
    assert rows.height == len(expected)
    assert set(rows.iter_rows()) == expected


def test_a_history_on_another_engine_is_refused() -> None:
    frame, past = people(diabetes=[True]), history_of([])
    with pytest.raises(InputError, match=r"^The history is on another engine than the frame: "):
        assess_frame(backend_named("duckdb").of(frame), on=ON, history=past.lazy())
    with pytest.raises(InputError, match=r"^The history is on another engine than the frame: "):
        assess_frame(frame.lazy(), on=ON, history=past)


def test_a_row_for_each_of_all_services_is_planned_in_no_time() -> None:
    # DuckDB would put the text of all services into each condition on it, and plan for minutes.
    frame = people(diabetes=[True, None])
    rows = assessed(backend_named("duckdb"), frame, on=ON, output="long")
    wide = assess_frame(frame, on=ON)
    assert rows.height == sum(wide[code].sum() for code in wide.columns if code in CATALOGUE)
