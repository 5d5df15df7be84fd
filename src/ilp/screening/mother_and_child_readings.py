"""Readings and groups of people that several rules of cluster 2 (mother and child, BAB IV) share."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, by_reading
from ilp.labels import Label
from ilp.lifecycle import PRESCHOOL
from ilp.regulation import KMK_2015_2023, Place, Reading

_KMK = KMK_2015_2023.at
_CHILDREN = _KMK("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah")
_TABLE_4 = _KMK("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas", table="Tabel 4")
_TABLE_5 = _KMK("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")
_SCHOOL = _KMK("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja")
_FLOW = _KMK("BAB IV", "Alur Kerja Klaster Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 11")
_INSIDE = _KMK("BAB IV", "Pelayanan Kesehatan Dalam Puskesmas")
_PACKAGES = _KMK("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
_NEONATAL = _KMK("BAB IV", "Pelayanan Neonatal Esensial")
_ILLNESS = _KMK("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)")
_ORAL_HEALTH = _KMK("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut")

PRESCHOOL_AGE = Reading(
    code="preschool-age",
    title=Label(id="Batas usia anak prasekolah", en="Where preschool age ends"),
    settles=("amb-age-groups-overlap", "amb-structure-2"),
    places=(
        Place(
            source=_CHILDREN,
            says=Label(
                id="bayi baru lahir, bayi dan balita bertumpang; prasekolah 5-6 tahun",
                en="newborn, infant and under five overlap; preschool is 5-6 years",
            ),
        ),
        Place(source=_SCHOOL, says=Label(id="usia sekolah ≥ 6-18 tahun", en="school age is 6 to 18 years")),
    ),
    options={
        "to-71-months": Label(
            id="60-71 bulan; sejak ulang tahun ke-6 anak usia sekolah",
            en="60-71 months; from the 6th birthday of school age",
        ),
        "to-83-months": Label(
            id="60-83 bulan; pada usia 6 tahun prasekolah dan juga usia sekolah",
            en="60-83 months; at 6 years preschool and of school age too",
        ),
    },
    default="to-71-months",
    why=Label(
        id="Sejak 6 tahun pelayanan usia sekolah berlaku; tidak ada anak yang terlewat atau dihitung dua kali.",
        en="From 6 years the services of school age apply, so that no child is lost or counted twice.",
    ),
)

MONTH_LIMITS = Reading(
    code="month-limits",
    title=Label(id="Batas bulan kelompok umur", en="The limits in months of the age groups"),
    settles=("amb-completed-months",),
    places=(
        Place(
            source=_CHILDREN,
            says=Label(
                id="bayi 0-11 bulan, balita 0-59 bulan; cara menghitung bulan tidak disebut",
                en="infants 0-11 months, under five 0-59 months; how months are counted is not said",
            ),
        ),
    ),
    options={
        "completed": Label(
            id="bulan genap: 0-59 bulan sampai sebelum genap 60 bulan",
            en="completed months: 0-59 months lasts to the day before 60 months",
        ),
        "reached": Label(
            id="sampai bulan terakhir genap: 0-59 bulan sampai sebelum genap 59 bulan",
            en="until the last month is reached: 0-59 months lasts to the day before 59 months",
        ),
    },
    default="completed",
    why=Label(
        id="Dengan bulan genap tidak ada celah antara 11 dan 12 bulan, atau antara 59 dan 60 bulan.",
        en="In completed months there is no gap between 11 and 12 months, or 59 and 60.",
    ),
)

NEONATAL_AT_POSYANDU = Reading(
    code="neonatal-at-posyandu",
    title=Label(id="Kunjungan neonatal dan MTBM di Posyandu", en="Neonatal contacts and MTBM at the Posyandu"),
    settles=("amb-neonatal-posyandu",),
    places=(
        Place(
            source=_PACKAGES,
            says=Label(
                id="pelayanan neonatal esensial hanya di Puskesmas dan Pustu",
                en="essential newborn care at Puskesmas and Pustu only",
            ),
        ),
        Place(
            source=_TABLE_5,
            says=Label(
                id="baris neonatal: kunjungan neonatal dengan MTBM juga di Posyandu; baris MTBS: Posyandu kosong",
                en="newborn row: neonatal contacts with MTBM at the Posyandu too; MTBS row: nothing at the Posyandu",
            ),
        ),
        Place(
            source=_NEONATAL,
            says=Label(
                id="bersama kunjungan nifas di Puskesmas, Pustu atau kunjungan rumah oleh tenaga kesehatan",
                en="with the postpartum contacts at Puskesmas, Pustu or home, by health workers",
            ),
        ),
        Place(
            source=_ILLNESS,
            says=Label(
                id="MTBM dan MTBS di Puskesmas atau Pustu oleh dokter, bidan atau perawat",
                en="MTBM and MTBS at Puskesmas or Pustu, by doctor, midwife or nurse",
            ),
        ),
    ),
    options={
        "with-health-worker": Label(
            id="di Posyandu hanya oleh tenaga kesehatan yang hadir; kontak dengan kader saja tidak dihitung",
            en="at the Posyandu only by a health worker who is there; a contact with kader alone does not count",
        ),
        "not-at-posyandu": Label(id="tidak di Posyandu", en="not at the Posyandu"),
    },
    default="with-health-worker",
    why=Label(
        id="Bayi yang dibawa ke Posyandu tidak terlewat, dan yang memeriksa tetap tenaga kesehatan.",
        en="A baby brought to the Posyandu is not lost, and it is still a health worker who examines it.",
    ),
)

LOW_BIRTH_WEIGHT_AT_POSYANDU = Reading(
    code="low-birth-weight-at-posyandu",
    title=Label(id="Pemantauan BBLR di Posyandu", en="Monitoring of low birth weight at the Posyandu"),
    settles=("amb-bblr-posyandu",),
    places=(
        Place(
            source=_PACKAGES,
            says=Label(
                id="BBLR di Puskesmas, pemantauan di Pustu, tidak ada di Posyandu",
                en="care at the Puskesmas, monitoring at the Pustu, nothing at the Posyandu",
            ),
        ),
        Place(source=_TABLE_5, says=Label(id="pemantauan di Posyandu", en="monitoring at the Posyandu")),
    ),
    options={
        "support": Label(
            id="Posyandu ikut memantau (menimbang), tidak menggantikan tenaga kesehatan",
            en="the Posyandu monitors too (weighing) and does not take the health worker's place",
        ),
        "figure": Label(id="tidak di Posyandu", en="not at the Posyandu"),
    },
    default="support",
    why=Label(
        id="Penimbangan tambahan tidak merugikan, dan pemantauan oleh tenaga kesehatan tetap berjalan.",
        en="One more weighing does no harm, and the health worker's monitoring goes on.",
    ),
)

ORAL_HEALTH_PLACES = Reading(
    code="oral-health-places",
    title=Label(id="Tempat pelayanan gigi dan mulut", en="Where oral health care is given"),
    settles=("amb-dental-venue",),
    places=(
        Place(source=_PACKAGES, says=Label(id="hanya di Puskesmas", en="at the Puskesmas only")),
        Place(
            source=_ORAL_HEALTH,
            says=Label(
                id="tenaga kesehatan di Puskesmas dan Pustu, kader Posyandu sesuai kewenangan; pelayanan lanjutan di "
                "Puskesmas",
                en="health workers at Puskesmas and Pustu, kader within their authority; advanced care at the "
                "Puskesmas",
            ),
        ),
        Place(
            source=_KMK("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut", table="Tabel 18"),
            says=Label(
                id="gigi anak 12-72 bulan diperiksa pada setiap kunjungan Posyandu",
                en="the teeth of children of 12-72 months are looked at on each Posyandu visit",
            ),
        ),
    ),
    options={
        "text": Label(
            id="edukasi dan deteksi dini di Puskesmas, Pustu dan Posyandu; tindakan hanya di Puskesmas",
            en="education and early detection at Puskesmas, Pustu and Posyandu; treatment at the Puskesmas only",
        ),
        "figure": Label(id="semuanya hanya di Puskesmas", en="all of it at the Puskesmas only"),
    },
    default="text",
    why=Label(
        id="Uraian dan Tabel 18 lebih rinci daripada gambar, dan deteksi dini mencapai lebih banyak anak.",
        en="Text and Tabel 18 are more precise than the figure, and early detection reaches more children.",
    ),
)

TREATMENT_AT_PUSTU = Reading(
    code="mother-treatment-at-pustu",
    title=Label(id="Pengobatan ibu di Pustu", en="Treatment of mothers at the Pustu"),
    settles=("amb-treatment-pustu",),
    places=(
        Place(
            source=_PACKAGES,
            says=Label(
                id="Pustu: pengobatan sederhana bagi ibu, anak dan remaja",
                en="Pustu: simple treatment for mothers, children and adolescents",
            ),
        ),
        Place(
            source=_TABLE_4,
            says=Label(
                id="pengobatan ibu hanya di Puskesmas, dengan penunjang laboratorium",
                en="treatment of mothers at the Puskesmas only, with a laboratory",
            ),
        ),
    ),
    options={
        "refer-mothers": Label(
            id="Pustu mengobati secara sederhana; bagi ibu hamil, bersalin dan nifas hanya sesuai indikasi, selain itu "
            "dirujuk ke Puskesmas",
            en="simple treatment at the Pustu; for women in pregnancy, labour and after only as indicated, else they "
            "are sent to the Puskesmas",
        ),
        "figure": Label(id="pengobatan sederhana di Pustu bagi semua", en="simple treatment at the Pustu for all"),
        "table": Label(id="ibu hanya diobati di Puskesmas", en="mothers are treated at the Puskesmas only"),
    },
    default="refer-mothers",
    why=Label(
        id="Obat pada kehamilan memerlukan perhatian khusus; anak tetap dilayani dekat rumah.",
        en="Medicines in pregnancy need special care, and children are still treated near home.",
    ),
)

NCD_SCREENING_AT_15 = Reading(
    code="flow-ncd-screening-at-15",
    title=Label(id="Skrining PTM 'usia > 15 tahun' pada alur kerja", en="NCD screening 'over 15 years' in the flow"),
    settles=("amb-ptm-over-15",),
    places=(
        Place(
            source=_FLOW,
            says=Label(
                id="catatan gambar: termasuk skrining PTM bagi usia > 15 tahun",
                en="note to the figure: NCD screening included for those over 15",
            ),
        ),
        Place(
            source=_KMK("BAB IV", "Skrining faktor risiko dan PTM (Obesitas, DM dan hipertensi)"),
            says=Label(id="gula darah di sekolah bagi usia ≥ 15 tahun", en="glucose at school from 15 years"),
        ),
    ),
    options={
        "letter": Label(id="sejak ulang tahun ke-16", en="from the 16th birthday"),
        "inclusive": Label(id="sejak ulang tahun ke-15", en="from the 15th birthday"),
    },
    default="letter",
    why=Label(
        id="Seperti tercetak pada gambar; setiap skrining PTM tetap berlaku menurut usianya sendiri.",
        en="As the figure prints it; each NCD screening still applies by its own age.",
    ),
)

SICK_CHILD_IMMUNIZATION = Reading(
    code="sick-child-immunization",
    title=Label(id="Imunisasi balita yang sedang sakit", en="Immunization of a child who is ill"),
    settles=("amb-sick-child-defers-vaccine",),
    places=(
        Place(
            source=_INSIDE,
            says=Label(
                id="contoh penjadwalan: balita sakit diimunisasi setelah sehat, di Posyandu; berat sakitnya tidak "
                "disebut",
                en="an example of an appointment: a sick child is immunized once well, at the Posyandu; how ill is "
                "not said",
            ),
        ),
    ),
    options={
        "worker-decides": Label(
            id="tenaga kesehatan menilai; bila ditunda, waktu dan tempat imunisasi dijadwalkan",
            en="the health worker judges; where it is put off, time and place of the immunization are fixed",
        ),
        "letter": Label(id="selalu menunggu sampai sehat", en="it always waits until the child is well"),
    },
    default="worker-decides",
    why=Label(
        id="Sakit ringan yang menunda imunisasi tanpa jadwal membuat anak terlewat.",
        en="A mild illness that puts off immunization with no date set loses the child.",
    ),
)

TRADITIONAL_CARE_IN_PREGNANCY = Reading(
    code="traditional-care-in-pregnancy",
    title=Label(
        id="Akupresur, akupunktur dan ramuan pada ibu hamil",
        en="Acupressure, acupuncture and herbal medicine in pregnancy",
    ),
    settles=("amb-yankestrad-safety",),
    places=(
        Place(
            source=_KMK("BAB IV", "Pelayanan kesehatan tradisional"),
            says=Label(
                id="akupresur, akupunktur, ramuan dan asuhan mandiri bagi ibu hamil dan nifas; kontraindikasi tidak "
                "disebut",
                en="acupressure, acupuncture, herbs and self-care for women in pregnancy and after; no "
                "contraindications",
            ),
        ),
        Place(
            source=_KMK("BAB IV", "Pelayanan Pengobatan Farmakologis dan Non Farmakologis"),
            says=Label(
                id="pengobatan ibu hamil tidak boleh membahayakan ibu dan janin",
                en="treatment in pregnancy must harm neither mother nor child",
            ),
        ),
    ),
    options={
        "qualified-staff": Label(
            id="pilihan yang diputuskan tenaga berkompeten, tidak ditawarkan secara otomatis",
            en="a choice decided by qualified staff, never offered by routine",
        ),
        "not-in-pregnancy": Label(id="tidak selama kehamilan", en="not during pregnancy"),
    },
    default="qualified-staff",
    why=Label(
        id="Keputusan ini membolehkannya, dan keamanan setiap titik dan ramuan dinilai oleh tenaga berkompeten.",
        en="The decree allows it, and whether a point or a herb is safe is for qualified staff to judge.",
    ),
)

DANGER_SIGN_FOLLOW_UP = Reading(
    code="danger-sign-follow-up",
    title=Label(id="Tindak lanjut tanda bahaya ibu dan bayi", en="What follows a danger sign in mother or baby"),
    settles=(),
    places=(
        Place(
            source=_KMK("BAB IV", "Pelayanan Pasca Persalinan (Nifas) butir 6"),
            says=Label(
                id="kader mengunjungi ibu nifas yang memiliki tanda bahaya", en="kader visit mothers with a danger sign"
            ),
        ),
        Place(
            source=_KMK("BAB IV", "Pelayanan Pasca Persalinan (Nifas)"),
            says=Label(
                id="kunjungan rumah: rujukan ke fasyankes sesuai kebutuhan",
                en="home visit: referral to a facility as needed",
            ),
        ),
        Place(
            source=_KMK("BAB IV", "Pelayanan Neonatal Esensial", figure="Gambar 15"),
            says=Label(
                id="yang tidak dapat ditangani dirujuk dalam kondisi stabil, tepat waktu",
                en="what cannot be managed is referred in stable condition and in time",
            ),
        ),
    ),
    options={
        "refer-at-once": Label(id="dirujuk hari itu juga", en="referred the same day"),
        "as-needed": Label(id="dinilai, dan dirujuk bila perlu", en="assessed, and referred where needed"),
    },
    default="refer-at-once",
    why=Label(
        id="Tanda bahaya tidak dapat menunggu; daftarnya ada pada buku KIA dan MTBM.",
        en="A danger sign cannot wait; the list is in the mother and child health book and the MTBM.",
    ),
)

CHILD_PROTECTION_AGENCY = Reading(
    code="child-protection-agency",
    title=Label(
        id="Instansi perlindungan perempuan dan anak", en="The agency for the protection of women and children"
    ),
    settles=("amb-p2tp2a",),
    places=(
        Place(
            source=_KMK("BAB IV", "Rujukan medis, sosial, dan hukum"),
            says=Label(id="P2TP2A dan shelter", en="P2TP2A and a shelter"),
        ),
        Place(
            source=_KMK("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)"),
            says=Label(
                id="UPTD PPA, unit sosial, lembaga layanan masyarakat, kepolisian",
                en="UPTD PPA, social services, community providers, the police",
            ),
        ),
    ),
    options={
        "whichever-exists": Label(
            id="instansi yang ada di daerah, apa pun namanya", en="the one that exists locally, by whatever name"
        ),
        "as-printed": Label(id="seperti tertulis pada tiap tempat", en="as each place has it"),
    },
    default="whichever-exists",
    why=Label(
        id="Nama dan lembaga berbeda antardaerah; korban harus sampai pada yang menangani.",
        en="Names and agencies differ between districts, and the victim must reach one that acts.",
    ),
)

PRESCHOOL_BY_READING = by_reading(
    PRESCHOOL_AGE, {"to-71-months": PRESCHOOL, "to-83-months": aged(at_least=months(60), under=months(84))}
)
UNDER_FIVE_OR_PRESCHOOL = by_reading(
    PRESCHOOL_AGE, {"to-71-months": aged(under=months(72)), "to-83-months": aged(under=months(84))}
)
