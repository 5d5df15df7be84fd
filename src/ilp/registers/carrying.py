"""Carrying: frames of any kind and files become columns of text for validation, and results go back in that kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import islice
from numbers import Real
from pathlib import Path
from typing import Any, Final

import narwhals as nw
import polars as pl
from attrs import frozen
from narwhals.exceptions import NarwhalsError

from ilp.errors import RegisterError, personal
from ilp.registers.cells import EDGES, QUOTES, text_of
from ilp.registers.columns import REGISTER_COLUMNS
from ilp.registers.mapping import RegisterMapping
from ilp.registers.sources import HEADER_WITHIN, Headers, Source, dated_by, open_source, tidy

__all__ = ["Cells", "Table", "by_distinct", "carry_file", "carry_frame", "cells_of", "only_where"]

_SLICE: Final = 50_000
_SAMPLE: Final = 10_000
_EXACT: Final = 2.0**63
_PLAIN_FROM: Final = 1e-4
_PLAIN_TO: Final = 1e15
_SIZES: Final = (pl.Int8, pl.Int16, pl.Int32, pl.Int64, pl.UInt8, pl.UInt16, pl.UInt32, pl.UInt64)


@frozen(kw_only=True)
class Cells:
    """A column: its header, its cells as they came, and as text, where nothing at all is null.

    ``numbers`` says which cells were numbers and not text; None where none was.
    """

    header: str
    given: pl.Series
    text: pl.Series
    numbers: pl.Series | None = None


@frozen(kw_only=True)
class Table:
    """A register carried: its columns, the number of each row in its source, and the way back.

    ``surplus`` are the rows with more cells than there are headers. ``back`` returns a frame in the caller's kind; of
    the frame of rows it takes the index, where the kind has one.
    """

    source: str
    columns: tuple[Cells, ...]
    rows: pl.Series
    back: Callable[[pl.DataFrame], Any]
    surplus: pl.Series | None = None
    sheet: str | None = None
    dated: str | None = None


def by_distinct(series: pl.Series, function: Callable[[Any], Any], dtype: Any) -> pl.Series:
    """Return what a function makes of each cell; it is called once for each different one, and never for null."""
    distinct = series.drop_nulls().unique()
    made = pl.Series("made", [function(cell) for cell in distinct.to_list()], dtype=dtype)
    known = pl.DataFrame({"cell": distinct, "made": made})
    return pl.DataFrame({"cell": series}).join(known, on="cell", how="left", maintain_order="left")["made"]


def only_where(text: pl.Series, holds: pl.Series) -> pl.Series:
    """Return the texts where something holds, null elsewhere."""
    frame = pl.DataFrame({"holds": holds, "text": text})
    return frame.select(pl.when("holds").then("text").alias("text"))["text"]


# Frames --------------------------------------------------------------------------------------------------------------


def carry_frame(frame: Any, said: RegisterMapping) -> Table:
    """Carry a frame of any kind that narwhals knows; one that is lazy is collected.

    Raises:
        RegisterError: it is no frame, or has no headers that are known, neither as its own nor within 15 rows.
    """
    try:
        known = nw.from_native(frame)
        if isinstance(known, nw.LazyFrame):
            known = nw.from_native(known.collect(backend="polars").to_native())
        given = list(_columns(known))
    except TypeError as error:
        raise RegisterError(
            "Not a data frame",
            value=personal(frame),
            accepted="a frame of Polars, pandas, PyArrow, DuckDB or PySpark, or another that narwhals supports",
            remedy="Read a file with validate_file",
            code="frame_kind",
        ) from error
    except NarwhalsError as error:
        raise RegisterError(
            "The frame cannot be used as it is",
            accepted="columns with different names, each of one type",
            remedy=" ".join(str(error).split()),
            code="frame_unusable",
        ) from error
    columns, first, dated = _headed(given, Headers(REGISTER_COLUMNS, said.columns))
    height = len(columns[0].text)
    return Table(
        source="frame",
        columns=tuple(columns),
        rows=pl.Series("row", range(first, first + height), dtype=pl.Int64),
        back=_way_back(frame, known, cut=first - 1),
        dated=dated,
    )


def _columns(frame: nw.DataFrame[Any]) -> Iterator[Cells]:
    for name in frame.columns:
        column = frame.get_column(name)
        if column.dtype == nw.Object:
            missing = column.is_null().to_list()
            cells = [None if gone else cell for cell, gone in zip(column.to_list(), missing, strict=True)]
            yield cells_of(str(name), cells)
        else:
            series = column.to_polars()
            yield Cells(header=str(name), given=series, text=_text(series), numbers=_numbers(series))


def cells_of(header: str, cells: Sequence[object]) -> Cells:
    """Make a column of cells of any types, mixed as in a sheet."""
    try:
        series = pl.Series(header, cells, dtype=pl.String, strict=True)
    except (TypeError, ValueError):
        return _of_mixed(header, cells)
    return Cells(header=header, given=series, text=_text(series))


def _of_mixed(header: str, cells: Sequence[object]) -> Cells:
    text = pl.Series(header, [text_of(cell) or None for cell in cells], dtype=pl.String)
    numbers = pl.Series(header, [isinstance(cell, (Real, Decimal)) and not isinstance(cell, bool) for cell in cells])
    return Cells(header=header, given=text, text=text, numbers=numbers if numbers.any() else None)


def _text(series: pl.Series) -> pl.Series:
    """Return each cell as ``text_of`` does."""
    kind = series.dtype
    if kind in (pl.String, pl.Categorical, pl.Enum):
        return _trimmed(series.cast(pl.String))
    if kind in (pl.Boolean, pl.Date, *_SIZES):
        return series.cast(pl.String)
    if kind == pl.Null:
        return series.cast(pl.String)
    if kind in (pl.Float32, pl.Float64):
        return _text_of_floats(series)
    return by_distinct(series, lambda cell: text_of(cell) or None, pl.String)


def _trimmed(series: pl.Series) -> pl.Series:
    """Return texts without what surrounds them; where few are different, each of these is trimmed once."""
    if series.head(_SAMPLE).n_unique() > _SAMPLE // 2:
        return _trim(series)
    distinct = series.unique()
    known = pl.DataFrame({"cell": distinct, "text": _trim(distinct)})
    return pl.DataFrame({"cell": series}).join(known, on="cell", how="left", maintain_order="left")["text"]


def _trim(series: pl.Series) -> pl.Series:
    return series.str.strip_chars(EDGES).str.strip_chars_start(QUOTES).str.strip_chars(EDGES).replace("", None)


def _text_of_floats(series: pl.Series) -> pl.Series:
    cell = pl.col("cell")
    whole = (cell == cell.floor()) & (cell.abs() < _EXACT)
    frame = pl.DataFrame({"cell": series}).select(
        cell,
        pl.when(whole)
        .then(cell.cast(pl.Int64, strict=False).cast(pl.String))
        .when(cell.abs().is_between(_PLAIN_FROM, _PLAIN_TO))
        .then(cell.cast(pl.String))
        .alias("text"),
    )
    odd = frame.filter(cell.is_not_null() & pl.col("text").is_null())
    if odd.is_empty():
        return frame["text"]
    rest = by_distinct(frame["cell"].cast(pl.Float64), lambda number: text_of(number) or None, pl.String)
    return frame["text"].fill_null(rest)


def _numbers(series: pl.Series) -> pl.Series | None:
    return series.is_not_null() if series.dtype.is_numeric() else None


def _headed(given: list[Cells], look_for: Headers) -> tuple[list[Cells], int, str | None]:
    """Return the columns with their headers, which may be one of the rows; the number of the first row; the date."""
    headers = [tidy(column.header) for column in given]
    if given and look_for.count(headers):
        return [_renamed(column, header, 0) for column, header in zip(given, headers, strict=True)], 1, None
    top = list(zip(*(column.text.head(HEADER_WITHIN).to_list() for column in given), strict=True))
    place, count = look_for.row(top)
    if not count:
        raise RegisterError(
            f"No column of the frame, and none of its first {HEADER_WITHIN} rows, has headers that are known",
            accepted="headers such as Tgl Lahir, JK, NIK",
            remedy="Rename the columns, or name them in a mapping: {'columns': {'<header>': 'birth_date'}}",
            code="no_header",
        )
    columns = [_renamed(column, tidy(top[place][at]), place + 1) for at, column in enumerate(given)]
    return columns, place + 2, dated_by(top[:place])


def _renamed(column: Cells, header: str, skip: int) -> Cells:
    numbers = None if column.numbers is None else column.numbers.slice(skip)
    return Cells(header=header, given=column.given.slice(skip), text=column.text.slice(skip), numbers=numbers)


def _way_back(frame: Any, known: nw.DataFrame[Any], *, cut: int) -> Callable[[pl.DataFrame], Any]:
    kind = known.implementation
    height = len(known)

    def back(result: pl.DataFrame) -> Any:
        if kind.is_polars():
            return result
        if kind.is_pandas():
            # Types of Arrow keep what is unknown apart: plain pandas would make a number or an object of it.
            made = result.to_pandas(use_pyarrow_extension_array=True)
            return made.set_index(frame.index[cut:]) if len(result) == height - cut and "row_refused" in made else made
        if kind.is_pyarrow():
            return result.to_arrow()
        return nw.from_arrow(result.to_arrow(), backend=kind).to_native()

    return back


# Files ---------------------------------------------------------------------------------------------------------------


def carry_file(path: Path, said: RegisterMapping, sheet: str | None) -> Table:
    """Carry a file.

    Raises:
        RegisterError: it cannot be read, or has no header row.
    """
    source = open_source(
        path, Headers(REGISTER_COLUMNS, said.columns), sheet=sheet or said.sheet, encoding=said.encoding
    )
    if source.frame is not None:
        columns = list(_columns(nw.from_native(source.frame())))
        rows = pl.Series("row", range(1, source.total + 1), dtype=pl.Int64)
        return Table(source=path.name, columns=tuple(columns), rows=rows, back=_as_it_is)
    columns, rows, surplus = _read_rows(source)
    return Table(
        source=path.name,
        columns=tuple(columns),
        rows=rows,
        back=_as_it_is,
        surplus=surplus,
        sheet=source.sheet,
        dated=source.dated,
    )


def _as_it_is(result: pl.DataFrame) -> pl.DataFrame:
    return result


def _read_rows(source: Source) -> tuple[list[Cells], pl.Series, pl.Series]:
    """Read a file slice by slice into columns."""
    rows = source.rows(range(len(source.headers)))
    numbers: list[int] = []
    surplus: list[bool] = []
    parts: list[list[Cells]] = [[] for _ in source.headers]
    while taken := list(islice(rows, _SLICE)):
        numbers += [number for number, _, _ in taken]
        surplus += [too_long for _, _, too_long in taken]
        for part, header, cells in zip(
            parts, source.headers, zip(*(row for _, row, _ in taken), strict=True), strict=True
        ):
            part.append(cells_of(header, cells))
    columns = [_joined(part, header) for part, header in zip(parts, source.headers, strict=True)]
    return columns, pl.Series("row", numbers, dtype=pl.Int64), pl.Series("surplus", surplus, dtype=pl.Boolean)


def _joined(parts: list[Cells], header: str) -> Cells:
    if not parts:
        return cells_of(header, [])
    numbers = None
    if any(part.numbers is not None for part in parts):
        numbers = pl.concat(
            part.numbers if part.numbers is not None else pl.repeat(value=False, n=len(part.text), eager=True)
            for part in parts
        )
    return Cells(
        header=header,
        given=pl.concat([part.given for part in parts]),
        text=pl.concat([part.text for part in parts]),
        numbers=numbers,
    )
