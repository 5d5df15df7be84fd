"""The models: what they accept, what they refuse, and that they keep personal values to themselves."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from pydantic import ValidationError

from ilp import Facility, Family, Individual, Measurement, PartialDate, Pregnancy, ServiceRecord, Sex, UnknownNameError
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
        ("LAKI - LAKI", Sex.MALE),
        ("Laki -laki", Sex.MALE),
    ],
)
def test_sex_is_read_in_the_spellings_of_the_field(spelling: str, sex: Sex) -> None:
    assert Individual.model_validate({**MINIMAL, "sex": spelling}).sex is sex


def test_numbers_are_a_sex_only_when_the_caller_says_so() -> None:
    assert read_sex("1", numeric=True) is Sex.MALE
    assert Individual.parse({**MINIMAL, "sex": 2}, numeric_sex=True).sex is Sex.FEMALE
    for spelling in ("2.0", "2,0", 2.0, " 2 "):
        assert Individual.parse({**MINIMAL, "sex": spelling}, numeric_sex=True).sex is Sex.FEMALE
    assert "Sex not understood: '1.0'." in refusal({**MINIMAL, "sex": "1.0"})
    assert "say so: numeric_sex=True" in refusal({**MINIMAL, "sex": "1.0"})
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


FIELDS = "birth_date, sex, id, birth_time, facts, pregnancy, history, measurements, forms, nik, kk, name"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"tinggi": 150},
            f"No such field: 'tinggi'. Accepted: {FIELDS}. What is known of a person goes under facts. [",
        ),
        ({"birthdate": "1983"}, f"No such field: 'birthdate'. Accepted: {FIELDS}. Did you mean 'birth_date'? ["),
        ({"2099014107830001": 1}, "No such field: '************0001'."),
        (
            {"name": 7},
            "Not a value of this field: <withheld>. Accepted: a valid string. Correct it, or leave the field out where",
        ),
        ({"nik": ["2099014107830001"]}, "Not a number of a person: <withheld>. Accepted: text of 16 digits."),
        ({"facts": 5}, "Not a value of this field: 5. Accepted: a valid dictionary."),
        (
            {"facts": {"smoker": ["Sekar"]}},
            "Not a value that a fact can have: <list>. Accepted: true or false, a whole",
        ),
        ({"facts": {"smoker": 0.5}}, "Not a value that a fact can have: 0.5."),
        (
            {"history": [{"service": "iva-cervical", "date": "2026-01-01"}]},
            "The field is missing. Accepted: a date such as 2026-05-17. Add it. [",
        ),
        (
            {"measurements": [{"quantity": "weight", "value": "sixty", "on": "2026-01-01"}]},
            "Not a number: <text of 5 letters>. Accepted: a number in kg, as 60,1 or 60.1.",
        ),
        ({"id": "\ud800"}, "The text holds a half of a character (a lone surrogate): <withheld>."),
        ({"facts": {"smoker": "\ud800"}}, "The text holds a half of a character"),
        ({"birth_date": "Sekar Rekaan"}, "Not a date: <text of 11 letters>. Accepted: YYYY-MM-DD, YYYY-MM or YYYY."),
        ({"birth_date": "17 Sekar 1983"}, "The name of the month is not known: <text of 13 characters>."),
        ({"birth_date": "2099014107830001"}, "Not a date: '************0001'."),
        ({"birth_date": {"y": "Sekar"}}, "Not a date: <dict>."),
        ({"sex": "Sekar Rekaan"}, "Sex not understood: <text of 11 letters>. Accepted: L/P"),
    ],
)
def test_what_is_wrong_with_a_field_is_told_in_full_and_without_personal_values(
    changes: dict[str, Any], told: str
) -> None:
    message = refusal({**MINIMAL, **changes}, date_order="dmy" if "17 Sekar" in str(changes) else "iso")
    assert told in message
    assert "Sekar" not in message
    assert "2099014107830001" not in message


def test_what_is_no_object_is_told_so() -> None:
    with pytest.raises(ValidationError, match=f"Not an object: <list>. Accepted: an object with the fields {FIELDS}"):
        Individual.model_validate([MINIMAL])


def test_a_missing_field_says_what_it_accepts() -> None:
    assert (
        "The field is missing. Accepted: a date such as 1983-04-17, or 1983-04 or 1983 where the rest is not known. "
        "Add it."
    ) in refusal({"sex": "P"})
    assert "The field is missing. Accepted: L/P, laki-laki/perempuan" in refusal({"birth_date": "1983"})


def test_an_unknown_order_of_dates_is_refused() -> None:
    for order in ("mdy", 5, None, ["dmy"]):
        with pytest.raises(UnknownNameError, match="Unknown order of dates"):
            Individual.parse(MINIMAL, date_order=order)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "given_time", [time(3, 10), "03:10", "03:10:00", "03.10", "3:10", " 03:10 ", time(3, 10, 0, 5)]
)
def test_times_of_day_are_text_or_times(given_time: object) -> None:
    pregnancy = {"delivered_on": "2026-05-01", "delivered_at": given_time}
    person = Individual.model_validate({**MINIMAL, "birth_time": given_time, "pregnancy": pregnancy})
    assert person.birth_time == time(3, 10)
    assert person.pregnancy is not None
    assert person.pregnancy.delivered_at == time(3, 10)
    assert Individual.model_validate_json(person.model_dump_json()) == person


@pytest.mark.parametrize("wrong", [310, 3.1, True, "310", "24:00", "03:60", "pagi", time(3, tzinfo=UTC), {}])
def test_numbers_and_other_things_are_no_times(wrong: object) -> None:
    assert "Not a time of day" in refusal({**MINIMAL, "birth_time": wrong})
    assert "numbers are not read as times" in refusal(
        {**MINIMAL, "pregnancy": {"delivered_on": "2026-05-01", "delivered_at": wrong}}
    )


def test_models_are_frozen() -> None:
    person = Individual.model_validate(MINIMAL)
    with pytest.raises(ValidationError):
        person.sex = Sex.MALE  # type: ignore[misc]


def test_what_is_recorded_is_frozen_too() -> None:
    recorded = {"smoker": True, "school_grade": 3}
    person = Individual.model_validate({**MINIMAL, "facts": recorded})
    recorded["smoker"] = False
    assert person.facts == {"smoker": True, "school_grade": 3}
    facts: Any = person.facts
    changes: list[Callable[[], object]] = [
        lambda: facts.update(smoker=False),
        lambda: facts.__setitem__("smoker", False),
        lambda: facts.__delitem__("smoker"),
        lambda: facts.__ior__({"smoker": False}),
        lambda: facts.pop("smoker"),
        lambda: facts.setdefault("hiv", True),
        facts.popitem,
        facts.clear,
    ]
    for change in changes:
        with pytest.raises(TypeError, match="make another person"):
            change()
    assert person.facts == {"smoker": True, "school_grade": 3}
    with pytest.raises(TypeError, match="cannot be changed"):
        Individual.model_validate(MINIMAL).facts["smoker"] = True  # type: ignore[index]
    assert isinstance(person.history, tuple)
    assert isinstance(person.measurements, tuple)


def test_people_can_be_hashed_copied_and_pickled() -> None:
    data = {**MINIMAL, "facts": {"smoker": True}, "history": [{"service": "x", "on": "2026-01-01"}]}
    person, twin = Individual.model_validate(data), Individual.model_validate(data)
    assert len({person, twin, Individual.model_validate(MINIMAL)}) == 2
    for again in (copy.deepcopy(person), copy.copy(person), pickle.loads(pickle.dumps(person))):  # noqa: S301 - our own
        assert again == person
        assert hash(again) == hash(person)
        with pytest.raises(TypeError, match="cannot be changed"):
            again.facts["smoker"] = False


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
        ({"measurements": [{"quantity": "weight", "value": "NaN", "on": "2026-01-01"}]}, "Not a number"),
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


def test_every_quantity_has_a_unit_or_is_a_ratio_and_bounds() -> None:
    without = {quantity.value for quantity in Quantity if not quantity.unit}
    assert without == {"fev1_fvc", "acuity_right", "acuity_left"}
    assert all(quantity.at_least < quantity.at_most for quantity in Quantity)


def test_family_and_facility_hold_members_and_type() -> None:
    person = Individual.model_validate(MINIMAL)
    family = Family(id="7", members=(FamilyMember(person=person, relation=Relation.HEAD),), kk="3201011203180001")
    assert family.members[0].person.sex is Sex.FEMALE
    assert "3201011203180001" not in repr(family)
    facility = Facility.model_validate({"id": "p-1", "type": "posyandu", "reports_to": "pustu-1"})
    assert facility.type is FacilityType.POSYANDU
    with pytest.raises(ValidationError):
        Facility.model_validate({"id": "p-1", "type": "klinik"})
