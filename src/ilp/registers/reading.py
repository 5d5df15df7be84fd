"""Reading a register: one person per row, and everything that could not be read with where it stands and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import define, evolve, field, frozen
from pydantic import ValidationError

from ilp.calendar import DateOrder
from ilp.calendar import date_order as order_named
from ilp.errors import IlpError, InputError, RegisterError
from ilp.facts import FACTS, FactType
from ilp.identifiers import compact
from ilp.models import Individual, Measurement, ServiceRecord
from ilp.registers import cells as read
from ilp.registers.cells import Reader, text_of
from ilp.registers.columns import REGISTER_COLUMNS, Resolution, UsedColumn
from ilp.registers.history import KEYS, History, person_key, read_history
from ilp.registers.mapping import RegisterMapping, read_mapping
from ilp.registers.rejects import ROW_TOO_LONG, Reject, reject
from ilp.registers.sources import Headers, Source, open_source
from ilp.registers.spellings import MARITAL_WORDS, OCCUPATION_WORDS, SMOKER_WORDS, TETANUS_WORDS
from ilp.vocabulary import Method, Quantity, Sex

__all__ = [
    "AT_FAULT",
    "CONFLICTS",
    "DELIVERY_TIME_ALONE",
    "MISSING",
    "Counts",
    "Register",
    "RegisterRow",
    "causes",
    "is_nik",
    "read_register",
    "reader_of",
]

CONFLICTS: Final = {"blood_pressure": ("systolic", "diastolic")}
_NEEDED: Final = ("birth_date", "sex")
_EXAMPLES: Final = {"birth_date": "Tgl Lahir, Tanggal Lahir", "sex": "JK, Jenis Kelamin, L/P"}
_WORDS: Final[Mapping[str, Mapping[str, Mapping[str, bool]]]] = {
    "smoker": SMOKER_WORDS,
    "tetanus_t5": TETANUS_WORDS,
    "married": MARITAL_WORDS,
}
_NO_WORDS: Final[Mapping[str, Mapping[str, bool]]] = {}
_NIK_DIGITS: Final = 16
_KEPT: Final = 20_000
"""How many different texts of one column are kept read."""

AT_FAULT: Final[Mapping[str, tuple[str, ...]]] = {
    "pregnancy_of_male": ("pregnant", "lmp", "edd", "delivered_on"),
    "delivery_before_lmp": ("lmp", "edd", "delivered_on"),
    "edd_before_lmp": ("lmp", "edd"),
    "delivery_time_alone": ("delivered_at",),
    "birth_after_on": ("birth_date",),
    "age_over_130": ("birth_date",),
}
"""The columns an error of a whole person is about."""


@frozen
class RegisterRow:
    """A row of the register: its number in the file, the person, and the cells that could not be read.

    ``person`` is None where the row is refused. ``history_rows`` are the rows, in their own file, of the services in
    the person's history. ``cells`` holds what stands in the columns read, by what they mean.
    """

    number: int
    person: Individual | None
    rejects: tuple[Reject, ...] = ()
    history_rows: tuple[int, ...] = ()
    cells: Mapping[str, object] = field(factory=dict, repr=False)


@define
class Counts:
    """How many rows there are, and what became of them: rows = persons + refused, blank rows aside."""

    rows: int = 0
    persons: int = 0
    refused: int = 0
    blank: int = 0
    rejects: Counter[str] = field(factory=Counter)
    undated_measurements: int = 0


@define(eq=False, kw_only=True)
class Register:
    """A register opened: iterating over it reads the rows, from the start each time.

    ``counts`` are those of the rows read so far, and ``shared`` the NIKs and ids met in several rows, as the rows
    that have them; both begin anew with each iteration.
    """

    path: Path
    columns: tuple[UsedColumn, ...]
    unused: tuple[str, ...]
    total: int
    sheet: str | None
    dated: str | None
    mapping: RegisterMapping
    date_order: DateOrder
    history: History | None = None
    counts: Counts = field(factory=Counts)
    shared: dict[str, list[list[int]]] = field(factory=dict)
    _source: Source = field(repr=False)
    _readers: tuple[_ColumnReader, ...] = field(repr=False)

    def __iter__(self) -> Iterator[RegisterRow]:
        """Read the register row by row; blank rows are counted and left out.

        Raises:
            RegisterError: the file breaks off or is broken.
        """
        self.counts = Counts()
        self.shared = {}
        return self._rows(self.counts, self.shared)

    def refuse(self, row: RegisterRow, error: IlpError) -> RegisterRow:
        """Return the row refused after all, for a person who could be read but not assessed, and count it so."""
        item = _at_fault(error, row, {column.target: column.header for column in self.columns}, self.path.name)
        self.counts.persons -= 1
        self.counts.refused += 1
        self.counts.rejects[item.code] += 1
        return evolve(row, person=None, rejects=(*row.rejects, item), history_rows=())

    def _rows(self, counts: Counts, shared: dict[str, list[list[int]]]) -> Iterator[RegisterRow]:
        readers = self._readers
        seen = {target: _Seen(shared.setdefault(target, [])) for target in ("nik", "id")}
        builder = _Builder(self.path.name, readers, self.mapping.measured_on, self.history)
        for number, cells, surplus in self._source.rows([reader.column.place for reader in readers]):
            row = builder.build(number, cells, surplus=surplus, counts=counts)
            if row is None:
                counts.blank += 1
                continue
            counts.rows += 1
            if row.person is None:
                counts.refused += 1
            else:
                counts.persons += 1
            for item in row.rejects:
                counts.rejects[item.code] += 1
            for target, keys in seen.items():
                if target in row.cells:
                    keys.add(person_key(target, row.cells[target]), number)
            yield row


def read_register(  # noqa: PLR0913 - everything that can be said of a register, by keyword
    path: Path | str,
    *,
    mapping: Path | str | Mapping[str, Any] | None = None,
    date_order: str | None = None,
    numeric_sex: bool | None = None,
    history: Path | str | None = None,
    sheet: str | None = None,
) -> Register:
    """Open a register: find its header row, say what its columns mean, and read the file of services done.

    Args:
        path: A CSV, Excel (.xlsx) or Parquet file with one row per person.
        mapping: A mapping file (TOML or JSON), or its content as a dict.
        date_order: "dmy" where dates are written day first; by default what the mapping file says, else "iso".
        numeric_sex: Whether sex is written 1 (male) and 2 (female); by default what the mapping file says.
        history: A file of services done, one row per service.
        sheet: The sheet, where an Excel file has several registers.

    Raises:
        RegisterError: a file cannot be read, a header is ambiguous, or there is no birth date or sex column.
        UnknownNameError: the mapping file, or the order of dates, has a name that is not known.

    >>> import tempfile
    >>> lines = ["No,Tgl Lahir,JK,Merokok", "1,17/04/1983,P,tidak", "2,31/02/1991,L,ya"]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder) / "warga.csv"
    ...     _ = file.write_text(chr(10).join(lines), encoding="utf-8")
    ...     for row in read_register(file, date_order="dmy"):
    ...         print(row.number, row.person.facts if row.person else row.rejects[0].reason)
    2 {'smoker': False}
    3 The day does not exist
    """
    path = Path(path)
    said = read_mapping(mapping)
    order = DateOrder.ISO if said.date_order is None else said.date_order
    if date_order is not None:
        order = order_named(date_order)
    source = open_source(
        path, Headers(REGISTER_COLUMNS, said.columns), sheet=sheet or said.sheet, encoding=said.encoding
    )
    columns = _resolve(source, said)
    if numeric_sex is not None:
        said = evolve(said, numeric_sex=numeric_sex)
    register = Register(
        path=path,
        columns=columns.used,
        unused=columns.unused,
        total=source.total,
        sheet=source.sheet,
        dated=source.dated,
        mapping=said,
        date_order=order,
        source=source,
        readers=tuple(_ColumnReader(column, reader_of(column, said, order)) for column in columns.used),
    )
    if history is not None:
        register.history = _matched_history(register, Path(history))
    return register


def _resolve(source: Source, said: RegisterMapping) -> Resolution:
    columns = REGISTER_COLUMNS.resolve(source.headers, named=said.columns, ignored=said.ignore, conflicts=CONFLICTS)
    targets = {column.target for column in columns.used}
    for target in _NEEDED:
        if target not in targets:
            raise RegisterError(
                f"No column for {target}",
                value=source.path.name,
                accepted=f"a header such as {_EXAMPLES[target]}",
                remedy=f'Name it in the mapping file: [columns] "<header>" = "{target}". '
                f"The headers not understood are: {', '.join(columns.unused) or 'none'}",
                code="column_missing",
            )
    return columns


def _matched_history(register: Register, path: Path) -> History:
    """Read the history, and match its keys with those of the whole register before any row is given out."""
    source, readers = register._source, register._readers  # noqa: SLF001
    places = {reader.column.target: reader.column.place for reader in readers}
    said = register.mapping.history
    history = read_history(
        path,
        mapping=said,
        order=said.date_order or register.date_order,
        keys=[key for key in KEYS if key in places],
        sheet=said.sheet,
    )
    counts = Counter(
        key for _, cells, _ in source.rows([places[history.key]]) if (key := person_key(history.key, cells[0]))
    )
    history.match(counts)
    return history


class _ColumnReader:
    """A column with its reader; each different text is read once."""

    def __init__(self, column: UsedColumn, read: Reader) -> None:
        self.column = column
        self.target = column.target
        self._read = read
        self._known: dict[str, object] = {}

    def read(self, text: str) -> object:
        """Return what a text says, None where it says nothing, or the error it gives."""
        known = self._known
        if text in known:
            return known[text]
        if len(known) >= _KEPT:
            known.clear()
        try:
            value = self._read(text)
        except InputError as error:
            value = error
        known[text] = value
        return value


def reader_of(column: UsedColumn, said: RegisterMapping, order: DateOrder) -> Reader:
    """Return what reads the cells of a column."""
    target, words = column.target, said.values.get(column.target)
    order = column.order or order
    if target == "sex":
        return read.as_mapped(read.sex_reader(numeric=said.numeric_sex), words, lambda value: Sex(str(value)))
    if target in {"marital_status", "occupation"}:
        name, known, accepted = (
            ("married", MARITAL_WORDS, "Kawin, Belum kawin, Cerai hidup, Cerai mati, Menikah, Belum menikah")
            if target == "marital_status"
            else ("worker", OCCUPATION_WORDS, "an occupation of the family card, as Petani, Pelajar, Tidak bekerja")
        )
        return read.as_mapped(read.word_reader(target, known, accepted), words, lambda value: {name: value})
    if target in FACTS and target not in _NEEDED and FACTS[target].type is not FactType.DATE:
        return read.as_mapped(_fact_reader(target, column.header), words, lambda value: {target: value})
    plain = _plain_reader(target, order, said)
    return read.as_mapped(plain, words, lambda value: plain(str(value)))


def _fact_reader(name: str, header: str) -> Reader:
    fact = FACTS[name]
    if fact.type is FactType.YES_NO:
        return read.yes_no_reader(header, _WORDS.get(name, _NO_WORDS), name)
    if fact.type is FactType.CHOICE:
        return read.choice_reader(fact)
    return read.grade_reader(fact) if name == "school_grade" else read.amount_reader(fact)


def _plain_reader(target: str, order: DateOrder, said: RegisterMapping) -> Reader:
    if target == "birth_date":
        return read.birth_date_reader(order)
    if target in {"lmp", "edd", "delivered_on", "measured_on"}:
        return read.date_reader(order)
    if target in {"birth_time", "delivered_at"}:
        return read.time_of_day
    if target == "blood_pressure":
        return read.blood_pressure
    if target in _QUANTITIES:
        return read.measure_reader(Quantity(target), grams=said.grams, time_turned=said.time_turned)
    return read.method_of_height if target == "height_method" else read.plain_text


_QUANTITIES: Final = frozenset(quantity.value for quantity in Quantity)
_UNREAD: Final = frozenset({"nik", "kk", "name", "id", "number"})
_PREGNANCY: Final = frozenset({"lmp", "edd", "delivered_on", "delivered_at"})
_FIELDS: Final = frozenset({"birth_date", "sex", "birth_time"})


class _Builder:
    """Makes a person of the cells of a row."""

    def __init__(
        self,
        file: str,
        readers: Sequence[_ColumnReader],
        measured_on: date | None,
        history: History | None,
    ) -> None:
        self._file = file
        self._readers = readers
        self._headers = {reader.target: reader.column.header for reader in readers}
        self._measured_on = measured_on
        self._history = history
        self._put: dict[str, Callable[[_Draft, str, object], None]] = {
            reader.target: _destination(reader.target) for reader in readers
        }

    def build(self, number: int, cells: Sequence[object], *, surplus: bool, counts: Counts) -> RegisterRow | None:
        """Return the row; None where nothing stands in it."""
        if surplus:  # its cells may stand in the wrong columns
            return RegisterRow(number, None, (self._reject(ROW_TOO_LONG, number, (), {}, refused=True),))
        draft = _Draft()
        filled: dict[str, object] = {}
        rejects: list[Reject] = []
        for reader, cell in zip(self._readers, cells, strict=True):
            if cell is None or cell == "":
                continue
            text = text_of(cell)
            if not text:
                continue
            target = reader.target
            filled[target] = cell
            if target in _UNREAD:
                draft.identify(target, cell, text)
                continue
            value = reader.read(text)
            if value is None:
                continue
            if isinstance(value, InputError):
                refused = target in _NEEDED
                rejects.append(self._reject(value, number, (target,), filled, refused=refused))
                draft.refused = draft.refused or refused
                continue
            self._put[target](draft, target, value)
        if not filled:
            return None
        rejects += self._missing(number, draft, filled, rejects)
        done = self._services(filled)
        person = None if draft.refused else self._person(number, draft, filled, rejects, done, counts)
        return RegisterRow(number, person, tuple(rejects), tuple(item.row for item in done) if person else (), filled)

    def _missing(self, number: int, draft: _Draft, filled: Mapping[str, object], rejects: list[Reject]) -> list[Reject]:
        told = {item.column for item in rejects}
        missing = []
        for target in _NEEDED:
            if target not in draft.data and self._headers[target] not in told:
                missing.append(self._reject(MISSING[target], number, (target,), filled, refused=True))
                draft.refused = True
        return missing

    def _services(self, filled: Mapping[str, object]) -> list[Any]:
        history = self._history
        if history is None or history.key not in filled:
            return []
        return history.of(person_key(history.key, filled[history.key]))

    def _person(  # noqa: PLR0913
        self,
        number: int,
        draft: _Draft,
        filled: Mapping[str, object],
        rejects: list[Reject],
        done: Sequence[Any],
        counts: Counts,
    ) -> Individual | None:
        data = draft.data
        data["facts"] = {**draft.implied, **draft.facts}
        if "delivered_at" in draft.pregnancy and "delivered_on" not in draft.pregnancy:
            del draft.pregnancy["delivered_at"]
            fault = AT_FAULT[DELIVERY_TIME_ALONE.code]
            rejects.append(self._reject(DELIVERY_TIME_ALONE, number, fault, filled, refused=False))
        if draft.pregnancy:
            data["pregnancy"] = draft.pregnancy
        measured_on = draft.measured_on or self._measured_on
        if measured_on is None:
            counts.undated_measurements += len(draft.measurements)
        elif draft.measurements:
            data["measurements"] = tuple(
                Measurement.model_construct(
                    quantity=quantity, value=value, on=measured_on, method=draft.methods.get(quantity)
                )
                for quantity, value in draft.measurements
            )
        if done:
            data["history"] = tuple(ServiceRecord.model_construct(**item.data()) for item in done)
        try:
            return Individual.model_validate(data)
        except ValidationError as error:
            rejects += [
                self._reject(cause, number, AT_FAULT.get(cause.code, ()), filled, refused=True)
                for cause in causes(error)
            ]
            return None

    def _reject(
        self, error: IlpError, number: int, targets: Sequence[str], filled: Mapping[str, object], *, refused: bool
    ) -> Reject:
        return _reject_of(error, self._file, number, (targets, filled, self._headers), refused=refused)


_Fault = tuple[Sequence[str], Mapping[str, object], Mapping[str, str]]
"""The targets at fault, what stands in the row's cells, and the headers by target."""


def _at_fault(error: IlpError, row: RegisterRow, headers: Mapping[str, str], file: str) -> Reject:
    fault = (AT_FAULT.get(error.code, ()), row.cells, headers)
    return _reject_of(error, file, row.number, fault, refused=True)


def _reject_of(error: IlpError, file: str, number: int, fault: _Fault, *, refused: bool) -> Reject:
    """Return a reject naming the columns at fault, and what stands in them."""
    targets, filled, headers = fault
    columns = [target for target in targets if target in filled]
    columns = columns or [name for name in targets[:1] if name in headers]
    if len(columns) == 1:
        target = columns[0]
        header, cell = headers[target], filled.get(target, "")
        return reject(error, file=file, row=number, column=header, target=target, cell=cell, refused=refused)
    header = ", ".join(headers[target] for target in columns)
    value = ", ".join(read.shown(target, filled[target]) for target in columns)
    return reject(error, file=file, row=number, column=header, cell=value, refused=refused)


@define
class _Draft:
    """What has been read of a row so far."""

    data: dict[str, Any] = field(factory=dict)
    facts: dict[str, object] = field(factory=dict)
    implied: dict[str, object] = field(factory=dict)
    pregnancy: dict[str, object] = field(factory=dict)
    measurements: list[tuple[Quantity, float]] = field(factory=list)
    methods: dict[Quantity, Method] = field(factory=dict)
    measured_on: date | None = None
    refused: bool = False

    def identify(self, target: str, cell: object, text: str) -> None:
        """Keep who the person is, as it was written."""
        if read.is_blank(text):
            return
        if target == "id" or (target == "number" and "id" not in self.data):
            if not is_nik(text):  # a NIK is no reference to repeat in results
                self.data["id"] = text
        elif target in {"nik", "kk"}:
            self.data[target] = cell if isinstance(cell, (int, float)) and not isinstance(cell, bool) else text
        elif target == "name":
            self.data["name"] = text


def is_nik(text: str) -> bool:
    """Say whether a text is a NIK or KK number by its look."""
    digits = compact(text)
    return len(digits) == _NIK_DIGITS and digits.isdecimal()


def _destination(target: str) -> Callable[[_Draft, str, object], None]:
    """Return what puts a value read into the draft."""
    if target in _FIELDS:
        return _put_field
    if target in _PREGNANCY:
        return _put_pregnancy
    if target == "measured_on":
        return _put_measured_on
    if target == "height_method":
        return _put_method
    if target in _QUANTITIES or target == "blood_pressure":
        return _put_measurement
    return _put_implied if target in {"marital_status", "occupation"} else _put_facts


def _put_field(draft: _Draft, target: str, value: object) -> None:
    draft.data[target] = value


def _put_pregnancy(draft: _Draft, target: str, value: object) -> None:
    draft.pregnancy[target] = value


def _put_measured_on(draft: _Draft, _target: str, value: object) -> None:
    draft.measured_on = value  # type: ignore[assignment]


def _put_method(draft: _Draft, _target: str, value: object) -> None:
    draft.methods[Quantity.HEIGHT] = Method(str(value))


def _put_measurement(draft: _Draft, _target: str, value: object) -> None:
    draft.measurements.extend(value)  # type: ignore[arg-type]


def _put_implied(draft: _Draft, _target: str, value: object) -> None:
    draft.implied.update(value)  # type: ignore[call-overload]


def _put_facts(draft: _Draft, target: str, value: object) -> None:
    """Keep the column's own fact; what its word says of another fact yields to that fact's own column."""
    for name, known in value.items():  # type: ignore[attr-defined]
        (draft.facts if name == target else draft.implied)[name] = known


class _Seen:
    """Which rows share a key."""

    def __init__(self, shared: list[list[int]]) -> None:
        self._first: dict[str, int] = {}
        self._groups: dict[str, list[int]] = {}
        self._shared = shared

    def add(self, key: str, row: int) -> None:
        """Note the row of a key."""
        if not key or read.is_blank(key):
            return
        first = self._first.setdefault(key, row)
        if first == row:
            return
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = [first]
            self._shared.append(group)
        group.append(row)


def causes(error: ValidationError) -> list[IlpError]:
    """Return the errors of this package a validation error was made of."""
    causes = [item.get("ctx", {}).get("error") for item in error.errors(include_url=False, include_input=False)]
    found = [cause for cause in causes if isinstance(cause, IlpError)]
    if found:
        return found
    told = "; ".join(str(item["msg"]) for item in error.errors(include_url=False, include_input=False))
    return [InputError(f"The person cannot be made of this row: {told}", code="person_invalid")]


MISSING: Final = {
    "birth_date": InputError(
        "The birth date is not recorded",
        accepted="a date, or a year or year and month where the rest is not known",
        remedy="Record it, if only the year",
        code="birth_date_missing",
    ),
    "sex": InputError(
        "The sex is not recorded", accepted="L or P, or the same in words", remedy="Record it", code="sex_missing"
    ),
}

DELIVERY_TIME_ALONE: Final = InputError(
    "The time of delivery has no date",
    accepted="a time together with its date",
    remedy="Record the date of delivery too",
    code="delivery_time_alone",
)
