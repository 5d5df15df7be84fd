"""The 10-year risk of the chart (BAB V, Gambar 29): its colours, who it is not for, and what each level asks for."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import CARDIOVASCULAR_DISEASE, DIABETES, HYPERTENSION, NCD_RISK_LEVEL
from ilp.facts.person import PREGNANT
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_risk_chart import (
    BLOOD_PRESSURE_BETWEEN_ROWS,
    CARDIOVASCULAR_DRUGS_IN_PREGNANCY,
    CHART_CHOLESTEROL_COLUMNS,
    RISK_30_AND_OVER,
    RISK_DRUG_EITHER_VALUE,
    RISK_ESTABLISHED_DISEASE,
    RISK_LEVEL_BOUNDS,
)
from ilp.screening.adults import RISK_FACTOR_AGE_40
from ilp.screening.risk_chart import RISK_CHART_AGES, RISK_CHART_WHO, RISK_DIABETES_AND_CARDIOVASCULAR
from ilp.vocabulary import Quantity, Venue

_CHART = KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", figure="Gambar 29")
_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut yang dapat dilakukan pada pasien berdasarkan tingkat risiko")

_RISK = Quantity.CARDIOVASCULAR_RISK
ESTABLISHED = by_reading(
    RISK_ESTABLISHED_DISEASE,
    {
        "highest": by_reading(
            RISK_DIABETES_AND_CARDIOVASCULAR,
            {
                "cardiovascular": has(CARDIOVASCULAR_DISEASE),
                "both": all_of(has(CARDIOVASCULAR_DISEASE), has(DIABETES)),
            },
        ),
        "chart": nobody(),
    },
)
#: Those taken as at the highest risk, whatever the chart says.
_TARGET_AGE = by_reading(RISK_FACTOR_AGE_40, {"letter": aged(over=years(40)), "inclusive": aged(at_least=years(40))})
_NOT_PREGNANT = by_reading(CARDIOVASCULAR_DRUGS_IN_PREGNANCY, {"doctor": not_(has(PREGNANT)), "letter": everybody()})
_FROM_140_90 = by_reading(
    RISK_DRUG_EITHER_VALUE,
    {
        "either": any_of(measured(Quantity.SYSTOLIC, at_least=140), measured(Quantity.DIASTOLIC, at_least=90)),
        "both": all_of(measured(Quantity.SYSTOLIC, at_least=140), measured(Quantity.DIASTOLIC, at_least=90)),
    },
)
_FROM_130_80 = by_reading(
    RISK_DRUG_EITHER_VALUE,
    {
        "either": any_of(measured(Quantity.SYSTOLIC, at_least=130), measured(Quantity.DIASTOLIC, at_least=80)),
        "both": all_of(measured(Quantity.SYSTOLIC, at_least=130), measured(Quantity.DIASTOLIC, at_least=80)),
    },
)

_COUNSEL = act(
    ActionKind.COUNSEL,
    "konseling diet, aktivitas fisik dan berhenti merokok",
    "counselling on diet, activity and stopping smoking",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_YEARLY = act(
    ActionKind.REPEAT,
    "nilai ulang risikonya setelah 1 tahun",
    "read the chart again after 1 year",
    Venue.PUSKESMAS,
    every=years(1),
    service="ptm-risk-chart",
    source=_FOLLOW_UP,
)
_CONSIDER_DRUGS = act(
    ActionKind.TREAT,
    "pertimbangkan obat hipertensi dan DM sesuai PPK (dokter)",
    "consider drugs for hypertension and diabetes by the guideline (doctor)",
    Venue.PUSKESMAS,
    when=_NOT_PREGNANT,
    source=_FOLLOW_UP,
)
_UNTIL_TARGET = act(
    ActionKind.REPEAT,
    "nilai ulang setiap 3 bulan sampai kondisi yang diharapkan, lalu setiap 6-9 bulan",
    "read again every 3 months until the target is reached, then every 6-9 months",
    Venue.PUSKESMAS,
    every=months(3),
    service="ptm-risk-chart",
    source=_FOLLOW_UP,
)
_PRESSURE_DRUGS_FROM_140 = act(
    ActionKind.TREAT,
    "pertimbangkan obat hipertensi bila tekanan darah menetap ≥ 140/90 mmHg",
    "consider drugs for blood pressure if it stays at 140/90 mmHg or over",
    Venue.PUSKESMAS,
    when=all_of(_FROM_140_90, _NOT_PREGNANT),
    source=_FOLLOW_UP,
)
_DIABETES_DRUGS = act(
    ActionKind.TREAT,
    "obat DM sesuai PPK",
    "drugs for diabetes by the guideline",
    Venue.PUSKESMAS,
    when=has(DIABETES),
    source=_FOLLOW_UP,
)
_EVERY_3_TO_6_MONTHS = act(
    ActionKind.REPEAT,
    "nilai ulang setiap 3-6 bulan",
    "read again every 3-6 months",
    Venue.PUSKESMAS,
    within=months(6),
    service="ptm-risk-chart",
    source=_FOLLOW_UP,
)
_PRESSURE_DRUGS_FROM_130 = act(
    ActionKind.TREAT,
    "obat hipertensi bila tekanan darah menetap ≥ 130/80 mmHg",
    "drugs for blood pressure if it stays at 130/80 mmHg or over",
    Venue.PUSKESMAS,
    when=all_of(_FROM_130_80, _NOT_PREGNANT),
    source=_FOLLOW_UP,
)
_CONSIDER_STATIN = act(
    ActionKind.TREAT,
    "pertimbangkan statin",
    "consider a statin",
    Venue.PUSKESMAS,
    when=_NOT_PREGNANT,
    source=_FOLLOW_UP,
)
_EVERY_3_MONTHS = act(
    ActionKind.REPEAT,
    "nilai ulang setiap 3 bulan",
    "read again every 3 months",
    Venue.PUSKESMAS,
    every=months(3),
    service="ptm-risk-chart",
    source=_FOLLOW_UP,
)
_HOSPITAL_WITHOUT_CHANGE = act(
    ActionKind.REFER,
    "ke FKRTL bila risikonya tidak berubah dalam 6 bulan",
    "to hospital if the risk has not changed in 6 months",
    Venue.PUSKESMAS,
    within=months(6),
    source=_FOLLOW_UP,
)
_HOSPITAL_FROM_30 = act(
    ActionKind.REFER,
    "ke FKRTL tanpa menunggu 6 bulan",
    "to hospital without waiting 6 months",
    Venue.PUSKESMAS,
    when=by_reading(RISK_30_AND_OVER, {"shared": nobody(), "hospital": everybody()}),
    source=_FOLLOW_UP,
)
_KEEP_DRUGS = act(
    ActionKind.TREAT,
    "bila stabil, obat yang sudah diresepkan diteruskan",
    "while stable, the drugs prescribed are continued",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_OVER_20 = (
    _COUNSEL,
    _PRESSURE_DRUGS_FROM_130,
    _DIABETES_DRUGS,
    _CONSIDER_STATIN,
    _EVERY_3_MONTHS,
    _HOSPITAL_WITHOUT_CHANGE,
)
_DOCTOR_JUDGES = act(
    ActionKind.EXAMINE,
    "dokter menilai risikonya tanpa tabel",
    "the doctor judges the risk without the chart",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)

CARDIOVASCULAR_RISK = Scale(
    code="cardiovascular-risk",
    name=Label(id="Tingkat risiko PTM 10 tahun", en="Level of 10-year risk"),
    of=(_RISK, Quantity.CHOLESTEROL_TOTAL),
    applies_to=ADULT_OR_OLDER,
    categories=(
        Category(
            code="established-disease",
            label=Label(
                id="Dianggap berisiko > 30%: sudah berpenyakit kardiovaskular",
                en="Taken as over 30%: cardiovascular disease is established",
            ),
            when=ESTABLISHED,
            note=Label(
                id="Tabel memperkirakan kejadian pertama dan tidak dibaca bagi yang sudah sakit.",
                en="The chart foretells a first event and is not read for those who have had one.",
            ),
            follow_up=(_HOSPITAL_FROM_30, _KEEP_DRUGS, *_OVER_20),
            facts=((NCD_RISK_LEVEL, "over-20"),),
            source=_FOLLOW_UP,
        ),
        no_class(
            "under-40",
            "Di bawah 40 tahun: tidak ada pada tabel",
            "Under 40: not in the chart",
            when=aged(under=years(40)),
            why=Label(
                id="Tabel dimulai pada 40-44 tahun; tidak ada angka untuk usia di bawahnya.",
                en="The chart begins at 40-44 years and has no figure for younger ages.",
            ),
        ),
        no_class(
            "from-75",
            "75 tahun ke atas: tidak ada pada tabel",
            "75 and over: not in the chart",
            when=by_reading(RISK_CHART_AGES, {"chart": aged(at_least=years(75)), "oldest-block": nobody()}),
            why=Label(
                id="Tabel berakhir pada 74 tahun; angka blok yang lebih muda meremehkan risikonya.",
                en="The chart ends at 74 years, and a younger block would play the risk down.",
            ),
            follow_up=(_DOCTOR_JUDGES,),
        ),
        Category(
            code="30-and-over",
            label=Label(id="Risiko ≥ 30% (marun)", en="Risk 30% or over (maroon)"),
            when=measured(_RISK, at_least=30),
            follow_up=(_HOSPITAL_FROM_30, *_OVER_20),
            facts=((NCD_RISK_LEVEL, "over-20"),),
        ),
        Category(
            code="20-to-30",
            label=Label(id="Risiko 20 sampai < 30% (merah)", en="Risk 20 to under 30% (red)"),
            when=by_reading(
                RISK_LEVEL_BOUNDS, {"upper": measured(_RISK, at_least=20), "lower": measured(_RISK, over=20)}
            ),
            follow_up=_OVER_20,
            facts=((NCD_RISK_LEVEL, "over-20"),),
        ),
        Category(
            code="10-to-20",
            label=Label(id="Risiko 10 sampai < 20% (oranye)", en="Risk 10 to under 20% (orange)"),
            when=by_reading(
                RISK_LEVEL_BOUNDS, {"upper": measured(_RISK, at_least=10), "lower": measured(_RISK, over=10)}
            ),
            follow_up=(_COUNSEL, _PRESSURE_DRUGS_FROM_140, _DIABETES_DRUGS, _EVERY_3_TO_6_MONTHS),
            facts=((NCD_RISK_LEVEL, "10-to-20"),),
        ),
        Category(
            code="5-to-10",
            label=Label(id="Risiko 5 sampai < 10% (kuning)", en="Risk 5 to under 10% (yellow)"),
            when=measured(_RISK, at_least=5),
            follow_up=(_COUNSEL, _CONSIDER_DRUGS, _UNTIL_TARGET),
            facts=((NCD_RISK_LEVEL, "5-to-10"),),
        ),
        Category(
            code="under-5",
            label=Label(id="Risiko < 5% (hijau)", en="Risk under 5% (green)"),
            when=measured(_RISK, at_least=0),
            follow_up=(_COUNSEL, _YEARLY),
            facts=((NCD_RISK_LEVEL, "under-5"),),
        ),
    ),
    marks=(
        Category(
            code="outside-target",
            label=Label(
                id="di luar sasaran: keputusan memakai tabel bagi penderita hipertensi dan/atau DM > 40 tahun",
                en="outside the target: the decree uses the chart for those with hypertension or diabetes over 40",
            ),
            when=all_of(
                not_(ESTABLISHED),
                by_reading(
                    RISK_CHART_WHO,
                    {
                        "patients": not_(all_of(any_of(has(HYPERTENSION), has(DIABETES)), _TARGET_AGE)),
                        "others-too": not_(_TARGET_AGE),
                    },
                ),
            ),
        ),
    ),
    source=_CHART,
    further_sources=(_FOLLOW_UP,),
    services=("ptm-risk-chart", "ptm-risk-follow-up"),
    settled=(BLOOD_PRESSURE_BETWEEN_ROWS, CHART_CHOLESTEROL_COLUMNS),
    notes=(
        Label(
            id="Dibaca dari nilai yang diukur pada satu hari: sistolik dan kolesterol total.",
            en="Read from values measured on one day: systolic pressure and total cholesterol.",
        ),
    ),
)

SCALES = (CARDIOVASCULAR_RISK,)
