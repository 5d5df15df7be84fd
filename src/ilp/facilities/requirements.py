"""What a standard asks of a facility, as values: so many staff, a team, days of opening, a room, a limit."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from ilp.labels import Label, Labelled
from ilp.models.facility_terms import AreaLevel, Capability, Equipment, LaboratoryTest, Room
from ilp.regulation import Citation, Reading
from ilp.vocabulary import Cadre, FacilityType

__all__ = [
    "AroundTheClock",
    "EveryWorkingDay",
    "FacilityProfile",
    "Has",
    "LongestStay",
    "MustNot",
    "Need",
    "OpensMonthly",
    "Presence",
    "RequirementKind",
    "Staff",
    "Standard",
    "Team",
    "Told",
    "Undecided",
    "by_code",
    "by_type",
]


class RequirementKind(Labelled):
    """What a requirement is about."""

    STAFF = "staff", "tenaga", "staff"
    OPENING = "opening", "waktu buka", "opening"
    ROOM = "room", "ruang", "room"
    EQUIPMENT = "equipment", "peralatan", "equipment"
    LABORATORY = "laboratory", "laboratorium", "laboratory"
    CAPABILITY = "capability", "kemampuan", "capability"
    LIMIT = "limit", "batas", "limit"
    CLUSTER = "cluster", "klaster", "cluster"
    PACKAGE = "package", "paket pelayanan", "package"
    PERFORMER = "performer", "pelaksana", "performer"
    RHYTHM = "rhythm", "irama kerja", "rhythm"


class Presence(Labelled):
    """Which list of a facility says whether something is there."""

    ROOMS = "rooms", "ruang", "rooms"
    EQUIPMENT = "equipment", "peralatan", "equipment"
    LABORATORY = "laboratory", "pemeriksaan laboratorium", "laboratory tests"
    CAPABILITIES = "capabilities", "kemampuan", "capabilities"


@frozen(kw_only=True)
class Staff:
    """So many of a profession; ``number_reading`` says under which option more of them are a breach too."""

    cadre: Cadre
    at_least: int
    number_reading: Reading | None = None
    exact_by: str | None = None


@frozen(kw_only=True)
class Team:
    """One of several teams: of each profession at least as many as it is named."""

    of: tuple[tuple[Cadre, ...], ...]


@frozen(kw_only=True)
class EveryWorkingDay:
    """Open on every working day; ``reading`` says which days those are."""

    reading: Reading


@frozen(kw_only=True)
class OpensMonthly:
    """Open so many times a month at least."""

    at_least: int


@frozen(kw_only=True)
class AroundTheClock:
    """Ready at every hour, where the facility is PONED-capable."""


@frozen(kw_only=True)
class Has:
    """All of these codes stand among what the facility has."""

    of: Presence
    codes: tuple[Room | Equipment | LaboratoryTest | Capability, ...]


@frozen(kw_only=True)
class MustNot:
    """Something a facility must not have, unless it is PONED-capable where ``with_poned`` says so."""

    of: Presence
    code: Capability
    with_poned: bool = False


@frozen(kw_only=True)
class LongestStay:
    """Inpatients stay so many days at most."""

    up_to: int


@frozen(kw_only=True)
class Undecided:
    """The decree leaves it to other regulations, or prints nothing."""


@frozen(kw_only=True)
class Told:
    """A rule about the care of a patient: it is told, and no record of a facility can show that it is kept."""


Need = Staff | Team | EveryWorkingDay | OpensMonthly | AroundTheClock | Has | MustNot | LongestStay | Undecided | Told


@frozen(kw_only=True)
class Standard:
    """One thing the decree asks of facilities of some types, and what to do where it is not met."""

    code: str
    kind: RequirementKind
    name: Label
    types: tuple[FacilityType, ...]
    need: Need
    remedy: Label
    source: Citation
    note: Label | None = None


@frozen(kw_only=True)
class FacilityProfile:
    """What the decree says of a type of facility: where it stands, what it is for, and what it leaves out."""

    type: FacilityType
    level: AreaLevel | None
    role: Label
    reports_to: tuple[FacilityType, ...]
    undecided: Label | None = None
    source: Citation
    companion: Label | None = None


def by_code(standards: tuple[Standard, ...]) -> Mapping[str, Standard]:
    """Return standards by their codes."""
    return MappingProxyType({item.code: item for item in standards})


def by_type(profiles: tuple[FacilityProfile, ...]) -> Mapping[FacilityType, FacilityProfile]:
    """Return profiles by the type of facility they are of."""
    return MappingProxyType({item.type: item for item in profiles})
