"""Tables of classes by sex and age, and items by points: rows of figures in, criteria and items out.

A table is written as the decree prints it, one row for each sex and age with a figure for each class, from the best
class to the last; the criterion of one class is then the same bound in every row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal

from attrs import frozen

from ilp.calendar import years
from ilp.criteria import Criterion, Measurable, aged, all_of, any_of, by_reading, is_, measured
from ilp.errors import RuleError
from ilp.facts.person import SEX
from ilp.interpretation.definition import Item, Option
from ilp.labels import Label
from ilp.regulation import Reading
from ilp.vocabulary import Quantity, Sex

__all__ = [
    "Row",
    "at_least_in_row",
    "over_in_row",
    "points_item",
    "pressure_limits",
    "row",
    "second_in_row",
    "up_to_seconds_in_row",
]

_TIME: Final = re.compile(r"([0-9]{1,2})'([0-5][0-9])")
_SECONDS_IN_MINUTE: Final = 60


@frozen
class Row:
    """The figures of one sex and of some ages, in the order of the classes."""

    of: Criterion
    figures: tuple[float, ...]


def row(sex: Sex, ages: Criterion | int, *figures: float | str) -> Row:
    """Write a row of a table: for a year of age or other ages, with figures or times such as ``"7'23"``.

    >>> row(Sex.MALE, 13, "7'23", "8'40").figures
    (443, 520)
    """
    of = aged(at_least=years(ages), up_to=years(ages)) if isinstance(ages, int) else ages
    return Row(all_of(is_(SEX, sex), of), tuple(map(_figure, figures)))


def _figure(told: float | str) -> float:
    if not isinstance(told, str):
        return told
    match = _TIME.fullmatch(told)
    if match is None:
        raise RuleError("Not a time of a table", value=told, accepted="minutes and seconds, as 7'23", code="table")
    return int(match[1]) * _SECONDS_IN_MINUTE + int(match[2])


def at_least_in_row(of: Measurable, rows: Iterable[Row], place: int) -> Criterion:
    """Return the criterion that a value reaches the figure at a place of the row of this sex and age."""
    return any_of(*(all_of(item.of, measured(of, at_least=item.figures[place])) for item in rows))


def over_in_row(of: Measurable, rows: Iterable[Row], place: int) -> Criterion:
    """Return the criterion that a value is over the figure at a place of the row of this sex and age."""
    return any_of(*(all_of(item.of, measured(of, over=item.figures[place])) for item in rows))


def up_to_seconds_in_row(of: Measurable, rows: Iterable[Row], place: int, *, fractions: Reading) -> Criterion:
    """Return the criterion that a time in whole seconds is not over the figure at a place of its row.

    ``fractions`` is the reading of whether fractions of a second are rounded ``up`` or ``down``.
    """
    return any_of(*(all_of(item.of, _up_to(of, item.figures[place], fractions)) for item in rows))


def second_in_row(of: Measurable, rows: Iterable[Row], place: int, *, fractions: Reading) -> Criterion:
    """Return the criterion that a time in whole seconds is the figure at a place of its row."""
    return any_of(*(all_of(item.of, _is_second(of, item.figures[place], fractions)) for item in rows))


def _up_to(of: Measurable, second: float, fractions: Reading) -> Criterion:
    return by_reading(fractions, {"up": measured(of, up_to=second), "down": measured(of, under=second + 1)})


def _is_second(of: Measurable, second: float, fractions: Reading) -> Criterion:
    return by_reading(
        fractions,
        {"up": measured(of, over=second - 1, up_to=second), "down": measured(of, at_least=second, under=second + 1)},
    )


def points_item(code: str, id: str, en: str, *options: Label) -> Item:
    """Define an item whose options are numbered by their points, from 0 up, as the form prints them."""
    return Item(
        code=code,
        label=Label(id=id, en=en),
        options=tuple(Option(code=f"{points}", label=label, points=points) for points, label in enumerate(options)),
    )


_Reached = Literal["at_least", "over"]


def pressure_limits(
    *rows: tuple[int, tuple[float, float], tuple[float, float]], reached: _Reached, open_end: bool = False
) -> Criterion:
    """Either value of a blood pressure reaches the limit of the year of age and the sex.

    Args:
        rows: An age in years, the systolic and diastolic limit of boys, and those of girls.
        reached: Whether the limit itself counts.
        open_end: Whether the last row is for all later ages too.
    """
    return any_of(
        *(
            all_of(
                aged(at_least=years(age))
                if open_end and place == len(rows) - 1
                else aged(at_least=years(age), under=years(age + 1)),
                is_(SEX, sex),
                any_of(
                    _reaches(Quantity.SYSTOLIC, systolic, reached), _reaches(Quantity.DIASTOLIC, diastolic, reached)
                ),
            )
            for place, (age, *limits) in enumerate(rows)
            for sex, (systolic, diastolic) in zip((Sex.MALE, Sex.FEMALE), limits, strict=True)
        )
    )


def _reaches(of: Quantity, limit: float, reached: _Reached) -> Criterion:
    return measured(of, at_least=limit) if reached == "at_least" else measured(of, over=limit)
