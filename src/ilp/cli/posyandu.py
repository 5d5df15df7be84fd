"""``ilp posyandu``: the opening day of a Posyandu, the sessions of a month, and the needs of a year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Final

import typer

from ilp.calendar import month_day
from ilp.cli.options import REFUSED, day_of, usage
from ilp.cli.terminal import line, shell_console
from ilp.cli.village import (
    DateOrder,
    FamiliesFile,
    History,
    Mapping_,
    Names,
    NumericSex,
    OnSheet,
    People,
    Village,
    check_sheet_ending,
    read_village,
    uncollected,
    write_sheets,
)
from ilp.labels import Language, language_named
from ilp.models.inputs import Frozen
from ilp.posyandu import posyandu_day, posyandu_month, posyandu_needs
from ilp.reports import Sheet
from ilp.reports.sessions import month_sheet, needs_sheet, session_sheet

__all__ = ["register"]

_SHOWN: Final = 25
_LAST_DAY: Final = 31


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command("posyandu")(posyandu_command)


def posyandu_command(  # noqa: PLR0913 - the options of the command
    people: People,
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The day, YYYY-MM-DD.")],
    posyandu: Annotated[
        str | None, typer.Option(metavar="NAME", help="The Posyandu that meets on that day, as the register has it.")
    ] = None,
    day: Annotated[
        list[str] | None,
        typer.Option("--day", metavar="NAME=DAY", help="The day of the month on which a Posyandu meets. Repeatable."),
    ] = None,
    needs: Annotated[
        int | None, typer.Option("--needs", metavar="MONTHS", min=1, max=24, help="What these months need, with --day.")
    ] = None,
    families: FamiliesFile = None,
    history: History = None,
    mapping: Mapping_ = None,
    date_order: DateOrder = None,
    numeric_sex: NumericSex = False,
    sheet: OnSheet = None,
    names: Names = False,
    everybody: Annotated[bool, typer.Option("--all", help="List everybody who is expected.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Sheets to print (.html, .pdf), or .json.")
    ] = None,
    language: Annotated[str, typer.Option("--language", metavar="id|en", help="Indonesian or English.")] = "id",
) -> None:
    """Say whom to expect at a Posyandu on its day, what is due for each by station, and what to prepare.

    With --day for each Posyandu of a Puskesmas instead: the sessions of the month of --on, or with --needs what the
    coming months need if everybody comes.

    \b
    Exit codes:
      0  all was read
      2  wrong usage, or a file that cannot be read
      3  some rows or cells of the register were refused

    \b
    Examples:
      ilp posyandu register.csv --families families.csv --posyandu Melati --on 2026-12-05 -o melati.pdf
      ilp posyandu register.csv --families families.csv --day Melati=5 --day Mawar=8 --on 2026-12-01
      ilp posyandu register.csv --families families.csv --day Melati=5 --needs 12 --on 2026-12-01
    """  # noqa: D301 - the backspace keeps lines as they are
    first, spoken = day_of(on), language_named(language)
    if (posyandu is None) == (not day):
        raise usage("Neither or both of --posyandu and --day are given", "Give one Posyandu, or --day of each")
    days = _days(day or [])
    check_sheet_ending(output)
    village = read_village(
        people,
        families,
        history=history,
        mapping=mapping,
        date_order=date_order,
        numeric_sex=numeric_sex,
        sheet=sheet,
        names=names,
        language=spoken,
    )
    with uncollected():
        text, page, data = _made(village, posyandu, days, first, needs, spoken, everybody=everybody)
    line(text)
    if output is not None:
        taken = {path: "a file that is read" for path in (people, families, history, mapping) if path}
        write_sheets(output, lambda: (page,), spoken, taken=taken, data=data)
        line(f"-> {output}")
    if village.refused:
        raise typer.Exit(REFUSED)


def _made(  # noqa: PLR0913 - what was asked for on the command line
    village: Village,
    posyandu: str | None,
    days: dict[str, int],
    on: date,
    needs: int | None,
    language: Language,
    *,
    everybody: bool,
) -> tuple[str, Sheet, Frozen]:
    """Return the text, the sheet and the document of the day, of the month or of the coming months."""
    width = shell_console().width
    if posyandu is not None:
        if needs is not None:
            raise usage("--needs is given with --posyandu", "Give --day for each Posyandu instead")
        whole = posyandu_day(village.families, posyandu=posyandu, on=on)
        text = whole.text(language, width, shown=None if everybody else _SHOWN)
        return text, session_sheet(whole, names=village.names), whole
    if needs is not None:
        coming = posyandu_needs(village.families, days=days, on=on, months=needs)
        return coming.text(language, width), needs_sheet(coming), coming
    month = posyandu_month(village.families, sessions=_sessions(days, on))
    return month.text(language, width), month_sheet(month), month


def _days(given: list[str]) -> dict[str, int]:
    """Read Melati=5: the Posyandu, and the day of the month on which it meets."""
    days: dict[str, int] = {}
    for item in given:
        name, mark, number = item.rpartition("=")
        if not mark or not name or not number.isdecimal() or not 1 <= int(number) <= _LAST_DAY:
            raise usage(f"Not a day of a Posyandu: {item}", "Give the name and the day of the month, as Melati=5")
        if name in days:
            raise usage(f"A Posyandu has two days: {name}", "Give each Posyandu once")
        days[name] = int(number)
    return days


def _sessions(days: dict[str, int], on: date) -> dict[str, date]:
    """Return the day of each in the month of the date."""
    return {name: month_day(on, number) for name, number in days.items()}
