"""Growth of children by the WHO standards: z-scores, classes, weight gain and charts.

`z_scores` is for one child, `z_score_arrays` for many at once (extra `arrays`), `classify` names the class of a score,
`weight_gain` compares two weighings and `chart_svg` draws a chart. The decree KMK HK.01.07/MENKES/2015/2023 names the
indices but no cut-offs under 5 years, and no criterion of weight gain: what is of another source says so.
"""

from ilp.interpretation.growth.chart import GrowthPoint, chart_svg
from ilp.interpretation.growth.classes import SCALE_OF, classify
from ilp.interpretation.growth.gain import (
    GainCriterion,
    GainVerdict,
    Weighing,
    WeightGain,
    WeightTrend,
    weight_gain,
)
from ilp.interpretation.growth.many import GrowthArrays, z_score_arrays
from ilp.interpretation.growth.scores import GrowthScore, GrowthScores, z_scores
from ilp.interpretation.growth.terms import AgeBasis, GrowthIndex, GrowthStandard, NoScore, Position

__all__ = [
    "SCALE_OF",
    "AgeBasis",
    "GainCriterion",
    "GainVerdict",
    "GrowthArrays",
    "GrowthIndex",
    "GrowthPoint",
    "GrowthScore",
    "GrowthScores",
    "GrowthStandard",
    "NoScore",
    "Position",
    "Weighing",
    "WeightGain",
    "WeightTrend",
    "chart_svg",
    "classify",
    "weight_gain",
    "z_score_arrays",
    "z_scores",
]
