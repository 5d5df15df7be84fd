"""MTBS (BAB IV): what follows each colour of the chart; the chart itself is not in the decree."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, by_reading, everybody, nobody, not_
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.childhood_illness import MTBS_RED, MTBS_UPPER_AGE
from ilp.vocabulary import Instrument, Venue

_PLACE = KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")

COLOURS = (
    Option(code="green", label=Label(id="hijau", en="green")),
    Option(code="yellow", label=Label(id="kuning", en="yellow")),
    Option(code="red", label=Label(id="merah", en="red")),
)
_COUNSEL = act(ActionKind.COUNSEL, "konseling ibu atau pengasuh", "counselling of mother or carer", source=_PLACE)
RED_FOLLOW_UP = (
    act(
        ActionKind.EMERGENCY,
        "tata laksana awal di tempat, lalu rujuk ke rumah sakit lewat jalan tercepat",
        "first treatment on the spot, then referral to hospital by the quickest way",
        at_once=True,
        when=by_reading(MTBS_RED, {"at-once": everybody(), "through-puskesmas": nobody()}),
        service="mtbs-classification",
        source=_PLACE,
    ),
    act(
        ActionKind.REFER,
        "rujuk ke dokter Puskesmas untuk tata laksana awal, lalu rumah sakit",
        "refer to the doctor of the Puskesmas for first treatment, then to hospital",
        at_once=True,
        when=by_reading(MTBS_RED, {"at-once": nobody(), "through-puskesmas": everybody()}),
        service="mtbs-classification",
        source=_PLACE,
    ),
)
YELLOW_FOLLOW_UP = (
    act(
        ActionKind.REFER,
        "rujuk ke dokter Puskesmas untuk pengobatan",
        "refer to the doctor of the Puskesmas for treatment",
        Venue.PUSTU,
        Venue.PUSKESMAS,
        service="mtbs-classification",
        source=_PLACE,
    ),
    _COUNSEL,
)
GREEN_FOLLOW_UP = (
    act(
        ActionKind.TREAT,
        "obat simtomatis yang sesuai",
        "symptomatic drugs as fitting",
        service="mtbs-classification",
        source=_PLACE,
    ),
    _COUNSEL,
)
RED = Label(id="Klasifikasi merah", en="Class red")
YELLOW = Label(id="Klasifikasi kuning", en="Class yellow")
GREEN = Label(id="Klasifikasi hijau", en="Class green")
NO_CHART = Label(
    id="Warna dibaca dari buku bagan MTBS, yang tidak dimuat keputusan ini; yang terberat dicatat.",
    en="The colour is read from the MTBS chart booklet, which the decree does not print; the gravest is recorded.",
)

CLASS = Item(
    code="imci_child.colour",
    label=Label(id="klasifikasi MTBS terberat", en="gravest class of the MTBS"),
    options=COLOURS,
)

IMCI_CHILD_RESULT = Scale(
    code="mtbs",
    name=Label(id="Klasifikasi MTBS", en="Class of the MTBS"),
    of=(),
    categories=(
        Category(code="red", label=RED, when=answered(CLASS, "red"), danger=True, follow_up=RED_FOLLOW_UP),
        Category(code="yellow", label=YELLOW, when=answered(CLASS, "yellow"), follow_up=YELLOW_FOLLOW_UP),
        Category(code="green", label=GREEN, when=answered(CLASS, "green"), follow_up=GREEN_FOLLOW_UP),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="MTBS untuk usia 2 bulan sampai di bawah 5 tahun", en="the MTBS is for 2 months to under 5"),
            when=not_(
                by_reading(
                    MTBS_UPPER_AGE,
                    {
                        "under-60-months": aged(at_least=months(2), under=months(60)),
                        "under-72-months": aged(at_least=months(2), under=months(72)),
                    },
                )
            ),
        ),
    ),
    source=_PLACE,
    services=("mtbs-classification", "mtbs"),
    notes=(NO_CHART,),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.IMCI_CHILD,
    name=Label(id="Klasifikasi MTBS", en="Class of the MTBS (IMCI)"),
    items=(CLASS,),
    scales=(IMCI_CHILD_RESULT,),
    source=_PLACE,
    notes=(NO_CHART,),
)
