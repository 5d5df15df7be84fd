"""The public names, and what importing them costs."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

import ilp

PUBLIC = [
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


def test_the_public_names_are_these() -> None:
    assert ilp.__all__ == PUBLIC
    assert all(hasattr(ilp, name) for name in PUBLIC)


def test_every_public_thing_is_documented() -> None:
    for name in PUBLIC:
        thing = getattr(ilp, name)
        if callable(thing):
            assert thing.__doc__, name


def test_importing_ilp_imports_no_heavy_library() -> None:
    code = (
        "import sys, ilp; "
        "heavy = {'polars', 'pandas', 'numpy', 'pyarrow', 'rich', 'typer', 'click', 'fastexcel', 'icalendar', "
        "'jinja2', 'matplotlib', 'reportlab'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert result.stdout.strip() == "[]"


def test_importing_ilp_leaves_scales_and_questionnaires_for_later() -> None:
    code = (
        "import sys, ilp; later = {'ilp.interpretation.scales', 'ilp.interpretation.instruments'}; "
        "print(sorted(later & set(sys.modules))); from ilp import INSTRUMENTS, SCALES; "
        "print(len(INSTRUMENTS) > 0, len(SCALES) > 0, sorted(later - set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert result.stdout.split("\n")[:2] == ["[]", "True True []"]


@pytest.mark.parametrize("module", [ilp, ilp.interpretation])
def test_other_names_are_refused(module: ModuleType) -> None:
    with pytest.raises(AttributeError, match=f"module '{module.__name__}' has no attribute 'scale'"):
        _ = module.scale


def test_errors_have_one_root() -> None:
    for error in (ilp.DateError, ilp.InputError, ilp.RegisterError, ilp.RuleError, ilp.UnknownNameError):
        assert issubclass(error, ilp.IlpError)
    assert issubclass(ilp.InputError, ValueError)


def test_without_its_extra_a_frame_function_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['narwhals'] = None\n"
        "import ilp\n"
        "try:\n    ilp.assess_frame\nexcept ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == (
        "assess_frame needs narwhals, which is not installed. Install it: pip install 'ilp-indonesia[frames]'"
    )
