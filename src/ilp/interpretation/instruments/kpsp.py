"""KPSP (Gambar 17, rows 11-13): its outcome; the items, ages and scores stand in the SDIDTK guidance."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, by_reading, everybody, has, not_
from ilp.facts.newborn_and_child import DEVELOPMENT_CONCERN, NUTRITION_PROBLEM
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.child_nutrition_readings import REFERRAL_SCOPE
from ilp.vocabulary import Instrument, Venue

_MATRIX = KMK_2015_2023.at("BAB IV", "Pemantauan Pertumbuhan dan Perkembangan", figure="Gambar 17")
_NUTRITION = KMK_2015_2023.at("BAB IV", "Pencegahan, deteksi dini, tatalaksana dan rujukan balita bermasalah gizi")

OUTCOME = Item(
    code="kpsp.outcome",
    label=Label(id="hasil KPSP menurut pedoman SDIDTK", en="outcome of the KPSP by the SDIDTK guidance"),
    options=(
        Option(code="on_track", label=Label(id="sesuai", en="on track")),
        Option(code="doubtful", label=Label(id="meragukan", en="doubtful")),
        Option(code="deviant", label=Label(id="menyimpang", en="deviant")),
    ),
)

_FOLLOW_UP = (
    act(
        ActionKind.REFER,
        "rujuk ke rumah sakit (dokter spesialis anak)",
        "refer to a hospital (paediatrician)",
        Venue.PUSKESMAS,
        when=by_reading(REFERRAL_SCOPE, {"with-nutrition-problem": has(NUTRITION_PROBLEM), "any-child": everybody()}),
        service="nutrition-referral",
        source=_NUTRITION,
    ),
    act(
        ActionKind.TREAT,
        "tata laksana kasus, konseling, dan rujukan ke fasyankes lebih tinggi bila diperlukan",
        "case management, counselling, and referral to a higher facility where needed",
        Venue.PUSTU,
        Venue.PUSKESMAS,
        service="growth-follow-up",
        source=_MATRIX,
    ),
)

KPSP_RESULT = Scale(
    code="development-kpsp",
    name=Label(id="Hasil KPSP", en="Outcome of the KPSP"),
    of=(),
    categories=(
        Category(
            code="deviant",
            label=Label(id="Menyimpang", en="Deviant"),
            when=answered(OUTCOME, "deviant"),
            follow_up=_FOLLOW_UP,
            facts=((DEVELOPMENT_CONCERN, True),),
        ),
        Category(
            code="doubtful",
            label=Label(id="Meragukan", en="Doubtful"),
            when=answered(OUTCOME, "doubtful"),
            follow_up=_FOLLOW_UP,
            facts=((DEVELOPMENT_CONCERN, True),),
        ),
        Category(
            code="on-track",
            label=Label(id="Sesuai", en="On track"),
            when=answered(OUTCOME, "on_track"),
            facts=((DEVELOPMENT_CONCERN, False),),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="ditulis untuk balita dan anak prasekolah", en="written for children under 72 months"),
            when=not_(aged(under=months(72))),
        ),
    ),
    source=_MATRIX,
    further_sources=(_NUTRITION,),
    validity=months(3),
    services=("development-kpsp", "growth-interpretation"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.KPSP,
    name=Label(id="KPSP", en="KPSP"),
    items=(OUTCOME,),
    scales=(KPSP_RESULT,),
    source=_MATRIX,
    notes=(
        Label(
            id="Keputusan ini tidak memuat butir, usia dan skor KPSP; hasilnya dicatat oleh tenaga kesehatan.",
            en="The decree holds no items, ages or scores of the KPSP; a health worker records the outcome.",
        ),
    ),
)
