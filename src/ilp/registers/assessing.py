"""Assessing a register: every person, what the decree asks for each, and a report that adds it all up."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from typing import IO, Final

from attrs import define, field, frozen

from ilp.assessment import DEFAULT_KINDS, assess
from ilp.clusters import Cluster
from ilp.errors import DateError, InputError, unknown_name
from ilp.labels import Language, language_named
from ilp.lifecycle import LifeStage
from ilp.models import Individual
from ilp.registers.output import MeasuredTable, ResultTable, cannot_write, check_ending, refuse_taken
from ilp.registers.reading import Counts, Register, RegisterRow
from ilp.registers.rejects import REJECT_COLUMNS, Reject, reject
from ilp.results import Assessment, Receipt
from ilp.situation import AssumeAbsent
from ilp.timing import TimingStatus
from ilp.vocabulary import ServiceKind, Verdict

__all__ = ["RegisterReport", "assess_register"]

_ROW_ERRORS: Final = frozenset({"birth_after_on", "age_over_130"})
_TOLD_EVERY: Final = 200

Progress = Callable[[int], None]


@define(kw_only=True)
class RegisterReport:
    """What came of a register.

    ``persons`` counts persons by stage and cluster; the stage is None where a partial birth date leaves it open.
    ``services`` counts verdicts by service code. ``asked`` says for each question how many persons it would have to be
    asked, and ``settles`` how many services (and stages) an answer could decide, over all of them. ``findings`` counts
    persons by code of what looks wrong in their data. ``rejects`` counts by code what could not be read, of which
    ``first_rejects`` are the first and ``examples`` one of each code. ``written`` is the number of rows of results.
    ``results`` counts by scale how many persons have a result of which category (or status, where it has none),
    ``dangers`` those of results that cannot wait, by scale; ``measured_rows`` is the number of rows of them written.
    Where timing was asked for, ``timings`` counts by service code how those with a verdict that is written stand, and
    ``overdue`` how many of those due are overdue.
    """

    on: date
    counts: Counts
    persons: Counter[tuple[LifeStage | None, Cluster | None]] = field(factory=Counter)
    provisional: int = 0
    services: dict[str, Counter[Verdict]] = field(factory=dict)
    timings: dict[str, Counter[TimingStatus]] = field(factory=dict)
    overdue: Counter[str] = field(factory=Counter)
    asked: Counter[str] = field(factory=Counter)
    settles: Counter[str] = field(factory=Counter)
    findings: Counter[str] = field(factory=Counter)
    rejects: Counter[str] = field(factory=Counter)
    first_rejects: list[Reject] = field(factory=list)
    examples: dict[str, Reject] = field(factory=dict)
    history_rows: int = 0
    history_attached: int = 0
    receipt: Receipt | None = None
    written: int = 0
    results: dict[str, Counter[str]] = field(factory=dict)
    dangers: Counter[str] = field(factory=Counter)
    measured_rows: int = 0

    @property
    def reject_count(self) -> int:
        """How many cells and rows were refused, in the register and the history."""
        return self.rejects.total()


def assess_register(  # noqa: PLR0913 - one call, every choice by name
    register: Register,
    *,
    on: date,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
    output: Path | str | None = None,
    measured: Path | str | None = None,
    rejects: Path | str | None = None,
    verdicts: Collection[Verdict | str] = (Verdict.REQUIRED,),
    keep_nik: bool = False,
    timing: bool = False,
    limit: int | None = None,
    keep_rejects: int | None = 20,
    language: Language = "en",
    progress: Progress | None = None,
) -> RegisterReport:
    """Assess everybody in a register, and write one row per person and service.

    Args:
        register: The register, from ``read_register``.
        on: The date asked about.
        assume_absent: As for ``assess``.
        readings: As for ``assess``.
        kinds: As for ``assess``.
        output: Where the results go, by its ending: .csv, .parquet, .json (an array), .ndjson or .jsonl.
        measured: Where what was measured and what it means goes, one row per person and result; endings as above.
        rejects: A CSV file for everything that could not be read.
        verdicts: Which verdicts are written.
        keep_nik: Whether the NIK is written too.
        timing: Whether it is counted and written when each service is due: status, due_on, from, until, overdue_days,
            last_done.
        limit: Read only so many rows.
        keep_rejects: How many rejects the report itself keeps, or None for all of them.
        language: The language of what the file of rejects says.
        progress: Called now and then with the number of rows read since the last call.

    Raises:
        RegisterError: a file cannot be read or written.
        DateError: ``on`` is out of range.
        InputError: ``assume_absent``, ``readings``, ``kinds`` or ``verdicts`` name something that is not known.
    """
    wanted = _verdicts(verdicts)
    tables = _Tables(output, measured, ResultTable(wanted, keep_nik=keep_nik, timing=timing), keep_nik=keep_nik)
    _check_files(register, output, measured, rejects)
    choices = _Choices(on, assume_absent, readings, kinds)
    choices.check()
    rows = iter(register)
    report = RegisterReport(on=on, counts=register.counts)
    with _opened(rejects) as file:
        keeper = _Keeper(report, file, keep_rejects, language_named(language))
        history = register.history
        if history is not None:
            report.history_rows = history.rows
            keeper.keep(history.rejects)
        for row in _told(islice(rows, limit), progress):
            assessed, plan = _assess_row(register, row, choices, keeper)
            keeper.keep(assessed.rejects)
            if plan is None or assessed.person is None:
                continue
            _add(report, plan)
            report.history_attached += len(assessed.history_rows)
            if timing:
                _add_timing(report, plan, wanted)
            tables.add(row.number, assessed.person, plan)
    for name, groups in register.shared.items():
        if groups:
            report.findings[f"{name}_shared"] = sum(len(group) for group in groups)
    report.written, report.measured_rows = tables.write()
    return report


class _Tables:
    """The tables that are written, where files are named for them."""

    def __init__(
        self, output: Path | str | None, measured: Path | str | None, services: ResultTable, *, keep_nik: bool
    ) -> None:
        self._output = None if output is None else check_ending(Path(output))
        self._measured = None if measured is None else check_ending(Path(measured))
        self._services, self._results = services, MeasuredTable(keep_nik=keep_nik)

    def add(self, row: int, person: Individual, plan: Assessment) -> None:
        if self._output is not None:
            self._services.add(row, person, plan)
        if self._measured is not None:
            self._results.add(row, person, plan)

    def write(self) -> tuple[int, int]:
        """Write what there is, and return the numbers of rows."""
        if self._output is not None:
            self._services.write(self._output)
        if self._measured is not None:
            self._results.write(self._measured)
        return self._services.count, self._results.count


@frozen
class _Choices:
    """What the caller chose for everybody."""

    on: date
    assume_absent: AssumeAbsent
    readings: Mapping[str, str] | None
    kinds: Collection[ServiceKind | str]

    def assess(self, person: Individual) -> Assessment:
        return assess(person, on=self.on, assume_absent=self.assume_absent, readings=self.readings, kinds=self.kinds)

    def check(self) -> None:
        """Refuse choices that would fail for every person, before any is read."""
        born = self.on.isoformat() if type(self.on) is date else "2000"
        self.assess(Individual.model_validate({"birth_date": born, "sex": "female"}))


def _told(rows: Iterable[RegisterRow], progress: Progress | None) -> Iterator[RegisterRow]:
    """Yield the rows, and tell now and then how many there were."""
    untold = 0
    for row in rows:
        yield row
        untold += 1
        if progress is not None and untold >= _TOLD_EVERY:
            progress(untold)
            untold = 0
    if progress is not None:
        progress(untold)


def _verdicts(verdicts: Collection[Verdict | str]) -> frozenset[Verdict]:
    for verdict in verdicts:
        if verdict not in list(Verdict):
            raise unknown_name("verdict", verdict, list(Verdict))
    return frozenset(Verdict(verdict) for verdict in verdicts)


def _check_files(register: Register, *written: Path | str | None) -> None:
    """Refuse to write over what is read, or twice to one file."""
    taken = {register.path: "the register"}
    if register.history is not None:
        taken[register.history.path] = "the history"
    refuse_taken(taken, *written)


@contextmanager
def _opened(path: Path | str | None) -> Iterator[IO[str] | None]:
    """Open the file of rejects, where there is to be one."""
    if path is None:
        yield None
        return
    try:
        file = Path(path).open("w", encoding="utf-8", newline="")  # noqa: SIM115 - closed below, past the except
    except OSError as error:
        raise cannot_write(_REJECTS, path, error) from error
    try:
        yield file
    finally:
        try:
            file.close()
        except OSError as error:
            raise cannot_write(_REJECTS, path, error) from error


_REJECTS: Final = "The file of rejects"


class _Keeper:
    """Counts rejects, keeps the first, and writes all to a file."""

    def __init__(self, report: RegisterReport, file: IO[str] | None, kept: int | None, language: Language) -> None:
        self._report = report
        self._file = file
        self._kept = kept
        self._language = language
        self._writer = None if file is None else csv.writer(file)
        self._write(REJECT_COLUMNS)

    def _write(self, cells: Iterable[str]) -> None:
        if self._writer is None or self._file is None:
            return
        try:
            self._writer.writerow(cells)
        except OSError as error:
            raise cannot_write(_REJECTS, self._file.name, error) from error

    def keep(self, items: Iterable[Reject]) -> None:
        report = self._report
        for item in items:
            report.rejects[item.code] += 1
            report.examples.setdefault(item.code, item)
            if self._kept is None or len(report.first_rejects) < self._kept:
                report.first_rejects.append(item)
            self._write(item.in_(self._language).cells())


def _assess_row(
    register: Register, row: RegisterRow, choices: _Choices, keeper: _Keeper
) -> tuple[RegisterRow, Assessment | None]:
    if row.person is None:
        return row, None
    if row.history_rows:
        row = _without_future(register, row, choices.on, keeper)
    assert row.person is not None  # noqa: S101 - for the type checker
    try:
        return row, choices.assess(row.person)
    except DateError as error:
        if error.code not in _ROW_ERRORS:
            raise
        return register.refuse(row, error), None


def _without_future(register: Register, row: RegisterRow, on: date, keeper: _Keeper) -> RegisterRow:
    """Leave out, and report, services dated after the day asked about."""
    person, history = row.person, register.history
    if person is None or history is None or all(done.on <= on for done in person.history):
        return row
    column = next(item for item in history.columns.used if item.target == "on")
    error = InputError(
        f"The service is dated after {on}",
        accepted="services done up to the date asked about",
        remedy="Correct the date, or assess on a later date",
        code="service_after_on",
    )
    pairs = list(zip(row.history_rows, person.history, strict=True))
    keeper.keep(
        reject(error, file=history.path.name, row=number, column=column.header, cell=done.on, refused=True)
        for number, done in pairs
        if done.on > on
    )
    past = [(number, done) for number, done in pairs if done.on <= on]
    return RegisterRow(
        number=row.number,
        person=person.model_copy(update={"history": tuple(done for _, done in past)}),
        rejects=row.rejects,
        history_rows=tuple(number for number, _ in past),
        cells=row.cells,
    )


def _add(report: RegisterReport, plan: Assessment) -> None:
    report.persons[plan.stage, plan.cluster] += 1
    report.provisional += plan.stage_provisional
    services = report.services
    for item in plan.services:
        counted = services.get(item.code)
        if counted is None:
            counted = services[item.code] = Counter()
        counted[item.verdict] += 1
    for question in plan.questions:
        report.asked[question.fact] += 1
        report.settles[question.fact] += question.settles
    for code in {finding.code for finding in plan.findings}:
        report.findings[code] += 1
    for result in plan.results:
        counted_results = report.results.setdefault(result.scale, Counter())
        counted_results[result.category or result.status.value] += 1
        report.dangers[result.scale] += result.danger
    report.receipt = _for_all(report.receipt, plan.receipt)


def _add_timing(report: RegisterReport, plan: Assessment, wanted: Collection[Verdict]) -> None:
    for item in plan.services:
        if item.verdict in wanted:
            timing = plan.timing(item.code)
            report.timings.setdefault(item.code, Counter())[timing.status] += 1
            report.overdue[item.code] += bool(timing.overdue_days)


def _for_all(so_far: Receipt | None, receipt: Receipt) -> Receipt:
    """Return the receipt of a register: that of any of its persons, with the readings that mattered for one of them."""
    if so_far is None or so_far.readings.keys() >= receipt.readings.keys():
        return receipt if so_far is None else so_far
    return so_far.model_copy(update={"readings": {**so_far.readings, **receipt.readings}})
