"""The fitness test of pupils (BAB IV, penjaringan kesehatan dan pemeriksaan berkala)."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, nobody, not_
from ilp.facts.chronic_disease import FIT_FOR_EXERCISE_TEST
from ilp.facts.newborn_and_child import SICK
from ilp.facts.person import PREGNANT
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every, schedule_by_reading
from ilp.screening.common import PUPILS
from ilp.screening.school_age_results_senses import FITNESS_EDGES, FITNESS_FRACTIONS, FITNESS_OVERLAP
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_CHECKS = KMK_2015_2023.at("BAB IV", "Penjaringan kesehatan dan pemeriksaan berkala")
_FITNESS = KMK_2015_2023.at("BAB IV", "Skrining kebugaran")
_FITNESS_FORM = KMK_2015_2023.at("Lampiran", "Penilaian Skrining Kebugaran Jasmani Remaja", table="Tabel 1")

SCHOOL_FITNESS_FREQUENCY = Reading(
    code="school-fitness-frequency",
    title=Label(id="Frekuensi tes kebugaran di sekolah", en="How often fitness is tested at school"),
    settles=("amb-fitness-school-frequency",),
    places=(
        Place(
            source=_CHECKS,
            says=Label(
                id="penjaringan minimal 1x setahun, berkala 1x setahun",
                en="the school checks: once a year, or at least",
            ),
        ),
        Place(source=_FITNESS_FORM, says=Label(id="minimal setiap 6 bulan sekali", en="at least every 6 months")),
    ),
    options={
        "six-monthly": Label(id="minimal setiap 6 bulan", en="at least every 6 months"),
        "yearly": Label(id="minimal setahun sekali", en="at least once a year"),
    },
    default="six-monthly",
    why=Label(
        id="Satu-satunya jarak yang tertulis untuk tes ini; yang lebih pendek juga memenuhi pemeriksaan tahunan.",
        en="The only interval printed for this test, and the shorter one satisfies the yearly check as well.",
    ),
)

FITNESS_DISTANCE_10_12 = Reading(
    code="fitness-distance-10-12",
    title=Label(id="Jarak lari usia 10-12 tahun", en="Running distance at 10-12 years"),
    settles=("amb-fitness-heading-1600", "amb-single-test-run-1"),
    places=(
        Place(source=_FITNESS, says=Label(id="10-12 tahun 1.000 meter", en="10-12 years: 1,000 m")),
        Place(source=_FITNESS_FORM, says=Label(id="uraian: 10-12 tahun 1.000 meter", en="text: 10-12 years, 1,000 m")),
        Place(
            source=_FITNESS_FORM,
            says=Label(id="judul tabel 10-12 tahun: 1600 meter", en="heading of the table for 10-12: 1600 m"),
        ),
    ),
    options={
        "text": Label(id="1.000 meter", en="1,000 m"),
        "heading": Label(id="1.600 meter", en="1,600 m"),
    },
    default="text",
    why=Label(
        id="Dua uraian sepakat; judul tabel salah cetak, dan jarak terpendek tidak merugikan.",
        en="Two texts agree; the heading is a misprint, and the shorter run harms nobody.",
    ),
)

FITNESS_UNDER_10 = Reading(
    code="fitness-under-10",
    title=Label(id="Kebugaran anak 6-9 tahun", en="Fitness of children aged 6-9"),
    settles=("amb-fitness-6-9",),
    places=(
        Place(source=_FITNESS, says=Label(id="tes lari hanya untuk 10-19 tahun", en="a running test at 10-19 only")),
        Place(
            source=_CHECKS,
            says=Label(
                id="guru memeriksa kebugaran, tanpa batas kelas", en="teachers check fitness, with no limit of grade"
            ),
        ),
    ),
    options={
        "no-test": Label(id="tanpa tes lari", en="no running test"),
        "teacher-observes": Label(id="guru menilai tanpa tes lari", en="teachers judge without a running test"),
    },
    default="no-test",
    why=Label(
        id="Tidak ada jarak maupun penilaian untuk usia ini.",
        en="There is neither a distance nor a scale for this age.",
    ),
)

FITNESS_CHECK_FIRST = Reading(
    code="school-fitness-health-first",
    title=Label(id="Pemeriksaan sebelum lari", en="Whether pupils are checked before the run"),
    settles=("amb-fitness-precheck", "amb-single-test-run-7"),
    places=(
        Place(source=_FITNESS_FORM, says=Label(id="tidak ada syarat kesehatan", en="no condition of health")),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi usia dewasa"),
            says=Label(id="dewasa: PAR-Q lebih dahulu", en="adults: the PAR-Q first"),
        ),
    ),
    options={
        "check-first": Label(
            id="yang sakit, hamil, atau tidak dinyatakan layak tidak lari",
            en="pupils who are ill, pregnant, or not found fit do not run",
        ),
        "letter": Label(id="tanpa pemeriksaan sebelumnya", en="no check before it"),
    },
    default="check-first",
    why=Label(
        id="Lari dengan upaya penuh dapat membahayakan anak yang sakit (kesimpulan kami).",
        en="A run at full effort can harm a child who is ill (our inference).",
    ),
)

# Who runs: by the reading, those found fit who are neither ill nor pregnant.
_MAY_RUN = by_reading(
    FITNESS_CHECK_FIRST,
    {"check-first": all_of(has(FIT_FOR_EXERCISE_TEST), not_(has(SICK)), not_(has(PREGNANT))), "letter": everybody()},
)

SCHOOL_FITNESS = Service(
    code="school-fitness",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Skrining kebugaran jasmani di sekolah (single test)", en="Fitness test at school (single test)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT),
    target=all_of(PUPILS, aged(at_least=years(10), up_to=years(19))),
    schedule=schedule_by_reading(
        SCHOOL_FITNESS_FREQUENCY,
        {"six-monthly": at_least_every(months(6)), "yearly": at_least_every(years(1))},
    ),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Instrument.RUN_1000, Instrument.RUN_1600),
    },
    performers=(by(Cadre.TEACHER, Venue.SCHOOL),),
    instruments=(Instrument.RUN_1000, Instrument.RUN_1600),
    components=(
        Component(
            code="run-1000",
            name=Label(id="Lari 1.000 meter", en="1,000 m run"),
            target=all_of(
                by_reading(
                    FITNESS_DISTANCE_10_12,
                    {"text": aged(at_least=years(10), up_to=years(12)), "heading": nobody()},
                ),
                _MAY_RUN,
            ),
            instruments=(Instrument.RUN_1000,),
            venues=(Venue.SCHOOL,),
        ),
        Component(
            code="run-1600",
            name=Label(id="Lari 1.600 meter", en="1,600 m run"),
            target=all_of(
                by_reading(
                    FITNESS_DISTANCE_10_12,
                    {
                        "text": aged(at_least=years(13), up_to=years(19)),
                        "heading": aged(at_least=years(10), up_to=years(19)),
                    },
                ),
                _MAY_RUN,
            ),
            instruments=(Instrument.RUN_1600,),
            venues=(Venue.SCHOOL,),
        ),
        Component(
            code="see-health-worker",
            name=Label(id="Periksa dahulu ke tenaga kesehatan", en="See a health worker first"),
            target=by_reading(
                FITNESS_CHECK_FIRST,
                {
                    "check-first": any_of(not_(has(FIT_FOR_EXERCISE_TEST)), has(SICK), has(PREGNANT)),
                    "letter": nobody(),
                },
            ),
            note=Label(
                id="Tidak lari selama sakit, hamil, atau dinyatakan tidak layak.",
                en="No run while ill, pregnant, or found not fit.",
            ),
        ),
    ),
    source=_FITNESS,
    further_sources=(
        KMK_2015_2023.at("BAB IV", "Skrining kebugaran", table="Tabel 12"),
        _FITNESS_FORM,
        _CHECKS,
    ),
    settled=(FITNESS_UNDER_10,),
    on_results=(FITNESS_OVERLAP, FITNESS_EDGES, FITNESS_FRACTIONS),
    notes=(
        Label(
            id="Menurut lampiran juga dapat dilakukan oleh Puskesmas dan Posyandu bersama UKS, dengan aplikasi SIPGAR.",
            en="By the annex, Puskesmas and Posyandu may do it too, with the school, using the SIPGAR app.",
        ),
        Label(
            id="Tidak ada pemeriksaan kesehatan sebelum lari yang ditulis untuk peserta didik.",
            en="No health check before the run is printed for pupils.",
        ),
    ),
)

SERVICES = (SCHOOL_FITNESS,)
