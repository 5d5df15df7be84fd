"""ASSIST V3.1 (Formulir 6, Tabel 16 and 27): ten substances, questions 1-8, three bands of risk for each substance.

The bounds are those of the tables: 4 and 27, of alcohol 11 and 27. What follows is by the substance of highest risk.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, measured, nobody
from ilp.facts.infections import INJECTING_DRUG_USE
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
from ilp.interpretation.mind_tables import limited, substance, substance_scale
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_mind_and_violence import ASSIST_MODERATE_RISK
from ilp.screening.school_age import ASSIST_AGE
from ilp.screening.school_age_results_senses import ASSIST_HIGHEST, ASSIST_WORDS
from ilp.vocabulary import Instrument

_FORM = KMK_2015_2023.at("Lampiran", "WHO - ASSIST V3.1", form="Formulir 6")
_TABLE = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", table="Tabel 27")
_TABLE_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa", table="Tabel 16")
_FLOW = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30")
_FURTHER = (_TABLE_SCHOOL, _FLOW, _FORM)
_SERVICES = ("assist-substance-use-adult", "assist-substance-use-adolescent")

TOBACCO = substance("tobacco", "tembakau", "tobacco", left_out=("failed_role",))
ALCOHOL = substance("alcohol", "minuman beralkohol", "alcoholic drinks")
CANNABIS = substance("cannabis", "kanabis", "cannabis")
COCAINE = substance("cocaine", "kokain", "cocaine")
AMPHETAMINES = substance("amphetamines", "stimulan jenis amfetamin", "amphetamine-type stimulants")
INHALANTS = substance("inhalants", "inhalansia", "inhalants")
SEDATIVES = substance("sedatives", "sedatif atau obat tidur", "sedatives or sleeping pills")
HALLUCINOGENS = substance("hallucinogens", "halusinogen", "hallucinogens")
OPIOIDS = substance("opioids", "opioid", "opioids")
OTHER = substance("other", "zat lain", "other substances")

_ANY_EVER = any_of(
    TOBACCO.ever,
    ALCOHOL.ever,
    CANNABIS.ever,
    COCAINE.ever,
    AMPHETAMINES.ever,
    INHALANTS.ever,
    SEDATIVES.ever,
    HALLUCINOGENS.ever,
    OPIOIDS.ever,
    OTHER.ever,
)

INJECTED = Item(
    code="assist.injected",
    label=Label(id="pernah menyuntik (non-medis)", en="ever injected (non-medical)"),
    options=(
        Option(code="never", label=Label(id="tidak pernah", en="never")),
        Option(
            code="yes_last_3_months", label=Label(id="pernah, dalam 3 bulan terakhir", en="yes, in the last 3 months")
        ),
        Option(
            code="yes_earlier",
            label=Label(id="pernah, tidak dalam 3 bulan terakhir", en="yes, not in the last 3 months"),
        ),
    ),
    asked_if=_ANY_EVER,
)
_DAYS = Number(
    code="assist.injecting_days",
    label=Label(id="hari menyuntik per bulan", en="days of injecting a month"),
    unit="hari/days",
    at_most=31,
)
INJECTING_DAYS = Item(
    code="assist.injecting_days",
    label=Label(
        id="hari menyuntik per bulan, rata-rata 3 bulan terakhir",
        en="days of injecting a month, on average of the last 3 months",
    ),
    number=_DAYS,
    options=(
        Option(
            code="up_to_4",
            label=Label(id="4 hari atau kurang", en="4 days or fewer"),
            follows=measured(_DAYS, up_to=4),
        ),
        Option(
            code="over_4", label=Label(id="lebih dari 4 hari", en="more than 4 days"), follows=measured(_DAYS, over=4)
        ),
    ),
    asked_if=answered(INJECTED, "yes_last_3_months"),
)
IPWL = yes_no_item(
    "assist.facility_is_ipwl",
    "fasilitas ini ditetapkan sebagai IPWL",
    "this facility is appointed as an IPWL",
    yes=0,
    optional=True,
)

ITEMS = (
    *TOBACCO.items,
    *ALCOHOL.items,
    *CANNABIS.items,
    *COCAINE.items,
    *AMPHETAMINES.items,
    *INHALANTS.items,
    *SEDATIVES.items,
    *HALLUCINOGENS.items,
    *OPIOIDS.items,
    *OTHER.items,
    INJECTED,
    INJECTING_DAYS,
    IPWL,
)

_BY_TABLE = by_reading(ASSIST_WORDS, {"table": everybody(), "form": nobody()})
_BY_FORM = by_reading(ASSIST_WORDS, {"table": nobody(), "form": everybody()})

_EDUCATE = act(
    ActionKind.EDUCATE, "KIE pencegahan NAPZA", "education on preventing substance use", when=_BY_TABLE, source=_TABLE
)
_LOW = (_EDUCATE,)
_MODERATE = (
    _EDUCATE,
    act(ActionKind.COUNSEL, "konseling", "counselling", when=_BY_TABLE, source=_TABLE),
    act(
        ActionKind.EXAMINE,
        "asesmen lanjutan di FKTP yang menjadi IPWL",
        "further assessment, at a facility that is an IPWL",
        when=all_of(
            _BY_TABLE,
            by_reading(ASSIST_MODERATE_RISK, {"by-facility": answered(IPWL, "yes"), "refer": nobody()}),
        ),
        source=_TABLE,
    ),
    act(
        ActionKind.REFER,
        "rujuk ke IPWL untuk pemeriksaan lanjutan",
        "refer to an IPWL for further examination",
        when=all_of(
            _BY_TABLE,
            by_reading(ASSIST_MODERATE_RISK, {"by-facility": answered(IPWL, "no"), "refer": everybody()}),
        ),
        source=_TABLE,
    ),
    act(
        ActionKind.TREAT,
        "intervensi singkat dengan kartu umpan balik",
        "brief intervention with the feedback card",
        when=_BY_FORM,
        source=_FORM,
    ),
)
_HIGH = (
    act(
        ActionKind.REFER,
        "rujuk ke IPWL untuk pemeriksaan lanjutan dan rehabilitasi medis",
        "refer to an IPWL for further examination and medical rehabilitation",
        when=_BY_TABLE,
        source=_TABLE,
    ),
    act(ActionKind.TREAT, "pengobatan yang lebih intensif", "more intensive treatment", when=_BY_FORM, source=_FORM),
)

_OVERALL = by_reading(ASSIST_HIGHEST, {"highest": everybody(), "each": nobody()})
_EACH = by_reading(ASSIST_HIGHEST, {"highest": nobody(), "each": everybody()})
_OF_EACH = (limited(_EACH, _LOW), limited(_EACH, _MODERATE), limited(_EACH, _HIGH))

_RISK_LOW = Label(id="Risiko rendah", en="Low risk")
_RISK_MODERATE = Label(id="Risiko sedang", en="Moderate risk")
_RISK_HIGH = Label(id="Risiko tinggi", en="High risk")
_LABELS = (_RISK_LOW, _RISK_MODERATE, _RISK_HIGH)

OVERALL = Scale(
    code="assist",
    name=Label(id="ASSIST: risiko tertinggi dari semua zat", en="ASSIST: highest risk of all substances"),
    of=(),
    categories=(
        Category(
            code="high",
            label=_RISK_HIGH,
            when=any_of(
                measured(TOBACCO.score, at_least=27),
                measured(ALCOHOL.score, at_least=27),
                measured(CANNABIS.score, at_least=27),
                measured(COCAINE.score, at_least=27),
                measured(AMPHETAMINES.score, at_least=27),
                measured(INHALANTS.score, at_least=27),
                measured(SEDATIVES.score, at_least=27),
                measured(HALLUCINOGENS.score, at_least=27),
                measured(OPIOIDS.score, at_least=27),
                measured(OTHER.score, at_least=27),
            ),
            follow_up=limited(_OVERALL, _HIGH),
        ),
        Category(
            code="moderate",
            label=_RISK_MODERATE,
            when=any_of(
                measured(TOBACCO.score, at_least=4),
                measured(ALCOHOL.score, at_least=11),
                measured(CANNABIS.score, at_least=4),
                measured(COCAINE.score, at_least=4),
                measured(AMPHETAMINES.score, at_least=4),
                measured(INHALANTS.score, at_least=4),
                measured(SEDATIVES.score, at_least=4),
                measured(HALLUCINOGENS.score, at_least=4),
                measured(OPIOIDS.score, at_least=4),
                measured(OTHER.score, at_least=4),
            ),
            follow_up=limited(_OVERALL, _MODERATE),
        ),
        Category(code="low", label=_RISK_LOW, when=everybody(), follow_up=limited(_OVERALL, _LOW)),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(
                id="ASSIST untuk usia di atas 10 tahun, dengan indikasi NAPZA",
                en="ASSIST is for those over 10 years with signs of substance use",
            ),
            when=by_reading(ASSIST_AGE, {"letter": aged(up_to=years(10)), "adolescent": aged(under=years(10))}),
        ),
    ),
    source=_TABLE,
    further_sources=_FURTHER,
    services=_SERVICES,
)

INJECTING = Scale(
    code="assist-injecting",
    name=Label(id="ASSIST: pola menyuntik", en="ASSIST: pattern of injecting"),
    of=(_DAYS,),
    applies_to=any_of(_ANY_EVER, answered(INJECTED, "yes_last_3_months", "yes_earlier")),
    categories=(
        Category(
            code="over-4-days",
            label=Label(
                id="Menyuntik dalam 3 bulan terakhir, lebih dari 4 hari per bulan",
                en="Injected in the last 3 months, on more than 4 days a month",
            ),
            when=all_of(answered(INJECTED, "yes_last_3_months"), answered(INJECTING_DAYS, "over_4")),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "asesmen lanjutan dan pengobatan yang lebih intensif",
                    "further assessment and more intensive treatment",
                    source=_FORM,
                ),
            ),
            facts=((INJECTING_DRUG_USE, True),),
        ),
        Category(
            code="up-to-4-days",
            label=Label(
                id="Menyuntik dalam 3 bulan terakhir, 4 hari per bulan atau kurang",
                en="Injected in the last 3 months, on 4 days a month or fewer",
            ),
            when=answered(INJECTED, "yes_last_3_months"),
            follow_up=(
                act(
                    ActionKind.COUNSEL,
                    "intervensi singkat termasuk kartu risiko menyuntik",
                    "brief intervention with the card on the risks of injecting",
                    source=_FORM,
                ),
            ),
            facts=((INJECTING_DRUG_USE, True),),
        ),
        no_class(
            "earlier",
            "Pernah menyuntik, tidak dalam 3 bulan terakhir",
            "Injected earlier, not in the last 3 months",
            when=answered(INJECTED, "yes_earlier"),
            why=Label(
                id="Formulir hanya mengatur yang menyuntik dalam 3 bulan terakhir.",
                en="The form has a rule only for those who injected in the last 3 months.",
            ),
        ),
        Category(
            code="never",
            label=Label(id="Tidak pernah menyuntik", en="Never injected"),
            when=answered(INJECTED, "never"),
            facts=((INJECTING_DRUG_USE, False),),
        ),
    ),
    source=_FORM,
    services=_SERVICES,
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.ASSIST,
    name=Label(id="ASSIST V3.1", en="ASSIST V3.1"),
    items=ITEMS,
    scores=(
        TOBACCO.score,
        ALCOHOL.score,
        CANNABIS.score,
        COCAINE.score,
        AMPHETAMINES.score,
        INHALANTS.score,
        SEDATIVES.score,
        HALLUCINOGENS.score,
        OPIOIDS.score,
        OTHER.score,
    ),
    scales=(
        OVERALL,
        substance_scale(
            TOBACCO,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            ALCOHOL,
            moderate=11,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            CANNABIS,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            COCAINE,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            AMPHETAMINES,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            INHALANTS,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            SEDATIVES,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            HALLUCINOGENS,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            OPIOIDS,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        substance_scale(
            OTHER,
            moderate=4,
            high=27,
            labels=_LABELS,
            follow_up=_OF_EACH,
            source=_TABLE,
            further_sources=_FURTHER,
            services=_SERVICES,
        ),
        INJECTING,
    ),
    source=_FORM,
    further_sources=(_TABLE, _TABLE_SCHOOL, _FLOW),
    notes=(
        Label(
            id="Hanya pemakaian non-medis; obat yang diminum sesuai resep tidak dicatat.",
            en="Non-medical use only; medicines taken as prescribed are not recorded.",
        ),
        Label(
            id="Bila semua zat tidak pernah: tanyakan sekali lagi, juga masa sekolah; lalu wawancara selesai.",
            en="Where no substance was ever used: ask once more, of the time at school too; then the interview ends.",
        ),
        Label(
            id="Pertanyaan 5 tidak ditanyakan untuk tembakau; pertanyaan 1 dan 8 tidak dijumlahkan.",
            en="Question 5 is not asked of tobacco; questions 1 and 8 are not added.",
        ),
        Label(
            id="Jawaban yang ada walau tidak ditanyakan tetap dijumlahkan dan dilaporkan: lebih aman (pilihan kami).",
            en="Answers given though not asked for are added all the same, and reported: that is safer (our choice).",
        ),
    ),
)
