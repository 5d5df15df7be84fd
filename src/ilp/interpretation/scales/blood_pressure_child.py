"""Blood pressure of children and adolescents (BAB IV, Tabel 14 and 15): a limit for each age, stages from 13 years."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import HIGH_BLOOD_PRESSURE, HYPERTENSION
from ilp.facts.person import PREGNANT
from ilp.interpretation.definition import PRESSURE_READINGS, ActionKind, Category, Scale, act, no_class
from ilp.interpretation.tables import pressure_limits
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_blood_pressure import BLOOD_PRESSURE_TWO_READINGS, BLOOD_PRESSURE_URGENT
from ilp.screening.school_age_results_ncd import (
    PRESSURE_15_TO_17,
    PRESSURE_139,
    PRESSURE_AGE_6,
    PRESSURE_AT_LIMIT,
    PRESSURE_EITHER,
    PRESSURE_ONE_READING,
    PRESSURE_ROW_13,
    PRESSURE_UNDER_13,
)
from ilp.vocabulary import Quantity, Venue

_LIMITS = KMK_2015_2023.at("BAB IV", "Skrining Hipertensi", table="Tabel 14")
_STAGES = KMK_2015_2023.at("BAB IV", "Skrining Hipertensi", table="Tabel 15")
_FOLLOW_UP = KMK_2015_2023.at("BAB IV", "Skrining Hipertensi")
_ADULTS = KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22")

_OUTSIDE = (Venue.POSYANDU, Venue.PUSTU)

# Age, systolic and diastolic of boys, of girls.
_ROWS_7_TO_12 = (
    (7, (106, 68), (106, 68)),
    (8, (107, 69), (107, 69)),
    (9, (107, 70), (108, 71)),
    (10, (108, 72), (109, 72)),
    (11, (110, 74), (111, 74)),
    (12, (113, 75), (114, 75)),
)
_ROW_13 = (13, (120, 80), (120, 80))
_ROW_6_OF_AAP = (6, (105, 66), (105, 67))
_ROW_6_AS_7 = (6, (106, 68), (106, 68))

_LIMIT_REACHED_UNDER_13 = by_reading(
    PRESSURE_AT_LIMIT,
    {
        "from-value": any_of(
            pressure_limits(*_ROWS_7_TO_12, reached="at_least"),
            by_reading(
                PRESSURE_AGE_6,
                {
                    "aap-2017": pressure_limits(_ROW_6_OF_AAP, reached="at_least"),
                    "row-7": pressure_limits(_ROW_6_AS_7, reached="at_least"),
                    "none": nobody(),
                },
            ),
        ),
        "above-value": any_of(
            pressure_limits(*_ROWS_7_TO_12, reached="over"),
            by_reading(
                PRESSURE_AGE_6,
                {
                    "aap-2017": pressure_limits(_ROW_6_OF_AAP, reached="over"),
                    "row-7": pressure_limits(_ROW_6_AS_7, reached="over"),
                    "none": nobody(),
                },
            ),
        ),
    },
)
_LIMIT_REACHED_FROM_13 = by_reading(
    PRESSURE_AT_LIMIT,
    {
        "from-value": by_reading(
            PRESSURE_ROW_13,
            {
                "from-13": pressure_limits(_ROW_13, reached="at_least", open_end=True),
                "only-13": pressure_limits(_ROW_13, reached="at_least"),
            },
        ),
        "above-value": by_reading(
            PRESSURE_ROW_13,
            {
                "from-13": pressure_limits(_ROW_13, reached="over", open_end=True),
                "only-13": pressure_limits(_ROW_13, reached="over"),
            },
        ),
    },
)

_STAGED = by_reading(PRESSURE_UNDER_13, {"no-stage": aged(at_least=years(13)), "stages-too": everybody()})
_STAGE_1_SYSTOLIC = by_reading(
    PRESSURE_139,
    {
        "stage-1": measured(Quantity.SYSTOLIC, at_least=130, under=140),
        "letter": measured(Quantity.SYSTOLIC, at_least=130, under=139),
    },
)
_STAGE_1_DIASTOLIC = measured(Quantity.DIASTOLIC, at_least=80, under=90)
_ELEVATED_SYSTOLIC = measured(Quantity.SYSTOLIC, at_least=120, under=130)

_KEEP_HEALTHY = act(
    ActionKind.EDUCATE, "pertahankan gaya hidup sehat", "keep up a healthy way of living", source=_FOLLOW_UP
)
_EDUCATION = act(
    ActionKind.EDUCATE, "edukasi gaya hidup sehat", "education on a healthy way of living", source=_FOLLOW_UP
)
_MONTHLY = act(
    ActionKind.MONITOR,
    "tekanan darah dipantau setiap bulan",
    "blood pressure is checked every month",
    every=months(1),
    source=_FOLLOW_UP,
)
_COUNSEL = act(
    ActionKind.COUNSEL,
    "konseling perubahan perilaku: gizi seimbang, aktivitas fisik, upaya berhenti merokok (UBM)",
    "counselling on habits: balanced diet, physical activity, stopping smoking",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_CONFIRM = act(
    ActionKind.REPEAT,
    "ukur ulang sebelum disebut hipertensi",
    "measure again before it is called hypertension",
    when=all_of(
        by_reading(PRESSURE_ONE_READING, {"repeat": everybody(), "enough": nobody()}),
        measured(PRESSURE_READINGS, under=2),
        not_(has(HYPERTENSION)),
    ),
    source=_FOLLOW_UP,
)
_TO_FACILITY = act(
    ActionKind.REFER,
    "rujuk ke fasilitas pelayanan kesehatan untuk penegakan diagnosis dan tindak lanjut dini",
    "refer to a health facility for the diagnosis and early follow-up",
    *_OUTSIDE,
    source=_FOLLOW_UP,
)
_TO_PAEDIATRICIAN = act(
    ActionKind.REFER,
    "rujuk ke FKRTL atau dokter spesialis anak: hipertensi esensial atau sekunder, tata laksana sesuai PNPK",
    "refer to a hospital or paediatrician: essential or secondary hypertension, treatment by the national guideline",
    Venue.PUSKESMAS,
    source=_FOLLOW_UP,
)
_EVALUATE = act(
    ActionKind.EXAMINE,
    "dievaluasi lebih lanjut oleh dokter Puskesmas (kesimpulan kami; keputusan hanya menyebut perlu evaluasi)",
    "further evaluation by the doctor of the Puskesmas (our inference; the decree says only that it is needed)",
    source=_LIMITS,
)
_SAME_DAY = act(
    ActionKind.REFER,
    "rujuk hari itu juga (kesimpulan kami, seperti derajat 3 pada dewasa)",
    "refer the same day (our inference, as for grade 3 in adults)",
    at_once=True,
    when=by_reading(BLOOD_PRESSURE_URGENT, {"same-day": everybody(), "letter": nobody()}),
    source=_ADULTS,
)
_HYPERTENSION_FOLLOW_UP = (_CONFIRM, _TO_FACILITY, _TO_PAEDIATRICIAN)

BLOOD_PRESSURE_CHILD = Scale(
    code="blood-pressure-child",
    name=Label(id="Tekanan darah anak dan remaja", en="Blood pressure of children and adolescents"),
    of=(Quantity.SYSTOLIC, Quantity.DIASTOLIC),
    applies_to=by_reading(
        PRESSURE_15_TO_17,
        {
            "child-table": aged(at_least=years(6), under=years(18)),
            "adult-table": aged(at_least=years(6), under=years(15)),
        },
    ),
    categories=(
        Category(
            code="stage-2",
            label=Label(id="Hipertensi tingkat 2", en="Hypertension stage 2"),
            when=all_of(
                _STAGED,
                by_reading(
                    PRESSURE_EITHER,
                    {
                        "higher": any_of(
                            measured(Quantity.SYSTOLIC, at_least=140), measured(Quantity.DIASTOLIC, at_least=90)
                        ),
                        "both": all_of(
                            measured(Quantity.SYSTOLIC, at_least=140), measured(Quantity.DIASTOLIC, at_least=90)
                        ),
                    },
                ),
            ),
            follow_up=_HYPERTENSION_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        Category(
            code="stage-1",
            label=Label(id="Hipertensi tingkat 1", en="Hypertension stage 1"),
            when=all_of(
                _STAGED,
                by_reading(
                    PRESSURE_EITHER,
                    {
                        "higher": any_of(_STAGE_1_SYSTOLIC, _STAGE_1_DIASTOLIC),
                        "both": all_of(_STAGE_1_SYSTOLIC, _STAGE_1_DIASTOLIC),
                    },
                ),
            ),
            follow_up=_HYPERTENSION_FOLLOW_UP,
            facts=((HIGH_BLOOD_PRESSURE, True),),
        ),
        no_class(
            "systolic-139",
            "Sistolik 139: tanpa golongan",
            "Systolic of 139: no class",
            when=all_of(
                _STAGED,
                by_reading(
                    PRESSURE_139,
                    {"stage-1": nobody(), "letter": measured(Quantity.SYSTOLIC, at_least=139, under=140)},
                ),
            ),
            why=Label(
                id="Tabel 15 tercetak 130-138 lalu 140; bacaan yang dipilih membiarkan 139 tanpa golongan.",
                en="Tabel 15 prints 130-138 and then 140; the reading chosen leaves 139 without a class.",
            ),
            follow_up=(_CONFIRM, _TO_FACILITY),
        ),
        Category(
            code="elevated",
            label=Label(id="Tekanan darah meningkat", en="Elevated blood pressure"),
            when=all_of(
                _STAGED,
                by_reading(
                    PRESSURE_EITHER,
                    {
                        "higher": _ELEVATED_SYSTOLIC,
                        "both": all_of(_ELEVATED_SYSTOLIC, measured(Quantity.DIASTOLIC, under=80)),
                    },
                ),
            ),
            follow_up=(_EDUCATION, _MONTHLY, _COUNSEL),
            facts=((HIGH_BLOOD_PRESSURE, False),),
        ),
        Category(
            code="needs-evaluation",
            label=Label(
                id="Perlu evaluasi lebih lanjut (di bawah 13 tahun tidak diberi tingkat)",
                en="Needs further evaluation (under 13 years no stage is given)",
            ),
            when=_LIMIT_REACHED_UNDER_13,
            follow_up=(_CONFIRM, _TO_FACILITY, _EVALUATE),
            source=_LIMITS,
        ),
        no_class(
            "age-6",
            "Usia 6 tahun: tanpa golongan",
            "6 years of age: no class",
            when=all_of(
                by_reading(PRESSURE_AGE_6, {"aap-2017": nobody(), "row-7": nobody(), "none": everybody()}),
                aged(under=years(7)),
            ),
            why=Label(
                id="Tabel 14 mulai pada usia 7 tahun; bacaan yang dipilih tidak menambah baris.",
                en="Tabel 14 begins at 7 years, and the reading chosen adds no row.",
            ),
        ),
        no_class(
            "between-classes",
            "Di antara dua golongan",
            "Between two classes",
            when=all_of(
                by_reading(PRESSURE_EITHER, {"higher": nobody(), "both": everybody()}),
                _STAGED,
                any_of(measured(Quantity.SYSTOLIC, at_least=120), measured(Quantity.DIASTOLIC, at_least=80)),
            ),
            why=Label(
                id="Sistolik dan diastolik ada pada golongan yang berbeda; bacaan yang dipilih tidak menggolongkannya.",
                en="Systolic and diastolic are in different classes, which the reading chosen leaves unclassed.",
            ),
            follow_up=(_CONFIRM, _TO_FACILITY),
        ),
        Category(
            code="normal",
            label=Label(id="Tekanan darah normal", en="Normal blood pressure"),
            when=any_of(
                all_of(
                    aged(at_least=years(13)),
                    measured(Quantity.SYSTOLIC, under=120),
                    measured(Quantity.DIASTOLIC, under=80),
                ),
                all_of(aged(under=years(13)), not_(_LIMIT_REACHED_UNDER_13)),
            ),
            follow_up=(_KEEP_HEALTHY,),
            facts=((HIGH_BLOOD_PRESSURE, False),),
        ),
    ),
    marks=(
        Category(
            code="limit-of-age-reached",
            label=Label(
                id="mencapai batas skrining Tabel 14 (120/80)", en="reaches the screening limit of Tabel 14 (120/80)"
            ),
            when=_LIMIT_REACHED_FROM_13,
            source=_LIMITS,
        ),
        Category(
            code="as-grade-3-of-adults",
            label=Label(
                id="setinggi derajat 3 pada dewasa (≥ 180 atau ≥ 110)",
                en="as high as grade 3 in adults (180 or over, or 110 or over)",
            ),
            when=any_of(measured(Quantity.SYSTOLIC, at_least=180), measured(Quantity.DIASTOLIC, at_least=110)),
            danger=True,
            note=Label(
                id="Kesimpulan kami: bagian anak tidak memuat rujukan segera, dan menunggu dapat membahayakan.",
                en="Our inference: the part on children has no referral at once, and waiting may do harm.",
            ),
            follow_up=(_SAME_DAY,),
            source=_ADULTS,
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
    source=_STAGES,
    further_sources=(_LIMITS, _FOLLOW_UP),
    services=("hypertension-school-age-adolescent",),
    settled=(BLOOD_PRESSURE_TWO_READINGS,),
    notes=(
        Label(
            id="Tabel dalam bilangan bulat; tiap golongan berlaku sampai batas bawah golongan berikutnya.",
            en="The table is in whole numbers; each class holds up to the lower bound of the next.",
        ),
        Label(
            id="Pada Tabel 14 salah satu nilai yang mencapai batas sudah cukup.",
            en="In Tabel 14 one value at its limit is enough.",
        ),
        Label(
            id="'Tekanan darah meningkat' belum berarti tekanan darah tinggi sebagai faktor risiko skrining lain "
            "(bacaan blood-pressure-for-diabetes).",
            en="'Elevated' is not yet the raised blood pressure that other screenings ask for "
            "(reading blood-pressure-for-diabetes).",
        ),
    ),
)

SCALES = (BLOOD_PRESSURE_CHILD,)
