"""After the visits: what was found, the recapitulation, and the list of what is to be followed up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from pydantic import Field

from ilp.errors import unknown_name
from ilp.labels import Label, Labelled, Language, language_named
from ilp.models import ServiceRecord
from ilp.models.inputs import FromOutside, Frozen, TextField, WholeDateField
from ilp.rendering import text_table
from ilp.screening import CATALOGUE
from ilp.visits.definitions import Trigger
from ilp.visits.documents import FamilyVisit
from ilp.visits.month import VisitMonth
from ilp.vocabulary import FacilityType, Venue

__all__ = [
    "FollowUpLine",
    "MemberReport",
    "VisitOutcome",
    "VisitRecap",
    "VisitReport",
    "history_of",
    "recapitulate",
]


class VisitOutcome(Labelled):
    """What became of a visit."""

    VISITED = "visited", "dikunjungi", "visited"
    NOT_MET = "not_met", "tidak bertemu", "nobody met"
    NOT_YET = "not_yet", "belum dikunjungi", "not yet visited"


class MemberReport(FromOutside):
    """What a kader found of one member: yes, no, or nothing where it was not asked.

    ``done`` are the codes of services the member turned out to have had, or had at the visit, each with its day.
    """

    member: TextField = Field(min_length=1)
    danger_sign: bool | None = None
    non_adherent: bool | None = None
    tb_symptoms: bool | None = None
    no_access: bool | None = None
    done: tuple[ServiceRecord, ...] = ()
    referred_to: Venue | None = None


class VisitReport(FromOutside):
    """A visit that was made, or tried: the family, the day, the kader, and what was found."""

    family: TextField = Field(min_length=1)
    on: WholeDateField
    kader: TextField | None = None
    met: bool = True
    members: tuple[MemberReport, ...] = ()


class FollowUpLine(Frozen):
    """Something to be followed up after a visit: of whom, what, who acts, and by when."""

    family: str
    member: str
    trigger: Trigger
    what: Label
    by: FacilityType
    due_on: date
    referred_to: Venue | None = None


class VisitRecap(Frozen):
    """The recapitulation of a month, and the list of what is to be followed up.

    ``outcomes`` counts families; ``found`` counts members by what the kader met, of the four kinds kader report every
    week (a list of the Ministry's module for kader, not of the decree), and ``asked`` for how many members each was
    asked at all. ``answered`` counts services that turned out to have been done.
    """

    on: date
    until: date
    families: int
    outcomes: Mapping[VisitOutcome, int]
    weeks: tuple[tuple[date, int], ...]
    found: Mapping[str, int]
    asked: Mapping[str, int]
    answered: int
    follow_up: tuple[FollowUpLine, ...]

    def text(self, language: Language = "id") -> str:
        """Return the recapitulation as text."""
        language = language_named(language)
        return "\n".join(self._lines(language))

    def _lines(self, language: Language) -> Iterator[str]:
        words = _WORDS[language]
        yield words["head"].format(on=self.on, until=self.until)
        rows = [(outcome.label.in_(language), f"{count}") for outcome, count in self.outcomes.items()]
        yield text_table((words["outcome"], words["families"]), rows, (40, 10))
        yield ""
        yield text_table(
            (words["finding"], words["members"], words["asked"]),
            [(FOUND[name].in_(language), f"{self.found[name]}", f"{self.asked[name]}") for name in FOUND],
            (40, 10, 10),
        )
        yield ""
        yield text_table(
            words["columns"],
            [
                (
                    line.due_on.isoformat(),
                    line.family,
                    line.member,
                    line.what.in_(language),
                    line.by.label.in_(language),
                )
                for line in self.follow_up
            ],
            (12, 10, 10, 40, 24),
        )


FOUND: Final[Mapping[str, Label]] = {
    "no_access": Label(id="tidak akses layanan", en="no access to services"),
    "non_adherent": Label(id="tidak patuh obat", en="does not take the medicine"),
    "danger_sign": Label(id="tanda bahaya", en="danger sign"),
    "tb_symptoms": Label(id="gejala TBC", en="symptoms of tuberculosis"),
}
"""What kader report every week, as their training module has it (a companion of the decree)."""

_TRIGGER_OF: Final = {
    "danger_sign": Trigger.DANGER_SIGN,
    "non_adherent": Trigger.NON_ADHERENCE,
    "tb_symptoms": Trigger.NOTICE,
    "no_access": Trigger.MISSING_SERVICE,
}


def recapitulate(month: VisitMonth, reports: Iterable[VisitReport]) -> VisitRecap:
    """Add up what was found in a month of visits, and list what is to be followed up.

    The Pustu follows up (BAB II: the results of home visits go to it). A danger sign is followed up on the same day,
    the rest within a week, at the weekly evaluation. A service the plan found late stays on the list until a report
    says that it was done.

    Raises:
        UnknownNameError: a report is of a family, or a member, that is not in the plan, or names no service.
    """
    planned = {visit.family: visit for visit in (*month.visits, *(item.visit for item in month.unassigned))}
    by_family: dict[str, list[VisitReport]] = {}
    for report in reports:
        if report.family not in planned:
            raise unknown_name("family of the plan", report.family, planned)
        by_family.setdefault(report.family, []).append(report)
    outcomes: Counter[VisitOutcome] = Counter()
    weeks: Counter[date] = Counter()
    found: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    answered = 0
    lines: list[FollowUpLine] = []
    for code, visit in planned.items():
        made = by_family.get(code, [])
        met = [report for report in made if report.met]
        outcomes[VisitOutcome.VISITED if met else VisitOutcome.NOT_MET if made else VisitOutcome.NOT_YET] += 1
        for report in met:
            weeks[month.on.fromordinal(report.on.toordinal() - (report.on - month.on).days % 7)] += 1
        members = _members(visit, met)
        for member, reported in members.items():
            for name in FOUND:
                answers = [getattr(item, name) for _, item in reported if getattr(item, name) is not None]
                asked[name] += bool(answers)
                found[name] += any(answers)
            answered += sum(len(item.done) for _, item in reported)
            lines += _lines_of(visit, member, reported)
    return VisitRecap(
        on=month.on,
        until=month.until,
        families=len(planned),
        outcomes={outcome: outcomes[outcome] for outcome in VisitOutcome},
        weeks=tuple(sorted(weeks.items())),
        found={name: found[name] for name in FOUND},
        asked={name: asked[name] for name in FOUND},
        answered=answered,
        follow_up=tuple(sorted(lines, key=_follow_up_order)),
    )


def history_of(reports: Iterable[VisitReport]) -> Mapping[str, tuple[ServiceRecord, ...]]:
    """Return the services that reports say were done, by member, ready for the history of each.

    Raises:
        UnknownNameError: a report names a service that is none.
    """
    found: dict[str, tuple[ServiceRecord, ...]] = {}
    for report in reports:
        for member in report.members:
            _check_services(member)
            found[member.member] = (*found.get(member.member, ()), *member.done)
    return found


def _check_services(member: MemberReport) -> None:
    for record in member.done:
        CATALOGUE[record.service]  # raises with the nearest codes


def _members(visit: FamilyVisit, met: Iterable[VisitReport]) -> dict[str, list[tuple[date, MemberReport]]]:
    members: dict[str, list[tuple[date, MemberReport]]] = {member.member: [] for member in visit.members}
    for report in met:
        for item in report.members:
            if item.member not in members:
                raise unknown_name("member of the family", item.member, members)
            _check_services(item)
            members[item.member].append((report.on, item))
    return members


def _lines_of(visit: FamilyVisit, member: str, reported: list[tuple[date, MemberReport]]) -> Iterator[FollowUpLine]:
    """Yield what is to be followed up of a member who was reported on."""
    for day, item in reported:
        for name, label in FOUND.items():
            if getattr(item, name) is True:
                trigger = _TRIGGER_OF[name]
                yield FollowUpLine(
                    family=visit.family,
                    member=member,
                    trigger=trigger,
                    what=label,
                    by=FacilityType.PUSTU,
                    due_on=_due(day, at_once=trigger is Trigger.DANGER_SIGN),
                    referred_to=item.referred_to,
                )
    if not reported:
        return
    day = max(day for day, _ in reported)
    done = {record.service for _, item in reported for record in item.done}
    late = next(item.late for item in visit.members if item.member == member)
    for service in late:
        if service.code not in done and not service.missed:
            yield FollowUpLine(
                family=visit.family,
                member=member,
                trigger=Trigger.MISSED_REVISIT if service.recorded else Trigger.MISSING_SERVICE,
                what=service.name,
                by=FacilityType.PUSTU,
                due_on=_due(day, at_once=False),
                referred_to=service.venue,
            )


def _follow_up_order(line: FollowUpLine) -> tuple[date, int, str, str, str]:
    return line.due_on, tuple(Trigger).index(line.trigger), line.family, line.member, line.what.id


def _due(day: date, *, at_once: bool) -> date:
    return day if at_once else date.fromordinal(day.toordinal() + 7)


_WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "id": {
        "head": "Rekapitulasi kunjungan rumah {on} sampai {until}",
        "outcome": "Hasil",
        "families": "Keluarga",
        "finding": "Temuan",
        "members": "Orang",
        "asked": "Ditanya",
        "columns": ("Paling lambat", "Keluarga", "Anggota", "Tindak lanjut", "Oleh"),
    },
    "en": {
        "head": "Recapitulation of home visits {on} to {until}",
        "outcome": "Outcome",
        "families": "Families",
        "finding": "Finding",
        "members": "People",
        "asked": "Asked",
        "columns": ("By", "Family", "Member", "Follow-up", "Who acts"),
    },
}
