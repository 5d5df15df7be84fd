"""Nutrition problems of children under five: detection, feeding, management and referral."""

from __future__ import annotations

from ilp.calendar import months
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, has
from ilp.facts.newborn_and_child import MEDICAL_COMPLICATION, SEVERE_MALNUTRITION
from ilp.labels import Label
from ilp.lifecycle import NEWBORN, UNDER_FIVE, LifeStage
from ilp.schedule import on_occasion, unscheduled
from ilp.screening.child_nutrition_readings import (
    MANAGEMENT,
    NO_BETTER_IN_A_WEEK,
    NUTRITION_AT_POSYANDU,
    NUTRITION_AT_PUSTU,
    NUTRITION_TABLE,
    PREVENTION,
    RED_FLAG_OR_DEVELOPMENT,
    RED_FLAG_OR_DEVELOPMENT_ALONE,
    RED_FLAGS,
    SMALL_AND_SEVERE,
    STUNTED,
    STUNTED_AS_INDICATED,
)
from ilp.screening.growth_readings import NUTRITION_CUT_OFFS, NUTRITION_PROBLEM_FOUND, PACKAGES
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, ServiceKind, Venue

_STAGES = (LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD)

NUTRITION_DETECTION = Service(
    code="nutrition-detection",
    kind=ServiceKind.SCREENING,
    name=Label(id="Deteksi dini masalah gizi balita", en="Early detection of nutrition problems under five"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=UNDER_FIVE,
    schedule=on_occasion(Label(id="dari setiap pemantauan tumbuh kembang", en="from each monitoring of growth")),
    venues={
        Venue.PUSKESMAS: (Activity.CASE_FINDING,),
        Venue.PUSTU: (Activity.CASE_FINDING,),
        Venue.POSYANDU: (Activity.CASE_FINDING, Activity.REFERRAL),
        Venue.HOME_VISIT: (Activity.SWEEPING, Activity.MONITORING, Activity.REFERRAL),
    },
    contested_venues=(contested(Venue.POSYANDU, NUTRITION_AT_POSYANDU, "posyandu"),),
    source=NUTRITION_TABLE,
    further_sources=(PREVENTION, PACKAGES),
    on_results=(NUTRITION_CUT_OFFS,),
    notes=(
        Label(
            id="Dicari: weight faltering, underweight, gizi kurang, gizi buruk, stunting; juga di kegiatan masyarakat.",
            en="Sought: faltering, underweight, wasting, severe wasting, stunting; at community activities too.",
        ),
    ),
)

PMBA_EDUCATION = Service(
    code="pmba-education",
    kind=ServiceKind.EDUCATION,
    name=Label(
        id="Edukasi Pemberian Makan Bayi dan Anak (PMBA)", en="Education on infant and young child feeding (IYCF)"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=UNDER_FIVE,
    schedule=unscheduled(),
    venues={
        Venue.PUSKESMAS: (Activity.FAMILY_EDUCATION, Activity.COUNSELLING),
        Venue.PUSTU: (Activity.FAMILY_EDUCATION, Activity.COUNSELLING),
        Venue.POSYANDU: (Activity.FAMILY_EDUCATION, Activity.COUNSELLING),
        Venue.HOME_VISIT: (Activity.FAMILY_EDUCATION,),
    },
    performers=(
        by(Cadre.NUTRITIONIST, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.NURSE, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.TRAINED_KADER, Venue.POSYANDU),
    ),
    components=(
        Component(
            code="early-initiation",
            name=Label(id="Inisiasi menyusu dini (IMD)", en="Early initiation of breastfeeding"),
            target=NEWBORN,
        ),
        Component(
            code="exclusive-breastfeeding",
            name=Label(id="ASI eksklusif sampai 6 bulan", en="Exclusive breastfeeding to 6 months"),
            target=aged(under=months(6)),
        ),
        Component(
            code="complementary-feeding",
            name=Label(id="MP-ASI mulai 6 bulan", en="Complementary feeding from 6 months"),
            target=aged(at_least=months(6)),
        ),
        Component(
            code="continued-breastfeeding",
            name=Label(
                id="Melanjutkan ASI sampai 2 tahun atau lebih", en="Continued breastfeeding to 2 years or beyond"
            ),
            target=aged(at_least=months(6)),
        ),
    ),
    source=PREVENTION,
    further_sources=(NUTRITION_TABLE,),
    notes=(
        Label(
            id="Konseling perorangan atau penyuluhan kelompok; nakes terlatih PMBA, kader terorientasi PMBA.",
            en="Counselling or group sessions; health workers trained in it, kader oriented to it.",
        ),
        Label(
            id="Puskesmas juga membina kader dan memantau edukasi di Posyandu.",
            en="The Puskesmas also orients kader and monitors the education at the Posyandu.",
        ),
    ),
)

NUTRITION_MANAGEMENT = Service(
    code="nutrition-management",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Tata laksana masalah gizi balita", en="Management of nutrition problems under five"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=all_of(UNDER_FIVE, NUTRITION_PROBLEM_FOUND),
    schedule=on_occasion(Label(id="bila ada masalah gizi", en="when there is a nutrition problem")),
    venues={
        Venue.PUSKESMAS: (Activity.TREATMENT, Activity.REFERRAL),
        Venue.PUSTU: (Activity.TREATMENT, Activity.REFERRAL),
        Venue.POSYANDU: (Activity.MONITORING, Activity.REFERRAL, Activity.SUPPLEMENTARY_FOOD),
        Venue.HOME_VISIT: (Activity.SWEEPING, Activity.MONITORING, Activity.REFERRAL),
    },
    performers=(
        by(Cadre.DOCTOR, Venue.PUSKESMAS),
        by(Cadre.NUTRITIONIST, Venue.PUSKESMAS),
        by(Cadre.MIDWIFE, Venue.PUSKESMAS),
        by(Cadre.NURSE, Venue.PUSKESMAS),
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.HOME_VISIT),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    source=MANAGEMENT,
    further_sources=(NUTRITION_TABLE,),
    settled=(NUTRITION_AT_PUSTU,),
    notes=(
        Label(
            id="Dokter mencari sebabnya: asupan kurang, masalah absorpsi, atau kebutuhan meningkat karena penyakit.",
            en="The doctor looks for the cause: low intake, poor absorption, or higher needs through disease.",
        ),
        Label(
            id="Caranya menurut pedoman gizi buruk, protokol masalah gizi, PNPK stunting dan Pedoman SDIDTK.",
            en="How it is done stands in the guidelines on malnutrition, stunting and child development.",
        ),
    ),
)

NUTRITION_REFERRAL = Service(
    code="nutrition-referral",
    kind=ServiceKind.REFERRAL,
    name=Label(
        id="Rujukan balita bermasalah gizi ke rumah sakit",
        en="Referral of children with nutrition problems to hospital",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=all_of(
        UNDER_FIVE,
        any_of(
            STUNTED,
            SMALL_AND_SEVERE,
            all_of(has(SEVERE_MALNUTRITION), has(MEDICAL_COMPLICATION)),
            NO_BETTER_IN_A_WEEK,
            RED_FLAG_OR_DEVELOPMENT,
        ),
    ),
    as_indicated_for=all_of(UNDER_FIVE, any_of(STUNTED_AS_INDICATED, RED_FLAG_OR_DEVELOPMENT_ALONE)),
    schedule=on_occasion(Label(id="bila salah satu keadaan itu ditemukan", en="when one of these is found")),
    venues={
        Venue.PUSKESMAS: (Activity.REFERRAL,),
        Venue.PUSTU: (Activity.REFERRAL,),
        Venue.HOSPITAL: (Activity.TREATMENT,),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS), by(Cadre.PAEDIATRICIAN, Venue.HOSPITAL)),
    source=MANAGEMENT,
    further_sources=(NUTRITION_TABLE, RED_FLAGS),
    notes=(
        Label(
            id="Komplikasi medis: gizi buruk yang memerlukan rawat inap.",
            en="Medical complication: severe malnutrition that needs inpatient care.",
        ),
    ),
)

NUTRITION_RED_FLAGS = Service(
    code="nutrition-red-flags",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(
        id="Red flags penyebab potensial perlambatan pertumbuhan", en="Red flags for potential causes of slowed growth"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_STAGES,
    target=all_of(UNDER_FIVE, NUTRITION_PROBLEM_FOUND),
    schedule=on_occasion(Label(id="bila ada masalah gizi", en="when there is a nutrition problem")),
    venues={Venue.PUSKESMAS: (Activity.DIAGNOSIS,)},
    performers=(by(Cadre.DOCTOR, Venue.PUSKESMAS),),
    components=(
        Component(
            code="inadequate-intake",
            name=Label(id="Asupan kalori tidak adekuat", en="Inadequate calorie intake"),
            note=Label(
                id="8 butir: refluks gastroesofageal; ASI kurang atau perlekatan salah; susu formula salah siap; "
                "gangguan mekanik menyusu; penelantaran atau kekerasan; kebiasaan makan buruk; gangguan oromotor; "
                "gangguan saluran cerna karena toksin.",
                en="8 items: gastro-oesophageal reflux; little milk or poor latch; badly prepared formula; mechanical "
                "trouble with suckling; neglect or violence; poor eating habits; oral-motor disorder; gut trouble "
                "from toxins.",
            ),
        ),
        Component(
            code="inadequate-absorption",
            name=Label(id="Absorpsi tidak adekuat", en="Inadequate absorption"),
            note=Label(
                id="9 butir: anemia atau defisiensi besi; atresia bilier; celiac; gangguan saluran cerna kronis; "
                "infeksi; fibrosis kistik; kelainan metabolisme bawaan; alergi susu sapi; "
                "kolestasis atau penyakit hati.",
                en="9 items: anaemia or iron deficiency; biliary atresia; coeliac disease; chronic gut disorder; "
                "infection; cystic fibrosis; inborn error of metabolism; cow's milk allergy; "
                "cholestasis or liver disease.",
            ),
        ),
        Component(
            code="increased-metabolism",
            name=Label(id="Peningkatan metabolisme", en="Increased metabolism"),
            note=Label(
                id="6 butir: infeksi kronik (HIV, TBC); kelainan jantung bawaan; penyakit paru kronik; keganasan; "
                "gagal ginjal; hipertiroid.",
                en="6 items: chronic infection (HIV, tuberculosis); congenital heart disease; chronic lung disease; "
                "cancer; kidney failure; overactive thyroid.",
            ),
        ),
    ),
    source=RED_FLAGS,
    further_sources=(MANAGEMENT,),
)

SERVICES = (
    NUTRITION_DETECTION,
    PMBA_EDUCATION,
    NUTRITION_MANAGEMENT,
    NUTRITION_REFERRAL,
    NUTRITION_RED_FLAGS,
)
