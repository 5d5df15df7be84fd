"""Health facilities and the network they form: what is recorded of them; what is not recorded is not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Annotated, Any, Final, Self

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, model_validator

from ilp.errors import InputError, unknown_name
from ilp.labels import Labelled
from ilp.models.facility_terms import AreaLevel, Capability, Equipment, LaboratoryTest, Room, Weekday
from ilp.models.family import RegionField
from ilp.models.inputs import FromOutside, FrozenDict, TextField, TimeField, WholeDateField
from ilp.vocabulary import Cadre, FacilityType, Instrument

__all__ = ["Area", "ClusterTeam", "Facility", "Network", "Opening"]

_FIRST_CLUSTER: Final = 1
_LAST_CLUSTER: Final = 5
_CODES_SHOWN: Final = "a list of codes that are there, or an object of codes with true, false or null (not known)"


def _presence(value: object) -> object:
    """Read a list as codes that are there; of the others nothing is known."""
    if isinstance(value, Mapping):
        found = {str(getattr(code, "value", code)): there for code, there in value.items()}
    elif isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        found = dict.fromkeys((str(getattr(code, "value", code)) for code in value), True)
    else:
        raise InputError("Not what a facility has", value=value, accepted=_CODES_SHOWN, code="presence")
    for code, there in found.items():
        if there is not None and not isinstance(there, bool):
            raise InputError(
                f"It is not said with true or false whether there is {code}",
                value=there,
                accepted="true, false, or null where it is not known",
                code="presence",
            )
    return {code: there for code, there in found.items() if there is not None}


def _of(*kinds: type[Labelled]) -> AfterValidator:
    known = [item.value for kind in kinds for item in kind]

    def check(found: Mapping[str, bool]) -> FrozenDict:
        for code in found:
            if code not in known:
                raise unknown_name(f"{kinds[0].__name__.lower()} of a facility", code, known)
        return FrozenDict(found)

    return AfterValidator(check)


_PLAIN: Final = PlainSerializer(dict, return_type=dict[str, bool])
Rooms = Annotated[Mapping[str, bool], BeforeValidator(_presence), _of(Room), _PLAIN]
EquipmentField = Annotated[Mapping[str, bool], BeforeValidator(_presence), _of(Equipment, Instrument), _PLAIN]
Tests = Annotated[Mapping[str, bool], BeforeValidator(_presence), _of(LaboratoryTest), _PLAIN]
Capabilities = Annotated[Mapping[str, bool], BeforeValidator(_presence), _of(Capability), _PLAIN]
Packages = Annotated[Mapping[str, bool], BeforeValidator(_presence), AfterValidator(FrozenDict), _PLAIN]
_Count = Annotated[int, Field(ge=0, strict=True)]


def _frozen(value: Mapping[Any, Any]) -> FrozenDict:
    return FrozenDict({key: item for key, item in value.items() if item is not None})


Staff = Annotated[
    Mapping[Cadre, _Count | None], AfterValidator(_frozen), PlainSerializer(dict, return_type=dict[Cadre, int])
]
LastDone = Annotated[
    Mapping[TextField, WholeDateField | None],
    AfterValidator(_frozen),
    PlainSerializer(dict, return_type=dict[str, date]),
]


def _neighbourhood(value: str) -> str:
    parts = [part.strip() for part in value.split("/")]
    if len(parts) != 2 or not all(part.isdigit() for part in parts):  # noqa: PLR2004 - RT and RW
        raise InputError("Not a neighbourhood", value=value, accepted="RT/RW, such as 001/003", code="neighbourhood")
    return "/".join(part.zfill(3) for part in parts)


Neighbourhood = Annotated[TextField, AfterValidator(_neighbourhood)]


class Area(FromOutside):
    """Where a facility serves: regions by their Kemendagri codes, hamlets (dusun), neighbourhoods as ``RT/RW``.

    What is left out is not known. A neighbourhood is one of the village of ``regions``.
    """

    regions: tuple[RegionField, ...] = ()
    hamlets: tuple[TextField, ...] = ()
    neighbourhoods: tuple[Neighbourhood, ...] = ()

    @property
    def villages(self) -> tuple[str, ...]:
        """The regions that are villages (desa or kelurahan)."""
        return tuple(region for region in self.regions if region.count(".") == 3)  # noqa: PLR2004 - PP.KK.CC.DDDD


class ClusterTeam(FromOutside):
    """The team of a cluster: the position (not the name) of the person in charge, and how many members it has."""

    cluster: Annotated[int, Field(ge=_FIRST_CLUSTER, le=_LAST_CLUSTER, strict=True)]
    lead: Annotated[TextField | None, Field(repr=False)] = None
    has_lead: bool | None = None
    members: _Count | None = None


class Opening(FromOutside):
    """When a facility is open; what is left out is not known.

    ``times_a_month`` is for what opens on some days only, as a Posyandu. ``around_the_clock`` says that it is ready
    for deliveries and referrals at every hour.
    """

    weekdays: tuple[Weekday, ...] | None = None
    opens_at: TimeField | None = None
    closes_at: TimeField | None = None
    times_a_month: _Count | None = None
    around_the_clock: bool | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        known = self.opens_at is not None and self.closes_at is not None
        if known and _minutes(self.closes_at) <= _minutes(self.opens_at):
            raise InputError(
                "A facility closes before it opens",
                value=self.closes_at,
                accepted=f"a time after {self.opens_at}",
                code="opening",
            )
        return self


def _minutes(moment: time | None) -> int:
    return 0 if moment is None else 60 * moment.hour + moment.minute


class Facility(FromOutside):
    """A facility by type; ``reports_to`` is the id of the facility above it. What is not recorded is not known.

    ``rooms``, ``equipment``, ``laboratory``, ``capabilities`` and ``packages`` are lists of what is there, or objects
    of codes with true and false; a code that is not named is not known, never no. ``equipment`` takes the codes of
    instruments too.

    Args:
        id: The caller's own reference.
        type: What sort of facility it is.
        name: What it is called.
        reports_to: The id of the facility above it.
        poned: Whether a Puskesmas is capable of basic emergency obstetric and newborn care (PONED).
        level: The part of the administration it serves, where that is recorded.
        area: Where it serves.
        staff: How many there are of each profession; ``competent_`` and ``trained_`` are some of those.
        clusters: The teams of a Puskesmas; empty where nothing is recorded.
        opening: When it is open.
        rooms: Rooms.
        equipment: Instruments and other equipment.
        laboratory: Laboratory tests.
        capabilities: What it is able to do.
        packages: Services it gives: a package, ``table-4``; a row of one, ``table-4/anc``; or the code of a service.
            ``@home_visit`` after one of the first two means the home visits of it, alone all home visits.
        last_done: The last day on which something regular was done, by the code of its reporting line.
        longest_stay: Days the longest inpatient stay lasts.
        population: How many people it serves.
    """

    id: TextField
    type: FacilityType
    name: TextField | None = None
    reports_to: TextField | None = None
    poned: bool | None = None
    level: AreaLevel | None = None
    area: Area = Area()
    staff: Staff = Field(default_factory=dict, validate_default=True)
    clusters: tuple[ClusterTeam, ...] = ()
    opening: Opening = Opening()
    rooms: Rooms = Field(default_factory=FrozenDict)
    equipment: EquipmentField = Field(default_factory=FrozenDict)
    laboratory: Tests = Field(default_factory=FrozenDict)
    capabilities: Capabilities = Field(default_factory=FrozenDict)
    packages: Packages = Field(default_factory=FrozenDict)
    last_done: LastDone = Field(default_factory=FrozenDict)
    longest_stay: _Count | None = None
    population: _Count | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        numbers = [team.cluster for team in self.clusters]
        twice = next((number for number in numbers if numbers.count(number) > 1), None)
        if twice is not None:
            raise InputError(
                "A cluster has two teams",
                value=twice,
                accepted="one team for each cluster",
                remedy="Join them, or give each its own number",
                code="cluster_twice",
            )
        return self

    @property
    def is_puskesmas(self) -> bool:
        """Whether it is a Puskesmas of either sort."""
        return self.type in {FacilityType.PUSKESMAS_INPATIENT, FacilityType.PUSKESMAS_OUTPATIENT}


class Network(FromOutside):
    """The facilities of a Puskesmas and what works with it, each under its own id."""

    facilities: tuple[Facility, ...]

    @model_validator(mode="after")
    def _check(self) -> Self:
        ids = [facility.id for facility in self.facilities]
        twice = next((item for item in ids if ids.count(item) > 1), None)
        if twice is not None:
            raise InputError(
                "Two facilities have one id",
                value=twice,
                accepted="an id of its own for each facility",
                remedy="Give each a reference of its own; leave out one where a facility is entered twice",
                code="facility_id_twice",
            )
        return self

    def __contains__(self, facility_id: object) -> bool:
        """Tell whether there is a facility of this id."""
        return any(facility.id == facility_id for facility in self.facilities)

    def __getitem__(self, facility_id: str) -> Facility:
        """Return a facility; raise UnknownNameError with the nearest ids otherwise."""
        for facility in self.facilities:
            if facility.id == facility_id:
                return facility
        raise unknown_name("facility", facility_id, [facility.id for facility in self.facilities])

    def above(self, facility: Facility) -> tuple[Facility, ...]:
        """Return the facilities it reports to, the nearest first; a circle is followed once."""
        found: list[Facility] = []
        seen = {facility.id}
        upper = facility.reports_to
        while upper is not None and upper in self and upper not in seen:
            found.append(self[upper])
            seen.add(upper)
            upper = found[-1].reports_to
        return tuple(found)

    def below(self, facility: Facility) -> tuple[Facility, ...]:
        """Return the facilities that report to it directly."""
        return tuple(item for item in self.facilities if item.reports_to == facility.id)

    def __repr__(self) -> str:
        """Return how many facilities there are."""
        return f"<Network of {len(self.facilities)} facilities>"
