"""``ilp visits``: the home visits of a village, shared out among its kader."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated, Final

import typer
from pydantic import TypeAdapter

from ilp.cli.options import REFUSED, day_of, json_in, usage
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
from ilp.errors import InputError, unknown_name
from ilp.labels import language_named
from ilp.reports import Sheet
from ilp.reports.visiting import recap_sheet, visit_sheet, visit_sheets
from ilp.visits import (
    FamilyVisit,
    Kader,
    Notice,
    VisitMonth,
    VisitRecap,
    VisitReport,
    plan_visits,
    read_kader,
    recapitulate,
    visit_family,
)

__all__ = ["register"]

_NOTICES: Final = TypeAdapter(tuple[Notice, ...])
_REPORTS: Final = TypeAdapter(tuple[VisitReport, ...])


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command("visits")(visits_command)


def visits_command(  # noqa: PLR0913 - the options of the command
    people: People,
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The first day, YYYY-MM-DD.")],
    families: FamiliesFile = None,
    history: History = None,
    mapping: Mapping_ = None,
    date_order: DateOrder = None,
    numeric_sex: NumericSex = False,
    sheet: OnSheet = None,
    kader: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Who visits where (JSON). Without it one round for each RW is planned."),
    ] = None,
    per_kader: Annotated[
        int | None, typer.Option("--per-kader", metavar="N", min=1, help="How many visits a kader makes at most.")
    ] = None,
    notices: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What the Puskesmas asks to be followed up (JSON).")
    ] = None,
    reports: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="What was found at the visits (JSON): then the recapitulation is made."),
    ] = None,
    family: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Only this family, by the id that names its row: family-12."),
    ] = None,
    questions: Annotated[int, typer.Option(metavar="N", min=0, help="Questions to ask of each member.")] = 3,
    names: Names = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Sheets to print (.html, .pdf), or .json.")
    ] = None,
    language: Annotated[str, typer.Option("--language", metavar="id|en", help="Indonesian or English.")] = "id",
) -> None:
    """Plan the home visits of a village: who is visited and why, by kader, RT and RW, the most urgent first.

    Every family gets a visit: those with a reason of the decree (danger sign, no treatment taken, notice of the
    monitoring, no service, no revisit) first. The sheets say for each member what is late, to be asked and told; one
    page for a family. Without --names no name is on them: families and members are told by their rows.

    \b
    Exit codes:
      0  all was read
      2  wrong usage, or a file that cannot be read
      3  some rows or cells of the register were refused

    \b
    Examples:
      ilp visits register.csv --families families.csv --on 2026-11-22 --per-kader 20 -o visits.pdf --names
      ilp visits register.csv --families families.csv --on 2026-11-22 --family family-12

    A file of kader, one of notices, and one of reports after the visits:

    \b
      [{"id": "A", "areas": ["001/002", "/003"], "visits": 20}]
      [{"member": "17", "what": "ANC K4 belum tercatat"}]
      [{"family": "family-12", "on": "2026-11-24", "members": [{"member": "17", "danger_sign": true}]}]
    """  # noqa: D301 - the backspace keeps lines as they are
    day, spoken = day_of(on), language_named(language)
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
    asked = () if notices is None else _NOTICES.validate_python(_json(notices))
    taken = {
        path: "a file that is read" for path in (people, families, history, mapping, kader, notices, reports) if path
    }
    width = shell_console().width
    sheets: Callable[[], tuple[Sheet, ...]]
    data: FamilyVisit | VisitMonth | VisitRecap
    if family is not None:
        one = next((item for item in village.families if item.id == family), None)
        if one is None:
            raise unknown_name("family", family, [item.id for item in village.families if item.id])
        members = {member.id for member in one.members}
        visit = visit_family(
            one,
            on=day,
            notices=[notice for notice in asked if notice.member in members],
            questions=questions,
            complete=one.id not in village.incomplete,
        )
        line(visit.text(spoken, width))
        sheets, data = partial(_sheet, visit, village), visit
    else:
        with uncollected():
            month = plan_visits(
                village.families,
                on=day,
                kader=_kader(kader, per_kader, village),
                notices=asked,
                questions=questions,
                incomplete=village.incomplete,
            )
        if reports is None:
            line(month.text(spoken, width))
            sheets, data = partial(_sheets, month, village), month
        else:
            recap = recapitulate(month, _REPORTS.validate_python(_json(reports)))
            line(recap.text(spoken))
            sheets, data = partial(_recap, recap), recap
    if output is not None:
        write_sheets(output, sheets, spoken, taken=taken, data=data)
        line(f"-> {output}")
    if village.refused:
        raise typer.Exit(REFUSED)


def _sheet(visit: FamilyVisit, village: Village) -> tuple[Sheet, ...]:
    return (visit_sheet(visit, names=village.names),)


def _recap(recap: VisitRecap) -> tuple[Sheet, ...]:
    return (recap_sheet(recap),)


def _sheets(month: VisitMonth, village: Village) -> tuple[Sheet, ...]:
    return tuple(page for one in month.rounds if one.visits for page in visit_sheets(one, names=village.names))


def _kader(file: Path | None, per_kader: int | None, village: Village) -> tuple[Kader, ...]:
    if file is not None:
        given = read_kader(_json(file))
        return tuple(
            item if per_kader is None or item.visits is not None else item.model_copy(update={"visits": per_kader})
            for item in given
        )
    groups = sorted({item.rw for item in village.families if item.rw is not None})
    if not groups:
        raise usage("No family has an RW", "Give --kader FILE, or a register or --families with RT and RW")
    return tuple(Kader(id=f"RW {rw}", areas=((None, rw),), visits=per_kader) for rw in groups)


def _json(file: Path) -> object:
    return json_in(
        file,
        lambda reason: InputError(
            f"The file cannot be read: {reason}", value=str(file), accepted="a JSON file", code="json_unreadable"
        ),
    )
