"""The libraries of the extra ``reports``, imported where they are used."""

from __future__ import annotations

import importlib
from types import ModuleType

from ilp.errors import IlpError

__all__ = ["require"]


def require(module: str) -> ModuleType:
    """Import a library of the extra; say in one line how to install it where it is absent.

    Raises:
        IlpError: it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError:
        raise IlpError(
            f"Pages and prints need the library {module.partition('.')[0]}",
            remedy="Install the extra: pip install 'ilp-indonesia[reports]'",
            code="missing_extra",
        ) from None
