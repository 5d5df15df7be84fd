"""Outer eye at school age (BAB IV): four signs of unhealthy eyes."""

from __future__ import annotations

from ilp.criteria import answered, any_of, not_
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.interpretation.senses import OUTSIDE_SCHOOL_AGE
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Skrining Indera Penglihatan")

STYE = yes_no_item("outer_eye.stye", "bisul kelopak mata (hordeolum)", "stye of the lid (hordeolum)")
CONJUNCTIVITIS = yes_no_item(
    "outer_eye.conjunctivitis",
    "konjungtiva merah, bengkak, bersekret atau berdarah",
    "conjunctiva red, swollen, discharging or bleeding",
)
CLOUDY_LENS = yes_no_item("outer_eye.cloudy_lens", "lensa keruh (katarak)", "cloudy lens (cataract)")
BITOT_SPOTS = yes_no_item("outer_eye.bitot_spots", "bercak Bitot", "Bitot's spots")

_ANY_SIGN = any_of(
    answered(STYE, "yes"), answered(CONJUNCTIVITIS, "yes"), answered(CLOUDY_LENS, "yes"), answered(BITOT_SPOTS, "yes")
)

OUTER_EYE_RESULT = Scale(
    code="outer-eye",
    name=Label(id="Hasil pemeriksaan mata luar", en="Result of the outer eye examination"),
    of=(),
    categories=(
        Category(
            code="unhealthy",
            label=Label(id="Mata tidak sehat", en="Unhealthy eyes"),
            when=_ANY_SIGN,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas atau fasilitas kesehatan lain",
                    "refer to the Puskesmas or another health facility",
                    source=_PLACE,
                ),
            ),
        ),
        Category(code="healthy", label=Label(id="Mata sehat", en="Healthy eyes"), when=not_(_ANY_SIGN)),
    ),
    marks=(
        Category(
            code="vitamin-a-deficiency",
            label=Label(id="tanda defisiensi vitamin A", en="a sign of vitamin A deficiency"),
            when=answered(BITOT_SPOTS, "yes"),
        ),
        OUTSIDE_SCHOOL_AGE,
    ),
    source=_PLACE,
    services=("vision-school-age",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.OUTER_EYE,
    name=Label(id="Pemeriksaan mata luar", en="Outer eye examination"),
    items=(STYE, CONJUNCTIVITIS, CLOUDY_LENS, BITOT_SPOTS),
    scales=(OUTER_EYE_RESULT,),
    source=_PLACE,
)
