"""The opening day of a Posyandu: whom to expect, what is due for each by station, and what to prepare."""

from ilp.posyandu.definitions import OPENING_DAY, TARGETS, VACCINES, Station, SupplyKind, TargetGroup
from ilp.posyandu.documents import (
    MonthOfNeeds,
    PosyanduDay,
    PosyanduMonth,
    PosyanduNeeds,
    SessionPerson,
    SessionService,
    SessionSummary,
    Supply,
)
from ilp.posyandu.making import posyandu_day, posyandu_month, posyandu_needs

__all__ = [
    "OPENING_DAY",
    "TARGETS",
    "VACCINES",
    "MonthOfNeeds",
    "PosyanduDay",
    "PosyanduMonth",
    "PosyanduNeeds",
    "SessionPerson",
    "SessionService",
    "SessionSummary",
    "Station",
    "Supply",
    "SupplyKind",
    "TargetGroup",
    "posyandu_day",
    "posyandu_month",
    "posyandu_needs",
]
