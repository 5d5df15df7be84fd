"""Windows and readings of newborn care: contacts KN1 to KN3, hepatitis B birth dose, hypothyroidism screening (SHK)."""

from __future__ import annotations

from ilp.calendar import days, hours
from ilp.criteria import aged, all_of, amount, any_of, by_reading, everybody, has, nobody
from ilp.facts.newborn_and_child import BIRTH_WEIGHT, MOTHER_HEPATITIS_B, MOTHER_HIV, MOTHER_SYPHILIS
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

NEWBORN_CARE = KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial")
NEWBORN_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial", figure="Gambar 15")
INFANT_VACCINES = KMK_2015_2023.at("BAB IV", "Imunisasi dasar bagi Bayi", table="Tabel 7")
LOW_BIRTH_WEIGHT_FLOW = KMK_2015_2023.at("BAB IV", "Manajemen BBLR saat dan setelah lahir", figure="Gambar 16")
LOW_BIRTH_WEIGHT_CARE = KMK_2015_2023.at("BAB IV", "Manajemen BBLR saat dan setelah lahir")
SHK_TEXT = KMK_2015_2023.at("BAB IV", "Pengambilan dan Pengiriman Sampel Skrining Hipotiroid Kongenital (SHK)")
_TABLE_5 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")
_DELIVERY = KMK_2015_2023.at("BAB IV", "Persalinan Normal")
_POSTPARTUM = KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas)")

MOTHER_INFECTED = any_of(has(MOTHER_HIV), has(MOTHER_SYPHILIS), has(MOTHER_HEPATITIS_B))
LOW_BIRTH_WEIGHT = amount(BIRTH_WEIGHT, under=2500)
STABLE_LOW_BIRTH_WEIGHT = amount(BIRTH_WEIGHT, at_least=2000, under=2500)

BIRTH_OUTSIDE_FACILITY = Reading(
    code="birth-outside-facility",
    title=Label(id="Persalinan di luar fasilitas", en="Birth outside a facility"),
    settles=("amb-delivery-unplanned-home",),
    places=(
        Place(source=_DELIVERY, says=Label(id="persalinan harus di fasilitas", en="delivery must be in a facility")),
        Place(
            source=_POSTPARTUM,
            says=Label(id="KF1 di fasilitas tempat persalinan", en="KF1 at the facility of the delivery"),
        ),
    ),
    options={
        "nearest-facility": Label(
            id="pelayanan 0-6 jam dan KF1 segera di fasilitas terdekat",
            en="the care of hours 0-6 and KF1 at once at the nearest facility",
        ),
        "home-visit": Label(
            id="tenaga kesehatan datang ke rumah untuk pelayanan 0-6 jam dan KF1",
            en="a health worker comes to the home for the care of hours 0-6 and KF1",
        ),
    },
    default="nearest-facility",
    why=Label(
        id="Keputusan ini menghendaki fasilitas agar komplikasi cepat ditangani.",
        en="The decree wants a facility so that complications are dealt with quickly.",
    ),
)

GAP_48_72_HOURS = Reading(
    code="gap-48-72-hours",
    title=Label(id="Jam ke-48 sampai ke-72 antara kunjungan 1 dan 2", en="Hours 48 to 72 between contacts 1 and 2"),
    settles=("amb-48-72h-gap",),
    places=(
        Place(
            source=_POSTPARTUM,
            says=Label(id="KF1 6 jam sampai 2 hari, KF2 3-7 hari", en="KF1 6 hours to 2 days, KF2 days 3-7"),
        ),
        Place(source=NEWBORN_MATRIX, says=Label(id="KN1 6-48 jam, KN2 3-7 hari", en="KN1 6-48 hours, KN2 days 3-7")),
        Place(
            source=SHK_TEXT,
            says=Label(id="48-72 jam, disebut juga hari ketiga", en="48-72 hours, also called the third day"),
        ),
    ),
    options={
        "no-hour-lost": Label(
            id="kunjungan 2 setelah 48 jam sampai hari ke-7", en="contact 2 from after 48 hours to day 7"
        ),
        "letter": Label(
            id="kunjungan 2 sejak genap 3 hari (72 jam) sampai hari ke-7",
            en="contact 2 from 3 completed days (72 hours) to day 7",
        ),
    },
    default="no-hour-lost",
    why=Label(
        id="Tidak ada jam tanpa kunjungan; pada jam itulah sampel SHK diambil.",
        en="No hour is without a contact, and these are the hours of the hypothyroidism sample.",
    ),
)

KN_6_HOURS = Reading(
    code="kn-6h-overlap",
    title=Label(id="Tepat 6 jam setelah lahir", en="Exactly 6 hours after birth"),
    settles=("amb-kn-6h-overlap",),
    places=(
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="kolom 0-6 jam dan kolom 6-48 jam (KN1) sama-sama memuat jam ke-6",
                en="the column of hours 0-6 and that of hours 6-48 (KN1) both hold hour 6",
            ),
        ),
    ),
    options={
        "kn1-from-6-hours": Label(
            id="pelayanan saat lahir sebelum 6 jam, KN1 sejak 6 jam", en="birth care before 6 hours, KN1 from 6 hours"
        ),
        "both": Label(id="jam ke-6 termasuk keduanya", en="hour 6 belongs to both"),
    },
    default="kn1-from-6-hours",
    why=Label(
        id="KN1 mulai bersama KF1 pada 6 jam, dan setiap jam termasuk satu kunjungan.",
        en="KN1 begins with KF1 at 6 hours, and each hour belongs to one contact.",
    ),
)

BIRTH_WINDOW = by_reading(KN_6_HOURS, {"kn1-from-6-hours": aged(under=hours(6)), "both": aged(up_to=hours(6))})
KN1_WINDOW = aged(at_least=hours(6), up_to=hours(48))
KN2_WINDOW = by_reading(
    GAP_48_72_HOURS,
    {"no-hour-lost": aged(over=hours(48), up_to=days(7)), "letter": aged(at_least=days(3), up_to=days(7))},
)
KN3_WINDOW = aged(at_least=days(8), up_to=days(28))

HB0_TIME = Reading(
    code="hb0-window",
    title=Label(id="Batas waktu imunisasi HB0", en="Time limit of the hepatitis B birth dose"),
    settles=("amb-hb0-window",),
    places=(
        Place(source=INFANT_VACCINES, says=Label(id="HB0 sebelum 24 jam", en="before 24 hours")),
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="dilakukan pada 0-6 jam; sesuai indikasi pada 6-48 jam dan 3-7 hari; tidak pada 8-28 hari",
                en="done at 0-6 hours; as indicated at 6-48 hours and days 3-7; not done at days 8-28",
            ),
        ),
        Place(
            source=LOW_BIRTH_WEIGHT_FLOW,
            says=Label(id="BBLR: antara 90 menit dan 6 jam", en="low birth weight: between 90 minutes and 6 hours"),
        ),
    ),
    options={
        "before-24-hours": Label(
            id="wajib sebelum 24 jam, lalu sesuai indikasi sampai hari ke-7",
            en="required before 24 hours, then as indicated to day 7",
        ),
        "matrix": Label(
            id="wajib sebelum 6 jam, lalu sesuai indikasi sampai hari ke-7",
            en="required before 6 hours, then as indicated to day 7",
        ),
        "table-only": Label(
            id="wajib sebelum 24 jam, sesudahnya tidak", en="required before 24 hours, and not after that"
        ),
    },
    default="before-24-hours",
    why=Label(
        id="Bayi yang belum menerima pada 6 jam tetap dicari, dan yang terlambat masih dapat dilindungi.",
        en="A baby not immunized by 6 hours is still looked for, and one who is late can still be protected.",
    ),
)

# When the birth dose is required, and until when it is given as indicated to a baby who has not had it.
HB0_WINDOW = by_reading(
    HB0_TIME,
    {
        "before-24-hours": aged(under=hours(24)),
        "matrix": aged(under=hours(6)),
        "table-only": aged(under=hours(24)),
    },
)
HB0_LATE = by_reading(
    HB0_TIME,
    {
        "before-24-hours": aged(at_least=hours(24), up_to=days(7)),
        "matrix": aged(at_least=hours(6), up_to=days(7)),
        "table-only": nobody(),
    },
)

SHK_TIME = Reading(
    code="shk-window",
    title=Label(id="Waktu pengambilan sampel SHK", en="When the hypothyroidism sample is taken"),
    settles=("amb-shk-window",),
    places=(
        Place(
            source=SHK_TEXT,
            says=Label(id="paling ideal 48-72 jam; hari ketiga", en="ideally at 48-72 hours; on the third day"),
        ),
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="sesuai indikasi pada KN1 (6-48 jam), dilakukan pada KN2 (3-7 hari), tidak pada KN3",
                en="as indicated at KN1 (6-48 hours), done at KN2 (days 3-7), not done at KN3",
            ),
        ),
    ),
    options={
        "48-hours-to-day-7": Label(
            id="wajib sejak 48 jam sampai hari ke-7; idealnya 48-72 jam",
            en="required from 48 hours to day 7, ideally at 48-72 hours",
        ),
        "ideal-only": Label(id="hanya pada 48-72 jam", en="at 48-72 hours only"),
        "days-3-to-7": Label(id="pada KN2 seperti tertulis: hari ke-3 sampai ke-7", en="at KN2 as printed: days 3-7"),
    },
    default="48-hours-to-day-7",
    why=Label(
        id="Sampel yang terlambat lebih baik daripada tidak ada, dan matriks masih membukanya sampai hari ke-7.",
        en="A late sample is better than none, and the matrix keeps it open to day 7.",
    ),
)

SHK_WINDOW = by_reading(
    SHK_TIME,
    {
        "48-hours-to-day-7": aged(at_least=hours(48), up_to=days(7)),
        "ideal-only": aged(at_least=hours(48), up_to=hours(72)),
        "days-3-to-7": aged(at_least=days(3), up_to=days(7)),
    },
)

SHK_LATE_SAMPLE = Reading(
    code="shk-after-day-7",
    title=Label(id="Sampel SHK setelah hari ke-7", en="The hypothyroidism sample after day 7"),
    settles=(),
    places=(
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="dilakukan pada KN2 (3-7 hari), tidak pada KN3 (8-28 hari)",
                en="done at KN2 (days 3-7), not done at KN3 (days 8-28)",
            ),
        ),
        Place(
            source=SHK_TEXT,
            says=Label(id="48-72 jam disebut paling ideal, tanpa batas akhir", en="48-72 hours is ideal; no last day"),
        ),
    ),
    options={
        "as-indicated": Label(
            id="sesuai indikasi sampai hari ke-28, bila belum diambil", en="as indicated to day 28, if not yet taken"
        ),
        "closed": Label(id="tidak pada KN3", en="not at KN3"),
    },
    default="as-indicated",
    why=Label(
        id="Pengobatan dini mencegah retardasi mental; sampel yang belum diambil tidak boleh hilang tanpa diketahui.",
        en="Early treatment prevents intellectual disability; a sample not yet taken must not be lost unnoticed.",
    ),
)

SHK_LATE = by_reading(
    SHK_LATE_SAMPLE,
    {
        "as-indicated": by_reading(
            SHK_TIME,
            {
                "48-hours-to-day-7": KN3_WINDOW,
                "ideal-only": aged(over=hours(72), up_to=days(28)),
                "days-3-to-7": KN3_WINDOW,
            },
        ),
        "closed": nobody(),
    },
)

SHK_PLACE = Reading(
    code="shk-place",
    title=Label(id="Tempat pengambilan sampel SHK", en="Where the hypothyroidism sample is taken"),
    settles=("amb-shk-venue-kn2",),
    places=(
        Place(
            source=SHK_TEXT,
            says=Label(
                id="di Puskesmas dan FKTP lain yang melayani persalinan",
                en="at the Puskesmas and other first-level facilities that attend deliveries",
            ),
        ),
        Place(source=_TABLE_5, says=Label(id="hanya Puskesmas", en="the Puskesmas only")),
        Place(
            source=NEWBORN_CARE,
            says=Label(
                id="KN2, yang memuat SHK, juga di Pustu atau kunjungan rumah",
                en="KN2, which includes the sample, is also held at the Pustu or at home",
            ),
        ),
    ),
    options={
        "sampling-facility": Label(
            id="hanya di fasilitas pengambil sampel; KN2 di Pustu atau rumah mengatur kunjungan tersendiri",
            en="only where samples are taken; KN2 at a Pustu or at home arranges a separate visit there",
        ),
        "with-kn2": Label(id="di mana pun KN2 dilakukan", en="wherever KN2 is held"),
    },
    default="sampling-facility",
    why=Label(
        id="Pustu dan kunjungan rumah tidak mempunyai sarana sampel menurut Tabel 5; sampelnya tidak boleh hilang.",
        en="By Tabel 5 no samples are taken at the Pustu or at home, and the sample must not be lost.",
    ),
)

SHK_RESULT = Reading(
    code="shk-result",
    title=Label(id="Hasil SHK", en="Result of the hypothyroidism sample"),
    settles=("amb-shk-no-followup",),
    places=(
        Place(
            source=SHK_TEXT,
            says=Label(
                id="hanya pengambilan dan pengiriman sampel; tanpa kategori hasil dan tindak lanjut",
                en="taking and sending the sample only; no classes of result and no follow-up",
            ),
        ),
    ),
    options={
        "refer-positive": Label(
            id="hasil positif: segera ke dokter atau dirujuk", en="a positive result: to a doctor or referred at once"
        ),
        "record-only": Label(id="hasil hanya dicatat", en="the result is only recorded"),
    },
    default="refer-positive",
    why=Label(id="Tujuannya tata laksana sedini mungkin.", en="The stated aim is treatment as early as possible."),
)

VITAMIN_K1_LATE = Reading(
    code="vitamin-k1-after-48-hours",
    title=Label(id="Vitamin K1 setelah 48 jam", en="Vitamin K1 after 48 hours"),
    settles=("amb-vitk-kn1",),
    places=(
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="dilakukan pada 0-6 jam, sesuai indikasi pada KN1, tidak pada KN2 dan KN3",
                en="done at 0-6 hours, as indicated at KN1, not done at KN2 and KN3",
            ),
        ),
    ),
    options={
        "if-not-given": Label(
            id="juga sesuai indikasi pada KN2 dan KN3, bila belum pernah diberikan",
            en="as indicated at KN2 and KN3 too, if never given",
        ),
        "as-printed": Label(id="tidak pada KN2 dan KN3", en="not at KN2 and KN3"),
    },
    default="if-not-given",
    why=Label(
        id="Bayi yang baru diperiksa setelah 48 jam dan belum pernah diberi tidak terlewat.",
        en="A baby first seen after 48 hours who never had it is not lost.",
    ),
)

EYE_OINTMENT_ONCE = Reading(
    code="eye-ointment-once",
    title=Label(id="Salep mata sekali atau dua kali", en="Eye ointment once or twice"),
    settles=("amb-eye-ointment-twice",),
    places=(
        Place(
            source=NEWBORN_MATRIX,
            says=Label(id="dilakukan pada 0-6 jam dan pada KN1", en="done at 0-6 hours and at KN1"),
        ),
    ),
    options={
        "twice": Label(id="pada keduanya, seperti tertulis", en="at both, as printed"),
        "once": Label(id="sekali; pada KN1 hanya bila belum diberikan", en="once; at KN1 only if not yet given"),
    },
    default="twice",
    why=Label(
        id="Tertulis jelas pada keduanya, dan salep ulang tidak merugikan.",
        en="Both are printed clearly, and ointment given again does no harm.",
    ),
)

PMTCT_NEWBORN = Reading(
    code="pmtct-newborn",
    title=Label(
        id="Bayi sasaran pencegahan penularan dari ibu", en="Newborns for prevention of transmission from mother"
    ),
    settles=("amb-pmtct-all",),
    places=(
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="dilakukan pada setiap kunjungan, untuk semua bayi; HIV, sifilis, hepatitis B",
                en="done at every contact, for all babies; HIV, syphilis, hepatitis B",
            ),
        ),
        Place(
            source=LOW_BIRTH_WEIGHT_CARE,
            says=Label(
                id="imunoglobulin bila ibunya positif hepatitis B", en="immunoglobulin if the mother has hepatitis B"
            ),
        ),
    ),
    options={
        "check-all": Label(
            id="status ibu diperiksa pada semua bayi; tindakan bila ibu terinfeksi",
            en="the mother's status is checked for every baby, with action if she is infected",
        ),
        "exposed-only": Label(id="hanya bayi dari ibu terinfeksi", en="only babies of infected mothers"),
    },
    default="check-all",
    why=Label(
        id="Matriks tidak mengecualikan bayi mana pun, dan status yang belum diketahui harus dicari.",
        en="The matrix leaves out no baby, and an unknown status must be found out.",
    ),
)

NEONATAL_REFERRAL = Reading(
    code="neonatal-referral",
    title=Label(id="Rujukan bayi baru lahir pada setiap kunjungan", en="Referral of newborns at every contact"),
    settles=("amb-neo-referral-all",),
    places=(
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="dilakukan pada setiap kunjungan, padahal untuk kasus yang tidak dapat ditangani; 'kondisi stabil'",
                en="done at every contact, though it is for cases that cannot be managed; 'in stable condition'",
            ),
        ),
    ),
    options={
        "as-indicated": Label(
            id="sesuai indikasi; stabilkan sebelum berangkat, hubungi fasilitas rujukan tanpa menunggu stabil",
            en="as indicated; stabilize before transport, and call the referral facility without waiting for it",
        ),
        "as-printed": Label(id="dilakukan pada setiap kunjungan", en="done at every contact"),
    },
    default="as-indicated",
    why=Label(
        id="Barisnya sendiri bersyarat, dan tidak semua bayi dapat dirujuk.",
        en="The row itself is conditional, and not every baby can be referred.",
    ),
)

HBIG_NEWBORN = Reading(
    code="hbig-newborn",
    title=Label(id="Sasaran imunoglobulin hepatitis B (HBIg)", en="Who is given hepatitis B immunoglobulin"),
    settles=("amb-hbig-only-bblr",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_CARE,
            says=Label(
                id="BBLR 2000 - <2500 gram dari ibu positif hepatitis B",
                en="babies of 2000 to under 2500 g of mothers with hepatitis B",
            ),
        ),
        Place(
            source=NEWBORN_MATRIX,
            says=Label(
                id="pencegahan penularan hepatitis B untuk semua bayi, tanpa HBIg",
                en="prevention of hepatitis B for every baby, without naming the immunoglobulin",
            ),
        ),
    ),
    options={
        "every-newborn": Label(id="setiap bayi dari ibu hepatitis B", en="every baby of a mother with hepatitis B"),
        "low-birth-weight": Label(id="hanya BBLR 2000 - <2500 gram", en="only babies of 2000 to under 2500 g"),
    },
    default="every-newborn",
    why=Label(
        id="Berat lahir tidak mengubah risiko tertular, dan bayi cukup berat tidak boleh terlewat.",
        en="Birth weight does not change the risk, and a baby of normal weight must not be lost.",
    ),
)

HBIG_FOR = by_reading(
    HBIG_NEWBORN,
    {
        "every-newborn": has(MOTHER_HEPATITIS_B),
        "low-birth-weight": all_of(has(MOTHER_HEPATITIS_B), STABLE_LOW_BIRTH_WEIGHT),
    },
)

HEPATITIS_B_MARKER = Reading(
    code="mother-hepatitis-b-marker",
    title=Label(id="Arti 'ibu positif hepatitis B'", en="What 'mother positive for hepatitis B' means"),
    settles=("amb-hep-b-positive-term",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_CARE,
            says=Label(id="'positif hepatitis B', tanpa nama tes", en="'positive for hepatitis B', with no test named"),
        ),
    ),
    options={
        "hbsag": Label(id="HBsAg reaktif", en="reactive HBsAg"),
        "any-marker": Label(id="penanda hepatitis B apa pun yang positif", en="any positive marker of hepatitis B"),
    },
    default="hbsag",
    why=Label(
        id="HBsAg menunjukkan infeksi yang dapat menular; anti-HBs menunjukkan kekebalan.",
        en="HBsAg shows an infection that can be passed on; anti-HBs shows immunity.",
    ),
)

PMTCT_FOR = by_reading(PMTCT_NEWBORN, {"check-all": everybody(), "exposed-only": MOTHER_INFECTED})
