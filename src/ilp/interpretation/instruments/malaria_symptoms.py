"""Interview on malaria: symptoms, where one lives, travel, past illness, cases at home; who is tested (BAB IV, V)."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, has
from ilp.facts.infections import (
    HOUSEHOLD_MALARIA_CASE,
    MALARIA_ENDEMIC_AREA,
    MALARIA_SYMPTOMS,
    PAST_MALARIA,
    TRAVELLED_TO_MALARIA_AREA,
)
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, no_class, yes_no_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_infections import MALARIA_EXPOSURE_ADULT
from ilp.screening.school_age_infections import MALARIA_EXPOSURE_SCHOOL
from ilp.vocabulary import Instrument

_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining Malaria")
_ADULTS = KMK_2015_2023.at("BAB V", "Skrining Malaria")

SYMPTOMS = yes_no_item(
    "malaria_symptoms.symptoms",
    "demam, menggigil atau gejala malaria lain",
    "fever, chills or other symptoms of malaria",
    follows=has(MALARIA_SYMPTOMS),
)
LIVES_THERE = yes_no_item(
    "malaria_symptoms.endemic_area",
    "tinggal di daerah endemis",
    "lives in an endemic area",
    follows=has(MALARIA_ENDEMIC_AREA),
)
PAST = yes_no_item(
    "malaria_symptoms.past_malaria",
    "pernah sakit atau minum obat malaria",
    "had malaria or took medicine for it before",
    follows=has(PAST_MALARIA),
)
TRAVELLED = yes_no_item(
    "malaria_symptoms.travelled",
    "bepergian ke daerah endemis 1-2 minggu sebelum sakit",
    "travelled to an endemic area 1-2 weeks before falling ill",
    follows=has(TRAVELLED_TO_MALARIA_AREA),
)
HOUSEHOLD = yes_no_item(
    "malaria_symptoms.household_case",
    "anggota serumah atau sekelompok sakit malaria",
    "malaria in the household or group",
    follows=has(HOUSEHOLD_MALARIA_CASE),
)

_SYMPTOMS = answered(SYMPTOMS, "yes")
_LIVES = answered(LIVES_THERE, "yes")
_PAST = answered(PAST, "yes")
_TRAVELLED = answered(TRAVELLED, "yes")
_CASE = answered(HOUSEHOLD, "yes")
_FACTS = (
    (MALARIA_SYMPTOMS, _SYMPTOMS),
    (MALARIA_ENDEMIC_AREA, _LIVES),
    (PAST_MALARIA, _PAST),
    (TRAVELLED_TO_MALARIA_AREA, _TRAVELLED),
    (HOUSEHOLD_MALARIA_CASE, _CASE),
)

_AT_SCHOOL_AGE = all_of(
    _SYMPTOMS,
    by_reading(
        MALARIA_EXPOSURE_SCHOOL,
        {"with-residence": any_of(_PAST, _TRAVELLED, _LIVES), "letter": any_of(_PAST, _TRAVELLED)},
    ),
)
_ADULT = by_reading(
    MALARIA_EXPOSURE_ADULT,
    {
        "symptoms-and-exposure": any_of(all_of(_SYMPTOMS, any_of(_LIVES, _PAST, _TRAVELLED)), _CASE),
        "letter-or": any_of(_SYMPTOMS, _LIVES, _PAST, _TRAVELLED, _CASE),
    },
)

RESULT = Scale(
    code="malaria-interview",
    name=Label(id="Hasil wawancara malaria", en="Result of the interview on malaria"),
    of=(),
    categories=(
        no_class(
            "under-6-years",
            "Menurut MTBS",
            "By the IMCI chart",
            when=aged(under=years(6)),
            why=Label(
                id="Skrining malaria ditulis sejak usia sekolah; anak yang lebih muda yang sakit dinilai dengan MTBS.",
                en="Malaria screening is written from school age on; younger sick children are judged by IMCI.",
            ),
        ),
        Category(
            code="test",
            label=Label(id="Periksa darah malaria", en="Test for malaria"),
            when=any_of(
                all_of(aged(under=years(18)), _AT_SCHOOL_AGE),
                all_of(aged(at_least=years(18)), _ADULT),
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "pemeriksaan darah malaria (RDT atau mikroskop)",
                    "blood test for malaria (RDT or microscopy)",
                    source=_ADULTS,
                ),
            ),
            facts=_FACTS,
        ),
        Category(
            code="no-test",
            label=Label(id="Tanpa indikasi pemeriksaan darah malaria", en="No reason to test for malaria"),
            when=everybody(),
            facts=_FACTS,
        ),
    ),
    source=_ADULTS,
    further_sources=(_SCHOOL,),
    validity=months(1),
    passing=True,
    services=("malaria-school-age-adolescent", "malaria-adult"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.MALARIA_SYMPTOMS,
    name=Label(id="Wawancara malaria", en="Interview on malaria"),
    items=(SYMPTOMS, LIVES_THERE, PAST, TRAVELLED, HOUSEHOLD),
    scales=(RESULT,),
    source=_ADULTS,
    further_sources=(_SCHOOL,),
)
