"""Body mass index of adults (BAB V, Tabel 20): five classes, what follows, and whether it is obesity."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.chronic_disease import OBESITY
from ilp.facts.person import PREGNANT
from ilp.interpretation.bounds import from_bound, under_bound
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_glucose_and_lipids import OBESITY_FOR_DIABETES
from ilp.screening.adult_results_nutrition import (
    BMI_BETWEEN_CLASSES,
    BMI_OBESITY_CLASS_1,
    BMI_UNDER_18,
    BMI_UNDERWEIGHT_FOLLOW_UP,
)
from ilp.screening.adults import BMI_IN_PREGNANCY
from ilp.vocabulary import Quantity, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 20")
_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Skrining Obesitas")

IN_PREGNANCY = by_reading(BMI_IN_PREGNANCY, {"measure": has(PREGNANT), "exclude": has(PREGNANT), "letter": nobody()})
#: Tabel 20 and 21 do not class pregnant women.

_FROM_23 = from_bound(Quantity.BMI, 23, BMI_BETWEEN_CLASSES, rounded="one-decimal", step=0.1)
_FROM_25 = from_bound(Quantity.BMI, 25, BMI_BETWEEN_CLASSES, rounded="one-decimal", step=0.1)
_UNDER_25 = under_bound(Quantity.BMI, 25, BMI_BETWEEN_CLASSES, rounded="one-decimal", step=0.1)

_OVERWEIGHT_IS_OBESITY = any_of(
    by_reading(OBESITY_FOR_DIABETES, {"from-25": nobody(), "from-23": everybody()}),
    by_reading(BMI_OBESITY_CLASS_1, {"from-25": nobody(), "printed": everybody()}),
)
#: Whether 23 to under 25 is the "obesity" that other screenings ask for.

OBESITY_FOLLOW_UP = (
    act(
        ActionKind.EDUCATE,
        "edukasi dan pemantauan gaya hidup sehat",
        "education, and a watch on healthy living",
        Venue.PUSTU,
        Venue.POSYANDU,
        source=_FOLLOW_UP,
    ),
    act(
        ActionKind.REPEAT,
        "nilai keberhasilannya setelah 3 bulan",
        "see after 3 months what came of it",
        Venue.PUSTU,
        Venue.POSYANDU,
        within=months(3),
        service="obesity-adult",
        source=_FOLLOW_UP,
    ),
    act(
        ActionKind.EDUCATE,
        "edukasi keluarga oleh kader; bila tidak ada perubahan, ke fasilitas tingkat pertama",
        "education of the family by kader; without change, on to a first-level facility",
        Venue.HOME_VISIT,
        source=_FOLLOW_UP,
    ),
    act(
        ActionKind.COUNSEL,
        "pola makan, aktivitas dan latihan fisik, waktu tidur, pengelolaan stres",
        "diet, activity and exercise, sleep, handling of stress",
        Venue.PUSKESMAS,
        source=_FOLLOW_UP,
    ),
    act(
        ActionKind.REFER,
        "bila ada penyakit penyerta dan/atau sindrom metabolik",
        "where there is another disease with it, or a metabolic syndrome",
        Venue.PUSKESMAS,
        source=_FOLLOW_UP,
    ),
)
_PREGNANT_WHY = Label(
    id="Tabel 20 tidak dipakai pada ibu hamil: berat badannya termasuk janin.",
    en="Tabel 20 is not used in pregnancy: the weight is not hers alone.",
)

BODY_MASS_INDEX_ADULT = Scale(
    code="bmi-adult",
    name=Label(id="Klasifikasi IMT dewasa", en="Classes of BMI in adults"),
    of=(Quantity.BMI,),
    applies_to=by_reading(BMI_UNDER_18, {"bmi-for-age": aged(at_least=years(18)), "adult": aged(at_least=years(15))}),
    categories=(
        no_class(
            "pregnant",
            "Tidak digolongkan dalam kehamilan",
            "Not classed in pregnancy",
            when=IN_PREGNANCY,
            why=_PREGNANT_WHY,
        ),
        Category(
            code="obesity-2",
            label=Label(id="Obesitas II", en="Obesity II"),
            when=from_bound(Quantity.BMI, 30, BMI_BETWEEN_CLASSES, rounded="one-decimal", step=0.1),
            follow_up=OBESITY_FOLLOW_UP,
            facts=((OBESITY, True),),
        ),
        Category(
            code="obesity-1",
            label=Label(id="Obesitas I", en="Obesity I"),
            when=_FROM_25,
            follow_up=OBESITY_FOLLOW_UP,
            facts=((OBESITY, True),),
        ),
        Category(
            code="overweight",
            label=Label(id="Kelebihan berat badan (overweight) dengan risiko", en="Overweight, at risk"),
            when=_FROM_23,
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "edukasi perubahan gaya hidup sehat",
                    "education on a change to healthy living",
                    Venue.PUSKESMAS,
                    source=_FOLLOW_UP,
                ),
            ),
            facts=((OBESITY, _OVERWEIGHT_IS_OBESITY),),
        ),
        Category(
            code="normal",
            label=Label(id="Berat badan normal", en="Normal weight"),
            when=from_bound(Quantity.BMI, 18.5, BMI_BETWEEN_CLASSES, rounded="one-decimal", step=0.1),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "pertahankan gaya hidup sehat",
                    "keep up healthy living",
                    Venue.PUSKESMAS,
                    source=_FOLLOW_UP,
                ),
            ),
            facts=((OBESITY, False),),
        ),
        Category(
            code="underweight",
            label=Label(id="Berat badan kurang (underweight)", en="Underweight"),
            when=measured(Quantity.BMI, at_least=0),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas untuk pelayanan gizi (kesimpulan kami)",
                    "refer to the Puskesmas for nutrition care (our inference)",
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    when=by_reading(BMI_UNDERWEIGHT_FOLLOW_UP, {"refer": everybody(), "none": nobody()}),
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.EXAMINE,
                    "pelayanan gizi, dan cari penyebabnya (kesimpulan kami)",
                    "nutrition care, and a search for the cause (our inference)",
                    Venue.PUSKESMAS,
                    when=by_reading(BMI_UNDERWEIGHT_FOLLOW_UP, {"refer": everybody(), "none": nobody()}),
                    source=_FOLLOW_UP,
                ),
            ),
            facts=((OBESITY, False),),
        ),
    ),
    marks=(
        Category(
            code="obesity-1-too",
            label=Label(id="juga Obesitas I (23-29,9 seperti tercetak)", en="obesity I too (23-29.9, as printed)"),
            when=by_reading(
                BMI_OBESITY_CLASS_1,
                {"from-25": nobody(), "printed": all_of(_FROM_23, _UNDER_25, not_(IN_PREGNANCY))},
            ),
            follow_up=OBESITY_FOLLOW_UP,
        ),
    ),
    source=_TABLE,
    further_sources=(_FOLLOW_UP,),
    services=("obesity-adult",),
)

SCALES = (BODY_MASS_INDEX_ADULT,)
