"""Cells: what one cell of a register says, or why it cannot be read.

A reader takes the text of a cell and returns what it says, or None where it says that nothing is recorded; it raises
InputError where the text is neither.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Final

from ilp.calendar import DateOrder, PartialDate, looks_like_a_date
from ilp.errors import WITHHELD, DateError, InputError, hide_digits, personal
from ilp.facts import Fact, FactValue
from ilp.identifiers import mask
from ilp.models.inputs import read_date, read_sex, read_time, read_whole_date
from ilp.models.measuring import BloodPressure, check_plausible, is_plausible, read_value
from ilp.registers.columns import normal
from ilp.registers.mapping import NOT_RECORDED, TimeTurned
from ilp.registers.spellings import BLANKS, METHOD_WORDS, NO_WORDS, YES_WORDS
from ilp.vocabulary import Quantity

__all__ = [
    "EDGES",
    "QUOTES",
    "Reader",
    "amount_reader",
    "as_mapped",
    "birth_date_reader",
    "blood_pressure",
    "choice_reader",
    "date_reader",
    "grade_reader",
    "identifier",
    "is_blank",
    "is_sentinel",
    "is_time",
    "measure_reader",
    "method_of_height",
    "plain_text",
    "sex_reader",
    "shown",
    "text_of",
    "time_of_day",
    "word_reader",
    "yes_no_reader",
]

Reader = Callable[[str], object]

_DATES_AND_SEX: Final = frozenset(
    {"birth_date", "birth_time", "delivered_at", "delivered_on", "edd", "lmp", "measured_on", "on", "sex"}
)
"""Columns in which any other words are out of place, and may be a name that slipped in."""

EDGES: Final = " \t\r\n\u00a0\u200b\u200e\u200f\ufeff"
QUOTES: Final = "'\u2018\u2019`"
"""What a spreadsheet puts before text so that it stays text."""
_LONGEST_SHOWN: Final = 60
_WITH_TIME: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9:.]+)(.*)")
_MIDNIGHT: Final = re.compile(r"00:00(:00(\.0+)?)?")
_WHOLE: Final = re.compile(r"([0-9]{1,4})(?:[.,]0+)?\s*(?:tahun|thn|th|years?|y)?\.?", re.IGNORECASE)
_GRADE: Final = re.compile(
    r"(?:kelas|kls)?\s*\.?\s*([0-9]{1,2}|[ivx]+)(?:[.,]0+)?\s*[- ]?([a-h])?\s*(sd|mi|smp|mts|sma|smk|ma)?"
)
_ROMAN: Final = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}
_SCHOOLS: Final = {
    kind: {counted: grade for grade in grades for counted in {grade, grade - grades.start + 1}}
    for kinds, grades in (
        (("sd", "mi"), range(1, 7)),
        (("smp", "mts"), range(7, 10)),
        (("sma", "smk", "ma"), range(10, 13)),
    )
    for kind in kinds
}
"""The grade, 1 to 12, of each grade of a kind of school, which may be counted from 1 there."""

_SEX_NUMBERS: Final = frozenset({"1", "2"})
_SENTINEL: Final = 999.99
_SENTINELS: Final = frozenset({"999.99", "999,99"})
_SECONDS: Final = "s"
_GRAMS_IN_KG: Final = 1000
_MINUTES_IN_HOUR: Final = 60
_TIME_OF_NUMBER: Final = re.compile(
    r"(?:(?:1899-12-3[01]|1900-01-0[01])[ T])?([0-9]{1,3}):([0-9]{1,2})(?::00(?:\.0+)?)?"
)
"""A spreadsheet gives a time a day of 1899, and seconds."""
_ZONE: Final = re.compile(r"\s*(?:wib|wita|wit)", re.IGNORECASE)


def text_of(cell: object) -> str:
    """Return what stands in a cell as text, whatever type the file gave it, without spaces around it.

    >>> text_of(60.0), text_of(True), text_of(float("nan")), text_of("\u00a0'Ya ")
    ('60', 'true', '', 'Ya')
    """
    if isinstance(cell, str):
        return cell.strip(EDGES).lstrip(QUOTES).strip(EDGES)
    if cell is None or cell != cell:  # noqa: PLR0124 - only what is no number differs from itself
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    return cell.isoformat() if isinstance(cell, (date, time)) else str(cell).strip(EDGES)


def is_blank(text: str) -> bool:
    """Say whether a text stands for "not recorded"."""
    return text.casefold() in BLANKS


def shown(target: str, cell: object) -> str:
    """Return a cell for a report: numbers of persons masked, names withheld, anything long cut off.

    >>> shown("birth_date", "31 Februari 1991"), shown("birth_date", "Sekar Rekaan"), shown("smoker", "kadang")
    ('31 Februari 1991', '<text of 11 letters>', 'kadang')
    """
    if target in {"nik", "kk", "mother_nik", "father_nik"}:
        return mask(cell)
    if target in {"name", "address", "head"}:
        return WITHHELD
    text = " ".join(text_of(cell).split())
    if target in _DATES_AND_SEX and not looks_like_a_date(text):
        text = str(personal(text))
    text = hide_digits(text)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}..."


def as_mapped(read: Reader, words: Mapping[str, FactValue] | None, made: Callable[[FactValue], object]) -> Reader:
    """Return a reader that looks a text up in the mapping file first."""
    if not words:
        return read

    def look_up(text: str) -> object:
        word = " ".join(text.split()).casefold()
        if word not in words:
            return read(text)
        value = words[word]
        return None if value == NOT_RECORDED else made(value)

    return look_up


def plain_text(text: str) -> str | None:
    """Return the text itself."""
    return None if is_blank(text) else text


identifier = plain_text


def sex_reader(*, numeric: bool) -> Reader:
    """Read a sex; 1 and 2 only where the caller says what they mean."""

    def read(text: str) -> object:
        if is_blank(text):
            return None
        try:
            return read_sex(text, numeric=numeric)
        except InputError as error:
            if text not in _SEX_NUMBERS:
                raise
            raise _retold(
                error, "If 1 means male and 2 female, say so: --numeric-sex, or numeric_sex = true in the mapping file"
            ) from None

    return read


def _retold(error: InputError, remedy: str) -> InputError:
    """Return an error with the remedy a keeper of registers has."""
    kind = type(error)
    return kind(error.what, value=WITHHELD, accepted=error.accepted, remedy=remedy, code=error.code)


def birth_date_reader(order: DateOrder) -> Reader:
    """Read a date of which only a part may be known."""
    return _dated(order, read_date)


def date_reader(order: DateOrder) -> Reader:
    """Read a whole date."""
    return _dated(order, read_whole_date)


def _dated(order: DateOrder, reader: Callable[[object, DateOrder], PartialDate | date]) -> Reader:
    def read(text: str) -> object:
        if is_blank(text):
            return None
        with_time = _WITH_TIME.fullmatch(text)
        if with_time is None:
            try:
                return reader(text, order)
            except DateError as error:
                if error.code != "date_order_not_named":
                    raise
                raise _retold(
                    error, 'If the day comes first, say so: --date-order dmy, or date_order = "dmy" in the mapping file'
                ) from None
        if _MIDNIGHT.fullmatch(with_time[2]) and not with_time[3]:
            return reader(with_time[1], order)
        raise DateError(
            "The date has a time of day, and may have been shifted by a time zone",
            value=text,
            accepted="a date without a time, or with 00:00",
            remedy="Export the date alone, in local time",
            code="date_with_time",
        )

    return read


def time_of_day(text: str) -> object:
    """Read a time of day such as 03:10."""
    if is_blank(text):
        return None
    with_date = _WITH_TIME.fullmatch(text)  # a spreadsheet gives a time a day of 1899
    return read_time(with_date[2] if with_date and not with_date[3] else _ZONE.sub("", text))


def yes_no_reader(header: str, words: Mapping[str, Mapping[str, bool]], name: str, *, table: str = "values") -> Reader:
    """Read a yes/no fact: words for yes and no, the header's own word, and the words of the fact."""
    own = normal(header)

    def read(text: str) -> object:
        word = " ".join(text.casefold().split()).rstrip(".")
        if word in BLANKS:
            return None
        if word in words:
            return words[word]
        if word in YES_WORDS or word == own:
            return {name: True}
        if word in NO_WORDS or (
            word.startswith(("tidak ", "bukan ", "belum ", "non ")) and word.split(" ", 1)[1] == own
        ):
            return {name: False}
        raise InputError(
            "Neither yes nor no",
            value=text,
            accepted="ya/tidak, y/t, 1/0, true/false, ✓, ada/tidak ada, positif/negatif; blank or - for not recorded",
            remedy=f"Correct it, or say in the mapping file what it means: [{table}.{name}]",
            code="yes_no_unreadable",
        )

    return read


def word_reader(target: str, words: Mapping[str, object], accepted: str, *, table: str = "values") -> Reader:
    """Read a word of a closed list; ``table`` is where the mapping file says what other words mean."""

    def read(text: str) -> object:
        word = " ".join(text.casefold().split()).rstrip(".")
        if word in BLANKS:
            return None
        if word in words:
            return words[word]
        raise InputError(
            "The word is not on the list",
            value=text,
            accepted=accepted,
            remedy=f"Say in the mapping file what it means: [{table}.{target}]",
            code="word_unknown",
        )

    return read


def amount_reader(fact: Fact) -> Reader:
    """Read a fact that is a whole number."""

    def read(text: str) -> object:
        if is_blank(text):
            return None
        match = _WHOLE.fullmatch(text)
        in_range = match is not None and fact.at_least <= int(match[1]) <= fact.at_most
        if match is None or not in_range:
            raise InputError(
                "Out of range" if match else "Not a whole number",
                value=text,
                accepted=f"a whole number from {fact.at_least} to {fact.at_most}",
                remedy="Correct it, or leave it blank where it is not known",
                code="number_out_of_range" if match else "number_unreadable",
            )
        return {fact.name: int(match[1])}

    return read


def grade_reader(fact: Fact) -> Reader:
    """Read a school grade: 7, VII, 7B, kelas 7, 1 SMP."""

    def read(text: str) -> object:
        if is_blank(text):
            return None
        match = _GRADE.fullmatch(" ".join(text.casefold().split()))
        grade = 0
        if match:
            grade = _ROMAN.get(match[1], 0) if match[1].isalpha() else int(match[1])
            grade = _SCHOOLS[match[3]].get(grade, 0) if match[3] else grade
        if not fact.at_least <= grade <= fact.at_most:
            raise InputError(
                "Not a school grade",
                value=text,
                accepted=f"{fact.at_least} to {fact.at_most}, also as VII, 7B or 1 SMP",
                remedy="Leave it blank for who is not at school",
                code="grade_unreadable",
            )
        return {fact.name: grade}

    return read


def choice_reader(fact: Fact) -> Reader:
    """Read a fact that is one of a list of codes: the code, or its label in either language."""
    words = {code: code for code, _ in fact.choices}
    words |= {text.casefold(): code for code, label in fact.choices for text in (label.id, label.en)}

    def read(text: str) -> object:
        if is_blank(text):
            return None
        code = words.get(" ".join(text.casefold().split()))
        if code is None:
            raise InputError(
                "The word is not on the list",
                value=text,
                accepted=f"{', '.join(code for code, _ in fact.choices)}, one of the codes of the list",
                remedy=f"Say in the mapping file what it means: [values.{fact.name}]",
                code="word_unknown",
            )
        return {fact.name: code}

    return read


def measure_reader(quantity: Quantity, *, grams: bool = False, time_turned: TimeTurned | None = None) -> Reader:
    """Read a measured value in the unit of its quantity, with a decimal comma or point.

    Weights over what anybody weighs are grams, and times such as 10:30 numbers, only where the caller says so.
    """

    def read(text: str) -> object:
        if is_blank(text) or is_sentinel(quantity, text):
            return None
        in_time = is_time(quantity, text)
        value = _number_of_time(quantity, text, time_turned) if in_time else read_value(quantity, text)
        if quantity is Quantity.WEIGHT and value > quantity.at_most:
            if not grams:
                raise _too_heavy(value)
            value /= _GRAMS_IN_KG
        return ((quantity, check_plausible(quantity, value)),)

    return read


def is_sentinel(quantity: Quantity, text: str) -> bool:
    """Say whether a text is the 999.99 by which a source marks a value it does not believe."""
    return text in _SENTINELS and not is_plausible(quantity, _SENTINEL)


def is_time(quantity: Quantity, text: str) -> bool:
    """Say whether a text is a time where a number belongs."""
    return quantity.unit != _SECONDS and _TIME_OF_NUMBER.fullmatch(text) is not None


def _number_of_time(quantity: Quantity, text: str, turned: TimeTurned | None) -> float:
    match = _TIME_OF_NUMBER.fullmatch(text)
    assert match is not None  # noqa: S101 - for the type checker
    whole, part = match[1], match[2]
    if turned == "digits":
        return float(f"{whole}.{part}")
    if turned == "hours" and len(part) == len("30") and int(part) < _MINUTES_IN_HOUR:
        return int(whole) + int(part) / _MINUTES_IN_HOUR
    unit = f" in {quantity.unit}" if quantity.unit else ""
    raise InputError(
        "A time where a number belongs",
        value=text,
        accepted=f"a number{unit}, as 60,1 or 60.1",
        remedy="A spreadsheet may have turned 10.5 into the time 10:30, or the colon stands for a decimal comma: look "
        'at the source, and say which for all of them: time_turned = "hours" (10:30 is 10.5) or "digits" (10:30 is '
        "10.30)",
        code="number_as_time",
    )


def _too_heavy(value: float) -> InputError:
    try:
        check_plausible(Quantity.WEIGHT, value)
    except InputError as error:
        return InputError(
            error.what,
            value=value,
            accepted=error.accepted,
            remedy=f"{error.remedy}. Where weights over 350 are in grams, say so: grams = true",
            code=error.code,
        )
    raise AssertionError(value)


def method_of_height(text: str) -> object:
    """Read how a height or length was measured: lying or standing."""
    if is_blank(text):
        return None
    method = METHOD_WORDS.get(" ".join(text.casefold().split()))
    if method is None:
        raise InputError(
            "The word is not on the list",
            value=text,
            accepted="Terlentang or Berdiri, lying or standing",
            remedy="Say in the mapping file what it means: [values.height_method]",
            code="word_unknown",
        )
    return method


def blood_pressure(text: str) -> object:
    """Read both values of a blood pressure, as 120/80."""
    return None if is_blank(text) else BloodPressure.parse(text).values
