"""Questionnaires, tests and examination forms of the decree, one file each, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.instruments import (
    anaemia_signs,
    bblr_at_birth,
    bblr_delivery,
    bblr_discharge,
    bblr_poned,
    growth_card,
    haemoglobin_analysis,
    nutrition_red_flags,
    srq_20,
    weight_for_gestation,
)

INSTRUMENTS: Final[Mapping[str, Questionnaire]] = MappingProxyType(
    {
        item.code: item
        for item in (
            bblr_delivery.QUESTIONNAIRE,
            bblr_poned.QUESTIONNAIRE,
            weight_for_gestation.QUESTIONNAIRE,
            bblr_at_birth.QUESTIONNAIRE,
            bblr_discharge.QUESTIONNAIRE,
            growth_card.QUESTIONNAIRE,
            nutrition_red_flags.QUESTIONNAIRE,
            haemoglobin_analysis.QUESTIONNAIRE,
            anaemia_signs.QUESTIONNAIRE,
            srq_20.QUESTIONNAIRE,
        )
    }
)
"""Every questionnaire by the code of its instrument."""
