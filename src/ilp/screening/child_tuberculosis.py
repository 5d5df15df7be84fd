"""Tuberculosis in children under five and of preschool age: symptoms, contacts, work-up and score (BAB IV)."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, by_reading, everybody, has, nobody, not_
from ilp.facts.infections import TB_CONTACT, TB_SUSPECT, TUBERCULOSIS
from ilp.facts.newborn_and_child import MISSED_REVISIT, SICK, SPUTUM_HARD_TO_OBTAIN
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.schedule import every_contact, on_occasion
from ilp.screening.child_tuberculosis_readings import (
    TB_CHILD_CONTACT_AT_PUSTU,
    TB_CHILD_CONTACT_WITH_SYMPTOMS,
    TB_CHILD_COUGH_TREATED,
    TB_CHILD_FEVER,
    TB_CHILD_HOUSEHOLD_CONTACT,
    TB_CHILD_INDEX_CASE,
    TB_CHILD_NEGATIVE_WITH_SYMPTOMS,
    TB_CHILD_NUTRITION_AT_6,
    TB_CHILD_NUTRITION_OVER_6,
    TB_CHILD_PREVENTION_WITHOUT_TEST,
    TB_CHILD_SCORE_5,
    TB_CHILD_SCORE_6_WITHOUT_SYMPTOMS,
    TB_CHILD_SCORE_BELOW_6,
    TB_CHILD_SCORE_CONTACT,
    TB_CHILD_SCORE_LIMITS,
    TB_CHILD_SCORE_NEGATIVE,
    TB_CHILD_SCORE_NODE,
    TB_CHILD_SCORE_NUTRITION,
    TB_CHILD_SYMPTOM_LIST,
)
from ilp.screening.mother_and_child_readings import UNDER_FIVE_OR_PRESCHOOL
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_KMK = KMK_2015_2023.at
_TB = _KMK("BAB IV", "Skrining kasus TBC balita")
_TABLE_5 = _KMK("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")
_TABLE_10 = _KMK("BAB IV", "Skrining kasus TBC balita", table="Tabel 10")
_FIGURE_22 = _KMK("BAB IV", "Skrining kasus TBC balita", figure="Gambar 22")
_SCORING = _KMK("BAB IV", "Sistem Skoring TBC")
_STAGES = (LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL)

TB_SYMPTOM_UNDER_FIVE = Service(
    code="tb-symptom-under-five",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining gejala TBC balita dan anak prasekolah",
        en="Tuberculosis symptom screening, under five and preschool",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=UNDER_FIVE_OR_PRESCHOOL,
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (Instrument.TB_SYMPTOMS, Activity.EDUCATION),
        Venue.PUSTU: (Instrument.TB_SYMPTOMS, Activity.REFERRAL),
        Venue.POSYANDU: (Instrument.TB_SYMPTOMS, Activity.REFERRAL),
        Venue.HOME_VISIT: (
            Instrument.TB_SYMPTOMS,
            Activity.EDUCATION,
            Activity.TREATMENT_SUPPORT,
            Activity.SCREEN_HOUSEHOLD,
            Activity.REFERRAL,
        ),
    },
    performers=(by(Cadre.HEALTH_WORKER), by(Cadre.KADER)),
    instruments=(Instrument.TB_SYMPTOMS,),
    source=_TB,
    further_sources=(_TABLE_5, _TABLE_10, _FIGURE_22),
    on_results=(
        TB_CHILD_SYMPTOM_LIST,
        TB_CHILD_COUGH_TREATED,
        TB_CHILD_FEVER,
        TB_CHILD_CONTACT_WITH_SYMPTOMS,
        TB_CHILD_HOUSEHOLD_CONTACT,
    ),
    notes=(
        Label(id="Sehat maupun sakit, pada setiap kunjungan.", en="Well or ill, at every visit."),
        Label(
            id="Batas usia dari judul bagian ini (balita dan prasekolah); uraiannya menyebut setiap anak.",
            en="The ages are from the title of the part (under five and preschool); its text says every child.",
        ),
        Label(
            id="Satu gejala atau tanda saja sudah terduga; tanpa gejala diberi edukasi pencegahan TBC dan PHBS.",
            en="One symptom or sign makes it presumptive; those without get education on prevention and hygiene.",
        ),
    ),
)

TB_CLOSE_CONTACT = Service(
    code="tb-close-contact",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Anak kontak TBC tanpa gejala", en="Child contact of tuberculosis without symptoms"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=all_of(
        UNDER_FIVE_OR_PRESCHOOL,
        has(TB_CONTACT),
        by_reading(TB_CHILD_CONTACT_WITH_SYMPTOMS, {"symptoms-first": not_(has(TB_SUSPECT)), "both": everybody()}),
    ),
    schedule=on_occasion(Label(id="segera setelah ditemukan", en="as soon as found")),
    venues={
        Venue.PUSKESMAS: (Activity.MONITORING, Instrument.TUBERCULIN_TEST),
        Venue.PUSTU: (Activity.REFERRAL,),
        Venue.POSYANDU: (Activity.REFERRAL,),
        Venue.HOME_VISIT: (Activity.REFERRAL,),
    },
    contested_venues=(contested(Venue.PUSTU, TB_CHILD_CONTACT_AT_PUSTU, "figure"),),
    instruments=(Instrument.TUBERCULIN_TEST,),
    source=_TABLE_10,
    further_sources=(_FIGURE_22,),
    on_results=(TB_CHILD_HOUSEHOLD_CONTACT, TB_CHILD_INDEX_CASE, TB_CHILD_PREVENTION_WITHOUT_TEST),
    notes=(
        Label(
            id="Kontak dihitung dalam 3 bulan sebelum kasus indeks mulai minum OAT; kontak serumah termasuk.",
            en="Contact counts in the 3 months before the index case began treatment; the household is included.",
        ),
        Label(
            id="Tes tuberkulin untuk menilai kelayakan TPT; bila timbul gejala, diperiksa untuk TBC.",
            en="The tuberculin test is to judge preventive treatment; if symptoms come, tuberculosis is looked for.",
        ),
    ),
)

_PRESUMPTIVE = all_of(UNDER_FIVE_OR_PRESCHOOL, has(TB_SUSPECT))

TB_PRESUMPTIVE_WORKUP = Service(
    code="tb-presumptive-workup",
    kind=ServiceKind.REFERRAL,
    name=Label(
        id="Tindak lanjut terduga TBC balita dan prasekolah",
        en="Work-up of presumptive tuberculosis, under five and preschool",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=_PRESUMPTIVE,
    schedule=on_occasion(Label(id="bila terduga TBC", en="when tuberculosis is presumed")),
    venues={
        Venue.PUSKESMAS: (Instrument.TB_MOLECULAR_TEST, Instrument.SPUTUM_MICROSCOPY, Instrument.CHILD_TB_SCORE),
        Venue.PUSTU: (Instrument.SPUTUM, Activity.SEND_SPECIMEN, Activity.REFERRAL),
        Venue.POSYANDU: (Activity.REFERRAL,),
        Venue.HOME_VISIT: (Activity.REFERRAL, Activity.TREATMENT_SUPPORT, Activity.EDUCATION),
    },
    instruments=(
        Instrument.SPUTUM,
        Instrument.TB_MOLECULAR_TEST,
        Instrument.SPUTUM_MICROSCOPY,
        Instrument.CHILD_TB_SCORE,
    ),
    components=(
        Component(
            code="molecular-test",
            name=Label(id="Tes cepat molekuler (TCM)", en="Rapid molecular test"),
            target=not_(has(SPUTUM_HARD_TO_OBTAIN)),
            instruments=(Instrument.SPUTUM, Instrument.TB_MOLECULAR_TEST),
            note=Label(
                id="Dahak 2 kali: sewaktu-pagi, atau sewaktu-sewaktu dengan jarak minimal 1 jam.",
                en="Two samples: spot and morning, or two spot samples at least 1 hour apart.",
            ),
        ),
        Component(
            code="sputum-microscopy",
            name=Label(id="BTA mikroskopis", en="Sputum microscopy"),
            target=nobody(),
            as_indicated_for=not_(has(SPUTUM_HARD_TO_OBTAIN)),
            instruments=(Instrument.SPUTUM_MICROSCOPY,),
            note=Label(
                id="Bila TCM sulit dijangkau; TCM tetap menyusul untuk mengetahui resistansi.",
                en="Where the molecular test is out of reach; it still follows, for resistance.",
            ),
        ),
        Component(
            code="scoring",
            name=Label(id="Sistem skoring", en="Scoring system"),
            target=has(SPUTUM_HARD_TO_OBTAIN),
            instruments=(Instrument.CHILD_TB_SCORE,),
        ),
    ),
    source=_TABLE_10,
    further_sources=(_FIGURE_22,),
    on_results=(TB_CHILD_NEGATIVE_WITH_SYMPTOMS, TB_CHILD_HOUSEHOLD_CONTACT),
    notes=(
        Label(
            id="Positif: OAT sesuai standar, kunjungan rumah untuk PMO dan edukasi.",
            en="Positive: treatment by the standard, home visits for treatment support and education.",
        ),
    ),
)

_NO_SPUTUM = all_of(_PRESUMPTIVE, has(SPUTUM_HARD_TO_OBTAIN))

TB_SCORING = Service(
    code="tb-scoring",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Sistem skoring diagnosis TBC anak", en="Scoring system for tuberculosis in children"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=_NO_SPUTUM,
    schedule=on_occasion(Label(id="bila dahak sulit diperoleh", en="where sputum is hard to obtain")),
    venues={Venue.PUSKESMAS: (Instrument.CHILD_TB_SCORE, Instrument.TUBERCULIN_TEST, Instrument.CHEST_X_RAY)},
    instruments=(Instrument.CHILD_TB_SCORE, Instrument.TUBERCULIN_TEST, Instrument.CHEST_X_RAY),
    source=_KMK("BAB IV", "Sistem Skoring TBC", table="Tabel 11"),
    further_sources=(_SCORING, _TABLE_10),
    on_results=(
        TB_CHILD_SCORE_BELOW_6,
        TB_CHILD_SCORE_NEGATIVE,
        TB_CHILD_SCORE_5,
        TB_CHILD_SCORE_CONTACT,
        TB_CHILD_SCORE_LIMITS,
        TB_CHILD_SCORE_NODE,
        TB_CHILD_SCORE_NUTRITION,
        TB_CHILD_SCORE_6_WITHOUT_SYMPTOMS,
        TB_CHILD_HOUSEHOLD_CONTACT,
    ),
    notes=(
        Label(
            id="Delapan parameter: kontak, tuberkulin, gizi, demam, batuk, kelenjar, tulang/sendi, foto toraks.",
            en="Eight items: contact, tuberculin, nutrition, fever, cough, lymph nodes, bones or joints, chest X-ray.",
        ),
        Label(
            id="Bila tuberkulin atau foto toraks tidak tersedia, keputusan ini tidak mengaturnya.",
            en="The decree says nothing for where tuberculin or X-ray are not to be had.",
        ),
    ),
)

TB_SCORING_NUTRITION = Service(
    code="tb-scoring-nutrition",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Status gizi pada skoring TBC anak", en="Nutritional status in the tuberculosis score"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=_NO_SPUTUM,
    schedule=on_occasion(Label(id="saat anak datang", en="when the child comes")),
    venues={Venue.PUSKESMAS: (Instrument.ANTHROPOMETRY,)},
    instruments=(Instrument.ANTHROPOMETRY,),
    source=_SCORING,
    on_results=(TB_CHILD_SCORE_NUTRITION, TB_CHILD_NUTRITION_AT_6, TB_CHILD_NUTRITION_OVER_6),
    notes=(
        Label(
            id="BB/TB atau BB/U saat datang; bila BB kurang, gizi diperbaiki dan dinilai kembali dalam 1-2 bulan.",
            en="Weight for height or age on that day; if low, nutrition is improved and judged again in 1-2 months.",
        ),
    ),
)

TB_LOST_TO_FOLLOW_UP_VISIT = Service(
    code="tb-lost-to-follow-up-visit",
    kind=ServiceKind.VISIT,
    name=Label(
        id="Kunjungan rumah balita sakit yang tidak kontrol", en="Home visit to a sick child who missed the revisit"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=all_of(UNDER_FIVE_OR_PRESCHOOL, any_of(has(SICK), has(TUBERCULOSIS)), has(MISSED_REVISIT)),
    schedule=on_occasion(Label(id="bila kunjungan ulang terlewat", en="when a revisit was missed")),
    venues={Venue.HOME_VISIT: (Activity.FOLLOW_UP_MISSED_REVISIT, Activity.EDUCATION)},
    performers=(by(Cadre.KADER, Venue.HOME_VISIT), by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT)),
    source=_TB,
    further_sources=(_TABLE_5,),
    notes=(
        Label(
            id="Tujuannya agar pasien TBC tidak mangkir; ditulis bagi balita sakit, prasekolah mengikuti judul bagian.",
            en="Its aim is that no tuberculosis patient is lost; written for sick children under five, with preschool "
            "by the title of the part.",
        ),
    ),
)

SERVICES = (
    TB_SYMPTOM_UNDER_FIVE,
    TB_CLOSE_CONTACT,
    TB_PRESUMPTIVE_WORKUP,
    TB_SCORING,
    TB_SCORING_NUTRITION,
    TB_LOST_TO_FOLLOW_UP_VISIT,
)
