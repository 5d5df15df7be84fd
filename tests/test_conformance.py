"""The conformance cases of the project, and the runner that checks them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import examples

from ilp import CATALOGUE, InputError
from ilp.conformance import check_case, read_cases, run_conformance
from ilp.criteria import Elapsed, walk
from ilp.timing import TimingStatus
from ilp.vocabulary import Verdict

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.json"))

GOOD: dict[str, Any] = {
    "id": "adult-40",
    "on": "2026-11-22",
    "assume_absent": "all",
    "person": {"birth_date": "1986-11-22", "sex": "male"},
    "expect": {"stage": "adult", "stages": ["adult"], "cluster": 3, "required": ["copd-puma"]},
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_holds(path: Path) -> None:
    report = run_conformance([path])
    assert report.count > 0
    assert [str(failure) for failure in report.failures] == []


def test_there_are_cases_enough_with_ids_of_their_own() -> None:
    ids = Counter(case["id"] for path in FILES for case in read_cases(path))
    assert len(ids) >= 400
    assert [name for name, count in ids.items() if count > 1] == []


def expected_verdicts() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {code: set() for code in CATALOGUE}
    for path in FILES:
        for case in read_cases(path):
            for verdict in Verdict:
                for code in case.get("expect", {}).get(verdict, ()):
                    found[code].add(verdict.value)
    return found


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_service_has_cases_of_every_verdict_it_can_give(code: str) -> None:
    service = CATALOGUE[code]
    seen = expected_verdicts()[code]
    nodes = [*walk(service.target), *walk(service.as_indicated_for)]
    if any(not isinstance(node, Elapsed) and not node.parts and node.words.en != "nobody" for node in nodes):
        assert "undetermined" in seen or all(node.words.en in {"female", "male"} for node in nodes if not node.parts)
    possible = {"required"} if service.target.parts or isinstance(service.target, Elapsed) else set()
    if service.as_indicated_for.parts or isinstance(service.as_indicated_for, Elapsed):
        possible.add("as_indicated")
    assert possible <= seen
    assert "not_required" in seen


def timed_cases() -> list[dict[str, Any]]:
    return [
        case["expect"]["timing"] for path in FILES for case in read_cases(path) if "timing" in case.get("expect", {})
    ]


def test_every_service_has_a_case_that_says_when() -> None:
    timed = timed_cases()
    assert len(timed) >= 500
    said = {code: {timing[code].get("status") for timing in timed if code in timing} for code in CATALOGUE}
    assert [code for code, statuses in said.items() if not statuses - {None}] == []
    assert set().union(*said.values()) >= set(TimingStatus)


def changed(**changes: object) -> dict[str, Any]:
    return {**GOOD, **changes}


@pytest.mark.parametrize(
    ("case", "message"),
    [
        (changed(), None),
        (changed(expect={"stage": "older_person"}), "stage: expected older_person, got adult"),
        (changed(expect={"cluster": 2}), "cluster: expected 2, got 3"),
        (changed(expect={"stages": ["adolescent"]}), "stages: expected adolescent among adult"),
        (
            changed(expect={"timing": {"copd-puma": {"status": "due"}}}),
            None,
        ),
        (changed(expect={"not_stages": ["adult"]}), "not_stages: expected no adult among adult"),
        (changed(expect={"required": ["geriatric-skilas"]}), "geriatric-skilas: expected required, got not_required"),
        (changed(expect={"questions": ["hiv"]}), "questions: expected hiv among fit_for_exercise_test"),
        (
            changed(assume_absent=(), expect={"required": ["stroke-risk-factor"]}),
            "stroke-risk-factor: expected required, got not_required",
        ),
        (
            changed(expect={"components": {"mental-health-adult-srq20": {"srq-20": "not_required"}}}),
            "components: mental-health-adult-srq20/srq-20: expected not_required, got required",
        ),
        (changed(expect={"stgae": "adult"}), "refused: Unknown key of expect: 'stgae'."),
        (changed(expects={}), "refused: Unknown key of a case: 'expects'."),
        (changed(expect={"required": ["copd-pumma"]}), "refused: Unknown service: 'copd-pumma'."),
        (changed(person={"birth_date": "1986-11-22"}), "refused: 1 validation error for Individual"),
        (changed(error="x"), "a case has on, person, and either expect or error"),
        (changed(on=5), "refused: The date of the case is none: 5. Accepted: YYYY-MM-DD, such as 2026-11-22."),
        (changed(on="2026-13-40"), "refused: The date of the case is none: '2026-13-40'."),
        (changed(on=None), "refused: The date of the case is none: None."),
        (changed(at="25:00"), "refused: Not a time of day: '25:00'. Accepted: hours and minutes, as 03:10"),
        (changed(at=310), "refused: Not a time of day: 310."),
        (changed(readings=5), "refused: Not a choice of readings: 5."),
        (changed(readings=["x"]), "refused: Not a choice of readings: ['x']."),
        (changed(assume_absent="smoker"), "refused: Not a set of facts to assume absent: 'smoker'."),
        (changed(assume_absent=5), "refused: Not a set of facts to assume absent: 5."),
        (changed(person=5), "refused: 1 validation error for Individual"),
        (changed(expect=[]), "refused: expect is not what it must be: []. Accepted: an object such as"),
        (changed(expect="adult"), "refused: expect is not what it must be: 'adult'."),
        (changed(expect={"required": 5}), "refused: required is not what it must be: 5. Accepted: a list of names"),
        (changed(expect={"required": "copd-puma"}), "refused: required is not what it must be: 'copd-puma'."),
        (changed(expect={"required": [["x"]]}), "refused: A name in required is not what it must be: ['x']."),
        (changed(expect={"stages": 5}), "refused: stages is not what it must be: 5."),
        (changed(expect={"stages": [5]}), "refused: A name in stages is not what it must be: 5."),
        (changed(expect={"not_stages": None}), "refused: not_stages is not what it must be: None."),
        (changed(expect={"questions": {"hiv": 1}}), "refused: questions is not what it must be: {'hiv': 1}."),
        (changed(expect={"components": [1]}), "refused: components is not what it must be: [1]."),
        (changed(expect={"components": {"copd-puma": [1]}}), "refused: components of copd-puma is not what it must be"),
        (changed(expect={"components": {"x": {}}}), "refused: Unknown service: 'x'."),
        (
            changed(expect={"components": {"mental-health-adult-srq20": {"srq-20": ["x"]}}}),
            "components: mental-health-adult-srq20/srq-20: expected ['x'], got required",
        ),
        (changed(expect={"stage": {"x": 1}}), "stage: expected {'x': 1}, got adult"),
        (5, "refused: The case is not what it must be: 5. Accepted: an object with id, on, person and expect."),
    ],
)
def test_a_case_that_does_not_hold_says_why(case: dict[str, Any], message: str | None) -> None:
    messages = check_case(case)
    if message is None:
        assert messages == []
    else:
        assert len(messages) == 1
        assert messages[0].startswith(message)


def test_an_error_case_holds_only_for_the_expected_refusal() -> None:
    case = changed(person={"birth_date": "2030-01-01", "sex": "female"}, error="birth is after")
    del case["expect"]
    assert check_case(case) == []
    assert check_case({**case, "error": "something else"})[0].startswith("refused, but without 'something else'")
    accepted = {**case, "person": {"birth_date": "2000-01-01", "sex": "female"}}
    assert check_case(accepted) == ["expected to be refused with 'birth is after', but it was assessed"]


def test_cases_are_read_from_arrays_single_objects_and_lines(tmp_path: Path) -> None:
    (tmp_path / "many.json").write_text(json.dumps([GOOD, changed(id="b")]))
    (tmp_path / "one.json").write_text(json.dumps(changed(id="c")))
    (tmp_path / "lines.jsonl").write_text("\n".join(json.dumps(changed(id=name)) for name in "de") + "\n")
    report = run_conformance([tmp_path])
    assert (report.count, report.failures, report.holds) == (5, (), True)


def test_an_id_used_twice_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "twice.json").write_text(json.dumps([GOOD, GOOD]))
    report = run_conformance([tmp_path / "twice.json"])
    assert [str(failure) for failure in report.failures] == [
        "twice.json: adult-40: the id is used already in twice.json"
    ]


def test_no_case_at_all_does_not_hold(tmp_path: Path) -> None:
    assert not run_conformance([tmp_path]).holds


def test_an_error_is_expected_in_words() -> None:
    case = changed(error=5)
    del case["expect"]
    assert check_case(case) == [
        "refused: error is not what it must be: 5. Accepted: a part of the message of the error."
    ]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=4,
)
EXPECTED = st.sampled_from(
    ["stage", "stages", "not_stages", "cluster", "questions", "components", "timing", "required", "provisional"]
)


@examples(200)
@given(
    st.dictionaries(
        st.sampled_from(["id", "on", "at", "assume_absent", "readings", "person"]), JSON_VALUES, max_size=2
    ),
    st.none() | st.dictionaries(EXPECTED, JSON_VALUES | st.just({"copd-puma": {"x": "y"}}), max_size=2),
)
def test_whatever_a_case_holds_it_gives_lines(changes: dict[str, Any], expect: dict[str, Any] | None) -> None:
    case = changed(**changes) if expect is None else changed(**changes, expect=expect)
    assert all(isinstance(line, str) and "\n" not in line for line in check_case(case))


@pytest.mark.parametrize("text", ["{", "[1]", '"x"', "[" * 100_000, '{"id": 1, "case": 1, "id": 2}', "9" * 5000])
def test_a_file_that_holds_no_cases_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(InputError, match="case"):
        read_cases(path)
