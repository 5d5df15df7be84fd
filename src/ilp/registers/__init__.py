"""Registers: files of persons read from CSV, Excel and Parquet, and assessed as a whole."""

from ilp.registers.assessing import RegisterReport, assess_register
from ilp.registers.mapping import RegisterMapping, read_mapping
from ilp.registers.output import RESULT_COLUMNS, TIMING_COLUMNS
from ilp.registers.reading import Counts, Register, RegisterRow, read_register
from ilp.registers.rejects import REJECT_COLUMNS, Reject

__all__ = [
    "REJECT_COLUMNS",
    "RESULT_COLUMNS",
    "TIMING_COLUMNS",
    "Counts",
    "Register",
    "RegisterMapping",
    "RegisterReport",
    "RegisterRow",
    "Reject",
    "assess_register",
    "read_mapping",
    "read_register",
]
