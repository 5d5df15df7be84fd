"""Small pieces of Markdown: escaped text, lists in lists, tables, and the targets and links of the documentation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ilp.export.wording import Outline
from ilp.labels import Label, Language

__all__ = [
    "bold",
    "bullet",
    "bullets",
    "escape",
    "joined",
    "link",
    "note",
    "page_text",
    "short",
    "table",
    "target",
    "targeted",
]

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$&{}])")
_MARKS_AT_START = re.compile(r"^([-+#=:!])")
_NUMBER_AT_START = re.compile(r"^(\d+)([.)])")
_SIGN_AND_NUMBER = re.compile(r"([<>≤≥]) (?=\d)")
_INDENT = "  "


def escape(text: str) -> str:
    r"""Return text in which nothing is taken for Markdown, and no line ends between a sign and its number.

    >>> print(escape("[a] > b"))
    \[a\] \> b
    """
    kept_together = _SIGN_AND_NUMBER.sub("\\1\N{NO-BREAK SPACE}", text)
    escaped = _SPECIAL.sub(r"\\\1", kept_together)
    return _NUMBER_AT_START.sub(r"\1\\\2", _MARKS_AT_START.sub(r"\\\1", escaped))


def bold(label: Label, language: Language) -> str:
    """Return the heading of an entry."""
    return f"**{escape(label.in_(language))}:**"


def target(code: str, language: Language) -> str:
    """Return the name by which a service can be linked in a language; readings are named ``reading-<code>``."""
    return f"{language}-{code}"


def targeted(code: str, language: Language, heading: str) -> list[str]:
    """Return the lines of a heading that can be linked."""
    return [f"({target(code, language)})=", heading, ""]


def link(text: str, code: str, language: Language) -> str:
    """Return a link to a service or a reading, on whichever page it stands."""
    return f"[{escape(text)}](#{target(code, language)})"


def bullet(text: str, depth: int = 0) -> str:
    """Return an item of a list."""
    return f"{_INDENT * depth}- {text}"


def bullets(outline: Outline, language: Language, depth: int = 0, heading: str = "") -> list[str]:
    """Return an outline as a list, with a heading before its first line."""
    first = f"{heading} {escape(outline.text.in_(language))}".strip()
    below = [line for item in outline.items for line in bullets(item, language, depth + 1)]
    return [bullet(first, depth), *below]


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return a table of cells that are Markdown already."""
    lines = [headers, ["---"] * len(headers), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines] + [""]


def note(title: str, *paragraphs: str) -> list[str]:
    """Return a boxed note."""
    body = [line for paragraph in paragraphs for line in (paragraph, "")]
    return [f"```{{admonition}} {title}", ":class: note", "", *body[:-1], "```", ""]


def joined(labels: Iterable[Label], language: Language) -> str:
    """Return texts one after the other."""
    return escape("; ".join(label.in_(language) for label in labels))


def short(label: Label, language: Language) -> str:
    """Return a text without what stands in brackets at its end."""
    return label.in_(language).split(" (")[0]


def page_text(lines: list[str]) -> str:
    """Return the text of a page."""
    return "\n".join(lines).rstrip() + "\n"
