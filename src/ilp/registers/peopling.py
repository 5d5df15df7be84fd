"""A register as frames that can be asked: its people, typed and validated, and the services done to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from attrs import frozen

from ilp.labels import Language
from ilp.registers.reading import read_register
from ilp.registers.sources import require
from ilp.registers.validation import ValidatedRegister, validate_file

__all__ = ["PeopledRegister", "read_people"]


@frozen(kw_only=True, eq=False, repr=False)
class PeopledRegister:
    """The people of a register as a Polars frame.

    Attributes:
        people: The clean frame of ``validate_file``; ``id`` is the number of the row, as text, so that it is there and
            is one person's.
        history: The services done, with ``id``, ``service``, ``on`` and ``venue``; None where no file was given.
        checked: What was found in validating the register.
        history_rows: How many rows the history has, blank ones aside.
        history_refused: Why rows or cells of the history were not read, or belong to nobody, and how many.
    """

    people: Any
    history: Any
    checked: ValidatedRegister
    history_rows: int
    history_refused: Counter[str]

    def __repr__(self) -> str:
        """Return how many there are, and nothing of them."""
        return f"<PeopledRegister: {self.checked.rows} rows, {self.history_rows} services done>"


def read_people(  # noqa: PLR0913 - everything that can be said of a register, by keyword
    path: Path | str,
    *,
    mapping: Path | str | Mapping[str, Any] | None = None,
    date_order: str | None = None,
    numeric_sex: bool | None = None,
    history: Path | str | None = None,
    on: date | None = None,
    language: Language = "en",
    sheet: str | None = None,
) -> PeopledRegister:
    """Read a register, and the services done, as frames for ``assess_frame`` and ``compute_indicators``.

    Args:
        path: As for ``validate_file``.
        mapping: As for ``read_register``.
        date_order: As for ``read_register``.
        numeric_sex: As for ``read_register``.
        history: As for ``read_register``: matched with the register as it does.
        on: As for ``validate_file``.
        language: The language of the findings.
        sheet: As for ``read_register``.

    Raises:
        RegisterError: a file cannot be read, or lacks a column, or a header is ambiguous.
        UnknownNameError: the mapping, or one of the options, has a name that is not known.
        DateError: ``on`` is not a date, or out of range.
    """
    polars = require("polars")
    said: dict[str, Any] = {"mapping": mapping, "date_order": date_order, "numeric_sex": numeric_sex, "sheet": sheet}
    checked = validate_file(path, on=on, language=language, **said)
    people = checked.frame.with_columns(id=polars.col("row").cast(polars.String))
    if history is None:
        return PeopledRegister(people=people, history=None, checked=checked, history_rows=0, history_refused=Counter())
    register = read_register(path, history=history, **said)
    assert register.history is not None  # noqa: S101 - for the type checker
    rows = [
        (str(number), done.service, done.on, None if done.venue is None else done.venue.value)
        for number, done in register.services_done()
    ]
    schema = {"id": polars.String, "service": polars.String, "on": polars.Date, "venue": polars.String}
    return PeopledRegister(
        people=people,
        history=polars.DataFrame(rows, schema=schema, orient="row"),
        checked=checked,
        history_rows=register.history.rows,
        history_refused=Counter(item.code for item in register.history.rejects),
    )
