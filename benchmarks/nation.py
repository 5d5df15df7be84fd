"""Assess 100 million invented persons from a Parquet file to a Parquet file, and say how long it took.

    python -m benchmarks.nation --folder DIR            100 million (some 4 GB of disk and ten minutes, all in all)
    python -m benchmarks.nation --persons 1000000       fewer
    python -m benchmarks.nation --write                 write nation-results.md too, which is kept in git

The register is made first, and made anew each time; that is timed apart. Each assessment runs in a process of its own:
its time is from start to end, importing and compiling the rules included, and its memory the most it ever had resident.
"""

# ruff: noqa: PLR2004 - the goals are numbers

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Final

import polars as pl
from attrs import frozen
from benchmarks.adult_rules import assessed, differences, told
from benchmarks.population import ON, Population
from benchmarks.run import Bar, in_columns, load, machine, told_bars

import ilp

RESULTS: Final = Path(__file__).with_name("nation-results.md")
PERSONS: Final = 100_000_000
NATION: Final = 280_000_000
SAMPLE: Final = 1_000
CATALOGUE: Final = "catalogue"
ADULTS: Final = "adults"
BY_HAND: Final = "by-hand"
TOLD: Final = {
    CATALOGUE: "ilp: every service, the compact mask",
    ADULTS: "ilp: the 45 rules for adults, a yes/no column each",
    BY_HAND: "the 45 rules by the Polars query written by hand",
}


@frozen
class Done:
    """One assessment, file to file."""

    what: str
    seconds: float
    megabytes: float
    gigabytes_written: float


def assess_file(what: str, source: Path, target: Path) -> None:
    """Assess a register file to file: this is all that the process does that is measured."""
    register = pl.scan_parquet(source)
    if what == BY_HAND:
        from benchmarks.rivals import by_polars

        answer = by_polars.adult_rules(register, ON)
    else:
        from benchmarks import by_ilp

        answer = by_ilp.nation(register, ON) if what == CATALOGUE else by_ilp.adult_rules(register, ON)
    answer.sink_parquet(target, compression="zstd", compression_level=1)


def measure(what: str, source: Path, target: Path) -> Done:
    """Run one assessment in a process of its own."""
    start = perf_counter()
    process = subprocess.Popen(  # noqa: S603 - itself
        [sys.executable, "-m", "benchmarks.nation", "--assess", what, str(source), str(target)]
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"Assessing ({what}) ended with exit code {process.returncode}")
    return Done(TOLD[what], seconds, usage.ru_maxrss / 1024, target.stat().st_size / 1e9)


def check(what: str, source: Path, target: Path) -> None:
    """Stop unless every person is there, and the last ones were told what `ilp.assess` says."""
    persons = pl.scan_parquet(source).select(pl.len()).collect().item()
    written = pl.scan_parquet(target).select(pl.len()).collect().item()
    if written != persons:
        raise SystemExit(f"{TOLD[what]}: {written:,} rows were written of {persons:,} persons")
    last = pl.scan_parquet(target).slice(persons - SAMPLE).collect()
    register = pl.scan_parquet(source).slice(persons - SAMPLE).collect()
    if what == CATALOGUE:
        from benchmarks import by_ilp

        found = differences(by_ilp.unpacked(last), assessed(register, ON, ilp.CATALOGUE))
    else:
        found = differences(told(last), assessed(register, ON))
    if found:
        raise SystemExit(f"{TOLD[what]} differs from ilp.assess: {found}")


def report(runs: Sequence[Done], persons: int, making: float, gigabytes: float, busy: str) -> str:
    """Return the whole report."""
    first = runs[0]
    bars = [
        Bar(f"{persons:,} persons file to file in under 4 minutes", f"{first.seconds:.0f} s", first.seconds < 240),
        Bar("in under 1.5 GB of resident memory", f"{first.megabytes / 1000:.2f} GB", first.megabytes < 1500),
    ]
    rows = [
        [
            run.what,
            f"{run.seconds:.0f} s",
            f"{persons / run.seconds / 1e6:.2f} million",
            f"{run.megabytes:,.0f} MB",
            f"{run.gigabytes_written:.2f} GB",
            f"{run.seconds * NATION / persons / 60:.1f} min",
        ]
        for run in runs
    ]
    header = ["", "file to file", "persons a second", "most memory", "written", f"for {NATION // 1_000_000} million"]
    return (
        "# A nation, file to file\n\n"
        "Written by `python -m benchmarks.nation --write`; `benchmarks/README.md` says what the lines mean.\n\n"
        f"{machine(('polars', 'narwhals', 'pyarrow'))} Run once. Other work may have run on the machine: "
        f"{busy}.\n\n"
        f"{told_bars(bars)}\n\n"
        f"{persons:,} invented persons in a Parquet file of {gigabytes:.2f} GB, which took {making:.0f} s to make. The "
        f"last column is what the same speed makes of {NATION:,} persons: the time grows with their number.\n\n"
        f"{in_columns(header, rows)}\n"
    )


def run(persons: int, folder: Path) -> str:
    """Make the register, assess it in each way, and return the report."""
    source, target = folder / "register.parquet", folder / "assessed.parquet"
    busy, start = load(), perf_counter()
    Population().write(persons, source)
    making = perf_counter() - start
    runs = []
    for what in TOLD:
        runs.append(measure(what, source, target))
        check(what, source, target)
    return report(runs, persons, making, source.stat().st_size / 1e9, busy)


def main() -> None:
    """Run the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--persons", type=int, default=PERSONS, help="how many persons")
    parser.add_argument("--folder", type=Path, help="where the files go while it runs")
    parser.add_argument("--write", action="store_true", help=f"write the table to {RESULTS.name} too")
    parser.add_argument("--assess", nargs=3, metavar=("WHAT", "SOURCE", "TARGET"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.assess:
        what, source, target = options.assess
        assess_file(what, Path(source), Path(target))
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        text = run(options.persons, Path(folder))
    print(text)
    if options.write:
        RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
