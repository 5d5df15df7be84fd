"""JSON Schemas: of ``rules.json``, from the classes the rules are made of, and of the documents of an assessment."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from enum import Enum
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from attrs import fields_dict, has
from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode

from ilp import criteria, schedule
from ilp.calendar import Span
from ilp.clusters import Cluster, ClusterProfile
from ilp.criteria import Amount, Answerable, Criterion, Elapsed, Measurable, Measured
from ilp.export.data import VOCABULARY
from ilp.facts import Fact
from ilp.indicators import Aspect, IndicatorGroup, IndicatorKind, clauses
from ilp.interpretation.definition import Action, Option
from ilp.interpretation.results import Results
from ilp.labels import Label, Labelled
from ilp.lifecycle import LifeStage, StageDefinition
from ilp.matrices import Matrix
from ilp.models import Individual
from ilp.notifiable import NotifiableDisease, ReportingStep, Target
from ilp.regulation import Citation, Reading, Regulation
from ilp.results import Assessment
from ilp.schedule import Schedule
from ilp.services import Service
from ilp.vocabulary import Quantity, Venue

__all__ = ["assessment_schema", "individual_schema", "results_schema", "rules_schema"]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string", "minLength": 1}
_FACT_NAME: Final[Schema] = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_CODE: Final[Schema] = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$"}
_SKDR: Final[Schema] = {"type": "string", "pattern": "^[A-Z]{1,2}$"}
_CODES: Final[Schema] = {"type": "array", "items": _CODE, "uniqueItems": True}
_VALUE_NAME: Final[Schema] = {"type": "string", "pattern": "^[a-z][a-z0-9_]*([.][a-z0-9_]+)?$"}
_BY_CODE: Final[Mapping[type, Schema]] = {
    Fact: _FACT_NAME,
    Reading: _CODE,
    Regulation: _TEXT,
    Measurable: _VALUE_NAME,
    Answerable: _VALUE_NAME,
}
_PLAIN: Final[Mapping[type, Schema]] = {
    str: _TEXT,
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
}
_CHOICES_OF_CLASS: Final[tuple[tuple[type, object], ...]] = ((Criterion, criteria), (Schedule, schedule))
_BOUNDS: Final[Schema] = {
    "anyOf": [{"required": [name]} for name in ("at_least", "over", "under", "up_to")],
    "not": {"anyOf": [{"required": ["at_least", "over"]}, {"required": ["under", "up_to"]}]},
}


def rules_schema() -> Schema:
    """Return the JSON Schema that ``rules.json`` satisfies; nothing is allowed that it does not name."""
    made = _Definitions()
    label, criterion = made.of(Label), made.of(Criterion)
    service = made.record(Service)
    service["properties"] |= {
        "readings": _CODES,
        "words": _object({"target": label, "as_indicated_for": label, "schedule": label}),
    }
    service["required"] += ["readings", "words"]
    stage = made.record(StageDefinition)
    stage["properties"]["label"] = label
    stage["required"].append("label")
    fact = made.record(Fact, optional={"at_least", "at_most"})
    fact["properties"]["choices"] = _keyed(_CODE, label)
    part = _object({"code": _CODE, "chapter": _TEXT, "group": label, "title": label, "services": _CODES})
    order = _object({"cluster": made.of(Cluster), "criterion": criterion})
    return {
        "$schema": DIALECT,
        "title": "Rules of the ilp library",
        "description": "The services, readings, life stages, clusters and facts that the library knows. A bound stands "
        "as the decree writes it: at_least (>=), over (>), under (<), up_to (<=), in completed units.",
        **_object(
            {
                "$schema": _TEXT,
                "notice": label,
                "regulation": made.record(Regulation),
                "rules_hash": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "parts": _array(part),
                "services": _array(service),
                "scales": _array(_scale(made)),
                "instruments": _array(_questionnaire(made)),
                "quantities": _keyed(_FACT_NAME, _quantity(label)),
                "matrices": _array(made.record(Matrix)),
                "readings": _array(made.record(Reading)),
                "stages": _array(stage),
                "primary_order": _array(made.of(LifeStage)),
                "clusters": _array(made.record(ClusterProfile)),
                "cluster_order": _array(order),
                "facts": _array(fact),
                "indicators": _array(_indicator(made)),
                "indicator_facts": _array(fact),
                "notifiable": _object(
                    {
                        "diseases": _array(_named_by(made.record(NotifiableDisease), "code", _SKDR)),
                        "steps": _array(made.record(ReportingStep)),
                        "targets": _array(made.record(Target)),
                    }
                ),
                "further_readings": _array(made.record(Reading)),
                "vocabulary": _object({kind.__name__: _labels_of(kind, label) for kind in VOCABULARY}),
            }
        ),
        "$defs": dict(sorted(made.definitions.items())),
    }


def _named_by(schema: Schema, name: str, form: Schema) -> Schema:
    return {**schema, "properties": {**schema["properties"], name: form}}


def _indicator_criterion(made: _Definitions) -> Schema:
    """Return what a criterion of an indicator is: one of those of rules, or a clause that only indicators have."""
    itself: Schema = {"$ref": "#/$defs/IndicatorCriterion"}
    groups = [
        _object({"type": {"const": "Not"}, "member": itself}),
        *(_object({"type": {"const": name}, "members": _array(itself)}) for name in ("AllOf", "AnyOf")),
    ]
    single = [
        item
        for item in vars(criteria).values()
        if isinstance(item, type)
        and issubclass(item, Criterion)
        and item not in {Criterion, criteria.Not, criteria.AllOf, criteria.AnyOf}
    ]
    own = [item for name in clauses.__all__ if isinstance(item := getattr(clauses, name), type)]
    return {"oneOf": [*groups, *(made.of(item) for item in (*single, *own))]}


def _indicator(made: _Definitions) -> Schema:
    label = made.of(Label)
    made.definitions["IndicatorCriterion"] = _indicator_criterion(made)
    said = _object({"criterion": {"$ref": "#/$defs/IndicatorCriterion"}, "words": label})
    reached = _object(
        {"since": _FACT_NAME, "span": made.of(Span), "still_pregnant": {"type": "boolean"}, "words": label}
    )
    definition = _object(
        {
            "population": said,
            "numerator": said,
            "excluded": said,
            "reached": reached,
            "visits": _array(made.of(Venue)),
        }
    )
    listed = _object({"group": made.of(IndicatorGroup), "aspect": made.of(Aspect), "source": made.of(Citation)})
    indicator = _object(
        {
            "code": _CODE,
            "name": label,
            "kind": made.of(IndicatorKind),
            "listed": _array(listed),
            "ours": {"type": "boolean"},
            "why": label,
            "not_computed": label,
            "definition": _may_lack(definition, "excluded", "reached", "visits"),
        }
    )
    return _may_lack(indicator, "why", "not_computed", "definition")


def _quantity(label: Schema) -> Schema:
    number: Schema = {"type": "number"}
    return _object({"label": label, "unit": {"type": "string"}, "at_least": number, "at_most": number})


def _scale(made: _Definitions) -> Schema:
    citation, label = made.of(Citation), made.of(Label)
    scale = _object(
        {
            "code": _CODE,
            "name": label,
            "of": _array(_VALUE_NAME),
            "read_from": _array(_VALUE_NAME),
            "applies_to": made.of(Criterion),
            "categories": _array(_category(made)),
            "marks": _array(_category(made)),
            "source": citation,
            "further_sources": _array(citation),
            "authority": label,
            "validity": made.of(Span),
            "of_this_pregnancy": {"type": "boolean"},
            "services": _CODES,
            "readings": _CODES,
            "notes": _array(label),
        }
    )
    return _may_lack(scale, "authority")


def _category(made: _Definitions) -> Schema:
    value = {"anyOf": [{"type": ["boolean", "integer", "string"]}, made.of(Criterion)]}
    category = _object(
        {
            "code": _CODE,
            "label": made.of(Label),
            "when": made.of(Criterion),
            "classified": {"type": "boolean"},
            "danger": {"type": "boolean"},
            "note": made.of(Label),
            "follow_up": _array(_action(made)),
            "facts": _keyed(_FACT_NAME, value),
            "source": made.of(Citation),
        }
    )
    return _may_lack(category, "note", "source")


def _action(made: _Definitions) -> Schema:
    action = made.record(Action)
    action["properties"]["service"] = {"type": "string"}
    return action


def _questionnaire(made: _Definitions) -> Schema:
    citation, label = made.of(Citation), made.of(Label)
    any_number: Schema = {"type": "number"}
    number = _object(
        {
            "code": _VALUE_NAME,
            "label": label,
            "unit": {"type": "string"},
            "at_least": any_number,
            "at_most": any_number,
            "whole": {"type": "boolean"},
            "quantity": made.of(Quantity),
            "product_of": _array(_VALUE_NAME),
            "divided_by": any_number,
            "percent_lost": _array(_VALUE_NAME),
        }
    )
    option = made.record(Option)
    item = _object(
        {
            "code": _VALUE_NAME,
            "label": label,
            "options": _array(option),
            "number": _may_lack(number, "quantity"),
            "asked_if": made.of(Criterion),
            "optional": {"type": "boolean"},
            "left_out": {"type": "string"},
        }
    )
    score = _object(
        {
            "code": _VALUE_NAME,
            "label": label,
            "unit": {"type": "string"},
            "items": _array(_VALUE_NAME),
            "counts_unasked": {"type": "boolean"},
        }
    )
    return _object(
        {
            "code": _FACT_NAME,
            "name": label,
            "items": _array(_may_lack(item, "number", "left_out")),
            "scores": _array(score),
            "scales": _array(_scale(made)),
            "source": citation,
            "further_sources": _array(citation),
            "notes": _array(label),
        }
    )


def _may_lack(schema: Schema, *names: str) -> Schema:
    return {**schema, "required": [name for name in schema["required"] if name not in names]}


def assessment_schema() -> Schema:
    """Return the JSON Schema of an assessment as a document: ``model_dump(mode="json")``."""
    return _of_model(Assessment, "serialization")


def results_schema() -> Schema:
    """Return the JSON Schema of the results of a visit as a document."""
    return _of_model(Results, "serialization")


def individual_schema() -> Schema:
    """Return the JSON Schema of a person as input; the library also reads the spellings of registers."""
    return _of_model(Individual, "validation")


class _Definitions:
    """The schemas of the classes rules are made of, each under its name."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}

    def of(self, hint: Any) -> Schema:
        """Return the schema of a value of some type, as ``rules.json`` writes it."""
        if hint in _BY_CODE:
            return dict(_BY_CODE[hint])
        if hint in _PLAIN:
            return dict(_PLAIN[hint])
        if get_origin(hint) is not None:
            return self._of_generic(hint)
        return self._named(hint)

    def record(self, kind: type, optional: Collection[str] = ()) -> Schema:
        """Return the schema of a record: every field under its name; one that may be None may be left out."""
        hints = get_type_hints(kind)
        if has(kind):
            hints = {name: hints[name] for name in fields_dict(kind)}
        properties = {name: self.of(hint) for name, hint in hints.items()}
        required = [name for name, hint in hints.items() if type(None) not in get_args(hint) and name not in optional]
        if issubclass(kind, (Criterion, Schedule)):
            properties = {"type": {"const": kind.__name__}, **properties}
            required = ["type", *required]
        bounds = _BOUNDS if issubclass(kind, (Amount, Elapsed, Measured)) else {}
        described = {"description": (kind.__doc__ or "").partition("\n")[0]}
        return {**described, **_object(properties), "required": required, **bounds}

    def _of_generic(self, hint: Any) -> Schema:
        origin, arguments = get_origin(hint), get_args(hint)
        if origin in {Union, UnionType}:
            kinds = [self.of(kind) for kind in arguments if kind is not type(None)]
            return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
        if origin is Mapping:
            return _keyed(self.of(arguments[0]), self.of(arguments[1]))
        pair = get_args(arguments[0])
        if get_origin(arguments[0]) is tuple and pair[0] is str:
            return _keyed(_CODE, self.of(pair[1]))
        return _array(self.of(arguments[0]))

    def _named(self, kind: type) -> Schema:
        name = kind.__name__
        if name not in self.definitions:
            self.definitions[name] = {}  # a criterion holds criteria: the name must be known before they are described
            self.definitions[name] = self._described(kind)
        return {"$ref": f"#/$defs/{name}"}

    def _described(self, kind: type) -> Schema:
        if issubclass(kind, Enum):
            return {"enum": [member.value for member in kind]}
        for base, module in _CHOICES_OF_CLASS:
            if kind is base:
                found = [item for item in vars(module).values() if isinstance(item, type) and issubclass(item, base)]
                return {"oneOf": [self._named(item) for item in found if item is not base]}
        return self.record(kind)


def _object(properties: Mapping[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _keyed(names: Schema, values: Schema) -> Schema:
    return {"type": "object", "propertyNames": names, "additionalProperties": values}


def _labels_of(kind: type[Labelled], label: Schema) -> Schema:
    return _object({item.value: label for item in kind if item.label.id})


def _of_model(model: type[BaseModel], mode: JsonSchemaMode) -> Schema:
    schema = _without_examples(model.model_json_schema(mode=mode))
    return {"$schema": DIALECT, **schema}


def _without_examples(value: Any) -> Any:
    """Leave the examples for Python out of the descriptions."""
    if isinstance(value, list):
        return [_without_examples(item) for item in value]
    if not isinstance(value, dict):
        return value
    plain = {key: _without_examples(item) for key, item in value.items()}
    if isinstance(plain.get("description"), str):
        plain["description"] = plain["description"].partition(">>>")[0].strip()
    return plain
