"""Where a person can get a service in a network, what is to be had nowhere in it, and who must act on a result."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Annotated, Final

from pydantic import AfterValidator

from ilp.assessment import assess
from ilp.errors import unknown_name
from ilp.facilities.catalogue import READINGS, choices, package_row, rows_of_services
from ilp.facilities.network import home_of, served_by
from ilp.facilities.offering import Answer, known_offer, performs, types_at
from ilp.facilities.readings import REFERRAL_FROM_POSYANDU
from ilp.facilities.reporting import REFERRALS
from ilp.facilities.reporting_terms import Party
from ilp.interpretation.definition import ActionKind
from ilp.interpretation.results import FollowUp, Interpretation
from ilp.labels import Label, Labelled, Language, language_named
from ilp.models import Facility, Family, Individual, Network
from ilp.models.inputs import Frozen, FrozenDict
from ilp.plans.places import NEAREST_FIRST, places_of
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.screening import CATALOGUE
from ilp.situation import AssumeAbsent
from ilp.vocabulary import FacilityType, Instrument, Venue, Verdict

__all__ = [
    "Duty",
    "Offer",
    "OfferStatus",
    "ReferralPath",
    "ReferralStep",
    "Unavailable",
    "Where",
    "must_act",
    "refer",
    "unavailable",
    "where",
]

_Readings = Annotated[Mapping[str, str], AfterValidator(FrozenDict)]


class OfferStatus(Labelled):
    """Whether a service can be had at a facility."""

    CERTAIN = "certain", "dapat", "to be had"
    NOT_KNOWN = "not_known", "belum pasti", "not known"
    NOT_OFFERED = "not_offered", "tidak dapat", "not to be had"


class Offer(Frozen):
    """A facility at which a service is given by the decree, and what is recorded of it there.

    ``missing`` has the codes of what is not there, or not recorded; ``by_reading`` says that the decree contradicts
    itself about the place.
    """

    facility: str
    name: str | None
    type: FacilityType
    venue: Venue
    status: OfferStatus
    missing: tuple[str, ...]
    by_reading: bool


class Where(Frozen):
    """Where a person can get a service: the certain places first, each of these the nearest to home first.

    ``referral`` is where to turn when the network has no certain place. ``venues`` are those the decree names for this
    person; ``outside`` are those of them that are no facility of the network.
    """

    service: str
    name: Label
    verdict: Verdict
    on: date
    home: str | None
    offers: tuple[Offer, ...]
    outside: tuple[Venue, ...]
    referral: tuple[str, ...]
    readings: _Readings
    source: str

    @property
    def certain(self) -> tuple[Offer, ...]:
        """The facilities at which it is certainly to be had."""
        return tuple(item for item in self.offers if item.status is OfferStatus.CERTAIN)

    @property
    def not_known(self) -> tuple[Offer, ...]:
        """The facilities of which too little is recorded."""
        return tuple(item for item in self.offers if item.status is OfferStatus.NOT_KNOWN)

    @property
    def available(self) -> bool | None:
        """Whether it is to be had in the network; None where that is not known."""
        if self.certain:
            return True
        return None if self.not_known else False

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the places as text for a terminal."""
        words = _WORDS[language_named(language)]
        lines = [f"{self.name.in_(language)} [{self.service}]: {self.verdict.label.in_(language)}, {self.on}", ""]
        if self.offers:
            sizes = (36, 16, max(width - 36 - 16 - 4, 24))
            lines += [text_table((words["where"], words["status"], words["missing"]), self._rows(language), sizes), ""]
        else:
            lines += [words["nowhere"], ""]
        if self.outside:
            lines.append(f"{words['outside']}: {', '.join(venue.label.in_(language) for venue in self.outside)}")
        if self.referral:
            lines.append(f"{words['referral']}: {', '.join(self.referral)}")
        return "\n".join(lines).rstrip()

    def _rows(self, language: Language) -> list[tuple[str, str, str]]:
        return [
            (
                f"{item.name or item.facility} ({item.venue.label.in_(language).split(' (')[0]})",
                item.status.label.in_(language),
                ", ".join(item.missing),
            )
            for item in self.offers
        ]

    def _repr_html_(self) -> str:
        """Return the places as a table for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        headers = (words["where"], words["status"], words["missing"])
        return html_block(
            html_paragraph(f"{self.name.en} [{self.service}]: {self.verdict.label.en}, {self.on}"),
            html_table(words["where"], headers, self._rows(language)),
            html_paragraph(f"{words['referral']}: {', '.join(self.referral)}") if self.referral else "",
        )

    def __repr__(self) -> str:
        """Return the service and at how many facilities it is to be had."""
        return f"<Where {self.service}: {len(self.certain)} certain, {len(self.not_known)} not known>"

    def __str__(self) -> str:
        """Return the places as English text."""
        return self.text()


class Unavailable(Frozen):
    """A service that no facility of a network gives, and the venues the decree names for it.

    ``certain`` is false where some facility might give it, but that is not recorded.
    """

    service: str
    name: Label
    certain: bool
    venues: tuple[Venue, ...]
    source: str


class ReferralStep(Frozen):
    """A facility that refers, where to, and by which rule of the decree; ``to`` is None outside the network."""

    sender: str
    to: str | None
    party: Party
    rule: str
    in_decree: bool
    source: str


class ReferralPath(Frozen):
    """How a person or a result gets from a facility to one that acts, step by step; no step where it stays."""

    what: Label
    at_once: bool
    due_on: date | None
    steps: tuple[ReferralStep, ...]
    acts: str | None

    @property
    def complete(self) -> bool:
        """Whether the one that acts is in the network."""
        return self.acts is not None


class Duty(Frozen):
    """Something that must be done about a result: who does it, where, and by when.

    ``due_on`` is None where the decree names no day; ``at_once`` is the same day. ``condition`` is what must hold for
    it and is not known.
    """

    party: Party
    facility: str | None
    kind: ActionKind
    what: Label
    at_once: bool
    due_on: date | None
    condition: Label | None
    path: ReferralPath
    source: str


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
    offers = _offers(service, counted, network, first, chosen)
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
        readings=chosen,
        source=str(known.source),
    )


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
                    facility=facility.id,
                    name=facility.name,
                    type=facility.type,
                    venue=place.venue,
                    status=status,
                    missing=missing,
                    by_reading=not place.certain,
                )
            )
    return tuple(
        sorted(
            found,
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
        if not counted:
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

    A follow-up that names this facility's own level, or that is no referral, stays. Else it goes up as the decree's
    referrals go: from the Posyandu to Pustu or Puskesmas, from the Pustu to the Puskesmas, from there to the hospital;
    an emergency goes past the Pustu.

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
    wanted = tuple(kind for venue in follow_up.venues for kind in types_at(venue))
    here = network[facility.id]
    stays = here.type in wanted if wanted else follow_up.kind not in _SENDS
    steps: list[ReferralStep] = []
    acts: str | None = here.id if stays else None
    seen = {here.id}
    while acts is None:
        step = _next_step(follow_up, here, network, chosen)
        if step is None:
            break
        steps.append(step)
        if step.to is None or step.to in seen:
            break
        seen.add(step.to)
        here = network[step.to]
        arrived = here.type in wanted if wanted else True
        acts = here.id if arrived else None
    return ReferralPath(
        what=follow_up.what, at_once=follow_up.at_once, due_on=follow_up.due_on, steps=tuple(steps), acts=acts
    )


def _next_step(follow_up: FollowUp, here: Facility, network: Network, chosen: Mapping[str, str]) -> ReferralStep | None:
    above = network.above(here)
    puskesmas = next((item for item in above if item.is_puskesmas), None)
    pustu = next((item for item in above if item.type is FacilityType.PUSTU), None)
    hospital = next((item for item in network.facilities if item.type is FacilityType.HOSPITAL), None)
    straight = (
        follow_up.kind is ActionKind.EMERGENCY
        or follow_up.at_once
        or chosen.get(REFERRAL_FROM_POSYANDU.code, REFERRAL_FROM_POSYANDU.default) == "puskesmas"
    )
    if here.type is FacilityType.POSYANDU:
        names_pustu = not follow_up.venues or Venue.PUSTU in follow_up.venues
        to_pustu = pustu is not None and names_pustu and not straight
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
        acting = None if path.acts is None else network[path.acts]
        party = path.steps[-1].party if acting is None and path.steps else _PARTIES[(acting or facility).type]
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


_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "id": {
        "where": "Di mana",
        "status": "Status",
        "missing": "Yang kurang atau tidak tercatat",
        "nowhere": "Tidak ada fasilitas jejaring yang memberi layanan ini menurut keputusan.",
        "outside": "Di luar jejaring ini",
        "referral": "Rujuk atau tanya ke",
    },
    "en": {
        "where": "Where",
        "status": "Status",
        "missing": "Missing, or not recorded",
        "nowhere": "By the decree no facility of this network gives it.",
        "outside": "Outside this network",
        "referral": "Refer to, or ask",
    },
}
