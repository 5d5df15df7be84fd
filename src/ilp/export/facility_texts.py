"""The words of the pages of facilities that are not the rules' own, in both languages."""

from __future__ import annotations

from ilp.labels import Label


def _text(indonesian: str, english: str) -> Label:
    return Label(id=indonesian, en=english)


PACKAGES_TITLE = _text("Paket pelayanan menurut unit", "Packages of services by unit")
PACKAGES_INTRO = _text(
    "Setiap sel Gambar 12 dan Tabel 4, 5, 12, 19, 28, 29 dan 32. Bila keputusan bertentangan dengan dirinya, sesudah "
    "panah berdiri apa yang berlaku menurut tafsir yang dipakai.",
    "Every cell of Gambar 12 and Tabel 4, 5, 12, 19, 28, 29 and 32. Where the decree contradicts itself, what counts "
    "by the reading taken stands behind the arrow.",
)
GROWTH = _text("Sel Gambar 17 ada pada matriks", "The cells of Gambar 17 stand in the matrix")
SERVICE = _text("Pelayanan", "Service")
COUNTS_BY = _text("Seluruh tabel berlaku menurut tafsir", "The whole table counts by the reading")
DOUBT = _text("keraguan", "doubt")
PARTS_TITLE = _text("Layanan yang menjadi bagian suatu baris", "Services that are a part of a row")
PARTS_INTRO = _text(
    "Di mana diberikan menurut layanannya sendiri; apakah fasilitas memberinya menurut baris ini.",
    "Where they are given is their own; whether a facility gives them goes by this row.",
)
WITHOUT_ROW_TITLE = _text("Layanan tanpa baris", "Services without a row")
FACILITIES_TITLE = _text("Fasilitas dan jejaring", "Facilities and their network")
FACILITIES_INTRO = _text(
    "Standar, irama kerja, rujukan dan alur, masing-masing dengan letaknya dalam keputusan.",
    "Standards, rhythms, referral and flows, each with its place in the decree.",
)
TYPES = _text("Jenis fasilitas", "Types of facility")
LEFT_OUT = _text("Tidak diputuskan", "Not decided")
COMPANION = _text("Di luar keputusan", "Outside the decree")
STANDARDS = _text("Standar", "Standards")
ASKED = _text("Yang diminta", "Asked")
READ_BY = _text("Menurut tafsir", "By the reading")
REMEDY = _text("Bila tidak terpenuhi", "Where not met")
NOTE = _text("Catatan", "Note")
PLACE = _text("Letak dalam keputusan", "Place in the decree")
SPECIAL_AREAS = _text("Pemeriksaan yang hanya diminta di daerah tertentu", "Tests asked only in some areas")
REPORTING = _text("Pelaporan dan irama kerja", "Reporting and rhythm")
REPORTING_INTRO = _text(
    "Minggu dihitung Senin sampai Minggu dan minggu kedua Februari 8-14 Februari; itu aturan kami.",
    "Weeks run from Monday to Sunday and the second week of February from the 8th to the 14th; that is ours.",
)
WHAT = _text("Apa", "What")
FROM = _text("Dari", "From")
TO = _text("Kepada", "To")
RHYTHM = _text("Irama", "Rhythm")
REFERRALS = _text("Rujukan", "Referral")
NOT_IN_DECREE = _text("tidak dalam keputusan (modul kader Kemenkes)", "not in the decree (training module of kader)")
FLOWS = _text("Alur", "Flows")
