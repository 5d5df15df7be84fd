"""Results: what an assessment says, as plain documents that render as text and as HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from textwrap import wrap
from typing import Annotated, Any, Final, Self

from attrs import frozen as attrs_frozen
from pydantic import AfterValidator, PrivateAttr, TypeAdapter

from ilp.antenatal import AntenatalSummary, antenatal_summary
from ilp.clusters import Cluster
from ilp.engine import Finding, Program, Reason
from ilp.errors import IlpError, UnknownNameError, unknown_name
from ilp.facts import FACTS
from ilp.immunizations import ImmunizationSummary, immunization_summary
from ilp.interpretation.results import (
    FollowUp,
    Interpretation,
    ordered_follow_up,
    result_of,
    results_html,
    results_text,
)
from ilp.labels import Label, Language, language_named
from ilp.lifecycle import LifeStage
from ilp.models import Individual
from ilp.models.inputs import Frozen, FrozenDict
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.screening import CATALOGUE
from ilp.situation import DataFinding, Situation
from ilp.timing import Clock, Timing, TimingStatus
from ilp.vocabulary import ServiceKind, Venue, Verdict

__all__ = [
    "Assessment",
    "ComponentAssessment",
    "Context",
    "Question",
    "Reason",
    "Receipt",
    "ServiceAssessment",
    "VenueAssessment",
]


_Readings = Annotated[Mapping[str, str], AfterValidator(FrozenDict)]


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
    """What a result was made with, so that it can be made again and be checked.

    ``readings`` has the option of every reading that mattered: by another one, another verdict, time or place would
    have been given, or somebody else would perform a service that is asked for. What the caller chose is there in any
    case.
    """

    library_version: str
    regulation: str
    rules_hash: str
    on: date
    at: time | None
    kinds: tuple[ServiceKind, ...]
    readings: _Readings
    assumed_absent: tuple[str, ...]

    def made_with(self, language: Language = "en") -> str:
        """Return the regulation, the version of the library and the beginning of the hash of its rules."""
        rules = f"{_WORDS[language_named(language)]['rules']} {self.rules_hash[:12]}"
        return f"{self.regulation}; ilp {self.library_version}, {rules}"

    def assumed(self, language: Language = "en") -> str:
        """Return in a sentence which facts were taken as absent; empty where none was."""
        names = ", ".join(self.assumed_absent)
        return names and f"{_WORDS[language_named(language)]['absent']}: {names}"

    def told(self, language: Language = "en") -> tuple[str, ...]:
        """Return in lines what the result was made with, as of when, by which readings, and what was assumed.

        Of the readings that are the default only their number is told: the rules say which option that is.
        """
        words = _WORDS[language_named(language)]
        made = f"{self.made_with(language)}; {words['as_of']} {self.on}"
        chosen = [
            f"{code}={option}" for code, option in self.readings.items() if option != CATALOGUE.readings[code].default
        ]
        defaults = len(self.readings) - len(chosen)
        read = [words["chosen"].format(pairs=", ".join(chosen))] if chosen else []
        read += [words["defaults"].format(count=defaults)] if defaults else []
        return tuple(line for line in (made, "; ".join(read), self.assumed(language)) if line)


@attrs_frozen
class Context:
    """What an assessment was made from, to explain it on demand."""

    program: Program
    situation: Situation
    clock: Clock
    individual: Individual

    def __deepcopy__(self, memo: object) -> Self:
        """Share it among copies of the assessment: nothing in it changes any more."""
        return self

    def reason(self, code: str) -> Reason:
        """Work out why the verdict on a service is what it is."""
        return self.program.reason(code, self.situation)


class ServiceAssessment(Frozen):
    """One service for one person: the verdict, the facts that would decide it, and the rule's own content.

    ``readings`` names the option by which each unclear place of the decree was read.
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
    readings: _Readings
    notes: tuple[Label, ...]
    _plan: Assessment | None = PrivateAttr(default=None)

    def __repr__(self) -> str:
        """Return the service and its verdict."""
        return f"<ServiceAssessment {self.code}: {self.verdict}>"

    def why(self, language: Language = "en") -> str:
        """Say in words why the verdict is what it is, clause by clause, with the place in the decree.

        Raises:
            IlpError: the assessment was read back from JSON made without ``explain=True``.
            UnknownNameError: the language is neither "id" nor "en".
        """
        words = _WORDS[language_named(language)]
        reason = self.reason
        lines = [
            f"{self.name.in_(language)} [{self.code}]: {self.verdict.label.in_(language)}",
            f"{words['target']}:",
            *_finding_lines(reason.target, language, depth=1),
        ]
        if reason.as_indicated is not None:
            lines += [f"{words['discretion']}:", *_finding_lines(reason.as_indicated, language, depth=1)]
        if self.missing:
            lines.append(f"{words['missing']}: {', '.join(_label(name, language) for name in self.missing)}")
        lines += [
            f"{words['part']} {item.name.in_(language)}: {item.verdict.label.in_(language)}" for item in self.components
        ]
        lines.append(f"{words['schedule']}: {self.schedule.in_(language)}")
        lines.append(f"{words['source']}: {self.source}")
        lines += [_read_by(code, option, language) for code, option in self.readings.items()]
        lines += [note.in_(language) for note in self.notes]
        return "\n".join(lines)

    @property
    def reason(self) -> Reason:
        """Why the verdict is what it is, as a tree of findings.

        Raises:
            IlpError: the assessment was read back from JSON made without ``explain=True``.
        """
        return self._whole("no_reasons", "plan[code].why()").reason(self.code)

    @property
    def timing(self) -> Timing:
        """When the service is due, or was, or is not asked for.

        Raises:
            IlpError: the assessment was read back from JSON made without ``timing=True``.
        """
        return self._whole("no_timing", "plan.timing(code)").timing(self.code)

    def _whole(self, code: str, instead: str) -> Assessment:
        if self._plan is None:
            raise IlpError(
                "This service was taken out of its assessment, which holds the reasons and the timing",
                value=self.code,
                remedy=f"Ask the assessment: {instead}",
                code=code,
            )
        return self._plan

    def __eq__(self, other: object) -> bool:
        """Compare what the assessment says; where it came from does not matter."""
        return isinstance(other, ServiceAssessment) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]


class Assessment(Frozen):
    """What the decree asks for one person on one date. A plain JSON document: ``model_dump(mode="json")``.

    ``stage`` is None where a partly known birth date leaves several stages open (``possible_stages``).
    ``stage_provisional`` says that an unrecorded pregnancy or delivery could change stage and cluster. ``reasons``
    say why and ``timings`` when, by service code, where the assessment was made with ``explain=True`` or
    ``timing=True``. ``results`` are what was measured and asked of the person, as far as it still stands, the
    dangerous first: the newest of each scale, and where that is undetermined the newest that is not.
    ``required_by_results`` are the codes of services that are required because of them.
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
    reasons: Mapping[str, Reason] | None = None
    timings: Mapping[str, Timing] | None = None
    results: tuple[Interpretation, ...] = ()
    required_by_results: tuple[str, ...] = ()
    _context: Context | None = PrivateAttr(default=None)

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

    @property
    def follow_up(self) -> tuple[FollowUp, ...]:
        """Everything to do about the results, each once: the urgent first, then by kind and by date."""
        return ordered_follow_up(self.results)

    def result(self, scale: str) -> Interpretation:
        """Return what the newest result of a scale means; raise UnknownNameError where there is none."""
        return result_of(sorted(self.results, key=lambda item: item.on, reverse=True), scale)

    def __getitem__(self, code: str) -> ServiceAssessment:
        """Return the assessment of one service.

        Raises:
            UnknownNameError: there is no such service, or services of its kind were not assessed.
        """
        for item in self.services:
            if item.code == code:
                return self._bound(item)
        if code in CATALOGUE:
            raise UnknownNameError(
                "This service was not assessed",
                value=code,
                accepted=f"a service of kind {', '.join(self.receipt.kinds)}",
                remedy=f"Assess again with {CATALOGUE[code].kind.value!r} among the kinds, or with kinds='all'",
                code="not_assessed",
            )
        raise unknown_name("service", code, [item.code for item in self.services])

    def reason(self, code: str) -> Reason:
        """Return why the verdict on a service is what it is.

        Raises:
            UnknownNameError: the service is not among those assessed.
            IlpError: the assessment was read back from JSON made without ``explain=True``.
        """
        if self.reasons is not None and code in self.reasons:
            return self.reasons[code]
        if self._context is None:
            raise IlpError(
                "This assessment holds no reasons",
                value=code,
                remedy="Assess the person again, or keep the reasons in the JSON with assess(..., explain=True)",
                code="no_reasons",
            )
        return self._context.reason(code)

    def timing(self, code: str) -> Timing:
        """Return when a service is due, or was, or is not asked for.

        Raises:
            UnknownNameError: the service is not among those assessed.
            IlpError: the assessment was read back from JSON made without ``timing=True``.
        """
        if self.timings is not None and code in self.timings:
            return self.timings[code]
        if not any(item.code == code for item in self.services):
            raise unknown_name("assessed service", code, [item.code for item in self.services])
        remedy = "Assess the person again, or keep it in the JSON with assess(..., timing=True)"
        return self._live(code, remedy).clock.timing(code)

    @property
    def immunizations(self) -> ImmunizationSummary:
        """Every dose of the basic, continued and school series: given or not, when, from when, and what is complete.

        Raises:
            IlpError: the assessment was read back from JSON.
        """
        context = self._live("immunizations", "Assess the person again")
        return immunization_summary(context.program, context.situation, context.clock)

    @property
    def antenatal(self) -> AntenatalSummary | None:
        """The contacts of a pregnancy: done, due, remaining, and which K a contact today is; None if not pregnant.

        Raises:
            IlpError: the assessment was read back from JSON.
        """
        context = self._live("antenatal", "Assess the person again")
        return antenatal_summary(context.individual, context.situation, context.clock)

    def model_dump_json(self, **options: Any) -> str:
        """Return the assessment as JSON text, which takes any option of pydantic.

        Without options, what is said of a service is written once for everybody it is said of.
        """
        if options or self._context is None:
            return super().model_dump_json(**options)
        apart: dict[str, Any] = {"services": (), "reasons": None if self.reasons is None else {}}
        rest = super(Assessment, self.model_copy(update=apart)).model_dump_json()
        # Within a text quotes are escaped: the first place that reads like one of these is the field.
        before, found, rest = rest.partition('"services":[]')
        text = [before, found[:-1], *_separated([_in_json(item) for item in self.services]), "]"]
        if self.reasons:
            before, found, rest = rest.partition('"reasons":{}')
            reasons = [f'"{code}":{_in_json(reason)}' for code, reason in self.reasons.items()]
            text += before, found[:-1], *_separated(reasons), "}"
        return "".join([*text, rest])

    def timed(self) -> Self:
        """Return the assessment with the timing of every service kept in it, for JSON."""
        context = self._context
        if self.timings is not None or context is None:
            return self
        return self.model_copy(
            update={"timings": {item.code: context.clock.timing(item.code) for item in self.services}}
        )

    def explained(self) -> Self:
        """Return the assessment with the reasons of every verdict kept in it, for JSON."""
        context = self._context
        if self.reasons is not None or context is None:
            return self
        codes = [item.code for item in self.services]
        return self.model_copy(update={"reasons": context.program.reasons(codes, context.situation)})

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the plan as text for a terminal."""
        words = _WORDS[language_named(language)]
        sizes = (32, 22, max(width - 32 - 22 - 4, 20))
        lines = [self._headline(language), ""]
        for title, items in (("required", self.required), ("as_indicated", self.as_indicated)):
            for kind in ServiceKind:
                rows = [
                    (item.name.in_(language), _when(item, language), _where(item, language))
                    for item in items
                    if item.kind is kind
                ]
                if rows:
                    told = f"{words[title]}: {kind.label.in_(language)} ({len(rows)})"
                    lines += [told, text_table(_headers(language), rows, sizes), ""]
        if self.questions:
            lines.append(words["ask"])
            lines += [
                f"  {number}. {item.question.in_(language)}  [{item.fact}]"
                for number, item in enumerate(self.questions, 1)
            ]
            lines += ["", f"{words['undetermined']} ({len(self.undetermined)})"]
            for missing, waiting in self._waiting().items():
                asked = f"{_asked(missing, language)} {_some_of(waiting, language)}"
                lines += wrap(asked, width, initial_indent="  ", subsequent_indent="      ")
        if self.results:
            lines += ["", *results_text(self.results, language, width)]
        if self.required_by_results:
            lines.append(f"{words['by_results']}: {', '.join(self.required_by_results)}")
        lines += [f"! {finding.message.in_(language)}" for finding in self.findings]
        lines += ["", *self._left_out(language), self.receipt.made_with(language)]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Return the plan as tables for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        headers = (words["service"], words["when"], words["where"], words["why"], words["source"])
        parts = [html_paragraph(self._headline(language))]
        for title, items in (("required", self.required), ("as_indicated", self.as_indicated)):
            rows = [
                (
                    f"{item.name.id}\n{item.name.en}\n{item.code} ({item.kind.label})",
                    _when(item, language),
                    _where(item, language),
                    _short_reason(item, language),
                    item.source.removeprefix(f"{self.receipt.regulation}, "),
                )
                for item in items
            ]
            if rows:
                parts.append(html_table(f"{words[title]} ({len(rows)})", headers, rows))
        waiting = [
            (
                _asked(missing, language),
                str(len(items)),
                "\n".join(f"{item.name.in_(language)} [{item.code}]" for item in items),
            )
            for missing, items in self._waiting().items()
        ]
        if waiting:
            title = f"{words['undetermined']} ({len(self.undetermined)})"
            parts.append(html_table(title, (words["missing"], words["count"], words["service"]), waiting))
        if self.questions:
            asked = [(str(item.question), item.fact, str(item.settles)) for item in self.questions]
            parts.append(html_table(words["ask"], (words["question"], words["fact"], words["settles"]), asked))
        parts += results_html(self.results, language)
        if self.required_by_results:
            parts.append(html_paragraph(f"{words['by_results']}: {', '.join(self.required_by_results)}"))
        parts += [html_paragraph(f"! {finding.message}") for finding in self.findings]
        parts += [html_paragraph(line) for line in (*self._left_out(language), self.receipt.made_with(language))]
        return html_block(*parts)

    def __repr__(self) -> str:
        """Return what was assessed, and how many services have which verdict."""
        counts = ", ".join(f"{len(self._with(verdict))} {verdict.label.en}" for verdict in Verdict)
        who = f"{self.person_id!r}, " if self.person_id else ""
        return f"<Assessment {who}{self.on}, {self.stage or 'stage not certain'}: {counts}>"

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

    def in_context(self, context: Context) -> Self:
        """Keep what the assessment was made from, so that reasons can be given on demand; return the assessment."""
        self._context = context
        return self

    def _live(self, asked: str, remedy: str) -> Context:
        if self._context is None:
            raise IlpError(
                "This assessment does not hold when services are due", value=asked, remedy=remedy, code="no_timing"
            )
        return self._context

    def _with(self, verdict: Verdict) -> tuple[ServiceAssessment, ...]:
        return tuple(self._bound(item) for item in self.services if item.verdict is verdict)

    def _waiting(self) -> dict[tuple[str, ...], list[ServiceAssessment]]:
        """Return the undetermined services by the facts they wait for, those that most wait for first."""
        found: dict[tuple[str, ...], list[ServiceAssessment]] = {}
        for item in self.services:
            if item.verdict is Verdict.UNDETERMINED:
                found.setdefault(item.missing, []).append(item)
        return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))

    def _bound(self, item: ServiceAssessment) -> ServiceAssessment:
        bound = item.model_copy()
        bound._plan = self  # noqa: SLF001 - the two models are halves of one document
        return bound

    def _left_out(self, language: Language) -> tuple[str, ...]:
        """Say which kinds of service were not assessed, so that nobody takes their absence for an answer."""
        kinds = [kind.label.in_(language) for kind in ServiceKind if kind not in self.receipt.kinds]
        return (f"{_WORDS[language]['left_out']}: {', '.join(kinds)}",) if kinds else ()

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


def _separated(parts: list[str]) -> list[str]:
    """Return the members of a JSON array or object with commas between them."""
    return [text for part in parts for text in (",", part)][1:]


def _in_json(item: ServiceAssessment | Reason) -> str:
    """Return what is said of a service as JSON: people of whom its rule sees the same share it, so it is kept."""
    kept = _WRITTEN.get(id(item))
    if kept is None or kept[0] is not item:
        if len(_WRITTEN) >= _KEPT_WRITTEN:
            _WRITTEN.clear()
        text = _reasons_in_json().dump_json(item).decode() if isinstance(item, Reason) else item.model_dump_json()
        kept = _WRITTEN[id(item)] = item, text
    return kept[1]


@cache
def _reasons_in_json() -> TypeAdapter[Reason]:
    return TypeAdapter(Reason)


_WRITTEN: Final[dict[int, tuple[ServiceAssessment | Reason, str]]] = {}
_KEPT_WRITTEN: Final = 8192
"""So many are kept as JSON, of 1 to 3 kB each."""

_WORDS: Final[dict[str, dict[str, str]]] = {
    "id": {
        "absent": "Dianggap tidak ada bila tidak tercatat",
        "as_indicated": "Sesuai indikasi",
        "as_of": "per",
        "chosen": "Dibaca menurut pilihan pemakai: {pairs}",
        "defaults": "{count} bagian keputusan yang tidak jelas dibaca menurut tafsir bawaan",
        "ask": "Yang perlu ditanyakan, yang paling menentukan lebih dulu",
        "count": "Layanan",
        "left_out": "Tidak dinilai di sini (kinds='all' menilai semua)",
        "more": "dan {count} lagi",
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
        "by_results": "Wajib karena hasil pemeriksaan",
        "undetermined": "Belum dapat ditentukan",
        "when": "Waktu",
        "where": "Tempat",
        "why": "Alasan",
    },
    "en": {
        "absent": "Taken as absent where not recorded",
        "as_indicated": "As indicated",
        "as_of": "as of",
        "chosen": "Read as the caller chose: {pairs}",
        "defaults": "{count} unclear places of the decree read by default",
        "ask": "To ask, the most deciding first",
        "count": "Services",
        "left_out": "Not assessed here (kinds='all' assesses every kind)",
        "more": "and {count} more",
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
        "by_results": "Required because of results",
        "undetermined": "Undetermined",
        "when": "When",
        "where": "Where",
        "why": "Why",
    },
}
_NAMED: Final = 4
"""In a list of services that wait for the same facts, so many are named and the rest are counted."""
_MARKS: Final = {"met": "[x]", "not_met": "[ ]", "unknown": "[?]"}


def _label(name: str, language: Language) -> str:
    return FACTS[name].label.in_(language)


def _asked(missing: tuple[str, ...], language: Language) -> str:
    return ", ".join(f"{_label(name, language)}?" for name in missing)


def _read_by(code: str, option: str, language: Language) -> str:
    reading = CATALOGUE.readings[code]
    told = f"{reading.title.in_(language)} [{code}]: {reading.options[option].in_(language)} [{option}]"
    return f"{_WORDS[language]['reading']} {told}"


def _some_of(items: list[ServiceAssessment], language: Language) -> str:
    """Name the first services and count the rest."""
    named = ", ".join(item.name.in_(language) for item in items[:_NAMED])
    rest = len(items) - _NAMED
    return f"{named} {_WORDS[language]['more'].format(count=rest)}" if rest > 0 else named


def _headers(language: Language) -> tuple[str, str, str]:
    words = _WORDS[language]
    return words["service"], words["when"], words["where"]


def _when(item: ServiceAssessment, language: Language) -> str:
    """Return the schedule, and below it when it is due for this person where that is known."""
    schedule = item.schedule.in_(language)
    try:
        timing = item.timing
    except IlpError:
        return schedule
    if timing.status is TimingStatus.EVERY_CONTACT:
        return schedule
    return f"{schedule}\n{timing.word.in_(language)}: {timing.sentence.in_(language)}"


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
    """Return the clauses that decided, one per line for a table."""
    try:
        reason = item.reason
    except IlpError:
        return ""
    decided = reason.as_indicated if item.verdict is Verdict.AS_INDICATED and reason.as_indicated else reason.target
    return "\n".join(_deciding(decided, language))


def _deciding(finding: Finding, language: Language) -> list[str]:
    if finding.outcome != "met":
        return []
    if finding.seen is not None:
        clause, seen = finding.clause.in_(language), finding.seen.in_(language)
        return [clause if clause == seen else f"{clause}: {seen}"]
    lines = [line for part in finding.parts for line in _deciding(part, language)]
    return lines or [finding.clause.in_(language)]
