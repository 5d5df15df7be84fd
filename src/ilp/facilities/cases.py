"""Conformance cases of cells, rhythms, facilities and networks; the page on conformance cases describes their keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from pydantic import ValidationError

from ilp.errors import DateError, IlpError, unknown_name
from ilp.facilities.agenda import reporting_calendar
from ilp.facilities.catalogue import PACKAGES, choices
from ilp.facilities.check import check_facility
from ilp.facilities.network import check_network
from ilp.facilities.reporting import REPORTING
from ilp.facilities.results import FacilityCheck, Outcome
from ilp.facilities.serving import refer, unavailable, where
from ilp.facilities.serving_results import OfferStatus
from ilp.interpretation.definition import ActionKind
from ilp.interpretation.results import FollowUp
from ilp.labels import Label
from ilp.models import Facility, Family, Individual, Network
from ilp.vocabulary import Venue

__all__ = ["CASE_KINDS"]

Case = Mapping[str, Any]
_OUTCOMES: Final = {outcome.value: outcome for outcome in Outcome}
_COMMON: Final = frozenset({"id", "note", "readings", "expect", "error"})


def _checked(case: Case, keys: frozenset[str], check: Callable[[Case], Iterator[str]]) -> list[str]:
    """Return what does not hold; what is refused must be expected to be."""
    wrong = [key for key in case if key not in keys | _COMMON]
    if wrong:
        return [f"refused: {unknown_name('key of a case', wrong[0], keys | _COMMON)}"]
    if ("expect" in case) == ("error" in case):
        return ["a case has either expect or error"]
    try:
        found = list(check(case))
    except (IlpError, ValidationError) as error:
        told = " ".join(str(error).split())
        if "error" not in case:
            return [f"refused: {told}"]
        return [] if case["error"] in told else [f"refused, but without {case['error']!r}: {told}"]
    return found if "expect" in case else [f"expected to be refused with {case['error']!r}"]


def _only(expect: Mapping[str, Any], *known: str) -> None:
    for key in expect:
        if key not in known:
            raise unknown_name("key of expect", key, known)


def _day(case: Case) -> date:
    try:
        return date.fromisoformat(case["on"])
    except (KeyError, TypeError, ValueError):
        raise DateError("The date of the case is none", accepted="YYYY-MM-DD", code="on") from None


def _differs(what: str, wanted: object, got: object) -> Iterator[str]:
    if got != wanted:
        yield f"{what}: expected {wanted}, got {got}"


# --- cells and rhythms -----------------------------------------------------------------------------------------------
def _cell_case(case: Case) -> list[str]:
    return _checked(case, frozenset({"cell"}), _cell)


def _cell(case: Case) -> Iterator[str]:
    place, expect = case["cell"], case.get("expect", {})
    _only(expect, "given", "counted")
    if place["table"] not in PACKAGES:
        raise unknown_name("package", place["table"], PACKAGES)
    cell = PACKAGES[place["table"]].cell(place["row"], place["column"])
    said = {"given": cell.given.value, "counted": cell.counted(choices(case.get("readings"))).value}
    for key, wanted in expect.items():
        yield from _differs(key, wanted, said[key])


def _rhythm_case(case: Case) -> list[str]:
    return _checked(case, frozenset({"rhythm"}), _rhythm)


def _rhythm(case: Case) -> Iterator[str]:
    code, expect = case["rhythm"], case.get("expect", {})
    _only(expect, "rhythm", "sender", "receiver", "periods", "missed", "in_decree")
    if code not in REPORTING:
        raise unknown_name("reporting line", code, REPORTING)
    line = REPORTING[code]
    for key in ("rhythm", "sender", "receiver", "in_decree"):
        if key in expect:
            yield from _differs(key, expect[key], getattr(line, key))
    for month, wanted in expect.get("periods", {}).items():
        year, number = map(int, month.split("-"))
        got = [[str(since), str(until)] for since, until in line.rhythm.periods(year, number)]
        yield from _differs(f"periods of {month}", wanted, got)
    for last, on, wanted in expect.get("missed", ()):
        missed = line.rhythm.missed(date.fromisoformat(last), date.fromisoformat(on))
        yield from _differs(f"missed on {on}, last {last}", wanted, missed)


# --- facilities ------------------------------------------------------------------------------------------------------
def _facility_case(case: Case) -> list[str]:
    return _checked(case, frozenset({"on", "facility", "network"}), _facility)


def _facility(case: Case) -> Iterator[str]:
    network = Network.model_validate(case["network"]) if "network" in case else None
    facility = (
        network[case["facility"]]
        if network is not None and isinstance(case["facility"], str)
        else Facility.model_validate(case["facility"])
    )
    check = check_facility(facility, on=_day(case), network=network, readings=case.get("readings"))
    expect = case.get("expect", {})
    _only(expect, *_OUTCOMES, "missing", "none")
    yield from _outcomes(check, expect)
    for code, wanted in expect.get("missing", {}).items():
        yield from _differs(f"missing of {code}", wanted, list(check[code].missing))
    for code in expect.get("none", ()):
        if any(item.code == code for item in check):
            yield f"expected no requirement {code}"


def _outcomes(check: FacilityCheck, expect: Mapping[str, Any]) -> Iterator[str]:
    for name, outcome in _OUTCOMES.items():
        for code in expect.get(name, ()):
            if check[code].outcome is not outcome:
                yield f"{code}: expected {name}, got {check[code].outcome.value}"


# --- networks --------------------------------------------------------------------------------------------------------
def _network_case(case: Case) -> list[str]:
    if "facility" in case:
        return _facility_case(case)
    return _checked(case, frozenset({"on", "network", "person", "family", "families", "home"}), _network)


def _network(case: Case) -> Iterator[str]:
    network = Network.model_validate(case["network"])
    expect = case.get("expect", {})
    _only(expect, "findings", "not_met", "where", "unavailable", "agenda", "refer")
    families = [Family.model_validate(item) for item in case.get("families", ())]
    check = check_network(network, on=_day(case), families=families, readings=case.get("readings"))
    if "findings" in expect:
        got = sorted([item.code, *item.facilities] for item in check.findings)
        yield from _differs("findings", sorted(expect["findings"]), got)
    for facility, codes in expect.get("not_met", {}).items():
        unmet = sorted(item.code for item in check.checks[network[facility].id].not_met)
        yield from _differs(f"not met at {facility}", sorted(codes), unmet)
    for service, wanted in expect.get("where", {}).items():
        yield from _where(case, network, service, wanted)
    if "unavailable" in expect:
        lacking = {item.service: item.certain for item in unavailable(network, readings=case.get("readings"))}
        for code, certain in expect["unavailable"].items():
            yield from _differs(f"unavailable: {code}", certain, lacking.get(code))
    for month, wanted in expect.get("agenda", {}).items():
        yield from _agenda(network, month, wanted)
    for wanted in expect.get("refer", ()):
        yield from _refer(case, network, wanted)


def _where(case: Case, network: Network, service: str, wanted: Mapping[str, Any]) -> Iterator[str]:
    _only(wanted, *(status.value for status in OfferStatus), "first", "referral", "available", "verdict")
    found = where(
        service,
        Individual.model_validate(case["person"]),
        network,
        on=_day(case),
        family=Family.model_validate(case["family"]) if "family" in case else None,
        home=case.get("home"),
        readings=case.get("readings"),
    )
    said: dict[str, object] = {
        "first": found.offers[0].facility if found.offers else None,
        "referral": list(found.referral),
        "available": found.available,
        "verdict": found.verdict.value,
        **{
            status.value: list(dict.fromkeys(item.facility for item in found.offers if item.status is status))
            for status in OfferStatus
        },
    }
    for key, value in wanted.items():
        yield from _differs(f"where {service}/{key}", value, said[key])


def _agenda(network: Network, month: str, wanted: list[list[Any]]) -> Iterator[str]:
    year, number = map(int, month.split("-"))
    entries = [
        [item.code, item.sender, item.receiver, None if item.until is None else str(item.until)]
        for item in reporting_calendar(network, year=year, month=number)
    ]
    for entry in wanted:
        if entry not in entries:
            yield f"agenda of {month}: expected {entry}"


def _refer(case: Case, network: Network, wanted: Mapping[str, Any]) -> Iterator[str]:
    _only(wanted, "from", "kind", "venues", "at_once", "service", "acts", "to")
    action = FollowUp(
        kind=ActionKind(wanted["kind"]),
        what=Label(id="tindak lanjut", en="follow-up"),
        venues=tuple(Venue(venue) for venue in wanted.get("venues", ())),
        at_once=wanted.get("at_once", False),
        due_on=None,
        every=None,
        condition=None,
        service=wanted.get("service", ""),
        source="",
    )
    path = refer(action, network[wanted["from"]], network, readings=case.get("readings"))
    yield from _differs(f"acts on {wanted['kind']} from {wanted['from']}", wanted.get("acts"), path.acts)
    if "to" in wanted:
        yield from _differs("steps", wanted["to"], [step.to for step in path.steps])


CASE_KINDS: Final[Mapping[str, Callable[[Case], list[str]]]] = MappingProxyType(
    {
        "cell": _cell_case,
        "rhythm": _rhythm_case,
        "network": _network_case,
        "facility": _facility_case,
    }
)
"""How a case is checked, by the key that says of what kind it is; the first that a case has counts."""
