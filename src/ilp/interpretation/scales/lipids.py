"""Lipids (BAB V, Tabel 25): total, LDL and HDL cholesterol and triglycerides of adults."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, measured, nobody, not_
from ilp.facts.chronic_disease import DIABETES, HYPERTENSION
from ilp.facts.person import PREGNANT, SEX
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.interpretation.scales.cardiovascular_risk import ESTABLISHED
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_glucose_and_lipids import HDL_40_TO_59, HDL_OF_WOMEN, TRIGLYCERIDES_500
from ilp.screening.adult_results_risk_chart import CARDIOVASCULAR_DRUGS_IN_PREGNANCY, RISK_DRUG_BOUNDS
from ilp.screening.adults import RISK_FACTOR_AGE_40
from ilp.screening.risk_chart import RISK_CHART_AGES
from ilp.vocabulary import Quantity, Sex, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", table="Tabel 25")
_CHART = KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", figure="Gambar 29")
_RISK_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut yang dapat dilakukan pada pasien berdasarkan tingkat risiko")

_SERVICES = ("stroke-risk-factor", "heart-risk-factor", "hypertension-complication-screening")
_WHOLE_NUMBERS = Label(
    id="Tabel memakai bilangan bulat; setiap golongan berlaku sampai batas bawah golongan berikutnya.",
    en="The table has whole numbers; each class holds up to the lower bound of the next.",
)
_FROM_18 = Label(
    id="Tabel tidak menyebut usia; dibaca bagi orang dewasa, sejak 18 tahun (kesimpulan kami).",
    en="The table gives no age; it is read for adults, from 18 years (our inference).",
)
_READ_CHART = act(
    ActionKind.EXAMINE,
    "nilai risiko dengan Tabel Prediksi Risiko PTM",
    "read the risk from the 10-year risk chart",
    Venue.PUSKESMAS,
    when=all_of(
        any_of(has(HYPERTENSION), has(DIABETES)),
        by_reading(RISK_FACTOR_AGE_40, {"letter": aged(over=years(40)), "inclusive": aged(at_least=years(40))}),
        by_reading(RISK_CHART_AGES, {"chart": aged(under=years(75)), "oldest-block": everybody()}),
        not_(ESTABLISHED),
    ),
    service="ptm-risk-chart",
    source=_CHART,
)
_EDUCATION = act(
    ActionKind.EDUCATE,
    "edukasi dan konseling gaya hidup sehat",
    "education and counselling on healthy living",
    Venue.PUSKESMAS,
    source=_CHART,
)
_TREATMENT = act(
    ActionKind.TREAT,
    "tata laksana dislipidemia oleh dokter menurut PPK dan PNPK",
    "treatment of the lipids by the doctor, by the guidelines",
    Venue.PUSKESMAS,
    source=_CHART,
)

_FAVOURABLE = (_EDUCATION,)
_UNFAVOURABLE = (_TREATMENT, _EDUCATION)

CHOLESTEROL_TOTAL = Scale(
    code="cholesterol-total",
    name=Label(id="Kolesterol total", en="Total cholesterol"),
    of=(Quantity.CHOLESTEROL_TOTAL,),
    applies_to=ADULT_OR_OLDER,
    categories=(
        Category(
            code="high",
            label=Label(id="Tinggi", en="High"),
            when=measured(Quantity.CHOLESTEROL_TOTAL, at_least=240),
            follow_up=(_READ_CHART, *_UNFAVOURABLE),
        ),
        Category(
            code="borderline",
            label=Label(id="Sedikit tinggi (borderline)", en="Borderline high"),
            when=measured(Quantity.CHOLESTEROL_TOTAL, at_least=200),
            follow_up=(_READ_CHART, *_UNFAVOURABLE),
        ),
        Category(
            code="desirable",
            label=Label(id="Diinginkan", en="Desirable"),
            when=measured(Quantity.CHOLESTEROL_TOTAL, at_least=0),
            follow_up=(_READ_CHART, *_FAVOURABLE),
        ),
    ),
    marks=(
        Category(
            code="statin-bound",
            label=Label(
                id="di atas 320 mg/dL: nasihat pola hidup sehat dan statin bagi semua pasien",
                en="over 320 mg/dL: advice on healthy living and a statin for every patient",
            ),
            when=by_reading(
                RISK_DRUG_BOUNDS,
                {
                    "letter": measured(Quantity.CHOLESTEROL_TOTAL, over=320),
                    "inclusive": measured(Quantity.CHOLESTEROL_TOTAL, at_least=320),
                },
            ),
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "statin menurut PPK, oleh dokter",
                    "a statin by the guideline, by the doctor",
                    Venue.PUSKESMAS,
                    when=by_reading(
                        CARDIOVASCULAR_DRUGS_IN_PREGNANCY, {"doctor": not_(has(PREGNANT)), "letter": everybody()}
                    ),
                    source=_RISK_FOLLOW_UP,
                ),
                act(
                    ActionKind.COUNSEL,
                    "nasihat pola hidup sehat",
                    "advice on healthy living",
                    Venue.PUSKESMAS,
                    source=_RISK_FOLLOW_UP,
                ),
            ),
            source=_RISK_FOLLOW_UP,
        ),
    ),
    source=_TABLE,
    further_sources=(_RISK_FOLLOW_UP,),
    services=_SERVICES,
    notes=(_WHOLE_NUMBERS, _FROM_18),
)

CHOLESTEROL_LDL = Scale(
    code="cholesterol-ldl",
    name=Label(id="Kolesterol LDL", en="LDL cholesterol"),
    of=(Quantity.CHOLESTEROL_LDL,),
    applies_to=ADULT_OR_OLDER,
    categories=(
        Category(
            code="very-high",
            label=Label(id="Sangat tinggi", en="Very high"),
            when=measured(Quantity.CHOLESTEROL_LDL, at_least=190),
            follow_up=_UNFAVOURABLE,
        ),
        Category(
            code="high",
            label=Label(id="Tinggi", en="High"),
            when=measured(Quantity.CHOLESTEROL_LDL, at_least=160),
            follow_up=_UNFAVOURABLE,
        ),
        Category(
            code="borderline",
            label=Label(id="Sedikit tinggi (borderline)", en="Borderline high"),
            when=measured(Quantity.CHOLESTEROL_LDL, at_least=130),
            follow_up=_UNFAVOURABLE,
        ),
        Category(
            code="near-optimal",
            label=Label(id="Mendekati optimal", en="Near optimal"),
            when=measured(Quantity.CHOLESTEROL_LDL, at_least=100),
            follow_up=_FAVOURABLE,
        ),
        Category(
            code="optimal",
            label=Label(id="Optimal", en="Optimal"),
            when=measured(Quantity.CHOLESTEROL_LDL, at_least=0),
            follow_up=_FAVOURABLE,
        ),
    ),
    source=_TABLE,
    services=_SERVICES,
    notes=(_WHOLE_NUMBERS, _FROM_18),
)

CHOLESTEROL_HDL = Scale(
    code="cholesterol-hdl",
    name=Label(id="Kolesterol HDL", en="HDL cholesterol"),
    of=(Quantity.CHOLESTEROL_HDL,),
    applies_to=ADULT_OR_OLDER,
    categories=(
        Category(
            code="low",
            label=Label(id="Rendah", en="Low"),
            when=any_of(
                measured(Quantity.CHOLESTEROL_HDL, under=40),
                by_reading(
                    HDL_OF_WOMEN,
                    {
                        "same": nobody(),
                        "by-sex": all_of(is_(SEX, Sex.FEMALE), measured(Quantity.CHOLESTEROL_HDL, under=50)),
                    },
                ),
                by_reading(HDL_40_TO_59, {"between": nobody(), "low": measured(Quantity.CHOLESTEROL_HDL, under=60)}),
            ),
            follow_up=_UNFAVOURABLE,
        ),
        no_class(
            "between",
            "Di antara rendah dan tinggi",
            "Between low and high",
            when=measured(Quantity.CHOLESTEROL_HDL, under=60),
            why=Label(
                id="Tabel menyebut rendah (< 40) dan tinggi (≥ 60) saja; yang di antaranya tidak diberi nama.",
                en="The table names low (under 40) and high (60 or over) only; what lies between has no name.",
            ),
            follow_up=_FAVOURABLE,
        ),
        Category(
            code="high",
            label=Label(id="Tinggi", en="High"),
            when=measured(Quantity.CHOLESTEROL_HDL, at_least=60),
            note=Label(id="HDL yang tinggi melindungi.", en="A high HDL protects."),
            follow_up=_FAVOURABLE,
        ),
    ),
    source=_TABLE,
    services=_SERVICES,
    notes=(_WHOLE_NUMBERS, _FROM_18),
)

TRIGLYCERIDES = Scale(
    code="triglycerides",
    name=Label(id="Trigliserida", en="Triglycerides"),
    of=(Quantity.TRIGLYCERIDES,),
    applies_to=ADULT_OR_OLDER,
    categories=(
        Category(
            code="very-high",
            label=Label(id="Sangat tinggi", en="Very high"),
            when=by_reading(
                TRIGLYCERIDES_500,
                {
                    "very-high": measured(Quantity.TRIGLYCERIDES, at_least=500),
                    "high": measured(Quantity.TRIGLYCERIDES, over=500),
                },
            ),
            follow_up=_UNFAVOURABLE,
        ),
        Category(
            code="high",
            label=Label(id="Tinggi", en="High"),
            when=measured(Quantity.TRIGLYCERIDES, at_least=200),
            follow_up=_UNFAVOURABLE,
        ),
        Category(
            code="slightly-high",
            label=Label(id="Sedikit tinggi", en="Slightly high"),
            when=measured(Quantity.TRIGLYCERIDES, at_least=150),
            follow_up=_UNFAVOURABLE,
        ),
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=measured(Quantity.TRIGLYCERIDES, at_least=0),
            follow_up=_FAVOURABLE,
        ),
    ),
    source=_TABLE,
    services=_SERVICES,
    notes=(_WHOLE_NUMBERS, _FROM_18),
)

SCALES = (CHOLESTEROL_TOTAL, CHOLESTEROL_LDL, CHOLESTEROL_HDL, TRIGLYCERIDES)
