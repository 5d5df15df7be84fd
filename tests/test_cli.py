"""The command line: what each command prints, which exit code it gives, and that errors teach without a traceback."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from jsonschema import Draft202012Validator
from tests.command_line import Ilp, Run, runner

from ilp import CATALOGUE, FACTS, STAGES, Assessment, CarePlan, __version__
from ilp.cli import app as cli
from ilp.cli import main
from ilp.registers import Reject, assess_register, read_register
from ilp.registers.indonesian import in_indonesian

ROOT = Path(__file__).resolve().parent.parent
VILLAGE = ROOT / "examples" / "village"
REGISTER = str(VILLAGE / "register.csv")
ON = ("--on", "2026-11-22")
BORN = ("--birth-date", "2026-11-22", "--sex", "female")
DMY = ("--date-order", "dmy")
COMMANDS = (
    "assess",
    "validate",
    "plan",
    "explain",
    "services",
    "facts",
    "stages",
    "clusters",
    "readings",
    "conformance",
    "schema",
)


@pytest.fixture
def ilp(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ilp:
    return runner(capsys, monkeypatch, columns=80)


@pytest.fixture
def person(tmp_path: Path) -> Path:
    path = tmp_path / "person.json"
    path.write_text('{"birth_date": "1983-04-17", "sex": "female", "facts": {"smoker": false}}', encoding="utf-8")
    return path


@pytest.fixture
def register(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "warga.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def is_plain(text: str) -> bool:
    """Say whether a text has no colour codes, and no line wider than a terminal of 80 columns."""
    return "\x1b" not in text and all(len(line) <= 80 and line == line.rstrip() for line in text.splitlines())


# Help and usage ------------------------------------------------------------------------------------------------------


def test_help_teaches(ilp: Ilp) -> None:
    code, out, _ = ilp("--help")
    assert code == 0
    assert is_plain(out)
    for text in (*COMMANDS, "ilp assess register.csv --on 2026-11-22", '{"birth_date": "1983-04-17"', "Not a medical"):
        assert text in out
    assert ilp().out == out
    assert ilp().code == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(ilp: Ilp, command: str) -> None:
    code, out, _ = ilp(command, "--help")
    assert code == 0
    assert out.startswith(f"Usage: ilp {command}")
    assert "\x1b" not in out


def test_exit_codes_are_documented(ilp: Ilp) -> None:
    _, out, _ = ilp("assess", "--help")
    assert "0  all rows and cells were read" in out
    assert "3  some rows or cells were refused; the results are written all the same" in out
    assert "2  wrong usage, or a file that cannot be read" in out


def test_version(ilp: Ilp) -> None:
    assert ilp("--version") == Run(0, f"ilp {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["asess"], "ilp: No such command 'asess'."),
        (["assess"], "ilp: Missing argument 'REGISTER'."),
        (["assess", REGISTER], "ilp: Missing option '--on'."),
        (["assess", REGISTER, "--on", "22/11/2026"], "ilp: --on is not a date: '22/11/2026'. Accepted: YYYY-MM-DD"),
        (["assess", REGISTER, "--on", "1800-01-01"], "ilp: Not a date to assess on: 1800-01-01"),
        (["assess", "nothing.csv", *ON], "ilp: No such file: 'nothing.csv'"),
        (
            ["assess", REGISTER, *ON, "--date-order", "mdy"],
            "ilp: Unknown order of dates: 'mdy'. Accepted: 'dmy', 'iso'",
        ),
        (["assess", REGISTER, *ON, "--reading", "pupil-age"], "ilp: --reading names no option: 'pupil-age'"),
        (["assess", REGISTER, *ON, "--reading", "pupil=x"], "ilp: Unknown reading: 'pupil'"),
        (["assess", REGISTER, *ON, "--assume-absent", "smokes"], "ilp: Unknown fact: 'smokes'. Accepted: one of"),
        (["assess", REGISTER, *ON, "--kinds", "screning"], "ilp: Unknown kind of service: 'screning'"),
        (["assess", REGISTER, *ON, "--verdicts", "must"], "ilp: Unknown verdict: 'must'"),
        (
            ["assess", REGISTER, *ON, "-o", "out.xlsx"],
            "ilp: Results cannot be written to this kind of file: 'out.xlsx'",
        ),
        (["assess", REGISTER, *ON, "--language", "jv"], "ilp: Unknown language: 'jv'. Accepted: 'en', 'id'"),
        (
            ["assess", REGISTER, *ON, "-o", "."],
            "ilp: Results cannot be written to this kind of file: '.'. Accepted: .csv",
        ),
        (["assess", REGISTER, *ON, "-o", "/"], "ilp: Results cannot be written to this kind of file: '/'."),
        (["explain"], "ilp: Name a service, as: ilp explain diabetes-adult"),
        (["explain", "diabetes-adlt"], "ilp: Unknown service code: 'diabetes-adlt'."),
        (["explain", "diabetes-adult", "--service", "copd-puma"], "ilp: Two different services are named. Name one."),
        (["explain", "diabetes-adult", *ON], "ilp: --on, --at, --assume-absent and --reading are about a person"),
        (["explain", "diabetes-adult", "--person", "p.json"], "ilp: --person needs the date asked about"),
        (["plan", "nothing.json", *ON], "ilp: The person cannot be read from nothing.json: No such file"),
        (["plan", *ON], "ilp: No person is given. Give a person file, or both --birth-date and --sex"),
        (["plan", "p.json", "--sex", "male", *ON], "ilp: A person file and --birth-date or --sex are given"),
        (["plan", *BORN, *ON, "--svg", "x.svg"], "ilp: --posyandu-day, --ical and --svg are about a plan ahead"),
        (
            ["plan", *BORN, *ON, "--months", "0"],
            "ilp: months is out of range: 0. Accepted: a whole number from 1 to 60",
        ),
        (["plan", *BORN, *ON, "--months", "3", "--explain"], "ilp: --explain is about one day"),
        (["plan", *BORN, *ON, "--at", "25:00"], "ilp: --at is not a time: '25:00'. Accepted: HH:MM, such as 14:30"),
        (["services", "--stage", "adults"], "ilp: Unknown life stage: 'adults'"),
        (["services", "--cluster", "7"], "ilp: Invalid value for '--cluster'"),
        (
            ["schema", "families"],
            "ilp: Unknown document: 'families'. Accepted: one of 12 known names. Did you mean 'family'",
        ),
        (["conformance", "nothing.json"], "ilp: Cases cannot be read"),
    ],
)
def test_wrong_usage_exits_2_and_says_what_to_do(ilp: Ilp, arguments: list[str], message: str) -> None:
    code, out, err = ilp(*arguments)
    assert code == 2
    assert out == ""
    assert err.startswith(message)
    assert "Traceback" not in err


# A register ----------------------------------------------------------------------------------------------------------


def test_the_village(ilp: Ilp, tmp_path: Path) -> None:
    output = tmp_path / "plan.csv"
    code, out, err = ilp("assess", REGISTER, *ON, *DMY, "--history", VILLAGE / "history.csv", "-o", output)
    assert (code, err) == (3, "")
    assert is_plain(out.replace(str(output), "FILE").replace(str(tmp_path), "DIR"))
    assert "register.csv: 2955 rows = 2940 persons assessed on 2026-11-22 + 15 refused" in out
    assert "34 columns read; not used: Hub KK, RT, RW, Dusun, Posyandu, Keterangan" in out
    assert "LP was read as waist, since another column gives sex" in out
    assert "3512 measurements are left out" in out
    assert "history.csv: 8204 rows, 8200 in the history of the persons assessed, 4 refused" in out
    for title in ("Persons by stage and cluster", "Services", "Questions that would settle most", "Each of them"):
        assert f"\n{title}\n" in out
    assert "nik_shared" in out
    assert "register.csv, row 664, column Tgl Lahir: The day does not exist: '31/02/1991'." in out
    rows = pl.read_csv(output, infer_schema=False)
    assert f"{rows.height} rows of results written to" in out
    assert rows["row"].n_unique() == rows["person_id"].n_unique() <= 2940
    rejects = tmp_path / "plan.rejects.csv"
    with rejects.open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 20
    for text in (out, output.read_text(encoding="utf-8"), rejects.read_text(encoding="utf-8")):
        assert "209901" not in text
        assert "Haresti" not in text


def test_everything_is_read_and_the_exit_code_is_0(ilp: Ilp, register: Callable[[str], Path], tmp_path: Path) -> None:
    path = register("No,Tgl Lahir,JK\n7,1983-04-17,P\n")
    for ending in ("csv", "parquet", "json", "ndjson"):
        output = tmp_path / f"out.{ending}"
        code, out, err = ilp("assess", path, *ON, "--output", output)
        assert (code, err) == (0, "")
        assert "warga.csv: 1 rows = 1 persons assessed on 2026-11-22 + 0 refused" in out
        assert "could not be read" not in out
        assert output.stat().st_size > 100
        rejects = (tmp_path / "out.rejects.csv").read_text(encoding="utf-8").splitlines()
        assert rejects == ["file,row,column,value,code,reason,accepted,remedy,row_refused"]


def test_twenty_rejects_are_shown_and_the_rest_counted(
    ilp: Ilp, register: Callable[[str], Path], tmp_path: Path
) -> None:
    path = register("Tgl Lahir,JK\n" + "17/04/1983,P\n" * 30)
    code, out, _ = ilp("assess", path, *ON)
    assert code == 3
    assert out.count("warga.csv, row ") == 20
    assert "... 30 in all: --all lists them, --rejects FILE.csv writes them" in out
    assert "--date-order dmy" in " ".join(out.split())
    code, out, _ = ilp("assess", path, *ON, "--all")
    assert code == 3
    assert out.count("warga.csv, row ") == 30
    assert "Each of them" in out
    assert "in all" not in out
    rejects = tmp_path / "all.csv"
    _, out, _ = ilp("assess", path, *ON, "--rejects", rejects)
    assert "... 30 in all, each in" in out
    assert len(rejects.read_text(encoding="utf-8").splitlines()) == 31
    assert ilp("assess", path, *ON, *DMY).code == 0


def test_rejects_are_told_in_indonesian_too(ilp: Ilp, tmp_path: Path) -> None:
    rejects = tmp_path / "ditolak.csv"
    options = ("--history", VILLAGE / "history.csv", "--rejects", rejects, "--all", "--language", "id")
    code, out, _ = ilp("assess", REGISTER, *ON, *DMY, *options)
    assert code == 3
    words = " ".join(out.split())
    assert "register.csv, baris 664, kolom Tgl Lahir: Tanggal tidak ada dalam bulan itu: '31/02/1991'." in words
    assert "Yang diterima: 1 sampai 28 pada bulan 2 tahun 1991. Periksa hari dan bulannya" in words
    assert "Kode layanan tidak dikenal" in words
    with rejects.open(encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    english = report_of_the_village()
    assert len(written) == len(english)
    for told, item in zip(written, english, strict=True):
        for name in ("reason", "accepted", "remedy"):
            text = getattr(item, name)
            assert in_indonesian(text) is not None, text
            assert told[name] == in_indonesian(text)


def report_of_the_village() -> list[Reject]:
    register = read_register(REGISTER, date_order="dmy", history=VILLAGE / "history.csv")
    return assess_register(register, on=date(2026, 11, 22), keep_rejects=None).first_rejects


def test_options_of_assess(ilp: Ilp, register: Callable[[str], Path], tmp_path: Path) -> None:
    path = register("Lahir,Sex,LP\n17/04/1983,2,80\n18/04/1983,2,80\n")
    mapping = tmp_path / "map.toml"
    mapping.write_text('[columns]\n"Lahir" = "birth_date"\n"LP" = "waist"\n', encoding="utf-8")
    options = ("--mapping", mapping, "--numeric-sex", "--limit", 1, "--all", "--assume-absent", "hiv, diabetes")
    code, out, err = ilp(
        "assess", path, *ON, *DMY, *options, "--kinds", "screening,visit", "--reading", "pupil-age=stage"
    )
    assert (code, err) == (0, "")
    assert "warga.csv: 1 rows = 1 persons" in out
    assert "only the first 1 rows were read" in out
    assert "Taken as absent where not recorded: hiv, diabetes" in out
    assert "--all shows them" not in out
    code, out, _ = ilp("assess", path, *ON, *DMY, *options, "--assume-absent", "all", "--language", "id")
    assert code == 0
    assert "Orang menurut siklus hidup dan klaster" in out
    assert "usia dewasa (18-59 tahun)" in out


def test_an_ambiguous_header_stops_with_the_choices(ilp: Ilp, register: Callable[[str], Path]) -> None:
    code, out, err = ilp("assess", register("Tgl Lahir,LP\n1983,80\n"), *ON)
    assert (code, out) == (2, "")
    assert err == (
        "ilp: Ambiguous column: LP can be sex or waist. Accepted: headers with one meaning, or a mapping file that "
        'says which. Put into the mapping file: [columns] "LP" = "sex", or "ignore".\n'
    )


def test_a_progress_bar_goes_to_a_terminal_on_standard_error_only(
    monkeypatch: pytest.MonkeyPatch, ilp: Ilp, register: Callable[[str], Path]
) -> None:
    from rich.console import Console

    drawn = io.StringIO()
    real = cli.shell_console

    def console(*, stderr: bool = False) -> Console:
        return Console(file=drawn, force_terminal=True, width=80) if stderr else real()

    long = register("Tgl Lahir,JK\n" + "1983,P\n" * 2100)
    plain = ilp("assess", long, *ON)
    assert plain.err == ""
    monkeypatch.setattr(cli, "shell_console", console)
    shown = ilp("assess", long, *ON)
    assert shown == plain
    assert "2100/2100" in drawn.getvalue()
    drawn.truncate(0)
    assert ilp("assess", long, *ON, "--limit", 100).code == 0
    assert drawn.getvalue().strip("\0") == ""


# One person, and the rules -------------------------------------------------------------------------------------------


def test_plan(ilp: Ilp, person: Path) -> None:
    code, out, err = ilp("plan", person, *ON)
    assert (code, err) == (0, "")
    assert "adult (18-59 years)" in out
    assert "Hypertension screening" in out
    code, out, _ = ilp("plan", person, *ON, "--language", "id", "--assume-absent", "all")
    assert "Skrining hipertensi" in out
    code, out, _ = ilp("plan", person, *ON, "--explain")
    assert "[x] aged 40 years or over" in out


def test_plan_ahead(ilp: Ilp, tmp_path: Path) -> None:
    calendar, picture = tmp_path / "contacts.ics", tmp_path / "contacts.svg"
    options = ("--months", "3", "--posyandu-day", "10", "--language", "id")
    code, out, err = ilp("plan", *BORN, *ON, *options, "--ical", calendar, "--svg", picture)
    assert (code, err) == (0, "")
    assert out.startswith("Rencana 2026-11-22 sampai 2027-02-21: ")
    assert "Imunisasi" in out
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    code, out, _ = ilp("plan", *BORN, *ON, *options, "--json")
    assert code == 0
    plan = CarePlan.model_validate_json(out)
    assert (plan.months, plan.posyandu_day, plan.until) == (3, 10, date(2027, 2, 21))


def test_the_time_of_day_decides_what_is_counted_in_hours(ilp: Ilp, tmp_path: Path) -> None:
    file = tmp_path / "person.json"
    file.write_text('{"birth_date": "2026-11-22", "birth_time": "03:10", "sex": "L"}', encoding="utf-8")
    required = {}
    for at in ("05:00", "21:10"):
        code, out, _ = ilp("plan", file, *ON, "--at", at, "--json")
        assert code == 0
        plan = Assessment.model_validate_json(out)
        assert str(plan.receipt.at) == f"{at}:00"
        required[at] = {item.code for item in plan.required}
    assert ("neo-kn1" in required["05:00"], "neo-kn1" in required["21:10"]) == (False, True)
    code, out, _ = ilp("explain", "neo-kn1", "--person", file, *ON, "--at", "05:00")
    assert code == 0
    assert out.splitlines()[0].endswith("not required")


def test_plan_as_json(ilp: Ilp, person: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = ilp("plan", person, *ON, "--json")
    assert code == 0
    plan = json.loads(out)
    assert (plan["stage"], plan["reasons"]) == ("adult", None)
    Draft202012Validator(json.loads(ilp("schema").out)).validate(plan)
    monkeypatch.setattr(sys, "stdin", io.StringIO(person.read_text(encoding="utf-8")))
    code, out, _ = ilp("plan", "-", *ON, "--json", "--explain")
    assert code == 0
    assert json.loads(out)["reasons"]["diabetes-adult"]["target"]["outcome"] == "met"


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("{", ["ilp: The person cannot be read from"]),
        ("[]", ["ilp: Individual is not valid", "Not an object: <list>. Accepted: an object with the fields birth"]),
        (
            '{"birth_date": "1983", "sex": "male", "sex": "female"}',
            ["ilp: The person cannot be read from", "A key is given twice: 'sex'. Accepted: each key once"],
        ),
        ('{"birth_date": "1983", "sex": "male", "id": "\\ud800"}', ["id: The text holds a half of a character"]),
        (
            '{"birth_date": "17/04/1983", "sex": "Q", "smoker": true}',
            [
                "birth_date: Not an ISO date",
                "sex: Sex not understood: 'Q'",
                "smoker: No such field: 'smoker'. Accepted: ",
            ],
        ),
        (
            '{"sex": "male", "pregnancy": {"lmp": "2026-05-01"}}',
            ["birth_date: The field is missing. Accepted: a date such as 1983-04-17"],
        ),
        ('{"birth_date": "1983", "sex": "male", "pregnancy": {"lmp": "2026-05-01"}}', ["A pregnancy is recorded"]),
        ('{"birth_date": "1983", "sex": "male", "facts": {"smokes": true}}', ["Unknown fact: 'smokes'"]),
        ('{"birth_date": "2027", "sex": "male"}', ["The birth is after the date asked about"]),
        ('{"birth_date": "1983", "sex": "male", "nik": ["2099014107830001"]}', ["nik"]),
    ],
)
def test_a_person_that_is_wrong(ilp: Ilp, tmp_path: Path, text: str, messages: list[str]) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(text, encoding="utf-8")
    code, out, err = ilp("plan", path, *ON)
    assert (code, out) == (2, "")
    assert all(message in err for message in messages), err
    assert "Traceback" not in err
    assert "2099014107830001" not in err


@pytest.mark.parametrize("code", list(CATALOGUE))
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_service_is_explained(ilp: Ilp, code: str, language: str) -> None:
    status, out, _ = ilp("explain", code, "--language", language)
    assert status == 0
    assert is_plain(out)
    service = CATALOGUE[code]
    words = " ".join(out.split())
    assert f"[{code}]" in out
    assert service.target.words.in_(language) in words  # type: ignore[arg-type]
    assert service.schedule.words.in_(language) in words  # type: ignore[arg-type]
    for reading in service.readings:
        assert f"[{reading.code}]" in out
    for text in (
        *service.notes,
        *(venue.label for venue in service.venues),
        *(part.name for part in service.components),
    ):
        assert " ".join(text.in_(language).split()) in words  # type: ignore[arg-type]
    assert service.source.place in words


def test_explain_for_a_person(ilp: Ilp, person: Path) -> None:
    code, out, _ = ilp("explain", "--person", person, "--service", "diabetes-adult", *ON)
    assert code == 0
    assert is_plain(out)
    assert out.startswith("Diabetes screening [diabetes-adult]: required\n")
    assert "[x] aged 40 years or over: 43 years 7 months" in out
    assert ilp("explain", "diabetes-adult", "--person", person, *ON).out == out
    code, out, _ = ilp(
        "explain", "thalassaemia-adult", "--person", person, *ON, "--assume-absent", "all", "--language", "id"
    )
    assert code == 0
    assert "tidak diwajibkan" in out


def test_services(ilp: Ilp) -> None:
    code, out, _ = ilp("services")
    assert code == 0
    assert is_plain(out)
    assert all(any(line.split()[:1] == [name] for line in out.splitlines()) for name in CATALOGUE)
    assert f"{len(CATALOGUE)} in all" in out
    _, out, _ = ilp("services", "--cluster", 3, "--kind", "screening", "--stage", "older_person", "--language", "id")
    listed = {line.split()[0] for line in out.splitlines() if line.split()[:1] and line.split()[0] in CATALOGUE}
    assert listed == {
        code
        for code, item in CATALOGUE.items()
        if item.cluster == 3 and item.kind == "screening" and "older_person" in item.stages
    }


def test_facts_stages_clusters_readings(ilp: Ilp) -> None:
    for command, texts in (
        ("facts", [text for item in FACTS.values() for text in (item.name, item.question.id, item.question.en)]),
        ("stages", [f"[{stage}]" for stage in STAGES]),
        ("clusters", ["1. Management", "head of administration", "aged 18 years or over"]),
        ("readings", [f"[{code}]" for code in CATALOGUE.readings]),
    ):
        code, out, _ = ilp(command)
        assert code == 0
        assert is_plain(out), command
        words = " ".join(out.split())
        assert all(text in words for text in texts), command
        assert ilp(command, "--language", "id").code == 0


def test_conformance(ilp: Ilp, tmp_path: Path) -> None:
    case = {
        "id": "adult-40",
        "on": "2026-11-22",
        "person": {"birth_date": "1986-11-22", "sex": "male"},
        "expect": {"stage": "adult"},
    }
    good, bad, none = (tmp_path / name for name in ("good.json", "bad.json", "none.json"))
    good.write_text(json.dumps([case]), encoding="utf-8")
    bad.write_text(json.dumps([{**case, "expect": {"stage": "infant", "cluster": 2}}]), encoding="utf-8")
    none.write_text("[]", encoding="utf-8")
    assert ilp("conformance", good) == Run(0, "1 cases, 0 failed\n", "")
    assert ilp("conformance", bad) == Run(
        1, "bad.json: adult-40: stage: expected infant, got adult\nbad.json: adult-40: cluster: expected 2, got 3\n"
        "1 cases, 1 failed\n", "",
    )  # fmt: skip
    assert ilp("conformance", none).code == 1


def test_schemas(ilp: Ilp) -> None:
    for document, title in (("assessment", "Assessment"), ("individual", "Individual")):
        code, out, _ = ilp("schema", document)
        assert code == 0
        assert json.loads(out)["title"] == title


# The program ---------------------------------------------------------------------------------------------------------


def program(*arguments: str, before: str = "", **options: object) -> subprocess.CompletedProcess[str]:
    text = f"{before}\nfrom ilp.cli import main\nmain()"
    return subprocess.run(  # type: ignore[call-overload,no-any-return]  # noqa: S603 - this interpreter, a text of this file
        [sys.executable, "-c", text, *arguments], capture_output=True, text=True, check=False, **options
    )


@pytest.mark.parametrize("library", ["typer", "rich"])
def test_a_missing_extra_gives_one_clear_line(library: str) -> None:
    done = program("--version", before=f"import sys; sys.modules[{library!r}] = None")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == f"ilp: the command line needs {library}: pip install 'ilp-indonesia[cli]'\n"


def test_the_exit_code_reaches_the_shell() -> None:
    assert program("--version").returncode == 0
    assert program("explain", "nothing").returncode == 2
    assert program("assess", REGISTER, *ON, "--limit", "3").returncode == 3


def test_a_terminal_of_few_letters_is_no_obstacle() -> None:
    done = program("facts", env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT / "src")})
    assert done.returncode == 0
    assert done.stderr == ""


needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")


@needs_full
def test_a_full_disk_is_told_in_a_line(ilp: Ilp, tmp_path: Path, register: Callable[[str], Path]) -> None:
    path = register("Tgl Lahir,JK\n1983,P\nx,P\n")
    rejects = tmp_path / "rejects.csv"
    for ending in ("csv", "parquet", "json", "ndjson"):
        output = tmp_path / f"full.{ending}"
        output.symlink_to("/dev/full")
        code, out, err = ilp("assess", path, *ON, "-o", output, "--rejects", rejects)
        assert (code, out) == (2, "")
        assert err.startswith("ilp: The results cannot be written: ")
        assert "No space left on device" in err
        assert "Accepted: a file that can be written" in err
    code, _, err = ilp("assess", path, *ON, "--rejects", "/dev/full")
    assert code == 2
    assert err.startswith("ilp: The file of rejects cannot be written: No space left on device: '/dev/full'.")


@needs_full
@pytest.mark.parametrize("arguments", [("facts",), ("assess", REGISTER, *ON, *DMY, "--limit", "3")])
def test_a_full_disk_under_standard_output_too(arguments: tuple[str, ...]) -> None:
    text = "from ilp.cli import main\nmain()"
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(  # noqa: S603 - this interpreter, a text of this file
            [sys.executable, "-c", text, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr == (
        "ilp: The output cannot be written: No space left on device. What is there is not complete.\n"
    )


def test_main_exits(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["ilp", "--version"])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"ilp {__version__}\n"


# When ----------------------------------------------------------------------------------------------------------------


def test_timing_in_the_results_of_a_register(ilp: Ilp, tmp_path: Path) -> None:
    output = tmp_path / "due.csv"
    assert ilp("assess", REGISTER, *ON, *DMY, "--limit", "60", "--timing", "-o", output).code == 0
    header, first = output.read_text(encoding="utf-8").splitlines()[:2]
    assert header.endswith("source,status,due_on,from,until,overdue_days,last_done")
    assert first.count(",") >= header.count(",")
    assert ilp("assess", REGISTER, *ON, *DMY, "--limit", "60", "-o", output).code == 0
    assert output.read_text(encoding="utf-8").splitlines()[0].endswith("schedule_en,source")


def test_timing_of_a_register_is_counted_and_shown(ilp: Ilp) -> None:
    told = ilp("assess", REGISTER, *ON, *DMY, "--limit", "60", "--timing", "--language", "id").out
    after = told[told.index("\nWaktu\n") :]
    assert "lambat" in after
    assert "[obesity-adult]" in after
    assert "\nWaktu\n" not in ilp("assess", REGISTER, *ON, *DMY, "--limit", "60", "--language", "id").out


def test_timing_is_in_the_json_of_a_plan_when_asked(ilp: Ilp, person: Path) -> None:
    assert json.loads(ilp("plan", person, *ON, "--json").out)["timings"] is None
    timings = json.loads(ilp("plan", person, *ON, "--json", "--timing").out)["timings"]
    assert timings["hypertension-adult"]["status"] == "due"
    assert timings["hypertension-adult"]["due_on"] == "2023-08-29"


def test_timing_lists_the_doses_of_a_child_and_the_contacts_of_a_pregnancy(ilp: Ilp, tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text('{"birth_date": "2026-01-15", "sex": "L"}', encoding="utf-8")
    told = ilp("plan", path, *ON, "--timing", "--language", "id").out
    assert "imunisasi dasar: 17 dosis belum tercatat" in told
    assert "terlambat" in told
    path.write_text('{"birth_date": "1996-01-05", "sex": "P", "pregnancy": {"lmp": "2026-05-01"}}', encoding="utf-8")
    told = ilp("plan", path, *ON, "--timing").out
    assert "29 weeks 2 days, trimester 3" in told
    assert "a contact today is: K1" in told
    assert "imm-" not in told
    path.write_text('{"birth_date": "1966", "sex": "L"}', encoding="utf-8")
    assert ilp("plan", path, *ON, "--timing").out == ilp("plan", path, *ON).out


def test_explaining_for_a_person_says_when(ilp: Ilp, person: Path) -> None:
    told = ilp("explain", "hypertension-adult", "--person", person, *ON).out
    assert told.splitlines()[-1].startswith("overdue: since 2023-08-29 (1181 days ago)")
    told = ilp("explain", "hypertension-adult", "--person", person, *ON, "--language", "id").out
    assert told.splitlines()[-1].startswith("terlambat: sejak 2023-08-29")


# validate ------------------------------------------------------------------------------------------------------------


def test_validate_prints_and_writes_what_was_found(ilp: Ilp, tmp_path: Path) -> None:
    clean, findings = tmp_path / "clean.parquet", tmp_path / "findings.csv"
    done = ilp("validate", REGISTER, *ON, *DMY, "--output", clean, "--findings", findings)
    assert (done.code, done.err) == (3, "")
    assert is_plain(done.out.replace(str(tmp_path), ""))
    assert done.out.startswith("register.csv: 2955 rows, 2940 of which can be assessed\n")
    assert "TB was read as height, since another column gives tuberculosis" in done.out
    for code in ("date_impossible", "nik_truncated_by_spreadsheet", "pregnancy_of_male"):
        assert code in done.out
    assert "2955 clean rows written to" in done.out
    assert "29 findings written to" in done.out
    frame = pl.read_parquet(clean)
    assert (len(frame), frame["row_refused"].sum()) == (2955, 15)
    assert frame.schema["birth_date"] == pl.Date
    with findings.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 29
    assert rows[0]["message"] == "The age on 2026-11-22 is over 130 years. Check the year of birth."


def test_validate_speaks_indonesian(ilp: Ilp) -> None:
    done = ilp("validate", REGISTER, *DMY, "--language", "id")
    assert done.code == 3
    assert "Kolom dan kelengkapannya" in done.out
    assert "Satu contoh" in done.out or "Hanya satu contoh per kode" in done.out


def test_validate_ends_with_0_where_only_warnings_are_found(ilp: Ilp, register: Callable[[str], Path]) -> None:
    path = register("NIK,Tgl Lahir,JK\n2099014107830001,1983-07-02,P\n")
    done = ilp("validate", path)
    assert done.code == 0
    assert "nik_birth_date_disagrees" in done.out
    path.write_text("NIK,Tgl Lahir,JK\n2099014107830001,1983-07-01,P\n", encoding="utf-8")
    done = ilp("validate", path)
    assert done.code == 0
    assert "Nothing was found." in done.out


def test_validate_reads_times_and_grams_as_told(ilp: Ilp, register: Callable[[str], Path]) -> None:
    path = register("Tgl Lahir,JK,BB\n2024-08-05,P,10:30\n2024-08-05,L,8900\n")
    refused = ilp("validate", path)
    assert refused.code == 3
    assert "number_as_time" in refused.out
    told = ilp("validate", path, "--time-turned", "hours", "--grams")
    assert told.code == 0
    assert "weight_from_grams" in told.out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--findings", "findings.txt"), "Results cannot be written to this kind of file: 'findings.txt'."),
        (("--time-turned", "minutes"), "Unknown way of reading a time as a number: 'minutes'."),
        (("--on", "22/11/2026"), "--on is not a date: '22/11/2026'."),
        (("--output", REGISTER), "The file is the register, and would be written over"),
        (("--sheet", "A"), "Only an Excel file has sheets: 'register.csv'."),
    ],
)
def test_validate_refuses_what_makes_no_sense(ilp: Ilp, options: tuple[str, str], message: str) -> None:
    done = ilp("validate", REGISTER, *options)
    assert done.code == 2
    assert done.err.startswith(f"ilp: {message}")
