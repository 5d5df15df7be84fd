"""Plans ahead: what is planned when and where, what is not guessed, and what the exports say."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from pydantic import ValidationError
from tests.strategies import examples, individuals

import ilp
from ilp import CATALOGUE, CarePlan, Individual, InputError, ServiceRecord, UnknownNameError, plan_ahead
from ilp.plans import making
from ilp.plans.places import places_of
from ilp.plans.undated import WHOLES
from ilp.schedule import AtContacts, OncePer, once
from ilp.timing import TimingStatus
from ilp.vocabulary import Venue

ON = date(2026, 11, 22)
NEWBORN = Individual(birth_date="2026-11-22", sex="female", birth_time="03:10")
EIGHT_WEEKS = Individual(birth_date="1996-01-05", sex="female", pregnancy={"lmp": ON - timedelta(weeks=8)})
THIRTY_WEEKS = Individual(birth_date="1996-01-05", sex="female", pregnancy={"lmp": ON - timedelta(weeks=30)})
FORTY = Individual(birth_date="1986-12-20", sex="male")
OLDER = Individual(birth_date="1955-11-20", sex="male", history=[{"service": "hypertension-adult", "on": "2025-06-01"}])
PUPIL = Individual(birth_date="2014-01-20", sex="male", facts={"school_grade": 7})
PEOPLE = {
    "newborn": NEWBORN,
    "eight-weeks": EIGHT_WEEKS,
    "thirty-weeks": THIRTY_WEEKS,
    "forty": FORTY,
    "older": OLDER,
    "pupil": PUPIL,
}
AT_AGE = once(OncePer.AGE_OR_GRADE)
SVG = "{http://www.w3.org/2000/svg}"


def days_of(plan: CarePlan, code: str) -> list[date]:
    return [visit.on for visit in plan.visits if code in {item.code for item in visit.services}]


def venues_of(plan: CarePlan, code: str) -> list[Venue | None]:
    return [visit.venue for visit in plan.visits if code in {item.code for item in visit.services}]


def done(plan: CarePlan, person: Individual) -> Individual:
    """Return the person when all of the plan has been done on its days."""
    records = [
        ServiceRecord(service=item.code, on=visit.on, venue=visit.venue)
        for visit in plan.visits
        for item in visit.services
    ]
    return person.model_copy(update={"history": (*person.history, *records)})


# What is planned ------------------------------------------------------------------------------------------------------


def test_a_newborn_has_every_contact_and_dose_of_the_first_year() -> None:
    plan = plan_ahead(NEWBORN, on=ON)
    first = plan.visits[0]
    assert (first.on, [item.code for item in first.services if item.part_of is None]) == (ON, ["neo-birth-0-6h"])
    assert first.venue is Venue.DELIVERY_FACILITY
    born = NEWBORN.birth_date.earliest
    windows = {"neo-kn1": (0, 2), "neo-kn2": (2, 7), "neo-kn3": (8, 28)}
    for code, (opens, ends) in windows.items():
        (day,) = days_of(plan, code)
        assert opens <= (day - born).days <= ends, code
    doses = [
        code
        for code in CATALOGUE["immunization-routine-schedule"].made_of
        if code not in {"imm-hb0", "imm-je", "imm-pcv3", "imm-dpt-hb-hib-4", "imm-mr2"}
    ]
    for code in doses:
        assert len(days_of(plan, code)) == 1, code
    for earlier, later in pairwise(["imm-dpt-hb-hib-1", "imm-dpt-hb-hib-2", "imm-dpt-hb-hib-3"]):
        assert days_of(plan, later)[0] >= days_of(plan, earlier)[0] + timedelta(weeks=4)
    assert days_of(plan, "vitamin-a-infant")[0].month == 8


def test_the_dose_at_birth_is_planned_once_although_it_has_two_codes() -> None:
    plan = plan_ahead(NEWBORN, on=ON, posyandu_day=10)
    assert len(days_of(plan, "imm-hb0")) + len(days_of(plan, "neo-hb0")) == 1


def test_growth_is_monitored_month_by_month_on_the_day_of_the_posyandu() -> None:
    plan = plan_ahead(NEWBORN, on=ON, posyandu_day=31)
    sessions = [visit.on for visit in plan.visits if visit.venue is Venue.POSYANDU]
    assert sessions == sorted(set(sessions))
    assert all((day + timedelta(days=1)).day == 1 for day in sessions)
    assert len(days_of(plan, "growth-muac")) == 12


def test_at_the_posyandu_there_is_one_visit_a_month_without_its_day_too() -> None:
    for person in PEOPLE.values():
        visits = [visit for visit in plan_ahead(person, on=ON, months=24).visits if visit.venue is Venue.POSYANDU]
        months = [(visit.on.year, visit.on.month) for visit in visits]
        assert len(months) == len(set(months))


def test_a_pregnant_woman_at_8_weeks_is_offered_all_six_contacts_in_order_and_in_their_time() -> None:
    plan = plan_ahead(EIGHT_WEEKS, on=ON)
    contacts = [days_of(plan, f"anc-k{number}") for number in range(1, 7)]
    assert [len(days) for days in contacts] == [1] * 6
    days = [day for (day,) in contacts]
    assert days[0] == ON
    assert all(later > earlier for earlier, later in pairwise(days))
    lmp = ON - timedelta(weeks=8)
    assert [(day - lmp).days > 84 for day in days] == [False, True, True, True, True, True]
    assert [(day - lmp).days > 168 for day in days] == [False, False, False, True, True, True]
    assert days[-1] <= lmp + timedelta(days=280)
    first = plan.visits[0]
    assert first.venue is Venue.PUSKESMAS
    rows = {item.code for item in first.services if item.part_of == "anc-k1"}
    assert {"anc-weight-height", "anc-blood-pressure", "anc-ultrasound"} <= rows
    assert "anc-fundal-height" not in rows
    assert venues_of(plan, "anc-k2") == [Venue.PUSTU]
    assert venues_of(plan, "anc-k5") == [Venue.PUSKESMAS]


def test_a_pregnant_woman_at_30_weeks_comes_late_and_is_offered_what_remains_until_the_birth() -> None:
    plan = plan_ahead(THIRTY_WEEKS, on=ON)
    birth = ON + timedelta(weeks=10)
    assert {item.code for item in plan.missed} == {"anc-k2", "anc-k3"}
    assert days_of(plan, "anc-dental") == [ON]  # like the first contact, still asked for after its time
    days = [days_of(plan, code) for code in ("anc-k1", "anc-k4", "anc-k5", "anc-k6")]
    assert [len(found) for found in days] == [1, 1, 1, 1]
    assert all(ON <= earlier < later <= birth for (earlier,), (later,) in pairwise(days))
    assert str(birth) in "".join(note.id for note in plan.notes)
    assert str(birth) in "".join(note.en for note in plan.notes)
    assert not [code for visit in plan.visits if visit.on > birth for code in visit.services if "anc" in code.code]
    assert not [item for visit in plan.visits for item in visit.services if item.code.startswith(("pnc", "neo"))]


def test_what_depends_on_the_pregnancy_is_not_planned_after_it_even_if_all_is_assumed_absent() -> None:
    plan = plan_ahead(THIRTY_WEEKS, on=ON, assume_absent="all")
    later = ilp.assess(
        THIRTY_WEEKS.model_copy(update={"pregnancy": None}), on=ON + timedelta(weeks=20), assume_absent="all"
    )
    assert later["iva-cervical"].verdict is ilp.Verdict.NOT_REQUIRED or not days_of(plan, "iva-cervical")
    assert not days_of(plan, "fit-for-pregnancy")


def test_a_pregnancy_without_a_date_is_planned_for_the_first_day_only() -> None:
    person = Individual(birth_date="1996-01-05", sex="female", facts={"pregnant": True})
    plan = plan_ahead(person, on=ON)
    assert "lmp" in [question.fact for question in plan.questions]
    assert any("lmp" in note.en for note in plan.notes)
    assert not [
        item for visit in plan.visits if visit.on > ON for item in visit.services if item.code.startswith("anc")
    ]


def test_a_man_of_40_is_sent_where_each_thing_is_done_and_asked_again_after_a_year() -> None:
    plan = plan_ahead(FORTY, on=ON, months=13)
    posyandu, puskesmas = plan.visits[:2]
    assert (posyandu.venue, puskesmas.venue) == (Venue.POSYANDU, Venue.PUSKESMAS)
    assert {"hypertension-adult", "obesity-adult"} <= {item.code for item in posyandu.services}
    assert "refraction-adult" in {item.code for item in puskesmas.services}
    birthday = date(2026, 12, 20)
    assert days_of(plan, "diabetes-adult")[0] >= birthday  # from 40 years, which he completes next month
    assert days_of(plan, "refraction-adult") == [ON, date(2027, 11, 22)]
    assert days_of(plan, "hypertension-adult") == [ON, date(2027, 11, 22)]
    assert days_of(plan, "fitness-adult-rockport") == [ON, date(2027, 5, 22), date(2027, 11, 22)]


def test_what_is_overdue_says_for_how_long() -> None:
    plan = plan_ahead(OLDER, on=ON)
    late = {item.code: item for visit in plan.visits for item in visit.services if item.overdue_days}
    assert late["hypertension-adult"].due_on == date(2026, 6, 1)
    assert late["hypertension-adult"].overdue_days == (ON - date(2026, 6, 1)).days
    assert "terlambat 174 hari" in plan.text("id", width=1000)
    assert "174 days overdue" in plan.text("en", width=1000)


def test_a_service_with_an_interval_for_each_place_is_planned_at_each() -> None:
    person = Individual(birth_date="1967-02-20", sex="male", facts={"chronic_disease": True})
    plan = plan_ahead(person, on=ON, months=7)
    monitored = venues_of(plan, "chronic-disease-monitoring")
    assert monitored == [Venue.PUSKESMAS, Venue.PUSTU, Venue.PUSTU] * 2 + [Venue.PUSKESMAS]


def test_nobody_is_called_on_at_home_for_what_the_posyandu_gives_too() -> None:
    assert venues_of(plan_ahead(OLDER, on=ON), "copd-puma") == [Venue.POSYANDU]


def test_the_school_grade_is_not_known_after_the_school_year() -> None:
    plan = plan_ahead(PUPIL, on=ON, months=24)
    assert any("2027-06-30" in note.en for note in plan.notes)
    assert all(day <= date(2027, 6, 30) for day in days_of(plan, "school-health-penjaringan"))


def test_what_the_decree_gives_no_day_for_is_listed_and_not_planned() -> None:
    plan = plan_ahead(EIGHT_WEEKS, on=ON)
    assert "anc-scope" in {item.code for item in plan.every_contact}
    assert "dental-pregnant" in {item.code for item in plan.on_occasion}
    assert not days_of(plan, "anc-scope")
    assert not days_of(plan, "dental-pregnant")
    treated = Individual(
        birth_date="1967-02-20", sex="female", facts={"tuberculosis": True, "tb_treatment_resistant": True}
    )
    assert "tb-treatment-monitoring-adult" in {item.code for item in plan_ahead(treated, on=ON).continuing}


def test_what_is_done_at_contacts_is_planned_by_itself_where_contacts_are_not_asked_for() -> None:
    plan = plan_ahead(EIGHT_WEEKS, on=ON, kinds=["examination"])
    assert days_of(plan, "anc-blood-pressure")
    assert all(item.part_of is None for visit in plan.visits for item in visit.services)


def test_what_is_done_once_at_an_age_is_planned_once_though_a_school_year_begins() -> None:
    child = Individual(birth_date=ON.replace(year=2019), sex="female")
    assert days_of(plan_ahead(child, on=ON, months=14), "school-immunization-status") == [ON]


def test_records_after_the_first_day_do_not_count() -> None:
    later = {"service": "hypertension-adult", "on": "2026-12-24"}
    person = FORTY.model_copy(update={"history": (ServiceRecord(**later),)})
    assert plan_ahead(person, on=ON, months=3).visits == plan_ahead(FORTY, on=ON, months=3).visits


def test_a_delivery_after_the_first_day_is_not_known_on_it() -> None:
    lmp = ON - timedelta(weeks=30)
    pregnancy = ilp.Pregnancy(lmp=lmp, delivered_on=lmp + timedelta(days=278))
    person = THIRTY_WEEKS.model_copy(update={"pregnancy": pregnancy})
    assert plan_ahead(person, on=ON).visits == plan_ahead(THIRTY_WEEKS, on=ON).visits


def test_the_nearest_place_is_one_that_does_it_and_about_which_the_decree_is_clear() -> None:
    every = tuple(Venue)
    assert places_of(CATALOGUE["diabetes-adult"], every)[0].venue is Venue.POSYANDU
    assert places_of(CATALOGUE["thalassaemia-adult"], every)[0].venue is Venue.PUSKESMAS
    assert places_of(CATALOGUE["imm-bcg"], every)[0].venue is Venue.POSYANDU  # at home there is follow-up only
    visit_at_home, *_, doubtful = places_of(CATALOGUE["neo-kn2"], every)
    assert (visit_at_home.venue, visit_at_home.certain) == (Venue.HOME_VISIT, True)
    assert (doubtful.venue, doubtful.certain) == (Venue.POSYANDU, False)


def test_a_place_the_decree_is_not_clear_about_is_marked() -> None:
    person = Individual(birth_date="2026-11-20", birth_time="08:00", sex="female")
    plan = plan_ahead(person, on=ON, months=1)
    doubtful = [item for visit in plan.visits for item in visit.services if not item.certain]
    assert doubtful
    contested = {item.code: {place.venue for place in CATALOGUE[item.code].contested_venues} for item in doubtful}
    assert all(contested.values())
    assert any("?" in line for line in plan.text("en").splitlines())


@pytest.mark.parametrize("name", ["months", "posyandu_day"])
@pytest.mark.parametrize("value", [0, -1, 61, 1.5, True, "3"])
def test_wrong_lengths_and_days_are_refused(name: str, value: object) -> None:
    choices: dict[str, Any] = {name: value}
    with pytest.raises(InputError) as caught:
        plan_ahead(FORTY, on=ON, **choices)
    assert caught.value.code == name


# Properties -----------------------------------------------------------------------------------------------------------

LENGTHS = st.integers(1, 14)
SESSIONS = st.none() | st.integers(1, 31)


def overdue_after(plan: CarePlan, person: Individual) -> list[str]:
    """Return what is overdue on the last day on which the facts of the plan are known, when it has been done."""
    day = plan.until
    if person.pregnancy is not None and person.pregnancy.delivered_on is None:
        assert person.pregnancy.started_on is not None
        day = min(day, max(person.pregnancy.started_on + timedelta(days=280), plan.on))
    if person.facts.get("school_grade") is not None:
        day = min(day, date(plan.on.year + (plan.on.month >= 7), 6, 30))
    after = ilp.assess(done(plan, person), on=day)
    planned_later = {item.code for visit in plan.visits if visit.on > day for item in visit.services}
    no_day = {item.code for item in (*plan.continuing, *plan.on_occasion, *plan.every_contact)}
    # At an age that spans two school years, what was done in the first is not planned again in the second.
    at_age = {item.code for visit in plan.visits for item in visit.services if CATALOGUE[item.code].schedule == AT_AGE}
    return [
        item.code
        for item in after.required
        if (timing := item.timing).status is TimingStatus.DUE
        and timing.overdue_days
        and item.code not in planned_later | no_day | at_age | WHOLES
        and not isinstance(CATALOGUE[item.code].schedule, AtContacts)
    ]


def test_what_is_left_out_of_a_plan_is_found_overdue() -> None:
    for person in (FORTY, OLDER, EIGHT_WEEKS):
        plan = plan_ahead(person, on=ON)
        shorter = plan.model_copy(update={"visits": plan.visits[1:]})
        assert overdue_after(shorter, person)


@examples(40, deadline=None)
@given(person=individuals(ON), months=LENGTHS, session=SESSIONS)
def test_a_plan_done_on_its_days_leaves_nothing_overdue(person: Individual, months: int, session: int | None) -> None:
    plan = plan_ahead(person, on=ON, months=months, posyandu_day=session)
    assert overdue_after(plan, person) == []


@examples(40, deadline=None)
@given(days=st.integers(0, 2200), months=LENGTHS, session=SESSIONS)
def test_a_plan_of_a_child_done_on_its_days_leaves_nothing_overdue(days: int, months: int, session: int | None) -> None:
    child = Individual(birth_date=ON - timedelta(days=days), sex="female")
    plan = plan_ahead(child, on=ON, months=months, posyandu_day=session)
    assert overdue_after(plan, child) == []


@examples(10, deadline=None)
@given(later=st.integers(0, 366), session=SESSIONS)
def test_no_dose_is_lost_by_waiting_for_the_posyandu(later: int, session: int | None) -> None:
    born = ON + timedelta(days=later)
    child = Individual(birth_date=born, birth_time="10:00", sex="male", facts={"je_endemic_area": True})
    plan = plan_ahead(child, on=born, months=24, posyandu_day=session)
    planned = {item.code for visit in plan.visits for item in visit.services}
    doses = set(CATALOGUE["immunization-routine-schedule"].made_of) - {"imm-hb0"}  # planned as neo-hb0
    assert doses <= planned
    assert {"neo-birth-0-6h", "neo-kn1", "neo-kn2", "neo-kn3", "neo-hb0"} <= planned


@examples(25, deadline=None)
@given(weeks=st.integers(0, 42), session=SESSIONS)
def test_a_plan_of_a_pregnancy_done_on_its_days_leaves_nothing_overdue(weeks: int, session: int | None) -> None:
    woman = Individual(birth_date="1996-01-05", sex="female", pregnancy={"lmp": ON - timedelta(weeks=weeks)})
    plan = plan_ahead(woman, on=ON, posyandu_day=session)
    assert overdue_after(plan, woman) == []


@examples(25, deadline=None)
@given(person=individuals(ON), months=LENGTHS, session=SESSIONS)
def test_everything_planned_is_within_its_time(person: Individual, months: int, session: int | None) -> None:
    plan = plan_ahead(person, on=ON, months=months, posyandu_day=session)
    assert list(plan.visits) == sorted(plan.visits, key=lambda visit: visit.on)
    for visit in plan.visits:
        assert plan.on <= visit.on <= visit.until
        for item in visit.services:
            assert item.due_on <= visit.on
            assert item.until is None or visit.until <= item.until


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
@pytest.mark.parametrize("session", [None, 3, 28])
def test_looking_at_every_single_day_gives_the_same_plan(
    person: Individual, session: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_ahead(person, on=ON, posyandu_day=session)

    def every_day(self: Any) -> tuple[date, ...]:
        return tuple(self._on + timedelta(days=number) for number in range(1, (self._last - self._on).days + 1))

    monkeypatch.setattr(making._Making, "_turning_days", property(every_day))
    assert plan_ahead(person, on=ON, posyandu_day=session).visits == plan.visits


# Exports --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
def test_json_is_read_back_as_the_same_plan(person: Individual) -> None:
    plan = plan_ahead(person, on=ON, posyandu_day=10)
    assert CarePlan.model_validate_json(plan.to_json()) == plan
    assert plan_ahead(person, on=ON, posyandu_day=10).to_json() == plan.to_json()


def test_a_plan_cannot_be_changed() -> None:
    plan = plan_ahead(FORTY, on=ON)
    with pytest.raises(ValidationError):
        plan.months = 3  # type: ignore[misc]


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_calendar_is_read_back_by_its_library(person: Individual, language: Any) -> None:
    plan = plan_ahead(person, on=ON)
    text = plan.to_ical(language)
    assert text == plan_ahead(person, on=ON).to_ical(language)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    events = Calendar.from_ical(text).walk("VEVENT")
    assert [event["dtstart"].dt for event in events] == [visit.on for visit in plan.visits]
    assert {event["dtstamp"].dt for event in events} == {datetime(2026, 11, 22, tzinfo=UTC)}
    assert len({str(event["uid"]) for event in events}) == len(plan.visits)
    for event, visit in zip(events, plan.visits, strict=True):
        assert event["dtend"].dt == visit.on + timedelta(days=1)
        for item in visit.services:
            assert item.name.in_(language) in str(event["description"])


def test_the_calendar_holds_nothing_of_the_person_unless_it_is_given() -> None:
    person = Individual(birth_date="1986-12-20", sex="male", id="RT3-017", nik="3374012012860001", name="Bagas Rekaan")
    plan = plan_ahead(person, on=ON)
    for text in (plan.to_ical(), plan.to_svg(), plan.to_ical(reference="RT3-017")):
        assert not [word for word in ("RT3-017", "3374012012860001", "Bagas", "1986") if word in text]
    assert "SUMMARY:Pak Bagas: Posyandu" in plan.to_ical(name="Pak Bagas")


def test_the_identifiers_of_events_stay_and_are_kept_apart_by_the_reference() -> None:
    def identifiers(text: str) -> list[str]:
        return [str(event["uid"]) for event in Calendar.from_ical(text).walk("VEVENT")]

    plan = plan_ahead(FORTY, on=ON)
    assert identifiers(plan.to_ical("id", name="Pak Bagas")) == identifiers(plan.to_ical("en"))
    assert not set(identifiers(plan.to_ical(reference="1"))) & set(identifiers(plan.to_ical(reference="2")))


def test_without_the_library_a_calendar_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "icalendar", None)
    with pytest.raises(ilp.IlpError, match=r"pip install \"ilp-indonesia\[calendar\]\"") as caught:
        plan_ahead(FORTY, on=ON).to_ical()
    assert caught.value.code == "no_icalendar"


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_picture_is_well_formed_and_told_to_those_who_do_not_see_it(person: Individual, language: Any) -> None:
    plan = plan_ahead(person, on=ON)
    picture = ET.fromstring(plan.to_svg(language))  # noqa: S314 - our own text
    assert picture.tag == f"{SVG}svg"
    assert picture.get("role") == "img"
    assert [child.tag for child in picture][:2] == [f"{SVG}title", f"{SVG}desc"]
    marks = picture.findall(f"{SVG}g")
    assert [int(mark.findtext(f"{SVG}text") or 0) for mark in marks] == [len(visit.services) for visit in plan.visits]
    description = picture.findtext(f"{SVG}desc") or ""
    assert all(str(visit.on) in description for visit in plan.visits)


def test_an_empty_plan_has_text_a_picture_and_a_calendar() -> None:
    plan = plan_ahead(FORTY, on=ON, months=1, kinds=["referral"])
    assert plan.visits == ()
    assert "There is nothing to plan." in plan.text("en")
    assert "Tidak ada yang perlu dijadwalkan." in plan.text("id")
    ET.fromstring(plan.to_svg())  # noqa: S314 - our own text
    assert Calendar.from_ical(plan.to_ical()).walk("VEVENT") == []


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
def test_both_languages_name_every_service_and_what_to_prepare(person: Individual) -> None:
    plan = plan_ahead(person, on=ON)
    for language in ("id", "en"):
        plain = " ".join(plan.text(language, width=100_000).split())
        for visit in plan.visits:
            assert all(" ".join(item.name.in_(language).split()) in plain for item in visit.services)
            assert all(item.label.in_(language) in plain for item in visit.instruments)
    assert str(plan) == plan.text("en")
    html = plan._repr_html_()
    assert html.count("<table") >= 1
    assert "<svg" in html


def test_an_unknown_language_is_refused() -> None:
    plan = plan_ahead(FORTY, on=ON)
    for export in (plan.text, plan.to_ical, plan.to_svg):
        with pytest.raises(UnknownNameError):
            export("jv")  # type: ignore[arg-type]
