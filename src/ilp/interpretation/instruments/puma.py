"""PUMA (Formulir 4): seven questions on the risk of COPD, 0-9 points; high risk from 6."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, any_of, by_reading, everybody, has, is_, measured, nobody, not_
from ilp.facts.person import SEX
from ilp.facts.risk_and_cancer import EVER_SMOKED, PUMA_HIGH_RISK, SMOKER
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
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_cancer_and_lungs import PUMA_AGE_60, PUMA_CUTOFF, PUMA_QUIT_COUNSELLING
from ilp.vocabulary import Instrument, Quantity, Sex, Venue

_FORM = KMK_2015_2023.at("Lampiran", "Kuesioner PUMA", form="Formulir 4")
_SECTION = KMK_2015_2023.at("BAB V", "Skrining Penyakit Paru Obstruktif Kronik (PPOK)")

_SEX = Item(
    code="puma.sex",
    label=Label(id="jenis kelamin", en="sex"),
    options=(
        Option(code="female", label=Label(id="perempuan", en="female"), points=0, follows=is_(SEX, Sex.FEMALE)),
        Option(code="male", label=Label(id="laki-laki", en="male"), points=1, follows=is_(SEX, Sex.MALE)),
    ),
)
_AGE = Item(
    code="puma.age",
    label=Label(id="golongan usia", en="age group"),
    options=(
        Option(
            code="under_40",
            label=Label(id="di bawah 40 tahun, di luar sasaran", en="under 40 years, outside the target"),
            points=0,
            follows=aged(under=years(40)),
        ),
        Option(
            code="40_to_49",
            label=Label(id="40-49 tahun", en="40-49 years"),
            points=0,
            follows=aged(at_least=years(40), under=years(50)),
        ),
        Option(
            code="50_to_59",
            label=Label(id="50-59 tahun", en="50-59 years"),
            points=1,
            follows=by_reading(
                PUMA_AGE_60,
                {
                    "from-60": aged(at_least=years(50), under=years(60)),
                    "over-60": aged(at_least=years(50), up_to=years(60)),
                },
            ),
        ),
        Option(
            code="60_and_over",
            label=Label(id="60 tahun ke atas", en="60 years and over"),
            points=2,
            follows=by_reading(PUMA_AGE_60, {"from-60": aged(at_least=years(60)), "over-60": aged(over=years(60))}),
        ),
    ),
)

_CIGARETTES = Number(
    code="puma.cigarettes_per_day",
    label=Label(id="rata-rata batang rokok per hari", en="cigarettes a day on average"),
    at_most=200,
)
_YEARS_SMOKED = Number(
    code="puma.years_smoked", label=Label(id="lama merokok", en="years smoked"), unit="tahun/years", at_most=110
)
_PACK_YEARS = Number(
    code="puma.pack_years",
    label=Label(id="bungkus-tahun", en="pack-years"),
    unit="bungkus-tahun/pack-years",
    at_most=400,
    quantity=Quantity.PACK_YEARS,
    product_of=(_YEARS_SMOKED, _CIGARETTES),
    divided_by=20,
)
#: A pack is 20 cigarettes: years x cigarettes a day / 20, as the form has it.

_SMOKING = Item(
    code="puma.pack_years",
    label=Label(id="pernah merokok, dalam bungkus-tahun", en="ever smoked, in pack-years"),
    number=_PACK_YEARS,
    options=(
        Option(
            code="never",
            label=Label(
                id="tidak (< 20 bungkus seumur hidup atau < 1 batang per hari selama 1 tahun)",
                en="no (under 20 packs in a life, or under 1 cigarette a day for 1 year)",
            ),
            points=0,
            follows=any_of(not_(has(EVER_SMOKED)), measured(_PACK_YEARS, up_to=0)),
        ),
        Option(
            code="under_20",
            label=Label(id="< 20 bungkus-tahun", en="under 20 pack-years"),
            points=0,
            follows=measured(_PACK_YEARS, over=0, under=20),
        ),
        Option(
            code="20_to_30",
            label=Label(id="20-30 bungkus-tahun", en="20-30 pack-years"),
            points=1,
            follows=measured(_PACK_YEARS, at_least=20, up_to=30),
        ),
        Option(
            code="over_30",
            label=Label(id="> 30 bungkus-tahun", en="over 30 pack-years"),
            points=2,
            follows=measured(_PACK_YEARS, over=30),
        ),
    ),
)

SCORED = (
    _SEX,
    _AGE,
    _SMOKING,
    yes_no_item(
        "puma.breathless", "napas pendek saat berjalan cepat atau menanjak", "breathless walking fast or uphill"
    ),
    yes_no_item("puma.phlegm", "dahak di luar flu", "phlegm without a cold"),
    yes_no_item("puma.cough", "batuk di luar flu", "cough without a cold"),
    yes_no_item(
        "puma.ever_asked_spirometry",
        "pernah diminta spirometri atau peak flow",
        "ever asked for spirometry or peak flow",
    ),
)
ITEMS = (
    *SCORED,
    Item(code="puma.cigarettes_per_day", label=_CIGARETTES.label, number=_CIGARETTES, optional=True),
    Item(code="puma.years_smoked", label=_YEARS_SMOKED.label, number=_YEARS_SMOKED, optional=True),
)

SCORE = Score(code="puma.score", label=Label(id="skor PUMA", en="PUMA score"), items=SCORED)

_EDUCATE = act(
    ActionKind.EDUCATE,
    "edukasi bahaya merokok dan paparannya, polusi udara, dan perilaku CERDIK",
    "education on the harm of smoking and smoke, polluted air, and healthy behaviour (CERDIK)",
    source=_SECTION,
)

PUMA_RESULT = Scale(
    code="puma",
    name=Label(id="Hasil PUMA", en="Result of the PUMA"),
    of=(SCORE,),
    categories=(
        Category(
            code="high",
            label=Label(id="Risiko tinggi PPOK", en="High risk of COPD"),
            when=by_reading(PUMA_CUTOFF, {"six": measured(SCORE, at_least=6), "five": measured(SCORE, at_least=5)}),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke FKRTL untuk pemeriksaan dan tata laksana lebih lanjut",
                    "refer to hospital (FKRTL) for further examination and treatment",
                    source=_SECTION,
                ),
                act(
                    ActionKind.EXAMINE,
                    "spirometri bila tersedia",
                    "spirometry where available",
                    Venue.PUSKESMAS,
                    service="copd-spirometry",
                    source=_FORM,
                ),
                act(
                    ActionKind.COUNSEL,
                    "konseling upaya berhenti merokok (UBM) di layanan primer",
                    "counselling on stopping smoking in primary care",
                    when=by_reading(
                        PUMA_QUIT_COUNSELLING, {"smokers": has(SMOKER), "text": everybody(), "form": everybody()}
                    ),
                    source=_SECTION,
                ),
                _EDUCATE,
            ),
            facts=((PUMA_HIGH_RISK, True),),
        ),
        Category(
            code="low",
            label=Label(id="Risiko rendah", en="Low risk"),
            when=everybody(),
            follow_up=(
                act(
                    ActionKind.COUNSEL,
                    "konseling upaya berhenti merokok (UBM) di layanan primer",
                    "counselling on stopping smoking in primary care",
                    when=by_reading(
                        PUMA_QUIT_COUNSELLING, {"smokers": has(SMOKER), "text": everybody(), "form": nobody()}
                    ),
                    source=_SECTION,
                ),
                _EDUCATE,
            ),
            facts=((PUMA_HIGH_RISK, False),),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="PUMA untuk usia 40 tahun ke atas", en="the PUMA is for those of 40 and over"),
            when=aged(under=years(40)),
        ),
    ),
    source=_SECTION,
    further_sources=(_FORM,),
    services=("copd-puma",),
    settled=(PUMA_AGE_60,),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.PUMA,
    name=Label(id="Kuesioner PUMA", en="PUMA questionnaire"),
    items=ITEMS,
    scores=(SCORE,),
    scales=(PUMA_RESULT,),
    source=_FORM,
    further_sources=(_SECTION,),
    notes=(
        Label(
            id="Bungkus-tahun = lama merokok (tahun) x batang per hari / 20; tepat 20 dan 30 termasuk golongan tengah.",
            en="Pack-years = years smoked x cigarettes a day / 20; exactly 20 and 30 are in the middle group.",
        ),
        Label(
            id="Batas 6 adalah batas keputusan ini; terbitan lain memakai 5.",
            en="The cut-off of 6 is that of the decree; other publications use 5.",
        ),
    ),
)
