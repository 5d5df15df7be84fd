"""Pregnancy, delivery and the time after it."""

from __future__ import annotations

from ilp.facts.definition import yes_no
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

_KMK = KMK_2015_2023.at
_ANTENATAL = _KMK("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")
_FEEDING = _KMK("BAB IV", "Pemberian Tambahan Asupan Gizi pada Ibu Hamil KEK dan Kekurangan Berat Badan")
_DELIVERY = _KMK("BAB IV", "Persalinan Normal")
_POSTPARTUM = _KMK("BAB IV", "Pelayanan Pasca Persalinan (Nifas)")
_LOW_BIRTH_WEIGHT = _KMK("BAB IV", "Pelayanan Bayi Berat Lahir Rendah (BBLR)")
_FIT_FOR_PREGNANCY = _KMK("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")

CHRONIC_ENERGY_DEFICIENCY = yes_no(
    "chronic_energy_deficiency",
    "KEK (LiLA < 23,5 cm)",
    "chronic energy deficiency (arm under 23.5 cm)",
    "Apakah ibu hamil mengalami KEK (LiLA kurang dari 23,5 cm)?",
    "Does the pregnant woman have chronic energy deficiency (mid-upper arm under 23.5 cm)?",
    _FEEDING,
)
UNDERWEIGHT_FIRST_TRIMESTER = yes_no(
    "underweight_first_trimester",
    "kekurangan berat badan (IMT trimester I < 18,5, atau ditemukan sesudahnya)",
    "underweight (BMI under 18.5 in trimester 1, or found so later)",
    "Apakah IMT pada trimester I kurang dari 18,5, atau ditemukan demikian sesudahnya?",
    "Was the BMI under 18.5 in trimester 1, or found so later?",
    _FEEDING,
)
PREGNANCY_AT_RISK = yes_no(
    "pregnancy_at_risk",
    "kehamilan berisiko menurut dokter pada ANC pertama",
    "pregnancy at risk by the doctor of the first contact",
    "Apakah dokter pada ANC pertama menemukan risiko pada kehamilan ini?",
    "Did the doctor find a risk in this pregnancy at the first contact?",
    _ANTENATAL,
)
HIGH_MALARIA_ENDEMIC_AREA = yes_no(
    "high_malaria_endemic_area",
    "daerah endemis tinggi malaria (API > 5)",
    "area of high malaria endemicity (API over 5)",
    "Apakah tinggal di daerah endemis tinggi malaria (API lebih dari 5)?",
    "Does she live in an area of high malaria endemicity (API over 5)?",
    _ANTENATAL,
    Label(id="tidak bila bukan daerah endemis malaria", en="no outside malaria-endemic areas"),
)
THREE_OR_MORE_CHILDREN = yes_no(
    "three_or_more_children",
    "anak tiga atau lebih",
    "three or more children",
    "Apakah sudah mempunyai tiga anak atau lebih?",
    "Has she three or more children?",
    _FIT_FOR_PREGNANCY,
)
SHORT_BIRTH_INTERVAL = yes_no(
    "short_birth_interval",
    "jarak dengan kelahiran sebelumnya 2 tahun atau kurang",
    "2 years or less since the birth before",
    "Apakah jarak dengan kelahiran sebelumnya 2 tahun atau kurang?",
    "Are there 2 years or less since her last birth?",
    _FIT_FOR_PREGNANCY,
)
IN_LABOUR = yes_no(
    "in_labour", "sedang bersalin", "in labour", "Apakah sedang dalam persalinan?", "Is she in labour?", _DELIVERY
)
LOW_BIRTH_WEIGHT_SUSPECTED = yes_no(
    "low_birth_weight_suspected",
    "diduga akan melahirkan BBLR",
    "expected to bear a child of low birth weight",
    "Apakah ibu diduga akan melahirkan bayi berat lahir rendah?",
    "Is a child of low birth weight expected?",
    _LOW_BIRTH_WEIGHT,
)
MATERNAL_DANGER_SIGN = yes_no(
    "maternal_danger_sign",
    "tanda bahaya pada ibu",
    "danger sign in the mother",
    "Apakah ada tanda bahaya pada ibu?",
    "Is there a danger sign in the mother?",
    _POSTPARTUM,
)
POSTPARTUM_VISIT_DONE = yes_no(
    "postpartum_visit_done",
    "sudah mendapat pelayanan nifas",
    "has had a postpartum contact",
    "Apakah sudah mendapat pelayanan nifas dari tenaga kesehatan?",
    "Has she had a postpartum contact with a health worker?",
    _POSTPARTUM,
    negative=Label(id="belum mendapat pelayanan nifas", en="has had no postpartum contact"),
)
MAY_INFECT_BABY = yes_no(
    "may_infect_baby",
    "berisiko menularkan penyakit kepada bayi",
    "may pass a disease on to the baby",
    "Apakah berisiko menularkan penyakit kepada bayinya?",
    "May she pass a disease on to her baby?",
    _POSTPARTUM,
)
