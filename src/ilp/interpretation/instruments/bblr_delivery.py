"""A mother expected to bear a child of low birth weight (BBLR): delivery here, or referral (BAB IV, Gambar 16)."""

from __future__ import annotations

from ilp.calendar import weeks
from ilp.criteria import all_of, answered, any_of, by_reading, everybody, measured, nobody, since
from ilp.facts.person import LMP
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
    yes_no_item,
)
from ilp.labels import Label
from ilp.screening.low_birth_weight_readings import BBLR_NOT_VERTEX, CORTICOSTEROID_WEEKS
from ilp.screening.newborn_readings import LOW_BIRTH_WEIGHT_FLOW
from ilp.vocabulary import Instrument

_GRAMS = Number(
    code="bblr_delivery.estimated_weight",
    label=Label(id="taksiran berat lahir", en="estimated birth weight"),
    unit="g",
    at_least=250,
    at_most=8000,
)

ESTIMATE = Item(
    code="bblr_delivery.estimated_weight",
    label=Label(id="taksiran berat lahir", en="estimated birth weight"),
    number=_GRAMS,
    options=(
        Option(
            code="under_2000",
            label=Label(id="di bawah 2000 gram", en="under 2000 g"),
            follows=measured(_GRAMS, under=2000),
        ),
        Option(
            code="2000_to_2500",
            label=Label(id="2000 sampai < 2500 gram", en="2000 to under 2500 g"),
            follows=measured(_GRAMS, at_least=2000, under=2500),
        ),
        Option(
            code="2500_or_more",
            label=Label(id="2500 gram atau lebih", en="2500 g or more"),
            follows=measured(_GRAMS, at_least=2500),
        ),
    ),
)
TERM = yes_no_item(
    "bblr_delivery.term", "37 minggu atau lebih", "37 weeks or more", follows=since(LMP, at_least=weeks(37))
)
VERTEX = yes_no_item("bblr_delivery.vertex", "presentasi belakang kepala", "vertex presentation")
BLEEDING = yes_no_item("bblr_delivery.bleeding", "perdarahan", "bleeding")
ECLAMPSIA = yes_no_item("bblr_delivery.eclampsia", "(pre-)eklampsia", "(pre-)eclampsia")
INFECTION = yes_no_item("bblr_delivery.infection", "infeksi", "infection")
RUPTURE = yes_no_item(
    "bblr_delivery.early_rupture",
    "ketuban pecah dini pada kehamilan preterm",
    "preterm prelabour rupture of membranes",
    optional=True,
)

_REFERRED = any_of(
    answered(ESTIMATE, "under_2000"),
    answered(TERM, "no"),
    answered(BLEEDING, "yes"),
    answered(ECLAMPSIA, "yes"),
    answered(INFECTION, "yes"),
    all_of(by_reading(BBLR_NOT_VERTEX, {"refer": everybody(), "clinician": nobody()}), answered(VERTEX, "no")),
)

PLACE_OF_DELIVERY = Scale(
    code="bblr-place-of-delivery",
    name=Label(id="Tempat bersalin bila diduga BBLR", en="Place of delivery if low birth weight is expected"),
    of=(),
    categories=(
        Category(
            code="refer",
            label=Label(id="Stabilisasi dan rujuk segera", en="Stabilize and refer at once"),
            when=_REFERRED,
            danger=True,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "stabilisasi, kolaborasi dan persiapan rujukan, lalu rujuk segera",
                    "stabilize, consult and prepare the referral, then refer at once",
                    at_once=True,
                ),
                act(
                    ActionKind.TREAT,
                    "pertimbangkan dosis pertama kortikosteroid antenatal bila memenuhi kriteria",
                    "consider a first dose of antenatal corticosteroid if the criteria are met",
                    at_once=True,
                    when=CORTICOSTEROID_WEEKS,
                ),
                act(
                    ActionKind.TREAT,
                    "dosis pertama antibiotik",
                    "first dose of antibiotic",
                    at_once=True,
                    when=answered(RUPTURE, "yes"),
                ),
                act(
                    ActionKind.EMERGENCY,
                    "injeksi MgSO4",
                    "injection of magnesium sulfate",
                    at_once=True,
                    when=answered(ECLAMPSIA, "yes"),
                ),
            ),
        ),
        no_class(
            "not-vertex",
            "Bukan belakang kepala: tenaga kesehatan memutuskan",
            "Not head first: the health worker decides",
            when=answered(VERTEX, "no"),
            why=Label(
                id="Persalinan mensyaratkan belakang kepala; kotak rujukan tidak menyebut kelainan letak.",
                en="The delivery asks for a vertex presentation; the box of referral names no malpresentation.",
            ),
        ),
        no_class(
            "not-low-birth-weight",
            "Taksiran 2500 gram atau lebih: bukan dugaan BBLR",
            "An estimate of 2500 g or more: low birth weight is not expected",
            when=answered(ESTIMATE, "2500_or_more"),
            why=Label(id="Alur ini untuk taksiran di bawah 2500 gram.", en="The flow is for estimates under 2500 g."),
        ),
        Category(
            code="prepare-delivery",
            label=Label(id="Persiapan persalinan di Puskesmas PONED", en="Prepare the delivery at the Puskesmas"),
            when=everybody(),
            follow_up=(act(ActionKind.TREAT, "persiapan persalinan", "preparing the delivery"),),
        ),
    ),
    source=LOW_BIRTH_WEIGHT_FLOW,
    services=("bblr-suspected-delivery-flow",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.BBLR_DELIVERY,
    name=Label(id="Tempat bersalin bila diduga BBLR", en="Place of delivery if low birth weight is expected"),
    items=(ESTIMATE, TERM, VERTEX, BLEEDING, ECLAMPSIA, INFECTION, RUPTURE),
    scales=(PLACE_OF_DELIVERY,),
    source=LOW_BIRTH_WEIGHT_FLOW,
)
