"""Building criteria out of the rows of a table, so that a rule file can hold its figures as the decree prints them."""

from __future__ import annotations

from typing import Literal

from ilp.calendar import years
from ilp.criteria import Criterion, aged, all_of, any_of, is_, measured
from ilp.facts.person import SEX
from ilp.vocabulary import Quantity, Sex

__all__ = ["pressure_limits"]

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
