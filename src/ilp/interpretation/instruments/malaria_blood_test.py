"""Blood test for malaria, by RDT or microscopy, and what follows (BAB IV antenatal care, BAB V)."""

from __future__ import annotations

from ilp.criteria import answered, by_reading, everybody, has, nobody
from ilp.facts.person import PREGNANT
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_infections import MALARIA_NEGATIVE_WITH_FEVER
from ilp.vocabulary import Instrument, Venue

_MALARIA = KMK_2015_2023.at("BAB V", "Skrining Malaria")
_ANTENATAL = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")

RESULT_ITEM = Item(
    code="malaria_blood_test.result",
    label=Label(id="hasil pemeriksaan darah malaria", en="result of the blood test"),
    options=(
        Option(code="positive", label=Label(id="positif", en="positive")),
        Option(code="negative", label=Label(id="negatif", en="negative")),
    ),
)
METHOD = Item(
    code="malaria_blood_test.method",
    label=Label(id="cara pemeriksaan", en="method of the test"),
    options=(
        Option(code="rdt", label=Label(id="RDT", en="RDT")),
        Option(code="microscopy", label=Label(id="mikroskop", en="microscopy")),
    ),
    optional=True,
)

RESULT = Scale(
    code="malaria-blood-test",
    name=Label(id="Hasil pemeriksaan darah malaria", en="Result of the blood test for malaria"),
    of=(),
    categories=(
        Category(
            code="positive",
            label=Label(id="Positif malaria", en="Malaria"),
            when=answered(RESULT_ITEM, "positive"),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas atau FKTP untuk pengobatan",
                    "refer to the Puskesmas or another first-level facility for treatment",
                    Venue.PUSTU,
                    Venue.POSYANDU,
                    Venue.HOME_VISIT,
                    source=_MALARIA,
                ),
                act(
                    ActionKind.TREAT,
                    "tata laksana malaria sesuai standar; pada ibu hamil sesuai pedoman nasional",
                    "treat malaria by the standard; in pregnancy by the national guideline",
                    Venue.PUSKESMAS,
                    source=_MALARIA,
                ),
                act(
                    ActionKind.MONITOR,
                    "kader memantau kepatuhan minum obat",
                    "the kader sees that the medicine is taken",
                    Venue.HOME_VISIT,
                    source=_MALARIA,
                ),
                act(
                    ActionKind.EDUCATE,
                    "edukasi ibu hamil dengan malaria",
                    "education of the pregnant woman",
                    when=has(PREGNANT),
                    source=_ANTENATAL,
                ),
            ),
        ),
        Category(
            code="negative",
            label=Label(id="Negatif malaria", en="No malaria found"),
            when=answered(RESULT_ITEM, "negative"),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "edukasi pencegahan malaria",
                    "education on prevention of malaria",
                    source=_MALARIA,
                ),
                act(
                    ActionKind.REPEAT,
                    "bila demam menetap: periksa ulang atau rujuk",
                    "if the fever lasts: test again or refer",
                    when=by_reading(MALARIA_NEGATIVE_WITH_FEVER, {"repeat": everybody(), "education": nobody()}),
                    source=_MALARIA,
                ),
            ),
        ),
    ),
    source=_MALARIA,
    further_sources=(_ANTENATAL,),
    services=("malaria-school-age-adolescent", "malaria-adult", "anc-malaria-screening", "anc-lab-malaria"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.MALARIA_BLOOD_TEST,
    name=Label(id="Pemeriksaan darah malaria", en="Blood test for malaria"),
    items=(RESULT_ITEM, METHOD),
    scales=(RESULT,),
    source=_MALARIA,
    further_sources=(_ANTENATAL,),
)
