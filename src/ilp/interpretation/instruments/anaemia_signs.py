"""Complaints and signs of anaemia at school age (BAB IV, Gambar 24): no condition of the haemoglobin test."""

from __future__ import annotations

from ilp.criteria import answered, any_of, everybody
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument, Venue

_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining anemia melalui UKS/M (penjaringan kesehatan dan pemeriksaan berkala)")
_FACILITY = KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja")
_NUTRITION = KMK_2015_2023.at("BAB IV", "Pemantauan status gizi")
_THALASSAEMIA = KMK_2015_2023.at("BAB IV", "Skrining Talasemia")

TIRED = yes_no_item("anaemia_signs.tired", "keluhan 5L", "tiredness, weakness (5L)")
HEADACHE = yes_no_item("anaemia_signs.headache", "sakit kepala", "headache")
PALE_EYES = yes_no_item("anaemia_signs.pale_conjunctiva", "konjungtiva pucat", "pale conjunctiva")
PALE_PALMS = yes_no_item("anaemia_signs.pale_palms", "telapak tangan pucat", "pale palms")
THALASSAEMIA = yes_no_item(
    "anaemia_signs.thalassaemia_in_family", "talasemia di keluarga", "thalassaemia in the family", optional=True
)

SIGNS = Scale(
    code="anaemia-signs",
    name=Label(id="Keluhan dan tanda anemia", en="Complaints and signs of anaemia"),
    of=(),
    categories=(
        Category(
            code="present",
            label=Label(id="Ada keluhan atau tanda anemia", en="Complaints or signs of anaemia"),
            when=any_of(
                answered(PALE_EYES, "yes"),
                answered(PALE_PALMS, "yes"),
                answered(TIRED, "yes"),
                answered(HEADACHE, "yes"),
            ),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas/fasilitas untuk Hb dan risiko kecacingan",
                    "refer to the Puskesmas or another facility for haemoglobin and the risk of worms",
                    Venue.SCHOOL,
                    source=_NUTRITION,
                ),
                act(
                    ActionKind.EXAMINE,
                    "periksa Hb",
                    "test haemoglobin",
                    Venue.PUSKESMAS,
                    Venue.PUSTU,
                    source=_FACILITY,
                ),
            ),
        ),
        Category(
            code="absent",
            label=Label(id="Tidak ada keluhan dan tanda anemia", en="No complaint or sign of anaemia"),
            when=everybody(),
        ),
    ),
    marks=(
        Category(
            code="thalassaemia-in-family",
            label=Label(id="riwayat talasemia di keluarga", en="thalassaemia in the family"),
            when=answered(THALASSAEMIA, "yes"),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "darah lengkap bila saudara kandung penyandang talasemia",
                    "full blood count if a sibling has thalassaemia",
                    service="thalassaemia-adolescent",
                    source=_THALASSAEMIA,
                ),
            ),
        ),
    ),
    source=_SCHOOL,
    further_sources=(_FACILITY, _NUTRITION),
    services=("anaemia-school-girls", "anaemia-adolescent-girls", "school-nutrition-monitoring"),
    notes=(
        Label(
            id="Bukan syarat Hb bagi remaja putri yang menjadi sasaran: Hb mereka diperiksa juga tanpa tanda.",
            en="No condition of the test in the girls it is meant for: they are tested without signs too.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.ANAEMIA_SIGNS,
    name=Label(id="Keluhan dan tanda anemia", en="Complaints and signs of anaemia"),
    items=(TIRED, HEADACHE, THALASSAEMIA, PALE_EYES, PALE_PALMS),
    scales=(SIGNS,),
    source=_SCHOOL,
    further_sources=(_FACILITY, _NUTRITION),
)
