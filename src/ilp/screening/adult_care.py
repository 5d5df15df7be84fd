"""Treatment, oral health, reporting and occupational disease of adults and older persons (BAB V)."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import all_of, by_reading, everybody, has, nobody
from ilp.facts.newborn_and_child import ENVIRONMENTAL_DISEASE, OUTBREAK_PRONE_DISEASE, SICK
from ilp.facts.person import WORKER
from ilp.facts.risk_and_cancer import OCCUPATIONAL_DISEASE_SUSPECTED
from ilp.labels import Label
from ilp.lifecycle import ADULT, ADULT_OR_OLDER, OLDER_PERSON, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import on_occasion, unscheduled
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE_19 = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19")
_TABLE_28 = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa", table="Tabel 28")
_DENTAL = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Gigi dan Mulut")
_TREATMENT = KMK_2015_2023.at("BAB V", "Pelayanan pengobatan farmakologis dan non farmakologi")
_WORK = KMK_2015_2023.at("BAB V", "Pelayanan Penyakit Akibat Kerja")

DENTAL_AT_PUSTU = Reading(
    code="dental-at-pustu",
    title=Label(
        id="Pelayanan gigi dan mulut dewasa di Pustu dan Posyandu", en="Oral health of adults at Pustu and Posyandu"
    ),
    settles=("amb-dental-pustu", "amb-structure-23"),
    places=(
        Place(
            source=_DENTAL,
            says=Label(
                id="oleh nakes di Puskesmas dan Pustu serta kader Posyandu",
                en="by health workers of Puskesmas and Pustu, and kader of the Posyandu",
            ),
        ),
        Place(
            source=_TABLE_19,
            says=Label(
                id="hanya Puskesmas dan edukasi pada kunjungan rumah",
                en="the Puskesmas, and education at home visits, only",
            ),
        ),
    ),
    options={
        "text": Label(id="edukasi juga di Pustu dan Posyandu", en="education at Pustu and Posyandu too"),
        "table": Label(id="hanya Puskesmas dan kunjungan rumah", en="Puskesmas and home visits only"),
    },
    default="text",
    why=Label(
        id="Uraian menyebut tenaganya; edukasi tidak merugikan.",
        en="The text names who does it, and education does no harm.",
    ),
)

DENTAL_ADULT_ELDERLY = Service(
    code="dental-adult-elderly",
    kind=ServiceKind.TREATMENT,
    name=Label(
        id="Pelayanan kesehatan gigi dan mulut dewasa dan lanjut usia", en="Oral health of adults and older persons"
    ),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=ADULT_OR_OLDER,
    schedule=unscheduled(),
    venues={
        Venue.PUSKESMAS: (Instrument.ORAL_EXAMINATION, Activity.TREATMENT, Activity.RESTORE_CHEWING),
        Venue.PUSTU: (Activity.EDUCATION,),
        Venue.POSYANDU: (Activity.EDUCATION,),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.CHEWING_CHECK),
    },
    contested_venues=(
        contested(Venue.PUSTU, DENTAL_AT_PUSTU, "text"),
        contested(Venue.POSYANDU, DENTAL_AT_PUSTU, "text"),
    ),
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.KADER, Venue.POSYANDU, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.ORAL_EXAMINATION,),
    components=(
        Component(
            code="education",
            name=Label(id="Edukasi mempertahankan fungsi kunyah", en="Education on keeping the ability to chew"),
        ),
        Component(
            code="chewing-check",
            name=Label(id="Identifikasi fungsi kunyah", en="How the person chews"),
            target=OLDER_PERSON,
            venues=(Venue.HOME_VISIT,),
            note=Label(
                id="Oleh kader; temuannya ditindaklanjuti tenaga kesehatan.",
                en="By kader; health workers follow up what they find.",
            ),
        ),
        Component(
            code="treatment",
            name=Label(id="Pengobatan dan pemulihan fungsi kunyah", en="Treatment and restoring the ability to chew"),
            target=nobody(),
            as_indicated_for=everybody(),
            venues=(Venue.PUSKESMAS,),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Gigi dan Mulut", table="Tabel 19"),
    notes=(
        Label(
            id="Termasuk penyandang disabilitas; dewasa dapat dengan telemedisin, lanjut usia mengutamakan pengobatan "
            "dan pemulihan.",
            en="People with disabilities included; adults may be seen by telemedicine, in older persons treatment and "
            "restoring come first.",
        ),
    ),
)

GENERAL_TREATMENT_ADULT = Service(
    code="general-treatment-adult",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan pengobatan dewasa dan lanjut usia", en="General treatment of adults and older persons"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, has(SICK)),
    schedule=on_occasion(
        Label(
            id="saat sakit; diusahakan selesai pada kunjungan itu, atau dengan janji temu",
            en="when ill; completed at that visit where possible, or by appointment",
        )
    ),
    venues={
        Venue.PUSKESMAS: (Activity.TREATMENT,),
        Venue.PUSTU: (Activity.TREATMENT,),
        Venue.POSYANDU: (Activity.TREATMENT,),
        Venue.HOME_VISIT: (Activity.TREATMENT,),
    },
    components=(
        Component(
            code="environmental-health",
            name=Label(id="Pelayanan kesehatan lingkungan", en="Environmental health service"),
            target=has(ENVIRONMENTAL_DISEASE),
            note=Label(id="Penjelasannya pada BAB IV.", en="Explained in BAB IV."),
        ),
        Component(
            code="traditional-medicine",
            name=Label(id="Pelayanan kesehatan tradisional", en="Traditional health care"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Akupresur, akupunktur, ramuan dan asuhan mandiri, oleh tenaga yang berkompetensi.",
                en="Acupressure, acupuncture, herbal remedies and self-care, by those trained for it.",
            ),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Pelayanan pengobatan farmakologis dan non farmakologi", table="Tabel 19"),
    further_sources=(KMK_2015_2023.at("BAB V", "Pelayanan kesehatan tradisional"),),
    notes=(
        Label(
            id="Di setiap tempat menurut kasus dan kewenangan; siapa yang mengobati tidak disebut.",
            en="At each place by the case and by authority; who treats is not said.",
        ),
    ),
)

OUTBREAK_DISEASE_REPORT_ADULT = Service(
    code="outbreak-disease-report-adult",
    kind=ServiceKind.REFERRAL,
    name=Label(id="Pelaporan penyakit berpotensi KLB", en="Report of an outbreak-prone disease"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, has(OUTBREAK_PRONE_DISEASE)),
    schedule=on_occasion(Label(id="bila ditemukan kasus", en="when a case is found")),
    venues={Venue.PUSKESMAS: (Activity.TREATMENT, Activity.CASE_RECORDING)},
    source=_TREATMENT,
    further_sources=(
        KMK_2015_2023.at("BAB VI", "Jenis Penyakit Menular yang Dapat Menimbulkan Wabah", table="Tabel 31"),
    ),
    notes=(
        Label(
            id="Ditangani sesuai ketentuan dan dilaporkan ke klaster 4.",
            en="Treated as the rules say, and reported to cluster 4.",
        ),
    ),
)

OCCUPATIONAL_DISEASE_AGE = Reading(
    code="occupational-disease-age",
    title=Label(id="Usia sasaran pelayanan penyakit akibat kerja", en="Age for the occupational disease service"),
    settles=("amb-pak-stage",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia"),
            says=Label(
                id="disebut di antara pelayanan seluruh sasaran dewasa dan lanjut usia",
                en="named among the services for all adults and older persons",
            ),
        ),
        Place(source=_TABLE_28, says=Label(id="baris pelayanan usia dewasa", en="a row of the services for adults")),
        Place(
            source=_WORK,
            says=Label(id="seluruh pekerja formal dan informal, tanpa usia", en="all workers, formal or not, no age"),
        ),
    ),
    options={
        "any-age": Label(id="setiap pekerja, berapa pun usianya", en="every worker of any age"),
        "adult-or-older": Label(id="sejak 18 tahun", en="from 18"),
        "adult": Label(id="18 sampai <60 tahun", en="18 to under 60"),
    },
    default="any-age",
    why=Label(
        id="Sasaran ditulis seluruh pekerja; pekerja muda dan tua tidak terlewat.",
        en="The target is every worker, and the young and the old at work are not lost.",
    ),
)

OCCUPATIONAL_VARICELLA = Reading(
    code="occupational-varicella",
    title=Label(id="Waktu timbulnya varisela akibat kerja", en="When occupational varicella appears"),
    settles=("amb-occupational-disease-list-5",),
    places=(
        Place(
            source=KMK_2015_2023.at(
                "Lampiran", "Daftar Penyakit Akibat Kerja yang Spesifik pada Pekerjaan Tertentu", table="Tabel 4"
            ),
            says=Label(id="minimal 14 hari setelah kontak", en="at least 14 days after contact"),
        ),
    ),
    options={
        "letter": Label(id="14 hari atau lebih", en="14 days or more"),
        "incubation": Label(
            id="10-21 hari, masa inkubasi yang lazim (tidak tertulis di sini)",
            en="10-21 days, the usual incubation (not written here)",
        ),
    },
    default="letter",
    why=Label(
        id="Batas diikuti seperti tertulis; yang lebih awal tetap dugaan dan ditegakkan di rumah sakit.",
        en="The bound is followed as written; earlier cases stay suspected and are established in hospital.",
    ),
)

OCCUPATIONAL_DISEASE_PAK = Service(
    code="occupational-disease-pak",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan penyakit akibat kerja (PAK)", en="Occupational disease service"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(
        by_reading(
            OCCUPATIONAL_DISEASE_AGE,
            {"any-age": everybody(), "adult-or-older": ADULT_OR_OLDER, "adult": ADULT},
        ),
        has(WORKER),
        has(OCCUPATIONAL_DISEASE_SUSPECTED),
    ),
    schedule=on_occasion(
        Label(
            id="bila penyakit yang didiagnosis dicurigai akibat kerja",
            en="when a disease diagnosed is suspected to come from work",
        )
    ),
    venues={
        Venue.PUSKESMAS: (Activity.DIAGNOSIS, Activity.TREATMENT, Activity.REFERRAL),
        Venue.HOSPITAL: (Activity.DIAGNOSIS,),
    },
    performers=(by(Cadre.COMPETENT_DOCTOR),),
    source=KMK_2015_2023.at("BAB V", "Pelayanan Penyakit Akibat Kerja", table="Tabel 28"),
    further_sources=(
        KMK_2015_2023.at(
            "Lampiran", "Daftar Penyakit Akibat Kerja yang Spesifik pada Pekerjaan Tertentu", table="Tabel 4"
        ),
    ),
    on_results=(OCCUPATIONAL_VARICELLA,),
    notes=(
        Label(
            id="Diagnosis dengan tujuh langkah; yang spesifik (Tabel 4) dapat ditegakkan di Puskesmas, dugaan lain di "
            "rumah sakit.",
            en="Diagnosis in seven steps; specific diseases (Tabel 4) may be diagnosed at the Puskesmas, other "
            "suspicions in hospital.",
        ),
        Label(
            id="Bila fasilitas, alat atau tenaga tidak memadai, wajib dirujuk.",
            en="Where facility, equipment or staff are wanting, referral is a must.",
        ),
    ),
)

SERVICES = (
    DENTAL_ADULT_ELDERLY,
    GENERAL_TREATMENT_ADULT,
    OUTBREAK_DISEASE_REPORT_ADULT,
    OCCUPATIONAL_DISEASE_PAK,
)
