"""What a frame has to look like: the columns that are read, their types, and what is said where one is not right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

import narwhals as nw
from attrs import frozen

from ilp.errors import InputError, unknown_name
from ilp.facts import FACTS, FactType
from ilp.facts.person import BIRTH_DATE, DELIVERED_ON, LMP
from ilp.frames.known import FACT_KINDS
from ilp.frames.terms import Kind
from ilp.labels import Label, Language
from ilp.screening import CATALOGUE
from ilp.vocabulary import Instrument, Quantity

__all__ = [
    "FRAME_COLUMNS",
    "HISTORY_COLUMNS",
    "ID",
    "MEASURED_ON",
    "MEASUREMENT_COLUMNS",
    "ColumnSpec",
    "FrameCheck",
    "check_columns",
    "kinds_of",
    "method_column",
    "schema_of",
]

ID: Final = "id"
"""The column that names a row; a history is joined by it."""


@frozen
class ColumnSpec:
    """A column that is read: its name, what it holds, and what it is in words."""

    name: str
    kind: Kind
    label: Label

    @property
    def accepted(self) -> str:
        """The types that are accepted."""
        return _ACCEPTED[self.kind]


_ACCEPTED: Final = {
    Kind.YES_NO: "Boolean, null where not known",
    Kind.NUMBER: "a whole-number type, null where not known",
    Kind.REAL: "a number type, null where not known",
    Kind.TEXT: "text",
    Kind.DATE: "Date",
}


def _specs() -> dict[str, ColumnSpec]:
    found = [
        ColumnSpec(BIRTH_DATE.name, Kind.DATE, BIRTH_DATE.label),
        ColumnSpec(
            "birth_date_latest",
            Kind.DATE,
            Label(
                id="tanggal lahir paling akhir, bila hanya sebagian diketahui",
                en="the latest date of birth, where only a part of it is known",
            ),
        ),
        ColumnSpec("birth_time", Kind.TEXT, Label(id="jam lahir, JJ:MM", en="time of birth, HH:MM")),
        ColumnSpec(LMP.name, Kind.DATE, LMP.label),
        ColumnSpec("edd", Kind.DATE, Label(id="taksiran persalinan (HPL)", en="expected date of delivery")),
        ColumnSpec(DELIVERED_ON.name, Kind.DATE, DELIVERED_ON.label),
        ColumnSpec("delivered_at", Kind.TEXT, Label(id="jam persalinan, JJ:MM", en="time of delivery, HH:MM")),
    ]
    found += [
        ColumnSpec(name, FACT_KINDS[fact.type], fact.label)
        for name, fact in FACTS.items()
        if fact.type is not FactType.DATE
    ]
    return {spec.name: spec for spec in found}


FRAME_COLUMNS: Final[Mapping[str, ColumnSpec]] = MappingProxyType(_specs())
"""Every column that ``assess_frame`` reads, by its name: of a person, a pregnancy, and every fact."""

HISTORY_COLUMNS: Final[Mapping[str, ColumnSpec]] = MappingProxyType(
    {
        "service": ColumnSpec(
            "service", Kind.TEXT, Label(id="kode layanan atau alat", en="code of a service or an instrument")
        ),
        "on": ColumnSpec("on", Kind.DATE, Label(id="tanggal dilakukan", en="the day it was done")),
    }
)
"""The columns of a history, besides the one that names the person."""

MEASURED_ON: Final = "measured_on"
"""The column that holds the day on which all that a row has was measured."""


def _measured_specs() -> dict[str, ColumnSpec]:
    on = Label(id="tanggal pengukuran; tanpa kolom ini hari yang ditanyakan", en="day of measuring; else the day asked")
    found = [ColumnSpec(MEASURED_ON, Kind.DATE, on)]
    for item in Quantity:
        found.append(ColumnSpec(item.value, Kind.REAL, Label(id=_with_unit(item, "id"), en=_with_unit(item, "en"))))
        how = Label(id=f"cara ukur {item.label.id}", en=f"method of measuring {item.label.en}")
        found.append(ColumnSpec(method_column(item), Kind.TEXT, how))
    return {spec.name: spec for spec in found}


def _with_unit(quantity: Quantity, language: Language) -> str:
    told = quantity.label.in_(language)
    return f"{told}, {quantity.unit}" if quantity.unit else told


def method_column(quantity: Quantity) -> str:
    """Return the column that says how a quantity was measured."""
    return f"{quantity.value}_method"


MEASUREMENT_COLUMNS: Final[Mapping[str, ColumnSpec]] = MappingProxyType(_measured_specs())
"""Every column of measured values, by its name: of each quantity in its unit, how it was measured, and when.

``birth_weight`` and ``gestation_at_birth`` are facts too: ``assess_frame`` reads them as such, ``interpret_frame`` as
what was measured.
"""

_NEEDED: Final = ("birth_date", "sex")
_ALIKE: Final = 0.8
"""How alike two names are, of 1, of which one may be meant for the other."""


@frozen
class FrameCheck:
    """What a frame's columns are to the rules.

    ``read`` are the columns that are read, ``passed`` those that are handed through, ``problems`` says in words what
    has to be mended first, ``near`` names columns that look like one that is read, with that one.
    """

    read: tuple[str, ...]
    passed: tuple[str, ...]
    problems: tuple[str, ...]
    near: Mapping[str, str]

    @property
    def good(self) -> bool:
        """Whether the frame can be assessed."""
        return not self.problems

    def __str__(self) -> str:
        """Return all of it, a line each."""
        lines = [f"Read: {', '.join(self.read) or 'none'}", f"Handed through: {', '.join(self.passed) or 'none'}"]
        lines += [f"Looks like {meant}: {name}" for name, meant in self.near.items()]
        return "\n".join([*lines, *(f"Problem: {item}" for item in self.problems)])


def check_columns(frame: Any) -> FrameCheck:
    """Say which columns of a frame are read, and what has to be mended before it can be assessed.

    Args:
        frame: A frame of any kind that ``assess_frame`` takes; nothing is run on it.

    >>> import polars
    >>> frame = polars.DataFrame({"birth_date": ["1983-04-17"], "sex": ["female"], "smokr": [True]})
    >>> print(check_columns(frame))
    Read: birth_date, sex
    Handed through: smokr
    Looks like smoker: smokr
    Problem: Column birth_date is String, accepted is Date
    """
    own = nw.from_native(frame)
    schema, eager = schema_of(own), isinstance(own, nw.DataFrame)
    specs = {**MEASUREMENT_COLUMNS, **FRAME_COLUMNS, **last_done_specs(schema)}
    read = tuple(name for name in schema if name in specs)
    passed = tuple(name for name in schema if name not in specs)
    problems = [f"There is no column {name}" for name in _NEEDED if name not in schema]
    for name in read:
        spec = specs[name]
        if not _fits(schema[name], spec.kind) and not (eager and _can_be_carried(schema[name], spec.kind)):
            problems.append(f"Column {name} is {schema[name]}, accepted is {spec.accepted}")
    near = {}
    for name in passed:
        found = difflib.get_close_matches(name, [each for each in specs if each not in schema], n=1, cutoff=_ALIKE)
        if found:
            near[name] = found[0]
    return FrameCheck(read, passed, tuple(problems), near)


def schema_of(frame: Any) -> dict[str, Any]:
    """Return the types of the columns of a narwhals frame; of Python objects in pandas, what they are."""
    schema = dict(frame.collect_schema())
    if isinstance(frame, nw.DataFrame) and frame.implementation.is_pandas():
        from pandas.api.types import infer_dtype

        native = frame.to_native()
        for name, dtype in schema.items():
            # By its first values alone a column of dates with gaps would be taken for text.
            if dtype == nw.String and native[name].dtype == object and infer_dtype(native[name]) != "string":
                schema[name] = nw.Object()
    return schema


LAST_DONE: Final = "last_done__{}"
"""A column that says when a service was done last, or an instrument was used: "last_done__hypertension-adult"."""


def last_done_columns(names: Iterable[str]) -> dict[str, str]:
    """Return, by its name, of which service or instrument each column says when it was done last.

    Raises:
        UnknownNameError: a column names none that there is.
    """
    start = LAST_DONE.format("")
    known = {*CATALOGUE, *(item.value for item in Instrument)}
    found = {name: name.removeprefix(start) for name in names if name.startswith(start)}
    for code in found.values():
        if code not in known:
            raise unknown_name("service or instrument in a column last_done__...", code, sorted(known))
    return found


def last_done_specs(names: Iterable[str]) -> dict[str, ColumnSpec]:
    """Return what the columns among some hold that say when something was done last."""
    return {
        name: ColumnSpec(name, Kind.DATE, Label(id=f"terakhir kali {code}", en=f"the last time of {code}"))
        for name, code in last_done_columns(names).items()
    }


def kinds_of(schema: Mapping[str, Any], specs: Mapping[str, ColumnSpec], what: str, *, eager: bool) -> dict[str, Kind]:
    """Return what each column that is read holds; raise InputError where one is of another type.

    An eager frame may have dates with a time of 00:00, and whole numbers kept as decimals: pandas keeps them so.
    """
    found = {}
    for name, dtype in schema.items():
        spec = specs.get(name)
        if spec is None:
            continue
        if not _fits(dtype, spec.kind) and not (eager and _can_be_carried(dtype, spec.kind)):
            raise InputError(
                f"Column {name} of the {what} is of a type that is not read",
                value=str(dtype),
                accepted=spec.accepted,
                remedy="Cast it, or read a register as it is with ilp.validate_frame, which says what each cell means",
                code="column_type",
            )
        found[name] = spec.kind
    return found


def require_columns(schema: Mapping[str, Any], names: tuple[str, ...], what: str) -> None:
    """Raise InputError where a column that cannot be done without is missing."""
    for name in names:
        if name not in schema:
            near = unknown_name("column", name, schema).suggestions
            raise InputError(
                f"The {what} has no column {name}",
                accepted=", ".join(names),
                remedy=f"Rename the column that holds it{f': {near[0]}?' if near else ''}; "
                "`ilp facts --columns` lists all columns that are read",
                code="column_missing",
            )


def _fits(dtype: Any, kind: Kind) -> bool:
    if dtype == nw.Unknown:
        return False
    match kind:
        case Kind.YES_NO:
            return bool(dtype == nw.Boolean)
        case Kind.NUMBER:
            return bool(dtype.is_integer())
        case Kind.REAL:
            return bool(dtype.is_numeric())
        case Kind.TEXT:
            return bool(dtype in {nw.String, nw.Categorical} or isinstance(dtype, nw.Enum) or dtype == nw.Enum)
        case Kind.DATE:
            return bool(dtype == nw.Date)


def _can_be_carried(dtype: Any, kind: Kind) -> bool:
    """Say whether an eager frame may hold a kind in this type: what is in it is looked at when it is read."""
    if dtype in {nw.Unknown, nw.Object}:
        return True
    return (kind is Kind.DATE and dtype == nw.Datetime) or (kind is Kind.NUMBER and dtype.is_float())
