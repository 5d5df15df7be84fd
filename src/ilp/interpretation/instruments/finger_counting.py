"""Finger counting at 6 metres (BAB V): up to five answers; the test is over after three right in a row."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, measured, nobody, not_
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    Score,
    act,
    no_class,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_eyes_and_fitness import (
    FINGER_COUNTING_BOTH,
    FINGER_COUNTING_FOLLOW_UP,
    FINGER_COUNTING_UNDECIDED,
)
from ilp.vocabulary import Instrument, Venue

_PLACE = KMK_2015_2023.at("BAB V", "Pemeriksaan Tajam Penglihatan Sederhana")

_RIGHT_OR_WRONG = (
    Option(code="right", label=Label(id="benar", en="right")),
    Option(code="wrong", label=Label(id="salah", en="wrong"), points=1),
)
FIRST = Item(code="finger_counting.answer_1", label=Label(id="jawaban ke-1", en="answer 1"), options=_RIGHT_OR_WRONG)
SECOND = Item(code="finger_counting.answer_2", label=Label(id="jawaban ke-2", en="answer 2"), options=_RIGHT_OR_WRONG)
THIRD = Item(code="finger_counting.answer_3", label=Label(id="jawaban ke-3", en="answer 3"), options=_RIGHT_OR_WRONG)
_FIRST_THREE = all_of(answered(FIRST, "right"), answered(SECOND, "right"), answered(THIRD, "right"))
FOURTH = Item(
    code="finger_counting.answer_4",
    label=Label(id="jawaban ke-4", en="answer 4"),
    options=_RIGHT_OR_WRONG,
    asked_if=not_(_FIRST_THREE),
)
_MIDDLE_THREE = all_of(answered(SECOND, "right"), answered(THIRD, "right"), answered(FOURTH, "right"))
FIFTH = Item(
    code="finger_counting.answer_5",
    label=Label(id="jawaban ke-5", en="answer 5"),
    options=_RIGHT_OR_WRONG,
    asked_if=not_(any_of(_FIRST_THREE, _MIDDLE_THREE)),
)
_LAST_THREE = all_of(answered(THIRD, "right"), answered(FOURTH, "right"), answered(FIFTH, "right"))
_THREE_IN_A_ROW = any_of(_FIRST_THREE, _MIDDLE_THREE, _LAST_THREE)

ITEMS = (FIRST, SECOND, THIRD, FOURTH, FIFTH)
WRONG = Score(code="finger_counting.wrong", label=Label(id="jawaban salah", en="wrong answers"), items=ITEMS)

_TO_PUSKESMAS = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas (kesimpulan kami)",
    "refer to the Puskesmas (our inference)",
    when=by_reading(FINGER_COUNTING_FOLLOW_UP, {"refer": everybody(), "tumbling-e": nobody()}),
    service="refraction-adult",
    source=_PLACE,
)
_TUMBLING_E = act(
    ActionKind.EXAMINE,
    "ukur visus dengan Tumbling-E, lalu menurut hasilnya",
    "measure acuity with the Tumbling E, then go by its result",
    when=by_reading(FINGER_COUNTING_FOLLOW_UP, {"refer": nobody(), "tumbling-e": everybody()}),
    service="visual-acuity-adult",
    source=_PLACE,
)
_EDUCATION = act(
    ActionKind.EDUCATE,
    "edukasi menjaga kesehatan mata",
    "education on keeping the eyes healthy",
    Venue.POSYANDU,
    Venue.PUSTU,
    source=_PLACE,
)

FINGER_COUNTING_RESULT = Scale(
    code="finger-counting",
    name=Label(id="Hasil hitung jari", en="Result of finger counting"),
    of=(WRONG,),
    categories=(
        Category(
            code="suspected",
            label=Label(id="Dicurigai gangguan penglihatan", en="Visual impairment suspected"),
            when=all_of(
                measured(WRONG, at_least=2),
                by_reading(FINGER_COUNTING_BOTH, {"suspected": everybody(), "no-impairment": not_(_THREE_IN_A_ROW)}),
            ),
            follow_up=(_TO_PUSKESMAS, _TUMBLING_E, _EDUCATION),
        ),
        Category(
            code="no-impairment",
            label=Label(id="Tidak ada gangguan penglihatan", en="No visual impairment"),
            when=any_of(
                _THREE_IN_A_ROW,
                by_reading(FINGER_COUNTING_UNDECIDED, {"not-passed": nobody(), "passed": measured(WRONG, under=2)}),
            ),
            follow_up=(_EDUCATION,),
        ),
        no_class(
            "not-passed",
            "Belum lulus: salah sekali, tanpa tiga benar berturut-turut",
            "Not passed: one wrong, and no three right in a row",
            when=measured(WRONG, under=2),
            why=Label(
                id="Syarat baik dan syarat dicurigai sama-sama tidak terpenuhi.",
                en="Neither the condition for good nor that for suspected is met.",
            ),
            follow_up=(_TO_PUSKESMAS, _TUMBLING_E, _EDUCATION),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="ditulis untuk usia ≥ 15 tahun", en="written for ages 15 and over"),
            when=aged(under=years(15)),
        ),
    ),
    source=_PLACE,
    services=("visual-acuity-adult",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.FINGER_COUNTING,
    name=Label(id="Hitung jari pada jarak 6 meter", en="Finger counting at 6 metres"),
    items=ITEMS,
    scores=(WRONG,),
    scales=(FINGER_COUNTING_RESULT,),
    source=_PLACE,
)
