"""Thalassaemia and chronic obstructive lung disease (PPOK) in adults and older persons (BAB V)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, has
from ilp.facts.risk_and_cancer import PUMA_HIGH_RISK
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import OncePer, at_least_every, on_occasion, once
from ilp.screening.adult_results_cancer_and_lungs import (
    PUMA_AGE_60,
    PUMA_CUTOFF,
    PUMA_QUIT_COUNSELLING,
    SPIROMETRY_AT_0_7,
    SPIROMETRY_FOLLOW_UP,
)
from ilp.screening.common import THALASSAEMIA_RISK
from ilp.services import Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

THALASSAEMIA_ADULT = Service(
    code="thalassaemia-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining talasemia dewasa dan lanjut usia", en="Thalassaemia screening of adults"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, THALASSAEMIA_RISK),
    schedule=once(OncePer.LIFETIME),
    venues={
        Venue.PUSKESMAS: (Activity.HISTORY, Instrument.FULL_BLOOD_COUNT),
        Venue.PUSTU: (Activity.FAMILY_HISTORY,),
        Venue.HOME_VISIT: (Activity.FAMILY_EDUCATION,),
    },
    instruments=(Instrument.FULL_BLOOD_COUNT,),
    source=KMK_2015_2023.at("BAB V", "Skrining Talasemia", table="Tabel 19"),
    further_sources=(
        KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)", figure="Gambar 23"),
        KMK_2015_2023.at("BAB IV", "Skrining Talasemia"),
    ),
    notes=(
        Label(
            id="Sasaran dan 'sekali seumur hidup' diambil dari BAB IV, yang dirujuk oleh BAB V.",
            en="Target and 'once in a lifetime' are taken from BAB IV, to which BAB V refers.",
        ),
    ),
)

PUMA_AT_HOME = Reading(
    code="puma-at-home",
    title=Label(id="Kuesioner PUMA pada kunjungan rumah", en="The PUMA questionnaire at home visits"),
    settles=("amb-puma-home", "amb-puma-6"),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Penyakit Paru Obstruktif Kronik (PPOK)"),
            says=Label(
                id="kunjungan rumah termasuk tempat pelaksanaan", en="home visits are among the places of screening"
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19"),
            says=Label(id="kunjungan rumah: hanya edukasi keluarga", en="home visit: education of the family only"),
        ),
    ),
    options={
        "asked": Label(id="PUMA boleh ditanyakan di rumah", en="PUMA may be asked at home"),
        "education": Label(id="di rumah hanya edukasi keluarga", en="only education of the family at home"),
    },
    default="asked",
    why=Label(
        id="Yang tidak datang ke fasilitas tidak terlewat; kuesioner tidak memerlukan alat.",
        en="Those who do not come are not lost, and a questionnaire needs no equipment.",
    ),
)

COPD_PUMA = Service(
    code="copd-puma",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining PPOK (PUMA)", en="COPD screening (PUMA)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=aged(at_least=years(40)),
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.PUMA,),
        Venue.PUSTU: (Instrument.PUMA,),
        Venue.POSYANDU: (Instrument.PUMA,),
        Venue.HOME_VISIT: (Instrument.PUMA, Activity.FAMILY_EDUCATION),
    },
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.PUMA,),
    source=KMK_2015_2023.at(
        "BAB V", "Skrining Penyakit Paru Obstruktif Kronik (PPOK)", table="Tabel 19", form="Formulir 4"
    ),
    settled=(PUMA_AT_HOME,),
    on_results=(PUMA_AGE_60, PUMA_CUTOFF, PUMA_QUIT_COUNSELLING),
    notes=(
        Label(
            id="Dilakukan dengan Aplikasi Sehat Indonesiaku (ASIK).", en="Done with the app Sehat Indonesiaku (ASIK)."
        ),
        Label(
            id="Yang disebut hanya pemberi edukasi; siapa yang mengisi PUMA tidak disebut. Formulir 4 ditandatangani "
            "dokter.",
            en="Only those who educate are named; who asks the PUMA questions is not said. A doctor signs Formulir 4.",
        ),
    ),
)

COPD_SPIROMETRY = Service(
    code="copd-spirometry",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Spirometri PPOK", en="Spirometry for COPD"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(aged(at_least=years(40)), has(PUMA_HIGH_RISK)),
    schedule=on_occasion(Label(id="bila skor PUMA 6 atau lebih", en="when the PUMA score is 6 or more")),
    venues={Venue.PUSKESMAS: (Instrument.SPIROMETRY,)},
    instruments=(Instrument.SPIROMETRY,),
    source=KMK_2015_2023.at("BAB V", "Skrining Penyakit Paru Obstruktif Kronik (PPOK)", form="Formulir 4"),
    on_results=(SPIROMETRY_FOLLOW_UP, SPIROMETRY_AT_0_7),
    notes=(
        Label(
            id="Hanya di Puskesmas yang mempunyai spirometer; tanpa alat, langsung dirujuk ke FKRTL.",
            en="Only at a Puskesmas with a spirometer; without one, refer to hospital at once.",
        ),
        Label(
            id="Tindak lanjut nilai FEV1/FVC tertukar dalam teks; jangan dipakai menurut hurufnya.",
            en="The follow-up by FEV1/FVC is printed the wrong way round; do not use it by the letter.",
        ),
    ),
)

SERVICES = (
    THALASSAEMIA_ADULT,
    COPD_PUMA,
    COPD_SPIROMETRY,
)
