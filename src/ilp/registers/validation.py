"""Validating a register: a clean, typed frame that has lost no row, and a frame of everything that is odd."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from attrs import evolve, field, frozen

from ilp.assessment import assess
from ilp.calendar import DateOrder
from ilp.calendar import date_order as order_named
from ilp.labels import Label, Language, language_named
from ilp.models import Individual
from ilp.registers.indonesian import in_
from ilp.registers.mapping import RegisterMapping, read_mapping, time_turned_named
from ilp.registers.shapes import FileShape
from ilp.registers.sources import require
from ilp.rendering import html_bar, html_block, html_paragraph, html_table, percent, text_table
from ilp.vocabulary import Severity

__all__ = [
    "FINDING_COLUMNS",
    "SEVERITIES",
    "ColumnRead",
    "Example",
    "ValidatedRegister",
    "ValidationOptions",
    "validate_file",
    "validate_frame",
]

FINDING_COLUMNS: Final = (
    "row", "column", "header", "value_class", "code", "severity", "accepted", "message",
)  # fmt: skip
"""The columns of the findings: where; what stands there, masked, withheld or cut off; what is wrong; what to do."""

SEVERITIES: Final = tuple(severity.value for severity in Severity)
"""What a finding is, the gravest first."""
_BAR: Final = 16

_WORDS: Final[Mapping[str, Label]] = {
    "rows": Label(
        id="{rows} baris, {usable} di antaranya dapat dinilai", en="{rows} rows, {usable} of which can be assessed"
    ),
    "shape": Label(id="Bentuk: {shape}", en="Shape: {shape}"),
    "no_shape": Label(id="tidak seperti bentuk yang dikenal", en="like none of the known shapes"),
    "dated": Label(id="menurut judulnya: data tanggal {date}", en="its title says: data of {date}"),
    "unused": Label(id="Tidak dibaca, tetapi dibawa serta: {headers}", en="Not read, but kept: {headers}"),
    "undated": Label(
        id="{count} hasil ukur tanpa tanggal ukur: dianggap diukur pada tanggal yang ditanyakan",
        en="{count} measurements without a day: they are taken as of the date asked about",
    ),
    "settled": Label(id="{header} dibaca sebagai {target} ({why})", en="{header} was read as {target}, since {why}"),
    "findings": Label(id="Temuan", en="Findings"),
    "none": Label(id="Tidak ada temuan.", en="Nothing was found."),
    "code": Label(id="Kode", en="Code"),
    "severity": Label(id="Tingkat", en="Severity"),
    "count": Label(id="Jumlah", en="Count"),
    "example": Label(id="Contoh", en="For example"),
    "row": Label(id="baris", en="row"),
    "file": Label(id="berkas", en="file"),
    "columns": Label(id="Kolom dan kelengkapannya", en="Columns, and how complete they are"),
    "header": Label(id="Judul", en="Header"),
    "column": Label(id="Dibaca sebagai", en="Read as"),
    "filled": Label(id="Terisi", en="Filled"),
    "unread": Label(id="Tidak terbaca", en="Unreadable"),
    "share": Label(id="Kelengkapan", en="Complete"),
    **{severity.value: severity.label for severity in Severity},
}


@frozen(kw_only=True)
class ColumnRead:
    """What became of a column: its header, what it was read as, and in how many rows it says something.

    ``target`` is None where the header means nothing here: the column is in the clean frame as it was, named
    ``name``. ``unreadable`` counts the cells that say something that could not be read. ``settled`` says in words what
    decided an ambiguous header.
    """

    header: str
    name: str
    target: str | None
    filled: int
    unreadable: int
    settled: str = ""


@frozen
class Example:
    """One finding of a code, for a summary: ``row`` is None where it is about the whole file."""

    code: str
    severity: str
    count: int
    row: int | None
    header: str
    value_class: str
    message: str

    def where(self, language: Language) -> str:
        """Return in a few words where it is, and what stands there."""
        place = _WORDS["file"].in_(language) if self.row is None else f"{_WORDS['row'].in_(language)} {self.row}"
        value = f": {self.value_class}" if self.value_class else ""
        return f"{place}{f', {self.header}' if self.header else ''}{value}"


@frozen(kw_only=True, eq=False, repr=False)
class ValidatedRegister:
    """A register validated.

    Attributes:
        frame: The clean, typed frame, a row for each row of the register, in its order: ``row`` (its number, as in
            the file, from 1), ``row_refused`` (whether nobody can be told from it: the birth date or sex is missing,
            the dates of a pregnancy contradict each other, ...), the columns read, and the others as they were.
        findings: What is odd, a row each, with the columns ``FINDING_COLUMNS``; ``row`` is null where it is about the
            whole register. ``severity`` is "error" where something could not be read or cannot be, "warning" where it
            deserves a look, "info" where it was read in a way that should be known. No name, NIK or KK is shown.
        counts: How often each code was found, the most frequent first.
        examples: One finding of each code.
        columns: What became of each column.
        shape: The kind of file it looks like, or None.
        rows: How many rows there are.
        usable: In how many rows a person can be told.
        undated: How many measurements there are without a day.
        dated: The date a title row gives the data, or None.
        sheet: The sheet that was read, or None.
        language: The language of the messages.
    """

    frame: Any
    findings: Any
    counts: Counter[str]
    examples: tuple[Example, ...]
    columns: tuple[ColumnRead, ...]
    shape: FileShape | None
    rows: int
    usable: int
    undated: int
    language: Language
    source: str
    sheet: str | None = None
    dated: str | None = None
    _severities: Counter[str] = field(factory=Counter)

    @property
    def errors(self) -> int:
        """How many of the findings are errors."""
        return self._severities["error"]

    @cached_property
    def unused(self) -> tuple[str, ...]:
        """The headers that mean nothing here."""
        return tuple(column.header for column in self.columns if column.target is None)

    def notes(self, language: Language | None = None) -> list[str]:
        """Return in sentences what was read, and how."""
        spoken = self.language if language is None else language_named(language)
        said = {key: label.in_(spoken) for key, label in _WORDS.items()}
        shape = said["no_shape"] if self.shape is None else self.shape.name.in_(spoken)
        lines = [said["rows"].format(rows=self.rows, usable=self.usable), said["shape"].format(shape=shape)]
        if self.dated:
            lines.append(said["dated"].format(date=self.dated))
        lines += [
            said["settled"].format(header=column.header, target=column.target, why=in_(spoken, column.settled))
            for column in self.columns
            if column.settled
        ]
        if self.undated:
            lines.append(said["undated"].format(count=self.undated))
        if self.unused:
            lines.append(said["unused"].format(headers=", ".join(self.unused)))
        return lines

    def text(self, language: Language | None = None) -> str:
        """Return a summary in plain text: what was read, what was found, and how complete each column is."""
        spoken = self.language if language is None else language_named(language)
        found = text_table(self.finding_headers(spoken), self.finding_rows(spoken), (28, 10, 6, 48))
        columns = text_table(self.column_headers(spoken), self.column_rows(spoken), (24, 22, 7, 11, 22))
        return "\n".join(
            [
                *self.notes(spoken),
                "",
                *([found] if self.examples else [_WORDS["none"].in_(spoken)]),
                "",
                columns,
            ]
        )

    def finding_headers(self, language: Language) -> tuple[str, ...]:
        """Return the headers of a table of the findings by code."""
        return tuple(_WORDS[key].in_(language) for key in ("code", "severity", "count", "example"))

    def finding_rows(self, language: Language) -> Iterator[tuple[str, str, str, str]]:
        """Return a row for each code: how often it was found, and an example."""
        for item in self.examples:
            example = f"{item.where(language)}. {item.message}"
            yield item.code, _WORDS[item.severity].in_(language), str(item.count), example

    def column_headers(self, language: Language) -> tuple[str, ...]:
        """Return the headers of a table of the columns."""
        return tuple(_WORDS[key].in_(language) for key in ("header", "column", "filled", "unread", "share"))

    def column_rows(self, language: Language) -> Iterator[tuple[str, str, str, str, str]]:
        """Return a row for each column read: how many cells are filled, and a bar of how many that is."""
        language_named(language)
        for column in self.columns:
            if column.target is not None:
                share = self._share(column)
                bar = "#" * int(_BAR * share)
                yield (
                    column.header, column.target, str(column.filled), str(column.unreadable),
                    f"{bar:.<{_BAR}} {percent(share):>4}",
                )  # fmt: skip

    def _share(self, column: ColumnRead) -> float:
        return column.filled / self.rows if self.rows else 0.0

    def __str__(self) -> str:
        """Return the summary."""
        return self.text()

    def __repr__(self) -> str:
        """Return in short what it is, without anything of the data."""
        severities = ", ".join(f"{self._severities[name]} {name}" for name in SEVERITIES)
        return f"<ValidatedRegister: {self.rows} rows, {self.usable} usable; {severities}>"

    def _repr_html_(self) -> str:
        """Return the summary for a notebook."""
        spoken = self.language
        said = {key: label.in_(spoken) for key, label in _WORDS.items()}
        parts = [html_paragraph("\n".join(self.notes(spoken)))]
        if self.examples:
            parts.append(html_table(said["findings"], self.finding_headers(spoken), self.finding_rows(spoken)))
        else:
            parts.append(html_paragraph(said["none"]))
        rows = [
            (
                column.header,
                str(column.target),
                str(column.filled),
                str(column.unreadable),
                html_bar(self._share(column)),
            )
            for column in self.columns
            if column.target is not None
        ]
        parts.append(html_table(said["columns"], self.column_headers(spoken), rows))
        return html_block(*parts)


def validate_frame(  # noqa: PLR0913 - everything that can be said of a register, by keyword
    frame: Any,
    *,
    mapping: Path | str | Mapping[str, Any] | None = None,
    date_order: str | None = None,
    numeric_sex: bool | None = None,
    grams: bool | None = None,
    time_turned: str | None = None,
    on: date | None = None,
    language: Language = "en",
) -> ValidatedRegister:
    """Validate a register that is a data frame, and make a clean, typed frame of it.

    Cells are read as ``read_register`` reads those of a file: the same headers, words, dates and numbers, and the same
    codes for what cannot be read. No row is dropped; what cannot be read is null in the clean frame, and a finding.
    Nothing ambiguous is guessed.

    Args:
        frame: A frame of Polars, pandas (plain, nullable or Arrow) or PyArrow, and the results come as that kind
            (pandas with Arrow types, which keep apart what is not known). A lazy frame of Polars, a DuckDB relation, a
            PySpark frame or another that narwhals supports is collected, and the results are Polars frames. The headers
            may also be one of the first 15 rows.
        mapping: A mapping file (TOML or JSON), or its content as a dict.
        date_order: "dmy" where dates are written day first; by default what the mapping says, else "iso".
        numeric_sex: Whether sex is written 1 (male) and 2 (female); by default what the mapping says.
        grams: Whether weights over 350 are in grams; by default what the mapping says, else they are refused.
        time_turned: What a time such as 10:30 in a column of numbers stands for: "hours" (10.5) or "digits" (10.30);
            by default what the mapping says, else it is refused.
        on: A date after which nobody of the register can have been born, or something been measured.
        language: The language of the messages.

    Raises:
        RegisterError: it is no frame, has no known headers, or a header is ambiguous: the choices are told.
        UnknownNameError: the mapping, or one of the options, has a name that is not known.
        DateError: ``on`` is not a date, or out of range.

    >>> import polars as pl
    >>> village = pl.DataFrame({"Tgl Lahir": ["1983-04-17", "17/04/83"], "JK": ["P", "L"], "BB": ["60,1", "8900"]})
    >>> checked = validate_frame(village)
    >>> checked.frame.select("row", "birth_date", "sex", "weight").rows()
    [(1, datetime.date(1983, 4, 17), 'female', 60.1), (2, None, 'male', None)]
    >>> checked.findings.select("row", "header", "code").rows()
    [(2, 'Tgl Lahir', 'date_two_digit_year'), (2, 'BB', 'number_out_of_range')]
    """
    require("polars")
    from ilp.registers.carrying import carry_frame
    from ilp.registers.drafting import validate_table

    options = _options(mapping, date_order, numeric_sex, grams, time_turned, on, language)
    return validate_table(carry_frame(frame, options.said), options)


def validate_file(  # noqa: PLR0913 - everything that can be said of a register, by keyword
    path: Path | str,
    *,
    mapping: Path | str | Mapping[str, Any] | None = None,
    date_order: str | None = None,
    numeric_sex: bool | None = None,
    grams: bool | None = None,
    time_turned: str | None = None,
    on: date | None = None,
    language: Language = "en",
    sheet: str | None = None,
) -> ValidatedRegister:
    """Validate a register in a file: CSV, Excel (.xlsx) or Parquet; the results are Polars frames.

    Args:
        path: The file; its header row may be any of the first 15 rows.
        mapping: As for ``validate_frame``.
        date_order: As for ``validate_frame``.
        numeric_sex: As for ``validate_frame``.
        grams: As for ``validate_frame``.
        time_turned: As for ``validate_frame``.
        on: As for ``validate_frame``.
        language: As for ``validate_frame``.
        sheet: The sheet, where an Excel file has several registers.

    Raises:
        RegisterError: the file cannot be read, has no known headers, or a header is ambiguous: the choices are told.
        UnknownNameError: the mapping, or one of the options, has a name that is not known.
        DateError: ``on`` is not a date, or out of range.
    """
    require("polars")
    from ilp.registers.carrying import carry_file
    from ilp.registers.drafting import validate_table

    options = _options(mapping, date_order, numeric_sex, grams, time_turned, on, language)
    return validate_table(carry_file(Path(path), options.said, sheet), options)


@frozen
class ValidationOptions:
    """What the caller says of a register, and asks for."""

    said: RegisterMapping
    order: DateOrder
    on: date | None
    language: Language


def _options(  # noqa: PLR0913 - the options of a call
    mapping: Path | str | Mapping[str, Any] | None,
    date_order: str | None,
    numeric_sex: bool | None,  # noqa: FBT001 - handed on from keywords
    grams: bool | None,  # noqa: FBT001
    time_turned: str | None,
    on: date | None,
    language: Language,
) -> ValidationOptions:
    said = read_mapping(mapping)
    if numeric_sex is not None:
        said = evolve(said, numeric_sex=numeric_sex)
    if grams is not None:
        said = evolve(said, grams=grams)
    if time_turned is not None:
        said = evolve(said, time_turned=time_turned_named(time_turned))
    order = said.date_order or DateOrder.ISO
    if date_order is not None:
        order = order_named(date_order)
    if on is not None:  # refused here in the words of the assessment, before anything is read
        born = on.isoformat() if type(on) is date else "2000"
        assess(Individual.model_validate({"birth_date": born, "sex": "female"}), on=on)
    return ValidationOptions(said, order, on, language_named(language))
