"""Tuning fork at school age (BAB IV): Rinne of each ear, Weber, and the ear that is affected."""

from __future__ import annotations

from ilp.criteria import all_of, answered, any_of, by_reading, nobody
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
)
from ilp.interpretation.scales.whisper_test import WHISPER_NOT_PASSED
from ilp.interpretation.senses import EARS, OUTSIDE_SCHOOL_AGE
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_age_results_senses import WEBER_MIDDLE
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Skrining Indera Pendengaran")

_RIGHT = Option(code="right", label=Label(id="kanan", en="right"))
_LEFT = Option(code="left", label=Label(id="kiri", en="left"))
_RINNE = (
    Option(code="positive", label=Label(id="positif", en="positive")),
    Option(code="negative", label=Label(id="negatif", en="negative")),
)
RINNE_RIGHT = Item(
    code="tuning_fork.rinne_right", label=Label(id="Rinne telinga kanan", en="Rinne, right ear"), options=_RINNE
)
RINNE_LEFT = Item(
    code="tuning_fork.rinne_left", label=Label(id="Rinne telinga kiri", en="Rinne, left ear"), options=_RINNE
)
WEBER = Item(
    code="tuning_fork.weber",
    label=Label(id="lateralisasi Weber", en="Weber lateralises to"),
    options=(Option(code="none", label=Label(id="tidak ada", en="neither side")), _RIGHT, _LEFT),
)
AFFECTED = Item(
    code="tuning_fork.affected_ear",
    label=Label(id="telinga yang sakit", en="affected ear"),
    options=(
        Option(code="none", label=Label(id="tidak ada", en="neither")),
        _RIGHT,
        _LEFT,
        Option(code="both", label=Label(id="keduanya", en="both")),
    ),
    asked_if=answered(WEBER, "right", "left"),
)

_CONDUCTIVE = any_of(
    answered(RINNE_RIGHT, "negative"),
    answered(RINNE_LEFT, "negative"),
    all_of(answered(WEBER, "right"), answered(AFFECTED, "right", "both")),
    all_of(answered(WEBER, "left"), answered(AFFECTED, "left", "both")),
)
_SENSORINEURAL = any_of(
    all_of(answered(WEBER, "right"), answered(AFFECTED, "left")),
    all_of(answered(WEBER, "left"), answered(AFFECTED, "right")),
)
_REFERRAL = act(
    ActionKind.REFER,
    "rujuk ke fasilitas kesehatan untuk pemeriksaan dan penatalaksanaan lebih lanjut",
    "refer to a health facility for further examination and treatment",
    source=_PLACE,
)

TUNING_FORK_RESULT = Scale(
    code="tuning-fork",
    name=Label(id="Hasil tes penala", en="Result of the tuning fork tests"),
    of=EARS,
    categories=(
        Category(
            code="conductive-and-sensorineural",
            label=Label(
                id="Rinne: tuli konduktif; Weber: tuli saraf", en="Rinne: conductive loss; Weber: sensorineural loss"
            ),
            when=all_of(_CONDUCTIVE, _SENSORINEURAL),
            follow_up=(_REFERRAL,),
        ),
        Category(
            code="conductive",
            label=Label(id="Tuli konduktif", en="Conductive hearing loss"),
            when=_CONDUCTIVE,
            follow_up=(_REFERRAL,),
        ),
        Category(
            code="sensorineural",
            label=Label(id="Tuli saraf", en="Sensorineural hearing loss"),
            when=_SENSORINEURAL,
            follow_up=(_REFERRAL,),
        ),
        no_class(
            "lateralised-no-ear-affected",
            "Lateralisasi tanpa telinga yang diketahui sakit",
            "Lateralises, and neither ear is known to be affected",
            when=answered(WEBER, "right", "left"),
            why=Label(
                id="Arti lateralisasi ditulis menurut telinga yang sakit.",
                en="What lateralisation means is written by the ear that is affected.",
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "periksa pendengaran lebih lanjut (kesimpulan kami)",
                    "examine the hearing further (our inference)",
                    source=_PLACE,
                ),
            ),
        ),
        Category(
            code="whisper-not-passed",
            label=Label(
                id="Tanpa lateralisasi, tetapi tes berbisik tidak lulus: diduga gangguan pendengaran",
                en="No lateralisation, but the whisper test was not passed: hearing loss suspected",
            ),
            when=by_reading(WEBER_MIDDLE, {"whisper-decides": WHISPER_NOT_PASSED, "letter": nobody()}),
            follow_up=(_REFERRAL,),
        ),
        Category(
            code="normal",
            label=Label(id="Kedua telinga normal", en="Both ears normal"),
            when=answered(WEBER, "none"),
        ),
    ),
    marks=(OUTSIDE_SCHOOL_AGE,),
    source=_PLACE,
    services=("hearing-school-age",),
    notes=(
        Label(
            id="Rinne positif berarti normal atau tuli saraf.",
            en="A positive Rinne means normal hearing or sensorineural loss.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.TUNING_FORK,
    name=Label(id="Tes penala (Rinne dan Weber)", en="Tuning fork tests (Rinne and Weber)"),
    items=(RINNE_RIGHT, RINNE_LEFT, WEBER, AFFECTED),
    scales=(TUNING_FORK_RESULT,),
    source=_PLACE,
)
