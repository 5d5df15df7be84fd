"""The bundled example village: rebuilt byte for byte, plausible, invented, and with the faults its README tells of."""

from __future__ import annotations

import csv
import importlib.util
import re
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

VILLAGE = Path(__file__).resolve().parent.parent / "examples" / "village"
FILES = ("register.csv", "history.csv", "families.csv")
ON = date(2026, 11, 22)
NIK = re.compile(r"209901([0-7][0-9])([01][0-9])([0-9]{2})([0-9]{4})")
SERVICES = {
    "hypertension-adult",
    "diabetes-adult",
    "obesity-adult",
    "copd-puma",
    "iva-cervical",
    "breast-sadanis",
    "geriatric-screening",
    "geriatric-skilas",
    "mental-health-adult-srq20",
    "visual-acuity-adult",
    "anaemia-adolescent-girls",
    "obesity-school-age-adolescent",
    "hypertension-school-age-adolescent",
    "school-health-penjaringan",
    "school-health-berkala",
    "tb-adult",
}
FIRST_BOOK = 3268
# The codes of the second book, each with its window: days since the birth (or the delivery), or since the last period.
IN_PREGNANCY = {
    "anc-k1": (0, 168),
    "anc-k2": (85, 168),
    "anc-k3": (85, 168),
    "anc-k4": (169, 294),
    "anc-k5": (169, 294),
    "anc-k6": (169, 294),
    "anc-laboratory": (0, 294),
}
AFTER_DELIVERY = {
    "pnc-kf1": (1, 1),
    "pnc-kf2": (3, 7),
    "pnc-kf3": (8, 28),
    "pnc-kf4": (29, 42),
    "pnc-contraception": (29, 42),
}
OF_NEWBORNS = {
    "neo-birth-0-6h": (0, 0),
    "neo-vitamin-k1": (0, 0),
    "neo-early-breastfeeding-initiation": (0, 0),
    "imm-hb0": (0, 0),
    "neo-kn1": (1, 1),
    "neo-kn2": (3, 7),
    "shk": (3, 6),
    "neo-kn3": (8, 28),
    "mtbm": (8, 28),
}
# In completed months, the last included.
OF_CHILDREN = {
    "imm-bcg": (0, 1),
    "imm-opv1": (0, 1),
    "imm-dpt-hb-hib-1": (2, 23),
    "imm-dpt-hb-hib-2": (3, 23),
    "imm-dpt-hb-hib-3": (4, 23),
    "imm-opv2": (2, 23),
    "imm-opv3": (3, 23),
    "imm-opv4": (4, 23),
    "imm-rv1": (2, 4),
    "imm-rv2": (3, 4),
    "imm-rv3": (4, 4),
    "imm-pcv1": (2, 23),
    "imm-pcv2": (3, 23),
    "imm-ipv1": (4, 23),
    "imm-mr1": (9, 23),
    "imm-ipv2": (9, 23),
    "imm-je": (10, 23),
    "imm-pcv3": (12, 23),
    "imm-dpt-hb-hib-4": (18, 23),
    "imm-mr2": (18, 23),
    "growth-weight": (0, 59),
    "growth-length-height": (0, 59),
    "development-checklist": (0, 59),
    "vitamin-a-infant": (6, 11),
    "vitamin-a-child": (12, 59),
    "deworming-under-five": (12, 59),
}
OF_GIRLS_AT_SCHOOL = {"anaemia-school-girls", "iron-tablets-adolescent-girls"}
OF_PUPILS = {"immunization-school-bias", "school-vision-hearing", "school-dental"} | OF_GIRLS_AT_SCHOOL

Row = dict[str, str]


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_village", VILLAGE / "make_village.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def read(name: str, folder: Path = VILLAGE) -> list[Row]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> date | None:
    if not re.fullmatch(r"[0-9]{2}/[0-9]{2}/[0-9]{4}", text):
        return None
    try:
        return datetime.strptime(text, "%d/%m/%Y").date()  # noqa: DTZ007 - a calendar date
    except ValueError:
        return None


def born(row: Row) -> date | None:
    """The birth date where it can be one: neither a fault nor a year alone."""
    birth = day(row["Tgl Lahir"])
    return birth if birth is not None and date(1930, 1, 1) <= birth <= ON else None


def year_of_birth(row: Row) -> int | None:
    birth = born(row)
    if birth is not None:
        return birth.year
    return int(row["Tgl Lahir"]) if re.fullmatch(r"(19|20)[0-9]{2}", row["Tgl Lahir"]) else None


def age(birth: date, on: date = ON) -> int:
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


@pytest.fixture(scope="module")
def module() -> ModuleType:
    return load()


@pytest.fixture(scope="module")
def village(module: ModuleType) -> Any:
    return module.build()


@pytest.fixture(scope="module")
def register() -> list[Row]:
    return read("register.csv")


@pytest.fixture(scope="module")
def history() -> list[Row]:
    return read("history.csv")


@pytest.fixture(scope="module")
def families() -> list[Row]:
    return read("families.csv")


@pytest.fixture(scope="module")
def homes(register: list[Row]) -> dict[str, list[Row]]:
    homes: dict[str, list[Row]] = defaultdict(list)
    for row in register:
        homes[row["No KK"]].append(row)
    return homes


@pytest.fixture(scope="module")
def readme() -> str:
    return (VILLAGE / "README.md").read_text(encoding="utf-8")


def test_the_script_rebuilds_the_files_byte_for_byte(module: ModuleType, tmp_path: Path) -> None:
    assert module.main(["--output", str(tmp_path / "new")]) == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(FILES)
    for name in FILES:
        assert (tmp_path / "new" / name).read_bytes() == (VILLAGE / name).read_bytes(), name


def test_the_files_stay_small_and_plain() -> None:
    assert sum((VILLAGE / name).stat().st_size for name in FILES) < 1_000_000
    for name in FILES:
        content = (VILLAGE / name).read_bytes()
        assert content.isascii()
        assert b"\r" not in content
        assert content.endswith(b"\n")


def test_the_columns_are_those_of_the_field(module: ModuleType, register: list[Row]) -> None:
    assert tuple(register[0]) == module.COLUMNS
    assert len(module.COLUMNS) == 40
    assert all(None not in row.values() for row in register)
    assert [row["No"] for row in register] == [str(number) for number in range(1, len(register) + 1)]


def test_about_three_thousand_people_in_eight_hundred_households(register: list[Row], families: list[Row]) -> None:
    assert 2850 <= len(register) <= 3150
    assert len(families) == 800


@pytest.mark.parametrize(
    ("low", "high", "least", "most"),
    [
        pytest.param(0, 5, 0.07, 0.09, id="under 5"),
        pytest.param(5, 15, 0.155, 0.185, id="5-14"),
        pytest.param(15, 25, 0.145, 0.18, id="15-24"),
        pytest.param(15, 60, 0.56, 0.65, id="15-59"),
        pytest.param(60, 200, 0.11, 0.135, id="60 and over"),
    ],
)
def test_the_age_structure(register: list[Row], low: int, high: int, least: float, most: float) -> None:
    ages = [age(birth) for birth in map(born, register) if birth is not None]
    ages += [ON.year - int(row["Tgl Lahir"]) for row in register if row["Tgl Lahir"].isdigit()]
    assert len(ages) > 0.99 * len(register)
    assert least <= sum(low <= one < high for one in ages) / len(ages) <= most


def test_the_sexes_are_near_even(register: list[Row]) -> None:
    males = sum(row["JK"] in ("L", "Laki-laki") for row in register)
    assert 0.48 <= males / len(register) <= 0.52


def test_each_household_has_one_head_and_stands_on_one_place(
    homes: dict[str, list[Row]], register: list[Row], families: list[Row]
) -> None:
    assert [row["No KK"] for row in families] == list(homes)
    for family in families:
        members = homes[family["No KK"]]
        heads = [row for row in members if row["Hub KK"] == "Kepala Keluarga"]
        assert [row["No"] for row in heads] == [family["Kepala Keluarga"]]
        assert sum(row["Hub KK"] == "Istri" for row in members) <= 1
        for column in ("RT", "RW", "Dusun", "Posyandu"):
            assert {row[column] for row in members} == {family[column]}
        for column in ("JKN", "Jamban", "Air Bersih", "Ventilasi"):
            assert family[column] in ("Ya", "Tidak", "")
    assert sum(map(len, homes.values())) == len(register)


def test_children_are_younger_than_their_parents(homes: dict[str, list[Row]]) -> None:
    least = {"Anak": 16, "Cucu": 32, "Orang tua": -16}
    compared: Counter[str] = Counter()
    for members in homes.values():
        head = year_of_birth(members[0])
        wife = next((year_of_birth(row) for row in members if row["Hub KK"] == "Istri"), None)
        for row in members:
            year, relation = year_of_birth(row), row["Hub KK"]
            if year is None:
                continue
            if relation in ("Anak", "Cucu"):
                for parent in (head, wife):
                    assert parent is None or year - parent >= least[relation], row
            elif relation == "Orang tua" and head is not None:
                assert year - head <= least[relation], row
            compared[relation] += 1
    assert compared["Anak"] > 1000
    assert compared["Cucu"] > 80
    assert compared["Orang tua"] > 20


def test_births_of_the_last_year_and_their_mothers(homes: dict[str, list[Row]]) -> None:
    babies, linked, lately = 0, 0, 0
    for members in homes.values():
        births = [birth for birth in map(born, members) if birth is not None and birth > ON - timedelta(days=365)]
        deliveries = [when for when in (day(row["Tgl Persalinan"]) for row in members) if when is not None]
        babies += len(births)
        linked += sum(birth in deliveries for birth in births)
        lately += sum((ON - when).days <= 42 for when in deliveries)
        assert set(deliveries) <= set(births), "a delivery without its child"
        assert not [birth for birth in births if (ON - birth).days <= 42 and birth not in deliveries]
    assert 45 <= babies <= 55
    assert linked >= 0.75 * babies
    assert 4 <= lately <= 9


def test_pregnancies(register: list[Row], readme: str) -> None:
    pregnant = [row for row in register if row["Hamil"] == "Ya" and row["JK"] != "L"]
    too_long = [row for row in pregnant if row["HPHT"] == "07/12/2025"]
    assert len(too_long) == 1
    assert len(pregnant) - 1 == 40
    assert "| pregnant now | 40 |" in readme
    recorded = Counter((day(row["HPHT"]) is not None, day(row["HPL"]) is not None) for row in pregnant)
    assert all(recorded[kind] >= 2 for kind in ((True, False), (False, True), (True, True), (False, False)))
    for row in pregnant:
        last_period, expected = day(row["HPHT"]), day(row["HPL"])
        if last_period is not None and row not in too_long:
            assert 28 <= (ON - last_period).days <= 294
        if last_period is not None and expected is not None:
            assert expected - last_period == timedelta(days=280)
    ages = [age(birth) for birth in map(born, pregnant) if birth is not None]
    assert min(ages) == 16
    assert max(ages) <= 45


def test_deliveries_come_some_nine_months_after_the_last_period(register: list[Row]) -> None:
    both = [(day(row["HPHT"]), day(row["Tgl Persalinan"])) for row in register]
    spans = [(after - before).days for before, after in both if before is not None and after is not None]
    assert len(spans) > 10
    assert [span for span in spans if not 250 <= span <= 294] == [-24]


def test_grades_fit_ages(register: list[Row]) -> None:
    pupils = [(int(row["Kelas"]), born(row), row) for row in register if row["Kelas"].isdigit()]
    assert 400 <= len(pupils) <= 600
    odd = 0
    for grade, birth, row in pupils:
        assert 1 <= grade <= 12
        assert row["Pekerjaan"] in ("Pelajar", "", "-")
        if birth is not None:
            odd += not grade + 5 <= age(birth) <= grade + 7
    ages = [(grade, age(birth)) for grade, birth, _ in pupils if birth is not None]
    assert odd <= 0.03 * len(pupils)
    assert ages.count((1, 5)) == 1
    assert sum(grade == 12 and years >= 18 for grade, years in ages) >= 3
    children = [row for row in register if (birth := born(row)) is not None and 7 <= age(birth) < 18]
    assert 0.05 <= sum(not row["Kelas"].isdigit() for row in children) / len(children) <= 0.35


def test_answers_are_yes_no_or_blank_and_have_gaps(register: list[Row]) -> None:
    for column in (
        "Hamil",
        "Merokok",
        "Hipertensi",
        "DM",
        "TBC",
        "Kontak TBC",
        "Obesitas",
        "Obesitas Sentral",
        "TD Tinggi",
        "HIV",
        "PPOK",
        "Anemia",
        "Pernah Berhubungan Seksual",
        "Status T5",
        "Calon Pengantin",
        "Endemis Malaria",
    ):
        told = Counter(row[column] for row in register)
        assert set(told) == {"Ya", "Tidak", "", "-"} - ({"Ya"} if column == "Endemis Malaria" else set()), column
        assert told[""] > told["-"], column
        if column != "Endemis Malaria":
            assert told[""] + told["-"] > 0.5 * len(register), column


def test_prevalences(register: list[Row]) -> None:
    def share(column: str, *, low: int, high: int = 200, sex: str | None = None) -> float:
        people = [
            row
            for row in register
            if (birth := born(row)) is not None and low <= age(birth) < high and sex in (None, row["JK"])
        ]
        told = Counter(row[column] for row in people)
        return told["Ya"] / (told["Ya"] + told["Tidak"])

    assert share("Merokok", low=18, sex="L") > 0.45
    assert share("Merokok", low=18, sex="P") < 0.08
    assert share("Hipertensi", low=18, high=40) < share("Hipertensi", low=40, high=60) < share("Hipertensi", low=60)
    assert share("DM", low=40) < 0.2
    assert 5 <= sum(row["TBC"] == "Ya" for row in register) <= 10
    assert sum(row["Kontak TBC"] == "Ya" for row in register) >= 10
    assert sum(row["Calon Pengantin"] == "Ya" for row in register) == 14


def test_measurements_agree_with_what_is_said_of_them(register: list[Row]) -> None:
    compared: Counter[str] = Counter()
    for row in register:
        if "," in row["BB"]:
            weight, height = (float(row[column].replace(",", ".")) for column in ("BB", "TB"))
            assert 25 < weight < 140
            assert 135 < height < 190
            if row["Obesitas"] in ("Ya", "Tidak"):
                assert (weight / (height / 100) ** 2 >= 25) == (row["Obesitas"] == "Ya"), row["No"]
                compared["Obesitas"] += 1
        if row["LP"].isdigit() and row["Obesitas Sentral"] in ("Ya", "Tidak"):
            limit = 90 if row["JK"] in ("L", "Laki-laki") else 80
            assert (int(row["LP"]) > limit) == (row["Obesitas Sentral"] == "Ya"), row["No"]
            compared["Obesitas Sentral"] += 1
        if "/" in row["TD"]:
            high, low = map(int, row["TD"].split("/"))
            assert low + 20 < high
            if row["TD Tinggi"] in ("Ya", "Tidak"):
                assert (high >= 140 or low >= 90) == (row["TD Tinggi"] == "Ya"), row["No"]
                compared["TD Tinggi"] += 1
    assert min(compared[column] for column in ("Obesitas", "Obesitas Sentral", "TD Tinggi")) > 100


def test_numbers_are_of_no_district(register: list[Row], families: list[Row], history: list[Row]) -> None:
    told = [row["NIK"].lstrip("'") for row in register if row["NIK"]]
    invented = [nik for nik in told if nik.startswith("209901")]
    assert sorted(set(told) - set(invented)) == ["2,09901E+15", "2,09902E+15", "9999999999999999"]
    assert Counter(map(len, invented)) == {16: len(told) - 6, 15: 3}
    assert all(NIK.fullmatch(row["No KK"]) for row in families)
    assert len({row["No KK"] for row in families}) == len(families)
    assert all(row["NIK"].startswith("209901") for row in history)


def test_numbers_agree_with_births_and_sexes_but_for_the_faults(register: list[Row]) -> None:
    disagree = {"date": 0, "sex": 0, "serial": 0}
    for row in register:
        birth, parts = born(row), NIK.fullmatch(row["NIK"].lstrip("'"))
        if parts is None:
            continue
        on_day, month, year, serial = map(int, parts.groups())
        disagree["serial"] += serial == 0
        if row["JK"] in ("L", "Laki-laki", "P", "Perempuan"):
            disagree["sex"] += (on_day > 40) != (row["JK"][0] == "P")
        if birth is not None:
            disagree["date"] += (on_day % 40, month, year) != (birth.day, birth.month, birth.year % 100)
    assert disagree == {"date": 3, "sex": 1, "serial": 1}


def test_history_is_of_known_services_and_people(register: list[Row], history: list[Row], families: list[Row]) -> None:
    assert tuple(history[0]) == ("NIK", "Kode Layanan", "Tanggal", "Tempat")
    assert tuple(families[0])[:2] == ("No KK", "Kepala Keluarga")
    people = {row["NIK"]: row for row in register}
    codes, unfit = set(), 0
    for row in history:
        when, person = day(row["Tanggal"]), people.get(row["NIK"])
        codes.add(row["Kode Layanan"])
        if when is None or person is None or when > ON:
            unfit += 1
            continue
        assert ON - timedelta(days=4 * 365) <= when
        assert row["Tempat"] in ("Posyandu", "Pustu", "Puskesmas", "Sekolah", "Kunjungan Rumah")
        birth = born(person)
        if row["Kode Layanan"] in ("iva-cervical", "breast-sadanis", "anaemia-adolescent-girls"):
            assert person["JK"] == "P"
        if birth is not None and row["Kode Layanan"].endswith("-adult"):
            assert age(birth, when) >= 15
        if birth is not None and row["Kode Layanan"].startswith("geriatric"):
            assert age(birth, when) >= 60
    assert codes == SERVICES | {"tensi"} | {*IN_PREGNANCY, *AFTER_DELIVERY, *OF_NEWBORNS, *OF_CHILDREN} | OF_PUPILS
    assert unfit == 3
    assert 0.15 <= len({row["NIK"] for row in history}) / len(register) <= 0.45


def test_the_second_book_is_of_services_in_their_time(register: list[Row], history: list[Row]) -> None:
    people = {row["NIK"]: row for row in register}
    seen: Counter[str] = Counter()
    for row in history[FIRST_BOOK:]:
        code, when, person = row["Kode Layanan"], day(row["Tanggal"]), people[row["NIK"]]
        birth = born(person)
        assert when is not None
        assert birth is not None
        assert birth <= when < ON
        kind = code.split("-")[0]
        seen[kind] += 1
        if code in OF_NEWBORNS:
            first, last = OF_NEWBORNS[code]
            assert first <= (when - birth).days <= last, row
        elif code in AFTER_DELIVERY:
            delivered = day(person["Tgl Persalinan"])
            assert delivered is not None
            first, last = AFTER_DELIVERY[code]
            assert first <= (when - delivered).days <= last, row
        elif code in IN_PREGNANCY:
            began, expected, delivered = (day(person[name]) for name in ("HPHT", "HPL", "Tgl Persalinan"))
            assert began or expected or delivered
            assert delivered is None or when < delivered
            if began is None and expected is not None:
                began = expected - timedelta(days=280)
            if began is not None:
                first, last = IN_PREGNANCY[code]
                assert first <= (when - began).days <= last, row
        elif code in OF_CHILDREN:
            first, last = OF_CHILDREN[code]
            months = (when.year - birth.year) * 12 + when.month - birth.month - (when.day < birth.day)
            assert first <= months <= last, row
            assert row["Tempat"] == "Posyandu"
            assert not code.startswith("vitamin-a") or when.month in (2, 8)
        elif code in OF_PUPILS:
            assert row["Tempat"] == "Sekolah"
            assert person["JK"] == "P" or code not in OF_GIRLS_AT_SCHOOL
        else:
            assert code == "geriatric-screening"
    assert min(seen.values()) > 20


def test_nobody_in_whose_row_a_fault_stands_is_in_the_second_book(
    village: Any, register: list[Row], history: list[Row]
) -> None:
    wrong = {register[fault.at - 1]["NIK"] for fault in village.faults if fault.file == "register.csv"}
    assert not wrong & {row["NIK"] for row in history[FIRST_BOOK:]}
    assert all(fault.at <= FIRST_BOOK + 1 for fault in village.faults if fault.file == "history.csv")


def test_every_fault_stands_where_the_list_says(
    village: Any, register: list[Row], history: list[Row], families: list[Row]
) -> None:
    for fault in village.faults:
        rows = {"register.csv": ["", *register], "history.csv": ["", "", *history], "families.csv": ["", "", *families]}
        row = rows[fault.file][fault.at]
        assert isinstance(row, dict)
        assert row[fault.column] == fault.value, fault


def test_the_readme_lists_the_faults_and_counts(
    module: ModuleType,
    village: Any,
    readme: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert module.main(["--faults"]) == 0
    assert capsys.readouterr().out in readme
    for kind, count in Counter(fault.kind for fault in village.faults).items():
        assert f"| {kind} | {count} |" in readme
    assert f"| people | {len(village.register)} |" in readme
    assert f"| `history.csv` | service a person had | {len(village.history)} | 4 |" in readme


def test_the_faults_are_all_that_is_wrong(register: list[Row]) -> None:
    """Count the faults from the file alone, in another way than they were put in."""
    births = [row["Tgl Lahir"] for row in register]
    whole = [birth for birth in map(day, births) if birth is not None]
    assert sum(re.fullmatch(r"19[0-9]{2}", text) is not None for text in births) == 25
    assert sum(text in ("", "-") for text in births) == 2
    assert sum(text.startswith("00/") for text in births) == 2
    assert sum(text.startswith(("30/02/", "31/02/")) for text in births) == 2
    assert sum(re.fullmatch(r"../13/....", text) is not None for text in births) == 1
    assert sum(re.fullmatch(r"../../..", text) is not None for text in births) == 1
    assert len(whole) + 25 + 8 == len(register)
    assert sum(birth > ON for birth in whole) == 1
    assert sum(age(birth) > 130 for birth in whole) == 1
    sexes = Counter(row["JK"] for row in register)
    assert {code: sexes[code] for code in sexes if code not in "LP" or not code} == {
        "": 1,
        "X": 1,
        "0": 1,
        "Laki-laki": 5,
        "Perempuan": 3,
    }
    assert Counter(Counter(row["NIK"] for row in register if row["NIK"]).values())[2] == 1
    assert sum(row["Hamil"] == "Ya" and row["JK"] in ("L", "Laki-laki") for row in register) == 1
    smoked = [(int(row["Lama Merokok (th)"]), row) for row in register if row["Lama Merokok (th)"].isdigit()]
    assert [years for years, _ in smoked if years > 100] == [250]
    for years, row in smoked:
        birth = born(row)
        ago = int(row["Berhenti Merokok (th)"]) if row["Berhenti Merokok (th)"].isdigit() else 0
        assert years == 250 or birth is None or years + ago < age(birth), row["No"]


def test_homes_agree_with_the_register_but_for_the_faults(
    village: Any, homes: dict[str, list[Row]], families: list[Row]
) -> None:
    spoilt = {(fault.at - 2, fault.column) for fault in village.faults if fault.file == "families.csv"}
    assert len(spoilt) == 14
    clean = {"PDAM", "sumur bor", "sumur gali terlindung", "mata air terlindung", "isi ulang"}
    for place, family in enumerate(families):
        assert family["Kode Wilayah"] == "20.99.01.2001"
        for column in ("TBC", "Hipertensi", "DM", "ODGJ"):
            ill = any(row.get(column) == "Ya" for row in homes[family["No KK"]])
            if (place, column) not in spoilt:
                assert family[column] in ("", "Ya" if ill else "Tidak")
        if (place, "Sumber Air") not in spoilt and family["Sumber Air"] != "":
            assert (family["Sumber Air"] in clean) == (family["Air Bersih"] != "Tidak")
    assert all(Counter(family[column] for family in families)[""] > 50 for column in ("Sumber Air", "TBC", "ODGJ"))


def test_a_larger_village_for_measuring(module: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    village = module.build(households=1200)
    assert len(village.families) == 1200
    assert len({row["No KK"] for row in village.register}) == 1200
    niks = [row["NIK"] for row in village.register if row["NIK"].startswith("209901") and len(row["NIK"]) == 16]
    assert len(niks) - len(set(niks)) == 1
    assert {row["RW"] for row in village.families} == {"001", "002", "003", "004"}
    with pytest.raises(SystemExit):
        module.main(["--households", "20"])
    assert "--households is at least 400" in capsys.readouterr().err


@pytest.mark.parametrize("on", [date(2024, 2, 29), date(2026, 7, 1), date(2027, 1, 1)])
def test_another_date_gives_a_village_as_of_that_date(module: ModuleType, on: date) -> None:
    village = module.build(on)
    assert len(village.families) == 800
    births = [birth for row in village.register if (birth := day(row["Tgl Lahir"])) is not None]
    assert sum(birth > on for birth in births) == 1
    assert 45 <= sum(on - timedelta(days=365) < birth <= on for birth in births) <= 55
    for row in village.register:
        for column in ("HPHT", "Tgl Persalinan"):
            assert (day(row[column]) or on) <= on
    assert sum((day(row["Tanggal"]) or on) > on for row in village.history) == 1
    assert len({fault.kind for fault in village.faults}) == len({fault.kind for fault in module.build().faults})
