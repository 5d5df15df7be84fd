"""Drawing in SVG with Matplotlib: the same drawing gives the same text, and it takes its colours from the page."""

from __future__ import annotations

import re
import textwrap
import warnings
from collections.abc import Sequence
from html import escape
from io import StringIO
from typing import TYPE_CHECKING, Any, Final

from ilp.labels import Language
from ilp.reports.extras import require
from ilp.reports.words import drawable

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["FAINT", "INK", "LINE", "PAPER", "QUIET", "SHADE", "SOLID", "WIDTH", "Canvas", "wrapped"]

WIDTH: Final = 328
"""The width of every drawing: that of a phone of 360 less its margins. A unit is a pixel there."""

INK, QUIET, PAPER, LINE, FAINT, SHADE, SOLID = (
    "#010101", "#020202", "#030303", "#040404", "#050505", "#060606", "#070707",
)  # fmt: skip
"""Colours that stand for those of the page: of text and quieter text, of the ground, of lines, of what is filled."""

_OF_THE_PAGE: Final = {
    INK: "var(--ink, #1a1a1a)",
    QUIET: "var(--quiet, #4a4a4a)",
    PAPER: "var(--paper, #fff)",
    LINE: "var(--line, #767676)",
    FAINT: "var(--faint, #ccc)",
    SHADE: "var(--shade, #f0f0f0)",
    SOLID: "var(--solid, #1f4e79)",
}
_LETTER: Final = 0.62
"""How wide a letter is at most on average, as a share of its size: DejaVu Sans is a wide one."""


class Canvas:
    """A drawing of a height, measured in pixels from its upper left corner."""

    def __init__(self, code: str, height: float) -> None:
        """Begin a drawing; ``code`` keeps its parts apart from those of others on the same page."""
        figure = require("matplotlib.figure")
        self._code = code
        self._height = height
        self.figure: Figure = figure.Figure(figsize=(WIDTH / 72, height / 72), dpi=72)
        self.axes: Axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_xlim(0, WIDTH)
        self.axes.set_ylim(height, 0)
        self.axes.axis("off")

    def text(self, x: float, y: float, words: str, *, size: float = 12, **options: Any) -> None:
        """Write words whose base line is at y; ``options`` are those of Matplotlib."""
        options = {"color": INK, "va": "baseline", **options}
        self.axes.text(x, y, drawable(words), fontsize=size, parse_math=False, **options)

    def lines(self, x: float, y: float, words: Sequence[str], *, size: float = 12, **options: Any) -> None:
        """Write lines below one another, the first with its base line at y."""
        for number, line in enumerate(words):
            self.text(x, y + number * size * 1.25, line, size=size, **options)

    def box(self, x: float, y: float, width: float, height: float, **options: Any) -> None:
        """Draw a box from its upper left corner; ``options`` are those of Matplotlib."""
        patches = require("matplotlib.patches")
        options = {"facecolor": "none", "edgecolor": INK, "linewidth": 1, **options}
        self.axes.add_patch(patches.Rectangle((x, y), width, height, **options))

    def line(self, xs: Sequence[float], ys: Sequence[float], **options: Any) -> None:
        """Draw a line; ``options`` are those of Matplotlib."""
        self.axes.plot(xs, ys, **{"color": INK, "linewidth": 1, "solid_capstyle": "butt", **options})

    def svg(self, *, title: str, description: str, language: Language) -> str:
        """Return the drawing as SVG to stand within a page, with its title and its description."""
        matplotlib = require("matplotlib")
        svg = require("matplotlib.backends.backend_svg")
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        file = StringIO()
        settings = {"svg.fonttype": "none", "svg.hashsalt": self._code, "hatch.linewidth": 1.1}
        with matplotlib.rc_context(settings), warnings.catch_warnings():
            # The letters are those of the reader's own fonts: it does not matter which ones Matplotlib's font lacks.
            warnings.filterwarnings("ignore", message="Glyph .* missing from font")
            self.figure.patch.set_visible(False)
            svg.FigureCanvasSVG(self.figure).print_svg(file, metadata=nothing)
        return self._within_page(file.getvalue(), title, description, language)

    def _within_page(self, text: str, title: str, description: str, language: Language) -> str:
        """Return SVG without what a file needs and a page does not, with its names apart from those of others."""
        body = text[text.index("<svg") :]
        body = body[body.index(">") + 1 :]
        body = re.sub(r"<metadata>.*?</metadata>", "", body, flags=re.DOTALL)
        body = re.sub(r"<style.*?</style>", "", body, flags=re.DOTALL)  # it would hold for the whole page
        body = re.sub(r"<defs>\s*</defs>", "", body)
        body = re.sub(r'<g id="[^"]*"', "<g", body)
        body = re.sub(r"<!--.*?-->", "", body, flags=re.DOTALL)
        body = re.sub(r'\bid="([^"]+)"', rf'id="{self._code}-\1"', body)
        body = re.sub(r"url\(#([^)]+)\)", rf"url(#{self._code}-\1)", body)
        body = re.sub(r'(?:xlink:)?href="#([^"]+)"', rf'href="#{self._code}-\1"', body)
        body = re.sub(r"font-family: [^;\"]*;? ?", "", body)  # that of the page
        body = re.sub(r' transform="rotate\(-0 [^"]*"', "", body)
        for stands_for, colour in _OF_THE_PAGE.items():
            body = body.replace(stands_for, colour)
        body = re.sub(r"\n\s*", "\n", body).strip()
        names = f"{self._code}-title {self._code}-desc"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self._height:g}" role="img" '
            f'aria-labelledby="{names}" lang="{language}">'
            f'<title id="{self._code}-title">{escape(drawable(title))}</title>'
            f'<desc id="{self._code}-desc">{escape(drawable(description))}</desc>\n{body}'
        )


def wrapped(words: str, width: float, *, size: float = 12) -> list[str]:
    """Return words as lines of at most a width in pixels."""
    return textwrap.wrap(drawable(words), max(int(width / (size * _LETTER)), 4)) or [""]
