"""Coverage: the decree's list and the rules, compared in both directions, and a hole on either side is found."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

import ilp.coverage as module
from ilp import CATALOGUE, RuleError
from ilp.cli import app as cli
from ilp.coverage import Coverage, Gazetteer, PlaceKind, Settlement, Status, coverage
from ilp.facilities import READINGS
from ilp.indicators import INDICATOR_READINGS
from ilp.labels import Label
from ilp.notifiable import NOTIFIABLE_READINGS
from ilp.regulation import KMK_2015_2023
from ilp.screening import MATRICES


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Compare again with one of the lists changed."""

    def compare(name: str, change: Any) -> Coverage:
        data = module._data

        def changed_data(file: str) -> Any:
            found = data(file)
            return change(found) if file == name else found

        monkeypatch.setattr(module, "_data", changed_data)
        coverage.cache_clear()
        return coverage()

    yield compare
    coverage.cache_clear()


def test_there_is_no_hole_on_either_side() -> None:
    assert coverage().holes == ()


def test_every_service_of_bab_4_and_5_stands_for_an_entry_that_is_encoded() -> None:
    entries = {entry.code: entry for entry in coverage().entries}
    named = {name for entry in entries.values() for name in entry.by}
    assert set(CATALOGUE) <= named
    klaster = [entry for entry in entries.values() if entry.kind not in {"instrument", "structure"}]
    assert len(klaster) == 255
    assert all(entry.status is not Status.OUT for entry in klaster)


def test_every_ambiguity_of_the_rules_is_settled_or_without_effect() -> None:
    found = coverage().ambiguities
    of_rules = [item for item in found if item.settlement is not Settlement.OPEN]
    assert len({item.code for item in of_rules}) == 561
    open_ones = [item for item in found if item.settlement is Settlement.OPEN]
    kinds = {entry.code: entry.kind for entry in coverage().entries}
    readings = {**CATALOGUE.readings, **READINGS, **INDICATOR_READINGS, **NOTIFIABLE_READINGS}
    assert {kinds[item.entry] for item in open_ones} <= {"instrument", "structure"}
    for item in of_rules:
        assert (item.reading is None) is (item.settlement is Settlement.NO_EFFECT)
        if item.reading is not None:
            assert item.code in readings[item.reading].settles


def test_every_chapter_table_figure_and_form_is_counted() -> None:
    found = coverage()
    assert found.chapters == (
        *("Keputusan", "BAB I", "BAB II", "BAB III", "BAB IV", "BAB V", "BAB VI", "BAB VII", "BAB VIII"),
        *("BAB IX", "BAB X", "BAB XI", "Lampiran"),
    )
    assert sum(found.count().values()) == len(found.places) == 340
    tables = {item.place.number for item in found.places if item.place.kind is PlaceKind.TABLE}
    # The decree has no Tabel 9.
    assert tables == {f"Tabel {number}" for number in range(1, 35) if number != 9}
    assert found.count(chapter="BAB IV", kind=PlaceKind.TABLE)[Status.OUT] == 0
    assert found.count(chapter="BAB V", kind=PlaceKind.TABLE)[Status.OUT] == 0


def test_an_entry_that_nothing_encodes_is_a_hole(changed: Any) -> None:
    new = {"code": "new-entry", "name": {"id": "a", "en": "a"}, "kind": "screening", "places": ["bab-4"]}
    assert changed("entries.json", lambda rows: [*rows, new]).holes == (
        "entry new-entry is said to be encoded, but by nothing",
    )


def test_a_service_that_stands_for_no_entry_is_a_hole(changed: Any) -> None:
    holes = changed("entries.json", lambda rows: [row for row in rows if row["code"] != "copd-puma"]).holes
    assert "service copd-puma stands for no entry of the decree" in holes


def test_a_status_without_a_reason_is_a_hole(changed: Any) -> None:
    def without_reason(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [
            {key: value for key, value in row.items() if key != "reason"} if row["code"] == "sdq" else row
            for row in rows
        ]

    assert "entry sdq is not all encoded and has no reason" in changed("entries.json", without_reason).holes


def test_what_is_encoded_cannot_be_said_not_to_be(changed: Any) -> None:
    reason = {"id": "a", "en": "a"}
    holes = changed(
        "entries.json",
        lambda rows: [row | {"status": "out", "reason": reason} if row["code"] == "copd-puma" else row for row in rows],
    ).holes
    assert "entry copd-puma is said not to be encoded, but there is a service of this code" in holes


def test_names_and_places_that_do_not_exist_are_holes(changed: Any) -> None:
    wrong = {"by": ["copd-pumma", "copd-puma"], "places": ["bab-5-pppok"]}
    holes = changed(
        "entries.json", lambda rows: [row | wrong if row["code"] == "copd-puma" else row for row in rows]
    ).holes
    assert "entry copd-puma names copd-pumma, which does not exist" in holes
    assert "entry copd-puma names an unknown place: bab-5-pppok" in holes


def test_a_citation_of_no_place_is_a_hole(changed: Any) -> None:
    holes = changed("places.json", lambda rows: [row for row in rows if row.get("number") != "Tabel 20"]).holes
    assert any("cites no known place: BAB V, Skrining Obesitas, Tabel 20" in hole for hole in holes)


def test_an_ambiguity_settled_by_nothing_is_a_hole(changed: Any) -> None:
    new = {"code": "amb-new", "entry": "copd-puma"}
    holes = changed("ambiguities.json", lambda rows: [*rows, new]).holes
    assert holes == ("ambiguity amb-new is settled by no reading and has no reason",)


def test_a_reading_that_settles_what_is_not_listed_is_a_hole(changed: Any) -> None:
    settled = CATALOGUE.readings["iva-age-30"].settles[0]
    holes = changed("ambiguities.json", lambda rows: [row for row in rows if row["code"] != settled]).holes
    assert holes == (f"reading iva-age-30 settles an unknown ambiguity: {settled}",)


def test_an_ambiguity_cannot_be_settled_and_without_effect(changed: Any) -> None:
    settled = CATALOGUE.readings["iva-age-30"].settles[0]
    why = {"id": "a", "en": "a"}
    with pytest.raises(RuleError, match="settled by a reading and listed as without effect"):
        changed(
            "ambiguities.json", lambda rows: [row | {"why": why} if row["code"] == settled else row for row in rows]
        )


def test_citations_find_their_places() -> None:
    gazetteer = Gazetteer(module._places())

    def codes(*args: str, **numbered: str) -> list[str]:
        return [place.code for place in gazetteer.of(KMK_2015_2023.at(*args, **numbered))]

    assert codes("BAB V", "Skrining Obesitas", table="Tabel 20") == ["bab-5-obesitas", "tabel-20"]
    assert codes("BAB IV", "Skrining Talasemia (balita)", figure="Gambar 23") == ["bab-4-talasemia-balita", "gambar-23"]
    # Of the tables printed with the same number, that of the chapter.
    assert codes("Lampiran", "Penilaian Skrining Kebugaran Jasmani Remaja", table="Tabel 1")[-1] == "tabel-1-lampiran"
    assert codes("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas", table="Tabel 1")[-1] == "tabel-1"
    # A form stands in the annex, whichever chapter asks for it.
    ktpa = "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)"
    assert codes("BAB IV", ktpa, form="Formulir 3") == ["bab-4-ktpa", "formulir-3"]
    assert codes("BAB V", "Skrining Obesitas", table="Tabel 99") == []
    assert codes("BAB V", "Skrining Obesita") == []


def test_a_place_takes_its_reason_from_what_it_stands_in() -> None:
    gazetteer = Gazetteer(module._places())
    assert gazetteer.reason(gazetteer["tabel-3"]) == gazetteer.reason(gazetteer["bab-3"])
    assert isinstance(gazetteer.reason(gazetteer["gambar-19"]), Label)


def test_matrices_are_encoded_whole() -> None:
    for code, matrix in MATRICES.items():
        assert code in CATALOGUE
        assert all(item.code in CATALOGUE for item in matrix.rows)
        for column in matrix.columns:
            if column.venue is None:
                assert CATALOGUE[column.code].components == matrix.components(column.code)
        for row in matrix.rows:
            service = CATALOGUE[row.code]
            if matrix.columns[0].venue is not None:
                contested = {item.venue for item in service.contested_venues}
                here = {column.venue for column in matrix.columns} - contested
                assert {venue: done for venue, done in service.venues.items() if venue in here} == {
                    venue: done for venue, done in matrix.venues(row.code).items() if venue in here
                }
            # HB0 is required before 24 hours by Tabel 7, which the columns of the matrix cannot say.
            elif row.code != "neo-hb0":
                assert service.target == matrix.target(row.code)
                assert service.as_indicated_for == matrix.as_indicated_for(row.code)


def test_the_comparison_is_made_once() -> None:
    assert coverage() is coverage()
    assert evolve(coverage()) == coverage()


def test_the_command_counts_and_lists_a_chapter(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["coverage"]) == 0
    told = capsys.readouterr().out
    assert "BAB IV" in told
    assert "No hole:" in told
    assert cli.run(["coverage", "--chapter", "BAB V", "--language", "id"]) == 0
    told = capsys.readouterr().out
    assert "Skrining Obesitas [bab-5-obesitas]" in told
    assert "dimuat oleh: " in told
    assert cli.run(["coverage", "--chapter", "BAB XX"]) == 2
    assert "Unknown chapter of the decree: 'BAB XX'" in capsys.readouterr().err


def test_the_command_fails_on_a_hole(changed: Any, capsys: pytest.CaptureFixture[str]) -> None:
    changed("ambiguities.json", lambda rows: [*rows, {"code": "amb-new", "entry": "copd-puma"}])
    assert cli.run(["coverage"]) == 1
    assert "amb-new" in capsys.readouterr().out
