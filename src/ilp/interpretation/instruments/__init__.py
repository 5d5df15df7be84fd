"""Questionnaires, tests and examination forms of the decree, one file each, and all of them by code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.interpretation.definition import Questionnaire
from ilp.interpretation.instruments import (
    breast_self_exam,
    child_abuse_form,
    child_tb_score,
    clinical_breast_exam,
    colorectal_check,
    fit_for_pregnancy_form,
    hiv_r0,
    hiv_r1_r2_r3,
    hpv_dna,
    imci_child,
    imci_young_infant,
    lung_cancer_risk,
    malaria_blood_test,
    malaria_symptoms,
    occupational_disease,
    srq_20,
    tb_symptoms,
    tb_tests,
    tetanus_status,
    triple_elimination_test,
    via,
)

INSTRUMENTS: Final[Mapping[str, Questionnaire]] = MappingProxyType(
    {
        item.code: item
        for item in (
            imci_young_infant.QUESTIONNAIRE,
            imci_child.QUESTIONNAIRE,
            child_abuse_form.QUESTIONNAIRE,
            tb_symptoms.QUESTIONNAIRE,
            tb_tests.QUESTIONNAIRE,
            child_tb_score.QUESTIONNAIRE,
            malaria_symptoms.QUESTIONNAIRE,
            malaria_blood_test.QUESTIONNAIRE,
            hiv_r0.QUESTIONNAIRE,
            hiv_r1_r2_r3.QUESTIONNAIRE,
            triple_elimination_test.QUESTIONNAIRE,
            clinical_breast_exam.QUESTIONNAIRE,
            breast_self_exam.QUESTIONNAIRE,
            via.QUESTIONNAIRE,
            hpv_dna.QUESTIONNAIRE,
            colorectal_check.QUESTIONNAIRE,
            lung_cancer_risk.QUESTIONNAIRE,
            fit_for_pregnancy_form.QUESTIONNAIRE,
            tetanus_status.QUESTIONNAIRE,
            occupational_disease.QUESTIONNAIRE,
            srq_20.QUESTIONNAIRE,
        )
    }
)
"""Every questionnaire by the code of its instrument."""
