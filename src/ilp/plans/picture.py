"""A timeline as a picture: one row for each place, one mark for each contact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from html import escape
from typing import Final

from attrs import frozen

from ilp.labels import Language

__all__ = ["MONTHS", "Mark", "timeline"]


@frozen
class Mark:
    """A contact on the timeline; ``text`` is shown when it is pointed at."""

    on: date
    row: str
    count: int
    text: str
    late: bool


def timeline(  # noqa: PLR0913 - what a picture shows, all by keyword
    marks: Sequence[Mark], *, since: date, until: date, title: str, description: str, language: Language
) -> str:
    """Return the picture; it needs no style sheet, and every text in it is escaped."""
    rows = list(dict.fromkeys(mark.row for mark in marks)) or ["-"]
    height = _TOP + len(rows) * _ROW + _BOTTOM
    length = max((until - since).days, 1)

    def across(day: date) -> float:
        return round(_LEFT + (day - since).days * (_WIDTH - _LEFT - _RIGHT) / length, 1)

    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" lang="{language}" '
        f'font-family="sans-serif" font-size="12" style="max-width:{_WIDTH}px;width:100%">'
    )
    parts = [
        head,
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(description)}</desc>",
    ]
    for number, row in enumerate(rows):
        middle = _TOP + number * _ROW + _ROW // 2
        parts.append(f'<text x="4" y="{middle + 4}" fill="currentColor">{escape(row)}</text>')
        parts.append(f'<line x1="{_LEFT}" y1="{middle}" x2="{_WIDTH - _RIGHT}" y2="{middle}" stroke="#8888"/>')
    months = _months(since, until)
    step = -(-len(months) // _MOST_LABELS)
    for number, month in enumerate(months):
        x = across(month)
        parts.append(f'<line x1="{x}" y1="{_TOP - 6}" x2="{x}" y2="{height - _BOTTOM}" stroke="#8884"/>')
        if number % step == 0:
            name = f"{MONTHS[language][month.month - 1]} {month.year % 100:02d}"
            parts.append(f'<text x="{x + 2}" y="{_TOP - 10}" fill="currentColor">{name}</text>')
    for mark in marks:
        x, y = across(mark.on), _TOP + rows.index(mark.row) * _ROW + _ROW // 2
        colour = _LATE if mark.late else _IN_TIME
        parts.append(
            f'<g><title>{escape(mark.text)}</title><circle cx="{x}" cy="{y}" r="10" fill="{colour}" stroke="#fff"/>'
            f'<text x="{x}" y="{y + 4}" text-anchor="middle" fill="#fff" font-size="11">{mark.count}</text></g>'
        )
    parts.append("</svg>")
    return "".join(parts)


def _months(since: date, until: date) -> list[date]:
    """Return the first days of months within the days shown."""
    found = [since] if since.day == 1 else []
    day = since
    while (day := (day.replace(day=1) + timedelta(days=32)).replace(day=1)) <= until:
        found.append(day)
    return found


_WIDTH: Final = 900
_LEFT: Final = 160
_RIGHT: Final = 50
_TOP: Final = 34
_ROW: Final = 34
_BOTTOM: Final = 8
_MOST_LABELS: Final = 13
_IN_TIME: Final = "#1f6feb"
_LATE: Final = "#b3261e"
MONTHS: Final = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
"""The names of the months, short."""
