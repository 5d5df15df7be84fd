"""Exhaled carbon monoxide (BAB IV, smoking of pupils): measured and recorded, with no limit in the decree."""

from __future__ import annotations

from ilp.criteria import everybody
from ilp.interpretation.definition import Scale, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Quantity

EXHALED_CO = Scale(
    code="exhaled-co",
    name=Label(id="Kadar CO pernapasan", en="Exhaled carbon monoxide"),
    of=(Quantity.EXHALED_CO,),
    categories=(
        no_class(
            "recorded",
            "Dicatat dalam ppm",
            "Recorded in ppm",
            when=everybody(),
            why=Label(
                id="Keputusan ini tidak memuat batas ppm; batas dari terbitan lain berbeda-beda.",
                en="The decree has no limit in ppm; those published elsewhere differ.",
            ),
        ),
    ),
    source=KMK_2015_2023.at("BAB IV", "Skrining perilaku merokok"),
    further_sources=(
        KMK_2015_2023.at(
            "Lampiran", "Kuesioner Skrining Perilaku Merokok pada Anak Usia Sekolah dan Remaja", form="Formulir 2"
        ),
    ),
    services=("school-smoking",),
)

SCALES = (EXHALED_CO,)
