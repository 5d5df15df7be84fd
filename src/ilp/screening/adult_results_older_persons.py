"""What ADL, SKILAS and the follow-up instruments mean (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")
_GERIATRIC = KMK_2015_2023.at("BAB V", "Skrining Geriatri")
_ICOPE = KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 30")
_SKILAS = KMK_2015_2023.at("Lampiran", "Kuesioner Skrining Lansia Sederhana (SKILAS)", form="Formulir 5")
_MNA = KMK_2015_2023.at("Lampiran", "Pengkajian Nutrisi (Short-Form MNA)")
_SPPB = KMK_2015_2023.at("Lampiran", "Short Physical Performance Battery (SPPB)")

ADL_MODERATE_FOLLOW_UP = Reading(
    code="adl-moderate-follow-up",
    title=Label(id="Tindak lanjut ketergantungan sedang", en="Follow-up of moderate dependence"),
    settles=("amb-adl-sedang",),
    places=(
        Place(
            source=_GERIATRIC,
            says=Label(
                id="sedang, berat, total: perawatan di rumah atau rujuk",
                en="moderate, severe, total: home care or referral",
            ),
        ),
        Place(
            source=_GERIATRIC,
            says=Label(
                id="ringan-sedang pasca rawat atau dengan masalah gizi atau kognitif: ruang kegiatan, dipantau dokter",
                en="slight to moderate, after hospital or with poor nutrition or mind: activity room, under a doctor",
            ),
        ),
    ),
    options={
        "home-care": Label(
            id="perawatan di rumah atau rujukan; ruang kegiatan hanya dengan dokter",
            en="home care or referral; the activity room only with a doctor",
        ),
        "activity-room": Label(
            id="ruang kegiatan dengan pemantauan dokter", en="the activity room under a doctor's eye"
        ),
    },
    default="home-care",
    why=Label(
        id="Aturan umum berlaku bagi semua; yang kedua hanya bagi keadaan khusus.",
        en="The general rule is for all; the second is for special conditions only.",
    ),
)

ADL_GRADE_B = Reading(
    code="adl-grade-b",
    title=Label(id="Huruf B untuk dua tingkat ketergantungan", en="The letter B for two levels of dependence"),
    settles=("amb-adl-grade-b",),
    places=(
        Place(
            source=_GERIATRIC,
            says=Label(id="12-19 ringan (B) dan 9-11 sedang (B)", en="12-19 slight (B) and 9-11 moderate (B)"),
        ),
    ),
    options={
        "level": Label(id="tingkat disebut dengan namanya", en="the level is told by name"),
        "letter": Label(id="hanya huruf A, B, C", en="only the letters A, B, C"),
    },
    default="level",
    why=Label(id="Tindak lanjut ringan dan sedang berbeda.", en="Slight and moderate are followed up differently."),
)

SKILAS_ARM = Reading(
    code="skilas-arm",
    title=Label(id="LiLA pada SKILAS", en="Arm circumference in SKILAS"),
    settles=("amb-skilas-lila",),
    places=(
        Place(source=_SKILAS, says=Label(id="malnutrisi: LiLA < 21 cm", en="malnutrition: arm under 21 cm")),
        Place(source=_COUPLES, says=Label(id="usia subur: < 23,5 cm", en="reproductive age: under 23.5 cm")),
    ),
    options={
        "letter": Label(id="< 21 cm bagi lanjut usia", en="under 21 cm in older persons"),
        "same": Label(id="< 23,5 cm seperti usia subur", en="under 23.5 cm as in reproductive age"),
    },
    default="letter",
    why=Label(
        id="Formulir lanjut usia menulis batasnya sendiri.", en="The form for older persons writes a bound of its own."
    ),
)

SKILAS_VISION = Reading(
    code="skilas-vision",
    title=Label(id="Pertanyaan penglihatan pada SKILAS", en="The question on sight in SKILAS"),
    settles=("amb-skilas-vision",),
    places=(
        Place(
            source=_SKILAS,
            says=Label(
                id="ya bila ada masalah mata atau sedang berobat diabetes atau tekanan darah tinggi",
                en="yes for trouble with the eyes, or under treatment for diabetes or high blood pressure",
            ),
        ),
        Place(source=_SKILAS, says=Label(id="bila tidak, lakukan tes melihat", en="if not, do the sight test")),
    ),
    options={
        "test": Label(
            id="pengobatan saja belum penurunan: mata diperiksa",
            en="treatment alone is no decline yet: the eyes are examined",
        ),
        "positive": Label(id="setiap jawaban ya adalah penurunan", en="every yes is a decline"),
    },
    default="positive",
    why=Label(
        id="Formulirnya menghitung setiap tanda sebagai penurunan; keduanya membawa pemeriksaan mata.",
        en="The form counts every tick as a decline, and both lead to an eye examination.",
    ),
)

MNA_11_AND_12 = Reading(
    code="mna-11-and-12",
    title=Label(id="Skor MNA-SF 11 dan 12", en="MNA-SF scores of 11 and 12"),
    settles=("amb-mna-11-12",),
    places=(
        Place(
            source=_MNA,
            says=Label(
                id="> 12 normal dan < 11 kemungkinan malnutrisi",
                en="over 12 is normal and under 11 possible malnutrition",
            ),
        ),
    ),
    options={
        "twelve-normal": Label(
            id="≥ 12 normal, ≤ 11 kemungkinan malnutrisi", en="12 or over is normal, 11 or under possible malnutrition"
        ),
        "both-possible": Label(id="≤ 12 kemungkinan malnutrisi", en="12 or under is possible malnutrition"),
        "printed": Label(id="11 dan 12 tanpa golongan", en="11 and 12 in no class"),
    },
    default="twelve-normal",
    why=Label(
        id="Tidak ada skor tanpa golongan; 11 dikaji lebih lanjut.",
        en="No score is left without a class, and 11 is assessed further.",
    ),
)

SPPB_TOTAL = Reading(
    code="sppb-total",
    title=Label(
        id="Arti jumlah SPPB dan nilai di antara dua golongan",
        en="What the SPPB total means, and values between its classes",
    ),
    settles=("amb-sppb-total",),
    places=(
        Place(
            source=_SPPB,
            says=Label(
                id="skor tiap tes, tanpa arti jumlahnya; < 11,19 lalu 11,2; 59,9 lalu > 60 detik",
                en="a score for each test, none for the total; under 11.19, then 11.2; 59.9, then over 60 s",
            ),
        ),
    ),
    options={
        "total-only": Label(
            id="jumlah tanpa golongan; di antara dua golongan skor yang lebih rendah",
            en="the total without a class; between two classes the lower score",
        ),
        "nine-frail": Label(
            id="jumlah ≤ 9 dianggap terbatas (tidak tertulis)",
            en="a total of 9 or under is taken as limited (not written)",
        ),
    },
    default="total-only",
    why=Label(
        id="Keputusan ini tidak memberi arti jumlahnya; skor yang lebih rendah tidak melewatkan siapa pun.",
        en="The decree gives the total no meaning, and the lower score loses nobody.",
    ),
)

SARC_CALF_FORM = Reading(
    code="sarc-calf-form",
    title=Label(id="Kuesioner SARC-CalF", en="The SARC-CalF questionnaire"),
    settles=("amb-sarc-calf",),
    places=(
        Place(
            source=_ICOPE,
            says=Label(
                id="disebut untuk sarkopenia; formulir dan batasnya tidak ada",
                en="named for sarcopenia; neither form nor cut-off is given",
            ),
        ),
    ),
    options={
        "entered": Label(
            id="hasil dari formulir luar dimasukkan apa adanya", en="the result of an outside form is entered as it is"
        ),
        "none": Label(id="tidak dinilai", en="not judged"),
    },
    default="entered",
    why=Label(id="Menebak butir dan batasnya merugikan.", en="Guessing its items and cut-off would do harm."),
)
