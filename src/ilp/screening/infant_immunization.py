"""Routine immunization of infants and children under two."""

from __future__ import annotations

from ilp.calendar import months, weeks
from ilp.clusters import Cluster
from ilp.criteria import all_of, everybody, has, nobody
from ilp.facts.infections import JE_ENDEMIC_AREA
from ilp.labels import Label
from ilp.lifecycle import UNDER_TWO, LifeStage
from ilp.schedule import dose, during, on_occasion, schedule_by_reading, several
from ilp.screening.infant_immunization_readings import (
    AT_2_MONTHS,
    AT_3_MONTHS,
    AT_4_MONTHS,
    AT_9_MONTHS,
    AT_10_MONTHS,
    AT_12_MONTHS,
    AT_18_TO_23_MONTHS,
    BASIC_AGE,
    BASIC_SERIES,
    BOOSTER_AGE,
    BOOSTERS,
    IMM_INTERVAL_MONTH,
    IMM_INTERVAL_SCOPE,
    IPV2_INTERVAL,
    LATE,
    PACKAGES,
    ROUTINE,
    ROUTINE_TABLE,
    RV_AT_2_MONTHS,
    RV_AT_3_MONTHS,
    RV_AT_4_MONTHS,
    RV_LATE,
    UNDER_1_MONTH,
)
from ilp.screening.mother_and_child_readings import SICK_CHILD_IMMUNIZATION
from ilp.screening.newborn_readings import HB0_LATE, HB0_WINDOW, NEWBORN_MATRIX
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, ServiceKind, Venue

_PLACES = {
    Venue.PUSKESMAS: (Activity.IMMUNIZE,),
    Venue.PUSTU: (Activity.IMMUNIZE,),
    Venue.POSYANDU: (Activity.IMMUNIZE,),
}
_VACCINATORS = (by(Cadre.MIDWIFE), by(Cadre.NURSE))
_BASIC_STAGES = (LifeStage.INFANT, LifeStage.YOUNG_CHILD)
_NEVER_TOO_LATE = Label(
    id="Batas usia tertinggi dan imunisasi kejar tidak diatur; pedoman imunisasi yang menentukan.",
    en="No upper age and no catch-up rule is given: the immunization guideline decides.",
)
_ROTAVIRUS_LATE = Label(
    id="Rotavirus tidak boleh diberikan terlambat; periksa dulu usia tertingginya pada pedoman imunisasi.",
    en="Rotavirus vaccine must not be given late: check the highest age in the immunization guideline first.",
)

IMMUNIZATION_ROUTINE_SCHEDULE = Service(
    code="immunization-routine-schedule",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Imunisasi rutin lengkap", en="Routine immunization of infants and children under two"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD),
    target=UNDER_TWO,
    as_indicated_for=LATE,
    schedule=several(
        (Label(id="Imunisasi dasar", en="Basic series"), during(BASIC_AGE)),
        (Label(id="Imunisasi lanjutan baduta", en="Boosters under two"), during(BOOSTER_AGE)),
    ),
    venues={
        Venue.PUSKESMAS: (Activity.IMMUNIZE, Activity.FAMILY_EDUCATION),
        Venue.PUSTU: (Activity.IMMUNIZE, Activity.FAMILY_EDUCATION),
        Venue.POSYANDU: (Activity.IMMUNIZE, Activity.FAMILY_EDUCATION),
        Venue.HOME_VISIT: (Activity.DROP_OUT_FOLLOW_UP, Activity.FAMILY_EDUCATION),
    },
    performers=(
        by(Cadre.MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.NURSE, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    components=(
        Component(
            code="basic",
            name=Label(id="Imunisasi dasar bagi bayi", en="Basic series of infants"),
            target=BASIC_AGE,
            as_indicated_for=LATE,
            note=Label(
                id="HB0; BCG, OPV1; DPT-HB-Hib 1-3, OPV2-4, RV1-3, PCV1-2, IPV1; campak-rubela 1, IPV2; JE.",
                en="HB0; BCG, OPV1; DPT-HepB-Hib 1-3, OPV2-4, RV1-3, PCV1-2, IPV1; measles-rubella 1, IPV2; JE.",
            ),
        ),
        Component(
            code="boosters",
            name=Label(id="Imunisasi lanjutan bagi baduta", en="Boosters of children under two"),
            target=BOOSTER_AGE,
            as_indicated_for=LATE,
            note=Label(id="PCV3; DPT-HB-Hib 4, campak-rubela 2.", en="PCV3; DPT-HepB-Hib 4, measles-rubella 2."),
        ),
        Component(
            code="drop-out-follow-up",
            name=Label(id="DOFU bagi yang tidak datang", en="Follow-up of those who stay away"),
            target=nobody(),
            as_indicated_for=everybody(),
            venues=(Venue.HOME_VISIT,),
            schedule=on_occasion(Label(id="bila tidak datang", en="when the child does not come")),
        ),
    ),
    made_of=(
        "imm-hb0",
        "imm-bcg",
        "imm-opv1",
        "imm-dpt-hb-hib-1",
        "imm-dpt-hb-hib-2",
        "imm-dpt-hb-hib-3",
        "imm-opv2",
        "imm-opv3",
        "imm-opv4",
        "imm-rv1",
        "imm-rv2",
        "imm-rv3",
        "imm-pcv1",
        "imm-pcv2",
        "imm-ipv1",
        "imm-mr1",
        "imm-ipv2",
        "imm-je",
        "imm-pcv3",
        "imm-dpt-hb-hib-4",
        "imm-mr2",
    ),
    source=ROUTINE,
    further_sources=(BASIC_SERIES, BOOSTERS, ROUTINE_TABLE, PACKAGES),
    settled=(SICK_CHILD_IMMUNIZATION,),
    notes=(
        Label(
            id="Setiap dosis adalah layanan tersendiri, dari imm-hb0 sampai imm-mr2.",
            en="Each dose is a service of its own, from imm-hb0 to imm-mr2.",
        ),
        _NEVER_TOO_LATE,
        Label(
            id="Dicatat di buku KIA, rekam medis dan aplikasi ASIK.",
            en="Recorded in the child health book, the medical record and the ASIK app.",
        ),
    ),
)

IMM_HB0 = Service(
    code="imm-hb0",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Hepatitis B (HB0)", en="Hepatitis B birth dose"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=HB0_WINDOW,
    as_indicated_for=HB0_LATE,
    schedule=dose(HB0_WINDOW),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    further_sources=(NEWBORN_MATRIX,),
    notes=(
        Label(
            id="Dosis yang sama dengan baris HB0 pada matriks bayi baru lahir.",
            en="The same dose as the HB0 row of the newborn matrix.",
        ),
    ),
)

IMM_BCG = Service(
    code="imm-bcg",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="BCG", en="BCG"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD),
    target=UNDER_1_MONTH,
    as_indicated_for=LATE,
    schedule=dose(UNDER_1_MONTH),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_OPV1 = Service(
    code="imm-opv1",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="OPV1", en="Oral polio vaccine 1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD),
    target=UNDER_1_MONTH,
    as_indicated_for=LATE,
    schedule=dose(UNDER_1_MONTH),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_DPT_HB_HIB_1 = Service(
    code="imm-dpt-hb-hib-1",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="DPT-HB-Hib 1", en="DPT-HepB-Hib 1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_2_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_2_MONTHS),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_DPT_HB_HIB_2 = Service(
    code="imm-dpt-hb-hib-2",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="DPT-HB-Hib 2", en="DPT-HepB-Hib 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_3_MONTHS,
    as_indicated_for=LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_MONTH,
        {
            "calendar-month": dose(AT_3_MONTHS, after=IMM_DPT_HB_HIB_1, interval=months(1)),
            "four-weeks": dose(AT_3_MONTHS, after=IMM_DPT_HB_HIB_1, interval=weeks(4)),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_DPT_HB_HIB_3 = Service(
    code="imm-dpt-hb-hib-3",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="DPT-HB-Hib 3", en="DPT-HepB-Hib 3"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_4_MONTHS,
    as_indicated_for=LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_MONTH,
        {
            "calendar-month": dose(AT_4_MONTHS, after=IMM_DPT_HB_HIB_2, interval=months(1)),
            "four-weeks": dose(AT_4_MONTHS, after=IMM_DPT_HB_HIB_2, interval=weeks(4)),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_OPV2 = Service(
    code="imm-opv2",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="OPV2", en="Oral polio vaccine 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_2_MONTHS,
    as_indicated_for=LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_SCOPE,
        {
            "every-next-dose": schedule_by_reading(
                IMM_INTERVAL_MONTH,
                {
                    "calendar-month": dose(AT_2_MONTHS, after=IMM_OPV1, interval=months(1)),
                    "four-weeks": dose(AT_2_MONTHS, after=IMM_OPV1, interval=weeks(4)),
                },
            ),
            "rows-2-to-4-months": dose(AT_2_MONTHS, after=IMM_OPV1),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_OPV3 = Service(
    code="imm-opv3",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="OPV3", en="Oral polio vaccine 3"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_3_MONTHS,
    as_indicated_for=LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_MONTH,
        {
            "calendar-month": dose(AT_3_MONTHS, after=IMM_OPV2, interval=months(1)),
            "four-weeks": dose(AT_3_MONTHS, after=IMM_OPV2, interval=weeks(4)),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_OPV4 = Service(
    code="imm-opv4",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="OPV4", en="Oral polio vaccine 4"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_4_MONTHS,
    as_indicated_for=LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_MONTH,
        {
            "calendar-month": dose(AT_4_MONTHS, after=IMM_OPV3, interval=months(1)),
            "four-weeks": dose(AT_4_MONTHS, after=IMM_OPV3, interval=weeks(4)),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_RV1 = Service(
    code="imm-rv1",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="RV1 (rotavirus)", en="Rotavirus vaccine 1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT,),
    target=RV_AT_2_MONTHS,
    as_indicated_for=RV_LATE,
    schedule=dose(RV_AT_2_MONTHS),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_ROTAVIRUS_LATE,),
)

IMM_RV2 = Service(
    code="imm-rv2",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="RV2 (rotavirus)", en="Rotavirus vaccine 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT,),
    target=RV_AT_3_MONTHS,
    as_indicated_for=RV_LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_MONTH,
        {
            "calendar-month": dose(RV_AT_3_MONTHS, after=IMM_RV1, interval=months(1)),
            "four-weeks": dose(RV_AT_3_MONTHS, after=IMM_RV1, interval=weeks(4)),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_ROTAVIRUS_LATE,),
)

IMM_RV3 = Service(
    code="imm-rv3",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="RV3 (rotavirus)", en="Rotavirus vaccine 3"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT,),
    target=RV_AT_4_MONTHS,
    as_indicated_for=RV_LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_MONTH,
        {
            "calendar-month": dose(RV_AT_4_MONTHS, after=IMM_RV2, interval=months(1)),
            "four-weeks": dose(RV_AT_4_MONTHS, after=IMM_RV2, interval=weeks(4)),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_ROTAVIRUS_LATE,),
)

IMM_PCV1 = Service(
    code="imm-pcv1",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="PCV1", en="Pneumococcal conjugate vaccine 1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_2_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_2_MONTHS),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_PCV2 = Service(
    code="imm-pcv2",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="PCV2", en="Pneumococcal conjugate vaccine 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_3_MONTHS,
    as_indicated_for=LATE,
    schedule=schedule_by_reading(
        IMM_INTERVAL_MONTH,
        {
            "calendar-month": dose(AT_3_MONTHS, after=IMM_PCV1, interval=months(1)),
            "four-weeks": dose(AT_3_MONTHS, after=IMM_PCV1, interval=weeks(4)),
        },
    ),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_IPV1 = Service(
    code="imm-ipv1",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="IPV1", en="Inactivated polio vaccine 1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_4_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_4_MONTHS),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_MR1 = Service(
    code="imm-mr1",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Campak-Rubela 1", en="Measles-rubella vaccine 1"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_9_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_9_MONTHS),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_IPV2 = Service(
    code="imm-ipv2",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="IPV2", en="Inactivated polio vaccine 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=AT_9_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_9_MONTHS, after=IMM_IPV1),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    settled=(IPV2_INTERVAL,),
    notes=(_NEVER_TOO_LATE,),
)

IMM_JE = Service(
    code="imm-je",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="JE (daerah endemis)", en="Japanese encephalitis vaccine (endemic areas)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=_BASIC_STAGES,
    target=all_of(AT_10_MONTHS, has(JE_ENDEMIC_AREA)),
    as_indicated_for=all_of(LATE, has(JE_ENDEMIC_AREA)),
    schedule=dose(AT_10_MONTHS),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BASIC_SERIES,
    notes=(_NEVER_TOO_LATE,),
)

IMM_PCV3 = Service(
    code="imm-pcv3",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="PCV3", en="Pneumococcal conjugate vaccine 3"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.YOUNG_CHILD,),
    target=AT_12_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_12_MONTHS, after=IMM_PCV2, interval=weeks(8)),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BOOSTERS,
    notes=(_NEVER_TOO_LATE,),
)

IMM_DPT_HB_HIB_4 = Service(
    code="imm-dpt-hb-hib-4",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="DPT-HB-Hib 4", en="DPT-HepB-Hib 4"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.YOUNG_CHILD,),
    target=AT_18_TO_23_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_18_TO_23_MONTHS, after=IMM_DPT_HB_HIB_3, interval=months(12)),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BOOSTERS,
    notes=(_NEVER_TOO_LATE,),
)

IMM_MR2 = Service(
    code="imm-mr2",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Campak-Rubela 2", en="Measles-rubella vaccine 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.YOUNG_CHILD,),
    target=AT_18_TO_23_MONTHS,
    as_indicated_for=LATE,
    schedule=dose(AT_18_TO_23_MONTHS, after=IMM_MR1, interval=months(6)),
    venues=_PLACES,
    performers=_VACCINATORS,
    source=BOOSTERS,
    notes=(_NEVER_TOO_LATE,),
)

SERVICES = (
    IMMUNIZATION_ROUTINE_SCHEDULE,
    IMM_HB0,
    IMM_BCG,
    IMM_OPV1,
    IMM_DPT_HB_HIB_1,
    IMM_DPT_HB_HIB_2,
    IMM_DPT_HB_HIB_3,
    IMM_OPV2,
    IMM_OPV3,
    IMM_OPV4,
    IMM_RV1,
    IMM_RV2,
    IMM_RV3,
    IMM_PCV1,
    IMM_PCV2,
    IMM_IPV1,
    IMM_MR1,
    IMM_IPV2,
    IMM_JE,
    IMM_PCV3,
    IMM_DPT_HB_HIB_4,
    IMM_MR2,
)
