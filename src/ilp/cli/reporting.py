"""The command ``ilp report``: the picture of a village, printed and as a page."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from ilp.cli.options import absent_of, day_of, readings_of, usage
from ilp.cli.terminal import headline, line, paragraph, table
from ilp.cli.village import DateOrder, Mapping_, NumericSex, uncollected
from ilp.labels import Label, language_named
from ilp.registers import read_families, read_frames, read_register
from ilp.registers.output import cannot_write, check_folder, refuse_taken

if TYPE_CHECKING:
    from ilp.reports.parts import DataTable, Part
    from ilp.reports.report import Report

__all__ = ["register"]

_WORDS: Final = {
    "more": Label(id="... dan {count} lagi: --all menampilkannya", en="... and {count} more: --all shows them"),
    "page": Label(id="Halaman ditulis ke {file}", en="The page is written to {file}"),
    "csv": Label(id="Indikator per {area} ditulis ke {file}", en="Indicators by {area} are written to {file}"),
    "no_page": Label(
        id="-o laporan.html menuliskan halaman dengan grafiknya", en="-o report.html writes the page with the charts"
    ),
    "in_page": Label(id="{heading}: dalam halaman, atau dengan --all", en="{heading}: on the page, or with --all"),
    "indicator": Label(id="Indikator (?: tidak ada yang diketahui)", en="Indicator (?: nothing is known)"),
}
_LONG_PARTS: Final = frozenset({"months", "indicators"})
_BY_AREA: Final = frozenset({"coverage"})
_AREAS: Final = 5
"""So many areas have room beside one another."""
_SHOWN: Final = 10
_PROCESSES: Final = 2


def register(app: typer.Typer) -> None:
    """Add the command to those of ``ilp``."""
    app.command("report")(report_command)


def report_command(  # noqa: PLR0913
    register: Annotated[
        Path, typer.Argument(metavar="REGISTER", help="A CSV, Excel (.xlsx) or Parquet file, one row per person.")
    ],
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The date asked about, YYYY-MM-DD.")],
    history: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Services done: NIK or id, service code, date.")
    ] = None,
    families: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Households, to tell of the homes: KK number, water, latrine, ..."),
    ] = None,
    mapping: Mapping_ = None,
    date_order: DateOrder = None,
    numeric_sex: NumericSex = False,
    sheet: Annotated[str | None, typer.Option(metavar="NAME", help="The sheet of an Excel file.")] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE.html", help="Write the page here.")
    ] = None,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE.csv", help="Write all indicators by area, a row each.")
    ] = None,
    by: Annotated[
        str | None,
        typer.Option(metavar="COLUMN", help="What tells areas.  [default: the first of Posyandu, Dusun, RW, Desa]"),
    ] = None,
    name: Annotated[str, typer.Option(metavar="NAME", help="The name of the village, for the title.")] = "",
    months: Annotated[int, typer.Option(min=1, max=24, metavar="N", help="Draw some indicators over N months.")] = 6,
    suppress_under: Annotated[
        int | None, typer.Option(min=2, metavar="N", help="Hide counts smaller than this, as for what is published.")
    ] = None,
    assume_absent: Annotated[
        list[str] | None,
        typer.Option(metavar="all|FACT,...", help="Take these yes/no facts as absent where nobody recorded them."),
    ] = None,
    reading: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE=OPTION", help="Read an unclear place of the decree so. Repeatable."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show all rows, and every indicator.")] = False,
    language: Annotated[str, typer.Option(metavar="id|en", help="Indonesian or English.")] = "en",
) -> None:
    """Print the picture of a village, and write it as a page with its charts.

    People by stage and cluster, coverage by posyandu, the cascade from pregnancy to the newborn, screening, what is
    overdue, the questions that would settle most, what looks wrong in the data, and all indicators. Counts only: no
    name, no NIK. What is not known is shown apart from no, everywhere.

    The page is one file with its charts in it: for phones, for large screens, and for A4.

    \b
    Exit codes:
      0  done
      2  wrong usage, or a file that cannot be read or written

    \b
    Examples:
      ilp report register.csv --on 2026-11-22 --date-order dmy --history history.csv -o report.html
      ilp report register.xlsx --on 2026-11-22 --language id --name "Desa Sukamaju" -o laporan.html
      ilp report register.csv --on 2026-11-22 --suppress-under 5 -o public.html --csv map.csv
    """  # noqa: D301 - the backspace keeps lines as they are
    day, spoken = day_of(on), language_named(language)
    taken = {
        file: what
        for file, what in ((register, "the register"), (history, "the history"), (families, "the households"))
        if file is not None
    }
    refuse_taken(taken, output, csv)
    for file, ending in ((output, ".html"), (csv, ".csv")):
        if file is not None:
            if file.suffix.lower() != ending:
                raise usage(f"{file.name} does not end with {ending}", f"Name a file that does: {file.stem}{ending}")
            check_folder(file)
    from ilp.reports import village_report

    read = read_frames(
        register,
        mapping=mapping,
        date_order=date_order,
        numeric_sex=numeric_sex or None,
        history=history,
        on=day,
        language=spoken,
        sheet=sheet,
    )
    homes = None
    if families is not None:
        people = read_register(
            register, mapping=mapping, date_order=date_order, numeric_sex=numeric_sex or None, sheet=sheet
        )
        homes = [row.family.home for row in read_families(people, families).families]
    with uncollected():
        report = village_report(
            read.people,
            on=day,
            history=read.history,
            checked=read.checked,
            history_refused=Counter(item.code for item in read.rejects),
            by=by,
            name=name,
            months=months,
            homes=homes,
            suppress_under=suppress_under,
            areas="some" if csv is None else "all",
            processes=min(_PROCESSES, os.cpu_count() or 1),
            assume_absent=absent_of(assume_absent),
            readings=readings_of(reading),
            language=spoken,
        )
    _print_report(report, everything=everything)
    words = {key: label.in_(spoken) for key, label in _WORDS.items()}
    line()
    if output is not None:
        _write(output, report.html())
        paragraph(words["page"].format(file=output))
    if csv is not None:
        _write(csv, report.csv())
        paragraph(words["csv"].format(file=csv, area=report.area))
    if output is None:
        paragraph(words["no_page"])
    for text in report.receipt.told(spoken):
        paragraph(text, hanging=2)


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise cannot_write("The report", file, error) from None


def _print_report(report: Report, *, everything: bool) -> None:
    words = {key: label.in_(report.language) for key, label in _WORDS.items()}
    paragraph(f"{report.title}, {report.subtitle}")
    for part in report.parts:
        if part.is_empty:
            continue
        if part.code in _LONG_PARTS and not everything:
            line()
            paragraph(words["in_page"].format(heading=part.heading))
            continue
        headline(part.heading)
        for text in (*part.paragraphs, *(f"! {warning}" for warning in part.warnings)):
            paragraph(text, hanging=2)
        for tile in part.tiles:
            paragraph(f"{tile.value:>8} {tile.label}{f' ({tile.note})' if tile.note else ''}", hanging=2)
        if part.code in _BY_AREA and not everything:
            _print_by_area(part, words)
        elif everything or not part.tables:
            _print_charts(part)
        for item in (*part.tables, *(part.folded if everything else ())):
            if len(part.tables) > 1 or part.charts or item in part.folded:
                headline(item.caption)
            _print_table(item, words, everything=everything)


def _print_table(item: DataTable, words: Mapping[str, str], *, everything: bool) -> None:
    places = range(len(item.columns)) if item.brief is None else item.brief
    rows = item.rows if everything else item.rows[:_SHOWN]
    table(
        [item.columns[place].replace(" ", "\n", 1) for place in places],
        [[row[place] for place in places] for row in rows],
        numbers=sum(place >= len(item.columns) - item.numbers for place in places),
    )
    if len(item.rows) > len(rows):
        line(words["more"].format(count=len(item.rows) - len(rows)))


def _print_charts(part: Part) -> None:
    """Print the tables of the charts, in the columns that a terminal has room for."""
    for chart in part.charts:
        headline(chart.title)
        columns = [chart.columns[place] for place in chart.brief]
        table(columns, [[row[place] for place in chart.brief] for row in chart.rows], numbers=len(columns) - 1)


def _print_by_area(part: Part, words: Mapping[str, str]) -> None:
    """Print the charts by area as one table: a row for each chart, a column for each area."""
    areas = list(dict.fromkeys(row[0] for chart in part.charts for row in chart.rows))
    if len(areas) > _AREAS:
        paragraph(words["in_page"].format(heading=part.heading))
        return
    rows = []
    for chart in part.charts:
        by_area = {row[0]: _in_short(row[chart.brief[1]]) for row in chart.rows}
        rows.append([chart.title, *(by_area.get(area, "-") for area in areas)])
    table([words["indicator"], *areas], rows, numbers=len(areas))


def _in_short(value: str) -> str:
    """Return the percentage of a share told in words, or a mark where there is none.

    >>> _in_short("62% (31 of 50)"), _in_short("none is known")
    ('62%', '?')
    """
    percentage = value.partition(" ")[0]
    return percentage if percentage.endswith("%") else "?"
