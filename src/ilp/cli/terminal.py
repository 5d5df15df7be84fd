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
    console.print(Text(text, style="bold"), soft_wrap=True)


def paragraph(text: str, *, indent: int = 0, hanging: int = 0) -> None:
    """Print a text wrapped at the width of the terminal."""
    width = shell_console().width
    for part in text.split("\n"):
        wrapped = textwrap.wrap(
            part,
            max(width, 40),
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hanging),
            break_long_words=False,
            break_on_hyphens=False,
        )
        line("\n".join(wrapped))


def named(name: str, text: str, *, indent: int = 0) -> None:
    """Print a text after its name."""
    if text:
        paragraph(f"{name}: {text}", indent=indent, hanging=2)


def table(headers: Sequence[str], rows: Iterable[Sequence[object]], *, numbers: int = 0) -> None:
    """Print a table; the last ``numbers`` columns are numbers and stand to the right."""
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    words = len(headers) - numbers
    for place, header in enumerate(headers):
        drawn.add_column(header, justify="left" if place < words else "right", no_wrap=place >= words, overflow="fold")
    for row in rows:
        drawn.add_row(*(Text(str(cell)) for cell in row))
    shell_console().print(drawn)
