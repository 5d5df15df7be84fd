"""Matrices: one table of marks from which contacts and rows take what they say."""

from __future__ import annotations

import pytest

from ilp import RuleError, UnknownNameError
from ilp.calendar import days
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, nobody
from ilp.facts.infections import HIV
from ilp.labels import Label
from ilp.matrices import Column, Matrix, Row, cells, row
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.vocabulary import Instrument, Obligation, Venue

PLACE = KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial", figure="Gambar 15")
READING = Reading(
    code="once-or-twice",
    title=Label("uji", "test"),
    settles=("amb-test",),
    places=(Place(source=PLACE, says=Label("a", "a")),),
    options={"once": Label("sekali", "once"), "printed": Label("seperti tertulis", "as printed")},
    default="once",
    why=Label("uji", "test"),
)
FIRST, SECOND = aged(under=days(3)), aged(at_least=days(3), up_to=days(7))
NAME = Label("uji", "test")


def matrix(*rows: Row) -> Matrix:
    columns = (
        Column(code="first", name=Label("K1", "K1"), when=FIRST),
        Column(code="second", name=Label("K2", "K2"), when=SECOND),
    )
    return Matrix(code="the-matrix", name=NAME, columns=columns, rows=rows, source=PLACE)


MADE = matrix(
    row("always", NAME, "x x", Instrument.VITAL_SIGNS),
    row("later", NAME, "- i"),
    row("some", NAME, "x -", only_for=has(HIV)),
    row("ointment", NAME, "x x", reading=READING, read_as={"once": "x i", "printed": "x x"}),
)


def test_a_row_is_for_those_who_are_at_a_contact_where_it_is_done() -> None:
    assert MADE.target("always") == any_of(FIRST, SECOND)
    assert MADE.as_indicated_for("always") == nobody()
    assert (MADE.target("later"), MADE.as_indicated_for("later")) == (nobody(), SECOND)
    assert MADE.target("some") == all_of(FIRST, has(HIV))


def test_cells_that_can_be_read_otherwise_depend_on_the_reading() -> None:
    assert MADE.target("ointment") == by_reading(READING, {"once": FIRST, "printed": any_of(FIRST, SECOND)})
    assert MADE.as_indicated_for("ointment") == by_reading(READING, {"once": SECOND, "printed": nobody()})
    assert MADE.cell("ointment", "second") is Obligation.DONE
    assert MADE.cell("ointment", "second", "once") is Obligation.AS_INDICATED


def test_a_contact_has_a_part_for_every_row_with_a_cell_there() -> None:
    first, second = (
        {item.code: (item.target, item.as_indicated_for) for item in MADE.components(code)}
        for code in ("first", "second")
    )
    assert first == {
        "always": (everybody(), nobody()),
        "some": (has(HIV), nobody()),
        "ointment": (everybody(), nobody()),
    }
    assert second == {
        "always": (everybody(), nobody()),
        "later": (nobody(), everybody()),
        "ointment": (
            by_reading(READING, {"once": nobody(), "printed": everybody()}),
            by_reading(READING, {"once": everybody(), "printed": nobody()}),
        ),
    }
    assert MADE.components("first")[0].instruments == (Instrument.VITAL_SIGNS,)


def test_a_schedule_names_the_contacts() -> None:
    assert MADE.schedule("ointment").words.en == "at K1; as indicated at K2"
    assert MADE.schedule("always").words.id == "pada K1, K2"


def test_columns_may_be_venues() -> None:
    columns = (
        Column(code="posyandu", name=NAME, venue=Venue.POSYANDU),
        Column(code="pustu", name=NAME, venue=Venue.PUSTU),
    )
    by_venue = Matrix(
        code="venues",
        name=NAME,
        columns=columns,
        rows=(row("weigh", NAME, "- x", Instrument.ANTHROPOMETRY),),
        source=PLACE,
    )
    assert by_venue.venues("weigh") == {Venue.PUSTU: (Instrument.ANTHROPOMETRY,)}


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: matrix(row("a", NAME, "x")), "Row a of matrix the-matrix has not one cell for each column: 1"),
        (lambda: matrix(row("first", NAME, "x x")), "A code stands twice in matrix the-matrix: 'first'"),
        (lambda: cells("x y"), "Not a mark of a matrix: 'y'. Accepted: x, i or -"),
        (
            lambda: row("a", NAME, "x x", reading=READING, read_as={"once": "x -"}),
            "The cells of row a are not given for each option of its reading",
        ),
    ],
)
def test_a_matrix_that_does_not_hold_together_is_refused(make: object, message: str) -> None:
    with pytest.raises(RuleError) as caught:
        make()  # type: ignore[operator]
    assert message in str(caught.value)


def test_an_unknown_row_or_column_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'always'"):
        MADE.target("alway")
    with pytest.raises(UnknownNameError, match="column of matrix the-matrix"):
        MADE.components("third")
