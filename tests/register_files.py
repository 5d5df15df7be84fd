"""Writing registers for tests, and reading them back."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from ilp.models import Individual
from ilp.registers import Register, RegisterRow, Reject, read_register

ON = dt.date(2026, 11, 22)
VILLAGE = Path(__file__).resolve().parent.parent / "examples" / "village"
NIK = "2099014107830001"

Rows = Sequence[Sequence[object]]


def write_csv(path: Path, rows: Rows, *, separator: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    return path


def write_excel(path: Path, *sheets: tuple[str, Rows], first_column: int = 0) -> Path:
    book = xlsxwriter.Workbook(str(path))
    as_date = book.add_format({"num_format": "dd/mm/yyyy"})
    as_time = book.add_format({"num_format": "hh:mm"})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for place, cell in enumerate(row, start=first_column):
                if isinstance(cell, dt.datetime):
                    sheet.write_datetime(at, place, cell, as_time)
                elif isinstance(cell, dt.date):
                    sheet.write_datetime(at, place, dt.datetime.combine(cell, dt.time()), as_date)
                elif isinstance(cell, str) and cell.startswith("="):
                    sheet.write_formula(at, place, cell, None, "#DIV/0!")
                elif isinstance(cell, str):
                    sheet.write_string(at, place, cell)
                else:
                    sheet.write(at, place, cell)
    book.close()
    return path


def read(register: Register) -> tuple[list[RegisterRow], list[Reject]]:
    rows = list(register)
    return rows, [item for row in rows for item in row.rejects]


def targets(register: Register) -> dict[str, str]:
    return {column.header: column.target for column in register.columns}


def only_person(path: Path, **options: Any) -> Individual:
    (row,) = read_register(path, **options)
    assert row.person is not None, row.rejects
    return row.person


def only_reject(path: Path, **options: Any) -> Reject:
    _, rejects = read(read_register(path, **options))
    (item,) = rejects
    return item
