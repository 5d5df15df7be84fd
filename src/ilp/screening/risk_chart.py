"""The 10-year risk chart and the follow-up of each level of risk (BAB V)."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has, is_, nobody
from ilp.facts.chronic_disease import CARDIOVASCULAR_DISEASE, DIABETES, HYPERTENSION, NCD_RISK_LEVEL
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every, every, on_occasion, several
from ilp.screening.adult_results_risk_chart import (
    BLOOD_PRESSURE_BETWEEN_ROWS,
    CARDIOVASCULAR_DRUGS_IN_PREGNANCY,
    CHART_CHOLESTEROL_COLUMNS,
    RISK_30_AND_OVER,
    RISK_DRUG_BOUNDS,
    RISK_DRUG_EITHER_VALUE,
    RISK_ESTABLISHED_DISEASE,
    RISK_LEVEL_BOUNDS,
)
from ilp.screening.adults import RISK_FACTOR_AGE_40
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

_STROKE = KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke")
_CHART = KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", figure="Gambar 29")
_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut yang dapat dilakukan pada pasien berdasarkan tingkat risiko")

RISK_CHART_AGES = Reading(
    code="risk-chart-ages",
    title=Label(id="Usia di luar Tabel Prediksi Risiko PTM", en="Ages outside the risk chart"),
    settles=(
        "amb-chart-age-outside",
        "amb-ptm-risk-chart-3",
    ),
    places=(
        Place(
            source=_CHART, says=Label(id="blok usia 40-44 sampai 70-74 tahun", en="blocks from 40-44 to 70-74 years")
        ),
        Place(
            source=_STROKE,
            says=Label(id="penderita hipertensi atau DM > 40 tahun", en="those with hypertension or diabetes over 40"),
        ),
    ),
    options={
        "chart": Label(
            id="hanya sampai 74 tahun; sesudahnya dokter menilai tanpa tabel",
            en="up to 74 only; after that the doctor judges without the chart",
        ),
        "oldest-block": Label(id="sejak 75 tahun memakai blok 70-74 tahun", en="from 75 by the block of 70-74 years"),
    },
    default="chart",
    why=Label(
        id="Tabel tidak memuat usia itu, dan angka blok yang lebih muda meremehkan risikonya.",
        en="The chart does not hold these ages, and a younger block would play the risk down.",
    ),
)

RISK_CHART_WHO = Reading(
    code="risk-chart-who",
    title=Label(id="Siapa yang dinilai dengan tabel risiko", en="Whose risk is read from the chart"),
    settles=("amb-chart-who",),
    places=(
        Place(
            source=_STROKE,
            says=Label(id="penderita hipertensi dan/atau DM", en="those with hypertension and/or diabetes"),
        ),
        Place(
            source=_CHART,
            says=Label(id="tabel memuat juga orang tanpa diabetes", en="the chart holds those without diabetes too"),
        ),
    ),
    options={
        "patients": Label(id="penderita hipertensi dan/atau DM", en="those with hypertension and/or diabetes"),
        "others-too": Label(
            id="orang lain seusia itu juga, bila datanya ada dan pemeriksa memandang perlu",
            en="others of that age too, where the values are known and the examiner sees fit",
        ),
    },
    default="patients",
    why=Label(
        id="Sasaran tertulis jelas; tabel menyusul pemeriksaan lipid sasaran yang sama.",
        en="The target is plainly written, and the chart follows the lipid test of the same people.",
    ),
)

RISK_DIABETES_AND_CARDIOVASCULAR = Reading(
    code="risk-diabetes-and-cardiovascular",
    title=Label(id="Siapa yang dianggap berisiko tertinggi", en="Who counts as at the highest risk"),
    settles=("amb-risk-dm-and-cvd",),
    places=(
        Place(
            source=_FOLLOW_UP,
            says=Label(
                id="pasien dengan diabetes dan penyakit kardiovaskular",
                en="patients with diabetes and cardiovascular disease",
            ),
        ),
    ),
    options={
        "cardiovascular": Label(
            id="penyakit kardiovaskular, dengan atau tanpa diabetes",
            en="cardiovascular disease, with or without diabetes",
        ),
        "both": Label(id="hanya bila keduanya ada", en="only with both"),
    },
    default="cardiovascular",
    why=Label(
        id="Yang pernah serangan jantung atau stroke berisiko tinggi juga tanpa diabetes.",
        en="Those who had a heart attack or a stroke are at high risk without diabetes too.",
    ),
)

# The ages the chart is read at.
_CHART_AGE = by_reading(
    RISK_CHART_AGES,
    {
        "chart": by_reading(
            RISK_FACTOR_AGE_40,
            {
                "letter": aged(over=years(40), up_to=years(74)),
                "inclusive": aged(at_least=years(40), up_to=years(74)),
            },
        ),
        "oldest-block": by_reading(
            RISK_FACTOR_AGE_40, {"letter": aged(over=years(40)), "inclusive": aged(at_least=years(40))}
        ),
    },
)
_CHART_TARGET = all_of(any_of(has(HYPERTENSION), has(DIABETES)), _CHART_AGE)
_HIGHEST_RISK = by_reading(
    RISK_DIABETES_AND_CARDIOVASCULAR,
    {
        "cardiovascular": has(CARDIOVASCULAR_DISEASE),
        "both": all_of(has(DIABETES), has(CARDIOVASCULAR_DISEASE)),
    },
)

PTM_RISK_CHART = Service(
    code="ptm-risk-chart",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Tabel Prediksi Risiko PTM", en="10-year cardiovascular risk chart"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=_CHART_TARGET,
    as_indicated_for=by_reading(RISK_CHART_WHO, {"patients": nobody(), "others-too": _CHART_AGE}),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.BLOOD_PRESSURE, Instrument.LIPID_PROFILE, Instrument.NCD_RISK_CHART),
    },
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, task=Task.SCORE),
        by(Cadre.DOCTOR, Venue.PUSKESMAS, task=Task.FOLLOW_UP),
    ),
    instruments=(Instrument.BLOOD_PRESSURE, Instrument.LIPID_PROFILE, Instrument.NCD_RISK_CHART),
    source=_CHART,
    on_results=(
        CHART_CHOLESTEROL_COLUMNS,
        BLOOD_PRESSURE_BETWEEN_ROWS,
        RISK_ESTABLISHED_DISEASE,
        RISK_LEVEL_BOUNDS,
    ),
    notes=(
        Label(
            id="Masukan: diabetes, jenis kelamin, merokok, usia, tekanan darah sistolik, kolesterol total.",
            en="Inputs: diabetes, sex, smoking, age, systolic blood pressure, total cholesterol.",
        ),
        Label(
            id="Setelah skrining faktor risiko stroke; penilaian ulang menurut tingkat risikonya.",
            en="After stroke risk factor screening; read again as the level of risk asks.",
        ),
    ),
)

PTM_RISK_FOLLOW_UP = Service(
    code="ptm-risk-follow-up",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Tindak lanjut tingkat risiko PTM", en="Follow-up by level of cardiovascular risk"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=any_of(_CHART_TARGET, all_of(ADULT_OR_OLDER, _HIGHEST_RISK)),
    schedule=on_occasion(Label(id="menurut tingkat risiko", en="by the level of risk")),
    venues={Venue.PUSKESMAS: (Activity.COUNSELLING, Activity.TREATMENT, Activity.REFERRAL)},
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    components=(
        Component(
            code="under-5",
            name=Label(id="Risiko < 5%", en="Risk under 5%"),
            target=is_(NCD_RISK_LEVEL, "under-5"),
            schedule=every(years(1)),
            note=Label(
                id="Konseling diet, aktivitas fisik dan berhenti merokok; nilai ulang setelah 1 tahun.",
                en="Counselling on diet, activity and smoking; read the chart again after a year.",
            ),
        ),
        Component(
            code="5-to-10",
            name=Label(id="Risiko 5-10%", en="Risk 5-10%"),
            target=is_(NCD_RISK_LEVEL, "5-to-10"),
            schedule=several(
                (Label(id="sampai target tercapai", en="until the target is reached"), every(months(3))),
                (Label(id="sesudahnya setiap 6-9 bulan", en="then every 6-9 months"), at_least_every(months(9))),
            ),
            note=Label(
                id="Konseling yang sama; pertimbangkan obat hipertensi dan DM menurut PPK.",
                en="The same counselling; consider drugs for hypertension and diabetes by the guideline.",
            ),
        ),
        Component(
            code="10-to-20",
            name=Label(id="Risiko 10-20%", en="Risk 10-20%"),
            target=is_(NCD_RISK_LEVEL, "10-to-20"),
            schedule=several((Label(id="setiap 3-6 bulan", en="every 3-6 months"), at_least_every(months(6)))),
            note=Label(
                id="Pertimbangkan obat hipertensi bila menetap ≥ 140/90 mmHg, dan obat DM menurut PPK.",
                en="Consider drugs for pressure lasting at 140/90 mmHg or over, and for diabetes by the guideline.",
            ),
        ),
        Component(
            code="over-20",
            name=Label(id="Risiko > 20%", en="Risk over 20%"),
            target=any_of(is_(NCD_RISK_LEVEL, "over-20"), _HIGHEST_RISK),
            schedule=every(months(3)),
            note=Label(
                id="Obat hipertensi bila menetap ≥ 130/80 mmHg, dan DM; pertimbangkan statin; tanpa perubahan dalam 6 "
                "bulan dirujuk ke FKRTL.",
                en="Drugs for pressure lasting at 130/80 mmHg or over, and for diabetes; consider a statin; without "
                "change in 6 months refer to hospital.",
            ),
        ),
    ),
    source=_FOLLOW_UP,
    on_results=(
        RISK_LEVEL_BOUNDS,
        RISK_30_AND_OVER,
        RISK_DRUG_BOUNDS,
        RISK_DRUG_EITHER_VALUE,
        CARDIOVASCULAR_DRUGS_IN_PREGNANCY,
        RISK_ESTABLISHED_DISEASE,
    ),
    notes=(
        Label(
            id="Selalu: obat antihipertensi bila > 160/100 mmHg; nasihat dan statin bila kolesterol total > 320 mg/dL.",
            en="Always: drugs for pressure over 160/100 mmHg; advice and statin for total cholesterol over 320 mg/dL.",
        ),
        Label(
            id="Penyakit kardiovaskular yang stabil: obat yang sudah diresepkan diteruskan.",
            en="Stable cardiovascular disease: the drugs prescribed are continued.",
        ),
    ),
)

SERVICES = (
    PTM_RISK_CHART,
    PTM_RISK_FOLLOW_UP,
)
