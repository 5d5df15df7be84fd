"""Fitness of older persons by the six-minute walk (Tabel 3 of the annex): five classes of distance, 60-94 years.

Figures of a row are the distances printed for very good, good, fair, poor and very poor.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, by_reading, everybody, nobody
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.interpretation.tables import at_least_in_row, over_in_row, row
from ilp.labels import Label
from ilp.lifecycle import OLDER_PERSON
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_eyes_and_fitness import WALK_DISTANCE_CLASSES, WALK_DISTANCE_FROM_95
from ilp.vocabulary import Quantity, Sex

_TABLE = KMK_2015_2023.at("Lampiran", "Penilaian Skrining Kebugaran Jasmani Lansia", table="Tabel 3")
_FITNESS = KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi lansia")

_60 = aged(at_least=years(60), up_to=years(64))
_65 = aged(at_least=years(65), up_to=years(69))
_70 = aged(at_least=years(70), up_to=years(74))
_75 = aged(at_least=years(75), up_to=years(79))
_80 = aged(at_least=years(80), up_to=years(84))
_85 = aged(at_least=years(85), up_to=years(89))
_90 = aged(at_least=years(90))
#: The last column is printed for 90-94; who is older is taken out before, by the reading.

_ROWS = (
    row(Sex.MALE, _60, 700, 650, 600, 550, 500),
    row(Sex.MALE, _65, 650, 600, 550, 500, 450),
    row(Sex.MALE, _70, 600, 550, 500, 450, 400),
    row(Sex.MALE, _75, 550, 500, 450, 400, 350),
    row(Sex.MALE, _80, 500, 450, 400, 350, 300),
    row(Sex.MALE, _85, 450, 400, 350, 300, 250),
    row(Sex.MALE, _90, 400, 350, 300, 250, 200),
    row(Sex.FEMALE, _60, 650, 600, 550, 500, 450),
    row(Sex.FEMALE, _65, 600, 550, 500, 450, 400),
    row(Sex.FEMALE, _70, 550, 500, 450, 400, 350),
    row(Sex.FEMALE, _75, 500, 450, 400, 350, 300),
    row(Sex.FEMALE, _80, 450, 400, 350, 300, 250),
    row(Sex.FEMALE, _85, 400, 350, 300, 250, 200),
    row(Sex.FEMALE, _90, 350, 300, 250, 200, 150),
)

_PROGRAMME = (
    act(
        ActionKind.EDUCATE,
        "latihan aerobik sedang 150 menit atau berat 75 menit seminggu, atau gabungannya",
        "aerobic exercise, moderate for 150 or vigorous for 75 minutes a week, or both",
        source=_FITNESS,
    ),
    act(
        ActionKind.EDUCATE,
        "latihan kekuatan otot sedikitnya 2 kali seminggu",
        "muscle strength at least twice a week",
        source=_FITNESS,
    ),
    act(
        ActionKind.EDUCATE,
        "bila mobilitas buruk: latihan keseimbangan dan pencegahan jatuh sedikitnya 3 kali seminggu",
        "with poor mobility: balance and prevention of falls at least 3 times a week",
        source=_FITNESS,
    ),
    act(
        ActionKind.COUNSEL,
        "bila tidak mampu: sesuai keadaan, dengan bantuan dokter olahraga, ortopedi, fisioterapi atau pelatih",
        "if unable: as the condition allows, with the help of sports medicine, orthopaedics, physiotherapy or a coach",
        source=_FITNESS,
    ),
)

SIX_MINUTE_WALK = Scale(
    code="six-minute-walk",
    name=Label(id="Kebugaran lanjut usia (jalan 6 menit)", en="Fitness of older persons (6-minute walk)"),
    of=(Quantity.WALK_6_MINUTES,),
    applies_to=OLDER_PERSON,
    categories=(
        no_class(
            "from-95",
            "Usia 95 tahun ke atas: tanpa golongan, dinilai tenaga kesehatan",
            "From 95: no class, a health worker judges",
            when=by_reading(WALK_DISTANCE_FROM_95, {"clinician": aged(at_least=years(95)), "oldest": nobody()}),
            why=Label(id="Tabelnya berakhir pada 90-94 tahun.", en="The table ends at 90-94 years."),
            follow_up=_PROGRAMME,
        ),
        Category(
            code="very-good",
            label=Label(id="Baik sekali", en="Very good"),
            when=by_reading(
                WALK_DISTANCE_CLASSES,
                {
                    "lower-bound": at_least_in_row(Quantity.WALK_6_MINUTES, _ROWS, 0),
                    "upper-bound": over_in_row(Quantity.WALK_6_MINUTES, _ROWS, 1),
                },
            ),
            follow_up=_PROGRAMME,
        ),
        Category(
            code="good",
            label=Label(id="Baik", en="Good"),
            when=by_reading(
                WALK_DISTANCE_CLASSES,
                {
                    "lower-bound": at_least_in_row(Quantity.WALK_6_MINUTES, _ROWS, 1),
                    "upper-bound": over_in_row(Quantity.WALK_6_MINUTES, _ROWS, 2),
                },
            ),
            follow_up=_PROGRAMME,
        ),
        Category(
            code="fair",
            label=Label(id="Cukup", en="Fair"),
            when=by_reading(
                WALK_DISTANCE_CLASSES,
                {
                    "lower-bound": at_least_in_row(Quantity.WALK_6_MINUTES, _ROWS, 2),
                    "upper-bound": over_in_row(Quantity.WALK_6_MINUTES, _ROWS, 3),
                },
            ),
            follow_up=_PROGRAMME,
        ),
        Category(
            code="poor",
            label=Label(id="Kurang", en="Poor"),
            when=by_reading(
                WALK_DISTANCE_CLASSES,
                {
                    "lower-bound": at_least_in_row(Quantity.WALK_6_MINUTES, _ROWS, 3),
                    "upper-bound": over_in_row(Quantity.WALK_6_MINUTES, _ROWS, 4),
                },
            ),
            follow_up=_PROGRAMME,
        ),
        Category(
            code="very-poor",
            label=Label(id="Kurang sekali", en="Very poor"),
            when=everybody(),
            follow_up=_PROGRAMME,
        ),
    ),
    source=_TABLE,
    further_sources=(_FITNESS,),
    services=("fitness-elderly-6mwt",),
    notes=(
        Label(
            id="Tidak ada program latihan yang berbeda menurut kategori.",
            en="No programme is printed that differs by class.",
        ),
    ),
)

SCALES = (SIX_MINUTE_WALK,)
