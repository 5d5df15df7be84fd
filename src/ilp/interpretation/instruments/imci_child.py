"""Klasifikasi MTBS (BAB IV): the colour found with the chart booklet, and what the decree asks for after it."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, any_of, by_reading, everybody, nobody
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.childhood_illness import MTBS_RED, MTBS_UPPER_AGE
from ilp.vocabulary import Instrument, Venue

_MTBS = KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")

COLOURS = (
    Option(code="red", label=Label(id="merah", en="red")),
    Option(code="yellow", label=Label(id="kuning", en="yellow")),
    Option(code="green", label=Label(id="hijau", en="green")),
)

COLOUR = Item(
    code="imci_child.colour",
    label=Label(id="warna klasifikasi menurut buku bagan", en="colour of the class by the chart booklet"),
    options=COLOURS,
)

_COUNSEL = act(ActionKind.COUNSEL, "konseling ibu atau pengasuh", "counselling of the caregiver", source=_MTBS)

RED_FOLLOW_UP = (
    act(
        ActionKind.EMERGENCY,
        "tata laksana awal di tempat dan rujuk ke rumah sakit lewat jalan tercepat",
        "first treatment on the spot, and to hospital by the quickest way",
        at_once=True,
        when=by_reading(MTBS_RED, {"at-once": everybody(), "through-puskesmas": nobody()}),
        source=_MTBS,
    ),
    act(
        ActionKind.REFER,
        "ke dokter Puskesmas untuk tata laksana awal, lalu rumah sakit",
        "to the doctor of the Puskesmas for first treatment, then to hospital",
        at_once=True,
        when=by_reading(MTBS_RED, {"at-once": nobody(), "through-puskesmas": everybody()}),
        source=_MTBS,
    ),
)
YELLOW_FOLLOW_UP = (
    act(
        ActionKind.REFER,
        "rujuk ke dokter Puskesmas untuk pengobatan",
        "refer to the doctor of the Puskesmas for treatment",
        Venue.PUSTU,
        source=_MTBS,
    ),
    act(
        ActionKind.TREAT,
        "pengobatan oleh dokter",
        "treatment by a doctor",
        Venue.PUSKESMAS,
        source=_MTBS,
    ),
    _COUNSEL,
)
GREEN_FOLLOW_UP = (
    act(ActionKind.TREAT, "obat simptomatis yang sesuai", "suitable symptomatic medicine", source=_MTBS),
    _COUNSEL,
)

RESULT = Scale(
    code="imci-child",
    name=Label(id="Klasifikasi MTBS", en="IMCI class of a sick child"),
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
            label=Label(id="MTBS untuk usia 2 bulan sampai 5 tahun", en="This chart is for 2 months to 5 years"),
            when=any_of(
                aged(under=months(2)),
                by_reading(
                    MTBS_UPPER_AGE,
                    {"under-60-months": aged(at_least=months(60)), "under-72-months": aged(at_least=months(72))},
                ),
            ),
        ),
    ),
    source=_MTBS,
    services=("mtbs", "mtbs-classification"),
    notes=(
        Label(
            id="Cara menggolongkan ada pada Buku Bagan MTBS, yang tidak dimuat keputusan ini.",
            en="How to classify stands in the chart booklet, which the decree does not print.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.IMCI_CHILD,
    name=Label(id="Klasifikasi MTBS", en="IMCI class of a sick child"),
    items=(COLOUR,),
    scales=(RESULT,),
    source=_MTBS,
)
