"""What eye and fitness tests of an adult mean (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_ACUITY = KMK_2015_2023.at("BAB V", "Pemeriksaan Tajam Penglihatan Sederhana")
_REFRACTION = KMK_2015_2023.at("BAB V", "Pemeriksaan Kelainan Refraksi")
_CATARACT = KMK_2015_2023.at("BAB V", "Pemeriksaan Katarak")
_FITNESS_ADULT = KMK_2015_2023.at("BAB V", "Skrining kebugaran jasmani bagi usia dewasa")
_ROCKPORT_ADVICE = KMK_2015_2023.at("Lampiran", "Skrining Kebugaran Jasmani Usia Dewasa", table="Tabel 2")
_WALK_TABLE = KMK_2015_2023.at("Lampiran", "Penilaian Skrining Kebugaran Jasmani Lansia", table="Tabel 3")

ACUITY_6_6_TO_6_12 = Reading(
    code="acuity-6-6-to-6-12",
    title=Label(id="Visus di antara 6/6 dan 6/12", en="Visual acuity between 6/6 and 6/12"),
    settles=("amb-visus-adult-gap",),
    places=(
        Place(
            source=_ACUITY,
            says=Label(
                id="normal 6/6; gangguan ringan mulai < 6/12; di antaranya tidak digolongkan",
                en="normal is 6/6; mild impairment begins below 6/12; between them no class",
            ),
        ),
        Place(
            source=_REFRACTION,
            says=Label(id="visus 6/9 termasuk kriteria rujukan", en="acuity of 6/9 is among the criteria for referral"),
        ),
    ),
    options={
        "refraction": Label(
            id="bukan gangguan penglihatan, tetapi diperiksa refraksinya",
            en="no impairment, but refraction is examined",
        ),
        "normal": Label(id="normal", en="normal"),
        "mild": Label(id="gangguan ringan", en="mild impairment"),
    },
    default="refraction",
    why=Label(
        id="Tabel tidak menyebutnya terganggu, dan kacamata yang diperlukan tidak terlewat.",
        en="The classes do not call it impaired, and no need of glasses is lost.",
    ),
)

ACUITY_6_12 = Reading(
    code="acuity-6-12",
    title=Label(id="Visus tepat 6/12", en="Visual acuity of exactly 6/12"),
    settles=("amb-visus-adult-6-12",),
    places=(
        Place(source=_ACUITY, says=Label(id="gangguan ringan < 6/12", en="mild impairment is below 6/12")),
        Place(
            source=_ACUITY, says=Label(id="tidak lebih baik dari 6/12 dirujuk", en="no better than 6/12 is referred")
        ),
    ),
    options={
        "refer": Label(id="dirujuk walaupun belum digolongkan terganggu", en="referred though not classed as impaired"),
        "not-referred": Label(id="dirujuk hanya bila < 6/12", en="referred only below 6/12"),
    },
    default="refer",
    why=Label(id="Kalimat rujukan mencakup 6/12.", en="The sentence on referral takes in 6/12."),
)

FINGER_COUNTING_UNDECIDED = Reading(
    code="finger-counting-undecided",
    title=Label(id="Hitung jari yang tidak lulus dan tidak dicurigai", en="Finger counting neither passed nor failed"),
    settles=("amb-visus-adult-finger-middle",),
    places=(
        Place(
            source=_ACUITY,
            says=Label(
                id="3 benar berturut-turut: baik; minimal 2 salah dari 5: dicurigai",
                en="3 right in a row: good; at least 2 wrong of 5: suspected",
            ),
        ),
    ),
    options={
        "not-passed": Label(id="belum lulus: dirujuk", en="not passed: refer"),
        "passed": Label(id="dianggap baik", en="taken as good"),
    },
    default="not-passed",
    why=Label(
        id="Yang tidak memenuhi syarat baik tidak dinyatakan baik.",
        en="What does not meet the condition for good is not called good.",
    ),
)

FINGER_COUNTING_FOLLOW_UP = Reading(
    code="finger-counting-follow-up",
    title=Label(id="Tindak lanjut hitung jari yang gagal", en="Follow-up of failed finger counting"),
    settles=("amb-visus-adult-finger-follow-up",),
    places=(
        Place(
            source=_ACUITY,
            says=Label(
                id="dicurigai terganggu; rujukan hanya disebut menurut visus",
                en="impairment is suspected; referral is named by acuity only",
            ),
        ),
    ),
    options={
        "refer": Label(id="dirujuk ke Puskesmas", en="refer to the Puskesmas"),
        "tumbling-e": Label(id="Tumbling-E dahulu, lalu menurut visus", en="Tumbling E first, then by acuity"),
    },
    default="refer",
    why=Label(
        id="Dugaan gangguan harus dipastikan, dan Tumbling-E tidak selalu tersedia.",
        en="A suspicion must be settled, and Tumbling E is not always at hand.",
    ),
)

REFRACTION_6_9 = Reading(
    code="refraction-6-9",
    title=Label(id="Visus 6/9 sebagai kriteria rujukan", en="Acuity of 6/9 as a criterion for referral"),
    settles=("amb-refraction-6-9",),
    places=(
        Place(
            source=_REFRACTION,
            says=Label(id="visus 6/9 pada salah satu atau kedua mata", en="acuity of 6/9 in one or both eyes"),
        ),
    ),
    options={
        "or-worse": Label(id="6/9 atau lebih buruk", en="6/9 or worse"),
        "exactly": Label(id="hanya tepat 6/9", en="exactly 6/9 only"),
    },
    default="or-worse",
    why=Label(
        id="Yang lebih buruk tidak mungkin kurang perlu dirujuk.", en="Those who see worse cannot be in less need."
    ),
)

REFRACTION_REFERRED_TO = Reading(
    code="refraction-referred-to",
    title=Label(id="Tujuan rujukan kelainan refraksi", en="Where refractive errors are referred to"),
    settles=("amb-refraction-to-whom",),
    places=(
        Place(
            source=_REFRACTION,
            says=Label(id="rujukan dilakukan; tujuannya tidak disebut", en="referral is made; to whom is not said"),
        ),
    ),
    options={
        "by-doctor": Label(
            id="pelayanan refraksi atau FKRTL, menurut dokter",
            en="a refraction service or hospital, as the doctor decides",
        ),
        "hospital": Label(id="selalu FKRTL", en="always hospital"),
    },
    default="by-doctor",
    why=Label(
        id="Kelainan yang cukup dikoreksi kacamata tidak memerlukan rumah sakit.",
        en="An error that glasses correct needs no hospital.",
    ),
)

ACUITY_TWO_BOUNDS = Reading(
    code="acuity-two-bounds",
    title=Label(
        id="Batas rujukan visus di Posyandu/Pustu dan Puskesmas",
        en="Bounds of referral at Posyandu or Pustu, and at the Puskesmas",
    ),
    settles=("amb-refraction-two-thresholds",),
    places=(
        Place(
            source=_ACUITY,
            says=Label(
                id="Posyandu dan Pustu: tidak lebih baik dari 6/12 dirujuk ke Puskesmas",
                en="Posyandu and Pustu: no better than 6/12 is referred to the Puskesmas",
            ),
        ),
        Place(source=_REFRACTION, says=Label(id="Puskesmas: 6/9 dirujuk", en="Puskesmas: 6/9 is referred")),
    ),
    options={
        "each": Label(id="setiap tempat menurut batasnya", en="each place by its own bound"),
        "stricter": Label(id="6/9 di semua tempat", en="6/9 everywhere"),
    },
    default="each",
    why=Label(
        id="Dua langkah pemeriksaan yang berbeda, dan setiap orang juga diperiksa refraksinya setahun sekali.",
        en="They are two different steps, and everybody's refraction is examined once a year as well.",
    ),
)

REFRACTION_SMALLEST_CORRECTION = Reading(
    code="refraction-smallest-correction",
    title=Label(id="Koreksi terkecil yang dirujuk", en="The smallest correction that is referred"),
    settles=("amb-refraction-cyl",),
    places=(
        Place(
            source=_REFRACTION,
            says=Label(id="minimal sferis 0,5 D atau silindris 0,25 D", en="at least sphere 0.5 D or cylinder 0.25 D"),
        ),
    ),
    options={
        "letter": Label(id="seperti tertulis", en="as written"),
        "with-complaint": Label(
            id="hanya bila visus atau keluhan mendukung", en="only where acuity or a complaint bears it out"
        ),
    },
    default="letter",
    why=Label(id="Batasnya rendah tetapi tertulis jelas.", en="The bound is low, but plainly written."),
)

CATARACT_HYPERMATURE = Reading(
    code="cataract-hypermature",
    title=Label(id="Katarak hipermatur", en="Hypermature cataract"),
    settles=("amb-cataract-hypermature",),
    places=(
        Place(
            source=_CATARACT,
            says=Label(
                id="rujukan: katarak matur; hipermatur digolongkan tetapi tidak disebut",
                en="referral: mature cataract; hypermature is classed but not named",
            ),
        ),
    ),
    options={
        "refer": Label(id="dirujuk seperti katarak matur", en="referred like a mature one"),
        "not-named": Label(
            id="hanya bila penglihatan terganggu atau ada komplikasi",
            en="only where sight is impaired or there is a complication",
        ),
    },
    default="refer",
    why=Label(id="Stadium yang lebih lanjut tidak kurang perlu dirujuk.", en="The later stage is in no less need."),
)

CATARACT_SIGNIFICANT_IMPAIRMENT = Reading(
    code="cataract-significant-impairment",
    title=Label(id="Gangguan penglihatan signifikan pada katarak", en="Significant impairment in cataract"),
    settles=("amb-cataract-significant",),
    places=(
        Place(
            source=_CATARACT,
            says=Label(
                id="dirujuk bila gangguan penglihatan signifikan; ukurannya tidak disebut",
                en="referred when sight is impaired significantly; no measure is given",
            ),
        ),
        Place(
            source=_CATARACT,
            says=Label(
                id="pemeriksaan lensa dimulai pada visus < 6/18", en="the lens is examined from an acuity below 6/18"
            ),
        ),
    ),
    options={
        "below-6-18": Label(id="visus < 6/18", en="acuity below 6/18"),
        "patient": Label(
            id="menurut kebutuhan pasien dan penilaian dokter", en="by the patient's needs and the doctor's judgement"
        ),
    },
    default="below-6-18",
    why=Label(id="Batas itu dipakai pada bagian yang sama.", en="The same section uses that bound."),
)

ACUITY_ADULT_EYE = Reading(
    code="acuity-eye",
    title=Label(id="Mata yang menentukan golongan visus dewasa", en="Which eye decides the class of an adult's acuity"),
    settles=(),
    places=(
        Place(
            source=_ACUITY,
            says=Label(id="tidak ditulis, satu mata atau kedua mata", en="it is not said whether one eye or both"),
        ),
        Place(
            source=_REFRACTION,
            says=Label(
                id="rujukan kelainan refraksi: salah satu atau kedua mata",
                en="referral of refractive errors: one eye or both",
            ),
        ),
    ),
    options={
        "worse": Label(id="mata yang lebih buruk", en="the worse eye"),
        "better": Label(id="mata yang lebih baik", en="the better eye"),
    },
    default="worse",
    why=Label(
        id="Gangguan pada satu mata pun perlu diperiksa; bagian refraksi menyebut salah satu mata.",
        en="Impairment of one eye needs examining too, and the part on refraction names one eye.",
    ),
)

FINGER_COUNTING_BOTH = Reading(
    code="finger-counting-both",
    title=Label(
        id="Dua salah, lalu tiga benar berturut-turut", en="Two wrong and then three right in a row in finger counting"
    ),
    settles=(),
    places=(
        Place(
            source=_ACUITY,
            says=Label(id="3 benar berturut-turut: tidak ada gangguan", en="3 right in a row: no impairment"),
        ),
        Place(
            source=_ACUITY,
            says=Label(id="minimal 2 salah dari 5: dicurigai", en="at least 2 wrong of 5: suspected"),
        ),
    ),
    options={
        "suspected": Label(id="dicurigai terganggu", en="impairment is suspected"),
        "no-impairment": Label(id="tidak ada gangguan", en="no impairment"),
    },
    default="suspected",
    why=Label(
        id="Kedua syarat terpenuhi; pemeriksaan lebih lanjut tidak merugikan.",
        en="Both conditions are met, and a further examination does no harm.",
    ),
)

ROCKPORT_CATEGORY = Reading(
    code="rockport-category",
    title=Label(id="Tingkat kebugaran tes Rockport", en="Fitness category of the Rockport test"),
    settles=("amb-rockport-table", "amb-rockport-1"),
    places=(
        Place(
            source=_FITNESS_ADULT,
            says=Label(
                id="dinilai dengan tabel B.1, yang tidak ada dalam keputusan ini",
                en="judged by table B.1, which is not in the decree",
            ),
        ),
    ),
    options={
        "app": Label(id="kategori dari SIPGAR dimasukkan sebagai hasil", en="the category is entered from SIPGAR"),
        "none": Label(id="tanpa kategori", en="no category"),
    },
    default="app",
    why=Label(
        id="Tabelnya tidak tercetak; menebak norma merugikan.",
        en="The table is not printed, and a guessed norm would do harm.",
    ),
)

ROCKPORT_HEART_RATE = Reading(
    code="rockport-heart-rate",
    title=Label(id="Denyut nadi latihan pada rekomendasi dewasa", en="Heart rate in the exercise advice for adults"),
    settles=("amb-rockport-heart-rate", "amb-rockport-2"),
    places=(
        Place(
            source=_ROCKPORT_ADVICE,
            says=Label(
                id="140-150, 120-140 atau 100-120 kali per menit, tanpa umur",
                en="140-150, 120-140 or 100-120 a minute, whatever the age",
            ),
        ),
    ),
    options={
        "with-advice": Label(
            id="angka tercetak, dengan nasihat tenaga kesehatan sejak usia 50 tahun atau bila sakit (kesimpulan kami)",
            en="the figures printed, with a health worker's advice from 50 or in illness (our inference)",
        ),
        "letter": Label(id="angka tercetak bagi semua", en="the figures printed for everybody"),
    },
    default="with-advice",
    why=Label(
        id="Denyut nadi yang sama lebih berat bagi yang lebih tua.", en="The same heart rate is harder on the older."
    ),
)

WALK_DISTANCE_CLASSES = Reading(
    code="walk-distance-classes",
    title=Label(id="Jarak jalan 6 menit di antara dua kategori", en="Six-minute walk distance between two categories"),
    settles=("amb-6mwt-distances", "amb-six-minute-walk-1"),
    places=(
        Place(
            source=_WALK_TABLE,
            says=Label(
                id="satu jarak per kategori: 500, 550, 600, 650 dan 700 m pada laki-laki 60-64 tahun",
                en="one distance a category: 500, 550, 600, 650 and 700 m for men of 60-64",
            ),
        ),
    ),
    options={
        "lower-bound": Label(
            id="jarak itu batas bawah kategorinya; di bawah kurang sekali tetap kurang sekali",
            en="the distance is the lower bound of its category; below the lowest it is still the lowest",
        ),
        "upper-bound": Label(
            id="jarak itu batas atas kategorinya", en="the distance is the upper bound of its category"
        ),
    },
    default="lower-bound",
    why=Label(
        id="Jarak yang tepat sama tetap pada kategorinya, dan setiap jarak mempunyai satu kategori.",
        en="The exact distance stays in its category, and every distance has just one.",
    ),
)

WALK_DISTANCE_FROM_95 = Reading(
    code="walk-distance-from-95",
    title=Label(id="Jalan 6 menit pada usia 95 tahun ke atas", en="Six-minute walk at 95 and over"),
    settles=("amb-6mwt-95", "amb-six-minute-walk-2"),
    places=(Place(source=_WALK_TABLE, says=Label(id="tabel berakhir pada 90-94 tahun", en="the table ends at 90-94")),),
    options={
        "clinician": Label(id="tanpa kategori; tenaga kesehatan menilai", en="no category; a health worker judges"),
        "oldest": Label(id="memakai kolom 90-94 tahun", en="by the column of 90-94"),
    },
    default="clinician",
    why=Label(id="Norma tidak diperluas di luar tabel.", en="Norms are not stretched beyond the table."),
)
