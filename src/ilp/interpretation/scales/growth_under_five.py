"""Growth of children under five: z-scores by the classes of Permenkes 2/2020, the follow-up by the decree (BAB IV).

The decree names the problems (underweight, wasted, severely wasted, stunted) and what follows, but gives no cut-offs;
those of the ministry's anthropometric standard are used in its own name.
"""

from __future__ import annotations

from ilp.calendar import months, weeks
from ilp.criteria import aged, any_of, by_reading, everybody, has, measured, nobody
from ilp.facts.chronic_disease import OBESITY
from ilp.facts.newborn_and_child import (
    MEDICAL_COMPLICATION,
    NUTRITION_PROBLEM,
    SEVERE_MALNUTRITION,
    STUNTING,
    WEIGHT_UNDER_4_KG,
)
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.child_nutrition_readings import ONE_WEEK_PROBLEMS, SEVERE_UNDER_6_MONTHS, STUNTED_REFERRAL
from ilp.screening.growth_readings import NUTRITION_CUT_OFFS, POSYANDU_REFERS
from ilp.vocabulary import Quantity, Venue

_STATUS = KMK_2015_2023.at("BAB IV", "Pemantauan Pertumbuhan dan Perkembangan", figure="Gambar 17")
_REFERRAL = KMK_2015_2023.at("BAB IV", "Tatalaksana dan rujukan")
_DETECTION = KMK_2015_2023.at("BAB IV", "Pencegahan")
_PACKAGE = KMK_2015_2023.at(
    "BAB IV", "Pencegahan, deteksi dini, tatalaksana dan rujukan balita bermasalah gizi", table="Tabel 5"
)

_STANDARD = Label(
    id="Permenkes 2/2020 tentang Standar Antropometri Anak",
    en="Ministerial Regulation 2/2020 on child anthropometric standards",
)
_BY_STANDARD = by_reading(NUTRITION_CUT_OFFS, {"none": nobody(), "other-standard": aged(under=months(60))})
_UNTIL_NEXT_WEIGHING = months(1)

_REPORT = act(
    ActionKind.REPORT,
    "sampaikan kepada tenaga kesehatan",
    "tell a health worker",
    Venue.POSYANDU,
    service="growth-report-risk",
    source=_STATUS,
)
_FROM_POSYANDU = act(
    ActionKind.REFER,
    "rujuk ke Pustu atau Puskesmas",
    "refer to the Pustu or Puskesmas",
    Venue.POSYANDU,
    when=by_reading(POSYANDU_REFERS, {"inform-and-refer": everybody(), "inform": nobody()}),
    source=_PACKAGE,
)
_CAUSE = act(
    ActionKind.EXAMINE,
    "cari penyebab bersama dokter: asupan, absorpsi, kebutuhan meningkat karena penyakit; periksa red flag",
    "find the cause with the doctor: intake, absorption, greater needs from disease; look for red flags",
    Venue.PUSKESMAS,
    service="nutrition-red-flags",
    source=_REFERRAL,
)
_TREATMENT = act(
    ActionKind.TREAT,
    "tata laksana masalah gizi oleh dokter, tenaga gizi dan tenaga kesehatan lain",
    "management by doctor, nutritionist and other health workers",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    service="nutrition-management",
    source=_REFERRAL,
)
_FEEDING = act(
    ActionKind.EDUCATE,
    "edukasi pemberian makan bayi dan anak (PMBA)",
    "education on feeding infants and young children",
    service="pmba-education",
    source=_DETECTION,
)
_HOME = act(
    ActionKind.MONITOR,
    "kunjungan rumah: pantau perkembangan tata laksana",
    "home visit: follow how the management goes",
    Venue.HOME_VISIT,
    service="growth-home-visit-sweeping",
    source=_REFERRAL,
)
_AFTER_A_WEEK = act(
    ActionKind.REFER,
    "rujuk ke rumah sakit bila tidak membaik setelah 1 minggu tata laksana",
    "refer to a hospital if no better after a week of management",
    Venue.PUSKESMAS,
    within=weeks(1),
    service="nutrition-referral",
    source=_REFERRAL,
)
_UNDERWEIGHT_AFTER_A_WEEK = act(
    ActionKind.REFER,
    "rujuk ke rumah sakit bila tidak membaik setelah 1 minggu tata laksana",
    "refer to a hospital if no better after a week of management",
    Venue.PUSKESMAS,
    within=weeks(1),
    when=by_reading(ONE_WEEK_PROBLEMS, {"any-problem": everybody(), "as-printed": nobody()}),
    service="nutrition-referral",
    source=_REFERRAL,
)
_MANAGED = (_REPORT, _FROM_POSYANDU, _CAUSE, _TREATMENT, _FEEDING, _HOME)

_UNDER_4_KG = any_of(measured(Quantity.WEIGHT, under=4), has(WEIGHT_UNDER_4_KG))
_SMALL = by_reading(
    SEVERE_UNDER_6_MONTHS, {"from-6-months": any_of(aged(under=months(6)), _UNDER_4_KG), "both": _UNDER_4_KG}
)
_SEVERE = (
    act(
        ActionKind.REFER,
        "rujuk ke rumah sakit, dokter spesialis anak",
        "refer to a hospital, to a paediatrician",
        Venue.PUSKESMAS,
        Venue.PUSTU,
        at_once=True,
        when=any_of(_SMALL, has(MEDICAL_COMPLICATION)),
        service="nutrition-referral",
        source=_REFERRAL,
    ),
    *_MANAGED,
    _AFTER_A_WEEK,
)
_STUNTED = (
    act(
        ActionKind.REFER,
        "rujuk ke rumah sakit, dokter spesialis anak",
        "refer to a hospital, to a paediatrician",
        Venue.PUSKESMAS,
        when=by_reading(STUNTED_REFERRAL, {"every": everybody(), "doctor-decides": nobody()}),
        service="nutrition-referral",
        source=_REFERRAL,
    ),
    act(
        ActionKind.EXAMINE,
        "dokter memutuskan rujukan ke rumah sakit",
        "a doctor decides on referral to a hospital",
        Venue.PUSKESMAS,
        when=by_reading(STUNTED_REFERRAL, {"every": nobody(), "doctor-decides": everybody()}),
        service="nutrition-referral",
        source=_REFERRAL,
    ),
    *_MANAGED,
)
_WASTED = (*_MANAGED, _AFTER_A_WEEK)
_UNDERWEIGHT = (*_MANAGED, _UNDERWEIGHT_AFTER_A_WEEK)
_WATCHED = (_REPORT, _FEEDING)

WEIGHT_FOR_AGE = Scale(
    code="weight-for-age",
    name=Label(id="Berat badan menurut umur (BB/U)", en="Weight for age"),
    of=(Quantity.WEIGHT_FOR_AGE,),
    applies_to=_BY_STANDARD,
    categories=(
        Category(
            code="severely-underweight",
            label=Label(id="Berat badan sangat kurang", en="Severely underweight"),
            when=measured(Quantity.WEIGHT_FOR_AGE, under=-3),
            follow_up=_UNDERWEIGHT,
            facts=((NUTRITION_PROBLEM, True),),
        ),
        Category(
            code="underweight",
            label=Label(id="Berat badan kurang", en="Underweight"),
            when=measured(Quantity.WEIGHT_FOR_AGE, under=-2),
            follow_up=_UNDERWEIGHT,
            facts=((NUTRITION_PROBLEM, True),),
        ),
        Category(
            code="normal",
            label=Label(id="Berat badan normal", en="Normal weight"),
            when=measured(Quantity.WEIGHT_FOR_AGE, up_to=1),
        ),
        Category(
            code="risk-of-overweight",
            label=Label(id="Risiko berat badan lebih", en="Risk of overweight"),
            when=measured(Quantity.WEIGHT_FOR_AGE, over=1),
            follow_up=_WATCHED,
        ),
    ),
    source=_STATUS,
    further_sources=(_REFERRAL, _DETECTION, _PACKAGE),
    authority=_STANDARD,
    validity=_UNTIL_NEXT_WEIGHING,
    services=("growth-nutritional-status", "growth-interpretation"),
)

HEIGHT_FOR_AGE = Scale(
    code="height-for-age",
    name=Label(id="Panjang atau tinggi badan menurut umur (PB/U atau TB/U)", en="Length or height for age"),
    of=(Quantity.HEIGHT_FOR_AGE,),
    applies_to=_BY_STANDARD,
    categories=(
        Category(
            code="severely-stunted",
            label=Label(id="Sangat pendek", en="Severely stunted"),
            when=measured(Quantity.HEIGHT_FOR_AGE, under=-3),
            follow_up=_STUNTED,
            facts=((STUNTING, True), (NUTRITION_PROBLEM, True)),
        ),
        Category(
            code="stunted",
            label=Label(id="Pendek", en="Stunted"),
            when=measured(Quantity.HEIGHT_FOR_AGE, under=-2),
            follow_up=_STUNTED,
            facts=((STUNTING, True), (NUTRITION_PROBLEM, True)),
        ),
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=measured(Quantity.HEIGHT_FOR_AGE, up_to=3),
            facts=((STUNTING, False),),
        ),
        Category(
            code="tall",
            label=Label(id="Tinggi", en="Tall"),
            when=measured(Quantity.HEIGHT_FOR_AGE, over=3),
            facts=((STUNTING, False),),
        ),
    ),
    source=_STATUS,
    further_sources=(_REFERRAL, _DETECTION, _PACKAGE),
    authority=_STANDARD,
    validity=_UNTIL_NEXT_WEIGHING,
    services=("growth-nutritional-status", "growth-interpretation"),
    notes=(
        Label(
            id="Keputusan menulis 'stunting'; di sini pendek dan sangat pendek (< -2 SD).",
            en="The decree says 'stunting'; here that is stunted and severely stunted (below -2 SD).",
        ),
        Label(
            id="Bila cara ukur tidak dicatat, anak di bawah 24 bulan (731 hari) dianggap diukur telentang, sesudahnya "
            "berdiri; bila berbeda, 0,7 cm diperhitungkan.",
            en="Where it is not recorded how, a child under 24 months (731 days) is taken as measured lying, later as "
            "standing; where it was otherwise, 0.7 cm is allowed for.",
        ),
    ),
)

WEIGHT_FOR_HEIGHT = Scale(
    code="weight-for-height",
    name=Label(id="Berat badan menurut panjang atau tinggi badan (BB/PB atau BB/TB)", en="Weight for length or height"),
    of=(Quantity.WEIGHT_FOR_HEIGHT,),
    applies_to=_BY_STANDARD,
    categories=(
        Category(
            code="severely-wasted",
            label=Label(id="Gizi buruk", en="Severely wasted"),
            when=measured(Quantity.WEIGHT_FOR_HEIGHT, under=-3),
            danger=True,
            follow_up=_SEVERE,
            facts=((SEVERE_MALNUTRITION, True), (NUTRITION_PROBLEM, True)),
        ),
        Category(
            code="wasted",
            label=Label(id="Gizi kurang", en="Wasted"),
            when=measured(Quantity.WEIGHT_FOR_HEIGHT, under=-2),
            follow_up=_WASTED,
            facts=((NUTRITION_PROBLEM, True),),
        ),
        Category(
            code="normal",
            label=Label(id="Gizi baik (normal)", en="Normal"),
            when=measured(Quantity.WEIGHT_FOR_HEIGHT, up_to=1),
        ),
        Category(
            code="risk-of-overweight",
            label=Label(id="Berisiko gizi lebih", en="Risk of overweight"),
            when=measured(Quantity.WEIGHT_FOR_HEIGHT, up_to=2),
            follow_up=_WATCHED,
        ),
        Category(
            code="overweight",
            label=Label(id="Gizi lebih", en="Overweight"),
            when=measured(Quantity.WEIGHT_FOR_HEIGHT, up_to=3),
            follow_up=_WATCHED,
        ),
        Category(
            code="obese",
            label=Label(id="Obesitas", en="Obese"),
            when=measured(Quantity.WEIGHT_FOR_HEIGHT, over=3),
            follow_up=_WATCHED,
        ),
    ),
    source=_STATUS,
    further_sources=(_REFERRAL, _DETECTION, _PACKAGE),
    authority=_STANDARD,
    validity=_UNTIL_NEXT_WEIGHING,
    services=("growth-nutritional-status", "growth-interpretation"),
    notes=(
        Label(
            id="Skor z -3 SD atau lebih tidak menyingkirkan gizi buruk: edema tidak terlihat dari skor z.",
            en="A z-score of -3 SD or more does not rule severe malnutrition out: oedema does not show in it.",
        ),
    ),
)

BMI_FOR_AGE_UNDER_FIVE = Scale(
    code="bmi-for-age-under-five",
    name=Label(id="IMT menurut umur balita (IMT/U)", en="BMI for age under five"),
    of=(Quantity.BMI_FOR_AGE,),
    applies_to=_BY_STANDARD,
    categories=(
        Category(
            code="severely-wasted",
            label=Label(id="Gizi buruk", en="Severely wasted"),
            when=measured(Quantity.BMI_FOR_AGE, under=-3),
            danger=True,
            follow_up=_SEVERE,
            facts=((SEVERE_MALNUTRITION, True), (NUTRITION_PROBLEM, True), (OBESITY, False)),
        ),
        Category(
            code="wasted",
            label=Label(id="Gizi kurang", en="Wasted"),
            when=measured(Quantity.BMI_FOR_AGE, under=-2),
            follow_up=_WASTED,
            facts=((NUTRITION_PROBLEM, True), (OBESITY, False)),
        ),
        Category(
            code="normal",
            label=Label(id="Gizi baik (normal)", en="Normal"),
            when=measured(Quantity.BMI_FOR_AGE, up_to=1),
            facts=((OBESITY, False),),
        ),
        Category(
            code="risk-of-overweight",
            label=Label(id="Berisiko gizi lebih", en="Risk of overweight"),
            when=measured(Quantity.BMI_FOR_AGE, up_to=2),
            follow_up=_WATCHED,
            facts=((OBESITY, False),),
        ),
        Category(
            code="overweight",
            label=Label(id="Gizi lebih", en="Overweight"),
            when=measured(Quantity.BMI_FOR_AGE, up_to=3),
            follow_up=_WATCHED,
            facts=((OBESITY, False),),
        ),
        Category(
            code="obese",
            label=Label(id="Obesitas", en="Obese"),
            when=measured(Quantity.BMI_FOR_AGE, over=3),
            follow_up=_WATCHED,
            facts=((OBESITY, True),),
        ),
    ),
    source=_STATUS,
    further_sources=(_REFERRAL, _DETECTION, _PACKAGE),
    authority=_STANDARD,
    validity=_UNTIL_NEXT_WEIGHING,
    services=("growth-nutritional-status", "growth-interpretation"),
)

WEIGHT_4_KG = Scale(
    code="weight-4-kg",
    name=Label(id="Berat badan 4 kg pada gizi buruk", en="Weight of 4 kg in severe malnutrition"),
    of=(Quantity.WEIGHT,),
    applies_to=by_reading(
        SEVERE_UNDER_6_MONTHS,
        {
            "from-6-months": aged(at_least=months(6), under=months(60)),
            "both": aged(under=months(60)),
        },
    ),
    categories=(
        Category(
            code="under-4-kg",
            label=Label(id="Di bawah 4 kg", en="Under 4 kg"),
            when=measured(Quantity.WEIGHT, under=4),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke rumah sakit, dokter spesialis anak",
                    "refer to a hospital, to a paediatrician",
                    Venue.PUSKESMAS,
                    Venue.PUSTU,
                    at_once=True,
                    when=has(SEVERE_MALNUTRITION),
                    service="nutrition-referral",
                    source=_REFERRAL,
                ),
            ),
            facts=((WEIGHT_UNDER_4_KG, True),),
        ),
        Category(
            code="4-kg-or-more",
            label=Label(id="4 kg atau lebih", en="4 kg or more"),
            when=measured(Quantity.WEIGHT, at_least=4),
            facts=((WEIGHT_UNDER_4_KG, False),),
        ),
    ),
    source=_REFERRAL,
    validity=_UNTIL_NEXT_WEIGHING,
    services=("nutrition-referral",),
)

ARM_UNDER_FIVE = Scale(
    code="arm-under-five",
    name=Label(id="LiLA balita", en="Mid-upper arm of children under five"),
    of=(Quantity.MID_UPPER_ARM,),
    applies_to=aged(under=months(60)),
    categories=(
        no_class(
            "recorded-only",
            "Dicatat, tanpa golongan",
            "Recorded, no class",
            when=everybody(),
            why=Label(
                id="Keputusan meminta LiLA anak diukur dan dicatat, tanpa batas.",
                en="The decree asks for a child's arm to be measured and recorded, and gives no limit.",
            ),
        ),
    ),
    source=_STATUS,
    services=("growth-muac",),
)

SCALES = (WEIGHT_FOR_AGE, HEIGHT_FOR_AGE, WEIGHT_FOR_HEIGHT, BMI_FOR_AGE_UNDER_FIVE, WEIGHT_4_KG, ARM_UNDER_FIVE)
