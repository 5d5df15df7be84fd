"""A facility compared with the decree: each requirement met, not met, not known, not applicable, or left open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ilp.clusters import CLUSTERS, Cluster
from ilp.errors import unknown_name
from ilp.facilities.catalogue import PACKAGES, choices, package_row
from ilp.facilities.judging import NOT_RECORDED, Found, judge_standard, named
from ilp.facilities.package_check import beyond_level, package_requirements, readings_used
from ilp.facilities.profiles import PROFILES
from ilp.facilities.reporting import REPORTING
from ilp.facilities.requirements import RequirementKind
from ilp.facilities.results import FacilityCheck, Outcome, Requirement
from ilp.facilities.standards import STANDARDS
from ilp.labels import Label
from ilp.models import ClusterTeam, Facility, Network
from ilp.regulation import Citation
from ilp.screening import CATALOGUE
from ilp.situation import check_day
from ilp.vocabulary import FacilityType, Venue

__all__ = ["check_facility"]


def check_facility(
    facility: Facility,
    *,
    on: date,
    network: Network | None = None,
    readings: Mapping[str, str] | None = None,
) -> FacilityCheck:
    """Compare a facility with what the decree asks of its type, requirement by requirement.

    What is not recorded is ``not_known``, never ``not_met``. What the decree leaves to other regulations is
    ``undecided``. Whether somebody of a profession is there counts for a service when one of those the decree names for
    it is: that is ours.

    Args:
        facility: The facility. (A method of it is not possible: models know no rules.)
        on: The date asked about, for what has to be done regularly.
        network: The network it belongs to, for whom it reports and refers to.
        readings: Options of unclear places, of services and of facilities, by the code of the reading.

    Returns:
        Every requirement with its outcome, what is missing, the remedy and the place in the decree.

    Raises:
        DateError: ``on`` is out of range.
        UnknownNameError: a package, a service or a reporting line the facility names is not known, or a reading.

    >>> posyandu = Facility.model_validate({"id": "melati", "type": "posyandu", "staff": {"kader": 4}})
    >>> check_facility(posyandu, on=date(2026, 11, 22))["posyandu-kader"].outcome
    <Outcome.NOT_MET: 'not_met'>
    """
    check_day(on)
    chosen = choices(readings)
    _check_names(facility)
    requirements = (
        *(judge_standard(item, facility, chosen) for item in STANDARDS.values() if facility.type in item.types),
        *_clusters(facility),
        *_rhythms(facility, on),
        *_lines(facility, network),
        *package_requirements(facility, chosen),
        *beyond_level(facility, chosen),
    )
    return FacilityCheck(
        facility=facility.id,
        name=facility.name,
        type=facility.type,
        on=on,
        readings=readings_used(facility, chosen),
        requirements=requirements,
    )


def _check_names(facility: Facility) -> None:
    for key in facility.packages:
        place, mark, venue = key.partition("@")
        if mark and venue != Venue.HOME_VISIT.value:
            raise unknown_name("part of a package", venue, [Venue.HOME_VISIT.value])
        if "/" in place:
            package_row(place)
        elif place not in PACKAGES and (place or not mark) and (mark or place not in CATALOGUE):
            raise unknown_name("package or service of a facility", place, [*PACKAGES, *CATALOGUE])
    for code in facility.last_done:
        if code not in REPORTING:
            raise unknown_name("reporting line", code, REPORTING)


def _clusters(facility: Facility) -> Iterator[Requirement]:
    if not facility.is_puskesmas:
        return
    teams = {team.cluster: team for team in facility.clusters}
    for cluster, profile in CLUSTERS.items():
        outcome, missing, told = _team_of(cluster, teams.get(cluster.value))
        yield Requirement(
            code=f"cluster-{cluster.value}",
            kind=RequirementKind.CLUSTER,
            name=Label(
                id=f"{profile.name.id}: penanggung jawab dan anggota",
                en=f"{profile.name.en}: a person in charge and members",
            ),
            outcome=outcome,
            missing=missing,
            told=told,
            remedy=None
            if outcome is Outcome.MET
            else Label(id=f"tunjuk: {profile.lead.id}", en=f"appoint: {profile.lead.en}"),
            source=str(profile.source),
        )


def _team_of(cluster: Cluster, team: ClusterTeam | None) -> Found:
    if team is None:
        return Outcome.NOT_KNOWN, ("lead", "members"), NOT_RECORDED
    profile = CLUSTERS[cluster]
    if team.has_lead is False:
        return Outcome.NOT_MET, ("lead",), Label(id="tanpa penanggung jawab", en="nobody in charge")
    if team.members == 0:
        return Outcome.NOT_MET, ("members",), Label(id="tanpa anggota", en="no members")
    if profile.lead_fixed and team.lead is not None:
        titles = {text.casefold() for text in (profile.lead.id, profile.lead.en)}
        if " ".join(team.lead.split()).casefold() not in titles:
            told = Label(id=f"bukan {profile.lead.id}", en=f"not the {profile.lead.en}")
            return Outcome.NOT_MET, ("lead",), told
    named = team.lead is not None or (team.has_lead and not profile.lead_fixed)
    unknown = tuple(field for field, there in (("lead", named), ("members", team.members is not None)) if not there)
    if unknown:
        return Outcome.NOT_KNOWN, unknown, NOT_RECORDED
    return Outcome.MET, (), Label(id="ada", en="present")


def _rhythms(facility: Facility, on: date) -> Iterator[Requirement]:
    for line in REPORTING.values():
        if line.recorded_by is None or facility.type not in line.recorded_by.types:
            continue
        last = facility.last_done.get(line.code)
        missed = None if last is None or last > on else line.rhythm.missed(last, on)
        if last is None:
            outcome, told = Outcome.NOT_KNOWN, NOT_RECORDED
        elif last > on:
            outcome, told = Outcome.NOT_KNOWN, Label(id="tercatat sesudah tanggal ini", en="recorded after this date")
        else:
            outcome = Outcome.NOT_MET if missed else Outcome.MET
            told = Label(id=f"terakhir {last}", en=f"last on {last}")
        yield Requirement(
            code=f"rhythm-{line.code}",
            kind=RequirementKind.RHYTHM,
            name=Label(id=f"{line.name.id}, {line.rhythm.label.id}", en=f"{line.name.en}, {line.rhythm.label.en}"),
            outcome=outcome,
            missing=() if outcome is Outcome.MET else (line.code,),
            told=told,
            remedy=Label(id="laksanakan dan catat tanggalnya", en="do it, and record the day")
            if outcome is not Outcome.MET
            else None,
            source=str(line.source),
        )


def _lines(facility: Facility, network: Network | None) -> Iterator[Requirement]:
    profile = PROFILES[facility.type]
    if profile.reports_to:
        yield _reports_to(facility, network, profile.reports_to, profile.source)
    if facility.is_puskesmas:
        hospitals = (
            () if network is None else [item for item in network.facilities if item.type is FacilityType.HOSPITAL]
        )
        yield Requirement(
            code="referral-target",
            kind=RequirementKind.CAPABILITY,
            name=Label(id="Rumah sakit tujuan rujukan", en="A hospital to refer to"),
            outcome=Outcome.MET if hospitals else Outcome.NOT_KNOWN,
            missing=() if hospitals else ("hospital",),
            told=Label(id="ada dalam jejaring", en="in the network") if hospitals else NOT_RECORDED,
            remedy=None if hospitals else Label(id="catat rumah sakit rujukan", en="record the hospital referred to"),
            source=str(PROFILES[FacilityType.HOSPITAL].source),
        )


def _reports_to(
    facility: Facility, network: Network | None, accepted: tuple[FacilityType, ...], source: Citation
) -> Requirement:
    upper = facility.reports_to
    there = network is not None and upper is not None and upper in network
    if upper is None or not there:
        outcome, told = Outcome.NOT_KNOWN, NOT_RECORDED
    else:
        assert network is not None  # noqa: S101 - for the type checker
        kind = network[upper].type
        outcome = Outcome.MET if kind in accepted else Outcome.NOT_MET
        told = kind.label
    return Requirement(
        code="reports-to",
        kind=RequirementKind.RHYTHM,
        name=Label(id="Melapor kepada unit di atasnya", en="Reports to the unit above"),
        outcome=outcome,
        missing=() if outcome is Outcome.MET else ("reports_to",),
        told=told,
        remedy=None
        if outcome is Outcome.MET
        else named("catat salah satu", "record one of", [kind.label for kind in accepted]),
        source=str(source),
    )
