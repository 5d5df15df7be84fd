"""Readings and windows of the doses of routine immunization (Tabel 7 and Tabel 8)."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, by_reading, nobody
from ilp.labels import Label
from ilp.lifecycle import INFANT, UNDER_TWO
from ilp.regulation import KMK_2015_2023, Place, Reading

ROUTINE = KMK_2015_2023.at("BAB IV", "Imunisasi rutin lengkap")
ROUTINE_TABLE = KMK_2015_2023.at("BAB IV", "Imunisasi rutin lengkap", table="Tabel 5")
BASIC_SERIES = KMK_2015_2023.at("BAB IV", "Imunisasi dasar bagi Bayi", table="Tabel 7")
BOOSTERS = KMK_2015_2023.at("BAB IV", "Imunisasi Lanjutan bagi Baduta", table="Tabel 8")
PACKAGES = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")

IMM_CATCHUP = Reading(
    code="imm-catchup",
    title=Label(id="Sampai kapan satu dosis imunisasi diberikan", en="Until when a dose is given"),
    settles=("amb-imm-catchup", "amb-imm-18-23"),
    places=(
        Place(
            source=BASIC_SERIES,
            says=Label(
                id="satu umur untuk tiap dosis, dari < 24 jam sampai 10 bulan, bagi bayi",
                en="one age for each dose, from under 24 hours to 10 months, for infants",
            ),
        ),
        Place(
            source=BOOSTERS,
            says=Label(
                id="12 bulan, dan 18-23 bulan dengan jarak minimal 12 dan 6 bulan, bagi baduta",
                en="12 months, and 18-23 months with intervals of at least 12 and 6 months, for children under two",
            ),
        ),
        Place(source=ROUTINE, says=Label(id="tidak ada imunisasi kejar", en="there is no rule for catching up")),
    ),
    options={
        "stage": Label(
            id="wajib sejak umurnya sampai sebelum 24 bulan, lalu sesuai indikasi sampai 59 bulan; rotavirus wajib "
            "sampai sebelum 5 bulan, lalu sesuai indikasi sampai sebelum 12 bulan",
            en="required from its age to under 24 months, then as indicated to 59 months; rotavirus required to under "
            "5 months, then as indicated to under 12 months",
        ),
        "as-printed": Label(
            id="hanya pada umur yang tertulis; '2 bulan' berarti genap 2 dan belum 3 bulan",
            en="at the printed age only; '2 bulan' means 2 completed months and not yet 3",
        ),
    },
    default="stage",
    why=Label(
        id="Pelayanan ini bagi bayi dan baduta, sehingga anak terlambat tidak hilang dan dosis satu rangkaian tetap "
        "diminta bersama; rotavirus tidak boleh diberikan terlambat, umur terakhirnya dalam tabel 4 bulan.",
        en="The service is for infants and children under two, so no late child is lost and the doses of one "
        "series are asked for together; rotavirus must not be given late, and the last age printed for it is 4 months.",
    ),
)

IMM_INTERVAL_MONTH = Reading(
    code="imm-interval-month",
    title=Label(id="Panjang jarak minimal 1 bulan", en="Length of the interval of 1 month"),
    settles=("amb-imm-month-vs-week",),
    places=(
        Place(source=BASIC_SERIES, says=Label(id="1 bulan setelah imunisasi sebelumnya", en="1 month after the last")),
        Place(source=BOOSTERS, says=Label(id="PCV3: 8 minggu dari PCV2", en="PCV3: 8 weeks from PCV2")),
    ),
    options={
        "calendar-month": Label(id="satu bulan kalender", en="a calendar month"),
        "four-weeks": Label(id="4 minggu (28 hari)", en="4 weeks (28 days)"),
    },
    default="calendar-month",
    why=Label(
        id="Yang lebih panjang selalu memenuhi jarak minimal.", en="The longer of the two always keeps the interval."
    ),
)

IMM_INTERVAL_SCOPE = Reading(
    code="imm-interval-scope",
    title=Label(id="Dosis mana yang memakai jarak 1 bulan", en="Between which doses the month is kept"),
    settles=("amb-imm-interval-cell", "amb-imm-1month-oprv"),
    places=(
        Place(
            source=BASIC_SERIES,
            says=Label(
                id="di samping baris 2-4 bulan, untuk OPV, DPT-HB-Hib, RV dan PCV; OPV1 di baris < 1 bulan",
                en="the interval is beside the rows of 2-4 months, for OPV, DPT-HepB-Hib, RV and PCV; OPV1 is in the "
                "row of under 1 month",
            ),
        ),
        Place(
            source=BASIC_SERIES,
            says=Label(id="keterangan: untuk jenis imunisasi yang sama", en="footnote: for the same vaccine"),
        ),
    ),
    options={
        "every-next-dose": Label(
            id="setiap dosis berikut vaksin yang sama, juga OPV1 ke OPV2",
            en="every next dose of the same vaccine, OPV1 to OPV2 too",
        ),
        "rows-2-to-4-months": Label(
            id="hanya antara dosis 2, 3 dan 4 bulan", en="only between the doses of 2, 3 and 4 months"
        ),
    },
    default="every-next-dose",
    why=Label(
        id="Keterangannya berlaku untuk jenis yang sama; OPV1 yang terlambat menggeser dosis berikutnya.",
        en="The footnote is about the same vaccine, so a late OPV1 moves the doses after it.",
    ),
)

IPV2_INTERVAL = Reading(
    code="ipv2-interval",
    title=Label(id="Jarak IPV1 ke IPV2", en="Interval from IPV1 to IPV2"),
    settles=("amb-imm-ipv2-no-interval",),
    places=(
        Place(
            source=BASIC_SERIES,
            says=Label(id="IPV1 4 bulan, IPV2 9 bulan, tanpa jarak", en="IPV1 at 4 months, IPV2 at 9, no interval"),
        ),
    ),
    options={
        "by-guideline": Label(
            id="sejak 9 bulan; bila IPV1 terlambat, jaraknya menurut pedoman imunisasi",
            en="from 9 months; after a late IPV1 the interval is that of the immunization guideline",
        ),
        "age-only": Label(id="sejak 9 bulan, kapan pun IPV1 diberikan", en="from 9 months, whenever IPV1 was given"),
    },
    default="by-guideline",
    why=Label(
        id="Keputusan ini tidak memberi jarak, dan dosis yang terlalu rapat tidak melindungi.",
        en="The decree gives no interval, and doses too close do not protect.",
    ),
)

# When each dose is required, by the age printed for it.
UNDER_1_MONTH = by_reading(IMM_CATCHUP, {"stage": UNDER_TWO, "as-printed": aged(under=months(1))})
AT_2_MONTHS = by_reading(
    IMM_CATCHUP,
    {"stage": aged(at_least=months(2), under=months(24)), "as-printed": aged(at_least=months(2), under=months(3))},
)
AT_3_MONTHS = by_reading(
    IMM_CATCHUP,
    {"stage": aged(at_least=months(3), under=months(24)), "as-printed": aged(at_least=months(3), under=months(4))},
)
AT_4_MONTHS = by_reading(
    IMM_CATCHUP,
    {"stage": aged(at_least=months(4), under=months(24)), "as-printed": aged(at_least=months(4), under=months(5))},
)
AT_9_MONTHS = by_reading(
    IMM_CATCHUP,
    {"stage": aged(at_least=months(9), under=months(24)), "as-printed": aged(at_least=months(9), under=months(10))},
)
AT_10_MONTHS = by_reading(
    IMM_CATCHUP,
    {"stage": aged(at_least=months(10), under=months(24)), "as-printed": aged(at_least=months(10), under=months(11))},
)
BOOSTER_AGE = aged(at_least=months(12), under=months(24))
AT_12_MONTHS = by_reading(
    IMM_CATCHUP, {"stage": BOOSTER_AGE, "as-printed": aged(at_least=months(12), under=months(13))}
)
AT_18_TO_23_MONTHS = aged(at_least=months(18), up_to=months(23))

# Rotavirus vaccine must not be given late: required to the end of the last age printed for it.
RV_AT_2_MONTHS = by_reading(
    IMM_CATCHUP,
    {"stage": aged(at_least=months(2), under=months(5)), "as-printed": aged(at_least=months(2), under=months(3))},
)
RV_AT_3_MONTHS = by_reading(
    IMM_CATCHUP,
    {"stage": aged(at_least=months(3), under=months(5)), "as-printed": aged(at_least=months(3), under=months(4))},
)
RV_AT_4_MONTHS = aged(at_least=months(4), under=months(5))

# After that, until when the dose is left to the health worker.
RV_LATE = by_reading(IMM_CATCHUP, {"stage": aged(at_least=months(5), under=months(12)), "as-printed": nobody()})
LATE = by_reading(IMM_CATCHUP, {"stage": aged(at_least=months(24), under=months(60)), "as-printed": nobody()})

# The basic series as a whole.
BASIC_AGE = by_reading(IMM_CATCHUP, {"stage": UNDER_TWO, "as-printed": INFANT})
