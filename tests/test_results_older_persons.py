"""Instruments of older persons: scores are sums, classes cover them, and one more answer never takes a class back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import CATALOGUE, Individual
from ilp.interpretation import INSTRUMENTS, interpret
from ilp.interpretation.definition import Item
from ilp.interpretation.results import Results
from ilp.vocabulary import Venue

ON = date(2026, 11, 22)
OLD = Individual(birth_date="1950-05-05", sex="female")
CODES = ("skilas", "mini_cog", "adl", "rapuh", "amt", "sppb", "mna_sf", "gds_4", "sarc_calf")
SUMMED = {
    "mini_cog": ("mini-cog", ((0, "possible-impairment"), (3, "unlikely-impairment"))),
    "adl": ("adl", ((0, "total"), (5, "severe"), (9, "moderate"), (12, "mild"), (20, "independent"))),
    "rapuh": ("rapuh", ((0, "robust"), (1, "pre-frail"), (3, "frail"))),
    "amt": ("amt", ((0, "severe"), (4, "moderate"), (8, "normal"))),
    "mna_sf": ("mna-sf", ((0, "possible-malnutrition"), (12, "normal"))),
    "gds_4": ("gds-4", ((0, "none"), (1, "possible"), (2, "depression"))),
}


def options(item: Item) -> st.SearchStrategy[Any]:
    """Return what an item can be answered by: its options, and numbers where it asks for one."""
    codes = [option.code for option in item.options]
    coded: st.SearchStrategy[Any] = st.sampled_from(codes) if codes else st.none()
    if item.number is None:
        return coded
    if item.number.whole:
        return coded | st.integers(int(item.number.at_least), int(item.number.at_most))
    return coded | st.floats(item.number.at_least, item.number.at_most)


def answers(code: str) -> st.SearchStrategy[dict[str, Any]]:
    """Return the answers of whole forms."""
    return st.fixed_dictionaries({item.key: options(item) for item in INSTRUMENTS[code].items})


def read(code: str, given_answers: dict[str, Any], **visit: Any) -> Results:
    return interpret(OLD, {code: given_answers, **visit}, on=ON)


FORMS = st.sampled_from(CODES).flatmap(lambda code: st.tuples(st.just(code), answers(code), st.randoms()))


@examples(200)
@given(FORMS)
def test_one_more_answer_never_takes_a_class_back(drawn: tuple[str, dict[str, Any], Any]) -> None:
    code, whole, random = drawn
    part = {key: value for key, value in whole.items() if random.random() < 0.6}
    few, all_of_it = read(code, part), read(code, whole)
    for result in all_of_it:
        assert result.category is not None
        early = few[result.scale]
        if early.category is not None:
            assert early.category == result.category
        else:
            assert result.category in [item.code for item in early.possible]
            assert early.missing
        assert early.facts.items() <= result.facts.items()
    for score in all_of_it.scores:
        assert few.score(score.code).at_least <= score.at_least <= score.at_most <= few.score(score.code).at_most


@examples(150)
@given(st.sampled_from(tuple(SUMMED)).flatmap(lambda code: st.tuples(st.just(code), answers(code))))
def test_the_score_is_the_sum_and_the_class_that_of_the_score(drawn: tuple[str, dict[str, Any]]) -> None:
    code, whole = drawn
    scale, bands = SUMMED[code]
    coded = {key: value for key, value in whole.items() if isinstance(value, str)}
    points = {item.key: {option.code: option.points for option in item.options} for item in INSTRUMENTS[code].items}
    results = read(code, coded)
    score = results.score(f"{code}.score")
    answered = sum(points[key][value] for key, value in coded.items())
    missing = [each for key, each in points.items() if key not in coded and each]
    assert score.at_least == answered + sum(min(each.values()) for each in missing)
    assert score.at_most == answered + sum(max(each.values()) for each in missing)
    low, high = ([name for least, name in bands if least <= end][-1] for end in (score.at_least, score.at_most))
    assert results[scale].category == (low if low == high else None)


@examples(100)
@given(answers("skilas"))
def test_skilas_is_positive_where_a_domain_is(whole: dict[str, Any]) -> None:
    results = read("skilas", whole)
    domains = [item for item in results if item.scale.startswith("skilas-")]
    assert len(domains) == 6
    declined = any(item.category == "decline" for item in domains)
    assert (results["skilas"].category == "positive") is declined
    assert results.facts.get("skilas_positive") == (
        True if declined else None if whole["whisper"] == "not_possible" else False
    )


@examples(60)
@given(st.floats(20, 350), st.floats(20, 350))
def test_frailty_counts_the_weight_lost_in_percent(before: float, now: float) -> None:
    results = read("rapuh", {"weight_a_year_ago": before}, weight=now)
    lost = (before - now) / before * 100
    if abs(lost - 5) > 1e-6:
        assert results.score("rapuh.score").at_least == int(lost > 5)
        assert results.score("rapuh.score").at_most == 4 + int(lost > 5)


@pytest.mark.parametrize(
    ("domain", "change", "tool"),
    [
        ("cognition", {"orientation": "wrong"}, "Mini-Cog"),
        ("mobility", {"chair_stand": "no"}, "SPPB"),
        ("nutrition", {"thin_arm": "yes"}, "MNA-SF and RAPUH"),
        ("vision", {"eye_problem": "yes"}, "WHO eye chart"),
        ("hearing", {"whisper": "no"}, "whisper test"),
        ("depression", {"low_mood": "yes"}, "GDS-4"),
    ],
)
def test_each_domain_names_its_instrument_and_who_uses_it(domain: str, change: dict[str, str], tool: str) -> None:
    actions = read("skilas", change)[f"skilas-{domain}"].follow_up
    assert {action.service for action in actions} == {"geriatric-icope-tools"}
    assert {venue for action in actions for venue in action.venues} == {Venue.POSYANDU, Venue.PUSKESMAS, Venue.PUSTU}
    assert [action.venues for action in actions if tool in action.what.en] == [(Venue.PUSKESMAS,), (Venue.PUSTU,)]
    by_table = interpret(OLD, {"skilas": change}, on=ON, readings={"icope-at-pustu": "table"})
    told = by_table[f"skilas-{domain}"].follow_up
    assert [action.kind.value for action in told if Venue.PUSTU in action.venues] == ["refer"]


def adl(total: int) -> dict[str, int]:
    whole = {}
    for item in INSTRUMENTS["adl"].items:
        whole[item.key] = min(total, len(item.options) - 1)
        total -= whole[item.key]
    return whole


@pytest.mark.parametrize("total", range(21))
def test_dependence_is_followed_up_by_level_and_place(total: int) -> None:
    result = read("adl", adl(total))["adl"]
    said = {venue: [item.kind.value for item in result.follow_up if venue in item.venues] for venue in Venue}
    home_care = total <= 11
    assert ("refer" in said[Venue.POSYANDU]) is (total < 20)
    assert ("treat" in said[Venue.HOME_VISIT]) is home_care
    assert ("treat" in said[Venue.PUSKESMAS]) is ("treat" in said[Venue.PUSTU]) is home_care
    assert ("educate" in said[Venue.PUSKESMAS]) is not home_care
    assert any(item.service == "elderly-home-care" for item in result.follow_up) is home_care
    assert result.facts == {"care_dependent": home_care}


def test_moderate_dependence_in_the_activity_room_gets_no_home_care() -> None:
    result = interpret(OLD, {"adl": adl(10)}, on=ON, readings={"adl-moderate-follow-up": "activity-room"})["adl"]
    assert not [item for item in result.follow_up if item.service == "elderly-home-care"]
    assert [item.what.en for item in result.follow_up if item.kind.value == "monitor"] == [
        "the activity room only if a doctor agrees, and under the doctor's eye"
    ]


def test_the_published_classes_of_the_sppb_name_their_authors() -> None:
    results = read("sppb", {"side_by_side": "not_done", "gait": 5, "chair_stand": "unable"})
    assert results["sppb"].authority is None
    assert results["sppb"].label is not None
    published = results["sppb-published"]
    assert published.authority is not None
    assert "Guralnik" in published.authority.en
    assert published.follow_up == ()


def test_sarc_calf_is_named_and_not_printed() -> None:
    form = INSTRUMENTS["sarc_calf"]
    assert form.scores == ()
    assert "not printed" in form.name.en


@pytest.mark.parametrize("code", CODES)
def test_every_service_of_a_scale_and_of_its_follow_up_exists(code: str) -> None:
    for scale in INSTRUMENTS[code].scales:
        assert scale.services
        services = {action.service for category in scale.categories for action in category.follow_up}
        assert {*scale.services, *services} - {""} <= set(CATALOGUE)
