"""Essential newborn care: birth, the contacts KN1 to KN3, their matrix, and hypothyroidism screening (BAB IV)."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import any_of, has, not_
from ilp.facts.newborn_and_child import NEONATAL_DANGER_SIGN, NEONATAL_VISIT_DONE
from ilp.labels import Label
from ilp.lifecycle import NEWBORN, LifeStage
from ilp.matrices import Column, Matrix, row
from ilp.regulation import KMK_2015_2023
from ilp.schedule import during, several, unscheduled
from ilp.screening.mother_and_child_readings import DANGER_SIGN_FOLLOW_UP, NEONATAL_AT_POSYANDU
from ilp.screening.newborn_readings import (
    BIRTH_OUTSIDE_FACILITY,
    BIRTH_WINDOW,
    EYE_OINTMENT_ONCE,
    HB0_LATE,
    HB0_TIME,
    HB0_WINDOW,
    HBIG_FOR,
    HEPATITIS_B_MARKER,
    INFANT_VACCINES,
    KN1_WINDOW,
    KN2_WINDOW,
    KN3_WINDOW,
    LOW_BIRTH_WEIGHT_CARE,
    LOW_BIRTH_WEIGHT_FLOW,
    MOTHER_INFECTED,
    NEONATAL_REFERRAL,
    NEWBORN_CARE,
    NEWBORN_MATRIX,
    PMTCT_FOR,
    SHK_LATE,
    SHK_LATE_SAMPLE,
    SHK_PLACE,
    SHK_RESULT,
    SHK_TEXT,
    SHK_WINDOW,
    VITAMIN_K1_LATE,
)
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE_5 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")
_KADER = KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial huruf d")

_BIRTH_NAME = Label(id="0-6 jam", en="hours 0-6")
_KN1_NAME = Label(id="KN1 (6-48 jam)", en="KN1 (6-48 hours)")
_KN2_NAME = Label(id="KN2 (3-7 hari)", en="KN2 (days 3-7)")
_KN3_NAME = Label(id="KN3 (8-28 hari)", en="KN3 (days 8-28)")

MATRIX = Matrix(
    code="neonatal-matrix",
    name=Label(id="Matriks pemeriksaan kesehatan bayi baru lahir", en="Matrix of newborn care"),
    columns=(
        Column(code="neo-birth-0-6h", name=_BIRTH_NAME, when=BIRTH_WINDOW),
        Column(code="neo-kn1", name=_KN1_NAME, when=KN1_WINDOW),
        Column(code="neo-kn2", name=_KN2_NAME, when=KN2_WINDOW),
        Column(code="neo-kn3", name=_KN3_NAME, when=KN3_WINDOW),
    ),
    rows=(
        row(
            "neo-mtbm-chart",
            Label(id="Pemeriksaan dengan bagan MTBS (bayi muda)", en="Examination by the young-infant IMCI chart"),
            "x x x x",
            Instrument.IMCI_YOUNG_INFANT,
        ),
        row(
            "neo-general-condition",
            Label(id="Menanyakan kondisi bayi secara umum", en="Asking about the general condition"),
            "x x x x",
            Activity.HISTORY,
        ),
        row(
            "neo-danger-signs-jaundice",
            Label(id="Memeriksa tanda bahaya dan kuning", en="Danger signs and jaundice"),
            "x x x x",
            Activity.PHYSICAL_EXAM,
        ),
        row(
            "neo-anthropometry",
            Label(id="Berat badan, panjang badan, lingkar kepala", en="Weight, length, head circumference"),
            "x x x x",
            Instrument.ANTHROPOMETRY,
            Instrument.HEAD_CIRCUMFERENCE,
        ),
        row(
            "neo-early-breastfeeding-initiation",
            Label(id="Mendampingi inisiasi menyusu dini", en="Assisting early initiation of breastfeeding"),
            "x - - -",
            Activity.NEWBORN_CARE,
        ),
        row(
            "neo-breastfeeding-counselling",
            Label(id="Memantau dan konseling menyusui", en="Monitoring of and counselling on breastfeeding"),
            "x x x x",
            Activity.MONITORING,
            Activity.COUNSELLING,
        ),
        row(
            "neo-cord-care",
            Label(id="Pemotongan dan perawatan tali pusat", en="Cord cutting and care"),
            "x x x x",
            Activity.NEWBORN_CARE,
            note=Label(id="Dipotong saat lahir; sesudahnya perawatan.", en="Cut at birth; care after that."),
        ),
        row(
            "neo-vitamin-k1",
            Label(id="Suntikan vitamin K1", en="Vitamin K1 injection"),
            "x i - -",
            Activity.TREATMENT,
            reading=VITAMIN_K1_LATE,
            read_as={"if-not-given": "x i i i", "as-printed": "x i - -"},
        ),
        row(
            "neo-eye-ointment",
            Label(id="Salep mata antibiotik", en="Antibiotic eye ointment"),
            "x x - -",
            Activity.TREATMENT,
            reading=EYE_OINTMENT_ONCE,
            read_as={"twice": "x x - -", "once": "x i - -"},
        ),
        row(
            "neo-hb0",
            Label(id="Imunisasi hepatitis B0 (HB0)", en="Hepatitis B birth dose (HB0)"),
            "x i i -",
            Activity.IMMUNIZE,
            reading=HB0_TIME,
            read_as={"before-24-hours": "x i i -", "matrix": "x i i -", "table-only": "x i - -"},
            note=Label(
                id="Sebelum 24 jam wajib menurut Tabel 7.",
                en="Before 24 hours it is required by Tabel 7.",
            ),
        ),
        row(
            "neo-shk",
            Label(
                id="Skrining hipotiroid kongenital (SHK) pada kunjungan neonatal",
                en="Hypothyroidism screening at the newborn contacts",
            ),
            "- i x -",
            Instrument.SHK_SAMPLE,
            reading=SHK_LATE_SAMPLE,
            read_as={"as-indicated": "- i x i", "closed": "- i x -"},
        ),
        row(
            "neo-pmtct",
            Label(
                id="Pencegahan penularan dari ibu ke anak (HIV, sifilis, hepatitis B)",
                en="Prevention of mother-to-child transmission (HIV, syphilis, hepatitis B)",
            ),
            "x x x x",
            Activity.HISTORY,
            Activity.TREATMENT,
            only_for=PMTCT_FOR,
        ),
        row(
            "neo-referral",
            Label(
                id="Rujukan tepat waktu kasus yang tidak dapat ditangani",
                en="Timely referral of cases that cannot be managed",
            ),
            "x x x x",
            Activity.STABILIZATION,
            Activity.REFERRAL,
            reading=NEONATAL_REFERRAL,
            read_as={"as-indicated": "i i i i", "as-printed": "x x x x"},
        ),
    ),
    source=NEWBORN_MATRIX,
)

_PLACES = {
    Venue.DELIVERY_FACILITY: (Activity.NEWBORN_CARE,),
    Venue.PUSKESMAS: (Activity.NEWBORN_CARE,),
    Venue.PUSTU: (Activity.NEWBORN_CARE,),
    Venue.POSYANDU: (Activity.NEWBORN_CARE,),
    Venue.HOME_VISIT: (Activity.NEWBORN_CARE,),
}
_LATER_PLACES = {
    Venue.PUSKESMAS: (Activity.NEWBORN_CARE,),
    Venue.PUSTU: (Activity.NEWBORN_CARE,),
    Venue.POSYANDU: (Activity.NEWBORN_CARE,),
    Venue.HOME_VISIT: (Activity.NEWBORN_CARE,),
}
_AT_POSYANDU = contested(Venue.POSYANDU, NEONATAL_AT_POSYANDU, "with-health-worker")
_AT_BIRTH = {
    Venue.DELIVERY_FACILITY: (Activity.NEWBORN_CARE,),
    Venue.PUSKESMAS: (Activity.NEWBORN_CARE,),
    Venue.PUSTU: (Activity.NEWBORN_CARE,),
    Venue.HOME_VISIT: (Activity.NEWBORN_CARE,),
}
_SHK_PLACES = {
    Venue.DELIVERY_FACILITY: (Instrument.SHK_SAMPLE, Activity.SEND_SPECIMEN),
    Venue.PUSKESMAS: (Instrument.SHK_SAMPLE, Activity.SEND_SPECIMEN),
    Venue.PUSTU: (Instrument.SHK_SAMPLE, Activity.SEND_SPECIMEN),
    Venue.HOME_VISIT: (Instrument.SHK_SAMPLE, Activity.SEND_SPECIMEN),
}
_SHK_ELSEWHERE = (
    contested(Venue.PUSTU, SHK_PLACE, "with-kn2"),
    contested(Venue.HOME_VISIT, SHK_PLACE, "with-kn2"),
)
_ANY_CONTACT = any_of(BIRTH_WINDOW, KN1_WINDOW, KN2_WINDOW, KN3_WINDOW)
_CONTACTS = several(
    (_BIRTH_NAME, during(BIRTH_WINDOW)),
    (_KN1_NAME, during(KN1_WINDOW)),
    (_KN2_NAME, during(KN2_WINDOW)),
    (_KN3_NAME, during(KN3_WINDOW)),
)
_WHO_COUNTS = Label(
    id="Hanya kunjungan oleh tenaga kesehatan yang dihitung, juga di Posyandu; kunjungan kader tidak menggantikannya.",
    en="Only a contact with a health worker counts, at the Posyandu too; a kader's visit does not replace it.",
)
_WITH_THE_MOTHER = Label(
    id="Bersamaan dengan kunjungan nifas: KN1-KN3 dengan KF1-KF3.",
    en="Together with the postpartum contacts: KN1-KN3 with KF1-KF3.",
)

NEONATAL_SCHEDULE = Service(
    code="neonatal-schedule",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan neonatal (KN) lengkap", en="Complete newborn contacts (KN)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=_ANY_CONTACT,
    schedule=_CONTACTS,
    venues={
        Venue.DELIVERY_FACILITY: (Activity.NEWBORN_CARE,),
        Venue.PUSKESMAS: (
            Instrument.IMCI_YOUNG_INFANT,
            Activity.NEWBORN_CARE,
            Activity.EDUCATION,
            Activity.COUNSELLING,
        ),
        Venue.PUSTU: (Instrument.IMCI_YOUNG_INFANT, Activity.NEWBORN_CARE, Activity.EDUCATION, Activity.COUNSELLING),
        Venue.POSYANDU: (Instrument.IMCI_YOUNG_INFANT, Activity.NEWBORN_CARE, Activity.EDUCATION, Activity.COUNSELLING),
        Venue.HOME_VISIT: (Activity.NEWBORN_CARE, Activity.EDUCATION, Activity.SWEEPING),
    },
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    instruments=(Instrument.IMCI_YOUNG_INFANT,),
    components=(
        Component(code="birth", name=_BIRTH_NAME, target=BIRTH_WINDOW, schedule=during(BIRTH_WINDOW)),
        Component(code="kn1", name=_KN1_NAME, target=KN1_WINDOW, schedule=during(KN1_WINDOW)),
        Component(code="kn2", name=_KN2_NAME, target=KN2_WINDOW, schedule=during(KN2_WINDOW)),
        Component(code="kn3", name=_KN3_NAME, target=KN3_WINDOW, schedule=during(KN3_WINDOW)),
    ),
    made_of=(
        "neo-kn1",
        "neo-kn2",
        "neo-kn3",
    ),
    source=NEWBORN_CARE,
    further_sources=(NEWBORN_MATRIX, _TABLE_5),
    notes=(
        Label(
            id="Lengkap bila KN1, KN2 dan KN3 masing-masing pada waktunya; pelayanan 0-6 jam tidak bernomor.",
            en="Complete with KN1, KN2 and KN3 each in its time; the care of hours 0-6 has no number.",
        ),
        _WHO_COUNTS,
        _WITH_THE_MOTHER,
    ),
)

NEONATAL_MATRIX = Service(
    code="neonatal-matrix",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=_ANY_CONTACT,
    schedule=_CONTACTS,
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    further_sources=(NEWBORN_CARE,),
    notes=(
        Label(
            id="Isi tiap kunjungan ada pada 0-6 jam dan KN1-KN3; tiap baris juga layanan tersendiri.",
            en="What is done at each contact stands with hours 0-6 and KN1-KN3; each row is a service of its own too.",
        ),
    ),
)

NEO_MTBM_CHART = Service(
    code="neo-mtbm-chart",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("neo-mtbm-chart").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-mtbm-chart"),
    schedule=MATRIX.schedule("neo-mtbm-chart"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    instruments=(Instrument.IMCI_YOUNG_INFANT,),
    source=MATRIX.source,
)

NEO_GENERAL_CONDITION = Service(
    code="neo-general-condition",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("neo-general-condition").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-general-condition"),
    schedule=MATRIX.schedule("neo-general-condition"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

NEO_DANGER_SIGNS_JAUNDICE = Service(
    code="neo-danger-signs-jaundice",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("neo-danger-signs-jaundice").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-danger-signs-jaundice"),
    schedule=MATRIX.schedule("neo-danger-signs-jaundice"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    on_results=(DANGER_SIGN_FOLLOW_UP,),
    notes=(
        Label(
            id="Daftar tanda bahaya ada pada Buku KIA dan MTBM, bukan di sini.",
            en="The list of danger signs is in the mother and child health book and MTBM, not here.",
        ),
    ),
)

NEO_ANTHROPOMETRY = Service(
    code="neo-anthropometry",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("neo-anthropometry").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-anthropometry"),
    schedule=MATRIX.schedule("neo-anthropometry"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    instruments=(
        Instrument.ANTHROPOMETRY,
        Instrument.HEAD_CIRCUMFERENCE,
    ),
    source=MATRIX.source,
)

NEO_EARLY_BREASTFEEDING_INITIATION = Service(
    code="neo-early-breastfeeding-initiation",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("neo-early-breastfeeding-initiation").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-early-breastfeeding-initiation"),
    schedule=MATRIX.schedule("neo-early-breastfeeding-initiation"),
    venues=_AT_BIRTH,
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

NEO_BREASTFEEDING_COUNSELLING = Service(
    code="neo-breastfeeding-counselling",
    kind=ServiceKind.EDUCATION,
    name=MATRIX.row("neo-breastfeeding-counselling").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-breastfeeding-counselling"),
    schedule=MATRIX.schedule("neo-breastfeeding-counselling"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

NEO_CORD_CARE = Service(
    code="neo-cord-care",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("neo-cord-care").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-cord-care"),
    schedule=MATRIX.schedule("neo-cord-care"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

NEO_VITAMIN_K1 = Service(
    code="neo-vitamin-k1",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("neo-vitamin-k1").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-vitamin-k1"),
    as_indicated_for=MATRIX.as_indicated_for("neo-vitamin-k1"),
    schedule=MATRIX.schedule("neo-vitamin-k1"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    notes=(Label(id="Disuntikkan; dosis tidak diatur.", en="By injection; the dose is not set."),),
)

NEO_EYE_OINTMENT = Service(
    code="neo-eye-ointment",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("neo-eye-ointment").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-eye-ointment"),
    as_indicated_for=MATRIX.as_indicated_for("neo-eye-ointment"),
    schedule=MATRIX.schedule("neo-eye-ointment"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
)

NEO_HB0 = Service(
    code="neo-hb0",
    kind=ServiceKind.IMMUNIZATION,
    name=MATRIX.row("neo-hb0").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=HB0_WINDOW,
    as_indicated_for=HB0_LATE,
    schedule=during(HB0_WINDOW),
    venues={
        Venue.DELIVERY_FACILITY: (Activity.IMMUNIZE,),
        Venue.PUSKESMAS: (Activity.IMMUNIZE,),
        Venue.PUSTU: (Activity.IMMUNIZE,),
        Venue.POSYANDU: (Activity.IMMUNIZE,),
        Venue.HOME_VISIT: (Activity.IMMUNIZE,),
    },
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    further_sources=(INFANT_VACCINES, LOW_BIRTH_WEIGHT_FLOW),
    notes=(
        Label(
            id="Setelah hari ke-7 belum diberikan: terlewat, konsultasikan.", en="Not given by day 7: missed, consult."
        ),
        Label(
            id="Catat tepat waktu (sebelum 24 jam) dan sudah diberikan secara terpisah.",
            en="Record on time (before 24 hours) and given apart.",
        ),
    ),
)

NEO_SHK = Service(
    code="neo-shk",
    kind=ServiceKind.SCREENING,
    name=MATRIX.row("neo-shk").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-shk"),
    as_indicated_for=MATRIX.as_indicated_for("neo-shk"),
    schedule=MATRIX.schedule("neo-shk"),
    venues=_SHK_PLACES,
    contested_venues=_SHK_ELSEWHERE,
    performers=(by(Cadre.HEALTH_WORKER),),
    instruments=(Instrument.SHK_SAMPLE,),
    source=MATRIX.source,
    further_sources=(SHK_TEXT,),
    notes=(
        Label(
            id="Sampel sebelum 48 jam hanya atas keputusan petugas; indikasinya tidak dijelaskan.",
            en="A sample before 48 hours only by the worker's decision; the indication is not defined.",
        ),
    ),
)

NEO_PMTCT = Service(
    code="neo-pmtct",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("neo-pmtct").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-pmtct"),
    schedule=MATRIX.schedule("neo-pmtct"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    components=(
        Component(
            code="mother-status",
            name=Label(id="Status HIV, sifilis, hepatitis B ibu", en="The mother's HIV, syphilis, hepatitis B status"),
        ),
        Component(
            code="action",
            name=Label(id="Tindakan bila ibu terinfeksi", en="Action if the mother is infected"),
            target=MOTHER_INFECTED,
            note=Label(
                id="Obat pencegahan dan pemeriksaan bayi tidak diatur dalam keputusan ini.",
                en="The decree sets neither the preventive drugs nor the tests of the baby.",
            ),
        ),
        Component(
            code="hbig",
            name=Label(id="Imunoglobulin hepatitis B (HBIg)", en="Hepatitis B immunoglobulin"),
            target=HBIG_FOR,
            note=Label(id="Dosis dan batas waktu tidak diatur.", en="Dose and time limit are not set."),
        ),
    ),
    source=MATRIX.source,
    further_sources=(LOW_BIRTH_WEIGHT_CARE,),
    on_results=(HEPATITIS_B_MARKER,),
)

NEO_REFERRAL = Service(
    code="neo-referral",
    kind=ServiceKind.REFERRAL,
    name=MATRIX.row("neo-referral").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=MATRIX.target("neo-referral"),
    as_indicated_for=MATRIX.as_indicated_for("neo-referral"),
    schedule=MATRIX.schedule("neo-referral"),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    source=MATRIX.source,
    notes=(
        Label(
            id="Stabilkan sebelum berangkat; jangan menunggu stabil untuk meminta bantuan.",
            en="Stabilize before transport; never wait for that to call for help.",
        ),
    ),
)

NEO_BIRTH_0_6H = Service(
    code="neo-birth-0-6h",
    kind=ServiceKind.VISIT,
    name=Label(id="Pelayanan bayi baru lahir 0-6 jam", en="Newborn care of hours 0-6"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=BIRTH_WINDOW,
    schedule=during(BIRTH_WINDOW),
    venues=_AT_BIRTH,
    contested_venues=(
        contested(Venue.PUSKESMAS, BIRTH_OUTSIDE_FACILITY, "nearest-facility"),
        contested(Venue.PUSTU, BIRTH_OUTSIDE_FACILITY, "nearest-facility"),
        contested(Venue.HOME_VISIT, BIRTH_OUTSIDE_FACILITY, "home-visit"),
    ),
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("neo-birth-0-6h"),
    source=NEWBORN_MATRIX,
    further_sources=(NEWBORN_CARE,),
    notes=(
        Label(
            id="Tempatnya fasilitas persalinan; tempat lain hanya bila lahir di luar fasilitas.",
            en="The place is the facility of the delivery; others only for a birth outside one.",
        ),
    ),
)

NEO_KN1 = Service(
    code="neo-kn1",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan neonatal KN1", en="Newborn contact KN1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=KN1_WINDOW,
    schedule=during(KN1_WINDOW),
    venues=_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("neo-kn1"),
    source=NEWBORN_MATRIX,
    further_sources=(NEWBORN_CARE,),
    notes=(_WHO_COUNTS, _WITH_THE_MOTHER),
)

NEO_KN2 = Service(
    code="neo-kn2",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan neonatal KN2", en="Newborn contact KN2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=KN2_WINDOW,
    schedule=during(KN2_WINDOW),
    venues=_LATER_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("neo-kn2"),
    source=NEWBORN_MATRIX,
    further_sources=(NEWBORN_CARE,),
    notes=(_WHO_COUNTS, _WITH_THE_MOTHER),
)

NEO_KN3 = Service(
    code="neo-kn3",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan neonatal KN3", en="Newborn contact KN3"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=KN3_WINDOW,
    schedule=during(KN3_WINDOW),
    venues=_LATER_PLACES,
    contested_venues=(_AT_POSYANDU,),
    performers=(by(Cadre.HEALTH_WORKER),),
    components=MATRIX.components("neo-kn3"),
    source=NEWBORN_MATRIX,
    further_sources=(NEWBORN_CARE,),
    notes=(_WHO_COUNTS, _WITH_THE_MOTHER),
)

NEONATAL_KADER_HOME_VISIT = Service(
    code="neonatal-kader-home-visit",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan rumah kader kepada bayi baru lahir", en="Kader home visit to a newborn"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=NEWBORN,
    schedule=unscheduled(),
    venues={Venue.HOME_VISIT: (Activity.LISTING, Activity.SWEEPING, Activity.EDUCATION)},
    performers=(by(Cadre.KADER, Venue.HOME_VISIT),),
    components=(
        Component(code="register", name=Label(id="Pendataan bayi baru lahir", en="Registering the newborn")),
        Component(
            code="sweeping",
            name=Label(id="Sweeping", en="Finding those who were missed"),
            target=any_of(not_(has(NEONATAL_VISIT_DONE)), has(NEONATAL_DANGER_SIGN)),
        ),
        Component(
            code="education",
            name=Label(
                id="Edukasi tanda bahaya, imunisasi, ASI eksklusif",
                en="Education on danger signs, immunization, exclusive breastfeeding",
            ),
        ),
    ),
    source=_KADER,
    further_sources=(_TABLE_5,),
    on_results=(DANGER_SIGN_FOLLOW_UP,),
)

SHK = Service(
    code="shk",
    kind=ServiceKind.SCREENING,
    name=Label(id="Sampel skrining hipotiroid kongenital (SHK)", en="Hypothyroidism screening of newborns: the sample"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=SHK_WINDOW,
    as_indicated_for=any_of(KN1_WINDOW, SHK_LATE),
    schedule=during(SHK_WINDOW),
    venues=_SHK_PLACES,
    contested_venues=_SHK_ELSEWHERE,
    instruments=(Instrument.SHK_SAMPLE,),
    source=SHK_TEXT,
    further_sources=(NEWBORN_MATRIX, _TABLE_5),
    on_results=(SHK_RESULT,),
    notes=(
        Label(
            id="Idealnya pada 48-72 jam; dikirim ke laboratorium rujukan. Dinas kesehatan bekerja sama dengan FKTP "
            "lain yang menolong persalinan.",
            en="Ideally at 48-72 hours; sent to the reference laboratory. The health office works with the other "
            "first-level facilities that attend deliveries.",
        ),
        Label(
            id="Sampel sebelum 48 jam hanya atas keputusan petugas. Belum diambil pada hari ke-7: konsultasikan, masih "
            "sesuai indikasi sampai hari ke-28.",
            en="A sample before 48 hours only by the worker's decision. Not taken by day 7: consult; it is still taken "
            "as indicated to day 28.",
        ),
        Label(
            id="Batas TSH, pemanggilan ulang dan pengobatan tidak diatur.",
            en="TSH limits, recall and treatment are not set.",
        ),
    ),
)

SERVICES = (
    NEONATAL_SCHEDULE,
    NEONATAL_MATRIX,
    NEO_MTBM_CHART,
    NEO_GENERAL_CONDITION,
    NEO_DANGER_SIGNS_JAUNDICE,
    NEO_ANTHROPOMETRY,
    NEO_EARLY_BREASTFEEDING_INITIATION,
    NEO_BREASTFEEDING_COUNSELLING,
    NEO_CORD_CARE,
    NEO_VITAMIN_K1,
    NEO_EYE_OINTMENT,
    NEO_HB0,
    NEO_SHK,
    NEO_PMTCT,
    NEO_REFERRAL,
    NEO_BIRTH_0_6H,
    NEO_KN1,
    NEO_KN2,
    NEO_KN3,
    NEONATAL_KADER_HOME_VISIT,
    SHK,
)
