"""`ilp indicators` and `ilp notifiable`: what they print, what they write, and how they fail."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from tests.command_line import Ilp, runner

from ilp.indicators import INDICATORS

VILLAGE = Path(__file__).parent.parent / "examples" / "village"
TYPED = Path(__file__).parent.parent / "examples" / "typed"


@pytest.fixture(name="ilp")
def _ilp(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ilp:
    return runner(capsys, monkeypatch, columns=100)


def test_the_village_by_hamlet(ilp: Ilp, tmp_path: Path) -> None:
    file = tmp_path / "indicators.csv"
    register = (VILLAGE / "register.csv", "--on", "2026-11-22", "--mapping", VILLAGE / "mapping.toml")
    run = ilp(
        "indicators", *register, "--history", VILLAGE / "history.csv", "--date-order", "dmy", "--by", "Dusun",
        "--indicator", "older-screened,risk-smoking", "--change", "--suppress-under", "5", "-o", file,
    )  # fmt: skip
    assert run.code == 3, run.err
    assert "2955 baris, 2940 dapat dinilai" in run.out
    written = pl.read_csv(file, schema_overrides={"period": pl.String})
    assert written.height == 8
    assert written["suppressed"].sum() in {0, 2, 3, 4}
    assert set(written["indicator"]) == {"older-screened", "risk-smoking"}


def test_typed_files_and_a_map(ilp: Ilp, tmp_path: Path) -> None:
    file = tmp_path / "map.csv"
    typed = ("indicators", TYPED / "people.csv", "--typed", "--on", "2026-11-22", "--language", "en")
    run = ilp(*typed, "--history", TYPED / "history.csv", "--indicator", "risk-smoking", "--map", "village", "-o", file)
    assert run.code == 0, run.err
    assert "2 rows written to" in run.out
    assert file.read_text(encoding="utf-8").splitlines()[0].startswith('"village","region_code"')
    shown = ilp(*typed, "--indicator", "risk-smoking", "--period", "year")
    assert "NCD risk factor: smoking" in shown.out
    diagnoses = tmp_path / "diagnoses.csv"
    diagnoses.write_text("id,icd10,on\np1,C50.9,2026-11-02\n", encoding="utf-8")
    cancer = ilp(*typed, "--diagnoses", diagnoses, "--indicator", "ncd-cancer", "--by", "sex", "--months", "2")
    assert cancer.code == 0, cancer.err
    assert "female, 2026-11" in cancer.out


def test_without_a_register_the_indicators_are_listed(ilp: Ilp) -> None:
    run = ilp("indicators", "--language", "en")
    assert run.code == 0
    assert all(code in run.out for code in ("growth-d-of-s", "continuum-k6", "staff"))
    assert run.out.count("not counted") == sum(item.definition is None for item in INDICATORS.values())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["indicators", TYPED / "people.csv"], "--on is missing"),
        (["indicators", TYPED / "people.csv", "--on", "2026-11-22", "--map", "village"], "--map writes a file"),
        (["indicators", TYPED / "people.csv", "--on", "2026-11-22", "--diagnoses", "x.csv"], "belongs to typed files"),
        (
            ["indicators", TYPED / "people.csv", "--typed", "--on", "2026-11-22", "--period", "week"],
            "--period is neither",
        ),
        (["indicators", TYPED / "people.csv", "--typed", "--on", "2026-11-22", "--by", "desa"], "Unknown column"),
        (["indicators", TYPED / "none.csv", "--typed", "--on", "2026-11-22"], "No such file"),
        (["notifiable", "A90"], "--on is missing"),
        (["notifiable", "I10", "--on", "2026-11-20"], "Not a disease of Tabel 31"),
    ],
)
def test_what_makes_no_sense_is_told(ilp: Ilp, words: list[object], message: str) -> None:
    run = ilp(*words)
    assert run.code == 2
    assert message in run.err


def test_a_notifiable_disease(ilp: Ilp) -> None:
    exact = ilp("notifiable", "A90", "--on", "2026-11-20", "--at", "09:30", "--language", "en")
    assert exact.code == 0, exact.err
    assert "Report by: 2026-11-21 09:30" in exact.out
    assert "(within < 24 hours)" in exact.out
    by_day = ilp("notifiable", "A27.0", "--on", "2026-11-20")
    assert "antara 2026-11-21 00:00 dan 2026-11-22 00:00" in by_day.out
    assert "dinilai pemeriksa" in by_day.out
    none = ilp("notifiable", "C", "--on", "2026-11-20", "--reading", "notifiable-24-hours=outbreak-only")
    assert "tanpa batas waktu" in none.out
    assert "E87.6" in ilp("notifiable").out
