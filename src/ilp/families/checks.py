"""Checking a family: what is certainly wrong, or certainly missing, in what is recorded of it.

Dates known in part are compared by the first and the last day they can be: only what is so whatever the day is found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import Final

from ilp.calendar import Span, add, cutoff, days, months, weeks, years
from ilp.facts import FACTS
from ilp.facts.chronic_disease import DIABETES, HYPERTENSION
from ilp.facts.infections import TUBERCULOSIS
from ilp.facts.person import PREGNANT
from ilp.facts.risk_and_cancer import MENTAL_DISORDER, SMOKER
from ilp.families.findings import FAMILY_FINDINGS, FamilyFinding
from ilp.families.household import Household, KnownMember
from ilp.families.sharing import FAMILY_RULES, Kin, supplied
from ilp.identifiers import check_kk, number_key
from ilp.labels import Label
from ilp.lifecycle import COULD_BE_PREGNANT_AGE
from ilp.models import Family
from ilp.situation import LONGEST_PREGNANCY
from ilp.vocabulary import Relation, Sex, WaterSource

__all__ = ["NAME_SEPARATORS", "check_family", "findings_of"]

ADULT: Final = years(18)
YOUNGEST_SPOUSE: Final = years(15)
"""Ours: below it a recorded marriage is more likely a mistake, or a child to be protected."""
YOUNGEST_MOTHER: Final = COULD_BE_PREGNANT_AGE[0]
YOUNGEST_FATHER: Final = years(12)
OLDEST_MOTHER: Final = years(60)
GRANDCHILD_GAP: Final = years(20)
"""Two generations, each of the age of the youngest mother. Ours."""
TWINS_APART: Final = days(2)
SHORTEST_PREGNANCY: Final = weeks(24)
"""Less lies between two births of one mother only where they are twins. Ours."""
SOONEST_PREGNANCY: Final = weeks(3)
"""No pregnancy begins sooner after a birth. Ours."""
SHORTEST_TO_BIRTH: Final = weeks(20)
"""From so far into a pregnancy on, a birth is the end of that one. As `gestation_at_birth` has it."""
YEAR: Final = months(12)

NAME_SEPARATORS: Final = r"[\s.,'`-]+"
"""What does not matter in a name when two are compared."""
_SEPARATORS: Final = re.compile(NAME_SEPARATORS)
_CLEAN: Final = frozenset(
    {WaterSource.PIPED, WaterSource.PUMP_OR_BOREHOLE, WaterSource.PROTECTED_WELL, WaterSource.PROTECTED_SPRING}
)
_UNCLEAN: Final = frozenset({WaterSource.UNPROTECTED_WELL, WaterSource.UNPROTECTED_SPRING, WaterSource.SURFACE_WATER})
_OF_MEMBERS: Final = (TUBERCULOSIS, HYPERTENSION, DIABETES, MENTAL_DISORDER, SMOKER)
"""What the home-visit form asks of the home, and is known of a member: the fields of a home have the names of facts."""


def check_family(family: Family, *, on: date, complete: bool = True) -> tuple[FamilyFinding, ...]:
    """Return what looks wrong, or is missing, in what is recorded of a family, in the order of `FAMILY_FINDINGS`.

    Only what is certain is found: of a date known in part, what is so on any day it can be. An unknown is never taken
    for a no. Nothing is refused, and no finding holds a name or a number.

    Args:
        family: The family.
        on: The date asked about.
        complete: Whether all members are there. Where some could not be read, nothing is said that they could change:
            that there is no head, no adult, or no child of a delivery.

    Raises:
        InputError: it is no family.
        DateError: ``on`` is no date or out of range.

    >>> from ilp.models import Family
    >>> mother = {"id": "m", "birth_date": "2001-02-03", "sex": "female"}
    >>> child = {"id": "c", "birth_date": "2000", "sex": "male"}
    >>> family = Family.model_validate(
    ...     {"members": [{"person": mother, "relation": "head"}, {"person": child, "relation": "child", "mother": "m"}]}
    ... )
    >>> [(item.code, item.members) for item in check_family(family, on=date(2026, 11, 22))]
    [('child_not_younger_than_head', ('c', 'm')), ('parent_not_older', ('m', 'c'))]
    """
    return findings_of(Household(family, on), complete=complete)


def findings_of(household: Household, *, complete: bool = True) -> tuple[FamilyFinding, ...]:
    """Return what looks wrong in a household."""
    found = [item for check in _CHECKS for item in check(household)]
    if not complete:
        found = [item for item in found if item.code not in _NEEDS_ALL]
    order = {code: place for place, code in enumerate(FAMILY_FINDINGS)}
    return tuple(sorted(dict.fromkeys(found), key=lambda item: order[item.code]))


_NEEDS_ALL: Final = frozenset(
    {
        *("no_members", "no_head", "no_adult", "delivery_without_child", "infant_without_mother"),
        *("parent_not_in_family", "home_says_somebody", "home_says_somebody_but_nobody_is"),
    }
)
"""Findings that a member who could not be read might undo."""


def _finding(code: str, *members: KnownMember, fact: str | None = None) -> FamilyFinding:
    check = FAMILY_FINDINGS[code]
    message = check.message
    if fact is not None:
        told = FACTS[fact].label
        message = Label(id=f"{message.id}: {told.id}.", en=f"{message.en}: {told.en}.")
    return FamilyFinding(
        code=code,
        severity=check.severity,
        message=message,
        remedy=check.remedy,
        members=tuple(member.ref for member in members),
        fact=fact,
    )


# Comparing dates of which only a part may be known -------------------------------------------------------------------


def _not_older(one: KnownMember, other: KnownMember) -> bool:
    """Say whether one was certainly not born before the other."""
    return one.born is not None and other.born is not None and one.born[0] >= other.born[1]


def _less_apart(older: KnownMember, younger: KnownMember, span: Span) -> bool:
    """Say whether the younger was certainly born before the older had that age."""
    return older.born is not None and younger.born is not None and younger.born[1] < add(older.born[0], span)


def _more_apart(older: KnownMember, younger: KnownMember, span: Span) -> bool:
    """Say whether the older certainly had that age when the younger was born."""
    return older.born is not None and younger.born is not None and younger.born[0] >= add(older.born[1], span)


def _under(one: KnownMember, span: Span, on: date) -> bool:
    """Say whether somebody is certainly under an age."""
    return one.born is not None and one.born[0] > cutoff(span, on)


# Members and the head ------------------------------------------------------------------------------------------------


def _members(household: Household) -> Iterator[FamilyFinding]:
    members, on = household.members, household.on
    if not members:
        yield _finding("no_members")
        return
    for one in members:
        if one.born is None:
            yield _finding("member_unusable", one)
        if one.relation is None:
            yield _finding("relation_not_recorded", one)
    heads = household.of(Relation.HEAD)
    if not heads and all(one.relation is not None for one in members):
        yield _finding("no_head")
    if len(heads) > 1:
        yield _finding("several_heads", *heads)
    if all(_under(one, ADULT, on) for one in members):
        yield _finding("no_adult")
    for head in heads:
        if _under(head, ADULT, on):
            yield _finding("head_under_age", head)


def _doubles(household: Household) -> Iterator[FamilyFinding]:
    by_nik: dict[str, list[KnownMember]] = {}
    by_name: dict[tuple[object, ...], list[KnownMember]] = {}
    for one in household.members:
        nik = number_key(one.person.nik)
        if nik is not None:
            by_nik.setdefault(nik, []).append(one)
        name = _SEPARATORS.sub(" ", (one.person.name or "").casefold()).strip()
        if name and one.person.birth_date.is_exact:
            by_name.setdefault((name, one.person.birth_date, one.person.sex), []).append(one)
    for shared in by_nik.values():
        if len(shared) > 1:
            yield _finding("nik_shared", *shared)
    for same in by_name.values():
        if len(same) > 1 and same not in by_nik.values():
            yield _finding("person_twice", *same)


def _spouses(household: Household) -> Iterator[FamilyFinding]:
    spouses = household.of(Relation.SPOUSE)
    if len(spouses) > 1:
        yield _finding("several_spouses", *spouses)
    for spouse in spouses:
        if household.head is not None and household.head.person.sex is spouse.person.sex:
            yield _finding("spouse_of_same_sex", household.head, spouse)
        if _under(spouse, YOUNGEST_SPOUSE, household.on):
            yield _finding("child_as_spouse", spouse)


def _relations(household: Household) -> Iterator[FamilyFinding]:
    """Compare the ages that relations imply: of the head, and of parents-in-law with the only spouse."""
    head, spouses = household.head, household.of(Relation.SPOUSE)
    for one in household.members:
        if head is not None and one.relation is Relation.CHILD and _not_older(head, one):
            yield _finding("child_not_younger_than_head", one, head)
        elif head is not None and one.relation is Relation.PARENT and _not_older(one, head):
            yield _finding("parent_not_older_than_head", one, head)
        elif head is not None and one.relation is Relation.GRANDCHILD and _less_apart(head, one, GRANDCHILD_GAP):
            yield _finding("grandchild_too_near_head", one, head)
        elif one.relation is Relation.PARENT_IN_LAW and len(spouses) == 1 and _not_older(one, spouses[0]):
            yield _finding("parent_in_law_not_older_than_spouse", one, spouses[0])


# Parents -------------------------------------------------------------------------------------------------------------


def _parents(household: Household) -> Iterator[FamilyFinding]:
    for one in household.members:
        yield from _named_parents(household, one)
        mother, father = household.mothers[one.place], household.named(one, "father")
        for parent in (mother, father):
            if parent is not None and _not_older(parent, one):
                yield _finding("parent_not_older", parent, one)
        if mother is not None and not _not_older(mother, one):
            if _less_apart(mother, one, YOUNGEST_MOTHER):
                yield _finding("mother_too_young", mother, one)
            if _more_apart(mother, one, OLDEST_MOTHER):
                yield _finding("mother_too_old", mother, one)
        if father is not None and not _not_older(father, one) and _less_apart(father, one, YOUNGEST_FATHER):
            yield _finding("father_too_young", father, one)
    circle = tuple(household.circles())
    if circle:
        yield _finding("parents_in_a_circle", *circle)


def _named_parents(household: Household, one: KnownMember) -> Iterator[FamilyFinding]:
    for parent, sex, code in (("mother", Sex.FEMALE, "mother_not_female"), ("father", Sex.MALE, "father_not_male")):
        name = one.member.mother if parent == "mother" else one.member.father
        named = household.named(one, parent)
        if name is None:
            continue
        if name == one.member.id:
            yield _finding("parent_is_self", one)
        elif named is None:
            yield _finding("parent_not_in_family", one)
        elif named.person.sex is not sex:
            yield _finding(code, named, one)


# Births and pregnancies ----------------------------------------------------------------------------------------------


def _births(household: Household) -> Iterator[FamilyFinding]:
    on = household.on
    for one in household.members:
        if one.member.mother is None and household.mothers[one.place] is None and _under(one, YEAR, on):
            yield _finding("infant_without_mother", one)
    for one in household.members:
        pregnancy = one.person.pregnancy
        delivered = None if pregnancy is None else pregnancy.delivered_on
        if delivered is not None and cutoff(YEAR, on) < delivered <= on:
            others = [other for other in household.members if other is not one]
            if not any(_can_be_born(other, delivered) for other in others):
                yield _finding("delivery_without_child", one)
    for one in household.members:
        yield from _of_mother(household, one, household.children_of(one))


def _can_be_born(one: KnownMember, day: date) -> bool:
    return one.person.birth_date.earliest <= day <= one.person.birth_date.latest


def _of_mother(household: Household, mother: KnownMember, children: list[KnownMember]) -> Iterator[FamilyFinding]:
    """Find the births of one mother that cannot both be, or not beside her pregnancy."""
    for one, other in combinations(sorted((each for each in children if each.born), key=_born_first), 2):
        assert one.born is not None  # noqa: S101 - for the type checker
        assert other.born is not None  # noqa: S101 - the same
        later = other.born[0] > add(one.born[1], TWINS_APART)
        if later and other.born[1] < add(one.born[0], SHORTEST_PREGNANCY):
            yield _finding("births_too_close", mother, one, other)
    pregnancy = mother.person.pregnancy
    delivered = None if pregnancy is None else pregnancy.delivered_on
    for child in children:
        if child.born is None:
            continue
        if delivered is not None:
            if not _can_be_born(child, delivered) and _near(child.born, delivered):
                yield _finding("birth_differs_from_delivery", mother, child)
        elif pregnancy is not None and pregnancy.started_on is not None:
            yield from _beside_pregnancy(mother, child, child.born, pregnancy.started_on)
        elif mother.is_(PREGNANT.name) and _under(child, SOONEST_PREGNANCY, household.on):
            yield _finding("pregnancy_overlaps_birth", mother, child)


def _born_first(one: KnownMember) -> date:
    return one.person.birth_date.earliest


def _near(born: tuple[date, date], day: date) -> bool:
    """Say whether a birth lies certainly less than a pregnancy from a day."""
    return born[0] > day - _length(SHORTEST_PREGNANCY) and born[1] < day + _length(SHORTEST_PREGNANCY)


def _length(span: Span) -> timedelta:
    return add(date(2000, 1, 1), span) - date(2000, 1, 1)


def _beside_pregnancy(
    mother: KnownMember, child: KnownMember, born: tuple[date, date], started: date
) -> Iterator[FamilyFinding]:
    """Compare a birth with a pregnancy of which no end is on record."""
    if add(started, SHORTEST_TO_BIRTH) <= born[0] and born[1] <= add(started, LONGEST_PREGNANCY):
        yield _finding("delivery_not_recorded", mother, child)
    elif started < add(born[0], SOONEST_PREGNANCY) and born[1] < add(started, SHORTEST_TO_BIRTH):
        yield _finding("pregnancy_overlaps_birth", mother, child)


# Numbers, the home, and what members share ---------------------------------------------------------------------------


def _numbers(household: Household) -> Iterator[FamilyFinding]:
    kk = household.family.kk
    for finding in check_kk(kk):
        yield _finding(finding.code)
    digits = number_key(kk)
    if digits is None:
        return
    for one in household.members:
        own = number_key(one.person.kk)
        if own is not None and own != digits:
            yield _finding("kk_of_member_differs", one)
        if number_key(one.person.nik) == digits:
            yield _finding("kk_is_a_nik", one)


def _home(household: Household) -> Iterator[FamilyFinding]:
    home, members = household.family.home, household.members
    for fact in _OF_MEMBERS:
        said: bool | None = getattr(home, fact.name)
        having = [one for one in members if one.is_(fact.name)]
        if said is False and having:
            yield _finding("home_denies_member", *having, fact=fact.name)
        if said is True and not having:
            of_all = bool(members) and all(one.values.get(fact.name) is False for one in members)
            yield _finding("home_says_somebody_but_nobody_is" if of_all else "home_says_somebody", fact=fact.name)
    source, clean = home.water_source, home.clean_water
    if (clean is True and source in _UNCLEAN) or (clean is False and source in _CLEAN):
        yield _finding("water_disagrees")


def _shared(household: Household) -> Iterator[FamilyFinding]:
    for rule in FAMILY_RULES:
        if rule.same:
            name = rule.fact.name
            group = household.couple or () if rule.kin is Kin.COUPLE else household.members
            known = [one for one in group if name in one.values]
            if len({one.values[name] for one in known}) > 1:
                yield _finding("members_disagree", *known, fact=name)
    for item in supplied(household):
        known_of_one = item.recorded
        if not item.rule.same and isinstance(known_of_one, bool) and known_of_one is not item.value:
            yield _finding("recorded_against_family", item.one, fact=item.rule.fact.name)


_CHECKS: Final[tuple[Callable[[Household], Iterable[FamilyFinding]], ...]] = (
    _members,
    _doubles,
    _spouses,
    _relations,
    _parents,
    _births,
    _numbers,
    _home,
    _shared,
)
