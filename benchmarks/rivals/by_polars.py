"""The 45 rules as one Polars query, written by hand: lazy, every age a bound on the birth date, null for unknown.

It knows what the library knows: what follows from other records and from age, and that records that contradict each
other leave the matter unknown.
"""

# ruff: noqa: PLR2004 - the numbers of the decree are written out

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import polars as pl
from benchmarks.adult_rules import columns, indicated
from dateutil.relativedelta import relativedelta

_NO: Final = pl.lit(False)
_YES: Final = pl.lit(True)


def adult_rules(register: pl.LazyFrame, on: date) -> pl.LazyFrame:
    """Return a yes/no column for each rule, and for what the decree leaves to the examiner a second one."""
    return (
        register.with_columns(*_ages(on), *_lmp(on), female=pl.col("sex") == "female")
        .with_columns(*_pregnancy(on), smoking_years=_smoking_years(on))
        .with_columns(_what_follows())
        .with_columns(_smoking())
        .with_columns(_shared())
        .select(_rules())
    )


def _ages(on: date) -> list[pl.Expr]:
    bounds = (10, 15, 16, 18, 31, 40, 41, 50, 55, 60, 75)
    return [(pl.col("birth_date") <= _born_by(age, on)).alias(f"aged_{age}") for age in bounds]


def _born_by(age: int, on: date) -> date:
    return on - relativedelta(years=age)


def _lmp(on: date) -> list[pl.Expr]:
    """Whether the last period is of the last 45 weeks, and not before the age of 8 years."""
    lmp = pl.col("lmp")
    recent = (lmp >= on - timedelta(weeks=45)).fill_null(_NO)
    of_age = (lmp >= pl.col("birth_date").dt.offset_by("8y")).fill_null(_NO)
    return [recent.alias("lmp_recent"), of_age.alias("lmp_of_age")]


def _pregnancy(on: date) -> list[pl.Expr]:
    """Pregnant by the record or by an lmp of the last 45 weeks; never a male, nor without a record at other ages."""
    lmp, recorded = pl.col("lmp"), pl.col("pregnant")
    going_on = ((lmp <= on) & pl.col("lmp_recent") & pl.col("lmp_of_age")).fill_null(_NO)
    pregnant = pl.when(going_on & ~recorded).then(None).otherwise(recorded | going_on)
    in_doubt = lmp.is_not_null() & (pl.col("lmp_of_age") | pl.col("lmp_recent"))
    settled_by_age = ~in_doubt & (~pl.col("aged_10") | pl.col("aged_55"))
    return [
        pl.when(~pl.col("female") | (recorded.is_null() & settled_by_age))
        .then(_NO)
        .otherwise(pregnant)
        .alias("pregnant"),
    ]


def _smoking_years(on: date) -> pl.Expr:
    """Nobody has smoked for longer than they have lived."""
    born = pl.col("birth_date").dt
    month_and_day = born.month().cast(pl.Int32) * 100 + born.day()
    age = on.year - born.year() - (month_and_day > on.month * 100 + on.day)
    return pl.when((pl.col("smoking_years") <= age) | (pl.col("smoking_years") == 0)).then("smoking_years")


def _follows(name: str, derived: pl.Expr) -> pl.Expr:
    """What is recorded, or else what follows; unknown where they differ."""
    recorded = pl.col(name)
    return pl.when(recorded != derived).then(None).otherwise(pl.coalesce(recorded, derived)).alias(name)


def _what_follows() -> list[pl.Expr]:
    def if_any(*names: str) -> pl.Expr:
        return pl.when(pl.any_horizontal(names)).then(_YES)

    under_10 = pl.when(~pl.col("aged_10")).then(_NO)
    smoked = (
        pl.when("smoker")
        .then(_YES)
        .when(pl.col("smoking_years").is_not_null())
        .then(pl.col("smoking_years") > 0)
        .when(pl.col("years_since_quitting").is_not_null())
        .then(_YES)
    )
    return [
        _follows("tuberculosis", if_any("tb_treatment_sensitive", "tb_treatment_resistant")),
        _follows("chronic_disease", if_any("hypertension", "diabetes", "copd")),
        _follows("sexually_active", if_any("pregnant")),
        _follows("ever_smoked", smoked),
        pl.coalesce("married", under_10),
        pl.coalesce("bride_or_groom", under_10),
    ]


def _smoking() -> list[pl.Expr]:
    """Who never smoked smokes no more, and has for 0 years."""
    never = ~pl.col("ever_smoked")
    return [
        pl.coalesce("smoker", pl.when(never).then(_NO)),
        pl.coalesce("smoking_years", pl.when(never).then(0)),
    ]


def _shared() -> list[pl.Expr]:
    """What several rules ask."""
    col = pl.col
    return [
        (col("hypertension") | col("diabetes")).alias("at_risk"),
        (col("aged_18") & col("aged_60").not_()).alias("aged_18_to_59"),
        (col("married") & ~pl.when("female").then("aged_50").otherwise("aged_60")).alias("fertile_couple"),
        (col("unfit_for_pregnancy") | col("no_pregnancy_planned")).alias("contraception_wanted"),
        (col("female") & col("aged_31") & col("sexually_active")).alias("cervix_at_risk"),
    ]


def _rules() -> list[pl.Expr]:
    col, any_of = pl.col, pl.any_horizontal
    adult, aged_15, aged_40, aged_60 = col("aged_18"), col("aged_15"), col("aged_40"), col("aged_60")
    over_40_at_risk = col("aged_41") & col("at_risk")
    risk_chart = over_40_at_risk & ~col("aged_75")
    not_pregnant = ~col("pregnant")
    rules = {
        "obesity-adult": aged_15,
        "central-obesity-adult": aged_15 & not_pregnant,
        "hypertension-adult": aged_15,
        "hypertension-complication-screening": aged_40 & col("hypertension"),
        "diabetes-adult": aged_40
        | (aged_15 & any_of("obesity", "central_obesity", "high_blood_pressure", "hypertension"))
        | col("tuberculosis"),
        "diabetes-complication-screening": col("diabetes"),
        "stroke-risk-factor": over_40_at_risk,
        "heart-risk-factor": over_40_at_risk,
        "ptm-risk-chart": risk_chart,
        "ptm-risk-follow-up": risk_chart | (adult & col("cardiovascular_disease")),
        "breast-sadanis": col("female") & col("aged_16"),
        "iva-cervical": col("cervix_at_risk") & not_pregnant,
        indicated("iva-cervical"): col("cervix_at_risk"),
        "hpv-dna-cervical": _NO,
        indicated("hpv-dna-cervical"): col("cervix_at_risk"),
        "colorectal-cancer": col("aged_50")
        | (
            adult
            & any_of(
                "adenomatous_polyp_history",
                "colorectal_cancer_history",
                "family_history_colorectal_cancer",
                "inflammatory_bowel_disease",
                "hereditary_colorectal_syndrome",
            )
        ),
        "lung-cancer": _lung_cancer(),
        "mental-health-adult-srq20": aged_15,
        "assist-substance-use-adult": adult & any_of("mental_health_problem_indicated", "substance_use_indicated"),
        "thalassaemia-adult": adult & any_of("anaemia", "thalassaemia_sibling", "family_routine_transfusion"),
        "copd-puma": aged_40,
        "copd-spirometry": aged_40 & col("puma_high_risk"),
        "tb-adult": adult,
        "tb-diagnosis-adult": adult & col("tb_suspect"),
        "tb-preventive-therapy-adult": _NO,
        indicated("tb-preventive-therapy-adult"): adult
        & any_of("tb_contact", "hiv")
        & ~col("tb_suspect")
        & ~col("tuberculosis"),
        "tb-treatment-monitoring-adult": adult & any_of("tb_treatment_sensitive", "tb_treatment_resistant"),
        "malaria-adult": adult
        & (
            (col("malaria_symptoms") & any_of("malaria_endemic_area", "past_malaria", "travelled_to_malaria_area"))
            | col("household_malaria_case")
        ),
        "visual-acuity-adult": aged_15,
        "refraction-adult": aged_15,
        "cataract-adult": aged_40,
        "fitness-adult-rockport": col("aged_18_to_59"),
        "fitness-elderly-6mwt": aged_60,
        "ktpa-adult": adult & col("female") & col("suspected_violence"),
        "chronic-disease-monitoring": adult & col("chronic_disease"),
        "hypertension-monitoring-pustu": aged_15
        & col("hypertension")
        & col("monthly_hypertension_care")
        & col("blood_pressure_controlled")
        & ~col("hypertension_symptoms"),
        "hypertension-home-visit": aged_15 & col("hypertension") & col("missed_revisit"),
        "diabetes-monitoring": aged_15 & col("diabetes") & col("diabetes_controlled"),
        "mental-disorder-home-visit": aged_15 & col("mental_disorder") & col("missed_revisit"),
        "premarital-health": col("bride_or_groom"),
        "fit-for-pregnancy": col("fertile_couple") & not_pregnant,
        "tetanus-status-wus": col("female")
        & ((aged_15 & ~col("aged_50")) | col("bride_or_groom"))
        & ~col("tetanus_t5"),
        "contraception-kb": col("fertile_couple") & not_pregnant & col("contraception_wanted"),
        indicated("contraception-kb"): (
            (col("married") & ~aged_60) | (col("aged_18_to_59") & col("contraception_wanted"))
        )
        & not_pregnant,
        "geriatric-screening": aged_60,
        "geriatric-adl": aged_60,
        "geriatric-skilas": aged_60,
        "geriatric-icope-tools": aged_60 & col("skilas_positive"),
        "elderly-home-care": aged_60 & col("care_dependent"),
    }
    return [rules[name].alias(name) for name in columns()]


def _lung_cancer() -> pl.Expr:
    col, family = pl.col, pl.col("family_history_lung_cancer")
    smokes_or_quit = col("smoker") | (col("years_since_quitting") <= 15)
    heavy = col("aged_41") & col("ever_smoked") & (col("smoking_years") >= 30) & smokes_or_quit
    exposed = pl.any_horizontal(
        "radiation_exposure",
        "occupational_carcinogen_exposure",
        "lung_cancer_history",
        family,
        "copd",
        "lung_fibrosis",
    )
    smoked_and_exposed = col("aged_50") & col("ever_smoked") & (col("smoking_years") >= 20) & exposed
    return col("aged_18") & (heavy | smoked_and_exposed | family)
