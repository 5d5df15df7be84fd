"""Establishing an occupational disease (BAB V; Tabel 4 of the annex) in seven steps: specific, or suspected."""

from __future__ import annotations

from ilp.criteria import all_of, answered, any_of, by_reading, everybody, measured
from ilp.facts.risk_and_cancer import OCCUPATIONAL_DISEASE_SUSPECTED
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Questionnaire,
    Scale,
    act,
    no_class,
    yes_no_item,
)
from ilp.interpretation.occupational_diseases import TABLE, disease_options, rows_with, rows_without
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_care import OCCUPATIONAL_VARICELLA
from ilp.vocabulary import Instrument, Venue

_OCCUPATION = KMK_2015_2023.at("BAB V", "Pelayanan Penyakit Akibat Kerja")

DISEASE = Item(
    code="occupational_disease.disease",
    label=Label(id="penyakit yang diduga akibat kerja", en="disease suspected to come from work"),
    options=disease_options(),
)
DIAGNOSIS = yes_no_item(
    "occupational_disease.diagnosis", "langkah 1: diagnosis klinis sudah ditegakkan", "step 1: clinically diagnosed"
)
EXPOSURE = yes_no_item(
    "occupational_disease.exposure",
    "langkah 2: agen dan pekerjaan sesuai baris penyakit",
    "step 2: agent and job as in the row of the disease",
    asked_if=answered(DISEASE, *rows_with("agents")),
)
HALLMARK = yes_no_item(
    "occupational_disease.hallmark",
    "langkah 3: tanda khas sesuai baris penyakit",
    "step 3: hallmark as in the row of the disease",
    asked_if=answered(DISEASE, *rows_with("hallmark")),
)
CONTACT_DAYS = Number(
    code="occupational_disease.days_since_contact",
    label=Label(id="hari sejak kontak varisela", en="days since contact with varicella"),
    unit="hari/days",
    at_most=365,
)
CONTACT_DAYS_ITEM = Item(
    code="occupational_disease.days_since_contact",
    label=CONTACT_DAYS.label,
    number=CONTACT_DAYS,
    asked_if=answered(DISEASE, "varicella"),
    optional=True,
)
DURATION = yes_no_item(
    "occupational_disease.duration",
    "langkah 4: lama pajanan sesuai baris penyakit",
    "step 4: duration of exposure as in the row of the disease",
    asked_if=answered(DISEASE, *rows_with("duration")),
    follows=all_of(
        answered(DISEASE, "varicella"),
        by_reading(
            OCCUPATIONAL_VARICELLA,
            {
                "letter": measured(CONTACT_DAYS, at_least=14),
                "incubation": measured(CONTACT_DAYS, at_least=10, up_to=21),
            },
        ),
    ),
    follows_no=all_of(
        answered(DISEASE, "varicella"),
        by_reading(
            OCCUPATIONAL_VARICELLA,
            {
                "letter": measured(CONTACT_DAYS, under=14),
                "incubation": any_of(measured(CONTACT_DAYS, under=10), measured(CONTACT_DAYS, over=21)),
            },
        ),
    ),
)
INDIVIDUAL = yes_no_item(
    "occupational_disease.individual",
    "langkah 5: syarat faktor individu baris penyakit terpenuhi",
    "step 5: what the row asks of the person holds",
    asked_if=answered(DISEASE, *rows_with("individual")),
)
OUTSIDE = yes_no_item(
    "occupational_disease.outside_work",
    "langkah 6: syarat faktor di luar kerja baris penyakit terpenuhi",
    "step 6: what the row asks of life outside work holds",
    asked_if=answered(DISEASE, *rows_with("outside_work")),
)

_LISTED = answered(DISEASE, *rows_with("agents"))
_CRITERIA_HOLD = all_of(
    _LISTED,
    answered(EXPOSURE, "yes"),
    any_of(answered(DISEASE, *rows_without("hallmark")), answered(HALLMARK, "yes")),
    any_of(answered(DISEASE, *rows_without("duration")), answered(DURATION, "yes")),
    any_of(answered(DISEASE, *rows_without("individual")), answered(INDIVIDUAL, "yes")),
    any_of(answered(DISEASE, *rows_without("outside_work")), answered(OUTSIDE, "yes")),
)

RESULT = Scale(
    code="occupational-disease",
    name=Label(id="Penetapan penyakit akibat kerja", en="Establishing an occupational disease"),
    of=(),
    categories=(
        no_class(
            "diagnose-first",
            "Diagnosis klinis dahulu",
            "Clinical diagnosis first",
            when=answered(DIAGNOSIS, "no"),
            why=Label(
                id="Langkah pertama adalah diagnosis klinis; tanpa itu tidak ada yang ditetapkan.",
                en="The first step is the clinical diagnosis; without it nothing is established.",
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "tegakkan diagnosis klinis",
                    "make the clinical diagnosis",
                    source=_OCCUPATION,
                ),
            ),
        ),
        Category(
            code="specific",
            label=Label(
                id="Penyakit akibat kerja yang spesifik: dapat ditegakkan di Puskesmas/FKTP",
                en="Specific occupational disease: may be established at the Puskesmas or first level",
            ),
            when=_CRITERIA_HOLD,
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "dokter menetapkan; tata laksana medis dan okupasi (individu dan komunitas)",
                    "a doctor establishes it; medical and occupational management (person and community)",
                    Venue.PUSKESMAS,
                    service="occupational-disease-pak",
                    source=_OCCUPATION,
                ),
                act(
                    ActionKind.REFER,
                    "bila sarana, alat atau tenaga terbatas: rujuk",
                    "where means, equipment or staff are lacking: refer",
                    Venue.PUSKESMAS,
                    source=_OCCUPATION,
                ),
            ),
            facts=((OCCUPATIONAL_DISEASE_SUSPECTED, True),),
        ),
        Category(
            code="suspected",
            label=Label(id="Dugaan penyakit akibat kerja", en="Suspected occupational disease"),
            when=everybody(),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke rumah sakit untuk penegakan diagnosis",
                    "refer to hospital to establish the diagnosis",
                    source=_OCCUPATION,
                ),
            ),
            facts=((OCCUPATIONAL_DISEASE_SUSPECTED, True),),
        ),
    ),
    source=_OCCUPATION,
    further_sources=(TABLE,),
    services=("occupational-disease-pak",),
    notes=(
        Label(
            id="Syarat tiap penyakit ada pada OCCUPATIONAL_DISEASES; penetapan adalah langkah 7, oleh dokter.",
            en="What each disease asks stands in OCCUPATIONAL_DISEASES; establishing it is step 7, by a doctor.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.OCCUPATIONAL_DISEASE,
    name=Label(id="Penetapan penyakit akibat kerja (7 langkah)", en="Occupational disease (7 steps)"),
    items=(DISEASE, DIAGNOSIS, EXPOSURE, HALLMARK, CONTACT_DAYS_ITEM, DURATION, INDIVIDUAL, OUTSIDE),
    scales=(RESULT,),
    source=_OCCUPATION,
    further_sources=(TABLE,),
)
