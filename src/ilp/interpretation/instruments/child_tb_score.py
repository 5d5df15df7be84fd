"""Scoring system for tuberculosis in children (BAB IV, Tabel 11): eight items, 0-13 points, and its conclusions."""

from __future__ import annotations

from ilp.calendar import months, weeks, years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, has, measured, nobody, not_
from ilp.facts.infections import HIV, IMMUNOCOMPROMISED
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    Score,
    act,
    no_class,
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.child_tuberculosis_readings import (
    TB_CHILD_NUTRITION_OVER_6,
    TB_CHILD_SCORE_5,
    TB_CHILD_SCORE_6_WITHOUT_SYMPTOMS,
    TB_CHILD_SCORE_BELOW_6,
    TB_CHILD_SCORE_CONTACT,
    TB_CHILD_SCORE_LIMITS,
    TB_CHILD_SCORE_NEGATIVE,
    TB_CHILD_SCORE_NODE,
    TB_CHILD_SCORE_NUTRITION,
)
from ilp.screening.school_age_results import TB_SCORING_AT_SCHOOL_AGE
from ilp.vocabulary import Instrument, Quantity, Venue

_TABLE = KMK_2015_2023.at("BAB IV", "Sistem Skoring TBC", table="Tabel 11")
_SCORING = KMK_2015_2023.at("BAB IV", "Sistem Skoring TBC")
_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining TBC")

_IMMUNOCOMPROMISED = any_of(has(IMMUNOCOMPROMISED), has(HIV))
#: Our inference: HIV counts as immunocompromised too.

SOURCE_PROOF = Item(
    code="child_tb_score.source_proof",
    label=Label(id="bukti tertulis hasil sumber penularan", en="written result of the source of infection"),
    options=(
        Option(code="molecular", label=Label(id="TCM positif", en="molecular test positive")),
        Option(code="smear", label=Label(id="BTA positif", en="smear positive")),
        Option(
            code="none",
            label=Label(id="ada sumber, tanpa bukti tertulis", en="there is a source, without a written result"),
        ),
        Option(code="no_source", label=Label(id="sumber tidak jelas", en="no clear source")),
    ),
    optional=True,
)
CONTACT = Item(
    code="child_tb_score.contact",
    label=Label(id="kontak TBC", en="contact with tuberculosis"),
    options=(
        Option(
            code="unclear",
            label=Label(id="tidak jelas", en="unclear"),
            points=0,
            follows=answered(SOURCE_PROOF, "no_source"),
        ),
        Option(
            code="reported",
            label=Label(
                id="laporan keluarga, BTA negatif atau tidak tahu",
                en="by the family's account, smear negative or unknown",
            ),
            points=2,
            follows=by_reading(
                TB_CHILD_SCORE_CONTACT,
                {
                    "any-written": answered(SOURCE_PROOF, "none"),
                    "molecular-only": answered(SOURCE_PROOF, "smear", "none"),
                },
            ),
        ),
        Option(
            code="confirmed",
            label=Label(id="sumber terkonfirmasi, ada bukti tertulis", en="source confirmed, with a written result"),
            points=3,
            follows=by_reading(
                TB_CHILD_SCORE_CONTACT,
                {
                    "any-written": answered(SOURCE_PROOF, "molecular", "smear"),
                    "molecular-only": answered(SOURCE_PROOF, "molecular"),
                },
            ),
        ),
    ),
)

_TEST_POSITIVE = by_reading(
    TB_CHILD_SCORE_LIMITS,
    {
        "inclusive": any_of(
            measured(Quantity.TUBERCULIN, at_least=10),
            all_of(_IMMUNOCOMPROMISED, measured(Quantity.TUBERCULIN, at_least=5)),
        ),
        "exclusive": any_of(
            measured(Quantity.TUBERCULIN, over=10),
            all_of(_IMMUNOCOMPROMISED, measured(Quantity.TUBERCULIN, over=5)),
        ),
    },
)
TUBERCULIN = Item(
    code="child_tb_score.tuberculin",
    label=Label(id="uji tuberkulin (Mantoux)", en="tuberculin (Mantoux) test"),
    options=(
        Option(code="negative", label=Label(id="negatif", en="negative"), points=0, follows=not_(_TEST_POSITIVE)),
        Option(code="positive", label=Label(id="positif", en="positive"), points=3, follows=_TEST_POSITIVE),
    ),
)

FOR_HEIGHT = Number(
    code="child_tb_score.weight_for_height_percent",
    label=Label(id="BB/TB terhadap median", en="weight for height, of the median"),
    unit="%",
    at_least=20,
    at_most=300,
)
FOR_AGE = Number(
    code="child_tb_score.weight_for_age_percent",
    label=Label(id="BB/U terhadap median", en="weight for age, of the median"),
    unit="%",
    at_least=20,
    at_most=300,
)
FOR_HEIGHT_ITEM = Item(
    code="child_tb_score.weight_for_height_percent", label=FOR_HEIGHT.label, number=FOR_HEIGHT, optional=True
)
FOR_AGE_ITEM = Item(code="child_tb_score.weight_for_age_percent", label=FOR_AGE.label, number=FOR_AGE, optional=True)
_VERY_LOW = any_of(measured(FOR_HEIGHT, under=70), measured(FOR_AGE, under=60))
_LOW = any_of(measured(FOR_HEIGHT, under=90), measured(FOR_AGE, under=80))
NUTRITION = Item(
    code="child_tb_score.nutrition",
    label=Label(id="berat badan atau keadaan gizi", en="weight or nutrition"),
    options=(
        Option(
            code="not_low",
            label=Label(id="tidak kurang", en="not low"),
            points=0,
            follows=by_reading(TB_CHILD_SCORE_NUTRITION, {"health-worker": nobody(), "percent": not_(_LOW)}),
        ),
        Option(
            code="low",
            label=Label(id="BB/TB < 90% atau BB/U < 80%", en="weight for height under 90% or for age under 80%"),
            points=1,
            follows=by_reading(
                TB_CHILD_SCORE_NUTRITION, {"health-worker": nobody(), "percent": all_of(_LOW, not_(_VERY_LOW))}
            ),
        ),
        Option(
            code="severe",
            label=Label(
                id="klinis gizi buruk, atau BB/TB < 70%, atau BB/U < 60%",
                en="severe by clinical signs, or weight for height under 70%, or for age under 60%",
            ),
            points=2,
            follows=by_reading(TB_CHILD_SCORE_NUTRITION, {"health-worker": nobody(), "percent": _VERY_LOW}),
        ),
    ),
)

FEVER_DAYS = Number(
    code="child_tb_score.fever", label=Label(id="lama demam", en="duration of fever"), unit="hari/days", at_most=3650
)
_FEVER = by_reading(
    TB_CHILD_SCORE_LIMITS,
    {"inclusive": measured(FEVER_DAYS, at_least=14), "exclusive": measured(FEVER_DAYS, over=14)},
)
FEVER = Item(
    code="child_tb_score.fever",
    label=Label(id="demam 2 minggu tanpa sebab jelas", en="fever for 2 weeks without a clear cause"),
    options=(
        Option(code="no", label=Label(id="tidak", en="no"), points=0, follows=not_(_FEVER)),
        Option(code="yes", label=Label(id="ya", en="yes"), points=1, follows=_FEVER),
    ),
    number=FEVER_DAYS,
)
COUGH_DAYS = Number(
    code="child_tb_score.cough", label=Label(id="lama batuk", en="duration of cough"), unit="hari/days", at_most=3650
)
_COUGH = by_reading(
    TB_CHILD_SCORE_LIMITS,
    {"inclusive": measured(COUGH_DAYS, at_least=14), "exclusive": measured(COUGH_DAYS, over=14)},
)
COUGH = Item(
    code="child_tb_score.cough",
    label=Label(id="batuk kronik 2 minggu", en="chronic cough for 2 weeks"),
    options=(
        Option(code="no", label=Label(id="tidak", en="no"), points=0, follows=not_(_COUGH)),
        Option(code="yes", label=Label(id="ya", en="yes"), points=1, follows=_COUGH),
    ),
    number=COUGH_DAYS,
)
NODE_SIZE = Number(
    code="child_tb_score.node_size",
    label=Label(id="ukuran kelenjar terbesar", en="size of the largest node"),
    unit="cm",
    at_most=20,
)
NODE_SIZE_ITEM = Item(code="child_tb_score.node_size", label=NODE_SIZE.label, number=NODE_SIZE, optional=True)
NODES_SEVERAL = yes_no_item(
    "child_tb_score.nodes_several_painless",
    "lebih dari satu kelenjar, tidak nyeri",
    "several nodes, painless",
    optional=True,
)
_NODES = all_of(
    by_reading(
        TB_CHILD_SCORE_NODE, {"letter": measured(NODE_SIZE, over=1), "inclusive": measured(NODE_SIZE, at_least=1)}
    ),
    answered(NODES_SEVERAL, "yes"),
)
NODES = yes_no_item(
    "child_tb_score.lymph_nodes",
    "kelenjar leher, ketiak atau lipat paha > 1 cm, lebih dari satu, tidak nyeri",
    "nodes of neck, armpit or groin over 1 cm, several, painless",
    follows=_NODES,
)
BONES = yes_no_item(
    "child_tb_score.bone_joint",
    "pembengkakan tulang atau sendi panggul, lutut, falang",
    "swelling of hip, knee or finger bones or joints",
)
X_RAY = Item(
    code="child_tb_score.chest_x_ray",
    label=Label(id="foto toraks", en="chest X-ray"),
    options=(
        Option(code="normal", label=Label(id="normal atau kelainan tidak jelas", en="normal or unclear"), points=0),
        Option(code="suggestive", label=Label(id="sugestif TBC", en="suggests tuberculosis"), points=1),
    ),
)
OTHER_SYMPTOMS = yes_no_item(
    "child_tb_score.other_symptoms",
    "gejala TBC lain di luar parameter, seperti lesu",
    "other symptoms of tuberculosis beside the items, such as listlessness",
)
DOUBTFUL = yes_no_item(
    "child_tb_score.doubtful",
    "gejala klinis meragukan",
    "doubtful clinical symptoms",
    asked_if=aged(under=years(5)),
    optional=True,
)

SCORED = (CONTACT, TUBERCULIN, NUTRITION, FEVER, COUGH, NODES, BONES, X_RAY)
ITEMS = (
    SOURCE_PROOF,
    CONTACT,
    TUBERCULIN,
    FOR_HEIGHT_ITEM,
    FOR_AGE_ITEM,
    NUTRITION,
    FEVER,
    COUGH,
    NODE_SIZE_ITEM,
    NODES_SEVERAL,
    NODES,
    BONES,
    X_RAY,
    OTHER_SYMPTOMS,
    DOUBTFUL,
)
SCORE = Score(code="child_tb_score.score", label=Label(id="skor TBC anak", en="child tuberculosis score"), items=SCORED)

_SYMPTOMS = any_of(
    answered(NUTRITION, "low", "severe"),
    answered(FEVER, "yes"),
    answered(COUGH, "yes"),
    answered(NODES, "yes"),
    answered(BONES, "yes"),
    answered(OTHER_SYMPTOMS, "yes"),
)
#: Our inference: the other symptoms of conclusions 2 and 3 are those of the score, and what the examiner adds.
_WITH_CONTACT = answered(CONTACT, "reported", "confirmed")
_POSITIVE = answered(TUBERCULIN, "positive")
_EVIDENCE = by_reading(
    TB_CHILD_SCORE_NEGATIVE,
    {"either-positive": any_of(_POSITIVE, _WITH_CONTACT), "either-negative": all_of(_POSITIVE, _WITH_CONTACT)},
)
_SIX = measured(SCORE, at_least=6, up_to=6)
_CONCLUSIONS = by_reading(
    TB_CHILD_SCORE_BELOW_6, {"below-6": measured(SCORE, under=6), "doctor": nobody(), "as-printed": _SIX}
)
_DOUBTFUL_FIVE = all_of(aged(under=years(5)), measured(SCORE, at_least=5, up_to=5), answered(DOUBTFUL, "yes"))
_SIX_OF_INFECTION = all_of(_SIX, answered(CONTACT, "confirmed"), _POSITIVE, not_(_SYMPTOMS))

_TREAT = act(
    ActionKind.TREAT,
    "segera obati dengan OAT sesuai standar",
    "start treatment (OAT) by the standard without delay",
    Venue.PUSKESMAS,
    source=_SCORING,
)
_PREVENT = act(
    ActionKind.TREAT,
    "pengobatan pencegahan TBC (TPT)",
    "tuberculosis preventive treatment",
    Venue.PUSKESMAS,
    source=_SCORING,
)
_WATCH = act(
    ActionKind.MONITOR,
    "observasi gejala 2-4 minggu",
    "watch the symptoms for 2-4 weeks",
    Venue.PUSKESMAS,
    within=weeks(4),
    source=_SCORING,
)
_STILL_THERE = act(
    ActionKind.REFER,
    "bila gejala menetap: evaluasi kembali dan rujuk ke fasilitas lebih tinggi",
    "if symptoms stay: judge anew and refer to a higher facility",
    Venue.PUSKESMAS,
    source=_SCORING,
)
_HOSPITAL = act(
    ActionKind.REFER,
    "rujuk ke rumah sakit untuk evaluasi lebih lanjut",
    "refer to hospital for further evaluation",
    source=_SCORING,
)
_DOCTOR = act(
    ActionKind.EXAMINE,
    "dokter menilai dan menyimpulkan; skor hanya ditampilkan",
    "a doctor judges and concludes; the score is only shown",
    Venue.PUSKESMAS,
    source=_SCORING,
)
_FEED = act(
    ActionKind.TREAT,
    "berat badan kurang: upaya perbaikan gizi",
    "low weight: improve nutrition",
    when=answered(NUTRITION, "low", "severe"),
    source=_SCORING,
)
_WEIGH_AGAIN = act(
    ActionKind.MONITOR,
    "berat badan kurang: evaluasi dalam 1-2 bulan",
    "low weight: judge again in 1-2 months",
    within=months(2),
    when=answered(NUTRITION, "low", "severe"),
    source=_SCORING,
)
_NUTRITION = (_FEED, _WEIGH_AGAIN)

RESULT = Scale(
    code="child-tb-score",
    name=Label(id="Kesimpulan skor TBC anak", en="Conclusion of the child tuberculosis score"),
    of=(SCORE, Quantity.TUBERCULIN),
    categories=(
        no_class(
            "doctor-from-6-years",
            "Skor ditampilkan, dokter yang menyimpulkan",
            "The score is shown, a doctor concludes",
            when=by_reading(TB_SCORING_AT_SCHOOL_AGE, {"doctor": aged(at_least=years(6)), "score-six": nobody()}),
            why=Label(
                id="Tabelnya dibuat untuk anak kecil; pada usia sekolah dokter yang memutuskan.",
                en="The table is made for small children; at school age a doctor decides.",
            ),
            follow_up=(_DOCTOR, *_NUTRITION),
        ),
        Category(
            code="hospital",
            label=Label(id="Balita skor 5 dengan gejala meragukan", en="Under five, score 5 and doubtful symptoms"),
            when=by_reading(
                TB_CHILD_SCORE_5,
                {
                    "hospital-first": _DOUBTFUL_FIVE,
                    "items-2-to-4": by_reading(
                        TB_CHILD_SCORE_BELOW_6,
                        {"below-6": nobody(), "doctor": _DOUBTFUL_FIVE, "as-printed": _DOUBTFUL_FIVE},
                    ),
                },
            ),
            follow_up=(_HOSPITAL, *_NUTRITION),
        ),
        Category(
            code="infection-to-be-judged",
            label=Label(
                id="Skor 6 hanya dari kontak dan tuberkulin, tanpa gejala: dinilai dokter",
                en="Score 6 from contact and tuberculin only, without symptoms: a doctor judges",
            ),
            when=by_reading(
                TB_CHILD_SCORE_6_WITHOUT_SYMPTOMS,
                {
                    "evaluate": by_reading(
                        TB_CHILD_SCORE_BELOW_6,
                        {"below-6": _SIX_OF_INFECTION, "doctor": _SIX_OF_INFECTION, "as-printed": nobody()},
                    ),
                    "treat": nobody(),
                },
            ),
            follow_up=(_DOCTOR,),
        ),
        Category(
            code="clinical-with-evidence",
            label=Label(
                id="TBC anak klinis: bukti infeksi dan gejala", en="Clinical tuberculosis: infection and symptoms"
            ),
            when=all_of(_CONCLUSIONS, _EVIDENCE, _SYMPTOMS),
            follow_up=(_TREAT, *_NUTRITION),
        ),
        Category(
            code="latent",
            label=Label(id="Infeksi laten TBC", en="Latent tuberculosis infection"),
            when=all_of(_CONCLUSIONS, _EVIDENCE),
            follow_up=(_PREVENT,),
        ),
        Category(
            code="observe",
            label=Label(id="Observasi 2-4 minggu", en="Observe for 2-4 weeks"),
            when=_CONCLUSIONS,
            follow_up=(_WATCH, _STILL_THERE, *_NUTRITION),
        ),
        Category(
            code="clinical",
            label=Label(id="TBC anak klinis (skor ≥ 6)", en="Clinical tuberculosis (score 6 or more)"),
            when=measured(SCORE, at_least=6),
            follow_up=(_TREAT, *_NUTRITION),
        ),
        no_class(
            "under-6",
            "Skor di bawah 6",
            "Score under 6",
            when=measured(SCORE, under=6),
            why=Label(
                id="Menurut pilihan tafsir ini keputusan tidak menyimpulkan skor di bawah 6; dokter yang menilai.",
                en="By this reading the decree concludes nothing from a score under 6; a doctor judges.",
            ),
            follow_up=(_DOCTOR, *_NUTRITION),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="Sistem skoring ini untuk anak", en="This scoring system is for children"),
            when=aged(at_least=years(18)),
        ),
        Category(
            code="nutrition-table-to-be-named",
            label=Label(
                id="Di atas 6 tahun: gizi dengan grafik IMT/U WHO; sebutkan tabel yang dipakai",
                en="Over 6 years: nutrition by WHO BMI for age; name the table used",
            ),
            when=by_reading(
                TB_CHILD_NUTRITION_OVER_6, {"named-by-user": aged(over=years(6)), "as-school-age": nobody()}
            ),
        ),
        Category(
            code="nutrition-as-school-age",
            label=Label(
                id="Di atas 6 tahun: gizi dengan IMT/U menurut Tabel 13",
                en="Over 6 years: nutrition by BMI for age as in Tabel 13",
            ),
            when=by_reading(
                TB_CHILD_NUTRITION_OVER_6, {"named-by-user": nobody(), "as-school-age": aged(over=years(6))}
            ),
        ),
    ),
    source=_TABLE,
    further_sources=(_SCORING, _SCHOOL),
    services=("tb-scoring", "tb-diagnosis-school-age"),
    notes=(
        Label(
            id="Uji tuberkulin atau foto toraks yang tidak dilakukan tidak dianggap negatif; skornya menjadi rentang.",
            en="A tuberculin test or X-ray not done is not taken as negative; the score becomes a range.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.CHILD_TB_SCORE,
    name=Label(id="Sistem skoring TBC anak (Tabel 11)", en="Child tuberculosis scoring system (Tabel 11)"),
    items=ITEMS,
    scores=(SCORE,),
    scales=(RESULT,),
    source=_TABLE,
    further_sources=(_SCORING,),
    notes=(
        Label(
            id="Dipakai bila dahak sulit diperoleh; skor kontak 3 hanya dengan bukti tertulis.",
            en="Used where sputum is hard to get; a contact score of 3 only with a written result.",
        ),
    ),
)
