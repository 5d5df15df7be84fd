"""Every file that is made from the rules, and how it is written and compared."""

from __future__ import annotations

from pathlib import Path

from ilp.export.data import in_json, rules, services_csv
from ilp.export.pages import pages
from ilp.export.schemas import assessment_schema, individual_schema, results_schema, rules_schema

__all__ = ["compare", "files", "write"]

_GENERATED_FOLDERS = ("rules/id", "rules/en")
"""Folders that hold nothing but pages made from the rules."""


def files() -> dict[str, str]:
    """Return the text of every file by its path within the folder of the documentation."""
    return {
        **pages(),
        "rules/rules.json": in_json(rules()),
        "rules/rules.schema.json": in_json(rules_schema()),
        "rules/services.csv": services_csv(),
        "reference/assessment.schema.json": in_json(assessment_schema()),
        "reference/results.schema.json": in_json(results_schema()),
        "reference/individual.schema.json": in_json(individual_schema()),
    }


def write(folder: Path) -> list[str]:
    """Write every file that is not there as it should be; return the paths written. Nothing is ever deleted."""
    written = []
    for path, text in files().items():
        place = folder / path
        if _read(place) != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
            written.append(path)
    return written


def compare(folder: Path) -> list[str]:
    """Return what differs from the rules: a line for each file that is missing, out of date or left over."""
    found = []
    wanted = files()
    for path, text in wanted.items():
        there = _read(folder / path)
        if there != text:
            found.append(f"{path}: {'missing' if there is None else 'out of date'}")
    for name in _GENERATED_FOLDERS:
        paths = sorted(item.relative_to(folder).as_posix() for item in (folder / name).glob("*"))
        found += [f"{path}: left over; delete it" for path in paths if path not in wanted]
    return found


def _read(path: Path) -> str | None:
    return path.read_bytes().decode() if path.is_file() else None
