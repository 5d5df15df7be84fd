"""The picture of a village counts as the engine of one person does, tells nothing of anybody, hides what is small."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from datetime import date, timedelta
from html import unescape
from itertools import islice
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.command_line import Ilp, runner
from tests.strategies import examples
from tests.village_pages import ON, VILLAGE, small_report, village_frames, village_page, whole_births

import ilp
from ilp.errors import InputError, UnknownNameError
from ilp.models import Home
from ilp.registers import read_register
from ilp.reports import village_report
from ilp.reports.jobs import done_by
from ilp.reports.parts import Part
from ilp.reports.village import _Counts, hidden_among, look_at
from ilp.screening import CATALOGUE

FIRST = 500
READING = CATALOGUE.readings["breast-interval"]


def text_of(page: str) -> str:
    """Return what a page says, without its style and its markup."""
    return " ".join(unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)).split())


def part(report: ilp.reports.Report, code: str) -> Part:
    return next(item for item in report.parts if item.code == code)


def people(**columns: list[object]) -> pl.DataFrame:
    count = len(next(iter(columns.values())))
    frame = pl.DataFrame({"id": list(range(count)), **columns})
    return frame.with_columns(pl.col("birth_date").cast(pl.Date), pl.col("sex").cast(pl.String))


# The counts ----------------------------------------------------------------------------------------------------------


def test_a_village_is_counted_as_the_engine_of_one_person_counts_it() -> None:
    frames = village_frames()
    some = frames.people.head(FIRST)
    assert some["birth_date_latest"].count()  # some are known by the year alone
    kinds = ["screening", "immunization", "visit"]
    village = look_at(some, on=ON, history=frames.history, kinds=kinds)
    register = read_register(
        VILLAGE / "register.csv", mapping=VILLAGE / "mapping.toml", date_order="dmy", history=VILLAGE / "history.csv"
    )
    counts = _Counts()
    for row in islice(register, FIRST):
        if row.person is not None:
            past = tuple(done for done in row.person.history if done.on <= ON)
            with suppress(ilp.IlpError):
                counts.add_plan(ilp.assess(row.person.model_copy(update={"history": past}), on=ON, kinds=kinds))
    assert village.people == counts.stages.total()
    assert village.refused.total() == FIRST - village.people
    assert dict(village.stages) == dict(counts.stages)
    assert village.provisional == counts.provisional
    assert {item.code: item for item in village.services} == {item.code: item for item in counts.services()}
    assert village.asked == counts.asked()


def test_what_waits_for_one_answer_alone_is_counted() -> None:
    frame = people(birth_date=[date(1983, 4, 17)], sex=["female"])
    village = look_at(frame, on=ON, kinds=["screening"])
    plan = ilp.assess(ilp.Individual(birth_date="1983-04-17", sex="female"), on=ON, kinds=["screening"])
    alone = Counter(item.missing[0] for item in plan.services if len(item.missing) == 1)
    assert {item.fact: item.alone for item in village.asked if item.alone} == dict(alone)
    assert [item.alone for item in village.asked] == sorted((item.alone for item in village.asked), reverse=True)


def test_rows_of_which_nothing_can_be_said_are_counted_with_the_reason() -> None:
    frame = people(birth_date=[date(1983, 4, 17), None, date(2030, 1, 1)], sex=["female", "male", "male"])
    village = look_at(frame, on=ON, kinds=["screening"])
    assert village.people == 1
    assert village.rows == 3
    assert village.refused == {"birth_date_missing": 1, "birth_after_on": 1}


def test_households_are_counted_and_those_without_told() -> None:
    frame = people(birth_date=[date(1983, 4, 17)] * 3, sex=["female"] * 3, kk=["1", "1", None])
    village = look_at(frame, on=ON, kinds=["screening"])
    assert village.households == (1, 1)
    assert look_at(frame.drop("kk"), on=ON, kinds=["screening"]).households is None


def test_a_village_of_nobody_is_a_village() -> None:
    nobody = people(birth_date=[], sex=[])
    report = village_report(nobody, on=ON, indicators=["older-screened"], kinds=["screening"], months=1)
    assert report.village.people == 0
    assert "Tidak ada yang terlambat." in report.html()


def test_the_receipt_has_every_reading_and_what_was_assumed() -> None:
    frame = people(birth_date=[date(1983, 4, 17)], sex=["female"])
    choice = next(option for option in READING.options if option != READING.default)
    village = look_at(frame, on=ON, kinds=["screening"], assume_absent=["hiv"], readings={READING.code: choice})
    assert village.receipt.assumed_absent == ("hiv",)
    assert village.receipt.readings.keys() >= {READING.code, "puma-at-home"}
    assert village.receipt.told("en")[1].startswith(f"Read as the caller chose: {READING.code}={choice}; ")
    assert village.receipt.on == ON


# The page ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_page_has_every_part_in_either_language(language: ilp.Language) -> None:
    report = village_page().in_language(language)
    page = text_of(report.html())
    for words in {
        "id": ["Gambaran Desa Rekaan <1>", "Warga", "Cakupan menurut Posyandu", "Yang paling banyak terlambat"],
        "en": ["Picture of Desa Rekaan <1>", "The people", "Coverage by Posyandu", "What is overdue for most"],
    }[language]:
        assert words in page
    for heading in [item.heading for item in report.parts]:
        assert heading in page
    assert ilp.__version__ in page
    assert report.receipt.rules_hash[:12] in page
    assert "KMK HK.01.07/MENKES/2015/2023" in page


def test_the_languages_say_the_same() -> None:
    indonesian, english = village_page(), village_page().in_language("en")
    assert [chart.code for chart in indonesian.charts] == [chart.code for chart in english.charts]
    assert [len(chart.rows) for chart in indonesian.charts] == [len(chart.rows) for chart in english.charts]
    for one, other in zip(indonesian.parts, english.parts, strict=True):
        assert [table.rows[0][-1].replace(".", ",") for table in one.tables] == [
            table.rows[0][-1] for table in other.tables
        ]
        assert one.is_empty or one.heading != other.heading


def test_a_page_needs_nothing_but_itself_and_is_the_same_each_time() -> None:
    page = village_page().html()
    assert page == village_page().html()
    assert set(re.findall(r'(?:href|src)="([^"#]*)', page)) == {"data:,", ""}
    assert "<script" not in page
    assert "@import" not in page
    assert not re.search(r"url\((?!#)", page)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_a_page_tells_nothing_of_anybody() -> None:
    frames, page = village_frames(), village_page().html()
    words = set(re.findall(r"[\w']+", text_of(page)))
    names = {name for full in frames.people["name"].drop_nulls() for name in full.split() if len(name) > 3}
    assert not {name for name in names & words if name != "Desa"}
    assert not re.search(r"\b[0-9]{16}\b", page)
    assert not {day.strftime("%d/%m/%Y") for day in frames.people["birth_date"].drop_nulls()} & words


def test_charts_show_what_was_counted() -> None:
    report = village_page()
    older = report.indicators.filter(pl.col("indicator") == "older-screened").row(0, named=True)
    by_area = next(chart for chart in report.charts if chart.code == "by-area-older-screened")
    assert sum(int(row[1]) for row in by_area.rows) == older["numerator"]
    assert sum(int(row[2]) for row in by_area.rows) == older["denominator"] - older["numerator"]
    months = next(chart for chart in report.charts if chart.code == "months-older-screened")
    assert [row[0] for row in months.rows] == ["2026-09", "2026-10", "2026-11"]
    pyramid = next(chart for chart in report.charts if chart.code == "pyramid")
    assert sum(int(cell) for row in pyramid.rows for cell in row[1:]) == report.village.people


def test_notifiable_cases_are_drawn_by_week() -> None:
    report = village_page()
    weeks = {chart.code: chart for chart in report.charts if chart.code.startswith("weeks-")}
    assert set(weeks) == {"weeks-a", "weeks-c"}
    assert [row[1] for row in weeks["weeks-c"].rows][-4:] == ["1", "2", "1", "0"]
    assert [row[1] for row in weeks["weeks-a"].rows][-2:] == ["0", "1"]
    assert "1 kode diagnosis tidak terbaca" in text_of(report.html())


def test_homes_are_told_with_what_was_not_asked() -> None:
    homes = [Home(health_insurance=True, latrine=False), Home(health_insurance=True), Home()]
    nobody = people(birth_date=[], sex=[])
    options = {"on": ON, "indicators": ["older-screened"], "kinds": ["immunization"], "months": 1, "language": "en"}
    (chart,) = part(village_report(nobody, homes=homes, **options), "homes").charts
    assert chart.rows[:2] == (
        ("Health insurance (JKN)", "2", "0", "1", "0", "100% (2 of 2)", "66.6 - 100%", "-"),
        ("A latrine", "0", "1", "2", "0", "0% (0 of 1)", "0 - 66.6%", "-"),
    )
    (chart,) = part(village_report(nobody, homes=homes, suppress_under=2, **options), "homes").charts
    assert [row[5] for row in chart.rows[:3]] == ["100% (2 of 2)", "hidden: a small number", "none is known"]


def test_a_service_that_is_never_on_record_is_told_apart_from_one_not_done() -> None:
    told = village_frames().history
    without = told.filter(~pl.col("service").is_in(["anc-k1", "growth-weight", "growth-length-height"]))
    warnings = part(small_report(history=without), "coverage").warnings
    assert len(warnings) == 1
    assert not part(village_page(), "coverage").warnings
    assert "Ibu hamil mendapat K1; Balita ditimbang dari sasaran (D/S). 0% di sini dapat berarti" in warnings[0]
    assert "hipertensi" not in warnings[0]


def test_without_a_history_nothing_is_said_to_be_undone() -> None:
    report = small_report(history=None, months=1, indicators=["older-screened"], kinds=["immunization"])
    assert "belum diketahui" in part(report, "coverage").warnings[0]
    older = next(chart for chart in report.charts if chart.code == "by-area-older-screened")
    assert {row[5] for row in older.rows} == {"tidak ada yang diketahui"}


def test_areas_are_told_by_the_column_named_or_the_first_there_is() -> None:
    assert village_page().area == "Posyandu"
    by_rw = small_report(by="RW", months=1, indicators=["older-screened"], kinds=["immunization"])
    assert "Cakupan menurut RW" in text_of(by_rw.html())
    nowhere = village_report(
        whole_births().drop("Posyandu", "Dusun", "RW"),
        on=ON,
        indicators=["older-screened"],
        kinds=["immunization"],
        months=1,
    )
    assert nowhere.area is None
    assert part(nowhere, "coverage").is_empty
    with pytest.raises(UnknownNameError, match="Unknown column of areas"):
        nowhere.csv()
    with pytest.raises(UnknownNameError, match="Unknown column of areas: 'Kampung'"):
        small_report(by="Kampung")


def test_the_file_for_maps_has_a_row_for_each_area() -> None:
    lines = village_page().csv().splitlines()
    assert lines[0].startswith('"Posyandu","region_code"')
    assert [line.split(",")[0] for line in lines[1:]] == ['"Cempaka"', '"Dahlia"', '"Kenanga"', '"Melati"']


def test_choices_that_are_not_known_are_refused() -> None:
    with pytest.raises(UnknownNameError, match="Unknown language: 'fr'"):
        small_report(language="fr")
    with pytest.raises(UnknownNameError, match="Unknown indicator: 'k9'"):
        small_report(indicators=["k9"])
    with pytest.raises(InputError):
        small_report(readings={"no-such-reading": "x"})


# What is small -------------------------------------------------------------------------------------------------------


def test_small_counts_are_hidden_everywhere() -> None:
    under = 10
    report = small_report(
        suppress_under=under, months=1, indicators=["k1", "older-screened", "coverage-hypertension-adult"]
    )
    page = text_of(report.html())
    assert f"Jumlah di bawah {under} disembunyikan" in page
    for table in [table for item in report.parts for table in item.tables]:
        for row in table.rows:
            for cell in row[len(row) - table.numbers :]:
                assert cell in {f"< {under}", "disembunyikan", "0"} or int(cell.replace(".", "")) >= under, row
    tiles = {tile.label: tile.value for tile in part(report, "people").tiles}
    assert tiles["balita"] == "disembunyikan"  # the newborns could be worked out from it
    for row in [row for table in part(report, "indicators").folded[:-1] for row in table.rows]:
        if row[2] != "-":
            yes, known = (int(number.replace(".", "")) for number in row[2].split(" / "))
            assert all(count == 0 or count >= under for count in (yes, known - yes)), row
    for chart in report.charts:
        if chart.code == "pyramid" or chart.code.startswith("cascade"):
            counts = [cell for row in chart.rows for cell in row[1:5] if cell.isdigit()]
            assert all(int(cell) == 0 or int(cell) >= under for cell in counts), chart.code


@examples(60)
@given(counts=st.lists(st.integers(0, 40), max_size=8), under=st.integers(2, 12))
def test_what_is_hidden_cannot_be_worked_out_from_the_sum(counts: list[int], under: int) -> None:
    hidden = hidden_among(counts, under)
    assert all(away for count, away in zip(counts, hidden, strict=True) if 0 < count < under)
    assert sum(hidden) != 1 or sum(count > 0 for count in counts) == 1


@examples(8)
@given(
    ages=st.lists(st.tuples(st.integers(0, 36500), st.sampled_from(["female", "male"])), min_size=1, max_size=12),
    under=st.one_of(st.none(), st.integers(2, 5)),
)
def test_any_village_has_its_picture(ages: list[tuple[int, str]], under: int | None) -> None:
    frame = people(birth_date=[ON - timedelta(days=age) for age, _ in ages], sex=[sex for _, sex in ages])
    report = village_report(
        frame, on=ON, indicators=["older-screened"], kinds=["immunization"], months=1, suppress_under=under
    )
    assert report.village.people == len(ages)
    assert report.html().count("<svg") == len(report.charts)


# The work ------------------------------------------------------------------------------------------------------------


def test_jobs_give_the_same_in_one_process_and_in_two() -> None:
    jobs = {"one": (round, 17.25, {"ndigits": 1}), "two": (sorted, [2, 1], {"reverse": True}), "nothing": None}
    assert done_by(jobs, processes=1) == done_by(jobs, processes=2) == {"one": 17.2, "two": [2, 1], "nothing": None}


def test_a_job_that_is_refused_is_refused_in_its_own_words() -> None:
    jobs = {"one": (village_report, None, {"on": ON}), "two": None}
    for processes in (1, 2):
        with pytest.raises(InputError) as caught:
            done_by(jobs, processes=processes)
        assert caught.value.code


# The command ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def ilp_(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ilp:
    return runner(capsys, monkeypatch, columns=120)


REGISTER = """NIK,Nama,JK,Tgl Lahir,Posyandu
2099015704830001,Siti,P,1983-04-17,Melati
2099010105500002,Budi,L,1950-05-01,Melati
,Ani,P,2026-01-05,Mawar
,Tanpa,P,,Mawar
"""


def test_the_command_prints_the_picture_and_writes_the_page(ilp_: Ilp, tmp_path: Path) -> None:
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8")
    history = "NIK,Kode Layanan,Tanggal\n2099010105500002,geriatric-screening,2026-05-04\n"
    (tmp_path / "history.csv").write_text(history, encoding="utf-8")
    page, csv = tmp_path / "report.html", tmp_path / "areas.csv"
    run = ilp_(
        "report", tmp_path / "register.csv", "--on", "2026-11-22", "--history", tmp_path / "history.csv",
        "--months", "1", "--name", "Desa Suka", "-o", page, "--csv", csv,
    )  # fmt: skip
    assert run.code == 0, run.err
    for words in (
        "Picture of Desa Suka, as of 2026-11-22, by register.csv",
        "3 people assessed",
        "1 rows that cannot be assessed",
        "Coverage by Posyandu",
        "What is overdue for most",
        "birth_date_missing",
        f"The page is written to {page}",
        f"Indicators by Posyandu are written to {csv}",
        "KMK HK.01.07/MENKES/2015/2023; ilp",
    ):
        assert words in run.out
    assert "Siti" not in run.out + page.read_text(encoding="utf-8") + csv.read_text(encoding="utf-8")
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert [line.split(",")[0] for line in csv.read_text(encoding="utf-8").splitlines()] == [
        '"Posyandu"', '"Mawar"', '"Melati"',
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "report.pdf"], "report.pdf does not end with .html. Name a file that does: report.html"),
        (["--csv", "areas.xlsx"], "areas.xlsx does not end with .csv. Name a file that does: areas.csv"),
        (["-o", "register.csv"], "The file is the register, and would be written over"),
        (["--suppress-under", "1"], "'--suppress-under': Input should be greater than or equal to 2"),
        (["--on", "2026-13-01"], "--on is not a date"),
        (["--by", "Kampung"], "Unknown column of areas: 'Kampung'"),
        (["-o", "nowhere/report.html"], "No such folder: 'nowhere'"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(
    ilp_: Ilp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8")
    on = [] if "--on" in arguments else ["--on", "2026-11-22"]
    run = ilp_("report", "register.csv", *on, *arguments, "--months", "1")
    assert run.code == 2
    assert said in run.err
