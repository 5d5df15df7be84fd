"""What is gathered of a history for each row: the last, the first and the number of days on which something was done.

Terms about a day of the history are worked out on a frame of one row for each row and day; what is gathered of them
becomes a column beside the rows. Some of it builds on what was gathered before, so that it goes in turns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

import narwhals as nw
from attrs import frozen

from ilp.frames.days import Day, Days
from ilp.frames.history import DONE_ON, SERVICE, Past
from ilp.frames.lowering import planned
from ilp.frames.terms import Kind, Term, Terms
from ilp.timing.measuring import SAME_MEASURE
from ilp.vocabulary import Instrument

__all__ = ["Gathering"]

_HAS: Final = "__ilp_has_{}"
_SEEN: Final = "__ilp_seen_{}"
_GATHERED: Final = "__ilp_gathered_{}"
_ASKED: Final = "__ilp_asked_{}"
Operation = Literal["last", "first", "count"]


@frozen
class _Request:
    """Something to be gathered of the days on which a condition holds, and in which turn."""

    operation: Operation
    condition: Term
    turn: int


class Gathering:
    """Takes what is to be gathered of a history while the rules are put to a frame, and gathers it."""

    def __init__(self, days: Days, past: Past | None) -> None:
        """Take the history; without one nothing was ever done."""
        self._terms: Terms = days.terms
        self._past = past
        self.day: Day = days.column(DONE_ON) if past is not None else days.unknown()
        self._codes: dict[str, str] = {}
        self._instruments: dict[Instrument, str] = {}
        self._requests: dict[_Request, str] = {}

    def has(self, code: str) -> Term:
        """Say, of a day, whether there is a record of a service."""
        if self._past is None:
            return self._terms.no
        name = self._codes.setdefault(code, _HAS.format(len(self._codes)))
        return self._terms.known_column(name, Kind.YES_NO)

    def seen(self, instrument: Instrument) -> Term:
        """Say, of a day, whether an instrument was used."""
        if self._past is None:
            return self._terms.no
        name = self._instruments.setdefault(instrument, _SEEN.format(len(self._instruments)))
        return self._terms.known_column(name, Kind.YES_NO)

    def last(self, condition: Term) -> Term:
        """Return the last day on which a condition holds, or none."""
        return self._gathered("last", condition, 0)

    def first(self, condition: Term, turn: int = 0) -> Term:
        """Return the first such day; ``turn`` is greater than those of what the condition builds on."""
        return self._gathered("first", condition, turn)

    def count(self, condition: Term) -> Term:
        """Return the number of such days."""
        counted = self._gathered("count", condition, 0)
        return self._terms.or_else(counted, self._terms.number(0))

    def _gathered(self, operation: Operation, condition: Term, turn: int) -> Term:
        if self._past is None or condition is self._terms.no:
            return self._terms.number(None)
        request = _Request(operation, condition, turn)
        name = self._requests.setdefault(request, _GATHERED.format(len(self._requests)))
        return self._terms.column(name, Kind.NUMBER)

    def beside(self, lazy: Any, used: Callable[[], Mapping[str, Mapping[Instrument, Term]]]) -> Any:
        """Return the rows with a column for everything that was asked for.

        ``used`` gives for each service the instruments that are used in it, as terms about a record of it.
        """
        if self._past is None or not self._requests:
            return lazy
        key = list(self._past.key)
        # Each turn adds its columns to the days themselves: joined to the rows and then to the days again, what an
        # engine is asked for would double with every turn.
        days = self._daily(lazy, used).join(lazy, on=key, how="inner")
        turns = sorted({item.turn for item in self._requests})
        for turn in turns[:-1]:
            days, found = self._gather(days, turn)
            days = days.with_columns(*(item.over(*key).alias(name) for name, item in found.items()))
        days, found = self._gather(days, turns[-1])
        found |= {name: nw.col(name).max() for item, name in self._requests.items() if item.turn != turns[-1]}
        gathered = days.group_by(*key).agg(*(item.cast(nw.Int32).alias(name) for name, item in found.items()))
        return lazy.join(gathered, on=key, how="left")

    def _daily(self, lazy: Any, used: Callable[[], Mapping[str, Mapping[Instrument, Term]]]) -> Any:
        """Return a row for each row of the frame and day of the history: what was recorded and used on it."""
        terms, past = self._terms, self._past
        assert past is not None  # noqa: S101 - for the type checker
        code = terms.column(SERVICE, Kind.TEXT)
        flags = {name: terms.holds(terms.among(code, (item,))) for item, name in self._codes.items()}
        if self._instruments:
            flags |= self._seen_by_record(used())
        key = [*past.key, DONE_ON]
        marked = planned({name: terms.flag(term) for name, term in flags.items()}).apply(
            past.records.join(lazy, on=list(past.key), how="inner"), key
        )
        daily = marked.group_by(*key).agg(*(nw.col(name).max() for name in flags))
        return daily.with_columns(*(nw.col(name) == 1 for name in flags))

    def _seen_by_record(self, used: Mapping[str, Mapping[Instrument, Term]]) -> dict[str, Term]:
        terms = self._terms
        code = terms.column(SERVICE, Kind.TEXT)
        found = {}
        for instrument, name in self._instruments.items():
            always = [item.value for item in Instrument if SAME_MEASURE.get(item, item) is instrument]
            where = []
            for service, instruments in used.items():
                is_used = instruments.get(instrument, terms.no)
                if is_used is terms.yes:
                    always.append(service)
                elif is_used is not terms.no:
                    where.append(terms.all_of((terms.holds(terms.among(code, (service,))), terms.holds(is_used))))
            found[name] = terms.any_of((terms.holds(terms.among(code, always)), *where))
        return found

    def _gather(self, days: Any, turn: int) -> tuple[Any, dict[str, Any]]:
        """Return the days with what one turn asks of each, and how that is gathered, by the name of what is asked."""
        terms, day = self._terms, self.day.ordinal
        conditions: dict[Term, str] = {}
        found = {}
        for item, name in self._requests.items():
            if item.turn != turn:
                continue
            asked = conditions.setdefault(item.condition, _ASKED.format(f"{turn}_{len(conditions)}"))
            column = nw.col(asked)
            found[name] = {"last": column.max(), "first": column.min(), "count": column.count()}[item.operation]
        marked = {name: terms.where(term, day, terms.number(None)) for term, name in conditions.items()}
        return planned(marked).apply(days, [*days.collect_schema()]), found
