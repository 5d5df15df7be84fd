"""Measure how long assessing whole populations takes, beside the same rules in other tools, and print tables.

    python -m benchmarks.frames            measure all (about five minutes)
    python -m benchmarks.frames --quick    fewer persons and rounds
    python -m benchmarks.frames --write    write frames-results.md too, which is kept in git

It needs the rivals: ``pip install -e '.[bench]'``. Each is checked on a sample to say what `ilp.assess` says before it
is timed. Those that are compared run in turns, so that what else the machine does meets all of them.
"""

# ruff: noqa: PLR2004 - the goals are numbers

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from time import process_time
from typing import Final

import polars as pl
from attrs import frozen
from benchmarks import by_ilp
from benchmarks.adult_rules import CODES, assessed, differences, told
from benchmarks.population import ON, Population
from benchmarks.rivals import by_openfisca, by_pandas, by_polars, by_zen
from benchmarks.run import Bar, Timing, in_columns, load, machine, once, told_bars

import ilp

RESULTS: Final = Path(__file__).with_name("frames-results.md")
SAMPLE: Final = 2_000
PACKAGES: Final = (
    "polars",
    "narwhals",
    "numpy",
    "pandas",
    "python-dateutil",
    "OpenFisca-Core",
    "zen-engine",
)

ILP: Final = "ilp"
MASK: Final = "ilp, the compact mask"
BY_HAND: Final = "Polars query written by hand"
OPENFISCA: Final = "OpenFisca-core, three values as numbers"
OPENFISCA_PLAIN: Final = "OpenFisca-core, yes and no"
PANDAS: Final = "pandas.apply with relativedelta"
ZEN: Final = "zen-engine, evaluated by key"
ZEN_QUICKSTART: Final = "zen-engine, create_decision and evaluate"


@frozen(kw_only=True)
class Sizes:
    """How many persons and rounds."""

    persons: int = 1_000_000
    slow: int = 5_000
    """Persons for the rivals that go person by person."""
    catalogue: int = 1_000_000
    growing: tuple[int, ...] = (1, 10_000, 100_000, 1_000_000, 10_000_000)
    """The first is for what a query takes however many the persons are."""
    rounds: int = 15


QUICK: Final = Sizes(persons=200_000, slow=500, catalogue=200_000, growing=(1, 10_000, 100_000), rounds=4)


@frozen
class Run:
    """What took how long for one person, of how many."""

    what: str
    persons: int
    each: Timing
    processor: float
    """Seconds of processor time, of all threads together: a busy machine changes them less."""


def race(calls: Mapping[str, tuple[int, Callable[[], object]]], rounds: int) -> dict[str, Run]:
    """Time calls in turns; each is given with the number of persons it is for."""
    for _, call in calls.values():
        call()
    spent: dict[str, list[float]] = {name: [] for name in calls}
    worked: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, (_, call) in calls.items():
            spent[name].append(once(partial(_count, call, worked[name]), 1))
    return {
        name: Run(
            name,
            persons,
            Timing(min(spent[name]), statistics.median(spent[name])).per(persons),
            min(worked[name]) / persons,
        )
        for name, (persons, _) in calls.items()
    }


def _count(call: Callable[[], object], worked: list[float]) -> None:
    start = process_time()
    call()
    worked.append(process_time() - start)


def must_agree(name: str, said: pl.DataFrame, expected: pl.DataFrame) -> None:
    """Stop unless a rival says what the library says of every person and rule."""
    found = differences(said, expected)
    if found:
        places = "; ".join(f"{code}, row {row}: {one}, not {right}" for code, (row, one, right) in found.items())
        raise SystemExit(f"{name} differs from ilp.assess: {places}")


# The 45 rules ------------------------------------------------------------------------------------------------------


def measure_unknowns(sizes: Sizes) -> dict[str, Run]:
    """Measure the 45 rules on a register in which much is unknown, and some records contradict each other."""
    made = Population()
    facts = [name for name, kind in made.frame(1).schema.items() if kind == pl.Boolean]
    openfisca = by_openfisca.System(by_openfisca.ThreeValued(), facts)
    for sample in (made.frame(SAMPLE), Population(contradictions=0.3, seed=1).frame(SAMPLE)):
        expected = assessed(sample, ON)
        must_agree(ILP, told(_collect(by_ilp.adult_rules, sample)), expected)
        must_agree(MASK, by_ilp.unpacked(_collect(by_ilp.adult_mask, sample), CODES), expected)
        must_agree(BY_HAND, told(_collect(by_polars.adult_rules, sample)), expected)
        must_agree(OPENFISCA, told(openfisca.told(openfisca.answer(openfisca.inputs(sample), ON))), expected)
    register = made.frame(sizes.persons)
    inputs = openfisca.inputs(register)
    return race(
        {
            ILP: (sizes.persons, partial(_collect, by_ilp.adult_rules, register)),
            BY_HAND: (sizes.persons, partial(_collect, by_polars.adult_rules, register)),
            OPENFISCA: (sizes.persons, partial(openfisca.answer, inputs, ON)),
        },
        sizes.rounds,
    )


def measure_complete(sizes: Sizes) -> dict[str, Run]:
    """Measure the 45 rules on persons of whom everything is recorded, with rivals that know no third value."""
    made = Population(complete=True)
    sample = made.frame(SAMPLE)
    expected = assessed(sample, ON)
    facts = [name for name, kind in sample.schema.items() if kind == pl.Boolean]
    openfisca = by_openfisca.System(by_openfisca.Complete(), facts)
    decision = by_zen.Decision()
    contexts = decision.inputs(sample, ON)
    must_agree(ILP, told(_collect(by_ilp.adult_rules, sample)), expected)
    must_agree(BY_HAND, told(_collect(by_polars.adult_rules, sample)), expected)
    must_agree(OPENFISCA_PLAIN, told(openfisca.told(openfisca.answer(openfisca.inputs(sample), ON))), expected)
    must_agree(PANDAS, told(by_pandas.told(by_pandas.answer(by_pandas.inputs(sample), ON))), expected)
    must_agree(ZEN, told(decision.told(decision.answer(contexts))), expected)
    must_agree(ZEN_QUICKSTART, told(decision.told(decision.answer_as_quickstart(contexts))), expected)
    register, few = made.frame(sizes.persons), made.frame(sizes.slow)
    arrays, rows, contexts = openfisca.inputs(register), by_pandas.inputs(few), decision.inputs(few, ON)
    return race(
        {
            ILP: (sizes.persons, partial(_collect, by_ilp.adult_rules, register)),
            BY_HAND: (sizes.persons, partial(_collect, by_polars.adult_rules, register)),
            OPENFISCA_PLAIN: (sizes.persons, partial(openfisca.answer, arrays, ON)),
            PANDAS: (sizes.slow, partial(by_pandas.answer, rows, ON)),
            ZEN: (sizes.slow, partial(decision.answer, contexts)),
            ZEN_QUICKSTART: (sizes.slow, partial(decision.answer_as_quickstart, contexts)),
        },
        sizes.rounds,
    )


def _collect(query: Callable[..., pl.LazyFrame], register: pl.DataFrame) -> pl.DataFrame:
    return query(register.lazy(), ON).collect()


# The whole catalogue, and growing registers ------------------------------------------------------------------------


def measure_catalogue(sizes: Sizes) -> dict[str, Run]:
    """Measure every service of the library, of every kind."""
    runs: dict[str, Run] = {}
    for columns, made in (
        ("a column for every fact", Population(every_fact=True)),
        ("the columns the adult rules ask", Population()),
    ):
        sample, register = made.frame(SAMPLE // 4), made.frame(sizes.catalogue)
        packed = by_ilp.unpacked(_collect(by_ilp.whole_catalogue, sample))
        must_agree(columns, packed, assessed(sample, ON, ilp.CATALOGUE))
        runs |= race(
            {
                f"{output}; {columns}": (sizes.catalogue, partial(_collect, query, register))
                for output, query in (
                    ("a yes/no column for each service", partial(by_ilp.whole_catalogue, output="wide")),
                    ("the compact mask", by_ilp.whole_catalogue),
                )
            },
            max(3, sizes.rounds // 3),
        )
    return runs


def measure_growth(sizes: Sizes) -> list[list[Run]]:
    """Measure the 45 rules on ever more persons: a row for each number of them."""
    found = []
    for persons in sizes.growing:
        register = Population().frame(persons)
        runs = race(
            {
                ILP: (persons, partial(_collect, by_ilp.adult_rules, register)),
                MASK: (persons, partial(_collect, by_ilp.adult_mask, register)),
                "ilp, the whole catalogue": (
                    persons,
                    partial(_collect, partial(by_ilp.whole_catalogue, output="wide"), register),
                ),
                BY_HAND: (persons, partial(_collect, by_polars.adult_rules, register)),
            },
            sizes.rounds if persons <= sizes.persons else 3,
        )
        found.append(list(runs.values()))
    return found


def bytes_a_person() -> dict[str, float]:
    """Return how much memory the verdicts of the 45 rules take."""
    register = Population().frame(100_000)
    answers = {"yes/no columns": by_ilp.adult_rules, "the compact mask": by_ilp.adult_mask}
    return {name: _collect(query, register).estimated_size() / len(register) for name, query in answers.items()}


# Telling -----------------------------------------------------------------------------------------------------------


def check_bars(
    unknowns: Mapping[str, Run],
    complete: Mapping[str, Run],
    catalogue: Mapping[str, Run],
    growth: Sequence[Sequence[Run]],
    sizes_of: Mapping[str, float],
) -> list[Bar]:
    """Hold the measurements against the goals of the project."""

    def times(runs: Mapping[str, Run], rival: str) -> float:
        return runs[rival].each.best / runs[ILP].each.best

    by_hand = 1 / times(unknowns, BY_HAND)
    hardest = 1 / next(iter(catalogue.values())).each.best
    query, smallest, largest = growth[0][0].each.best, growth[1][0].persons, growth[-1][0].persons
    grown = {run.persons: run.each.best for run, *_ in growth[1:]}
    further = [each - query / persons for persons, each in grown.items()]
    mask = sizes_of["the compact mask"]
    rates = [
        (OPENFISCA, 5, times(unknowns, OPENFISCA)),
        (OPENFISCA_PLAIN, 5, times(complete, OPENFISCA_PLAIN)),
        (PANDAS, 1000, times(complete, PANDAS)),
        (ZEN, 5000, times(complete, ZEN)),
        (ZEN_QUICKSTART, 5000, times(complete, ZEN_QUICKSTART)),
    ]
    return [
        Bar("45 rules in at most 1.15 times the time of Polars by hand", f"{by_hand:.2f} times", by_hand <= 1.15),
        Bar("the whole catalogue for 3 million persons a second", f"{hardest / 1e6:.1f} million", hardest >= 3e6),
        Bar(f"{len(CODES)} nullable verdicts in at most 16 bytes a person", f"{mask:.1f} bytes", mask <= 16),
        *(Bar(f"{least:,} times {rival}", f"{rate:,.1f} times", rate >= least) for rival, least, rate in rates),
        _constant(f"the time for a person within 20% from {smallest:,} to {largest:,} persons", list(grown.values())),
        _constant(f"the same without what a query takes for one person ({query * 1e3:.1f} ms)", further),
    ]


def _constant(goal: str, times: Sequence[float]) -> Bar:
    ratio = max(times) / min(times)
    return Bar(goal, f"the most is {ratio:.2f} times the least", ratio <= 1.2)


def table(title: str, text: str, runs: Sequence[Run]) -> str:
    """Return a Markdown table of runs; the first is what the others are compared with."""
    first = runs[0].each.best
    rows = [
        [
            run.what,
            f"{run.persons:,}",
            f"{run.each.best * 1e6:.3f} µs",
            f"{run.each.median * 1e6:.3f} µs",
            f"{run.processor * 1e6:.3f} µs",
            f"{1 / run.each.best:,.0f}",
            f"{run.each.best / first:,.4g}",
        ]
        for run in runs
    ]
    header = ["", "persons", "each, best", "each, median", "processor", "persons a second", "times the first line"]
    return f"## {title}\n\n{text}\n\n{in_columns(header, rows)}\n"


def growth_table(growth: Sequence[Sequence[Run]]) -> str:
    """Return a Markdown table of the time for a person, by the number of persons."""
    names = [run.what for run in growth[0]]
    rows = [[f"{runs[0].persons:,}", *(f"{run.each.best * 1e6:,.3f} µs" for run in runs)] for runs in growth]
    return f"## More and more persons\n\nThe best time for each.\n\n{in_columns(['persons', *names], rows)}\n"


def report(bars: Sequence[Bar], tables: Sequence[str], sizes: Sizes, busy: str) -> str:
    """Return the whole report."""
    return (
        "# How long whole populations take\n\n"
        "Written by `python -m benchmarks.frames --write`; `benchmarks/README.md` says what the lines mean.\n\n"
        f"{machine(PACKAGES)} Best and median of {sizes.rounds} rounds in turns (fewer for the large ones). "
        f"Other work may have run on the machine: {busy}.\n\n"
        f"{told_bars(bars)}\n\n" + "\n".join(tables)
    )


def measure(sizes: Sizes) -> str:
    """Measure all and return the report."""
    busy = load()
    unknowns, complete = measure_unknowns(sizes), measure_complete(sizes)
    catalogue, growth, sizes_of = measure_catalogue(sizes), measure_growth(sizes), bytes_a_person()
    sized = [[name, f"{size:.1f}"] for name, size in sizes_of.items()]
    tables = [
        table(
            "45 rules for adults, much unknown",
            "Three values, what follows from other records and from age, and records that contradict each other.",
            list(unknowns.values()),
        ),
        table(
            "45 rules for adults, everything recorded",
            "For rivals that know no third value. The library and the Polars query still ask what is unknown and what "
            "contradicts; the others need not.",
            list(complete.values()),
        ),
        table(
            f"The whole catalogue: {len(ilp.CATALOGUE)} services, every kind",
            "Three values, one date.",
            list(catalogue.values()),
        ),
        growth_table(growth),
        "## Memory of the verdicts of the 45 rules\n\n" + in_columns(["", "bytes a person"], sized) + "\n",
    ]
    return report(check_bars(unknowns, complete, catalogue, growth, sizes_of), tables, sizes, busy)


def main() -> None:
    """Run the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="fewer persons and rounds")
    parser.add_argument("--write", action="store_true", help=f"write the tables to {RESULTS.name} too")
    options = parser.parse_args()
    text = measure(QUICK if options.quick else Sizes())
    print(text)
    if options.write:
        RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
