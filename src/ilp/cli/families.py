"""``ilp families``: the households of a register, what looks wrong in them, and what their members supply."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from ilp.cli.options import REFUSED, day_of
from ilp.cli.terminal import headline, line, paragraph, table
from ilp.cli.village import DateOrder, Mapping_, NumericSex, OnSheet, People
from ilp.facts import FACTS
from ilp.families import FAMILY_FINDINGS
from ilp.labels import Label, Language, language_named
from ilp.registers import read_register
from ilp.registers.households import FAMILY_FINDING_COLUMNS, Families, FoundInFamily, read_families
from ilp.registers.output import check_ending, refuse_taken, write_rows
from ilp.registers.sources import require
from ilp.vocabulary import Severity

__all__ = ["register"]

_LISTED: Final = 20

_WORDS: Final = {
    "read": Label(
        id="{file}: {families} keluarga, {persons} orang; {unplaced} tanpa keluarga, {refused} baris tidak terbaca",
        en="{file}: {families} families, {persons} persons; {unplaced} without a family, {refused} rows refused",
    ),
    "findings": Label(id="Yang perlu diperiksa (pemeriksaan kami)", en="What to look at (checks of ours)"),
    "none": Label(id="Tidak ada temuan.", en="Nothing was found."),
    "listed": Label(id="Di mana", en="Where"),
    "code": Label(id="Kode", en="Code"),
    "severity": Label(id="Tingkat", en="Severity"),
    "count": Label(id="Jumlah", en="Count"),
    "message": Label(id="Temuan", en="Finding"),
    "rows": Label(id="baris {rows}", en="rows {rows}"),
    "family": Label(id="keluarga pada baris {row}", en="the family in row {row}"),
    "more": Label(
        id="{count} lagi: --all menampilkan semuanya, -o BERKAS menuliskannya",
        en="{count} more: --all shows them, -o FILE writes them",
    ),
    "shared": Label(id="Diketahui dari keluarga", en="Known from the family"),
    "fact": Label(id="Fakta", en="Fact"),
    "value": Label(id="Nilai", en="Value"),
    "persons": Label(id="Orang", en="Persons"),
    "yes": Label(id="ya", en="yes"),
    "no": Label(id="tidak", en="no"),
    "other": Label(id="nilai", en="a value"),
    "rejects": Label(id="Yang tidak terbaca", en="What could not be read"),
    "written": Label(id="{count} temuan ditulis ke {file}", en="{count} findings written to {file}"),
}


def register(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command("families")(families_command)


def families_command(  # noqa: PLR0913
    people: People,
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The date asked about, YYYY-MM-DD.")],
    families: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Households: KK number, head, place, and the home.")
    ] = None,
    mapping: Mapping_ = None,
    date_order: DateOrder = None,
    numeric_sex: NumericSex = False,
    sheet: OnSheet = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Findings: .csv, .parquet, .json or .ndjson.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="List all findings and rejects.")] = False,
    language: Annotated[str, typer.Option("--language", metavar="id|en", help="Indonesian or English.")] = "en",
) -> None:
    """Check the families of a register, and count the facts their members supply to each other.

    Persons are put together by the number of their family card (No KK); the relation to the head, RT, RW, the NIK of
    the mother and so on are found by their headers. Prints what looks wrong with the rows it is about, the facts that
    follow from other members (contact of tuberculosis in the house, thalassaemia of a sibling, ...), and what could
    not be read. No name and no number is shown.

    \b
    Exit codes:
      0  all was read, and no finding is an error
      2  wrong usage, or a file that cannot be read
      3  some rows or cells were refused, or something recorded of a family cannot be

    \b
    Examples:
      ilp families register.csv --families families.csv --on 2026-11-22 --date-order dmy
      ilp families register.xlsx --on 2026-11-22 -o findings.csv --language id

    Headers that are not known are named in the mapping file:

    \b
      [families.columns]
      "Status di KK" = "relation"
    """  # noqa: D301 - the backspace keeps lines as they are
    day, spoken = day_of(on), language_named(language)
    taken = {people: "the register"} | ({} if families is None else {families: "the file of households"})
    if output is not None:
        check_ending(output)
        refuse_taken(taken, output)
    opened = read_register(people, mapping=mapping, date_order=date_order, numeric_sex=numeric_sex or None, sheet=sheet)
    read = read_families(opened, families)
    found: list[FoundInFamily] = []
    shared: Counter[tuple[str, str]] = Counter()
    for _, items, facts in read.checked(day):
        found += items
        shared.update((item.fact, _kind(item.value)) for item in facts)
    _print(read, found, shared, spoken, everything=everything)
    if output is not None:
        _write(found, output, spoken)
        paragraph(_WORDS["written"].in_(spoken).format(count=len(found), file=output))
    if read.rejects or any(item.finding.severity is Severity.ERROR for item in found):
        raise typer.Exit(REFUSED)


def _kind(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else "other"


def _print(
    read: Families,
    found: list[FoundInFamily],
    shared: Counter[tuple[str, str]],
    language: Language,
    *,
    everything: bool,
) -> None:
    words = {key: label.in_(language) for key, label in _WORDS.items()}
    told = {"families": len(read), "persons": read.persons, "unplaced": len(read.unplaced), "refused": read.refused}
    paragraph(words["read"].format(file=read.source, **told), hanging=2)
    headline(words["findings"])
    if not found:
        line(words["none"])
    else:
        counted = Counter(item.finding.code for item in found)
        checks = [FAMILY_FINDINGS[code] for code in FAMILY_FINDINGS if code in counted]
        table(
            (words["code"], words["severity"], words["message"], words["count"]),
            [
                (check.code, check.severity.label.in_(language), check.message.in_(language), counted[check.code])
                for check in checks
            ],
            numbers=1,
            whole=(0,),
        )
        headline(words["listed"])
        gravest = sorted(found, key=lambda item: list(Severity).index(item.finding.severity))
        for item in gravest if everything else gravest[:_LISTED]:
            paragraph(_line(item, words, language), hanging=2)
        if len(found) > _LISTED and not everything:
            line(words["more"].format(count=len(found) - _LISTED))
    if shared:
        headline(words["shared"])
        rows = [(FACTS[fact].label.in_(language), words[kind], count) for (fact, kind), count in shared.most_common()]
        table((words["fact"], words["value"], words["persons"]), rows, numbers=1)
    if read.rejects:
        headline(f"{words['rejects']} ({len(read.rejects)})")
        for refused in islice(read.rejects, None if everything else _LISTED):
            paragraph(refused.line(language), hanging=2)


def _line(item: FoundInFamily, words: dict[str, str], language: Language) -> str:
    """Return a finding in one line: its code, where, and what to do."""
    where = []
    if item.rows:
        where.append(words["rows"].format(rows=", ".join(map(str, item.rows))))
    elif item.family.row is not None:
        where.append(words["family"].format(row=item.family.row))
    elif item.family.rows:
        where.append(words["rows"].format(rows=", ".join(map(str, item.family.rows))))
    finding = item.finding
    return f"{finding.code}, {', '.join(where)}: {finding.message.in_(language)} {finding.remedy.in_(language)}"


def _write(found: list[FoundInFamily], path: Path, language: Language) -> None:
    polars: Any = require("polars")
    rows = [item.cells(language) for item in found]
    frame = polars.DataFrame(
        {name: [row[place] for row in rows] for place, name in enumerate(FAMILY_FINDING_COLUMNS)},
        schema=dict.fromkeys(FAMILY_FINDING_COLUMNS, polars.String),
    )
    write_rows(frame.lazy(), path, len(rows), "The findings")
