"""The Spark job of the examples: run here on this machine, it is the script that runs on a cluster."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

import polars as pl
import pytest
from tests.frames import backend_named, frame_of, history_of, spark_session, without_pandas_warning

from ilp.frames import assess_frame

SCRIPT = Path(__file__).resolve().parent.parent / "examples" / "spark" / "assess_job.py"
ON = date(2026, 11, 22)
CODES = ["hypertension-adult", "diabetes-complication-screening", "anaemia-adolescent-girls"]
BORN = [date(1983, 4, 17), date(2012, 6, 1), None, date(2026, 1, 5), date(1899, 12, 31)]

Job = Callable[..., int]


@pytest.fixture
def job() -> Job:
    backend_named("spark")
    spark_session()  # the job takes the session that is there, as it does where spark-submit starts it
    found = importlib.util.spec_from_file_location("assess_job", SCRIPT)
    assert found is not None
    assert found.loader is not None
    module = ModuleType("assess_job")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)

    def run(*arguments: object) -> int:
        with without_pandas_warning():
            code = module.main([str(argument) for argument in arguments])
        assert isinstance(code, int)
        return code

    return run


@pytest.fixture
def people(tmp_path: Path) -> Path:
    frame = frame_of(
        {"birth_date": born, "sex": "female", "diabetes": None if number % 3 else bool(number % 2), "on_day": ON}
        for number, born in enumerate(BORN * 8)
    ).with_columns(village=pl.format("desa {}", pl.col("id") % 2))
    path = tmp_path / "people.parquet"
    frame.write_parquet(path)
    return path


def test_the_job_says_what_polars_says(
    job: Job, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    past = tmp_path / "history.parquet"
    history_of([(1, "anaemia-adolescent-girls", date(2025, 1, 1))]).write_parquet(past)
    output = tmp_path / "verdicts"
    arguments = ("--history", past, "--services", *CODES, "--keep", "id", "village", "--partition-by", "village")
    assert job(people, output, "--on", ON, *arguments) == 0
    assert sorted(item.name for item in output.iterdir() if item.is_dir()) == ["village=desa 0", "village=desa 1"]
    found = pl.read_parquet(output / "**/*.parquet", hive_partitioning=True).sort("id")
    expected = assess_frame(
        pl.read_parquet(people), on=ON, history=pl.read_parquet(past), services=CODES, keep=["id", "village"]
    )
    assert found.select(expected.columns).cast(dict(expected.schema)).equals(expected)
    assert capsys.readouterr().out.splitlines() == ["32 rows assessed", "8 rows birth_date_missing"]


def test_the_job_asks_about_the_day_of_each_row_and_writes_a_row_for_each_service(
    job: Job, people: Path, tmp_path: Path
) -> None:
    output = tmp_path / "required"
    assert job(people, output, "--on-column", "on_day", "--frame", "long", "--services", *CODES) == 0
    found = pl.read_parquet(output / "*.parquet")
    expected = assess_frame(pl.read_parquet(people), on="on_day", services=CODES, output="long")
    assert sorted(found.iter_rows()) == sorted(expected.iter_rows())


def test_the_job_refuses_what_cannot_be_assessed(
    job: Job, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.parquet"
    pl.read_parquet(people).cast({"birth_date": pl.String}).write_parquet(wrong)
    assert job(wrong, tmp_path / "out", "--on", ON) == 2
    assert "Problem: Column birth_date is String, accepted is Date" in capsys.readouterr().err
    assert job(people, tmp_path / "out", "--on", ON, "--services", "hypertension-adlt") == 2
    assert "Unknown service code: 'hypertension-adlt'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
