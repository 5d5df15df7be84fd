"""Sheets as a page: one file, for phones and for printing on A4."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from ilp.labels import Language, language_named
from ilp.reports.extras import require
from ilp.reports.sheets import Column, Fields, Mark, Sheet, Table, Tick, sheets_of, told
from ilp.reports.words import PAGE, drawable

__all__ = ["sheet_html"]


def sheet_html(sheets: Sheet | Iterable[Sheet], language: Language = "id") -> str:
    """Return one sheet or several as an HTML page that needs nothing but itself: no script, no request.

    Each sheet begins a page of its own when printed. On a phone the rows of a table stand one below the other.

    Raises:
        InputError: there is no sheet.
        UnknownNameError: the language is neither "id" nor "en".
        IlpError: the library Jinja2 is not installed.
    """
    spoken = language_named(language)
    found = sheets_of(sheets)
    page: str = (
        environment()
        .get_template("sheet.html")
        .render(
            sheets=found,
            language=spoken,
            told=lambda text: drawable(told(text, spoken)),
            kind=_kind,
            share=_share,
            **_words(spoken),
        )
    )
    return page


@cache
def environment() -> Any:
    """Return what renders the templates of the package: every text is escaped."""
    jinja2 = require("jinja2")
    return jinja2.Environment(
        loader=jinja2.PackageLoader("ilp.reports"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


_KINDS: Final = {Mark: "mark", Tick: "tick", Fields: "fields", Table: "table", tuple: "lines", type(None): "nothing"}


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "text")


def _share(table: Table, column: Column) -> str:
    """Return the width of a column in percent of what the columns share."""
    return f"{100 * column.width / sum(item.width for item in table.columns):.1f}"


def _words(language: Language) -> dict[str, str]:
    return {name: label.in_(language) for name, label in PAGE.items() if name in {"to_write", "box", "done"}}
