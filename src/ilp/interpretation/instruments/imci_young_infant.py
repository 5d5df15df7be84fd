"""Klasifikasi MTBM (BAB IV): the colour found with the chart booklet, and what the decree asks for after it."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered
from ilp.interpretation.definition import Category, Item, Questionnaire, Scale
from ilp.interpretation.instruments.imci_child import COLOURS, GREEN_FOLLOW_UP, RED_FOLLOW_UP, YELLOW_FOLLOW_UP
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_MTBS = KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")

COLOUR = Item(
    code="imci_young_infant.colour",
    label=Label(id="warna klasifikasi menurut buku bagan", en="colour of the class by the chart booklet"),
    options=COLOURS,
)

RESULT = Scale(
    code="imci-young-infant",
    name=Label(id="Klasifikasi MTBM", en="IMCI class of a young infant"),
    of=(),
    categories=(
        Category(
            code="red",
            label=Label(id="Klasifikasi merah", en="Red class"),
            when=answered(COLOUR, "red"),
            danger=True,
            follow_up=RED_FOLLOW_UP,
        ),
        Category(
            code="yellow",
            label=Label(id="Klasifikasi kuning", en="Yellow class"),
            when=answered(COLOUR, "yellow"),
            follow_up=YELLOW_FOLLOW_UP,
        ),
        Category(
            code="green",
            label=Label(id="Klasifikasi hijau", en="Green class"),
            when=answered(COLOUR, "green"),
            follow_up=GREEN_FOLLOW_UP,
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="MTBM untuk bayi di bawah 2 bulan", en="This chart is for infants under 2 months"),
            when=aged(at_least=months(2)),
        ),
    ),
    source=_MTBS,
    services=("mtbm", "mtbs-classification"),
    notes=(
        Label(
            id="Cara menggolongkan ada pada Buku Bagan MTBS, yang tidak dimuat keputusan ini.",
            en="How to classify stands in the chart booklet, which the decree does not print.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.IMCI_YOUNG_INFANT,
    name=Label(id="Klasifikasi MTBM", en="IMCI class of a young infant"),
    items=(COLOUR,),
    scales=(RESULT,),
    source=_MTBS,
)
