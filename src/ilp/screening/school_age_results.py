"""What results of anaemia, tuberculosis and HIV screening at school age mean (BAB IV)."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_FACILITY_FLOW = KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja", figure="Gambar 24")
_SCHOOL_FLOW = KMK_2015_2023.at(
    "BAB IV", "Skrining anemia melalui UKS/M (penjaringan kesehatan dan pemeriksaan berkala)", figure="Gambar 24"
)
_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining anemia pada remaja putri")
_TB = KMK_2015_2023.at("BAB IV", "Skrining TBC")
_TB_FOLLOW_UP = KMK_2015_2023.at("BAB IV", "Tindak lanjut setelah skrining TBC")
_TB_FLOW = KMK_2015_2023.at("BAB IV", "Skrining TBC", figure="Gambar 25")
_TB_CHILDREN = KMK_2015_2023.at("BAB IV", "Skrining kasus TBC balita")
_TB_CLASSES = KMK_2015_2023.at("BAB IV", "Skrining kasus TBC balita", table="Tabel 10")
_TB_SCORING = KMK_2015_2023.at("BAB IV", "Sistem Skoring TBC", table="Tabel 11")
_HIV = KMK_2015_2023.at("BAB IV", "Skrining HIV")

ANAEMIA_BANDS = Reading(
    code="anaemia-girls-bands",
    title=Label(id="Hb di antara golongan anemia remaja putri", en="Haemoglobin between the anaemia classes of girls"),
    settles=("amb-anaemia-hb-gaps-facility", "amb-anaemia-hb-gaps-school", "amb-anaemia-algorithm-1"),
    places=(
        Place(
            source=_FACILITY_FLOW,
            says=Label(
                id="ringan 11-11,9; sedang 8-10,9; berat < 8; tidak anemia ≥ 12 g/dL",
                en="mild 11-11.9, moderate 8-10.9, severe under 8, none from 12 g/dL",
            ),
        ),
        Place(
            source=_SCHOOL_FLOW,
            says=Label(
                id="golongan yang sama untuk siswi kelas 7 dan 10", en="the same classes for girls of grades 7 and 10"
            ),
        ),
    ),
    options={
        "continuous": Label(
            id="berat < 8; sedang 8 sampai < 11; ringan 11 sampai < 12; tidak anemia ≥ 12",
            en="severe under 8, moderate 8 to under 11, mild 11 to under 12, none from 12",
        ),
        "one-decimal": Label(id="dibulatkan dahulu ke satu desimal", en="rounded to one decimal first"),
    },
    default="continuous",
    why=Label(
        id="Nilai dengan dua desimal pun mendapat golongan, dan pembulatan tidak menyembunyikan anemia.",
        en="A value with two decimals gets a class too, and rounding hides no anaemia.",
    ),
)

ANAEMIA_RECHECK = Reading(
    code="anaemia-girls-recheck",
    title=Label(id="Waktu Hb ulang selama pengobatan", en="When haemoglobin is tested again during treatment"),
    settles=("amb-anaemia-recheck-window",),
    places=(
        Place(
            source=_FACILITY_FLOW,
            says=Label(id="Hb ulang setelah 2-4 minggu terapi", en="tested again after 2-4 weeks of treatment"),
        ),
        Place(
            source=_SCHOOL_FLOW,
            says=Label(
                id="pemantauan dalam 2-4 minggu; tidak membaik dalam 4 minggu dirujuk",
                en="followed up within 2-4 weeks; no better within 4 weeks: referred",
            ),
        ),
    ),
    options={
        "two-and-four": Label(
            id="pertama pada minggu ke-2, terakhir pada minggu ke-4", en="first at 2 weeks, last at 4 weeks"
        ),
        "once-within": Label(id="satu kali antara minggu ke-2 dan ke-4", en="once between 2 and 4 weeks"),
    },
    default="two-and-four",
    why=Label(
        id="Yang memburuk ketahuan lebih awal, dan penilaian 4 minggu tetap ada.",
        en="One who gets worse is found early, and the judgement at 4 weeks is kept.",
    ),
)

ANAEMIA_NOT_BETTER = Reading(
    code="anaemia-girls-not-better",
    title=Label(id="Kapan anemia yang diobati dirujuk", en="When treated anaemia is referred"),
    settles=("amb-anaemia-worsening-and-or", "amb-anaemia-algorithm-2"),
    places=(
        Place(
            source=_SCHOOL_FLOW,
            says=Label(
                id="tidak membaik dalam 4 minggu, atau menjadi berat disertai penyebab selain kekurangan besi",
                en="no better within 4 weeks, or turned severe with a cause other than lack of iron",
            ),
        ),
        Place(
            source=_FACILITY_FLOW,
            says=Label(
                id="FKRTL: berat, tidak membaik, atau dengan tanda penyakit lain",
                en="hospital: severe, no better, or with signs of another disease",
            ),
        ),
    ),
    options={
        "any": Label(
            id="salah satu: tidak membaik 4 minggu, menjadi berat, atau penyebab lain",
            en="any of: no better at 4 weeks, turned severe, another cause",
        ),
        "letter": Label(
            id="tidak membaik 4 minggu, atau berat yang disertai penyebab lain",
            en="no better at 4 weeks, or severe together with another cause",
        ),
    },
    default="any",
    why=Label(
        id="Gambar di fasilitas menulis ketiganya sebagai pilihan; anemia berat tidak boleh menunggu.",
        en="The facility figure has the three as alternatives, and severe anaemia must not wait.",
    ),
)

ANAEMIA_SEVERE_ROUTE = Reading(
    code="anaemia-girls-severe-route",
    title=Label(id="Rujukan anemia berat yang ditemukan di sekolah", en="Where severe anaemia found at school is sent"),
    settles=("amb-anaemia-severe-route-school",),
    places=(
        Place(source=_SCHOOL, says=Label(id="anemia dirujuk ke Puskesmas", en="anaemia is sent to the Puskesmas")),
        Place(
            source=_SCHOOL_FLOW,
            says=Label(id="anemia berat langsung ke rumah sakit", en="severe anaemia goes straight to a hospital"),
        ),
    ),
    options={
        "hospital": Label(
            id="Hb < 8 g/dL langsung ke rumah sakit, Puskesmas diberi tahu",
            en="under 8 g/dL straight to a hospital, the Puskesmas is told",
        ),
        "puskesmas": Label(id="melalui Puskesmas dahulu", en="by way of the Puskesmas"),
    },
    default="hospital",
    why=Label(
        id="Gambar lebih rinci, dan anemia berat tidak diobati sambil menunggu.",
        en="The figure is more precise, and severe anaemia is not treated while waiting.",
    ),
)

ANAEMIA_WITHOUT_LIMITS = Reading(
    code="anaemia-without-limits",
    title=Label(id="Hb anak laki-laki dan anak di bawah 12 tahun", en="Haemoglobin of boys and of children under 12"),
    settles=("amb-anaemia-algorithm-3",),
    places=(
        Place(source=_FACILITY_FLOW, says=Label(id="golongan Hb remaja putri", en="classes for adolescent girls")),
        Place(
            source=_SCHOOL_FLOW,
            says=Label(
                id="keluhan dan tanda anemia pada putra dan putri; Hb hanya putri kelas 7 dan 10",
                en="complaints and signs in boys and girls; haemoglobin of girls of grades 7 and 10 only",
            ),
        ),
    ),
    options={
        "doctor": Label(
            id="tanpa golongan; dokter menilai, dan di bawah 8 g/dL dirujuk",
            en="no class; a doctor judges, and under 8 g/dL is referred",
        ),
        "girls-limits": Label(id="golongan remaja putri juga bagi mereka", en="the classes of girls for them too"),
    },
    default="doctor",
    why=Label(
        id="Batas Hb berbeda menurut umur dan jenis kelamin; angka karangan menyesatkan, dan dokter tetap menilai.",
        en="Limits of haemoglobin differ by age and sex; invented ones mislead, and a doctor judges all the same.",
    ),
)

TB_COUGH = Reading(
    code="tb-school-cough-duration",
    title=Label(id="Lama batuk pada terduga TBC", en="Duration of cough in presumptive tuberculosis"),
    settles=("amb-tb-school-cough-duration",),
    places=(
        Place(source=_TB, says=Label(id="batuk lebih dari 2 minggu", en="cough of more than 2 weeks")),
        Place(
            source=_TB_CHILDREN,
            says=Label(
                id="balita: batuk menetap 2 minggu atau lebih", en="under-fives: persistent cough of 2 weeks or more"
            ),
        ),
        Place(
            source=_TB,
            says=Label(id="arti hasil skrining sama dengan balita", en="the results mean the same as for under-fives"),
        ),
    ),
    options={
        "two-weeks-or-more": Label(id="2 minggu atau lebih", en="2 weeks or more"),
        "letter": Label(id="lebih dari 2 minggu", en="more than 2 weeks"),
    },
    default="two-weeks-or-more",
    why=Label(
        id="Bagian ini sendiri memakai definisi balita; batuk tepat 2 minggu tidak boleh terlewat.",
        en="This part itself takes the definition for under-fives, and a cough of exactly 2 weeks must not be lost.",
    ),
)

TB_ONE_SYMPTOM = Reading(
    code="tb-school-one-symptom",
    title=Label(id="Gejala yang cukup untuk terduga TBC", en="What is enough to presume tuberculosis"),
    settles=("amb-tb-school-no-cough",),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="gejala tambahan disebut bersama batuk", en="the further symptoms are named together with a cough"
            ),
        ),
        Place(
            source=_TB_CLASSES,
            says=Label(id="terduga: minimal satu gejala atau tanda", en="presumptive: at least one symptom or sign"),
        ),
    ),
    options={
        "any-one": Label(
            id="satu gejala atau tanda cukup, juga tanpa batuk", en="one symptom or sign is enough, without a cough too"
        ),
        "with-cough": Label(id="gejala tambahan hanya bersama batuk", en="the further symptoms only with a cough"),
    },
    default="any-one",
    why=Label(
        id="Definisi yang dirujuk menulis satu gejala; TBC anak sering tanpa batuk.",
        en="The definition referred to says one symptom, and tuberculosis in children often shows no cough.",
    ),
)

TB_BREATHLESSNESS = Reading(
    code="tb-school-breathlessness",
    title=Label(
        id="Sesak napas dan batuk darah pada skrining TBC", en="Breathlessness and coughing blood in the screening"
    ),
    settles=("amb-tb-school-dyspnoea-haemoptysis",),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="sesak napas tanpa nyeri dada; batuk darah tidak disebut",
                en="breathlessness without chest pain; coughing blood is not named",
            ),
        ),
    ),
    options={
        "any": Label(
            id="sesak napas dihitung walau ada nyeri dada; batuk darah dihitung sebagai batuk",
            en="breathlessness counts with chest pain too; coughing blood counts as a cough",
        ),
        "letter": Label(
            id="sesak napas dengan nyeri dada tidak dihitung", en="breathlessness with chest pain does not count"
        ),
    },
    default="any",
    why=Label(
        id="Nyeri dada tidak menyingkirkan TBC, dan pemeriksaan dahak tidak merugikan.",
        en="Chest pain does not rule tuberculosis out, and a sputum test does no harm.",
    ),
)

TB_NOT_PRESUMPTIVE = Reading(
    code="tb-school-not-presumptive",
    title=Label(id="Tindak lanjut bukan terduga TBC", en="What follows where tuberculosis is not presumed"),
    settles=("amb-tb-school-not-presumptive-follow-up", "amb-tb-symptom-contact-form-7"),
    places=(
        Place(source=_TB_FOLLOW_UP, says=Label(id="tidak perlu tindak lanjut", en="nothing need follow")),
        Place(
            source=_TB_FLOW,
            says=Label(
                id="edukasi PHBS; di Puskesmas juga observasi penyakit lain",
                en="hygiene education; at the Puskesmas also a look for other disease",
            ),
        ),
        Place(
            source=_TB_CLASSES,
            says=Label(id="edukasi pencegahan TBC dan PHBS", en="education on prevention and hygiene"),
        ),
    ),
    options={
        "education": Label(id="edukasi pencegahan TBC dan PHBS", en="education on prevention and hygiene"),
        "nothing": Label(id="tanpa tindak lanjut", en="nothing"),
    },
    default="education",
    why=Label(
        id="Dua dari tiga tempat menulisnya, dan edukasi tidak merugikan.",
        en="Two of three places have it, and education does no harm.",
    ),
)

TB_SCORING_AT_SCHOOL_AGE = Reading(
    code="tb-school-scoring",
    title=Label(id="Sistem skoring TBC pada usia sekolah", en="The scoring system at school age"),
    settles=("amb-tb-school-scoring",),
    places=(
        Place(
            source=_TB_FOLLOW_UP,
            says=Label(
                id="tanpa dahak: diagnosis klinis dengan sistem skoring",
                en="no sputum: clinical diagnosis with the scoring system",
            ),
        ),
        Place(
            source=_TB_SCORING,
            says=Label(id="kesimpulan skor 6 saling bertentangan", en="what a score of 6 means is contradictory"),
        ),
    ),
    options={
        "doctor": Label(id="skor ditampilkan, dokter yang menyimpulkan", en="the score is shown, the doctor concludes"),
        "score-six": Label(
            id="skor 6 atau lebih berarti TBC klinis", en="a score of 6 or more means clinical tuberculosis"
        ),
    },
    default="doctor",
    why=Label(
        id="Tabelnya dibuat untuk anak kecil dan tidak seragam; salah obat merugikan.",
        en="The table is made for small children and not consistent, and wrong treatment does harm.",
    ),
)

TB_X_RAY_AFTER_NEGATIVE = Reading(
    code="tb-school-x-ray-after-negative",
    title=Label(id="Foto toraks setelah TCM negatif", en="Chest X-ray after a negative molecular test"),
    settles=("amb-tb-school-cxr-after-tcm",),
    places=(
        Place(source=_TB_FOLLOW_UP, says=Label(id="perlu dipertimbangkan", en="is to be considered")),
        Place(source=_TB_FLOW, says=Label(id="panah langsung ke foto toraks", en="an arrow straight to the X-ray")),
    ),
    options={
        "recommended": Label(
            id="dianjurkan; dokter dapat memutuskan lain", en="advised; the doctor may decide otherwise"
        ),
        "always": Label(id="selalu", en="always"),
    },
    default="recommended",
    why=Label(
        id="Uraian lebih tegas; alatnya tidak selalu ada.",
        en="The text is plainer, and the machine is not always there.",
    ),
)

HIV_NOT_ALL_POSITIVE = Reading(
    code="hiv-adolescent-not-all-positive",
    title=Label(id="Hasil tes HIV selain R1-R3 positif", en="Results other than R1 to R3 positive"),
    settles=("amb-hiv-discordant",),
    places=(
        Place(
            source=_HIV,
            says=Label(
                id="hanya R0 positif dan R1-R3 positif yang diberi tindak lanjut",
                en="only a positive R0 and positive R1 to R3 are followed up",
            ),
        ),
    ),
    options={
        "doctor": Label(
            id="dokter yang memutuskan; status tidak disimpulkan", en="the doctor decides; no status is concluded"
        ),
        "not-hiv": Label(
            id="selain R1-R3 positif dianggap bukan HIV", en="anything but R1 to R3 positive is taken as no HIV"
        ),
    },
    default="doctor",
    why=Label(
        id="Hasil yang berbeda belum berarti negatif, misalnya pada masa jendela.",
        en="Results that differ are not yet negative, as in the window period.",
    ),
)

HIV_TREATMENT = Reading(
    code="hiv-adolescent-treatment",
    title=Label(id="ARV setelah diagnosis HIV", en="Treatment after the diagnosis of HIV"),
    settles=("amb-hiv-arv-wording",),
    places=(
        Place(
            source=_HIV,
            says=Label(
                id='R1-R3 positif: dinyatakan ODHIV dan "bisa" diberikan ARV',
                en='R1 to R3 positive: has HIV and "can" be given treatment',
            ),
        ),
    ),
    options={
        "link": Label(id="dihubungkan ke perawatan HIV untuk ARV", en="sent to HIV care for treatment"),
        "optional": Label(id="ARV sebagai pilihan", en="treatment as an option"),
    },
    default="link",
    why=Label(
        id='"Bisa" berarti tersedia; menunda ARV merugikan.',
        en='"Can" means that it is available; putting it off does harm.',
    ),
)
