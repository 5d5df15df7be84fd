"""What the results of one day mean, as plain documents that render as text and as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from textwrap import wrap
from typing import Annotated, Final

from attrs import field, frozen
from pydantic import AfterValidator

from ilp.errors import unknown_name
from ilp.facts import FactValue
from ilp.interpretation.definition import ActionKind
from ilp.labels import Label, Labelled, Language, language_named
from ilp.models import ServiceRecord
from ilp.models.inputs import Frozen, FrozenDict
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.situation import DataFinding, FromResult
from ilp.vocabulary import Venue

__all__ = [
    "FollowUp",
    "Interpretation",
    "Mark",
    "PossibleCategory",
    "Recorded",
    "ResultStatus",
    "Results",
    "ScoreResult",
    "Unread",
    "Value",
]

_Frozen = Annotated[Mapping[str, str], AfterValidator(FrozenDict)]
_Facts = Annotated[Mapping[str, bool | int | str], AfterValidator(FrozenDict)]


class ResultStatus(Labelled):
    """How far a result could be read."""

    CLASSIFIED = "classified", "tergolongkan", "classified"
    NOT_CLASSIFIED = "not_classified", "tidak digolongkan oleh keputusan", "not classified by the decree"
    UNDETERMINED = "undetermined", "belum dapat ditentukan", "undetermined"


class Value(Frozen):
    """A value a result was read from, in its unit, and the day it was measured; a range where it is not exact."""

    code: str
    name: Label
    at_least: float
    at_most: float
    unit: str
    on: date

    def told(self, language: Language) -> str:
        """Return the value as text."""
        shown = _number(self.at_least, language)
        if self.at_most != self.at_least:
            shown += f"-{_number(self.at_most, language)}"
        return f"{shown} {self.unit}".strip()


class ScoreResult(Value):
    """The score of a questionnaire; a range where items are not answered."""


class PossibleCategory(Frozen):
    """A category the result may still be of."""

    code: str
    label: Label


class Mark(Frozen):
    """A statement beside the category."""

    code: str
    label: Label
    danger: bool
    note: Label | None


class FollowUp(Frozen):
    """Something to do about a result: what, where, by when, and in which service.

    ``condition`` is what must hold for it and is not known. ``venues`` is empty where it is meant for every place.
    """

    kind: ActionKind
    what: Label
    venues: tuple[Venue, ...]
    at_once: bool
    due_on: date | None
    every: Label | None
    condition: Label | None
    service: str
    source: str


class Interpretation(Frozen):
    """What one result means: its category, what it was read from, what follows, and the place in the decree.

    ``category`` is None while the result is undetermined; ``possible`` then has the categories it may be of, and
    ``missing`` what would decide. ``facts`` are what is known of the person by it. ``authority`` names whose classes
    they are, where they are not the decree's.
    """

    scale: str
    name: Label
    instrument: str | None
    on: date
    status: ResultStatus
    category: str | None
    label: Label | None
    note: Label | None
    danger: bool
    possible: tuple[PossibleCategory, ...]
    missing: tuple[str, ...]
    marks: tuple[Mark, ...]
    values: tuple[Value, ...]
    follow_up: tuple[FollowUp, ...]
    facts: _Facts
    services: tuple[str, ...]
    readings: _Frozen
    authority: Label | None
    source: str

    def told(self, language: Language) -> str:
        """Return what the result means in a few words."""
        if self.label is not None:
            said = self.label.in_(language)
        else:
            options = _WORDS[language]["or"].join(item.label.in_(language) for item in self.possible)
            said = f"{self.status.label.in_(language)}: {options}" if options else self.status.label.in_(language)
        return "; ".join([said, *(mark.label.in_(language) for mark in self.marks)])

    def __repr__(self) -> str:
        """Return the scale and the category, without values of the person."""
        return f"<Interpretation {self.scale}: {self.category or self.status.value}>"


class Unread(Frozen):
    """A value or a form that was given and is not read, with the reason."""

    code: str
    name: Label
    reason: Label


class Results(Frozen):
    """What the results of one day mean, the dangerous first; a mapping of scales to interpretations.

    ``scores`` are those of questionnaires, ``facts`` what is known of the person by all results, ``unread`` what was
    given and has no class for this person, ``findings`` what looks wrong in the data.
    """

    on: date
    interpretations: tuple[Interpretation, ...]
    scores: tuple[ScoreResult, ...]
    unanswered: tuple[str, ...]
    facts: _Facts
    unread: tuple[Unread, ...]
    findings: tuple[DataFinding, ...]

    def __getitem__(self, scale: str) -> Interpretation:
        """Return the interpretation of a scale; raise UnknownNameError where there is none."""
        return result_of(self.interpretations, scale)

    def __contains__(self, scale: object) -> bool:
        """Tell whether there is a result of a scale."""
        return any(item.scale == scale for item in self.interpretations)

    def __iter__(self) -> Iterator[Interpretation]:  # type: ignore[override]
        """Iterate over the interpretations, the dangerous first."""
        return iter(self.interpretations)

    def __len__(self) -> int:
        """Count the interpretations."""
        return len(self.interpretations)

    @property
    def danger(self) -> bool:
        """Whether something cannot wait."""
        return any(item.danger for item in self.interpretations)

    @property
    def follow_up(self) -> tuple[FollowUp, ...]:
        """Everything to do, each once: the urgent first, then by kind and by date."""
        return ordered_follow_up(self.interpretations)

    def score(self, code: str) -> ScoreResult:
        """Return a score by its code; raise UnknownNameError where there is none."""
        for item in self.scores:
            if item.code == code:
                return item
        raise unknown_name("score", code, [item.code for item in self.scores])

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the results as text for a terminal."""
        words = _WORDS[language_named(language)]
        lines = [f"{words['of_day']} {self.on}", "", *results_text(self.interpretations, language, width)]
        lines += [f"  {item.name.in_(language)}: {item.told(language)}" for item in self.scores]
        if self.unanswered:
            lines.append(f"  {words['unanswered']}: {', '.join(self.unanswered)}")
        lines += [f"? {item.name.in_(language)}: {item.reason.in_(language)}" for item in self.unread]
        lines += [f"! {finding.message.in_(language)}" for finding in self.findings]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Return the results as tables for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        parts = [html_paragraph(f"{words['of_day']} {self.on}"), *results_html(self.interpretations, language)]
        if self.scores:
            scores = [(item.name.in_(language), item.told(language)) for item in self.scores]
            parts.append(html_table(words["scores"], (words["result"], words["value"]), scores))
        if self.unanswered:
            parts.append(html_paragraph(f"{words['unanswered']}: {', '.join(self.unanswered)}"))
        parts += [html_paragraph(f"? {item.name.en}: {item.reason.en}") for item in self.unread]
        parts += [html_paragraph(f"! {finding.message}") for finding in self.findings]
        return html_block(*parts)

    def __repr__(self) -> str:
        """Return the day and how many results there are, without values of the person."""
        return f"<Results {self.on}: {len(self.interpretations)} read, {len(self.unread)} not read>"

    def __str__(self) -> str:
        """Return the results as English text."""
        return self.text()


@frozen(kw_only=True)
class Recorded:
    """What is known by all that was ever measured and asked of a person.

    ``results`` are the newest of each scale that still stand, and where that is undetermined the newest that is not;
    ``facts`` is what follows, ``findings`` what looks wrong. ``done`` are the forms that came to a result: one that
    leaves it open does not count as done.
    """

    results: tuple[Interpretation, ...] = ()
    facts: Mapping[str, FromResult] = field(factory=dict)
    findings: tuple[DataFinding, ...] = ()
    done: tuple[ServiceRecord, ...] = ()


def result_of(results: Sequence[Interpretation], scale: str) -> Interpretation:
    """Return the result of a scale; raise UnknownNameError where there is none."""
    for item in results:
        if item.scale == scale:
            return item
    raise unknown_name("scale with a result", scale, [item.scale for item in results])


def ordered_follow_up(results: Iterable[Interpretation]) -> tuple[FollowUp, ...]:
    """Return everything to do about results, each once: the urgent first, then by kind and by date."""
    return tuple(sorted(dict.fromkeys(action for item in results for action in item.follow_up), key=_urgency))


def results_text(results: Sequence[Interpretation], language: Language, width: int) -> list[str]:
    """Return what results mean, and what to do, as lines of text."""
    words = _WORDS[language]
    sizes = (30, 16, 10, max(width - 62, 20))
    lines = []
    if results:
        headers = (words["result"], words["value"], words["on"], words["meaning"])
        lines += [text_table(headers, [_row(item, language) for item in results], sizes), ""]
    todo = ordered_follow_up(results)
    if todo:
        lines.append(words["follow_up"])
        for action in todo:
            lines += wrap(_told(action, language), width, initial_indent="  - ", subsequent_indent="    ")
    return lines


def results_html(results: Sequence[Interpretation], language: Language) -> list[str]:
    """Return what results mean, and what to do, as tables of HTML."""
    words = _WORDS[language]
    parts = []
    if results:
        headers = (words["result"], words["value"], words["on"], words["meaning"], words["source"])
        rows = [(*_row(item, language), item.source) for item in results]
        parts.append(html_table(words["results"], headers, rows))
    todo = [(_told(action, language), action.source) for action in ordered_follow_up(results)]
    if todo:
        parts.append(html_table(words["follow_up"], (words["follow_up"], words["source"]), todo))
    return parts


def _urgency(action: FollowUp) -> tuple[bool, int, date]:
    return not action.at_once, list(ActionKind).index(action.kind), action.due_on or date.max


def _row(item: Interpretation, language: Language) -> tuple[str, str, str, str]:
    danger = "!! " if item.danger else ""
    values = "\n".join(value.told(language) for value in item.values)
    return f"{danger}{item.name.in_(language)}", values, f"{item.on}", item.told(language)


def _told(action: FollowUp, language: Language) -> str:
    words = _WORDS[language]
    told = f"{action.kind.label.in_(language)}: {action.what.in_(language)}"
    if action.venues:
        told += f" ({', '.join(venue.label.in_(language).split(' (')[0] for venue in action.venues)})"
    if action.condition is not None:
        told += f" - {words['if']} {action.condition.in_(language)}"
    return told if action.due_on is None else f"{told} - {words['by']} {action.due_on}"


def _number(value: float, language: Language) -> str:
    told = f"{round(value, 3):g}" if abs(value) < _SHOWN_WHOLE else f"{value:.0f}"
    return told.replace(".", ",") if language == "id" else told


_SHOWN_WHOLE: Final = 1000
_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "id": {
        "of_day": "Hasil tanggal",
        "results": "Hasil",
        "on": "Tanggal",
        "result": "Hasil",
        "value": "Nilai",
        "meaning": "Arti",
        "source": "Tempat dalam keputusan",
        "scores": "Skor",
        "follow_up": "Tindak lanjut",
        "unanswered": "Belum dijawab",
        "or": " atau ",
        "if": "bila",
        "by": "paling lambat",
    },
    "en": {
        "of_day": "Results of",
        "results": "Results",
        "on": "Date",
        "result": "Result",
        "value": "Value",
        "meaning": "Meaning",
        "source": "Place in the decree",
        "scores": "Scores",
        "follow_up": "Follow-up",
        "unanswered": "Not answered",
        "or": " or ",
        "if": "if",
        "by": "by",
    },
}


def facts_of(interpretations: tuple[Interpretation, ...]) -> dict[str, FactValue]:
    """Return what is known by all results; where two contradict, yes counts: it loses nobody."""
    found: dict[str, FactValue] = {}
    for item in interpretations:
        for name, value in item.facts.items():
            if found.get(name) is not True:
                found[name] = value
    return found
