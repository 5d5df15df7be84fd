"""Postpartum care: the contacts KF1 to KF4, their matrix, education and the kader's home visit (BAB IV)."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import any_of, everybody, has, nobody, not_
from ilp.facts.person import POSTPARTUM
from ilp.facts.pregnancy import MATERNAL_DANGER_SIGN, MAY_INFECT_BABY, POSTPARTUM_VISIT_DONE
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.matrices import Column, Matrix, row
from ilp.regulation import KMK_2015_2023
from ilp.schedule import during, every_contact, several, unscheduled
from ilp.screening.mother_and_child_readings import DANGER_SIGN_FOLLOW_UP
from ilp.screening.newborn_readings import BIRTH_OUTSIDE_FACILITY
from ilp.screening.postpartum_readings import (
    ANY_KF,
    CASE_MANAGEMENT,
    CONTRACEPTION_OFFER,
    KF1,
    KF1_WINDOW,
    KF2,
    KF2_WINDOW,
    KF3,
    KF3_WINDOW,
    KF4,
    KF4_WINDOW,
    POSTPARTUM_CARE,
    POSTPARTUM_MATRIX,
    VITAMIN_A_CAPSULES,
)
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE_4 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas", table="Tabel 4")
_EDUCATION = KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas) butir 4")
_KADER = KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas) butir 6")

_KF1_NAME = Label(id="KF1 (6-48 jam)", en="KF1 (6-48 hours)")
_KF2_NAME = Label(id="KF2 (3-7 hari)", en="KF2 (days 3-7)")
_KF3_NAME = Label(id="KF3 (8-28 hari)", en="KF3 (days 8-28)")
_KF4_NAME = Label(id="KF4 (29-42 hari)", en="KF4 (days 29-42)")

MATRIX = Matrix(
    code="pnc-matrix",
    name=Label(id="Matriks pelayanan kesehatan ibu nifas", en="Matrix of postpartum care"),
    columns=(
        Column(code="pnc-kf1", name=_KF1_NAME, when=KF1),
        Column(code="pnc-kf2", name=_KF2_NAME, when=KF2),
        Column(code="pnc-kf3", name=_KF3_NAME, when=KF3),
        Column(code="pnc-kf4", name=_KF4_NAME, when=KF4),
    ),
    rows=(
        row(
            "pnc-chart-exam",
            Label(id="Pemeriksaan dengan bagan nifas", en="Examination by the postpartum chart"),
            "x x x x",
            Instrument.POSTPARTUM_CHART,
        ),
        row(
            "pnc-general-condition",
            Label(id="Menanyakan kondisi ibu nifas secara umum", en="Asking about the general condition"),
            "x x x x",
            Activity.HISTORY,
        ),
        row(
            "pnc-vital-signs",
            Label(
                id="Tekanan darah, suhu tubuh, pernapasan dan nadi",
                en="Blood pressure, temperature, breathing and pulse",
            ),
            "x x x x",
            Instrument.BLOOD_PRESSURE,
            Instrument.TEMPERATURE,
            Instrument.BREATHING,
            Instrument.PULSE,
        ),
        row(
            "pnc-lochia-bleeding",
            Label(id="Pemeriksaan lokia dan perdarahan", en="Lochia and bleeding"),
            "x x x x",
            Activity.PHYSICAL_EXAM,
        ),
        row(
            "pnc-birth-canal-infection",
            Label(id="Pemeriksaan jalan lahir dan tanda infeksi", en="Birth canal and signs of infection"),
            "x x x x",
            Activity.PHYSICAL_EXAM,
        ),
        row(
            "pnc-uterus",
            Label(id="Pemeriksaan kontraksi rahim dan tinggi fundus uteri", en="Uterine contraction and fundal height"),
            "x x x x",
            Activity.PHYSICAL_EXAM,
        ),
        row(
            "pnc-breast",
            Label(
                id="Pemeriksaan payudara dan anjuran ASI eksklusif",
                en="Breast examination and advice on exclusive breastfeeding",
            ),
            "x x x x",
            Activity.PHYSICAL_EXAM,
            Activity.EDUCATION,
        ),
        row(
            "pnc-vitamin-a",
            Label(id="Kapsul vitamin A (2 kapsul)", en="Vitamin A capsules (2)"),
            "x x - -",
            Activity.SUPPLEMENTATION,
            note=Label(
                id="Berhenti setelah 2 kapsul tercatat.",
                en="Stop once 2 capsules are recorded.",
            ),
        ),
        row(
            "pnc-contraception",
            Label(id="Pelayanan kontrasepsi pasca persalinan", en="Postpartum contraception"),
            "x x x x",
            Activity.CONTRACEPTION,
        ),
        row(
            "pnc-counselling",
            Label(id="Konseling", en="Counselling"),
            "x x x x",
            Activity.COUNSELLING,
        ),
        row(
            "pnc-case-management",
            Label(
                id="Tata laksana ibu nifas sakit atau dengan komplikasi",
                en="Management of a sick mother or of complications",
            ),
            "x x x x",
            Activity.TREATMENT,
            reading=CASE_MANAGEMENT,
            read_as={"as-indicated": "i i i i", "as-printed": "x x x x"},
        ),
        row(
            "pnc-advice",
            Label(id="Memberikan nasihat", en="Advice"),
            "x x x x",
            Activity.EDUCATION,
        ),
    ),
    source=POSTPARTUM_MATRIX,
)

# KF2 to KF4; KF1 is held at the facility of the delivery.
_LATER_PLACES = {
    Venue.PUSKESMAS: (Activity.POSTPARTUM_CARE,),
    Venue.PUSTU: (Activity.POSTPARTUM_CARE,),
    Venue.OTHER_FACILITY: (Activity.POSTPARTUM_CARE,),
    Venue.HOME_VISIT: (Activity.POSTPARTUM_CARE,),
}
_ALL_PLACES = {
    Venue.DELIVERY_FACILITY: (Activity.POSTPARTUM_CARE,),
    Venue.PUSKESMAS: (Activity.POSTPARTUM_CARE,),
    Venue.PUSTU: (Activity.POSTPARTUM_CARE,),
    Venue.OTHER_FACILITY: (Activity.POSTPARTUM_CARE,),
    Venue.HOME_VISIT: (Activity.POSTPARTUM_CARE,),
}
_CONTACTS = several(
    (_KF1_NAME, during(KF1_WINDOW)),
    (_KF2_NAME, during(KF2_WINDOW)),
    (_KF3_NAME, during(KF3_WINDOW)),
    (_KF4_NAME, during(KF4_WINDOW)),
)
_WITH_THE_BABY = Label(
    id="Ibu dan bayi diperiksa bersamaan: KF1-KF3 dengan KN1-KN3; KF4 untuk ibu.",
    en="Mother and baby are seen together: KF1-KF3 with KN1-KN3; KF4 is for the mother.",
)

PNC_SCHEDULE = Service(
    code="pnc-schedule",
    kind=ServiceKind.VISIT,
    name=Label(id="Pelayanan nifas KF1-KF4", en="Postpartum contacts KF1-KF4"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=ANY_KF,
    schedule=_CONTACTS,
    venues={
        Venue.DELIVERY_FACILITY: (Activity.POSTPARTUM_CARE,),
        Venue.PUSKESMAS: (Activity.POSTPARTUM_CARE, Activity.CONTRACEPTION),
        Venue.PUSTU: (Activity.POSTPARTUM_CARE, Activity.NEWBORN_CARE, Activity.CONTRACEPTION),
        Venue.OTHER_FACILITY: (Activity.POSTPARTUM_CARE,),
        Venue.POSYANDU: (Activity.EDUCATION,),
        Venue.HOME_VISIT: (
            Activity.POSTPARTUM_CARE,
            Activity.SWEEPING,
            Activity.ACCOMPANIMENT,
            Activity.EDUCATION,
            Activity.REFERRAL,
        ),
    },
    performers=(by(Cadre.HEALTH_WORKER),),
    components=(
        Component(code="kf1", name=_KF1_NAME, target=KF1, schedule=during(KF1_WINDOW)),
        Component(code="kf2", name=_KF2_NAME, target=KF2, schedule=during(KF2_WINDOW)),
        Component(code="kf3", name=_KF3_NAME, target=KF3, schedule=during(KF3_WINDOW)),
        Component(code="kf4", name=_KF4_NAME, target=KF4, schedule=during(KF4_WINDOW)),
    ),
    made_of=(
        "pnc-kf1",
        "pnc-kf2",
        "pnc-kf3",
        "pnc-kf4",
    ),
    source=POSTPARTUM_CARE,
    further_sources=(POSTPARTUM_MATRIX, _TABLE_4),
    notes=(
        Label(
            id="Minimal 4 kali. KF1 di fasilitas tempat persalinan; KF2-KF4 di Puskesmas, Pustu, fasilitas lain atau "
            "kunjungan rumah oleh tenaga kesehatan. Posyandu: edukasi ASI eksklusif, PMBA dan kelas ibu balita.",
            en="At least 4 times. KF1 at the facility of the delivery; KF2-KF4 at Puskesmas, Pustu, another facility "
            "or at home by a health worker. Posyandu: education on breastfeeding, feeding, mothers' class.",
        ),
        _WITH_THE_BABY,
        Label(
            id="Terintegrasi dengan gizi, HIV, sifilis, hepatitis B, TBC, PTM, imunisasi, kesehatan jiwa dan deteksi "
            "tanda kekerasan; alat skriningnya tidak disebut.",
            en="Integrated with nutrition, HIV, syphilis, hepatitis B, TB, NCDs, immunization, mental health and signs "
            "of violence; no screening tools are named.",
        ),
    ),
)

PNC_MATRIX = Service(
    code="pnc-matrix",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=ANY_KF,
    schedule=_CONTACTS,
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    further_sources=(POSTPARTUM_CARE,),
    notes=(
        Label(
            id="Isi tiap kunjungan ada pada KF1-KF4; tiap baris juga layanan tersendiri.",
            en="What is done at each contact stands with KF1-KF4; each row is a service of its own too.",
        ),
    ),
)

PNC_CHART_EXAM = Service(
    code="pnc-chart-exam",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("pnc-chart-exam").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-chart-exam"),
    schedule=MATRIX.schedule("pnc-chart-exam"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    instruments=(Instrument.POSTPARTUM_CHART,),
    source=MATRIX.source,
    notes=(
        Label(
            id="Isi bagan nifas tidak diberikan dalam keputusan ini.",
            en="The decree does not give the contents of the chart.",
        ),
    ),
)

PNC_GENERAL_CONDITION = Service(
    code="pnc-general-condition",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("pnc-general-condition").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-general-condition"),
    schedule=MATRIX.schedule("pnc-general-condition"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_VITAL_SIGNS = Service(
    code="pnc-vital-signs",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("pnc-vital-signs").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-vital-signs"),
    schedule=MATRIX.schedule("pnc-vital-signs"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    instruments=(
        Instrument.BLOOD_PRESSURE,
        Instrument.TEMPERATURE,
        Instrument.BREATHING,
        Instrument.PULSE,
    ),
    source=MATRIX.source,
    notes=(Label(id="Nilai batas tidak diberikan.", en="No limits are given."),),
)

PNC_LOCHIA_BLEEDING = Service(
    code="pnc-lochia-bleeding",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("pnc-lochia-bleeding").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-lochia-bleeding"),
    schedule=MATRIX.schedule("pnc-lochia-bleeding"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_BIRTH_CANAL_INFECTION = Service(
    code="pnc-birth-canal-infection",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("pnc-birth-canal-infection").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-birth-canal-infection"),
    schedule=MATRIX.schedule("pnc-birth-canal-infection"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_UTERUS = Service(
    code="pnc-uterus",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("pnc-uterus").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-uterus"),
    schedule=MATRIX.schedule("pnc-uterus"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_BREAST = Service(
    code="pnc-breast",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("pnc-breast").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-breast"),
    schedule=MATRIX.schedule("pnc-breast"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_VITAMIN_A = Service(
    code="pnc-vitamin-a",
    kind=ServiceKind.SUPPLEMENTATION,
    name=MATRIX.row("pnc-vitamin-a").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-vitamin-a"),
    schedule=MATRIX.schedule("pnc-vitamin-a"),
    venues={
        Venue.DELIVERY_FACILITY: (Activity.SUPPLEMENTATION,),
        Venue.PUSKESMAS: (Activity.SUPPLEMENTATION,),
        Venue.PUSTU: (Activity.SUPPLEMENTATION,),
        Venue.OTHER_FACILITY: (Activity.SUPPLEMENTATION,),
        Venue.HOME_VISIT: (Activity.SUPPLEMENTATION,),
    },
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    settled=(VITAMIN_A_CAPSULES,),
    notes=(
        Label(
            id="Dosis (IU) dan jarak antarkapsul tidak diatur.",
            en="The dose (IU) and the interval between capsules are not set.",
        ),
    ),
)

PNC_CONTRACEPTION = Service(
    code="pnc-contraception",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("pnc-contraception").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-contraception"),
    schedule=MATRIX.schedule("pnc-contraception"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    settled=(CONTRACEPTION_OFFER,),
)

PNC_COUNSELLING = Service(
    code="pnc-counselling",
    kind=ServiceKind.EDUCATION,
    name=MATRIX.row("pnc-counselling").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-counselling"),
    schedule=MATRIX.schedule("pnc-counselling"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_CASE_MANAGEMENT = Service(
    code="pnc-case-management",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("pnc-case-management").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-case-management"),
    as_indicated_for=MATRIX.as_indicated_for("pnc-case-management"),
    schedule=MATRIX.schedule("pnc-case-management"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_ADVICE = Service(
    code="pnc-advice",
    kind=ServiceKind.EDUCATION,
    name=MATRIX.row("pnc-advice").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=MATRIX.target("pnc-advice"),
    schedule=MATRIX.schedule("pnc-advice"),
    venues=_ALL_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

PNC_KF1 = Service(
    code="pnc-kf1",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan nifas KF1", en="Postpartum contact KF1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=KF1,
    schedule=during(KF1_WINDOW),
    venues=_ALL_PLACES,
    contested_venues=(
        contested(Venue.PUSKESMAS, BIRTH_OUTSIDE_FACILITY, "nearest-facility"),
        contested(Venue.PUSTU, BIRTH_OUTSIDE_FACILITY, "nearest-facility"),
        contested(Venue.OTHER_FACILITY, BIRTH_OUTSIDE_FACILITY, "nearest-facility"),
        contested(Venue.HOME_VISIT, BIRTH_OUTSIDE_FACILITY, "home-visit"),
    ),
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("pnc-kf1"),
    source=POSTPARTUM_MATRIX,
    further_sources=(POSTPARTUM_CARE,),
    notes=(
        _WITH_THE_BABY,
        Label(
            id="Tempatnya fasilitas persalinan; tempat lain hanya bila bersalin di luar fasilitas.",
            en="The place is the facility of the delivery; others only where she gave birth outside one.",
        ),
    ),
)

PNC_KF2 = Service(
    code="pnc-kf2",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan nifas KF2", en="Postpartum contact KF2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=KF2,
    schedule=during(KF2_WINDOW),
    venues=_LATER_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("pnc-kf2"),
    source=POSTPARTUM_MATRIX,
    further_sources=(POSTPARTUM_CARE,),
    notes=(_WITH_THE_BABY,),
)

PNC_KF3 = Service(
    code="pnc-kf3",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan nifas KF3", en="Postpartum contact KF3"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=KF3,
    schedule=during(KF3_WINDOW),
    venues=_LATER_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("pnc-kf3"),
    source=POSTPARTUM_MATRIX,
    further_sources=(POSTPARTUM_CARE,),
    notes=(_WITH_THE_BABY,),
)

PNC_KF4 = Service(
    code="pnc-kf4",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan nifas KF4", en="Postpartum contact KF4"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=KF4,
    schedule=during(KF4_WINDOW),
    venues=_LATER_PLACES,
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("pnc-kf4"),
    source=POSTPARTUM_MATRIX,
    further_sources=(POSTPARTUM_CARE,),
    notes=(_WITH_THE_BABY,),
)

PNC_EDUCATION = Service(
    code="pnc-education",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Edukasi ibu nifas", en="Postpartum education"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=has(POSTPARTUM),
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (Activity.EDUCATION,),
        Venue.PUSTU: (Activity.EDUCATION,),
        Venue.POSYANDU: (Activity.EDUCATION,),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    components=(
        Component(
            code="food",
            name=Label(id="Makanan beraneka ragam", en="Varied food"),
            note=Label(
                id="Karbohidrat, protein hewani dan nabati, sayur dan buah.",
                en="Carbohydrates, animal and plant protein, vegetables and fruit.",
            ),
        ),
        Component(
            code="water",
            name=Label(id="Air minum saat menyusui", en="Water while breastfeeding"),
            note=Label(
                id="14 gelas sehari pada 6 bulan pertama, 12 gelas sehari pada 6 bulan kedua; ukuran gelas tidak ada.",
                en="14 glasses a day in the first 6 months, 12 in the second; the size of the glass is not given.",
            ),
        ),
        Component(
            code="hygiene",
            name=Label(id="Kebersihan diri dan daerah kemaluan", en="Hygiene, of the genital area too"),
            note=Label(id="Sering mengganti pembalut.", en="Pads are changed often."),
        ),
        Component(code="rest", name=Label(id="Istirahat cukup", en="Enough rest")),
        Component(
            code="physical-activity",
            name=Label(id="Aktivitas fisik", en="Physical activity"),
            note=Label(
                id="Ringan sampai sedang, 30 menit, 3-5 kali seminggu.",
                en="Light to moderate, 30 minutes, 3-5 times a week.",
            ),
        ),
        Component(
            code="after-caesarean",
            name=Label(id="Setelah operasi caesar", en="After a caesarean section"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Bagi yang bersalin dengan operasi: kebersihan luka; latihan fisik setelah 3 bulan.",
                en="For those delivered by caesarean: hygiene of the wound; exercise after 3 months.",
            ),
        ),
        Component(
            code="breastfeeding",
            name=Label(id="Cara menyusui dan ASI eksklusif", en="How to breastfeed, and exclusive breastfeeding"),
            note=Label(id="Hanya ASI selama 6 bulan.", en="Nothing but breast milk for 6 months."),
        ),
        Component(
            code="baby-care", name=Label(id="Perawatan bayi dan stimulasi dini", en="Baby care and early stimulation")
        ),
        Component(code="family-planning", name=Label(id="Konsultasi KB", en="Consulting about family planning")),
    ),
    source=_EDUCATION,
    further_sources=(_TABLE_4,),
    notes=(
        Label(
            id="Bagian dari pelayanan nifas; berapa kali tidak diatur.",
            en="A part of postpartum care; how often is not set.",
        ),
    ),
)

PNC_KADER_HOME_VISIT = Service(
    code="pnc-kader-home-visit",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan rumah kader kepada ibu nifas", en="Kader home visit after delivery"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.POSTPARTUM,),
    target=has(POSTPARTUM),
    schedule=unscheduled(),
    venues={Venue.HOME_VISIT: (Activity.LISTING, Activity.SWEEPING, Activity.EDUCATION)},
    performers=(by(Cadre.KADER, Venue.HOME_VISIT),),
    components=(
        Component(code="register", name=Label(id="Pendataan ibu nifas", en="Registering the mother")),
        Component(
            code="sweeping",
            name=Label(id="Sweeping", en="Finding those who were missed"),
            target=any_of(not_(has(POSTPARTUM_VISIT_DONE)), has(MATERNAL_DANGER_SIGN), has(MAY_INFECT_BABY)),
        ),
        Component(
            code="education",
            name=Label(
                id="Edukasi perawatan bayi, ASI eksklusif, perencanaan KB",
                en="Education on baby care, exclusive breastfeeding, family planning",
            ),
        ),
    ),
    source=_KADER,
    further_sources=(_TABLE_4,),
    on_results=(DANGER_SIGN_FOLLOW_UP,),
)

SERVICES = (
    PNC_SCHEDULE,
    PNC_MATRIX,
    PNC_CHART_EXAM,
    PNC_GENERAL_CONDITION,
    PNC_VITAL_SIGNS,
    PNC_LOCHIA_BLEEDING,
    PNC_BIRTH_CANAL_INFECTION,
    PNC_UTERUS,
    PNC_BREAST,
    PNC_VITAMIN_A,
    PNC_CONTRACEPTION,
    PNC_COUNSELLING,
    PNC_CASE_MANAGEMENT,
    PNC_ADVICE,
    PNC_KF1,
    PNC_KF2,
    PNC_KF3,
    PNC_KF4,
    PNC_EDUCATION,
    PNC_KADER_HOME_VISIT,
)
