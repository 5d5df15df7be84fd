"""The command line: ``ilp``. Its libraries come with the extra ``cli``."""

from __future__ import annotations

import sys

__all__ = ["main"]

_EXTRA = frozenset({"typer", "rich", "click"})


def main() -> None:
    """Run the command line; say in one line what is missing where its libraries are not installed."""
    try:
        from ilp.cli.app import run
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library not in _EXTRA:
            raise
        sys.stderr.write(f"ilp: the command line needs {library}: pip install 'ilp-indonesia[cli]'\n")
        sys.exit(2)
    sys.exit(run())
