"""The WHO tables: each is read from its file when it is first needed, and kept."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from attrs import frozen

COLUMNS: Final = ("l", "m", "s")


class TableName(StrEnum):
    """The tables, by the names of their files; `data/README.md` says where they are from."""

    WEIGHT_FOR_AGE = "weight_for_age"
    HEIGHT_FOR_AGE = "height_for_age"
    BMI_FOR_AGE = "bmi_for_age"
    HEAD_FOR_AGE = "head_circumference_for_age"
    WEIGHT_FOR_LENGTH = "weight_for_length"
    WEIGHT_FOR_HEIGHT = "weight_for_height"
    BMI_FOR_AGE_5_TO_19 = "bmi_for_age_5_to_19"


@frozen(eq=False, kw_only=True)
class Table:
    """A table of L, M and S by sex: `rows` rows of girls, then as many of boys, from `first` in steps of 1 / `per`.

    The steps are days, months or tenths of a centimetre.
    """

    name: TableName
    first: float
    per: int
    rows: int
    columns: Mapping[str, array[float]]

    @property
    def last(self) -> float:
        """The age, length or height of the last row."""
        return self.first + (self.rows - 1) / self.per


@cache
def table(name: TableName) -> Table:
    """Return a table; its file is read once."""
    text = files(__package__).joinpath("data", f"{name}.csv").read_text(encoding="utf-8")
    fields = text.replace("\n", ",").split(",")
    width = 2 + len(COLUMNS)
    places = fields[width + 1 :: width]
    rows = len(places) // 2
    figures = {
        column: array("d", map(float, fields[width + number :: width]))
        for number, column in enumerate(COLUMNS, start=2)
    }
    return Table(
        name=name,
        first=float(places[0]),
        per=10 if fields[1] == "cm" else 1,
        rows=rows,
        columns=MappingProxyType(figures),
    )
