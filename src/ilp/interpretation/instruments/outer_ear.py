"""Outer ear at school age (BAB IV): signs of infection, and wax that blocks the ear."""

from __future__ import annotations

from ilp.criteria import all_of, answered, any_of, by_reading, everybody, nobody, not_
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, no_class, yes_no_item
from ilp.interpretation.senses import OUTSIDE_SCHOOL_AGE
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_age_results_senses import EAR_INFECTION
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Skrining Indera Pendengaran")

PAIN = yes_no_item("outer_ear.pain", "nyeri saat telinga ditarik", "pain on pulling the ear")
DISCHARGE = yes_no_item("outer_ear.discharge", "cairan dari telinga", "discharge from the ear")
BOIL = yes_no_item("outer_ear.boil", "bisul", "boil")
BLEEDING = yes_no_item("outer_ear.bleeding", "perdarahan", "bleeding")
WAX_BLOCKS = yes_no_item("outer_ear.wax_blocks", "serumen menyumbat", "wax blocking the ear")
WAX_IMPAIRS = yes_no_item(
    "outer_ear.wax_impairs_hearing",
    "serumen mengganggu pendengaran",
    "wax impairing the hearing",
    asked_if=answered(WAX_BLOCKS, "yes"),
)

_INFECTED = any_of(answered(PAIN, "yes"), answered(DISCHARGE, "yes"), answered(BOIL, "yes"), answered(BLEEDING, "yes"))

EAR_INFECTION_RESULT = Scale(
    code="ear-infection",
    name=Label(id="Infeksi telinga", en="Ear infection"),
    of=(),
    categories=(
        Category(
            code="infection",
            label=Label(id="Infeksi telinga", en="Ear infection"),
            when=_INFECTED,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "ke Puskesmas untuk diobati (kesimpulan kami)",
                    "to the Puskesmas for treatment (our inference)",
                    when=by_reading(EAR_INFECTION, {"refer": everybody(), "letter": nobody()}),
                    source=_PLACE,
                ),
            ),
        ),
        Category(
            code="none",
            label=Label(id="Tanpa tanda infeksi telinga", en="No sign of ear infection"),
            when=not_(_INFECTED),
        ),
    ),
    marks=(OUTSIDE_SCHOOL_AGE,),
    source=_PLACE,
    services=("hearing-school-age", "school-vision-hearing"),
    notes=(
        Label(
            id="Satu tanda pun sudah berarti infeksi; daftarnya dibaca 'atau' (kesimpulan kami).",
            en="One sign is enough; the list is read with 'or' (our inference).",
        ),
    ),
)

EAR_WAX_RESULT = Scale(
    code="ear-wax",
    name=Label(id="Serumen telinga", en="Ear wax"),
    of=(),
    categories=(
        Category(
            code="plug",
            label=Label(id="Serumen prop", en="Wax plug"),
            when=all_of(answered(WAX_BLOCKS, "yes"), answered(WAX_IMPAIRS, "yes")),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas atau fasilitas kesehatan lain untuk pengangkatan serumen",
                    "refer to the Puskesmas or another facility to have the wax removed",
                    source=_PLACE,
                ),
            ),
        ),
        no_class(
            "blocks-without-impairment",
            "Serumen menyumbat tanpa mengganggu pendengaran",
            "Wax blocks the ear and does not impair the hearing",
            when=answered(WAX_BLOCKS, "yes"),
            why=Label(
                id="Serumen prop ditulis menyumbat dan mengganggu pendengaran.",
                en="A wax plug is written as blocking and impairing the hearing.",
            ),
        ),
        Category(
            code="none",
            label=Label(id="Tanpa serumen yang menyumbat", en="No wax blocking the ear"),
            when=answered(WAX_BLOCKS, "no"),
        ),
    ),
    source=_PLACE,
    services=("hearing-school-age", "school-vision-hearing"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.OUTER_EAR,
    name=Label(id="Pemeriksaan telinga luar", en="Outer ear examination"),
    items=(PAIN, DISCHARGE, BOIL, BLEEDING, WAX_BLOCKS, WAX_IMPAIRS),
    scales=(EAR_INFECTION_RESULT, EAR_WAX_RESULT),
    source=_PLACE,
)
