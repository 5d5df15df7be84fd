"""All packages by their codes, and what in the catalogue of services stands in none of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from ilp.errors import unknown_name
from ilp.facilities.package_adults import ADULTS, ADULTS_AND_OLDER, OLDER_PERSONS
from ilp.facilities.package_diseases import COMMUNICABLE_DISEASE
from ilp.facilities.package_figures import CHILDREN_FIGURE, MOTHERS_FIGURE, SCHOOL_AGE_FIGURE
from ilp.facilities.package_mothers_children import CHILDREN, MOTHERS
from ilp.facilities.package_school_age import SCHOOL_AGE
from ilp.facilities.packages import PackageRow, PackageTable
from ilp.facilities.readings import (
    FIGURE_OR_TABLES,
    HOME_CELLS_OF_TABLE_19,
    ONCE_PRINTED_FACILITATION,
    PUSTU_KADER,
    REFERRAL_FROM_POSYANDU,
    WORKING_DAYS,
)
from ilp.labels import Label
from ilp.regulation import Reading
from ilp.screening import CATALOGUE

__all__ = [
    "LIMITED_AT_PUSTU",
    "PACKAGES",
    "PARTS",
    "READINGS",
    "WITHOUT_ROW",
    "choices",
    "package_row",
    "rows_of_services",
]

PACKAGES: Final[Mapping[str, PackageTable]] = MappingProxyType(
    {
        table.code: table
        for table in (
            MOTHERS_FIGURE,
            CHILDREN_FIGURE,
            SCHOOL_AGE_FIGURE,
            MOTHERS,
            CHILDREN,
            SCHOOL_AGE,
            ADULTS_AND_OLDER,
            ADULTS,
            OLDER_PERSONS,
            COMMUNICABLE_DISEASE,
        )
    }
)
"""The packages of the decree in its order. The cells of Gambar 17 stand in ``ilp.MATRICES``."""

READINGS: Final[Mapping[str, Reading]] = MappingProxyType(
    {
        reading.code: reading
        for reading in (
            FIGURE_OR_TABLES,
            HOME_CELLS_OF_TABLE_19,
            ONCE_PRINTED_FACILITATION,
            PUSTU_KADER,
            WORKING_DAYS,
            REFERRAL_FROM_POSYANDU,
        )
    }
)
"""The readings of this package by their codes; those of the services stand in ``ilp.CATALOGUE.readings``."""

PARTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        place: tuple(codes.split())
        for place, codes in {
            "table-4/anc": "anc-10t-matrix anc-weight-height anc-blood-pressure anc-muac anc-fundal-height "
            "anc-presentation-fhr anc-tetanus-status anc-tetanus-immunization anc-ttd anc-case-management "
            "anc-counselling anc-laboratory anc-lab-pregnancy-test anc-lab-haemoglobin anc-lab-blood-group "
            "anc-lab-urine anc-lab-triple-elimination anc-lab-malaria anc-lab-random-glucose anc-lab-tb "
            "anc-lab-thalassaemia-carrier anc-scope anc-tb-screening anc-hiv-syphilis-hepb-screening "
            "anc-malaria-screening anc-worker-hazard anc-risk-referral",
            "table-4/kek-feeding": "anc-kek nutrition-underweight-pregnancy",
            "table-4/postpartum": "pnc-matrix pnc-chart-exam pnc-general-condition pnc-vital-signs "
            "pnc-lochia-bleeding pnc-birth-canal-infection pnc-uterus pnc-breast pnc-vitamin-a pnc-contraception "
            "pnc-counselling pnc-case-management pnc-advice pnc-kf1 pnc-kf2 pnc-kf3 pnc-kf4 pnc-kader-home-visit",
            "table-5/newborn": "neonatal-matrix neo-mtbm-chart neo-general-condition neo-danger-signs-jaundice "
            "neo-anthropometry neo-early-breastfeeding-initiation neo-breastfeeding-counselling neo-cord-care "
            "neo-vitamin-k1 neo-eye-ointment neo-hb0 neo-pmtct neo-referral neo-birth-0-6h neo-kn1 neo-kn2 neo-kn3 "
            "neonatal-kader-home-visit",
            "table-5/low-birth-weight": "birth-weight-class gestational-age-class weight-for-gestation-class "
            "bblr-poned-eligibility bblr-suspected-delivery-flow bblr-birth-assessment bblr-essential-care "
            "bblr-discharge",
            "table-5/shk": "neo-shk",
            "table-5/growth": "growth-weight growth-length-height growth-head-circumference growth-muac "
            "development-checklist growth-education growth-report-risk growth-home-visit-sweeping "
            "growth-review-records growth-nutritional-status development-kpsp growth-interpretation growth-follow-up "
            "pkat pkat-follow-up",
            "table-5/immunization": "imm-hb0 imm-bcg imm-opv1 imm-dpt-hb-hib-1 imm-dpt-hb-hib-2 imm-dpt-hb-hib-3 "
            "imm-opv2 imm-opv3 imm-opv4 imm-rv1 imm-rv2 imm-rv3 imm-pcv1 imm-pcv2 imm-ipv1 imm-mr1 imm-ipv2 imm-je "
            "imm-pcv3 imm-dpt-hb-hib-4 imm-mr2",
            "table-5/nutrition": "nutrition-referral nutrition-red-flags",
            "table-5/mtbs": "mtbs-classification",
            "table-5/tb": "tb-close-contact tb-presumptive-workup tb-scoring tb-scoring-nutrition "
            "tb-lost-to-follow-up-visit",
            "table-12/tb": "tb-diagnosis-school-age tb-treatment-monitoring-school-age "
            "tb-preventive-therapy-school-age",
            "table-12/immunization": "immunization-covid19-school-age",
            "table-12/school-nutrition": "school-health-penjaringan school-health-berkala",
            "table-12/school-oral-health": "dental-school",
            "figure-12-mothers/violence": "ktpa-intervention",
            "figure-12-mothers/oral-health": "dental-home-education",
            "table-19/obesity": "central-obesity-adult",
            "table-19/hypertension": "hypertension-complication-screening hypertension-home-visit",
            "table-19/diabetes": "diabetes-complication-screening",
            "table-19/stroke": "ptm-risk-chart ptm-risk-follow-up",
            "table-19/breast-cancer": "breast-self-exam-sadari",
            "table-19/copd": "copd-spirometry",
            "table-19/tb": "tb-diagnosis-adult tb-preventive-therapy-adult tb-treatment-monitoring-adult",
            "table-19/mental-health": "mental-disorder-home-visit",
            "table-19/treatment": "hypertension-monitoring-pustu diabetes-monitoring",
        }.items()
    }
)
"""Services that are a part of what a row of a package gives, by the row; their venues are their own."""

LIMITED_AT_PUSTU: Final[Mapping[str, str]] = MappingProxyType(
    {
        "table-4/anc": "pustu-antenatal-limit",
        "table-5/mtbs": "pustu-mtbs-limit",
        "table-19/treatment": "pustu-chronic-disease",
    }
)
"""Rows of which a Pustu gives only a part, with the standard that says which."""

WITHOUT_ROW: Final[Mapping[str, Label]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "klaster2-flow-inside",
                "klaster2-flow-outside",
                "klaster2-service-package-matrix",
                "klaster2-life-stages",
                "cluster3-visit-flow",
            ),
            Label(
                id="alur atau susunan, bukan layanan pada tabel paket",
                en="a flow or an arrangement, no service in a table of packages",
            ),
        ),
        **dict.fromkeys(
            (
                "environmental-health-counselling",
                "outbreak-prone-disease-report",
                "outbreak-disease-report-adult",
                "traditional-health-service",
                "referral-medical-social-legal",
            ),
            Label(
                id="hanya dalam uraian bab; tabel paket tidak memuatnya",
                en="in the text of the chapter only; no table of packages has it",
            ),
        ),
    }
)
"""Services that stand in no row of a package, with the reason."""


@lru_cache(maxsize=1)
def rows_of_services() -> Mapping[str, tuple[str, ...]]:
    """Return for each service the rows that stand for it, or that it is a part of, as ``table-4/anc``.

    >>> rows_of_services()["shk"]
    ('figure-12-children/shk', 'table-5/shk')
    """
    found: dict[str, list[str]] = {}
    for table in PACKAGES.values():
        for item in table.rows:
            for code in item.services:
                found.setdefault(code, []).append(f"{table.code}/{item.code}")
    for place, codes in PARTS.items():
        for code in codes:
            found.setdefault(code, []).append(place)
    return MappingProxyType({code: tuple(places) for code, places in found.items()})


def package_row(place: str) -> tuple[PackageTable, PackageRow]:
    """Return the table and the row of a place such as ``table-4/anc``.

    Raises:
        UnknownNameError: there is no such table or row.
    """
    table, _, code = place.partition("/")
    if table not in PACKAGES:
        raise unknown_name("package", table, PACKAGES)
    return PACKAGES[table], PACKAGES[table].row(code)


def choices(readings: Mapping[str, str] | None) -> dict[str, str]:
    """Return the options chosen, of the readings of services and of those of facilities.

    Raises:
        InputError: ``readings`` is no mapping.
        UnknownNameError: a reading or an option is not known.
    """
    if readings is None:
        return {}
    if not isinstance(readings, Mapping):
        return dict(CATALOGUE.choices(readings))
    of_services = {code: option for code, option in readings.items() if code not in READINGS}
    for code, option in readings.items():
        if code in READINGS and option not in READINGS[code].options:
            raise unknown_name(f"option of reading {code}", option, READINGS[code].options)
    return {**dict(CATALOGUE.choices(of_services)), **{c: o for c, o in readings.items() if c in READINGS}}
