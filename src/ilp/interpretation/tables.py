"""Building criteria out of the rows of a table, so that a rule file can hold its figures as the decree prints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from ilp.calendar import years
from ilp.criteria import Criterion, Measurable, aged, all_of, any_of, is_, measured
from ilp.facts.person import SEX
from ilp.vocabulary import Quantity, Sex

__all__ = ["pressure_limits"]

_PRESSURES = (Quantity.SYSTOLIC, Quantity.DIASTOLIC)


def pressure_limits(
    *rows: tuple[int, tuple[float, float], tuple[float, float]],
    reached: Literal["at_least", "over"],
    open_end: bool = False,
) -> Criterion:
    """Either value of a blood pressure reaches the limit of the year of age and the sex.

    Args:
        rows: An age in years, the systolic and diastolic limit of boys, and those of girls.
        reached: Whether the limit itself counts.
        open_end: Whether the last row is for all later ages too.
    """
    return any_of(
        *(
            all_of(_of_age(age, open_end=open_end and place == len(rows) - 1), _either(male, female, reached))
            for place, (age, male, female) in enumerate(rows)
        )
    )


def _of_age(age: int, *, open_end: bool) -> Criterion:
    return aged(at_least=years(age)) if open_end else aged(at_least=years(age), under=years(age + 1))


def _either(male: Sequence[float], female: Sequence[float], reached: Literal["at_least", "over"]) -> Criterion:
    def parts() -> Iterator[Criterion]:
        for pressure, of_boys, of_girls in zip(_PRESSURES, male, female, strict=True):
            yield _reaches(pressure, max(of_boys, of_girls), reached)
            if of_boys != of_girls:
                lower = Sex.MALE if of_boys < of_girls else Sex.FEMALE
                yield all_of(is_(SEX, lower), _reaches(pressure, min(of_boys, of_girls), reached))

    return any_of(*parts())


def _reaches(of: Measurable, limit: float, reached: Literal["at_least", "over"]) -> Criterion:
    return measured(of, at_least=limit) if reached == "at_least" else measured(of, over=limit)
