"""Integrated management of childhood illness (MTBM, MTBS) as a reference to its charts."""

from __future__ import annotations

from ilp.calendar import months
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has
from ilp.facts.newborn_and_child import SICK
from ilp.labels import Label
from ilp.lifecycle import YOUNG_INFANT, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import on_occasion
from ilp.screening.mother_and_child_readings import NEONATAL_AT_POSYANDU
from ilp.services import Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_MTBS = KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")
_TABLE_5 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")
_CHILDREN = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah")

MTBS_UPPER_AGE = Reading(
    code="mtbs-upper-age",
    title=Label(id="Sampai usia berapa MTBS", en="To what age MTBS is used"),
    settles=("amb-mtbs-upper-age", "amb-mtbs-preschool"),
    places=(
        Place(
            source=_MTBS,
            says=Label(
                id="'balita umur 2 bulan 5 tahun yang sakit'; tanda di antara kedua umur hilang",
                en="sick children '2 months 5 years'; the sign between the two ages is missing",
            ),
        ),
        Place(
            source=_CHILDREN,
            says=Label(
                id="balita 0-59 bulan; prasekolah 5-6 tahun tidak mempunyai algoritma penyakit sendiri",
                en="under five is 0-59 months; preschool, 5-6 years, has no illness chart of its own",
            ),
        ),
    ),
    options={
        "under-60-months": Label(
            id="2 sampai <60 bulan; usia 60-71 bulan diobati secara umum",
            en="2 to under 60 months; at 60-71 months general treatment",
        ),
        "under-72-months": Label(id="2 sampai <72 bulan", en="2 to under 72 months"),
    },
    default="under-60-months",
    why=Label(
        id="Ditulis untuk balita, yaitu 0-59 bulan; anak prasekolah yang sakit tetap diobati menurut kasusnya.",
        en="It is written for children under five, 0-59 months; sick preschool children are still treated by case.",
    ),
)

MTBS_RED = Reading(
    code="mtbs-red-class",
    title=Label(id="Jalan rujukan klasifikasi merah", en="The way of a child classed red"),
    settles=("amb-mtbs-red-puskesmas-first",),
    places=(
        Place(
            source=_MTBS,
            says=Label(
                id="merah: ke dokter Puskesmas untuk tata laksana awal, lalu rumah sakit; juga dari Pustu",
                en="red: to the doctor of the Puskesmas for first treatment, then hospital; from the Pustu too",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Dalam Puskesmas"),
            says=Label(id="kegawatdaruratan anak segera ditangani", en="emergencies in children are treated at once"),
        ),
    ),
    options={
        "at-once": Label(
            id="kegawatdaruratan: tata laksana awal di tempat dan rujuk lewat jalan tercepat",
            en="an emergency: first treatment on the spot, and referral by the quickest way",
        ),
        "through-puskesmas": Label(
            id="selalu melalui dokter Puskesmas", en="always through the doctor of the Puskesmas"
        ),
    },
    default="at-once",
    why=Label(
        id="Singgah di Puskesmas dapat menunda penanganan anak yang gawat.",
        en="A stop at the Puskesmas can delay the care of a child in danger.",
    ),
)

_SICK_CHILD = all_of(
    by_reading(
        MTBS_UPPER_AGE,
        {
            "under-60-months": aged(at_least=months(2), under=months(60)),
            "under-72-months": aged(at_least=months(2), under=months(72)),
        },
    ),
    has(SICK),
)

MTBM = Service(
    code="mtbm",
    kind=ServiceKind.EXAMINATION,
    name=Label(
        id="Manajemen Terpadu Bayi Muda (MTBM)", en="Integrated management of the young infant (IMCI under 2 months)"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN, LifeStage.YOUNG_INFANT),
    target=YOUNG_INFANT,
    schedule=on_occasion(
        Label(id="saat bayi muda dilayani, sakit maupun sehat", en="when a young infant is seen, sick or healthy")
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.IMCI_YOUNG_INFANT,),
        Venue.PUSTU: (Instrument.IMCI_YOUNG_INFANT,),
        Venue.POSYANDU: (Instrument.IMCI_YOUNG_INFANT,),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.DANGER_SIGNS, Activity.FOLLOW_UP_MISSED_REVISIT),
    },
    contested_venues=(contested(Venue.POSYANDU, NEONATAL_AT_POSYANDU, "with-health-worker"),),
    performers=(
        by(Cadre.DOCTOR, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.NURSE, Venue.PUSKESMAS, Venue.PUSTU),
    ),
    instruments=(Instrument.IMCI_YOUNG_INFANT,),
    source=_MTBS,
    further_sources=(_TABLE_5,),
    notes=(
        Label(
            id="Tanda, klasifikasi dan tindakan ada pada buku bagan, tidak dalam keputusan ini.",
            en="Signs, classes and treatment are in the chart booklet, not in the decree.",
        ),
    ),
)

MTBS = Service(
    code="mtbs",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Manajemen Terpadu Balita Sakit (MTBS)", en="Integrated management of childhood illness (IMCI)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT, LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL),
    target=_SICK_CHILD,
    schedule=on_occasion(Label(id="bila anak sakit", en="when the child is sick")),
    venues={
        Venue.PUSKESMAS: (Instrument.IMCI_CHILD, Activity.TREATMENT),
        Venue.PUSTU: (Instrument.IMCI_CHILD, Activity.TREATMENT, Activity.REFERRAL),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.DANGER_SIGNS, Activity.FOLLOW_UP_MISSED_REVISIT),
    },
    performers=(
        by(Cadre.DOCTOR, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.NURSE, Venue.PUSKESMAS, Venue.PUSTU),
    ),
    instruments=(Instrument.IMCI_CHILD,),
    source=_MTBS,
    further_sources=(_TABLE_5,),
    notes=(
        Label(
            id="Tanda, klasifikasi dan tindakan ada pada buku bagan, tidak dalam keputusan ini.",
            en="Signs, classes and treatment are in the chart booklet, not in the decree.",
        ),
    ),
)

MTBS_CLASSIFICATION = Service(
    code="mtbs-classification",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Klasifikasi MTBS dan penanganannya", en="IMCI classes and what follows"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL),
    target=any_of(YOUNG_INFANT, _SICK_CHILD),
    schedule=on_occasion(Label(id="setelah MTBM atau MTBS", en="after MTBM or MTBS")),
    venues={
        Venue.PUSKESMAS: (Activity.TREATMENT, Activity.COUNSELLING, Activity.REFERRAL),
        Venue.PUSTU: (Activity.TREATMENT, Activity.COUNSELLING, Activity.REFERRAL),
    },
    performers=(
        by(Cadre.NURSE, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.DOCTOR, Venue.PUSKESMAS),
    ),
    source=_MTBS,
    on_results=(MTBS_RED,),
    notes=(
        Label(
            id="Hijau: obat simptomatis dan konseling. Kuning: dokter Puskesmas, pengobatan dan konseling. Merah: tata "
            "laksana awal oleh dokter dan rujukan ke rumah sakit.",
            en="Green: symptomatic medicine and counselling. Yellow: a doctor at the Puskesmas, treatment and "
            "counselling. Red: first treatment by a doctor, and hospital.",
        ),
    ),
)

SERVICES = (MTBM, MTBS, MTBS_CLASSIFICATION)
