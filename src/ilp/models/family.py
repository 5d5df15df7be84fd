"""A family (keluarga): the members of a household as the family card and the visit form know them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ilp.models.inputs import Frozen
from ilp.models.person import IdentifierField, Individual
from ilp.vocabulary import Relation


class FamilyMember(Frozen):
    """A person and their relation to the head of the family."""

    person: Individual
    relation: Relation | None = None


class Family(Frozen):
    """A household and its members. ``id`` is the caller's own reference; the KK number is not repeated in results."""

    id: str | None = None
    kk: IdentifierField = None
    members: tuple[FamilyMember, ...] = ()
    address: Annotated[str | None, Field(repr=False)] = None
    rt: str | None = None
    rw: str | None = None
    posyandu: str | None = None
