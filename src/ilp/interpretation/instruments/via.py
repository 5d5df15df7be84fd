"""Visual inspection with acetic acid, IVA (BAB V): a positive one is followed up at the Puskesmas."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import answered, by_reading, everybody, nobody
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_cancer_and_lungs import VIA_POSITIVE_FOLLOW_UP
from ilp.vocabulary import Instrument, Venue

_CERVIX = KMK_2015_2023.at("BAB V", "Skrining Kanker Leher rahim")

RESULT_ITEM = Item(
    code="via.result",
    label=Label(id="hasil IVA", en="result of VIA"),
    options=(
        Option(code="negative", label=Label(id="negatif", en="negative")),
        Option(code="positive", label=Label(id="positif", en="positive")),
        Option(code="suspicious", label=Label(id="curiga kanker", en="suspicious of cancer")),
    ),
)

RESULT = Scale(
    code="via",
    name=Label(id="Hasil IVA", en="Result of VIA"),
    of=(),
    categories=(
        no_class(
            "suspicious",
            "Curiga kanker",
            "Suspicious of cancer",
            when=answered(RESULT_ITEM, "suspicious"),
            why=Label(
                id="Keputusan ini hanya mengenal positif dan negatif; curiga kanker dirujuk (kesimpulan kami).",
                en="The decree knows positive and negative only; suspected cancer is referred (our inference).",
            ),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke FKRTL (kesimpulan kami)",
                    "refer to hospital (our inference)",
                    source=_CERVIX,
                ),
            ),
        ),
        Category(
            code="positive",
            label=Label(id="IVA positif", en="VIA positive"),
            when=answered(RESULT_ITEM, "positive"),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "ke Puskesmas untuk tindak lanjut",
                    "to the Puskesmas for follow-up",
                    Venue.PUSTU,
                    when=by_reading(VIA_POSITIVE_FOLLOW_UP, {"trained-staff": everybody(), "hospital": nobody()}),
                    source=_CERVIX,
                ),
                act(
                    ActionKind.TREAT,
                    "tindak lanjut oleh dokter atau bidan yang kompeten",
                    "follow-up by a doctor or a midwife trained for it",
                    Venue.PUSKESMAS,
                    when=by_reading(VIA_POSITIVE_FOLLOW_UP, {"trained-staff": everybody(), "hospital": nobody()}),
                    source=_CERVIX,
                ),
                act(
                    ActionKind.REFER,
                    "rujuk ke FKRTL",
                    "refer to hospital",
                    when=by_reading(VIA_POSITIVE_FOLLOW_UP, {"trained-staff": nobody(), "hospital": everybody()}),
                    source=_CERVIX,
                ),
            ),
        ),
        Category(
            code="negative",
            label=Label(id="IVA negatif", en="VIA negative"),
            when=answered(RESULT_ITEM, "negative"),
            follow_up=(
                act(
                    ActionKind.REPEAT,
                    "IVA 3 tahun lagi; pada risiko tinggi dapat setiap tahun",
                    "VIA again in 3 years; at high risk it may be every year",
                    every=years(3),
                    service="iva-cervical",
                    source=_CERVIX,
                ),
            ),
        ),
    ),
    source=_CERVIX,
    services=("iva-cervical",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.VIA,
    name=Label(id="IVA", en="Visual inspection with acetic acid"),
    items=(RESULT_ITEM,),
    scales=(RESULT,),
    source=_CERVIX,
)
