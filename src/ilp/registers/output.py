"""Results of a register as a table: one row per person and service, to CSV, Parquet or JSON."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final

from ilp.errors import RegisterError
from ilp.interpretation import Interpretation
from ilp.models import Individual
from ilp.registers.cells import text_of
from ilp.registers.sources import require
from ilp.results import Assessment, ServiceAssessment
from ilp.timing import Timing
from ilp.vocabulary import Verdict

__all__ = [
    "MEASURED_COLUMNS",
    "RESULT_COLUMNS",
    "TIMING_COLUMNS",
    "MeasuredTable",
    "ResultTable",
    "cannot_write",
    "check_ending",
    "check_folder",
    "refuse_taken",
    "write_rows",
]

_ENDINGS: Final = (".csv", ".parquet", ".json", ".ndjson", ".jsonl")
_SLICE: Final = 50_000

_PERSON: Final = ("row", "person_id", "nik", "stage", "possible_stages", "cluster", "provisional")
_SERVICE: Final = (
    "service", "name_id", "name_en", "verdict", "missing", "venues", "schedule_id", "schedule_en", "source",
)  # fmt: skip
RESULT_COLUMNS: Final = (*_PERSON, *_SERVICE)
"""The columns of the results; ``nik`` is there only where the caller asks for it."""

TIMING_COLUMNS: Final = ("status", "due_on", "from", "until", "overdue_days", "last_done")
"""The columns that say when a service is due, where the caller asks for them."""


MEASURED_COLUMNS: Final = (
    "row", "person_id", "nik", "scale", "name_id", "name_en", "on", "values", "status", "category", "label_id",
    "label_en", "danger", "marks", "possible", "missing", "follow_up_id", "follow_up_en", "due_on", "source",
)  # fmt: skip
"""The columns of what was measured and what it means; ``nik`` is there only where the caller asks for it."""


def check_ending(path: Path) -> Path:
    """Return the path of an output file if its ending is one that can be written.

    Raises:
        RegisterError: it is not, or its folder is not there, or the library for it is not installed.
    """
    if path.suffix.lower() not in _ENDINGS:
        raise RegisterError(
            "Results cannot be written to this kind of file",
            value=path.name or str(path),
            accepted=", ".join(_ENDINGS),
            remedy="Choose one of these endings",
            code="output_kind",
        )
    check_folder(path)
    require("polars")
    return path


def check_folder(path: Path) -> None:
    """Refuse a file in a folder that is not there.

    Raises:
        RegisterError: there is no such folder.
    """
    if not path.absolute().parent.is_dir():
        raise RegisterError(
            "No such folder",
            value=str(path.parent),
            accepted="a folder that is there",
            remedy="Make it first",
            code="write",
        )


def refuse_taken(taken: Mapping[Path, str], *written: Path | str | None) -> None:
    """Refuse to write over what is read, or twice to one file; ``taken`` says what stands in which file.

    Raises:
        RegisterError: one of the files to be written is taken.
    """
    there = {path.resolve(): what for path, what in taken.items()}
    for path in written:
        if path is None:
            continue
        if Path(path).resolve() in there:
            raise RegisterError(
                f"The file is {there[Path(path).resolve()]}, and would be written over",
                value=str(path),
                accepted="another file",
                code="output_taken",
            )
        there[Path(path).resolve()] = "the file of results"


def cannot_write(what: str, path: Path | str, error: Exception) -> RegisterError:
    """Return the error of a file that cannot be written, or not to its end."""
    reason = getattr(error, "strerror", None) or " ".join(str(error).split())
    return RegisterError(
        f"{what} cannot be written: {reason}",
        value=str(path),
        accepted="a file that can be written, with room for it on the disk",
        remedy="Make room or choose another place; what is in the file now is not complete",
        code="write",
    )


def write_rows(lazy: Any, path: Path, count: int, what: str = "The results") -> None:
    """Write so many rows, in the format of the file's ending."""
    polars = require("polars")
    kind = path.suffix.lower()
    try:
        if kind == ".csv":
            lazy.sink_csv(path)
        elif kind == ".parquet":
            lazy.sink_parquet(path)
        elif kind == ".json":
            _write_array(lazy, path, count)
        else:
            lazy.sink_ndjson(path)
    except (OSError, polars.exceptions.PolarsError) as error:
        raise cannot_write(what, path, error) from error


def _write_array(lazy: Any, path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        start = "\n"
        for begin in range(0, count, _SLICE):
            lines = lazy.slice(begin, _SLICE).collect().write_ndjson().splitlines()
            file.write(start + ",\n".join(lines))
            start = ",\n"
        file.write("\n]\n")


class MeasuredTable:
    """Rows of what was measured and asked, and what it means: one row per person and result."""

    def __init__(self, *, keep_nik: bool) -> None:
        """Keep the NIK too where it is asked for."""
        self._keep_nik = keep_nik
        self._rows: list[tuple[object, ...]] = []

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def add(self, row: int, person: Individual, plan: Assessment) -> None:
        """Add the results of one person."""
        nik = (None if person.nik is None else text_of(person.nik),) if self._keep_nik else ()
        self._rows += [(row, person.id, *nik, *_result_cells(item)) for item in plan.results]

    def write(self, path: Path) -> None:
        """Write all rows, in the format of the file's ending.

        Raises:
            RegisterError: the file cannot be written.
        """
        polars = require("polars")
        kinds = {"row": polars.Int64, "danger": polars.Boolean, "on": polars.Date, "due_on": polars.Date}
        names = [name for name in MEASURED_COLUMNS if self._keep_nik or name != "nik"]
        schema = {name: kinds.get(name, polars.String) for name in names}
        write_rows(polars.LazyFrame(self._rows, schema=schema, orient="row"), path, self.count)


def _result_cells(item: Interpretation) -> tuple[object, ...]:
    due = [action.due_on for action in item.follow_up if action.due_on is not None]
    label = item.label
    return (
        item.scale,
        item.name.id,
        item.name.en,
        item.on,
        "; ".join(f"{value.code}={value.told('en')}" for value in item.values),
        item.status.value,
        item.category,
        None if label is None else label.id,
        None if label is None else label.en,
        item.danger,
        ";".join(mark.code for mark in item.marks),
        ";".join(option.code for option in item.possible),
        ";".join(item.missing),
        "; ".join(dict.fromkeys(action.what.id for action in item.follow_up)),
        "; ".join(dict.fromkeys(action.what.en for action in item.follow_up)),
        min(due, default=None),
        item.source,
    )


class ResultTable:
    """Rows of results, kept small until they are written: persons, kinds of answer, and which goes with which."""

    def __init__(self, verdicts: Collection[Verdict], *, keep_nik: bool, timing: bool = False) -> None:
        """Keep the services with these verdicts, with when each is due if asked."""
        self._verdicts = frozenset(verdicts)
        self._keep_nik = keep_nik
        self._persons: dict[str, list[object]] = {name: [] for name in _PERSON if keep_nik or name != "nik"}
        self._answers: dict[str, list[object]] = {name: [] for name in _SERVICE}
        self._places: dict[tuple[object, ...], int] = {}
        self._by_identity: dict[int, tuple[ServiceAssessment, int]] = {}
        self._person_of = array("L")
        self._answer_of = array("L")
        self._timing = timing
        self._times: dict[tuple[object, ...], int] = {}
        self._time_of = array("L")

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._answer_of)

    def add(self, row: int, person: Individual, plan: Assessment) -> None:
        """Add the services of one person."""
        place = len(self._persons["row"])
        services = [item for item in plan.services if item.verdict in self._verdicts]
        kept = [self._place(item) for item in services]
        if not kept:
            return
        if self._timing:
            self._time_of.extend([self._time(plan.timing(item.code)) for item in services])
        persons = self._persons
        persons["row"].append(row)
        persons["person_id"].append(person.id)
        if self._keep_nik:
            persons["nik"].append(None if person.nik is None else text_of(person.nik))
        persons["stage"].append(None if plan.stage is None else plan.stage.value)
        persons["possible_stages"].append(";".join(plan.possible_stages))
        persons["cluster"].append(None if plan.cluster is None else int(plan.cluster))
        persons["provisional"].append(plan.stage_provisional)
        self._person_of.extend([place] * len(kept))
        self._answer_of.extend(kept)

    def write(self, path: Path) -> None:
        """Write all rows, in the format of the file's ending.

        Raises:
            RegisterError: the file cannot be written.
        """
        write_rows(self._frame(require("polars")), path, self.count)

    def _frame(self, polars: Any) -> Any:
        """Return the table as a lazy frame: the rows are put together only as they are written."""
        text, number = polars.String, polars.Int64
        kinds = {"row": number, "cluster": number, "provisional": polars.Boolean}
        persons = polars.LazyFrame(self._persons, schema={name: kinds.get(name, text) for name in self._persons})
        answers = polars.LazyFrame(self._answers, schema=dict.fromkeys(self._answers, text))
        places = {"person": self._person_of, "answer": self._answer_of}
        tables = {"person": persons, "answer": answers}
        columns = [*self._persons, *self._answers]
        if self._timing:
            places["time"] = self._time_of
            kinds = {"status": text, "overdue_days": number}
            schema = {name: kinds.get(name, polars.Date) for name in TIMING_COLUMNS}
            tables["time"] = polars.LazyFrame(list(self._times), schema=schema, orient="row")
            columns += TIMING_COLUMNS
        rows = polars.LazyFrame({name: polars.Series(found, dtype=polars.UInt32) for name, found in places.items()})
        for name, table in tables.items():
            rows = rows.join(table.with_row_index(name), on=name, how="left", maintain_order="left")
        return rows.select(columns)

    def _time(self, timing: Timing) -> int:
        """Return the place of a timing among those met so far."""
        cells = (
            timing.status.value,
            timing.due_on,
            timing.opens_on,
            timing.until,
            timing.overdue_days,
            timing.last_done,
        )
        return self._times.setdefault(cells, len(self._times))

    def _place(self, item: ServiceAssessment) -> int:
        """Return the place of an answer among those met so far: persons alike share theirs."""
        known = self._by_identity.get(id(item))
        if known is not None:
            return known[1]
        cells = _cells(item)
        place = self._places.get(cells)
        if place is None:
            place = self._places[cells] = len(self._places)
            for name, cell in zip(_SERVICE, cells, strict=True):
                self._answers[name].append(cell)
        self._by_identity[id(item)] = (item, place)  # the item is kept, so that its id stays its own
        return place


def _cells(item: ServiceAssessment) -> tuple[object, ...]:
    return (
        item.code,
        item.name.id,
        item.name.en,
        item.verdict.value,
        ";".join(item.missing),
        ";".join(venue.venue.value for venue in item.venues),
        item.schedule.id,
        item.schedule.en,
        item.source,
    )
