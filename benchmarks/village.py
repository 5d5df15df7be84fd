"""Measure the commands about a village of 5,000 families, each in a process of its own, and print a table.

    python -m benchmarks.village            measure all (about two minutes)
    python -m benchmarks.village --write    write village-results.md too, which is kept in git

The village is the bundled one made larger, with its gaps and faults. The time is from start to end: reading the files,
importing and compiling the rules included. What each command does is compared with ``ilp assess`` of the same register,
which judges every person once and writes the results.
"""

# ruff: noqa: S603 - the commands are our own

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.run import Bar, in_columns, load, machine, told_bars

RESULTS: Final = Path(__file__).with_name("village-results.md")
VILLAGE: Final = Path(__file__).parent.parent / "examples" / "village"
FAMILIES: Final = 5_000
ON: Final = "2026-11-22"
MOST: Final = 10.0
_RUN: Final = "import sys; sys.argv[0] = 'ilp'; from ilp.cli import main; sys.exit(main())"
_FINE: Final = (0, 3)


def commands(folder: Path) -> dict[str, list[str]]:
    """Return what is measured, the one that others are compared with first."""
    register = [str(folder / "register.csv"), "--date-order", "dmy", "--mapping", str(VILLAGE / "mapping.toml")]
    history = ["--history", str(folder / "history.csv")]
    families = ["--families", str(folder / "families.csv")]
    known = [*register, *history]
    return {
        "ilp assess: every person once": ["assess", *known, "--on", ON, "-o", str(folder / "assessed.csv")],
        "ilp families: checks, and what members supply": ["families", *register, *families, "--on", ON],
        "ilp visits: the month, 15 visits a kader": ["visits", *known, *families, "--on", ON, "--per-kader", "15"],
        "ilp posyandu: the day of one of four": [
            *("posyandu", *known, *families, "--on", "2026-12-05", "--posyandu", "Melati"),
        ],
        "ilp report: the picture, with its page": [
            *("report", *known, *families, "--on", ON, "-o", str(folder / "report.html")),
        ],
        "ilp facility: a network of eight": ["facility", str(VILLAGE / "network.json"), "--on", ON],
    }


def seconds(arguments: Sequence[str], rounds: int) -> float:
    """Return the best time of a command."""
    best = float("inf")
    for _ in range(rounds):
        start = perf_counter()
        done = subprocess.run([sys.executable, "-c", _RUN, *arguments], capture_output=True, check=False)
        if done.returncode not in _FINE:
            raise SystemExit(done.stderr.decode())
        best = min(best, perf_counter() - start)
    return best


def main() -> None:
    """Run the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--write", action="store_true", help="write village-results.md")
    parser.add_argument("--rounds", type=int, default=2, help="how often each command is run")
    options = parser.parse_args()
    busy = load()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = [str(VILLAGE / "make_village.py"), "--households", str(FAMILIES), "--output", name]
        people = subprocess.run([sys.executable, *made], capture_output=True, check=True, text=True).stdout.split(",")[
            0
        ]
        took = {what: seconds(arguments, options.rounds) for what, arguments in commands(folder).items()}
    first, *rest = took
    rows = [[what, f"{time:.1f} s", f"{time / took[first]:.2f}"] for what, time in took.items()]
    bars = [Bar(f"{what} in under {MOST:.0f} s", f"{took[what]:.1f} s", took[what] < MOST) for what in rest]
    text = "\n\n".join(
        (
            "# How long a village of 5,000 families takes",
            "Written by `python -m benchmarks.village --write`.",
            f"{machine(('polars', 'pydantic'))} Best of {options.rounds}. {busy}.",
            told_bars(bars),
            f"{people}. Each command from start to end.",
            in_columns(["", "time", "times `ilp assess`"], rows),
        )
    )
    print(text)
    if options.write:
        RESULTS.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
