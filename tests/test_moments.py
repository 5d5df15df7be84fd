"""Windows in hours and in weeks of gestation: by the minute where it is known, and what holds where it is not."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import CATALOGUE, DateError, Individual, assess
from ilp.calendar import days, hours, weeks
from ilp.clusters import Cluster
from ilp.criteria import Criterion, aged, all_of, has, since
from ilp.engine import Program
from ilp.facts.person import DELIVERED_ON, LMP, PREGNANT
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.schedule import during
from ilp.services import Catalogue, Service
from ilp.situation import situation_of
from ilp.vocabulary import Instrument, ServiceKind, Venue

BORN = datetime(2026, 11, 20, 22, 10)  # noqa: DTZ001 - the clock on the wall


def verdict(criterion: Criterion, person: Individual, on: date, at: time | None = None) -> bool | None:
    service = Service(
        code="made-by-hand",
        kind=ServiceKind.VISIT,
        name=Label("uji", "test"),
        cluster=Cluster.MOTHER_AND_CHILD,
        stages=(LifeStage.NEWBORN,),
        target=criterion,
        schedule=during(criterion),
        venues={Venue.PUSKESMAS: (Instrument.VITAL_SIGNS,)},
        source=KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial"),
    )
    program = Program(Catalogue((service,)), {})
    situations = program.possible(program.prepare(situation_of(person, on=on, at=at)))
    found = {program.test(criterion)(situation.outcomes) for situation in situations}
    return found.pop() if len(found) == 1 else None


def newborn(**more: object) -> Individual:
    return Individual.model_validate({"birth_date": "2026-11-20", "birth_time": "22:10", "sex": "male", **more})


KN1 = aged(at_least=hours(6), up_to=hours(48))


@pytest.mark.parametrize(
    ("moment", "held"),
    [
        (BORN + timedelta(hours=6, minutes=-1), False),
        (BORN + timedelta(hours=6), True),
        (BORN + timedelta(hours=48), True),
        (BORN + timedelta(hours=48, minutes=59), True),
        (BORN + timedelta(hours=49), False),
    ],
)
def test_a_window_in_hours_is_counted_in_completed_hours(moment: datetime, held: bool) -> None:
    assert verdict(KN1, newborn(), moment.date(), moment.time()) is held


@pytest.mark.parametrize(("day", "held"), [(20, False), (21, True), (22, True), (23, False)])
def test_of_a_whole_day_any_part_is_enough(day: int, held: bool) -> None:
    assert verdict(KN1, newborn(), date(2026, 11, day)) is held


@examples(40)
@given(amount=st.integers(1, 96), minute=st.integers(0, 24 * 60 - 1), day=st.integers(0, 5))
def test_no_time_of_birth_loses_no_day_of_a_window(amount: int, minute: int, day: int) -> None:
    window, on = aged(under=hours(amount)), date(2026, 11, 20) + timedelta(days=day)
    told = newborn(birth_time=f"{minute // 60:02d}:{minute % 60:02d}")
    if verdict(window, told, on):
        assert verdict(window, newborn(birth_time=None), on)


@pytest.mark.parametrize(
    ("window", "held_on"),
    [
        (KN1, {0, 1, 2}),
        (aged(under=hours(6)), {0, 1}),
        (aged(up_to=hours(6)), {0, 1}),
        (aged(under=hours(24)), {0, 1}),
        (aged(under=hours(25)), {0, 1, 2}),
        (aged(at_least=hours(48), up_to=hours(72)), {2, 3}),
        (aged(over=hours(48), up_to=days(7)), {2, 3, 4, 5, 6, 7}),
    ],
)
def test_without_a_time_of_birth_hours_become_days(window: Criterion, held_on: set[int]) -> None:
    baby = newborn(birth_time=None)
    for day in range(9):
        assert verdict(window, baby, date(2026, 11, 20) + timedelta(days=day)) is (day in held_on)


def test_the_result_says_that_hours_were_counted_as_days() -> None:
    told = {finding.code for finding in assess(newborn(birth_time=None), on=date(2026, 11, 21)).findings}
    assert "hours_counted_as_days" in told
    assert assess(newborn(), on=date(2026, 11, 21)).findings == ()
    assert assess(newborn(birth_time=None), on=date(2026, 11, 24)).findings == ()
    mother = Individual.model_validate(
        {"birth_date": "1996-01-05", "sex": "P", "pregnancy": {"delivered_on": "2026-11-20"}}
    )
    (finding,) = assess(mother, on=date(2026, 11, 21)).findings
    assert (
        finding.message.en
        == "The time of delivery is not recorded: a window in hours counts on every day it may touch."
    )


def test_the_time_since_a_delivery_is_counted_in_hours_too() -> None:
    mother = Individual.model_validate(
        {
            "birth_date": "1996-01-05",
            "sex": "P",
            "pregnancy": {"delivered_on": "2026-11-20", "delivered_at": "22:10"},
        }
    )
    window = since(DELIVERED_ON, at_least=hours(6), up_to=hours(48))
    assert verdict(window, mother, date(2026, 11, 21), time(4, 9)) is False
    assert verdict(window, mother, date(2026, 11, 21), time(4, 10)) is True
    assert verdict(window, Individual(birth_date="1996-01-05", sex="P"), date(2026, 11, 21)) is None


@pytest.mark.parametrize(
    ("lmp", "held"), [("2026-08-31", True), ("2026-08-30", True), ("2026-08-24", True), ("2026-08-23", False)]
)
def test_gestation_is_counted_in_completed_weeks_from_the_last_period(lmp: str, held: bool) -> None:
    woman = Individual.model_validate({"birth_date": "1996-01-05", "sex": "P", "pregnancy": {"lmp": lmp}})
    assert verdict(since(LMP, up_to=weeks(12)), woman, date(2026, 11, 22)) is held


def test_gestation_is_of_a_pregnancy_that_goes_on() -> None:
    pregnant_12 = all_of(has(PREGNANT), since(LMP, up_to=weeks(12)))
    by_edd = Individual.model_validate(
        {"birth_date": "1996-01-05", "sex": "P", "pregnancy": {"edd": "2027-06-07"}}
    )  # 280 days after 2026-08-31
    assert verdict(pregnant_12, by_edd, date(2026, 11, 22)) is True
    known_only = Individual(birth_date="1996-01-05", sex="P", facts={"pregnant": True})
    assert verdict(pregnant_12, known_only, date(2026, 11, 22)) is None
    delivered = Individual.model_validate(
        {"birth_date": "1996-01-05", "sex": "P", "pregnancy": {"lmp": "2026-01-15", "delivered_on": "2026-10-20"}}
    )
    assert verdict(pregnant_12, delivered, date(2026, 11, 22)) is False


def test_a_birth_date_of_which_the_day_is_not_known_leaves_hours_open() -> None:
    baby = Individual(birth_date="2026-11", sex="male", birth_time="22:10")
    assert verdict(KN1, baby, date(2026, 11, 21)) is None


def test_a_birth_after_the_moment_asked_about_is_refused() -> None:
    with pytest.raises(DateError, match=r"The birth is after the moment asked about, 2026-11-20 21:00.*22:10"):
        assess(newborn(), on=date(2026, 11, 20), at=time(21))


@pytest.mark.parametrize("at", ["21:00", 21, BORN])
def test_a_time_that_is_none_is_refused(at: object) -> None:
    with pytest.raises(DateError, match=r"Not a time of day to assess at.*Accepted: a datetime.time"):
        assess(newborn(), on=date(2026, 11, 20), at=at)  # type: ignore[arg-type]


def test_the_receipt_has_the_time() -> None:
    plan = assess(newborn(), on=date(2026, 11, 21), at=time(4, 10))
    assert plan.receipt.at == time(4, 10)
    assert plan.model_dump(mode="json")["receipt"]["at"] == "04:10:00"


def test_the_reason_tells_hours_and_weeks() -> None:
    program_words = {
        "hours": KN1.words,
        "weeks": since(LMP, over=weeks(12), up_to=weeks(24)).words,
        "delivery": since(DELIVERED_ON, at_least=days(3), up_to=days(7)).words,
    }
    assert program_words["hours"].en == "aged 6 hours to 48 hours"
    assert program_words["weeks"].id == "usia kehamilan > 12 minggu sampai dengan 24 minggu"
    assert program_words["delivery"].en == "after delivery 3 days to 7 days"


@given(
    minutes=st.integers(0, 5 * 24 * 60),
    low=st.integers(0, 72),
    width=st.integers(1, 72),
)
def test_hours_are_those_of_the_clock(minutes: int, low: int, width: int) -> None:
    now = BORN + timedelta(minutes=minutes)
    window = aged(at_least=hours(low), under=hours(low + width))
    expected = low * 60 <= minutes < (low + width) * 60
    assert verdict(window, newborn(), now.date(), now.time()) is expected
    if expected:
        assert verdict(window, newborn(), now.date()) is True


def test_a_window_says_what_holds_after_it_by_the_reading_taken() -> None:
    k1 = CATALOGUE["anc-k1"].schedule
    assert k1.words.en.endswith("; still asked for later in the pregnancy")
    assert "later" not in k1.as_read({"anc-late-entry": "letter"}).words.en


def test_a_dose_names_the_dose_before_it() -> None:
    words = CATALOGUE["imm-opv4"].schedule.words
    assert (words.id, words.en) == (
        "usia 4 bulan sampai < 24 bulan, minimal 1 bulan setelah OPV3",
        "aged 4 months to under 24 months, at least 1 month after Oral polio vaccine 3",
    )
    assert CATALOGUE["imm-ipv2"].schedule.words.id.endswith(", setelah IPV1")
