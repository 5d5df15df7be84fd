"""The coverage of each screening of the catalogue that has an interval: of those it is asked of, done within it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ilp.criteria import Has, walk
from ilp.facts import FACTS
from ilp.indicators.clauses import as_required, not_yet, on_time
from ilp.indicators.definition import Indicator, IndicatorGroup
from ilp.indicators.making import COVERAGE, dashboard, percent
from ilp.labels import Label
from ilp.schedule import Every, EveryContact, Once, walk_schedule
from ilp.screening import CATALOGUE
from ilp.services import Service
from ilp.vocabulary import ServiceKind

__all__ = ["COVERAGE_CODE", "SCREENING_COVERAGE", "coverage_code"]

ANAEMIA_EVER_SCREENED: Final = FACTS["anaemia_ever_screened"]
COVERAGE_CODE: Final = "coverage-{}"
_KINDS: Final = frozenset({ServiceKind.SCREENING, ServiceKind.EXAMINATION, ServiceKind.CLASSIFICATION})
_WHY: Final = Label(
    id="Sasaran layanan itu menurut aturannya; ya bila dilakukan dalam jarak waktunya, dan bila tiap kunjungan dalam "
    "setahun terakhir.",
    en="Those whom the service is asked of by its rule; yes where done within its interval, and where it is for every "
    "contact within the last year.",
)


def coverage_code(service: str) -> str:
    """Return the code of the coverage of a service."""
    return COVERAGE_CODE.format(service)


def _services() -> Iterator[Service]:
    for service in CATALOGUE.values():
        parts = list(walk_schedule(service.schedule.as_read({})))
        has_interval = any(isinstance(part, Every) for part in parts)
        repeated = any(isinstance(part, (Every, EveryContact, Once)) for part in parts)
        # Being screened ends being asked: of those asked nobody would ever be done.
        ends_itself = any(isinstance(part, Has) and part.fact is ANAEMIA_EVER_SCREENED for part in walk(service.target))
        if ends_itself:
            continue
        if service.kind in _KINDS and (has_interval or (service.kind is ServiceKind.SCREENING and repeated)):
            yield service


SCREENING_COVERAGE: Final[tuple[Indicator, ...]] = tuple(
    percent(
        coverage_code(service.code),
        f"Cakupan: {service.name.id}",
        f"Coverage: {service.name.en}",
        dashboard({2: IndicatorGroup.CLUSTER_2, 3: IndicatorGroup.CLUSTER_3}[int(service.cluster)], COVERAGE),
        of=as_required(service.code),
        yes=on_time(service.code),
        excluded=not_yet(service.code),
        why=_WHY,
    )
    for service in _services()
)
"""The coverage of every such service, in the order of the catalogue."""
