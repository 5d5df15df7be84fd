"""Signs of anaemia in the nutrition monitoring at school (BAB IV); weight and height are read by other scales."""

from __future__ import annotations

from ilp.criteria import answered
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Pemantauan status gizi")

ANAEMIA_SIGNS = yes_no_item(
    "school_nutrition_form.anaemia_signs", "tanda atau gejala anemia", "signs or symptoms of anaemia"
)

SCHOOL_NUTRITION_RESULT = Scale(
    code="school-anaemia-signs",
    name=Label(id="Tanda dan gejala anemia di sekolah", en="Signs and symptoms of anaemia at school"),
    of=(),
    categories=(
        Category(
            code="signs",
            label=Label(id="Ada tanda atau gejala anemia", en="Signs or symptoms of anaemia"),
            when=answered(ANAEMIA_SIGNS, "yes"),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas atau fasilitas kesehatan: Hb dan risiko kecacingan",
                    "refer to the Puskesmas or a facility: haemoglobin and risk of worms",
                    source=_PLACE,
                ),
            ),
        ),
        Category(
            code="none",
            label=Label(id="Tanpa tanda dan gejala anemia", en="No signs or symptoms of anaemia"),
            when=answered(ANAEMIA_SIGNS, "no"),
        ),
    ),
    source=_PLACE,
    services=("school-nutrition-monitoring",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.SCHOOL_NUTRITION_FORM,
    name=Label(id="Tanda anemia pada pemantauan gizi sekolah", en="Signs of anaemia in nutrition monitoring at school"),
    items=(ANAEMIA_SIGNS,),
    scales=(SCHOOL_NUTRITION_RESULT,),
    source=_PLACE,
)
