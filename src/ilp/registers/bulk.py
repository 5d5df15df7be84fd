"""Reading whole columns: each different text is read once, by the reader that reads single cells.

The forms that are usual and many, as dates and plain numbers, are read for the whole column at once, and only what
has another form goes to the reader. What comes out is the same: a text that is read here says what its reader says.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any, Final

import polars as pl
from attrs import frozen

from ilp.calendar import DateOrder, PartialDate
from ilp.errors import IlpError, InputError
from ilp.facts import FACTS, FactType
from ilp.labels import Language
from ilp.registers import cells
from ilp.registers.carrying import Cells, by_distinct, only_where
from ilp.registers.cells import Reader
from ilp.registers.columns import UsedColumn
from ilp.registers.indonesian import in_
from ilp.registers.mapping import RegisterMapping
from ilp.registers.reading import is_nik, reader_of
from ilp.registers.spellings import BLANKS
from ilp.vocabulary import Quantity

__all__ = [
    "DATES",
    "KEPT_AS_WRITTEN",
    "LONG",
    "QUANTITIES",
    "Column",
    "of_serials",
    "read_column",
    "shown_cells",
    "told",
    "type_of",
]

DATES: Final = ("birth_date", "lmp", "edd", "delivered_on", "measured_on")
KEPT_AS_WRITTEN: Final = ("id", "number", "name", "nik", "kk")
QUANTITIES: Final = {quantity.value: quantity for quantity in Quantity if quantity.value not in FACTS}

_ISO: Final = r"^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}([ T]00:00(:00(\.0+)?)?)?$"
_DAY_FIRST: Final = {
    mark: rf"^[0-9]{{1,2}}{sign}[0-9]{{1,2}}{sign}[1-9][0-9]{{3}}$"
    for mark, sign in (("/", "/"), ("-", "-"), (".", r"\."))
}
_NUMBER: Final = r"^[0-9]{1,6}([.,][0-9]+)?$"
_SERIALS: Final = (20_000, 60_000)
_TOLD: Final = {"value_class": pl.String, "code": pl.String, "accepted": pl.String, "message": pl.String}
LONG: Final = 16
"""A shorter text is no NIK."""
_DAY_ZERO: Final = date(1899, 12, 30)


@frozen(kw_only=True)
class Column:
    """A column read: what it says, by the name of each fact or value, and what could not be read.

    ``problems`` has a row for each cell that could not be read: its place, and what is told of it.
    """

    values: Mapping[str, pl.Series]
    problems: pl.DataFrame


def told(error: IlpError, language: Language) -> dict[str, str]:
    """Return what an error says, for a row of findings."""
    what, accepted, remedy = (in_(language, part) for part in (error.what, error.accepted, error.remedy))
    return {
        "code": error.code,
        "accepted": accepted,
        "message": " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in (what, remedy) if part),
    }


def shown_cells(target: str, text: pl.Series) -> pl.Series:
    """Return texts as they may be shown: masked, withheld or cut."""
    return by_distinct(text, lambda cell: cells.shown(target, cell), pl.String)


def of_serials(column: Cells) -> tuple[pl.Series, pl.Series | None]:
    """Return a column of dates in which a number of days that a spreadsheet counts is a date, and which cells were.

    Only a cell that is a number and no text is one, from 20,000 (1954) to 60,000 (2064).
    """
    if column.numbers is None:
        return column.text, None
    day = column.text.cast(pl.Int64, strict=False)
    serial = (column.numbers & day.is_between(*_SERIALS)).fill_null(value=False)
    if not serial.any():
        return column.text, None
    days = pl.DataFrame({"day": day, "serial": serial, "text": column.text}).select(
        pl.when("serial")
        .then((pl.lit(_DAY_ZERO) + pl.duration(days=pl.when("serial").then("day").otherwise(0))).cast(pl.String))
        .otherwise("text")
        .alias("text")
    )
    return days["text"], serial


def read_column(
    text: pl.Series, column: UsedColumn, said: RegisterMapping, order: DateOrder, language: Language
) -> Column:
    """Read a column."""
    target = column.target
    if target in KEPT_AS_WRITTEN:
        return Column(values={target: _as_written(text, target)}, problems=_no_problems())
    reader = reader_of(column, said, order)
    usual = None if said.values.get(target) else _usual(text, target, column.order or order)
    odd = text if usual is None else only_where(text, usual.is_null())
    known, problems = _read_each(odd.drop_nulls().unique().to_list(), target, reader, language)
    names = [name for name in known.columns if name not in {"text", "problem"}]
    found = pl.DataFrame({"text": odd}).join(known, on="text", how="left", maintain_order="left")
    places = (
        found.select("problem")
        .with_row_index("place")
        .filter(pl.col("problem").is_not_null())
        .join(problems, on="problem", how="left", maintain_order="left")
        .drop("problem")
    )
    values = {name: found[name] for name in names}
    if usual is not None:
        values[target] = usual.fill_null(values[target])
    return Column(values=values, problems=places)


def _no_problems() -> pl.DataFrame:
    return pl.DataFrame(schema={"place": pl.UInt32, **_TOLD})


def _as_written(text: pl.Series, target: str) -> pl.Series:
    """Keep what a person is known by; a NIK is no id to repeat in results."""
    blank = text.str.to_lowercase().is_in(list(BLANKS))
    if target in {"id", "number"}:
        long = only_where(text, text.str.len_chars() >= LONG)
        blank = blank | by_distinct(long, is_nik, pl.Boolean).fill_null(value=False)
    return only_where(text, ~blank)


def _usual(text: pl.Series, target: str, order: DateOrder) -> pl.Series | None:
    """Return what cells of the usual forms say, null for all others; None where a column has no such forms."""
    cell = pl.col("cell")
    frame = pl.DataFrame({"cell": text})
    if target in DATES:
        read = [
            pl.when(cell.str.contains(_ISO))
            .then(cell.str.slice(0, 10))
            .str.to_date("%Y-%m-%d", strict=False)
            .alias("iso")
        ]
        if order is DateOrder.DMY:
            read += [
                pl.when(cell.str.contains(form))
                .then(cell)
                .str.to_date(f"%d{mark}%m{mark}%Y", strict=False)
                .alias(f"day first {mark}")
                for mark, form in _DAY_FIRST.items()
            ]
        return frame.select(pl.coalesce(*read).alias(target))[target]
    if target in QUANTITIES:
        quantity = QUANTITIES[target]
        number = pl.when(cell.str.contains(_NUMBER)).then(cell).str.replace(",", ".", literal=True)
        read_as = number.cast(pl.Float64, strict=False)
        likely = read_as.is_between(quantity.at_least, quantity.at_most)
        return frame.select(pl.when(likely).then(read_as).alias(target))[target]
    return None


def _read_each(texts: list[str], target: str, reader: Reader, language: Language) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Read each of the texts; return what they say, and what is told of those that cannot be read."""
    found: list[dict[str, object]] = []
    problems: list[dict[str, object]] = []
    numbers: list[int | None] = []
    for text in texts:
        try:
            found.append(_parts(target, reader(text)))
            numbers.append(None)
        except InputError as error:
            found.append({})
            numbers.append(len(problems))
            problems.append({"value_class": cells.shown(target, text), **told(error, language)})
    names = list(dict.fromkeys([*_always(target), *(name for parts in found for name in parts)]))
    known = pl.DataFrame(
        [
            pl.Series("text", texts, dtype=pl.String),
            *(pl.Series(name, [parts.get(name) for parts in found], dtype=type_of(name)) for name in names),
            pl.Series("problem", numbers, dtype=pl.UInt32),
        ]
    )
    listed = pl.DataFrame(problems, schema=_TOLD).with_row_index("problem")
    return known, listed


def _always(target: str) -> tuple[str, ...]:
    """Return the names of what a column always gives, if only null."""
    if target == "birth_date":
        return ("birth_date", "birth_date_latest")
    if target == "blood_pressure":
        return (Quantity.SYSTOLIC.value, Quantity.DIASTOLIC.value)
    return {"marital_status": ("married",), "occupation": ("worker",)}.get(target, (target,))


def _parts(target: str, value: object) -> dict[str, object]:
    """Return what a reader made of a text, by the name of each value."""
    if value is None:
        return {}
    if isinstance(value, PartialDate):
        return {target: value.earliest, f"{target}_latest": None if value.is_exact else value.latest}
    if isinstance(value, time):
        return {target: value.isoformat("seconds" if value.second else "minutes")}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return {quantity.value: number for quantity, number in value}
    return {target: value if isinstance(value, date) else str(value)}


def type_of(name: str) -> Any:
    """Return the type of a column of the clean frame."""
    if name in {*DATES, "birth_date_latest"}:
        return pl.Date
    if name in QUANTITIES:
        return pl.Float64
    if name in FACTS:
        return {FactType.YES_NO: pl.Boolean, FactType.INTEGER: pl.Int64}.get(FACTS[name].type, pl.String)
    return pl.String
