"""Immunization of school-age children and adolescents (BAB IV): BIAS, COVID-19, tetanus status."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, nobody, not_
from ilp.facts.infections import TETANUS_T5
from ilp.facts.person import SCHOOL_GRADE, SEX
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import OncePer, at_months, on_occasion, once, schedule_by_reading, unscheduled
from ilp.screening.common import NOT_A_PUPIL, PUPILS
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Sex, Venue

_INDOOR = KMK_2015_2023.at("BAB IV", "Layanan Vaksinasi/Imunisasi")
_TABLE_17 = KMK_2015_2023.at("BAB IV", "Layanan Vaksinasi/Imunisasi", table="Tabel 17")
_AT_SCHOOL = KMK_2015_2023.at("BAB IV", "Imunisasi untuk Anak Sekolah")
_STATUS_CHECK = KMK_2015_2023.at("BAB IV", "Skrining imunisasi rutin")
_FIGURE_12 = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")

GIRL = is_(SEX, Sex.FEMALE)
AGED_7 = aged(at_least=years(7), under=years(8))
AGED_8 = aged(at_least=years(8), under=years(9))
AGED_11 = aged(at_least=years(11), under=years(12))
AGED_12 = aged(at_least=years(12), under=years(13))

BIAS_OUT_OF_SCHOOL = Reading(
    code="bias-out-of-school",
    title=Label(id="BIAS untuk anak yang tidak bersekolah", en="School immunization of children out of school"),
    settles=("amb-bias-out-of-school",),
    places=(
        Place(source=_TABLE_17, says=Label(id="jadwal menurut kelas saja", en="a schedule by grade only")),
        Place(
            source=_STATUS_CHECK,
            says=Label(
                id="penilaian status: kelas atau usia 7, 8, 11, dan 12 tahun (perempuan)",
                en="status check: by grade, or at ages 7, 8, 11, and 12 (girls)",
            ),
        ),
    ),
    options={
        "ages": Label(id="pada usia setara, bila tidak bersekolah", en="at the equivalent ages, if out of school"),
        "grades-only": Label(id="hanya peserta didik", en="pupils only"),
    },
    default="ages",
    why=Label(
        id="Anak yang tidak bersekolah tidak boleh kehilangan imunisasinya.",
        en="A child out of school must not lose the vaccines.",
    ),
)

BIAS_HPV_SEX = Reading(
    code="bias-hpv-sex",
    title=Label(id="Jenis kelamin sasaran HPV", en="Sex of those given HPV vaccine"),
    settles=("amb-bias-hpv-sex",),
    places=(
        Place(
            source=_TABLE_17,
            says=Label(id="HPV kelas 5 dan 6, tanpa jenis kelamin", en="HPV in grades 5 and 6, with no sex"),
        ),
        Place(source=_AT_SCHOOL, says=Label(id="HPV mencegah kanker leher rahim", en="HPV prevents cervical cancer")),
        Place(
            source=_STATUS_CHECK,
            says=Label(id="kelas 6 perempuan, atau perempuan 12 tahun", en="girls of grade 6, or girls aged 12"),
        ),
    ),
    options={
        "girls": Label(id="hanya perempuan", en="girls only"),
        "all": Label(id="perempuan dan laki-laki", en="girls and boys"),
    },
    default="girls",
    why=Label(
        id="Tujuan yang ditulis dan penilaian status hanya mengenai perempuan.",
        en="The stated purpose and the status check are about girls only.",
    ),
)

BIAS_MONTHS = Reading(
    code="bias-months",
    title=Label(id="Bulan tiap vaksin BIAS", en="The month of each school vaccine"),
    settles=("amb-bias-month-pairing", "amb-bias-tabel-18"),
    places=(
        Place(
            source=_TABLE_17,
            says=Label(
                id="dua vaksin dalam satu kotak, di sampingnya dua bulan: kelas 1 Agustus, November; kelas 5 November, "
                "Agustus",
                en="two vaccines in one cell, two months beside it: grade 1 August, November; grade 5 November, August",
            ),
        ),
        Place(
            source=_AT_SCHOOL,
            says=Label(
                id="waktu menurut tabel 18, yang berisi gigi dan mulut",
                en="time by table 18, which is about oral health",
            ),
        ),
    ),
    options={
        "listed-order": Label(
            id="menurut urutan Tabel 17: MR dan HPV Agustus, DT dan Td November",
            en="in the order of Tabel 17: MR and HPV in August, DT and Td in November",
        ),
        "either-month": Label(
            id="pada salah satu dari kedua bulan di kelas 1 dan 5", en="in either of the two months in grades 1 and 5"
        ),
    },
    default="listed-order",
    why=Label(
        id="Urutan vaksin dan bulan sama, dan sesuai dengan baris kelas 2 dan 6.",
        en="Vaccines and months stand in the same order, which agrees with the rows of grades 2 and 6.",
    ),
)

BIAS_DT = Reading(
    code="bias-dt",
    title=Label(id="Vaksin 'Dt' kelas 1", en="The vaccine 'Dt' of grade 1"),
    settles=("amb-bias-dt",),
    places=(
        Place(
            source=_TABLE_17,
            says=Label(id="kelas 1 'Dt', kelas 2 dan 5 'Td'", en="grade 1 'Dt', grades 2 and 5 'Td'"),
        ),
    ),
    options={
        "dt": Label(id="DT (dosis anak)", en="DT (for children)"),
        "td": Label(id="Td, sama dengan kelas 2", en="Td, as in grade 2"),
    },
    default="dt",
    why=Label(id="Keduanya disebut berdampingan, jadi berbeda.", en="The two are named side by side, so they differ."),
)

IMMUNIZATION_AT_PUSTU = Reading(
    code="school-age-immunization-at-pustu",
    title=Label(id="Imunisasi usia sekolah di Pustu", en="Immunization of school age at the Pustu"),
    settles=("amb-gambar12-pustu", "amb-bias-pustu", "amb-ktpa-venue-school", "amb-structure-24"),
    places=(
        Place(
            source=_FIGURE_12,
            says=Label(
                id="paket Pustu memuat imunisasi, tetapi tidak skrining kekerasan",
                en="the Pustu package has immunization, but no violence screening",
            ),
        ),
        Place(source=_INDOOR, says=Label(id="hanya kolom Puskesmas yang terisi", en="only Puskesmas is filled in")),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)"),
            says=Label(
                id="kekerasan: petugas terlatih di Puskesmas dan Pustu",
                en="violence: trained staff of Puskesmas and Pustu",
            ),
        ),
    ),
    options={
        "pustu": Label(id="Pustu juga, untuk keduanya", en="the Pustu too, for both"),
        "puskesmas": Label(id="tidak di Pustu", en="not at the Pustu"),
    },
    default="pustu",
    why=Label(
        id="Setiap kekosongan diisi oleh tempat lain dalam keputusan ini; anak dilayani dekat rumah.",
        en="What one place leaves out the other has, and the child is served near home.",
    ),
)

_HPV_SEX = by_reading(BIAS_HPV_SEX, {"girls": GIRL, "all": everybody()})
_GRADE_1 = any_of(
    all_of(PUPILS, is_(SCHOOL_GRADE, 1)),
    by_reading(BIAS_OUT_OF_SCHOOL, {"ages": all_of(NOT_A_PUPIL, AGED_7), "grades-only": nobody()}),
)
_GRADE_2 = any_of(
    all_of(PUPILS, is_(SCHOOL_GRADE, 2)),
    by_reading(BIAS_OUT_OF_SCHOOL, {"ages": all_of(NOT_A_PUPIL, AGED_8), "grades-only": nobody()}),
)
_GRADE_5 = any_of(
    all_of(PUPILS, is_(SCHOOL_GRADE, 5)),
    by_reading(BIAS_OUT_OF_SCHOOL, {"ages": all_of(NOT_A_PUPIL, AGED_11), "grades-only": nobody()}),
)
_GRADE_6 = any_of(
    all_of(PUPILS, is_(SCHOOL_GRADE, 6)),
    by_reading(BIAS_OUT_OF_SCHOOL, {"ages": all_of(NOT_A_PUPIL, AGED_12), "grades-only": nobody()}),
)
_AUGUST_OR_NOVEMBER = at_months(8, 11)

IMMUNIZATION_SCHOOL_BIAS = Service(
    code="immunization-school-bias",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Imunisasi anak SD/MI (BIAS)", en="School immunization (BIAS)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT, LifeStage.ADULT),
    target=any_of(
        all_of(PUPILS, is_(SCHOOL_GRADE, 1, 2, 5)),
        all_of(PUPILS, is_(SCHOOL_GRADE, 6), _HPV_SEX),
        by_reading(
            BIAS_OUT_OF_SCHOOL,
            {
                "ages": all_of(NOT_A_PUPIL, any_of(AGED_7, AGED_8, AGED_11, all_of(AGED_12, _HPV_SEX))),
                "grades-only": nobody(),
            },
        ),
    ),
    schedule=once(OncePer.AGE_OR_GRADE),
    venues={
        Venue.PUSKESMAS: (Activity.IMMUNIZE, Activity.SCHOOL_FACILITATION),
        Venue.PUSTU: (Activity.IMMUNIZE,),
        Venue.SCHOOL: (Activity.IMMUNIZE,),
    },
    contested_venues=(contested(Venue.PUSTU, IMMUNIZATION_AT_PUSTU, "pustu"),),
    components=(
        Component(
            code="mr-1",
            name=Label(id="Campak/MR (kelas 1)", en="Measles/MR (grade 1)"),
            target=_GRADE_1,
            schedule=schedule_by_reading(
                BIAS_MONTHS, {"listed-order": at_months(8), "either-month": _AUGUST_OR_NOVEMBER}
            ),
        ),
        Component(
            code="dt-1",
            name=Label(id="DT (kelas 1)", en="DT (grade 1)"),
            target=_GRADE_1,
            schedule=schedule_by_reading(
                BIAS_MONTHS, {"listed-order": at_months(11), "either-month": _AUGUST_OR_NOVEMBER}
            ),
        ),
        Component(
            code="td-2",
            name=Label(id="Td (kelas 2)", en="Td (grade 2)"),
            target=_GRADE_2,
            schedule=at_months(11),
        ),
        Component(
            code="td-5",
            name=Label(id="Td (kelas 5)", en="Td (grade 5)"),
            target=_GRADE_5,
            schedule=schedule_by_reading(
                BIAS_MONTHS, {"listed-order": at_months(11), "either-month": _AUGUST_OR_NOVEMBER}
            ),
        ),
        Component(
            code="hpv-1",
            name=Label(id="HPV dosis 1 (kelas 5)", en="HPV dose 1 (grade 5)"),
            target=all_of(_GRADE_5, _HPV_SEX),
            schedule=schedule_by_reading(
                BIAS_MONTHS, {"listed-order": at_months(8), "either-month": _AUGUST_OR_NOVEMBER}
            ),
        ),
        Component(
            code="hpv-2",
            name=Label(id="HPV dosis 2 (kelas 6)", en="HPV dose 2 (grade 6)"),
            target=all_of(_GRADE_6, _HPV_SEX),
            schedule=at_months(8),
        ),
    ),
    source=_TABLE_17,
    further_sources=(_AT_SCHOOL, _STATUS_CHECK),
    settled=(BIAS_DT,),
    notes=(
        Label(
            id="Usia 7, 8, 11 dan 12 untuk anak yang tidak bersekolah disimpulkan dari penilaian status imunisasi.",
            en="Ages 7, 8, 11 and 12 for children out of school are inferred from the immunization status check.",
        ),
        Label(
            id="Pelaksana, imunisasi kejar dan jarak antardosis HPV tidak diatur.",
            en="Who gives it, catch-up, and the gap between HPV doses are not set.",
        ),
    ),
)

COVID_19_DATED = Reading(
    code="covid-19-dated",
    title=Label(id="Vaksin COVID-19: kebijakan tahun 2023", en="COVID-19 vaccine: a policy of 2023"),
    settles=("amb-covid-dated",),
    places=(
        Place(
            source=_INDOOR,
            says=Label(
                id="'saat ini' diperbolehkan bagi usia 6-11 dan 12-17 tahun",
                en="'at present' allowed at 6-11 and 12-17",
            ),
        ),
    ),
    options={
        "current-policy": Label(id="menurut kebijakan yang berlaku sekarang", en="by the policy now in force"),
        "as-of-2023": Label(id="seperti tertulis pada tahun 2023", en="as written in 2023"),
    },
    default="current-policy",
    why=Label(
        id="Keputusan ini sendiri membatasinya pada 'saat ini'; diperbolehkan bukan diwajibkan.",
        en="The decree itself limits it to 'at present', and allowed is not required.",
    ),
)

IMMUNIZATION_COVID19_SCHOOL_AGE = Service(
    code="immunization-covid19-school-age",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Vaksin COVID-19 usia sekolah", en="COVID-19 vaccine at school age"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=nobody(),
    as_indicated_for=aged(at_least=years(6), up_to=years(17)),
    schedule=unscheduled(),
    venues={Venue.OUTSIDE_SCHOOL: (Activity.IMMUNIZE,)},
    performers=(by(Cadre.HEALTH_WORKER, Venue.OUTSIDE_SCHOOL),),
    source=_INDOOR,
    further_sources=(_AT_SCHOOL,),
    settled=(COVID_19_DATED,),
    notes=(
        Label(
            id="Diperbolehkan pada 6-11 dan 12-17 tahun; dosis dan jarak tidak diberikan.",
            en="Allowed at 6-11 and 12-17 years; doses and intervals are not given.",
        ),
    ),
)

IMMUNIZATION_TETANUS_T5_ADOLESCENT_GIRLS = Service(
    code="immunization-tetanus-t5-adolescent-girls",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Status imunisasi tetanus T5 remaja putri", en="Tetanus status T5 of adolescent girls"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.ADOLESCENT,),
    target=all_of(GIRL, ADOLESCENT, not_(has(TETANUS_T5))),
    schedule=on_occasion(Label(id="menurut hasil skrining status T", en="by the result of the T status screening")),
    venues={
        Venue.PUSKESMAS: (Instrument.TETANUS_STATUS, Activity.IMMUNIZE),
        Venue.SCHOOL: (Instrument.TETANUS_STATUS, Activity.IMMUNIZE),
    },
    instruments=(Instrument.TETANUS_STATUS,),
    source=_INDOOR,
    further_sources=(_AT_SCHOOL,),
    notes=(
        Label(
            id="Ditulis sebagai harapan: setiap remaja putri mencapai T5.",
            en="Written as something hoped for: every adolescent girl reaches T5.",
        ),
        Label(
            id="Tempat disimpulkan dari bagian imunisasi; jarak T1-T5 tidak diberikan di sini.",
            en="The places are inferred from the part on immunization; the gaps from T1 to T5 are not given here.",
        ),
    ),
)

SERVICES = (
    IMMUNIZATION_SCHOOL_BIAS,
    IMMUNIZATION_COVID19_SCHOOL_AGE,
    IMMUNIZATION_TETANUS_T5_ADOLESCENT_GIRLS,
)
