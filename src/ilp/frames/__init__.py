"""Whole populations: the rules put to data frames, on the engine the frame is on."""

from ilp.frames.assessing import assess_frame
from ilp.frames.cascading import (
    CASCADE_COLUMNS,
    CASCADE_STEPS,
    PYRAMID_COLUMNS,
    age_pyramid,
    cascade,
)
from ilp.frames.contract import FRAME_COLUMNS, MEASUREMENT_COLUMNS, FrameCheck, check_columns
from ilp.frames.explaining import assess_rows
from ilp.frames.indicating import compute_indicators
from ilp.frames.indicator_tables import IndicatorTable, indicator_table, map_ready
from ilp.frames.interpreting import interpret_frame
from ilp.frames.masks import read_mask
from ilp.frames.notifying import DIAGNOSIS_COLUMNS, NOTIFIABLE_COLUMNS, count_notifiable
from ilp.frames.unread import UNREAD_REASONS, unread_history

__all__ = [
    "CASCADE_COLUMNS",
    "CASCADE_STEPS",
    "DIAGNOSIS_COLUMNS",
    "FRAME_COLUMNS",
    "MEASUREMENT_COLUMNS",
    "NOTIFIABLE_COLUMNS",
    "PYRAMID_COLUMNS",
    "UNREAD_REASONS",
    "FrameCheck",
    "IndicatorTable",
    "age_pyramid",
    "assess_frame",
    "assess_rows",
    "cascade",
    "check_columns",
    "compute_indicators",
    "count_notifiable",
    "indicator_table",
    "interpret_frame",
    "map_ready",
    "read_mask",
    "unread_history",
]
