"""Conformance cases: what the rules must answer, as plain JSON that any implementation can be checked against.

A case is one JSON object; the page on conformance cases in the documentation describes its keys. Keys of ``expect``
that are absent are not checked; lists are subsets: everything listed must hold, more may.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from ilp.assessment import assess
from ilp.errors import DateError, IlpError, InputError, unknown_name
from ilp.interpretation import Interpretation, Results, interpret
from ilp.models import Individual
from ilp.models.inputs import read_time, unique_keys
from ilp.results import Assessment
from ilp.timing import Timing
from ilp.vocabulary import Verdict

__all__ = [
    "ConformanceFailure",
    "ConformanceReport",
    "check_case",
    "check_results",
    "read_cases",
    "run_conformance",
    "time_of_day",
    "timing_differences",
]

_CASE_KEYS: Final = frozenset(
    {"id", "on", "at", "assume_absent", "readings", "person", "indicators", "expect", "error", "note"}
)
_TIMING_KEYS: Final = {
    "status": "status",
    "due_on": "due_on",
    "from": "opens_on",
    "until": "until",
    "overdue_days": "overdue_days",
    "last_done": "last_done",
    "counted": "counted",
}
"""The keys of a timing in a case, and where an assessment has them."""
_RESULT_KEYS: Final = frozenset(
    {
        *("category", "status", "possible", "missing", "marks", "danger", "facts", "follow_up", "values"),
        *("not_possible", "not_marks", "not_follow_up", "not_facts"),
    }
)
"""The keys of one result in a case; lists are subsets, and those of ``not_`` what must not be among them. A value is
a number, or a range such as [3, 8]."""
_VERDICTS: Final = {verdict.value: verdict for verdict in Verdict}

Case = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ConformanceFailure:
    """A case that does not hold, with what was expected and what came."""

    case_id: str
    file: str
    message: str

    def __str__(self) -> str:
        """Return the failure in one line."""
        return f"{self.file}: {self.case_id}: {self.message}"


@dataclass(frozen=True, slots=True)
class ConformanceReport:
    """How many cases were run, and those that do not hold."""

    count: int
    failures: tuple[ConformanceFailure, ...]

    @property
    def holds(self) -> bool:
        """Whether every case holds; running no case at all proves nothing."""
        return self.count > 0 and not self.failures


def run_conformance(paths: Iterable[Path | str]) -> ConformanceReport:
    """Run the cases of files, or of all ``*.json`` and ``*.jsonl`` files in folders.

    Raises:
        InputError: a file cannot be read, or is not made of cases.
    """
    count = 0
    failures: list[ConformanceFailure] = []
    seen: dict[str, str] = {}
    for path in _files(paths):
        for case in read_cases(path):
            count += 1
            case_id = str(case.get("id", f"case {count}"))
            messages = check_case(case)
            if case_id in seen:
                messages = [*messages, f"the id is used already in {seen[case_id]}"]
            seen[case_id] = path.name
            failures += [ConformanceFailure(case_id, path.name, message) for message in messages]
    return ConformanceReport(count, tuple(failures))


def read_cases(path: Path | str) -> list[Case]:
    """Read the cases of a file: a JSON array, one object, or one object per line (``.jsonl``).

    Raises:
        InputError: the file cannot be read, or is not made of JSON objects.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = (
            [_loaded(line) for line in text.splitlines() if line.strip()] if path.suffix == ".jsonl" else _loaded(text)
        )
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            f"Cases cannot be read: {error}",
            value=path.name,
            accepted="a JSON array of cases, one case, or one case per line in a .jsonl file",
            code="cases_unreadable",
        ) from error
    cases = data if isinstance(data, list) else [data]
    for case in cases:
        if not isinstance(case, dict):
            raise InputError(
                f"A case in {path.name} is not a JSON object",
                value=case,
                accepted="an object with id, on, person and expect",
                code="case_shape",
            )
    return cases


def _loaded(text: str) -> Any:
    return json.loads(text, object_pairs_hook=unique_keys)


def check_case(case: Case) -> list[str]:
    """Return what does not hold in a case, a line each; nothing if all holds."""
    try:
        _expect(case, Mapping, "The case", "an object with id, on, person and expect")
        unknown = [key for key in case if key not in _CASE_KEYS]
        if unknown:
            raise unknown_name("key of a case", unknown[0], _CASE_KEYS)
        if "indicators" in case:
            return _check_indicators(case)
        missing = [key for key in ("on", "person") if key not in case]
        if missing or ("expect" in case) == ("error" in case):
            return ["a case has on, person, and either expect or error"]
        return _check_error(case) if "error" in case else _check_expect(case)
    except (IlpError, ValidationError) as error:
        return [f"refused: {' '.join(str(error).split())}"]


def _check_indicators(case: Case) -> list[str]:
    """Check the numbers of a case of indicators; the frame functions are loaded for such cases alone."""
    from ilp.frames.indicator_cases import check_indicator_case

    if "error" not in case:
        return check_indicator_case(case, _day(case))
    expected = case["error"]
    _expect(expected, str, "error", "a part of the message of the error")
    try:
        check_indicator_case({"expect": {}, **case}, _day(case))
    except (IlpError, ValidationError) as error:
        return [] if expected in str(error) else [f"refused, but without {expected!r}: {' '.join(str(error).split())}"]
    return [f"expected to be refused with {expected!r}, but it was computed"]


def time_of_day(case: Case) -> time | None:
    """Return the time a case asks about, or None for the whole day; raise InputError where it is none."""
    return read_time(case["at"]) if "at" in case else None


def _day(case: Case) -> date:
    try:
        return date.fromisoformat(case["on"])
    except (TypeError, ValueError):
        raise DateError(
            "The date of the case is none",
            value=case["on"],
            accepted="YYYY-MM-DD, such as 2026-11-22",
            remedy="Correct on",
            code="on",
        ) from None


def _expect(value: object, kind: type | tuple[type, ...], name: str, accepted: str) -> None:
    if not isinstance(value, kind) or (isinstance(value, str) and kind is not str):
        raise InputError(f"{name} is not what it must be", value=value, accepted=accepted, code="case_shape")


def _assess(case: Case) -> Assessment:
    person = Individual.model_validate(case["person"])
    return assess(
        person,
        on=_day(case),
        at=time_of_day(case),
        assume_absent=case.get("assume_absent", ()),
        readings=case.get("readings"),
        kinds="all",
    )


def _interpret(case: Case) -> Results:
    return interpret(
        Individual.model_validate(case["person"]),
        on=_day(case),
        assume_absent=case.get("assume_absent", ()),
        readings=case.get("readings"),
    )


def _check_error(case: Case) -> list[str]:
    expected = case["error"]
    _expect(expected, str, "error", "a part of the message of the error")
    try:
        _assess(case)
        _interpret(case)
    except (IlpError, ValidationError) as error:
        return [] if expected in str(error) else [f"refused, but without {expected!r}: {' '.join(str(error).split())}"]
    return [f"expected to be refused with {expected!r}, but it was assessed"]


def _check_expect(case: Case) -> list[str]:
    expect = case["expect"]
    _expect(expect, Mapping, "expect", 'an object such as {"stage": "adult", "required": ["copd-puma"]}')
    known = (*_CHECKS, *_RESULT_CHECKS)
    unknown = [key for key in expect if key not in known]
    if unknown:
        raise unknown_name("key of expect", unknown[0], known)
    found: list[str] = []
    if of_plan := [key for key in expect if key not in _RESULT_CHECKS]:
        plan = _assess(case)
        found += [message for key in of_plan for message in _CHECKS[key](plan, key, expect[key])]
    if any(key in _RESULT_CHECKS for key in expect):
        found += check_results(_interpret(case), expect)
    return found


def check_results(results: Results, expect: Mapping[str, Any]) -> list[str]:
    """Return where results are not what is expected of them, a line each."""
    return [
        message
        for key, expected in expect.items()
        if key in _RESULT_CHECKS
        for message in _RESULT_CHECKS[key](results, key, expected)
    ]


def _check_value(plan: Assessment, key: str, expected: object) -> Iterator[str]:
    actual: object = {"stage": plan.stage, "cluster": plan.cluster, "provisional": plan.stage_provisional}[key]
    if actual != expected:
        yield f"{key}: expected {_told(expected)}, got {actual if actual is None else f'{actual}'}"


def _told(value: object) -> str:
    """Return an expected value in one line, however long or odd it is."""
    return str(InputError("expected", value=value).value) if not isinstance(value, (str, int)) else f"{value}"


def _check_members(plan: Assessment, key: str, expected: object) -> Iterator[str]:
    actual = [stage.value for stage in plan.stages] if key == "stages" else [item.fact for item in plan.questions]
    for name in _names(key, expected):
        if name not in actual:
            yield f"{key}: expected {name} among {', '.join(actual) or 'none'}"


def _check_not_members(plan: Assessment, key: str, expected: object) -> Iterator[str]:
    actual = [stage.value for stage in plan.stages]
    for name in _names(key, expected):
        if name in actual:
            yield f"{key}: expected no {name} among {', '.join(actual)}"


def _names(key: str, expected: object) -> list[str]:
    accepted = "a list of names, such as those `ilp services`, `ilp facts` and `ilp stages` print"
    _expect(expected, (list, tuple, set, frozenset), key, accepted)
    assert isinstance(expected, Iterable)  # noqa: S101 - for the type checker
    names = list(expected)
    for name in names:
        _expect(name, str, f"A name in {key}", "text")
    return names


def _check_verdicts(plan: Assessment, key: str, expected: object) -> Iterator[str]:
    for code in _names(key, expected):
        item = plan[code]
        if item.verdict is not _VERDICTS[key]:
            missing = f" (missing: {', '.join(item.missing)})" if item.missing else ""
            yield f"{code}: expected {key}, got {item.verdict}{missing}"


def _check_components(plan: Assessment, key: str, expected: object) -> Iterator[str]:
    accepted = "an object of service codes, each with an object of parts and their verdicts"
    _expect(expected, Mapping, key, accepted)
    assert isinstance(expected, Mapping)  # noqa: S101 - for the type checker
    for code, parts in expected.items():
        _expect(parts, Mapping, f"{key} of {code}", accepted)
        actual = {part.code: part.verdict for part in plan[code].components}
        for part, verdict in parts.items():
            if actual.get(part) != verdict:
                yield f"{key}: {code}/{part}: expected {_told(verdict)}, got {actual.get(part)}"


def _check_timing(plan: Assessment, key: str, expected: object) -> Iterator[str]:
    accepted = "an object of service codes, each with an object of status, due_on, from, until and so on"
    _expect(expected, Mapping, key, accepted)
    assert isinstance(expected, Mapping)  # noqa: S101 - for the type checker
    for code, wanted in expected.items():
        _expect(wanted, Mapping, f"{key} of {code}", accepted)
        unknown = [name for name in wanted if name not in _TIMING_KEYS]
        if unknown:
            raise unknown_name("key of timing", unknown[0], _TIMING_KEYS)
        timing = plan.timing(code)
        for name, told in timing_differences(timing, wanted).items():
            yield f"{key}: {code}/{name}: expected {_told(wanted[name])}, got {told} ({timing.sentence.en})"


def timing_differences(timing: Timing, wanted: Mapping[str, Any]) -> dict[str, object]:
    """Return what a timing says otherwise than a case wants, under the keys of the case."""
    said = {name: getattr(timing, _TIMING_KEYS[name]) for name in wanted}
    told = {name: value.isoformat() if isinstance(value, date) else value for name, value in said.items()}
    return {name: value for name, value in told.items() if value != wanted[name]}


def _check_results(results: Results, key: str, expected: object) -> Iterator[str]:
    accepted = 'an object of scales, each with the code of a category or an object such as {"category": ...}'
    _expect(expected, Mapping, key, accepted)
    assert isinstance(expected, Mapping)  # noqa: S101 - for the type checker
    for code, wanted in expected.items():
        if code not in results:
            if wanted is not None:
                yield f"{key}: expected a result of {code}, got {', '.join(item.scale for item in results) or 'none'}"
        elif wanted is None:
            yield f"{key}: expected no result of {code}, got {results[code].category}"
        else:
            whole = {"category": wanted} if isinstance(wanted, str) else wanted
            _expect(whole, Mapping, f"{key} of {code}", accepted)
            yield from _check_result(results[code], f"{key}: {code}", whole)


def _check_result(result: Interpretation, place: str, wanted: Mapping[str, Any]) -> Iterator[str]:
    said: dict[str, Any] = {
        "category": result.category,
        "status": result.status.value,
        "danger": result.danger,
        "possible": [item.code for item in result.possible],
        "missing": list(result.missing),
        "marks": [item.code for item in result.marks],
        "facts": dict(result.facts),
        "follow_up": [item.kind.value for item in result.follow_up],
        "values": {
            item.code: item.at_least if item.at_least == item.at_most else [item.at_least, item.at_most]
            for item in result.values
        },
    }
    for name, value in wanted.items():
        if name not in _RESULT_KEYS:
            raise unknown_name("key of a result", name, _RESULT_KEYS)
        got = said[name.removeprefix("not_")]
        if name.startswith("not_"):
            holds = not any(item in got for item in value)
        elif isinstance(value, Mapping):
            holds = all(item in got and got[item] == each for item, each in value.items())
        elif isinstance(value, list):
            holds = all(item in got for item in value) and (bool(value) or not got)
        else:
            holds = got == value
        if not holds:
            yield f"{place}/{name}: expected {_told(value)}, got {_told(got)}"


def _check_scores(results: Results, key: str, expected: object) -> Iterator[str]:
    _expect(expected, Mapping, key, "an object of scores, each a number or a range such as [3, 8]")
    assert isinstance(expected, Mapping)  # noqa: S101 - for the type checker
    for code, wanted in expected.items():
        score = results.score(code)
        got = [score.at_least, score.at_most]
        if got != (list(wanted) if isinstance(wanted, list) else [wanted, wanted]):
            yield f"{key}: {code}: expected {_told(wanted)}, got {_told(got)}"


def _check_names(results: Results, key: str, expected: object) -> Iterator[str]:
    got = {
        "unread": [item.code for item in results.unread],
        "unanswered": list(results.unanswered),
        "result_findings": [item.code for item in results.findings],
    }[key]
    names = _names(key, expected)
    if not names and got:
        yield f"{key}: expected none, got {', '.join(got)}"
    for name in names:
        if name not in got:
            yield f"{key}: expected {name} among {', '.join(got) or 'none'}"


_RESULT_CHECKS: Final[dict[str, Callable[[Results, str, Any], Iterator[str]]]] = {
    "results": _check_results,
    "scores": _check_scores,
    "unread": _check_names,
    "unanswered": _check_names,
    "result_findings": _check_names,
}
_CHECKS: Final[dict[str, Callable[[Assessment, str, Any], Iterator[str]]]] = {
    "stage": _check_value,
    "cluster": _check_value,
    "provisional": _check_value,
    "stages": _check_members,
    "not_stages": _check_not_members,
    "questions": _check_members,
    "components": _check_components,
    "timing": _check_timing,
    **dict.fromkeys(_VERDICTS, _check_verdicts),
}


def _files(paths: Iterable[Path | str]) -> Iterator[Path]:
    for path in map(Path, paths):
        if path.is_dir():
            yield from sorted(item for item in path.iterdir() if item.suffix in {".json", ".jsonl"})
        else:
            yield path
