"""SDQ (Formulir 6, two sheets of 25 items): the decree prints no points and no cut-offs.

The class is what a health worker records. Points and cut-offs of Goodman, as published with the questionnaire, stand
beside it under his name, apart for self-report, parent and teacher; they decide nothing unless reading sdq-cut-offs
says so.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, has, measured, nobody
from ilp.facts.risk_and_cancer import MENTAL_HEALTH_PROBLEM_INDICATED, SUBSTANCE_USE_INDICATED
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
from ilp.interpretation.mind_tables import graded_item, reached_by, three_bands
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.common import SRQ20_AT_18
from ilp.screening.school_age import SDQ_AGE_11
from ilp.screening.school_age_results_senses import SDQ_CUT_OFFS
from ilp.vocabulary import Instrument, Venue

_FORM = KMK_2015_2023.at("Lampiran", "Instrumen Skrining Kesehatan Jiwa", form="Formulir 6")
_SECTION = KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa")
_FLOW = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30")
_SERVICES = ("mental-health-school-age", "school-mental-health", "mental-health-adult-srq20")
_GOODMAN = Label(
    id="Goodman (1997), kunci dan batas yang diterbitkan bersama SDQ; tidak ada dalam keputusan ini",
    en="Goodman (1997), the key and cut-offs published with the SDQ; not in the decree",
)

_STRENGTH = (2, 1, 0)
_DIFFICULTY = (0, 1, 2)
_HELPFUL = (0, 1, 2)
#: Goodman's points for not, somewhat and certainly true; items 7, 11, 14, 21 and 25 count the other way round.

CONSIDERATE = graded_item("sdq.considerate", "peduli perasaan orang", "considerate", points=_HELPFUL)
RESTLESS = graded_item("sdq.restless", "tidak bisa diam", "restless", points=_DIFFICULTY)
SOMATIC = graded_item("sdq.somatic", "keluhan badan", "bodily complaints", points=_DIFFICULTY)
SHARES = graded_item("sdq.shares", "berbagi", "shares", points=_HELPFUL)
TEMPER = graded_item("sdq.temper", "mudah marah", "loses temper", points=_DIFFICULTY)
SOLITARY = graded_item("sdq.solitary", "menyendiri", "keeps alone", points=_DIFFICULTY)
OBEDIENT = graded_item("sdq.obedient", "patuh", "obedient", points=_STRENGTH)
WORRIES = graded_item("sdq.worries", "cemas", "worries", points=_DIFFICULTY)
HELPS_IF_HURT = graded_item("sdq.helps_if_hurt", "menolong yang kesusahan", "helps in distress", points=_HELPFUL)
FIDGETY = graded_item("sdq.fidgety", "gelisah bergerak", "fidgety", points=_DIFFICULTY)
GOOD_FRIEND = graded_item("sdq.good_friend", "punya teman baik", "has a good friend", points=_STRENGTH)
FIGHTS = graded_item("sdq.fights", "berkelahi atau memaksa", "fights or coerces", points=_DIFFICULTY)
UNHAPPY = graded_item("sdq.unhappy", "sedih", "unhappy", points=_DIFFICULTY)
LIKED = graded_item("sdq.liked", "disukai sebaya", "liked by age-mates", points=_STRENGTH)
DISTRACTIBLE = graded_item("sdq.distractible", "mudah teralih", "distractible", points=_DIFFICULTY)
NERVOUS = graded_item("sdq.nervous", "gugup di tempat baru", "nervous in new situations", points=_DIFFICULTY)
KIND_TO_YOUNGER = graded_item("sdq.kind_to_younger", "baik kepada yang muda", "kind to the younger", points=_HELPFUL)
LIES_CHEATS = graded_item("sdq.lies_cheats", "bohong atau curang", "lies or cheats", points=_DIFFICULTY)
BULLIED = graded_item("sdq.bullied", "diganggu anak lain", "bullied", points=_DIFFICULTY)
VOLUNTEERS = graded_item("sdq.volunteers_help", "menawarkan bantuan", "volunteers help", points=_HELPFUL)
THINKS_FIRST = graded_item("sdq.thinks_first", "berpikir dahulu", "thinks first", points=_STRENGTH)
STEALS = graded_item("sdq.steals", "mengambil milik orang", "steals", points=_DIFFICULTY)
BETTER_WITH_ADULTS = graded_item(
    "sdq.better_with_adults", "lebih dekat orang dewasa", "better with adults", points=_DIFFICULTY
)
FEARS = graded_item("sdq.fears", "banyak takut", "many fears", points=_DIFFICULTY)
GOOD_ATTENTION = graded_item("sdq.good_attention", "tekun sampai selesai", "persistent", points=_STRENGTH)

RESPONDENT = Item(
    code="sdq.respondent",
    label=Label(id="pengisi", en="filled in by"),
    options=(
        Option(code="self", label=Label(id="diri sendiri", en="oneself")),
        Option(code="parent", label=Label(id="orang tua atau wali", en="parent or guardian")),
        Option(code="teacher", label=Label(id="guru", en="teacher")),
    ),
)
SHEET = Item(
    code="sdq.sheet",
    label=Label(id="lembar", en="sheet"),
    options=(
        Option(code="4_to_11", label=Label(id="lembar usia 4-11 tahun", en="sheet for ages 4-11")),
        Option(code="11_to_18", label=Label(id="lembar usia 11-18 tahun", en="sheet for ages 11-18")),
    ),
    optional=True,
)
CLASS = Item(
    code="sdq.class",
    label=Label(id="golongan yang dicatat tenaga kesehatan", en="class recorded by the health worker"),
    options=(
        Option(code="normal", label=Label(id="normal", en="normal")),
        Option(code="borderline", label=Label(id="borderline", en="borderline")),
        Option(code="abnormal", label=Label(id="abnormal", en="abnormal")),
    ),
    asked_if=nobody(),
    optional=True,
)
#: Asked of nobody: whoever judges the filled form records it.

ITEMS = (
    RESPONDENT,
    SHEET,
    CONSIDERATE,
    RESTLESS,
    SOMATIC,
    SHARES,
    TEMPER,
    SOLITARY,
    OBEDIENT,
    WORRIES,
    HELPS_IF_HURT,
    FIDGETY,
    GOOD_FRIEND,
    FIGHTS,
    UNHAPPY,
    LIKED,
    DISTRACTIBLE,
    NERVOUS,
    KIND_TO_YOUNGER,
    LIES_CHEATS,
    BULLIED,
    VOLUNTEERS,
    THINKS_FIRST,
    STEALS,
    BETTER_WITH_ADULTS,
    FEARS,
    GOOD_ATTENTION,
    CLASS,
)

_EMOTIONAL = (SOMATIC, WORRIES, UNHAPPY, NERVOUS, FEARS)
_CONDUCT = (TEMPER, OBEDIENT, FIGHTS, LIES_CHEATS, STEALS)
_HYPERACTIVITY = (RESTLESS, FIDGETY, DISTRACTIBLE, THINKS_FIRST, GOOD_ATTENTION)
_PEER = (SOLITARY, GOOD_FRIEND, LIKED, BULLIED, BETTER_WITH_ADULTS)
_PROSOCIAL = (CONSIDERATE, SHARES, HELPS_IF_HURT, KIND_TO_YOUNGER, VOLUNTEERS)

TOTAL = Score(
    code="sdq.total",
    label=Label(id="total kesulitan SDQ (kunci Goodman)", en="SDQ total difficulties (Goodman's key)"),
    items=(*_EMOTIONAL, *_CONDUCT, *_HYPERACTIVITY, *_PEER),
)
EMOTIONAL = Score(
    code="sdq.emotional",
    label=Label(id="gejala emosional SDQ (kunci Goodman)", en="SDQ emotional symptoms (Goodman's key)"),
    items=_EMOTIONAL,
)
CONDUCT = Score(
    code="sdq.conduct",
    label=Label(id="masalah perilaku SDQ (kunci Goodman)", en="SDQ conduct problems (Goodman's key)"),
    items=_CONDUCT,
)
HYPERACTIVITY = Score(
    code="sdq.hyperactivity",
    label=Label(id="hiperaktivitas SDQ (kunci Goodman)", en="SDQ hyperactivity (Goodman's key)"),
    items=_HYPERACTIVITY,
)
PEER = Score(
    code="sdq.peer",
    label=Label(id="masalah teman sebaya SDQ (kunci Goodman)", en="SDQ peer problems (Goodman's key)"),
    items=_PEER,
)
PROSOCIAL = Score(
    code="sdq.prosocial",
    label=Label(id="perilaku prososial SDQ (kunci Goodman)", en="SDQ prosocial behaviour (Goodman's key)"),
    items=_PROSOCIAL,
)

_NORMAL = Label(id="Normal", en="Normal")
_BORDERLINE = Label(id="Borderline", en="Borderline")
_ABNORMAL = Label(id="Abnormal", en="Abnormal")

_TOTAL_ABNORMAL = reached_by(TOTAL, RESPONDENT, (("self", 20), ("parent", 17), ("teacher", 16)))
_TOTAL_BORDERLINE = reached_by(TOTAL, RESPONDENT, (("self", 16), ("parent", 14), ("teacher", 12)))

_PROBLEM_FOLLOW_UP = (
    act(
        ActionKind.REFER,
        "rujuk ke Puskesmas untuk wawancara psikiatrik oleh dokter atau psikolog klinis",
        "refer to the Puskesmas for a psychiatric interview by a doctor or clinical psychologist",
        Venue.PUSTU,
        Venue.POSYANDU,
        Venue.SCHOOL,
        Venue.HOME_VISIT,
        source=_SECTION,
    ),
    act(
        ActionKind.EXAMINE,
        "wawancara psikiatrik oleh dokter dan/atau psikolog klinis",
        "psychiatric interview by a doctor and/or clinical psychologist",
        Venue.PUSKESMAS,
        source=_SECTION,
    ),
    act(
        ActionKind.REFER,
        "rujuk ke RS/RSJ jika diperlukan",
        "refer to a (mental) hospital where needed",
        Venue.PUSKESMAS,
        source=_SECTION,
    ),
    act(
        ActionKind.COUNSEL,
        "konseling oleh guru terlatih kesehatan jiwa atau tenaga kesehatan",
        "counselling by a teacher trained in mental health or by a health worker",
        source=_SECTION,
    ),
    act(
        ActionKind.EDUCATE,
        "KAP kesehatan jiwa dan prevensi gangguan jiwa",
        "interpersonal communication on mental health (KAP), and prevention of mental disorder",
        source=_SECTION,
    ),
    act(
        ActionKind.EXAMINE,
        "ASSIST di Puskesmas",
        "ASSIST at the Puskesmas",
        when=has(SUBSTANCE_USE_INDICATED),
        service="assist-substance-use-adolescent",
        source=_SECTION,
    ),
)

SDQ_RESULT = Scale(
    code="sdq",
    name=Label(id="Hasil SDQ", en="Result of the SDQ"),
    of=(),
    categories=(
        Category(
            code="abnormal",
            label=Label(id="Abnormal: adanya masalah kesehatan jiwa", en="Abnormal: mental health problem"),
            when=by_reading(SDQ_CUT_OFFS, {"recorded": answered(CLASS, "abnormal"), "published": _TOTAL_ABNORMAL}),
            follow_up=_PROBLEM_FOLLOW_UP,
            facts=((MENTAL_HEALTH_PROBLEM_INDICATED, True),),
        ),
        Category(
            code="borderline",
            label=Label(id="Borderline: adanya masalah kesehatan jiwa", en="Borderline: mental health problem"),
            when=by_reading(SDQ_CUT_OFFS, {"recorded": answered(CLASS, "borderline"), "published": _TOTAL_BORDERLINE}),
            follow_up=_PROBLEM_FOLLOW_UP,
            facts=((MENTAL_HEALTH_PROBLEM_INDICATED, True),),
        ),
        Category(
            code="normal",
            label=Label(id="Dalam batas normal", en="Within normal limits"),
            when=by_reading(
                SDQ_CUT_OFFS, {"recorded": answered(CLASS, "normal"), "published": measured(TOTAL, at_least=0)}
            ),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "edukasi memelihara dan meningkatkan kesehatan jiwa",
                    "education on keeping and improving mental health",
                    source=_SECTION,
                ),
            ),
            facts=((MENTAL_HEALTH_PROBLEM_INDICATED, False),),
        ),
        no_class(
            "not-judged",
            "Belum dinilai tenaga kesehatan",
            "Not judged by a health worker yet",
            when=everybody(),
            why=Label(
                id="Keputusan ini tidak memuat kunci dan batas SDQ; tenaga kesehatan menilai dan mencatat golongannya.",
                en="The decree has neither key nor cut-offs of the SDQ; a health worker judges and records the class.",
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "tenaga kesehatan menilai isian ini dan mencatat golongannya",
                    "a health worker judges what was filled in and records the class",
                    source=_SECTION,
                ),
            ),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="SDQ untuk usia 4-18 tahun", en="the SDQ is for ages 4-18"),
            when=any_of(
                aged(under=years(4)),
                by_reading(SRQ20_AT_18, {"letter": aged(over=years(18)), "stage": aged(at_least=years(18))}),
            ),
        ),
        Category(
            code="other-respondent",
            label=Label(
                id="sampai usia 11 tahun diisi orang tua, wali atau guru; di atasnya diisi sendiri",
                en="to age 11 parent, guardian or teacher fill it in; over that the person does",
            ),
            when=by_reading(
                SDQ_AGE_11,
                {
                    "text": any_of(
                        all_of(aged(up_to=years(11)), answered(RESPONDENT, "self")),
                        all_of(aged(over=years(11)), answered(RESPONDENT, "parent", "teacher")),
                    ),
                    "figure": any_of(
                        all_of(aged(under=years(11)), answered(RESPONDENT, "self")),
                        all_of(aged(at_least=years(11)), answered(RESPONDENT, "parent", "teacher")),
                    ),
                },
            ),
        ),
        Category(
            code="other-sheet",
            label=Label(id="lembar ini untuk usia lain", en="the sheet is for another age"),
            when=by_reading(
                SDQ_AGE_11,
                {
                    "text": any_of(
                        all_of(aged(over=years(11)), answered(SHEET, "4_to_11")),
                        all_of(aged(under=years(11)), answered(SHEET, "11_to_18")),
                    ),
                    "figure": any_of(
                        all_of(aged(at_least=years(11)), answered(SHEET, "4_to_11")),
                        all_of(aged(under=years(11)), answered(SHEET, "11_to_18")),
                    ),
                },
            ),
        ),
    ),
    source=_SECTION,
    further_sources=(_FLOW, _FORM),
    services=_SERVICES,
)

_BANDS = (_ABNORMAL, _BORDERLINE, _NORMAL)

SDQ_TOTAL = three_bands(
    "sdq-total",
    Label(id="SDQ: total kesulitan", en="SDQ: total difficulties"),
    TOTAL,
    abnormal=_TOTAL_ABNORMAL,
    borderline=_TOTAL_BORDERLINE,
    labels=_BANDS,
    source=_FORM,
    authority=_GOODMAN,
    services=_SERVICES,
)
SDQ_EMOTIONAL = three_bands(
    "sdq-emotional",
    Label(id="SDQ: gejala emosional", en="SDQ: emotional symptoms"),
    EMOTIONAL,
    abnormal=reached_by(EMOTIONAL, RESPONDENT, (("self", 7), ("parent", 5), ("teacher", 6))),
    borderline=reached_by(EMOTIONAL, RESPONDENT, (("self", 6), ("parent", 4), ("teacher", 5))),
    labels=_BANDS,
    source=_FORM,
    authority=_GOODMAN,
    services=_SERVICES,
)
SDQ_CONDUCT = three_bands(
    "sdq-conduct",
    Label(id="SDQ: masalah perilaku", en="SDQ: conduct problems"),
    CONDUCT,
    abnormal=reached_by(CONDUCT, RESPONDENT, (("self", 5), ("parent", 4), ("teacher", 4))),
    borderline=reached_by(CONDUCT, RESPONDENT, (("self", 4), ("parent", 3), ("teacher", 3))),
    labels=_BANDS,
    source=_FORM,
    authority=_GOODMAN,
    services=_SERVICES,
)
SDQ_HYPERACTIVITY = three_bands(
    "sdq-hyperactivity",
    Label(id="SDQ: hiperaktivitas", en="SDQ: hyperactivity"),
    HYPERACTIVITY,
    abnormal=measured(HYPERACTIVITY, at_least=7),
    borderline=measured(HYPERACTIVITY, at_least=6),
    labels=_BANDS,
    source=_FORM,
    authority=_GOODMAN,
    services=_SERVICES,
)
SDQ_PEER = three_bands(
    "sdq-peer",
    Label(id="SDQ: masalah teman sebaya", en="SDQ: peer problems"),
    PEER,
    abnormal=reached_by(PEER, RESPONDENT, (("self", 6), ("parent", 4), ("teacher", 5))),
    borderline=reached_by(PEER, RESPONDENT, (("self", 4), ("parent", 3), ("teacher", 4))),
    labels=_BANDS,
    source=_FORM,
    authority=_GOODMAN,
    services=_SERVICES,
)
SDQ_PROSOCIAL = three_bands(
    "sdq-prosocial",
    Label(id="SDQ: perilaku prososial", en="SDQ: prosocial behaviour"),
    PROSOCIAL,
    abnormal=measured(PROSOCIAL, up_to=4),
    borderline=measured(PROSOCIAL, up_to=5),
    labels=_BANDS,
    source=_FORM,
    authority=_GOODMAN,
    services=_SERVICES,
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.SDQ,
    name=Label(id="SDQ (Kuesioner Kekuatan dan Kesulitan)", en="SDQ (Strengths and Difficulties Questionnaire)"),
    items=ITEMS,
    scores=(TOTAL, EMOTIONAL, CONDUCT, HYPERACTIVITY, PEER, PROSOCIAL),
    scales=(SDQ_RESULT, SDQ_TOTAL, SDQ_EMOTIONAL, SDQ_CONDUCT, SDQ_HYPERACTIVITY, SDQ_PEER, SDQ_PROSOCIAL),
    source=_FORM,
    further_sources=(_SECTION, _FLOW),
    notes=(
        Label(
            id="Butir tentang 6 bulan terakhir. Kedua lembar menanyakan 25 hal yang sama; kata-katanya berbeda.",
            en="The items ask about the last 6 months. Both sheets ask the same 25 things in other words.",
        ),
        Label(
            id="Poin dan batas bukan dari keputusan ini; keputusan hanya menyebut normal, borderline dan abnormal.",
            en="Points and cut-offs are not from the decree, which only names normal, borderline and abnormal.",
        ),
        Label(
            id="Ditunda bila anak tidak sehat secara fisik hari itu.",
            en="Put off while the child is physically unwell on the day.",
        ),
    ),
)
