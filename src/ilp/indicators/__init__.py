"""The indicators of local area monitoring (PWS): what BAB X counts, as values; ``ilp.frames`` computes them."""

from ilp.indicators.contract import INDICATOR_COLUMNS

__all__ = ["INDICATOR_COLUMNS"]
