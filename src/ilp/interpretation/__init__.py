"""What results mean: measured values and filled questionnaires, read by the scales of the decree."""

from ilp.interpretation.instruments import INSTRUMENTS
from ilp.interpretation.interpret import interpret
from ilp.interpretation.interpreting import ALL_SCALES, scale_named
from ilp.interpretation.results import FollowUp, Interpretation, Results, ResultStatus
from ilp.interpretation.scales import SCALES

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
