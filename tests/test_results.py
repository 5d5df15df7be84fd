"""What results mean: values and answers as people give them, the facts that follow, and what they change in a plan."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ilp import Individual, assess

ON = date(2026, 11, 22)


def plan_of(facts: dict[str, Any] | None = None, **person: Any) -> Any:
    data = {"birth_date": "1990-05-05", "sex": "female", "facts": facts or {}, **person}
    return assess(Individual.model_validate(data), on=ON)


def known(facts: dict[str, Any] | None = None, **person: Any) -> dict[str, Any]:
    return plan_of(facts, **person)._context.situation.values


def codes(facts: dict[str, Any] | None = None, **person: Any) -> list[str]:
    return [finding.code for finding in plan_of(facts, **person).findings]


def arm(value: float, on: str) -> dict[str, Any]:
    return {"quantity": "mid_upper_arm", "value": value, "on": on}


@pytest.mark.parametrize(
    ("measured", "pregnancy", "deficient"),
    [
        ([arm(23.4, "2026-11-01")], {"lmp": "2026-06-01"}, True),
        ([arm(23.5, "2026-11-01")], {"lmp": "2026-06-01"}, False),
        ([arm(23.4, "2026-06-01"), arm(24, "2026-11-01")], {"lmp": "2026-06-01"}, False),
        ([arm(24, "2026-11-01"), arm(23.4, "2026-06-01")], {"lmp": "2026-06-01"}, False),
        ([arm(24, "2026-11-01"), arm(23.4, "2026-11-01")], {"lmp": "2026-06-01"}, True),
        ([arm(23.4, "2026-05-31")], {"lmp": "2026-06-01"}, None),
        ([arm(24, "2026-05-31")], {"lmp": "2026-06-01"}, None),
        ([arm(235, "2026-11-01")], {"lmp": "2026-06-01"}, None),
        ([arm(3.9, "2026-11-01")], {"lmp": "2026-06-01"}, None),
        ([arm(23.4, "2026-11-23")], {"lmp": "2026-06-01"}, None),
        ([{"quantity": "calf", "value": 20, "on": "2026-11-01"}], {"lmp": "2026-06-01"}, None),
    ],
)
def test_the_last_arm_of_the_pregnancy_tells_of_energy_deficiency(
    measured: list[dict[str, Any]], pregnancy: dict[str, str], deficient: object
) -> None:
    told = known(measurements=measured, pregnancy=pregnancy)
    assert told.get("chronic_energy_deficiency") is deficient


@pytest.mark.parametrize(
    ("value", "on", "deficient"),
    [(23.4, "2026-11-01", True), (23.5, "2026-11-01", None), (23.4, "2026-01-11", True), (23.4, "2026-01-10", None)],
)
def test_where_the_start_of_a_pregnancy_is_not_known_only_a_low_arm_tells(
    value: float, on: str, deficient: object
) -> None:
    told = known({"pregnant": True}, measurements=[arm(value, on)])
    assert told.get("chronic_energy_deficiency") is deficient


def test_the_arm_of_a_woman_not_known_to_be_pregnant_tells_nothing() -> None:
    assert "chronic_energy_deficiency" not in known(measurements=[arm(20, "2026-11-01")])


def test_what_is_recorded_counts_against_a_result_and_is_reported() -> None:
    measured = [arm(25, "2026-11-01")]
    recorded = {"chronic_energy_deficiency": True}
    pregnancy = {"lmp": "2026-06-01"}
    assert codes(recorded, measurements=measured, pregnancy=pregnancy) == ["fact_differs_from_result"]
    assert known(recorded, measurements=measured, pregnancy=pregnancy)["chronic_energy_deficiency"] is True


def test_the_weight_measured_on_the_day_is_the_present_weight() -> None:
    baby = {"birth_date": "2026-05-05"}
    weight = {"quantity": "weight", "value": 3.9, "on": "2026-11-22"}
    told = known(measurements=[{**weight, "value": 4.2}, weight], **baby)
    assert (told["current_weight"], told["weight_under_4_kg"]) == (3900, True)
    assert "current_weight" not in known(measurements=[{**weight, "on": "2026-11-21"}], **baby)
    assert "current_weight" not in known(measurements=[{**weight, "value": 60}], **baby)
    assert known({"current_weight": 4500}, measurements=[weight], **baby)["current_weight"] == 4500
