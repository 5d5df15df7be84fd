"""Home visits: why a family is visited, what there is to do, and the month of the kader."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from ilp.coverage import coverage
from ilp.errors import InputError, UnknownNameError
from ilp.models import Family, FamilyMember, Individual, ServiceRecord
from ilp.screening import CATALOGUE
from ilp.visits import (
    CHECKLISTS,
    TRIGGERS,
    FamilyVisit,
    Kader,
    MemberReport,
    Notice,
    Trigger,
    Urgency,
    VisitKind,
    VisitMonth,
    VisitOutcome,
    VisitReport,
    history_of,
    plan_visits,
    read_kader,
    recapitulate,
    visit_family,
)
from ilp.vocabulary import FacilityType, ServiceKind, Venue

ON = date(2026, 11, 22)
ALL_DONE = tuple(
    code
    for code, service in CATALOGUE.items()
    if service.kind
    in {
        ServiceKind.SCREENING,
        ServiceKind.EXAMINATION,
        ServiceKind.VISIT,
        ServiceKind.IMMUNIZATION,
        ServiceKind.SUPPLEMENTATION,
    }
)


def person(**given: Any) -> Individual:
    return Individual.model_validate({"birth_date": "1986-05-17", "sex": "male", "id": "1", **given})


def served(**given: Any) -> Individual:
    """Somebody who had everything yesterday: nothing is late."""
    history = [ServiceRecord(service=code, on=ON - timedelta(days=1)) for code in ALL_DONE]
    return person(history=history, **given)


def family(*people: Individual, **given: Any) -> Family:
    return Family.model_validate({"id": "K1", "members": [{"person": one} for one in people], **given})


def visited(*people: Individual, **choices: Any) -> FamilyVisit:
    return visit_family(family(*people), on=ON, **choices)


def triggers(visit: FamilyVisit) -> list[str]:
    return [reason.trigger.value for _, reason in visit.reasons]


# Why ------------------------------------------------------------------------------------------------------------------


def test_a_family_that_had_everything_is_visited_in_turn() -> None:
    visit = visited(served())
    assert visit.kind is VisitKind.ROUTINE
    assert visit.urgency is Urgency.ROUTINE
    assert visit.reasons == ()
    assert visit.members[0].late == ()


@pytest.mark.parametrize(
    ("given", "trigger", "urgency"),
    [
        (
            {"sex": "female", "pregnancy": {"lmp": "2026-09-01"}, "facts": {"maternal_danger_sign": True}},
            Trigger.DANGER_SIGN,
            Urgency.AT_ONCE,
        ),
        ({"birth_date": "2026-11-10", "facts": {"neonatal_danger_sign": True}}, Trigger.DANGER_SIGN, Urgency.AT_ONCE),
        ({"birth_date": "2022-11-10", "facts": {"child_danger_sign": True}}, Trigger.DANGER_SIGN, Urgency.AT_ONCE),
        ({"facts": {"non_adherent": True}}, Trigger.NON_ADHERENCE, Urgency.THIS_WEEK),
        ({"facts": {"missing_service": True}}, Trigger.MISSING_SERVICE, Urgency.THIS_WEEK),
        ({"facts": {"missed_revisit": True}}, Trigger.MISSED_REVISIT, Urgency.THIS_WEEK),
        (
            {"birth_date": "2024-11-10", "facts": {"absent_from_posyandu": True}},
            Trigger.MISSED_REVISIT,
            Urgency.THIS_WEEK,
        ),
    ],
)
def test_every_trigger_of_the_decree_is_seen_and_its_clean_twin_is_not(
    given: dict[str, Any], trigger: Trigger, urgency: Urgency
) -> None:
    found = [reason for _, reason in visited(served(**given)).reasons if reason.trigger is trigger and reason.certain]
    assert [reason.urgency for reason in found][:1] == [urgency]
    assert found[0].source == str(TRIGGERS[trigger].source)
    clean = {**given, "facts": dict.fromkeys(given["facts"], False)}
    said = [reason for _, reason in visited(served(**clean)).reasons if reason.what == found[0].what]
    assert said == []


def test_a_dangerous_result_is_a_danger_sign() -> None:
    pressure = {"quantity": "blood_pressure", "value": "190/120", "on": "2026-11-20"}
    high = visited(served(measurements=[pressure]))
    assert triggers(high)[0] == "danger_sign"
    assert high.urgency is Urgency.AT_ONCE
    normal = visited(served(measurements=[{**pressure, "value": "118/76"}]))
    assert "danger_sign" not in triggers(normal)


@pytest.mark.parametrize(("days", "late"), [(364, False), (365, False), (366, True), (367, True)])
def test_a_yearly_screening_is_late_from_the_day_after_it_is_due(days: int, late: bool) -> None:
    done = ServiceRecord(service="hypertension-adult", on=ON - timedelta(days=days))
    member = visited(person(history=[done])).members[0]
    found = {item.code: item for item in member.late}
    assert ("hypertension-adult" in found) is late
    if late:
        assert found["hypertension-adult"].recorded
        assert found["hypertension-adult"].overdue_days == days - 365
        reason = next(reason for reason in member.reasons if reason.trigger is Trigger.MISSED_REVISIT)
        assert reason.certain
        assert "hypertension-adult" in reason.services


def test_what_nobody_recorded_is_to_be_asked_and_is_no_certain_reason() -> None:
    reason = visited(person()).reasons[0][1]
    assert reason.trigger is Trigger.MISSING_SERVICE
    assert not reason.certain
    assert reason.what.en.endswith("(no record: ask)")
    assert reason.urgency is Urgency.THIS_MONTH


def test_what_mothers_and_infants_miss_is_looked_after_this_week() -> None:
    mother = person(sex="female", pregnancy={"lmp": "2026-09-01"})
    assert visited(mother).urgency is Urgency.THIS_WEEK
    assert visited(person(birth_date="2026-05-01")).urgency is Urgency.THIS_WEEK


def test_a_service_whose_window_has_closed_is_told_as_missed_and_has_no_place_at_home() -> None:
    newborn = visited(person(birth_date="2026-11-12")).members[0]
    closed = {item.code: item for item in newborn.late if item.missed}
    assert all(item.until is not None and item.until < ON and not item.at_home for item in closed.values())
    open_now = [item for item in (*newborn.late, *newborn.due) if not item.missed]
    assert any(item.code == "neo-kn3" for item in open_now)


def test_a_notice_of_the_monitoring_is_a_reason_for_the_member_it_is_about() -> None:
    visit = visited(served(), served(id="2"), notices=[Notice(member="2", what="K1 rendah di RT ini")])
    assert [(member.member, reason.trigger) for member, reason in visit.reasons] == [("2", Trigger.NOTICE)]
    assert visit.reasons[0][1].what.id == "K1 rendah di RT ini"
    with pytest.raises(UnknownNameError, match=r"Unknown member of the family: '9'. Accepted: '1'."):
        visited(served(), notices=[Notice(member="9", what="x")])


def test_the_most_urgent_reason_comes_first() -> None:
    visit = visited(
        person(facts={"non_adherent": True}),
        person(id="2", sex="female", pregnancy={"lmp": "2026-09-01"}, facts={"maternal_danger_sign": True}),
    )
    assert triggers(visit)[:2] == ["danger_sign", "non_adherence"]


# What ---------------------------------------------------------------------------------------------------------------


def test_a_member_is_told_asked_and_looked_after_as_the_tables_say() -> None:
    member = visited(person()).members[0]
    told = {action.activity: action.services for action in member.tell}
    assert "hypertension-adult" in told["education"]
    sought = {action.activity: action.services for action in member.find}
    assert "hypertension-adult" in sought["find_unscreened"]
    assert len(member.ask) == 5
    assert member.questions > 5
    assert member.checklists == ("adult",)
    nothing_late = visited(served()).members[0]
    assert all("hypertension-adult" not in action.services for action in nothing_late.find)
    assert "hypertension-adult" in {code for action in nothing_late.tell for code in action.services}


def test_what_is_given_at_home_is_done_there_and_the_rest_has_a_place() -> None:
    member = visited(person(birth_date="1980-01-01")).members[0]
    services = {item.code: item for item in (*member.late, *member.due)}
    assert services["copd-puma"].at_home
    assert not services["hypertension-adult"].at_home
    assert services["hypertension-adult"].venue is Venue.POSYANDU
    assert services["heart-risk-factor"].venue is Venue.PUSKESMAS if "heart-risk-factor" in services else True


@pytest.mark.parametrize(
    ("given", "forms"),
    [
        ({"sex": "female", "pregnancy": {"lmp": "2026-09-01"}}, ("pregnant",)),
        ({"sex": "female", "pregnancy": {"delivered_on": "2026-11-01"}}, ("postpartum",)),
        ({"birth_date": "2026-11-01"}, ("under_six",)),
        ({"birth_date": "2015-11-01"}, ("school_age",)),
        ({"birth_date": "1950-11-01", "facts": {"tuberculosis": True}}, ("older_person", "communicable")),
    ],
)
def test_the_forms_of_the_decree_are_those_of_the_stage(given: dict[str, Any], forms: tuple[str, ...]) -> None:
    visit = visited(person(**given))
    assert visit.members[0].checklists == forms
    assert visit.checklists == ("family", *forms)


def test_there_are_the_ten_forms_and_every_source_is_a_place_of_the_decree() -> None:
    places = {(item.place.chapter, item.place.title) for item in coverage().places}
    assert len(CHECKLISTS) == 10
    for source in (*(item.source for item in CHECKLISTS.values()), *(rule.source for rule in TRIGGERS.values())):
        assert (source.chapter, source.section) in places


def test_a_member_who_cannot_be_assessed_is_told_and_the_others_are_visited() -> None:
    visit = visited(person(birth_date="2027-01-01"), person(id="2"))
    assert visit.members[0].refused is not None
    assert visit.members[0].refused.startswith("The birth is after")
    assert visit.members[1].late


def test_wrong_choices_of_the_caller_are_errors_even_in_a_family_of_one() -> None:
    with pytest.raises(UnknownNameError, match=r"^Unknown reading: 'x'"):
        visited(person(), readings={"x": "y"})
    with pytest.raises(InputError, match=r"^Not a number of questions: -1. Accepted: a whole number from 0.$"):
        visited(person(), questions=-1)


def test_a_visit_is_plain_json_and_names_nobody() -> None:
    visit = visited(person(name="Sartinah", nik="2099015705860001"))
    assert FamilyVisit.model_validate_json(visit.model_dump_json()) == visit
    for told in (visit.model_dump_json(), visit.text("id"), visit.text("en"), repr(visit), visit._repr_html_()):
        assert "Sartinah" not in told
        assert "20990157" not in told
    assert "belum ada catatan" in visit.text("id")
    assert "no record" in visit.text("en")


# A month -----------------------------------------------------------------------------------------------------------


def home(code: str, rt: str | None, rw: str | None, *people: Individual) -> Family:
    members = [FamilyMember(person=one) for one in (people or (served(),))]
    return Family(id=code, rt=rt, rw=rw, members=members)


def test_visits_go_to_the_kader_of_the_rt_and_nobody_is_dropped() -> None:
    month = plan_visits(
        [home("a", "001", "001"), home("b", "2", "1"), home("c", "001", "002"), home("d", None, None)],
        on=ON,
        kader=read_kader([{"id": "A", "areas": ["001/001"]}, {"id": "B", "areas": ["002/001"]}]),
    )
    assert {one.kader: [visit.family for visit in one.visits] for one in month.rounds} == {"A": ["a"], "B": ["b"]}
    assert {item.visit.family: item.why.code for item in month.unassigned} == {"c": "no_kader", "d": "no_address"}


def test_several_kader_of_one_rw_share_it_and_the_urgent_come_first() -> None:
    urgent = person(facts={"non_adherent": True})
    families = [home(f"{number}", "001", "001") for number in range(5)] + [home("u", "001", "001", urgent)]
    month = plan_visits(families, on=ON, kader=[Kader(id="A", areas=["/001"]), Kader(id="B", areas=["001/001"])])
    assert [len(one.visits) for one in month.rounds] == [3, 3]
    assert month.rounds[0].visits[0].family == "u"


def test_those_not_visited_for_longest_come_first_among_the_routine_and_the_unvisited_before_all() -> None:
    families = [home("a", "1", "1"), home("b", "1", "1"), home("c", "1", "1")]
    last = {"a": date(2026, 10, 1), "b": date(2026, 3, 1)}
    month = plan_visits(families, on=ON, kader=[Kader(id="A")], last_visits=last)
    assert [visit.family for visit in month.visits] == ["c", "b", "a"]


def test_more_visits_than_a_kader_can_make_are_listed_as_left_over() -> None:
    families = [home(f"{number}", "1", "1") for number in range(4)]
    month = plan_visits(families, on=ON, kader=[Kader(id="A", visits=3)])
    assert len(month.visits) == 3
    assert [item.why.code for item in month.unassigned] == ["no_room"]
    assert "sudah penuh: 1" in month.text("id")


def test_a_limited_plan_has_the_same_visits_and_for_those_left_over_the_same_reasons() -> None:
    people = [person(), person(sex="female", pregnancy={"lmp": "2026-09-01"}), person(birth_date="2025-03-01")]
    families = [home(f"{number}", "1", "1", one) for number, one in enumerate(people)]
    every = plan_visits(families, on=ON, kader=[Kader(id="A")]).visits
    limited = plan_visits(families, on=ON, kader=[Kader(id="A", visits=2)])
    assert limited.visits == every[:2]
    left = limited.unassigned[0].visit
    assert left.reasons[0][1] == every[2].reasons[0][1]
    assert (left.members[0].late, left.members[0].ask) == (every[2].members[0].late, ())


def test_each_visit_has_a_day_by_which_it_is_made() -> None:
    danger = person(sex="female", pregnancy={"lmp": "2026-09-01"}, facts={"maternal_danger_sign": True})
    month = plan_visits(
        [
            home("now", "1", "1", danger),
            home("week", "1", "1", person(facts={"non_adherent": True})),
            home("r", "1", "1"),
        ],
        on=date(2026, 11, 2),
        kader=[Kader(id="A")],
    )
    assert month.rounds[0].by == (date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 30))
    assert month.until == date(2026, 11, 30)


def test_the_last_days_of_a_month_do_not_reach_into_the_next() -> None:
    month = plan_visits(
        [home("week", "1", "1", person(facts={"non_adherent": True}))], on=date(2026, 11, 28), kader=[Kader(id="A")]
    )
    assert month.rounds[0].by == (date(2026, 11, 30),)


def test_what_the_plan_cannot_use_is_told() -> None:
    with pytest.raises(InputError, match=r"^There is no kader. Accepted: at least one. Give those who visit.$"):
        plan_visits([home("a", "1", "1")], on=ON, kader=[])
    with pytest.raises(InputError, match=r"^Two families have one id: 'a'."):
        plan_visits([home("a", "1", "1"), home("a", "1", "1")], on=ON, kader=[Kader(id="A")])
    with pytest.raises(InputError, match=r"^A family has no id."):
        plan_visits([Family()], on=ON, kader=[Kader(id="A")])
    with pytest.raises(UnknownNameError, match=r"^Unknown family: 'z'"):
        plan_visits([home("a", "1", "1")], on=ON, kader=[Kader(id="A")], last_visits={"z": ON})
    with pytest.raises(ValidationError, match=r"Not an area of a kader: '001'. Accepted: RT/RW, as 001/002"):
        read_kader([{"id": "A", "areas": ["001"]}])
    with pytest.raises(ValidationError, match="A kader is given twice: 'A'"):
        read_kader([{"id": "A"}, {"id": "A"}])


def test_a_month_is_plain_json() -> None:
    month = plan_visits([home("a", "1", "1", person())], on=ON, kader=[Kader(id="A")])
    assert VisitMonth.model_validate_json(month.model_dump_json()) == month
    assert month.triggers[Trigger.MISSING_SERVICE] == 1
    assert "Kader A: 1 visits" in month.text("en")
    assert "Kader A" in month._repr_html_()


# After the visits ---------------------------------------------------------------------------------------------------


def planned() -> VisitMonth:
    return plan_visits(
        [home("a", "1", "1", person()), home("b", "1", "1"), home("c", "1", "1")], on=ON, kader=[Kader(id="A")]
    )


def test_the_recapitulation_counts_what_was_found_and_what_was_asked() -> None:
    reports = [
        VisitReport(family="a", on=ON, members=[MemberReport(member="1", danger_sign=True, tb_symptoms=False)]),
        VisitReport(family="b", on=ON, met=False),
    ]
    recap = recapitulate(planned(), reports)
    assert recap.outcomes == {VisitOutcome.VISITED: 1, VisitOutcome.NOT_MET: 1, VisitOutcome.NOT_YET: 1}
    assert (recap.found["danger_sign"], recap.asked["danger_sign"]) == (1, 1)
    assert (recap.found["tb_symptoms"], recap.asked["tb_symptoms"]) == (0, 1)
    assert (recap.found["non_adherent"], recap.asked["non_adherent"]) == (0, 0)
    assert recap.weeks == ((ON, 1),)
    first = recap.follow_up[0]
    assert (first.trigger, first.by, first.due_on) == (Trigger.DANGER_SIGN, FacilityType.PUSTU, ON)
    assert "tanda bahaya" in recap.text("id")


def test_what_is_late_stays_on_the_list_until_it_is_reported_done() -> None:
    still = recapitulate(planned(), [VisitReport(family="a", on=ON, members=[MemberReport(member="1")])])
    codes = {line.what.en for line in still.follow_up}
    assert "Hypertension screening" in codes
    done = MemberReport(member="1", done=[ServiceRecord(service="hypertension-adult", on=date(2026, 6, 1))])
    after = recapitulate(planned(), [VisitReport(family="a", on=ON, members=[done])])
    assert "Hypertension screening" not in {line.what.en for line in after.follow_up}
    assert after.answered == 1
    assert history_of([VisitReport(family="a", on=ON, members=[done])])["1"] == done.done


def test_reports_of_what_is_not_planned_are_told() -> None:
    with pytest.raises(UnknownNameError, match=r"^Unknown family of the plan: 'z'"):
        recapitulate(planned(), [VisitReport(family="z", on=ON)])
    with pytest.raises(UnknownNameError, match=r"^Unknown member of the family: '7'"):
        recapitulate(planned(), [VisitReport(family="a", on=ON, members=[MemberReport(member="7")])])
    wrong = MemberReport(member="1", done=[ServiceRecord(service="hypertensi-adult", on=ON)])
    with pytest.raises(UnknownNameError, match="hypertension-adult"):
        recapitulate(planned(), [VisitReport(family="a", on=ON, members=[wrong])])
