"""How the public names look to a type checker; checked by mypy, never run."""

from datetime import date
from typing import assert_type

import ilp
from ilp.labels import Label
from ilp.results import Question, Reason

person = ilp.Individual(birth_date="1983-04-17", sex="female", facts={"sexually_active": True, "pregnant": False})
assert_type(person, ilp.Individual)
assert_type(person.sex, ilp.Sex)
assert_type(person.birth_date, ilp.PartialDate)

plan = ilp.assess(person, on=date(2026, 11, 22), assume_absent="all", readings={"iva-age-30": "inclusive"})
assert_type(plan, ilp.Assessment)
assert_type(plan.stage, ilp.LifeStage | None)
assert_type(plan.cluster, ilp.Cluster | None)
assert_type(plan.required, tuple[ilp.ServiceAssessment, ...])
assert_type(plan.questions, tuple[Question, ...])
assert_type(plan["iva-cervical"].verdict, ilp.Verdict)
assert_type(plan["iva-cervical"].name, Label)
assert_type(plan["iva-cervical"].why("id"), str)
assert_type(plan.reason("iva-cervical"), Reason)
assert_type(plan.model_dump_json(), str)

ilp.assess(person)  # type: ignore[call-arg]
ilp.assess(person, date(2026, 11, 22))  # type: ignore[call-arg]
plan["iva-cervical"].why("fr")  # type: ignore[arg-type]
