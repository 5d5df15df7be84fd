"""Screening of children under five and of preschool age for thalassaemia (BAB IV)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, by_reading, has
from ilp.facts.chronic_disease import ANAEMIA, THALASSAEMIA_SIBLING
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import OncePer, once
from ilp.screening.common import THALASSAEMIA_IN_FAMILY
from ilp.screening.mother_and_child_readings import UNDER_FIVE_OR_PRESCHOOL
from ilp.screening.school_age_results_ncd import THALASSAEMIA_OUTCOMES
from ilp.services import Service
from ilp.vocabulary import Activity, Instrument, ServiceKind, Venue

_TEXT = KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)")
_FIGURE = KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)", figure="Gambar 23")
_TABLE_5 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")
_ADOLESCENTS = KMK_2015_2023.at("BAB IV", "Skrining Talasemia")

THALASSAEMIA_CHILD_AGE = Reading(
    code="thalassaemia-child-age",
    title=Label(id="Usia anak untuk skrining talasemia", en="At what age children are screened for thalassaemia"),
    settles=("amb-thal-bayi",),
    places=(
        Place(
            source=_TEXT,
            says=Label(
                id="'semua bayi berusia 2 tahun ke atas', dalam bagian balita dan prasekolah, tanpa batas atas",
                en="'all infants of 2 years and over', in the part on under five and preschool, with no upper bound",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah"),
            says=Label(id="bayi adalah 0-11 bulan", en="infants are 0-11 months"),
        ),
        Place(
            source=_ADOLESCENTS,
            says=Label(
                id="sesudahnya sasaran remaja (10 tahun ke atas)", en="the next target is adolescents (from 10 years)"
            ),
        ),
    ),
    options={
        "under-five-and-preschool": Label(
            id="anak sejak 2 tahun sampai akhir usia prasekolah", en="children from 2 years to the end of preschool age"
        ),
        "until-adolescence": Label(
            id="anak sejak 2 tahun sampai <10 tahun, lalu skrining remaja",
            en="children from 2 to under 10 years, then the screening of adolescents",
        ),
    },
    default="until-adolescence",
    why=Label(
        id="'Bayi' berusia 2 tahun berarti anak; batas atas tidak tertulis, dan anak 6-9 tahun tidak boleh terlewat.",
        en="An 'infant' of 2 years means a child; no upper bound is printed, and children of 6-9 must not be lost.",
    ),
)

THALASSAEMIA_CHILD_FAMILY = Reading(
    code="thalassaemia-child-family",
    title=Label(id="Riwayat keluarga untuk skrining talasemia anak", en="Which family history counts for children"),
    settles=("amb-thal-figure-only-sibling",),
    places=(
        Place(
            source=_TEXT,
            says=Label(
                id="saudara kandung penyandang talasemia, atau riwayat keluarga dengan transfusi darah rutin",
                en="a sibling with thalassaemia, or routine transfusions in the family",
            ),
        ),
        Place(source=_FIGURE, says=Label(id="mulai dari saudara kandung saja", en="starts from a sibling only")),
    ),
    options={
        "text": Label(id="saudara kandung atau transfusi rutin di keluarga", en="a sibling, or transfusions"),
        "figure": Label(id="hanya saudara kandung", en="a sibling only"),
    },
    default="text",
    why=Label(
        id="Uraian memuat keduanya, dan keluarga tanpa diagnosis tidak terlewat.",
        en="The text has both, and a family with no diagnosis yet is not lost.",
    ),
)

THALASSAEMIA_TEST_PLACE = Reading(
    code="thalassaemia-child-test-place",
    title=Label(id="Tempat pemeriksaan darah talasemia", en="Where the blood is tested for thalassaemia"),
    settles=("amb-thal-pustu-lab",),
    places=(
        Place(
            source=_TEXT,
            says=Label(
                id="skrining di Pustu dan Puskesmas, dengan pemeriksaan darah bila ada riwayat",
                en="screening at Pustu and Puskesmas, with a blood test where there is a history",
            ),
        ),
        Place(source=_TABLE_5, says=Label(id="keduanya hanya anamnesis keluarga", en="both: family history only")),
        Place(source=_FIGURE, says=Label(id="FKTP yang ditunjuk", en="an appointed first-level facility")),
    ),
    options={
        "pustu-asks": Label(id="Pustu bertanya, Puskesmas memeriksa darah", en="Pustu asks, Puskesmas tests"),
        "both-test": Label(id="Pustu juga memeriksa darah", en="the Pustu tests too"),
    },
    default="pustu-asks",
    why=Label(
        id="Pemeriksaan memerlukan alat hematologi; yang berisiko di Pustu dirujuk, jadi tidak terlewat.",
        en="The test needs an analyser; those at risk are sent on from the Pustu, so nobody is lost.",
    ),
)

THALASSAEMIA_UNITS = Reading(
    code="thalassaemia-units",
    title=Label(id="Satuan batas Hb dan MCH", en="The units of the haemoglobin and MCH limits"),
    settles=("amb-thal-units",),
    places=(
        Place(source=_TEXT, says=Label(id="Hb < 11 'mg/dL', MCH < 27 'pq'", en="Hb under 11 'mg/dL', MCH 27 'pq'")),
    ),
    options={
        "g-dl-and-pg": Label(id="11 g/dL dan 27 pg", en="11 g/dL and 27 pg"),
        "as-printed": Label(id="11 mg/dL dan 27 pq, seperti tercetak", en="11 mg/dL and 27 pq, as printed"),
    },
    default="g-dl-and-pg",
    why=Label(
        id="Satuan tercetak tidak mungkin; Hb diukur dalam g/dL dan MCH dalam pg.",
        en="The printed units cannot be; haemoglobin is measured in g/dL and MCH in pg.",
    ),
)

THALASSAEMIA_HB_LIMIT = Reading(
    code="thalassaemia-hb-limit",
    title=Label(id="Batas Hb 11 menurut umur", en="The haemoglobin limit of 11 by age"),
    settles=("amb-thal-hb-age",),
    places=(
        Place(
            source=_TEXT,
            says=Label(
                id="lebih rendah dari batas normal, yaitu Hb < 11, tanpa umur",
                en="below the limit of normal, given as Hb under 11, with no age",
            ),
        ),
        Place(source=_ADOLESCENTS, says=Label(id="interpretasi sama dengan balita", en="judged as in young children")),
    ),
    options={
        "children-only": Label(
            id="11 bagi anak di bagian ini; kelompok lain menurut bagiannya sendiri",
            en="11 for the children of this part; other groups by their own part",
        ),
        "everybody": Label(id="11 bagi semua umur", en="11 at every age"),
    },
    default="children-only",
    why=Label(
        id="Yang dinilai ialah di bawah batas normal, dan batas anemia remaja dan dewasa lebih tinggi.",
        en="What counts is a value below normal, and the limits of anaemia in adolescents and adults are higher.",
    ),
)

THALASSAEMIA_OR_IRON = Reading(
    code="thalassaemia-or-iron",
    title=Label(id="Arti nilai Hb, MCV atau MCH yang rendah", en="What a low Hb, MCV or MCH means"),
    settles=("amb-thal-iron",),
    places=(
        Place(
            source=_TEXT,
            says=Label(
                id="satu nilai rendah: dicurigai pembawa sifat talasemia",
                en="one low value: suspected carrier of thalassaemia",
            ),
        ),
        Place(
            source=_ADOLESCENTS,
            says=Label(
                id="darah lengkap untuk membedakan talasemia dan defisiensi besi",
                en="full blood count to tell thalassaemia from iron deficiency",
            ),
        ),
    ),
    options={
        "suspected-or-iron": Label(
            id="dicurigai, bukan diagnosis; pertimbangkan juga defisiensi besi",
            en="suspected, not a diagnosis; consider iron deficiency too",
        ),
        "suspected": Label(id="dicurigai pembawa sifat", en="suspected carrier"),
    },
    default="suspected-or-iron",
    why=Label(
        id="Defisiensi besi memberi gambaran yang sama dan perlu diobati; rujukan tetap berjalan.",
        en="Iron deficiency looks the same and needs treatment; referral goes on all the same.",
    ),
)

_CHILD_OF_THE_AGE = by_reading(
    THALASSAEMIA_CHILD_AGE,
    {
        "under-five-and-preschool": all_of(aged(at_least=years(2)), UNDER_FIVE_OR_PRESCHOOL),
        "until-adolescence": aged(at_least=years(2), under=years(10)),
    },
)

THALASSAEMIA_SCREENING = Service(
    code="thalassaemia-screening",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining talasemia balita dan anak prasekolah", en="Thalassaemia screening, under five and preschool"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE),
    target=all_of(
        _CHILD_OF_THE_AGE,
        by_reading(THALASSAEMIA_CHILD_FAMILY, {"text": THALASSAEMIA_IN_FAMILY, "figure": has(THALASSAEMIA_SIBLING)}),
    ),
    as_indicated_for=all_of(_CHILD_OF_THE_AGE, has(ANAEMIA)),
    schedule=once(OncePer.LIFETIME),
    venues={
        Venue.PUSKESMAS: (Activity.FAMILY_HISTORY, Instrument.FULL_BLOOD_COUNT),
        Venue.PUSTU: (Activity.FAMILY_HISTORY,),
        Venue.HOSPITAL: (Instrument.HAEMOGLOBIN_ANALYSIS,),
    },
    instruments=(Instrument.FULL_BLOOD_COUNT, Instrument.HAEMOGLOBIN_ANALYSIS),
    source=_TEXT,
    further_sources=(_TABLE_5, _FIGURE, _ADOLESCENTS),
    settled=(THALASSAEMIA_TEST_PLACE,),
    on_results=(THALASSAEMIA_UNITS, THALASSAEMIA_HB_LIMIT, THALASSAEMIA_OR_IRON, THALASSAEMIA_OUTCOMES),
    notes=(
        Label(
            id="Dua tabung: yang kedua dirujuk ke FKRTL pada hari yang sama bila yang pertama mencurigakan.",
            en="Two tubes: the second goes to the hospital on the same day where the first is suspect.",
        ),
        Label(
            id="'Sekali seumur hidup' diambil dari bagian remaja, untuk pemeriksaan yang menentukan diagnosis.",
            en="'Once in a lifetime' is from the part on adolescents, for the test that settles the diagnosis.",
        ),
        Label(
            id="Anak 6-9 tahun tidak disebut bagian balita dan prasekolah maupun bagian remaja; di sini mereka "
            "termasuk, menurut tafsir usia.",
            en="Neither the part on under five and preschool nor that on adolescents names children of 6-9 years; here "
            "they are included, by the reading of age.",
        ),
        Label(
            id="Anemia tanpa riwayat keluarga ditulis untuk remaja; pada anak yang lebih muda sesuai indikasi.",
            en="Anaemia without a family history is written for adolescents; in younger children it is as indicated.",
        ),
        Label(id="Hasil normal: diberi kartu atau sertifikat.", en="A normal result: a card or certificate is given."),
    ),
)

SERVICES = (THALASSAEMIA_SCREENING,)
