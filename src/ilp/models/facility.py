"""A health facility of the network: Puskesmas, Pustu, Posyandu and the others the decree names."""

from __future__ import annotations

from ilp.models.inputs import FromOutside
from ilp.vocabulary import FacilityType


class Facility(FromOutside):
    """A facility by type; ``reports_to`` is the id of the facility above it."""

    id: str
    type: FacilityType
    name: str | None = None
    reports_to: str | None = None
