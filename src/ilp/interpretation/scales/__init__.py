"""Scales: how measured values are read, one file per subject, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Scale
from ilp.interpretation.scales import blood_pressure_adult, visual_acuity, whisper_test

SCALES: Final[Mapping[str, Scale]] = MappingProxyType(
    {scale.code: scale for scale in (*whisper_test.SCALES, *blood_pressure_adult.SCALES, *visual_acuity.SCALES)}
)
"""Every scale of measured values by its code; those of questionnaires are with the questionnaires."""
