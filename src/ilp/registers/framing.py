"""A register and its file of services done as two frames that belong together: people, and what was done for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from attrs import frozen

from ilp.indicators.facts import IN_HISTORY
from ilp.labels import Language
from ilp.registers.history import person_key
from ilp.registers.reading import read_register
from ilp.registers.rejects import Reject
from ilp.registers.sources import require
from ilp.registers.validation import ValidatedRegister, validate_file

__all__ = ["RegisterFrames", "read_frames"]


@frozen(kw_only=True)
class RegisterFrames:
    """A register as frames.

    Attributes:
        people: The clean, typed frame of ``validate_file``, a row for each row of the register, refused ones too;
            ``id`` is the number of the row in the file. With a history, ``in_history`` says whether the person can be
            found in it: has a number, and one of their own.
        history: The services done, by that ``id``, with ``service``, ``on`` and ``venue``; None where no file was
            given.
        checked: What was found in the register.
        rejects: What of the history could not be read, or belongs to nobody in the register.
    """

    people: Any
    history: Any
    checked: ValidatedRegister
    rejects: tuple[Reject, ...]


def read_frames(  # noqa: PLR0913 - everything that can be said of a register, by keyword
    path: Path | str,
    *,
    history: Path | str | None = None,
    mapping: Path | str | Mapping[str, Any] | None = None,
    date_order: str | None = None,
    numeric_sex: bool | None = None,
    on: date | None = None,
    language: Language = "en",
    sheet: str | None = None,
) -> RegisterFrames:
    """Read a register, and the services done, as Polars frames for ``ilp.frames``.

    Args:
        path: As for ``validate_file``.
        history: A file of services done, as for ``read_register``.
        mapping: As for ``validate_file``.
        date_order: As for ``validate_file``.
        numeric_sex: As for ``validate_file``.
        on: As for ``validate_file``.
        language: As for ``validate_file``.
        sheet: As for ``validate_file``.

    Raises:
        RegisterError: a file cannot be read, or a header is ambiguous or missing.
    """
    pl = require("polars")
    checked = validate_file(
        path, mapping=mapping, date_order=date_order, numeric_sex=numeric_sex, on=on, language=language, sheet=sheet
    )
    people = checked.frame.drop("id", strict=False).with_columns(checked.frame["row"].cast(pl.Int64).alias("id"))
    if history is None:
        return RegisterFrames(people=people, history=None, checked=checked, rejects=())
    register = read_register(
        path, mapping=mapping, date_order=date_order, numeric_sex=numeric_sex, history=history, sheet=sheet
    )
    done = register.history
    assert done is not None  # noqa: S101 - for the type checker
    # By the cells of the register, as they were matched: cleaning may have emptied a number that is not one.
    place = next(column.place for column in register.columns if column.target == done.key)
    keys = [(person_key(done.key, cells[0]), number) for number, cells, _ in register._source.rows([place])]  # noqa: SLF001
    rows, times = dict(keys), Counter(key for key, _ in keys)
    records = [
        (rows[key], item.service, item.on, None if item.venue is None else item.venue.value)
        for key, services in done.services.items()
        for item in services
    ]
    schema = {"id": pl.Int64, "service": pl.String, "on": pl.Date, "venue": pl.String}
    made = pl.DataFrame(records, schema=schema, orient="row")
    found = {number for key, number in rows.items() if key and times[key] == 1}
    people = people.with_columns(people["id"].is_in(sorted(found)).alias(IN_HISTORY.name))
    return RegisterFrames(people=people, history=made, checked=checked, rejects=tuple(done.rejects))
