"""Closed lists of what a facility has: its level, days, rooms, equipment, laboratory tests and capabilities."""

from __future__ import annotations

from ilp.labels import Labelled

__all__ = ["AreaLevel", "Capability", "Equipment", "LaboratoryTest", "Room", "Weekday"]


class AreaLevel(Labelled):
    """The part of the administration a unit serves, from the heads of the tables of packages."""

    SUBDISTRICT = "subdistrict", "kecamatan", "subdistrict (kecamatan)"
    VILLAGE = "village", "desa/kelurahan", "village (desa or kelurahan)"
    NEIGHBOURHOOD = "neighbourhood", "dusun/RT/RW", "hamlet or neighbourhood (dusun, RT, RW)"


class Weekday(Labelled):
    """A day of the week, Monday first."""

    MONDAY = "monday", "Senin", "Monday"
    TUESDAY = "tuesday", "Selasa", "Tuesday"
    WEDNESDAY = "wednesday", "Rabu", "Wednesday"
    THURSDAY = "thursday", "Kamis", "Thursday"
    FRIDAY = "friday", "Jumat", "Friday"
    SATURDAY = "saturday", "Sabtu", "Saturday"
    SUNDAY = "sunday", "Minggu", "Sunday"


class Room(Labelled):
    """A room the decree speaks of."""

    EMERGENCY = "emergency", "ruang gawat darurat", "emergency room"
    DELIVERY = "delivery", "ruang bersalin", "delivery room"
    LABORATORY = "laboratory", "laboratorium", "laboratory"
    PHARMACY = "pharmacy", "ruang farmasi", "pharmacy"
    INPATIENT = "inpatient", "ruang rawat inap", "inpatient ward"
    KADER = "kader", "ruang kegiatan kader", "room for the work of kader"


class Equipment(Labelled):
    """Equipment the decree names beside measuring instruments; those are ``ilp.vocabulary.Instrument``."""

    NARCOTICS_CABINET = (
        "narcotics_cabinet",
        "lemari khusus narkotika dan psikotropika dengan 2 kunci yang berbeda",
        "cabinet for narcotics and psychotropics with 2 different keys",
    )
    VACCINE_REFRIGERATOR = "vaccine_refrigerator", "lemari es vaksin 2-8 °C", "vaccine refrigerator, 2-8 °C"
    NEAR_EXPIRY_MARKS = (
        "near_expiry_marks",
        "penandaan obat 3-6 bulan sebelum kedaluwarsa",
        "marks on drugs 3 to 6 months before they expire",
    )
    EMERGENCY_KIT = "emergency_kit", "kit emergensi bersegel", "sealed emergency kit"
    SANITARIAN_KIT = "sanitarian_kit", "sanitarian kit", "sanitarian kit"
    ENTOMOLOGY_KIT = "entomology_kit", "entomologi kit", "entomology kit"


class LaboratoryTest(Labelled):
    """The tests of a laboratory of level 1 (Tabel 33, and the samples of environment and vectors)."""

    POCT_HAEMOGLOBIN = "poct_haemoglobin", "PoCT Hb", "point-of-care haemoglobin"
    POCT_GLUCOSE = "poct_glucose", "PoCT gula darah", "point-of-care glucose"
    POCT_CHOLESTEROL = "poct_cholesterol", "PoCT kolesterol", "point-of-care cholesterol"
    POCT_URIC_ACID = "poct_uric_acid", "PoCT asam urat", "point-of-care uric acid"
    POCT_HBA1C = "poct_hba1c", "PoCT HbA1c", "point-of-care HbA1c"
    RAPID_HIV = "rapid_hiv", "tes cepat HIV", "rapid HIV test"
    RAPID_HBSAG = "rapid_hbsag", "tes cepat HBsAg", "rapid HBsAg test"
    RAPID_SYPHILIS = "rapid_syphilis", "tes cepat sifilis", "rapid syphilis test"
    RAPID_COVID_19 = "rapid_covid_19", "tes cepat COVID-19", "rapid COVID-19 test"
    RAPID_ENDEMIC = (
        "rapid_endemic",
        "tes cepat penyakit endemis (malaria, DBD, filaria, leptospira)",
        "rapid tests of endemic disease (malaria, dengue, filaria, leptospira)",
    )
    MICROSCOPY_MALARIA = "microscopy_malaria", "mikroskopis malaria", "microscopy: malaria"
    MICROSCOPY_TB = "microscopy_tb", "mikroskopis TBC", "microscopy: tuberculosis"
    MICROSCOPY_LEPROSY = "microscopy_leprosy", "mikroskopis lepra", "microscopy: leprosy"
    GRAM_ANTHRAX = "gram_anthrax", "pewarnaan Gram antraks", "Gram stain: anthrax"
    MICROSCOPY_FILARIASIS = "microscopy_filariasis", "mikroskopis filariasis", "microscopy: filariasis"
    MICROSCOPY_GONORRHOEA = "microscopy_gonorrhoea", "mikroskopis gonore", "microscopy: gonorrhoea"
    MICROSCOPY_TRICHOMONIASIS = "microscopy_trichomoniasis", "mikroskopis trikomoniasis", "microscopy: trichomoniasis"
    MICROSCOPY_CANDIDIASIS = "microscopy_candidiasis", "mikroskopis kandidiasis", "microscopy: candidiasis"
    MICROSCOPY_TINEA = "microscopy_tinea", "mikroskopis jamur permukaan", "microscopy: superficial fungi"
    MICROSCOPY_VAGINITIS = "microscopy_vaginitis", "mikroskopis vaginitis", "microscopy: vaginitis"
    FAECES = "faeces", "pemeriksaan feses", "examination of faeces"
    OCCULT_BLOOD = "occult_blood", "darah samar", "occult blood"
    HAEMOGLOBIN = "haemoglobin", "hemoglobin", "haemoglobin"
    HAEMATOCRIT = "haematocrit", "hematokrit", "haematocrit"
    ERYTHROCYTES = "erythrocytes", "hitung eritrosit", "red cell count"
    PLATELETS = "platelets", "hitung trombosit", "platelet count"
    LEUKOCYTES = "leukocytes", "hitung leukosit", "white cell count"
    LEUKOCYTE_TYPES = "leukocyte_types", "hitung jenis leukosit", "white cell differential"
    ERYTHROCYTE_INDICES = "erythrocyte_indices", "indeks eritrosit (MCV, MCHC, MCH)", "red cell indices"
    SEDIMENTATION_RATE = "sedimentation_rate", "laju endap darah", "sedimentation rate"
    BLEEDING_TIME = "bleeding_time", "masa perdarahan", "bleeding time"
    CLOTTING_TIME = "clotting_time", "masa pembekuan", "clotting time"
    GLUCOSE = "glucose", "glukosa", "glucose"
    CHOLESTEROL_TOTAL = "cholesterol_total", "kolesterol total", "total cholesterol"
    TRIGLYCERIDES = "triglycerides", "trigliserida", "triglycerides"
    CHOLESTEROL_HDL = "cholesterol_hdl", "kolesterol HDL", "HDL cholesterol"
    CHOLESTEROL_LDL = "cholesterol_ldl", "kolesterol LDL", "LDL cholesterol"
    URIC_ACID = "uric_acid", "asam urat", "uric acid"
    UREA = "urea", "ureum/BUN", "urea"
    CREATININE = "creatinine", "kreatinin", "creatinine"
    SGOT = "sgot", "SGOT", "AST (SGOT)"
    SGPT = "sgpt", "SGPT", "ALT (SGPT)"
    URINE_STRIP = (
        "urine_strip",
        "urinalisis carik celup (pH, berat jenis, protein, glukosa, bilirubin, urobilinogen, nitrit, sel, keton)",
        "urine strip (pH, density, protein, glucose, bilirubin, urobilinogen, nitrite, cells, ketones)",
    )
    DRINKING_WATER = "drinking_water", "kualitas air minum, parameter wajib", "drinking water, compulsory parameters"
    AIR = "air", "kualitas udara, fisik dan mikroba", "air, physical and microbial"
    FOOD = "food", "keamanan pangan, E. coli dan kimia", "food, E. coli and chemicals"
    VECTORS = "vectors", "identifikasi vektor dan BPP secara makroskopis", "vectors and carriers, macroscopic"
    VECTOR_DENSITY = "vector_density", "kepadatan vektor dan BPP", "density of vectors and carriers"
    SAMPLES_FOR_REFERRAL = (
        "samples_for_referral",
        "pengambilan sampel untuk rujukan pengujian",
        "taking samples for a reference laboratory",
    )
    VECTOR_HABITATS = (
        "vector_habitats",
        "habitat vektor DB, chikungunya dan malaria",
        "habitats of vectors of dengue, chikungunya and malaria",
    )
    LARVAE = "larvae", "jentik dan nyamuk secara mikroskopis", "larvae and mosquitoes, microscopic"
    PLAGUE_SAMPLES = "plague_samples", "sampel pes (daerah khusus)", "plague samples (special areas)"
    SCHISTOSOMIASIS_SAMPLES = (
        "schistosomiasis_samples",
        "sampel schistosomiasis (daerah khusus)",
        "schistosomiasis samples (special areas)",
    )


class Capability(Labelled):
    """What a facility is able to do."""

    EMERGENCY_CARE = "emergency_care", "pelayanan gawat darurat", "emergency care"
    NORMAL_DELIVERY = "normal_delivery", "persalinan normal", "normal delivery"
    INPATIENT_CARE = "inpatient_care", "rawat inap", "inpatient care"
    POSTPARTUM_INPATIENT = "postpartum_inpatient", "rawat inap pasca persalinan normal", "inpatient after normal birth"
    LOW_BIRTH_WEIGHT_CARE = "low_birth_weight_care", "perawatan BBLR", "care of low birth weight"
    ACCOMPANIED_BY_HEALTH_WORKER = (
        "accompanied_by_health_worker",
        "didampingi tenaga kesehatan pada hari buka",
        "accompanied by a health worker on opening days",
    )
    SCREENING_AND_EDUCATION = "screening_and_education", "skrining dan edukasi kesehatan", "screening and education"
    LIMITED_TREATMENT = "limited_treatment", "pengobatan terbatas", "limited treatment"
    POINT_OF_CARE_TESTS = "point_of_care_tests", "laboratorium dengan PoCT", "point-of-care laboratory"
    HOME_VISITS = "home_visits", "kunjungan rumah", "home visits"
    LOCAL_MONITORING = "local_monitoring", "pemantauan wilayah setempat (PWS)", "local area monitoring (PWS)"
    VILLAGE_PLANNING = (
        "village_planning",
        "perencanaan desa dan pendampingan Posyandu",
        "village planning and support of the Posyandu",
    )
    KADER_MANAGEMENT = "kader_management", "manajemen kader Posyandu", "management of the kader of the Posyandu"
    ALL_LIFE_STAGES = "all_life_stages", "melayani seluruh siklus hidup", "serves every stage of life"
