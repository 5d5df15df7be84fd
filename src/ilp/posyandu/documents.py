"""The documents of a Posyandu's day: plain JSON, text and tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ilp.labels import Label, Language, language_named
from ilp.lifecycle import LifeStage
from ilp.models.inputs import Frozen
from ilp.posyandu.definitions import TARGETS, Station, SupplyKind, TargetGroup
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.results import Question, Receipt
from ilp.vocabulary import Instrument, Relation, ServiceKind, Sex

__all__ = [
    "MonthOfNeeds",
    "PosyanduDay",
    "PosyanduMonth",
    "PosyanduNeeds",
    "SessionPerson",
    "SessionService",
    "SessionSummary",
    "Supply",
]


class SessionService(Frozen):
    """A service that is due at the session; ``recorded`` is false where nothing is on record of it: ask first."""

    code: str
    name: Label
    kind: ServiceKind
    station: Station
    instruments: tuple[Instrument, ...]
    overdue_days: int
    recorded: bool
    until: date | None


class SessionPerson(Frozen):
    """Somebody who belongs to the Posyandu, with what is due for them on its day.

    A person is expected where something is due that is given at the Posyandu. ``every_time`` are the codes of what is
    done whenever they come, and ``possible`` those of services that would be due if ``ask`` were answered so.
    """

    family: str
    member: str
    relation: Relation | None
    sex: Sex
    age: Label | None
    stage: LifeStage | None
    services: tuple[SessionService, ...] = ()
    every_time: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    ask: tuple[Question, ...] = ()
    refused: str | None = None

    @property
    def expected(self) -> bool:
        """Whether something is due for them."""
        return bool(self.services)

    @property
    def group(self) -> TargetGroup:
        """The group of Gambar 5 they belong to."""
        return TargetGroup.OTHER if self.stage is None else TARGETS.get(self.stage, TargetGroup.OTHER)

    def at(self, station: Station) -> tuple[SessionService, ...]:
        """Return what is done at a station."""
        return tuple(item for item in self.services if item.station is station)


class Supply(Frozen):
    """Something to prepare: for how many people it is surely needed, and for how many at most.

    The difference are people of whom it is not known whether it is due.
    """

    code: str
    name: Label
    kind: SupplyKind
    count: int
    at_most: int


class PosyanduDay(Frozen):
    """The opening day of a Posyandu: who is expected, what is due for each, and what to prepare.

    ``persons`` are all who belong to the Posyandu, those expected first, by group. ``elsewhere`` counts people of
    families whose Posyandu is not recorded: they may belong to this one.
    """

    posyandu: str
    on: date
    persons: tuple[SessionPerson, ...]
    supplies: tuple[Supply, ...]
    elsewhere: int
    receipt: Receipt | None

    @property
    def expected(self) -> tuple[SessionPerson, ...]:
        """Those for whom something is due."""
        return tuple(item for item in self.persons if item.expected)

    @property
    def groups(self) -> Mapping[TargetGroup, int]:
        """How many are expected of each group."""
        found = Counter(item.group for item in self.expected)
        return {group: found[group] for group in TargetGroup}

    @property
    def stations(self) -> Mapping[Station, int]:
        """How many people each station sees; everybody is registered, recorded and taught."""
        people = self.expected
        seen = {station: sum(bool(item.at(station)) for item in people) for station in Station}
        everybody = dict.fromkeys((Station.REGISTRATION, Station.RECORDING, Station.EDUCATION), len(people))
        return seen | everybody

    def text(self, language: Language = "id", width: int = 100, *, shown: int | None = 25) -> str:
        """Return the day as text: counts, what to prepare, and the first people expected."""
        language = language_named(language)
        return "\n".join(self._lines(language, width, shown))

    def _lines(self, language: Language, width: int, shown: int | None) -> Iterator[str]:
        words = _WORDS[language]
        yield words["head"].format(posyandu=self.posyandu, on=self.on, count=len(self.expected), of=len(self.persons))
        yield text_table(
            (words["group"], words["people"]),
            [(group.label.in_(language), f"{count}") for group, count in self.groups.items()],
            (44, 10),
        )
        yield ""
        rows = [(station.label.in_(language), f"{count}") for station, count in self.stations.items()]
        yield text_table((words["station"], words["people"]), rows, (44, 10))
        yield ""
        yield text_table(words["supplies"], supply_rows(self.supplies, language), (30, width - 62, 10, 12))
        yield ""
        people = [person_row(item, language) for item in self.expected]
        yield text_table(words["columns"], people[:shown], (8, 8, 30, width - 52))
        if shown is not None and len(people) > shown:
            yield words["more"].format(count=len(people) - shown)

    def _repr_html_(self) -> str:
        """Show the day as tables in a notebook."""
        words = _WORDS["id"]
        head = words["head"].format(posyandu=self.posyandu, on=self.on, count=len(self.expected), of=len(self.persons))
        groups = [(group.label.id, f"{count}") for group, count in self.groups.items()]
        people = [person_row(item, "id") for item in self.expected[:30]]
        return html_block(
            html_paragraph(head),
            html_table(words["group"], (words["group"], words["people"]), groups),
            html_table(words["prepare"], words["supplies"], supply_rows(self.supplies, "id")),
            html_table(words["expected"], words["columns"], people),
        )

    def __repr__(self) -> str:
        """Return the Posyandu, its day and how many are expected."""
        return f"<PosyanduDay {self.posyandu} {self.on}: {len(self.expected)} of {len(self.persons)} expected>"

    __str__ = __repr__


class SessionSummary(Frozen):
    """One session of a month: how many are expected of each group, and what to prepare."""

    posyandu: str
    on: date
    expected: int
    groups: Mapping[TargetGroup, int]
    supplies: tuple[Supply, ...]


class PosyanduMonth(Frozen):
    """The sessions of a Puskesmas in a month, in the order of their days, and what they need together.

    ``unplaced`` counts people whose Posyandu is not recorded, or has no day this month.
    """

    month: str
    sessions: tuple[SessionSummary, ...]
    supplies: tuple[Supply, ...]
    unplaced: int
    receipt: Receipt | None

    def text(self, language: Language = "id", width: int = 100) -> str:
        """Return the month as text."""
        words = _WORDS[language_named(language)]
        rows = [(item.on.isoformat(), item.posyandu, f"{item.expected}") for item in self.sessions]
        return "\n".join(
            (
                words["month"].format(month=self.month),
                text_table(words["sessions"], rows, (12, 30, 10)),
                "",
                text_table(words["supplies"], supply_rows(self.supplies, language), (30, width - 62, 10, 12)),
                words["unplaced"].format(count=self.unplaced),
            )
        )


class MonthOfNeeds(Frozen):
    """What the sessions of one month need."""

    month: str
    expected: int
    supplies: tuple[Supply, ...]


class PosyanduNeeds(Frozen):
    """What the Posyandu need over a year, month by month, if everybody comes to every session they are due at."""

    on: date
    months: tuple[MonthOfNeeds, ...]
    supplies: tuple[Supply, ...]
    unplaced: int
    notes: tuple[Label, ...]
    receipt: Receipt | None

    def text(self, language: Language = "id", width: int = 100) -> str:
        """Return the needs as text: the months, and the year as a whole."""
        language = language_named(language)
        words = _WORDS[language]
        rows = [(item.month, f"{item.expected}") for item in self.months]
        return "\n".join(
            (
                words["needs"].format(on=self.on, months=len(self.months)),
                text_table(words["by_month"], rows, (12, 12)),
                "",
                text_table(words["supplies"], supply_rows(self.supplies, language), (30, width - 62, 10, 12)),
                *(note.in_(language) for note in self.notes),
            )
        )


def supply_rows(supplies: tuple[Supply, ...], language: Language) -> list[tuple[str, str, str, str]]:
    """Return what to prepare as rows: kind, what, how many surely, and at most."""
    return [
        (item.kind.label.in_(language), item.name.in_(language), f"{item.count}", f"{item.at_most}")
        for item in supplies
    ]


def person_row(person: SessionPerson, language: Language) -> tuple[str, str, str, str]:
    """Return a person as a row: family, member, who they are, and what is due."""
    who = [
        person.sex.label.in_(language),
        person.age.in_(language) if person.age else "",
        person.stage.label.in_(language) if person.stage else "",
    ]
    due = "; ".join(item.name.in_(language) for item in person.services)
    return person.family, person.member, ", ".join(part for part in who if part), due


_WORDS: Mapping[Language, Mapping[str, Any]] = {
    "id": {
        "head": "Posyandu {posyandu}, {on}: {count} dari {of} orang ditunggu",
        "group": "Sasaran",
        "people": "Orang",
        "station": "Langkah",
        "prepare": "Yang disiapkan",
        "expected": "Yang ditunggu",
        "supplies": ("Jenis", "Yang disiapkan", "Jumlah", "Paling banyak"),
        "columns": ("Keluarga", "Anggota", "Siapa", "Yang dilakukan"),
        "more": "dan {count} orang lagi",
        "month": "Posyandu bulan {month}",
        "sessions": ("Tanggal", "Posyandu", "Ditunggu"),
        "unplaced": "Tanpa Posyandu atau tanpa hari buka: {count} orang",
        "needs": "Kebutuhan Posyandu sejak {on}, {months} bulan",
        "by_month": ("Bulan", "Ditunggu"),
    },
    "en": {
        "head": "Posyandu {posyandu}, {on}: {count} of {of} people expected",
        "group": "Group",
        "people": "People",
        "station": "Station",
        "prepare": "To prepare",
        "expected": "Expected",
        "supplies": ("Kind", "To prepare", "Count", "At most"),
        "columns": ("Family", "Member", "Who", "What is due"),
        "more": "and {count} more",
        "month": "Posyandu in {month}",
        "sessions": ("Day", "Posyandu", "Expected"),
        "unplaced": "Without a Posyandu, or without a day: {count} people",
        "needs": "Needs of the Posyandu from {on}, {months} months",
        "by_month": ("Month", "Expected"),
    },
}
