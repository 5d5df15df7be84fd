"""Low birth weight (BBLR): the conditions of care at a Puskesmas with PONED, or referral (BAB IV, Gambar 16)."""

from __future__ import annotations

from ilp.criteria import all_of, amount, answered, any_of, by_reading, everybody, measured, nobody
from ilp.facts.newborn_and_child import BIRTH_WEIGHT, GESTATION_AT_BIRTH
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
from ilp.screening.low_birth_weight_readings import (
    APGAR_10,
    BBLR_2000,
    BBLR_CRITERIA_LISTS,
    BBLR_FAILED_CRITERIA,
    LOW_BIRTH_WEIGHT_TEXT,
)
from ilp.screening.newborn_readings import LOW_BIRTH_WEIGHT_FLOW
from ilp.vocabulary import Instrument, Quantity

_GRAMS = Number(
    code="bblr_poned.birth_weight",
    label=Label(id="berat lahir", en="birth weight"),
    unit="g",
    at_least=250,
    at_most=8000,
)
_POINTS = Number(code="bblr_poned.apgar", label=Label(id="skor APGAR", en="APGAR score"), at_most=10, whole=True)
_OF_TEXT = by_reading(BBLR_CRITERIA_LISTS, {"union": everybody(), "text": everybody(), "figure": nobody()})
_OF_FIGURE = by_reading(BBLR_CRITERIA_LISTS, {"union": everybody(), "text": nobody(), "figure": everybody()})

PONED = yes_no_item("bblr_poned.poned", "Puskesmas mampu PONED", "Puskesmas with PONED")
WEIGHT = Item(
    code="bblr_poned.birth_weight",
    label=Label(id="berat lahir", en="birth weight"),
    number=_GRAMS,
    options=(
        Option(
            code="under_2000",
            label=Label(id="di bawah 2000 gram", en="under 2000 g"),
            follows=any_of(
                measured(_GRAMS, under=2000),
                measured(Quantity.BIRTH_WEIGHT, under=2000),
                amount(BIRTH_WEIGHT, under=2000),
            ),
        ),
        Option(
            code="exactly_2000",
            label=Label(id="tepat 2000 gram", en="exactly 2000 g"),
            follows=any_of(
                measured(_GRAMS, at_least=2000, up_to=2000),
                measured(Quantity.BIRTH_WEIGHT, at_least=2000, up_to=2000),
                amount(BIRTH_WEIGHT, at_least=2000, up_to=2000),
            ),
        ),
        Option(
            code="over_2000",
            label=Label(id="di atas 2000 sampai < 2500 gram", en="over 2000 to under 2500 g"),
            follows=any_of(
                measured(_GRAMS, over=2000, under=2500),
                measured(Quantity.BIRTH_WEIGHT, over=2000, under=2500),
                amount(BIRTH_WEIGHT, over=2000, under=2500),
            ),
        ),
        Option(
            code="2500_or_more",
            label=Label(id="2500 gram atau lebih", en="2500 g or more"),
            follows=any_of(
                measured(_GRAMS, at_least=2500),
                measured(Quantity.BIRTH_WEIGHT, at_least=2500),
                amount(BIRTH_WEIGHT, at_least=2500),
            ),
        ),
    ),
)
TERM = Item(
    code="bblr_poned.term",
    label=Label(id="cukup bulan (37 minggu atau lebih)", en="term (37 weeks or more)"),
    options=(
        Option(
            code="yes",
            label=Label(id="ya", en="yes"),
            follows=any_of(measured(Quantity.GESTATION_AT_BIRTH, at_least=37), amount(GESTATION_AT_BIRTH, at_least=37)),
        ),
        Option(
            code="no",
            label=Label(id="tidak", en="no"),
            follows=any_of(measured(Quantity.GESTATION_AT_BIRTH, under=37), amount(GESTATION_AT_BIRTH, under=37)),
        ),
    ),
)
APGAR = Item(
    code="bblr_poned.apgar",
    label=Label(id="skor APGAR", en="APGAR score"),
    number=_POINTS,
    options=(
        Option(code="full", label=Label(id="10", en="10"), follows=measured(_POINTS, at_least=10)),
        Option(code="below", label=Label(id="di bawah 10", en="below 10"), follows=measured(_POINTS, under=10)),
    ),
)
COMPLICATION = yes_no_item("bblr_poned.complication", "penyulit pada bayi", "complication in the baby")
VERTEX = yes_no_item("bblr_poned.vertex", "presentasi belakang kepala", "vertex presentation")
SINGLETON = yes_no_item("bblr_poned.singleton", "janin tunggal", "one baby", asked_if=_OF_TEXT)
BLEEDING = yes_no_item("bblr_poned.mother_bleeding", "perdarahan pada ibu", "bleeding of the mother")
HYPERTENSION = yes_no_item(
    "bblr_poned.mother_hypertension",
    "hipertensi dalam kehamilan",
    "hypertension in pregnancy",
    asked_if=_OF_TEXT,
)
ECLAMPSIA = yes_no_item("bblr_poned.mother_eclampsia", "(pre-)eklampsia", "(pre-)eclampsia", asked_if=_OF_FIGURE)
INFECTION = yes_no_item("bblr_poned.mother_infection", "infeksi pada ibu", "infection of the mother")

_REFERRED_BY_WEIGHT = by_reading(
    BBLR_2000,
    {"refer": answered(WEIGHT, "under_2000", "exactly_2000"), "keep": answered(WEIGHT, "under_2000")},
)
_ANY_FAILED = any_of(
    answered(TERM, "no"),
    by_reading(APGAR_10, {"clinician": nobody(), "refer": answered(APGAR, "below")}),
    answered(COMPLICATION, "yes"),
    answered(VERTEX, "no"),
    all_of(_OF_TEXT, answered(SINGLETON, "no")),
    answered(BLEEDING, "yes"),
    all_of(_OF_TEXT, answered(HYPERTENSION, "yes")),
    all_of(_OF_FIGURE, answered(ECLAMPSIA, "yes")),
    answered(INFECTION, "yes"),
)

_STABILIZE = act(
    ActionKind.EMERGENCY,
    "resusitasi dan stabilisasi neonatus",
    "resuscitation and stabilization of the newborn",
    at_once=True,
    source=LOW_BIRTH_WEIGHT_TEXT,
)
_REFER = act(
    ActionKind.REFER,
    "rujuk ke RS/FKRTL dengan kemampuan perawatan BBLR komprehensif",
    "refer to a hospital able to give comprehensive care of low birth weight",
    at_once=True,
    source=LOW_BIRTH_WEIGHT_TEXT,
)

PLACE_OF_CARE = Scale(
    code="bblr-place-of-care",
    name=Label(id="Tempat perawatan BBLR", en="Place of care of low birth weight"),
    of=(),
    categories=(
        no_class(
            "not-low-birth-weight",
            "Bukan BBLR",
            "Not of low birth weight",
            when=answered(WEIGHT, "2500_or_more"),
            why=Label(
                id="Syarat ini untuk bayi dengan berat lahir di bawah 2500 gram.",
                en="The conditions are for babies of a birth weight under 2500 g.",
            ),
        ),
        Category(
            code="refer-not-poned",
            label=Label(id="Rujuk: Puskesmas tidak mampu PONED", en="Refer: a Puskesmas without PONED"),
            when=answered(PONED, "no"),
            danger=True,
            follow_up=(_STABILIZE, _REFER),
        ),
        Category(
            code="refer-weight",
            label=Label(id="Rujuk: berat lahir di bawah 2000 gram", en="Refer: birth weight under 2000 g"),
            when=_REFERRED_BY_WEIGHT,
            danger=True,
            note=Label(
                id="Tepat 2000 gram: dikonsultasikan dan dirujuk, tidak dirawat begitu saja (bacaan bblr-2000-grams).",
                en="Exactly 2000 g: consulted about and referred, not simply kept (reading bblr-2000-grams).",
            ),
            follow_up=(_REFER,),
        ),
        Category(
            code="refer-condition",
            label=Label(id="Rujuk: ada syarat yang tidak terpenuhi", en="Refer: a condition is not met"),
            when=all_of(by_reading(BBLR_FAILED_CRITERIA, {"refer": everybody(), "letter": nobody()}), _ANY_FAILED),
            danger=True,
            follow_up=(_REFER,),
        ),
        no_class(
            "no-route",
            "Syarat tidak terpenuhi, rujukan tidak tertulis",
            "A condition is not met, and no referral is written",
            when=all_of(by_reading(BBLR_FAILED_CRITERIA, {"refer": nobody(), "letter": everybody()}), _ANY_FAILED),
            why=Label(
                id="Rujukan hanya tertulis bagi berat < 2000 gram dan Puskesmas bukan PONED; dokter memutuskan.",
                en="Referral is written only for under 2000 g and for other Puskesmas; a doctor decides.",
            ),
            follow_up=(act(ActionKind.EXAMINE, "dokter memutuskan", "a doctor decides", at_once=True),),
        ),
        Category(
            code="doctor-decides",
            label=Label(id="APGAR di bawah 10: dokter memutuskan", en="APGAR below 10: a doctor decides"),
            when=answered(APGAR, "below"),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "dokter memutuskan dirawat atau dirujuk",
                    "a doctor decides on care here or referral",
                    at_once=True,
                    source=LOW_BIRTH_WEIGHT_TEXT,
                ),
            ),
        ),
        Category(
            code="poned-care",
            label=Label(
                id="BBLR stabil: dapat dirawat di Puskesmas PONED", en="Stable: may be cared for at the Puskesmas"
            ),
            when=everybody(),
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "perawatan dan pemantauan oleh tenaga kesehatan terlatih PONED",
                    "care and monitoring by staff trained for PONED",
                    service="bblr-essential-care",
                    source=LOW_BIRTH_WEIGHT_TEXT,
                ),
            ),
        ),
    ),
    source=LOW_BIRTH_WEIGHT_TEXT,
    further_sources=(LOW_BIRTH_WEIGHT_FLOW,),
    services=("bblr-poned-eligibility",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.BBLR_PONED,
    name=Label(id="Syarat perawatan BBLR di Puskesmas PONED", en="Conditions of care of low birth weight with PONED"),
    items=(
        PONED,
        WEIGHT,
        TERM,
        APGAR,
        COMPLICATION,
        VERTEX,
        SINGLETON,
        BLEEDING,
        HYPERTENSION,
        ECLAMPSIA,
        INFECTION,
    ),
    scales=(PLACE_OF_CARE,),
    source=LOW_BIRTH_WEIGHT_TEXT,
    further_sources=(LOW_BIRTH_WEIGHT_FLOW,),
    notes=(
        Label(
            id="Menit ke berapa APGAR 10 dinilai tidak disebut.",
            en="At which minute the APGAR of 10 is judged is not said.",
        ),
    ),
)
