"""Home visits: who is to be visited and why, and what there is to do, ask and tell at the home."""

from ilp.visits.definitions import CHECKLISTS, TRIGGERS, Checklist, Trigger, TriggerRule, Urgency, VisitKind
from ilp.visits.documents import FamilyVisit, HomeAction, MemberVisit, VisitReason, VisitService
from ilp.visits.making import Notice, visit_family

__all__ = [
    "CHECKLISTS",
    "TRIGGERS",
    "Checklist",
    "FamilyVisit",
    "HomeAction",
    "MemberVisit",
    "Notice",
    "Trigger",
    "TriggerRule",
    "Urgency",
    "VisitKind",
    "VisitReason",
    "VisitService",
    "visit_family",
]
