"""SARC-CalF: named in Tabel 30 without its form; the result of an outside form is entered as it is."""

from __future__ import annotations

from ilp.criteria import answered, by_reading, everybody, nobody
from ilp.interpretation.definition import Category, Item, Option, Questionnaire, Scale, no_class
from ilp.interpretation.instruments.skilas import TO_HOSPITAL_BY_TOOL, UNDER_60
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_older_persons import SARC_CALF_FORM
from ilp.vocabulary import Instrument

_TABLE = KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 30")

RESULT = Item(
    code="sarc_calf.result",
    label=Label(id="hasil formulir SARC-CalF dari luar", en="result of an outside SARC-CalF form"),
    options=(
        Option(code="suspected", label=Label(id="dicurigai sarkopenia", en="sarcopenia suspected")),
        Option(code="not_suspected", label=Label(id="tidak dicurigai", en="not suspected")),
    ),
)

SARC_CALF_RESULT = Scale(
    code="sarc-calf",
    name=Label(id="Hasil SARC-CalF", en="Result of the SARC-CalF"),
    of=(),
    categories=(
        no_class(
            "not-judged",
            "Tidak dinilai",
            "Not judged",
            when=by_reading(SARC_CALF_FORM, {"entered": nobody(), "none": everybody()}),
            why=Label(
                id="Keputusan ini menyebut SARC-CalF tanpa butir dan batasnya.",
                en="The decree names the SARC-CalF without its items and cut-off.",
            ),
        ),
        Category(
            code="suspected",
            label=Label(id="Dicurigai sarkopenia menurut formulir luar", en="Sarcopenia suspected by the outside form"),
            when=answered(RESULT, "suspected"),
            follow_up=(TO_HOSPITAL_BY_TOOL,),
        ),
        Category(
            code="not-suspected",
            label=Label(
                id="Tidak dicurigai sarkopenia menurut formulir luar", en="Sarcopenia not suspected by the outside form"
            ),
            when=everybody(),
        ),
    ),
    marks=(UNDER_60,),
    source=_TABLE,
    services=("geriatric-icope-tools",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.SARC_CALF,
    name=Label(id="SARC-CalF (formulir tidak tercetak)", en="SARC-CalF (form not printed)"),
    items=(RESULT,),
    scales=(SARC_CALF_RESULT,),
    source=_TABLE,
    notes=(
        Label(
            id="Formulir dan batasnya tidak ada dalam keputusan ini; yang dimasukkan adalah kesimpulan formulir luar.",
            en="Neither form nor cut-off is in the decree; what is entered is what an outside form concludes.",
        ),
    ),
)
