"""What was done before: several records, wrong dates, instruments, and codes that are not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ilp import CATALOGUE, Assessment, Individual, assess
from ilp.vocabulary import Instrument

ON = date(2026, 11, 22)


def plan(*records: dict[str, Any], sex: str = "P", birth_date: str = "1983-04-17") -> Assessment:
    return assess(Individual.model_validate({"birth_date": birth_date, "sex": sex, "history": records}), on=ON)


def done(service: str, on: str, **fields: str) -> dict[str, str]:
    return {"service": service, "on": on, **fields}


def codes(found: Assessment) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.code, item.fields) for item in found.findings]


def test_of_several_records_the_last_one_counts_whatever_their_order() -> None:
    dates = ["2024-05-01", "2026-02-10", "2025-01-01", "2026-02-10"]
    found = plan(*(done("hypertension-adult", on) for on in dates)).timing("hypertension-adult")
    assert (found.last_done, found.due_on) == (date(2026, 2, 10), date(2027, 2, 10))


@pytest.mark.parametrize(
    ("on", "code"),
    [
        ("2026-11-23", "dated_after_on"),
        ("1983-04-16", "dated_before_birth"),
        ("2026-11-22", None),
        ("1983-04-17", None),
    ],
)
def test_a_record_in_the_future_or_before_birth_is_reported_and_left_out(on: str, code: str | None) -> None:
    found = plan(done("hypertension-adult", on))
    assert [item for item, _ in codes(found)] == ([] if code is None else [code])
    assert found.timing("hypertension-adult").last_done == (None if code else date.fromisoformat(on))


def test_a_record_by_instrument_serves_every_service_that_asks_it() -> None:
    found = plan(done("blood_pressure", "2026-02-10"))
    assert codes(found) == []
    assert found.timing("hypertension-adult").last_done == date(2026, 2, 10)
    assert found.timing("hypertension-adult").counted == "blood_pressure"
    by_service = plan(done("hypertension-adult", "2026-02-10")).timing("hypertension-adult")
    assert by_service.due_on == found.timing("hypertension-adult").due_on
    assert by_service.counted is None


@pytest.mark.parametrize(
    ("code", "near"),
    [("hypertension_adult", "hypertension-adult"), ("blood-presure", "blood_pressure"), ("Imm-BCG", "imm-bcg")],
)
def test_a_code_that_is_not_known_is_told_with_the_nearest(code: str, near: str) -> None:
    found = plan(done("diabetes-adult", "2026-02-10"), done(code, "2026-02-10"))
    (finding,) = found.findings
    assert (finding.code, finding.fields) == ("unknown_service", ("history.1.service",))
    assert near in finding.message.en
    assert near in finding.message.id


@pytest.mark.parametrize("service", ["anc-k1", "iva-cervical", "pnc-kf1", "breast-sadanis", "anaemia-adolescent-girls"])
def test_a_service_that_is_never_asked_of_the_sex_is_reported(service: str) -> None:
    record = done(service, "2026-02-10")
    assert ("service_not_of_this_sex", ("history.0.service", "sex")) in codes(plan(record, sex="L"))
    assert "service_not_of_this_sex" not in {code for code, _ in codes(plan(record))}


@pytest.mark.parametrize("service", ["imm-bcg", "hypertension-adult", "immunization-school-bias", "neo-kn1"])
def test_a_service_of_another_age_is_no_mistake(service: str) -> None:
    assert codes(plan(done(service, "2000-02-10"), sex="L")) == []


def test_every_code_of_the_catalogue_and_every_instrument_is_known() -> None:
    records = [done(code, "2026-02-10") for code in (*CATALOGUE, *Instrument)]
    assert codes(plan(*records)) == []


def test_the_results_of_what_was_done_stay_with_the_person() -> None:
    person = Individual.model_validate(
        {
            "birth_date": "1983-04-17",
            "sex": "P",
            "history": [done("hypertension-adult", "2026-02-10", venue="posyandu", result="120/80")],
        }
    )
    assert [(item.venue, item.result) for item in person.history] == [("posyandu", "120/80")]
    assert Individual.model_validate_json(person.model_dump_json()) == person
