"""Scales: how measured values are read, one file per subject, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Scale
from ilp.interpretation.scales import (
    blood_pressure_adult,
    blood_pressure_child,
    bmi_for_age,
    body_mass_index_adult,
    cardiovascular_risk,
    exhaled_co,
    fitness_older,
    fitness_school,
    glucose,
    growth_under_five,
    haemoglobin,
    lipids,
    newborn,
    nutrition_of_women,
    spirometry,
    thalassaemia,
    visual_acuity,
    waist,
    whisper_test,
)

SCALES: Final[Mapping[str, Scale]] = MappingProxyType(
    {
        scale.code: scale
        for scale in (
            *nutrition_of_women.SCALES,
            *newborn.SCALES,
            *growth_under_five.SCALES,
            *thalassaemia.SCALES,
            *haemoglobin.SCALES,
            *bmi_for_age.SCALES,
            *blood_pressure_child.SCALES,
            *whisper_test.SCALES,
            *exhaled_co.SCALES,
            *fitness_school.SCALES,
            *body_mass_index_adult.SCALES,
            *waist.SCALES,
            *blood_pressure_adult.SCALES,
            *glucose.SCALES,
            *lipids.SCALES,
            *cardiovascular_risk.SCALES,
            *spirometry.SCALES,
            *visual_acuity.SCALES,
            *fitness_older.SCALES,
        )
    }
)
"""Every scale of measured values by its code; those of questionnaires are with the questionnaires."""
