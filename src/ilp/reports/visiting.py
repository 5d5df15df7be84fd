"""Home visits on paper: one sheet for each family, the list of a kader, and the recapitulation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from ilp.labels import Label
from ilp.reports.sheets import Block, Cell, Column, Field, Fields, Inline, Mark, Section, Sheet, Table, Tick
from ilp.visits import CHECKLISTS, FamilyVisit, KaderVisits, MemberVisit, Trigger, Urgency, VisitRecap, VisitService
from ilp.visits.documents import when_line
from ilp.visits.following import FOUND
from ilp.vocabulary import Venue

__all__ = ["kader_sheet", "recap_sheet", "visit_sheet", "visit_sheets"]

_SERVICES: Final = 6
_FEWEST: Final = 2
_ON_A_PAGE: Final = 14
"""How many services of a member stand in lines of their own: at most, at least, and of all members of a page."""
_TITLE: Final = Label(id="Kunjungan rumah", en="Home visit")
_NOBODY: Final[Mapping[str, str]] = {}


def visit_sheet(visit: FamilyVisit, *, kader: str | None = None, names: Mapping[str, str] = _NOBODY) -> Sheet:
    """Return the sheet a kader takes along to one family.

    Args:
        visit: The visit.
        kader: Who visits; a line to write on without it.
        names: What to call members, by their references. Without it no name is on the sheet: the caller decides what
            is printed of people.
    """
    place = " / ".join(part for part in (visit.rt, visit.rw) if part)
    return Sheet(
        title=_TITLE,
        subtitle=(visit.kind.label,),
        fields=(
            Field(Label(id="Keluarga", en="Family"), visit.family),
            Field("RT / RW", place or None),
            Field(Label(id="Dusun", en="Hamlet"), visit.hamlet),
            Field("Posyandu", visit.posyandu),
            Field("Kader", kader),
            Field(Label(id="Dikunjungi tanggal", en="Visited on"), None),
        ),
        sections=(
            *_reasons(visit, names),
            _members(visit, names),
            *_actions(visit),
            *_findings(visit),
            _outcome(visit, names),
        ),
        notes=(
            Label(
                id="Formulir ASIK: " + "; ".join(CHECKLISTS[code].name.id for code in visit.checklists),
                en="ASIK forms: " + "; ".join(CHECKLISTS[code].name.en for code in visit.checklists),
            ),
            Label(
                id="Belum ada catatan bukan berarti belum dilakukan: tanyakan, lihat buku KIA. Tanda bahaya: hubungi "
                "petugas Pustu atau Puskesmas saat itu juga.",
                en="No record does not mean not done: ask, and look at the health book. Danger sign: call the Pustu or "
                "the Puskesmas at once.",
            ),
        ),
        receipt=visit.receipt,
        one_page=True,
    )


def visit_sheets(visits: KaderVisits, *, names: Mapping[str, str] = _NOBODY) -> tuple[Sheet, ...]:
    """Return the list of a kader, and after it the sheet of every family, in the order of the visits."""
    sheets = (visit_sheet(visit, kader=visits.kader, names=names) for visit in visits.visits)
    return (kader_sheet(visits), *sheets)


def kader_sheet(visits: KaderVisits) -> Sheet:
    """Return the list of the visits of one kader: by when, where, which family, and why."""
    rows: list[tuple[Cell, ...]] = []
    for visit, by in zip(visits.visits, visits.by, strict=True):
        rows.append((by.isoformat(), _place(visit), visit.family, _why(visit)))
    return Sheet(
        title=Label(id="Daftar kunjungan rumah", en="List of home visits"),
        fields=(
            Field("Kader", visits.kader),
            Field(Label(id="Jumlah keluarga", en="Families"), f"{len(visits.visits)}"),
        ),
        sections=(
            Section(
                blocks=(
                    Table(
                        columns=(
                            Column(Label(id="Paling lambat", en="By"), width=1.5),
                            Column("RT / RW", width=1.6),
                            Column(Label(id="Keluarga", en="Family"), width=1),
                            Column(Label(id="Alasan", en="Reason"), width=5),
                        ),
                        rows=rows,
                        tick=True,
                    ),
                )
            ),
        ),
        receipt=next((visit.receipt for visit in visits.visits if visit.receipt is not None), None),
    )


def recap_sheet(recap: VisitRecap) -> Sheet:
    """Return the recapitulation of a month and the list of what is to be followed up: the forms 9 and 10."""
    return Sheet(
        title=CHECKLISTS["recapitulation"].name,
        fields=(
            Field(Label(id="Sejak", en="From"), recap.on.isoformat()),
            Field(Label(id="Sampai", en="To"), recap.until.isoformat()),
            Field(Label(id="Keluarga", en="Families"), f"{recap.families}"),
        ),
        sections=(
            Section(
                blocks=(
                    Table(
                        columns=(Column(Label(id="Hasil", en="Outcome"), width=3), Label(id="Keluarga", en="Families")),
                        rows=[(outcome.label, f"{count}") for outcome, count in recap.outcomes.items()],
                    ),
                    Table(
                        columns=(
                            Column(Label(id="Temuan", en="Finding"), width=3),
                            Label(id="Orang", en="People"),
                            Label(id="Ditanya", en="Asked"),
                        ),
                        rows=[(FOUND[name], f"{recap.found[name]}", f"{recap.asked[name]}") for name in FOUND],
                    ),
                    Table(
                        columns=(
                            Column(Label(id="Pekan mulai", en="Week from"), width=3),
                            Label(id="Kunjungan", en="Visits"),
                        ),
                        rows=[(day.isoformat(), f"{count}") for day, count in recap.weeks],
                    ),
                )
            ),
            Section(
                heading=CHECKLISTS["follow_up"].name,
                blocks=(
                    Table(
                        columns=(
                            Column(Label(id="Paling lambat", en="By"), width=1.9),
                            Column(Label(id="Keluarga", en="Family"), width=1.2),
                            Column(Label(id="Anggota", en="Member"), width=1.2),
                            Column(Label(id="Tindak lanjut", en="Follow-up"), width=4),
                            Column(Label(id="Oleh", en="Who acts"), width=1.5),
                            Column(Label(id="Ke", en="To"), width=1.5),
                        ),
                        rows=[
                            (
                                line.due_on.isoformat(),
                                line.family,
                                line.member,
                                Mark(line.what, strong=True) if line.trigger is Trigger.DANGER_SIGN else line.what,
                                line.by.label,
                                line.referred_to.label if line.referred_to else None,
                            )
                            for line in recap.follow_up
                        ],
                        tick=True,
                    ),
                ),
            ),
        ),
    )


def _reasons(visit: FamilyVisit, names: Mapping[str, str]) -> Iterable[Section]:
    blocks: list[Block] = []
    for member, reason in visit.reasons:
        if reason.trigger in {Trigger.MISSING_SERVICE, Trigger.MISSED_REVISIT} and reason.services:
            continue  # told in the table of the member
        strong = reason.urgency is Urgency.AT_ONCE
        who = names.get(member.member, member.member)
        word = Label(id="SEGERA", en="AT ONCE") if strong else reason.urgency.label
        beside = Label(
            id=f"{who}: {reason.trigger.label.id}: {reason.what.id}",
            en=f"{who}: {reason.trigger.label.en}: {reason.what.en}",
        )
        blocks.append(Mark(word, beside, strong=strong))
    if blocks:
        yield Section(heading=Label(id="Alasan kunjungan", en="Why this visit"), blocks=blocks)


def _members(visit: FamilyVisit, names: Mapping[str, str]) -> Section:
    """Return the members, a row each: who, what is late or due, and what to ask; of many members less in full."""
    shown = max(_FEWEST, min(_SERVICES, _ON_A_PAGE // max(len(visit.members), 1)))
    return Section(
        blocks=(
            Table(
                columns=(
                    Column(Label(id="Siapa", en="Who"), width=1.8),
                    Column(Label(id="Pelayanan yang belum atau terlambat", en="Services due or late"), width=5.2),
                    Column(Label(id="Tanyakan (centang bila ya)", en="Ask (tick if yes)"), width=2.8),
                ),
                rows=[
                    (_who(member, names), _services(member, shown), _questions(member, shown))
                    for member in visit.members
                ],
            ),
        )
    )


def _who(member: MemberVisit, names: Mapping[str, str]) -> Cell:
    parts = [member.relation.label if member.relation else None, member.sex.label, member.age]
    parts.append(member.stage.label if member.stage else None)
    told = [part for part in parts if part is not None]
    who = names.get(member.member, member.member)
    return who, Label(id=", ".join(part.id for part in told), en=", ".join(part.en for part in told))


def _services(member: MemberVisit, shown: int) -> Cell:
    if member.refused is not None:
        return Mark(Label(id="PERIKSA DATA", en="CHECK THE DATA"), member.refused)
    services = (*member.late, *member.due)
    cells: list[Inline] = [Tick(_service(item)) for item in services[:shown]]
    rest = services[shown:]
    if rest:
        cells.append(
            Label(
                id=f"Juga ({len(rest)}): {'; '.join(item.name.id for item in rest)}",
                en=f"Also ({len(rest)}): {'; '.join(item.name.en for item in rest)}",
            )
        )
    return tuple(cells) or Label(id="tidak ada", en="none")


def _questions(member: MemberVisit, shown: int) -> Cell:
    cells: list[Inline] = [Tick(question.question) for question in member.ask[:shown]]
    more = member.questions - len(cells)
    if more > 0:
        cells.append(Label(id=f"dan {more} pertanyaan lain", en=f"and {more} more questions"))
    return tuple(cells) or None


def _service(item: VisitService) -> Label:
    where = Venue.HOME_VISIT if item.at_home else item.venue
    place = Label(id="", en="") if where is None else Label(id=f" ({where.label.id})", en=f" ({where.label.en})")
    return Label(
        id=f"{item.name.id}: {when_line(item, 'id')}{place.id}", en=f"{item.name.en}: {when_line(item, 'en')}{place.en}"
    )


def _actions(visit: FamilyVisit) -> Iterable[Section]:
    """Return what is looked out for, done and explained at the home, over all members, each activity once."""
    blocks: list[Block] = []
    for word, kind in (
        (Label(id="Cari", en="Look out for"), "find"),
        (Label(id="Lakukan", en="Do"), "do"),
        (Label(id="Jelaskan", en="Explain"), "tell"),
    ):
        about: dict[str, tuple[Label, dict[str, Label]]] = {}
        for member in visit.members:
            for action in getattr(member, kind):
                found = about.setdefault(action.activity, (action.name, {}))[1]
                found.update(zip(action.services, action.about, strict=True))
        told = [
            Label(
                id=f"{name.id} ({', '.join(label.id for label in services.values())})",
                en=f"{name.en} ({', '.join(label.en for label in services.values())})",
            )
            for name, services in about.values()
        ]
        if told:
            blocks.append(
                Label(
                    id=f"{word.id}: {'; '.join(label.id for label in told)}",
                    en=f"{word.en}: {'; '.join(label.en for label in told)}",
                )
            )
    if blocks:
        yield Section(heading=Label(id="Di rumah", en="At the home"), blocks=blocks)


def _findings(visit: FamilyVisit) -> Iterable[Section]:
    if visit.findings:
        blocks = tuple(
            Label(id=f"{item.message.id} {item.remedy.id}", en=f"{item.message.en} {item.remedy.en}")
            for item in visit.findings
        )
        yield Section(
            heading=Label(id="Data keluarga yang perlu diperiksa", en="Data of the family to check"), blocks=blocks
        )


def _outcome(visit: FamilyVisit, names: Mapping[str, str]) -> Section:
    """Return what the kader fills in: who was met, what was found, and where somebody was sent."""
    rows: list[tuple[Cell, ...]] = [
        (names.get(member.member, member.member), *(Tick() for _ in FOUND), None) for member in visit.members
    ]
    return Section(
        heading=Label(id="Hasil kunjungan (diisi kader)", en="Outcome (filled in by the kader)"),
        blocks=(
            Fields(((Label(id="Bertemu keluarga", en="Family met"), None),)),
            Table(
                columns=(
                    Column(Label(id="Anggota", en="Member"), width=2),
                    *(Column(label, width=1.3) for label in FOUND.values()),
                    Column(Label(id="Dirujuk ke", en="Sent to"), width=2),
                ),
                rows=rows,
            ),
        ),
    )


def _place(visit: FamilyVisit) -> str:
    place = " / ".join(part for part in (visit.rt, visit.rw) if part)
    return ", ".join(part for part in (place, visit.hamlet) if part) or "-"


def _why(visit: FamilyVisit) -> Cell:
    if not visit.reasons:
        return Trigger.ROUTINE.label
    member, reason = visit.reasons[0]
    stage = member.stage.label if member.stage else Label(id="", en="")
    more = len(visit.reasons) - 1
    also = Label(id=f"; {more} alasan lain", en=f"; {more} more reasons") if more else Label(id="", en="")
    text = Label(
        id=f"{stage.id}: {reason.trigger.label.id}: {reason.what.id}{also.id}",
        en=f"{stage.en}: {reason.trigger.label.en}: {reason.what.en}{also.en}",
    )
    if reason.urgency is Urgency.AT_ONCE:
        return Mark(Label(id="SEGERA", en="AT ONCE"), text, strong=True)
    return text
