"""How values from outside are read: dates in the order the caller names, sex in the spellings of the field."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from numbers import Number
from types import MappingProxyType
from typing import Annotated, Any, Final, NoReturn, Self

from attrs import frozen
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PlainSerializer,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)
from pydantic.functional_validators import PlainValidator
from pydantic_core import InitErrorDetails, PydanticCustomError

from ilp.calendar import DateOrder, PartialDate, parse_date
from ilp.errors import WITHHELD, DateError, InputError, hide_digits, personal
from ilp.models.measuring import finite
from ilp.vocabulary import Quantity, Sex

_SEX_SPELLINGS: Mapping[str, Sex] = MappingProxyType(
    dict.fromkeys(("l", "lk", "laki-laki", "laki laki", "lakilaki", "laki", "pria", "m", "male"), Sex.MALE)
    | dict.fromkeys(("p", "pr", "perempuan", "wanita", "f", "female"), Sex.FEMALE)
)
_SEX_NUMBERS = MappingProxyType({"1": Sex.MALE, "2": Sex.FEMALE})
_SEX_ACCEPTED: Final = "L/P, laki-laki/perempuan, pria/wanita, M/F, male/female"
_DASH: Final = re.compile(r"\s*-\s*")
_WHOLE: Final = re.compile(r"([0-9])[.,]0+")
_TIME: Final = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:\.[0-9]+)?)?")
_WITHHELD_FIELDS: Final = frozenset({"nik", "kk", "name", "address"})
_ACCEPTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "birth_date": "a date such as 1983-04-17, or 1983-04 or 1983 where the rest is not known",
        "sex": _SEX_ACCEPTED,
        "on": "a date such as 2026-05-17",
        "person": "a person, with birth_date and sex",
        "quantity": ", ".join(Quantity),
        "service": "the code of a service, such as iva-cervical",
        "value": "a number, in the unit of the quantity",
    }
)
"""What the fields that must be given accept."""


@frozen(kw_only=True)
class InputConventions:
    """What the caller says about a source that its values do not say themselves."""

    date_order: DateOrder = DateOrder.ISO
    numeric_sex: bool = False


ISO_ONLY = InputConventions()


class Frozen(BaseModel):
    """The settings every model of this package shares."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)


class FromOutside(Frozen):
    """A model of data from outside: what is wrong with a field is told with what is accepted and the remedy."""

    @model_validator(mode="wrap")
    @classmethod
    def _teach(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        try:
            return handler(data)
        except ValidationError as error:
            raise ValidationError.from_exception_data(
                error.title,
                [_taught(item, tuple(cls.model_fields)) for item in error.errors(include_url=False)],
                hide_input=True,
            ) from None


class FrozenDict(dict[str, Any]):
    """A mapping that cannot be changed, and can be hashed: what is recorded of a person, and parts of results.

    >>> facts = FrozenDict(smoker=True)
    >>> facts == {"smoker": True}, hash(facts) == hash(FrozenDict(smoker=True))
    (True, True)
    >>> facts["smoker"] = False
    Traceback (most recent call last):
        ...
    TypeError: What is recorded, and what follows from it, cannot be changed; make another person: \
Individual.model_validate({**person.model_dump(), "facts": {**person.facts, ...}})
    """

    def _refuse(self, *_arguments: object, **_named: object) -> NoReturn:
        raise TypeError(
            "What is recorded, and what follows from it, cannot be changed; make another person: "
            'Individual.model_validate({**person.model_dump(), "facts": {**person.facts, ...}})'
        )

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __hash__(self) -> int:  # type: ignore[override]
        """Hash what is in it: the values are plain."""
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and unpickle by making it anew."""
        return type(self), (dict(self),)


def read_sex(value: object, *, numeric: bool = False) -> Sex:
    """Read a sex in the spellings of the field; 1 and 2 only where the caller says that they mean male and female.

    >>> read_sex("L"), read_sex("Perempuan"), read_sex(2, numeric=True)
    (<Sex.MALE: 'male'>, <Sex.FEMALE: 'female'>, <Sex.FEMALE: 'female'>)
    """
    plain = isinstance(value, (str, int, float)) and not isinstance(value, bool)
    text = _DASH.sub("-", " ".join(str(value).split()).casefold()) if plain else ""
    number = _WHOLE.sub(r"\1", text)
    if numeric and number in _SEX_NUMBERS:
        return _SEX_NUMBERS[number]
    if text in _SEX_SPELLINGS:
        return _SEX_SPELLINGS[text]
    remedy = "Correct the value; sex is never guessed"
    if number in _SEX_NUMBERS and not numeric:
        remedy = "If 1 means male and 2 female in this source, say so: numeric_sex=True"
    raise InputError(
        "Sex not understood",
        value=personal(value),
        accepted=_SEX_ACCEPTED,
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
        value=personal(value),
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


def read_time(value: object) -> time:
    """Read a time of day, to the second; never a number, which may count hours, minutes or seconds.

    >>> read_time("03:10"), read_time("3.10"), read_time("03:10:30")
    (datetime.time(3, 10), datetime.time(3, 10), datetime.time(3, 10, 30))
    """
    if isinstance(value, time) and value.tzinfo is None:
        return value.replace(microsecond=0)
    match = _TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    try:
        if match is not None:
            return time(int(match[1]), int(match[2]), int(match[3] or 0))
    except ValueError:
        pass
    raise InputError(
        "Not a time of day",
        value=personal(value),
        accepted="hours and minutes, as 03:10, 03:10:30 or 03.10, or a datetime.time without a time zone",
        remedy="Give the local time as text; numbers are not read as times",
        code="time_unreadable",
    )


def unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of JSON of its pairs; refuse a key that is given twice, of which one would be dropped silently.

    >>> import json
    >>> json.loads('{"sex": "L", "sex": "P"}', object_pairs_hook=unique_keys)
    Traceback (most recent call last):
        ...
    ilp.errors.InputError: A key is given twice: 'sex'. Accepted: each key once in an object. Leave out one of them.
    """
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise InputError(
                "A key is given twice",
                value=key,
                accepted="each key once in an object",
                remedy="Leave out one of them",
                code="key_twice",
            )
        found[key] = value
    return found


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


def _taught(item: Any, fields: tuple[str, ...]) -> InitErrorDetails:
    """Return a problem that pydantic found in the words of this package; one in those words already stays."""
    kind, given, context = item["type"], item.get("input"), item.get("ctx") or {}
    place = tuple(hide_digits(part) if isinstance(part, str) else part for part in item["loc"])
    if kind == "value_error":
        return InitErrorDetails(type=kind, loc=place, input=given, ctx={"error": context["error"]})
    told = context.get(_TOLD) or str(_problem(kind, place, given, str(item["msg"]), fields))
    return InitErrorDetails(type=PydanticCustomError(kind, "{told}", {_TOLD: told}), loc=place, input=given)


_TOLD: Final = "told"


def _problem(
    kind: str, place: tuple[str | int, ...], given: object, message: str, fields: tuple[str, ...]
) -> InputError:
    field = str(place[-1]) if place else ""
    if kind == "missing":
        return InputError("The field is missing", accepted=_ACCEPTED.get(field, "a value"), remedy="Add it")
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(field.casefold(), fields, n=1)
        remedy = f"Did you mean {near[0]!r}?" if near else "Correct its name, or leave it out"
        if not near and "facts" in fields:
            remedy = "What is known of a person goes under facts"
        return InputError("No such field", value=field, accepted=", ".join(fields), remedy=remedy)
    shown = WITHHELD if any(name in _WITHHELD_FIELDS for name in place) else personal(given)
    if not place:
        return InputError("Not an object", value=shown, accepted=f"an object with the fields {', '.join(fields)}")
    what, mark, accepted = message.partition(", unable to ")[0].partition("Input should be ")
    return InputError(
        "Not a value of this field" if mark else what,
        value=shown,
        accepted=accepted,
        remedy="Correct it, or leave the field out where the value is not known",
    )


def _text(value: str) -> str:
    """Refuse text that no file can hold."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InputError(
            "The text holds a half of a character (a lone surrogate)",
            value=WITHHELD,
            accepted="text that can be written as UTF-8",
            remedy="Read it again from its source, in the encoding of the source",
            code="text_broken",
        ) from None
    return value


def _number_or_text(value: object) -> object:
    """Refuse what is of no kind that an identity number can have, in one error instead of one for each kind."""
    if value is None or (isinstance(value, Number) and not isinstance(value, bool)):
        return value
    if isinstance(value, str):
        return _text(value)
    raise InputError(
        "Not a number of a person",
        value=WITHHELD,
        accepted="text of 16 digits",
        remedy="Give it as text, or leave it out where it is not known",
        code="identifier_type",
    )


def _fact_value(value: object) -> object:
    if isinstance(value, str):
        return _text(value)
    if value is None or (isinstance(value, Number) and not (isinstance(value, float) and not value.is_integer())):
        return value
    raise InputError(
        "Not a value that a fact can have",
        value=personal(value),
        accepted="true or false, a whole number, a word of the fact's own list, or nothing where it is not known",
        remedy="`ilp facts` lists the facts and their types",
        code="fact_value",
    )


def _answer(value: object) -> object:
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool) or (isinstance(value, (int, float)) and finite(value) is not None):
        return value
    raise InputError(
        "Not an answer",
        value=personal(value),
        accepted="the code of an option, true or false, a number, or nothing where the item is not answered",
        remedy="`ilp instruments` lists the items and their options",
        code="answer_type",
    )


TextField = Annotated[str, AfterValidator(_text)]
TimeField = Annotated[time, BeforeValidator(read_time)]
IdentifierField = Annotated[str | int | float | None, BeforeValidator(_number_or_text), Field(repr=False)]
FactsField = Annotated[
    Mapping[TextField, Annotated[bool | int | str | None, BeforeValidator(_fact_value)]], AfterValidator(FrozenDict)
]
AnswersField = Annotated[
    Mapping[TextField, Annotated[bool | float | int | str | None, BeforeValidator(_answer)]], AfterValidator(FrozenDict)
]
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
