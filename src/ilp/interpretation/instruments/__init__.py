"""Questionnaires, tests and examination forms of the decree, one file each, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.instruments import child_tb_score, srq_20, tb_symptoms

INSTRUMENTS: Final[Mapping[str, Questionnaire]] = MappingProxyType(
    {item.code: item for item in (tb_symptoms.QUESTIONNAIRE, child_tb_score.QUESTIONNAIRE, srq_20.QUESTIONNAIRE)}
)
"""Every questionnaire by the code of its instrument."""
