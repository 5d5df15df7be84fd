"""SRQ-20 (Formulir 6, Tabel 26): twenty yes/no questions on the last 30 days; item 17 stands by itself."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, answered, any_of, by_reading, measured, nobody
from ilp.facts.risk_and_cancer import MENTAL_HEALTH_PROBLEM_INDICATED
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, Score, act, yes_no_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_mind_and_violence import SRQ20_CUTOFF, SRQ20_ITEM_17
from ilp.screening.common import SRQ20_AT_18
from ilp.vocabulary import Instrument, Venue

_FORM = KMK_2015_2023.at("Lampiran", "Instrumen Skrining Kesehatan Jiwa", form="Formulir 6")
_FLOW = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30")
_TABLE = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", table="Tabel 26")

SUICIDAL_THOUGHTS = yes_no_item("srq_20.suicidal_thoughts", "pikiran mengakhiri hidup", "thoughts of ending life")

ITEMS = (
    yes_no_item("srq_20.headache", "sakit kepala", "headache"),
    yes_no_item("srq_20.poor_appetite", "nafsu makan berkurang", "reduced appetite"),
    yes_no_item("srq_20.poor_sleep", "tidur terganggu", "disturbed sleep"),
    yes_no_item("srq_20.easily_frightened", "mudah takut", "fearfulness"),
    yes_no_item("srq_20.anxious_tense", "cemas atau tegang", "anxiety or tension"),
    yes_no_item("srq_20.trembling_hands", "tangan gemetar", "trembling hands"),
    yes_no_item("srq_20.digestive_problem", "gangguan pencernaan", "digestive trouble"),
    yes_no_item("srq_20.unclear_thinking", "pikiran tidak jernih", "unclear thinking"),
    yes_no_item("srq_20.unhappy", "rasa tidak bahagia", "unhappiness"),
    yes_no_item("srq_20.cries_more", "lebih sering menangis", "crying more"),
    yes_no_item("srq_20.cannot_enjoy", "sulit menikmati kegiatan", "little enjoyment"),
    yes_no_item("srq_20.cannot_decide", "sulit mengambil keputusan", "hard to decide"),
    yes_no_item("srq_20.tasks_neglected", "tugas terbengkalai", "tasks neglected"),
    yes_no_item("srq_20.no_useful_role", "merasa tidak berperan", "no useful role"),
    yes_no_item("srq_20.lost_interest", "minat hilang", "loss of interest"),
    yes_no_item("srq_20.worthless", "merasa tidak berharga", "sense of worthlessness"),
    SUICIDAL_THOUGHTS,
    yes_no_item("srq_20.tired_all_time", "lelah sepanjang waktu", "tired all the time"),
    yes_no_item("srq_20.stomach_discomfort", "tidak enak di perut", "discomfort of the stomach"),
    yes_no_item("srq_20.easily_tired", "mudah lelah", "easily tired"),
)

SCORE = Score(code="srq_20.score", label=Label(id="skor SRQ-20", en="SRQ-20 score"), items=ITEMS)

_NOW = by_reading(SRQ20_ITEM_17, {"first": answered(SUICIDAL_THOUGHTS, "yes"), "abnormal": nobody()})
_FROM_CUTOFF = by_reading(SRQ20_CUTOFF, {"six": measured(SCORE, at_least=6), "over-six": measured(SCORE, over=6)})

_ABNORMAL_FOLLOW_UP = (
    act(
        ActionKind.EMERGENCY,
        "dinilai tenaga kesehatan hari itu juga; jangan ditinggal sendiri (kesimpulan kami)",
        "seen by a health worker the same day; not left alone (our inference)",
        at_once=True,
        when=_NOW,
        source=_TABLE,
    ),
    act(
        ActionKind.REFER,
        "rujuk ke Puskesmas untuk wawancara psikiatrik oleh dokter atau psikolog klinis",
        "refer to the Puskesmas for a psychiatric interview by a doctor or clinical psychologist",
        Venue.PUSTU,
        Venue.POSYANDU,
        Venue.SCHOOL,
        Venue.HOME_VISIT,
        source=_TABLE,
    ),
    act(
        ActionKind.EXAMINE,
        "wawancara psikiatrik oleh dokter dan/atau psikolog klinis",
        "psychiatric interview by a doctor and/or clinical psychologist",
        Venue.PUSKESMAS,
        source=_TABLE,
    ),
    act(
        ActionKind.REFER,
        "rujuk ke RS/RSJ jika diperlukan",
        "refer to a (mental) hospital where needed",
        Venue.PUSKESMAS,
        source=_TABLE,
    ),
    act(
        ActionKind.EDUCATE,
        "KAP kesehatan jiwa dan prevensi gangguan jiwa",
        "interpersonal communication on mental health (KAP), and prevention of mental disorder",
        source=_TABLE,
    ),
    act(
        ActionKind.EXAMINE,
        "dapat dilanjutkan dengan ASSIST di Puskesmas",
        "may be followed by ASSIST at the Puskesmas",
        service="assist-substance-use-adult",
        source=_FLOW,
    ),
)

SRQ_20_RESULT = Scale(
    code="srq-20",
    name=Label(id="Hasil SRQ-20", en="Result of the SRQ-20"),
    of=(SCORE,),
    categories=(
        Category(
            code="abnormal-item-17",
            label=Label(
                id="Potensi masalah kesehatan jiwa: butir 17 dijawab ya",
                en="Possible mental health problem: yes to item 17",
            ),
            when=_NOW,
            danger=True,
            follow_up=_ABNORMAL_FOLLOW_UP,
            facts=((MENTAL_HEALTH_PROBLEM_INDICATED, True),),
        ),
        Category(
            code="abnormal",
            label=Label(id="Potensi masalah kesehatan jiwa", en="Possible mental health problem"),
            when=any_of(_FROM_CUTOFF, answered(SUICIDAL_THOUGHTS, "yes")),
            follow_up=_ABNORMAL_FOLLOW_UP,
            facts=((MENTAL_HEALTH_PROBLEM_INDICATED, True),),
        ),
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=measured(SCORE, at_least=0),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "edukasi memelihara dan meningkatkan kesehatan jiwa (KAP)",
                    "education on keeping and improving mental health",
                    source=_TABLE,
                ),
            ),
            facts=((MENTAL_HEALTH_PROBLEM_INDICATED, False),),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(
                id="SRQ-20 untuk usia di atas 18 tahun; pada usia ini keputusan memakai SDQ",
                en="the SRQ-20 is for ages over 18; at this age the decree uses the SDQ",
            ),
            when=by_reading(SRQ20_AT_18, {"letter": aged(up_to=years(18)), "stage": aged(under=years(18))}),
        ),
    ),
    source=_TABLE,
    further_sources=(_FLOW, _FORM),
    services=("mental-health-adult-srq20", "school-mental-health"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.SRQ_20,
    name=Label(id="SRQ-20 (Self-Reporting Questionnaire)", en="SRQ-20 (Self-Reporting Questionnaire)"),
    items=ITEMS,
    scores=(SCORE,),
    scales=(SRQ_20_RESULT,),
    source=_FORM,
    further_sources=(_TABLE, _FLOW),
    notes=(
        Label(
            id="Ditunda pada gawat darurat atau bila sedang menderita atau kesakitan.",
            en="Put off in an emergency, and while ill or in pain.",
        ),
        Label(
            id="Butir tentang 30 hari terakhir; hasil penapisan, bukan diagnosis.",
            en="The items ask about the last 30 days; a screening result, not a diagnosis.",
        ),
    ),
)
