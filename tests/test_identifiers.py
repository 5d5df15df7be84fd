"""NIK and KK numbers: every number here is invented."""

from __future__ import annotations

import doctest
import inspect
from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import identifiers
from ilp.calendar import PartialDate
from ilp.errors import InputError
from ilp.identifiers import KK_FINDINGS, NIK_FINDINGS, IdentifierFinding, check_kk, check_nik, compact, mask

steady = examples(300)

MAN = "3201011708450001"  # 17 August of a year 45
WOMAN = "3201015708450001"


def codes(findings: tuple[IdentifierFinding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def nik(date_part: str, serial: str = "0001", region: str = "320101") -> str:
    return region + date_part + serial


# The shape -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number",
    [MAN, WOMAN, f"'{MAN}", f"\u2019{MAN}", f" '{MAN} ", "32.01.01.170845.0001", "320101-170845-0001",
     "3201 0117 0845 0001", "320101\u2013170845\u20110001", f"\ufeff{MAN}\u200b", f"{MAN}\n", "\u00a0" + MAN],
)  # fmt: skip
def test_a_sound_nik_has_no_findings_however_it_is_written(number: str) -> None:
    assert check_nik(number) == ()
    assert compact(number) in (MAN, WOMAN)


@pytest.mark.parametrize("blank", [None, "", "  ", "-", "'", " . ", float("nan"), Decimal("nan")])
def test_a_blank_is_no_finding(blank: object) -> None:
    assert check_nik(blank, birth_date=PartialDate(1945), sex="male") == ()
    assert check_kk(blank) == ()
    assert mask(blank) == ""


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("320101170845000", ["nik_not_16_digits"]),
        ("32010117084500011", ["nik_not_16_digits"]),
        ("0", ["nik_not_16_digits"]),
        ("belum ada", ["nik_not_16_digits"]),
        ("32010117O8450001", ["nik_not_16_digits"]),
        (
            "\u0663\u0662\u0660\u0661\u0660\u0661\u0661\u0667\u0660\u0668\u0664\u0665\u0660\u0660\u0660\u0661",
            ["nik_not_16_digits"],
        ),
        ("3.20101E+15", ["nik_truncated_by_spreadsheet"]),
        ("3,20101E+15", ["nik_truncated_by_spreadsheet"]),
        ("'3.2010117084e15", ["nik_truncated_by_spreadsheet"]),
        (" 3E+15 ", ["nik_truncated_by_spreadsheet"]),
        ("320101******0001", ["nik_masked"]),
        ("3201 01** **** 0001", ["nik_masked"]),
        ("320101*", ["nik_masked"]),
        ("S*** A****", ["nik_masked"]),
        ("320101XXXXXX0001", ["nik_masked"]),
        ("9999011708450001", ["nik_placeholder"]),
        ("9999999999999999", ["nik_placeholder"]),
        ("0000000000000000", ["nik_placeholder"]),
        ("1111111111111111", ["nik_placeholder"]),
        ("1234567890123456", ["nik_placeholder"]),
        (nik("170845", "0000"), ["nik_serial_0000"]),
        (nik("170845", region="100101"), ["nik_region_shape"]),
        (nik("170845", region="000101"), ["nik_region_shape"]),
        (nik("320845", "0000", "090101"), ["nik_region_shape", "nik_impossible_date", "nik_serial_0000"]),
    ],
)
def test_findings_on_the_shape(number: object, expected: list[str]) -> None:
    assert codes(check_nik(number)) == expected
    assert codes(check_kk(number)) == [code.replace("nik_", "kk_") for code in expected]


@pytest.mark.parametrize("province", ["11", "19", "34", "65", "91", "93", "96", "97", "98", "99"])
def test_no_list_of_provinces_is_held(province: str) -> None:
    assert check_nik(nik("170845", region=province + "0101")) == ()


@pytest.mark.parametrize("number", [int(MAN), float(MAN), Decimal(MAN), Fraction(MAN), f"{MAN}.0", f" {MAN}.00 "])
def test_a_number_is_not_text(number: object) -> None:
    assert codes(check_nik(number)) == ["nik_not_text"]
    assert codes(check_nik(number, birth_date=PartialDate(1946), sex="female")) == [
        "nik_not_text",
        "nik_birth_date_disagrees",
        "nik_sex_disagrees",
    ]
    assert codes(check_kk(number)) == ["kk_not_text"]


@pytest.mark.parametrize("end", ["0010", "0000"])
@pytest.mark.parametrize("kind", [int, float, Decimal, lambda text: f"{text}.0"])
def test_a_number_whose_last_digit_is_0_may_have_been_cut(end: str, kind: type) -> None:
    number = kind(nik("170845", end))
    assert codes(check_nik(number)) == ["nik_not_text", "nik_truncated_by_spreadsheet"]
    assert codes(check_nik(nik("170845", "0010"))) == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (True, ["nik_not_text"]),
        (b"3201011708450001", ["nik_not_text"]),
        ([MAN], ["nik_not_text"]),
        (object(), ["nik_not_text"]),
        (32010117084500.5, ["nik_not_text", "nik_not_16_digits"]),
        (-1, ["nik_not_text", "nik_not_16_digits"]),
        (float("inf"), ["nik_not_text", "nik_not_16_digits"]),
        (Decimal("-Infinity"), ["nik_not_text", "nik_not_16_digits"]),
        (320101170845000, ["nik_not_text", "nik_not_16_digits"]),
        (9999999999999999, ["nik_not_text", "nik_placeholder"]),
    ],
)
def test_what_is_neither_text_nor_a_sound_number(number: object, expected: list[str]) -> None:
    assert codes(check_nik(number)) == expected


# The date within -----------------------------------------------------------------------------------------------------


def exists_in_some_century(day: int, month: int, year: int) -> bool:
    for century in (1900, 2000):
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False


def test_the_date_of_a_nik_over_all_days_months_and_years() -> None:
    for year in range(100):
        for month in range(100) if year in (0, 23, 24) else range(1, 13):
            for day in range(100):
                born = day - 40 if day > 40 else day
                expected = [] if exists_in_some_century(born, month, year) else ["nik_impossible_date"]
                assert codes(check_nik(nik(f"{day:02d}{month:02d}{year:02d}"))) == expected


def test_the_date_of_a_kk_has_no_40_added() -> None:
    for year in (0, 22, 23, 24):
        for month in range(14):
            for day in range(100):
                expected = [] if exists_in_some_century(day, month, year) else ["kk_impossible_date"]
                assert codes(check_kk(nik(f"{day:02d}{month:02d}{year:02d}"))) == expected


@pytest.mark.parametrize(
    ("number", "known", "disagrees"),
    [
        (MAN, PartialDate(1945, 8, 17), False),
        (MAN, PartialDate(2045, 8, 17), False),  # the century is never inferred
        (MAN, PartialDate(1845), False),
        (WOMAN, PartialDate(1945, 8, 17), False),
        (MAN, date(1945, 8, 17), False),
        (MAN, date(1945, 8, 18), True),
        (MAN, PartialDate(1945, 8), False),
        (MAN, PartialDate(1945), False),
        (MAN, PartialDate(1946), True),
        (MAN, PartialDate(1945, 9), True),
        (MAN, PartialDate(1945, 8, 18), True),
        (WOMAN, PartialDate(1945, 8, 16), True),
        (nik("290200"), PartialDate(2000, 2, 29), False),
        (nik("010100"), PartialDate(2000, 1, 1), False),
    ],
)
def test_the_birth_date_is_compared_as_far_as_it_is_known(
    number: str,
    known: PartialDate | date,
    disagrees: bool,
) -> None:
    assert codes(check_nik(number, birth_date=known)) == (["nik_birth_date_disagrees"] if disagrees else [])


@pytest.mark.parametrize(
    ("number", "sex", "disagrees"),
    [
        (MAN, "male", False),
        (MAN, "female", True),
        (WOMAN, "female", False),
        (WOMAN, "male", True),
        (nik("310145"), "male", False),
        (nik("410145"), "male", True),
        (nik("410145"), "female", False),
        (nik("710145"), "female", False),
    ],
)
def test_the_sex_is_compared(number: str, sex: str, disagrees: bool) -> None:
    assert codes(check_nik(number, sex=sex)) == (["nik_sex_disagrees"] if disagrees else [])


def test_an_impossible_date_is_not_compared() -> None:
    assert codes(check_nik(nik("320845"), birth_date=PartialDate(1900, 1, 1), sex="female")) == ["nik_impossible_date"]
    assert codes(check_nik("9999999999999999", birth_date=PartialDate(1900), sex="male")) == ["nik_placeholder"]


@pytest.mark.parametrize("sex", ["P", "L", "", "Female", 1])
def test_a_sex_in_other_words_is_refused(sex: object) -> None:
    with pytest.raises(InputError) as caught:
        check_nik(MAN, sex=sex)  # type: ignore[arg-type]
    assert str(caught.value) == (
        f"Not a sex: {sex!r}. Accepted: 'male', 'female', or None where not known. "
        "Translate the source's own code first."
    )
    assert MAN not in str(caught.value)


# Findings ------------------------------------------------------------------------------------------------------------


def test_the_codes_are_stable_and_in_order() -> None:
    assert list(NIK_FINDINGS) == [
        "nik_not_text",
        "nik_truncated_by_spreadsheet",
        "nik_masked",
        "nik_not_16_digits",
        "nik_placeholder",
        "nik_region_shape",
        "nik_impossible_date",
        "nik_serial_0000",
        "nik_birth_date_disagrees",
        "nik_sex_disagrees",
    ]
    assert list(KK_FINDINGS) == [
        code.replace("nik_", "kk_") for code in NIK_FINDINGS if not code.endswith("_disagrees")
    ]


@pytest.mark.parametrize("finding", [*NIK_FINDINGS.values(), *KK_FINDINGS.values()])
def test_findings_tell_in_two_languages(finding: IdentifierFinding) -> None:
    assert finding.message_id.endswith(".")
    assert finding.message_en.endswith(".")
    assert finding.message_id != finding.message_en
    assert ("NIK" if finding.code.startswith("nik_") else "KK") in finding.message_id
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        finding.code = "other"  # type: ignore[misc]


def test_the_registry_of_findings_is_read_only() -> None:
    with pytest.raises(TypeError):
        NIK_FINDINGS["nik_other"] = NIK_FINDINGS["nik_masked"]  # type: ignore[index]


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=24),
    st.text("0123456789 .-'*xE+,", max_size=24),
    st.from_regex(r"[0-9]{16}", fullmatch=True),
    st.binary(max_size=20),
    st.decimals(),
)


@steady
@given(number=anything, sex=st.sampled_from([None, "male", "female"]))
def test_no_number_ever_raises_and_findings_are_ordered_and_unique(number: object, sex: str | None) -> None:
    for found, known in (
        (check_nik(number, birth_date=PartialDate(1986, 5), sex=sex), list(NIK_FINDINGS)),
        (check_kk(number), list(KK_FINDINGS)),
    ):
        places = [known.index(code) for code in codes(found)]
        assert places == sorted(set(places))
    assert check_nik(number, sex=sex) == check_nik(number, sex=sex)


@steady
@given(number=st.from_regex(r"[0-9]{16}", fullmatch=True))
def test_no_message_contains_the_number_or_a_part_of_it(number: str) -> None:
    parts = {number, number[:6], number[6:12]}
    for finding in (*check_nik(number, birth_date=PartialDate(1986), sex="male"), *check_kk(number)):
        assert finding == {**NIK_FINDINGS, **KK_FINDINGS}[finding.code]  # a fixed text, made without the number
        assert not any(part in finding.message_id + finding.message_en for part in parts)


def test_nothing_public_takes_a_birth_date_a_sex_or_a_region_from_a_nik() -> None:
    assert set(identifiers.__all__) == {
        "KK_FINDINGS",
        "NIK_FINDINGS",
        "IdentifierFinding",
        "check_kk",
        "check_nik",
        "compact",
        "mask",
        "number_key",
        "read_icd10",  # of a diagnosis
        "read_region",  # of a code of a region, never of a NIK
    }
    assert set(inspect.signature(check_kk).parameters) == {"kk"}


# Masking -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        (MAN, "************0001"),
        (f"'{MAN}", "************0001"),
        ("32.01.01.170845.0001", "************0001"),
        (f"{MAN}.0", "************0001"),
        (int(MAN), "************0001"),
        (float(MAN), "************0001"),
        ("************0001", "************0001"),
        ("320101170845000", "***********5000"),
        ("12345678", "****5678"),
        ("1234567", "*******"),
        ("0001", "****"),
        ("Siti Aminah", "**********"),
        (
            "\u0663\u0662\u0660\u0661\u0660\u0661\u0661\u0667\u0660\u0668\u0664\u0665\u0660\u0660\u0660\u0661",
            "****************",
        ),
        (object(), ""),
        (True, ""),
    ],
)
def test_masking_keeps_at_most_the_last_four(number: object, masked: str) -> None:
    assert mask(number) == masked


@steady
@given(number=anything)
def test_masking_never_shows_more(number: object) -> None:
    shown = mask(number)
    assert len(shown.strip("*")) in (0, 4)
    assert mask(shown) == shown


@steady
@given(text=st.text(max_size=24))
def test_compacting_twice_is_compacting_once(text: str) -> None:
    once = compact(text)
    assert compact(once) == once


def test_docstrings_run() -> None:
    result = doctest.testmod(identifiers)
    assert result.attempted > 0
    assert result.failed == 0
