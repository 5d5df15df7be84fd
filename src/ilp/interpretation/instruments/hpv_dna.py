"""HPV DNA test (BAB V): the decree names it and gives its results no meaning."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import answered, by_reading, everybody, nobody
from ilp.interpretation.definition import ActionKind, Item, Option, Questionnaire, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.cancer import HPV_DNA_INTERVAL
from ilp.vocabulary import Instrument

_CERVIX = KMK_2015_2023.at("BAB V", "Skrining Kanker Leher rahim")
_WHY = Label(
    id="Keputusan ini menyebut tes DNA HPV tanpa arti hasil dan tindak lanjutnya.",
    en="The decree names the HPV DNA test without saying what a result means or what follows.",
)

RESULT_ITEM = Item(
    code="hpv_dna.result",
    label=Label(id="hasil tes DNA HPV", en="result of the HPV DNA test"),
    options=(
        Option(code="positive", label=Label(id="positif", en="positive")),
        Option(code="negative", label=Label(id="negatif", en="negative")),
    ),
)

RESULT = Scale(
    code="hpv-dna",
    name=Label(id="Hasil tes DNA HPV", en="Result of the HPV DNA test"),
    of=(),
    categories=(
        no_class(
            "positive",
            "DNA HPV positif",
            "HPV DNA positive",
            when=answered(RESULT_ITEM, "positive"),
            why=_WHY,
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "dinilai dokter atau bidan kompeten, seperti IVA positif (kesimpulan kami)",
                    "judged by a doctor or trained midwife, as a positive VIA (our inference)",
                    source=_CERVIX,
                ),
            ),
        ),
        no_class(
            "negative",
            "DNA HPV negatif",
            "HPV DNA negative",
            when=answered(RESULT_ITEM, "negative"),
            why=_WHY,
            follow_up=(
                act(
                    ActionKind.REPEAT,
                    "skrining leher rahim 3 tahun lagi",
                    "cervical screening again in 3 years",
                    every=years(3),
                    when=by_reading(HPV_DNA_INTERVAL, {"three-years": everybody(), "none": nobody()}),
                    service="hpv-dna-cervical",
                    source=_CERVIX,
                ),
            ),
        ),
    ),
    source=_CERVIX,
    services=("hpv-dna-cervical",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.HPV_DNA,
    name=Label(id="Tes DNA HPV", en="HPV DNA test"),
    items=(RESULT_ITEM,),
    scales=(RESULT,),
    source=_CERVIX,
)
