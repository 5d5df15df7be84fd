"""The smoking screening of pupils (BAB IV, penjaringan kesehatan dan pemeriksaan berkala)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, nobody
from ilp.facts.person import PUPIL, SCHOOL_GRADE
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every
from ilp.screening.common import PUPILS
from ilp.screening.school_age_infections import SCHOOL_AGE_PLACES
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

_SMOKING = KMK_2015_2023.at("BAB IV", "Skrining perilaku merokok", table="Tabel 12")
_SMOKING_FORM = KMK_2015_2023.at(
    "Lampiran", "Kuesioner Skrining Perilaku Merokok pada Anak Usia Sekolah dan Remaja", form="Formulir 2"
)

# The pupils of grades 1 to 12, enrolled from 5 to under 20 years (reading pupil-age).
_PUPIL_STAGES = (LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT, LifeStage.ADULT)

SCHOOL_SMOKING_GRADE_AGE = Reading(
    code="school-smoking-grade-age",
    title=Label(id="Kelas atau usia skrining merokok", en="Grade or age of the smoking screening"),
    settles=("amb-smoking-grade-age", "amb-school-smoking-questionnaire-2"),
    places=(
        Place(source=_SMOKING, says=Label(id="siswa; remaja usia 10-18 tahun", en="pupils; adolescents aged 10-18")),
        Place(source=_SMOKING_FORM, says=Label(id="siswa kelas 4 sampai 12", en="pupils of grades 4 to 12")),
    ),
    options={
        "either": Label(id="kelas 4-12, atau peserta didik 10-18 tahun", en="grades 4-12, or pupils aged 10-18"),
        "age": Label(id="peserta didik 10-18 tahun", en="pupils aged 10-18"),
        "grade": Label(id="kelas 4-12", en="grades 4-12"),
    },
    default="either",
    why=Label(
        id="Uraian dan formulirnya sama-sama berlaku; bertanya tidak merugikan.",
        en="Text and form both hold, and asking does no harm.",
    ),
)

SMOKING_AT_SCHOOL = Reading(
    code="school-smoking-venue",
    title=Label(id="Kuesioner merokok di sekolah", en="The smoking questionnaire at school"),
    settles=("amb-smoking-school-venue",),
    places=(
        Place(
            source=_SMOKING,
            says=Label(
                id="wawancara di Puskesmas dan Pustu; sekolah hanya edukasi",
                en="interview at Puskesmas and Pustu; at school education only",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining perilaku merokok"),
            says=Label(
                id="bagian dari penjaringan, dilakukan pada siswa dengan kuesioner",
                en="part of the school check, done on pupils with a questionnaire",
            ),
        ),
        Place(source=_SMOKING_FORM, says=Label(id="mencatat nama sekolah dan kelas", en="records school and grade")),
    ),
    options={
        "questionnaire": Label(id="kuesioner juga di sekolah", en="the questionnaire at school too"),
        "education-only": Label(id="di sekolah hanya edukasi", en="education only at school"),
    },
    default="questionnaire",
    why=Label(
        id="Siswa dijumpai di sekolah; tanpa itu kebanyakan tidak terjaring.",
        en="Pupils are met at school; otherwise most would be missed.",
    ),
)

SMOKING_CO_WHOM = Reading(
    code="smoking-co-whom",
    title=Label(id="Siapa yang diperiksa kadar CO", en="Whose exhaled carbon monoxide is measured"),
    settles=("amb-smoking-co-whom", "amb-school-smoking-questionnaire-3"),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining perilaku merokok"),
            says=Label(id="bila alat tersedia", en="where the device is at hand"),
        ),
        Place(source=_SMOKING_FORM, says=Label(id="pada semua sasaran", en="on all of the target group")),
    ),
    options={
        "all-where-available": Label(
            id="semua sasaran bila alat tersedia", en="the whole target group where the device is at hand"
        ),
        "examiner": Label(id="menurut pemeriksa bila alat tersedia", en="as the examiner sees fit where it is at hand"),
    },
    default="all-where-available",
    why=Label(
        id="Menggabungkan keduanya; jawaban saja dapat menutupi perilaku merokok.",
        en="It joins the two; answers alone can hide smoking.",
    ),
)

SCHOOL_SMOKING = Service(
    code="school-smoking",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining perilaku merokok peserta didik", en="Smoking screening of pupils"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=by_reading(
        SCHOOL_SMOKING_GRADE_AGE,
        {
            "either": any_of(
                all_of(has(PUPIL), aged(at_least=years(10), up_to=years(18))),
                all_of(PUPILS, is_(SCHOOL_GRADE, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
            ),
            "age": all_of(has(PUPIL), aged(at_least=years(10), up_to=years(18))),
            "grade": all_of(PUPILS, is_(SCHOOL_GRADE, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
        },
    ),
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.SMOKING_FORM, Instrument.BREATH_CO),
        Venue.PUSTU: (Instrument.SMOKING_FORM,),
        Venue.SCHOOL: (Instrument.SMOKING_FORM, Activity.SMOKING_EDUCATION),
        Venue.HOME_VISIT: (Activity.SMOKING_EDUCATION,),
    },
    contested_venues=(contested(Venue.HOME_VISIT, SCHOOL_AGE_PLACES, "tables", "tables-and-school"),),
    performers=(
        by(Cadre.SELF, Venue.PUSKESMAS, Venue.PUSTU, Venue.SCHOOL, task=Task.FILL_IN),
        by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS, Venue.PUSTU, Venue.SCHOOL),
    ),
    instruments=(Instrument.SMOKING_FORM, Instrument.BREATH_CO),
    components=(
        Component(
            code="breath-co",
            name=Label(id="Kadar CO pernapasan", en="Exhaled carbon monoxide"),
            target=nobody(),
            as_indicated_for=everybody(),
            instruments=(Instrument.BREATH_CO,),
            venues=(Venue.PUSKESMAS,),
            note=Label(
                id="Bila alat tersedia; batas ppm tidak diberikan.",
                en="Where the device is at hand; no limit is given.",
            ),
        ),
    ),
    source=_SMOKING,
    further_sources=(_SMOKING_FORM,),
    settled=(SMOKING_AT_SCHOOL, SMOKING_CO_WHOM),
    notes=(
        Label(
            id="Identitas diisi peserta didik, perilaku merokok oleh petugas; remaja di luar sekolah tidak disebut.",
            en="Pupils fill in who they are, staff the smoking part; adolescents out of school are not mentioned.",
        ),
    ),
)

SERVICES = (SCHOOL_SMOKING,)
