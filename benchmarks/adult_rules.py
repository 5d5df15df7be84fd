"""The 45 rules for adults that the library and its rivals are compared on, and the check that all say the same.

Of the services of cluster 3 these are what a district runs over its register: every screening, examination,
classification and follow-up by rule. Left out are the visit flow, education on breast self-examination, and the care
of whoever comes sick (dental, general and occupational treatment, reports of outbreaks).

A rival answers with a frame of one row a person in the order of the register: for each code a yes/no column that says
whether the service is required, null where that is not known; and for the codes of `WITH_DISCRETION` a second one,
named by `indicated`, that says whether the decree leaves it to the examiner.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

import polars as pl

import ilp

CODES: Final = tuple(
    """
    obesity-adult central-obesity-adult hypertension-adult hypertension-complication-screening diabetes-adult
    diabetes-complication-screening stroke-risk-factor heart-risk-factor ptm-risk-chart ptm-risk-follow-up
    breast-sadanis iva-cervical hpv-dna-cervical colorectal-cancer lung-cancer mental-health-adult-srq20
    assist-substance-use-adult thalassaemia-adult copd-puma copd-spirometry tb-adult tb-diagnosis-adult
    tb-preventive-therapy-adult tb-treatment-monitoring-adult malaria-adult visual-acuity-adult refraction-adult
    cataract-adult fitness-adult-rockport fitness-elderly-6mwt ktpa-adult chronic-disease-monitoring
    hypertension-monitoring-pustu hypertension-home-visit diabetes-monitoring mental-disorder-home-visit
    premarital-health fit-for-pregnancy tetanus-status-wus contraception-kb geriatric-screening geriatric-adl
    geriatric-skilas geriatric-icope-tools elderly-home-care
    """.split()
)

WITH_DISCRETION: Final = frozenset(
    {"iva-cervical", "hpv-dna-cervical", "tb-preventive-therapy-adult", "contraception-kb"}
)
"""The services the decree leaves to the examiner for some people."""

_FIELDS: Final = frozenset({"id", "birth_date", "sex", "lmp"})


def indicated(code: str) -> str:
    """Return the name of the column that says whether a service is left to the examiner."""
    return f"{code}__as_indicated"


def columns() -> list[str]:
    """Return the columns of an answer, in order."""
    return [name for code in CODES for name in ((code, indicated(code)) if code in WITH_DISCRETION else (code,))]


def person_of(row: Mapping[str, Any]) -> ilp.Individual:
    """Return the person of a row of the register."""
    facts = {name: value for name, value in row.items() if name not in _FIELDS and value is not None}
    pregnancy = None if row["lmp"] is None else {"lmp": row["lmp"]}
    return ilp.Individual(birth_date=row["birth_date"], sex=row["sex"], pregnancy=pregnancy, facts=facts)


def assessed(register: pl.DataFrame, on: date, codes: Iterable[str] = CODES) -> pl.DataFrame:
    """Return the verdict of `ilp.assess`, person by person: a text for each code."""
    verdicts: dict[str, list[str]] = {code: [] for code in codes}
    for row in register.iter_rows(named=True):
        plan = ilp.assess(person_of(row), on=on, kinds="all")
        for code, found in verdicts.items():
            found.append(plan[code].verdict.value)
    return pl.DataFrame(verdicts)


def told(answer: pl.DataFrame) -> pl.DataFrame:
    """Return the answer of a rival as the library tells verdicts: a text for each code."""

    def verdict(code: str) -> pl.Expr:
        required = pl.col(code)
        left = pl.col(indicated(code)) if code in WITH_DISCRETION else pl.lit(False)
        return (
            pl.when(required)
            .then(pl.lit("required"))
            .when(required.is_null() | left.is_null())
            .then(pl.lit("undetermined"))
            .when(left)
            .then(pl.lit("as_indicated"))
            .otherwise(pl.lit("not_required"))
            .alias(code)
        )

    return answer.select(verdict(code) for code in CODES)


def differences(said: pl.DataFrame, expected: pl.DataFrame) -> dict[str, tuple[int, str, str]]:
    """Return for each code on which two frames of verdicts differ a row, what is said there, and what is expected."""
    found: dict[str, tuple[int, str, str]] = {}
    for code in expected.columns:
        differing = (said[code] != expected[code]).arg_true()
        if len(differing):
            row = differing[0]
            found[code] = (row, said[code][row], expected[code][row])
    return found
