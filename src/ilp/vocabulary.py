"""Closed lists of terms, each with its code and its Indonesian and English label."""

from __future__ import annotations

from typing import Final

from ilp.labels import Labelled


class Sex(Labelled):
    """Sex as registers record it."""

    FEMALE = "female", "perempuan", "female"
    MALE = "male", "laki-laki", "male"


class ServiceKind(Labelled):
    """What sort of service a rule asks for."""

    SCREENING = "screening", "skrining", "screening"
    EXAMINATION = "examination", "pemeriksaan", "examination"
    VISIT = "visit", "kunjungan", "visit"
    IMMUNIZATION = "immunization", "imunisasi", "immunization"
    SUPPLEMENTATION = "supplementation", "suplementasi", "supplementation"
    EDUCATION = "education", "edukasi", "education"
    TREATMENT = "treatment", "tata laksana", "treatment"
    REFERRAL = "referral", "rujukan", "referral"
    CLASSIFICATION = "classification", "klasifikasi", "classification"


class Verdict(Labelled):
    """What the rules say of one service for one person."""

    REQUIRED = "required", "wajib", "required"
    AS_INDICATED = "as_indicated", "sesuai indikasi", "as indicated"
    NOT_REQUIRED = "not_required", "tidak diwajibkan", "not required"
    UNDETERMINED = "undetermined", "belum dapat ditentukan", "undetermined"


class Obligation(Labelled):
    """What the matrices of the decree say of one examination at one contact, or at one venue."""

    DONE = "done", "dilakukan", "done"
    AS_INDICATED = "as_indicated", "sesuai indikasi", "as indicated"
    NOT_DONE = "not_done", "tidak dilakukan", "not done"


class Severity(Labelled):
    """How grave a finding about data is: it cannot be so, it deserves a look, or it is only told."""

    ERROR = "error", "galat", "error"
    WARNING = "warning", "peringatan", "warning"
    INFO = "info", "keterangan", "info"


class Venue(Labelled):
    """Where a service is given, as the decree's tables name the columns."""

    PUSKESMAS = "puskesmas", "Puskesmas", "Puskesmas (community health centre)"
    PUSTU = "pustu", "Pustu", "Pustu (village health post)"
    POSYANDU = "posyandu", "Posyandu", "Posyandu (community health post run by kader)"
    HOME_VISIT = "home_visit", "kunjungan rumah", "home visit"
    SCHOOL = "school", "sekolah/madrasah", "school"
    WORKPLACE = "workplace", "tempat kerja", "workplace"
    HOSPITAL = "hospital", "rumah sakit (FKRTL)", "hospital (referral level)"
    HIV_HOSPITAL = "hiv_hospital", "RS PDP (perawatan, dukungan dan pengobatan HIV)", "hospital with HIV care"
    OUTSIDE_SCHOOL = "outside_school", "di luar sekolah oleh nakes Puskesmas", "outside school, by Puskesmas staff"
    OTHER_FACILITY = "other_facility", "fasyankes lainnya", "other health facility"
    VILLAGE_PLACE = "village_place", "balai desa atau rumah warga", "village hall or a villager's home"
    PRESCHOOL_OR_DAY_CARE = (
        "preschool_or_day_care",
        "TK, PAUD, kelompok bermain, tempat penitipan anak",
        "kindergarten, playgroup or day care",
    )
    DELIVERY_FACILITY = "delivery_facility", "fasilitas tempat persalinan", "facility of the delivery"


class Cadre(Labelled):
    """Who performs a service."""

    DOCTOR = "doctor", "dokter", "doctor"
    MIDWIFE = "midwife", "bidan", "midwife"
    COMPETENT_MIDWIFE = "competent_midwife", "bidan kompeten", "midwife trained for it"
    NURSE = "nurse", "perawat", "nurse"
    NUTRITIONIST = "nutritionist", "tenaga gizi", "nutritionist"
    HEALTH_WORKER = "health_worker", "tenaga kesehatan", "health worker"
    TRAINED_HEALTH_WORKER = "trained_health_worker", "tenaga kesehatan terlatih", "health worker trained for it"
    PUSKESMAS_STAFF = "puskesmas_staff", "petugas Puskesmas", "Puskesmas staff"
    PUSTU_STAFF = "pustu_staff", "petugas Pustu", "Pustu staff"
    KADER = "kader", "kader", "kader (community health volunteer)"
    TRAINED_KADER = "trained_kader", "kader terlatih", "trained kader"
    TRAINED_LAY_WORKER = "trained_lay_worker", "non-nakes terlatih", "trained lay worker"
    TEACHER = "teacher", "guru", "teacher"
    PARENT_OR_TEACHER = "parent_or_teacher", "orang tua, wali atau guru", "parent, guardian or teacher"
    FAMILY = "family", "keluarga", "family"
    VOLUNTEER = "volunteer", "relawan", "volunteer"
    SOCIAL_WORKER = "social_worker", "pekerja sosial", "social worker"
    SELF = "self", "diri sendiri", "the person"
    DENTIST = "dentist", "dokter gigi", "dentist"
    POSYANDU_STAFF = "posyandu_staff", "petugas Posyandu", "Posyandu staff"
    COMPETENT_DOCTOR = "competent_doctor", "dokter kompeten", "doctor trained for it"
    PAEDIATRICIAN = "paediatrician", "dokter spesialis anak", "paediatrician"
    PSYCHOLOGIST = "psychologist", "psikolog", "psychologist"
    SANITATION_WORKER = "sanitation_worker", "tenaga sanitasi lingkungan", "environmental health worker"
    TRADITIONAL_HEALTH_WORKER = "traditional_health_worker", "tenaga kesehatan tradisional", "traditional health worker"
    PHARMACIST = "pharmacist", "apoteker", "pharmacist"
    PHARMACY_TECHNICIAN = "pharmacy_technician", "tenaga teknis kefarmasian", "pharmacy technician"
    LABORATORY_TECHNICIAN = "laboratory_technician", "tenaga laboratorium", "laboratory technician"


class Task(Labelled):
    """The part of a service somebody performs."""

    PERFORM = "perform", "melaksanakan", "performs"
    FILL_IN = "fill_in", "mengisi", "fills in"
    VERIFY = "verify", "memverifikasi", "verifies"
    SCORE = "score", "menilai skor", "scores"
    DIAGNOSE = "diagnose", "mendiagnosis", "diagnoses"
    FOLLOW_UP = "follow_up", "menindaklanjuti", "follows up"
    EDUCATE = "educate", "memberi edukasi", "gives education"


class Quantity(Labelled):
    """What a measurement measures; the unit is fixed for each, and so are the bounds outside which a value is a slip.

    The bounds are ours: wide enough for any living person, so that what lies outside was written in another unit or
    in the wrong field.
    """

    WEIGHT = "weight", "berat badan", "body weight"
    HEIGHT = "height", "tinggi atau panjang badan", "height or length"
    BMI = "bmi", "indeks massa tubuh (IMT)", "body mass index (BMI)"
    WAIST = "waist", "lingkar perut", "waist circumference"
    MID_UPPER_ARM = "mid_upper_arm", "lingkar lengan atas (LiLA)", "mid-upper-arm circumference"
    CALF = "calf", "lingkar betis", "calf circumference"
    HEAD_CIRCUMFERENCE = "head_circumference", "lingkar kepala", "head circumference"
    BIRTH_WEIGHT = "birth_weight", "berat lahir", "birth weight"
    GESTATION_AT_BIRTH = "gestation_at_birth", "usia kehamilan saat lahir", "gestational age at birth"
    SYSTOLIC = "systolic", "tekanan darah sistolik", "systolic blood pressure"
    DIASTOLIC = "diastolic", "tekanan darah diastolik", "diastolic blood pressure"
    PULSE = "pulse", "denyut nadi", "pulse"
    RESPIRATION = "respiration", "frekuensi napas", "respiratory rate"
    OXYGEN_SATURATION = "oxygen_saturation", "saturasi oksigen", "oxygen saturation"
    TEMPERATURE = "temperature", "suhu tubuh", "body temperature"
    GLUCOSE_RANDOM = "glucose_random", "gula darah sewaktu", "random blood glucose"
    GLUCOSE_FASTING = "glucose_fasting", "gula darah puasa", "fasting blood glucose"
    GLUCOSE_2H = "glucose_2h", "gula darah 2 jam setelah pembebanan", "2-hour blood glucose"
    HBA1C = "hba1c", "HbA1c", "HbA1c"
    CHOLESTEROL_TOTAL = "cholesterol_total", "kolesterol total", "total cholesterol"
    CHOLESTEROL_LDL = "cholesterol_ldl", "kolesterol LDL", "LDL cholesterol"
    CHOLESTEROL_HDL = "cholesterol_hdl", "kolesterol HDL", "HDL cholesterol"
    TRIGLYCERIDES = "triglycerides", "trigliserida", "triglycerides"
    URIC_ACID = "uric_acid", "asam urat", "uric acid"
    HAEMOGLOBIN = "haemoglobin", "hemoglobin", "haemoglobin"
    MCV = "mcv", "volume eritrosit rata-rata (MCV)", "mean corpuscular volume (MCV)"
    MCH = "mch", "hemoglobin eritrosit rata-rata (MCH)", "mean corpuscular haemoglobin (MCH)"
    FEV1_FVC = "fev1_fvc", "rasio VEP1/KVP setelah bronkodilator", "FEV1/FVC after a bronchodilator"
    PACK_YEARS = "pack_years", "paparan rokok", "exposure to smoking"
    EXHALED_CO = "exhaled_co", "kadar CO pernapasan", "exhaled carbon monoxide"
    TUBERCULIN = "tuberculin", "indurasi uji tuberkulin", "induration of the tuberculin test"
    ACUITY_RIGHT = "acuity_right", "visus mata kanan", "visual acuity of the right eye"
    ACUITY_LEFT = "acuity_left", "visus mata kiri", "visual acuity of the left eye"
    WHISPER_RIGHT = "whisper_right", "kata yang diulang benar, telinga kanan", "words repeated rightly, right ear"
    WHISPER_LEFT = "whisper_left", "kata yang diulang benar, telinga kiri", "words repeated rightly, left ear"
    RUN_1000 = "run_1000", "waktu lari 1.000 meter", "time of the 1,000 m run"
    RUN_1600 = "run_1600", "waktu lari 1.600 meter", "time of the 1,600 m run"
    WALK_6_MINUTES = "walk_6_minutes", "jarak jalan 6 menit", "distance walked in 6 minutes"
    CARDIOVASCULAR_RISK = "cardiovascular_risk", "risiko PTM 10 tahun", "10-year risk of a cardiovascular event"
    WEIGHT_FOR_AGE = "weight_for_age", "skor z BB/U", "weight-for-age z-score"
    HEIGHT_FOR_AGE = "height_for_age", "skor z PB/U atau TB/U", "length- or height-for-age z-score"
    WEIGHT_FOR_HEIGHT = "weight_for_height", "skor z BB/PB atau BB/TB", "weight-for-length or -height z-score"
    BMI_FOR_AGE = "bmi_for_age", "skor z IMT/U", "BMI-for-age z-score"
    HEAD_FOR_AGE = "head_for_age", "skor z LK/U", "head-circumference-for-age z-score"

    @property
    def code(self) -> str:
        """The name a value is given under."""
        return self.value

    @property
    def unit(self) -> str:
        """The unit a value of this quantity is given in; empty where it has none."""
        return _MEASURES[self][0]

    @property
    def at_least(self) -> float:
        """The least value anybody can have, in the unit of the quantity."""
        return _MEASURES[self][1]

    @property
    def at_most(self) -> float:
        """The greatest value anybody can have, in the unit of the quantity."""
        return _MEASURES[self][2]


_MEASURES: Final = {
    Quantity.WEIGHT: ("kg", 0.3, 350),
    Quantity.HEIGHT: ("cm", 20, 250),
    Quantity.BMI: ("kg/m²", 5, 120),
    Quantity.WAIST: ("cm", 20, 250),
    Quantity.MID_UPPER_ARM: ("cm", 4, 70),
    Quantity.CALF: ("cm", 5, 80),
    Quantity.HEAD_CIRCUMFERENCE: ("cm", 15, 75),
    Quantity.BIRTH_WEIGHT: ("g", 250, 8000),
    Quantity.GESTATION_AT_BIRTH: ("minggu/weeks", 20, 46),
    Quantity.SYSTOLIC: ("mmHg", 40, 300),
    Quantity.DIASTOLIC: ("mmHg", 20, 200),
    Quantity.PULSE: ("/menit", 20, 300),
    Quantity.RESPIRATION: ("/menit", 4, 150),
    Quantity.OXYGEN_SATURATION: ("%", 30, 100),
    Quantity.TEMPERATURE: ("°C", 25, 45),
    Quantity.GLUCOSE_RANDOM: ("mg/dL", 10, 1500),
    Quantity.GLUCOSE_FASTING: ("mg/dL", 10, 1500),
    Quantity.GLUCOSE_2H: ("mg/dL", 10, 1500),
    Quantity.HBA1C: ("%", 2, 25),
    Quantity.CHOLESTEROL_TOTAL: ("mg/dL", 30, 1500),
    Quantity.CHOLESTEROL_LDL: ("mg/dL", 5, 1500),
    Quantity.CHOLESTEROL_HDL: ("mg/dL", 2, 300),
    Quantity.TRIGLYCERIDES: ("mg/dL", 10, 20000),
    Quantity.URIC_ACID: ("mg/dL", 0.5, 40),
    Quantity.HAEMOGLOBIN: ("g/dL", 1, 30),
    Quantity.MCV: ("fL", 30, 160),
    Quantity.MCH: ("pg", 8, 60),
    Quantity.FEV1_FVC: ("", 0.1, 1),
    Quantity.PACK_YEARS: ("bungkus-tahun/pack-years", 0, 400),
    Quantity.EXHALED_CO: ("ppm", 0, 200),
    Quantity.TUBERCULIN: ("mm", 0, 80),
    Quantity.ACUITY_RIGHT: ("", 0, 3),
    Quantity.ACUITY_LEFT: ("", 0, 3),
    Quantity.WHISPER_RIGHT: ("%", 0, 100),
    Quantity.WHISPER_LEFT: ("%", 0, 100),
    Quantity.RUN_1000: ("s", 120, 3600),
    Quantity.RUN_1600: ("s", 200, 5400),
    Quantity.WALK_6_MINUTES: ("m", 0, 1500),
    Quantity.CARDIOVASCULAR_RISK: ("%", 0, 100),
    Quantity.WEIGHT_FOR_AGE: ("SD", -30, 30),
    Quantity.HEIGHT_FOR_AGE: ("SD", -30, 30),
    Quantity.WEIGHT_FOR_HEIGHT: ("SD", -30, 30),
    Quantity.BMI_FOR_AGE: ("SD", -30, 30),
    Quantity.HEAD_FOR_AGE: ("SD", -30, 30),
}


class Method(Labelled):
    """How something was measured, where that changes what the value means."""

    LYING = "lying", "terlentang", "lying"
    STANDING = "standing", "berdiri", "standing"
    GLUCOMETER = "glucometer", "glukometer (darah kapiler)", "glucometer (capillary blood)"
    LABORATORY = "laboratory", "laboratorium (fotometer, Clinical Chemistry Analyzer)", "laboratory analyser"


class FacilityType(Labelled):
    """The facilities the decree speaks of."""

    PUSKESMAS_INPATIENT = "puskesmas_inpatient", "Puskesmas rawat inap", "Puskesmas with inpatient care"
    PUSKESMAS_OUTPATIENT = "puskesmas_outpatient", "Puskesmas non rawat inap", "Puskesmas without inpatient care"
    PUSTU = "pustu", "Pustu", "Pustu (village health post)"
    POSKESDES = "poskesdes", "Poskesdes", "Poskesdes (village health post)"
    POSYANDU = "posyandu", "Posyandu", "Posyandu (community health post)"
    OTHER_PRIMARY = "other_primary", "FKTP lain (klinik pratama, praktik mandiri)", "other first-level facility"
    SCHOOL = "school", "sekolah/madrasah", "school"
    HOSPITAL = "hospital", "rumah sakit", "hospital"


class Relation(Labelled):
    """A member's relation to the head of the family, as the family card and the visit form name it."""

    HEAD = "head", "kepala keluarga", "head of the family"
    SPOUSE = "spouse", "istri/suami", "spouse"
    CHILD = "child", "anak", "child"
    CHILD_IN_LAW = "child_in_law", "menantu", "son- or daughter-in-law"
    GRANDCHILD = "grandchild", "cucu", "grandchild"
    PARENT = "parent", "orang tua", "parent"
    PARENT_IN_LAW = "parent_in_law", "mertua", "parent-in-law"
    OTHER_RELATIVE = "other_relative", "famili lain", "other relative"
    OTHER = "other", "lainnya", "other"


class WaterSource(Labelled):
    """Where a household takes its water, as home-visit forms ask it. The words are the field's."""

    PIPED = "piped", "ledeng/PDAM", "piped water"
    PUMP_OR_BOREHOLE = "pump_or_borehole", "sumur pompa/sumur bor", "pump or borehole"
    PROTECTED_WELL = "protected_well", "sumur gali terlindung", "protected well"
    UNPROTECTED_WELL = "unprotected_well", "sumur gali tidak terlindung", "unprotected well"
    PROTECTED_SPRING = "protected_spring", "mata air terlindung", "protected spring"
    UNPROTECTED_SPRING = "unprotected_spring", "mata air tidak terlindung", "unprotected spring"
    SURFACE_WATER = "surface_water", "air permukaan (sungai, danau, waduk)", "surface water"
    RAINWATER = "rainwater", "air hujan", "rainwater"
    BOTTLED_OR_REFILL = "bottled_or_refill", "air kemasan/isi ulang", "bottled or refilled water"
    OTHER = "other", "lainnya", "other"


class Instrument(Labelled):
    """A measurement, test or questionnaire; a result of one serves every service that asks the same."""

    ANTHROPOMETRY = "anthropometry", "BB, TB", "weight and height"
    WAIST = "waist", "lingkar perut (LP)", "waist circumference"
    ARM_OR_CALF = "arm_or_calf", "LiLA dan lingkar betis bila BB/TB tidak dapat diukur", "arm and calf if not weighable"
    MID_UPPER_ARM = "mid_upper_arm", "lingkar lengan atas (LiLA)", "mid-upper-arm circumference"
    BLOOD_PRESSURE = "blood_pressure", "tekanan darah", "blood pressure"
    PULSE = "pulse", "denyut jantung", "heart rate"
    BREATHING = "breathing", "pernapasan", "breathing"
    TEMPERATURE = "temperature", "suhu tubuh", "body temperature"
    BLOOD_GLUCOSE = "blood_glucose", "gula darah", "blood glucose"
    CHOLESTEROL = "cholesterol", "kolesterol", "cholesterol"
    LIPID_PROFILE = "lipid_profile", "profil lipid", "lipid profile"
    URINALYSIS = "urinalysis", "urinalisis", "urinalysis"
    UREA_CREATININE = "urea_creatinine", "ureum dan kreatinin", "urea and creatinine"
    HAEMOGLOBIN = "haemoglobin", "hemoglobin (Hb)", "haemoglobin"
    HAEMOGLOBIN_POCT = "haemoglobin_poct", "Hb PoCT (Hb meter)", "haemoglobin at the point of care"
    FULL_BLOOD_COUNT = "full_blood_count", "darah lengkap dan apus darah tepi", "full blood count and smear"
    HAEMOGLOBIN_ANALYSIS = "haemoglobin_analysis", "analisis Hb", "haemoglobin analysis"
    BMI_FOR_AGE = "bmi_for_age", "IMT menurut umur (IMT/U)", "BMI for age"
    BMI = "bmi", "indeks massa tubuh (IMT)", "body mass index"
    ECG = "ecg", "EKG", "electrocardiogram"
    FUNDOSCOPY = "fundoscopy", "funduskopi", "fundoscopy"
    SPIROMETRY = "spirometry", "spirometri", "spirometry"
    TB_SYMPTOMS = "tb_symptoms", "gejala TBC", "symptoms of tuberculosis"
    SPUTUM = "sputum", "pengambilan dahak 2 kali", "two sputum samples"
    TB_MOLECULAR_TEST = "tb_molecular_test", "tes cepat molekuler (TCM)", "rapid molecular test for tuberculosis"
    SPUTUM_MICROSCOPY = "sputum_microscopy", "BTA mikroskopis", "sputum microscopy"
    SPUTUM_CULTURE = "sputum_culture", "biakan dahak", "sputum culture"
    CHEST_X_RAY = "chest_x_ray", "foto rontgen dada", "chest X-ray"
    TB_TESTS = "tb_tests", "hasil pemeriksaan TBC (TCM, BTA, foto toraks)", "results of tuberculosis tests"
    MALARIA_SYMPTOMS = "malaria_symptoms", "gejala malaria", "symptoms of malaria"
    MALARIA_BLOOD_TEST = "malaria_blood_test", "pemeriksaan darah malaria (RDT/mikroskop)", "malaria blood test"
    HIV_R0 = "hiv_r0", "tes cepat HIV (R0)", "HIV rapid test (R0)"
    HIV_R1_R2_R3 = "hiv_r1_r2_r3", "tes HIV R1, R2, R3", "HIV tests R1, R2, R3"
    VISUAL_ACUITY = "visual_acuity", "tajam penglihatan", "visual acuity"
    OUTER_EYE = "outer_eye", "pemeriksaan mata luar", "outer eye"
    COLOUR_VISION = "colour_vision", "tes buta warna", "colour vision"
    FINGER_COUNTING = "finger_counting", "hitung jari pada 6 meter", "finger counting at 6 metres"
    REFRACTION = "refraction", "pemeriksaan kelainan refraksi", "refraction"
    LENS_EXAMINATION = "lens_examination", "pemeriksaan lensa (lup-senter, shadow test, red reflex)", "lens examination"
    OUTER_EAR = "outer_ear", "pemeriksaan telinga luar", "outer ear"
    WHISPER_TEST = "whisper_test", "tes berbisik modifikasi", "modified whisper test"
    TUNING_FORK = "tuning_fork", "tes penala", "tuning fork test"
    ORAL_EXAMINATION = "oral_examination", "pemeriksaan gigi dan mulut", "teeth and mouth"
    CLINICAL_BREAST_EXAM = "clinical_breast_exam", "SADANIS", "clinical breast examination"
    BREAST_ULTRASOUND = "breast_ultrasound", "USG payudara", "breast ultrasound"
    BREAST_SELF_EXAM = "breast_self_exam", "SADARI", "breast self-examination"
    VIA = "via", "IVA", "visual inspection with acetic acid"
    HPV_DNA = "hpv_dna", "tes DNA HPV", "HPV DNA test"
    RECTAL_EXAM = "rectal_exam", "colok dubur", "digital rectal examination"
    FAECAL_OCCULT_BLOOD = "faecal_occult_blood", "darah samar feses", "faecal occult blood"
    COLORECTAL_CHECK = (
        "colorectal_check",
        "pemeriksaan skrining kanker kolorektal",
        "examinations of colorectal cancer screening",
    )
    LUNG_CANCER_RISK = "lung_cancer_risk", "anamnesis faktor risiko kanker paru", "lung cancer risk factors"
    NCD_RISK_FACTORS = "ncd_risk_factors", "anamnesis faktor risiko PTM", "NCD risk factors"
    SMOKING_FORM = "smoking_form", "kuesioner perilaku merokok (Formulir 2)", "smoking questionnaire (Form 2)"
    BREATH_CO = "breath_co", "kadar CO pernapasan", "exhaled carbon monoxide"
    SDQ = "sdq", "SDQ", "SDQ"
    SRQ_20 = "srq_20", "SRQ-20", "SRQ-20"
    ASSIST = "assist", "ASSIST", "ASSIST"
    HEEADSSS = "heeadsss", "HEEADSSS", "HEEADSSS psychosocial interview"
    PUMA = "puma", "kuesioner PUMA", "PUMA questionnaire"
    WAST = "wast", "WAST", "WAST"
    SKILAS = "skilas", "SKILAS", "SKILAS (intrinsic capacity)"
    ADL = "adl", "ADL/AKS (Barthel modifikasi)", "activities of daily living (modified Barthel)"
    MINI_COG = "mini_cog", "Mini-Cog", "Mini-Cog"
    AMT = "amt", "AMT", "Abbreviated Mental Test"
    SPPB = "sppb", "SPPB", "Short Physical Performance Battery"
    MNA_SF = "mna_sf", "MNA-SF", "MNA-SF"
    RAPUH = "rapuh", "RAPUH", "RAPUH frailty questionnaire"
    GDS_4 = "gds_4", "GDS-4", "GDS-4"
    SARC_CALF = "sarc_calf", "SARC-CalF", "SARC-CalF"
    RUN_1000 = "run_1000", "lari 1.000 meter", "1,000 m run"
    RUN_1600 = "run_1600", "lari 1.600 meter", "1,600 m run"
    ROCKPORT = "rockport", "tes Rockport 1,6 km", "Rockport 1.6 km test"
    SIX_MINUTE_WALK = "six_minute_walk", "tes jalan 6 menit", "six-minute walk"
    PAR_Q = "par_q", "PAR-Q", "PAR-Q"
    FIT_FOR_PREGNANCY_FORM = "fit_for_pregnancy_form", "kuesioner layak hamil", "pregnancy-readiness questionnaire"
    TETANUS_STATUS = "tetanus_status", "skrining status imunisasi tetanus", "tetanus immunization status"
    IMMUNIZATION_HISTORY = "immunization_history", "riwayat imunisasi", "immunization history"
    SCHOOL_QUESTIONNAIRE = "school_questionnaire", "kuesioner kesehatan peserta didik", "pupil health questionnaire"
    VITAL_SIGNS = "vital_signs", "tanda-tanda vital", "vital signs"
    BASIC_EYE_EXAM = "basic_eye_exam", "pemeriksaan mata dasar", "basic eye examination"
    TB_INFECTION_TEST = "tb_infection_test", "pemeriksaan infeksi TBC (TST/IGRA)", "test for tuberculosis infection"
    MTPKR = "mtpkr", "algoritma MTPKR", "MTPKR algorithms (integrated care of adolescents)"
    FUNDAL_HEIGHT = "fundal_height", "tinggi fundus uteri", "fundal height"
    FETAL_PRESENTATION = "fetal_presentation", "presentasi janin", "fetal presentation"
    FETAL_HEART_RATE = "fetal_heart_rate", "denyut jantung janin (DJJ)", "fetal heart rate"
    OBSTETRIC_ULTRASOUND = "obstetric_ultrasound", "USG obstetri dasar terbatas", "limited basic obstetric ultrasound"
    PREGNANCY_TEST = "pregnancy_test", "tes kehamilan", "pregnancy test"
    BLOOD_GROUP = "blood_group", "golongan darah", "blood group"
    URINE_GLUCOSE_PROTEIN = "urine_glucose_protein", "gluko-protein urin", "urine glucose and protein"
    TRIPLE_ELIMINATION_TEST = (
        "triple_elimination_test",
        "tes triple eliminasi (HIV, sifilis, hepatitis B)",
        "triple elimination test (HIV, syphilis, hepatitis B)",
    )
    ROUTINE_BLOOD_COUNT = "routine_blood_count", "darah rutin", "routine blood count"
    TRIPLE_RISK_FACTORS = (
        "triple_risk_factors",
        "anamnesis faktor risiko HIV, sifilis dan hepatitis B",
        "risk factors of HIV, syphilis and hepatitis B",
    )
    OCCUPATIONAL_DISEASE = (
        "occupational_disease",
        "penetapan penyakit akibat kerja (7 langkah)",
        "establishing an occupational disease (7 steps)",
    )
    WORKPLACE_HAZARDS = "workplace_hazards", "potensi bahaya di tempat kerja", "hazards at the workplace"
    NCD_RISK_CHART = "ncd_risk_chart", "Tabel Prediksi Risiko PTM", "10-year risk chart"
    HEAD_CIRCUMFERENCE = "head_circumference", "lingkar kepala (LK)", "head circumference"
    DEVELOPMENT_CHECKLIST = (
        "development_checklist",
        "ceklis perkembangan buku KIA",
        "developmental checklist of the mother and child health book",
    )
    KPSP = "kpsp", "KPSP", "KPSP (developmental pre-screening questionnaire)"
    POSTPARTUM_CHART = "postpartum_chart", "bagan nifas", "postpartum chart"
    IMCI_YOUNG_INFANT = "imci_young_infant", "bagan dan formulir MTBM", "IMCI chart for young infants (MTBM)"
    SHK_SAMPLE = "shk_sample", "spesimen darah SHK", "blood sample for hypothyroidism"
    APGAR = "apgar", "APGAR", "APGAR score"
    IMCI_CHILD = "imci_child", "bagan dan formulir MTBS", "IMCI chart for sick children (MTBS)"
    TUBERCULIN_TEST = "tuberculin_test", "uji tuberkulin (Mantoux)", "tuberculin skin test (Mantoux)"
    CHILD_TB_SCORE = "child_tb_score", "sistem skoring TBC anak (Tabel 11)", "child tuberculosis score (Tabel 11)"
    NUTRITION_RED_FLAGS = (
        "nutrition_red_flags",
        "red flag perlambatan pertumbuhan (Gambar 21)",
        "red flags for slowed growth (Gambar 21)",
    )
    WEIGHT_FOR_GESTATION = (
        "weight_for_gestation",
        "berat lahir menurut usia kehamilan (persentil)",
        "birth weight for gestational age (percentile)",
    )
    BBLR_PONED = "bblr_poned", "syarat perawatan BBLR di Puskesmas PONED", "conditions of care of BBLR with PONED"
    BBLR_AT_BIRTH = "bblr_at_birth", "penilaian BBLR 0-30 detik", "low birth weight: the first 30 seconds"
    BBLR_DELIVERY = "bblr_delivery", "tempat bersalin bila diduga BBLR", "place of delivery if expected to be of BBLR"
    GROWTH_CARD = "growth_card", "hasil penimbangan di KMS dan ceklis", "findings of the growth card and checklist"
    ANAEMIA_SIGNS = "anaemia_signs", "keluhan dan tanda anemia", "complaints and signs of anaemia"
    BBLR_DISCHARGE = "bblr_discharge", "kriteria pemulangan BBLR", "criteria for discharge of low birth weight"
    MATERNAL_DANGER_SIGNS = "maternal_danger_signs", "tanda bahaya ibu", "danger signs in the mother"
    NEWBORN_DANGER_SIGNS = "newborn_danger_signs", "tanda bahaya bayi baru lahir", "danger signs in the newborn"
    REFERRAL_INDICATIONS = (
        "referral_indications",
        "indikasi rujukan medis, sosial dan hukum",
        "indications for medical, social and legal referral",
    )
    HYPERTENSION_MONITORING = (
        "hypertension_monitoring",
        "pemantauan pasien hipertensi di Pustu",
        "monitoring of hypertension at the Pustu",
    )
    DIABETES_MONITORING = (
        "diabetes_monitoring",
        "pemantauan pasien DM di Pustu atau Posyandu",
        "monitoring of diabetes at Pustu or Posyandu",
    )
    CHILD_ABUSE_FORM = (
        "child_abuse_form",
        "form penilaian dugaan kekerasan anak",
        "suspected child abuse assessment form",
    )


class Activity(Labelled):
    """What is done at a venue besides measuring, testing and asking."""

    HISTORY = "history", "anamnesis", "history taking"
    FAMILY_HISTORY = "family_history", "anamnesis riwayat keluarga", "family history"
    PHYSICAL_EXAM = "physical_exam", "pemeriksaan fisik", "physical examination"
    ANAEMIA_SIGNS = "anaemia_signs", "tanda dan gejala anemia", "signs and symptoms of anaemia"
    EDUCATION = "education", "edukasi", "education"
    FAMILY_EDUCATION = "family_education", "edukasi keluarga", "education of the family"
    SMOKING_EDUCATION = "smoking_education", "edukasi bahaya merokok", "education on the harm of smoking"
    COUNSELLING = "counselling", "konseling", "counselling"
    LIFESTYLE_FOLLOW_UP = (
        "lifestyle_follow_up",
        "edukasi gaya hidup dan pemantauan 3 bulan",
        "3 months' lifestyle follow-up",
    )
    FIND_UNSCREENED = "find_unscreened", "mencari yang belum diskrining", "finding those not screened yet"
    FIND_NON_ADHERENT = "find_non_adherent", "mencari pasien yang tidak teratur", "finding patients who stay away"
    TREATMENT_SUPPORT = "treatment_support", "pengawas minum obat (PMO)", "treatment support"
    SCREEN_HOUSEHOLD = "screen_household", "skrining anggota keluarga", "screening of the household"
    DRUG_SUPPLY = "drug_supply", "pemberian obat", "supply of drugs"
    MONITORING = "monitoring", "pemantauan", "monitoring"
    TREATMENT = "treatment", "tata laksana", "treatment"
    DIAGNOSIS = "diagnosis", "penegakan diagnosis", "diagnosis"
    REFERRAL = "referral", "rujukan", "referral"
    SEND_SPECIMEN = "send_specimen", "pengiriman spesimen", "sending the specimen"
    IMMUNIZE = "immunize", "imunisasi", "immunization"
    ASSESS_IMMUNIZATION = "assess_immunization", "penilaian status imunisasi lengkap", "check of immunization status"
    SCHOOL_FACILITATION = "school_facilitation", "fasilitasi UKS/M", "support of the school health programme"
    SCHOOL_EXECUTION = (
        "school_execution",
        "pelaksana penjaringan dan pemeriksaan berkala",
        "carrying out the school checks",
    )
    ADOLESCENT_SERVICE = "adolescent_service", "pelayanan kesehatan peduli remaja (PKPR)", "adolescent-friendly service"
    CASE_RECORDING = "case_recording", "mencatat dan melaporkan kasus", "recording and reporting the case"
    EMERGENCY = "emergency", "tindakan gawat darurat", "emergency care"
    REGISTRATION = "registration", "registrasi", "registration"
    INITIAL_EXAM = "initial_exam", "pemeriksaan awal", "first examination"
    SCREEN_IF_DUE = "screen_if_due", "skrining bila belum dan layak", "screening if due and fit for it"
    APPOINTMENT = "appointment", "menjadwalkan kunjungan berikut", "appointment for what is left"
    PHARMACY = "pharmacy", "farmasi", "pharmacy"
    LOCAL_MONITORING = "local_monitoring", "evaluasi PWS", "local area monitoring"
    EMPOWERMENT = "empowerment", "pemberdayaan masyarakat", "community empowerment"
    REPRODUCTIVE_EDUCATION = "reproductive_education", "KIE kesehatan reproduksi", "reproductive health education"
    PREGNANCY_PLANNING = "pregnancy_planning", "perencanaan kehamilan", "planning of pregnancy"
    RISK_BEHAVIOUR = "risk_behaviour", "penilaian perilaku berisiko", "risk behaviour"
    IDENTIFY_VIOLENCE = "identify_violence", "identifikasi korban kekerasan", "identifying victims of violence"
    NURSING_CARE = "nursing_care", "asuhan keperawatan di rumah", "nursing care at home"
    LONG_TERM_CARE = "long_term_care", "asuhan keperawatan jangka panjang", "long-term nursing care"
    CHECK_SCREENED = "check_screened", "memastikan skrining dilakukan", "making sure screening is done"
    CASE_FINDING = "case_finding", "penemuan kasus", "case finding"
    COORDINATION = "coordination", "koordinasi", "coordination"
    HYGIENE_CHECK = "hygiene_check", "pemeriksaan kebersihan diri", "personal hygiene"
    DOCTOR_REVIEW = "doctor_review", "pemeriksaan hasil pengobatan dan komplikasi oleh dokter", "review by a doctor"
    DIGITAL_APP = "digital_app", "pengisian melalui aplikasi", "filling in through the app"
    TEACH_SELF_EXAM = "teach_self_exam", "mengajarkan SADARI", "teaching breast self-examination"
    CERTIFICATE = "certificate", "surat keterangan pemeriksaan", "certificate of the examination"
    HEALTH_SERVICE = "health_service", "pelayanan kesehatan", "health services"
    FITNESS_CHECK = "fitness_check", "pemeriksaan kebugaran jasmani", "physical fitness"
    SHARED_TABLET_DAY = "shared_tablet_day", "hari minum TTD bersama", "a day set for taking the tablet together"
    ANAEMIA_PREVENTION = "anaemia_prevention", "pencegahan anemia", "prevention of anaemia"
    LIFE_SKILLS = "life_skills", "pendidikan keterampilan hidup sehat (PKHS)", "healthy life skills education"
    SCHOOL_ENVIRONMENT = (
        "school_environment",
        "inspeksi kesehatan lingkungan, kantin sehat, KTR, KTN, KTK, 3R",
        "environmental inspection, healthy canteen, no smoking, drugs or violence, waste reduction",
    )
    ANTENATAL_EXAM = "antenatal_exam", "pemeriksaan kehamilan (10T)", "antenatal examination (10T)"
    LABORATORY_TESTS = "laboratory_tests", "pemeriksaan laboratorium", "laboratory tests"
    IRON_TABLETS = "iron_tablets", "pemberian tablet tambah darah (TTD)", "supply of iron-folate tablets"
    IRON_TABLETS_MONITORING = "iron_tablets_monitoring", "pemantauan TTD", "monitoring of iron-folate tablets"
    ANTENATAL_CLASS = "antenatal_class", "kelas ibu hamil", "antenatal class"
    CLASS_FACILITATION = "class_facilitation", "fasilitasi kelas", "support of the class"
    ANTENATAL_EXERCISE = "antenatal_exercise", "aktivitas fisik dan senam hamil", "exercise in pregnancy"
    SUPPLEMENTARY_FOOD = "supplementary_food", "pemberian makanan tambahan (PMT)", "supplementary food"
    NUTRITION_MONITORING = (
        "nutrition_monitoring",
        "pemantauan status gizi dan asupan",
        "monitoring of nutrition and intake",
    )
    FAMILY_PLANNING_COUNSELLING = "family_planning_counselling", "konseling KB", "family planning counselling"
    PREGNANCY_RISK_DETECTION = (
        "pregnancy_risk_detection",
        "deteksi ibu hamil berisiko (4T)",
        "detection of pregnancies at risk (4T)",
    )
    ACCOMPANIMENT = "accompaniment", "pemantauan dan pendampingan", "monitoring and accompaniment"
    SWEEPING = "sweeping", "sweeping (mencari yang belum datang)", "finding those who did not come"
    LISTING = "listing", "pendataan", "listing"
    CHEWING_CHECK = "chewing_check", "identifikasi fungsi pengunyahan lansia", "how older persons chew"
    RESTORE_CHEWING = "restore_chewing", "pemulihan fungsi pengunyahan", "restoring the ability to chew"
    CONDOM = "condom", "kondom", "condoms"
    PILL = "pill", "pil KB", "contraceptive pill"
    INJECTION = "injection", "suntik KB", "contraceptive injection"
    IMPLANT = "implant", "implant", "contraceptive implant"
    IUD = "iud", "alat kontrasepsi dalam rahim (AKDR)", "intrauterine device"
    VASECTOMY = "vasectomy", "vasektomi tanpa pisau (MOP/VTP)", "no-scalpel vasectomy"
    DROP_OUT_FOLLOW_UP = "drop_out_follow_up", "drop out follow up (DOFU)", "drop-out follow-up (DOFU)"
    SUPPLEMENTATION = "supplementation", "pemberian suplementasi", "giving the supplement"
    RECORD_REVIEW = "record_review", "mengkaji catatan buku KIA/KMS", "review of the growth records"
    NUTRITIONAL_STATUS = "nutritional_status", "penentuan status gizi", "nutritional status"
    INTERPRETATION = "interpretation", "interpretasi hasil", "interpretation of the results"
    INFORM_HEALTH_WORKER = "inform_health_worker", "menyampaikan hasil kepada nakes", "informing a health worker"
    INVITE = "invite", "mengajak peserta", "inviting participants"
    CASE_CONFERENCE = "case_conference", "konferensi kasus", "case conference"
    DELIVERY_CARE = "delivery_care", "pertolongan persalinan", "care at delivery"
    STABILIZATION = "stabilization", "stabilisasi sebelum rujukan", "stabilization before referral"
    POSTPARTUM_CARE = "postpartum_care", "pelayanan nifas", "postpartum care"
    CONTRACEPTION = "contraception", "pelayanan KB pasca persalinan", "postpartum contraception"
    NEWBORN_CARE = "newborn_care", "pelayanan bayi baru lahir", "newborn care"
    DANGER_SIGNS = "danger_signs", "pengenalan tanda bahaya", "danger signs"
    FIND_UNSERVED = "find_unserved", "mencari yang belum mendapat pelayanan", "finding those who have had no service"
    FOLLOW_UP_MISSED_REVISIT = (
        "follow_up_missed_revisit",
        "kunjungan bagi yang tidak datang kunjungan ulang",
        "visit to those who missed a revisit",
    )
