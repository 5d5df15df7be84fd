"""The 45 rules as a decision of the GoRules zen-engine: one JSON model, evaluated for each person.

An expression node works out the age and what several rules ask; the next one has the rules. A null in it is neither
yes nor no but spoils a comparison, so it is compared on persons of whom everything is recorded.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

import polars as pl
import zen
from benchmarks.adult_rules import columns, indicated

_SHARED: Final = {
    "age": "d(on).diff(d(birth_date), 'year')",
    "female": "sex == 'female'",
    "adult": "$.age >= 18",
    "raised_risk": "$.age > 40 and (hypertension or diabetes)",
    "cervix_at_risk": "$.female and $.age > 30 and sexually_active",
    "fertile_couple": "married and $.age < ($.female ? 50 : 60)",
    "contraception_wanted": "unfit_for_pregnancy or no_pregnancy_planned",
    "risk_chart": "$.raised_risk and $.age <= 74",
    "heavy_smoker": "$.age > 40 and ever_smoked and smoking_years >= 30 and "
    "(smoker or (years_since_quitting ?? 99) <= 15)",
    "smoker_at_risk": "$.age >= 50 and ever_smoked and smoking_years >= 20 and (radiation_exposure or "
    "occupational_carcinogen_exposure or lung_cancer_history or family_history_lung_cancer or copd or lung_fibrosis)",
}
_RULES: Final = {
    "obesity-adult": "age >= 15",
    "central-obesity-adult": "age >= 15 and not pregnant",
    "hypertension-adult": "age >= 15",
    "hypertension-complication-screening": "age >= 40 and hypertension",
    "diabetes-adult": "age >= 40 or (age >= 15 and (obesity or central_obesity or high_blood_pressure or hypertension))"
    " or tuberculosis",
    "diabetes-complication-screening": "diabetes",
    "stroke-risk-factor": "raised_risk",
    "heart-risk-factor": "raised_risk",
    "ptm-risk-chart": "risk_chart",
    "ptm-risk-follow-up": "risk_chart or (adult and cardiovascular_disease)",
    "breast-sadanis": "female and age > 15",
    "iva-cervical": "cervix_at_risk and not pregnant",
    indicated("iva-cervical"): "cervix_at_risk",
    "hpv-dna-cervical": "false",
    indicated("hpv-dna-cervical"): "cervix_at_risk",
    "colorectal-cancer": "adult and (age >= 50 or adenomatous_polyp_history or colorectal_cancer_history or "
    "family_history_colorectal_cancer or inflammatory_bowel_disease or hereditary_colorectal_syndrome)",
    "lung-cancer": "adult and (heavy_smoker or smoker_at_risk or family_history_lung_cancer)",
    "mental-health-adult-srq20": "age >= 15",
    "assist-substance-use-adult": "adult and (mental_health_problem_indicated or substance_use_indicated)",
    "thalassaemia-adult": "adult and (anaemia or thalassaemia_sibling or family_routine_transfusion)",
    "copd-puma": "age >= 40",
    "copd-spirometry": "age >= 40 and puma_high_risk",
    "tb-adult": "adult",
    "tb-diagnosis-adult": "adult and tb_suspect",
    "tb-preventive-therapy-adult": "false",
    indicated("tb-preventive-therapy-adult"): "adult and (tb_contact or hiv) and not tb_suspect and not tuberculosis",
    "tb-treatment-monitoring-adult": "adult and (tb_treatment_sensitive or tb_treatment_resistant)",
    "malaria-adult": "adult and ((malaria_symptoms and (malaria_endemic_area or past_malaria or "
    "travelled_to_malaria_area)) or household_malaria_case)",
    "visual-acuity-adult": "age >= 15",
    "refraction-adult": "age >= 15",
    "cataract-adult": "age >= 40",
    "fitness-adult-rockport": "age in [18..60)",
    "fitness-elderly-6mwt": "age >= 60",
    "ktpa-adult": "adult and female and suspected_violence",
    "chronic-disease-monitoring": "adult and chronic_disease",
    "hypertension-monitoring-pustu": "age >= 15 and hypertension and monthly_hypertension_care and "
    "blood_pressure_controlled and not hypertension_symptoms",
    "hypertension-home-visit": "age >= 15 and hypertension and missed_revisit",
    "diabetes-monitoring": "age >= 15 and diabetes and diabetes_controlled",
    "mental-disorder-home-visit": "age >= 15 and mental_disorder and missed_revisit",
    "premarital-health": "bride_or_groom",
    "fit-for-pregnancy": "fertile_couple and not pregnant",
    "tetanus-status-wus": "female and (age in [15..50) or bride_or_groom) and not tetanus_t5",
    "contraception-kb": "fertile_couple and not pregnant and contraception_wanted",
    indicated("contraception-kb"): "not pregnant and ((married and age < 60) or (age in [18..60) and "
    "contraception_wanted))",
    "geriatric-screening": "age >= 60",
    "geriatric-adl": "age >= 60",
    "geriatric-skilas": "age >= 60",
    "geriatric-icope-tools": "age >= 60 and skilas_positive",
    "elderly-home-care": "age >= 60 and care_dependent",
}


def _model() -> dict[str, Any]:
    """Return the decision in the engine's JSON: what comes in, what is shared, the rules, what goes out."""
    steps: list[tuple[str, dict[str, Any]]] = [
        ("inputNode", {}),
        ("expressionNode", {"expressions": _expressions(_SHARED), "passThrough": True}),
        ("expressionNode", {"expressions": _expressions(_RULES), "passThrough": False}),
        ("outputNode", {}),
    ]
    nodes = [
        {
            "id": f"n{place}",
            "name": f"step {place}",
            "type": kind,
            "position": {"x": place * 200, "y": 0},
            "content": content,
        }
        for place, (kind, content) in enumerate(steps)
    ]
    edges = [
        {"id": f"e{place}", "type": "edge", "sourceId": f"n{place}", "targetId": f"n{place + 1}"}
        for place in range(len(steps) - 1)
    ]
    return {"nodes": nodes, "edges": edges}


def _expressions(written: dict[str, str]) -> list[dict[str, str]]:
    return [{"id": name, "key": name, "value": value} for name, value in written.items()]


_NAME: Final = "adult-rules"


class Decision:
    """The rules compiled once; `answer` runs them on persons."""

    def __init__(self) -> None:
        """Compile the model."""
        loader: Any = {"type": "static", "content": {_NAME: _model()}}
        self._engine = zen.ZenEngine({"loader": loader})
        self._decision = self._engine.create_decision(json.dumps(_model()))

    def inputs(self, register: pl.DataFrame, on: date) -> list[dict[str, Any]]:
        """Return what the engine reads, made before the clock starts."""
        rows = register.drop("id", "lmp").with_columns(pl.col("birth_date").dt.to_string()).iter_rows(named=True)
        return [{**row, "on": on.isoformat()} for row in rows]

    def answer(self, inputs: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return a dictionary of the rules for each person, by the key of the model, which the engine keeps compiled.

        Its `evaluate_batch` takes as long.
        """
        return [self._engine.evaluate(_NAME, context)["result"] for context in inputs]

    def answer_as_quickstart(self, inputs: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return the same by the calls its documentation shows first."""
        return [self._decision.evaluate(context)["result"] for context in inputs]

    @staticmethod
    def told(answer: Sequence[dict[str, Any]]) -> pl.DataFrame:
        """Return an answer as yes/no columns."""
        return pl.DataFrame(answer).select(columns())
