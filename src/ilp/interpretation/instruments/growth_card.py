"""Findings of weighing that kader tell a health worker (BAB IV, Gambar 17 row 7): the growth card and the checklist."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, has, nobody
from ilp.facts.newborn_and_child import (
    ABOVE_ORANGE_LINE,
    BELOW_RED_LINE,
    DEVELOPMENT_CHECKLIST_INCOMPLETE,
    WEIGHT_NOT_GAINED,
)
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.screening.growth_readings import CHECKLIST_INCOMPLETE, GROWTH_MATRIX, GROWTH_TABLE, POSYANDU_REFERS
from ilp.vocabulary import Instrument, Venue

GAINED = Item(
    code="growth_card.weight",
    label=Label(id="berat badan menurut KMS", en="weight by the growth card"),
    options=(
        Option(code="gained", label=Label(id="naik (N)", en="gained (N)")),
        Option(code="not_gained", label=Label(id="tidak naik (T)", en="not gained (T)")),
        Option(code="first", label=Label(id="penimbangan pertama", en="first weighing")),
    ),
)
RED = yes_no_item("growth_card.below_red_line", "di bawah garis merah", "below the red line")
ORANGE = yes_no_item("growth_card.above_orange_line", "di atas garis oranye", "above the orange line")
CHECKLIST = Item(
    code="growth_card.checklist",
    label=Label(id="ceklis perkembangan", en="developmental checklist"),
    options=(
        Option(code="achieved", label=Label(id="semua butir tercapai", en="all items achieved")),
        Option(code="not_achieved", label=Label(id="ada butir belum tercapai", en="an item not achieved")),
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
_FACTS = (
    (WEIGHT_NOT_GAINED, answered(GAINED, "not_gained")),
    (BELOW_RED_LINE, answered(RED, "yes")),
    (ABOVE_ORANGE_LINE, answered(ORANGE, "yes")),
    (
        DEVELOPMENT_CHECKLIST_INCOMPLETE,
        # Not filled in, it says nothing of what is achieved: then what is recorded counts, or it is not known.
        any_of(_INCOMPLETE, all_of(answered(CHECKLIST, "not_filled"), has(DEVELOPMENT_CHECKLIST_INCOMPLETE))),
    ),
)

AT_RISK = Scale(
    code="growth-report-risk",
    name=Label(id="Risiko pada penimbangan balita", en="Risk found at weighing"),
    of=(),
    categories=(
        Category(
            code="at-risk",
            label=Label(id="Berisiko: disampaikan kepada tenaga kesehatan", en="At risk: a health worker is told"),
            when=any_of(answered(RED, "yes"), answered(GAINED, "not_gained"), answered(ORANGE, "yes"), _INCOMPLETE),
            follow_up=(
                act(
                    ActionKind.REPORT,
                    "sampaikan kepada tenaga kesehatan",
                    "tell a health worker",
                    Venue.POSYANDU,
                    service="growth-report-risk",
                ),
                act(
                    ActionKind.REFER,
                    "rujuk ke Pustu atau Puskesmas",
                    "refer to the Pustu or Puskesmas",
                    Venue.POSYANDU,
                    when=by_reading(POSYANDU_REFERS, {"inform-and-refer": everybody(), "inform": nobody()}),
                    source=GROWTH_TABLE,
                ),
            ),
            facts=_FACTS,
        ),
        Category(
            code="no-risk",
            label=Label(id="Tidak ada risiko", en="No risk found"),
            when=everybody(),
            facts=_FACTS,
        ),
    ),
    marks=(
        Category(
            code="not-gained",
            label=Label(id="tidak naik (1T)", en="weight not gained (1T)"),
            when=answered(GAINED, "not_gained"),
        ),
        Category(
            code="below-red-line",
            label=Label(id="di bawah garis merah (BGM)", en="below the red line (BGM)"),
            when=answered(RED, "yes"),
        ),
        Category(
            code="above-orange-line",
            label=Label(id="di atas garis oranye: risiko gizi lebih", en="above the orange line: risk of overweight"),
            when=answered(ORANGE, "yes"),
        ),
        Category(
            code="checklist-incomplete",
            label=Label(id="ceklis perkembangan tidak lengkap", en="developmental checklist incomplete"),
            when=_INCOMPLETE,
        ),
        Category(
            code="checklist-to-fill-in",
            label=Label(id="ceklis belum dinilai", en="the checklist is not assessed yet"),
            when=all_of(
                answered(CHECKLIST, "not_filled"),
                by_reading(CHECKLIST_INCOMPLETE, {"item-not-achieved": everybody(), "form-not-filled": nobody()}),
            ),
            follow_up=(act(ActionKind.REPEAT, "isi ceklis perkembangan", "fill in the developmental checklist"),),
        ),
        Category(
            code="outside-age",
            label=Label(id="KMS untuk balita (0-59 bulan)", en="the growth card is for under-fives (0-59 months)"),
            when=aged(at_least=months(60)),
        ),
    ),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
    validity=months(1),
    services=("growth-report-risk", "growth-weight", "development-checklist"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.GROWTH_CARD,
    name=Label(id="Hasil penimbangan di KMS dan ceklis perkembangan", en="Findings of the growth card and checklist"),
    items=(GAINED, RED, ORANGE, CHECKLIST),
    scales=(AT_RISK,),
    source=GROWTH_MATRIX,
    notes=(
        Label(
            id="Naik atau tidak naik dan letak terhadap garis dibaca dari KMS; kenaikan minimal tidak diberikan.",
            en="Gained or not, and the place to the lines, are read from the card; the least gain is not given.",
        ),
    ),
)
