"""Klasifikasi MTBM (BAB IV): the colour found with the chart booklet, and what the decree asks for after it."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, by_reading, everybody, nobody
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.childhood_illness import MTBS_RED
from ilp.vocabulary import Instrument, Venue

_MTBS = KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")

COLOUR = Item(
    code="imci_young_infant.colour",
    label=Label(id="warna klasifikasi menurut buku bagan", en="colour of the class by the chart booklet"),
    options=(
        Option(code="red", label=Label(id="merah", en="red")),
        Option(code="yellow", label=Label(id="kuning", en="yellow")),
        Option(code="green", label=Label(id="hijau", en="green")),
    ),
)

_COUNSEL = act(ActionKind.COUNSEL, "konseling ibu atau pengasuh", "counselling of the caregiver", source=_MTBS)

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
            follow_up=(
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
            ),
        ),
        Category(
            code="yellow",
            label=Label(id="Klasifikasi kuning", en="Yellow class"),
            when=answered(COLOUR, "yellow"),
            follow_up=(
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
            ),
        ),
        Category(
            code="green",
            label=Label(id="Klasifikasi hijau", en="Green class"),
            when=answered(COLOUR, "green"),
            follow_up=(
                act(ActionKind.TREAT, "obat simptomatis yang sesuai", "suitable symptomatic medicine", source=_MTBS),
                _COUNSEL,
            ),
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
