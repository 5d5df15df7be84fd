"""The rules as data for other programs: one JSON document, and one row per service for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from attrs import fields

from ilp.assessment import rules_hash
from ilp.clusters import CLUSTER_ORDER, CLUSTERS
from ilp.export import texts
from ilp.export.indicator_data import further_readings, indicators_data, notifiable_data
from ilp.export.parts import parts
from ilp.export.result_data import questionnaire_data, scale_data
from ilp.export.wording import full
from ilp.facts import FACTS, Fact, FactType
from ilp.indicators import INDICATOR_FACTS
from ilp.interpretation import INSTRUMENTS, SCALES
from ilp.interpretation.definition import ActionKind
from ilp.labels import Label, Labelled, Language
from ilp.lifecycle import PRIMARY_ORDER, STAGES
from ilp.regulation import KMK_2015_2023
from ilp.schedule import Firmness, OncePer, Period
from ilp.screening import CATALOGUE, MATRICES
from ilp.services import Service, as_data
from ilp.vocabulary import Activity, Cadre, Instrument, Method, Obligation, Quantity, ServiceKind, Sex, Task, Venue

__all__ = ["VOCABULARY", "in_json", "rules", "services_csv"]

VOCABULARY: tuple[type[Labelled], ...] = (
    ServiceKind,
    Venue,
    Cadre,
    Task,
    Instrument,
    Activity,
    Sex,
    Method,
    ActionKind,
    Obligation,
    Firmness,
    OncePer,
    Period,
)
"""The closed lists whose codes occur in the rules."""

_WIDTH = 120
_PAIRS = {
    "ByReading": ("options",),
    "ScheduleByReading": ("options",),
    "AtContacts": ("done", "indicated"),
}
"""Fields that hold pairs of a code and a value, by the kind of value; matrices have them without a kind."""


def rules() -> dict[str, Any]:
    """Return every rule as plain data: what ``rules.json`` holds and ``rules.schema.json`` describes.

    A field without a value is left out; readings and facts stand under their codes wherever a rule uses them.
    """
    return {
        "$schema": "rules.schema.json",
        "notice": as_data(texts.DATA_NOTICE),
        "regulation": {item.name: as_data(getattr(KMK_2015_2023, item.name)) for item in fields(type(KMK_2015_2023))},
        "rules_hash": rules_hash(),
        "parts": [
            {
                "code": part.code,
                "chapter": part.group.chapter,
                "group": as_data(part.group.title),
                "title": as_data(part.title),
                "services": [service.code for service in part.services],
            }
            for part in parts()
        ],
        "services": [_service(service) for service in CATALOGUE.values()],
        "scales": [_plain(scale_data(scale)) for scale in SCALES.values()],
        "instruments": [_plain(questionnaire_data(item)) for item in INSTRUMENTS.values()],
        "quantities": {
            item.value: {
                "label": as_data(item.label),
                "unit": item.unit,
                "at_least": item.at_least,
                "at_most": item.at_most,
            }
            for item in Quantity
        },
        "matrices": [_plain(as_data(matrix)) for matrix in MATRICES.values()],
        "readings": [_plain(as_data(reading)) for reading in CATALOGUE.readings.values()],
        "stages": [
            {**_plain(as_data(definition)), "label": as_data(definition.stage.label)} for definition in STAGES.values()
        ],
        "primary_order": as_data(PRIMARY_ORDER),
        "clusters": [_plain(as_data(profile)) for profile in CLUSTERS.values()],
        "cluster_order": [
            {"cluster": cluster.value, "criterion": _plain(as_data(criterion))} for cluster, criterion in CLUSTER_ORDER
        ],
        "facts": [_fact(fact) for fact in FACTS.values()],
        "indicators": [_plain(item) for item in indicators_data()],
        "indicator_facts": [_fact(fact) for fact in INDICATOR_FACTS.values()],
        "notifiable": _plain(notifiable_data()),
        "further_readings": [_plain(item) for item in further_readings()],
        "vocabulary": {
            kind.__name__: {item.value: as_data(item.label) for item in kind if item.label.id} for kind in VOCABULARY
        },
    }


def in_json(value: Any) -> str:
    """Return JSON that reads well in a comparison of two versions: what fits on a line stands on one."""
    return _json(value, 0, 0) + "\n"


def services_csv() -> str:
    """Return one row per service, with every text in both languages."""
    rows = [_row(service, part.code) for part in parts() for service in part.services]
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _service(service: Service) -> dict[str, Any]:
    words = {
        "target": as_data(full(service.target)),
        "as_indicated_for": as_data(full(service.as_indicated_for)),
        "schedule": as_data(service.schedule.words),
    }
    readings = [reading.code for reading in service.readings]
    return {**_plain(as_data(service)), "readings": readings, "words": words}


def _fact(fact: Fact) -> dict[str, Any]:
    data = {item.name: as_data(getattr(fact, item.name)) for item in fields(Fact)}
    if fact.type is not FactType.INTEGER:
        del data["at_least"], data["at_most"]
    return {**_plain(data), "choices": dict(data["choices"])}


def _plain(value: Any) -> Any:
    """Leave out what has no value, name readings by their codes, and key options by theirs."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    plain = {key: _plain(item) for key, item in value.items() if item is not None}
    if "reading" in plain:
        plain["reading"] = plain["reading"]["code"]
    for listed in ("settled", "on_results"):
        if listed in plain:
            plain[listed] = [reading["code"] for reading in plain[listed]]
    for keyed in _PAIRS.get(plain.get("type", ""), ("read_as",)):
        if isinstance(plain.get(keyed), list):
            plain[keyed] = dict(plain[keyed])
    return plain


def _json(value: Any, indent: int, before: int) -> str:
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or indent + before + len(line) < _WIDTH:
        return line
    space = " " * (indent + 2)
    if isinstance(value, list):
        inner = [f"{space}{_json(item, indent + 2, 0)}" for item in value]
        return "[\n" + ",\n".join(inner) + f"\n{' ' * indent}]"
    keyed = [(json.dumps(key, ensure_ascii=False), item) for key, item in value.items()]
    inner = [f"{space}{key}: {_json(item, indent + 2, len(key) + 2)}" for key, item in keyed]
    return "{\n" + ",\n".join(inner) + f"\n{' ' * indent}}}"


def _row(service: Service, part: str) -> dict[str, str]:
    row = {
        "code": service.code,
        "part": part,
        "kind": service.kind.value,
        "cluster": str(service.cluster.value),
        "stages": " ".join(stage.value for stage in service.stages),
    }
    languages: tuple[Language, ...] = ("id", "en")
    for language in languages:
        done = "; ".join(
            f"{venue.label.in_(language)}: {_joined((item.label for item in items), language, ', ')}"
            for venue, items in service.venues.items()
        )
        row |= {
            f"name_{language}": service.name.in_(language),
            f"for_whom_{language}": full(service.target).in_(language),
            f"as_indicated_for_{language}": full(service.as_indicated_for).in_(language),
            f"when_{language}": service.schedule.words.in_(language),
            f"where_{language}": done,
            f"by_whom_{language}": _joined((item.words for item in service.performers), language),
            f"with_what_{language}": _joined((item.label for item in service.instruments), language),
            f"parts_{language}": _joined((item.name for item in service.components), language),
            f"notes_{language}": _joined(service.notes, language, " "),
        }
    places = (service.source, *service.further_sources)
    row["place"] = "; ".join(source.place for source in places)
    row["readings"] = " ".join(reading.code for reading in service.readings)
    return row


def _joined(labels: Iterable[Label], language: Language, joint: str = "; ") -> str:
    return joint.join(label.in_(language) for label in labels)
