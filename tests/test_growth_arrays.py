"""Many children at once give what each of them gives alone."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp.errors import InputError, UnknownNameError
from ilp.interpretation.growth import AgeBasis, GrowthArrays, GrowthIndex, NoScore, z_score_arrays, z_scores

SEXES = ("female", "male", None)
POSITIONS = ("lying", "standing", None)


def alone(child: dict[str, Any], found: GrowthArrays, place: int) -> None:
    """Compare one child with its place in the arrays."""
    scores = z_scores(**child)
    for index, score in scores.scores.items():
        assert found.reasons(index)[place] is score.reason, child
        assert bool(found.implausible[index][place]) is score.implausible
        z = found.z[index][place]
        if score.z is None:
            assert np.isnan(z)
        else:
            assert abs(z - score.z) <= 1e-12 * max(1.0, abs(score.z)), (child, index)
    height = found.height_cm[place]
    assert np.isnan(height) if scores.height_cm is None else height == scores.height_cm


@pytest.mark.parametrize("basis", AgeBasis)
def test_a_dense_grid(basis: AgeBasis) -> None:
    edges = [-1, 0, 1, 729, 730, 731, 732, 1825, 1826, 1827, 1855, 1856, 1857, 1858, 6938, 6939, 6940]
    days = np.array(sorted({*edges, *range(0, 1900, 37), *range(1900, 7000, 211)}))
    rng = np.random.default_rng(2015)
    children: list[dict[str, Any]] = [
        {
            "sex": SEXES[number % 2],
            "age_days": int(day),
            "weight_kg": float(weight),
            "height_cm": float(rng.uniform(43, 122)),
            "head_cm": float(rng.uniform(25, 60)),
            "position": POSITIONS[number % 3],
            "oedema": (False, None, True)[number % 7 % 3],
            "age_basis": basis,
        }
        for day in days
        for number, weight in enumerate((1.5, 4, 8, 13, 22, 45, 9000))
    ]
    columns = {name: [child[name] for child in children] for name in children[0] if name != "age_basis"}
    found = z_score_arrays(**columns, age_basis=basis)
    for place, child in enumerate(children):
        alone(child, found, place)


values = st.one_of(
    st.none(), st.floats(0.01, 200), st.sampled_from([0.0, -1.0, 0.1, 1000.0, 1000.1, 45.0, 110.0, 120.0])
)
one_child = st.fixed_dictionaries(
    {
        "sex": st.sampled_from(SEXES),
        "age_days": st.one_of(st.none(), st.integers(-3, 7000)),
        "weight_kg": values,
        "height_cm": values,
        "head_cm": values,
        "position": st.sampled_from(POSITIONS),
        "oedema": st.sampled_from([True, False, None]),
    }
)


@given(children=st.lists(one_child, min_size=1, max_size=5), basis=st.sampled_from(list(AgeBasis)))
@examples(150)
def test_any_children(children: list[dict[str, Any]], basis: AgeBasis) -> None:
    found = z_score_arrays(**{name: [child[name] for child in children] for name in children[0]}, age_basis=basis)
    for place, child in enumerate(children):
        alone(child | {"age_basis": basis}, found, place)


def test_one_value_for_all_and_columns_not_given() -> None:
    found = z_score_arrays(sex="female", age_days=np.array([365, 366]), weight_kg=[9.0, np.nan])
    assert found.z[GrowthIndex.WEIGHT_FOR_AGE][0] == pytest.approx(0.049, abs=0.0006)
    assert list(found.reasons("weight_for_age")) == [None, NoScore.NO_WEIGHT]
    assert list(found.reasons("head_for_age")) == [NoScore.NO_HEAD] * 2
    assert z_score_arrays(sex="male", age_days=10).z[GrowthIndex.WEIGHT_FOR_AGE].shape == (1,)


def test_the_spellings_of_the_field() -> None:
    found = z_score_arrays(sex=["P", "Laki-laki"], age_days=[365, 548], weight_kg=[9.0, 7.0])
    assert found.z[GrowthIndex.WEIGHT_FOR_AGE] == pytest.approx([0.049, -3.893], abs=0.0006)


def test_months_of_the_calendar() -> None:
    found = z_score_arrays(
        sex="male", age_days=[28, 28], age_months=[1, None], height_cm=54.7244, age_basis="completed_months"
    )
    z = found.z[GrowthIndex.HEIGHT_FOR_AGE]
    assert z[0] == pytest.approx(0, abs=0.001)
    assert z[1] > 2


@pytest.mark.parametrize(
    ("columns", "error", "message"),
    [
        ({"weight_kg": [9.0, float("inf")]}, InputError, "The weight at place 1 cannot be used: inf."),
        ({"weight_kg": [9.0, "8"]}, InputError, "The values of weight are not numbers"),
        ({"weight_kg": np.array([9.0, "8"], dtype=object)}, InputError, "The weight at place 1 cannot be used: '8'."),
        ({"weight_kg": [True, False]}, InputError, "The values of weight are not numbers: 'bool'."),
        ({"age_days": [365.5, 366]}, InputError, "The age in days at place 0 cannot be used: 365.5."),
        ({"age_months": [1, 2]}, InputError, "Ages in months are given, but the basis is the age in days."),
        ({"weight_kg": [9.0, 9.1, 9.2]}, InputError, "The arrays are not of one length"),
        ({"weight_kg": [[9.0, 9.1]]}, InputError, "The arrays are not of one length"),
        ({"sex": ["female", "H"]}, InputError, "Sex not understood: 'H'."),
        ({"weight_kg": [10**400, 1]}, InputError, "The weight at place 0 cannot be used"),
        ({"sex": [{}, "male"]}, InputError, "Sex not understood: <dict>."),
        ({"position": ["h", "lying"]}, UnknownNameError, "Unknown position: 'h'"),
        ({"oedema": [1, 2]}, InputError, "The values of oedema are not yes or no: 'int64'."),
        ({"oedema": [True, "n"]}, InputError, "The values of oedema are not yes or no"),
        ({"oedema": np.array([True, "n"], dtype=object)}, InputError, "The oedema at place 1 cannot be used: 'n'."),
        ({"age_basis": "months"}, UnknownNameError, "Unknown age basis"),
    ],
)
def test_wrong_values_are_refused(columns: dict[str, Any], error: type[InputError], message: str) -> None:
    with pytest.raises(error) as raised:
        z_score_arrays(**{"sex": ["female", "male"], "age_days": [365, 366]} | columns)
    assert str(raised.value).startswith(message)


def test_without_numpy_the_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "from ilp.errors import InputError\n"
        "from ilp.interpretation.growth import z_score_arrays\n"
        "try:\n    z_score_arrays(sex='male', age_days=[1])\n"
        "except InputError as error:\n    print(error.code, error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.startswith("numpy_missing Z-scores of arrays need NumPy, which is not installed.")
    assert "pip install 'ilp-indonesia[arrays]'" in done.stdout
