"""A family (keluarga): the members of a household as the family card and the visit form know them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from ilp.errors import InputError
from ilp.identifiers import read_region
from ilp.labels import Label
from ilp.models.inputs import FromOutside, FrozenDict, IdentifierField, TextField
from ilp.models.person import Individual
from ilp.vocabulary import Relation, WaterSource

__all__ = ["Family", "FamilyMember", "Home", "MemberIndividual"]

RegionField = Annotated[str, AfterValidator(read_region)]


class Home(FromOutside):
    """What the home-visit form asks of a household: yes, no, or nothing where it was not asked.

    ``tuberculosis``, ``hypertension``, ``diabetes`` and ``mental_disorder`` say that some member has it, without
    saying who; what is known of a member stands among the member's own facts. ``smoker`` says that somebody smokes in
    the house.
    """

    health_insurance: bool | None = None
    ventilation: bool | None = None
    latrine: bool | None = None
    clean_water: bool | None = None
    water_source: WaterSource | None = None
    tuberculosis: bool | None = None
    hypertension: bool | None = None
    diabetes: bool | None = None
    mental_disorder: bool | None = None
    smoker: bool | None = None


class MemberIndividual(Individual):
    """A person some of whose facts were supplied by the family, as `ilp.families.with_shared_facts` makes one.

    ``origins`` says in words of each of these facts where it comes from; the reasons of an assessment repeat it.
    """

    origins: Annotated[Mapping[str, Label], AfterValidator(FrozenDict)] = Field(default_factory=FrozenDict)


class FamilyMember(FromOutside):
    """A person, their relation to the head of the family, and who their parents are, by the ids of members."""

    person: Individual
    relation: Relation | None = None
    mother: TextField | None = None
    father: TextField | None = None

    @property
    def id(self) -> str | None:
        """The reference of the person, which the other members name as mother or father."""
        return self.person.id


class Family(FromOutside):
    """A household and its members. ``id`` is the caller's own reference; the KK number is not repeated in results.

    ``region`` is the Kemendagri code of the village (desa or kelurahan), as ``33.74.01.1001``, or of a larger region
    where the village is not known. ``rt`` and ``rw`` are the neighbourhood and its group, ``hamlet`` the dusun, and
    ``posyandu`` the id of the Posyandu that serves the household.
    """

    id: TextField | None = None
    kk: IdentifierField = None
    members: tuple[FamilyMember, ...] = ()
    region: RegionField | None = None
    address: Annotated[TextField | None, Field(repr=False)] = None
    hamlet: TextField | None = None
    rt: TextField | None = None
    rw: TextField | None = None
    posyandu: TextField | None = None
    home: Home = Home()

    @model_validator(mode="after")
    def _check(self) -> Self:
        ids = [member.id for member in self.members if member.id is not None]
        twice = next((item for item in ids if ids.count(item) > 1), None)
        if twice is not None:
            raise InputError(
                "Two members have one id",
                value=twice,
                accepted="an id of its own for each member, or none",
                remedy="Give each person a reference of their own; leave out one where a person is entered twice",
                code="member_id_twice",
            )
        return self
