"""MTBM of infants under 2 months (BAB IV): what follows each colour; the chart itself is not in the decree."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, not_
from ilp.interpretation.definition import Category, Item, Questionnaire, Scale
from ilp.interpretation.instruments.imci_child import (
    COLOURS,
    GREEN,
    GREEN_FOLLOW_UP,
    NO_CHART,
    RED,
    RED_FOLLOW_UP,
    YELLOW,
    YELLOW_FOLLOW_UP,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")

CLASS = Item(
    code="imci_young_infant.colour",
    label=Label(id="klasifikasi MTBM terberat", en="gravest class of the MTBM"),
    options=COLOURS,
)

IMCI_YOUNG_INFANT_RESULT = Scale(
    code="mtbm",
    name=Label(id="Klasifikasi MTBM", en="Class of the MTBM"),
    of=(),
    categories=(
        Category(code="red", label=RED, when=answered(CLASS, "red"), danger=True, follow_up=RED_FOLLOW_UP),
        Category(code="yellow", label=YELLOW, when=answered(CLASS, "yellow"), follow_up=YELLOW_FOLLOW_UP),
        Category(code="green", label=GREEN, when=answered(CLASS, "green"), follow_up=GREEN_FOLLOW_UP),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="MTBM untuk bayi di bawah 2 bulan", en="the MTBM is for infants under 2 months"),
            when=not_(aged(under=months(2))),
        ),
    ),
    source=_PLACE,
    services=("mtbs-classification", "mtbm"),
    notes=(NO_CHART,),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.IMCI_YOUNG_INFANT,
    name=Label(id="Klasifikasi MTBM", en="Class of the MTBM (IMCI of young infants)"),
    items=(CLASS,),
    scales=(IMCI_YOUNG_INFANT_RESULT,),
    source=_PLACE,
    notes=(NO_CHART,),
)
