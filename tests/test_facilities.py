"""Facilities and their network: the packages cell by cell, the standards, the check, where, and who acts."""

from __future__ import annotations

import ast
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.command_line import Ilp, runner
from tests.test_rules_are_data import ALLOWED

import ilp.facilities
from ilp import CATALOGUE, Individual, InputError, RuleError, UnknownNameError
from ilp.conformance import check_case, read_cases, run_conformance
from ilp.export.facility_data import facility_data
from ilp.export.facility_pages import facilities_page, packages_page
from ilp.export.pages import readings_page
from ilp.facilities import (
    FLOWS,
    PACKAGES,
    PARTS,
    PROFILES,
    READINGS,
    REFERRALS,
    REPORTING,
    STANDARDS,
    WITHOUT_ROW,
    Given,
    NetworkCheck,
    Outcome,
    check_facility,
    check_network,
    home_of,
    must_act,
    package_row,
    refer,
    reporting_calendar,
    rows_of_services,
    unavailable,
    where,
)
from ilp.facilities.packages import Cell, PackageTable, between, cell, none, reading_named, row
from ilp.facilities.requirements import Told, Undecided
from ilp.facilities.standards import SPECIAL_AREA_TESTS
from ilp.interpretation import interpret
from ilp.labels import Label
from ilp.models import Facility, Family, Network
from ilp.models.facility_terms import LaboratoryTest
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import FacilityType, Venue

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases" / "facilities"
VILLAGE = ROOT / "examples" / "village"
VALUES = [
    *("package_figures", "package_mothers_children", "package_school_age", "package_adults", "package_diseases"),
    *("readings", "standards", "profiles", "reporting"),
]
ON = date(2026, 11, 22)
CELLS = [(table, item, venue) for table in PACKAGES.values() for item in table.rows for venue in table.columns]


def village(name: str = "network.json") -> Network:
    return Network.model_validate(json.loads((VILLAGE / name).read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def network() -> Network:
    return village()


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ilp:
    return runner(capsys, monkeypatch, columns=100)


# --- values ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", VALUES)
def test_a_file_of_values_holds_data_only(name: str) -> None:
    tree = ast.parse((Path(ilp.facilities.__file__).parent / f"{name}.py").read_text(encoding="utf-8"))
    assert [type(node).__name__ for node in ast.walk(tree) if not isinstance(node, ALLOWED)] == []


def test_every_cell_agrees_with_the_venues_of_the_services_or_says_why_not() -> None:
    for table, item, venue in CELLS:
        if not item.services:
            continue
        given_here = item.cells[table.columns.index(venue)].counted({}) is Given.YES
        counted = any(venue in counted_venues(code) for code in item.services)
        explained = any(difference.venue is venue for difference in item.differs)
        assert (given_here is not counted) is explained, f"{table.code}/{item.code} {venue}"


def counted_venues(code: str) -> set[Venue]:
    service = CATALOGUE[code]
    left_out = {item.venue for item in service.contested_venues if item.reading.default not in item.options}
    return set(service.venues) - left_out


def test_every_service_stands_in_a_row_or_says_why_not() -> None:
    placed = rows_of_services()
    assert set(placed) | set(WITHOUT_ROW) == set(CATALOGUE)
    assert not set(placed) & set(WITHOUT_ROW)
    for places in placed.values():
        for place in places:
            package_row(place)
    for table in PACKAGES.values():
        for item in table.rows:
            assert item.services or table.cluster == 4, f"{table.code}/{item.code}"
            for place in item.same_as:
                package_row(place)
    # The school checks stand in a row of the figure, which has no column for schools.
    direct = {code for table in PACKAGES.values() for item in table.rows for code in item.services}
    parts = {code for codes in PARTS.values() for code in codes}
    assert direct & parts == {"school-health-penjaringan", "school-health-berkala"}


def test_every_cell_has_a_case() -> None:
    cases = [case["cell"] for case in read_cases(CASES / "cells.json") if "given" in case.get("expect", {})]
    told = {(case["table"], case["row"], case["column"]) for case in cases}
    assert told == {(table.code, item.code, venue.value) for table, item, venue in CELLS}
    assert len(told) == 454


def test_every_standard_and_rhythm_has_cases_of_both_sides() -> None:
    outcomes: dict[str, set[str]] = {}
    for case in read_cases(CASES / "facilities.json"):
        for outcome in Outcome:
            for code in case.get("expect", {}).get(outcome.value, ()):
                outcomes.setdefault(code, set()).add(outcome.value)
    for code, standard in STANDARDS.items():
        if isinstance(standard.need, Undecided):
            assert outcomes[code] == {"undecided"}
        elif isinstance(standard.need, Told):
            assert outcomes[code] == {"not_applicable"}
        else:
            assert {"met", "not_met"} <= outcomes[code], code
    for code, line in REPORTING.items():
        if line.recorded_by is not None:
            assert outcomes[f"rhythm-{code}"] == {"met", "not_met", "not_known"}
    told = {case["rhythm"] for case in read_cases(CASES / "rhythms.json")}
    assert told == set(REPORTING)


def test_every_laboratory_test_is_asked_by_a_standard() -> None:
    asked = [code for standard in STANDARDS.values() for code in getattr(standard.need, "codes", ())]
    tests = [code for code in asked if isinstance(code, LaboratoryTest)]
    assert sorted([*tests, *SPECIAL_AREA_TESTS]) == sorted(LaboratoryTest)


def test_every_type_of_facility_has_a_profile() -> None:
    assert set(PROFILES) == set(FacilityType)


@pytest.mark.parametrize("name", ["cells", "facilities", "networks", "rhythms"])
def test_every_case_holds(name: str) -> None:
    report = run_conformance([CASES / f"{name}.json"])
    assert report.count > 0
    assert [str(failure) for failure in report.failures] == []


@pytest.mark.parametrize(
    ("case", "told"),
    [
        (
            {"cell": {"table": "table-4", "row": "anc", "column": "pustu"}, "expect": {"given": "no"}},
            "given: expected no",
        ),
        ({"cell": {"table": "table-4", "row": "anc", "column": "pustu"}, "expect": {"givn": "no"}}, "key of expect"),
        ({"rhythm": "lplpo", "expect": {"rhythm": "weekly"}}, "rhythm: expected weekly, got periodic"),
        ({"rhythm": "lpl", "expect": {}}, "Unknown reporting line"),
        ({"rhythm": "pws-review", "expect": {"periods": {"2026-11": []}}}, "periods of 2026-11"),
        ({"rhythm": "pws-review", "expect": {"missed": [["2026-11-01", "2026-11-22", True]]}}, "missed on 2026-11-22"),
        (
            {"on": "2026-11-22", "facility": {"id": "f", "type": "pustu"}, "expect": {"met": ["pustu-nurse"]}},
            "expected met",
        ),
        ({"on": "soon", "facility": {"id": "f", "type": "pustu"}, "expect": {}}, "The date of the case is none"),
        (
            {"on": "2026-11-22", "facility": {"id": "f", "type": "pustu"}, "expect": {"none": ["pustu-nurse"]}},
            "expected no",
        ),
        ({"on": "2026-11-22", "facility": {"id": "f", "type": "pustu"}}, "a case has either expect or error"),
        ({"on": "2026-11-22", "facility": {"id": "f", "type": "pustu"}, "error": "x"}, "expected to be refused"),
        ({"on": "2026-11-22", "facility": {"id": "f", "type": "klinik"}, "error": "xyz"}, "refused, but without 'xyz'"),
        ({"on": "2026-11-22", "facility": {"id": "f", "type": "pustu"}, "expekt": {}, "expect": {}}, "key of a case"),
        (
            {"on": "2026-11-22", "network": {"facilities": []}, "expect": {"findings": [["cycle"]]}},
            "findings: expected [['cycle']], got [['no_puskesmas']]",
        ),
        (
            {
                "on": "2026-11-22",
                "network": {"facilities": []},
                "expect": {"agenda": {"2026-11": [["x", None, None, None]]}},
            },
            "agenda of 2026-11",
        ),
    ],
)
def test_a_case_that_does_not_hold_says_so(case: dict[str, Any], told: str) -> None:
    assert told in "; ".join(check_case({"id": "a", **case}))


def test_tables_refuse_what_does_not_fit() -> None:
    source = KMK_2015_2023.at("BAB V", "Skrining Obesitas")

    def table(*rows: Any) -> PackageTable:
        label = Label(id="a", en="a")
        columns = (Venue.PUSTU, Venue.POSYANDU)
        return PackageTable(code="t", name=label, cluster=3, stages=(), columns=columns, rows=rows, source=source)

    with pytest.raises(RuleError, match="has not one cell for each column: 1"):
        table(row("a", ("a", "a"), none()))
    with pytest.raises(RuleError, match="A row stands twice in package t: 'a'"):
        table(row("a", ("a", "a"), none(), none()), row("a", ("a", "a"), none(), none()))
    with pytest.raises(RuleError, match="The options of a cell are not those of its reading"):
        between(cell("a", "a"), reading_named("shk-place"), "nowhere")
    with pytest.raises(RuleError, match="The options of a cell are not those of its reading"):
        Cell(given=Given.YES, options=("with-kn2",))
    with pytest.raises(RuleError, match="No reading of the services has this code: 'shk-plaice'"):
        reading_named("shk-plaice")


# --- models ----------------------------------------------------------------------------------------------------------
def test_a_facility_comes_back_from_json_and_can_be_hashed(network: Network) -> None:
    assert Network.model_validate(network.model_dump(mode="json")) == network
    assert len({hash(facility) for facility in network.facilities}) == len(network.facilities)
    assert repr(network) == "<Network of 8 facilities>"
    pustu = network["pustu-rekaan"]
    assert [facility.id for facility in network.above(network["posyandu-melati"])] == [
        "pustu-rekaan",
        "puskesmas-rekaan",
    ]
    assert len(network.below(pustu)) == 4
    with pytest.raises(UnknownNameError, match=r"Unknown facility: 'pustu-rekan'.*Did you mean 'pustu-rekaan'"):
        network["pustu-rekan"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"rooms": {"emergency": "ya"}}, "It is not said with true or false whether there is emergency: 'ya'"),
        ({"rooms": "emergency"}, "Not what a facility has: 'emergency'. Accepted: a list of codes"),
        ({"laboratory": ["hemoglobin"]}, "Unknown laboratorytest of a facility: 'hemoglobin'"),
        ({"area": {"neighbourhoods": ["1-3"]}}, "Not a neighbourhood: '1-3'. Accepted: RT/RW, such as 001/003"),
        ({"area": {"regions": ["Jawa"]}}, "Not a code of a region"),
        ({"staff": {"kader": 4.5}}, "staff.kader"),
        ({"open": True}, "open"),
    ],
)
def test_wrong_facilities_are_refused_with_what_is_accepted(data: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError) as error:
        Facility.model_validate({"id": "f", "type": "pustu", **data})
    assert told in str(error.value)


# --- the check -------------------------------------------------------------------------------------------------------
def test_the_village_is_clean_and_its_faults_are_all_found_and_only_those() -> None:
    assert check_network(village(), on=ON).clean
    check = check_network(village("network-faults.json"), on=ON)
    found = {("network", ", ".join(item.facilities), item.code) for item in check.findings}
    found |= {("facility", item.facility, unmet.code) for item in check.checks.values() for unmet in item.not_met}
    section = (VILLAGE / "README.md").read_text(encoding="utf-8").partition("## The network")[2]
    rows = [
        [part.strip(" `") for part in line.split("|")[1:4]] for line in section.splitlines() if line.startswith("| ")
    ]
    told = {(about, facilities.replace("`", ""), code) for about, facilities, code in rows[1:]}
    assert found == told
    assert len(told) == 21
    assert not check.clean


RECORDED = ("staff", "rooms", "equipment", "laboratory", "capabilities", "packages", "last_done")


@given(data=st.data())
def test_what_is_not_recorded_is_never_missing(data: st.DataObject) -> None:
    facilities = json.loads((VILLAGE / "network.json").read_text(encoding="utf-8"))["facilities"]
    whole = data.draw(st.sampled_from(facilities))
    less = dict(whole)
    for name in RECORDED:
        recorded = whole.get(name)
        if recorded:
            kept = data.draw(st.sets(st.sampled_from(sorted(recorded))), label=name)
            less[name] = [code for code in recorded if code in kept]
            if isinstance(recorded, dict):
                less[name] = {code: recorded[code] for code in recorded if code in kept}
    for name in data.draw(st.sets(st.sampled_from(["opening", "clusters", "poned", "longest_stay", "reports_to"]))):
        less.pop(name, None)
    check = check_facility(Facility.model_validate(less), on=ON)
    assert [item.code for item in check.not_met] == []


def test_a_check_is_told_in_both_languages_and_as_json(network: Network) -> None:
    check = check_network(village("network-faults.json"), on=ON)
    one = check.checks["posyandu-cempaka"]
    assert "Kader Posyandu, sedikitnya 5 orang" in one.text("id")
    assert "Kader of a Posyandu, 5 at least" in one.text("en")
    assert one.text() == str(one)
    assert "&lt;" not in one._repr_html_()
    assert "Kader of a Posyandu" in one._repr_html_()
    assert repr(one) == "<FacilityCheck posyandu-cempaka: 1 not met, 1 not known>"
    assert type(one).model_validate_json(one.model_dump_json()) == one
    assert NetworkCheck.model_validate_json(check.model_dump_json()) == check
    assert "area_overlap" in check.text("id")
    assert "area_overlap" in check._repr_html_()
    assert "nothing was found" in check_network(network, on=ON)._repr_html_()
    assert repr(check) == "<NetworkCheck 2026-11-22: 4 findings, 8 facilities>"
    assert str(check) == check.text()
    for item in (*check.findings, *one):
        assert item.model_dump(mode="json")
    with pytest.raises(UnknownNameError, match="Unknown requirement: 'posyandu-kadr'"):
        one["posyandu-kadr"]
    with pytest.raises(UnknownNameError, match="Unknown language"):
        one.text("fr")  # type: ignore[arg-type]


def test_every_requirement_cites_or_is_ours(network: Network) -> None:
    for check in check_network(network, on=ON).checks.values():
        for item in check:
            assert item.source.startswith("KMK HK.01.07/MENKES/2015/2023, ")
            assert item.name.id
            assert item.told.en
            assert (item.remedy is not None) is (item.outcome in {Outcome.NOT_MET, Outcome.NOT_KNOWN})


def test_a_check_is_asked_by_life_stage(network: Network) -> None:
    check = check_facility(network["posyandu-melati"], on=ON)
    stages = {stage for table in PACKAGES.values() for stage in table.stages}
    for stage in stages:
        assert check.of_stage(stage)
    newborn = {item.code for item in check.of_stage(next(stage for stage in stages if stage.value == "newborn"))}
    assert "table-5/newborn" in newborn
    assert "table-19/tb" not in newborn


def test_a_check_says_how_unclear_places_were_read(network: Network) -> None:
    pustu = network["pustu-rekaan"]
    read = check_facility(pustu, on=ON, readings={"pustu-working-days": "six"}).readings
    assert (read["pustu-working-days"], read["pustu-kader-number"]) == ("six", "at-least")
    assert read["mother-treatment-at-pustu"] == "refer-mothers"
    assert "neonatal-at-posyandu" not in read
    assert check_facility(network["rs-rekaan"], on=ON).readings == {}
    found = where("general-treatment-adult", WOMAN, network, on=ON)
    assert found.readings == {}
    found = where("dental-adult-elderly", WOMAN, network, on=ON)
    assert found.readings == {"dental-at-pustu": "text"}


def test_wrong_names_and_days_are_refused() -> None:
    facility = Facility(id="f", type=FacilityType.PUSTU)
    with pytest.raises(UnknownNameError, match="Unknown option of reading pustu-kader-number: 'two'"):
        check_facility(facility, on=ON, readings={"pustu-kader-number": "two"})
    with pytest.raises(UnknownNameError, match="Unknown reading: 'pustu-kadr'"):
        check_facility(facility, on=ON, readings={"pustu-kadr": "two"})
    with pytest.raises(InputError, match="Not a choice of readings"):
        check_facility(facility, on=ON, readings=3)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="Unknown package: 'table-6'"):
        package_row("table-6/anc")
    with pytest.raises(InputError, match="There is no such month: '2026-13'"):
        reporting_calendar(Network(facilities=()), year=2026, month=13)


# --- where, and who acts ---------------------------------------------------------------------------------------------
WOMAN = Individual(birth_date="1983-04-17", sex="female", facts={"sexually_active": True, "pregnant": False})


def test_the_nearest_that_can_comes_first_and_reads_well(network: Network) -> None:
    found = where("iva-cervical", WOMAN, network, on=ON, home="posyandu-melati")
    assert [item.facility for item in found.certain] == ["pustu-rekaan", "puskesmas-rekaan"]
    assert found.available
    assert "Pustu Desa Rekaan (Pustu)" in found.text("id")
    assert "Pustu Desa Rekaan" in found._repr_html_()
    assert repr(found) == "<Where iva-cervical: 2 certain, 0 not known>"
    assert str(found) == found.text()
    assert type(found).model_validate_json(found.model_dump_json()) == found
    with pytest.raises(UnknownNameError, match="Unknown service code: 'iva'"):
        where("iva", WOMAN, network, on=ON)


def test_a_pustu_cares_for_a_part_only_and_says_so(network: Network) -> None:
    data = {"birth_date": "1996-04-17", "sex": "female", "pregnancy": {"lmp": "2026-08-01"}}
    found = where("anc-k2", Individual.model_validate(data), network, on=ON, home="posyandu-melati")
    (pustu,) = [item for item in found.offers if item.facility == "pustu-rekaan"]
    assert (pustu.status.value, pustu.missing) == ("not_known", ("pregnancy_at_risk",))
    assert pustu.condition == STANDARDS["pustu-antenatal-limit"].name
    assert found.offers[0].facility == "puskesmas-rekaan"
    assert "disetujui dokter" in " ".join(found.text("id").split())


def test_nothing_recorded_is_told_with_where_to_ask(network: Network) -> None:
    bare = Network.model_validate(
        {
            "facilities": [
                {"id": item.id, "type": item.type, "reports_to": item.reports_to} for item in network.facilities
            ]
        }
    )
    found = where("iva-cervical", WOMAN, bare, on=ON, home="posyandu-melati")
    assert found.available is None
    assert found.referral == ("puskesmas-rekaan", "rs-rekaan")
    assert "Refer to, or ask: puskesmas-rekaan, rs-rekaan" in found.text()
    assert all(not item.certain for item in unavailable(bare))
    nowhere = where("iva-cervical", WOMAN, Network(facilities=()), on=ON)
    assert nowhere.available is False
    assert "no facility of this network" in nowhere.text()
    assert "Pustu" in nowhere.text()


@pytest.mark.parametrize("code", [code for code in CATALOGUE if code not in WITHOUT_ROW])
def test_a_certain_place_is_one_the_decree_names(code: str, network: Network) -> None:
    found = where(code, WOMAN, network, on=ON, home="posyandu-melati", assume_absent="all")
    for item in found.offers:
        assert item.venue in CATALOGUE[code].venues
    assert set(found.outside) <= set(CATALOGUE[code].venues)


def test_what_the_network_lacks_is_what_nobody_certainly_gives(network: Network) -> None:
    lacking = {item.service: item.certain for item in unavailable(network)}
    assert lacking == dict.fromkeys(
        ("traditional-health-service", "anc-risk-referral", "nutrition-referral", "outbreak-disease-report-adult"),
        False,
    )
    posts = Network(facilities=[item for item in network.facilities if item.type is FacilityType.POSYANDU])
    lacking = {item.service: item.certain for item in unavailable(posts)}
    assert lacking["hpv-dna-cervical"] is True
    assert "hypertension-adult" not in lacking


def test_who_must_act_on_results_and_by_when(network: Network) -> None:
    data = {"quantity": "blood_pressure", "value": "190/125", "on": "2026-11-22"}
    person = Individual.model_validate({"birth_date": "1983-04-17", "sex": "male", "measurements": [data]})
    results = interpret(person, on=ON)
    duties = must_act(results, network["posyandu-melati"], network)
    assert len(duties) == len(results.follow_up)
    first = duties[0]
    assert (first.at_once, first.facility, first.party.value) == (True, "puskesmas-rekaan", "puskesmas")
    assert [step.to for step in first.path.steps] == ["puskesmas-rekaan"]
    assert first.path.complete
    assert {duty.facility for duty in duties} == {"posyandu-melati", "puskesmas-rekaan"}
    monthly = next(duty for duty in duties if duty.kind.value == "monitor")
    assert (monthly.facility, monthly.due_on) == ("posyandu-melati", date(2026, 12, 22))
    told = must_act(results.follow_up, network["puskesmas-rekaan"], network)
    down = next(duty for duty in told if duty.kind.value == "monitor")
    assert (down.facility, down.party.value, down.path.steps[0].rule) == (None, "posyandu", "pws-notification")
    with pytest.raises(UnknownNameError, match="Unknown facility: 'elsewhere'"):
        refer(results.follow_up[0], Facility(id="elsewhere", type=FacilityType.PUSTU), network)


def test_homes_are_served_by_their_posyandu(network: Network) -> None:
    def served(**family: Any) -> str | None:
        found = home_of(Family.model_validate(family), network)
        return None if found is None else found.id

    assert served(posyandu="Melati") == served(posyandu="posyandu-melati") == "posyandu-melati"
    assert served(rt="3", rw="002") == "posyandu-kenanga"
    assert served(rt="3", rw="002", region="20.99.01.2002") is None
    assert served(posyandu="Anggrek") is None
    assert served(rt="3") is None


def test_the_calendar_reads_well(network: Network) -> None:
    agenda = reporting_calendar(network, year=2026, month=2)
    assert "Rancangan target" in agenda.text("id")
    assert "Draft of the targets of each cluster" in agenda._repr_html_()
    assert repr(agenda) == f"<Agenda 2026-02: {len(agenda)} entries>"
    assert str(agenda) == agenda.text()
    dated = [item.until for item in agenda if item.until is not None]
    assert dated == sorted(dated)
    assert all(item.source for item in agenda)


# --- pages and data --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_pages_tell_every_cell_standard_line_and_reading(language: Any) -> None:
    pages = (packages_page(language), facilities_page(language), readings_page(language))
    packages, facilities, readings = (text.replace("\\", "").replace("\N{NO-BREAK SPACE}", " ") for text in pages)
    for table, item, venue in CELLS:
        here = packages.partition(f"({language}-package-{table.code})=")[2].partition("\n(")[0]
        line = next(line for line in here.splitlines() if f"<br>`{item.code}` |" in line)
        cells = [part.strip() for part in line.split("|")[2:-1]]
        content = item.cells[table.columns.index(venue)].content
        assert content is None or content.in_(language) in cells[table.columns.index(venue)]
    for item in (*STANDARDS.values(), *REPORTING.values(), *FLOWS.values(), *REFERRALS.values()):
        assert f"`{item.code}`" in facilities
    for reading in READINGS.values():
        told = readings.partition(f"({language}-reading-{reading.code})=")[2].partition("\n(")[0]
        for place in reading.places:
            assert f"{place.source.place}: {place.says.in_(language)}" in told
        assert reading.why.in_(language) in told
        assert f"`{reading.default}`" in told


def test_the_data_of_facilities_is_whole() -> None:
    rules = facility_data()
    assert [item["code"] for item in rules["packages"]] == list(PACKAGES)
    assert [item["code"] for item in rules["facility_standards"]] == list(STANDARDS)
    assert [item["code"] for item in rules["reporting"]] == list(REPORTING)
    assert [item["code"] for item in rules["facility_readings"]] == list(READINGS)
    assert sum(len(item["cells"]) for table in rules["packages"] for item in table["rows"]) == 454


# --- commands --------------------------------------------------------------------------------------------------------
def test_the_command_checks_a_network(run: Ilp) -> None:
    clean = run("facility", VILLAGE / "network.json", "--on", "2026-11-22")
    assert clean.code == 0
    assert "nothing was found" in clean.out
    faults = run("facility", VILLAGE / "network-faults.json", "--on", "2026-11-22", "--language", "id")
    assert faults.code == 3
    assert "4 orang [posyandu-kader]" in faults.out
    one = run("facility", VILLAGE / "network-faults.json", "--on", "2026-11-22", "--facility", "rs-rekaan")
    assert one.code == 0
    data = run("facility", VILLAGE / "network.json", "--on", "2026-11-22", "--json")
    assert NetworkCheck.model_validate_json(data.out).clean
    wrong = run("facility", VILLAGE / "network.json", "--on", "2026-11-22", "--facility", "melati")
    assert wrong.code == 2
    assert re.search("Unknown facility: 'melati'.*posyandu-melati", wrong.err)
    missing = run("facility", VILLAGE / "none.json", "--on", "2026-11-22")
    assert missing.code == 2
    assert "The network cannot be read from none.json" in missing.err


def test_the_command_says_where(run: Ilp, tmp_path: Path) -> None:
    person = tmp_path / "p.json"
    person.write_text('{"birth_date": "1983-04-17", "sex": "female"}', encoding="utf-8")
    network = ("--network", VILLAGE / "network.json", "--on", "2026-11-22")
    found = run("where", "hypertension-adult", "--person", person, *network, "--home", "posyandu-melati")
    assert found.code == 0
    assert "Posyandu Melati (Posyandu)" in found.out
    as_json = run("where", "hypertension-adult", "--person", person, *network, "--json")
    assert json.loads(as_json.out)["service"] == "hypertension-adult"
    lacking = run("where", *network)
    assert "? Traditional health services [traditional-health-service]" in lacking.out
    assert json.loads(run("where", *network, "--json").out)[0]["certain"] is False
    assert "No person is given" in run("where", "shk", *network).err
    assert "A person is given, but no service" in run("where", "--person", person, *network).err


def test_the_command_prints_the_reporting_calendar(run: Ilp) -> None:
    found = run("reports", VILLAGE / "network.json", "--month", "2026-11", "--language", "id")
    assert found.code == 0
    assert "Lokakarya mini tribulanan" in found.out
    assert json.loads(run("reports", VILLAGE / "network.json", "--month", "2026-11", "--json").out)["month"] == 11
    assert "--month is no month: '11'" in run("reports", VILLAGE / "network.json", "--month", "11").err
