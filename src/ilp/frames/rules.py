"""The one compiler of rules for frames: criteria, verdicts, stages and clusters as terms.

What ``ilp.engine`` says of one person, said of every row: three-valued, by the same bounds and the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import evolve, frozen

from ilp.calendar import Span, Unit
from ilp.clusters import CLUSTER_ORDER, Cluster
from ilp.criteria import (
    AllOf,
    Amount,
    Answered,
    AnyOf,
    ByReading,
    Criterion,
    Elapsed,
    Has,
    Is,
    Measured,
    Not,
    nobody,
    walk,
)
from ilp.errors import RuleError
from ilp.facts.person import BIRTH_DATE
from ilp.frames.days import Day, Days
from ilp.frames.known import Known, View
from ilp.frames.terms import Term, Terms
from ilp.interpretation.definition import Scale
from ilp.lifecycle import PRIMARY_ORDER, STAGES, LifeStage
from ilp.services import Catalogue, Component, Service

__all__ = ["Asked", "Rules", "age_bounds", "spans_asked"]

_MINUTES_IN_HOUR: Final = 60
_MINUTES_IN_DAY: Final = 1440


@frozen
class Asked:
    """What a rule asks of each row: required, or left to the examiner, or not known.

    ``required`` is yes, no, or unknown while the verdict is open; ``indicated`` is yes where the decree leaves it to
    what the examiner finds.
    """

    required: Term
    indicated: Term


class Rules:
    """The rules of a catalogue, by one choice of readings, put to what is known of the rows of a frame."""

    def __init__(self, catalogue: Catalogue, choices: Mapping[str, str], known: Known, days: Days) -> None:
        """Compile nothing yet: each criterion is compiled when it is first asked for."""
        self.catalogue = catalogue
        self.choices = dict(choices)
        self.known = known
        self.days = days
        self.terms: Terms = days.terms
        self._judged: dict[tuple[int, int], Term] = {}
        self._kept: list[object] = []
        self._asked: dict[tuple[int, int], Asked] = {}

    # --- criteria -----------------------------------------------------------------------------------------------------
    def judge(self, criterion: Criterion, view: View) -> Term:
        """Say of each row whether a criterion holds."""
        key = id(criterion), id(view)
        found = self._judged.get(key)
        if found is None:
            self._kept.append((criterion, view))  # so that no other object gets its id
            found = self._judged[key] = self._judge(criterion, view)
        return found

    def read(self, criterion: Criterion) -> Criterion:
        """Return the criterion of the option chosen, or of the default."""
        while isinstance(criterion, ByReading):
            criterion = criterion.option(self.choices.get(criterion.reading.code, criterion.reading.default))
        return criterion

    def _judge(self, criterion: Criterion, view: View) -> Term:  # noqa: C901, PLR0911 - a line for each kind
        terms = self.terms
        match criterion:
            case ByReading():
                return self.judge(self.read(criterion), view)
            case AllOf():
                return terms.all_of(self.judge(member, view) for member in criterion.members)
            case AnyOf():
                return terms.any_of(self.judge(member, view) for member in criterion.members)
            case Not():
                return terms.not_(self.judge(criterion.member, view))
            case Elapsed():
                return self._elapsed(criterion, view)
            case Has():
                return view.value(criterion.fact.name)
            case Is():
                return terms.among(view.value(criterion.fact.name), criterion.values)
            case Amount():
                return self._within(criterion, view.value(criterion.fact.name))
            case Measured():
                return self._measured(criterion, view)
            case Answered() if criterion.item.code in view.values:
                return terms.among(view.value(criterion.item.code), criterion.options)
        raise RuleError("A kind of criterion that frames do not know", value=type(criterion).__name__, code="criterion")

    def _measured(self, bounds: Measured, view: View) -> Term:
        """Judge a value that may be known as a range: where only a part of it meets a bound, that stays open."""
        terms, known = self.terms, view.measured.get(bounds.of.code)
        if known is None:
            return terms.unknown
        least, most = known
        if least is most:
            return self._within(bounds, least)
        parts = []
        for one in (
            evolve(bounds, under=None, up_to=None) if (bounds.at_least, bounds.over) != (None, None) else None,
            evolve(bounds, at_least=None, over=None) if (bounds.under, bounds.up_to) != (None, None) else None,
        ):
            if one is not None:
                ends = [self._within(one, end) for end in (least, most)]
                none = terms.all_of(terms.fails(end) for end in ends)
                every = terms.all_of(terms.holds(end) for end in ends)
                parts.append(terms.where(every, terms.yes, terms.where(none, terms.no, terms.unknown)))
        return terms.all_of(parts)

    def _within(self, bounds: Amount | Measured, value: Term) -> Term:
        terms = self.terms

        def bound(number: float) -> Term:
            return terms.const(number, value.kind)

        parts = []
        if bounds.at_least is not None:
            parts.append(terms.up_to(bound(bounds.at_least), value))
        if bounds.over is not None:
            parts.append(terms.under(bound(bounds.over), value))
        if bounds.under is not None:
            parts.append(terms.under(value, bound(bounds.under)))
        if bounds.up_to is not None:
            parts.append(terms.up_to(value, bound(bounds.up_to)))
        return terms.all_of(parts)

    def _elapsed(self, bounds: Elapsed, view: View) -> Term:
        start = view.dates[bounds.since.name]
        by_day = self._by_day(start, bounds.first_day, bounds.days_end, view.on)
        minute = view.times.get(bounds.since.name)
        in_hours = [_in_minutes(span) for span in (bounds.reached, bounds.not_reached)]
        if minute is None or (minute.is_const and minute.value is None) or in_hours == [None, None]:
            return by_day
        return self.terms.where(self.terms.is_known(minute), self._by_minute(bounds, view, minute, in_hours), by_day)

    def _by_day(self, start: Day, reached: Span | None, not_reached: Span | None, on: Day) -> Term:
        parts = []
        if reached is not None:
            parts.append(self.days.reached(start, reached, on))
        if not_reached is not None:
            parts.append(self.terms.not_(self.days.reached(start, not_reached, on)))
        return self.terms.all_of(parts)

    def _by_minute(self, bounds: Elapsed, view: View, minute: Term, in_hours: list[int | None]) -> Term:
        """Bounds in hours by the minute; of a whole day, any part of it is enough."""
        terms = self.terms
        start = view.dates[bounds.since.name]
        begun = terms.plus(terms.times(start.ordinal, _MINUTES_IN_DAY), minute)
        first = terms.plus(terms.times(view.on.ordinal, _MINUTES_IN_DAY), view.at or 0)
        last = first if view.at is not None else terms.plus(first, _MINUTES_IN_DAY - 1)
        reached, not_reached = in_hours
        rest = self._by_day(
            start,
            None if reached is not None else bounds.first_day,
            None if not_reached is not None else bounds.days_end,
            view.on,
        )
        parts = [rest]
        if reached is not None:
            parts.append(terms.up_to(terms.plus(begun, reached), last))
        if not_reached is not None:
            parts.append(terms.under(first, terms.plus(begun, not_reached)))
        return terms.all_of(parts)

    # --- verdicts -----------------------------------------------------------------------------------------------------
    def asked(self, rule: Service | Component, view: View) -> Asked:
        """Say what a rule asks of each row as it is seen in one view."""
        key = id(rule), id(view)
        found = self._asked.get(key)
        if found is None:
            self._kept.append((rule, view))
            found = self._asked[key] = self._ask(rule, view)
        return found

    def _ask(self, rule: Service | Component, view: View) -> Asked:
        terms = self.terms
        target = self.judge(rule.target, view)
        discretion = self.read(rule.as_indicated_for)
        if discretion == nobody():
            return Asked(target, terms.no)
        left = self.judge(discretion, view)
        # While nobody can say whether it is left to the examiner, the verdict is open: left and not left is unknown.
        open_ = terms.all_of((left, terms.not_(left)))
        return Asked(terms.any_of((target, open_)), terms.all_of((terms.fails(target), terms.holds(left))))

    def verdict(self, rule: Service | Component) -> Asked:
        """Say what a rule asks of each row: where a date of birth is known in part, what all possible ones agree on."""
        (_, first), *others = self.known.births
        found = self.asked(rule, first)
        if not others:
            return found
        terms = self.terms
        asked = [(condition, self.asked(rule, view)) for condition, view in self.known.births]
        required = self._agreed([(condition, terms.holds(item.required)) for condition, item in asked])
        indicated = self._agreed([(condition, item.indicated) for condition, item in asked])
        neither = self._agreed(
            [
                (condition, terms.all_of((terms.fails(item.required), terms.not_(item.indicated))))
                for condition, item in asked
            ]
        )
        settled = terms.where(terms.any_of((indicated, neither)), terms.no, terms.unknown)
        return Asked(terms.where(required, terms.yes, settled), indicated)

    def _agreed(self, said: Iterable[tuple[Term, Term]]) -> Term:
        terms = self.terms
        return terms.all_of(terms.any_of((terms.not_(condition), held)) for condition, held in said)

    # --- stages and clusters ------------------------------------------------------------------------------------------
    def stage(self) -> tuple[list[tuple[LifeStage, Term]], Term]:
        """Return for each primary stage where it is the one, and where an open question makes it provisional."""
        terms = self.terms
        found: dict[LifeStage, list[tuple[Term, Term]]] = {stage: [] for stage in PRIMARY_ORDER}
        provisional: list[Term] = []
        for condition, view in self.known.births:
            before: list[Term] = []
            for stage in PRIMARY_ORDER:
                held = self.judge(STAGES[stage].criterion, view)
                none_before = terms.not_(terms.any_of(before))
                found[stage].append((condition, terms.all_of((none_before, terms.holds(held)))))
                provisional.append(terms.all_of((condition, none_before, terms.is_unknown(held))))
                before.append(terms.holds(held))
        return [(stage, self._agreed(said)) for stage, said in found.items()], terms.any_of(provisional)

    def memberships(self) -> list[tuple[LifeStage, Term]]:
        """Return for each stage where it certainly holds."""
        return [
            (
                stage,
                self._agreed(
                    [
                        (condition, self.terms.holds(self.judge(item.criterion, view)))
                        for condition, view in self.known.births
                    ]
                ),
            )
            for stage, item in STAGES.items()
        ]

    def cluster(self) -> list[tuple[Cluster, Term]]:
        """Return for each cluster where it is the one."""
        terms = self.terms
        found: dict[Cluster, list[tuple[Term, Term]]] = {cluster: [] for cluster, _ in CLUSTER_ORDER}
        for condition, view in self.known.births:
            before: list[Term] = []
            for cluster, criterion in CLUSTER_ORDER:
                held = terms.holds(self.judge(criterion, view))
                found[cluster].append((condition, terms.all_of((terms.not_(terms.any_of(before)), held))))
                before.append(held)
        return [(cluster, self._agreed(said)) for cluster, said in found.items()]

    # --- why, and what is missing -------------------------------------------------------------------------------------
    def missing(self, rule: Service | Component) -> dict[str, Term]:
        """Return for each fact where a verdict is open and the fact is among those that can still decide it."""
        terms = self.terms
        found: dict[str, list[Term]] = {}
        open_ = terms.is_unknown(self.verdict(rule).required)
        for condition, view in self.known.births:
            target = self.judge(rule.target, view)
            undecided = terms.all_of((condition, open_, terms.is_unknown(target)))
            self._open(rule.target, view, undecided, found)
            left = terms.all_of((condition, open_, terms.fails(target)))
            self._open(rule.as_indicated_for, view, left, found)
        if self.known.partial:
            found.setdefault(BIRTH_DATE.name, []).append(self._births_differ(rule, open_))
        return {name: term for name, parts in found.items() if (term := terms.any_of(parts)) is not terms.no}

    def _births_differ(self, rule: Service | Component, open_: Term) -> Term:
        """Say where the verdict is open because possible dates of birth lead to different verdicts."""
        terms = self.terms
        all_open = self._agreed(
            [(condition, terms.is_unknown(self.asked(rule, view).required)) for condition, view in self.known.births]
        )
        return terms.all_of((open_, terms.not_(all_open)))

    def _open(self, criterion: Criterion, view: View, where: Term, found: dict[str, list[Term]]) -> None:
        """Gather the facts of the clauses that are unknown, beneath nothing but what is unknown."""
        terms = self.terms
        where = terms.all_of((where, terms.is_unknown(self.judge(criterion, view))))
        if where is terms.no:
            return
        criterion = self.read(criterion)
        if criterion.parts:
            for part in criterion.parts:
                self._open(part, view, where, found)
            return
        found.setdefault(_fact_name(criterion), []).append(where)

    def reasons(self, service: Service) -> dict[str, Term]:
        """Return for each fact where it is among those that decided the verdict: the first way in which it is decided.

        Of a group of which one member is enough the first such member counts, of a group that takes all of them all.
        """
        found: dict[str, list[Term]] = {}
        view = self.known.births[0][1]
        for held in (True, False):
            self._decided(service.target, view, self.terms.yes, held=held, found=found)
        return {name: term for name, parts in found.items() if (term := self.terms.any_of(parts)) is not self.terms.no}

    def _decided(
        self, criterion: Criterion, view: View, where: Term, *, held: bool, found: dict[str, list[Term]]
    ) -> None:
        terms = self.terms
        judged = self.judge(criterion, view)
        where = terms.all_of((where, terms.holds(judged) if held else terms.fails(judged)))
        if where is terms.no:
            return
        criterion = self.read(criterion)
        match criterion:
            case Not():
                self._decided(criterion.member, view, where, held=not held, found=found)
            case AllOf() | AnyOf() if isinstance(criterion, AllOf) is held:
                for member in criterion.members:
                    self._decided(member, view, where, held=held, found=found)
            case AllOf() | AnyOf():
                before: list[Term] = []
                for member in criterion.members:
                    enough = self.judge(member, view)
                    first = terms.all_of((where, *(terms.not_(item) for item in before)))
                    self._decided(member, view, first, held=held, found=found)
                    before.append(terms.holds(enough) if held else terms.fails(enough))
            case _:
                found.setdefault(_fact_name(criterion), []).append(where)


def _fact_name(clause: Criterion) -> str:
    match clause:
        case Elapsed():
            return clause.since.name
        case Has() | Is() | Amount():
            return clause.fact.name
        case Measured():
            return clause.of.code
        case Answered():
            return clause.item.code
    raise RuleError("Not a single clause", value=type(clause).__name__, code="criterion")


def _in_minutes(span: Span | None) -> int | None:
    return None if span is None or span.unit is not Unit.HOURS else span.amount * _MINUTES_IN_HOUR


def age_bounds(rules: Iterable[Service | Scale]) -> tuple[Span, ...]:
    """Return every span since birth that rules or scales, stages and clusters ask."""
    return _spans(node for node in _times_asked(rules) if node.since is BIRTH_DATE)


def spans_asked(rules: Iterable[Service | Scale]) -> tuple[Span, ...]:
    """Return every span since whatever day that rules or scales, stages and clusters ask."""
    return _spans(_times_asked(rules))


def _times_asked(rules: Iterable[Service | Scale]) -> list[Elapsed]:
    criteria: list[Criterion] = [node for rule in rules for node in rule.criteria()]
    criteria += [node for item in STAGES.values() for node in walk(item.criterion)]
    criteria += [node for _, item in CLUSTER_ORDER for node in walk(item)]
    return [node for node in criteria if isinstance(node, Elapsed)]


def _spans(times: Iterable[Elapsed]) -> tuple[Span, ...]:
    spans = (span for node in times for span in (node.first_day, node.days_end))
    return tuple(dict.fromkeys(span for span in spans if span is not None))
