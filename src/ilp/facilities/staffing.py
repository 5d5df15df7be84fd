"""Who works at a facility, as far as it is recorded: how many there are, and whether somebody of a profession is."""

from __future__ import annotations

from collections import Counter
from typing import Final

from ilp.models import Facility
from ilp.models.facility_terms import Capability
from ilp.vocabulary import Cadre, FacilityType

__all__ = ["at_least", "present", "team_complete"]

_SOME_OF: Final = {
    Cadre.DOCTOR: Cadre.COMPETENT_DOCTOR,
    Cadre.MIDWIFE: Cadre.COMPETENT_MIDWIFE,
    Cadre.HEALTH_WORKER: Cadre.TRAINED_HEALTH_WORKER,
    Cadre.KADER: Cadre.TRAINED_KADER,
}
"""Those who are trained for something are counted among their profession too."""

_HEALTH_WORKERS: Final = (
    Cadre.DOCTOR,
    Cadre.MIDWIFE,
    Cadre.NURSE,
    Cadre.NUTRITIONIST,
    Cadre.DENTIST,
    Cadre.PSYCHOLOGIST,
    Cadre.SANITATION_WORKER,
    Cadre.PHARMACIST,
    Cadre.PHARMACY_TECHNICIAN,
    Cadre.LABORATORY_TECHNICIAN,
    Cadre.PAEDIATRICIAN,
    Cadre.COMPETENT_DOCTOR,
    Cadre.COMPETENT_MIDWIFE,
    Cadre.HEALTH_WORKER,
    Cadre.TRAINED_HEALTH_WORKER,
)
_NOT_STAFF: Final = frozenset(
    {
        Cadre.SELF,
        Cadre.FAMILY,
        Cadre.TEACHER,
        Cadre.PARENT_OR_TEACHER,
        Cadre.VOLUNTEER,
        Cadre.SOCIAL_WORKER,
    }
)
_OF_THE_HOUSE: Final = {
    # A Pustu is a branch of the Puskesmas: its staff are those of the Puskesmas.
    Cadre.PUSKESMAS_STAFF: (
        FacilityType.PUSKESMAS_INPATIENT,
        FacilityType.PUSKESMAS_OUTPATIENT,
        FacilityType.PUSTU,
    ),
    Cadre.PUSTU_STAFF: (FacilityType.PUSTU,),
}


def at_least(facility: Facility, cadre: Cadre) -> tuple[int | None, bool]:
    """Return how many of a profession there are at least, and whether that is their whole number; None if unknown."""
    if cadre in facility.staff:
        return facility.staff[cadre], True
    some = _SOME_OF.get(cadre)
    if some is not None and some in facility.staff:
        return facility.staff[some], False
    return None, False


def team_complete(facility: Facility, team: tuple[Cadre, ...]) -> tuple[bool | None, tuple[str, ...]]:
    """Tell whether there are people for a team, None where that is not known; and who is missing or not known."""
    complete: bool | None = True
    missing = []
    for cadre, wanted in Counter(team).items():
        number, exact = at_least(facility, cadre)
        if number is not None and number >= wanted:
            continue
        missing.append(cadre.value)
        if number is not None and exact:
            complete = False
        elif complete is not False:
            complete = None
    return complete, tuple(missing)


def present(facility: Facility, cadre: Cadre) -> bool | None:
    """Tell whether somebody of a profession is at the facility; None where that is not recorded.

    The staff of a Posyandu are its kader and the health workers who accompany it, where these are recorded.
    """
    if cadre in _NOT_STAFF:
        return True
    if cadre in _OF_THE_HOUSE:
        return _anybody(facility, tuple(Cadre)) if facility.type in _OF_THE_HOUSE[cadre] else False
    if facility.type is FacilityType.POSYANDU:
        if cadre is Cadre.POSYANDU_STAFF:
            return _number(facility, Cadre.KADER)
        if cadre not in {Cadre.KADER, Cadre.TRAINED_KADER, Cadre.TRAINED_LAY_WORKER, *facility.staff}:
            accompanied = facility.capabilities.get(Capability.ACCOMPANIED_BY_HEALTH_WORKER.value)
            # Somebody comes along, but it is not recorded of which profession.
            return accompanied if cadre is Cadre.HEALTH_WORKER or not accompanied else None
    if cadre is Cadre.HEALTH_WORKER:
        return _anybody(facility, _HEALTH_WORKERS)
    return _number(facility, cadre)


def _number(facility: Facility, cadre: Cadre) -> bool | None:
    number, exact = at_least(facility, cadre)
    if number:
        return True
    return False if number == 0 and exact else None


def _anybody(facility: Facility, cadres: tuple[Cadre, ...]) -> bool | None:
    """Tell whether one of several professions is there; no only where all that are recorded are none."""
    numbers = [facility.staff[cadre] for cadre in cadres if cadre in facility.staff]
    if any(numbers):
        return True
    return None if len(numbers) < len(cadres) else False
