"""What a fact is."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from ilp.errors import InputError, personal
from ilp.labels import Label
from ilp.regulation import Citation


class FactType(StrEnum):
    """What kind of value a fact has."""

    YES_NO = "yes_no"
    INTEGER = "integer"
    CHOICE = "choice"
    DATE = "date"


FactValue = bool | int | str


@frozen(kw_only=True, eq=False)
class Fact:
    """Something a rule may ask about a person.

    ``derived`` says in words from which other data the fact follows when it is not recorded itself; ``negative`` is the
    label of its being no. ``at_least`` and ``at_most`` bound a whole number. ``elapsed`` names the time since a date,
    such as age. ``may_be_assumed_absent`` is false where no record does not mean no: a test nobody took is not failed.
    """

    name: str
    type: FactType = FactType.YES_NO
    label: Label
    question: Label
    source: Citation
    unit: Label | None = None
    at_least: int = 0
    at_most: int = 0
    choices: tuple[tuple[str, Label], ...] = ()
    derived: Label | None = None
    negative: Label | None = None
    elapsed: Label | None = None
    may_be_assumed_absent: bool = True

    def check(self, value: object) -> FactValue:
        """Return ``value`` if it is of this fact's type; raise InputError saying what is accepted otherwise."""
        match self.type:
            case FactType.YES_NO:
                good, accepted = isinstance(value, bool), "true or false, or nothing where it is not known"
            case FactType.INTEGER:
                good = isinstance(value, int) and not isinstance(value, bool)
                good = good and self.at_least <= value <= self.at_most  # type: ignore[operator]
                accepted = f"a whole number from {self.at_least} to {self.at_most}"
            case FactType.CHOICE:
                codes = [code for code, _ in self.choices]
                good, accepted = value in codes, ", ".join(codes)
            case FactType.DATE:
                good, accepted = False, "no value among the facts: give it as a field of the person"
        if not good:
            raise InputError(
                f"Value of fact {self.name!r}",
                value=personal(value),
                accepted=accepted,
                remedy="Correct the value, or leave the fact out where it is not known",
                code="fact_value",
            )
        return value  # type: ignore[return-value]

    def value_label(self, code: str) -> Label:
        """Return the label of one of the choices."""
        return dict(self.choices)[code]


def yes_no(  # noqa: PLR0913 - one row of a table
    name: str,
    id: str,
    en: str,
    ask_id: str,
    ask_en: str,
    source: Citation,
    derived: Label | None = None,
    negative: Label | None = None,
    *,
    may_be_assumed_absent: bool = True,
) -> Fact:
    """Define a yes/no fact: its name, labels, questions and source."""
    return Fact(
        name=name,
        label=Label(id=id, en=en),
        question=Label(id=ask_id, en=ask_en),
        source=source,
        derived=derived,
        negative=negative,
        may_be_assumed_absent=may_be_assumed_absent,
    )
