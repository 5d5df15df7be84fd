"""Services: one record per rule of the decree, and the catalogue of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cached_property
from types import MappingProxyType
from typing import Any

from attrs import field, fields, frozen, has

from ilp.clusters import Cluster
from ilp.criteria import Answered, ByReading, Criterion, Measured, everybody, nobody, walk
from ilp.errors import InputError, RuleError, unknown_name
from ilp.facts import Fact
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import Citation, Reading, Regulation
from ilp.schedule import AtContacts, Schedule, ScheduleByReading, walk_schedule
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

__all__ = ["Catalogue", "Component", "ContestedVenue", "Performer", "Service", "as_data", "by", "contested"]


@frozen(kw_only=True)
class Performer:
    """Who does which part of a service, and where; at every venue where none is named."""

    cadre: Cadre
    task: Task = Task.PERFORM
    venues: tuple[Venue, ...] = ()

    @property
    def words(self) -> Label:
        """The cadre with the task and the venues, where they are not the whole service."""
        task = f" {self.task.label.id}" if self.task is not Task.PERFORM else ""
        task_en = f" {self.task.label.en}" if self.task is not Task.PERFORM else ""
        at = f" ({', '.join(venue.label.id for venue in self.venues)})" if self.venues else ""
        at_en = f" ({', '.join(venue.label.en for venue in self.venues)})" if self.venues else ""
        return Label(id=f"{self.cadre.label.id}{task}{at}", en=f"{self.cadre.label.en}{task_en}{at_en}")


def by(cadre: Cadre, *venues: Venue, task: Task = Task.PERFORM) -> Performer:
    """Name a performer: ``by(Cadre.KADER, Venue.POSYANDU)``."""
    return Performer(cadre=cadre, task=task, venues=venues)


@frozen
class ContestedVenue:
    """A venue that counts only when a reading is read by one of some options."""

    venue: Venue
    reading: Reading
    options: tuple[str, ...]


def contested(venue: Venue, reading: Reading, *options: str) -> ContestedVenue:
    """Let a venue count only under these options of a reading."""
    return ContestedVenue(venue, reading, options)


@frozen(kw_only=True)
class Component:
    """A part of a service: done for all who get it, for some of them, or left to what the examiner finds."""

    code: str
    name: Label
    target: Criterion = field(factory=everybody)
    as_indicated_for: Criterion = field(factory=nobody)
    instruments: tuple[Instrument, ...] = ()
    venues: tuple[Venue, ...] = ()
    schedule: Schedule | None = None
    note: Label | None = None


def _frozen_venues(
    venues: Mapping[Venue, Iterable[Instrument | Activity]],
) -> Mapping[Venue, tuple[Instrument | Activity, ...]]:
    return MappingProxyType({venue: tuple(done) for venue, done in venues.items()})


@frozen(kw_only=True, eq=False)
class Service:
    """One service the decree asks for, with its fields in the order in which the decree gives them.

    ``target`` is whom the decree requires it for. ``as_indicated_for`` is for whom it leaves the service to what the
    examiner finds. ``venues`` says what is done at each place; a venue the decree leaves empty is not listed.
    ``performers`` is empty where the decree names nobody. ``source`` is the place of the rule, ``further_sources``
    are other places it is taken from. ``settled`` are readings that decide something else than a criterion, a
    schedule or a venue, such as who performs the service. ``made_of`` names, in their order, the services a series
    consists of, such as the contacts of antenatal care. ``on_results`` are readings of what a result means: they
    change nobody's verdict.
    """

    code: str
    kind: ServiceKind
    name: Label
    cluster: Cluster
    stages: tuple[LifeStage, ...]
    target: Criterion
    as_indicated_for: Criterion = field(factory=nobody)
    schedule: Schedule
    venues: Mapping[Venue, tuple[Instrument | Activity, ...]] = field(converter=_frozen_venues)
    contested_venues: tuple[ContestedVenue, ...] = ()
    performers: tuple[Performer, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    components: tuple[Component, ...] = ()
    source: Citation
    further_sources: tuple[Citation, ...] = ()
    settled: tuple[Reading, ...] = ()
    made_of: tuple[str, ...] = ()
    on_results: tuple[Reading, ...] = ()
    notes: tuple[Label, ...] = ()

    def criteria(self) -> Iterator[Criterion]:
        """Yield every criterion of the service, from the top down."""
        yield from walk(self.target)
        yield from walk(self.as_indicated_for)
        for component in self.components:
            yield from walk(component.target)
            yield from walk(component.as_indicated_for)
        for schedule in self._schedules():
            for criterion in schedule.criteria:
                yield from walk(criterion)

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every reading that concerns the service, each once."""
        return (*self.rule_readings, *(item for item in self.on_results if item not in self.rule_readings))

    @cached_property
    def rule_readings(self) -> tuple[Reading, ...]:
        """The readings of whom, when, where and what, each once."""
        found = [node.reading for node in self.criteria() if isinstance(node, ByReading)]
        found += [node.reading for node in self._schedules() if isinstance(node, ScheduleByReading)]
        found += [contested_venue.reading for contested_venue in self.contested_venues]
        found += self.settled
        return tuple({reading.code: reading for reading in found}.values())

    def _schedules(self) -> Iterator[Schedule]:
        yield from walk_schedule(self.schedule)
        for component in self.components:
            if component.schedule is not None:
                yield from walk_schedule(component.schedule)


_SAME = (("imm-hb0", "neo-hb0"),)
"""What the decree gives at two places, under two codes, and is one and the same."""


class Catalogue(Mapping[str, Service]):
    """Services by code, in the order of the decree."""

    def __init__(self, services: Iterable[Service]) -> None:
        """Refuse two services, or two different readings, under one code."""
        self._services: dict[str, Service] = {}
        readings: dict[str, Reading] = {}
        for service in services:
            if service.code in self._services:
                raise RuleError("Two services have one code", value=service.code, remedy="Rename one", code="catalogue")
            self._services[service.code] = service
            for reading in service.readings:
                if readings.setdefault(reading.code, reading) is not reading:
                    raise RuleError(
                        "Two readings have one code", value=reading.code, remedy="Rename one", code="catalogue"
                    )
        self.readings: Mapping[str, Reading] = MappingProxyType(readings)

    @cached_property
    def serving(self) -> Mapping[str, tuple[str, ...]]:
        """For each service, the other services whose record counts for it too.

        A contact counts for what is done at it, and for the series it belongs to. What the decree gives under two codes
        counts for both. (That a measurement serves every service that asks it is seen from the instruments of a day.)
        """
        found: dict[str, list[str]] = {code: [] for code in self}
        for code, service in self.items():
            if isinstance(service.schedule, AtContacts):
                found[code] += [contact for contact, _ in service.schedule.done if contact in self]
            found[code] += [part for part in service.made_of if part in self]
        for pair in _SAME:
            for code in pair:
                if code in found:
                    found[code] += [other for other in pair if other != code and other in self]
        return {code: tuple(codes) for code, codes in found.items()}

    def choices(self, readings: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
        """Return the options chosen, sorted by the code of their reading.

        Raises:
            InputError: ``readings`` is no mapping.
            UnknownNameError: a reading or an option is not known.
        """
        if readings is not None and not isinstance(readings, Mapping):
            raise InputError(
                "Not a choice of readings",
                value=readings,
                accepted='a mapping of codes to options, such as {"iva-age-30": "inclusive"}',
                remedy="`ilp readings` lists the codes and their options",
                code="readings",
            )
        for code, option in (readings or {}).items():
            reading = self.readings.get(code)
            if reading is None:
                raise unknown_name("reading", code, self.readings)
            if not isinstance(option, str) or option not in reading.options:
                raise unknown_name(f"option of reading {code}", option, reading.options)
        return tuple(sorted((readings or {}).items()))

    def __getitem__(self, code: str) -> Service:
        """Return the service of a code; raise UnknownNameError with the nearest codes otherwise."""
        try:
            return self._services[code]
        except (KeyError, TypeError):
            raise unknown_name("service code", code, self._services) from None

    def __contains__(self, code: object) -> bool:
        """Tell whether there is a service of this code, without looking for near ones."""
        return isinstance(code, str) and code in self._services

    def __iter__(self) -> Iterator[str]:
        """Iterate over the codes."""
        return iter(self._services)

    def __len__(self) -> int:
        """Count the services."""
        return len(self._services)


def as_data(value: object) -> Any:  # noqa: C901, PLR0911 - one line for each kind of value
    """Return a rule value as plain data for JSON: every field under its name, facts and regulations by their names.

    Raises:
        RuleError: the value holds something that is no part of a rule.
    """
    match value:
        case None | bool() | int() | float():
            return value
        case Enum():
            return value.value
        case str():
            return value
        case date():
            return value.isoformat()
        case Fact():
            return value.name
        case Measured():
            bounds = {name: getattr(value, name) for name in ("at_least", "over", "under", "up_to")}
            return {"type": "Measured", "of": value.of.code, **bounds}
        case Answered():
            return {"type": "Answered", "item": value.item.code, "options": list(value.options)}
        case Regulation():
            return value.code
        case Label():
            return {"id": value.id, "en": value.en}
        case Mapping():
            return {str(as_data(key)): as_data(item) for key, item in value.items()}
        case tuple() | list():
            return [as_data(item) for item in value]
    kind = type(value)
    if not has(kind):
        raise RuleError("Not a value a rule can hold", value=kind.__name__, code="rule_value")
    named = {"type": kind.__name__} if isinstance(value, (Criterion, Schedule)) else {}
    return named | {item.name: as_data(getattr(value, item.name)) for item in fields(kind)}
