"""Infections, who is exposed to them, and immunization status."""

from __future__ import annotations

from ilp.facts.definition import yes_no
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

_KMK = KMK_2015_2023.at
_TB = _KMK("BAB V", "Skrining TBC")
_MALARIA = _KMK("BAB V", "Skrining Malaria")
_ANTENATAL = _KMK("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")
_TETANUS = _KMK("BAB V", "Skrining status imunisasi tetanus bagi usia dewasa")
_YOUTH_HIV = _KMK("BAB IV", "Skrining HIV")
_YOUTH_TB = _KMK("BAB IV", "Skrining TBC")
_YOUTH_MALARIA = _KMK("BAB IV", "Skrining Malaria")
_DEWORMING = _KMK("BAB IV", "Pemberian Obat Cacing")
_IMMUNIZATION = _KMK("BAB IV", "Imunisasi rutin lengkap", table="Tabel 7")

TUBERCULOSIS = yes_no(
    "tuberculosis",
    "menderita TBC",
    "has tuberculosis",
    "Apakah menderita TBC?",
    "Does the person have tuberculosis?",
    _TB,
    Label(id="ya bila sedang berobat TBC", en="yes for one under tuberculosis treatment"),
    negative=Label(id="tidak menderita TBC", en="not one who has tuberculosis"),
)
TB_CONFIRMED = yes_no(
    "tb_confirmed",
    "TBC terkonfirmasi bakteriologis",
    "bacteriologically confirmed tuberculosis",
    "Apakah TBC-nya terkonfirmasi bakteriologis (TCM atau BTA)?",
    "Is the tuberculosis confirmed bacteriologically (molecular test or microscopy)?",
    _YOUTH_TB,
    negative=Label(id="TBC tidak terkonfirmasi bakteriologis", en="tuberculosis not confirmed bacteriologically"),
)
TB_CONTACT = yes_no(
    "tb_contact",
    "kontak serumah atau erat TBC",
    "household or close contact of tuberculosis",
    "Apakah kontak serumah atau erat dengan pasien TBC?",
    "Is the person a household or close contact of somebody with tuberculosis?",
    _TB,
    Label(id="ya bila kontak serumah TBC terkonfirmasi", en="yes for a household contact of confirmed tuberculosis"),
)
TB_HOUSEHOLD_CONTACT = yes_no(
    "tb_household_contact",
    "kontak serumah TBC terkonfirmasi bakteriologis",
    "household contact of bacteriologically confirmed tuberculosis",
    "Apakah tinggal serumah dengan pasien TBC yang terkonfirmasi bakteriologis?",
    "Does the person share the home of somebody with bacteriologically confirmed tuberculosis?",
    _YOUTH_TB,
    Label(id="tidak bila bukan kontak TBC", en="no for one who is no contact of tuberculosis"),
    negative=Label(
        id="bukan kontak serumah TBC terkonfirmasi bakteriologis",
        en="no household contact of bacteriologically confirmed tuberculosis",
    ),
)
TB_SUSPECT = yes_no(
    "tb_suspect",
    "terduga TBC",
    "presumptive tuberculosis",
    "Apakah terduga TBC dari skrining gejala?",
    "Did symptom screening find presumptive tuberculosis?",
    _TB,
    negative=Label(id="bukan terduga TBC", en="no presumptive tuberculosis"),
)
TB_TREATMENT_SENSITIVE = yes_no(
    "tb_treatment_sensitive",
    "sedang berobat TBC sensitif obat (SO)",
    "under treatment for drug-sensitive tuberculosis",
    "Apakah sedang berobat TBC sensitif obat?",
    "Is the person being treated for drug-sensitive tuberculosis?",
    _TB,
)
TB_TREATMENT_RESISTANT = yes_no(
    "tb_treatment_resistant",
    "sedang berobat TBC resistan obat (RO)",
    "under treatment for drug-resistant tuberculosis",
    "Apakah sedang berobat TBC resistan obat?",
    "Is the person being treated for drug-resistant tuberculosis?",
    _TB,
)
HIV = yes_no(
    "hiv",
    "HIV (sudah diketahui)",
    "HIV (known)",
    "Apakah diketahui HIV positif?",
    "Is the person known to have HIV?",
    _TB,
    negative=Label(id="tidak diketahui mengidap HIV", en="not known to have HIV"),
)
IMMUNOCOMPROMISED = yes_no(
    "immunocompromised",
    "daya tahan tubuh menurun (imunokompromais)",
    "immunocompromised",
    "Apakah imunokompromais (kanker, dialisis, steroid lama, transplantasi)?",
    "Is the person immunocompromised (cancer, dialysis, long steroids, transplant)?",
    _TB,
)
SYPHILIS = yes_no(
    "syphilis",
    "sifilis (positif)",
    "syphilis (positive)",
    "Apakah sifilisnya positif?",
    "Is the test for syphilis positive?",
    _ANTENATAL,
)
HEPATITIS_B = yes_no(
    "hepatitis_b",
    "hepatitis B (HBsAg reaktif)",
    "hepatitis B (HBsAg reactive)",
    "Apakah HBsAg-nya reaktif?",
    "Is HBsAg reactive?",
    _ANTENATAL,
)
STI_POSITIVE = yes_no(
    "sti_positive",
    "hasil pemeriksaan PIMS positif",
    "sexually transmitted infection found",
    "Apakah hasil pemeriksaan infeksi menular seksual positif?",
    "Was a sexually transmitted infection found?",
    _YOUTH_HIV,
)
PRISONER = yes_no(
    "prisoner",
    "warga binaan pemasyarakatan",
    "prison or detention inmate",
    "Apakah warga binaan pemasyarakatan?",
    "Is the person in prison or detention?",
    _YOUTH_HIV,
)
BOARDING_SCHOOL = yes_no(
    "boarding_school",
    "tinggal di sekolah berasrama",
    "lives in a boarding school",
    "Apakah tinggal di sekolah berasrama?",
    "Does the person live in a boarding school?",
    _YOUTH_HIV,
)
INJECTING_DRUG_USE = yes_no(
    "injecting_drug_use",
    "memakai narkoba suntik",
    "injects drugs",
    "Apakah memakai narkoba suntik?",
    "Does the person inject drugs?",
    _YOUTH_HIV,
)
HIGH_RISK_SURROUNDINGS = yes_no(
    "high_risk_surroundings",
    "tinggal di wilayah yang memengaruhi perilaku berisiko",
    "lives where the surroundings lead to risky behaviour",
    "Apakah tinggal di wilayah yang memengaruhi perilaku berisiko?",
    "Does the person live where the surroundings lead to risky behaviour?",
    _YOUTH_HIV,
)
MALARIA = yes_no(
    "malaria",
    "sedang sakit malaria",
    "has malaria now",
    "Apakah sedang sakit malaria?",
    "Does the person have malaria now?",
    _MALARIA,
)
MALARIA_SYMPTOMS = yes_no(
    "malaria_symptoms",
    "gejala malaria",
    "symptoms of malaria",
    "Apakah ada gejala malaria (demam, menggigil)?",
    "Are there symptoms of malaria (fever, chills)?",
    _MALARIA,
)
MALARIA_ENDEMIC_AREA = yes_no(
    "malaria_endemic_area",
    "tinggal di daerah endemis malaria",
    "lives in a malaria-endemic area",
    "Apakah tinggal di daerah endemis malaria?",
    "Does the person live in a malaria-endemic area?",
    _MALARIA,
    Label(id="ya bila daerah endemis tinggi malaria", en="yes in an area of high malaria endemicity"),
)
TRAVELLED_TO_MALARIA_AREA = yes_no(
    "travelled_to_malaria_area",
    "bepergian ke daerah endemis malaria",
    "travelled to a malaria-endemic area",
    "Apakah bepergian ke daerah endemis malaria sebelum sakit?",
    "Did the person travel to a malaria-endemic area before falling ill?",
    _YOUTH_MALARIA,
)
PAST_MALARIA = yes_no(
    "past_malaria",
    "pernah sakit atau minum obat malaria",
    "had malaria or took malaria medicine before",
    "Apakah pernah sakit atau minum obat malaria?",
    "Has the person had malaria, or taken medicine for it, before?",
    _YOUTH_MALARIA,
)
HOUSEHOLD_MALARIA_CASE = yes_no(
    "household_malaria_case",
    "anggota serumah atau kelompok sakit malaria",
    "malaria in the household or group",
    "Apakah ada anggota serumah atau sekelompok yang sakit malaria?",
    "Does somebody in the household or group have malaria?",
    _MALARIA,
)
HELMINTH_ENDEMIC_AREA = yes_no(
    "helminth_endemic_area",
    "daerah endemis kecacingan sedang atau tinggi",
    "area of moderate or high worm prevalence",
    "Apakah tinggal di daerah endemis kecacingan sedang atau tinggi?",
    "Does the person live where worm prevalence is moderate or high?",
    _DEWORMING,
)
JE_ENDEMIC_AREA = yes_no(
    "je_endemic_area",
    "daerah endemis Japanese encephalitis",
    "area endemic for Japanese encephalitis",
    "Apakah tinggal di daerah endemis JE?",
    "Does the person live in an area endemic for Japanese encephalitis?",
    _IMMUNIZATION,
)
TETANUS_T5 = yes_no(
    "tetanus_t5",
    "status imunisasi tetanus T5",
    "tetanus immunization status T5",
    "Apakah status imunisasi tetanus sudah T5?",
    "Has tetanus immunization status T5 been reached?",
    _TETANUS,
    negative=Label(id="belum mencapai status imunisasi tetanus T5", en="tetanus immunization status T5 not reached"),
)
