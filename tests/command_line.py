"""Commands run as a test sees them: their exit code, and what they print."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from ilp.cli import app as cli


class Run(NamedTuple):
    code: int
    out: str
    err: str


Ilp = Callable[..., Run]


def runner(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, columns: int) -> Ilp:
    """Return what runs a command in a terminal of so many columns."""
    monkeypatch.setenv("COLUMNS", str(columns))

    def run(*arguments: object) -> Run:
        code = cli.run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Run(code, captured.out, captured.err)

    return run
