"""The domain rules of Indonesia's primary-care integration (ILP), KMK HK.01.07/MENKES/2015/2023, as a library."""

from typing import TYPE_CHECKING

from ilp import interpretation
from ilp.assessment import assess
from ilp.calendar import DateOrder, PartialDate
from ilp.clusters import CLUSTERS, Cluster
from ilp.errors import DateError, IlpError, InputError, RegisterError, RuleError, UnknownNameError
from ilp.facts import FACTS
from ilp.interpretation import Interpretation, Results, interpret
from ilp.lifecycle import STAGES, LifeStage
from ilp.models import BloodPressure, Facility, Family, Form, Individual, Measurement, Pregnancy, ServiceRecord
from ilp.plans import CarePlan, plan_ahead
from ilp.regulation import KMK_2015_2023
from ilp.results import Assessment, ServiceAssessment
from ilp.screening import CATALOGUE, MATRICES
from ilp.timing import Timing, TimingStatus
from ilp.version import __version__
from ilp.vocabulary import Sex, Verdict

if TYPE_CHECKING:
    from ilp.interpretation import INSTRUMENTS, SCALES
else:

    def __getattr__(name: str) -> object:
        """Load scales and questionnaires when they are first asked for: they are many, and few programs need them."""
        if name not in {"INSTRUMENTS", "SCALES"}:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(interpretation, name)


__all__ = [
    "CATALOGUE",
    "CLUSTERS",
    "FACTS",
    "INSTRUMENTS",
    "KMK_2015_2023",
    "MATRICES",
    "SCALES",
    "STAGES",
    "Assessment",
    "BloodPressure",
    "CarePlan",
    "Cluster",
    "DateError",
    "DateOrder",
    "Facility",
    "Family",
    "Form",
    "IlpError",
    "Individual",
    "InputError",
    "Interpretation",
    "LifeStage",
    "Measurement",
    "PartialDate",
    "Pregnancy",
    "RegisterError",
    "Results",
    "RuleError",
    "ServiceAssessment",
    "ServiceRecord",
    "Sex",
    "Timing",
    "TimingStatus",
    "UnknownNameError",
    "Verdict",
    "__version__",
    "assess",
    "interpret",
    "plan_ahead",
]
