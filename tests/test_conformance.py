"""The conformance cases of the project, and the runner that checks them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ilp import CATALOGUE, InputError
from ilp.conformance import check_case, read_cases, run_conformance
from ilp.criteria import Elapsed, walk
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
            "timing: this version does not work out when a service is due, so the case cannot be checked whole",
        ),
        (changed(expect={"not_stages": ["adult"]}), "not_stages: expected no adult among adult"),
        (changed(expect={"required": ["geriatric-skilas"]}), "geriatric-skilas: expected required, got not_required"),
        (changed(expect={"questions": ["hiv"]}), "questions: expected hiv among none"),
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
        (changed(expect={"required": ["copd-pumma"]}), "refused: Unknown assessed service: 'copd-pumma'."),
        (changed(person={"birth_date": "1986-11-22"}), "refused: 1 validation error for Individual"),
        (changed(error="x"), "a case has on, person, and either expect or error"),
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


@pytest.mark.parametrize("text", ["{", "[1]", '"x"'])
def test_a_file_that_holds_no_cases_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(InputError, match="case"):
        read_cases(path)
