"""Indicators and notifiable diseases as plain data, for ``rules.json``."""

from __future__ import annotations

from typing import Any

from attrs import fields

from ilp.criteria import Criterion, nobody
from ilp.export.wording import full
from ilp.indicators import INDICATOR_READINGS, INDICATORS, Definition, Indicator
from ilp.notifiable import ELIMINATION_TARGETS, NOTIFIABLE, NOTIFIABLE_READINGS, REPORTING_STEPS
from ilp.services import as_data

__all__ = ["further_readings", "indicators_data", "notifiable_data"]


def indicators_data() -> list[dict[str, Any]]:
    """Return every indicator: its lists, and its definition as values and in words, or why there is none."""
    return [_indicator(item) for item in INDICATORS.values()]


def _indicator(item: Indicator) -> dict[str, Any]:
    data: dict[str, Any] = {
        "code": item.code,
        "name": as_data(item.name),
        "kind": item.kind.value,
        "listed": [
            {"group": place.group.value, "aspect": place.aspect.value, "source": as_data(place.source)}
            for place in item.listed
        ],
        "ours": item.ours,
    }
    for name in ("why", "not_computed"):
        value = getattr(item, name)
        if value is not None:
            data[name] = as_data(value)
    if item.definition is not None:
        data["definition"] = _definition(item.definition)
    return data


def _definition(item: Definition) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name in ("population", "numerator", "excluded"):
        criterion = getattr(item, name)
        if criterion != nobody():
            data[name] = {"criterion": _criterion(criterion), "words": as_data(full(criterion))}
    if item.reached is not None:
        reached = item.reached
        data["reached"] = {
            "since": reached.since.name,
            "span": as_data(reached.span),
            "still_pregnant": reached.still_pregnant,
            "words": as_data(reached.words),
        }
    if item.visits is not None:
        data["visits"] = [venue.value for venue in item.visits.venues]
    return data


def _criterion(criterion: Criterion) -> Any:
    """Return a criterion as data; the clauses of indicators by their kind, like those of rules."""
    if criterion.parts:
        parts = [_criterion(part) for part in criterion.parts]
        name = "member" if len(fields(type(criterion))) == 1 and hasattr(criterion, "member") else "members"
        return {"type": type(criterion).__name__, name: parts[0] if name == "member" else parts}
    if type(criterion).__module__ != "ilp.indicators.clauses":
        return {key: value for key, value in as_data(criterion).items() if value is not None}
    data: dict[str, Any] = {"type": type(criterion).__name__}
    for item in fields(type(criterion)):
        data[item.name] = as_data(getattr(criterion, item.name))
    return data


def notifiable_data() -> dict[str, Any]:
    """Return Tabel 31, what is done of a case, and the years by which diseases are to be gone."""
    return {
        "diseases": [as_data(item) for item in NOTIFIABLE.values()],
        "steps": [as_data(item) for item in REPORTING_STEPS],
        "targets": [as_data(item) for item in ELIMINATION_TARGETS],
    }


def further_readings() -> list[dict[str, Any]]:
    """Return the readings of indicators and of notifiable diseases."""
    return [as_data(item) for item in (*INDICATOR_READINGS.values(), *NOTIFIABLE_READINGS.values())]
