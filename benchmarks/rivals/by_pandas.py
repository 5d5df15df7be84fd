"""The 45 rules as a Python function that `pandas.DataFrame.apply` calls row by row, ages by `relativedelta`.

It is what an analyst writes first. It knows yes and no, and is compared on persons of whom everything is recorded.
"""

# ruff: noqa: PLR2004 - the numbers of the decree are written out

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import polars as pl
from benchmarks.adult_rules import columns, indicated
from dateutil.relativedelta import relativedelta


def inputs(register: pl.DataFrame) -> pd.DataFrame:
    """Return the register as pandas holds it, made before the clock starts."""
    frame = register.to_pandas()
    frame["birth_date"] = register["birth_date"].to_list()
    return frame


def answer(register: pd.DataFrame, on: date) -> pd.DataFrame:
    """Return a yes/no column for each rule."""
    return register.apply(adult_rules, axis=1, result_type="expand", args=(on,))


def told(answered: pd.DataFrame) -> pl.DataFrame:
    """Return an answer as yes/no columns of Polars."""
    return pl.from_pandas(answered).select(columns())


def adult_rules(person: pd.Series[Any], on: date) -> dict[str, bool]:
    """Say for each rule whether it holds for a person."""
    age = relativedelta(on, person["birth_date"]).years
    female = person["sex"] == "female"
    adult = age >= 18
    hypertension, diabetes, pregnant = person["hypertension"], person["diabetes"], person["pregnant"]
    raised_risk = age > 40 and (hypertension or diabetes)
    risk_chart = raised_risk and age <= 74
    cervix_at_risk = female and age > 30 and person["sexually_active"]
    fertile_couple = person["married"] and age < (50 if female else 60)
    contraception_wanted = person["unfit_for_pregnancy"] or person["no_pregnancy_planned"]
    tuberculosis, missed_revisit = person["tuberculosis"], person["missed_revisit"]
    return {
        "obesity-adult": age >= 15,
        "central-obesity-adult": age >= 15 and not pregnant,
        "hypertension-adult": age >= 15,
        "hypertension-complication-screening": age >= 40 and hypertension,
        "diabetes-adult": age >= 40
        or (
            age >= 15
            and (person["obesity"] or person["central_obesity"] or person["high_blood_pressure"] or hypertension)
        )
        or tuberculosis,
        "diabetes-complication-screening": diabetes,
        "stroke-risk-factor": raised_risk,
        "heart-risk-factor": raised_risk,
        "ptm-risk-chart": risk_chart,
        "ptm-risk-follow-up": risk_chart or (adult and person["cardiovascular_disease"]),
        "breast-sadanis": female and age > 15,
        "iva-cervical": cervix_at_risk and not pregnant,
        indicated("iva-cervical"): cervix_at_risk,
        "hpv-dna-cervical": False,
        indicated("hpv-dna-cervical"): cervix_at_risk,
        "colorectal-cancer": adult
        and (
            age >= 50
            or person["adenomatous_polyp_history"]
            or person["colorectal_cancer_history"]
            or person["family_history_colorectal_cancer"]
            or person["inflammatory_bowel_disease"]
            or person["hereditary_colorectal_syndrome"]
        ),
        "lung-cancer": adult and _lungs_at_risk(person, age),
        "mental-health-adult-srq20": age >= 15,
        "assist-substance-use-adult": adult
        and (person["mental_health_problem_indicated"] or person["substance_use_indicated"]),
        "thalassaemia-adult": adult
        and (person["anaemia"] or person["thalassaemia_sibling"] or person["family_routine_transfusion"]),
        "copd-puma": age >= 40,
        "copd-spirometry": age >= 40 and person["puma_high_risk"],
        "tb-adult": adult,
        "tb-diagnosis-adult": adult and person["tb_suspect"],
        "tb-preventive-therapy-adult": False,
        indicated("tb-preventive-therapy-adult"): adult
        and (person["tb_contact"] or person["hiv"])
        and not person["tb_suspect"]
        and not tuberculosis,
        "tb-treatment-monitoring-adult": adult
        and (person["tb_treatment_sensitive"] or person["tb_treatment_resistant"]),
        "malaria-adult": adult
        and (
            (
                person["malaria_symptoms"]
                and (person["malaria_endemic_area"] or person["past_malaria"] or person["travelled_to_malaria_area"])
            )
            or person["household_malaria_case"]
        ),
        "visual-acuity-adult": age >= 15,
        "refraction-adult": age >= 15,
        "cataract-adult": age >= 40,
        "fitness-adult-rockport": 18 <= age < 60,
        "fitness-elderly-6mwt": age >= 60,
        "ktpa-adult": adult and female and person["suspected_violence"],
        "chronic-disease-monitoring": adult and person["chronic_disease"],
        "hypertension-monitoring-pustu": age >= 15
        and hypertension
        and person["monthly_hypertension_care"]
        and person["blood_pressure_controlled"]
        and not person["hypertension_symptoms"],
        "hypertension-home-visit": age >= 15 and hypertension and missed_revisit,
        "diabetes-monitoring": age >= 15 and diabetes and person["diabetes_controlled"],
        "mental-disorder-home-visit": age >= 15 and person["mental_disorder"] and missed_revisit,
        "premarital-health": person["bride_or_groom"],
        "fit-for-pregnancy": fertile_couple and not pregnant,
        "tetanus-status-wus": female and (15 <= age < 50 or person["bride_or_groom"]) and not person["tetanus_t5"],
        "contraception-kb": fertile_couple and not pregnant and contraception_wanted,
        indicated("contraception-kb"): not pregnant
        and ((age < 60 and person["married"]) or (18 <= age < 60 and contraception_wanted)),
        "geriatric-screening": age >= 60,
        "geriatric-adl": age >= 60,
        "geriatric-skilas": age >= 60,
        "geriatric-icope-tools": age >= 60 and person["skilas_positive"],
        "elderly-home-care": age >= 60 and person["care_dependent"],
    }


def _lungs_at_risk(person: pd.Series[Any], age: int) -> bool:
    smoked, years, family = person["ever_smoked"], person["smoking_years"], person["family_history_lung_cancer"]
    heavy = age > 40 and smoked and years >= 30 and (person["smoker"] or person["years_since_quitting"] <= 15)
    return bool(
        heavy
        or family
        or (
            age >= 50
            and smoked
            and years >= 20
            and (
                person["radiation_exposure"]
                or person["occupational_carcinogen_exposure"]
                or person["lung_cancer_history"]
                or person["copd"]
                or person["lung_fibrosis"]
            )
        )
    )
