"""The day of a Posyandu on paper: how many to expect, what to prepare, and the list of people by station."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ilp.labels import Label
from ilp.posyandu import PosyanduDay, PosyanduMonth, PosyanduNeeds, SessionPerson, Station, Supply
from ilp.reports.sheets import Cell, Column, Field, Inline, Mark, Section, Sheet, Table

__all__ = ["month_sheet", "needs_sheet", "session_sheet"]

_NOBODY: Final[Mapping[str, str]] = {}
_PEOPLE: Final = Label(id="Orang", en="People")


def session_sheet(day: PosyanduDay, *, names: Mapping[str, str] = _NOBODY) -> Sheet:
    """Return the sheet of one session.

    Args:
        day: The day.
        names: What to call people, by their references. Without it no name is on the sheet.
    """
    counts = (
        Table(
            columns=(Column(Label(id="Sasaran", en="Group"), width=3), Column(_PEOPLE, align="right")),
            rows=[(group.label, f"{count}") for group, count in day.groups.items()],
        ),
        Table(
            columns=(Column(Label(id="Langkah", en="Station"), width=3), Column(_PEOPLE, align="right")),
            rows=[(station.label, f"{count}") for station, count in day.stations.items()],
        ),
    )
    refused = [person for person in day.persons if person.refused is not None]
    return Sheet(
        title=Label(id=f"Posyandu {day.posyandu}", en=f"Posyandu {day.posyandu}"),
        fields=(
            Field(Label(id="Hari buka", en="Day"), day.on.isoformat()),
            Field(
                Label(id="Ditunggu", en="Expected"),
                Label(
                    id=f"{len(day.expected)} dari {len(day.persons)} orang",
                    en=f"{len(day.expected)} of {len(day.persons)} people",
                ),
            ),
            Field(Label(id="Kader bertugas", en="Kader"), None),
            Field(Label(id="Tenaga kesehatan", en="Health worker"), None),
        ),
        sections=(
            Section(blocks=counts),
            Section(heading=Label(id="Yang disiapkan", en="To prepare"), blocks=(_supplies(day.supplies),)),
            Section(
                heading=Label(id="Yang ditunggu", en="Expected"),
                blocks=(
                    Table(
                        columns=(
                            Column(Label(id="Keluarga", en="Family"), width=1.1),
                            Column(Label(id="Siapa", en="Who"), width=2.4),
                            Column(Station.MEASURING.label, width=3),
                            Column(Station.SERVICE.label, width=3.6),
                        ),
                        rows=[_person(person, names) for person in day.expected],
                        tick=True,
                    ),
                ),
            ),
            *(
                (
                    Section(
                        heading=Label(id="Data yang perlu diperiksa", en="Data to check"),
                        blocks=tuple(f"{person.family}, {person.member}: {person.refused}" for person in refused),
                    ),
                )
                if refused
                else ()
            ),
        ),
        notes=(
            Label(
                id="* belum ada catatan: mungkin sudah dilakukan di tempat lain, tanyakan. Pendaftaran, pencatatan dan "
                "penyuluhan untuk semua yang datang.",
                en="* no record: it may have been done elsewhere, ask. Registration, recording and education are for "
                "all who come.",
            ),
            Label(
                id=f"{day.elsewhere} orang belum tercatat Posyandunya.",
                en=f"{day.elsewhere} people have no Posyandu on record.",
            ),
        ),
        receipt=day.receipt,
    )


def month_sheet(month: PosyanduMonth) -> Sheet:
    """Return the sheet of the sessions of a Puskesmas in a month, and of what they need together."""
    groups = tuple(month.sessions[0].groups) if month.sessions else ()
    return Sheet(
        title=Label(id=f"Posyandu bulan {month.month}", en=f"Posyandu in {month.month}"),
        sections=(
            Section(
                blocks=(
                    Table(
                        columns=(
                            Column(Label(id="Tanggal", en="Day"), width=1.6),
                            Column("Posyandu", width=2),
                            Column(Label(id="Ditunggu", en="Expected"), align="right"),
                            *(Column(group.label, width=1.2, align="right") for group in groups),
                        ),
                        rows=[
                            (
                                item.on.isoformat(),
                                item.posyandu,
                                f"{item.expected}",
                                *(f"{item.groups[group]}" for group in groups),
                            )
                            for item in month.sessions
                        ],
                    ),
                )
            ),
            Section(heading=Label(id="Yang disiapkan", en="To prepare"), blocks=(_supplies(month.supplies),)),
            *(
                Section(
                    heading=Label(id=f"{item.posyandu}, {item.on}", en=f"{item.posyandu}, {item.on}"),
                    blocks=(_supplies(item.supplies),),
                )
                for item in month.sessions
            ),
        ),
        notes=(
            Label(
                id=f"{month.unplaced} orang tanpa Posyandu atau tanpa hari buka bulan ini.",
                en=f"{month.unplaced} people without a Posyandu, or without a day this month.",
            ),
        ),
        receipt=month.receipt,
    )


def needs_sheet(needs: PosyanduNeeds) -> Sheet:
    """Return the sheet of what the Posyandu need over the coming months."""
    return Sheet(
        title=Label(id="Kebutuhan Posyandu", en="Needs of the Posyandu"),
        fields=(
            Field(Label(id="Sejak", en="From"), needs.on.isoformat()),
            Field(Label(id="Bulan", en="Months"), f"{len(needs.months)}"),
        ),
        sections=(
            Section(heading=Label(id="Seluruhnya", en="In all"), blocks=(_supplies(needs.supplies),)),
            *(
                Section(
                    heading=Label(
                        id=f"{month.month}: {month.expected} orang", en=f"{month.month}: {month.expected} people"
                    ),
                    blocks=(_supplies(month.supplies),),
                )
                for month in needs.months
            ),
        ),
        notes=needs.notes,
        receipt=needs.receipt,
    )


def _supplies(supplies: tuple[Supply, ...]) -> Table:
    return Table(
        columns=(
            Column(Label(id="Jenis", en="Kind"), width=2.2),
            Column(Label(id="Yang disiapkan", en="To prepare"), width=4),
            Column(Label(id="Jumlah", en="Count"), align="right"),
            Column(Label(id="Paling banyak", en="At most"), align="right"),
        ),
        rows=[(item.kind.label, item.name, f"{item.count}", f"{item.at_most}") for item in supplies if item.at_most],
    )


def _person(person: SessionPerson, names: Mapping[str, str]) -> tuple[Cell, ...]:
    parts = [person.sex.label, person.age, person.stage.label if person.stage else None]
    told = [part for part in parts if part is not None]
    known = names.get(person.member, person.member)
    who: Inline = Label(
        id=f"{known}: {', '.join(part.id for part in told)}", en=f"{known}: {', '.join(part.en for part in told)}"
    )
    return person.family, who, _at(person, Station.MEASURING), _at(person, Station.SERVICE)


def _at(person: SessionPerson, station: Station) -> Cell:
    found: list[Inline] = []
    for item in person.at(station):
        mark = "" if item.recorded else " *"
        if item.recorded and item.overdue_days:
            beside = Label(id=f"terlambat {item.overdue_days} hari", en=f"{item.overdue_days} days late")
            found.append(Mark(item.name, beside))
        else:
            found.append(Label(id=f"{item.name.id}{mark}", en=f"{item.name.en}{mark}"))
    return tuple(found) or None
