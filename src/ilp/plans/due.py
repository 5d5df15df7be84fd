"""What is due for a person on a day, and can be done at a contact: the one list that plans, visits and sessions use."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from attrs import frozen

from ilp.calendar import Span, Unit, add, days, years
from ilp.criteria import Elapsed
from ilp.plans.undated import WHOLES, context_of, is_regimen, schedule_of
from ilp.results import Assessment, ServiceAssessment
from ilp.schedule import AtContacts, Course, EveryContact, OnOccasion, Schedule, Unscheduled
from ilp.screening import CATALOGUE
from ilp.timing import Timing, TimingStatus
from ilp.vocabulary import ServiceKind, Verdict

__all__ = ["Standing", "missed_now", "standing", "turning_days"]


_DAY: Final = timedelta(days=1)


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


def missed_now(assessed: Assessment) -> Iterator[tuple[ServiceAssessment, Timing]]:
    """Yield the services whose window has closed without a record of them, rows of a matrix aside."""
    clock = context_of(assessed).clock
    for item in assessed.services:
        if item.code in WHOLES or isinstance(CATALOGUE[item.code].schedule, AtContacts):
            continue
        timing = clock.timing(item.code)
        if timing.status is TimingStatus.MISSED:
            yield item, timing


def turning_days(assessed: Assessment, last: date) -> set[date]:
    """Return the days up to a last one on which an age or another time since a date reaches a bound of a rule.

    Birthdays are among them; so may be days that have passed.
    """
    situation = context_of(assessed).situation
    found: set[date] = set()
    for name, span in _bounds():
        known = situation.dates.get(name)
        if known is None:
            continue
        for ordinal in set(known):
            start = date.fromordinal(ordinal)
            if span.unit is Unit.HOURS:
                whole = span.amount // 24
                found |= {add(start, days(whole + more)) for more in (0, 1, 2)}
            else:
                found |= {add(start, span), add(start, span) + _DAY}
    for ordinal in set(situation.dates["birth_date"]):
        born = date.fromordinal(ordinal)
        found |= {add(born, years(age)) for age in range(last.year - born.year + 1)}
    return found


@lru_cache(maxsize=1)
def _bounds() -> tuple[tuple[str, Span], ...]:
    """Return every bound of a rule on the time since a date."""
    found: dict[tuple[str, Span], None] = {}
    for service in CATALOGUE.values():
        for node in service.criteria():
            if isinstance(node, Elapsed):
                found |= {(node.since.name, span): None for span in (node.reached, node.not_reached) if span}
    return tuple(found)


def _is_contact_to_plan(schedule: Schedule, timing: Timing) -> bool:
    """Say whether a day can be planned for what is due: not for what is done at every contact, on occasion or daily."""
    if isinstance(schedule, OnOccasion | Unscheduled | EveryContact) or is_regimen(schedule):
        return False
    return not (isinstance(schedule, Course) and timing.last_done is not None)
