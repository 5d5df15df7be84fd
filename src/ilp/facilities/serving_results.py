"""Where a person can get a service, what is to be had nowhere, and who acts: plain documents, as text and as HTML."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final

from pydantic import AfterValidator

from ilp.facilities.reporting_terms import Party
from ilp.interpretation.definition import ActionKind
from ilp.labels import Label, Labelled, Language, language_named
from ilp.models.inputs import Frozen, FrozenDict
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.vocabulary import FacilityType, Venue, Verdict

__all__ = ["Duty", "Offer", "OfferStatus", "ReferralPath", "ReferralStep", "Unavailable", "Where"]

_Readings = Annotated[Mapping[str, str], AfterValidator(FrozenDict)]


class OfferStatus(Labelled):
    """Whether a service can be had at a facility."""

    CERTAIN = "certain", "dapat", "to be had"
    NOT_KNOWN = "not_known", "belum pasti", "not known"
    NOT_OFFERED = "not_offered", "tidak dapat", "not to be had"


class Offer(Frozen):
    """A facility at which a service is given by the decree, and what is recorded of it there.

    ``missing`` has the codes of what is not there, not recorded, or not known of the person; ``by_reading`` says that
    the decree contradicts itself about the place, and ``condition`` for which part of the service the place is.
    """

    service: str
    facility: str
    name: str | None
    type: FacilityType
    venue: Venue
    status: OfferStatus
    missing: tuple[str, ...]
    by_reading: bool
    condition: Label | None = None


class Where(Frozen):
    """Where a person can get a service: the certain places first, each of these the nearest to home first.

    ``referral`` is where to turn when the network has no certain place. ``venues`` are those the decree names for this
    person; ``outside`` are those of them that are no facility of the network. ``readings`` has the option by which
    each unclear place about them was read.
    """

    service: str
    name: Label
    verdict: Verdict
    on: date
    home: str | None
    offers: tuple[Offer, ...]
    outside: tuple[Venue, ...]
    referral: tuple[str, ...]
    readings: _Readings
    source: str

    @property
    def certain(self) -> tuple[Offer, ...]:
        """The facilities at which it is certainly to be had."""
        return tuple(item for item in self.offers if item.status is OfferStatus.CERTAIN)

    @property
    def not_known(self) -> tuple[Offer, ...]:
        """The facilities of which too little is recorded."""
        return tuple(item for item in self.offers if item.status is OfferStatus.NOT_KNOWN)

    @property
    def available(self) -> bool | None:
        """Whether it is to be had in the network; None where that is not known."""
        if self.certain:
            return True
        return None if self.not_known else False

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the places as text for a terminal."""
        words = _WORDS[language_named(language)]
        lines = [f"{self.name.in_(language)} [{self.service}]: {self.verdict.label.in_(language)}, {self.on}", ""]
        if self.offers:
            sizes = (36, 16, max(width - 36 - 16 - 4, 24))
            lines += [text_table((words["where"], words["status"], words["missing"]), self._rows(language), sizes), ""]
        else:
            lines += [words["nowhere"], ""]
        if self.outside:
            lines.append(f"{words['outside']}: {', '.join(venue.label.in_(language) for venue in self.outside)}")
        if self.referral:
            lines.append(f"{words['referral']}: {', '.join(self.referral)}")
        return "\n".join(lines).rstrip()

    def _rows(self, language: Language) -> list[tuple[str, str, str]]:
        return [
            (
                f"{item.name or item.facility} ({item.venue.label.in_(language).split(' (')[0]})",
                item.status.label.in_(language),
                "\n".join(
                    [*([", ".join(item.missing)] if item.missing else []), *_told([item.condition], language)],
                ),
            )
            for item in self.offers
        ]

    def _repr_html_(self) -> str:
        """Return the places as a table for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        headers = (words["where"], words["status"], words["missing"])
        return html_block(
            html_paragraph(f"{self.name.en} [{self.service}]: {self.verdict.label.en}, {self.on}"),
            html_table(words["where"], headers, self._rows(language)),
            html_paragraph(f"{words['referral']}: {', '.join(self.referral)}") if self.referral else "",
        )

    def __repr__(self) -> str:
        """Return the service and at how many facilities it is to be had."""
        return f"<Where {self.service}: {len(self.certain)} certain, {len(self.not_known)} not known>"

    def __str__(self) -> str:
        """Return the places as English text."""
        return self.text()


class Unavailable(Frozen):
    """A service that no facility of a network gives, and the venues the decree names for it.

    ``certain`` is false where some facility might give it, but that is not recorded.
    """

    service: str
    name: Label
    certain: bool
    venues: tuple[Venue, ...]
    source: str


class ReferralStep(Frozen):
    """A facility that refers, where to, and by which rule of the decree; ``to`` is None outside the network."""

    sender: str
    to: str | None
    party: Party
    rule: str
    in_decree: bool
    source: str


class ReferralPath(Frozen):
    """How a person or a result gets from a facility to one that acts, step by step; no step where it stays."""

    what: Label
    at_once: bool
    due_on: date | None
    steps: tuple[ReferralStep, ...]
    acts: str | None

    @property
    def complete(self) -> bool:
        """Whether the one that acts is in the network."""
        return self.acts is not None


class Duty(Frozen):
    """Something that must be done about a result: who does it, where, and by when.

    ``due_on`` is None where the decree names no day; ``at_once`` is the same day. ``condition`` is what must hold for
    it and is not known.
    """

    party: Party
    facility: str | None
    kind: ActionKind
    what: Label
    at_once: bool
    due_on: date | None
    condition: Label | None
    path: ReferralPath
    source: str


def _told(labels: list[Label | None], language: Language) -> list[str]:
    return [label.in_(language) for label in labels if label is not None]


_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "id": {
        "where": "Di mana",
        "status": "Status",
        "missing": "Yang kurang atau tidak tercatat",
        "nowhere": "Tidak ada fasilitas jejaring yang memberi layanan ini menurut keputusan.",
        "outside": "Di luar jejaring ini",
        "referral": "Rujuk atau tanya ke",
    },
    "en": {
        "where": "Where",
        "status": "Status",
        "missing": "Missing, or not recorded",
        "nowhere": "By the decree no facility of this network gives it.",
        "outside": "Outside this network",
        "referral": "Refer to, or ask",
    },
}
