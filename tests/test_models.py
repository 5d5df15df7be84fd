"""The models: what they accept, what they refuse, and that they keep personal values to themselves."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from pydantic import ValidationError

from ilp import Facility, Family, Individual, Measurement, PartialDate, Pregnancy, ServiceRecord, Sex
from ilp.models import FamilyMember, read_sex
from ilp.vocabulary import FacilityType, Quantity, Relation

MINIMAL: dict[str, Any] = {"birth_date": "1983-04-17", "sex": "female"}


def refusal(data: dict[str, Any], **how: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        Individual.parse(data, **how)
    return str(caught.value)


def test_birth_date_and_sex_are_enough() -> None:
    person = Individual.model_validate(MINIMAL)
    assert person.birth_date == PartialDate(1983, 4, 17)
    assert person.sex is Sex.FEMALE
    assert (person.facts, person.history, person.measurements, person.pregnancy) == ({}, (), (), None)


@pytest.mark.parametrize("missing", ["birth_date", "sex"])
def test_birth_date_and_sex_are_needed(missing: str) -> None:
    assert missing in refusal({key: value for key, value in MINIMAL.items() if key != missing})


@pytest.mark.parametrize(
    ("spelling", "sex"),
    [
        ("L", Sex.MALE),
        ("l", Sex.MALE),
        (" P ", Sex.FEMALE),
        ("Laki-laki", Sex.MALE),
        ("LAKI LAKI", Sex.MALE),
        ("perempuan", Sex.FEMALE),
        ("Wanita", Sex.FEMALE),
        ("PRIA", Sex.MALE),
        ("M", Sex.MALE),
        ("F", Sex.FEMALE),
        ("male", Sex.MALE),
        ("Female", Sex.FEMALE),
        (Sex.MALE, Sex.MALE),
    ],
)
def test_sex_is_read_in_the_spellings_of_the_field(spelling: str, sex: Sex) -> None:
    assert Individual.model_validate({**MINIMAL, "sex": spelling}).sex is sex


def test_numbers_are_a_sex_only_when_the_caller_says_so() -> None:
    assert read_sex("1", numeric=True) is Sex.MALE
    assert Individual.parse({**MINIMAL, "sex": 2}, numeric_sex=True).sex is Sex.FEMALE
    assert (
        "Sex not understood: '1'. Accepted: L/P, laki-laki/perempuan, pria/wanita, M/F, male/female. "
        "If 1 means male and 2 female in this source, say so: numeric_sex=True."
    ) in refusal({**MINIMAL, "sex": "1"})


@pytest.mark.parametrize("wrong", ["", "-", "X", "3", 0, None, True])
def test_another_sex_is_refused(wrong: object) -> None:
    assert "Sex not understood" in refusal({**MINIMAL, "sex": wrong})
    assert "Sex not understood" in refusal({**MINIMAL, "sex": wrong}, numeric_sex=True)


@pytest.mark.parametrize(
    ("given_date", "expected"),
    [
        ("1983-04-17", "1983-04-17"),
        ("1983-04", "1983-04"),
        ("1983", "1983"),
        (date(1983, 4, 17), "1983-04-17"),
        (datetime(1983, 4, 17, 5, 0), "1983-04-17"),  # noqa: DTZ001 - a register has no zone
        (PartialDate(1983, 4), "1983-04"),
    ],
)
def test_birth_dates_may_be_partial(given_date: object, expected: str) -> None:
    person = Individual.model_validate({**MINIMAL, "birth_date": given_date})
    assert person.birth_date.isoformat() == expected


def test_day_first_dates_are_read_where_the_caller_names_the_order() -> None:
    person = Individual.parse(
        {
            **MINIMAL,
            "birth_date": "17/04/1983",
            "pregnancy": {"lmp": "01/02/2026"},
            "history": [{"service": "x", "on": "3-4-2025"}],
        },
        date_order="dmy",
    )
    assert person.birth_date.isoformat() == "1983-04-17"
    assert person.pregnancy == Pregnancy(lmp=date(2026, 2, 1))
    assert person.history[0].on == date(2025, 4, 3)


@pytest.mark.parametrize(
    ("wrong", "order", "told"),
    [
        ("17/04/1983", "iso", 'name the format: DateOrder.DMY ("dmy")'),
        ("17/04/83", "dmy", "two digits"),
        ("04/17/1983", "dmy", "The month does not exist"),
        ("31/02/1990", "dmy", "The day does not exist: '31/02/1990'"),
        ("1983-13-01", "iso", "The month does not exist"),
        ("", "iso", "date"),
        (30423, "iso", "numbers are not read as dates"),
        (None, "iso", "Not a date"),
    ],
)
def test_dates_are_never_guessed(wrong: object, order: str, told: str) -> None:
    assert told in refusal({**MINIMAL, "birth_date": wrong}, date_order=order)


def test_unknown_fields_are_refused() -> None:
    assert "tinggi" in refusal({**MINIMAL, "tinggi": 150})


def test_models_are_frozen() -> None:
    person = Individual.model_validate(MINIMAL)
    with pytest.raises(ValidationError):
        person.sex = Sex.MALE  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"sex": "L", "pregnancy": {"lmp": "2026-05-01"}}, "A pregnancy is recorded for a male"),
        ({"sex": "L", "facts": {"pregnant": True}}, "A pregnancy is recorded for a male"),
        (
            {"pregnancy": {"lmp": "2026-05-01", "delivered_on": "2026-04-30"}},
            "The delivery is before the last menstrual period (lmp): 2026-04-30. Accepted: a date from 2026-05-01.",
        ),
        ({"pregnancy": {"edd": "2026-05-01", "delivered_on": "2025-04-30"}}, "before the last menstrual period"),
        ({"pregnancy": {"lmp": "2026-05-01", "edd": "2026-05-01"}}, "expected date of delivery is not after"),
        ({"pregnancy": {}}, "The pregnancy has no date"),
        ({"pregnancy": {"lmp": "2026-05"}}, "The day of the date is missing"),
        ({"pregnancy": {"lmp": "2026-05-01", "delivered_at": "03:10"}}, "time of delivery without its date"),
        ({"measurements": [{"quantity": "weight", "value": "NaN", "on": "2026-01-01"}]}, "finite"),
        ({"history": [{"service": "", "on": "2026-01-01"}]}, "at least 1 character"),
    ],
)
def test_impossible_records_are_refused(changes: dict[str, Any], told: str) -> None:
    assert told in refusal({**MINIMAL, **changes})


def test_a_male_who_is_said_not_to_be_pregnant_is_fine() -> None:
    assert Individual.model_validate({**MINIMAL, "sex": "L", "facts": {"pregnant": False}}).sex is Sex.MALE


def test_the_start_of_a_pregnancy_follows_from_either_date() -> None:
    assert Pregnancy(lmp=date(2026, 5, 1)).started_on == date(2026, 5, 1)
    assert Pregnancy(edd=date(2027, 2, 5)).started_on == date(2026, 5, 1)
    assert Pregnancy(delivered_on=date(2026, 5, 1)).started_on is None


def test_personal_values_stay_out_of_representations_and_errors() -> None:
    secret = {"nik": "3201015704830001", "kk": "3201011203180001", "name": "Sekar Invented"}
    person = Individual.model_validate({**MINIMAL, **secret})
    for text in (repr(person), str(person)):
        assert not any(value in text for value in secret.values())
    message = refusal({**MINIMAL, **secret, "name": 7, "sex": "?"})
    assert not any(value in message for value in secret.values())


def test_a_person_reads_back_equal_from_json() -> None:
    person = Individual(
        birth_date=PartialDate(1983, 4),
        sex=Sex.FEMALE,
        id="12",
        birth_time=time(3, 10),
        facts={"smoker": False, "smoking_years": 0, "hiv": None},
        pregnancy=Pregnancy(delivered_on=date(2026, 11, 1), delivered_at=time(4, 0)),
        history=(ServiceRecord(service="iva-cervical", on=date(2025, 1, 2), result="negative"),),
        measurements=(Measurement(quantity=Quantity.SYSTOLIC, value=128, on=date(2026, 1, 1)),),
        nik="3201015704830001",
    )
    assert Individual.model_validate_json(person.model_dump_json()) == person
    assert Individual.model_validate(person.model_dump()) == person


def test_every_quantity_has_a_unit() -> None:
    assert all(quantity.unit for quantity in Quantity)


def test_family_and_facility_hold_members_and_type() -> None:
    person = Individual.model_validate(MINIMAL)
    family = Family(id="7", members=(FamilyMember(person=person, relation=Relation.HEAD),), kk="3201011203180001")
    assert family.members[0].person.sex is Sex.FEMALE
    assert "3201011203180001" not in repr(family)
    facility = Facility.model_validate({"id": "p-1", "type": "posyandu", "reports_to": "pustu-1"})
    assert facility.type is FacilityType.POSYANDU
    with pytest.raises(ValidationError):
        Facility.model_validate({"id": "p-1", "type": "klinik"})
