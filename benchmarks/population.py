"""Invented persons, any number of them, always the same ones: a register as a district keeps it.

    python -m benchmarks.population 1000000 persons.parquet

Columns are those of the frame contract: ``id``, ``birth_date``, ``sex``, ``lmp`` and the facts the adult rules ask.
The age structure is roughly that of Indonesia; how common each fact is, and how often nobody recorded it, is invented.
Persons are made in portions, each from its own seed, so any number takes the memory of a portion.
"""

# ruff: noqa: PLR2004 - an invented population is made of numbers

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
from attrs import field, frozen
from numpy.typing import NDArray

from ilp.facts import FACTS, FactType

ON: Final = date(2026, 11, 22)
SEED: Final = 2015_2023
PORTION: Final = 250_000
"""Persons made at once, and rows of a row group of a Parquet file."""

FIVE_YEAR_GROUPS: Final = (8.1, 8.1, 8.1, 8.1, 8.3, 8.2, 8.1, 7.8, 7.2, 6.5, 5.7, 4.8, 3.9, 2.9, 1.9, 1.1, 0.7, 0.5)
"""Per cent of the population in each five years of age, the last up to under 90."""

Flags = NDArray[np.bool_]
Whole = NDArray[np.int64]


@frozen
class Asked:
    """A yes/no fact: per cent of yes under 15, 15-39, 40-59 and from 60 years, and per cent of adults not asked."""

    name: str
    yes: tuple[float, float, float, float]
    not_asked: float


_ASKED: Final = (
    Asked("hypertension", (0.1, 8, 30, 50), 20),
    Asked("high_blood_pressure", (1, 10, 30, 45), 35),
    Asked("diabetes", (0.1, 2, 10, 18), 30),
    Asked("copd", (0, 0.5, 3, 8), 45),
    Asked("obesity", (8, 18, 28, 20), 25),
    Asked("central_obesity", (2, 25, 45, 40), 40),
    Asked("cardiovascular_disease", (0, 0.5, 3, 9), 35),
    Asked("adenomatous_polyp_history", (0, 0.1, 0.6, 1.5), 80),
    Asked("colorectal_cancer_history", (0, 0.02, 0.1, 0.4), 60),
    Asked("family_history_colorectal_cancer", (1, 1, 1, 1), 70),
    Asked("inflammatory_bowel_disease", (0.05, 0.2, 0.3, 0.3), 75),
    Asked("hereditary_colorectal_syndrome", (0.02, 0.02, 0.02, 0.02), 90),
    Asked("radiation_exposure", (0.1, 0.3, 0.5, 0.5), 80),
    Asked("occupational_carcinogen_exposure", (0, 3, 6, 6), 65),
    Asked("lung_cancer_history", (0, 0.01, 0.05, 0.2), 60),
    Asked("family_history_lung_cancer", (0.5, 0.7, 0.8, 0.8), 65),
    Asked("lung_fibrosis", (0, 0.05, 0.2, 0.5), 80),
    Asked("mental_health_problem_indicated", (3, 9, 8, 10), 50),
    Asked("substance_use_indicated", (0.2, 3, 2, 0.5), 60),
    Asked("anaemia", (20, 18, 18, 25), 55),
    Asked("thalassaemia_sibling", (0.3, 0.3, 0.3, 0.3), 70),
    Asked("family_routine_transfusion", (0.4, 0.4, 0.4, 0.4), 70),
    Asked("puma_high_risk", (0, 1, 12, 30), 60),
    Asked("tb_suspect", (1, 1.5, 2, 3), 30),
    Asked("tb_contact", (3, 3, 3, 2), 40),
    Asked("hiv", (0.02, 0.4, 0.3, 0.05), 70),
    Asked("malaria_symptoms", (1, 1, 1, 1), 35),
    Asked("malaria_endemic_area", (8, 8, 8, 8), 5),
    Asked("past_malaria", (2, 4, 5, 5), 60),
    Asked("travelled_to_malaria_area", (1, 3, 2, 1), 60),
    Asked("household_malaria_case", (0.5, 0.5, 0.5, 0.5), 60),
    Asked("suspected_violence", (0.5, 1, 0.6, 0.3), 60),
    Asked("missed_revisit", (3, 5, 8, 10), 25),
    Asked("mental_disorder", (0.1, 0.6, 0.7, 0.7), 40),
    Asked("tetanus_t5", (5, 35, 20, 5), 55),
    Asked("unfit_for_pregnancy", (0, 4, 10, 0), 65),
    Asked("no_pregnancy_planned", (0, 35, 70, 90), 55),
    Asked("skilas_positive", (0, 0, 2, 30), 45),
    Asked("care_dependent", (0.2, 0.3, 0.7, 6), 30),
)
"""Facts drawn for each person alone; the others follow from them in `_Portion`."""

_NOT_ASKED: Final = {item.name: item.not_asked for item in _ASKED} | {
    "pregnant": 35,
    "married": 10,
    "bride_or_groom": 40,
    "sexually_active": 50,
    "tuberculosis": 25,
    "tb_treatment_sensitive": 40,
    "tb_treatment_resistant": 40,
    "smoker": 25,
    "ever_smoked": 45,
    "smoking_years": 40,
    "years_since_quitting": 50,
    "chronic_disease": 60,
    "monthly_hypertension_care": 30,
    "blood_pressure_controlled": 35,
    "hypertension_symptoms": 45,
    "diabetes_controlled": 45,
}
_NOT_ASKED_UNDER_15: Final = 97
"""Per cent: what is asked of adults is hardly ever recorded for children."""


@frozen(kw_only=True)
class Population:
    """How persons are made.

    ``complete`` records everything, as rules that know no third value need it. ``contradictions`` is the share of
    persons for whom, of each kind of contradiction, the records say both; a complete population has none.
    ``every_fact`` adds a column for each other fact of the library, so that nothing is unknown for want of a column.
    """

    on: date = ON
    seed: int = SEED
    complete: bool = False
    contradictions: float = 0.002
    every_fact: bool = False

    def frame(self, count: int) -> pl.DataFrame:
        """Return the first persons of the population."""
        frame = pl.from_arrow(pa.concat_tables(self.tables(count)))
        assert isinstance(frame, pl.DataFrame)  # noqa: S101 - a table has columns
        return frame.rechunk()

    def tables(self, count: int) -> Iterator[pa.Table]:
        """Yield the first persons of the population, portion by portion."""
        for number, start in enumerate(range(0, count, PORTION)):
            yield _Portion(self, number, start, min(PORTION, count - start)).table()

    def write(self, count: int, path: Path) -> None:
        """Write the first persons of the population to a Parquet file, in the memory of one portion."""
        writer: pq.ParquetWriter | None = None
        for table in self.tables(count):
            writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd", compression_level=1)
            writer.write_table(table)
        if writer is not None:
            writer.close()


@frozen
class _Portion:
    """Some persons in a row, made from a seed of their own."""

    population: Population
    number: int
    start: int
    count: int
    random: np.random.Generator = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Seed the generator."""
        seeded = np.random.default_rng([self.population.seed, self.number])
        object.__setattr__(self, "random", seeded)

    def table(self) -> pa.Table:
        """Make the persons and what is recorded of them."""
        age_days = self._age_days()
        age = age_days * 100 // 36525
        female = self._some(49.5)
        facts = self._facts(age, female)
        years = {name: facts.pop(name) for name in ("smoking_years", "years_since_quitting")}
        pregnant = facts["pregnant"]
        days_pregnant = self.random.integers(7, 280, self.count)
        lmp_known = pregnant if self.population.complete else pregnant & self._some(85)
        never_quit = years["years_since_quitting"] < 0
        unknown = {name: self._not_asked(name, age) for name in _NOT_ASKED}
        unknown["years_since_quitting"] = unknown["years_since_quitting"] | never_quit
        if not self.population.complete:
            lmp_known = self._contradict(facts, unknown, years, days_pregnant, lmp_known, female=female, age=age)
        on = np.datetime64(self.population.on, "D")
        columns: dict[str, Any] = {
            "id": pa.array(np.arange(self.start, self.start + self.count)),
            "birth_date": pa.array(on - age_days.astype("timedelta64[D]")),
            "sex": pa.DictionaryArray.from_arrays(female.astype(np.int8), ["male", "female"]).cast(pa.string()),
            "lmp": pa.array(on - days_pregnant.astype("timedelta64[D]"), mask=~lmp_known),
        }
        columns |= {name: pa.array(value, mask=unknown[name]) for name, value in (facts | years).items()}
        if self.population.every_fact:
            columns |= self._other_facts(columns, age)
        return pa.table(columns)

    def _some(self, per_cent: float | NDArray[np.float32]) -> Flags:
        return self.random.random(self.count, dtype=np.float32) * 100 < per_cent

    def _age_days(self) -> Whole:
        shares = np.asarray(FIVE_YEAR_GROUPS)
        group = self.random.choice(len(shares), self.count, p=shares / shares.sum())
        return group * 1826 + self.random.integers(0, 1826, self.count)

    def _facts(self, age: Whole, female: Flags) -> dict[str, Any]:
        """Return everything about the persons, as it is."""
        band = np.searchsorted([15, 40, 60], age, side="right")
        facts: dict[str, Any] = {item.name: self._some(np.asarray(item.yes, np.float32)[band]) for item in _ASKED}
        married = (age >= 19) & self._some(78)
        pregnant = female & (age >= 15) & (age < 45) & self._some(np.where(married, 9, 0.5).astype(np.float32))
        in_tb_care = self._some(0.4) & (age >= 1)
        sensitive = in_tb_care & self._some(95)
        smoker = (age >= 13) & self._some(np.where(female, 2, 55).astype(np.float32))
        quit_smoking = (age >= 18) & ~smoker & self._some(np.where(female, 1, 15).astype(np.float32))
        smoked = smoker | quit_smoking
        years_able = np.maximum(age - 12, 1)
        smoking_years = np.where(smoked, 1 + self.random.integers(0, 1 << 30, self.count) % years_able, 0)
        since = np.minimum(self.random.integers(0, 30, self.count), years_able - 1)
        hypertension, diabetes = facts["hypertension"], facts["diabetes"]
        monthly = hypertension & self._some(35)
        return facts | {
            "pregnant": pregnant,
            "married": married,
            "bride_or_groom": ~married & (age >= 18) & (age < 40) & self._some(4),
            "sexually_active": married | pregnant | ((age >= 16) & self._some(15)),
            "tuberculosis": in_tb_care | self._some(0.2),
            "tb_treatment_sensitive": sensitive,
            "tb_treatment_resistant": in_tb_care & ~sensitive,
            "smoker": smoker,
            "ever_smoked": smoked,
            "smoking_years": smoking_years,
            "years_since_quitting": np.where(quit_smoking, since, -1),
            "chronic_disease": hypertension | diabetes | facts["copd"] | self._some(1),
            "monthly_hypertension_care": monthly,
            "blood_pressure_controlled": hypertension & self._some(40),
            "hypertension_symptoms": hypertension & self._some(25),
            "diabetes_controlled": diabetes & self._some(35),
        }

    def _not_asked(self, name: str, age: Whole) -> Flags:
        if self.population.complete:
            return np.zeros(self.count, dtype=np.bool_)
        return self._some(np.where(age < 15, _NOT_ASKED_UNDER_15, _NOT_ASKED[name]).astype(np.float32))

    def _contradict(  # noqa: PLR0913 - what may contradict what
        self,
        facts: dict[str, Any],
        unknown: dict[str, Flags],
        years: dict[str, Any],
        days_pregnant: Whole,
        lmp_known: Flags,
        *,
        female: Flags,
        age: Whole,
    ) -> Flags:
        """Let records contradict one another in place, as they do in a register; return who has an lmp."""
        share = self.population.contradictions * 100

        def record_no(name: str, where: Flags) -> None:
            wrong = where & self._some(share)
            facts[name] = facts[name] & ~wrong
            unknown[name] = unknown[name] & ~wrong

        record_no("pregnant", lmp_known)
        record_no("sexually_active", facts["pregnant"])
        record_no("chronic_disease", facts["hypertension"])
        record_no("tuberculosis", facts["tb_treatment_sensitive"])
        record_no("ever_smoked", facts["smoker"])
        record_no("smoker", facts["ever_smoked"])
        too_long = (years["smoking_years"] > 0) & self._some(share)
        years["smoking_years"] = np.where(too_long, np.minimum(age + 3, 130), years["smoking_years"])
        # An old pregnancy nobody closed, at any age; a last period that is still to come.
        old, ahead = female & self._some(share), female & self._some(share)
        days_pregnant += np.where(old, 300, 0)
        days_pregnant[ahead] = -5
        return lmp_known | old | ahead

    def _other_facts(self, columns: dict[str, Any], age: Whole) -> dict[str, Any]:
        """Return the facts of the library that the adult rules do not ask, drawn without regard to one another."""
        found: dict[str, Any] = {}
        for name, fact in FACTS.items():
            if name in columns or fact.type is FactType.DATE:
                continue
            unknown = self._some(55)
            if fact.type is FactType.YES_NO:
                found[name] = pa.array(self._some(5), mask=unknown)
            elif name == "school_grade":
                found[name] = pa.array(np.clip(age - 5, 1, 12), mask=(age < 6) | (age > 18) | unknown)
            elif fact.type is FactType.INTEGER:
                drawn = self.random.integers(fact.at_least, fact.at_most + 1, self.count)
                found[name] = pa.array(drawn, mask=unknown)
            else:
                codes = [code for code, _ in fact.choices]
                drawn = self.random.integers(0, len(codes), self.count).astype(np.int8)
                found[name] = pa.DictionaryArray.from_arrays(pa.array(drawn, mask=unknown), codes).cast(pa.string())
        return found


def main() -> None:
    """Run the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("count", type=int, help="how many persons")
    parser.add_argument("path", type=Path, help="the Parquet file to write")
    parser.add_argument("--seed", type=int, default=SEED, help="another seed makes other persons")
    parser.add_argument("--complete", action="store_true", help="record everything, and nothing that contradicts it")
    parser.add_argument("--every-fact", action="store_true", help="a column for every fact of the library")
    options = parser.parse_args()
    made = Population(seed=options.seed, complete=options.complete, every_fact=options.every_fact)
    made.write(options.count, options.path)


if __name__ == "__main__":
    main()
