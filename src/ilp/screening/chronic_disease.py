"""Monitoring visits of adults and older persons with a chronic disease (BAB V)."""

from __future__ import annotations

from ilp.calendar import months
from ilp.clusters import Cluster
from ilp.criteria import all_of, has
from ilp.facts.chronic_disease import CHRONIC_DISEASE
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import at_least_every, every, several
from ilp.services import Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

CHRONIC_DISEASE_AT_POSYANDU = Reading(
    code="chronic-disease-at-posyandu",
    title=Label(id="Pemantauan penyakit kronis di Posyandu", en="Monitoring of chronic disease at the Posyandu"),
    settles=("amb-chronic-posyandu",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Pelayanan pengobatan farmakologis dan non farmakologi"),
            says=Label(
                id="pemantauan bulanan di Pustu, setiap 3 bulan di Puskesmas",
                en="monthly at the Pustu, every 3 months at the Puskesmas",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)"),
            says=Label(
                id="petugas Posyandu atau Pustu memantau gula darah setiap bulan",
                en="staff of Posyandu or Pustu check blood glucose every month",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Hipertensi"),
            says=Label(
                id="petugas Posyandu atau Pustu memantau pasien hipertensi setiap bulan",
                en="staff of Posyandu or Pustu check patients with hypertension every month",
            ),
        ),
    ),
    options={
        "measure": Label(
            id="Posyandu mengukur, Pustu melanjutkan obat", en="the Posyandu measures, the Pustu continues treatment"
        ),
        "pustu": Label(id="hanya di Pustu dan Puskesmas", en="only at Pustu and Puskesmas"),
    },
    default="measure",
    why=Label(
        id="Pengukuran di dekat rumah tidak melewatkan pasien; obat tetap dari tenaga kesehatan.",
        en="Measuring near home loses no patient, and drugs still come from a health worker.",
    ),
)

CHRONIC_DISEASE_MONITORING = Service(
    code="chronic-disease-monitoring",
    kind=ServiceKind.VISIT,
    name=Label(id="Pemantauan penyakit kronis", en="Monitoring of chronic disease"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, has(CHRONIC_DISEASE)),
    schedule=several(
        (Label(id="Pustu", en="Pustu"), at_least_every(months(1))),
        (Label(id="Puskesmas", en="Puskesmas"), every(months(3))),
    ),
    venues={
        Venue.PUSKESMAS: (Activity.DOCTOR_REVIEW,),
        Venue.PUSTU: (Activity.MONITORING,),
        Venue.POSYANDU: (Instrument.BLOOD_PRESSURE, Instrument.BLOOD_GLUCOSE),
    },
    contested_venues=(contested(Venue.POSYANDU, CHRONIC_DISEASE_AT_POSYANDU, "measure"),),
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    source=KMK_2015_2023.at("BAB V", "Pelayanan pengobatan farmakologis dan non farmakologi"),
    further_sources=(
        KMK_2015_2023.at("BAB V", "Skrining Hipertensi"),
        KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)"),
    ),
    notes=(
        Label(
            id="Penyakit kronis tidak didefinisikan; hipertensi, diabetes dan PPOK dihitung (kesimpulan kami).",
            en="Chronic disease is not defined; hypertension, diabetes and COPD count (our inference).",
        ),
        Label(
            id="Kunjungan bulanan ke Pustu ditulis sebagai kemungkinan, kunjungan 3 bulanan ke Puskesmas sebagai "
            "keharusan.",
            en="The monthly visit to the Pustu is written as possible, the 3-monthly one to the Puskesmas as a must.",
        ),
    ),
)

SERVICES = (CHRONIC_DISEASE_MONITORING,)
