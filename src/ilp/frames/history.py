"""The history of services done beside a frame: which records count, and what is gathered of them for each row."""

from __future__ import annotations

from typing import Any, Final, Self

import narwhals as nw
from attrs import frozen

from ilp.errors import InputError
from ilp.facts.person import BIRTH_DATE
from ilp.frames.carrying import Carried, carry
from ilp.frames.contract import HISTORY_COLUMNS, ID
from ilp.frames.known import Recorded
from ilp.frames.lowering import planned

__all__ = ["DONE_ON", "Past"]

DONE_ON: Final = "__ilp_done_on"
SERVICE: Final = "__ilp_service"


@frozen(kw_only=True)
class Past:
    """The records that count: of a row of the frame, on or before its day, and not before its birth."""

    records: Any
    key: tuple[str, ...]

    @classmethod
    def of(cls, history: Any, main: Carried, key: tuple[str, ...], recorded: Recorded) -> Self:
        """Read a history and join it to the rows of the frame.

        Raises:
            InputError: the history has not the columns needed, or is on another engine than the frame.
        """
        carried = carry(history, HISTORY_COLUMNS, "history", needed=(ID, "service", "on"), also=(ID,))
        if carried.eager is not main.eager or (
            not main.eager and carried.lazy.implementation is not main.lazy.implementation
        ):
            raise InputError(
                "The history is on another engine than the frame",
                value=str(carried.lazy.implementation),
                accepted=f"a history on the same one: {main.lazy.implementation}",
                remedy="Make both eager, or both lazy on one engine",
                code="history_engine",
            )
        done = carried.lazy.select(nw.col(ID), nw.col("service").alias(SERVICE), nw.col("on").alias(DONE_ON)).filter(
            ~nw.col(SERVICE).is_null(), ~nw.col(DONE_ON).is_null()
        )
        joined = main.lazy.join(done, on=ID, how="inner")
        terms, days = recorded.terms, recorded.days
        day = days.column(DONE_ON)
        counts = terms.all_of(
            (
                terms.up_to(recorded.day(BIRTH_DATE.name).ordinal, day.ordinal),
                terms.up_to(day.ordinal, recorded.on.ordinal),
            )
        )
        names = [*joined.collect_schema()]
        marked = planned({"__ilp_counts": terms.holds(counts)}).apply(joined, names)
        return cls(records=marked.filter(nw.col("__ilp_counts")).select(names), key=key)

    def join_flag(self, lazy: Any, code: str, name: str) -> Any:
        """Return the frame with a column that says whether there is a record of a service."""
        found = self.records.filter(nw.col(SERVICE) == code).select(*self.key).unique()
        return lazy.join(found.with_columns(nw.lit(value=True).alias(name)), on=list(self.key), how="left")
