"""When services are due: properties for everybody, dateutil as an independent oracle, and the words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import ON, examples, individuals

from ilp import CATALOGUE, Assessment, Individual, assess
from ilp.labels import Label
from ilp.schedule import Every
from ilp.timing import Timing, TimingStatus, records_by_service
from ilp.vocabulary import Instrument, ServiceKind, Verdict

DAY = timedelta(days=1)
KINDS = tuple(ServiceKind)
CODES = st.sampled_from([*CATALOGUE, *(item.value for item in Instrument)])


@st.composite
def histories(draw: st.DrawFn, born: date, on: date = ON) -> list[dict[str, Any]]:
    """Draw records of services and instruments, most of them in the last years, some of one day."""
    span = (on - born).days
    near = st.integers(0, min(span, 800)).map(lambda back: on - timedelta(days=back))
    days = near | st.integers(0, span).map(lambda back: on - timedelta(days=back))
    return draw(st.lists(st.builds(lambda code, day: {"service": code, "on": day}, CODES, days), max_size=12))


@st.composite
def people(draw: st.DrawFn) -> Individual:
    """Draw a person with a history."""
    person = draw(individuals())
    return with_history(person, draw(histories(min(person.birth_date.latest, ON))))


def with_history(person: Individual, records: list[dict[str, Any]]) -> Individual:
    return Individual.model_validate({**person.model_dump(exclude={"history"}), "history": records})


def records_of(person: Individual) -> list[dict[str, Any]]:
    return [{"service": record.service, "on": record.on} for record in person.history]


def plan_of(person: Individual, on: date = ON, **choices: Any) -> Assessment:
    return assess(person, on=on, kinds=KINDS, assume_absent="all", **choices)


def timings(person: Individual, on: date = ON) -> dict[str, Timing]:
    plan = plan_of(person, on)
    return {code: plan.timing(code) for code in CATALOGUE}


def due(told: dict[str, Timing]) -> set[str]:
    return {code for code, timing in told.items() if timing.status is TimingStatus.DUE}


# --- properties ------------------------------------------------------------------------------------------------------


@examples(60)
@given(people())
def test_nothing_is_due_before_it_was_last_done(person: Individual) -> None:
    for code, timing in timings(person).items():
        if timing.due_on is not None and timing.last_done is not None:
            assert timing.due_on >= timing.last_done, code


@examples(60)
@given(people())
def test_the_dates_of_a_timing_fit_together(person: Individual) -> None:
    for code, timing in timings(person).items():
        assert timing.overdue_days >= 0, code
        if timing.status is TimingStatus.NOT_YET:
            assert timing.due_on is not None, code
            assert timing.due_on >= ON, code
        if timing.status is TimingStatus.DUE and timing.due_on is not None:
            assert timing.due_on <= ON, code
        if timing.overdue_days:
            assert timing.status is TimingStatus.DUE, code
            assert timing.due_on is not None, code
        if timing.status is TimingStatus.MISSED:
            assert timing.until is not None, code
            assert timing.until <= ON, code
        if timing.opens_on is not None and timing.until is not None:
            assert timing.opens_on <= timing.until, code
        if timing.last_done is not None:
            assert person.birth_date.earliest <= timing.last_done <= ON, code
        if timing.counted is not None:
            assert timing.counted != code
            assert any(record.service == timing.counted for record in person.history), code


@examples(40)
@given(people(), st.data())
def test_doing_a_due_service_never_makes_more_due_that_day(person: Individual, data: st.DataObject) -> None:
    before = due(timings(person))
    if not before:
        return
    code = data.draw(st.sampled_from(sorted(before)))
    after = due(timings(with_history(person, [*records_of(person), {"service": code, "on": ON}])))
    assert after <= before


@examples(40)
@given(people(), st.integers(0, 1500))
def test_what_is_missed_does_not_become_due_later(person: Individual, later: int) -> None:
    missed = {code for code, timing in timings(person).items() if timing.status is TimingStatus.MISSED}
    assert not missed & due(timings(person, ON + timedelta(days=later)))


@examples(40)
@given(individuals(), st.lists(st.tuples(CODES, st.integers(1, 4000), st.booleans()), max_size=8))
def test_records_of_the_future_and_from_before_birth_do_not_count(
    person: Individual, others: list[tuple[str, int, bool]]
) -> None:
    before_birth = person.birth_date.earliest
    impossible = [
        {"service": code, "on": (before_birth - timedelta(days=far)) if early else (ON + timedelta(days=far))}
        for code, far, early in others
    ]
    assert timings(with_history(person, impossible)) == timings(person)


@examples(40)
@given(people(), st.integers(0, 900))
def test_replay_is_what_was_true_then(person: Individual, back: int) -> None:
    on = max(ON - timedelta(days=back), person.birth_date.latest)
    if on > ON:
        return
    then = with_history(person, [record for record in records_of(person) if record["on"] <= on])
    assert timings(person, on) == timings(then, on)


@examples(40)
@given(people())
def test_who_is_not_asked_for_a_service_at_intervals_is_told_no_time(person: Individual) -> None:
    plan = plan_of(person)
    for code, service in CATALOGUE.items():
        if isinstance(service.schedule, Every) and plan[code].verdict is Verdict.NOT_REQUIRED:
            assert plan.timing(code).status is TimingStatus.NOT_APPLICABLE


@examples(40)
@given(people())
def test_everything_is_told_in_both_languages(person: Individual) -> None:
    for timing in timings(person).values():
        assert all((timing.sentence.id, timing.sentence.en, timing.word.id, timing.word.en))
        assert "None" not in timing.sentence.en


def test_records_are_gathered_by_service_within_a_life() -> None:
    born, on = date(2020, 2, 29), date(2026, 1, 1)
    person = Individual.model_validate(
        {
            "birth_date": born,
            "sex": "female",
            "history": [
                {"service": "growth-weight", "on": day}
                for day in (on, born, born - DAY, on + DAY, date(2021, 1, 1), date(2021, 1, 1))
            ],
        }
    )
    found = records_by_service(person.history, on=on, born=born)
    assert found == {"growth-weight": (born, date(2021, 1, 1), on)}


# --- dateutil as the oracle of intervals -----------------------------------------------------------------------------

PEOPLE_ASKED: dict[str, dict[str, Any]] = {
    "hypertension-adult": {"birth_date": "1975-05-05", "sex": "male"},
    "fitness-adult-rockport": {"birth_date": "1985-05-05", "sex": "male"},
    "breast-self-exam-sadari": {"birth_date": "1985-05-05", "sex": "female"},
    "iva-cervical": {"birth_date": "1985-05-05", "sex": "female", "facts": {"sexually_active": True}},
    "growth-weight": {"birth_date": "2023-01-01", "sex": "male"},
    "iron-tablets-adolescent-girls": {"birth_date": "2013-05-05", "sex": "female", "facts": {"school_grade": 7}},
}
INTERVALS = {
    "hypertension-adult": relativedelta(years=1),
    "fitness-adult-rockport": relativedelta(months=6),
    "breast-self-exam-sadari": relativedelta(months=1),
    "iva-cervical": relativedelta(years=3),
    "growth-weight": relativedelta(months=1),
    "iron-tablets-adolescent-girls": relativedelta(weeks=1),
}
EDGES = st.sampled_from(
    [date(2024, 2, 29), date(2024, 8, 31), date(2025, 1, 31), date(2024, 12, 31), date(2025, 2, 28), date(2026, 11, 22)]
)


@pytest.mark.parametrize("code", INTERVALS)
@examples(60)
@given(last=EDGES | st.dates(date(2023, 9, 1), ON), later=st.integers(0, 1200))
def test_an_interval_is_counted_as_dateutil_counts_it(code: str, last: date, later: int) -> None:
    on = min(last + timedelta(days=later), date(2027, 6, 1))
    person = Individual.model_validate({**PEOPLE_ASKED[code], "history": [{"service": code, "on": last}]})
    timing = plan_of(person, on).timing(code)
    expected = last + INTERVALS[code]
    assert (timing.due_on, timing.last_done) == (expected, last)
    assert timing.status is (TimingStatus.DUE if on >= expected else TimingStatus.NOT_YET)
    assert timing.overdue_days == max((on - expected).days, 0)


# --- words -----------------------------------------------------------------------------------------------------------

MAN = {"birth_date": "1975-05-05", "sex": "male"}


def told(code: str, on: str, *records: tuple[str, str], person: dict[str, Any] | None = None, **more: Any) -> Timing:
    history = [{"service": service, "on": day} for service, day in records]
    whole = Individual.model_validate({**(person or MAN), "history": history})
    return plan_of(whole, date.fromisoformat(on), **more).timing(code)


def asked(*question: Any, **more: Any) -> Callable[[], Timing]:
    return partial(told, *question, **more)


BABY = {"birth_date": "2026-03-31", "sex": "female"}
MOTHER = {"birth_date": "1998-03-14", "sex": "female", "pregnancy": {"lmp": "2026-01-05"}}


@pytest.mark.parametrize(
    ("timing", "word", "sentence"),
    [
        (
            asked("hypertension-adult", "2026-06-01", ("hypertension-adult", "2025-07-01")),
            Label(id="belum waktunya", en="not yet"),
            Label(id="mulai 2026-07-01", en="from 2026-07-01"),
        ),
        (
            asked("hypertension-adult", "2026-07-01", ("hypertension-adult", "2025-07-01")),
            Label(id="sudah waktunya", en="due"),
            Label(id="sejak 2026-07-01", en="since 2026-07-01"),
        ),
        (
            asked("hypertension-adult", "2026-07-02", ("hypertension-adult", "2025-07-01")),
            Label(id="terlambat", en="overdue"),
            Label(id="sejak 2026-07-01 (1 hari yang lalu)", en="since 2026-07-01 (1 day ago)"),
        ),
        (
            asked("hypertension-adult", "2026-07-08", ("hypertension-adult", "2025-07-01")),
            Label(id="terlambat", en="overdue"),
            Label(id="sejak 2026-07-01 (7 hari yang lalu)", en="since 2026-07-01 (7 days ago)"),
        ),
        (
            asked("thalassaemia-adult", "2026-07-08"),
            Label(id="tidak relevan", en="not applicable"),
            Label(id="tidak diminta bagi orang ini", en="not asked for this person"),
        ),
        (
            asked("tb-adult", "2026-07-08"),
            Label(id="setiap kunjungan", en="at every contact"),
            Label(id="pada setiap kunjungan", en="at every contact"),
        ),
        (
            asked("dental-adult-elderly", "2026-07-08"),
            Label(id="sudah waktunya", en="due"),
            Label(id="sekarang; keputusan ini tidak memberi jarak waktu", en="now; the decree gives no interval"),
        ),
        (
            asked("pkat", "2026-10-31", ("pkat", "2026-10-01"), person=BABY),
            Label(id="sudah", en="done"),
            Label(id="dilakukan 2026-10-01", en="done on 2026-10-01"),
        ),
        (
            asked("pkat", "2026-10-31", person=BABY),
            Label(id="terlewat", en="missed"),
            Label(id="waktunya berakhir 2026-10-30", en="its time ended on 2026-10-30"),
        ),
        (
            asked("pkat", "2026-10-01", person=BABY),
            Label(id="sudah waktunya", en="due"),
            Label(id="2026-09-30 sampai 2026-10-30", en="2026-09-30 to 2026-10-30"),
        ),
        (
            asked("anc-k4", "2026-08-01", person=MOTHER),
            Label(id="sudah waktunya", en="due"),
            Label(id="sejak 2026-06-23", en="since 2026-06-23"),
        ),
        (
            asked("anc-k1", "2026-04-01", person=MOTHER),
            Label(id="terlambat", en="overdue"),
            Label(
                id="waktunya berakhir 2026-03-30, dan tetap diminta",
                en="its time ended on 2026-03-30, and it is still asked for",
            ),
        ),
        (
            asked("antenatal-class", "2026-04-01", person=MOTHER),
            Label(id="sudah waktunya", en="due"),
            Label(id="masih 4 kali lagi", en="4 more times"),
        ),
        (
            asked(
                "antenatal-class",
                "2026-04-01",
                *[("antenatal-class", f"2026-03-0{day}") for day in (1, 2, 3)],
                person=MOTHER,
            ),
            Label(id="sudah waktunya", en="due"),
            Label(id="masih 1 kali lagi", en="1 more time"),
        ),
        (
            asked("imm-rv1", "2026-08-31", person=BABY),
            Label(id="belum dapat ditentukan", en="undetermined"),
            Label(
                id="usianya sudah lewat, dan keputusan ini tidak mengatur imunisasi kejar",
                en="its age is past, and the decree has no catch-up rule",
            ),
        ),
        (
            asked("imm-rv2", "2026-07-10", person=BABY, readings={"imm-catchup": "as-printed"}),
            Label(id="belum dapat ditentukan", en="undetermined"),
            Label(
                id="waktu dosis sebelumnya belum dapat ditentukan", en="the time of the dose before it is undetermined"
            ),
        ),
        (
            asked("imm-pcv2", "2028-03-20", ("imm-pcv1", "2028-03-10"), person=BABY),
            Label(id="belum dapat ditentukan", en="undetermined"),
            Label(
                id="usianya akan lewat sebelum jarak minimal tercapai, dan keputusan ini tidak mengatur imunisasi "
                "kejar",
                en="its age will be past before the minimum interval is over, and the decree has no catch-up rule",
            ),
        ),
        (
            asked("imm-ipv2", "2027-01-10", ("imm-ipv1", "2027-01-05"), person=BABY),
            Label(id="belum dapat ditentukan", en="undetermined"),
            Label(
                id="dosis sebelumnya terlambat, dan keputusan ini tidak memberi jarak minimal",
                en="the dose before it was late, and the decree gives no minimum interval",
            ),
        ),
        (
            asked("vitamin-a-infant", "2027-03-01", person=BABY),
            Label(id="terlewat", en="missed"),
            Label(id="putaran terakhir berakhir 2027-02-28", en="the last round ended on 2027-02-28"),
        ),
        (
            asked("diabetes-complication-screening", "2026-07-08", person={**MAN, "facts": {"diabetes": True}}),
            Label(id="sudah waktunya", en="due"),
            Label(id="belum pernah dilakukan menurut catatan", en="never done, as far as recorded"),
        ),
        (
            asked(
                "anc-kek-feeding",
                "2026-04-02",
                ("anc-kek-feeding", "2026-04-01"),
                person={**MOTHER, "facts": {"chronic_energy_deficiency": True}},
            ),
            Label(id="sudah waktunya", en="due"),
            Label(id="berlangsung sampai 2026-06-29", en="going on until 2026-06-29"),
        ),
        (
            asked("anc-k1", "2026-04-01", person={**MOTHER, "pregnancy": None, "facts": {"pregnant": True}}),
            Label(id="belum dapat ditentukan", en="undetermined"),
            Label(id="tanggal yang diperlukan tidak diketahui", en="a date that is needed is not known"),
        ),
    ],
)
def test_a_timing_is_told_in_both_languages(timing: Callable[[], Timing], word: Label, sentence: Label) -> None:
    assert (timing().word, timing().sentence) == (word, sentence)


def test_what_is_not_known_is_told_with_the_facts_that_would_tell() -> None:
    whole = Individual.model_validate({**MOTHER, "pregnancy": None, "facts": {"pregnant": True}})
    assert plan_of(whole, date(2026, 4, 1)).timing("anc-k1").missing == ("lmp",)
    girl = Individual.model_validate(
        {
            "birth_date": "2015-03-03",
            "sex": "female",
            "history": [{"service": "school-immunization-status", "on": "2026-05-01"}],
        }
    )
    timing = assess(girl, on=date(2026, 9, 1)).timing("school-immunization-status")
    assert (timing.status, timing.missing) == (TimingStatus.UNDETERMINED, ("pupil",))
    woman = Individual.model_validate({"birth_date": "1985-05-05", "sex": "female"})
    plan = assess(woman, on=date(2026, 4, 1))
    assert plan.timing("iva-cervical").sentence.en == "it is not known whether it is asked for"
    active = Individual.model_validate({**woman.model_dump(), "facts": {"sexually_active": True, "pregnant": False}})
    timing = assess(active, on=date(2026, 4, 1)).timing("iva-cervical")
    assert timing.sentence.en == "it is not known which interval holds"


def test_a_partly_known_birth_date_tells_no_window() -> None:
    baby = Individual.model_validate({"birth_date": "2026-03", "sex": "female"})
    plan = plan_of(baby, date(2026, 6, 15))
    assert plan.timing("imm-dpt-hb-hib-1").status is TimingStatus.UNDETERMINED
    assert plan.timing("imm-dpt-hb-hib-1").missing == ("birth_date",)
