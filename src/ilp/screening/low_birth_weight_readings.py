"""Readings of the care of babies of low birth weight (BBLR): limits, where they are cared for, what is done."""

from __future__ import annotations

from ilp.calendar import days, weeks
from ilp.criteria import amount, by_reading, everybody, nobody, since
from ilp.facts.newborn_and_child import BIRTH_WEIGHT, CURRENT_WEIGHT, GESTATION_AT_BIRTH
from ilp.facts.person import LMP
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.screening.newborn_readings import LOW_BIRTH_WEIGHT_CARE, LOW_BIRTH_WEIGHT_FLOW

LOW_BIRTH_WEIGHT_TEXT = KMK_2015_2023.at("BAB IV", "Pelayanan Bayi Berat Lahir Rendah (BBLR)")
ASSESSMENT_TABLE = KMK_2015_2023.at("BAB IV", "Penilaian bayi baru lahir", table="Tabel 6")
DISCHARGE_LIST = KMK_2015_2023.at("BAB IV", "Kriteria pemulangan BBLR dari Puskesmas mampu PONED")

# Classes of a newborn -------------------------------------------------------------------------------------------------

BIRTH_WEIGHT_4000 = Reading(
    code="birth-weight-4000",
    title=Label(id="Berat lahir tepat 4000 gram", en="Birth weight of exactly 4000 g"),
    settles=("amb-bw-4000",),
    places=(
        Place(
            source=ASSESSMENT_TABLE,
            says=Label(
                id="cukup: 2500-3999 gram; besar: > 4000 gram; tepat 4000 tidak termasuk keduanya",
                en="normal: 2500-3999 g; large: over 4000 g; exactly 4000 is in neither",
            ),
        ),
    ),
    options={
        "large": Label(id="BBLB (besar), ditandai sebagai batas", en="large (BBLB), marked as on the limit"),
        "normal": Label(id="BBLC (cukup)", en="normal (BBLC)"),
    },
    default="large",
    why=Label(
        id="Bayi besar dipantau lebih banyak; tidak ada yang terlewat.",
        en="A large baby is watched more, and none is lost.",
    ),
)

BIRTH_WEIGHT_BETWEEN = Reading(
    code="birth-weight-between-classes",
    title=Label(id="Berat lahir di antara dua kelas", en="Birth weight between two classes"),
    settles=("amb-bw-integers",),
    places=(
        Place(
            source=ASSESSMENT_TABLE,
            says=Label(
                id="batas dalam gram bulat, misalnya sampai 2499 lalu sejak 2500",
                en="limits in whole grams, such as to 2499 and then from 2500",
            ),
        ),
    ),
    options={
        "half-open": Label(
            id="kelas bersambung: 1000 - <1500, 1500 - <2500, 2500 - <4000 gram",
            en="the classes join: 1000 to under 1500, 1500 to under 2500, 2500 to under 4000 g",
        ),
        "rounded": Label(id="dibulatkan ke gram terdekat", en="rounded to the nearest gram"),
    },
    default="half-open",
    why=Label(
        id="Definisi BBLR adalah di bawah 2500 gram, juga bagi pecahan gram.",
        en="Low birth weight is defined as under 2500 g, for a part of a gram too.",
    ),
)

LOW_BIRTH_WEIGHT_TERM = Reading(
    code="low-birth-weight-term",
    title=Label(id="Dua arti BBLR", en="Two meanings of low birth weight (BBLR)"),
    settles=("amb-bblr-two-meanings",),
    places=(
        Place(source=LOW_BIRTH_WEIGHT_TEXT, says=Label(id="BBLR: di bawah 2500 gram", en="BBLR: under 2500 g")),
        Place(
            source=ASSESSMENT_TABLE,
            says=Label(
                id="BBLR: 1500-2499 gram; di bawahnya BBLSR dan BBLASR",
                en="BBLR: 1500-2499 g; below it BBLSR and BBLASR",
            ),
        ),
    ),
    options={
        "both": Label(
            id="kelas menurut Tabel 6, dan di sampingnya 'berat lahir rendah' (< 2500 gram) ya atau tidak",
            en="the class of Tabel 6, and beside it 'low birth weight' (under 2500 g) yes or no",
        ),
        "class-only": Label(id="hanya kelas menurut Tabel 6", en="the class of Tabel 6 only"),
    },
    default="both",
    why=Label(
        id="Pelayanan BBLR ditujukan bagi semua yang di bawah 2500 gram.",
        en="The care of BBLR is for all under 2500 g.",
    ),
)

GESTATION_42_WEEKS = Reading(
    code="gestation-42-weeks",
    title=Label(id="Lahir tepat 42 minggu", en="Birth at exactly 42 weeks"),
    settles=("amb-ga-42",),
    places=(
        Place(
            source=ASSESSMENT_TABLE,
            says=Label(
                id="cukup bulan: 37 - <42 minggu; lebih bulan: > 42 minggu; tepat 42 minggu tidak termasuk keduanya",
                en="term: 37 to under 42 weeks; post-term: over 42 weeks; exactly 42 weeks is in neither",
            ),
        ),
    ),
    options={
        "post-term": Label(id="lebih bulan sejak genap 42 minggu", en="post-term from 42 completed weeks"),
        "term": Label(id="42 minggu 0 hari masih cukup bulan", en="42 weeks and 0 days is still term"),
    },
    default="post-term",
    why=Label(id="Bayi lebih bulan dipantau lebih banyak.", en="A post-term baby is watched more."),
)

GROWTH_CURVE_AT_BIRTH = Reading(
    code="growth-curve-at-birth",
    title=Label(id="Kurva berat lahir menurut usia kehamilan", en="Curve of birth weight for gestational age"),
    settles=("amb-curve",),
    places=(
        Place(
            source=ASSESSMENT_TABLE,
            says=Label(
                id="persentil 'pada kurva', tanpa nama kurva", en="percentiles 'on the curve', with no name of it"
            ),
        ),
    ),
    options={
        "named": Label(
            id="persentil diterima bersama nama kurvanya",
            en="a percentile is taken together with the name of its curve",
        ),
        "unnamed": Label(id="persentil diterima tanpa nama kurva", en="a percentile is taken without the curve's name"),
    },
    default="named",
    why=Label(
        id="Bayi yang sama dapat berbeda kelas menurut kurva yang berbeda.",
        en="The same baby may be in different classes on different curves.",
    ),
)

# Where a baby of low birth weight is cared for ------------------------------------------------------------------------

BBLR_2000 = Reading(
    code="bblr-2000-grams",
    title=Label(id="BBLR tepat 2000 gram", en="Low birth weight of exactly 2000 g"),
    settles=("amb-bblr-2000", "amb-structure-22"),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_TEXT,
            says=Label(
                id="Puskesmas PONED: di atas 2000 gram; dirujuk: di bawah 2000 gram",
                en="Puskesmas with PONED: over 2000 g; referred: under 2000 g",
            ),
        ),
        Place(
            source=LOW_BIRTH_WEIGHT_CARE,
            says=Label(id="perawatan esensial: 2000 - <2500 gram", en="essential care: 2000 to under 2500 g"),
        ),
        Place(
            source=LOW_BIRTH_WEIGHT_FLOW,
            says=Label(
                id="taksiran 2000 - <2500 gram: bersalin di sini; < 2000 gram: dirujuk",
                en="estimate of 2000 to under 2500 g: delivered here; under 2000 g: referred",
            ),
        ),
    ),
    options={
        "refer": Label(
            id="dikonsultasikan dan dirujuk, tidak dirawat begitu saja",
            en="consulted about and referred, not kept as a matter of course",
        ),
        "keep": Label(id="dapat dirawat di Puskesmas PONED", en="may be cared for at the Puskesmas with PONED"),
    },
    default="refer",
    why=Label(
        id="Bila tempat-tempat itu berbeda, bayi pada batas tidak ditahan dengan sendirinya.",
        en="Where the places differ, a baby on the limit is never kept automatically.",
    ),
)

BBLR_FAILED_CRITERIA = Reading(
    code="bblr-failed-criteria",
    title=Label(id="BBLR yang tidak memenuhi syarat PONED", en="Low birth weight babies who do not fit PONED care"),
    settles=("amb-bblr-fail-criteria",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_TEXT,
            says=Label(
                id="syarat PONED banyak, tetapi rujukan ditulis hanya bagi < 2000 gram dan Puskesmas bukan PONED",
                en="PONED care has many conditions; referral is written only for under 2000 g and for other Puskesmas",
            ),
        ),
        Place(
            source=LOW_BIRTH_WEIGHT_FLOW,
            says=Label(
                id="sebelum lahir: < 37 minggu atau komplikasi juga dirujuk",
                en="before birth: under 37 weeks, or complications, are referred too",
            ),
        ),
    ),
    options={
        "refer": Label(id="dirujuk bila satu syarat saja tidak terpenuhi", en="referred if any one condition fails"),
        "letter": Label(id="rujukan hanya seperti tertulis", en="referral only as written"),
    },
    default="refer",
    why=Label(
        id="Pelayanan BBLR 'hanya' dapat dilaksanakan bagi yang memenuhi semua syarat.",
        en="Care of BBLR is possible there 'only' for those who fit all conditions.",
    ),
)

APGAR_10 = Reading(
    code="bblr-apgar-10",
    title=Label(id="APGAR 10 sebagai syarat", en="APGAR 10 as a condition"),
    settles=("amb-bblr-apgar10",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_TEXT,
            says=Label(id="APGAR 10, tanpa menit ke berapa", en="APGAR 10, with no word on the minute"),
        ),
    ),
    options={
        "clinician": Label(
            id="di bawah 10 pada menit mana pun: tidak otomatis dirawat, dokter yang memutuskan",
            en="below 10 at any minute: not kept automatically, a doctor decides",
        ),
        "refer": Label(id="di bawah 10: selalu dirujuk", en="below 10: always referred"),
    },
    default="clinician",
    why=Label(
        id="Nilai sempurna jarang dan mungkin salah tulis; keputusan tidak boleh dibuat otomatis.",
        en="A perfect score is rare and may be a slip; nothing must be decided automatically.",
    ),
)

BBLR_CRITERIA_LISTS = Reading(
    code="bblr-criteria-lists",
    title=Label(id="Dua daftar syarat perawatan BBLR", en="Two lists of conditions for care of BBLR"),
    settles=("amb-bblr-criteria-differ",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_TEXT,
            says=Label(
                id="janin tunggal; ibu tanpa perdarahan, hipertensi dalam kehamilan, infeksi",
                en="one baby; a mother without bleeding, hypertension in pregnancy, infection",
            ),
        ),
        Place(
            source=LOW_BIRTH_WEIGHT_FLOW,
            says=Label(
                id="tanpa perdarahan, (pre-)eklampsia, infeksi; janin tunggal tidak disebut",
                en="without bleeding, (pre-)eclampsia, infection; one baby is not named",
            ),
        ),
    ),
    options={
        "union": Label(id="semua syarat kedua daftar", en="the conditions of both lists"),
        "text": Label(id="daftar pada uraian", en="the list of the text"),
        "figure": Label(id="daftar pada Gambar 16", en="the list of Gambar 16"),
    },
    default="union",
    why=Label(
        id="Lebih banyak syarat berarti lebih sedikit bayi berisiko yang tertahan.",
        en="More conditions mean fewer babies at risk who are kept.",
    ),
)

BBLR_NOT_VERTEX = Reading(
    code="bblr-not-vertex",
    title=Label(id="Dugaan BBLR, bukan presentasi belakang kepala", en="Expected low birth weight, not head first"),
    settles=("amb-bblr-nonvertex-figure",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_FLOW,
            says=Label(
                id="kotak persalinan mensyaratkan belakang kepala; kotak rujukan tidak menyebut kelainan letak",
                en="the box of delivery asks for a vertex presentation; the box of referral names no malpresentation",
            ),
        ),
    ),
    options={
        "refer": Label(id="dirujuk", en="referred"),
        "clinician": Label(id="tenaga kesehatan yang memutuskan", en="the health worker decides"),
    },
    default="refer",
    why=Label(id="Tidak memenuhi syarat persalinan di Puskesmas.", en="The condition for a delivery there is not met."),
)

CORTICOSTEROID_END = Reading(
    code="corticosteroid-end",
    title=Label(id="Akhir '24-34 minggu' bagi kortikosteroid", en="The end of '24-34 weeks' for corticosteroids"),
    settles=(),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_FLOW,
            says=Label(
                id="kortikosteroid antenatal pada 24-34 minggu; hari tidak disebut",
                en="antenatal corticosteroid at 24-34 weeks; days are not mentioned",
            ),
        ),
        Place(
            source=ASSESSMENT_TABLE,
            says=Label(
                id="37 - <42 minggu: di sini akhir yang tidak termasuk ditulis dengan <",
                en="37 to <42 weeks: here an end that is left out is written with <",
            ),
        ),
    ),
    options={
        "completed": Label(id="sampai 34 minggu 6 hari", en="to 34 weeks 6 days"),
        "exact": Label(id="sampai 34 minggu 0 hari", en="to 34 weeks 0 days"),
    },
    default="completed",
    why=Label(
        id="Minggu dihitung genap seperti batas lain, dan pemberiannya diputuskan dokter.",
        en="Weeks are completed weeks, as other bounds, and a doctor decides on giving it.",
    ),
)

# Care -----------------------------------------------------------------------------------------------------------------

BBLR_CARE_LISTS = Reading(
    code="bblr-care-lists",
    title=Label(id="Dua daftar perawatan esensial BBLR", en="Two lists of essential care of BBLR"),
    settles=("amb-bblr-care-lists-differ",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_FLOW,
            says=Label(
                id="kehangatan, klem tali pusat, IMD, vitamin K, pemantauan; tanpa HBIg, PMK, dukungan menyusui",
                en="warmth, cord clamping, early breastfeeding, vitamin K, monitoring; without HBIg, PMK, "
                "breastfeeding support",
            ),
        ),
        Place(
            source=LOW_BIRTH_WEIGHT_CARE,
            says=Label(
                id="HBIg, PMK, dukungan menyusui; tanpa kehangatan, IMD, vitamin K",
                en="HBIg, PMK, breastfeeding support; without warmth, early breastfeeding, vitamin K",
            ),
        ),
    ),
    options={
        "union": Label(id="gabungan kedua daftar", en="both lists together"),
        "figure": Label(id="daftar pada Gambar 16", en="the list of Gambar 16"),
        "text": Label(id="daftar pada uraian", en="the list of the text"),
    },
    default="union",
    why=Label(id="Kedua daftar saling melengkapi.", en="The two lists complete each other."),
)

DISCHARGE_ALL = Reading(
    code="bblr-discharge-all",
    title=Label(id="Semua atau salah satu kriteria pemulangan", en="All criteria for discharge, or any"),
    settles=("amb-discharge-any-all",),
    places=(
        Place(
            source=DISCHARGE_LIST,
            says=Label(
                id="enam kriteria, tanpa kata semua atau salah satu", en="six criteria, with no word on all or any"
            ),
        ),
    ),
    options={
        "all": Label(id="keenamnya terpenuhi", en="all six are met"),
        "any": Label(id="salah satu terpenuhi", en="any one is met"),
    },
    default="all",
    why=Label(id="Satu saja tidak menjamin bayi aman di rumah.", en="One alone does not make a baby safe at home."),
)

MONITORED_TO_2500 = Reading(
    code="bblr-monitored-to-2500",
    title=Label(id="Batas akhir pemantauan BBLR", en="When monitoring of BBLR ends"),
    settles=("amb-bblr-2500",),
    places=(
        Place(
            source=LOW_BIRTH_WEIGHT_TEXT,
            says=Label(
                id="dipantau sampai berat > 2500 gram; BBLR adalah di bawah 2500 gram",
                en="monitored until over 2500 g; low birth weight is under 2500 g",
            ),
        ),
    ),
    options={
        "over-2500": Label(id="berakhir bila lebih dari 2500 gram", en="ends above 2500 g"),
        "from-2500": Label(id="berakhir sejak 2500 gram", en="ends from 2500 g"),
    },
    default="over-2500",
    why=Label(id="Demikian tertulis pada aturan pemantauannya.", en="So the rule on monitoring is written."),
)

# The criteria that depend on them -------------------------------------------------------------------------------------

REFERRED_BY_WEIGHT = by_reading(
    BBLR_2000, {"refer": amount(BIRTH_WEIGHT, up_to=2000), "keep": amount(BIRTH_WEIGHT, under=2000)}
)
KEPT_BY_WEIGHT = by_reading(
    BBLR_2000, {"refer": amount(BIRTH_WEIGHT, over=2000), "keep": amount(BIRTH_WEIGHT, at_least=2000)}
)
REFERRED_AS_PRETERM = by_reading(
    BBLR_FAILED_CRITERIA, {"refer": amount(GESTATION_AT_BIRTH, under=37), "letter": nobody()}
)
ANY_OTHER_FAILED = by_reading(BBLR_FAILED_CRITERIA, {"refer": everybody(), "letter": nobody()})
CORTICOSTEROID_WEEKS = by_reading(
    CORTICOSTEROID_END,
    {
        "completed": since(LMP, at_least=weeks(24), up_to=weeks(34)),
        "exact": since(LMP, at_least=weeks(24), up_to=days(238)),
    },
)
STILL_MONITORED = by_reading(
    MONITORED_TO_2500,
    {"over-2500": amount(CURRENT_WEIGHT, up_to=2500), "from-2500": amount(CURRENT_WEIGHT, under=2500)},
)
IN_FIGURE_LIST = by_reading(BBLR_CARE_LISTS, {"union": everybody(), "figure": everybody(), "text": nobody()})
IN_TEXT_LIST = by_reading(BBLR_CARE_LISTS, {"union": everybody(), "figure": nobody(), "text": everybody()})
