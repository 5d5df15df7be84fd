"""Tobacco, substances, mind, violence, and the risks of cancer."""

from __future__ import annotations

from ilp.facts.definition import Fact, FactType, yes_no
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

_KMK = KMK_2015_2023.at
_CERVIX = _KMK("BAB V", "Skrining Kanker Leher rahim")
_BREAST = _KMK("BAB V", "Skrining Kanker payudara")
_COLON = _KMK("BAB V", "Skrining Kanker kolorektal")
_LUNG = _KMK("BAB V", "Skrining Kanker Paru")
_COPD = _KMK("BAB V", "Skrining Penyakit Paru Obstruktif Kronik (PPOK)")
_MENTAL = _KMK("BAB V", "Skrining Kesehatan Jiwa")
_VIOLENCE = _KMK("BAB V", "Skrining kasus kekerasan terhadap perempuan dan anak (KtP/A)")
_COUPLES = _KMK("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")
_WORK = _KMK("BAB V", "Pelayanan Penyakit Akibat Kerja")
_VICTIMS = _KMK("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)")

SMOKER = yes_no(
    "smoker",
    "merokok",
    "smokes",
    "Apakah merokok?",
    "Does the person smoke now?",
    _LUNG,
    negative=Label(id="tidak merokok", en="does not smoke"),
)
EVER_SMOKED = yes_no(
    "ever_smoked",
    "pernah merokok",
    "has ever smoked",
    "Apakah pernah merokok?",
    "Has the person ever smoked?",
    _LUNG,
    Label(
        id="ya bila merokok, bila lama merokok lebih dari 0 tahun atau bila lama berhenti tercatat",
        en="yes for a smoker, where years smoked are more than 0, or where years since quitting are recorded",
    ),
)
SMOKING_YEARS = Fact(
    name="smoking_years",
    type=FactType.INTEGER,
    unit=Label(id="tahun", en="years"),
    at_least=0,
    at_most=130,
    label=Label(id="lama merokok", en="duration of smoking"),
    question=Label(id="Berapa tahun lamanya merokok?", en="For how many years has the person smoked?"),
    source=_LUNG,
    derived=Label(id="0 bila tidak pernah merokok", en="0 for one who never smoked"),
)
YEARS_SINCE_QUITTING = Fact(
    name="years_since_quitting",
    type=FactType.INTEGER,
    unit=Label(id="tahun", en="years"),
    at_least=0,
    at_most=130,
    label=Label(id="lama berhenti merokok", en="time since quitting"),
    question=Label(id="Sudah berapa tahun berhenti merokok?", en="How many years ago did the person quit smoking?"),
    source=_LUNG,
)
SUBSTANCE_USE_INDICATED = yes_no(
    "substance_use_indicated",
    "indikasi penyalahgunaan NAPZA",
    "indication of substance use",
    "Apakah ada indikasi atau keluhan terkait penyalahgunaan NAPZA?",
    "Is there an indication of, or a complaint about, substance use?",
    _MENTAL,
)
MENTAL_HEALTH_PROBLEM_INDICATED = yes_no(
    "mental_health_problem_indicated",
    "indikasi masalah kesehatan jiwa pada skrining",
    "mental health problem indicated by screening",
    "Apakah skrining menunjukkan indikasi masalah kesehatan jiwa?",
    "Did screening indicate a mental health problem?",
    _MENTAL,
)
PSYCHOSOCIAL_PROBLEM = yes_no(
    "psychosocial_problem",
    "masalah ditemukan dengan HEEADSSS",
    "problem found with HEEADSSS",
    "Apakah pemeriksaan dengan HEEADSSS menemukan masalah?",
    "Did the HEEADSSS interview find a problem?",
    _KMK("BAB IV", "Konseling"),
)
SUSPECTED_VIOLENCE = yes_no(
    "suspected_violence",
    "diduga mengalami kekerasan",
    "suspected victim of violence",
    "Apakah ada dugaan mengalami kekerasan?",
    "Is the person suspected to be a victim of violence?",
    _VIOLENCE,
)
VIOLENCE_SIGNS = yes_no(
    "violence_signs",
    "tanda kekerasan ditemukan pada skrining",
    "screening found signs of violence",
    "Apakah skrining menemukan tanda-tanda mengalami kekerasan?",
    "Did screening find signs of violence?",
    _VICTIMS,
)
VIOLENCE_SENT_BY_AUTHORITY = yes_no(
    "violence_sent_by_authority",
    "dirujuk institusi yang berwenang sebagai korban kekerasan",
    "sent by an authority as a victim of violence",
    "Apakah dirujuk oleh institusi yang berwenang sebagai korban kekerasan?",
    "Was the person sent by an authority as a victim of violence?",
    _VICTIMS,
    negative=Label(id="bukan rujukan institusi yang berwenang", en="not sent by an authority as a victim of violence"),
)
_NO_CONTACT = Label(id="tidak bila belum pernah berhubungan seksual", en="no for one who never had sexual contact")
SEXUALLY_ACTIVE = yes_no(
    "sexually_active",
    "pernah kontak seksual",
    "has had sexual contact",
    "Apakah pernah berhubungan seksual?",
    "Has the person ever had sexual contact?",
    _CERVIX,
    Label(
        id="ya bila hamil, pernah bersalin, berpasangan seksual lebih dari satu, atau berhubungan sebelum 18 tahun",
        en="yes for one who is pregnant, gave birth, had more than one sexual partner, or had contact before age 18",
    ),
)
MULTIPLE_SEX_PARTNERS = yes_no(
    "multiple_sex_partners",
    "pasangan seksual lebih dari satu",
    "more than one sexual partner",
    "Apakah pernah mempunyai lebih dari satu pasangan seksual?",
    "Has the person had more than one sexual partner?",
    _CERVIX,
    _NO_CONTACT,
)
SEX_BEFORE_18 = yes_no(
    "sex_before_18",
    "hubungan seksual sebelum 18 tahun",
    "sexual contact before age 18",
    "Apakah berhubungan seksual sebelum usia 18 tahun?",
    "Was there sexual contact before age 18?",
    _CERVIX,
    _NO_CONTACT,
)
MARRIED_MORE_THAN_ONCE = yes_no(
    "married_more_than_once",
    "menikah lebih dari sekali",
    "married more than once",
    "Apakah menikah lebih dari sekali?",
    "Has the person married more than once?",
    _CERVIX,
)
RECURRENT_STI = yes_no(
    "recurrent_sti",
    "infeksi menular seksual berulang",
    "recurrent sexually transmitted infections",
    "Apakah berulang kali terkena infeksi menular seksual?",
    "Have there been recurrent sexually transmitted infections?",
    _CERVIX,
)
LONG_TERM_IMMUNOSUPPRESSANT = yes_no(
    "long_term_immunosuppressant",
    "terapi imunosupresan jangka panjang",
    "long-term immunosuppressive therapy",
    "Apakah mendapat terapi imunosupresan jangka panjang?",
    "Is the person under long-term immunosuppressive therapy?",
    _CERVIX,
)
MALNUTRITION = yes_no(
    "malnutrition", "malnutrisi", "malnutrition", "Apakah malnutrisi?", "Is the person malnourished?", _CERVIX
)
BREAST_SELF_EXAM_FINDING = yes_no(
    "breast_self_exam_finding",
    "kelainan atau keluhan pada SADARI",
    "abnormality or complaint at breast self-examination",
    "Apakah SADARI menemukan kelainan atau keluhan?",
    "Did breast self-examination find something, or is there a complaint?",
    _BREAST,
)
FAMILY_HISTORY_COLORECTAL_CANCER = yes_no(
    "family_history_colorectal_cancer",
    "riwayat kanker atau adenoma kolorektal keluarga tingkat pertama",
    "first-degree relative with colorectal cancer or adenoma",
    "Apakah orang tua, saudara kandung atau anak pernah kanker/adenoma kolorektal?",
    "Has a parent, sibling or child had colorectal cancer or an adenoma?",
    _COLON,
)
COLORECTAL_CANCER_HISTORY = yes_no(
    "colorectal_cancer_history",
    "riwayat kanker kolorektal (reseksi kuratif)",
    "history of colorectal cancer (curative resection)",
    "Apakah pernah kanker kolorektal?",
    "Has the person had colorectal cancer?",
    _COLON,
)
INFLAMMATORY_BOWEL_DISEASE = yes_no(
    "inflammatory_bowel_disease",
    "penyakit radang usus (IBD)",
    "inflammatory bowel disease",
    "Apakah mempunyai penyakit radang usus (IBD)?",
    "Does the person have inflammatory bowel disease?",
    _COLON,
)
ADENOMATOUS_POLYP_HISTORY = yes_no(
    "adenomatous_polyp_history",
    "riwayat polip adenomatosa",
    "history of adenomatous polyps",
    "Apakah pernah polip adenomatosa?",
    "Has the person had adenomatous polyps?",
    _COLON,
)
HEREDITARY_COLORECTAL_SYNDROME = yes_no(
    "hereditary_colorectal_syndrome",
    "HNPCC (Lynch) atau FAP",
    "HNPCC (Lynch) or FAP",
    "Apakah ada HNPCC (Lynch) atau FAP?",
    "Is HNPCC (Lynch syndrome) or FAP known?",
    _COLON,
)
FAMILY_HISTORY_LUNG_CANCER = yes_no(
    "family_history_lung_cancer",
    "riwayat kanker paru keluarga",
    "family history of lung cancer",
    "Apakah ada keluarga dengan kanker paru?",
    "Has a family member had lung cancer?",
    _LUNG,
)
LUNG_CANCER_HISTORY = yes_no(
    "lung_cancer_history",
    "riwayat kanker paru",
    "history of lung cancer",
    "Apakah pernah kanker paru?",
    "Has the person had lung cancer?",
    _LUNG,
)
OCCUPATIONAL_CARCINOGEN_EXPOSURE = yes_no(
    "occupational_carcinogen_exposure",
    "paparan bahan karsinogenik di tempat kerja",
    "occupational exposure to carcinogens",
    "Apakah terpapar bahan kimia karsinogenik di tempat kerja?",
    "Is or was the person exposed to carcinogens at work?",
    _LUNG,
)
RADIATION_EXPOSURE = yes_no(
    "radiation_exposure",
    "pajanan radiasi",
    "radiation exposure",
    "Apakah terpajan radiasi?",
    "Was the person exposed to radiation?",
    _LUNG,
)
COPD = yes_no("copd", "PPOK", "COPD", "Apakah menderita PPOK?", "Does the person have COPD?", _COPD)
LUNG_FIBROSIS = yes_no(
    "lung_fibrosis",
    "fibrosis paru",
    "lung fibrosis",
    "Apakah fibrosis paru?",
    "Does the person have lung fibrosis?",
    _LUNG,
)
PUMA_HIGH_RISK = yes_no(
    "puma_high_risk",
    "skor PUMA 6 atau lebih",
    "PUMA score of 6 or more",
    "Apakah skor PUMA 6 atau lebih?",
    "Was the PUMA score 6 or more?",
    _COPD,
)
MENTAL_DISORDER = yes_no(
    "mental_disorder",
    "orang dengan gangguan jiwa (ODGJ)",
    "has a mental disorder (diagnosed)",
    "Apakah didiagnosis gangguan jiwa?",
    "Has a mental disorder been diagnosed?",
    _MENTAL,
)
UNFIT_FOR_PREGNANCY = yes_no(
    "unfit_for_pregnancy",
    "tidak layak hamil (4T atau ALKI)",
    "not fit for pregnancy (4T or ALKI)",
    "Apakah skrining layak hamil menyatakan tidak layak hamil atau berisiko?",
    "Did pregnancy-readiness screening find the couple unfit or at risk?",
    _COUPLES,
)
NO_PREGNANCY_PLANNED = yes_no(
    "no_pregnancy_planned",
    "tidak berencana hamil",
    "plans no pregnancy",
    "Apakah pasangan ini tidak berencana hamil?",
    "Does the couple plan no pregnancy?",
    _COUPLES,
)
OCCUPATIONAL_DISEASE_SUSPECTED = yes_no(
    "occupational_disease_suspected",
    "penyakit yang dicurigai akibat kerja",
    "disease suspected to come from work",
    "Apakah penyakit yang didiagnosis dicurigai berhubungan dengan pekerjaan atau lingkungan kerjanya?",
    "Is the disease diagnosed suspected to be due to the work or the place of work?",
    _WORK,
)
