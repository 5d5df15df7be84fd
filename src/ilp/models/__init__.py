"""People, families and facilities: the data that comes from outside, checked where it comes in.

Every model is frozen and refuses unknown fields. Wrong input raises ``pydantic.ValidationError``; its messages name
the field, what is accepted and the remedy, and never repeat names or identity numbers.
"""

from ilp.models.facility import Area, ClusterTeam, Facility, Network, Opening
from ilp.models.family import Family, FamilyMember, Home, MemberIndividual
from ilp.models.inputs import read_sex
from ilp.models.measuring import BloodPressure
from ilp.models.person import Form, Individual, Measurement, Pregnancy, ServiceRecord

__all__ = [
    "Area",
    "BloodPressure",
    "ClusterTeam",
    "Facility",
    "Family",
    "FamilyMember",
    "Form",
    "Home",
    "Individual",
    "Measurement",
    "MemberIndividual",
    "Network",
    "Opening",
    "Pregnancy",
    "ServiceRecord",
    "read_sex",
]
