"""Lung cancer screening (BAB V): history of risk factors; whoever meets one of three criteria goes to hospital."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.risk_and_cancer import (
    COPD,
    EVER_SMOKED,
    FAMILY_HISTORY_LUNG_CANCER,
    LUNG_CANCER_HISTORY,
    LUNG_FIBROSIS,
    OCCUPATIONAL_CARCINOGEN_EXPOSURE,
    RADIATION_EXPOSURE,
    SMOKER,
)
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    act,
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.bowel_and_lung_cancer import (
    LUNG_AGE_40,
    LUNG_CURRENT_SMOKERS,
    LUNG_FAMILY_HISTORY,
    LUNG_SMOKING_DURATION,
)
from ilp.vocabulary import Instrument, Quantity

_LUNG = KMK_2015_2023.at("BAB V", "Skrining Kanker Paru")

SMOKING = Item(
    code="lung_cancer_risk.smoking",
    label=Label(id="merokok", en="smoking"),
    options=(
        Option(code="never", label=Label(id="tidak pernah", en="never"), follows=not_(has(EVER_SMOKED))),
        Option(
            code="former",
            label=Label(id="sudah berhenti", en="has quit"),
            follows=all_of(has(EVER_SMOKED), not_(has(SMOKER))),
        ),
        Option(code="current", label=Label(id="masih merokok", en="smokes"), follows=has(SMOKER)),
    ),
)
SMOKED_YEARS = Number(
    code="lung_cancer_risk.smoking_years",
    label=Label(id="lama merokok", en="duration of smoking"),
    unit="tahun/years",
    at_most=100,
)
SMOKED_YEARS_ITEM = Item(
    code="lung_cancer_risk.smoking_years",
    label=SMOKED_YEARS.label,
    number=SMOKED_YEARS,
    asked_if=answered(SMOKING, "former", "current"),
)
QUIT_YEARS = Number(
    code="lung_cancer_risk.quit_years",
    label=Label(id="lama berhenti merokok", en="time since quitting"),
    unit="tahun/years",
    at_most=100,
)
QUIT_YEARS_ITEM = Item(
    code="lung_cancer_risk.quit_years",
    label=QUIT_YEARS.label,
    number=QUIT_YEARS,
    asked_if=answered(SMOKING, "former"),
)
RADIATION = yes_no_item(
    "lung_cancer_risk.radiation", "pajanan radiasi", "exposure to radiation", follows=has(RADIATION_EXPOSURE)
)
CARCINOGENS = yes_no_item(
    "lung_cancer_risk.carcinogens",
    "paparan bahan karsinogenik di tempat kerja",
    "carcinogens at work",
    follows=has(OCCUPATIONAL_CARCINOGEN_EXPOSURE),
)
OWN_CANCER = yes_no_item(
    "lung_cancer_risk.own_lung_cancer", "riwayat kanker paru", "lung cancer before", follows=has(LUNG_CANCER_HISTORY)
)
FAMILY = yes_no_item(
    "lung_cancer_risk.family_lung_cancer",
    "kanker paru pada keluarga",
    "lung cancer in the family",
    follows=has(FAMILY_HISTORY_LUNG_CANCER),
)
WITH_COPD = yes_no_item("lung_cancer_risk.copd", "PPOK", "COPD", follows=has(COPD))
FIBROSIS = yes_no_item("lung_cancer_risk.lung_fibrosis", "fibrosis paru", "lung fibrosis", follows=has(LUNG_FIBROSIS))

_EVER = answered(SMOKING, "former", "current")
_CRITERION_1 = all_of(
    by_reading(LUNG_AGE_40, {"letter": aged(over=years(40)), "inclusive": aged(at_least=years(40))}),
    _EVER,
    by_reading(
        LUNG_SMOKING_DURATION,
        {"years": measured(SMOKED_YEARS, at_least=30), "pack-years": measured(Quantity.PACK_YEARS, at_least=30)},
    ),
    any_of(
        by_reading(LUNG_CURRENT_SMOKERS, {"include": answered(SMOKING, "current"), "letter": nobody()}),
        all_of(answered(SMOKING, "former"), measured(QUIT_YEARS, up_to=15)),
    ),
)
_FACTOR = any_of(
    answered(RADIATION, "yes"),
    answered(CARCINOGENS, "yes"),
    answered(OWN_CANCER, "yes"),
    answered(FAMILY, "yes"),
    answered(WITH_COPD, "yes"),
    answered(FIBROSIS, "yes"),
)
_CRITERION_2 = all_of(
    aged(at_least=years(50)),
    _EVER,
    by_reading(
        LUNG_SMOKING_DURATION,
        {"years": measured(SMOKED_YEARS, at_least=20), "pack-years": measured(Quantity.PACK_YEARS, at_least=20)},
    ),
    _FACTOR,
)
_CRITERION_3 = all_of(
    aged(at_least=years(18)),
    by_reading(LUNG_FAMILY_HISTORY, {"alone": answered(FAMILY, "yes"), "with-smoking": nobody()}),
)
_FACTS = (
    (RADIATION_EXPOSURE, answered(RADIATION, "yes")),
    (OCCUPATIONAL_CARCINOGEN_EXPOSURE, answered(CARCINOGENS, "yes")),
    (LUNG_CANCER_HISTORY, answered(OWN_CANCER, "yes")),
    (FAMILY_HISTORY_LUNG_CANCER, answered(FAMILY, "yes")),
    (SMOKER, answered(SMOKING, "current")),
    (EVER_SMOKED, _EVER),
)

RESULT = Scale(
    code="lung-cancer-risk",
    name=Label(id="Hasil anamnesis faktor risiko kanker paru", en="Result of the history of lung cancer risk"),
    of=(Quantity.PACK_YEARS,),
    categories=(
        Category(
            code="high-risk",
            label=Label(id="Memenuhi kriteria risiko tinggi", en="Meets a criterion of high risk"),
            when=any_of(_CRITERION_1, _CRITERION_2, _CRITERION_3),
            follow_up=(act(ActionKind.REFER, "rujuk ke FKRTL", "refer to hospital", source=_LUNG),),
            facts=_FACTS,
        ),
        Category(
            code="no-criterion",
            label=Label(id="Tidak memenuhi kriteria", en="Meets no criterion"),
            when=everybody(),
            facts=_FACTS,
        ),
    ),
    marks=(
        Category(
            code="criterion-1",
            label=Label(id="Kriteria 1: usia, merokok 30 tahun", en="Criterion 1: age, smoked for 30 years"),
            when=_CRITERION_1,
        ),
        Category(
            code="criterion-2",
            label=Label(
                id="Kriteria 2: usia, merokok 20 tahun dan faktor lain",
                en="Criterion 2: age, smoked for 20 years and another factor",
            ),
            when=_CRITERION_2,
        ),
        Category(
            code="criterion-3",
            label=Label(id="Kriteria 3: kanker paru pada keluarga", en="Criterion 3: lung cancer in the family"),
            when=_CRITERION_3,
        ),
    ),
    source=_LUNG,
    services=("lung-cancer",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.LUNG_CANCER_RISK,
    name=Label(id="Anamnesis faktor risiko kanker paru", en="History of risk factors of lung cancer"),
    items=(
        SMOKING,
        SMOKED_YEARS_ITEM,
        QUIT_YEARS_ITEM,
        RADIATION,
        CARCINOGENS,
        OWN_CANCER,
        FAMILY,
        WITH_COPD,
        FIBROSIS,
    ),
    scales=(RESULT,),
    source=_LUNG,
)
