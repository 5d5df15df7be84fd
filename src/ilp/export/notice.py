"""What every page of the tables says of itself."""

from __future__ import annotations

from ilp.export import texts
from ilp.export.markdown import note
from ilp.labels import Label, Language

__all__ = ["both", "notice"]


def notice(*languages: Language) -> list[str]:
    """Return the note that the page is no official publication, and what it is made from."""
    title = " · ".join(texts.NOTICE_TITLE.in_(language) for language in languages)
    return note(title, *(texts.NOTICE.in_(language) for language in languages))


def both(label: Label) -> str:
    """Return a text in both languages."""
    return label.id if label.id == label.en else f"{label.id} · {label.en}"
