"""Tables as text for a terminal and as HTML for a notebook."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from html import escape
from itertools import zip_longest
from typing import Final

_BAR_WIDTH: Final = 120
_STYLE: Final = (
    "<style>.ilp table{border-collapse:collapse;width:100%;font-size:.92em}"
    ".ilp th,.ilp td{border:1px solid #8884;padding:.35em .5em;text-align:left;vertical-align:top}"
    ".ilp thead th{border-bottom:2px solid #888}.ilp caption{text-align:left;font-weight:600;padding:.4em 0}"
    ".ilp .wide{overflow-x:auto}</style>"
)


def html_table(caption: str, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return an HTML table; every text is escaped, and line breaks in a cell are kept."""
    head = "".join(f'<th scope="col">{escape(header)}</th>' for header in headers)
    body = "".join(f"<tr>{''.join(f'<td>{_html(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def percent(share: float) -> str:
    """Return a share from 0 to 1 in percent, rounded down: all is said only of all.

    >>> percent(0.999), percent(1.0)
    ('99%', '100%')
    """
    return f"{int(100 * share)}%"


def html_bar(share: float) -> Html:
    """Return a share from 0 to 1 as a bar and in percent; the bar needs no colour to be read."""
    told, width = percent(share), int(_BAR_WIDTH * share)
    return Html(
        f'<svg width="{_BAR_WIDTH + 2}" height="12" role="img" aria-label="{told}" style="vertical-align:middle">'
        f'<rect x="1" y="1" width="{_BAR_WIDTH}" height="10" fill="none" stroke="currentColor"/>'
        f'<rect x="1" y="1" width="{width}" height="10" fill="currentColor"/></svg> {told}'
    )


def html_block(*parts: str) -> str:
    """Return parts of HTML as one block with the style of the package."""
    return f'<div class="ilp">{_STYLE}<div class="wide">{"".join(parts)}</div></div>'


def html_paragraph(text: str) -> str:
    """Return a paragraph of escaped text."""
    return f"<p>{_html(text)}</p>"


def text_table(headers: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]) -> str:
    """Return a table in plain text; each cell is wrapped to its column's width."""
    lines = [_line(headers, widths), _line(["-" * width for width in widths], widths)]
    for row in rows:
        wrapped = [_wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
        lines += [_line(cells, widths) for cells in zip_longest(*wrapped, fillvalue="")]
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _wrapped(cell: str, width: int) -> list[str]:
    return [line for part in cell.split("\n") for line in textwrap.wrap(part, width) or [""]]


def _html(text: str) -> str:
    if isinstance(text, Html):
        return text
    return escape(text).replace("\n", "<br>")
