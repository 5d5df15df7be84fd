"""The indicators of local area monitoring (PWS): what BAB X counts, as values; ``ilp.frames`` computes them."""

from ilp.indicators.contract import INDICATOR_COLUMNS
from ilp.indicators.definition import (
    Aspect,
    Definition,
    Indicator,
    IndicatorGroup,
    IndicatorKind,
    Listed,
    Reached,
    Visits,
)
from ilp.indicators.facts import INDICATOR_FACTS
from ilp.indicators.gathered import INDICATORS, computable, indicators_named
from ilp.indicators.readings import INDICATOR_READINGS

__all__ = [
    "INDICATORS",
    "INDICATOR_COLUMNS",
    "INDICATOR_FACTS",
    "INDICATOR_READINGS",
    "Aspect",
    "Definition",
    "Indicator",
    "IndicatorGroup",
    "IndicatorKind",
    "Listed",
    "Reached",
    "Visits",
    "computable",
    "indicators_named",
]
