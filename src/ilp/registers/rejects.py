"""Rejects: what could not be read, where it stands, and what would be accepted."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from ilp.errors import IlpError, InputError
from ilp.labels import Language, language_named
from ilp.registers.cells import shown
from ilp.registers.indonesian import in_

__all__ = ["REJECT_COLUMNS", "ROW_TOO_LONG", "Reject", "reject"]

REJECT_COLUMNS = ("file", "row", "column", "value", "code", "reason", "accepted", "remedy", "row_refused")
"""The columns of a file of rejects."""


_WORDS: Final[dict[Language, tuple[str, str, str]]] = {
    "en": ("row", "column", "Accepted"),
    "id": ("baris", "kolom", "Yang diterima"),
}

ROW_TOO_LONG: Final = InputError(
    "The row has more cells than there are headers",
    accepted="as many cells as headers",
    remedy="Look for a decimal comma or a separator within a cell that is not quoted",
    code="row_too_long",
)
"""Of a row whose cells may stand in the wrong columns."""


@frozen
class Reject:
    """A cell that could not be read, or a row that could not be used.

    ``row`` is counted as in the file, from 1. ``value`` never shows a NIK, a KK number or a name. Where
    ``row_refused``, the person of the row is not assessed; else only what the cell would have said is unknown.
    """

    file: str
    row: int
    column: str
    value: str
    code: str
    reason: str
    accepted: str
    remedy: str
    row_refused: bool

    def __str__(self) -> str:
        """Return the reject in one line, in English."""
        return self.line("en")

    def line(self, language: Language) -> str:
        """Return the reject in one line."""
        row, column, accepted = _WORDS[language_named(language)]
        told = self.in_(language)
        where = f"{self.file}, {row} {self.row}" + (f", {column} {self.column}" if self.column else "")
        value = f": {self.value!r}" if self.value else ""
        parts = (f"{told.reason}{value}", f"{accepted}: {told.accepted}" if told.accepted else "", told.remedy)
        return f"{where}: {'. '.join(part for part in parts if part)}"

    def in_(self, language: Language) -> Reject:
        """Return the reject with its reason, what is accepted and the remedy in one language."""
        if language_named(language) == "en":
            return self
        reason, accepted, remedy = (in_("id", text) for text in (self.reason, self.accepted, self.remedy))
        return evolve(self, reason=reason, accepted=accepted, remedy=remedy)

    def cells(self) -> tuple[str, ...]:
        """Return the reject as the cells of a row, in the order of ``REJECT_COLUMNS``."""
        refused = "yes" if self.row_refused else "no"
        return (
            self.file, str(self.row), self.column, self.value, self.code, self.reason, self.accepted, self.remedy,
            refused,
        )  # fmt: skip


def reject(  # noqa: PLR0913 - the fields of a reject, by keyword
    error: IlpError,
    *,
    file: str,
    row: int,
    column: str = "",
    target: str = "",
    cell: object = "",
    refused: bool = False,
) -> Reject:
    """Make a reject of the error a cell gave; what is shown of the cell is safe to show."""
    value = shown(target, cell)
    return Reject(file, row, column, value, error.code, error.what, error.accepted, error.remedy, refused)
