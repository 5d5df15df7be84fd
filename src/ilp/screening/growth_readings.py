"""Readings of the rules on growth, development and the integrated child health check (PKAT), and whom they are for."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.criteria import aged, all_of, any_of, by_reading, has, nobody
from ilp.facts.newborn_and_child import (
    ABOVE_ORANGE_LINE,
    BELOW_RED_LINE,
    DEVELOPMENT_CHECKLIST_INCOMPLETE,
    DEVELOPMENT_CONCERN,
    NUTRITION_PROBLEM,
    PKAT_FOLLOW_UP_NEEDED,
    SEVERE_MALNUTRITION,
    STUNTING,
    WEIGHT_NOT_GAINED,
)
from ilp.labels import Label
from ilp.lifecycle import PRESCHOOL, UNDER_FIVE
from ilp.regulation import KMK_2015_2023, Place, Reading

CHILDREN = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah")
MOTHER_CLASS = KMK_2015_2023.at("BAB IV", "Kelas Ibu Balita", table="Tabel 5")
GROWTH = KMK_2015_2023.at("BAB IV", "Pemantauan Pertumbuhan dan Perkembangan")
GROWTH_TABLE = KMK_2015_2023.at("BAB IV", "Pemantauan Pertumbuhan dan Perkembangan", table="Tabel 5")
GROWTH_MATRIX = KMK_2015_2023.at("BAB IV", "Pemantauan Pertumbuhan dan Perkembangan", figure="Gambar 17")
PKAT_SECTION = KMK_2015_2023.at("BAB IV", "Pemeriksaan Kesehatan Anak Terintegrasi (PKAT)")
PKAT_STEPS = KMK_2015_2023.at("BAB IV", "Pemeriksaan Kesehatan Anak Terintegrasi (PKAT)", figure="Gambar 18")
PKAT_AFTERWARDS = KMK_2015_2023.at("BAB IV", "Alur Operasional PKAT dan Tindak Lanjut", figure="Gambar 20")
POSYANDU = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Posyandu", figure="Gambar 5")
PACKAGES = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
INFANT_VACCINES = KMK_2015_2023.at("BAB IV", "Imunisasi dasar bagi Bayi", table="Tabel 7")
VITAMIN_A = KMK_2015_2023.at("BAB IV", "Pemberian Vitamin A dan obat cacing")
NUTRITION = KMK_2015_2023.at("BAB IV", "Pencegahan, deteksi dini, tatalaksana dan rujukan balita bermasalah gizi")

MOTHER_CLASS_AGES = Reading(
    code="mother-class-ages",
    title=Label(id="Usia anak peserta Kelas Ibu Balita", en="Ages of the children of the mothers' class"),
    settles=("amb-class-age-groups",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Kelas Ibu Balita"),
            says=Label(
                id="anak 0 sampai 5 tahun, kelompok 0-1, 1-2 dan 2-5 tahun",
                en="children of 0 to 5 years, in groups 0-1, 1-2 and 2-5 years",
            ),
        ),
        Place(source=CHILDREN, says=Label(id="balita adalah 0-59 bulan", en="under-fives are 0-59 months old")),
    ),
    options={
        "to-sixth-birthday": Label(
            id="sampai sebelum ulang tahun ke-6; kelompok <1, 1 dan 2-5 tahun",
            en="to the day before the 6th birthday; groups under 1, 1, and 2-5 years",
        ),
        "under-five": Label(
            id="sampai 59 bulan; kelompok <1, 1 dan 2-4 tahun", en="to 59 months; groups under 1, 1, and 2-4 years"
        ),
    },
    default="to-sixth-birthday",
    why=Label(
        id="Angka 5 tahun tertulis sebagai batas yang termasuk, dan tidak ada ibu yang ditolak.",
        en="Five years is printed as the last age, and no mother is turned away.",
    ),
)

GROWTH_AGE = Reading(
    code="growth-monitoring-age",
    title=Label(id="Sampai usia berapa tumbuh kembang dipantau", en="To what age growth is monitored"),
    settles=("amb-growth-age-range",),
    places=(
        Place(source=GROWTH, says=Label(id="tidak menyebut usia", en="gives no age")),
        Place(
            source=GROWTH_MATRIX,
            says=Label(
                id="beberapa baris menulis 'balita', yang lain 'anak'", en="some rows say under-five, some child"
            ),
        ),
        Place(
            source=GROWTH_TABLE,
            says=Label(
                id="tabel untuk balita dan anak prasekolah", en="the table is for under-fives and preschool age"
            ),
        ),
    ),
    options={
        "preschool-as-indicated": Label(
            id="seluruhnya pada 0-59 bulan; pada 60-71 bulan berat, tinggi dan KPSP sesuai indikasi",
            en="all of it at 0-59 months; at 60-71 months weight, height and KPSP as indicated",
        ),
        "whole-group": Label(id="seluruhnya pada 0-71 bulan", en="all of it at 0-71 months"),
        "under-five": Label(id="hanya pada 0-59 bulan", en="at 0-59 months only"),
    },
    default="preschool-as-indicated",
    why=Label(
        id="Isi matriks adalah milik balita; anak prasekolah masuk kelompok bab ini dan tidak dilepas.",
        en="What the matrix holds is for under-fives; preschool children are in the group and not let go.",
    ),
)

GROWTH_FREQUENCY = Reading(
    code="growth-monitoring-frequency",
    title=Label(id="Seberapa sering tumbuh kembang dipantau", en="How often growth is monitored"),
    settles=("amb-growth-frequency",),
    places=(
        Place(source=GROWTH, says=Label(id="tidak ada jarak waktu", en="no interval is given")),
        Place(
            source=POSYANDU,
            says=Label(
                id="hari buka Posyandu setiap bulan, juga untuk balita", en="Posyandu opens monthly, also for them"
            ),
        ),
        Place(
            source=VITAMIN_A,
            says=Label(
                id="Februari dan Agustus disebut Bulan Penimbangan", en="February and August are called weighing months"
            ),
        ),
    ),
    options={
        "monthly": Label(id="setiap bulan, pada hari buka Posyandu", en="every month, on the Posyandu open day"),
        "weighing-months": Label(id="Februari dan Agustus", en="in February and August"),
        "letter": Label(id="tanpa jarak waktu", en="with no interval"),
    },
    default="monthly",
    why=Label(
        id="Posyandu dibuka tiap bulan untuk menjangkau semua sasaran; jarak ini bukan aturan klinis bagian ini.",
        en="The Posyandu opens monthly to reach them all; the interval is no clinical rule of this section.",
    ),
)

POSYANDU_REFERS = Reading(
    code="growth-posyandu-refers",
    title=Label(id="Rujukan dari Posyandu pada pemantauan tumbuh kembang", en="Referral from the Posyandu"),
    settles=("amb-growth-posyandu-followup",),
    places=(
        Place(
            source=GROWTH_MATRIX,
            says=Label(
                id="baris 13, tindak lanjut dan rujukan: tidak di Posyandu; baris 7: Posyandu melapor ke nakes",
                en="row 13, follow-up and referral: not at the Posyandu; row 7: it informs a health worker",
            ),
        ),
        Place(source=GROWTH_TABLE, says=Label(id="Posyandu: juga rujukan", en="Posyandu: referral too")),
    ),
    options={
        "inform-and-refer": Label(
            id="Posyandu melapor dan merujuk ke Pustu atau Puskesmas, tanpa pengobatan",
            en="the Posyandu informs and refers to Pustu or Puskesmas, without treating",
        ),
        "inform": Label(id="Posyandu hanya melapor", en="the Posyandu only informs"),
    },
    default="inform-and-refer",
    why=Label(
        id="Rujukan pada baris 13 adalah ke fasilitas yang lebih tinggi; anak berisiko tetap sampai ke nakes.",
        en="Row 13 means referral to a higher level; and a child at risk still reaches a health worker.",
    ),
)

SWEEPING_UNITS = Reading(
    code="growth-sweeping-units",
    title=Label(id="Unit yang melakukan sweeping", en="Which units seek out children at home"),
    settles=("amb-growth-row8-home",),
    places=(
        Place(
            source=GROWTH_MATRIX,
            says=Label(
                id="baris 8: Posyandu dan Pustu, bukan Puskesmas", en="row 8: Posyandu and Pustu, not Puskesmas"
            ),
        ),
        Place(
            source=NUTRITION,
            says=Label(
                id="kader bersama tenaga kesehatan melakukan sweeping balita bermasalah gizi",
                en="kader with health workers seek out under-fives with nutrition problems",
            ),
        ),
    ),
    options={
        "routine": Label(id="Posyandu dan Pustu, sebagai kegiatan rutin", en="Posyandu and Pustu, as routine work"),
        "puskesmas-too": Label(id="juga Puskesmas", en="the Puskesmas too"),
    },
    default="routine",
    why=Label(
        id="Matriks mengatur sweeping rutin; anak tetap dikunjungi, dan kunjungan lain Puskesmas tidak dilarang.",
        en="The matrix is about routine work; the child is visited, and other visits are not forbidden.",
    ),
)

CHECKLIST_AND_KPSP = Reading(
    code="checklist-and-kpsp",
    title=Label(id="Ceklis perkembangan dan KPSP di Pustu dan Puskesmas", en="Checklist and KPSP at the same place"),
    settles=("amb-growth-checklist-pustu",),
    places=(
        Place(
            source=GROWTH_MATRIX,
            says=Label(
                id="baris 5 ceklis di semua tempat; 11 KPSP di Pustu dan Puskesmas; 12 interpretasi dengan KPSP",
                en="row 5: checklist everywhere; row 11: KPSP at Pustu and Puskesmas; row 12: interpretation by KPSP",
            ),
        ),
    ),
    options={
        "kpsp-decides": Label(id="keduanya; hasil KPSP yang menentukan", en="both are done; the KPSP result decides"),
        "either": Label(id="keduanya; salah satu yang bermasalah cukup", en="both are done; either finding is enough"),
    },
    default="kpsp-decides",
    why=Label(
        id="Baris 12 menafsirkan perkembangan dengan KPSP, pemeriksaan yang lebih rinci.",
        en="Row 12 interprets development by KPSP, the more detailed instrument.",
    ),
)

NUTRITION_CUT_OFFS = Reading(
    code="under-five-nutrition-cut-offs",
    title=Label(id="Ambang batas status gizi balita", en="Cut-offs of nutritional status under five"),
    settles=("amb-growth-under5-thresholds",),
    places=(
        Place(
            source=GROWTH_MATRIX,
            says=Label(id="indeks disebut, ambang batas tidak", en="the indices are named, the cut-offs are not"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Obesitas", table="Tabel 13"),
            says=Label(id="ambang batas IMT/U usia 5-18 tahun", en="cut-offs of BMI for age at 5-18 years"),
        ),
    ),
    options={
        "none": Label(id="tidak ada kelas dari keputusan ini", en="no class from this decree"),
        "other-standard": Label(
            id="kelas dari standar antropometri anak, dengan rujukannya sendiri",
            en="classes of the ministry's child growth standards, cited as such",
        ),
    },
    default="other-standard",
    why=Label(
        id="Keputusan ini menyebut masalah gizi dan rujukannya tanpa ambang batas; tanpa kelas tidak ada anak yang "
        "ditemukan. Kelas diberi nama standarnya, Permenkes 2/2020, bukan nama keputusan ini.",
        en="The decree names the problems and whom it refers, but no cut-offs, and without classes no child is found. "
        "The classes are given in the name of their standard, Permenkes 2/2020, never as the decree's.",
    ),
)

WEIGHT_GAIN = Reading(
    code="weight-gain-criterion",
    title=Label(id="Kapan berat badan disebut naik", en="When weight counts as gained"),
    settles=("amb-1t",),
    places=(
        Place(
            source=GROWTH_MATRIX,
            says=Label(
                id="naik atau tidak naik ditentukan di KMS; kenaikan minimal tidak diberikan",
                en="gained or not gained is read from the growth card; the least gain is not given",
            ),
        ),
    ),
    options={
        "as-plotted": Label(id="N atau T seperti tercatat di KMS", en="as recorded on the growth card"),
        "computed": Label(
            id="dihitung dengan tabel kenaikan minimal dari aturan lain",
            en="worked out with a table of least gains from another rule",
        ),
    },
    default="as-plotted",
    why=Label(
        id="Tanpa tabel dalam keputusan ini, hasil baca KMS adalah satu-satunya sumber.",
        en="With no table in the decree, what was read from the card is the only source.",
    ),
)

CHECKLIST_INCOMPLETE = Reading(
    code="checklist-incomplete",
    title=Label(id="Arti ceklis perkembangan tidak lengkap", en="What an incomplete checklist means"),
    settles=("amb-checklist-incomplete",),
    places=(
        Place(
            source=GROWTH_MATRIX,
            says=Label(
                id="balita dengan ceklis perkembangan tidak lengkap berisiko",
                en="an under-five whose checklist is incomplete is at risk",
            ),
        ),
    ),
    options={
        "item-not-achieved": Label(
            id="ada butir untuk umurnya yang belum tercapai; formulir kosong berarti belum dinilai",
            en="an item for the age is not achieved; an empty form means not assessed",
        ),
        "form-not-filled": Label(id="formulir belum diisi lengkap", en="the form is not filled in completely"),
    },
    default="item-not-achieved",
    why=Label(
        id="Baris itu menyebut risiko gangguan perkembangan; formulir kosong dinilai ulang, bukan dilaporkan.",
        en="The row is about risk to development; an empty form is filled in, not reported.",
    ),
)

PKAT_VITAMIN_A = Reading(
    code="pkat-vitamin-a",
    title=Label(id="Vitamin A pada PKAT di luar Februari dan Agustus", en="Vitamin A at PKAT outside the rounds"),
    settles=("amb-pkat-vitamin-a",),
    places=(
        Place(
            source=PKAT_SECTION,
            says=Label(id="waktu pertama anak mendapat vitamin A", en="the time of the child's first vitamin A"),
        ),
        Place(source=VITAMIN_A, says=Label(id="serentak Februari dan Agustus", en="for all in February and August")),
    ),
    options={
        "if-none-recorded": Label(
            id="pada PKAT bila belum tercatat, menurut petugas; dosis itu dihitung untuk putaran yang sama",
            en="at PKAT where no dose is recorded, as staff decide; it counts for the round",
        ),
        "rounds-only": Label(id="hanya pada Februari dan Agustus", en="in February and August only"),
    },
    default="if-none-recorded",
    why=Label(
        id="Dosis pertama tidak hilang, dan catatan mencegah dosis ganda.",
        en="The first dose is not lost, and the record prevents a double dose.",
    ),
)

PKAT_IMMUNIZATION = Reading(
    code="pkat-immunization-complete",
    title=Label(id="Kelengkapan imunisasi dasar pada PKAT", en="Complete basic immunization at PKAT"),
    settles=("amb-pkat-imm",),
    places=(
        Place(
            source=PKAT_SECTION,
            says=Label(
                id="kelengkapan imunisasi dasar dinilai pada usia 6 bulan", en="completeness judged at 6 months"
            ),
        ),
        Place(
            source=INFANT_VACCINES,
            says=Label(id="imunisasi dasar berlangsung sampai 10 bulan", en="the basic series runs to 10 months"),
        ),
    ),
    options={
        "due-by-age": Label(id="dosis yang sudah jatuh tempo menurut umur", en="the doses due by that age"),
        "whole-series": Label(id="seluruh imunisasi dasar", en="the whole basic series"),
    },
    default="due-by-age",
    why=Label(
        id="Dosis 9 dan 10 bulan belum mungkin diberikan pada usia ini.",
        en="The doses of 9 and 10 months cannot have been given at this age.",
    ),
)

PKAT_MISSED = Reading(
    code="pkat-missed",
    title=Label(id="PKAT yang terlewat", en="A missed PKAT"),
    settles=("amb-pkat-missed",),
    places=(
        Place(
            source=PKAT_SECTION,
            says=Label(
                id="usia 6 sampai sebelum 7 bulan; sesudahnya tidak diatur",
                en="from 6 to before 7 months; nothing is said of later",
            ),
        ),
    ),
    options={
        "late": Label(id="sesuai indikasi sampai 11 bulan", en="as indicated to 11 months"),
        "closed": Label(id="tidak ada PKAT sesudah itu", en="no PKAT after that"),
    },
    default="late",
    why=Label(
        id="Bayi yang terlambat tidak hilang: petugas menilai apakah ia masih diperiksa.",
        en="A late infant is not lost: a health worker decides whether the check is still held.",
    ),
)

PKAT_FOLLOW_UP = Reading(
    code="pkat-follow-up-of-whom",
    title=Label(id="Siapa yang ditindaklanjuti setelah PKAT", en="Who is followed up after PKAT"),
    settles=("amb-pkat-no-result-categories",),
    places=(
        Place(
            source=PKAT_AFTERWARDS,
            says=Label(
                id="menurut status anak dan ibu; tidak ada kategori hasil",
                en="by the state of child and mother; there are no classes of result",
            ),
        ),
    ),
    options={
        "conference": Label(id="yang diputuskan konferensi PKAT", en="those for whom the PKAT conference decides so"),
        "findings": Label(
            id="bayi dengan masalah gizi atau perkembangan",
            en="infants with a problem of nutrition or development",
        ),
    },
    default="conference",
    why=Label(
        id="Konferensi menilai anak dan ibu; masalah gizi dan perkembangan mempunyai tindak lanjutnya sendiri.",
        en="The conference judges child and mother; nutrition and development have follow-up of their own.",
    ),
)

# Whose growth is monitored, and of whom only weight, height and KPSP are taken when indicated.
MONITORED = by_reading(
    GROWTH_AGE,
    {"preschool-as-indicated": UNDER_FIVE, "whole-group": aged(under=months(72)), "under-five": UNDER_FIVE},
)
MONITORED_AS_INDICATED = by_reading(
    GROWTH_AGE, {"preschool-as-indicated": PRESCHOOL, "whole-group": nobody(), "under-five": nobody()}
)
GROWTH_AT_RISK = any_of(
    has(WEIGHT_NOT_GAINED), has(BELOW_RED_LINE), has(ABOVE_ORANGE_LINE), has(DEVELOPMENT_CHECKLIST_INCOMPLETE)
)
# Stunting and severe malnutrition are nutrition problems, also where they are all that is recorded.
NUTRITION_PROBLEM_FOUND = any_of(has(NUTRITION_PROBLEM), has(STUNTING), has(SEVERE_MALNUTRITION))
CLASS_CHILD = by_reading(
    MOTHER_CLASS_AGES, {"to-sixth-birthday": aged(up_to=years(5)), "under-five": aged(under=years(5))}
)
CLASS_GROUP_2_TO_5 = by_reading(
    MOTHER_CLASS_AGES,
    {
        "to-sixth-birthday": aged(at_least=years(2), up_to=years(5)),
        "under-five": aged(at_least=years(2), under=years(5)),
    },
)
PKAT_WINDOW = aged(at_least=months(6), under=months(7))
PKAT_LATE = by_reading(PKAT_MISSED, {"late": aged(at_least=months(7), up_to=months(11)), "closed": nobody()})
PKAT_FOLLOWED_UP = by_reading(
    PKAT_FOLLOW_UP,
    {
        "conference": all_of(aged(at_least=months(6), under=months(60)), has(PKAT_FOLLOW_UP_NEEDED)),
        "findings": all_of(
            aged(at_least=months(6), under=months(12)), any_of(NUTRITION_PROBLEM_FOUND, has(DEVELOPMENT_CONCERN))
        ),
    },
)
