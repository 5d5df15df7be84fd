"""What the options of the commands mean."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from ilp.errors import InputError, unknown_name
from ilp.models import Individual
from ilp.models.inputs import unique_keys
from ilp.situation import AssumeAbsent

_Member = TypeVar("_Member", bound=StrEnum)
_Value = TypeVar("_Value")


__all__ = [
    "REFUSED",
    "absent_of",
    "day_of",
    "json_in",
    "listed",
    "member",
    "named_among",
    "person_in",
    "person_or_fields",
    "readings_of",
    "time_of",
    "usage",
]

REFUSED: Final = 3
"""The exit code where something given was refused or found wanting."""


def usage(what: str, remedy: str) -> InputError:
    """Build the error of a command used in a way that makes no sense."""
    return InputError(what, remedy=remedy, code="usage")


def person_or_fields(file: Path | None, birth_date: str | None, sex: str | None) -> Individual:
    """Return the person of a file, or of a birth date and a sex."""
    if file is None:
        if birth_date is None or sex is None:
            raise usage("No person is given", "Give a person file, or both --birth-date and --sex")
        return Individual(birth_date=birth_date, sex=sex)
    if birth_date is not None or sex is not None:
        raise usage("A person file and --birth-date or --sex are given", "Give one or the other")
    return person_in(file)


def person_in(file: Path) -> Individual:
    """Read a person from a JSON file, or from standard input where it is "-"."""
    piped = str(file) == "-"
    name = "standard input" if piped else str(file)
    data = json_in(
        None if piped else file,
        lambda reason: InputError(
            f"The person cannot be read from {name}: {reason}",
            accepted='JSON such as {"birth_date": "1983-04-17", "sex": "female"}',
            code="person_unreadable",
        ),
    )
    return Individual.model_validate(data)


def json_in(file: Path | None, refused: Callable[[object], InputError]) -> object:
    """Read a JSON file, or standard input where there is none; ``refused`` builds the error from what is wrong."""
    try:
        text = sys.stdin.read() if file is None else file.read_text(encoding="utf-8-sig")
        return json.loads(text, object_pairs_hook=unique_keys)
    except (OSError, ValueError, RecursionError) as error:
        raise refused(error.strerror if isinstance(error, OSError) else error) from None


def day_of(text: str) -> date:
    """Read a date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(
            "--on is not a date", value=text, accepted="YYYY-MM-DD, such as 2026-11-22", code="on"
        ) from None


def time_of(text: str | None) -> time | None:
    """Read a time of day."""
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - the clock on the wall
    except ValueError:
        raise InputError("--at is not a time", value=text, accepted="HH:MM, such as 14:30", code="at") from None


def listed(texts: list[str] | None) -> list[str]:
    """Split texts at commas."""
    return [name.strip() for text in texts or () for name in text.split(",") if name.strip()]


def absent_of(texts: list[str] | None) -> AssumeAbsent:
    """Return the facts to assume absent."""
    names = listed(texts)
    return "all" if "all" in names else tuple(names)


def readings_of(texts: list[str] | None) -> dict[str, str]:
    """Read the options of readings, each as CODE=OPTION."""
    pairs = {}
    for text in listed(texts):
        code, mark, option = text.partition("=")
        if not mark:
            raise InputError(
                "--reading names no option",
                value=text,
                accepted="CODE=OPTION",
                remedy="`ilp readings` lists them",
                code="reading",
            )
        pairs[code.strip()] = option.strip()
    return pairs


def member(kind: type[_Member], value: str, name: str) -> _Member:
    """Return the member of an enumeration with a value."""
    if value not in list(kind):
        raise unknown_name(name, value, list(kind))
    return kind(value)


def named_among(kind: str, code: str, known: Mapping[str, _Value]) -> _Value:
    """Return what a code names; raise UnknownNameError with the nearest codes otherwise."""
    if code not in known:
        raise unknown_name(kind, code, known)
    return known[code]
