"""A village as the commands read it: the families of a register, and whom a page may name."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer
from attrs import frozen

from ilp.cli.options import usage
from ilp.cli.terminal import paragraph
from ilp.errors import InputError
from ilp.labels import Label, Language
from ilp.models import Family, FamilyMember
from ilp.models.inputs import Frozen
from ilp.registers import read_register
from ilp.registers.households import Families, read_families
from ilp.registers.output import cannot_write, refuse_taken
from ilp.reports import Sheet, sheet_html, sheet_pdf

__all__ = [
    "DateOrder",
    "FamiliesFile",
    "History",
    "Mapping_",
    "Names",
    "NumericSex",
    "OnSheet",
    "People",
    "Village",
    "check_sheet_ending",
    "read_village",
    "uncollected",
    "write_sheets",
]

People = Annotated[
    Path, typer.Argument(metavar="REGISTER", help="A CSV, Excel (.xlsx) or Parquet file, one row per person.")
]
FamiliesFile = Annotated[
    Path | None, typer.Option("--families", metavar="FILE", help="Households: KK number, RT, RW, Posyandu, the home.")
]
History = Annotated[Path | None, typer.Option("--history", metavar="FILE", help="Services done, one row each.")]
Mapping_ = Annotated[
    Path | None, typer.Option("--mapping", metavar="FILE", help="Says what headers and words mean (TOML, JSON).")
]
DateOrder = Annotated[
    str | None, typer.Option("--date-order", metavar="dmy|iso", help="Order of dates in the files.  [default: iso]")
]
NumericSex = Annotated[bool, typer.Option("--numeric-sex", help="Sex is written 1 (male) and 2 (female).")]
OnSheet = Annotated[str | None, typer.Option("--sheet", metavar="NAME", help="The sheet of an Excel register.")]
Names = Annotated[bool, typer.Option("--names", help="Put the names of the register on the sheets.")]

_ENDINGS: Final = (".html", ".pdf", ".json")
_READ: Final = Label(
    id="{file}: {families} keluarga, {persons} orang; {alone} orang tanpa nomor KK diperlakukan sendiri-sendiri, "
    "{refused} baris tidak terbaca",
    en="{file}: {families} families, {persons} persons; {alone} persons without a KK number are taken one by one, "
    "{refused} rows refused",
)


@frozen
class Village:
    """The families of a register, each with an id by which its row is found. Nobody is left out.

    ``names`` has the name of each member by reference, where names are to be printed.
    """

    families: tuple[Family, ...]
    names: Mapping[str, str]
    incomplete: frozenset[str]
    read: Families

    @property
    def refused(self) -> bool:
        """Whether something could not be read."""
        return bool(self.read.rejects)


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: of what a village is made of nothing is given up, and looking takes a third."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


def read_village(  # noqa: PLR0913 - the options of a command
    people: Path,
    families: Path | None,
    *,
    history: Path | None,
    mapping: Path | None,
    date_order: str | None,
    numeric_sex: bool,
    sheet: str | None,
    names: bool,
    language: Language,
) -> Village:
    """Read the families of a register, and say how many there are."""
    register = read_register(
        people,
        mapping=mapping,
        date_order=date_order,
        numeric_sex=numeric_sex or None,
        sheet=sheet,
        history=history,
    )
    read = read_families(register, families)
    found = [row.family for row in read.families]
    found += [Family(id=f"row-{item.row}", members=(FamilyMember(person=item.person),)) for item in read.unplaced]
    known = {
        member.id: member.person.name
        for family in found
        for member in family.members
        if names and member.id is not None and member.person.name
    }
    told = {"families": len(read.families), "persons": read.persons, "alone": len(read.unplaced)}
    paragraph(_READ.in_(language).format(file=people.name, refused=read.refused, **told), hanging=2)
    incomplete = frozenset(row.family.id for row in read.families if row.unread and row.family.id is not None)
    return Village(tuple(found), known, incomplete, read)


def write_sheets(
    path: Path, sheets: Callable[[], tuple[Sheet, ...]], language: Language, *, taken: Mapping[Path, str], data: Frozen
) -> None:
    """Write sheets as HTML or PDF, or what they show as JSON, by the ending of the file."""
    refuse_taken(taken, path)
    match path.suffix.casefold():
        case ".html":
            content = sheet_html(sheets(), language).encode()
        case ".pdf":
            content = sheet_pdf(sheets(), language)
        case ".json":
            content = data.model_dump_json(indent=2).encode()
        case _:
            raise ending(path)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise cannot_write("The sheets", path, error) from error


def check_sheet_ending(path: Path | None) -> None:
    """Refuse a file of another kind before anything is read."""
    if path is not None and path.suffix.casefold() not in _ENDINGS:
        raise ending(path)


def ending(path: Path) -> InputError:
    """Build the error of a file that cannot be written by its ending."""
    return usage(f"Sheets are not written as {path.suffix or 'a file without an ending'}", "Use .html, .pdf or .json")
