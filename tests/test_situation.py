"""What is known of a person: derivation, contradictions, assumptions, and dates that cannot be."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from ilp import DateError, Individual, InputError, UnknownNameError, assess
from ilp.situation import situation_of

ON = date(2026, 11, 22)


def known(facts: dict[str, Any] | None = None, **person: Any) -> dict[str, Any]:
    data = {"birth_date": "1990-05-05", "sex": "female", "facts": facts or {}, **person}
    return situation_of(Individual.model_validate(data), on=ON).values


def codes(facts: dict[str, Any] | None = None, **person: Any) -> list[str]:
    data = {"birth_date": "1990-05-05", "sex": "female", "facts": facts or {}, **person}
    return [finding.code for finding in assess(Individual.model_validate(data), on=ON).findings]


@pytest.mark.parametrize(
    ("facts", "name", "value"),
    [
        ({"school_grade": 3}, "pupil", True),
        ({"smoker": True}, "ever_smoked", True),
        ({"smoking_years": 4}, "ever_smoked", True),
        ({"smoking_years": 0}, "ever_smoked", False),
        ({"smoking_years": 0}, "smoker", False),
        ({"years_since_quitting": 3}, "ever_smoked", True),
        ({"ever_smoked": False}, "smoking_years", 0),
        ({"ever_smoked": False}, "smoker", False),
        ({"smoker": False}, "ever_smoked", None),
        ({"tb_treatment_sensitive": True}, "tuberculosis", True),
        ({"tb_treatment_resistant": True}, "tuberculosis", True),
        ({"tb_treatment_resistant": False}, "tuberculosis", None),
        ({"tb_household_contact": True}, "tb_contact", True),
        ({"tb_household_contact": False}, "tb_contact", None),
        ({"tb_contact": False}, "tb_household_contact", False),
        ({"tb_contact": True}, "tb_household_contact", None),
        ({"stunting": True}, "nutrition_problem", True),
        ({"severe_malnutrition": True}, "nutrition_problem", True),
        ({"stunting": False, "severe_malnutrition": False}, "nutrition_problem", None),
        ({"high_malaria_endemic_area": True}, "malaria_endemic_area", True),
        ({"high_malaria_endemic_area": False}, "malaria_endemic_area", None),
        ({"malaria_endemic_area": False}, "high_malaria_endemic_area", False),
        ({"malaria_endemic_area": True}, "high_malaria_endemic_area", None),
        ({"current_weight": 3999}, "weight_under_4_kg", True),
        ({"current_weight": 4000}, "weight_under_4_kg", False),
        ({"hypertension": True}, "chronic_disease", True),
        ({"diabetes": True}, "chronic_disease", True),
        ({"copd": True}, "chronic_disease", True),
        ({"hypertension": False, "diabetes": False, "copd": False}, "chronic_disease", None),
        ({"hiv": None}, "hiv", None),
        ({"pregnant": True}, "postpartum", False),
        ({"postpartum": True}, "pregnant", None),
    ],
)
def test_facts_follow_from_others(facts: dict[str, Any], name: str, value: object) -> None:
    assert known(facts).get(name) == value


@pytest.mark.parametrize(
    ("pregnancy", "pregnant", "postpartum"),
    [
        (None, None, None),
        ({"lmp": "2026-05-01"}, True, False),
        ({"edd": "2027-02-05"}, True, False),
        ({"lmp": "2026-11-22"}, True, False),
        ({"lmp": "2026-11-23"}, None, None),
        ({"lmp": "2026-01-11"}, True, False),  # 45 weeks back: still taken for pregnant
        ({"lmp": "2026-01-10"}, None, None),
        ({"delivered_on": "2026-11-22"}, False, True),
        ({"delivered_on": "2026-10-11"}, False, True),  # day 42
        ({"delivered_on": "2026-10-10"}, None, False),  # day 43
        ({"lmp": "2026-02-20", "delivered_on": "2026-11-23"}, True, False),
        ({"delivered_on": "2026-11-23"}, None, None),
    ],
)
def test_pregnancy_and_delivery_on_the_date(
    pregnancy: dict[str, str] | None, pregnant: bool | None, postpartum: bool | None
) -> None:
    values = known(pregnancy=pregnancy)
    assert (values.get("pregnant"), values.get("postpartum")) == (pregnant, postpartum)


@pytest.mark.parametrize(
    ("birth_date", "sex", "pregnant"),
    [
        ("2016-11-23", "female", False),  # 9 years
        ("2016-11-22", "female", None),  # the 10th birthday
        ("1971-11-23", "female", None),  # 54 years
        ("1971-11-22", "female", False),  # the 55th birthday
        ("1990-01-01", "male", False),
        ("1971", "female", None),  # 54 or 55
        ("2017", "female", False),
    ],
)
def test_pregnancy_is_an_open_question_only_at_ages_at_which_it_occurs(
    birth_date: str, sex: str, pregnant: bool | None
) -> None:
    assert known(birth_date=birth_date, sex=sex).get("pregnant") is pregnant


def test_a_recorded_pregnancy_counts_at_any_age() -> None:
    assert known({"pregnant": True}, birth_date="2018-01-01")["pregnant"] is True
    assert known(birth_date="1965-01-01", pregnancy={"lmp": "2026-05-01"})["pregnant"] is True


def test_marriage_is_no_question_for_small_children() -> None:
    assert known(birth_date="2020-01-01")["bride_or_groom"] is False
    assert "bride_or_groom" not in known(birth_date="2016-11-22")


def test_sexual_contact_follows_from_pregnancy_delivery_and_partners() -> None:
    assert "sexually_active" not in known()
    assert known({"pregnant": True})["sexually_active"] is True
    assert known({"postpartum": True})["sexually_active"] is True
    assert known(pregnancy={"delivered_on": "2020-05-01"})["sexually_active"] is True
    assert known({"multiple_sex_partners": True})["sexually_active"] is True
    assert known({"sex_before_18": True})["sexually_active"] is True
    assert "sexually_active" not in known({"sex_before_18": False, "pregnant": False})
    never = known({"sexually_active": False})
    assert (never["multiple_sex_partners"], never["sex_before_18"]) == (False, False)


def test_nobody_is_asked_about_school_outside_its_ages_and_a_recorded_pupil_counts() -> None:
    assert known(birth_date="2021-11-23")["pupil"] is False
    assert "pupil" not in known(birth_date="2021-11-22")
    assert "pupil" not in known(birth_date="2006-11-23")
    assert known(birth_date="2006-11-22")["pupil"] is False
    assert known({"pupil": True}, birth_date="2000-01-01")["pupil"] is True
    assert known({"school_grade": 12}, birth_date="2000-01-01")["pupil"] is True


def test_the_history_says_that_anaemia_was_screened() -> None:
    record = {"service": "anaemia-adolescent-girls", "on": "2026-01-05"}
    assert known(history=[record])["anaemia_ever_screened"] is True
    assert "anaemia_ever_screened" not in known(history=[{**record, "on": "2026-11-23"}])
    assert "anaemia_ever_screened" not in known(history=[{**record, "service": "copd-puma"}])


@pytest.mark.parametrize(
    ("facts", "person", "unknown"),
    [
        ({"pregnant": False}, {"pregnancy": {"lmp": "2026-05-01"}}, "pregnant"),
        ({"pregnant": True}, {"pregnancy": {"delivered_on": "2026-11-01"}}, "pregnant"),
        ({"pregnant": True, "postpartum": True}, {}, "pregnant"),
        ({"pupil": False, "school_grade": 4}, {}, "pupil"),
        ({"smoker": True, "ever_smoked": False}, {}, "ever_smoked"),
        ({"ever_smoked": True, "smoking_years": 0}, {}, "ever_smoked"),
        ({"tuberculosis": False, "tb_treatment_sensitive": True}, {}, "tuberculosis"),
        ({"chronic_disease": False, "diabetes": True}, {}, "chronic_disease"),
        ({"tb_contact": False, "tb_household_contact": True}, {}, "tb_contact"),
        ({"bedwetting": False, "bedwetting_new": True}, {}, "bedwetting"),
        ({"sexually_active": False, "pregnant": True}, {}, "sexually_active"),
        ({"sexually_active": False}, {"pregnancy": {"lmp": "2026-05-01"}}, "sexually_active"),
        ({"sexually_active": False}, {"pregnancy": {"delivered_on": "2020-11-01"}}, "sexually_active"),
        ({"sexually_active": False, "sex_before_18": True}, {}, "sexually_active"),
    ],
)
def test_contradictions_leave_the_fact_unknown_and_are_reported(
    facts: dict[str, Any], person: dict[str, Any], unknown: str
) -> None:
    assert unknown not in known(facts, **person)
    assert "contradiction" in codes(facts, **person)


def test_a_pregnancy_that_lasts_too_long_is_reported_and_asked() -> None:
    data = {"birth_date": "1990-05-05", "sex": "female", "pregnancy": {"lmp": "2026-01-10"}}
    plan = assess(Individual.model_validate(data), on=ON)
    assert [finding.code for finding in plan.findings] == ["pregnancy_too_long"]
    assert plan.stage == "adult"
    assert plan.stage_provisional
    assert plan.questions[[item.fact for item in plan.questions].index("pregnant")].decides_stage


def test_nobody_smoked_longer_than_they_lived() -> None:
    facts = {"smoking_years": 37}
    assert "smoked_longer_than_lived" in codes(facts)  # 36 years old
    assert "smoking_years" not in known(facts)
    assert codes({"smoking_years": 36}) == []
    assert codes(facts, birth_date="1989") == []  # 36 or 37 years old


def findings(on: date = ON, **person: Any) -> list[tuple[str, tuple[str, ...]]]:
    data = {"birth_date": "1990-05-05", "sex": "female", **person}
    found = assess(Individual.model_validate(data), on=on).findings
    assert all(item.message.id and item.message.en and item.message.id != item.message.en for item in found)
    return [(item.code, item.fields) for item in found]


@pytest.mark.parametrize(
    ("person", "found"),
    [
        ({"birth_date": "2016-11-23", "facts": {"married": True}}, ["married"]),
        ({"birth_date": "2016-11-22", "facts": {"married": True}}, []),  # the 10th birthday
        ({"birth_date": "2016", "facts": {"married": True}}, []),  # 9 or 10
        ({"birth_date": "2017", "facts": {"bride_or_groom": True, "married": False}}, ["bride_or_groom"]),
        ({"birth_date": "2017", "facts": {"pregnant": True}}, ["pregnant"]),
        ({"birth_date": "2017", "facts": {"postpartum": True}}, ["postpartum"]),
        ({"birth_date": "1971-11-22", "facts": {"pregnant": True}}, ["pregnant"]),  # the 55th birthday
        ({"birth_date": "1971-11-23", "facts": {"pregnant": True}}, []),
        ({"birth_date": "1965-01-01", "pregnancy": {"lmp": "2026-05-01"}}, ["pregnant"]),
        ({"birth_date": "1976-05-05", "facts": {"school_grade": 6}}, ["school_grade"]),
        ({"birth_date": "2008-11-22", "facts": {"school_grade": 6}}, []),  # 18 years
        ({"birth_date": "2007-11-22", "facts": {"school_grade": 6}}, ["school_grade"]),  # 19
        ({"birth_date": "2022-11-22", "facts": {"school_grade": 1}}, []),  # 4
        ({"birth_date": "2022-11-23", "facts": {"school_grade": 1}}, ["school_grade"]),  # 3
        ({"birth_date": "2007", "facts": {"school_grade": 6}}, []),  # 18 or 19
        ({"birth_date": "2006", "facts": {"school_grade": 6}}, ["school_grade"]),
    ],
)
def test_what_is_unlikely_at_an_age_is_reported_and_counts_all_the_same(
    person: dict[str, Any], found: list[str]
) -> None:
    assert findings(**person) == [("unlikely_for_age", (name, "birth_date")) for name in found]
    values = known(**{"facts": {}, **person})
    for name, value in person.get("facts", {}).items():
        assert values[name] == value


@pytest.mark.parametrize(
    ("pregnancy", "found"),
    [
        ({"lmp": "2026-11-22"}, []),
        ({"lmp": "2026-11-23"}, [("dated_after_on", ("pregnancy.lmp",))]),
        ({"edd": "2027-08-29"}, []),  # 280 days on
        ({"edd": "2027-08-30"}, [("dated_after_on", ("pregnancy.edd",))]),
        ({"edd": "2072-02-05"}, [("dated_after_on", ("pregnancy.edd",))]),
        ({"delivered_on": "2026-11-23", "delivered_at": "03:10"}, [("dated_after_on", ("pregnancy.delivered_on",))]),
        ({"lmp": "2025-12-14", "delivered_on": "2026-10-25"}, []),  # 45 weeks
        (
            {"lmp": "2025-12-14", "delivered_on": "2026-10-26"},
            [("delivered_too_late", ("pregnancy.lmp", "pregnancy.delivered_on"))],
        ),
        (
            {"edd": "2025-09-20", "delivered_on": "2026-10-26"},
            [("delivered_too_late", ("pregnancy.edd", "pregnancy.delivered_on"))],
        ),
        ({"lmp": "2026-05-01", "edd": "2027-03-05"}, []),  # 28 days off
        ({"lmp": "2026-05-01", "edd": "2027-01-08"}, []),
        (
            {"lmp": "2026-05-01", "edd": "2027-03-06"},
            [("edd_disagrees_with_lmp", ("pregnancy.lmp", "pregnancy.edd"))],
        ),
        (
            {"lmp": "2026-05-01", "edd": "2027-01-07"},
            [("edd_disagrees_with_lmp", ("pregnancy.lmp", "pregnancy.edd"))],
        ),
        ({"lmp": "1998-05-05", "delivered_on": "1999-02-01"}, []),  # her 8th birthday
        (
            {"lmp": "1998-05-04", "delivered_on": "1999-02-01"},
            [("pregnancy_too_early_in_life", ("pregnancy.lmp", "birth_date"))],
        ),
        (
            {"delivered_on": "1989-01-01"},
            [("pregnancy_too_early_in_life", ("pregnancy.delivered_on", "birth_date"))],
        ),
        ({"edd": "1989-01-01"}, [("pregnancy_too_early_in_life", ("pregnancy.edd", "birth_date"))]),
        (
            {"lmp": "2025-12-01", "delivered_on": "2026-11-23"},
            [("dated_after_on", ("pregnancy.delivered_on",)), ("pregnancy_too_long", ("pregnancy",))],
        ),
    ],
)
def test_impossible_dates_of_a_pregnancy_are_reported(
    pregnancy: dict[str, str], found: list[tuple[str, tuple[str, ...]]]
) -> None:
    hours = ("hours_counted_as_days", ("delivered_at",))
    assert [item for item in findings(pregnancy=pregnancy) if item != hours] == found


def test_impossible_dates_of_a_pregnancy_are_not_used() -> None:
    def on(pregnancy: dict[str, str], **person: Any) -> tuple[object, object, set[str]]:
        data = {"birth_date": "1990-05-05", "sex": "female", "pregnancy": pregnancy, **person}
        situation = situation_of(Individual.model_validate(data), on=ON)
        return situation.values.get("pregnant"), situation.values.get("postpartum"), set(situation.dates)

    assert on({"delivered_on": "2026-11-23"}) == (None, None, {"birth_date"})
    assert on({"lmp": "2026-11-23"}) == (None, None, {"birth_date"})
    assert on({"lmp": "2026-05-01", "edd": "2027-06-05"}) == (True, False, {"birth_date"}), (
        "she is pregnant, since when?"
    )
    assert on({"lmp": "2025-12-14", "delivered_on": "2026-10-26"}) == (False, True, {"birth_date", "delivered_on"})
    child = on({"lmp": "2026-05-01"}, birth_date="2019-05-05")
    assert child == (None, None, {"birth_date"}), "one of the two dates is wrong: a pregnancy is not ruled out by age"
    assert on({"delivered_on": "1970-01-01"}, birth_date="1963-05-05") == (False, False, {"birth_date"})


def test_a_partly_known_birth_date_is_no_reason_to_report() -> None:
    assert findings(birth_date="1990", pregnancy={"lmp": "1998-06-01", "delivered_on": "1999-02-01"}) == []
    record = {"service": "iva-cervical", "on": "1990-03-01"}
    assert findings(birth_date="1990", history=[record]) == []
    assert findings(birth_date="1990-05", history=[record]) == [("dated_before_birth", ("history.0.on", "birth_date"))]


def test_services_done_that_cannot_be_are_reported_by_their_place() -> None:
    good = {"service": "iva-cervical", "on": "2026-11-22"}
    history = [good, {**good, "service": "iva-cervix"}, {**good, "on": "2026-11-23"}, {**good, "on": "1990-05-04"}]
    assert findings(history=history) == [
        ("unknown_service", ("history.1.service",)),
        ("dated_after_on", ("history.2.on",)),
        ("dated_before_birth", ("history.3.on", "birth_date")),
    ]
    person = Individual.model_validate({"birth_date": "1990-05-05", "sex": "female", "history": history})
    told = assess(person, on=ON).findings[0].message
    assert "iva-cervical" in told.id
    assert "iva-cervical" in told.en
    assert "iva-cervix" not in told.en, "what somebody wrote stays out of messages"


def test_a_screening_before_birth_or_denied_by_a_record_says_nothing() -> None:
    record = {"service": "anaemia-adolescent-girls", "on": "1989-01-05"}
    assert "anaemia_ever_screened" not in known(history=[record])
    done = [{**record, "on": "2025-01-05"}, {**record, "on": "2026-01-05"}]
    assert "anaemia_ever_screened" not in known({"anaemia_ever_screened": False}, history=done)
    assert codes({"anaemia_ever_screened": False}, history=done) == ["contradiction"]


def test_measurements_that_cannot_be_are_reported_by_their_place() -> None:
    good = {"quantity": "weight", "value": 60, "on": "2026-11-22"}
    measured = [good, {**good, "value": 0}, {**good, "value": -1.5}, {**good, "on": "2026-11-23"}]
    form = {"instrument": "srq_20", "on": "2026-11-23", "answers": {}}
    assert findings(measurements=[*measured, {**good, "on": "1990-05-04"}], forms=[form]) == [
        ("dated_after_on", ("measurements.3.on",)),
        ("dated_before_birth", ("measurements.4.on", "birth_date")),
        ("dated_after_on", ("forms.0.on",)),
        ("measurement_implausible", ("measurements.1.value",)),
        ("measurement_implausible", ("measurements.2.value",)),
    ]


def test_a_child_is_no_worker_unless_recorded_as_one() -> None:
    child = {"birth_date": "2016-11-23"}
    assert known(**child)["worker"] is False
    assert known({"worker": True}, **child)["worker"] is True
    assert "worker" not in known(birth_date="2016-11-22")


def test_a_male_recorded_as_postpartum_is_reported_and_not_asked() -> None:
    person = Individual.model_validate({"birth_date": "1990-05-05", "sex": "male", "facts": {"postpartum": True}})
    plan = assess(person, on=ON)
    assert [(item.code, item.fields) for item in plan.findings] == [("postpartum_of_male", ("postpartum", "sex"))]
    assert plan.stage == "adult"
    assert not plan.stage_provisional
    assert "postpartum" not in [item.fact for item in plan.questions]


class Unspeakable:
    """An object that cannot even say what it is."""

    def __repr__(self) -> str:
        raise RuntimeError

    __str__ = __repr__


@pytest.mark.parametrize(
    ("absent", "told"),
    [
        ("smoker", "Not a set of facts to assume absent: 'smoker'. Accepted: a set or list of names of yes/no facts"),
        (5, "Not a set of facts to assume absent: 5."),
        (None, "Not a set of facts to assume absent: None."),
        ({"smoker": False}, "Not a set of facts to assume absent"),
        ([[5]], "Unknown fact: [5]."),
        ([None], "Unknown fact: None."),
        (Unspeakable(), "Not a set of facts to assume absent: <Unspeakable>."),
        ([Unspeakable()], "Unknown fact: <Unspeakable>."),
    ],
)
def test_what_is_assumed_absent_is_a_set_of_names_or_all(absent: Any, told: str) -> None:
    person = Individual.model_validate({"birth_date": "1990-05-05", "sex": "male"})
    with pytest.raises(InputError) as caught:
        assess(person, on=ON, assume_absent=absent)
    assert told in str(caught.value)


def test_a_number_too_long_to_be_read_is_told_like_any_other() -> None:
    for number in (10**5000, -(10**5000), 1e300, float("inf")):
        data = {"birth_date": "1990-05-05", "sex": "male", "nik": number, "kk": number}
        found = assess(Individual.model_validate(data), on=ON).findings
        assert {item.code for item in found} >= {"nik_not_text", "nik_not_16_digits", "kk_not_16_digits"}


def test_identifier_findings_are_passed_on_without_the_number() -> None:
    data = {"birth_date": "1990-05-05", "sex": "male", "nik": "3201014505900001", "kk": 3201010505900000}
    plan = assess(Individual.model_validate(data), on=ON)
    assert [finding.code for finding in plan.findings] == [
        "nik_sex_disagrees",
        "kk_not_text",
        "kk_truncated_by_spreadsheet",
    ]
    assert "3201014505900001" not in plan.model_dump_json()


@pytest.mark.parametrize(
    ("birth_date", "told"),
    [
        ("2026-11-23", "The birth is after the date asked about, 2026-11-22: 2026-11-23."),
        ("2027", "The birth is after the date asked about"),
        ("1895-11-22", "The age on 2026-11-22 is over 130 years: 1895-11-22."),
        ("1890", "The age on 2026-11-22 is over 130 years: 1890."),
    ],
)
def test_impossible_births_are_refused(birth_date: str, told: str) -> None:
    with pytest.raises(DateError, match="Accepted") as caught:
        assess(Individual.model_validate({"birth_date": birth_date, "sex": "male"}), on=ON)
    assert told in str(caught.value)


@pytest.mark.parametrize("birth_date", ["2026-11-22", "2026", "2026-11", "1895-11-23", "1895"])
def test_births_that_may_just_be_are_assessed(birth_date: str) -> None:
    assert assess(Individual.model_validate({"birth_date": birth_date, "sex": "male"}), on=ON).stages


@pytest.mark.parametrize("on", ["2026-11-22", None, 5, datetime(2026, 11, 22), date(1899, 12, 31), date(2201, 1, 1)])  # noqa: DTZ001
def test_the_date_is_a_date(on: Any) -> None:
    with pytest.raises(DateError, match="Not a date to assess on"):
        assess(Individual.model_validate({"birth_date": "1895-12-01", "sex": "male"}), on=on)


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"smoker": "ya"}, "Value of fact 'smoker': 'ya'. Accepted: true or false"),
        ({"smoker": 1}, "Value of fact 'smoker': 1."),
        ({"school_grade": 13}, "Accepted: a whole number from 1 to 12."),
        ({"school_grade": True}, "Value of fact 'school_grade': True."),
        ({"smoking_years": -1}, "Accepted: a whole number from 0 to 130."),
        ({"smoker": "Sekar Rekaan"}, "Value of fact 'smoker': <text of 11 letters>. Accepted: true or false"),
        (
            {"birth_date": "1990-01-01"},
            "not recorded among the facts: '1990-01-01'. Accepted: the field of the person: birth_date. Move it there.",
        ),
        ({"sex": "male"}, "The fact sex is not recorded among the facts: <text of 4 letters>. Accepted: the field"),
        ({"sex": None}, "The fact sex is not recorded among the facts"),
        ({"lmp": "2026-05-01"}, "Accepted: the field of the person: pregnancy.lmp, or pregnancy.edd."),
        ({"delivered_on": "2026-05-01"}, "Accepted: the field of the person: pregnancy.delivered_on."),
        ({"smokr": None}, "Did you mean 'smoker'?"),
    ],
)
def test_facts_of_the_wrong_type_are_refused(facts: dict[str, Any], told: str) -> None:
    with pytest.raises(InputError) as caught:
        known(facts)
    assert told in str(caught.value)


def test_a_misspelt_fact_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'smoker'"):
        known({"smokr": True})


def test_assumed_absent_facts_are_told_in_the_receipt() -> None:
    person = Individual.model_validate({"birth_date": "1970-05-05", "sex": "male", "facts": {"diabetes": True}})
    none = assess(person, on=ON)
    some = assess(person, on=ON, assume_absent={"hypertension"})
    everything = assess(person, on=ON, assume_absent="all")
    assert none.receipt.assumed_absent == ()
    assert some.receipt.assumed_absent == ("hypertension",)
    assert "diabetes" not in everything.receipt.assumed_absent
    assert "hypertension" in everything.receipt.assumed_absent
    assert none["hypertension-complication-screening"].verdict == "undetermined"
    assert some["hypertension-complication-screening"].verdict == "not_required"
    assert everything["diabetes-complication-screening"].verdict == "required"


def test_assuming_absent_never_overrules_a_record_or_what_follows_from_it() -> None:
    person = Individual.model_validate({"birth_date": "1970-05-05", "sex": "male", "facts": {"smoking_years": 30}})
    assert situation_of(person, on=ON, assume_absent="all").values["ever_smoked"] is True


def test_a_contradiction_is_reported_once_and_never_assumed_away() -> None:
    facts = {"sexually_active": False, "sex_before_18": True}
    person = Individual.model_validate({"birth_date": "1990-05-05", "sex": "female", "facts": facts})
    situation = situation_of(person, on=ON, assume_absent="all")
    assert [finding.code for finding in situation.findings] == ["contradiction"]
    assert "sexually_active" not in situation.values


def test_a_test_nobody_took_is_not_failed() -> None:
    person = Individual.model_validate({"birth_date": "1970-05-05", "sex": "male"})
    assert "fit_for_exercise_test" not in situation_of(person, on=ON, assume_absent="all").values
    with pytest.raises(InputError, match="This fact is not absent where nobody recorded it"):
        situation_of(person, on=ON, assume_absent={"fit_for_exercise_test"})


def test_whole_numbers_are_not_assumed() -> None:
    with pytest.raises(InputError, match="Only yes/no facts can be assumed absent"):
        situation_of(
            Individual.model_validate({"birth_date": "1970", "sex": "L"}), on=ON, assume_absent=["smoking_years"]
        )
    with pytest.raises(UnknownNameError):
        situation_of(Individual.model_validate({"birth_date": "1970", "sex": "L"}), on=ON, assume_absent=["smokr"])


def test_age_never_falls_as_the_date_moves_on() -> None:
    person = Individual.model_validate({"birth_date": "2008-02-29", "sex": "male"})
    order = ["newborn", "infant", "young_child", "preschool", "school_age", "adolescent", "adult", "older_person"]
    seen = [assess(person, on=date(2008, 2, 29) + timedelta(days=days)).stage for days in range(0, 365 * 62, 29)]
    places = [order.index(str(stage)) for stage in seen]
    assert places == sorted(places)
    assert set(seen) == set(order)
