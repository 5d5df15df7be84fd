"""Write the rule tables, or check them: ``python -m ilp.export [--check] [DIR]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ilp.export import compare, write
from ilp.export.texts import COMMAND


def main(arguments: Sequence[str] | None = None) -> int:
    """Write what has changed, or with ``--check`` only say it; return the exit code, 1 where something differs."""
    parser = argparse.ArgumentParser(prog=COMMAND, description="Write the tables and data made from the rules.")
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, default=Path("docs"), help="default: docs")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 where a file is not as it should be"
    )
    chosen = parser.parse_args(arguments)
    if not chosen.check:
        for path in write(chosen.folder):
            sys.stdout.write(f"wrote {chosen.folder / path}\n")
    differences = compare(chosen.folder)
    for line in differences:
        sys.stdout.write(f"{chosen.folder / line}\n")
    if chosen.check and differences:
        sys.stdout.write(f"{len(differences)} files are not those of the rules; run: {COMMAND}\n")
    return 1 if differences else 0


if __name__ == "__main__":
    raise SystemExit(main())
