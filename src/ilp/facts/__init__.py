"""The facts a rule may ask about a person: names, types, questions in two languages, and where they come from.

A fact is yes/no unless its type says otherwise. What nobody recorded stays unknown; ``ilp.situation`` says how a
fact follows from other data of the person. Each module of this package holds the facts of one subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import ModuleType

from ilp.errors import RuleError, unknown_name
from ilp.facts import chronic_disease, infections, newborn_and_child, person, pregnancy, risk_and_cancer
from ilp.facts.definition import Fact, FactType, FactValue

__all__ = ["FACTS", "Fact", "FactType", "FactValue", "Facts", "fact"]

_SUBJECTS = (person, pregnancy, newborn_and_child, chronic_disease, infections, risk_and_cancer)


class Facts(Mapping[str, Fact]):
    """Facts by name, in the order in which they are defined."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        """Keep the facts."""
        self._facts = dict(facts)

    def __getitem__(self, name: str) -> Fact:
        """Return the fact of this name; raise UnknownNameError with the nearest names otherwise."""
        try:
            return self._facts[name]
        except (KeyError, TypeError):
            raise unknown_name("fact", name, self._facts) from None

    def __contains__(self, name: object) -> bool:
        """Say whether there is a fact of this name."""
        return isinstance(name, str) and name in self._facts

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._facts)

    def __len__(self) -> int:
        """Count the facts."""
        return len(self._facts)


def _gathered(subjects: tuple[ModuleType, ...]) -> Facts:
    found: dict[str, Fact] = {}
    for item in (value for subject in subjects for value in vars(subject).values() if isinstance(value, Fact)):
        if found.setdefault(item.name, item) is not item:
            raise RuleError(
                "A fact is defined twice",
                value=item.name,
                remedy="Give each fact one name and one definition",
                code="fact",
            )
    return Facts(found)


FACTS = _gathered(_SUBJECTS)
"""Every fact by its name, subject by subject in the order in which they are defined."""


def fact(name: str) -> Fact:
    """Return the fact of this name; raise UnknownNameError with the nearest names otherwise."""
    return FACTS[name]
