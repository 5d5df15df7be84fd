"""Breast self-examination, SADARI (BAB V): a finding or complaint brings clinical examination forward."""

from __future__ import annotations

from ilp.criteria import answered, everybody
from ilp.facts.risk_and_cancer import BREAST_SELF_EXAM_FINDING
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

_BREAST = KMK_2015_2023.at("BAB V", "Skrining Kanker payudara")

FINDING = yes_no_item("breast_self_exam.finding", "kelainan atau keluhan pada SADARI", "a finding or complaint")

RESULT = Scale(
    code="breast-self-exam",
    name=Label(id="Hasil SADARI", en="Result of breast self-examination"),
    of=(),
    categories=(
        Category(
            code="finding",
            label=Label(id="Ada kelainan atau keluhan", en="A finding or complaint"),
            when=answered(FINDING, "yes"),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "SADANIS segera, tidak menunggu jadwal",
                    "clinical examination soon, before it is due",
                    service="breast-sadanis",
                    source=_BREAST,
                ),
            ),
            facts=((BREAST_SELF_EXAM_FINDING, True),),
        ),
        Category(
            code="none",
            label=Label(id="Tidak ada kelainan", en="No finding"),
            when=everybody(),
            facts=((BREAST_SELF_EXAM_FINDING, False),),
        ),
    ),
    source=_BREAST,
    services=("breast-self-exam-sadari", "breast-sadanis"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.BREAST_SELF_EXAM,
    name=Label(id="SADARI", en="Breast self-examination"),
    items=(FINDING,),
    scales=(RESULT,),
    source=_BREAST,
)
