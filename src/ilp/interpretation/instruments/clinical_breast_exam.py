"""Clinical breast examination, SADANIS (BAB V): any finding goes to hospital, otherwise self-examination."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, answered, any_of, by_reading, everybody, is_, nobody
from ilp.facts.person import SEX
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.cancer import BREAST_AGE_15, BREAST_INTERVAL
from ilp.vocabulary import Instrument, Sex

_BREAST = KMK_2015_2023.at("BAB V", "Skrining Kanker payudara")

LUMP = yes_no_item("clinical_breast_exam.lump", "benjolan", "lump")
SKIN = yes_no_item("clinical_breast_exam.skin", "kulit payudara abnormal", "abnormal skin of the breast")
NIPPLE = yes_no_item("clinical_breast_exam.nipple", "kelainan puting", "abnormal nipple")
OTHER = yes_no_item("clinical_breast_exam.other", "keluhan atau kelainan tidak biasa lain", "another unusual finding")

RESULT = Scale(
    code="clinical-breast-exam",
    name=Label(id="Hasil SADANIS", en="Result of the clinical breast examination"),
    of=(),
    categories=(
        Category(
            code="abnormal",
            label=Label(id="Ada kelainan", en="Finding"),
            when=any_of(answered(LUMP, "yes"), answered(SKIN, "yes"), answered(NIPPLE, "yes"), answered(OTHER, "yes")),
            follow_up=(act(ActionKind.REFER, "rujuk ke FKRTL", "refer to hospital", source=_BREAST),),
        ),
        Category(
            code="normal",
            label=Label(id="Tidak ada kelainan", en="No finding"),
            when=everybody(),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "SADARI setiap bulan pada hari ke-7 sampai ke-10 dari hari pertama haid",
                    "self-examination every month on days 7-10 from the first day of menstruation",
                    every=months(1),
                    service="breast-self-exam-sadari",
                    source=_BREAST,
                ),
                act(
                    ActionKind.REPEAT,
                    "SADANIS setiap tahun",
                    "clinical examination every year",
                    every=years(1),
                    when=by_reading(BREAST_INTERVAL, {"yearly": everybody(), "three-years": nobody()}),
                    service="breast-sadanis",
                    source=_BREAST,
                ),
                act(
                    ActionKind.REPEAT,
                    "SADANIS setiap 3 tahun, lebih cepat bila SADARI menemukan sesuatu",
                    "clinical examination every 3 years, earlier when self-examination finds something",
                    every=years(3),
                    when=by_reading(BREAST_INTERVAL, {"yearly": nobody(), "three-years": everybody()}),
                    service="breast-sadanis",
                    source=_BREAST,
                ),
            ),
        ),
    ),
    marks=(
        Category(
            code="outside-target",
            label=Label(id="Skrining ini untuk perempuan di atas 15 tahun", en="This screening is for women over 15"),
            when=any_of(
                is_(SEX, Sex.MALE),
                by_reading(BREAST_AGE_15, {"letter": aged(up_to=years(15)), "inclusive": aged(under=years(15))}),
            ),
        ),
    ),
    source=_BREAST,
    services=("breast-sadanis",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.CLINICAL_BREAST_EXAM,
    name=Label(id="SADANIS", en="Clinical breast examination"),
    items=(LUMP, SKIN, NIPPLE, OTHER),
    scales=(RESULT,),
    source=_BREAST,
)
