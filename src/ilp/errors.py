"""The errors of the package: one root, and a few precise ones that teach.

Every message has the same shape, and every part of it is also a field::

    <what>: <value>. Accepted: <accepted>. <remedy>.

A value that belongs to a person and must not reach a log (a NIK, a name) is passed as `WITHHELD`, or through
`personal`, which shows a short value and tells of a longer one only what kind of value it is. Of eight or more digits
in a row all but the last four are hidden in every message.

>>> raise InputError("Systolic pressure out of range", value=1200, accepted="40 to 300 mmHg", remedy="Check the entry")
Traceback (most recent call last):
    ...
ilp.errors.InputError: Systolic pressure out of range: 1200. Accepted: 40 to 300 mmHg. Check the entry.
"""

from __future__ import annotations

import difflib
import re
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "WITHHELD",
    "DateError",
    "IlpError",
    "InputError",
    "RegisterError",
    "RuleError",
    "UnknownNameError",
    "hide_digits",
    "personal",
    "unknown_name",
]

WITHHELD: Final = "<withheld>"
"""Stands in a message for a personal value that must not be shown."""

_NOT_GIVEN: Final = object()
_LONGEST_VALUE: Final = 80
_LISTED_IN_FULL: Final = 8
_SUGGESTIONS: Final = 3
_SHORTEST_PART: Final = 3
_DIGITS_SHOWN: Final = 4
_LONGEST_PERSONAL: Final = 20
_LETTERS: Final = re.compile(r"[^\W\d_]{3,}")
_NUMBER_OF_A_PERSON: Final = re.compile(r"[0-9](?:[ .\-]?[0-9]){11,}|[0-9]{8,}")
"""Eight digits or more in a row, or twelve and more with spaces, points or dashes between them, unlike in a date."""


class _Told(str):
    """A text that stands in a message as it is, without quotes."""

    __slots__ = ()


class IlpError(Exception):
    """The root of every error this package raises on purpose.

    Attributes:
        what: What is wrong, in a few words.
        value: The value as shown in the message, `WITHHELD`, or None where no single value is at fault.
        accepted: What would have been accepted; may be empty.
        remedy: What to do about it; may be empty.
        code: A stable name of the problem for programs; messages may be reworded, codes are not.
    """

    default_code: ClassVar[str] = "error"

    def __init__(
        self,
        what: str,
        *,
        value: object = _NOT_GIVEN,
        accepted: str = "",
        remedy: str = "",
        code: str | None = None,
    ) -> None:
        """Compose the message from its parts; `value` is any object, shown as `repr`, dates in ISO form."""
        self.what = what
        self.value: str | None = None if value is _NOT_GIVEN else _shown(value)
        self.accepted = accepted
        self.remedy = remedy
        self.code = self.default_code if code is None else code
        parts = (
            what if self.value is None else f"{what}: {self.value}",
            f"Accepted: {accepted}" if accepted else "",
            remedy,
        )
        # One positional argument and the rest in __dict__: this is what keeps the errors picklable.
        super().__init__(" ".join(_sentence(part) for part in parts if part))

    def __str__(self) -> str:
        """Return the message; never the quoted form KeyError would give."""
        return str(self.args[0])


class InputError(IlpError, ValueError):
    """A value from outside is not among what is accepted."""

    default_code: ClassVar[str] = "input"


class DateError(InputError):
    """A date, a time or a span of time that does not exist or cannot be used as asked."""

    default_code: ClassVar[str] = "date"


class RegisterError(InputError):
    """A register file cannot be read as asked (the file as a whole, not one cell of it)."""

    default_code: ClassVar[str] = "register"


class RuleError(IlpError, TypeError):
    """A mistake of the author of a rule; no data about a person can cause it."""

    default_code: ClassVar[str] = "rule"


class UnknownNameError(InputError, KeyError):
    """A service, fact, reading or other name that is not known; usually raised through `unknown_name`.

    Attributes:
        suggestions: The nearest known names, the best first; may be empty.
    """

    default_code: ClassVar[str] = "unknown_name"

    def __init__(  # noqa: PLR0913 - the fields of the root, all by keyword, and one more
        self,
        what: str,
        *,
        value: object = _NOT_GIVEN,
        accepted: str = "",
        remedy: str = "",
        code: str | None = None,
        suggestions: tuple[str, ...] = (),
    ) -> None:
        """Compose the message as every error of the package does, and keep the suggestions."""
        super().__init__(what, value=value, accepted=accepted, remedy=remedy, code=code)
        self.suggestions = suggestions


def unknown_name(kind: str, name: object, known: Iterable[str], *, code: str | None = None) -> UnknownNameError:
    """Build (not raise) the error for a name that is not among `known`, with the nearest names.

    Upper and lower case, and `_`, `-` and space, count as equal in the search for near names.

    Args:
        kind: What is named, in the singular: "service code", "fact", "reading".
        name: The name as given.
        known: Every accepted name; listed in full when there are few.
        code: A stable code for programs, by default "unknown_name".

    >>> str(unknown_name("service code", "diabetes_adlt", ["diabetes-adult", "iva-cervical"]))
    "Unknown service code: 'diabetes_adlt'. Accepted: 'diabetes-adult', 'iva-cervical'. Did you mean 'diabetes-adult'?"
    """
    names = sorted({str.__str__(each) for each in known})  # the values of a StrEnum, not its members
    near = _nearest(name, names) if isinstance(name, str) else ()
    if not names:
        accepted = "none, as no such name is known here"
    elif len(names) <= _LISTED_IN_FULL:
        accepted = _listed(names, ", ")
    else:
        accepted = f"one of {len(names)} known names"
    if near:
        remedy = f"Did you mean {_listed(near, ' or ')}?"
    elif not isinstance(name, str):
        remedy = "Give the name as text"
    elif len(names) > _LISTED_IN_FULL:
        remedy = f"No known name is near it; the first are {_listed(names[:_SUGGESTIONS], ', ')}"
    else:
        remedy = "Check the spelling"
    return UnknownNameError(
        f"Unknown {kind}", value=name, accepted=accepted, remedy=remedy, code=code, suggestions=near
    )


def _nearest(name: str, names: list[str]) -> tuple[str, ...]:
    by_key: dict[str, list[str]] = {}
    for candidate in names:
        by_key.setdefault(_key(candidate), []).append(candidate)
    key = _key(name)
    matches = difflib.get_close_matches(key, by_key, n=_SUGGESTIONS)
    matches += [candidate for candidate in by_key if len(key) >= _SHORTEST_PART and key in candidate]
    matches = list(dict.fromkeys(matches))
    return tuple(candidate for match in matches for candidate in by_key[match])[:_SUGGESTIONS]


def _key(name: str) -> str:
    return name.strip().casefold().replace("_", "-").replace(" ", "-")


def _listed(names: Iterable[str], separator: str) -> str:
    return separator.join(repr(name) for name in names)


def hide_digits(text: str) -> str:
    """Return a text with all but the last four digits of anything that may be the number of a person hidden.

    >>> hide_digits("NIK 2099014107830001, born 1983-07-01")
    'NIK ************0001, born 1983-07-01'
    """
    return _NUMBER_OF_A_PERSON.sub(_hidden, text)


def personal(value: object) -> object:
    """Return what a message may show of a value somebody recorded of a person: all of it only if it is short.

    >>> personal("ya"), personal(7), personal("Sekar Rekaan"), personal("12 Sekar 1983"), personal(["Sekar"])
    ('ya', 7, '<text of 11 letters>', '<text of 13 characters>', '<list>')
    """
    if isinstance(value, str):
        plain = str.__str__(value)
        if len(plain) <= _LONGEST_PERSONAL and not _LETTERS.search(plain):
            return plain
        letters = sum(map(str.isalpha, plain))
        only_letters = letters == sum(not character.isspace() for character in plain)
        return _Told(f"<text of {letters} letters>" if only_letters else f"<text of {len(plain)} characters>")
    if value is None or isinstance(value, (bool, int, float)) or callable(getattr(value, "isoformat", None)):
        return value
    return _Told(f"<{type(value).__name__}>")


def _hidden(match: re.Match[str]) -> str:
    digits = "".join(filter(str.isdecimal, match[0]))
    return "*" * (len(digits) - _DIGITS_SHOWN) + digits[-_DIGITS_SHOWN:]


def _shown(value: object) -> str:
    if isinstance(value, _Told):
        return str.__str__(value)
    if isinstance(value, str) and value == WITHHELD:
        return WITHHELD
    text = hide_digits(_represented(value))
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."


def _represented(value: object) -> str:
    """Return the representation of any object, also of one that cannot make its own."""
    try:
        if isinstance(value, Enum):
            value = value.value
        isoformat = getattr(value, "isoformat", None)
        if callable(isoformat) and not isinstance(value, type):
            return str(isoformat())
        return " ".join(repr(value).splitlines())
    except Exception:  # noqa: BLE001 - whatever goes wrong in it, the error to tell is another
        return f"<{type(value).__name__}>"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
