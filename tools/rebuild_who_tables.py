"""Write the growth tables of the package anew from the text files the World Health Organization publishes.

    python tools/rebuild_who_tables.py FOLDER            write the tables
    python tools/rebuild_who_tables.py FOLDER --check    only compare, and say how many figures were compared

FOLDER holds WHO's files, tab-separated with the columns sex (1 male, 2 female), age in days (or length or height in cm,
or age in months), l, m and s:

- ``weianthro.txt``, ``lenanthro.txt``, ``bmianthro.txt``, ``hcanthro.txt``, ``wflanthro.txt`` and ``wfhanthro.txt``,
  of the WHO Child Growth Standards (2006; head circumference 2007), in the igrowup macros at
  https://www.who.int/tools/child-growth-standards/software. The copies in ``data-raw/growthstandards`` of
  https://github.com/WorldHealthOrganization/anthro end at day 1826 and are good for ``--check`` only;
- ``bfawho2007.txt``, of the WHO Growth Reference for 5-19 years (2007), in the WHO 2007 macros at
  https://www.who.int/tools/growth-reference-data-for-5to19-years/application-tools and in the same folder of
  https://github.com/WorldHealthOrganization/anthroplus.

No figure is changed. The rows are sorted, the sexes are spelled out, zeros at the end of a figure are left out, and of
``bfawho2007.txt`` the months before 61 and after 228, which are no part of the published reference, are dropped.
"""

from __future__ import annotations

import argparse
import csv
import sys
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parent.parent / "src" / "ilp" / "interpretation" / "growth" / "data"
SEXES = {"1": "male", "2": "female"}


class Source(NamedTuple):
    """A file of WHO's, the file of the package made of it, and the rows that must be there."""

    file: str
    column: str
    table: str
    unit: str
    first: Decimal
    step: Decimal
    last: Decimal

    @property
    def places(self) -> list[Decimal]:
        """The ages, lengths or heights of the rows."""
        count = int((self.last - self.first) / self.step) + 1
        return [self.first + number * self.step for number in range(count)]


def by_day(file: str, table: str) -> Source:
    """Return a table by age in days."""
    return Source(file, "age", table, "day", Decimal(0), Decimal(1), Decimal(1856))


SOURCES = (
    by_day("weianthro.txt", "weight_for_age.csv"),
    by_day("lenanthro.txt", "height_for_age.csv"),
    by_day("bmianthro.txt", "bmi_for_age.csv"),
    by_day("hcanthro.txt", "head_circumference_for_age.csv"),
    Source("wflanthro.txt", "length", "weight_for_length.csv", "cm", Decimal(45), Decimal("0.1"), Decimal(110)),
    Source("wfhanthro.txt", "height", "weight_for_height.csv", "cm", Decimal(65), Decimal("0.1"), Decimal(120)),
    Source("bfawho2007.txt", "age", "bmi_for_age_5_to_19.csv", "month", Decimal(61), Decimal(1), Decimal(228)),
)


def plain(figure: Decimal) -> str:
    """Return a figure without an exponent and without zeros at its end."""
    text = f"{figure:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def figures(source: Source, folder: Path) -> dict[tuple[str, Decimal], list[str]]:
    """Read the rows of a file of WHO's."""
    with (folder / source.file).open(encoding="utf-8-sig", newline="") as text:
        return {
            (SEXES[row["sex"].strip()], Decimal(row[source.column])): [
                plain(Decimal(row[name])) for name in ("l", "m", "s")
            ]
            for row in csv.DictReader(text, delimiter="\t")
        }


def write(source: Source, folder: Path) -> None:
    """Write a table of the package; stop where WHO's file lacks a row of it."""
    rows = figures(source, folder)
    wanted = [(sex, place) for sex in sorted(SEXES.values()) for place in source.places]
    for sex, place in wanted:
        if (sex, place) not in rows:
            sys.exit(f"{source.file} has no row for {sex}, {source.unit} {place}; {source.table} is not written")
    with (DATA / source.table).open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(["sex", source.unit, "l", "m", "s"])
        writer.writerows([sex, plain(place), *rows[sex, place]] for sex, place in wanted)
    print(f"{source.table}: {len(wanted)} rows")


def compare(source: Source, folder: Path) -> tuple[int, int]:
    """Compare a table of the package with WHO's file; return how many figures were compared, and how many differ."""
    rows = figures(source, folder)
    compared = different = 0
    with (DATA / source.table).open(encoding="utf-8", newline="") as text:
        for sex, place, *kept in list(csv.reader(text))[1:]:
            theirs = rows.get((sex, Decimal(place)))
            if theirs is not None:
                compared += len(kept)
                different += sum(mine != other for mine, other in zip(kept, theirs, strict=True))
    print(f"{source.table}: {compared} figures compared with {source.file}, {different} different")
    return compared, different


def main() -> None:
    """Write the tables, or compare them."""
    parser = argparse.ArgumentParser(description="Rebuild the WHO growth tables of the package.")
    parser.add_argument("folder", type=Path, help="the folder with WHO's text files")
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    arguments = parser.parse_args()
    if not arguments.check:
        for source in SOURCES:
            write(source, arguments.folder)
        return
    counts = [compare(source, arguments.folder) for source in SOURCES]
    print(f"{sum(count for count, _ in counts)} figures compared")
    sys.exit(any(different for _, different in counts))


if __name__ == "__main__":
    main()
