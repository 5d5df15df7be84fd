"""Questionnaires, tests and examination forms of the decree, one file each, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.instruments import (
    adl,
    amt,
    anaemia_signs,
    assist,
    bblr_at_birth,
    bblr_delivery,
    bblr_discharge,
    bblr_poned,
    gds_4,
    growth_card,
    haemoglobin_analysis,
    mini_cog,
    mna_sf,
    nutrition_red_flags,
    puma,
    rapuh,
    rockport,
    sarc_calf,
    sdq,
    skilas,
    smoking_form,
    sppb,
    srq_20,
    wast,
    weight_for_gestation,
)

INSTRUMENTS: Final[Mapping[str, Questionnaire]] = MappingProxyType(
    {
        item.code: item
        for item in (
            skilas.QUESTIONNAIRE,
            mini_cog.QUESTIONNAIRE,
            adl.QUESTIONNAIRE,
            rapuh.QUESTIONNAIRE,
            amt.QUESTIONNAIRE,
            sppb.QUESTIONNAIRE,
            mna_sf.QUESTIONNAIRE,
            gds_4.QUESTIONNAIRE,
            sarc_calf.QUESTIONNAIRE,
            srq_20.QUESTIONNAIRE,
            rockport.QUESTIONNAIRE,
            smoking_form.QUESTIONNAIRE,
            wast.QUESTIONNAIRE,
            puma.QUESTIONNAIRE,
            sdq.QUESTIONNAIRE,
            assist.QUESTIONNAIRE,
            bblr_delivery.QUESTIONNAIRE,
            bblr_poned.QUESTIONNAIRE,
            weight_for_gestation.QUESTIONNAIRE,
            bblr_at_birth.QUESTIONNAIRE,
            bblr_discharge.QUESTIONNAIRE,
            growth_card.QUESTIONNAIRE,
            nutrition_red_flags.QUESTIONNAIRE,
            haemoglobin_analysis.QUESTIONNAIRE,
            anaemia_signs.QUESTIONNAIRE,
        )
    }
)
"""Every questionnaire by the code of its instrument."""
