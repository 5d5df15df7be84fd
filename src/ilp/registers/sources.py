"""Sources: CSV, Excel and Parquet files as rows of cells, the header row found, rows numbered as in the file."""

from __future__ import annotations

import codecs
import csv
import importlib
import io
import re
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import IO, Any, Final

from attrs import field, frozen

from ilp.errors import RegisterError
from ilp.registers.columns import NUMBERS_MATTER, ColumnNames

__all__ = ["HEADER_WITHIN", "Headers", "Source", "SourceRow", "dated_by", "open_source", "require", "tidy"]

HEADER_WITHIN: Final = 15
"""How many rows from the top the header row may be."""
_SAMPLE_BYTES: Final = 1 << 16
_BLOCK: Final = 1 << 20
_SLICE: Final = 20_000
_SEPARATORS: Final = (",", ";", "\t", "|")
_DATED: Final = re.compile(r"data tanggal\s*:?\s*([0-9]{4}-[0-9]{2}-[0-9]{2})", re.IGNORECASE)
_ERROR_CELL: Final = re.compile(
    rb'<c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]+)([0-9]+)"[^>]*>(?:<f\b[^>]*/>|<f\b.*?</f>)?<v>([^<]*)</v>', re.DOTALL
)
_FILLED_CELL: Final = re.compile(rb'<c\b[^>]*\br="([A-Z]+)([0-9]+)"[^>/]*>\s*<(?:v|is|f)\b')
_ALPHABET: Final = 26

SourceRow = tuple[int, Sequence[object], bool]
"""The number of a row in its file, the cells asked for, and whether it has more cells than there are headers."""


@frozen(kw_only=True)
class Source:
    """A file opened: its headers, its rows, and about how many there are.

    ``rows`` takes the places of the columns wanted and yields their cells row by row. ``dated`` is the date a title
    row gives its data ("Data tanggal: 2026-11-22"). ``frame`` returns all of a file that is a frame already.
    """

    path: Path
    headers: tuple[str, ...]
    rows: Callable[[Sequence[int]], Iterator[SourceRow]]
    total: int
    sheet: str | None = None
    dated: str | None = None
    separator: str | None = field(default=None)
    frame: Callable[[], Any] | None = None


@frozen
class Headers:
    """What tells a header row from others: the columns a file may have, and the headers the caller names."""

    names: ColumnNames
    named: Mapping[str, str]

    def count(self, cells: Sequence[object]) -> int:
        """Count the headers a row has that mean something."""
        return self.names.recognised([tidy(cell) for cell in cells], self.named)

    def numbers_matter(self, header: str) -> bool:
        """Say whether it matters in a column which cells are numbers and which are text."""
        return self.names.numbers_matter(header) or self.named.get(header) in NUMBERS_MATTER

    def row(self, rows: Sequence[Sequence[object]]) -> tuple[int, int]:
        """Return the place of the row with most known headers, the first of these, and how many it has."""
        counts = [self.count(row) for row in rows[:HEADER_WITHIN]]
        most = max(counts, default=0)
        return (counts.index(most), most) if most else (0, 0)


def open_source(path: Path, look_for: Headers, *, sheet: str | None = None, encoding: str | None = None) -> Source:
    """Open a file by its ending.

    Raises:
        RegisterError: the file is not there, is of another kind, or has no header row, or the library that reads
            this kind of file is not installed.
    """
    openers = {
        ".csv": _open_csv,
        ".tsv": _open_csv,
        ".txt": _open_csv,
        ".xlsx": _open_excel,
        ".xlsm": _open_excel,
        ".parquet": _open_parquet,
        ".pq": _open_parquet,
    }
    kind = path.suffix.lower()
    if not path.is_file():
        raise RegisterError("No such file", value=str(path), accepted="a file", remedy="Check the name", code="no_file")
    if kind not in openers:
        raise RegisterError(
            "Not a kind of file that is read",
            value=path.name,
            accepted=".csv (comma or semicolon, UTF-8), .xlsx, .parquet",
            remedy="Open it in the spreadsheet and save it as .xlsx" if kind in {".xls", ".ods", ".xlsb"} else "",
            code="file_kind",
        )
    if sheet is not None and openers[kind] is not _open_excel:
        raise RegisterError(
            "Only an Excel file has sheets", value=path.name, remedy="Leave out the sheet", code="sheet"
        )
    try:
        return openers[kind](path, look_for, sheet=sheet, encoding=encoding)
    except OSError as error:
        raise RegisterError(
            f"The file cannot be read: {error.strerror or error}", value=path.name, code="file_unreadable"
        ) from error


def require(module: str) -> ModuleType:
    """Import a library of the extra; say in one line how to install it where it is absent.

    Raises:
        RegisterError: it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError:
        raise RegisterError(
            f"Reading or writing this kind of file needs the library {module}",
            remedy="Install the extra: pip install 'ilp-indonesia[cli]'",
            code="missing_extra",
        ) from None


# CSV -----------------------------------------------------------------------------------------------------------------


def _open_csv(path: Path, look_for: Headers, *, sheet: str | None, encoding: str | None) -> Source:  # noqa: ARG001
    encoding, lines = _check_text(path, encoding)
    with path.open(encoding=encoding, newline="") as file:
        sample = file.read(_SAMPLE_BYTES)
    tops = {separator: _top(sample, separator) for separator in _SEPARATORS}
    (place, count), separator = max(
        ((look_for.row(top), separator) for separator, top in tops.items()), key=lambda found: found[0][1]
    )
    if not count:
        raise _no_header(path, look_for.names)
    above = tops[separator]
    headers = tuple(tidy(cell) for cell in above[place])

    def rows(wanted: Sequence[int]) -> Iterator[SourceRow]:
        width = len(headers)
        with path.open(encoding=encoding, newline="") as file:
            reader = csv.reader(file, delimiter=separator, strict=True)
            try:
                for _ in range(place + 1):
                    next(reader)
                last = reader.line_num
                for cells in reader:
                    number, last = last + 1, reader.line_num
                    size = len(cells)
                    if size == width:
                        yield number, [cells[at] for at in wanted], False
                    else:
                        surplus = size > width and any(cell.strip() for cell in cells[width:])
                        yield number, [cells[at] if at < size else "" for at in wanted], surplus
            except csv.Error as error:
                raise RegisterError(
                    f"The file cannot be read from line {last + 1} on: {error}",
                    value=path.name,
                    accepted='cells in plain text, or within quotes with every quote in them doubled ("")',
                    remedy="Look for a quote that is not closed there, or save the file again from the spreadsheet",
                    code="csv_broken",
                ) from error

    return Source(
        path=path,
        headers=headers,
        rows=rows,
        total=max(lines - place - 1, 0),
        dated=dated_by(above[:place]),
        separator=separator,
    )


def _top(sample: str, separator: str) -> list[list[str]]:
    """Return the rows in which the header row must be."""
    return list(islice(csv.reader(io.StringIO(sample, newline=""), delimiter=separator), HEADER_WITHIN))


def _check_text(path: Path, encoding: str | None) -> tuple[str, int]:
    """Return the encoding of a text file and its number of lines; refuse what is no text, or of another encoding."""
    with path.open("rb") as file:
        start = file.read(4)
        if start.startswith((b"PK\x03\x04", b"PAR1", b"\xd0\xcf\x11\xe0")):
            raise RegisterError(
                "The file is not text, whatever its ending says",
                value=path.name,
                accepted="text separated by commas or semicolons",
                remedy="Name an Excel file .xlsx and a Parquet file .parquet",
                code="not_text",
            )
        wide = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        encoding = _checked_encoding(encoding) if encoding else ("utf-16" if wide else "utf-8-sig")
        file.seek(0)
        try:
            decoder = codecs.getincrementaldecoder(encoding)()
            lines, text, ends_open = 0, "", False
            while block := file.read(_BLOCK):
                text = decoder.decode(block)
                if "\0" in text:
                    raise RegisterError(
                        "The file holds NUL characters and is not text", value=path.name, code="not_text"
                    )
                lines += text.count("\n")
                ends_open = not text.endswith("\n")
            decoder.decode(b"", final=True)
        except UnicodeError as error:
            raise RegisterError(
                f"The file is not {encoding.removesuffix('-sig')} text",
                value=path.name,
                accepted="UTF-8, with or without a byte-order mark",
                remedy="Save it as 'CSV UTF-8', or name its encoding in the mapping file: encoding = \"cp1252\"",
                code="encoding",
            ) from error
    return encoding, lines + ends_open


def _checked_encoding(name: str) -> str:
    """Refuse an encoding that is not known, or is none of text, as rot13."""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        raise RegisterError(
            "Unknown encoding of text",
            value=name,
            accepted="a name such as utf-8 or cp1252",
            remedy="Correct it in the mapping file",
            code="encoding",
        ) from None
    return name


# Excel ---------------------------------------------------------------------------------------------------------------


def _open_excel(path: Path, look_for: Headers, *, sheet: str | None, encoding: str | None) -> Source:  # noqa: ARG001
    fastexcel = require("fastexcel")
    require("polars")
    try:
        book = fastexcel.read_excel(path)
        sheets: list[str] = book.sheet_names
    except fastexcel.FastExcelError as error:
        raise RegisterError(
            "The file is not an Excel workbook that can be read",
            value=path.name,
            accepted=".xlsx without a password",
            remedy="Open it in the spreadsheet and save it as .xlsx",
            code="excel_unreadable",
        ) from error
    name, place, top = _find_sheet(path, book, look_for, sheets, sheet)
    headers = tuple(tidy(cell) for cell in top[place])
    frame = _sheet_rows(book, name, place + 1, None)
    errors = _error_cells(path, name, place + 1, headers)

    def rows(wanted: Sequence[int]) -> Iterator[SourceRow]:
        first = place + 2
        numbers = {
            at: _are_numbers(book, name, skip=place + 1, column=column)
            for at, column in enumerate(wanted)
            if look_for.numbers_matter(headers[column]) and column < frame.width
        }
        for start in range(0, frame.height, _SLICE):
            for number, cells in enumerate(frame.slice(start, _SLICE).iter_rows(), start=first + start):
                picked = [cells[at] if at < len(cells) else None for at in wanted]
                for at, is_number in numbers.items():
                    cell = picked[at]
                    if is_number[number - first] is not None and isinstance(cell, str) and cell.isdecimal():
                        picked[at] = int(cell)
                if number in errors:
                    told = errors[number]
                    picked = [told.get(at, cell) for at, cell in zip(wanted, picked, strict=True)]
                yield number, picked, False

    return Source(path=path, headers=headers, rows=rows, total=frame.height, sheet=name, dated=dated_by(top[:place]))


def _find_sheet(
    path: Path, book: Any, look_for: Headers, sheets: Sequence[str], sheet: str | None
) -> tuple[str, int, Sequence[Sequence[object]]]:
    """Return the sheet with a header row, the place of that row, and the first rows of the sheet."""
    if sheet is not None and sheet not in sheets:
        raise RegisterError("No such sheet", value=sheet, accepted=", ".join(sheets), code="sheet")
    found = []
    for name in [sheet] if sheet is not None else sheets:
        top = _sheet_rows(book, name, 0, HEADER_WITHIN).rows()
        place, count = look_for.row(top)
        if count:
            found.append((name, place, top))
    if not found:
        raise _no_header(path, look_for.names)
    if len(found) > 1:
        raise RegisterError(
            "Several sheets have the headers looked for",
            value=path.name,
            accepted=", ".join(name for name, _, _ in found),
            remedy="Name one of them: --sheet, or sheet = in the mapping file",
            code="sheet_ambiguous",
        )
    return found[0]


def _sheet_rows(book: Any, sheet: str, skip: int, count: int | None) -> Any:
    """Return rows of a sheet as text: a type guessed for a whole column would lose the cells of another type."""
    return _load(book, sheet, skip_rows=skip, n_rows=count, dtypes="string")


def _load(book: Any, sheet: str, **how: Any) -> Any:
    fastexcel, polars = require("fastexcel"), require("polars")
    try:
        return book.load_sheet(sheet, header_row=None, **how).to_polars()
    except (fastexcel.FastExcelError, polars.exceptions.PolarsError) as error:
        raise RegisterError(
            "The sheet is damaged and cannot be read",
            value=sheet,
            accepted="a sheet that the spreadsheet opens without mending it",
            remedy="Open the file in the spreadsheet, let it mend it, look at what was lost, and save it again",
            code="excel_unreadable",
        ) from error


def _are_numbers(book: Any, sheet: str, *, skip: int, column: int) -> Any:
    """Return for each cell of a column something but None where it is a number, not text.

    Read as yes or no, a number gives one of them, and text gives None.
    """
    name = f"__UNNAMED__{column}"  # a number would be counted from column A, wherever the table begins
    return _load(book, sheet, skip_rows=skip, use_columns=[name], dtypes={name: "boolean"}).to_series()


def _error_cells(path: Path, sheet: str, header: int, headers: Sequence[str]) -> dict[int, dict[int, str]]:
    """Return the cells that hold a formula's error, as #REF!, by row and place: the reader leaves these blank."""
    found: dict[int, dict[int, str]] = {}
    first_column = 0
    first_place = next(place for place, text in enumerate(headers) if text)
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_sheet_part(archive, sheet)) as file:
            for row in _xml_rows(file):
                filled = _FILLED_CELL.search(row)
                if filled and int(filled[2]) == header:
                    first_column = _column(filled[1].decode()) - first_place
                for match in _ERROR_CELL.finditer(row) if b't="e"' in row else ():
                    told = match[3].decode("utf-8", "replace")
                    found.setdefault(int(match[2]), {})[_column(match[1].decode()) - first_column] = told
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, ET.ParseError):
        return {}
    return found


def _xml_rows(file: IO[bytes]) -> Iterator[bytes]:
    rest = b""
    while block := file.read(_BLOCK):
        *rows, rest = (rest + block).split(b"</row>")
        yield from rows
    yield rest


def _sheet_part(archive: zipfile.ZipFile, sheet: str) -> str:
    book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - a file of the caller's own
    links = ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    targets = {link.get("Id"): str(link.get("Target")) for link in links}
    for item in book.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}sheet"):
        if item.get("name") == sheet:
            relation = item.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
            target = targets.get(relation, "")
            return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    raise KeyError(sheet)


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * _ALPHABET + ord(letter) - ord("A") + 1
    return place - 1


# Parquet -------------------------------------------------------------------------------------------------------------


def _open_parquet(path: Path, look_for: Headers, *, sheet: str | None, encoding: str | None) -> Source:  # noqa: ARG001
    polars = require("polars")
    try:
        lazy = polars.scan_parquet(path)
        headers = tuple(lazy.collect_schema().names())
        total = int(lazy.select(polars.len()).collect().item())
    except (polars.exceptions.PolarsError, ValueError) as error:
        raise RegisterError(
            "The file is not a Parquet file that can be read", value=path.name, code="parquet_unreadable"
        ) from error
    if not look_for.count(headers):
        raise _no_header(path, look_for.names)

    def collect(part: Any, start: int) -> Any:
        try:
            return part.collect()
        except (polars.exceptions.PolarsError, OSError, ValueError) as error:
            raise RegisterError(
                f"The Parquet file is damaged and cannot be read from row {start + 1} on",
                value=path.name,
                accepted="a whole Parquet file",
                remedy="Copy or export it again",
                code="parquet_unreadable",
            ) from error

    def rows(wanted: Sequence[int]) -> Iterator[SourceRow]:
        columns = [headers[at] for at in wanted]
        for start in range(0, total, _SLICE):
            frame = collect(lazy.select(columns).slice(start, _SLICE), start)
            for number, cells in enumerate(frame.iter_rows(), start=start + 1):
                yield number, cells, False

    return Source(path=path, headers=headers, rows=rows, total=total, frame=lambda: collect(lazy, 0))


# The header row ------------------------------------------------------------------------------------------------------


def tidy(cell: object) -> str:
    """Return a header in one line."""
    return " ".join(str(cell).split()) if cell is not None else ""


def dated_by(rows: Sequence[Sequence[object]]) -> str | None:
    """Return the date that rows above the headers give the data."""
    for row in rows:
        match = _DATED.search(" ".join(tidy(cell) for cell in row))
        if match:
            return match[1]
    return None


def _no_header(path: Path, names: ColumnNames) -> RegisterError:
    return RegisterError(
        f"No header row within the first {HEADER_WITHIN} rows",
        value=path.name,
        accepted=f"a row of headers such as {names.examples}",
        remedy="Add the headers, or name the columns in a mapping file",
        code="no_header",
    )
