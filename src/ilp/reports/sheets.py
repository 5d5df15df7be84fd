"""Sheets: what is given to people on paper or on a phone, as values that say nothing of how they are drawn.

A sheet has a title, lines and fields about what it is of, sections and a receipt. ``ilp.reports.sheet_html`` and
``ilp.reports.sheet_pdf`` draw it. Texts are plain: nothing in them is markup, so a name may have any character.
A text is a `str` where it is data, and a `Label` where it is ours and has two languages.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Literal

from attrs import field, frozen

from ilp.errors import InputError
from ilp.labels import Label, Language
from ilp.results import Receipt

__all__ = [
    "Align",
    "Block",
    "Cell",
    "Column",
    "Field",
    "Fields",
    "Inline",
    "Mark",
    "Section",
    "Sheet",
    "Table",
    "Text",
    "Tick",
    "told",
]

Text = str | Label
"""A text as it is, or one in both languages."""

Align = Literal["left", "right", "centre"]


def told(text: Text, language: Language) -> str:
    """Return a text in a language."""
    return text.in_(language) if isinstance(text, Label) else text


@frozen
class Mark:
    """Words that must be seen first, such as "SEGERA", in a frame; ``beside`` are those that follow.

    A strong mark is white on black. Nothing is said by colour alone.
    """

    text: Text
    beside: Text = ""
    strong: bool = field(default=False, kw_only=True)


@frozen
class Tick:
    """A box to be ticked by hand, with what it stands for; ``ticked`` boxes are ticked already."""

    text: Text = ""
    ticked: bool = field(default=False, kw_only=True)


Inline = Text | Mark | Tick
Cell = Inline | tuple[Inline, ...] | None
"""What stands in a cell: one thing, several below one another, or nothing (None): room to write in."""


@frozen
class Field:
    """Something named: the village, the kader, a date. A value of None is a line to write on."""

    label: Text
    value: Text | None = None


def _fields(items: Iterable[Field | tuple[Text, Text | None]]) -> tuple[Field, ...]:
    return tuple(item if isinstance(item, Field) else Field(*item) for item in items)


@frozen
class Fields:
    """Fields among the blocks of a section; each may be given as a pair of label and value."""

    items: tuple[Field, ...] = field(converter=_fields)


@frozen
class Column:
    """A column: its head, its width relative to the others, and where its cells stand."""

    head: Text
    width: float = field(default=1.0, kw_only=True)
    align: Align = field(default="left", kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a width that is none."""
        if not self.width > 0:
            raise InputError(
                "The width of a column is not positive", value=self.width, accepted="more than 0", code="column_width"
            )


def _columns(items: Iterable[Column | Text]) -> tuple[Column, ...]:
    return tuple(item if isinstance(item, Column) else Column(item) for item in items)


def _rows(rows: Iterable[Iterable[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(row) for row in rows)


_NOBODY: Final = Label(id="Tidak ada", en="None")


@frozen(kw_only=True)
class Table:
    """A table; ``tick`` gives each row a box to be ticked, and ``empty`` is said where there are no rows.

    Columns may be given by their heads alone.
    """

    columns: tuple[Column, ...] = field(converter=_columns)
    rows: tuple[tuple[Cell, ...], ...] = field(converter=_rows)
    caption: Text = ""
    tick: bool = False
    empty: Text = _NOBODY

    def __attrs_post_init__(self) -> None:
        """Refuse rows that have more or fewer cells than there are columns."""
        if not self.columns:
            raise InputError("A table has no columns", remedy="Give at least one", code="table_shape")
        for number, row in enumerate(self.rows, start=1):
            if len(row) != len(self.columns):
                raise InputError(
                    f"Row {number} of a table has {len(row)} cells",
                    accepted=f"{len(self.columns)}, one for each column",
                    code="table_shape",
                )


Block = Inline | Fields | Table
"""A paragraph, a mark, a box to tick, fields, or a table."""


def _blocks(items: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(items)


@frozen(kw_only=True)
class Section:
    """A part of a sheet under a heading of its own."""

    heading: Text = ""
    blocks: tuple[Block, ...] = field(converter=_blocks, default=())


def _lines(value: Any) -> tuple[Text, ...]:
    return (value,) if isinstance(value, str | Label) else tuple(value)


def _sections(items: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(items)


@frozen(kw_only=True)
class Sheet:
    """One sheet: of a household, a posyandu's day, a list.

    Attributes:
        title: What it is.
        subtitle: Lines below the title.
        fields: Of whom, where, when and for whom it is: a label and a value each. None is a line to write on.
        sections: What it says.
        notes: Small print at its end.
        receipt: What it was made with, at the foot of each page.
        one_page: Whether it shall be printed smaller, as long as it can be read, so that it fits one page. Where even
            that is not enough it has its usual size, and its foot says how many pages there are.
    """

    title: Text
    subtitle: tuple[Text, ...] = field(converter=_lines, default=())
    fields: tuple[Field, ...] = field(converter=_fields, default=())
    sections: tuple[Section, ...] = field(converter=_sections, default=())
    notes: tuple[Text, ...] = field(converter=_lines, default=())
    receipt: Receipt | None = None
    one_page: bool = False


def sheets_of(given: Sheet | Iterable[Sheet]) -> tuple[Sheet, ...]:
    """Return the sheets of a document.

    Raises:
        InputError: there is none, or something else than a sheet is among them.
    """
    found = (given,) if isinstance(given, Sheet) else tuple(given)
    for item in found:
        if not isinstance(item, Sheet):
            raise InputError(
                "This is no sheet", value=type(item).__name__, accepted="ilp.reports.Sheet", code="no_sheet"
            )
    if not found:
        raise InputError(
            "There is no sheet to print", remedy="Give at least one, such as one that says so", code="no_sheet"
        )
    return found
