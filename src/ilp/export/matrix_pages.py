"""The page of matrices: what is done at each contact, or at each venue, mark by mark."""

from __future__ import annotations

from typing import Final

from ilp.criteria import everybody
from ilp.export import texts
from ilp.export.markdown import bullet, escape, link, page_text, table
from ilp.export.notice import notice
from ilp.export.wording import full
from ilp.labels import Language
from ilp.matrices import Matrix, Row
from ilp.screening import CATALOGUE, MATRICES
from ilp.vocabulary import Obligation

__all__ = ["matrices_page"]

_MARKS: Final = {Obligation.DONE: "●", Obligation.AS_INDICATED: "○", Obligation.NOT_DONE: "-"}


def matrices_page(language: Language) -> str:
    """Return the page in one language."""
    lines = [f"# {texts.MATRICES_TITLE.in_(language)}", "", *notice(language), texts.MATRICES_INTRO.in_(language), ""]
    lines += [bullet(f"{obligation.label.in_(language)}: {mark}") for obligation, mark in _MARKS.items()]
    lines.append("")
    for matrix in MATRICES.values():
        lines += _matrix(matrix, language)
    return page_text(lines)


def _matrix(matrix: Matrix, language: Language) -> list[str]:
    headers = [
        texts.EXAMINATION.in_(language),
        *(_named(item.code, item.name.in_(language), language) for item in matrix.columns),
    ]
    rows = [[_named(item.code, item.name.in_(language), language), *_cells(item)] for item in matrix.rows]
    lines = [f"({language}-matrix-{matrix.code})=", f"## {escape(matrix.name.in_(language))}", ""]
    lines += [f"`{matrix.code}` · {escape(matrix.source.place)}", "", *table(headers, rows)]
    for item in matrix.rows:
        name = f"*{escape(item.name.in_(language))}*"
        if item.only_for != everybody():
            lines.append(bullet(f"{name}: {texts.ONLY_FOR.in_(language)} {escape(full(item.only_for).in_(language))}"))
        if item.reading is not None:
            printed = " ".join(_MARKS[mark] for mark in item.printed)
            told = link(item.reading.title.in_(language), f"reading-{item.reading.code}", language)
            lines.append(bullet(f"{name}: {texts.PRINTED_AS.in_(language)} {printed}; {told}"))
        if item.note is not None:
            lines.append(bullet(f"{name}: {escape(item.note.in_(language))}"))
    return [*lines, ""]


def _cells(item: Row) -> list[str]:
    """Return the marks by the default of the row's reading."""
    marks = item.printed if item.reading is None else dict(item.read_as)[item.reading.default]
    return [_MARKS[mark] for mark in marks]


def _named(code: str, name: str, language: Language) -> str:
    return link(name, code, language) if code in CATALOGUE else escape(name)
