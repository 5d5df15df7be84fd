"""MNA-SF: six items on nutrition, 0-14; the body mass index follows from the visit."""

from __future__ import annotations

from ilp.criteria import by_reading, measured, nobody
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    Score,
    act,
    no_class,
    yes_no_item,
)
from ilp.interpretation.instruments.skilas import UNDER_60
from ilp.interpretation.tables import points_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_older_persons import MNA_11_AND_12, MNA_LOSS_UNDER_1_KG
from ilp.vocabulary import Instrument, Quantity

_FORM = KMK_2015_2023.at("Lampiran", "Pengkajian Nutrisi (Short-Form MNA)")

FOOD_INTAKE = points_item(
    "mna_sf.food_intake",
    "asupan makan dalam 3 bulan",
    "food intake in 3 months",
    Label(id="sangat berkurang", en="much less"),
    Label(id="agak berkurang", en="somewhat less"),
    Label(id="biasa", en="as usual"),
)
KG_LOST = Number(
    code="mna_sf.weight_loss",
    label=Label(id="berat yang hilang dalam 3 bulan", en="weight lost in 3 months"),
    unit="kg",
    at_least=-100,
    at_most=100,
)
WEIGHT_LOSS = Item(
    code="mna_sf.weight_loss",
    label=Label(id="penurunan berat badan dalam 3 bulan", en="weight lost in 3 months"),
    options=(
        Option(code="over_3_kg", label=Label(id="> 3 kg", en="over 3 kg"), follows=measured(KG_LOST, over=3)),
        Option(code="unknown", label=Label(id="tidak tahu", en="not known"), points=1),
        Option(
            code="1_to_3_kg",
            label=Label(id="1-3 kg", en="1-3 kg"),
            points=2,
            follows=by_reading(
                MNA_LOSS_UNDER_1_KG,
                {"as-1-to-3": measured(KG_LOST, over=0, up_to=3), "as-none": measured(KG_LOST, at_least=1, up_to=3)},
            ),
        ),
        Option(
            code="none",
            label=Label(id="tidak turun", en="none"),
            points=3,
            follows=by_reading(
                MNA_LOSS_UNDER_1_KG, {"as-1-to-3": measured(KG_LOST, up_to=0), "as-none": measured(KG_LOST, under=1)}
            ),
        ),
    ),
    number=KG_LOST,
)
MOBILITY = points_item(
    "mna_sf.mobility",
    "mobilitas",
    "mobility",
    Label(id="di tempat tidur atau kursi roda", en="in bed or wheelchair"),
    Label(id="bangun tetapi tidak keluar rumah", en="up, but not out of the house"),
    Label(id="keluar rumah", en="goes out"),
)
STRESS = yes_no_item(
    "mna_sf.stress", "tekanan batin atau sakit akut dalam 3 bulan", "stress or acute illness in 3 months", yes=0, no=2
)
MIND = points_item(
    "mna_sf.mind",
    "demensia atau depresi",
    "dementia or depression",
    Label(id="berat", en="severe"),
    Label(id="demensia ringan", en="mild dementia"),
    Label(id="tidak ada", en="none"),
)
BMI = Number(
    code="mna_sf.bmi",
    label=Label(id="indeks massa tubuh (IMT)", en="body mass index"),
    unit="kg/m²",
    at_least=5,
    at_most=120,
    quantity=Quantity.BMI,
)
BODY_MASS = Item(
    code="mna_sf.bmi",
    label=BMI.label,
    options=(
        Option(
            code="under_19",
            label=Label(id="< 19", en="under 19"),
            follows=measured(BMI, under=19),
        ),
        Option(
            code="19_to_21",
            label=Label(id="19 sampai < 21", en="19 to under 21"),
            points=1,
            follows=measured(BMI, at_least=19, under=21),
        ),
        Option(
            code="21_to_23",
            label=Label(id="21 sampai < 23", en="21 to under 23"),
            points=2,
            follows=measured(BMI, at_least=21, under=23),
        ),
        Option(
            code="23_or_over",
            label=Label(id="23 atau lebih", en="23 or over"),
            points=3,
            follows=measured(BMI, at_least=23),
        ),
    ),
    number=BMI,
)

ITEMS = (FOOD_INTAKE, WEIGHT_LOSS, MOBILITY, STRESS, MIND, BODY_MASS)
SCORE = Score(code="mna_sf.score", label=Label(id="skor MNA-SF", en="MNA-SF score"), items=ITEMS)

MNA_SF_RESULT = Scale(
    code="mna-sf",
    name=Label(id="Hasil MNA-SF", en="Result of the MNA-SF"),
    of=(SCORE,),
    categories=(
        Category(
            code="possible-malnutrition",
            label=Label(id="Kemungkinan malnutrisi", en="Possible malnutrition"),
            when=by_reading(
                MNA_11_AND_12,
                {
                    "twelve-normal": measured(SCORE, up_to=11),
                    "both-possible": measured(SCORE, up_to=12),
                    "printed": measured(SCORE, under=11),
                },
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "lanjutkan pengkajian gizi (MNA lengkap tidak tercetak)",
                    "go on with the assessment of nutrition (the full MNA is not printed)",
                    source=_FORM,
                ),
            ),
        ),
        no_class(
            "11-or-12",
            "Skor 11 dan 12: tanpa golongan",
            "A score of 11 or 12: no class",
            when=by_reading(
                MNA_11_AND_12,
                {"twelve-normal": nobody(), "both-possible": nobody(), "printed": measured(SCORE, up_to=12)},
            ),
            why=Label(
                id="Tercetak > 12 normal dan < 11 kemungkinan malnutrisi.",
                en="It is printed that over 12 is normal and under 11 possible malnutrition.",
            ),
        ),
        Category(
            code="normal",
            label=Label(id="Normal, tidak berisiko", en="Normal, not at risk"),
            when=measured(SCORE, at_least=12),
        ),
    ),
    marks=(UNDER_60,),
    source=_FORM,
    services=("geriatric-icope-tools",),
    settled=(MNA_LOSS_UNDER_1_KG,),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.MNA_SF,
    name=Label(id="Pengkajian nutrisi (MNA-SF)", en="Assessment of nutrition (MNA-SF)"),
    items=ITEMS,
    scores=(SCORE,),
    scales=(MNA_SF_RESULT,),
    source=_FORM,
    notes=(
        Label(
            id="Tanpa IMT skornya berupa rentang: keputusan ini tidak memuat pengganti IMT.",
            en="Without the body mass index the score is a range: the decree has no substitute for it.",
        ),
    ),
)
