"""The opening day of a Posyandu: who is expected, at which station, and what to prepare."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from ilp.coverage import coverage
from ilp.errors import InputError, UnknownNameError
from ilp.models import Family, Individual, ServiceRecord
from ilp.plans.places import places_of
from ilp.posyandu import (
    OPENING_DAY,
    VACCINES,
    PosyanduDay,
    PosyanduMonth,
    PosyanduNeeds,
    Station,
    SupplyKind,
    TargetGroup,
    posyandu_day,
    posyandu_month,
    posyandu_needs,
)
from ilp.posyandu.definitions import vaccine_of
from ilp.screening import CATALOGUE
from ilp.vocabulary import ServiceKind, Venue

ON = date(2026, 12, 5)


def person(**given: Any) -> Individual:
    return Individual.model_validate({"birth_date": "1986-05-17", "sex": "male", "id": "1", **given})


def done(*codes: str, days: int = 1) -> list[ServiceRecord]:
    return [ServiceRecord(service=code, on=ON - timedelta(days=days)) for code in codes]


def family(*people: Individual, posyandu: str | None = "Melati", code: str = "K") -> Family:
    return Family.model_validate({"id": code, "posyandu": posyandu, "members": [{"person": one} for one in people]})


def day(*people: Individual, **choices: Any) -> PosyanduDay:
    return posyandu_day([family(*people)], posyandu="Melati", on=ON, **choices)


def supply(given: PosyanduDay | PosyanduMonth | PosyanduNeeds, code: str) -> tuple[int, int]:
    found = {item.code: (item.count, item.at_most) for item in given.supplies}
    return found.get(code, (0, 0))


# Who is expected ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "expected"), [(364, False), (365, True), (366, True)])
def test_an_adult_is_expected_for_blood_pressure_a_year_after_the_last(days: int, expected: bool) -> None:
    seen = day(person(history=done("hypertension-adult", days=days))).persons[0]
    assert ("hypertension-adult" in {item.code for item in seen.services}) is expected


def test_an_infant_is_expected_for_weighing_and_for_the_doses_of_its_age_and_not_for_later_ones() -> None:
    infant = day(person(birth_date="2026-10-05")).persons[0]
    codes = {item.code for item in infant.services}
    assert {"growth-weight", "imm-dpt-hb-hib-1", "imm-opv2" if "imm-opv2" in codes else "imm-opv1", "imm-pcv1"} <= codes
    assert "imm-mr1" not in codes
    assert infant.group is TargetGroup.UNDER_FIVE
    a_day_younger = day(person(birth_date="2026-10-06")).persons[0]
    assert "imm-dpt-hb-hib-1" not in {item.code for item in a_day_younger.services}


def test_only_what_the_posyandu_gives_is_due_there() -> None:
    for seen in day(person(birth_date="1950-01-01"), person(id="2", sex="female")).persons:
        for item in seen.services:
            places = [place.venue for place in places_of(CATALOGUE[item.code], tuple(CATALOGUE[item.code].venues))]
            assert Venue.POSYANDU in places
            assert item.code not in {"iva-cervical", "colorectal-cancer", "heart-risk-factor"}


def test_somebody_who_had_everything_is_not_expected_but_belongs_to_the_posyandu() -> None:
    served = person(history=done(*CATALOGUE))
    whole = day(served, person(id="2"))
    assert [(item.member, item.expected) for item in whole.persons] == [("2", True), ("1", False)]
    assert whole.stations[Station.REGISTRATION] == 1


def test_only_the_families_of_the_posyandu_come_and_those_without_one_are_counted() -> None:
    families = [family(person()), family(person(), posyandu="Mawar"), family(person(), person(id="2"), posyandu=None)]
    whole = posyandu_day(families, posyandu="Melati", on=ON)
    assert (len(whole.persons), whole.elsewhere) == (1, 2)
    with pytest.raises(
        InputError, match=r"^No family has this Posyandu: 'Anggrek'. Accepted: Mawar, Melati. Give it as"
    ):
        posyandu_day(families, posyandu="Anggrek", on=ON)


def test_a_person_who_cannot_be_assessed_is_told_and_needs_nothing() -> None:
    whole = day(person(birth_date="2027-01-01"), person(id="2"))
    refused = next(item for item in whole.persons if item.member == "1")
    assert refused.refused is not None
    assert not refused.expected
    with pytest.raises(UnknownNameError, match=r"^Unknown reading"):
        day(person(), readings={"x": "y"})


# Stations and supplies -----------------------------------------------------------------------------------------------


def test_measuring_and_services_have_their_stations() -> None:
    seen = day(person(birth_date="1980-01-01")).persons[0]
    at = {item.code: item.station for item in seen.services}
    assert at["hypertension-adult"] is Station.MEASURING
    assert at["copd-puma"] is Station.SERVICE
    assert at["diabetes-adult"] is Station.SERVICE
    assert {item.code for item in seen.at(Station.MEASURING)} >= {"hypertension-adult", "obesity-adult"}


def test_one_strip_serves_every_service_of_a_person_that_asks_it() -> None:
    older = person(birth_date="1950-01-01", facts={"diabetes": True, "hypertension": True})
    whole = day(older)
    asking = [item.code for item in whole.persons[0].services if "blood_glucose" in {i.value for i in item.instruments}]
    assert len(asking) >= 2
    assert supply(whole, "blood_glucose") == (1, 1)


def test_what_is_not_known_to_be_due_is_counted_apart() -> None:
    young = person(birth_date="2000-01-01")
    assert supply(day(young), "blood_glucose") == (0, 1)
    at_risk = person(birth_date="2000-01-01", facts={"obesity": True})
    assert supply(day(at_risk), "blood_glucose") == (1, 1)
    no_risk = day(young, assume_absent="all")
    assert supply(no_risk, "blood_glucose") == (0, 0)


def test_a_questionnaire_is_prepared_for_whom_it_is_meant() -> None:
    adult = day(person())
    assert (supply(adult, "srq_20"), supply(adult, "sdq")) == ((1, 1), (0, 0))


def test_doses_of_one_vaccine_are_added_up() -> None:
    whole = day(person(birth_date="2026-10-05"), person(id="2", birth_date="2026-09-05"))
    assert supply(whole, "dpt-hb-hib") == (2, 2)
    kinds = {item.code: item.kind for item in whole.supplies}
    assert kinds["dpt-hb-hib"] is SupplyKind.VACCINE


def test_every_dose_that_the_posyandu_gives_is_of_a_vaccine() -> None:
    doses = [
        code
        for code, service in CATALOGUE.items()
        if service.kind is ServiceKind.IMMUNIZATION and code.startswith("imm-") and Venue.POSYANDU in service.venues
        if not service.made_of
    ]
    found = {code: vaccine_of(code) for code in doses}
    assert [code for code, vaccine in found.items() if vaccine is None] in ([], ["immunization-routine-schedule"])
    assert {vaccine for vaccine in found.values() if vaccine} == set(VACCINES)


def test_the_opening_day_is_a_place_of_the_decree() -> None:
    places = {(item.place.chapter, item.place.title) for item in coverage().places}
    assert (OPENING_DAY.chapter, OPENING_DAY.section) in places


# Month and year ----------------------------------------------------------------------------------------------------


def test_the_sessions_of_a_month_are_those_days_added_up() -> None:
    families = [
        family(person()),
        family(person(), person(id="2"), posyandu="Mawar", code="L"),
        family(person(), posyandu=None),
    ]
    month = posyandu_month(families, sessions={"Mawar": date(2026, 12, 9), "Melati": ON})
    assert [(item.posyandu, item.expected) for item in month.sessions] == [("Melati", 1), ("Mawar", 2)]
    assert supply(month, "srq_20") == (3, 3)
    assert month.unplaced == 1
    with pytest.raises(InputError, match=r"^The sessions are not those of one month: '2026-12, 2027-01'."):
        posyandu_month(families, sessions={"Mawar": date(2027, 1, 9), "Melati": ON})
    with pytest.raises(InputError, match=r"^The sessions are not those of one month: 'no session'."):
        posyandu_month(families, sessions={})


def test_a_yearly_screening_is_needed_once_in_a_year_and_again_in_the_next() -> None:
    year = posyandu_needs([family(person())], days={"Melati": 5}, on=ON, months=12)
    assert supply(year, "srq_20") == (1, 1)
    more = posyandu_needs([family(person())], days={"Melati": 5}, on=ON, months=13)
    assert supply(more, "srq_20") == (2, 2)
    assert [item.month for item in year.months][:2] == ["2026-12", "2027-01"]


def test_a_child_is_weighed_every_month_and_has_the_series_of_its_doses() -> None:
    newborn = person(birth_date="2026-12-01")
    year = posyandu_needs([family(newborn)], days={"Melati": 5}, on=ON, months=12)
    assert supply(year, "anthropometry")[0] == 12
    assert supply(year, "dpt-hb-hib")[0] == 3
    assert supply(year, "mr")[0] == 1


def test_what_a_day_finds_is_what_the_first_month_of_the_year_needs() -> None:
    people = [person(), person(id="2", birth_date="2025-03-01"), person(id="3", sex="female", birth_date="1955-01-01")]
    first = posyandu_needs([family(*people)], days={"Melati": 5}, on=ON, months=1)
    assert first.months[0].supplies == day(*people).supplies
    assert first.months[0].expected == len(day(*people).expected)


def test_a_pregnancy_is_not_counted_after_the_expected_day() -> None:
    mother = person(sex="female", birth_date="1998-01-01", pregnancy={"edd": "2027-01-10"})
    needs = posyandu_needs([family(mother)], days={"Melati": 5}, on=ON, months=3)
    assert len(needs.notes) == 2
    assert needs.months[0].expected == 1


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"days": {"Melati": 0}},
            r"^The day of a Posyandu is out of range: 0. Accepted: a whole number from 1 to 31.$",
        ),
        (
            {"days": {"Melati": 5}, "months": 25},
            r"^months is out of range: 25. Accepted: a whole number from 1 to 24.$",
        ),
        ({"days": {"Mawar": 5}}, r"^No family has this Posyandu: 'Mawar'. Accepted: Melati."),
    ],
)
def test_wrong_choices_of_a_year_are_told(given: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        posyandu_needs([family(person())], on=ON, **given)


def test_a_session_on_the_31st_is_on_the_last_day_of_a_shorter_month_and_never_before_the_first_day() -> None:
    needs = posyandu_needs([family(person())], days={"Melati": 31}, on=date(2026, 11, 30), months=2)
    assert [item.month for item in needs.months] == ["2026-11", "2026-12"]
    passed = posyandu_needs([family(person())], days={"Melati": 5}, on=date(2026, 11, 6), months=1)
    assert [item.month for item in passed.months] == ["2026-12"]


# Documents --------------------------------------------------------------------------------------------------------


def test_the_documents_are_plain_json_and_name_nobody() -> None:
    known = person(name="Sartinah", nik="2099015705860001")
    whole = day(known)
    assert PosyanduDay.model_validate_json(whole.model_dump_json()) == whole
    month = posyandu_month([family(known)], sessions={"Melati": ON})
    assert PosyanduMonth.model_validate_json(month.model_dump_json()) == month
    needs = posyandu_needs([family(known)], days={"Melati": 5}, on=ON, months=2)
    assert PosyanduNeeds.model_validate_json(needs.model_dump_json()) == needs
    for told in (
        whole.text("id"),
        whole.text("en"),
        month.text("id"),
        needs.text("en"),
        whole._repr_html_(),
        repr(whole),
    ):
        assert "Sartinah" not in told
        assert "20990157" not in told
    assert "Posyandu Melati, 2026-12-05: 1 dari 1 orang ditunggu" in whole.text("id")
    assert "Posyandu Melati, 2026-12-05: 1 of 1 people expected" in whole.text("en")
