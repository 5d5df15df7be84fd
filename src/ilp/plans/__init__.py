"""Plans: all that is due for one person now and in the coming months, in contacts by place, to print and to export."""

from ilp.plans.documents import (
    CarePlan,
    MissedService,
    OpenService,
    PlannedService,
    PlannedVisit,
    StandingService,
)
from ilp.plans.making import plan_ahead

__all__ = [
    "CarePlan",
    "MissedService",
    "OpenService",
    "PlannedService",
    "PlannedVisit",
    "StandingService",
    "plan_ahead",
]
