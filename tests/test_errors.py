"""The errors: their shape, their kinds, and the nearest names."""

from __future__ import annotations

import copy
import doctest
import pickle
from datetime import date

import pytest

from ilp import errors
from ilp.calendar import DateOrder, PartialDate, years
from ilp.errors import (
    WITHHELD,
    DateError,
    IlpError,
    InputError,
    RegisterError,
    RuleError,
    UnknownNameError,
    personal,
    unknown_name,
)


class Unspeakable:
    def __repr__(self) -> str:
        raise RuntimeError


ALL = (IlpError, InputError, DateError, RegisterError, RuleError, UnknownNameError)


class Frame:
    """Like a data frame: its repr has several lines, and a comparison of it has no truth value."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        raise TypeError

    def __repr__(self) -> str:
        return "a b\n1 2"


def test_the_message_has_the_one_shape() -> None:
    error = InputError("Systolic pressure", value=1200, accepted="40 to 300 mmHg", remedy="Check the entry")
    assert str(error) == "Systolic pressure: 1200. Accepted: 40 to 300 mmHg. Check the entry."
    assert (error.what, error.value, error.accepted, error.remedy, error.code) == (
        "Systolic pressure",
        "1200",
        "40 to 300 mmHg",
        "Check the entry",
        "input",
    )


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (InputError("No column"), "No column."),
        (InputError("No column."), "No column."),
        (InputError("No column", remedy="Is the header in row 1?"), "No column. Is the header in row 1?"),
        (InputError("No column", accepted="one"), "No column. Accepted: one."),
        (InputError("No value", value=None), "No value: None."),
        (InputError("Text", value=""), "Text: ''."),
        (InputError("Text", value="a.\n"), "Text: 'a.\\n'."),
        (InputError("NIK", value=WITHHELD, remedy="Check it"), "NIK: <withheld>. Check it."),
        (InputError("Date", value=date(2026, 11, 22)), "Date: 2026-11-22."),
        (InputError("Date", value=PartialDate(1986, 5)), "Date: 1986-05."),
        (InputError("Class", value=date), "Class: <class 'datetime.date'>."),
        (InputError("Order", value=DateOrder.DMY), "Order: 'dmy'."),
        (InputError("Span", value=years(40)), "Span: years(40)."),
        (InputError("Frame", value=Frame()), "Frame: a b 1 2."),
        (InputError("Long", value="x" * 100), "Long: '" + "x" * 76 + "..."),
        (InputError("NIK", value="2099014107830001"), "NIK: '************0001'."),
        (InputError("NIK", value=2099014107830001), "NIK: ************0001."),
        (InputError("NIK", value="2099 0141 0783 0001"), "NIK: '************0001'."),
        (InputError("NIK", value={"nik": [2099014107830001]}), "NIK: {'nik': [************0001]}."),
        (InputError("Phone", value="0812345678 x"), "Phone: '******5678 x'."),
        (InputError("Eight", value=12345678), "Eight: ****5678."),
        (InputError("Seven", value=1234567), "Seven: 1234567."),
        (InputError("Days", value="1983-04-17 00:00:00"), "Days: '1983-04-17 00:00:00'."),
        (InputError("Silent", value=Unspeakable()), "Silent: <Unspeakable>."),
        (InputError("Huge", value=10**5000), "Huge: <int>."),
        (InputError("Name", value=personal("Sekar Rekaan")), "Name: <text of 11 letters>."),
        (InputError("Name", value=personal("Sekar, 1983")), "Name: <text of 11 characters>."),
        (InputError("Short", value=personal("ya")), "Short: 'ya'."),
        (InputError("Digits", value=personal("2099014107830001")), "Digits: '************0001'."),
        (InputError("Object", value=personal({"name": "Sekar"})), "Object: <dict>."),
        (InputError("Object", value=personal(Unspeakable())), "Object: <Unspeakable>."),
    ],
)
def test_parts_left_out_and_values_shown(error: InputError, message: str) -> None:
    assert str(error) == message


def test_a_long_value_is_shortened() -> None:
    value = InputError("Long", value="x" * 1000).value
    assert value is not None
    assert len(value) == 80
    assert value.endswith("...")


@pytest.mark.parametrize("kind", ALL)
def test_one_root_catches_all_and_each_has_its_code(kind: type[IlpError]) -> None:
    with pytest.raises(IlpError) as caught:
        raise kind("What", value=1)
    assert caught.value.code == kind.default_code
    assert kind("What", code="special").code == "special"
    assert len({other.default_code for other in ALL}) == len(ALL)


def test_each_is_also_the_usual_error_of_its_kind() -> None:
    assert issubclass(InputError, ValueError)
    assert issubclass(DateError, InputError)
    assert issubclass(RegisterError, InputError)
    assert issubclass(RuleError, TypeError)
    assert not issubclass(RuleError, ValueError)
    assert issubclass(UnknownNameError, InputError)
    assert issubclass(UnknownNameError, KeyError)


@pytest.mark.parametrize("kind", ALL)
def test_errors_travel_between_processes(kind: type[IlpError]) -> None:
    error = kind("What", value="a", accepted="b", remedy="c", code="d")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own bytes
        assert type(twin) is kind
        assert str(twin) == "What: 'a'. Accepted: b. c."
        assert vars(twin) == vars(error)


# Unknown names -------------------------------------------------------------------------------------------------------

CODES = [f"service-{number:02d}" for number in range(20)] + ["diabetes-adult", "hypertension-adult", "iva-cervical"]


def test_an_unknown_name_is_shown_without_the_quotes_of_a_key_error() -> None:
    error = unknown_name("service code", "diabetes-adlt", CODES)
    assert str(error) == (
        "Unknown service code: 'diabetes-adlt'. Accepted: one of 23 known names. Did you mean 'diabetes-adult'?"
    )
    assert error.suggestions == ("diabetes-adult",)
    assert error.code == "unknown_name"
    assert not str(error).startswith(("'", '"'))


@pytest.mark.parametrize("name", ["DIABETES_ADULT", "diabetes adult", " Diabetes-Adult ", "diabetes", "diabetis-adult"])
def test_case_and_separators_do_not_hide_the_near_name(name: str) -> None:
    assert unknown_name("service code", name, CODES).suggestions[0] == "diabetes-adult"


def test_few_names_are_listed_in_full_and_sorted() -> None:
    error = unknown_name("reading", "zzz", {"letter", "inclusive"}, code="reading")
    assert str(error) == "Unknown reading: 'zzz'. Accepted: 'inclusive', 'letter'. Check the spelling."
    assert error.suggestions == ()
    assert error.code == "reading"


def test_many_names_and_none_near() -> None:
    assert str(unknown_name("fact", "zzz", CODES)) == (
        "Unknown fact: 'zzz'. Accepted: one of 23 known names. No known name is near it; the first are "
        "'diabetes-adult', 'hypertension-adult', 'iva-cervical'."
    )


def test_the_members_of_an_enum_are_named_by_their_values() -> None:
    error = unknown_name("order", "dym", DateOrder)
    assert str(error) == "Unknown order: 'dym'. Accepted: 'dmy', 'iso'. Did you mean 'dmy'?"
    assert [type(name) for name in error.suggestions] == [str]


def test_no_names_and_no_text() -> None:
    assert str(unknown_name("fact", "zzz", [])) == (
        "Unknown fact: 'zzz'. Accepted: none, as no such name is known here. Check the spelling."
    )
    assert str(unknown_name("fact", 3, ["a"])) == "Unknown fact: 3. Accepted: 'a'. Give the name as text."


def test_suggestions_do_not_depend_on_the_order_of_the_names() -> None:
    assert (
        unknown_name("fact", "service-1", CODES).suggestions
        == unknown_name("fact", "service-1", reversed(CODES)).suggestions
    )
    assert len(unknown_name("fact", "service-1", CODES).suggestions) <= 3


def test_names_differing_only_in_separator_are_all_suggested() -> None:
    assert unknown_name("fact", "a b", ["a_b", "a-b"]).suggestions == ("a-b", "a_b")


def test_docstrings_run() -> None:
    result = doctest.testmod(errors)
    assert result.attempted > 0
    assert result.failed == 0


def test_a_part_of_a_name_is_near_it() -> None:
    names = [f"service-{letter}" for letter in "abcdefgh"] + ["iva-cervical"]
    assert unknown_name("service code", "iva", names).suggestions == ("iva-cervical",)
    assert unknown_name("service code", "xy", names).suggestions == ()
