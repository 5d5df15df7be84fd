"""Screening for cancer of the bowel and the lung (BAB V)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, amount, any_of, by_reading, has, nobody, not_
from ilp.facts.risk_and_cancer import (
    ADENOMATOUS_POLYP_HISTORY,
    COLORECTAL_CANCER_HISTORY,
    COPD,
    EVER_SMOKED,
    FAMILY_HISTORY_COLORECTAL_CANCER,
    FAMILY_HISTORY_LUNG_CANCER,
    HEREDITARY_COLORECTAL_SYNDROME,
    INFLAMMATORY_BOWEL_DISEASE,
    LUNG_CANCER_HISTORY,
    LUNG_FIBROSIS,
    OCCUPATIONAL_CARCINOGEN_EXPOSURE,
    RADIATION_EXPOSURE,
    SMOKER,
    SMOKING_YEARS,
    YEARS_SINCE_QUITTING,
)
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import every, schedule_by_reading, unscheduled
from ilp.screening.adult_results_cancer_and_lungs import COLORECTAL_EITHER_POSITIVE
from ilp.services import Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19")
_COLON = KMK_2015_2023.at("BAB V", "Skrining Kanker kolorektal")
_LUNG = KMK_2015_2023.at("BAB V", "Skrining Kanker Paru")

COLORECTAL_HIGH_RISK = Reading(
    code="colorectal-high-risk",
    title=Label(id="Siapa yang berisiko tinggi kanker kolorektal", en="Who is at high risk of colorectal cancer"),
    settles=("amb-crc-high-risk-items", "amb-crc-lynch"),
    places=(
        Place(
            source=_COLON,
            says=Label(
                id="daftar risiko tinggi: polip adenomatosa, reseksi kuratif, keluarga tingkat pertama",
                en="the high-risk list: adenomatous polyps, curative resection, first-degree relative",
            ),
        ),
        Place(
            source=_COLON,
            says=Label(
                id="radang usus lama dan sindrom herediter (HNPCC/Lynch, FAP) hanya disebut pada anamnesis",
                en="long-standing bowel inflammation and hereditary syndromes are named in the history only",
            ),
        ),
    ),
    options={
        "extended": Label(
            id="daftar risiko tinggi ditambah radang usus dan sindrom herediter",
            en="the high-risk list with bowel inflammation and hereditary syndromes",
        ),
        "letter": Label(id="hanya daftar risiko tinggi", en="the high-risk list only"),
    },
    default="extended",
    why=Label(
        id="Yang ditanyakan pada anamnesis adalah tanda risiko; tidak ada yang terlewat.",
        en="What the history asks for are signs of risk; nobody is lost.",
    ),
)

COLORECTAL_HIGH_RISK_AGE = Reading(
    code="colorectal-high-risk-age",
    title=Label(id="Usia skrining kolorektal pada risiko tinggi", en="Age of colorectal screening at high risk"),
    settles=("amb-crc-high-risk-age",),
    places=(
        Place(
            source=_COLON,
            says=Label(
                id="tanpa usia; anjuran berbeda menurut usia keluarga saat didiagnosis",
                en="no age; advice differs by the relative's age at diagnosis",
            ),
        ),
    ),
    options={
        "adult": Label(id="sejak 18 tahun", en="from 18"),
        "individual": Label(
            id="di bawah 50 tahun menurut pertimbangan pemeriksa", en="under 50 as the examiner sees fit"
        ),
    },
    default="adult",
    why=Label(
        id="Tidak ada usia tertulis, sehingga berlaku bagi semua sasaran BAB V.",
        en="No age is written, so it holds for everybody BAB V is for.",
    ),
)

COLORECTAL_MODERATE_ITEM_4 = Reading(
    code="colorectal-moderate-item-4",
    title=Label(id="Butir keempat risiko sedang", en="The fourth item of moderate risk"),
    settles=("amb-crc-moderate-item4",),
    places=(
        Place(
            source=_COLON,
            says=Label(
                id="butir 2 dan 3: tanpa riwayat pribadi dan keluarga; butir 4: terdiagnosis setelah usia 60 tahun",
                en="items 2 and 3: no history, own or in the family; item 4: diagnosed after the age of 60",
            ),
        ),
    ),
    options={
        "relative": Label(
            id="butir 4 mengenai keluarga; semua orang sejak 50 tahun menjadi sasaran",
            en="item 4 is about a relative; everybody from 50 is a target",
        ),
        "own": Label(
            id="butir 4 mengenai diri sendiri, bertentangan dengan butir 2",
            en="item 4 is about the person, against item 2",
        ),
    },
    default="relative",
    why=Label(
        id="Keempat butir tidak dapat berlaku bersama bagi satu orang; sejak 50 tahun semua risiko menjadi sasaran.",
        en="The four items cannot all hold for one person; from 50, those of either risk are targets.",
    ),
)

_COLORECTAL_HIGH_RISK = by_reading(
    COLORECTAL_HIGH_RISK,
    {
        "extended": any_of(
            has(ADENOMATOUS_POLYP_HISTORY),
            has(COLORECTAL_CANCER_HISTORY),
            has(FAMILY_HISTORY_COLORECTAL_CANCER),
            has(INFLAMMATORY_BOWEL_DISEASE),
            has(HEREDITARY_COLORECTAL_SYNDROME),
        ),
        "letter": any_of(
            has(ADENOMATOUS_POLYP_HISTORY),
            has(COLORECTAL_CANCER_HISTORY),
            has(FAMILY_HISTORY_COLORECTAL_CANCER),
        ),
    },
)

COLORECTAL_CANCER = Service(
    code="colorectal-cancer",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining kanker kolorektal", en="Colorectal cancer screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=by_reading(
        COLORECTAL_HIGH_RISK_AGE,
        {
            "adult": all_of(ADULT_OR_OLDER, any_of(aged(at_least=years(50)), _COLORECTAL_HIGH_RISK)),
            "individual": aged(at_least=years(50)),
        },
    ),
    as_indicated_for=by_reading(
        COLORECTAL_HIGH_RISK_AGE,
        {"adult": nobody(), "individual": all_of(ADULT_OR_OLDER, _COLORECTAL_HIGH_RISK)},
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.RECTAL_EXAM, Instrument.FAECAL_OCCULT_BLOOD),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.RECTAL_EXAM, Instrument.FAECAL_OCCULT_BLOOD),
    source=KMK_2015_2023.at("BAB V", "Skrining Kanker kolorektal", table="Tabel 19"),
    settled=(COLORECTAL_MODERATE_ITEM_4,),
    on_results=(COLORECTAL_EITHER_POSITIVE,),
    notes=(
        Label(
            id="Darah samar feses tetap diperiksa walaupun colok dubur tidak menemukan kelainan.",
            en="Faecal occult blood is tested even when the rectal examination finds nothing.",
        ),
        Label(
            id="Anamnesis menanyakan BAB berdarah; usia akhir dan jarak kolonoskopi tidak diatur.",
            en="The history asks about blood in the stool; an upper age and colonoscopy are not dealt with.",
        ),
    ),
)

LUNG_AGE_40 = Reading(
    code="lung-age-40",
    title=Label(id="Batas usia 40 tahun pada skrining kanker paru", en="The bound of 40 in lung cancer screening"),
    settles=("amb-lung-40",),
    places=(Place(source=_LUNG, says=Label(id="> 40 tahun", en="over 40")),),
    options={
        "letter": Label(id="sejak ulang tahun ke-41", en="from the 41st birthday"),
        "inclusive": Label(id="sejak ulang tahun ke-40", en="from the 40th birthday"),
    },
    default="letter",
    why=Label(
        id="Batas usia diikuti seperti tertulis; pilihan lain menambah usia 40 tahun.",
        en="Age bounds are followed as written; the other option adds those of 40.",
    ),
)

LUNG_CURRENT_SMOKERS = Reading(
    code="lung-current-smokers",
    title=Label(id="Perokok aktif pada kriteria pertama", en="Current smokers in the first criterion"),
    settles=("amb-lung-current-smokers",),
    places=(
        Place(
            source=_LUNG,
            says=Label(
                id="merokok ≥ 30 tahun dan berhenti dalam 15 tahun terakhir; perokok aktif tidak disebut",
                en="smoked 30 years or more and quit within 15 years; current smokers are not named",
            ),
        ),
    ),
    options={
        "include": Label(id="perokok aktif termasuk", en="current smokers are included"),
        "letter": Label(id="hanya yang sudah berhenti", en="only those who have quit"),
    },
    default="include",
    why=Label(
        id="Risiko perokok aktif tidak lebih rendah daripada yang sudah berhenti.",
        en="A current smoker's risk is not lower than that of one who has quit.",
    ),
)

LUNG_SMOKING_DURATION = Reading(
    code="lung-smoking-duration",
    title=Label(id="Ukuran riwayat merokok", en="Measure of the smoking history"),
    settles=("amb-lung-smoking-years",),
    places=(
        Place(
            source=_LUNG,
            says=Label(id="≥ 30 tahun dan ≥ 20 tahun merokok", en="30 years or more, and 20 years or more, of smoking"),
        ),
    ),
    options={
        "years": Label(id="lama merokok dalam tahun", en="duration in years"),
        "pack-years": Label(id="bungkus-tahun", en="pack-years"),
    },
    default="years",
    why=Label(
        id="Tertulis tahun, dan jumlah batang tidak ditanyakan.",
        en="Years are written, and the number of cigarettes is not asked.",
    ),
)

LUNG_FAMILY_HISTORY = Reading(
    code="lung-family-history",
    title=Label(id="Riwayat kanker paru keluarga", en="Family history of lung cancer"),
    settles=("amb-lung-family",),
    places=(
        Place(
            source=_LUNG,
            says=Label(id="kriteria 3: riwayat keluarga saja", en="criterion 3: family history by itself"),
        ),
        Place(
            source=_LUNG,
            says=Label(
                id="kriteria 2: salah satu faktor tambahan pada perokok ≥ 50 tahun",
                en="criterion 2: one of the added factors in smokers of 50 and over",
            ),
        ),
    ),
    options={
        "alone": Label(id="cukup dengan sendirinya, sejak 18 tahun", en="enough by itself, from 18"),
        "with-smoking": Label(id="hanya sebagai faktor tambahan", en="only as an added factor"),
    },
    default="alone",
    why=Label(
        id="Salah satu dari tiga kriteria cukup untuk rujukan.",
        en="Any one of the three criteria is enough for referral.",
    ),
)

LUNG_INTERVAL = Reading(
    code="lung-interval",
    title=Label(id="Jarak skrining kanker paru", en="Interval of lung cancer screening"),
    settles=("amb-lung-interval",),
    places=(
        Place(source=_TABLE, says=Label(id="paru 1 kali setahun", en="lung once a year")),
        Place(source=_LUNG, says=Label(id="jarak tidak disebut", en="no interval is given")),
    ),
    options={
        "yearly": Label(id="setiap tahun", en="every year"),
        "none": Label(id="waktu tidak ditentukan", en="no interval"),
    },
    default="yearly",
    why=Label(id="Tabel memberi jarak dan uraian tidak menolaknya.", en="The table gives it and the text is silent."),
)

LUNG_CANCER = Service(
    code="lung-cancer",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining kanker paru", en="Lung cancer screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(
        ADULT_OR_OLDER,
        any_of(
            all_of(
                by_reading(LUNG_AGE_40, {"letter": aged(over=years(40)), "inclusive": aged(at_least=years(40))}),
                has(EVER_SMOKED),
                amount(SMOKING_YEARS, at_least=30),
                by_reading(
                    LUNG_CURRENT_SMOKERS,
                    {
                        "include": any_of(has(SMOKER), amount(YEARS_SINCE_QUITTING, up_to=15)),
                        "letter": all_of(not_(has(SMOKER)), amount(YEARS_SINCE_QUITTING, up_to=15)),
                    },
                ),
            ),
            all_of(
                aged(at_least=years(50)),
                has(EVER_SMOKED),
                amount(SMOKING_YEARS, at_least=20),
                any_of(
                    has(RADIATION_EXPOSURE),
                    has(OCCUPATIONAL_CARCINOGEN_EXPOSURE),
                    has(LUNG_CANCER_HISTORY),
                    has(FAMILY_HISTORY_LUNG_CANCER),
                    has(COPD),
                    has(LUNG_FIBROSIS),
                ),
            ),
            by_reading(LUNG_FAMILY_HISTORY, {"alone": has(FAMILY_HISTORY_LUNG_CANCER), "with-smoking": nobody()}),
        ),
    ),
    schedule=schedule_by_reading(LUNG_INTERVAL, {"yearly": every(years(1)), "none": unscheduled()}),
    venues={
        Venue.PUSKESMAS: (Instrument.LUNG_CANCER_RISK,),
        Venue.PUSTU: (Instrument.LUNG_CANCER_RISK,),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    performers=(by(Cadre.KADER, Venue.HOME_VISIT),),
    instruments=(Instrument.LUNG_CANCER_RISK,),
    source=KMK_2015_2023.at("BAB V", "Skrining Kanker Paru", table="Tabel 19"),
    settled=(LUNG_SMOKING_DURATION,),
    notes=(
        Label(
            id="Skrining terbatas pada kelompok risiko tinggi; yang memenuhi satu kriteria dirujuk ke FKRTL.",
            en="Only for those at high risk; whoever meets one criterion is referred to hospital.",
        ),
    ),
)

SERVICES = (
    COLORECTAL_CANCER,
    LUNG_CANCER,
)
