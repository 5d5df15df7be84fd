"""Questionnaires, tests and examination forms of the decree, one file each, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.instruments import (
    colour_vision,
    diabetes_monitoring,
    finger_counting,
    growth_risk_form,
    hypertension_monitoring,
    imci_child,
    imci_young_infant,
    immunization_history,
    kpsp,
    lens_examination,
    maternal_danger_signs,
    newborn_danger_signs,
    oral_examination,
    outer_ear,
    outer_eye,
    referral_indications,
    refraction,
    school_nutrition_form,
    srq_20,
    tuning_fork,
)

INSTRUMENTS: Final[Mapping[str, Questionnaire]] = MappingProxyType(
    {
        item.code: item
        for item in (
            maternal_danger_signs.QUESTIONNAIRE,
            newborn_danger_signs.QUESTIONNAIRE,
            imci_young_infant.QUESTIONNAIRE,
            imci_child.QUESTIONNAIRE,
            growth_risk_form.QUESTIONNAIRE,
            kpsp.QUESTIONNAIRE,
            referral_indications.QUESTIONNAIRE,
            outer_eye.QUESTIONNAIRE,
            colour_vision.QUESTIONNAIRE,
            outer_ear.QUESTIONNAIRE,
            tuning_fork.QUESTIONNAIRE,
            school_nutrition_form.QUESTIONNAIRE,
            immunization_history.QUESTIONNAIRE,
            oral_examination.QUESTIONNAIRE,
            hypertension_monitoring.QUESTIONNAIRE,
            diabetes_monitoring.QUESTIONNAIRE,
            srq_20.QUESTIONNAIRE,
            finger_counting.QUESTIONNAIRE,
            refraction.QUESTIONNAIRE,
            lens_examination.QUESTIONNAIRE,
        )
    }
)
"""Every questionnaire by the code of its instrument."""
