"""Unclear places of the decree on the antenatal contacts K1 to K6 and the matrix of the 10T, and how they are read."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_ANC = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")
_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", figure="Gambar 13")
_TABLE_4 = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", table="Tabel 4")
_CONTACTS = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 1-2")
_TETANUS = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 3")
_DOCTOR_AND_MIDWIFE = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 11-12")
_KADER = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 13-14")
_FEEDING = KMK_2015_2023.at("BAB IV", "Pemberian Tambahan Asupan Gizi pada Ibu Hamil KEK dan Kekurangan Berat Badan")

ANC_TRIMESTER_BOUNDS = Reading(
    code="anc-trimester-bounds",
    title=Label(id="Batas trimester pada usia kehamilan", en="Bounds of the trimesters"),
    settles=("amb-anc-12-weeks-days",),
    places=(
        Place(
            source=_CONTACTS,
            says=Label(
                id="trimester ke-1 0-12 minggu, ke-2 > 12-24 minggu, ke-3 > 24 minggu; hari tidak disebut",
                en="trimester 1 is 0-12 weeks, 2 is over 12 to 24, 3 is over 24; days are not mentioned",
            ),
        ),
    ),
    options={
        "exact": Label(
            id="tepat 12 minggu 0 hari (84 hari) dan 24 minggu 0 hari (168 hari)",
            en="exactly 12 weeks 0 days (84 days) and 24 weeks 0 days (168 days)",
        ),
        "completed": Label(
            id="minggu genap: sampai 12 minggu 6 hari dan 24 minggu 6 hari",
            en="completed weeks: to 12 weeks 6 days and 24 weeks 6 days",
        ),
    },
    default="exact",
    why=Label(
        id="Kunjungan berikutnya lebih cepat jatuh tempo sehingga tidak ada ibu terlewat; satuan genap, aturan umum "
        "pustaka ini, menjadi pilihan lain.",
        en="The later contact becomes due earlier, so that no woman is lost; completed units, the rule everywhere else "
        "in this library, are the other option.",
    ),
)

ANC_LATE_ENTRY = Reading(
    code="anc-late-entry",
    title=Label(id="K1 bagi ibu yang datang setelah 12 minggu", en="K1 of a woman first seen after 12 weeks"),
    settles=("amb-anc-late-entry",),
    places=(
        Place(
            source=_CONTACTS,
            says=Label(
                id="K1 pada trimester ke-1, dan minimal 6 kali ANC", en="K1 in trimester 1, and at least 6 contacts"
            ),
        ),
        Place(
            source=_DOCTOR_AND_MIDWIFE,
            says=Label(
                id="ANC selanjutnya mengikuti rekomendasi dokter pada K1",
                en="later contacts follow what the doctor recommends at K1",
            ),
        ),
    ),
    options={
        "any-time": Label(
            id="kunjungan pertama yang lengkap tetap wajib kapan pun selama kehamilan",
            en="the full first contact stays required at any time in the pregnancy",
        ),
        "letter": Label(id="K1 hanya pada trimester ke-1", en="K1 in trimester 1 only"),
    },
    default="any-time",
    why=Label(
        id="Ibu yang datang terlambat tidak kehilangan dokter, USG, laboratorium, LiLA dan skrining tetanus; tepat "
        "waktunya tetap trimester ke-1.",
        en="A woman who comes late loses neither doctor nor ultrasound, laboratory, arm circumference or tetanus "
        "status; on time is still trimester 1.",
    ),
)

ANC_VISIT_TRIMESTERS = Reading(
    code="anc-visit-trimesters",
    title=Label(id="Trimester kunjungan K2, K3, K4 dan K6", en="The trimester of K2, K3, K4 and K6"),
    settles=("amb-anc-visit-trimester",),
    places=(
        Place(
            source=_CONTACTS,
            says=Label(
                id="satu, dua dan tiga kali pada trimester ke-1, ke-2 dan ke-3; hanya K1 dan K5 disebut trimesternya",
                en="once, twice and three times in trimesters 1, 2 and 3; a trimester is named for K1 and K5 only",
            ),
        ),
    ),
    options={
        "by-count": Label(
            id="K2 dan K3 pada trimester ke-2, K4, K5 dan K6 pada trimester ke-3",
            en="K2 and K3 in trimester 2, K4, K5 and K6 in trimester 3",
        ),
        "order-only": Label(
            id="K2, K3, K4 dan K6 menurut urutan, tanpa trimester tersendiri",
            en="K2, K3, K4 and K6 in their order, with no trimester of their own",
        ),
    },
    default="by-count",
    why=Label(
        id="Jumlah 1, 2 dan 3 beserta K1 dan K5 hanya menyisakan pembagian ini.",
        en="The counts 1, 2 and 3 together with K1 and K5 leave no other division.",
    ),
)

ANC_FIRST_CONTACT_AT_PUSTU = Reading(
    code="anc-first-contact-at-pustu",
    title=Label(id="Ibu hamil yang pertama kali datang ke Pustu", en="A pregnant woman first seen at the Pustu"),
    settles=("amb-anc-k1-pustu",),
    places=(
        Place(
            source=_TABLE_4,
            says=Label(
                id="Pustu hanya K2, K3, K4 dan K6, bagi ibu hamil normal yang sudah direkomendasikan dokter",
                en="Pustu has K2, K3, K4 and K6 only, for normal pregnancies a doctor has recommended",
            ),
        ),
        Place(source=_CONTACTS, says=Label(id="K1 adalah kontak dokter", en="K1 is a contact with a doctor")),
    ),
    options={
        "register-and-refer": Label(
            id="dicatat, ditolong bila gawat, lalu dirujuk ke Puskesmas untuk K1",
            en="listed, helped if urgent, and sent to the Puskesmas for K1",
        ),
        "not-at-pustu": Label(id="tidak dilayani di Pustu sebelum K1", en="not served at the Pustu before K1"),
    },
    default="register-and-refer",
    why=Label(
        id="K1 tetap oleh dokter, dan ibu yang sudah datang tidak hilang.",
        en="K1 stays with the doctor, and a woman who has come is not lost.",
    ),
)

ANC_KADER_PLACES = Reading(
    code="anc-kader-places",
    title=Label(id="Tempat kegiatan kader untuk ibu hamil", en="Where kader serve pregnant women"),
    settles=("amb-anc-table4-cell",),
    places=(
        Place(
            source=_TABLE_4,
            says=Label(
                id="satu sel sesudah Pustu: milik kunjungan rumah, atau gabungan Posyandu dan kunjungan rumah",
                en="one cell after Pustu: that of home visits, or one merged for Posyandu and home visits",
            ),
        ),
        Place(
            source=_KADER,
            says=Label(
                id="kader pada hari buka Posyandu, kunjungan rumah dan kelas ibu hamil",
                en="kader on Posyandu days, at home visits and at the antenatal class",
            ),
        ),
    ),
    options={
        "both": Label(id="semua kegiatan di Posyandu dan di rumah", en="all of it at the Posyandu and at home"),
        "home-visit": Label(
            id="di Posyandu hanya yang disebut dalam uraian, tanpa konseling KB dan rujukan",
            en="at the Posyandu only what the text names, without family planning and referral",
        ),
    },
    default="both",
    why=Label(
        id="Uraian menyebut keduanya; tidak ada kunjungan ANC yang dihitung di sana.",
        en="The text names both; no antenatal contact counts at either.",
    ),
)

ANC_TETANUS_DOSES = Reading(
    code="anc-tetanus-doses",
    title=Label(id="Kunjungan untuk imunisasi tetanus ibu hamil", en="At which contacts tetanus doses are given"),
    settles=("amb-anc-tt-only-k1",),
    places=(
        Place(
            source=_MATRIX,
            says=Label(id="dilakukan pada K1, tidak pada K2 sampai K6", en="done at K1, not done at K2 to K6"),
        ),
        Place(
            source=_TETANUS,
            says=Label(
                id="menurut skrining status T; yang belum lengkap dilengkapi sesuai interval pemberian",
                en="by screening of the T status; what is missing is completed at the intervals of the doses",
            ),
        ),
    ),
    options={
        "by-status": Label(
            id="status diperiksa pada K1; dosis bagi yang belum T5, dilanjutkan pada kunjungan berikut",
            en="status checked at K1; doses for those below T5, continued at later contacts",
        ),
        "k1-only": Label(id="dosis hanya pada K1, bagi yang belum T5", en="a dose at K1 only, for those below T5"),
    },
    default="by-status",
    why=Label(
        id="Rangkaian dosis berjarak tidak selesai pada satu kunjungan, dan dosis tanpa melihat status tidak pernah "
        "diberikan.",
        en="Doses with intervals cannot be finished at one contact, and none is ever given regardless of the status.",
    ),
)

ANC_ARM_REPEATED = Reading(
    code="anc-arm-repeated",
    title=Label(id="LiLA setelah K1", en="Arm circumference after K1"),
    settles=("amb-anc-lila-once",),
    places=(
        Place(source=_MATRIX, says=Label(id="LiLA hanya pada K1", en="arm circumference at K1 only")),
        Place(
            source=_FEEDING,
            says=Label(id="status gizi ibu hamil KEK dipantau", en="nutrition of women with KEK is monitored"),
        ),
    ),
    options={
        "as-indicated": Label(
            id="setelah K1 sesuai indikasi, misalnya KEK", en="as indicated after K1, such as for KEK"
        ),
        "k1-only": Label(id="hanya pada K1", en="at K1 only"),
    },
    default="as-indicated",
    why=Label(
        id="Matriks adalah minimum; pemantauan KEK memerlukan pengukuran ulang.",
        en="The matrix is a minimum, and monitoring KEK needs the measurement again.",
    ),
)

ANC_FUNDAL_HEIGHT_K5 = Reading(
    code="anc-fundal-height-k5",
    title=Label(id="Tinggi fundus pada K5", en="Fundal height at K5"),
    settles=("amb-anc-fundus-k5",),
    places=(
        Place(
            source=_MATRIX,
            says=Label(
                id="dilakukan pada K4 dan K6, tidak pada K5, saat dokter melakukan USG",
                en="done at K4 and K6, not at K5, where the doctor does the ultrasound",
            ),
        ),
    ),
    options={
        "printed": Label(id="tidak diwajibkan pada K5", en="not required at K5"),
        "k5-too": Label(id="juga pada K5", en="at K5 too"),
    },
    default="printed",
    why=Label(
        id="Tertulis jelas, dan besar janin pada K5 dinilai dengan USG.",
        en="It is printed clearly, and at K5 the ultrasound tells the size of the child.",
    ),
)

ANC_PRESENTATION_MEANING = Reading(
    code="anc-presentation-meaning",
    title=Label(id="Arti presentasi janin sebelum trimester ke-3", en="What presentation means before trimester 3"),
    settles=("amb-anc-presentation-early",),
    places=(
        Place(
            source=_MATRIX,
            says=Label(
                id="presentasi dan DJJ satu baris, dilakukan sejak K2 (trimester ke-2)",
                en="presentation and heart rate in one row, done from K2 (trimester 2)",
            ),
        ),
    ),
    options={
        "trimester-3": Label(
            id="dicatat sejak K2, kelainan letak dinilai mulai trimester ke-3",
            en="recorded from K2, judged as malpresentation from trimester 3",
        ),
        "any-contact": Label(id="dinilai sejak K2", en="judged from K2"),
    },
    default="trimester-3",
    why=Label(
        id="Letak janin belum menetap sebelum itu, dan peringatan dini hanya menakutkan.",
        en="The child still turns before that, and an alarm would only frighten.",
    ),
)

ANC_HEIGHT_REPEATED = Reading(
    code="anc-height-repeated",
    title=Label(id="Tinggi badan pada setiap kunjungan", en="Height at every contact"),
    settles=("amb-anc-height-each-visit",),
    places=(
        Place(
            source=_MATRIX,
            says=Label(
                id="berat dan tinggi badan satu baris, dilakukan pada keenam kunjungan",
                en="weight and height in one row, done at all six contacts",
            ),
        ),
    ),
    options={
        "every-contact": Label(id="keduanya pada setiap kunjungan", en="both at every contact"),
        "first-contact": Label(
            id="tinggi badan pada kunjungan pertama, selanjutnya bila perlu",
            en="height at the first contact, later when needed",
        ),
    },
    default="every-contact",
    why=Label(
        id="Tertulis demikian, dan mengukur ulang tidak merugikan.",
        en="It is printed so, and measuring again does no harm.",
    ),
)

ANC_MIND_AND_VIOLENCE = Reading(
    code="anc-mind-and-violence",
    title=Label(
        id="Cara mendeteksi gangguan jiwa dan kekerasan pada ibu hamil",
        en="How mental disorder and violence are detected in pregnancy",
    ),
    settles=("amb-anc-mental-violence-no-tool",),
    places=(
        Place(
            source=_ANC,
            says=Label(
                id="deteksi dini gangguan jiwa dan tanda kekerasan, tanpa alat, kunjungan dan ambang",
                en="early detection of mental disorder and signs of violence, with no tool, contact or threshold",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)"),
            says=Label(id="WAST bagi yang diduga korban", en="WAST for suspected victims"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa"),
            says=Label(
                id="kuesioner jiwa sejak 15 tahun; kehamilan tidak disebut",
                en="mental health questionnaires from age 15; pregnancy is not mentioned",
            ),
        ),
    ),
    options={
        "observe": Label(
            id="diamati dan ditanyakan pada setiap kunjungan; WAST bila ada tanda",
            en="watched and asked for at every contact; WAST where there are signs",
        ),
        "questionnaires": Label(
            id="kuesioner jiwa dan WAST bagi setiap ibu hamil",
            en="mental health questionnaire and WAST for every pregnant woman",
        ),
    },
    default="observe",
    why=Label(
        id="Alat tidak ditetapkan untuk kehamilan; skrining jiwa BAB V dan KtP/A tetap berlaku baginya.",
        en="No tool is set for pregnancy; the mental health and violence screenings apply to her all the same.",
    ),
)
