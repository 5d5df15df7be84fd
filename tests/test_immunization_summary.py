"""Immunization summaries: each dose with the field's word and its dates, and which series are complete."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import Assessment, IlpError, Individual, assess
from ilp.immunizations import DoseStatus, DoseSummary, ImmunizationSummary
from ilp.screening.infant_immunization import IMMUNIZATION_ROUTINE_SCHEDULE

BORN = date(2024, 1, 15)
BIAS = "immunization-school-bias"

GIVEN = {
    "imm-hb0": date(2024, 1, 15),
    "imm-bcg": date(2024, 1, 29),
    "imm-opv1": date(2024, 1, 29),
    "imm-dpt-hb-hib-1": date(2024, 3, 15),
    "imm-opv2": date(2024, 3, 15),
    "imm-rv1": date(2024, 3, 15),
    "imm-pcv1": date(2024, 3, 15),
    "imm-dpt-hb-hib-2": date(2024, 4, 15),
    "imm-opv3": date(2024, 4, 15),
    "imm-rv2": date(2024, 4, 15),
    "imm-pcv2": date(2024, 4, 15),
    "imm-dpt-hb-hib-3": date(2024, 5, 15),
    "imm-opv4": date(2024, 5, 15),
    "imm-rv3": date(2024, 5, 15),
    "imm-ipv1": date(2024, 5, 15),
    "imm-mr1": date(2024, 10, 15),
    "imm-ipv2": date(2024, 10, 15),
    "imm-je": date(2024, 11, 15),
    "imm-pcv3": date(2025, 1, 15),
    "imm-dpt-hb-hib-4": date(2025, 7, 15),
    "imm-mr2": date(2025, 7, 15),
}
"""Every dose on the first day on which it may be given."""


def child(given: dict[str, date], **fields: Any) -> Individual:
    history = [{"service": code, "on": on} for code, on in given.items()]
    return Individual.model_validate({"birth_date": BORN, "sex": "P", "history": history, **fields})


def summary(given: dict[str, date], on: date, *, readings: dict[str, str] | None = None, **fields: Any) -> Any:
    return assess(child(given, **fields), on=on, readings=readings).immunizations


def dose(found: ImmunizationSummary, code: str) -> DoseSummary:
    return next(item for item in found.doses if item.code == code)


def without(*codes: str) -> dict[str, date]:
    return {code: on for code, on in GIVEN.items() if code not in codes}


NOT_ENDEMIC = {"je_endemic_area": False}


def test_the_doses_of_both_tables_are_there_in_their_order() -> None:
    found = summary({}, date(2024, 2, 1))
    assert [item.code for item in (*found.basic.doses, *found.continued.doses)] == list(
        IMMUNIZATION_ROUTINE_SCHEDULE.made_of
    )
    assert [item.code for item in found.continued.doses] == ["imm-pcv3", "imm-dpt-hb-hib-4", "imm-mr2"]
    assert [item.code.partition("/")[2] for item in found.school.doses] == [
        "mr-1", "dt-1", "td-2", "td-5", "hpv-1", "hpv-2",
    ]  # fmt: skip


@pytest.mark.parametrize("code", [code for code in GIVEN if code != "imm-je"])
def test_each_dose_goes_from_not_given_to_given_on_its_day(code: str) -> None:
    given = GIVEN[code]
    before = {name: on for name, on in GIVEN.items() if name != code and on <= given}
    if given > BORN:
        day_before = {name: on for name, on in before.items() if on < given}
        waiting = dose(summary(day_before, given - timedelta(days=1)), code)
        born_for_it = code in {"imm-hb0", "imm-bcg", "imm-opv1"}
        assert waiting.status is (DoseStatus.UNDETERMINED if code == "imm-hb0" else DoseStatus.NOT_GIVEN)
        assert waiting.earliest_on == (BORN if born_for_it else given)
    done = dose(summary({**before, code: given}, given), code)
    assert (done.status, done.given_on, done.early) == (DoseStatus.GIVEN, given, False)


@pytest.mark.parametrize(
    ("code", "last_on_time"),
    [
        ("imm-bcg", date(2024, 2, 14)),
        ("imm-opv1", date(2024, 2, 14)),
        ("imm-dpt-hb-hib-1", date(2024, 4, 14)),
        ("imm-pcv2", date(2024, 5, 14)),
        ("imm-ipv1", date(2024, 6, 14)),
        ("imm-mr1", date(2024, 11, 14)),
        ("imm-pcv3", date(2025, 2, 14)),
    ],
)
def test_a_dose_is_late_when_its_printed_age_is_over(code: str, last_on_time: date) -> None:
    given = {name: on for name, on in without(code).items() if on <= last_on_time and name[:8] != code[:8]}
    if code == "imm-pcv2":
        given["imm-pcv1"] = GIVEN["imm-pcv1"]
    if code == "imm-pcv3":
        given |= {"imm-pcv1": GIVEN["imm-pcv1"], "imm-pcv2": GIVEN["imm-pcv2"]}
    on_time = dose(summary(given, last_on_time), code)
    assert (on_time.status, on_time.late_from) == (DoseStatus.NOT_GIVEN, last_on_time + timedelta(days=1))
    late = dose(summary(given, last_on_time + timedelta(days=1)), code)
    assert (late.status, late.status.label.id) == (DoseStatus.LATE, "terlambat")


@pytest.mark.parametrize(
    ("code", "last_day"),
    [
        ("imm-rv1", date(2024, 6, 14)),  # rotavirus to the last age printed for it
        ("imm-bcg", date(2026, 1, 14)),  # the others to the second birthday
        ("imm-mr1", date(2026, 1, 14)),
        ("imm-mr2", date(2026, 1, 14)),
        ("imm-dpt-hb-hib-4", date(2026, 1, 14)),
    ],
)
def test_after_the_last_age_catching_up_is_undetermined(code: str, last_day: date) -> None:
    given = {name: on for name, on in without(code).items() if on <= last_day}
    open_still = dose(summary(given, last_day), code)
    assert open_still.status in {DoseStatus.NOT_GIVEN, DoseStatus.LATE}
    over = dose(summary(given, last_day + timedelta(days=1)), code)
    assert over.status is DoseStatus.UNDETERMINED
    assert "catch-up" in over.sentence.en


def test_a_dose_after_one_that_is_undetermined_is_so_too() -> None:
    found = summary({}, date(2024, 4, 20), readings={"imm-catchup": "as-printed"})
    first, second, third = (dose(found, f"imm-rv{number}") for number in (1, 2, 3))
    assert "catch-up" in first.sentence.en
    assert {second.sentence.en, third.sentence.en} == {"the time of the dose before it is undetermined"}
    assert [item.earliest_on for item in (first, second, third)] == [
        date(2024, 3, 15),
        date(2024, 4, 15),
        date(2024, 5, 15),
    ]


@pytest.mark.parametrize(("ipv1", "earliest"), [(date(2024, 10, 14), date(2024, 10, 15)), (date(2024, 10, 15), None)])
def test_after_a_late_ipv1_the_decree_has_no_earliest_date_for_ipv2(ipv1: date, earliest: date | None) -> None:
    told = dose(summary({"imm-ipv1": ipv1}, date(2024, 11, 20)), "imm-ipv2")
    assert told.earliest_on == earliest
    assert told.status is (DoseStatus.UNDETERMINED if earliest is None else DoseStatus.LATE)


def test_with_a_dose_of_no_known_day_nobody_can_say_what_is_up_to_date() -> None:
    late = {**without("imm-ipv2", "imm-je"), "imm-ipv1": date(2024, 10, 15)}
    assert summary(late, date(2024, 10, 15), facts=NOT_ENDEMIC).basic.up_to_date is None


def test_the_earliest_date_follows_the_dose_before() -> None:
    given = {"imm-opv1": date(2024, 2, 29)}
    assert dose(summary(given, date(2024, 3, 1)), "imm-opv2").earliest_on == date(2024, 3, 29)
    weeks = {"imm-interval-month": "four-weeks"}
    assert dose(summary(given, date(2024, 3, 1), readings=weeks), "imm-opv2").earliest_on == date(2024, 3, 28)
    by_rows = {"imm-interval-scope": "rows-2-to-4-months"}
    assert dose(summary(given, date(2024, 3, 1), readings=by_rows), "imm-opv2").earliest_on == date(2024, 3, 15)


@pytest.mark.parametrize(
    ("code", "minimum"),
    [
        ("imm-dpt-hb-hib-2", date(2024, 4, 20)),
        ("imm-pcv3", date(2025, 1, 15)),
        ("imm-mr2", date(2025, 7, 15)),
    ],
)
def test_a_dose_given_before_its_age_or_interval_is_told_and_its_series_is_open(code: str, minimum: date) -> None:
    given = {**GIVEN, "imm-dpt-hb-hib-1": date(2024, 3, 20)} if code == "imm-dpt-hb-hib-2" else dict(GIVEN)
    given |= {"imm-dpt-hb-hib-3": date(2024, 5, 20)}
    early = summary({**given, code: minimum - timedelta(days=1)}, date(2025, 8, 1), facts=NOT_ENDEMIC)
    told = dose(early, code)
    assert (told.early, told.status, told.earliest_on) == (True, DoseStatus.GIVEN, minimum)
    assert not dose(summary({**given, code: minimum}, date(2025, 8, 1)), code).early


def test_a_series_with_an_early_dose_is_neither_complete_nor_not() -> None:
    early = {**GIVEN, "imm-mr1": date(2024, 10, 14)}
    basic = summary(early, date(2024, 12, 1), facts=NOT_ENDEMIC).basic
    assert (basic.complete, basic.up_to_date) == (None, None)
    assert "too early" in basic.sentence.en


def test_complete_and_up_to_date_are_two_things() -> None:
    at_6_months = {code: on for code, on in GIVEN.items() if on < date(2024, 7, 15)}
    basic = summary(at_6_months, date(2024, 7, 15), facts=NOT_ENDEMIC).basic
    assert (basic.complete, basic.up_to_date) == (False, True)
    assert basic.sentence.id == "2 dosis belum tercatat"
    day_before_9 = summary(at_6_months, date(2024, 10, 14), facts=NOT_ENDEMIC).basic
    on_9 = summary(at_6_months, date(2024, 10, 15), facts=NOT_ENDEMIC).basic
    assert (day_before_9.up_to_date, on_9.up_to_date) == (True, False)


def test_completeness_is_that_of_the_day_asked_about() -> None:
    person = child(without("imm-je"), facts=NOT_ENDEMIC)
    days = [date(2024, 10, 14), date(2024, 10, 15), date(2025, 7, 14), date(2025, 7, 15)]
    found = [assess(person, on=on).immunizations for on in days]
    assert [(item.basic.complete, item.continued.complete) for item in found] == [
        (False, False),
        (True, False),
        (True, False),
        (True, True),
    ]


@pytest.mark.parametrize(
    ("facts", "given", "complete"),
    [
        ({"je_endemic_area": False}, without("imm-je"), True),
        ({}, without("imm-je"), None),
        ({"je_endemic_area": True}, without("imm-je"), False),
        ({"je_endemic_area": True}, GIVEN, True),
    ],
)
def test_japanese_encephalitis_counts_where_it_is_endemic(
    facts: dict[str, Any], given: dict[str, date], *, complete: bool | None
) -> None:
    basic = summary(given, date(2024, 12, 1), facts=facts).basic
    assert basic.complete is complete
    assert basic.doses[-1].missing == (("je_endemic_area",) if complete is None else ())


def test_a_late_child_is_not_complete_because_nothing_can_be_caught_up() -> None:
    basic = summary(without("imm-bcg", "imm-je"), date(2026, 6, 1), facts=NOT_ENDEMIC).basic
    assert (basic.complete, basic.up_to_date) == (False, False)


@examples(60)
@given(st.dates(date(2023, 9, 1), date(2030, 12, 31)), st.booleans())
def test_whoever_gets_each_dose_on_its_earliest_day_is_complete_and_never_late(born: date, endemic: bool) -> None:
    given, on = dict[str, date](), born
    while True:
        person = child(given, birth_date=born, facts={"je_endemic_area": endemic})
        routine = assess(person, on=on).immunizations
        doses = (*routine.basic.doses, *routine.continued.doses)
        assert not any(item.early or item.status is DoseStatus.LATE for item in doses)
        waiting = [item for item in doses if item.status is DoseStatus.NOT_GIVEN]
        now = [item.code for item in waiting if item.earliest_on == on]
        if now:
            given |= dict.fromkeys(now, on)
            continue
        assert routine.basic.up_to_date
        if not waiting:
            break
        on = min(item.earliest_on for item in waiting if item.earliest_on is not None)
    assert (routine.basic.complete, routine.continued.complete) == (True, True)
    assert len(given) == (21 if endemic else 20)


def test_the_newborn_row_counts_as_the_birth_dose() -> None:
    found = summary({"neo-hb0": BORN}, BORN)
    assert (dose(found, "imm-hb0").status, dose(found, "imm-hb0").given_on) == (DoseStatus.GIVEN, BORN)


def test_records_after_the_day_or_before_the_birth_do_not_count() -> None:
    found = summary({"imm-bcg": date(2024, 3, 1), "imm-opv1": date(2024, 1, 14)}, date(2024, 2, 1))
    assert {dose(found, code).given_on for code in ("imm-bcg", "imm-opv1")} == {None}


def test_with_a_part_of_the_birth_date_nothing_is_guessed() -> None:
    found = assess(Individual(birth_date="2024", sex="P"), on=date(2024, 6, 1)).immunizations
    assert {item.earliest_on for item in found.basic.doses} == {None}
    assert (found.basic.complete, found.basic.up_to_date) == (False, None)
    assert DoseStatus.LATE not in {item.status for item in found.doses}


# School --------------------------------------------------------------------------------------------------------------


def pupil(grade: int, on: date, *recorded: date, sex: str = "P", readings: dict[str, str] | None = None) -> Any:
    history = [{"service": BIAS, "on": day} for day in recorded]
    person = Individual(birth_date=f"{2019 - grade}-05-15", sex=sex, facts={"school_grade": grade}, history=history)
    return assess(person, on=on, readings=readings).immunizations


def words(found: ImmunizationSummary) -> dict[str, str]:
    return {
        item.code.partition("/")[2]: item.status.label.id
        for item in found.school.doses
        if item.status is not DoseStatus.NOT_RELEVANT
    }


@pytest.mark.parametrize(
    ("on", "measles", "diphtheria"),
    [
        (date(2026, 7, 31), "belum", "belum"),
        (date(2026, 8, 1), "belum", "belum"),
        (date(2026, 8, 31), "belum", "belum"),
        (date(2026, 9, 1), "belum dapat ditentukan", "belum"),
        (date(2026, 11, 30), "belum dapat ditentukan", "belum"),
        (date(2026, 12, 1), "belum dapat ditentukan", "belum dapat ditentukan"),
        (date(2027, 6, 30), "belum dapat ditentukan", "belum dapat ditentukan"),
    ],
)
def test_grade_1_has_two_doses_in_two_months(on: date, measles: str, diphtheria: str) -> None:
    assert words(pupil(1, on)) == {"mr-1": measles, "dt-1": diphtheria}


def test_a_record_in_the_month_of_one_dose_is_that_dose() -> None:
    found = pupil(1, date(2026, 11, 22), date(2026, 8, 11))
    assert words(found) == {"mr-1": "sudah", "dt-1": "belum"}
    assert dose(found, f"{BIAS}/mr-1").given_on == date(2026, 8, 11)
    both = pupil(1, date(2026, 11, 22), date(2026, 8, 11), date(2026, 11, 10))
    assert words(both) == {"mr-1": "sudah", "dt-1": "sudah"}


@pytest.mark.parametrize(
    ("recorded", "readings"),
    [(date(2026, 9, 10), None), (date(2026, 8, 11), {"bias-months": "either-month"})],
)
def test_a_record_that_may_be_either_dose_decides_neither(recorded: date, readings: dict[str, str] | None) -> None:
    found = pupil(1, date(2026, 11, 22), recorded, readings=readings)
    assert set(words(found).values()) == {"belum dapat ditentukan"}


def test_the_record_of_last_school_year_is_of_another_grade() -> None:
    assert words(pupil(2, date(2026, 11, 22), date(2025, 11, 11))) == {"td-2": "belum"}


def test_each_grade_has_its_own_doses() -> None:
    on = date(2026, 8, 15)
    assert {grade: set(words(pupil(grade, on))) for grade in (1, 2, 3, 5, 6)} == {
        1: {"mr-1", "dt-1"},
        2: {"td-2"},
        3: set(),
        5: {"td-5", "hpv-1"},
        6: {"hpv-2"},
    }
    assert set(words(pupil(5, on, sex="L"))) == {"td-5"}


def test_out_of_school_the_age_decides() -> None:
    def at(on: date) -> dict[str, str]:
        person = Individual(birth_date="2019-10-01", sex="L", facts={"pupil": False})
        return words(assess(person, on=on).immunizations)

    assert at(date(2026, 9, 30)) == {}
    assert at(date(2026, 10, 1)) == {"mr-1": "belum", "dt-1": "belum"}  # 7 years: November now, August next year
    assert at(date(2027, 8, 31))["mr-1"] == "belum"
    assert at(date(2027, 9, 1))["mr-1"] == "belum dapat ditentukan"


def test_where_nobody_knows_if_the_child_goes_to_school_that_is_asked() -> None:
    found = assess(Individual(birth_date="2019-05-15", sex="P"), on=date(2026, 8, 15)).immunizations
    assert dose(found, f"{BIAS}/mr-1").missing


# As a document -------------------------------------------------------------------------------------------------------


def test_a_summary_is_text_html_and_json() -> None:
    found = summary(without("imm-je"), date(2024, 12, 1))
    assert "Hepatitis B (HB0)" in found.text("id")
    assert "sudah" in found.text("id")
    assert found._repr_html_().count("<table>") == 3
    again = ImmunizationSummary.model_validate_json(found.model_dump_json())
    assert again == found


def test_an_assessment_read_back_has_no_summary() -> None:
    plan = Assessment.model_validate_json(assess(child({}), on=BORN, timing=True).model_dump_json())
    with pytest.raises(IlpError, match="does not hold when services are due"):
        _ = plan.immunizations
