"""All indicators, and those a caller names."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from ilp.errors import InputError, unknown_name
from ilp.indicators.adults import ADULTS
from ilp.indicators.children import CHILDREN
from ilp.indicators.definition import Indicator, IndicatorGroup
from ilp.indicators.infections import INFECTIONS
from ilp.indicators.mothers_and_newborns import MOTHERS_AND_NEWBORNS
from ilp.indicators.others import OTHERS
from ilp.indicators.readings import INDICATOR_READINGS, PRESCHOOL_LIST
from ilp.indicators.screening import SCREENING_COVERAGE

__all__ = ["INDICATORS", "computable", "indicator_choices", "indicators_named"]


def _gathered() -> dict[str, Indicator]:
    found: dict[str, Indicator] = {}
    for item in (*OTHERS, *MOTHERS_AND_NEWBORNS, *CHILDREN, *ADULTS, *SCREENING_COVERAGE, *INFECTIONS):
        assert item.code not in found, item.code  # noqa: S101 - two indicators of one code are a slip in this package
        found[item.code] = item
    return found


INDICATORS: Final[Mapping[str, Indicator]] = MappingProxyType(_gathered())
"""Every indicator of the decree by its code, and the coverage of each screening."""


def indicator_choices(readings: Mapping[str, str] | None) -> tuple[dict[str, str], dict[str, str]]:
    """Return the options chosen of the readings of indicators, and those for the rules.

    Raises:
        UnknownNameError: a reading of indicators has no such option.
    """
    own = {code: reading.default for code, reading in INDICATOR_READINGS.items()}
    rest = {}
    for code, option in (readings or {}).items():
        if code not in own:
            rest[code] = option
            continue
        if option not in INDICATOR_READINGS[code].options:
            raise unknown_name(f"option of reading {code}", option, INDICATOR_READINGS[code].options)
        own[code] = option
    return own, rest


def computable(readings: Mapping[str, str] | None = None) -> tuple[Indicator, ...]:
    """Return the indicators that can be counted, by a choice of readings.

    >>> len(computable()) - len(computable({"indicators-preschool-list": "as-printed"}))
    11
    """
    own, _ = indicator_choices(readings)
    printed = own[PRESCHOOL_LIST.code] == "as-printed"
    return tuple(
        item
        for item in INDICATORS.values()
        if item.definition is not None and not (printed and item.groups == (IndicatorGroup.UNDER_FIVES,))
    )


def indicators_named(codes: Collection[str] | None, readings: Mapping[str, str] | None = None) -> tuple[Indicator, ...]:
    """Return the indicators of some codes, or all that can be counted.

    Raises:
        InputError: one of them cannot be counted; the reason is told.
        UnknownNameError: there is no such indicator.
    """
    if codes is None:
        return computable(readings)
    if isinstance(codes, str):
        raise InputError(
            "Not a set of indicators",
            value=codes,
            accepted='a list of codes, such as ["k1", "older-screened"]',
            remedy="Put a single code into a list too",
            code="indicators",
        )
    found = []
    for code in dict.fromkeys(codes):
        if code not in INDICATORS:
            raise unknown_name("indicator", code, INDICATORS)
        item = INDICATORS[code]
        if item.not_computed is not None:
            raise InputError(
                f"Indicator {code} cannot be counted from people, their history and measurements",
                value=code,
                accepted="the codes of ilp.indicators.computable()",
                remedy=item.not_computed.en,
                code="indicators",
            )
        found.append(item)
    return tuple(found)
