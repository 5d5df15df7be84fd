"""Visual acuity: classes from 15 years (BAB V) and at school age (BAB IV), and who goes on to the lens (BAB V).

A value is the fraction: 6/12 is 0.5, and less is worse. Bounds are written as the printed fractions.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, by_reading, everybody, nobody, not_
from ilp.facts.chronic_disease import LOW_VISION_NOT_CORRECTED
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.interpretation.senses import EYES, deciding_eye, either
from ilp.labels import Label
from ilp.lifecycle import SCHOOL_AGE
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_eyes_and_fitness import (
    ACUITY_6_6_TO_6_12,
    ACUITY_6_12,
    ACUITY_ADULT_EYE,
    ACUITY_TWO_BOUNDS,
)
from ilp.screening.adults import FROM_15
from ilp.screening.eyes_and_fitness import CATARACT_STEPS
from ilp.screening.school_age_results_senses import (
    ACUITY_BETTER_THAN_6_12,
    ACUITY_EYE,
    ACUITY_OVER_6_6,
    ACUITY_REFERRAL,
)
from ilp.vocabulary import Venue

_ADULT = KMK_2015_2023.at("BAB V", "Pemeriksaan Tajam Penglihatan Sederhana")
_REFRACTION = KMK_2015_2023.at("BAB V", "Pemeriksaan Kelainan Refraksi")
_CATARACT = KMK_2015_2023.at("BAB V", "Pemeriksaan Katarak")
_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining Indera Penglihatan")

_MILD = Label(id="Gangguan penglihatan ringan", en="Mild visual impairment")
_MODERATE = Label(id="Gangguan penglihatan sedang", en="Moderate visual impairment")
_SEVERE = Label(id="Gangguan penglihatan berat", en="Severe visual impairment")
_BLIND = Label(id="Buta", en="Blindness")
_NORMAL = Label(id="Normal", en="Normal")
_BETWEEN_ID = "Antara normal dan gangguan ringan (6/12 sampai di bawah 6/6)"
_BETWEEN_EN = "Between normal and mild impairment (6/12 to under 6/6)"
_BETWEEN_WHY = Label(
    id="Normal ditulis 6/6 dan gangguan ringan mulai di bawah 6/12; di antaranya tidak digolongkan.",
    en="Normal is written as 6/6 and mild impairment begins below 6/12; between them there is no class.",
)
_OVER_WHY = Label(
    id="Normal ditulis tepat 6/6; yang lebih baik tidak digolongkan.",
    en="Normal is written as exactly 6/6; what is better is in no class.",
)
_DECIMALS = Label(
    id="Tulis visus sebagai pecahan (6/18); desimal yang dibulatkan (0,33) dapat jatuh ke golongan di bawahnya.",
    en="Give acuity as a fraction (6/18); a rounded decimal (0.33) can fall into the class below.",
)

_ADULT_EDUCATION = act(
    ActionKind.EDUCATE, "edukasi menjaga kesehatan mata", "education on keeping the eyes healthy", source=_ADULT
)
_ADULT_REFERRAL = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas",
    "refer to the Puskesmas",
    Venue.POSYANDU,
    Venue.PUSTU,
    when=by_reading(
        ACUITY_TWO_BOUNDS,
        {
            "each": by_reading(
                ACUITY_6_12,
                {
                    "refer": deciding_eye(ACUITY_ADULT_EYE, up_to="6/12"),
                    "not-referred": deciding_eye(ACUITY_ADULT_EYE, under="6/12"),
                },
            ),
            "stricter": deciding_eye(ACUITY_ADULT_EYE, up_to="6/9"),
        },
    ),
    service="refraction-adult",
    source=_ADULT,
)
_ADULT_REFRACTION = act(
    ActionKind.EXAMINE,
    "pemeriksaan kelainan refraksi oleh dokter",
    "refraction examined by a doctor",
    Venue.PUSKESMAS,
    service="refraction-adult",
    source=_REFRACTION,
)
_ADULT_REFRACTION_BETWEEN = act(
    ActionKind.EXAMINE,
    "periksa refraksi di Puskesmas (kesimpulan kami)",
    "have refraction examined at the Puskesmas (our inference)",
    service="refraction-adult",
    source=_REFRACTION,
)
_ADULT_IMPAIRED = (_ADULT_REFERRAL, _ADULT_REFRACTION, _ADULT_EDUCATION)
_BETTER_THAN_6_6 = not_(deciding_eye(ACUITY_ADULT_EYE, up_to="6/6"))

VISUAL_ACUITY_ADULT = Scale(
    code="visual-acuity-adult",
    name=Label(id="Golongan tajam penglihatan sejak 15 tahun", en="Class of visual acuity from 15 years"),
    of=EYES,
    applies_to=FROM_15,
    categories=(
        Category(
            code="blind",
            label=_BLIND,
            when=deciding_eye(ACUITY_ADULT_EYE, under="3/60"),
            follow_up=_ADULT_IMPAIRED,
        ),
        Category(
            code="severe",
            label=_SEVERE,
            when=deciding_eye(ACUITY_ADULT_EYE, under="6/60"),
            follow_up=_ADULT_IMPAIRED,
        ),
        Category(
            code="moderate",
            label=_MODERATE,
            when=deciding_eye(ACUITY_ADULT_EYE, under="6/18"),
            follow_up=_ADULT_IMPAIRED,
        ),
        Category(
            code="mild",
            label=_MILD,
            when=by_reading(
                ACUITY_6_6_TO_6_12,
                {
                    "refraction": deciding_eye(ACUITY_ADULT_EYE, under="6/12"),
                    "normal": deciding_eye(ACUITY_ADULT_EYE, under="6/12"),
                    "mild": deciding_eye(ACUITY_ADULT_EYE, under="6/6"),
                },
            ),
            follow_up=_ADULT_IMPAIRED,
        ),
        no_class(
            "between-6-12-and-6-6",
            _BETWEEN_ID,
            _BETWEEN_EN,
            when=by_reading(
                ACUITY_6_6_TO_6_12,
                {
                    "refraction": deciding_eye(ACUITY_ADULT_EYE, under="6/6"),
                    "normal": nobody(),
                    "mild": nobody(),
                },
            ),
            why=_BETWEEN_WHY,
            follow_up=(_ADULT_REFERRAL, _ADULT_REFRACTION_BETWEEN, _ADULT_EDUCATION),
        ),
        no_class(
            "better-than-6-6",
            "Lebih baik dari 6/6",
            "Better than 6/6",
            when=by_reading(ACUITY_OVER_6_6, {"normal": nobody(), "letter": _BETTER_THAN_6_6}),
            why=_OVER_WHY,
            follow_up=(_ADULT_EDUCATION,),
        ),
        Category(
            code="normal",
            label=_NORMAL,
            when=not_(deciding_eye(ACUITY_ADULT_EYE, under="6/12")),
            follow_up=(_ADULT_REFERRAL, _ADULT_EDUCATION),
        ),
    ),
    source=_ADULT,
    further_sources=(_REFRACTION,),
    services=("visual-acuity-adult", "refraction-adult"),
    notes=(_DECIMALS,),
)

_LENS = act(
    ActionKind.EXAMINE,
    "periksa dengan pinhole; bila tidak membaik, periksa lensa",
    "test with a pinhole; where it is no better, examine the lens",
    Venue.PUSKESMAS,
    service="cataract-adult",
    source=_CATARACT,
)
_LENS_OF_ALL = act(
    ActionKind.EXAMINE,
    "periksa lensa",
    "examine the lens",
    Venue.PUSKESMAS,
    when=by_reading(CATARACT_STEPS, {"low-vision": nobody(), "everybody": everybody()}),
    service="cataract-adult",
    source=_CATARACT,
)

CATARACT_FIRST_STEP = Scale(
    code="cataract-first-step",
    name=Label(id="Visus untuk pemeriksaan katarak", en="Visual acuity as the first step to the lens"),
    of=EYES,
    applies_to=aged(at_least=years(40)),
    categories=(
        Category(
            code="below-6-18",
            label=Label(id="Visus < 6/18: lanjutkan", en="Acuity below 6/18: go on"),
            when=either(under="6/18"),
            follow_up=(_LENS,),
        ),
        Category(
            code="6-18-or-better",
            label=Label(id="Kedua mata 6/18 atau lebih baik", en="Both eyes 6/18 or better"),
            when=not_(either(under="6/18")),
            follow_up=(_LENS_OF_ALL,),
            facts=((LOW_VISION_NOT_CORRECTED, False),),
        ),
    ),
    source=_CATARACT,
    services=("cataract-adult",),
    notes=(_DECIMALS,),
)

_SCHOOL_REFERRAL = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas atau fasilitas kesehatan lain untuk pemeriksaan lanjut dan kacamata koreksi",
    "refer to the Puskesmas or another facility for further examination and glasses",
    when=by_reading(
        ACUITY_REFERRAL,
        {
            "6-12-or-worse": deciding_eye(ACUITY_EYE, up_to="6/12"),
            "mild-or-worse": deciding_eye(ACUITY_EYE, under="6/12"),
        },
    ),
    source=_SCHOOL,
)
_SCHOOL_REFRACTION = act(
    ActionKind.EXAMINE,
    "periksa kelainan refraksi (kesimpulan kami)",
    "have refraction examined (our inference)",
    when=by_reading(ACUITY_BETTER_THAN_6_12, {"check-refraction": everybody(), "letter": nobody()}),
    source=_SCHOOL,
)

VISION_SCHOOL_AGE = Scale(
    code="vision-school-age",
    name=Label(id="Golongan tajam penglihatan usia sekolah", en="Class of visual acuity at school age"),
    of=EYES,
    applies_to=SCHOOL_AGE,
    categories=(
        Category(
            code="blind",
            label=_BLIND,
            when=deciding_eye(ACUITY_EYE, under="3/60"),
            follow_up=(_SCHOOL_REFERRAL,),
        ),
        Category(
            code="severe",
            label=_SEVERE,
            when=deciding_eye(ACUITY_EYE, under="6/60"),
            follow_up=(_SCHOOL_REFERRAL,),
        ),
        Category(
            code="moderate",
            label=_MODERATE,
            when=deciding_eye(ACUITY_EYE, under="6/18"),
            follow_up=(_SCHOOL_REFERRAL,),
        ),
        Category(
            code="mild",
            label=_MILD,
            when=deciding_eye(ACUITY_EYE, under="6/12"),
            follow_up=(_SCHOOL_REFERRAL,),
        ),
        no_class(
            "between-6-12-and-6-6",
            _BETWEEN_ID,
            _BETWEEN_EN,
            when=deciding_eye(ACUITY_EYE, under="6/6"),
            why=_BETWEEN_WHY,
            follow_up=(_SCHOOL_REFERRAL, _SCHOOL_REFRACTION),
        ),
        no_class(
            "better-than-6-6",
            "Lebih baik dari 6/6",
            "Better than 6/6",
            when=by_reading(
                ACUITY_OVER_6_6, {"normal": nobody(), "letter": not_(deciding_eye(ACUITY_EYE, up_to="6/6"))}
            ),
            why=_OVER_WHY,
        ),
        Category(code="normal", label=_NORMAL, when=not_(deciding_eye(ACUITY_EYE, under="6/6"))),
    ),
    source=_SCHOOL,
    services=("vision-school-age", "school-vision-hearing"),
    notes=(_DECIMALS,),
)

SCALES = (VISION_SCHOOL_AGE, VISUAL_ACUITY_ADULT, CATARACT_FIRST_STEP)
