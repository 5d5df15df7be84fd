"""The rule tables and the rules as data: complete, cited, valid, linked, and those of the rules as they are."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from ilp import CATALOGUE, CLUSTERS, FACTS, STAGES, Individual, assess
from ilp.calendar import Span, Unit, days, years
from ilp.criteria import (
    AllOf,
    Amount,
    AnyOf,
    ByReading,
    Criterion,
    Elapsed,
    Has,
    Is,
    Not,
    aged,
    all_of,
    amount,
    any_of,
    everybody,
    has,
    nobody,
    not_,
)
from ilp.errors import RuleError
from ilp.export import compare, files, parts, write
from ilp.export.__main__ import main
from ilp.export.markdown import escape
from ilp.export.wording import brief, by_default, outline
from ilp.facts.infections import HIV
from ilp.facts.person import POSTPARTUM
from ilp.facts.risk_and_cancer import COPD, SMOKER, SMOKING_YEARS
from ilp.indicators import INDICATOR_FACTS, INDICATORS
from ilp.labels import Language
from ilp.notifiable import NOTIFIABLE
from ilp.services import Service

DOCS = Path(__file__).parent.parent / "docs"
FILES = files()
RULES: dict[str, Any] = json.loads(FILES["rules/rules.json"])
SCHEMAS = sorted(path for path in FILES if path.endswith(".schema.json"))
PAGES = sorted(path for path in FILES if path.endswith(".md"))
ON = date(2026, 11, 22)
LANGUAGES: tuple[Language, ...] = ("id", "en")


def test_the_files_kept_are_those_of_the_rules() -> None:
    assert compare(DOCS) == [], "The rules have changed, or a generated file was edited. Run: python -m ilp.export"


# --- the tables ------------------------------------------------------------------------------------------------------
def card(service: Service, language: Language) -> str:
    """Return what the pages of a language say of a service."""
    target = f"({language}-{service.code})=\n"
    holding = [text for path, text in FILES.items() if path.startswith(f"rules/{language}/") and target in text]
    assert len(holding) == 1, f"{service.code} stands on one page"
    return holding[0].partition(target)[2].partition("\n(")[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("service", CATALOGUE.values(), ids=lambda service: service.code)
def test_every_service_is_told_in_full(service: Service, language: Language) -> None:
    told = card(service, language)
    plain = told.replace("\\", "").replace("\N{NO-BREAK SPACE}", " ")
    assert f"`{service.code}`" in told
    assert service.name.in_(language) in plain
    for source in (service.source, *service.further_sources):
        assert source.place in plain
    for venue in service.venues:
        assert venue.label.in_(language).split(" (")[0] in plain
    for label in [*(item.label for item in service.instruments), *(item.name for item in service.components)]:
        assert label.in_(language) in plain
    for item in service.components:
        mark = {"id": "atas indikasi, atau bila sarana ada", "en": "as indicated, or where the means are at hand"}[
            language
        ]
        indicated = by_default(item.target) == nobody() and by_default(item.as_indicated_for) != nobody()
        assert (f"*{item.name.in_(language)}* ({mark})" in plain) is indicated
    for note in service.notes:
        assert note.in_(language) in plain
    for reading in service.readings:
        assert f"(#{language}-reading-{reading.code})" in told
    for criterion in (service.target, *(item.target for item in service.components)):
        for clause in clauses(by_default(criterion)):
            assert clause.words.in_(language) in plain


def clauses(criterion: Criterion) -> list[Criterion]:
    """Return the clauses a criterion is made of."""
    if isinstance(criterion, Not) and not criterion.member.parts:
        return [criterion]  # told in the words for its being no
    if not criterion.parts:
        return [] if isinstance(criterion, (AllOf, AnyOf)) else [criterion]
    return [clause for part in criterion.parts for clause in clauses(part)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reading", CATALOGUE.readings.values(), ids=lambda reading: reading.code)
def test_every_reading_is_told_in_full(reading: Any, language: Language) -> None:
    page = FILES[f"rules/readings-{language}.md"]
    told = page.partition(f"({language}-reading-{reading.code})=\n")[2].partition("\n(")[0]
    plain = told.replace("\\", "").replace("\N{NO-BREAK SPACE}", " ")
    for place in reading.places:
        assert f"{place.source.place}: {place.says.in_(language)}" in plain
    for code, label in reading.options.items():
        assert f"`{code}`: {label.in_(language)}" in plain
    assert reading.why.in_(language) in plain
    assert all(f"`{name}`" in told for name in reading.settles)
    concerned = [service.code for service in CATALOGUE.values() if reading in service.readings]
    assert concerned
    assert all(f"(#{language}-{code})" in told for code in concerned)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_what_it_is_and_its_links_lead_somewhere(path: str) -> None:
    text = FILES[path]
    assert "python -m ilp.export" in text
    assert "KMK HK.01.07/MENKES/2015/2023" in text
    assert re.search("bukan terbitan resmi|not an official publication", text, re.IGNORECASE)
    targets = {name for page in PAGES for name in re.findall(r"^\((.+)\)=$", FILES[page], re.MULTILINE)}
    for link in re.findall(r"\]\(([^)]+)\)", text):
        if link.startswith("#"):
            assert link[1:] in targets
        else:
            found = (DOCS / path).parent / link
            assert found.resolve().relative_to(DOCS.resolve()).as_posix() in FILES


def test_targets_are_unique_in_the_whole_documentation() -> None:
    targets = [name for page in PAGES for name in re.findall(r"^\((.+)\)=$", FILES[page], re.MULTILINE)]
    assert len(targets) == len(set(targets))


def test_a_service_in_no_part_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PARTS", parts.PARTS[1:])
    with pytest.raises(RuleError, match=r"exactly one part.*Add the rule file to PARTS"):
        parts.parts()


@given(st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" ")))
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    text = " ".join(text.split())
    shown = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(f"- {escape(text)}")
    inline = [token for token in shown if token.type == "inline"]
    children = inline[0].children or [] if inline else []
    assert "".join(child.content for child in children).replace("\N{NO-BREAK SPACE}", " ") == text
    assert {token.type for token in shown} <= {
        "bullet_list_open",
        "bullet_list_close",
        "list_item_open",
        "list_item_close",
        "paragraph_open",
        "paragraph_close",
        "inline",
    }


# --- words -----------------------------------------------------------------------------------------------------------
def test_groups_of_one_kind_become_one_and_what_decides_nothing_is_left_out() -> None:
    one, other, third = has(HIV), has(COPD), has(SMOKER)
    assert by_default(all_of(one, all_of(other, everybody()), any_of(third))) == all_of(one, other, third)
    assert by_default(any_of(one, any_of(nobody(), other))) == any_of(one, other)
    assert by_default(not_(all_of(one))) == not_(one)


def test_nothing_is_said_twice() -> None:
    one, other, third = has(HIV), has(COPD), has(SMOKER)
    assert by_default(any_of(all_of(one, other), third, all_of(other, one, third), all_of(one, other))) == any_of(
        all_of(one, other), third
    )
    assert by_default(any_of(one, all_of(one, other))) == one
    assert by_default(all_of(any_of(one, other), one, one)) == one
    assert by_default(any_of(one, everybody())) == everybody()


def test_a_short_criterion_is_a_line_and_a_long_one_a_list() -> None:
    short = outline(all_of(has(HIV), aged(at_least=years(15))))
    assert (short.text.en, short.items) == ("HIV (known) and aged 15 years or over", ())
    long = outline(all_of(aged(at_least=years(15)), any_of(has(HIV), not_(any_of(has(COPD), has(SMOKER))))))
    assert long.text.id == "semua yang berikut:"
    assert [item.text.en for item in long.items] == ["aged 15 years or over", "any one of these:"]
    assert [item.text.en for item in long.items[1].items] == ["HIV (known)", "none of these:"]
    assert [item.text.en for item in outline(not_(all_of(has(HIV), has(COPD)))).items] == ["HIV (known)", "COPD"]


def test_a_summary_only_counts_long_groups() -> None:
    many = any_of(has(HIV), has(POSTPARTUM), has(COPD), amount(SMOKING_YEARS, over=20))
    assert brief(all_of(aged(at_least=years(18)), many)).en == "aged 18 years or over and one of 4 conditions"
    assert brief(many).en == many.words.en


# --- the rules as data -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("path", SCHEMAS)
def test_the_schemas_are_schemas(path: str) -> None:
    Draft202012Validator.check_schema(json.loads(FILES[path]))


def test_the_rules_satisfy_their_schema() -> None:
    validator = Draft202012Validator(json.loads(FILES["rules/rules.schema.json"]))
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(RULES)] == []


def all_places(value: Any) -> list[dict[str, Any]]:
    """Return every object within a document."""
    if isinstance(value, list):
        return [place for item in value for place in all_places(item)]
    if isinstance(value, dict):
        return [value, *(place for item in value.values() for place in all_places(item))]
    return []


def test_the_schema_refuses_what_is_not_a_rule() -> None:
    validator = Draft202012Validator(json.loads(FILES["rules/rules.schema.json"]))
    for code, change in {
        "an unknown field": {"colour": "red"},
        "no target": {"target": None},
        "an unknown kind": {"kind": "blessing"},
        "an unknown instrument": {"instruments": ["stethoscope of gold"]},
        "two lower bounds": {
            "target": {
                "type": "Elapsed",
                "since": "birth_date",
                "at_least": {"amount": 1, "unit": "years"},
                "over": {"amount": 1, "unit": "years"},
            }
        },
        "no bound": {"target": {"type": "Elapsed", "since": "birth_date"}},
        "a bound without a unit": {"target": {"type": "Elapsed", "since": "birth_date", "over": {"amount": 1}}},
        "an unknown criterion": {"target": {"type": "Perhaps", "members": []}},
    }.items():
        changed = {**RULES, "services": [{**RULES["services"][0], **change}]}
        assert not validator.is_valid(changed), code


def test_no_object_of_the_rules_schema_is_open() -> None:
    schema = json.loads(FILES["rules/rules.schema.json"])
    loose = [
        place for place in all_places(schema) if place.get("type") == "object" and "additionalProperties" not in place
    ]
    assert loose == []


def criterion_of(data: Any) -> Criterion:  # noqa: PLR0911 - one return per kind of criterion
    """Read a criterion back from the data."""
    match data:
        case {"type": "Elapsed", "since": since, **bounds}:
            spans = {name: Span(bound["amount"], Unit(bound["unit"])) for name, bound in bounds.items()}
            return Elapsed(since=FACTS[since], **spans)
        case {"type": "Amount", "fact": fact, **bounds}:
            return Amount(fact=FACTS[fact], **bounds)
        case {"type": "Has", "fact": fact}:
            return Has(FACTS[fact])
        case {"type": "Is", "fact": fact, "values": values}:
            return Is(FACTS[fact], tuple(values))
        case {"type": "Not", "member": member}:
            return Not(criterion_of(member))
        case {"type": "AllOf", "members": members}:
            return AllOf(tuple(map(criterion_of, members)))
        case {"type": "AnyOf", "members": members}:
            return AnyOf(tuple(map(criterion_of, members)))
        case {"type": "ByReading", "reading": reading, "options": options}:
            read = tuple((code, criterion_of(option)) for code, option in options.items())
            return ByReading(CATALOGUE.readings[reading], read)
    raise AssertionError(data)


@pytest.mark.parametrize("data", RULES["services"], ids=lambda data: data["code"])
def test_criteria_read_back_equal_with_their_bounds_as_written(data: Any) -> None:
    service = CATALOGUE[data["code"]]
    assert criterion_of(data["target"]) == service.target
    assert criterion_of(data["as_indicated_for"]) == service.as_indicated_for
    assert [criterion_of(item["target"]) for item in data["components"]] == [item.target for item in service.components]
    assert data["readings"] == [reading.code for reading in service.readings]
    assert data["source"]["section"] == service.source.section


def test_the_four_bounds_stay_apart() -> None:
    written = {name for place in all_places(RULES) for name in place if name in {"at_least", "over", "under", "up_to"}}
    assert written == {"at_least", "over", "under", "up_to"}
    assert aged(over=years(15)) != aged(at_least=years(16))
    assert criterion_of({"type": "Elapsed", "since": "birth_date", "up_to": {"amount": 28, "unit": "days"}}) == aged(
        up_to=days(28)
    )


def test_everything_is_there_and_every_name_leads_somewhere() -> None:
    assert [item["code"] for item in RULES["services"]] == list(CATALOGUE)
    assert [item["code"] for item in RULES["readings"]] == list(CATALOGUE.readings)
    assert [item["name"] for item in RULES["facts"]] == list(FACTS)
    assert {item["stage"] for item in RULES["stages"]} == set(STAGES)
    assert {item["cluster"] for item in RULES["clusters"]} == set(CLUSTERS)
    assert sorted(code for part in RULES["parts"] for code in part["services"]) == sorted(CATALOGUE)
    places = all_places(RULES)
    assert [item["name"] for item in RULES["indicator_facts"]] == list(INDICATOR_FACTS)
    assert [item["code"] for item in RULES["indicators"]] == list(INDICATORS)
    assert [item["code"] for item in RULES["notifiable"]["diseases"]] == list(NOTIFIABLE)
    assert {place["fact"] for place in places if "fact" in place} <= {*FACTS, *INDICATOR_FACTS}
    assert {place["since"] for place in places if "since" in place} <= set(FACTS)
    assert {place["reading"] for place in places if "reading" in place} <= set(CATALOGUE.readings)
    assert {code for item in RULES["services"] for code in item["settled"]} <= set(CATALOGUE.readings)


def test_the_spreadsheet_has_a_row_for_every_service() -> None:
    rows = list(csv.DictReader(io.StringIO(FILES["rules/services.csv"])))
    assert sorted(row["code"] for row in rows) == sorted(CATALOGUE)
    for row in rows:
        service = CATALOGUE[row["code"]]
        assert row["place"].startswith(service.source.place)
        assert row["for_whom_id"] == by_default(service.target).words.id
        assert row["readings"].split() == [reading.code for reading in service.readings]


def test_an_assessment_satisfies_its_schema_with_reasons_and_without() -> None:
    validator = Draft202012Validator(json.loads(FILES["reference/assessment.schema.json"]))
    person = Individual(birth_date="1983-04", sex="female", facts={"smoker": True})
    for explain in (False, True):
        document = assess(person, on=ON, explain=explain).model_dump(mode="json")
        assert [error.message for error in validator.iter_errors(document)] == []
    assert not validator.is_valid({**document, "colour": "red"})


def test_a_person_satisfies_the_schema_of_people() -> None:
    validator = Draft202012Validator(json.loads(FILES["reference/individual.schema.json"]))
    person = {
        "birth_date": "1996-04",
        "sex": "female",
        "facts": {"school_grade": 3, "hiv": None},
        "pregnancy": {"lmp": "2026-05-01"},
        "history": [{"service": "hypertension-adult", "on": "2026-01-10"}],
    }
    assert [error.message for error in validator.iter_errors(person)] == []
    assert [
        error.message for error in validator.iter_errors(Individual.model_validate(person).model_dump(mode="json"))
    ] == []
    assert not validator.is_valid({**person, "age": 30})
    assert not validator.is_valid({"sex": "female"})


# --- writing and checking --------------------------------------------------------------------------------------------
def test_writing_twice_changes_nothing_and_checking_tells_what_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--check"]) == 1
    assert "rules/rules.json: missing" in capsys.readouterr().out
    assert main([str(tmp_path)]) == 0
    assert write(tmp_path) == []
    assert main([str(tmp_path), "--check"]) == 0
    (tmp_path / "rules" / "services.csv").write_text("edited\n", encoding="utf-8")
    (tmp_path / "rules" / "id" / "old.md").write_text("old\n", encoding="utf-8")
    capsys.readouterr()
    assert main([str(tmp_path), "--check"]) == 1
    told = capsys.readouterr().out
    assert "rules/services.csv: out of date" in told
    assert "rules/id/old.md: left over; delete it" in told
    assert "2 files are not those of the rules; run: python -m ilp.export" in told
    assert main([str(tmp_path)]) == 1, "what is left over is named, and never deleted"
    assert (tmp_path / "rules" / "id" / "old.md").exists()
