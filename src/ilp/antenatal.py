"""Antenatal summary: the six contacts of a pregnancy, counted by trimester, and what remains until the birth.

The bounds of the trimesters are the decree's (12 and 24 weeks; the reading ``anc-trimester-bounds`` says to which day).
It does not say how the birth is expected: as recorded, else 280 days after the last period. Without a last period or an
expected date nothing is counted, and the last period is what is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ilp.facts.person import LMP, PREGNANT
from ilp.labels import Label, Language, language_named
from ilp.models import Individual
from ilp.models.inputs import Frozen
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.screening.antenatal import ANC_SCHEDULE, CONTACTS, CONTACTS_ASKED
from ilp.situation import Situation
from ilp.timing import Clock, Timing, TimingStatus

__all__ = ["AntenatalContact", "AntenatalSummary", "TrimesterCount", "antenatal_summary"]

_GESTATION: Final = timedelta(days=280)
_DAYS_IN_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class AntenatalContact:
    """One of the contacts K1 to K6: when it is due, and the days of this pregnancy on which it was recorded.

    ``outside_window`` says that it is recorded, but not within its trimester.
    """

    code: str
    name: Label
    timing: Timing
    recorded: tuple[date, ...]
    outside_window: bool


@dataclass(frozen=True, slots=True)
class TrimesterCount:
    """A trimester: its first and last day (the third has none), the contacts asked for, and the days of those done."""

    number: int
    opens_on: date
    until: date | None
    asked: int
    done: tuple[date, ...]

    @property
    def lacking(self) -> int:
        """How many contacts it lacks."""
        return max(self.asked - len(self.done), 0)


class AntenatalSummary(Frozen):
    """The antenatal contacts of one woman on one day. A plain JSON document: ``model_dump(mode="json")``.

    ``gestational_days`` are counted from ``lmp``, which follows from the expected date where that alone is recorded.
    ``contact_today`` is the contact a visit on this day is, or was if one is recorded for it; None where none is open,
    or where it cannot be told. ``late_first_contact`` says that trimester 1 ended without a contact. ``missing`` names
    what is not known; without it nothing is counted by trimester. ``sentence`` says which contact today's is.
    """

    on: date
    lmp: date | None
    expected_on: date | None
    gestational_days: int | None
    trimester: int | None
    trimesters: tuple[TrimesterCount, ...]
    contacts: tuple[AntenatalContact, ...]
    contact_today: str | None
    late_first_contact: bool | None
    missing: tuple[str, ...]
    sentence: Label

    @property
    def remaining(self) -> tuple[AntenatalContact, ...]:
        """The contacts still to be held until the birth, now or later."""
        return tuple(item for item in self.contacts if item.timing.status is TimingStatus.NOT_YET or _waits(item))

    @property
    def missed(self) -> tuple[AntenatalContact, ...]:
        """The contacts whose trimester ended without them."""
        return tuple(item for item in self.contacts if item.timing.status is TimingStatus.MISSED)

    @property
    def gestational_age(self) -> Label | None:
        """The gestational age in weeks and days."""
        if self.gestational_days is None:
            return None
        weeks, days = divmod(self.gestational_days, _DAYS_IN_WEEK)
        return Label(id=f"{weeks} minggu {days} hari", en=f"{weeks} weeks {days} days")

    def text(self, language: Language = "en") -> str:
        """Return the summary as text for a terminal."""
        language_named(language)
        parts = [self._headline(language), self.sentence.in_(language)]
        if self.trimesters:
            parts.append(text_table(_TRIMESTERS[language], self._counted(), (9, 10, 10, 7, 40)))
        parts.append(text_table(_CONTACTS[language], self._told(language), (9, 16, 60)))
        return "\n\n".join(parts)

    def _repr_html_(self) -> str:
        """Return the summary as tables for a notebook."""
        parts = [html_paragraph(self._headline("en")), html_paragraph(str(self.sentence))]
        if self.trimesters:
            parts.append(html_table("Contacts by trimester", _TRIMESTERS["en"], self._counted()))
        parts.append(html_table("K1 to K6", _CONTACTS["en"], self._told("en")))
        return html_block(*parts)

    def _headline(self, language: Language) -> str:
        if self.gestational_age is None:
            return _NOT_PLACED.in_(language)
        age, birth = self.gestational_age.in_(language), f"{_BIRTH[language]} {self.expected_on}"
        told = f"{age}, trimester {self.trimester}; {birth}"
        return f"{told}; {_LATE.in_(language)}" if self.late_first_contact else told

    def _counted(self) -> list[tuple[str, ...]]:
        return [
            (
                str(item.number),
                item.opens_on.isoformat(),
                "" if item.until is None else item.until.isoformat(),
                f"{len(item.done)} / {item.asked}",
                ", ".join(day.isoformat() for day in item.done),
            )
            for item in self.trimesters
        ]

    def _told(self, language: Language) -> list[tuple[str, ...]]:
        return [
            (
                item.name.in_(language),
                item.timing.word.in_(language),
                f"{_OUTSIDE.in_(language)} ({item.recorded[-1]})"
                if item.outside_window
                else item.timing.sentence.in_(language),
            )
            for item in self.contacts
        ]


def antenatal_summary(individual: Individual, situation: Situation, clock: Clock) -> AntenatalSummary | None:
    """Sum up the antenatal contacts of one woman on the day of the situation; None if she is not known as pregnant."""
    if situation.values.get(PREGNANT.name) is not True:
        return None
    on, known = situation.on, situation.dates.get(LMP.name)
    lmp = None if known is None else date.fromordinal(known[0])
    contacts = tuple(_contact(column.code, column.name, clock, lmp) for column in CONTACTS)
    days_done = {day for item in contacts for day in item.recorded}
    days_done |= {day for day in clock.recorded(ANC_SCHEDULE.code) if lmp is None or day >= lmp}
    today, sentence = _today(contacts, on, lmp, bool(days_done))
    trimesters = () if lmp is None else _trimesters(clock, sorted(days_done))
    pregnancy = individual.pregnancy
    expected = None
    if lmp is not None:
        expected = lmp + _GESTATION if pregnancy is None or pregnancy.edd is None else pregnancy.edd
    return AntenatalSummary(
        on=on,
        lmp=lmp,
        expected_on=expected,
        gestational_days=None if lmp is None else (on - lmp).days,
        trimester=next((item.number for item in reversed(trimesters) if item.opens_on <= on), None),
        trimesters=trimesters,
        contacts=contacts,
        contact_today=today,
        late_first_contact=_late(trimesters, min(days_done, default=on)),
        missing=() if lmp is not None else (LMP.name,),
        sentence=sentence,
    )


def _contact(code: str, name: Label, clock: Clock, lmp: date | None) -> AntenatalContact:
    timing = clock.timing(code)
    recorded = tuple(day for day in clock.recorded(code) if lmp is None or day >= lmp)
    outside = bool(recorded) and lmp is not None and timing.opens_on is not None and timing.last_done is None
    return AntenatalContact(code, name, timing, recorded, outside)


def _trimesters(clock: Clock, done: list[date]) -> tuple[TrimesterCount, ...]:
    found = []
    for number, (criterion, asked) in enumerate(CONTACTS_ASKED, 1):
        window = clock.window(criterion)
        assert window is not None  # noqa: S101 - the last period is known here
        opens, until = window
        within = tuple(day for day in done if opens <= day and (until is None or day <= until))
        found.append(TrimesterCount(number, opens, until, asked, within))
    return tuple(found)


def _late(trimesters: tuple[TrimesterCount, ...], first: date) -> bool | None:
    """Say whether trimester 1 ended before the first contact, or without one so far."""
    return first > trimesters[0].until if trimesters and trimesters[0].until is not None else None


def _today(contacts: tuple[AntenatalContact, ...], on: date, lmp: date | None, seen: bool) -> tuple[str | None, Label]:  # noqa: FBT001
    """Return the contact that a visit on this day is, with the sentence that says why."""
    held = next((item for item in contacts if on in item.recorded), None)
    if held is not None:
        return held.code, Label(id=f"kunjungan hari ini tercatat sebagai {held.name.id}", en=f"today: {held.name.en}")
    if lmp is None:
        # The first contact is the first one whenever it is; which of the others it would be, only the weeks tell.
        return (None, _UNPLACED) if seen else (contacts[0].code, _FIRST)
    waiting = next((item for item in contacts if _waits(item)), None)
    if waiting is not None:
        name = waiting.name
        return waiting.code, Label(id=f"kunjungan hari ini adalah {name.id}", en=f"a contact today is: {name.en}")
    coming = [item for item in contacts if item.timing.status is TimingStatus.NOT_YET and item.timing.due_on]
    if not coming:
        return None, _ALL_HELD
    following = min(coming, key=lambda item: item.timing.due_on or date.max)
    name, day = following.name, following.timing.due_on
    return None, Label(
        id=f"semua kunjungan trimester ini sudah tercatat; {name.id} mulai {day}",
        en=f"all contacts of this trimester are recorded; {name.en} from {day}",
    )


def _waits(item: AntenatalContact) -> bool:
    """Say whether a contact can be held now; by its order alone it waits only until it is recorded."""
    return item.timing.status is TimingStatus.DUE and (item.timing.opens_on is not None or not item.recorded)


_FIRST: Final = Label(
    id="kunjungan hari ini adalah K1; HPHT belum diketahui",
    en="a contact today is the first (K1); the last period is not known",
)
_UNPLACED: Final = Label(
    id="HPHT belum diketahui: urutan kunjungan hari ini belum dapat ditentukan",
    en="the last period is not known: which contact today's is cannot be told",
)
_ALL_HELD: Final = Label(
    id="tidak ada kunjungan K1-K6 yang masih terbuka", en="no contact of K1 to K6 is open any more"
)
_NOT_PLACED: Final = Label(id="usia kehamilan belum diketahui", en="the gestational age is not known")
_LATE: Final = Label(id="kunjungan pertama terlambat", en="late first contact")
_OUTSIDE: Final = Label(id="tercatat di luar trimesternya", en="recorded outside its trimester")
_BIRTH: Final[dict[Language, str]] = {"id": "perkiraan lahir", "en": "birth expected on"}
_TRIMESTERS: Final[dict[Language, tuple[str, ...]]] = {
    "id": ("Trimester", "Mulai", "Sampai", "Sudah", "Tanggal"),
    "en": ("Trimester", "From", "Until", "Done", "On"),
}
_CONTACTS: Final[dict[Language, tuple[str, ...]]] = {
    "id": ("Kunjungan", "Status", "Keterangan"),
    "en": ("Contact", "Status", "Note"),
}
