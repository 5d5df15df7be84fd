"""What pregnancy-readiness screening means and asks for (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")
_PREGNANT_FEEDING = KMK_2015_2023.at(
    "BAB IV", "Pemberian Tambahan Asupan Gizi pada Ibu Hamil KEK dan Kekurangan Berat Badan"
)
_BRIDES = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Reproduksi bagi calon pengantin (Catin)")

COUPLES_FOUR_TOO = Reading(
    code="couples-four-too",
    title=Label(id="Arti 4T", en="What 4T stands for"),
    settles=("amb-fit-4t",),
    places=(
        Place(
            source=_COUPLES,
            says=Label(
                id="PUS 4T tidak layak hamil; 4T tidak dijelaskan",
                en="couples with 4T are not fit for pregnancy; 4T is not explained",
            ),
        ),
        Place(
            source=_COUPLES,
            says=Label(
                id="ideal: usia 20-35, anak < 3, jarak > 2 tahun",
                en="ideal: age 20-35, fewer than 3 children, more than 2 years apart",
            ),
        ),
    ),
    options={
        "from-ideal": Label(
            id="terlalu muda (< 20), tua (> 35), dekat (≤ 2 tahun), banyak (≥ 3 anak)",
            en="too young (under 20), too old (over 35), too close (2 years or less), too many (3 or more)",
        ),
        "clinician": Label(id="tenaga kesehatan menilai", en="a health worker judges"),
    },
    default="from-ideal",
    why=Label(
        id="Kebalikan dari kriteria ideal yang tercetak; tidak ada angka dari luar.",
        en="It is the reverse of the ideal criteria printed, with no figure from outside.",
    ),
)

COUPLES_ARM_23_5 = Reading(
    code="couples-arm-23-5",
    title=Label(id="LiLA tepat 23,5 cm", en="Arm circumference of exactly 23.5 cm"),
    settles=("amb-fit-lila",),
    places=(
        Place(
            source=_COUPLES,
            says=Label(id="ideal > 23,5 cm; ALKI < 23,5 cm", en="ideal is over 23.5 cm; ALKI is under 23.5 cm"),
        ),
        Place(
            source=_PREGNANT_FEEDING,
            says=Label(id="KEK pada ibu hamil < 23,5 cm", en="energy deficiency in pregnancy is under 23.5 cm"),
        ),
    ),
    options={
        "between": Label(
            id="tidak ideal dan bukan ALKI: dinilai tenaga kesehatan",
            en="neither ideal nor ALKI: a health worker judges",
        ),
        "ideal": Label(id="dianggap ideal", en="taken as ideal"),
        "alki": Label(id="dianggap ALKI", en="taken as ALKI"),
    },
    default="between",
    why=Label(id="Kedua batas diikuti seperti tertulis.", en="Both bounds are followed as written."),
)

COUPLES_PREGNANCY_UNDER_SUPERVISION = Reading(
    code="couples-pregnancy-under-supervision",
    title=Label(id="Siapa yang dapat hamil dengan pengawasan", en="Who may become pregnant under supervision"),
    settles=("amb-fit-pengawasan",),
    places=(
        Place(
            source=_COUPLES,
            says=Label(
                id="disebut dengan tindak lanjutnya, tanpa kriteria", en="named with its follow-up, without criteria"
            ),
        ),
    ),
    options={
        "assess": Label(
            id="yang tidak ideal tetapi bukan 4T atau ALKI dinilai tenaga kesehatan",
            en="those not ideal, yet neither 4T nor ALKI, are judged by a health worker",
        ),
        "none": Label(id="golongan ini tidak dipakai", en="the group is not used"),
    },
    default="assess",
    why=Label(
        id="Tidak ada yang dinyatakan layak atau tidak layak tanpa kriteria.",
        en="Nobody is called fit or unfit without a criterion.",
    ),
)

COUPLES_GAP_AND_CHILDREN = Reading(
    code="couples-gap-and-children",
    title=Label(id="Jarak tepat 2 tahun dan anak tepat 3", en="Exactly 2 years apart and exactly 3 children"),
    settles=("amb-fit-gap-children",),
    places=(
        Place(
            source=_COUPLES,
            says=Label(
                id="ideal: jarak lebih dari 2 tahun, anak kurang dari 3",
                en="ideal: more than 2 years apart, fewer than 3 children",
            ),
        ),
    ),
    options={
        "letter": Label(
            id="tepat 2 tahun dan tepat 3 anak tidak ideal", en="exactly 2 years and exactly 3 children are not ideal"
        ),
        "inclusive": Label(id="masih ideal", en="still ideal"),
    },
    default="letter",
    why=Label(id="Batas diikuti seperti tertulis.", en="The bounds are followed as written."),
)

COUPLES_ANAEMIA = Reading(
    code="couples-anaemia",
    title=Label(id="Batas Hb anemia pada skrining layak hamil", en="Haemoglobin bound of anaemia in couples"),
    settles=("amb-fit-hb",),
    places=(
        Place(
            source=_COUPLES,
            says=Label(id="kadar Hb dan anemia, tanpa angka", en="haemoglobin and anaemia, with no figure"),
        ),
    ),
    options={
        "who": Label(
            id="< 12 g/dL pada perempuan tidak hamil dan < 13 g/dL pada laki-laki (WHO; tidak tertulis di sini)",
            en="under 12 g/dL in women not pregnant and 13 g/dL in men (WHO; not written here)",
        ),
        "clinician": Label(id="tenaga kesehatan menilai", en="a health worker judges"),
    },
    default="who",
    why=Label(
        id="Tanpa angka tidak ada anemia yang ditemukan; batas ini yang lazim.",
        en="Without a figure no anaemia is found, and this bound is the usual one.",
    ),
)

COUPLES_ALKI_WITH_CONTRACEPTION = Reading(
    code="couples-alki-with-contraception",
    title=Label(id="ALKI yang sudah memakai KB", en="ALKI in those who use contraception"),
    settles=("amb-fit-alki-referral",),
    places=(
        Place(
            source=_COUPLES, says=Label(id="ALKI sudah KB: mempertahankan KB", en="ALKI with contraception: keep it up")
        ),
        Place(
            source=_COUPLES,
            says=Label(
                id="ALKI belum KB: kontrasepsi, serta rujuk atau tata laksana sampai terkontrol",
                en="ALKI without: contraception, and referral or treatment until controlled",
            ),
        ),
    ),
    options={
        "treat-all": Label(id="semua ALKI dirujuk atau ditata laksana", en="all with ALKI are referred or treated"),
        "letter": Label(id="hanya yang belum KB", en="only those without contraception"),
    },
    default="treat-all",
    why=Label(
        id="Kontrasepsi tidak menyembuhkan anemia, penyakit kronis dan infeksi.",
        en="Contraception cures neither anaemia nor chronic disease nor infection.",
    ),
)

COUPLES_WHO_IS_JUDGED = Reading(
    code="couples-who-is-judged",
    title=Label(id="Usia, LiLA dan riwayat siapa yang dinilai", en="Whose age, arm and history are judged"),
    settles=(),
    places=(
        Place(
            source=_COUPLES,
            says=Label(
                id="kriteria pasangan: usia 20-35, jumlah anak, jarak, IMT, LiLA, riwayat kehamilan",
                en="criteria of the couple: age 20-35, children, spacing, BMI, arm, history of pregnancies",
            ),
        ),
        Place(
            source=_BRIDES,
            says=Label(id="LiLA hanya bagi perempuan", en="arm circumference for women only"),
        ),
    ),
    options={
        "woman": Label(
            id="usia, anak, jarak, gizi dan riwayat pada perempuan; kesehatan pada keduanya",
            en="age, children, spacing, nutrition and history of the woman; health of both",
        ),
        "both": Label(id="semua kriteria pada keduanya", en="all criteria of both"),
    },
    default="woman",
    why=Label(
        id="Yang hamil adalah perempuan; penyakit dan infeksi laki-laki ikut menentukan.",
        en="It is the woman who becomes pregnant; the man's diseases and infections matter too.",
    ),
)

COUPLES_SEXUALLY_TRANSMITTED = Reading(
    code="couples-sexually-transmitted",
    title=Label(id="Infeksi menular seksual pada ALKI", en="Sexually transmitted infections in ALKI"),
    settles=(),
    places=(
        Place(
            source=_COUPLES,
            says=Label(id="ALKI: infeksi menular seksual", en="ALKI: sexually transmitted infections"),
        ),
        Place(
            source=_COUPLES,
            says=Label(
                id="penyakit menular: HIV, sifilis, hepatitis, TB, malaria, kecacingan",
                en="infectious diseases: HIV, syphilis, hepatitis, tuberculosis, malaria, worms",
            ),
        ),
    ),
    options={
        "without-hepatitis": Label(
            id="HIV, sifilis dan infeksi menular seksual lain; hepatitis dinilai tenaga kesehatan",
            en="HIV, syphilis and other such infections; hepatitis is judged by a health worker",
        ),
        "with-hepatitis": Label(id="hepatitis termasuk", en="hepatitis is included"),
    },
    default="without-hepatitis",
    why=Label(
        id="Hepatitis B sering menetap seumur hidup; menyebutnya tidak layak hamil selamanya merugikan, dan ia tetap "
        "ditindaklanjuti.",
        en="Hepatitis B often lasts for life; calling it unfit for ever does harm, and it is followed up all the same.",
    ),
)

TETANUS_DOSE_INTERVALS = Reading(
    code="tetanus-dose-intervals",
    title=Label(id="Jarak dosis imunisasi tetanus", en="Intervals of tetanus doses"),
    settles=("amb-t-intervals",),
    places=(
        Place(
            source=_BRIDES,
            says=Label(id="mengacu pada Pedoman Tetanus bagi WUS dan Ibu Hamil", en="refers to another guideline"),
        ),
    ),
    options={
        "guideline": Label(
            id="jarak menurut pedoman itu; status T dimasukkan sebagai hasil",
            en="intervals by that guideline; the T status is entered as a result",
        ),
        "none": Label(id="tanpa jarak", en="no interval"),
    },
    default="guideline",
    why=Label(
        id="Jarak tidak tertulis dalam keputusan ini, dan yang salah merugikan.",
        en="The decree writes no intervals, and wrong ones would do harm.",
    ),
)
