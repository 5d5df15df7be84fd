"""Risks of growth that kader report to a health worker (Gambar 17, row 7): 1T, BGM, orange line, checklist."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, any_of, by_reading, nobody, not_
from ilp.facts.newborn_and_child import (
    ABOVE_ORANGE_LINE,
    BELOW_RED_LINE,
    DEVELOPMENT_CHECKLIST_INCOMPLETE,
    WEIGHT_NOT_GAINED,
)
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.growth_readings import CHECKLIST_INCOMPLETE
from ilp.vocabulary import Instrument, Venue

_MATRIX = KMK_2015_2023.at("BAB IV", "Pemantauan Pertumbuhan dan Perkembangan", figure="Gambar 17")

NOT_GAINED = yes_no_item(
    "growth_risk_form.weight_not_gained", "berat badan tidak naik (T pada KMS)", "weight not gained (T on the card)"
)
RED_LINE = yes_no_item(
    "growth_risk_form.below_red_line", "di bawah garis merah (BGM)", "below the red line of the card (BGM)"
)
ORANGE_LINE = yes_no_item(
    "growth_risk_form.above_orange_line", "di atas garis oranye", "above the orange line of the card"
)
CHECKLIST = Item(
    code="growth_risk_form.checklist",
    label=Label(id="ceklis perkembangan sesuai umur", en="developmental checklist of the age"),
    options=(
        Option(code="achieved", label=Label(id="semua tercapai", en="all achieved")),
        Option(code="not_achieved", label=Label(id="ada yang belum tercapai", en="some not achieved")),
        Option(code="not_filled", label=Label(id="belum diisi lengkap", en="not filled in completely")),
    ),
)

_INCOMPLETE = by_reading(
    CHECKLIST_INCOMPLETE,
    {
        "item-not-achieved": answered(CHECKLIST, "not_achieved"),
        "form-not-filled": answered(CHECKLIST, "not_filled"),
    },
)
_AT_RISK = any_of(answered(NOT_GAINED, "yes"), answered(RED_LINE, "yes"), answered(ORANGE_LINE, "yes"), _INCOMPLETE)
_FACTS = (
    (WEIGHT_NOT_GAINED, answered(NOT_GAINED, "yes")),
    (BELOW_RED_LINE, answered(RED_LINE, "yes")),
    (ABOVE_ORANGE_LINE, answered(ORANGE_LINE, "yes")),
)
_ASSESS_AGAIN = act(
    ActionKind.REPEAT,
    "isi ceklis perkembangan sampai lengkap",
    "fill in the developmental checklist completely",
    when=by_reading(
        CHECKLIST_INCOMPLETE, {"item-not-achieved": answered(CHECKLIST, "not_filled"), "form-not-filled": nobody()}
    ),
    service="development-checklist",
    source=_MATRIX,
)

GROWTH_RISK_RESULT = Scale(
    code="growth-report-risk",
    name=Label(id="Risiko tumbuh kembang yang dilaporkan", en="Risks of growth and development to report"),
    of=(),
    categories=(
        Category(
            code="at-risk",
            label=Label(id="Berisiko", en="At risk"),
            when=_AT_RISK,
            follow_up=(
                act(
                    ActionKind.REPORT,
                    "sampaikan kepada tenaga kesehatan",
                    "inform a health worker",
                    Venue.POSYANDU,
                    service="growth-report-risk",
                    source=_MATRIX,
                ),
                _ASSESS_AGAIN,
            ),
            facts=(*_FACTS, (DEVELOPMENT_CHECKLIST_INCOMPLETE, _INCOMPLETE)),
        ),
        no_class(
            "checklist-not-filled",
            "Tanpa risiko lain; ceklis belum diisi lengkap",
            "No other risk; the checklist is not filled in completely",
            when=answered(CHECKLIST, "not_filled"),
            why=Label(
                id="Ceklis yang belum diisi berarti belum dinilai.",
                en="A checklist not filled in means not assessed.",
            ),
            follow_up=(_ASSESS_AGAIN,),
        ),
        Category(
            code="no-risk",
            label=Label(id="Tanpa risiko", en="No risk"),
            when=not_(_AT_RISK),
            facts=(*_FACTS, (DEVELOPMENT_CHECKLIST_INCOMPLETE, _INCOMPLETE)),
        ),
    ),
    marks=(
        Category(
            code="below-red-line",
            label=Label(id="BGM", en="below the red line"),
            when=answered(RED_LINE, "yes"),
        ),
        Category(
            code="weight-not-gained",
            label=Label(id="1T", en="weight not gained"),
            when=answered(NOT_GAINED, "yes"),
        ),
        Category(
            code="above-orange-line",
            label=Label(id="di atas garis oranye (risiko gizi lebih)", en="above the orange line (risk of overweight)"),
            when=answered(ORANGE_LINE, "yes"),
        ),
        Category(
            code="checklist-incomplete",
            label=Label(id="ceklis perkembangan tidak lengkap", en="developmental checklist incomplete"),
            when=_INCOMPLETE,
        ),
        Category(
            code="outside-age",
            label=Label(id="ditulis untuk balita dan anak prasekolah", en="written for children under 72 months"),
            when=not_(aged(under=months(72))),
        ),
    ),
    source=_MATRIX,
    validity=months(1),
    services=("growth-report-risk", "development-checklist"),
    notes=(
        Label(
            id="Naik atau tidak naik menurut KMS, seperti tercatat oleh kader.",
            en="Gained or not is by the growth card, as the kader recorded it.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.GROWTH_RISK_FORM,
    name=Label(id="Risiko tumbuh kembang di Posyandu", en="Risks of growth seen at the Posyandu"),
    items=(NOT_GAINED, RED_LINE, ORANGE_LINE, CHECKLIST),
    scales=(GROWTH_RISK_RESULT,),
    source=_MATRIX,
)
