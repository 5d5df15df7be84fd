"""The words of the tables that are not the rules' own, in both languages."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

COMMAND = "python -m ilp.export"
"""The command that writes the tables."""


def _text(indonesian: str, english: str) -> Label:
    return Label(id=indonesian, en=english)


def one_of_count(count: int) -> Label:
    """Say that one of so many conditions must hold."""
    return _text(f"salah satu dari {count} keadaan", f"one of {count} conditions")


NOTICE_TITLE = _text("Bukan terbitan resmi", "Not an official publication")
NOTICE = _text(
    f"Yang berlaku adalah naskah {KMK_2015_2023.code}. Halaman ini dibuat dari aturan dalam pustaka ilp dengan "
    f"perintah `{COMMAND}`; yang diubah adalah aturannya, bukan halaman ini.",
    f"What holds is the text of {KMK_2015_2023.code}. This page is made from the rules of the ilp library with the "
    f"command `{COMMAND}`; change the rules, not this page.",
)
DATA_NOTICE = _text(
    f"Bukan terbitan resmi; yang berlaku adalah naskah {KMK_2015_2023.code}. Dibuat dengan: {COMMAND}",
    f"Not an official publication; what holds is the text of {KMK_2015_2023.code}. Made with: {COMMAND}",
)
HOW_TO_READ = _text(
    "Ringkasan lebih dulu, lalu rincian tiap layanan. Batas umur ditulis seperti dalam keputusan: "
    "“> 40 tahun” berlaku sejak ulang tahun ke-41, “≥ 40 tahun” sejak ulang tahun ke-40.",
    "A summary comes first, then the details of each service. Age bounds are written as in the decree: "
    "“over 40” holds from the 41st birthday, “40 or over” from the 40th.",
)

ALL_OF = _text("semua yang berikut:", "all of these:")
ANY_OF = _text("salah satu dari yang berikut:", "any one of these:")
NONE_OF = _text("tidak satu pun dari yang berikut:", "none of these:")
NOT_ALL_OF = _text("tidak semua yang berikut sekaligus:", "not all of these together:")
BY_CASE = _text("menurut keadaan:", "by case:")
BY_PART = _text("menurut bagian:", "by part:")
REQUIRED_OF_NOBODY = _text("tidak diwajibkan bagi siapa pun", "required of nobody")
NOT_BY_DEFAULT = _text("tidak seorang pun menurut tafsir yang dipakai", "nobody, by the reading taken")

SERVICE = _text("Layanan", "Service")
FOR_WHOM = _text("Untuk siapa", "For whom")
AS_INDICATED = _text("atas indikasi", "as indicated")
WHEN_INDICATED = _text("atas indikasi, atau bila sarana ada", "as indicated, or where the means are at hand")
AS_INDICATED_FOR = _text("Atas indikasi untuk", "As indicated for")
WHEN = _text("Kapan", "When")
FOR_WHOM_AND_WHEN = _text("Untuk siapa, dan kapan", "For whom, and when")
WHERE = _text("Di mana", "Where")
BY_WHOM = _text("Oleh siapa", "By whom")
WITH_WHAT = _text("Dengan apa", "With what")
COMPONENTS = _text("Bagian layanan", "Parts of the service")
PLACE = _text("Letak dalam keputusan", "Place in the decree")
READINGS = _text("Tafsir", "Readings")
NOTES = _text("Catatan", "Notes")
STAGES = _text("Siklus hidup", "Life stages")
EVERYWHERE = _text("di setiap tempat", "at every venue")
NOBODY_NAMED = _text("tidak disebut dalam keputusan", "the decree names nobody")
BY_READING = _text("menurut tafsir", "by the reading")
BY_OTHER_OPTION = _text("hanya menurut pilihan lain pada tafsir", "only by another option of the reading")
OR = _text("atau", "or")
ALSO = _text("juga", "also")

SUMMARY = _text("Ringkasan", "Summary")
DETAILS = _text("Rincian", "Details")
OTHER_LANGUAGE = _text("This page in English", "Halaman ini dalam bahasa Indonesia")

READINGS_TITLE = _text("Tafsir: tempat yang tidak jelas dalam keputusan", "Readings: where the decree is unclear")
READINGS_INTRO = _text(
    "Di beberapa tempat keputusan ini tidak jelas atau berbeda antara satu bagian dan bagian lain. Untuk setiap tempat "
    "itu pustaka ini memakai satu tafsir, menyebut alasannya, dan membiarkan pengguna memilih yang lain. Tafsir ini "
    "pendapat penyusun pustaka, bukan pendapat Kementerian Kesehatan.",
    "In some places the decree is unclear, or one part of it differs from another. For each such place the library "
    "takes one reading, says why, and lets the user choose another. The readings are those of the library's authors, "
    "not of the Ministry of Health.",
)
WRITTEN = _text("Yang tertulis", "What the decree says")
OPTIONS = _text("Pilihan", "Options")
TAKEN = _text("dipakai", "taken")
WHY = _text("Alasan", "Why")
SERVICES_CONCERNED = _text("Layanan yang bersangkutan", "Services it concerns")
SETTLES = _text("Menyelesaikan", "Settles")
INSTEAD_OF = _text("bukan", "not")

COMMON = _text("Untuk semua bagian", "For all parts")
DATA = _text("Data", "Data")
INDEX_TITLE = _text("Tabel aturan", "Rule tables")
DIRECTORY_TITLE = _text("Daftar layanan", "All services")
INDEX_INTRO = _text(
    "Semua aturan yang dikenal pustaka ini, untuk dibaca berdampingan dengan keputusan.",
    "Every rule the library knows, to be read beside the decree.",
)
SERVICES_COUNT = _text("layanan", "services")
STAGES_TITLE = _text("Siklus hidup", "Life stages")
STAGES_INTRO = _text(
    "Setiap orang mempunyai satu kelompok utama, yaitu yang pertama berlaku dalam urutan ini; kelompok tambahan dapat "
    "berlaku bersamanya.",
    "Each person has one primary stage, the first of these that holds; further groups may hold beside it.",
)
PRIMARY = _text("Kelompok utama, menurut urutan", "Primary stages, in order")
FURTHER = _text("Kelompok tambahan", "Further groups")
CLUSTERS_TITLE = _text("Klaster", "Clusters")
CLUSTERS_INTRO = _text(
    "Klaster seseorang adalah yang pertama berlaku; kehamilan didahulukan dari umur.",
    "The cluster of a person is the first that holds; pregnancy comes before age.",
)
SCOPE = _text("Lingkup", "Scope")
UNITS = _text("Unit", "Units")
LEAD = _text("Penanggung jawab", "Person in charge")
STAFF = _text("Kompetensi petugas", "Staff competencies")
SUPPORTS = _text("Mendukung", "Supports")

MATRICES_TITLE = _text("Matriks: apa yang dilakukan kapan, dan di mana", "Matrices: what is done when, and where")
MATRICES_INTRO = _text(
    "Tabel tanda centang dalam keputusan, sebagaimana dibaca pustaka ini. Tiap kolom satu kunjungan atau tempat.",
    "The decree's tables of ticks, as this library reads them. A column is a contact or a venue.",
)
EXAMINATION = _text("Pemeriksaan atau pelayanan", "Examination or service")
ONLY_FOR = _text("hanya untuk", "only for")
PRINTED_AS = _text("tertulis", "printed as")
COVERAGE_TITLE = _text("Cakupan: apa yang dimuat, dan apa yang tidak", "Coverage: what is encoded, and what is not")
COVERAGE_INTRO = _text(
    "Setiap bagian, tabel, gambar dan formulir keputusan, dengan layanan yang memuatnya, atau alasan mengapa tidak "
    "dimuat. Perbandingan ini diperiksa dari dua arah setiap kali pustaka diuji.",
    "Every section, table, figure and form of the decree, with the services that encode it, or why none does. "
    "The comparison is checked in both directions whenever the library is tested.",
)
CHAPTER = _text("Bab", "Chapter")
KIND = _text("Jenis", "Kind")
ENTRIES = _text("Yang diminta atau ditetapkan keputusan", "What the decree asks for or defines")
AMBIGUITIES = _text("Pertentangan, kekosongan dan kekeliruan", "Contradictions, gaps and slips")
WITHOUT_EFFECT_TITLE = _text("Kekeliruan dan kekosongan tanpa akibat", "Slips and gaps without effect")
WITHOUT_EFFECT_INTRO = _text(
    "Yang berikut tidak mengubah siapa, kapan, di mana atau apa yang diminta aturan.",
    "The following change neither whom, when, where nor what a rule asks.",
)

SCALES_TITLE = _text("Arti hasil: nilai yang diukur", "What results mean: measured values")
SCALES_INTRO = _text(
    "Setiap nilai yang diukur, golongannya dan tindak lanjutnya. Golongan dicoba menurut urutan; yang pertama "
    "terpenuhi yang berlaku. Nilai yang tidak diberi golongan oleh keputusan disebut demikian, tidak dimasukkan ke "
    "golongan tetangga.",
    "Each measured value, its classes and the follow-up. Classes are tried in their order; the first that holds "
    "counts. A value the decree gives no class is said to have none, and never takes the class beside it.",
)
INSTRUMENTS_TITLE = _text(
    "Arti hasil: kuesioner, tes dan formulir", "What results mean: questionnaires, tests and forms"
)
INSTRUMENTS_INTRO = _text(
    "Butir ditulis dengan kata singkat penyusun pustaka ini; kalimat pertanyaannya ada dalam lampiran keputusan. "
    "Formulir yang belum lengkap memberi rentang skor, dan golongan hanya bila seluruh rentang sama golongannya.",
    "Items are told in short words of this library; the wording of the questions stands in the annex of the decree. A "
    "form that is not complete gives a range of the score, and a class only where all of the range agrees.",
)
RESULTS = _text("Arti hasil", "What a result means")
VALUES = _text("Nilai", "Values")
AUTHORITY = _text("Golongan menurut", "Classes by")
CATEGORY = _text("Golongan", "Class")
IF = _text("Bila", "If")
FOLLOW_UP = _text("Tindak lanjut", "Follow-up")
DANGER = _text("tidak boleh menunggu", "cannot wait")
NO_CLASS = _text("tidak digolongkan oleh keputusan", "not classified by the decree")
BESIDE = _text("keterangan di samping golongan", "said beside the class")
BELOW = _text("lihat di bawah tabel", "see below the table")
THEN_KNOWN = _text("Lalu diketahui:", "Then known:")
ITEM = _text("Butir", "Item")
ANSWERS = _text("Jawaban", "Answers")
POINTS = _text("Nilai", "Points")
SCORE = _text("Skor", "Score")
ASKED_IF = _text("ditanyakan bila", "is asked if")
NUMBER = _text("bilangan", "a number")
YES = _text("ya", "yes")
NO = _text("tidak", "no")
WITHIN = _text("dalam", "within")
EVERY = _text("setiap", "every")
AT_ONCE = _text("pada hari itu juga", "on the same day")
ALL_OTHERS = _text("selain yang di atas", "all others")
