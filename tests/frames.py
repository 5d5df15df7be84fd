"""Frames of every kind that tests put the rules to, and what a frame must say according to the rules for one person.

``Backend.of`` makes a frame of a kind from a Polars one, ``Backend.read`` a Polars one of what came back. Lazy engines
keep no order of rows: compare by ``id``.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

import polars as pl
import pytest
from pydantic import ValidationError

from ilp import CATALOGUE, Assessment, IlpError, Individual, PartialDate, assess
from ilp.frames import FRAME_COLUMNS, assess_frame
from ilp.frames.terms import Kind

DTYPES: Final = {
    Kind.YES_NO: pl.Boolean,
    Kind.NUMBER: pl.Int64,
    Kind.REAL: pl.Float64,
    Kind.TEXT: pl.String,
    Kind.DATE: pl.Date,
}
DAY: Final = "on_day"
"""The column of the day asked about, where it differs from row to row."""


# Kinds of frame ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Backend:
    """A kind of frame: how one is made of a Polars frame, and how what comes back is read."""

    name: str
    of: Callable[[pl.DataFrame], Any]
    read: Callable[[Any], pl.DataFrame]
    eager: bool = True

    @property
    def is_pandas(self) -> bool:
        return self.name.startswith("pandas")

    def __repr__(self) -> str:
        return self.name


def _pandas_nullable(frame: pl.DataFrame) -> Any:
    import pandas as pd

    made = frame.to_pandas()
    for name, dtype in frame.schema.items():
        if dtype == pl.Boolean:
            made[name] = pd.array(frame[name].to_list(), dtype="boolean")
        elif dtype.is_integer():
            made[name] = pd.array(frame[name].to_list(), dtype="Int64")
        elif dtype == pl.String:
            made[name] = pd.array(frame[name].to_list(), dtype="string")
    return made


def _pandas_arrow(frame: pl.DataFrame) -> Any:
    import pandas as pd

    return frame.to_arrow().to_pandas(types_mapper=pd.ArrowDtype)


def _pandas_object(frame: pl.DataFrame) -> Any:
    import pandas as pd

    return pd.DataFrame({name: pd.Series(frame[name].to_list(), dtype=object) for name in frame.columns})


def _read_pandas(frame: Any) -> pl.DataFrame:
    return pl.from_pandas(frame.reset_index(drop=True))


@cache
def duckdb_connection() -> Any:
    """Return the one connection of this process, which is not the default one: a history must be on the same."""
    import duckdb

    return duckdb.connect()


def _duckdb(frame: pl.DataFrame) -> Any:
    return duckdb_connection().from_arrow(frame.to_arrow())


def _from_arrow(table: Any) -> pl.DataFrame:
    found = pl.from_arrow(table)
    assert isinstance(found, pl.DataFrame)
    return found


def _ibis(frame: pl.DataFrame) -> Any:
    return pytest.importorskip("ibis").memtable(frame.to_arrow())


def java_is_missing() -> bool:
    """Say whether Spark cannot run here."""
    return shutil.which("java", path=_java_path()) is None


def _java_path() -> str:
    home = os.environ.get("JAVA_HOME")
    return os.pathsep.join(([f"{home}/bin"] if home else []) + [os.environ.get("PATH", "")])


@cache
def spark_session() -> Any:
    """Return the one session of Spark of this process, on this machine alone."""
    from pyspark.sql import SparkSession

    settings = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.default.parallelism": "2",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.ansi.enabled": "true",
        "spark.sql.session.timeZone": "Asia/Jakarta",
        # Otherwise rows that a test writes out are worked out while planning, by no code that a file would meet.
        "spark.sql.optimizer.excludedRules": "org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation",
    }
    builder = SparkSession.builder.master("local[2]").appName("ilp tests")
    for name, value in settings.items():
        builder = builder.config(name, value)
    with without_pandas_warning():
        session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def without_pandas_warning() -> warnings.catch_warnings[None]:
    """Let PySpark import pandas 3, of which it warns though nothing of it is used."""
    return warnings.catch_warnings(action="ignore", category=FutureWarning)


def _spark(frame: pl.DataFrame) -> Any:
    with without_pandas_warning():
        return spark_session().createDataFrame(frame.to_arrow(compat_level=pl.CompatLevel.oldest()))


def _read_spark(frame: Any) -> pl.DataFrame:
    with without_pandas_warning():
        return _from_arrow(frame.toArrow())


BACKENDS: Final[Mapping[str, Backend]] = {
    item.name: item
    for item in (
        Backend("polars", lambda frame: frame, lambda frame: frame),
        Backend("polars-lazy", lambda frame: frame.lazy(), lambda frame: frame.collect(), eager=False),
        Backend("pandas", lambda frame: frame.to_pandas(), _read_pandas),
        Backend("pandas-object", _pandas_object, _read_pandas),
        Backend("pandas-nullable", _pandas_nullable, _read_pandas),
        Backend("pandas-arrow", _pandas_arrow, _read_pandas),
        Backend("pyarrow", lambda frame: frame.to_arrow(), _from_arrow),
        Backend("duckdb", _duckdb, lambda relation: _from_arrow(relation.to_arrow_table()), eager=False),
        Backend("spark", _spark, _read_spark, eager=False),
        Backend("ibis", _ibis, lambda table: _from_arrow(table.to_pyarrow()), eager=False),
    )
}


INSTALLED: Final = [name for name in BACKENDS if name != "ibis" or importlib.util.find_spec("ibis") is not None]
"""The kinds of frame that are tested: ibis only where somebody has it."""


def backend_named(name: str) -> Backend:
    """Return a kind of frame; skip the test where what it needs is not installed."""
    library = {"spark": "pyspark", "polars-lazy": "polars"}.get(name, name.split("-", maxsplit=1)[0])
    if importlib.util.find_spec(library) is None:
        pytest.skip(f"{library} is not installed")
    if name == "spark" and java_is_missing():
        pytest.skip("Spark needs Java, which is not installed")
    return BACKENDS[name]


def assessed(backend: Backend, frame: pl.DataFrame, *, history: pl.DataFrame | None = None, **choices: Any) -> Any:
    """Return what a kind of frame says, as a Polars frame in the order of ``id`` where there is one."""
    past = None if history is None else backend.of(history)
    found = backend.read(assess_frame(backend.of(frame), history=past, **choices))
    return found if backend.eager or "id" not in found.columns else found.sort("id")


# Rows ----------------------------------------------------------------------------------------------------------------


def row_of(person: Individual, on: date) -> dict[str, Any]:
    """Return a person as a row of a typed frame; what is not known is left out."""
    born = person.birth_date
    row: dict[str, Any] = {"birth_date": born.earliest, "sex": person.sex.value, DAY: on}
    if born.latest != born.earliest:
        row["birth_date_latest"] = born.latest
    if person.birth_time is not None:
        row["birth_time"] = f"{person.birth_time:%H:%M}"
    row |= {name: value for name, value in person.facts.items() if value is not None}
    if person.pregnancy is not None:
        row |= {name: getattr(person.pregnancy, name) for name in ("lmp", "edd", "delivered_on")}
        if person.pregnancy.delivered_at is not None:
            row["delivered_at"] = f"{person.pregnancy.delivered_at:%H:%M}"
    return row


def frame_of(rows: Iterable[Mapping[str, Any]]) -> pl.DataFrame:
    """Return rows as a typed frame, with a number of each as ``id``."""
    rows = list(rows)
    known = {name: DTYPES[spec.kind] for name, spec in FRAME_COLUMNS.items()} | {DAY: pl.Date}
    used = [name for name in known if name in {"birth_date", "sex"} or any(row.get(name) is not None for row in rows)]
    columns = {name: pl.Series([row.get(name) for row in rows], dtype=known[name]) for name in used}
    return pl.DataFrame({"id": pl.Series(range(len(rows)), dtype=pl.Int64), **columns})


def history_of(records: Iterable[tuple[int, str, date]]) -> pl.DataFrame:
    """Return records of services done as a frame."""
    return pl.DataFrame(list(records), schema={"id": pl.Int64, "service": pl.String, "on": pl.Date}, orient="row")


def person_of(row: Mapping[str, Any], history: Iterable[Mapping[str, Any]] = ()) -> Individual:
    """Return a row as a person; raises as ``Individual`` does.

    Where ``birth_date_latest`` is another day than ``birth_date``, they are the two ends of a year or a month.
    """
    row = {name: value for name, value in row.items() if value is not None}
    latest, earliest = row.pop("birth_date_latest", None), row.get("birth_date")
    if latest is not None and earliest is not None and latest != earliest:
        row["birth_date"] = PartialDate(earliest.year, earliest.month if latest.month == earliest.month else None)
    pregnancy = {name: row.pop(name) for name in ("lmp", "edd", "delivered_on", "delivered_at") if name in row}
    fields = {name: row.pop(name) for name in ("birth_date", "birth_time", "sex") if name in row}
    facts = {name: value for name, value in row.items() if name not in {"id", DAY}}
    return Individual.model_validate(
        {**fields, "facts": facts, "pregnancy": pregnancy or None, "history": list(history)}
    )


# What must come out --------------------------------------------------------------------------------------------------


def planned_for(person: Individual, on: date, **choices: Any) -> Assessment | None:
    """Return the assessment of one person, or None where he is refused."""
    try:
        return assess(person, on=on, kinds="all", **choices)
    except (IlpError, ValidationError):
        return None


def told_of(plan: Assessment | None, codes: Collection[str]) -> dict[str, Any]:
    """Return what a row of the wide output must say of a person; ``missing`` as sets."""
    if plan is None:
        return {"refused": True}
    told: dict[str, Any] = {
        "refused": False,
        "stage": None if plan.stage is None else plan.stage.value,
        "provisional": plan.stage_provisional,
        "cluster": plan.cluster,
        "stages": {stage.value for stage in plan.stages},
    }
    for code in codes:
        told[code] = plan[code].verdict.value
        told[f"{code}/missing"] = frozenset(plan[code].missing)
    return told


def told_by(row: Mapping[str, Any], codes: Collection[str]) -> dict[str, Any]:
    """Return what a row of the wide output says, in the same words."""
    if row["ilp_refused"] is not None:
        of_services = {f"{code}{end}" for code in codes for end in ("", "__as_indicated", "__missing")}
        assert [name for name in of_services if row.get(name) is not None] == []
        return {"refused": True}
    told: dict[str, Any] = {
        "refused": False,
        "stage": row["ilp_stage"],
        "provisional": row["ilp_stage_provisional"],
        "cluster": row["ilp_cluster"],
        "stages": _names(row["ilp_stages"]),
    }
    for code in codes:
        told[code] = verdict_of(row, code)
        told[f"{code}/missing"] = _names(row[f"{code}__missing"])
    return told


def verdict_of(row: Mapping[str, Any], code: str) -> str:
    """Return the verdict of a service in a row of the wide output."""
    if row[code] is None:
        return "undetermined"
    return "required" if row[code] else "as_indicated" if row.get(f"{code}__as_indicated") else "not_required"


def _names(text: str) -> frozenset[str]:
    return frozenset(filter(None, text.split(",")))


def differences(
    found: pl.DataFrame, plans: Iterable[Assessment | None], codes: Collection[str]
) -> Iterator[tuple[int, str, Any, Any]]:
    """Yield where a wide output, in the order of the plans, says otherwise: row, what, said, expected."""
    plans = list(plans)
    assert found.height == len(plans)
    for number, (row, plan) in enumerate(zip(found.iter_rows(named=True), plans, strict=True)):
        said, expected = told_by(row, codes), told_of(plan, codes)
        for name in said.keys() | expected.keys():
            if said.get(name) != expected.get(name):
                yield number, name, said.get(name), expected.get(name)


def every_nth(step: int, start: int = 0) -> list[str]:
    """Return a sample of all services."""
    return list(CATALOGUE)[start % step :: step]
