"""Conformance cases of indicators: a few people as JSON, and the numbers that must come out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from ilp.errors import InputError, unknown_name
from ilp.frames.contract import FRAME_COLUMNS, MEASURED_ON, MEASUREMENT_COLUMNS, method_column
from ilp.frames.indicating import GROUPS, compute_indicators
from ilp.frames.terms import Kind
from ilp.indicators.contract import AFTER_GROUPS
from ilp.indicators.facts import INDICATOR_FACTS
from ilp.models import Individual

__all__ = ["INDICATOR_CASE_KEYS", "check_indicator_case", "people_as_frames"]

INDICATOR_CASE_KEYS: Final = frozenset({"people", "period", "months", "compare", "suppress_under", "by", "history"})
"""The keys of ``indicators`` in a case; ``history: false`` computes without one, as where nobody kept it."""
_PERSON_KEYS: Final = frozenset({"person", "groups", "diagnoses"})


def check_indicator_case(case: Mapping[str, Any], on: date) -> list[str]:
    """Return what does not hold in a case of indicators, a line each.

    Raises:
        InputError: the case has not the shape of one, or the people of it are refused.
    """
    asked = case["indicators"]
    if not isinstance(asked, Mapping) or not isinstance(asked.get("people"), list):
        raise _shape("indicators", 'an object such as {"people": [{"person": {...}}]}')
    for key in asked:
        if key not in INDICATOR_CASE_KEYS:
            raise unknown_name("key of indicators", key, INDICATOR_CASE_KEYS)
    expect = case.get("expect")
    if not isinstance(expect, Mapping):
        raise _shape("expect", 'an object such as {"k1": {"population": 4, "numerator": 1}}')
    by = tuple(asked.get("by", ()))
    people, history, diagnoses = people_as_frames(asked["people"], by)
    made = compute_indicators(
        people,
        on=on,
        history=history if asked.get("history", True) else None,
        diagnoses=diagnoses,
        by=by,
        indicators=list(expect),
        period=_period(asked.get("period", "month")),
        months=asked.get("months", 1),
        compare=asked.get("compare"),
        suppress_under=asked.get("suppress_under"),
        readings=case.get("readings"),
        assume_absent=case.get("assume_absent", ()),
    )
    found = []
    for code, wanted in expect.items():
        rows = [row for row in made.iter_rows(named=True) if row["indicator"] == code]
        for item in wanted if isinstance(wanted, list) else [wanted]:
            found += [f"{code}: {message}" for message in _differences(rows, item, by)]
    return found


def _period(value: Any) -> Any:
    if value in {"month", "year"}:
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise _shape("period", '"month", "year", or a day') from None


def _differences(rows: list[dict[str, Any]], wanted: Any, by: tuple[str, ...]) -> list[str]:
    """Return where the row of a group and period says otherwise; what names no group is about the only row."""
    if not isinstance(wanted, Mapping):
        raise _shape("expect", 'an object such as {"population": 4, "numerator": 1}')
    for key in wanted:
        if key not in (*by, *AFTER_GROUPS):
            raise unknown_name("column", key, (*by, *AFTER_GROUPS))
    keys = [name for name in (*by, "period") if name in wanted]
    mine = [row for row in rows if all(row[name] == wanted[name] for name in keys)]
    if len(mine) != 1:
        return [f"expected one row of {_told(wanted, keys)}, got {len(mine)}"]
    return [
        f"{name}: expected {value!r}, got {mine[0][name]!r}"
        for name, value in wanted.items()
        if not _same(mine[0][name], value)
    ]


def _told(wanted: Mapping[str, Any], keys: list[str]) -> str:
    return ", ".join(f"{name} {wanted[name]}" for name in keys) or "the indicator"


def _same(got: Any, expected: Any) -> bool:
    numbers = isinstance(got, float) and isinstance(expected, (int, float)) and not isinstance(expected, bool)
    return abs(got - expected) <= 0.05 if numbers else bool(got == expected)  # noqa: PLR2004 - one decimal is written


def people_as_frames(people: list[Any], by: tuple[str, ...] = ()) -> tuple[Any, Any, Any]:
    """Return people as JSON as a frame, with the records of what was done and the diagnoses of them, by ``id``.

    Each is an object with ``person``, as in other cases, and if wanted ``groups`` (the columns to group by) and
    ``diagnoses``. Facts of indicators stand among the others.

    Raises:
        InputError: something of it has another shape, or what was measured is not all of one day.
    """
    import polars as pl

    rows: list[dict[str, Any]] = []
    done: list[dict[str, Any]] = []
    diagnosed: list[dict[str, Any]] = []
    for number, item in enumerate(people):
        if not isinstance(item, Mapping) or not isinstance(item.get("person"), Mapping):
            raise _shape("people", 'objects such as {"person": {"birth_date": "1983-04-17", "sex": "female"}}')
        for key in item:
            if key not in _PERSON_KEYS:
                raise unknown_name("key of people", key, _PERSON_KEYS)
        data = dict(item["person"])
        facts = dict(data.get("facts", {}))
        own = {name: facts.pop(name) for name in INDICATOR_FACTS if name in facts}
        person = Individual.model_validate({**data, "facts": facts})
        rows.append({"id": number, **_row(person), **own, **dict(item.get("groups", {}))})
        done += [
            {
                "id": number,
                "service": record.service,
                "on": record.on,
                "venue": None if record.venue is None else record.venue.value,
            }
            for record in person.history
        ]
        diagnosed += [
            {"id": number, "icd10": each["icd10"], "on": date.fromisoformat(each["on"])}
            for each in item.get("diagnoses", ())
        ]
    kinds = {name: spec.kind for name, spec in {**MEASUREMENT_COLUMNS, **FRAME_COLUMNS}.items()}
    kinds |= dict.fromkeys(INDICATOR_FACTS, Kind.YES_NO)
    types = {Kind.YES_NO: pl.Boolean, Kind.NUMBER: pl.Int64, Kind.REAL: pl.Float64, Kind.DATE: pl.Date}
    names = dict.fromkeys(name for row in rows for name in row)
    frame = pl.DataFrame(
        {
            name: pl.Series(
                [row.get(name) for row in rows],
                dtype=pl.Int64 if name == "id" else types.get(kinds.get(name, Kind.TEXT), pl.String),
            )
            for name in dict.fromkeys(("id", *names, *(name for name in by if name not in GROUPS)))
        }
    )
    history = pl.DataFrame(done, schema={"id": pl.Int64, "service": pl.String, "on": pl.Date, "venue": pl.String})
    diagnoses = pl.DataFrame(diagnosed, schema={"id": pl.Int64, "icd10": pl.String, "on": pl.Date})
    return frame, history, diagnoses


def _row(person: Individual) -> dict[str, Any]:
    """Return a person as a row of a frame."""
    born = person.birth_date
    row: dict[str, Any] = {"birth_date": born.earliest, "sex": person.sex.value}
    if born.latest != born.earliest:
        row["birth_date_latest"] = born.latest
    if person.birth_time is not None:
        row["birth_time"] = f"{person.birth_time:%H:%M}"
    row |= {name: value for name, value in person.facts.items() if value is not None}
    if person.pregnancy is not None:
        row |= {name: getattr(person.pregnancy, name) for name in ("lmp", "edd", "delivered_on")}
        if person.pregnancy.delivered_at is not None:
            row["delivered_at"] = f"{person.pregnancy.delivered_at:%H:%M}"
    for item in person.measurements:
        if row.setdefault(MEASURED_ON, item.on) != item.on or item.quantity.value in row:
            raise _shape("measurements", "one value of a quantity, all of one day")
        row[item.quantity.value] = item.value
        if item.method is not None:
            row[method_column(item.quantity)] = item.method.value
    return row


def _shape(name: str, accepted: str) -> InputError:
    return InputError(f"{name} of a case of indicators is not what it must be", accepted=accepted, code="case_shape")
