"""Hypothesis strategies for people as registers know them, with gaps and edge dates."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from ilp import FACTS, Individual, PartialDate
from ilp.facts import Fact, FactType

ON = date(2026, 11, 22)
_USUAL = 100
"""The examples of one test in the profile that is always the same."""


def examples(count: int, **others: Any) -> settings:
    """Return the settings of a test with so many examples in the usual profile, and more by as much in another."""
    return settings(max_examples=max(count * settings.default.max_examples // _USUAL, 1), **others)


RECORDABLE = tuple(fact for fact in FACTS.values() if fact.type in {FactType.YES_NO, FactType.INTEGER})


BOUND_TO_AGE = tuple(
    FACTS[name] for name in ("married", "bride_or_groom", "pregnant", "postpartum", "pupil", "school_grade")
)
"""Facts that are unlikely at some ages: people who have them, likely or not, are drawn more often."""


def values_of(fact: Fact) -> st.SearchStrategy[bool | int]:
    """Return the values a fact can have."""
    if fact.type is FactType.YES_NO:
        return st.booleans()
    return st.integers(fact.at_least, fact.at_most)


EDGE_AGES = (
    0,
    1,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    15,
    16,
    17,
    18,
    19,
    20,
    29,
    30,
    31,
    39,
    40,
    41,
    49,
    50,
    54,
    55,
    59,
    60,
    75,
)


@st.composite
def birth_dates(draw: st.DrawFn, on: date = ON) -> PartialDate:
    """Draw a birth date near a birthday that matters, or any other, sometimes without its day or month."""
    if draw(st.booleans()):
        near = on.replace(year=on.year - draw(st.sampled_from(EDGE_AGES)))
        born = min(near + timedelta(days=draw(st.integers(-2, 2))), on)
    else:
        born = on - timedelta(days=draw(st.integers(0, 100 * 365)))
    known = draw(st.sampled_from(("day", "day", "day", "month", "year")))
    if known == "day":
        return PartialDate.of(born)
    return PartialDate(born.year, born.month if known == "month" else None)


@st.composite
def individuals(draw: st.DrawFn, on: date = ON) -> Individual:
    """Draw a person whose recorded facts may be few, many, or contradict each other."""
    sex = draw(st.sampled_from(("female", "female", "male")))
    names = draw(st.lists(st.sampled_from(RECORDABLE), unique=True, max_size=20))
    if draw(st.integers(0, 2)) == 0:
        names += [fact for fact in draw(st.lists(st.sampled_from(BOUND_TO_AGE), unique=True)) if fact not in names]
    facts = {fact.name: draw(values_of(fact)) for fact in names}
    pregnancy = None
    if sex == "male":
        facts.pop("pregnant", None)
    elif draw(st.integers(0, 4)) == 0:
        lmp = on - timedelta(days=draw(st.integers(0, 400)))
        delivered = lmp + timedelta(days=280) if draw(st.booleans()) else None
        pregnancy = {"lmp": lmp, "delivered_on": delivered}
    return Individual.model_validate(
        {"birth_date": draw(birth_dates(on)), "sex": sex, "facts": facts, "pregnancy": pregnancy}
    )
