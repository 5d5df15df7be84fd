"""Colour vision at school age (BAB IV): numbers in the pictures, or a path for those who do not read numbers."""

from __future__ import annotations

from ilp.criteria import all_of, answered, any_of
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act, no_class
from ilp.interpretation.senses import OUTSIDE_SCHOOL_AGE
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Skrining Indera Penglihatan")

_NOT_TESTED = Option(code="not_tested", label=Label(id="tidak dites", en="not tested"))
NUMBERS = Item(
    code="colour_vision.numbers",
    label=Label(id="angka pada gambar", en="numbers in the pictures"),
    options=(
        Option(code="all", label=Label(id="semua disebut benar", en="all named rightly")),
        Option(code="missed", label=Label(id="satu atau lebih tidak disebut", en="one or more not named")),
        _NOT_TESTED,
    ),
)
PATH = Item(
    code="colour_vision.path",
    label=Label(id="alur pada gambar", en="path in the picture"),
    options=(
        Option(code="traced", label=Label(id="dapat ditunjukkan", en="traced")),
        Option(code="not_traced", label=Label(id="tidak dapat ditunjukkan", en="not traced")),
        _NOT_TESTED,
    ),
)

COLOUR_VISION_RESULT = Scale(
    code="colour-vision",
    name=Label(id="Hasil tes buta warna", en="Result of the colour vision test"),
    of=(),
    categories=(
        Category(
            code="colour-blind",
            label=Label(id="Buta warna", en="Colour blindness"),
            when=any_of(answered(NUMBERS, "missed"), answered(PATH, "not_traced")),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas atau fasilitas kesehatan lain",
                    "refer to the Puskesmas or another health facility",
                    source=_PLACE,
                ),
            ),
        ),
        no_class(
            "not-tested",
            "Tidak dites",
            "Not tested",
            when=all_of(answered(NUMBERS, "not_tested"), answered(PATH, "not_tested")),
            why=Label(id="Tidak ada gambar yang ditunjukkan.", en="No picture was shown."),
        ),
        Category(
            code="normal",
            label=Label(id="Tidak buta warna", en="No colour blindness"),
            when=any_of(answered(NUMBERS, "all"), answered(PATH, "traced")),
        ),
    ),
    marks=(OUTSIDE_SCHOOL_AGE,),
    source=_PLACE,
    services=("vision-school-age", "school-vision-hearing"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.COLOUR_VISION,
    name=Label(id="Tes buta warna", en="Colour vision test"),
    items=(NUMBERS, PATH),
    scales=(COLOUR_VISION_RESULT,),
    source=_PLACE,
    notes=(
        Label(
            id="Alur untuk anak yang belum mengenal angka; tes yang tidak dilakukan dijawab 'tidak dites'.",
            en="The path is for children who do not know numbers; a test that was not done is answered 'not tested'.",
        ),
    ),
)
