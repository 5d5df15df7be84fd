"""Tuberculosis, malaria and HIV in school-age children and adolescents (BAB IV)."""

from __future__ import annotations

from ilp.calendar import days, months
from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, by_reading, everybody, has, not_
from ilp.facts.infections import (
    BOARDING_SCHOOL,
    HIGH_RISK_SURROUNDINGS,
    HIV,
    IMMUNOCOMPROMISED,
    INJECTING_DRUG_USE,
    MALARIA_ENDEMIC_AREA,
    MALARIA_SYMPTOMS,
    PAST_MALARIA,
    PRISONER,
    STI_POSITIVE,
    TB_HOUSEHOLD_CONTACT,
    TB_SUSPECT,
    TB_TREATMENT_RESISTANT,
    TB_TREATMENT_SENSITIVE,
    TRAVELLED_TO_MALARIA_AREA,
)
from ilp.facts.risk_and_cancer import MULTIPLE_SEX_PARTNERS
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, SCHOOL_AGE, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import by_case, every, every_contact, on_occasion, schedule_by_reading, unscheduled
from ilp.screening.school_age_results import (
    HIV_NOT_ALL_POSITIVE,
    HIV_TREATMENT,
    TB_BREATHLESSNESS,
    TB_COUGH,
    TB_NOT_PRESUMPTIVE,
    TB_ONE_SYMPTOM,
    TB_SCORING_AT_SCHOOL_AGE,
    TB_X_RAY_AFTER_NEGATIVE,
)
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja", table="Tabel 12")
_FIGURE_12 = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
_TB = KMK_2015_2023.at("BAB IV", "Skrining TBC")
_TB_FLOW = KMK_2015_2023.at("BAB IV", "Skrining TBC", figure="Gambar 25")
_MALARIA = KMK_2015_2023.at("BAB IV", "Skrining Malaria")
_HIV = KMK_2015_2023.at("BAB IV", "Skrining HIV")

SCHOOL_AGE_PLACES = Reading(
    code="school-age-places",
    title=Label(
        id="Tempat skrining dalam gedung di luar Puskesmas dan Pustu",
        en="Where indoor screening is given besides Puskesmas and Pustu",
    ),
    settles=(
        "amb-gambar12-posyandu",
        "amb-gambar12-no-home-school",
        "amb-tabel12-posyandu-atau-sekolah",
        "amb-structure-15",
    ),
    places=(
        Place(
            source=_FIGURE_12,
            says=Label(
                id="Posyandu hanya KIE dan pencegahan anemia; tidak ada kolom sekolah dan kunjungan rumah",
                en="Posyandu has education and anaemia prevention only; no column for school or home visits",
            ),
        ),
        Place(
            source=_TABLE,
            says=Label(
                id="kolom ketiga 'Posyandu atau Sekolah' terisi untuk malaria, obesitas, DM, hipertensi; kolom keempat "
                "kunjungan rumah",
                en="the third column, 'Posyandu or school', is filled for malaria, obesity, diabetes, hypertension; "
                "the fourth is home visits",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Hipertensi"),
            says=Label(id="dapat dilakukan di Posyandu", en="may be done at the Posyandu"),
        ),
    ),
    options={
        "tables": Label(
            id="Posyandu dan kunjungan rumah, seperti tabel dan uraian",
            en="Posyandu and home visits, as table and text",
        ),
        "tables-and-school": Label(
            id="juga di sekolah, menurut judul kolom ketiga", en="at school too, by the heading of the third column"
        ),
        "figure": Label(id="hanya Puskesmas dan Pustu, seperti Gambar 12", en="Puskesmas and Pustu only, as Gambar 12"),
    },
    default="tables",
    why=Label(
        id="Uraian tiap skrining lebih rinci dan menyebut Posyandu; sekolah mempunyai barisnya sendiri (UKS).",
        en="The text on each screening is more precise and names the Posyandu; schools have rows of their own (UKS).",
    ),
)

TB_SCHOOL_POSYANDU = Reading(
    code="tb-school-posyandu",
    title=Label(id="Skrining TBC usia sekolah di Posyandu", en="Tuberculosis screening of school age at the Posyandu"),
    settles=("amb-tb-school-posyandu",),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="Puskesmas, Pustu dan kunjungan rumah; Posyandu tidak disebut",
                en="Puskesmas, Pustu and home visits; the Posyandu is not named",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining TBC", table="Tabel 19"),
            says=Label(id="dewasa: gejala TBC juga di Posyandu", en="adults: symptoms at the Posyandu too"),
        ),
    ),
    options={
        "extended": Label(id="juga di Posyandu, oleh kader", en="at the Posyandu too, by kader"),
        "letter": Label(id="tidak di Posyandu", en="not at the Posyandu"),
    },
    default="extended",
    why=Label(
        id="Menanyakan gejala tidak merugikan, dan anak yang hanya datang ke Posyandu tidak terlewat.",
        en="Asking about symptoms does no harm, and a child who comes to the Posyandu only is not lost.",
    ),
)

TB_SCHOOL_PERFORMER = Reading(
    code="tb-school-performer",
    title=Label(id="Pelaksana skrining TBC usia sekolah", en="Who screens school age for tuberculosis"),
    settles=("amb-tb-school-performer",),
    places=(
        Place(
            source=_TB, says=Label(id="Sasaran: oleh tenaga kesehatan atau kader", en="Target: health workers or kader")
        ),
        Place(
            source=_TB,
            says=Label(
                id="Metode: oleh tenaga kesehatan Puskesmas atau FKTP lain",
                en="Method: health workers of the Puskesmas or another first-level facility",
            ),
        ),
    ),
    options={
        "kader-asks": Label(
            id="kader menanyakan gejala, tenaga kesehatan memastikan",
            en="kader ask about symptoms, a health worker confirms",
        ),
        "health-worker": Label(id="hanya tenaga kesehatan", en="health workers only"),
    },
    default="kader-asks",
    why=Label(
        id="Kader menjangkau rumah; hasilnya tetap dinilai tenaga kesehatan.",
        en="Kader reach the homes, and a health worker still judges what they find.",
    ),
)

TB_SCHOOL_AGE_ADOLESCENT = Service(
    code="tb-school-age-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining TBC anak usia sekolah dan remaja",
        en="Tuberculosis screening of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SCHOOL_AGE,
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (Instrument.TB_SYMPTOMS,),
        Venue.PUSTU: (Instrument.TB_SYMPTOMS,),
        Venue.POSYANDU: (Instrument.TB_SYMPTOMS,),
        Venue.HOME_VISIT: (
            Instrument.TB_SYMPTOMS,
            Activity.EDUCATION,
            Activity.TREATMENT_SUPPORT,
            Activity.SCREEN_HOUSEHOLD,
            Activity.FIND_NON_ADHERENT,
        ),
    },
    contested_venues=(
        contested(Venue.POSYANDU, TB_SCHOOL_POSYANDU, "extended"),
        contested(Venue.HOME_VISIT, SCHOOL_AGE_PLACES, "tables", "tables-and-school"),
    ),
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU, Venue.HOME_VISIT),
        by(Cadre.KADER, Venue.POSYANDU, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.TB_SYMPTOMS,),
    source=KMK_2015_2023.at("BAB IV", "Skrining TBC", table="Tabel 12"),
    further_sources=(_TB_FLOW,),
    settled=(TB_SCHOOL_PERFORMER,),
    on_results=(TB_COUGH, TB_ONE_SYMPTOM, TB_BREATHLESSNESS, TB_NOT_PRESUMPTIVE),
    notes=(
        Label(id="Sehat maupun sakit, pada setiap kunjungan.", en="Well or ill, at every visit."),
        Label(
            id="Definisi terduga dan kontak erat merujuk ke bagian balita; batuk darah tidak disebut.",
            en="Presumptive and close contact are defined in the part on under-fives; coughing blood is not named.",
        ),
    ),
)

TB_DIAGNOSIS_SCHOOL_AGE = Service(
    code="tb-diagnosis-school-age",
    kind=ServiceKind.EXAMINATION,
    name=Label(
        id="Pemeriksaan terduga TBC anak usia sekolah dan remaja",
        en="Work-up of presumptive tuberculosis in school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=all_of(SCHOOL_AGE, has(TB_SUSPECT)),
    schedule=on_occasion(Label(id="bila terduga TBC", en="when tuberculosis is presumed")),
    venues={
        Venue.PUSKESMAS: (Instrument.TB_MOLECULAR_TEST,),
        Venue.PUSTU: (Instrument.SPUTUM, Activity.SEND_SPECIMEN),
    },
    instruments=(Instrument.SPUTUM, Instrument.TB_MOLECULAR_TEST),
    source=_TB,
    further_sources=(_TB_FLOW,),
    on_results=(TB_SCORING_AT_SCHOOL_AGE, TB_X_RAY_AFTER_NEGATIVE),
    notes=(
        Label(
            id="Dahak diambil 2 kali: sewaktu-pagi, atau sewaktu-sewaktu dengan jarak minimal 1 jam.",
            en="Two samples: spot and morning, or two spot samples at least 1 hour apart.",
        ),
        Label(
            id="TCM sulit dijangkau: BTA mikroskopis, dan yang positif tetap diperiksa TCM untuk resistansi.",
            en="Molecular test out of reach: sputum microscopy, and positives still get it, for resistance.",
        ),
        Label(
            id="TCM negatif: foto toraks perlu dipertimbangkan.",
            en="Molecular test negative: a chest X-ray is to be considered.",
        ),
        Label(
            id="Tanpa dahak: induksi sputum; bila tetap tidak ada, diagnosis klinis dengan sistem skoring.",
            en="No sputum: induce it; if there is still none, clinical diagnosis with the scoring system.",
        ),
    ),
)

TB_SCHOOL_MONTH_2 = Reading(
    code="tb-school-month-2",
    title=Label(id="Waktu dahak ulang bulan kedua TBC SO", en="When the sputum of month 2 is tested"),
    settles=("amb-tb-school-month-2",),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="pada bulan kedua, sebulan sebelum akhir dan akhir pengobatan",
                en="in month 2, a month before the end, and at the end of treatment",
            ),
        ),
    ),
    options={
        "end": Label(id="pada akhir bulan kedua", en="at the end of month 2"),
        "during": Label(id="kapan saja dalam bulan kedua", en="at any time in month 2"),
    },
    default="end",
    why=Label(
        id="Masih dalam bulan kedua, dan menilai seluruh fase intensif.",
        en="It is still in month 2, and judges the whole of the intensive phase.",
    ),
)

TB_SCHOOL_RESISTANT_INTERVAL = Reading(
    code="tb-school-resistant-interval",
    title=Label(id="Jarak pemeriksaan dahak ulang TBC RO", en="Interval of sputum tests in resistant disease"),
    settles=("amb-tb-school-ro-interval",),
    places=(
        Place(source=_TB, says=Label(id="BTA dan biakan, tanpa jarak", en="microscopy and culture, with no interval")),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining TBC"),
            says=Label(id="dewasa: BTA dan biakan setiap bulan", en="adults: microscopy and culture every month"),
        ),
    ),
    options={
        "monthly": Label(id="setiap bulan, seperti BAB V", en="every month, as in BAB V"),
        "letter": Label(id="tanpa jarak tertentu", en="no interval"),
    },
    default="monthly",
    why=Label(
        id="Sama dengan dewasa, sehingga kegagalan pengobatan tidak terlambat ketahuan.",
        en="The same as for adults, so that failing treatment is not found late.",
    ),
)

TB_TREATMENT_MONITORING_SCHOOL_AGE = Service(
    code="tb-treatment-monitoring-school-age",
    kind=ServiceKind.VISIT,
    name=Label(
        id="Pemantauan pengobatan TBC anak usia sekolah dan remaja",
        en="Tuberculosis treatment visits of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=all_of(SCHOOL_AGE, any_of(has(TB_TREATMENT_SENSITIVE), has(TB_TREATMENT_RESISTANT))),
    schedule=by_case((has(TB_TREATMENT_RESISTANT), every(days(1))), otherwise=every(months(1))),
    venues={
        Venue.PUSKESMAS: (
            Activity.DRUG_SUPPLY,
            Activity.PHYSICAL_EXAM,
            Instrument.SPUTUM_MICROSCOPY,
            Instrument.SPUTUM_CULTURE,
        ),
        Venue.HOME_VISIT: (Activity.FIND_NON_ADHERENT,),
    },
    contested_venues=(contested(Venue.HOME_VISIT, SCHOOL_AGE_PLACES, "tables", "tables-and-school"),),
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.HOME_VISIT),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.SPUTUM_MICROSCOPY, Instrument.SPUTUM_CULTURE),
    components=(
        Component(
            code="clinical-check",
            name=Label(id="Pemeriksaan klinis, termasuk berat badan", en="Clinical check, weight included"),
            venues=(Venue.PUSKESMAS,),
            schedule=every(months(1)),
        ),
        Component(
            code="sputum-sensitive",
            name=Label(id="Dahak ulang TBC SO (BTA)", en="Repeated sputum, drug-sensitive (microscopy)"),
            target=has(TB_TREATMENT_SENSITIVE),
            instruments=(Instrument.SPUTUM_MICROSCOPY,),
            venues=(Venue.PUSKESMAS,),
            schedule=schedule_by_reading(
                TB_SCHOOL_MONTH_2,
                {
                    "end": on_occasion(
                        Label(
                            id="akhir bulan pengobatan ke-2, sebulan sebelum akhir dan akhir pengobatan",
                            en="end of month 2 of treatment, a month before its end, and its end",
                        )
                    ),
                    "during": on_occasion(
                        Label(
                            id="bulan pengobatan ke-2, sebulan sebelum akhir dan akhir pengobatan",
                            en="month 2 of treatment, a month before its end, and its end",
                        )
                    ),
                },
            ),
        ),
        Component(
            code="sputum-resistant",
            name=Label(
                id="Dahak ulang TBC RO (BTA dan biakan)", en="Repeated sputum, drug-resistant (microscopy, culture)"
            ),
            target=has(TB_TREATMENT_RESISTANT),
            instruments=(Instrument.SPUTUM_MICROSCOPY, Instrument.SPUTUM_CULTURE),
            venues=(Venue.PUSKESMAS,),
            schedule=schedule_by_reading(
                TB_SCHOOL_RESISTANT_INTERVAL, {"monthly": every(months(1)), "letter": unscheduled()}
            ),
        ),
    ),
    source=_TB,
    further_sources=(_TB_FLOW,),
    notes=(
        Label(
            id="Foto toraks (SO dan RO), EKG, darah rutin dan kimia darah (RO) disebut tanpa jarak waktu.",
            en="Chest X-ray (both), ECG, routine blood and chemistry (resistant) are named with no interval.",
        ),
        Label(
            id="TBC RO minum obat setiap hari di Puskesmas didampingi petugas.",
            en="Resistant disease: the drugs are taken daily at the Puskesmas, with staff present.",
        ),
    ),
)

MALARIA_EXPOSURE_SCHOOL = Reading(
    code="malaria-exposure-school",
    title=Label(
        id="Siapa yang diperiksa malaria (usia sekolah dan remaja)",
        en="Which school-age children and adolescents are tested for malaria",
    ),
    settles=("amb-malaria-school-and-or", "amb-malaria-school-residence"),
    places=(
        Place(
            source=_MALARIA,
            says=Label(
                id="gejala klinis dan riwayat sakit atau minum obat, ataupun riwayat bepergian",
                en="symptoms and past illness or medicine, or else travel",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Malaria"),
            says=Label(
                id="dewasa: tinggal di daerah malaria juga disebut", en="adults: living in a malaria area is named too"
            ),
        ),
    ),
    options={
        "with-residence": Label(
            id="gejala dengan riwayat malaria, bepergian, atau tinggal di daerah endemis",
            en="symptoms with past malaria, travel, or living in an endemic area",
        ),
        "letter": Label(
            id="gejala dengan riwayat malaria atau bepergian", en="symptoms with past malaria or with travel"
        ),
    },
    default="with-residence",
    why=Label(
        id="Anak bergejala yang tinggal di daerah endemis tidak boleh terlewat.",
        en="A child with symptoms who lives in an endemic area must not be lost.",
    ),
)

MALARIA_TRAVEL_WINDOW = Reading(
    code="malaria-travel-window",
    title=Label(id="Berapa lama sebelum sakit riwayat bepergian dihitung", en="How far back travel counts"),
    settles=("amb-malaria-school-travel-window",),
    places=(
        Place(
            source=_MALARIA,
            says=Label(
                id="ke daerah endemis 1-2 minggu sebelum sakit", en="to an endemic area 1-2 weeks before the illness"
            ),
        ),
    ),
    options={
        "longer": Label(id="juga yang lebih lama sebelum sakit", en="longer before the illness too"),
        "letter": Label(id="hanya 1-2 minggu sebelum sakit", en="only 1-2 weeks before the illness"),
    },
    default="longer",
    why=Label(
        id="Masa inkubasi dan kekambuhan dapat lebih dari 2 minggu; pemeriksaan darah tidak merugikan.",
        en="Incubation and relapse can take more than 2 weeks, and the blood test does no harm.",
    ),
)

MALARIA_POSYANDU_PERFORMER = Reading(
    code="malaria-posyandu-performer",
    title=Label(
        id="Pelaksana pemeriksaan darah malaria di Posyandu", en="Who takes the malaria blood test at the Posyandu"
    ),
    settles=("amb-malaria-school-posyandu-performer",),
    places=(
        Place(
            source=_TABLE,
            says=Label(
                id="anamnesis dan pemeriksaan darah di Posyandu, pelaksana tidak disebut",
                en="history and blood test at the Posyandu, with nobody named",
            ),
        ),
    ),
    options={
        "health-worker": Label(id="tenaga kesehatan", en="health workers"),
        "trained-kader": Label(id="juga kader terlatih", en="trained kader too"),
    },
    default="health-worker",
    why=Label(
        id="Kader hanya disebut pada kunjungan rumah; pengambilan darah memerlukan keterampilan.",
        en="Kader are named at home visits only, and taking blood needs skill.",
    ),
)

MALARIA_SCHOOL_AGE_ADOLESCENT = Service(
    code="malaria-school-age-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining malaria anak usia sekolah dan remaja",
        en="Malaria screening of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=all_of(
        SCHOOL_AGE,
        has(MALARIA_SYMPTOMS),
        by_reading(
            MALARIA_EXPOSURE_SCHOOL,
            {
                "with-residence": any_of(has(PAST_MALARIA), has(TRAVELLED_TO_MALARIA_AREA), has(MALARIA_ENDEMIC_AREA)),
                "letter": any_of(has(PAST_MALARIA), has(TRAVELLED_TO_MALARIA_AREA)),
            },
        ),
    ),
    schedule=on_occasion(Label(id="bila ada gejala dengan pajanan", en="on symptoms with exposure")),
    venues={
        Venue.PUSKESMAS: (Activity.HISTORY, Instrument.MALARIA_BLOOD_TEST),
        Venue.PUSTU: (Activity.HISTORY, Instrument.MALARIA_BLOOD_TEST),
        Venue.POSYANDU: (Activity.HISTORY, Instrument.MALARIA_BLOOD_TEST),
        Venue.SCHOOL: (Activity.HISTORY, Instrument.MALARIA_BLOOD_TEST),
        Venue.HOME_VISIT: (Instrument.MALARIA_SYMPTOMS, Activity.HISTORY),
    },
    contested_venues=(
        contested(Venue.POSYANDU, SCHOOL_AGE_PLACES, "tables", "tables-and-school"),
        contested(Venue.SCHOOL, SCHOOL_AGE_PLACES, "tables-and-school"),
        contested(Venue.HOME_VISIT, SCHOOL_AGE_PLACES, "tables", "tables-and-school"),
    ),
    instruments=(Instrument.MALARIA_SYMPTOMS, Instrument.MALARIA_BLOOD_TEST),
    source=KMK_2015_2023.at("BAB IV", "Skrining Malaria", table="Tabel 12"),
    settled=(MALARIA_TRAVEL_WINDOW, MALARIA_POSYANDU_PERFORMER),
    notes=(
        Label(
            id="Bagian ini tidak mengatur hasil dan tindak lanjut; lihat skrining malaria BAB V.",
            en="This part says nothing of results and follow-up; see malaria screening in BAB V.",
        ),
    ),
)

HIV_KNOWN_STATUS = Reading(
    code="hiv-known-status",
    title=Label(id="Remaja yang sudah diketahui HIV", en="Adolescents already known to have HIV"),
    settles=("amb-hiv-known-odha-target",),
    places=(
        Place(
            source=_HIV,
            says=Label(
                id="sasaran pertama skrining R0: remaja dengan HIV/AIDS",
                en="the first target of R0 screening: adolescents with HIV/AIDS",
            ),
        ),
        Place(
            source=_HIV,
            says=Label(
                id="yang positif R1-R3 dinyatakan ODHIV dan mendapat ARV",
                en="those positive in R1-R3 are people with HIV and get treatment",
            ),
        ),
    ),
    options={
        "link-to-care": Label(
            id="tanpa R0, dipastikan dalam perawatan HIV", en="no R0 test, made sure to be in HIV care"
        ),
        "letter": Label(id="R0 untuk semua, termasuk yang sudah diketahui", en="R0 for all, the known included"),
    },
    default="link-to-care",
    why=Label(
        id="Tes skrining tidak berguna pada status yang sudah diketahui; yang diperlukan ialah perawatan.",
        en="A screening test is of no use where the status is known; what is needed is care.",
    ),
)

HIV_PRISON_BOARDING = Reading(
    code="hiv-prison-boarding",
    title=Label(id="Warga binaan dan sekolah berasrama", en="Inmates and boarding schools"),
    settles=("amb-hiv-prison-boarding",),
    places=(
        Place(
            source=_HIV,
            says=Label(
                id="satu butir: warga binaan pemasyarakatan, tinggal di sekolah berasrama",
                en="one item: prison inmates, living in a boarding school",
            ),
        ),
    ),
    options={
        "separate": Label(id="salah satu sudah cukup", en="either is enough"),
        "together": Label(id="keduanya sekaligus", en="both at once"),
    },
    default="separate",
    why=Label(
        id="Butir lain juga berupa daftar; keduanya sekaligus hampir tidak pernah terjadi.",
        en="Other items are lists too, and both at once hardly ever happen.",
    ),
)

HIV_DIALYSIS = Reading(
    code="hiv-dialysis",
    title=Label(id="'Perawatan analisis' pada imunokompromais", en="'Perawatan analisis' among the immunocompromised"),
    settles=("amb-hiv-analisis",),
    places=(
        Place(
            source=_HIV,
            says=Label(id="pasien yang mendapat perawatan 'analisis'", en="patients under care of 'analisis'"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining TBC"),
            says=Label(id="daftar serupa menulis dialisis", en="a similar list has dialysis"),
        ),
    ),
    options={
        "dialysis": Label(id="dialisis", en="dialysis"),
        "examiner": Label(id="diserahkan kepada pemeriksa", en="left to the examiner"),
    },
    default="dialysis",
    why=Label(id="Salah cetak; daftar yang sama ada di BAB V.", en="A misprint; BAB V has the same list."),
)

HIV_ADOLESCENT = Service(
    code="hiv-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining HIV remaja", en="HIV screening of adolescents"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.ADOLESCENT,),
    target=all_of(
        ADOLESCENT,
        any_of(
            has(HIV),
            has(TB_HOUSEHOLD_CONTACT),
            has(STI_POSITIVE),
            has(IMMUNOCOMPROMISED),
            by_reading(
                HIV_PRISON_BOARDING,
                {
                    "separate": any_of(has(PRISONER), has(BOARDING_SCHOOL)),
                    "together": all_of(has(PRISONER), has(BOARDING_SCHOOL)),
                },
            ),
            has(MULTIPLE_SEX_PARTNERS),
            has(INJECTING_DRUG_USE),
            has(HIGH_RISK_SURROUNDINGS),
        ),
    ),
    as_indicated_for=ADOLESCENT,
    schedule=on_occasion(Label(id="bila ada risiko atau indikasi", en="on a risk or an indication")),
    venues={
        Venue.PUSKESMAS: (Instrument.HIV_R0, Instrument.HIV_R1_R2_R3),
        Venue.HIV_HOSPITAL: (Instrument.HIV_R1_R2_R3,),
    },
    instruments=(Instrument.HIV_R0, Instrument.HIV_R1_R2_R3),
    components=(
        Component(
            code="r0-test",
            name=Label(id="Tes cepat R0", en="R0 rapid test"),
            target=by_reading(HIV_KNOWN_STATUS, {"link-to-care": not_(has(HIV)), "letter": everybody()}),
            instruments=(Instrument.HIV_R0,),
            venues=(Venue.PUSKESMAS,),
            note=Label(
                id="R1, R2 dan R3 (diagnosis) bila R0 positif, di Puskesmas atau RS PDP.",
                en="R1, R2 and R3 (diagnosis) where R0 is positive, at the Puskesmas or a hospital with HIV care.",
            ),
        ),
        Component(
            code="hiv-care",
            name=Label(id="Dipastikan dalam perawatan HIV (PDP)", en="Made sure to be in HIV care"),
            target=has(HIV),
            venues=(Venue.PUSKESMAS, Venue.HIV_HOSPITAL),
            note=Label(id="Kesimpulan kami; bagian ini tidak mengaturnya.", en="Our inference; this part is silent."),
        ),
    ),
    source=KMK_2015_2023.at("BAB IV", "Skrining HIV", table="Tabel 12"),
    settled=(HIV_DIALYSIS,),
    on_results=(HIV_NOT_ALL_POSITIVE, HIV_TREATMENT),
    notes=(
        Label(
            id="Kontak TBC di sini hanya yang serumah; kontak erat lainnya menurut indikasi.",
            en="Only household contacts of tuberculosis are named here; other close contacts go by indication.",
        ),
        Label(
            id="Daftar sasaran ditutup dengan 'sesuai indikasi'; jarak ulang dan persetujuan tidak diatur.",
            en="The list ends with 'as indicated'; nothing is said of repeating the test or of consent.",
        ),
    ),
)

SERVICES = (
    TB_SCHOOL_AGE_ADOLESCENT,
    TB_DIAGNOSIS_SCHOOL_AGE,
    TB_TREATMENT_MONITORING_SCHOOL_AGE,
    MALARIA_SCHOOL_AGE_ADOLESCENT,
    HIV_ADOLESCENT,
)
