"""A family on a date: what is known of each member, and who is whose parent, sibling or spouse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from attrs import define, frozen

from ilp.errors import InputError
from ilp.facts import FactValue
from ilp.families.findings import MemberRef
from ilp.models import Family, FamilyMember, Individual
from ilp.screening import CATALOGUE
from ilp.situation import check_day, situation_of
from ilp.vocabulary import Quantity, Relation, Sex

__all__ = ["Household", "KnownMember", "check_kind"]


@frozen(eq=False)
class KnownMember:
    """A member on a date: the facts that are known, and the first and last day the birth can have been.

    ``born`` is None, and ``refused`` says why, where the person cannot be assessed: born after the date, for one.
    """

    place: int
    member: FamilyMember
    values: Mapping[str, FactValue]
    born: tuple[date, date] | None
    refused: InputError | None = None

    @property
    def ref(self) -> MemberRef:
        """The id of the member, or the place from 1."""
        return self.place + 1 if self.member.id is None else self.member.id

    @property
    def person(self) -> Individual:
        """The person."""
        return self.member.person

    @property
    def relation(self) -> Relation | None:
        """The relation to the head."""
        return self.member.relation

    def is_(self, name: str) -> bool:
        """Say whether a yes/no fact is known to be so."""
        return self.values.get(name) is True


def check_kind(family: object) -> None:
    """Raise InputError where something is no family."""
    if not isinstance(family, Family):
        raise InputError(
            "Not a family",
            value=type(family).__name__,
            accepted="an ilp.models.Family",
            remedy="Make one with Family(members=[...]) or Family.model_validate(data)",
            code="family",
        )


@define(eq=False, slots=False)
class Household:
    """The members of a family on a date, and how they are related by blood.

    Who is related is read from the parents who are named, from a delivery on the day of birth, and from the relations
    to the head. Nobody is taken for a relative against a parent who is named.
    """

    family: Family
    on: date
    readings: Mapping[str, str] | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no family, or no date."""
        check_kind(self.family)
        check_day(self.on)

    @cached_property
    def members(self) -> tuple[KnownMember, ...]:
        """The members, with what is known of each."""
        return tuple(self._known(place, member) for place, member in enumerate(self.family.members))

    def _known(self, place: int, member: FamilyMember) -> KnownMember:
        person = member.person
        try:
            situation = situation_of(person, on=self.on, numbers=False)
            if person.forms or any(item.quantity is Quantity.GESTATION_AT_BIRTH for item in person.measurements):
                from ilp.interpretation.interpreting import interpreter

                read = interpreter(tuple(sorted(CATALOGUE.choices(self.readings))))
                results = read.recorded(person, on=self.on).facts
                situation = situation_of(person, on=self.on, results=results, numbers=False)
        except InputError as error:
            return KnownMember(place, member, {}, None, error)
        first, last = situation.dates["birth_date"]
        return KnownMember(place, member, situation.values, (date.fromordinal(first), date.fromordinal(last)))

    def of(self, *relations: Relation) -> list[KnownMember]:
        """Return the members of these relations to the head."""
        return [one for one in self.members if one.relation in relations]

    @cached_property
    def head(self) -> KnownMember | None:
        """The head, where exactly one is recorded."""
        heads = self.of(Relation.HEAD)
        return heads[0] if len(heads) == 1 else None

    @cached_property
    def couple(self) -> tuple[KnownMember, KnownMember] | None:
        """The head and the only spouse, of the other sex."""
        spouses = self.of(Relation.SPOUSE)
        if self.head is None or len(spouses) != 1 or spouses[0].person.sex is self.head.person.sex:
            return None
        return self.head, spouses[0]

    # Parents ---------------------------------------------------------------------------------------------------------

    @cached_property
    def _by_id(self) -> dict[str, KnownMember]:
        return {one.member.id: one for one in self.members if one.member.id is not None}

    def named(self, one: KnownMember, parent: str) -> KnownMember | None:
        """Return the member whom one names as "mother" or "father"; None where none is named, or it is no other."""
        name = one.member.mother if parent == "mother" else one.member.father
        found = None if name is None else self._by_id.get(name)
        return None if found is one else found

    @cached_property
    def mothers(self) -> tuple[KnownMember | None, ...]:
        """The mother of each member: the one who is named, else the only one who delivered on the day of birth."""
        return tuple(self.named(one, "mother") or self._delivered(one) for one in self.members)

    def _delivered(self, child: KnownMember) -> KnownMember | None:
        born = child.person.birth_date
        if child.member.mother is not None or not born.is_exact:
            return None
        women = [
            one
            for one in self.members
            if one.person.pregnancy is not None and one.person.pregnancy.delivered_on == born.earliest
        ]
        return women[0] if len(women) == 1 and women[0] is not child else None

    def children_of(self, mother: KnownMember) -> list[KnownMember]:
        """Return the members whose mother she is."""
        return [one for one in self.members if self.mothers[one.place] is mother]

    @cached_property
    def parents(self) -> tuple[frozenset[int], ...]:
        """The places of the parents of each member by blood, by what is named and by the relation to the head."""
        found: list[set[int]] = []
        for one in self.members:
            known = (self.mothers[one.place], self.named(one, "father"))
            places = {parent.place for parent in known if parent is not None}
            if self.head is not None:
                if one.relation is Relation.CHILD and not self._names_another(one, self.head):
                    places.add(self.head.place)
                if one is self.head:
                    places |= {each.place for each in self.of(Relation.PARENT) if not self._names_another(one, each)}
            if one.relation is Relation.SPOUSE and len(self.of(Relation.SPOUSE)) == 1:
                parents = self.of(Relation.PARENT_IN_LAW)
                places |= {each.place for each in parents if not self._names_another(one, each)}
            found.append(places)
        return tuple(map(frozenset, found))

    def _names_another(self, one: KnownMember, parent: KnownMember) -> bool:
        """Say whether one has another mother, or father, than this one of the same sex."""
        mother = self.mothers[one.place]
        if parent.person.sex is Sex.FEMALE:
            return mother is not parent and (mother is not None or one.member.mother is not None)
        return one.member.father is not None and one.member.father != parent.member.id

    # Relatives -------------------------------------------------------------------------------------------------------

    def siblings(self, one: KnownMember) -> list[KnownMember]:
        """Return the siblings: of one mother or father, or both children of the head; no half-siblings."""
        return [other for other in self.members if other is not one and self._are_siblings(one, other)]

    def _are_siblings(self, one: KnownMember, other: KnownMember) -> bool:
        pairs = [(self._mother_key(one), self._mother_key(other)), (one.member.father, other.member.father)]
        both = [first == second for first, second in pairs if first is not None and second is not None]
        if not all(both):
            return False
        return bool(both) or bool(
            one.relation is other.relation is Relation.CHILD and self.parents[one.place] & self.parents[other.place]
        )

    def _mother_key(self, one: KnownMember) -> MemberRef | None:
        mother = self.mothers[one.place]
        return one.member.mother if mother is None else mother.ref

    def first_degree(self, one: KnownMember) -> list[KnownMember]:
        """Return the parents, siblings and children by blood."""
        near = {other.place for other in self.siblings(one)} | self.parents[one.place]
        near |= {other.place for other in self.members if one.place in self.parents[other.place]}
        return [self.members[place] for place in sorted(near - {one.place})]

    @cached_property
    def _lines(self) -> tuple[frozenset[int], ...]:
        """Each member with all ancestors; a grandchild of the head descends from the head."""
        above = [set(places) for places in self.parents]
        if self.head is not None:
            for one in self.of(Relation.GRANDCHILD):
                above[one.place].add(self.head.place)
        lines = []
        for place in range(len(above)):
            line, to_see = {place}, list(above[place])
            while to_see:
                upper = to_see.pop()
                if upper not in line:
                    line.add(upper)
                    to_see += above[upper]
            lines.append(frozenset(line))
        return tuple(lines)

    def relatives(self, one: KnownMember) -> list[KnownMember]:
        """Return the relatives by blood: who share an ancestor, or are one."""
        line = self._lines[one.place]
        siblings = {other.place for other in self.siblings(one)}
        return [
            other
            for other in self.members
            if other is not one and (line & self._lines[other.place] or other.place in siblings)
        ]

    def circles(self) -> Iterator[KnownMember]:
        """Yield the members who are their own ancestors by the parents who are named, themselves aside."""
        above = {
            one.place: [
                parent.place for parent in (self.named(one, "mother"), self.named(one, "father")) if parent is not None
            ]
            for one in self.members
        }
        for one in self.members:
            seen: set[int] = set()
            to_see = list(above[one.place])
            while to_see:
                place = to_see.pop()
                if place not in seen:
                    seen.add(place)
                    to_see += above[place]
            if one.place in seen:
                yield one
