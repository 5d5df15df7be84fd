"""The page of coverage: every place of the decree with what encodes it or why nothing does; slips without effect."""

from __future__ import annotations

from collections import Counter

from ilp.coverage import Covered, PlaceKind, Settlement, Status, coverage
from ilp.export import texts
from ilp.export.markdown import bold, bullet, escape, link, page_text, table
from ilp.export.notice import notice
from ilp.labels import Language
from ilp.screening import CATALOGUE

__all__ = ["coverage_page", "without_effect"]


def coverage_page(language: Language) -> str:
    """Return the page in one language."""
    found = coverage()
    statuses = [status.label.in_(language) for status in Status]
    lines = [f"# {texts.COVERAGE_TITLE.in_(language)}", "", *notice(language), texts.COVERAGE_INTRO.in_(language), ""]
    counts = [
        [chapter, kind.label.in_(language), *(str(counted[status]) for status in Status)]
        for chapter in found.chapters
        for kind in PlaceKind
        if any((counted := found.count(chapter=chapter, kind=kind)).values())
    ]
    lines += table([texts.CHAPTER.in_(language), texts.KIND.in_(language), *statuses], counts)
    entries = Counter(entry.status for entry in found.entries)
    told = ", ".join(f"{entries[status]} {status.label.in_(language)}" for status in Status)
    lines += [f"{texts.ENTRIES.in_(language)}: {told}.", ""]
    settled = Counter(item.settlement for item in found.ambiguities)
    told = ", ".join(f"{settled[item]} {item.label.in_(language)}" for item in Settlement)
    lines += [f"{texts.AMBIGUITIES.in_(language)}: {told}.", ""]
    for chapter in found.chapters:
        lines += [f"## {chapter}", ""]
        lines += [_place(item, language) for item in found.places if item.place.chapter == chapter]
        lines.append("")
    return page_text(lines)


def _place(item: Covered, language: Language) -> str:
    """Return a place with its status, what encodes it, and the reason where something is left out."""
    told = f"**{escape(item.place.name)}**: {item.status.label.in_(language)}"
    by = ", ".join(_encoder(name, language) for name in item.by)
    reason = "" if item.reason is None else f" *{escape(item.reason.in_(language))}*"
    return bullet(f"{told}{f' ({by}).' if by else '.'}{reason}")


def _encoder(name: str, language: Language) -> str:
    return link(CATALOGUE[name].name.in_(language), name, language) if name in CATALOGUE else f"`{name}`"


def without_effect(language: Language) -> list[str]:
    """Return the section on slips and gaps of the decree that change no rule."""
    lines = [f"## {texts.WITHOUT_EFFECT_TITLE.in_(language)}", "", texts.WITHOUT_EFFECT_INTRO.in_(language), ""]
    for item in coverage().ambiguities:
        if item.settlement is Settlement.NO_EFFECT and item.about and item.why:
            why = f"{bold(texts.WHY, language)} {escape(item.why.in_(language))}"
            lines.append(bullet(f"{escape(item.about.in_(language))} {why} `{item.code}`"))
    return [*lines, ""]
