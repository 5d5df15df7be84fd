"""Fitness of the youth by the single test (Tabel 1 of the annex): five classes of the time of a run, 10-19 years.

Figures of a row, from the best class on: the last second of very good, good, fair and poor, and the second from which
very poor is printed. Times are compared in whole seconds.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, any_of, by_reading, everybody, nobody
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.interpretation.tables import row, second_in_row, up_to_seconds_in_row
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_age_results_senses import FITNESS_EDGES, FITNESS_FRACTIONS, FITNESS_OVERLAP
from ilp.screening.school_fitness import FITNESS_DISTANCE_10_12
from ilp.vocabulary import Quantity, Sex

_TABLE = KMK_2015_2023.at("Lampiran", "Penilaian Skrining Kebugaran Jasmani Remaja", table="Tabel 1")
_FITNESS = KMK_2015_2023.at("BAB IV", "Skrining kebugaran")

_ROWS_10_11 = (
    row(Sex.MALE, 10, "4'47", "5'49", "6'52", "7'53", "7'54"),
    row(Sex.FEMALE, 10, "5'16", "6'28", "7'37", "8'48", "8'49"),
    row(Sex.MALE, 11, "4'17", "5'14", "6'12", "7'09", "7'10"),
    row(Sex.FEMALE, 11, "5'04", "6'10", "7'19", "8'28", "8'29"),
)
_ROWS_12 = (
    row(Sex.MALE, 12, "4'12", "5'05", "5'57", "6'49", "6'50"),
    row(Sex.FEMALE, 12, "4'52", "5'54", "6'55", "7'56", "7'57"),
)
#: Very good is printed without a sign at 12, so that its second is in the class by every reading.

_ROWS_13_19 = (
    row(Sex.MALE, 13, "7'23", "8'40", "9'58", "11'15", "11'16"),
    row(Sex.MALE, 14, "7'06", "8'14", "9'21", "10'28", "10'29"),
    row(Sex.MALE, 15, "6'32", "7'46", "9'01", "10'16", "10'17"),
    row(Sex.MALE, 16, "6'31", "7'43", "8'55", "10'06", "10'07"),
    row(Sex.MALE, 17, "6'28", "7'40", "8'52", "10'04", "10'05"),
    row(Sex.FEMALE, 13, "9'29", "10'55", "12'21", "13'46", "13'47"),
    row(Sex.FEMALE, 14, "9'26", "10'51", "12'15", "13'39", "13'40"),
    row(Sex.FEMALE, 15, "9'03", "10'33", "12'04", "13'34", "13'35"),
    row(Sex.FEMALE, 16, "7'55", "9'48", "11'40", "13'32", "13'33"),
    row(Sex.FEMALE, 17, "7'54", "9'43", "11'33", "13'22", "13'23"),
    row(Sex.FEMALE, 18, "7'52", "9'27", "11'02", "12'37", "12'38"),
    row(Sex.FEMALE, 19, "7'51", "9'25", "11'00", "12'34", "12'35"),
)
_BOYS_18_FAIR_FIRST = row(Sex.MALE, 18, "6'27", "7'27", "8'56", "9'25", "9'26")
_BOYS_18_POOR_FIRST = row(Sex.MALE, 18, "6'27", "7'27", "8'26", "9'25", "9'26")
_BOYS_19_FAIR_FIRST = row(Sex.MALE, 19, "6'21", "7'21", "8'26", "9'29", "9'30")
_BOYS_19_POOR_FIRST = row(Sex.MALE, 19, "6'21", "7'21", "8'20", "9'29", "9'30")
#: Boys of 18: fair is printed to 8'56, poor from 8'27; boys of 19: fair to 8'26, poor from 8'21.

_ROWS_1000 = (*_ROWS_10_11, *_ROWS_12)
_ROWS_1600 = (*_ROWS_10_11, *_ROWS_12, *_ROWS_13_19, _BOYS_18_POOR_FIRST, _BOYS_19_FAIR_FIRST)
#: The rows of 10-12 hold for the longer run too where the heading of their table is followed.

_EVERY_DAY = act(
    ActionKind.EDUCATE,
    "aktivitas fisik 60 menit setiap hari menurut kesukaan",
    "physical activity for 60 minutes every day, as preferred",
    source=_TABLE,
)
_CLUB = act(
    ActionKind.EDUCATE, "arahkan ke klub olahraga atau atlet", "towards a sports club or athletics", source=_TABLE
)
_STEP_BY_STEP = act(
    ActionKind.COUNSEL,
    "motivasi aktivitas fisik 30-60 menit setiap hari, bertahap",
    "encourage physical activity for 30-60 minutes every day, step by step",
    source=_TABLE,
)
_CHECK_SCREENING = act(
    ActionKind.EXAMINE,
    "periksa hasil penjaringan: adakah masalah kesehatan",
    "look for health problems in the results of the school check",
    source=_TABLE,
)
_HABITS = act(
    ActionKind.EXAMINE,
    "telaah kebiasaan aktivitas fisik dan riwayat penyakit",
    "go through habits of activity and past illness",
    source=_TABLE,
)

_VERY_GOOD = Label(id="Baik sekali", en="Very good")
_GOOD = Label(id="Baik", en="Good")
_FAIR = Label(id="Cukup", en="Fair")
_POOR = Label(id="Kurang", en="Poor")
_VERY_POOR = Label(id="Kurang sekali", en="Very poor")
_EDGE_WHY = Label(
    id="Detik itu tidak ada dalam golongan mana pun pada tabel, mis. < 4'47 lalu 4'48.",
    en="The table has this second in no class, as in under 4'47, then from 4'48.",
)

RUN_1000 = Scale(
    code="run-1000",
    name=Label(id="Kebugaran remaja (lari 1.000 meter)", en="Fitness of the youth (1,000 m run)"),
    of=(Quantity.RUN_1000,),
    applies_to=by_reading(
        FITNESS_DISTANCE_10_12, {"text": aged(at_least=years(10), up_to=years(12)), "heading": nobody()}
    ),
    categories=(
        no_class(
            "edge",
            "Tepat di batas: tanpa golongan",
            "Exactly at a bound: no class",
            when=by_reading(
                FITNESS_EDGES,
                {
                    "outer-class": nobody(),
                    "letter": any_of(
                        second_in_row(Quantity.RUN_1000, _ROWS_10_11, 0, fractions=FITNESS_FRACTIONS),
                        second_in_row(Quantity.RUN_1000, _ROWS_1000, 4, fractions=FITNESS_FRACTIONS),
                    ),
                },
            ),
            why=_EDGE_WHY,
        ),
        Category(
            code="very-good",
            label=_VERY_GOOD,
            when=up_to_seconds_in_row(Quantity.RUN_1000, _ROWS_1000, 0, fractions=FITNESS_FRACTIONS),
            follow_up=(_EVERY_DAY, _CLUB),
        ),
        Category(
            code="good",
            label=_GOOD,
            when=up_to_seconds_in_row(Quantity.RUN_1000, _ROWS_1000, 1, fractions=FITNESS_FRACTIONS),
            follow_up=(_EVERY_DAY, _CLUB),
        ),
        Category(
            code="fair",
            label=_FAIR,
            when=up_to_seconds_in_row(Quantity.RUN_1000, _ROWS_1000, 2, fractions=FITNESS_FRACTIONS),
            follow_up=(_STEP_BY_STEP, _HABITS),
        ),
        Category(
            code="poor",
            label=_POOR,
            when=up_to_seconds_in_row(Quantity.RUN_1000, _ROWS_1000, 3, fractions=FITNESS_FRACTIONS),
            follow_up=(_STEP_BY_STEP, _CHECK_SCREENING, _HABITS),
        ),
        Category(
            code="very-poor",
            label=_VERY_POOR,
            when=everybody(),
            follow_up=(_STEP_BY_STEP, _CHECK_SCREENING, _HABITS),
        ),
    ),
    source=_TABLE,
    further_sources=(_FITNESS,),
    services=("school-fitness",),
)

RUN_1600 = Scale(
    code="run-1600",
    name=Label(id="Kebugaran remaja (lari 1.600 meter)", en="Fitness of the youth (1,600 m run)"),
    of=(Quantity.RUN_1600,),
    applies_to=by_reading(
        FITNESS_DISTANCE_10_12,
        {
            "text": aged(at_least=years(13), up_to=years(19)),
            "heading": aged(at_least=years(10), up_to=years(19)),
        },
    ),
    categories=(
        no_class(
            "edge",
            "Tepat di batas: tanpa golongan",
            "Exactly at a bound: no class",
            when=by_reading(
                FITNESS_EDGES,
                {
                    "outer-class": nobody(),
                    "letter": any_of(
                        second_in_row(
                            Quantity.RUN_1600,
                            (*_ROWS_10_11, *_ROWS_13_19, _BOYS_18_POOR_FIRST, _BOYS_19_FAIR_FIRST),
                            0,
                            fractions=FITNESS_FRACTIONS,
                        ),
                        second_in_row(Quantity.RUN_1600, _ROWS_1600, 4, fractions=FITNESS_FRACTIONS),
                    ),
                },
            ),
            why=_EDGE_WHY,
        ),
        Category(
            code="very-good",
            label=_VERY_GOOD,
            when=up_to_seconds_in_row(Quantity.RUN_1600, _ROWS_1600, 0, fractions=FITNESS_FRACTIONS),
            follow_up=(_EVERY_DAY, _CLUB),
        ),
        Category(
            code="good",
            label=_GOOD,
            when=up_to_seconds_in_row(Quantity.RUN_1600, _ROWS_1600, 1, fractions=FITNESS_FRACTIONS),
            follow_up=(_EVERY_DAY, _CLUB),
        ),
        Category(
            code="fair",
            label=_FAIR,
            when=any_of(
                up_to_seconds_in_row(
                    Quantity.RUN_1600, (*_ROWS_10_11, *_ROWS_12, *_ROWS_13_19), 2, fractions=FITNESS_FRACTIONS
                ),
                by_reading(
                    FITNESS_OVERLAP,
                    {
                        "corrected": up_to_seconds_in_row(
                            Quantity.RUN_1600,
                            (_BOYS_18_POOR_FIRST, _BOYS_19_FAIR_FIRST),
                            2,
                            fractions=FITNESS_FRACTIONS,
                        ),
                        "better": up_to_seconds_in_row(
                            Quantity.RUN_1600,
                            (_BOYS_18_FAIR_FIRST, _BOYS_19_FAIR_FIRST),
                            2,
                            fractions=FITNESS_FRACTIONS,
                        ),
                        "worse": up_to_seconds_in_row(
                            Quantity.RUN_1600,
                            (_BOYS_18_POOR_FIRST, _BOYS_19_POOR_FIRST),
                            2,
                            fractions=FITNESS_FRACTIONS,
                        ),
                    },
                ),
            ),
            follow_up=(_STEP_BY_STEP, _HABITS),
        ),
        Category(
            code="poor",
            label=_POOR,
            when=up_to_seconds_in_row(Quantity.RUN_1600, _ROWS_1600, 3, fractions=FITNESS_FRACTIONS),
            follow_up=(_STEP_BY_STEP, _CHECK_SCREENING, _HABITS),
        ),
        Category(
            code="very-poor",
            label=_VERY_POOR,
            when=everybody(),
            follow_up=(_STEP_BY_STEP, _CHECK_SCREENING, _HABITS),
        ),
    ),
    source=_TABLE,
    further_sources=(_FITNESS,),
    services=("school-fitness",),
)

SCALES = (RUN_1000, RUN_1600)
