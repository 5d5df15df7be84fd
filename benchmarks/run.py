"""Measure how long assessing takes on this machine, and print a table.

    python benchmarks/run.py            measure all (about three minutes)
    python benchmarks/run.py --quick    fewer repeats
    python benchmarks/run.py --write    write the table to ``results.md`` beside this file too

Every line is measured in the same run, the garbage collector off while the clock runs: the best and the median of the
repeats. The best is what the machine can do when nothing else runs on it; compare bests.
"""

# ruff: noqa: PLR2004 - the numbers of the decree, and of an invented register, are written out

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from importlib.metadata import version
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any, Final

from attrs import frozen
from dateutil.relativedelta import relativedelta

import ilp
from ilp.interpretation.growth import z_score_arrays, z_scores

ON: Final = date(2026, 11, 22)
RESULTS: Final = Path(__file__).with_name("results.md")
REGISTER_SIZE: Final = 10_000
TEN: Final = 10

FIRST: Final = (
    "ilp; from datetime import date; ilp.assess(ilp.Individual(birth_date='1983', sex='male'), on=date(2026, 11, 22))"
)
"""What ``import`` is followed by to reach the first assessment."""

HEAVY: Final = (
    "dask",
    "duckdb",
    "fastexcel",
    "ibis",
    "narwhals",
    "numpy",
    "openpyxl",
    "pandas",
    "polars",
    "pyarrow",
    "pyspark",
    "rich",
    "typer",
    "yaml",
)
"""What ``import ilp`` must not bring along."""

LEFT_OUT: Final = frozenset(
    {
        "pregnant",
        "postpartum",
        "tb_treatment_sensitive",
        "tb_treatment_resistant",
        "multiple_sex_partners",
        "sex_before_18",
    }
)
"""Facts no invented person has recorded: others follow from them, and the rules written by hand know nothing of it."""

PERSONS: Final[dict[str, dict[str, Any]]] = {
    "infant": {"birth_date": "2026-03-14", "sex": "male"},
    "girl of 12, grade 7": {"birth_date": "2014-04-17", "sex": "female", "facts": {"school_grade": 7}},
    "woman of 43, one fact": {"birth_date": "1983-04-17", "sex": "female", "facts": {"sexually_active": True}},
    "man of 60, many facts": {
        "birth_date": "1966-01-30",
        "sex": "male",
        "facts": {
            "hypertension": True,
            "diabetes": False,
            "smoker": True,
            "smoking_years": 35,
            "obesity": False,
            "central_obesity": True,
            "tuberculosis": False,
            "family_history_lung_cancer": False,
            "care_dependent": False,
            "married": True,
        },
    },
    "woman, only the year known": {"birth_date": "1985", "sex": "female", "facts": {"hypertension": True}},
}


@frozen
class Timing:
    """Seconds for one call: the best and the median of the repeats."""

    best: float
    median: float

    def per(self, count: int) -> Timing:
        """Return the same for one of so many things done in the call."""
        return Timing(self.best / count, self.median / count)


@frozen
class Line:
    """A line of a table; ``times`` is its best against the best of the line it is compared with."""

    what: str
    timing: Timing
    times: float


@frozen
class Bar:
    """A goal, and whether it was reached."""

    goal: str
    measured: str
    reached: bool


class Clock:
    """Measures calls: a number of repeats of about a fiftieth of a second each."""

    def __init__(self, repeats: int) -> None:
        """Take this number of repeats."""
        self.repeats = repeats

    def time(self, call: Callable[[], object], *, loops: int | None = None) -> Timing:
        """Measure a call, with everything it keeps for the next time already made."""
        call()
        if loops is None:
            loops = max(1, round(0.02 / max(once(call, 1), 1e-7)))
        spent = [once(call, loops) for _ in range(self.repeats)]
        return Timing(min(spent), statistics.median(spent)).per(loops)


def once(call: Callable[[], object], loops: int) -> float:
    """Return the seconds some calls in a row take, the garbage collector off."""
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        for _ in range(loops):
            call()
        return perf_counter() - start
    finally:
        gc.enable()


# The alternative: ten rules of the decree for adults, written out by hand ------------------------------------------
# Everything unrecorded counts as absent: there is no third value, no reason, no question, no citation.


def age_by_tuple(born: date, on: date) -> int:
    """Return the completed years, by comparing month and day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def age_by_relativedelta(born: date, on: date) -> int:
    """Return the completed years, by python-dateutil."""
    return relativedelta(on, born).years


def ten_rules_by_hand(
    born: date, sex: str, facts: dict[str, Any], age_of: Callable[[date, date], int]
) -> dict[str, bool]:
    """Say for ten services whether they are required."""
    age, known = age_of(born, ON), facts.get
    pressure = known("high_blood_pressure") or known("hypertension")
    at_risk = known("obesity") or known("central_obesity") or pressure
    sick = known("hypertension") or known("diabetes")
    return {
        "obesity-adult": age >= 15,
        "hypertension-adult": age >= 15,
        "diabetes-adult": bool(age >= 40 or (age >= 15 and at_risk) or known("tuberculosis")),
        "stroke-risk-factor": bool(age > 40 and sick),
        "heart-risk-factor": bool(age > 40 and sick),
        "iva-cervical": bool(sex == "female" and age > 30 and known("sexually_active")),
        "copd-puma": age >= 40,
        "cataract-adult": age >= 40,
        "geriatric-skilas": age >= 60,
        "hypertension-complication-screening": bool(age >= 40 and known("hypertension")),
    }


# What is measured --------------------------------------------------------------------------------------------------


def make_register(size: int, *, bare: bool = False) -> list[dict[str, Any]]:
    """Return persons of every age with facts here and there, or with a school grade at most; always the same ones."""
    random = Random(2015_2023)  # noqa: S311 - invented persons, always the same
    asked = [name for name, fact in ilp.FACTS.items() if fact.type == "yes_no" and name not in LEFT_OUT]
    persons = []
    for number in range(size):
        born = ON - timedelta(days=int(random.triangular(0, 90 * 365.25, 20 * 365.25)))
        facts: dict[str, bool | int] = {name: random.random() < 0.2 for name in asked if random.random() < 0.3}
        if bare:
            facts = {}
        age = age_by_tuple(born, ON)
        if 6 <= age < 18:
            facts |= {"school_grade": age - 5 if age < 17 else 12, "pupil": True}
        persons.append(
            {
                "id": str(number),
                "birth_date": born.isoformat(),
                "sex": random.choice(("male", "female")),
                "facts": facts,
            }
        )
    return persons


def assess_all(persons: Sequence[ilp.Individual], **options: Any) -> None:
    """Assess each of the persons."""
    for person in persons:
        ilp.assess(person, on=ON, **options)


def from_text_to_text(text: str) -> str:
    """Read a person from JSON, assess, and write the assessment as JSON."""
    return ilp.assess(ilp.Individual.model_validate_json(text), on=ON).model_dump_json()


def check_hand_written(persons: Sequence[ilp.Individual]) -> None:
    """Stop unless the rules written by hand and the library agree for everybody."""
    for person in persons:
        plan = ilp.assess(person, on=ON, assume_absent="all")
        required = {item.code for item in plan.services if item.verdict is ilp.Verdict.REQUIRED}
        by_hand = ten_rules_by_hand(person.birth_date.earliest, person.sex.value, dict(person.facts), age_by_tuple)
        wrong = [code for code, expected in by_hand.items() if (code in required) is not expected]
        if wrong:
            raise SystemExit(f"The rules written by hand disagree for {person!r}: {', '.join(wrong)}")


def measure_single(clock: Clock) -> list[Line]:
    """Measure one person of each kind, with facts unknown and assumed absent, without and with reasons."""
    lines = []
    for name, data in PERSONS.items():
        person = ilp.Individual.model_validate(data)
        base: float | None = None
        for label, options in (
            ("", {}),
            (", unrecorded taken as absent", {"assume_absent": "all"}),
            (", every kind of service", {"kinds": "all"}),
            (", with reasons", {"explain": True}),
            (", with the timing of every service", {"timing": True}),
        ):
            timing = clock.time(partial(ilp.assess, person, on=ON, **options))
            base = base or timing.best
            lines.append(Line(f"{name}{label}", timing, timing.best / base))
    return lines


TEXT_TO_TEXT: Final = "JSON text to Individual to Assessment to JSON text"


def measure_documents(clock: Clock) -> list[Line]:
    """Measure reading and writing around an assessment."""
    data = PERSONS["woman of 43, one fact"]
    text, person = json.dumps(data), ilp.Individual.model_validate(data)
    plan, explained = ilp.assess(person, on=ON), ilp.assess(person, on=ON, explain=True)
    assess = clock.time(partial(ilp.assess, person, on=ON))
    lines = {
        "assess alone": assess,
        "JSON text to Individual": clock.time(partial(ilp.Individual.model_validate_json, text)),
        f"Assessment to JSON text ({len(plan.model_dump_json()) // 1000} kB)": clock.time(plan.model_dump_json),
        "the same, written anew": clock.time(partial(plan.model_dump_json, round_trip=False)),
        f"the same with reasons ({len(explained.model_dump_json()) // 1000} kB)": clock.time(explained.model_dump_json),
        TEXT_TO_TEXT: clock.time(partial(from_text_to_text, text)),
        "the plan as text for a terminal": clock.time(plan.text),
        "the reason for one service, in words": clock.time(lambda: plan["iva-cervical"].why("id")),
        "her plan of the next 12 months": clock.time(partial(ilp.plan_ahead, person, on=ON)),
    }
    return [Line(what, timing, timing.best / assess.best) for what, timing in lines.items()]


VISIT: Final[dict[str, Any]] = {
    "blood_pressure": "150/95",
    "weight": 70,
    "height": 160,
    "waist": 92,
    "glucose_random": 150,
    "cholesterol_total": 210,
    "acuity_right": "6/12",
    "acuity_left": "6/9",
    "srq_20": {"headache": True, "poor_sleep": True, "suicidal_thoughts": False},
}
CHILDREN: Final = 20_000


def pressure_by_hand(systolic: float, diastolic: float) -> str:
    """Return the class of a blood pressure by Tabel 22, as an application writes it."""
    for name, high, low in (
        ("grade-3", 180, 110),
        ("grade-2", 160, 100),
        ("grade-1", 140, 90),
        ("high-normal", 130, 85),
        ("normal", 120, 80),
    ):
        if systolic >= high or diastolic >= low:
            return name
    return "optimal"


def measure_results(clock: Clock) -> list[Line]:
    """Measure reading results, beside a class written by hand and another package of growth."""
    woman = ilp.Individual.model_validate(PERSONS["woman of 43, one fact"] | {"facts": {"pregnant": False}})
    pressure = {"blood_pressure": "150/95"}
    read = ilp.interpret(woman, pressure, on=ON)["blood-pressure-adult"].category
    assert read == pressure_by_hand(150, 95)  # noqa: S101 - they must agree before they are timed
    one = clock.time(partial(ilp.interpret, woman, pressure, on=ON))
    measured = woman.model_copy(
        update={
            "measurements": ilp.Individual.model_validate(
                {
                    "birth_date": "1983-04-17",
                    "sex": "female",
                    "measurements": [
                        {"quantity": "blood_pressure", "value": "150/95", "on": ON},
                        {"quantity": "weight", "value": 70, "on": ON},
                        {"quantity": "height", "value": 160, "on": ON},
                    ],
                }
            ).measurements
        }
    )
    lines = {
        "one blood pressure": one,
        "the class alone, by hand": clock.time(partial(pressure_by_hand, 150, 95)),
        "a visit of ten values and a questionnaire": clock.time(partial(ilp.interpret, woman, VISIT, on=ON)),
        "assess the woman, nothing measured": clock.time(partial(ilp.assess, woman, on=ON)),
        "assess her with a blood pressure, weight and height": clock.time(partial(ilp.assess, measured, on=ON)),
    }
    return [Line(what, timing, timing.best / one.best) for what, timing in lines.items()]


def measure_growth(clock: Clock) -> list[Line]:
    """Measure z-scores of weight, height and BMI for age, beside another package that gives the same."""
    import numpy as np
    import pygrowup

    random_ = Random(1)  # noqa: S311 - invented children
    ages = [random_.randrange(30, 1800) for _ in range(CHILDREN)]
    weights = [3 + 0.35 * age**0.5 + random_.random() for age in ages]
    heights = [49 + 1.35 * age**0.5 + random_.random() for age in ages]
    columns = (np.array(ages), np.array(weights), np.array(heights))

    def one() -> list[float | None]:
        found = z_scores(sex="male", age_days=ages[0], weight_kg=weights[0], height_cm=heights[0])
        return [found[index].z for index in ("weight_for_age", "height_for_age", "bmi_for_age")]

    def by_pygrowup() -> list[float]:
        child = pygrowup.Observation("male", age_in_days=ages[0])
        bmi = weights[0] / (heights[0] / 100) ** 2
        return [float(child.wfa(weights[0])), float(child.lhfa(heights[0], auto_adjust=False)), float(child.bmifa(bmi))]

    def as_arrays() -> None:
        z_score_arrays(sex="male", age_days=columns[0], weight_kg=columns[1], height_cm=columns[2])

    for ours, theirs in zip(one(), by_pygrowup(), strict=True):
        assert ours is not None  # noqa: S101 - they must agree before they are timed
        assert abs(ours - theirs) < 0.02, (ours, theirs)  # noqa: S101 - the same
    base = clock.time(one)
    few = Clock(min(clock.repeats, 5))
    lines = {
        "one child, all indices": base,
        "the same by pygrowup2, three indices": clock.time(by_pygrowup),
        f"one of {CHILDREN:,} children at once, all indices": few.time(as_arrays, loops=1).per(CHILDREN),
    }
    return [Line(what, timing, timing.best / base.best) for what, timing in lines.items()]


def measure_register(clock: Clock, size: int) -> list[Line]:
    """Measure many different persons: when their answers are worked out for the first time, and again."""
    register = make_register(size)
    persons = [ilp.Individual.model_validate(data) for data in register]
    check_hand_written(persons)
    first, bare = (_first_time(options, size) for options in ((), ("--bare",)))
    born = [(person.birth_date.earliest, person.sex.value, dict(person.facts)) for person in persons]

    def by_hand(age_of: Callable[[date, date], int]) -> None:
        for one in born:
            ten_rules_by_hand(*one, age_of)

    few = Clock(min(clock.repeats, 5))
    by_relativedelta = few.time(partial(by_hand, age_by_relativedelta), loops=1).per(size)
    lines = {
        f"every one of {len(ilp.CATALOGUE)} services, first time": first,
        "the same of persons with no fact but sex and grade": bare,
        "the same again, in the same process": few.time(partial(assess_all, persons), loops=1).per(size),
        "the same, unrecorded taken as absent": few.time(
            partial(assess_all, persons, assume_absent="all"), loops=1
        ).per(size),
        "the same, with reasons": few.time(partial(assess_all, persons, explain=True), loops=1).per(size),
        "ten rules by hand, ages by month and day": few.time(partial(by_hand, age_by_tuple), loops=1).per(size),
        "ten rules by hand, ages by relativedelta": by_relativedelta,
        "one verdict of the library, first time": first.per(len(ilp.CATALOGUE)),
        "one verdict by hand, ages by relativedelta": by_relativedelta.per(TEN),
        "the age alone, by relativedelta": few.time(
            lambda: [age_by_relativedelta(one[0], ON) for one in born], loops=1
        ).per(size),
        "dict to Individual": few.time(lambda: [ilp.Individual.model_validate(data) for data in register], loops=1).per(
            size
        ),
    }
    return [Line(what, timing, timing.best / first.best) for what, timing in lines.items()]


def _first_time(options: Sequence[str], size: int) -> Timing:
    """Measure a register in fresh processes, the rules compiled but no answer kept."""
    run = (str(Path(__file__).resolve()), "--register", str(size), *options)
    spent = [float(_python(*run)) for _ in range(3)]
    return Timing(min(spent), statistics.median(spent)).per(size)


def _print_first_time(register: Sequence[dict[str, Any]]) -> None:
    persons = [ilp.Individual.model_validate(data) for data in register]
    ilp.assess(ilp.Individual(birth_date="2000-01-01", sex="male"), on=ON)
    print(once(partial(assess_all, persons), 1))


def measure_import(repeats: int) -> tuple[list[Line], list[str]]:
    """Measure ``import`` in fresh processes, and list what it brings along and should not."""
    timed = "import time; s = time.perf_counter(); import {}; print(time.perf_counter() - s)"
    found = {
        name: [float(_python("-c", timed.format(name))) for _ in range(repeats)]
        for name in ("ilp", FIRST, "pydantic.main", "dateutil.relativedelta")
    }
    timings = {name: Timing(min(spent), statistics.median(spent)) for name, spent in found.items()}
    loaded = set(_python("-c", "import ilp, sys; print(*sys.modules)").split())
    base = timings["ilp"].best
    lines = [
        Line(f"import {name.replace(FIRST, 'ilp, and the first assessment')}", timing, timing.best / base)
        for name, timing in timings.items()
    ]
    return lines, [name for name in HEAVY if name in loaded]


def _python(*arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True)  # noqa: S603 - itself
    return done.stdout.strip()


# Telling -----------------------------------------------------------------------------------------------------------


def check_bars(
    single: Sequence[Line],
    documents: Sequence[Line],
    register: Sequence[Line],
    imports: Sequence[Line],
    heavy: Sequence[str],
) -> list[Bar]:
    """Hold the measurements against the goals of the project."""
    kept = ("reasons", "timing")
    plain = max(line.timing.best for line in single if not any(word in line.what for word in kept))
    explained = max(line.timing.best for line in single if "reasons" in line.what)
    text = next(line.timing.best for line in documents if line.what == TEXT_TO_TEXT)
    first, imported = register[0].timing.best, imports[0].timing.best
    return [
        Bar("one person, the whole catalogue, in under 60 µs", f"{plain * 1e6:.0f} µs at most", plain < 60e-6),
        Bar("one person with reasons in under 300 µs", f"{explained * 1e6:.0f} µs at most", explained < 300e-6),
        Bar("JSON text to assessment JSON in under 500 µs", f"{text * 1e6:.0f} µs", text < 500e-6),
        Bar("one person like none before in under 300 µs", f"{first * 1e6:.0f} µs on average", first < 300e-6),
        Bar("import ilp in under 0.2 s", f"{imported:.3f} s", imported < 0.2),
        Bar("import ilp without heavy libraries", ", ".join(heavy) or "none", not heavy),
    ]


def table(title: str, compared_with: str, lines: Sequence[Line]) -> str:
    """Return a Markdown table of lines under a title."""
    rows = [[line.what, _shown(line.timing.best), _shown(line.timing.median), f"{line.times:.3g}"] for line in lines]
    return f"## {title}\n\n{in_columns(['', 'best', 'median', f'times {compared_with}'], rows)}\n"


def in_columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table in aligned columns, all but the first to the right."""
    widths = [max(len(row[place]) for row in [header, *rows]) for place in range(len(header))]
    rule = ["-" * width if place == 0 else "-" * (width - 1) + ":" for place, width in enumerate(widths)]
    return "\n".join(
        "| "
        + " | ".join(
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        + " |"
        for row in [header, rule, *rows]
    )


def _shown(seconds: float) -> str:
    return f"{seconds * 1e6:,.1f} µs" if seconds < 0.01 else f"{seconds * 1e3:,.0f} ms"


def machine(packages: Sequence[str] = ("attrs", "pydantic", "python-dateutil")) -> str:
    """Say on what this was measured."""
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    return (
        f"{_processor()}, {os.cpu_count()} cores; {platform.system()}; {platform.python_implementation()} "
        f"{platform.python_version()}; ilp {ilp.__version__} with {len(ilp.CATALOGUE)} services; {versions}."
    )


def load() -> str:
    """Say how busy the machine is."""
    return f"{os.getloadavg()[0]:.1f} processes on average in the minute before, on {os.cpu_count()} cores"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def report(bars: Sequence[Bar], tables: Sequence[str], repeats: int) -> str:
    """Return the whole report."""
    return (
        "# How long it takes\n\n"
        "Written by `python benchmarks/run.py --write`; `README.md` says what the lines mean.\n\n"
        f"{machine()} Best and median of {repeats} repeats (fewer for the slow lines); "
        "other work may have run on the machine.\n\n"
        f"{told_bars(bars)}\n\n" + "\n".join(tables)
    )


def told_bars(bars: Sequence[Bar]) -> str:
    """Return a Markdown list of the goals, and whether each was reached."""
    return "\n".join(f"- {'reached' if bar.reached else 'MISSED'}: {bar.goal} ({bar.measured})" for bar in bars)


def main() -> None:
    """Run the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    parser.add_argument("--write", action="store_true", help=f"write the table to {RESULTS.name} too")
    parser.add_argument("--register", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.register:
        _print_first_time(make_register(options.register, bare=options.bare))
    else:
        _measure(quick=options.quick, write=options.write)


def _measure(*, quick: bool, write: bool) -> None:
    repeats = 5 if quick else 25
    clock = Clock(repeats)
    single = measure_single(clock)
    imports, heavy = measure_import(repeats)
    size = REGISTER_SIZE // 10 if quick else REGISTER_SIZE
    register = measure_register(clock, size)
    documents = measure_documents(clock)
    tables = [
        table("One person, answers kept from the last time", "the first line of the person", single),
        table("Documents around it: the woman of 43", "assess alone", documents),
        table("What results mean: the woman of 43", "one blood pressure", measure_results(clock)),
        table("Growth of children", "one child", measure_growth(clock)),
        table(f"Each of {size:,} different persons", "the first line", register),
        table("Importing in a fresh process", "import ilp", imports),
    ]
    text = report(check_bars(single, documents, register, imports, heavy), tables, repeats)
    print(text)
    if write:
        RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
