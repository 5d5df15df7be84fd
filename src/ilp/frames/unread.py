"""Records of a history that do not count for any row of a frame, and why."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import narwhals as nw

from ilp.facts.person import BIRTH_DATE
from ilp.frames.carrying import ROW, carry, opened
from ilp.frames.contract import FRAME_COLUMNS, HISTORY_COLUMNS, ID, ColumnSpec
from ilp.frames.history import refuse_apart
from ilp.frames.terms import Kind
from ilp.labels import Label
from ilp.screening import CATALOGUE
from ilp.situation import check_day
from ilp.vocabulary import Instrument

__all__ = ["UNREAD_REASONS", "unread_history"]

_BORN: Final = "__ilp_born"
_ASKED: Final = "__ilp_asked"

UNREAD_REASONS: Final = (
    "id_missing",
    "id_unknown",
    "service_missing",
    "service_unknown",
    "day_missing",
    "dated_after_on",
    "dated_before_birth",
)
"""Why a record does not count, the first that holds being told."""


def unread_history(frame: Any, history: Any, *, on: date | str) -> Any:
    """Return the records of a history that ``assess_frame`` leaves out of account, each with the reason.

    Args:
        frame: As for ``assess_frame``, with a column ``id``.
        history: As for ``assess_frame``.
        on: The day asked about, or the name of the column that holds it.

    Returns:
        A frame of the history's kind with the columns ``id``, ``service``, ``on`` and ``reason``, one of
        ``UNREAD_REASONS``; lazy where the history was lazy, else in its order. Nothing of it says that a record is
        wrong: a service that was done after the day asked about may well have been.

    Raises:
        InputError: one of the frames lacks a column or has another type, or they are on different engines.

    >>> import polars
    >>> frame = polars.DataFrame({"id": [1], "birth_date": [date(1983, 4, 17)], "sex": ["female"]})
    >>> history = polars.DataFrame(
    ...     {"id": [1, 2, 1], "service": ["tensi", "iva-cervical", "iva-cervical"], "on": [date(2026, 1, 5)] * 3}
    ... )
    >>> unread_history(frame, history, on=date(2026, 11, 22)).rows()
    [(1, 'tensi', datetime.date(2026, 1, 5), 'service_unknown'), \
(2, 'iva-cervical', datetime.date(2026, 1, 5), 'id_unknown')]
    """
    specs = dict(FRAME_COLUMNS)
    needed: tuple[str, ...] = (BIRTH_DATE.name, ID)
    if isinstance(on, str):
        specs[on] = ColumnSpec(on, Kind.DATE, Label(id="tanggal penilaian", en="the day asked about"))
        needed = (*needed, on)
    else:
        check_day(on)
    main = carry(opened(frame, "frame"), specs, "frame", needed=needed, also=(ID,))
    past = carry(history, HISTORY_COLUMNS, "history", needed=(ID, "service", "on"), also=(ID,), numbered=True)
    refuse_apart(past, main)
    asked = nw.col(on) if isinstance(on, str) else nw.lit(on)
    rows = main.lazy.select(nw.col(ID), nw.col(BIRTH_DATE.name).alias(_BORN), asked.alias(_ASKED))
    # Where several rows have one id, a record counts if it does for one of them.
    people = rows.group_by(ID).agg(nw.col(_BORN).min(), nw.col(_ASKED).max(), nw.len().alias("__ilp_rows"))
    rows_in_place = (ROW,) if past.eager else ()
    joined = past.lazy.select(ID, "service", "on", *rows_in_place).join(people, on=ID, how="left")
    known = [*CATALOGUE, *(item.value for item in Instrument)]
    conditions = {
        "id_missing": nw.col(ID).is_null(),
        "id_unknown": nw.col("__ilp_rows").is_null(),
        "service_missing": nw.col("service").is_null(),
        "service_unknown": ~nw.col("service").is_in(known),
        "day_missing": nw.col("on").is_null(),
        "dated_after_on": nw.col("on") > nw.col(_ASKED),
        "dated_before_birth": nw.col("on") < nw.col(_BORN),
    }
    reason = nw.lit(None, dtype=nw.String)
    for code in reversed(UNREAD_REASONS):
        reason = nw.when(conditions[code]).then(nw.lit(code)).otherwise(reason)
    found = joined.with_columns(reason.alias("reason")).filter(~nw.col("reason").is_null())
    if past.eager:
        found = found.sort(ROW)  # a join keeps no order
    return past.alone(found.select(ID, "service", "on", "reason"))
