"""Antenatal care (ANC Terpadu): the contacts K1 to K6, the matrix of the 10T, and who may hold them."""

from __future__ import annotations

from ilp.calendar import days, weeks
from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, by_reading, has, not_, since
from ilp.facts.infections import TETANUS_T5
from ilp.facts.person import LMP, PREGNANT
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.matrices import Column, Matrix, row
from ilp.regulation import KMK_2015_2023
from ilp.schedule import (
    Period,
    at_least_times,
    during,
    every_contact,
    on_occasion,
    schedule_by_reading,
)
from ilp.screening.antenatal_readings import (
    ANC_ARM_REPEATED,
    ANC_FIRST_CONTACT_AT_PUSTU,
    ANC_FUNDAL_HEIGHT_K5,
    ANC_HEIGHT_REPEATED,
    ANC_LATE_ENTRY,
    ANC_PRESENTATION_MEANING,
    ANC_TETANUS_DOSES,
    ANC_TRIMESTER_BOUNDS,
    ANC_VISIT_TRIMESTERS,
)
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_ANC = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")
_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", figure="Gambar 13")
_TABLE_4 = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", table="Tabel 4")
_FIGURE_12 = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
_CONTACTS = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 1-2")
_TETANUS = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 3")
_DOCTOR_AND_MIDWIFE = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 11-12")

TRIMESTER_1 = by_reading(
    ANC_TRIMESTER_BOUNDS,
    {"exact": since(LMP, up_to=days(84)), "completed": since(LMP, up_to=weeks(12))},
)
TRIMESTER_2 = by_reading(
    ANC_TRIMESTER_BOUNDS,
    {
        "exact": since(LMP, over=days(84), up_to=days(168)),
        "completed": since(LMP, over=weeks(12), up_to=weeks(24)),
    },
)
# Open upward: it lasts to the birth, after which she is not pregnant any more.
TRIMESTER_3 = by_reading(
    ANC_TRIMESTER_BOUNDS,
    {"exact": since(LMP, over=days(168)), "completed": since(LMP, over=weeks(24))},
)
CONTACTS_ASKED = ((TRIMESTER_1, 1), (TRIMESTER_2, 2), (TRIMESTER_3, 3))
_K2_OR_K3 = by_reading(
    ANC_VISIT_TRIMESTERS, {"by-count": all_of(has(PREGNANT), TRIMESTER_2), "order-only": has(PREGNANT)}
)
_K4_OR_K6 = by_reading(
    ANC_VISIT_TRIMESTERS, {"by-count": all_of(has(PREGNANT), TRIMESTER_3), "order-only": has(PREGNANT)}
)
K1 = by_reading(ANC_LATE_ENTRY, {"any-time": has(PREGNANT), "letter": all_of(has(PREGNANT), TRIMESTER_1)})
K2 = _K2_OR_K3
K3 = _K2_OR_K3
K4 = _K4_OR_K6
K5 = all_of(has(PREGNANT), TRIMESTER_3)
K6 = _K4_OR_K6

CONTACTS = (
    Column(code="anc-k1", name=Label(id="K1", en="K1"), when=K1),
    Column(code="anc-k2", name=Label(id="K2", en="K2"), when=K2),
    Column(code="anc-k3", name=Label(id="K3", en="K3"), when=K3),
    Column(code="anc-k4", name=Label(id="K4", en="K4"), when=K4),
    Column(code="anc-k5", name=Label(id="K5", en="K5"), when=K5),
    Column(code="anc-k6", name=Label(id="K6", en="K6"), when=K6),
)

MATRIX = Matrix(
    code="anc-10t-matrix",
    name=Label(id="Matriks pemeriksaan 10T saat ANC plus USG", en="Matrix of the 10T examinations plus ultrasound"),
    columns=CONTACTS,
    rows=(
        row(
            "anc-weight-height",
            Label(id="Timbang berat badan dan ukur tinggi badan", en="Weight and height"),
            "x x x x x x",
            Instrument.ANTHROPOMETRY,
        ),
        row(
            "anc-blood-pressure",
            Label(id="Ukur tekanan darah", en="Blood pressure"),
            "x x x x x x",
            Instrument.BLOOD_PRESSURE,
        ),
        row(
            "anc-muac",
            Label(id="Ukur lingkar lengan atas (LiLA)", en="Mid-upper-arm circumference"),
            "x - - - - -",
            Instrument.MID_UPPER_ARM,
            reading=ANC_ARM_REPEATED,
            read_as={"as-indicated": "x i i i i i", "k1-only": "x - - - - -"},
        ),
        row(
            "anc-fundal-height",
            Label(
                id="Pemeriksaan tinggi fundus (penilaian usia/besar janin)",
                en="Fundal height (age and size of the child)",
            ),
            "- x x x - x",
            Instrument.FUNDAL_HEIGHT,
            reading=ANC_FUNDAL_HEIGHT_K5,
            read_as={"printed": "- x x x - x", "k5-too": "- x x x x x"},
        ),
        row(
            "anc-presentation-fhr",
            Label(
                id="Tentukan presentasi dan denyut jantung janin (DJJ)", en="Fetal presentation and fetal heart rate"
            ),
            "- x x x x x",
            Instrument.FETAL_PRESENTATION,
            Instrument.FETAL_HEART_RATE,
        ),
        row(
            "anc-tetanus-immunization",
            Label(id="Imunisasi tetanus toksoid menurut status T", en="Tetanus immunization by status"),
            "x - - - - -",
            Activity.IMMUNIZE,
            only_for=not_(has(TETANUS_T5)),
            reading=ANC_TETANUS_DOSES,
            read_as={"by-status": "x i i i i i", "k1-only": "x - - - - -"},
            note=Label(
                id="Hanya bila status belum T5 dan jarak sejak dosis terakhir cukup.",
                en="Only below T5, and if the interval since the last dose allows it.",
            ),
        ),
        row(
            "anc-ttd",
            Label(id="Pemberian tablet tambah darah (TTD)", en="Iron-folate tablets"),
            "x x x x x x",
            Activity.IRON_TABLETS,
        ),
        row(
            "anc-laboratory",
            Label(id="Pemeriksaan laboratorium (termasuk status anemia)", en="Laboratory tests (anaemia included)"),
            "x i i i x i",
            Activity.LABORATORY_TESTS,
        ),
        row(
            "anc-case-management",
            Label(id="Tata laksana kasus", en="Case management"),
            "i i i i i i",
            Activity.TREATMENT,
            Activity.REFERRAL,
        ),
        row(
            "anc-counselling",
            Label(id="Temu wicara/konseling", en="Counselling"),
            "x x x x x x",
            Activity.COUNSELLING,
        ),
        row(
            "anc-ultrasound",
            Label(id="USG obstetri dasar terbatas", en="Limited basic obstetric ultrasound"),
            "x - - - x -",
            Instrument.OBSTETRIC_ULTRASOUND,
        ),
    ),
    source=_MATRIX,
)

_NORMAL_AT_PUSTU = Label(
    id="Di Pustu hanya ibu hamil normal yang sudah direkomendasikan dokter; mengikuti pemeriksaan dokter pada K1.",
    en="At the Pustu only normal pregnancies a doctor has recommended; it follows what the doctor found at K1.",
)
_BY_ORDER = Label(
    id="Nomor kunjungan menurut urutan; jarak minimal antar kunjungan tidak diatur.",
    en="Contacts are numbered in their order; the decree gives no least interval between them.",
)
_IN_ORDER = on_occasion(
    Label(id="menurut urutan, sesudah kunjungan sebelumnya", en="in its order, after the contact before it")
)
_AT_PUSKESMAS = {Venue.PUSKESMAS: (Activity.ANTENATAL_EXAM,)}
_AT_BOTH = {Venue.PUSKESMAS: (Activity.ANTENATAL_EXAM,), Venue.PUSTU: (Activity.ANTENATAL_EXAM,)}
_MIDWIFE_OR_DOCTOR = (by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU), by(Cadre.DOCTOR, Venue.PUSKESMAS))

ANC_SCHEDULE = Service(
    code="anc-schedule",
    kind=ServiceKind.VISIT,
    name=Label(id="ANC terpadu: jumlah dan waktu kunjungan", en="Antenatal care: number and timing of contacts"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=has(PREGNANT),
    schedule=at_least_times(6, Period.PREGNANCY),
    venues={
        Venue.PUSKESMAS: (Activity.ANTENATAL_EXAM, Instrument.OBSTETRIC_ULTRASOUND),
        Venue.PUSTU: (Activity.ANTENATAL_EXAM,),
    },
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS), by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU)),
    instruments=(Instrument.OBSTETRIC_ULTRASOUND,),
    components=(
        Component(
            code="trimester-1",
            name=Label(id="Satu kali pada trimester ke-1", en="Once in trimester 1"),
            target=TRIMESTER_1,
            schedule=during(TRIMESTER_1),
        ),
        Component(
            code="trimester-2",
            name=Label(id="Dua kali pada trimester ke-2", en="Twice in trimester 2"),
            target=TRIMESTER_2,
            schedule=during(TRIMESTER_2),
        ),
        Component(
            code="trimester-3",
            name=Label(id="Tiga kali pada trimester ke-3", en="Three times in trimester 3"),
            target=TRIMESTER_3,
            schedule=during(TRIMESTER_3),
        ),
        Component(
            code="doctor-contacts",
            name=Label(
                id="Kontak dokter minimal 2 kali (K1 dan K5), termasuk USG",
                en="A doctor at least twice (K1 and K5), ultrasound included",
            ),
            instruments=(Instrument.OBSTETRIC_ULTRASOUND,),
            venues=(Venue.PUSKESMAS,),
            schedule=at_least_times(2, Period.PREGNANCY),
        ),
    ),
    made_of=(
        "anc-k1",
        "anc-k2",
        "anc-k3",
        "anc-k4",
        "anc-k5",
        "anc-k6",
    ),
    source=_CONTACTS,
    further_sources=(_TABLE_4, _FIGURE_12),
    settled=(ANC_FIRST_CONTACT_AT_PUSTU,),
    notes=(
        Label(
            id="84 dan 168 hari adalah 12 dan 24 minggu; trimester ke-3 berlangsung sampai kelahiran.",
            en="84 and 168 days are 12 and 24 weeks; trimester 3 lasts to the birth.",
        ),
        Label(
            id="Jarak antar kunjungan, kunjungan lewat waktu, dan ambang tekanan darah, Hb atau gula darah dalam "
            "kehamilan tidak diatur dalam keputusan ini.",
            en="The decree has no intervals between contacts, no post-term contacts, and no thresholds of blood "
            "pressure, haemoglobin or glucose in pregnancy.",
        ),
    ),
)

ANC_10T_MATRIX = Service(
    code="anc-10t-matrix",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=any_of(K1, K2, K4, K5),
    schedule=every_contact(),
    venues=_AT_BOTH,
    source=MATRIX.source,
    further_sources=(_ANC,),
    notes=(
        Label(
            id="Baris 1-10 adalah 10T, baris 11 USG; tiap baris dan tiap kunjungan berdiri sendiri di bawah ini.",
            en="Rows 1-10 are the 10T, row 11 the ultrasound; each row and each contact follows by itself.",
        ),
    ),
)

ANC_WEIGHT_HEIGHT = Service(
    code="anc-weight-height",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Timbang berat badan dan ukur tinggi badan ibu hamil", en="Weight and height in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-weight-height"),
    schedule=MATRIX.schedule("anc-weight-height"),
    venues={Venue.PUSKESMAS: (Instrument.ANTHROPOMETRY,), Venue.PUSTU: (Instrument.ANTHROPOMETRY,)},
    instruments=(Instrument.ANTHROPOMETRY, Instrument.BMI),
    source=_MATRIX,
    settled=(ANC_HEIGHT_REPEATED,),
    notes=(
        Label(
            id="IMT trimester ke-1 menentukan kekurangan berat badan.",
            en="The BMI of trimester 1 tells whether she is underweight.",
        ),
    ),
)

ANC_BLOOD_PRESSURE = Service(
    code="anc-blood-pressure",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Ukur tekanan darah ibu hamil", en="Blood pressure in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-blood-pressure"),
    schedule=MATRIX.schedule("anc-blood-pressure"),
    venues={Venue.PUSKESMAS: (Instrument.BLOOD_PRESSURE,), Venue.PUSTU: (Instrument.BLOOD_PRESSURE,)},
    instruments=(Instrument.BLOOD_PRESSURE,),
    source=_MATRIX,
    notes=(
        Label(
            id="Ambang hipertensi dan preeklampsia dalam kehamilan tidak diberikan.",
            en="No threshold of hypertension or pre-eclampsia in pregnancy is given.",
        ),
    ),
)

ANC_MUAC = Service(
    code="anc-muac",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Ukur lingkar lengan atas (LiLA) ibu hamil", en="Mid-upper-arm circumference in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-muac"),
    as_indicated_for=MATRIX.as_indicated_for("anc-muac"),
    schedule=MATRIX.schedule("anc-muac"),
    venues={Venue.PUSKESMAS: (Instrument.MID_UPPER_ARM,), Venue.PUSTU: (Instrument.MID_UPPER_ARM,)},
    instruments=(Instrument.MID_UPPER_ARM,),
    source=_MATRIX,
    notes=(
        Label(
            id="LiLA < 23,5 cm adalah KEK dan ditangani dokter.",
            en="An arm under 23.5 cm is chronic energy deficiency (KEK) and goes to the doctor.",
        ),
    ),
)

ANC_FUNDAL_HEIGHT = Service(
    code="anc-fundal-height",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pemeriksaan tinggi fundus", en="Fundal height"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-fundal-height"),
    schedule=MATRIX.schedule("anc-fundal-height"),
    venues={Venue.PUSKESMAS: (Instrument.FUNDAL_HEIGHT,), Venue.PUSTU: (Instrument.FUNDAL_HEIGHT,)},
    instruments=(Instrument.FUNDAL_HEIGHT,),
    source=_MATRIX,
)

ANC_PRESENTATION_FHR = Service(
    code="anc-presentation-fhr",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Presentasi dan denyut jantung janin (DJJ)", en="Fetal presentation and fetal heart rate"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-presentation-fhr"),
    schedule=MATRIX.schedule("anc-presentation-fhr"),
    venues={
        Venue.PUSKESMAS: (Instrument.FETAL_PRESENTATION, Instrument.FETAL_HEART_RATE),
        Venue.PUSTU: (Instrument.FETAL_PRESENTATION, Instrument.FETAL_HEART_RATE),
    },
    instruments=(Instrument.FETAL_PRESENTATION, Instrument.FETAL_HEART_RATE),
    source=_MATRIX,
    on_results=(ANC_PRESENTATION_MEANING,),
    notes=(
        Label(
            id="Pada gambar tercetak 'Presentase'; yang dimaksud presentasi.",
            en="The figure prints 'Presentase' (percentage); presentation is meant.",
        ),
    ),
)

ANC_TETANUS_STATUS = Service(
    code="anc-tetanus-status",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining status imunisasi tetanus ibu hamil", en="Tetanus immunization status in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=K1,
    schedule=during(TRIMESTER_1),
    venues={Venue.PUSKESMAS: (Instrument.TETANUS_STATUS, Instrument.IMMUNIZATION_HISTORY)},
    instruments=(Instrument.TETANUS_STATUS, Instrument.IMMUNIZATION_HISTORY),
    source=_TETANUS,
    further_sources=(_MATRIX,),
    settled=(ANC_TETANUS_DOSES,),
    notes=(
        Label(
            id="Yang wajib bagi semua pada K1 adalah pemeriksaan status T, bukan dosisnya.",
            en="What is required of all at K1 is the check of the T status, not the dose.",
        ),
    ),
)

ANC_TETANUS_IMMUNIZATION = Service(
    code="anc-tetanus-immunization",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Imunisasi tetanus ibu hamil", en="Tetanus immunization in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-tetanus-immunization"),
    as_indicated_for=MATRIX.as_indicated_for("anc-tetanus-immunization"),
    schedule=MATRIX.schedule("anc-tetanus-immunization"),
    venues={
        Venue.PUSKESMAS: (Instrument.TETANUS_STATUS, Activity.IMMUNIZE),
        Venue.OTHER_FACILITY: (Activity.IMMUNIZE,),
    },
    instruments=(Instrument.TETANUS_STATUS, Instrument.IMMUNIZATION_HISTORY),
    source=_TETANUS,
    further_sources=(_MATRIX,),
    notes=(
        Label(
            id="Status T diperiksa pada K1 bagi semua; dosis hanya bila belum T5 dan jaraknya cukup.",
            en="The T status is checked at K1 for all; a dose only below T5 and if the interval allows it.",
        ),
        Label(
            id="Jarak T1-T5 tidak diberikan dalam keputusan ini; BAB V merujuk Pedoman Tetanus bagi WUS dan Ibu Hamil.",
            en="The intervals of T1 to T5 are not in the decree; BAB V refers to the tetanus guideline for women.",
        ),
    ),
)

ANC_TTD = Service(
    code="anc-ttd",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Tablet tambah darah (TTD) ibu hamil", en="Iron-folate tablets in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-ttd"),
    schedule=MATRIX.schedule("anc-ttd"),
    venues={
        Venue.PUSKESMAS: (Activity.IRON_TABLETS,),
        Venue.PUSTU: (Activity.IRON_TABLETS,),
        Venue.POSYANDU: (Activity.IRON_TABLETS_MONITORING,),
    },
    source=_MATRIX,
    further_sources=(KMK_2015_2023.at("BAB IV", "Kelas Ibu Hamil", table="Tabel 4"),),
    notes=(
        Label(
            id="Zat besi dan asam folat; dosis dan jumlah tablet tidak diberikan. Di Posyandu dipantau pada kelas ibu "
            "hamil.",
            en="Iron and folic acid; no dose or number is given. At the Posyandu the antenatal class monitors it.",
        ),
    ),
)

ANC_CASE_MANAGEMENT = Service(
    code="anc-case-management",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Tata laksana kasus pada ANC", en="Case management at antenatal contacts"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-case-management"),
    as_indicated_for=MATRIX.as_indicated_for("anc-case-management"),
    schedule=MATRIX.schedule("anc-case-management"),
    venues={Venue.PUSKESMAS: (Activity.TREATMENT, Activity.REFERRAL), Venue.PUSTU: (Activity.REFERRAL,)},
    source=_MATRIX,
    further_sources=(_ANC,),
    notes=(
        Label(
            id="Tata laksana yang memadai atau rujukan; ibu berisiko mengikuti rekomendasi dokter pada K1.",
            en="Adequate treatment or referral; for a woman at risk as the doctor recommended at K1.",
        ),
    ),
)

ANC_COUNSELLING = Service(
    code="anc-counselling",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Temu wicara dan konseling pada ANC", en="Counselling at antenatal contacts"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-counselling"),
    schedule=MATRIX.schedule("anc-counselling"),
    venues={
        Venue.PUSKESMAS: (Activity.COUNSELLING, Activity.FAMILY_PLANNING_COUNSELLING),
        Venue.PUSTU: (Activity.COUNSELLING, Activity.FAMILY_PLANNING_COUNSELLING),
    },
    source=_MATRIX,
    further_sources=(_ANC, KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 13-14")),
    notes=(
        Label(
            id="Isi menurut Buku KIA; KB dibicarakan sejak kehamilan, agar metode setelah persalinan sudah dipilih.",
            en="As the Buku KIA (mother and child handbook) has it; family planning is discussed already in pregnancy.",
        ),
    ),
)

ANC_ULTRASOUND = Service(
    code="anc-ultrasound",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="USG obstetri dasar terbatas", en="Limited basic obstetric ultrasound"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MATRIX.target("anc-ultrasound"),
    schedule=MATRIX.schedule("anc-ultrasound"),
    venues={Venue.PUSKESMAS: (Instrument.OBSTETRIC_ULTRASOUND,)},
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    instruments=(Instrument.OBSTETRIC_ULTRASOUND,),
    source=_MATRIX,
    further_sources=(_CONTACTS,),
)

ANC_K1 = Service(
    code="anc-k1",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan ANC K1", en="Antenatal contact K1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=K1,
    schedule=schedule_by_reading(
        ANC_LATE_ENTRY,
        {
            "any-time": during(
                TRIMESTER_1,
                later=Label(
                    id="yang terlambat tetap diminta selama kehamilan", en="still asked for later in the pregnancy"
                ),
            ),
            "letter": during(TRIMESTER_1),
        },
    ),
    venues=_AT_PUSKESMAS,
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS), by(Cadre.DENTIST, Venue.PUSKESMAS)),
    components=MATRIX.components("anc-k1"),
    source=_CONTACTS,
    further_sources=(_MATRIX, _TABLE_4),
    settled=(ANC_FIRST_CONTACT_AT_PUSTU,),
    notes=(
        Label(
            id="Tepat waktu bila pada trimester ke-1; yang datang kemudian tetap mendapat kunjungan pertama lengkap.",
            en="On time in trimester 1; a woman who comes later still gets the full first contact.",
        ),
        Label(
            id="Ibu yang pertama datang ke Pustu dicatat dan dirujuk ke Puskesmas untuk K1.",
            en="A woman first seen at the Pustu is listed and sent to the Puskesmas for K1.",
        ),
    ),
)

ANC_K2 = Service(
    code="anc-k2",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan ANC K2", en="Antenatal contact K2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=K2,
    schedule=schedule_by_reading(ANC_VISIT_TRIMESTERS, {"by-count": during(TRIMESTER_2), "order-only": _IN_ORDER}),
    venues=_AT_BOTH,
    performers=_MIDWIFE_OR_DOCTOR,
    components=MATRIX.components("anc-k2"),
    source=_CONTACTS,
    further_sources=(_MATRIX, _TABLE_4, _DOCTOR_AND_MIDWIFE),
    notes=(_NORMAL_AT_PUSTU, _BY_ORDER),
)

ANC_K3 = Service(
    code="anc-k3",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan ANC K3", en="Antenatal contact K3"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=K3,
    schedule=schedule_by_reading(ANC_VISIT_TRIMESTERS, {"by-count": during(TRIMESTER_2), "order-only": _IN_ORDER}),
    venues=_AT_BOTH,
    performers=_MIDWIFE_OR_DOCTOR,
    components=MATRIX.components("anc-k3"),
    source=_CONTACTS,
    further_sources=(_MATRIX, _TABLE_4, _DOCTOR_AND_MIDWIFE),
    notes=(_NORMAL_AT_PUSTU, _BY_ORDER),
)

ANC_K4 = Service(
    code="anc-k4",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan ANC K4", en="Antenatal contact K4"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=K4,
    schedule=schedule_by_reading(ANC_VISIT_TRIMESTERS, {"by-count": during(TRIMESTER_3), "order-only": _IN_ORDER}),
    venues=_AT_BOTH,
    performers=_MIDWIFE_OR_DOCTOR,
    components=MATRIX.components("anc-k4"),
    source=_CONTACTS,
    further_sources=(_MATRIX, _TABLE_4, _DOCTOR_AND_MIDWIFE),
    notes=(_NORMAL_AT_PUSTU, _BY_ORDER),
)

ANC_K5 = Service(
    code="anc-k5",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan ANC K5", en="Antenatal contact K5"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=K5,
    schedule=during(TRIMESTER_3),
    venues=_AT_PUSKESMAS,
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    components=MATRIX.components("anc-k5"),
    source=_CONTACTS,
    further_sources=(_MATRIX, _TABLE_4),
    notes=(_BY_ORDER,),
)

ANC_K6 = Service(
    code="anc-k6",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan ANC K6", en="Antenatal contact K6"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=K6,
    schedule=schedule_by_reading(ANC_VISIT_TRIMESTERS, {"by-count": during(TRIMESTER_3), "order-only": _IN_ORDER}),
    venues=_AT_BOTH,
    performers=_MIDWIFE_OR_DOCTOR,
    components=MATRIX.components("anc-k6"),
    source=_CONTACTS,
    further_sources=(_MATRIX, _TABLE_4, _DOCTOR_AND_MIDWIFE),
    notes=(_NORMAL_AT_PUSTU, _BY_ORDER),
)

SERVICES = (
    ANC_SCHEDULE,
    ANC_10T_MATRIX,
    ANC_WEIGHT_HEIGHT,
    ANC_BLOOD_PRESSURE,
    ANC_MUAC,
    ANC_FUNDAL_HEIGHT,
    ANC_PRESENTATION_FHR,
    ANC_TETANUS_STATUS,
    ANC_TETANUS_IMMUNIZATION,
    ANC_TTD,
    ANC_CASE_MANAGEMENT,
    ANC_COUNSELLING,
    ANC_ULTRASOUND,
    ANC_K1,
    ANC_K2,
    ANC_K3,
    ANC_K4,
    ANC_K5,
    ANC_K6,
)
