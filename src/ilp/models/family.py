"""A family (keluarga): the members of a household as the family card and the visit form know them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ilp.models.inputs import FromOutside, IdentifierField
from ilp.models.person import Individual
from ilp.vocabulary import Relation


class FamilyMember(FromOutside):
    """A person and their relation to the head of the family."""

    person: Individual
    relation: Relation | None = None


class Family(FromOutside):
    """A household and its members. ``id`` is the caller's own reference; the KK number is not repeated in results."""

    id: str | None = None
    kk: IdentifierField = None
    members: tuple[FamilyMember, ...] = ()
    address: Annotated[str | None, Field(repr=False)] = None
    rt: str | None = None
    rw: str | None = None
    posyandu: str | None = None
