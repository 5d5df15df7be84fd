"""The reporting calendar of a network: who reports what to whom in a month, with the dates the decree gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from ilp.errors import InputError
from ilp.facilities.reporting import REPORTING
from ilp.facilities.reporting_terms import Party, ReportingLine, Rhythm
from ilp.labels import Label, Language, language_named
from ilp.models import Facility, Network
from ilp.models.inputs import Frozen
from ilp.rendering import html_block, html_paragraph, html_table, text_table

__all__ = ["Agenda", "AgendaEntry", "reporting_calendar"]

_MONTHS: Final = 12
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 9998


class AgendaEntry(Frozen):
    """Something one facility reports or holds: to whom, and in which days; without days where none is printed.

    ``sender`` and ``receiver`` are ids of the network; None where the party is none of its facilities.
    """

    code: str
    name: Label
    sender_party: Party
    sender: str | None
    receiver_party: Party
    receiver: str | None
    rhythm: Rhythm
    since: date | None
    until: date | None
    note: Label | None
    in_decree: bool
    source: str


class Agenda(Frozen):
    """What a network reports and holds in a month: what has dates in their order, then what has none."""

    year: int
    month: int
    entries: tuple[AgendaEntry, ...]

    def __iter__(self) -> Iterator[AgendaEntry]:  # type: ignore[override]
        """Iterate over the entries."""
        return iter(self.entries)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self.entries)

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the calendar as text for a terminal."""
        words = _WORDS[language_named(language)]
        sizes = (24, max(width - 24 - 40 - 6, 20), 20, 20)
        return text_table((words["when"], words["what"], words["from"], words["to"]), self._rows(language), sizes)

    def _rows(self, language: Language) -> list[tuple[str, str, str, str]]:
        return [
            (
                f"{item.since} - {item.until}" if item.since else item.rhythm.label.in_(language),
                item.name.in_(language),
                item.sender or item.sender_party.label.in_(language),
                item.receiver or item.receiver_party.label.in_(language),
            )
            for item in self.entries
        ]

    def _repr_html_(self) -> str:
        """Return the calendar as a table for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        headers = (words["when"], words["what"], words["from"], words["to"])
        title = f"{self.year}-{self.month:02}"
        return html_block(html_paragraph(title), html_table(words["what"], headers, self._rows(language)))

    def __repr__(self) -> str:
        """Return the month and how much there is."""
        return f"<Agenda {self.year}-{self.month:02}: {len(self.entries)} entries>"

    def __str__(self) -> str:
        """Return the calendar as English text."""
        return self.text()


_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "id": {"when": "Kapan", "what": "Apa", "from": "Dari", "to": "Kepada"},
    "en": {"when": "When", "what": "What", "from": "From", "to": "To"},
}


def reporting_calendar(network: Network, *, year: int, month: int) -> Agenda:
    """Return who of a network reports what to whom in a month, by when.

    Weeks count in the month in which they end. What the decree prints no dates for stands at the end, without dates.

    Raises:
        InputError: there is no such month.

    >>> from ilp.models import Network
    >>> post = {"id": "melati", "type": "posyandu"}
    >>> agenda = reporting_calendar(Network(facilities=[post]), year=2026, month=11)
    >>> [(item.code, str(item.until)) for item in agenda][:2]
    [('home-visit-results', '2026-11-01'), ('weekly-evaluation', '2026-11-01')]
    """
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= _MONTHS):
        raise InputError("There is no such month", value=f"{year}-{month}", accepted="a year and 1 to 12", code="month")
    entries = [entry for line in REPORTING.values() for entry in _entries(line, network, year, month)]
    return Agenda(
        year=year,
        month=month,
        entries=tuple(sorted(entries, key=lambda item: (item.until is None, item.until or date.max))),
    )


def _entries(line: ReportingLine, network: Network, year: int, month: int) -> Iterator[AgendaEntry]:
    periods = line.rhythm.periods(year, month)
    if not periods and line.rhythm in _DATED:
        return
    senders: tuple[Facility | None, ...] = tuple(item for item in network.facilities if item.type in line.sender.types)
    if not line.sender.types:
        senders = (None,)
    for sender in senders:
        for receiver in _receivers(line, sender, network):
            for since, until in periods or ((None, None),):
                yield AgendaEntry(
                    code=line.code,
                    name=line.name,
                    sender_party=line.sender,
                    sender=None if sender is None else sender.id,
                    receiver_party=line.receiver,
                    receiver=None if receiver is None else receiver.id,
                    rhythm=line.rhythm,
                    since=since,
                    until=until,
                    note=line.note,
                    in_decree=line.in_decree,
                    source=str(line.source),
                )


_DATED: Final = frozenset({Rhythm.QUARTERLY_FROM_FEBRUARY, Rhythm.SECOND_WEEK_OF_FEBRUARY, Rhythm.END_OF_FEBRUARY})
"""What is not held in every month."""


def _receivers(line: ReportingLine, sender: Facility | None, network: Network) -> tuple[Facility | None, ...]:
    """Return who gets a report: what stands above, each that stands below, each of them all, or one outside."""
    types = line.receiver.types
    if not types:
        return (None,)
    if sender is None:
        return tuple(item for item in network.facilities if item.type in types) or (None,)
    if sender.type in types:
        return (sender,)
    if line.sender is Party.PUSKESMAS:
        below = tuple(item for item in network.below(sender) if item.type in types)
        return below or (None,)
    above = [item for item in network.above(sender) if item.type in types]
    return (above[0],) if above else (None,)
