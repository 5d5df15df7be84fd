"""Assessment of suspected child abuse (BAB IV): the three classes the decree prints, and what follows."""

from __future__ import annotations

from ilp.criteria import answered
from ilp.facts.risk_and_cancer import VIOLENCE_SIGNS
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument, Venue

_KTPA = KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)")

CONCLUSION = Item(
    code="child_abuse_form.conclusion",
    label=Label(id="kesimpulan form penilaian", en="conclusion of the assessment form"),
    options=(
        Option(code="very_likely", label=Label(id="sangat mungkin", en="very likely")),
        Option(code="possible", label=Label(id="mungkin", en="possible")),
        Option(code="normal", label=Label(id="normal", en="normal")),
    ),
)

_FOLLOW_UP = (
    act(
        ActionKind.REFER,
        "rujuk dan sampaikan hasil pemeriksaan ke Puskesmas",
        "refer, and pass the findings on to the Puskesmas",
        Venue.PUSTU,
        service="ktpa-intervention",
        source=_KTPA,
    ),
    act(
        ActionKind.TREAT,
        "tata laksana sesuai kebutuhan korban; dirujuk bila tidak dapat di Puskesmas",
        "care as the victim needs; refer where the Puskesmas cannot give it",
        Venue.PUSKESMAS,
        service="ktpa-intervention",
        source=_KTPA,
    ),
    act(
        ActionKind.REPORT,
        "laporkan kepada yang berwenang (UPTD PPA, sosial, kepolisian); wajib memberi tahu dugaan kekerasan anak",
        "report to the authorities (child protection, social services, police); telling of suspected abuse is a duty",
        Venue.PUSKESMAS,
        source=_KTPA,
    ),
)

RESULT = Scale(
    code="child-abuse",
    name=Label(id="Penilaian dugaan kekerasan anak", en="Assessment of suspected child abuse"),
    of=(),
    categories=(
        Category(
            code="very-likely",
            label=Label(id="Sangat mungkin terjadi kekerasan", en="Abuse very likely"),
            when=answered(CONCLUSION, "very_likely"),
            follow_up=_FOLLOW_UP,
            facts=((VIOLENCE_SIGNS, True),),
        ),
        Category(
            code="possible",
            label=Label(id="Kemungkinan terjadinya kekerasan", en="Abuse possible"),
            when=answered(CONCLUSION, "possible"),
            follow_up=_FOLLOW_UP,
            facts=((VIOLENCE_SIGNS, True),),
        ),
        Category(
            code="normal",
            label=Label(
                id="Normal: tanpa riwayat, perubahan perilaku dan saksi",
                en="Normal: no history, change of behaviour or witness",
            ),
            when=answered(CONCLUSION, "normal"),
        ),
    ),
    source=_KTPA,
    services=("ktpa-child-assessment",),
    notes=(
        Label(
            id="Form Joyce Adams (2001) dan kriterianya tidak dimuat keputusan ini; hanya kesimpulannya dicatat.",
            en="The Joyce Adams form (2001) and its criteria are not in the decree; only its conclusion is noted.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.CHILD_ABUSE_FORM,
    name=Label(id="Form penilaian dugaan kekerasan anak", en="Suspected child abuse assessment form"),
    items=(CONCLUSION,),
    scales=(RESULT,),
    source=_KTPA,
)
