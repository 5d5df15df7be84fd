"""Blood pressure of adults (BAB V, Tabel 22): six classes, isolated systolic hypertension, and what follows."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import (
    BLOOD_PRESSURE_CONTROLLED,
    HIGH_BLOOD_PRESSURE,
    HYPERTENSION,
    HYPERTENSION_SYMPTOMS,
)
from ilp.facts.person import PREGNANT
from ilp.interpretation.bounds import from_bound, under_bound
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
    HYPERTENSION_CONTROLLED,
)
from ilp.screening.adult_results_risk_chart import (
    BLOOD_PRESSURE_BETWEEN_ROWS,
    CARDIOVASCULAR_DRUGS_IN_PREGNANCY,
    RISK_DRUG_BOUNDS,
    RISK_DRUG_EITHER_VALUE,
)
from ilp.screening.school_age_results_ncd import PRESSURE_15_TO_17
from ilp.vocabulary import Quantity, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22")
_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut hasil skrining Hipertensi")

_RISK_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut yang dapat dilakukan pada pasien berdasarkan tingkat risiko")

_OUTSIDE = (Venue.POSYANDU, Venue.PUSTU)

GRADE_3 = any_of(
    from_bound(Quantity.SYSTOLIC, 180, BLOOD_PRESSURE_BETWEEN_ROWS),
    from_bound(Quantity.DIASTOLIC, 110, BLOOD_PRESSURE_BETWEEN_ROWS),
)
_HYPERTENSIVE = any_of(
    from_bound(Quantity.SYSTOLIC, 140, BLOOD_PRESSURE_BETWEEN_ROWS),
    from_bound(Quantity.DIASTOLIC, 90, BLOOD_PRESSURE_BETWEEN_ROWS),
)
_ISOLATED = all_of(
    from_bound(Quantity.SYSTOLIC, 140, BLOOD_PRESSURE_BETWEEN_ROWS),
    under_bound(Quantity.DIASTOLIC, 90, BLOOD_PRESSURE_BETWEEN_ROWS),
)

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
_MONTHLY_OF_PATIENTS = act(
    ActionKind.MONITOR,
    "tekanan darah penyandang hipertensi dipantau setiap bulan",
    "blood pressure of one with hypertension is checked every month",
    *_OUTSIDE,
    every=months(1),
    when=has(HYPERTENSION),
    service="hypertension-monitoring-pustu",
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
    "rujuk ke Puskesmas: diagnosis oleh dokter, atau tekanan darah penyandang hipertensi tidak terkendali",
    "refer to the Puskesmas: for diagnosis by a doctor, or as pressure not controlled in one with hypertension",
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
    "rujuk hari itu juga (kesimpulan kami)",
    "refer the same day (our inference)",
    at_once=True,
    when=all_of(by_reading(BLOOD_PRESSURE_URGENT, {"same-day": everybody(), "letter": nobody()}), GRADE_3),
    source=_FOLLOW_UP,
)
_COMPLICATIONS = act(
    ActionKind.EXAMINE,
    "skrining komplikasi minimal setahun sekali bagi penyandang hipertensi ≥ 40 tahun",
    "screening for complications at least once a year for those with hypertension of 40 and over",
    Venue.PUSKESMAS,
    when=all_of(has(HYPERTENSION), aged(at_least=years(40))),
    service="hypertension-complication-screening",
    source=_FOLLOW_UP,
)

_RAISED_FOLLOW_UP = (_SAME_DAY, _CONFIRM, _TO_DOCTOR, _AT_PUSKESMAS, _EDUCATION, _MONTHLY, _COMPLICATIONS)

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
            when=GRADE_3,
            danger=True,
            follow_up=_RAISED_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="grade-2",
            label=Label(id="Hipertensi derajat 2", en="Hypertension grade 2"),
            when=any_of(
                from_bound(Quantity.SYSTOLIC, 160, BLOOD_PRESSURE_BETWEEN_ROWS),
                from_bound(Quantity.DIASTOLIC, 100, BLOOD_PRESSURE_BETWEEN_ROWS),
            ),
            follow_up=_RAISED_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="grade-1",
            label=Label(id="Hipertensi derajat 1", en="Hypertension grade 1"),
            when=_HYPERTENSIVE,
            follow_up=_RAISED_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="high-normal",
            label=Label(id="Normal tinggi", en="High normal"),
            when=any_of(
                from_bound(Quantity.SYSTOLIC, 130, BLOOD_PRESSURE_BETWEEN_ROWS),
                from_bound(Quantity.DIASTOLIC, 85, BLOOD_PRESSURE_BETWEEN_ROWS),
            ),
            follow_up=(_EDUCATION, _MONTHLY, _COMPLICATIONS),
            facts=((HIGH_BLOOD_PRESSURE, _RAISED),),
        ),
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=any_of(
                from_bound(Quantity.SYSTOLIC, 120, BLOOD_PRESSURE_BETWEEN_ROWS),
                from_bound(Quantity.DIASTOLIC, 80, BLOOD_PRESSURE_BETWEEN_ROWS),
            ),
            follow_up=(_EDUCATION, _MONTHLY_OF_PATIENTS, _COMPLICATIONS),
            facts=((HIGH_BLOOD_PRESSURE, False),),
        ),
        Category(
            code="optimal",
            label=Label(id="Optimal", en="Optimal"),
            when=all_of(
                under_bound(Quantity.SYSTOLIC, 120, BLOOD_PRESSURE_BETWEEN_ROWS),
                under_bound(Quantity.DIASTOLIC, 80, BLOOD_PRESSURE_BETWEEN_ROWS),
            ),
            follow_up=(_EDUCATION_WHEN_OPTIMAL, _MONTHLY_OF_PATIENTS, _COMPLICATIONS),
            facts=((HIGH_BLOOD_PRESSURE, False),),
        ),
    ),
    marks=(
        Category(
            code="as-grade-3",
            label=Label(id="nilainya setinggi derajat 3", en="values as high as grade 3"),
            when=by_reading(BLOOD_PRESSURE_MIXED_CLASSES, {"higher": nobody(), "isolated": all_of(_ISOLATED, GRADE_3)}),
            danger=True,
        ),
        Category(
            code="isolated-systolic",
            label=Label(id="Hipertensi sistolik terisolasi", en="Isolated systolic hypertension"),
            when=_ISOLATED,
        ),
        Category(
            code="with-symptoms",
            label=Label(
                id="tekanan darah tinggi dengan gejala: rujuk hari itu juga (kesimpulan kami)",
                en="raised pressure with symptoms: refer the same day (our inference)",
            ),
            when=all_of(
                by_reading(BLOOD_PRESSURE_URGENT, {"same-day": _HYPERTENSIVE, "letter": nobody()}),
                has(HYPERTENSION_SYMPTOMS),
            ),
            danger=True,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk hari itu juga (kesimpulan kami)",
                    "refer the same day (our inference)",
                    at_once=True,
                    source=_FOLLOW_UP,
                ),
            ),
            source=_FOLLOW_UP,
        ),
        Category(
            code="patient-with-symptoms",
            label=Label(
                id="penyandang hipertensi dengan gejala atau keluhan: segera ke Puskesmas",
                en="symptoms or complaints of one with hypertension: to the Puskesmas soon",
            ),
            when=all_of(has(HYPERTENSION), has(HYPERTENSION_SYMPTOMS)),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "segera rujuk ke Puskesmas",
                    "refer to the Puskesmas soon",
                    *_OUTSIDE,
                    source=_FOLLOW_UP,
                ),
            ),
            source=_FOLLOW_UP,
        ),
        Category(
            code="drug-bound",
            label=Label(
                id="di atas 160/100 mmHg: obat antihipertensi bagi semua pasien",
                en="over 160/100 mmHg: drugs for blood pressure for every patient",
            ),
            when=by_reading(
                RISK_DRUG_BOUNDS,
                {
                    "letter": by_reading(
                        RISK_DRUG_EITHER_VALUE,
                        {
                            "either": any_of(
                                measured(Quantity.SYSTOLIC, over=160), measured(Quantity.DIASTOLIC, over=100)
                            ),
                            "both": all_of(
                                measured(Quantity.SYSTOLIC, over=160), measured(Quantity.DIASTOLIC, over=100)
                            ),
                        },
                    ),
                    "inclusive": by_reading(
                        RISK_DRUG_EITHER_VALUE,
                        {
                            "either": any_of(
                                measured(Quantity.SYSTOLIC, at_least=160), measured(Quantity.DIASTOLIC, at_least=100)
                            ),
                            "both": all_of(
                                measured(Quantity.SYSTOLIC, at_least=160), measured(Quantity.DIASTOLIC, at_least=100)
                            ),
                        },
                    ),
                },
            ),
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "obat antihipertensi, oleh dokter",
                    "drugs for blood pressure, by the doctor",
                    Venue.PUSKESMAS,
                    when=by_reading(
                        CARDIOVASCULAR_DRUGS_IN_PREGNANCY, {"doctor": not_(has(PREGNANT)), "letter": everybody()}
                    ),
                    source=_RISK_FOLLOW_UP,
                ),
            ),
            source=_RISK_FOLLOW_UP,
        ),
        Category(
            code="controlled",
            label=Label(id="tekanan darah terkendali", en="blood pressure controlled"),
            when=by_reading(
                HYPERTENSION_CONTROLLED,
                {
                    "doctor": nobody(),
                    "below-grade-1": all_of(
                        has(HYPERTENSION),
                        measured(Quantity.SYSTOLIC, under=140),
                        measured(Quantity.DIASTOLIC, under=90),
                    ),
                },
            ),
            facts=((BLOOD_PRESSURE_CONTROLLED, True),),
            source=_FOLLOW_UP,
        ),
        Category(
            code="not-controlled",
            label=Label(id="tekanan darah tidak terkendali", en="blood pressure not controlled"),
            when=by_reading(
                HYPERTENSION_CONTROLLED,
                {
                    "doctor": nobody(),
                    "below-grade-1": all_of(
                        has(HYPERTENSION),
                        any_of(measured(Quantity.SYSTOLIC, at_least=140), measured(Quantity.DIASTOLIC, at_least=90)),
                    ),
                },
            ),
            facts=((BLOOD_PRESSURE_CONTROLLED, False),),
            source=_FOLLOW_UP,
        ),
        Category(
            code="in-pregnancy",
            label=Label(
                id="hamil: keputusan tidak memberi ambang tekanan darah dalam kehamilan; bidan atau dokter menilai",
                en="pregnant: the decree gives no limits of blood pressure in pregnancy; midwife or doctor judge",
            ),
            when=has(PREGNANT),
        ),
    ),
    source=_TABLE,
    further_sources=(_FOLLOW_UP, _RISK_FOLLOW_UP),
    services=("hypertension-adult", "hypertension-monitoring-pustu"),
    settled=(BLOOD_PRESSURE_TWO_READINGS,),
)

SCALES = (BLOOD_PRESSURE_ADULT,)
