"""Families: what looks wrong in one, the facts its members supply to each other, and all of it assessed."""

from ilp.families.assessing import FamilyAssessment, MemberAssessment, assess_family
from ilp.families.checks import check_family
from ilp.families.findings import FAMILY_FINDINGS, FamilyCheck, FamilyFinding
from ilp.families.sharing import (
    FAMILY_RULES,
    NOT_SUPPLIED,
    FamilyRule,
    Kin,
    SharedFact,
    shared_facts,
    with_shared_facts,
)

__all__ = [
    "FAMILY_FINDINGS",
    "FAMILY_RULES",
    "NOT_SUPPLIED",
    "FamilyAssessment",
    "FamilyCheck",
    "FamilyFinding",
    "FamilyRule",
    "Kin",
    "MemberAssessment",
    "SharedFact",
    "assess_family",
    "check_family",
    "shared_facts",
    "with_shared_facts",
]
