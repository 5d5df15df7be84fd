"""Readings and windows of newborn care: the contacts KN1 to KN3, the birth dose of hepatitis B vaccine, SHK."""

from __future__ import annotations

from ilp.calendar import days, hours
from ilp.criteria import aged, by_reading, nobody
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

NEWBORN_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial", figure="Gambar 15")
INFANT_VACCINES = KMK_2015_2023.at("BAB IV", "Imunisasi dasar bagi Bayi", table="Tabel 7")
LOW_BIRTH_WEIGHT_FLOW = KMK_2015_2023.at("BAB IV", "Manajemen BBLR saat dan setelah lahir", figure="Gambar 16")

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
