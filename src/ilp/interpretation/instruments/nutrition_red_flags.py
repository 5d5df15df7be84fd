"""Red flags for slowed growth of children under five (BAB IV, Gambar 21): 23 findings in three groups."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, by_reading, everybody, measured, nobody, not_
from ilp.facts.newborn_and_child import GROWTH_RED_FLAG
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Questionnaire,
    Scale,
    Score,
    act,
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.child_nutrition_readings import REFERRAL_SCOPE
from ilp.screening.growth_readings import NUTRITION_PROBLEM_FOUND
from ilp.vocabulary import Instrument, Venue

_FIGURE = KMK_2015_2023.at("BAB IV", "Tatalaksana dan rujukan", figure="Gambar 21")
_REFERRAL = KMK_2015_2023.at("BAB IV", "Tatalaksana dan rujukan")

NEGLECT = yes_no_item("nutrition_red_flags.neglect_or_violence", "ditelantarkan atau dikerasi", "neglect or violence")
INTAKE = (
    yes_no_item("nutrition_red_flags.reflux", "refluks lambung", "gastro-oesophageal reflux"),
    yes_no_item("nutrition_red_flags.breastfeeding", "ASI kurang atau salah lekat", "little milk or poor latch"),
    yes_no_item("nutrition_red_flags.formula", "susu formula salah disiapkan", "badly prepared formula"),
    yes_no_item("nutrition_red_flags.suckling", "hambatan menyusu, seperti sumbing", "suckling hindered, as by cleft"),
    NEGLECT,
    yes_no_item("nutrition_red_flags.eating_habits", "pola makan buruk", "poor eating habits"),
    yes_no_item("nutrition_red_flags.oral_motor", "gangguan oromotor", "oral-motor disorder"),
    yes_no_item("nutrition_red_flags.toxins", "saluran cerna terganggu toksin", "gut trouble from toxins, as lead"),
)
ABSORPTION = (
    yes_no_item("nutrition_red_flags.anaemia", "anemia atau kurang besi", "anaemia or lack of iron"),
    yes_no_item("nutrition_red_flags.biliary_atresia", "atresia bilier", "biliary atresia"),
    yes_no_item("nutrition_red_flags.coeliac", "celiac", "coeliac disease"),
    yes_no_item("nutrition_red_flags.chronic_gut", "saluran cerna terganggu menahun", "chronic gut disorder"),
    yes_no_item("nutrition_red_flags.infection", "infeksi", "infection"),
    yes_no_item("nutrition_red_flags.cystic_fibrosis", "fibrosis kistik", "cystic fibrosis"),
    yes_no_item("nutrition_red_flags.metabolic", "kelainan metabolik bawaan", "inborn error of metabolism"),
    yes_no_item("nutrition_red_flags.milk_allergy", "alergi susu sapi", "cow's milk allergy"),
    yes_no_item("nutrition_red_flags.liver", "kolestasis atau sakit hati", "cholestasis or liver disease"),
)
METABOLISM = (
    yes_no_item("nutrition_red_flags.chronic_infection", "infeksi menahun: HIV, TBC", "chronic infection: HIV, TB"),
    yes_no_item("nutrition_red_flags.heart", "jantung bawaan", "congenital heart disease"),
    yes_no_item("nutrition_red_flags.lungs", "paru menahun, lahir prematur", "chronic lung disease, born preterm"),
    yes_no_item("nutrition_red_flags.cancer", "keganasan", "cancer"),
    yes_no_item("nutrition_red_flags.kidneys", "gagal ginjal", "kidney failure"),
    yes_no_item("nutrition_red_flags.thyroid", "hipertiroid", "overactive thyroid"),
)
ITEMS = (*INTAKE, *ABSORPTION, *METABOLISM)


FLAGS = Score(
    code="nutrition_red_flags.count", label=Label(id="banyaknya red flag", en="number of red flags"), items=ITEMS
)
OF_INTAKE = Score(
    code="nutrition_red_flags.intake",
    label=Label(id="red flag asupan kalori", en="red flags of calorie intake"),
    items=INTAKE,
)
OF_ABSORPTION = Score(
    code="nutrition_red_flags.absorption",
    label=Label(id="red flag absorpsi", en="red flags of absorption"),
    items=ABSORPTION,
)
OF_METABOLISM = Score(
    code="nutrition_red_flags.metabolism",
    label=Label(id="red flag metabolisme", en="red flags of metabolism"),
    items=METABOLISM,
)

_PROBLEM_ASKED = by_reading(
    REFERRAL_SCOPE, {"with-nutrition-problem": NUTRITION_PROBLEM_FOUND, "any-child": everybody()}
)

RED_FLAGS_RESULT = Scale(
    code="nutrition-red-flags",
    name=Label(id="Red flag perlambatan pertumbuhan", en="Red flags for slowed growth"),
    of=(FLAGS,),
    categories=(
        Category(
            code="red-flag",
            label=Label(id="Ada tanda bahaya (red flag)", en="A red flag is present"),
            when=measured(FLAGS, at_least=1),
            danger=True,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke rumah sakit, dokter spesialis anak",
                    "refer to a hospital, to a paediatrician",
                    Venue.PUSKESMAS,
                    when=_PROBLEM_ASKED,
                    service="nutrition-referral",
                    source=_REFERRAL,
                ),
                act(
                    ActionKind.EXAMINE,
                    "tanpa masalah gizi: dokter Puskesmas menilai perlunya rujukan",
                    "with no nutrition problem: the doctor of the Puskesmas judges whether to refer",
                    Venue.PUSKESMAS,
                    when=by_reading(
                        REFERRAL_SCOPE, {"with-nutrition-problem": not_(NUTRITION_PROBLEM_FOUND), "any-child": nobody()}
                    ),
                    source=_REFERRAL,
                ),
            ),
            facts=((GROWTH_RED_FLAG, True),),
        ),
        Category(
            code="none",
            label=Label(id="Tidak ada red flag", en="No red flag"),
            when=measured(FLAGS, up_to=0),
            facts=((GROWTH_RED_FLAG, False),),
        ),
    ),
    marks=(
        Category(
            code="neglect-or-violence",
            label=Label(id="dugaan penelantaran atau kekerasan", en="suspected neglect or violence"),
            when=answered(NEGLECT, "yes"),
            danger=True,
            note=Label(
                id="Skrining kekerasan anak adalah kesimpulan kami; Gambar 21 hanya menyebutnya sebagai penyebab.",
                en="Screening for child abuse is our inference; Gambar 21 only names it as a cause.",
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "skrining kekerasan terhadap anak (kesimpulan kami)",
                    "screening for violence against children (our inference)",
                    at_once=True,
                    service="ktpa-child-assessment",
                ),
            ),
        ),
        Category(
            code="inadequate-intake",
            label=Label(id="asupan kalori tidak adekuat", en="inadequate calorie intake"),
            when=measured(OF_INTAKE, at_least=1),
        ),
        Category(
            code="inadequate-absorption",
            label=Label(id="absorpsi tidak adekuat", en="inadequate absorption"),
            when=measured(OF_ABSORPTION, at_least=1),
        ),
        Category(
            code="raised-metabolism",
            label=Label(id="peningkatan metabolisme", en="raised metabolism"),
            when=measured(OF_METABOLISM, at_least=1),
        ),
        Category(
            code="outside-age",
            label=Label(id="Gambar 21 untuk balita (0-59 bulan)", en="Gambar 21 is for under-fives (0-59 months)"),
            when=aged(at_least=months(60)),
        ),
    ),
    source=_FIGURE,
    further_sources=(_REFERRAL,),
    validity=months(1),
    services=("nutrition-red-flags",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.NUTRITION_RED_FLAGS,
    name=Label(id="Red flag perlambatan pertumbuhan (Gambar 21)", en="Red flags for slowed growth (Gambar 21)"),
    items=ITEMS,
    scores=(FLAGS, OF_INTAKE, OF_ABSORPTION, OF_METABOLISM),
    scales=(RED_FLAGS_RESULT,),
    source=_FIGURE,
    notes=(
        Label(
            id="Satu temuan saja sudah red flag; tiga kelompok: asupan (8), absorpsi (9), metabolisme (6).",
            en="One finding is a red flag already; three groups: intake (8), absorption (9), metabolism (6).",
        ),
    ),
)
