"""Texts in the two languages of the package: Indonesian, the decree's, and English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal, Self

from ilp.errors import unknown_name

Language = Literal["id", "en"]
_LANGUAGES: Final = ("id", "en")


def language_named(name: object) -> Language:
    """Return the language of this name.

    Raises:
        UnknownNameError: it is neither "id" nor "en".

    >>> language_named("fr")
    Traceback (most recent call last):
        ...
    ilp.errors.UnknownNameError: Unknown language: 'fr'. Accepted: 'en', 'id'. Check the spelling.
    """
    for language in _LANGUAGES:
        if name == language:
            return language
    raise unknown_name("language", name, _LANGUAGES)


@dataclass(frozen=True, slots=True)
class Label:
    """A short text in Indonesian and in English.

    >>> str(Label(id="ibu hamil", en="pregnant"))
    'ibu hamil (pregnant)'
    """

    id: str
    en: str

    def __str__(self) -> str:
        """Return both, the decree's term first."""
        return self.id if self.id == self.en else f"{self.id} ({self.en})"

    def in_(self, language: Language) -> str:
        """Return the text in one language; raise UnknownNameError for another than "id" and "en"."""
        if language == "id":
            return self.id
        return self.en if language == "en" else self.in_(language_named(language))


class Labelled(StrEnum):
    """A closed list of codes, each with an Indonesian and an English label.

    Members are written ``CODE = "value", "Indonesian", "English"``.
    """

    label: Label

    def __new__(cls, value: str, indonesian: str = "", english: str = "") -> Self:
        """Keep the code as the value and the two texts as its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = Label(id=indonesian, en=english)
        return member
