"""Newborns, growth, nutrition and illness of children."""

from __future__ import annotations

from ilp.facts.definition import Fact, FactType, yes_no
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

_KMK = KMK_2015_2023.at
_NEWBORN = _KMK("BAB IV", "Pelayanan Neonatal Esensial")
_LOW_BIRTH_WEIGHT = _KMK("BAB IV", "Pelayanan Bayi Berat Lahir Rendah (BBLR)")
_GROWTH = _KMK("BAB IV", "Pemantauan Pertumbuhan dan Perkembangan")
_VITAMIN_A = _KMK("BAB IV", "Pemberian Vitamin A dan obat cacing")
_PKAT = _KMK("BAB IV", "Alur Operasional PKAT dan Tindak Lanjut", figure="Gambar 20")
_NUTRITION = _KMK("BAB IV", "Pencegahan, deteksi dini, tatalaksana dan rujukan balita bermasalah gizi")
_TREATMENT = _KMK("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")
_TB = _KMK("BAB IV", "Skrining kasus TBC balita")
_CARE = _KMK("BAB IV", "Pelayanan Pengobatan Farmakologis dan Non Farmakologis")
_OUTREACH = _KMK("BAB IV", "Pelayanan Kesehatan Luar Puskesmas")
_ORAL_HEALTH = _KMK("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut")

MOTHER_HIV = yes_no(
    "mother_hiv",
    "ibu dengan HIV",
    "mother with HIV",
    "Apakah ibunya HIV positif?",
    "Does the mother have HIV?",
    _NEWBORN,
)
MOTHER_SYPHILIS = yes_no(
    "mother_syphilis",
    "ibu dengan sifilis",
    "mother with syphilis",
    "Apakah ibunya positif sifilis?",
    "Does the mother have syphilis?",
    _NEWBORN,
)
MOTHER_HEPATITIS_B = yes_no(
    "mother_hepatitis_b",
    "ibu dengan hepatitis B (HBsAg reaktif)",
    "mother with hepatitis B (HBsAg reactive)",
    "Apakah ibunya positif hepatitis B (HBsAg reaktif)?",
    "Does the mother have hepatitis B (reactive HBsAg)?",
    _NEWBORN,
)
NEONATAL_DANGER_SIGN = yes_no(
    "neonatal_danger_sign",
    "tanda bahaya pada bayi baru lahir",
    "danger sign in the newborn",
    "Apakah ada tanda bahaya pada bayi?",
    "Is there a danger sign in the baby?",
    _NEWBORN,
)
NEONATAL_VISIT_DONE = yes_no(
    "neonatal_visit_done",
    "sudah mendapat kunjungan neonatal",
    "has had a neonatal contact",
    "Apakah bayi sudah mendapat kunjungan neonatal oleh tenaga kesehatan?",
    "Has the baby had a neonatal contact with a health worker?",
    _NEWBORN,
    negative=Label(id="belum mendapat kunjungan neonatal", en="has had no neonatal contact"),
)
BIRTH_WEIGHT = Fact(
    name="birth_weight",
    type=FactType.INTEGER,
    unit=Label(id="gram", en="grams"),
    at_least=200,
    at_most=8000,
    label=Label(id="berat lahir", en="birth weight"),
    question=Label(id="Berapa gram berat lahirnya?", en="What was the birth weight in grams?"),
    source=_LOW_BIRTH_WEIGHT,
)
GESTATION_AT_BIRTH = Fact(
    name="gestation_at_birth",
    type=FactType.INTEGER,
    unit=Label(id="minggu", en="weeks"),
    at_least=20,
    at_most=45,
    label=Label(id="usia kehamilan saat lahir", en="gestational age at birth"),
    question=Label(
        id="Berapa minggu usia kehamilan saat bayi lahir (minggu lengkap)?",
        en="How many completed weeks of gestation at birth?",
    ),
    source=_LOW_BIRTH_WEIGHT,
)
CURRENT_WEIGHT = Fact(
    name="current_weight",
    type=FactType.INTEGER,
    unit=Label(id="gram", en="grams"),
    at_least=200,
    at_most=15000,
    label=Label(id="berat badan sekarang", en="present weight"),
    question=Label(id="Berapa gram berat badannya sekarang?", en="What is the present weight in grams?"),
    source=_LOW_BIRTH_WEIGHT,
)
DISCHARGED = yes_no(
    "discharged",
    "sudah dipulangkan dari fasilitas",
    "discharged from the facility",
    "Apakah bayi sudah dipulangkan dari fasilitas (tidak sedang dirawat)?",
    "Has the baby been discharged from the facility (not an inpatient now)?",
    _LOW_BIRTH_WEIGHT,
    negative=Label(id="belum dipulangkan dari fasilitas", en="not yet discharged from the facility"),
)
ABSENT_FROM_POSYANDU = yes_no(
    "absent_from_posyandu",
    "tidak datang ke Posyandu",
    "did not come to the Posyandu",
    "Apakah anak tidak datang ke Posyandu?",
    "Did the child not come to the Posyandu?",
    _GROWTH,
)
HAS_KIA_BOOK = yes_no(
    "has_kia_book",
    "memiliki buku KIA",
    "has a mother and child health book (buku KIA)",
    "Apakah memiliki buku KIA?",
    "Is there a mother and child health book (buku KIA)?",
    _GROWTH,
    negative=Label(id="belum memiliki buku KIA", en="has no mother and child health book (buku KIA)"),
)
NUTRITION_PROBLEM = yes_no(
    "nutrition_problem",
    "masalah gizi (weight faltering, underweight, gizi kurang, gizi buruk atau stunting)",
    "nutrition problem (faltering, underweight, wasted or stunted)",
    "Apakah ada masalah gizi?",
    "Is there a nutrition problem?",
    _NUTRITION,
    Label(id="ya bila stunting atau gizi buruk", en="yes where stunting or severe malnutrition is recorded"),
)
WEIGHT_NOT_GAINED = yes_no(
    "weight_not_gained",
    "berat badan tidak naik (1T)",
    "weight not gained at the last weighing (1T)",
    "Apakah berat badan tidak naik pada penimbangan terakhir (1T)?",
    "Did the weight not rise at the last weighing (1T)?",
    _GROWTH,
)
BELOW_RED_LINE = yes_no(
    "below_red_line",
    "di bawah garis merah (BGM)",
    "below the red line of the growth card (BGM)",
    "Apakah berat badan di bawah garis merah KMS?",
    "Is the weight below the red line of the growth card?",
    _GROWTH,
)
ABOVE_ORANGE_LINE = yes_no(
    "above_orange_line",
    "di atas garis oranye (risiko gizi lebih)",
    "above the orange line (risk of overweight)",
    "Apakah berat badan di atas garis oranye KMS?",
    "Is the weight above the orange line of the growth card?",
    _GROWTH,
)
DEVELOPMENT_CHECKLIST_INCOMPLETE = yes_no(
    "development_checklist_incomplete",
    "ceklis perkembangan tidak lengkap",
    "developmental checklist not fully achieved",
    "Apakah ada butir ceklis perkembangan sesuai umur yang belum tercapai?",
    "Is an item of the developmental checklist for this age not achieved?",
    _GROWTH,
)
DEVELOPMENT_CONCERN = yes_no(
    "development_concern",
    "perkembangan meragukan atau menyimpang",
    "development doubtful or deviant",
    "Apakah hasil skrining perkembangan meragukan atau menyimpang?",
    "Did developmental screening find doubtful or deviant development?",
    _NUTRITION,
)
PKAT_FOLLOW_UP_NEEDED = yes_no(
    "pkat_follow_up_needed",
    "perlu tindak lanjut menurut konferensi PKAT",
    "follow-up needed by the PKAT conference",
    "Apakah konferensi PKAT memutuskan anak atau ibunya perlu tindak lanjut?",
    "Did the PKAT conference decide that the child or the mother needs follow-up?",
    _PKAT,
)
MEASLES_OUTBREAK = yes_no(
    "measles_outbreak",
    "KLB campak di wilayahnya",
    "measles outbreak in the area",
    "Apakah ada KLB campak di wilayahnya?",
    "Is there a measles outbreak in the area?",
    _VITAMIN_A,
)
DISASTER = yes_no(
    "disaster",
    "situasi bencana",
    "disaster situation",
    "Apakah dalam situasi bencana?",
    "Is there a disaster situation?",
    _VITAMIN_A,
)
STUNTING = yes_no("stunting", "stunting", "stunting", "Apakah anak stunting?", "Is the child stunted?", _NUTRITION)
SEVERE_MALNUTRITION = yes_no(
    "severe_malnutrition",
    "gizi buruk",
    "severe acute malnutrition",
    "Apakah anak gizi buruk?",
    "Is the child severely malnourished?",
    _NUTRITION,
)
GROWTH_RED_FLAG = yes_no(
    "growth_red_flag",
    "tanda bahaya (red flag) perlambatan pertumbuhan",
    "red flag for slowed growth",
    "Apakah ada red flag penyebab perlambatan pertumbuhan?",
    "Is there a red flag for slowed growth?",
    _NUTRITION,
)
WEIGHT_UNDER_4_KG = yes_no(
    "weight_under_4_kg",
    "berat badan kurang dari 4 kg",
    "weight under 4 kg",
    "Apakah berat badannya kurang dari 4 kg?",
    "Is the weight under 4 kg?",
    _NUTRITION,
)
MEDICAL_COMPLICATION = yes_no(
    "medical_complication",
    "komplikasi medis",
    "medical complication",
    "Apakah ada komplikasi medis?",
    "Is there a medical complication?",
    _NUTRITION,
)
NO_IMPROVEMENT_IN_A_WEEK = yes_no(
    "no_improvement_in_a_week",
    "tidak membaik setelah 1 minggu tata laksana gizi",
    "no improvement after a week of nutrition care",
    "Apakah tidak ada perbaikan setelah 1 minggu tata laksana gizi?",
    "Was there no improvement after a week of nutrition care?",
    _NUTRITION,
)
UNDERWEIGHT_ONLY = yes_no(
    "underweight_only",
    "hanya underweight, tanpa masalah gizi lain",
    "underweight only, with no other nutrition problem",
    "Apakah masalah gizinya hanya underweight (tanpa weight faltering, gizi kurang atau gizi buruk)?",
    "Is underweight the only nutrition problem (no faltering, no wasting)?",
    _NUTRITION,
)
SICK = yes_no("sick", "sedang sakit", "is sick", "Apakah sedang sakit?", "Is the person sick now?", _TREATMENT)
SICK = yes_no(
    "sick",
    "sedang sakit",
    "is sick",
    "Apakah sedang sakit?",
    "Is the person sick now?",
    _TREATMENT,
    negative=Label(id="tidak sakit", en="is not sick"),
)
MISSED_REVISIT = yes_no(
    "missed_revisit",
    "tidak melakukan kunjungan ulang",
    "missed a revisit",
    "Apakah tidak datang untuk kunjungan ulang?",
    "Was a revisit missed?",
    _TB,
)
SPUTUM_HARD_TO_OBTAIN = yes_no(
    "sputum_hard_to_obtain",
    "dahak sulit diperoleh",
    "sputum hard to obtain",
    "Apakah dahak sulit diperoleh?",
    "Is sputum hard to obtain?",
    _TB,
)
ENVIRONMENTAL_DISEASE = yes_no(
    "environmental_disease",
    "penyakit terkait faktor risiko lingkungan",
    "disease related to the environment",
    "Apakah menderita penyakit terkait faktor risiko lingkungan?",
    "Does the person have a disease related to the environment?",
    _CARE,
)
OUTBREAK_PRONE_DISEASE = yes_no(
    "outbreak_prone_disease",
    "penyakit berpotensi KLB (Tabel 31)",
    "outbreak-prone disease (Tabel 31)",
    "Apakah menderita penyakit yang berpotensi KLB?",
    "Does the person have an outbreak-prone disease?",
    _CARE,
)
CHILD_DANGER_SIGN = yes_no(
    "child_danger_sign",
    "tanda bahaya pada anak",
    "danger sign in the child",
    "Apakah ada tanda bahaya pada anak (usia di atas 28 hari)?",
    "Is there a danger sign in the child (aged over 28 days)?",
    _OUTREACH,
)
MISSING_SERVICE = yes_no(
    "missing_service",
    "belum mendapat pelayanan kesehatan yang seharusnya",
    "has not had a health service due",
    "Apakah ada pelayanan kesehatan yang seharusnya sudah diterima tetapi belum?",
    "Is there a health service due that the person has not had?",
    _OUTREACH,
)
NON_ADHERENT = yes_no(
    "non_adherent",
    "tidak patuh pengobatan",
    "does not keep to the treatment",
    "Apakah tidak patuh menjalani pengobatan?",
    "Does the person not keep to the treatment?",
    _OUTREACH,
)
ORAL_CARE_NEEDED = yes_no(
    "oral_care_needed",
    "hasil pemeriksaan gigi dan mulut memerlukan tindakan (kuratif atau pencegahan karies)",
    "the oral check calls for treatment or caries prevention",
    "Apakah hasil pemeriksaan gigi dan mulut memerlukan tindakan (kuratif atau pencegahan karies)?",
    "Does the oral check call for treatment or caries prevention?",
    _ORAL_HEALTH,
)
