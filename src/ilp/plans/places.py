"""Where a service is really given: the venues that do it, the nearest to home first."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Final

from attrs import frozen

from ilp.results import ServiceAssessment
from ilp.screening import CATALOGUE
from ilp.services import Service
from ilp.vocabulary import Activity, Instrument, Venue, Verdict

__all__ = ["NEAREST_FIRST", "Place", "places_for", "places_of", "prepared_at", "prepared_for"]

NEAREST_FIRST: Final = (
    Venue.HOME_VISIT,
    Venue.POSYANDU,
    Venue.VILLAGE_PLACE,
    Venue.PUSTU,
    Venue.SCHOOL,
    Venue.OUTSIDE_SCHOOL,
    Venue.PUSKESMAS,
    Venue.PRESCHOOL_OR_DAY_CARE,
    Venue.WORKPLACE,
    Venue.OTHER_FACILITY,
    Venue.DELIVERY_FACILITY,
    Venue.HOSPITAL,
    Venue.HIV_HOSPITAL,
)
"""The order in which places are tried. Ours: the decree ranks none. Not everybody has a workplace or a kindergarten."""

_AROUND_IT: Final = frozenset(
    {
        Activity.EDUCATION,
        Activity.FAMILY_EDUCATION,
        Activity.SMOKING_EDUCATION,
        Activity.FIND_UNSCREENED,
        Activity.FIND_NON_ADHERENT,
        Activity.FIND_UNSERVED,
        Activity.FOLLOW_UP_MISSED_REVISIT,
        Activity.DROP_OUT_FOLLOW_UP,
        Activity.SWEEPING,
        Activity.LISTING,
        Activity.ACCOMPANIMENT,
        Activity.REFERRAL,
        Activity.TREATMENT_SUPPORT,
        Activity.SCREEN_HOUSEHOLD,
        Activity.CASE_FINDING,
        Activity.CHECK_SCREENED,
        Activity.COORDINATION,
        Activity.LIFESTYLE_FOLLOW_UP,
        Activity.SCHOOL_FACILITATION,
        Activity.LOCAL_MONITORING,
        Activity.IRON_TABLETS_MONITORING,
        Activity.INVITE,
    }
)
"""What is done about a service at a place that does not itself give it: finding, teaching, referring, supporting."""


@frozen
class Place:
    """A venue that gives a service; it is not certain where the decree contradicts itself about it."""

    venue: Venue
    certain: bool = True


def places_of(service: Service, counted: Collection[Venue]) -> tuple[Place, ...]:
    """Return where a service is given, the certain places first, then the nearest to home.

    A place that only teaches about the service, finds people or refers them does not give it; neither does one that
    has fewer of its instruments than another place.

    Args:
        service: The service.
        counted: The venues that count as the readings were chosen.
    """
    contested = {item.venue for item in service.contested_venues}
    offered = {venue: done for venue, done in service.venues.items() if venue in counted}
    own = {venue: len(set(service.instruments) & set(done)) for venue, done in offered.items()}
    most = max(own.values(), default=0)
    giving = [venue for venue, done in offered.items() if own[venue] == most and set(done) - _AROUND_IT]
    places = [Place(venue, venue not in contested) for venue in giving or offered]
    return tuple(sorted(places, key=lambda place: (not place.certain, NEAREST_FIRST.index(place.venue))))


def places_for(item: ServiceAssessment) -> tuple[Place, ...]:
    """Return where a service is given to a person, by the venues that count as the readings were chosen."""
    return _places_for(item.code, tuple(place.venue for place in item.venues))


@lru_cache(maxsize=2048)
def _places_for(code: str, counted: tuple[Venue, ...]) -> tuple[Place, ...]:
    return places_of(CATALOGUE[code], counted)


def prepared_at(service: Service, venue: Venue | None) -> tuple[Instrument, ...]:
    """Return the instruments the decree names for a service at a venue; those of the service where it names none."""
    there = () if venue is None else service.venues.get(venue, ())
    return tuple(item for item in there if isinstance(item, Instrument)) or service.instruments


def prepared_for(item: ServiceAssessment, venue: Venue | None) -> tuple[Instrument, ...]:
    """Return the instruments to prepare for a person: what only parts use that are not done for them is left out.

    A part of which it is not known whether it is done is prepared for.
    """
    service = CATALOGUE[item.code]
    used: dict[Instrument, bool] = {}
    verdicts = {part.code: part.verdict for part in item.components}
    for part in service.components:
        done = verdicts.get(part.code, Verdict.REQUIRED) in {Verdict.REQUIRED, Verdict.UNDETERMINED}
        for instrument in part.instruments:
            used[instrument] = used.get(instrument, False) or done
    return tuple(instrument for instrument in prepared_at(service, venue) if used.get(instrument, True))
