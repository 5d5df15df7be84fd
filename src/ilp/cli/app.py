"""The commands of ``ilp``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from pydantic import BaseModel, ValidationError
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from ilp.assessment import DEFAULT_KINDS, assess
from ilp.cli import covering, facilities, families, indicators, listing, posyandu, reporting, visits
from ilp.cli.options import (
    REFUSED,
    absent_of,
    day_of,
    listed,
    member,
    named_among,
    person_in,
    person_or_fields,
    readings_of,
    time_of,
    usage,
)
from ilp.cli.results import print_instrument, print_instruments, print_scale, print_scales, visit_in
from ilp.cli.summary import print_report, print_stream
from ilp.cli.terminal import line, paragraph, shell_console
from ilp.cli.validating import print_validated, write_validated
from ilp.clusters import Cluster
from ilp.conformance import run_conformance
from ilp.errors import IlpError, unknown_name
from ilp.facilities import FacilityCheck
from ilp.families import FamilyAssessment
from ilp.interpretation import INSTRUMENTS, Results, interpret, scale_named
from ilp.labels import Language, language_named
from ilp.lifecycle import LifeStage
from ilp.models import Family, Individual, Network
from ilp.plans import CarePlan, plan_ahead
from ilp.posyandu import PosyanduDay
from ilp.registers import Register, RegisterReport, assess_register, read_register, validate_file
from ilp.registers.output import check_ending, refuse_taken
from ilp.results import Assessment
from ilp.screening import CATALOGUE
from ilp.version import __version__
from ilp.visits import FamilyVisit, VisitMonth, VisitReport
from ilp.vocabulary import ServiceKind, Verdict

__all__ = ["app", "run"]

_LONG = 2_000
"""From so many rows on, a progress bar is shown."""

_LISTED_REJECTS = 20
"""How many rejects are listed, unless all are asked for."""

_ENGLISH = "en"
_USAGE = 2
_INTERRUPTED = 130
# Typer has brought its own copy of click for some time: its errors are found through the one it shows.
_UsageProblem: Any = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")


app = typer.Typer(
    name="ilp",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="""The rules of Indonesia's integrated primary care (ILP, KMK HK.01.07/MENKES/2015/2023).

    For each person: the life stage, the cluster, which services the decree asks for, where, by whom, and why; and for
    what is not known, what to ask.

    \b
    A register of a village, with what cannot be read written beside the results:
      ilp assess register.csv --on 2026-11-22 --date-order dmy -o plan.csv
    What is odd in it, and a clean copy:
      ilp validate register.csv --date-order dmy -o clean.csv
    One person; and all contacts of the coming year, with a calendar file:
      ilp plan person.json --on 2026-11-22
      ilp plan person.json --on 2026-11-22 --months 12 --ical contacts.ics
    What the results of a visit mean:
      ilp interpret blood_pressure=150/95 --person person.json --on 2026-11-22
    Why, for one person; and a rule in words:
      ilp explain --person person.json --service diabetes-adult --on 2026-11-22
      ilp explain diabetes-adult --language id
    What there is to ask about people, and which rules there are:
      ilp facts
      ilp services --cluster 3

    A person file is JSON:

    \b
      {"birth_date": "1983-04-17", "sex": "female", "facts": {"smoker": false}}

    The date is always given: nothing here reads the clock. Not a medical device, and not an official publication.
    """,
)

Reading = Annotated[
    list[str] | None,
    typer.Option(
        "--reading",
        metavar="CODE=OPTION",
        help="Read an unclear place of the decree so; `ilp readings` lists them. Repeatable.",
    ),
]
Absent = Annotated[
    list[str] | None,
    typer.Option(
        "--assume-absent", metavar="all|FACT,...", help="Take these yes/no facts as absent where nobody recorded them."
    ),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option("--kinds", metavar="all|KIND,...", help="Kinds of service to assess, such as screening,immunization."),
]
_DOCUMENTS: dict[str, tuple[type[BaseModel], Literal["validation", "serialization"]]] = {
    "assessment": (Assessment, "serialization"),
    "individual": (Individual, "validation"),
    "care-plan": (CarePlan, "serialization"),
    "results": (Results, "serialization"),
    "family": (Family, "validation"),
    "family-assessment": (FamilyAssessment, "serialization"),
    "family-visit": (FamilyVisit, "serialization"),
    "visit-month": (VisitMonth, "serialization"),
    "visit-report": (VisitReport, "validation"),
    "posyandu-day": (PosyanduDay, "serialization"),
    "network": (Network, "validation"),
    "facility-check": (FacilityCheck, "serialization"),
}
"""The documents by name: what goes in is described as it is read, what comes out as it is written."""

On = Annotated[str, typer.Option("--on", metavar="DATE", help="The date asked about, YYYY-MM-DD.")]
At = Annotated[
    str | None,
    typer.Option("--at", metavar="HH:MM", help="The time of that day, for what is counted in hours after a birth."),
]
InLanguage = Annotated[str, typer.Option("--language", metavar="id|en", help="Indonesian or English.")]


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code; errors are told in plain words on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = app(arguments, prog_name="ilp", standalone_mode=False)
        sys.stdout.flush()
    except (typer.Abort, KeyboardInterrupt):
        sys.stderr.write("ilp: interrupted\n")
        return _INTERRUPTED
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False)
        _tell(f"{error.title} is not valid", (_problem(item) for item in problems))
        return _USAGE
    except IlpError as error:
        _tell(str(error), ())
        return _USAGE
    except _UsageProblem as error:
        _tell(str(error.format_message()), ("`ilp --help`, and `ilp COMMAND --help`, show the usage",))
        return _USAGE
    except OSError as error:
        _leave_output()
        if not isinstance(error, BrokenPipeError):
            where = f" ({error.filename})" if error.filename else ""
            _tell(f"The output cannot be written: {error.strerror or error}{where}. What is there is not complete.", ())
        return _USAGE
    return code if isinstance(code, int) else 0


def _leave_output() -> None:
    """Let what is still to be printed go nowhere, so that leaving the program does not fail on it again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell(text: str, details: Iterable[str]) -> None:
    sys.stderr.write(f"ilp: {text}\n")
    for detail in details:
        sys.stderr.write(f"  {detail}\n")


def _problem(item: Any) -> str:
    place = ".".join(str(part) for part in item["loc"])
    message = str(item["msg"]).removeprefix("Value error, ")
    return f"{place}: {message}" if place else message


@app.callback(invoke_without_command=True)
def _version(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.", is_eager=True)] = False,
) -> None:
    if version:
        line(f"ilp {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        line(context.get_help())
        raise typer.Exit(_USAGE)


@app.command("assess")
def assess_command(  # noqa: PLR0913
    register: Annotated[
        Path, typer.Argument(metavar="REGISTER", help="A CSV, Excel (.xlsx) or Parquet file, one row per person.")
    ],
    on: On,
    history: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Services done: NIK or id, service code, date.")
    ] = None,
    mapping: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Says what headers and words mean (TOML, JSON).")
    ] = None,
    date_order: Annotated[
        str | None, typer.Option(metavar="dmy|iso", help="Order of dates in the files.  [default: iso]")
    ] = None,
    numeric_sex: Annotated[bool, typer.Option("--numeric-sex", help="Sex is written 1 (male) and 2 (female).")] = False,
    sheet: Annotated[str | None, typer.Option(metavar="NAME", help="The sheet of an Excel file.")] = None,
    assume_absent: Absent = None,
    reading: Reading = None,
    kinds: Kinds = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Results: .csv, .parquet, .json or .ndjson.")
    ] = None,
    measured: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What was measured and what it means; endings as for -o.")
    ] = None,
    rejects: Annotated[
        Path | None, typer.Option(metavar="FILE.csv", help="What could not be read.  [default: beside the results]")
    ] = None,
    verdicts: Annotated[str, typer.Option(metavar="VERDICT,...", help="Which verdicts to write.")] = "required",
    keep_nik: Annotated[bool, typer.Option("--keep-nik", help="Write the NIK into the results.")] = False,
    timing: Annotated[
        bool, typer.Option("--timing", help="Count and write when each service is due: status, due_on, from, until ...")
    ] = False,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Read the first N rows only.")] = None,
    typed: Annotated[
        bool,
        typer.Option("--typed", help="A Parquet or CSV file in the columns of `ilp facts --columns`, of any size."),
    ] = False,
    frame: Annotated[
        str | None,
        typer.Option(metavar="wide|long|mask", help="Typed files: the form of the results.  [default: wide]"),
    ] = None,
    services: Annotated[
        list[str] | None, typer.Option("--services", metavar="CODE,...", help="Typed files: these services only.")
    ] = None,
    engine: Annotated[
        str | None, typer.Option(metavar="polars|duckdb", help="Typed files: what works them out.  [default: polars]")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show all services, questions and rejects.")] = False,
    language: InLanguage = _ENGLISH,
) -> None:
    """Assess everybody in a register.

    Prints persons by stage and cluster, services required and undetermined, the questions that would settle most,
    and everything that could not be read with row, column, value and reason. With -o, writes one row per person and
    required service, and with --measured one row per result: blood pressure, body mass index and whatever else was
    measured, its class, what to do and by when. Names are never written, NIKs only with --keep-nik.

    \b
    Exit codes:
      0  all rows and cells were read
      2  wrong usage, or a file that cannot be read
      3  some rows or cells were refused; the results are written all the same

    \b
    Examples:
      ilp assess register.csv --on 2026-11-22 --date-order dmy
      ilp assess register.xlsx --on 2026-11-22 --history history.csv -o plan.parquet
      ilp assess register.csv --on 2026-11-22 --assume-absent hiv,tuberculosis
      ilp assess register.csv --on 2026-11-22 --verdicts required,undetermined -o all.csv
      ilp assess register.csv --on 2026-11-22 --history history.csv --timing -o due.csv
      ilp assess register.csv --on 2026-11-22 --measured results.csv

    A header that can mean several things, as LP or TB, is refused with the choices; a mapping file settles it:

    \b
      [columns]
      "LP" = "waist"
      "Keterangan" = "ignore"

    A typed file (--typed) has the columns that `ilp facts --columns` lists, in their types: such a file of any size is
    assessed from file to file in little memory. --frame, --services and --engine say that it is one, too.

    \b
      ilp assess people.parquet --typed --on 2026-11-22 -o verdicts.parquet
      ilp assess people.parquet --on 2026-11-22 --frame long --engine duckdb -o required.csv
    """  # noqa: D301 - the backspace keeps lines as they are
    day, spoken = day_of(on), language_named(language)
    if typed or frame is not None or services is not None or engine is not None:
        others = {
            "--mapping": mapping,
            "--date-order": date_order,
            "--numeric-sex": numeric_sex,
            "--sheet": sheet,
            "--measured": measured,
            "--rejects": rejects,
            "--keep-nik": keep_nik,
            "--timing": timing,
            "--limit": limit,
            "--verdicts": frame != "long" and verdicts != Verdict.REQUIRED.value,
        }
        _assess_typed(
            register,
            day,
            others={name for name, value in others.items() if value},
            form=frame or "wide",
            engine=engine or "polars",
            output=output,
            history=history,
            choices={
                "assume_absent": absent_of(assume_absent),
                "readings": readings_of(reading),
                "kinds": listed(kinds) or DEFAULT_KINDS,
                "services": listed(services) or None,
                "verdicts": listed([verdicts]) or [Verdict.REQUIRED],
            },
            language=spoken,
            everything=everything,
        )
        return
    opened = read_register(
        register, mapping=mapping, date_order=date_order, numeric_sex=numeric_sex or None, history=history, sheet=sheet
    )
    if rejects is None and output is not None:
        check_ending(output)
        rejects = output.with_name(f"{output.stem}.rejects.csv")
    choices = {
        "on": day,
        "assume_absent": absent_of(assume_absent),
        "readings": readings_of(reading),
        "kinds": listed(kinds) or DEFAULT_KINDS,
        "output": output,
        "measured": measured,
        "rejects": rejects,
        "verdicts": listed([verdicts]) or [Verdict.REQUIRED],
        "keep_nik": keep_nik,
        "timing": timing,
        "limit": limit,
        "keep_rejects": None if everything else _LISTED_REJECTS,
        "language": spoken,
    }
    report = _with_progress(opened, choices)
    print_report(
        opened,
        report,
        language=spoken,
        everything=everything,
        output=output,
        measured=measured,
        rejects=rejects,
        limit=limit,
    )
    if report.reject_count:
        raise typer.Exit(REFUSED)


def _assess_typed(  # noqa: PLR0913 - what was asked for on the command line
    file: Path,
    day: date,
    *,
    others: set[str],
    form: str,
    engine: str,
    output: Path | None,
    history: Path | None,
    choices: dict[str, Any],
    language: Language,
    everything: bool,
) -> None:
    """Assess a typed file, and say what came of it."""
    from ilp.cli.streaming import stream

    if others:
        raise usage(
            f"{', '.join(sorted(others))} cannot be used with a typed file",
            "Leave it out; --verdicts goes with --frame long; a register as it is: leave out --typed, --frame, "
            "--services and --engine",
        )
    if output is None:
        raise usage("The results of a typed file go to a file", "Give one: -o verdicts.parquet")
    console = shell_console(stderr=True)
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task(file.name, total=1)
        report = stream(
            file,
            output,
            on=day,
            form=form,
            engine=engine,
            history=history,
            choices=choices,
            progress=(lambda share: bar.update(task, completed=share)) if console.is_terminal else None,
        )
    print_stream(report, file, output, day, language=language, everything=everything)
    if report.refused:
        raise typer.Exit(REFUSED)


def _with_progress(register: Register, choices: dict[str, Any]) -> RegisterReport:
    limit = choices["limit"]
    total = register.total if limit is None else min(register.total, limit)
    console = shell_console(stderr=True)
    if total <= _LONG or not console.is_terminal:
        return assess_register(register, **choices)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(register.path.name, total=total)
        return assess_register(register, **choices, progress=lambda count: progress.advance(task, count))


@app.command("validate")
def validate_command(  # noqa: PLR0913
    register: Annotated[
        Path, typer.Argument(metavar="REGISTER", help="A CSV, Excel (.xlsx) or Parquet file, one row per person.")
    ],
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="The date of the register: nothing in it is later.")
    ] = None,
    mapping: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Says what headers and words mean (TOML, JSON).")
    ] = None,
    date_order: Annotated[
        str | None, typer.Option(metavar="dmy|iso", help="Order of dates in the file.  [default: iso]")
    ] = None,
    numeric_sex: Annotated[bool, typer.Option("--numeric-sex", help="Sex is written 1 (male) and 2 (female).")] = False,
    grams: Annotated[bool, typer.Option("--grams", help="Weights over 350 are in grams.")] = False,
    time_turned: Annotated[
        str | None,
        typer.Option(metavar="hours|digits", help="What 10:30 in a column of numbers is: hours 10.5, digits 10.30."),
    ] = None,
    sheet: Annotated[str | None, typer.Option(metavar="NAME", help="The sheet of an Excel file.")] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="The clean register; endings as for --findings."),
    ] = None,
    findings: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The findings: .csv, .parquet, .json or .ndjson.")
    ] = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """Say what is odd in a register, and write a clean copy of it.

    Prints what kind of file it looks like, what each column was read as and how complete it is, and how often each
    finding was made, with an example. No row is dropped from the clean copy: what cannot be read is blank in it. Names,
    NIK and KK numbers are not in the findings; in the clean copy they are, as in the register.

    \b
    Exit codes:
      0  nothing is odd, or only what deserves a look
      2  wrong usage, or a file that cannot be read
      3  some cells cannot be read, or cannot be; the files are written all the same

    \b
    Examples:
      ilp validate register.csv --date-order dmy --on 2026-11-22
      ilp validate eppgbm.xlsx --findings findings.csv --output clean.parquet
      ilp validate eppgbm.csv --grams --time-turned digits --language id
    """  # noqa: D301 - the backspace keeps lines as they are
    spoken = language_named(language)
    for path in (output, findings):
        if path is not None:
            check_ending(path)
    refuse_taken({register: "the register"}, output, findings)
    checked = validate_file(
        register,
        mapping=mapping,
        date_order=date_order,
        numeric_sex=numeric_sex or None,
        grams=grams or None,
        time_turned=time_turned,
        on=None if on is None else day_of(on),
        language=spoken,
        sheet=sheet,
    )
    print_validated(checked, spoken)
    write_validated(checked, spoken, output=output, findings=findings)
    if checked.errors:
        raise typer.Exit(REFUSED)


@app.command("plan")
def plan_command(  # noqa: PLR0913
    on: On,
    person: Annotated[
        Path | None,
        typer.Argument(metavar="PERSON.json", help="A person as JSON; - reads standard input.", allow_dash=True),
    ] = None,
    birth_date: Annotated[
        str | None, typer.Option(metavar="DATE", help="In place of a person file, with --sex: YYYY-MM-DD.")
    ] = None,
    sex: Annotated[str | None, typer.Option(metavar="SEX", help="female or male, with --birth-date.")] = None,
    at: At = None,
    months: Annotated[
        int | None, typer.Option(metavar="N", help="Plan ahead: all contacts of the coming N months.")
    ] = None,
    posyandu_day: Annotated[
        int | None, typer.Option(metavar="DAY", help="With --months: the day of the month the posyandu meets.")
    ] = None,
    ical: Annotated[
        Path | None, typer.Option(metavar="FILE.ics", help="With --months: write the contacts as a calendar.")
    ] = None,
    svg: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="With --months: write the contacts as a picture.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print all of it as JSON.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say why, for every service that is required or open.")
    ] = False,
    timing: Annotated[
        bool,
        typer.Option("--timing", help="Keep in the JSON when each service is due; in text, list doses and contacts."),
    ] = False,
    assume_absent: Absent = None,
    reading: Reading = None,
    kinds: Kinds = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """Print what the decree asks for one person, or with --months, plan the coming contacts.

    \b
    Examples:
      echo '{"birth_date": "1983-04-17", "sex": "female"}' | ilp plan - --on 2026-11-22
      ilp plan --birth-date 2026-11-20 --sex female --on 2026-11-22 --months 12 --posyandu-day 10
      ilp plan person.json --on 2026-11-22 --months 12 --ical contacts.ics --svg contacts.svg
    """  # noqa: D301 - the backspace keeps lines as they are
    individual = person_or_fields(person, birth_date, sex)
    spoken = language_named(language)
    if months is None:
        if posyandu_day is not None or ical is not None or svg is not None:
            raise usage("--posyandu-day, --ical and --svg are about a plan ahead", "Give --months too")
        embedded = {"explain": explain and as_json, "timing": timing and as_json}
        plan = _plan(individual, on, at, assume_absent, reading, kinds, **embedded)
        if as_json:
            line(plan.model_dump_json(indent=2))
            return
        line(plan.text(spoken, width=shell_console().width))
        if timing:
            _print_summaries(plan, spoken)
        if explain:
            for item in (*plan.required, *plan.as_indicated, *plan.undetermined):
                line()
                paragraph(item.why(spoken), hanging=4)
        return
    if explain or timing:
        told = "--explain" if explain else "--timing"
        raise usage(f"{told} is about one day", "Leave out --months, or use: ilp explain CODE --person FILE.json")
    ahead = plan_ahead(
        individual,
        on=day_of(on),
        months=months,
        posyandu_day=posyandu_day,
        at=time_of(at),
        assume_absent=absent_of(assume_absent),
        readings=readings_of(reading),
        kinds=listed(kinds) or DEFAULT_KINDS,
    )
    if ical is not None:
        ical.write_bytes(ahead.to_ical(spoken).encode())  # bytes: the lines of a calendar end in CR LF everywhere
    if svg is not None:
        svg.write_text(ahead.to_svg(spoken), encoding="utf-8")
    line(ahead.to_json() if as_json else ahead.text(spoken, width=shell_console().width))


def _print_summaries(plan: Assessment, language: Language) -> None:
    """Print the antenatal contacts of a pregnant woman, or the doses of a child."""
    antenatal = plan.antenatal
    if antenatal is not None:
        line(f"\n{antenatal.text(language)}")
    elif LifeStage.UNDER_FIVE in plan.stages or LifeStage.SCHOOL_AGE in plan.stages:
        line(f"\n{plan.immunizations.text(language)}")


@app.command("explain")
def explain_command(  # noqa: PLR0913
    code: Annotated[
        str | None, typer.Argument(metavar="CODE", help="The code of a service; `ilp services` lists them.")
    ] = None,
    person: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Say why for this person.", allow_dash=True)
    ] = None,
    service: Annotated[str | None, typer.Option(metavar="CODE", help="The service; the same as the argument.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="The date asked about, with --person.")] = None,
    at: At = None,
    assume_absent: Absent = None,
    reading: Reading = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """Print a rule in words, or why it does or does not apply to a person.

    \b
    Examples:
      ilp explain diabetes-adult
      ilp explain --person person.json --service diabetes-adult --on 2026-11-22
    """  # noqa: D301 - the backspace keeps lines as they are
    name = service or code
    if name is None:
        raise usage("Name a service, as: ilp explain diabetes-adult", "`ilp services` lists them")
    if service is not None and code is not None and service != code:
        raise usage("Two different services are named", "Name one")
    if person is None:
        if on or at or assume_absent or reading:
            raise usage("--on, --at, --assume-absent and --reading are about a person", "Give --person too")
        listing.print_service(CATALOGUE[name], language_named(language))
        return
    if on is None:
        raise usage("--person needs the date asked about", "Give --on, such as --on 2026-11-22")
    kinds = [CATALOGUE[name].kind.value]
    plan = _plan(person_in(person), on, at, assume_absent, reading, kinds, explain=False, timing=False)
    spoken = language_named(language)
    paragraph(plan[name].why(spoken), hanging=4)
    timing = plan.timing(name)
    line(f"{timing.word.in_(spoken)}: {timing.sentence.in_(spoken)}")


@app.command("interpret")
def interpret_command(  # noqa: PLR0913
    on: On,
    values: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME=VALUE...", help="What was measured; answers as INSTRUMENT.ITEM=ANSWER."),
    ] = None,
    person: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="The person, with what is recorded.", allow_dash=True)
    ] = None,
    birth_date: Annotated[str | None, typer.Option(metavar="DATE", help="In place of a person file.")] = None,
    sex: Annotated[str | None, typer.Option(metavar="L|P", help="In place of a person file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print all of it as JSON.")] = False,
    assume_absent: Absent = None,
    reading: Reading = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """Print what the results of a visit mean, and what to do.

    \b
    Examples:
      ilp interpret blood_pressure=150/95 weight=70 height=160 --birth-date 1983-04-17 --sex P --on 2026-11-22
      ilp interpret srq_20.suicidal_thoughts=yes --person person.json --on 2026-11-22
    """  # noqa: D301 - the backspace keeps lines as they are
    found = interpret(
        person_or_fields(person, birth_date, sex),
        visit_in(values or ()),
        on=day_of(on),
        assume_absent=absent_of(assume_absent),
        readings=readings_of(reading),
    )
    spoken = language_named(language)
    line(found.model_dump_json(indent=2) if as_json else found.text(spoken, width=shell_console().width))


@app.command("scales")
def scales_command(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="One scale in full.")] = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """List how measured values are read, or print one scale with its categories and follow-up."""
    if code is None:
        print_scales(language_named(language))
    else:
        print_scale(scale_named(code), language_named(language))


@app.command("instruments")
def instruments_command(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="One questionnaire in full.")] = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """List the questionnaires, tests and forms, or print one with its items, scores and what they mean."""
    if code is None:
        print_instruments(language_named(language))
    else:
        print_instrument(named_among("instrument", code, INSTRUMENTS), language_named(language))


@app.command("services")
def services_command(
    cluster: Annotated[int | None, typer.Option(min=1, max=5, help="Of this cluster only.")] = None,
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="Of this kind only, such as screening.")] = None,
    stage: Annotated[str | None, typer.Option(metavar="STAGE", help="For this life stage only, such as adult.")] = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """List the services of this version."""
    listing.print_services(
        language_named(language),
        cluster=None if cluster is None else Cluster(cluster),
        kind=None if kind is None else member(ServiceKind, kind, "kind of service"),
        stage=None if stage is None else member(LifeStage, stage, "life stage"),
    )


@app.command("facts")
def facts_command(
    columns: Annotated[
        bool, typer.Option("--columns", help="List the columns of a typed file or a data frame, with their types.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="With --columns or --check: print it as JSON.")] = False,
    check: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Say which columns of a Parquet or CSV file are read.")
    ] = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """List what the rules ask about a person, with the question in Indonesian and English.

    \b
    Exit codes:
      0  nothing is wrong
      2  wrong usage, or a file that cannot be read
      3  with --check: something has to be mended before the file can be assessed

    \b
    Examples:
      ilp facts
      ilp facts --columns
      ilp facts --check people.parquet
    """  # noqa: D301 - the backspace keeps lines as they are
    spoken = language_named(language)
    if check is not None:
        from ilp.cli.streaming import check_file

        if columns:
            raise usage("--columns and --check are given", "Give one or the other")
        if not listing.print_check(check_file(check), spoken, as_json=as_json):
            raise typer.Exit(REFUSED)
    elif columns:
        listing.print_columns(spoken, as_json=as_json)
    elif as_json:
        raise usage("--json is about columns", "Give --columns or --check FILE too")
    else:
        listing.print_facts(spoken)


@app.command("stages")
def stages_command(language: InLanguage = _ENGLISH) -> None:
    """List the life stages and who belongs to each."""
    listing.print_stages(language_named(language))


@app.command("clusters")
def clusters_command(language: InLanguage = _ENGLISH) -> None:
    """List the clusters, whom each serves and who leads it."""
    listing.print_clusters(language_named(language))


@app.command("readings")
def readings_command(language: InLanguage = _ENGLISH) -> None:
    """List the unclear places of the decree, how each is read, and the other options."""
    listing.print_readings(language_named(language))


@app.command("coverage")
def coverage_command(
    chapter: Annotated[
        str | None, typer.Option("--chapter", metavar="NAME", help='Place by place in one chapter, such as "BAB IV".')
    ] = None,
    language: InLanguage = _ENGLISH,
) -> None:
    """Count what of the decree is encoded, encoded in part, and not encoded, and why.

    Both sides are compared: every section, table, figure, form and entry of the decree is encoded or has a reason, and
    every rule stands for an entry and cites a place of the decree.

    \b
    Exit codes:
      0  no hole on either side
      1  a hole; each is listed
    """  # noqa: D301 - the backspace keeps lines as they are
    if not covering.print_coverage(language_named(language), chapter):
        raise typer.Exit(1)


@app.command("conformance")
def conformance_command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Files of cases, or folders of such files.", show_default=False),
    ],
) -> None:
    """Run conformance cases; one line per failure, and a count.

    \b
    Exit codes:
      0  every case holds
      1  a case fails, or there was none
      2  a file cannot be read
    """  # noqa: D301 - the backspace keeps lines as they are
    report = run_conformance(files)
    for failure in report.failures:
        line(str(failure))
    failed = len({(failure.file, failure.case_id) for failure in report.failures})
    line(f"{report.count} cases, {failed} failed")
    if failed or not report.count:
        raise typer.Exit(1)


@app.command("schema")
def schema_command(
    document: Annotated[
        str, typer.Argument(metavar="DOCUMENT", help="Which document; any other word lists them.")
    ] = "assessment",
) -> None:
    """Print the JSON Schema of a document that goes in (individual, family, network) or comes out (assessment, ...)."""
    if document not in _DOCUMENTS:
        raise unknown_name("document", document, _DOCUMENTS)
    model, mode = _DOCUMENTS[document]
    line(json.dumps(model.model_json_schema(mode=mode), indent=2, ensure_ascii=False))


# What the options mean -----------------------------------------------------------------------------------------------


def _plan(  # noqa: PLR0913
    individual: Individual,
    on: str,
    at: str | None,
    assume_absent: list[str] | None,
    reading: list[str] | None,
    kinds: list[str] | None,
    *,
    explain: bool,
    timing: bool,
) -> Assessment:
    return assess(
        individual,
        on=day_of(on),
        at=time_of(at),
        assume_absent=absent_of(assume_absent),
        readings=readings_of(reading),
        kinds=listed(kinds) or DEFAULT_KINDS,
        explain=explain,
        timing=timing,
    )


for topic in (reporting, indicators, families, visits, posyandu, facilities):
    topic.register(app)  # commands in files of their own
