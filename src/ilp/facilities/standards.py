"""The standards of facilities as values: who works there, when it is open, what it has, what it may and may not do."""

from __future__ import annotations

from ilp.facilities.readings import PUSTU_KADER, WORKING_DAYS
from ilp.facilities.requirements import (
    AroundTheClock,
    EveryWorkingDay,
    Has,
    LongestStay,
    MustNot,
    OpensMonthly,
    Presence,
    RequirementKind,
    Staff,
    Standard,
    Team,
    Told,
    Undecided,
    by_code,
)
from ilp.labels import Label
from ilp.models.facility_terms import Capability, Equipment, LaboratoryTest, Room
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Cadre, FacilityType

__all__ = ["PUSKESMAS", "SPECIAL_AREA_TESTS", "STANDARDS"]

PUSKESMAS = (FacilityType.PUSKESMAS_INPATIENT, FacilityType.PUSKESMAS_OUTPATIENT)
_PUSTU = (FacilityType.PUSTU,)
_POSYANDU = (FacilityType.POSYANDU,)

_AT_PUSKESMAS = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas")
_AT_PUSTU = KMK_2015_2023.at(
    "BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas Pembantu (Pustu)", figure="Gambar 4"
)
_AT_POSYANDU = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Posyandu", figure="Gambar 5")
_EMERGENCY = KMK_2015_2023.at("BAB VII", "Pelayanan gawat darurat")
_INPATIENT = KMK_2015_2023.at("BAB VII", "Pelayanan rawat inap")
_LABORATORY = KMK_2015_2023.at("BAB VII", "Pelayanan Laboratorium")
_SPECIMENS = KMK_2015_2023.at("BAB VII", "Pemeriksaan spesimen klinis", table="Tabel 33")
_ENVIRONMENT = KMK_2015_2023.at("BAB VII", "Pemeriksaan sampel lingkungan")
_VECTORS = KMK_2015_2023.at("BAB VII", "Pemeriksaan vektor dan BPP")
_DELIVERY = KMK_2015_2023.at("BAB IV", "Persalinan Normal")
_LOW_BIRTH_WEIGHT = KMK_2015_2023.at("BAB IV", "Pelayanan Bayi Berat Lahir Rendah (BBLR)")
_STORAGE = KMK_2015_2023.at("BAB VII", "Penyimpanan")
_ANTENATAL = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas", table="Tabel 4")
_MTBS = KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")
_TREATMENT = KMK_2015_2023.at("BAB V", "Pelayanan pengobatan farmakologis dan non farmakologi")
_NOT_PRINTED = Label(id="lihat peraturan yang berlaku", en="see the regulations in force")

# The tests that are asked only in some areas.
SPECIAL_AREA_TESTS = (
    LaboratoryTest.RAPID_ENDEMIC,
    LaboratoryTest.PLAGUE_SAMPLES,
    LaboratoryTest.SCHISTOSOMIASIS_SAMPLES,
)

_ALL = (
    # --- staff ---
    Standard(
        code="puskesmas-staff",
        kind=RequirementKind.STAFF,
        name=Label(id="Jumlah tenaga minimal Puskesmas", en="Minimum staff of a Puskesmas"),
        types=PUSKESMAS,
        need=Undecided(),
        remedy=_NOT_PRINTED,
        source=_AT_PUSKESMAS,
        note=Label(
            id="keputusan tidak mencetak jumlah tenaga Puskesmas dan menunjuk peraturan yang berlaku",
            en="the decree prints no number of staff of a Puskesmas, and points to the regulations in force",
        ),
    ),
    Standard(
        code="delivery-team",
        kind=RequirementKind.STAFF,
        name=Label(id="Tim penolong persalinan 3 orang", en="Delivery team of 3"),
        types=PUSKESMAS,
        need=Team(
            of=(
                (Cadre.DOCTOR, Cadre.MIDWIFE, Cadre.NURSE),
                (Cadre.DOCTOR, Cadre.MIDWIFE, Cadre.MIDWIFE),
            )
        ),
        remedy=Label(
            id="siapkan dokter, bidan dan perawat, atau dokter dan 2 bidan",
            en="provide a doctor, a midwife and a nurse, or a doctor and 2 midwives",
        ),
        source=_DELIVERY,
    ),
    Standard(
        code="pustu-nurse",
        kind=RequirementKind.STAFF,
        name=Label(id="Perawat Pustu, minimal 1", en="Nurse of a Pustu, 1 at least"),
        types=_PUSTU,
        need=Staff(cadre=Cadre.NURSE, at_least=1),
        remedy=Label(id="tempatkan seorang perawat", en="post a nurse"),
        source=_AT_PUSTU,
    ),
    Standard(
        code="pustu-midwife",
        kind=RequirementKind.STAFF,
        name=Label(id="Bidan Pustu, minimal 1", en="Midwife of a Pustu, 1 at least"),
        types=_PUSTU,
        need=Staff(cadre=Cadre.MIDWIFE, at_least=1),
        remedy=Label(id="tempatkan seorang bidan", en="post a midwife"),
        source=_AT_PUSTU,
    ),
    Standard(
        code="pustu-kader",
        kind=RequirementKind.STAFF,
        name=Label(id="Kader Pustu, 2 orang", en="Kader of a Pustu, 2"),
        types=_PUSTU,
        need=Staff(cadre=Cadre.KADER, at_least=2, number_reading=PUSTU_KADER, exact_by="exactly"),
        remedy=Label(id="tugaskan 2 kader", en="assign 2 kader"),
        source=_AT_PUSTU,
    ),
    Standard(
        code="posyandu-kader",
        kind=RequirementKind.STAFF,
        name=Label(id="Kader Posyandu, sedikitnya 5 orang", en="Kader of a Posyandu, 5 at least"),
        types=_POSYANDU,
        need=Staff(cadre=Cadre.KADER, at_least=5),
        remedy=Label(id="tambah kader sampai sedikitnya 5", en="find more kader, up to 5 at least"),
        source=_AT_POSYANDU,
    ),
    Standard(
        code="posyandu-accompanied",
        kind=RequirementKind.CAPABILITY,
        name=Label(id="Posyandu didampingi tenaga kesehatan", en="Posyandu accompanied by a health worker"),
        types=_POSYANDU,
        need=Has(of=Presence.CAPABILITIES, codes=(Capability.ACCOMPANIED_BY_HEALTH_WORKER,)),
        remedy=Label(
            id="minta Pustu atau Puskesmas mendampingi hari buka",
            en="ask the Pustu or Puskesmas to come on opening days",
        ),
        source=_AT_POSYANDU,
    ),
    # --- opening ---
    Standard(
        code="puskesmas-opening",
        kind=RequirementKind.OPENING,
        name=Label(id="Jam buka Puskesmas", en="Opening hours of a Puskesmas"),
        types=PUSKESMAS,
        need=Undecided(),
        remedy=_NOT_PRINTED,
        source=_AT_PUSKESMAS,
        note=Label(id="keputusan tidak mencetak jam buka", en="the decree prints no opening hours"),
    ),
    Standard(
        code="poned-around-the-clock",
        kind=RequirementKind.OPENING,
        name=Label(
            id="Puskesmas PONED siap 24 jam untuk persalinan atau rujukan",
            en="Puskesmas with PONED ready 24 hours for deliveries or referral",
        ),
        types=PUSKESMAS,
        need=AroundTheClock(),
        remedy=Label(id="atur jaga 24 jam", en="arrange duty around the clock"),
        source=_DELIVERY,
    ),
    Standard(
        code="pustu-opening",
        kind=RequirementKind.OPENING,
        name=Label(id="Pustu buka setiap hari kerja", en="Pustu open every working day"),
        types=_PUSTU,
        need=EveryWorkingDay(reading=WORKING_DAYS),
        remedy=Label(id="buka pada hari kerja yang belum", en="open on the working days that are missing"),
        source=_AT_PUSTU,
    ),
    Standard(
        code="posyandu-opening",
        kind=RequirementKind.OPENING,
        name=Label(id="Posyandu buka setiap bulan", en="Posyandu open every month"),
        types=_POSYANDU,
        need=OpensMonthly(at_least=1),
        remedy=Label(
            id="jadwalkan sedikitnya satu hari buka tiap bulan", en="schedule one opening day a month at least"
        ),
        source=_AT_POSYANDU,
        note=Label(
            id="serentak atau terjadwal, untuk menjangkau seluruh sasaran",
            en="all at once or by schedule, to reach everybody",
        ),
    ),
    # --- Puskesmas: rooms, laboratory, drugs ---
    Standard(
        code="emergency-care",
        kind=RequirementKind.CAPABILITY,
        name=Label(id="Pelayanan gawat darurat", en="Emergency care"),
        types=PUSKESMAS,
        need=Has(of=Presence.CAPABILITIES, codes=(Capability.EMERGENCY_CARE,)),
        remedy=Label(
            id="selenggarakan; wajib juga bagi non rawat inap", en="provide it; outpatient Puskesmas must too"
        ),
        source=_EMERGENCY,
        note=Label(
            id="triase 4 tingkat, survei primer, survei sekunder, tata laksana definitif, rujukan",
            en="triage in 4 levels, primary survey, secondary survey, definitive care, referral",
        ),
    ),
    Standard(
        code="emergency-room",
        kind=RequirementKind.ROOM,
        name=Label(id="Ruang khusus gawat darurat", en="A room for emergencies"),
        types=PUSKESMAS,
        need=Has(of=Presence.ROOMS, codes=(Room.EMERGENCY,)),
        remedy=Label(id="sediakan ruang khusus", en="set a room apart"),
        source=_EMERGENCY,
    ),
    Standard(
        code="laboratory",
        kind=RequirementKind.ROOM,
        name=Label(id="Laboratorium (Labkesmas Tingkat 1)", en="Laboratory (Labkesmas of level 1)"),
        types=PUSKESMAS,
        need=Has(of=Presence.ROOMS, codes=(Room.LABORATORY,)),
        remedy=Label(id="setiap Puskesmas harus memiliki laboratorium", en="every Puskesmas must have a laboratory"),
        source=_LABORATORY,
    ),
    Standard(
        code="laboratory-rapid",
        kind=RequirementKind.LABORATORY,
        name=Label(id="PoCT dan tes cepat", en="Point-of-care and rapid tests"),
        types=PUSKESMAS,
        need=Has(
            of=Presence.LABORATORY,
            codes=(
                LaboratoryTest.POCT_HAEMOGLOBIN,
                LaboratoryTest.POCT_GLUCOSE,
                LaboratoryTest.POCT_CHOLESTEROL,
                LaboratoryTest.POCT_URIC_ACID,
                LaboratoryTest.POCT_HBA1C,
                LaboratoryTest.RAPID_HIV,
                LaboratoryTest.RAPID_HBSAG,
                LaboratoryTest.RAPID_SYPHILIS,
                LaboratoryTest.RAPID_COVID_19,
            ),
        ),
        remedy=Label(id="lengkapi, atau rujuk spesimennya", en="provide them, or refer the specimens"),
        source=_SPECIMENS,
    ),
    Standard(
        code="laboratory-microscopy",
        kind=RequirementKind.LABORATORY,
        name=Label(id="Mikroskopis dan makroskopis", en="Microscopy and macroscopy"),
        types=PUSKESMAS,
        need=Has(
            of=Presence.LABORATORY,
            codes=(
                LaboratoryTest.MICROSCOPY_MALARIA,
                LaboratoryTest.MICROSCOPY_TB,
                LaboratoryTest.MICROSCOPY_LEPROSY,
                LaboratoryTest.GRAM_ANTHRAX,
                LaboratoryTest.MICROSCOPY_FILARIASIS,
                LaboratoryTest.MICROSCOPY_GONORRHOEA,
                LaboratoryTest.MICROSCOPY_TRICHOMONIASIS,
                LaboratoryTest.MICROSCOPY_CANDIDIASIS,
                LaboratoryTest.MICROSCOPY_TINEA,
                LaboratoryTest.MICROSCOPY_VAGINITIS,
                LaboratoryTest.FAECES,
                LaboratoryTest.OCCULT_BLOOD,
            ),
        ),
        remedy=Label(id="lengkapi, atau rujuk spesimennya", en="provide them, or refer the specimens"),
        source=_SPECIMENS,
    ),
    Standard(
        code="laboratory-haematology",
        kind=RequirementKind.LABORATORY,
        name=Label(id="Hematologi", en="Haematology"),
        types=PUSKESMAS,
        need=Has(
            of=Presence.LABORATORY,
            codes=(
                LaboratoryTest.HAEMOGLOBIN,
                LaboratoryTest.HAEMATOCRIT,
                LaboratoryTest.ERYTHROCYTES,
                LaboratoryTest.PLATELETS,
                LaboratoryTest.LEUKOCYTES,
                LaboratoryTest.LEUKOCYTE_TYPES,
                LaboratoryTest.ERYTHROCYTE_INDICES,
                LaboratoryTest.SEDIMENTATION_RATE,
                LaboratoryTest.BLEEDING_TIME,
                LaboratoryTest.CLOTTING_TIME,
            ),
        ),
        remedy=Label(id="lengkapi, atau rujuk spesimennya", en="provide them, or refer the specimens"),
        source=_SPECIMENS,
    ),
    Standard(
        code="laboratory-chemistry",
        kind=RequirementKind.LABORATORY,
        name=Label(id="Kimia klinik dan urinalisis", en="Clinical chemistry and urine"),
        types=PUSKESMAS,
        need=Has(
            of=Presence.LABORATORY,
            codes=(
                LaboratoryTest.GLUCOSE,
                LaboratoryTest.CHOLESTEROL_TOTAL,
                LaboratoryTest.TRIGLYCERIDES,
                LaboratoryTest.CHOLESTEROL_HDL,
                LaboratoryTest.CHOLESTEROL_LDL,
                LaboratoryTest.URIC_ACID,
                LaboratoryTest.UREA,
                LaboratoryTest.CREATININE,
                LaboratoryTest.SGOT,
                LaboratoryTest.SGPT,
                LaboratoryTest.URINE_STRIP,
            ),
        ),
        remedy=Label(id="lengkapi, atau rujuk spesimennya", en="provide them, or refer the specimens"),
        source=_SPECIMENS,
    ),
    Standard(
        code="laboratory-environment",
        kind=RequirementKind.LABORATORY,
        name=Label(id="Sampel lingkungan", en="Samples of the environment"),
        types=PUSKESMAS,
        need=Has(
            of=Presence.LABORATORY,
            codes=(
                LaboratoryTest.DRINKING_WATER,
                LaboratoryTest.AIR,
                LaboratoryTest.FOOD,
                LaboratoryTest.VECTORS,
                LaboratoryTest.VECTOR_DENSITY,
                LaboratoryTest.SAMPLES_FOR_REFERRAL,
            ),
        ),
        remedy=Label(id="lengkapi kit, atau rujuk sampelnya", en="provide the kits, or refer the samples"),
        source=_ENVIRONMENT,
    ),
    Standard(
        code="laboratory-vectors",
        kind=RequirementKind.LABORATORY,
        name=Label(id="Vektor dan binatang pembawa penyakit", en="Vectors and carriers"),
        types=PUSKESMAS,
        need=Has(of=Presence.LABORATORY, codes=(LaboratoryTest.VECTOR_HABITATS, LaboratoryTest.LARVAE)),
        remedy=Label(id="lengkapi, atau rujuk sampelnya", en="provide them, or refer the samples"),
        source=_VECTORS,
        note=Label(
            id="sampel pes dan schistosomiasis hanya di daerah khusus",
            en="plague and schistosomiasis in special areas only",
        ),
    ),
    Standard(
        code="laboratory-endemic",
        kind=RequirementKind.LABORATORY,
        name=Label(id="Tes daerah khusus (endemis, pes, schistosomiasis)", en="Tests of special areas"),
        types=PUSKESMAS,
        need=Told(),
        remedy=Label(id="sediakan bila daerahnya endemis", en="provide them where the area is endemic"),
        source=_SPECIMENS,
        note=Label(
            id="hanya di daerah tertentu; keputusan tidak menyebut daerahnya",
            en="in some areas only; the decree does not name them",
        ),
    ),
    Standard(
        code="narcotics-cabinet",
        kind=RequirementKind.EQUIPMENT,
        name=Label(id="Lemari narkotika dan psikotropika, 2 kunci berbeda", en="Narcotics cabinet, 2 different keys"),
        types=PUSKESMAS,
        need=Has(of=Presence.EQUIPMENT, codes=(Equipment.NARCOTICS_CABINET,)),
        remedy=Label(
            id="satu kunci pada apoteker, satu pada TTK atau nakes yang dikuasakan",
            en="one key with the pharmacist, one with a technician or health worker who is authorized",
        ),
        source=_STORAGE,
    ),
    Standard(
        code="vaccine-cold-chain",
        kind=RequirementKind.EQUIPMENT,
        name=Label(id="Vaksin pada 2-8 °C", en="Vaccines at 2-8 °C"),
        types=PUSKESMAS,
        need=Has(of=Presence.EQUIPMENT, codes=(Equipment.VACCINE_REFRIGERATOR,)),
        remedy=Label(id="sediakan lemari es vaksin", en="provide a vaccine refrigerator"),
        source=KMK_2015_2023.at("BAB VII", "Penyimpanan", figure="Gambar 37"),
    ),
    Standard(
        code="near-expiry-marks",
        kind=RequirementKind.EQUIPMENT,
        name=Label(
            id="Tanda khusus pada obat 3-6 bulan sebelum kedaluwarsa", en="Marks on drugs 3-6 months before they expire"
        ),
        types=PUSKESMAS,
        need=Has(of=Presence.EQUIPMENT, codes=(Equipment.NEAR_EXPIRY_MARKS,)),
        remedy=Label(id="tandai dan letakkan di tempat yang mudah terlihat", en="mark them and put them in sight"),
        source=_STORAGE,
    ),
    # --- limits ---
    Standard(
        code="inpatient-stay",
        kind=RequirementKind.LIMIT,
        name=Label(id="Rawat inap paling lama 5 hari", en="Inpatient stay of 5 days at most"),
        types=PUSKESMAS,
        need=LongestStay(up_to=5),
        remedy=Label(
            id="rujuk ke rumah sakit secara terencana bila lebih lama",
            en="refer to hospital, planned, for longer stays",
        ),
        source=_INPATIENT,
    ),
    Standard(
        code="outpatient-inpatient-care",
        kind=RequirementKind.LIMIT,
        name=Label(
            id="Puskesmas non rawat inap: rawat inap hanya pasca persalinan normal",
            en="Outpatient Puskesmas: inpatient care after normal birth only",
        ),
        types=(FacilityType.PUSKESMAS_OUTPATIENT,),
        need=MustNot(of=Presence.CAPABILITIES, code=Capability.INPATIENT_CARE),
        remedy=Label(id="rujuk pasien lain yang perlu dirawat", en="refer other patients who need inpatient care"),
        source=_INPATIENT,
    ),
    Standard(
        code="inpatient-services",
        kind=RequirementKind.CAPABILITY,
        name=Label(
            id="Puskesmas rawat inap: persalinan normal dan rawat inap lain",
            en="Inpatient Puskesmas: normal delivery and other inpatient care",
        ),
        types=(FacilityType.PUSKESMAS_INPATIENT,),
        need=Has(of=Presence.CAPABILITIES, codes=(Capability.NORMAL_DELIVERY, Capability.INPATIENT_CARE)),
        remedy=Label(id="lengkapi sumber daya rawat inap", en="provide what inpatient care needs"),
        source=_INPATIENT,
    ),
    Standard(
        code="low-birth-weight-place",
        kind=RequirementKind.LIMIT,
        name=Label(id="Perawatan BBLR hanya di Puskesmas mampu PONED", en="Care of low birth weight with PONED only"),
        types=PUSKESMAS,
        need=MustNot(of=Presence.CAPABILITIES, code=Capability.LOW_BIRTH_WEIGHT_CARE, with_poned=True),
        remedy=Label(
            id="tanpa PONED setiap BBLR dirujuk setelah resusitasi dan stabilisasi",
            en="without PONED every one is referred after resuscitation and stabilization",
        ),
        source=_LOW_BIRTH_WEIGHT,
        note=Label(
            id="hanya bayi stabil dengan berat lahir di atas 2000 g; tepat 2000 g menurut tafsir bblr-2000-grams",
            en="stable babies over 2000 g only; exactly 2000 g by the reading bblr-2000-grams",
        ),
    ),
    Standard(
        code="pustu-no-delivery",
        kind=RequirementKind.LIMIT,
        name=Label(id="Tidak ada persalinan di Pustu", en="No deliveries at a Pustu"),
        types=_PUSTU,
        need=MustNot(of=Presence.CAPABILITIES, code=Capability.NORMAL_DELIVERY),
        remedy=Label(id="rujuk ibu bersalin ke Puskesmas", en="refer women in labour to the Puskesmas"),
        source=_ANTENATAL,
    ),
    Standard(
        code="posyandu-no-delivery",
        kind=RequirementKind.LIMIT,
        name=Label(id="Tidak ada persalinan di Posyandu", en="No deliveries at a Posyandu"),
        types=_POSYANDU,
        need=MustNot(of=Presence.CAPABILITIES, code=Capability.NORMAL_DELIVERY),
        remedy=Label(id="rujuk ibu bersalin ke Puskesmas", en="refer women in labour to the Puskesmas"),
        source=_ANTENATAL,
    ),
    Standard(
        code="pustu-antenatal-limit",
        kind=RequirementKind.LIMIT,
        name=Label(
            id="ANC di Pustu: K2, K3, K4, K6 kehamilan normal yang disetujui dokter",
            en="Antenatal care at a Pustu: K2, K3, K4, K6 of normal pregnancies approved by a doctor",
        ),
        types=_PUSTU,
        need=Told(),
        remedy=Label(
            id="K1 dan K5 serta kehamilan berisiko ke Puskesmas", en="K1, K5 and pregnancies at risk: Puskesmas"
        ),
        source=_ANTENATAL,
    ),
    Standard(
        code="pustu-mtbs-limit",
        kind=RequirementKind.LIMIT,
        name=Label(
            id="MTBS di Pustu: klasifikasi kuning dan merah dirujuk ke dokter Puskesmas",
            en="Sick children at a Pustu: yellow and red are referred to the doctor of the Puskesmas",
        ),
        types=_PUSTU,
        need=Told(),
        remedy=Label(id="rujuk kuning dan merah", en="refer yellow and red"),
        source=_MTBS,
    ),
    Standard(
        code="pustu-chronic-disease",
        kind=RequirementKind.LIMIT,
        name=Label(
            id="Penyakit kronis: Pustu paling sedikit 1 kali sebulan, dokter Puskesmas tiap 3 bulan",
            en="Chronic disease: Pustu monthly at least, doctor of the Puskesmas every 3 months",
        ),
        types=_PUSTU,
        need=Told(),
        remedy=Label(id="jadwalkan keduanya", en="schedule both"),
        source=_TREATMENT,
    ),
    # --- Pustu: package and room ---
    Standard(
        code="pustu-package",
        kind=RequirementKind.CAPABILITY,
        name=Label(id="Paket standar Pustu", en="Standard package of a Pustu"),
        types=_PUSTU,
        need=Has(
            of=Presence.CAPABILITIES,
            codes=(
                Capability.SCREENING_AND_EDUCATION,
                Capability.LIMITED_TREATMENT,
                Capability.POINT_OF_CARE_TESTS,
                Capability.VILLAGE_PLANNING,
                Capability.HOME_VISITS,
                Capability.LOCAL_MONITORING,
            ),
        ),
        remedy=Label(id="lengkapi paketnya", en="complete the package"),
        source=_AT_PUSTU,
        note=Label(
            id="daftar pada gambar berselang-seling; perencanaan desa menurut pemisahan salinan",
            en="the lists of the figure are interleaved; village planning as the transcription parts them",
        ),
    ),
    Standard(
        code="pustu-empowerment",
        kind=RequirementKind.CAPABILITY,
        name=Label(id="Pemberdayaan: manajemen kader Posyandu", en="Empowerment: management of the kader"),
        types=_PUSTU,
        need=Has(of=Presence.CAPABILITIES, codes=(Capability.KADER_MANAGEMENT,)),
        remedy=Label(id="bina kader Posyandu, evaluasi tiap minggu", en="guide the kader, evaluate weekly"),
        source=_AT_PUSTU,
    ),
    Standard(
        code="pustu-kader-room",
        kind=RequirementKind.ROOM,
        name=Label(id="Ruang kegiatan kader", en="Room for the work of kader"),
        types=_PUSTU,
        need=Has(of=Presence.ROOMS, codes=(Room.KADER,)),
        remedy=Label(id="sediakan ruang bagi kader", en="provide a room for the kader"),
        source=_AT_PUSTU,
    ),
    Standard(
        code="pustu-life-stages",
        kind=RequirementKind.CAPABILITY,
        name=Label(id="Pustu melayani seluruh siklus hidup", en="The Pustu serves every stage of life"),
        types=_PUSTU,
        need=Has(of=Presence.CAPABILITIES, codes=(Capability.ALL_LIFE_STAGES,)),
        remedy=Label(id="layani seluruh siklus hidup", en="serve every stage of life"),
        source=_AT_PUSTU,
    ),
    Standard(
        code="posyandu-life-stages",
        kind=RequirementKind.CAPABILITY,
        name=Label(id="Posyandu melayani seluruh siklus hidup", en="The Posyandu serves every stage of life"),
        types=_POSYANDU,
        need=Has(of=Presence.CAPABILITIES, codes=(Capability.ALL_LIFE_STAGES,)),
        remedy=Label(
            id="gabungkan posyandu KIA, remaja, posbindu dan lansia",
            en="join the posts of mothers, youth, NCD and aged",
        ),
        source=_AT_POSYANDU,
    ),
    Standard(
        code="posyandu-home-visits",
        kind=RequirementKind.CAPABILITY,
        name=Label(id="Kunjungan rumah di luar hari buka", en="Home visits outside opening days"),
        types=_POSYANDU,
        need=Has(of=Presence.CAPABILITIES, codes=(Capability.HOME_VISITS,)),
        remedy=Label(id="bagi keluarga kepada kader", en="share the families among the kader"),
        source=_AT_POSYANDU,
    ),
    # --- what the decree names without a standard ---
    Standard(
        code="poskesdes-standard",
        kind=RequirementKind.STAFF,
        name=Label(id="Standar Poskesdes", en="Standard of a Poskesdes"),
        types=(FacilityType.POSKESDES,),
        need=Undecided(),
        remedy=_NOT_PRINTED,
        source=KMK_2015_2023.at("BAB IX", "Peran Lintas Sektor", table="Tabel 34"),
        note=Label(
            id="disebut di samping Pustu; paket, tenaga dan waktu bukanya tidak dicetak",
            en="named beside the Pustu; its package, staff and opening are not printed",
        ),
    ),
    Standard(
        code="other-primary-standard",
        kind=RequirementKind.STAFF,
        name=Label(id="Standar FKTP lain", en="Standard of other first-level facilities"),
        types=(FacilityType.OTHER_PRIMARY,),
        need=Undecided(),
        remedy=_NOT_PRINTED,
        source=KMK_2015_2023.at(
            "BAB VIII", "Integrasi Pelayanan Kesehatan dengan Fasilitas Pelayanan Kesehatan Tingkat Pertama Lain"
        ),
        note=Label(id="tenaga dan waktu buka tidak dicetak", en="staff and opening are not printed"),
    ),
)

# The standards by their codes, in the order in which a facility is checked.
STANDARDS = by_code(_ALL)
