"""The one place where the benchmarks call `ilp.frames`."""

from __future__ import annotations

from datetime import date
from typing import Literal

import polars as pl
from benchmarks.adult_rules import CODES

from ilp.frames import assess_frame, read_mask


def adult_rules(register: pl.LazyFrame, on: date) -> pl.LazyFrame:
    """Return a yes/no column for each of the 45 rules, and a second one for what is left to the examiner."""
    return _answer(register, on, services=CODES, output="wide")


def adult_mask(register: pl.LazyFrame, on: date) -> pl.LazyFrame:
    """Return the same verdicts packed."""
    return _answer(register, on, services=CODES, output="mask")


def whole_catalogue(register: pl.LazyFrame, on: date, *, output: Literal["wide", "mask"] = "mask") -> pl.LazyFrame:
    """Return the verdict of every service of the library, of every kind."""
    return _answer(register, on, services=None, output=output)


def nation(register: pl.LazyFrame, on: date) -> pl.LazyFrame:
    """Return what is kept of a whole nation: for each ``id`` the verdict of every service, packed."""
    return _answer(register, on, services=None, output="mask", keep=("id",))


def unpacked(answer: pl.DataFrame, services: tuple[str, ...] | None = None) -> pl.DataFrame:
    """Return the verdicts of a mask as texts: of some services, or of the whole catalogue."""
    verdicts = read_mask(answer, services=services, kinds="all")
    assert isinstance(verdicts, pl.DataFrame)  # noqa: S101 - a frame of the same kind
    return verdicts


def _answer(
    register: pl.LazyFrame,
    on: date,
    *,
    services: tuple[str, ...] | None,
    output: Literal["wide", "mask"],
    keep: tuple[str, ...] = (),
) -> pl.LazyFrame:
    answer = assess_frame(register, on=on, services=services, kinds="all", output=output, stages=False, keep=keep)
    assert isinstance(answer, pl.LazyFrame)  # noqa: S101 - lazy in, lazy out
    return answer
