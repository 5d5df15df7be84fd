"""Pregnancy readiness of couples (BAB V): ideal, under supervision, or not fit by 4T or ALKI, and what follows."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, has, is_, measured, nobody, not_
from ilp.facts.chronic_disease import ANAEMIA, CARDIOVASCULAR_DISEASE, DIABETES, HYPERTENSION
from ilp.facts.infections import HIV, STI_POSITIVE, TUBERCULOSIS
from ilp.facts.person import PREGNANT, SEX
from ilp.facts.pregnancy import SHORT_BIRTH_INTERVAL, THREE_OR_MORE_CHILDREN
from ilp.facts.risk_and_cancer import MENTAL_DISORDER, NO_PREGNANCY_PLANNED, SMOKER, UNFIT_FOR_PREGNANCY
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
    yes_no_item,
)
from ilp.interpretation.scales.haemoglobin import LOW_HAEMOGLOBIN_OF_COUPLES
from ilp.interpretation.scales.nutrition_of_women import ARM_OF_ALKI, IDEAL_ARM
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_couples import (
    COUPLES_ALKI_WITH_CONTRACEPTION,
    COUPLES_ANAEMIA,
    COUPLES_FOUR_TOO,
    COUPLES_GAP_AND_CHILDREN,
    COUPLES_PREGNANCY_UNDER_SUPERVISION,
    COUPLES_SEXUALLY_TRANSMITTED,
    COUPLES_WHO_IS_JUDGED,
)
from ilp.screening.adult_results_nutrition import BMI_IN_COUPLES
from ilp.vocabulary import Instrument, Quantity, Sex, Venue

_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")

_WOMAN = is_(SEX, Sex.FEMALE)
_JUDGED = by_reading(COUPLES_WHO_IS_JUDGED, {"woman": _WOMAN, "both": everybody()})

CHILDREN_NUMBER = Number(
    code="fit_for_pregnancy_form.children",
    label=Label(id="jumlah anak", en="number of children"),
    at_most=25,
    whole=True,
)
_MANY = by_reading(
    COUPLES_GAP_AND_CHILDREN,
    {"letter": measured(CHILDREN_NUMBER, at_least=3), "inclusive": measured(CHILDREN_NUMBER, over=3)},
)
CHILDREN = Item(
    code="fit_for_pregnancy_form.children",
    label=CHILDREN_NUMBER.label,
    options=(
        Option(code="few", label=Label(id="kurang dari 3", en="fewer than 3"), follows=not_(_MANY)),
        Option(code="many", label=Label(id="3 atau lebih", en="3 or more"), follows=_MANY),
    ),
    number=CHILDREN_NUMBER,
    asked_if=_JUDGED,
)
GAP_NUMBER = Number(
    code="fit_for_pregnancy_form.gap_years",
    label=Label(id="jarak dari kelahiran terakhir", en="time since the last birth"),
    unit="tahun/years",
    at_most=40,
)
_SHORT = by_reading(
    COUPLES_GAP_AND_CHILDREN, {"letter": measured(GAP_NUMBER, up_to=2), "inclusive": measured(GAP_NUMBER, under=2)}
)
GAP = Item(
    code="fit_for_pregnancy_form.gap_years",
    label=GAP_NUMBER.label,
    options=(
        Option(
            code="no_birth",
            label=Label(id="belum pernah melahirkan", en="has not given birth"),
            follows=measured(CHILDREN_NUMBER, up_to=0),
        ),
        Option(code="short", label=Label(id="2 tahun atau kurang", en="2 years or less"), follows=_SHORT),
        Option(code="long", label=Label(id="lebih dari 2 tahun", en="more than 2 years"), follows=not_(_SHORT)),
    ),
    number=GAP_NUMBER,
    asked_if=_JUDGED,
)
COMPLICATIONS = yes_no_item(
    "fit_for_pregnancy_form.complications",
    "riwayat kehamilan dengan komplikasi",
    "a pregnancy with complications before",
    asked_if=_JUDGED,
)
ANAEMIC = yes_no_item(
    "fit_for_pregnancy_form.anaemia",
    "anemia",
    "anaemia",
    follows=by_reading(COUPLES_ANAEMIA, {"who": LOW_HAEMOGLOBIN_OF_COUPLES, "clinician": has(ANAEMIA)}),
)
WITH_HIV = yes_no_item("fit_for_pregnancy_form.hiv", "HIV", "HIV", follows=has(HIV))
SYPHILIS = yes_no_item("fit_for_pregnancy_form.syphilis", "sifilis", "syphilis")
HEPATITIS = yes_no_item("fit_for_pregnancy_form.hepatitis", "hepatitis", "hepatitis")
OTHER_STI = yes_no_item(
    "fit_for_pregnancy_form.other_sti",
    "infeksi menular seksual lain",
    "another sexually transmitted infection",
    follows=has(STI_POSITIVE),
    follows_no=nobody(),
)
TB = yes_no_item("fit_for_pregnancy_form.tuberculosis", "TBC", "tuberculosis", follows=has(TUBERCULOSIS))
MALARIA = yes_no_item("fit_for_pregnancy_form.malaria", "malaria", "malaria")
WORMS = yes_no_item("fit_for_pregnancy_form.worms", "kecacingan", "worms")
CANCER = yes_no_item("fit_for_pregnancy_form.cancer", "kanker", "cancer")
HIGH_PRESSURE = yes_no_item(
    "fit_for_pregnancy_form.hypertension", "hipertensi", "hypertension", follows=has(HYPERTENSION)
)
WITH_DIABETES = yes_no_item("fit_for_pregnancy_form.diabetes", "diabetes", "diabetes", follows=has(DIABETES))
HEART = yes_no_item(
    "fit_for_pregnancy_form.heart_disease",
    "penyakit jantung",
    "heart disease",
    follows=has(CARDIOVASCULAR_DISEASE),
    follows_no=nobody(),
)
AUTOIMMUNE = yes_no_item("fit_for_pregnancy_form.autoimmune", "penyakit autoimun", "autoimmune disease")
THALASSAEMIA = yes_no_item("fit_for_pregnancy_form.thalassaemia", "talasemia", "thalassaemia")
HAEMOPHILIA = yes_no_item("fit_for_pregnancy_form.haemophilia", "hemofilia", "haemophilia")
MENTAL = yes_no_item(
    "fit_for_pregnancy_form.mental_problem",
    "masalah kesehatan jiwa",
    "mental health problem",
    follows=has(MENTAL_DISORDER),
    follows_no=nobody(),
)
SMOKE = yes_no_item(
    "fit_for_pregnancy_form.smoke",
    "merokok atau terpapar asap rokok",
    "smokes, or breathes others' smoke",
    follows=has(SMOKER),
    follows_no=nobody(),
)
PLANS = yes_no_item(
    "fit_for_pregnancy_form.plans_pregnancy",
    "berencana hamil",
    "plans a pregnancy",
    follows=not_(has(NO_PREGNANCY_PLANNED)),
    optional=True,
)
CONTRACEPTION = yes_no_item("fit_for_pregnancy_form.contraception", "memakai KB", "uses contraception", optional=True)

ITEMS = (
    CHILDREN,
    GAP,
    COMPLICATIONS,
    ANAEMIC,
    WITH_HIV,
    SYPHILIS,
    HEPATITIS,
    OTHER_STI,
    TB,
    MALARIA,
    WORMS,
    CANCER,
    HIGH_PRESSURE,
    WITH_DIABETES,
    HEART,
    AUTOIMMUNE,
    THALASSAEMIA,
    HAEMOPHILIA,
    MENTAL,
    SMOKE,
    PLANS,
    CONTRACEPTION,
)

_TOO_YOUNG = all_of(_JUDGED, aged(under=years(20)))
_TOO_OLD = all_of(_JUDGED, aged(over=years(35)))
_TOO_CLOSE = all_of(_JUDGED, answered(GAP, "short"))
_TOO_MANY = all_of(_JUDGED, answered(CHILDREN, "many"))
_FOUR_TOO = by_reading(
    COUPLES_FOUR_TOO,
    {"from-ideal": any_of(_TOO_YOUNG, _TOO_OLD, _TOO_CLOSE, _TOO_MANY), "clinician": nobody()},
)

_ANAEMIC = answered(ANAEMIC, "yes")
_THIN_ARM = all_of(_JUDGED, ARM_OF_ALKI)
_CHRONIC = any_of(
    answered(CANCER, "yes"),
    answered(HIGH_PRESSURE, "yes"),
    answered(WITH_DIABETES, "yes"),
    answered(HEART, "yes"),
    answered(AUTOIMMUNE, "yes"),
)
_STI = any_of(
    answered(WITH_HIV, "yes"),
    answered(SYPHILIS, "yes"),
    answered(OTHER_STI, "yes"),
    by_reading(
        COUPLES_SEXUALLY_TRANSMITTED, {"without-hepatitis": nobody(), "with-hepatitis": answered(HEPATITIS, "yes")}
    ),
)
_ALKI = any_of(_ANAEMIC, _THIN_ARM, _CHRONIC, _STI)

_NORMAL_WEIGHT = by_reading(
    BMI_IN_COUPLES,
    {
        "own-range": measured(Quantity.BMI, at_least=18.5, under=25),
        "table": measured(Quantity.BMI, at_least=18.5, under=23),
    },
)
_HEALTHY = all_of(
    answered(ANAEMIC, "no"),
    answered(WITH_HIV, "no"),
    answered(SYPHILIS, "no"),
    answered(HEPATITIS, "no"),
    answered(OTHER_STI, "no"),
    answered(TB, "no"),
    answered(MALARIA, "no"),
    answered(WORMS, "no"),
    answered(CANCER, "no"),
    answered(HIGH_PRESSURE, "no"),
    answered(WITH_DIABETES, "no"),
    answered(HEART, "no"),
    answered(AUTOIMMUNE, "no"),
    answered(THALASSAEMIA, "no"),
    answered(HAEMOPHILIA, "no"),
    answered(MENTAL, "no"),
    answered(SMOKE, "no"),
)
_IDEAL = all_of(
    any_of(
        not_(_JUDGED),
        all_of(
            aged(at_least=years(20), up_to=years(35)),
            answered(CHILDREN, "few"),
            answered(GAP, "no_birth", "long"),
            answered(COMPLICATIONS, "no"),
            _NORMAL_WEIGHT,
            IDEAL_ARM,
        ),
    ),
    _HEALTHY,
)

_USES = answered(CONTRACEPTION, "yes")
_USES_NOT = answered(CONTRACEPTION, "no")
_OUTSIDE = (Venue.PUSTU, Venue.POSYANDU)

_PLAN_COUNSEL = act(
    ActionKind.COUNSEL, "konseling perencanaan kehamilan sehat", "counselling on a healthy pregnancy", source=_COUPLES
)
_EXAMINE_OUTSIDE = act(
    ActionKind.REFER,
    "berencana hamil: sarankan pemeriksaan kesehatan di Puskesmas atau fasilitas lain",
    "plans a pregnancy: advise a health check at the Puskesmas or another facility",
    *_OUTSIDE,
    when=answered(PLANS, "yes"),
    source=_COUPLES,
)
_EXAMINE = act(
    ActionKind.EXAMINE,
    "berencana hamil: pemeriksaan kesehatan lengkap",
    "plans a pregnancy: complete health check",
    Venue.PUSKESMAS,
    when=answered(PLANS, "yes"),
    source=_COUPLES,
)
_CONTRACEPT = act(
    ActionKind.COUNSEL,
    "tidak berencana hamil, belum KB: edukasi dan pelayanan kontrasepsi",
    "plans no pregnancy, uses none: education and contraception",
    when=all_of(answered(PLANS, "no"), _USES_NOT),
    service="contraception-kb",
    source=_COUPLES,
)
_KEEP = act(
    ActionKind.COUNSEL,
    "tidak berencana hamil, sudah KB: pertahankan",
    "plans no pregnancy, uses contraception: keep it up",
    when=all_of(answered(PLANS, "no"), _USES),
    source=_COUPLES,
)
_SUPERVISE_OUTSIDE = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas untuk tata laksana, konseling dan perencanaan kehamilan",
    "refer to the Puskesmas for treatment, counselling and planning of pregnancy",
    *_OUTSIDE,
    source=_COUPLES,
)
_SUPERVISE = act(
    ActionKind.TREAT,
    "tata laksana, konseling dan perencanaan kehamilan",
    "treatment, counselling and planning of pregnancy",
    Venue.PUSKESMAS,
    source=_COUPLES,
)
_UNFIT_COUNSEL = act(
    ActionKind.COUNSEL,
    "konseling; pastikan memakai kontrasepsi",
    "counselling; make sure that contraception is used",
    source=_COUPLES,
)
_UNFIT_CONTRACEPT = act(
    ActionKind.COUNSEL,
    "belum KB: edukasi dan pelayanan kontrasepsi",
    "uses none: education and contraception",
    when=_USES_NOT,
    service="contraception-kb",
    source=_COUPLES,
)
_UNFIT_KEEP = act(
    ActionKind.COUNSEL, "sudah KB: pertahankan", "uses contraception: keep it up", when=_USES, source=_COUPLES
)
_TREAT_ALL = by_reading(COUPLES_ALKI_WITH_CONTRACEPTION, {"treat-all": everybody(), "letter": _USES_NOT})
_ALKI_REFER = act(
    ActionKind.REFER,
    "rujuk untuk tata laksana sampai sembuh atau terkontrol",
    "refer for treatment until cured or controlled",
    *_OUTSIDE,
    when=_TREAT_ALL,
    source=_COUPLES,
)
_ALKI_TREAT = act(
    ActionKind.TREAT,
    "tata laksana sampai sembuh atau terkontrol",
    "treatment until cured or controlled",
    Venue.PUSKESMAS,
    when=_TREAT_ALL,
    source=_COUPLES,
)

_THREE_CHILDREN = measured(CHILDREN_NUMBER, at_least=3)
_TWO_YEARS = measured(GAP_NUMBER, up_to=2)
_CHILDREN_FACTS = (
    (
        THREE_OR_MORE_CHILDREN,
        any_of(
            answered(CHILDREN, "many"),
            by_reading(
                COUPLES_GAP_AND_CHILDREN,
                {"letter": all_of(not_(answered(CHILDREN, "few")), _THREE_CHILDREN), "inclusive": _THREE_CHILDREN},
            ),
        ),
    ),
    (
        SHORT_BIRTH_INTERVAL,
        any_of(
            answered(GAP, "short"),
            by_reading(
                COUPLES_GAP_AND_CHILDREN,
                {
                    "letter": all_of(not_(answered(GAP, "long", "no_birth")), _TWO_YEARS),
                    "inclusive": all_of(not_(answered(GAP, "no_birth")), _TWO_YEARS),
                },
            ),
        ),
    ),
    (NO_PREGNANCY_PLANNED, answered(PLANS, "no")),
)

RESULT = Scale(
    code="fit-for-pregnancy",
    name=Label(id="Hasil skrining layak hamil", en="Result of pregnancy-readiness screening"),
    of=(Quantity.BMI, Quantity.MID_UPPER_ARM, Quantity.HAEMOGLOBIN),
    categories=(
        Category(
            code="unfit-alki",
            label=Label(id="Tidak layak hamil (ALKI)", en="Not fit for pregnancy (ALKI)"),
            when=_ALKI,
            follow_up=(_ALKI_REFER, _ALKI_TREAT, _UNFIT_COUNSEL, _UNFIT_CONTRACEPT, _UNFIT_KEEP),
            facts=((UNFIT_FOR_PREGNANCY, True), *_CHILDREN_FACTS),
        ),
        Category(
            code="unfit-4t",
            label=Label(id="Tidak layak hamil (4T)", en="Not fit for pregnancy (4T)"),
            when=_FOUR_TOO,
            follow_up=(_UNFIT_COUNSEL, _UNFIT_CONTRACEPT, _UNFIT_KEEP),
            facts=((UNFIT_FOR_PREGNANCY, True), *_CHILDREN_FACTS),
        ),
        Category(
            code="ideal",
            label=Label(id="Ideal, layak hamil", en="Ideal, fit for pregnancy"),
            when=_IDEAL,
            follow_up=(_PLAN_COUNSEL, _EXAMINE_OUTSIDE, _EXAMINE, _CONTRACEPT, _KEEP),
            facts=((UNFIT_FOR_PREGNANCY, False), *_CHILDREN_FACTS),
        ),
        Category(
            code="supervision",
            label=Label(
                id="Dapat hamil dengan pengawasan: dinilai tenaga kesehatan",
                en="May become pregnant under supervision: a health worker judges",
            ),
            when=by_reading(COUPLES_PREGNANCY_UNDER_SUPERVISION, {"assess": everybody(), "none": nobody()}),
            follow_up=(_SUPERVISE_OUTSIDE, _SUPERVISE),
            facts=_CHILDREN_FACTS,
        ),
        no_class(
            "not-ideal",
            "Tidak ideal, tanpa golongan",
            "Not ideal, without a class",
            when=everybody(),
            why=Label(
                id="Keputusan ini tidak memberi kriteria bagi yang tidak ideal tetapi bukan 4T atau ALKI.",
                en="The decree gives no criteria for those not ideal, yet neither 4T nor ALKI.",
            ),
            follow_up=(_SUPERVISE_OUTSIDE, _SUPERVISE),
        ),
    ),
    marks=(
        Category(
            code="too-young", label=Label(id="Terlalu muda (< 20 tahun)", en="Too young (under 20)"), when=_TOO_YOUNG
        ),
        Category(code="too-old", label=Label(id="Terlalu tua (> 35 tahun)", en="Too old (over 35)"), when=_TOO_OLD),
        Category(code="too-close", label=Label(id="Terlalu dekat", en="Too close"), when=_TOO_CLOSE),
        Category(code="too-many", label=Label(id="Terlalu banyak", en="Too many"), when=_TOO_MANY),
        Category(code="anaemia", label=Label(id="ALKI: anemia", en="ALKI: anaemia"), when=_ANAEMIC),
        Category(code="arm", label=Label(id="ALKI: LiLA kurang", en="ALKI: thin arm"), when=_THIN_ARM),
        Category(code="chronic", label=Label(id="ALKI: penyakit kronis", en="ALKI: chronic disease"), when=_CHRONIC),
        Category(
            code="sti",
            label=Label(id="ALKI: infeksi menular seksual", en="ALKI: sexually transmitted infection"),
            when=_STI,
        ),
        Category(
            code="complications",
            label=Label(id="Riwayat komplikasi kehamilan: periksa dahulu", en="Complications before: examine first"),
            when=answered(COMPLICATIONS, "yes"),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "periksa dahulu ke fasilitas pelayanan kesehatan",
                    "examine first at a health facility",
                    source=_COUPLES,
                ),
            ),
        ),
        Category(
            code="pregnant",
            label=Label(id="Sedang hamil: keadaan ini diperiksa pada ANC", en="Pregnant now: see antenatal care"),
            when=has(PREGNANT),
        ),
    ),
    source=_COUPLES,
    services=("fit-for-pregnancy", "premarital-health"),
    notes=(
        Label(
            id="IMT 18,5-24,9 berlaku sampai sebelum 25; nilai tidak dibulatkan (kesimpulan kami).",
            en="BMI 18.5-24.9 holds to below 25; values are not rounded (our inference).",
        ),
        Label(
            id="Penyakit kronis pada ALKI: penyakit tidak menular pada daftar kondisi (kesimpulan kami).",
            en="Chronic disease in ALKI: the noncommunicable diseases of the list of conditions (our inference).",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.FIT_FOR_PREGNANCY_FORM,
    name=Label(id="Skrining layak hamil", en="Pregnancy-readiness questionnaire"),
    items=ITEMS,
    scales=(RESULT,),
    source=_COUPLES,
    notes=(
        Label(
            id="Butirnya kriteria yang tertulis; kuesioner aplikasi Kescatin tidak dimuat keputusan ini.",
            en="The items are the criteria written; the questionnaire of the app is not in the decree.",
        ),
    ),
)
