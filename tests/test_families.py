"""Families: what is found wrong, what members supply to each other, and that an assessment says where it is from."""

from __future__ import annotations

import json
import pickle
import re
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import ON, examples

from ilp import DateError, InputError, PartialDate, assess
from ilp.conformance import check_case, read_cases, run_conformance
from ilp.facts import FACTS
from ilp.families import (
    FAMILY_FINDINGS,
    FAMILY_RULES,
    NOT_SUPPLIED,
    FamilyAssessment,
    assess_family,
    check_family,
    shared_facts,
    with_shared_facts,
)
from ilp.identifiers import KK_FINDINGS
from ilp.models import Family, FamilyMember, Home, Individual, MemberIndividual
from ilp.vocabulary import Relation, Severity, WaterSource

CASES = Path(__file__).parent / "cases" / "households"
FILES = sorted(CASES.glob("*.json"))
ALL_CASES = [case for path in FILES for case in read_cases(path)]


def member(born: str, sex: str = "female", relation: str | None = None, **data: Any) -> dict[str, Any]:
    links = {key: data.pop(key) for key in ("mother", "father") if key in data}
    return {"person": {"birth_date": born, "sex": sex, **data}, "relation": relation, **links}


def family(*members: dict[str, Any], **data: Any) -> Family:
    return Family.model_validate({"members": list(members), **data})


HEAD = member("1985-03-04", "male", "head", id="h")
WIFE = member("1988-07-01", "female", "spouse", id="w")
PATIENT = member("1985-03-04", "male", "head", id="h", facts={"tuberculosis": True})
GIRL = member("2014-05-05", "female", "child", id="c")


# The cases -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_of_a_household_holds(path: Path) -> None:
    report = run_conformance([path])
    assert report.count > 50
    assert [str(failure) for failure in report.failures] == []


def expected(key: str) -> set[tuple[str, str | None]]:
    found = set()
    for case in ALL_CASES:
        for item in case.get("expect", {}).get(key, ()):
            found.add((item, None) if isinstance(item, str) else (item["code"], item.get("fact")))
    return found


@pytest.mark.parametrize("code", FAMILY_FINDINGS)
def test_every_finding_has_a_faulty_case_and_a_clean_twin(code: str) -> None:
    assert code in {name for name, _ in expected("findings")}
    assert code in {name for name, _ in expected("not_findings")}


@pytest.mark.parametrize("rule", FAMILY_RULES, ids=lambda rule: rule.fact.name)
def test_every_supplied_fact_has_a_case_and_a_clean_twin(rule: Any) -> None:
    name = rule.fact.name
    values = [
        item["facts"][name]
        for case in ALL_CASES
        for item in case.get("expect", {}).get("members", {}).values()
        if name in item.get("facts", {})
    ]
    assert None in values
    assert any(value not in (None, False) for value in values)
    assert (False in values) == (rule.same or rule.no)


def test_ids_of_cases_are_their_own() -> None:
    ids = [case["id"] for case in ALL_CASES]
    assert len(ids) == len(set(ids)) > 200


CASE: dict[str, Any] = {
    "id": "tb",
    "on": "2026-11-22",
    "family": {"members": [PATIENT, GIRL]},
    "expect": {"members": {"c": {"facts": {"tb_contact": True}}}},
}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({}, None),
        ({"expect": {"findings": ["no_head"]}}, "findings: expected no_head among none"),
        ({"expect": {"findings": []}}, None),
        (
            {"expect": {"findings": []}, "family": {"members": [GIRL]}},
            "findings: expected none, got no_head, no_adult",
        ),
        (
            {"expect": {"not_findings": ["no_adult"]}, "family": {"members": [GIRL]}},
            "not_findings: expected no no_adult among no_head, no_adult",
        ),
        ({"expect": {"findings": ["no_hed"]}}, "refused: Unknown finding: 'no_hed'."),
        ({"expect": {"findings": [{"code": "no_head", "who": 1}]}}, "refused: Unknown key of a finding: 'who'."),
        ({"expect": {"findings": [5]}}, "refused: An item of findings is not what it must be: 5."),
        ({"expect": {"findings": "no_head"}}, "refused: findings is not what it must be: 'no_head'."),
        ({"expect": {"members": {"c": {"facts": {"tb_contact": False}}}}}, "c: facts: tb_contact: expected False"),
        ({"expect": {"members": {"c": {"facts": {"tb": True}}}}}, "refused: Unknown fact: 'tb'."),
        ({"expect": {"members": {"x": {}}}}, "refused: No such member of the family: 'x'. Accepted: h, c."),
        ({"expect": {"members": {"c": {"stage": "adult"}}}}, "c: stage: expected adult, got adolescent"),
        ({"expect": {"members": {"c": {"stages": 5}}}}, "refused: stages is not what it must be: 5."),
        ({"expect": {"members": {"c": {"stgae": "adult"}}}}, "refused: Unknown key of a member: 'stgae'."),
        ({"expect": {"members": ["c"]}}, "refused: members is not what it must be: ['c']."),
        ({"expect": {"member": {}}}, "refused: Unknown key of expect: 'member'."),
        ({"person": {}}, "refused: Unknown key of a case: "),
        ({"family": 5}, "refused: 1 validation error for Family"),
        ({"on": None}, "refused: The date of the case is none: None."),
        ({"family": {"members": [member("2030", id="c")]}, "expect": {"members": {"c": {"stage": "adult"}}}},
         "c: stage: the member is not assessed: The birth is after"),
        ({"family": {"members": [member("2000", id="c")]}, "expect": {"members": {"c": {"refused": "birth"}}}},
         "c: refused: expected birth, got None"),
    ],
)  # fmt: skip
def test_a_case_of_a_household_that_does_not_hold_says_why(changes: dict[str, Any], message: str | None) -> None:
    messages = check_case({**CASE, **changes})
    if message is None:
        assert messages == []
    else:
        assert len(messages) == 1
        assert messages[0].startswith(message)


def test_a_case_of_a_household_has_all_its_parts() -> None:
    assert check_case({"id": "x", "family": {}, "expect": {}}) == ["a case has on, family, and either expect or error"]
    assert check_case({"id": "x", "on": "2026-11-22", "family": {"members": 5}, "error": "members"}) == []


# The tables ----------------------------------------------------------------------------------------------------------


def test_findings_and_rules_are_told_in_two_languages() -> None:
    for check in FAMILY_FINDINGS.values():
        for label in (check.message, check.remedy):
            assert label.id
            assert label.en
            assert label.id != label.en
    for rule in FAMILY_RULES:
        assert rule.origin.id != rule.origin.en
        assert rule.note.id != rule.note.en
        assert rule.source.startswith("KMK HK.01.07/MENKES/2015/2023, BAB")
    assert set(KK_FINDINGS) <= set(FAMILY_FINDINGS)


def test_a_fact_is_supplied_or_is_said_not_to_be() -> None:
    supplied = [rule.fact.name for rule in FAMILY_RULES]
    assert len(supplied) == len(set(supplied))
    assert set(supplied) <= set(FACTS)
    assert set(NOT_SUPPLIED) <= set(FACTS) - set(supplied)


def test_a_no_never_follows_from_what_may_be_elsewhere() -> None:
    everybody_not = {fact.name: False for rule in FAMILY_RULES if not rule.of_dates for fact in rule.because}
    known = family(
        member("1985-03-04", "male", "head", id="h", facts=everybody_not),
        member("1988-07-01", "female", "spouse", id="w", facts=everybody_not),
        member("2020-05-05", "female", "child", id="c", mother="w", father="h"),
    )
    no = {item.fact for item in shared_facts(known, on=ON) if item.value is False and item.member == "c"}
    assert no == {rule.fact.name for rule in FAMILY_RULES if rule.no or (rule.same and rule.kin == "household")}


# Findings ------------------------------------------------------------------------------------------------------------


def test_findings_hold_no_name_and_no_number() -> None:
    nik = "2099010403850001"
    twice = {"name": "Rekaan Lodra", "nik": nik, "kk": "2099010312190009"}
    known = family(
        member("1985-03-04", "male", "head", **twice),
        member("1985-03-04", "male", "child", **twice),
        kk="2099010312190001",
        address="Jalan Rekaan 5",
    )
    found = check_family(known, on=ON)
    assert [(item.code, item.members) for item in found] == [
        ("nik_shared", (1, 2)),
        ("child_not_younger_than_head", (2, 1)),
        ("kk_of_member_differs", (1,)),
        ("kk_of_member_differs", (2,)),
    ]
    told = json.dumps([item.model_dump(mode="json") for item in found]) + repr(found) + repr(known)
    for secret in ("Lodra", nik, "2099010312190001", "2099010312190009", "Jalan"):
        assert secret not in told
    assert all(item.source is None for item in found)


def test_findings_come_in_the_order_of_their_table() -> None:
    known = family(
        member("1985", "male", "child", id="a", mother="a"),
        member("1990", "male", None, id="b", father="x"),
        home={"smoker": True},
        kk="12",
    )
    codes = [item.code for item in check_family(known, on=ON)]
    assert codes == sorted(codes, key=list(FAMILY_FINDINGS).index)
    assert codes == [
        "relation_not_recorded",
        "parent_is_self",
        "parent_not_in_family",
        "kk_not_16_digits",
        "home_says_somebody",
    ]


def test_what_a_missing_member_could_change_is_not_said() -> None:
    known = family(
        member("2014-05-05", "female", "child", mother="x"),
        member("2026-05-05", "female", "child"),
        home={"tuberculosis": True},
    )
    assert {item.code for item in check_family(known, on=ON)} == {
        *("no_head", "no_adult", "parent_not_in_family", "infant_without_mother", "home_says_somebody"),
    }
    assert check_family(known, on=ON, complete=False) == ()


def test_one_member_with_a_wrong_fact_does_not_stop_the_others() -> None:
    known = family(HEAD, member("1990-01-01", "female", "spouse", id="w", facts={"diabets": True}))
    assert [(item.code, item.members) for item in check_family(known, on=ON)] == [("member_unusable", ("w",))]
    plan = assess_family(known, on=ON)
    assert plan["h"].assessment is not None
    assert plan["w"].assessment is None
    assert "Did you mean 'diabetes'?" in str(plan["w"].refused)


@pytest.mark.parametrize("call", [check_family, shared_facts, with_shared_facts, assess_family])
def test_what_is_no_family_or_no_date_is_refused(call: Any) -> None:
    with pytest.raises(InputError, match=r"Not a family: 'Individual'\. Accepted: an ilp\.models\.Family"):
        call(Individual(birth_date="1990", sex="male"), on=ON)
    with pytest.raises(DateError, match="Not a date to assess on"):
        call(family(), on="2026-11-22")


# Supplied facts ------------------------------------------------------------------------------------------------------


def test_a_person_gets_the_fact_and_where_it_is_from() -> None:
    patient, girl = with_shared_facts(family(PATIENT, GIRL), on=ON)
    assert type(patient) is Individual
    assert isinstance(girl, MemberIndividual)
    assert girl.facts == {"tb_contact": True}
    assert girl.origins["tb_contact"].id == "data keluarga: anggota serumah yang menderita TBC"
    assert girl.model_copy() == girl
    assert isinstance(hash(girl), int)
    assert pickle.loads(pickle.dumps(girl)) == girl  # noqa: S301 - our own bytes
    assert MemberIndividual.model_validate_json(girl.model_dump_json()) == girl


def test_the_reasons_say_that_the_family_supplied_the_fact() -> None:
    _, girl = with_shared_facts(family(PATIENT, GIRL), on=ON)
    plan = assess(girl, on=ON, kinds="all")
    item = plan["tb-preventive-therapy-school-age"]
    seen = "household or close contact of tuberculosis: yes, from the family: a member of the household with"
    assert seen in item.why("en")
    assert "ya, dari data keluarga: anggota serumah yang menderita TBC" in item.why("id")
    assert seen in assess(girl, on=ON, kinds="all", explain=True)["tb-preventive-therapy-school-age"].why("en")
    assert plan.required_by_results == ()


def test_a_recorded_fact_is_told_as_recorded_beside_a_supplied_one() -> None:
    known = family(PATIENT, member("2014-05-05", "female", "child", id="c", facts={"tb_contact": True}))
    assert shared_facts(known, on=ON) == ()
    assert with_shared_facts(known, on=ON) == tuple(each.person for each in known.members)


def test_a_result_of_the_member_counts_before_the_family() -> None:
    form = {"instrument": "tb_tests", "on": "2026-11-01", "answers": {"molecular_test": "negative", "contact": "none"}}
    known = family(PATIENT, member("2014-05-05", "female", "child", id="c", forms=[form]))
    for item in shared_facts(known, on=ON):
        assert item.fact == "tb_contact"
    assert all(item.fact != "tuberculosis" for item in shared_facts(known, on=ON))


def test_the_mother_of_a_newborn_becomes_postpartum_with_the_hour_of_birth() -> None:
    known = family(HEAD, WIFE, member("2026-11-20", "male", "child", id="b", birth_time="03:10", mother="w"))
    assert {(item.member, item.fact, item.value) for item in shared_facts(known, on=ON)} >= {
        ("w", "delivered_on", "2026-11-20"),
        ("w", "postpartum", True),
    }
    _, mother, _ = with_shared_facts(known, on=ON)
    assert mother.pregnancy is not None
    assert (mother.pregnancy.delivered_on, mother.pregnancy.delivered_at) == (date(2026, 11, 20), time(3, 10))
    plan = assess(mother, on=ON)
    assert plan.stage == "postpartum"
    assert not [item.code for item in plan.findings if item.code != "hours_counted_as_days"]


def test_what_is_on_record_of_the_pregnancy_stays_with_its_end() -> None:
    wife = member("1988-07-01", "female", "spouse", id="w", pregnancy={"lmp": "2025-12-28"})
    known = family(HEAD, wife, member("2026-10-15", "male", "child", id="b", mother="w"))
    pregnancy = with_shared_facts(known, on=ON)[1].pregnancy
    assert pregnancy is not None
    assert (pregnancy.lmp, pregnancy.delivered_on) == (date(2025, 12, 28), date(2026, 10, 15))
    wife["person"]["pregnancy"] = {"lmp": "2025-02-01"}
    known = family(HEAD, wife, member("2026-10-30", "male", "child", id="b", mother="w"))
    pregnancy = with_shared_facts(known, on=ON)[1].pregnancy
    assert pregnancy is not None
    assert (pregnancy.lmp, pregnancy.delivered_on) == (None, date(2026, 10, 30))


def test_a_family_that_knows_of_each_other_is_assessed_as_a_whole() -> None:
    girl = member("2014-05-05", "female", "child", id="c", facts={"tb_suspect": False, "tuberculosis": False})
    known = family(PATIENT, WIFE, girl, member("2030-01-01", id="x"), id="f7")
    plan = assess_family(known, on=ON, kinds="all", timing=True)
    assert plan["c"].required_by_family
    assert set(plan["c"].required_by_family) <= {item.code for item in plan["c"].assessment.required}  # type: ignore[union-attr]
    assert plan["h"].required_by_family == ("fit-for-pregnancy",)  # married, by the relation of the wife
    assert plan["x"].refused is not None
    assert plan.receipt is not None
    assert plan.receipt.on == ON
    assert repr(plan) == "<FamilyAssessment 'f7', 2026-11-22: 4 members, 2 findings>"
    assert str(plan) == plan.text("en")
    read = FamilyAssessment.model_validate_json(plan.model_dump_json())
    assert read.shared == plan.shared
    assert read.findings == plan.findings
    assert read["c"].assessment == plan["c"].assessment
    for language, words in (
        (
            "en",
            (
                "What is known from the family:",
                "c: household or close contact of tuberculosis: yes, the family: a member",
            ),
        ),
        (
            "id",
            ("Yang diketahui dari keluarga:", "c: kontak serumah atau erat TBC: ya, data keluarga: anggota serumah"),
        ),
    ):
        text = plan.text(language)  # type: ignore[arg-type]
        assert all(word in text for word in words)
        assert "checks of ours" in text or "pemeriksaan kami" in text
    page = plan._repr_html_()
    assert "<table>" in page
    assert "tuberculosis" in page
    with pytest.raises(InputError, match=r"No such member of the family: 'y'\. Accepted: h, w, c, x"):
        plan["y"]


def test_choices_are_those_of_assess_and_wrong_ones_are_refused() -> None:
    with pytest.raises(InputError, match="Unknown kind of service"):
        assess_family(family(HEAD), on=ON, kinds={"x"})
    with pytest.raises(InputError, match="Not a choice of readings"):
        assess_family(family(HEAD), on=ON, readings=5)  # type: ignore[arg-type]
    plan = assess_family(family(HEAD), on=ON, assume_absent="all")
    assert plan["h"].assessment is not None
    alone = assess(family(HEAD).members[0].person, on=ON, assume_absent="all")
    assert plan["h"].assessment.undetermined == alone.undetermined
    born_later = family(HEAD, member("2026-11-22", "male", "child", id="b", birth_time="14:00"))
    assert "The birth is after the moment asked about" in str(assess_family(born_later, on=ON, at=time(8))["b"].refused)


# Whatever is recorded ------------------------------------------------------------------------------------------------

_DATES = st.dates(date(1940, 1, 1), date(2027, 1, 1))
_SUPPLYING = sorted({fact.name for rule in FAMILY_RULES if not rule.of_dates for fact in (rule.fact, *rule.because)})


@st.composite
def people(draw: st.DrawFn, place: int) -> FamilyMember:
    born = PartialDate.of(draw(_DATES))
    if draw(st.integers(0, 5)) == 0:
        born = PartialDate(born.year)
    sex = draw(st.sampled_from(["female", "male"]))
    facts = draw(st.dictionaries(st.sampled_from([*_SUPPLYING, "smoker", "hypertension"]), st.booleans(), max_size=4))
    facts = {name: value for name, value in facts.items() if FACTS[name].type == "yes_no"}
    pregnancy = None
    if sex == "female" and draw(st.booleans()):
        day = ON - timedelta(days=draw(st.integers(-3, 400)))
        pregnancy = draw(st.sampled_from([{"lmp": day}, {"delivered_on": day}, {"edd": day}]))
    named = st.none() | st.integers(0, 4).map(lambda at: f"p{at}")
    return FamilyMember(
        person=Individual(birth_date=born, sex=sex, facts=facts, pregnancy=pregnancy, id=f"p{place}"),
        relation=draw(st.none() | st.sampled_from(list(Relation))),
        mother=draw(named),
        father=draw(named),
    )


@st.composite
def families(draw: st.DrawFn) -> Family:
    size = draw(st.integers(0, 5))
    answers = {name: draw(st.none() | st.booleans()) for name in Home.model_fields if name != "water_source"}
    home = Home(**answers, water_source=draw(st.none() | st.sampled_from(list(WaterSource))))
    return Family(members=tuple(draw(people(place)) for place in range(size)), home=home)


@examples(150)
@given(families())
def test_whatever_is_recorded_of_a_family_is_checked_and_supplied_without_an_error(known: Family) -> None:
    found = check_family(known, on=ON)
    ids = {each.id for each in known.members}
    for item in found:
        assert set(item.members) <= ids
        assert item.severity is FAMILY_FINDINGS[item.code].severity
    persons = with_shared_facts(known, on=ON)
    assert len(persons) == len(known.members)
    for item in shared_facts(known, on=ON):
        person = next(each for each in persons if each.id == item.member)
        assert isinstance(person, MemberIndividual)
        assert item.fact in person.origins
        assert item.member not in item.from_members
        before = next(each.person for each in known.members if each.id == item.member)
        assert before.facts.get(item.fact) is None


@examples(100)
@given(families(), st.integers(0, 4))
def test_a_date_known_less_exactly_adds_no_finding_that_something_cannot_be(known: Family, place: int) -> None:
    if place >= len(known.members) or known.members[place].person.birth_date.latest > ON:
        return
    one = known.members[place]
    vague = one.person.model_copy(update={"birth_date": PartialDate(one.person.birth_date.year)})
    members = list(known.members)
    members[place] = one.model_copy(update={"person": vague})
    exact = found_of(known)
    vaguer = found_of(known.model_copy(update={"members": tuple(members)}))
    # The mother is told by the day of birth, where she is not named.
    assert {item for item in vaguer - exact if item[0] not in {"infant_without_mother", "members_disagree"}} == set()


def found_of(known: Family) -> set[tuple[Any, ...]]:
    """What is found, where a parent who is too young, and one who is younger than the child, are one thing."""
    too_young = {"parent_not_older", "mother_too_young", "father_too_young"}
    return {
        ("too_young" if item.code in too_young else item.code, item.members, item.fact)
        for item in check_family(known, on=ON)
    }


@examples(60)
@given(families())
def test_what_a_family_supplies_is_supplied_once(known: Family) -> None:
    persons = with_shared_facts(known, on=ON)
    again = known.model_copy(
        update={
            "members": tuple(
                each.model_copy(update={"person": person}) for each, person in zip(known.members, persons, strict=True)
            )
        }
    )
    for item in shared_facts(again, on=ON):
        assert (item.member, item.fact) not in {(each.member, each.fact) for each in shared_facts(known, on=ON)}


def test_severities_have_labels() -> None:
    assert [severity.label.en for severity in Severity] == ["error", "warning", "info"]


# The page ------------------------------------------------------------------------------------------------------------

PAGE = (Path(__file__).parent.parent / "docs" / "reference" / "families.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("check", FAMILY_FINDINGS.values(), ids=lambda check: check.code)
def test_the_page_tells_of_every_finding(check: Any) -> None:
    told = " | ".join((check.severity.value, check.message.en.rstrip("."), check.remedy.en.rstrip(".")))
    assert f"| `{check.code}` | {told} |\n" in PAGE


@pytest.mark.parametrize("rule", FAMILY_RULES, ids=lambda rule: rule.fact.name)
def test_the_page_tells_of_every_fact_that_is_supplied(rule: Any) -> None:
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{rule.fact.name}` |")]
    place = rule.source.partition(", ")[2]
    assert row.endswith(f" | {rule.origin.en} | {rule.note.en} | {place} |")
    for fact in () if rule.of_dates or rule.same else rule.because:
        assert f"`{fact.name}`" in row


def test_the_page_decides_of_every_fact_whether_a_family_supplies_it() -> None:
    supplied, _, others = PAGE.partition("Facts that a family might seem to supply, and does not:")
    for name, why in NOT_SUPPLIED.items():
        assert f"| `{name}` | {why.en} |" in others
    rest = others.partition("other members say nothing of them:")[2].partition("\n## ")[0]
    told = re.findall(r"`([a-z0-9_]+)`", rest)
    assert len(told) == len(set(told))
    assert set(told) == set(FACTS) - {rule.fact.name for rule in FAMILY_RULES} - set(NOT_SUPPLIED)
    assert "tb_contact" in supplied
