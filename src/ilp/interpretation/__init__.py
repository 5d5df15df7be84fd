"""What results mean: measured values and filled questionnaires, read by the scales of the decree."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from ilp.interpretation.interpret import interpret
from ilp.interpretation.results import FollowUp, Interpretation, Results, ResultStatus

if TYPE_CHECKING:
    from ilp.interpretation.instruments import INSTRUMENTS
    from ilp.interpretation.interpreting import ALL_SCALES, scale_named
    from ilp.interpretation.scales import SCALES
else:

    def __getattr__(name: str) -> object:
        """Load scales and questionnaires when they are first asked for: they are many, and few programs need them."""
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)


_LATER: Final = {
    "ALL_SCALES": "interpreting",
    "INSTRUMENTS": "instruments",
    "SCALES": "scales",
    "scale_named": "interpreting",
}

__all__ = [
    "ALL_SCALES",
    "INSTRUMENTS",
    "SCALES",
    "FollowUp",
    "Interpretation",
    "ResultStatus",
    "Results",
    "interpret",
    "scale_named",
]
