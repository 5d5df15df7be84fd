"""How things are printed: readable at 80 columns, in colour only on a terminal, and without markup in the texts."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

__all__ = ["headline", "line", "named", "paragraph", "shell_console", "table"]


_NARROWEST = 40


def shell_console(*, stderr: bool = False) -> Console:
    """Return the console to print on, made anew so that it knows where the output goes now."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False, soft_wrap=False)


def line(text: str = "") -> None:
    """Print a line as it is, however long."""
    sys.stdout.write(f"{text}\n")


def headline(text: str) -> None:
    """Print a line that heads what follows, after an empty one."""
    console = shell_console()
    console.print()
    for part in textwrap.wrap(text, max(console.width, _NARROWEST), break_on_hyphens=False):
        console.print(Text(part, style="bold"), soft_wrap=True)


def paragraph(text: str, *, indent: int = 0, hanging: int = 0) -> None:
    """Print a text wrapped at the width of the terminal; lines that are indented already stay so."""
    width = shell_console().width
    for part in text.split("\n"):
        own = indent + len(part) - len(part.lstrip())
        wrapped = textwrap.wrap(
            part.lstrip(),
            max(width, _NARROWEST),
            initial_indent=" " * own,
            subsequent_indent=" " * (own + hanging),
            break_long_words=False,
            break_on_hyphens=False,
        )
        line("\n".join(wrapped))


def named(name: str, text: str, *, indent: int = 0) -> None:
    """Print a text after its name."""
    if text:
        paragraph(f"{name}: {text}", indent=indent, hanging=2)


def table(
    headers: Sequence[str], rows: Iterable[Sequence[object]], *, numbers: int = 0, whole: Sequence[int] = ()
) -> None:
    """Print a table; the last ``numbers`` columns are numbers, and the columns ``whole`` are never broken."""
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    words = len(headers) - numbers
    for place, header in enumerate(headers):
        drawn.add_column(
            header,
            justify="left" if place < words else "right",
            no_wrap=place >= words or place in whole,
            overflow="fold",
        )
    for row in rows:
        drawn.add_row(*(Text(str(cell)) for cell in row))
    console = shell_console()
    if console.is_terminal:
        console.print(drawn)
        return
    with console.capture() as captured:
        console.print(drawn)
    for text in captured.get().splitlines():
        line(text.rstrip())
