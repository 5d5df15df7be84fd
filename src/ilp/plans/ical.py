"""Contacts as a calendar: all-day events that hold nothing of the person unless the caller gives it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from attrs import frozen

from ilp.errors import IlpError
from ilp.labels import Language
from ilp.version import __version__

__all__ = ["CalendarEvent", "calendar_text"]


@frozen
class CalendarEvent:
    """An all-day event; ``key`` is what makes it the same event when the plan is made again."""

    on: date
    title: str
    text: str
    place: str
    key: str


def calendar_text(events: Iterable[CalendarEvent], *, made_on: date, reference: str, language: Language) -> str:
    """Return events as an iCalendar document; the same events give the same text.

    Raises:
        IlpError: the library icalendar is not installed.
    """
    try:
        from icalendar import Calendar, Event
    except ImportError:
        raise IlpError(
            "A calendar needs the library icalendar",
            remedy='Install it with: pip install "ilp-indonesia[calendar]"',
            code="no_icalendar",
        ) from None
    calendar = Calendar()
    calendar.add("prodid", f"-//ilp-indonesia//ilp {__version__}//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for item in events:
        event = Event()
        event.add("uid", _uid(item, reference))
        event.add("dtstamp", datetime.combine(made_on, time.min, tzinfo=UTC))
        event.add("dtstart", item.on)
        event.add("dtend", item.on + timedelta(days=1))
        event.add("summary", item.title)
        event.add("location", item.place)
        event.add("description", item.text)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written.decode()


def _uid(event: CalendarEvent, reference: str) -> str:
    digest = hashlib.sha256(f"{reference}\n{event.on}\n{event.key}".encode()).hexdigest()
    return f"{digest[:32]}@ilp-indonesia"
