"""School health checks: penjaringan, pemeriksaan berkala and the examinations in them (BAB IV, PKPR luar gedung)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, nobody
from ilp.facts.chronic_disease import CENTRAL_OBESITY, OBESITY
from ilp.facts.person import SCHOOL_GRADE
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import OncePer, at_least_every, every, once, schedule_by_reading
from ilp.screening import school_fitness, school_smoking
from ilp.screening.common import PUPILS, RAISED_BLOOD_PRESSURE, SRQ20_AT_18
from ilp.screening.school_age_immunization import AGED_7, AGED_8, AGED_11, AGED_12, GIRL
from ilp.screening.school_age_ncd import GLUCOSE_AGE
from ilp.screening.school_age_results_ncd import (
    BMI_AT_PLUS_1,
    BMI_BELOW_MINUS_3,
    BMI_FOLLOW_UP_OUTSIDE,
    BMI_YELLOW_LINE,
    GLUCOSE_LIMITS_AT_SCHOOL_AGE,
    NUTRITION_INDEX,
    PRESSURE_15_TO_17,
    PRESSURE_139,
    PRESSURE_AGE_6,
    PRESSURE_AT_LIMIT,
    PRESSURE_EITHER,
    PRESSURE_ONE_READING,
    PRESSURE_ROW_13,
    PRESSURE_UNDER_13,
    WAIST_AT_SCHOOL_AGE,
)
from ilp.screening.school_age_results_senses import (
    ACUITY_BETTER_THAN_6_12,
    ACUITY_EYE,
    ACUITY_OVER_6_6,
    ACUITY_REFERRAL,
    DENTAL_ABNORMAL,
    EAR_INFECTION,
    IMMUNIZATION_INCOMPLETE,
    SDQ_CUT_OFFS,
    WHISPER_80,
)
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

_CHECKS = KMK_2015_2023.at("BAB IV", "Penjaringan kesehatan dan pemeriksaan berkala")
_MENTAL = KMK_2015_2023.at("BAB IV", "Skrining kesehatan jiwa", table="Tabel 12")

# The pupils of grades 1 to 12, of whatever age (reading pupil-age).
_PUPIL_STAGES = (LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT, LifeStage.ADULT)
_INTAKE_PUPILS = all_of(PUPILS, is_(SCHOOL_GRADE, 1, 7, 10))

SCHOOL_CHECK_FREQUENCY = Reading(
    code="school-check-frequency",
    title=Label(id="'Minimal' pada penjaringan dan pemeriksaan berkala", en="'At least' in the two school checks"),
    settles=("amb-penjaringan-minimal", "amb-berkala-minimal"),
    places=(
        Place(source=_CHECKS, says=Label(id="penjaringan: minimal 1x setahun", en="penjaringan: at least once a year")),
        Place(source=_CHECKS, says=Label(id="pemeriksaan berkala: 1x setahun", en="periodic check: once a year")),
    ),
    options={
        "at-least": Label(id="keduanya minimal setahun sekali", en="both at least once a year"),
        "letter": Label(id="pemeriksaan berkala tepat setahun sekali", en="the periodic check exactly once a year"),
    },
    default="at-least",
    why=Label(
        id="Kalimatnya satu dan pemeriksaannya sama; lebih sering tidak dilarang.",
        en="It is one sentence about the same examinations, and more often is not forbidden.",
    ),
)

SCHOOL_HB_PERFORMER = Reading(
    code="school-hb-performer",
    title=Label(id="Pelaksana pemeriksaan Hb di sekolah", en="Who tests haemoglobin at school"),
    settles=("amb-penjaringan-hb-performer", "amb-berkala-hb-performer"),
    places=(
        Place(
            source=_CHECKS,
            says=Label(
                id="Hb tidak ada dalam daftar guru maupun daftar petugas Puskesmas",
                en="haemoglobin is on neither the teachers' nor the Puskesmas staff's list",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining anemia pada remaja putri"),
            says=Label(id="Hb di sekolah oleh petugas Puskesmas", en="tested at school by Puskesmas staff"),
        ),
    ),
    options={
        "puskesmas-staff": Label(id="petugas Puskesmas", en="Puskesmas staff"),
        "not-assigned": Label(id="diatur bersama sekolah", en="as agreed with the school"),
    },
    default="puskesmas-staff",
    why=Label(
        id="Bagian anemia menyebutnya, dan daftar petugas Puskesmas berakhir 'dan lain-lain'.",
        en="The part on anaemia says so, and the list of the Puskesmas staff ends with 'and others'.",
    ),
)

_SCHOOL_CHECK_VENUES = {
    Venue.PUSKESMAS: (Activity.SCHOOL_EXECUTION, Activity.SCHOOL_FACILITATION),
    Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
    Venue.SCHOOL: (
        Instrument.SCHOOL_QUESTIONNAIRE,
        Instrument.ANTHROPOMETRY,
        Activity.HYGIENE_CHECK,
        Activity.FITNESS_CHECK,
        Instrument.BLOOD_PRESSURE,
        Instrument.VISUAL_ACUITY,
        Instrument.WHISPER_TEST,
        Instrument.ORAL_EXAMINATION,
        Instrument.OUTER_EAR,
        Instrument.PULSE,
        Instrument.BREATHING,
    ),
}
_SCHOOL_CHECK_PERFORMERS = (
    by(Cadre.SELF, Venue.SCHOOL, task=Task.FILL_IN),
    by(Cadre.PARENT_OR_TEACHER, Venue.SCHOOL, task=Task.FILL_IN),
    by(Cadre.TEACHER, Venue.SCHOOL),
    by(Cadre.PUSKESMAS_STAFF, Venue.SCHOOL),
)
_SCHOOL_CHECK_INSTRUMENTS = (
    Instrument.SCHOOL_QUESTIONNAIRE,
    Instrument.ANTHROPOMETRY,
    Instrument.BLOOD_PRESSURE,
    Instrument.VISUAL_ACUITY,
    Instrument.WHISPER_TEST,
    Instrument.ORAL_EXAMINATION,
    Instrument.OUTER_EAR,
    Instrument.PULSE,
    Instrument.BREATHING,
)
_SCHOOL_CHECK_NOTES = (
    Label(
        id="Guru: berat dan tinggi badan, kebersihan diri, kebugaran; petugas Puskesmas: pemeriksaan lainnya.",
        en="Teachers: weight, height, hygiene, fitness; Puskesmas staff: the other examinations.",
    ),
    Label(
        id="Kuesioner diisi peserta didik; kelas 1-3 dan SLB dapat dibantu orang tua, wali atau guru.",
        en="Pupils fill in the questionnaire; in grades 1-3 and special schools parent, guardian or teacher may help.",
    ),
)

SCHOOL_HEALTH_PENJARINGAN = Service(
    code="school-health-penjaringan",
    kind=ServiceKind.VISIT,
    name=Label(id="Penjaringan kesehatan", en="School entry health check"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=_INTAKE_PUPILS,
    schedule=at_least_every(years(1)),
    venues=_SCHOOL_CHECK_VENUES,
    performers=_SCHOOL_CHECK_PERFORMERS,
    instruments=_SCHOOL_CHECK_INSTRUMENTS,
    source=_CHECKS,
    settled=(SCHOOL_CHECK_FREQUENCY, SCHOOL_HB_PERFORMER),
    notes=_SCHOOL_CHECK_NOTES,
)

SCHOOL_HEALTH_BERKALA = Service(
    code="school-health-berkala",
    kind=ServiceKind.VISIT,
    name=Label(id="Pemeriksaan berkala", en="Periodic school health check"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=all_of(PUPILS, is_(SCHOOL_GRADE, 2, 3, 4, 5, 6, 8, 9, 11, 12)),
    schedule=schedule_by_reading(
        SCHOOL_CHECK_FREQUENCY, {"at-least": at_least_every(years(1)), "letter": every(years(1))}
    ),
    venues=_SCHOOL_CHECK_VENUES,
    performers=_SCHOOL_CHECK_PERFORMERS,
    instruments=_SCHOOL_CHECK_INSTRUMENTS,
    source=_CHECKS,
    settled=(SCHOOL_HB_PERFORMER,),
    notes=_SCHOOL_CHECK_NOTES,
)

_PART_OF_CHECKS = Label(
    id="Bagian dari penjaringan dan pemeriksaan berkala, sehingga minimal setahun sekali.",
    en="Part of the two school checks, so at least once a year.",
)

SCHOOL_NUTRITION_MONITORING = Service(
    code="school-nutrition-monitoring",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pemantauan status gizi di sekolah", en="Nutrition monitoring at school"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=PUPILS,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Instrument.ANTHROPOMETRY, Activity.ANAEMIA_SIGNS),
    },
    performers=(by(Cadre.TEACHER, Venue.SCHOOL), by(Cadre.PUSKESMAS_STAFF, Venue.SCHOOL)),
    instruments=(Instrument.ANTHROPOMETRY,),
    source=KMK_2015_2023.at("BAB IV", "Pemantauan status gizi", table="Tabel 12"),
    further_sources=(_CHECKS,),
    on_results=(NUTRITION_INDEX, BMI_AT_PLUS_1, BMI_BELOW_MINUS_3, BMI_YELLOW_LINE),
    notes=(
        _PART_OF_CHECKS,
        Label(
            id="Guru mengukur berat dan tinggi badan; tanda anemia diperiksa petugas Puskesmas.",
            en="Teachers take weight and height; Puskesmas staff look for signs of anaemia.",
        ),
    ),
)

SCHOOL_VISION_HEARING = Service(
    code="school-vision-hearing",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining indera penglihatan dan pendengaran di sekolah", en="Vision and hearing screening at school"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=PUPILS,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (
            Instrument.VISUAL_ACUITY,
            Instrument.COLOUR_VISION,
            Instrument.OUTER_EAR,
            Instrument.WHISPER_TEST,
        ),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.SCHOOL),),
    instruments=(
        Instrument.VISUAL_ACUITY,
        Instrument.COLOUR_VISION,
        Instrument.OUTER_EAR,
        Instrument.WHISPER_TEST,
    ),
    source=KMK_2015_2023.at("BAB IV", "Skrining indera penglihatan dan pendengaran", table="Tabel 12"),
    further_sources=(
        _CHECKS,
        KMK_2015_2023.at("BAB IV", "Skrining Indera Penglihatan"),
        KMK_2015_2023.at("BAB IV", "Skrining Indera Pendengaran"),
    ),
    on_results=(ACUITY_BETTER_THAN_6_12, ACUITY_REFERRAL, ACUITY_EYE, ACUITY_OVER_6_6, WHISPER_80, EAR_INFECTION),
    notes=(
        Label(
            id="Cara dan penilaian sama dengan skrining dalam gedung, dan berlaku sebagai skrining tahun itu.",
            en="Done and judged as indoors, and it counts as the screening of that year.",
        ),
    ),
)

SCHOOL_DENTAL = Service(
    code="school-dental",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Skrining gigi dan mulut di sekolah", en="Oral health check at school"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=PUPILS,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Instrument.ORAL_EXAMINATION,),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.SCHOOL),),
    instruments=(Instrument.ORAL_EXAMINATION,),
    source=KMK_2015_2023.at("BAB IV", "Skrining gigi dan mulut", table="Tabel 12"),
    further_sources=(_CHECKS,),
    on_results=(DENTAL_ABNORMAL,),
    notes=(
        _PART_OF_CHECKS,
        Label(
            id="Bibir, mukosa, lidah, langit-langit, gusi, gigi dan kebersihan mulut.",
            en="Lips, mucosa, tongue, palate, gums, teeth and oral hygiene.",
        ),
    ),
)

SCHOOL_GLUCOSE_WAIST = Reading(
    code="school-glucose-central-obesity",
    title=Label(
        id="Obesitas sentral sebagai alasan gula darah di sekolah",
        en="Central obesity as a reason for the glucose test at school",
    ),
    settles=("amb-school-central-obesity",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining faktor risiko dan PTM (Obesitas, DM dan hipertensi)"),
            says=Label(id="obesitas dan/atau hipertensi", en="obesity or hypertension"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Diabetes Melitus (DM)"),
            says=Label(
                id="obesitas, obesitas sentral, atau tekanan darah tinggi",
                en="obesity, central obesity or raised blood pressure",
            ),
        ),
    ),
    options={
        "letter": Label(id="di sekolah hanya obesitas atau hipertensi", en="at school obesity or hypertension only"),
        "with-central-obesity": Label(id="juga obesitas sentral", en="central obesity too"),
    },
    default="letter",
    why=Label(
        id="Seperti tertulis untuk sekolah; obesitas sentral tetap diperiksa dalam gedung, jadi tidak terlewat.",
        en="As printed for schools; central obesity still asks for the indoor test, so nobody is lost.",
    ),
)

_GLUCOSE_RISK = by_reading(
    SCHOOL_GLUCOSE_WAIST,
    {
        "letter": any_of(has(OBESITY), RAISED_BLOOD_PRESSURE),
        "with-central-obesity": any_of(has(OBESITY), has(CENTRAL_OBESITY), RAISED_BLOOD_PRESSURE),
    },
)

SCHOOL_NCD_RISK = Service(
    code="school-ncd-risk",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining faktor risiko PTM di sekolah", en="NCD risk screening at school"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=PUPILS,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (
            Instrument.NCD_RISK_FACTORS,
            Instrument.ANTHROPOMETRY,
            Instrument.WAIST,
            Instrument.BLOOD_PRESSURE,
            Instrument.BLOOD_GLUCOSE,
        ),
    },
    performers=(by(Cadre.TEACHER, Venue.SCHOOL), by(Cadre.PUSKESMAS_STAFF, Venue.SCHOOL)),
    instruments=(
        Instrument.NCD_RISK_FACTORS,
        Instrument.ANTHROPOMETRY,
        Instrument.WAIST,
        Instrument.BLOOD_PRESSURE,
        Instrument.BLOOD_GLUCOSE,
    ),
    components=(
        Component(
            code="glucose",
            name=Label(id="Gula darah di sekolah", en="Blood glucose at school"),
            target=all_of(
                by_reading(
                    GLUCOSE_AGE,
                    {
                        "school-from-15": aged(at_least=years(15)),
                        "any-age": everybody(),
                        "from-15": aged(at_least=years(15)),
                    },
                ),
                _GLUCOSE_RISK,
            ),
            instruments=(Instrument.BLOOD_GLUCOSE,),
            venues=(Venue.SCHOOL,),
        ),
        Component(
            code="glucose-referral",
            name=Label(id="Dirujuk ke Puskesmas untuk gula darah", en="Sent to the Puskesmas for blood glucose"),
            target=all_of(
                by_reading(
                    GLUCOSE_AGE,
                    {"school-from-15": aged(under=years(15)), "any-age": nobody(), "from-15": nobody()},
                ),
                _GLUCOSE_RISK,
            ),
            instruments=(Instrument.BLOOD_GLUCOSE,),
            venues=(Venue.PUSKESMAS,),
            note=Label(
                id="Kesimpulan kami: aturan dalam gedung tidak mengenal batas usia.",
                en="Our inference: the indoor rule knows no age.",
            ),
        ),
    ),
    source=KMK_2015_2023.at("BAB IV", "Skrining faktor risiko dan PTM (Obesitas, DM dan hipertensi)", table="Tabel 12"),
    further_sources=(_CHECKS,),
    on_results=(
        BMI_AT_PLUS_1,
        BMI_BELOW_MINUS_3,
        BMI_YELLOW_LINE,
        BMI_FOLLOW_UP_OUTSIDE,
        WAIST_AT_SCHOOL_AGE,
        GLUCOSE_LIMITS_AT_SCHOOL_AGE,
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
        _PART_OF_CHECKS,
        Label(
            id="Guru: berat dan tinggi badan; petugas Puskesmas: tekanan darah; untuk LP dan gula darah tidak disebut.",
            en="Teachers: weight and height; Puskesmas staff: blood pressure; for waist and glucose nobody is named.",
        ),
    ),
)

SCHOOL_SDQ_FREQUENCY = Reading(
    code="school-sdq-frequency",
    title=Label(id="Kelas skrining jiwa di sekolah", en="Grades of the mental health screening at school"),
    settles=("amb-school-sdq-frequency",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining kesehatan jiwa"),
            says=Label(id="awal penerimaan siswa baru, kelas 1, 7 dan 10", en="at intake, grades 1, 7 and 10"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa"),
            says=Label(id="minimal setahun sekali", en="at least once a year"),
        ),
    ),
    options={
        "intake-grades": Label(id="kelas 1, 7 dan 10", en="grades 1, 7 and 10"),
        "every-year": Label(id="setiap kelas, setiap tahun", en="every grade, every year"),
    },
    default="intake-grades",
    why=Label(
        id="Seperti tertulis untuk sekolah; skrining tahunan tetap jatuh tempo di Puskesmas atau Pustu.",
        en="As printed for schools; the yearly screening stays due at Puskesmas or Pustu.",
    ),
)

SCHOOL_MENTAL_HEALTH = Service(
    code="school-mental-health",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining kesehatan jiwa di sekolah", en="Mental health screening at school"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=by_reading(SCHOOL_SDQ_FREQUENCY, {"intake-grades": _INTAKE_PUPILS, "every-year": PUPILS}),
    schedule=schedule_by_reading(
        SCHOOL_SDQ_FREQUENCY,
        {"intake-grades": once(OncePer.SCHOOL_GRADE), "every-year": at_least_every(years(1))},
    ),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION, Instrument.ASSIST),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Instrument.SDQ, Instrument.SRQ_20),
    },
    performers=(
        by(Cadre.SELF, Venue.SCHOOL, task=Task.FILL_IN),
        by(Cadre.PARENT_OR_TEACHER, Venue.SCHOOL, task=Task.FILL_IN),
        by(Cadre.HEALTH_WORKER, Venue.SCHOOL, task=Task.SCORE),
    ),
    instruments=(Instrument.SDQ, Instrument.SRQ_20),
    components=(
        Component(
            code="sdq",
            name=Label(id="SDQ", en="SDQ"),
            target=by_reading(
                SRQ20_AT_18,
                {
                    "letter": aged(at_least=years(4), up_to=years(18)),
                    "stage": aged(at_least=years(4), under=years(18)),
                },
            ),
            instruments=(Instrument.SDQ,),
            venues=(Venue.SCHOOL,),
        ),
        Component(
            code="srq-20",
            name=Label(id="SRQ-20", en="SRQ-20"),
            target=by_reading(SRQ20_AT_18, {"letter": aged(over=years(18)), "stage": aged(at_least=years(18))}),
            instruments=(Instrument.SRQ_20,),
            venues=(Venue.SCHOOL,),
        ),
    ),
    source=_MENTAL,
    further_sources=(KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa"),),
    on_results=(SDQ_CUT_OFFS,),
    notes=(
        Label(
            id="Pada awal tahun ajaran; siapa yang mengisi dan menilai menurut skrining dalam gedung.",
            en="At the start of the school year; who fills in and scores is as in the indoor screening.",
        ),
        Label(
            id="Berlaku sebagai skrining jiwa tahun itu (kesimpulan kami).",
            en="It counts as the mental health screening of that year (our inference).",
        ),
    ),
)

GRADE_OR_AGE = Reading(
    code="grade-or-age",
    title=Label(
        id="Kelas atau usia pada penilaian status imunisasi", en="Grade or age in the immunization status check"
    ),
    settles=("amb-imm-grade-age",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining imunisasi rutin"),
            says=Label(
                id="siswa kelas 1, 2, 5 (atau usia 7, 8, 11) dan kelas 6 perempuan (atau perempuan 12 tahun)",
                en="pupils of grades 1, 2, 5 (or aged 7, 8, 11) and girls of grade 6 (or girls aged 12)",
            ),
        ),
    ),
    options={
        "either": Label(id="kelas atau usia, salah satu cukup", en="grade or age, either is enough"),
        "grades": Label(id="hanya menurut kelas", en="by grade only"),
    },
    default="either",
    why=Label(
        id="Ditulis 'atau'; anak di luar kelas setaranya dan anak yang tidak bersekolah tidak terlewat.",
        en="It says 'or'; children out of step with their grade, or out of school, are not lost.",
    ),
)

SCHOOL_IMMUNIZATION_STATUS = Service(
    code="school-immunization-status",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining imunisasi rutin di sekolah", en="Immunization status check at school"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_PUPIL_STAGES,
    target=any_of(
        all_of(PUPILS, is_(SCHOOL_GRADE, 1, 2, 5)),
        all_of(PUPILS, is_(SCHOOL_GRADE, 6), GIRL),
        by_reading(
            GRADE_OR_AGE,
            {"either": any_of(AGED_7, AGED_8, AGED_11, all_of(AGED_12, GIRL)), "grades": nobody()},
        ),
    ),
    schedule=once(OncePer.AGE_OR_GRADE),
    venues={
        Venue.PUSKESMAS: (Activity.SCHOOL_FACILITATION,),
        Venue.PUSTU: (Activity.SCHOOL_FACILITATION,),
        Venue.SCHOOL: (Activity.ASSESS_IMMUNIZATION,),
    },
    instruments=(Instrument.IMMUNIZATION_HISTORY,),
    components=(
        Component(
            code="infant-history",
            name=Label(
                id="Riwayat imunisasi rutin bayi dan baduta (kelas 1)", en="Routine vaccines before age two (grade 1)"
            ),
            target=all_of(PUPILS, is_(SCHOOL_GRADE, 1)),
            instruments=(Instrument.IMMUNIZATION_HISTORY,),
        ),
        Component(
            code="bias-history",
            name=Label(id="Riwayat imunisasi usia sekolah (BIAS)", en="School vaccines (BIAS)"),
            instruments=(Instrument.IMMUNIZATION_HISTORY,),
        ),
    ),
    source=KMK_2015_2023.at("BAB IV", "Skrining imunisasi rutin", table="Tabel 12"),
    on_results=(IMMUNIZATION_INCOMPLETE,),
    notes=(
        Label(
            id="Pelaksana dan tindak lanjut status yang belum lengkap tidak diatur di sini.",
            en="Who does it, and what follows an incomplete status, is not set here.",
        ),
    ),
)

SERVICES = (
    SCHOOL_HEALTH_PENJARINGAN,
    SCHOOL_HEALTH_BERKALA,
    SCHOOL_NUTRITION_MONITORING,
    SCHOOL_VISION_HEARING,
    SCHOOL_DENTAL,
    SCHOOL_NCD_RISK,
    SCHOOL_MENTAL_HEALTH,
    *school_fitness.SERVICES,
    SCHOOL_IMMUNIZATION_STATUS,
    *school_smoking.SERVICES,
)
