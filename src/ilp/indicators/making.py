"""Shorthand for the lists of indicators."""

from __future__ import annotations

from typing import Final

from ilp.criteria import Criterion, nobody
from ilp.indicators.definition import (
    Aspect,
    Definition,
    Indicator,
    IndicatorGroup,
    IndicatorKind,
    Listed,
    Reached,
    Visits,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Venue

__all__ = ["COVERAGE", "MORBIDITY", "count", "dashboard", "left_out", "listed", "percent", "visits"]

MORBIDITY: Final = Aspect.MORBIDITY
COVERAGE: Final = Aspect.COVERAGE
_NAME_ONLY: Final = Label(
    id="Keputusan ini hanya menyebut namanya; siapa dan apa yang dihitung ditetapkan pustaka ini.",
    en="The decree gives the name only; who and what is counted is this library's.",
)
_RECORDING: Final = KMK_2015_2023.at("BAB X", "Pencatatan Layanan Dalam Gedung")
_DASHBOARDS: Final = {
    IndicatorGroup.MAIN: KMK_2015_2023.at("BAB X", "Dashboard Utama"),
    IndicatorGroup.CLUSTER_1: KMK_2015_2023.at("BAB X", "Dashboard Klaster 1"),
    IndicatorGroup.CLUSTER_2: KMK_2015_2023.at("BAB X", "Dashboard Klaster 2"),
    IndicatorGroup.CLUSTER_3: KMK_2015_2023.at("BAB X", "Dashboard Klaster 3"),
    IndicatorGroup.CLUSTER_4: KMK_2015_2023.at("BAB X", "Dashboard Klaster 4"),
}


def listed(group: IndicatorGroup, aspect: Aspect) -> Listed:
    """Return a place among the lists of recording by life stage."""
    return Listed(group, aspect, _RECORDING)


def dashboard(group: IndicatorGroup, aspect: Aspect) -> Listed:
    """Return a place on a dashboard."""
    return Listed(group, aspect, _DASHBOARDS[group])


def count(  # noqa: PLR0913 - one row of a table
    code: str,
    id: str,
    en: str,
    *places: Listed,
    of: Criterion,
    yes: Criterion,
    excluded: Criterion | None = None,
    reached: Reached | None = None,
    why: Label | None = None,
) -> Indicator:
    """Define an indicator that is a number of people."""
    return _made(code, Label(id=id, en=en), IndicatorKind.COUNT, places, of, yes, excluded, reached, why)


def percent(  # noqa: PLR0913 - one row of a table
    code: str,
    id: str,
    en: str,
    *places: Listed,
    of: Criterion,
    yes: Criterion,
    excluded: Criterion | None = None,
    reached: Reached | None = None,
    why: Label | None = None,
) -> Indicator:
    """Define an indicator that is a percentage of people."""
    return _made(code, Label(id=id, en=en), IndicatorKind.PERCENT, places, of, yes, excluded, reached, why)


def _made(  # noqa: PLR0913 - one row of a table
    code: str,
    name: Label,
    kind: IndicatorKind,
    places: tuple[Listed, ...],
    of: Criterion,
    yes: Criterion,
    excluded: Criterion | None,
    reached: Reached | None,
    why: Label | None,
) -> Indicator:
    definition = Definition(
        population=of, numerator=yes, excluded=nobody() if excluded is None else excluded, reached=reached
    )
    return Indicator(code=code, name=name, kind=kind, listed=places, definition=definition, why=_why(why))


def visits(  # noqa: PLR0913 - one row of a table
    code: str, id: str, en: str, *places: Listed, of: Criterion, at: tuple[Venue, ...] = (), why: Label | None = None
) -> Indicator:
    """Define an indicator that is a number of contacts."""
    definition = Definition(population=of, numerator=of, visits=Visits(venues=at))
    return Indicator(
        code=code,
        name=Label(id=id, en=en),
        kind=IndicatorKind.VISITS,
        listed=places,
        definition=definition,
        why=_why(why),
    )


def left_out(code: str, id: str, en: str, *places: Listed, reason: Label, share: bool = False) -> Indicator:
    """Define an indicator that cannot be counted here, with the reason."""
    kind = IndicatorKind.PERCENT if share else IndicatorKind.COUNT
    return Indicator(code=code, name=Label(id=id, en=en), kind=kind, listed=places, not_computed=reason, ours=False)


def _why(more: Label | None) -> Label:
    if more is None:
        return _NAME_ONLY
    return Label(id=f"{_NAME_ONLY.id} {more.id}", en=f"{_NAME_ONLY.en} {more.en}")
