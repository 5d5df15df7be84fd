"""Nutrition, blood pressure, glucose, blood, eyes, fitness, and the dependence of older persons."""

from __future__ import annotations

from ilp.facts.definition import Fact, FactType, yes_no
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

_KMK = KMK_2015_2023.at
_HYPERTENSION = _KMK("BAB V", "Skrining Hipertensi")
_DIABETES = _KMK("BAB V", "Skrining Diabetes Melitus (DM)")
_OBESITY = _KMK("BAB V", "Skrining Obesitas", table="Tabel 20")
_WAIST = _KMK("BAB V", "Skrining Obesitas", table="Tabel 21")
_EYES = _KMK("BAB V", "Pemeriksaan Katarak")
_FITNESS = _KMK("BAB V", "Skrining Kebugaran")
_CHRONIC = _KMK("BAB V", "Penyakit Kronis")
_GERIATRIC = _KMK("BAB V", "Skrining Geriatri")
_HOME_CARE = _KMK("BAB V", "Perawatan Lanjut Usia di Rumah (Home Care)")
_PRESSURE_FOLLOW_UP = _KMK("BAB V", "Tindak lanjut hasil skrining Hipertensi")
_DIABETES_FOLLOW_UP = _KMK("BAB V", "Penilaian hasil skrining DM dan tindak lanjutnya")
_RISK_CHART = _KMK("BAB V", "Skrining Faktor Risiko Stroke", figure="Gambar 29")
_RISK_FOLLOW_UP = _KMK("BAB V", "Tindak lanjut yang dapat dilakukan pada pasien berdasarkan tingkat risiko")
_YOUTH_DIABETES = _KMK("BAB IV", "Skrining Diabetes Melitus (DM)")
_YOUTH_PRESSURE = _KMK("BAB IV", "Skrining Hipertensi")
_YOUTH_ANAEMIA = _KMK("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja")
_THALASSAEMIA = _KMK("BAB IV", "Skrining Talasemia")

OBESITY = yes_no(
    "obesity", "obesitas", "obesity", "Apakah obesitas menurut IMT?", "Is the person obese by BMI?", _OBESITY
)
CENTRAL_OBESITY = yes_no(
    "central_obesity",
    "obesitas sentral",
    "central obesity",
    "Apakah lingkar perut melebihi batas?",
    "Is the waist circumference above the limit?",
    _WAIST,
)
HIGH_BLOOD_PRESSURE = yes_no(
    "high_blood_pressure",
    "tekanan darah tinggi (hasil ukur)",
    "raised blood pressure (measured)",
    "Apakah tekanan darah terukur tinggi?",
    "Was a raised blood pressure measured?",
    _DIABETES,
)
HYPERTENSION = yes_no(
    "hypertension",
    "hipertensi (terdiagnosis)",
    "hypertension (diagnosed)",
    "Apakah didiagnosis hipertensi?",
    "Has hypertension been diagnosed?",
    _HYPERTENSION,
)
DIABETES = yes_no(
    "diabetes",
    "diabetes melitus (terdiagnosis)",
    "diabetes (diagnosed)",
    "Apakah didiagnosis diabetes melitus?",
    "Has diabetes been diagnosed?",
    _DIABETES,
)
BEDWETTING = yes_no(
    "bedwetting",
    "mengompol",
    "bed-wetting",
    "Apakah mengompol?",
    "Does the child wet the bed?",
    _YOUTH_DIABETES,
    Label(id="ya bila mengompol baru timbul atau kambuh", en="yes where bed-wetting is new or has come back"),
)
BEDWETTING_NEW = yes_no(
    "bedwetting_new",
    "mengompol yang baru timbul atau kambuh",
    "bed-wetting that is new or has come back",
    "Apakah mengompolnya baru timbul, atau kambuh setelah lama kering?",
    "Is the bed-wetting new, or has it come back after a long dry time?",
    _YOUTH_DIABETES,
    Label(id="tidak bila tidak mengompol", en="no for one who does not wet the bed"),
)
POLYURIA = yes_no(
    "polyuria",
    "banyak kencing (poliuria)",
    "passing much urine",
    "Apakah sering dan banyak kencing?",
    "Does the person pass much urine?",
    _YOUTH_DIABETES,
)
POLYDIPSIA = yes_no(
    "polydipsia",
    "banyak minum (polidipsi)",
    "excessive thirst",
    "Apakah sering haus dan banyak minum?",
    "Is the person always thirsty?",
    _YOUTH_DIABETES,
)
POLYPHAGIA = yes_no(
    "polyphagia",
    "banyak makan (polifagi)",
    "excessive hunger",
    "Apakah cepat lapar dan banyak makan?",
    "Is the person always hungry?",
    _YOUTH_DIABETES,
)
RAPID_WEIGHT_LOSS = yes_no(
    "rapid_weight_loss",
    "berat badan turun cepat (2-6 minggu)",
    "rapid weight loss (2-6 weeks)",
    "Apakah berat badan turun cepat dalam 2-6 minggu terakhir?",
    "Has weight fallen fast over the last 2-6 weeks?",
    _YOUTH_DIABETES,
)
BLOOD_PRESSURE_RAISING_MEDICATION = yes_no(
    "blood_pressure_raising_medication",
    "minum obat yang menaikkan tekanan darah",
    "takes medication that raises blood pressure",
    "Apakah minum obat yang dapat menaikkan tekanan darah?",
    "Does the person take medication that raises blood pressure?",
    _YOUTH_PRESSURE,
)
KIDNEY_DISEASE = yes_no(
    "kidney_disease",
    "penyakit ginjal",
    "kidney disease",
    "Apakah mempunyai penyakit ginjal?",
    "Does the person have kidney disease?",
    _YOUTH_PRESSURE,
)
AORTIC_COARCTATION = yes_no(
    "aortic_coarctation",
    "riwayat koarktasio aorta",
    "history of aortic coarctation",
    "Apakah ada riwayat koarktasio aorta?",
    "Is there a history of coarctation of the aorta?",
    _YOUTH_PRESSURE,
)
ANAEMIA = yes_no("anaemia", "anemia", "anaemia", "Apakah anemia?", "Is the person anaemic?", _YOUTH_ANAEMIA)
ANAEMIA_EVER_SCREENED = yes_no(
    "anaemia_ever_screened",
    "pernah skrining anemia",
    "ever screened for anaemia",
    "Apakah pernah diskrining anemia?",
    "Has the person ever been screened for anaemia?",
    _YOUTH_ANAEMIA,
    Label(
        id="ya bila riwayat memuat skrining anemia (anaemia-adolescent-girls)",
        en="yes where the history holds an anaemia screening (anaemia-adolescent-girls)",
    ),
    negative=Label(id="belum pernah skrining anemia", en="never screened for anaemia"),
)
IRON_TREATMENT = yes_no(
    "iron_treatment",
    "sedang berobat anemia dengan TTD setiap hari",
    "under daily iron treatment for anaemia",
    "Apakah sedang berobat anemia dengan TTD setiap hari?",
    "Is the person being treated for anaemia with daily iron tablets?",
    _KMK("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja", figure="Gambar 24"),
    negative=Label(
        id="tidak sedang berobat anemia dengan TTD setiap hari", en="not under daily iron treatment for anaemia"
    ),
)
THALASSAEMIA = yes_no(
    "thalassaemia",
    "penyandang talasemia",
    "has thalassaemia",
    "Apakah penyandang talasemia?",
    "Does the person have thalassaemia?",
    _THALASSAEMIA,
)
ROUTINE_TRANSFUSION = yes_no(
    "routine_transfusion",
    "transfusi darah rutin",
    "gets blood transfusions routinely",
    "Apakah menjalani transfusi darah secara rutin?",
    "Does the person get blood transfusions routinely?",
    _THALASSAEMIA,
)
THALASSAEMIA_SIBLING = yes_no(
    "thalassaemia_sibling",
    "saudara kandung penyandang talasemia",
    "sibling with thalassaemia",
    "Apakah ada saudara kandung penyandang talasemia?",
    "Does a sibling have thalassaemia?",
    _THALASSAEMIA,
)
FAMILY_ROUTINE_TRANSFUSION = yes_no(
    "family_routine_transfusion",
    "keluarga dengan transfusi darah rutin",
    "family member with routine transfusions",
    "Apakah ada keluarga yang transfusi darah rutin?",
    "Does a family member get blood transfusions routinely?",
    _THALASSAEMIA,
)
LOW_VISION_NOT_CORRECTED = yes_no(
    "low_vision_not_corrected",
    "visus kurang dari 6/18 dan tidak membaik dengan pinhole",
    "visual acuity below 6/18, not better with a pinhole",
    "Apakah visus kurang dari 6/18 dan tidak membaik dengan pinhole?",
    "Is visual acuity below 6/18 and not better with a pinhole?",
    _EYES,
)
FIT_FOR_EXERCISE_TEST = yes_no(
    "fit_for_exercise_test",
    "layak tes kebugaran (PAR-Q)",
    "fit for the exercise test (PAR-Q)",
    "Apakah PAR-Q menyatakan layak tes kebugaran?",
    "Does the PAR-Q clear the person for the exercise test?",
    _FITNESS,
    negative=Label(id="tidak layak tes kebugaran (PAR-Q)", en="not fit for the exercise test (PAR-Q)"),
    may_be_assumed_absent=False,
)
CHRONIC_DISEASE = yes_no(
    "chronic_disease",
    "penyakit kronis",
    "chronic disease",
    "Apakah mempunyai penyakit kronis?",
    "Does the person have a chronic disease?",
    _CHRONIC,
    Label(
        id="ya bila hipertensi, diabetes melitus atau PPOK tercatat ya",
        en="yes where hypertension, diabetes or COPD is recorded as yes",
    ),
)
SKILAS_POSITIVE = yes_no(
    "skilas_positive",
    "SKILAS positif (sedikitnya satu domain)",
    "SKILAS positive (at least one domain)",
    "Apakah SKILAS positif pada sedikitnya satu domain?",
    "Was SKILAS positive in at least one domain?",
    _GERIATRIC,
)
CARE_DEPENDENT = yes_no(
    "care_dependent",
    "ketergantungan sedang, berat atau total (ADL)",
    "moderately, severely or totally dependent (ADL)",
    "Apakah hasil ADL menunjukkan ketergantungan sedang, berat atau total?",
    "Does the ADL score show moderate, severe or total dependence?",
    _HOME_CARE,
)
BLOOD_PRESSURE_CONTROLLED = yes_no(
    "blood_pressure_controlled",
    "tekanan darah terkendali",
    "blood pressure controlled",
    "Apakah tekanan darahnya terkendali?",
    "Is the blood pressure controlled?",
    _PRESSURE_FOLLOW_UP,
    negative=Label(id="tekanan darah tidak terkendali", en="blood pressure not controlled"),
)
HYPERTENSION_SYMPTOMS = yes_no(
    "hypertension_symptoms",
    "gejala atau keluhan hipertensi",
    "symptoms or complaints in hypertension",
    "Apakah ada keluhan (lemas, sakit kepala, detak jantung cepat atau lambat, pusing saat berdiri)?",
    "Are there complaints (weakness, headache, fast or slow heartbeat, dizziness on standing)?",
    _PRESSURE_FOLLOW_UP,
    negative=Label(id="tanpa gejala atau keluhan hipertensi", en="no symptoms or complaints in hypertension"),
)
MONTHLY_HYPERTENSION_CARE = yes_no(
    "monthly_hypertension_care",
    "pelayanan hipertensi sesuai standar minimal sebulan sekali",
    "standard hypertension care at least once a month",
    "Apakah menerima pelayanan hipertensi sesuai standar minimal sebulan sekali?",
    "Does the person get standard care for hypertension at least once a month?",
    _PRESSURE_FOLLOW_UP,
)
DIABETES_CONTROLLED = yes_no(
    "diabetes_controlled",
    "gula darah terkontrol",
    "blood glucose controlled",
    "Apakah gula darahnya terkontrol?",
    "Is the blood glucose controlled?",
    _DIABETES_FOLLOW_UP,
    negative=Label(id="gula darah tidak terkontrol", en="blood glucose not controlled"),
)
CARDIOVASCULAR_DISEASE = yes_no(
    "cardiovascular_disease",
    "penyakit kardiovaskular (jantung koroner, infark, TIA, stroke, pembuluh darah perifer)",
    "cardiovascular disease (coronary, infarction, TIA, cerebrovascular, peripheral)",
    "Apakah didiagnosis penyakit jantung koroner, infark, TIA, stroke atau penyakit pembuluh darah perifer?",
    "Has coronary disease, infarction, TIA, stroke or peripheral vascular disease been diagnosed?",
    _RISK_FOLLOW_UP,
)
NCD_RISK_LEVEL = Fact(
    name="ncd_risk_level",
    type=FactType.CHOICE,
    choices=(
        ("under-5", Label(id="risiko PTM < 5%", en="10-year risk under 5%")),
        ("5-to-10", Label(id="risiko PTM 5-10%", en="10-year risk 5-10%")),
        ("10-to-20", Label(id="risiko PTM 10-20%", en="10-year risk 10-20%")),
        ("over-20", Label(id="risiko PTM > 20%", en="10-year risk over 20%")),
    ),
    label=Label(id="tingkat risiko PTM 10 tahun", en="10-year risk level"),
    question=Label(
        id="Tingkat risiko mana pada Tabel Prediksi Risiko PTM?", en="Which level of risk does the risk chart give?"
    ),
    source=_RISK_CHART,
)
