"""Households out of registers: who is put together, what the file of households adds, and that nobody is left out."""

from __future__ import annotations

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.command_line import Ilp, runner
from tests.register_files import ON, VILLAGE, write_csv, write_excel

from ilp.errors import RegisterError, UnknownNameError
from ilp.families import assess_family
from ilp.models import read_sex
from ilp.registers import Families, read_families, read_register
from ilp.registers.indonesian import in_indonesian
from ilp.registers.spellings import INSURANCE_WORDS, RELATION_WORDS, WATER_WORDS
from ilp.vocabulary import Relation, WaterSource

KK, OTHER_KK, THIRD_KK = "2099010312190001", "2099011805240001", "2099010801230001"
HEADERS = ["No", "No KK", "NIK", "Nama", "Hub KK", "JK", "Tgl Lahir", "RT", "Posyandu", "NIK Ibu"]
FATHER = ["1", KK, "2099010403850001", "Rekaan Lodra", "Kepala Keluarga", "L", "1985-03-04", "001", "Melati", ""]
MOTHER = ["2", KK, "2099014107880001", "Rekaan Lodri", "Istri", "P", "1988-07-01", "001", "Melati", ""]
CHILD = ["3", KK, "", "Rekaan Kecil", "Anak", "P", "2015-05-05", "001", "Melati", "2099014107880001"]
ALONE = ["4", OTHER_KK, "", "Rekaan Sendiri", "KK", "L", "1950", "002", "Melati", ""]


@pytest.fixture
def ilp(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ilp:
    return runner(capsys, monkeypatch, columns=100)


def families_of(tmp_path: Path, rows: list[list[Any]], file: list[list[Any]] | None = None, **options: Any) -> Families:
    path = write_csv(tmp_path / "register.csv", [HEADERS, *rows])
    households = None if file is None else write_csv(tmp_path / "families.csv", file)
    return read_families(read_register(path, **options), households)


def told(read: Families) -> list[tuple[str, int, str, str]]:
    return [(item.file, item.row, item.column, item.code) for item in read.rejects]


# Who belongs together ------------------------------------------------------------------------------------------------


def test_rows_of_one_number_are_a_family(tmp_path: Path) -> None:
    read = families_of(tmp_path, [FATHER, ALONE, MOTHER, CHILD])
    assert [(item.rows, item.row, item.complete) for item in read] == [((2, 4, 5), None, True), ((3,), None, True)]
    family = read.families[0].family
    assert [member.id for member in family.members] == ["1", "2", "3"]
    assert [member.relation for member in family.members] == [Relation.HEAD, Relation.SPOUSE, Relation.CHILD]
    assert [member.mother for member in family.members] == [None, None, "2"]
    assert (family.rt, family.posyandu, family.rw, family.region) == ("001", "Melati", None, None)
    assert (len(read), read.persons, read.refused, read.unplaced, read.rejects) == (2, 4, 0, (), ())
    assert [item.finding.code for item in read.check(ON)] == []
    assert KK not in repr(read)


def test_a_number_may_be_written_in_several_ways(tmp_path: Path) -> None:
    read = families_of(tmp_path, [FATHER, [*MOTHER[:1], "'2099.0103.1219.0001", *MOTHER[2:]]])
    assert [item.rows for item in read] == [(2, 3)]
    assert [item.finding.code for item in read.check(ON)] == []


@pytest.mark.parametrize(
    ("kk", "code", "shown"),
    [
        ("", "kk_missing", ""),
        ("-", "kk_missing", ""),
        ("20990103121900", "kk_unusable", "**********1900"),
        ("2,09901E+15", "kk_unusable", "*******E+15"),
        ("9999999999999999", "kk_unusable", "************9999"),
        ("20990103******01", "kk_unusable", "****************"),
    ],
)
def test_whoever_has_no_number_that_tells_a_household_is_kept_apart(
    tmp_path: Path, kk: str, code: str, shown: str
) -> None:
    read = families_of(tmp_path, [FATHER, [*ALONE[:1], kk, *ALONE[2:]], [*CHILD[:1], kk, *CHILD[2:]]])
    assert [item.rows for item in read] == [(2,)]
    assert [(item.row, item.person.id, item.why.code) for item in read.unplaced] == [(3, "4", code), (4, "3", code)]
    assert [(item.row, item.column, item.code, item.row_refused) for item in read.rejects] == [
        (3, "No KK", code, False),
        (4, "No KK", code, False),
    ]
    assert len(read.rejects[0].value) == len(shown)
    assert read.persons == 3


def test_a_family_with_a_row_that_gives_no_person_is_not_complete(tmp_path: Path) -> None:
    read = families_of(tmp_path, [[*FATHER[:6], "31/02/1985", *FATHER[7:]], MOTHER, CHILD], date_order="dmy")
    (family,) = read
    assert (family.rows, family.unread, family.complete) == ((3, 4), (2,), False)
    assert [item.finding.code for item in read.check(ON)] == []
    assert told(read) == [("register.csv", 2, "Tgl Lahir", "date_impossible")]
    assert (read.persons, read.refused) == (2, 1)


def test_members_without_an_id_or_with_one_twice_are_told_by_their_rows(tmp_path: Path) -> None:
    read = families_of(tmp_path, [FATHER, ["1", *MOTHER[1:]], ["", *CHILD[1:]]])
    assert [member.id for member in read.families[0].family.members] == ["1", "row-3", "row-4"]
    assert [member.mother for member in read.families[0].family.members] == [None, None, "row-3"]


def test_a_parent_who_is_elsewhere_or_unusable_is_told(tmp_path: Path) -> None:
    rows = [FATHER, MOTHER, [*CHILD[:9], "2099014107880009"], ["9", *CHILD[1:9], "12"]]
    read = families_of(tmp_path, rows)
    assert told(read) == [
        ("register.csv", 4, "NIK Ibu", "parent_elsewhere"),
        ("register.csv", 5, "NIK Ibu", "parent_unusable"),
    ]
    assert "2099014107880009" not in repr(read.rejects)
    assert [member.mother for member in read.families[0].family.members] == [None] * 4


def test_a_relation_that_is_not_understood_is_told_and_unknown(tmp_path: Path) -> None:
    read = families_of(tmp_path, [FATHER, [*MOTHER[:4], "Pendamping", *MOTHER[5:]], [*CHILD[:4], "-", *CHILD[5:]]])
    assert [(item.row, item.value, item.code) for item in read.rejects] == [(3, "Pendamping", "word_unknown")]
    assert "[families.values.relation]" in read.rejects[0].remedy
    assert [member.relation for member in read.families[0].family.members] == [Relation.HEAD, None, None]
    found = [(item.finding.code, item.rows) for item in read.check(ON)]
    assert found == [("relation_not_recorded", (3,)), ("relation_not_recorded", (4,))]


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_has_its_words(relation: Relation) -> None:
    words = [word for word, meant in RELATION_WORDS.items() if meant is relation]
    assert relation.value in words
    for label in relation.label.id.split("/"):
        assert RELATION_WORDS[label] is relation


@pytest.mark.parametrize("source", WaterSource)
def test_every_source_of_water_has_its_words(source: WaterSource) -> None:
    assert WATER_WORDS[source.value] is WATER_WORDS[source.label.id.casefold()] is source


def test_words_of_the_field_are_in_lower_case() -> None:
    for word in (*RELATION_WORDS, *WATER_WORDS, *INSURANCE_WORDS):
        assert word == " ".join(word.casefold().split())


def test_members_who_live_in_different_places_are_told(tmp_path: Path) -> None:
    read = families_of(tmp_path, [FATHER, [*MOTHER[:7], "1", "Kenanga", ""], CHILD])
    assert told(read) == [("register.csv", 2, "Posyandu", "place_differs")]
    family = read.families[0].family
    assert (family.rt, family.posyandu) == ("001", None)


# The file of households ----------------------------------------------------------------------------------------------

FILE = ["No KK", "Kepala Keluarga", "RT", "RW", "Kode Wilayah", "JKN", "Jamban", "Sumber Air", "TBC"]


def test_the_file_of_households_gives_the_home_and_the_place(tmp_path: Path) -> None:
    rows = [
        FILE,
        [KK, "1", "3", "004", "20.99.01.2001", "PBI", "tidak", "PDAM", "ya"],
        [THIRD_KK, "", "", "", "", "", "", "", ""],
    ]
    read = families_of(tmp_path, [FATHER, MOTHER, ALONE], rows)
    first, second, third = read
    home = first.family.home
    assert (home.health_insurance, home.latrine, home.water_source, home.tuberculosis, home.ventilation) == (
        True, False, WaterSource.PIPED, True, None,
    )  # fmt: skip
    assert [item.family.id for item in read] == ["family-2", "row-4", "family-3"]
    assert (first.row, first.family.rt, first.family.rw, first.family.region) == (2, "3", "004", "20.99.01.2001")
    assert (second.row, second.family.home.latrine) == (None, None)
    assert (third.row, third.family.members) == (3, ())
    assert told(read) == [("register.csv", 2, "RT", "place_differs")]
    assert [(item.finding.code, item.family.row, item.rows) for item in read.check(ON)] == [
        ("home_says_somebody", 2, ()),
        ("no_members", 3, ()),
    ]


@pytest.mark.parametrize(
    ("head", "relation", "expected", "code"),
    [
        ("1", "Kepala Keluarga", Relation.HEAD, None),
        ("1", "", Relation.HEAD, None),
        ("2099010403850001", "", Relation.HEAD, None),
        ("REKAAN  LODRA", "", Relation.HEAD, None),
        ("7", "", None, "head_not_there"),
        ("Orang Lain", "", None, "head_not_there"),
        ("1", "Famili lain", Relation.OTHER_RELATIVE, "head_differs"),
        ("", "", None, None),
    ],
)
def test_the_head_who_is_named_is_the_head_where_no_relation_is_recorded(
    tmp_path: Path, head: str, relation: str, expected: Relation | None, code: str | None
) -> None:
    read = families_of(
        tmp_path, [[*FATHER[:4], relation, *FATHER[5:]], MOTHER], [["No KK", "Kepala Keluarga"], [KK, head]]
    )
    assert read.families[0].family.members[0].relation is expected
    assert [item.code for item in read.rejects] == ([] if code is None else [code])
    assert all("Orang" not in str(item) for item in read.rejects)


def test_a_row_of_the_file_that_tells_no_household_is_told(tmp_path: Path) -> None:
    rows = [
        ["No KK", "Jamban", "Sumber Air", "Kode Wilayah"],
        [KK, "ya", "sumur", "x"],
        [KK, "tidak", "", ""],
        ["", "ya", "", ""],
        ["12", "ya", "", ""],
        ["", "", "", ""],
        [OTHER_KK, "kadang", "", "", "surplus"],
    ]
    read = families_of(tmp_path, [FATHER], rows)
    assert told(read) == [
        ("families.csv", 2, "Sumber Air", "word_unknown"),
        ("families.csv", 2, "Kode Wilayah", "region_code"),
        ("families.csv", 3, "No KK", "family_twice"),
        ("families.csv", 4, "No KK", "kk_missing"),
        ("families.csv", 5, "No KK", "kk_unusable"),
        ("families.csv", 7, "", "row_too_long"),
    ]
    assert [item.row for item in read] == [2]
    assert read.families[0].family.home.latrine is True


def test_what_is_told_of_households_is_told_in_indonesian_too(tmp_path: Path) -> None:
    rows = [
        ["No KK", "Kepala Keluarga", "Jamban", "Sumber Air", "Kode Wilayah", "RT"],
        [KK, "9", "mungkin", "sumur", "x", "9"],
        [OTHER_KK, "4", "", "", "", ""],
        [KK, "", "", "", "", ""],
        ["", "", "ya", "", "", ""],
        ["12", "", "", "", "", ""],
    ]
    people = [FATHER, [*MOTHER[:9], "12"], [*CHILD[:9], "2099014107880009"], [*ALONE[:4], "Anak", *ALONE[5:]]]
    read = families_of(tmp_path, people, rows)
    codes = {item.code for item in read.rejects}
    assert codes == {
        *("head_not_there", "yes_no_unreadable", "word_unknown", "region_code", "family_twice", "kk_missing"),
        *("kk_unusable", "parent_unusable", "parent_elsewhere", "place_differs", "head_differs"),
    }
    for item in read.rejects:
        for text in (item.reason, item.accepted, item.remedy):
            if item.code != "word_unknown" or text != item.accepted:
                assert in_indonesian(text) is not None, text


def test_headers_are_named_in_the_mapping_file(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "r.csv",
        [["Kartu", "Sebagai", "JK", "Tgl Lahir", "Blok"], [KK, "yang punya rumah", "L", "1985-03-04", "7"]],
    )
    file = write_csv(tmp_path / "f.csv", [["Kartu", "WC Sendiri", "Blok"], [KK, "ada", "7"]])
    mapping: dict[str, Any] = {
        "columns": {"Kartu": "kk"},
        "families": {
            "columns": {"Kartu": "kk", "Sebagai": "relation", "WC Sendiri": "latrine"},
            "ignore": ["Blok"],
            "values": {"relation": {"yang punya rumah": "kepala keluarga"}},
        },
    }
    read = read_families(read_register(path, mapping=mapping), file)
    (family,) = read
    assert family.family.members[0].relation is Relation.HEAD
    assert family.family.home.latrine is True
    assert read.rejects == ()
    wrong = {**mapping, "families": {"columns": {**mapping["families"]["columns"], "Kartu2": "rt"}}}
    with pytest.raises(UnknownNameError, match="Unknown column named in the mapping file under families: 'Kartu2'"):
        read_families(read_register(path, mapping=wrong), file)
    with pytest.raises(UnknownNameError, match="Unknown target of a column: 'smokers'"):
        read_register(path, mapping={"families": {"columns": {"x": "smokers"}}})


def test_files_that_cannot_be_read_as_asked_are_refused(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "r.csv", [["JK", "Tgl Lahir"], ["L", "1985-03-04"]])
    with pytest.raises(RegisterError, match=r"The register has no column for the number of the family card: 'r\.csv'"):
        read_families(read_register(path))
    path = write_csv(tmp_path / "r.csv", [HEADERS, FATHER])
    file = write_csv(tmp_path / "f.csv", [["Rumah", "Jamban"], ["1", "ya"]])
    with pytest.raises(RegisterError, match="a row of headers such as No KK, Kepala Keluarga, RT, Jamban"):
        read_families(read_register(path), file)
    file = write_csv(tmp_path / "f.csv", [["No KK", "Jamban", "WC"], [KK, "ya", "ya"]])
    with pytest.raises(RegisterError, match="Several columns give the same: latrine from Jamban and WC"):
        read_families(read_register(path), file)


def test_excel_files_are_read_too(tmp_path: Path) -> None:
    path = write_excel(tmp_path / "r.xlsx", ("Warga", [HEADERS, FATHER, [], MOTHER, CHILD]))
    file = write_excel(
        tmp_path / "f.xlsx", ("A", [["No KK", "Jamban"], [KK, "ya"]]), ("B", [["No KK", "WC"], [KK, "ya"]])
    )
    with pytest.raises(RegisterError, match="Several sheets"):
        read_families(read_register(path), file)
    (family,) = read_families(read_register(path), file, sheet="A")
    assert family.rows == (2, 4, 5)
    assert family.family.home.latrine is True
    assert family.family.members[2].mother == "2"


# The village ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def village() -> Families:
    register = read_register(VILLAGE / "register.csv", date_order="dmy", history=VILLAGE / "history.csv")
    return read_families(register, VILLAGE / "families.csv")


def village_faults() -> list[list[str]]:
    text = (VILLAGE / "README.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return [row for row in rows if len(row) == 5 and row[1].endswith(".csv")]


def test_the_village_loses_nobody(village: Families) -> None:
    with (VILLAGE / "register.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(village) == 800
    assert village.persons + village.refused == len(rows)
    placed = [row for family in village for row in (*family.rows, *family.unread)]
    assert sorted(placed) == list(range(2, len(rows) + 2))
    for family in village:
        assert all(rows[row - 2]["No KK"] == family.family.kk for row in family.rows)
        assert family.family.region == "20.99.01.2001"
        for member, row in zip(family.family.members, family.rows, strict=True):
            known = rows[row - 2]
            assert member.relation is RELATION_WORDS[known["Hub KK"].casefold()]
            assert member.id == known["No"]
            assert member.person.sex is read_sex(known["JK"])


def test_in_the_village_all_seeded_faults_are_found_and_nothing_else(village: Families) -> None:
    faults = village_faults()
    expected: Counter[tuple[str, str, int]] = Counter()
    kinds = {
        "home denies TBC of the head": ("home_denies_member", "tuberculosis"),
        "home denies Hipertensi of the head": ("home_denies_member", "hypertension"),
        "home denies DM of the head": ("home_denies_member", "diabetes"),
        "home says TBC, of whom is not recorded": ("home_says_somebody", "tuberculosis"),
        "home says ODGJ, of whom is not recorded": ("home_says_somebody", "mental_disorder"),
        "clean water from a river": ("water_disagrees", ""),
    }
    for kind, file, at, _, _ in faults:
        if file == "families.csv" and kind in kinds:
            expected[(*kinds[kind], int(at))] += 1
    rows = {
        row + 1 for kind, _, at, _, _ in faults if kind in ("birth in the future", "age over 130") for row in [int(at)]
    }
    shared = {int(at) + 1 for kind, _, at, _, _ in faults if kind == "NIK shared by two persons"}
    found: Counter[tuple[str, str, int]] = Counter()
    infants = 0
    for item in village.check(ON):
        code = item.finding.code
        if code == "member_unusable":
            assert set(item.rows) <= rows
            rows -= set(item.rows)
        elif code == "nik_shared":
            assert set(item.rows) == shared
            shared = set()
        elif code == "infant_without_mother":
            infants += 1
        else:
            assert item.family.row is not None
            found[code, item.finding.fact or "", item.family.row] += 1
    assert found == expected
    assert (rows, shared) == (set(), set())
    # The mothers of nine children have no date of delivery on record, and no column names the mother.
    assert infants == 9
    (odd,) = [item for item in village.rejects if item.file == "families.csv"]
    assert [[odd.column, f"`{odd.value}`", odd.row]] == [
        [column, value, int(at)] for kind, _, at, column, value in faults if kind == "source of water not understood"
    ]


def test_in_the_village_contacts_of_tuberculosis_are_supplied(village: Families) -> None:
    supplied = [
        (family, item) for family, _, facts in village.checked(ON) for item in facts if item.fact == "tb_contact"
    ]
    assert supplied
    for family, item in supplied:
        by_id = {member.id: member.person for member in family.family.members}
        assert by_id[str(item.member)].facts.get("tb_contact") is None
        patients = [by_id[str(one)] for one in item.from_members]
        assert all(person.facts["tuberculosis"] for person in patients)
        assert patients or family.family.home.tuberculosis
    family = supplied[0][0]
    plan = assess_family(family.family, on=ON)
    assert len(plan.members) == len(family.rows)
    known = {person.id: person for each, persons, _ in village.known(ON) for person in persons if each is family}
    assert known[str(supplied[0][1].member)].facts["tb_contact"] is True


# The command ---------------------------------------------------------------------------------------------------------


def test_the_command_tells_of_the_village(ilp: Ilp, tmp_path: Path) -> None:
    output = tmp_path / "findings.json"
    run = ilp(
        *("families", VILLAGE / "register.csv", "--families", VILLAGE / "families.csv"),
        *("--on", "2026-11-22", "--date-order", "dmy", "-o", output),
    )
    assert run.code == 3
    assert run.out.startswith("register.csv: 800 families, 2942 persons; 0 without a family, 13 rows refused\n")
    for text in (
        "nik_shared, rows 1043, 1044: Several members have one NIK.",
        "home_says_somebody, the family in row 134: By the data of the home some member is so",
        "household or close contact of tuberculosis",
        "5 more: --all shows them, -o FILE writes them",
        "families.csv, row 576, column Sumber Air: The word is not on the list: 'sumur'.",
        "25 findings written to",
    ):
        assert text in run.out
    assert "2099" not in run.out
    written = json.loads(output.read_text(encoding="utf-8"))
    assert len(written) == 25
    assert set(written[0]) == {"family", "rows", "members", "code", "severity", "fact", "message", "remedy"}
    assert "2099" not in output.read_text(encoding="utf-8")


def test_the_command_speaks_indonesian_and_lists_all(ilp: Ilp, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "r.csv", [HEADERS, MOTHER, [*ALONE[:1], "", *ALONE[2:]]])
    output = tmp_path / "temuan.csv"
    run = ilp("families", path, "--on", "2026-11-22", "--language", "id", "--all", "-o", output)
    assert run.code == 3
    assert "r.csv: 1 keluarga, 2 orang; 1 tanpa keluarga, 0 baris tidak terbaca" in run.out
    assert "no_head, baris 2: Tidak ada kepala keluarga. Catat siapa kepala keluarganya." in run.out
    assert "Nomor kartu keluarga tidak tercatat: keluarganya tidak diketahui" in run.out
    with output.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["code"], row["severity"], row["message"]) == ("no_head", "warning", "Tidak ada kepala keluarga.")


def test_the_command_ends_well_where_nothing_is_wrong(ilp: Ilp, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "r.csv", [HEADERS, FATHER, MOTHER, CHILD])
    run = ilp("families", path, "--on", "2026-11-22", "-o", tmp_path / "none.csv")
    assert run.code == 0
    assert "Nothing was found." in run.out
    assert (tmp_path / "none.csv").read_text(encoding="utf-8").strip() == (
        "family,rows,members,code,severity,fact,message,remedy"
    )
    assert ilp("families", path, "--on", "2026-11-22", "-o", path).code == 2
    assert ilp("families", path, "--on", "22/11/2026").code == 2


def test_a_family_of_the_village_is_assessed_on_another_day() -> None:
    read = read_families(read_register(VILLAGE / "register.csv", date_order="dmy"))
    family = read.families[0].family
    assert assess_family(family, on=date(2027, 3, 1)).members[0].assessment is not None
