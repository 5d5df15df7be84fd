"""Packages, standards, reporting, referral and flows as data for other programs, and the schema of these."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, get_args

from ilp.facilities import FLOWS, PACKAGES, PARTS, PROFILES, READINGS, REFERRALS, REPORTING, STANDARDS, WITHOUT_ROW
from ilp.facilities.packages import Given, PackageTable
from ilp.facilities.reporting_terms import Flow, Party, Referral, ReportingLine, Rhythm
from ilp.facilities.requirements import FacilityProfile, Need, RequirementKind, Standard
from ilp.labels import Label, Labelled
from ilp.models.facility_terms import AreaLevel, Capability, Equipment, LaboratoryTest, Room, Weekday
from ilp.regulation import Reading
from ilp.services import as_data
from ilp.vocabulary import FacilityType

__all__ = ["FACILITY_VOCABULARY", "facility_data", "facility_schema"]

FACILITY_VOCABULARY: Final[tuple[type[Labelled], ...]] = (
    FacilityType,
    AreaLevel,
    Weekday,
    Room,
    Equipment,
    LaboratoryTest,
    Capability,
    Given,
    RequirementKind,
    Party,
    Rhythm,
)
"""The closed lists whose codes occur in the rules of facilities."""

Schema = dict[str, Any]


def facility_data() -> dict[str, Any]:
    """Return what ``rules.json`` holds of facilities; readings stand under their codes."""
    return {
        "packages": [_named(as_data(table)) for table in PACKAGES.values()],
        "package_parts": {place: list(codes) for place, codes in PARTS.items()},
        "without_package": {code: as_data(why) for code, why in WITHOUT_ROW.items()},
        "facility_types": [_named(as_data(profile)) for profile in PROFILES.values()],
        "facility_standards": [
            {**_named(as_data(standard)), "need": _need(standard)} for standard in STANDARDS.values()
        ],
        "reporting": [_named(as_data(item)) for item in REPORTING.values()],
        "referrals": [_named(as_data(item)) for item in REFERRALS.values()],
        "flows": [_named(as_data(item)) for item in FLOWS.values()],
        "facility_readings": [_named(as_data(item)) for item in READINGS.values()],
    }


def _need(standard: Standard) -> dict[str, Any]:
    return {"type": type(standard.need).__name__, **_named(as_data(standard.need))}


def _named(value: Any) -> Any:
    """Leave out what has no value, and name readings by their codes."""
    if isinstance(value, list):
        return [_named(item) for item in value]
    if not isinstance(value, dict):
        return value
    plain = {key: _named(item) for key, item in value.items() if item is not None}
    for key in ("reading", "number_reading"):
        if key in plain:
            plain[key] = plain[key]["code"]
    return plain


def facility_schema(of: Callable[[Any], Schema], record: Callable[[type], Schema]) -> dict[str, Schema]:
    """Return the schemas of what ``facility_data`` gives, from those of the classes it is made of."""
    label = of(Label)
    place = {"type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"}
    code = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$"}
    standard = record(Standard)
    standard["properties"]["need"] = {"oneOf": [_typed(kind, record) for kind in get_args(Need)]}
    return {
        "packages": _array(record(PackageTable)),
        "package_parts": _keyed(place, _array(code)),
        "without_package": _keyed(code, label),
        "facility_types": _array(record(FacilityProfile)),
        "facility_standards": _array(standard),
        "reporting": _array(record(ReportingLine)),
        "referrals": _array(record(Referral)),
        "flows": _array(record(Flow)),
        "facility_readings": _array(record(Reading)),
    }


def _typed(kind: type, record: Callable[[type], Schema]) -> Schema:
    """Return the schema of a need, which says of what kind it is."""
    schema = record(kind)
    return {
        **schema,
        "properties": {"type": {"const": kind.__name__}, **schema["properties"]},
        "required": ["type", *schema["required"]],
    }


def _array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _keyed(names: Schema, values: Schema) -> Schema:
    return {"type": "object", "propertyNames": names, "additionalProperties": values}
