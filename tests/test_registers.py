"""Registers: what the shapes of the field are read as, which headers are refused, and what a mapping file settles."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from tests.register_files import NIK, ON, VILLAGE, Rows, only_person, read, targets, write_csv, write_excel

from ilp.errors import InputError, RegisterError, UnknownNameError
from ilp.facts import FACTS
from ilp.registers import (
    assess_register,
    read_frames,
    read_mapping,
    read_register,
)
from ilp.registers.columns import REGISTER_COLUMNS
from ilp.registers.spellings import REGISTER_SPELLINGS
from ilp.vocabulary import Method, Quantity

# The shapes of the field ---------------------------------------------------------------------------------------------


EPPGBM_HEADER = (
    "No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW,Alamat,"
    "Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,BB/TB,ZS BB/TB,"
    "Naik Berat Badan,PMT Diterima (kg),Jml Vit A,KPSP,KIA,Kelas Ibu Balita,MBG,Detail"
).split(",")


def eppgbm_row(number: int, nik: object, sex: str, born: object, **cells: object) -> list[object]:
    known = {"No": number, "NIK": nik, "Nama": "Rekaan", "JK": sex, "Tgl Lahir": born, **cells}
    return [known.get(header, "") for header in EPPGBM_HEADER]


def test_an_eppgbm_export_has_title_rows_above_its_header(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "eppgbm.csv",
        [
            ["Laporan Status Gizi (data rekaan)"],
            ["Data tanggal: 2026-11-20"],
            [],
            EPPGBM_HEADER,
            eppgbm_row(
                1,
                "'2099012403240001",
                "L",
                "2024-03-24",
                **{"Tanggal Pengukuran": "2026-11-10", "Berat": "11,2", "Tinggi": "86.5", "LiLA": "-"},
                **{"Cara Ukur": "Berdiri"},
            ),
            eppgbm_row(
                2,
                "20990164******01",
                "P",
                "2025-01-24",
                **{"Tanggal Pengukuran": "2026-11-10", "Berat": "8900", "Tinggi": "Outlier"},
            ),
        ],
        separator=";",
    )
    register = read_register(path)
    rows, rejects = read(register)
    assert register.dated == "2026-11-20"
    assert [row.number for row in rows] == [5, 6]
    assert targets(register) == {
        "No": "number", "NIK": "nik", "Nama": "name", "JK": "sex", "Tgl Lahir": "birth_date",
        "Tanggal Pengukuran": "measured_on", "Berat": "weight", "Tinggi": "height", "LiLA": "mid_upper_arm",
        "Cara Ukur": "height_method",
    }  # fmt: skip
    assert {"BB Lahir", "TB Lahir", "BB/U", "Kelas Ibu Balita", "Detail"} <= set(register.unused)
    assert len(register.columns) + len(register.unused) == len(EPPGBM_HEADER)
    first = rows[0].person
    assert first is not None
    assert first.id == "1"
    assert [(item.quantity, item.value, item.on, item.method) for item in first.measurements] == [
        (Quantity.WEIGHT, 11.2, dt.date(2026, 11, 10), None),
        (Quantity.HEIGHT, 86.5, dt.date(2026, 11, 10), Method.STANDING),
    ]
    (grams,) = rejects
    assert (grams.row, grams.column, grams.code, grams.row_refused) == (6, "Berat", "number_out_of_range", False)
    assert "read in kg" in grams.remedy


def test_an_eppgbm_export_in_excel_with_native_cells(tmp_path: Path) -> None:
    path = write_excel(
        tmp_path / "eppgbm.xlsx",
        (
            "Data",
            [
                [],
                ["Laporan Status Gizi (data rekaan)"],
                ["Data tanggal: 2026-11-20"],
                EPPGBM_HEADER,
                eppgbm_row(1, "2099012403240001", "L", dt.date(2024, 3, 24), Berat=11.2),
                eppgbm_row(2, "2099012403240002", "L", "2024-03-25", Berat=dt.datetime(1899, 12, 31, 10, 30)),  # noqa: DTZ001
                eppgbm_row(3, 2099012403240003, "L", 2024, Berat="=1/0"),
            ],
        ),
    )
    register = read_register(path)
    rows, rejects = read(register)
    assert register.dated == "2026-11-20"
    assert [(row.number, str(row.person.birth_date)) for row in rows if row.person] == [
        (5, "2024-03-24"),
        (6, "2024-03-25"),
        (7, "2024"),
    ]
    assert [(item.row, item.column, item.value, item.code) for item in rejects] == [
        (6, "Berat", "1899-12-31 10:30:00", "number_as_time"),
        (7, "Berat", "#DIV/0!", "number_unreadable"),
    ]
    assert "turned 10.5 into the time 10:30" in rejects[0].remedy


def test_a_ckg_registration(write_register: Callable[..., Path]) -> None:
    path = write_register(
        "NIK,Nama,Tanggal Lahir,Jenis Kelamin,No. WhatsApp,No. HP,Alamat,Status Pernikahan,Disabilitas,Pekerjaan,"
        "Provinsi,"
        "Berat Badan,Tinggi Badan,Lingkar Perut,GDS,GDS 2,GDP,GD2PP,Sistolik,Diastolik,Sistolik 2,Diastolik 2\n"
        f"{NIK},Rekaan,01-07-1983,Laki-Laki,0812,0812,Jl. Rekaan,Cerai Hidup,Non disabilitas,Nelayan,X,"
        "60,160,80,110,120,,,120,80,118,78\n"
    )
    register = read_register(path, date_order="dmy", mapping={"measured_on": "2026-11-01"})
    (row,) = register
    assert row.person is not None
    assert dict(row.person.facts) == {"married": False, "worker": True}
    assert {item.quantity: item.value for item in row.person.measurements} == {
        Quantity.WEIGHT: 60, Quantity.HEIGHT: 160, Quantity.WAIST: 80, Quantity.GLUCOSE_RANDOM: 110,
        Quantity.SYSTOLIC: 120, Quantity.DIASTOLIC: 80,
    }  # fmt: skip
    assert {"GDS 2", "Sistolik 2", "Diastolik 2", "No. HP", "Disabilitas"} <= set(register.unused)
    assert row.person.id is None


def test_a_posyandu_template_of_older_persons(write_register: Callable[..., Path]) -> None:
    path = write_register(
        'nik,nama_lengkap,"jenis_kelamin (L,P)",tempat_lahir,tanggal_lahir (YYYY-MM-DD),berat_badan,tinggi_badan,'
        "lingkar_perut,tekanan_darah,gula_darah,kolesterol,asam_urat,tingkat_kemandirian\n"
        '2099014107530001,Rekaan,P,Desa,1953-07-01,"50,5",150,82,130/85,140,180,"5,1",mandiri\n'
    )
    register = read_register(path, date_order="dmy", mapping={"measured_on": dt.date(2026, 11, 1)})
    assert {"gula_darah", "tempat_lahir", "tingkat_kemandirian"} == set(register.unused)
    (row,) = register
    assert row.person is not None
    assert str(row.person.birth_date) == "1953-07-01"
    assert [item.value for item in row.person.measurements] == [50.5, 150, 82, 130, 85, 180, 5.1]


def test_a_posyandu_template_whose_header_names_the_order_of_its_dates(write_register: Callable[..., Path]) -> None:
    path = write_register("NIK Anak,Nama Anak,Tanggal Lahir (DD/MM/YYYY),Jenis Kelamin\n,Rekaan,03/04/2024,P\n")
    assert str(only_person(path).birth_date) == "2024-04-03"


def test_the_village_is_read_to_the_last_row() -> None:
    register = read_register(VILLAGE / "register.csv", date_order="dmy", history=VILLAGE / "history.csv")
    rows, rejects = read(register)
    counts = register.counts
    assert (counts.rows, counts.persons, counts.refused, counts.blank) == (2955, 2942, 13, 0)
    assert counts.rows == counts.persons + counts.refused == len(rows)
    assert counts.rejects.total() == len(rejects)
    assert {column.header: column.settled for column in register.columns if column.settled} == {
        "TB": "another column gives tuberculosis",
        "LP": "another column gives sex",
    }
    assert register.unused == ("Hub KK", "RT", "RW", "Dusun", "Posyandu", "Keterangan")
    assert register.shared["nik"] == [[1043, 1044]]
    refused = {item.row: (item.column, item.code) for item in rejects if item.row_refused}
    assert refused == {
        438: ("Tgl Lahir", "birth_date_missing"),
        629: ("Tgl Lahir", "birth_date_missing"),
        631: ("JK", "sex_unreadable"),
        664: ("Tgl Lahir", "date_impossible"),
        760: ("Tgl Lahir", "date_two_digit_year"),
        1184: ("Tgl Lahir", "date_impossible"),
        1506: ("Tgl Lahir", "date_impossible"),
        1606: ("Tgl Lahir", "date_impossible"),
        1705: ("Hamil", "pregnancy_of_male"),
        2017: ("JK", "sex_missing"),
        2569: ("JK", "sex_unreadable"),
        2643: ("HPHT, Tgl Persalinan", "delivery_before_lmp"),
        2771: ("Tgl Lahir", "date_impossible"),
    }
    assert [(item.row, item.column, item.value) for item in rejects if not item.row_refused] == [
        (1112, "Lama Merokok (th)", "250")
    ]


# One content, every kind of file -------------------------------------------------------------------------------------


TABLE: list[list[object]] = [
    ["No", "NIK", "Tgl Lahir", "JK", "Merokok", "Kelas", "BB", "Tanggal Pengukuran"],
    [1, NIK, dt.date(1983, 7, 1), "P", "Ya", None, 60.5, dt.date(2026, 11, 1)],
    [2, "2099010107150002", dt.date(2015, 7, 1), "L", None, 5, None, None],
    [3, None, dt.date(2026, 10, 30), "L", "-", None, 4, dt.date(2026, 11, 1)],
]


def as_text(rows: Rows) -> list[list[str]]:
    return [
        ["" if cell is None else cell.isoformat() if isinstance(cell, dt.date) else str(cell) for cell in row]
        for row in rows
    ]


def test_every_kind_of_file_reads_the_same(tmp_path: Path) -> None:
    text = as_text(TABLE)
    decimal_comma = [[cell.replace(".", ",") for cell in row] for row in text]
    titled = [["Data rekaan"], [], *text]
    files = [
        write_csv(tmp_path / "comma.csv", text),
        write_csv(tmp_path / "semicolon.csv", decimal_comma, separator=";"),
        write_csv(tmp_path / "tab.tsv", text, separator="\t"),
        write_csv(tmp_path / "bom.csv", text, encoding="utf-8-sig"),
        write_csv(tmp_path / "wide.csv", text, separator="\t", encoding="utf-16"),
        write_csv(tmp_path / "titled.csv", titled),
        write_excel(tmp_path / "native.xlsx", ("Data", TABLE)),
        write_excel(tmp_path / "moved.xlsx", ("Data", [[], [], *TABLE]), first_column=2),
        write_excel(tmp_path / "text.xlsx", ("Data", text), ("Lain", [["Catatan"], ["x"]])),
    ]
    frame = pl.DataFrame(TABLE[1:], schema=[str(header) for header in TABLE[0]], orient="row")
    frame.write_parquet(tmp_path / "native.parquet")
    frame.cast(pl.String).write_parquet(tmp_path / "text.parquet")
    files += [tmp_path / "native.parquet", tmp_path / "text.parquet"]
    read_as = {}
    for file in files:
        rows, rejects = read(read_register(file))
        assert rejects == [], file.name
        read_as[file.name] = [row.person for row in rows]
    assert all(persons == read_as["comma.csv"] for persons in read_as.values())
    assert [person.id for person in read_as["comma.csv"] if person] == ["1", "2", "3"]


def test_a_number_is_no_nik_and_the_assessment_says_so(tmp_path: Path) -> None:
    rows = [["No", "NIK", "Tgl Lahir", "JK"], [1, int(NIK), dt.date(1983, 7, 1), "P"]]
    excel = write_excel(tmp_path / "a.xlsx", ("Data", rows))
    assert only_person(excel).nik == int(NIK)
    report = assess_register(read_register(excel), on=ON)
    assert report.findings["nik_not_text"] == 1


def test_each_cell_of_a_mixed_column_says_whether_it_is_a_number(tmp_path: Path) -> None:
    cells = [NIK, int(NIK), "'" + NIK, "belum ada", 2099014107830000, "2099.0141.0783.0001", None, 0]
    rows = [
        ["No", "KK", "NIK", "Tgl Lahir", "JK"],
        *([at, at, cell, "1983-07-01", "P"] for at, cell in enumerate(cells)),
    ]
    for first_column in (0, 2):
        path = write_excel(tmp_path / f"mixed{first_column}.xlsx", ("Data", rows), first_column=first_column)
        read_as = [row.person.nik for row in read_register(path) if row.person]
        assert read_as == [NIK, int(NIK), NIK, "belum ada", 2099014107830000, "2099.0141.0783.0001", None, 0]
    report = assess_register(read_register(path), on=ON)
    assert report.findings["nik_not_text"] == 3
    assert report.findings["nik_truncated_by_spreadsheet"] == 1


def test_rows_are_numbered_as_in_the_file(tmp_path: Path, write_register: Callable[..., Path]) -> None:
    path = write_register('Tgl Lahir,JK,Alamat\n\n1983,P,"Jl. A\nRT 1"\n1984,Q,x\n,,\n1985,L,"b, c"\n')
    register = read_register(path)
    rows, rejects = read(register)
    assert [row.number for row in rows] == [3, 5, 7]
    assert [item.row for item in rejects] == [5]
    assert (register.counts.rows, register.counts.blank) == (3, 2)
    excel = write_excel(tmp_path / "a.xlsx", ("Data", [["Tgl Lahir", "JK"], ["1983", "P"], [], ["1984", "Q"]]))
    register = read_register(excel)
    rows, rejects = read(register)
    assert [row.number for row in rows] == [2, 4]
    assert (rejects[0].row, register.counts.blank) == (4, 1)


def test_a_broken_row_is_refused_and_a_short_one_is_not(write_register: Callable[..., Path]) -> None:
    path = write_register(
        "No,Tgl Lahir,JK,BB,Merokok\n1,1983-07-01,P,60,5,Ya\n2,1983-07-01,P\n3,1983-07-01,P,60,ya,,\n"
    )
    rows, rejects = read(read_register(path))
    assert [row.person is None for row in rows] == [True, False, False]
    (item,) = rejects
    assert str(item) == (
        "register.csv, row 2: The row has more cells than there are headers. Accepted: as many cells as headers. "
        "Look for a decimal comma or a separator within a cell that is not quoted"
    )


def test_an_open_quote_swallows_nothing(write_register: Callable[..., Path]) -> None:
    path = write_register('Tgl Lahir,JK,Nama\n1983,P,A\n1984,L,"B\n1985,P,C\n')
    with pytest.raises(RegisterError, match=r"cannot be read from line 3 on") as caught:
        list(read_register(path))
    assert caught.value.code == "csv_broken"


# Headers -------------------------------------------------------------------------------------------------------------


def test_the_ambiguous_headers_are_these() -> None:
    spelt = {name for names in REGISTER_SPELLINGS.values() for name in names}
    assert {name: REGISTER_COLUMNS.meanings(name) for name in spelt if len(REGISTER_COLUMNS.meanings(name)) > 1} == {
        "lp": ("sex", "waist"),
        "tb": ("height", "tuberculosis"),
        "tekanan darah tinggi": ("high_blood_pressure", "hypertension"),
    }


@pytest.mark.parametrize("name", sorted(REGISTER_COLUMNS.targets))
def test_every_canonical_name_is_a_header(name: str) -> None:
    assert REGISTER_COLUMNS.meanings(name) == (name,)


@pytest.mark.parametrize("item", FACTS.values(), ids=lambda item: item.name)
def test_labels_and_questions_of_facts_are_headers(item: Any) -> None:
    for text in (item.label.id, item.label.en, item.question.id, item.question.en):
        assert item.name in REGISTER_COLUMNS.meanings(text)


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Tgl. Lahir", "birth_date"),
        ("TglLahir", "birth_date"),
        ("tanggal_lahir", "birth_date"),
        ("L/P", "sex"),
        ("Jenis Kelamin (L/P)", "sex"),
        ("BB (kg)", "weight"),
        ("berat_badan_kg", "weight"),
        ("TB (cm)", "height"),
        ("LP (cm)", "waist"),
        ("No. KK", "kk"),
        ("TBC", "tuberculosis"),
        ("Lama Merokok (th)", "smoking_years"),
        ("Tekanan Darah (mmHg)", "blood_pressure"),
        ("Apakah merokok?", "smoker"),
    ],
)
def test_spellings_of_the_field(header: str, meaning: str) -> None:
    assert REGISTER_COLUMNS.meanings(header) == (meaning,)


@pytest.mark.parametrize(
    "header", ["Berat (gram)", "Berat Lahir (kg)", "BB/U", "NIK Ibu", "Umur", "Kelas Ibu Balita", ""]
)
def test_headers_that_mean_something_else_are_left_alone(header: str) -> None:
    assert REGISTER_COLUMNS.meanings(header) == ()


def test_an_ambiguous_header_is_refused_with_the_choices(write_register: Callable[..., Path]) -> None:
    path = write_register("Tgl Lahir,LP,TB\n1983-07-01,80,150\n")
    with pytest.raises(RegisterError) as caught:
        read_register(path)
    assert str(caught.value) == (
        "Ambiguous columns: LP can be sex or waist; TB can be height or tuberculosis. "
        "Accepted: headers with one meaning, or a mapping file that says which. "
        'Put into the mapping file: [columns] "LP" = "sex", or "ignore".'
    )


def test_an_ambiguous_header_is_settled_by_elimination_alone(write_register: Callable[..., Path]) -> None:
    path = write_register("Tgl Lahir,JK,LP,TB,TBC\n1983-07-01,P,80,150,tidak\n")
    register = read_register(path)
    assert targets(register)["LP"] == "waist"
    assert targets(register)["TB"] == "height"
    path = write_register("Tgl Lahir,JK,TB\n1983-07-01,P,150\n")
    with pytest.raises(RegisterError, match=r"TB can be height or tuberculosis"):
        read_register(path)


def test_two_columns_for_one_thing_are_refused(write_register: Callable[..., Path]) -> None:
    with pytest.raises(RegisterError) as caught:
        read_register(write_register("Tgl Lahir,Tanggal Lahir,JK\n1983,1983,P\n"))
    assert str(caught.value) == (
        "Several columns give the same: birth_date from Tgl Lahir and Tanggal Lahir. Accepted: one column for each. "
        'Leave one out in the mapping file: [columns] "Tanggal Lahir" = "ignore".'
    )
    with pytest.raises(RegisterError, match=r"systolic from TD and Sistolik"):
        read_register(write_register("Tgl Lahir,JK,TD,Sistolik\n1983,P,120/80,120\n"))
    twice = write_register("Tgl Lahir,JK,Merokok,Merokok\n1983,P,ya,tidak\n")
    with pytest.raises(RegisterError, match=r'"Merokok#2" = "ignore"'):
        read_register(twice)
    assert only_person(twice, mapping={"columns": {"Merokok#2": "ignore"}}).facts == {"smoker": True}


NO_HEADER = (
    "No header row within the first 15 rows: 'register.csv'. "
    "Accepted: a row of headers such as Tgl Lahir, JK, NIK. Add the headers, or name the columns in a mapping file."
)
NO_BIRTH_DATE = (
    "No column for birth_date: 'register.csv'. Accepted: a header such as Tgl Lahir, Tanggal Lahir. "
    'Name it in the mapping file: [columns] "<header>" = "birth_date". The headers not understood are: Umur.'
)
NO_SEX = (
    "No column for sex: 'register.csv'. Accepted: a header such as JK, Jenis Kelamin, L/P. "
    'Name it in the mapping file: [columns] "<header>" = "sex". The headers not understood are: none.'
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Nama,JK,Merokok,Umur\nA,P,ya,40\n", NO_BIRTH_DATE),
        ("Tgl Lahir,NIK\n1983,1\n", NO_SEX),
        (f"{NIK},Siti Rekaan,1983-07-01,P\n", NO_HEADER),
        ("\n" * 15 + "Tgl Lahir,JK\n1983,P\n", NO_HEADER),
        ("", NO_HEADER),
    ],
)
def test_what_is_missing_is_said(write_register: Callable[..., Path], text: str, message: str) -> None:
    with pytest.raises(RegisterError) as caught:
        read_register(write_register(text))
    assert str(caught.value) == message


# The mapping file ----------------------------------------------------------------------------------------------------


MAPPING = """
date_order = "dmy"
numeric_sex = true
measured_on = 2026-11-01
ignore = ["Catatan"]

[columns]
"LP" = "waist"
"Lahir" = "birth_date"
"Kelamin/Gender" = "sex"
"Rokok" = "smoker"
"Kerja" = "occupation"
"Sekolah di kelas" = "school_grade"

[values.smoker]
"Kadang" = true
"??" = ""

[values.occupation]
"Dukun bayi" = true

[values.sex]
"Wadon" = "female"

[values.school_grade]
"TK" = ""
"Paket A" = 6
"""
MAPPED = (
    "Lahir,Kelamin/Gender,LP,Rokok,Kerja,Sekolah di kelas,Catatan\n"
    "1/7/1983,2,80,Kadang,dukun  bayi,Paket A,x\n2/7/1983,wadon,,??,,tk,\n"
)


@pytest.mark.parametrize("kind", ["toml", "json", "dict"])
def test_a_mapping_file_settles_what_headers_and_words_mean(
    write_register: Callable[..., Path], tmp_path: Path, kind: str
) -> None:
    data = tomllib.loads(MAPPING)
    mapping: object = data
    if kind == "toml":
        mapping = write_register(MAPPING, "map.toml")
    elif kind == "json":
        mapping = write_register(json.dumps({**data, "measured_on": "2026-11-01"}), "map.json")
    register = read_register(write_register(MAPPED), mapping=mapping)  # type: ignore[arg-type]
    rows, rejects = read(register)
    assert rejects == []
    first, second = (row.person for row in rows)
    assert first is not None
    assert second is not None
    assert (first.sex, str(first.birth_date)) == ("female", "1983-07-01")
    assert dict(first.facts) == {"smoker": True, "worker": True, "school_grade": 6}
    assert [item.value for item in first.measurements] == [80]
    assert dict(second.facts) == {}
    assert register.unused == ("Catatan",)
    assert tmp_path.exists()


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"kolom": {}}, "Unknown key of the mapping file: 'kolom'"),
        ({"columns": {"LP": "waste"}}, "Unknown target of a column: 'waste'. Accepted: one of .* Did you mean 'waist'"),
        ({"columns": []}, 'columns is not what it must be: .* Accepted: a table such as .columns. "LP" = "waist"'),
        ({"columns": {"Tgl Lahirr": "birth_date"}}, "Unknown column named in the mapping file: 'Tgl Lahirr'"),
        ({"ignore": "LP"}, "ignore is not what it must be"),
        ({"ignore": ["Tgl"]}, "Unknown column named in the mapping file: 'Tgl'"),
        ({"values": {"smokr": {}}}, "Unknown column under values: 'smokr'.* Did you mean 'smoker'"),
        ({"values": {"smoker": {"x": 3}}}, "Value of fact 'smoker': 3. Accepted: true or false"),
        ({"values": {"sex": {"x": "perempuan"}}}, "that sex cannot have: 'perempuan'. Accepted: male or female"),
        ({"values": {"school_grade": {"TK": 0}}}, "Accepted: a whole number from 1 to 12"),
        ({"values": []}, "values is not what it must be"),
        ({"date_order": "mdy"}, "Unknown order of dates: 'mdy'. Accepted: 'dmy', 'iso'"),
        ({"date_order": ["dmy"]}, r"Unknown order of dates: \['dmy'\]"),
        ({"columns": {"LP": [1]}}, r"Unknown target of a column: \[1\]"),
        ({"history": {"columns": {"LP": {"a": 1}}}}, "Unknown target of a column: {'a': 1}."),
        ({"values": {"sex": {"x": [1]}}}, "The mapping file gives 'x' a value that sex cannot have: .1."),
        ({"values": {"smoker": {"x": [1]}}}, "Value of fact 'smoker': <list>."),
        ({"encoding": "rot13"}, "Unknown encoding of text: 'rot13'. Accepted: a name such as utf-8 or cp1252."),
        ({"encoding": "base64"}, "Unknown encoding of text: 'base64'."),
        ({"encoding": "a\0b"}, "Unknown encoding of text: "),
        ({"encoding": "utf-9"}, "Unknown encoding of text: 'utf-9'."),
        ({"numeric_sex": "ya"}, "numeric_sex is not what it must be: 'ya'. Accepted: true or false"),
        ({"measured_on": "1/1/2026"}, "measured_on in the mapping file is not a date: '1/1/2026'"),
        ({"sheet": 1}, "sheet is not what it must be: 1. Accepted: text"),
        ({"history": {"column": {}}}, "Unknown key of the mapping file under history: 'column'"),
    ],
)  # fmt: skip
def test_mistakes_in_a_mapping_are_told(
    write_register: Callable[..., Path], mapping: dict[str, Any], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        read_register(write_register("Tgl Lahir,JK\n1983,P\n"), mapping=mapping)


def test_the_mapping_file_of_the_guide_is_right() -> None:
    page = (VILLAGE.parent.parent / "docs" / "how-to" / "assess-a-register.md").read_text(encoding="utf-8")
    text = page.split("```toml\n")[1].split("```")[0]
    mapping = read_mapping(tomllib.loads(text))
    assert mapping.measured_on == dt.date(2026, 11, 1)
    assert mapping.values == {"smoker": {"kadang": True, "lupa": ""}, "occupation": {"dukun bayi": True}}
    assert mapping.history.columns == {"Kode": "service"}


def test_a_mapping_file_that_cannot_be_read(write_register: Callable[..., Path], tmp_path: Path) -> None:
    for path in (write_register("[columns\n", "a.toml"), write_register("{", "a.json"), tmp_path / "nothing.toml"):
        with pytest.raises(RegisterError, match="The mapping file cannot be read"):
            read_mapping(path)
    with pytest.raises(RegisterError, match="the mapping file is not what it must be"):
        read_mapping(write_register("[1]", "b.json"))


# Files that cannot be read -------------------------------------------------------------------------------------------


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    def refused(name: str, content: bytes | None, **options: Any) -> str:
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(RegisterError) as caught:
            read_register(path, **options)
        return str(caught.value)

    assert refused("a.csv", None).startswith("No such file: ")
    assert "save it as .xlsx" in refused("a.xls", b"x")
    assert refused("a.pdf", b"x").startswith("Not a kind of file that is read: 'a.pdf'. Accepted: .csv")
    assert refused("b.csv", b"PK\x03\x04...").startswith("The file is not text, whatever its ending says: 'b.csv'")
    assert refused("c.csv", b"Tgl Lahir,JK\0\n").startswith("The file holds NUL characters and is not text")
    assert refused("d.csv", "Tgl Lahir,JK,Nama\n1983,P,Andr\xe9\n".encode("cp1252")) == (
        "The file is not utf-8 text: 'd.csv'. Accepted: UTF-8, with or without a byte-order mark. "
        "Save it as 'CSV UTF-8', or name its encoding in the mapping file: encoding = \"cp1252\"."
    )
    assert len(list(read_register(tmp_path / "d.csv", mapping={"encoding": "cp1252"}))) == 1
    assert "Unknown encoding of text: 'latin-99'" in refused("d.csv", None, mapping={"encoding": "latin-99"})
    assert refused("e.xlsx", b"nothing").startswith("The file is not an Excel workbook that can be read: 'e.xlsx'")
    assert refused("f.parquet", b"nothing").startswith("The file is not a Parquet file that can be read: 'f.parquet'")
    assert refused("d.csv", None, sheet="Data").startswith("Only an Excel file has sheets")
    pl.DataFrame({"a": [1]}).write_parquet(tmp_path / "g.parquet")
    assert refused("g.parquet", None).startswith("No header row")
    with pytest.raises(UnknownNameError, match="Unknown order of dates: 'mdy'"):
        read_register(VILLAGE / "register.csv", date_order="mdy")


def damaged(path: Path, source: Path, change: Callable[[bytes], bytes]) -> Path:
    """Write a workbook anew with the XML of its first sheet changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == "xl/worksheets/sheet1.xml" else content)
    return path


def test_damaged_files_are_told_in_a_line(tmp_path: Path) -> None:
    rows = [["NIK", "Tgl Lahir", "JK"], *([NIK, f"19{at % 90 + 10}-05-0{at % 9 + 1}", "P"] for at in range(3000))]
    book = write_excel(tmp_path / "whole.xlsx", ("Data", rows))
    changes: list[Callable[[bytes], bytes]] = [
        lambda xml: xml[: len(xml) // 2],
        lambda xml: xml.replace(b"<v>2", b"<v><<2"),
        lambda xml: xml.replace(b"<v>2", b"<v>99999"),
    ]
    for number, change in enumerate(changes):
        with pytest.raises(RegisterError, match=r"The sheet is damaged and cannot be read: 'Data'\. Accepted: "):
            list(read_register(damaged(tmp_path / f"{number}.xlsx", book, change)))
    frame = pl.DataFrame({"Tgl Lahir": [str(row[1]) for row in rows[1:]], "JK": ["P"] * 3000})
    path = tmp_path / "damaged.parquet"
    frame.write_parquet(path, compression="zstd")
    content = bytearray(path.read_bytes())
    content[40:80] = bytes(40)
    path.write_bytes(content)
    register = read_register(path)
    with pytest.raises(RegisterError, match=r"The Parquet file is damaged and cannot be read from row 1 on: 'damaged"):
        list(register)


def test_sheets(tmp_path: Path) -> None:
    table = [["Tgl Lahir", "JK"], ["1983", "P"]]
    path = write_excel(tmp_path / "a.xlsx", ("Januari", table), ("Februari", table), ("Kosong", []))
    with pytest.raises(RegisterError) as caught:
        read_register(path)
    assert str(caught.value) == (
        "Several sheets have the headers looked for: 'a.xlsx'. Accepted: Januari, Februari. "
        "Name one of them: --sheet, or sheet = in the mapping file."
    )
    assert read_register(path, sheet="Februari").sheet == "Februari"
    assert read_register(path, mapping={"sheet": "Januari"}).sheet == "Januari"
    with pytest.raises(RegisterError, match=r"No such sheet: 'Maret'\. Accepted: Januari, Februari, Kosong"):
        read_register(path, sheet="Maret")
    with pytest.raises(RegisterError, match="No header row"):
        read_register(path, sheet="Kosong")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = write_excel(tmp_path / "a.xlsx", ("Data", [["Tgl Lahir", "JK"], ["1983", "P"]]))
    monkeypatch.setitem(sys.modules, "fastexcel", None)
    with pytest.raises(RegisterError) as caught:
        read_register(path)
    assert caught.value.code == "missing_extra"
    assert str(caught.value).endswith("Install the extra: pip install 'ilp-indonesia[cli]'.")


def test_the_package_imports_no_data_frame_library() -> None:
    program = (
        "import sys, ilp; heavy = {'polars', 'fastexcel', 'pyarrow', 'typer', 'rich'} & set(sys.modules); "
        "assert not heavy, heavy; import ilp.registers; assert not {'polars', 'fastexcel'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603 - this interpreter, a text of this file


def test_frames_have_the_history_that_persons_have_even_where_cleaning_empties_a_number(tmp_path: Path) -> None:
    register, history = tmp_path / "register.csv", tmp_path / "history.csv"
    register.write_text(
        "NIK,JK,Tgl Lahir\n2099015709790001,P,1979-09-17\n20990157X,L,1980-01-01\n,L,2026-11-01\n"
        "2099010101010001,L,1981-01-01\n2099010101010001,L,1982-01-01\n",
        encoding="utf-8",
    )
    history.write_text(
        "NIK,Kode Layanan,Tanggal\n"
        "2099015709790001,hypertension-adult,2026-01-02\n"
        "20990157X,obesity-adult,2026-01-03\n",
        encoding="utf-8",
    )
    persons = {row.number: row.person for row in read_register(register, history=history)}
    frames = read_frames(register, history=history)
    assert frames.history["id"].to_list() == [2, 3]
    assert frames.people["in_history"].to_list() == [True, True, False, False, False]
    assert [len(person.history) for person in persons.values() if person] == [1, 1, 0, 0, 0]
    assert frames.rejects == ()
    assert "2099015709790001" not in repr(read_register(register, history=history).history)
