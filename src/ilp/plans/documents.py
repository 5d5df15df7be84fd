"""The documents a plan consists of: plain JSON, text, a table for notebooks, a calendar and a picture."""

from __future__ import annotations

from datetime import date
from typing import Final

from ilp.labels import Label, Language, language_named
from ilp.models.inputs import Frozen
from ilp.plans.ical import CalendarEvent, calendar_text
from ilp.plans.picture import Mark, timeline
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.results import Question, Receipt
from ilp.vocabulary import Instrument, ServiceKind, Venue

__all__ = ["CarePlan", "MissedService", "OpenService", "PlannedService", "PlannedVisit", "StandingService"]


class PlannedService(Frozen):
    """A service to be given at a contact.

    ``due_on`` is the day since which it is due and ``overdue_days`` how many days that is before the plan's first day;
    ``until`` is the last day on which it can be done, None where the decree sets none. ``certain`` is false where the
    decree is not clear that it is given at this place. ``part_of`` names the contact of a series at which it is done.
    """

    code: str
    name: Label
    kind: ServiceKind
    due_on: date
    until: date | None = None
    overdue_days: int = 0
    instruments: tuple[Instrument, ...] = ()
    certain: bool = True
    part_of: str | None = None


class PlannedVisit(Frozen):
    """A contact: the day it is planned for, the last day on which all of it can still be done, and the place.

    ``venue`` is None where the decree names no place. ``instruments`` are what to prepare.
    """

    on: date
    until: date
    venue: Venue | None
    services: tuple[PlannedService, ...]
    instruments: tuple[Instrument, ...]


class StandingService(Frozen):
    """A service without a day of its own: at every contact, day by day, or when something happens."""

    code: str
    name: Label
    since: date
    schedule: Label
    venues: tuple[Venue, ...]


class OpenService(Frozen):
    """A service of which it is not known whether, or when, it is due; ``missing`` are the facts that would tell."""

    code: str
    name: Label
    since: date
    missing: tuple[str, ...]
    sentence: Label


class MissedService(Frozen):
    """A service whose time had ended before the plan began."""

    code: str
    name: Label
    until: date | None
    sentence: Label


class CarePlan(Frozen):
    """All that is due for one person over some months. A plain JSON document: ``to_json()``.

    ``visits`` are in the order of their days. ``every_contact``, ``continuing`` (day by day, as a treatment is) and
    ``on_occasion`` are required too, without a day. ``undetermined`` waits for the facts in ``questions``, which are
    to be asked at the first contact.
    """

    person_id: str | None
    on: date
    until: date
    months: int
    posyandu_day: int | None
    visits: tuple[PlannedVisit, ...]
    every_contact: tuple[StandingService, ...]
    continuing: tuple[StandingService, ...]
    on_occasion: tuple[StandingService, ...]
    undetermined: tuple[OpenService, ...]
    missed: tuple[MissedService, ...]
    questions: tuple[Question, ...]
    notes: tuple[Label, ...]
    receipt: Receipt

    def to_json(self) -> str:
        """Return the plan as JSON; ``CarePlan.model_validate_json`` reads it back."""
        return self.model_dump_json(indent=2)

    def to_ical(self, language: Language = "id", *, name: str = "", reference: str = "") -> str:
        """Return the contacts as a calendar of all-day events (iCalendar, RFC 5545), the same text for the same plan.

        Args:
            language: The language of the texts.
            name: What to write before the title of each event. Nothing of the person is written otherwise.
            reference: Keeps apart the events of several persons in one calendar. Only a digest of it is written; give
                a number of your own, and none that can be guessed, such as a NIK.

        Raises:
            IlpError: the library icalendar is not installed.
            UnknownNameError: the language is neither "id" nor "en".
        """
        language = language_named(language)
        events = [
            CalendarEvent(
                on=visit.on,
                title=": ".join(part for part in (name, _title(visit, language)) if part),
                text=_visit_text(visit, language),
                place=_venue(visit.venue, language),
                key="\n".join((str(visit.venue), *(item.code for item in visit.services))),
            )
            for visit in self.visits
        ]
        return calendar_text(events, made_on=self.on, reference=reference, language=language)

    def to_svg(self, language: Language = "id") -> str:
        """Return the contacts as a timeline, a picture in SVG with a title and a description for screen readers.

        Raises:
            UnknownNameError: the language is neither "id" nor "en".
        """
        language = language_named(language)
        words = _WORDS[language]
        marks = [
            Mark(
                on=visit.on,
                row=_venue(visit.venue, language),
                count=len(visit.services),
                text=f"{visit.on}: {_title(visit, language)}\n{_visit_text(visit, language)}",
                late=any(item.overdue_days for item in visit.services),
            )
            for visit in self.visits
        ]
        listed = [f"{mark.on} {mark.row} ({mark.count})" for mark in marks]
        return timeline(
            marks,
            since=self.on,
            until=max([self.until, *(mark.on for mark in marks)]),
            title=self._headline(language),
            description="; ".join(listed) or words["nothing"],
            language=language,
        )

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the plan as text for a terminal.

        Raises:
            UnknownNameError: the language is neither "id" nor "en".
        """
        language = language_named(language)
        words = _WORDS[language]
        lines = [self._headline(language), ""]
        if self.visits:
            sizes = (21, 12, max((width - 39) * 3 // 5, 16), max((width - 39) * 2 // 5, 12))
            headers = (words["when"], words["where"], words["what"], words["prepare"])
            lines += [text_table(headers, [self._row(visit, language) for visit in self.visits], sizes), ""]
        else:
            lines += [words["nothing"], ""]
        for title, standing in self._standing():
            if standing:
                lines.append(f"{words[title]} ({len(standing)})")
                lines += [f"  {_standing_line(item, self.on, language)}" for item in standing]
                lines.append("")
        if self.missed:
            lines.append(f"{words['missed']} ({len(self.missed)})")
            lines += [f"  {item.name.in_(language)}: {item.sentence.in_(language)}" for item in self.missed]
            lines.append("")
        if self.questions:
            lines.append(words["ask"])
            lines += [f"  {item.question.in_(language)}  [{item.fact}]" for item in self.questions]
            lines.append("")
        if self.undetermined:
            lines.append(f"{words['undetermined']} ({len(self.undetermined)})")
            lines += [f"  {item.name.in_(language)}: {item.sentence.in_(language)}" for item in self.undetermined]
            lines.append("")
        lines += [f"! {note.in_(language)}" for note in self.notes]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Return the timeline and tables for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        headers = (words["when"], words["where"], words["what"], words["prepare"])
        parts = [
            html_paragraph(self._headline(language)),
            self.to_svg(language),
            html_table(words["visits"], headers, [self._row(visit, language) for visit in self.visits]),
        ]
        for title, standing in self._standing():
            rows = [(item.name.in_(language), item.schedule.in_(language), str(item.since)) for item in standing]
            if rows:
                parts.append(html_table(words[title], (words["what"], words["schedule"], words["since"]), rows))
        if self.missed:
            rows = [
                (item.name.in_(language), item.sentence.in_(language), str(item.until or "")) for item in self.missed
            ]
            parts.append(html_table(words["missed"], (words["what"], words["why"], words["until"]), rows))
        if self.questions:
            asked = [(str(item.question), item.fact) for item in self.questions]
            parts.append(html_table(words["ask"], (words["question"], words["fact"]), asked))
        if self.undetermined:
            rows = [
                (item.name.in_(language), item.sentence.in_(language), ", ".join(item.missing))
                for item in self.undetermined
            ]
            parts.append(html_table(words["undetermined"], (words["what"], words["why"], words["missing"]), rows))
        parts += [html_paragraph(f"! {note.in_(language)}") for note in self.notes]
        return html_block(*parts)

    def __repr__(self) -> str:
        """Return the months and how many contacts there are; nothing of the person but the caller's own reference."""
        who = f"{self.person_id!r}, " if self.person_id else ""
        return f"<CarePlan {who}{self.on} to {self.until}: {len(self.visits)} contacts>"

    def __str__(self) -> str:
        """Return the plan as English text."""
        return self.text("en")

    def _headline(self, language: Language) -> str:
        return _WORDS[language]["headline"].format(on=self.on, until=self.until, count=len(self.visits))

    def _standing(self) -> tuple[tuple[str, tuple[StandingService, ...]], ...]:
        return (
            ("every_contact", self.every_contact),
            ("continuing", self.continuing),
            ("on_occasion", self.on_occasion),
        )

    def _row(self, visit: PlannedVisit, language: Language) -> tuple[str, str, str, str]:
        return (
            _days(visit, language),
            _venue(visit.venue, language),
            "\n".join(_service_line(item, language) for item in visit.services),
            "\n".join(dict.fromkeys(item.label.in_(language) for item in visit.instruments)) or "-",
        )


_WORDS: Final[dict[str, dict[str, str]]] = {
    "id": {
        "ask": "Yang perlu ditanyakan pada kunjungan pertama",
        "continuing": "Berlangsung terus",
        "every_contact": "Pada setiap kunjungan",
        "fact": "Fakta",
        "from": "mulai",
        "headline": "Rencana {on} sampai {until}: {count} kunjungan",
        "late": "terlambat {days} hari",
        "missed": "Terlewat",
        "missing": "Belum diketahui",
        "nothing": "Tidak ada yang perlu dijadwalkan.",
        "on_occasion": "Bila ada keperluannya; keputusan ini tidak memberi hari",
        "prepare": "Siapkan",
        "question": "Pertanyaan",
        "schedule": "Waktu",
        "services": "layanan",
        "since": "Sejak",
        "to": "s.d.",
        "undetermined": "Belum dapat ditentukan",
        "until": "Sampai",
        "visits": "Kunjungan",
        "what": "Layanan",
        "when": "Kapan",
        "where": "Tempat",
        "why": "Keterangan",
        "no_place": "tempat tidak diatur",
    },
    "en": {
        "ask": "To ask at the first contact",
        "continuing": "Going on",
        "every_contact": "At every contact",
        "fact": "Fact",
        "from": "from",
        "headline": "Plan {on} to {until}: {count} contacts",
        "late": "{days} days overdue",
        "missed": "Missed",
        "missing": "Not known",
        "nothing": "There is nothing to plan.",
        "on_occasion": "When there is occasion; the decree gives no day",
        "prepare": "Prepare",
        "question": "Question",
        "schedule": "When",
        "services": "services",
        "since": "Since",
        "to": "to",
        "undetermined": "Undetermined",
        "until": "Until",
        "visits": "Contacts",
        "what": "Service",
        "when": "When",
        "where": "Where",
        "why": "Why",
        "no_place": "no place named",
    },
}


def _venue(venue: Venue | None, language: Language) -> str:
    if venue is None:
        return _WORDS[language]["no_place"]
    return venue.label.in_(language).split(" (")[0]


def _days(visit: PlannedVisit, language: Language) -> str:
    return f"{visit.on}" if visit.until == visit.on else f"{visit.on}\n{_WORDS[language]['to']} {visit.until}"


def _title(visit: PlannedVisit, language: Language) -> str:
    count = len(visit.services)
    services = "service" if language == "en" and count == 1 else _WORDS[language]["services"]
    return f"{_venue(visit.venue, language)}, {count} {services}"


def _service_line(item: PlannedService, language: Language) -> str:
    indent = "  " if item.part_of else ""
    doubt = "" if item.certain else " ?"
    late = f" ({_WORDS[language]['late'].format(days=item.overdue_days)})" if item.overdue_days else ""
    return f"{indent}{item.name.in_(language)}{doubt}{late}"


def _visit_text(visit: PlannedVisit, language: Language) -> str:
    words = _WORDS[language]
    lines = [f"- {_service_line(item, language).strip()}" for item in visit.services]
    instruments = dict.fromkeys(item.label.in_(language) for item in visit.instruments)
    if instruments:
        lines.append(f"{words['prepare']}: {', '.join(instruments)}")
    if visit.until != visit.on:
        lines.append(f"{words['until']}: {visit.until}")
    return "\n".join(lines)


def _standing_line(item: StandingService, on: date, language: Language) -> str:
    since = f" ({_WORDS[language]['from']} {item.since})" if item.since > on else ""
    return f"{item.name.in_(language)}: {item.schedule.in_(language)}{since}"
