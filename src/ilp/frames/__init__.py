"""Whole populations: the rules put to data frames, on the engine the frame is on."""

from ilp.frames.assessing import assess_frame
from ilp.frames.contract import FRAME_COLUMNS, MEASUREMENT_COLUMNS, FrameCheck, check_columns
from ilp.frames.explaining import assess_rows
from ilp.frames.interpreting import interpret_frame
from ilp.frames.masks import read_mask
from ilp.frames.unread import UNREAD_REASONS, unread_history

__all__ = [
    "FRAME_COLUMNS",
    "MEASUREMENT_COLUMNS",
    "UNREAD_REASONS",
    "FrameCheck",
    "assess_frame",
    "assess_rows",
    "check_columns",
    "interpret_frame",
    "read_mask",
    "unread_history",
]
