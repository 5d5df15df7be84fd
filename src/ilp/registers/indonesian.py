"""The reasons for rejects in Indonesian: the errors of the package speak English, and keepers of registers may not.

Each entry is what an error says, in full, and its Indonesian; a part in braces stands for what differs from cell to
cell. What is not on the list stays as it is.
"""

# ruff: noqa: E501 - a table of texts

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ilp.labels import Language

__all__ = ["TEXTS", "in_", "in_indonesian"]

TEXTS: Final = {
    # --- headers
    "another column gives {targets}": "kolom lain memuat {targets}",
    # --- dates
    "Not an ISO date": "Bukan tanggal ISO",
    "Not an ISO date, but it may be day, month, year": "Bukan tanggal ISO, tetapi mungkin hari, bulan, tahun",
    "Not a date": "Bukan tanggal",
    "The day does not exist": "Tanggal tidak ada dalam bulan itu",
    "The month does not exist": "Bulan tidak ada",
    "The year does not exist": "Tahun tidak ada",
    "The name of the month is not known": "Nama bulan tidak dikenal",
    "The year has two digits, or two filled up with zeros, and the century is not guessed": "Tahun hanya dua digit, atau "
    "dua digit yang diberi nol di depannya, dan abadnya tidak ditebak",
    "The day of the date is missing": "Harinya tidak ada pada tanggal ini",
    "The date has a time of day, and may have been shifted by a time zone": "Tanggal ini disertai jam, dan mungkin telah "
    "bergeser karena zona waktu",
    "Not a time of day": "Bukan jam",
    "{first} to {last} in month {month} of {year}": "{first} sampai {last} pada bulan {month} tahun {year}",
    "months 1 to 12": "bulan 1 sampai 12",
    "0001 to 9999": "0001 sampai 9999",
    "YYYY-MM-DD, YYYY-MM or YYYY": "YYYY-MM-DD, YYYY-MM atau YYYY",
    "DD/MM/YYYY, DD-MM-YYYY, DD.MM.YYYY, MM/YYYY, a day, an Indonesian month name and a year, or YYYY-MM-DD, YYYY-MM or "
    "YYYY": "DD/MM/YYYY, DD-MM-YYYY, DD.MM.YYYY, MM/YYYY, hari, nama bulan Indonesia dan tahun, atau YYYY-MM-DD, "
    "YYYY-MM atau YYYY",
    "Januari, Februari, Maret, ... Desember, or Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep, Okt, Nov, Des": "Januari, "
    "Februari, Maret, ... Desember, atau Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep, Okt, Nov, Des",
    "a year of four digits": "tahun empat digit",
    "a whole date such as 2026-05-17": "tanggal lengkap seperti 2026-05-17",
    "a date without a time, or with 00:00": "tanggal tanpa jam, atau dengan 00:00",
    "hours and minutes, as 03:10, 03:10:30 or 03.10, or a datetime.time without a time zone": "jam dan menit, seperti "
    "03:10, 03:10:30 atau 03.10",
    "Check the day and the month": "Periksa hari dan bulannya",
    "Check the month; a date with the month before the day is not accepted": "Periksa bulannya; tanggal dengan bulan di "
    "depan hari tidak diterima",
    "Check the year": "Periksa tahunnya",
    "Write the month in Indonesian or as a number": "Tulis bulannya dalam bahasa Indonesia atau sebagai angka",
    "Write the year in full": "Tulis tahunnya lengkap",
    "Write it in one of these forms, with a year of four digits": "Tulis dalam salah satu bentuk itu, dengan tahun empat "
    "digit",
    "Leave out the time of day": "Hilangkan jamnya",
    "It may be a spreadsheet's day number: format the column as a date and export again": "Mungkin ini nomor hari dari "
    "lembar kerja: format kolomnya sebagai tanggal dan ekspor lagi",
    "Give year, month and day; only a date of birth may be partial": "Isi tahun, bulan dan hari; hanya tanggal lahir "
    "yang boleh sebagian",
    "Export the date alone, in local time": "Ekspor tanggalnya saja, dalam waktu setempat",
    "Give the local time as text; numbers are not read as times": "Isi waktu setempat sebagai teks; angka tidak dibaca "
    "sebagai jam",
    'If the day comes first, say so: --date-order dmy, or date_order = "dmy" in the mapping file': "Bila hari di depan, "
    'sebutkan: --date-order dmy, atau date_order = "dmy" dalam berkas pemetaan',
    # --- sex
    "Sex not understood": "Jenis kelamin tidak dimengerti",
    "L/P, laki-laki/perempuan, pria/wanita, M/F, male/female": "L/P, laki-laki/perempuan, pria/wanita, M/F, male/female",
    "Correct the value; sex is never guessed": "Perbaiki isinya; jenis kelamin tidak pernah ditebak",
    "If 1 means male and 2 female, say so: --numeric-sex, or numeric_sex = true in the mapping file": "Bila 1 berarti "
    "laki-laki dan 2 perempuan, sebutkan: --numeric-sex, atau numeric_sex = true dalam berkas pemetaan",
    # --- other cells
    "Neither yes nor no": "Bukan ya dan bukan tidak",
    "ya/tidak, y/t, 1/0, true/false, ✓, ada/tidak ada, positif/negatif; blank or - for not recorded": "ya/tidak, y/t, "
    "1/0, true/false, ✓, ada/tidak ada, positif/negatif; kosong atau - bila tidak tercatat",
    "Correct it, or say in the mapping file what it means: {table}": "Perbaiki, atau sebutkan artinya dalam berkas "
    "pemetaan: {table}",
    "The word is not on the list": "Kata ini tidak ada dalam daftar",
    "an occupation of the family card, as Petani, Pelajar, Tidak bekerja": "pekerjaan menurut kartu keluarga, seperti "
    "Petani, Pelajar, Tidak bekerja",
    "Kawin, Belum kawin, Cerai hidup, Cerai mati, Menikah, Belum menikah": "Kawin, Belum kawin, Cerai hidup, Cerai mati, "
    "Menikah, Belum menikah",
    "Say in the mapping file what it means: {table}": "Sebutkan artinya dalam berkas pemetaan: {table}",
    "Out of range": "Di luar batas",
    "Not a whole number": "Bukan bilangan bulat",
    "a whole number from {low} to {high}": "bilangan bulat dari {low} sampai {high}",
    "Correct it, or leave it blank where it is not known": "Perbaiki, atau kosongkan bila tidak diketahui",
    "Not a school grade": "Bukan kelas",
    "{low} to {high}, also as VII, 7B or 1 SMP": "{low} sampai {high}, juga sebagai VII, 7B atau 1 SMP",
    "Leave it blank for who is not at school": "Kosongkan bagi yang tidak bersekolah",
    "Not a number": "Bukan angka",
    "a number in {unit}, as 60,1 or 60.1": "angka dalam {unit}, seperti 60,1 atau 60.1",
    "A spreadsheet may have turned 10.5 into the time 10:30: look at the source": "Lembar kerja mungkin mengubah 10.5 "
    "menjadi jam 10:30: lihat sumbernya",
    "A time where a number belongs": "Jam, padahal seharusnya angka",
    "a number, as 60,1 or 60.1": "angka, seperti 60,1 atau 60.1",
    "A spreadsheet may have turned 10.5 into the time 10:30, or the colon stands for a decimal comma: look at the "
    'source, and say which for all of them: time_turned = "hours" (10:30 is 10.5) or "digits" (10:30 is 10.30)': "Lembar "
    "kerja mungkin mengubah 10.5 menjadi jam 10:30, atau titik dua itu koma desimal: lihat sumbernya, dan sebutkan mana "
    'yang berlaku bagi semuanya: time_turned = "hours" (10:30 adalah 10.5) atau "digits" (10:30 adalah 10.30)',
    "Out of the range that {quantity} can have": "Di luar batas yang mungkin untuk hasil ukur ini",
    "{low} to {high} {unit}": "{low} sampai {high} {unit}",
    "Check the entry and its unit: it is read in {unit}": "Periksa isian dan satuannya: dibaca dalam {unit}",
    "Check the entry and its unit: it is read in {unit}. Where weights over 350 are in grams, say so: grams = true": "Periksa "
    "isian dan satuannya: dibaca dalam {unit}. Bila berat di atas 350 adalah gram, sebutkan: grams = true",
    "Terlentang or Berdiri, lying or standing": "Terlentang atau Berdiri, lying atau standing",
    "{choices}, one of the codes of the list": "{choices}, salah satu kode dalam daftar",
    "Not a blood pressure": "Bukan tekanan darah",
    "systolic over diastolic in mmHg, as 120/80": "sistolik per diastolik dalam mmHg, seperti 120/80",
    "Give both values, the higher one first": "Isi keduanya, yang lebih tinggi di depan",
    # --- persons
    "The birth date is not recorded": "Tanggal lahir tidak tercatat",
    "a date, or a year or year and month where the rest is not known": "tanggal, atau tahun saja, atau tahun dan bulan "
    "bila selebihnya tidak diketahui",
    "Record it, if only the year": "Catatlah, meskipun hanya tahunnya",
    "The sex is not recorded": "Jenis kelamin tidak tercatat",
    "L or P, or the same in words": "L atau P, atau dengan kata-kata",
    "Record it": "Catatlah",
    "The row has more cells than there are headers": "Baris ini mempunyai lebih banyak sel daripada judul kolom",
    "as many cells as headers": "sebanyak judul kolom",
    "Look for a decimal comma or a separator within a cell that is not quoted": "Cari koma desimal atau pemisah di dalam "
    "sel yang tidak diapit tanda kutip",
    "The time of delivery has no date": "Jam persalinan tidak disertai tanggal",
    "a time together with its date": "jam bersama tanggalnya",
    "Record the date of delivery too": "Catat juga tanggal persalinannya",
    "A pregnancy is recorded for a male": "Tercatat kehamilan pada laki-laki",
    "a pregnancy of a female": "kehamilan pada perempuan",
    "Correct the sex or remove the pregnancy": "Perbaiki jenis kelaminnya atau hapus kehamilannya",
    "The delivery is before the last menstrual period (lmp)": "Persalinan sebelum haid terakhir (HPHT)",
    "a date from {day}": "tanggal mulai {day}",
    "Check both dates; the delivery may belong to an earlier pregnancy": "Periksa keduanya; persalinan itu mungkin dari "
    "kehamilan sebelumnya",
    "The expected date of delivery is not after the last menstrual period (lmp)": "Taksiran persalinan (HPL) tidak "
    "setelah haid terakhir (HPHT)",
    "a date after {day}": "tanggal setelah {day}",
    "Check both dates; they may be swapped": "Periksa keduanya; mungkin tertukar",
    "The birth is after the date asked about, {on}": "Lahir setelah tanggal yang ditanyakan, {on}",
    "a date of birth on or before that date": "tanggal lahir pada atau sebelum tanggal itu",
    "Check the date of birth, or assess on a later date": "Periksa tanggal lahirnya, atau nilai per tanggal yang lebih "
    "kemudian",
    "The age on {on} is over {age} years": "Usia pada {on} lebih dari {age} tahun",
    "a date of birth after {day}": "tanggal lahir setelah {day}",
    "Check the year of birth": "Periksa tahun lahirnya",
    # --- households
    "The number of the family card is not recorded: no household can be told": "Nomor kartu keluarga tidak tercatat: "
    "keluarganya tidak diketahui",
    "the 16 digits of the card": "16 digit pada kartu",
    "Record it; until then the person counts by themselves": "Catatlah; sampai itu orang ini dihitung sendiri",
    "The number of the family card tells no household": "Nomor kartu keluarga ini tidak menunjuk satu keluarga",
    "the 16 digits of the card, whole and as text": "16 digit pada kartu, lengkap dan sebagai teks",
    "Take it from the card again; until then the person counts by themselves": "Ambil lagi dari kartunya; sampai itu "
    "orang ini dihitung sendiri",
    "The household stands in the file already": "Keluarga ini sudah ada dalam berkas",
    "one row for each number": "satu baris untuk setiap nomor",
    "Keep one of the rows; the first is used": "Sisakan satu baris; yang dipakai baris pertama",
    "The head who is named is no member of the household, or several are": "Kepala keluarga yang disebut bukan anggota "
    "keluarga ini, atau cocok dengan beberapa anggota",
    "the number, NIK or name of one member": "nomor, NIK atau nama satu anggota",
    "Check the file of households and the register": "Periksa berkas keluarga dan registernya",
    "The head who is named has another relation in the register": "Kepala keluarga yang disebut mempunyai hubungan lain "
    "dalam register",
    "the member whose relation is head of the family": "anggota yang hubungannya kepala keluarga",
    "Check both files; the relation of the register is used": "Periksa kedua berkas; yang dipakai hubungan dalam "
    "register",
    "The NIK of the parent tells nobody": "NIK orang tua ini tidak menunjuk siapa pun",
    "the 16 digits of a NIK": "16 digit NIK",
    "Correct it, or leave it blank": "Perbaiki, atau kosongkan",
    "The parent is no member of this household": "Orang tuanya bukan anggota keluarga ini",
    "the NIK of a member": "NIK seorang anggota",
    "Nothing needs to be done where the parent lives elsewhere; else check the NIK": "Tidak apa bila orang tuanya "
    "tinggal di tempat lain; bila tidak, periksa NIK-nya",
    "The rows of one household do not agree on this": "Baris satu keluarga tidak sama dalam hal ini",
    "the same in every row": "sama pada setiap baris",
    "Correct it; what the file of households says is used, else nothing": "Perbaiki; yang dipakai isi berkas keluarga, "
    "bila tidak ada, tidak satu pun",
    "Not a code of a region": "Bukan kode wilayah",
    "the Kemendagri code as text, 33, 33.74, 33.74.01 or 33.74.01.1001 (a village), dots or none": "kode Kemendagri "
    "sebagai teks, 33, 33.74, 33.74.01 atau 33.74.01.1001 (desa), dengan atau tanpa titik",
    "Look the code up in the list of Kemendagri; a code of BPS is another one": "Cari kodenya dalam daftar Kemendagri; "
    "kode BPS berbeda",
    # --- services done
    "The service is dated after {on}": "Layanan bertanggal setelah {on}",
    "services done up to the date asked about": "layanan sampai dengan tanggal yang ditanyakan",
    "Correct the date, or assess on a later date": "Perbaiki tanggalnya, atau nilai per tanggal yang lebih kemudian",
    "The service is not recorded": "Layanan tidak tercatat",
    "The date is not recorded": "Tanggal tidak tercatat",
    "Whose service it was is not recorded": "Tidak tercatat layanan itu untuk siapa",
    "a service code, a date, and the NIK or id of a person of the register": "kode layanan, tanggal, dan NIK atau id "
    "seseorang dalam register",
    "Complete the row": "Lengkapi barisnya",
    "{count} persons of the register have this {column}": "{count} orang dalam register mempunyai {column} ini",
    "what one person alone has": "yang hanya dimiliki satu orang",
    "Correct the register, or give the two an id of their own": "Perbaiki registernya, atau beri keduanya id sendiri",
    "No person of the register has this {column}": "Tidak ada orang dalam register dengan {column} ini",
    "that of a person of the register": "milik seseorang dalam register",
    "Correct it, or add the person to the register": "Perbaiki, atau tambahkan orangnya ke register",
    "Unknown service code": "Kode layanan tidak dikenal",
    "Unknown place of a service": "Tempat layanan tidak dikenal",
    "one of {count} known names": "salah satu dari {count} nama yang dikenal",
    "Did you mean {names}?": "Apakah maksudnya {names}?",
    "No known name is near it; the first are {names}": "Tidak ada nama yang mirip; yang pertama {names}",
    "Check the spelling": "Periksa ejaannya",
}
"""What errors about cells and rows say, in English and in Indonesian."""

_PART: Final = re.compile(r"\\{(\w+)\\}")
_PATTERNS: Final = tuple(
    (re.compile(_PART.sub(lambda match: f"(?P<{match[1]}>.+)", re.escape(english))), indonesian)
    for english, indonesian in TEXTS.items()
    if "{" in english
)


@lru_cache(maxsize=1024)
def in_indonesian(text: str) -> str | None:
    """Return what an error says in Indonesian; None where it is not on the list.

    >>> in_indonesian("a whole number from 1 to 12")
    'bilangan bulat dari 1 sampai 12'
    """
    if not text:
        return ""
    if text in TEXTS:
        return TEXTS[text]
    for pattern, indonesian in _PATTERNS:
        match = pattern.fullmatch(text)
        if match is not None:
            return indonesian.format_map(
                {name: part.replace(" or ", " atau ") for name, part in match.groupdict().items()}
            )
    return None


def in_(language: Language, text: str) -> str:
    """Return what an error says in one language; as it stands in English where it is not on the list.

    >>> in_("id", "another column gives sex")
    'kolom lain memuat sex'
    """
    return text if language == "en" else in_indonesian(text) or text
