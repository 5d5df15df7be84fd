"""Columns: what each header of a file means, and a refusal where it could mean several things."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from ilp.calendar import DateOrder
from ilp.errors import RegisterError, unknown_name
from ilp.facts import FACTS
from ilp.registers.spellings import FAMILY_SPELLINGS, HISTORY_SPELLINGS, MEMBER_SPELLINGS, REGISTER_SPELLINGS
from ilp.vocabulary import Quantity

__all__ = [
    "FAMILY_COLUMNS",
    "HISTORY_COLUMNS",
    "IGNORE",
    "MEMBER_COLUMNS",
    "NUMBERS_MATTER",
    "REGISTER_COLUMNS",
    "ColumnNames",
    "Resolution",
    "UsedColumn",
    "normal",
]

IGNORE: Final = "ignore"
"""What a mapping file gives for a column that is to be left out."""

_OTHER: Final = re.compile(r"[^\w]+|_+")
_BRACKETS: Final = re.compile(r"\s*[(\[]([^)\]]*)[)\]]\s*$")
_SHORTEST_JOINED: Final = 5
_NOT_ALONE: Final = 2  # a title row may hold one word that looks like a header
_UNITS: Final = {
    quantity.value: frozenset({"".join(re.findall(r"\w+", quantity.unit.casefold()))}) for quantity in Quantity
} | {"blood_pressure": frozenset({"mmhg"})}
NUMBERS_MATTER: Final = frozenset(
    {"nik", "kk", "mother_nik", "father_nik", "birth_date", "lmp", "edd", "delivered_on", "measured_on"}
)
"""Columns in which a number is not what its text would be: it has lost digits, or counts the days of a spreadsheet."""
_YEARS: Final = frozenset({"th", "thn", "tahun", "years"})
_FORMATS: Final[Mapping[str, DateOrder]] = {
    "dd mm yyyy": DateOrder.DMY,
    "tgl bln thn": DateOrder.DMY,
    "hh bb tttt": DateOrder.DMY,
    "yyyy mm dd": DateOrder.ISO,
    "tttt bb hh": DateOrder.ISO,
}
_REMARKS: Final = frozenset({"l p", "p l", "ya tidak", "y t", "y n", "wajib", "opsional", "bila ada", "1 12"})


def normal(header: str) -> str:
    """Return a header in lower case, with punctuation and spaces collapsed.

    >>> normal(" Tgl_Lahir "), normal("L/P")
    ('tgl lahir', 'l p')
    """
    return " ".join(_OTHER.sub(" ", unicodedata.normalize("NFKC", header).casefold()).split())


@frozen
class UsedColumn:
    """A column that is read: its place and header in the file, and what it means.

    ``order`` is the order of dates the header itself names, as "(DD/MM/YYYY)" does. ``settled`` says in words what
    decided an ambiguous header.
    """

    place: int
    header: str
    target: str
    order: DateOrder | None = None
    settled: str = ""


@frozen
class Resolution:
    """What the columns of a file mean, and which are not used."""

    used: tuple[UsedColumn, ...]
    unused: tuple[str, ...]


@frozen
class _Candidate:
    place: int
    header: str
    targets: tuple[str, ...]
    order: DateOrder | None = None


class ColumnNames:
    """The headers a kind of file may have, and what they mean."""

    def __init__(
        self,
        spellings: Mapping[str, Collection[str]],
        targets: Iterable[str],
        *,
        anchors: Collection[str],
        examples: str,
    ) -> None:
        """Index the spellings; ``anchors`` are targets of which a header row has at least one."""
        self.targets = frozenset(targets)
        self.examples = examples
        self._anchors = frozenset(anchors)
        self._index: dict[str, set[str]] = {}
        for target in self.targets:
            self._add(target, target)
        for target, names in spellings.items():
            for name in names:
                self._add(name, target)
                for unit in _UNITS.get(target, ()):
                    self._add(f"{name} {unit}", target)
        self._joined: dict[str, set[str]] = {}
        for name, found in self._index.items():
            if len(name.replace(" ", "")) >= _SHORTEST_JOINED:
                self._joined.setdefault(name.replace(" ", ""), set()).update(found)

    def _add(self, name: str, target: str) -> None:
        self._index.setdefault(normal(name), set()).add(target)

    def meanings(self, header: str) -> tuple[str, ...]:
        """Return what a header can mean: nothing, one target, or several."""
        return self._candidate(0, header).targets

    def numbers_matter(self, header: str) -> bool:
        """Say whether it matters in a column which cells are numbers and which are text."""
        return bool(NUMBERS_MATTER & set(self.meanings(header)))

    def recognised(self, headers: Sequence[str], named: Mapping[str, str]) -> int:
        """Count the headers that mean something; 0 where the row cannot be a header row at all."""
        by_name = {_key(header): (target,) for header, target in named.items()}
        found = [by_name.get(normal(header)) or self.meanings(header) for header in headers if header]
        count = sum(bool(targets) for targets in found)
        anchored = any(self._anchors & set(targets) for targets in found)
        return count if anchored and count >= _NOT_ALONE else 0

    def resolve(
        self,
        headers: Sequence[str],
        *,
        named: Mapping[str, str],
        ignored: Collection[str] = (),
        conflicts: Mapping[str, Collection[str]] | None = None,
    ) -> Resolution:
        """Say what each column means.

        An ambiguous header is settled only by elimination: where all but one of its meanings have a column of their
        own with an unambiguous header.

        Args:
            headers: The header row.
            named: What the caller says of some headers: a target, or ``IGNORE``.
            ignored: Headers the caller leaves out.
            conflicts: Targets that give the same as others do, such as blood_pressure and systolic.

        Raises:
            RegisterError: a header stays ambiguous, two columns mean the same, or a named header is not there.
        """
        candidates, unused = self._candidates(headers, named, ignored)
        clear = {item.targets[0] for item in candidates if len(item.targets) == 1}
        used: list[UsedColumn] = []
        open_: list[_Candidate] = []
        for item in candidates:
            left = tuple(target for target in item.targets if target not in clear)
            if len(item.targets) == 1:
                used.append(UsedColumn(item.place, item.header, item.targets[0], item.order))
            elif len(left) == 1:
                taken = ", ".join(target for target in item.targets if target != left[0])
                used.append(UsedColumn(item.place, item.header, left[0], item.order, f"another column gives {taken}"))
            else:
                open_.append(item)
        if open_:
            raise _ambiguous(open_)
        _refuse_doubles(used, conflicts or {})
        used.sort(key=lambda column: column.place)
        return Resolution(tuple(used), tuple(unused))

    def _candidates(
        self, headers: Sequence[str], named: Mapping[str, str], ignored: Collection[str]
    ) -> tuple[list[_Candidate], list[str]]:
        by_name = {_key(header): target for header, target in named.items()}
        by_name |= dict.fromkeys((_key(header) for header in ignored), IGNORE)
        keys = _keys(headers)
        for name in [*named, *ignored]:
            if _key(name) not in keys.values():
                raise unknown_name("column named in the mapping file", name, [header for header in headers if header])
        candidates: list[_Candidate] = []
        unused: list[str] = []
        for place, header in enumerate(headers):
            target = by_name.get(keys[place]) or by_name.get(_key(header))
            if target is not None and target != IGNORE:
                candidates.append(_Candidate(place, header, (target,), self._candidate(place, header).order))
                continue
            item = self._candidate(place, header)
            if target == IGNORE or not item.targets:
                if header:
                    unused.append(header)
                continue
            candidates.append(item)
        return candidates, unused

    def _candidate(self, place: int, header: str) -> _Candidate:
        found = self._index.get(normal(header))
        order = None
        bracket = _BRACKETS.search(header)
        if bracket and found is None:
            inside = normal(bracket[1])
            outside = self._index.get(normal(header[: bracket.start()]), set())
            if inside in _FORMATS:
                order = _FORMATS[inside]
                found = outside
            elif inside in _REMARKS:
                found = outside
            elif inside in _YEARS:
                found = {target for target in outside if target in FACTS}
        elif bracket and normal(bracket[1]) in _FORMATS:
            order = _FORMATS[normal(bracket[1])]
        if found is None:
            found = self._joined.get(normal(header).replace(" ", ""), set())
        return _Candidate(place, header, tuple(sorted(found)), order)


def _key(header: str) -> str:
    name, mark, count = header.rpartition("#")
    return f"{normal(name)}#{count}" if mark and count.isdecimal() else normal(header)


def _keys(headers: Sequence[str]) -> dict[int, str]:
    """Return the name by which a mapping file can mean each column: a repeated header gets #1, #2, ..."""
    names = [normal(header) for header in headers]
    keys: dict[int, str] = {}
    for place, name in enumerate(names):
        nth = names[: place + 1].count(name)
        keys[place] = f"{name}#{nth}" if nth > 1 else name
    return keys


def _ambiguous(open_: Sequence[_Candidate]) -> RegisterError:
    choices = "; ".join(f"{item.header} can be {' or '.join(item.targets)}" for item in open_)
    first = open_[0]
    return RegisterError(
        f"Ambiguous column{'s' if len(open_) > 1 else ''}: {choices}",
        accepted="headers with one meaning, or a mapping file that says which",
        remedy=f'Put into the mapping file: [columns] "{first.header}" = "{first.targets[0]}", or "{IGNORE}"',
        code="column_ambiguous",
    )


def _refuse_doubles(used: Sequence[UsedColumn], conflicts: Mapping[str, Collection[str]]) -> None:
    by_target: dict[str, list[str]] = {}
    for column in used:
        for target in {column.target, *conflicts.get(column.target, ())}:
            by_target.setdefault(target, []).append(column.header)
    doubles = {target: headers for target, headers in by_target.items() if len(headers) > 1}
    if doubles:
        told = "; ".join(f"{target} from {' and '.join(headers)}" for target, headers in doubles.items())
        headers = next(iter(doubles.values()))
        last = headers[-1] if normal(headers[-1]) != normal(headers[0]) else f"{headers[-1]}#2"
        raise RegisterError(
            f"Several columns give the same: {told}",
            accepted="one column for each",
            remedy=f'Leave one out in the mapping file: [columns] "{last}" = "{IGNORE}"',
            code="column_double",
        )


def _fact_spellings() -> dict[str, tuple[str, ...]]:
    """Return the labels and questions of all facts as headers."""
    spellings = {target: tuple(names) for target, names in REGISTER_SPELLINGS.items()}
    listed = {name for names in spellings.values() for name in names}
    for name, item in FACTS.items():
        texts = [text for label in (item.label, item.question) for text in (label.id, label.en)]
        texts += [_BRACKETS.sub("", text) for text in texts]
        own = tuple(text for text in dict.fromkeys(normal(text) for text in texts) if text not in listed)
        spellings[name] = (*spellings.get(name, ()), *own)
    return spellings


_FIELDS: Final = (
    "id",
    "number",
    "name",
    "nik",
    "kk",
    "sex",
    "birth_date",
    "birth_time",
    "marital_status",
    "occupation",
)
_PREGNANCY: Final = ("lmp", "edd", "delivered_on", "delivered_at")
_MEASURED: Final = ("measured_on", "height_method", "blood_pressure", *(quantity.value for quantity in Quantity))

REGISTER_COLUMNS: Final = ColumnNames(
    _fact_spellings(),
    (*_FIELDS, *_PREGNANCY, *_MEASURED, *FACTS),
    anchors=("birth_date", "sex", "nik"),
    examples="Tgl Lahir, JK, NIK",
)
"""The columns of a register: the fields of a person, pregnancy, measurements, and every fact."""

HISTORY_COLUMNS: Final = ColumnNames(
    HISTORY_SPELLINGS, HISTORY_SPELLINGS, anchors=("service",), examples="NIK, Kode Layanan, Tanggal"
)
"""The columns of a file of services done."""

MEMBER_COLUMNS: Final = ColumnNames(
    MEMBER_SPELLINGS, MEMBER_SPELLINGS, anchors=("relation",), examples="Hub KK, RT, RW"
)
"""The columns of a register that say to whom somebody belongs, and where the household lives."""

FAMILY_COLUMNS: Final = ColumnNames(
    FAMILY_SPELLINGS, FAMILY_SPELLINGS, anchors=("kk",), examples="No KK, Kepala Keluarga, RT, Jamban"
)
"""The columns of a file of households."""
