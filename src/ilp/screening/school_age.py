"""School-age children and adolescents, services inside the building (BAB IV, PKPR dalam gedung).

Anaemia, eyes, ears and mental health are here; infections, NCDs and immunization in files of their own.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has, is_, nobody, not_
from ilp.facts.chronic_disease import ANAEMIA_EVER_SCREENED
from ilp.facts.person import SCHOOL_GRADE, SEX
from ilp.facts.risk_and_cancer import MENTAL_HEALTH_PROBLEM_INDICATED, SUBSTANCE_USE_INDICATED
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, SCHOOL_AGE, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import OncePer, at_least_every, every_contact, on_occasion, once
from ilp.screening import school_age_immunization, school_age_infections, school_age_ncd
from ilp.screening.adult_results_mind_and_violence import ASSIST_MODERATE_RISK
from ilp.screening.common import ONE_CHECK_SERVES_BOTH, PUPILS, SRQ20_AT_18
from ilp.screening.school_age_infections import SCHOOL_AGE_PLACES
from ilp.screening.school_age_results import (
    ANAEMIA_BANDS,
    ANAEMIA_NOT_BETTER,
    ANAEMIA_RECHECK,
    ANAEMIA_SEVERE_ROUTE,
    ANAEMIA_WITHOUT_LIMITS,
)
from ilp.screening.school_age_results_senses import (
    ACUITY_BETTER_THAN_6_12,
    ACUITY_EYE,
    ACUITY_OVER_6_6,
    ACUITY_REFERRAL,
    ASSIST_HIGHEST,
    ASSIST_WORDS,
    EAR_INFECTION,
    SDQ_CUT_OFFS,
    WEBER_MIDDLE,
    WHISPER_80,
)
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Sex, Task, Venue

_ANAEMIA = KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja")
_ANAEMIA_FLOW = KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja", figure="Gambar 24")
_ANAEMIA_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining anemia pada remaja putri", table="Tabel 12")
_MENTAL = KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa")
_MENTAL_TABLE = KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa", table="Tabel 12")
_MENTAL_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining kesehatan jiwa", table="Tabel 12")
_MENTAL_FLOW = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30")
_SDQ_FORM = KMK_2015_2023.at("Lampiran", "Instrumen Skrining Kesehatan Jiwa", form="Formulir 6")

_GIRL = is_(SEX, Sex.FEMALE)
_GIRL_12_TO_17 = aged(at_least=years(12), under=years(18))
_AT_HOME_BY_TABLE = contested(Venue.HOME_VISIT, SCHOOL_AGE_PLACES, "tables", "tables-and-school")

PKPR_INDOOR_ACCESS = Service(
    code="pkpr-indoor-access",
    kind=ServiceKind.VISIT,
    name=Label(
        id="Skrining kesehatan dan imunisasi PKPR dalam gedung",
        en="Health screening and immunization of the indoor adolescent-friendly service",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SCHOOL_AGE,
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (Activity.ADOLESCENT_SERVICE,),
        Venue.PUSTU: (Activity.ADOLESCENT_SERVICE,),
    },
    source=KMK_2015_2023.at(
        "BAB IV", "Skrining Kesehatan dan Imunisasi Anak Usia Sekolah dan Remaja", table="Tabel 12"
    ),
    notes=(
        Label(
            id="Datang sendiri atau dirujuk sekolah, Posyandu, panti (LKSA) atau lembaga pemasyarakatan anak (LPKA).",
            en="Coming by themselves, or sent by a school, a Posyandu, a children's home (LKSA) or a juvenile prison "
            "(LPKA).",
        ),
    ),
)

ANAEMIA_GIRLS_AGES = Reading(
    code="anaemia-girls-ages",
    title=Label(id="Usia skrining anemia remaja putri", en="Ages at which girls are screened for anaemia"),
    settles=("amb-anaemia-girls-ages",),
    places=(
        Place(
            source=_ANAEMIA,
            says=Label(
                id="remaja putri usia 12 tahun dan usia 15 tahun yang belum pernah diskrining",
                en="girls of 12 years and of 15 years who were never screened",
            ),
        ),
    ),
    options={
        "exact-with-catch-up": Label(
            id="wajib pada usia 12 dan 15; usia 13-14 dan 16-17 yang belum pernah: sesuai indikasi",
            en="required at 12 and 15; as indicated at 13-14 and 16-17 if never screened",
        ),
        "exact": Label(id="hanya usia 12 dan 15", en="at 12 and 15 only"),
        "range": Label(id="usia 12 sampai <18 tahun yang belum pernah", en="from 12 to under 18 if never screened"),
    },
    default="range",
    why=Label(
        id="Yang dituju ialah yang belum pernah diskrining; yang terlewat pada usia 12 atau 15 tetap wajib diperiksa.",
        en="It is meant for those never screened; a girl missed at 12 or at 15 is still to be tested.",
    ),
)

ANAEMIA_SYMPTOMS = Reading(
    code="anaemia-symptoms",
    title=Label(id="Gejala sebagai syarat pemeriksaan Hb", en="Symptoms as a condition of the haemoglobin test"),
    settles=("amb-anaemia-symptoms-not-required", "amb-anaemia-hb-no-symptom-gate"),
    places=(
        Place(source=_ANAEMIA, says=Label(id="dengan atau tanpa gejala anemia", en="with or without symptoms")),
        Place(
            source=_ANAEMIA,
            says=Label(
                id="catatan 1: anamnesis dan tanda klinis bukan syarat Hb di kelas 7 dan 10",
                en="note 1: history and signs are no condition of the test in grades 7 and 10",
            ),
        ),
        Place(
            source=_ANAEMIA_FLOW,
            says=Label(
                id="alur dimulai dari keluhan, tanda dan gejala", en="the flow starts from complaints and signs"
            ),
        ),
    ),
    options={
        "not-needed": Label(id="Hb diperiksa tanpa syarat gejala", en="tested whether or not there are symptoms"),
        "complaints-first": Label(
            id="Hb hanya setelah ada keluhan atau tanda, seperti Gambar 24",
            en="tested only after a complaint or sign, as Gambar 24 starts",
        ),
    },
    default="not-needed",
    why=Label(
        id="Ditulis tegas dua kali; gambar mengenai tata laksana.",
        en="It is written plainly twice, and the figure is about treatment.",
    ),
)

ANAEMIA_ROUTE = Reading(
    code="anaemia-route",
    title=Label(id="Skrining anemia di fasilitas dan di sekolah", en="Anaemia screening at the facility and at school"),
    settles=("amb-anaemia-age-vs-grade", "amb-anaemia-algorithm-4"),
    places=(
        Place(source=_ANAEMIA, says=Label(id="usia 12 dan 15 tahun", en="ages 12 and 15")),
        Place(source=_ANAEMIA_SCHOOL, says=Label(id="kelas 7 dan 10", en="grades 7 and 10")),
    ),
    options={
        "either": Label(
            id="pemeriksaan Hb di salah satu sudah cukup", en="a haemoglobin test by either route is enough"
        ),
        "separate": Label(id="masing-masing dihitung sendiri", en="each counts for itself"),
    },
    default="either",
    why=Label(
        id="Pemeriksaan dan sasarannya sama; yang berbeda hanya jalurnya.",
        en="The test and the girls are the same; only the route differs.",
    ),
)

ANAEMIA_ADOLESCENT_GIRLS = Service(
    code="anaemia-adolescent-girls",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining anemia remaja putri", en="Anaemia screening of adolescent girls"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.ADOLESCENT,),
    target=all_of(
        _GIRL,
        by_reading(
            ANAEMIA_GIRLS_AGES,
            {
                "exact-with-catch-up": any_of(
                    aged(at_least=years(12), under=years(13)), aged(at_least=years(15), under=years(16))
                ),
                "exact": any_of(aged(at_least=years(12), under=years(13)), aged(at_least=years(15), under=years(16))),
                "range": _GIRL_12_TO_17,
            },
        ),
        not_(has(ANAEMIA_EVER_SCREENED)),
    ),
    as_indicated_for=by_reading(
        ANAEMIA_GIRLS_AGES,
        {
            "exact-with-catch-up": all_of(_GIRL, _GIRL_12_TO_17, not_(has(ANAEMIA_EVER_SCREENED))),
            "exact": nobody(),
            "range": nobody(),
        },
    ),
    schedule=once(OncePer.LIFETIME),
    venues={
        Venue.PUSKESMAS: (Activity.HISTORY, Activity.PHYSICAL_EXAM, Instrument.HAEMOGLOBIN),
        Venue.PUSTU: (Activity.HISTORY, Activity.PHYSICAL_EXAM, Instrument.HAEMOGLOBIN_POCT),
    },
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    instruments=(Instrument.HAEMOGLOBIN, Instrument.HAEMOGLOBIN_POCT),
    source=KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja", table="Tabel 12"),
    further_sources=(_ANAEMIA_FLOW,),
    settled=(ANAEMIA_SYMPTOMS, ANAEMIA_ROUTE),
    on_results=(ANAEMIA_BANDS, ANAEMIA_RECHECK, ANAEMIA_NOT_BETTER, ANAEMIA_WITHOUT_LIMITS),
    notes=(
        Label(
            id="Hb yang diperiksa di sekolah (kelas 7 atau 10) dicatat sebagai pernah skrining anemia.",
            en="A haemoglobin test done at school (grade 7 or 10) is to be recorded as ever screened.",
        ),
        Label(
            id="Gambar 24: oleh dokter FKTP, atau ditemukan di Pustu; pelaksana di Pustu tidak disebut.",
            en="Gambar 24: by the doctor of the facility, or found at the Pustu; by whom there is not said.",
        ),
    ),
)

ANAEMIA_SCHOOL_GIRLS = Service(
    code="anaemia-school-girls",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining anemia melalui UKS/M", en="Anaemia screening at school"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT, LifeStage.ADULT),
    target=PUPILS,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Activity.ANAEMIA_SIGNS, Activity.HISTORY, Instrument.HAEMOGLOBIN),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.SCHOOL),),
    instruments=(Instrument.HAEMOGLOBIN,),
    components=(
        Component(
            code="clinical-signs",
            name=Label(
                id="Keluhan 5L, riwayat talasemia keluarga, tanda klinis (putra dan putri)",
                en="Complaints, thalassaemia in the family, clinical signs (boys and girls)",
            ),
            venues=(Venue.SCHOOL,),
        ),
        Component(
            code="haemoglobin",
            name=Label(id="Hb (putri kelas 7 dan 10)", en="Haemoglobin (girls of grades 7 and 10)"),
            target=all_of(_GIRL, is_(SCHOOL_GRADE, 7, 10)),
            instruments=(Instrument.HAEMOGLOBIN,),
            venues=(Venue.SCHOOL,),
            schedule=once(OncePer.SCHOOL_GRADE),
        ),
    ),
    source=_ANAEMIA_SCHOOL,
    further_sources=(_ANAEMIA_FLOW,),
    settled=(ANAEMIA_SYMPTOMS, ANAEMIA_ROUTE),
    on_results=(
        ANAEMIA_BANDS,
        ANAEMIA_RECHECK,
        ANAEMIA_NOT_BETTER,
        ANAEMIA_SEVERE_ROUTE,
        ANAEMIA_WITHOUT_LIMITS,
    ),
    notes=(
        Label(
            id="Bagian sekolah menyebut sasaran putri kelas 7 dan 10; tanda klinis putra dan putri dari kotak UKS/M.",
            en="The school part names girls of grades 7 and 10; the signs of boys and girls come from the UKS/M box.",
        ),
        Label(
            id="Tidak ada batas Hb untuk laki-laki.",
            en="There is no haemoglobin limit for boys.",
        ),
    ),
)

VISION_SCHOOL_AGE = Service(
    code="vision-school-age",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining indera penglihatan anak usia sekolah dan remaja",
        en="Vision screening of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SCHOOL_AGE,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.OUTER_EYE, Instrument.VISUAL_ACUITY, Instrument.COLOUR_VISION),
        Venue.PUSTU: (Instrument.OUTER_EYE, Instrument.VISUAL_ACUITY, Instrument.COLOUR_VISION),
        Venue.SCHOOL: (Instrument.VISUAL_ACUITY, Instrument.COLOUR_VISION),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    contested_venues=(_AT_HOME_BY_TABLE,),
    instruments=(Instrument.OUTER_EYE, Instrument.VISUAL_ACUITY, Instrument.COLOUR_VISION),
    source=KMK_2015_2023.at("BAB IV", "Skrining Indera Penglihatan", table="Tabel 12"),
    on_results=(ACUITY_BETTER_THAN_6_12, ACUITY_REFERRAL, ACUITY_EYE, ACUITY_OVER_6_6),
    notes=(
        ONE_CHECK_SERVES_BOTH,
        Label(
            id="Pemeriksaan melalui penjaringan di sekolah ikut dihitung; pelaksana tidak disebut.",
            en="A check made at school counts; who performs it is not said.",
        ),
    ),
)

HEARING_SCHOOL_AGE = Service(
    code="hearing-school-age",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining indera pendengaran anak usia sekolah dan remaja",
        en="Hearing and ear screening of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SCHOOL_AGE,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.OUTER_EAR, Instrument.WHISPER_TEST, Instrument.TUNING_FORK),
        Venue.PUSTU: (Instrument.OUTER_EAR, Instrument.WHISPER_TEST, Instrument.TUNING_FORK),
        Venue.SCHOOL: (Instrument.OUTER_EAR, Instrument.WHISPER_TEST),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    contested_venues=(_AT_HOME_BY_TABLE,),
    instruments=(Instrument.OUTER_EAR, Instrument.WHISPER_TEST, Instrument.TUNING_FORK),
    source=KMK_2015_2023.at("BAB IV", "Skrining Indera Pendengaran", table="Tabel 12"),
    on_results=(WHISPER_80, WEBER_MIDDLE, EAR_INFECTION),
    notes=(
        Label(
            id="Pemeriksaan melalui penjaringan di sekolah ikut dihitung; pelaksana tidak disebut.",
            en="A check made at school counts; who performs it is not said.",
        ),
        Label(
            id="Bila waktu terbatas, tes penala hanya untuk anak yang diduga terganggu pendengarannya.",
            en="If time is short, the tuning fork is for children suspected of a hearing problem only.",
        ),
    ),
)

SDQ_AGE_11 = Reading(
    code="sdq-age-11",
    title=Label(id="Pengisi SDQ pada usia 11 tahun", en="Who fills in the SDQ at age 11"),
    settles=("amb-sdq-age-11", "amb-sdq-1"),
    places=(
        Place(
            source=_MENTAL,
            says=Label(
                id="diisi sendiri di atas 11 hingga 18 tahun; orang tua, wali atau guru untuk 11 tahun ke bawah",
                en="by oneself over 11 to 18; by parent, guardian or teacher at 11 and below",
            ),
        ),
        Place(source=_MENTAL_FLOW, says=Label(id="usia 4-10 dan 11-18 tahun", en="ages 4-10 and 11-18")),
        Place(
            source=_SDQ_FORM,
            says=Label(id="lembar usia 4-11 dan lembar usia 11-18 tahun", en="sheets for 4-11 and for 11-18"),
        ),
    ),
    options={
        "text": Label(
            id="sampai usia 11 oleh orang tua, wali atau guru", en="to age 11 by parent, guardian or teacher"
        ),
        "figure": Label(id="sejak usia 11 diisi sendiri", en="from age 11 by oneself"),
    },
    default="text",
    why=Label(id="Uraian paling tegas mengenai pengisi.", en="The text says most plainly who fills it in."),
)

SDQ_PHYSICALLY_HEALTHY = Reading(
    code="sdq-physically-healthy",
    title=Label(
        id="Skrining jiwa bila anak sedang sakit", en="Mental health screening of a child who is ill on the day"
    ),
    settles=("amb-sdq-physically-healthy",),
    places=(
        Place(
            source=_MENTAL,
            says=Label(
                id="sebelum skrining dipastikan siswa sehat secara fisik",
                en="before screening it is made sure that the pupil is physically well",
            ),
        ),
    ),
    options={
        "postpone": Label(id="ditunda sampai sehat, tetap jatuh tempo", en="put off until well; it stays due"),
        "leave-out": Label(id="tidak diskrining", en="not screened"),
    },
    default="postpone",
    why=Label(
        id="Sakit sesaat tidak boleh menghapus hak skrining.", en="A passing illness must not cost the screening."
    ),
)

MENTAL_HEALTH_SCHOOL_AGE = Service(
    code="mental-health-school-age",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining kesehatan jiwa anak usia sekolah dan remaja (SDQ)",
        en="Mental health screening of school-age children and adolescents (SDQ)",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SCHOOL_AGE,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.SDQ, Instrument.SRQ_20, Instrument.ASSIST),
        Venue.PUSTU: (Instrument.SDQ, Instrument.SRQ_20),
        Venue.HOME_VISIT: (Activity.FIND_UNSCREENED, Activity.CASE_FINDING),
    },
    contested_venues=(_AT_HOME_BY_TABLE,),
    performers=(
        by(Cadre.SELF, Venue.PUSKESMAS, Venue.PUSTU, task=Task.FILL_IN),
        by(Cadre.PARENT_OR_TEACHER, Venue.PUSKESMAS, Venue.PUSTU, task=Task.FILL_IN),
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU, task=Task.SCORE),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.SDQ,),
    components=(
        Component(
            code="sdq-informant",
            name=Label(id="SDQ diisi orang tua, wali atau guru", en="SDQ filled in by parent, guardian or teacher"),
            target=by_reading(SDQ_AGE_11, {"text": aged(up_to=years(11)), "figure": aged(up_to=years(10))}),
            instruments=(Instrument.SDQ,),
        ),
        Component(
            code="sdq-self",
            name=Label(id="SDQ diisi sendiri", en="SDQ filled in by oneself"),
            target=by_reading(
                SDQ_AGE_11,
                {
                    "text": aged(over=years(11), up_to=years(18)),
                    "figure": aged(at_least=years(11), up_to=years(18)),
                },
            ),
            instruments=(Instrument.SDQ,),
        ),
    ),
    source=_MENTAL_TABLE,
    further_sources=(_MENTAL_FLOW, _SDQ_FORM),
    settled=(SRQ20_AT_18, SDQ_PHYSICALLY_HEALTHY),
    on_results=(SDQ_CUT_OFFS,),
    notes=(
        Label(
            id="Sasaran: yang berkunjung; yang belum diskrining diarahkan kader ke Pustu, Puskesmas atau sekolah.",
            en="The target is those who visit; kader send the unscreened to Pustu, Puskesmas or school.",
        ),
        Label(
            id="SRQ-20 tercantum di tabel, tetapi hanya untuk usia di atas 18 tahun; ASSIST bila ada indikasi NAPZA.",
            en="The table has the SRQ-20, but it is for those over 18; ASSIST is for signs of substance use.",
        ),
        Label(id="Batas skor SDQ tidak diberikan.", en="The cut-offs of the SDQ are not given."),
        ONE_CHECK_SERVES_BOTH,
    ),
)

ASSIST_AGE = Reading(
    code="assist-age",
    title=Label(id="Usia mulai skrining ASSIST", en="From what age ASSIST is used"),
    settles=("amb-assist-school-age", "amb-assist-3"),
    places=(
        Place(source=_MENTAL_FLOW, says=Label(id="ASSIST usia > 10 tahun", en="ASSIST over 10 years")),
        Place(
            source=_MENTAL,
            says=Label(id="remaja dengan indikasi masalah NAPZA", en="adolescents with signs of substance use"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja"),
            says=Label(id="remaja: 10 sampai <18 tahun", en="adolescents: 10 to under 18 years"),
        ),
    ),
    options={
        "letter": Label(
            id="di atas 10 tahun; usia 10 sesuai indikasi", en="over 10 years; at 10, as the examiner indicates"
        ),
        "adolescent": Label(id="sejak 10 tahun", en="from 10 years"),
    },
    default="letter",
    why=Label(
        id="Satu-satunya batas yang tertulis; anak 10 tahun yang memakai zat tidak ditolak.",
        en="The only bound printed; a child of 10 who uses substances is not turned away.",
    ),
)

ASSIST_SUBSTANCE_USE_ADOLESCENT = Service(
    code="assist-substance-use-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining NAPZA remaja dengan ASSIST", en="Substance use screening of adolescents (ASSIST)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.ADOLESCENT,),
    target=all_of(
        SCHOOL_AGE,
        by_reading(ASSIST_AGE, {"letter": aged(over=years(10)), "adolescent": aged(at_least=years(10))}),
        has(SUBSTANCE_USE_INDICATED),
    ),
    as_indicated_for=all_of(ADOLESCENT, any_of(has(SUBSTANCE_USE_INDICATED), has(MENTAL_HEALTH_PROBLEM_INDICATED))),
    schedule=on_occasion(
        Label(id="bila ada indikasi penyalahgunaan NAPZA", en="when there are signs of substance use")
    ),
    venues={Venue.PUSKESMAS: (Instrument.ASSIST,)},
    instruments=(Instrument.ASSIST,),
    source=_MENTAL_TABLE,
    further_sources=(_MENTAL_FLOW, KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa", table="Tabel 16")),
    on_results=(ASSIST_HIGHEST, ASSIST_WORDS, ASSIST_MODERATE_RISK),
    notes=(
        Label(
            id="Riwayat rokok, alkohol atau zat lain, dari remaja, keluarga atau teman dekat, termasuk indikasi.",
            en="A history of tobacco, alcohol or other substances, told by the adolescent, family or friends, counts.",
        ),
        Label(
            id="Masalah kesehatan jiwa tanpa indikasi NAPZA: sesuai indikasi, menurut BAB V.",
            en="A mental health problem without signs of substance use: as indicated, by BAB V.",
        ),
        Label(
            id="Ditulis 'dapat dirujuk ke Puskesmas'; pelaksana tidak disebut.",
            en="It says 'may be referred to the Puskesmas'; who performs it is not said.",
        ),
    ),
)

SERVICES = (
    PKPR_INDOOR_ACCESS,
    ANAEMIA_ADOLESCENT_GIRLS,
    ANAEMIA_SCHOOL_GIRLS,
    *school_age_infections.SERVICES,
    *school_age_ncd.SERVICES,
    VISION_SCHOOL_AGE,
    HEARING_SCHOOL_AGE,
    MENTAL_HEALTH_SCHOOL_AGE,
    ASSIST_SUBSTANCE_USE_ADOLESCENT,
    *school_age_immunization.SERVICES,
)
