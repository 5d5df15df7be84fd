"""Refraction from 15 years, by a doctor (BAB V): pinhole, correction, and who is referred.

Acuity without correction is a measured value; the form holds the pinhole, the correction and the complaint.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, nobody, not_
from ilp.facts.chronic_disease import LOW_VISION_NOT_CORRECTED
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    act,
    yes_no_item,
)
from ilp.interpretation.senses import EYES, correction, correction_from, either, in_sight
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_eyes_and_fitness import (
    REFRACTION_6_9,
    REFRACTION_REFERRED_TO,
    REFRACTION_SMALLEST_CORRECTION,
)
from ilp.vocabulary import Instrument, Quantity, Venue

_PLACE = KMK_2015_2023.at("BAB V", "Pemeriksaan Kelainan Refraksi")
_CATARACT = KMK_2015_2023.at("BAB V", "Pemeriksaan Katarak")

_PINHOLE = (
    Option(code="better", label=Label(id="membaik", en="better")),
    Option(code="no_better", label=Label(id="tidak membaik", en="no better")),
)
PINHOLE_RIGHT = Item(
    code="refraction.pinhole_right",
    label=Label(id="pinhole mata kanan", en="pinhole, right eye"),
    options=_PINHOLE,
    asked_if=in_sight(Quantity.ACUITY_RIGHT, under="6/6"),
)
PINHOLE_LEFT = Item(
    code="refraction.pinhole_left",
    label=Label(id="pinhole mata kiri", en="pinhole, left eye"),
    options=_PINHOLE,
    asked_if=in_sight(Quantity.ACUITY_LEFT, under="6/6"),
)
SPHERE_RIGHT = correction("refraction.sphere_right", "koreksi sferis mata kanan", "spherical correction, right eye")
SPHERE_LEFT = correction("refraction.sphere_left", "koreksi sferis mata kiri", "spherical correction, left eye")
CYLINDER_RIGHT = correction(
    "refraction.cylinder_right", "koreksi silindris mata kanan", "cylindrical correction, right eye"
)
CYLINDER_LEFT = correction(
    "refraction.cylinder_left", "koreksi silindris mata kiri", "cylindrical correction, left eye"
)
COMPLAINT = yes_no_item("refraction.complaint", "keluhan penglihatan", "complaint of the eyesight", optional=True)

ITEMS = (
    COMPLAINT,
    PINHOLE_RIGHT,
    PINHOLE_LEFT,
    Item(code="refraction.sphere_right", label=SPHERE_RIGHT.label, number=SPHERE_RIGHT),
    Item(code="refraction.cylinder_right", label=CYLINDER_RIGHT.label, number=CYLINDER_RIGHT),
    Item(code="refraction.sphere_left", label=SPHERE_LEFT.label, number=SPHERE_LEFT),
    Item(code="refraction.cylinder_left", label=CYLINDER_LEFT.label, number=CYLINDER_LEFT),
)

_BY_ACUITY = by_reading(
    REFRACTION_6_9,
    {
        "or-worse": either(up_to="6/9"),
        "exactly": any_of(
            in_sight(Quantity.ACUITY_RIGHT, at_least="6/9", up_to="6/9"),
            in_sight(Quantity.ACUITY_LEFT, at_least="6/9", up_to="6/9"),
        ),
    },
)
_CORRECTED = any_of(
    correction_from(SPHERE_RIGHT, 0.5),
    correction_from(SPHERE_LEFT, 0.5),
    correction_from(CYLINDER_RIGHT, 0.25),
    correction_from(CYLINDER_LEFT, 0.25),
)
_BY_CORRECTION = by_reading(
    REFRACTION_SMALLEST_CORRECTION,
    {
        "letter": _CORRECTED,
        "with-complaint": all_of(_CORRECTED, any_of(either(under="6/6"), answered(COMPLAINT, "yes"))),
    },
)
_REFERRED = any_of(_BY_ACUITY, _BY_CORRECTION)

_UNDER_15 = Category(
    code="outside-age",
    label=Label(id="ditulis untuk usia ≥ 15 tahun", en="written for ages 15 and over"),
    when=aged(under=years(15)),
)

REFRACTION_RESULT = Scale(
    code="refraction-adult",
    name=Label(id="Hasil pemeriksaan kelainan refraksi", en="Result of the refraction examination"),
    of=EYES,
    categories=(
        Category(
            code="refer",
            label=Label(id="Memenuhi kriteria rujukan", en="Meets a criterion for referral"),
            when=_REFERRED,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke pelayanan refraksi atau FKRTL, menurut dokter",
                    "refer to a refraction service or hospital, as the doctor decides",
                    Venue.PUSKESMAS,
                    when=by_reading(REFRACTION_REFERRED_TO, {"by-doctor": everybody(), "hospital": nobody()}),
                    source=_PLACE,
                ),
                act(
                    ActionKind.REFER,
                    "rujuk ke FKRTL",
                    "refer to a hospital",
                    Venue.PUSKESMAS,
                    when=by_reading(REFRACTION_REFERRED_TO, {"by-doctor": nobody(), "hospital": everybody()}),
                    source=_PLACE,
                ),
            ),
        ),
        Category(
            code="not-referred",
            label=Label(id="Tidak memenuhi kriteria rujukan", en="Meets no criterion for referral"),
            when=not_(_REFERRED),
        ),
    ),
    marks=(
        Category(
            code="by-acuity",
            label=Label(id="visus 6/9 atau lebih buruk", en="acuity of 6/9 or worse"),
            when=_BY_ACUITY,
        ),
        Category(
            code="by-correction",
            label=Label(
                id="koreksi sferis ≥ 0,5 D atau silindris ≥ 0,25 D", en="sphere of 0.5 D or more, or cylinder of 0.25 D"
            ),
            when=_BY_CORRECTION,
        ),
        _UNDER_15,
    ),
    source=_PLACE,
    services=("refraction-adult",),
)

_STILL_LOW = any_of(
    all_of(in_sight(Quantity.ACUITY_RIGHT, under="6/18"), answered(PINHOLE_RIGHT, "no_better")),
    all_of(in_sight(Quantity.ACUITY_LEFT, under="6/18"), answered(PINHOLE_LEFT, "no_better")),
)

PINHOLE_RESULT = Scale(
    code="low-vision-pinhole",
    name=Label(id="Visus < 6/18 dan pinhole", en="Acuity below 6/18 and the pinhole"),
    of=EYES,
    categories=(
        Category(
            code="no-better",
            label=Label(id="Visus < 6/18 dan tidak membaik", en="Acuity below 6/18 and no better"),
            when=_STILL_LOW,
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "pemeriksaan katarak: lup-senter, shadow test, red reflex",
                    "cataract examination: loupe and torch, shadow test, red reflex",
                    Venue.PUSKESMAS,
                    when=aged(at_least=years(40)),
                    service="cataract-adult",
                    source=_CATARACT,
                ),
            ),
            facts=((LOW_VISION_NOT_CORRECTED, True),),
        ),
        Category(
            code="no-need",
            label=Label(id="Visus ≥ 6/18, atau membaik", en="Acuity of 6/18 or better, or it gets better"),
            when=not_(_STILL_LOW),
            facts=((LOW_VISION_NOT_CORRECTED, False),),
        ),
    ),
    source=_CATARACT,
    services=("cataract-adult",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.REFRACTION,
    name=Label(id="Pemeriksaan kelainan refraksi", en="Refraction examination"),
    items=ITEMS,
    scales=(REFRACTION_RESULT, PINHOLE_RESULT),
    source=_PLACE,
    notes=(
        Label(
            id="Visus tanpa koreksi dicatat sebagai hasil ukur; koreksi 0 D dijawab 0.",
            en="Acuity without correction is given as a measured value; no correction is answered 0.",
        ),
    ),
)
