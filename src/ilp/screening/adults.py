"""Adults and older persons (BAB V): the visit, and screening for obesity, hypertension and diabetes."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has, not_
from ilp.facts.chronic_disease import CENTRAL_OBESITY, DIABETES, HYPERTENSION, OBESITY
from ilp.facts.infections import TUBERCULOSIS
from ilp.facts.person import PREGNANT
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, MOTHER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every, every, every_contact
from ilp.screening.adult_results_blood_pressure import (
    BLOOD_PRESSURE_FOR_DIABETES,
    BLOOD_PRESSURE_MIXED_CLASSES,
    BLOOD_PRESSURE_NEWLY_RAISED,
    BLOOD_PRESSURE_OPTIMAL,
    BLOOD_PRESSURE_SINGLE_READING,
    BLOOD_PRESSURE_TWO_READINGS,
    BLOOD_PRESSURE_URGENT,
)
from ilp.screening.adult_results_glucose_and_lipids import (
    CLASSIC_SYMPTOMS_OF_DIABETES,
    GLUCOMETER_RESULT,
    GLUCOSE_BETWEEN_CLASSES,
    GLUCOSE_CLASSIC_SYMPTOMS,
    GLUCOSE_IN_PREGNANCY,
    GLUCOSE_LOW,
    OBESITY_FOR_DIABETES,
    PREDIABETES_MONITORING,
    RANDOM_GLUCOSE_100_TO_139,
)
from ilp.screening.adult_results_nutrition import (
    BMI_BETWEEN_CLASSES,
    BMI_IN_COUPLES,
    BMI_OBESITY_CLASS_1,
    BMI_UNDER_18,
    BMI_UNDERWEIGHT_FOLLOW_UP,
    WAIST_AT_THE_BOUND,
    WAIST_FOLLOW_UP,
)
from ilp.screening.adult_results_risk_chart import BLOOD_PRESSURE_BETWEEN_ROWS
from ilp.screening.common import ONE_CHECK_SERVES_BOTH, RAISED_BLOOD_PRESSURE
from ilp.screening.school_age_results_ncd import PRESSURE_15_TO_17
from ilp.services import Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

FIT_TO_BE_SCREENED = Reading(
    code="fit-to-be-screened",
    title=Label(id="Pasien yang layak diskrining hari itu", en="Who is fit to be screened at this visit"),
    settles=("amb-layak-diskrining",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Alur Kerja Klaster Pelayanan Kesehatan Usia Dewasa dan Lansia"),
            says=Label(
                id="petugas menentukan kelayakan pasien diskrining; ukurannya tidak disebut",
                en="staff judge whether the patient is fit to be screened; no measure is given",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa"),
            says=Label(
                id="skrining jiwa ditunda pada keadaan gawat darurat atau kesakitan",
                en="mental health screening is put off in an emergency or in pain",
            ),
        ),
    ),
    options={
        "defer": Label(
            id="sakit akut menunda skrining; skrining tetap jatuh tempo",
            en="acute illness puts screening off, and it stays due",
        ),
        "staff": Label(
            id="petugas yang menilai pada setiap kunjungan", en="left to the staff's judgement at each visit"
        ),
    },
    default="defer",
    why=Label(
        id="Orang yang sakit tidak dibebani dan skriningnya tidak hilang.",
        en="The ill are not burdened, and no screening is lost.",
    ),
)

CLUSTER3_VISIT_FLOW = Service(
    code="cluster3-visit-flow",
    kind=ServiceKind.VISIT,
    name=Label(id="Alur kerja klaster 3", en="Cluster 3 visit flow"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, not_(MOTHER)),
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (
            Activity.EMERGENCY,
            Activity.REGISTRATION,
            Activity.INITIAL_EXAM,
            Activity.SCREEN_IF_DUE,
            Activity.TREATMENT,
            Activity.APPOINTMENT,
            Activity.REFERRAL,
            Activity.PHARMACY,
        ),
        Venue.PUSTU: (Activity.HEALTH_SERVICE, Activity.LOCAL_MONITORING, Activity.EMPOWERMENT),
        Venue.HOME_VISIT: (Activity.MONITORING,),
    },
    performers=(
        by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS),
        by(Cadre.PUSTU_STAFF, Venue.PUSTU),
        by(Cadre.KADER, Venue.HOME_VISIT),
        by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.TEMPERATURE, Instrument.BLOOD_PRESSURE, Instrument.ANTHROPOMETRY),
    source=KMK_2015_2023.at(
        "BAB V", "Alur Kerja Klaster Pelayanan Kesehatan Usia Dewasa dan Lansia", figure="Gambar 28"
    ),
    settled=(FIT_TO_BE_SCREENED,),
    notes=(
        Label(id="Pasien lanjut usia didahulukan.", en="Older patients are served first."),
        Label(
            id="Ibu hamil dan nifas dilayani klaster 2.", en="Women in pregnancy and after delivery are for cluster 2."
        ),
        Label(
            id="Pelayanan luar gedung juga di Posyandu, FKTP lain, institusi, kampus dan tempat umum.",
            en="Outside the building also at Posyandu, other first-level facilities, institutions and public places.",
        ),
    ),
)

ADULT_SCREENING_FROM_15 = Reading(
    code="adult-screening-from-15",
    title=Label(id="Skrining BAB V sejak usia 15 tahun", en="Screenings of BAB V from age 15"),
    settles=("amb-cluster3-from-15", "amb-dm-15-17", "amb-structure-3"),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Klaster Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia"),
            says=Label(id="klaster ini untuk usia 18 tahun ke atas", en="the cluster is for those of 18 and over"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Obesitas"),
            says=Label(
                id="sasaran sejak 15 tahun; demikian pula hipertensi, DM berisiko, jiwa dan mata",
                en="target from 15; likewise hypertension, diabetes with risk, mental health and eyes",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja"),
            says=Label(
                id="usia di bawah 18 tahun mempunyai skrining sendiri",
                en="those under 18 have screenings of their own",
            ),
        ),
    ),
    options={
        "printed": Label(
            id="usia yang tercetak pada setiap skrining berlaku, juga untuk 15-17 tahun",
            en="the age printed for each screening holds, also for those of 15-17",
        ),
        "stage": Label(id="hanya sejak 18 tahun; 15-17 tahun menurut BAB IV", en="only from 18; BAB IV for 15-17"),
    },
    default="printed",
    why=Label(
        id="Sasaran tertulis jelas pada setiap skrining, dan tidak ada remaja berisiko yang terlewat.",
        en="Each screening states its target plainly, and no adolescent at risk is lost.",
    ),
)

# Whom the screenings "from 15 years" of BAB V are for.
FROM_15 = by_reading(
    ADULT_SCREENING_FROM_15,
    {"printed": aged(at_least=years(15)), "stage": ADULT_OR_OLDER},
)

BMI_IN_PREGNANCY = Reading(
    code="bmi-in-pregnancy",
    title=Label(id="Skrining obesitas pada ibu hamil", en="Obesity screening in pregnancy"),
    settles=("amb-imt-pregnancy",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Obesitas"),
            says=Label(
                id="semua penduduk sejak 15 tahun, tanpa pengecualian", en="everybody from 15, without exception"
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas"),
            says=Label(
                id="ibu hamil diukur dengan aturan sendiri", en="pregnant women are measured by rules of their own"
            ),
        ),
    ),
    options={
        "measure": Label(
            id="ibu hamil tetap diukur; hasilnya tidak digolongkan dengan Tabel 20 dan 21",
            en="pregnant women are measured too; the result is not classed by Tabel 20 and 21",
        ),
        "exclude": Label(id="ibu hamil dikecualikan", en="pregnant women are left out"),
        "letter": Label(
            id="ibu hamil diukur dan digolongkan seperti semua orang",
            en="pregnant women are measured and classed like everybody",
        ),
    },
    default="measure",
    why=Label(
        id="Keputusan ini tidak mengecualikan ibu hamil dan mengukur tidak merugikan.",
        en="The decree makes no exception, and measuring does no harm.",
    ),
)

OBESITY_ADULT = Service(
    code="obesity-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining obesitas", en="Obesity screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=by_reading(
        BMI_IN_PREGNANCY,
        {"measure": FROM_15, "exclude": all_of(FROM_15, not_(has(PREGNANT))), "letter": FROM_15},
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.ANTHROPOMETRY, Instrument.WAIST),
        Venue.PUSTU: (Instrument.ANTHROPOMETRY, Instrument.WAIST),
        Venue.POSYANDU: (Instrument.ANTHROPOMETRY, Instrument.WAIST),
        Venue.HOME_VISIT: (Activity.FAMILY_EDUCATION,),
    },
    performers=(
        by(Cadre.POSYANDU_STAFF, Venue.POSYANDU, task=Task.FOLLOW_UP),
        by(Cadre.PUSTU_STAFF, Venue.PUSTU, task=Task.FOLLOW_UP),
        by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS, task=Task.FOLLOW_UP),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.ANTHROPOMETRY, Instrument.WAIST),
    source=KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 19"),
    further_sources=(KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 20"),),
    on_results=(
        BMI_OBESITY_CLASS_1,
        BMI_BETWEEN_CLASSES,
        BMI_UNDERWEIGHT_FOLLOW_UP,
        BMI_UNDER_18,
        BMI_IN_COUPLES,
    ),
    notes=(
        ONE_CHECK_SERVES_BOTH,
        Label(
            id="Posyandu termasuk Pos UKK bagi pekerja informal.",
            en="Posyandu includes the occupational post (Pos UKK) for informal workers.",
        ),
        Label(
            id="Keputusan ini tidak menyebut siapa yang mengukur.", en="The decree does not say who takes the measures."
        ),
    ),
)

CENTRAL_OBESITY_ADULT = Service(
    code="central-obesity-adult",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Obesitas sentral (lingkar perut)", en="Central obesity (waist circumference)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=by_reading(
        BMI_IN_PREGNANCY,
        {
            "measure": all_of(FROM_15, not_(has(PREGNANT))),
            "exclude": all_of(FROM_15, not_(has(PREGNANT))),
            "letter": FROM_15,
        },
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.WAIST,),
        Venue.PUSTU: (Instrument.WAIST,),
        Venue.POSYANDU: (Instrument.WAIST,),
    },
    instruments=(Instrument.WAIST,),
    source=KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 21"),
    on_results=(WAIST_AT_THE_BOUND, WAIST_FOLLOW_UP),
    notes=(
        Label(
            id="Lingkar perut diukur pada skrining obesitas; di sini digolongkan menurut jenis kelamin.",
            en="The waist is measured in obesity screening; here it is classed by sex.",
        ),
    ),
)

HYPERTENSION_ADULT = Service(
    code="hypertension-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining hipertensi", en="Hypertension screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=FROM_15,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.BLOOD_PRESSURE,),
        Venue.PUSTU: (Instrument.BLOOD_PRESSURE,),
        Venue.POSYANDU: (Instrument.BLOOD_PRESSURE,),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.FIND_UNSCREENED, Activity.FIND_NON_ADHERENT),
    },
    performers=(
        by(Cadre.POSYANDU_STAFF, Venue.POSYANDU, task=Task.FOLLOW_UP),
        by(Cadre.PUSTU_STAFF, Venue.PUSTU, task=Task.FOLLOW_UP),
        by(Cadre.DOCTOR, Venue.PUSKESMAS, task=Task.DIAGNOSE),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.BLOOD_PRESSURE,),
    source=KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 19"),
    further_sources=(
        KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22"),
        KMK_2015_2023.at("BAB V", "Tindak lanjut hasil skrining Hipertensi"),
    ),
    on_results=(
        BLOOD_PRESSURE_MIXED_CLASSES,
        BLOOD_PRESSURE_BETWEEN_ROWS,
        BLOOD_PRESSURE_OPTIMAL,
        BLOOD_PRESSURE_NEWLY_RAISED,
        BLOOD_PRESSURE_TWO_READINGS,
        BLOOD_PRESSURE_URGENT,
        PRESSURE_15_TO_17,
        BLOOD_PRESSURE_SINGLE_READING,
    ),
    notes=(
        ONE_CHECK_SERVES_BOTH,
        Label(id="Posyandu termasuk Pos UKK.", en="Posyandu includes the occupational post (Pos UKK)."),
        Label(
            id="Keputusan ini tidak menyebut siapa yang mengukur.", en="The decree does not say who takes the measures."
        ),
    ),
)

RISK_FACTOR_AGE_40 = Reading(
    code="risk-factor-age-40",
    title=Label(
        id="Batas usia 40 tahun pada skrining komplikasi, stroke dan jantung",
        en="The bound of 40 years in screening for complications, stroke and heart disease",
    ),
    settles=("amb-ht-complication-age", "amb-stroke-age", "amb-heart-age"),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Hipertensi"),
            says=Label(id="komplikasi hipertensi: ≥ 40 tahun", en="complications of hypertension: 40 and over"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke"),
            says=Label(id="> 40 tahun", en="over 40"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Penyakit Jantung"),
            says=Label(id="> 40 tahun", en="over 40"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", figure="Gambar 29"),
            says=Label(id="tabel risiko dimulai pada 40-44 tahun", en="the risk chart begins at 40-44 years"),
        ),
    ),
    options={
        "letter": Label(
            id="setiap tempat seperti tercetak: stroke dan jantung sejak ulang tahun ke-41",
            en="each place as printed: stroke and heart from the 41st birthday",
        ),
        "inclusive": Label(id="semuanya sejak ulang tahun ke-40", en="all of them from the 40th birthday"),
    },
    default="letter",
    why=Label(
        id="Batas usia diikuti seperti tertulis; pilihan lain menambah usia 40 tahun.",
        en="Age bounds are followed as written; the other option adds those of 40.",
    ),
)

COMPLICATION_URINALYSIS = Reading(
    code="complication-urinalysis",
    title=Label(id="Isi pemeriksaan fungsi ginjal", en="What the kidney function test consists of"),
    settles=("amb-ht-complication-urinalisa",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Hipertensi"),
            says=Label(
                id="ureum dan kreatinin, yang diperiksa dari darah, disebut sebagai isi urinalisis",
                en="urea and creatinine, which are blood tests, are named as parts of the urinalysis",
            ),
        ),
    ),
    options={
        "urine-and-blood": Label(
            id="albumin urine, serta ureum dan kreatinin darah", en="urine albumin, and urea and creatinine in blood"
        ),
        "urine": Label(id="urinalisis saja", en="urinalysis only"),
    },
    default="urine-and-blood",
    why=Label(
        id="Ketiganya disebut; ureum dan kreatinin menilai fungsi ginjal hanya dari darah.",
        en="All three are named, and urea and creatinine tell of kidney function only from blood.",
    ),
)

HYPERTENSION_COMPLICATION_SCREENING = Service(
    code="hypertension-complication-screening",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining komplikasi hipertensi", en="Screening for complications of hypertension"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(has(HYPERTENSION), aged(at_least=years(40))),
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (
            Instrument.FUNDOSCOPY,
            Instrument.ECG,
            Instrument.LIPID_PROFILE,
            Instrument.URINALYSIS,
            Instrument.UREA_CREATININE,
        ),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS),),
    instruments=(
        Instrument.FUNDOSCOPY,
        Instrument.ECG,
        Instrument.LIPID_PROFILE,
        Instrument.URINALYSIS,
        Instrument.UREA_CREATININE,
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining Hipertensi"),
    settled=(RISK_FACTOR_AGE_40, COMPLICATION_URINALYSIS),
)

DIABETES_TB_AGE = Reading(
    code="diabetes-tb-age",
    title=Label(id="Usia pasien TBC yang diskrining DM", en="Age of tuberculosis patients screened for diabetes"),
    settles=("amb-dm-tb-age",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)"),
            says=Label(id="semua penderita TBC, tanpa batas usia", en="everybody with tuberculosis, with no age"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Klaster Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia"),
            says=Label(id="klaster ini untuk usia 18 tahun ke atas", en="the cluster is for those of 18 and over"),
        ),
    ),
    options={
        "any-age": Label(id="semua usia", en="any age"),
        "from-15": Label(id="sejak 15 tahun, seperti sasaran lainnya", en="from 15, like the other targets"),
    },
    default="any-age",
    why=Label(
        id="Tertulis semua; pada anak dokter yang memutuskan cara pemeriksaannya.",
        en="It says everybody; in a child the doctor decides how to test.",
    ),
)

DIABETES_URINALYSIS = Reading(
    code="diabetes-urinalysis",
    title=Label(id="Urinalisis pada skrining DM", en="Urinalysis in diabetes screening"),
    settles=("amb-dm-urinalysis",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19"),
            says=Label(id="Puskesmas: gula darah dan urinalisis", en="Puskesmas: blood glucose and urinalysis"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)"),
            says=Label(id="metode skrining tidak menyebut urinalisis", en="the method does not name urinalysis"),
        ),
    ),
    options={
        "offered": Label(
            id="tersedia di Puskesmas; skrining sah dengan gula darah saja",
            en="offered at the Puskesmas; blood glucose alone completes the screening",
        ),
        "part": Label(id="bagian dari setiap skrining di Puskesmas", en="part of every screening at a Puskesmas"),
    },
    default="offered",
    why=Label(
        id="Skrining di Pustu dan Posyandu hanya gula darah dan tetap sah.",
        en="Screening at Pustu and Posyandu is by blood glucose only and counts as well.",
    ),
)

DIABETES_ADULT = Service(
    code="diabetes-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining diabetes melitus", en="Diabetes screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=any_of(
        aged(at_least=years(40)),
        all_of(
            by_reading(
                ADULT_SCREENING_FROM_15,
                {
                    "printed": aged(at_least=years(15), under=years(40)),
                    "stage": aged(at_least=years(18), under=years(40)),
                },
            ),
            any_of(has(OBESITY), has(CENTRAL_OBESITY), RAISED_BLOOD_PRESSURE),
        ),
        by_reading(
            DIABETES_TB_AGE,
            {
                "any-age": has(TUBERCULOSIS),
                "from-15": all_of(aged(at_least=years(15)), has(TUBERCULOSIS)),
            },
        ),
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.BLOOD_GLUCOSE, Instrument.URINALYSIS),
        Venue.PUSTU: (Instrument.BLOOD_GLUCOSE,),
        Venue.POSYANDU: (Instrument.BLOOD_GLUCOSE,),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.FIND_UNSCREENED, Activity.FIND_NON_ADHERENT),
    },
    performers=(
        by(Cadre.TRAINED_KADER, Venue.POSYANDU),
        by(Cadre.HEALTH_WORKER, Venue.PUSTU, Venue.PUSKESMAS),
        by(Cadre.POSYANDU_STAFF, Venue.POSYANDU, task=Task.FOLLOW_UP),
        by(Cadre.PUSTU_STAFF, Venue.PUSTU, task=Task.FOLLOW_UP),
        by(Cadre.DOCTOR, Venue.PUSKESMAS, task=Task.DIAGNOSE),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(
        Instrument.ANTHROPOMETRY,
        Instrument.WAIST,
        Instrument.BLOOD_PRESSURE,
        Instrument.BLOOD_GLUCOSE,
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 19"),
    further_sources=(
        KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 23"),
        KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 24"),
        KMK_2015_2023.at("BAB V", "Penilaian hasil skrining DM dan tindak lanjutnya"),
    ),
    settled=(DIABETES_URINALYSIS,),
    on_results=(
        RANDOM_GLUCOSE_100_TO_139,
        GLUCOSE_CLASSIC_SYMPTOMS,
        CLASSIC_SYMPTOMS_OF_DIABETES,
        GLUCOMETER_RESULT,
        GLUCOSE_BETWEEN_CLASSES,
        GLUCOSE_LOW,
        GLUCOSE_IN_PREGNANCY,
        PREDIABETES_MONITORING,
        BLOOD_PRESSURE_FOR_DIABETES,
        OBESITY_FOR_DIABETES,
        WAIST_FOLLOW_UP,
    ),
    notes=(
        Label(
            id="Riwayat penyakit keluarga dan diri sendiri ditanyakan lebih dahulu.",
            en="The person's own and the family's illnesses are asked about first.",
        ),
        Label(
            id="Tekanan darah tinggi dan obesitas sebagai faktor risiko tidak diberi angka pada bagian ini.",
            en="This section gives no figures for raised blood pressure and obesity as risk factors.",
        ),
    ),
)

DIABETES_COMPLICATION_AGE = Reading(
    code="diabetes-complication-age",
    title=Label(id="Usia deteksi dini komplikasi DM", en="Age for the check for complications of diabetes"),
    settles=("amb-dm-complication-age",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)"),
            says=Label(id="tanpa batas usia", en="no age is given"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke"),
            says=Label(
                id="profil lipid bagi penyandang DM > 40 tahun", en="lipid profile for those with diabetes over 40"
            ),
        ),
    ),
    options={
        "any-age": Label(id="semua penyandang DM", en="everybody with diabetes"),
        "over-40": Label(id="hanya usia > 40 tahun", en="only those over 40"),
    },
    default="any-age",
    why=Label(
        id="Bagian DM tidak memberi batas, dan komplikasi tidak menunggu usia.",
        en="The diabetes section gives no bound, and complications do not wait for an age.",
    ),
)

DIABETES_COMPLICATION_SCREENING = Service(
    code="diabetes-complication-screening",
    kind=ServiceKind.SCREENING,
    name=Label(id="Deteksi dini komplikasi diabetes melitus", en="Screening for complications of diabetes"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=by_reading(
        DIABETES_COMPLICATION_AGE,
        {"any-age": has(DIABETES), "over-40": all_of(has(DIABETES), aged(over=years(40)))},
    ),
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (
            Instrument.ECG,
            Instrument.LIPID_PROFILE,
            Instrument.URINALYSIS,
            Instrument.FUNDOSCOPY,
        ),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS),),
    instruments=(Instrument.ECG, Instrument.LIPID_PROFILE, Instrument.URINALYSIS, Instrument.FUNDOSCOPY),
    source=KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)"),
    notes=(
        Label(
            id="Pemeriksaan kaki dan kreatinin tidak disebut di sini.",
            en="Foot examination and creatinine are not named here.",
        ),
    ),
)

SERVICES = (
    CLUSTER3_VISIT_FLOW,
    OBESITY_ADULT,
    CENTRAL_OBESITY_ADULT,
    HYPERTENSION_ADULT,
    HYPERTENSION_COMPLICATION_SCREENING,
    DIABETES_ADULT,
    DIABETES_COMPLICATION_SCREENING,
)
