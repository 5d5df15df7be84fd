"""Sheets as PDF, for printing on A4: the same sheets give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from ilp.labels import Language, language_named
from ilp.reports.extras import require
from ilp.reports.sheets import Block, Cell, Field, Fields, Inline, Mark, Sheet, Table, Text, Tick, sheets_of, told
from ilp.reports.words import PAGE, drawable
from ilp.version import __version__

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

__all__ = ["sheet_pdf"]

_MM: Final = 72 / 25.4
_WIDTH: Final = 210 * _MM
_HEIGHT: Final = 297 * _MM
_EDGE: Final = 14 * _MM
_FOOT: Final = 7 * _MM
"""How far the foot stands from the lower edge."""
_WITHIN: Final = _WIDTH - 2 * _EDGE

_SIZES: Final = (1.0, 0.92, 0.85, 0.78, 0.72)
"""How small a sheet of one page may get: its text from 9.5 down to 6.8 points."""
_POINTS: Final = 9.5
_PLAIN, _BOLD = "ilp-sans", "ilp-sans-bold"
_FIELDS_IN_A_ROW: Final = 2
_BOX: Final = "\N{BALLOT BOX}"
_TICKED: Final = "\N{BALLOT BOX WITH CHECK}"
_LINE: Final = "_" * 24


def sheet_pdf(sheets: Sheet | Iterable[Sheet], language: Language = "id") -> bytes:
    """Return one sheet or several as PDF on A4, each on pages of its own.

    The foot of each page says which page it is of how many of its sheet, and what the sheet was made with. The heads
    of a table are repeated on each page. The document has no date of its own: the same sheets give the same bytes.
    Letters are those of DejaVu Sans; a letter that it lacks is drawn as an empty frame.

    Raises:
        InputError: there is no sheet.
        UnknownNameError: the language is neither "id" nor "en".
        IlpError: the libraries ReportLab and Matplotlib, of which the font is, are not installed.
    """
    spoken = language_named(language)
    found = sheets_of(sheets)
    require("reportlab")
    _register_fonts()
    from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate

    story: list[Flowable] = []
    templates = []
    feet = [_Foot.of(sheet, spoken) for sheet in found]
    for number, (sheet, foot) in enumerate(zip(found, feet, strict=True)):
        foot_room = foot.height + _FOOT + 2 * _MM
        height = _HEIGHT - _EDGE - foot_room
        frame = Frame(
            _EDGE, foot_room, _WITHIN, height,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=f"frame-{number}",
        )  # fmt: skip
        templates.append(PageTemplate(id=f"sheet-{number}", frames=[frame], onPage=_of_sheet(number)))
        if story:
            story += [NextPageTemplate(f"sheet-{number}"), PageBreak()]
        story += _fitted(sheet, spoken, height)
    file = BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=(_WIDTH, _HEIGHT),
        pageTemplates=templates,
        title=drawable(told(found[0].title, spoken)),
        author=f"ilp {__version__}",
        lang=spoken,
        invariant=1,
    )
    document.build(story, canvasmaker=_canvas_with(feet, spoken))
    return file.getvalue()


@cache
def _register_fonts() -> None:
    """Register DejaVu Sans, which comes with Matplotlib: the fonts of PDF itself have neither ≥ nor →."""
    matplotlib = require("matplotlib")
    from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
    from reportlab.pdfbase.ttfonts import TTFont

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    registerFont(TTFont(_PLAIN, str(folder / "DejaVuSans.ttf")))
    registerFont(TTFont(_BOLD, str(folder / "DejaVuSans-Bold.ttf")))
    registerFontFamily(_PLAIN, normal=_PLAIN, bold=_BOLD, italic=_PLAIN, boldItalic=_BOLD)


# What stands on a sheet ----------------------------------------------------------------------------------------------


def _fitted(sheet: Sheet, language: Language, height: float) -> list[Flowable]:
    """Return what a sheet has, small enough for one page where that was asked for and can be."""
    if sheet.one_page:
        for size in _SIZES:
            story = list(_Drawing(language, size).sheet(sheet))
            if _height(story) <= height:
                return story
    return list(_Drawing(language).sheet(sheet))


def _height(story: Iterable[Flowable]) -> float:
    """Return how much room flowables take one below the other."""
    from reportlab.platypus import CondPageBreak

    total = after = 0.0
    for item in story:
        if isinstance(item, CondPageBreak):
            continue
        _, height = item.wrap(_WITHIN, _HEIGHT)
        total += height + max(after, item.getSpaceBefore())
        after = item.getSpaceAfter()
    return total


@define
class _Drawing:
    """Draws the parts of a sheet in one size."""

    language: Language
    size: float = 1.0
    _styles: dict[str, ParagraphStyle] = field(factory=dict)

    def sheet(self, sheet: Sheet) -> Iterator[Flowable]:
        yield self.paragraph(self._said(sheet.title, bold=True), "title")
        for line in sheet.subtitle:
            yield self.paragraph(self._said(line), "subtitle")
        if sheet.fields:
            yield self._fields(sheet.fields)
        for section in sheet.sections:
            if section.heading:
                yield self._together(24)
                yield self.paragraph(self._said(section.heading, bold=True), "heading")
            for block in section.blocks:
                yield from self._block(block)
        for note in sheet.notes:
            yield self.paragraph(self._said(note), "small")

    def _block(self, block: Block) -> Iterator[Flowable]:
        if isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, Fields):
            yield self._fields(block.items)
        else:
            yield self.paragraph(self._inline(block), "text")

    def _table(self, table: Table) -> Iterator[Flowable]:
        if not table.rows:
            caption = f"{self._said(table.caption, bold=True)}: " if table.caption else ""
            yield self.paragraph(caption + self._said(table.empty), "text")
            return
        from reportlab.lib.colors import HexColor
        from reportlab.platypus import LongTable

        if table.caption:
            yield self._together(18)
            yield self.paragraph(self._said(table.caption, bold=True), "caption")
        shares = [column.width for column in table.columns]
        box = 6.5 * _MM * self.size if table.tick else 0
        widths = [(_WITHIN - box) * share / sum(shares) for share in shares]
        first: list[Any] = [""] if table.tick else []
        cells = [
            [*first, *(self.paragraph(self._said(column.head, bold=True), column.align) for column in table.columns)]
        ]
        ticks: list[Any] = [self.paragraph(_BOX, "centre")] if table.tick else []
        for row in table.rows:
            drawn = (self._cell(cell, column.align) for cell, column in zip(row, table.columns, strict=True))
            cells.append([*ticks, *drawn])
        pad = 2.4 * self.size
        yield LongTable(
            cells,
            colWidths=[box, *widths] if table.tick else widths,
            repeatRows=1,
            splitInRow=1,
            hAlign="LEFT",
            spaceBefore=2 * self.size,
            spaceAfter=5 * self.size,
            style=[
                ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#767676")),
                ("BACKGROUND", (0, 0), (-1, 0), HexColor("#eeeeee")),
                ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
                ("VALIGN", (0, 1), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), pad * 0.8),
                ("BOTTOMPADDING", (0, 0), (-1, -1), pad * 1.2),
                ("LEFTPADDING", (0, 0), (-1, -1), 1.5 * pad),
                ("RIGHTPADDING", (0, 0), (-1, -1), 1.5 * pad),
            ],
        )

    def _together(self, millimetres: float) -> Flowable:
        """Return what begins a page where there is not so much room left: a heading never stands alone."""
        from reportlab.platypus import CondPageBreak

        return CondPageBreak(millimetres * _MM * self.size)

    def _fields(self, items: tuple[Field, ...]) -> Flowable:
        from reportlab.platypus import Table as Grid

        drawn = [self.paragraph(self._field(item), "field") for item in items]
        drawn += [self.paragraph("", "field")] * (-len(drawn) % _FIELDS_IN_A_ROW)
        rows = [drawn[start : start + _FIELDS_IN_A_ROW] for start in range(0, len(drawn), _FIELDS_IN_A_ROW)]
        return Grid(
            rows,
            colWidths=[_WITHIN / _FIELDS_IN_A_ROW] * _FIELDS_IN_A_ROW,
            splitInRow=1,
            hAlign="LEFT",
            spaceBefore=3 * self.size,
            spaceAfter=3 * self.size,
            style=[
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4 * _MM),
                ("TOPPADDING", (0, 0), (-1, -1), 0.6 * self.size),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0.6 * self.size),
            ],
        )

    def _field(self, item: Field) -> str:
        value = _LINE if item.value is None else self._said(item.value, bold=True)
        return f"{self._said(item.label)}: {value}"

    def _cell(self, cell: Cell, align: str) -> Flowable:
        lines = cell if isinstance(cell, tuple) else () if cell is None else (cell,)
        return self.paragraph("<br/>".join(self._inline(line) for line in lines), align)

    def _inline(self, item: Inline) -> str:
        if isinstance(item, Mark):
            words = self._said(item.text, bold=True)
            mark = f'<font backColor="black" color="white">\N{NO-BREAK SPACE}{words}\N{NO-BREAK SPACE}</font>'
            return f"{mark if item.strong else f'[{words}]'} {self._said(item.beside)}".rstrip()
        if isinstance(item, Tick):
            return f"{_TICKED if item.ticked else _BOX} {self._said(item.text)}".rstrip()
        return self._said(item)

    def _said(self, text: Text, *, bold: bool = False) -> str:
        words = escape(drawable(told(text, self.language)), quote=False).replace("\n", "<br/>")
        return f"<b>{words}</b>" if bold and words else words

    def paragraph(self, markup: str, style: str) -> Flowable:
        from reportlab.platypus import Paragraph

        return Paragraph(markup, self._style(style))

    def _style(self, name: str) -> ParagraphStyle:
        from reportlab.lib.styles import ParagraphStyle

        if name not in self._styles:
            points, options = _STYLES[name]
            size = points * self.size
            self._styles[name] = ParagraphStyle(
                name,
                fontName=_PLAIN,
                fontSize=size,
                leading=size * 1.25,
                **{key: value * self.size if key.startswith("space") else value for key, value in options.items()},
            )
        return self._styles[name]


_STYLES: Final[dict[str, tuple[float, dict[str, Any]]]] = {
    "title": (14, {"spaceAfter": 2}),
    "subtitle": (10.5, {"spaceAfter": 1}),
    "heading": (11, {"spaceBefore": 8, "spaceAfter": 3}),
    "caption": (_POINTS, {"spaceBefore": 3, "spaceAfter": 1}),
    "text": (_POINTS, {"spaceAfter": 3}),
    "field": (_POINTS, {}),
    "small": (7.5, {"spaceBefore": 2}),
    "foot": (7, {}),
    "left": (_POINTS, {}),
    "right": (_POINTS, {"alignment": 2}),
    "centre": (_POINTS, {"alignment": 1}),
}


# What stands at the foot of each page --------------------------------------------------------------------------------


@define
class _Foot:
    """The foot of the pages of a sheet."""

    lines: tuple[str, ...]
    one_page: bool
    height: float

    @classmethod
    def of(cls, sheet: Sheet, language: Language) -> _Foot:
        """Return the foot of a sheet, with room for what it says of the pages."""
        title = told(sheet.title, language)
        receipt = () if sheet.receipt is None else sheet.receipt.told(language)
        foot = cls(tuple(drawable(text) for text in (title, *receipt)), sheet.one_page, 0.0)
        longest = foot.paragraph(language, page=100, pages=1000)
        foot.height = longest.wrap(_WITHIN, _HEIGHT)[1]
        return foot

    def paragraph(self, language: Language, *, page: int, pages: int) -> Flowable:
        words = PAGE["page"].in_(language).format(page=page, pages=pages)
        if page < pages:
            words += f": {PAGE['too_long' if self.one_page else 'goes_on'].in_(language)}"
        title, *receipt = (escape(line, quote=False).replace("\n", " ") for line in self.lines)
        return _Drawing(language).paragraph("<br/>".join((f"<b>{words}</b> - {title}", *receipt)), "foot")


def _of_sheet(number: int) -> Any:
    def begin(canvas: Any, _document: object) -> None:
        canvas.ilp_sheet = number

    return begin


def _canvas_with(feet: list[_Foot], language: Language) -> type[Canvas]:
    """Return a canvas that draws the feet at the end, when it is known how many pages there are of each sheet."""
    from reportlab.pdfgen.canvas import Canvas

    class FootedCanvas(Canvas):
        """Keeps its pages until all are there."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._kept: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - the name ReportLab calls
            self._kept.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]

        def save(self) -> None:
            sheets = [page["ilp_sheet"] for page in self._kept]
            for place, page in enumerate(self._kept):
                number = sheets[place]
                self.__dict__.update(page)
                foot = feet[number].paragraph(
                    language, page=place - sheets.index(number) + 1, pages=sheets.count(number)
                )
                _, height = foot.wrap(_WITHIN, _HEIGHT)
                foot.drawOn(self, _EDGE, _FOOT + feet[number].height - height)
                super().showPage()
            super().save()

    return FootedCanvas
