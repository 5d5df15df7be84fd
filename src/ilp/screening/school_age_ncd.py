"""Obesity, diabetes, hypertension and thalassaemia in school-age children and adolescents (BAB IV)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has
from ilp.facts.chronic_disease import (
    AORTIC_COARCTATION,
    BEDWETTING,
    BEDWETTING_NEW,
    BLOOD_PRESSURE_RAISING_MEDICATION,
    CENTRAL_OBESITY,
    DIABETES,
    KIDNEY_DISEASE,
    OBESITY,
    POLYDIPSIA,
    POLYPHAGIA,
    POLYURIA,
    RAPID_WEIGHT_LOSS,
)
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, SCHOOL_AGE, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import (
    OncePer,
    at_least_every,
    by_case,
    every,
    every_contact,
    on_occasion,
    once,
    schedule_by_reading,
)
from ilp.screening.child_thalassaemia import THALASSAEMIA_UNITS
from ilp.screening.common import ONE_CHECK_SERVES_BOTH, RAISED_BLOOD_PRESSURE, THALASSAEMIA_RISK
from ilp.screening.school_age_infections import SCHOOL_AGE_PLACES
from ilp.screening.school_age_results_ncd import (
    BMI_AT_PLUS_1,
    BMI_BELOW_MINUS_3,
    BMI_FOLLOW_UP_OUTSIDE,
    BMI_YELLOW_LINE,
    GLUCOSE_LIMITS_AT_SCHOOL_AGE,
    PRESSURE_15_TO_17,
    PRESSURE_139,
    PRESSURE_AGE_6,
    PRESSURE_AT_LIMIT,
    PRESSURE_EITHER,
    PRESSURE_ONE_READING,
    PRESSURE_ROW_13,
    PRESSURE_UNDER_13,
    THALASSAEMIA_HB,
    THALASSAEMIA_OUTCOMES,
    WAIST_AT_SCHOOL_AGE,
)
from ilp.services import Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

_OBESITY = KMK_2015_2023.at("BAB IV", "Skrining Obesitas")
_DIABETES = KMK_2015_2023.at("BAB IV", "Skrining Diabetes Melitus (DM)")
_HYPERTENSION = KMK_2015_2023.at("BAB IV", "Skrining Hipertensi")
_SCHOOL_NCD = KMK_2015_2023.at("BAB IV", "Skrining faktor risiko dan PTM (Obesitas, DM dan hipertensi)")

# At the Posyandu, at school and at home only as the reading has it.
_CONTESTED_PLACES = (
    contested(Venue.POSYANDU, SCHOOL_AGE_PLACES, "tables", "tables-and-school"),
    contested(Venue.SCHOOL, SCHOOL_AGE_PLACES, "tables-and-school"),
    contested(Venue.HOME_VISIT, SCHOOL_AGE_PLACES, "tables", "tables-and-school"),
)

BMI_FOR_AGE_FROM_5 = Reading(
    code="bmi-for-age-from-5",
    title=Label(id="Usia pengukuran IMT/U", en="Ages at which BMI for age is measured"),
    settles=("amb-imtu-age-range",),
    places=(
        Place(source=_OBESITY, says=Label(id="sasaran: anak usia sekolah dan remaja", en="target: school age")),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Obesitas", table="Tabel 13"),
            says=Label(id="IMT/U anak usia 5-18 tahun", en="BMI for age of children aged 5-18"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Obesitas"),
            says=Label(id="IMT dewasa sejak 15 tahun", en="adult BMI from 15"),
        ),
    ),
    options={
        "stage": Label(id="6 sampai <18 tahun, seperti sasaran", en="6 to under 18 years, as the target"),
        "classification-age": Label(
            id="5 sampai <18 tahun, seperti tabel IMT/U", en="5 to under 18 years, as the table of BMI for age"
        ),
    },
    default="stage",
    why=Label(
        id="Usia 5 tahun dipantau sebagai anak prasekolah; tidak ada yang terlewat.",
        en="At 5 a child's growth is followed as a preschool child's, so nobody is lost.",
    ),
)

OBESITY_SCHOOL_AGE_ADOLESCENT = Service(
    code="obesity-school-age-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining obesitas anak usia sekolah dan remaja (IMT/U)",
        en="Obesity screening of school-age children and adolescents (BMI for age)",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=by_reading(
        BMI_FOR_AGE_FROM_5,
        {"stage": SCHOOL_AGE, "classification-age": aged(at_least=years(5), under=years(18))},
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.ANTHROPOMETRY, Instrument.WAIST),
        Venue.PUSTU: (Instrument.ANTHROPOMETRY, Instrument.WAIST),
        Venue.POSYANDU: (Instrument.ANTHROPOMETRY, Instrument.WAIST),
        Venue.SCHOOL: (Instrument.ANTHROPOMETRY, Instrument.WAIST),
        Venue.HOME_VISIT: (Activity.LIFESTYLE_FOLLOW_UP,),
    },
    contested_venues=_CONTESTED_PLACES,
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.KADER, Venue.POSYANDU, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.ANTHROPOMETRY, Instrument.WAIST, Instrument.BMI_FOR_AGE),
    source=KMK_2015_2023.at("BAB IV", "Skrining Obesitas", table="Tabel 12"),
    further_sources=(KMK_2015_2023.at("BAB IV", "Skrining Obesitas", figure="Gambar 26"),),
    on_results=(BMI_AT_PLUS_1, BMI_BELOW_MINUS_3, BMI_YELLOW_LINE, BMI_FOLLOW_UP_OUTSIDE, WAIST_AT_SCHOOL_AGE),
    notes=(
        Label(
            id="Lingkar perut diukur, tetapi batasnya untuk usia ini tidak diberikan.",
            en="The waist is measured, but no limit is given for this age.",
        ),
        ONE_CHECK_SERVES_BOTH,
        Label(id="Kehamilan remaja tidak dibahas.", en="Pregnancy in adolescents is not dealt with."),
    ),
)

GLUCOSE_AGE = Reading(
    code="school-glucose-age",
    title=Label(
        id="Batas usia pemeriksaan gula darah pada faktor risiko",
        en="From what age risk factors ask for a glucose test",
    ),
    settles=("amb-dm-school-age-limit", "amb-school-glucose-age"),
    places=(
        Place(source=_DIABETES, says=Label(id="faktor risiko PTM, tanpa batas usia", en="NCD risk factors, at no age")),
        Place(
            source=_SCHOOL_NCD,
            says=Label(
                id="yang obesitas dan/atau hipertensi, tanpa batas usia", en="obesity or hypertension, at no age"
            ),
        ),
        Place(
            source=KMK_2015_2023.at(
                "BAB IV", "Skrining faktor risiko dan PTM (Obesitas, DM dan hipertensi)", table="Tabel 12"
            ),
            says=Label(
                id="catatan pada kotak sekolah: remaja 15 tahun ke atas", en="note to the school box: from 15 years"
            ),
        ),
    ),
    options={
        "school-from-15": Label(
            id="di sekolah sejak 15 tahun, yang lebih muda dirujuk ke Puskesmas; dalam gedung segala usia",
            en="at school from 15, younger ones are sent to the Puskesmas; indoors at any age",
        ),
        "any-age": Label(id="segala usia, juga di sekolah", en="at any age, at school too"),
        "from-15": Label(id="di mana pun hanya sejak 15 tahun", en="from 15 only, wherever it is"),
    },
    default="school-from-15",
    why=Label(
        id="Menghormati catatan untuk sekolah tanpa melewatkan anak berisiko yang lebih muda.",
        en="It keeps the note for schools and loses no younger child at risk.",
    ),
)

DIABETES_BEDWETTING = Reading(
    code="diabetes-bedwetting",
    title=Label(id="Mengompol sebagai tanda diabetes", en="Bed-wetting as a sign of diabetes"),
    settles=("amb-dm-school-enuresis",),
    places=(
        Place(
            source=_DIABETES,
            says=Label(
                id="mengompol, tanpa batas usia dan tanpa syarat lain",
                en="bed-wetting, at no age and with no more said",
            ),
        ),
    ),
    options={
        "letter": Label(id="setiap anak yang mengompol", en="every child who wets the bed"),
        "new-or-again": Label(id="hanya yang baru timbul atau kambuh", en="only new, or again after dry nights"),
    },
    default="letter",
    why=Label(
        id="Tertulis tanpa syarat untuk usia 6 tahun ke atas; tidak ada DM tipe 1 yang terlewat.",
        en="It is written without a condition, for 6 years and over, and no type 1 diabetes is lost.",
    ),
)

DIABETES_WEIGHT_LOSS = Reading(
    code="diabetes-weight-loss",
    title=Label(id="Jangka penurunan berat badan", en="Over what time weight loss counts"),
    settles=("amb-dm-school-weight-loss-window",),
    places=(
        Place(
            source=_DIABETES,
            says=Label(
                id="turun cepat dalam 2-6 minggu sebelum diagnosis ditegakkan",
                en="fast, 2-6 weeks before the diagnosis",
            ),
        ),
    ),
    options={
        "last-weeks": Label(id="dalam 2-6 minggu terakhir", en="over the last 2-6 weeks"),
        "letter": Label(id="dihitung mundur dari diagnosis", en="counted back from the diagnosis"),
    },
    default="last-weeks",
    why=Label(
        id="Saat skrining diagnosis belum ada, jadi hanya waktu ini yang dapat ditanyakan.",
        en="At screening there is no diagnosis yet, so this is all that can be asked.",
    ),
)

DIABETES_SYMPTOM_URGENCY = Reading(
    code="diabetes-symptom-urgency",
    title=Label(
        id="Kapan anak dengan tanda DM tipe 1 diperiksa", en="When a child with signs of type 1 diabetes is tested"
    ),
    settles=("amb-dm-school-urgency",),
    places=(
        Place(
            source=_DIABETES,
            says=Label(
                id="yang dicurigai diperiksa gula darah; waktunya tidak diberikan",
                en="those suspected get a glucose test; no time is given",
            ),
        ),
    ),
    options={
        "same-day": Label(id="pada hari itu juga", en="on the same day"),
        "letter": Label(id="tanpa batas waktu", en="with no limit of time"),
    },
    default="same-day",
    why=Label(
        id="DM tipe 1 dapat memburuk dalam hitungan hari (kesimpulan kami demi keselamatan).",
        en="Type 1 diabetes can turn bad within days (our inference, for safety).",
    ),
)

_TYPE_1_SIGNS = any_of(
    by_reading(DIABETES_BEDWETTING, {"letter": has(BEDWETTING), "new-or-again": has(BEDWETTING_NEW)}),
    has(POLYURIA),
    has(POLYPHAGIA),
    has(POLYDIPSIA),
    has(RAPID_WEIGHT_LOSS),
)
_TYPE_2_RISK = any_of(has(OBESITY), has(CENTRAL_OBESITY), RAISED_BLOOD_PRESSURE)

DIABETES_SCHOOL_AGE_ADOLESCENT = Service(
    code="diabetes-school-age-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining diabetes melitus anak usia sekolah dan remaja",
        en="Diabetes screening of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=all_of(
        SCHOOL_AGE,
        any_of(
            _TYPE_1_SIGNS,
            by_reading(
                GLUCOSE_AGE,
                {
                    "school-from-15": _TYPE_2_RISK,
                    "any-age": _TYPE_2_RISK,
                    "from-15": all_of(aged(at_least=years(15)), _TYPE_2_RISK),
                },
            ),
        ),
    ),
    schedule=by_case(
        (
            _TYPE_1_SIGNS,
            schedule_by_reading(
                DIABETES_SYMPTOM_URGENCY,
                {
                    "same-day": on_occasion(Label(id="hari itu juga", en="on the same day")),
                    "letter": on_occasion(Label(id="saat tanda ditemukan", en="when the sign is found")),
                },
            ),
        ),
        otherwise=every(years(1)),
    ),
    venues={
        Venue.PUSKESMAS: (
            Activity.HISTORY,
            Activity.FAMILY_HISTORY,
            Instrument.ANTHROPOMETRY,
            Instrument.WAIST,
            Instrument.BLOOD_PRESSURE,
            Instrument.BLOOD_GLUCOSE,
        ),
        Venue.PUSTU: (
            Activity.HISTORY,
            Activity.FAMILY_HISTORY,
            Instrument.ANTHROPOMETRY,
            Instrument.WAIST,
            Instrument.BLOOD_PRESSURE,
            Instrument.BLOOD_GLUCOSE,
        ),
        Venue.POSYANDU: (
            Instrument.NCD_RISK_FACTORS,
            Instrument.ANTHROPOMETRY,
            Instrument.WAIST,
            Instrument.BLOOD_PRESSURE,
            Instrument.BLOOD_GLUCOSE,
        ),
        Venue.SCHOOL: (
            Instrument.NCD_RISK_FACTORS,
            Instrument.ANTHROPOMETRY,
            Instrument.WAIST,
            Instrument.BLOOD_PRESSURE,
            Instrument.BLOOD_GLUCOSE,
        ),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    contested_venues=_CONTESTED_PLACES,
    performers=(
        by(Cadre.TRAINED_KADER, Venue.POSYANDU),
        by(Cadre.HEALTH_WORKER, Venue.PUSTU, Venue.PUSKESMAS),
        by(Cadre.DOCTOR, Venue.PUSKESMAS, task=Task.DIAGNOSE),
    ),
    instruments=(
        Instrument.NCD_RISK_FACTORS,
        Instrument.ANTHROPOMETRY,
        Instrument.WAIST,
        Instrument.BLOOD_PRESSURE,
        Instrument.BLOOD_GLUCOSE,
    ),
    source=KMK_2015_2023.at("BAB IV", "Skrining Diabetes Melitus (DM)", table="Tabel 12"),
    settled=(DIABETES_WEIGHT_LOSS,),
    on_results=(GLUCOSE_LIMITS_AT_SCHOOL_AGE,),
    notes=(
        Label(
            id="Setahun sekali ditulis hanya untuk DM tipe 2 (faktor risiko).",
            en="Once a year is printed for type 2 (risk factors) only.",
        ),
        Label(
            id="Batas gula darah untuk usia ini tidak diberikan; diagnosis oleh dokter.",
            en="No glucose limits are given for this age; a doctor diagnoses.",
        ),
    ),
)

HYPERTENSION_ROUTINE = Reading(
    code="hypertension-routine",
    title=Label(
        id="'Secara rutin' pada anak dengan faktor risiko", en="What 'routinely' means for children with risk factors"
    ),
    settles=("amb-ht-school-rutin",),
    places=(
        Place(
            source=_HYPERTENSION,
            says=Label(
                id="tanpa faktor risiko minimal setahun sekali; dengan faktor risiko harus secara rutin",
                en="without risk factors at least yearly; with them it must be done routinely",
            ),
        ),
    ),
    options={
        "every-contact": Label(id="setiap kunjungan", en="at every contact"),
        "yearly": Label(id="minimal setahun sekali, seperti yang lain", en="at least yearly, like the others"),
    },
    default="every-contact",
    why=Label(
        id="Harus lebih sering daripada tanpa faktor risiko; mengukur tidak merugikan.",
        en="It must be more often than without risk factors, and measuring does no harm.",
    ),
)

HYPERTENSION_SCHOOL_AGE_ADOLESCENT = Service(
    code="hypertension-school-age-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining hipertensi anak usia sekolah dan remaja",
        en="Blood pressure screening of school-age children and adolescents",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SCHOOL_AGE,
    schedule=by_case(
        (
            any_of(
                has(OBESITY),
                has(BLOOD_PRESSURE_RAISING_MEDICATION),
                has(KIDNEY_DISEASE),
                has(AORTIC_COARCTATION),
                has(DIABETES),
            ),
            schedule_by_reading(
                HYPERTENSION_ROUTINE, {"every-contact": every_contact(), "yearly": at_least_every(years(1))}
            ),
        ),
        otherwise=at_least_every(years(1)),
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.BLOOD_PRESSURE,),
        Venue.PUSTU: (Instrument.BLOOD_PRESSURE,),
        Venue.POSYANDU: (Instrument.BLOOD_PRESSURE,),
        Venue.SCHOOL: (Instrument.BLOOD_PRESSURE,),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    contested_venues=_CONTESTED_PLACES,
    performers=(by(Cadre.TRAINED_KADER, Venue.POSYANDU),),
    instruments=(Instrument.BLOOD_PRESSURE,),
    source=KMK_2015_2023.at("BAB IV", "Skrining Hipertensi", table="Tabel 12"),
    on_results=(
        PRESSURE_139,
        PRESSURE_AT_LIMIT,
        PRESSURE_AGE_6,
        PRESSURE_ROW_13,
        PRESSURE_UNDER_13,
        PRESSURE_EITHER,
        PRESSURE_ONE_READING,
        PRESSURE_15_TO_17,
    ),
    notes=(
        Label(
            id="Kader terlatih hanya mendeteksi; diagnosis di Puskesmas atau FKTP, oleh siapa tidak disebut.",
            en="Trained kader only detect; diagnosis is at a Puskesmas or first-level facility, by whom is not said.",
        ),
        Label(
            id="Faktor risikonya ditulis sebagai contoh ('seperti'); pemeriksa dapat menambah.",
            en="The risk factors are printed as examples ('such as'); the examiner may add to them.",
        ),
        ONE_CHECK_SERVES_BOTH,
    ),
)

THALASSAEMIA_ADOLESCENT = Service(
    code="thalassaemia-adolescent",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining talasemia remaja", en="Thalassaemia screening of adolescents"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.ADOLESCENT,),
    target=all_of(ADOLESCENT, THALASSAEMIA_RISK),
    schedule=once(OncePer.LIFETIME),
    venues={
        Venue.PUSKESMAS: (Activity.FAMILY_HISTORY, Instrument.FULL_BLOOD_COUNT),
        Venue.PUSTU: (Activity.FAMILY_HISTORY,),
        Venue.HOSPITAL: (Instrument.HAEMOGLOBIN_ANALYSIS,),
    },
    instruments=(Instrument.FULL_BLOOD_COUNT, Instrument.HAEMOGLOBIN_ANALYSIS),
    source=KMK_2015_2023.at("BAB IV", "Skrining Talasemia", table="Tabel 12"),
    further_sources=(KMK_2015_2023.at("BAB IV", "Skrining Talasemia", figure="Gambar 23"),),
    on_results=(THALASSAEMIA_UNITS, THALASSAEMIA_HB, THALASSAEMIA_OUTCOMES),
    notes=(
        Label(
            id="Analisis Hb di FKRTL hanya bila pemeriksaan darah mencurigakan.",
            en="Haemoglobin analysis at the hospital only where the blood count is suspect.",
        ),
        Label(
            id="'Sekali seumur hidup' ditulis untuk pemeriksaan yang menentukan diagnosis.",
            en="'Once in a lifetime' is printed for the test that settles the diagnosis.",
        ),
    ),
)

SERVICES = (
    OBESITY_SCHOOL_AGE_ADOLESCENT,
    DIABETES_SCHOOL_AGE_ADOLESCENT,
    HYPERTENSION_SCHOOL_AGE_ADOLESCENT,
    THALASSAEMIA_ADOLESCENT,
)
