"""The facts a rule may ask about a person: names, types, questions in two languages, and where they come from.

A fact is yes/no unless its type says otherwise. What nobody recorded stays unknown; ``ilp.situation`` says how a
fact follows from other data of the person. Each module of this package holds the facts of one subject.
"""

from collections.abc import Mapping
from types import MappingProxyType, ModuleType

from ilp.errors import RuleError, unknown_name
from ilp.facts import chronic_disease, infections, newborn_and_child, person, pregnancy, risk_and_cancer
from ilp.facts.definition import Fact, FactType, FactValue

__all__ = ["FACTS", "Fact", "FactType", "FactValue", "fact"]

_SUBJECTS = (person, pregnancy, newborn_and_child, chronic_disease, infections, risk_and_cancer)


def _gathered(subjects: tuple[ModuleType, ...]) -> Mapping[str, Fact]:
    found: dict[str, Fact] = {}
    for item in (value for subject in subjects for value in vars(subject).values() if isinstance(value, Fact)):
        if found.setdefault(item.name, item) is not item:
            raise RuleError(
                "A fact is defined twice",
                value=item.name,
                remedy="Give each fact one name and one definition",
                code="fact",
            )
    return MappingProxyType(found)


FACTS = _gathered(_SUBJECTS)
"""Every fact by its name, subject by subject in the order in which they are defined."""


def fact(name: str) -> Fact:
    """Return the fact of this name; raise UnknownNameError with the nearest names otherwise."""
    try:
        return FACTS[name]
    except KeyError:
        raise unknown_name("fact", name, FACTS) from None
