"""Who reports what to whom and when, the loop of local area monitoring, referral paths and flows, as values."""

from __future__ import annotations

from ilp.facilities.reporting_terms import Party, Referral, ReportingLine, Rhythm, flow, keyed
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

__all__ = ["FLOWS", "PWS_LOOP", "REFERRALS", "REPORTING"]

_AT_PUSKESMAS = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas")
_PATTERN = KMK_2015_2023.at("BAB II", "Penyelenggaraan Integrasi Pelayanan Kesehatan Primer (ILP)", figure="Gambar 1")
_AT_PUSTU = KMK_2015_2023.at(
    "BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas Pembantu (Pustu)", figure="Gambar 4"
)
_AT_POSYANDU = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Posyandu", figure="Gambar 5")
_MEETINGS = KMK_2015_2023.at("BAB III", "Penggerakan dan Pelaksanaan (P2)", table="Tabel 2")
_PLANNING = KMK_2015_2023.at("BAB III", "Perencanaan (P1)")
_DISEASES = KMK_2015_2023.at("BAB VI", "Kegiatan Klaster Penanggulangan Penyakit Menular")
_MECHANISM = KMK_2015_2023.at(
    "BAB VI", "Mekanisme Kerja Klaster 4 (Penanggulangan Penyakit Menular)", figure="Gambar 32"
)
_REQUEST = KMK_2015_2023.at("BAB VII", "Pengadaan/Permintaan")
_FLOW = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Dalam Puskesmas", figure="Gambar 11")
_FLOW_ADULTS = KMK_2015_2023.at(
    "BAB V", "Alur Kerja Klaster Pelayanan Kesehatan Usia Dewasa dan Lansia", figure="Gambar 28"
)
_IQ_CARE = KMK_2015_2023.at("BAB VIII", "Monitoring dan evaluasi")

_LINES = (
    ReportingLine(
        code="home-visit-results",
        name=Label(id="Hasil kunjungan rumah kader", en="Results of home visits by kader"),
        sender=Party.KADER,
        receiver=Party.PUSTU,
        rhythm=Rhythm.WEEKLY,
        recorded_by=Party.POSYANDU,
        source=_AT_POSYANDU,
        note=Label(
            id="bahan evaluasi mingguan dan pemutakhiran data Keluarga Sehat",
            en="for the weekly evaluation and to update the data of healthy families",
        ),
    ),
    ReportingLine(
        code="weekly-evaluation",
        name=Label(id="Evaluasi mingguan desa dan dusun", en="Weekly evaluation of village and hamlets"),
        sender=Party.POSYANDU,
        receiver=Party.PUSTU,
        rhythm=Rhythm.WEEKLY,
        recorded_by=Party.PUSTU,
        source=_AT_PUSTU,
    ),
    ReportingLine(
        code="pws-notification",
        name=Label(id="Notifikasi PWS untuk ditindaklanjuti di desa", en="Notice of local monitoring to follow up"),
        sender=Party.PUSKESMAS,
        receiver=Party.PUSTU,
        rhythm=Rhythm.AS_NEEDED,
        source=_AT_PUSKESMAS,
    ),
    ReportingLine(
        code="pws-review",
        name=Label(
            id="Evaluasi bulanan PWS dengan seluruh perwakilan Pustu",
            en="Monthly review of local monitoring with all Pustu",
        ),
        sender=Party.PUSTU,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.MONTHLY,
        recorded_by=Party.PUSKESMAS,
        source=_AT_PUSKESMAS,
    ),
    ReportingLine(
        code="posyandu-opening",
        name=Label(id="Hari buka Posyandu", en="Opening day of the Posyandu"),
        sender=Party.POSYANDU,
        receiver=Party.HOUSEHOLD,
        rhythm=Rhythm.MONTHLY,
        recorded_by=Party.POSYANDU,
        source=_AT_POSYANDU,
    ),
    ReportingLine(
        code="lokmin-monthly",
        name=Label(id="Lokakarya mini bulanan", en="Monthly staff meeting (lokakarya mini)"),
        sender=Party.PUSTU,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.START_OF_MONTH,
        recorded_by=Party.PUSKESMAS,
        source=_MEETINGS,
        note=Label(
            id="seluruh pegawai, jaringan dan jejaring; hari terakhirnya tidak dicetak",
            en="all staff, branches and network; no last day is printed",
        ),
    ),
    ReportingLine(
        code="lokmin-quarterly",
        name=Label(id="Lokakarya mini tribulanan", en="Quarterly meeting with other sectors"),
        sender=Party.PUSKESMAS,
        receiver=Party.CROSS_SECTOR,
        rhythm=Rhythm.QUARTERLY_FROM_FEBRUARY,
        recorded_by=Party.PUSKESMAS,
        source=_MEETINGS,
    ),
    ReportingLine(
        code="target-plan",
        name=Label(id="Rancangan target kinerja tiap klaster", en="Draft of the targets of each cluster"),
        sender=Party.PUSKESMAS,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.SECOND_WEEK_OF_FEBRUARY,
        recorded_by=Party.PUSKESMAS,
        source=_PLANNING,
    ),
    ReportingLine(
        code="target-decision",
        name=Label(id="SK target kinerja klaster", en="Decision on the targets of the clusters"),
        sender=Party.PUSKESMAS,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.END_OF_FEBRUARY,
        recorded_by=Party.PUSKESMAS,
        source=_PLANNING,
    ),
    ReportingLine(
        code="outbreak-report",
        name=Label(id="Laporan indikasi KLB/wabah/KKM", en="Report of a suspected outbreak"),
        sender=Party.PUSKESMAS,
        receiver=Party.HEALTH_OFFICE,
        rhythm=Rhythm.WITHIN_24_HOURS,
        source=_DISEASES,
        note=Label(
            id="setelah verifikasi; penyakitnya pada Tabel 31", en="once verified; the diseases are in Tabel 31"
        ),
    ),
    ReportingLine(
        code="outbreak-investigation",
        name=Label(id="Penyelidikan epidemiologi", en="Epidemiological investigation"),
        sender=Party.HEALTH_OFFICE,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.WITHIN_24_HOURS,
        source=_MECHANISM,
    ),
    ReportingLine(
        code="lplpo-sub-unit",
        name=Label(id="LPLPO sub unit", en="Drug use and request of a branch (LPLPO)"),
        sender=Party.PUSTU,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.PERIODIC,
        source=_REQUEST,
    ),
    ReportingLine(
        code="lplpo",
        name=Label(id="LPLPO Puskesmas", en="Drug use and request of the Puskesmas (LPLPO)"),
        sender=Party.PUSKESMAS,
        receiver=Party.HEALTH_OFFICE,
        rhythm=Rhythm.PERIODIC,
        source=_REQUEST,
    ),
    ReportingLine(
        code="performance",
        name=Label(id="Penilaian kinerja Puskesmas (PKP)", en="Appraisal of the Puskesmas (PKP)"),
        sender=Party.PUSKESMAS,
        receiver=Party.HEALTH_OFFICE,
        rhythm=Rhythm.PERIODIC,
        source=KMK_2015_2023.at("BAB III", "Penilaian Kinerja Puskesmas"),
        note=Label(
            id="diverifikasi dan diperingkat baik, cukup atau kurang", en="verified and ranked good, sufficient or poor"
        ),
    ),
    ReportingLine(
        code="other-primary-input",
        name=Label(id="Masukan kasus FKTP lain ke dasbor PWS", en="Cases of other facilities for the dashboard"),
        sender=Party.OTHER_PRIMARY,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.AS_NEEDED,
        source=_AT_PUSKESMAS,
        note=Label(
            id="sedikitnya 1 kali sebulan hanya menurut KMK 33/2025", en="once a month at least by KMK 33/2025 only"
        ),
    ),
    ReportingLine(
        code="laboratory-visit",
        name=Label(id="Pembinaan mutu laboratorium", en="Quality visit of the laboratory"),
        sender=Party.REFERENCE_LABORATORY,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.YEARLY,
        recorded_by=Party.PUSKESMAS,
        source=KMK_2015_2023.at("BAB VII", "Mekanisme rujukan dan pembinaan"),
    ),
    ReportingLine(
        code="iq-care-monitoring",
        name=Label(id="Monitoring IQ-Care", en="Monitoring of the network of first-level facilities"),
        sender=Party.HEALTH_OFFICE,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.MONTHLY,
        source=_IQ_CARE,
    ),
    ReportingLine(
        code="iq-care-evaluation",
        name=Label(id="Evaluasi IQ-Care", en="Evaluation of the network of first-level facilities"),
        sender=Party.HEALTH_OFFICE,
        receiver=Party.PUSKESMAS,
        rhythm=Rhythm.SIX_OR_TWELVE_MONTHS,
        source=_IQ_CARE,
    ),
)

REPORTING = keyed(_LINES)


PWS_LOOP = flow(
    "pws-loop",
    ("Lingkar pemantauan wilayah setempat (PWS)", "Loop of local area monitoring (PWS)"),
    _PATTERN,
    (
        "menilai cakupan menurut wilayah (ANC, KEK, imunisasi)",
        "evaluates coverage by area (antenatal care, energy deficiency, immunization)",
        Party.PUSKESMAS,
        Party.PUSTU,
    ),
    ("meneruskan data ke unit di desa", "passes the data to the unit in the village", Party.PUSKESMAS, Party.PUSTU),
    ("meneruskan data ke kader dusun/RT/RW", "passes the data to the kader", Party.POSYANDU, Party.KADER),
    ("mengunjungi rumah", "visits the home", Party.KADER, Party.HOUSEHOLD),
    (
        "memeriksa buku KIA dan layanan yang belum didapat",
        "checks the home-based record and what services are missing",
        Party.KADER,
        Party.HOUSEHOLD,
    ),
    ("evaluasi mingguan desa dan dusun", "weekly evaluation of village and hamlet", Party.KADER, Party.PUSTU),
    (
        "evaluasi bulanan Puskesmas dan desa",
        "monthly evaluation of Puskesmas and village",
        Party.PUSTU,
        Party.PUSKESMAS,
    ),
)

_FLOWS = (
    PWS_LOOP,
    flow(
        "puskesmas-visit",
        ("Alur pelayanan di Puskesmas", "Visit to the Puskesmas"),
        KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas"),
        ("registrasi", "registration", Party.PUSKESMAS, None),
        (
            "gawat darurat: ditangani bila mampu, selain itu dirujuk",
            "emergency: treated where able, else referred",
            Party.PUSKESMAS,
            Party.HOSPITAL,
        ),
        (
            "ibu bersalin ke ruang bersalin, lainnya ke klaster 2 atau 3",
            "labour to the delivery room, others to cluster 2 or 3",
            Party.PUSKESMAS,
            None,
        ),
        (
            "identifikasi masalah dan skrining menurut siklus hidup",
            "problems, and screening by life stage",
            Party.PUSKESMAS,
            None,
        ),
        ("penanganan komprehensif", "comprehensive care", Party.PUSKESMAS, None),
        ("yang belum lengkap dijadwalkan", "what is not complete gets an appointment", Party.PUSKESMAS, None),
        (
            "layanan lain: gigi, laboratorium, rawat inap",
            "other services: teeth, laboratory, ward",
            Party.PUSKESMAS,
            None,
        ),
        (
            "perlu spesialis, sosial atau hukum: rujuk",
            "specialist, social or legal needs: referral",
            Party.PUSKESMAS,
            Party.HOSPITAL,
        ),
        ("farmasi, lalu pulang", "pharmacy, then home", Party.PUSKESMAS, Party.HOUSEHOLD),
        (
            "dicatat dalam SIP, dianalisis PWS, ditindaklanjuti sampai desa",
            "recorded, analysed, followed up to the village",
            Party.PUSKESMAS,
            Party.PUSTU,
        ),
    ),
    flow(
        "emergency",
        ("Alur gawat darurat", "Emergency"),
        KMK_2015_2023.at("BAB VII", "Pelayanan gawat darurat", figure="Gambar 33"),
        ("ruang gawat darurat, bersalin atau tindakan", "emergency, delivery or procedure room", Party.PUSKESMAS, None),
        ("tidak definitif di Puskesmas: rujuk", "cannot be ended here: refer", Party.PUSKESMAS, Party.HOSPITAL),
        ("dicatat dalam SIP, masuk PWS", "recorded, part of local monitoring", Party.PUSKESMAS, None),
    ),
    flow(
        "inpatient",
        ("Alur rawat inap", "Inpatient care"),
        KMK_2015_2023.at("BAB VII", "Pelayanan rawat inap", figure="Gambar 43"),
        (
            "klaster 2 atau 3 perlu rawat inap, atau pasca persalinan normal",
            "needed, or after birth",
            Party.PUSKESMAS,
            None,
        ),
        ("tidak dapat tuntas: rujuk", "cannot be ended here: refer", Party.PUSKESMAS, Party.HOSPITAL),
        ("dicatat dalam SIP, masuk PWS", "recorded, part of local monitoring", Party.PUSKESMAS, None),
    ),
    flow(
        "communicable-disease",
        ("Alur klaster 4", "Cluster 4"),
        _MECHANISM,
        ("membaca data PWS: kesakitan, kematian, cakupan", "reads the data of local monitoring", Party.PUSKESMAS, None),
        ("penyakit berpotensi KLB dicatat dalam SKDR", "outbreak-prone disease goes to SKDR", Party.PUSKESMAS, None),
        (
            "sinyal: verifikasi dan penyelidikan dalam kurang dari 24 jam",
            "signal: verification and investigation in less than 24 hours",
            Party.HEALTH_OFFICE,
            Party.PUSKESMAS,
        ),
        (
            "pelacakan kontak, penemuan kasus aktif, pengawasan minum obat, spesimen",
            "contact tracing, active case finding, treatment support, specimens",
            Party.PUSKESMAS,
            Party.PUSTU,
        ),
        ("pemantauan lanjut dengan kunjungan rumah", "further monitoring by home visits", Party.KADER, Party.HOUSEHOLD),
    ),
    flow(
        "planning",
        ("Perencanaan dan penilaian (P1, P2, P3)", "Planning and appraisal (P1, P2, P3)"),
        KMK_2015_2023.at("BAB III", "Manajemen Puskesmas"),
        ("P1: rencana lima tahunan dan tahunan", "P1: five-year and yearly plans", Party.PUSKESMAS, None),
        ("P2: lokakarya mini bulanan dan tribulanan", "P2: monthly and quarterly meetings", Party.PUSKESMAS, None),
        ("P3: pengawasan, pengendalian, penilaian", "P3: supervision, control, appraisal", Party.PUSKESMAS, None),
    ),
    flow(
        "network-guidance",
        ("Lima langkah pembinaan jejaring", "Five steps of guiding the network"),
        KMK_2015_2023.at("BAB III", "Manajemen Jejaring Puskesmas"),
        ("pembentukan jejaring", "forming the network", Party.PUSKESMAS, None),
        ("identifikasi masalah prioritas", "priority problems", Party.PUSKESMAS, None),
        ("rencana tindak lanjut", "plan of action", Party.PUSKESMAS, None),
        ("implementasi", "carrying it out", Party.PUSKESMAS, None),
        ("monitoring dan evaluasi", "monitoring and evaluation", Party.PUSKESMAS, None),
    ),
    flow(
        "iq-care",
        ("IQ-Care dengan FKTP lain", "IQ-Care with other first-level facilities"),
        KMK_2015_2023.at(
            "BAB VIII",
            "Integrasi Pelayanan Kesehatan dengan Fasilitas Pelayanan Kesehatan Tingkat Pertama Lain",
            figure="Gambar 45",
        ),
        ("jejaring fungsional", "functional network", Party.HEALTH_OFFICE, Party.PUSKESMAS),
        ("masalah prioritas", "priority problems", Party.PUSKESMAS, Party.OTHER_PRIMARY),
        ("rencana tindak lanjut (care pathway)", "plan of action (care pathway)", Party.PUSKESMAS, Party.OTHER_PRIMARY),
        ("implementasi", "carrying it out", Party.PUSKESMAS, Party.OTHER_PRIMARY),
        ("monitoring dan evaluasi", "monitoring and evaluation", Party.HEALTH_OFFICE, Party.PUSKESMAS),
    ),
)

FLOWS = keyed(_FLOWS)

_REFERRALS = (
    Referral(
        code="posyandu-puskesmas",
        sender=Party.POSYANDU,
        receivers=(Party.PUSKESMAS,),
        what=Label(id="yang ditemukan di Posyandu", en="what is found at the Posyandu"),
        source=_FLOW,
    ),
    Referral(
        code="posyandu-dependency",
        sender=Party.POSYANDU,
        receivers=(Party.PUSTU, Party.PUSKESMAS),
        what=Label(id="lansia dengan ketergantungan", en="older persons found dependent"),
        source=KMK_2015_2023.at("BAB V", "Skrining Geriatri"),
    ),
    Referral(
        code="kader-danger-sign",
        sender=Party.KADER,
        receivers=(Party.PUSTU,),
        what=Label(id="tanda bahaya pada kunjungan rumah", en="a danger sign at a home visit"),
        source=_AT_POSYANDU,
        in_decree=False,
    ),
    Referral(
        code="pustu-puskesmas",
        sender=Party.PUSTU,
        receivers=(Party.PUSKESMAS,),
        what=Label(
            id="MTBS kuning dan merah, hasil layak hamil, yang di luar kewenangan",
            en="sick children of yellow and red, results of pregnancy readiness, what is beyond the Pustu",
        ),
        source=KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)"),
    ),
    Referral(
        code="puskesmas-hospital",
        sender=Party.PUSKESMAS,
        receivers=(Party.HOSPITAL, Party.OTHER_PRIMARY),
        what=Label(
            id="yang tidak dapat ditangani: FKRTL atau FKTP yang lebih mampu; juga rujukan sosial dan hukum",
            en="what cannot be treated: hospital or an abler facility; social and legal referral too",
        ),
        source=_FLOW,
    ),
    Referral(
        code="others-puskesmas",
        sender=Party.OTHER_PRIMARY,
        receivers=(Party.PUSKESMAS,),
        what=Label(id="pasien FKTP lain", en="patients of other first-level facilities"),
        source=_FLOW_ADULTS,
    ),
    Referral(
        code="school-puskesmas",
        sender=Party.SCHOOL,
        receivers=(Party.PUSKESMAS,),
        what=Label(id="murid yang perlu tindak lanjut", en="pupils who need follow-up"),
        source=_FLOW,
    ),
    Referral(
        code="hospital-back",
        sender=Party.HOSPITAL,
        receivers=(Party.PUSKESMAS,),
        what=Label(id="rujuk balik", en="referral back"),
        source=_FLOW,
    ),
    Referral(
        code="laboratories",
        sender=Party.PUSKESMAS,
        receivers=(Party.PUSKESMAS, Party.REFERENCE_LABORATORY),
        what=Label(
            id="spesimen dan sampel: mendatar ke Puskesmas lain, tegak ke Labkesmas berikutnya",
            en="specimens and samples: to another Puskesmas, or up to the next laboratory",
        ),
        source=KMK_2015_2023.at("BAB VII", "Mekanisme rujukan dan pembinaan"),
    ),
)

REFERRALS = keyed(_REFERRALS)
