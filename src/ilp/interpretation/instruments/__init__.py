"""Questionnaires, tests and examination forms of the decree, one file each, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.instruments import (
    adl,
    amt,
    assist,
    gds_4,
    mini_cog,
    mna_sf,
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
        )
    }
)
"""Every questionnaire by the code of its instrument."""
