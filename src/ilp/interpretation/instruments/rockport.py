"""Rockport test of adults: the norms are not printed, so the class is entered; the advice is that of Tabel 2."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, answered, any_of, by_reading, everybody, has, nobody
from ilp.facts.chronic_disease import CHRONIC_DISEASE
from ilp.facts.newborn_and_child import SICK
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_eyes_and_fitness import ROCKPORT_CATEGORY, ROCKPORT_HEART_RATE
from ilp.vocabulary import Instrument

_TEST = KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi usia dewasa")
_ADVICE = KMK_2015_2023.at("Lampiran", "Skrining Kebugaran Jasmani Usia Dewasa", table="Tabel 2")

VERY_GOOD = Label(id="Baik sekali", en="Very good")
GOOD = Label(id="Baik", en="Good")
FAIR = Label(id="Cukup", en="Fair")
POOR = Label(id="Kurang", en="Poor")
VERY_POOR = Label(id="Kurang sekali", en="Very poor")

CLASS = Item(
    code="rockport.class",
    label=Label(id="tingkat kebugaran dari SIPGAR", en="fitness class from SIPGAR"),
    options=(
        Option(code="very_good", label=VERY_GOOD),
        Option(code="good", label=GOOD),
        Option(code="fair", label=FAIR),
        Option(code="poor", label=POOR),
        Option(code="very_poor", label=VERY_POOR),
    ),
)

_ASK_FIRST = act(
    ActionKind.COUNSEL,
    "nasihat tenaga kesehatan sebelum berlatih pada denyut nadi itu (kesimpulan kami)",
    "a health worker's advice before exercise at that heart rate (our inference)",
    when=by_reading(
        ROCKPORT_HEART_RATE,
        {
            "with-advice": any_of(aged(at_least=years(50)), has(CHRONIC_DISEASE), has(SICK)),
            "letter": nobody(),
        },
    ),
    source=_ADVICE,
)
_FOR_GOOD = (
    act(
        ActionKind.EDUCATE,
        "latihan 4-5 kali seminggu, 40-60 menit, denyut nadi 140-150 per menit, aerobik tipe 1, 2 dan 3",
        "exercise 4-5 times a week for 40-60 minutes at a pulse of 140-150 a minute, aerobic types 1, 2 and 3",
        source=_ADVICE,
    ),
    _ASK_FIRST,
)
_FOR_FAIR = (
    act(
        ActionKind.EDUCATE,
        "latihan 3 kali seminggu, 30-40 menit, denyut nadi 120-140 per menit, aerobik tipe 2",
        "exercise 3 times a week for 30-40 minutes at a pulse of 120-140 a minute, aerobic type 2",
        source=_ADVICE,
    ),
    _ASK_FIRST,
)
_FOR_POOR = (
    act(
        ActionKind.EDUCATE,
        "latihan 2 kali seminggu, 20-30 menit, denyut nadi 100-120 per menit, aerobik tipe 1",
        "exercise twice a week for 20-30 minutes at a pulse of 100-120 a minute, aerobic type 1",
        source=_ADVICE,
    ),
    _ASK_FIRST,
)

ROCKPORT_RESULT = Scale(
    code="rockport",
    name=Label(id="Kebugaran dewasa (Rockport)", en="Fitness of adults (Rockport)"),
    of=(),
    categories=(
        no_class(
            "no-norms",
            "Tanpa golongan",
            "No class",
            when=by_reading(ROCKPORT_CATEGORY, {"app": nobody(), "none": everybody()}),
            why=Label(
                id="Tabel B.1 yang dirujuk tidak ada dalam keputusan ini.",
                en="Table B.1, which is referred to, is not in the decree.",
            ),
        ),
        Category(code="very-poor", label=VERY_POOR, when=answered(CLASS, "very_poor"), follow_up=_FOR_POOR),
        Category(code="poor", label=POOR, when=answered(CLASS, "poor"), follow_up=_FOR_POOR),
        Category(code="fair", label=FAIR, when=answered(CLASS, "fair"), follow_up=_FOR_FAIR),
        Category(code="good", label=GOOD, when=answered(CLASS, "good"), follow_up=_FOR_GOOD),
        Category(code="very-good", label=VERY_GOOD, when=answered(CLASS, "very_good"), follow_up=_FOR_GOOD),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(
                id="Rockport untuk usia 18-59 tahun; lanjut usia memakai tes jalan 6 menit",
                en="the Rockport test is for ages 18-59; older persons take the 6-minute walk",
            ),
            when=any_of(aged(under=years(18)), aged(at_least=years(60))),
        ),
    ),
    source=_TEST,
    further_sources=(_ADVICE,),
    services=("fitness-adult-rockport",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.ROCKPORT,
    name=Label(id="Tes Rockport 1,6 km", en="Rockport 1.6 km test"),
    items=(CLASS,),
    scales=(ROCKPORT_RESULT,),
    source=_TEST,
    further_sources=(_ADVICE,),
    notes=(
        Label(
            id="Durasi di luar pemanasan dan pendinginan. Tipe 1: jalan, jogging, sepeda; tipe 2: senam, renang, step; "
            "tipe 3: permainan bola, tenis, bulu tangkis.",
            en="Warm-up and cool-down are not counted. Type 1: walking, jogging, cycling; type 2: gymnastics, "
            "swimming, step; type 3: ball games, tennis, badminton.",
        ),
    ),
)
