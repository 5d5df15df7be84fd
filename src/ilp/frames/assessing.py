"""Assessing a frame: what the decree asks of every row, on the engine the frame is on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, time
from typing import Any

from ilp.assessment import DEFAULT_KINDS
from ilp.errors import unknown_name
from ilp.frames.asking import Asking
from ilp.frames.carrying import kept
from ilp.frames.columns import OUTPUTS, TIMING, Columns, Output
from ilp.situation import AssumeAbsent
from ilp.vocabulary import ServiceKind, Verdict

__all__ = ["assess_frame"]


def assess_frame(  # noqa: PLR0913 - one call, every choice by name
    frame: Any,
    *,
    on: date | str,
    at: time | None = None,
    history: Any = None,
    services: Collection[str] | None = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
    output: Output = "wide",
    verdicts: Collection[Verdict | str] = (Verdict.REQUIRED,),
    stages: bool = True,
    missing: bool = False,
    reasons: bool = False,
    timing: bool | Collection[str] = False,
    keep: Collection[str] | None = None,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> Any:
    """Say what the decree asks of every row of a frame: the verdicts ``assess`` gives, by the same rules.

    Args:
        frame: A frame of Polars, pandas, PyArrow, DuckDB, PySpark or another library narwhals supports, one row a
            person. Its columns are the names of facts and of the fields of a person (``FRAME_COLUMNS``, or
            `ilp facts --columns`); ``birth_date`` and ``sex`` are needed. A column that is missing, and a null, are
            not known.
        on: The day asked about, or the name of the column that holds it.
        at: The time of that day, for what is counted in hours.
        history: A frame of services done, of the same kind, with the columns ``id``, ``service`` and ``on``; the
            first frame then needs ``id`` too. A column ``last_done__CODE`` says the same of the last time, and what
            was measured counts as done on its day. Of a lazy frame, ``id`` (with ``on``, where that is a column) names
            one row.
        services: The codes of the services to assess; without it those of ``kinds``.
        kinds: The kinds of service to assess, or "all" of them.
        output: "wide" gives a nullable yes/no column for each service, named by its code: yes is required, no is not
            required, null is undetermined; ``CODE__as_indicated`` says for some where the decree leaves it to what
            the examiner finds. "mask" packs the verdicts into few whole numbers, which ``read_mask`` unpacks. "long"
            gives one row for each row and service whose verdict is among ``verdicts``.
        verdicts: The verdicts the long output keeps.
        stages: Whether the wide output and the mask have ``ilp_stage``, ``ilp_stages``, ``ilp_stage_provisional`` and
            ``ilp_cluster``.
        missing: Add ``CODE__missing``: the facts that can still decide, separated by commas.
        reasons: Add ``CODE__reason``: the facts that decided, separated by commas.
        timing: Add ``CODE__status``, ``CODE__due_on``, ``CODE__from``, ``CODE__until``, ``CODE__overdue_days`` and
            ``CODE__last_done``, or those of them that are named: ("status", "due_on"). Rows of an eager frame whose
            date of birth is known in part are timed one by one; in a lazy frame there may be no such column.
        keep: The columns of the frame to hand through; all of them without it, and in the long output ``id`` alone.
        assume_absent: As for ``assess``.
        readings: As for ``assess``.

    Returns:
        A frame of the caller's kind, lazy where it was lazy, with every row: of an eager frame in its place, of a lazy
        one in the order its engine gives. ``ilp_refused`` says why nothing can be said of a row, and is null for the
        others.

    Raises:
        InputError: the frame lacks a column, or one is of a type that is not read, or a choice is not known.
        DateError: ``on`` is out of range.
        UnknownNameError: a service, a fact, a reading or a kind is not known.

    >>> import polars
    >>> frame = polars.DataFrame({"birth_date": [date(1983, 4, 17), date(2026, 1, 5)], "sex": ["female", "male"]})
    >>> assess_frame(frame, on=date(2026, 11, 22), services=["hypertension-adult"])["hypertension-adult"].to_list()
    [True, False]
    """
    if output not in OUTPUTS:
        raise unknown_name("output", output, OUTPUTS)
    asking = Asking.of(on=on, at=at, services=services, kinds=kinds, assume_absent=assume_absent, readings=readings)
    numbered = output == "long" and keep is None
    also = tuple(keep) if output == "long" and keep is not None and not isinstance(keep, str) else ()
    compiled = asking.compile(frame, history, timing=bool(timing), numbered=numbered, also=also)
    columns = Columns(compiled, stages=stages, missing=missing, reasons=reasons, timing=_timing(timing))
    if output == "long":
        return columns.long(kept(compiled.names, keep, ("id",)), _verdicts(verdicts))
    return columns.beside(kept(compiled.names, keep, compiled.names), packed=output == "mask")


def _timing(timing: bool | Collection[str]) -> tuple[str, ...]:  # noqa: FBT001 - all of it, or none
    if isinstance(timing, bool):
        return TIMING if timing else ()
    for name in (timing,) if isinstance(timing, str) else timing:
        if name not in TIMING:
            raise unknown_name("part of a timing", name, TIMING)
    return tuple(name for name in TIMING if name in timing)


def _verdicts(verdicts: Collection[Verdict | str]) -> frozenset[Verdict]:
    for verdict in verdicts:
        if verdict not in list(Verdict):
            raise unknown_name("verdict", verdict, list(Verdict))
    return frozenset(Verdict(verdict) for verdict in verdicts)
