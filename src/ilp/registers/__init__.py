"""Registers: files of persons read from CSV, Excel and Parquet, validated, and assessed as a whole."""

from ilp.registers.assessing import RegisterReport, assess_register
from ilp.registers.framing import RegisterFrames, read_frames
from ilp.registers.mapping import RegisterMapping, read_mapping
from ilp.registers.output import RESULT_COLUMNS, TIMING_COLUMNS
from ilp.registers.reading import Counts, Register, RegisterRow, read_register
from ilp.registers.rejects import REJECT_COLUMNS, Reject
from ilp.registers.shapes import SHAPES, FileShape
from ilp.registers.validation import FINDING_COLUMNS, ColumnRead, ValidatedRegister, validate_file, validate_frame

__all__ = [
    "FINDING_COLUMNS",
    "REJECT_COLUMNS",
    "RESULT_COLUMNS",
    "SHAPES",
    "TIMING_COLUMNS",
    "ColumnRead",
    "Counts",
    "FileShape",
    "Register",
    "RegisterFrames",
    "RegisterMapping",
    "RegisterReport",
    "RegisterRow",
    "Reject",
    "ValidatedRegister",
    "assess_register",
    "read_frames",
    "read_mapping",
    "read_register",
    "validate_file",
    "validate_frame",
]
