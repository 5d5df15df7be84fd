"""Pages to read, print and send: sheets for kader, and the picture of a village. Its libraries: extra ``reports``."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ilp.reports.sheet_pages import sheet_html
from ilp.reports.sheet_prints import sheet_pdf
from ilp.reports.sheets import Cell, Column, Field, Fields, Mark, Section, Sheet, Table, Tick

if TYPE_CHECKING:
    from ilp.reports.report import Report, village_report

__all__ = [
    "Cell",
    "Column",
    "Field",
    "Fields",
    "Mark",
    "Report",
    "Section",
    "Sheet",
    "Table",
    "Tick",
    "sheet_html",
    "sheet_pdf",
    "village_report",
]

_LATER: Final = ("Report", "village_report")
"""What needs data frames is loaded when it is asked for: sheets do not."""


def __getattr__(name: str) -> Any:
    """Load what needs data frames."""
    if name in _LATER:
        return getattr(import_module("ilp.reports.report"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
