"""The documents of home visits: plain JSON, and text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ilp.clusters import Cluster
from ilp.families import FamilyFinding
from ilp.labels import Label, Language, language_named
from ilp.lifecycle import LifeStage
from ilp.models.inputs import Frozen
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.results import Question, Receipt
from ilp.visits.definitions import CHECKLISTS, Trigger, Urgency, VisitKind
from ilp.vocabulary import Relation, Sex, Venue

__all__ = ["FamilyVisit", "HomeAction", "MemberVisit", "VisitReason", "VisitService"]


class VisitService(Frozen):
    """A service that is late, or due: since when, until when it can be done, when it was last done, and where to go.

    ``recorded`` says whether anything is on record of it; where nothing is, it may have been done elsewhere, and is to
    be asked. ``missed`` says that its time has ended. ``venue`` is the nearest place that gives it, None where the
    decree names none; ``at_home`` says that it is given at the home visit itself.
    """

    code: str
    name: Label
    due_on: date | None
    until: date | None
    overdue_days: int
    last_done: date | None
    recorded: bool
    missed: bool
    venue: Venue | None
    at_home: bool
    sentence: Label


class VisitReason(Frozen):
    """Why a member is visited. ``certain`` is false where only the lack of a record says so."""

    trigger: Trigger
    urgency: Urgency
    certain: bool
    what: Label
    services: tuple[str, ...] = ()
    until: date | None = None
    source: str = ""


class HomeAction(Frozen):
    """What is done at the home: the activity as the decree's tables name it, and the services it is about."""

    activity: str
    name: Label
    services: tuple[str, ...]
    about: tuple[Label, ...]


class MemberVisit(Frozen):
    """One member of the family at a visit.

    ``member`` is the id of the person, or the place in the family, counted from 1, where there is none. ``refused``
    says why nothing can be said of the member. ``late`` are the services whose day or window has passed, ``due`` those
    that are due now; ``ask`` the questions that decide most, of ``questions`` in all; ``tell`` what to explain,
    ``find`` whom or what to look out for, and ``do`` what else is done at the home.
    """

    member: str
    relation: Relation | None
    sex: Sex
    age: Label | None
    stage: LifeStage | None
    cluster: Cluster | None
    reasons: tuple[VisitReason, ...] = ()
    late: tuple[VisitService, ...] = ()
    due: tuple[VisitService, ...] = ()
    ask: tuple[Question, ...] = ()
    questions: int = 0
    tell: tuple[HomeAction, ...] = ()
    find: tuple[HomeAction, ...] = ()
    do: tuple[HomeAction, ...] = ()
    checklists: tuple[str, ...] = ()
    refused: str | None = None


class FamilyVisit(Frozen):
    """A visit to one family: why, how soon, and for each member what is missing, to be asked, told and done.

    ``family`` is the id of the family. What is known of each member includes what follows from the others, and
    ``findings`` are what looks wrong in the data of the family, to be settled at the visit. A family without a special
    reason is visited in turn, as every family is.
    """

    family: str
    on: date
    hamlet: str | None
    rt: str | None
    rw: str | None
    posyandu: str | None
    last_visit: date | None
    kind: VisitKind
    urgency: Urgency
    members: tuple[MemberVisit, ...]
    findings: tuple[FamilyFinding, ...]
    receipt: Receipt | None

    @property
    def reasons(self) -> tuple[tuple[MemberVisit, VisitReason], ...]:
        """Every reason with its member, the most urgent first."""
        found = [(member, reason) for member in self.members for reason in member.reasons]
        return tuple(sorted(found, key=lambda pair: reason_order(pair[1])))

    @property
    def checklists(self) -> tuple[str, ...]:
        """The forms to take along, in the decree's order."""
        wanted = {"family", *(code for member in self.members for code in member.checklists)}
        return tuple(code for code in CHECKLISTS if code in wanted)

    def text(self, language: Language = "id", width: int = 100) -> str:
        """Return the visit as text for a terminal."""
        language = language_named(language)
        return "\n".join(self._lines(language, width))

    def _lines(self, language: Language, width: int) -> Iterator[str]:
        yield self.headline(language)
        for member in self.members:
            yield ""
            yield member_line(member, language)
            if member.refused is not None:
                yield f"  {member.refused}"
            for reason in member.reasons:
                yield f"  ! {reason.trigger.label.in_(language)}: {reason.what.in_(language)}"
            rows = [service_row(item, language) for item in (*member.late, *member.due)]
            if rows:
                yield text_table(_SERVICE_HEADERS[language], rows, (width - 46, 22, 20))
            for question in member.ask:
                yield f"  ? {question.question.in_(language)}"
            for action in (*member.find, *member.do, *member.tell):
                yield f"  - {action_line(action, language)}"
        if self.findings:
            yield ""
            for finding in self.findings:
                yield f"* {finding.message.in_(language)} {finding.remedy.in_(language)}"

    def headline(self, language: Language) -> str:
        """Return in one line which family, where, why and how soon."""
        place = place_line(self, language)
        words = {"id": "Keluarga", "en": "Family"}[language]
        return f"{words} {self.family}{place}: {self.kind.label.in_(language)}; {self.urgency.label.in_(language)}"

    def _repr_html_(self) -> str:
        """Show the visit as tables in a notebook."""
        parts = [html_paragraph(self.headline("id"))]
        for member in self.members:
            parts.append(html_paragraph(member_line(member, "id")))
            reasons = [(reason.trigger.label.id, reason.what.id) for reason in member.reasons]
            if reasons:
                parts.append(html_table("Alasan", ("Alasan", "Keterangan"), reasons))
            rows = [service_row(item, "id") for item in (*member.late, *member.due)]
            if rows:
                parts.append(html_table("Pelayanan", _SERVICE_HEADERS["id"], rows))
        return html_block(*parts)

    def __repr__(self) -> str:
        """Return the family and how soon; nothing of its members."""
        return f"<FamilyVisit {self.family}: {self.urgency}, {len(self.members)} members>"

    __str__ = __repr__


def reason_order(reason: VisitReason) -> tuple[int, int, bool, date]:
    """Order reasons: the urgent first, the certain before those that only the lack of a record gives."""
    return (
        _URGENCIES.index(reason.urgency),
        _TRIGGERS.index(reason.trigger),
        not reason.certain,
        reason.until or date.max,
    )


def place_line(visit: FamilyVisit, language: Language) -> str:
    """Return where a family lives, after a comma; empty where it is not recorded."""
    parts = [f"RT {visit.rt}" if visit.rt else "", f"RW {visit.rw}" if visit.rw else ""]
    hamlet = {"id": "Dusun", "en": "hamlet"}[language]
    parts.append(f"{hamlet} {visit.hamlet}" if visit.hamlet else "")
    told = " ".join(part for part in parts if part)
    return f", {told}" if told else ""


def member_line(member: MemberVisit, language: Language) -> str:
    """Return who a member is: reference, relation, sex, age, life stage."""
    parts = [
        member.relation.label.in_(language) if member.relation else "",
        member.sex.label.in_(language),
        member.age.in_(language) if member.age else "",
        member.stage.label.in_(language) if member.stage else "",
    ]
    return f"{member.member}: {', '.join(part for part in parts if part)}"


def service_row(item: VisitService, language: Language) -> tuple[str, str, str]:
    """Return a service, since when it is due, and where to go."""
    where = Venue.HOME_VISIT if item.at_home else item.venue
    return item.name.in_(language), when_line(item, language), where.label.in_(language) if where else "-"


def when_line(item: VisitService, language: Language) -> str:
    """Return how a service stands: missed, without a record, late or due, and until when it can be done."""
    if item.missed:
        return {"id": f"terlewat {item.until}", "en": f"missed on {item.until}"}[language]
    if not item.recorded:
        when = {"id": "belum ada catatan", "en": "no record"}[language]
    elif item.overdue_days:
        when = {"id": f"terlambat {item.overdue_days} hari", "en": f"{item.overdue_days} days late"}[language]
    else:
        when = {"id": "sudah waktunya", "en": "due"}[language]
    if item.until is not None:
        passed = {"id": f", batasnya {item.until} sudah lewat", "en": f", was to be done until {item.until}"}
        ahead = {"id": f", sampai {item.until}", "en": f", until {item.until}"}
        when += (passed if item.overdue_days else ahead)[language]
    return when


def action_line(action: HomeAction, language: Language) -> str:
    """Return what is done at the home, and about what."""
    about = "; ".join(dict.fromkeys(label.in_(language) for label in action.about))
    return f"{action.name.in_(language)}: {about}" if about else action.name.in_(language)


_SERVICE_HEADERS = {"id": ("Pelayanan", "Kapan", "Di mana"), "en": ("Service", "When", "Where")}
_URGENCIES = tuple(Urgency)
_TRIGGERS = tuple(Trigger)
