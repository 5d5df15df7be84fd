"""Scales: how measured values are read, one file per subject, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Scale
from ilp.interpretation.scales import (
    blood_pressure_adult,
    exhaled_co,
    fitness_older,
    fitness_school,
    spirometry,
)

SCALES: Final[Mapping[str, Scale]] = MappingProxyType(
    {
        scale.code: scale
        for scale in (
            *blood_pressure_adult.SCALES,
            *fitness_school.SCALES,
            *fitness_older.SCALES,
            *exhaled_co.SCALES,
            *spirometry.SCALES,
        )
    }
)
"""Every scale of measured values by its code; those of questionnaires are with the questionnaires."""
