"""How values from outside are read: dates in the order the caller names, sex in the spellings of the field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Annotated, Any

from attrs import frozen
from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, ValidationInfo, WithJsonSchema
from pydantic.functional_validators import PlainValidator

from ilp.calendar import DateOrder, PartialDate, parse_date
from ilp.errors import DateError, InputError
from ilp.vocabulary import Sex

_SEX_SPELLINGS: Mapping[str, Sex] = MappingProxyType(
    dict.fromkeys(("l", "lk", "laki-laki", "laki laki", "lakilaki", "laki", "pria", "m", "male"), Sex.MALE)
    | dict.fromkeys(("p", "pr", "perempuan", "wanita", "f", "female"), Sex.FEMALE)
)
_SEX_NUMBERS = MappingProxyType({"1": Sex.MALE, "2": Sex.FEMALE})


@frozen(kw_only=True)
class InputConventions:
    """What the caller says about a source that its values do not say themselves."""

    date_order: DateOrder = DateOrder.ISO
    numeric_sex: bool = False


ISO_ONLY = InputConventions()


class Frozen(BaseModel):
    """The settings every model of this package shares."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)


def read_sex(value: object, *, numeric: bool = False) -> Sex:
    """Read a sex in the spellings of the field; 1 and 2 only where the caller says that they mean male and female.

    >>> read_sex("L"), read_sex("Perempuan"), read_sex(2, numeric=True)
    (<Sex.MALE: 'male'>, <Sex.FEMALE: 'female'>, <Sex.FEMALE: 'female'>)
    """
    text = " ".join(str(value).split()).casefold()
    if numeric and text in _SEX_NUMBERS:
        return _SEX_NUMBERS[text]
    if text in _SEX_SPELLINGS:
        return _SEX_SPELLINGS[text]
    remedy = "Correct the value; sex is never guessed"
    if text in _SEX_NUMBERS and not numeric:
        remedy = "If 1 means male and 2 female in this source, say so: numeric_sex=True"
    raise InputError(
        "Sex not understood",
        value=value,
        accepted="L/P, laki-laki/perempuan, pria/wanita, M/F, male/female",
        remedy=remedy,
        code="sex_unreadable",
    )


def read_date(value: object, order: DateOrder = DateOrder.ISO) -> PartialDate:
    """Read a date, whole or partial, from a date object or from text in the order named."""
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, date):
        return PartialDate.of(value)
    if isinstance(value, str):
        return parse_date(value, order=order)
    raise DateError(
        "Not a date",
        value=value,
        accepted="a date, or text such as 1986-05-17, 1986-05 or 1986",
        remedy="Give the date as text or as a date object; numbers are not read as dates",
        code="date_type",
    )


def read_whole_date(value: object, order: DateOrder = DateOrder.ISO) -> date:
    """Read a date of which the day is known."""
    read = read_date(value, order)
    if not read.is_exact:
        raise DateError(
            "The day of the date is missing",
            value=read,
            accepted="a whole date such as 2026-05-17",
            remedy="Give year, month and day; only a date of birth may be partial",
            code="date_partial",
        )
    return read.earliest


def conventions(info: ValidationInfo) -> InputConventions:
    """Return the conventions given as the validation context."""
    return info.context if isinstance(info.context, InputConventions) else ISO_ONLY


def _partial_date(value: Any, info: ValidationInfo) -> PartialDate:
    return read_date(value, conventions(info).date_order)


def _whole_date(value: Any, info: ValidationInfo) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return read_whole_date(value, conventions(info).date_order)


def _sex(value: Any, info: ValidationInfo) -> Sex:
    return value if isinstance(value, Sex) else read_sex(value, numeric=conventions(info).numeric_sex)


PartialDateField = Annotated[
    PartialDate,
    PlainValidator(_partial_date),
    PlainSerializer(PartialDate.isoformat, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
            "description": "A date YYYY-MM-DD, or YYYY-MM or YYYY where the rest is not known.",
        }
    ),
]
WholeDateField = Annotated[date, BeforeValidator(_whole_date)]
SexField = Annotated[Sex, BeforeValidator(_sex)]
