"""What a check of a facility or a network says, as plain documents that render as text and as HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from textwrap import wrap
from typing import Annotated, Final

from pydantic import AfterValidator

from ilp.errors import unknown_name
from ilp.facilities.requirements import RequirementKind
from ilp.labels import Label, Labelled, Language, language_named
from ilp.lifecycle import LifeStage
from ilp.models.inputs import Frozen, FrozenDict
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.vocabulary import FacilityType

__all__ = ["FacilityCheck", "Outcome", "Requirement"]

_Readings = Annotated[Mapping[str, str], AfterValidator(FrozenDict)]


class Outcome(Labelled):
    """What came of a requirement."""

    NOT_MET = "not_met", "tidak terpenuhi", "not met"
    NOT_KNOWN = "not_known", "tidak diketahui", "not known"
    MET = "met", "terpenuhi", "met"
    NOT_APPLICABLE = "not_applicable", "tidak berlaku", "not applicable"
    UNDECIDED = "undecided", "tidak diputuskan oleh keputusan", "not decided by the decree"


class Requirement(Frozen):
    """One requirement: its outcome, the codes of what is missing or not known, what was found, and the remedy.

    ``stages`` are the life stages a package is for; ``source`` is the place in the decree.
    """

    code: str
    kind: RequirementKind
    name: Label
    outcome: Outcome
    missing: tuple[str, ...]
    told: Label
    remedy: Label | None
    stages: tuple[LifeStage, ...] = ()
    source: str


class FacilityCheck(Frozen):
    """A facility compared with the decree on a date: a plain JSON document, ``model_dump(mode="json")``.

    ``readings`` has the option by which each unclear place that concerns the facility was read.
    """

    facility: str
    name: str | None
    type: FacilityType
    on: date
    readings: _Readings
    requirements: tuple[Requirement, ...]

    def with_outcome(self, outcome: Outcome) -> tuple[Requirement, ...]:
        """Return the requirements of one outcome."""
        return tuple(item for item in self.requirements if item.outcome is outcome)

    @property
    def not_met(self) -> tuple[Requirement, ...]:
        """What is missing."""
        return self.with_outcome(Outcome.NOT_MET)

    @property
    def not_known(self) -> tuple[Requirement, ...]:
        """What is not recorded, and would decide."""
        return self.with_outcome(Outcome.NOT_KNOWN)

    @property
    def met(self) -> tuple[Requirement, ...]:
        """What is as the decree asks."""
        return self.with_outcome(Outcome.MET)

    def of_stage(self, stage: LifeStage) -> tuple[Requirement, ...]:
        """Return what is asked for the people of a life stage."""
        return tuple(item for item in self.requirements if stage in item.stages)

    def __getitem__(self, code: str) -> Requirement:
        """Return a requirement; raise UnknownNameError with the nearest codes otherwise."""
        for item in self.requirements:
            if item.code == code:
                return item
        raise unknown_name("requirement", code, [item.code for item in self.requirements])

    def __iter__(self) -> Iterator[Requirement]:  # type: ignore[override]
        """Iterate over the requirements."""
        return iter(self.requirements)

    def __len__(self) -> int:
        """Count the requirements."""
        return len(self.requirements)

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the check as text for a terminal: what is not met, what is not known, and how much is met."""
        words = _WORDS[language_named(language)]
        sizes = (34, 26, max(width - 34 - 26 - 4, 24))
        lines = [self.headline(language), ""]
        if self.not_met:
            headers = (words["requirement"], words["found"], words["remedy"])
            rows = [_row(item, language) for item in self.not_met]
            lines += [f"{Outcome.NOT_MET.label.in_(language)} ({len(rows)})", text_table(headers, rows, sizes), ""]
        if self.not_known:
            lines.append(f"{Outcome.NOT_KNOWN.label.in_(language)} ({len(self.not_known)})")
            lines += [line for kind in RequirementKind for line in self._unknown_of(kind, language, width)]
            lines.append("")
        undecided = self.with_outcome(Outcome.UNDECIDED)
        if undecided:
            lines.append(f"{Outcome.UNDECIDED.label.in_(language)} ({len(undecided)})")
            told = [f"{item.name.in_(language)}: {item.told.in_(language)} [{item.code}]" for item in undecided]
            lines += [
                part for text in told for part in wrap(text, width, initial_indent="  ", subsequent_indent="    ")
            ]
            lines.append("")
        return "\n".join([*lines, self.counted(language)])

    def _repr_html_(self) -> str:
        """Return the check as tables for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        parts = [html_paragraph(self.headline(language)), html_paragraph(self.counted(language))]
        headers = (words["requirement"], words["found"], words["remedy"], words["source"])
        for outcome in (Outcome.NOT_MET, Outcome.NOT_KNOWN, Outcome.UNDECIDED):
            rows = [(*_row(item, language), item.source) for item in self.with_outcome(outcome)]
            if rows:
                parts.append(html_table(f"{outcome.label.in_(language)} ({len(rows)})", headers, rows))
        return html_block(*parts)

    def _unknown_of(self, kind: RequirementKind, language: Language, width: int) -> list[str]:
        names = dict.fromkeys(item.name.in_(language) for item in self.not_known if item.kind is kind)
        told = f"{kind.label.in_(language)}: {'; '.join(names)}"
        return wrap(told, width, initial_indent="  ", subsequent_indent="    ") if names else []

    def headline(self, language: Language) -> str:
        """Return which facility it is, and the day."""
        name = f"{self.name} [{self.facility}]" if self.name else self.facility
        return f"{name}: {self.type.label.in_(language)}, {self.on}"

    def counted(self, language: Language) -> str:
        """Return how many requirements came to which outcome."""
        counts = Counter(item.outcome for item in self.requirements)
        return ", ".join(f"{counts[outcome]} {outcome.label.in_(language)}" for outcome in Outcome)

    def __repr__(self) -> str:
        """Return the facility and how much is not met."""
        return f"<FacilityCheck {self.facility}: {len(self.not_met)} not met, {len(self.not_known)} not known>"

    def __str__(self) -> str:
        """Return the check as English text."""
        return self.text()


def _row(item: Requirement, language: Language) -> tuple[str, str, str]:
    name = f"{item.name.in_(language)}\n[{item.code}]"
    return name, item.told.in_(language), "" if item.remedy is None else item.remedy.in_(language)


_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "id": {
        "requirement": "Yang diminta",
        "found": "Yang didapati",
        "remedy": "Tindakan",
        "source": "Tempat dalam keputusan",
    },
    "en": {
        "requirement": "What is asked",
        "found": "What was found",
        "remedy": "Remedy",
        "source": "Place in the decree",
    },
}
