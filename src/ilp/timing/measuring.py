"""What is measured, tested and asked in a service: what a record of one says about another."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from ilp.services import Service
from ilp.vocabulary import Instrument, ServiceKind

__all__ = ["MEASURING_KINDS", "SAME_MEASURE", "instruments_given"]

MEASURING_KINDS: Final = frozenset({ServiceKind.SCREENING, ServiceKind.EXAMINATION})
"""The kinds of service that consist in measuring, testing and asking."""

SAME_MEASURE: Final = {Instrument.HAEMOGLOBIN_POCT: Instrument.HAEMOGLOBIN}
"""Two ways to measure one thing."""


def instruments_given(service: Service, by_part: Container[Instrument]) -> tuple[Instrument, ...]:
    """Return the instruments that are used in a service; those of its parts, where the part is done.

    An instrument that is named for the service but for none of the places where it is given, as the waist is for
    diabetes screening, tells for whom it is, or is worked out from the others.
    """
    at_places = {item for done in service.venues.values() for item in done}
    placed = bool(at_places & set(service.instruments))
    return tuple(item for item in service.instruments if item in by_part or not placed or item in at_places)
