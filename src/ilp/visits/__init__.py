"""Home visits: who is to be visited and why, and what there is to do, ask and tell at the home."""

from ilp.visits.definitions import CHECKLISTS, TRIGGERS, Checklist, Trigger, TriggerRule, Urgency, VisitKind
from ilp.visits.documents import FamilyVisit, HomeAction, MemberVisit, VisitReason, VisitService
from ilp.visits.following import (
    FollowUpLine,
    MemberReport,
    VisitOutcome,
    VisitRecap,
    VisitReport,
    history_of,
    recapitulate,
)
from ilp.visits.making import Notice, visit_family
from ilp.visits.month import Kader, KaderVisits, Unassigned, UnassignedReason, VisitMonth, plan_visits, read_kader

__all__ = [
    "CHECKLISTS",
    "TRIGGERS",
    "Checklist",
    "FamilyVisit",
    "FollowUpLine",
    "HomeAction",
    "Kader",
    "KaderVisits",
    "MemberReport",
    "MemberVisit",
    "Notice",
    "Trigger",
    "TriggerRule",
    "Unassigned",
    "UnassignedReason",
    "Urgency",
    "VisitKind",
    "VisitMonth",
    "VisitOutcome",
    "VisitReason",
    "VisitRecap",
    "VisitReport",
    "VisitService",
    "history_of",
    "plan_visits",
    "read_kader",
    "recapitulate",
    "visit_family",
]
