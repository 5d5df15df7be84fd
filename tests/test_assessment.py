"""Assessments: documents, renderings, receipts, readings, questions, and what every input gives."""

from __future__ import annotations

import copy
import json
import pickle
from contextlib import suppress
from datetime import date, timedelta
from html.parser import HTMLParser
from typing import Any

import jsonschema
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.strategies import ON, RECORDABLE, examples, individuals, values_of

import ilp
from ilp import (
    CATALOGUE,
    FACTS,
    Assessment,
    Cluster,
    IlpError,
    Individual,
    InputError,
    LifeStage,
    UnknownNameError,
    Verdict,
    assess,
)
from ilp.assessment import DEFAULT_KINDS, rules_hash
from ilp.facts import Fact, FactType
from ilp.situation import situation_of
from ilp.vocabulary import ServiceKind

WOMAN = Individual(
    birth_date="1983-04-17", sex="female", facts={"sexually_active": True, "pregnant": False}, id="row 7"
)
SETTLED = frozenset({Verdict.REQUIRED, Verdict.NOT_REQUIRED, Verdict.AS_INDICATED})


def test_the_example_of_the_documentation() -> None:
    plan = assess(WOMAN, on=ON)
    assert plan.person_id == "row 7"
    assert (plan.stage, plan.cluster) == (LifeStage.ADULT, Cluster.ADULT_AND_OLDER)
    assert plan.stage_provisional
    assert "iva-cervical" in [item.code for item in plan.required]
    assert {item.verdict for item in plan.undetermined} == {Verdict.UNDETERMINED}
    assert [item.code for item in plan.services] == [
        code for code, service in CATALOGUE.items() if service.kind in DEFAULT_KINDS
    ]
    assert [item.code for item in assess(WOMAN, on=date(2026, 11, 22), kinds="all").services] == list(CATALOGUE)
    left_out = "Not assessed here (kinds='all' assesses every kind): education, treatment, referral, classification"
    assert left_out in plan.text()
    assert "Tidak dinilai di sini" in plan.text("id")
    parts = (plan.required, plan.as_indicated, plan.undetermined, plan.not_required)
    assert sum(map(len, parts)) == len(plan.services)


def test_a_service_says_what_where_with_what_and_why() -> None:
    item = assess(WOMAN, on=ON)["iva-cervical"]
    assert item.name.en == "Cervical cancer screening (VIA)"
    assert item.source.startswith("KMK HK.01.07/MENKES/2015/2023, BAB V, Skrining Kanker Leher rahim")
    assert [venue.venue.value for venue in item.venues][:2] == ["puskesmas", "pustu"]
    assert item.readings["iva-age-30"] == "letter"
    words = item.why("id")
    assert words.splitlines()[0] == "Skrining kanker leher rahim (IVA) [iva-cervical]: wajib"
    assert "[x] usia > 30 tahun (mulai ulang tahun ke-31): 43 tahun 7 bulan" in words
    assert "[x] has had sexual contact: yes" in item.why("en")


@examples(40)
@given(individuals(), st.booleans(), st.integers(0, 400))
def test_what_is_kept_of_others_is_what_would_be_worked_out(person: Individual, explain: bool, later: int) -> None:
    on = ON + timedelta(days=later)
    plan = assess(person, on=on, explain=explain)
    assert plan.model_dump_json() == plan.model_dump_json(exclude_none=False)
    if explain:
        alone = assess(person, on=on)
        assert plan.reasons == {item.code: alone.reason(item.code) for item in plan.services}


def test_a_changed_copy_is_written_as_it_is() -> None:
    plan = assess(WOMAN.model_copy(update={"id": '"services":[]"reasons":{}'}), on=ON, explain=True)
    plan.model_dump_json()
    first, *others = plan.services
    other = first.model_copy(update={"verdict": Verdict.AS_INDICATED, "missing": ()})
    changed = plan.model_copy(update={"services": (other, *others), "reasons": {}})
    assert Assessment.model_validate_json(changed.model_dump_json()) == changed
    assert changed.model_dump_json() == changed.model_dump_json(exclude_none=False)
    none = plan.model_copy(update={"services": (), "reasons": None})
    assert none.model_dump_json() == none.model_dump_json(exclude_none=False)


@given(individuals(), st.booleans())
def test_an_assessment_reads_back_equal_from_json(person: Individual, explain: bool) -> None:
    plan = assess(person, on=ON, explain=explain)
    document = plan.model_dump_json()
    assert Assessment.model_validate_json(document) == plan
    assert json.loads(document) == plan.model_dump(mode="json")


@examples(10)
@given(individuals())
def test_the_json_satisfies_the_published_schema(person: Individual) -> None:
    schema = Assessment.model_json_schema(mode="serialization")
    jsonschema.validate(assess(person, on=ON, explain=True).model_dump(mode="json"), schema)


def test_reasons_read_back_from_json_are_the_same() -> None:
    plan = assess(WOMAN, on=ON, explain=True, kinds=tuple(ServiceKind))
    again = Assessment.model_validate_json(plan.model_dump_json())
    assert [again[code].why("id") for code in CATALOGUE] == [plan[code].why("id") for code in CATALOGUE]
    assert plan == assess(WOMAN, on=ON, kinds=tuple(ServiceKind)).explained()
    assert again.explained() is again


def test_without_reasons_in_the_json_the_error_says_how_to_keep_them() -> None:
    again = Assessment.model_validate_json(assess(WOMAN, on=ON).model_dump_json())
    with pytest.raises(IlpError) as caught:
        again["iva-cervical"].why()
    assert str(caught.value) == (
        "This assessment holds no reasons: 'iva-cervical'. Assess the person again, or keep the reasons in the JSON "
        "with assess(..., explain=True)."
    )
    with pytest.raises(IlpError, match=r"plan\[code\].why\(\)"):
        again.services[0].why()


def test_assessments_can_be_pickled() -> None:
    plan = assess(WOMAN, on=ON, explain=True)
    assert pickle.loads(pickle.dumps(plan)) == plan  # noqa: S301 - our own bytes
    assert pickle.loads(pickle.dumps(assess(WOMAN, on=ON))) == assess(WOMAN, on=ON)  # noqa: S301


def test_equal_people_get_equal_plans_and_others_do_not() -> None:
    assert assess(WOMAN, on=ON) == assess(WOMAN, on=ON)
    assert assess(WOMAN, on=ON) != assess(WOMAN, on=ON + timedelta(days=1))
    assert assess(WOMAN, on=ON)["copd-puma"] != assess(WOMAN, on=ON)["iva-cervical"]


def test_the_receipt_tells_how_the_result_was_made() -> None:
    receipt = assess(WOMAN, on=ON, readings={"iva-age-30": "inclusive"}).receipt
    assert receipt.library_version == ilp.__version__
    assert receipt.regulation == "KMK HK.01.07/MENKES/2015/2023"
    assert receipt.rules_hash == rules_hash()
    assert len(receipt.rules_hash) == 64
    assert receipt.on == ON
    assert receipt.readings["iva-age-30"] == "inclusive"
    assert ServiceKind.SCREENING in receipt.kinds


def test_the_receipt_names_the_readings_that_mattered() -> None:
    def mattered(birth_date: str, **facts: bool) -> set[str]:
        return set(assess(Individual(birth_date=birth_date, sex="P", facts=facts), on=ON).receipt.readings)

    # Cervical screening "over 30": at 30 the two readings part, at 43 and at 12 they do not.
    assert "iva-age-30" in mattered("1996-04-17", sexually_active=True)
    assert "iva-age-30" not in mattered("1983-04-17", sexually_active=True)
    assert "iva-age-30" not in mattered("2014-04-17")
    # The lower age of breast examination: at 15 only.
    assert "breast-age-15" in mattered("2011-04-17")
    assert "breast-age-15" not in mattered("1996-04-17")


@given(person=individuals(), data=st.data())
@examples(40)
def test_a_reading_that_did_not_matter_changes_nothing(person: Individual, data: st.DataObject) -> None:
    try:
        plan = assess(person, on=ON, kinds=tuple(ServiceKind))
    except IlpError:
        assume(False)
    code = data.draw(st.sampled_from([code for code in CATALOGUE.readings if code not in plan.receipt.readings]))
    option = data.draw(st.sampled_from(sorted(CATALOGUE.readings[code].options)))
    other = assess(person, on=ON, readings={code: option}, kinds=tuple(ServiceKind))
    for mine, theirs in zip(plan.services, other.services, strict=True):
        assert mine.verdict is theirs.verdict
        if mine.verdict in {Verdict.REQUIRED, Verdict.AS_INDICATED}:
            assert (mine.schedule, mine.venues) == (theirs.schedule, theirs.venues)
            assert mine.components == theirs.components


def test_a_reading_can_be_chosen_and_shows() -> None:
    eve_of_31 = Individual(birth_date="1995-11-23", sex="female", facts={"sexually_active": True, "pregnant": False})
    assert assess(eve_of_31, on=ON)["iva-cervical"].verdict is Verdict.NOT_REQUIRED
    inclusive = assess(eve_of_31, on=ON, readings={"iva-age-30": "inclusive"})
    assert inclusive["iva-cervical"].verdict is Verdict.REQUIRED
    assert inclusive["iva-cervical"].readings["iva-age-30"] == "inclusive"
    assert assess(eve_of_31, on=ON)["iva-cervical"].verdict is Verdict.NOT_REQUIRED, "a choice is for one call"


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"readings": {"iva-age-31": "letter"}}, "Unknown reading: 'iva-age-31'."),
        ({"readings": {"iva-age-30": "leter"}}, "Did you mean 'letter'?"),
        ({"kinds": ["skrining"]}, "Unknown kind of service: 'skrining'."),
        ({"assume_absent": ["obese"]}, "Unknown fact: 'obese'."),
    ],
)
def test_unknown_names_are_refused(how: dict[str, Any], told: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        assess(WOMAN, on=ON, **how)
    assert told in str(caught.value)


class Unspeakable:
    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"readings": ["a"]}, "Not a choice of readings: ['a']. Accepted: a mapping of codes to options, such as {"),
        ({"readings": "iva-age-30"}, "Not a choice of readings: 'iva-age-30'."),
        ({"readings": 5}, "Not a choice of readings: 5."),
        ({"readings": {"iva-age-30": ["y"]}}, "Unknown option of reading iva-age-30: ['y']."),
        ({"readings": {5: "y"}}, "Unknown reading: 5."),
        ({"readings": {Unspeakable(): "y"}}, "Unknown reading: <Unspeakable>."),
        ({"kinds": 5}, "Not a set of kinds of service: 5. Accepted: a set or list such as {'screening'}, or 'all'."),
        ({"kinds": [None]}, "Unknown kind of service: None."),
        ({"kinds": [["visit"]]}, "Unknown kind of service: ['visit']."),
    ],
)
def test_choices_of_the_wrong_shape_are_refused(how: dict[str, Any], told: str) -> None:
    with pytest.raises(InputError) as caught:
        assess(WOMAN, on=ON, **how)
    assert told in str(caught.value)


def test_another_language_is_refused() -> None:
    plan: Any = assess(WOMAN, on=ON)
    for say in (plan.text, plan["iva-cervical"].why, plan.required[0].name.in_):
        for language in ("fr", None, ["id"]):
            with pytest.raises(UnknownNameError, match=r"Unknown language: .* Accepted: 'en', 'id'"):
                say(language)


def test_a_misspelt_fact_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(UnknownNameError, match=r"Unknown fact: 'diabets'.*Did you mean 'diabetes'"):
        FACTS["diabets"]
    with pytest.raises(UnknownNameError, match="Unknown fact"):
        FACTS[["diabetes"]]  # type: ignore[index]
    assert "diabets" not in FACTS
    assert ["diabetes"] not in FACTS
    assert FACTS.get("diabets") is None
    assert list(FACTS.values())[0] is FACTS[next(iter(FACTS))]  # noqa: RUF015 - both ways are under test
    assert len(FACTS) == len(list(FACTS))


def test_assessments_can_be_copied() -> None:
    plan = assess(WOMAN, on=ON)
    for twin in (copy.deepcopy(plan), copy.copy(plan), copy.deepcopy(assess(WOMAN, on=ON, explain=True))):
        assert twin["iva-cervical"].why("id") == plan["iva-cervical"].why("id")
    assert copy.deepcopy(plan) == plan
    assert copy.deepcopy(plan.required[0]).why() == plan.required[0].why()


def test_what_assessments_share_cannot_be_changed() -> None:
    readings: Any = assess(WOMAN, on=ON)["iva-cervical"].readings
    with pytest.raises(TypeError, match="cannot be changed"):
        readings["iva-age-30"] = "inclusive"


def test_only_a_person_can_be_assessed() -> None:
    with pytest.raises(InputError, match=r"Not a person: 'dict'\. Accepted: an ilp\.Individual\."):
        assess({"birth_date": "1983"}, on=ON)  # type: ignore[arg-type]


def test_kinds_choose_the_services() -> None:
    plan = assess(WOMAN, on=ON, kinds=["visit"])
    assert {item.kind for item in plan.services} == {ServiceKind.VISIT}
    assert assess(WOMAN, on=ON, kinds="visit") == plan
    assert plan.receipt.kinds == (ServiceKind.VISIT,)


def test_a_misspelt_service_is_refused_with_the_nearest_code() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'iva-cervical'"):
        assess(WOMAN, on=ON)["iva-cervix"]


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tables = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the signature of the base
        self.tables += tag == "table"
        if tag not in {"br", "meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_notebook_shows_tables_of_escaped_text() -> None:
    person = Individual(birth_date="1983-04-17", sex="female", id="<b>7</b>")
    html = assess(person, on=ON)._repr_html_()
    parser = _Balance()
    parser.feed(html)
    assert parser.open == []
    assert parser.tables >= 3
    assert "&lt;b&gt;7&lt;/b&gt;" in html
    assert "<b>7" not in html
    assert "aged 15 years or over: 43 years 7 months" in html, "the reason stands in the table"


@pytest.mark.parametrize(
    ("language", "words"), [("id", ["Wajib", "sementara", "Apakah"]), ("en", ["Required", "provisional", "Is "])]
)
def test_the_terminal_shows_text_in_either_language(language: Any, words: list[str]) -> None:
    text = assess(WOMAN, on=ON).text(language, width=80)
    assert all(word in text for word in words)
    table = text.split("\n\n")[1]
    assert max(map(len, table.splitlines())) <= 80


def test_representations_are_short() -> None:
    plan = assess(WOMAN, on=ON)
    counts = (
        f"{len(plan.required)} required, {len(plan.as_indicated)} as indicated, {len(plan.not_required)} not required"
    )
    assert repr(plan) == f"<Assessment 'row 7', 2026-11-22, adult: {counts}, {len(plan.undetermined)} undetermined>"
    assert repr(plan["iva-cervical"]) == "<ServiceAssessment iva-cervical: required>"


def test_str_is_the_english_text() -> None:
    assert str(assess(WOMAN, on=ON)) == assess(WOMAN, on=ON).text("en")


def test_questions_are_ranked_by_what_one_answer_settles() -> None:
    questions = assess(Individual(birth_date="1960-01-01", sex="male"), on=ON).questions
    ranks = [(item.settles, len(item.services)) for item in questions]
    assert ranks == sorted(ranks, reverse=True)
    assert all(item.question.id.endswith("?") and item.question.en.endswith("?") for item in questions)
    assert len({item.fact for item in questions}) == len(questions)


@examples(40)
@given(individuals(), st.data())
def test_the_count_of_settled_services_is_true(person: Individual, data: st.DataObject) -> None:
    """Some answer to the question alone decides as many services as it says."""
    assume(person.birth_date.is_exact)
    plan = assess(person, on=ON)
    contradicted = {name for finding in plan.findings for name in finding.fields}
    yes_no = [
        item
        for item in plan.questions
        if FACTS[item.fact].type is FactType.YES_NO and not item.decides_stage and item.fact not in contradicted
    ]
    assume(yes_no)
    question = data.draw(st.sampled_from(yes_no))
    open_before = {item.code for item in plan.undetermined}
    decided: set[str] = set()
    for answer in (True, False):
        after = assess(person.model_copy(update={"facts": {**person.facts, question.fact: answer}}), on=ON)
        decided |= open_before - {item.code for item in after.undetermined}
    directly = {code for code in question.services if code in decided}
    assert len(directly) >= min(question.settles, len(open_before & set(question.services)))


def settled_facts(person: Individual) -> dict[str, object]:
    """Return what is known of a person on any of the days on which they may have been born, derived facts too."""
    situation = situation_of(person, on=ON)
    known = dict(situation.values)
    for day in situation.dates["birth_date"]:
        known |= situation.born_on(day).values
    return known


def learning(person: Individual, name: str, value: object) -> Individual | None:
    """Return the person with one more fact; None for a pregnancy of a male, which is refused."""
    try:
        return Individual.model_validate({**person.model_dump(), "facts": {**person.facts, name: value}})
    except ValidationError:
        return None


def findings_on(plan: Assessment) -> list[tuple[str, tuple[str, ...]]]:
    return [(finding.code, finding.fields) for finding in plan.findings]


@examples(150)
@given(individuals(), st.data())
def test_learning_what_was_unknown_never_turns_a_verdict_around(person: Individual, data: st.DataObject) -> None:
    """Unknown is neither recorded nor derived: what contradicts a derived fact is evidence against it (see below)."""
    known = settled_facts(person)
    no_pupil = {"school_grade"} if known.get("pupil") is False else set()
    fact = data.draw(st.sampled_from([fact for fact in RECORDABLE if fact.name not in {*known, *no_pupil}]))
    learnt = learning(person, fact.name, data.draw(values_of(fact)))
    assert learnt is not None, "what a male cannot have is derived, and so known"
    before, after = assess(person, on=ON), assess(learnt, on=ON)
    contradicted = {name for code, fields in findings_on(after) if code != "unlikely_for_age" for name in fields}
    assume(not contradicted - {name for _, fields in findings_on(before) for name in fields})
    for old, new in zip(before.services, after.services, strict=True):
        if old.verdict in SETTLED:
            assert new.verdict is old.verdict, old.code


GIRL_OF_9 = Individual(birth_date="2017-01-05", sex="female")
WOMAN_OF_70 = Individual(birth_date="1956-01-05", sex="female")
MAN = Individual(birth_date="1986-01-05", sex="male")


@examples(150)
@given(individuals(), st.sampled_from(RECORDABLE), st.data())
@example(GIRL_OF_9, FACTS["bride_or_groom"], True)
@example(GIRL_OF_9, FACTS["married"], True)
@example(GIRL_OF_9, FACTS["pregnant"], True)
@example(GIRL_OF_9, FACTS["postpartum"], True)
@example(WOMAN_OF_70, FACTS["pregnant"], True)
@example(WOMAN_OF_70, FACTS["postpartum"], True)
@example(MAN, FACTS["postpartum"], True)
def test_learning_what_contradicts_a_derived_fact_is_reported_where_it_matters(
    person: Individual, fact: Fact, answer: st.DataObject | bool
) -> None:
    """Where a verdict turns around, a finding says which record is doubtful."""
    value = answer if isinstance(answer, bool) else answer.draw(values_of(fact))
    learnt = learning(person, fact.name, value)
    if learnt is None or person.facts.get(fact.name) is not None:
        return
    before, after = assess(person, on=ON), assess(learnt, on=ON)
    turned = [
        old.code
        for old, new in zip(before.services, after.services, strict=True)
        if old.verdict in SETTLED and new.verdict is not old.verdict
    ]
    explicit = isinstance(answer, bool)
    if turned or explicit:
        assert set(findings_on(after)) - set(findings_on(before)), turned


@examples(30)
@given(individuals())
def test_assuming_absent_is_one_way_of_answering(person: Individual) -> None:
    before, after = assess(person, on=ON), assess(person, on=ON, assume_absent="all")
    for old, new in zip(before.services, after.services, strict=True):
        if old.verdict in SETTLED:
            assert new.verdict is old.verdict, old.code


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.sampled_from([*Individual.model_fields, "tinggi"])


@examples(200)
@given(st.dictionaries(FIELDS, JSON_VALUES, max_size=6), st.sampled_from(("iso", "dmy")), st.booleans())
def test_malformed_people_give_a_result_or_a_documented_error(
    data: dict[str, Any], order: str, numeric_sex: bool
) -> None:
    with suppress(ValidationError, IlpError):
        person = Individual.parse(
            {"birth_date": "1990-01-01", "sex": "L", **data}, date_order=order, numeric_sex=numeric_sex
        )
        assess(person, on=ON)


@examples(100)
@given(
    st.dictionaries(st.sampled_from([*FACTS, "x"]), st.none() | st.booleans() | st.integers() | st.text(max_size=5)),
    st.dates(),
    st.dates() | st.text(max_size=10),
)
def test_malformed_facts_and_dates_give_a_result_or_a_documented_error(
    facts: dict[str, Any], on: date, birth: object
) -> None:
    with suppress(ValidationError, IlpError):
        assess(Individual.model_validate({"birth_date": birth, "sex": "P", "facts": facts}), on=on)


def test_the_rules_hash_does_not_depend_on_the_run() -> None:
    assert rules_hash() == rules_hash()
    assert set(rules_hash()) <= set("0123456789abcdef")


def test_a_service_of_a_kind_that_was_not_assessed_is_named_as_such() -> None:
    plan = assess(WOMAN, on=date(2026, 11, 22), kinds=["visit", "screening"])
    with pytest.raises(UnknownNameError) as told:
        plan["neo-vitamin-k1"]
    assert str(told.value) == (
        "This service was not assessed: 'neo-vitamin-k1'. Accepted: a service of kind screening, visit. "
        "Assess again with 'treatment' among the kinds, or with kinds='all'."
    )
