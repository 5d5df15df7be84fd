"""RAPUH: five items on frailty, with illnesses counted and weight lost in percent."""

from __future__ import annotations

from ilp.criteria import by_reading, measured
from ilp.interpretation.definition import (
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    Score,
    yes_no_item,
)
from ilp.interpretation.instruments.skilas import TO_HOSPITAL_BY_TOOL, UNDER_60
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_older_persons import RAPUH_ILLNESSES
from ilp.vocabulary import Instrument, Quantity

_FORM = KMK_2015_2023.at("Lampiran", "Kuesioner RAPUH/Frailty Syndrome")

_YES = Label(id="ya", en="yes")
_NO = Label(id="tidak", en="no")

STAIRS = yes_no_item("rapuh.stairs", "sulit naik 10 anak tangga tanpa henti", "hard to climb 10 steps without rest")
FATIGUE = Item(
    code="rapuh.fatigue",
    label=Label(id="lelah dalam 4 minggu", en="tired in the last 4 weeks"),
    options=(
        Option(code="1", label=Label(id="selalu", en="always"), points=1),
        Option(code="2", label=Label(id="hampir selalu", en="mostly"), points=1),
        Option(code="3", label=Label(id="sesekali", en="at times")),
        Option(code="4", label=Label(id="jarang", en="seldom")),
        Option(code="5", label=Label(id="tidak pernah (tidak tercetak)", en="never (not printed)")),
    ),
)
ILLNESS_COUNT = Number(
    code="rapuh.illnesses",
    label=Label(id="banyaknya penyakit dari daftar", en="illnesses of the list"),
    at_most=11,
    whole=True,
)
ILLNESSES = Item(
    code="rapuh.illnesses",
    label=Label(id="banyaknya penyakit dari sebelas dalam daftar", en="illnesses of the eleven listed"),
    options=(
        Option(
            code="few",
            label=Label(id="0-4 penyakit", en="0-4 illnesses"),
            follows=by_reading(
                RAPUH_ILLNESSES,
                {"five-or-more": measured(ILLNESS_COUNT, under=5), "over-five": measured(ILLNESS_COUNT, up_to=5)},
            ),
        ),
        Option(
            code="many",
            label=Label(id="5-11 penyakit", en="5-11 illnesses"),
            points=1,
            follows=by_reading(
                RAPUH_ILLNESSES,
                {"five-or-more": measured(ILLNESS_COUNT, at_least=5), "over-five": measured(ILLNESS_COUNT, over=5)},
            ),
        ),
    ),
    number=ILLNESS_COUNT,
)
WALKING = yes_no_item("rapuh.walking", "sulit berjalan 100-200 meter", "hard to walk 100-200 m")
WEIGHT_BEFORE = Number(
    code="rapuh.weight_a_year_ago",
    label=Label(id="berat badan setahun lalu", en="weight a year ago"),
    unit="kg",
    at_least=20,
    at_most=350,
)
PERCENT_LOST = Number(
    code="rapuh.weight_loss",
    label=Label(id="berat badan yang hilang", en="weight lost"),
    unit="%",
    at_least=-100,
    at_most=100,
    percent_lost=(WEIGHT_BEFORE, Quantity.WEIGHT),
)
WEIGHT_A_YEAR_AGO = Item(code="rapuh.weight_a_year_ago", label=WEIGHT_BEFORE.label, number=WEIGHT_BEFORE, optional=True)
WEIGHT_LOSS = Item(
    code="rapuh.weight_loss",
    label=Label(id="turun 5% atau lebih dalam setahun", en="lost 5% or more in a year"),
    options=(
        Option(code="yes", label=_YES, points=1, follows=measured(PERCENT_LOST, at_least=5)),
        Option(code="no", label=_NO, follows=measured(PERCENT_LOST, under=5)),
    ),
    number=PERCENT_LOST,
)

SCORE = Score(
    code="rapuh.score",
    label=Label(id="skor RAPUH", en="RAPUH score"),
    items=(STAIRS, FATIGUE, ILLNESSES, WALKING, WEIGHT_LOSS),
)

RAPUH_RESULT = Scale(
    code="rapuh",
    name=Label(id="Kerapuhan (RAPUH)", en="Frailty (RAPUH)"),
    of=(SCORE,),
    categories=(
        Category(
            code="frail",
            label=Label(id="Sindroma kerapuhan", en="Frailty syndrome"),
            when=measured(SCORE, at_least=3),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
        Category(
            code="pre-frail",
            label=Label(id="Sindroma pra-kerapuhan", en="Pre-frailty syndrome"),
            when=measured(SCORE, at_least=1),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
        Category(
            code="robust",
            label=Label(id="Tidak ada sindroma kerapuhan", en="No frailty syndrome"),
            when=measured(SCORE, at_least=0),
        ),
    ),
    marks=(UNDER_60,),
    source=_FORM,
    services=("geriatric-icope-tools",),
    settled=(RAPUH_ILLNESSES,),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.RAPUH,
    name=Label(id="Kuesioner RAPUH (sindroma kerapuhan)", en="RAPUH questionnaire (frailty syndrome)"),
    items=(STAIRS, FATIGUE, ILLNESSES, WALKING, WEIGHT_A_YEAR_AGO, WEIGHT_LOSS),
    scores=(SCORE,),
    scales=(RAPUH_RESULT,),
    source=_FORM,
    notes=(
        Label(
            id="Berat sekarang adalah berat kunjungan itu, berpakaian tanpa alas kaki; naik berarti tidak turun. Tanpa "
            "berat setahun lalu butir ini belum dijawab.",
            en="The weight now is that of the visit, dressed and without shoes; a gain is no loss. Without the weight "
            "a year ago the item is not answered.",
        ),
        Label(
            id="Daftarnya: diabetes, kanker, hipertensi, penyakit paru kronis, serangan jantung, gagal jantung, nyeri "
            "dada, asma, nyeri sendi, stroke, penyakit ginjal.",
            en="The list: diabetes, cancer, hypertension, chronic lung disease, heart attack, heart failure, chest "
            "pain, asthma, joint pain, stroke, kidney disease.",
        ),
    ),
)
