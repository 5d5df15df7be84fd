"""Triple elimination test in pregnancy: HIV, syphilis and hepatitis B, each by itself (BAB IV, antenatal care)."""

from __future__ import annotations

from ilp.criteria import all_of, answered, by_reading, everybody, nobody
from ilp.facts.infections import HEPATITIS_B as HEPATITIS_B_FACT
from ilp.facts.infections import SYPHILIS as SYPHILIS_FACT
from ilp.facts.pregnancy import MAY_INFECT_BABY
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.antenatal_screening import ANC_HIV_OR_SYPHILIS, ANC_SYPHILIS_CARE
from ilp.vocabulary import Instrument

_TRIPLE = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")

_OPTIONS = (
    Option(code="not_done", label=Label(id="tidak dilakukan", en="not done")),
    Option(code="reactive", label=Label(id="reaktif (positif)", en="reactive (positive)")),
    Option(code="non_reactive", label=Label(id="nonreaktif (negatif)", en="non-reactive (negative)")),
)
HIV_TEST = Item(
    code="triple_elimination_test.hiv", label=Label(id="HIV", en="HIV"), options=_OPTIONS, left_out="not_done"
)
SYPHILIS = Item(
    code="triple_elimination_test.syphilis",
    label=Label(id="sifilis", en="syphilis"),
    options=_OPTIONS,
    left_out="not_done",
)
HEPATITIS_B = Item(
    code="triple_elimination_test.hepatitis_b",
    label=Label(id="HBsAg", en="HBsAg"),
    options=_OPTIONS,
    left_out="not_done",
)

_HIV = answered(HIV_TEST, "reactive")
_SYPHILIS = answered(SYPHILIS, "reactive")
_EITHER = by_reading(ANC_HIV_OR_SYPHILIS, {"either": everybody(), "both": all_of(_HIV, _SYPHILIS)})

_EDUCATION = act(ActionKind.EDUCATE, "edukasi hasil skrining", "education on the result", when=_EITHER, source=_TRIPLE)
_TO_HIV_CARE = act(
    ActionKind.REFER,
    "arahkan ke layanan PDP untuk diagnosis dan tata laksana",
    "send to HIV care (PDP) for diagnosis and treatment",
    when=_EITHER,
    source=_TRIPLE,
)
_SYPHILIS_SAME_DAY = act(
    ActionKind.REFER,
    "hari itu juga serahkan ke layanan PDP atau dokter Puskesmas",
    "hand over to HIV care (PDP) or the doctor of the Puskesmas the same day",
    at_once=True,
    when=all_of(_EITHER, by_reading(ANC_SYPHILIS_CARE, {"same-day": everybody(), "pdp": nobody()})),
    source=_TRIPLE,
)
_SYPHILIS_PDP = act(
    ActionKind.REFER,
    "arahkan ke layanan PDP",
    "send to HIV care (PDP)",
    when=all_of(_EITHER, by_reading(ANC_SYPHILIS_CARE, {"same-day": nobody(), "pdp": everybody()})),
    source=_TRIPLE,
)
_SERVICES = ("anc-hiv-syphilis-hepb-screening", "anc-lab-triple-elimination")

HIV_RESULT = Scale(
    code="triple-hiv",
    name=Label(id="HIV pada tes triple eliminasi", en="HIV in the triple elimination test"),
    of=(),
    applies_to=answered(HIV_TEST, "reactive", "non_reactive"),
    categories=(
        Category(
            code="reactive",
            label=Label(id="HIV reaktif, belum diagnosis", en="HIV reactive, not a diagnosis yet"),
            when=_HIV,
            follow_up=(_TO_HIV_CARE, _EDUCATION),
            facts=((MAY_INFECT_BABY, True),),
        ),
        Category(code="non-reactive", label=Label(id="HIV nonreaktif", en="HIV non-reactive"), when=everybody()),
    ),
    source=_TRIPLE,
    services=_SERVICES,
)
SYPHILIS_RESULT = Scale(
    code="triple-syphilis",
    name=Label(id="Sifilis pada tes triple eliminasi", en="Syphilis in the triple elimination test"),
    of=(),
    applies_to=answered(SYPHILIS, "reactive", "non_reactive"),
    categories=(
        Category(
            code="reactive",
            label=Label(id="Sifilis reaktif", en="Syphilis reactive"),
            when=_SYPHILIS,
            follow_up=(_SYPHILIS_SAME_DAY, _SYPHILIS_PDP, _EDUCATION),
            facts=((MAY_INFECT_BABY, True), (SYPHILIS_FACT, True)),
        ),
        Category(
            code="non-reactive", label=Label(id="Sifilis nonreaktif", en="Syphilis non-reactive"), when=everybody()
        ),
    ),
    source=_TRIPLE,
    services=_SERVICES,
)
HEPATITIS_B_RESULT = Scale(
    code="triple-hepatitis-b",
    name=Label(id="Hepatitis B pada tes triple eliminasi", en="Hepatitis B in the triple elimination test"),
    of=(),
    applies_to=answered(HEPATITIS_B, "reactive", "non_reactive"),
    categories=(
        Category(
            code="reactive",
            label=Label(id="HBsAg reaktif", en="HBsAg reactive"),
            when=answered(HEPATITIS_B, "reactive"),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke FKRTL (spesialis penyakit dalam)",
                    "refer to hospital (internal medicine)",
                    source=_TRIPLE,
                ),
            ),
            facts=((MAY_INFECT_BABY, True), (HEPATITIS_B_FACT, True)),
        ),
        Category(code="non-reactive", label=Label(id="HBsAg nonreaktif", en="HBsAg non-reactive"), when=everybody()),
    ),
    source=_TRIPLE,
    services=_SERVICES,
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.TRIPLE_ELIMINATION_TEST,
    name=Label(id="Tes triple eliminasi (HIV, sifilis, HBsAg)", en="Triple elimination test (HIV, syphilis, HBsAg)"),
    items=(HIV_TEST, SYPHILIS, HEPATITIS_B),
    scales=(HIV_RESULT, SYPHILIS_RESULT, HEPATITIS_B_RESULT),
    source=_TRIPLE,
    notes=(
        Label(
            id="Yang tidak diisi berarti tidak dilakukan; hasil nonreaktif tidak diberi arti lain oleh keputusan ini.",
            en="What is left out was not done; the decree gives a non-reactive result no further meaning.",
        ),
    ),
)
