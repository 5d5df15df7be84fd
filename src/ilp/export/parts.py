"""The parts in which the tables are published: which services stand on one page, in the order of the decree."""

from __future__ import annotations

from attrs import frozen

from ilp.errors import RuleError
from ilp.labels import Label
from ilp.screening import (
    CATALOGUE,
    adult_infections,
    adult_mental_health,
    adults,
    blood_and_lungs,
    bowel_and_lung_cancer,
    cancer,
    chronic_disease,
    eyes_and_fitness,
    older_persons,
    reproductive_health,
    stroke_and_heart,
    violence,
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


ADULTS = Group(
    chapter="BAB V",
    title=Label(id="Usia dewasa dan lanjut usia", en="Adults and older persons"),
)

PARTS = (
    Part(
        code="adults-chronic-disease",
        group=ADULTS,
        title=Label(id="Kunjungan dan penyakit tidak menular", en="The visit, and non-communicable disease"),
        services=(
            *adults.SERVICES,
            *stroke_and_heart.SERVICES,
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
        services=reproductive_health.SERVICES,
    ),
    Part(
        code="older-persons",
        group=ADULTS,
        title=Label(id="Lanjut usia", en="Older persons"),
        services=older_persons.SERVICES,
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
