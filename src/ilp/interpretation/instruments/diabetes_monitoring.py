"""A patient with diabetes at Pustu or Posyandu (BAB V): controlled, or to the Puskesmas at once."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import all_of, answered, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import DIABETES, DIABETES_CONTROLLED
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    act,
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_monitoring import DIABETES_DRUGS_AT_POSYANDU
from ilp.screening.adult_results_glucose_and_lipids import DIABETES_CONTROLLED as CONTROLLED_MEANS
from ilp.vocabulary import Instrument, Quantity, Venue

_PLACE = KMK_2015_2023.at("BAB V", "Penilaian hasil skrining DM dan tindak lanjutnya")

_BY_DOCTOR = by_reading(CONTROLLED_MEANS, {"doctor": everybody(), "below-diabetes": nobody()})
_BY_FIGURE = by_reading(CONTROLLED_MEANS, {"doctor": nobody(), "below-diabetes": everybody()})

RISING = yes_no_item("diabetes_monitoring.rising", "gula darah meningkat", "blood glucose rising")
UNCONTROLLED_SIGNS = yes_no_item(
    "diabetes_monitoring.uncontrolled_signs",
    "tanda gula darah tidak terkontrol",
    "signs of glucose out of control",
)
ON_TARGET = yes_no_item(
    "diabetes_monitoring.on_target",
    "gula darah mencapai target dari dokter",
    "blood glucose on the doctor's target",
    asked_if=_BY_DOCTOR,
)
TESTED = Item(
    code="diabetes_monitoring.tested",
    label=Label(id="jenis pemeriksaan gula darah", en="kind of glucose test"),
    options=(
        Option(
            code="random",
            label=Label(id="sewaktu", en="random"),
            follows=measured(Quantity.GLUCOSE_RANDOM, at_least=0),
        ),
        Option(
            code="fasting",
            label=Label(id="puasa", en="fasting"),
            follows=measured(Quantity.GLUCOSE_FASTING, at_least=0),
        ),
        Option(code="both", label=Label(id="keduanya", en="both")),
    ),
    asked_if=_BY_FIGURE,
)
ITEMS = (RISING, UNCONTROLLED_SIGNS, ON_TARGET, TESTED)

_CONTROLLED = all_of(
    not_(any_of(answered(RISING, "yes"), answered(UNCONTROLLED_SIGNS, "yes"))),
    by_reading(
        CONTROLLED_MEANS,
        {
            "doctor": answered(ON_TARGET, "yes"),
            "below-diabetes": any_of(
                all_of(answered(TESTED, "random"), measured(Quantity.GLUCOSE_RANDOM, under=200)),
                all_of(answered(TESTED, "fasting"), measured(Quantity.GLUCOSE_FASTING, under=126)),
                all_of(
                    answered(TESTED, "both"),
                    measured(Quantity.GLUCOSE_RANDOM, under=200),
                    measured(Quantity.GLUCOSE_FASTING, under=126),
                ),
            ),
        },
    ),
)

_MONTHLY = act(
    ActionKind.MONITOR,
    "gula darah dipantau minimal sebulan sekali",
    "blood glucose is checked at least once a month",
    Venue.PUSTU,
    Venue.POSYANDU,
    every=months(1),
    service="diabetes-monitoring",
    source=_PLACE,
)

DIABETES_MONITORING_RESULT = Scale(
    code="diabetes-monitoring",
    name=Label(id="Pemantauan pasien DM", en="Monitoring of a patient with diabetes"),
    of=(Quantity.GLUCOSE_RANDOM, Quantity.GLUCOSE_FASTING),
    categories=(
        Category(
            code="not-controlled",
            label=Label(id="Gula darah meningkat atau tidak terkontrol", en="Blood glucose rising or not controlled"),
            when=not_(_CONTROLLED),
            danger=True,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "segera rujuk ke Puskesmas",
                    "refer to the Puskesmas at once",
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    at_once=True,
                    source=_PLACE,
                ),
            ),
            facts=((DIABETES_CONTROLLED, False),),
        ),
        Category(
            code="controlled",
            label=Label(id="DM terkontrol", en="Diabetes controlled"),
            when=_CONTROLLED,
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "obat dilanjutkan sesuai terapi dokter di Puskesmas",
                    "the drugs the doctor of the Puskesmas chose are continued",
                    Venue.PUSTU,
                    service="diabetes-monitoring",
                    source=_PLACE,
                ),
                act(
                    ActionKind.TREAT,
                    "obat dilanjutkan sesuai terapi dokter, hanya oleh tenaga kesehatan",
                    "the drugs the doctor chose are continued, by a health worker only",
                    Venue.POSYANDU,
                    when=by_reading(DIABETES_DRUGS_AT_POSYANDU, {"health-worker": everybody(), "any-staff": nobody()}),
                    service="diabetes-monitoring",
                    source=_PLACE,
                ),
                act(
                    ActionKind.TREAT,
                    "obat dilanjutkan sesuai terapi dokter",
                    "the drugs the doctor chose are continued",
                    Venue.POSYANDU,
                    when=by_reading(DIABETES_DRUGS_AT_POSYANDU, {"health-worker": nobody(), "any-staff": everybody()}),
                    service="diabetes-monitoring",
                    source=_PLACE,
                ),
                _MONTHLY,
            ),
            facts=((DIABETES_CONTROLLED, True),),
        ),
    ),
    marks=(
        Category(
            code="not-diagnosed",
            label=Label(
                id="DM belum didiagnosis: formulir ini untuk penyandang DM",
                en="diabetes is not diagnosed: the form is for patients with diabetes",
            ),
            when=not_(has(DIABETES)),
        ),
    ),
    source=_PLACE,
    validity=months(1),
    services=("diabetes-monitoring",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.DIABETES_MONITORING,
    name=Label(id="Pemantauan pasien DM di Pustu atau Posyandu", en="Monitoring of diabetes at Pustu or Posyandu"),
    items=ITEMS,
    scales=(DIABETES_MONITORING_RESULT,),
    source=_PLACE,
)
