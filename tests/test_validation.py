"""Validation in columns: the same readings as row by row, no row lost, every finding with a clean twin, every kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from tests.register_files import NIK, ON, VILLAGE, write_csv, write_excel
from tests.strategies import examples

from ilp.errors import DateError, RegisterError, UnknownNameError
from ilp.facts import FACTS
from ilp.identifiers import NIK_FINDINGS, check_kk, check_nik
from ilp.models import Individual
from ilp.registers import FINDING_COLUMNS, SHAPES, ValidatedRegister, read_register, validate_file, validate_frame
from ilp.registers.columns import REGISTER_COLUMNS
from ilp.vocabulary import Method, Quantity

ONLY_OF_COLUMNS = {
    "age_disagrees", "age_unreadable", "blood_pressure_reversed", "column_elsewhere", "column_missing",
    "date_from_serial", "dated_after_on", "dated_before_birth", "id_is_nik", "id_shared", "marked_implausible",
    "nik_collision", "nik_shared", "number_from_time", "person_twice", "row_blank", "weight_from_grams",
    "weight_of_child",
}  # fmt: skip
"""What only a look at whole columns and rows finds: reading row by row says nothing of it."""
OF_PERSONS = {"edd_before_lmp", "delivery_before_lmp", "pregnancy_of_male", "delivery_time_alone"}
"""What reading row by row says only of a row that is not refused for another reason already."""


def findings_of(checked: ValidatedRegister) -> list[dict[str, Any]]:
    return list(checked.findings.iter_rows(named=True))


def codes(checked: ValidatedRegister, row: int | None = None) -> list[str]:
    return [item["code"] for item in findings_of(checked) if row is None or item["row"] == row]


# The same as row by row ----------------------------------------------------------------------------------------------


def as_columns(person: Individual) -> dict[str, Any]:
    """Return what is read of a person, by the columns of the clean frame."""
    birth = person.birth_date
    found: dict[str, Any] = {
        "birth_date": birth.earliest,
        "birth_date_latest": None if birth.is_exact else birth.latest,
        "sex": person.sex.value,
        "id": person.id,
        "name": person.name,
        "nik": None if person.nik is None else str(person.nik),
        "kk": None if person.kk is None else str(person.kk),
        "birth_time": None if person.birth_time is None else person.birth_time.isoformat("minutes"),
        **person.facts,
    }
    if person.pregnancy is not None:
        pregnancy = person.pregnancy
        found |= {"lmp": pregnancy.lmp, "edd": pregnancy.edd, "delivered_on": pregnancy.delivered_on}
        if pregnancy.delivered_at is not None:
            found["delivered_at"] = pregnancy.delivered_at.isoformat("minutes")
    for item in person.measurements:
        found |= {item.quantity.value: item.value, "measured_on": item.on}
        if item.method is not None:
            found[f"{item.quantity}_method"] = item.method.value
    return {name: value for name, value in found.items() if value is not None}


def must_agree(path: Path, **options: Any) -> None:
    """Read a file row by row and in columns, and compare every value and every code."""
    register = read_register(path, **{name: value for name, value in options.items() if name != "on"})
    checked = validate_file(path, **options)
    rows = {row["row"]: row for row in checked.frame.iter_rows(named=True)}
    assert len(rows) == len(checked.frame) == checked.rows
    known = {"birth_date_latest", *REGISTER_COLUMNS.targets}
    told: dict[int, set[str]] = {}
    for item in findings_of(checked):
        if item["severity"] == "error":
            told.setdefault(item["row"], set()).add(item["code"])
    seen = set()
    for row in register:
        seen.add(row.number)
        clean, found = rows[row.number], told.get(row.number, set()) - ONLY_OF_COLUMNS
        expected = {item.code for item in row.rejects}
        assert expected <= found, row.number
        extra = found - expected
        assert extra <= (OF_PERSONS if row.person is None else set()), (row.number, extra)
        assert clean["row_refused"] is (row.person is None), row.number
        if row.person is not None:
            values = {name: value for name, value in clean.items() if name in known and value is not None}
            for name in ("number", "measured_on", "height_method"):
                values.pop(name, None)
            said = as_columns(row.person)
            for name in ("measured_on", "height_method"):
                if name in said:
                    assert clean[name] == said.pop(name)
            if "delivery_time_alone" in found:  # kept as written, and left out of the person
                values.pop("delivered_at")
            assert values == said, row.number
    blank = {number for number in rows if number not in seen}
    assert blank == {item["row"] for item in findings_of(checked) if item["code"] == "row_blank"}


def test_the_village_is_read_as_row_by_row() -> None:
    must_agree(
        VILLAGE / "register.csv",
        mapping={"measured_on": dt.date(2026, 11, 20), "date_order": "dmy"},
    )


def test_the_numbers_of_the_village_are_judged_as_one_by_one() -> None:
    checked = validate_file(VILLAGE / "register.csv", date_order="dmy")
    found: dict[int, list[str]] = {}
    for item in findings_of(checked):
        if item["column"] in {"nik", "kk"} and item["code"] not in ONLY_OF_COLUMNS:
            found.setdefault(item["row"], []).append(item["code"])
    expected = {}
    for row in read_register(VILLAGE / "register.csv", date_order="dmy"):
        if row.person is not None:
            told = check_nik(row.person.nik, birth_date=row.person.birth_date, sex=row.person.sex)
            expected[row.number] = [item.code for item in (*told, *check_kk(row.person.kk))]
    refused = set(checked.frame.filter("row_refused")["row"])
    assert {row: told for row, told in expected.items() if told} == {
        row: told for row, told in found.items() if row not in refused
    }


CELLS: dict[str, list[str]] = {
    "No": ["1", "2", "-", NIK, "A-7"],
    "NIK": [NIK, "2099012403240001", "2,09901E+15", "9999999999999999", "20990164******01", "'2099014107830001", "-"],
    "No KK": ["2099010312190001", "2099010312190000", "2099013002190001", "", "x"],
    "Nama": ["Sekar Rekaan", "sekar  rekaan", "-", ""],
    "JK": ["L", "P", "laki - laki", "Perempuan", "1", "2", "X", "-", ""],
    "Tgl Lahir": [
        "1983-07-01",
        "01/07/1983",
        "1-7-1983",
        "1.7.1983",
        "1983",
        "07/1983",
        "1983-07",
        "1 Juli 1983",
        "31/02/1991",
        "01/07/83",
        "0083-07-01",
        "1983-07-01 00:00:00",
        "1983-06-30T17:00:00Z",
        "30133",
        "besok",
        "-",
        "Outlier",
        "2024-02-29",
        "2023-02-29",
        "29/2/2024",
        "9999-12-31",
        "2099-01-01",
    ],
    "Jam Lahir": ["03:10", "3.10", "03:10 WIB", "1899-12-31 03:10:00", "25:10", ""],
    "Hamil": ["ya", "tidak", "-", "Hamil", "tidak hamil", "mungkin"],
    "HPHT": ["2026-03-01", "01/03/2026", "2026-13-01", "2026-03", ""],
    "HPL": ["2026-12-06", "2026-03-01", ""],
    "Tgl Persalinan": ["2026-02-01", "2026-12-01", ""],
    "Jam Persalinan": ["04:10", "", "-"],
    "Tgl Ukur": ["2026-11-10", "10/11/2026", "1980-01-01", ""],
    "BB": ["60,1", "60.1", "60", "060", "8900", "10:30", "0,1", "Outlier", "999.99", "60 kg", "1e3", "\u0661", "-"],
    "TB (cm)": ["154", "154,5", "1,54", "999,99", "20", "250", "250.1"],
    "Cara Ukur": ["Berdiri", "terlentang", "H", "duduk", "-"],
    "TD": ["120/80", "120 / 80 mmHg", "80/120", "900/80", "-"],
    "TBC": ["ya", "tidak", "?", ""],
    "Status Kawin": ["Kawin", "Belum kawin", "Cerai mati", "entah", "-"],
    "Menikah": ["ya", "belum", ""],
    "Pekerjaan": ["Petani", "Pelajar", "Mahasiswa", "IRT", "Dukun", ""],
    "Pelajar": ["ya", "tidak", ""],
    "Merokok": ["ya", "mantan perokok", "tidak", "kadang"],
    "Lama Merokok": ["10", "10 tahun", "2,5", "250", "0"],
    "Kelas": ["7", "VII B", "1 SMP", "13", "TK"],
    "Status T5": ["T5", "TT2", "ya", "T9"],
}
ODD = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=8)


@st.composite
def registers(draw: st.DrawFn) -> list[list[str]]:
    headers = ["Tgl Lahir", "JK", "TBC", *draw(st.lists(st.sampled_from(sorted(CELLS)), unique=True))]
    headers = list(dict.fromkeys(headers))
    cell = {header: st.sampled_from(CELLS[header]) | st.just("") | ODD for header in headers}
    likely = {header: st.sampled_from(CELLS[header][:2]) for header in headers}
    rows = draw(
        st.lists(
            st.one_of(
                st.tuples(*(cell[header] for header in headers)),
                st.tuples(*(likely[header] for header in headers)),
                st.tuples(*(likely[header] for header in headers), st.just("lebih")),
            ),
            max_size=6,
        )
    )
    return [headers, *map(list, rows)]


@given(
    rows=registers(),
    dmy=st.booleans(),
    numeric=st.booleans(),
    grams=st.booleans(),
    turned=st.sampled_from([None, "digits", "hours"]),
)
@examples(60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_register_is_read_as_row_by_row(
    tmp_path: Path, rows: list[list[str]], dmy: bool, numeric: bool, grams: bool, turned: str | None
) -> None:
    mapping: dict[str, Any] = {"date_order": "dmy" if dmy else "iso", "numeric_sex": numeric, "grams": grams}
    if turned:
        mapping["time_turned"] = turned
    mapping["measured_on"] = dt.date(2026, 11, 20)
    must_agree(write_csv(tmp_path / "r.csv", rows), mapping=mapping)
