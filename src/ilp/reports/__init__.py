"""Pages to read, print and send: sheets for kader, and the picture of a village. Its libraries: extra ``reports``."""

from ilp.reports.sheet_pages import sheet_html
from ilp.reports.sheet_prints import sheet_pdf
from ilp.reports.sheets import Cell, Column, Field, Fields, Mark, Section, Sheet, Table, Tick

__all__ = [
    "Cell",
    "Column",
    "Field",
    "Fields",
    "Mark",
    "Section",
    "Sheet",
    "Table",
    "Tick",
    "sheet_html",
    "sheet_pdf",
]
