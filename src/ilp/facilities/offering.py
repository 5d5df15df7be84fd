"""What a facility gives, as far as it is recorded: a package, a row of one, a service, and who performs it there."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final

from ilp.facilities.staffing import present
from ilp.models import Facility
from ilp.screening import CATALOGUE
from ilp.vocabulary import FacilityType, Task, Venue

__all__ = ["Answer", "known_offer", "offered_services", "performs", "types_at", "venue_of"]


class Answer(Enum):
    """Yes, no, or not recorded."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, value: bool | None) -> Answer:  # noqa: FBT001 - what is recorded
        """Return the answer of a yes, a no, or nothing."""
        return cls.UNKNOWN if value is None else cls.YES if value else cls.NO


_VENUES: Final = {
    FacilityType.PUSKESMAS_INPATIENT: Venue.PUSKESMAS,
    FacilityType.PUSKESMAS_OUTPATIENT: Venue.PUSKESMAS,
    FacilityType.PUSTU: Venue.PUSTU,
    FacilityType.POSYANDU: Venue.POSYANDU,
    FacilityType.SCHOOL: Venue.SCHOOL,
}
_TYPES_AT: Final = {
    Venue.PUSKESMAS: (FacilityType.PUSKESMAS_INPATIENT, FacilityType.PUSKESMAS_OUTPATIENT),
    Venue.DELIVERY_FACILITY: (
        FacilityType.PUSKESMAS_INPATIENT,
        FacilityType.PUSKESMAS_OUTPATIENT,
        FacilityType.HOSPITAL,
    ),
    Venue.PUSTU: (FacilityType.PUSTU,),
    Venue.POSYANDU: (FacilityType.POSYANDU,),
    Venue.HOME_VISIT: (FacilityType.POSYANDU, FacilityType.PUSTU),
    Venue.SCHOOL: (FacilityType.SCHOOL,),
    Venue.OUTSIDE_SCHOOL: (FacilityType.PUSKESMAS_INPATIENT, FacilityType.PUSKESMAS_OUTPATIENT),
    Venue.HOSPITAL: (FacilityType.HOSPITAL,),
    Venue.HIV_HOSPITAL: (FacilityType.HOSPITAL,),
    Venue.OTHER_FACILITY: (FacilityType.OTHER_PRIMARY,),
}


def venue_of(kind: FacilityType) -> Venue | None:
    """Return the column of the packages that a type of facility has; None where it has none."""
    return _VENUES.get(kind)


def types_at(venue: Venue) -> tuple[FacilityType, ...]:
    """Return the types of facility that are such a venue, or from which homes are visited."""
    return _TYPES_AT.get(venue, ())


def known_offer(facility: Facility, place: str, venue: Venue) -> tuple[Answer, tuple[str, ...]]:
    """Return what is recorded of a row of a package at a venue, the nearest record first, and the code it lacks."""
    table = place.partition("/")[0]
    keys = (
        (f"{place}@{venue.value}", f"{table}@{venue.value}", f"@{venue.value}")
        if venue is Venue.HOME_VISIT
        else (place, table)
    )
    recorded = next((facility.packages[key] for key in keys if key in facility.packages), None)
    answer = Answer.of(recorded)
    return answer, () if answer is Answer.YES else (keys[0],)


def offered_services(facility: Facility, codes: Iterable[str], venue: Venue) -> tuple[Answer, tuple[str, ...]]:
    """Return what is recorded of services at a venue: no where one is not given, yes where all are."""
    asked = [code for code in codes if venue in CATALOGUE[code].venues]
    refused = tuple(code for code in asked if facility.packages.get(code) is False)
    unknown = tuple(code for code in asked if code not in facility.packages)
    if refused:
        return Answer.NO, refused
    return (Answer.UNKNOWN, unknown) if unknown or not asked else (Answer.YES, ())


def performs(facility: Facility, code: str, venue: Venue) -> Answer | None:
    """Tell whether somebody is there whom the decree names for a service at a venue; None where it names nobody."""
    named = [
        item.cadre
        for item in CATALOGUE[code].performers
        if item.task is Task.PERFORM and (not item.venues or venue in item.venues)
    ]
    if not named or venue is Venue.SCHOOL:
        return None
    answers = [present(facility, cadre) for cadre in named]
    if any(answers):
        return Answer.YES
    return Answer.UNKNOWN if None in answers else Answer.NO
