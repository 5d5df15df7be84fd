"""ADL/AKS (modified Barthel index): ten items, 0-20, five levels of dependence and what follows at each place."""

from __future__ import annotations

from ilp.criteria import all_of, by_reading, everybody, measured, nobody
from ilp.facts.chronic_disease import CARE_DEPENDENT
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, Score, act
from ilp.interpretation.instruments.skilas import TO_HOSPITAL, UNDER_60
from ilp.interpretation.tables import points_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_older_persons import ADL_GRADE_B, ADL_MODERATE_FOLLOW_UP
from ilp.vocabulary import Instrument, Venue

_FORM = KMK_2015_2023.at(
    "Lampiran", "Penilaian Activity of Daily Living (ADL) dengan Instrumen Indeks Barthel Modifikasi"
)
_GERIATRIC = KMK_2015_2023.at("BAB V", "Skrining Geriatri")
_HOME_CARE = KMK_2015_2023.at("BAB V", "Perawatan Lanjut Usia di Rumah (Home Care)")

_DEPENDENT = Label(id="bergantung pada orang lain", en="dependent on others")
_UNABLE = Label(id="tidak mampu", en="unable")
_ALONE = Label(id="mandiri", en="independent")

ITEMS = (
    points_item(
        "adl.bowels",
        "buang air besar",
        "bowels",
        Label(id="tidak terkendali, atau perlu pencahar", en="not controlled, or with laxatives"),
        Label(id="sesekali, sekali seminggu", en="at times, once a week"),
        Label(id="terkendali", en="controlled"),
    ),
    points_item(
        "adl.bladder",
        "buang air kecil",
        "bladder",
        Label(id="tidak terkendali, atau berkateter", en="not controlled, or with a catheter"),
        Label(id="sesekali, sekali sehari", en="at times, once in 24 hours"),
        _ALONE,
    ),
    points_item("adl.grooming", "merawat wajah, rambut dan gigi", "care of face, hair and teeth", _DEPENDENT, _ALONE),
    points_item(
        "adl.toilet",
        "memakai WC",
        "use of the toilet",
        _DEPENDENT,
        Label(id="sebagian dibantu", en="helped in part"),
        _ALONE,
    ),
    points_item(
        "adl.feeding",
        "makan dan minum",
        "eating and drinking",
        _UNABLE,
        Label(id="makanan dipotongkan", en="food cut for the person"),
        _ALONE,
    ),
    points_item(
        "adl.transfer",
        "pindah antara kursi roda dan tempat tidur",
        "between wheelchair and bed",
        _UNABLE,
        Label(id="dibantu dua orang", en="helped by two"),
        Label(id="dibantu satu orang", en="helped by one"),
        _ALONE,
    ),
    points_item(
        "adl.mobility",
        "berjalan di tempat rata",
        "walking on the level",
        _UNABLE,
        Label(id="dengan kursi roda", en="by wheelchair"),
        Label(id="dibantu satu orang", en="helped by one"),
        _ALONE,
    ),
    points_item(
        "adl.dressing", "berpakaian", "dressing", _DEPENDENT, Label(id="sebagian dibantu", en="helped in part"), _ALONE
    ),
    points_item("adl.stairs", "tangga", "stairs", _UNABLE, Label(id="dibantu", en="helped"), _ALONE),
    points_item("adl.bathing", "mandi", "bathing", _DEPENDENT, _ALONE),
)

SCORE = Score(code="adl.score", label=Label(id="skor ADL", en="ADL score"), items=ITEMS)

_NEEDS_HOME_CARE = all_of(
    measured(SCORE, up_to=11),
    by_reading(ADL_MODERATE_FOLLOW_UP, {"home-care": everybody(), "activity-room": measured(SCORE, up_to=8)}),
)
#: Moderate, severe or total; moderate in the activity room instead by the other reading.

_ACTIVITY_ROOM = act(
    ActionKind.EDUCATE,
    "ikut program lansia di ruang kegiatan: latihan fisik, stimulasi kognitif, edukasi, PMT, interaksi sosial",
    "the programme in the activity room: exercise, cognitive stimulation, education, extra food, company",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    when=measured(SCORE, at_least=12),
    source=_GERIATRIC,
)
_UNDER_A_DOCTOR = act(
    ActionKind.MONITOR,
    "dipantau dokter selama di ruang kegiatan",
    "under a doctor's eye in the activity room",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    when=measured(SCORE, at_least=12, up_to=19),
    source=_GERIATRIC,
)
_MODERATE_IN_ROOM = act(
    ActionKind.MONITOR,
    "ruang kegiatan hanya dengan persetujuan dan pantauan dokter",
    "the activity room only if a doctor agrees, and under the doctor's eye",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    when=measured(SCORE, at_least=9, up_to=11),
    source=_GERIATRIC,
)
_AT_POSYANDU = act(
    ActionKind.EDUCATE,
    "ikut kegiatan Posyandu: aktivitas fisik, stimulasi kognitif, edukasi, PMT, interaksi sosial, rekreasi",
    "the activities of the Posyandu: exercise, cognitive stimulation, education, extra food, company, recreation",
    Venue.POSYANDU,
    source=_GERIATRIC,
)
_FROM_POSYANDU = act(
    ActionKind.REFER,
    "rujuk ke Pustu atau Puskesmas",
    "refer to the Pustu or Puskesmas",
    Venue.POSYANDU,
    source=_GERIATRIC,
)
_PROGRAMME = act(
    ActionKind.TREAT,
    "program perawatan di rumah (home care), dapat melibatkan pelaku rawat",
    "the home care programme, a caregiver may take part",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    when=_NEEDS_HOME_CARE,
    service="elderly-home-care",
    source=_GERIATRIC,
)
_HOSPITAL_INSTEAD = act(
    ActionKind.REFER,
    "atau rujuk ke rumah sakit",
    "or refer to a hospital",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    when=_NEEDS_HOME_CARE,
    source=_GERIATRIC,
)
_NURSING_AT_HOME = act(
    ActionKind.TREAT,
    "asuhan keperawatan di rumah oleh tenaga kesehatan, kader, keluarga, relawan atau pekerja sosial",
    "nursing care at home by health workers, kader, family, volunteers or social workers",
    Venue.HOME_VISIT,
    when=_NEEDS_HOME_CARE,
    service="elderly-home-care",
    source=_HOME_CARE,
)
_TEAM = act(
    ActionKind.MONITOR,
    "tim menyusun rencana asuhan dan merujuk sesuai keadaan",
    "the team plans the care and refers as the condition asks",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    Venue.POSYANDU,
    Venue.HOME_VISIT,
    when=_NEEDS_HOME_CARE,
    service="elderly-home-care",
    source=_HOME_CARE,
)
_MILD = (_FROM_POSYANDU, _ACTIVITY_ROOM, _UNDER_A_DOCTOR, TO_HOSPITAL)
_DEPENDENT_CARE = (_FROM_POSYANDU, _PROGRAMME, _NURSING_AT_HOME, _TEAM, _HOSPITAL_INSTEAD)

ADL_RESULT = Scale(
    code="adl",
    name=Label(id="Tingkat ketergantungan (ADL/AKS)", en="Level of dependence (ADL)"),
    of=(SCORE,),
    categories=(
        Category(
            code="independent",
            label=Label(id="Mandiri (A)", en="Independent (A)"),
            when=measured(SCORE, at_least=20),
            follow_up=(_ACTIVITY_ROOM, _AT_POSYANDU),
            facts=((CARE_DEPENDENT, False),),
        ),
        Category(
            code="b",
            label=Label(id="Ketergantungan B", en="Dependence B"),
            when=by_reading(ADL_GRADE_B, {"level": nobody(), "letter": measured(SCORE, at_least=9, up_to=19)}),
            follow_up=(*_DEPENDENT_CARE, _MODERATE_IN_ROOM, _ACTIVITY_ROOM, _UNDER_A_DOCTOR),
            facts=((CARE_DEPENDENT, measured(SCORE, up_to=11)),),
        ),
        Category(
            code="c",
            label=Label(id="Ketergantungan C", en="Dependence C"),
            when=by_reading(ADL_GRADE_B, {"level": nobody(), "letter": measured(SCORE, up_to=8)}),
            follow_up=_DEPENDENT_CARE,
            facts=((CARE_DEPENDENT, True),),
        ),
        Category(
            code="mild",
            label=Label(id="Ketergantungan ringan (B)", en="Mild dependence (B)"),
            when=measured(SCORE, at_least=12),
            follow_up=_MILD,
            facts=((CARE_DEPENDENT, False),),
        ),
        Category(
            code="moderate",
            label=Label(id="Ketergantungan sedang (B)", en="Moderate dependence (B)"),
            when=measured(SCORE, at_least=9),
            follow_up=(*_DEPENDENT_CARE, _MODERATE_IN_ROOM),
            facts=((CARE_DEPENDENT, True),),
        ),
        Category(
            code="severe",
            label=Label(id="Ketergantungan berat (C)", en="Severe dependence (C)"),
            when=measured(SCORE, at_least=5),
            follow_up=_DEPENDENT_CARE,
            facts=((CARE_DEPENDENT, True),),
        ),
        Category(
            code="total",
            label=Label(id="Ketergantungan total (C)", en="Total dependence (C)"),
            when=measured(SCORE, at_least=0),
            follow_up=_DEPENDENT_CARE,
            facts=((CARE_DEPENDENT, True),),
        ),
    ),
    marks=(UNDER_60,),
    source=_GERIATRIC,
    further_sources=(_FORM, _HOME_CARE),
    services=("geriatric-adl", "geriatric-screening"),
    notes=(
        Label(
            id="Dua minggu pertama pasca rawat, asuhan nutrisi, dan pendampingan psikokognitif pada lansia mandiri "
            "juga dilayani di ruang kegiatan.",
            en="The first two weeks after hospital, nutrition care, and company in poor mind of the independent are "
            "also served in the activity room.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.ADL,
    name=Label(
        id="ADL/AKS dengan indeks Barthel modifikasi", en="Activities of daily living by the modified Barthel index"
    ),
    items=ITEMS,
    scores=(SCORE,),
    scales=(ADL_RESULT,),
    source=_FORM,
    further_sources=(_GERIATRIC,),
    notes=(
        Label(
            id="Jawaban adalah skor yang tercetak. Makanan yang harus dipotong dihitung dibantu.",
            en="An answer is the printed score. Food that must be cut counts as helped.",
        ),
    ),
)
