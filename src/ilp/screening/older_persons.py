"""Older persons (BAB V): geriatric screening, follow-up instruments and home care."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import all_of, has
from ilp.facts.chronic_disease import CARE_DEPENDENT, SKILAS_POSITIVE
from ilp.labels import Label
from ilp.lifecycle import OLDER_PERSON, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every, on_occasion, schedule_by_reading, unscheduled
from ilp.screening.adult_results_older_persons import (
    ADL_GRADE_B,
    ADL_MODERATE_FOLLOW_UP,
    MNA_11_AND_12,
    MNA_LOSS_UNDER_1_KG,
    RAPUH_ILLNESSES,
    SARC_CALF_FORM,
    SKILAS_ARM,
    SKILAS_CHAIR_STAND_14,
    SKILAS_RECALL,
    SKILAS_VISION,
    SKILAS_WHISPER_NOT_POSSIBLE,
    SPPB_BALANCE_STOP,
    SPPB_GAPS,
    SPPB_TOTAL,
)
from ilp.services import Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Lansia", table="Tabel 29")
_GERIATRIC = KMK_2015_2023.at("BAB V", "Skrining Geriatri")
_HOME_CARE = KMK_2015_2023.at("BAB V", "Perawatan Lanjut Usia di Rumah (Home Care)")

GERIATRIC_POSYANDU_LABORATORY = Reading(
    code="geriatric-posyandu-laboratory",
    title=Label(
        id="Siapa yang memeriksa gula darah dan kolesterol di Posyandu",
        en="Who tests glucose and cholesterol at the Posyandu",
    ),
    settles=("amb-geriatric-posyandu-lab",),
    places=(
        Place(
            source=_TABLE,
            says=Label(
                id="Posyandu: gula darah dan kolesterol, pelaksana tidak disebut",
                en="Posyandu: glucose and cholesterol, with nobody named",
            ),
        ),
        Place(
            source=_GERIATRIC,
            says=Label(
                id="kontak pertama di Posyandu adalah dengan kader", en="the first contact at a Posyandu is a kader"
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)"),
            says=Label(
                id="gula darah di Posyandu oleh kader terlatih", en="glucose at the Posyandu by a trained kader"
            ),
        ),
    ),
    options={
        "trained": Label(id="tenaga kesehatan atau kader terlatih", en="a health worker or a trained kader"),
        "kader": Label(id="setiap kader", en="any kader"),
    },
    default="trained",
    why=Label(
        id="Mengambil darah memerlukan keterampilan; sama dengan skrining DM.",
        en="Drawing blood takes skill; the same as in diabetes screening.",
    ),
)

GERIATRIC_SCREENING = Service(
    code="geriatric-screening",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining geriatri", en="Geriatric screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.OLDER_PERSON,),
    target=OLDER_PERSON,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (
            Activity.RISK_BEHAVIOUR,
            Instrument.ANTHROPOMETRY,
            Instrument.ARM_OR_CALF,
            Instrument.WAIST,
            Instrument.BMI,
            Instrument.BLOOD_PRESSURE,
            Instrument.ADL,
            Instrument.SKILAS,
            Instrument.BLOOD_GLUCOSE,
            Instrument.CHOLESTEROL,
        ),
        Venue.PUSTU: (
            Activity.RISK_BEHAVIOUR,
            Instrument.ANTHROPOMETRY,
            Instrument.ARM_OR_CALF,
            Instrument.WAIST,
            Instrument.BMI,
            Instrument.BLOOD_PRESSURE,
            Instrument.ADL,
            Instrument.SKILAS,
            Instrument.BLOOD_GLUCOSE,
            Instrument.CHOLESTEROL,
        ),
        Venue.POSYANDU: (
            Activity.RISK_BEHAVIOUR,
            Instrument.ANTHROPOMETRY,
            Instrument.ARM_OR_CALF,
            Instrument.WAIST,
            Instrument.BMI,
            Instrument.BLOOD_PRESSURE,
            Instrument.ADL,
            Instrument.SKILAS,
            Instrument.BLOOD_GLUCOSE,
            Instrument.CHOLESTEROL,
        ),
        Venue.HOME_VISIT: (Activity.CHECK_SCREENED, Activity.FAMILY_EDUCATION, Activity.LONG_TERM_CARE),
    },
    performers=(
        by(Cadre.DOCTOR),
        by(Cadre.NURSE),
        by(Cadre.NUTRITIONIST),
        by(Cadre.TRAINED_HEALTH_WORKER),
        by(Cadre.KADER, Venue.POSYANDU, Venue.HOME_VISIT),
    ),
    instruments=(
        Instrument.ANTHROPOMETRY,
        Instrument.ARM_OR_CALF,
        Instrument.WAIST,
        Instrument.BMI,
        Instrument.BLOOD_PRESSURE,
        Instrument.ADL,
        Instrument.SKILAS,
        Instrument.BLOOD_GLUCOSE,
        Instrument.CHOLESTEROL,
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 29", form="Formulir 5"),
    settled=(GERIATRIC_POSYANDU_LABORATORY,),
    notes=(
        Label(
            id="Dilakukan pada kontak pertama dengan petugas atau kader, lalu minimal setiap tahun.",
            en="Done at the first contact with staff or kader, then at least every year.",
        ),
        Label(
            id="LiLA dan lingkar betis hanya bila berat dan tinggi badan tidak dapat diukur.",
            en="Arm and calf only where weight and height cannot be measured.",
        ),
    ),
)

GERIATRIC_ADL = Service(
    code="geriatric-adl",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Aktivitas kehidupan sehari-hari (ADL/AKS)", en="Activities of daily living (ADL)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.OLDER_PERSON,),
    target=OLDER_PERSON,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.ADL,),
        Venue.PUSTU: (Instrument.ADL,),
        Venue.POSYANDU: (Instrument.ADL,),
    },
    performers=(
        by(Cadre.DOCTOR),
        by(Cadre.NURSE),
        by(Cadre.NUTRITIONIST),
        by(Cadre.TRAINED_HEALTH_WORKER),
        by(Cadre.KADER, Venue.POSYANDU),
    ),
    instruments=(Instrument.ADL,),
    source=KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 29"),
    further_sources=(
        KMK_2015_2023.at(
            "Lampiran",
            "Penilaian Activity of Daily Living (ADL) dengan Instrumen Indeks Barthel Modifikasi",
        ),
    ),
    on_results=(ADL_MODERATE_FOLLOW_UP, ADL_GRADE_B),
    notes=(
        Label(
            id="Bagian dari skrining geriatri; pelaksana dan jaraknya sama. Di Posyandu ketergantungan ringan sampai "
            "total dirujuk ke Pustu atau Puskesmas.",
            en="Part of geriatric screening; by the same staff and at the same interval. A Posyandu refers slight to "
            "total dependence to the Pustu or Puskesmas.",
        ),
    ),
)

GERIATRIC_SKILAS = Service(
    code="geriatric-skilas",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining lansia sederhana (SKILAS)", en="Simple screening of older persons (SKILAS)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.OLDER_PERSON,),
    target=OLDER_PERSON,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.SKILAS,),
        Venue.PUSTU: (Instrument.SKILAS,),
        Venue.POSYANDU: (Instrument.SKILAS,),
    },
    performers=(
        by(Cadre.DOCTOR),
        by(Cadre.NURSE),
        by(Cadre.NUTRITIONIST),
        by(Cadre.TRAINED_HEALTH_WORKER),
        by(Cadre.KADER, Venue.POSYANDU),
    ),
    instruments=(Instrument.SKILAS,),
    source=KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 29", form="Formulir 5"),
    on_results=(
        SKILAS_RECALL,
        SKILAS_CHAIR_STAND_14,
        SKILAS_ARM,
        SKILAS_VISION,
        SKILAS_WHISPER_NOT_POSSIBLE,
    ),
    notes=(
        Label(
            id="Bagian dari skrining geriatri; pelaksana dan jaraknya sama.",
            en="Part of geriatric screening; by the same staff and at the same interval.",
        ),
    ),
)

ICOPE_AT_PUSTU = Reading(
    code="icope-at-pustu",
    title=Label(id="Instrumen tindak lanjut SKILAS di Pustu", en="SKILAS follow-up instruments at the Pustu"),
    settles=("amb-icope-venue", "amb-skilas-6"),
    places=(
        Place(source=_TABLE, says=Label(id="hanya pada kolom Puskesmas", en="in the Puskesmas column only")),
        Place(
            source=_GERIATRIC,
            says=Label(
                id="skrining lanjutan oleh petugas kesehatan di Pustu atau Puskesmas",
                en="further screening by health workers at Pustu or Puskesmas",
            ),
        ),
    ),
    options={
        "text": Label(id="di Puskesmas dan Pustu", en="at Puskesmas and Pustu"),
        "table": Label(id="hanya di Puskesmas", en="only at the Puskesmas"),
    },
    default="text",
    why=Label(
        id="Lanjut usia dengan SKILAS positif tidak terlewat karena jarak.",
        en="Older persons with a positive SKILAS are not lost to distance.",
    ),
)

GERIATRIC_ICOPE_TOOLS = Service(
    code="geriatric-icope-tools",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Instrumen tindak lanjut SKILAS (ICOPE)", en="SKILAS follow-up instruments (ICOPE)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.OLDER_PERSON,),
    target=all_of(OLDER_PERSON, has(SKILAS_POSITIVE)),
    schedule=on_occasion(
        Label(id="bila SKILAS menemukan sedikitnya satu penurunan", en="when SKILAS finds at least one decline")
    ),
    venues={
        Venue.PUSKESMAS: (
            Instrument.MINI_COG,
            Instrument.SPPB,
            Instrument.RAPUH,
            Instrument.MNA_SF,
            Instrument.GDS_4,
            Instrument.VISUAL_ACUITY,
            Instrument.WHISPER_TEST,
            Instrument.TUNING_FORK,
        ),
        Venue.PUSTU: (
            Instrument.MINI_COG,
            Instrument.SPPB,
            Instrument.RAPUH,
            Instrument.MNA_SF,
            Instrument.GDS_4,
        ),
    },
    contested_venues=(contested(Venue.PUSTU, ICOPE_AT_PUSTU, "text"),),
    performers=(by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU),),
    instruments=(
        Instrument.MINI_COG,
        Instrument.AMT,
        Instrument.SPPB,
        Instrument.MNA_SF,
        Instrument.RAPUH,
        Instrument.VISUAL_ACUITY,
        Instrument.WHISPER_TEST,
        Instrument.TUNING_FORK,
        Instrument.GDS_4,
        Instrument.ADL,
        Instrument.SARC_CALF,
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 30"),
    further_sources=(_TABLE,),
    on_results=(
        RAPUH_ILLNESSES,
        SPPB_BALANCE_STOP,
        SPPB_GAPS,
        SPPB_TOTAL,
        MNA_LOSS_UNDER_1_KG,
        MNA_11_AND_12,
        SARC_CALF_FORM,
    ),
    notes=(
        Label(
            id="Yang dipakai menurut penurunan yang ditemukan: kognitif (Mini-Cog/AMT), mobilitas (SPPB), malnutrisi "
            "(MNA-SF, RAPUH), penglihatan, pendengaran (tes bisik), depresi (GDS-4), fungsi (ADL), sarkopenia "
            "(SARC-CalF).",
            en="Which ones depends on the decline: cognition (Mini-Cog/AMT), mobility (SPPB), malnutrition (MNA-SF, "
            "RAPUH), vision, hearing (whisper test), depression (GDS-4), function (ADL), sarcopenia (SARC-CalF).",
        ),
        Label(id="Formulir SARC-CalF tidak dilampirkan.", en="The decree holds no SARC-CalF form."),
    ),
)

HOME_CARE_FREQUENCY = Reading(
    code="home-care-frequency",
    title=Label(id="Frekuensi perawatan di rumah", en="How often home care is given"),
    settles=("amb-home-care-frequency",),
    places=(Place(source=_HOME_CARE, says=Label(id="frekuensi tidak disebut", en="no frequency is given")),),
    options={
        "care-plan": Label(id="menurut rencana asuhan masing-masing", en="by each person's care plan"),
        "none": Label(id="tidak ditentukan", en="not set"),
    },
    default="care-plan",
    why=Label(
        id="Tim menyusun rencana asuhan menurut keadaan lanjut usia.",
        en="The team plans the care by the older person's condition.",
    ),
)

ELDERLY_HOME_CARE = Service(
    code="elderly-home-care",
    kind=ServiceKind.VISIT,
    name=Label(id="Perawatan lanjut usia di rumah", en="Home care of older persons"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.OLDER_PERSON,),
    target=all_of(OLDER_PERSON, has(CARE_DEPENDENT)),
    schedule=schedule_by_reading(
        HOME_CARE_FREQUENCY,
        {
            "care-plan": on_occasion(Label(id="menurut rencana asuhan", en="by the care plan")),
            "none": unscheduled(),
        },
    ),
    venues={
        Venue.PUSKESMAS: (Activity.COORDINATION, Activity.REFERRAL),
        Venue.PUSTU: (Activity.COORDINATION, Activity.REFERRAL),
        Venue.POSYANDU: (Activity.COORDINATION, Activity.REFERRAL),
        Venue.HOME_VISIT: (Activity.NURSING_CARE, Activity.COORDINATION, Activity.REFERRAL),
    },
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT),
        by(Cadre.KADER, Venue.HOME_VISIT),
        by(Cadre.FAMILY, Venue.HOME_VISIT),
        by(Cadre.VOLUNTEER, Venue.HOME_VISIT),
        by(Cadre.SOCIAL_WORKER, Venue.HOME_VISIT),
    ),
    source=KMK_2015_2023.at("BAB V", "Perawatan Lanjut Usia di Rumah (Home Care)", table="Tabel 29"),
    notes=(
        Label(
            id="Didahulukan: penyakit degeneratif atau kronis, gangguan fungsi organ, paliatif, terlantar, pasca rawat "
            "inap.",
            en="First: degenerative or chronic disease, impaired organs, palliative care, neglect, after hospital.",
        ),
        Label(
            id="Bagi yang tidak perlu dirawat di rumah sakit tetapi sulit berobat jalan ke Puskesmas.",
            en="For those who need no hospital but can hardly come to the Puskesmas.",
        ),
    ),
)

SERVICES = (
    GERIATRIC_SCREENING,
    GERIATRIC_ADL,
    GERIATRIC_SKILAS,
    GERIATRIC_ICOPE_TOOLS,
    ELDERLY_HOME_CARE,
)
