"""Delivery, and the treatment of pregnant, labouring and postpartum women (BAB IV)."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, has
from ilp.facts.newborn_and_child import SICK
from ilp.facts.person import POSTPARTUM, PREGNANT
from ilp.facts.pregnancy import IN_LABOUR
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.schedule import on_occasion
from ilp.screening.mother_and_child_readings import TREATMENT_AT_PUSTU
from ilp.screening.newborn_readings import BIRTH_OUTSIDE_FACILITY
from ilp.services import Service, by, contested
from ilp.vocabulary import Activity, Cadre, ServiceKind, Venue

_TABLE_4 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas", table="Tabel 4")

NORMAL_DELIVERY = Service(
    code="normal-delivery",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Persalinan normal", en="Normal delivery"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=all_of(has(PREGNANT), has(IN_LABOUR)),
    schedule=on_occasion(Label(id="saat persalinan", en="at delivery")),
    venues={Venue.PUSKESMAS: (Activity.DELIVERY_CARE, Activity.STABILIZATION, Activity.REFERRAL)},
    performers=(by(Cadre.DOCTOR), by(Cadre.MIDWIFE), by(Cadre.NURSE)),
    source=KMK_2015_2023.at("BAB IV", "Persalinan Normal"),
    further_sources=(_TABLE_4,),
    settled=(BIRTH_OUTSIDE_FACILITY,),
    notes=(
        Label(
            id="Tim penolong 3 orang: dokter, bidan dan perawat, atau dokter dan 2 bidan.",
            en="A team of 3: doctor, midwife and nurse, or doctor and 2 midwives.",
        ),
        Label(
            id="Persalinan harus di fasilitas pelayanan kesehatan; Puskesmas PONED siap 24 jam setiap hari.",
            en="Delivery must be in a health facility; a Puskesmas with PONED is ready 24 hours a day.",
        ),
    ),
)

MATERNAL_TREATMENT = Service(
    code="maternal-treatment",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan pengobatan ibu", en="Treatment of mothers"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT, LifeStage.POSTPARTUM),
    target=all_of(any_of(has(PREGNANT), has(POSTPARTUM)), has(SICK)),
    schedule=on_occasion(Label(id="bila sakit", en="when sick")),
    venues={
        Venue.PUSKESMAS: (Activity.TREATMENT, Activity.DIAGNOSIS),
        Venue.PUSTU: (Activity.TREATMENT, Activity.REFERRAL),
    },
    contested_venues=(contested(Venue.PUSTU, TREATMENT_AT_PUSTU, "refer-mothers", "figure"),),
    source=KMK_2015_2023.at("BAB IV", "Pelayanan pengobatan", table="Tabel 4"),
    notes=(
        Label(
            id="Menurut tata laksana penyakitnya, didukung laboratorium; di Pustu pengobatan sederhana dan rujukan.",
            en="By the guideline of the disease, with laboratory support; at the Pustu simple treatment and referral.",
        ),
    ),
)

SERVICES = (NORMAL_DELIVERY, MATERNAL_TREATMENT)
