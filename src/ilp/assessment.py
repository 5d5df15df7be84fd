"""Assessing a person on a date: life stage, cluster, a verdict for every service, what to ask next, and a receipt."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final, Self

from attrs import frozen as attrs_frozen
from pydantic import PrivateAttr

from ilp.clusters import Cluster
from ilp.engine import Finding, OpenFacts, Program, ServiceTest
from ilp.errors import IlpError, InputError, unknown_name
from ilp.facts import FACTS
from ilp.labels import Label, Language
from ilp.lifecycle import LifeStage
from ilp.models import Individual
from ilp.models.inputs import Frozen
from ilp.regulation import KMK_2015_2023
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.screening import CATALOGUE
from ilp.services import Service, as_data
from ilp.situation import AssumeAbsent, DataFinding, Situation, situation_of
from ilp.version import __version__
from ilp.vocabulary import ServiceKind, Venue, Verdict

__all__ = [
    "DEFAULT_KINDS",
    "Assessment",
    "ComponentAssessment",
    "Question",
    "Receipt",
    "ServiceAssessment",
    "VenueAssessment",
    "assess",
    "rules_hash",
]

DEFAULT_KINDS: Final = (
    ServiceKind.SCREENING,
    ServiceKind.EXAMINATION,
    ServiceKind.VISIT,
    ServiceKind.IMMUNIZATION,
    ServiceKind.SUPPLEMENTATION,
)
"""The kinds of service that are assessed unless the caller names others."""

_CONCERNED: Final = frozenset({Verdict.REQUIRED, Verdict.AS_INDICATED})
_BIRTH_DATE: Final = "birth_date"


@dataclass(frozen=True, slots=True)
class Question:
    """A fact that is not known and would decide something.

    ``settles`` counts what one answer to this question alone can decide: services, and the life stage;
    ``services`` are all the undetermined services that ask it.
    """

    fact: str
    question: Label
    settles: int
    services: tuple[str, ...]
    decides_stage: bool


@dataclass(frozen=True, slots=True)
class VenueAssessment:
    """Where the service can be given, and what is done there."""

    venue: Venue
    name: Label
    done: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class ComponentAssessment:
    """The verdict on a part of a service, and the facts that would decide it."""

    code: str
    name: Label
    verdict: Verdict
    missing: tuple[str, ...]


class Receipt(Frozen):
    """What a result was made with, so that it can be made again and be checked."""

    library_version: str
    regulation: str
    rules_hash: str
    on: date
    kinds: tuple[ServiceKind, ...]
    readings: Mapping[str, str]
    assumed_absent: tuple[str, ...]


class ServiceAssessment(Frozen):
    """One service for one person: the verdict, the facts that would decide it, and the rule's own content.

    ``readings`` names the option by which each unclear place of the decree was read. ``finding`` says why, clause by
    clause, where the assessment was made with ``explain=True``; otherwise ``why()`` works it out on demand.
    """

    code: str
    verdict: Verdict
    missing: tuple[str, ...]
    components: tuple[ComponentAssessment, ...]
    kind: ServiceKind
    name: Label
    cluster: Cluster
    schedule: Label
    venues: tuple[VenueAssessment, ...]
    performers: tuple[Label, ...]
    instruments: tuple[Label, ...]
    source: str
    readings: Mapping[str, str]
    notes: tuple[Label, ...]
    finding: Finding | None = None
    as_indicated_finding: Finding | None = None
    _context: _Context | None = PrivateAttr(default=None)

    def why(self, language: Language = "en") -> str:
        """Say in words why the verdict is what it is, clause by clause, with the place in the decree.

        Raises:
            IlpError: the assessment was read back from JSON made without ``explain=True``.
        """
        finding, discretion = self._findings()
        words = _WORDS[language]
        lines = [
            f"{self.name.in_(language)} [{self.code}]: {self.verdict.label.in_(language)}",
            f"{words['target']}:",
            *_finding_lines(finding, language, depth=1),
        ]
        if discretion is not None:
            lines += [f"{words['discretion']}:", *_finding_lines(discretion, language, depth=1)]
        if self.missing:
            lines.append(f"{words['missing']}: {', '.join(_label(name, language) for name in self.missing)}")
        lines += [
            f"{words['part']} {item.name.in_(language)}: {item.verdict.label.in_(language)}"
            for item in self.components
        ]
        lines.append(f"{words['schedule']}: {self.schedule.in_(language)}")
        lines.append(f"{words['source']}: {self.source}")
        lines += [f"{words['reading']} {code}: {option}" for code, option in self.readings.items()]
        lines += [note.in_(language) for note in self.notes]
        return "\n".join(lines)

    def _findings(self) -> tuple[Finding, Finding | None]:
        if self.finding is not None:
            return self.finding, self.as_indicated_finding
        if self._context is None:
            raise IlpError(
                "This assessment holds no reasons",
                value=self.code,
                remedy="Assess the person again, or keep the reasons in the JSON with assess(..., explain=True)",
                code="no_reasons",
            )
        return self._context.findings(self.code)

    def __eq__(self, other: object) -> bool:
        """Compare what the assessment says; where it came from does not matter."""
        return isinstance(other, ServiceAssessment) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]


class Assessment(Frozen):
    """What the decree asks for one person on one date. A plain JSON document: ``model_dump(mode="json")``.

    ``stage`` is None where a partly known birth date leaves several stages open (``possible_stages``).
    ``stage_provisional`` says that an unrecorded pregnancy or delivery could change stage and cluster.
    """

    person_id: str | None
    on: date
    stage: LifeStage | None
    possible_stages: tuple[LifeStage, ...]
    stage_provisional: bool
    stages: tuple[LifeStage, ...]
    cluster: Cluster | None
    services: tuple[ServiceAssessment, ...]
    questions: tuple[Question, ...]
    findings: tuple[DataFinding, ...]
    receipt: Receipt
    _context: _Context | None = PrivateAttr(default=None)

    @property
    def required(self) -> tuple[ServiceAssessment, ...]:
        """The services the decree requires for this person."""
        return self._with(Verdict.REQUIRED)

    @property
    def as_indicated(self) -> tuple[ServiceAssessment, ...]:
        """The services the decree leaves to what the examiner finds."""
        return self._with(Verdict.AS_INDICATED)

    @property
    def undetermined(self) -> tuple[ServiceAssessment, ...]:
        """The services that the known facts do not decide."""
        return self._with(Verdict.UNDETERMINED)

    @property
    def not_required(self) -> tuple[ServiceAssessment, ...]:
        """The services the decree does not require for this person."""
        return self._with(Verdict.NOT_REQUIRED)

    def __getitem__(self, code: str) -> ServiceAssessment:
        """Return the assessment of one service; raise UnknownNameError with the nearest codes otherwise."""
        for item in self.services:
            if item.code == code:
                return self._bound(item)
        raise unknown_name("assessed service", code, [item.code for item in self.services])

    def explained(self) -> Self:
        """Return the assessment with the reasons of every verdict kept in it, for JSON."""
        services = []
        for item in self.services:
            finding, discretion = self._bound(item)._findings()  # noqa: SLF001 - same module, same concept
            services.append(item.model_copy(update={"finding": finding, "as_indicated_finding": discretion}))
        plan = self.model_copy(update={"services": tuple(services)})
        plan._context = self._context
        return plan

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the plan as text for a terminal."""
        words = _WORDS[language]
        sizes = (32, 22, max(width - 32 - 22 - 4, 20))
        lines = [self._headline(language), ""]
        for title, items in (("required", self.required), ("as_indicated", self.as_indicated)):
            if items:
                rows = [(item.name.in_(language), item.schedule.in_(language), _where(item, language)) for item in items]
                lines += [f"{words[title]} ({len(items)})", text_table(_headers(language), rows, sizes), ""]
        if self.questions:
            lines.append(words["ask"])
            lines += [f"  {number}. {item.question.in_(language)}  [{item.fact}]" for number, item in enumerate(self.questions, 1)]
            lines += ["", f"{words['undetermined']} ({len(self.undetermined)}): " + ", ".join(item.name.in_(language) for item in self.undetermined)]
        lines += [f"! {finding.message.in_(language)}" for finding in self.findings]
        lines += ["", f"{self.receipt.regulation}; ilp {self.receipt.library_version}, {words['rules']} {self.receipt.rules_hash[:12]}"]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Return the plan as tables for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        headers = (words["service"], words["when"], words["where"], words["why"], words["source"])
        parts = [html_paragraph(self._headline(language))]
        for title, items in (
            ("required", self.required),
            ("as_indicated", self.as_indicated),
            ("undetermined", self.undetermined),
        ):
            rows = [
                (f"{item.name}\n{item.code}", item.schedule.in_(language), _where(item, language), _short_reason(item, language), item.source)
                for item in items
            ]
            if rows:
                parts.append(html_table(f"{words[title]} ({len(rows)})", headers, rows))
        if self.questions:
            rows = [(str(item.question), item.fact, str(item.settles)) for item in self.questions]
            parts.append(html_table(words["ask"], (words["question"], words["fact"], words["settles"]), rows))
        parts += [html_paragraph(f"! {finding.message}") for finding in self.findings]
        return html_block(*parts)

    def __str__(self) -> str:
        """Return the plan as English text."""
        return self.text("en")

    def __eq__(self, other: object) -> bool:
        """Compare what the assessments say; where they came from does not matter."""
        return isinstance(other, Assessment) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> dict[Any, Any]:
        """Leave the compiled rules out of a pickle: reasons are kept only where they were embedded."""
        state = super().__getstate__()
        return {**state, "__pydantic_private__": {"_context": None}}

    def _with(self, verdict: Verdict) -> tuple[ServiceAssessment, ...]:
        return tuple(self._bound(item) for item in self.services if item.verdict is verdict)

    def _bound(self, item: ServiceAssessment) -> ServiceAssessment:
        if self._context is None:
            return item
        bound = item.model_copy()
        bound._context = self._context
        return bound

    def _headline(self, language: Language) -> str:
        words = _WORDS[language]
        if self.stage is None:
            stage = f" {words['or']} ".join(item.label.in_(language) for item in self.possible_stages)
        else:
            stage = self.stage.label.in_(language)
        provisional = f" ({words['provisional']})" if self.stage_provisional else ""
        cluster = "-" if self.cluster is None else self.cluster.label.in_(language)
        who = f"{self.person_id}, " if self.person_id else ""
        return f"{who}{self.on}: {stage}{provisional}; {cluster}"


@attrs_frozen
class _Context:
    """What an assessment was made from, to explain it on demand."""

    program: Program
    situation: Situation

    def findings(self, code: str) -> tuple[Finding, Finding | None]:
        test = self.program.services[code]
        service = test.service
        source = service.source.place
        discretion = None
        if test.as_indicated is not None:
            discretion = self.program.finding(service.as_indicated_for, self.situation, source)
        return self.program.finding(service.target, self.situation, source), discretion


def assess(  # noqa: PLR0913 - one call, every choice by name
    individual: Individual,
    *,
    on: date,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
    explain: bool = False,
) -> Assessment:
    """Say what the decree asks for a person on a date.

    Args:
        individual: The person.
        on: The date asked about; the clock is never read.
        assume_absent: Names of yes/no facts to take as absent where nobody recorded them, or "all" of them.
        readings: The option by which to read an unclear place of the decree, by the code of the reading.
        kinds: The kinds of service to assess.
        explain: Keep the reasons of every verdict in the result. Without it, ``plan[code].why()`` still gives them.

    Returns:
        The life stage, the cluster, one verdict per service, ranked questions, findings and a receipt.

    Raises:
        DateError: ``on`` is out of range, or the birth is after it or more than 130 years before it.
        InputError: a fact has a value of the wrong type, or ``assume_absent`` names another than a yes/no fact.
        UnknownNameError: a fact, a reading, an option or a kind is not known.

    >>> from ilp import Individual
    >>> person = Individual(birth_date="1983-04-17", sex="female", facts={"sexually_active": True})
    >>> plan = assess(person, on=date(2026, 11, 22))
    >>> plan.stage, plan.cluster
    (<LifeStage.ADULT: 'adult'>, <Cluster.ADULT_AND_OLDER: 3>)
    >>> plan["iva-cervical"].verdict
    <Verdict.REQUIRED: 'required'>
    """
    if not isinstance(individual, Individual):
        raise InputError(
            "Not a person",
            value=type(individual).__name__,
            accepted="an ilp.Individual",
            remedy="Make one with ilp.Individual(birth_date=..., sex=...) or ilp.Individual.model_validate(data)",
            code="individual",
        )
    rules = _rules(_choices(readings), _kinds(kinds))
    situation = rules.program.prepare(situation_of(individual, on=on, assume_absent=assume_absent))
    plan = rules.assess(individual, situation)
    return plan.explained() if explain else plan


@lru_cache(maxsize=1)
def rules_hash() -> str:
    """Return the SHA-256 of every rule, life stage and cluster as data: it changes when a rule changes."""
    data = json.dumps([as_data(service) for service in CATALOGUE.values()], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(data.encode()).hexdigest()


def _choices(readings: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    for code, option in (readings or {}).items():
        reading = CATALOGUE.readings.get(code)
        if reading is None:
            raise unknown_name("reading", code, CATALOGUE.readings)
        if option not in reading.options:
            raise unknown_name(f"option of reading {code}", option, reading.options)
    return tuple(sorted((readings or {}).items()))


def _kinds(kinds: Collection[ServiceKind | str]) -> tuple[ServiceKind, ...]:
    if isinstance(kinds, str):
        kinds = (kinds,)
    for kind in kinds:
        if kind not in list(ServiceKind):
            raise unknown_name("kind of service", kind, list(ServiceKind))
    return tuple(kind for kind in ServiceKind if kind in kinds)


class _Rules:
    """The compiled rules for one choice of readings and kinds, with everything that is the same for all people."""

    def __init__(self, choices: tuple[tuple[str, str], ...], kinds: tuple[ServiceKind, ...]) -> None:
        self.program = _program(choices)
        self.kinds = kinds
        self.tests = tuple(test for test in self.program.services.values() if test.service.kind in kinds)
        chosen = dict(choices)
        concerned = {reading.code: reading for test in self.tests for reading in test.service.readings}
        self.readings = {code: chosen.get(code, reading.default) for code, reading in concerned.items()}
        self.content = {test.service.code: self._content(test.service) for test in self.tests}
        # Frozen, and alike for everybody with the same verdict and the same missing facts: made once, then shared.
        self._entry = lru_cache(maxsize=16_384)(self._make_entry)

    def assess(self, individual: Individual, situation: Situation) -> Assessment:
        possible = self.program.possible(situation)
        staging = _staging(self.program, possible)
        agenda = _Agenda(staging.missing)
        services = []
        for test in self.tests:
            verdicts = {test.verdict(item) for item in possible}
            verdict = _agreed(verdicts)
            missing: tuple[str, ...] = ()
            parts: tuple[_Part, ...] = ()
            if verdict is Verdict.UNDETERMINED:
                missing = agenda.add(test.service.code, self._open_service(test, possible), by_birth=len(verdicts) > 1)
            elif test.components and verdict in _CONCERNED:
                parts = tuple(self._component(test, place, possible, agenda) for place in range(len(test.components)))
            services.append(self._entry(test.service.code, verdict, missing, parts))
        plan = Assessment(
            person_id=individual.id,
            on=situation.on,
            stage=staging.stage,
            possible_stages=staging.possible,
            stage_provisional=staging.provisional,
            stages=staging.stages,
            cluster=staging.cluster,
            services=tuple(services),
            questions=agenda.questions(),
            findings=tuple(situation.findings),
            receipt=self._receipt(situation),
        )
        plan._context = _Context(self.program, situation)
        return plan

    def _open_service(self, test: ServiceTest, possible: tuple[Situation, ...]) -> list[OpenFacts]:
        """Return what is open about a service for each possible birth date."""
        found = []
        for situation in possible:
            opened = self.program.open_facts(test.service.target, situation)
            if not opened.names and test.as_indicated is not None and test.target(situation) is False:
                opened = self.program.open_facts(test.service.as_indicated_for, situation)
            found.append(opened)
        return found

    def _component(
        self, test: ServiceTest, place: int, possible: tuple[Situation, ...], agenda: _Agenda
    ) -> tuple[Verdict, tuple[str, ...]]:
        target = test.service.components[place].target
        verdicts = {test.component_verdict(place, situation) for situation in possible}
        verdict = _agreed(verdicts)
        if verdict is not Verdict.UNDETERMINED:
            return verdict, ()
        opened = [self.program.open_facts(target, situation) for situation in possible]
        return verdict, agenda.add(test.service.code, opened, by_birth=len(verdicts) > 1)

    def _make_entry(
        self,
        code: str,
        verdict: Verdict,
        missing: tuple[str, ...],
        components: tuple[_Part, ...],
    ) -> ServiceAssessment:
        service = self.program.catalogue[code]
        parts = tuple(
            ComponentAssessment(component.code, component.name, part_verdict, part_missing)
            for component, (part_verdict, part_missing) in zip(service.components, components, strict=False)
        )
        return ServiceAssessment(
            code=code, verdict=verdict, missing=missing, components=parts, **self.content[code]
        )

    def _content(self, service: Service) -> dict[str, Any]:
        """Return what a service says of itself, as the readings chosen leave it."""
        readings = {reading.code: self.readings[reading.code] for reading in service.readings}
        left_out = {
            item.venue for item in service.contested_venues if readings[item.reading.code] not in item.options
        }
        return {
            "kind": service.kind,
            "name": service.name,
            "cluster": service.cluster,
            "schedule": service.schedule.as_read(readings).words,
            "venues": tuple(
                VenueAssessment(venue, venue.label, tuple(item.label for item in done))
                for venue, done in service.venues.items()
                if venue not in left_out
            ),
            "performers": tuple(performer.words for performer in service.performers),
            "instruments": tuple(instrument.label for instrument in service.instruments),
            "source": str(service.source),
            "readings": readings,
            "notes": service.notes,
        }

    def _receipt(self, situation: Situation) -> Receipt:
        return Receipt(
            library_version=__version__,
            regulation=KMK_2015_2023.code,
            rules_hash=rules_hash(),
            on=situation.on,
            kinds=self.kinds,
            readings=self.readings,
            assumed_absent=situation.assumed_absent,
        )


@lru_cache(maxsize=64)
def _program(choices: tuple[tuple[str, str], ...]) -> Program:
    return Program(CATALOGUE, dict(choices))


@lru_cache(maxsize=64)
def _rules(choices: tuple[tuple[str, str], ...], kinds: tuple[ServiceKind, ...]) -> _Rules:
    return _Rules(choices, kinds)


@attrs_frozen
class _Staging:
    """The life stage and the cluster as far as they are known."""

    stage: LifeStage | None
    possible: tuple[LifeStage, ...]
    provisional: bool
    stages: tuple[LifeStage, ...]
    cluster: Cluster | None
    missing: tuple[str, ...]


def _staging(program: Program, possible: tuple[Situation, ...]) -> _Staging:
    """Find the stages of every situation that is possible, and what they agree on."""
    primaries: dict[LifeStage, None] = {}
    clusters: dict[Cluster, None] = {}
    provisional = False
    for situation in possible:
        for stage, test in program.primary:
            held = test(situation)
            if held:
                primaries[stage] = None
                break
            provisional = provisional or held is None
        clusters[next(cluster for cluster, test in program.clusters if test(situation))] = None
    stages = tuple(stage for stage, test in program.stages if all(test(situation) for situation in possible))
    missing = [_BIRTH_DATE] if len(primaries) > 1 else []
    if provisional:
        missing += [name for name in ("pregnant", "postpartum") if any(name not in item.values for item in possible)]
    return _Staging(
        stage=next(iter(primaries)) if len(primaries) == 1 else None,
        possible=tuple(primaries),
        provisional=provisional,
        stages=stages,
        cluster=next(iter(clusters)) if len(clusters) == 1 else None,
        missing=tuple(missing),
    )


_Part = tuple[Verdict, tuple[str, ...]]
"""The verdict on a component and the facts that would decide it."""


class _Agenda:
    """The questions of one assessment: which service asks which unknown fact, and what one answer settles."""

    def __init__(self, for_stage: tuple[str, ...]) -> None:
        self._for_stage = for_stage
        self._asked_by: dict[str, list[str]] = {name: [] for name in for_stage}
        self._settles = dict.fromkeys(for_stage, 1)

    def add(self, code: str, opened: list[OpenFacts], *, by_birth: bool) -> tuple[str, ...]:
        """Note what is open about a service for each possible birth date, and whether the date itself matters.

        Return the names of the facts asked.
        """
        settling = {name for item in opened for name, _ in item.settled_by}
        names = dict.fromkeys(name for item in opened for name in item.names)
        if by_birth:
            names = dict.fromkeys((_BIRTH_DATE, *names))
            settling.add(_BIRTH_DATE)
        for name in names:
            asked_by = self._asked_by.setdefault(name, [])
            if not asked_by or asked_by[-1] != code:
                asked_by.append(code)
                self._settles[name] = self._settles.get(name, 0) + (name in settling)
        return tuple(names)

    def questions(self) -> tuple[Question, ...]:
        """Rank the facts: first those of which one answer can settle most, then those most services ask."""
        ranked = sorted(
            self._asked_by, key=lambda name: (-self._settles[name], -len(self._asked_by[name]), _FACT_ORDER[name])
        )
        return tuple(
            Question(name, FACTS[name].question, self._settles[name], tuple(self._asked_by[name]), name in self._for_stage)
            for name in ranked
        )


def _agreed(verdicts: set[Verdict]) -> Verdict:
    return next(iter(verdicts)) if len(verdicts) == 1 else Verdict.UNDETERMINED


_FACT_ORDER: Final = {name: order for order, name in enumerate(FACTS)}

_WORDS: Final[dict[str, dict[str, str]]] = {
    "id": {
        "as_indicated": "Sesuai indikasi",
        "ask": "Yang perlu ditanyakan, yang paling menentukan lebih dulu",
        "discretion": "Sesuai indikasi untuk",
        "fact": "Fakta",
        "missing": "Belum diketahui",
        "or": "atau",
        "part": "Bagian",
        "provisional": "sementara",
        "question": "Pertanyaan",
        "reading": "Dibaca menurut",
        "required": "Wajib",
        "rules": "aturan",
        "schedule": "Waktu",
        "service": "Layanan",
        "settles": "Dapat menentukan",
        "source": "Dasar",
        "target": "Sasaran",
        "undetermined": "Belum dapat ditentukan",
        "when": "Waktu",
        "where": "Tempat",
        "why": "Alasan",
    },
    "en": {
        "as_indicated": "As indicated",
        "ask": "To ask, the most deciding first",
        "discretion": "As indicated for",
        "fact": "Fact",
        "missing": "Not known",
        "or": "or",
        "part": "Part",
        "provisional": "provisional",
        "question": "Question",
        "reading": "Read by",
        "required": "Required",
        "rules": "rules",
        "schedule": "When",
        "service": "Service",
        "settles": "Can decide",
        "source": "Place in the decree",
        "target": "For whom",
        "undetermined": "Undetermined",
        "when": "When",
        "where": "Where",
        "why": "Why",
    },
}
_MARKS: Final = {"met": "[x]", "not_met": "[ ]", "unknown": "[?]"}


def _label(name: str, language: Language) -> str:
    return FACTS[name].label.in_(language)


def _headers(language: Language) -> tuple[str, str, str]:
    words = _WORDS[language]
    return words["service"], words["when"], words["where"]


def _where(item: ServiceAssessment, language: Language) -> str:
    return ", ".join(venue.name.in_(language).split(" (")[0] for venue in item.venues) or "-"


def _finding_lines(finding: Finding, language: Language, depth: int) -> list[str]:
    """Return the tree of reasons, a line per clause."""
    seen = "" if finding.seen is None else f": {finding.seen.in_(language)}"
    place = f"  ({finding.source})" if finding.seen is not None else ""
    lines = [f"{'  ' * depth}{_MARKS[finding.outcome]} {finding.clause.in_(language)}{seen}{place}"]
    for part in finding.parts:
        lines += _finding_lines(part, language, depth + 1)
    return lines


def _short_reason(item: ServiceAssessment, language: Language) -> str:
    """Return the clauses that decided, one per line, for a table."""
    if item.finding is None and item._context is None:  # noqa: SLF001 - same module, same concept
        return ", ".join(_label(name, language) for name in item.missing)
    finding, discretion = item._findings()  # noqa: SLF001 - same module, same concept
    if item.verdict is Verdict.UNDETERMINED:
        return ", ".join(f"{_label(name, language)}?" for name in item.missing)
    decided = discretion if item.verdict is Verdict.AS_INDICATED and discretion is not None else finding
    return "\n".join(_deciding(decided, language))


def _deciding(finding: Finding, language: Language) -> list[str]:
    if finding.outcome != "met":
        return []
    if finding.seen is not None:
        return [f"{finding.clause.in_(language)}: {finding.seen.in_(language)}"]
    lines = [line for part in finding.parts for line in _deciding(part, language)]
    return lines or [finding.clause.in_(language)]
