"""Oral health of mothers, children and adolescents (BAB IV)."""

from __future__ import annotations

from ilp.calendar import months
from ilp.clusters import MOTHER_AND_CHILD, MOTHER_AND_CHILD_STAGES, Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, nobody
from ilp.facts.newborn_and_child import ORAL_CARE_NEEDED
from ilp.facts.person import PREGNANT
from ilp.labels import Label
from ilp.lifecycle import CHILD, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import every_contact, on_occasion, unscheduled
from ilp.screening.mother_and_child_readings import ORAL_HEALTH_PLACES
from ilp.screening.school_health import SCHOOL_DENTAL
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

_TEXT = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut")
_TABLE_18 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut", table="Tabel 18")
_SCHOOL = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja")
_CONTESTED_PLACES = (
    contested(Venue.PUSTU, ORAL_HEALTH_PLACES, "text"),
    contested(Venue.POSYANDU, ORAL_HEALTH_PLACES, "text"),
)

ORAL_HEALTH_AT_12_MONTHS = Reading(
    code="oral-health-at-12-months",
    title=Label(id="Kesehatan gigi pada usia 12 bulan", en="Oral health at 12 months"),
    settles=("amb-dental-12m",),
    places=(
        Place(
            source=_TABLE_18,
            says=Label(
                id="bayi: sampai usia 12 bulan; anak balita dan prasekolah: 12 sampai 72 bulan",
                en="infants: to the age of 12 months; young and preschool children: 12 to 72 months",
            ),
        ),
    ),
    options={
        "both": Label(id="pada usia 12 bulan keduanya, seperti tertulis", en="at 12 months both of them, as written"),
        "young-child": Label(
            id="sejak genap 12 bulan hanya pelayanan anak balita", en="from 12 months the care of young children only"
        ),
    },
    default="both",
    why=Label(
        id="Kedua batas tertulis memuat usia 12 bulan, dan edukasi ganda tidak merugikan.",
        en="Both bounds as written hold 12 months, and to be taught twice does no harm.",
    ),
)

ORAL_HEALTH_AT_72_MONTHS = Reading(
    code="oral-health-at-72-months",
    title=Label(id="Kesehatan gigi pada usia 72 bulan", en="Oral health at 72 months"),
    settles=("amb-dental-72m",),
    places=(
        Place(source=_TABLE_18, says=Label(id="12 sampai 72 bulan", en="12 to 72 months")),
        Place(source=_SCHOOL, says=Label(id="usia sekolah sejak 6 tahun", en="school age from 6 years")),
    ),
    options={
        "letter": Label(id="72 bulan termasuk", en="72 months included"),
        "under-72-months": Label(
            id="sampai sebelum genap 72 bulan, lalu usia sekolah", en="to the day before 72 months, then school age"
        ),
    },
    default="letter",
    why=Label(
        id="Seperti tertulis; anak yang baru 6 tahun belum tentu bersekolah.",
        en="As written; a child just 6 is not always at school yet.",
    ),
)

TEETH_CHECKED_BY_KADER = Reading(
    code="teeth-checked-by-kader",
    title=Label(id="Siapa yang memeriksa gigi di Posyandu", en="Who looks at the teeth at the Posyandu"),
    settles=("amb-dental-who-checks",),
    places=(
        Place(
            source=_TABLE_18,
            says=Label(
                id="gigi diperiksa pada setiap kunjungan Posyandu; risiko karies termasuk pit dan fissure dalam",
                en="teeth are examined on every Posyandu visit; deep pits and fissures count as a risk",
            ),
        ),
        Place(
            source=_TEXT,
            says=Label(id="kader Posyandu sesuai dengan kewenangannya", en="Posyandu kader within their authority"),
        ),
    ),
    options={
        "kader-sees": Label(
            id="kader mencatat bercak dan kebersihan yang terlihat lalu merujuk; tenaga kesehatan memeriksa",
            en="kader note visible spots and hygiene and refer; a health worker examines",
        ),
        "kader-examines": Label(id="kader memeriksa seluruhnya", en="kader do the whole examination"),
    },
    default="kader-sees",
    why=Label(
        id="Menilai pit dan fissure memerlukan keterampilan; rujukan menjaga anak tidak terlewat.",
        en="To judge pits and fissures takes skill, and by referral no child is lost.",
    ),
)

DENTAL_PREGNANT = Service(
    code="dental-pregnant",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pelayanan gigi dan mulut ibu hamil", en="Oral health of pregnant women"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=has(PREGNANT),
    schedule=on_occasion(
        Label(id="bersama pemeriksaan antenatal sejak K1", en="with antenatal contacts from the first (K1)")
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.ORAL_EXAMINATION, Activity.COUNSELLING, Activity.REFERRAL),
        Venue.PUSTU: (Instrument.ORAL_EXAMINATION, Activity.COUNSELLING, Activity.REFERRAL),
        Venue.POSYANDU: (Activity.EDUCATION,),
    },
    contested_venues=_CONTESTED_PLACES,
    performers=(by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU), by(Cadre.KADER, Venue.POSYANDU)),
    instruments=(Instrument.ORAL_EXAMINATION,),
    components=(
        Component(code="counselling", name=Label(id="Konseling (KIE)", en="Counselling")),
        Component(
            code="early-detection",
            name=Label(id="Pemeriksaan deteksi dini", en="Examination for early detection"),
            instruments=(Instrument.ORAL_EXAMINATION,),
        ),
        Component(
            code="referral",
            name=Label(id="Rujukan bila memerlukan tindakan kuratif", en="Referral where treatment is needed"),
            target=nobody(),
            as_indicated_for=everybody(),
        ),
    ),
    source=_TABLE_18,
    further_sources=(_TEXT, KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 9")),
    notes=(
        Label(
            id="Kontak dokter gigi pada trimester I diatur pada pelayanan antenatal.",
            en="The dentist contact of trimester 1 is in the part on antenatal care.",
        ),
    ),
)

DENTAL_INFANT = Service(
    code="dental-infant",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Edukasi kesehatan rongga mulut bayi", en="Education on the mouth of infants"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT, LifeStage.YOUNG_CHILD),
    target=by_reading(
        ORAL_HEALTH_AT_12_MONTHS, {"both": aged(up_to=months(12)), "young-child": aged(under=months(12))}
    ),
    schedule=unscheduled(),
    venues={
        Venue.PUSKESMAS: (Activity.COUNSELLING,),
        Venue.PUSTU: (Activity.COUNSELLING,),
        Venue.POSYANDU: (Activity.EDUCATION,),
    },
    contested_venues=_CONTESTED_PLACES,
    performers=(by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU), by(Cadre.KADER, Venue.POSYANDU)),
    source=_TABLE_18,
    further_sources=(_TEXT,),
    notes=(
        Label(
            id="Kepada ibu: pertumbuhan gigi sulung, keadaan yang menyertai, penyakit yang sering, kebersihan mulut "
            "sampai gigi seri lengkap.",
            en="For the mother: growth of the milk teeth, what comes with it, common diseases, and hygiene until the "
            "incisors are complete.",
        ),
    ),
)

DENTAL_UNDER_FIVE_PRESCHOOL = Service(
    code="dental-under-five-preschool",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Pemeriksaan gigi anak balita dan prasekolah", en="Oral health check of young and preschool children"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE),
    target=by_reading(
        ORAL_HEALTH_AT_72_MONTHS,
        {
            "letter": aged(at_least=months(12), up_to=months(72)),
            "under-72-months": aged(at_least=months(12), under=months(72)),
        },
    ),
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (Instrument.ORAL_EXAMINATION, Activity.EDUCATION),
        Venue.PUSTU: (Instrument.ORAL_EXAMINATION, Activity.EDUCATION),
        Venue.POSYANDU: (Instrument.ORAL_EXAMINATION, Activity.EDUCATION, Activity.REFERRAL),
    },
    contested_venues=_CONTESTED_PLACES,
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.KADER, Venue.POSYANDU),
        by(Cadre.HEALTH_WORKER, Venue.POSYANDU, task=Task.VERIFY),
    ),
    instruments=(Instrument.ORAL_EXAMINATION,),
    components=(
        Component(
            code="teeth-and-card",
            name=Label(
                id="Kondisi gigi dan kartu menuju gigi sehat", en="State of the teeth, and the healthy-teeth card"
            ),
            instruments=(Instrument.ORAL_EXAMINATION,),
        ),
        Component(
            code="brushing-education",
            name=Label(id="Edukasi menggosok gigi, orang tua dan anak", en="Education on brushing, parents and child"),
        ),
        Component(
            code="referral",
            name=Label(id="Rujukan untuk pemeriksaan lanjut", en="Referral for further examination"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Bila ada risiko karies (bercak hitam, pit dan fissure dalam), karies, atau kebersihan mulut buruk.",
                en="On a risk of caries (black spots, deep pits and fissures), caries, or poor oral hygiene.",
            ),
        ),
    ),
    source=_TABLE_18,
    further_sources=(_TEXT,),
    settled=(TEETH_CHECKED_BY_KADER,),
    notes=(
        Label(
            id="'Setiap kunjungan' ditulis untuk Posyandu.",
            en="'Every visit' is written for the Posyandu.",
        ),
    ),
)

DENTAL_SCHOOL = Service(
    code="dental-school",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Usaha kesehatan gigi sekolah/madrasah (UKGS/M)", en="School oral health programme"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=SCHOOL_DENTAL.stages,
    target=SCHOOL_DENTAL.target,
    schedule=unscheduled(),
    venues={Venue.SCHOOL: (Instrument.ORAL_EXAMINATION, Activity.EDUCATION)},
    components=(
        Component(
            code="check",
            name=Label(id="Penjaringan dan pemeriksaan berkala", en="First and periodic checks"),
            instruments=(Instrument.ORAL_EXAMINATION,),
            schedule=SCHOOL_DENTAL.schedule,
            note=Label(
                id="Sama dengan skrining gigi dan mulut di sekolah.", en="The same as the oral health check at school."
            ),
        ),
        Component(code="education", name=Label(id="Pendidikan kesehatan gigi dan mulut", en="Oral health education")),
        Component(
            code="advanced-care",
            name=Label(id="Pelayanan lanjutan", en="Advanced care"),
            target=nobody(),
            as_indicated_for=everybody(),
        ),
    ),
    source=_TABLE_18,
    further_sources=(SCHOOL_DENTAL.source,),
    notes=(Label(id="Menjadi satu dengan UKS/M.", en="One with the school health programme."),),
)

DENTAL_ADVANCED = Service(
    code="dental-advanced",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan gigi dan mulut lanjutan", en="Advanced oral health care"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=all_of(MOTHER_AND_CHILD, has(ORAL_CARE_NEEDED)),
    schedule=on_occasion(
        Label(id="menurut hasil penjaringan atau pemeriksaan berkala", en="by the result of a first or periodic check")
    ),
    venues={Venue.PUSKESMAS: (Activity.TREATMENT,)},
    performers=(by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS),),
    source=_TEXT,
    further_sources=(_TABLE_18,),
    settled=(ORAL_HEALTH_PLACES,),
    notes=(Label(id="Kuratif atau pencegahan karies.", en="Treatment, or prevention of caries."),),
)

DENTAL_HOME_EDUCATION = Service(
    code="dental-home-education",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Edukasi gigi dan mulut saat kunjungan rumah", en="Oral health education at home visits"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=any_of(has(PREGNANT), CHILD),
    schedule=on_occasion(Label(id="saat kunjungan rumah", en="at home visits")),
    venues={Venue.HOME_VISIT: (Activity.EDUCATION,)},
    performers=(by(Cadre.KADER, Venue.HOME_VISIT),),
    source=_TEXT,
    notes=(
        Label(
            id="Bagi ibu hamil, anak dan remaja; ibu nifas tidak disebut.",
            en="For pregnant women, children and adolescents; women after delivery are not named.",
        ),
    ),
)

SERVICES = (
    DENTAL_PREGNANT,
    DENTAL_INFANT,
    DENTAL_UNDER_FIVE_PRESCHOOL,
    DENTAL_SCHOOL,
    DENTAL_ADVANCED,
    DENTAL_HOME_EDUCATION,
)
