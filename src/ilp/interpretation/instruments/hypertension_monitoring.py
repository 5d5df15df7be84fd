"""A patient with hypertension at the Pustu (BAB V): controlled and without symptoms, or to the Puskesmas at once."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import all_of, answered, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import (
    BLOOD_PRESSURE_CONTROLLED,
    HYPERTENSION,
    HYPERTENSION_SYMPTOMS,
    MONTHLY_HYPERTENSION_CARE,
)
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.interpretation.scales.blood_pressure_adult import GRADE_3
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_blood_pressure import BLOOD_PRESSURE_URGENT, HYPERTENSION_CONTROLLED
from ilp.vocabulary import Instrument, Quantity, Venue

_PLACE = KMK_2015_2023.at("BAB V", "Tindak lanjut hasil skrining Hipertensi")

WEAKNESS = yes_no_item("hypertension_monitoring.weakness", "lemas", "weakness")
HEADACHE = yes_no_item("hypertension_monitoring.headache", "sakit kepala", "headache")
HEARTBEAT = yes_no_item(
    "hypertension_monitoring.heartbeat", "detak jantung cepat atau lambat", "fast or slow heartbeat"
)
ORTHOSTATIC = yes_no_item("hypertension_monitoring.orthostatic", "hipotensi ortostatik", "orthostatic hypotension")
OTHER_SYMPTOM = yes_no_item(
    "hypertension_monitoring.other_symptom", "gejala, keluhan atau perburukan lain", "other symptom or worsening"
)
ON_TARGET = yes_no_item(
    "hypertension_monitoring.on_target",
    "tekanan darah mencapai target dari dokter",
    "blood pressure on the doctor's target",
    asked_if=by_reading(HYPERTENSION_CONTROLLED, {"doctor": everybody(), "below-grade-1": nobody()}),
    follows=nobody(),
    follows_no=by_reading(BLOOD_PRESSURE_URGENT, {"same-day": GRADE_3, "letter": nobody()}),
)
#: No target is a pressure that is referred the same day.
MONTHLY_CARE = yes_no_item(
    "hypertension_monitoring.monthly_care",
    "pelayanan sesuai standar minimal sebulan sekali",
    "standard care at least once a month",
    follows=has(MONTHLY_HYPERTENSION_CARE),
)
ITEMS = (WEAKNESS, HEADACHE, HEARTBEAT, ORTHOSTATIC, OTHER_SYMPTOM, ON_TARGET, MONTHLY_CARE)

_SYMPTOMS = any_of(
    answered(WEAKNESS, "yes"),
    answered(HEADACHE, "yes"),
    answered(HEARTBEAT, "yes"),
    answered(ORTHOSTATIC, "yes"),
    answered(OTHER_SYMPTOM, "yes"),
)
_CONTROLLED = by_reading(
    HYPERTENSION_CONTROLLED,
    {
        "doctor": answered(ON_TARGET, "yes"),
        "below-grade-1": all_of(measured(Quantity.SYSTOLIC, under=140), measured(Quantity.DIASTOLIC, under=90)),
    },
)
_FACTS = (
    (BLOOD_PRESSURE_CONTROLLED, _CONTROLLED),
    (HYPERTENSION_SYMPTOMS, _SYMPTOMS),
    (MONTHLY_HYPERTENSION_CARE, answered(MONTHLY_CARE, "yes")),
)

_AT_ONCE = act(
    ActionKind.REFER,
    "segera rujuk ke Puskesmas",
    "refer to the Puskesmas at once",
    Venue.PUSTU,
    Venue.POSYANDU,
    at_once=True,
    source=_PLACE,
)
_EDUCATION = act(ActionKind.EDUCATE, "edukasi gaya hidup sehat", "education on healthy living", source=_PLACE)
_MONTHLY = act(
    ActionKind.MONITOR,
    "tekanan darah dipantau setiap bulan",
    "blood pressure is checked every month",
    Venue.PUSTU,
    every=months(1),
    service="hypertension-monitoring-pustu",
    source=_PLACE,
)

HYPERTENSION_MONITORING_RESULT = Scale(
    code="hypertension-monitoring",
    name=Label(id="Pemantauan pasien hipertensi", en="Monitoring of a patient with hypertension"),
    of=(Quantity.SYSTOLIC, Quantity.DIASTOLIC),
    categories=(
        Category(
            code="symptoms",
            label=Label(id="Ada gejala, keluhan atau perburukan", en="Symptoms, complaints or worsening"),
            when=_SYMPTOMS,
            danger=True,
            follow_up=(_AT_ONCE, _EDUCATION),
            facts=_FACTS,
        ),
        Category(
            code="not-controlled",
            label=Label(id="Tekanan darah tidak terkendali", en="Blood pressure not controlled"),
            when=not_(_CONTROLLED),
            danger=True,
            follow_up=(_AT_ONCE, _EDUCATION),
            facts=_FACTS,
        ),
        Category(
            code="care-missed",
            label=Label(
                id="Terkendali, tetapi pelayanan tidak sebulan sekali", en="Controlled, but care is not monthly"
            ),
            when=answered(MONTHLY_CARE, "no"),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "ke dokter Puskesmas: syarat melanjutkan obat di Pustu tidak terpenuhi (kesimpulan kami)",
                    "to the doctor of the Puskesmas: a condition for drugs at the Pustu is not met (our inference)",
                    Venue.PUSTU,
                    source=_PLACE,
                ),
                _EDUCATION,
                _MONTHLY,
            ),
            facts=_FACTS,
        ),
        Category(
            code="controlled",
            label=Label(id="Terkendali, tanpa gejala", en="Controlled, without symptoms"),
            when=answered(MONTHLY_CARE, "yes"),
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "obat dilanjutkan sesuai terapi dokter, selama 3 bulan",
                    "the drugs the doctor chose are continued, for 3 months",
                    Venue.PUSTU,
                    service="hypertension-monitoring-pustu",
                    source=_PLACE,
                ),
                _MONTHLY,
                act(
                    ActionKind.REFER,
                    "kembali ke dokter Puskesmas",
                    "back to the doctor at the Puskesmas",
                    within=months(3),
                    service="hypertension-monitoring-pustu",
                    source=_PLACE,
                ),
                _EDUCATION,
            ),
            facts=_FACTS,
        ),
    ),
    marks=(
        Category(
            code="not-diagnosed",
            label=Label(
                id="hipertensi belum didiagnosis: formulir ini untuk penyandang hipertensi",
                en="hypertension is not diagnosed: the form is for patients with hypertension",
            ),
            when=not_(has(HYPERTENSION)),
        ),
    ),
    source=_PLACE,
    validity=months(1),
    services=("hypertension-monitoring-pustu",),
    notes=(
        Label(
            id="Yang tidak datang dikunjungi petugas Pustu di rumah.",
            en="Staff of the Pustu visit at home those who do not come.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.HYPERTENSION_MONITORING,
    name=Label(id="Pemantauan pasien hipertensi di Pustu", en="Monitoring of a patient with hypertension at the Pustu"),
    items=ITEMS,
    scales=(HYPERTENSION_MONITORING_RESULT,),
    source=_PLACE,
)
