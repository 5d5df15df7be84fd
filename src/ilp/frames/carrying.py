"""Frames in and out: to where the rules can be put to them, and back to what the caller has.

Lazy frames (Polars, DuckDB, PySpark, and what else narwhals knows) stay on their own engine. Eager ones are worked on
by Polars, to which they are carried through Arrow with every null intact: plain pandas has no unknown among yes and
no. What is worked out goes back beside the caller's own columns, which are not touched.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Final

import narwhals as nw
from attrs import frozen

from ilp.errors import InputError, unknown_name
from ilp.frames.contract import ID, ColumnSpec, kinds_of, require_columns, schema_of
from ilp.frames.lowering import DTYPES, TYPE_NAMES
from ilp.frames.terms import Kind

__all__ = [
    "BETWEEN",
    "BETWEEN_ROWS",
    "ROW",
    "Carried",
    "alone",
    "carry",
    "kept",
    "opened",
    "refuse_taken",
    "taken_apart",
]

BETWEEN_ROWS: Final = ";"
BETWEEN: Final = ":"
"""Between rows and parts; some engines take what they split at for a pattern, in which these mean themselves."""
_LATEST: Final = "birth_date_latest"
ROW: Final = "__ilp_row"
"""The number of a row, while it is worked on."""


@frozen(kw_only=True)
class Carried:
    """A frame where the rules can be put to it: lazily, with the columns that are read in the types they have there.

    ``back`` makes of what was worked out the caller's kind of frame; ``eager`` says that it is worked on by Polars.
    """

    lazy: Any
    kinds: Mapping[str, Kind]
    names: tuple[str, ...]
    eager: bool
    on_polars: bool
    back: Callable[[Any, tuple[str, ...]], Any]
    alone: Callable[[Any], Any]


def opened(frame: Any, what: str) -> Any:
    """Return a frame of any kind as narwhals has it; raise InputError where it is no frame."""
    try:
        return nw.from_native(frame)
    except TypeError as error:
        raise InputError(
            f"The {what} is no data frame",
            value=type(frame).__name__,
            accepted="a frame of Polars, pandas, PyArrow, DuckDB, PySpark or another library narwhals supports",
            remedy="Of a file make one first, such as polars.scan_parquet(path), or use `ilp assess FILE`",
            code="frame",
        ) from error


def _settled(lazy: Any, column: str) -> Any:
    """Have a column worked out before anything is asked of it.

    DuckDB puts the expression of a column into each condition on it, down to the columns of the frame: of a text that
    stands for all services that takes minutes and gigabytes to plan. What depends on chance it leaves where it is.
    """
    if lazy.implementation is not nw.Implementation.DUCKDB:
        return lazy
    own = f'CASE WHEN random() >= 0 THEN "{column}" END AS "{column}"'
    return nw.from_native(lazy.to_native().project(f"* REPLACE ({own})"))


def taken_apart(lazy: Any, column: str) -> Any:
    """Return a row for each part of a text, the parts of which the column then lists; none for an empty one."""
    lazy = _settled(lazy, column).with_columns(nw.col(column).str.split(BETWEEN_ROWS)).explode(column)
    return lazy.filter(nw.col(column) != "").with_columns(nw.col(column).str.split(BETWEEN))


def carry(  # noqa: PLR0913 - every choice by name
    frame: Any,
    specs: Mapping[str, ColumnSpec],
    what: str,
    *,
    needed: tuple[str, ...],
    also: Iterable[str] = (),
    numbered: bool = False,
) -> Carried:
    """Bring a frame to where the rules can be put to it.

    ``needed`` are columns without which it cannot be, ``also`` such as are taken along besides those of the contract.
    ``numbered`` gives every row of an eager frame its number.

    Raises:
        InputError: it is no frame, or a column that is read has another type or is missing.
    """
    own = opened(frame, what)
    schema = schema_of(own)
    require_columns(schema, needed, what)
    if isinstance(own, nw.LazyFrame):
        kinds = kinds_of(schema, specs, what, eager=False)
        casts = _casts(kinds, schema)
        return Carried(
            lazy=own.with_columns(*casts) if casts else own,
            kinds=kinds,
            names=tuple(schema),
            eager=False,
            on_polars=own.implementation.is_polars(),
            back=lambda lazy, _keep: lazy.to_native(),
            alone=lambda lazy: lazy.to_native(),
        )
    kinds = kinds_of(schema, specs, what, eager=True)
    taken = {*kinds, *also}
    table = _in_polars(own, [name for name in schema if name in taken], kinds, what)
    if _LATEST in kinds and table[_LATEST].null_count() == len(table):
        # All dates of birth are whole: rules for those known in part are not needed, and some choices refuse them.
        table, kinds = table.drop(_LATEST), {name: kind for name, kind in kinds.items() if name != _LATEST}
    if numbered:
        table = table.with_row_index(ROW)
    return Carried(
        lazy=nw.from_native(table.lazy()),
        kinds=kinds,
        names=tuple(schema),
        eager=True,
        on_polars=True,
        back=lambda lazy, keep: _beside(own, lazy.collect().to_native(), keep),
        alone=lambda lazy: alone(own, lazy.collect().to_native()),
    )


def _casts(kinds: Mapping[str, Kind], schema: Mapping[str, Any]) -> list[Any]:
    """Return the casts that make numbers wide enough to count with, and text plain text."""
    found = []
    for name, kind in kinds.items():
        if kind in {Kind.NUMBER, Kind.REAL, Kind.TEXT} and schema[name] != DTYPES[kind]:
            found.append(nw.col(name).cast(DTYPES[kind]))
    return found


def _in_polars(own: Any, wanted: list[str], kinds: Mapping[str, Kind], what: str) -> Any:
    """Return the columns that are read as a Polars frame, in the types of the contract."""
    import polars as pl

    columns = []
    for name in wanted:
        try:
            series = own.select(name).to_polars().to_series()
        except Exception as error:
            raise InputError(
                f"Column {name} of the {what} holds values of several types",
                accepted="one type in a column, with nothing where nothing is recorded",
                remedy="Read a register as it is with ilp.validate_frame, which says what each cell means",
                code="column_type",
            ) from error
        if name == ID:
            series = _as_id(series)
        columns.append(_in_type(series, kinds[name], what) if name in kinds else series)
    return pl.DataFrame(columns)


def _as_id(series: Any) -> Any:
    """Return whole numbers in one type, so that ids of two frames meet: pandas keeps those with gaps as decimals."""
    import polars as pl

    if series.dtype.is_integer():
        return series.cast(pl.Int64)
    if series.dtype.is_float():
        known = series.fill_nan(None)
        return series if (known.round() != known).any() else known.cast(pl.Int64)
    return series


def _in_type(series: Any, kind: Kind, what: str) -> Any:
    import polars as pl

    name, wanted = series.name, TYPE_NAMES[kind]
    if series.dtype == getattr(pl, wanted):
        return series
    if series.null_count() == len(series):
        return pl.repeat(None, len(series), dtype=getattr(pl, wanted), eager=True).alias(name)
    if kind is Kind.DATE and series.dtype.base_type() is pl.Datetime:
        if series.dtype.time_zone is not None:
            raise _wrong_type(name, series, kind, what)
        if (series.dt.truncate("1d") != series).any():
            raise InputError(
                f"Dates in column {name} of the {what} have a time of day, and may have been shifted by a time zone",
                accepted="dates alone, or with 00:00",
                remedy="Export the date alone, in local time",
                code="date_with_time",
            )
        return series.cast(pl.Date)
    if kind is Kind.NUMBER and series.dtype.is_float():
        series = series.fill_nan(None)
        if (series.round() != series).any():
            raise InputError(
                f"Column {name} of the {what} has numbers that are not whole",
                accepted="whole numbers",
                remedy="Round them by a rule that you can answer for, or correct them",
                code="column_type",
            )
    elif kind is Kind.REAL and series.dtype.is_float():
        series = series.fill_nan(None)
    elif not _castable(series, kind):
        raise _wrong_type(name, series, kind, what)
    return series.cast(getattr(pl, wanted))


def _castable(series: Any, kind: Kind) -> bool:
    dtype = series.dtype
    match kind:
        case Kind.NUMBER:
            return bool(dtype.is_integer())
        case Kind.REAL:
            return bool(dtype.is_numeric())
        case Kind.TEXT:
            return str(dtype).startswith(("Categorical", "Enum"))
    return False


def _wrong_type(name: str, series: Any, kind: Kind, what: str) -> InputError:
    return InputError(
        f"Column {name} of the {what} is of a type that is not read",
        value=str(series.dtype),
        accepted={Kind.YES_NO: "Boolean", Kind.DATE: "Date"}.get(kind, kind.value),
        remedy="Cast it, or read a register as it is with ilp.validate_frame, which says what each cell means",
        code="column_type",
    )


def _beside(own: Any, found: Any, keep: tuple[str, ...]) -> Any:
    """Return the caller's own columns with what was worked out beside them, row by row."""
    native = own.to_native()
    if not keep and not own.implementation.is_pandas_like():
        return alone(own, found)  # nothing has no rows to put them beside
    if own.implementation.is_polars():
        return native.select(keep).hstack(found)
    if own.implementation.is_pyarrow():
        table = native.select(list(keep))
        for name, column in zip(found.columns, found.to_arrow().columns, strict=True):
            table = table.append_column(name, column)
        return table
    made = _to_pandas(found)
    made.index = native.index
    import pandas as pd

    return pd.concat([native[list(keep)], made], axis=1)


def alone(own: Any, found: Any) -> Any:
    """Return what was worked out in the caller's kind of frame."""
    if own.implementation.is_polars():
        return found
    return found.to_arrow() if own.implementation.is_pyarrow() else _to_pandas(found)


def _to_pandas(found: Any) -> Any:
    """Return a pandas frame whose yes/no columns and whole numbers keep what is not known."""
    import pandas as pd
    import pyarrow as pa

    nullable = {
        pa.bool_(): pd.BooleanDtype(),
        pa.int8(): pd.Int8Dtype(),
        pa.int16(): pd.Int16Dtype(),
        pa.int32(): pd.Int32Dtype(),
        pa.int64(): pd.Int64Dtype(),
        pa.float64(): pd.Float64Dtype(),
        pa.string(): pd.StringDtype(),
        pa.large_string(): pd.StringDtype(),
    }
    import polars as pl

    dates = [name for name, dtype in found.schema.items() if dtype == pl.Date]
    table = found.with_columns(pl.col(dates).cast(pl.Datetime("ms"))).to_arrow(compat_level=pl.CompatLevel.oldest())
    return table.to_pandas(types_mapper=nullable.get)


def kept(names: tuple[str, ...], keep: Collection[str] | None, usual: tuple[str, ...]) -> tuple[str, ...]:
    """Return the columns of the frame that are handed through."""
    if keep is None:
        return tuple(name for name in usual if name in names)
    if isinstance(keep, str):
        raise InputError(
            "Not a set of columns to keep",
            value=keep,
            accepted='a list of names, such as ["id", "village"]',
            remedy="Put a single name into a list too",
            code="keep",
        )
    for name in keep:
        if name not in names:
            raise unknown_name("column of the frame", name, names)
    return tuple(keep)


def refuse_taken(names: Iterable[str], keep: tuple[str, ...]) -> None:
    """Raise InputError where a column that would be written is among those handed through."""
    taken = [name for name in names if name in keep]
    if taken:
        raise InputError(
            "The frame has a column already that would be written",
            value=taken[0],
            accepted="other names",
            remedy="Rename it, or name the columns to hand through: keep=[...]",
            code="column_taken",
        )
