"""Making a visit: who of a family is to be seen and why, and what is missing, to be asked, told and done at home."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Final

from attrs import frozen
from pydantic import Field

from ilp.assessment import DEFAULT_KINDS, assess
from ilp.calendar import PartialDate, Unit, age_text, completed
from ilp.clusters import Cluster
from ilp.errors import IlpError, InputError, unknown_name
from ilp.facts import FACTS
from ilp.families.checks import findings_of
from ilp.families.household import Household
from ilp.families.sharing import persons_of
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.models import Family, FamilyMember, Individual
from ilp.models.inputs import FromOutside, TextField
from ilp.plans.due import Standing, standing
from ilp.plans.places import places_for
from ilp.plans.undated import context_of
from ilp.results import Assessment, ServiceAssessment
from ilp.screening import CATALOGUE
from ilp.situation import AssumeAbsent
from ilp.timing import TimingStatus
from ilp.visits.definitions import (
    ACTIONS,
    CHECKLISTS,
    COMMUNICABLE_FACTS,
    TRIGGERS,
    Trigger,
    Urgency,
    VisitKind,
)
from ilp.visits.documents import FamilyVisit, HomeAction, MemberVisit, VisitReason, VisitService, reason_order
from ilp.vocabulary import Activity, Instrument, Venue, Verdict

__all__ = ["REFUSED_ALONE", "Notice", "age_of", "make_visit", "reference_of", "visit_family"]

_ASKED: Final = 5
"""So many questions are asked of a member at a visit, unless the caller says otherwise."""
_SOON: Final = frozenset({LifeStage.PREGNANT, LifeStage.POSTPARTUM, LifeStage.NEWBORN, LifeStage.INFANT})
"""Stages in which a missing service is looked after this week, not this month. Ours."""


class Notice(FromOutside):
    """Something the local area monitoring asks to be followed up at a home: about whom, and what."""

    member: TextField = Field(min_length=1)
    what: TextField = Field(min_length=1)


@frozen(kw_only=True)
class _Asked:
    on: date
    questions: int
    assume_absent: AssumeAbsent
    readings: Mapping[str, str] | None
    notices: Mapping[str, tuple[Notice, ...]]
    whole: bool


def visit_family(  # noqa: PLR0913 - one call, every choice by name
    family: Family,
    *,
    on: date,
    notices: Iterable[Notice] = (),
    last_visit: date | None = None,
    questions: int = _ASKED,
    complete: bool = True,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> FamilyVisit:
    """Say why a family is to be visited on a day, and what there is to do, ask and tell for each member.

    Args:
        family: The family; what is known of its members (history, results, facts) decides.
        on: The day of the visit; the clock is never read.
        notices: What the monitoring of the Puskesmas asks to be followed up, by the ids of members.
        last_visit: When the family was last visited, where that is known.
        questions: How many questions to ask of each member, those that decide most first.
        complete: Whether all members are there, as for `ilp.families.check_family`.
        assume_absent: As in `ilp.assess`.
        readings: As in `ilp.assess`.

    Raises:
        InputError: a notice is about somebody who is not in the family, or as in `ilp.assess` for the choices.
        DateError: ``on`` is out of range.
        UnknownNameError: a reading or a fact to assume is not known.

    >>> from ilp.models import Individual
    >>> mother = Individual(id="3", birth_date="1999-02-01", sex="female", facts={"maternal_danger_sign": True},
    ...                     pregnancy={"lmp": "2026-08-01"})
    >>> visit = visit_family(Family(id="12", members=[FamilyMember(person=mother)]), on=date(2026, 11, 22))
    >>> visit.urgency, [reason.trigger.value for _, reason in visit.reasons]
    (<Urgency.AT_ONCE: 'at_once'>, ['danger_sign', 'missing_service'])
    """
    return make_visit(
        family,
        on=on,
        notices=notices,
        last_visit=last_visit,
        questions=questions,
        complete=complete,
        assume_absent=assume_absent,
        readings=readings,
    )


def make_visit(  # noqa: PLR0913 - those of visit_family
    family: Family,
    *,
    on: date,
    notices: Iterable[Notice],
    last_visit: date | None,
    questions: int,
    complete: bool,
    assume_absent: AssumeAbsent,
    readings: Mapping[str, str] | None,
    whole: bool = True,
) -> FamilyVisit:
    """Make a visit; one that is not whole says only why the family is to be visited, and what is late or due."""
    references = [reference_of(member, place) for place, member in enumerate(family.members, 1)]
    by_member: dict[str, tuple[Notice, ...]] = {}
    for notice in notices:
        if notice.member not in references:
            raise unknown_name("member of the family", notice.member, references)
        by_member[notice.member] = (*by_member.get(notice.member, ()), notice)
    _check_questions(questions)
    asked = _Asked(
        on=on, questions=questions, assume_absent=assume_absent, readings=readings, notices=by_member, whole=whole
    )
    # One person decides nothing of the others: wrong choices of the caller are told, a wrong person is refused alone.
    household = Household(family, on, readings)
    persons = persons_of(household)
    made = [
        _member(member, person, reference, asked)
        for member, person, reference in zip(family.members, persons, references, strict=True)
    ]
    members = tuple(item for item, _ in made)
    urgencies = [reason.urgency for item in members for reason in item.reasons]
    return FamilyVisit(
        family=family.id or "-",
        on=on,
        hamlet=family.hamlet,
        rt=family.rt,
        rw=family.rw,
        posyandu=family.posyandu,
        last_visit=last_visit,
        kind=VisitKind.SPECIAL if urgencies else VisitKind.ROUTINE,
        urgency=min(urgencies, key=_URGENCIES.index, default=Urgency.ROUTINE),
        members=members,
        findings=findings_of(household, complete=complete) if whole else (),
        receipt=next((assessed.receipt for _, assessed in made if assessed is not None), None),
    )


def _check_questions(questions: object) -> None:
    if isinstance(questions, bool) or not isinstance(questions, int) or questions < 0:
        raise InputError(
            "Not a number of questions", value=questions, accepted="a whole number from 0", code="questions"
        )


def reference_of(member: FamilyMember, place: int) -> str:
    """Return the id of a member, or the place in the family where there is none."""
    return member.id if member.id is not None else str(place)


def _member(
    member: FamilyMember, person: Individual, reference: str, asked: _Asked
) -> tuple[MemberVisit, Assessment | None]:
    kinds = "all" if asked.whole else DEFAULT_KINDS
    try:
        assessed = assess(person, on=asked.on, assume_absent=asked.assume_absent, readings=asked.readings, kinds=kinds)
    except IlpError as error:
        if error.code not in REFUSED_ALONE:
            raise
        refused = MemberVisit(
            member=reference,
            relation=member.relation,
            sex=person.sex,
            age=None,
            stage=None,
            cluster=None,
            refused=str(error),
        )
        return refused, None
    late, due = _services(standing(assessed, DEFAULT_KINDS), assessed)
    home = tuple(_home_actions(assessed, {item.code for item in (*late, *due)})) if asked.whole else ()
    reasons = sorted(_reasons(assessed, reference, late, asked), key=reason_order)
    return (
        MemberVisit(
            member=reference,
            relation=member.relation,
            sex=person.sex,
            age=age_of(person.birth_date, asked.on),
            stage=assessed.stage,
            cluster=assessed.cluster,
            reasons=tuple(reasons),
            late=late,
            due=due,
            ask=assessed.questions[: asked.questions] if asked.whole else (),
            questions=len(assessed.questions),
            find=tuple(action for kind, action in home if kind == "find"),
            tell=tuple(action for kind, action in home if kind == "tell"),
            do=tuple(action for kind, action in home if kind == "do"),
            checklists=_checklists(assessed),
        ),
        assessed,
    )


# --- services --------------------------------------------------------------------------------------------------------
def _services(
    items: Iterable[Standing], assessed: Assessment
) -> tuple[tuple[VisitService, ...], tuple[VisitService, ...]]:
    """Return what is late or missed, that of the own cluster and with a window first, and what is due."""
    late: list[tuple[Cluster, VisitService]] = []
    due: list[VisitService] = []
    for found in items:
        missed = found.timing.status is TimingStatus.MISSED
        if not (found.contact or missed):
            continue
        service = _service(found, missed=missed)
        if missed or service.overdue_days:
            late.append((found.item.cluster, service))
        else:
            due.append(service)
    late.sort(
        key=lambda pair: (
            pair[0] is not assessed.cluster,
            pair[1].missed,
            pair[1].until or date.max,
            not pair[1].recorded,
            -pair[1].overdue_days,
            pair[1].code,
        )
    )
    return tuple(service for _, service in late), tuple(due)


def _service(found: Standing, *, missed: bool) -> VisitService:
    item, timing = found.item, found.timing
    places = places_for(item)
    given = [place.venue for place in places]
    elsewhere = [venue for venue in given if venue is not Venue.HOME_VISIT]
    return VisitService(
        code=item.code,
        name=item.name,
        due_on=timing.due_on,
        until=timing.until,
        overdue_days=timing.overdue_days,
        last_done=timing.last_done,
        recorded=timing.last_done is not None,
        missed=missed,
        venue=elsewhere[0] if elsewhere else None,
        at_home=Venue.HOME_VISIT in given and not missed,
        sentence=timing.sentence,
    )


# --- reasons ---------------------------------------------------------------------------------------------------------
def _reasons(
    assessed: Assessment, reference: str, late: tuple[VisitService, ...], asked: _Asked
) -> Iterator[VisitReason]:
    values = context_of(assessed).situation.values
    for rule in TRIGGERS.values():
        for fact in rule.facts:
            if values.get(fact) is True:
                yield _reason(rule.trigger, what=FACTS[fact].label, urgency=_urgency_of(rule.trigger))
    for result in assessed.results:
        if result.danger:
            label = result.label or result.name
            what = Label(
                id=f"{result.name.id}: {label.id} ({result.on})", en=f"{result.name.en}: {label.en} ({result.on})"
            )
            yield _reason(Trigger.DANGER_SIGN, what=what, urgency=Urgency.AT_ONCE)
    for notice in asked.notices.get(reference, ()):
        yield _reason(Trigger.NOTICE, what=Label(id=notice.what, en=notice.what), urgency=Urgency.THIS_WEEK)
    again = tuple(item for item in late if item.recorded)
    never = tuple(item for item in late if not item.recorded)
    soon = assessed.stage in _SOON
    if again:
        yield _late(Trigger.MISSED_REVISIT, again, soon=soon, certain=True)
    if never:
        yield _late(Trigger.MISSING_SERVICE, never, soon=soon, certain=False)


def _reason(trigger: Trigger, *, what: Label, urgency: Urgency) -> VisitReason:
    return VisitReason(trigger=trigger, urgency=urgency, certain=True, what=what, source=str(TRIGGERS[trigger].source))


def _urgency_of(trigger: Trigger) -> Urgency:
    return Urgency.AT_ONCE if trigger is Trigger.DANGER_SIGN else Urgency.THIS_WEEK


def _late(trigger: Trigger, items: tuple[VisitService, ...], *, soon: bool, certain: bool) -> VisitReason:
    first, more = items[0], len(items) - 1
    also = Label(id=f" dan {more} lainnya", en=f" and {more} more") if more else Label(id="", en="")
    closing = min((item.until for item in items if item.until is not None and not item.missed), default=None)
    note = Label(id="", en="") if certain else Label(id=" (belum ada catatan: tanyakan)", en=" (no record: ask)")
    return VisitReason(
        trigger=trigger,
        urgency=Urgency.THIS_WEEK if soon or closing is not None else Urgency.THIS_MONTH,
        certain=certain,
        what=Label(
            id=f"{first.name.id}{also.id}{note.id}",
            en=f"{first.name.en}{also.en}{note.en}",
        ),
        services=tuple(item.code for item in items),
        until=closing,
        source=str(TRIGGERS[trigger].source),
    )


# --- what is done at the home ----------------------------------------------------------------------------------------
def _home_actions(assessed: Assessment, open_codes: Collection[str]) -> Iterator[tuple[str, HomeAction]]:
    """Yield what the home-visit columns ask of the services that are required, each activity once."""
    found: dict[tuple[str, Activity | Instrument], list[ServiceAssessment]] = {}
    for item in assessed.services:
        if item.verdict is not Verdict.REQUIRED or all(place.venue is not Venue.HOME_VISIT for place in item.venues):
            continue
        for kind, activity in _at_home(item.code):
            if activity in _ONLY_FOR and _ONLY_FOR[activity] is not assessed.stage:
                continue
            if kind == "tell" or item.code in open_codes or item.kind not in DEFAULT_KINDS:
                found.setdefault((kind, activity), []).append(item)
    for (kind, activity), items in found.items():
        yield (
            kind,
            HomeAction(
                activity=activity.value,
                name=activity.label,
                services=tuple(item.code for item in items),
                about=tuple(item.name for item in items),
            ),
        )


@lru_cache(maxsize=1024)
def _at_home(code: str) -> tuple[tuple[str, Activity | Instrument], ...]:
    done = CATALOGUE[code].venues.get(Venue.HOME_VISIT, ())
    return tuple((_kind(item), item) for item in done)


def _kind(item: Activity | Instrument) -> str:
    if isinstance(item, Activity):
        return next((kind for kind, activities in ACTIONS.items() if item in activities), "do")
    return "do"


def _checklists(assessed: Assessment) -> tuple[str, ...]:
    stages = {assessed.stage, *assessed.stages} - {None}
    values = context_of(assessed).situation.values
    found = {code for code, item in CHECKLISTS.items() if set(item.stages) & stages}
    if LifeStage.PREGNANT in stages or LifeStage.POSTPARTUM in stages:
        found -= {"school_age", "adult"}  # the form of the mother takes the place of that of her age
    if any(values.get(fact) is True for fact in COMMUNICABLE_FACTS):
        found.add("communicable")
    return tuple(code for code in CHECKLISTS if code in found)


def age_of(born: PartialDate, on: date) -> Label:
    """Return an age in words; from the least to the greatest it can be, where the date of birth is known in part."""
    if born.is_exact:
        indonesian, english = age_text(born.earliest, on)
        return Label(id=indonesian, en=english)
    most, least = completed(born.earliest, on, Unit.YEARS), completed(min(born.latest, on), on, Unit.YEARS)
    told = f"{least}-{most}" if least != most else f"{most}"
    return Label(id=f"{told} tahun", en=f"{told} years")


REFUSED_ALONE: Final = frozenset({"birth_after_on", "age_over_130"})
"""What makes one person unreadable on the day of the visit, and is no wrong choice of the caller."""
_URGENCIES: Final = tuple(Urgency)
_ONLY_FOR: Final[Mapping[Activity | Instrument, LifeStage]] = {Activity.CHEWING_CHECK: LifeStage.OLDER_PERSON}
"""What a service for several stages does at the home for one of them only."""
