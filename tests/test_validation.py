"""Validation in columns: the same readings as row by row, no row lost, every finding with a clean twin, every kind."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from tests.register_files import NIK, ON, VILLAGE, write_csv, write_excel
from tests.strategies import examples

from ilp.calendar import PartialDate
from ilp.errors import DateError, RegisterError, UnknownNameError
from ilp.identifiers import KK_FINDINGS, NIK_FINDINGS, check_kk, check_nik
from ilp.models import Individual
from ilp.registers import FINDING_COLUMNS, SHAPES, ValidatedRegister, read_register, validate_file, validate_frame
from ilp.registers.columns import REGISTER_COLUMNS
from ilp.registers.findings import OF_REGISTERS
from ilp.vocabulary import Method

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


# Each finding, with a clean twin --------------------------------------------------------------------------------------

CLEAN: dict[str, object] = {"Tgl Lahir": "1983-07-01", "JK": "P"}
CHILD: dict[str, object] = {"Tgl Lahir": "2024-08-05", "JK": "L", "Tgl Ukur": "2026-11-10"}
FAULTS: list[tuple[str, dict[str, object], dict[str, object], str, str]] = [
    # code, faulty cells, the same cells right, the headers at fault, the severity
    ("birth_date_missing", {"Tgl Lahir": "-"}, {"Tgl Lahir": "1983"}, "Tgl Lahir", "error"),
    ("sex_missing", {"JK": ""}, {"JK": "L"}, "JK", "error"),
    ("date_two_digit_year", {"Tgl Lahir": "01-07-83"}, {"Tgl Lahir": "1983-07-01"}, "Tgl Lahir", "error"),
    ("date_order_not_named", {"Tgl Lahir": "01/07/1983"}, {}, "Tgl Lahir", "error"),
    ("date_impossible", {"Tgl Lahir": "1983-02-29"}, {"Tgl Lahir": "1984-02-29"}, "Tgl Lahir", "error"),
    ("date_unreadable", {"Tgl Lahir": "30133"}, {}, "Tgl Lahir", "error"),
    ("date_partial", {"HPHT": "2026-05"}, {"HPHT": "2026-05-01"}, "HPHT", "error"),
    ("date_with_time", {"HPHT": "2026-05-01 17:00"}, {"HPHT": "2026-05-01 00:00"}, "HPHT", "error"),
    ("sex_unreadable", {"JK": "2"}, {"JK": "wanita"}, "JK", "error"),
    ("time_unreadable", {"Jam Lahir": "25:10"}, {"Jam Lahir": "03:10"}, "Jam Lahir", "error"),
    ("yes_no_unreadable", {"Merokok": "kadang"}, {"Merokok": "tidak"}, "Merokok", "error"),
    ("word_unknown", {"Pekerjaan": "Dukun"}, {"Pekerjaan": "Petani"}, "Pekerjaan", "error"),
    ("grade_unreadable", {"Kelas": "TK"}, {"Kelas": "1 SD"}, "Kelas", "error"),
    ("number_unreadable", {"BB": "6O"}, {"BB": "60"}, "BB", "error"),
    ("number_out_of_range", {"BB": "8900"}, {"BB": "8,9"}, "BB", "error"),
    ("number_as_time", {"BB": "10:30"}, {"BB": "10.5"}, "BB", "error"),
    ("blood_pressure_unreadable", {"TD": "80/120"}, {"TD": "120/80"}, "TD", "error"),
    ("delivery_time_alone", {"Jam Persalinan": "03:10"}, {"Jam Persalinan": ""}, "Jam Persalinan", "error"),
    ("edd_before_lmp", {"HPHT": "2026-05-01", "HPL": "2026-05-01"}, {"HPL": "2027-02-05"}, "HPHT, HPL", "error"),
    (
        "delivery_before_lmp",
        {"HPHT": "2026-05-01", "Tgl Persalinan": "2026-04-30"},
        {"Tgl Persalinan": "2026-05-01"},
        "HPHT, Tgl Persalinan",
        "error",
    ),
    ("pregnancy_of_male", {"JK": "L", "Hamil": "ya"}, {"Hamil": "tidak"}, "Hamil", "error"),
    ("birth_after_on", {"Tgl Lahir": "2026-11-23"}, {"Tgl Lahir": "2026-11-22"}, "Tgl Lahir", "error"),
    ("age_over_130", {"Tgl Lahir": "1895-11-22"}, {"Tgl Lahir": "1895-11-23"}, "Tgl Lahir", "error"),
    ("dated_before_birth", {"Tgl Ukur": "1983-06-30"}, {"Tgl Ukur": "1983-07-01"}, "Tgl Ukur, Tgl Lahir", "error"),
    ("dated_after_on", {"Tgl Ukur": "2026-11-23"}, {"Tgl Ukur": "2026-11-22"}, "Tgl Ukur", "warning"),
    (
        "blood_pressure_reversed",
        {"Sistolik": "80", "Diastolik": "80"},
        {"Sistolik": "81"},
        "Sistolik, Diastolik",
        "error",
    ),
    ("weight_of_child", {**CHILD, "BB": "101"}, {"BB": "100"}, "BB", "error"),
    ("weight_of_child", {**CHILD, "BB": "101"}, {"Tgl Ukur": "2029-08-05"}, "BB", "error"),
    (
        "age_disagrees",
        {**CHILD, "Usia Saat Ukur": "2 Tahun - 2 Bulan - 5 Hari"},
        {"Usia Saat Ukur": "2 Tahun - 3 Bulan - 5 Hari"},
        "Usia Saat Ukur",
        "warning",
    ),
    (
        "age_unreadable",
        {**CHILD, "Usia Saat Ukur": "dua tahun"},
        {"Usia Saat Ukur": "27 bulan 5 hari"},
        "Usia Saat Ukur",
        "warning",
    ),
    ("marked_implausible", {"TB (cm)": "Outlier"}, {"TB (cm)": "-"}, "TB (cm)", "info"),
    ("marked_implausible", {"BB": "999,99"}, {"BB": "99,99"}, "BB", "info"),
    ("id_is_nik", {"ID": NIK}, {"ID": "A-7"}, "ID", "info"),
    ("nik_not_text", {"NIK": f"{NIK}.0"}, {"NIK": NIK}, "NIK", "warning"),
    ("nik_truncated_by_spreadsheet", {"NIK": "2,09901E+15"}, {"NIK": f"'{NIK}"}, "NIK", "warning"),
    ("nik_masked", {"NIK": "20990141******01"}, {"NIK": NIK}, "NIK", "warning"),
    ("nik_not_16_digits", {"NIK": NIK[:-1]}, {"NIK": f"{NIK[:6]} {NIK[6:]}"}, "NIK", "warning"),
    ("nik_placeholder", {"NIK": "9999999999999999"}, {"NIK": NIK}, "NIK", "warning"),
    ("nik_region_shape", {"NIK": f"09{NIK[2:]}"}, {"NIK": f"11{NIK[2:]}"}, "NIK", "warning"),
    ("nik_impossible_date", {"NIK": f"{NIK[:6]}320783{NIK[12:]}"}, {"NIK": NIK}, "NIK", "warning"),
    ("nik_serial_0000", {"NIK": f"{NIK[:12]}0000"}, {"NIK": NIK}, "NIK", "warning"),
    ("nik_birth_date_disagrees", {"NIK": NIK, "Tgl Lahir": "1983-07-02"}, {"Tgl Lahir": "1983-07"}, "NIK", "warning"),
    ("nik_sex_disagrees", {"NIK": NIK, "JK": "L"}, {"JK": "P"}, "NIK", "warning"),
    ("kk_impossible_date", {"No KK": "2099014107830001"}, {"No KK": "2099010107830001"}, "No KK", "warning"),
]


def alone(row: dict[str, object], **options: Any) -> ValidatedRegister:
    return validate_frame(pl.DataFrame({name: [value] for name, value in row.items()}), **{"on": ON, **options})


@pytest.mark.parametrize(("code", "faulty", "right", "headers", "severity"), FAULTS, ids=[item[0] for item in FAULTS])
@pytest.mark.parametrize("language", ["en", "id"])
def test_a_fault_is_found_and_its_clean_twin_is_not(
    code: str, faulty: dict[str, object], right: dict[str, object], headers: str, severity: str, language: Any
) -> None:
    row = {**CLEAN, **faulty}
    checked = alone(row, language=language)
    (item,) = [item for item in findings_of(checked) if item["code"] == code]
    assert (item["row"], item["header"], item["severity"]) == (1, headers, severity)
    assert item["message"].endswith((".", "?"))
    assert checked.findings.columns == list(FINDING_COLUMNS)
    assert checked.rows == len(checked.frame) == 1
    assert checked.counts[code] == 1
    twin = alone({**row, **(right or CLEAN)})
    assert code not in codes(twin)
    assert twin.errors == 0


def test_all_findings_are_covered() -> None:
    covered = {item[0] for item in FAULTS}
    elsewhere = {
        "column_elsewhere", "column_missing", "date_from_serial", "id_shared", "nik_collision", "nik_shared",
        "number_from_time", "person_twice", "row_blank", "weight_from_grams",
    }  # fmt: skip
    assert covered | elsewhere >= ONLY_OF_COLUMNS
    assert set(NIK_FINDINGS) <= covered
    assert covered >= OF_PERSONS


def test_all_findings_are_on_their_page() -> None:
    page = (VILLAGE.parent.parent / "docs" / "reference" / "findings.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"`([a-z_0-9]+)`", page))
    assert {item[0] for item in FAULTS} - set(KK_FINDINGS) | ONLY_OF_COLUMNS <= listed
    assert set(OF_REGISTERS) == ONLY_OF_COLUMNS


@given(
    place=st.sampled_from(["209901", "110101", "099901", "999999"]),
    born=st.dates(dt.date(1950, 1, 1), dt.date(2026, 1, 1)),
    sex=st.sampled_from(["male", "female"]),
    told=st.tuples(st.integers(0, 72), st.integers(0, 13), st.integers(0, 99)) | st.none(),
    serial=st.sampled_from(["0001", "0000", "9999", "000", "00010", "x001"]),
    form=st.sampled_from(["{}", "'{}", "{}.0", " {} ", "{}*"]),
    known=st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y"]),
)
@examples(200)
def test_numbers_are_judged_as_one_by_one(
    place: str, born: dt.date, sex: str, told: tuple[int, int, int] | None, serial: str, form: str, known: str
) -> None:
    day, month, year = told or (born.day + (40 if sex == "female" else 0), born.month, born.year % 100)
    number = form.format(f"{place}{day:02d}{month:02d}{year:02d}{serial}")
    date = born.strftime(known)
    expected = [item.code for item in check_nik(number.strip(), birth_date=PartialDate.parse(date), sex=sex)]
    expected += [item.code for item in check_kk(number.strip())]
    frame = pl.DataFrame({"NIK": [number], "KK": [number], "Tgl Lahir": [date], "JK": [sex]})
    assert codes(validate_frame(frame)) == expected


def test_messages_are_those_of_reading_row_by_row_in_both_languages(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "r.csv", [["Tgl Lahir", "JK", "BB"], ["1983-07-01", "P", "10:30"]])
    (row,) = read_register(path)
    (reject,) = row.rejects
    for language in ("en", "id"):
        (item,) = findings_of(validate_file(path, language=language))  # type: ignore[arg-type]
        told = reject.in_(language)  # type: ignore[arg-type]
        assert item["accepted"] == told.accepted
        assert item["message"] == f"{told.reason}. {told.remedy}."
        assert item["value_class"] == told.value == "10:30"
    assert item["message"] == (
        "Jam, padahal seharusnya angka. Lembar kerja mungkin mengubah 10.5 menjadi jam 10:30, atau titik dua itu koma "
        'desimal: lihat sumbernya, dan sebutkan mana yang berlaku bagi semuanya: time_turned = "hours" (10:30 adalah '
        '10.5) atau "digits" (10:30 adalah 10.30).'
    )


# Rows -----------------------------------------------------------------------------------------------------------------


def test_no_row_is_lost_whatever_stands_in_it(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "r.csv",
        [
            ["Nama", "Tgl Lahir", "JK", "BB"],
            ["Rekaan", "1983-07-01", "P", "60"],
            [],
            ["", "", "", ""],
            ["Rekaan", "1983-07-01", "P", "60", "5"],
            ["Rekaan", "besok", "X", "x"],
            ["Rekaan", "1983-07-01"],
        ],
    )
    checked = validate_file(path)
    assert checked.frame["row"].to_list() == [2, 3, 4, 5, 6, 7]
    assert checked.frame["row_refused"].to_list() == [False, True, True, True, True, True]
    assert checked.usable == 1
    assert [(item["row"], item["code"]) for item in findings_of(checked)] == [
        (3, "row_blank"), (4, "row_blank"), (5, "row_too_long"),
        (6, "date_unreadable"), (6, "sex_unreadable"), (6, "number_unreadable"), (7, "sex_missing"),
    ]  # fmt: skip
    assert checked.frame.row(3, named=True)["weight"] is None


def test_the_clean_frame_is_typed() -> None:
    checked = alone(
        {
            "No": 7, "Nama": "Sekar Rekaan", "NIK": NIK, "JK": "P", "Tgl Lahir": "1983-07", "Jam Lahir": "3.10",
            "HPHT": "2026-05-01", "Hamil": "ya", "Kelas": "VII", "Merokok": "mantan perokok", "Pekerjaan": "Pelajar",
            "Tingkat risiko PTM 10 tahun": "Risiko PTM < 5%", "Tgl Ukur": dt.date(2026, 11, 10), "TD": "128/84 mmHg",
            "BB": 60, "TB (cm)": "154,5", "Cara Ukur": "Berdiri", "Keterangan": "rahasia",
        }
    )  # fmt: skip
    assert checked.errors == 0
    assert dict(checked.frame.schema) == {
        "row": pl.Int64, "row_refused": pl.Boolean, "id": pl.String, "number": pl.String, "name": pl.String,
        "nik": pl.String, "sex": pl.String, "birth_date": pl.Date, "birth_date_latest": pl.Date,
        "birth_time": pl.String, "lmp": pl.Date, "pregnant": pl.Boolean, "school_grade": pl.Int64,
        "ncd_risk_level": pl.String, "smoker": pl.Boolean, "ever_smoked": pl.Boolean, "worker": pl.Boolean,
        "pupil": pl.Boolean, "measured_on": pl.Date, "weight": pl.Float64, "height": pl.Float64,
        "systolic": pl.Float64, "diastolic": pl.Float64, "height_method": pl.String, "Keterangan": pl.String,
    }  # fmt: skip
    (row,) = checked.frame.iter_rows(named=True)
    assert (row["id"], row["birth_date"], row["birth_date_latest"]) == ("7", dt.date(1983, 7, 1), dt.date(1983, 7, 31))
    assert (row["birth_time"], row["ncd_risk_level"], row["height_method"]) == ("03:10", "under-5", Method.STANDING)
    assert (row["smoker"], row["ever_smoked"], row["worker"], row["pupil"]) == (False, True, False, True)
    assert (row["weight"], row["height"], row["systolic"], row["diastolic"]) == (60.0, 154.5, 128.0, 84.0)
    assert row["Keterangan"] == "rahasia"


def test_a_column_of_its_own_is_stronger_than_what_another_implies() -> None:
    checked = validate_frame(
        pl.DataFrame(
            {
                "Tgl Lahir": ["2010", "2010"],
                "JK": ["P", "P"],
                "Pekerjaan": ["Pelajar", "Pelajar"],
                "Pelajar": ["tidak", ""],
            }
        )
    )
    assert checked.frame.select("worker", "pupil").rows() == [(False, False), (False, True)]


def test_columns_that_mean_nothing_are_kept_as_they_were() -> None:
    frame = pl.DataFrame(
        {"Tgl Lahir": ["1983"], "JK": ["P"], "row": [5], "weight#2": ["x"], "": [True], "BB": [60.0], "weight": [None]}
    )
    checked = validate_frame(frame, mapping={"ignore": ["weight"]})
    assert checked.frame.columns == [
        "row", "row_refused", "sex", "birth_date", "birth_date_latest", "weight", "row#2", "weight#2", "column 5",
        "weight#3",
    ]  # fmt: skip
    assert checked.frame.row(0)[5:9] == (60.0, 5, "x", True)
    assert checked.unused == ("row", "weight#2", "", "weight")


# Persons met twice ----------------------------------------------------------------------------------------------------

OTHER_NIK = "2099010107830002"
TWICE = {
    "ID": ["a", "b", "c", "d", "d", "e", "f", "g"],
    "NIK": [NIK, f"'{NIK}", OTHER_NIK, OTHER_NIK, "9999999999999999", "9999999999999999", "", ""],
    "Nama": ["A", "B", "C", "D", "E", "F", "Sekar  Rekaan", "sekar rekaan."],
    "Tgl Lahir": ["1983-07-01", "1983-07-01", "1983-07-01", "1984-07-01", "1990", "1990", "1991-01-01", "1991-01-01"],
    "JK": ["P", "P", "L", "L", "L", "L", "P", "P"],
}


def test_persons_met_twice_are_told_with_the_other_row() -> None:
    checked = validate_frame(pl.DataFrame(TWICE))
    doubles = {"id_shared", "nik_collision", "nik_shared", "person_twice"}
    found = [(item["row"], item["code"], item["message"]) for item in findings_of(checked) if item["code"] in doubles]
    assert found == [
        (1, "nik_shared", "This NIK stands in row 2 too. The same person may be recorded twice."),
        (2, "nik_shared", "This NIK stands in row 1 too. The same person may be recorded twice."),
        (3, "nik_collision", "This NIK stands in row 4 too, with another birth date or sex. One of them is wrong."),
        (4, "nik_collision", "This NIK stands in row 3 too, with another birth date or sex. One of them is wrong."),
        (4, "id_shared", "This id stands in row 5 too."),
        (5, "id_shared", "This id stands in row 4 too."),
        (7, "person_twice", "Name, birth date and sex are those of row 8. It may be the same person."),
        (8, "person_twice", "Name, birth date and sex are those of row 7. It may be the same person."),
    ]
    told = str(checked.findings.to_dicts())
    assert NIK not in told
    assert "rekaan" not in told.casefold()


@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from([NIK, OTHER_NIK, "9999999999999999", ""]),
            st.sampled_from(["Sekar", "sekar.", "Rekaan", ""]),
            st.sampled_from(["1983-07-01", "1984-07-01", ""]),
            st.sampled_from(["P", "L", ""]),
            st.sampled_from(["2026-10-10", "2026-11-10", ""]),
        ),
        max_size=6,
    )
)
@examples(150)
def test_persons_met_twice_are_those_that_comparing_every_two_rows_finds(rows: list[tuple[str, ...]]) -> None:
    frame = pl.DataFrame(rows, schema=["NIK", "Nama", "Tgl Lahir", "JK", "Tgl Ukur"], orient="row")
    expected: dict[int, str] = {}
    for at, (nik, _, born, sex, _) in enumerate(rows, start=1):
        others = [
            row for row in rows if row[0] == nik and nik in {NIK, OTHER_NIK} and born and sex and row[2] and row[3]
        ]
        if any((row[2], row[3]) != (born, sex) for row in others):
            expected[at] = "nik_collision"
    left = {at: row for at, row in enumerate(rows, start=1) if at not in expected}
    for at, row in left.items():
        if row[0] in {NIK, OTHER_NIK} and any(
            (row[0], row[4]) == (other[0], other[4]) for place, other in left.items() if place != at
        ):
            expected[at] = "nik_shared"
    left = {at: row for at, row in left.items() if at not in expected}
    for at, (_, *person) in left.items():
        same = [
            place
            for place, (_, *other) in left.items()
            if place != at
            and [cell.strip(".").casefold() for cell in other] == [c.strip(".").casefold() for c in person]
        ]
        if same and all(person[:3]):
            expected[at] = "person_twice"
    doubles = {"nik_collision", "nik_shared", "person_twice"}
    found = [(item["row"], item["code"]) for item in findings_of(validate_frame(frame)) if item["code"] in doubles]
    assert found == sorted(expected.items())


def test_a_person_measured_on_two_days_is_not_met_twice() -> None:
    frame = pl.DataFrame({name: cells[:2] for name, cells in TWICE.items()})
    assert "nik_shared" in codes(validate_frame(frame))
    days = frame.with_columns(pl.Series("Tgl Ukur", ["2026-10-10", "2026-11-10"]), ID=pl.lit("a"), Nama=pl.lit("A"))
    assert not codes(validate_frame(days))


# Numbers that are not what they seem ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "hours", "digits"),
    [("10:30", 10.5, 10.3), ("10:30:00", 10.5, 10.3), ("1899-12-31 10:30:00", 10.5, 10.3), ("9:05", 9 + 5 / 60, 9.05)],
)
def test_a_time_in_a_column_of_numbers_is_read_only_as_told(cell: str, hours: float, digits: float) -> None:
    row = {**CLEAN, "BB": cell}
    assert alone(row).frame["weight"].to_list() == [None]
    for choice, value in (("hours", hours), ("digits", digits)):
        checked = alone(row, time_turned=choice)
        assert checked.frame["weight"].to_list() == [value]
        assert codes(checked) == ["number_from_time"]
        assert codes(alone(row, mapping={"time_turned": choice})) == ["number_from_time"]


@pytest.mark.parametrize("cell", ["10:5", "10:75"])
def test_what_is_no_time_is_no_hours(cell: str) -> None:
    assert codes(alone({**CLEAN, "BB": cell}, time_turned="hours")) == ["number_as_time"]
    assert alone({**CLEAN, "BB": cell}, time_turned="digits").frame["weight"].item() == float(cell.replace(":", "."))


def test_the_time_of_a_run_is_no_number_turned() -> None:
    checked = alone({**CLEAN, "run_1600": "7:23"})
    assert checked.frame["run_1600"].to_list() == [443.0]
    assert not codes(checked)


def test_grams_are_read_only_as_told() -> None:
    row = {**CHILD, "BB": "8900"}
    checked = alone(row)
    (item,) = findings_of(checked)
    assert (item["code"], item["accepted"]) == ("number_out_of_range", "0.3 to 350 kg")
    assert item["message"].endswith("Where weights over 350 are in grams, say so: grams = true.")
    for options in ({"grams": True}, {"mapping": {"grams": True}}):
        told = alone(row, **options)
        assert told.frame["weight"].to_list() == [8.9]
        assert codes(told) == ["weight_from_grams"]
    assert alone({**CHILD, "BB": "8,9"}, grams=True).frame["weight"].to_list() == [8.9]


def test_a_day_number_is_a_date_only_where_it_is_a_number() -> None:
    checked = validate_frame(pl.DataFrame({"Tgl Lahir": [30498.0, 45000.0, 19999.0, 60001.0, 1983.0], "JK": ["P"] * 5}))
    assert checked.frame["birth_date"].to_list() == [
        dt.date(1983, 7, 1), dt.date(2023, 3, 15), None, None, dt.date(1983, 1, 1)
    ]  # fmt: skip
    assert [(item["row"], item["code"], item["value_class"]) for item in findings_of(checked)] == [
        (1, "date_from_serial", "1983-07-01"),
        (2, "date_from_serial", "2023-03-15"),
        (3, "date_unreadable", "19999"),
        (4, "date_unreadable", "60001"),
    ]
    assert codes(alone({**CLEAN, "Tgl Lahir": "30498"})) == ["date_unreadable"]


def test_a_day_number_in_a_sheet_is_a_date_only_where_it_is_a_number(tmp_path: Path) -> None:
    rows = [["Tgl Lahir", "JK"], [30498, "P"], ["30498", "P"], [dt.date(1983, 7, 1), "P"], [1983, "P"]]
    checked = validate_file(write_excel(tmp_path / "r.xlsx", ("Data", rows)))
    born = [dt.date(1983, 7, 1), None, dt.date(1983, 7, 1), dt.date(1983, 1, 1)]
    assert checked.frame["birth_date"].to_list() == born
    assert [(item["row"], item["code"]) for item in findings_of(checked)] == [
        (2, "date_from_serial"),
        (3, "date_unreadable"),
    ]


def test_a_number_for_a_nik_is_told() -> None:
    assert codes(alone({**CLEAN, "NIK": int(NIK)})) == ["nik_not_text"]
    assert codes(alone({**CLEAN, "NIK": float(NIK[:-1] + "0")})) == ["nik_not_text", "nik_truncated_by_spreadsheet"]


# What is refused ------------------------------------------------------------------------------------------------------


def test_an_ambiguous_header_is_refused_with_the_choices() -> None:
    frame = pl.DataFrame({"Tgl Lahir": ["1983"], "LP": ["P"]})
    with pytest.raises(RegisterError) as caught:
        validate_frame(frame)
    assert str(caught.value) == (
        "Ambiguous column: LP can be sex or waist. Accepted: headers with one meaning, or a mapping file that says "
        'which. Put into the mapping file: [columns] "LP" = "sex", or "ignore".'
    )
    assert validate_frame(frame, mapping={"columns": {"LP": "sex"}}).frame["sex"].to_list() == ["female"]


def test_what_is_no_register_is_refused() -> None:
    with pytest.raises(RegisterError, match=r"^Not a data frame: <list>\. Accepted: a frame of Polars, pandas"):
        validate_frame([1, 2])
    with pytest.raises(RegisterError, match=r"^No column of the frame, and none of its first 15 rows, has headers"):
        validate_frame(pl.DataFrame({"a": ["x"], "b": ["y"]}))
    with pytest.raises(RegisterError, match=r"^No column of the frame"):
        validate_frame(pl.DataFrame())
    with pytest.raises(RegisterError, match=r"^No such file"):
        validate_file("nowhere.csv")


def test_wrong_options_are_refused() -> None:
    frame = pl.DataFrame(CLEAN)
    with pytest.raises(UnknownNameError, match=r"reading a time as a number: 'minutes'\. Accepted: 'digits', 'hours'"):
        validate_frame(frame, time_turned="minutes")
    with pytest.raises(UnknownNameError, match="Unknown order of dates: 'mdy'"):
        validate_frame(frame, date_order="mdy")
    with pytest.raises(UnknownNameError, match="Unknown language: 'fr'"):
        validate_frame(frame, language="fr")  # type: ignore[arg-type]
    with pytest.raises(DateError):
        validate_frame(frame, on="2026-11-22")  # type: ignore[arg-type]
    with pytest.raises(RegisterError, match=r"grams is not what it must be: 'ya'\. Accepted: true or false"):
        validate_frame(frame, mapping={"grams": "ya"})


# The kinds of frame ---------------------------------------------------------------------------------------------------

KINDS = {
    "Nama": ["Rekaan", None, "Rekaan"],
    "Tgl Lahir": [dt.date(1983, 7, 1), dt.date(2024, 8, 5), None],
    "JK": ["P", "L", "P"],
    "Merokok": [True, None, False],
    "Kelas": [None, 7, 8],
    "BB": [60.5, None, 8900.0],
}


def of_pandas(**how: Any) -> Any:
    import pandas as pd

    frame = pd.DataFrame({**KINDS, "Tgl Lahir": pd.to_datetime(KINDS["Tgl Lahir"])}, index=[5, 3, 9])
    return frame.convert_dtypes(**how) if how else frame


def of_pyarrow() -> Any:
    import pyarrow as pa

    return pa.table(KINDS)


def of_duckdb() -> Any:
    import duckdb

    table = of_pyarrow()
    return duckdb.connect().from_arrow(table)


FRAMES: dict[str, tuple[Callable[[], Any], str]] = {
    "polars": (lambda: pl.DataFrame(KINDS), "polars"),
    "polars lazy": (lambda: pl.LazyFrame(KINDS), "polars"),
    "pandas": (of_pandas, "pandas"),
    "pandas nullable": (lambda: of_pandas(dtype_backend="numpy_nullable"), "pandas"),
    "pandas Arrow": (lambda: of_pandas(dtype_backend="pyarrow"), "pandas"),
    "pyarrow": (of_pyarrow, "pyarrow"),
    "duckdb": (of_duckdb, "polars"),
}


@pytest.mark.parametrize("kind", FRAMES)
def test_every_kind_of_frame_is_read_alike_and_given_back(kind: str) -> None:
    make, given_back = FRAMES[kind]
    checked = validate_frame(make())
    for frame in (checked.frame, checked.findings):
        assert type(frame).__module__.split(".")[0] == given_back
    clean = checked.frame if given_back == "polars" else pl.DataFrame(checked.frame)
    assert clean.columns == [
        "row", "row_refused", "name", "sex", "birth_date", "birth_date_latest", "school_grade", "smoker", "weight"
    ]  # fmt: skip
    assert clean.select("row", "name", "birth_date", "sex", "smoker", "school_grade", "weight").rows() == [
        (1, "Rekaan", dt.date(1983, 7, 1), "female", True, None, 60.5),
        (2, None, dt.date(2024, 8, 5), "male", None, 7, None),
        (3, "Rekaan", None, "female", False, 8, None),
    ]
    assert dict(checked.counts) == {"birth_date_missing": 1, "number_out_of_range": 1}
    assert len(checked.findings) == 2
    if given_back == "pandas":
        assert list(checked.frame.index) == [5, 3, 9]
        assert checked.frame["smoker"].isna().tolist() == [False, True, False]


def test_cells_of_mixed_types_are_read_one_by_one() -> None:
    import pandas as pd

    frame = pd.DataFrame(
        {
            "NIK": [int(NIK), NIK, None],
            "Tgl Lahir": [pd.Timestamp(1983, 7, 1), "01/07/1983", 30498],
            "JK": ["P", "p", pd.NA],
            "Merokok": [True, "tidak", float("nan")],
            "BB": [60, "60,5", dt.time(10, 30)],
            "Catatan": [1, "x", None],
        },
        dtype=object,
    )
    checked = validate_frame(frame, date_order="dmy")
    assert [
        tuple(row) for row in pl.DataFrame(checked.frame).select("birth_date", "sex", "smoker", "weight").rows()
    ] == [
        (dt.date(1983, 7, 1), "female", True, 60.0),
        (dt.date(1983, 7, 1), "female", False, 60.5),
        (dt.date(1983, 7, 1), None, None, None),
    ]
    assert dict(checked.counts) == {
        "nik_not_text": 1, "nik_shared": 2, "date_from_serial": 1, "sex_missing": 1, "number_as_time": 1
    }  # fmt: skip


@pytest.mark.parametrize(
    ("header", "cell", "name", "value", "found"),
    [
        ("BB", Decimal("60.50"), "weight", 60.5, []),
        ("BB", 60, "weight", 60.0, []),
        ("BB", float("nan"), "weight", None, []),
        ("BB", float("inf"), "weight", None, ["number_unreadable"]),
        ("BB", 1e20, "weight", None, ["number_unreadable"]),
        ("BB", 1e-7, "weight", None, ["number_unreadable"]),
        ("Kelas", 7.0, "school_grade", 7, []),
        ("Merokok", True, "smoker", True, []),
        ("Merokok", 0, "smoker", False, []),
        ("Jam Lahir", dt.time(3, 10), "birth_time", "03:10", []),
        ("HPHT", dt.datetime(2026, 5, 1), "lmp", dt.date(2026, 5, 1), []),  # noqa: DTZ001 - a date of a spreadsheet
        ("HPHT", dt.datetime(2026, 4, 30, 17, tzinfo=dt.UTC), "lmp", None, ["date_with_time"]),
        ("Catatan", [1, 2], "Catatan", [1, 2], []),
        ("Catatan", {"a": 1}, "Catatan", {"a": 1}, []),
        ("Catatan", b"1", "Catatan", b"1", []),
        ("Catatan", dt.timedelta(1), "Catatan", dt.timedelta(1), []),
    ],
)
def test_cells_of_every_type_are_read(header: str, cell: object, name: str, value: object, found: list[str]) -> None:
    checked = validate_frame(pl.DataFrame({"Tgl Lahir": ["1983", "1984"], "JK": ["P", "P"], header: [cell, None]}))
    assert checked.frame[name].to_list() == [value, None]
    assert codes(checked) == found


def test_words_of_the_mapping_come_first() -> None:
    frame = pl.DataFrame({"Tgl Lahir": ["1900-01-01", "1983-07-01"], "JK": ["P", "P"], "BB": ["60", "61"]})
    said = {"values": {"birth_date": {"1900-01-01": ""}, "weight": {"60": "70,5"}}}
    checked = validate_frame(frame, mapping=said)
    assert checked.frame["birth_date"].to_list() == [None, dt.date(1983, 7, 1)]
    assert checked.frame["weight"].to_list() == [70.5, 61.0]
    assert codes(checked) == ["birth_date_missing"]


def test_repeated_headers_are_refused() -> None:
    import pandas as pd

    frame = pd.DataFrame([["1983", "P", "P"]], columns=["Tgl Lahir", "JK", "JK"])
    with pytest.raises(
        RegisterError, match=r"^The frame cannot be used as it is\. Accepted: columns with different names"
    ):
        validate_frame(frame)


def test_the_headers_may_be_one_of_the_first_rows() -> None:
    titles = [["Laporan", None, None], ["Data tanggal: 2026-11-20", None, None], ["Tgl Lahir", "JK", "BB"]]
    frame = pl.DataFrame([*titles, ["1983-07-01", "P", "x"]], schema=["a", "b", "c"], orient="row")
    checked = validate_frame(frame)
    assert checked.frame.select("row", "birth_date", "sex").rows() == [(4, dt.date(1983, 7, 1), "female")]
    assert checked.dated == "2026-11-20"
    assert [(item["row"], item["header"]) for item in findings_of(checked)] == [(4, "BB")]


def test_excel_and_parquet_files_are_read_as_row_by_row(tmp_path: Path) -> None:
    rows = [
        ["NIK", "Tgl Lahir", "JK", "BB", "Tgl Ukur", "Menikah"],
        [int(NIK), dt.date(1983, 7, 1), "P", 60.5, dt.date(2026, 11, 10), True],
        ["2099014107830002", "1984", "P", "Outlier", None, "tidak"],
        ["2099014107830003", "1984", "P", "8900", None, "x"],
        ["2099014107830004", "besok", "L", "=1/0", None, None],
    ]
    path = write_excel(tmp_path / "r.xlsx", ("Data", rows))
    must_agree(path)
    checked = validate_file(path)
    assert checked.sheet == "Data"
    assert codes(checked, 2) == ["nik_not_text"]
    assert checked.frame["weight"].to_list() == [60.5, None, None, None]
    frame = pl.DataFrame(
        {"Tgl Lahir": [dt.date(1983, 7, 1), None], "JK": ["P", "L"], "BB": [60.25, 8900.0], "Kelas": [7, 14]}
    )
    frame.write_parquet(tmp_path / "r.parquet")
    must_agree(tmp_path / "r.parquet", mapping={"measured_on": dt.date(2026, 11, 20)})


# The shapes of the field ----------------------------------------------------------------------------------------------

EPPGBM = (
    "No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW,Alamat,"
    "Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,BB/TB,ZS BB/TB,"
    "Naik Berat Badan,PMT Diterima (kg),Jml Vit A,KPSP,KIA,Kelas Ibu Balita,MBG,Detail"
).split(",")


def test_an_eppgbm_export(tmp_path: Path) -> None:
    given = [
        {
            "No": "1", "NIK": "'2099010508240001", "Nama": "Rekaan Satu", "JK": "L", "Tgl Lahir": "2024-08-05",
            "Usia Saat Ukur": "2 Tahun - 3 Bulan - 5 Hari", "Tanggal Pengukuran": "2026-11-10", "Berat": "11,2",
            "Tinggi": "86.5", "Cara Ukur": "Berdiri", "LiLA": "-", "BB/U": "Normal", "ZS BB/U": "999.99",
        },
        {
            "No": "2", "NIK": "20990164******01", "Nama": "Rekaan Dua", "JK": "P", "Tgl Lahir": "2025-01-24",
            "Usia Saat Ukur": "1 Tahun - 3 Bulan - 17 Hari", "Tanggal Pengukuran": "2026-11-10", "Berat": "10:30",
            "Tinggi": "Outlier", "Cara Ukur": "Terlentang", "LiLA": "999,99",
        },
        {
            "No": "3", "NIK": "2,09901E+15", "Nama": "Rekaan Tiga", "JK": "P", "Tgl Lahir": "",
            "Usia Saat Ukur": "1 Tahun - 0 Bulan - 0 Hari", "Tanggal Pengukuran": "10/11/26", "Berat": "8900",
            "Cara Ukur": "duduk",
        },
    ]  # fmt: skip
    path = write_csv(
        tmp_path / "eppgbm.csv",
        [
            ["Laporan Status Gizi (data rekaan)"],
            ["Data tanggal: 2026-11-20"],
            [],
            EPPGBM,
            *([row.get(header, "") for header in EPPGBM] for row in given),
        ],
        separator=";",
    )
    checked = validate_file(path)
    assert checked.shape is not None
    assert checked.shape.code == "eppgbm-export"
    assert checked.dated == "2026-11-20"
    assert [(item["row"], item["header"], item["code"]) for item in findings_of(checked)] == [
        (6, "Berat", "number_as_time"),
        (6, "Tinggi", "marked_implausible"),
        (6, "LiLA", "marked_implausible"),
        (6, "Usia Saat Ukur", "age_disagrees"),
        (6, "NIK", "nik_masked"),
        (7, "Tanggal Pengukuran", "date_two_digit_year"),
        (7, "Berat", "number_out_of_range"),
        (7, "Cara Ukur", "word_unknown"),
        (7, "Tgl Lahir", "birth_date_missing"),
        (7, "NIK", "nik_truncated_by_spreadsheet"),
    ]
    clean = checked.frame.to_dicts()
    assert (clean[0]["weight"], clean[0]["height"], clean[0]["height_method"]) == (11.2, 86.5, "standing")
    assert (clean[0]["BB/U"], clean[0]["ZS BB/U"]) == ("Normal", "999.99")
    assert clean[2]["birth_date"] is None  # an age is never a source of it
    assert {"BB/U", "ZS BB/U", "BB Lahir", "Nama Ortu", "Kelas Ibu Balita", "Detail"} <= set(checked.unused)
    assert [column.target for column in checked.columns if column.header == "Usia Saat Ukur"] == ["age_text"]
    told = validate_file(path, grams=True, time_turned="digits")
    assert told.frame["weight"].to_list() == [11.2, 10.3, 8.9]


SHAPED = {
    "eppgbm-upload-children": """\
No. KK,NIK Anak,Nama Anak,Tanggal Lahir (DD/MM/YYYY),Jenis Kelamin,Anak Ke,Berat Lahir (kg),Panjang Lahir (cm),\
NIK Ibu,NIK Ayah,Nama Ibu,Alamat,ID Posyandu,ID Puskesmas
2099010312190001,2099010508240001,Rekaan,05/08/2024,Laki-Laki,2,3.1,49,x,x,x,x,PP.KK.KC.DDDD.001,x
""",
    "eppgbm-upload-measurements": """\
NIK Anak,Nama Anak,Bulan (YYYY-MM),Tanggal Penimbangan,Berat,Tinggi,Lingkar Kepala,LILA,Status BB/U,TB/U,BB/TB
2099010508240001,Rekaan,2026-11,2026-11-10,"11,2",86,47,15,Normal,Pendek,Normal
""",
    "ckg-registration": """\
NIK,Nama,Tanggal Lahir,Jenis Kelamin,No. WhatsApp,No. HP,Alamat,Status Pernikahan,Disabilitas,Pekerjaan,Provinsi,\
Kabupaten/Kota,Kecamatan,Kelurahan,Detail Alamat,No. Tiket,Status Daftar,Waktu Daftar,Berat Badan,Tinggi Badan,\
Lingkar Perut,GDS,GDS 2,GDP,GD2PP,Tekanan Darah
2099014107830001,Rekaan,1983-07-01,Perempuan,0,0,x,Cerai Mati,Non disabilitas,Petani,x,\
x,x,x,x,T1,x,x,60,160,80,110,120,,,120/80
""",
    "posyandu-children": """\
nik,nama_lengkap,jenis_kelamin,tempat_lahir,tanggal_lahir,nama_ibu,nik_ibu,nama_ayah,berat_lahir_kg,\
panjang_lahir_cm,alamat_lengkap
2099010508240001,Rekaan,L,x,2024-08-05,x,x,x,3.1,49,x
""",
    "posyandu-older-persons": """\
nik,nama_lengkap,jenis_kelamin,tanggal_lahir,berat_badan,tinggi_badan,lingkar_perut,tekanan_darah,gula_darah,\
kolesterol,asam_urat,tingkat_kemandirian
2099014107530001,Rekaan,P,1953-07-01,50,150,80,130/85,120,180,5,mandiri
""",
    "posyandu-targets": """\
nik_sasaran,no_kk_sasaran,nama_sasaran,jenis_kelamin,tanggal_lahir,nik_orangtua,minggu_kandungan,nik_suami,\
kepersertaan_bpjs
2099014107830001,2099010312190001,Rekaan,P,1983-07-01,,20,,PBI
""",
}


@pytest.mark.parametrize("code", SHAPED)
def test_the_shapes_of_the_field_are_recognised_and_read_without_an_error(
    write_register: Callable[..., Path], code: str
) -> None:
    checked = validate_file(write_register(SHAPED[code]))
    assert checked.shape is not None
    assert checked.shape.code == code
    assert checked.errors == 0
    assert len(checked.columns) == SHAPED[code].splitlines()[0].count(",") + 1


def test_every_shape_is_tested() -> None:
    assert {shape.code for shape in SHAPES} == {*SHAPED, "eppgbm-export"}


def test_a_file_that_has_no_birth_dates_by_its_shape_says_where_they_are(write_register: Callable[..., Path]) -> None:
    checked = validate_file(write_register(SHAPED["eppgbm-upload-measurements"]))
    assert [(item["row"], item["column"], item["code"], item["severity"]) for item in findings_of(checked)] == [
        (None, "birth_date", "column_elsewhere", "info"),
        (None, "sex", "column_elsewhere", "info"),
    ]
    assert checked.frame["weight"].to_list() == [11.2]
    assert checked.usable == 0
    other = validate_frame(pl.DataFrame({"NIK": [NIK], "BB": [60]}))
    assert [(item["row"], item["column"], item["code"], item["severity"]) for item in findings_of(other)] == [
        (None, "birth_date", "column_missing", "error"),
        (None, "sex", "column_missing", "error"),
    ]


# The summary ----------------------------------------------------------------------------------------------------------


def test_the_summary_tells_what_was_found_without_a_person_in_it() -> None:
    frame = pl.DataFrame(
        {
            "NIK": [NIK, NIK], "Nama": ["Sekar Rekaan", "Sekar Rekaan"], "Tgl Lahir": ["1983-07-01", "Sekar Rekaan"],
            "JK": ["P", "Sekar Rekaan"], "BB": ["60", ""], "Usia Saat Ukur": ["Sekar Rekaan", ""], "Alamat": ["x", "x"],
        }
    )  # fmt: skip
    checked = validate_frame(frame)
    for text in (checked.text(), checked.text("id"), str(checked), repr(checked), checked._repr_html_()):
        assert NIK not in text
        assert "Rekaan" not in text
        assert str(checked.rows) in text
    assert repr(checked) == "<ValidatedRegister: 2 rows, 1 usable; 2 error, 3 warning, 0 info>"
    assert checked.errors == 2
    text = checked.text()
    assert "Not read, but kept: Alamat" in text
    assert "1 measurements without a day" in text
    assert "########........  50%" in text
    html = checked._repr_html_()
    assert html.startswith('<div class="ilp">')
    assert 'aria-label="50%"' in html
    assert "date_unreadable" in html
    assert "Columns, and how complete they are" in html
    assert "Kolom dan kelengkapannya" in validate_frame(frame, language="id")._repr_html_()


def test_a_clean_register_says_so() -> None:
    checked = alone(CLEAN)
    assert "Nothing was found." in checked.text()
    assert "Nothing was found." in checked._repr_html_()
    assert checked.examples == ()


def test_an_empty_register_is_no_error() -> None:
    checked = validate_frame(pl.DataFrame(schema=dict.fromkeys(("Tgl Lahir", "JK", "NIK", "BB"), pl.String)))
    assert (checked.rows, checked.usable, len(checked.findings)) == (0, 0, 0)
    assert checked.frame.schema["birth_date"] == pl.Date
    assert "0%" in checked.text()


def test_headers_in_the_summary_are_escaped() -> None:
    html = alone({**CLEAN, "<b>Catatan</b>": "x"})._repr_html_()
    assert "<b>" not in html
