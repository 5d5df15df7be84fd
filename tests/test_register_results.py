"""A register assessed: histories matched, results in every format, and counts that add up."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from tests.register_files import ON, VILLAGE

from ilp.errors import DateError, InputError, RegisterError, UnknownNameError
from ilp.registers import (
    REJECT_COLUMNS,
    RESULT_COLUMNS,
    TIMING_COLUMNS,
    assess_register,
    read_register,
)
from ilp.registers.indonesian import in_indonesian

# History -------------------------------------------------------------------------------------------------------------


REGISTER = (
    "No,NIK,Tgl Lahir,JK\n1,2099014107830001,01/07/1983,P\n2,2099010107730002,01/07/1973,L\n"
    "3,2099010107730003,01/07/1973,L\n4,2099010107730003,01/07/1973,L\n5,,01/07/1973,x\n"
)


def test_a_history_is_matched_and_every_row_accounted_for(write_register: Callable[..., Path]) -> None:
    history = write_register(
        "No;NIK;Kode Layanan;Tanggal;Tempat;Hasil\n"
        "1;'2099.0141.0783.0001;hypertension-adult;01/02/2026;Posyandu Melati;120/80\n"
        "2;2099014107830001;Skrining obesitas;01/02/2026;pkm;\n"
        "3;2099010107730002;DIABETES_ADULT;01/02/2026;;\n"
        "4;2099010107730003;hypertension-adult;01/02/2026;Pustu;\n"
        "5;2099010107739999;hypertension-adult;01/02/2026;Pustu;\n"
        "6;2099014107830001;tensi;01/02/2026;Pustu;\n"
        "7;2099014107830001;hypertension-adult;31/04/2026;Pustu;\n"
        "8;;hypertension-adult;01/02/2026;Pustu;\n"
        "9;2099014107830001;;01/02/2026;Pustu;\n"
        "10;2099014107830001;hypertension-adult;-;Pustu;\n"
        "11;2099014107830001;hypertension-adult;01/03/2026;Pasar;\n"
        "12;2099014107830001;hypertension-adult;01/03/2027;Pustu;\n"
        ";;;;;\n",
        "history.csv",
    )
    register = read_register(write_register(REGISTER), date_order="dmy", history=history)
    report = assess_register(register, on=ON)
    assert register.history is not None
    assert register.history.key == "nik"
    assert (report.history_rows, report.history_attached, register.history.blank) == (12, 4, 1)
    told = {
        (item.row, item.column, item.value, item.code) for item in report.first_rejects if item.file == "history.csv"
    }
    assert told == {
        (5, "NIK", "************0003", "person_several"),
        (6, "NIK", "************9999", "person_unknown"),
        (7, "Kode Layanan", "tensi", "service_unknown"),
        (8, "Tanggal", "31/04/2026", "date_impossible"),
        (9, "NIK", "", "person_missing"),
        (10, "Kode Layanan", "", "service_missing"),
        (11, "Tanggal", "-", "date_missing"),
        (12, "Tempat", "Pasar", "venue_unknown"),
        (13, "Tanggal", "2027-03-01", "service_after_on"),
    }
    for item in report.first_rejects:
        assert all(in_indonesian(text) is not None for text in (item.reason, item.accepted, item.remedy)), item
    refused = sum(item.row_refused for item in report.first_rejects if item.file == "history.csv")
    assert report.history_rows == report.history_attached + refused
    person = next(iter(register)).person
    assert person is not None
    assert [(done.service, str(done.on), done.venue) for done in person.history] == [
        ("hypertension-adult", "2026-02-01", "posyandu"),
        ("obesity-adult", "2026-02-01", "puskesmas"),
        ("hypertension-adult", "2026-03-01", None),
        ("hypertension-adult", "2027-03-01", "pustu"),
    ]


def test_a_row_of_the_history_with_surplus_cells_is_refused(write_register: Callable[..., Path]) -> None:
    path = write_register("ID,Tgl Lahir,JK\n1,1983,P\n")
    history = write_register(
        "ID,Kode Layanan,Tanggal\n1,iva-cervical,2025-01-02,9,8\n1,iva-cervical,2025-01-03,,\n", "history.csv"
    )
    register = read_register(path, history=history)
    (row,) = register
    assert row.person is not None
    assert [record.on for record in row.person.history] == [dt.date(2025, 1, 3)]
    assert register.history is not None
    assert register.history.rows == 2
    (item,) = register.history.rejects
    assert (item.file, item.row, item.code, item.row_refused) == ("history.csv", 2, "row_too_long", True)
    assert assess_register(register, on=ON).reject_count == 1


def test_a_history_by_the_id_of_the_register(write_register: Callable[..., Path]) -> None:
    history = write_register("ID,Layanan,Tgl\nA1,hypertension-adult,2026-02-01\n", "history.csv")
    register = read_register(write_register("ID,Tgl Lahir,JK\nA1,1983,P\nA2,1983,P\n"), history=history)
    assert [len(row.person.history) for row in register if row.person] == [1, 0]
    assert read_register(write_register("No,Tgl Lahir,JK\n1,1983,P\n"), history=write_register(
        "No,Layanan,Tgl\n1,hypertension-adult,2026-02-01\n", "history.csv")).history.key == "number"  # type: ignore[union-attr]  # fmt: skip


@pytest.mark.parametrize(
    ("history", "message"),
    [
        ("NIK,Tanggal\n1,2026\n", "No header row .* such as NIK, Kode Layanan, Tanggal"),
        (
            "NIK,Kode Layanan\n1,x\n",
            "The history has no column for on: 'history.csv'. Accepted: a header such as Tanggal",
        ),
        ("Kode Layanan,Tanggal\nx,2026\n", "The history names its persons by nothing that the register has"),
        ("NIK,Kode Layanan,Layanan,Tanggal\n1,x,y,2026\n", "service from Kode Layanan and Layanan"),
    ],
)
def test_a_history_that_cannot_be_used(write_register: Callable[..., Path], history: str, message: str) -> None:
    with pytest.raises(RegisterError, match=message):
        read_register(write_register(REGISTER), date_order="dmy", history=write_register(history, "history.csv"))


def test_a_mapping_of_its_own_for_the_history(write_register: Callable[..., Path]) -> None:
    history = write_register("Nomor Induk,Apa,Kapan\n2099014107830001,tensi,01/02/2026\n", "history.csv")
    mapping = {
        "history": {
            "columns": {"Nomor Induk": "nik", "Apa": "service", "Kapan": "on"},
            "values": {"service": {"Tensi": "hypertension-adult"}},
        }
    }
    register = read_register(write_register(REGISTER), date_order="dmy", history=history, mapping=mapping)
    assert register.history is not None
    assert register.history.rejects == []
    assert register.history.rows == 1


# Assessing -----------------------------------------------------------------------------------------------------------


def results(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".csv":
        schema = {"row": pl.Int64, "cluster": pl.Int64, "provisional": pl.Boolean}
        overrides = {**dict.fromkeys(RESULT_COLUMNS, pl.String), **schema}
        return pl.read_csv(path, schema_overrides=overrides).to_dicts()
    if path.suffix == ".parquet":
        return pl.read_parquet(path).to_dicts()
    if path.suffix == ".json":
        return list(json.loads(path.read_text(encoding="utf-8")))
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_results_are_the_same_in_every_format(tmp_path: Path) -> None:
    written = {}
    for ending in ("csv", "parquet", "json", "ndjson", "jsonl"):
        output = tmp_path / f"out.{ending}"
        register = read_register(VILLAGE / "register.csv", date_order="dmy")
        report = assess_register(register, on=ON, output=output, limit=150, verdicts=("required", "undetermined"))
        written[ending] = results(output)
        assert len(written[ending]) == report.written
    assert all(rows == written["json"] for rows in written.values())
    rows = written["json"]
    assert list(rows[0]) == [name for name in RESULT_COLUMNS if name != "nik"]
    assert {row["verdict"] for row in rows} == {"required", "undetermined"}
    assert all(bool(row["missing"]) == (row["verdict"] == "undetermined") for row in rows)
    text = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert "209901" not in text
    assert "Haresti" not in text


def in_text(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows with dates and numbers as text: CSV and JSON have no dates."""
    return [{name: None if value is None else str(value) for name, value in row.items()} for row in rows]


def test_timing_is_written_in_every_format_when_asked(tmp_path: Path) -> None:
    written = {}
    for ending in ("csv", "parquet", "json", "ndjson", "jsonl"):
        output = tmp_path / f"out.{ending}"
        register = read_register(VILLAGE / "register.csv", date_order="dmy", history=VILLAGE / "history.csv")
        assess_register(register, on=ON, output=output, limit=150, timing=True)
        written[ending] = in_text(results(output))
    assert all(rows == written["json"] for rows in written.values())
    assert list(written["json"][0]) == [*(name for name in RESULT_COLUMNS if name != "nik"), *TIMING_COLUMNS]
    columns = pl.read_parquet(tmp_path / "out.parquet").schema
    assert {columns[name] for name in ("due_on", "from", "until", "last_done")} == {pl.Date}
    assert columns["overdue_days"] == pl.Int64


def test_timing_is_that_of_assessing_one_by_one(tmp_path: Path) -> None:
    from ilp import assess

    output = tmp_path / "out.parquet"
    register = read_register(VILLAGE / "register.csv", date_order="dmy", history=VILLAGE / "history.csv")
    assess_register(register, on=ON, output=output, limit=60, timing=True, verdicts=("required", "as_indicated"))
    found = {(row["row"], row["service"]): row for row in results(output)}
    register = read_register(VILLAGE / "register.csv", date_order="dmy", history=VILLAGE / "history.csv")
    done = 0
    for row, _ in zip(register, range(60), strict=False):
        if row.person is None:
            continue
        plan = assess(row.person, on=ON)
        for item in (*plan.required, *plan.as_indicated):
            timing = plan.timing(item.code)
            told = found.pop((row.number, item.code))
            assert [told[name] for name in TIMING_COLUMNS] == [
                timing.status.value,
                timing.due_on,
                timing.opens_on,
                timing.until,
                timing.overdue_days,
                timing.last_done,
            ]
            done += timing.last_done is not None
    assert not found
    assert done


def test_the_report_counts_how_the_services_stand(write_register: Callable[..., Path], tmp_path: Path) -> None:
    path = write_register("ID,Tgl Lahir,JK\nA,1983-07-01,L\nB,1983-07-01,L\nC,1983-07-01,L\n")
    rows = "A,hypertension-adult,2026-02-01\nB,hypertension-adult,2025-02-01\nC,hypertension-adult,2025-11-22\n"
    history = write_register(f"ID,Kode Layanan,Tanggal\n{rows}", "history.csv")
    output = tmp_path / "out.parquet"
    report = assess_register(read_register(path, history=history), on=ON, timing=True, output=output)
    assert report.timings["hypertension-adult"] == {"not_yet": 1, "due": 2}
    assert report.overdue["hypertension-adult"] == 1
    assert sum(counted.total() for counted in report.timings.values()) == report.written
    assert assess_register(read_register(path, history=history), on=ON).timings == {}


def test_without_asking_no_timing_is_worked_out(
    write_register: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_arguments: object) -> None:
        raise AssertionError

    monkeypatch.setattr("ilp.timing.Clock.timing", never)
    register = read_register(write_register("Tgl Lahir,JK\n1983-07-01,P\n"))
    assert assess_register(register, on=ON, output=tmp_path / "out.csv").written


def test_nobody_to_write_is_an_empty_table_with_timing_too(tmp_path: Path, write_register: Callable[..., Path]) -> None:
    output = tmp_path / "out.parquet"
    register = read_register(write_register("Tgl Lahir,JK\n1983,x\n"))
    assert assess_register(register, on=ON, output=output, timing=True).written == 0
    assert set(TIMING_COLUMNS) <= set(pl.read_parquet(output).columns)


def test_results_agree_with_assessing_one_by_one(tmp_path: Path) -> None:
    from ilp import assess

    output = tmp_path / "out.json"
    assess_register(read_register(VILLAGE / "register.csv", date_order="dmy"), on=ON, output=output, limit=40)
    by_row: dict[int, list[str]] = {}
    for item in results(output):
        by_row.setdefault(item["row"], []).append(item["service"])
    for row in [
        row for row, _ in zip(read_register(VILLAGE / "register.csv", date_order="dmy"), range(40), strict=False)
    ]:
        if row.person is not None:
            plan = assess(row.person, on=ON)
            assert by_row.get(row.number, []) == [item.code for item in plan.required]


def test_the_report_adds_up(tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    register = read_register(VILLAGE / "register.csv", date_order="dmy", history=VILLAGE / "history.csv")
    told: list[int] = []
    report = assess_register(register, on=ON, rejects=rejects, progress=told.append)
    counts = report.counts
    assert (counts.rows, counts.persons, counts.refused) == (2955, 2940, 15)
    assert report.persons.total() == counts.persons
    assert all(verdicts.total() == counts.persons for verdicts in report.services.values())
    assert sum(told) == counts.rows
    assert report.findings["nik_shared"] == 2
    with rejects.open(encoding="utf-8", newline="") as file:
        listed = list(csv.DictReader(file))
    assert tuple(listed[0]) == REJECT_COLUMNS
    assert len(listed) == report.reject_count == report.rejects.total()
    assert {item["code"] for item in listed} == set(report.rejects) == set(report.examples)
    history = [item for item in listed if item["file"] == "history.csv"]
    assert [(item["row"], item["code"]) for item in history] == [
        ("457", "person_unknown"),
        ("1090", "service_unknown"),
        ("2222", "date_impossible"),
        ("2492", "service_after_on"),
    ]
    assert report.history_rows == report.history_attached + len(history)
    assert report.receipt is not None
    assert report.receipt.on == ON


def test_who_is_in_two_stages_is_told_so(write_register: Callable[..., Path], tmp_path: Path) -> None:
    output = tmp_path / "out.json"
    register = read_register(write_register("Tgl Lahir,JK\n1966,L\n"))
    report = assess_register(register, on=ON, output=output)
    ((stage, cluster),) = report.persons
    assert (stage, cluster) == (None, 3)
    assert {(item["stage"], item["possible_stages"]) for item in results(output)} == {(None, "older_person;adult")}


def test_the_nik_is_written_only_on_demand(tmp_path: Path, write_register: Callable[..., Path]) -> None:
    path = write_register(REGISTER)
    output = tmp_path / "out.csv"
    assess_register(read_register(path, date_order="dmy"), on=ON, output=output, keep_nik=True)
    assert {row["nik"] for row in results(output)} == {"2099014107830001", "2099010107730002", "2099010107730003"}
    assess_register(read_register(path, date_order="dmy"), on=ON, output=output)
    assert "209901" not in output.read_text(encoding="utf-8")


def test_nobody_to_write_is_an_empty_table(tmp_path: Path, write_register: Callable[..., Path]) -> None:
    for ending in ("csv", "parquet", "json", "ndjson"):
        output = tmp_path / f"out.{ending}"
        report = assess_register(read_register(write_register("Tgl Lahir,JK\n1983,x\n")), on=ON, output=output)
        assert report.written == 0
        assert results(output) == []


def test_choices_are_passed_on(write_register: Callable[..., Path]) -> None:
    register = read_register(write_register("Tgl Lahir,JK\n1983-07-01,P\n"))
    report = assess_register(register, on=ON, assume_absent=["hypertension"], kinds=["screening"])
    assert report.receipt is not None
    assert report.receipt.assumed_absent == ("hypertension",)
    assert report.receipt.kinds == ("screening",)
    assert "hypertension" not in report.asked


@pytest.mark.parametrize(
    ("choices", "error", "message"),
    [
        ({"on": dt.date(1800, 1, 1)}, DateError, "Not a date to assess on"),
        ({"on": dt.datetime(2026, 1, 1)}, DateError, "Not a date to assess on"),  # noqa: DTZ001
        ({"on": "2026-01-01"}, DateError, "Not a date to assess on"),
        ({"assume_absent": ["smokes"]}, UnknownNameError, "Unknown fact: 'smokes'"),
        ({"readings": {"pupil-age": "x"}}, UnknownNameError, "Unknown option of reading pupil-age: 'x'"),
        ({"kinds": ["screen"]}, UnknownNameError, "Unknown kind of service: 'screen'"),
        ({"verdicts": ["needed"]}, UnknownNameError, "Unknown verdict: 'needed'"),
        ({"output": "out.xlsx"}, RegisterError, "Results cannot be written to this kind of file: 'out.xlsx'"),
        ({"output": "nowhere/out.csv"}, RegisterError, "No such folder: 'nowhere'"),
        ({"rejects": "nowhere/out.csv"}, RegisterError, "The file of rejects cannot be written"),
    ],
)
def test_wrong_choices_are_refused_before_anything_is_read(
    write_register: Callable[..., Path], choices: dict[str, Any], error: type[InputError], message: str
) -> None:
    register = read_register(write_register("Tgl Lahir,JK\n1983,x\n"))
    with pytest.raises(error, match=message):
        assess_register(register, **{"on": ON, **choices})


def test_nothing_is_written_over_what_is_read(write_register: Callable[..., Path], tmp_path: Path) -> None:
    path = write_register("Tgl Lahir,JK\n1983,P\n")
    with pytest.raises(RegisterError, match="The file is the register, and would be written over"):
        assess_register(read_register(path), on=ON, output=path)
    with pytest.raises(RegisterError, match="The file is the file of results, and would be written over"):
        assess_register(read_register(path), on=ON, output=tmp_path / "o.csv", rejects=tmp_path / "o.csv")
    assert path.read_text(encoding="utf-8") == "Tgl Lahir,JK\n1983,P\n"
