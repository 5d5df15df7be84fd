"""What mental health, substance use and violence questionnaires mean (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_MENTAL = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa")
_SRQ = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", table="Tabel 26")
_MENTAL_FLOW = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30")
_ASSIST = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", table="Tabel 27")
_VIOLENCE = KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)")
_WAST = KMK_2015_2023.at("Lampiran", "Formulir Skrining Kekerasan pada Perempuan", form="Formulir 3")

SRQ20_CUTOFF = Reading(
    code="srq20-cutoff",
    title=Label(id="Batas skor SRQ-20", en="Cut-off of the SRQ-20"),
    settles=("amb-srq20-cutoff", "amb-srq-20-1"),
    places=(
        Place(
            source=_MENTAL, says=Label(id="hasil > 6 berarti berpotensi", en="a result over 6 means possible trouble")
        ),
        Place(source=_SRQ, says=Label(id="≥ 6 abnormal", en="6 or over is abnormal")),
        Place(source=_MENTAL_FLOW, says=Label(id="≥ 6", en="6 or over")),
    ),
    options={
        "six": Label(id="abnormal sejak 6", en="abnormal from 6"),
        "over-six": Label(id="abnormal sejak 7", en="abnormal from 7"),
    },
    default="six",
    why=Label(
        id="Tabel dan gambar sama, dan skor 6 tidak terlewat.",
        en="Table and figure agree, and a score of 6 is not lost.",
    ),
)

SRQ20_ITEM_17 = Reading(
    code="srq20-item-17",
    title=Label(id="Butir 17 SRQ-20 dijawab ya", en="A yes to item 17 of the SRQ-20"),
    settles=("amb-srq20-item17", "amb-srq-20-3"),
    places=(
        Place(
            source=_SRQ,
            says=Label(
                id="< 6 normal, dan < 6 dengan butir 17 ya abnormal",
                en="under 6 is normal, and under 6 with a yes to item 17 is abnormal",
            ),
        ),
        Place(
            source=_MENTAL_FLOW,
            says=Label(
                id="butir 17 ya: KAP, prevensi dan rujuk", en="a yes to item 17: communication, prevention and referral"
            ),
        ),
    ),
    options={
        "first": Label(
            id="butir 17 dilihat lebih dahulu: selalu abnormal dan ditangani hari itu juga (kesimpulan kami)",
            en="item 17 is looked at first: always abnormal, and seen to the same day (our inference)",
        ),
        "abnormal": Label(id="abnormal, tanpa waktu tertentu", en="abnormal, with no time set"),
    },
    default="first",
    why=Label(id="Butir 17 menanyakan keinginan mengakhiri hidup.", en="Item 17 asks about wishing to end one's life."),
)

ASSIST_MODERATE_RISK = Reading(
    code="assist-moderate-risk",
    title=Label(id="Tindak lanjut ASSIST risiko sedang", en="Follow-up of moderate risk by ASSIST"),
    settles=("amb-assist-adult-moderate",),
    places=(
        Place(
            source=_ASSIST,
            says=Label(
                id="dua tindak lanjut pada satu baris, bertanda IPWL dan non-IPWL",
                en="two kinds of follow-up in one row, marked for IPWL and others",
            ),
        ),
        Place(
            source=_MENTAL_FLOW,
            says=Label(
                id="kotak terpisah bagi FKTP IPWL dan non-IPWL",
                en="separate boxes for IPWL and other first-level facilities",
            ),
        ),
    ),
    options={
        "by-facility": Label(
            id="IPWL melakukan asesmen dan konseling; selain itu konseling dan rujuk ke IPWL",
            en="an IPWL assesses and counsels; others counsel and refer to one",
        ),
        "refer": Label(id="selalu dirujuk ke IPWL", en="always refer to an IPWL"),
    },
    default="by-facility",
    why=Label(
        id="Catatan kaki tabel dan gambar membagi menurut fasilitas.",
        en="The footnotes of the table and the figure divide by facility.",
    ),
)

WAST_POSITIVE_ANSWER = Reading(
    code="wast-positive-answer",
    title=Label(id="Jawaban WAST yang positif", en="Which WAST answers are positive"),
    settles=("amb-wast-positive", "amb-wast-mid-answers", "amb-wast-1"),
    places=(
        Place(
            source=_VIOLENCE,
            says=Label(
                id="satu jawaban positif cukup, termasuk kadang-kadang",
                en='one positive answer is enough, "sometimes" included',
            ),
        ),
        Place(
            source=_WAST,
            says=Label(
                id="butir 1 dan 2: penuh/sangat, agak, tanpa; butir 3-6: sering, kadang-kadang, tidak pernah",
                en="items 1 and 2: much, some, none; items 3-6: often, sometimes, never",
            ),
        ),
    ),
    options={
        "middle-counts": Label(id="setiap jawaban selain tanpa dan tidak pernah", en="any answer but none and never"),
        "middle-of-3-to-6": Label(
            id="pada butir 1 dan 2 hanya jawaban pertama", en="in items 1 and 2 the first answer only"
        ),
    },
    default="middle-counts",
    why=Label(
        id="Kadang-kadang dihitung; jawaban tengah butir 1 dan 2 setara dengannya.",
        en='"Sometimes" counts, and the middle answers of items 1 and 2 are its like.',
    ),
)

WAST_SAFETY = Reading(
    code="wast-safety",
    title=Label(id="Keselamatan setelah WAST positif", en="Safety after a positive WAST"),
    settles=(),
    places=(
        Place(
            source=_VIOLENCE,
            says=Label(
                id="sebaiknya dirujuk ke petugas terlatih; kapan, dan keselamatan di rumah, tidak disebut",
                en="preferably sent to trained staff; when, and whether home is safe, is not said",
            ),
        ),
        Place(
            source=_WAST,
            says=Label(
                id="butir 4 menanyakan kekerasan fisik, butir 5 rasa takut",
                en="item 4 asks about blows, item 5 about fear",
            ),
        ),
    ),
    options={
        "same-day": Label(
            id="kekerasan fisik atau rasa takut: keselamatannya dinilai sebelum pulang (kesimpulan kami)",
            en="blows or fear: her safety is looked into before she goes home (our inference)",
        ),
        "letter": Label(id="tanpa waktu tertentu", en="with no time set"),
    },
    default="same-day",
    why=Label(
        id="Ia pulang kepada orang yang melakukannya.",
        en="She goes home to the one who does it.",
    ),
)
