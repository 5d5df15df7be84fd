"""Eyes and physical fitness of adults and older persons (BAB V)."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.clusters import Cluster
from ilp.criteria import aged, by_reading, everybody, has, not_
from ilp.facts.chronic_disease import FIT_FOR_EXERCISE_TEST, LOW_VISION_NOT_CORRECTED
from ilp.labels import Label
from ilp.lifecycle import ADULT, OLDER_PERSON, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every, every
from ilp.screening.adult_results_eyes_and_fitness import (
    ACUITY_6_6_TO_6_12,
    ACUITY_6_12,
    ACUITY_ADULT_EYE,
    ACUITY_TWO_BOUNDS,
    CATARACT_HYPERMATURE,
    CATARACT_SIGNIFICANT_IMPAIRMENT,
    FINGER_COUNTING_BOTH,
    FINGER_COUNTING_FOLLOW_UP,
    FINGER_COUNTING_UNDECIDED,
    REFRACTION_6_9,
    REFRACTION_REFERRED_TO,
    REFRACTION_SMALLEST_CORRECTION,
    ROCKPORT_CATEGORY,
    ROCKPORT_HEART_RATE,
    WALK_DISTANCE_CLASSES,
    WALK_DISTANCE_FROM_95,
)
from ilp.screening.adults import FROM_15
from ilp.screening.school_age_results_senses import ACUITY_OVER_6_6
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

VISUAL_ACUITY_ADULT = Service(
    code="visual-acuity-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Pemeriksaan tajam penglihatan sederhana", en="Simple visual acuity test"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=FROM_15,
    schedule=every(years(1)),
    venues={
        Venue.PUSTU: (Instrument.VISUAL_ACUITY,),
        Venue.POSYANDU: (Instrument.VISUAL_ACUITY,),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    performers=(by(Cadre.KADER),),
    instruments=(Instrument.VISUAL_ACUITY,),
    source=KMK_2015_2023.at("BAB V", "Pemeriksaan Tajam Penglihatan Sederhana", table="Tabel 19"),
    on_results=(
        ACUITY_6_6_TO_6_12,
        ACUITY_6_12,
        FINGER_COUNTING_UNDECIDED,
        FINGER_COUNTING_BOTH,
        FINGER_COUNTING_FOLLOW_UP,
        ACUITY_TWO_BOUNDS,
        ACUITY_ADULT_EYE,
        ACUITY_OVER_6_6,
    ),
    notes=(
        Label(
            id="Hitung jari pada 6 meter, atau Tumbling-E bila tersedia.",
            en="Finger counting at 6 metres, or Tumbling E where at hand.",
        ),
    ),
)

REFRACTION_ADULT = Service(
    code="refraction-adult",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pemeriksaan kelainan refraksi", en="Refraction examination"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=FROM_15,
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (
            Activity.HISTORY,
            Instrument.BASIC_EYE_EXAM,
            Instrument.VISUAL_ACUITY,
            Instrument.REFRACTION,
        ),
    },
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    instruments=(Instrument.BASIC_EYE_EXAM, Instrument.VISUAL_ACUITY, Instrument.REFRACTION),
    source=KMK_2015_2023.at("BAB V", "Pemeriksaan Kelainan Refraksi", table="Tabel 19"),
    on_results=(REFRACTION_6_9, REFRACTION_REFERRED_TO, ACUITY_TWO_BOUNDS, REFRACTION_SMALLEST_CORRECTION),
    notes=(
        Label(
            id="Ditulis untuk semua usia 15 tahun ke atas, bukan hanya rujukan dari Pustu dan Posyandu.",
            en="Written for everybody from 15, not only for those referred by Pustu and Posyandu.",
        ),
    ),
)

CATARACT_STEPS = Reading(
    code="cataract-steps",
    title=Label(id="Siapa yang lensanya diperiksa", en="Whose lenses are examined"),
    settles=("amb-cataract-annual",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Pemeriksaan Katarak"),
            says=Label(id="sasaran: semua usia ≥ 40 tahun", en="target: everybody of 40 and over"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Pemeriksaan Katarak"),
            says=Label(
                id="metode: dilanjutkan bila visus < 6/18 dan tidak membaik dengan pinhole",
                en="method: go on when acuity is below 6/18 and no better with a pinhole",
            ),
        ),
    ),
    options={
        "low-vision": Label(
            id="visus bagi semua; lensa hanya bila visus < 6/18 dan pinhole tidak menolong",
            en="acuity for all; lenses only below 6/18 where a pinhole does not help",
        ),
        "everybody": Label(id="lensa semua sasaran setiap tahun", en="the lenses of every target, every year"),
    },
    default="low-vision",
    why=Label(
        id="Kedua kalimat berlaku bersama: semua diperiksa visusnya dan tidak ada yang terlewat.",
        en="Both sentences hold together: everybody's acuity is tested and nobody is lost.",
    ),
)

CATARACT_ADULT = Service(
    code="cataract-adult",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pemeriksaan katarak", en="Cataract examination"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=aged(at_least=years(40)),
    schedule=every(years(1)),
    venues={Venue.PUSKESMAS: (Instrument.VISUAL_ACUITY, Instrument.LENS_EXAMINATION)},
    instruments=(Instrument.VISUAL_ACUITY, Instrument.LENS_EXAMINATION),
    components=(
        Component(
            code="lens-steps",
            name=Label(id="Pemeriksaan lensa", en="Examination of the lens"),
            target=by_reading(CATARACT_STEPS, {"low-vision": has(LOW_VISION_NOT_CORRECTED), "everybody": everybody()}),
            instruments=(Instrument.LENS_EXAMINATION,),
            venues=(Venue.PUSKESMAS,),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Pemeriksaan Katarak", table="Tabel 19"),
    on_results=(CATARACT_HYPERMATURE, CATARACT_SIGNIFICANT_IMPAIRMENT),
)

PAR_Q_IN_MANUAL_TESTS = Reading(
    code="par-q-in-manual-tests",
    title=Label(id="PAR-Q sebelum tes kebugaran manual", en="PAR-Q before fitness tests without the app"),
    settles=("amb-rockport-parq",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi usia dewasa"),
            says=Label(
                id="PAR-Q disebut pada aplikasi SIPGAR; untuk cara manual tidak disebut",
                en="the PAR-Q is named with the app SIPGAR, and not with the manual way",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi lansia"),
            says=Label(
                id="tes jalan 6 menit dengan aplikasi SIPGAR atau manual; PAR-Q tidak disebut, tes dinilai paling aman",
                en="the 6-minute walk with the app SIPGAR or by hand; no PAR-Q is named, and the test is held safest",
            ),
        ),
    ),
    options={
        "always": Label(id="PAR-Q sebelum setiap tes", en="PAR-Q before every test"),
        "app": Label(id="PAR-Q hanya pada aplikasi; tes manual tanpa PAR-Q", en="PAR-Q with the app only"),
    },
    default="always",
    why=Label(
        id="Orang yang tidak layak tidak dibahayakan oleh tes.", en="No test harms a person who is not fit for it."
    ),
)

# Who is tested, by hand as with the app.
_MAY_BE_TESTED = by_reading(PAR_Q_IN_MANUAL_TESTS, {"always": has(FIT_FOR_EXERCISE_TEST), "app": everybody()})
_SEE_HEALTH_WORKER = Component(
    code="see-health-worker",
    name=Label(id="Periksa dahulu ke tenaga kesehatan", en="See a health worker first"),
    target=not_(has(FIT_FOR_EXERCISE_TEST)),
    note=Label(id="Tidak layak menurut PAR-Q.", en="Not fit by the PAR-Q."),
)

FITNESS_ADULT_ROCKPORT = Service(
    code="fitness-adult-rockport",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Skrining kebugaran dewasa (Rockport)", en="Fitness test of adults (Rockport)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT,),
    target=ADULT,
    schedule=at_least_every(months(6)),
    venues={
        Venue.PUSKESMAS: (Instrument.PAR_Q, Instrument.ROCKPORT),
        Venue.WORKPLACE: (Instrument.PAR_Q, Instrument.ROCKPORT),
        Venue.HOME_VISIT: (Activity.FAMILY_EDUCATION,),
    },
    performers=(
        by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS, Venue.WORKPLACE),
        by(Cadre.SELF),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.PAR_Q, Instrument.ROCKPORT),
    components=(
        Component(
            code="rockport-test",
            name=Label(id="Tes Rockport 1,6 km", en="Rockport 1.6 km test"),
            target=_MAY_BE_TESTED,
            instruments=(Instrument.ROCKPORT,),
            venues=(Venue.PUSKESMAS, Venue.WORKPLACE),
        ),
        _SEE_HEALTH_WORKER,
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi usia dewasa", table="Tabel 19"),
    on_results=(ROCKPORT_CATEGORY, ROCKPORT_HEART_RATE),
    notes=(
        Label(
            id="Dengan aplikasi SIPGAR tes dapat dilakukan mandiri; tempat kerja bekerja sama dengan Puskesmas.",
            en="With the app SIPGAR people may test themselves; workplaces do it together with the Puskesmas.",
        ),
        Label(
            id="Kehamilan tidak disebut; kelayakan ibu hamil dinilai tenaga kesehatan (kesimpulan kami).",
            en="Pregnancy is not named; a health worker judges whether a pregnant woman is fit (our inference).",
        ),
    ),
)

FITNESS_ELDERLY_6MWT = Service(
    code="fitness-elderly-6mwt",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Skrining kebugaran lanjut usia (jalan 6 menit)", en="Fitness test of older persons (6-minute walk)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.OLDER_PERSON,),
    target=OLDER_PERSON,
    schedule=at_least_every(months(6)),
    venues={
        Venue.PUSKESMAS: (Instrument.PAR_Q, Instrument.SIX_MINUTE_WALK),
        Venue.HOME_VISIT: (Activity.FAMILY_EDUCATION,),
    },
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.PAR_Q, Instrument.SIX_MINUTE_WALK),
    components=(
        Component(
            code="walk-test",
            name=Label(id="Tes jalan 6 menit", en="6-minute walk"),
            target=_MAY_BE_TESTED,
            instruments=(Instrument.SIX_MINUTE_WALK,),
            venues=(Venue.PUSKESMAS,),
        ),
        _SEE_HEALTH_WORKER,
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi lansia", table="Tabel 19"),
    on_results=(WALK_DISTANCE_CLASSES, WALK_DISTANCE_FROM_95),
    notes=(
        Label(
            id="Tabel 19 hanya menyebut Rockport; uraian memberi tes jalan 6 menit bagi lanjut usia.",
            en="Tabel 19 names only the Rockport test; the text gives the 6-minute walk for older persons.",
        ),
    ),
)

SERVICES = (
    VISUAL_ACUITY_ADULT,
    REFRACTION_ADULT,
    CATARACT_ADULT,
    FITNESS_ADULT_ROCKPORT,
    FITNESS_ELDERLY_6MWT,
)
