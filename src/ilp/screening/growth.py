"""Monitoring of growth and development, by venue, and the integrated child health check (PKAT)."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, everybody, has, nobody, not_
from ilp.facts.newborn_and_child import ABSENT_FROM_POSYANDU, DEVELOPMENT_CONCERN, HAS_KIA_BOOK, SICK
from ilp.labels import Label
from ilp.lifecycle import UNDER_FIVE, LifeStage
from ilp.matrices import Column, Matrix, row
from ilp.schedule import at_months, during, every, on_occasion, schedule_by_reading, unscheduled
from ilp.screening.growth_readings import (
    CHECKLIST_AND_KPSP,
    CHECKLIST_INCOMPLETE,
    CLASS_CHILD,
    CLASS_GROUP_2_TO_5,
    GROWTH_AT_RISK,
    GROWTH_FREQUENCY,
    GROWTH_MATRIX,
    GROWTH_TABLE,
    MONITORED,
    MONITORED_AS_INDICATED,
    MOTHER_CLASS,
    NUTRITION_CUT_OFFS,
    NUTRITION_PROBLEM_FOUND,
    PACKAGES,
    PKAT_AFTERWARDS,
    PKAT_FOLLOWED_UP,
    PKAT_IMMUNIZATION,
    PKAT_LATE,
    PKAT_SECTION,
    PKAT_STEPS,
    PKAT_VITAMIN_A,
    PKAT_WINDOW,
    POSYANDU,
    POSYANDU_REFERS,
    SWEEPING_UNITS,
    WEIGHT_GAIN,
)
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_CHILD_STAGES = (LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL)
_UNDER_FIVE_STAGES = (LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD)
_MONTHLY = schedule_by_reading(
    GROWTH_FREQUENCY, {"monthly": every(months(1)), "weighing-months": at_months(2, 8), "letter": unscheduled()}
)
_AT_FACILITY = on_occasion(
    Label(id="setiap pemantauan di Pustu atau Puskesmas", en="at each monitoring at the Pustu or Puskesmas")
)

UNDER_FIVE_MOTHER_CLASS = Service(
    code="under-five-mother-class",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Kelas Ibu Balita", en="Class for mothers of children under five"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=CLASS_CHILD,
    schedule=unscheduled(),
    venues={
        Venue.PUSKESMAS: (Activity.CLASS_FACILITATION,),
        Venue.PUSTU: (Activity.CLASS_FACILITATION,),
        Venue.POSYANDU: (Activity.CLASS_FACILITATION,),
        Venue.HOME_VISIT: (Activity.INVITE,),
    },
    performers=(
        by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.NURSE, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.TRAINED_HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    components=(
        Component(
            code="group-0-1",
            name=Label(id="Kelompok anak 0-1 tahun", en="Group of children aged 0-1"),
            target=aged(under=years(1)),
        ),
        Component(
            code="group-1-2",
            name=Label(id="Kelompok anak 1-2 tahun", en="Group of children aged 1-2"),
            target=aged(at_least=years(1), under=years(2)),
        ),
        Component(
            code="group-2-5",
            name=Label(id="Kelompok anak 2-5 tahun", en="Group of children aged 2-5"),
            target=CLASS_GROUP_2_TO_5,
        ),
    ),
    source=MOTHER_CLASS,
    further_sources=(PACKAGES,),
    notes=(
        Label(
            id="Untuk ibunya; dinilai pada anak, karena usia anak yang menentukan kelompoknya.",
            en="For the mother; judged for the child, since the child's age decides the group.",
        ),
        Label(
            id="Paling banyak 15 peserta, memakai Buku KIA; jumlah pertemuan tidak diatur.",
            en="At most 15 in a class, with the mother and child health book; the number of sessions is not set.",
        ),
        Label(
            id="Fasilitator sudah dilatih, atau melalui on the job training.",
            en="Facilitators are trained for it, or on the job.",
        ),
    ),
)

MATRIX = Matrix(
    code="growth-development-matrix",
    name=Label(id="Pemantauan pertumbuhan dan perkembangan", en="Monitoring of growth and development"),
    columns=(
        Column(code="posyandu", name=Venue.POSYANDU.label, venue=Venue.POSYANDU),
        Column(code="pustu", name=Venue.PUSTU.label, venue=Venue.PUSTU),
        Column(code="puskesmas", name=Venue.PUSKESMAS.label, venue=Venue.PUSKESMAS),
    ),
    rows=(
        row(
            "growth-weight",
            Label(id="Berat badan, diplot pada KMS; naik atau tidak naik", en="Weight, plotted; gained or not gained"),
            "x x x",
            Instrument.ANTHROPOMETRY,
        ),
        row(
            "growth-length-height",
            Label(id="Panjang atau tinggi badan, diplot", en="Length or height, plotted"),
            "x x x",
            Instrument.ANTHROPOMETRY,
        ),
        row(
            "growth-head-circumference",
            Label(id="Lingkar kepala, diplot", en="Head circumference, plotted"),
            "x x x",
            Instrument.HEAD_CIRCUMFERENCE,
        ),
        row(
            "growth-muac",
            Label(id="Lingkar lengan atas (LiLA)", en="Mid-upper-arm circumference"),
            "x x x",
            Instrument.MID_UPPER_ARM,
        ),
        row(
            "development-checklist",
            Label(id="Ceklis perkembangan buku KIA", en="Developmental checklist"),
            "x x x",
            Instrument.DEVELOPMENT_CHECKLIST,
        ),
        row(
            "growth-education",
            Label(id="Edukasi hasil pemantauan", en="Education on what was found"),
            "x x x",
            Activity.FAMILY_EDUCATION,
        ),
        row(
            "growth-report-risk",
            Label(id="Menyampaikan balita berisiko kepada nakes", en="Informing a health worker of a child at risk"),
            "x - -",
            Activity.INFORM_HEALTH_WORKER,
            Activity.REFERRAL,
        ),
        row(
            "growth-home-visit-sweeping",
            Label(id="Kunjungan rumah untuk sweeping", en="Home visits to seek out children"),
            "x x -",
            Activity.SWEEPING,
            Activity.FAMILY_EDUCATION,
            reading=SWEEPING_UNITS,
            read_as={"routine": "x x -", "puskesmas-too": "x x x"},
        ),
        row(
            "growth-review-records",
            Label(id="Mengkaji catatan dan status pertumbuhan", en="Review of records and growth status"),
            "x x x",
            Activity.RECORD_REVIEW,
        ),
        row(
            "growth-nutritional-status",
            Label(id="Menentukan status gizi", en="Nutritional status"),
            "- x x",
            Activity.NUTRITIONAL_STATUS,
        ),
        row(
            "development-kpsp",
            Label(id="Skrining perkembangan dengan KPSP", en="Developmental screening with KPSP"),
            "- x x",
            Instrument.KPSP,
        ),
        row(
            "growth-interpretation",
            Label(id="Interpretasi status gizi dan KPSP", en="Interpretation of growth and KPSP"),
            "- x x",
            Activity.INTERPRETATION,
        ),
        row(
            "growth-follow-up",
            Label(id="Tindak lanjut hasil pemantauan", en="Follow-up of what was found"),
            "- x x",
            Activity.TREATMENT,
            Activity.COUNSELLING,
            Activity.REFERRAL,
        ),
    ),
    source=GROWTH_MATRIX,
)

GROWTH_DEVELOPMENT_MATRIX = Service(
    code="growth-development-matrix",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pemantauan pertumbuhan dan perkembangan", en="Monitoring of growth and development"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    as_indicated_for=MONITORED_AS_INDICATED,
    schedule=_MONTHLY,
    venues={
        Venue.PUSKESMAS: (
            Instrument.ANTHROPOMETRY,
            Instrument.MID_UPPER_ARM,
            Instrument.HEAD_CIRCUMFERENCE,
            Instrument.KPSP,
            Activity.NUTRITIONAL_STATUS,
        ),
        Venue.PUSTU: (
            Instrument.ANTHROPOMETRY,
            Instrument.MID_UPPER_ARM,
            Instrument.HEAD_CIRCUMFERENCE,
            Instrument.KPSP,
            Activity.NUTRITIONAL_STATUS,
        ),
        Venue.POSYANDU: (
            Instrument.ANTHROPOMETRY,
            Instrument.MID_UPPER_ARM,
            Instrument.HEAD_CIRCUMFERENCE,
            Instrument.DEVELOPMENT_CHECKLIST,
            Activity.REFERRAL,
        ),
        Venue.HOME_VISIT: (Activity.SWEEPING, Activity.MONITORING, Activity.FAMILY_EDUCATION),
    },
    instruments=(
        Instrument.ANTHROPOMETRY,
        Instrument.MID_UPPER_ARM,
        Instrument.HEAD_CIRCUMFERENCE,
        Instrument.DEVELOPMENT_CHECKLIST,
        Instrument.KPSP,
    ),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE, PACKAGES, POSYANDU),
    notes=(
        Label(
            id="Setiap baris matriks adalah layanan tersendiri, dengan tempat menurut matriks.",
            en="Each row of the matrix is a service of its own, with its places by the matrix.",
        ),
        Label(
            id="Jarak waktu, umur KPSP dan ambang batas hasil tidak diatur; lihat buku KIA dan Pedoman SDIDTK.",
            en="Intervals, ages for KPSP and cut-offs are not set: see the child health book and the SDIDTK guideline.",
        ),
    ),
)

GROWTH_WEIGHT = Service(
    code="growth-weight",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("growth-weight").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    as_indicated_for=MONITORED_AS_INDICATED,
    schedule=_MONTHLY,
    venues=MATRIX.venues("growth-weight"),
    instruments=(Instrument.ANTHROPOMETRY,),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
    on_results=(WEIGHT_GAIN,),
)

GROWTH_LENGTH_HEIGHT = Service(
    code="growth-length-height",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("growth-length-height").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    as_indicated_for=MONITORED_AS_INDICATED,
    schedule=_MONTHLY,
    venues=MATRIX.venues("growth-length-height"),
    instruments=(Instrument.ANTHROPOMETRY,),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
)

GROWTH_HEAD_CIRCUMFERENCE = Service(
    code="growth-head-circumference",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("growth-head-circumference").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    schedule=_MONTHLY,
    venues=MATRIX.venues("growth-head-circumference"),
    instruments=(Instrument.HEAD_CIRCUMFERENCE,),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
)

GROWTH_MUAC = Service(
    code="growth-muac",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("growth-muac").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    schedule=_MONTHLY,
    venues=MATRIX.venues("growth-muac"),
    instruments=(Instrument.MID_UPPER_ARM,),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
    notes=(
        Label(
            id="Batas usia dan ambang batas LiLA balita tidak diatur.",
            en="Age limits and cut-offs of the arm circumference under five are not set.",
        ),
    ),
)

DEVELOPMENT_CHECKLIST = Service(
    code="development-checklist",
    kind=ServiceKind.SCREENING,
    name=MATRIX.row("development-checklist").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    schedule=_MONTHLY,
    venues=MATRIX.venues("development-checklist"),
    instruments=(Instrument.DEVELOPMENT_CHECKLIST,),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
    on_results=(CHECKLIST_INCOMPLETE, CHECKLIST_AND_KPSP),
)

GROWTH_EDUCATION = Service(
    code="growth-education",
    kind=ServiceKind.EDUCATION,
    name=MATRIX.row("growth-education").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    schedule=_MONTHLY,
    venues=MATRIX.venues("growth-education"),
    source=GROWTH_MATRIX,
    notes=(Label(id="Untuk orang tua atau pengasuh.", en="For the parents or other caregiver."),),
)

GROWTH_REPORT_RISK = Service(
    code="growth-report-risk",
    kind=ServiceKind.REFERRAL,
    name=MATRIX.row("growth-report-risk").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_UNDER_FIVE_STAGES,
    target=all_of(UNDER_FIVE, GROWTH_AT_RISK),
    schedule=on_occasion(Label(id="bila ditemukan risiko", en="when a risk is found")),
    venues=MATRIX.venues("growth-report-risk"),
    performers=(by(Cadre.KADER, Venue.POSYANDU),),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE, POSYANDU),
    settled=(POSYANDU_REFERS,),
    on_results=(WEIGHT_GAIN, CHECKLIST_INCOMPLETE),
)

GROWTH_HOME_VISIT_SWEEPING = Service(
    code="growth-home-visit-sweeping",
    kind=ServiceKind.VISIT,
    name=MATRIX.row("growth-home-visit-sweeping").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_UNDER_FIVE_STAGES,
    target=all_of(UNDER_FIVE, any_of(has(ABSENT_FROM_POSYANDU), not_(has(HAS_KIA_BOOK)), NUTRITION_PROBLEM_FOUND)),
    schedule=on_occasion(
        Label(
            id="bila tidak datang ke Posyandu, belum memiliki buku KIA, atau bermasalah gizi",
            en="when the child stays away, has no health book, or has a nutrition problem",
        )
    ),
    venues={
        Venue.HOME_VISIT: (Activity.SWEEPING, Activity.MONITORING, Activity.FAMILY_EDUCATION),
        **MATRIX.venues("growth-home-visit-sweeping"),
        Venue.PUSKESMAS: MATRIX.row("growth-home-visit-sweeping").done,
    },
    contested_venues=(contested(Venue.PUSKESMAS, SWEEPING_UNITS, "puskesmas-too"),),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
    notes=(
        Label(
            id="Tempatnya rumah; Posyandu dan Pustu adalah unit yang berkunjung.",
            en="The place is the home; Posyandu and Pustu are the units that visit.",
        ),
    ),
)

GROWTH_REVIEW_RECORDS = Service(
    code="growth-review-records",
    kind=ServiceKind.EXAMINATION,
    name=MATRIX.row("growth-review-records").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    schedule=_MONTHLY,
    venues=MATRIX.venues("growth-review-records"),
    source=GROWTH_MATRIX,
)

GROWTH_NUTRITIONAL_STATUS = Service(
    code="growth-nutritional-status",
    kind=ServiceKind.CLASSIFICATION,
    name=MATRIX.row("growth-nutritional-status").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    schedule=_AT_FACILITY,
    venues=MATRIX.venues("growth-nutritional-status"),
    instruments=(Instrument.ANTHROPOMETRY,),
    components=(
        Component(
            code="indices",
            name=Label(
                id="BB/U, PB/U atau TB/U, BB/PB atau BB/TB, IMT/U",
                en="Weight and length for age, weight for length, BMI for age",
            ),
            instruments=(Instrument.ANTHROPOMETRY,),
        ),
        Component(
            code="increments",
            name=Label(id="Tabel weight increment dan length increment", en="Tables of weight and length increments"),
            target=aged(up_to=months(24)),
            instruments=(Instrument.ANTHROPOMETRY,),
        ),
    ),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
    on_results=(NUTRITION_CUT_OFFS,),
    notes=(
        Label(
            id="Nilai weight increment dan length increment tidak ada dalam keputusan ini.",
            en="The decree has no values of the weight and length increments.",
        ),
    ),
)

DEVELOPMENT_KPSP = Service(
    code="development-kpsp",
    kind=ServiceKind.SCREENING,
    name=MATRIX.row("development-kpsp").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    as_indicated_for=MONITORED_AS_INDICATED,
    schedule=on_occasion(
        Label(
            id="pada umur menurut Pedoman SDIDTK, yang tidak dimuat di sini",
            en="at the ages of the SDIDTK guideline, which are not given here",
        )
    ),
    venues=MATRIX.venues("development-kpsp"),
    instruments=(Instrument.KPSP,),
    source=GROWTH_MATRIX,
    further_sources=(GROWTH_TABLE,),
    on_results=(CHECKLIST_AND_KPSP,),
)

GROWTH_INTERPRETATION = Service(
    code="growth-interpretation",
    kind=ServiceKind.CLASSIFICATION,
    name=MATRIX.row("growth-interpretation").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_CHILD_STAGES,
    target=MONITORED,
    schedule=_AT_FACILITY,
    venues=MATRIX.venues("growth-interpretation"),
    instruments=(Instrument.ANTHROPOMETRY, Instrument.KPSP),
    source=GROWTH_MATRIX,
    on_results=(NUTRITION_CUT_OFFS, CHECKLIST_AND_KPSP),
)

GROWTH_FOLLOW_UP = Service(
    code="growth-follow-up",
    kind=ServiceKind.TREATMENT,
    name=MATRIX.row("growth-follow-up").name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_UNDER_FIVE_STAGES,
    target=all_of(UNDER_FIVE, any_of(GROWTH_AT_RISK, NUTRITION_PROBLEM_FOUND, has(DEVELOPMENT_CONCERN), has(SICK))),
    schedule=on_occasion(Label(id="menurut hasil pemantauan", en="by what monitoring finds")),
    venues=MATRIX.venues("growth-follow-up"),
    source=GROWTH_MATRIX,
    settled=(POSYANDU_REFERS,),
    notes=(
        Label(
            id="Balita sakit diobati menurut MTBS; dirujuk ke fasilitas lebih tinggi bila perlu.",
            en="A sick child is treated by IMCI (MTBS) and referred to a higher level where needed.",
        ),
    ),
)

PKAT = Service(
    code="pkat",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Pemeriksaan Kesehatan Anak Terintegrasi (PKAT)", en="Integrated child health check (PKAT) at 6 months"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT,),
    target=PKAT_WINDOW,
    as_indicated_for=PKAT_LATE,
    schedule=during(PKAT_WINDOW),
    venues={
        Venue.PUSKESMAS: (Activity.PHYSICAL_EXAM, Instrument.ANTHROPOMETRY, Instrument.KPSP),
        Venue.PUSTU: (Activity.PHYSICAL_EXAM, Instrument.ANTHROPOMETRY, Instrument.KPSP),
    },
    performers=(
        by(Cadre.NURSE),
        by(Cadre.MIDWIFE),
        by(Cadre.DOCTOR),
        by(Cadre.PAEDIATRICIAN),
        by(Cadre.NUTRITIONIST),
        by(Cadre.PSYCHOLOGIST),
        by(Cadre.KADER),
    ),
    instruments=(Instrument.ANTHROPOMETRY, Instrument.KPSP, Instrument.IMMUNIZATION_HISTORY),
    components=(
        Component(
            code="registration",
            name=Label(id="Registrasi", en="Registration"),
            note=Label(id="Tenaga kesehatan atau kader.", en="Health worker or kader."),
        ),
        Component(
            code="development",
            name=Label(id="Penilaian awal dan pemeriksaan perkembangan", en="First assessment and development"),
            instruments=(Instrument.KPSP,),
            note=Label(
                id="Termasuk kecemasan orang tua, lingkungan pengasuhan dan stimulasi dini.",
                en="With the parents' worries, the care at home and early stimulation.",
            ),
        ),
        Component(
            code="anthropometry",
            name=Label(id="Antropometri", en="Anthropometry"),
            instruments=(Instrument.ANTHROPOMETRY,),
        ),
        Component(
            code="clinical-examination",
            name=Label(id="Pemeriksaan klinis", en="Clinical examination"),
            note=Label(id="Oleh dokter.", en="By a doctor."),
        ),
        Component(
            code="group-guidance",
            name=Label(id="Bimbingan kelompok", en="Guidance in a group"),
            note=Label(
                id="ASI eksklusif dievaluasi, MP-ASI dikenalkan.",
                en="Exclusive breastfeeding is reviewed, complementary food introduced.",
            ),
        ),
        Component(
            code="individual-counselling",
            name=Label(id="Konseling perorangan", en="Individual counselling"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Kotak bergaris putus tanpa keterangan: dibaca sesuai kebutuhan.",
                en="Drawn with a dashed line and no legend: read as where needed.",
            ),
        ),
        Component(
            code="immunization",
            name=Label(id="Kelengkapan imunisasi dasar, dan imunisasi", en="Immunization status, and immunization"),
            instruments=(Instrument.IMMUNIZATION_HISTORY,),
        ),
        Component(
            code="vitamin-a",
            name=Label(id="Vitamin A pertama", en="First vitamin A"),
            target=nobody(),
            as_indicated_for=everybody(),
            schedule=schedule_by_reading(
                PKAT_VITAMIN_A, {"if-none-recorded": during(PKAT_WINDOW), "rounds-only": at_months(2, 8)}
            ),
        ),
        Component(
            code="conference",
            name=Label(id="Konferensi", en="Conference"),
            note=Label(id="Semua tenaga PKAT.", en="All who took part."),
        ),
    ),
    source=PKAT_STEPS,
    further_sources=(PKAT_SECTION,),
    on_results=(PKAT_IMMUNIZATION,),
    notes=(
        Label(
            id="Puskesmas atau Pustu, menurut keadaan setempat; sekali tersirat dari rentang usianya.",
            en="At Puskesmas or Pustu, as conditions allow; once is implied by the age.",
        ),
    ),
)

PKAT_FOLLOW_UP = Service(
    code="pkat-follow-up",
    kind=ServiceKind.REFERRAL,
    name=Label(id="Tindak lanjut setelah PKAT", en="Follow-up after the integrated child health check"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT, LifeStage.YOUNG_CHILD),
    target=PKAT_FOLLOWED_UP,
    schedule=on_occasion(
        Label(
            id="setelah PKAT, misalnya kunjungan ulang dalam 2 minggu, lalu rapat berkala",
            en="after the check, for example a revisit within 2 weeks, then regular case meetings",
        )
    ),
    venues={Venue.PUSKESMAS: (Activity.TREATMENT, Activity.CASE_CONFERENCE)},
    performers=(by(Cadre.HEALTH_WORKER), by(Cadre.KADER)),
    source=PKAT_AFTERWARDS,
    notes=(
        Label(
            id="Kader memberi tahu keluarga; rapat berkala memantau sampai tindak lanjut selesai.",
            en="Kader inform the family; regular meetings watch over it until follow-up ends.",
        ),
        Label(
            id="Bila tidak perlu lagi, ibu didorong memakai layanan biasa; lamanya tidak dibatasi.",
            en="When no longer needed, the mother is encouraged to use the usual services; no end is set.",
        ),
    ),
)

SERVICES = (
    UNDER_FIVE_MOTHER_CLASS,
    GROWTH_DEVELOPMENT_MATRIX,
    GROWTH_WEIGHT,
    GROWTH_LENGTH_HEIGHT,
    GROWTH_HEAD_CIRCUMFERENCE,
    GROWTH_MUAC,
    DEVELOPMENT_CHECKLIST,
    GROWTH_EDUCATION,
    GROWTH_REPORT_RISK,
    GROWTH_HOME_VISIT_SWEEPING,
    GROWTH_REVIEW_RECORDS,
    GROWTH_NUTRITIONAL_STATUS,
    DEVELOPMENT_KPSP,
    GROWTH_INTERPRETATION,
    GROWTH_FOLLOW_UP,
    PKAT,
    PKAT_FOLLOW_UP,
)
