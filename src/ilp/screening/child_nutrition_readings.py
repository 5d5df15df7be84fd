"""Readings of the rules on nutrition problems of children under five, and whom they refer to hospital."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, all_of, any_of, by_reading, has, nobody, not_
from ilp.facts.newborn_and_child import (
    DEVELOPMENT_CONCERN,
    GROWTH_RED_FLAG,
    NO_IMPROVEMENT_IN_A_WEEK,
    SEVERE_MALNUTRITION,
    STUNTING,
    UNDERWEIGHT_ONLY,
    WEIGHT_UNDER_4_KG,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.screening.growth_readings import NUTRITION, NUTRITION_PROBLEM_FOUND, PACKAGES

NUTRITION_TABLE = KMK_2015_2023.at(
    "BAB IV", "Pencegahan, deteksi dini, tatalaksana dan rujukan balita bermasalah gizi", table="Tabel 5"
)
PREVENTION = KMK_2015_2023.at("BAB IV", "Pencegahan")
MANAGEMENT = KMK_2015_2023.at("BAB IV", "Tatalaksana dan rujukan")
RED_FLAGS = KMK_2015_2023.at("BAB IV", "Tatalaksana dan rujukan", figure="Gambar 21")

NUTRITION_AT_PUSTU = Reading(
    code="nutrition-care-at-pustu",
    title=Label(id="Rawat inap balita bermasalah gizi di Pustu", en="Inpatient nutrition care at the Pustu"),
    settles=("amb-nutrition-pustu-inpatient",),
    places=(
        Place(
            source=NUTRITION_TABLE,
            says=Label(
                id="Puskesmas dan Pustu: tata laksana rawat inap/rawat jalan, dan merujuk",
                en="Puskesmas and Pustu: inpatient or outpatient care, and referral",
            ),
        ),
        Place(
            source=MANAGEMENT,
            says=Label(id="penanganan di Puskesmas", en="care is given at the Puskesmas"),
        ),
    ),
    options={
        "outpatient": Label(id="Pustu: rawat jalan dan rujukan saja", en="Pustu: outpatient care and referral only"),
        "as-printed": Label(id="Pustu: rawat inap juga", en="Pustu: inpatient care too"),
    },
    default="outpatient",
    why=Label(
        id="Pustu tidak mempunyai rawat inap; anak yang memerlukannya dirujuk.",
        en="A Pustu has no inpatient care; a child who needs it is referred.",
    ),
)

NUTRITION_AT_POSYANDU = Reading(
    code="nutrition-detection-at-posyandu",
    title=Label(id="Deteksi dini masalah gizi di Posyandu", en="Detection of nutrition problems at the Posyandu"),
    settles=("amb-nutrition-posyandu-detect",),
    places=(
        Place(
            source=NUTRITION_TABLE,
            says=Label(
                id="Posyandu: pendampingan, rujukan, edukasi, pemberian MT",
                en="Posyandu: support, referral, education, supplementary feeding",
            ),
        ),
        Place(
            source=PREVENTION,
            says=Label(
                id="dari pemantauan di Puskesmas, Pustu, Posyandu atau kegiatan masyarakat",
                en="from monitoring at Puskesmas, Pustu, Posyandu or community activities",
            ),
        ),
        Place(source=PACKAGES, says=Label(id="Posyandu: juga deteksi dini", en="Posyandu: detection too")),
    ),
    options={
        "posyandu": Label(
            id="juga di Posyandu, dari 1T, BGM dan garis oranye, lalu dirujuk",
            en="at the Posyandu too, from the growth card, followed by referral",
        ),
        "facilities": Label(id="hanya Puskesmas dan Pustu", en="Puskesmas and Pustu only"),
    },
    default="posyandu",
    why=Label(
        id="Uraian dan Gambar 12 menyebut Posyandu, tempat sebagian besar balita ditimbang.",
        en="Text and Gambar 12 name the Posyandu, where most children are weighed.",
    ),
)

STUNTED_REFERRAL = Reading(
    code="stunted-child-referral",
    title=Label(id="Rujukan setiap balita stunting", en="Referral of every stunted child"),
    settles=("amb-nutrition-stunting-all",),
    places=(
        Place(
            source=MANAGEMENT,
            says=Label(
                id="balita stunting dirujuk ke rumah sakit, tanpa syarat umur atau beratnya",
                en="a stunted child is referred to hospital, whatever the age or degree",
            ),
        ),
    ),
    options={
        "every": Label(id="setiap balita stunting", en="every stunted child"),
        "doctor-decides": Label(id="sesuai indikasi menurut dokter", en="as indicated, as a doctor decides"),
    },
    default="every",
    why=Label(
        id="Tertulis tanpa syarat; dokter tetap dapat memutuskan lain.",
        en="It is printed with no condition, and a doctor may still decide otherwise.",
    ),
)

ONE_WEEK_PROBLEMS = Reading(
    code="nutrition-one-week-problems",
    title=Label(id="Tidak membaik dalam 1 minggu: masalah gizi yang mana", en="No better in a week: which problems"),
    settles=("amb-nutrition-1-week",),
    places=(
        Place(
            source=MANAGEMENT,
            says=Label(
                id="weight faltering, gizi kurang dan gizi buruk; 'adekuat' tidak dijelaskan",
                en="faltering, wasting and severe wasting; what is adequate is not said",
            ),
        ),
        Place(
            source=NUTRITION,
            says=Label(id="judul menyebut juga underweight", en="the heading names underweight too"),
        ),
    ),
    options={
        "any-problem": Label(
            id="masalah gizi apa pun, menurut penilaian petugas",
            en="any nutrition problem, as the health worker judges",
        ),
        "as-printed": Label(id="tidak termasuk yang hanya underweight", en="not for children who are underweight only"),
    },
    default="any-problem",
    why=Label(
        id="Anak underweight yang tidak membaik tidak boleh terlewat.",
        en="An underweight child who gets no better must not be lost.",
    ),
)

SEVERE_UNDER_6_MONTHS = Reading(
    code="severe-malnutrition-weight-limit",
    title=Label(id="Untuk siapa batas berat 4 kg berlaku", en="For whom the limit of 4 kg holds"),
    settles=("amb-nutrition-6m-grammar",),
    places=(
        Place(
            source=MANAGEMENT,
            says=Label(
                id="semua gizi buruk usia < 6 bulan dan usia ≥ 6 bulan dengan berat < 4 kg, dalam satu kalimat",
                en="all severe malnutrition under 6 months, and from 6 months with weight under 4 kg, in one sentence",
            ),
        ),
    ),
    options={
        "from-6-months": Label(
            id="hanya untuk usia 6 bulan ke atas; di bawahnya setiap gizi buruk",
            en="for 6 months and over only; under that, every severe case",
        ),
        "both": Label(id="untuk kedua kelompok umur", en="for both ages"),
    },
    default="from-6-months",
    why=Label(
        id="Kalimat itu dimulai dengan 'semua kasus', dan bayi gizi buruk tidak boleh terlewat.",
        en="The sentence begins with all cases, and no severely malnourished infant must be lost.",
    ),
)

REFERRAL_SCOPE = Reading(
    code="nutrition-referral-scope",
    title=Label(
        id="Rujukan karena perkembangan atau red flag tanpa masalah gizi",
        en="Referral for development or a red flag without a nutrition problem",
    ),
    settles=("amb-nutrition-development",),
    places=(
        Place(
            source=MANAGEMENT,
            says=Label(
                id="rujukan balita dengan masalah gizi bila ditemukan antara lain red flag, atau perkembangan "
                "meragukan atau menyimpang",
                en="children with a nutrition problem are referred for, among others, a red flag, or doubtful "
                "or deviant development",
            ),
        ),
    ),
    options={
        "with-nutrition-problem": Label(
            id="dirujuk bila ada masalah gizi; tanpa itu sesuai indikasi menurut dokter Puskesmas",
            en="referred with a nutrition problem; without one as indicated, as the doctor decides",
        ),
        "any-child": Label(id="setiap balita dengan temuan itu", en="every child under five with that finding"),
    },
    default="with-nutrition-problem",
    why=Label(
        id="Kalimat pembukanya tentang balita bermasalah gizi; yang lain tetap dinilai di Puskesmas.",
        en="The sentence is about children with nutrition problems; others are still seen at the Puskesmas.",
    ),
)

_RED_FLAG_OR_DEVELOPMENT = any_of(has(GROWTH_RED_FLAG), has(DEVELOPMENT_CONCERN))
STUNTED = by_reading(STUNTED_REFERRAL, {"every": has(STUNTING), "doctor-decides": nobody()})
STUNTED_AS_INDICATED = by_reading(STUNTED_REFERRAL, {"every": nobody(), "doctor-decides": has(STUNTING)})
SMALL_AND_SEVERE = by_reading(
    SEVERE_UNDER_6_MONTHS,
    {
        "from-6-months": all_of(
            has(SEVERE_MALNUTRITION),
            any_of(aged(under=months(6)), has(WEIGHT_UNDER_4_KG)),
        ),
        "both": all_of(has(SEVERE_MALNUTRITION), has(WEIGHT_UNDER_4_KG)),
    },
)
NO_BETTER_IN_A_WEEK = by_reading(
    ONE_WEEK_PROBLEMS,
    {
        "any-problem": has(NO_IMPROVEMENT_IN_A_WEEK),
        "as-printed": all_of(has(NO_IMPROVEMENT_IN_A_WEEK), not_(has(UNDERWEIGHT_ONLY))),
    },
)
RED_FLAG_OR_DEVELOPMENT = by_reading(
    REFERRAL_SCOPE,
    {
        "with-nutrition-problem": all_of(NUTRITION_PROBLEM_FOUND, _RED_FLAG_OR_DEVELOPMENT),
        "any-child": _RED_FLAG_OR_DEVELOPMENT,
    },
)
RED_FLAG_OR_DEVELOPMENT_ALONE = by_reading(
    REFERRAL_SCOPE, {"with-nutrition-problem": _RED_FLAG_OR_DEVELOPMENT, "any-child": nobody()}
)
