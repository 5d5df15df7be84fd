"""Scales: how measured values are read, one file per subject, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Scale
from ilp.interpretation.scales import (
    blood_pressure_adult,
    body_mass_index_adult,
    cardiovascular_risk,
    glucose,
    lipids,
    waist,
)

SCALES: Final[Mapping[str, Scale]] = MappingProxyType(
    {
        scale.code: scale
        for scale in (
            *body_mass_index_adult.SCALES,
            *waist.SCALES,
            *blood_pressure_adult.SCALES,
            *glucose.SCALES,
            *lipids.SCALES,
            *cardiovascular_risk.SCALES,
        )
    }
)
"""Every scale of measured values by its code; those of questionnaires are with the questionnaires."""
