"""Making mutants: one rule value, changed in one place, as a slip of the pen would change it.

Criteria are frozen values, so a mutant is a new value and the rule itself is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from ilp.calendar import Span
from ilp.criteria import AllOf, Amount, Answered, AnyOf, ByReading, Criterion, Elapsed, Is, Measured, Not
from ilp.facts import FactType, FactValue
from ilp.schedule import (
    AtContacts,
    AtMonths,
    Case,
    Cases,
    Course,
    Dose,
    During,
    Every,
    Once,
    OncePer,
    OnOccasion,
    Part,
    Period,
    Schedule,
    ScheduleByReading,
    Several,
    Times,
    Unscheduled,
)

FLIPPED = {"at_least": "over", "over": "at_least", "under": "up_to", "up_to": "under"}


@frozen
class Change:
    """One change of a rule; ``place`` is the way to it from the top, ``before`` and ``after`` the clause in words."""

    place: str
    change: str
    before: str
    after: str

    @property
    def name(self) -> str:
        """The name by which ``equivalent.toml`` knows the change."""
        return f"{self.place}: {self.change}"


@frozen
class Mutant(Change):
    """A criterion with one change."""

    criterion: Criterion


@frozen
class ScheduleMutant(Change):
    """A schedule with one change."""

    schedule: Schedule


def mutants_of(criterion: Criterion, place: str) -> Iterator[Mutant]:
    """Yield every mutant of a criterion: its own changes, then those of its parts."""
    yield from _mutants(criterion, place, may_negate=True)


def _mutants(criterion: Criterion, place: str, *, may_negate: bool) -> Iterator[Mutant]:
    before = criterion.words.en
    for change, changed in _changes(criterion, may_negate=may_negate):
        yield Mutant(place, change, before, changed.words.en, changed)
    for step, part, rebuild in _parts(criterion):
        # The negation of what stands in a not_() is the not_() dropped.
        for mutant in _mutants(part, f"{place}/{step}", may_negate=not isinstance(criterion, Not)):
            yield evolve(mutant, criterion=rebuild(mutant.criterion))


def _changes(criterion: Criterion, *, may_negate: bool) -> Iterator[tuple[str, Criterion]]:
    """Yield the changes of a criterion itself, with their names."""
    match criterion:
        case Elapsed() | Amount():
            yield from _bound_changes(criterion)
        case Measured():
            yield from _measured_changes(criterion)
        case Answered():
            yield from _answer_changes(criterion)
        case Is():
            yield from _value_changes(criterion)
        case AllOf() | AnyOf():
            yield from _member_changes(criterion)
        case Not():
            yield "not_ dropped", criterion.member
        case ByReading():
            yield from _option_changes(criterion)
    if may_negate and not isinstance(criterion, (Not, ByReading)) and criterion not in (AllOf(()), AnyOf(())):
        yield "negated", Not(criterion)


def _bound_changes(criterion: Elapsed | Amount) -> Iterator[tuple[str, Criterion]]:
    bounds: dict[str, Span | int] = {name: bound for name in FLIPPED if (bound := getattr(criterion, name)) is not None}
    for name, bound in bounds.items():
        flipped = FLIPPED[name]
        yield f"{name} -> {flipped} {_shown(bound)}", _bounded(criterion, {name: None, flipped: bound})
        for step in (-1, 1):
            shifted = _shifted(bound, step)
            if shifted is not None:
                yield f"{name} {_shown(bound)} -> {_shown(shifted)}", _bounded(criterion, {name: shifted})
        if len(bounds) > 1:
            yield f"{name} {_shown(bound)} dropped", _bounded(criterion, {name: None})


def _bounded(criterion: Elapsed | Amount, bounds: Mapping[str, Span | int | None]) -> Criterion:
    # Spans for the one and numbers for the other, as they were: no type says that.
    return evolve(criterion, **bounds)  # type: ignore[arg-type]


def _shifted(bound: Span | int, step: int) -> Span | int | None:
    if isinstance(bound, int):
        return bound + step
    return Span(bound.amount + step, bound.unit) if bound.amount + step >= 0 else None


def _shown(bound: Span | int) -> str:
    return bound.words_en if isinstance(bound, Span) else str(bound)


def _measured_changes(criterion: Measured) -> Iterator[tuple[str, Criterion]]:
    """Yield the bounds exchanged, and each a little higher and lower: by its last printed digit."""
    bounds: dict[str, float] = {name: bound for name in FLIPPED if (bound := getattr(criterion, name)) is not None}
    for name, bound in bounds.items():
        flipped = FLIPPED[name]
        yield f"{name} -> {flipped} {bound:g}", evolve(criterion, **{name: None, flipped: bound})  # type: ignore[arg-type]
        step = 10.0 ** -len(f"{bound:g}".partition(".")[2])
        for other in (bound - step, bound + step):
            yield f"{name} {bound:g} -> {other:g}", evolve(criterion, **{name: other})  # type: ignore[arg-type]
        if len(bounds) > 1:
            yield f"{name} {bound:g} dropped", evolve(criterion, **{name: None})  # type: ignore[arg-type]


def _answer_changes(criterion: Answered) -> Iterator[tuple[str, Criterion]]:
    if len(criterion.options) > 1:
        for option in criterion.options:
            kept = tuple(each for each in criterion.options if each != option)
            yield f"option {option} dropped", Answered(criterion.item, kept)


def _value_changes(criterion: Is) -> Iterator[tuple[str, Criterion]]:
    values, fact = criterion.values, criterion.fact
    if len(values) > 1:
        for value in values:
            yield f"value {value} dropped", Is(fact, tuple(kept for kept in values if kept != value))
    known: tuple[FactValue, ...] = tuple(code for code, _ in fact.choices)
    if fact.type is FactType.INTEGER:
        beside = {value + step for value in values if isinstance(value, int) for step in (-1, 1)}
        known = tuple(sorted(value for value in beside if fact.at_least <= value <= fact.at_most))
    for value in known:
        if value not in values:
            yield f"value {value} added", Is(fact, (*values, value))


def _member_changes(criterion: AllOf | AnyOf) -> Iterator[tuple[str, Criterion]]:
    members = criterion.members
    # With one member both mean the same; with none, one is everybody and the other nobody.
    if len(members) != 1:
        other: Criterion = AnyOf(members) if isinstance(criterion, AllOf) else AllOf(members)
        yield "all_of and any_of swapped", other
    for place in range(len(members)):
        yield f"branch {place} dropped", evolve(criterion, members=members[:place] + members[place + 1 :])


def _option_changes(criterion: ByReading) -> Iterator[tuple[str, Criterion]]:
    options = dict(criterion.options)
    codes = list(options)
    for place, one in enumerate(codes):
        for other in codes[place + 1 :]:
            if options[one] == options[other]:
                continue
            exchanged = {**options, one: options[other], other: options[one]}
            yield f"options {one} and {other} exchanged", evolve(criterion, options=tuple(exchanged.items()))


def _parts(criterion: Criterion) -> Iterator[tuple[str, Criterion, Callable[[Criterion], Criterion]]]:
    """Yield every part of a criterion with its place, and how to put another in it."""
    match criterion:
        case AllOf(members=members) | AnyOf(members=members):
            for place, member in enumerate(members):
                yield str(place), member, _member_setter(criterion, place)
        case Not(member=member):
            yield "not", member, Not
        case ByReading(options=options):
            for code, option in options:
                yield code, option, _option_setter(criterion, code)


def _member_setter(criterion: AllOf | AnyOf, place: int) -> Callable[[Criterion], Criterion]:
    def rebuild(member: Criterion) -> Criterion:
        return evolve(criterion, members=(*criterion.members[:place], member, *criterion.members[place + 1 :]))

    return rebuild


def _option_setter(criterion: ByReading, code: str) -> Callable[[Criterion], Criterion]:
    def rebuild(option: Criterion) -> Criterion:
        options = tuple((name, option if name == code else kept) for name, kept in criterion.options)
        return evolve(criterion, options=options)

    return rebuild


def schedule_mutants_of(schedule: Schedule, place: str, previous: Mapping[str, str | None]) -> Iterator[ScheduleMutant]:
    """Yield every mutant of a schedule: its own changes, then those of its parts.

    ``previous`` has, for the code of every dose, that of the dose before it.
    """
    for change, changed in _schedule_changes(schedule, previous):
        yield ScheduleMutant(place, change, schedule.words.en, changed.words.en, changed)
    for step, part, rebuild in _schedule_parts(schedule):
        for mutant in schedule_mutants_of(part, f"{place}/{step}", previous):
            yield evolve(mutant, schedule=rebuild(mutant.schedule))
    if isinstance(schedule, Cases):
        for number, case in enumerate(schedule.cases):
            for found in mutants_of(case.when, f"{place}/{number}/when"):
                cases = (*schedule.cases[:number], evolve(case, when=found.criterion), *schedule.cases[number + 1 :])
                yield ScheduleMutant(
                    found.place, found.change, found.before, found.after, evolve(schedule, cases=cases)
                )
    if isinstance(schedule, (During, Dose)):
        # What a window does not bound says nothing of time.
        for bound in (found for found in mutants_of(schedule.window, f"{place}/window") if _is_of_time(found)):
            changed = evolve(schedule, window=bound.criterion)
            yield ScheduleMutant(bound.place, bound.change, bound.before, bound.after, changed)


def _is_of_time(mutant: Mutant) -> bool:
    return mutant.change != "negated"


def _schedule_changes(  # noqa: C901, PLR0912 - some lines for each kind
    schedule: Schedule, previous: Mapping[str, str | None]
) -> Iterator[tuple[str, Schedule]]:
    """Yield the changes of a schedule itself, with their names."""
    match schedule:
        case Every(interval=interval):
            for span in _beside(interval):
                yield f"every {interval} -> {span}", evolve(schedule, interval=span)
        case Course(at_least=span):
            for other in _beside(span):
                yield f"at least {span} -> {other}", Course(other)
        case Once(per=per):
            # A lifetime and a marriage are told alike: no record says which marriage it was made before.
            for within in (OncePer.LIFETIME, OncePer.SCHOOL_GRADE, OncePer.AGE_OR_GRADE, OncePer.PREGNANCY):
                if within is not (OncePer.LIFETIME if per is OncePer.MARRIAGE else per):
                    yield f"{per} -> {within}", Once(within)
        case Times(at_least=count, within=period):
            for other_count in (count - 1, count + 1) if count > 1 else (count + 1,):
                yield f"{count} -> {other_count} times", Times(other_count, period)
            for other_period in Period:
                if other_period is not period:
                    yield f"{period} -> {other_period}", Times(count, other_period)
        case AtMonths(months=months):
            for month in months:
                others = tuple(kept for kept in months if kept != month)
                for other_month in (month % 12 + 1, (month - 2) % 12 + 1):
                    yield f"month {month} -> {other_month}", AtMonths(tuple(sorted({*others, other_month})))
                if others:
                    yield f"month {month} dropped", AtMonths(others)
        case Dose():
            yield from _dose_changes(schedule, previous)
        case AtContacts(done=done, indicated=indicated):
            for place in range(len(done or indicated)):
                code, _ = (done or indicated)[place]
                kept = (done or indicated)[:place] + (done or indicated)[place + 1 :]
                changed = AtContacts(kept, indicated) if done else AtContacts((), kept)
                yield f"contact {code} dropped", changed
        case ScheduleByReading(options=options):
            yield from _exchanged_options(schedule, options)
        case Cases(cases=cases):
            for place in range(len(cases)):
                yield f"case {place} dropped", evolve(schedule, cases=cases[:place] + cases[place + 1 :])


def _beside(span: Span) -> Iterator[Span]:
    for step in (-1, 1):
        if span.amount + step >= 0:
            yield Span(span.amount + step, span.unit)


def _dose_changes(schedule: Dose, previous: Mapping[str, str | None]) -> Iterator[tuple[str, Schedule]]:
    if schedule.previous is None:
        return
    yield f"after {schedule.previous} dropped", evolve(schedule, previous=None, interval=None)
    before = previous.get(schedule.previous)
    if before is not None:
        yield f"after {schedule.previous} -> after {before}", evolve(schedule, previous=before)
    if schedule.interval is not None:
        yield f"interval {schedule.interval} dropped", evolve(schedule, interval=None)
        for span in _beside(schedule.interval):
            yield f"interval {schedule.interval} -> {span}", evolve(schedule, interval=span)


def _exchanged_options(
    schedule: ScheduleByReading, options: tuple[tuple[str, Schedule], ...]
) -> Iterator[tuple[str, Schedule]]:
    for place, (one, of_one) in enumerate(options):
        for other, of_other in options[place + 1 :]:
            if not _told_alike(of_one, of_other):
                exchanged = {**dict(options), one: of_other, other: of_one}
                yield f"options {one} and {other} exchanged", evolve(schedule, options=tuple(exchanged.items()))


def _told_alike(one: Schedule, other: Schedule) -> bool:
    """Say whether two schedules give the same times: how firm an interval is, and what an occasion is, are words."""
    if isinstance(one, Every) and isinstance(other, Every):
        return one.interval == other.interval
    return one == other or all(isinstance(item, (OnOccasion, Unscheduled)) for item in (one, other))


def _schedule_parts(schedule: Schedule) -> Iterator[tuple[str, Schedule, Callable[[Schedule], Schedule]]]:
    """Yield every part of a schedule with its place, and how to put another in it."""
    match schedule:
        case Several(named=named):
            for place, part in enumerate(named):

                def put_part(changed: Schedule, place: int = place, part: Part = part) -> Schedule:
                    return Several((*named[:place], evolve(part, schedule=changed), *named[place + 1 :]))

                yield str(place), part.schedule, put_part
        case Cases(cases=cases):
            for place, case in enumerate(cases):

                def put_case(changed: Schedule, place: int = place, case: Case = case) -> Schedule:
                    return evolve(schedule, cases=(*cases[:place], evolve(case, schedule=changed), *cases[place + 1 :]))

                yield str(place), case.schedule, put_case
            yield "otherwise", schedule.otherwise, lambda changed: evolve(schedule, otherwise=changed)
        case ScheduleByReading(options=options):
            for code, option in options:

                def put_option(changed: Schedule, code: str = code) -> Schedule:
                    kept = tuple((name, changed if name == code else item) for name, item in options)
                    return evolve(schedule, options=kept)

                yield code, option, put_option
