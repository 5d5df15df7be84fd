"""Waist circumference (BAB V, Tabel 21): central obesity by sex, and what follows."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, is_, measured, nobody
from ilp.facts.chronic_disease import CENTRAL_OBESITY
from ilp.facts.person import SEX
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.interpretation.scales.body_mass_index_adult import IN_PREGNANCY
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_nutrition import WAIST_AT_THE_BOUND, WAIST_FOLLOW_UP
from ilp.screening.school_age_results_ncd import WAIST_AT_SCHOOL_AGE
from ilp.vocabulary import Quantity, Sex, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 21")
_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Skrining Obesitas")
_DIABETES = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)")

_AS_OBESITY = by_reading(WAIST_FOLLOW_UP, {"as-obesity": everybody(), "risk-only": nobody()})

WAIST = Scale(
    code="waist-adult",
    name=Label(id="Kategori lingkar perut", en="Classes of waist circumference"),
    of=(Quantity.WAIST,),
    applies_to=by_reading(
        WAIST_AT_SCHOOL_AGE, {"from-15": aged(at_least=years(15)), "record-only": aged(at_least=years(18))}
    ),
    categories=(
        no_class(
            "pregnant",
            "Tidak digolongkan dalam kehamilan",
            "Not classed in pregnancy",
            when=IN_PREGNANCY,
            why=Label(
                id="Tabel 21 tidak dipakai pada ibu hamil: lingkar perut mengikuti kehamilan.",
                en="Tabel 21 is not used in pregnancy: the waist grows with it.",
            ),
        ),
        Category(
            code="central-obesity",
            label=Label(id="Berisiko/Obesitas sentral", en="At risk: central obesity"),
            when=by_reading(
                WAIST_AT_THE_BOUND,
                {
                    "letter": any_of(
                        all_of(is_(SEX, Sex.MALE), measured(Quantity.WAIST, over=90)),
                        all_of(is_(SEX, Sex.FEMALE), measured(Quantity.WAIST, over=80)),
                    ),
                    "inclusive": any_of(
                        all_of(is_(SEX, Sex.MALE), measured(Quantity.WAIST, at_least=90)),
                        all_of(is_(SEX, Sex.FEMALE), measured(Quantity.WAIST, at_least=80)),
                    ),
                },
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "faktor risiko: skrining diabetes melitus",
                    "a risk factor: screening for diabetes",
                    service="diabetes-adult",
                    source=_DIABETES,
                ),
                act(
                    ActionKind.EDUCATE,
                    "edukasi dan pemantauan gaya hidup sehat",
                    "education, and a watch on healthy living",
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    when=_AS_OBESITY,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.REPEAT,
                    "nilai keberhasilannya setelah 3 bulan",
                    "see after 3 months what came of it",
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    within=months(3),
                    when=_AS_OBESITY,
                    service="obesity-adult",
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.COUNSEL,
                    "pola makan, aktivitas dan latihan fisik, waktu tidur, pengelolaan stres",
                    "diet, activity and exercise, sleep, handling of stress",
                    Venue.PUSKESMAS,
                    when=_AS_OBESITY,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.EDUCATE,
                    "edukasi keluarga oleh kader; bila tidak ada perubahan, ke fasilitas tingkat pertama",
                    "education of the family by kader; without change, on to a first-level facility",
                    Venue.HOME_VISIT,
                    when=_AS_OBESITY,
                    source=_FOLLOW_UP,
                ),
                act(
                    ActionKind.REFER,
                    "bila ada penyakit penyerta dan/atau sindrom metabolik",
                    "where there is another disease with it, or a metabolic syndrome",
                    Venue.PUSKESMAS,
                    when=_AS_OBESITY,
                    source=_FOLLOW_UP,
                ),
            ),
            facts=((CENTRAL_OBESITY, True),),
        ),
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=measured(Quantity.WAIST, at_least=0),
            facts=((CENTRAL_OBESITY, False),),
        ),
    ),
    source=_TABLE,
    further_sources=(_FOLLOW_UP,),
    services=("central-obesity-adult", "obesity-adult"),
)

SCALES = (WAIST,)
