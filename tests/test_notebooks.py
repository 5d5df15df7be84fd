"""The notebooks run from their first cell to their last, and show what they were committed with."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent.parent / "examples" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def shown(cell: dict[str, Any]) -> str | None:
    """Return the plain text a cell's last expression was committed with."""
    for output in cell["outputs"]:
        if output["output_type"] == "execute_result":
            return "".join(output["data"]["text/plain"])
    return None


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_what_it_did(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    names: dict[str, Any] = {"__name__": "__main__"}
    cells = [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert cells
    for number, cell in enumerate(cells):
        code = ast.parse("".join(cell["source"]))
        last = code.body.pop() if isinstance(code.body[-1], ast.Expr) else None
        exec(compile(code, f"{path.name}[{number}]", "exec"), names)  # noqa: S102 - our own notebooks
        if last is not None:
            assert isinstance(last, ast.Expr)
            value = eval(compile(ast.Expression(last.value), f"{path.name}[{number}]", "eval"), names)  # noqa: S307
            expected = shown(cell)
            if expected is not None and not hasattr(value, "_repr_html_"):
                assert "".join(repr(value).split()) == "".join(expected.split()), f"cell {number} of {path.name}"


def test_there_are_notebooks() -> None:
    assert len(NOTEBOOKS) >= 1
