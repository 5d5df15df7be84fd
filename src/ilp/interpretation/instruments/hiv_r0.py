"""HIV rapid test R0 (BAB IV): a positive result is referred for R1, R2 and R3."""

from __future__ import annotations

from ilp.criteria import all_of, answered, by_reading, everybody, nobody
from ilp.facts.infections import HIV
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_age_results import HIV_NOT_ALL_POSITIVE
from ilp.vocabulary import Instrument

_HIV = KMK_2015_2023.at("BAB IV", "Skrining HIV")

RESULT_ITEM = Item(
    code="hiv_r0.result",
    label=Label(id="hasil R0", en="result of R0"),
    options=(
        Option(code="positive", label=Label(id="positif", en="positive")),
        Option(code="negative", label=Label(id="negatif", en="negative")),
    ),
)

RESULT = Scale(
    code="hiv-r0",
    name=Label(id="Hasil skrining HIV (R0)", en="Result of HIV screening (R0)"),
    of=(),
    categories=(
        Category(
            code="positive",
            label=Label(id="R0 positif", en="R0 positive"),
            when=answered(RESULT_ITEM, "positive"),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas atau RS PDP untuk R1, R2 dan R3",
                    "refer to the Puskesmas or a hospital with HIV care for R1, R2 and R3",
                    source=_HIV,
                ),
            ),
        ),
        Category(
            code="negative-no-hiv",
            label=Label(id="R0 negatif, dianggap bukan HIV", en="R0 negative, taken as no HIV"),
            when=all_of(
                answered(RESULT_ITEM, "negative"),
                by_reading(HIV_NOT_ALL_POSITIVE, {"doctor": nobody(), "not-hiv": everybody()}),
            ),
            facts=((HIV, False),),
        ),
        Category(
            code="negative",
            label=Label(id="R0 negatif", en="R0 negative"),
            when=answered(RESULT_ITEM, "negative"),
            note=Label(
                id="Keputusan ini tidak mengatur tindak lanjutnya; masa jendela dinilai petugas.",
                en="The decree says nothing of what follows; the window period is judged by the health worker.",
            ),
        ),
    ),
    source=_HIV,
    services=("hiv-adolescent",),
    notes=(
        Label(
            id="Hasil skrining, bukan diagnosis; status HIV ditetapkan dengan R1, R2 dan R3.",
            en="A screening result, not a diagnosis; HIV is established by R1, R2 and R3.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.HIV_R0,
    name=Label(id="Tes cepat HIV (R0)", en="HIV rapid test (R0)"),
    items=(RESULT_ITEM,),
    scales=(RESULT,),
    source=_HIV,
)
