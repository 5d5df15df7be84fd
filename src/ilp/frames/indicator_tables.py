"""A tidy frame of indicators as a table people read, and as a file for a map."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from typing import Any, Final, Literal, get_args

import narwhals as nw
from attrs import frozen

from ilp.errors import InputError, unknown_name
from ilp.frames.carrying import opened
from ilp.identifiers import read_region
from ilp.indicators.contract import INDICATOR_COLUMNS
from ilp.indicators.definition import IndicatorKind
from ilp.indicators.gathered import INDICATORS
from ilp.labels import Label, Language, language_named
from ilp.lifecycle import LifeStage
from ilp.rendering import html_block, html_table, text_table
from ilp.vocabulary import Sex

__all__ = ["IndicatorTable", "indicator_table", "map_ready"]

MapValue = Literal["value", "value_least", "value_most", "numerator", "denominator", "unknown"]
_WORDS: Final = {
    "indicator": Label(id="Indikator", en="Indicator"),
    "all": Label(id="Semua", en="All"),
    "unknown": Label(id="{} tidak diketahui", en="{} unknown"),
    "hidden": Label(id="disembunyikan", en="hidden"),
    "none": Label(id="tidak ada", en="nobody"),
    "not_known": Label(id="tidak diketahui", en="not known"),
    "caption": Label(id="Indikator PWS", en="Indicators (PWS)"),
}
_FIRST_WIDTH: Final = 44
_WIDTH: Final = 24


@frozen(kw_only=True)
class IndicatorTable:
    """A readable table: a row for each indicator, a column for each group and period."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def text(self) -> str:
        """Return the table as text for a terminal."""
        widths = (_FIRST_WIDTH, *(_WIDTH for _ in self.headers[1:]))
        return f"{self.caption}\n\n{text_table(self.headers, self.rows, widths)}"

    def html(self) -> str:
        """Return the table as HTML."""
        return html_block(html_table(self.caption, self.headers, self.rows))

    def _repr_html_(self) -> str:
        return self.html()


def indicator_table(tidy: Any, *, language: Language = "id", caption: str | None = None) -> IndicatorTable:
    """Make of what ``compute_indicators`` gave a wide table in words.

    A percentage stands with its numerator and denominator, and with how many are not known where there are any. What
    is hidden, and where there is nobody, is said in words.

    Args:
        tidy: A tidy frame of any kind.
        language: The language of names, words and numbers.
        caption: A title in place of the usual one.

    Raises:
        InputError: it has not the columns of a tidy frame of indicators.

    >>> import polars
    >>> from datetime import date
    >>> from ilp.frames import compute_indicators
    >>> people = polars.DataFrame({"birth_date": [date(1950, 4, 17)], "sex": ["female"], "diabetes": [True]})
    >>> found = compute_indicators(people, on=date(2026, 11, 22), indicators=["older-diabetes"])
    >>> indicator_table(found, language="en").rows
    (('Older persons with diabetes', '1'),)
    """
    language_named(language)
    frame, by = _read(tidy)
    keys = [*by, "period"]
    columns = list(dict.fromkeys(frame.select(keys).rows()))
    several = len({item[-1] for item in columns}) > 1
    headers = [_header(item, by, language, several=several) for item in columns]
    cells: dict[str, dict[tuple[Any, ...], str]] = {}
    for row in frame.iter_rows(named=True):
        cells.setdefault(row["indicator"], {})[tuple(row[name] for name in keys)] = _cell(row, language)
    periods = list(dict.fromkeys(item[-1] for item in columns))
    told = periods[0] if len(periods) == 1 else f"{periods[0]} - {periods[-1]}" if periods else ""
    return IndicatorTable(
        caption=caption or f"{_WORDS['caption'].in_(language)} {told}".strip(),
        headers=(_WORDS["indicator"].in_(language), *headers),
        rows=tuple(
            (_name(code, language), *(found.get(item, "") for item in columns)) for code, found in cells.items()
        ),
    )


def map_ready(
    tidy: Any, *, code: str, value: MapValue = "value", period: str | None = None, keep: Collection[str] = ()
) -> str:
    """Make of what ``compute_indicators`` gave a CSV with a row for each area and a column for each indicator.

    Codes of regions are text: a program for maps that reads them as numbers loses zeros and digits. Where a code is
    one of Kemendagri, the column ``region_code`` has it with dots and ``province_code``, ``regency_code``,
    ``district_code`` the regions it lies in; a code of another list is left as it is, with nothing in those.

    Args:
        tidy: A tidy frame of any kind, computed ``by=[code]``, or by the columns of ``keep`` too.
        code: The column with the code of the area.
        value: Which number to write; what is hidden or not known is empty.
        period: Which period to write; the last without it.
        keep: More columns that say something of the area, such as its name.

    Raises:
        InputError: the frame lacks a column, the code is no text, or an area has several rows of one indicator.
    """
    frame, by = _read(tidy)
    for name in (code, *keep):
        if name not in by:
            raise unknown_name("column of groups", name, by)
    if str(frame.schema[code]) != "String":
        raise InputError(
            "The codes of the areas are not text",
            value=str(frame.schema[code]),
            accepted="a column of text, such as 33.74.01.1001",
            remedy="Read the column as text: as a number a code loses its zeros",
            code="region_code",
        )
    if value not in get_args(MapValue):
        raise unknown_name("number to write", value, get_args(MapValue))
    periods = sorted(frame["period"].unique().to_list())
    if period is not None and period not in periods:
        raise unknown_name("period", period, periods)
    wanted = period or (periods[-1] if periods else "")
    rows = frame.filter(frame["period"] == wanted)
    areas = [code, *keep]
    if rows.select("indicator", *areas).is_duplicated().any():
        raise InputError(
            "An area has several rows of one indicator",
            value=", ".join(name for name in by if name not in areas),
            accepted=f"a tidy frame by {', '.join(areas)} alone",
            remedy="Compute it without the other groups, or filter one of them",
            code="map",
        )
    wide = rows.pivot("indicator", index=areas, values=value, maintain_order=True)
    indicators = [name for name in wide.columns if name not in areas]
    read = [_region(item) for item in wide[code].to_list()]
    import polars as pl

    names = ("region_code", "province_code", "regency_code", "district_code")
    parts = [pl.Series(name, [item[place] for item in read], dtype=pl.String) for place, name in enumerate(names)]
    text: str = (
        wide.with_columns(parts)
        .select(*areas, *names, pl.lit(wanted).alias("period"), *indicators)
        .write_csv(quote_style="non_numeric")
    )
    return text


def _read(tidy: Any) -> tuple[Any, list[str]]:
    """Return a tidy frame as Polars has it, and the columns it is grouped by."""
    own = opened(tidy, "table of indicators")
    names = own.collect_schema().names()
    for name in INDICATOR_COLUMNS:
        if name not in names:
            raise InputError(
                f"The table of indicators has no column {name}",
                accepted=", ".join(INDICATOR_COLUMNS),
                remedy="Hand over what compute_indicators gave",
                code="column_missing",
            )
    frame = (own.collect("polars") if isinstance(own, nw.LazyFrame) else own).to_polars()
    return frame, [name for name in names if name not in INDICATOR_COLUMNS]


def _header(item: tuple[Any, ...], by: list[str], language: Language, *, several: bool) -> str:
    parts = [_group(name, value, language) for name, value in zip(by, item, strict=False)]
    if several or not parts:
        parts.append(item[-1] if several else _WORDS["all"].in_(language))
    return ", ".join(parts)


def _group(name: str, value: Any, language: Language) -> str:
    if value is None:
        return f"{name}: {_WORDS['not_known'].in_(language)}"
    labels = {"stage": LifeStage, "sex": Sex}.get(name)
    if labels is not None:
        with suppress(ValueError):
            return labels(value).label.in_(language)
    if isinstance(value, bool):
        answer = Label(id="ya", en="yes") if value else Label(id="tidak", en="no")
        return f"{name}: {answer.in_(language)}"
    return f"{name} {value}" if name == "cluster" else str(value)


def _cell(row: dict[str, Any], language: Language) -> str:
    if row["suppressed"]:
        return _WORDS["hidden"].in_(language)
    if not row["population"]:
        return _WORDS["none"].in_(language)
    unknown = _WORDS["unknown"].in_(language).format(row["unknown"]) if row["unknown"] else ""
    if row["value"] is None:
        return unknown
    told = str(row["numerator"])
    item = INDICATORS.get(row["indicator"])
    if item is not None and item.kind is IndicatorKind.PERCENT:
        share = f"{row['value']:.1f}%"
        told = f"{share if language == 'en' else share.replace('.', ',')} ({row['numerator']}/{row['denominator']})"
    return f"{told}; {unknown}" if unknown else told


def _name(code: str, language: Language) -> str:
    item = INDICATORS.get(code)
    return code if item is None else item.name.in_(language)


_REGION_DIGITS: Final = (2, 5, 8)
"""How many characters of a code with dots stand for the province, the regency and the district."""


def _region(code: str | None) -> tuple[str | None, ...]:
    try:
        whole = read_region(code)
    except InputError:
        return (None,) * 4
    return (
        whole,
        *(whole[:length] if len(whole) > length or len(whole) == length else None for length in _REGION_DIGITS),
    )
