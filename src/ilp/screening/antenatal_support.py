"""Around antenatal care: referral, kader, antenatal class, energy deficiency and supplementary food."""

from __future__ import annotations

from ilp.calendar import days, weeks, years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has, nobody, since
from ilp.facts.person import LMP, PREGNANT
from ilp.facts.pregnancy import (
    CHRONIC_ENERGY_DEFICIENCY,
    PREGNANCY_AT_RISK,
    SHORT_BIRTH_INTERVAL,
    THREE_OR_MORE_CHILDREN,
    UNDERWEIGHT_FIRST_TRIMESTER,
)
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import Period, at_least_times, course, on_occasion
from ilp.screening.antenatal_readings import ANC_KADER_PLACES
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

_REFERRAL = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 11-12")
_KADER = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 13-14")
_ANC_TABLE = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", table="Tabel 4")
_CLASS = KMK_2015_2023.at("BAB IV", "Kelas Ibu Hamil")
_CLASS_TABLE = KMK_2015_2023.at("BAB IV", "Kelas Ibu Hamil", table="Tabel 4")
_FEEDING = KMK_2015_2023.at("BAB IV", "Pemberian Tambahan Asupan Gizi pada Ibu Hamil KEK dan Kekurangan Berat Badan")
_FEEDING_TABLE = KMK_2015_2023.at(
    "BAB IV", "Pemberian Tambahan Asupan Gizi pada Ibu Hamil KEK dan Kekurangan Berat Badan", table="Tabel 4"
)
_FIGURE_12 = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")

ANC_RISK = Reading(
    code="anc-risk",
    title=Label(id="Ibu hamil yang berisiko", en="Which pregnancies are at risk"),
    settles=("amb-anc-risk-undefined",),
    places=(
        Place(
            source=_REFERRAL,
            says=Label(
                id="ibu memiliki risiko menurut ANC pertama, tanpa daftar",
                en="a risk found at the first contact, with no list",
            ),
        ),
        Place(source=_ANC_TABLE, says=Label(id="berisiko (4T), tanpa definisi", en="at risk (4T), not defined")),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)"),
            says=Label(
                id="ideal untuk hamil: usia 20-35 tahun, anak kurang dari 3, jarak lebih dari 2 tahun",
                en="ideal for pregnancy: age 20-35, fewer than 3 children, more than 2 years between",
            ),
        ),
    ),
    options={
        "doctor": Label(id="dokter pada ANC pertama yang menentukan", en="the doctor of the first contact decides"),
        "4t": Label(
            id="juga di bawah 20 atau di atas 35 tahun, tiga anak atau lebih, atau jarak 2 tahun atau kurang",
            en="also under 20 or over 35 years, three children or more, or 2 years or less between births",
        ),
    },
    default="doctor",
    why=Label(
        id="Tempat lanjutan ANC mengikuti rekomendasi dokter; 4T hanya petunjuk bagi kader untuk mendeteksi.",
        en="Where care goes on follows what the doctor recommends; 4T is only what kader look for.",
    ),
)

ANC_RISK_REFERRAL = Service(
    code="anc-risk-referral",
    kind=ServiceKind.REFERRAL,
    name=Label(id="ANC lanjutan di rumah sakit bila berisiko", en="Antenatal care at hospital where there is a risk"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=nobody(),
    as_indicated_for=all_of(
        has(PREGNANT),
        by_reading(
            ANC_RISK,
            {
                "doctor": has(PREGNANCY_AT_RISK),
                "4t": any_of(
                    has(PREGNANCY_AT_RISK),
                    aged(under=years(20)),
                    aged(over=years(35)),
                    has(THREE_OR_MORE_CHILDREN),
                    has(SHORT_BIRTH_INTERVAL),
                ),
            },
        ),
    ),
    schedule=on_occasion(
        Label(id="setelah ANC pertama, sesuai rekomendasinya", en="after the first contact, as it recommends")
    ),
    venues={Venue.HOSPITAL: (Activity.ANTENATAL_EXAM,)},
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    source=_REFERRAL,
    notes=(
        Label(
            id="Dapat, tidak harus, di rumah sakit; semua ANC setelah K1 mengikuti rekomendasi dokter pada K1.",
            en="It may, not must, be at hospital; all care after K1 follows what the doctor recommends at K1.",
        ),
    ),
)

ANC_KADER_ROLE = Service(
    code="anc-kader-role",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Pendampingan ibu hamil oleh kader", en="Kader serving pregnant women"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=has(PREGNANT),
    schedule=on_occasion(
        Label(
            id="pada hari buka Posyandu, kunjungan rumah dan kelas ibu hamil",
            en="on Posyandu days, at home visits and at the antenatal class",
        )
    ),
    venues={
        Venue.POSYANDU: (
            Activity.LISTING,
            Activity.PREGNANCY_RISK_DETECTION,
            Activity.ACCOMPANIMENT,
            Activity.FAMILY_PLANNING_COUNSELLING,
            Activity.SWEEPING,
            Activity.EDUCATION,
            Activity.REFERRAL,
        ),
        Venue.HOME_VISIT: (
            Activity.LISTING,
            Activity.PREGNANCY_RISK_DETECTION,
            Activity.ACCOMPANIMENT,
            Activity.FAMILY_PLANNING_COUNSELLING,
            Activity.SWEEPING,
            Activity.EDUCATION,
            Activity.REFERRAL,
        ),
    },
    performers=(by(Cadre.KADER, Venue.POSYANDU, Venue.HOME_VISIT),),
    source=_KADER,
    further_sources=(_ANC_TABLE,),
    settled=(ANC_KADER_PLACES,),
    notes=(
        Label(
            id="Edukasi tanda bahaya kehamilan dan lainnya menurut Buku KIA, yang memuat daftarnya.",
            en="Education on danger signs and more as in the Buku KIA, which holds the list.",
        ),
        Label(
            id="Tidak menggantikan kunjungan ANC; kader dapat, tidak wajib, melakukannya.",
            en="It stands for no antenatal contact; kader may do it, and need not.",
        ),
    ),
)

ANTENATAL_CLASS_PLACES = Reading(
    code="antenatal-class-places",
    title=Label(id="Tempat kelas ibu hamil", en="Where the antenatal class is held"),
    settles=("amb-class-venue",),
    places=(
        Place(
            source=_FIGURE_12,
            says=Label(id="Puskesmas, Pustu dan Posyandu", en="Puskesmas, Pustu and Posyandu"),
        ),
        Place(
            source=_CLASS_TABLE,
            says=Label(
                id="Puskesmas dan Pustu memfasilitasi kelas di Posyandu",
                en="Puskesmas and Pustu support the class at the Posyandu",
            ),
        ),
        Place(
            source=_CLASS,
            says=Label(id="di mana saja, juga balai desa dan rumah warga", en="anywhere, village hall and homes too"),
        ),
    ),
    options={
        "anywhere": Label(id="kehadiran di mana pun dihitung", en="attendance anywhere counts"),
        "posyandu": Label(id="kelas di Posyandu saja", en="the class at the Posyandu only"),
    },
    default="anywhere",
    why=Label(
        id="Uraian paling rinci dan paling luas; ibu datang ke tempat yang terdekat.",
        en="The text is the most precise and the widest; women come where it is nearest.",
    ),
)

ANTENATAL_EXERCISE_END = Reading(
    code="antenatal-exercise-end",
    title=Label(id="Sampai kapan senam hamil", en="Until when exercise in pregnancy is offered"),
    settles=("amb-class-after-32w",),
    places=(
        Place(
            source=_CLASS,
            says=Label(
                id="senam hamil pada 20-32 minggu; setelah itu tidak diatur",
                en="exercise at 20-32 weeks; nothing on later weeks",
            ),
        ),
    ),
    options={
        "completed": Label(
            id="sampai 32 minggu 6 hari, sesudahnya bila disarankan tenaga kesehatan",
            en="to 32 weeks 6 days, later if a health worker advises it",
        ),
        "exact": Label(
            id="sampai 32 minggu 0 hari, sesudahnya bila disarankan tenaga kesehatan",
            en="to 32 weeks 0 days, later if a health worker advises it",
        ),
    },
    default="completed",
    why=Label(
        id="Minggu dihitung genap seperti batas lain; ikut kelas sendiri tetap sampai bersalin.",
        en="Weeks are completed weeks, as other bounds; the class itself goes on to the birth.",
    ),
)

ANTENATAL_CLASS_FAMILY = Reading(
    code="antenatal-class-family",
    title=Label(id="Kelas ibu hamil bersama suami atau keluarga", en="The class together with husband or family"),
    settles=("amb-class-partner",),
    places=(
        Place(
            source=_CLASS,
            says=Label(
                id="minimal 4 kali, dengan 1 kali ditemani suami atau keluarga",
                en="at least 4 times, once with husband or family",
            ),
        ),
    ),
    options={
        "at-least-once": Label(id="minimal satu kali", en="at least once"),
        "once": Label(id="tepat satu kali", en="exactly once"),
    },
    default="at-least-once",
    why=Label(id="Pendampingan lebih sering tidak merugikan.", en="Company more often does no harm."),
)

ANTENATAL_CLASS = Service(
    code="antenatal-class",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Kelas ibu hamil", en="Antenatal class"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=has(PREGNANT),
    schedule=at_least_times(4, Period.PREGNANCY),
    venues={
        Venue.PUSKESMAS: (Activity.ANTENATAL_CLASS, Activity.CLASS_FACILITATION),
        Venue.PUSTU: (Activity.ANTENATAL_CLASS, Activity.CLASS_FACILITATION),
        Venue.POSYANDU: (
            Activity.ANTENATAL_CLASS,
            Activity.EDUCATION,
            Activity.ANTENATAL_EXERCISE,
            Activity.IRON_TABLETS_MONITORING,
        ),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
        Venue.VILLAGE_PLACE: (Activity.ANTENATAL_CLASS,),
    },
    contested_venues=(
        contested(Venue.PUSKESMAS, ANTENATAL_CLASS_PLACES, "anywhere"),
        contested(Venue.PUSTU, ANTENATAL_CLASS_PLACES, "anywhere"),
        contested(Venue.VILLAGE_PLACE, ANTENATAL_CLASS_PLACES, "anywhere"),
    ),
    components=(
        Component(
            code="light-exercise",
            name=Label(
                id="Aktivitas fisik ringan (peregangan, jalan kaki, kegel)",
                en="Light exercise (stretching, walking, pelvic floor)",
            ),
            target=since(LMP, under=weeks(20)),
            note=Label(id="Jalan kaki 3 kali seminggu, 5-10 menit.", en="Walking three times a week for 5-10 minutes."),
        ),
        Component(
            code="antenatal-exercise",
            name=Label(id="Senam hamil", en="Antenatal exercise"),
            target=by_reading(
                ANTENATAL_EXERCISE_END,
                {
                    "completed": since(LMP, at_least=weeks(20), up_to=weeks(32)),
                    "exact": since(LMP, at_least=weeks(20), up_to=days(224)),
                },
            ),
            as_indicated_for=by_reading(
                ANTENATAL_EXERCISE_END,
                {"completed": since(LMP, over=weeks(32)), "exact": since(LMP, over=days(224))},
            ),
            note=Label(
                id="Setelah itu hanya bila disarankan tenaga kesehatan; kontraindikasi tidak diberikan.",
                en="Later only if a health worker advises it; contra-indications are not given.",
            ),
        ),
        Component(
            code="with-family",
            name=Label(id="Pertemuan bersama suami atau keluarga", en="A session with husband or family"),
            schedule=at_least_times(1, Period.PREGNANCY),
        ),
    ),
    source=_CLASS,
    further_sources=(_CLASS_TABLE, _FIGURE_12),
    settled=(ANTENATAL_CLASS_FAMILY,),
    notes=(
        Label(
            id="Ditulis sebagai harapan; kelompok maksimal 10 ibu, dengan Buku KIA.",
            en="Written as something hoped for; groups of at most 10, with the Buku KIA.",
        ),
        Label(
            id="Isi menurut kebutuhan dan usia kehamilan: edukasi, aktivitas fisik, konseling.",
            en="As needed and by gestational age: education, exercise, counselling.",
        ),
    ),
)

_ENERGY_DEFICIENT = all_of(has(PREGNANT), has(CHRONIC_ENERGY_DEFICIENCY))
_UNDERWEIGHT = all_of(has(PREGNANT), has(UNDERWEIGHT_FIRST_TRIMESTER))

ANC_KEK = Service(
    code="anc-kek",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Ibu hamil kurang energi kronik (KEK)", en="Chronic energy deficiency in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_ENERGY_DEFICIENT,
    schedule=on_occasion(Label(id="bila LiLA < 23,5 cm", en="when the arm is under 23.5 cm")),
    venues={Venue.PUSKESMAS: (Activity.DIAGNOSIS, Activity.NUTRITION_MONITORING, Activity.REFERRAL)},
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    instruments=(Instrument.MID_UPPER_ARM,),
    source=_FEEDING,
    further_sources=(_FEEDING_TABLE,),
    notes=(
        Label(
            id="Harus ditangani dokter: diagnosis, kajian etiologi, rujukan bila perlu.",
            en="It must go to a doctor: diagnosis, search for the cause, referral if needed.",
        ),
        Label(id="LiLA 23,5 cm atau lebih bukan KEK.", en="An arm of 23.5 cm or more is not KEK."),
    ),
)

UNDERWEIGHT_FOUND_LATE = Reading(
    code="underweight-found-late",
    title=Label(id="IMT bagi ibu yang datang setelah trimester ke-1", en="BMI of a woman first seen after trimester 1"),
    settles=("amb-underweight-late",),
    places=(
        Place(
            source=_FEEDING,
            says=Label(id="IMT < 18,5 pada trimester I", en="BMI under 18.5 in trimester 1"),
        ),
    ),
    options={
        "any-trimester": Label(id="IMT < 18,5 kapan pun", en="a BMI under 18.5 at any time"),
        "arm": Label(
            id="IMT tidak dapat dinilai; dipakai LiLA", en="the BMI cannot be judged; the arm is used instead"
        ),
    },
    default="any-trimester",
    why=Label(
        id="Kehamilan hanya menaikkan IMT, sehingga IMT < 18,5 sesudahnya pasti kurang; IMT yang lebih tinggi tidak "
        "menyatakan cukup, dan LiLA tetap diukur.",
        en="Pregnancy only raises the BMI, so one under 18.5 later is certainly low; a higher one does not say that "
        "she is well nourished, and the arm is measured all the same.",
    ),
)

NUTRITION_UNDERWEIGHT_PREGNANCY = Service(
    code="nutrition-underweight-pregnancy",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Ibu hamil kekurangan berat badan", en="Underweight in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_UNDERWEIGHT,
    schedule=on_occasion(
        Label(
            id="bila IMT < 18,5 pada trimester ke-1, atau ditemukan sesudahnya",
            en="when the BMI is under 18.5 in trimester 1, or found so later",
        )
    ),
    venues={
        Venue.PUSKESMAS: (Activity.DIAGNOSIS, Activity.NUTRITION_MONITORING, Activity.REFERRAL),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.ACCOMPANIMENT),
    },
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS), by(Cadre.KADER, Venue.HOME_VISIT, task=Task.FOLLOW_UP)),
    instruments=(Instrument.BMI,),
    source=_FEEDING,
    further_sources=(_FEEDING_TABLE,),
    on_results=(UNDERWEIGHT_FOUND_LATE,),
    notes=(
        Label(
            id="Harus ditangani dokter: diagnosis, kajian etiologi, rujukan bila perlu.",
            en="It must go to a doctor: diagnosis, search for the cause, referral if needed.",
        ),
    ),
)

FOOD_FOR_UNDERWEIGHT = Reading(
    code="food-for-underweight",
    title=Label(
        id="Makanan tambahan bagi ibu kekurangan berat badan tanpa KEK",
        en="Supplementary food for underweight women without KEK",
    ),
    settles=("amb-underweight-pmt",),
    places=(
        Place(
            source=_FEEDING,
            says=Label(
                id="judul dan tugas kader: KEK dan kekurangan berat badan; 500 kkal dan MT hanya bagi KEK",
                en="title and duty of kader: KEK and underweight; 500 kcal and the food for KEK only",
            ),
        ),
    ),
    options={
        "doctor": Label(id="dokter memutuskan", en="the doctor decides"),
        "both": Label(id="diberikan kepada keduanya", en="given to both"),
        "kek-only": Label(id="hanya bagi KEK", en="for KEK only"),
    },
    default="doctor",
    why=Label(
        id="Judulnya mencakup ia, dan dokter memang harus menanganinya.",
        en="The title includes her, and a doctor has to see her anyway.",
    ),
)

KEK_ENERGY = Reading(
    code="kek-energy",
    title=Label(id="500 kkal bagi ibu hamil KEK", en="The 500 kcal for women with KEK"),
    settles=("amb-kek-500kcal",),
    places=(
        Place(
            source=_FEEDING,
            says=Label(id="500 kkal, tanpa 'per hari'", en="500 kcal, without 'a day'"),
        ),
    ),
    options={
        "per-day": Label(id="500 kkal per hari", en="500 kcal a day"),
        "letter": Label(id="500 kkal, tanpa satuan waktu", en="500 kcal, with no time"),
    },
    default="per-day",
    why=Label(
        id="Hanya per hari yang berarti sebagai tambahan asupan.",
        en="Only a day makes sense for an addition to what is eaten.",
    ),
)

KEK_FOUND_LATE = Reading(
    code="kek-found-late",
    title=Label(
        id="KEK yang ditemukan kurang dari 90 hari sebelum bersalin", en="KEK found under 90 days before birth"
    ),
    settles=("amb-kek-late",),
    places=(Place(source=_FEEDING, says=Label(id="minimal 90 hari", en="at least 90 days")),),
    options={
        "start-at-once": Label(
            id="dimulai segera dan diteruskan sampai bersalin", en="begun at once and carried on to the birth"
        ),
        "letter": Label(id="hanya bila 90 hari masih mungkin", en="only if 90 days are still possible"),
    },
    default="start-at-once",
    why=Label(id="Yang paling akhir ditemukan justru paling memerlukan.", en="Those found last need it most."),
)

ANC_KEK_FEEDING = Service(
    code="anc-kek-feeding",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Makanan tambahan ibu hamil KEK", en="Supplementary food for pregnant women with KEK"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=by_reading(
        FOOD_FOR_UNDERWEIGHT,
        {
            "doctor": _ENERGY_DEFICIENT,
            "both": any_of(_ENERGY_DEFICIENT, _UNDERWEIGHT),
            "kek-only": _ENERGY_DEFICIENT,
        },
    ),
    as_indicated_for=by_reading(FOOD_FOR_UNDERWEIGHT, {"doctor": _UNDERWEIGHT, "both": nobody(), "kek-only": nobody()}),
    schedule=course(days(90)),
    venues={
        Venue.PUSKESMAS: (
            Activity.NUTRITION_MONITORING,
            Activity.EDUCATION,
            Activity.SUPPLEMENTARY_FOOD,
            Activity.MONITORING,
        ),
        Venue.PUSTU: (Activity.EDUCATION, Activity.SUPPLEMENTARY_FOOD),
        Venue.POSYANDU: (Activity.EDUCATION, Activity.SUPPLEMENTARY_FOOD),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.ACCOMPANIMENT),
    },
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS), by(Cadre.KADER, Venue.HOME_VISIT, task=Task.FOLLOW_UP)),
    source=_FEEDING,
    further_sources=(_FEEDING_TABLE, _FIGURE_12),
    settled=(KEK_ENERGY, KEK_FOUND_LATE),
    notes=(
        Label(
            id="500 kkal, menurut protokol pemberian makanan tambahan ibu hamil KEK.",
            en="500 kcal, by the protocol on supplementary food for women with KEK.",
        ),
    ),
)

SERVICES = (
    ANC_RISK_REFERRAL,
    ANC_KADER_ROLE,
    ANTENATAL_CLASS,
    ANC_KEK,
    NUTRITION_UNDERWEIGHT_PREGNANCY,
    ANC_KEK_FEEDING,
)
