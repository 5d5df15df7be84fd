"""Scales in terms: the category of each row, what follows, and what it lacks.

What ``ilp.interpretation.interpreting`` says of one person, said of every row by the same definitions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from ilp.criteria import Answered, Criterion, Measured
from ilp.errors import RuleError
from ilp.facts import FACTS, FactValue
from ilp.facts.person import BIRTH_DATE, DELIVERED_ON, LMP, POSTPARTUM, PREGNANT
from ilp.frames.days import Day, Days, cutoff_or_none, in_days
from ilp.frames.known import FACT_KINDS, Known, View
from ilp.frames.measured import DayValues, Derived, method_values
from ilp.frames.rules import Rules, spans_asked
from ilp.frames.terms import Kind, Term
from ilp.interpretation.definition import FOR_LIFE, NO_STANDS, PRESSURE_READINGS, ActionKind, MethodOf, Scale
from ilp.interpretation.instruments import INSTRUMENTS
from ilp.interpretation.scales import SCALES
from ilp.labels import Label
from ilp.lifecycle import COULD_BE_PREGNANT_AGE, POSTPARTUM_PERIOD
from ilp.screening import CATALOGUE
from ilp.situation import LONGEST_PREGNANCY
from ilp.vocabulary import Quantity

__all__ = ["COVERED", "NOT_COVERED", "FactTerms", "ScaleRead", "ScaleRules", "standing", "together", "with_measured"]

Births = tuple[tuple[Term, View], ...]
"""A view for each date of birth that is looked at, with where it is possible."""

FactTerms = Mapping[str, Term]
"""Facts by their names, as terms: unknown where nothing follows."""


_BY_ANSWERS: Final = Label(
    id="dibaca dari jawaban kuesioner atau pemeriksaan, yang tidak punya kolom",
    en="it is read from the answers of a questionnaire or an examination, for which there are no columns",
)


def _asks_more(scale: Scale) -> bool:
    """Say whether a scale asks something that a frame has no column for: the answer to an item, or a score."""
    return any(
        (isinstance(node, Answered) and not isinstance(node.item, MethodOf))
        or (isinstance(node, Measured) and node.of.code not in _MEASURABLE)
        for node in scale.criteria()
    )


_MEASURABLE: Final = frozenset({*(item.value for item in Quantity), PRESSURE_READINGS.code})

COVERED: Final[Mapping[str, Scale]] = MappingProxyType(
    {code: scale for code, scale in SCALES.items() if not _asks_more(scale)}
)
"""The scales that frames can read, by their codes: those of measured values."""

NOT_COVERED: Final[Mapping[str, Label]] = MappingProxyType(
    {
        scale.code: _BY_ANSWERS
        for scale in (*SCALES.values(), *(each for item in INSTRUMENTS.values() for each in item.scales))
        if scale.code not in COVERED
    }
)
"""The scales that frames do not read, with the reason."""


@frozen(kw_only=True)
class ScaleRead:
    """One scale read of every row.

    ``given`` says where a value it reads is there, ``applies`` whether it is for the row, ``result`` where there is a
    result at all. ``possible`` and ``certain`` say of each category where it can be the one, and where it is.
    """

    scale: Scale
    given: Term
    applies: Term
    result: Term
    possible: tuple[Term, ...]
    certain: tuple[Term, ...]
    marks: tuple[Term, ...]
    danger: Term


class ScaleRules(Rules):
    """Scales put to what is known and measured of the rows of a frame, by one choice of readings."""

    def __init__(self, choices: Mapping[str, str], known: Known, days: Days, derived: Derived) -> None:
        """Read nothing yet; ``known`` is what ``with_measured`` made of it."""
        super().__init__(CATALOGUE, choices, known, days)
        self.derived = derived
        self._scales_read: dict[str, ScaleRead] = {}
        self._births_of: dict[str, Births] = {}

    def result(self, scale: Scale) -> ScaleRead:
        """Read one scale."""
        found = self._scales_read.get(scale.code)
        if found is None:
            found = self._scales_read[scale.code] = self._result(scale)
        return found

    def _births(self, scale: Scale) -> Births:
        """Return a view for every date of birth that a scale tells apart from others, as for one person."""
        found = self._births_of.get(scale.code)
        if found is None:
            first, *others = self.known.births
            limits = self._limits(scale) if others else ()
            kept = [(condition, view) for condition, view in others if _born(view) - 1 in limits]
            found = self._births_of[scale.code] = (first, *kept)
        return found

    def _limits(self, scale: Scale) -> frozenset[int]:
        """Return the latest days of birth that have completed what a scale asks."""
        fixed = self.known.view.on.fixed
        assert fixed is not None  # noqa: S101 - a frame of partial dates has one day asked about
        spans = (*spans_asked((scale,)), *COULD_BE_PREGNANT_AGE)
        limits = (cutoff_or_none(span, fixed) for span in spans)
        return frozenset(limit for limit in limits if limit is not None)

    def _holds(self, criterion: Criterion, births: Births) -> Term:
        """Say whether a criterion holds by every date of birth that is possible, by none, or not certainly."""
        terms = self.terms
        said = [(condition, self.judge(criterion, view)) for condition, view in births]
        if len(said) == 1:
            return said[0][1]
        every = self._agreed([(condition, terms.holds(held)) for condition, held in said])
        none = self._agreed([(condition, terms.fails(held)) for condition, held in said])
        return terms.where(every, terms.yes, terms.where(none, terms.no, terms.unknown))

    def _somehow(self, said: Iterable[tuple[Term, Term]]) -> Term:
        return self.terms.any_of(self.terms.all_of((condition, held)) for condition, held in said)

    def is_measured(self, code: str) -> Term:
        """Say where a value is there."""
        known = self.known.view.measured.get(code)
        return self.terms.no if known is None else self.terms.is_known(known[0])

    def _result(self, scale: Scale) -> ScaleRead:
        terms = self.terms
        given = terms.any_of(self.is_measured(of.code) for of in scale.read_from or scale.of)
        if given is terms.no:
            none = (terms.no,) * len(scale.categories)
            return ScaleRead(
                scale=scale,
                given=given,
                applies=terms.unknown,
                result=terms.no,
                possible=none,
                certain=none,
                marks=(terms.no,) * len(scale.marks),
                danger=terms.no,
            )
        births = self._births(scale)
        applies = self._holds(scale.applies_to, births)
        result = terms.all_of((given, terms.not_(terms.fails(applies))))
        surely = terms.all_of((given, terms.holds(applies)))
        possible = [terms.all_of((result, held)) for held in self._possible(scale)]
        certain = []
        for place, held in enumerate(possible):
            others = terms.any_of(other for at, other in enumerate(possible) if at != place)
            certain.append(terms.all_of((surely, held, terms.not_(others))))
        marks = [terms.all_of((surely, terms.holds(self._holds(mark.when, births)))) for mark in scale.marks]
        may_apply = self._somehow(
            (condition, terms.holds(self.judge(scale.applies_to, view))) for condition, view in births
        )
        pairs = list(zip(scale.categories, possible, strict=True))
        harmless = terms.any_of(held for category, held in pairs if not category.danger)
        danger = terms.any_of(
            (
                terms.all_of((result, terms.not_(harmless), may_apply)),
                *(held for mark, held in zip(scale.marks, marks, strict=True) if mark.danger),
            )
        )
        return ScaleRead(
            scale=scale,
            given=given,
            applies=applies,
            result=result,
            possible=tuple(possible),
            certain=tuple(certain),
            marks=tuple(marks),
            danger=danger,
        )

    def _reached(self, scale: Scale, view: View) -> list[tuple[Term, Term]]:
        """Return for each category where none before it certainly holds, and whether it holds."""
        terms = self.terms
        before: list[Term] = []
        found = []
        for category in scale.categories:
            held = self.judge(category.when, view)
            found.append((terms.not_(terms.any_of(before)), held))
            before = [*before, terms.holds(held)]
        return found

    def _possible(self, scale: Scale) -> list[Term]:
        terms = self.terms
        found: list[list[tuple[Term, Term]]] = [[] for _ in scale.categories]
        for condition, view in self._births(scale):
            meant = terms.not_(terms.fails(self.judge(scale.applies_to, view)))
            for place, (reached, held) in enumerate(self._reached(scale, view)):
                found[place].append((condition, terms.all_of((meant, reached, terms.not_(terms.fails(held))))))
        return [self._somehow(said) for said in found]

    # --- what follows -------------------------------------------------------------------------------------------------
    def facts(self, scale: Scale) -> dict[str, Term]:
        """Return the facts that follow: what a mark says, or every category the result can be of."""
        read, terms = self.result(scale), self.terms
        names = {fact.name: None for item in (*scale.categories, *scale.marks) for fact, _ in item.facts}
        surely = terms.all_of((read.given, terms.holds(read.applies)))
        births = self._births(scale)
        found = {}
        for name in names:
            value = self._by_category(name, read)
            for mark, held in zip(scale.marks, read.marks, strict=True):
                told = {fact.name: value for fact, value in mark.facts}.get(name)
                if told is not None:
                    said = self._told(name, told, births)
                    value = terms.where(terms.all_of((held, terms.is_known(said))), said, value)
            found[name] = terms.where(surely, value, terms.const(None, FACT_KINDS[FACTS[name].type]))
        return {name: term for name, term in found.items() if not (term.is_const and term.value is None)}

    def _told(self, name: str, value: FactValue | Criterion, births: Births) -> Term:
        if isinstance(value, Criterion):
            return self._holds(value, births)
        return self.terms.const(value, FACT_KINDS[FACTS[name].type])

    def _by_category(self, name: str, read: ScaleRead) -> Term:
        """Return what every category that a result can be of says of a fact."""
        terms, kind, births = self.terms, FACT_KINDS[FACTS[name].type], self._births(read.scale)
        told = [
            next((self._told(name, value, births) for fact, value in category.facts if fact.name == name), None)
            for category in read.scale.categories
        ]
        if kind is Kind.YES_NO:
            values: Iterable[FactValue] = (True, False)
        else:
            constants = (item.value for item in told if item is not None)
            values = dict.fromkeys(value for value in constants if isinstance(value, (int, str)))
        found = terms.const(None, kind)
        for value in values:
            agree = [
                terms.any_of((terms.not_(held), self._is(item, value)))
                for held, item in zip(read.possible, told, strict=True)
            ]
            found = terms.where(terms.all_of(agree), terms.const(value, kind), found)
        return found

    def _is(self, item: Term | None, value: FactValue) -> Term:
        terms = self.terms
        if item is None:
            return terms.no
        if item.kind is Kind.YES_NO:
            return terms.holds(item) if value is True else terms.fails(item)
        return terms.const(item.value == value, Kind.YES_NO)

    # --- what lacks, and what to do -----------------------------------------------------------------------------------
    def lacking(self, scale: Scale) -> dict[str, Term]:
        """Return for each name of what is not known where it could decide an undetermined result."""
        read, terms = self.result(scale), self.terms
        open_ = terms.all_of((read.result, terms.not_(terms.any_of(read.certain))))
        if open_ is terms.no:
            return {}
        found: dict[str, list[Term]] = {}
        unsure = terms.all_of((open_, terms.is_unknown(read.applies)))
        criteria = [(scale.applies_to, unsure)]
        births = self._births(scale)
        reached = [(*each, self._reached(scale, each[1])) for each in births]
        for place, category in enumerate(scale.categories):
            stays_open = []
            for condition, view, said in reached:
                meant = terms.not_(terms.fails(self.judge(scale.applies_to, view)))
                none_before, held = said[place]
                stays_open.append((condition, terms.all_of((meant, none_before, terms.is_unknown(held)))))
            criteria.append((category.when, terms.all_of((open_, self._somehow(stays_open)))))
        for criterion, where in criteria:
            for condition, view in births:
                self._open(criterion, view, terms.all_of((condition, where)), found)
        if self.known.partial:
            found.setdefault(BIRTH_DATE.name, []).append(terms.all_of((open_, self._several_births(scale))))
        return self._with_lacks({name: terms.any_of(parts) for name, parts in found.items()})

    def _several_births(self, scale: Scale) -> Term:
        """Say where the date of birth is known in part, and a bound of the scale lies between the days it can be."""
        terms, known = self.terms, self.known
        return terms.any_of(
            terms.holds(
                terms.all_of(
                    (
                        terms.up_to(known.born.ordinal, terms.number(limit)),
                        terms.under(terms.number(limit), known.born_latest.ordinal),
                    )
                )
            )
            for limit in sorted(self._limits(scale))
        )

    def _with_lacks(self, found: dict[str, Term]) -> dict[str, Term]:
        """Put what would decide a value that is known as a range in the place of that value."""
        terms = self.terms
        named: dict[str, Term] = {}
        for name, where in found.items():
            lacks = self.derived.lacks.get(name, [])
            ranged = terms.any_of(condition for _, condition in lacks)
            named[name] = terms.any_of((named.get(name, terms.no), terms.all_of((where, terms.not_(ranged)))))
            for each, condition in lacks:
                named[each] = terms.any_of((named.get(each, terms.no), terms.all_of((where, condition))))
        return {name: term for name, term in named.items() if term is not terms.no}

    def to_do(self, scale: Scale) -> dict[ActionKind, Term]:
        """Return for each kind of action where there is one to do, as far as its condition is not known to fail."""
        read, terms = self.result(scale), self.terms
        births, certain = self._births(scale), terms.any_of(read.certain)
        shared = terms.all_of(
            (terms.not_(certain), terms.any_of((terms.holds(read.applies), read.danger)), read.result)
        )
        found: dict[ActionKind, list[Term]] = {}
        actions = dict.fromkeys(action for item in (*scale.categories, *scale.marks) for action in item.follow_up)
        for action in actions:
            where = [held for mark, held in zip(scale.marks, read.marks, strict=True) if action in mark.follow_up]
            without: list[Term] = []
            for category, held, sure in zip(scale.categories, read.possible, read.certain, strict=True):
                if action in category.follow_up:
                    where.append(sure)
                else:
                    without.append(held)
            where.append(terms.all_of((shared, terms.not_(terms.any_of(without)))))
            wanted = terms.all_of((terms.any_of(where), terms.not_(terms.fails(self._holds(action.when, births)))))
            found.setdefault(action.kind, []).append(wanted)
        return {kind: terms.any_of(found[kind]) for kind in ActionKind if kind in found}


def _born(view: View) -> int:
    """Return the day of birth of a view that is of one day of birth for all rows."""
    ordinal = view.dates[BIRTH_DATE.name].ordinal.value
    assert isinstance(ordinal, int)  # noqa: S101 - all but the first view are of a day just after a bound
    return ordinal


# --- what is known by results -----------------------------------------------------------------------------------------
def with_measured(known: Known, day: DayValues, derived: Derived) -> Known:
    """Put what was measured where criteria find it, beside what is known otherwise."""
    terms = day.terms
    methods, of_birth = method_values(day), day.birth_facts()

    def seen(view: View) -> View:
        values = {**view.values, **methods}
        for name, found in of_birth.items():
            values[name] = terms.or_else(values[name], found)
        return evolve(view, values=values, measured=derived.measured)

    return evolve(
        known, view=seen(known.view), births=tuple((condition, seen(view)) for condition, view in known.births)
    )


def together(rules: ScaleRules, found: Iterable[FactTerms]) -> dict[str, Term]:
    """Return what is known by all results of a day; where two contradict, yes counts: it loses nobody."""
    said: dict[str, list[Term]] = {}
    for facts in found:
        for name, term in facts.items():
            said.setdefault(name, []).append(term)
    return {name: _one_of(rules, name, each) if len(each) > 1 else each[0] for name, each in said.items()}


def _one_of(rules: ScaleRules, name: str, said: Sequence[Term]) -> Term:
    terms = rules.terms
    if said[0].kind is not Kind.YES_NO:
        raise RuleError("Two scales tell a fact that is not yes or no", value=name, code="scale")
    yes, no = (terms.any_of(which(item) for item in said) for which in (terms.holds, terms.fails))
    return terms.where(yes, terms.yes, terms.where(no, terms.no, terms.unknown))


def standing(scale: Scale, facts: FactTerms, day: DayValues, base: Known) -> dict[str, Term]:
    """Return the facts of a result that still stand on the day asked about, as ``stands`` says of one person."""
    terms, view = day.terms, base.view
    today = terms.compare("==", day.day.ordinal, day.on.ordinal)
    lmp, delivered = view.dates[LMP.name], view.dates[DELIVERED_ON.name]
    if not scale.of_this_pregnancy:
        stands = terms.fails(day.days.reached(day.day, scale.validity, day.on))
    else:
        pregnant = terms.holds(view.value(PREGNANT.name))
        stands = terms.all_of((pregnant, _since(day, lmp, in_days(LONGEST_PREGNANCY))))
        if scale.last_postpartum:
            postpartum = terms.holds(view.value(POSTPARTUM.name))
            stands = terms.where(postpartum, _since(day, delivered, in_days(POSTPARTUM_PERIOD)), stands)
    keeps_no = terms.yes
    if scale.of_this_pregnancy:
        keeps_no = terms.any_of((terms.not_(lmp.is_unknown), terms.holds(today)))
    if scale.validity == FOR_LIFE:
        keeps_no = terms.all_of((keeps_no, terms.fails(day.days.reached(day.day, NO_STANDS, day.on))))
    if scale.passing:
        keeps_no = terms.all_of((keeps_no, terms.holds(today)))
    found = {}
    for name, fact in facts.items():
        kept = (
            terms.all_of((stands, terms.any_of((keeps_no, terms.not_(terms.fails(fact))))))
            if fact.kind is Kind.YES_NO
            else stands
        )
        found[name] = terms.where(kept, fact, terms.const(None, fact.kind))
    return found


def _since(day: DayValues, start: Day, days_back: int) -> Term:
    """Say whether the values are of a day since a start, or of the last days where the start is not known."""
    terms = day.terms
    earliest = terms.minus(day.on.ordinal, days_back)
    first = earliest if start.ordinal.is_const else terms.or_else(start.ordinal, earliest)
    return terms.holds(terms.up_to(first, day.day.ordinal))
