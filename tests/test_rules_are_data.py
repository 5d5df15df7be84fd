"""Rules are values: a rule file holds a docstring, imports and assignments of plain expressions, nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import ilp.interpretation
import ilp.screening
from ilp import CATALOGUE, CLUSTERS, STAGES
from ilp.criteria import ByReading, Criterion
from ilp.labels import Label
from ilp.services import Service, as_data
from ilp.vocabulary import ServiceKind

FOLDER = Path(ilp.screening.__file__).parent
RULE_FILES = sorted(path for path in FOLDER.glob("*.py"))
RESULTS = Path(ilp.interpretation.__file__).parent
# The packages themselves only gather what their files hold.
RESULT_FILES = sorted(
    path for name in ("scales", "instruments") for path in (RESULTS / name).glob("*.py") if path.stem != "__init__"
)
# Of other kinds of service the decree does not always say where.
NEEDS_A_PLACE = {ServiceKind.SCREENING, ServiceKind.IMMUNIZATION, ServiceKind.SUPPLEMENTATION}
ALLOWED = (
    ast.Assign,
    ast.AnnAssign,
    ast.Attribute,
    ast.Call,
    ast.Constant,
    ast.Dict,
    ast.Expr,
    ast.Import,
    ast.ImportFrom,
    ast.List,
    ast.Load,
    ast.Module,
    ast.Name,
    ast.Starred,
    ast.Store,
    ast.Tuple,
    ast.USub,
    ast.UnaryOp,
    ast.alias,
    ast.keyword,
)


@pytest.mark.parametrize("path", [*RULE_FILES, *RESULT_FILES], ids=lambda path: path.stem)
def test_a_rule_file_holds_data_only(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wrong = [f"line {node.lineno}: {type(node).__name__}" for node in ast.walk(tree) if not isinstance(node, ALLOWED)]
    assert wrong == []
    bare = [node for node in tree.body if isinstance(node, ast.Expr)]
    assert len(bare) == 1, "only the docstring stands by itself"


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_a_rule_file_knows_neither_engine_nor_frames(path: Path) -> None:
    imported = {
        node.module
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
    }
    allowed = {
        "__future__",
        "ilp.calendar",
        "ilp.clusters",
        "ilp.criteria",
        "ilp.labels",
        "ilp.lifecycle",
        "ilp.matrices",
        "ilp.regulation",
        "ilp.schedule",
        "ilp.screening",
        "ilp.services",
        "ilp.vocabulary",
    }
    folders = ("ilp.facts.", "ilp.screening.")
    assert {name for name in imported if name not in allowed and not str(name).startswith(folders)} == set()


@pytest.mark.parametrize("path", RESULT_FILES, ids=lambda path: path.stem)
def test_a_file_of_results_knows_neither_engine_nor_people(path: Path) -> None:
    imported = {
        str(node.module)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
    }
    evaluating = ("answers", "derived", "growth", "interpret", "interpreting", "measures", "results", "risk_chart")
    refused = {"ilp", "ilp.engine", "ilp.models", "ilp.situation", "ilp.assessment"}
    refused |= {f"ilp.interpretation.{name}" for name in evaluating}
    assert imported & refused == set()


def labels_in(value: object) -> list[Label]:
    """Return every label of a plain-data rule that was made from one."""
    if isinstance(value, dict):
        if set(value) == {"id", "en"}:
            return [Label(**value)]
        return [label for item in value.values() for label in labels_in(item)]
    if isinstance(value, list):
        return [label for item in value for label in labels_in(item)]
    return []


@pytest.mark.parametrize("service", CATALOGUE.values(), ids=lambda service: service.code)
def test_every_service_is_complete(service: Service) -> None:
    assert service.source.chapter in {"BAB IV", "BAB V"}
    assert service.source.section
    if service.kind in NEEDS_A_PLACE:
        assert service.venues, "a service is given somewhere"
    assert all(done for done in service.venues.values()), "each venue says what is done there"
    assert service.stages
    for label in labels_in(as_data(service)):
        assert label.id.strip(), "an Indonesian text is missing"
        assert label.en.strip(), "an English text is missing"
    for text in (service.target.words, service.schedule.words):
        assert text.id
        assert text.en


@pytest.mark.parametrize("reading", CATALOGUE.readings.values(), ids=lambda reading: reading.code)
def test_every_reading_says_where_what_and_why(reading: object) -> None:
    data = as_data(reading)
    assert data["settles"] or len(data["places"]) > 1, "the ambiguities it settles, or the places that disagree"
    assert all(place["source"]["section"] and place["says"]["id"] and place["says"]["en"] for place in data["places"])
    assert data["places"]
    assert data["default"] in data["options"]
    assert data["why"]["id"]
    assert data["why"]["en"]


def test_no_ambiguity_is_settled_twice() -> None:
    settled = [name for reading in CATALOGUE.readings.values() for name in reading.settles]
    assert sorted({name for name in settled if settled.count(name) > 1}) == []


def test_stages_and_clusters_cite() -> None:
    assert all(stage.source.section for stage in STAGES.values())
    assert all(cluster.source.table == "Tabel 1" for cluster in CLUSTERS.values())


def test_every_criterion_names_its_reading_options() -> None:
    nodes: list[Criterion] = [node for service in CATALOGUE.values() for node in service.criteria()]
    for node in nodes:
        if isinstance(node, ByReading):
            assert {code for code, _ in node.options} == set(node.reading.options)
