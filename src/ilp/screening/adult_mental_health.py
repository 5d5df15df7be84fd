"""Mental health and substance use screening of adults and older persons (BAB V)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has
from ilp.facts.risk_and_cancer import MENTAL_HEALTH_PROBLEM_INDICATED, SUBSTANCE_USE_INDICATED
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.schedule import at_least_every, on_occasion
from ilp.screening.adult_results_mind_and_violence import ASSIST_MODERATE_RISK, SRQ20_CUTOFF, SRQ20_ITEM_17
from ilp.screening.adults import FROM_15
from ilp.screening.common import SRQ20_AT_18
from ilp.screening.school_age_results_senses import ASSIST_HIGHEST, ASSIST_WORDS
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

MENTAL_HEALTH_ADULT_SRQ20 = Service(
    code="mental-health-adult-srq20",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining kesehatan jiwa", en="Mental health screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=FROM_15,
    schedule=at_least_every(years(1)),
    venues={
        Venue.PUSKESMAS: (Instrument.SDQ, Instrument.SRQ_20),
        Venue.PUSTU: (Instrument.SDQ, Instrument.SRQ_20),
        Venue.POSYANDU: (Instrument.SDQ, Instrument.SRQ_20),
        Venue.HOME_VISIT: (Activity.CASE_FINDING, Activity.FIND_UNSCREENED, Activity.FAMILY_EDUCATION),
    },
    performers=(
        by(Cadre.SELF, task=Task.FILL_IN),
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.TRAINED_LAY_WORKER, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.KADER, Venue.PUSTU, Venue.POSYANDU, Venue.HOME_VISIT),
        by(Cadre.TEACHER, Venue.PUSTU, Venue.POSYANDU),
    ),
    instruments=(Instrument.SDQ, Instrument.SRQ_20),
    components=(
        Component(
            code="sdq",
            name=Label(id="SDQ", en="SDQ"),
            target=by_reading(SRQ20_AT_18, {"letter": aged(up_to=years(18)), "stage": aged(under=years(18))}),
            instruments=(Instrument.SDQ,),
        ),
        Component(
            code="srq-20",
            name=Label(id="SRQ-20", en="SRQ-20"),
            target=by_reading(SRQ20_AT_18, {"letter": aged(over=years(18)), "stage": aged(at_least=years(18))}),
            instruments=(Instrument.SRQ_20,),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", table="Tabel 19", form="Formulir 6"),
    further_sources=(KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30"),),
    on_results=(SRQ20_CUTOFF, SRQ20_ITEM_17),
    notes=(
        Label(
            id="Ditunda pada keadaan gawat darurat atau bila pasien sedang kesakitan; tetap jatuh tempo.",
            en="Put off in an emergency or while the patient is in pain; it stays due.",
        ),
        Label(
            id="Kelompok berisiko juga menjadi sasaran, tetapi daftarnya ada di Pedoman Skrining Kesehatan Jiwa.",
            en="Groups at risk are a target too, but their list is in another guideline.",
        ),
        Label(
            id="Guru dan kader membantu di luar Puskesmas; tempatnya tidak dirinci.",
            en="Teachers and kader help outside the Puskesmas; where exactly is not said.",
        ),
    ),
)

ASSIST_SUBSTANCE_USE_ADULT = Service(
    code="assist-substance-use-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining NAPZA dengan ASSIST", en="Substance use screening (ASSIST)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, any_of(has(MENTAL_HEALTH_PROBLEM_INDICATED), has(SUBSTANCE_USE_INDICATED))),
    schedule=on_occasion(
        Label(
            id="bila skrining jiwa atau keluhan mengarah ke penyalahgunaan NAPZA",
            en="when mental health screening or a complaint points to it",
        )
    ),
    venues={Venue.PUSKESMAS: (Instrument.ASSIST,)},
    performers=(by(Cadre.TRAINED_HEALTH_WORKER, Venue.PUSKESMAS),),
    instruments=(Instrument.ASSIST,),
    source=KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", table="Tabel 19", form="Formulir 6"),
    further_sources=(KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30"),),
    on_results=(ASSIST_MODERATE_RISK, ASSIST_HIGHEST, ASSIST_WORDS),
    notes=(
        Label(
            id="Dapat digabung dengan program HIV dan IMS, TBC dan PTM.",
            en="May be combined with the HIV and STI, tuberculosis and NCD programmes.",
        ),
        Label(id="Di bawah 18 tahun menurut BAB IV.", en="Under 18, BAB IV applies."),
    ),
)

SERVICES = (
    MENTAL_HEALTH_ADULT_SRQ20,
    ASSIST_SUBSTANCE_USE_ADULT,
)
