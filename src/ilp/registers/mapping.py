"""The mapping file: what the keeper of a register says about it that its headers and cells do not say themselves."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal

from attrs import field, frozen

from ilp.calendar import DateOrder, date_order
from ilp.errors import RegisterError, unknown_name
from ilp.facts import FACTS, FactType, FactValue
from ilp.models.inputs import unique_keys
from ilp.registers.columns import FAMILY_COLUMNS, HISTORY_COLUMNS, IGNORE, MEMBER_COLUMNS, REGISTER_COLUMNS

__all__ = ["ColumnMapping", "RegisterMapping", "TimeTurned", "read_mapping", "time_turned_named"]

_KEYS: Final = (
    "columns", "ignore", "values", "date_order", "numeric_sex", "grams", "time_turned", "sheet", "measured_on",
    "encoding", "history", "families",
)  # fmt: skip
_HISTORY_KEYS: Final = ("columns", "ignore", "date_order", "values", "sheet", "encoding")
_OF_OCCUPATION: Final = "worker"
_OF_MARITAL_STATUS: Final = "married"
_TIMES_TURNED: Final = ("digits", "hours")
NOT_RECORDED: Final = ""
"""What a mapping file gives for a word that means "not recorded"."""

TimeTurned = Literal["digits", "hours"]
"""What a time in a column of numbers stands for: 10:30 is 10.30 by its digits, and 10.5 as hours."""

ValueMapping = Mapping[str, Mapping[str, FactValue]]


@frozen(kw_only=True)
class ColumnMapping:
    """What is said of one file: headers, words in its cells, the order of its dates, its sheet and encoding."""

    columns: Mapping[str, str] = field(factory=dict)
    ignore: tuple[str, ...] = ()
    values: ValueMapping = field(factory=dict)
    date_order: DateOrder | None = None
    sheet: str | None = None
    encoding: str | None = None


@frozen(kw_only=True)
class RegisterMapping(ColumnMapping):
    """What is said of a register; ``history`` is about the file of services done, where that has its own.

    ``families`` is about the file of households, and about the columns of the register that say where somebody belongs.

    ``grams`` says that weights over 350 are in grams, ``time_turned`` what a time in a column of numbers stands for.
    """

    numeric_sex: bool = False
    grams: bool = False
    time_turned: TimeTurned | None = None
    measured_on: date | None = None
    history: ColumnMapping = field(factory=ColumnMapping)
    families: ColumnMapping = field(factory=ColumnMapping)


def read_mapping(source: Path | str | Mapping[str, Any] | None) -> RegisterMapping:
    """Read a mapping file (TOML or JSON), or check a mapping given as a dict.

    Raises:
        RegisterError: the file cannot be read, or a part of it is not of the kind it must be.
        UnknownNameError: a key, a target or a value is not known.
    """
    if source is None:
        return RegisterMapping()
    data = source if isinstance(source, Mapping) else _load(Path(source))
    _only(data, _KEYS, "key of the mapping file")
    history, families = data.get("history", {}), data.get("families", {})
    for name, part in (("history", history), ("families", families)):
        _expect(part, Mapping, name, "a table")
        _only(part, _HISTORY_KEYS, f"key of the mapping file under {name}")
    numeric_sex = data.get("numeric_sex", False)
    _expect(numeric_sex, bool, "numeric_sex", "true or false")
    grams = data.get("grams", False)
    _expect(grams, bool, "grams", "true or false")
    turned = data.get("time_turned")
    return RegisterMapping(
        **_columns(data, REGISTER_COLUMNS.targets),
        numeric_sex=numeric_sex,
        grams=grams,
        time_turned=None if turned is None else time_turned_named(turned),
        measured_on=_day(data.get("measured_on")),
        history=ColumnMapping(**_columns(history, HISTORY_COLUMNS.targets)),
        families=ColumnMapping(**_columns(families, FAMILY_COLUMNS.targets | MEMBER_COLUMNS.targets)),
    )


def time_turned_named(name: object) -> TimeTurned:
    """Return what a time in a column of numbers stands for.

    Raises:
        UnknownNameError: it is neither "digits" nor "hours".
    """
    for known in _TIMES_TURNED:
        if name == known:
            return known
    raise unknown_name("way of reading a time as a number", name, _TIMES_TURNED, code="time_turned")


def _load(path: Path) -> Mapping[str, Any]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = (
            json.loads(text, object_pairs_hook=unique_keys) if path.suffix.lower() == ".json" else tomllib.loads(text)
        )
    except (OSError, ValueError, RecursionError) as error:
        raise RegisterError(
            f"The mapping file cannot be read: {error}",
            value=path.name,
            accepted="TOML, or JSON in a file named .json",
            code="mapping_unreadable",
        ) from error
    _expect(data, Mapping, "the mapping file", "a table with keys such as columns, ignore, values, date_order")
    return data


def _columns(data: Mapping[str, Any], targets: frozenset[str]) -> dict[str, Any]:
    columns = data.get("columns", {})
    _expect(columns, Mapping, "columns", 'a table such as [columns] "LP" = "waist"')
    for target in columns.values():
        if not isinstance(target, str) or (target not in targets and target != IGNORE):
            raise unknown_name("target of a column", target, {*targets, IGNORE})
    ignore = data.get("ignore", [])
    _expect(ignore, list, "ignore", 'a list of headers such as ["Keterangan"]')
    for name in ("sheet", "encoding"):
        if data.get(name) is not None:
            _expect(data[name], str, name, "text")
    order = data.get("date_order")
    return {
        "columns": dict(columns),
        "ignore": tuple(str(header) for header in ignore),
        "values": _values(data.get("values", {}), targets),
        "date_order": None if order is None else date_order(order),
        "sheet": data.get("sheet"),
        "encoding": data.get("encoding"),
    }


def _values(tables: object, targets: frozenset[str]) -> ValueMapping:
    example = 'a table per column, such as [values.smoker] "kadang" = true'
    _expect(tables, Mapping, "values", example)
    assert isinstance(tables, Mapping)  # noqa: S101 - for the type checker
    checked: dict[str, Mapping[str, FactValue]] = {}
    for target, words in tables.items():
        if target not in targets:
            raise unknown_name("column under values", target, targets)
        _expect(words, Mapping, f"values.{target}", example)
        for word, value in words.items():
            if value != NOT_RECORDED:
                _check_value(target, word, value)
        checked[target] = {" ".join(str(word).split()).casefold(): value for word, value in words.items()}
    return checked


def _check_value(target: str, word: str, value: object) -> None:
    """Refuse a value its column cannot have."""
    name = {"occupation": _OF_OCCUPATION, "marital_status": _OF_MARITAL_STATUS}.get(target, target)
    if name == "sex":
        good, accepted = value in ("male", "female"), "male or female"
    elif name in FACTS and FACTS[name].type is not FactType.DATE:
        FACTS[name].check(value)
        return
    else:
        good, accepted = isinstance(value, str), "text as the column itself could hold it"
    if not good:
        raise RegisterError(
            f"The mapping file gives {word!r} a value that {target} cannot have",
            value=value,
            accepted=f'{accepted}, or "" for not recorded',
            code="mapping_value",
        )


def _day(value: object) -> date | None:
    if value is None or type(value) is date:
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise RegisterError(
            "measured_on in the mapping file is not a date",
            value=value,
            accepted="a date such as 2026-11-22",
            code="mapping_value",
        ) from None


def _only(data: Mapping[str, Any], known: tuple[str, ...], kind: str) -> None:
    for key in data:
        if key not in known:
            raise unknown_name(kind, key, known)


def _expect(value: object, kind: type, name: str, accepted: str) -> None:
    if not isinstance(value, kind):
        raise RegisterError(
            f"In the mapping file, {name} is not what it must be",
            value=value,
            accepted=accepted,
            code="mapping_shape",
        )
