"""Typed files of any size, assessed from file to file without ever being in memory as a whole."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Any, Final

from attrs import frozen

from ilp.assessment import DEFAULT_KINDS
from ilp.cli.options import usage
from ilp.errors import IlpError, InputError, RegisterError, unknown_name
from ilp.frames import FRAME_COLUMNS, FrameCheck, assess_frame, check_columns
from ilp.frames.asking import Asking
from ilp.frames.columns import MASK, MASK_BITS, MASKED_TOGETHER, REFUSED
from ilp.frames.contract import HISTORY_COLUMNS, ID
from ilp.frames.terms import Kind
from ilp.registers.output import cannot_write
from ilp.registers.sources import require
from ilp.vocabulary import Verdict

__all__ = ["ENGINES", "FRAMES", "StreamReport", "check_file", "scan_typed", "stream", "told_of_file"]

FRAMES: Final = ("wide", "long", "mask")
ENGINES: Final = ("polars", "duckdb")
_ENDINGS: Final = (".parquet", ".csv")
_POLLED: Final = 0.2
"""Seconds between two looks at how far DuckDB is."""
_BATCH: Final = 20_000
"""Rows that Polars works on at a time: its own 100,000 take a gigabyte where each row becomes a row per service."""
_DAY: Final = "%Y-%m-%d"
_SQL: Final = {
    Kind.YES_NO: "BOOLEAN",
    Kind.NUMBER: "BIGINT",
    Kind.REAL: "DOUBLE",
    Kind.TEXT: "VARCHAR",
    Kind.DATE: "DATE",
}

Progress = Callable[[float], None]
"""Told which share of the file has been read, from 0 to 1."""


@frozen(kw_only=True)
class StreamReport:
    """What came of a file: its rows, why nothing can be said of some, and how many each service is required for."""

    rows: int
    written: int
    refused: Counter[str]
    required: Counter[str]


def check_file(path: Path) -> FrameCheck:
    """Say which columns of a typed file are read, and what has to be mended; only its head is looked at.

    Raises:
        RegisterError: there is no such file, or it cannot be read.
    """
    with told_of_file(path):
        return check_columns(scan_typed(path, {name: spec.kind for name, spec in FRAME_COLUMNS.items()}))


def stream(  # noqa: PLR0913 - every choice by name
    path: Path,
    output: Path,
    *,
    on: date | str,
    form: str,
    engine: str,
    history: Path | None,
    choices: Mapping[str, Any],
    progress: Progress | None,
) -> StreamReport:
    """Assess a typed file and write what comes of it; the output is there only when it is complete.

    ``choices`` go to ``assess_frame``. The summary is counted in a second pass, over the output; of rows for each
    service, in which refused rows have no place, the refused are counted over the input.

    Raises:
        InputError: the columns are not those that are read, or a cell is not of the type of its column.
        RegisterError: a file cannot be read or written.
    """
    if form not in FRAMES:
        raise unknown_name("form of results", form, FRAMES)
    if engine not in ENGINES:
        raise unknown_name("engine", engine, ENGINES)
    _check_paths(path, output, history)
    checked = check_file(path)
    if not checked.good:
        raise InputError(
            f"{path.name} is not a typed file: {'; '.join(checked.problems)}",
            accepted="the columns that `ilp facts --columns` lists, in their types",
            remedy=f"`ilp facts --check {path.name}` shows what is read; a register as it is: leave out --typed",
            code="not_typed",
        )
    asking = Asking.of(
        on=on,
        **{"at": None, "services": None, "kinds": DEFAULT_KINDS, "assume_absent": (), "readings": None}
        | {name: value for name, value in choices.items() if name != "verdicts"},
    )
    services = tuple(service.code for service in asking.services)
    choices = {**choices, "on": on, "output": form, "services": services}
    part = output.with_name(f".{output.name}.part")
    run = _with_polars if engine == "polars" else _with_duckdb
    try:
        with told_of_file(path):
            run(path, part, history, choices, progress)
            report = _counted(path, part, choices)
        part.replace(output)
    except OSError as error:
        raise cannot_write("The results", output, error) from error
    finally:
        part.unlink(missing_ok=True)
    return report


def _check_paths(path: Path, output: Path, history: Path | None) -> None:
    if output.suffix.lower() not in _ENDINGS:
        raise RegisterError(
            "Results of a typed file cannot be written to this kind of file",
            value=output.name,
            accepted=", ".join(_ENDINGS),
            remedy="Choose one of these endings",
            code="output_kind",
        )
    if not output.absolute().parent.is_dir():
        raise RegisterError(
            "No such folder",
            value=str(output.parent),
            accepted="a folder that is there",
            remedy="Make it first",
            code="write",
        )
    if output.exists() and any(output.samefile(other) for other in (path, history) if other and other.exists()):
        raise usage("The results would be written over a file that is read", "Give another name with -o")


@contextmanager
def told_of_file(path: Path) -> Iterator[None]:
    """Tell what an engine says of a file in words of ours, without a value of a person."""
    try:
        yield
    except (IlpError, OSError):
        raise
    except Exception as error:
        if not type(error).__module__.startswith(("polars", "narwhals", "duckdb", "_duckdb")):
            raise
        column = re.search(r"column '?\"?([a-z_0-9]+)", str(error))
        raise RegisterError(
            f"{path.name} cannot be read as a typed file",
            value=f"column {column[1]}" if column and column[1] in FRAME_COLUMNS else type(error).__name__,
            accepted="Parquet, or CSV in UTF-8 with a comma, dates YYYY-MM-DD, and yes/no as true and false",
            remedy="Leave out --typed to read it as a register, cell by cell",
            code="not_typed",
        ) from error


# Reading -------------------------------------------------------------------------------------------------------------


def scan_typed(path: Path, kinds: Mapping[str, Kind]) -> Any:
    """Return a lazy Polars frame of a file; in CSV a column that is read has the type of the contract, others text."""
    import polars as pl

    if not path.is_file():
        raise RegisterError("No such file", value=str(path), accepted="a file", remedy="Check the name", code="no_file")
    if path.suffix.lower() not in _ENDINGS:
        raise RegisterError(
            "Not a kind of typed file that is read",
            value=path.name,
            accepted=", ".join(_ENDINGS),
            remedy="Leave out --typed to read a register",
            code="file_kind",
        )
    if path.suffix.lower() == ".parquet":
        return pl.scan_parquet(path)
    # Dates are read as text first: engines take 03/04/1983 for a date too, in an order that they guess.
    types = {Kind.YES_NO: pl.Boolean, Kind.NUMBER: pl.Int64, Kind.REAL: pl.Float64}
    names = pl.scan_csv(path, infer_schema=False).collect_schema().names()
    schema = {name: types.get(kinds.get(name, Kind.TEXT), pl.String) for name in names}
    days = [name for name in names if kinds.get(name) is Kind.DATE]
    return pl.scan_csv(path, schema=schema).with_columns(pl.col(days).str.to_date(_DAY, strict=True))


def _kinds(names: Mapping[str, Any], on: date | str) -> dict[str, Kind]:
    found = {name: spec.kind for name, spec in names.items()}
    return found | {on: Kind.DATE} if isinstance(on, str) else found


def _same_ids(frame: Any, history: Any, path: Path) -> None:
    """Refuse a history whose ids are of another type than those of the frame."""
    own, other = (item.collect_schema().get(ID) for item in (frame, history))
    if own is not None and other is not None and own != other:
        raise InputError(
            f"The column {ID} of {path.name} is of another type than that of the file",
            value=str(other),
            accepted=str(own),
            remedy="Write both files with ids of one type",
            code="column_type",
        )


# The engines ---------------------------------------------------------------------------------------------------------


def _with_polars(
    path: Path, part: Path, history: Path | None, choices: Mapping[str, Any], progress: Progress | None
) -> None:
    import polars as pl

    frame = scan_typed(path, _kinds(FRAME_COLUMNS, choices["on"]))
    past = None if history is None else scan_typed(history, _kinds(HISTORY_COLUMNS, "on"))
    if past is not None:
        _same_ids(frame, past, history or path)
    if progress is not None:
        total = max(frame.select(pl.len()).collect().item(), 1)
        read = 0

        def count(batch: pl.DataFrame) -> pl.DataFrame:
            nonlocal read
            read += batch.height
            progress(read / total)
            return batch

        frame = frame.map_batches(count, streamable=True, validate_output_schema=False)
    found = assess_frame(frame, history=past, **choices)
    with pl.Config(streaming_chunk_size=_BATCH):
        if part.name.endswith(".parquet.part"):
            found.sink_parquet(part, compression="zstd", engine="streaming")
        else:
            found.sink_csv(part, engine="streaming")


def _with_duckdb(
    path: Path, part: Path, history: Path | None, choices: Mapping[str, Any], progress: Progress | None
) -> None:
    require("duckdb")
    import duckdb

    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as connection:
        connection.execute(f"SET temp_directory = '{folder}'")

        def read(file: Path, kinds: Mapping[str, Kind]) -> Any:
            if file.suffix.lower() == ".parquet":
                return connection.read_parquet(str(file))
            names = scan_typed(file, kinds).collect_schema().names()
            return connection.read_csv(
                str(file),
                header=True,
                sep=",",
                date_format=_DAY,
                dtype={name: _SQL[kinds.get(name, Kind.TEXT)] for name in names},
            )

        past = None
        if history is not None:
            kinds = _kinds(FRAME_COLUMNS, choices["on"])
            _same_ids(scan_typed(path, kinds), scan_typed(history, _kinds(HISTORY_COLUMNS, "on")), history)
            past = read(history, _kinds(HISTORY_COLUMNS, "on"))
        found = assess_frame(read(path, _kinds(FRAME_COLUMNS, choices["on"])), history=past, **choices)

        def write() -> None:
            if part.name.endswith(".parquet.part"):
                found.write_parquet(str(part), compression="zstd")
            else:
                found.write_csv(str(part), header=True)

        _watched(write, connection, progress)


def _watched(write: Callable[[], None], connection: Any, progress: Progress | None) -> None:
    """Do it, and tell meanwhile how far the engine is."""
    if progress is None:
        write()
        return
    failed: list[Exception] = []

    def work() -> None:
        try:
            write()
        except Exception as error:  # noqa: BLE001 - raised again below, where it can be told
            failed.append(error)

    thread = Thread(target=work)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_POLLED)
            progress(max(connection.query_progress(), 0) / 100)
    except KeyboardInterrupt:
        connection.interrupt()
        raise
    finally:
        thread.join()
    if failed:
        raise failed[0]


# The summary ---------------------------------------------------------------------------------------------------------


def _counted(path: Path, part: Path, choices: Mapping[str, Any]) -> StreamReport:
    """Count what was written, in a pass over the output that needs no memory either."""
    import polars as pl

    is_parquet = part.name.endswith(".parquet.part")
    written = pl.scan_parquet(part) if is_parquet else pl.scan_csv(part, infer_schema=False)
    if choices["output"] == "long":
        rest = {
            name: value for name, value in choices.items() if name not in {"output", "verdicts", "services", "kinds"}
        }
        frame = scan_typed(path, _kinds(FRAME_COLUMNS, choices["on"]))
        reasons = assess_frame(frame, services=(), stages=False, keep=(), **rest)
        counts = written.filter(pl.col("verdict") == Verdict.REQUIRED.value).group_by("service").len()
        required = dict(counts.collect(engine="streaming").iter_rows())
        rows = written.select(pl.len()).collect(engine="streaming").item()
    else:
        reasons = written
        required = _required(written, choices)
        rows = None
    refused = dict(reasons.group_by(REFUSED).len().collect(engine="streaming").iter_rows())
    total = sum(refused.values())
    return StreamReport(
        rows=total,
        written=total if rows is None else rows,
        refused=Counter({code: count for code, count in refused.items() if code is not None}),
        required=Counter({code: count for code, count in required.items() if count}),
    )


def _required(written: Any, choices: Mapping[str, Any]) -> dict[str, int]:
    """Return for how many rows each service is required."""
    import polars as pl

    codes = choices["services"]
    if choices["output"] == "wide":
        sums = [pl.col(code).cast(pl.String).eq("true").sum() for code in codes]
    else:
        sums = []
        for place, code in enumerate(codes):
            number, position = divmod(place, MASKED_TOGETHER)
            pair = pl.col(MASK.format(number)).cast(pl.Int32) // 4**position % 4
            sums.append(pair.eq(MASK_BITS.index(Verdict.REQUIRED)).sum().alias(code))
    return dict(written.select(sums).collect(engine="streaming").row(0, named=True)) if sums else {}
