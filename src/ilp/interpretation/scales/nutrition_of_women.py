"""Nutrition of women: the mid-upper arm in pregnancy and in couples, BMI of the first trimester (BAB IV and BAB V)."""

from __future__ import annotations

from ilp.calendar import days
from ilp.criteria import all_of, by_reading, everybody, has, is_, measured, nobody, not_, since
from ilp.facts.person import LMP, PREGNANT, SEX
from ilp.facts.pregnancy import CHRONIC_ENERGY_DEFICIENCY, UNDERWEIGHT_FIRST_TRIMESTER
from ilp.facts.risk_and_cancer import UNFIT_FOR_PREGNANCY
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_couples import COUPLES_ALKI_WITH_CONTRACEPTION, COUPLES_ARM_23_5
from ilp.screening.antenatal import TRIMESTER_1
from ilp.screening.antenatal_support import FOOD_FOR_UNDERWEIGHT, KEK_ENERGY, KEK_FOUND_LATE, UNDERWEIGHT_FOUND_LATE
from ilp.screening.reproductive_health import MARRIED_COUPLES
from ilp.vocabulary import Quantity, Sex, Venue

_ARM = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", figure="Gambar 13")
_FEEDING = KMK_2015_2023.at("BAB IV", "Pemberian Tambahan Asupan Gizi pada Ibu Hamil KEK dan Kekurangan Berat Badan")
_PLACES = KMK_2015_2023.at(
    "BAB IV", "Pemberian Tambahan Asupan Gizi pada Ibu Hamil KEK dan Kekurangan Berat Badan", table="Tabel 4"
)
_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")

_TO_DOCTOR = act(
    ActionKind.TREAT,
    "ditangani dokter: diagnosis, kajian etiologi, rujukan bila diperlukan",
    "seen by the doctor: diagnosis, search for the cause, referral if needed",
    Venue.PUSKESMAS,
    source=_FEEDING,
)
_ACCOMPANY = act(
    ActionKind.MONITOR,
    "kunjungan rumah oleh kader: edukasi gizi seimbang, pemantauan dan pendampingan",
    "home visit by kader: education on a balanced diet, monitoring and accompaniment",
    Venue.HOME_VISIT,
    service="anc-kek-feeding",
    source=_PLACES,
)
_DIET = act(
    ActionKind.EDUCATE,
    "edukasi gizi seimbang",
    "education on a balanced diet",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    Venue.POSYANDU,
    source=_PLACES,
)
_ENERGY_FED = by_reading(KEK_FOUND_LATE, {"start-at-once": everybody(), "letter": since(LMP, up_to=days(190))})
#: By the letter the food is given while 90 days are left of the 280 of a pregnancy.

ARM_IN_PREGNANCY = Scale(
    code="arm-in-pregnancy",
    name=Label(id="LiLA ibu hamil", en="Mid-upper arm in pregnancy"),
    of=(Quantity.MID_UPPER_ARM,),
    applies_to=has(PREGNANT),
    categories=(
        Category(
            code="kek",
            label=Label(id="Kurang energi kronik (KEK)", en="Chronic energy deficiency (KEK)"),
            when=measured(Quantity.MID_UPPER_ARM, under=23.5),
            follow_up=(
                _TO_DOCTOR,
                act(
                    ActionKind.TREAT,
                    "makanan tambahan 500 kkal per hari minimal 90 hari, dimulai segera dan sampai bersalin",
                    "supplementary food of 500 kcal a day for at least 90 days, from now and up to the birth",
                    Venue.PUSKESMAS,
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    when=all_of(by_reading(KEK_ENERGY, {"per-day": everybody(), "letter": nobody()}), _ENERGY_FED),
                    service="anc-kek-feeding",
                    source=_FEEDING,
                ),
                act(
                    ActionKind.TREAT,
                    "makanan tambahan 500 kkal minimal 90 hari",
                    "supplementary food of 500 kcal for at least 90 days",
                    Venue.PUSKESMAS,
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    when=all_of(by_reading(KEK_ENERGY, {"per-day": nobody(), "letter": everybody()}), _ENERGY_FED),
                    service="anc-kek-feeding",
                    source=_FEEDING,
                ),
                _DIET,
                _ACCOMPANY,
            ),
            facts=((CHRONIC_ENERGY_DEFICIENCY, True),),
        ),
        Category(
            code="not-kek",
            label=Label(id="Tidak KEK", en="No energy deficiency"),
            when=measured(Quantity.MID_UPPER_ARM, at_least=23.5),
            facts=((CHRONIC_ENERGY_DEFICIENCY, False),),
        ),
    ),
    source=_FEEDING,
    further_sources=(_ARM, _PLACES),
    of_this_pregnancy=True,
    services=("anc-muac", "anc-kek"),
)

BMI_IN_PREGNANCY = Scale(
    code="bmi-in-pregnancy",
    name=Label(id="IMT ibu hamil pada trimester I", en="BMI in pregnancy, first trimester"),
    of=(Quantity.BMI,),
    applies_to=has(PREGNANT),
    categories=(
        no_class(
            "after-first-trimester",
            "Setelah trimester I: dipakai LiLA",
            "After the first trimester: the arm is used",
            when=all_of(
                by_reading(UNDERWEIGHT_FOUND_LATE, {"any-trimester": nobody(), "arm": everybody()}), not_(TRIMESTER_1)
            ),
            why=Label(
                id="Batas IMT tertulis untuk trimester I; sesudahnya status gizi dinilai dengan LiLA.",
                en="The limit of BMI is written for the first trimester; later the arm is used.",
            ),
        ),
        Category(
            code="underweight",
            label=Label(id="Kekurangan berat badan", en="Underweight"),
            when=measured(Quantity.BMI, under=18.5),
            follow_up=(
                _TO_DOCTOR,
                act(
                    ActionKind.TREAT,
                    "makanan tambahan bila dokter memutuskan",
                    "supplementary food if the doctor decides so",
                    Venue.PUSKESMAS,
                    when=by_reading(
                        FOOD_FOR_UNDERWEIGHT, {"doctor": everybody(), "both": nobody(), "kek-only": nobody()}
                    ),
                    service="anc-kek-feeding",
                    source=_FEEDING,
                ),
                act(
                    ActionKind.TREAT,
                    "makanan tambahan seperti pada KEK",
                    "supplementary food as for energy deficiency",
                    Venue.PUSKESMAS,
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    when=by_reading(
                        FOOD_FOR_UNDERWEIGHT, {"doctor": nobody(), "both": everybody(), "kek-only": nobody()}
                    ),
                    service="anc-kek-feeding",
                    source=_FEEDING,
                ),
                _ACCOMPANY,
            ),
            facts=((UNDERWEIGHT_FIRST_TRIMESTER, True),),
        ),
        Category(
            code="not-underweight",
            label=Label(id="Tidak kekurangan berat badan", en="Not underweight"),
            when=TRIMESTER_1,
            facts=((UNDERWEIGHT_FIRST_TRIMESTER, False),),
        ),
        no_class(
            "not-low-later",
            "IMT 18,5 atau lebih setelah trimester I: tidak dapat dinilai",
            "BMI of 18.5 or more after the first trimester: cannot be judged",
            when=not_(TRIMESTER_1),
            why=Label(
                id="Kehamilan menaikkan IMT; nilai yang tidak rendah tidak menyatakan cukup. LiLA tetap diukur.",
                en="Pregnancy raises the BMI, so one that is not low does not say enough. The arm is measured as well.",
            ),
        ),
    ),
    source=_FEEDING,
    further_sources=(_PLACES,),
    of_this_pregnancy=True,
    services=("anc-weight-height", "nutrition-underweight-pregnancy"),
    notes=(
        Label(
            id="Di atas trimester I pun IMT di bawah 18,5 tetap kurang (bacaan underweight-found-late).",
            en="After the first trimester too a BMI under 18.5 is low (reading underweight-found-late).",
        ),
    ),
)

ARM_OF_ALKI = by_reading(
    COUPLES_ARM_23_5,
    {
        "between": measured(Quantity.MID_UPPER_ARM, under=23.5),
        "ideal": measured(Quantity.MID_UPPER_ARM, under=23.5),
        "alki": measured(Quantity.MID_UPPER_ARM, up_to=23.5),
    },
)
IDEAL_ARM = by_reading(
    COUPLES_ARM_23_5,
    {
        "between": measured(Quantity.MID_UPPER_ARM, over=23.5),
        "ideal": measured(Quantity.MID_UPPER_ARM, at_least=23.5),
        "alki": measured(Quantity.MID_UPPER_ARM, over=23.5),
    },
)

ARM_OF_COUPLES = Scale(
    code="arm-of-couples",
    name=Label(id="LiLA pada skrining layak hamil", en="Mid-upper arm in pregnancy-readiness screening"),
    of=(Quantity.MID_UPPER_ARM,),
    applies_to=all_of(is_(SEX, Sex.FEMALE), MARRIED_COUPLES, not_(has(PREGNANT))),
    categories=(
        Category(
            code="alki",
            label=Label(id="LiLA rendah (ALKI): tidak layak hamil", en="Low arm (ALKI): not fit for pregnancy"),
            when=ARM_OF_ALKI,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas untuk tata laksana sampai sembuh atau terkontrol",
                    "refer to the Puskesmas for treatment until cured or controlled",
                    Venue.PUSTU,
                    when=by_reading(COUPLES_ALKI_WITH_CONTRACEPTION, {"treat-all": everybody(), "letter": nobody()}),
                    source=_COUPLES,
                ),
                act(
                    ActionKind.TREAT,
                    "tata laksana sampai sembuh atau terkontrol",
                    "treatment until cured or controlled",
                    Venue.PUSKESMAS,
                    when=by_reading(COUPLES_ALKI_WITH_CONTRACEPTION, {"treat-all": everybody(), "letter": nobody()}),
                    source=_COUPLES,
                ),
                act(
                    ActionKind.REFER,
                    "bila belum memakai KB: rujuk atau tata laksana sampai sembuh atau terkontrol",
                    "if without contraception: refer, or treat until cured or controlled",
                    Venue.PUSTU,
                    Venue.PUSKESMAS,
                    when=by_reading(COUPLES_ALKI_WITH_CONTRACEPTION, {"treat-all": nobody(), "letter": everybody()}),
                    source=_COUPLES,
                ),
                act(
                    ActionKind.COUNSEL,
                    "konseling; pastikan memakai kontrasepsi",
                    "counselling; make sure that contraception is used",
                    Venue.PUSTU,
                    Venue.PUSKESMAS,
                    service="contraception-kb",
                    source=_COUPLES,
                ),
            ),
            facts=((UNFIT_FOR_PREGNANCY, True),),
        ),
        Category(
            code="ideal",
            label=Label(id="LiLA ideal", en="Ideal arm"),
            when=IDEAL_ARM,
        ),
        no_class(
            "exactly-23-5",
            "Tepat 23,5 cm: tidak ideal dan bukan ALKI",
            "Exactly 23.5 cm: neither ideal nor ALKI",
            when=all_of(
                by_reading(COUPLES_ARM_23_5, {"between": everybody(), "ideal": nobody(), "alki": nobody()}),
                measured(Quantity.MID_UPPER_ARM, at_least=23.5, up_to=23.5),
            ),
            why=Label(
                id="Ideal > 23,5 cm dan ALKI < 23,5 cm; nilai ini dinilai tenaga kesehatan.",
                en="Ideal is over 23.5 cm and ALKI under 23.5 cm; a health worker judges this value.",
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "dinilai tenaga kesehatan",
                    "a health worker judges it",
                    source=_COUPLES,
                ),
            ),
        ),
    ),
    source=_COUPLES,
    services=("fit-for-pregnancy",),
    notes=(
        Label(
            id="LiLA saja tidak menyatakan layak hamil; kriteria lain dinilai pada skrining layak hamil.",
            en="The arm alone does not say fit for pregnancy; the screening looks at the other criteria.",
        ),
    ),
)

SCALES = (ARM_IN_PREGNANCY, BMI_IN_PREGNANCY, ARM_OF_COUPLES)
