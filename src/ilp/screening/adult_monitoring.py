"""Treatment continued near home in hypertension and diabetes, and visits to those who stay away (BAB V)."""

from __future__ import annotations

from ilp.calendar import months
from ilp.clusters import Cluster
from ilp.criteria import all_of, has, not_
from ilp.facts.chronic_disease import (
    BLOOD_PRESSURE_CONTROLLED,
    DIABETES,
    DIABETES_CONTROLLED,
    HYPERTENSION,
    HYPERTENSION_SYMPTOMS,
    MONTHLY_HYPERTENSION_CARE,
)
from ilp.facts.newborn_and_child import MISSED_REVISIT
from ilp.facts.risk_and_cancer import MENTAL_DISORDER
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every, every, on_occasion, several
from ilp.screening.adult_results_blood_pressure import HYPERTENSION_CONTROLLED
from ilp.screening.adult_results_glucose_and_lipids import DIABETES_CONTROLLED as DIABETES_CONTROLLED_MEANS
from ilp.screening.adults import FROM_15
from ilp.services import Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_PRESSURE = KMK_2015_2023.at("BAB V", "Tindak lanjut hasil skrining Hipertensi")
_GLUCOSE = KMK_2015_2023.at("BAB V", "Penilaian hasil skrining DM dan tindak lanjutnya")
_MENTAL = KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa")

HYPERTENSION_MONITORING_PUSTU = Service(
    code="hypertension-monitoring-pustu",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pemantauan hipertensi terkendali di Pustu", en="Controlled hypertension: care at the Pustu"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(
        FROM_15,
        has(HYPERTENSION),
        has(MONTHLY_HYPERTENSION_CARE),
        has(BLOOD_PRESSURE_CONTROLLED),
        not_(has(HYPERTENSION_SYMPTOMS)),
    ),
    schedule=several(
        (Label(id="Pustu", en="Pustu"), at_least_every(months(1))),
        (Label(id="kembali ke dokter Puskesmas", en="back to the doctor at the Puskesmas"), every(months(3))),
    ),
    venues={
        Venue.PUSTU: (Instrument.BLOOD_PRESSURE, Activity.DRUG_SUPPLY, Activity.REFERRAL),
    },
    performers=(by(Cadre.PUSTU_STAFF, Venue.PUSTU),),
    instruments=(Instrument.BLOOD_PRESSURE,),
    source=_PRESSURE,
    on_results=(HYPERTENSION_CONTROLLED,),
    notes=(
        Label(
            id="Obat dilanjutkan menurut terapi dokter selama 3 bulan.",
            en="The drugs the doctor chose are continued for 3 months.",
        ),
        Label(
            id="Tekanan darah tidak terkendali, gejala atau perburukan: segera rujuk ke Puskesmas.",
            en="Pressure not controlled, symptoms, or getting worse: refer to the Puskesmas at once.",
        ),
        Label(
            id="Usia tidak disebut; dibaca seperti sasaran skrining hipertensi.",
            en="No age is given; read as the target of hypertension screening.",
        ),
    ),
)

HYPERTENSION_HOME_VISIT = Service(
    code="hypertension-home-visit",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan rumah pasien hipertensi yang tidak kontrol", en="Home visit on missed hypertension care"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(FROM_15, has(HYPERTENSION), has(MISSED_REVISIT)),
    schedule=on_occasion(
        Label(id="bila tidak datang untuk pemantauan tekanan darah", en="when a blood pressure check was missed")
    ),
    venues={Venue.HOME_VISIT: (Instrument.BLOOD_PRESSURE, Activity.FIND_NON_ADHERENT)},
    performers=(by(Cadre.PUSTU_STAFF, Venue.HOME_VISIT),),
    instruments=(Instrument.BLOOD_PRESSURE,),
    source=_PRESSURE,
    notes=(Label(id="Wajib bagi petugas Pustu.", en="A duty of the staff of the Pustu."),),
)

DIABETES_DRUGS_AT_POSYANDU = Reading(
    code="diabetes-drugs-at-posyandu",
    title=Label(id="Obat DM di Posyandu", en="Diabetes drugs at the Posyandu"),
    settles=("amb-dm-drugs-posyandu",),
    places=(
        Place(
            source=_GLUCOSE,
            says=Label(
                id="petugas Posyandu atau Pustu melanjutkan obat sesuai terapi dokter",
                en="staff of Posyandu or Pustu continue the drugs the doctor chose",
            ),
        ),
        Place(
            source=_PRESSURE,
            says=Label(
                id="pada hipertensi obat dilanjutkan oleh petugas kesehatan di Pustu",
                en="in hypertension health staff of the Pustu continue the drugs",
            ),
        ),
    ),
    options={
        "health-worker": Label(
            id="di Posyandu hanya oleh tenaga kesehatan; kader mengukur", en="at a Posyandu by a health worker only"
        ),
        "any-staff": Label(id="juga oleh kader", en="by kader too"),
    },
    default="health-worker",
    why=Label(
        id="Memberi obat memerlukan kewenangan; mengukur tetap dapat di Posyandu.",
        en="Giving drugs takes authority; measuring can go on at the Posyandu.",
    ),
)

DIABETES_MONITORING = Service(
    code="diabetes-monitoring",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pemantauan diabetes melitus terkontrol", en="Monitoring of controlled diabetes"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(FROM_15, has(DIABETES), has(DIABETES_CONTROLLED)),
    schedule=at_least_every(months(1)),
    venues={
        Venue.PUSTU: (Instrument.BLOOD_GLUCOSE, Activity.DRUG_SUPPLY, Activity.REFERRAL),
        Venue.POSYANDU: (Instrument.BLOOD_GLUCOSE, Activity.DRUG_SUPPLY, Activity.REFERRAL),
    },
    performers=(
        by(Cadre.PUSTU_STAFF, Venue.PUSTU),
        by(Cadre.POSYANDU_STAFF, Venue.POSYANDU),
    ),
    instruments=(Instrument.BLOOD_GLUCOSE,),
    source=_GLUCOSE,
    settled=(DIABETES_DRUGS_AT_POSYANDU,),
    on_results=(DIABETES_CONTROLLED_MEANS,),
    notes=(
        Label(
            id="Gula darah meningkat atau tidak terkontrol: segera rujuk ke Puskesmas.",
            en="Glucose rising or not controlled: refer to the Puskesmas at once.",
        ),
        Label(
            id="Usia tidak disebut; dibaca sejak 15 tahun, seperti skrining bab ini.",
            en="No age is given; read as from 15, like the screenings of this chapter.",
        ),
    ),
)

MENTAL_DISORDER_HOME_VISIT = Service(
    code="mental-disorder-home-visit",
    kind=ServiceKind.VISIT,
    name=Label(
        id="Kunjungan rumah ODGJ yang tidak datang kontrol", en="Home visit on missed care of a mental disorder"
    ),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(FROM_15, has(MENTAL_DISORDER), has(MISSED_REVISIT)),
    schedule=on_occasion(
        Label(id="bila tidak bersedia datang untuk pemantauan rutin", en="when one does not come for routine care")
    ),
    venues={Venue.HOME_VISIT: (Activity.MONITORING,)},
    performers=(
        by(Cadre.PUSKESMAS_STAFF, Venue.HOME_VISIT),
        by(Cadre.PUSTU_STAFF, Venue.HOME_VISIT),
    ),
    source=_MENTAL,
    notes=(
        Label(
            id="Wajib bagi petugas Puskesmas atau Pustu; jarak pemantauan rutin tidak disebut.",
            en="A duty of the staff of Puskesmas or Pustu; how often routine care is due is not said.",
        ),
    ),
)

SERVICES = (
    HYPERTENSION_MONITORING_PUSTU,
    HYPERTENSION_HOME_VISIT,
    DIABETES_MONITORING,
    MENTAL_DISORDER_HOME_VISIT,
)
