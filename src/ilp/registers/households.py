"""Households out of a register: who belongs together, where they live, and what a file of households says of them.

Persons are put together by the number of their family card (KK). Nobody is left out: whoever has no number that can be
used is told of, and kept apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import define, field, frozen

from ilp.errors import InputError, RegisterError, unknown_name
from ilp.families import FamilyFinding, SharedFact, check_family
from ilp.families.checks import findings_of
from ilp.families.household import Household
from ilp.families.sharing import persons_of, shared_of
from ilp.identifiers import number_key, read_region
from ilp.labels import Language
from ilp.models import Family, FamilyMember, Home, Individual
from ilp.registers import cells as read
from ilp.registers.cells import Reader, is_blank, text_of
from ilp.registers.columns import FAMILY_COLUMNS, MEMBER_COLUMNS, UsedColumn, normal
from ilp.registers.mapping import ColumnMapping
from ilp.registers.reading import Register, RegisterRow
from ilp.registers.rejects import ROW_TOO_LONG, Reject, reject
from ilp.registers.sources import Headers, Source, open_source
from ilp.registers.spellings import INSURANCE_WORDS, RELATION_WORDS, WATER_WORDS
from ilp.vocabulary import Relation

__all__ = ["FAMILY_FINDING_COLUMNS", "Families", "FamilyRow", "FoundInFamily", "Unplaced", "read_families"]

FAMILY_FINDING_COLUMNS: Final = (
    "family", "rows", "members", "code", "severity", "fact", "message", "remedy",
)  # fmt: skip
"""The columns of the findings about families: the row in the file of households, the rows of the members in the
register, their ids, and what is found."""

_PLACES: Final = ("region", "address", "hamlet", "rt", "rw", "posyandu")
_HOME: Final = tuple(Home.model_fields)
_KEPT: Final = 20_000


@frozen
class FamilyRow:
    """A family that was read.

    ``rows`` are the rows of the members in the register, in the order of the members; ``row`` is that of the family in
    the file of households, None where it has none. ``unread`` are rows of the register that have its number, and of
    which no person could be made: the family is not complete then.
    """

    family: Family
    rows: tuple[int, ...]
    row: int | None = None
    unread: tuple[int, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every member could be read."""
        return not self.unread


@frozen
class Unplaced:
    """A person of no household that can be told: the row in the register, and why."""

    row: int
    person: Individual
    why: Reject


@frozen
class FoundInFamily:
    """A finding about a family, with the rows of the members it is about."""

    family: FamilyRow
    finding: FamilyFinding
    rows: tuple[int, ...]

    def cells(self, language: Language = "en") -> tuple[str, ...]:
        """Return the finding as the cells of a row, in the order of ``FAMILY_FINDING_COLUMNS``."""
        item = self.finding
        words = (item.message.in_(language), item.remedy.in_(language))
        return (
            "" if self.family.row is None else str(self.family.row), " ".join(map(str, self.rows)),
            " ".join(map(str, item.members)), item.code, item.severity.value, item.fact or "", *words,
        )  # fmt: skip


@define(eq=False, kw_only=True)
class Families:
    """The households of a register.

    Attributes:
        families: Those that were read, in the order in which their first member stands in the register; then those
            only the file of households has.
        unplaced: Persons of no household that can be told, and why.
        rejects: Everything that could not be read, of the register and the file of households.
        persons: How many persons there are, in families and without.
        refused: How many rows of the register give no person.
    """

    families: tuple[FamilyRow, ...]
    unplaced: tuple[Unplaced, ...]
    rejects: tuple[Reject, ...]
    persons: int
    refused: int
    source: str = field(default="")

    def __iter__(self) -> Iterator[FamilyRow]:
        """Iterate over the families."""
        return iter(self.families)

    def __len__(self) -> int:
        """Count the families."""
        return len(self.families)

    def check(self, on: date) -> Iterator[FoundInFamily]:
        """Yield what looks wrong in each family, as `ilp.families.check_family` finds it.

        Raises:
            DateError: ``on`` is no date or out of range.
        """
        for family in self.families:
            yield from _found(family, check_family(family.family, on=on, complete=family.complete))

    def known(self, on: date) -> Iterator[tuple[FamilyRow, tuple[Individual, ...], tuple[SharedFact, ...]]]:
        """Yield each family with its members as persons who have the facts it supplies, and these facts.

        Raises:
            DateError: ``on`` is no date or out of range.
        """
        for family in self.families:
            household = Household(family.family, on)
            yield family, persons_of(household), shared_of(household)

    def checked(self, on: date) -> Iterator[tuple[FamilyRow, tuple[FoundInFamily, ...], tuple[SharedFact, ...]]]:
        """Yield each family with what looks wrong in it and the facts it supplies: both for the work of one.

        Raises:
            DateError: ``on`` is no date or out of range.
        """
        for family in self.families:
            household = Household(family.family, on)
            found = tuple(_found(family, findings_of(household, complete=family.complete)))
            yield family, found, shared_of(household)


def _found(family: FamilyRow, findings: Iterable[FamilyFinding]) -> Iterator[FoundInFamily]:
    rows = {
        place + 1 if member.id is None else member.id: row
        for place, (member, row) in enumerate(zip(family.family.members, family.rows, strict=True))
    }
    for finding in findings:
        yield FoundInFamily(family, finding, tuple(rows[member] for member in finding.members))


def read_families(register: Register, families: Path | str | None = None, *, sheet: str | None = None) -> Families:
    """Read the households of a register, and what a file of households says of them.

    Members get their own ``id`` of the register (or the running number) where they have one, else ``row-12`` by their
    row. A family gets its ``id`` of the file of households, else ``family-3`` by its row there, else ``row-12`` by the
    row of its first member. Columns for the relation to the head, the NIK of mother and father, RT, RW, hamlet,
    Posyandu, address and code of the region are found by their headers; ``[families]`` in the mapping file names
    others.

    Args:
        register: The register, from ``read_register``.
        families: A CSV, Excel or Parquet file with one row per household: its KK number, and what is known of it.
        sheet: The sheet, where an Excel file of households has several.

    Raises:
        RegisterError: the register has no column for the KK number, or the file cannot be read or has a header that is
            ambiguous.
        UnknownNameError: the mapping file names a header that neither file has.
    """
    if "kk" not in {column.target for column in register.columns}:
        raise RegisterError(
            "The register has no column for the number of the family card",
            value=register.path.name,
            accepted="a header such as No KK",
            remedy='Name it in the mapping file: [columns] "<header>" = "kk"',
            code="column_missing",
        )
    said = register.mapping.families
    path = None if families is None else Path(families)
    file = None if path is None else _open(path, said, sheet)
    _check_named(said, [*register_headers(register), *(file.headers if file is not None else ())])
    reading = _Reading(register)
    for row in register:
        reading.add(row)
    if file is not None:
        reading.add_file(file)
    return reading.result()


def register_headers(register: Register) -> tuple[str, ...]:
    """Return all headers of a register."""
    return register._source.headers  # noqa: SLF001 - the two read one file


def _open(path: Path, said: ColumnMapping, sheet: str | None) -> Source:
    return open_source(path, Headers(FAMILY_COLUMNS, said.columns), sheet=sheet or said.sheet, encoding=said.encoding)


def _check_named(said: ColumnMapping, headers: Sequence[str]) -> None:
    there = {normal(header) for header in headers}
    for name in (*said.columns, *said.ignore):
        if normal(name) not in there:
            raise unknown_name("column named in the mapping file under families", name, sorted(filter(None, headers)))


# The cells of both files ---------------------------------------------------------------------------------------------


class _Cells:
    """Reads the cells of some columns; each different text of a column is read once."""

    def __init__(self, columns: Sequence[UsedColumn], said: ColumnMapping, file: str) -> None:
        self.columns, self._file = columns, file
        self._readers = [_reader(column, said) for column in columns]
        self._known: list[dict[str, object]] = [{} for _ in columns]

    def read(self, number: int, cells: Sequence[object], rejects: list[Reject]) -> dict[str, Any]:
        """Return what the cells of a row say, by what they mean; tell of what cannot be read."""
        said: dict[str, Any] = {}
        for column, reader, known, cell in zip(self.columns, self._readers, self._known, cells, strict=True):
            text = "" if cell is None else text_of(cell)
            if not text:
                continue
            if column.target in _AS_WRITTEN:
                if not is_blank(text):
                    said[column.target] = cell if isinstance(cell, (int, float)) else text
                continue
            if text not in known:
                if len(known) >= _KEPT:
                    known.clear()
                known[text] = _read(reader, text)
            value = known[text]
            if isinstance(value, InputError):
                rejects.append(self.reject(value, number, column, cell))
            elif value is not None:
                said[column.target] = value
        return said

    def reject(self, error: InputError, number: int, column: UsedColumn | str, cell: object) -> Reject:
        """Tell of a cell; of a column that is not there, of the row."""
        if isinstance(column, str):
            found = next((item for item in self.columns if item.target == column), None)
            if found is None:
                return reject(error, file=self._file, row=number)
            column = found
        return reject(error, file=self._file, row=number, column=column.header, target=column.target, cell=cell)


_AS_WRITTEN: Final = frozenset({"kk", "head", "mother_nik", "father_nik"})


def _read(reader: Reader, text: str) -> object:
    try:
        return reader(text)
    except InputError as error:
        return error


def _reader(column: UsedColumn, said: ColumnMapping) -> Reader:
    plain = _plain_reader(column)
    return read.as_mapped(
        plain, said.values.get(column.target), lambda value: value if isinstance(value, bool) else plain(str(value))
    )


def _plain_reader(column: UsedColumn) -> Reader:
    target = column.target
    if target in _LISTS:
        return read.word_reader(target, *_LISTS[target], table=_TABLE)
    if target == "region":
        return lambda text: None if is_blank(text) else read_region(text)
    if target in _HOME:
        words = {word: {target: said} for word, said in INSURANCE_WORDS.items()} if target == "health_insurance" else {}
        yes_no = read.yes_no_reader(column.header, words, target, table=_TABLE)

        def answer(text: str) -> object:
            value = yes_no(text)
            return value[target] if isinstance(value, Mapping) else None

        return answer
    return read.plain_text


_TABLE: Final = "families.values"
_LISTS: Final[Mapping[str, tuple[Mapping[str, object], str]]] = {
    "relation": (
        RELATION_WORDS,
        "Kepala Keluarga, Istri, Suami, Anak, Menantu, Cucu, Orang tua, Mertua, Famili lain, Lainnya",
    ),
    "water_source": (
        WATER_WORDS,
        "PDAM, sumur bor, sumur gali terlindung or tidak terlindung, mata air, air permukaan, air hujan, isi ulang",
    ),
}


# Putting people together ---------------------------------------------------------------------------------------------


@frozen
class _Member:
    """A row of the register with what it says of the household."""

    row: int
    person: Individual
    said: Mapping[str, Any]


@define
class _Group:
    """The rows of one number, as they are found."""

    kk: Any
    members: list[_Member] = field(factory=list)
    unread: list[int] = field(factory=list)
    said: Mapping[str, Any] = field(factory=dict)
    row: int | None = None


class _Reading:
    """Gathers the households row by row."""

    def __init__(self, register: Register) -> None:
        said = register.mapping.families
        used = {column.place for column in register.columns}
        headers = ["" if place in used else header for place, header in enumerate(register_headers(register))]
        there = {normal(header) for header in headers}
        named = {
            header: target
            for header, target in said.columns.items()
            if target in MEMBER_COLUMNS.targets and normal(header) in there
        }
        ignored = [header for header in said.ignore if normal(header) in there]
        columns = MEMBER_COLUMNS.resolve(headers, named=named, ignored=ignored).used
        self._register = register
        self._said = said
        self._file = register.path.name
        self._cells = _Cells(columns, said, self._file)
        self._kk = next(column for column in register.columns if column.target == "kk")
        source = register._source  # noqa: SLF001 - the two read one file
        self._rows = source.rows([column.place for column in columns])
        self._groups: dict[str, _Group] = {}
        self._unplaced: list[Unplaced] = []
        self._rejects: list[Reject] = []
        self._persons = self._refused = 0
        self._of_families: _Cells | None = None

    def add(self, row: RegisterRow) -> None:
        """Put a row to those of its number."""
        cells: Sequence[object] = ()
        for number, found, _ in self._rows:
            if number == row.number:
                cells = found
                break
        self._rejects += row.rejects
        given = row.cells.get("kk")
        key = number_key(given)
        if row.person is None:
            self._refused += 1
            if key is not None:
                self._groups.setdefault(key, _Group(given)).unread.append(row.number)
            return
        self._persons += 1
        said = self._cells.read(row.number, cells, self._rejects)
        if key is None:
            missing = not text_of(given) or is_blank(text_of(given))
            error = NO_KK if missing else KK_UNUSABLE
            why = reject(
                error, file=self._file, row=row.number, column=self._kk.header, target="kk",
                cell="" if missing else given,
            )  # fmt: skip
            self._rejects.append(why)
            self._unplaced.append(Unplaced(row.number, row.person, why))
            return
        self._groups.setdefault(key, _Group(given)).members.append(_Member(row.number, row.person, said))

    def add_file(self, source: Source) -> None:
        """Take what a file of households says, to the family of each number."""
        said = self._said
        named = {
            header: target
            for header, target in said.columns.items()
            if target in FAMILY_COLUMNS.targets and normal(header) in {normal(each) for each in source.headers}
        }
        ignored = [header for header in said.ignore if normal(header) in {normal(each) for each in source.headers}]
        columns = FAMILY_COLUMNS.resolve(source.headers, named=named, ignored=ignored).used
        if "kk" not in {column.target for column in columns}:
            raise RegisterError(
                "No column for kk",
                value=source.path.name,
                accepted="a header such as No KK",
                remedy='Name it in the mapping file: [families.columns] "<header>" = "kk"',
                code="column_missing",
            )
        cells = self._of_families = _Cells(columns, said, source.path.name)
        for number, found, surplus in source.rows([column.place for column in columns]):
            if surplus:
                self._rejects.append(reject(ROW_TOO_LONG, file=source.path.name, row=number, refused=True))
                continue
            row = cells.read(number, found, self._rejects)
            if not row:
                continue
            key = number_key(row.get("kk"))
            if key is None:
                error = KK_UNUSABLE if "kk" in row else NO_KK
                self._rejects.append(cells.reject(error, number, "kk", row.get("kk", "")))
                continue
            group = self._groups.setdefault(key, _Group(row["kk"]))
            if group.row is not None:
                self._rejects.append(cells.reject(FAMILY_TWICE, number, "kk", row["kk"]))
                continue
            group.said, group.row = row, number

    def result(self) -> Families:
        """Return the families."""
        families = tuple(self._family(group) for group in self._groups.values())
        return Families(
            families=families,
            unplaced=tuple(self._unplaced),
            rejects=tuple(self._rejects),
            persons=self._persons,
            refused=self._refused,
            source=self._file,
        )

    def _family(self, group: _Group) -> FamilyRow:
        ids = _ids(group.members)
        relations = self._relations(group, ids)
        by_nik = {
            nik: name
            for member, name in zip(group.members, ids, strict=True)
            if (nik := number_key(member.person.nik)) is not None
        }
        members = tuple(
            FamilyMember.model_construct(
                person=member.person if member.person.id == name else member.person.model_copy(update={"id": name}),
                relation=relation,
                mother=self._parent(member, "mother_nik", by_nik),
                father=self._parent(member, "father_nik", by_nik),
            )
            for member, name, relation in zip(group.members, ids, relations, strict=True)
        )
        home = Home.model_construct(**{name: group.said[name] for name in _HOME if name in group.said})
        rows = tuple(member.row for member in group.members)
        own = group.said.get("id") or (f"family-{group.row}" if group.row else f"row-{(*rows, *group.unread)[0]}")
        family = Family.model_construct(id=own, kk=group.kk, members=members, home=home, **self._place(group))
        return FamilyRow(family, rows, group.row, tuple(group.unread))

    def _relations(self, group: _Group, ids: Sequence[str]) -> list[Relation | None]:
        """Return the relations; who is named as the head is the head where no relation is recorded."""
        relations: list[Relation | None] = [member.said.get("relation") for member in group.members]
        head = group.said.get("head")
        if head is None or not group.members or group.row is None:
            return relations
        place = _named(head, group.members, ids)
        error = None
        if place is None:
            error = None if group.unread else HEAD_NOT_THERE
        elif relations[place] is None:
            relations[place] = Relation.HEAD
        elif relations[place] is not Relation.HEAD:
            error = HEAD_DIFFERS
        if error is not None and self._of_families is not None:
            self._rejects.append(self._of_families.reject(error, group.row, "head", head))
        return relations

    def _parent(self, member: _Member, target: str, by_nik: Mapping[str, str]) -> str | None:
        """Return the id of a parent who is named by NIK; tell of one who is not of the household."""
        given = member.said.get(target)
        if given is None:
            return None
        key = number_key(given)
        found = None if key is None else by_nik.get(key)
        if found is None:
            error = PARENT_UNUSABLE if key is None else PARENT_ELSEWHERE
            self._rejects.append(self._cells.reject(error, member.row, target, given))
        return found

    def _place(self, group: _Group) -> dict[str, Any]:
        """Return where a household lives: by the file of households, else as all members have it."""
        found: dict[str, Any] = {}
        for target in _PLACES:
            own = {
                _plain(member.said[target]): member.said[target] for member in group.members if target in member.said
            }
            said = group.said.get(target)
            told = dict(own) if said is None else {_plain(said): said, **own}
            if len(told) > 1:
                row = next(member.row for member in group.members if target in member.said)
                self._rejects.append(self._cells.reject(PLACE_DIFFERS, row, target, ""))
            if said is not None:
                found[target] = said
            elif len(own) == 1:
                (found[target],) = own.values()
        return found


def _plain(text: object) -> str:
    """Return a text as it is compared: 1 and 001 are one RT."""
    plain = " ".join(str(text).casefold().split())
    return plain.lstrip("0") or plain if plain.isdecimal() else plain


def _ids(members: Sequence[_Member]) -> list[str]:
    """Return an id for each member: the person's own, or the row where there is none, or another has it already."""
    ids: list[str] = []
    for member in members:
        own = member.person.id
        ids.append(f"row-{member.row}" if own is None or own in ids else own)
    return ids


def _named(head: object, members: Sequence[_Member], ids: Sequence[str]) -> int | None:
    """Return the place of the member whom a cell names as the head: by id or number, NIK, or name."""
    text = text_of(head)
    nik = number_key(head)
    name = _plain(text)
    found = [
        place
        for place, member in enumerate(members)
        if ids[place] == text
        or (nik is not None and number_key(member.person.nik) == nik)
        or (member.person.name is not None and _plain(member.person.name) == name)
    ]
    return found[0] if len(found) == 1 else None


def _error(code: str, what: str, accepted: str, remedy: str) -> InputError:
    return InputError(what, accepted=accepted, remedy=remedy, code=code)


NO_KK: Final = _error(
    "kk_missing",
    "The number of the family card is not recorded: no household can be told",
    "the 16 digits of the card",
    "Record it; until then the person counts by themselves",
)
KK_UNUSABLE: Final = _error(
    "kk_unusable",
    "The number of the family card tells no household",
    "the 16 digits of the card, whole and as text",
    "Take it from the card again; until then the person counts by themselves",
)
FAMILY_TWICE: Final = _error(
    "family_twice",
    "The household stands in the file already",
    "one row for each number",
    "Keep one of the rows; the first is used",
)
HEAD_NOT_THERE: Final = _error(
    "head_not_there",
    "The head who is named is no member of the household, or several are",
    "the number, NIK or name of one member",
    "Check the file of households and the register",
)
HEAD_DIFFERS: Final = _error(
    "head_differs",
    "The head who is named has another relation in the register",
    "the member whose relation is head of the family",
    "Check both files; the relation of the register is used",
)
PARENT_UNUSABLE: Final = _error(
    "parent_unusable",
    "The NIK of the parent tells nobody",
    "the 16 digits of a NIK",
    "Correct it, or leave it blank",
)
PARENT_ELSEWHERE: Final = _error(
    "parent_elsewhere",
    "The parent is no member of this household",
    "the NIK of a member",
    "Nothing needs to be done where the parent lives elsewhere; else check the NIK",
)
PLACE_DIFFERS: Final = _error(
    "place_differs",
    "The rows of one household do not agree on this",
    "the same in every row",
    "Correct it; what the file of households says is used, else nothing",
)
