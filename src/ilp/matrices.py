"""Matrices: what is done at each contact of a series, or at each venue, as the decree draws it in tables of ticks.

A matrix is the one place where its cells stand. The services of its contacts take their parts from it, and the services
of its rows take from it for whom and at which contacts they are done.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from attrs import field, frozen

from ilp.criteria import Criterion, all_of, any_of, by_reading, everybody, nobody
from ilp.errors import RuleError, unknown_name
from ilp.labels import Label
from ilp.regulation import Citation, Reading
from ilp.schedule import AtContacts, Schedule
from ilp.services import Component
from ilp.vocabulary import Activity, Instrument, Obligation, Venue

__all__ = ["Column", "Matrix", "Row", "row"]

_MARKS = {"x": Obligation.DONE, "i": Obligation.AS_INDICATED, "-": Obligation.NOT_DONE}


@frozen(kw_only=True)
class Column:
    """A contact or a venue: ``when`` is for whom the contact is held at a time; ``venue`` the place, for a venue."""

    code: str
    name: Label
    when: Criterion = field(factory=everybody)
    venue: Venue | None = None


@frozen(kw_only=True)
class Row:
    """One examination, with what the decree prints for each column.

    ``only_for`` is whom of those who come to the contact it is for. ``reading`` says that the cells can be read
    otherwise than printed; ``read_as`` has them by its options.
    """

    code: str
    name: Label
    printed: tuple[Obligation, ...]
    only_for: Criterion = field(factory=everybody)
    reading: Reading | None = None
    read_as: tuple[tuple[str, tuple[Obligation, ...]], ...] = ()
    done: tuple[Instrument | Activity, ...] = ()
    note: Label | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse cells by other options than those of the reading."""
        options = () if self.reading is None else tuple(self.reading.options)
        if {code for code, _ in self.read_as} != set(options):
            raise RuleError(
                f"The cells of row {self.code} are not given for each option of its reading",
                value=tuple(code for code, _ in self.read_as),
                accepted=", ".join(options) or "no option: the row has no reading",
                code="matrix",
            )


def cells(marks: str) -> tuple[Obligation, ...]:
    """Read cells as the matrices of the decree draw them: ``x`` done, ``i`` as indicated, ``-`` not done.

    >>> [cell.value for cell in cells("x i -")]
    ['done', 'as_indicated', 'not_done']
    """
    wrong = [mark for mark in marks.split() if mark not in _MARKS]
    if wrong:
        raise RuleError("Not a mark of a matrix", value=wrong[0], accepted="x, i or -", code="matrix")
    return tuple(_MARKS[mark] for mark in marks.split())


def row(  # noqa: PLR0913 - one row of a table
    code: str,
    name: Label,
    marks: str,
    *done: Instrument | Activity,
    only_for: Criterion | None = None,
    reading: Reading | None = None,
    read_as: dict[str, str] | None = None,
    note: Label | None = None,
) -> Row:
    """One row: its code, name and printed cells; ``read_as`` has the cells by the options of a reading."""
    return Row(
        code=code,
        name=name,
        printed=cells(marks),
        only_for=everybody() if only_for is None else only_for,
        reading=reading,
        read_as=tuple((option, cells(other)) for option, other in (read_as or {}).items()),
        done=done,
        note=note,
    )


@frozen(kw_only=True, eq=False)
class Matrix:
    """A table of what is done when, or where. ``code`` is that of the service that stands for the whole."""

    code: str
    name: Label
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    source: Citation

    def __attrs_post_init__(self) -> None:
        """Refuse a row that has not one cell for each column, and a code used twice."""
        for item in self.rows:
            for marks in (item.printed, *(other for _, other in item.read_as)):
                if len(marks) != len(self.columns):
                    raise RuleError(
                        f"Row {item.code} of matrix {self.code} has not one cell for each column",
                        value=len(marks),
                        accepted=str(len(self.columns)),
                        code="matrix",
                    )
        codes = [*(item.code for item in self.columns), *(item.code for item in self.rows)]
        twice = [code for code in codes if codes.count(code) > 1]
        if twice:
            raise RuleError(f"A code stands twice in matrix {self.code}", value=twice[0], code="matrix")

    def column(self, code: str) -> Column:
        """Return a column; raise UnknownNameError with the nearest codes otherwise."""
        return _by_code(self.columns, code, f"column of matrix {self.code}")

    def row(self, code: str) -> Row:
        """Return a row; raise UnknownNameError with the nearest codes otherwise."""
        return _by_code(self.rows, code, f"row of matrix {self.code}")

    def cell(self, row_code: str, column_code: str, option: str | None = None) -> Obligation:
        """Return what is to be done: as printed, or by an option of the row's reading."""
        item, place = self.row(row_code), self.columns.index(self.column(column_code))
        marks = item.printed if option is None else dict(item.read_as)[option]
        return marks[place]

    def target(self, row_code: str) -> Criterion:
        """Return for whom, and when, a row is done: at any contact where its cell says so."""
        return self._at(row_code, Obligation.DONE)

    def as_indicated_for(self, row_code: str) -> Criterion:
        """Return for whom, and when, a row is done only when indicated."""
        return self._at(row_code, Obligation.AS_INDICATED)

    def schedule(self, row_code: str) -> Schedule:
        """Return the contacts at which a row is done, by the default of its reading."""
        marks = self._default(self.row(row_code))
        named = [(column.code, column.name) for column in self.columns]
        done, indicated = (
            tuple(pair for pair, mark in zip(named, marks, strict=True) if mark is wanted)
            for wanted in (Obligation.DONE, Obligation.AS_INDICATED)
        )
        return AtContacts(done, indicated)

    def venues(self, row_code: str) -> dict[Venue, tuple[Instrument | Activity, ...]]:
        """Return the venues at which a row is done, and what is done there."""
        item = self.row(row_code)
        pairs = zip(self.columns, self._default(item), strict=True)
        return {
            column.venue: item.done
            for column, mark in pairs
            if column.venue is not None and mark is not Obligation.NOT_DONE
        }

    def components(self, column_code: str) -> tuple[Component, ...]:
        """Return what is done at one contact: a part for each row that has a cell there."""
        place = self.columns.index(self.column(column_code))
        return tuple(
            Component(
                code=item.code,
                name=item.name,
                target=_where(item, partial(_if, item.only_for, place, Obligation.DONE)),
                as_indicated_for=_where(item, partial(_if, item.only_for, place, Obligation.AS_INDICATED)),
                instruments=tuple(done for done in item.done if isinstance(done, Instrument)),
                note=item.note,
            )
            for item in self.rows
            if any(marks[place] is not Obligation.NOT_DONE for marks in _all_marks(item))
        )

    def _at(self, row_code: str, wanted: Obligation) -> Criterion:
        item = self.row(row_code)

        def where(marks: tuple[Obligation, ...]) -> Criterion:
            found = [column.when for column, mark in zip(self.columns, marks, strict=True) if mark is wanted]
            found = list(dict.fromkeys(found))
            contacts = found[0] if len(found) == 1 else any_of(*found)
            return contacts if not found or item.only_for == everybody() else all_of(contacts, item.only_for)

        return _where(item, where)

    @staticmethod
    def _default(item: Row) -> tuple[Obligation, ...]:
        return item.printed if item.reading is None else dict(item.read_as)[item.reading.default]


def _where(item: Row, criterion: Callable[[tuple[Obligation, ...]], Criterion]) -> Criterion:
    """Return a criterion on the cells of a row: by its reading, where the options differ in it."""
    if item.reading is None:
        return criterion(item.printed)
    options = {code: criterion(marks) for code, marks in item.read_as}
    first, *others = options.values()
    return first if all(other == first for other in others) else by_reading(item.reading, options)


def _if(who: Criterion, place: int, wanted: Obligation, marks: tuple[Obligation, ...]) -> Criterion:
    return who if marks[place] is wanted else nobody()


def _all_marks(item: Row) -> tuple[tuple[Obligation, ...], ...]:
    return item.printed, *(marks for _, marks in item.read_as)


_Item = TypeVar("_Item", Column, Row)


def _by_code(items: tuple[_Item, ...], code: str, what: str) -> _Item:
    for item in items:
        if item.code == code:
            return item
    raise unknown_name(what, code, [item.code for item in items])
