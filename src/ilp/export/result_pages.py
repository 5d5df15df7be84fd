"""The pages of results: how each kind of measured value is read, and every questionnaire with its items and scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from ilp.criteria import Criterion, Measurable, everybody, nobody
from ilp.export import texts
from ilp.export.markdown import bold, bullet, bullets, escape, link, page_text, short, table
from ilp.export.notice import notice
from ilp.export.wording import by_default, full, outline
from ilp.facts import FACTS
from ilp.interpretation import INSTRUMENTS, SCALES
from ilp.interpretation.definition import Action, Category, Item, Questionnaire, Scale
from ilp.labels import Label, Language

__all__ = ["instruments_page", "meaning", "scales_page"]

_LONGEST: Final = 300
"""A criterion longer than this many letters becomes a list below the table."""


def scales_page(language: Language) -> str:
    """Return the page of measured values in one language."""
    lines = [f"# {texts.SCALES_TITLE.in_(language)}", "", *notice(language), texts.SCALES_INTRO.in_(language), ""]
    for scale in SCALES.values():
        lines += _scale(scale, language, 2)
    return page_text(lines)


def instruments_page(language: Language) -> str:
    """Return the page of questionnaires in one language."""
    lines = [f"# {texts.INSTRUMENTS_TITLE.in_(language)}", "", *notice(language)]
    lines += [texts.INSTRUMENTS_INTRO.in_(language), ""]
    for questionnaire in INSTRUMENTS.values():
        lines += _questionnaire(questionnaire, language)
    return page_text(lines)


def meaning(service: str, language: Language) -> list[str]:
    """Return the links to what the results of a service mean, in one line; nothing where it has none."""
    scales = _scales_of().get(service, ())
    if not scales:
        return []
    links = ", ".join(link(scale.name.in_(language), f"scale-{scale.code}", language) for scale in scales)
    return [bullet(f"{bold(texts.RESULTS, language)} {links}")]


@lru_cache(maxsize=1)
def _scales_of() -> Mapping[str, tuple[Scale, ...]]:
    every = [*SCALES.values(), *(scale for item in INSTRUMENTS.values() for scale in item.scales)]
    found: dict[str, list[Scale]] = {}
    for scale in every:
        for service in scale.services:
            found.setdefault(service, []).append(scale)
    return {code: tuple(scales) for code, scales in found.items()}


def _questionnaire(questionnaire: Questionnaire, language: Language) -> list[str]:
    lines = [f"({language}-instrument-{questionnaire.code})=", f"## {escape(questionnaire.name.in_(language))}", ""]
    lines += [f"`{questionnaire.code}` · {escape(questionnaire.source.place)}", ""]
    headers: tuple[Label, ...] = (texts.ITEM, texts.ANSWERS, texts.POINTS)
    scored = {item.code for score in questionnaire.scores for item in score.items}
    rows = [_item(item, language, scored=item.code in scored) for item in questionnaire.items]
    if not scored:
        headers, rows = headers[:2], [row[:2] for row in rows]
    lines += table([header.in_(language) for header in headers], rows)
    for item in questionnaire.items:
        asked = by_default(item.asked_if)
        if asked != everybody():
            lines.append(
                bullet(f"`{item.key}` {escape(f'{texts.ASKED_IF.in_(language)} {full(asked).in_(language)}')}")
            )
    lines += [
        bullet(f"{bold(texts.SCORE, language)} {escape(score.label.in_(language))} (`{score.code}`)")
        for score in questionnaire.scores
    ]
    lines += [bullet(escape(note.in_(language))) for note in questionnaire.notes]
    lines.append("")
    for scale in questionnaire.scales:
        lines += _scale(scale, language, 3)
    return lines


def _item(item: Item, language: Language, *, scored: bool) -> tuple[str, ...]:
    answers = [f"{escape(option.label.in_(language))} (`{option.code}`)" for option in item.options]
    if item.number is not None:
        number = item.number
        told = f"{number.at_least:g}-{number.at_most:g} {number.unit}".strip()
        answers.insert(0, escape(f"{texts.NUMBER.in_(language)} {told}"))
    points = [f"{option.points:g}" for option in item.options]
    name = f"{escape(item.label.in_(language))}<br>`{item.key}`"
    return name, "<br>".join(answers) or "-", "<br>".join(points) if scored else "-"


def _scale(scale: Scale, language: Language, level: int) -> list[str]:
    heading = f"{'#' * level} {escape(scale.name.in_(language))}"
    lines = [f"({language}-scale-{scale.code})=", heading, ""]
    lines += [f"`{scale.code}` · {escape(scale.source.place)}", ""]
    if scale.of:
        lines.append(bullet(f"{bold(texts.VALUES, language)} {escape(_values(scale.of, language))}"))
    if by_default(scale.applies_to) != everybody():
        lines += bullets(outline(scale.applies_to), language, heading=bold(texts.FOR_WHOM, language))
    if scale.authority is not None:
        lines.append(bullet(f"{bold(texts.AUTHORITY, language)} {escape(scale.authority.in_(language))}"))
    lines.append("")
    shown = [item for item in (*scale.categories, *scale.marks) if by_default(item.when) != nobody()]
    headers = (texts.CATEGORY, texts.IF, texts.FOLLOW_UP)
    lines += table([header.in_(language) for header in headers], [_category(item, scale, language) for item in shown])
    for item in shown:
        if _is_long(item.when, language):
            lines += bullets(outline(item.when), language, heading=f"*{escape(item.label.in_(language))}:*")
    readings = ", ".join(link(item.title.in_(language), f"reading-{item.code}", language) for item in scale.readings)
    if readings:
        lines.append(bullet(f"{bold(texts.READINGS, language)} {readings}"))
    lines += [bullet(escape(note.in_(language))) for note in scale.notes]
    return [*lines, ""]


def _is_long(criterion: Criterion, language: Language) -> bool:
    return len(full(criterion).in_(language)) > _LONGEST


def _category(category: Category, scale: Scale, language: Language) -> tuple[str, str, str]:
    name = f"**{escape(category.label.in_(language))}**"
    if category.danger:
        name += f"<br>{texts.DANGER.in_(language)}"
    if not category.classified:
        name += f"<br>{texts.NO_CLASS.in_(language)}"
    if category in scale.marks:
        name += f"<br>{texts.BESIDE.in_(language)}"
    when = texts.BELOW.in_(language) if _is_long(category.when, language) else full(category.when).in_(language)
    if by_default(category.when) == everybody():
        when = texts.ALL_OTHERS.in_(language)
    parts = [escape(when)]
    if category.note is not None:
        parts.append(f"*{escape(category.note.in_(language))}*")
    facts = [
        f"{FACTS[fact.name].label.in_(language)}: {_yes_no(value, language)}"
        for fact, value in category.facts
        if not isinstance(value, Criterion) or by_default(value) != nobody()
    ]
    parts += [f"{texts.THEN_KNOWN.in_(language)} {escape(told)}" for told in facts]
    todo = [_action(action, language) for action in category.follow_up if by_default(action.when) != nobody()]
    return name, "<br>".join(parts), "<br>".join(f"- {told}" for told in todo) or "-"


def _yes_no(value: object, language: Language) -> str:
    if isinstance(value, Criterion):
        return full(value).in_(language) if by_default(value) != everybody() else texts.YES.in_(language)
    if isinstance(value, bool):
        return (texts.YES if value else texts.NO).in_(language)
    return str(value)


def _action(action: Action, language: Language) -> str:
    told = f"{action.kind.label.in_(language)}: {action.what.in_(language)}"
    if action.venues:
        told += f" ({', '.join(short(venue.label, language) for venue in action.venues)})"
    condition = by_default(action.when)
    if condition != everybody():
        told += f" - {texts.IF.in_(language).lower()} {condition.words.in_(language)}"
    span = action.within or action.every
    if span is not None:
        mark = texts.WITHIN if action.within is not None else texts.EVERY
        told += f"; {mark.in_(language)} {span.words_id if language == 'id' else span.words_en}"
    return escape(told)


def _values(of: Iterable[Measurable], language: Language) -> str:
    return ", ".join(
        f"{item.label.in_(language)} ({item.unit})" if item.unit else item.label.in_(language) for item in of
    )
