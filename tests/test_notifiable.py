"""Notifiable diseases: Tabel 31 as printed, what a code belongs to, the 24 hours, and cases counted."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.frames import backend_named
from tests.strategies import examples

from ilp import DateError, InputError, UnknownNameError
from ilp.frames import NOTIFIABLE_COLUMNS, count_notifiable
from ilp.identifiers import read_icd10
from ilp.notifiable import (
    ELIMINATION_TARGETS,
    NOTIFIABLE,
    REPORTING_STEPS,
    Belongs,
    Level,
    is_notifiable,
    matches,
    notify,
)

SEEN = date(2026, 11, 20)
PRINTED = {
    "A": "A09", "B": "B51 B52 B53 B54", "C": "A90 A91", "D": "J13 J14 J15 J16 J17 J18", "E": "A03 A06",
    "F": "A01 A02 A75", "G": "A95 B15 B17.9 R17", "H": "A92", "J": "J09 J10 J11", "K": "B05 B06", "L": "A36",
    "M": "A37.9", "N": "A80 G54 G56 G57 G61 G62 G63 G70 G71 G72 G73 G81 G82 G83 E87.6", "P": "A82.9 Z20.3 W54 W55",
    "Q": "A22", "R": "A27.9", "S": "A00.9", "T": "", "U": "G03.9 G04.9", "V": "A33", "W": "A35", "Y": "J09 J10 J11",
    "Z": "B08.4", "AC": "U07.1 U07.2 B34.2",
}  # fmt: skip


def test_the_table_is_as_printed() -> None:
    assert {code: " ".join(item.icd10) for code, item in NOTIFIABLE.items()} == PRINTED
    assert all(item.source.table == "Tabel 31" for item in NOTIFIABLE.values())
    assert NOTIFIABLE["T"].note is not None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("A09", {"A": Belongs.LISTED}),
        ("a09.0", {"A": Belongs.BENEATH}),
        ("J11.8", {"J": Belongs.BENEATH, "Y": Belongs.BENEATH}),
        ("B50.0", {"B": Belongs.BENEATH}),
        ("E876", {"N": Belongs.LISTED}),
        ("E87.6", {"N": Belongs.LISTED}),
        ("E87.5", {"N": Belongs.CATEGORY}),
        ("A27", {"R": Belongs.CATEGORY}),
        ("A27.0", {"R": Belongs.CATEGORY}),
        ("A00.0", {"S": Belongs.CATEGORY}),
        ("Z20.0", {"P": Belongs.CATEGORY}),
        ("B17.9", {"G": Belongs.LISTED}),
        ("I10", {}),
        ("A0", None),
        ("", None),
    ],
)
def test_what_a_code_belongs_to(code: str, expected: dict[str, Belongs] | None) -> None:
    if expected is None:
        with pytest.raises(InputError, match="Not a code of ICD-10"):
            matches(code)
        return
    assert {item.disease.code: item.belongs for item in matches(code)} == expected
    certain = any(item.certain for item in expected.values())
    assert is_notifiable(code) is (True if certain else None if expected else False)


def test_malaria_as_printed_is_an_option() -> None:
    assert matches("B50", readings={"notifiable-malaria-falciparum": "as-printed"}) == ()
    with pytest.raises(UnknownNameError, match="Unknown reading of notifiable diseases"):
        matches("B50", readings={"malaria": "x"})
    with pytest.raises(UnknownNameError, match="Unknown option of reading"):
        matches("B50", readings={"notifiable-malaria-falciparum": "x"})


def test_a_message_shows_no_text_that_may_be_of_a_person() -> None:
    with pytest.raises(InputError) as told:
        matches("Budi Santoso")
    assert "Budi" not in str(told.value)
    assert read_icd10(7) is None


def test_the_steps_and_their_times() -> None:
    told = notify("A33", seen_on=SEEN, seen_at=time(8, 15))
    assert told.deadline_earliest == told.deadline_latest == datetime(2026, 11, 21, 8, 15)  # noqa: DTZ001
    assert [step.order for step in told.steps] == list(range(1, len(REPORTING_STEPS) + 1))
    timed = {step.level: (step.within_hours, step.strictly) for step in told.steps if step.within_hours}
    assert timed == {Level.SURVEILLANCE: (24, False), Level.DISTRICT: (24, True)}
    only_outbreaks = notify("A33", seen_on=SEEN, readings={"notifiable-24-hours": "outbreak-only"})
    assert only_outbreaks.deadline_latest is None
    assert only_outbreaks.late(SEEN) is None
    assert told.model_dump(mode="json")["diseases"][0]["code"] == "V"


def test_a_code_of_skdr_and_what_is_refused() -> None:
    assert [item.code for item in notify("t", seen_on=SEEN).diseases] == ["T"]
    assert [item.code for item in notify("J10", seen_on=SEEN).diseases] == ["J", "Y"]
    with pytest.raises(InputError, match="Not a disease of Tabel 31: 'I10'"):
        notify("I10", seen_on=SEEN)
    with pytest.raises(DateError, match="The report is before the case was seen"):
        notify("A33", seen_on=SEEN).late(SEEN - timedelta(days=1))


_TIMES = st.times().map(lambda item: item.replace(microsecond=0))


@given(_TIMES, st.integers(0, 3), _TIMES, st.booleans(), st.booleans())
@examples(100)
def test_late_is_said_only_where_every_time_agrees(
    seen_at: time,
    later: int,
    reported_at: time,
    knows_seen: bool,
    knows_reported: bool,
) -> None:
    """What is said with less known never contradicts what is said with the times."""
    seen = datetime.combine(SEEN, seen_at)
    reported = datetime.combine(SEEN + timedelta(days=later), reported_at)
    if reported < seen:
        return
    truth = reported > seen + timedelta(hours=24)
    told = notify("A33", seen_on=SEEN, seen_at=seen_at if knows_seen else None)
    said = told.late(reported.date(), reported_at if knows_reported else None)
    assert said in {truth, None}
    if knows_seen and knows_reported:
        assert said is truth
    if later in {0, 2, 3} and not knows_seen and not knows_reported:
        assert said is (later != 0)


def test_the_targets() -> None:
    years = {(item.disease.en, item.kind.value): item.year for item in ELIMINATION_TARGETS}
    assert years["polio", "eradication"] == 2026
    assert years["measles and rubella", "elimination"] == 2026
    assert years["tuberculosis", "elimination"] == 2030


def cases() -> pl.DataFrame:
    rows = [
        ("A90", date(2026, 11, 15), "Lor"), ("A91.0", date(2026, 11, 21), "Lor"), ("A90", date(2026, 11, 22), "Lor"),
        ("J10", date(2026, 11, 16), "Kidul"), ("A27.0", date(2026, 11, 16), "Kidul"),
        ("demam", date(2026, 11, 16), "Kidul"),
        ("I10", date(2026, 11, 16), "Kidul"), ("A90", None, "Lor"), (None, date(2026, 11, 16), "Lor"),
    ]  # fmt: skip
    return pl.DataFrame(rows, schema={"icd10": pl.String, "on": pl.Date, "village": pl.String}, orient="row")


@pytest.mark.parametrize("name", ["polars", "polars-lazy", "pandas-nullable", "pyarrow", "duckdb"])
def test_cases_are_counted_by_week_from_sunday(name: str) -> None:
    backend = backend_named(name)
    native = backend.of(cases())
    found = count_notifiable(native, by=["village"])
    assert type(found) is type(native)
    read = backend.read(found)
    assert read.columns == ["disease", "village", *(column for column in NOTIFIABLE_COLUMNS if column != "disease")]
    assert set(read.rows()) == {
        ("C", "Lor", "2026-11-15", 2, 0),
        ("C", "Lor", "2026-11-22", 1, 0),
        ("C", "Lor", None, 1, 0),
        ("J", "Kidul", "2026-11-15", 1, 0),
        ("Y", "Kidul", "2026-11-15", 1, 0),
        ("R", "Kidul", "2026-11-15", 0, 1),
        (None, "Kidul", "2026-11-15", 0, 1),
        (None, "Lor", "2026-11-15", 0, 1),
    }


def test_other_times_and_what_is_refused() -> None:
    by_month = count_notifiable(cases(), every="month").filter(pl.col("disease") == "C")
    assert by_month.rows() == [("C", "2026-11", 3, 0), ("C", None, 1, 0)]
    assert count_notifiable(cases(), every="day").filter(pl.col("disease") == "J")["period"].to_list() == ["2026-11-16"]
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"every": "year"}, "Unknown time to count over"),
        ({"by": "village"}, "Not a set of columns to group by"),
        ({"by": ["desa"]}, "Unknown column to group by"),
    ]
    for choices, message in wrong:
        with pytest.raises((InputError, UnknownNameError), match=message):
            count_notifiable(cases(), **choices)
