"""Numbers as they are written in each language, never rounded up: all is said only of all."""

from __future__ import annotations

import math

from ilp.labels import Language

__all__ = ["count_words", "decimal", "percent_words", "signed"]


def count_words(count: int, language: Language) -> str:
    """Return a whole number with its thousands set apart.

    >>> count_words(12345, "id"), count_words(12345, "en")
    ('12.345', '12,345')
    """
    text = f"{count:,}"
    return text.replace(",", ".") if language == "id" else text


def decimal(value: float, language: Language) -> str:
    """Return a number with one decimal, rounded towards nought; none where it is whole.

    >>> decimal(99.99, "id"), decimal(62.0, "en"), decimal(-0.04, "en")
    ('99,9', '62', '0')
    """
    # What a division leaves over in the twelfth place is no part of the value.
    tenths = math.trunc(round(value * 10, 6))
    text = f"{tenths / 10:.1f}".removesuffix(".0")
    text = "0" if text == "-0" else text
    return text.replace(".", ",") if language == "id" else text


def percent_words(value: float, language: Language) -> str:
    """Return a value from 0 to 100 in percent.

    >>> percent_words(200 / 3, "id")
    '66,6%'
    """
    return f"{decimal(value, language)}%"


def signed(value: float, language: Language) -> str:
    """Return a difference with its sign.

    >>> signed(2.5, "id"), signed(-3, "en"), signed(0.0, "en")
    ('+2,5', '-3', '0')
    """
    text = decimal(value, language)
    return f"+{text}" if not text.startswith("-") and text != "0" else text
