"""Treatment, education and supplementation of school-age children and adolescents (BAB IV)."""

from __future__ import annotations

from ilp.calendar import months, weeks, years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, nobody, not_
from ilp.facts.chronic_disease import IRON_TREATMENT
from ilp.facts.infections import (
    HELMINTH_ENDEMIC_AREA,
    HIV,
    TB_CONTACT,
    TB_HOUSEHOLD_CONTACT,
    TB_SUSPECT,
    TUBERCULOSIS,
)
from ilp.facts.person import HAS_COMPLAINT, PREGNANT, SCHOOL_GRADE
from ilp.facts.risk_and_cancer import PSYCHOSOCIAL_PROBLEM
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, SCHOOL_AGE, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import by_case, every, on_occasion, schedule_by_reading, several, unscheduled
from ilp.screening.common import NOT_A_PUPIL, PUPILS
from ilp.screening.school_age_immunization import GIRL
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TB_FOLLOW_UP = KMK_2015_2023.at("BAB IV", "Tindak lanjut setelah skrining TBC")
_TB_FLOW = KMK_2015_2023.at("BAB IV", "Skrining TBC", figure="Gambar 25")
_TB_CHILDREN = KMK_2015_2023.at("BAB IV", "Skrining kasus TBC balita", table="Tabel 10")
_CARE = KMK_2015_2023.at("BAB IV", "Pelayanan Klinis/Pengobatan Umum")
_LIFE_SKILLS = "Komunikasi, Informasi, Edukasi (KIE) Kesehatan berupa Pendidikan Ketrampilan Hidup Sehat (PKHS)"
_FIGURE_12 = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
_IRON = KMK_2015_2023.at("BAB IV", "Pemberian Tablet Tambah Darah")
_ANAEMIA_FLOW = KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja", figure="Gambar 24")
_DEWORMING = KMK_2015_2023.at("BAB IV", "Pemberian Obat Cacing")

# The pupils of grades 1 to 12, of whatever age (reading pupil-age).
_PUPIL_STAGES = (LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT, LifeStage.ADULT)
_BY_AGREEMENT = on_occasion(
    Label(id="menurut kesepakatan Puskesmas dan sekolah", en="as the Puskesmas and the school agree")
)

TB_PREVENTIVE_CONTACTS = Reading(
    code="tb-preventive-contacts",
    title=Label(
        id="Kontak TBC yang dinilai untuk TPT", en="Which contacts are assessed for tuberculosis preventive treatment"
    ),
    settles=("amb-tpt-school-who-counts",),
    places=(
        Place(
            source=_TB_FOLLOW_UP,
            says=Label(id="kontak erat atau serumah tanpa gejala", en="close or household contacts with no symptoms"),
        ),
        Place(
            source=_TB_CHILDREN,
            says=Label(
                id="kontak erat: tidak serumah, tetapi sering bertemu kasus indeks",
                en="close contact: not of the same household, but often with the index case",
            ),
        ),
    ),
    options={
        "both": Label(id="kontak serumah dan kontak erat", en="household contacts and close contacts"),
        "close-only": Label(
            id="hanya kontak erat di luar rumah, menurut definisi balita",
            en="close contacts outside the household only, as defined for under-fives",
        ),
    },
    default="both",
    why=Label(
        id="Bagian ini menulis keduanya; kontak serumah justru paling berisiko.",
        en="This part writes both, and those who share the home are most at risk.",
    ),
)

TB_PREVENTIVE_TEST_FIRST = Reading(
    code="tb-preventive-test-first",
    title=Label(id="Pemeriksaan sebelum TPT", en="Tests before tuberculosis preventive treatment"),
    settles=("amb-tpt-school-test-first",),
    places=(
        Place(
            source=_TB_FOLLOW_UP,
            says=Label(
                id="kontak tanpa gejala dan remaja dengan HIV diberi TPT",
                en="contacts with no symptoms and adolescents with HIV are given it",
            ),
        ),
        Place(
            source=_TB_FOLLOW_UP,
            says=Label(
                id="kontak serumah pasien terkonfirmasi: rontgen (bila ada) dan TST/IGRA sebelum TPT",
                en="household of a confirmed patient: chest X-ray (if there is one) and TST/IGRA before it",
            ),
        ),
        Place(
            source=_TB_CHILDREN,
            says=Label(id="tes tuberkulin untuk menilai kelayakan TPT", en="tuberculin test to see who is fit for it"),
        ),
        Place(
            source=_TB_FLOW, says=Label(id="sasaran yang layak dipertimbangkan", en="those fit for it are considered")
        ),
    ),
    options={
        "where-available": Label(
            id="singkirkan TBC aktif dahulu; tes bila tersedia, tanpa tes dokter yang memutuskan",
            en="rule out active disease first; tests where available, without them the doctor decides",
        ),
        "condition": Label(id="tanpa TST/IGRA tidak diberi TPT", en="no preventive treatment without TST/IGRA"),
    },
    default="where-available",
    why=Label(
        id="Tes yang tidak tersedia tidak boleh menghalangi pencegahan; TBC aktif tetap disingkirkan dahulu.",
        en="A test that is not at hand must not bar prevention; active disease is still ruled out first.",
    ),
)

TB_PREVENTIVE_THERAPY_SCHOOL_AGE = Service(
    code="tb-preventive-therapy-school-age",
    kind=ServiceKind.TREATMENT,
    name=Label(
        id="Penilaian dan pemberian TPT anak usia sekolah dan remaja",
        en="Tuberculosis preventive treatment of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=all_of(
        SCHOOL_AGE,
        any_of(
            by_reading(
                TB_PREVENTIVE_CONTACTS,
                {"both": has(TB_CONTACT), "close-only": all_of(has(TB_CONTACT), not_(has(TB_HOUSEHOLD_CONTACT)))},
            ),
            all_of(ADOLESCENT, has(HIV)),
        ),
        not_(has(TB_SUSPECT)),
        not_(has(TUBERCULOSIS)),
    ),
    schedule=on_occasion(
        Label(
            id="bila kontak atau HIV diketahui; diperiksa ulang begitu timbul gejala TBC",
            en="when the contact or HIV is known; examined again as soon as symptoms appear",
        )
    ),
    venues={
        Venue.PUSKESMAS: (Activity.TREATMENT, Instrument.CHEST_X_RAY, Instrument.TB_INFECTION_TEST),
        Venue.PUSTU: (Activity.REFERRAL,),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS),),
    instruments=(Instrument.CHEST_X_RAY, Instrument.TB_INFECTION_TEST),
    components=(
        Component(
            code="tests-first",
            name=Label(id="Rontgen dada (bila ada) dan TST/IGRA", en="Chest X-ray (if there is one) and TST/IGRA"),
            target=has(TB_HOUSEHOLD_CONTACT),
            as_indicated_for=has(TB_CONTACT),
            instruments=(Instrument.CHEST_X_RAY, Instrument.TB_INFECTION_TEST),
            venues=(Venue.PUSKESMAS,),
            note=Label(
                id="Ditulis untuk kontak serumah pasien terkonfirmasi; bagi kontak lain menurut pemeriksa.",
                en="Printed for the household of a confirmed patient; for other contacts as the examiner sees fit.",
            ),
        ),
    ),
    source=_TB_FOLLOW_UP,
    further_sources=(_TB_FLOW, _TB_CHILDREN),
    settled=(TB_PREVENTIVE_TEST_FIRST,),
    notes=(
        Label(
            id="Yang bergejala diperiksa lebih dahulu; yang sakit TBC berobat, bukan TPT (kesimpulan kami).",
            en="Those with symptoms are examined first; those with the disease are treated for it (our inference).",
        ),
        Label(
            id="Paduan, dosis dan lama TPT tidak diatur; HIV tanpa kontak ditulis hanya untuk remaja.",
            en="Regimen, dose and duration are not set; HIV without contact is printed for adolescents only.",
        ),
    ),
)

MTPKR_COLOUR = Reading(
    code="mtpkr-colour",
    title=Label(id="Warna hasil algoritma MTPKR", en="The colour an MTPKR algorithm leads to"),
    settles=("amb-mtpkr-colours",),
    places=(
        Place(
            source=_CARE,
            says=Label(
                id="hijau, kuning dan merah dengan tindak lanjutnya, tanpa kriteria",
                en="green, yellow and red with what follows, but no criteria",
            ),
        ),
        Place(
            source=_CARE,
            says=Label(id="merujuk ke pedoman MTPKR", en="refers to the MTPKR guideline"),
        ),
    ),
    options={
        "examiner": Label(id="dicatat oleh pemeriksa", en="recorded by the examiner"),
        "guideline": Label(
            id="dihitung dari pedoman MTPKR di luar keputusan ini",
            en="worked out from its guideline, not this decree",
        ),
    },
    default="examiner",
    why=Label(
        id="Kriterianya tidak ada di sini, dan warna yang salah dapat menunda rujukan.",
        en="The criteria are not here, and a wrong colour can delay a referral.",
    ),
)

CLINICAL_CARE_MTPKR = Service(
    code="clinical-care-mtpkr",
    kind=ServiceKind.TREATMENT,
    name=Label(
        id="Pelayanan klinis/pengobatan umum dengan pendekatan MTPKR",
        en="Clinical care of school-age children and adolescents (MTPKR approach)",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=all_of(SCHOOL_AGE, has(HAS_COMPLAINT)),
    schedule=on_occasion(Label(id="bila datang dengan keluhan", en="on coming with a complaint")),
    venues={
        Venue.PUSKESMAS: (
            Instrument.MTPKR,
            Instrument.HEEADSSS,
            Activity.PHYSICAL_EXAM,
            Activity.TREATMENT,
            Activity.COUNSELLING,
        ),
        Venue.PUSTU: (Instrument.MTPKR, Instrument.HEEADSSS, Activity.PHYSICAL_EXAM, Activity.TREATMENT),
    },
    performers=(by(Cadre.HEALTH_WORKER),),
    instruments=(Instrument.MTPKR, Instrument.HEEADSSS),
    source=KMK_2015_2023.at("BAB IV", "Pelayanan Klinis/Pengobatan Umum", table="Tabel 12"),
    further_sources=(KMK_2015_2023.at("BAB IV", "Pelayanan Klinis/Pengobatan Umum", figure="Gambar 27"),),
    on_results=(MTPKR_COLOUR,),
    notes=(
        Label(
            id="Keluhan dinilai dengan 7 algoritma, lalu masalah psikososial dengan HEEADSSS, lalu pemeriksaan fisik.",
            en="The complaint is judged with 7 algorithms, then psychosocial problems (HEEADSSS), then an exam.",
        ),
        Label(
            id="Hijau: edukasi; kuning: obat atau konseling di Puskesmas; merah: rujukan medis, sosial dan hukum.",
            en="Green: education; yellow: drugs or counselling at the Puskesmas; red: medical, social, legal referral.",
        ),
        Label(
            id="Untuk sekolah tabel merujuk ke penjaringan kesehatan.",
            en="For schools the table refers to the school health checks.",
        ),
    ),
)

ADOLESCENT_EDUCATION_AT_POSYANDU = Reading(
    code="adolescent-education-at-posyandu",
    title=Label(id="KIE remaja di Posyandu", en="Education of adolescents at the Posyandu"),
    settles=(),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja", table="Tabel 12"),
            says=Label(id="KIE berupa PKHS di Puskesmas dan Pustu", en="life skills education at Puskesmas and Pustu"),
        ),
        Place(source=_FIGURE_12, says=Label(id="Posyandu: KIE kesehatan remaja", en="Posyandu: adolescent education")),
    ),
    options={
        "posyandu-too": Label(id="juga di Posyandu", en="at the Posyandu too"),
        "table": Label(id="hanya Puskesmas dan Pustu", en="Puskesmas and Pustu only"),
    },
    default="posyandu-too",
    why=Label(
        id="Gambar memuatnya, dan edukasi di dekat rumah tidak merugikan.",
        en="The figure has it, and education near home does no harm.",
    ),
)

LIFE_SKILLS_EDUCATION_PKHS = Service(
    code="life-skills-education-pkhs",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Pendidikan keterampilan hidup sehat (PKHS)", en="Healthy life skills education"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SCHOOL_AGE,
    schedule=unscheduled(),
    venues={
        Venue.PUSKESMAS: (Activity.LIFE_SKILLS,),
        Venue.PUSTU: (Activity.LIFE_SKILLS,),
        Venue.POSYANDU: (Activity.EDUCATION,),
    },
    contested_venues=(contested(Venue.POSYANDU, ADOLESCENT_EDUCATION_AT_POSYANDU, "posyandu-too"),),
    source=KMK_2015_2023.at("BAB IV", _LIFE_SKILLS, table="Tabel 12"),
    further_sources=(_FIGURE_12,),
    notes=(
        Label(
            id="Sepuluh keterampilan, dari kesadaran diri sampai mengatasi stres; pelaksana tidak disebut.",
            en="Ten skills, from self-awareness to coping with stress; who teaches them is not said.",
        ),
    ),
)

COUNSELLING_ADOLESCENT_HEEADSSS = Service(
    code="counselling-adolescent-heeadsss",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Konseling remaja menurut masalah HEEADSSS", en="Counselling by the problem found with HEEADSSS"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=all_of(SCHOOL_AGE, has(PSYCHOSOCIAL_PROBLEM)),
    schedule=on_occasion(Label(id="bila HEEADSSS menemukan masalah", en="when HEEADSSS finds a problem")),
    venues={Venue.PUSKESMAS: (Activity.COUNSELLING,), Venue.PUSTU: (Activity.COUNSELLING,)},
    source=KMK_2015_2023.at("BAB IV", "Konseling", table="Tabel 12"),
    notes=(
        Label(
            id="Sebelas pokok, antara lain gizi, pubertas, kesehatan reproduksi, zat, kekerasan, kehamilan, HIV dan "
            "IMS; pelaksana tidak disebut.",
            en="Eleven topics, among them nutrition, puberty, reproductive health, substances, violence, pregnancy, "
            "HIV and STI; who counsels is not said.",
        ),
    ),
)

IRON_TABLETS_OUT_OF_SCHOOL = Reading(
    code="iron-tablets-out-of-school",
    title=Label(id="TTD bagi remaja putri yang tidak bersekolah", en="Iron tablets for girls out of school"),
    settles=("amb-ttd-out-of-school",),
    places=(
        Place(source=_IRON, says=Label(id="remaja putri kelas 7-12, di sekolah", en="girls of grades 7-12, at school")),
        Place(
            source=_FIGURE_12,
            says=Label(id="Pustu dan Posyandu: pencegahan anemia", en="Pustu and Posyandu: prevention of anaemia"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja"),
            says=Label(
                id="kelas 7 dan 10 sejajar dengan usia 12 dan 15 tahun", en="grades 7 and 10 go with ages 12 and 15"
            ),
        ),
    ),
    options={
        "offered": Label(
            id="ditawarkan di Pustu dan Posyandu pada usia 12 sampai <18 tahun",
            en="offered at Pustu and Posyandu from 12 to under 18 years",
        ),
        "pupils-only": Label(id="hanya peserta didik", en="pupils only"),
    },
    default="offered",
    why=Label(
        id="Pencegahan anemia ada di paket Pustu dan Posyandu; usianya disimpulkan dari kelas.",
        en="Pustu and Posyandu have the prevention of anaemia in their package; the ages follow from the grades.",
    ),
)

IRON_TABLETS_DURING_TREATMENT = Reading(
    code="iron-tablets-during-treatment",
    title=Label(id="TTD mingguan selama pengobatan anemia", en="The weekly tablet during treatment of anaemia"),
    settles=("amb-ttd-with-treatment",),
    places=(
        Place(source=_IRON, says=Label(id="1 tablet per minggu sepanjang tahun", en="1 tablet a week all year round")),
        Place(
            source=_ANAEMIA_FLOW,
            says=Label(
                id="anemia ringan 1 dan sedang 2 tablet per hari", en="1 tablet a day for mild, 2 for moderate anaemia"
            ),
        ),
    ),
    options={
        "replaced": Label(
            id="dosis harian menggantikan tablet mingguan", en="the daily dose takes the place of the weekly tablet"
        ),
        "both": Label(id="tablet mingguan tetap diberikan", en="the weekly tablet is given as well"),
    },
    default="replaced",
    why=Label(
        id="Tabletnya sama; dosis pengobatan sudah mencakupnya.",
        en="The tablet is the same, and the treatment dose covers it.",
    ),
)

_GIRL_OUT_OF_SCHOOL = all_of(NOT_A_PUPIL, GIRL, aged(at_least=years(12), under=years(18)))

_DAILY_OF_ANTENATAL_CARE = on_occasion(
    Label(id="tablet harian dari ANC, tanpa tablet mingguan", en="the daily tablet of antenatal care, no weekly one")
)

IRON_TABLETS_ADOLESCENT_GIRLS = Service(
    code="iron-tablets-adolescent-girls",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Tablet tambah darah (TTD) remaja putri", en="Iron and folic acid tablets for adolescent girls"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT, LifeStage.ADULT),
    target=all_of(PUPILS, is_(SCHOOL_GRADE, 7, 8, 9, 10, 11, 12), GIRL),
    as_indicated_for=by_reading(IRON_TABLETS_OUT_OF_SCHOOL, {"offered": _GIRL_OUT_OF_SCHOOL, "pupils-only": nobody()}),
    schedule=schedule_by_reading(
        IRON_TABLETS_DURING_TREATMENT,
        {
            "replaced": by_case(
                (has(PREGNANT), _DAILY_OF_ANTENATAL_CARE),
                (
                    has(IRON_TREATMENT),
                    on_occasion(
                        Label(
                            id="dosis harian menurut pengobatan, tanpa tablet mingguan",
                            en="the daily dose of the treatment, and no weekly tablet",
                        )
                    ),
                ),
                otherwise=every(weeks(1)),
            ),
            "both": by_case((has(PREGNANT), _DAILY_OF_ANTENATAL_CARE), otherwise=every(weeks(1))),
        },
    ),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.ANAEMIA_PREVENTION,),
        Venue.POSYANDU: (Activity.ANAEMIA_PREVENTION,),
        Venue.SCHOOL: (Activity.SHARED_TABLET_DAY,),
    },
    contested_venues=(
        contested(Venue.PUSTU, IRON_TABLETS_OUT_OF_SCHOOL, "offered"),
        contested(Venue.POSYANDU, IRON_TABLETS_OUT_OF_SCHOOL, "offered"),
    ),
    components=(
        Component(
            code="weekly-tablet",
            name=Label(id="Tablet mingguan (pencegahan)", en="Weekly tablet (prevention)"),
            target=all_of(
                by_reading(
                    IRON_TABLETS_DURING_TREATMENT,
                    {"replaced": not_(has(IRON_TREATMENT)), "both": everybody()},
                ),
                not_(has(PREGNANT)),
            ),
            schedule=every(weeks(1)),
        ),
    ),
    source=KMK_2015_2023.at("BAB IV", "Pemberian Tablet Tambah Darah", table="Tabel 12"),
    further_sources=(_FIGURE_12, _ANAEMIA_FLOW),
    notes=(
        Label(
            id="Isi tablet: 60 mg besi elemental dan 400 mcg asam folat; pelaksana tidak disebut.",
            en="The tablet holds 60 mg of elemental iron and 400 mcg of folic acid; who gives it is not said.",
        ),
    ),
)

DEWORMING_FREQUENCY = Reading(
    code="deworming-frequency",
    title=Label(id="Frekuensi obat cacing usia sekolah", en="How often school age is dewormed"),
    settles=("amb-deworming-frequency",),
    places=(
        Place(
            source=_DEWORMING,
            says=Label(
                id="wilayah kecacingan sedang atau tinggi, 1 kali setahun",
                en="areas of moderate or high worm prevalence, once a year",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pemberian Vitamin A dan obat cacing"),
            says=Label(id="balita: minimal 1 kali setahun", en="under-fives: at least once a year"),
        ),
    ),
    options={
        "yearly": Label(id="setahun sekali di kedua wilayah", en="once a year in both kinds of area"),
        "twice-where-high": Label(
            id="di wilayah tinggi dua kali setahun, menurut program setempat",
            en="twice a year where prevalence is high, by the local programme",
        ),
    },
    default="yearly",
    why=Label(
        id="Seperti tertulis untuk keduanya; program setempat dapat menambah.",
        en="As printed for both; a local programme may do more.",
    ),
)

_DEWORMED = all_of(any_of(SCHOOL_AGE, PUPILS), has(HELMINTH_ENDEMIC_AREA))

DEWORMING_SCHOOL_AGE = Service(
    code="deworming-school-age",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Obat cacing anak usia sekolah dan remaja", en="Deworming of school-age children and adolescents"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=all_of(_DEWORMED, not_(has(PREGNANT))),
    as_indicated_for=_DEWORMED,
    schedule=schedule_by_reading(
        DEWORMING_FREQUENCY,
        {
            "yearly": every(years(1)),
            "twice-where-high": several(
                (Label(id="wilayah sedang", en="where moderate"), every(years(1))),
                (Label(id="wilayah tinggi", en="where high"), every(months(6))),
            ),
        },
    ),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Activity.DRUG_SUPPLY,),
    },
    source=KMK_2015_2023.at("BAB IV", "Pemberian Obat Cacing", table="Tabel 12"),
    notes=(
        Label(
            id="Albendazol 400 mg (tablet atau sirup 10 ml), mebendazol 500 mg, atau pirantel pamoat 10-11 mg/kg "
            "(maksimal 1 g).",
            en="Albendazole 400 mg (tablet, or 10 ml of syrup), mebendazole 500 mg, or pyrantel pamoate 10-11 mg/kg "
            "(at most 1 g).",
        ),
        Label(
            id="Batas wilayah sedang dan tinggi serta kontraindikasi tidak diatur: ditanyakan sebelum diberi. Yang "
            "hamil hanya bila pemeriksa menentukannya, tidak pada trimester pertama (kesimpulan kami).",
            en="What is moderate or high, and contraindications, are not set: ask before giving it. In pregnancy only "
            "as the examiner sees fit, and not in the first trimester (our inference).",
        ),
        Label(
            id="Ditulis di sekolah saja; bagi anak yang tidak bersekolah tempatnya tidak disebut. Pelaksana tidak "
            "disebut.",
            en="Printed for schools only; no place is named for children out of school. Who gives it is not said.",
        ),
    ),
)

SCHOOL_HEALTH_EDUCATION = Service(
    code="school-health-education",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Pendidikan kesehatan di sekolah", en="Health education at school"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=PUPILS,
    schedule=_BY_AGREEMENT,
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Activity.EDUCATION,),
    },
    source=KMK_2015_2023.at("BAB IV", "Pendidikan Kesehatan", table="Tabel 12"),
    notes=(
        Label(
            id="Delapan isu: gizi, jiwa, reproduksi, NAPZA dan rokok, HIV/AIDS, gejala penyakit, kekerasan dan cedera, "
            "PHBS; pelaksana tidak disebut.",
            en="Eight issues: nutrition, mind, reproduction, substances and tobacco, HIV/AIDS, signs of disease, "
            "violence and injury, hygiene; who teaches is not said.",
        ),
    ),
)

SCHOOL_ENVIRONMENT = Service(
    code="school-environment",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Pembinaan lingkungan sekolah sehat", en="Support of a healthy school environment"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=PUPILS,
    schedule=_BY_AGREEMENT,
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Activity.SCHOOL_ENVIRONMENT,),
    },
    source=KMK_2015_2023.at("BAB IV", "Pembinaan Lingkungan Sekolah Sehat", table="Tabel 12"),
    notes=(
        Label(
            id="Dilakukan untuk sekolah seluruhnya, bukan per anak, pada hari pembinaan Puskesmas.",
            en="Done for the school as a whole and not child by child, on a day when the Puskesmas comes.",
        ),
    ),
)

SERVICES = (
    TB_PREVENTIVE_THERAPY_SCHOOL_AGE,
    CLINICAL_CARE_MTPKR,
    LIFE_SKILLS_EDUCATION_PKHS,
    COUNSELLING_ADOLESCENT_HEEADSSS,
    IRON_TABLETS_ADOLESCENT_GIRLS,
    DEWORMING_SCHOOL_AGE,
    SCHOOL_HEALTH_EDUCATION,
    SCHOOL_ENVIRONMENT,
)
