"""Notifiable diseases: Tabel 31, which diagnosis belongs to which line, and the report within 24 hours."""

from ilp.notifiable.definition import (
    Belongs,
    Level,
    NotifiableDisease,
    NotifiableMatch,
    ReportingStep,
    Target,
    TargetKind,
)
from ilp.notifiable.notifying import Notification, NotifiedDisease, StepToDo, is_notifiable, matches, notify
from ilp.notifiable.table import ELIMINATION_TARGETS, NOTIFIABLE, NOTIFIABLE_READINGS, REPORTING_STEPS

__all__ = [
    "ELIMINATION_TARGETS",
    "NOTIFIABLE",
    "NOTIFIABLE_READINGS",
    "REPORTING_STEPS",
    "Belongs",
    "Level",
    "NotifiableDisease",
    "NotifiableMatch",
    "Notification",
    "NotifiedDisease",
    "ReportingStep",
    "StepToDo",
    "Target",
    "TargetKind",
    "is_notifiable",
    "matches",
    "notify",
]
