"""Typed files on the command line: any size from file to file, what is counted, and what is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from tests.command_line import Ilp, runner
from tests.frames import frame_of, history_of

from ilp.frames import FRAME_COLUMNS, assess_frame

ON = date(2026, 11, 22)
DAY = ("--on", "2026-11-22")
CODES = ["hypertension-adult", "anaemia-adolescent-girls", "diabetes-complication-screening"]
BORN = [date(1983, 4, 17), date(2012, 6, 1), None, date(2026, 1, 5), date(2026, 12, 1), date(1899, 12, 31)]
REFUSED = {"birth_date_missing": 10, "birth_after_on": 10}


@pytest.fixture
def ilp(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ilp:
    return runner(capsys, monkeypatch, columns=200)


@pytest.fixture
def frame() -> pl.DataFrame:
    return frame_of(
        {"birth_date": born, "sex": "female", "diabetes": [True, False, None][number % 3]}
        for number, born in enumerate(BORN * 10)
    ).with_columns(village=pl.format("desa {}", pl.col("id") % 2))


@pytest.fixture
def people(frame: pl.DataFrame, tmp_path: Path) -> Path:
    path = tmp_path / "people.parquet"
    frame.write_parquet(path)
    return path


def told(out: str) -> dict[str, int]:
    """Return the counts that are printed, by the code that stands before each."""
    words = [line.split() for line in out.splitlines() if line.strip()]
    return {line[-2].strip("[]"): int(line[-1]) for line in words if len(line) > 1 and line[-1].isdigit()}


# What is written -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
@pytest.mark.parametrize("form", ["wide", "long", "mask"])
@pytest.mark.parametrize("ending", ["parquet", "csv"])
def test_what_is_written_is_what_a_frame_says(
    ilp: Ilp, frame: pl.DataFrame, people: Path, tmp_path: Path, engine: str, form: str, ending: str
) -> None:
    past = history_of([(1, "anaemia-adolescent-girls", date(2026, 1, 1)), (7, "x", date(2026, 1, 1))])
    past.write_parquet(tmp_path / "history.parquet")
    output = tmp_path / f"out.{ending}"
    run = ilp(
        *("assess", people, *DAY, "--frame", form, "--engine", engine, "-o", output),
        *("--services", ",".join(CODES), "--history", tmp_path / "history.parquet"),
    )
    assert (run.code, run.err) == (3, "")
    expected = assess_frame(frame, on=ON, history=past, services=CODES, output=form)  # type: ignore[arg-type]
    is_csv = ending == "csv"
    found = pl.read_csv(output, schema=dict(expected.schema)) if is_csv else pl.read_parquet(output)
    order = [name for name in ("id", "service") if name in expected.columns]
    found, expected = (item.with_columns(pl.col(pl.String).replace("", None)).sort(order) for item in (found, expected))
    assert found.cast(dict(expected.schema)).equals(expected)
    wide = assess_frame(frame, on=ON, history=past, services=CODES)
    assert "people.parquet: 60 rows, 40 assessed on 2026-11-22 + 20 of which nothing can be said" in run.out
    assert f"{expected.height} rows of results written to {output}" in run.out
    required = {code: wide[code].sum() for code in CODES}
    assert told(run.out) == REFUSED | {code: count for code, count in required.items() if count}
    assert "KMK HK.01.07/MENKES/2015/2023; ilp " in run.out
    assert sorted(item.name for item in tmp_path.iterdir()) == ["history.parquet", output.name, people.name]


def test_a_typed_csv(ilp: Ilp, frame: pl.DataFrame, people: Path, tmp_path: Path) -> None:
    path = people.with_suffix(".csv")
    frame.filter(pl.col("id") < 2).write_csv(path)
    output = tmp_path / "out.parquet"
    for engine in ("polars", "duckdb"):
        run = ilp("assess", path, *DAY, "--typed", "--engine", engine, "--services", CODES[0], "-o", output)
        assert (run.code, run.err) == (0, "")
        found = pl.read_parquet(output)
        assert found["id"].to_list() == ["0", "1"]
        assert found[CODES[0]].to_list() == [True, False]
        assert found["diabetes"].to_list() == [True, False]


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_a_cell_of_a_typed_csv_that_is_not_of_its_type(ilp: Ilp, tmp_path: Path, engine: str) -> None:
    path, output = tmp_path / "people.csv", tmp_path / "out.parquet"
    path.write_text("id,birth_date,sex\n1,17/04/1983,female\n", encoding="utf-8")
    run = ilp("assess", path, *DAY, "--typed", "--engine", engine, "-o", output)
    assert run.code == 2
    assert run.out == ""
    assert run.err == (
        "ilp: people.csv cannot be read as a typed file: 'column birth_date'. Accepted: Parquet, or CSV in UTF-8 with "
        "a comma, dates YYYY-MM-DD, and yes/no as true and false. "
        "Leave out --typed to read it as a register, cell by cell.\n"
    )
    assert [item.name for item in tmp_path.iterdir()] == ["people.csv"]


def test_a_register_is_still_a_register(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    run = ilp("assess", people, *DAY, "-o", tmp_path / "out.parquet")
    assert "people.parquet: 60 rows = 40 persons assessed on 2026-11-22 + 20 refused" in run.out
    assert "name_id" in pl.read_parquet(tmp_path / "out.parquet").columns


# What is refused -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--typed"], "The results of a typed file go to a file. Give one: -o verdicts.parquet."),
        (["--typed", "-o", "out.xlsx"], "Results of a typed file cannot be written to this kind of file: 'out.xlsx'. "),
        (["--typed", "-o", "no/out.csv"], "No such folder: 'no'. "),
        (["--frame", "tall", "-o", "out.csv"], "Unknown form of results: 'tall'. Accepted: 'long', 'mask', 'wide'"),
        (["--engine", "pandas", "-o", "out.csv"], "Unknown engine: 'pandas'. Accepted: 'duckdb', 'polars'"),
        (["--services", "hypertension-adlt", "-o", "out.csv"], "Unknown service code: 'hypertension-adlt'."),
        (
            ["--typed", "--date-order", "dmy", "--keep-nik", "-o", "out.csv"],
            "--date-order, --keep-nik cannot be used with a typed file. Leave it out; ",
        ),
        (["--typed", "--verdicts", "undetermined", "-o", "out.csv"], "--verdicts cannot be used with a typed file."),
    ],
)
def test_wrong_usage(
    ilp: Ilp, people: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(people.parent)
    run = ilp("assess", people, *DAY, *arguments)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(f"ilp: {message}")
    assert [item.name for item in people.parent.iterdir()] == [people.name]


def test_files_that_are_not_there_or_would_be_written_over(ilp: Ilp, people: Path) -> None:
    assert ilp("assess", "nothing.parquet", *DAY, "--typed", "-o", "out.csv").err.startswith(
        "ilp: No such file: 'nothing.parquet'."
    )
    assert ilp("assess", people, *DAY, "--typed", "-o", people).err == (
        "ilp: The results would be written over a file that is read. Give another name with -o.\n"
    )
    people.write_bytes(b"PAR1 and nothing more")
    assert ilp("assess", people, *DAY, "--typed", "-o", people.with_name("out.csv")).err.startswith(
        "ilp: people.parquet cannot be read as a typed file: "
    )


def test_a_file_in_other_columns_is_refused_with_what_to_mend(ilp: Ilp, frame: pl.DataFrame, people: Path) -> None:
    frame.cast({"birth_date": pl.String}).drop("sex").write_parquet(people)
    run = ilp("assess", people, *DAY, "--typed", "-o", people.with_name("out.csv"))
    assert run.code == 2
    assert run.err == (
        "ilp: people.parquet is not a typed file: There is no column sex; Column birth_date is String, accepted is "
        "Date. Accepted: the columns that `ilp facts --columns` lists, in their types. "
        "`ilp facts --check people.parquet` shows what is read; a register as it is: leave out --typed.\n"
    )


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_a_history_with_other_ids_is_refused(ilp: Ilp, people: Path, engine: str) -> None:
    past = people.with_name("history.parquet")
    history_of([]).cast({"id": pl.String}).write_parquet(past)
    run = ilp("assess", people, *DAY, "--engine", engine, "--history", past, "-o", people.with_name("out.csv"))
    assert run.err == (
        "ilp: The column id of history.parquet is of another type than that of the file: 'String'. Accepted: Int64. "
        "Write both files with ids of one type.\n"
    )


# The columns ---------------------------------------------------------------------------------------------------------


def test_the_columns_are_listed(ilp: Ilp) -> None:
    run = ilp("facts", "--columns", "--language", "id")
    assert run.code == 0
    for text in ("Yang diterima", "birth_date_latest", "taksiran persalinan (HPL)", "kode layanan atau alat"):
        assert text in run.out
    data = json.loads(ilp("facts", "--columns", "--json").out)
    assert [item["name"] for item in data["columns"]] == [*FRAME_COLUMNS]
    assert data["columns"][0] == {
        "name": "birth_date",
        "type": "date",
        "accepted": "Date",
        "label": {"id": "tanggal lahir", "en": "date of birth"},
    }
    assert [item["name"] for item in data["history"]] == ["service", "on"]


def test_a_file_is_checked(ilp: Ilp, frame: pl.DataFrame, people: Path) -> None:
    run = ilp("facts", "--check", people)
    assert run == (
        0,
        "Read: birth_date, sex, diabetes\nHanded through: id, village\nNothing has to be mended.\n",
        "",
    )
    frame.rename({"diabetes": "diabets"}).cast({"birth_date": pl.String}).write_parquet(people)
    run = ilp("facts", "--check", people)
    assert run.code == 3
    assert "Looks like diabetes: diabets\nProblem: Column birth_date is String, accepted is Date\n" in run.out
    data = json.loads(ilp("facts", "--check", people, "--json").out)
    assert data["good"] is False
    assert data["near"] == {"diabets": "diabetes"}
    assert ilp("facts", "--json").err.startswith("ilp: --json is about columns.")
    assert ilp("facts", "--json", "--columns", "--check", people).err.startswith(
        "ilp: --columns and --check are given."
    )


# Memory --------------------------------------------------------------------------------------------------------------

MEASURE = """
import resource, sys
from ilp.cli.app import run
code = run(sys.argv[1:])
unit = 1 if sys.platform == "darwin" else 1024
print("PEAK", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 2**20)
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is not told there")
def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    peaks = []
    for rows in (200_000, 2_000_000):
        path = tmp_path / "people.parquet"
        number = pl.int_range(rows, eager=True)
        pl.DataFrame({"id": number}).with_columns(
            birth_date=pl.date(1930, 1, 1) + pl.duration(days=number * 7919 % 35300),
            sex=pl.when(number % 2 == 0).then(pl.lit("female")).otherwise(pl.lit("male")),
            diabetes=number % 7 == 0,
        ).write_parquet(path, row_group_size=100_000)
        told = subprocess.run(  # noqa: S603 - this project's own command
            [sys.executable, "-c", MEASURE, "assess", str(path), *DAY, "--typed", "-o", str(tmp_path / "out.parquet")],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        assert f"{rows} rows, {rows} assessed" in told
        peaks.append(int(told.rpartition("PEAK")[2]))
    # The verdicts alone of two million people would be 500 MB in memory.
    assert peaks[1] < peaks[0] + 250, peaks
    assert peaks[1] < 1200, peaks
