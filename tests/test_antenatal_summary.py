"""Antenatal summaries: contacts by trimester, which K a contact is, what remains, when the birth is expected."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import Individual, assess
from ilp.antenatal import AntenatalSummary
from ilp.timing import TimingStatus

LMP = date(2026, 1, 5)
EVERY_K = ("anc-k1", "anc-k2", "anc-k3", "anc-k4", "anc-k5", "anc-k6")


def day(number: int) -> date:
    return LMP + timedelta(days=number)


def woman(*records: tuple[str, date], pregnancy: dict[str, Any] | None = None, **fields: Any) -> Individual:
    history = [{"service": code, "on": on} for code, on in records]
    data = {"birth_date": "1996-01-05", "sex": "P", "history": history, **fields}
    if pregnancy != {}:
        data["pregnancy"] = pregnancy or {"lmp": LMP}
    return Individual.model_validate(data)


def summary(on: date, *records: tuple[str, date], readings: dict[str, str] | None = None, **fields: Any) -> Any:
    found = assess(woman(*records, **fields), on=on, readings=readings).antenatal
    assert found is not None
    return found


def codes(contacts: Any) -> list[str]:
    return [item.code.removeprefix("anc-") for item in contacts]


COMPLETED = {"anc-trimester-bounds": "completed"}


@pytest.mark.parametrize(
    ("number", "readings", "trimester"),
    [
        (0, None, 1),
        (83, None, 1),
        (84, None, 1),
        (85, None, 2),
        (168, None, 2),
        (169, None, 3),
        (280, None, 3),
        (300, None, 3),
        (84, COMPLETED, 1),
        (90, COMPLETED, 1),
        (91, COMPLETED, 2),
        (174, COMPLETED, 2),
        (175, COMPLETED, 3),
    ],
)
def test_the_trimester_by_the_bounds_of_the_decree(
    number: int, readings: dict[str, str] | None, trimester: int
) -> None:
    found = summary(day(number), readings=readings)
    assert (found.trimester, found.gestational_days) == (trimester, number)


def test_the_windows_of_the_trimesters_and_what_is_asked_in_each() -> None:
    found = summary(day(0))
    assert [(item.opens_on, item.until, item.asked, item.lacking) for item in found.trimesters] == [
        (day(0), day(84), 1, 1),
        (day(85), day(168), 2, 2),
        (day(169), None, 3, 3),
    ]


def test_contacts_are_counted_by_the_day_they_were_held() -> None:
    records = [("anc-k1", day(84)), ("anc-k2", day(85)), ("anc-k3", day(168)), ("anc-k4", day(169))]
    found = summary(day(200), *records, ("anc-k4", day(169)), ("anc-k5", day(201)))
    assert [item.done for item in found.trimesters] == [(day(84),), (day(85), day(168)), (day(169),)]
    assert [item.lacking for item in found.trimesters] == [0, 0, 2]


def test_a_contact_without_a_number_counts_for_its_trimester_alone() -> None:
    found = summary(day(100), ("anc-schedule", day(50)))
    assert [len(item.done) for item in found.trimesters] == [1, 0, 0]
    assert (found.contact_today, found.late_first_contact) == ("anc-k1", False)


@pytest.mark.parametrize(
    ("number", "held", "expected"),
    [
        (0, {}, "anc-k1"),
        (84, {"anc-k1": 60}, None),
        (85, {"anc-k1": 60}, "anc-k2"),
        (168, {"anc-k1": 60, "anc-k2": 85}, "anc-k3"),
        (168, {"anc-k1": 60, "anc-k2": 85, "anc-k3": 120}, None),
        (169, {"anc-k1": 60, "anc-k2": 85, "anc-k3": 120}, "anc-k4"),
        (169, {"anc-k1": 60, "anc-k2": 85}, "anc-k4"),
        (200, {"anc-k1": 60, "anc-k4": 170}, "anc-k5"),
        (230, {"anc-k1": 60, "anc-k4": 170, "anc-k5": 200}, "anc-k6"),
        (250, {"anc-k1": 60, "anc-k4": 170, "anc-k5": 200, "anc-k6": 230}, None),
        (230, {}, "anc-k1"),
        (170, {"anc-k1": 60, "anc-k4": 170}, "anc-k4"),
    ],
)
def test_which_contact_todays_is(number: int, held: dict[str, int], expected: str | None) -> None:
    found = summary(day(number), *((code, day(on)) for code, on in held.items()))
    assert found.contact_today == expected


def test_a_late_woman_by_the_letter_has_no_first_contact() -> None:
    assert summary(day(84), readings={"anc-late-entry": "letter"}).contact_today == "anc-k1"
    assert summary(day(85), readings={"anc-late-entry": "letter"}).contact_today == "anc-k2"


def test_by_order_alone_the_next_number_is_next() -> None:
    by_order = {"anc-visit-trimesters": "order-only"}
    assert summary(day(70), ("anc-k1", day(60)), readings=by_order).contact_today == "anc-k2"
    found = summary(day(80), ("anc-k1", day(60)), ("anc-k2", day(70)), readings=by_order)
    assert found.contact_today == "anc-k3"
    assert codes(found.remaining) == ["k3", "k4", "k5", "k6"]


@pytest.mark.parametrize(
    ("on", "first", "late"),
    [(84, None, False), (85, None, True), (200, 84, False), (200, 85, True)],
)
def test_a_late_first_contact(on: int, first: int | None, *, late: bool) -> None:
    records = [] if first is None else [("anc-k1", day(first))]
    found = summary(day(on), *records)
    assert found.late_first_contact is late
    assert ("late first contact" in found.text()) is late


@pytest.mark.parametrize(
    ("number", "remaining", "missed"),
    [
        (84, ["k1", "k2", "k3", "k4", "k5", "k6"], []),
        (168, ["k1", "k2", "k3", "k4", "k5", "k6"], []),
        (169, ["k1", "k4", "k5", "k6"], ["k2", "k3"]),
    ],
)
def test_what_remains_until_the_birth(number: int, remaining: list[str], missed: list[str]) -> None:
    found = summary(day(number))
    assert (codes(found.remaining), codes(found.missed)) == (remaining, missed)


def test_a_contact_outside_its_trimester_is_told() -> None:
    found = summary(day(90), ("anc-k1", day(60)), ("anc-k2", day(84)))
    assert [item.outside_window for item in found.contacts] == [False, True, False, False, False, False]
    assert found.contact_today == "anc-k2"
    assert not any(item.outside_window for item in summary(day(90), ("anc-k2", day(85))).contacts)


def test_a_first_contact_after_its_trimester_counts() -> None:
    found = summary(day(100), ("anc-k1", day(95)))
    assert (found.contacts[0].timing.status, found.contacts[0].outside_window) == (TimingStatus.DONE, False)
    assert found.contact_today == "anc-k2"


@pytest.mark.parametrize(
    ("pregnancy", "lmp", "expected"),
    [
        ({"lmp": LMP}, LMP, day(280)),
        ({"edd": day(280)}, LMP, day(280)),
        ({"lmp": LMP, "edd": day(290)}, LMP, day(290)),
        ({"lmp": LMP, "edd": day(308)}, LMP, day(308)),
        ({"lmp": LMP, "edd": day(309)}, None, None),
    ],
)
def test_when_the_birth_is_expected(pregnancy: dict[str, Any], lmp: date | None, expected: date | None) -> None:
    found = summary(day(100), pregnancy=pregnancy)
    assert (found.lmp, found.expected_on) == (lmp, expected)
    assert found.missing == (() if lmp else ("lmp",))


def test_without_a_last_period_it_is_asked_and_nothing_is_counted() -> None:
    known = {"pregnancy": {}, "facts": {"pregnant": True}}
    nothing = summary(day(100), **known)
    assert (nothing.missing, nothing.trimester, nothing.trimesters, nothing.late_first_contact) == (
        ("lmp",),
        None,
        (),
        None,
    )
    assert nothing.contact_today == "anc-k1"
    seen = summary(day(100), ("anc-k1", day(50)), **known)
    assert seen.contact_today is None
    assert "cannot be told" in seen.sentence.en
    assert "the gestational age is not known" in seen.text()


@pytest.mark.parametrize(
    "person",
    [
        woman(pregnancy={}),
        woman(pregnancy={"lmp": LMP, "delivered_on": day(270)}),
        woman(pregnancy={"lmp": day(-400)}),
        Individual(birth_date="1996", sex="L"),
    ],
)
def test_there_is_none_for_one_who_is_not_known_as_pregnant(person: Individual) -> None:
    assert assess(person, on=day(275)).antenatal is None


def test_contacts_of_an_earlier_pregnancy_or_dated_later_do_not_count() -> None:
    found = summary(day(30), ("anc-k1", day(-1)), ("anc-k2", day(31)))
    assert [item.recorded for item in found.contacts] == [()] * 6
    assert summary(day(30), ("anc-k1", day(0))).contacts[0].recorded == (day(0),)


@examples(60)
@given(st.dates(date(2023, 9, 1), date(2030, 12, 31)), st.integers(0, 84), st.integers(1, 28))
def test_whoever_comes_in_time_and_often_enough_holds_all_six_in_their_order(lmp: date, first: int, every: int) -> None:
    records: list[tuple[str, date]] = []
    for number in range(first, 281, every):
        on = lmp + timedelta(days=number)
        today = summary(on, *records, pregnancy={"lmp": lmp}).contact_today
        if today is None:
            continue
        records.append((today, on))
        after = summary(on, *records, pregnancy={"lmp": lmp})
        assert after.contact_today == today
        assert not after.missed
    assert [code for code, _ in records] == list(EVERY_K)
    assert [len(item.done) for item in after.trimesters] == [1, 2, 3]
    assert (after.remaining, after.late_first_contact) == ((), False)


def test_replayed_at_an_earlier_day_it_says_what_was_true_then() -> None:
    person = woman(("anc-k1", day(60)), ("anc-k2", day(90)), ("anc-k3", day(150)))
    told = [assess(person, on=day(number)).antenatal for number in (59, 60, 89, 90, 151)]
    assert [found.contact_today for found in told if found] == ["anc-k1", "anc-k1", "anc-k2", "anc-k2", None]


def test_a_summary_is_text_html_and_json() -> None:
    found = summary(day(100), ("anc-k1", day(60)))
    assert "perkiraan lahir 2026-10-12" in found.text("id")
    assert "14 minggu 2 hari" in found.text("id")
    assert found._repr_html_().count("<table>") == 2
    again = AntenatalSummary.model_validate_json(found.model_dump_json())
    assert again == found
    assert codes(again.contacts) == [code.removeprefix("anc-") for code in EVERY_K]
