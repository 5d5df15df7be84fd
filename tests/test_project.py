"""The tools of the project keep their promises: how many examples are tried, and what the benchmarks leave behind."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import settings
from tests.strategies import examples

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def explore() -> Iterator[None]:
    usual = settings.default
    settings.load_profile("explore")
    yield
    settings.register_profile("usual", usual)
    settings.load_profile("usual")


@pytest.mark.usefixtures("explore")
def test_exploring_tries_other_examples_and_many_more() -> None:
    exploring = examples(40)
    assert exploring.max_examples == 2000
    assert not exploring.derandomize


def test_no_test_sets_its_number_of_examples_past_the_profile() -> None:
    own = {"conftest.py", "strategies.py", Path(__file__).name}
    for path in (ROOT / "tests").glob("*.py"):
        if path.name not in own:
            text = path.read_text(encoding="utf-8")
            assert "max_examples" not in text, path.name
            assert "derandomize" not in text, path.name


def test_the_exit_codes_of_the_pages_are_those_of_the_program() -> None:
    guide = (ROOT / "docs" / "how-to" / "assess-a-register.md").read_text(encoding="utf-8")
    table = [line.split("|")[1].strip() for line in guide.partition("| Exit code |")[2].splitlines()[2:5]]
    assert table == ["0", "2", "3"]
    assert "Exit code 3 says" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def benchmark(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("benchmark_run", ROOT / "benchmarks" / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    for name in (
        "measure_single", "measure_register", "measure_documents", "measure_results", "measure_growth", "check_bars"
    ):  # fmt: skip
        monkeypatch.setattr(module, name, lambda *_arguments: [])
    monkeypatch.setattr(module, "measure_import", lambda *_arguments: ([], []))
    monkeypatch.setattr(module, "table", lambda title, *_arguments: title)
    monkeypatch.setattr(module, "RESULTS", tmp_path / "results.md")
    return module


def test_benchmarks_write_only_when_told_to(
    benchmark: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for options, written in (([], False), (["--quick"], False), (["--write"], True)):
        monkeypatch.setattr(sys, "argv", ["run.py", *options])
        benchmark.main()
        assert "# How long it takes" in capsys.readouterr().out
        assert benchmark.RESULTS.exists() is written
