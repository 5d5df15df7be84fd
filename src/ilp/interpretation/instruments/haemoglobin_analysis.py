"""Haemoglobin analysis for thalassaemia (BAB IV, Gambar 23): the outcomes of HPLC or electrophoresis at a hospital."""

from __future__ import annotations

from ilp.criteria import answered, by_reading, nobody
from ilp.facts.chronic_disease import THALASSAEMIA
from ilp.interpretation.definition import (
    FOR_LIFE,
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_age_results_ncd import THALASSAEMIA_OUTCOMES
from ilp.vocabulary import Instrument

_FLOW = KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)", figure="Gambar 23")
_ADOLESCENTS = KMK_2015_2023.at("BAB IV", "Skrining Talasemia")

OUTCOME = Item(
    code="haemoglobin_analysis.outcome",
    label=Label(id="hasil analisis Hb", en="outcome of the haemoglobin analysis"),
    options=(
        Option(code="normal", label=Label(id="normal, bukan talasemia", en="normal, no thalassaemia")),
        Option(code="carrier", label=Label(id="pembawa sifat (minor)", en="carrier (minor)")),
        Option(code="intermedia", label=Label(id="talasemia intermedia", en="thalassaemia intermedia")),
        Option(code="major", label=Label(id="talasemia mayor", en="thalassaemia major")),
    ),
)

_COUNSEL = act(ActionKind.COUNSEL, "konseling", "counselling", source=_FLOW)
_CARE = act(
    ActionKind.TREAT,
    "tata laksana oleh rumah sakit (kesimpulan kami)",
    "care by the hospital (our inference)",
    source=_ADOLESCENTS,
)

OUTCOME_OF_ANALYSIS = Scale(
    code="thalassaemia-diagnosis",
    name=Label(id="Diagnosis talasemia", en="Diagnosis of thalassaemia"),
    of=(),
    categories=(
        no_class(
            "not-an-outcome",
            "Hasil ini bukan pilihan pada bacaan yang dipilih",
            "No outcome by the reading chosen",
            when=by_reading(
                THALASSAEMIA_OUTCOMES,
                {
                    "all": nobody(),
                    "text": answered(OUTCOME, "intermedia"),
                    "figure": answered(OUTCOME, "major"),
                },
            ),
            why=Label(
                id="Uraian menyebut pembawa sifat, mayor, bukan; Gambar 23 normal, intermedia, minor.",
                en="The text names carrier, major, none; Gambar 23 normal, intermedia, minor.",
            ),
            follow_up=(_CARE,),
        ),
        Category(
            code="major",
            label=Label(id="Talasemia mayor", en="Thalassaemia major"),
            when=answered(OUTCOME, "major"),
            follow_up=(_CARE,),
            facts=((THALASSAEMIA, True),),
            source=_ADOLESCENTS,
        ),
        Category(
            code="intermedia",
            label=Label(id="Talasemia intermedia", en="Thalassaemia intermedia"),
            when=answered(OUTCOME, "intermedia"),
            follow_up=(_COUNSEL, _CARE),
            facts=((THALASSAEMIA, True),),
        ),
        Category(
            code="carrier",
            label=Label(id="Pembawa sifat talasemia (minor)", en="Carrier of thalassaemia (minor)"),
            when=answered(OUTCOME, "carrier"),
            follow_up=(_COUNSEL,),
        ),
        Category(
            code="normal",
            label=Label(id="Bukan talasemia", en="No thalassaemia"),
            when=answered(OUTCOME, "normal"),
            facts=((THALASSAEMIA, False),),
        ),
    ),
    source=_FLOW,
    further_sources=(_ADOLESCENTS,),
    validity=FOR_LIFE,
    services=("thalassaemia-screening", "thalassaemia-adolescent", "thalassaemia-adult"),
    notes=(
        Label(
            id="Pemeriksaan yang menentukan diagnosis dilakukan sekali seumur hidup.",
            en="The test that settles the diagnosis is done once in a lifetime.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.HAEMOGLOBIN_ANALYSIS,
    name=Label(id="Analisis Hb (HPLC atau elektroforesis)", en="Haemoglobin analysis (HPLC or electrophoresis)"),
    items=(OUTCOME,),
    scales=(OUTCOME_OF_ANALYSIS,),
    source=_FLOW,
    further_sources=(_ADOLESCENTS,),
)
