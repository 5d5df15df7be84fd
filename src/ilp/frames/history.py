"""The history of services done beside a frame: which records count, and what is gathered of them for each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

import narwhals as nw
from attrs import frozen

from ilp.errors import InputError
from ilp.facts.person import BIRTH_DATE
from ilp.frames.carrying import BETWEEN, BETWEEN_ROWS, Carried, carry, taken_apart
from ilp.frames.contract import HISTORY_COLUMNS, ID
from ilp.frames.days import Day, Days
from ilp.frames.known import Recorded
from ilp.frames.lowering import planned
from ilp.frames.terms import Kind, Term

__all__ = ["DONE_ON", "SERVICE", "Past", "date_term", "refuse_apart"]

DONE_ON: Final = "__ilp_done_on"
SERVICE: Final = "__ilp_service"
_COUNTS: Final = "__ilp_counts"
_NUMBER: Final = "__ilp_done_number"
_PACKED: Final = "__ilp_shown"


@frozen(kw_only=True)
class Past:
    """The records that count: of a row of the frame, on or before its day, and not before its birth."""

    records: Any
    key: tuple[str, ...]

    @classmethod
    def of(
        cls, history: Any, main: Carried, key: tuple[str, ...], recorded: Recorded, shown: Mapping[str, Day]
    ) -> Self:
        """Read a history, and what the rows themselves show to have been done, by its code and day.

        Raises:
            InputError: the history has not the columns needed, or is on another engine than the frame.
        """
        found = []
        if history is not None:
            found.append(_joined(history, main))
        if shown:
            found.append(_shown(main.lazy, recorded, shown, on_polars=main.on_polars))
        names = list(dict.fromkeys((*key, *(name for name in main.kinds), SERVICE, DONE_ON)))
        records = nw.concat([item.select(names) for item in found], how="vertical") if len(found) > 1 else found[0]
        terms, days = recorded.terms, recorded.days
        day = days.column(DONE_ON)
        counts = terms.all_of(
            (
                terms.up_to(recorded.day(BIRTH_DATE.name).ordinal, day.ordinal),
                terms.up_to(day.ordinal, recorded.on.ordinal),
            )
        )
        kept = [*key, SERVICE, DONE_ON]
        marked = planned({_COUNTS: terms.holds(counts)}).apply(records, kept)
        return cls(records=marked.filter(nw.col(_COUNTS)).select(kept), key=key)

    def join_flag(self, lazy: Any, code: str, name: str) -> Any:
        """Return the frame with a column that says whether there is a record of a service."""
        found = self.records.filter(nw.col(SERVICE) == code).select(*self.key).unique()
        return lazy.join(found.with_columns(nw.lit(value=True).alias(name)), on=list(self.key), how="left")


def _joined(history: Any, main: Carried) -> Any:
    """Return the records of a history, each with the columns of its row."""
    carried = carry(history, HISTORY_COLUMNS, "history", needed=(ID, "service", "on"), also=(ID,))
    refuse_apart(carried, main)
    done = carried.lazy.select(nw.col(ID), nw.col("service").alias(SERVICE), nw.col("on").alias(DONE_ON)).filter(
        ~nw.col(SERVICE).is_null(), ~nw.col(DONE_ON).is_null()
    )
    return main.lazy.join(done, on=ID, how="inner")


def refuse_apart(history: Carried, main: Carried) -> None:
    """Raise InputError where a history is on another engine than the frame, or has ids of another type."""
    if history.eager is not main.eager or (
        not main.eager and history.lazy.implementation is not main.lazy.implementation
    ):
        raise InputError(
            "The history is on another engine than the frame",
            value=str(history.lazy.implementation),
            accepted=f"a history on the same one: {main.lazy.implementation}",
            remedy="Make both eager, or both lazy on one engine",
            code="history_engine",
        )
    own, other = (item.lazy.collect_schema()[ID] for item in (main, history))
    if own != other:
        raise InputError(
            "The ids of the history are of another type than those of the frame",
            value=str(other),
            accepted=str(own),
            remedy="Cast one of them: the text '7' is not the number 7",
            code="id_type",
        )


def _shown(lazy: Any, recorded: Recorded, shown: Mapping[str, Day], *, on_polars: bool) -> Any:
    """Return a record for each day that a column of a row shows: written into one text, then taken apart into rows."""
    terms, names = recorded.terms, [*lazy.collect_schema()]
    parts = [
        terms.where(
            terms.not_(day.is_unknown),
            terms.joined([terms.text(code), terms.written(day.ordinal)], between=BETWEEN),
            terms.text(None),
        )
        for code, day in shown.items()
    ]
    frame = planned({_PACKED: terms.joined(parts, between=BETWEEN_ROWS)}).apply(lazy, names)
    frame = taken_apart(frame, _PACKED).select(
        *names, nw.col(_PACKED).list.get(0).alias(SERVICE), nw.col(_PACKED).list.get(1).cast(nw.Int32).alias(_NUMBER)
    )
    day = date_term(recorded.days, terms.column(_NUMBER, Kind.NUMBER), on_polars=on_polars)
    return planned({DONE_ON: day}).apply(frame, [*names, SERVICE])


def date_term(days: Days, ordinal: Term, *, on_polars: bool) -> Term:
    """Return a day as a date, in the way of the engine: Polars makes one of a number, the others of a text."""
    if ordinal.is_const and ordinal.value is None:
        return days.terms.day(None)
    if on_polars:
        return days.terms.date_of(ordinal)
    return days.terms.date_written(*days.parts(ordinal))
