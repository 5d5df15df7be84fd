"""The domain rules of Indonesia's primary-care integration (ILP), KMK HK.01.07/MENKES/2015/2023, as a library."""

from importlib import import_module
from typing import TYPE_CHECKING

from ilp.assessment import assess
from ilp.calendar import DateOrder, PartialDate
from ilp.clusters import CLUSTERS, Cluster
from ilp.errors import DateError, IlpError, InputError, RegisterError, RuleError, UnknownNameError
from ilp.facts import FACTS
from ilp.interpretation import Interpretation, Results, interpret
from ilp.lifecycle import STAGES, LifeStage
from ilp.models import (
    BloodPressure,
    Facility,
    Family,
    Form,
    Individual,
    Measurement,
    Network,
    Pregnancy,
    ServiceRecord,
)
from ilp.plans import CarePlan, plan_ahead
from ilp.regulation import KMK_2015_2023
from ilp.results import Assessment, ServiceAssessment
from ilp.screening import CATALOGUE, MATRICES
from ilp.timing import Timing, TimingStatus
from ilp.version import __version__
from ilp.vocabulary import Sex, Verdict

if TYPE_CHECKING:
    from ilp.facilities import check_facility, where
    from ilp.families import assess_family, check_family
    from ilp.frames import assess_frame, compute_indicators, interpret_frame
    from ilp.interpretation import INSTRUMENTS, SCALES
    from ilp.posyandu import posyandu_day
    from ilp.registers import validate_frame
    from ilp.reports import village_report
    from ilp.visits import plan_visits, visit_family
else:
    _LATER = {
        "INSTRUMENTS": "ilp.interpretation",
        "SCALES": "ilp.interpretation",
        "assess_family": "ilp.families",
        "assess_frame": "ilp.frames",
        "check_facility": "ilp.facilities",
        "check_family": "ilp.families",
        "compute_indicators": "ilp.frames",
        "interpret_frame": "ilp.frames",
        "plan_visits": "ilp.visits",
        "posyandu_day": "ilp.posyandu",
        "validate_frame": "ilp.registers",
        "village_report": "ilp.reports",
        "visit_family": "ilp.visits",
        "where": "ilp.facilities",
    }
    _EXTRAS = {"ilp.reports": "reports"}

    def __getattr__(name: str) -> object:
        """Load what few programs need, or what needs the libraries of an extra, when it is first asked for."""
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            return getattr(import_module(_LATER[name]), name)
        except ModuleNotFoundError as error:
            if error.name is None or error.name.startswith("ilp"):
                raise
            raise ImportError(
                f"{name} needs {error.name}, which is not installed. "
                f"Install it: pip install 'ilp-indonesia[{_EXTRAS.get(_LATER[name], 'frames')}]'",
                name=error.name,
            ) from error


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
    "Network",
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
    "assess_family",
    "assess_frame",
    "check_facility",
    "check_family",
    "compute_indicators",
    "interpret",
    "interpret_frame",
    "plan_ahead",
    "plan_visits",
    "posyandu_day",
    "validate_frame",
    "village_report",
    "visit_family",
    "where",
]
