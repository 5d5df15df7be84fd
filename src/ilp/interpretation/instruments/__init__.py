"""Questionnaires, tests and examination forms of the decree, one file each, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.instruments import assist, puma, sdq, smoking_form, srq_20, wast

INSTRUMENTS: Final[Mapping[str, Questionnaire]] = MappingProxyType(
    {
        item.code: item
        for item in (
            smoking_form.QUESTIONNAIRE,
            wast.QUESTIONNAIRE,
            puma.QUESTIONNAIRE,
            sdq.QUESTIONNAIRE,
            srq_20.QUESTIONNAIRE,
            assist.QUESTIONNAIRE,
        )
    }
)
"""Every questionnaire by the code of its instrument."""
