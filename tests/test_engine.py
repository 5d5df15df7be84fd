"""The engine: open facts, findings, partly known birth dates, and the agreement of its ways of judging."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import ON, examples, individuals

from ilp import CATALOGUE, Individual, Verdict, assess
from ilp.calendar import Unit, completed, years
from ilp.criteria import Amount, Criterion, Elapsed, Has, Is, aged, all_of, any_of, has, is_, not_
from ilp.engine import Finding, Program
from ilp.errors import DateError
from ilp.facts import FACTS
from ilp.facts.chronic_disease import DIABETES, HYPERTENSION
from ilp.facts.infections import HIV
from ilp.facts.person import SCHOOL_GRADE, SEX
from ilp.facts.risk_and_cancer import SMOKER
from ilp.services import Catalogue
from ilp.situation import Situation, situation_of
from ilp.vocabulary import Sex

PROGRAM = Program(CATALOGUE, {})
LEAVES = (has(SMOKER), has(HIV), has(DIABETES), has(HYPERTENSION))
SINGLE = tuple(
    dict.fromkeys(
        part
        for service in CATALOGUE.values()
        for part in service.criteria()
        if isinstance(part, (Has, Is, Amount, Elapsed))
    )
)
ALONE = Program(Catalogue(()), {})
"""Clauses that are compiled later, as these are, are judged one by one."""
for each in SINGLE:
    ALONE.test(each)
NAMES = ("smoker", "hiv", "diabetes", "hypertension")


def criteria() -> st.SearchStrategy[Criterion]:
    """Draw criteria over four facts, nested as deep as rules are."""
    return st.recursive(
        st.sampled_from(LEAVES),
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda members: all_of(*members)),
            st.lists(inner, min_size=1, max_size=3).map(lambda members: any_of(*members)),
            inner.map(not_),
        ),
        max_leaves=8,
    )


def situation(facts: dict[str, Any]) -> Situation:
    values = {name: value for name, value in facts.items() if value is not None}
    return Situation(ON, {"birth_date": (720_000, 720_000)}, values, [])


def kleene(criterion: Criterion, facts: dict[str, Any]) -> bool | None:
    """Judge by the definition: what all completions of the unknown facts of each single clause agree on."""
    match type(criterion).__name__:
        case "Has":
            return facts[criterion.fact.name]  # type: ignore[attr-defined,no-any-return]
        case "Not":
            inner = kleene(criterion.parts[0], facts)
            return None if inner is None else not inner
        case name:
            held = [kleene(part, facts) for part in criterion.parts]
            absorbing = name == "AnyOf"
            return absorbing if absorbing in held else None if None in held else not absorbing


@given(criteria(), st.tuples(*[st.sampled_from((True, False, None))] * 4))
def test_tests_follow_three_valued_logic(criterion: Criterion, known: tuple[bool | None, ...]) -> None:
    facts = dict(zip(NAMES, known, strict=True))
    program = Program(Catalogue(()), {})
    test = program.test(criterion)
    prepared = program.prepare(situation(facts))
    assert test(prepared.outcomes) is kleene(criterion, facts)
    finding = program.finding(criterion, prepared, "here")
    assert finding.outcome == {True: "met", False: "not_met", None: "unknown"}[kleene(criterion, facts)]


@given(criteria(), st.tuples(*[st.sampled_from((True, False, None))] * 4))
def test_open_facts_are_exactly_those_whose_answers_decide(
    criterion: Criterion, known: tuple[bool | None, ...]
) -> None:
    facts = dict(zip(NAMES, known, strict=True))
    program = Program(Catalogue(()), {})
    program.test(criterion)
    opened = program.open_facts(criterion, program.prepare(situation(facts)).outcomes)
    unknown = [name for name in NAMES if facts[name] is None]
    assert set(opened.names) <= set(unknown)
    assert bool(opened.names) == (kleene(criterion, facts) is None)
    for name, answer in product(unknown, (True, False)):
        after = kleene(criterion, {**facts, name: answer})
        if kleene(criterion, facts) is None:
            assert ((name, answer) in opened.met_by) == (after is True)
            assert ((name, answer) in opened.not_met_by) == (after is False)
    everything = {name: facts[name] if name not in opened.names else True for name in NAMES}
    assert kleene(criterion, everything) is not None, "answering all open facts decides"


@examples(40)
@given(individuals(), st.none() | st.times(), st.none() | st.times(), st.integers(0, 40))
def test_clauses_judged_together_hold_as_each_alone(
    person: Individual, born_at: time | None, at: time | None, later: int
) -> None:
    timed = person.model_copy(update={"birth_time": born_at})
    on = ON + timedelta(days=later)
    try:
        known = situation_of(timed, on=on, at=at)
    except DateError:
        known = situation_of(person, on=on)
    together, alone = (
        [item.outcomes for item in program.possible(program.prepare(known))] for program in (PROGRAM, ALONE)
    )
    for one, other in zip(together, alone, strict=True):
        assert [PROGRAM.test(clause)(one) for clause in SINGLE] == [ALONE.test(clause)(other) for clause in SINGLE]


def leaves(finding: Finding) -> list[Finding]:
    return [finding] if not finding.parts else [leaf for part in finding.parts for leaf in leaves(part)]


def test_a_finding_says_the_clause_the_value_seen_and_the_place() -> None:
    person = Individual(birth_date="1983-04-17", sex="female", facts={"sexually_active": True, "pregnant": False})
    reason = assess(person, on=ON)["iva-cervical"].reason
    seen = [(leaf.outcome, leaf.clause.en, leaf.seen and leaf.seen.en, leaf.source) for leaf in leaves(reason.target)]
    assert [item[:3] for item in seen] == [
        ("met", "female", "female"),
        ("met", "aged over 30 years (from the 31st birthday)", "43 years 7 months"),
        ("met", "has had sexual contact", "yes"),
        ("not_met", "pregnant", "no"),
    ]
    assert all("BAB V" in item[3] for item in seen[:3])


def test_an_unknown_fact_is_said_to_be_unknown() -> None:
    person = Individual(birth_date="1983-04-17", sex="female")
    item = assess(person, on=ON)["iva-cervical"]
    assert item.verdict is Verdict.UNDETERMINED
    assert item.missing == ("sexually_active", "pregnant")
    assert leaves(item.reason.target)[2].seen.id == "belum diketahui"  # type: ignore[union-attr]


@examples(60)
@given(individuals())
def test_reasons_agree_with_verdicts(person: Individual) -> None:
    plan = assess(person, on=ON, explain=True)
    for item in plan.services:
        reason = plan.reason(item.code)
        if item.verdict is Verdict.REQUIRED and person.birth_date.is_exact:
            assert reason.target.outcome == "met"
        if item.verdict is Verdict.NOT_REQUIRED and person.birth_date.is_exact:
            assert reason.target.outcome == "not_met"


def verdicts(person: Individual, **choices: Any) -> dict[str, Verdict]:
    return {item.code: item.verdict for item in assess(person, on=ON, **choices).services}


@examples(40)
@given(individuals())
def test_a_partly_known_birth_date_means_every_day_it_can_be(person: Individual) -> None:
    """Judge each possible day of birth by itself: what they agree on, and only that, is the verdict."""
    if person.birth_date.is_exact:
        return
    plan = assess(person, on=ON)
    first, last = person.birth_date.earliest, min(person.birth_date.latest, ON)
    by_day: dict[str, set[Verdict]] = {item.code: set() for item in plan.services}
    stages = set()
    for offset in range((last - first).days + 1):
        exact = person.model_copy(update={"birth_date": type(person.birth_date).of(first + timedelta(days=offset))})
        that_day = assess(exact, on=ON)
        stages.add(that_day.stage)
        for item in that_day.services:
            by_day[item.code].add(item.verdict)
    for item in plan.services:
        agreed = by_day[item.code]
        assert item.verdict is (agreed.pop() if len(agreed) == 1 else Verdict.UNDETERMINED), item.code
    assert plan.stage == (stages.pop() if len(stages) == 1 else None)


def test_a_birth_date_that_matters_is_among_the_missing_facts() -> None:
    plan = assess(Individual(birth_date="1986", sex="male"), on=date(2026, 6, 1))
    assert plan["copd-puma"].verdict is Verdict.UNDETERMINED
    assert plan["copd-puma"].missing == ("birth_date",)
    assert plan["hypertension-adult"].verdict is Verdict.REQUIRED
    question = next(item for item in plan.questions if item.fact == "birth_date")
    assert "copd-puma" in question.services


def test_a_birth_date_that_cannot_matter_is_not_asked() -> None:
    plan = assess(Individual(birth_date="1970", sex="male"), on=date(2026, 6, 1), assume_absent="all")
    assert plan.undetermined == ()
    assert plan["copd-puma"].verdict is Verdict.REQUIRED


@given(st.integers(0, 40_000), st.integers(0, 40_000), st.sampled_from((1, 6, 15, 18, 40, 60)))
def test_an_age_bound_is_a_bound_on_the_birth_date(back: int, further: int, bound: int) -> None:
    criterion = aged(at_least=years(bound))
    program = Program(Catalogue(()), {})
    test = program.test(criterion)
    born = ON - timedelta(days=back)
    on = min(born + timedelta(days=further), date(2200, 12, 31))
    person = Individual(birth_date=born, sex="male")
    if completed(born, on, Unit.YEARS) > 130:
        return
    held = test(program.prepare(situation_of(person, on=on)).outcomes)
    assert held is (completed(born, on, Unit.YEARS) >= bound)


def test_a_choice_of_the_schedule_follows_the_person() -> None:
    low = Individual(
        birth_date="1983-04-17",
        sex="female",
        facts={"sexually_active": True, "pregnant": False},
    )
    high = low.model_copy(update={"facts": {**low.facts, "multiple_sex_partners": True}})
    assert assess(low, on=ON, assume_absent="all")["iva-cervical"].schedule.en == "every 3 years"
    assert assess(high, on=ON)["iva-cervical"].schedule.en == "every year"
    assert "otherwise every 3 years" in assess(low, on=ON)["iva-cervical"].schedule.en


def test_every_fact_a_rule_asks_is_in_the_registry() -> None:
    for service in CATALOGUE.values():
        for criterion in service.criteria():
            fact = getattr(criterion, "fact", None) or getattr(criterion, "since", None)
            assert fact is None or FACTS[fact.name] is fact


def test_equal_clauses_are_judged_once() -> None:
    program = Program(Catalogue(()), {})
    one, other = all_of(is_(SEX, Sex.MALE), is_(SCHOOL_GRADE, 1)), any_of(is_(SCHOOL_GRADE, 1), is_(SEX, Sex.MALE))
    assert program.clauses(one) == program.clauses(other)


@pytest.mark.parametrize("on", [date(1900, 1, 1), date(2200, 12, 31)])
def test_the_first_and_last_dates_that_can_be_assessed(on: date) -> None:
    plan = assess(Individual(birth_date=on, sex="female"), on=on)
    assert plan.stage == "newborn"
