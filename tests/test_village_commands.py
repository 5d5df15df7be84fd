"""`ilp visits` and `ilp posyandu` on the bundled village, and their sheets."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.command_line import Ilp, runner

from ilp.posyandu import PosyanduDay, PosyanduMonth, PosyanduNeeds
from ilp.visits import FamilyVisit, VisitMonth

VILLAGE = Path(__file__).parent.parent / "examples" / "village"
READ = (
    VILLAGE / "register.csv",
    "--families",
    VILLAGE / "families.csv",
    "--history",
    VILLAGE / "history.csv",
    "--mapping",
    VILLAGE / "mapping.toml",
    "--date-order",
    "dmy",
)
PEOPLE = (
    "No,No KK,NIK,Nama,Hub KK,JK,Tgl Lahir,RT,RW,Posyandu,Kontak TBC\n"
    "1,2099010312190001,2099015709790001,Sartinah Rekaan,Kepala Keluarga,P,1979-09-17,001,002,Melati,Ya\n"
    "2,2099010312190001,2099010109260002,Bayi Rekaan,Anak,L,2026-09-01,001,002,Melati,\n"
    "3,2099010312190099,2099010109500003,Suparjo Rekaan,Kepala Keluarga,L,1950-09-01,003,004,Mawar,\n"
)


@pytest.fixture
def ilp(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ilp:
    return runner(capsys, monkeypatch, columns=110)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "warga.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def pdf_text(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(path.read_bytes())).pages]


def test_the_village_gets_a_plan_from_one_command(ilp: Ilp, tmp_path: Path) -> None:
    output = tmp_path / "visits.json"
    done = ilp("visits", *READ, "--on", "2026-11-22", "--per-kader", "5", "-o", output)
    assert done.code == 3
    assert "800 keluarga, 2942 orang" in done.out
    month = VisitMonth.model_validate_json(output.read_text(encoding="utf-8"))
    assert len(month.visits) + len(month.unassigned) == 800
    assert {one.kader: len(one.visits) for one in month.rounds} == {f"RW 00{number}": 5 for number in (1, 2, 3, 4)}
    assert all(visit.rw == one.kader.removeprefix("RW ") for one in month.rounds for visit in one.visits)


def test_one_family_is_one_page_and_names_are_on_it_only_where_asked(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    page = tmp_path / "12.pdf"
    done = ilp("visits", people, "--on", "2026-11-22", "--family", "row-2", "-o", page)
    assert done.code == 0
    assert "tidak" in done.out
    texts = pdf_text(page)
    assert len(texts) == 1
    assert "Kunjungan rumah" in texts[0]
    assert "001 / 002" in texts[0]
    assert "Halaman 1 dari 1" in texts[0]
    assert "Rekaan" not in texts[0] + done.out
    ilp("visits", people, "--on", "2026-11-22", "--family", "row-2", "-o", page, "--names")
    assert "Sartinah Rekaan" in pdf_text(page)[0]


def test_the_page_of_a_month_has_a_list_and_a_sheet_for_each_family(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    page = tmp_path / "visits.html"
    assert ilp("visits", people, "--on", "2026-11-22", "-o", page, "--language", "en").code == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("<h1>List of home visits") == 2
    assert text.count("Outcome (filled in by the kader)") == 2
    assert "Rekaan" not in text
    assert "<script" not in text


def test_kader_and_notices_come_from_files(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    kader, notices, output = tmp_path / "kader.json", tmp_path / "notices.json", tmp_path / "out.json"
    kader.write_text(json.dumps([{"id": "A", "areas": ["001/002"]}]), encoding="utf-8")
    notices.write_text(json.dumps([{"member": "2", "what": "imunisasi RT ini rendah"}]), encoding="utf-8")
    done = ilp("visits", people, "--on", "2026-11-22", "--kader", kader, "--notices", notices, "-o", output)
    assert done.code == 0
    assert "tidak ada kader untuk RT/RW ini: 1" in done.out
    month = VisitMonth.model_validate_json(output.read_text(encoding="utf-8"))
    assert [visit.family for visit in month.rounds[0].visits] == ["row-2"]
    assert "imunisasi RT ini rendah" in [reason.what.id for _, reason in month.visits[0].reasons]


def test_reports_give_the_recapitulation_and_what_is_to_be_followed_up(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    reports, page = tmp_path / "reports.json", tmp_path / "recap.pdf"
    found = {"family": "row-2", "on": "2026-11-24", "members": [{"member": "2", "danger_sign": True}]}
    reports.write_text(json.dumps([found]), encoding="utf-8")
    done = ilp("visits", people, "--on", "2026-11-22", "--reports", reports, "-o", page)
    assert done.code == 0
    assert "Rekapitulasi kunjungan rumah 2026-11-22 sampai 2026-11-30" in done.out
    text = "\n".join(pdf_text(page))
    assert "tanda bahaya" in text
    assert "2026-11-24" in text
    reports.write_text(json.dumps([{**found, "family": "row-9"}]), encoding="utf-8")
    assert (
        "Unknown family of the plan: 'row-9'" in ilp("visits", people, "--on", "2026-11-22", "--reports", reports).err
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--family", "77"), "Unknown family: '77'"),
        (("-o", "visits.xlsx"), "Sheets are not written as .xlsx. Use .html, .pdf or .json."),
        (("--language", "fr"), "Unknown language: 'fr'"),
    ],
)
def test_wrong_usage_of_visits_is_told(ilp: Ilp, people: Path, arguments: tuple[str, ...], message: str) -> None:
    done = ilp("visits", people, "--on", "2026-11-22", *arguments)
    assert done.code == 2
    assert message in done.err


def test_what_is_read_is_not_written_over(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    kader = tmp_path / "kader.json"
    kader.write_text(json.dumps([{"id": "A"}]), encoding="utf-8")
    done = ilp("visits", people, "--on", "2026-11-22", "--kader", kader, "-o", kader)
    assert done.code == 2
    assert json.loads(kader.read_text(encoding="utf-8")) == [{"id": "A"}]


def test_a_file_that_is_no_json_is_told(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    kader = tmp_path / "kader.json"
    kader.write_text("[{", encoding="utf-8")
    done = ilp("visits", people, "--on", "2026-11-22", "--kader", kader)
    assert done.code == 2
    assert "The file cannot be read" in done.err


def test_a_register_without_rw_needs_a_list_of_kader(ilp: Ilp, tmp_path: Path) -> None:
    path = tmp_path / "warga.csv"
    path.write_text("No,No KK,JK,Tgl Lahir\n1,2099010312190001,P,1979-09-17\n", encoding="utf-8")
    done = ilp("visits", path, "--on", "2026-11-22")
    assert done.code == 2
    assert "No family has an RW. Give --kader FILE" in done.err


def test_the_village_gets_a_posyandu_day_from_one_command(ilp: Ilp, tmp_path: Path) -> None:
    output = tmp_path / "melati.json"
    done = ilp("posyandu", *READ, "--posyandu", "Melati", "--on", "2026-12-05", "-o", output)
    assert done.code == 3
    assert "Posyandu Melati, 2026-12-05: 726 dari 744 orang ditunggu" in done.out
    assert "dan 701 orang lagi" in done.out
    day = PosyanduDay.model_validate_json(output.read_text(encoding="utf-8"))
    assert len(day.expected) == 726


def test_the_sheet_of_a_day_says_what_to_prepare(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    page = tmp_path / "melati.pdf"
    assert ilp("posyandu", people, "--posyandu", "Melati", "--on", "2026-12-05", "-o", page, "--all").code == 0
    text = "\n".join(pdf_text(page))
    assert "Yang disiapkan" in text
    assert "DPT-HB-Hib" in text
    assert "Rekaan" not in text


def test_a_month_and_a_year_of_sessions(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.json"
    days = ("--day", "Melati=5", "--day", "Mawar=31")
    done = ilp("posyandu", people, *days, "--on", "2026-11-01", "-o", output, "--language", "en")
    assert done.code == 0
    month = PosyanduMonth.model_validate_json(output.read_text(encoding="utf-8"))
    assert [(item.posyandu, item.on.isoformat()) for item in month.sessions] == [
        ("Melati", "2026-11-05"),
        ("Mawar", "2026-11-30"),
    ]
    done = ilp("posyandu", people, *days, "--needs", "2", "--on", "2026-11-01", "-o", output, "--language", "en")
    assert "Needs of the Posyandu from 2026-11-01, 2 months" in done.out
    assert len(PosyanduNeeds.model_validate_json(output.read_text(encoding="utf-8")).months) == 2
    for page in (tmp_path / "month.html", tmp_path / "needs.html"):
        more = ("--needs", "2") if page.stem == "needs" else ()
        assert ilp("posyandu", people, *days, *more, "--on", "2026-11-01", "-o", page).code == 0
        assert "Posyandu" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Neither or both of --posyandu and --day are given. Give one Posyandu, or --day of each."),
        (("--posyandu", "Melati", "--day", "Melati=5"), "Neither or both of --posyandu and --day are given."),
        (("--day", "Melati"), "Not a day of a Posyandu: Melati. Give the name and the day of the month, as Melati=5."),
        (("--day", "Melati=32"), "Not a day of a Posyandu: Melati=32."),
        (("--day", "Melati=1", "--day", "Melati=2"), "A Posyandu has two days: Melati. Give each Posyandu once."),
        (("--posyandu", "Melati", "--needs", "3"), "--needs is given with --posyandu."),
        (("--posyandu", "Anggrek"), "No family has this Posyandu: 'Anggrek'. Accepted: Mawar, Melati."),
    ],
)
def test_wrong_usage_of_posyandu_is_told(ilp: Ilp, people: Path, arguments: tuple[str, ...], message: str) -> None:
    done = ilp("posyandu", people, "--on", "2026-11-22", *arguments)
    assert done.code == 2
    assert message in done.err


def test_a_visit_written_as_json_reads_back(ilp: Ilp, people: Path, tmp_path: Path) -> None:
    output = tmp_path / "visit.json"
    assert ilp("visits", people, "--on", "2026-11-22", "--family", "row-4", "-o", output).code == 0
    assert FamilyVisit.model_validate_json(output.read_text(encoding="utf-8")).family == "row-4"
