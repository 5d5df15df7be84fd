"""The file of services done: whose they are, which, when and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from attrs import define, field, frozen

from ilp.calendar import DateOrder
from ilp.errors import InputError, RegisterError, unknown_name
from ilp.identifiers import compact
from ilp.registers.cells import Reader, as_mapped, date_reader, plain_text, text_of
from ilp.registers.columns import HISTORY_COLUMNS, Resolution, UsedColumn
from ilp.registers.mapping import ColumnMapping
from ilp.registers.rejects import ROW_TOO_LONG, Reject, reject
from ilp.registers.sources import Headers, open_source
from ilp.registers.spellings import VENUE_WORDS
from ilp.screening import CATALOGUE
from ilp.vocabulary import Instrument, Venue

__all__ = ["KEYS", "Done", "History", "person_key", "read_history"]

KEYS: Final = ("nik", "id", "number")
"""What can say whose a service was, the first that both files have."""


@frozen
class Done:
    """One service done, with its row in the file."""

    row: int
    service: str
    on: date
    venue: Venue | None
    result: str | None

    def data(self) -> dict[str, object]:
        """Return it as data of a person."""
        return {"service": self.service, "on": self.on, "venue": self.venue, "result": self.result}


@define
class History:
    """The services done, by the key of the person, and what could not be read. It is not shown with the keys."""

    path: Path
    columns: Resolution
    key: str
    services: dict[str, list[Done]] = field(factory=dict, repr=False)
    rejects: list[Reject] = field(factory=list)
    rows: int = 0
    blank: int = 0

    def of(self, key: str) -> list[Done]:
        """Return the services of one person."""
        return self.services.get(key, [])

    def match(self, counts: Mapping[str, int]) -> None:
        """Drop, and report, the services of keys that no person or several persons of the register have."""
        column = next(item for item in self.columns.used if item.target == self.key)
        for key in [key for key in self.services if counts.get(key, 0) != 1]:
            count = counts.get(key, 0)
            for done in self.services.pop(key):
                self.rejects.append(_unmatched(self.path, done.row, column, key, count))
        self.rejects.sort(key=lambda item: item.row)


def person_key(target: str, cell: object) -> str:
    """Return what a person is known by in both files; empty where nothing is recorded."""
    text = text_of(cell)
    if target == "nik":
        return compact(text)
    return plain_text(text) or ""


def read_history(
    path: Path, *, mapping: ColumnMapping, order: DateOrder, keys: Iterable[str], sheet: str | None = None
) -> History:
    """Read a file of services done.

    Args:
        path: The file.
        mapping: What is said of its headers and words.
        order: The order of its dates.
        keys: The columns by which the register knows its persons.
        sheet: The sheet, where an Excel file has several.

    Raises:
        RegisterError: the file cannot be read, or a column is missing.
    """
    source = open_source(path, Headers(HISTORY_COLUMNS, mapping.columns), sheet=sheet, encoding=mapping.encoding)
    columns = HISTORY_COLUMNS.resolve(source.headers, named=mapping.columns, ignored=mapping.ignore)
    by_target = {column.target: column for column in columns.used}
    for target in ("service", "on"):
        if target not in by_target:
            raise _missing(path, target, source.headers)
    known = set(keys)
    key = next((target for target in KEYS if target in by_target and target in known), None)
    if key is None:
        raise RegisterError(
            "The history names its persons by nothing that the register has",
            value=path.name,
            accepted=f"one of the columns {', '.join(KEYS)} in both files; the register has {', '.join(sorted(known))}",
            remedy="Add the NIK or the id of the register to the history",
            code="history_key",
        )
    history = History(path, columns, key)
    readers = _readers(by_target, mapping, order)
    places = [column.place for column, _ in readers]
    for number, cells, surplus in source.rows(places):
        if surplus:  # its cells may stand in the wrong columns
            history.rows += 1
            history.rejects.append(reject(ROW_TOO_LONG, file=path.name, row=number, refused=True))
        else:
            _read_row(history, number, cells, readers)
    return history


_Readers = list[tuple[UsedColumn, Reader]]


def _readers(by_target: Mapping[str, UsedColumn], mapping: ColumnMapping, order: DateOrder) -> _Readers:
    reading: dict[str, Reader] = {"service": _service, "venue": _venue, "result": plain_text}
    readers: _Readers = []
    for target, column in by_target.items():
        read = date_reader(column.order or order) if target == "on" else reading.get(target, plain_text)
        readers.append((column, as_mapped(read, mapping.values.get(target), lambda value, read=read: read(str(value)))))  # type: ignore[misc]
    return readers


def _read_row(history: History, number: int, cells: Iterable[object], readers: _Readers) -> None:
    file = history.path.name
    row = dict(zip((column.target for column, _ in readers), cells, strict=True))
    texts = {target: text_of(cell) for target, cell in row.items()}
    if not any(texts.values()):
        history.blank += 1
        return
    history.rows += 1
    values: dict[str, object] = {}
    refused = False
    for column, read in readers:
        target = column.target
        needed = target in {"service", "on"}
        try:
            if target == history.key:
                value: object = person_key(target, row[target])
                needed = True
            else:
                value = read(texts[target])
            if needed and not value:
                raise _nothing(target)
        except InputError as error:
            refused = refused or needed
            history.rejects.append(
                reject(
                    error, file=file, row=number, column=column.header, target=target, cell=row[target], refused=needed
                )
            )
            continue
        values[target] = value
    if not refused:
        done = Done(number, *(values.get(name) for name in ("service", "on", "venue", "result")))  # type: ignore[arg-type]
        history.services.setdefault(str(values[history.key]), []).append(done)


def _service(text: str) -> object:
    code = text.strip().casefold().replace("_", "-").replace(" ", "-")
    if code in CATALOGUE:
        return CATALOGUE[code].code
    if code.replace("-", "_") in list(Instrument):
        return code.replace("-", "_")
    by_name = _NAMES.get(" ".join(text.split()).casefold())
    if by_name is not None:
        return by_name
    if not plain_text(text):
        return None
    raise unknown_name("service code", text, (*CATALOGUE, *Instrument), code="service_unknown")


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    doubled = set()
    for service in CATALOGUE.values():
        for name in {service.name.id.casefold(), service.name.en.casefold()}:
            if names.setdefault(name, service.code) != service.code:
                doubled.add(name)
    return {name: code for name, code in names.items() if name not in doubled}


_NAMES: Final = _names()


def _venue(text: str) -> object:
    if plain_text(text) is None:
        return None
    word = " ".join(text.split()).casefold()
    if word in VENUE_WORDS:
        return VENUE_WORDS[word]
    for venue in Venue:
        if word in {venue.value, venue.label.id.casefold(), venue.label.en.casefold()}:
            return venue
    # A named place, as "Posyandu Melati", is of the kind its first words say.
    found = next((venue for name, venue in VENUE_WORDS.items() if word.startswith(f"{name} ")), None)
    if found is not None:
        return found
    raise unknown_name("place of a service", text, VENUE_WORDS, code="venue_unknown")


def _nothing(target: str) -> InputError:
    what = {"service": "The service is not recorded", "on": "The date is not recorded"}
    return InputError(
        what.get(target, "Whose service it was is not recorded"),
        accepted="a service code, a date, and the NIK or id of a person of the register",
        remedy="Complete the row",
        code={"service": "service_missing", "on": "date_missing"}.get(target, "person_missing"),
    )


def _unmatched(path: Path, row: int, column: UsedColumn, key: str, count: int) -> Reject:
    if count:
        error = InputError(
            f"{count} persons of the register have this {column.header}",
            accepted="what one person alone has",
            remedy="Correct the register, or give the two an id of their own",
            code="person_several",
        )
    else:
        error = InputError(
            f"No person of the register has this {column.header}",
            accepted="that of a person of the register",
            remedy="Correct it, or add the person to the register",
            code="person_unknown",
        )
    return reject(error, file=path.name, row=row, column=column.header, target=column.target, cell=key, refused=True)


def _missing(path: Path, target: str, headers: Iterable[str]) -> RegisterError:
    spelt = {"service": "Kode Layanan", "on": "Tanggal"}
    return RegisterError(
        f"The history has no column for {target}",
        value=path.name,
        accepted=f"a header such as {spelt[target]}",
        remedy=f'Name it in the mapping file: [history.columns] "<header>" = "{target}". '
        f"The headers are: {', '.join(header for header in headers if header)}",
        code="column_missing",
    )
