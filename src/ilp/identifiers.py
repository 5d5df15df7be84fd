"""NIK (personal) and KK (family card) numbers: what can be said of one from its 16 digits alone.

A number that looks wrong is told as findings, which warn and never block: codes of regions change, and a patient with
a mistyped number is still a patient. No finding, and no message, contains the number or a part of it.

A NIK supplies nothing. The date in it is compared with a birth date known from elsewhere, two-digit year with
two-digit year, and is never used as one; the same holds for sex. The region in it is where it was issued, not where
its holder lives.

Layout of both: 6 digits of region (province, regency, district), a date as DDMMYY, 4 digits of serial. In a NIK the
date is that of birth, with 40 added to a woman's day; in a KK number it is the date of issue.
"""

from __future__ import annotations

import re
from decimal import Decimal
from numbers import Integral, Real
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import attrs

from ilp.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ilp.calendar import PartialDate

__all__ = [
    "KK_FINDINGS",
    "NIK_FINDINGS",
    "IdentifierFinding",
    "check_kk",
    "check_nik",
    "compact",
    "mask",
    "number_key",
    "read_icd10",
    "read_region",
]

_DIGITS: Final = 16
_SHOWN: Final = 4
_SHOWN_FROM: Final = 8  # a shorter text would be half given away by its last four digits
FEMALE_DAY: Final = 40
"""What is added to the day of birth of a woman."""
LAST_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The last day a month of some year has."""
_FEBRUARY_29: Final = (2, 29)
FIRST_PROVINCE: Final = 11
"""The least code of a province."""
_SEXES: Final = ("male", "female")
PLACEHOLDERS: Final = frozenset({"1234567890123456", "0123456789012345", "1234567812345678", "9876543210987654"})
"""Numbers of 16 digits that are no number of anybody, besides those that begin with 9999 or repeat one digit."""

# Spaces of every kind (also the invisible ones that come with copied text), dots, dashes of every kind.
_PUNCTUATION: Final = re.compile(r"[\s.\-\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff]+")
_APOSTROPHES: Final = "'\u2018\u2019`"
_WHOLE_FLOAT: Final = re.compile(r"\s*([0-9]{16})\.0+\s*")
_SCIENTIFIC: Final = re.compile(r"\s*[0-9](?:[.,][0-9]*)?[eE]\+?[0-9]+\s*")
_MASKED: Final = re.compile(r"[0-9xX#\u2022*]*[xX#\u2022*][0-9xX#\u2022*]*")
_TOO_LONG: Final = 10**40
_REGION: Final = re.compile(r"([0-9]{2})(?:\.?([0-9]{2})(?:\.?([0-9]{2})(?:\.?([0-9]{4}))?)?)?")
_SIXTEEN: Final = re.compile(r"[0-9]{16}")
_ICD10: Final = re.compile(r"[A-Z][0-9][0-9AB](?:\.?[0-9A-Z]{1,4})?")


@attrs.frozen(order=False)
class IdentifierFinding:
    """Something about a number that deserves a look; a warning, never a reason to refuse a person.

    Attributes:
        code: A stable name of the finding, such as "nik_not_16_digits".
        message_id: What is found and what to do, in Indonesian, without the number.
        message_en: The same in English.
    """

    code: str
    message_id: str
    message_en: str


def _findings(prefix: str, id_name: str, en_name: str, date_id: str, date_en: str) -> dict[str, IdentifierFinding]:
    told = {
        "not_text": (
            f"{id_name} dibaca sebagai angka, bukan teks; digit dapat hilang. Format kolomnya sebagai teks.",
            f"The {en_name} was read as a number, not as text; digits can be lost. Format its column as text.",
        ),
        "truncated_by_spreadsheet": (
            f"{id_name} mungkin terpotong oleh lembar kerja (yang menyimpan 15 digit). Ambil lagi dari sumbernya.",
            f"The {en_name} may have been cut by a spreadsheet (which keeps 15 digits). Take it from its source again.",
        ),
        "masked": (
            f"{id_name} disamarkan; nomor lengkap diperlukan agar dapat diperiksa.",
            f"The {en_name} is masked; it can be checked only in full.",
        ),
        "not_16_digits": (
            f"{id_name} bukan 16 digit. Periksa penulisannya.",
            f"The {en_name} does not have 16 digits. Check how it was written.",
        ),
        "placeholder": (
            f"{id_name} tampak sebagai nomor sementara atau isian. Catat nomor yang sebenarnya bila sudah ada.",
            f"The {en_name} looks like a temporary number or a filler. Record the real one when there is one.",
        ),
        "region_shape": (
            f"Dua digit pertama {id_name} tidak mungkin kode provinsi (kode provinsi mulai dari 11).",
            f"The first two digits of the {en_name} cannot be a province (the codes of provinces begin at 11).",
        ),
        "impossible_date": (
            f"Bagian tanggal {date_id} pada {id_name} bukan tanggal yang ada. Periksa penulisannya.",
            f"The date of {date_en} within the {en_name} does not exist. Check how it was written.",
        ),
        "serial_0000": (
            f"Nomor urut pada {id_name} (4 digit terakhir) adalah 0000. Periksa penulisannya.",
            f"The serial of the {en_name} (its last 4 digits) is 0000. Check how it was written.",
        ),
    }
    if prefix == "nik":
        told["birth_date_disagrees"] = (
            "Tanggal pada NIK berbeda dengan tanggal lahir yang tercatat. Periksa keduanya.",
            "The date within the NIK disagrees with the birth date on record. Check both.",
        )
        told["sex_disagrees"] = (
            "NIK berbeda dengan jenis kelamin yang tercatat. Periksa keduanya.",
            "The NIK disagrees with the sex on record. Check both.",
        )
    return {f"{prefix}_{code}": IdentifierFinding(f"{prefix}_{code}", *texts) for code, texts in told.items()}


NIK_FINDINGS: Final[Mapping[str, IdentifierFinding]] = MappingProxyType(
    _findings("nik", "NIK", "NIK", "lahir", "birth")
)
"""Every finding `check_nik` can give, by code, in the order it gives them."""

KK_FINDINGS: Final[Mapping[str, IdentifierFinding]] = MappingProxyType(
    _findings("kk", "Nomor KK", "KK number", "terbit", "issue")
)
"""Every finding `check_kk` can give, by code, in the order it gives them."""


def check_nik(
    nik: object,
    *,
    birth_date: PartialDate | date | None = None,
    sex: str | None = None,
) -> tuple[IdentifierFinding, ...]:
    """Return what looks wrong about a NIK, in the order of `NIK_FINDINGS`; nothing found is an empty tuple.

    A blank gives no finding, since not everybody has a NIK (a newborn for one): that it is missing is told elsewhere.

    Args:
        nik: The NIK as it came, text or whatever a spreadsheet made of it; spaces, dots, dashes and a leading
            apostrophe do not matter.
        birth_date: The birth date known from elsewhere, whole or partial; only the parts known are compared.
        sex: The sex known from elsewhere, "male" or "female".

    Raises:
        InputError: `sex` is another word. No NIK, whatever it is, raises.

    >>> from ilp.calendar import PartialDate
    >>> check_nik("3201015708450001", birth_date=PartialDate(1945, 8, 17), sex="female")
    ()
    >>> [finding.code for finding in check_nik("3201011708450001", birth_date=PartialDate(1946), sex="female")]
    ['nik_birth_date_disagrees', 'nik_sex_disagrees']
    >>> [finding.code for finding in check_nik("3,20101E+15")]
    ['nik_truncated_by_spreadsheet']
    """
    if sex is not None and sex not in _SEXES:
        raise InputError(
            "Not a sex",
            value=sex,
            accepted="'male', 'female', or None where not known",
            remedy="Translate the source's own code first",
            code="sex",
        )
    found, digits = _shape(nik)
    if digits is not None:
        day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
        is_female = day > FEMALE_DAY
        day -= FEMALE_DAY if is_female else 0
        if not _in_some_century(day, month, year):
            found.add("impossible_date")
        else:
            if birth_date is not None and _disagrees(birth_date, day, month, year):
                found.add("birth_date_disagrees")
            if sex is not None and (sex == "female") != is_female:
                found.add("sex_disagrees")
    return _ordered("nik", found, NIK_FINDINGS)


def check_kk(kk: object) -> tuple[IdentifierFinding, ...]:
    """Return what looks wrong about a family card (KK) number, in the order of `KK_FINDINGS`.

    As `check_nik`, but the date within is the date of issue: no 40 is added to its day.

    >>> check_kk("3201.0112.0218.0003")
    ()
    >>> [finding.code for finding in check_kk("3201015208450001")]
    ['kk_impossible_date']
    """
    found, digits = _shape(kk)
    if digits is not None and not _in_some_century(int(digits[6:8]), int(digits[8:10]), int(digits[10:12])):
        found.add("impossible_date")
    return _ordered("kk", found, KK_FINDINGS)


def read_region(code: object) -> str:
    """Return a Kemendagri code of a region with its dots: province, regency, district and village.

    Which provinces there are is not asked: codes change.

    Raises:
        InputError: it does not have the shape of such a code.

    >>> read_region("3374011001"), read_region("33.74")
    ('33.74.01.1001', '33.74')
    """
    text = code.strip() if isinstance(code, str) else ""
    match = _REGION.fullmatch(text)
    if match is None or int(match[1]) < FIRST_PROVINCE:
        raise InputError(
            "Not a code of a region",
            value=code if isinstance(code, (str, int)) else type(code).__name__,
            accepted="the Kemendagri code as text, 33, 33.74, 33.74.01 or 33.74.01.1001 (a village), dots or none",
            remedy="Look the code up in the list of Kemendagri; a code of BPS is another one",
            code="region_code",
        )
    return ".".join(part for part in match.groups() if part)


def compact(text: str) -> str:
    """Return a number without spaces, dots, dashes and a leading apostrophe, and without the ".0" of a float.

    What else is in the text stays, so that the checks can see it.

    >>> compact("'32.01.01-170845-0001")
    '3201011708450001'
    >>> compact("3201011708450001.0")
    '3201011708450001'
    """
    whole = _WHOLE_FLOAT.fullmatch(text)
    if whole:
        return whole[1]
    return _PUNCTUATION.sub("", _PUNCTUATION.sub("", text).lstrip(_APOSTROPHES))


def number_key(number: object) -> str | None:
    """Return the 16 digits of a NIK or KK number by which two records can be told to mean the same.

    None where it is blank, masked, cut by a spreadsheet, of another length, or a filler: many may have such a number.

    >>> number_key("2099.0114.0783.0001"), number_key("9999999999999999"), number_key(None)
    ('2099011407830001', None, None)
    """
    found, digits = _shape(number)
    return None if "truncated_by_spreadsheet" in found else digits


def mask(number: object) -> str:
    """Return a NIK or KK number with all but its last 4 digits hidden, for any output.

    What is too short, or does not end in 4 digits, is hidden altogether. None and blank give an empty text.

    >>> mask("3201011708450001")
    '************0001'
    >>> mask("Siti")
    '****'
    """
    text = compact(number if isinstance(number, str) else _text_of_number(number))
    end = text[-_SHOWN:]
    shown = end if len(text) >= _SHOWN_FROM and end.isascii() and end.isdecimal() else ""
    return "*" * (len(text) - len(shown)) + shown


def _shape(number: object) -> tuple[set[str], str | None]:
    """Return the findings on the form of a number, and its digits where they can be looked into."""
    text = number if isinstance(number, str) else _text_of_number(number)
    digits = compact(text)
    if not digits:
        return set() if _is_blank(number) else {"not_text"}, None
    found = set()
    if not isinstance(number, str) or _WHOLE_FLOAT.fullmatch(text):
        found.add("not_text")
        if _SIXTEEN.fullmatch(digits) and digits.endswith("0"):
            found.add("truncated_by_spreadsheet")
    if _SCIENTIFIC.fullmatch(text.strip().lstrip(_APOSTROPHES)):
        found.add("truncated_by_spreadsheet")
    elif _MASKED.fullmatch(digits) or "*" in digits:
        found.add("masked")
    elif not _SIXTEEN.fullmatch(digits):
        found.add("not_16_digits")
    elif digits.startswith("9999") or len(set(digits)) == 1 or digits in PLACEHOLDERS:
        found.add("placeholder")
    else:
        if int(digits[:2]) < FIRST_PROVINCE:
            found.add("region_shape")
        if digits.endswith("0000") and "truncated_by_spreadsheet" not in found:
            found.add("serial_0000")
        return found, digits
    return found, None


def _text_of_number(number: object) -> str:
    """Return the digits of a number, empty for what is none (also for NaN, which stands for a missing cell)."""
    if isinstance(number, bool):
        return ""
    if isinstance(number, Integral):
        whole = int(number)
        # Of a number too long for text its last digits are as wrong, and enough.
        return str(whole) if abs(whole) < _TOO_LONG else str(abs(whole) % _TOO_LONG).zfill(len(str(_TOO_LONG)))
    if isinstance(number, (Real, Decimal)):
        try:
            exact = Decimal(number) if isinstance(number, Decimal) else Decimal(float(number))
        except OverflowError:
            return str(_TOO_LONG)
        if exact.is_finite():
            return f"{exact:f}" if exact != exact.to_integral_value() else str(int(exact))
        return "" if exact.is_nan() else str(exact)
    return ""


def _is_blank(number: object) -> bool:
    if number is None or isinstance(number, str):
        return True
    return isinstance(number, (Real, Decimal)) and not isinstance(number, bool) and _text_of_number(number) == ""


def _in_some_century(day: int, month: int, two_digit_year: int) -> bool:
    if not (1 <= month <= len(LAST_DAYS) and 1 <= day <= LAST_DAYS[month - 1]):
        return False
    return (month, day) != _FEBRUARY_29 or two_digit_year % 4 == 0  # 00 may be 2000, which is a leap year


def _disagrees(known: PartialDate | date, day: int, month: int, two_digit_year: int) -> bool:
    return (
        known.year % 100 != two_digit_year
        or (known.month is not None and known.month != month)
        or (known.day is not None and known.day != day)
    )


def _ordered(prefix: str, found: set[str], known: Mapping[str, IdentifierFinding]) -> tuple[IdentifierFinding, ...]:
    return tuple(finding for code, finding in known.items() if code.removeprefix(f"{prefix}_") in found)


def read_icd10(text: object) -> str | None:
    """Return a code of ICD-10 as capitals without the dot, "A090" for "a09.0"; None where it has not the form of one.

    Codes are compared by how they begin: "A090" stands beneath "A09". A sign for the kind of code, as in "A17.0+",
    is left out.

    >>> read_icd10(" a09.0"), read_icd10("E876"), read_icd10("diare")
    ('A090', 'E876', None)
    """
    if not isinstance(text, str):
        return None
    code = text.strip().rstrip("+*\u2020!").strip().upper()
    return code.replace(".", "") if _ICD10.fullmatch(code) else None
