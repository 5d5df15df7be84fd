"""The parts in which the tables are published: which services stand on one page, in the order of the decree."""

from __future__ import annotations

from attrs import frozen

from ilp.errors import RuleError
from ilp.labels import Label
from ilp.screening import (
    CATALOGUE,
    adult_care,
    adult_infections,
    adult_mental_health,
    adult_monitoring,
    adults,
    antenatal,
    antenatal_laboratory,
    antenatal_screening,
    antenatal_support,
    blood_and_lungs,
    bowel_and_lung_cancer,
    cancer,
    child_nutrition,
    child_thalassaemia,
    child_tuberculosis,
    childhood_illness,
    chronic_disease,
    contraception,
    delivery,
    eyes_and_fitness,
    growth,
    infant_immunization,
    low_birth_weight,
    mother_and_child_care,
    mother_and_child_violence,
    newborn,
    older_persons,
    oral_health,
    postpartum,
    reproductive_health,
    risk_chart,
    school_age,
    school_age_care,
    school_age_immunization,
    school_age_infections,
    school_age_ncd,
    school_health,
    stroke_and_heart,
    violence,
    vitamin_a_and_deworming,
)
from ilp.services import Service

__all__ = ["PARTS", "Group", "Part", "parts"]


@frozen(kw_only=True)
class Group:
    """A chapter of the decree, or a group of people within one."""

    chapter: str
    title: Label


@frozen(kw_only=True)
class Part:
    """One page of the tables. ``code`` names the page."""

    code: str
    group: Group
    title: Label
    services: tuple[Service, ...]


CLUSTER_2 = Group(
    chapter="BAB IV",
    title=Label(id="Ibu dan anak: bagian bersama", en="Mother and child: what all share"),
)
MOTHERS = Group(
    chapter="BAB IV",
    title=Label(id="Ibu hamil, bersalin dan nifas", en="Pregnancy, delivery and after"),
)
CHILDREN = Group(
    chapter="BAB IV",
    title=Label(id="Balita dan anak prasekolah", en="Children under five and preschool children"),
)
SCHOOL_AGE = Group(
    chapter="BAB IV",
    title=Label(id="Anak usia sekolah dan remaja", en="School-age children and adolescents"),
)
ADULTS = Group(
    chapter="BAB V",
    title=Label(id="Usia dewasa dan lanjut usia", en="Adults and older persons"),
)

_SCHOOL_AGE_ELSEWHERE = (
    *school_age_infections.SERVICES,
    *school_age_ncd.SERVICES,
    *school_age_immunization.SERVICES,
)

PARTS = (
    Part(
        code="antenatal",
        group=MOTHERS,
        title=Label(id="Pemeriksaan kehamilan (ANC): kunjungan dan 10T", en="Antenatal care: contacts and the 10T"),
        services=antenatal.SERVICES,
    ),
    Part(
        code="antenatal-tests",
        group=MOTHERS,
        title=Label(id="Laboratorium dan skrining pada kehamilan", en="Laboratory tests and screening in pregnancy"),
        services=(*antenatal_laboratory.SERVICES, *antenatal_screening.SERVICES),
    ),
    Part(
        code="antenatal-support",
        group=MOTHERS,
        title=Label(id="Rujukan, kelas ibu hamil dan gizi", en="Referral, antenatal class and nutrition"),
        services=antenatal_support.SERVICES,
    ),
    Part(
        code="delivery-and-postpartum",
        group=MOTHERS,
        title=Label(id="Persalinan dan nifas", en="Delivery and after"),
        services=(*delivery.SERVICES, *postpartum.SERVICES),
    ),
    Part(
        code="newborn",
        group=CHILDREN,
        title=Label(id="Bayi baru lahir", en="Newborns"),
        services=(*newborn.SERVICES, *low_birth_weight.SERVICES),
    ),
    Part(
        code="growth",
        group=CHILDREN,
        title=Label(id="Pertumbuhan, perkembangan dan gizi", en="Growth, development and nutrition"),
        services=(*growth.SERVICES, *vitamin_a_and_deworming.SERVICES, *child_nutrition.SERVICES),
    ),
    Part(
        code="infant-immunization",
        group=CHILDREN,
        title=Label(id="Imunisasi rutin lengkap", en="Routine immunization"),
        services=infant_immunization.SERVICES,
    ),
    Part(
        code="childhood-illness",
        group=CHILDREN,
        title=Label(id="Balita sakit, TBC dan talasemia", en="Childhood illness, tuberculosis and thalassaemia"),
        services=(*childhood_illness.SERVICES, *child_tuberculosis.SERVICES, *child_thalassaemia.SERVICES),
    ),
    Part(
        code="school-age",
        group=SCHOOL_AGE,
        title=Label(
            id="Usia sekolah: anemia, indera dan kesehatan jiwa",
            en="School age: anaemia, eyes and ears, and mental health",
        ),
        services=tuple(service for service in school_age.SERVICES if service not in _SCHOOL_AGE_ELSEWHERE),
    ),
    Part(
        code="school-age-infections",
        group=SCHOOL_AGE,
        title=Label(id="Usia sekolah: penyakit menular", en="School age: infections"),
        services=school_age_infections.SERVICES,
    ),
    Part(
        code="school-age-chronic-disease",
        group=SCHOOL_AGE,
        title=Label(id="Usia sekolah: penyakit tidak menular", en="School age: non-communicable disease"),
        services=school_age_ncd.SERVICES,
    ),
    Part(
        code="school-age-immunization",
        group=SCHOOL_AGE,
        title=Label(id="Usia sekolah: imunisasi", en="School age: immunization"),
        services=school_age_immunization.SERVICES,
    ),
    Part(
        code="school-health",
        group=SCHOOL_AGE,
        title=Label(id="Kesehatan di sekolah (UKS/M)", en="Health checks at school (UKS/M)"),
        services=school_health.SERVICES,
    ),
    Part(
        code="school-age-care",
        group=SCHOOL_AGE,
        title=Label(id="Pengobatan, edukasi dan suplementasi", en="Treatment, education and supplementation"),
        services=school_age_care.SERVICES,
    ),
    Part(
        code="mother-and-child",
        group=CLUSTER_2,
        title=Label(
            id="Paket, kunjungan, kekerasan, gigi dan rujukan", en="Packages, visits, violence, teeth and referral"
        ),
        services=(*mother_and_child_care.SERVICES, *mother_and_child_violence.SERVICES, *oral_health.SERVICES),
    ),
    Part(
        code="adults-chronic-disease",
        group=ADULTS,
        title=Label(id="Kunjungan dan penyakit tidak menular", en="The visit, and non-communicable disease"),
        services=(
            *adults.SERVICES,
            *stroke_and_heart.SERVICES,
            *risk_chart.SERVICES,
            *blood_and_lungs.SERVICES,
            *chronic_disease.SERVICES,
        ),
    ),
    Part(
        code="adults-cancer",
        group=ADULTS,
        title=Label(id="Kanker", en="Cancer"),
        services=(*cancer.SERVICES, *bowel_and_lung_cancer.SERVICES),
    ),
    Part(
        code="adults-mental-health",
        group=ADULTS,
        title=Label(id="Kesehatan jiwa dan kekerasan", en="Mental health and violence"),
        services=(*adult_mental_health.SERVICES, *violence.SERVICES),
    ),
    Part(
        code="adults-infections",
        group=ADULTS,
        title=Label(id="Penyakit menular", en="Infections"),
        services=adult_infections.SERVICES,
    ),
    Part(
        code="adults-eyes-and-fitness",
        group=ADULTS,
        title=Label(id="Mata dan kebugaran", en="Eyes and fitness"),
        services=eyes_and_fitness.SERVICES,
    ),
    Part(
        code="adults-reproductive-health",
        group=ADULTS,
        title=Label(id="Kesehatan reproduksi", en="Reproductive health"),
        services=(*reproductive_health.SERVICES, *contraception.SERVICES),
    ),
    Part(
        code="older-persons",
        group=ADULTS,
        title=Label(id="Lanjut usia", en="Older persons"),
        services=older_persons.SERVICES,
    ),
    Part(
        code="adult-care",
        group=ADULTS,
        title=Label(
            id="Pengobatan, pemantauan, edukasi dan rujukan", en="Treatment, monitoring, education and referral"
        ),
        services=(*adult_care.SERVICES, *adult_monitoring.SERVICES),
    ),
)
"""Every service of the catalogue stands in one of these. A new rule file is added here and nowhere else."""


def parts() -> tuple[Part, ...]:
    """Return the parts, once it is certain that each service of the catalogue stands in one of them.

    Raises:
        RuleError: a service stands in no part, in two, or in a part without being in the catalogue.
    """
    placed = [service.code for part in PARTS for service in part.services]
    wrong = {code for code in placed if placed.count(code) > 1} | set(placed) ^ set(CATALOGUE)
    if wrong:
        raise RuleError(
            "Services that do not stand in exactly one part of the tables",
            value=tuple(sorted(wrong)),
            remedy="Add the rule file to PARTS in ilp/export/parts.py, and to the catalogue",
            code="parts",
        )
    return PARTS
