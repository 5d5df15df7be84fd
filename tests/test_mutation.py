"""The mutator itself: it finds every place to change, a mutant that changes something dies, one that does not lives."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.mutation.equivalence import Sameness, compare
from tests.mutation.judging import Case, CaseIndex, Cases, ScheduleRule, ServiceRule, StageRule, all_rules, killer
from tests.mutation.mutants import mutants_of, schedule_mutants_of
from tests.mutation.run import KILLED, SURVIVED, judge_mutant, main, mutants_of_rule

from ilp import CATALOGUE, Individual, Sex
from ilp.calendar import days, months, weeks, years
from ilp.clusters import Cluster
from ilp.criteria import Criterion, aged, all_of, amount, any_of, by_reading, everybody, has, is_, nobody, not_
from ilp.facts.chronic_disease import DIABETES, HYPERTENSION
from ilp.facts.person import PREGNANT, PUPIL, SCHOOL_GRADE, SEX
from ilp.facts.risk_and_cancer import SMOKING_YEARS
from ilp.labels import Label
from ilp.lifecycle import STAGES, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import (
    AtContacts,
    OncePer,
    Period,
    Schedule,
    at_least_times,
    at_months,
    by_case,
    course,
    dose,
    during,
    every,
    every_contact,
    on_occasion,
    once,
    schedule_by_reading,
    several,
    unscheduled,
)
from ilp.services import Component, Service
from ilp.situation import situation_of
from ilp.vocabulary import Instrument, ServiceKind, Venue

ON = date(2026, 11, 22)
PLACE = KMK_2015_2023.at("BAB V", "Skrining")
READING = Reading(
    code="test",
    title=Label("uji", "test"),
    settles=("amb-test",),
    places=(Place(source=PLACE, says=Label("a", "a")),),
    options={"wide": Label("luas", "wide"), "narrow": Label("sempit", "narrow")},
    default="wide",
    why=Label("uji", "test"),
)


def rule(target: Criterion, discretion: Criterion | None = None, component: Criterion | None = None) -> ServiceRule:
    parts = () if component is None else (Component(code="part", name=Label("bagian", "part"), target=component),)
    return ServiceRule(
        Service(
            code="made-by-hand",
            kind=ServiceKind.SCREENING,
            name=Label("uji", "test"),
            cluster=Cluster.ADULT_AND_OLDER,
            stages=(LifeStage.ADULT,),
            target=target,
            as_indicated_for=nobody() if discretion is None else discretion,
            schedule=unscheduled(),
            venues={Venue.PUSKESMAS: (Instrument.BLOOD_PRESSURE,)},
            components=parts,
            source=PLACE,
        )
    )


def case(birth_date: str, expected: dict[str, Any], **facts: bool | int) -> Case:
    person = Individual(birth_date=birth_date, sex="female", facts=facts)
    return Case("a case", situation_of(person, on=ON), expected)


def names(criterion: Criterion) -> set[str]:
    return {mutant.name for mutant in mutants_of(criterion, "it")}


@pytest.mark.parametrize(
    ("criterion", "expected"),
    [
        (
            aged(at_least=years(15)),
            {
                "it: at_least -> over 15 years",
                "it: at_least 15 years -> 14 years",
                "it: at_least 15 years -> 16 years",
                "it: negated",
            },
        ),
        (
            aged(over=months(2), under=years(0)),
            {
                "it: over -> at_least 2 months",
                "it: over 2 months -> 1 month",
                "it: over 2 months -> 3 months",
                "it: over 2 months dropped",
                "it: under -> up_to 0 years",
                "it: under 0 years -> 1 year",
                "it: under 0 years dropped",
                "it: negated",
            },
        ),
        (
            amount(SMOKING_YEARS, up_to=15),
            {"it: up_to -> under 15", "it: up_to 15 -> 14", "it: up_to 15 -> 16", "it: negated"},
        ),
        (
            is_(SCHOOL_GRADE, 1, 7),
            {
                "it: value 1 dropped",
                "it: value 7 dropped",
                "it: value 2 added",
                "it: value 6 added",
                "it: value 8 added",
                "it: negated",
            },
        ),
        (is_(SEX, Sex.FEMALE), {"it: value male added", "it: negated"}),
        (has(HYPERTENSION), {"it: negated"}),
        (not_(has(HYPERTENSION)), {"it: not_ dropped"}),
        (everybody(), {"it: all_of and any_of swapped"}),
        (
            any_of(has(HYPERTENSION), not_(has(DIABETES))),
            {
                "it: all_of and any_of swapped",
                "it: branch 0 dropped",
                "it: branch 1 dropped",
                "it: negated",
                "it/0: negated",
                "it/1: not_ dropped",
            },
        ),
        (
            by_reading(READING, {"wide": has(HYPERTENSION), "narrow": all_of(has(DIABETES))}),
            {
                "it: options wide and narrow exchanged",
                "it/wide: negated",
                "it/narrow: branch 0 dropped",
                "it/narrow: negated",
                "it/narrow/0: negated",
            },
        ),
    ],
)
def test_every_place_to_change_is_found_once(criterion: Criterion, expected: set[str]) -> None:
    assert names(criterion) == expected
    assert len(list(mutants_of(criterion, "it"))) == len(expected)


def test_a_mutant_is_the_rule_with_one_change_in_its_place() -> None:
    criterion = all_of(has(HYPERTENSION), by_reading(READING, {"wide": not_(has(DIABETES)), "narrow": has(DIABETES)}))
    mutants = {mutant.name: mutant.criterion for mutant in mutants_of(criterion, "it")}
    assert mutants["it/1/wide: not_ dropped"] == all_of(
        has(HYPERTENSION), by_reading(READING, {"wide": has(DIABETES), "narrow": has(DIABETES)})
    )
    assert mutants["it/1/narrow: negated"] == all_of(
        has(HYPERTENSION), by_reading(READING, {"wide": not_(has(DIABETES)), "narrow": not_(has(DIABETES))})
    )


def test_every_criterion_of_a_rule_is_mutated() -> None:
    made = rule(has(HYPERTENSION), has(DIABETES), has(PUPIL))
    assert list(made.criteria) == [
        "target",
        "as_indicated_for",
        "components/part/target",
        "components/part/as_indicated_for",
    ]
    for name in made.criteria:
        assert made.changed(name, nobody()).criteria == {**made.criteria, name: nobody()}


@pytest.mark.parametrize(
    ("birth_date", "expected", "dies"),
    [
        ("2011-11-22", {"verdicts": ["required"]}, True),
        ("2011-11-21", {"verdicts": ["required"]}, True),
        ("2010-11-22", {"verdicts": ["required"]}, False),
        ("2011-11-23", {"verdicts": ["not_required"]}, False),
    ],
)
def test_only_a_case_at_the_bound_kills_a_flipped_bound(birth_date: str, expected: dict[str, Any], dies: bool) -> None:
    made = rule(aged(at_least=years(15)))
    mutant = made.changed("target", aged(over=years(15)))
    cases: Cases = {(): [case(birth_date, expected)]}
    assert killer(made, cases) is None
    assert killer(mutant, cases) == ("a case" if dies else None)


@pytest.mark.parametrize(
    ("name", "mutant", "hypertension", "expected"),
    [
        ("target", has(HYPERTENSION), True, {"questions": {"pupil"}}),
        ("target", has(HYPERTENSION), True, {"verdicts": ["undetermined"]}),
        ("as_indicated_for", nobody(), False, {"verdicts": ["as_indicated"]}),
        ("as_indicated_for", nobody(), False, {"components": {"part": "required"}}),
        ("components/part/target", not_(has(DIABETES)), False, {"components": {"part": "required"}}),
    ],
)
def test_verdicts_components_and_questions_all_kill(
    name: str, mutant: Criterion, hypertension: bool, expected: dict[str, Any]
) -> None:
    made = rule(all_of(has(HYPERTENSION), has(PUPIL)), has(DIABETES), has(DIABETES))
    cases: Cases = {(): [case("2012-01-01", expected, hypertension=hypertension, diabetes=True)]}
    assert killer(made, cases) is None
    assert killer(made.changed(name, mutant), cases) == "a case"


def test_a_mutant_of_an_option_dies_by_a_case_that_chooses_it() -> None:
    made = rule(by_reading(READING, {"wide": has(HYPERTENSION), "narrow": has(DIABETES)}))
    mutant = made.changed("target", by_reading(READING, {"wide": has(HYPERTENSION), "narrow": has(PUPIL)}))
    expected = {"verdicts": ["required"]}
    person = case("1986-01-01", expected, hypertension=True, diabetes=True, pupil=False)
    assert killer(mutant, {(): [person]}) is None
    assert killer(mutant, {(("test", "narrow"),): [person]}) == "a case"


SAME = [
    (any_of(has(HYPERTENSION), all_of(has(HYPERTENSION), has(DIABETES))), has(HYPERTENSION)),
    (all_of(aged(at_least=years(5), under=years(20)), aged(up_to=years(19))), aged(at_least=years(5), under=years(20))),
    (amount(SMOKING_YEARS, at_least=0), amount(SMOKING_YEARS, at_least=0, up_to=SMOKING_YEARS.at_most)),
    (not_(all_of(has(HYPERTENSION), has(DIABETES))), any_of(not_(has(HYPERTENSION)), not_(has(DIABETES)))),
    # A pregnancy of a male is refused.
    (all_of(is_(SEX, Sex.MALE), has(PREGNANT)), nobody()),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_criteria_that_mean_the_same_are_told(one: Criterion, other: Criterion) -> None:
    assert compare(rule(one), rule(other)).sameness is Sameness.SAME
    assert compare(rule(other), rule(one)).sameness is Sameness.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (aged(at_least=years(15)), aged(over=years(15))),
        (aged(under=months(2)), aged(up_to=months(2))),
        (amount(SMOKING_YEARS, over=30), amount(SMOKING_YEARS, at_least=30)),
        (has(HYPERTENSION), any_of(has(HYPERTENSION), all_of(has(DIABETES), aged(at_least=years(99))))),
        (is_(SEX, Sex.FEMALE), everybody()),
    ],
)
def test_a_difference_is_found_with_a_person_who_shows_it(one: Criterion, other: Criterion) -> None:
    rules = rule(one), rule(other)
    comparison = compare(*rules)
    assert comparison.sameness is Sameness.DIFFERENT
    assert comparison.person is not None
    person = Individual.model_validate(comparison.person["person"])
    on = date.fromisoformat(comparison.person["on"])
    answers = [item.judge(()).answer(situation_of(person, on=on)) for item in rules]
    assert answers[0] != answers[1]


def test_what_nobody_can_see_is_no_difference() -> None:
    made = rule(has(HYPERTENSION), nobody(), has(DIABETES))
    assert compare(made, made.changed("as_indicated_for", has(HYPERTENSION))).sameness is Sameness.SAME
    narrower = made.changed("components/part/target", all_of(has(HYPERTENSION), has(DIABETES)))
    assert compare(made, narrower).sameness is Sameness.SAME
    assert compare(made, made.changed("as_indicated_for", has(DIABETES))).sameness is Sameness.DIFFERENT


def test_a_survivor_is_told_from_a_mutant_that_changes_nothing() -> None:
    made = rule(any_of(has(HYPERTENSION), all_of(has(HYPERTENSION), has(DIABETES))))
    fates = {
        mutant.name: judge_mutant(made, made.changed("target", mutant.criterion), {})[0]
        for mutant in mutants_of(made.service.target, "it")
    }
    assert fates["it: branch 1 dropped"] == Sameness.SAME
    assert fates["it: branch 0 dropped"] == SURVIVED


def test_a_part_done_always_or_when_indicated_is_changed_too() -> None:
    made = rule(has(HYPERTENSION), component=has(DIABETES))
    whole, (change, mutant) = [item for item in mutants_of_rule(made) if "exchanged" in item[0].name]
    assert whole[0].name == "service: as it is -> required and as indicated exchanged"
    assert change.name == "components/part: as it is -> required and as indicated exchanged"
    expected = {"components": {"part": "required"}}
    cases: Cases = {(): [case("1986-01-01", expected, hypertension=True, diabetes=True)]}
    assert judge_mutant(made, mutant, cases)[0] == KILLED
    assert judge_mutant(made, mutant, {})[0] == SURVIVED


def test_a_stage_that_takes_in_more_dies_by_the_stage_next_to_it() -> None:
    stages = {stage: definition.criterion for stage, definition in STAGES.items()}
    clusters = {Cluster.ADULT_AND_OLDER: everybody()}
    made = StageRule(LifeStage.INFANT, stages, clusters)
    mutant = made.changed("who", aged(up_to=months(12)))
    cases: Cases = {(): [case("2025-11-22", {"stage": "young_child", "stages": ["under_two"], "cluster": 3})]}
    assert killer(made, cases) is None
    assert killer(mutant, cases) == "a case"


def schedule_names(schedule: Schedule) -> set[str]:
    previous = {"imm-opv3": "imm-opv2", "imm-opv2": "imm-opv1"}
    return {mutant.name for mutant in schedule_mutants_of(schedule, "schedule", previous)}


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (every(years(1)), {"schedule: every 1 year -> 0 years", "schedule: every 1 year -> 2 years"}),
        (course(days(90)), {"schedule: at least 90 days -> 89 days", "schedule: at least 90 days -> 91 days"}),
        (
            once(OncePer.MARRIAGE),
            {f"schedule: marriage -> {other}" for other in ("school_grade", "age_or_grade", "pregnancy")},
        ),
        (
            at_least_times(1, Period.CALENDAR_YEAR),
            {"schedule: 1 -> 2 times", "schedule: calendar_year -> pregnancy"},
        ),
        (
            at_months(2, 8),
            {
                *(f"schedule: month 2 {change}" for change in ("-> 3", "-> 1", "dropped")),
                *(f"schedule: month 8 {change}" for change in ("-> 9", "-> 7", "dropped")),
            },
        ),
        (
            during(aged(at_least=months(6))),
            {
                "schedule/window: at_least -> over 6 months",
                "schedule/window: at_least 6 months -> 5 months",
                "schedule/window: at_least 6 months -> 7 months",
            },
        ),
        (
            dose(aged(at_least=weeks(6)), after=CATALOGUE["imm-opv3"], interval=weeks(4)),
            {
                "schedule/window: at_least -> over 6 weeks",
                "schedule/window: at_least 6 weeks -> 5 weeks",
                "schedule/window: at_least 6 weeks -> 7 weeks",
                "schedule: after imm-opv3 dropped",
                "schedule: after imm-opv3 -> after imm-opv2",
                "schedule: interval 4 weeks dropped",
                "schedule: interval 4 weeks -> 3 weeks",
                "schedule: interval 4 weeks -> 5 weeks",
            },
        ),
        (
            AtContacts((("anc-k1", Label("K1", "K1")), ("anc-k5", Label("K5", "K5")))),
            {"schedule: contact anc-k1 dropped", "schedule: contact anc-k5 dropped"},
        ),
        (
            several((Label("a", "a"), every(months(1))), (Label("b", "b"), every_contact())),
            {"schedule/0: every 1 month -> 0 months", "schedule/0: every 1 month -> 2 months"},
        ),
        (
            by_case((has(DIABETES), every(days(1))), otherwise=course(days(1))),
            {
                "schedule: case 0 dropped",
                "schedule/0/when: negated",
                "schedule/0: every 1 day -> 0 days",
                "schedule/0: every 1 day -> 2 days",
                "schedule/otherwise: at least 1 day -> 0 days",
                "schedule/otherwise: at least 1 day -> 2 days",
            },
        ),
        (
            schedule_by_reading(READING, {"wide": every(days(1)), "narrow": unscheduled()}),
            {
                "schedule: options wide and narrow exchanged",
                "schedule/wide: every 1 day -> 0 days",
                "schedule/wide: every 1 day -> 2 days",
            },
        ),
        (schedule_by_reading(READING, {"wide": every_contact(), "narrow": every_contact()}), set()),
        (schedule_by_reading(READING, {"wide": on_occasion(Label("a", "a")), "narrow": unscheduled()}), set()),
    ],
)
def test_every_place_of_a_schedule_is_changed(schedule: Schedule, expected: set[str]) -> None:
    assert schedule_names(schedule) == expected


def timed(on: date, expected: dict[str, Any]) -> Cases:
    person = Individual.model_validate(
        {"birth_date": "1975-05-05", "sex": "male", "history": [{"service": "copd-puma", "on": "2025-11-22"}]}
    )
    return {(): [Case("a case", situation_of(person, on=on), expected, person)]}


@pytest.mark.parametrize(
    ("on", "status", "dying"),
    [
        (ON, "due", {"schedule: every 1 year -> 2 years"}),
        (ON - timedelta(days=1), "not_yet", {"schedule: every 1 year -> 0 years"}),
    ],
)
def test_a_changed_interval_dies_by_the_day_it_moves(on: date, status: str, dying: set[str]) -> None:
    schedule = ScheduleRule(CATALOGUE["copd-puma"])
    cases = timed(on, {"status": status})
    assert killer(schedule, cases) is None
    assert {change.name for change, mutant in mutants_of_rule(schedule) if killer(mutant, cases)} == dying
    survivors = [mutant for change, mutant in mutants_of_rule(schedule) if change.name not in dying]
    assert [judge_mutant(schedule, mutant, cases)[0] for mutant in survivors] == [SURVIVED]


def test_what_consists_of_services_is_timed_by_them() -> None:
    assert list(mutants_of_rule(ScheduleRule(CATALOGUE["pnc-schedule"]))) == []
    assert list(mutants_of_rule(ScheduleRule(CATALOGUE["anc-schedule"]))) != []


def written(folder: Path, cases: Iterable[dict[str, Any]]) -> list[Path]:
    (folder / "cases.json").write_text(json.dumps(list(cases)))
    return [folder / "cases.json"]


def test_a_case_is_divided_among_the_rules_it_speaks_of(tmp_path: Path) -> None:
    good = {
        "id": "one",
        "on": "2026-11-22",
        "person": {"birth_date": "1986-11-22", "sex": "female", "facts": {"pregnant": False}},
        "readings": {"risk-factor-age-40": "inclusive"},
        "expect": {
            "stage": "adult",
            "undetermined": ["copd-spirometry"],
            "questions": ["puma_high_risk", "postpartum"],
        },
    }
    wrong = {**good, "id": "two", "expect": {"stage": "infant"}}
    index = CaseIndex(written(tmp_path, [good, wrong]), rules := all_rules())
    assert (index.count, index.left_out) == (2, ["two"])
    found = {item.code: index.of(item) for item in rules if index.of(item)}
    assert {code for code in found if ":" not in code} == {"copd-spirometry"}
    ((choices, (only,)),) = found["copd-spirometry"].items()
    assert (choices, only.expected) == ((), {"verdicts": ["undetermined"], "questions": {"puma_high_risk"}})
    ((_, (only,)),) = found["stage:adult"].items()
    # Services ask it too, so the stages alone cannot lose it.
    assert only.expected == {"stage": "adult"}


def test_the_program_counts_lists_and_refuses_unknown_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--service", "copd-puma", "--jobs", "1"]) == 0
    assert "copd-puma" in capsys.readouterr().out
    assert main(["--list"]) == 0
    listed = capsys.readouterr().out
    assert "copd-puma  target: at_least -> over 40 years  [aged 40 years or over]" in listed
    assert all(f"{code}  target" in listed for code in CATALOGUE)
    assert main(["--service", "copd-pumma"]) == 2
    assert "Unknown rule: copd-pumma" in capsys.readouterr().err
