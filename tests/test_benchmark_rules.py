"""The rules that the benchmarks compare are the library's: each rival says what ``assess`` says, person by person."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import polars as pl
import pyarrow.parquet as pq
import pytest
from benchmarks import by_ilp
from benchmarks.adult_rules import CODES, WITH_DISCRETION, assessed, columns, differences, told
from benchmarks.population import ON, PORTION, Population
from benchmarks.rivals import by_pandas, by_polars

import ilp
from ilp.clusters import Cluster
from ilp.criteria import by_default, nobody

PERSONS = 250
UNKNOWNS = Population()
CONTRADICTORY = Population(contradictions=0.3, seed=1)
COMPLETE = Population(complete=True)
YES_NO = [name for name, kind in COMPLETE.frame(1).schema.items() if kind == pl.Boolean]


@cache
def sample(population: Population) -> tuple[pl.DataFrame, pl.DataFrame]:
    register = population.frame(PERSONS)
    return register, assessed(register, ON)


def test_the_45_rules_are_services_for_adults() -> None:
    assert len(set(CODES)) == len(CODES) == 45
    assert {ilp.CATALOGUE[code].cluster for code in CODES} == {Cluster.ADULT_AND_OLDER}
    discretion = {code for code in CODES if by_default(ilp.CATALOGUE[code].as_indicated_for) != nobody()}
    assert discretion == WITH_DISCRETION


@pytest.mark.parametrize(
    "population", [UNKNOWNS, CONTRADICTORY, COMPLETE], ids=["unknowns", "contradictory", "complete"]
)
def test_the_query_written_by_hand_says_what_assess_says(population: Population) -> None:
    register, expected = sample(population)
    assert differences(told(by_polars.adult_rules(register.lazy(), ON).collect()), expected) == {}


@pytest.mark.parametrize(
    "population", [UNKNOWNS, CONTRADICTORY, COMPLETE], ids=["unknowns", "contradictory", "complete"]
)
def test_the_library_put_to_a_frame_says_what_assess_says(population: Population) -> None:
    register, expected = sample(population)
    assert differences(told(by_ilp.adult_rules(register.lazy(), ON).collect()), expected) == {}
    mask = by_ilp.adult_mask(register.lazy(), ON).collect()
    assert differences(by_ilp.unpacked(mask, CODES), expected) == {}


def test_every_verdict_occurs_in_the_samples() -> None:
    verdicts = [set(pl.concat([sample(one)[1] for one in (UNKNOWNS, CONTRADICTORY)])[code]) for code in CODES]
    assert set().union(*verdicts) == {item.value for item in ilp.Verdict}
    assert all(len(found) > 1 for found in verdicts)


def test_a_difference_is_found() -> None:
    register, expected = sample(UNKNOWNS)
    answer = by_polars.adult_rules(register.lazy(), ON).collect()
    wrong = answer.with_columns(pl.col("tb-adult").not_())
    assert differences(told(wrong), expected) == {
        "tb-adult": (0, *("required", "not_required")[:: 1 if wrong["tb-adult"][0] else -1])
    }


def test_the_function_for_pandas_says_what_assess_says() -> None:
    register, expected = sample(COMPLETE)
    answered = by_pandas.answer(by_pandas.inputs(register), ON)
    assert differences(told(by_pandas.told(answered)), expected) == {}


def test_openfisca_says_what_assess_says() -> None:
    pytest.importorskip("openfisca_core")
    from benchmarks.rivals import by_openfisca

    for logic, population in ((by_openfisca.Complete(), COMPLETE), (by_openfisca.ThreeValued(), CONTRADICTORY)):
        register, expected = sample(population)
        system = by_openfisca.System(logic, YES_NO)
        answered = system.answer(system.inputs(register), ON)
        assert differences(told(system.told(answered)), expected) == {}


def test_the_zen_engine_says_what_assess_says() -> None:
    pytest.importorskip("zen")
    from benchmarks.rivals import by_zen

    register, expected = sample(COMPLETE)
    decision = by_zen.Decision()
    contexts = decision.inputs(register, ON)
    assert differences(told(decision.told(decision.answer(contexts))), expected) == {}
    assert differences(told(decision.told(decision.answer_as_quickstart(contexts))), expected) == {}


def test_the_answers_that_are_timed_have_what_they_say() -> None:
    register = sample(UNKNOWNS)[0].lazy()
    assert set(columns()) <= set(by_ilp.adult_rules(register, ON).collect_schema().names())
    wide = by_ilp.whole_catalogue(register, ON, output="wide").collect_schema().names()
    assert set(ilp.CATALOGUE) <= set(wide)
    nation = by_ilp.nation(register, ON).collect()
    assert nation["id"].to_list() == list(range(PERSONS))
    few = sample(UNKNOWNS)[0].head(30)
    assert differences(by_ilp.unpacked(nation.head(30)), assessed(few, ON, ilp.CATALOGUE)) == {}


def test_the_population_is_always_the_same_and_has_no_seams() -> None:
    assert UNKNOWNS.frame(100).equals(UNKNOWNS.frame(100))
    assert not UNKNOWNS.frame(100).equals(Population(seed=2).frame(100))
    one, other = list(Population(complete=True).tables(PORTION + 3))
    assert one["id"][-1].as_py() + 1 == other["id"][0].as_py() == PORTION
    assert other.num_rows == 3


def test_a_population_is_written_portion_by_portion(tmp_path: Path) -> None:
    path = tmp_path / "persons.parquet"
    UNKNOWNS.write(PORTION + 3, path)
    file = pq.ParquetFile(path)
    assert [file.metadata.row_group(group).num_rows for group in range(file.num_row_groups)] == [PORTION, 3]
    assert pl.read_parquet(path, n_rows=50).equals(UNKNOWNS.frame(PORTION + 3).head(50))


def test_a_complete_population_leaves_nothing_open_and_another_much() -> None:
    unknown = {name: sample(COMPLETE)[0][name].null_count() for name in COMPLETE.frame(1).columns}
    assert {name for name, count in unknown.items() if count} <= {"lmp", "years_since_quitting"}
    register = UNKNOWNS.frame(2000)
    shares = [register[name].null_count() / len(register) for name in YES_NO]
    assert 0.2 < sum(shares) / len(shares) < 0.8


def test_a_population_can_have_a_column_for_every_fact() -> None:
    columns = set(Population(every_fact=True).frame(10).columns)
    assert set(ilp.FACTS) - columns == {"delivered_on"}
