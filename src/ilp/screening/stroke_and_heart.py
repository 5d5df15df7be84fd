"""Screening for the risk factors of stroke and heart disease (BAB V)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has
from ilp.facts.chronic_disease import DIABETES, HYPERTENSION
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import every
from ilp.screening.adult_results_glucose_and_lipids import HDL_40_TO_59, HDL_OF_WOMEN, TRIGLYCERIDES_500
from ilp.screening.adults import RISK_FACTOR_AGE_40
from ilp.services import Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

STROKE_RISK_FACTOR = Service(
    code="stroke-risk-factor",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining faktor risiko stroke", en="Stroke risk factor screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(
        any_of(has(HYPERTENSION), has(DIABETES)),
        by_reading(RISK_FACTOR_AGE_40, {"letter": aged(over=years(40)), "inclusive": aged(at_least=years(40))}),
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.NCD_RISK_FACTORS, Activity.PHYSICAL_EXAM, Instrument.LIPID_PROFILE),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    performers=(
        by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS),
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, task=Task.SCORE),
        by(Cadre.DOCTOR, Venue.PUSKESMAS, task=Task.FOLLOW_UP),
    ),
    instruments=(Instrument.NCD_RISK_FACTORS, Instrument.LIPID_PROFILE),
    source=KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", table="Tabel 19"),
    further_sources=(KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", table="Tabel 25"),),
    on_results=(TRIGLYCERIDES_500, HDL_40_TO_59, HDL_OF_WOMEN),
    notes=(
        Label(
            id="Dilanjutkan dengan Tabel Prediksi Risiko PTM (Gambar 29).",
            en="Followed by the 10-year risk chart (Gambar 29).",
        ),
        Label(
            id="Tes cepat profil lipid dipakai bila fotometer belum ada.",
            en="A rapid lipid test serves where there is no photometer yet.",
        ),
    ),
)

HEART_LIPID_PROFILE = Reading(
    code="heart-lipid-profile",
    title=Label(id="Profil lipid pada skrining jantung", en="Lipid profile in heart disease screening"),
    settles=("amb-heart-lipid",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19"),
            says=Label(id="EKG dan profil lipid", en="ECG and lipid profile"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Penyakit Jantung"),
            says=Label(id="metode hanya menyebut EKG", en="the method names the ECG only"),
        ),
    ),
    options={
        "with-lipids": Label(id="EKG dan profil lipid", en="ECG and lipid profile"),
        "ecg": Label(id="EKG saja", en="ECG only"),
    },
    default="with-lipids",
    why=Label(
        id="Profil lipid tahunan yang sama juga diminta untuk stroke.",
        en="The same yearly lipid profile is asked for stroke as well.",
    ),
)

HEART_RISK_FACTOR = Service(
    code="heart-risk-factor",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining faktor risiko penyakit jantung", en="Heart disease risk factor screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(
        any_of(has(HYPERTENSION), has(DIABETES)),
        by_reading(RISK_FACTOR_AGE_40, {"letter": aged(over=years(40)), "inclusive": aged(at_least=years(40))}),
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (
            Instrument.NCD_RISK_FACTORS,
            Instrument.VITAL_SIGNS,
            Activity.PHYSICAL_EXAM,
            Instrument.ECG,
            Instrument.LIPID_PROFILE,
        ),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS, task=Task.FOLLOW_UP),),
    instruments=(
        Instrument.NCD_RISK_FACTORS,
        Instrument.VITAL_SIGNS,
        Instrument.ECG,
        Instrument.LIPID_PROFILE,
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Penyakit Jantung", table="Tabel 19"),
    settled=(HEART_LIPID_PROFILE,),
    on_results=(TRIGLYCERIDES_500, HDL_40_TO_59, HDL_OF_WOMEN),
)

SERVICES = (
    STROKE_RISK_FACTOR,
    HEART_RISK_FACTOR,
)
