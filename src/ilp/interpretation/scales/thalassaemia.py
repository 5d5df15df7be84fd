"""Thalassaemia: the blood count of children and adolescents, Hb, MCV and MCH (BAB IV, Gambar 23)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, measured, nobody, not_
from ilp.facts.person import PREGNANT
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.antenatal_laboratory import ANC_THALASSAEMIA_CARRIER
from ilp.screening.child_thalassaemia import THALASSAEMIA_HB_LIMIT, THALASSAEMIA_OR_IRON, THALASSAEMIA_UNITS
from ilp.vocabulary import Quantity, Venue

_TEXT = KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)")
_FLOW = KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)", figure="Gambar 23")
_ADOLESCENTS = KMK_2015_2023.at("BAB IV", "Skrining Talasemia")

_LOW_HAEMOGLOBIN = all_of(
    by_reading(THALASSAEMIA_HB_LIMIT, {"children-only": aged(under=years(18)), "everybody": everybody()}),
    by_reading(
        THALASSAEMIA_UNITS,
        {
            "g-dl-and-pg": measured(Quantity.HAEMOGLOBIN, under=11),
            "as-printed": measured(Quantity.HAEMOGLOBIN, under=0.011),
        },
    ),
)
_LOW_MCV = measured(Quantity.MCV, under=80)
_LOW_MCH = by_reading(THALASSAEMIA_UNITS, {"g-dl-and-pg": measured(Quantity.MCH, under=27), "as-printed": nobody()})
_ANY_LOW = any_of(_LOW_HAEMOGLOBIN, _LOW_MCV, _LOW_MCH)

THALASSAEMIA_BLOOD_COUNT = Scale(
    code="thalassaemia-blood-count",
    name=Label(id="Skrining talasemia menurut darah lengkap", en="Thalassaemia screening by the blood count"),
    of=(Quantity.HAEMOGLOBIN, Quantity.MCV, Quantity.MCH),
    read_from=(Quantity.MCV, Quantity.MCH),
    categories=(
        no_class(
            "under-2",
            "Di bawah 2 tahun: tanpa golongan",
            "Under 2 years: no class",
            when=aged(under=years(2)),
            why=Label(
                id="Skrining talasemia mulai pada usia 2 tahun; nilai normal bayi berbeda.",
                en="Thalassaemia screening begins at 2 years; what is normal in infants differs.",
            ),
        ),
        no_class(
            "pregnant",
            "Hamil: dinilai dokter",
            "Pregnant: the doctor judges",
            when=all_of(
                has(PREGNANT), by_reading(ANC_THALASSAEMIA_CARRIER, {"doctor": everybody(), "child-limits": nobody()})
            ),
            why=Label(
                id="Darah rutin ibu hamil untuk pembawa talasemia tidak diberi batas.",
                en="The routine blood of pregnant women for thalassaemia carriers is given no limits.",
            ),
        ),
        Category(
            code="suspected",
            label=Label(id="Dicurigai pembawa sifat talasemia", en="Suspected carrier of thalassaemia"),
            when=_ANY_LOW,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk sampel tabung kedua ke FKRTL/RS yang ditunjuk pada hari yang sama untuk analisis Hb",
                    "send the second tube to the appointed hospital on the same day for haemoglobin analysis",
                    Venue.PUSKESMAS,
                    at_once=True,
                    source=_TEXT,
                ),
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas atau RS yang ditunjuk untuk analisis Hb",
                    "refer to the Puskesmas or the appointed hospital for haemoglobin analysis",
                    Venue.PUSTU,
                    source=_FLOW,
                ),
                act(
                    ActionKind.EXAMINE,
                    "pertimbangkan juga kekurangan besi; bukan diagnosis",
                    "consider lack of iron too; it is no diagnosis",
                    when=by_reading(THALASSAEMIA_OR_IRON, {"suspected-or-iron": everybody(), "suspected": nobody()}),
                    source=_ADOLESCENTS,
                ),
            ),
        ),
        Category(
            code="normal",
            label=Label(id="Normal", en="Normal"),
            when=not_(_ANY_LOW),
            follow_up=(
                act(
                    ActionKind.REPORT,
                    "beri kartu atau sertifikat telah dideteksi dini talasemia",
                    "give the card or certificate of early detection of thalassaemia",
                    source=_FLOW,
                ),
            ),
        ),
    ),
    source=_TEXT,
    further_sources=(_FLOW, _ADOLESCENTS),
    services=("thalassaemia-screening", "thalassaemia-adolescent", "thalassaemia-adult"),
    notes=(
        Label(
            id="Hanya dibaca bila MCV atau MCH diperiksa; Hb saja dibaca sebagai skrining anemia.",
            en="Read only where MCV or MCH was tested; haemoglobin by itself is read as anaemia screening.",
        ),
        Label(
            id="Untuk siapa pemeriksaan ini (saudara kandung, transfusi dalam keluarga, anemia) ditentukan layanannya.",
            en="Whom the test is for (a sibling, transfusions in the family, anaemia) is said by its services.",
        ),
    ),
)

SCALES = (THALASSAEMIA_BLOOD_COUNT,)
