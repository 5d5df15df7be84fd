"""Packages: what the decree prints for each service in the column of each unit that gives it, cell by cell.

A table is read as it stands: a cell is given, or nothing is printed in it, or its column is doubtful in the text. Where
two places of the decree differ about a cell, a reading says under which of its options the cell counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from ilp.errors import RuleError, unknown_name
from ilp.labels import Label, Labelled
from ilp.lifecycle import LifeStage
from ilp.regulation import Citation, Reading
from ilp.screening import CATALOGUE
from ilp.vocabulary import Venue

__all__ = [
    "Cell",
    "Difference",
    "Given",
    "PackageRow",
    "PackageTable",
    "between",
    "cell",
    "doubtful",
    "none",
    "reading_named",
    "row",
]


class Given(Labelled):
    """What stands in a cell."""

    YES = "yes", "diberikan", "given"
    NONE_PRINTED = "none_printed", "tidak tercetak", "nothing printed"
    UNCERTAIN = "uncertain", "kolom tidak pasti", "column uncertain"


@frozen(kw_only=True)
class Cell:
    """One cell: what is given there, in a few words; ``doubt`` is what is not sure about it.

    ``reading`` names the reading that decides about the cell; it counts under ``options``.
    """

    given: Given
    content: Label | None = None
    doubt: Label | None = None
    reading: Reading | None = None
    options: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse options that are not those of the reading."""
        known = () if self.reading is None else tuple(self.reading.options)
        wrong = [option for option in self.options if option not in known]
        if wrong or bool(self.options) is not bool(known):
            raise RuleError(
                "The options of a cell are not those of its reading",
                value=self.options,
                accepted=", ".join(known) or "no option: the cell has no reading",
                code="package_cell",
            )

    def counted(self, readings: Mapping[str, str]) -> Given:
        """Return what the cell says under the readings chosen, their defaults where none is."""
        if self.reading is None:
            return self.given
        chosen = readings.get(self.reading.code, self.reading.default)
        return Given.YES if chosen in self.options else Given.NONE_PRINTED


@frozen(kw_only=True)
class Difference:
    """Why the venues of the services of a row are not those of its cell."""

    venue: Venue
    why: Label


@frozen(kw_only=True)
class PackageRow:
    """One service of a package, with a cell for each column of its table.

    ``services`` are the codes of the catalogue it stands for. ``same_as`` are rows of other tables that say the same
    thing, as ``table-4/anc``; ``differs`` explains where the venues of the services are others.
    """

    code: str
    name: Label
    cells: tuple[Cell, ...]
    services: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    differs: tuple[Difference, ...] = ()
    note: Label | None = None


@frozen(kw_only=True, eq=False)
class PackageTable:
    """A package: the services for a group of people, and what each unit gives of them."""

    code: str
    name: Label
    cluster: int
    stages: tuple[LifeStage, ...]
    columns: tuple[Venue, ...]
    rows: tuple[PackageRow, ...] = field()
    source: Citation
    reading: Reading | None = None
    options: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a row that has not one cell for each column, and a code used twice."""
        for item in self.rows:
            if len(item.cells) != len(self.columns):
                raise RuleError(
                    f"Row {item.code} of package {self.code} has not one cell for each column",
                    value=len(item.cells),
                    accepted=str(len(self.columns)),
                    code="package_table",
                )
        codes = [item.code for item in self.rows]
        twice = [code for code in codes if codes.count(code) > 1]
        if twice:
            raise RuleError(f"A row stands twice in package {self.code}", value=twice[0], code="package_table")

    def row(self, code: str) -> PackageRow:
        """Return a row; raise UnknownNameError with the nearest codes otherwise."""
        for item in self.rows:
            if item.code == code:
                return item
        raise unknown_name(f"row of package {self.code}", code, [item.code for item in self.rows])

    def cell(self, row_code: str, venue: Venue | str) -> Cell:
        """Return a cell as it is printed; raise UnknownNameError for a row or a column there is not."""
        item = self.row(row_code)
        if venue not in self.columns:
            raise unknown_name(f"column of package {self.code}", venue, [str(column.value) for column in self.columns])
        return item.cells[self.columns.index(Venue(venue))]

    def counts(self, readings: Mapping[str, str]) -> bool:
        """Tell whether the table as a whole counts under the readings chosen."""
        if self.reading is None:
            return True
        return readings.get(self.reading.code, self.reading.default) in self.options


SAME: Final = "same"
"""In a row: the cell says what the cell to its left says."""


def reading_named(code: str) -> Reading:
    """Return a reading of the catalogue of services; raise RuleError where there is none of this code."""
    if code not in CATALOGUE.readings:
        raise RuleError("No reading of the services has this code", value=code, code="package_reading")
    return CATALOGUE.readings[code]


def cell(indonesian: str, english: str, *, doubt: Label | None = None) -> Cell:
    """Return a cell in which something is given."""
    return Cell(given=Given.YES, content=Label(id=indonesian, en=english), doubt=doubt)


def none(*, doubt: Label | None = None) -> Cell:
    """Return a cell in which nothing is printed."""
    return Cell(given=Given.NONE_PRINTED, doubt=doubt)


def doubtful(indonesian: str, english: str, *, doubt: Label) -> Cell:
    """Return a cell of which it is not sure that it stands in this column."""
    return Cell(given=Given.UNCERTAIN, content=Label(id=indonesian, en=english), doubt=doubt)


def between(printed: Cell, reading: Reading, *options: str) -> Cell:
    """Return a cell that counts under these options of a reading."""
    return Cell(given=printed.given, content=printed.content, doubt=printed.doubt, reading=reading, options=options)


def row(  # noqa: PLR0913 - one row of a table
    code: str,
    name: tuple[str, str],
    *cells: Cell | str,
    services: str = "",
    same_as: str = "",
    differs: Mapping[Venue, tuple[str, str]] | None = None,
    note: tuple[str, str] | None = None,
) -> PackageRow:
    """Return a row from its cells, left to right; codes are divided by spaces, ``SAME`` repeats the cell before."""
    found: list[Cell] = []
    for item in cells:
        found.append(item if isinstance(item, Cell) else found[-1])
    return PackageRow(
        code=code,
        name=Label(id=name[0], en=name[1]),
        cells=tuple(found),
        services=tuple(services.split()),
        same_as=tuple(same_as.split()),
        differs=tuple(
            Difference(venue=venue, why=Label(id=why[0], en=why[1])) for venue, why in (differs or {}).items()
        ),
        note=None if note is None else Label(id=note[0], en=note[1]),
    )
