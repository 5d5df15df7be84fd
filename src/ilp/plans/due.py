"""What is due for a person on a day, and can be done at a contact: the one list that plans, visits and sessions use."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from attrs import frozen

from ilp.plans.undated import WHOLES, context_of, is_regimen, schedule_of
from ilp.results import Assessment, ServiceAssessment
from ilp.schedule import AtContacts, Course, EveryContact, OnOccasion, Schedule, Unscheduled
from ilp.screening import CATALOGUE
from ilp.timing import Timing, TimingStatus
from ilp.vocabulary import ServiceKind, Verdict

__all__ = ["Standing", "due_now", "missed_now", "standing"]


@frozen
class Standing:
    """A required service with its timing and its schedule as it is read.

    ``contact`` says whether it is due and a contact can be planned for it: not for what is done at every contact, on
    occasion or day by day, nor for what is done at another contact that is due too.
    """

    item: ServiceAssessment
    timing: Timing
    schedule: Schedule
    contact: bool


def standing(assessed: Assessment, kinds: Collection[ServiceKind] = tuple(ServiceKind)) -> Iterator[Standing]:
    """Yield every required service of these kinds that stands for itself, in the decree's order."""
    codes = {item.code for item in assessed.services}
    context = context_of(assessed)
    for item in assessed.services:
        if item.verdict is not Verdict.REQUIRED or item.kind not in kinds or item.code in WHOLES:
            continue
        timing = context.clock.timing(item.code)
        schedule = schedule_of(item.code, context)
        if timing.status is not TimingStatus.DUE:
            contact = False
        elif isinstance(schedule, AtContacts):
            contact = codes.isdisjoint(code for code, _ in schedule.done)  # else it is done at its contact
        else:
            contact = _is_contact_to_plan(schedule, timing)
        yield Standing(item, timing, schedule, contact)


def due_now(assessed: Assessment) -> tuple[Standing, ...]:
    """Return what is due and can be done at a contact."""
    return tuple(found for found in standing(assessed) if found.contact)


def missed_now(assessed: Assessment) -> Iterator[tuple[ServiceAssessment, Timing]]:
    """Yield the services whose window has closed without a record of them, rows of a matrix aside."""
    clock = context_of(assessed).clock
    for item in assessed.services:
        if item.code in WHOLES or isinstance(CATALOGUE[item.code].schedule, AtContacts):
            continue
        timing = clock.timing(item.code)
        if timing.status is TimingStatus.MISSED:
            yield item, timing


def _is_contact_to_plan(schedule: Schedule, timing: Timing) -> bool:
    """Say whether a day can be planned for what is due: not for what is done at every contact, on occasion or daily."""
    if isinstance(schedule, OnOccasion | Unscheduled | EveryContact) or is_regimen(schedule):
        return False
    return not (isinstance(schedule, Course) and timing.last_done is not None)
