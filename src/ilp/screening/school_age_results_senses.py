"""What results of eye, ear, mental health, dental, fitness and vaccine checks at school age mean (BAB IV)."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_VISION = KMK_2015_2023.at("BAB IV", "Skrining Indera Penglihatan")
_VISION_ADULT = KMK_2015_2023.at("BAB V", "Pemeriksaan Tajam Penglihatan Sederhana")
_HEARING = KMK_2015_2023.at("BAB IV", "Skrining Indera Pendengaran")
_MENTAL = KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa")
_SDQ = KMK_2015_2023.at("Lampiran", "Instrumen Skrining Kesehatan Jiwa", form="Formulir 6")
_ASSIST = KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa", table="Tabel 16")
_ASSIST_FORM = KMK_2015_2023.at("Lampiran", "WHO - ASSIST V3.1", form="Formulir 6")
_DENTAL = KMK_2015_2023.at("BAB IV", "Skrining gigi dan mulut")
_DENTAL_CARE = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut")
_FITNESS = KMK_2015_2023.at("Lampiran", "Penilaian Skrining Kebugaran Jasmani Remaja", table="Tabel 1")
_IMMUNIZATION = KMK_2015_2023.at("BAB IV", "Skrining imunisasi rutin")
_IMMUNIZATION_INDOOR = KMK_2015_2023.at("BAB IV", "Layanan Vaksinasi/Imunisasi")

ACUITY_BETTER_THAN_6_12 = Reading(
    code="school-age-acuity-gap",
    title=Label(id="Visus antara 6/6 dan 6/12", en="Acuity between 6/6 and 6/12"),
    settles=("amb-visus-school-gap",),
    places=(
        Place(
            source=_VISION,
            says=Label(
                id="normal hanya 6/6; gangguan ringan mulai < 6/12",
                en="normal is 6/6 only; mild impairment begins below 6/12",
            ),
        ),
    ),
    options={
        "check-refraction": Label(
            id="bukan gangguan penglihatan, tetapi di bawah 6/6 diperiksa refraksinya",
            en="no impairment, but refraction is checked where worse than 6/6",
        ),
        "letter": Label(id="tanpa golongan", en="in no class"),
    },
    default="check-refraction",
    why=Label(
        id="Tujuan skrining termasuk kelainan refraksi; tidak ada anak yang tanpa hasil.",
        en="Refraction is an aim of the screening, and no child is left without a result.",
    ),
)

ACUITY_REFERRAL = Reading(
    code="school-age-acuity-referral",
    title=Label(id="Visus yang dirujuk", en="Acuity that is referred"),
    settles=("amb-visus-school-referral",),
    places=(
        Place(
            source=_VISION,
            says=Label(
                id="dirujuk bila ada tanda gangguan tajam penglihatan, tanpa angka",
                en="referred on signs of impaired acuity, with no figure",
            ),
        ),
        Place(
            source=_VISION_ADULT, says=Label(id="dewasa: tidak lebih baik dari 6/12", en="adults: no better than 6/12")
        ),
    ),
    options={
        "6-12-or-worse": Label(id="6/12 atau lebih buruk", en="6/12 or worse"),
        "mild-or-worse": Label(id="lebih buruk dari 6/12", en="worse than 6/12"),
    },
    default="6-12-or-worse",
    why=Label(
        id="Sama dengan dewasa, sehingga visus tepat 6/12 tidak terlewat.",
        en="The same as for adults, so that exactly 6/12 is not lost.",
    ),
)

ACUITY_EYE = Reading(
    code="school-age-acuity-eye",
    title=Label(id="Mata yang menentukan", en="Which eye decides"),
    settles=("amb-visus-school-eye",),
    places=(
        Place(
            source=_VISION,
            says=Label(id="tidak ditulis, satu mata atau kedua mata", en="it is not said whether one eye or both"),
        ),
    ),
    options={
        "worse": Label(id="mata yang lebih buruk", en="the worse eye"),
        "better": Label(id="mata yang lebih baik", en="the better eye"),
    },
    default="worse",
    why=Label(
        id="Mata malas pada satu sisi hanya ketahuan bila tiap mata dinilai.",
        en="A lazy eye on one side is found only where each eye is judged.",
    ),
)

ACUITY_OVER_6_6 = Reading(
    code="acuity-better-than-6-6",
    title=Label(id="Visus lebih baik dari 6/6", en="Acuity better than 6/6"),
    settles=(),
    places=(
        Place(source=_VISION, says=Label(id="normal: visus = 6/6", en="normal: acuity of 6/6")),
        Place(source=_VISION_ADULT, says=Label(id="normal: visus 6/6", en="normal: acuity of 6/6")),
    ),
    options={
        "normal": Label(id="normal", en="normal"),
        "letter": Label(id="tanpa golongan", en="in no class"),
    },
    default="normal",
    why=Label(
        id="Melihat lebih baik dari normal bukan gangguan; 6/6 adalah baris terkecil yang dipakai.",
        en="To see better than normal is no impairment; 6/6 is the smallest line used.",
    ),
)

WHISPER_80 = Reading(
    code="whisper-test-80",
    title=Label(id="Tes berbisik tepat 80%", en="Exactly 80% in the whisper test"),
    settles=("amb-hearing-80",),
    places=(
        Place(
            source=_HEARING,
            says=Label(id="lulus di atas 80%, tidak lulus di bawah 80%", en="passed above 80%, not passed below 80%"),
        ),
    ),
    options={
        "not-passed": Label(id="tidak lulus", en="not passed"),
        "passed": Label(id="lulus", en="passed"),
    },
    default="not-passed",
    why=Label(
        id="Lulus ditulis di atas 80%; pemeriksaan lanjutan tidak merugikan.",
        en="Passing is printed as above 80%, and a further test does no harm.",
    ),
)

WEBER_MIDDLE = Reading(
    code="weber-no-lateralisation",
    title=Label(id="Weber tanpa lateralisasi", en="A Weber test that does not lateralise"),
    settles=("amb-hearing-weber",),
    places=(
        Place(
            source=_HEARING,
            says=Label(
                id="tanpa lateralisasi berarti kedua telinga normal",
                en="no lateralisation means that both ears are normal",
            ),
        ),
    ),
    options={
        "whisper-decides": Label(id="tes berbisik yang menentukan", en="the whisper test decides"),
        "letter": Label(id="kedua telinga normal", en="both ears are normal"),
    },
    default="whisper-decides",
    why=Label(
        id="Gangguan yang sama pada kedua telinga juga tanpa lateralisasi.",
        en="The same loss in both ears does not lateralise either.",
    ),
)

EAR_INFECTION = Reading(
    code="ear-infection-follow-up",
    title=Label(id="Tindak lanjut infeksi telinga", en="What follows an ear infection"),
    settles=("amb-hearing-infection",),
    places=(
        Place(
            source=_HEARING,
            says=Label(
                id="rujukan ditulis di bawah serumen, tidak pada infeksi",
                en="a referral is printed under ear wax, none under infection",
            ),
        ),
    ),
    options={
        "refer": Label(id="ke Puskesmas untuk diobati", en="to the Puskesmas for treatment"),
        "letter": Label(id="tanpa tindak lanjut", en="nothing"),
    },
    default="refer",
    why=Label(id="Infeksi yang dibiarkan merusak pendengaran.", en="An infection left alone harms the hearing."),
)

SDQ_CUT_OFFS = Reading(
    code="sdq-cut-offs",
    title=Label(id="Batas skor SDQ", en="Cut-offs of the SDQ"),
    settles=("amb-sdq-cutoffs", "amb-sdq-2"),
    places=(
        Place(
            source=_MENTAL,
            says=Label(
                id="normal, borderline, abnormal, tanpa angka; dinilai tenaga kesehatan",
                en="normal, borderline, abnormal, with no figures; scored by a health worker",
            ),
        ),
        Place(source=_SDQ, says=Label(id="25 butir tanpa cara penilaian", en="25 items and no scoring")),
    ),
    options={
        "recorded": Label(
            id="golongan dicatat oleh tenaga kesehatan yang menilai",
            en="the class is recorded by the health worker who scores",
        ),
        "published": Label(
            id="batas yang diterbitkan bersama kuesioner", en="the cut-offs published with the questionnaire"
        ),
    },
    default="recorded",
    why=Label(
        id="Keputusan ini tidak memberi batas, dan kami tidak membuatnya.",
        en="The decree gives no cut-offs, and we make none up.",
    ),
)

ASSIST_HIGHEST = Reading(
    code="assist-adolescent-substances",
    title=Label(id="ASSIST dengan beberapa zat", en="ASSIST with several substances"),
    settles=("amb-assist-school-per-substance",),
    places=(
        Place(
            source=_ASSIST,
            says=Label(
                id="alkohol dan zat lain mempunyai batas sendiri",
                en="alcohol and other substances have bounds of their own",
            ),
        ),
        Place(
            source=_ASSIST_FORM, says=Label(id="skor dihitung tiap zat", en="a score is worked out for each substance")
        ),
    ),
    options={
        "highest": Label(
            id="tiap zat digolongkan; tindak lanjut menurut yang tertinggi",
            en="each substance is classed; what follows is by the highest",
        ),
        "each": Label(id="tindak lanjut tiap zat sendiri-sendiri", en="each substance is followed up by itself"),
    },
    default="highest",
    why=Label(
        id="Risiko tertinggi menentukan rujukan, dan tidak ada zat yang terlewat.",
        en="The highest risk decides the referral, and no substance is lost.",
    ),
)

ASSIST_WORDS = Reading(
    code="assist-adolescent-follow-up",
    title=Label(id="Tindak lanjut hasil ASSIST", en="What follows an ASSIST result"),
    settles=("amb-assist-school-labels", "amb-assist-1"),
    places=(
        Place(
            source=_ASSIST,
            says=Label(
                id="rendah: KIE; sedang: KIE dan konseling; tinggi: rujuk IPWL",
                en="low: education; moderate: education and counselling; high: to an IPWL",
            ),
        ),
        Place(
            source=_ASSIST_FORM,
            says=Label(
                id="tidak ada intervensi, intervensi singkat, pengobatan lebih intensif",
                en="no intervention, brief intervention, more intensive treatment",
            ),
        ),
    ),
    options={
        "table": Label(id="menurut Tabel 16", en="by Tabel 16"),
        "form": Label(id="menurut formulir", en="by the form"),
    },
    default="table",
    why=Label(
        id="Batas skornya sama; tabel memberi edukasi juga pada risiko rendah.",
        en="The bounds are the same, and the table educates at low risk too.",
    ),
)

DENTAL_ABNORMAL = Reading(
    code="school-dental-abnormal",
    title=Label(
        id="Tindak lanjut kelainan gigi dan mulut di sekolah", en="What follows an abnormality at the oral check"
    ),
    settles=("amb-school-dental-follow-up",),
    places=(
        Place(
            source=_DENTAL,
            says=Label(
                id="normal atau ada kelainan, tanpa tindak lanjut", en="normal or abnormal, and nothing on what follows"
            ),
        ),
        Place(
            source=_DENTAL_CARE,
            says=Label(
                id="pelayanan lanjutan di Puskesmas bagi hasil penjaringan",
                en="further care at the Puskesmas for what the school check finds",
            ),
        ),
    ),
    options={
        "refer": Label(id="dirujuk ke pelayanan gigi Puskesmas", en="sent to the dental service of the Puskesmas"),
        "letter": Label(id="tanpa tindak lanjut", en="nothing"),
    },
    default="refer",
    why=Label(id="Bagian kesehatan gigi mengaturnya.", en="The part on oral health has it."),
)

FITNESS_OVERLAP = Reading(
    code="school-fitness-overlap",
    title=Label(id="Waktu tempuh yang masuk dua golongan", en="Times that stand in two classes"),
    settles=("amb-fitness-18m-overlap", "amb-fitness-19m-overlap", "amb-single-test-run-4", "amb-single-test-run-5"),
    places=(
        Place(
            source=_FITNESS,
            says=Label(
                id="putera 18: cukup 7'28-8'56, kurang 8'27-9'25", en="boys of 18: fair 7'28-8'56, poor 8'27-9'25"
            ),
        ),
        Place(
            source=_FITNESS,
            says=Label(
                id="putera 19: cukup 7'22-8'26, kurang 8'21-9'29", en="boys of 19: fair 7'22-8'26, poor 8'21-9'29"
            ),
        ),
    ),
    options={
        "corrected": Label(
            id="18 tahun: cukup sampai 8'26; 19 tahun: kurang mulai 8'27",
            en="at 18 fair ends at 8'26; at 19 poor begins at 8'27",
        ),
        "better": Label(id="golongan yang lebih baik", en="the better class"),
        "worse": Label(id="golongan yang lebih buruk", en="the worse class"),
    },
    default="corrected",
    why=Label(
        id="Kedua golongan lalu bersambung pada detik yang sama di kedua usia.",
        en="The two classes then meet at the same second at both ages.",
    ),
)

FITNESS_EDGES = Reading(
    code="school-fitness-edges",
    title=Label(id="Waktu tempuh tepat di batas", en="Times exactly at a bound"),
    settles=("amb-fitness-edge-seconds", "amb-fitness-12-no-sign", "amb-single-test-run-2", "amb-single-test-run-3"),
    places=(
        Place(
            source=_FITNESS,
            says=Label(
                id="putera 10: < 4'47 lalu 4'48; kurang sampai 7'53 lalu > 7'54",
                en="boys of 10: under 4'47, then 4'48; poor to 7'53, then over 7'54",
            ),
        ),
        Place(
            source=_FITNESS,
            says=Label(
                id="usia 12: baik sekali 4'12 dan 4'52, tanpa tanda", en="age 12: excellent 4'12 and 4'52, with no sign"
            ),
        ),
    ),
    options={
        "outer-class": Label(
            id="detik di batas masuk golongan luar (≤ 4'47, ≥ 7'54, ≤ 4'12)",
            en="the second at the bound is in the outer class (4'47 or less, 7'54 or more, 4'12 or less)",
        ),
        "letter": Label(id="detik di batas tanpa golongan", en="the second at the bound is in no class"),
    },
    default="outer-class",
    why=Label(
        id="Setiap waktu mendapat golongan; usia 12 ditulis tanpa tanda dan sejalan.",
        en="Every time gets a class, and age 12, printed with no sign, agrees.",
    ),
)

FITNESS_FRACTIONS = Reading(
    code="school-fitness-fractions",
    title=Label(id="Pecahan detik pada waktu tempuh", en="Fractions of a second in a time"),
    settles=("amb-single-test-run-6",),
    places=(
        Place(
            source=_FITNESS,
            says=Label(
                id="golongan dalam detik bulat: sampai 5'49, lalu dari 5'50",
                en="classes in whole seconds: to 5'49, then from 5'50",
            ),
        ),
    ),
    options={
        "up": Label(id="dibulatkan ke atas: 5'49,5 menjadi 5'50", en="rounded up: 5'49.5 is 5'50"),
        "down": Label(id="dibulatkan ke bawah: 5'49,5 menjadi 5'49", en="rounded down: 5'49.5 is 5'49"),
    },
    default="up",
    why=Label(
        id="Detik 5'49 sudah lewat; golongan yang lebih rendah tidak melewatkan siapa pun.",
        en="The second of 5'49 has passed, and the lower class loses nobody.",
    ),
)

IMMUNIZATION_INCOMPLETE = Reading(
    code="school-immunization-incomplete",
    title=Label(id="Tindak lanjut imunisasi yang belum lengkap", en="What follows an incomplete immunization status"),
    settles=("amb-imm-status-follow-up",),
    places=(
        Place(
            source=_IMMUNIZATION,
            says=Label(
                id="status dinilai, tindak lanjut tidak ditulis", en="the status is checked, what follows is not said"
            ),
        ),
        Place(
            source=_IMMUNIZATION_INDOOR,
            says=Label(
                id="imunisasi diberikan di Puskesmas dan sekolah", en="vaccines are given at Puskesmas and school"
            ),
        ),
    ),
    options={
        "catch-up": Label(id="dirujuk ke Puskesmas untuk dilengkapi", en="sent to the Puskesmas to complete it"),
        "record": Label(id="hanya dicatat", en="recorded only"),
    },
    default="catch-up",
    why=Label(
        id="Penilaian tanpa kelanjutan tidak melindungi anak.", en="A check with nothing after it protects no child."
    ),
)
