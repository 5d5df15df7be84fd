"""Mini-Cog: three words recalled (0-3) and a clock (0 or 2)."""

from __future__ import annotations

from ilp.criteria import measured
from ilp.interpretation.definition import Category, Item, Option, Questionnaire, Scale, Score
from ilp.interpretation.instruments.skilas import TO_HOSPITAL_BY_TOOL, UNDER_60
from ilp.interpretation.tables import points_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_FORM = KMK_2015_2023.at("Lampiran", "Instrumen Pemeriksaan Mini Cog")

RECALL = points_item(
    "mini_cog.recall",
    "kata yang diingat kembali",
    "words recalled",
    Label(id="tidak satu pun", en="none"),
    Label(id="satu", en="one"),
    Label(id="dua", en="two"),
    Label(id="tiga", en="three"),
)
CLOCK = Item(
    code="mini_cog.clock",
    label=Label(id="gambar jam", en="clock drawing"),
    options=(
        Option(
            code="0",
            label=Label(
                id="tidak normal, ditolak, atau tidak selesai dalam 3 menit",
                en="abnormal, refused, or not finished within 3 minutes",
            ),
        ),
        Option(code="2", label=Label(id="normal", en="normal"), points=2),
    ),
)

SCORE = Score(code="mini_cog.score", label=Label(id="skor Mini-Cog", en="Mini-Cog score"), items=(RECALL, CLOCK))

MINI_COG_RESULT = Scale(
    code="mini-cog",
    name=Label(id="Hasil Mini-Cog", en="Result of the Mini-Cog"),
    of=(SCORE,),
    categories=(
        Category(
            code="possible-impairment",
            label=Label(id="Kemungkinan gangguan kognitif", en="Possible cognitive impairment"),
            when=measured(SCORE, up_to=2),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
        Category(
            code="unlikely-impairment",
            label=Label(id="Kemungkinan tidak ada gangguan kognitif", en="Cognitive impairment unlikely"),
            when=measured(SCORE, at_least=3),
        ),
    ),
    marks=(UNDER_60,),
    source=_FORM,
    services=("geriatric-icope-tools",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.MINI_COG,
    name=Label(id="Mini-Cog", en="Mini-Cog"),
    items=(RECALL, CLOCK),
    scores=(SCORE,),
    scales=(MINI_COG_RESULT,),
    source=_FORM,
    notes=(
        Label(
            id="Jam normal: angka 1-12 berurutan, searah jarum jam, di dalam lingkaran, dan jarum menunjuk 11 dan 2; "
            "panjang jarum tidak dinilai.",
            en="A normal clock: numbers 1-12 in order, clockwise, inside the circle, and hands on 11 and 2; the length "
            "of the hands is not scored.",
        ),
    ),
)
