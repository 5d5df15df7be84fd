"""SKILAS (Formulir 5): six domains of intrinsic capacity, each with its follow-up instrument, and the whole."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, answered, any_of, by_reading, everybody, measured, nobody
from ilp.facts.chronic_disease import SKILAS_POSITIVE
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_older_persons import (
    SARC_CALF_FORM,
    SKILAS_ARM,
    SKILAS_CHAIR_STAND_14,
    SKILAS_RECALL,
    SKILAS_VISION,
    SKILAS_WHISPER_NOT_POSSIBLE,
)
from ilp.screening.older_persons import ICOPE_AT_PUSTU
from ilp.vocabulary import Instrument, Quantity, Venue

_FORM = KMK_2015_2023.at("Lampiran", "Kuesioner Skrining Lansia Sederhana (SKILAS)", form="Formulir 5")
_GERIATRIC = KMK_2015_2023.at("BAB V", "Skrining Geriatri")
_TOOLS = KMK_2015_2023.at("BAB V", "Skrining Geriatri", table="Tabel 30")

_YES = Label(id="ya", en="yes")
_NO = Label(id="tidak", en="no")

UNDER_60 = Category(
    code="outside-age",
    label=Label(id="instrumen ini untuk usia 60 tahun ke atas", en="this instrument is for ages of 60 and over"),
    when=aged(under=years(60)),
)

TO_HOSPITAL = act(
    ActionKind.REFER,
    "rujuk ke rumah sakit bila hasilnya meragukan atau tidak dapat ditangani di Puskesmas",
    "refer to a hospital where the result is doubtful or beyond the Puskesmas",
    Venue.PUSKESMAS,
    source=_GERIATRIC,
)
TO_HOSPITAL_BY_TOOL = act(
    ActionKind.REFER,
    "rujuk ke rumah sakit bila meragukan atau tidak dapat ditangani di Puskesmas, seperti hasil SKILAS "
    "(kesimpulan kami: tindak lanjut instrumen ini tidak tertulis)",
    "refer to a hospital where it is doubtful or beyond the Puskesmas, as with SKILAS "
    "(our inference: no follow-up is printed for this instrument)",
    Venue.PUSKESMAS,
    source=_GERIATRIC,
)

_AT_PUSTU = by_reading(ICOPE_AT_PUSTU, {"text": everybody(), "table": nobody()})
#: Whether the instruments of Tabel 30 are used at the Pustu too.

_FROM_POSYANDU = act(
    ActionKind.REFER,
    "rujuk ke Pustu atau Puskesmas untuk skrining lanjutan oleh petugas kesehatan",
    "refer to the Pustu or Puskesmas for further screening by health workers",
    Venue.POSYANDU,
    service="geriatric-icope-tools",
    source=_GERIATRIC,
)
_FROM_PUSTU = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas untuk skrining lanjutan",
    "refer to the Puskesmas for further screening",
    Venue.PUSTU,
    when=by_reading(ICOPE_AT_PUSTU, {"text": nobody(), "table": everybody()}),
    service="geriatric-icope-tools",
    source=_TOOLS,
)
_REFER = (_FROM_POSYANDU, _FROM_PUSTU)

ORIENTATION = Item(
    code="skilas.orientation",
    label=Label(id="tanggal dan tempat", en="date and place"),
    options=(
        Option(code="correct", label=Label(id="keduanya benar", en="both right")),
        Option(code="wrong", label=Label(id="ada yang salah", en="at least one wrong"), points=1),
    ),
)
RECALL = Item(
    code="skilas.recall",
    label=Label(id="kata yang diingat kembali", en="words recalled"),
    options=(
        Option(code="3", label=Label(id="tiga", en="three")),
        Option(code="2", label=Label(id="dua", en="two")),
        Option(code="1", label=Label(id="satu", en="one")),
        Option(code="0", label=Label(id="tidak satu pun", en="none")),
        Option(code="yes", label=Label(id="kotak dicentang, jumlah tidak dicatat", en="box ticked, number not noted")),
        Option(code="no", label=Label(id="kotak tidak dicentang", en="box not ticked")),
    ),
)
CHAIR_STAND_SECONDS = Number(
    code="skilas.chair_stand",
    label=Label(id="waktu lima kali berdiri dari kursi", en="time of five chair rises"),
    unit="s",
    at_most=600,
)
CHAIR_STAND = Item(
    code="skilas.chair_stand",
    label=Label(id="lima kali berdiri tanpa tangan dalam 14 detik", en="five rises without hands within 14 s"),
    options=(
        Option(
            code="yes",
            label=_YES,
            follows=by_reading(
                SKILAS_CHAIR_STAND_14,
                {"within": measured(CHAIR_STAND_SECONDS, up_to=14), "under": measured(CHAIR_STAND_SECONDS, under=14)},
            ),
        ),
        Option(
            code="no",
            label=_NO,
            points=1,
            follows=by_reading(
                SKILAS_CHAIR_STAND_14,
                {"within": measured(CHAIR_STAND_SECONDS, over=14), "under": measured(CHAIR_STAND_SECONDS, at_least=14)},
            ),
        ),
    ),
    number=CHAIR_STAND_SECONDS,
)
WEIGHT_LOSS = yes_no_item(
    "skilas.weight_loss",
    "turun > 3 kg dalam 3 bulan atau pakaian longgar",
    "lost over 3 kg in 3 months, or looser clothes",
)
EATING_PROBLEM = yes_no_item("skilas.eating_problem", "nafsu makan hilang atau sulit makan", "no appetite, hard to eat")
ARM_CM = Number(
    code="skilas.thin_arm",
    label=Label(id="lingkar lengan atas (LiLA)", en="mid-upper-arm circumference"),
    unit="cm",
    at_least=4,
    at_most=70,
    quantity=Quantity.MID_UPPER_ARM,
)
THIN_ARM = Item(
    code="skilas.thin_arm",
    label=Label(id="LiLA di bawah batas", en="arm circumference below the bound"),
    options=(
        Option(
            code="yes",
            label=_YES,
            points=1,
            follows=by_reading(
                SKILAS_ARM, {"letter": measured(ARM_CM, under=21), "same": measured(ARM_CM, under=23.5)}
            ),
        ),
        Option(
            code="no",
            label=_NO,
            follows=by_reading(
                SKILAS_ARM, {"letter": measured(ARM_CM, at_least=21), "same": measured(ARM_CM, at_least=23.5)}
            ),
        ),
    ),
    number=ARM_CM,
)
EYE_PROBLEM = Item(
    code="skilas.eye_problem",
    label=Label(id="masalah penglihatan atau penyakit mata", en="trouble with sight, or eye disease"),
    options=(
        Option(code="yes", label=_YES, points=1),
        Option(
            code="treatment_only",
            label=Label(
                id="hanya sedang berobat diabetes atau tekanan darah tinggi",
                en="only under treatment for diabetes or high blood pressure",
            ),
            points=1,
        ),
        Option(code="no", label=_NO),
    ),
)
FINGER_COUNT = Item(
    code="skilas.finger_count",
    label=Label(id="hitung jari benar tiga kali berturut-turut", en="fingers counted right three times in a row"),
    options=(
        Option(code="yes", label=_YES),
        Option(code="no", label=_NO, points=1),
    ),
    asked_if=by_reading(
        SKILAS_VISION,
        {"test": answered(EYE_PROBLEM, "no", "treatment_only"), "positive": answered(EYE_PROBLEM, "no")},
    ),
)
WHISPER = Item(
    code="skilas.whisper",
    label=Label(id="bisikan terdengar", en="whisper heard"),
    options=(
        Option(code="yes", label=_YES),
        Option(code="no", label=_NO, points=1),
        Option(code="not_possible", label=Label(id="tes tidak dapat dilakukan", en="test not possible")),
    ),
)
LOW_MOOD = yes_no_item("skilas.low_mood", "sedih atau putus asa dalam 2 minggu", "sad or hopeless in 2 weeks")
LITTLE_INTEREST = yes_no_item("skilas.little_interest", "minat berkurang dalam 2 minggu", "less interest in 2 weeks")

ITEMS = (
    ORIENTATION,
    RECALL,
    CHAIR_STAND,
    WEIGHT_LOSS,
    EATING_PROBLEM,
    THIN_ARM,
    EYE_PROBLEM,
    FINGER_COUNT,
    WHISPER,
    LOW_MOOD,
    LITTLE_INTEREST,
)

_COGNITION = any_of(
    answered(ORIENTATION, "wrong"),
    by_reading(
        SKILAS_RECALL,
        {"any-missed": answered(RECALL, "0", "1", "2", "yes"), "all-missed": answered(RECALL, "0", "yes")},
    ),
)
_MOBILITY = answered(CHAIR_STAND, "no")
_NUTRITION = any_of(answered(WEIGHT_LOSS, "yes"), answered(EATING_PROBLEM, "yes"), answered(THIN_ARM, "yes"))
_VISION = any_of(
    by_reading(
        SKILAS_VISION,
        {"test": answered(EYE_PROBLEM, "yes"), "positive": answered(EYE_PROBLEM, "yes", "treatment_only")},
    ),
    answered(FINGER_COUNT, "no"),
)
_HEARING_NOT_TESTED = by_reading(
    SKILAS_WHISPER_NOT_POSSIBLE, {"not-tested": answered(WHISPER, "not_possible"), "decline": nobody()}
)
_HEARING = by_reading(
    SKILAS_WHISPER_NOT_POSSIBLE,
    {"not-tested": answered(WHISPER, "no"), "decline": answered(WHISPER, "no", "not_possible")},
)
_DEPRESSION = any_of(answered(LOW_MOOD, "yes"), answered(LITTLE_INTEREST, "yes"))

_NONE = Label(id="Tidak ada penurunan", en="No decline")

_TO_WHISPER_TEST = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas untuk pemeriksaan pendengaran",
    "refer to the Puskesmas for an examination of hearing",
    Venue.POSYANDU,
    Venue.PUSTU,
    service="geriatric-icope-tools",
    source=_FORM,
)
_WHISPER_AT_PUSKESMAS = act(
    ActionKind.EXAMINE,
    "periksa pendengaran: tes bisik atau garpu tala",
    "examine hearing: whisper test or tuning fork",
    Venue.PUSKESMAS,
    service="geriatric-icope-tools",
    source=_TOOLS,
)
_NOT_TESTED_WHY = Label(
    id="Tes bisik tidak dapat dilakukan; formulir meminta rujukan, dan pendengaran belum diketahui.",
    en="The whisper test could not be done; the form asks for a referral, and hearing is not known.",
)

SKILAS_COGNITION = Scale(
    code="skilas-cognition",
    name=Label(id="SKILAS: kognitif", en="SKILAS: cognition"),
    of=(),
    categories=(
        Category(
            code="decline",
            label=Label(id="Penurunan kognitif", en="Cognitive decline"),
            when=_COGNITION,
            follow_up=(
                *_REFER,
                act(
                    ActionKind.EXAMINE,
                    "Mini-Cog atau AMT",
                    "Mini-Cog or AMT",
                    Venue.PUSKESMAS,
                    service="geriatric-icope-tools",
                    source=_TOOLS,
                ),
                act(
                    ActionKind.EXAMINE,
                    "Mini-Cog atau AMT",
                    "Mini-Cog or AMT",
                    Venue.PUSTU,
                    when=_AT_PUSTU,
                    service="geriatric-icope-tools",
                    source=_GERIATRIC,
                ),
            ),
        ),
        Category(code="no-decline", label=_NONE, when=everybody()),
    ),
    source=_FORM,
    further_sources=(_TOOLS,),
    services=("geriatric-skilas",),
)

SKILAS_MOBILITY = Scale(
    code="skilas-mobility",
    name=Label(id="SKILAS: mobilitas", en="SKILAS: mobility"),
    of=(),
    categories=(
        Category(
            code="decline",
            label=Label(id="Keterbatasan mobilisasi", en="Limited mobility"),
            when=_MOBILITY,
            follow_up=(
                *_REFER,
                act(
                    ActionKind.EXAMINE,
                    "SPPB",
                    "SPPB",
                    Venue.PUSKESMAS,
                    service="geriatric-icope-tools",
                    source=_TOOLS,
                ),
                act(
                    ActionKind.EXAMINE,
                    "SPPB",
                    "SPPB",
                    Venue.PUSTU,
                    when=_AT_PUSTU,
                    service="geriatric-icope-tools",
                    source=_GERIATRIC,
                ),
            ),
        ),
        Category(code="no-decline", label=_NONE, when=everybody()),
    ),
    source=_FORM,
    further_sources=(_TOOLS,),
    services=("geriatric-skilas",),
    settled=(SKILAS_CHAIR_STAND_14,),
)

SKILAS_NUTRITION = Scale(
    code="skilas-nutrition",
    name=Label(id="SKILAS: malnutrisi", en="SKILAS: malnutrition"),
    of=(),
    categories=(
        Category(
            code="decline",
            label=Label(id="Malnutrisi", en="Malnutrition"),
            when=_NUTRITION,
            follow_up=(
                *_REFER,
                act(
                    ActionKind.EXAMINE,
                    "MNA-SF dan RAPUH (kerapuhan)",
                    "MNA-SF and RAPUH (frailty)",
                    Venue.PUSKESMAS,
                    service="geriatric-icope-tools",
                    source=_TOOLS,
                ),
                act(
                    ActionKind.EXAMINE,
                    "MNA-SF dan RAPUH (kerapuhan)",
                    "MNA-SF and RAPUH (frailty)",
                    Venue.PUSTU,
                    when=_AT_PUSTU,
                    service="geriatric-icope-tools",
                    source=_GERIATRIC,
                ),
            ),
        ),
        Category(code="no-decline", label=_NONE, when=everybody()),
    ),
    source=_FORM,
    further_sources=(_TOOLS,),
    services=("geriatric-skilas",),
    settled=(SKILAS_ARM,),
)

SKILAS_SIGHT = Scale(
    code="skilas-vision",
    name=Label(id="SKILAS: penglihatan", en="SKILAS: vision"),
    of=(),
    categories=(
        Category(
            code="decline",
            label=Label(id="Gangguan penglihatan", en="Impaired vision"),
            when=_VISION,
            follow_up=(
                *_REFER,
                act(
                    ActionKind.EXAMINE,
                    "tes penglihatan dengan bagan mata sederhana WHO, Snellen atau E",
                    "sight test with the simple WHO eye chart, Snellen or E chart",
                    Venue.PUSKESMAS,
                    service="geriatric-icope-tools",
                    source=_TOOLS,
                ),
                act(
                    ActionKind.EXAMINE,
                    "tes penglihatan dengan bagan mata sederhana WHO, Snellen atau E",
                    "sight test with the simple WHO eye chart, Snellen or E chart",
                    Venue.PUSTU,
                    when=_AT_PUSTU,
                    service="geriatric-icope-tools",
                    source=_GERIATRIC,
                ),
            ),
        ),
        Category(
            code="no-decline",
            label=_NONE,
            when=everybody(),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "mata tetap diperiksa karena sedang berobat diabetes atau tekanan darah tinggi",
                    "the eyes are examined all the same, under treatment for diabetes or high blood pressure",
                    when=by_reading(
                        SKILAS_VISION, {"test": answered(EYE_PROBLEM, "treatment_only"), "positive": nobody()}
                    ),
                    service="geriatric-icope-tools",
                    source=_FORM,
                ),
            ),
        ),
    ),
    marks=(
        Category(
            code="severe-impairment-possible",
            label=Label(
                id="kemungkinan gangguan penglihatan berat hingga buta", en="possibly severe impairment to blindness"
            ),
            when=answered(FINGER_COUNT, "no"),
        ),
    ),
    source=_FORM,
    further_sources=(_TOOLS,),
    services=("geriatric-skilas",),
)

SKILAS_HEARING = Scale(
    code="skilas-hearing",
    name=Label(id="SKILAS: pendengaran", en="SKILAS: hearing"),
    of=(),
    categories=(
        Category(
            code="decline",
            label=Label(id="Gangguan pendengaran", en="Impaired hearing"),
            when=_HEARING,
            follow_up=(
                *_REFER,
                _WHISPER_AT_PUSKESMAS,
                act(
                    ActionKind.EXAMINE,
                    "periksa pendengaran: tes bisik",
                    "examine hearing: whisper test",
                    Venue.PUSTU,
                    when=_AT_PUSTU,
                    service="geriatric-icope-tools",
                    source=_GERIATRIC,
                ),
            ),
        ),
        no_class(
            "not-tested",
            "Belum diperiksa: tes bisik tidak dapat dilakukan",
            "Not tested: the whisper test could not be done",
            when=_HEARING_NOT_TESTED,
            why=_NOT_TESTED_WHY,
            follow_up=(_TO_WHISPER_TEST, _WHISPER_AT_PUSKESMAS),
        ),
        Category(code="no-decline", label=_NONE, when=everybody()),
    ),
    source=_FORM,
    further_sources=(_TOOLS,),
    services=("geriatric-skilas",),
)

SKILAS_MOOD = Scale(
    code="skilas-depression",
    name=Label(id="SKILAS: gejala depresi", en="SKILAS: symptoms of depression"),
    of=(),
    categories=(
        Category(
            code="decline",
            label=Label(id="Gejala depresi", en="Symptoms of depression"),
            when=_DEPRESSION,
            follow_up=(
                *_REFER,
                act(
                    ActionKind.EXAMINE,
                    "GDS-4",
                    "GDS-4",
                    Venue.PUSKESMAS,
                    service="geriatric-icope-tools",
                    source=_TOOLS,
                ),
                act(
                    ActionKind.EXAMINE,
                    "GDS-4",
                    "GDS-4",
                    Venue.PUSTU,
                    when=_AT_PUSTU,
                    service="geriatric-icope-tools",
                    source=_GERIATRIC,
                ),
            ),
        ),
        Category(code="no-decline", label=Label(id="Tidak ada gejala", en="No symptoms"), when=everybody()),
    ),
    source=_FORM,
    further_sources=(_TOOLS,),
    services=("geriatric-skilas",),
)

SKILAS_RESULT = Scale(
    code="skilas",
    name=Label(id="Hasil SKILAS", en="Result of SKILAS"),
    of=(),
    categories=(
        Category(
            code="positive",
            label=Label(
                id="Penurunan kapasitas intrinsik pada satu domain atau lebih",
                en="Decline of intrinsic capacity in one domain or more",
            ),
            when=any_of(_COGNITION, _MOBILITY, _NUTRITION, _VISION, _HEARING, _DEPRESSION),
            follow_up=(
                *_REFER,
                act(
                    ActionKind.EXAMINE,
                    "status fungsional: ADL",
                    "functional status: ADL",
                    service="geriatric-adl",
                    source=_TOOLS,
                ),
                act(
                    ActionKind.EXAMINE,
                    "sarkopenia: SARC-CalF dari luar keputusan ini, yang tidak memuat formulirnya",
                    "sarcopenia: SARC-CalF from outside the decree, which does not print it",
                    Venue.PUSKESMAS,
                    when=by_reading(SARC_CALF_FORM, {"entered": everybody(), "none": nobody()}),
                    service="geriatric-icope-tools",
                    source=_TOOLS,
                ),
                TO_HOSPITAL,
            ),
            facts=((SKILAS_POSITIVE, True),),
        ),
        no_class(
            "hearing-not-tested",
            "Tidak ada penurunan pada lima domain; pendengaran belum diperiksa",
            "No decline in five domains; hearing not tested",
            when=_HEARING_NOT_TESTED,
            why=_NOT_TESTED_WHY,
            follow_up=(_TO_WHISPER_TEST, _WHISPER_AT_PUSKESMAS),
        ),
        Category(
            code="negative",
            label=Label(id="Tidak ada penurunan kapasitas intrinsik", en="No decline of intrinsic capacity"),
            when=everybody(),
            facts=((SKILAS_POSITIVE, False),),
        ),
    ),
    marks=(UNDER_60,),
    source=_GERIATRIC,
    further_sources=(_FORM, _TOOLS),
    services=("geriatric-skilas", "geriatric-screening"),
    settled=(SKILAS_ARM, SKILAS_CHAIR_STAND_14),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.SKILAS,
    name=Label(id="Skrining lansia sederhana (SKILAS)", en="Simple screening of older persons (SKILAS)"),
    items=ITEMS,
    scales=(
        SKILAS_COGNITION,
        SKILAS_MOBILITY,
        SKILAS_NUTRITION,
        SKILAS_SIGHT,
        SKILAS_HEARING,
        SKILAS_MOOD,
        SKILAS_RESULT,
    ),
    source=_FORM,
    further_sources=(_GERIATRIC, _TOOLS),
    notes=(
        Label(
            id="Tidak dijumlahkan: satu tanda pada satu domain sudah berarti penurunan.",
            en="Nothing is summed: one tick in a domain is a decline.",
        ),
        Label(
            id="Mengulang tiga kata langsung setelah disebut tidak dinilai.",
            en="Repeating the three words right after they are said is not scored.",
        ),
    ),
)
