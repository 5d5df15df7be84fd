"""``ilp indicators`` and ``ilp notifiable``: a village in numbers, and what has to be reported at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from ilp.cli.options import REFUSED, absent_of, day_of, listed, readings_of, time_of, usage
from ilp.cli.streaming import scan_typed, told_of_file
from ilp.cli.terminal import headline, line, paragraph, table
from ilp.cli.village import DateOrder, Mapping_, NumericSex, OnSheet
from ilp.frames import FRAME_COLUMNS, MEASUREMENT_COLUMNS, compute_indicators, indicator_table, map_ready
from ilp.frames.contract import HISTORY_COLUMNS
from ilp.frames.notifying import DIAGNOSIS_COLUMNS
from ilp.indicators import INDICATOR_FACTS, INDICATORS, IndicatorGroup
from ilp.labels import Label, Language, language_named
from ilp.notifiable import NOTIFIABLE, Notification, notify
from ilp.registers import read_frames
from ilp.registers.output import cannot_write, check_ending, refuse_taken, write_rows

__all__ = ["register"]

_WORDS: Final = {
    "read": Label(
        id="{file}: {rows} baris, {usable} dapat dinilai; {cells} sel dan {records} catatan layanan tidak terbaca",
        en="{file}: {rows} rows, {usable} usable; {cells} cells and {records} records of services not read",
    ),
    "written": Label(id="{count} baris ditulis ke {file}", en="{count} rows written to {file}"),
    "not_counted": Label(id="tidak dihitung", en="not counted"),
    "deadline": Label(id="Laporan paling lambat", en="Report by"),
    "between": Label(id="antara {first} dan {last}", en="between {first} and {last}"),
    "no_deadline": Label(id="tanpa batas waktu", en="no time is given"),
    "steps": Label(id="Langkah", en="Steps"),
    "hours": Label(id="dalam {} jam", en="within {} hours"),
}
_TABLE_HEADERS: Final[dict[Language, tuple[str, ...]]] = {
    "id": ("Kode", "Penyakit", "ICD-10"),
    "en": ("Code", "Disease", "ICD-10"),
}
_LIST_HEADERS: Final[dict[Language, tuple[str, ...]]] = {
    "id": ("Kode", "Indikator", "Nilai"),
    "en": ("Code", "Indicator", "Value"),
}


def register(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command("indicators")(indicators_command)
    app.command("notifiable")(notifiable_command)


def indicators_command(  # noqa: PLR0913 - the options of the command
    people: Annotated[
        Path | None,
        typer.Argument(metavar="REGISTER", help="A register, one row per person; without one the indicators."),
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="The last day, YYYY-MM-DD.")] = None,
    history: Annotated[Path | None, typer.Option(metavar="FILE", help="Services done, one row each.")] = None,
    diagnoses: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Typed file of diagnoses: id, icd10, on. With --typed.")
    ] = None,
    mapping: Mapping_ = None,
    date_order: DateOrder = None,
    numeric_sex: NumericSex = False,
    sheet: OnSheet = None,
    typed: Annotated[
        bool, typer.Option("--typed", help="The files are typed, in the columns of `ilp facts --columns`.")
    ] = False,
    by: Annotated[
        list[str] | None,
        typer.Option(metavar="COLUMNS", help="Group by columns of the register, or stage, cluster, age_group."),
    ] = None,
    indicator: Annotated[
        list[str] | None, typer.Option(metavar="CODES", help="Only these indicators, separated by commas.")
    ] = None,
    period: Annotated[
        str, typer.Option(metavar="month|year|DATE", help="Count over the month or year, or from a day.")
    ] = "month",
    months: Annotated[int, typer.Option(metavar="N", min=1, max=60, help="So many months, the last that of --on.")] = 1,
    change: Annotated[bool, typer.Option("--change", help="Add the change against the end of last month.")] = False,
    suppress_under: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Hide numbers of fewer people than this.")
    ] = None,
    reading: Annotated[list[str] | None, typer.Option(metavar="CODE=OPTION", help="Options of readings.")] = None,
    assume_absent: Annotated[
        list[str] | None, typer.Option(metavar="FACTS", help='Facts to take as absent where not known, or "all".')
    ] = None,
    map_by: Annotated[
        str | None, typer.Option("--map", metavar="COLUMN", help="Write a CSV for a map: a row for each area's code.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write .csv, .parquet, .json or .ndjson.")
    ] = None,
    language: Annotated[str, typer.Option("--language", metavar="id|en", help="Indonesian or English.")] = "id",
) -> None:
    """Count the indicators of local area monitoring over a register.

    What is not known is counted apart and never as a no. Without a register, the indicators are listed.

    \b
    Exit codes:
      0  all was read
      2  wrong usage, or a file that cannot be read
      3  some cells or records cannot be read; they are counted as not known

    \b
    Examples:
      ilp indicators register.csv --on 2026-11-22 --history history.csv --date-order dmy
      ilp indicators register.csv --on 2026-11-22 --by Dusun --suppress-under 5 -o indicators.csv
      ilp indicators people.parquet --typed --on 2026-11-22 --by village --map village -o map.csv
    """  # noqa: D301 - the backspace keeps lines as they are
    spoken = language_named(language)
    if people is None:
        _list_indicators(spoken)
        return
    if on is None:
        raise usage("--on is missing", "Give the last day to count: --on 2026-11-22")
    day, groups = day_of(on), tuple(listed(by))
    if output is not None:
        check_ending(output)
        others = {"the history": history, "the diagnoses": diagnoses}
        refuse_taken({people: "the register", **{path: name for name, path in others.items() if path}}, output)
    if map_by is not None and output is None:
        raise usage("--map writes a file", "Give its name with -o FILE.csv")
    if diagnoses is not None and not typed:
        raise usage("--diagnoses belongs to typed files", "Give --typed, or leave --diagnoses out")
    unread = False
    if typed:
        frame, done, found = _typed(people, history, diagnoses)
    else:
        read = read_frames(
            people,
            history=history,
            mapping=mapping,
            date_order=date_order,
            numeric_sex=numeric_sex or None,
            on=day,
            language=spoken,
            sheet=sheet,
        )
        frame, done, found = read.people, read.history, None
        unread = bool(read.checked.errors or read.rejects)
        told = {"rows": read.checked.rows, "usable": read.checked.usable, "cells": read.checked.errors}
        paragraph(_WORDS["read"].in_(spoken).format(file=people.name, records=len(read.rejects), **told), hanging=2)
    if map_by is not None:
        groups = (map_by, *(name for name in groups if name != map_by))
    tidy = compute_indicators(
        frame,
        on=day,
        history=done,
        diagnoses=found,
        by=groups,
        indicators=listed(indicator) or None,
        period=_period(period),
        months=months,
        compare="month" if change else None,
        suppress_under=suppress_under,
        readings=readings_of(reading),
        assume_absent=absent_of(assume_absent),
    )
    if output is None:
        line()
        line(indicator_table(tidy, language=spoken).text())
    else:
        _write(tidy, output, map_by=map_by, keep=groups[1:], language=spoken)
    if unread:
        raise typer.Exit(REFUSED)


def _write(tidy: Any, output: Path, *, map_by: str | None, keep: tuple[str, ...], language: Language) -> None:
    if map_by is None:
        write_rows(tidy.lazy(), output, len(tidy), "The indicators")
        count = len(tidy)
    else:
        text = map_ready(tidy, code=map_by, keep=keep)
        count = text.count("\n") - 1
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise cannot_write("The map", output, error) from error
    paragraph(_WORDS["written"].in_(language).format(count=count, file=output))


def _typed(people: Path, history: Path | None, diagnoses: Path | None) -> tuple[Any, Any, Any]:
    """Read typed files."""
    kinds = {name: spec.kind for name, spec in {**MEASUREMENT_COLUMNS, **FRAME_COLUMNS}.items()}
    kinds |= dict.fromkeys(INDICATOR_FACTS, FRAME_COLUMNS["pregnant"].kind)
    done = {name: spec.kind for name, spec in HISTORY_COLUMNS.items()}
    found = {name: spec.kind for name, spec in DIAGNOSIS_COLUMNS.items()}
    return _collected(people, kinds), _collected(history, done), _collected(diagnoses, found)


def _collected(path: Path | None, kinds: Mapping[str, Any]) -> Any:
    if path is None:
        return None
    with told_of_file(path):
        return scan_typed(path, kinds).collect()


def _period(text: str) -> Any:
    if text in {"month", "year"}:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise usage(f"--period is neither month nor year nor a date: {text}", "Give one of them") from None


def _list_indicators(language: Language) -> None:
    for group in IndicatorGroup:
        items = [item for item in INDICATORS.values() if item.groups[0] is group]
        name = group.label.in_(language)
        headline(f"{name[:1].upper()}{name[1:]}")
        rows = [
            (
                item.code,
                item.name.in_(language),
                item.kind.label.in_(language) if item.definition else _WORDS["not_counted"].in_(language),
            )
            for item in items
        ]
        table(_LIST_HEADERS[language], rows, whole=(0,))


def notifiable_command(
    code: Annotated[
        str | None, typer.Argument(metavar="ICD10|SKDR", help="A diagnosis, or a code of Tabel 31; without one all.")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day the case was seen.")] = None,
    at: Annotated[str | None, typer.Option("--at", metavar="HH:MM", help="The time it was seen.")] = None,
    reading: Annotated[list[str] | None, typer.Option(metavar="CODE=OPTION", help="Options of readings.")] = None,
    language: Annotated[str, typer.Option("--language", metavar="id|en", help="Indonesian or English.")] = "id",
) -> None:
    """Say which notifiable disease a diagnosis is, by when it has to be reported, and what is done then.

    \b
    Exit codes:
      0  the disease is notifiable, or the table was printed
      2  wrong usage, or a disease that is not of Tabel 31

    \b
    Examples:
      ilp notifiable
      ilp notifiable A90 --on 2026-11-20 --at 09:30
    """  # noqa: D301 - the backspace keeps lines as they are
    spoken = language_named(language)
    if code is None:
        rows = [
            (item.code, item.name.in_(spoken), ", ".join((*item.icd10, *item.added)) or "-")
            for item in NOTIFIABLE.values()
        ]
        table(_TABLE_HEADERS[spoken], rows, whole=(0,))
        return
    if on is None:
        raise usage("--on is missing", "Give the day the case was seen: --on 2026-11-20")
    told = notify(code, seen_on=day_of(on), seen_at=time_of(at), readings=readings_of(reading))
    _print_notification(told, spoken)


def _print_notification(told: Notification, language: Language) -> None:
    for disease in told.diseases:
        why = "" if disease.belongs is None else f" ({disease.by}: {disease.belongs.label.in_(language)})"
        paragraph(f"{disease.code}  {disease.name.in_(language)}{why}", hanging=3)
    first, last = told.deadline_earliest, told.deadline_latest
    if first is None or last is None:
        by = _WORDS["no_deadline"].in_(language)
    elif first == last:
        by = f"{last:%Y-%m-%d %H:%M}"
    else:
        by = _WORDS["between"].in_(language).format(first=f"{first:%Y-%m-%d %H:%M}", last=f"{last:%Y-%m-%d %H:%M}")
    paragraph(f"{_WORDS['deadline'].in_(language)}: {by}")
    headline(_WORDS["steps"].in_(language))
    for step in told.steps:
        within = ""
        if step.within_hours is not None:
            sign = "< " if step.strictly else ""
            within = f" ({_WORDS['hours'].in_(language).format(f'{sign}{step.within_hours}')})"
        paragraph(f"{step.order}. {step.level.label.in_(language)}: {step.what.in_(language)}{within}", hanging=3)
