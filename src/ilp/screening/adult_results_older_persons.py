"""What ADL, SKILAS and the follow-up instruments mean (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")
_GERIATRIC = KMK_2015_2023.at("BAB V", "Skrining Geriatri")
_ICOPE = KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 30")
_SKILAS = KMK_2015_2023.at("Lampiran", "Kuesioner Skrining Lansia Sederhana (SKILAS)", form="Formulir 5")
_MNA = KMK_2015_2023.at("Lampiran", "Pengkajian Nutrisi (Short-Form MNA)")
_RAPUH = KMK_2015_2023.at("Lampiran", "Kuesioner RAPUH/Frailty Syndrome")
_SPPB = KMK_2015_2023.at("Lampiran", "Short Physical Performance Battery (SPPB)")

ADL_MODERATE_FOLLOW_UP = Reading(
    code="adl-moderate-follow-up",
    title=Label(id="Tindak lanjut ketergantungan sedang", en="Follow-up of moderate dependence"),
    settles=("amb-adl-sedang", "amb-adl-barthel-2"),
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
    settles=("amb-adl-grade-b", "amb-adl-barthel-1"),
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
    settles=("amb-skilas-vision", "amb-skilas-3"),
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

SKILAS_RECALL = Reading(
    code="skilas-recall",
    title=Label(id="Kotak mengulang tiga kata pada SKILAS", en="The box on recalling three words in SKILAS"),
    settles=("amb-skilas-1",),
    places=(
        Place(
            source=_SKILAS,
            says=Label(
                id="dicentang bila ketiga kata tidak dapat diulang", en="ticked where the three words are not recalled"
            ),
        ),
    ),
    options={
        "any-missed": Label(id="dicentang kecuali ketiganya diulang", en="ticked unless all three are recalled"),
        "all-missed": Label(id="dicentang hanya bila tidak satu pun", en="ticked only where none is recalled"),
    },
    default="any-missed",
    why=Label(
        id="Yang mengulang sebagian diperiksa lebih lanjut dan tidak terlewat.",
        en="Who recalls some is examined further and not lost.",
    ),
)

SKILAS_CHAIR_STAND_14 = Reading(
    code="skilas-chair-stand-14",
    title=Label(id="Berdiri dari kursi tepat 14 detik", en="Chair rises in exactly 14 seconds"),
    settles=("amb-skilas-2",),
    places=(Place(source=_SKILAS, says=Label(id="lima kali dalam 14 detik", en="five times within 14 seconds")),),
    options={
        "within": Label(id="14 detik masih mampu", en="14 seconds still passes"),
        "under": Label(id="harus kurang dari 14 detik", en="it must be under 14 seconds"),
    },
    default="within",
    why=Label(id="Menurut kata-katanya: di dalam 14 detik.", en="By the letter: within 14 seconds."),
)

SKILAS_WHISPER_NOT_POSSIBLE = Reading(
    code="skilas-whisper-not-possible",
    title=Label(id="Tes bisik yang tidak dapat dilakukan", en="A whisper test that cannot be done"),
    settles=("amb-skilas-7",),
    places=(
        Place(
            source=_SKILAS,
            says=Label(
                id="kotak tersendiri: rujuk Puskesmas; setiap centang berarti penurunan",
                en="a box of its own: refer to the Puskesmas; every tick is a decline",
            ),
        ),
    ),
    options={
        "not-tested": Label(
            id="belum diperiksa: dirujuk, bukan penurunan dan bukan normal",
            en="not tested: referred, neither a decline nor normal",
        ),
        "decline": Label(id="dihitung sebagai penurunan", en="counted as a decline"),
    },
    default="not-tested",
    why=Label(
        id="Pendengaran yang belum diperiksa tidak diketahui; rujukannya tetap dilakukan.",
        en="Hearing that was not tested is not known, and the referral is made all the same.",
    ),
)

RAPUH_ILLNESSES = Reading(
    code="rapuh-illnesses",
    title=Label(id="Banyaknya penyakit pada kuesioner RAPUH", en="The number of illnesses in the RAPUH questionnaire"),
    settles=("amb-rapuh-1",),
    places=(
        Place(source=_RAPUH, says=Label(id="judul butir: lebih dari 5", en="heading of the item: more than 5")),
        Place(source=_RAPUH, says=Label(id="penilaian: 5-11 penyakit = 1", en="scoring: 5-11 illnesses = 1")),
    ),
    options={
        "five-or-more": Label(id="5 penyakit atau lebih = 1", en="5 illnesses or more score 1"),
        "over-five": Label(id="lebih dari 5 penyakit = 1", en="more than 5 illnesses score 1"),
    },
    default="five-or-more",
    why=Label(
        id="Penilaiannya tertulis dengan angka, dan tidak melewatkan yang berpenyakit lima.",
        en="The scoring is written in figures, and loses nobody with five.",
    ),
)

MNA_11_AND_12 = Reading(
    code="mna-11-and-12",
    title=Label(id="Skor MNA-SF 11 dan 12", en="MNA-SF scores of 11 and 12"),
    settles=("amb-mna-11-12", "amb-mna-sf-1"),
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

MNA_LOSS_UNDER_1_KG = Reading(
    code="mna-loss-under-1-kg",
    title=Label(id="Berat badan turun kurang dari 1 kg pada MNA-SF", en="A loss of under 1 kg in the MNA-SF"),
    settles=("amb-mna-sf-3",),
    places=(
        Place(
            source=_MNA,
            says=Label(id="tidak turun, 1-3 kg, > 3 kg; 0-1 kg tidak ada", en="none, 1-3 kg, over 3 kg; not 0-1 kg"),
        ),
    ),
    options={
        "as-1-to-3": Label(id="seperti 1-3 kg", en="as 1-3 kg"),
        "as-none": Label(id="seperti tidak turun", en="as no loss"),
    },
    default="as-1-to-3",
    why=Label(
        id="Berat badannya memang turun, dan skor yang lebih rendah tidak melewatkan siapa pun.",
        en="Weight was lost, and the lower score loses nobody.",
    ),
)

SPPB_TOTAL = Reading(
    code="sppb-total",
    title=Label(id="Arti jumlah SPPB", en="What the SPPB total means"),
    settles=("amb-sppb-total", "amb-sppb-1"),
    places=(
        Place(
            source=_SPPB,
            says=Label(id="skor tiap tes, tanpa arti jumlahnya", en="a score for each test, no meaning of the total"),
        ),
    ),
    options={
        "total-only": Label(id="jumlah tanpa golongan", en="the total without a class"),
        "nine-frail": Label(
            id="jumlah ≤ 9 dianggap terbatas (tidak tertulis)",
            en="a total of 9 or under is taken as limited (not written)",
        ),
    },
    default="total-only",
    why=Label(
        id="Keputusan ini tidak memberi arti jumlahnya; golongan yang diterbitkan peneliti ditunjukkan terpisah.",
        en="The decree gives the total no meaning; the classes its authors published are shown apart.",
    ),
)

SPPB_GAPS = Reading(
    code="sppb-gaps",
    title=Label(id="Waktu SPPB di antara dua skor", en="SPPB times between two scores"),
    settles=("amb-sppb-2", "amb-sppb-4"),
    places=(
        Place(
            source=_SPPB,
            says=Label(
                id="berdiri dari kursi: < 11,19 lalu 11,2; 59,9 lalu > 60 detik",
                en="chair rises: under 11.19, then 11.2; 59.9, then over 60 s",
            ),
        ),
        Place(
            source=_SPPB,
            says=Label(
                id="dua angka di belakang koma: jalan sampai 6,20 lalu dari 6,21 detik",
                en="two decimals: the walk to 6.20, then from 6.21 s",
            ),
        ),
    ),
    options={
        "lower": Label(id="skor yang lebih rendah", en="the lower score"),
        "rounded": Label(
            id="dibulatkan ke dua desimal, 11,19 mendapat 4 dan sampai 60 detik mendapat 1, seperti terbitan aslinya",
            en="rounded to two decimals, with 4 for 11.19 and 1 up to 60 s, as first published",
        ),
    },
    default="lower",
    why=Label(id="Skor yang lebih rendah tidak melewatkan siapa pun.", en="The lower score loses nobody."),
)

SPPB_BALANCE_STOP = Reading(
    code="sppb-balance-stop",
    title=Label(id="Kapan tes keseimbangan dihentikan", en="When the balance tests end"),
    settles=("amb-sppb-3",),
    places=(
        Place(
            source=_SPPB,
            says=Label(
                id="dihentikan bila posisi sebelumnya tidak dilakukan; tidak bertahan 10 detik tidak disebut",
                en="they end where a position was not done; one not held for 10 s is not named",
            ),
        ),
    ),
    options={
        "after-zero": Label(
            id="setelah posisi yang tidak bertahan 10 detik juga; posisi berikutnya 0",
            en="after a position not held for 10 s as well; the later ones score 0",
        ),
        "letter": Label(id="hanya setelah posisi yang tidak dilakukan", en="only after a position that was not done"),
    },
    default="after-zero",
    why=Label(
        id="Posisi yang lebih sulit berisiko jatuh, dan skor yang lebih rendah tidak melewatkan siapa pun.",
        en="A harder position risks a fall, and the lower score loses nobody.",
    ),
)

SARC_CALF_FORM = Reading(
    code="sarc-calf-form",
    title=Label(id="Kuesioner SARC-CalF", en="The SARC-CalF questionnaire"),
    settles=("amb-sarc-calf", "amb-skilas-4"),
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
