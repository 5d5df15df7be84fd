"""What is printed of scales and questionnaires, and how results are given on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ilp.cli.options import usage
from ilp.cli.terminal import headline, line, named, paragraph, table
from ilp.criteria import Criterion, by_default, everybody, nobody
from ilp.interpretation import INSTRUMENTS, SCALES
from ilp.interpretation.definition import YES_NO, Action, Category, Item, Questionnaire, Scale
from ilp.labels import Language

__all__ = ["print_instrument", "print_instruments", "print_scale", "print_scales", "visit_in"]

_WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "code": "Code",
        "scale": "What is read",
        "of": "Values",
        "applies": "For whom",
        "categories": "Categories: the first that holds counts",
        "marks": "Said beside the category",
        "authority": "Whose classes",
        "source": "Place in the decree",
        "further": "Also",
        "readings": "Unclear places of the decree",
        "instrument": "Questionnaire, test or form",
        "items": "Items",
        "points": "points",
        "scores": "Scores",
        "number": "a number from {low:g} to {high:g} {unit}",
        "optional": "may be left out",
        "asked_if": "asked if",
        "no_class": "no class of the decree",
        "danger": "cannot wait",
        "facts": "then known",
        "if": "if",
        "within": "within",
        "every": "every",
        "at_once": "on the same day",
        "notes": "Notes",
        "count": "{count} in all",
    },
    "id": {
        "code": "Kode",
        "scale": "Yang dinilai",
        "of": "Nilai",
        "applies": "Untuk siapa",
        "categories": "Golongan: yang pertama terpenuhi yang berlaku",
        "marks": "Keterangan di samping golongan",
        "authority": "Golongan menurut",
        "source": "Dasar",
        "further": "Juga",
        "readings": "Bagian keputusan yang tidak jelas",
        "instrument": "Kuesioner, tes atau formulir",
        "items": "Butir",
        "points": "nilai",
        "scores": "Skor",
        "number": "bilangan {low:g} sampai {high:g} {unit}",
        "optional": "boleh dilewati",
        "asked_if": "ditanyakan bila",
        "no_class": "tidak digolongkan oleh keputusan",
        "danger": "tidak boleh menunggu",
        "facts": "lalu diketahui",
        "if": "bila",
        "within": "dalam",
        "every": "setiap",
        "at_once": "pada hari itu juga",
        "notes": "Catatan",
        "count": "{count} seluruhnya",
    },
}


def visit_in(texts: Iterable[str]) -> dict[str, Any]:
    """Read results, each as NAME=VALUE; an answer of a questionnaire is INSTRUMENT.ITEM=ANSWER.

    Raises:
        InputError: a text is not of this form.
    """
    visit: dict[str, Any] = {}
    for text in texts:
        name, mark, value = (part.strip() for part in text.partition("="))
        if not mark or not name or not value:
            raise usage(
                f"A result is not NAME=VALUE: {name}", "Write it as blood_pressure=150/95 or srq_20.headache=yes"
            )
        instrument, point, item = name.partition(".")
        given = visit.setdefault(instrument, {} if point else [])
        if isinstance(given, dict) is not bool(point) or (point and item in given):
            raise usage(
                f"A result is given twice, or in two ways: {name}",
                "Give each answer once, and a value either as weight=70 or as weight.value=70 weight.method=...",
            )
        if point:
            given[item] = value
        else:
            given.append(value)
    return visit


def print_scales(language: Language) -> None:
    """Print the scales of measured values."""
    words = _WORDS[language]
    table(
        (words["code"], words["scale"], words["of"]),
        [(code, item.name.in_(language), ", ".join(of.code for of in item.of)) for code, item in SCALES.items()],
        whole=(0,),
    )
    line()
    line(words["count"].format(count=len(SCALES)))


def print_instruments(language: Language) -> None:
    """Print the questionnaires, tests and forms."""
    words = _WORDS[language]
    rows = [(code, item.name.in_(language), str(len(item.items))) for code, item in INSTRUMENTS.items()]
    table((words["code"], words["instrument"], words["items"]), rows, whole=(0,))
    line()
    line(words["count"].format(count=len(INSTRUMENTS)))


def print_scale(scale: Scale, language: Language) -> None:
    """Print how one kind of result is read."""
    words = _WORDS[language]
    headline(f"{scale.name.in_(language)} [{scale.code}]")
    named(
        words["of"],
        ", ".join(f"{of.label.in_(language)} ({of.code}{f', {of.unit}' if of.unit else ''})" for of in scale.of),
    )
    named(words["applies"], scale.applies_to.words.in_(language))
    if scale.authority is not None:
        named(words["authority"], scale.authority.in_(language))
    for title, items in (("categories", scale.categories), ("marks", scale.marks)):
        shown = [item for item in items if by_default(item.when) != nobody()]
        if shown:
            line(f"{words[title]}:")
            for category in shown:
                _print_category(category, words, language)
    if scale.readings:
        named(words["readings"], ", ".join(reading.code for reading in scale.readings))
    for note in scale.notes:
        paragraph(note.in_(language), indent=2, hanging=2)
    named(words["source"], str(scale.source))
    for citation in scale.further_sources:
        named(words["further"], str(citation))


def _print_category(category: Category, words: Mapping[str, str], language: Language) -> None:
    told = category.label.in_(language)
    told += f" ({words['danger']})" if category.danger else ""
    told += "" if category.classified else f" ({words['no_class']})"
    paragraph(f"{told} [{category.code}]: {category.when.words.in_(language)}", indent=2, hanging=4)
    if category.note is not None:
        paragraph(category.note.in_(language), indent=6, hanging=2)
    for action in category.follow_up:
        if by_default(action.when) != nobody():
            paragraph(f"- {_action_words(action, words, language)}", indent=6, hanging=2)
    known = [
        f"{fact.label.in_(language)}: {_fact_words(value, language)}"
        for fact, value in category.facts
        if not isinstance(value, Criterion) or by_default(value) != nobody()
    ]
    if known:
        paragraph(f"{words['facts']}: {'; '.join(known)}", indent=6, hanging=2)


def _action_words(action: Action, words: Mapping[str, str], language: Language) -> str:
    """Return an action in words: where, for whom, and by when."""
    told = f"{action.kind.label.in_(language)}: {action.what.in_(language)}"
    if action.venues:
        told += f" ({', '.join(venue.label.in_(language) for venue in action.venues)})"
    condition = by_default(action.when)
    if condition != everybody():
        told += f" - {words['if']} {condition.words.in_(language)}"
    span = action.within or action.every
    if span is not None:
        mark = words["within" if action.within is not None else "every"]
        told += f"; {mark} {span.words_id if language == 'id' else span.words_en}"
    return f"{told}; {words['at_once']}" if action.at_once else told


def _fact_words(value: object, language: Language) -> str:
    if isinstance(value, Criterion):
        return value.words.in_(language)
    return YES_NO["yes" if value else "no"].in_(language) if isinstance(value, bool) else f"{value}"


def print_instrument(questionnaire: Questionnaire, language: Language) -> None:
    """Print a questionnaire: its items with their options and points, its scores, and what they mean."""
    words = _WORDS[language]
    headline(f"{questionnaire.name.in_(language)} [{questionnaire.code}]")
    line(f"{words['items']}:")
    for item in questionnaire.items:
        paragraph(_item_words(item, words, language), indent=2, hanging=4)
    for score in questionnaire.scores:
        named(words["scores"], f"{score.label.in_(language)} [{score.code}]")
    for note in questionnaire.notes:
        paragraph(note.in_(language), indent=2, hanging=2)
    named(words["source"], str(questionnaire.source))
    for scale in questionnaire.scales:
        line()
        print_scale(scale, language)


def _item_words(item: Item, words: Mapping[str, str], language: Language) -> str:
    told = f"{item.key}: {item.label.in_(language)}"
    if item.number is not None:
        number = item.number
        told += f"; {words['number'].format(low=number.at_least, high=number.at_most, unit=number.unit)}".rstrip()
    options = [f"{option.code} ({option.label.in_(language)}, {option.points:g})" for option in item.options]
    if options:
        told += f"; {', '.join(options)}"
    if item.optional:
        told += f"; {words['optional']}"
    asked = item.asked_if.parts or not hasattr(item.asked_if, "members")
    return told + (f"; {words['asked_if']} {item.asked_if.words.in_(language)}" if asked else "")
