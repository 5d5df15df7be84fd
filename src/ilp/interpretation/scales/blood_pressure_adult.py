"""Blood pressure of adults (BAB V, Tabel 22): six classes, isolated systolic hypertension, and what follows."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import HIGH_BLOOD_PRESSURE, HYPERTENSION
from ilp.interpretation.definition import PRESSURE_READINGS, ActionKind, Category, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_blood_pressure import (
    BLOOD_PRESSURE_FOR_DIABETES,
    BLOOD_PRESSURE_MIXED_CLASSES,
    BLOOD_PRESSURE_NEWLY_RAISED,
    BLOOD_PRESSURE_OPTIMAL,
    BLOOD_PRESSURE_SINGLE_READING,
    BLOOD_PRESSURE_TWO_READINGS,
    BLOOD_PRESSURE_URGENT,
)
from ilp.screening.school_age_results_ncd import PRESSURE_15_TO_17
from ilp.vocabulary import Quantity, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22")
_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut hasil skrining Hipertensi")

_OUTSIDE = (Venue.POSYANDU, Venue.PUSTU)

_RAISED = by_reading(BLOOD_PRESSURE_FOR_DIABETES, {"hypertension": nobody(), "high-normal": everybody()})
#: Whether high normal already is the "raised blood pressure" that other screenings ask for.

_EDUCATION = act(ActionKind.EDUCATE, "edukasi gaya hidup sehat", "education on healthy living", source=_FOLLOW_UP)
_EDUCATION_WHEN_OPTIMAL = act(
    ActionKind.EDUCATE,
    "edukasi gaya hidup sehat",
    "education on healthy living",
    when=by_reading(BLOOD_PRESSURE_OPTIMAL, {"as-normal": everybody(), "none": nobody()}),
    source=_FOLLOW_UP,
)
_MONTHLY = act(
    ActionKind.MONITOR,
    "tekanan darah dipantau setiap bulan",
    "blood pressure is checked every month",
    *_OUTSIDE,
    every=months(1),
    source=_FOLLOW_UP,
)
_CONFIRM = act(
    ActionKind.REPEAT,
    "ukur ulang sebelum disebut hipertensi",
    "measure again before it is called hypertension",
    when=all_of(
        by_reading(BLOOD_PRESSURE_SINGLE_READING, {"repeat": everybody(), "single": nobody()}),
        measured(PRESSURE_READINGS, under=2),
        not_(has(HYPERTENSION)),
    ),
    source=_TABLE,
)
_TO_DOCTOR = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas untuk diagnosis oleh dokter",
    "refer to the Puskesmas for diagnosis by a doctor",
    *_OUTSIDE,
    when=by_reading(BLOOD_PRESSURE_NEWLY_RAISED, {"refer-first": everybody(), "monitor": has(HYPERTENSION)}),
    source=_FOLLOW_UP,
)
_AT_PUSKESMAS = act(
    ActionKind.TREAT,
    "diagnosis oleh dokter, tata laksana sesuai panduan praktik klinis (PPK), konseling gizi, aktivitas fisik dan UBM",
    "diagnosis by a doctor, treatment by the practice guideline, counselling on diet, activity and stopping smoking",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_SAME_DAY = act(
    ActionKind.REFER,
    "rujuk hari itu juga",
    "refer the same day",
    at_once=True,
    when=by_reading(BLOOD_PRESSURE_URGENT, {"same-day": everybody(), "letter": nobody()}),
    source=_FOLLOW_UP,
)

_ISOLATED = all_of(measured(Quantity.SYSTOLIC, at_least=140), measured(Quantity.DIASTOLIC, under=90))
_RAISED_FOLLOW_UP = (_CONFIRM, _TO_DOCTOR, _AT_PUSKESMAS, _EDUCATION, _MONTHLY)

BLOOD_PRESSURE_ADULT = Scale(
    code="blood-pressure-adult",
    name=Label(id="Klasifikasi tekanan darah dewasa", en="Classes of blood pressure in adults"),
    of=(Quantity.SYSTOLIC, Quantity.DIASTOLIC),
    applies_to=by_reading(
        PRESSURE_15_TO_17,
        {"child-table": aged(at_least=years(18)), "adult-table": aged(at_least=years(15))},
    ),
    categories=(
        Category(
            code="isolated-systolic-instead",
            label=Label(id="Hipertensi sistolik terisolasi", en="Isolated systolic hypertension"),
            when=by_reading(BLOOD_PRESSURE_MIXED_CLASSES, {"higher": nobody(), "isolated": _ISOLATED}),
            follow_up=_RAISED_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="grade-3",
            label=Label(id="Hipertensi derajat 3", en="Hypertension grade 3"),
            when=any_of(measured(Quantity.SYSTOLIC, at_least=180), measured(Quantity.DIASTOLIC, at_least=110)),
            danger=True,
            follow_up=(_SAME_DAY, *_RAISED_FOLLOW_UP),
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="grade-2",
            label=Label(id="Hipertensi derajat 2", en="Hypertension grade 2"),
            when=any_of(measured(Quantity.SYSTOLIC, at_least=160), measured(Quantity.DIASTOLIC, at_least=100)),
            follow_up=_RAISED_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="grade-1",
            label=Label(id="Hipertensi derajat 1", en="Hypertension grade 1"),
            when=any_of(measured(Quantity.SYSTOLIC, at_least=140), measured(Quantity.DIASTOLIC, at_least=90)),
            follow_up=_RAISED_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="high-normal",
            label=Label(id="Normal tinggi", en="High normal"),
            when=any_of(measured(Quantity.SYSTOLIC, at_least=130), measured(Quantity.DIASTOLIC, at_least=85)),
            follow_up=(_EDUCATION, _MONTHLY),
            facts=((HIGH_BLOOD_PRESSURE, _RAISED),),
        ),
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=any_of(measured(Quantity.SYSTOLIC, at_least=120), measured(Quantity.DIASTOLIC, at_least=80)),
            follow_up=(_EDUCATION,),
            facts=((HIGH_BLOOD_PRESSURE, False),),
        ),
        Category(
            code="optimal",
            label=Label(id="Optimal", en="Optimal"),
            when=all_of(measured(Quantity.SYSTOLIC, under=120), measured(Quantity.DIASTOLIC, under=80)),
            follow_up=(_EDUCATION_WHEN_OPTIMAL,),
            facts=((HIGH_BLOOD_PRESSURE, False),),
        ),
    ),
    marks=(
        Category(
            code="isolated-systolic",
            label=Label(id="Hipertensi sistolik terisolasi", en="Isolated systolic hypertension"),
            when=_ISOLATED,
        ),
    ),
    source=_TABLE,
    further_sources=(_FOLLOW_UP,),
    services=("hypertension-adult",),
    settled=(BLOOD_PRESSURE_TWO_READINGS,),
)

SCALES = (BLOOD_PRESSURE_ADULT,)
