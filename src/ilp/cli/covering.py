"""What is printed of the coverage of the decree: counts by chapter, and the places of one chapter."""

from __future__ import annotations

from collections import Counter
from typing import Final

from ilp.cli.terminal import headline, line, named, paragraph, table
from ilp.coverage import Coverage, PlaceKind, Settlement, Status, coverage
from ilp.errors import unknown_name
from ilp.labels import Language

__all__ = ["print_coverage"]

_WORDS: Final[dict[Language, dict[str, str]]] = {
    "en": {
        "chapter": "Chapter",
        "places": "Places of the decree",
        "entries": "What the decree asks for or defines",
        "ambiguities": "Contradictions, gaps and slips of the decree",
        "holes": "Holes: one side has what the other lacks",
        "no_holes": "No hole: everything listed is encoded or has a reason, and everything encoded cites the decree",
        "by": "encoded by",
        "why": "because",
        "kind": "Kind",
        "all": "all",
    },
    "id": {
        "chapter": "Bab",
        "places": "Bagian keputusan",
        "entries": "Yang diminta atau ditetapkan keputusan",
        "ambiguities": "Pertentangan, kekosongan dan kekeliruan dalam keputusan",
        "holes": "Celah: yang ada di satu sisi tidak ada di sisi lain",
        "no_holes": "Tidak ada celah: yang terdaftar dimuat atau beralasan, dan semua yang dimuat mempunyai dasar",
        "by": "dimuat oleh",
        "why": "karena",
        "kind": "Jenis",
        "all": "semua",
    },
}


def print_coverage(language: Language, chapter: str | None) -> bool:
    """Print the coverage of the decree, or of one chapter place by place; return whether there is no hole."""
    found, words = coverage(), _WORDS[language]
    if chapter is None:
        _print_counts(found, language)
    else:
        _print_chapter(found, chapter, language)
    line()
    if found.holes:
        line(f"{words['holes']}:")
        for hole in found.holes:
            paragraph(hole, indent=2, hanging=2)
    else:
        paragraph(words["no_holes"])
    return not found.holes


def _print_counts(found: Coverage, language: Language) -> None:
    words = _WORDS[language]
    statuses = [status.label.in_(language) for status in Status]
    headline(words["places"])
    rows: list[tuple[object, ...]] = []
    for chapter in found.chapters:
        for kind in PlaceKind:
            counts = found.count(chapter=chapter, kind=kind)
            if any(counts.values()):
                rows.append((chapter, kind.label.in_(language), *(counts[status] for status in Status)))
    rows.append((words["all"], "", *found.count().values()))
    table((words["chapter"], words["kind"], *statuses), rows, numbers=len(statuses), whole=(0, 1))
    headline(words["entries"])
    kinds: dict[str, Counter[Status]] = {}
    for entry in found.entries:
        kinds.setdefault(entry.kind, Counter())[entry.status] += 1
    totals = Counter(entry.status for entry in found.entries)
    entry_rows: list[tuple[object, ...]] = [
        (kind, *(counted[status] for status in Status)) for kind, counted in [*kinds.items(), (words["all"], totals)]
    ]
    table((words["kind"], *statuses), entry_rows, numbers=len(statuses), whole=(0,))
    headline(words["ambiguities"])
    settled = Counter(item.settlement for item in found.ambiguities)
    for settlement in Settlement:
        named(settlement.label.in_(language), str(settled[settlement]))


def _print_chapter(found: Coverage, chapter: str, language: Language) -> None:
    words = _WORDS[language]
    if chapter not in found.chapters:
        raise unknown_name("chapter of the decree", chapter, found.chapters)
    for item in found.places:
        if item.place.chapter != chapter:
            continue
        line()
        paragraph(f"{item.place.name} [{item.place.code}]: {item.status.label.in_(language)}", hanging=2)
        named(words["by"], ", ".join(item.by), indent=2)
        if item.reason is not None:
            named(words["why"], item.reason.in_(language), indent=2)
