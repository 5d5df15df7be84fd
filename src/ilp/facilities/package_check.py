"""The cells of the packages compared with what a facility gives, and with whom and what it has for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from ilp.facilities.catalogue import PACKAGES, package_row
from ilp.facilities.judging import Found, named
from ilp.facilities.offering import Answer, known_offer, offered_services, performs, venue_of
from ilp.facilities.packages import Given, PackageRow, PackageTable
from ilp.facilities.requirements import RequirementKind
from ilp.facilities.results import Outcome, Requirement
from ilp.facilities.standards import STANDARDS
from ilp.labels import Label
from ilp.models import Facility
from ilp.screening import CATALOGUE
from ilp.vocabulary import FacilityType, Instrument, Venue

__all__ = ["beyond_level", "package_requirements", "readings_used"]

_VISITORS: Final = frozenset({FacilityType.POSYANDU, FacilityType.PUSTU})
"""The units from which homes are visited."""


def package_requirements(facility: Facility, chosen: Mapping[str, str]) -> Iterator[Requirement]:
    """Yield what comes of every cell of the packages, and of the instruments and people it needs."""
    own = venue_of(facility.type)
    if own is None:
        return
    for venue in (own, Venue.HOME_VISIT) if facility.type in _VISITORS else (own,):
        for table in PACKAGES.values():
            if venue not in table.columns or not table.counts(chosen):
                continue
            for row in table.rows:
                if not _said_elsewhere(row, venue, chosen):
                    yield from _cell(facility, table, row, venue, chosen)


def _said_elsewhere(row: PackageRow, venue: Venue, chosen: Mapping[str, str]) -> bool:
    """Tell whether a row of the figure is given by a row of a table that counts."""
    for place in row.same_as:
        table, same = package_row(place)
        if table.counts(chosen) and venue in table.columns:
            given = same.cells[table.columns.index(venue)].counted(chosen)
            if given is Given.YES:
                return True
    return False


def _cell(
    facility: Facility, table: PackageTable, row: PackageRow, venue: Venue, chosen: Mapping[str, str]
) -> Iterator[Requirement]:
    place = f"{table.code}/{row.code}"
    cell = row.cells[table.columns.index(venue)]
    given = cell.counted(chosen)
    at_home = venue is Venue.HOME_VISIT
    code = f"{place}@{venue.value}" if at_home else place
    content = Label(id="tidak tercetak", en="nothing printed") if cell.content is None else cell.content
    outcome, missing = {
        Given.NONE_PRINTED: (Outcome.NOT_APPLICABLE, ()),
        Given.UNCERTAIN: (Outcome.UNDECIDED, ()),
    }.get(given) or _offered(facility, place, row, venue)

    def requirement(what: str, kind: RequirementKind, name: Label, found: Found, remedy: Label) -> Requirement:
        return Requirement(
            code=what,
            kind=kind,
            name=name,
            outcome=found[0],
            missing=found[1],
            told=found[2],
            remedy=remedy if found[0] in {Outcome.NOT_MET, Outcome.NOT_KNOWN} else None,
            stages=table.stages,
            source=str(table.source),
        )

    remedy = Label(id="berikan layanannya, atau catat bila sudah", en="give the service, or record that it is given")
    if outcome is Outcome.NOT_MET:
        content = named("tidak diberikan", "not given", [content])
    if outcome is Outcome.UNDECIDED and cell.doubt is not None:
        content = cell.doubt
    yield requirement(code, RequirementKind.PACKAGE, row.name, (outcome, missing, content), remedy)
    if at_home or given is not Given.YES or outcome is Outcome.NOT_MET:
        return
    needed = _equipment(facility, row, venue)
    if needed is not None:
        remedy = Label(id="lengkapi alatnya, atau catat", en="provide the instruments, or record them")
        yield requirement(f"equipment:{place}", RequirementKind.EQUIPMENT, row.name, needed, remedy)
    staffed = _performers(facility, row, venue)
    if staffed is not None:
        remedy = Label(
            id="minta petugas klaster atau unit lain yang berwenang, atau catat tenaganya",
            en="ask staff of another cluster or unit who may do it, or record the staff",
        )
        yield requirement(f"performers:{place}", RequirementKind.PERFORMER, row.name, staffed, remedy)


def _offered(facility: Facility, place: str, row: PackageRow, venue: Venue) -> tuple[Outcome, tuple[str, ...]]:
    answer, missing = known_offer(facility, place, venue)
    if answer is Answer.UNKNOWN and venue is not Venue.HOME_VISIT and row.services:
        answer, missing = offered_services(facility, row.services, venue)
    return {
        Answer.YES: (Outcome.MET, ()),
        Answer.NO: (Outcome.NOT_MET, missing),
        Answer.UNKNOWN: (Outcome.NOT_KNOWN, missing),
    }[answer]


def _equipment(facility: Facility, row: PackageRow, venue: Venue) -> Found | None:
    wanted = tuple(
        dict.fromkeys(
            done
            for code in row.services
            for done in CATALOGUE[code].venues.get(venue, ())
            if isinstance(done, Instrument)
        )
    )
    if not wanted:
        return None
    absent = tuple(item.value for item in wanted if facility.equipment.get(item.value) is False)
    unknown = tuple(item.value for item in wanted if item.value not in facility.equipment)
    if absent:
        return Outcome.NOT_MET, absent, named("tidak ada", "missing", [Instrument(code).label for code in absent])
    if unknown:
        labels = [Instrument(code).label for code in unknown]
        return Outcome.NOT_KNOWN, unknown, named("tidak tercatat", "not recorded", labels)
    return Outcome.MET, (), Label(id="ada", en="present")


def _performers(facility: Facility, row: PackageRow, venue: Venue) -> Found | None:
    answers = {code: performs(facility, code, venue) for code in row.services if venue in CATALOGUE[code].venues}
    asked = {code: answer for code, answer in answers.items() if answer is not None}
    if not asked:
        return None
    lacking = tuple(code for code, answer in asked.items() if answer is Answer.NO)
    unknown = tuple(code for code, answer in asked.items() if answer is Answer.UNKNOWN)
    if lacking:
        return Outcome.NOT_MET, lacking, named("tanpa pelaksana", "nobody to do it", _names(lacking))
    if unknown:
        return Outcome.NOT_KNOWN, unknown, named("tidak tercatat", "not recorded", _names(unknown))
    return Outcome.MET, (), Label(id="ada", en="present")


def _names(codes: tuple[str, ...]) -> list[Label]:
    return [CATALOGUE[code].name for code in codes]


def beyond_level(facility: Facility, chosen: Mapping[str, str]) -> Iterator[Requirement]:
    """Say what the facility gives that the decree places elsewhere."""
    own = venue_of(facility.type)
    if own is None or own is Venue.PUSKESMAS:
        return
    for key, given in facility.packages.items():
        place, mark, _ = key.partition("@")
        if not given or mark:
            continue
        if "/" in place:
            table, row = package_row(place)
            allowed = (
                own in table.columns and row.cells[table.columns.index(own)].counted(chosen) is not Given.NONE_PRINTED
            )
            name, source = row.name, table.source
        elif place in CATALOGUE:
            service = CATALOGUE[place]
            contested = {item.venue: item for item in service.contested_venues}
            held = contested.get(own)
            allowed = own in service.venues and (
                held is None or chosen.get(held.reading.code, held.reading.default) in held.options
            )
            name, source = service.name, service.source
        else:
            continue
        if not allowed:
            yield Requirement(
                code=f"beyond:{place}",
                kind=RequirementKind.LIMIT,
                name=name,
                outcome=Outcome.NOT_MET,
                missing=(place,),
                told=Label(id=f"bukan layanan {own.label.id}", en=f"no service of a {own.label.en}"),
                remedy=Label(id="rujuk ke unit yang memberinya", en="refer to the unit that gives it"),
                source=str(source),
            )


def readings_used(facility: Facility, chosen: Mapping[str, str]) -> dict[str, str]:
    """Return the option by which each unclear place that concerns a facility of this type was read, and the choices."""
    own = venue_of(facility.type)
    venues = [] if own is None else [own, Venue.HOME_VISIT] if facility.type in _VISITORS else [own]
    found = [
        reading
        for standard in STANDARDS.values()
        if facility.type in standard.types
        for reading in (getattr(standard.need, "reading", None), getattr(standard.need, "number_reading", None))
    ]
    for table in PACKAGES.values():
        columns = [table.columns.index(venue) for venue in venues if venue in table.columns]
        found += [table.reading] if columns else []
        found += [row.cells[column].reading for row in table.rows for column in columns]
    used = {item.code: chosen.get(item.code, item.default) for item in found if item is not None}
    return {**used, **chosen}
