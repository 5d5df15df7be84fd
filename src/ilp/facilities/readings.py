"""Places where the decree contradicts itself, or is not clear, about packages, facilities and the network."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

__all__ = [
    "FIGURE_OR_TABLES",
    "HOME_CELLS_OF_TABLE_19",
    "ONCE_PRINTED_FACILITATION",
    "PUSTU_KADER",
    "REFERRAL_FROM_POSYANDU",
    "WORKING_DAYS",
]

_FIGURE_12 = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
_TABLE_4 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas", table="Tabel 4")
_TABLE_5 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")
_TABLE_12 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja", table="Tabel 12")
_TABLE_19 = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19")
_FIGURE_4 = KMK_2015_2023.at(
    "BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas Pembantu (Pustu)", figure="Gambar 4"
)

FIGURE_OR_TABLES = Reading(
    code="package-figure-or-tables",
    title=Label(id="Gambar 12 atau Tabel 4, 5 dan 12", en="Gambar 12 or Tabel 4, 5 and 12"),
    settles=("amb-structure-14",),
    places=(
        Place(
            source=_FIGURE_12,
            says=Label(
                id="KtPA, gigi dan mulut serta pengobatan ada menurut unit; neonatal dan BBLR tidak di Posyandu",
                en="screening for violence, oral care and treatment by unit; no newborn care or BBLR at the Posyandu",
            ),
        ),
        Place(
            source=_TABLE_4,
            says=Label(
                id="edukasi nifas di Posyandu; tidak memuat skrining KtPA dan gigi mulut",
                en="education after delivery at the Posyandu; nothing on screening for violence and oral care",
            ),
        ),
        Place(
            source=_TABLE_5,
            says=Label(
                id="neonatal dan pemantauan BBLR juga di Posyandu; tidak memuat skrining KtPA dan gigi mulut",
                en="newborn care and monitoring of BBLR at the Posyandu too; no screening for violence, no oral care",
            ),
        ),
    ),
    options={
        "either": Label(
            id="yang tercetak di salah satunya termasuk paket", en="what is printed in either belongs to the package"
        ),
        "tables": Label(id="hanya menurut tabel", en="by the tables only"),
        "figure": Label(id="hanya menurut Gambar 12", en="by Gambar 12 only"),
    },
    default="either",
    why=Label(
        id="gambar merangkum dan tabel merinci; menggabungkannya tidak menghilangkan layanan bagi siapa pun",
        en="the figure sums up and the tables go into detail; taking both together loses a service for nobody",
    ),
)

HOME_CELLS_OF_TABLE_19 = Reading(
    code="package-home-cells-of-table-19",
    title=Label(id="Sel kunjungan rumah pada Tabel 19", en="The home-visit cells of Tabel 19"),
    settles=("amb-structure-13",),
    places=(
        Place(
            source=_TABLE_19,
            says=Label(
                id="sel kunjungan rumah beberapa skrining kosong atau menyatu dengan sel edukasi di sekitarnya",
                en="the home-visit cells of several screenings are empty, or merge with cells of education",
            ),
        ),
    ),
    options={
        "education": Label(id="edukasi keluarga pada kunjungan rumah", en="education of the family at home visits"),
        "none": Label(id="tidak ada pada kunjungan rumah", en="nothing at home visits"),
    },
    default="education",
    why=Label(
        id="mengajari keluarga tidak merugikan siapa pun, dan uraian BAB V memintanya di banyak layanan",
        en="teaching a family harms nobody, and the text of BAB V asks for it at many services",
    ),
)

ONCE_PRINTED_FACILITATION = Reading(
    code="package-once-printed-facilitation",
    title=Label(id="Fasilitasi UKS/M oleh Pustu", en="Support of the school programme by the Pustu"),
    settles=(),
    places=(
        Place(
            source=_TABLE_12,
            says=Label(
                id="bagi TTD, obat cacing dan imunisasi di sekolah fasilitasi tercetak satu kali",
                en="for iron tablets, deworming and immunization at school the support is printed once",
            ),
        ),
    ),
    options={
        "puskesmas": Label(id="hanya Puskesmas", en="the Puskesmas only"),
        "pustu-too": Label(id="Pustu juga", en="the Pustu too"),
    },
    default="puskesmas",
    why=Label(
        id="sel pertama milik Puskesmas; Pustu yang ikut membantu tidak dilarang dan layanannya tetap di sekolah",
        en="the first cell is that of the Puskesmas; a Pustu may help, and the service stays at the school",
    ),
)

PUSTU_KADER = Reading(
    code="pustu-kader-number",
    title=Label(id="Jumlah kader Pustu", en="Number of kader of a Pustu"),
    settles=("amb-structure-19",),
    places=(
        Place(
            source=_FIGURE_4,
            says=Label(
                id="minimal 1 perawat dan 1 bidan; 2 kader, tanpa kata minimal",
                en="at least 1 nurse and 1 midwife; 2 kader, without the words at least",
            ),
        ),
    ),
    options={
        "at-least": Label(id="sedikitnya 2 kader", en="2 kader at least"),
        "exactly": Label(id="tepat 2 kader", en="2 kader exactly"),
    },
    default="at-least",
    why=Label(
        id="kader yang lebih banyak menjangkau lebih banyak rumah; angka pada baris di atasnya juga batas bawah",
        en="more kader reach more homes; the numbers in the line above it are lower bounds too",
    ),
)

WORKING_DAYS = Reading(
    code="pustu-working-days",
    title=Label(id="Setiap hari kerja", en="Every working day"),
    settles=(),
    places=(
        Place(
            source=_FIGURE_4,
            says=Label(
                id="buka setiap hari kerja, di dalam dan luar gedung; harinya tidak disebut",
                en="open every working day, on the premises and outside; the days are not named",
            ),
        ),
    ),
    options={
        "five": Label(id="Senin sampai Jumat", en="Monday to Friday"),
        "six": Label(id="Senin sampai Sabtu", en="Monday to Saturday"),
    },
    default="five",
    why=Label(
        id="lima hari berlaku di mana pun; di daerah dengan enam hari kerja pilih yang lain",
        en="five days hold everywhere; where six days are worked, choose the other",
    ),
)

REFERRAL_FROM_POSYANDU = Reading(
    code="referral-from-posyandu",
    title=Label(id="Tujuan rujukan dari Posyandu", en="Where a Posyandu refers to"),
    settles=(),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Dalam Puskesmas", figure="Gambar 11"),
            says=Label(id="Posyandu merujuk ke Puskesmas", en="the Posyandu refers to the Puskesmas"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Geriatri"),
            says=Label(
                id="lansia dengan ketergantungan yang ditemukan di Posyandu dirujuk ke Pustu atau Puskesmas",
                en="an older person found dependent at the Posyandu is referred to the Pustu or the Puskesmas",
            ),
        ),
    ),
    options={
        "pustu-or-puskesmas": Label(
            id="Pustu bila mampu memberi layanannya, selain itu Puskesmas",
            en="the Pustu where it can give the service, else the Puskesmas",
        ),
        "puskesmas": Label(id="selalu Puskesmas", en="the Puskesmas always"),
    },
    default="pustu-or-puskesmas",
    why=Label(
        id="yang terdekat yang mampu lebih mudah dicapai; keadaan gawat darurat selalu ke Puskesmas",
        en="the nearest that is able is reached more easily; an emergency always goes to the Puskesmas",
    ),
)
