"""The WHO tables of the package: whole, read when they are needed, and rebuilt from WHO's files as they are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ilp.interpretation.growth import tables
from ilp.interpretation.growth.tables import TableName, table

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "ilp" / "interpretation" / "growth" / "data"
SCRIPT = ROOT / "tools" / "rebuild_who_tables.py"
SOURCES = {
    TableName.WEIGHT_FOR_AGE: ("weianthro.txt", "age"),
    TableName.HEIGHT_FOR_AGE: ("lenanthro.txt", "age"),
    TableName.BMI_FOR_AGE: ("bmianthro.txt", "age"),
    TableName.HEAD_FOR_AGE: ("hcanthro.txt", "age"),
    TableName.WEIGHT_FOR_LENGTH: ("wflanthro.txt", "length"),
    TableName.WEIGHT_FOR_HEIGHT: ("wfhanthro.txt", "height"),
    TableName.BMI_FOR_AGE_5_TO_19: ("bfawho2007.txt", "age"),
}


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        *((name, 0, 1856) for name in list(TableName)[:4]),
        (TableName.WEIGHT_FOR_LENGTH, 45, 110),
        (TableName.WEIGHT_FOR_HEIGHT, 65, 120),
        (TableName.BMI_FOR_AGE_5_TO_19, 61, 228),
    ],
)
def test_the_tables_are_whole(name: TableName, first: float, last: float) -> None:
    rows = table(name)
    assert (rows.first, rows.last) == (first, last)
    assert {len(column) for column in rows.columns.values()} == {2 * rows.rows}
    lines = (DATA / f"{name}.csv").read_text(encoding="utf-8").splitlines()[1:]
    places = [first + number / rows.per for number in range(rows.rows)] * 2
    assert [line.split(",")[0] for line in lines] == ["female"] * rows.rows + ["male"] * rows.rows
    assert [float(line.split(",")[1]) for line in lines] == pytest.approx(places)
    assert [float(line.split(",")[3]) for line in lines] == list(rows.columns["m"])


def test_medians_run_smoothly_but_for_the_change_from_lying_to_standing() -> None:
    for name in TableName:
        rows = table(name)
        for start in (0, rows.rows):
            medians = list(rows.columns["m"][start : start + rows.rows])
            bends = [abs(c - 2 * b + a) / b for a, b, c in zip(medians, medians[1:], medians[2:], strict=False)]
            bent = {place for place, bend in enumerate(bends, start=1) if bend > 0.002 and place > 30}
            assert bent <= {730, 731}, name


def test_a_table_is_read_once() -> None:
    tables.table.cache_clear()
    assert table(TableName.WEIGHT_FOR_AGE) is table(TableName.WEIGHT_FOR_AGE)
    assert tables.table.cache_info().misses == 1


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """Write the tables in the form WHO publishes them in."""
    for name, (file, column) in SOURCES.items():
        lines = (DATA / f"{name}.csv").read_text(encoding="utf-8").splitlines()[1:]
        rows = [line.replace("female", "2").replace("male", "1").replace(",", "\t") for line in lines]
        (tmp_path / file).write_text("\n".join([f"sex\t{column}\tl\tm\ts", *rows]), encoding="utf-8")
    return tmp_path


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), str(folder), "--check"]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


def test_the_script_compares_every_figure(published: Path) -> None:
    done = check(published)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("52788 figures compared\n")
    wrong = published / "weianthro.txt"
    wrong.write_text(wrong.read_text(encoding="utf-8").replace("3.2322", "3.2323", 1), encoding="utf-8")
    done = check(published)
    assert done.returncode == 1
    assert "1 different" in done.stdout
