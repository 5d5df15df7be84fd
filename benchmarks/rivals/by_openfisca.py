"""The 45 rules as an OpenFisca tax and benefit system: a variable for each fact and rule, formulas on numpy arrays.

OpenFisca knows no unknown. Two systems are made of the same rules: `Complete` takes persons of whom everything is
recorded, with yes/no variables, as OpenFisca is used. `ThreeValued` gives each variable the numbers 0 for no, 1 for
unknown and 2 for yes, so that "and" is the least and "or" the greatest, and works out what follows from what.
"""

# ruff: noqa: PLR2004 - the numbers of the decree are written out

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import reduce
from typing import Any, Final, Protocol

import numpy as np
import polars as pl
from benchmarks.adult_rules import columns, indicated
from numpy.typing import NDArray
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Array = NDArray[Any]
Facts = Callable[[str], Array]

PERSON: Final = build_entity(key="person", plural="persons", label="A person", is_person=True)
DATES: Final = ("birth_date", "lmp")
NUMBERS: Final = ("smoking_years", "years_since_quitting")
NOT_KNOWN: Final = -1
"""The number that stands for no number."""
NO, UNKNOWN, YES = 0, 1, 2


class Logic(Protocol):
    """How yes/no variables are written and combined."""

    value_type: type
    three_valued: bool

    def all_of(self, *parts: Array) -> Array:
        """Return "and"."""

    def any_of(self, *parts: Array) -> Array:
        """Return "or"."""

    def not_(self, part: Array) -> Array:
        """Return "not"."""

    def known(self, condition: Array) -> Array:
        """Return a condition that is never unknown as a yes/no variable."""

    def number(self, condition: Array, value: Array) -> Array:
        """Return a condition on a number, unknown where the number is."""


class Complete:
    """Plain yes and no."""

    value_type: type = bool
    three_valued = False

    def all_of(self, *parts: Array) -> Array:
        """Return the product, as OpenFisca writes "and"."""
        return reduce(lambda one, other: one * other, parts)

    def any_of(self, *parts: Array) -> Array:
        """Return the sum, as OpenFisca writes "or"."""
        return reduce(lambda one, other: one + other, parts)

    def not_(self, part: Array) -> Array:
        """Return "not"."""
        return np.logical_not(part)

    def known(self, condition: Array) -> Array:
        """Return the condition."""
        return condition

    def number(self, condition: Array, value: Array) -> Array:
        """Return the condition where there is a number; there is none only where none applies."""
        applies: Array = value != NOT_KNOWN
        return condition * applies


class ThreeValued:
    """No, unknown and yes as 0, 1 and 2."""

    value_type: type = int
    three_valued = True

    def all_of(self, *parts: Array) -> Array:
        """Return the least."""
        return reduce(np.minimum, parts)

    def any_of(self, *parts: Array) -> Array:
        """Return the greatest."""
        return reduce(np.maximum, parts)

    def not_(self, part: Array) -> Array:
        """Return what yes is to no."""
        return YES - part

    def known(self, condition: Array) -> Array:
        """Return yes or no."""
        return condition * np.int32(YES)

    def number(self, condition: Array, value: Array) -> Array:
        """Return yes or no where there is a number, unknown elsewhere."""
        return np.where(value == NOT_KNOWN, UNKNOWN, self.known(condition))


Formula = Callable[[Logic, Facts], Array]


def _completed_years(birth: Array, on_year: Any, on_month: Any, on_day: Any) -> Array:
    """Return the age, as OpenFisca's country packages work it out."""
    year, month, day = _year_month_day(birth)
    had_birthday = (month < on_month) + (month == on_month) * (day <= on_day)
    years: Array = on_year - year - np.where(had_birthday, 0, 1)
    return years


def _year_month_day(dates: Array) -> tuple[Array, Array, Array]:
    months = dates.astype("datetime64[M]")
    return (
        dates.astype("datetime64[Y]").astype(int) + 1970,
        months.astype(int) % 12 + 1,
        (dates - months + 1).astype(int),
    )


def _age(person: Any, period: Any) -> Array:
    on = period.start
    return _completed_years(person("birth_date", period), on.year, on.month, on.day)


def _follows(recorded: Array, derived: Array) -> Array:
    """What is recorded, or else what follows; unknown where they differ."""
    contradicted = (recorded != UNKNOWN) * (recorded != derived)
    return np.where(derived == UNKNOWN, recorded, np.where(contradicted, UNKNOWN, derived))


def _if_any(*facts: Array) -> Array:
    return np.where(reduce(np.maximum, facts) == YES, YES, UNKNOWN)


def _what_follows() -> dict[str, Callable[[Any, Any], Array]]:
    """Return the formulas of the facts that follow from others and from age, for three values."""

    def pregnant(person: Any, period: Any) -> Array:
        birth, lmp, recorded = (person(name, period) for name in ("birth_date", "lmp", "pregnant"))
        on, age = np.datetime64(str(period.start)), person("age", period)
        lmp_known = ~np.isnat(lmp)
        recent = lmp_known * (lmp >= on - np.timedelta64(45, "W"))
        of_age = lmp_known * (_completed_years(birth, *_year_month_day(lmp)) >= 8)
        going_on = recent * of_age * (lmp <= on)
        found = _follows(recorded, np.where(going_on, YES, UNKNOWN))
        in_doubt = lmp_known * (of_age + recent)
        settled = (recorded == UNKNOWN) * ~in_doubt * ((age < 10) + (age >= 55))
        return np.where(~person("is_female", period) + settled, NO, found)

    def not_under_10(name: str) -> Callable[[Any, Any], Array]:
        def formula(person: Any, period: Any) -> Array:
            recorded = person(name, period)
            return np.where((recorded == UNKNOWN) * (person("age", period) < 10), NO, recorded)

        return formula

    def smoking_years_recorded(person: Any, period: Any) -> Array:
        recorded = person("smoking_years", period)
        return np.where(recorded > np.maximum(person("age", period), 0), NOT_KNOWN, recorded)

    def ever_smoked(person: Any, period: Any) -> Array:
        smoked, since = person("smoking_years_recorded", period), person("years_since_quitting", period)
        by_years = np.where(smoked > 0, YES, NO)
        derived = np.where(smoked != NOT_KNOWN, by_years, np.where(since != NOT_KNOWN, YES, UNKNOWN))
        derived = np.where(person("smoker", period) == YES, YES, derived)
        return _follows(person("ever_smoked", period), derived)

    def smoker(person: Any, period: Any) -> Array:
        never, recorded = person("ever_smoked_settled", period) == NO, person("smoker", period)
        return np.where(never * (recorded == UNKNOWN), NO, recorded)

    def smoking_years(person: Any, period: Any) -> Array:
        never, recorded = person("ever_smoked_settled", period) == NO, person("smoking_years_recorded", period)
        return np.where(never * (recorded == NOT_KNOWN), 0, recorded)

    def follows_if_any(name: str, *signs: str) -> Callable[[Any, Any], Array]:
        def formula(person: Any, period: Any) -> Array:
            return _follows(person(name, period), _if_any(*(person(sign, period) for sign in signs)))

        return formula

    return {
        "pregnant_settled": pregnant,
        "sexually_active_settled": follows_if_any("sexually_active", "pregnant_settled"),
        "tuberculosis_settled": follows_if_any("tuberculosis", "tb_treatment_sensitive", "tb_treatment_resistant"),
        "chronic_disease_settled": follows_if_any("chronic_disease", "hypertension", "diabetes", "copd"),
        "married_settled": not_under_10("married"),
        "bride_or_groom_settled": not_under_10("bride_or_groom"),
        "ever_smoked_settled": ever_smoked,
        "smoker_settled": smoker,
        "smoking_years_settled": smoking_years,
        "smoking_years_recorded": smoking_years_recorded,
    }


def _aged(at_least: int) -> Formula:
    return lambda logic, the: logic.known(the("age") >= at_least)


def _has(name: str) -> Formula:
    return lambda _logic, the: the(name)


def _female(logic: Logic, the: Facts) -> Array:
    return logic.known(the("is_female"))


def _all_of(*parts: Formula) -> Formula:
    return lambda logic, the: logic.all_of(*(part(logic, the) for part in parts))


def _any_of(*parts: Formula) -> Formula:
    return lambda logic, the: logic.any_of(*(part(logic, the) for part in parts))


def _not(part: Formula) -> Formula:
    return lambda logic, the: logic.not_(part(logic, the))


def _any_fact(*names: str) -> Formula:
    return _any_of(*(_has(name) for name in names))


def _nobody(logic: Logic, the: Facts) -> Array:
    return logic.known(np.zeros(len(the("age")), dtype=bool))


def _smoked_at_least(years: int) -> Formula:
    return lambda logic, the: logic.number(the("smoking_years_settled") >= years, the("smoking_years_settled"))


def _quit_at_most(years: int) -> Formula:
    return lambda logic, the: logic.number(the("years_since_quitting") <= years, the("years_since_quitting"))


def _rules() -> dict[str, Formula]:
    """Return the formula of each rule, and of what several of them ask."""
    adult, not_pregnant = _aged(18), _not(_has("pregnant_settled"))
    tb = _has("tuberculosis_settled")
    shared: dict[str, Formula] = {
        "over_40_at_risk": _all_of(_aged(41), _any_fact("hypertension", "diabetes")),
        "on_risk_chart": _all_of(_has("over_40_at_risk"), _not(_aged(75))),
        "cervix_at_risk": _all_of(_female, _aged(31), _has("sexually_active_settled")),
        "fertile_couple": _all_of(
            _has("married_settled"), _any_of(_all_of(_not(_female), _not(_aged(60))), _all_of(_female, _not(_aged(50))))
        ),
        "contraception_wanted": _any_fact("unfit_for_pregnancy", "no_pregnancy_planned"),
        "smokes_or_quit_recently": _any_of(_has("smoker_settled"), _quit_at_most(15)),
        "lungs_at_risk": _any_fact(
            "radiation_exposure",
            "occupational_carcinogen_exposure",
            "lung_cancer_history",
            "family_history_lung_cancer",
            "copd",
            "lung_fibrosis",
        ),
    }
    rules: dict[str, Formula] = {
        "obesity-adult": _aged(15),
        "central-obesity-adult": _all_of(_aged(15), not_pregnant),
        "hypertension-adult": _aged(15),
        "hypertension-complication-screening": _all_of(_has("hypertension"), _aged(40)),
        "diabetes-adult": _any_of(
            _aged(40),
            _all_of(_aged(15), _any_fact("obesity", "central_obesity", "high_blood_pressure", "hypertension")),
            tb,
        ),
        "diabetes-complication-screening": _has("diabetes"),
        "stroke-risk-factor": _has("over_40_at_risk"),
        "heart-risk-factor": _has("over_40_at_risk"),
        "ptm-risk-chart": _has("on_risk_chart"),
        "ptm-risk-follow-up": _any_of(_has("on_risk_chart"), _all_of(adult, _has("cardiovascular_disease"))),
        "breast-sadanis": _all_of(_female, _aged(16)),
        "iva-cervical": _all_of(_has("cervix_at_risk"), not_pregnant),
        indicated("iva-cervical"): _has("cervix_at_risk"),
        "hpv-dna-cervical": _nobody,
        indicated("hpv-dna-cervical"): _has("cervix_at_risk"),
        "colorectal-cancer": _all_of(
            adult,
            _any_of(
                _aged(50),
                _any_fact(
                    "adenomatous_polyp_history",
                    "colorectal_cancer_history",
                    "family_history_colorectal_cancer",
                    "inflammatory_bowel_disease",
                    "hereditary_colorectal_syndrome",
                ),
            ),
        ),
        "lung-cancer": _all_of(
            adult,
            _any_of(
                _all_of(_aged(41), _has("ever_smoked_settled"), _smoked_at_least(30), _has("smokes_or_quit_recently")),
                _all_of(_aged(50), _has("ever_smoked_settled"), _smoked_at_least(20), _has("lungs_at_risk")),
                _has("family_history_lung_cancer"),
            ),
        ),
        "mental-health-adult-srq20": _aged(15),
        "assist-substance-use-adult": _all_of(
            adult, _any_fact("mental_health_problem_indicated", "substance_use_indicated")
        ),
        "thalassaemia-adult": _all_of(
            adult, _any_fact("anaemia", "thalassaemia_sibling", "family_routine_transfusion")
        ),
        "copd-puma": _aged(40),
        "copd-spirometry": _all_of(_aged(40), _has("puma_high_risk")),
        "tb-adult": adult,
        "tb-diagnosis-adult": _all_of(adult, _has("tb_suspect")),
        "tb-preventive-therapy-adult": _nobody,
        indicated("tb-preventive-therapy-adult"): _all_of(
            adult, _any_fact("tb_contact", "hiv"), _not(_has("tb_suspect")), _not(tb)
        ),
        "tb-treatment-monitoring-adult": _all_of(adult, _any_fact("tb_treatment_sensitive", "tb_treatment_resistant")),
        "malaria-adult": _all_of(
            adult,
            _any_of(
                _all_of(
                    _has("malaria_symptoms"),
                    _any_fact("malaria_endemic_area", "past_malaria", "travelled_to_malaria_area"),
                ),
                _has("household_malaria_case"),
            ),
        ),
        "visual-acuity-adult": _aged(15),
        "refraction-adult": _aged(15),
        "cataract-adult": _aged(40),
        "fitness-adult-rockport": _all_of(adult, _not(_aged(60))),
        "fitness-elderly-6mwt": _aged(60),
        "ktpa-adult": _all_of(_has("suspected_violence"), _female, adult),
        "chronic-disease-monitoring": _all_of(adult, _has("chronic_disease_settled")),
        "hypertension-monitoring-pustu": _all_of(
            _aged(15),
            _has("hypertension"),
            _has("monthly_hypertension_care"),
            _has("blood_pressure_controlled"),
            _not(_has("hypertension_symptoms")),
        ),
        "hypertension-home-visit": _all_of(_aged(15), _has("hypertension"), _has("missed_revisit")),
        "diabetes-monitoring": _all_of(_aged(15), _has("diabetes"), _has("diabetes_controlled")),
        "mental-disorder-home-visit": _all_of(_aged(15), _has("mental_disorder"), _has("missed_revisit")),
        "premarital-health": _has("bride_or_groom_settled"),
        "fit-for-pregnancy": _all_of(_has("fertile_couple"), not_pregnant),
        "tetanus-status-wus": _all_of(
            _female,
            _any_of(_all_of(_aged(15), _not(_aged(50))), _has("bride_or_groom_settled")),
            _not(_has("tetanus_t5")),
        ),
        "contraception-kb": _all_of(_has("fertile_couple"), not_pregnant, _has("contraception_wanted")),
        indicated("contraception-kb"): _all_of(
            _any_of(
                _all_of(_not(_aged(60)), _has("married_settled")),
                _all_of(adult, _not(_aged(60)), _has("contraception_wanted")),
            ),
            not_pregnant,
        ),
        "geriatric-screening": _aged(60),
        "geriatric-adl": _aged(60),
        "geriatric-skilas": _aged(60),
        "geriatric-icope-tools": _all_of(_aged(60), _has("skilas_positive")),
        "elderly-home-care": _all_of(_aged(60), _has("care_dependent")),
    }
    return shared | rules


def _variable(name: str, kind: type, formula: Callable[..., Array] | None = None) -> type[Variable]:
    """Make a variable: most differ in nothing but their name and formula."""
    body: dict[str, Any] = {
        "value_type": kind,
        "entity": PERSON,
        "definition_period": DateUnit.DAY,
        "label": name,
    }
    if kind is int:
        body["default_value"] = UNKNOWN
    if formula is not None:
        body["formula"] = formula
    return type(name, (Variable,), body)


def _formula_of(rule: Formula, logic: Logic) -> Callable[..., Array]:
    def formula(person: Any, period: Any) -> Array:
        # Of a person of whom all is recorded, what is recorded is what counts.
        return rule(logic, lambda name: person(name if logic.three_valued else name.removesuffix(_SETTLED), period))

    return formula


_SETTLED: Final = "_settled"


class System:
    """The rules made ready once; `answer` runs them on persons."""

    def __init__(self, logic: Logic, facts: list[str]) -> None:
        """Make the tax and benefit system; ``facts`` are the names of the yes/no facts."""
        self.logic, self.facts = logic, facts
        self.system = TaxBenefitSystem([PERSON])
        rules = _rules()
        what_follows = _what_follows() if logic.three_valued else {}
        variables = [
            *(_variable(name, date) for name in DATES),
            *(_variable(name, int) for name in NUMBERS),
            *(_variable(name, logic.value_type) for name in facts),
            _variable("is_female", bool),
            _variable("age", int, _age),
            *(_variable(name, int, formula) for name, formula in what_follows.items()),
            *(_variable(name, logic.value_type, _formula_of(rule, logic)) for name, rule in rules.items()),
        ]
        self.system.add_variables(*variables)

    def inputs(self, register: pl.DataFrame) -> dict[str, Array]:
        """Return the arrays OpenFisca reads, made before the clock starts."""
        found: dict[str, Array] = {name: register[name].to_numpy().astype("datetime64[D]") for name in DATES}
        found |= {name: register[name].fill_null(NOT_KNOWN).cast(pl.Int32).to_numpy() for name in NUMBERS}
        found["is_female"] = (register["sex"] == "female").to_numpy()
        for name in self.facts:
            if self.logic.three_valued:
                found[name] = (register[name].cast(pl.Int32) * YES).fill_null(UNKNOWN).to_numpy()
            else:
                found[name] = register[name].to_numpy()
        return found

    def answer(self, inputs: Mapping[str, Array], on: date) -> dict[str, Array]:
        """Return an array for each rule."""
        period = on.isoformat()
        simulation = SimulationBuilder().build_default_simulation(self.system, len(inputs["is_female"]))
        for name, values in inputs.items():
            simulation.set_input(name, period, values)
        return {name: simulation.calculate(name, period) for name in columns()}

    def told(self, answer: Mapping[str, Array]) -> pl.DataFrame:
        """Return an answer as yes/no columns."""
        frame = pl.DataFrame(dict(answer))
        if not self.logic.three_valued:
            return frame
        return frame.select(pl.when(pl.all() != UNKNOWN).then(pl.all() == YES))
