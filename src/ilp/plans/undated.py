"""What a plan tells without a day: services at every contact, going on, on occasion, and those not known to be due."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import define, field

from ilp.calendar import Unit
from ilp.plans.documents import OpenService, StandingService
from ilp.results import Assessment, Context, Question
from ilp.schedule import Cases, Course, Every, EveryContact, OnOccasion, Schedule, Unscheduled
from ilp.screening import CATALOGUE, MATRICES
from ilp.timing import TimingStatus
from ilp.vocabulary import Verdict

__all__ = ["WHOLES", "Undated", "context_of", "is_regimen", "schedule_of"]

_SHORTEST_INTERVAL: Final = 28
"""An interval of fewer days is a regimen, as daily treatment is, and no contact to plan."""
WHOLES: Final = frozenset(MATRICES) - {"anc-10t-matrix"} | {code for code, item in CATALOGUE.items() if item.made_of}
"""Services that stand for others, which are planned one by one; the antenatal matrix is one thing at every contact."""


@define
class Undated:
    """What is said of services that get no day of their own, each once, from the first day on which it is so."""

    every_contact: dict[str, StandingService] = field(factory=dict)
    continuing: dict[str, StandingService] = field(factory=dict)
    on_occasion: dict[str, StandingService] = field(factory=dict)
    undetermined: dict[str, OpenService] = field(factory=dict)
    questions: dict[str, Question] = field(factory=dict)

    def add(self, assessed: Assessment, *, facts_hold: bool) -> None:
        """Note what an assessment says, made with all records of the plan up to its day."""
        self._stand(assessed.on, assessed)
        if facts_hold:
            self._open(assessed.on, assessed)

    def _stand(self, day: date, assessed: Assessment) -> None:
        context = context_of(assessed)
        for item in assessed.required:
            if item.code in WHOLES:
                continue
            schedule = schedule_of(item.code, context)
            timing = context.clock.timing(item.code)
            if isinstance(schedule, EveryContact):
                where = self.every_contact
            elif timing.status is not TimingStatus.DUE and not is_regimen(schedule):
                continue
            elif is_regimen(schedule) or (isinstance(schedule, Course) and timing.last_done is not None):
                where = self.continuing
            elif isinstance(schedule, OnOccasion | Unscheduled):
                where = self.on_occasion
            else:
                continue
            if item.code not in where:
                venues = tuple(place.venue for place in item.venues)
                where[item.code] = StandingService(
                    code=item.code, name=item.name, since=day, schedule=item.schedule, venues=venues
                )

    def _open(self, day: date, assessed: Assessment) -> None:
        clock = context_of(assessed).clock
        for question in assessed.questions:
            self.questions.setdefault(question.fact, question)
        for item in assessed.services:
            if item.verdict is Verdict.NOT_REQUIRED or item.code in self.undetermined or item.code in WHOLES:
                continue
            timing = clock.timing(item.code)
            if timing.status is TimingStatus.UNDETERMINED:
                self.undetermined[item.code] = OpenService(
                    code=item.code,
                    name=item.name,
                    since=day,
                    missing=item.missing or timing.missing,
                    sentence=timing.sentence,
                )


def context_of(assessed: Assessment) -> Context:
    """Return what an assessment just made was made from."""
    context = assessed._context  # noqa: SLF001 - plans are made from the whole of it
    assert context is not None  # noqa: S101
    return context


def schedule_of(code: str, context: Context) -> Schedule:
    """Return the schedule of a service as it is read, and of its cases the one that holds where that is known."""
    schedule = context.program.schedule(code)
    if isinstance(schedule, Cases):
        return context.program.case(schedule, context.situation.outcomes)
    return schedule


def is_regimen(schedule: Schedule) -> bool:
    """Say whether a schedule is followed day by day or week by week, so that no contact can be planned for it."""
    if not isinstance(schedule, Every):
        return False
    span = schedule.interval
    length = {Unit.HOURS: 0, Unit.DAYS: span.amount, Unit.WEEKS: 7 * span.amount}.get(span.unit, _SHORTEST_INTERVAL)
    return length < _SHORTEST_INTERVAL
