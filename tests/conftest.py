"""Settings for every test: the same examples every time, unless more and others are asked for.

``ILP_HYPOTHESIS=explore`` tries others each time, and fifty times as many. A test that wants fewer or more examples
than usual says so with ``examples`` of ``tests/strategies.py``, which keeps to the profile.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.frames import INSTALLED, Backend, backend_named

# A program of its own (`make mutate`), and a file that is only for the type checker.
collect_ignore = ["mutation", "typing"]

settings.register_profile(
    "repeatable", max_examples=100, derandomize=True, database=None, deadline=None, print_blob=True
)
settings.register_profile(
    "explore",
    max_examples=5000,
    derandomize=False,
    database=None,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("ILP_HYPOTHESIS", "repeatable"))


@pytest.fixture
def write_register(tmp_path: Path) -> Callable[..., Path]:
    """Write a file from its text: a register, a history or a mapping."""

    def write(text: str, name: str = "register.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session", params=INSTALLED)
def backend(request: pytest.FixtureRequest) -> Backend:
    """A kind of frame that the rules are put to, one after the other."""
    return backend_named(request.param)
