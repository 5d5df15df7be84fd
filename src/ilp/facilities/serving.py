"""Where a person can get a service in a network, what is to be had nowhere in it, and who must act on a result."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Final

from ilp.assessment import assess
from ilp.errors import unknown_name
from ilp.facilities.catalogue import LIMITED_AT_PUSTU, READINGS, WITHOUT_ROW, choices, package_row, rows_of_services
from ilp.facilities.network import home_of, served_by
from ilp.facilities.offering import Answer, known_offer, performs, types_at, venue_of
from ilp.facilities.readings import REFERRAL_FROM_POSYANDU
from ilp.facilities.reporting import REFERRALS, REPORTING
from ilp.facilities.reporting_terms import Party
from ilp.facilities.serving_results import (
    Duty,
    Offer,
    OfferStatus,
    ReferralPath,
    ReferralStep,
    Unavailable,
    Where,
)
from ilp.facilities.standards import STANDARDS
from ilp.interpretation.definition import ActionKind
from ilp.interpretation.results import FollowUp, Interpretation
from ilp.labels import Label
from ilp.models import Facility, Family, Individual, Network
from ilp.plans.places import NEAREST_FIRST, places_of
from ilp.results import Assessment
from ilp.screening import CATALOGUE
from ilp.situation import AssumeAbsent
from ilp.vocabulary import FacilityType, Instrument, Venue, Verdict

__all__ = ["must_act", "refer", "unavailable", "where"]


# --- where -----------------------------------------------------------------------------------------------------------
def where(  # noqa: PLR0913 - one call, every choice by name
    service: str,
    individual: Individual,
    network: Network,
    *,
    on: date,
    family: Family | None = None,
    home: str | None = None,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> Where:
    """Say at which facilities of a network this person can get a service, the nearest to home first.

    By the person's assessment and the readings it is known at which venues the decree gives it; by what is recorded of
    each facility whether it is given there: the package or the service, its instruments, and somebody who may do it.

    Args:
        service: The code of the service.
        individual: The person.
        network: The facilities.
        on: The date asked about.
        family: The household, for the Posyandu that serves it.
        home: The id of the facility the person turns to first; that of the family by default.
        assume_absent: Facts to take as absent, as for ``ilp.assess``.
        readings: Options of unclear places, of services and of facilities.

    Raises:
        DateError: ``on`` is out of range.
        UnknownNameError: the service, the facility of ``home``, a fact or a reading is not known.

    >>> from ilp.models import Individual, Network
    >>> person = Individual(birth_date="1983-04-17", sex="male")
    >>> pustu = {"id": "lor", "type": "pustu", "packages": {"table-19": True}, "staff": {"nurse": 1},
    ...          "equipment": ["blood_pressure"]}
    >>> found = where("hypertension-adult", person, Network(facilities=[pustu]), on=date(2026, 11, 22))
    >>> [(item.facility, item.status.value) for item in found.offers]
    [('lor', 'certain')]
    """
    known = CATALOGUE[service]
    chosen = choices(readings)
    of_services = {code: option for code, option in chosen.items() if code not in READINGS}
    plan = assess(individual, on=on, assume_absent=assume_absent, readings=of_services, kinds="all")
    assessed = plan[service]
    counted = [item.venue for item in assessed.venues]
    first = _first(network, family, home)
    found = [_for_person(item, plan) for item in _offers(service, counted, network, first, chosen)]
    offers = tuple(sorted(found, key=lambda item: list(OfferStatus).index(item.status)))
    return Where(
        service=service,
        name=known.name,
        verdict=assessed.verdict,
        on=on,
        home=None if first is None else first.id,
        offers=offers,
        outside=tuple(place.venue for place in places_of(known, counted) if not _at(network, place.venue)),
        referral=()
        if any(item.status is OfferStatus.CERTAIN for item in offers)
        else _referral(network, first, offers),
        readings={**{item.reading.code: item.reading.default for item in known.contested_venues}, **chosen},
        source=str(known.source),
    )


def _for_person(offer: Offer, plan: Assessment) -> Offer:
    """Return an offer with what limits it: a Pustu cares for pregnancies without risk, by the word of a doctor."""
    limited = offer.condition is not None and _ANTENATAL in rows_of_services().get(offer.service, ())
    risk = plan[_RISK]
    if not limited or risk.verdict is Verdict.NOT_REQUIRED or offer.status is OfferStatus.NOT_OFFERED:
        return offer
    if risk.verdict is Verdict.UNDETERMINED:
        missing = (*offer.missing, *risk.missing)
        return offer.model_copy(update={"status": OfferStatus.NOT_KNOWN, "missing": missing})
    return offer.model_copy(update={"status": OfferStatus.NOT_OFFERED, "missing": (*offer.missing, _RISK)})


_ANTENATAL: Final = "table-4/anc"
_RISK: Final = "anc-risk-referral"


def _condition(service: str, venue: Venue) -> Label | None:
    if venue is not Venue.PUSTU:
        return None
    found = [LIMITED_AT_PUSTU[place] for place in rows_of_services().get(service, ()) if place in LIMITED_AT_PUSTU]
    return STANDARDS[found[0]].name if found else None


def _first(network: Network, family: Family | None, home: str | None) -> Facility | None:
    if home is not None:
        return network[home]
    return None if family is None else home_of(family, network)


def _at(network: Network, venue: Venue) -> list[Facility]:
    return [item for item in network.facilities if item.type in types_at(venue)]


def _offers(
    service: str, counted: Collection[Venue], network: Network, first: Facility | None, chosen: Mapping[str, str]
) -> tuple[Offer, ...]:
    found = []
    order = [item.id for item in served_by(network, first)]
    own = {item.id for item in ((first, *network.above(first)) if first is not None else network.facilities)}
    places = places_of(CATALOGUE[service], counted)
    for place in places:
        for facility in _at(network, place.venue):
            # A home is visited from its own Posyandu or Pustu only.
            if place.venue is Venue.HOME_VISIT and facility.id not in own:
                continue
            status, missing = _status(service, facility, place.venue, chosen)
            found.append(
                Offer(
                    service=service,
                    facility=facility.id,
                    name=facility.name,
                    type=facility.type,
                    venue=place.venue,
                    status=status,
                    missing=missing,
                    by_reading=not place.certain,
                    condition=_condition(service, place.venue),
                )
            )
    twice = {item.facility for item in found if item.venue is Venue.PUSKESMAS}
    return tuple(
        sorted(
            (item for item in found if item.venue is not Venue.DELIVERY_FACILITY or item.facility not in twice),
            key=lambda item: (
                list(OfferStatus).index(item.status),
                item.by_reading,
                item.facility not in own,
                NEAREST_FIRST.index(item.venue),
                order.index(item.facility),
            ),
        )
    )


def _status(
    service: str, facility: Facility, venue: Venue, chosen: Mapping[str, str]
) -> tuple[OfferStatus, tuple[str, ...]]:
    """Return whether a service is to be had somewhere, and the codes of what is missing or not recorded."""
    own = venue_of(facility.type)
    if venue in {Venue.DELIVERY_FACILITY, Venue.OUTSIDE_SCHOOL} and own is not None:
        venue = own
    answers = [
        _given(service, facility, venue, chosen),
        *(
            ()
            if venue is Venue.HOME_VISIT
            else (_instruments(service, facility, venue), _people(service, facility, venue))
        ),
    ]
    refused = tuple(code for answer, codes in answers if answer is Answer.NO for code in codes)
    if refused:
        return OfferStatus.NOT_OFFERED, refused
    unknown = tuple(code for answer, codes in answers if answer is Answer.UNKNOWN for code in codes)
    return (OfferStatus.NOT_KNOWN, unknown) if unknown else (OfferStatus.CERTAIN, ())


def _given(service: str, facility: Facility, venue: Venue, chosen: Mapping[str, str]) -> tuple[Answer, tuple[str, ...]]:
    if service in facility.packages and venue is not Venue.HOME_VISIT:
        answer = Answer.of(facility.packages[service])
        return answer, () if answer is Answer.YES else (service,)
    answers = []
    for place in rows_of_services().get(service, ()):
        table, _ = package_row(place)
        if table.counts(chosen) and venue in table.columns:
            answers.append(known_offer(facility, place, venue))
    if not answers and venue is Venue.HOME_VISIT:
        answers.append(known_offer(facility, service, venue))
    for wanted in (Answer.NO, Answer.YES):
        codes = tuple(code for answer, missing in answers if answer is wanted for code in missing)
        if any(answer is wanted for answer, _ in answers):
            return wanted, codes
    return Answer.UNKNOWN, (service,)


def _instruments(service: str, facility: Facility, venue: Venue) -> tuple[Answer, tuple[str, ...]]:
    wanted = [item for item in CATALOGUE[service].venues.get(venue, ()) if isinstance(item, Instrument)]
    absent = tuple(item.value for item in wanted if facility.equipment.get(item.value) is False)
    unknown = tuple(item.value for item in wanted if item.value not in facility.equipment)
    if absent:
        return Answer.NO, absent
    return (Answer.UNKNOWN, unknown) if unknown else (Answer.YES, ())


def _people(service: str, facility: Facility, venue: Venue) -> tuple[Answer, tuple[str, ...]]:
    answer = performs(facility, service, venue)
    return (Answer.YES, ()) if answer in {None, Answer.YES} else (answer or Answer.UNKNOWN, ("staff",))


def _referral(network: Network, first: Facility | None, offers: tuple[Offer, ...]) -> tuple[str, ...]:
    """Return where to turn without a certain place: what stands above and might give it, else the hospitals."""
    refused = {item.facility for item in offers if item.status is OfferStatus.NOT_OFFERED}
    above = () if first is None else network.above(first)
    candidates = [item.id for item in (above or network.facilities) if item.is_puskesmas and item.id not in refused]
    hospitals = [item.id for item in network.facilities if item.type is FacilityType.HOSPITAL]
    return tuple(dict.fromkeys((*candidates, *hospitals)))


_NO_SERVICES: Final = frozenset(code for code, why in WITHOUT_ROW.items() if why is WITHOUT_ROW["klaster2-flow-inside"])
"""What the catalogue has as services and is a flow or an arrangement."""


# --- what is to be had nowhere ---------------------------------------------------------------------------------------
@lru_cache(maxsize=64)
def _venues_by_readings(service: str, chosen: tuple[tuple[str, str], ...]) -> tuple[Venue, ...]:
    """Return the venues of a service that count under the readings chosen, for anybody."""
    options = dict(chosen)
    known = CATALOGUE[service]
    held = {item.venue: item for item in known.contested_venues}
    return tuple(
        venue
        for venue in known.venues
        if venue not in held
        or options.get(held[venue].reading.code, held[venue].reading.default) in held[venue].options
    )


def unavailable(network: Network, *, readings: Mapping[str, str] | None = None) -> tuple[Unavailable, ...]:
    """Return the services of the decree that a network gives nowhere, those it certainly lacks first.

    A service is certainly lacking where no facility of the network is a venue of it, or each that is has been recorded
    not to give it. Services the decree gives at no venue it names are left out.

    Raises:
        UnknownNameError: a reading or an option is not known.
    """
    chosen = choices(readings)
    found = []
    for code, service in CATALOGUE.items():
        counted = _venues_by_readings(code, tuple(sorted(chosen.items())))
        if not counted or code in _NO_SERVICES:
            continue
        offers = _offers(code, counted, network, None, chosen)
        if any(item.status is OfferStatus.CERTAIN for item in offers):
            continue
        certain = all(item.status is OfferStatus.NOT_OFFERED for item in offers)
        found.append(
            Unavailable(service=code, name=service.name, certain=certain, venues=counted, source=str(service.source))
        )
    return tuple(sorted(found, key=lambda item: not item.certain))


# --- referral, and who acts ------------------------------------------------------------------------------------------
_SENDS: Final = frozenset({ActionKind.REFER, ActionKind.EMERGENCY})


def refer(
    follow_up: FollowUp, facility: Facility, network: Network, *, readings: Mapping[str, str] | None = None
) -> ReferralPath:
    """Return the way of a result from the facility that found it to the one that acts on it.

    What is said for the level of the facility, or for every level, stays there; what is said for another goes up to
    it. A referral goes on from there to the next level, as the decree's referrals go: from the Posyandu to the
    Puskesmas, or to the Pustu where that is able to give the service it names; from the Pustu to the Puskesmas, from
    there to the hospital. An emergency goes past the Pustu.

    Args:
        follow_up: What is to be done, from the results of ``ilp.interpret``.
        facility: Where the result was found.
        network: The facilities.
        readings: Options of unclear places; ``referral-from-posyandu`` is one.

    Raises:
        UnknownNameError: the facility is not of the network, or a reading is not known.
    """
    chosen = choices(readings)
    if facility.id not in network:
        raise unknown_name("facility", facility.id, [item.id for item in network.facilities])
    wanted = tuple(dict.fromkeys(kind for venue in follow_up.venues for kind in types_at(venue)))
    here = network[facility.id]
    steps: list[ReferralStep] = []
    if wanted and not any(item.type in wanted for item in (here, *_levels_above(here, network))):
        return _told_to_others(follow_up, here, network, wanted)
    while wanted and here.type not in wanted:
        here, complete = _go_on(follow_up, here, network, chosen, steps)
        if not complete:
            return _path(follow_up, steps, None)
    if follow_up.kind in _SENDS:
        here, complete = _go_on(follow_up, here, network, chosen, steps)
        if not complete:
            return _path(follow_up, steps, None)
    return _path(follow_up, steps, here.id)


def _path(follow_up: FollowUp, steps: list[ReferralStep], acts: str | None) -> ReferralPath:
    return ReferralPath(
        what=follow_up.what, at_once=follow_up.at_once, due_on=follow_up.due_on, steps=tuple(steps), acts=acts
    )


def _levels_above(here: Facility, network: Network) -> tuple[Facility, ...]:
    hospitals = tuple(item for item in network.facilities if item.type is FacilityType.HOSPITAL)
    return (*network.above(here), *hospitals)


def _told_to_others(
    follow_up: FollowUp, here: Facility, network: Network, wanted: tuple[FacilityType, ...]
) -> ReferralPath:
    """Return the way of what is said for a level below, or beside: it is told to that level, as local monitoring is.

    What is to be referred from a level below has arrived here already.
    """
    if follow_up.kind in _SENDS:
        return _path(follow_up, [], here.id)
    others = [item for item in network.facilities if item.type in wanted]
    below = [item for item in others if here in network.above(item)] or others
    acting = below[0].id if len(below) == 1 else None
    line = REPORTING["pws-notification"]
    step = ReferralStep(
        sender=here.id,
        to=acting,
        party=_PARTIES[wanted[0]],
        rule=line.code,
        in_decree=line.in_decree,
        source=str(line.source),
    )
    return _path(follow_up, [step], acting)


def _go_on(
    follow_up: FollowUp, here: Facility, network: Network, chosen: Mapping[str, str], steps: list[ReferralStep]
) -> tuple[Facility, bool]:
    """Take the next step of a referral; tell whether it leads to a facility of the network not passed before."""
    step = _next_step(follow_up, here, network, chosen)
    if step is None:
        return here, here.type is FacilityType.HOSPITAL
    passed = {item.sender for item in steps}
    steps.append(step)
    if step.to is None or step.to in passed:
        return here, False
    return network[step.to], True


def _next_step(follow_up: FollowUp, here: Facility, network: Network, chosen: Mapping[str, str]) -> ReferralStep | None:
    above = network.above(here)
    puskesmas = next((item for item in above if item.is_puskesmas), None)
    pustu = next((item for item in above if item.type is FacilityType.PUSTU), None)
    hospital = next((item for item in network.facilities if item.type is FacilityType.HOSPITAL), None)
    if here.type is FacilityType.POSYANDU:
        to_pustu = pustu is not None and _pustu_able(follow_up, pustu, chosen)
        target, party = (pustu, Party.PUSTU) if to_pustu else (puskesmas, Party.PUSKESMAS)
        rule = "posyandu-dependency" if to_pustu else "posyandu-puskesmas"
    elif here.type is FacilityType.PUSTU:
        target, party, rule = puskesmas, Party.PUSKESMAS, "pustu-puskesmas"
    elif here.is_puskesmas:
        target, party, rule = hospital, Party.HOSPITAL, "puskesmas-hospital"
    elif here.type in {FacilityType.SCHOOL, FacilityType.OTHER_PRIMARY}:
        target, party = puskesmas, Party.PUSKESMAS
        rule = "school-puskesmas" if here.type is FacilityType.SCHOOL else "others-puskesmas"
    else:
        return None
    line = REFERRALS[rule]
    return ReferralStep(
        sender=here.id,
        to=None if target is None else target.id,
        party=party,
        rule=rule,
        in_decree=line.in_decree,
        source=str(line.source),
    )


def _pustu_able(follow_up: FollowUp, pustu: Facility, chosen: Mapping[str, str]) -> bool:
    """Tell whether a Posyandu may refer to its Pustu: it names a service the Pustu gives, and it is no emergency."""
    if follow_up.kind is ActionKind.EMERGENCY or follow_up.at_once:
        return False
    if Venue.PUSTU in follow_up.venues and Venue.POSYANDU not in follow_up.venues:
        return True
    if chosen.get(REFERRAL_FROM_POSYANDU.code, REFERRAL_FROM_POSYANDU.default) == "puskesmas":
        return False
    if follow_up.service not in CATALOGUE or Venue.PUSTU not in CATALOGUE[follow_up.service].venues:
        return False
    status, _ = _status(follow_up.service, pustu, Venue.PUSTU, chosen)
    return status is OfferStatus.CERTAIN


_PARTIES: Final = {kind: party for party in Party for kind in party.types if party is not Party.KADER}


def must_act(
    results: Iterable[Interpretation | FollowUp],
    facility: Facility,
    network: Network,
    *,
    readings: Mapping[str, str] | None = None,
) -> tuple[Duty, ...]:
    """Return who of a network must do what about results, the urgent first.

    Args:
        results: What results mean, from ``ilp.interpret``, or things to do about them.
        facility: Where the results were found.
        network: The facilities.
        readings: Options of unclear places, by the code of the reading.

    Raises:
        UnknownNameError: the facility is not of the network, or a reading is not known.
    """
    todo = dict.fromkeys(
        action for item in results for action in (item.follow_up if isinstance(item, Interpretation) else (item,))
    )
    duties = []
    for action in todo:
        path = refer(action, facility, network, readings=readings)
        party = path.steps[-1].party if path.steps else _PARTIES.get(facility.type, Party.PUSKESMAS)
        duties.append(
            Duty(
                party=party,
                facility=path.acts,
                kind=action.kind,
                what=action.what,
                at_once=action.at_once,
                due_on=action.due_on,
                condition=action.condition,
                path=path,
                source=action.source,
            )
        )
    return tuple(sorted(duties, key=lambda duty: (not duty.at_once, duty.due_on or date.max)))
