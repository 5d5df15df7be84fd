"""Measure how long the indicators of a district take, beside the same counts written by hand, and print tables.

    python -m benchmarks.indicators            measure all (about three minutes)
    python -m benchmarks.indicators --quick    fewer persons and rounds
    python -m benchmarks.indicators --write    write indicators-results.md too, which is kept in git

A million invented persons in 300 villages, with three records of services each. Ten indicators are counted by hand too:
by a Polars query and by pandas. They must give the same numbers before they are timed.
"""

# ruff: noqa: PLR2004 - the goals are numbers

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import polars as pl
from attrs import frozen
from benchmarks.population import ON, Population
from benchmarks.run import Bar, Clock, Timing, in_columns, load, machine, told_bars

from ilp.frames import compute_indicators
from ilp.indicators import computable
from ilp.schedule import Every
from ilp.screening import CATALOGUE

RESULTS: Final = Path(__file__).with_name("indicators-results.md")
VILLAGES: Final = 300
RECORDS: Final = 3
BIRTHS: Final = 0.04
BY_HAND: Final = (
    "adult-diabetes",
    "adult-hypertension",
    "older-diabetes",
    "older-screened",
    "older-independent",
    "risk-obesity",
    "mental-disorder",
    "growth-s",
    "hypertension-treated",
    "tb-screened",
)
_ALL: Final = "ilp, all indicators by village"
_TEN: Final = "ilp, ten indicators by village"
_POLARS: Final = "the ten by a Polars query written by hand"
_PANDAS: Final = "the ten by pandas written by hand"


@frozen(kw_only=True)
class Sizes:
    """How many persons and rounds."""

    persons: int = 1_000_000
    rounds: int = 3


QUICK: Final = Sizes(persons=100_000, rounds=2)


def district(persons: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Invent people in villages, a few of them born or delivered of late, and what was done for them."""
    random = np.random.default_rng(7)
    people = Population().frame(persons)
    village = pl.Series("village", random.integers(0, VILLAGES, persons)).cast(pl.String)
    back = pl.Series(random.integers(0, 120, persons))
    delivered = pl.Series(random.random(persons) < BIRTHS)
    people = people.with_columns(village).with_columns(
        pl.when(
            delivered
            & (pl.col("sex") == "female")
            & pl.col("birth_date").is_between(date(1980, 1, 1), date(2006, 1, 1))
        )
        .then(pl.lit(ON) - pl.duration(days=back))
        .alias("delivered_on")
    )
    people = people.with_columns(
        pl.when(pl.col("delivered_on").is_null()).then(pl.col("lmp")).alias("lmp"),
        pl.when(pl.col("delivered_on").is_null()).then(pl.col("pregnant")).alias("pregnant"),
    )
    codes = [code for code, item in CATALOGUE.items() if isinstance(item.schedule.as_read({}), Every)]
    codes += ["anc-k1", "anc-k4", "pnc-kf1", "neo-kn1", "imm-hb0", "tb-adult", "contraception-kb", *_CARE]
    count = persons * RECORDS
    history = pl.DataFrame(
        {
            "id": people["id"].gather(random.integers(0, persons, count)),
            "service": pl.Series(codes).gather(random.integers(0, len(codes), count)),
            "on": pl.Series([ON] * count)
            - pl.Series(random.integers(0, 800, count)).cast(pl.Duration("ms")) * 86_400_000,
        }
    ).with_columns(pl.col("on").cast(pl.Date))
    return people, history


def by_ilp(people: pl.DataFrame, history: pl.DataFrame, codes: Sequence[str] | None = None) -> pl.DataFrame:
    """Count by the library."""
    found: pl.DataFrame = compute_indicators(people, on=ON, history=history, by=["village"], indicators=codes)
    return found


_YEAR_AGO: Final = date(2025, 11, 22)
_MONTH: Final = date(2026, 11, 1)
_SIXTY: Final = date(1966, 11, 22)
_EIGHTEEN: Final = date(2008, 11, 22)
_FIVE: Final = date(2021, 11, 22)
_CARE: Final = ("hypertension-monitoring-pustu", "chronic-disease-monitoring")
_TB: Final = ("tb-adult", "tb-school-age-adolescent", "tb-symptom-under-five", "anc-tb-screening")


def by_polars(people: pl.DataFrame, history: pl.DataFrame) -> pl.DataFrame:
    """Count the ten by a query written by hand: yes, and no, of those who belong."""

    def last(*codes: str) -> pl.LazyFrame:
        done = history.lazy().filter(pl.col("service").is_in(codes) & (pl.col("on") <= ON))
        return done.group_by("id").agg(pl.col("on").max().alias(codes[0]))

    born = pl.col("birth_date")
    old, adult, five = born <= _SIXTY, (born > _SIXTY) & (born <= _EIGHTEEN), born > _FIVE
    grown = born <= _EIGHTEEN
    everybody = pl.lit(value=True)
    counted = {
        "adult-diabetes": (adult, pl.col("diabetes")),
        "adult-hypertension": (adult, pl.col("hypertension")),
        "older-diabetes": (old, pl.col("diabetes")),
        "older-screened": (old, (pl.col("geriatric-screening") > _YEAR_AGO).fill_null(value=False)),
        "older-independent": (old, ~pl.col("care_dependent")),
        "risk-obesity": (grown, pl.col("obesity")),
        "mental-disorder": (grown, pl.col("mental_disorder")),
        "growth-s": (five, everybody),
        "hypertension-treated": (grown & pl.col("hypertension"), (pl.col(_CARE[0]) >= _MONTH).fill_null(value=False)),
        "tb-screened": (everybody, (pl.col("tb-adult") >= _MONTH).fill_null(value=False)),
    }
    rows = people.lazy()
    for done in (last("geriatric-screening"), last(*_CARE), last(*_TB)):
        rows = rows.join(done, on="id", how="left")
    sums = []
    for code, (who, what) in counted.items():
        sums += [(who & what).sum().alias(f"{code}|yes"), (who & ~what).sum().alias(f"{code}|no")]
    return rows.group_by("village").agg(*sums).collect()


def by_pandas(people: Any, history: Any) -> Any:
    """Count the ten by pandas written by hand; the facts are nullable yes/no columns."""
    import pandas as pd

    rows = people
    for codes in (("geriatric-screening",), _CARE, _TB):
        done = history[history["service"].isin(codes) & (history["on"] <= pd.Timestamp(ON))]
        rows = rows.merge(done.groupby("id")["on"].max().rename(codes[0]), left_on="id", right_index=True, how="left")
    born = rows["birth_date"]
    old, grown = born <= pd.Timestamp(_SIXTY), born <= pd.Timestamp(_EIGHTEEN)
    adult, five = ~old & grown, born > pd.Timestamp(_FIVE)
    everybody = pd.Series(data=True, index=rows.index)
    counted = {
        "adult-diabetes": (adult, rows["diabetes"]),
        "adult-hypertension": (adult, rows["hypertension"]),
        "older-diabetes": (old, rows["diabetes"]),
        "older-screened": (old, rows["geriatric-screening"] > pd.Timestamp(_YEAR_AGO)),
        "older-independent": (old, ~rows["care_dependent"]),
        "risk-obesity": (grown, rows["obesity"]),
        "mental-disorder": (grown, rows["mental_disorder"]),
        "growth-s": (five, everybody),
        "hypertension-treated": (grown & rows["hypertension"], rows[_CARE[0]] >= pd.Timestamp(_MONTH)),
        "tb-screened": (everybody, rows["tb-adult"] >= pd.Timestamp(_MONTH)),
    }
    columns = {"village": rows["village"]}
    for code, (who, what) in counted.items():
        said = what.astype("boolean")
        columns[f"{code}|yes"] = (who & said).fillna(value=False)
        columns[f"{code}|no"] = (who & ~said).fillna(value=False)
    return pd.DataFrame(columns).groupby("village").sum()


def plain(people: pl.DataFrame) -> pl.DataFrame:
    """Return people without what else the library asks of the ten: derived facts, and rows that contradict."""
    kept = ["id", "birth_date", "sex", "village", "diabetes", "hypertension", "care_dependent", "obesity"]
    return people.select(*kept, "mental_disorder")


def must_agree(found: pl.DataFrame, by_hand: pl.DataFrame, what: str) -> None:
    """Stop unless the counts by hand are those of the library."""
    for row in by_hand.iter_rows(named=True):
        mine = found.filter(pl.col("village") == row["village"])
        for code, yes, known in mine.select("indicator", "numerator", "denominator").iter_rows():
            if (yes, known - yes) != (row[f"{code}|yes"], row[f"{code}|no"]):
                raise SystemExit(f"{what} differs from ilp: {code}, {row['village']}")


def measure(sizes: Sizes) -> str:
    """Measure all and return the report."""
    busy = load()
    people, history = district(sizes.persons)
    small, few = district(20_000)
    said = by_ilp(plain(small), few, BY_HAND)
    must_agree(said, by_polars(plain(small), few), _POLARS)
    must_agree(said, pl.from_pandas(by_pandas(*_in_pandas(plain(small), few)).reset_index()), _PANDAS)
    for_pandas = _in_pandas(plain(people), history)
    clock = Clock(sizes.rounds)
    runs = {
        name: clock.time(call, loops=1)
        for name, call in (
            (_POLARS, partial(by_polars, plain(people), history)),
            (_TEN, partial(by_ilp, plain(people), history, BY_HAND)),
            (_PANDAS, partial(by_pandas, *for_pandas)),
            (_ALL, partial(by_ilp, people, history)),
        )
    }
    return report(runs, sizes, busy)


def _in_pandas(people: pl.DataFrame, history: pl.DataFrame) -> tuple[Any, Any]:
    import pandas as pd

    made = people.to_pandas()
    for name, dtype in people.schema.items():
        if dtype == pl.Boolean:
            made[name] = pd.array(people[name].to_list(), dtype="boolean")
    return made, history.to_pandas()


def report(runs: dict[str, Timing], sizes: Sizes, busy: str) -> str:
    """Return the report."""
    seconds, by_hand = runs[_ALL].best, runs[_POLARS].best
    ratio = runs[_TEN].best / by_hand
    bars = [
        Bar(
            f"all {len(computable())} indicators of a million persons by village in under 30 s",
            f"{seconds:.1f} s for {sizes.persons:,} persons",
            seconds < 30,
        ),
        Bar("ten indicators within 20 times the time of the query by hand", f"{ratio:.1f} times", ratio < 20),
    ]
    rows = [
        [name, f"{timing.best:.2f} s", f"{timing.median:.2f} s", f"{timing.best / by_hand:.1f}"]
        for name, timing in runs.items()
    ]
    return (
        "# How long indicators take\n\nWritten by `python -m benchmarks.indicators --write`.\n\n"
        f"{machine(('polars', 'narwhals', 'pandas'))} Best and median of {sizes.rounds} rounds. Other work may have "
        f"run on the machine: {busy}.\n\n{told_bars(bars)}\n\n## By village\n\n"
        f"{sizes.persons:,} persons in {VILLAGES} villages, {RECORDS} records each. The ten by hand know neither rows "
        "that contradict themselves, nor what follows from other facts, nor why a service is due.\n\n"
        + in_columns(["", "best", "median", "times the first line"], rows)
        + "\n"
    )


def main() -> None:
    """Run the program."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--quick", action="store_true", help="fewer persons and rounds")
    options.add_argument("--write", action="store_true", help=f"write {RESULTS.name}")
    chosen = options.parse_args()
    told = measure(QUICK if chosen.quick else Sizes())
    print(told)
    if chosen.write:
        RESULTS.write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main()
