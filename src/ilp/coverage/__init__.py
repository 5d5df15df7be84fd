"""Coverage: which of the decree's places, entries and contradictions are encoded here, and which are not, and why.

The lists of the decree (``places.json``, ``entries.json``, ``ambiguities.json`` beside this file) hold codes, titles
and places, and for what is not encoded or only in part the reason. They are compared with the rules both ways:
every entry is encoded or has a reason, and every service, life stage, cluster and matrix stands for an entry; every
citation names a place of the decree; every known ambiguity is settled by a reading or listed as without effect.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from attrs import evolve, frozen

from ilp.clusters import CLUSTERS
from ilp.errors import RuleError, unknown_name
from ilp.facilities import FLOWS, PACKAGES, PROFILES, READINGS, REFERRALS, REPORTING, STANDARDS
from ilp.facts import FACTS
from ilp.indicators import INDICATOR_READINGS, INDICATORS, IndicatorGroup
from ilp.interpretation import ALL_SCALES, INSTRUMENTS
from ilp.interpretation.definition import Scale
from ilp.labels import Label, Labelled
from ilp.lifecycle import STAGES
from ilp.notifiable import ELIMINATION_TARGETS, NOTIFIABLE, NOTIFIABLE_READINGS, REPORTING_STEPS
from ilp.regulation import Citation, Reading
from ilp.screening import CATALOGUE, MATRICES
from ilp.visits import CHECKLISTS, TRIGGERS
from ilp.vocabulary import FacilityType, Instrument

__all__ = ["Ambiguity", "Coverage", "Covered", "Entry", "Place", "PlaceKind", "Settlement", "Status", "coverage"]


class Status(Labelled):
    """Whether something of the decree is encoded."""

    ENCODED = "encoded", "dimuat", "encoded"
    PART = "part", "dimuat sebagian", "encoded in part"
    OUT = "out", "tidak dimuat", "not encoded"


class PlaceKind(Labelled):
    """What kind of place the decree has."""

    CHAPTER = "chapter", "bab", "chapter"
    SECTION = "section", "bagian", "section"
    TABLE = "table", "tabel", "table"
    FIGURE = "figure", "gambar", "figure"
    FORM = "form", "formulir", "form"


class Settlement(Labelled):
    """What became of an ambiguity of the decree."""

    READING = "reading", "diputuskan oleh tafsir", "settled by a reading"
    NO_EFFECT = "no_effect", "tidak berakibat", "without effect"
    OPEN = "open", "belum diputuskan", "open"


@frozen(kw_only=True)
class Place:
    """A place of the decree: its code, title, number where it has one, and the place it stands in."""

    code: str
    kind: PlaceKind
    chapter: str
    title: str
    number: str | None = None
    parent: str | None = None

    @property
    def name(self) -> str:
        """The number and the title."""
        return f"{self.number}: {self.title}" if self.number else self.title


@frozen(kw_only=True)
class Entry:
    """Something the decree asks for or defines; ``by`` names what encodes it, ``reason`` why not all of it is."""

    code: str
    name: Label
    kind: str
    places: tuple[str, ...]
    status: Status
    by: tuple[str, ...] = ()
    reason: Label | None = None


@frozen(kw_only=True)
class Ambiguity:
    """A contradiction, gap or slip of the decree; ``reading`` settles it, or ``why`` says why none has to."""

    code: str
    entry: str
    settlement: Settlement
    reading: str | None = None
    about: Label | None = None
    why: Label | None = None


@frozen(kw_only=True)
class Covered:
    """A place with how much of it is encoded, what encodes it, and why something is not."""

    place: Place
    status: Status
    by: tuple[str, ...]
    reason: Label | None


@frozen(kw_only=True)
class Coverage:
    """The whole comparison; ``holes`` says in words where either side has something the other lacks."""

    places: tuple[Covered, ...]
    entries: tuple[Entry, ...]
    ambiguities: tuple[Ambiguity, ...]
    holes: tuple[str, ...]

    def count(self, *, chapter: str | None = None, kind: PlaceKind | None = None) -> Mapping[Status, int]:
        """Count the places of a chapter or a kind by status."""
        found = [
            item.status
            for item in self.places
            if chapter in (None, item.place.chapter) and kind in (None, item.place.kind)
        ]
        return {status: found.count(status) for status in Status}

    @property
    def chapters(self) -> tuple[str, ...]:
        """The chapters in the decree's order."""
        return tuple(dict.fromkeys(item.place.chapter for item in self.places))


@lru_cache(maxsize=1)
def coverage() -> Coverage:
    """Compare the decree's list with the rules.

    >>> coverage().holes
    ()
    """
    gazetteer = Gazetteer(_places())
    entries = tuple(_entry(data) for data in _data("entries.json"))
    ambiguities = _ambiguities()
    holes = [*_entry_holes(entries, gazetteer), *_ambiguity_holes(ambiguities, entries), *_result_holes(entries)]
    cited: dict[str, list[str]] = {}
    for what, citation in _citations():
        found = gazetteer.of(citation)
        if not found:
            holes.append(f"{what} cites no known place: {citation.place}")
        for place in found:
            cited.setdefault(place.code, []).append(what)
    places = _as_whole(tuple(_covered(place, entries, cited, gazetteer) for place in gazetteer.places))
    holes += [f"place {item.place.code} is not encoded and has no reason" for item in places if _is_hole(item)]
    return Coverage(places=places, entries=entries, ambiguities=ambiguities, holes=tuple(holes))


class Gazetteer:
    """The places of the decree, found by how a citation names them."""

    def __init__(self, data: list[dict[str, Any]]) -> None:
        """Read the list of places."""
        self._reasons = {item["code"]: Label(**item["reason"]) for item in data if "reason" in item}
        plain = [{key: value for key, value in item.items() if key != "reason"} for item in data]
        self.places = tuple(Place(**{**item, "kind": PlaceKind(item["kind"])}) for item in plain)
        self._by_code = {place.code: place for place in self.places}
        self._sections = {
            (place.chapter, place.title): place
            for place in self.places
            if place.kind in {PlaceKind.SECTION, PlaceKind.CHAPTER}
        }
        self._titled = {(place.chapter, place.title): place for place in self.places}

    def __getitem__(self, code: str) -> Place:
        """Return a place; raise UnknownNameError with the nearest codes otherwise."""
        try:
            return self._by_code[code]
        except KeyError:
            raise unknown_name("place of the decree", code, self._by_code) from None

    def __contains__(self, code: str) -> bool:
        """Say whether there is a place of this code."""
        return code in self._by_code

    def of(self, citation: Citation) -> tuple[Place, ...]:
        """Return the places a citation names, or none where one of them is not known."""
        key = citation.chapter, citation.section
        section = self._sections.get(key) or self._titled.get(key)
        numbered = [
            self._numbered(kind, number, citation)
            for kind, number in (
                (PlaceKind.TABLE, citation.table),
                (PlaceKind.FIGURE, citation.figure),
                (PlaceKind.FORM, citation.form),
            )
            if number is not None
        ]
        found = [section, *numbered]
        return tuple(place for place in found if place) if all(found) else ()

    def _numbered(self, kind: PlaceKind, number: str, citation: Citation) -> Place | None:
        """Return a table, figure or form: that of the chapter cited, else the only one of that number."""
        named = [place for place in self.places if place.kind is kind and number in (place.number, place.title)]
        for narrower in (
            [place for place in named if place.title == citation.section],
            [place for place in named if place.chapter == citation.chapter],
            named,
        ):
            if len(narrower) == 1:
                return narrower[0]
        return None

    def reason(self, place: Place) -> Label | None:
        """Return why a place is not encoded: its own reason, or that of what it stands in."""
        within: Place | None = place
        while within is not None:
            if within.code in self._reasons:
                return self._reasons[within.code]
            within = None if within.parent is None else self._by_code[within.parent]
        return next((self._reasons[item.code] for item in self._chapter(place) if item.code in self._reasons), None)

    def _chapter(self, place: Place) -> Iterator[Place]:
        return (item for item in self.places if item.kind is PlaceKind.CHAPTER and item.chapter == place.chapter)


def _data(name: str) -> Any:
    return json.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _places() -> list[dict[str, Any]]:
    places: list[dict[str, Any]] = _data("places.json")
    return places


def _entry(data: Mapping[str, Any]) -> Entry:
    """Read an entry; one that says nothing of its status is encoded by the service of its own code."""
    reason = data.get("reason")
    return Entry(
        code=data["code"],
        name=Label(**data["name"]),
        kind=data["kind"],
        places=tuple(data["places"]),
        status=Status(data.get("status", Status.ENCODED)),
        by=tuple(data.get("by", (data["code"],) if data["code"] in CATALOGUE else ())),
        reason=None if reason is None else Label(**reason),
    )


def _ambiguities() -> tuple[Ambiguity, ...]:
    settled = {code: reading.code for reading in _readings() for code in reading.settles}
    found = []
    for data in _data("ambiguities.json"):
        code, reading = data["code"], settled.get(data["code"])
        settlement = Settlement.READING if reading else Settlement(data.get("settlement", Settlement.OPEN))
        about, why = data.get("about"), data.get("why")
        if reading and why:
            raise RuleError(
                "An ambiguity is settled by a reading and listed as without effect",
                value=code,
                remedy="Leave it in one of the two places",
                code="coverage",
            )
        found.append(
            Ambiguity(
                code=code,
                entry=data["entry"],
                settlement=settlement,
                reading=reading,
                about=None if about is None else Label(**about),
                why=None if why is None else Label(**why),
            )
        )
    return tuple(found)


def _readings() -> tuple[Reading, ...]:
    """Return every reading: of the rules of services, of facilities, of indicators, of notifiable diseases."""
    of_monitoring = (*INDICATOR_READINGS.values(), *NOTIFIABLE_READINGS.values())
    return (*CATALOGUE.readings.values(), *READINGS.values(), *of_monitoring)


def _encoders() -> dict[str, str]:
    """Return the names by which entries can say what encodes them, and for each what it is."""
    return {
        **dict.fromkeys(CATALOGUE, "service"),
        **{f"stage:{stage.value}": "life stage" for stage in STAGES},
        **{f"cluster:{cluster.value}": "cluster" for cluster in CLUSTERS},
        **{f"matrix:{code}": "matrix" for code in MATRICES},
        **{f"fact:{name}": "fact" for name in FACTS},
        **{f"instrument:{item.value}": "instrument" for item in Instrument},
        **{f"questionnaire:{code}": "questionnaire" for code in INSTRUMENTS},
        **{f"scale:{code}": "scale" for code in ALL_SCALES},
        **{f"facility:{item.value}": "facility type" for item in FacilityType},
        **{f"package:{code}": "package" for code in PACKAGES},
        **{f"standard:{code}": "standard" for code in STANDARDS},
        **{f"report:{code}": "reporting line" for code in REPORTING},
        **{f"referral:{code}": "referral" for code in REFERRALS},
        **{f"flow:{code}": "flow" for code in FLOWS},
        "indicators": "indicators",
        **{f"indicators:{group.value}": "list of indicators" for group in IndicatorGroup},
        **{f"notifiable:{code}": "notifiable disease" for code in NOTIFIABLE},
        "notifiable-steps": "steps of reporting",
        "home-visits:triggers": "triggers of home visits",
        "home-visits:forms": "forms of home visits",
        "elimination-targets": "targets",
    }


_MUST_STAND_FOR_AN_ENTRY = frozenset(
    {
        *("service", "life stage", "cluster", "matrix"),
        *("package", "standard", "reporting line", "referral", "flow"),
        *("list of indicators", "notifiable disease"),
    }
)


def _entry_holes(entries: tuple[Entry, ...], gazetteer: Gazetteer) -> Iterator[str]:
    encoders = _encoders()
    named = {name for entry in entries for name in entry.by}
    for entry in entries:
        if entry.status is not Status.OUT and not entry.by:
            yield f"entry {entry.code} is said to be encoded, but by nothing"
        if entry.status is not Status.ENCODED and entry.reason is None:
            yield f"entry {entry.code} is not all encoded and has no reason"
        if entry.status is Status.OUT and entry.code in CATALOGUE:
            yield f"entry {entry.code} is said not to be encoded, but there is a service of this code"
        yield from (
            f"entry {entry.code} names {name}, which does not exist" for name in entry.by if name not in encoders
        )
        yield from (
            f"entry {entry.code} names an unknown place: {code}" for code in entry.places if code not in gazetteer
        )
        if not entry.places:
            yield f"entry {entry.code} stands at no place"
    for name, what in encoders.items():
        if what in _MUST_STAND_FOR_AN_ENTRY and name not in named:
            yield f"{what} {name} stands for no entry of the decree"


def _result_holes(entries: tuple[Entry, ...]) -> Iterator[str]:
    """Say which scales and questionnaires stand for nothing, or name what does not exist."""
    named = {name for entry in entries for name in entry.by}
    for code, scale in ALL_SCALES.items():
        yield from (
            f"scale {code} names an unknown service: {name}" for name in scale.services if name not in CATALOGUE
        )
        yield from (
            f"scale {code} is read by {item.code}, which no service names"
            for item in scale.readings
            if item.code not in CATALOGUE.readings
        )
        if not scale.services and f"scale:{code}" not in named:
            yield f"scale {code} stands for no service and no entry of the decree"
        yield from (
            f"scale {code} leads to an unknown service: {action.service}"
            for category in (*scale.categories, *scale.marks)
            for action in category.follow_up
            if action.service and action.service not in CATALOGUE
        )
    for code, questionnaire in INSTRUMENTS.items():
        if not any(scale.services for scale in questionnaire.scales) and f"questionnaire:{code}" not in named:
            yield f"questionnaire {code} stands for no service and no entry of the decree"


def _ambiguity_holes(ambiguities: tuple[Ambiguity, ...], entries: tuple[Entry, ...]) -> Iterator[str]:
    codes, known = [item.code for item in ambiguities], {entry.code for entry in entries}
    for item in ambiguities:
        if codes.count(item.code) > 1:
            yield f"ambiguity {item.code} is listed twice"
        if item.entry not in known:
            yield f"ambiguity {item.code} belongs to an unknown entry: {item.entry}"
        if item.settlement is Settlement.OPEN and item.why is None:
            yield f"ambiguity {item.code} is settled by no reading and has no reason"
        if item.settlement is Settlement.NO_EFFECT and (item.why is None or item.about is None):
            yield f"ambiguity {item.code} is said to be without effect, but not why"
    for reading in _readings():
        yield from (
            f"reading {reading.code} settles an unknown ambiguity: {code}"
            for code in reading.settles
            if code not in codes
        )


def _citations() -> Iterator[tuple[str, Citation]]:
    """Yield every citation of the rules, with what cites it."""
    for code, service in CATALOGUE.items():
        yield from ((code, citation) for citation in (service.source, *service.further_sources))
    for reading in _readings():
        yield from ((f"reading:{reading.code}", place.source) for place in reading.places)
    for name, fact in FACTS.items():
        yield f"fact:{name}", fact.source
    for stage, definition in STAGES.items():
        yield f"stage:{stage.value}", definition.source
    for cluster, profile in CLUSTERS.items():
        yield f"cluster:{cluster.value}", profile.source
    for code, matrix in MATRICES.items():
        yield f"matrix:{code}", matrix.source
    yield from ((f"package:{code}", package.source) for code, package in PACKAGES.items())
    yield from ((f"facility:{kind.value}", profile.source) for kind, profile in PROFILES.items())
    yield from ((f"standard:{code}", standard.source) for code, standard in STANDARDS.items())
    yield from ((f"report:{code}", line.source) for code, line in REPORTING.items())
    yield from ((f"referral:{code}", referral.source) for code, referral in REFERRALS.items() if referral.in_decree)
    yield from ((f"flow:{code}", flow.source) for code, flow in FLOWS.items())
    yield from (("home-visits:triggers", rule.source) for rule in TRIGGERS.values())
    yield from (("home-visits:forms", checklist.source) for checklist in CHECKLISTS.values())
    for code, scale in ALL_SCALES.items():
        yield from ((f"scale:{code}", citation) for citation in _cited_by(scale))
    for code, questionnaire in INSTRUMENTS.items():
        cited = (questionnaire.source, *questionnaire.further_sources)
        yield from ((f"questionnaire:{code}", citation) for citation in cited)

    yield from _monitoring_citations()


def _monitoring_citations() -> Iterator[tuple[str, Citation]]:
    """Yield the citations of indicators and of notifiable diseases."""
    for code, indicator in INDICATORS.items():
        yield from ((f"indicator:{code}", item.source) for item in indicator.listed)
    for code, disease in NOTIFIABLE.items():
        yield f"notifiable:{code}", disease.source
    yield from (("notifiable-steps", step.source) for step in REPORTING_STEPS)
    yield from (("elimination-targets", target.source) for target in ELIMINATION_TARGETS)


def _cited_by(scale: Scale) -> Iterator[Citation]:
    yield from (scale.source, *scale.further_sources)
    for category in (*scale.categories, *scale.marks):
        if category.source is not None:
            yield category.source
        yield from (action.source for action in category.follow_up if action.source is not None)


def _covered(place: Place, entries: tuple[Entry, ...], cited: Mapping[str, list[str]], gazetteer: Gazetteer) -> Covered:
    """Say how much of a place is encoded: as its entries are; being cited alone makes it encoded in part."""
    here = [entry for entry in entries if place.code in entry.places]
    statuses = {entry.status for entry in here}
    citing = cited.get(place.code, []) if statuses <= {Status.OUT} else []
    if citing:
        statuses.add(Status.PART)
    by = tuple(dict.fromkeys([*(name for entry in here for name in entry.by), *citing]))
    reasons = [entry.reason for entry in here if entry.reason is not None]
    status = Status.OUT if not statuses else Status.PART
    if len(statuses) == 1:
        (status,) = statuses
    if status is Status.ENCODED:
        reason = None
    else:
        reason = next(iter(reasons), None) or gazetteer.reason(place) or (_CITED if citing else None)
    return Covered(place=place, status=status, by=by, reason=reason)


def _as_whole(places: tuple[Covered, ...]) -> tuple[Covered, ...]:
    """Count a chapter or section as encoded only when all that stands in it is."""
    not_whole: set[str] = set()
    parents = {item.place.code: item.place.parent for item in places}
    for item in places:
        within = item.place.parent if item.status is not Status.ENCODED else None
        while within is not None:
            not_whole.add(within)
            within = parents[within]
    return tuple(
        evolve(item, status=Status.PART, reason=_NOT_ALL)
        if item.status is Status.ENCODED and item.place.code in not_whole
        else item
        for item in places
    )


_NOT_ALL: Final = Label(
    id="Tidak semua yang ada di dalamnya dimuat.", en="Not everything that stands in it is encoded."
)
_CITED: Final = Label(
    id="Dikutip oleh aturan yang disebut; selebihnya dari tempat ini tidak dimuat tersendiri.",
    en="Cited by the rules named; what else it says is not encoded by itself.",
)


def _is_hole(item: Covered) -> bool:
    return item.status is not Status.ENCODED and item.reason is None
