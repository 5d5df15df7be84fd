"""Facilities and their network: what the decree asks of them, who gives what to whom, and who reports to whom.

Packages, standards, reporting lines, referrals and flows are values, each with its place in the decree. A facility is
compared with them by ``check_facility``, a network by ``check_network``; ``where`` and ``refer`` say where a person
turns, ``unavailable`` what is to be had nowhere, and ``reporting_calendar`` who reports when.
"""

from ilp.facilities.agenda import Agenda, AgendaEntry, reporting_calendar
from ilp.facilities.catalogue import PACKAGES, PARTS, READINGS, WITHOUT_ROW, package_row, rows_of_services
from ilp.facilities.check import check_facility
from ilp.facilities.network import NetworkCheck, NetworkFinding, check_network, home_of
from ilp.facilities.packages import Cell, Given, PackageRow, PackageTable
from ilp.facilities.profiles import PROFILES
from ilp.facilities.reporting import FLOWS, PWS_LOOP, REFERRALS, REPORTING
from ilp.facilities.reporting_terms import Flow, Party, Referral, ReportingLine, Rhythm
from ilp.facilities.requirements import FacilityProfile, RequirementKind, Standard
from ilp.facilities.results import FacilityCheck, Outcome, Requirement
from ilp.facilities.serving import must_act, refer, unavailable, where
from ilp.facilities.serving_results import (
    Duty,
    Offer,
    OfferStatus,
    ReferralPath,
    ReferralStep,
    Unavailable,
    Where,
)
from ilp.facilities.standards import STANDARDS

__all__ = [
    "FLOWS",
    "PACKAGES",
    "PARTS",
    "PROFILES",
    "PWS_LOOP",
    "READINGS",
    "REFERRALS",
    "REPORTING",
    "STANDARDS",
    "WITHOUT_ROW",
    "Agenda",
    "AgendaEntry",
    "Cell",
    "Duty",
    "FacilityCheck",
    "FacilityProfile",
    "Flow",
    "Given",
    "NetworkCheck",
    "NetworkFinding",
    "Offer",
    "OfferStatus",
    "Outcome",
    "PackageRow",
    "PackageTable",
    "Party",
    "Referral",
    "ReferralPath",
    "ReferralStep",
    "ReportingLine",
    "Requirement",
    "RequirementKind",
    "Rhythm",
    "Standard",
    "Unavailable",
    "Where",
    "check_facility",
    "check_network",
    "home_of",
    "must_act",
    "package_row",
    "refer",
    "reporting_calendar",
    "rows_of_services",
    "unavailable",
    "where",
]
