"""A month of visits: the families of a village in the order in which they need a visit, shared out among the kader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Annotated, Any, Final, Self

from pydantic import BeforeValidator, Field, model_validator

from ilp.calendar import month_end
from ilp.errors import InputError, unknown_name
from ilp.labels import Label, Language, language_named
from ilp.models import Family
from ilp.models.inputs import FromOutside, Frozen, TextField
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.results import Receipt
from ilp.situation import AssumeAbsent
from ilp.visits.definitions import Trigger, Urgency
from ilp.visits.documents import FamilyVisit, place_line, reason_order
from ilp.visits.making import Notice, make_visit

__all__ = ["Kader", "KaderVisits", "Unassigned", "UnassignedReason", "VisitMonth", "plan_visits", "read_kader"]

_WEEK: Final = timedelta(days=7)


def _areas(value: object) -> object:
    """Read areas given as text: "001/002" is RT 001 of RW 002, "/002" the whole RW."""
    if not isinstance(value, (list, tuple)):
        return value
    found: list[object] = []
    for item in value:
        if isinstance(item, str):
            rt, mark, rw = item.partition("/")
            if not mark or not rw.strip():
                raise InputError(
                    "Not an area of a kader",
                    value=item,
                    accepted="RT/RW, as 001/002, or /002 for the whole of an RW",
                    remedy="Write each area so",
                    code="kader_area",
                )
            found.append((rt.strip() or None, rw.strip()))
        else:
            found.append(item)
    return tuple(found)


class Kader(FromOutside):
    """A kader and where they visit: pairs of RT and RW (RT None: the whole RW), written also as "001/002" or "/002".

    A kader without areas visits everywhere in the village, or everywhere their ``posyandu`` serves. ``visits`` is how
    many visits they can make in a month; the decree sets no number.
    """

    id: TextField = Field(min_length=1)
    areas: Annotated[tuple[tuple[str | None, str], ...], BeforeValidator(_areas)] = ()
    posyandu: TextField | None = None
    visits: int | None = Field(default=None, ge=1)

    def covers(self, family: Family) -> bool:
        """Say whether the kader visits where a family lives."""
        if self.posyandu is not None and family.posyandu is not None and self.posyandu != family.posyandu:
            return False
        if not self.areas:
            return self.posyandu is None or family.posyandu is not None
        return any(
            family.rw is not None
            and _same(rw, family.rw)
            and (rt is None or (family.rt is not None and _same(rt, family.rt)))
            for rt, rw in self.areas
        )


def _same(one: str, other: str) -> bool:
    """Compare numbers of RT and RW: "1" and "001" are the same."""
    return one == other or (one.isdecimal() and other.isdecimal() and int(one) == int(other))


class _KaderList(FromOutside):
    kader: tuple[Kader, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _once(self) -> Self:
        twice = [code for code, count in Counter(item.id for item in self.kader).items() if count > 1]
        if twice:
            raise InputError("A kader is given twice", value=twice[0], accepted="each kader once", code="kader_twice")
        return self


def read_kader(data: object) -> tuple[Kader, ...]:
    """Read a list of kader, as JSON has it: ``[{"id": "A", "areas": ["001/001"]}]``.

    Raises:
        pydantic.ValidationError: an entry is wrong, there is none, or one is given twice.

    >>> read_kader([{"id": "A", "areas": ["001/002", "/003"]}])[0].areas
    (('001', '002'), (None, '003'))
    """
    return _KaderList.model_validate({"kader": data}).kader


class UnassignedReason(Frozen):
    """Why a family got no visit of the month."""

    code: str
    text: Label


NO_KADER: Final = UnassignedReason(
    code="no_kader",
    text=Label(id="tidak ada kader untuk RT/RW ini", en="no kader visits this RT/RW"),
)
NO_ADDRESS: Final = UnassignedReason(
    code="no_address", text=Label(id="RT/RW keluarga tidak tercatat", en="the RT/RW of the family is not recorded")
)
NO_ROOM: Final = UnassignedReason(
    code="no_room",
    text=Label(id="kunjungan kader bulan ini sudah penuh", en="the kader has no visit left this month"),
)


class Unassigned(Frozen):
    """A family without a visit this month, and why; nobody is left out silently.

    Where kader make a limited number of visits, ``visit`` has the reasons, and what is late or due; what to ask, tell
    and do is worked out for those who are visited.
    """

    visit: FamilyVisit
    why: UnassignedReason


class KaderVisits(Frozen):
    """The visits of one kader, in the order in which they are made; ``by`` is the day by which each is to be made."""

    kader: str
    visits: tuple[FamilyVisit, ...]
    by: tuple[date, ...]


class VisitMonth(Frozen):
    """The visits of a month, by kader, and the families that got none with the reason."""

    on: date
    until: date
    rounds: tuple[KaderVisits, ...]
    unassigned: tuple[Unassigned, ...]
    receipt: Receipt | None

    @property
    def visits(self) -> tuple[FamilyVisit, ...]:
        """Every visit that somebody makes."""
        return tuple(visit for one in self.rounds for visit in one.visits)

    @property
    def triggers(self) -> Mapping[Trigger, int]:
        """How many families of all there are with each trigger; a family may have several."""
        every = (*self.visits, *(item.visit for item in self.unassigned))
        found = Counter(trigger for visit in every for trigger in {reason.trigger for _, reason in visit.reasons})
        found[Trigger.ROUTINE] = sum(not visit.reasons for visit in every)
        return {trigger: found[trigger] for trigger in Trigger}

    def text(self, language: Language = "id", width: int = 100, *, shown: int = 10) -> str:
        """Return the month as text: counts, and the first visits of each kader."""
        language = language_named(language)
        return "\n".join(self._lines(language, width, shown))

    def _lines(self, language: Language, width: int, shown: int) -> Iterator[str]:
        words = _WORDS[language]
        yield words["head"].format(on=self.on, until=self.until)
        yield text_table(
            (words["trigger"], words["families"]),
            [(trigger.label.in_(language), f"{count}") for trigger, count in self.triggers.items()],
            (40, 10),
        )
        for one in self.rounds:
            yield ""
            yield words["kader"].format(kader=one.kader, count=len(one.visits))
            rows = [visit_row(visit, by, language) for visit, by in zip(one.visits, one.by, strict=True)]
            yield text_table(words["columns"], rows[:shown], (13, 22, 8, width - 49))
            if len(rows) > shown:
                yield words["more"].format(count=len(rows) - shown)
        if self.unassigned:
            yield ""
            yield words["unassigned"]
            counts = Counter(item.why.text.in_(language) for item in self.unassigned)
            yield from (f"  {why}: {count}" for why, count in counts.items())

    def _repr_html_(self) -> str:
        """Show the month as tables in a notebook."""
        words = _WORDS["id"]
        parts = [html_paragraph(words["head"].format(on=self.on, until=self.until))]
        rows = [(trigger.label.id, f"{count}") for trigger, count in self.triggers.items()]
        parts.append(html_table(words["trigger"], (words["trigger"], words["families"]), rows))
        for one in self.rounds:
            visits = [visit_row(visit, by, "id") for visit, by in zip(one.visits, one.by, strict=True)]
            caption = words["kader"].format(kader=one.kader, count=len(one.visits))
            parts.append(html_table(caption, words["columns"], visits[:20]))
        return html_block(*parts)

    def __repr__(self) -> str:
        """Return how many visits there are."""
        return f"<VisitMonth {self.on}: {len(self.visits)} visits, {len(self.unassigned)} families without one>"

    __str__ = __repr__


def plan_visits(  # noqa: PLR0913 - one call, every choice by name
    families: Iterable[Family],
    *,
    on: date,
    kader: Sequence[Kader],
    notices: Iterable[Notice] = (),
    last_visits: Mapping[str, date] | None = None,
    questions: int = 5,
    incomplete: Collection[str] = (),
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> VisitMonth:
    """Plan the visits of a village from a day to the end of its month, and share them out among the kader.

    Each family comes once, the most urgent first; families without a special reason follow, those first that have not
    been visited for longest. A family is visited by a kader of its RT and RW; where there are several, by the one who
    has fewer visits so far. What is for today is to be done on ``on``, what is for this week within seven days.

    Args:
        families: The families of the village; each needs an id of its own.
        on: The first day; the clock is never read.
        kader: Who visits, and where.
        notices: What the monitoring of the Puskesmas asks to be followed up, by the ids of members.
        last_visits: When families were last visited, by their ids.
        questions: As in `visit_family`.
        incomplete: The ids of families of which not all members are there.
        assume_absent: As in `ilp.assess`.
        readings: As in `ilp.assess`.

    Raises:
        InputError: a family has no id, or two have the same, or there is no kader.
        UnknownNameError: a notice is about somebody, or a last visit of a family, that is not there.
        DateError: ``on`` is out of range.
    """
    families = tuple(families)
    known = last_visits or {}
    _check(families, kader, known)
    make = _maker(families, on, tuple(notices), known, (questions, frozenset(incomplete), assume_absent, readings))
    limited = any(item.visits is not None for item in kader)
    made = [make(place, whole=not limited) for place in range(len(families))]
    order = sorted(range(len(made)), key=lambda place: _visit_order(made[place]))
    until = month_end(on)
    rounds: dict[str, list[FamilyVisit]] = {item.id: [] for item in kader}
    unassigned: list[Unassigned] = []
    cover: dict[tuple[str | None, str | None, str | None], list[Kader]] = {}
    for place in order:
        family, visit = families[place], made[place]
        key = (family.rt, family.rw, family.posyandu)
        if key not in cover:
            cover[key] = [item for item in kader if item.covers(family)]
        covering = cover[key]
        free = [item for item in covering if item.visits is None or len(rounds[item.id]) < item.visits]
        if free:
            visited = make(place, whole=True) if limited else visit
            rounds[min(free, key=lambda item: len(rounds[item.id])).id].append(visited)
        elif covering:
            unassigned.append(Unassigned(visit=visit, why=NO_ROOM))
        else:
            unassigned.append(Unassigned(visit=visit, why=NO_ADDRESS if family.rw is None else NO_KADER))
    return VisitMonth(
        on=on,
        until=until,
        rounds=tuple(
            KaderVisits(kader=code, visits=tuple(visits), by=tuple(_by(visit, on, until) for visit in visits))
            for code, visits in rounds.items()
        ),
        unassigned=tuple(unassigned),
        receipt=next((visit.receipt for visit in _planned(rounds, made) if visit.receipt is not None), None),
    )


def _planned(rounds: Mapping[str, list[FamilyVisit]], made: list[FamilyVisit]) -> Iterator[FamilyVisit]:
    """Yield the visits that are made, and then all."""
    for visits in rounds.values():
        yield from visits
    yield from made


def _check(families: tuple[Family, ...], kader: Sequence[Kader], known: Mapping[str, date]) -> None:
    if not kader:
        raise InputError("There is no kader", accepted="at least one", remedy="Give those who visit", code="no_kader")
    ids = Counter(family.id for family in families)
    for code, count in ids.items():
        if code is None or count > 1:
            raise InputError(
                "A family has no id" if code is None else "Two families have one id",
                **({} if code is None else {"value": code}),
                accepted="an id of its own for each family",
                remedy="Give each a reference, such as the row of its head",
                code="family_id",
            )
    unknown = next((code for code in known if code not in ids), None)
    if unknown is not None:
        raise unknown_name("family", unknown, [code for code in ids if code is not None])


def _maker(
    families: tuple[Family, ...],
    on: date,
    notices: tuple[Notice, ...],
    known: Mapping[str, date],
    choices: tuple[int, frozenset[str], AssumeAbsent, Mapping[str, str] | None],
) -> Callable[..., FamilyVisit]:
    """Return what makes the visit of a family by its place."""
    by_family: dict[int, list[Notice]] = {}
    members = {member.id: place for place, family in enumerate(families) for member in family.members if member.id}
    for notice in notices:
        if notice.member not in members:
            raise unknown_name("member of a family", notice.member, members)
        by_family.setdefault(members[notice.member], []).append(notice)
    questions, incomplete, assume_absent, readings = choices

    def make(place: int, *, whole: bool) -> FamilyVisit:
        family = families[place]
        return make_visit(
            family,
            on=on,
            notices=by_family.get(place, ()),
            last_visit=known.get(family.id or ""),
            questions=questions,
            complete=family.id not in incomplete,
            assume_absent=assume_absent,
            readings=readings,
            whole=whole,
        )

    return make


def _visit_order(visit: FamilyVisit) -> tuple[object, ...]:
    reasons = visit.reasons
    first = reason_order(reasons[0][1]) if reasons else (_LAST, 0, True, date.max)
    return (
        *first,
        -len(reasons) if reasons else 0,
        visit.last_visit or date.min,
        visit.rw or "",
        visit.rt or "",
        visit.family,
    )


def _by(visit: FamilyVisit, on: date, until: date) -> date:
    if visit.urgency is Urgency.AT_ONCE:
        return on
    return min(on + _WEEK, until) if visit.urgency is Urgency.THIS_WEEK else until


def visit_row(visit: FamilyVisit, by: date, language: Language) -> tuple[str, str, str, str]:
    """Return a visit in one row: by when, where, which family, and why."""
    reasons = visit.reasons
    if not reasons:
        why = Trigger.ROUTINE.label.in_(language)
    else:
        member, first = reasons[0]
        who = f" ({member.stage.label.in_(language)})" if member.stage else ""
        why = f"{first.trigger.label.in_(language)}{who}: {first.what.in_(language)}"
        also = dict.fromkeys(reason.trigger.label.in_(language) for _, reason in reasons[1:])
        also.pop(first.trigger.label.in_(language), None)
        why = "; ".join((why, *also))
    return by.isoformat(), place_line(visit, language).lstrip(", ") or "-", visit.family, why


_LAST: Final = len(Urgency)
_WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "id": {
        "head": "Kunjungan rumah {on} sampai {until}",
        "trigger": "Alasan",
        "families": "Keluarga",
        "kader": "Kader {kader}: {count} kunjungan",
        "columns": ("Paling lambat", "Tempat", "Keluarga", "Alasan"),
        "more": "  dan {count} lagi",
        "unassigned": "Belum mendapat kunjungan bulan ini:",
    },
    "en": {
        "head": "Home visits {on} to {until}",
        "trigger": "Reason",
        "families": "Families",
        "kader": "Kader {kader}: {count} visits",
        "columns": ("By", "Where", "Family", "Reason"),
        "more": "  and {count} more",
        "unassigned": "Without a visit this month:",
    },
}
