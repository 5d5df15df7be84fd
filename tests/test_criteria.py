"""Criteria: their guards, their words, and three-valued logic."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from ilp import CATALOGUE, Individual
from ilp.calendar import months, years
from ilp.criteria import Criterion, aged, all_of, amount, any_of, by_reading, everybody, has, is_, nobody, not_
from ilp.engine import Program
from ilp.errors import InputError, RuleError
from ilp.facts.chronic_disease import DIABETES
from ilp.facts.infections import HIV
from ilp.facts.person import BIRTH_DATE, PREGNANT, SCHOOL_GRADE, SEX
from ilp.facts.risk_and_cancer import SMOKER, SMOKING_YEARS
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.services import Catalogue
from ilp.situation import situation_of
from ilp.vocabulary import Sex

ON = date(2026, 11, 22)
PLACE = KMK_2015_2023.at("BAB V", "Skrining")
READING = Reading(
    code="test",
    title=Label("uji", "test"),
    settles=("amb-test",),
    places=(Place(source=PLACE, says=Label("a", "a")),),
    options={"wide": Label("luas", "wide"), "narrow": Label("sempit", "narrow")},
    default="wide",
    why=Label("uji", "test"),
)


def judge(criterion: Criterion, **facts: bool | int | str | None) -> bool | None:
    """Judge a criterion for a man of 40 with the facts given."""
    program = Program(Catalogue(()), {})
    test = program.test(criterion)
    person = Individual(birth_date="1986-11-22", sex="male", facts=facts)
    return test(program.prepare(situation_of(person, on=ON)).outcomes)


VALUES = (True, False, None)


@pytest.mark.parametrize(("one", "other"), list(product(VALUES, VALUES)))
def test_all_nine_cells_of_and_and_or(one: bool | None, other: bool | None) -> None:
    facts = {"smoker": one, "hiv": other}
    expected_and = False if False in (one, other) else None if None in (one, other) else True
    expected_or = True if True in (one, other) else None if None in (one, other) else False
    assert judge(all_of(has(SMOKER), has(HIV)), **facts) is expected_and
    assert judge(any_of(has(SMOKER), has(HIV)), **facts) is expected_or
    assert judge(not_(has(SMOKER)), **facts) is (None if one is None else not one)


def test_everybody_and_nobody() -> None:
    assert judge(everybody()) is True
    assert judge(nobody()) is False


@pytest.mark.parametrize(
    ("criterion", "value", "expected"),
    [
        (amount(SMOKING_YEARS, at_least=20), 19, False),
        (amount(SMOKING_YEARS, at_least=20), 20, True),
        (amount(SMOKING_YEARS, over=20), 20, False),
        (amount(SMOKING_YEARS, over=20), 21, True),
        (amount(SMOKING_YEARS, under=20), 20, False),
        (amount(SMOKING_YEARS, under=20), 19, True),
        (amount(SMOKING_YEARS, up_to=20), 20, True),
        (amount(SMOKING_YEARS, up_to=20), 21, False),
        (amount(SMOKING_YEARS, up_to=20), None, None),
    ],
)
def test_amounts_keep_their_bounds(criterion: Criterion, value: int | None, expected: bool | None) -> None:
    assert judge(criterion, smoking_years=value) is expected


@pytest.mark.parametrize(
    ("criterion", "on_the_birthday_40", "the_day_before"),
    [
        (aged(at_least=years(40)), True, False),
        (aged(over=years(39)), True, False),
        (aged(over=years(40)), False, False),
        (aged(under=years(40)), False, True),
        (aged(up_to=years(39)), False, True),
        (aged(up_to=years(40)), True, True),
        (aged(at_least=months(480)), True, False),
        (aged(at_least=years(39), under=years(40)), False, True),
    ],
)
def test_ages_are_compared_in_completed_units(
    criterion: Criterion, on_the_birthday_40: bool, the_day_before: bool
) -> None:
    program = Program(Catalogue(()), {})
    test = program.test(criterion)
    for birth, expected in (("1986-11-22", on_the_birthday_40), ("1986-11-23", the_day_before)):
        person = Individual(birth_date=birth, sex="male")
        assert test(program.prepare(situation_of(person, on=ON)).outcomes) is expected


def test_a_criterion_by_reading_follows_the_choice() -> None:
    criterion = by_reading(READING, {"wide": everybody(), "narrow": nobody()})
    person = Individual(birth_date="1986-11-22", sex="male")
    for choices, expected in (({}, True), ({"test": "narrow"}, False)):
        program = Program(Catalogue(()), choices)
        assert program.test(criterion)(program.prepare(situation_of(person, on=ON)).outcomes) is expected


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: bool(has(SMOKER)),
        lambda: has(SMOKER) and has(HIV),
        lambda: not has(SMOKER),
        aged,
        lambda: aged(at_least=years(1), over=years(2)),
        lambda: aged(under=years(1), up_to=years(2)),
        lambda: has(SEX),
        lambda: is_(PREGNANT, True),
        lambda: amount(SEX, at_least=1),
        lambda: by_reading(READING, {"wide": everybody()}),
    ],
)
def test_mistakes_of_a_rule_author_are_refused(mistake: object) -> None:
    with pytest.raises(RuleError):
        mistake()  # type: ignore[operator]


def test_a_value_that_the_fact_cannot_have_is_refused() -> None:
    with pytest.raises(InputError, match="whole number from 1 to 12"):
        is_(SCHOOL_GRADE, 13)


def test_the_error_says_what_to_write_instead() -> None:
    with pytest.raises(RuleError) as caught:
        bool(has(SMOKER))
    assert str(caught.value) == (
        "A criterion is neither true nor false by itself: 'Has'. Combine criteria with all_of(...), any_of(...) and "
        "not_(...); ilp.engine judges them for a person and a date."
    )


@pytest.mark.parametrize("operation", ["<", "<=", ">", ">=", "|", "&", "~", "+"])
def test_criteria_overload_no_operator(operation: str) -> None:
    one, other = has(SMOKER), has(HIV)
    expression = "~one" if operation == "~" else f"one {operation} other"
    with pytest.raises(TypeError):
        eval(expression, {"one": one, "other": other})  # noqa: S307 - a fixed expression of this test


def test_positional_bounds_are_refused() -> None:
    with pytest.raises(TypeError):
        aged(years(15))  # type: ignore[misc]


@pytest.mark.parametrize(
    ("criterion", "indonesian", "english"),
    [
        (aged(at_least=years(15)), "usia ≥ 15 tahun", "aged 15 years or over"),
        (
            aged(over=years(30)),
            "usia > 30 tahun (mulai ulang tahun ke-31)",
            "aged over 30 years (from the 31st birthday)",
        ),
        (
            aged(at_least=years(15), under=years(40)),
            "usia 15 tahun sampai < 40 tahun",
            "aged 15 years to under 40 years",
        ),
        (
            aged(up_to=years(11)),
            "usia ≤ 11 tahun (sampai sebelum ulang tahun ke-12)",
            "aged up to 11 years (to the day before the 12th birthday)",
        ),
        (
            aged(over=years(11), up_to=years(17)),
            "usia > 11 tahun sampai dengan 17 tahun (mulai ulang tahun ke-12; sampai sebelum ulang tahun ke-18)",
            "aged > 11 years to 17 years (from the 12th birthday; to the day before the 18th birthday)",
        ),
        (
            all_of(has(SMOKER), all_of(has(HIV), any_of(has(HIV)))),
            "merokok dan HIV (sudah diketahui)",
            "smokes and HIV (known)",
        ),
        (all_of(has(SMOKER), everybody()), "merokok", "smokes"),
        (any_of(nobody(), has(SMOKER)), "merokok", "smokes"),
        (all_of(has(SMOKER), any_of(nobody(), nobody())), "tidak seorang pun", "nobody"),
        (any_of(has(SMOKER), all_of(has(SMOKER), has(HIV))), "merokok", "smokes"),
        (not_(all_of(has(HIV), everybody())), "tidak diketahui mengidap HIV", "not known to have HIV"),
        (everybody(), "semua orang", "everybody"),
        (nobody(), "tidak seorang pun", "nobody"),
        (
            all_of(is_(SEX, Sex.FEMALE), any_of(has(SMOKER), not_(has(HIV)))),
            "perempuan dan (merokok atau tidak diketahui mengidap HIV)",
            "female and (smokes or not known to have HIV)",
        ),
        (is_(SCHOOL_GRADE, 1, 2, 5), "kelas 1, 2 atau 5", "school grade 1, 2 or 5"),
        (is_(SCHOOL_GRADE, 6), "kelas 6", "school grade 6"),
        (amount(SMOKING_YEARS, at_least=30), "lama merokok ≥ 30 tahun", "duration of smoking 30 years or over"),
        (aged(at_least=years(12), under=years(13)), "usia 12 tahun", "aged 12 years"),
        (not_(has(DIABETES)), "bukan/tidak diabetes melitus (terdiagnosis)", "not diabetes (diagnosed)"),
    ],
)
def test_words(criterion: Criterion, indonesian: str, english: str) -> None:
    assert criterion.words == Label(indonesian, english)


def test_every_criterion_of_the_catalogue_has_words_in_both_languages() -> None:
    for service in CATALOGUE.values():
        for criterion in service.criteria():
            assert criterion.words.id
            assert criterion.words.en


def test_birth_date_is_the_date_ages_count_from() -> None:
    assert aged(at_least=years(1)).since is BIRTH_DATE  # type: ignore[attr-defined]
