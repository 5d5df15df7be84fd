"""The commands about facilities and their network: check, where a service is to be had, and the reporting calendar."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from ilp.cli.options import REFUSED, absent_of, day_of, json_in, person_in, readings_of, usage
from ilp.cli.terminal import line, shell_console
from ilp.errors import InputError
from ilp.facilities import check_network, reporting_calendar, unavailable, where
from ilp.labels import language_named
from ilp.models import Network

__all__ = ["register"]

_NARROWEST = 80
_MONTH = 2

NetworkFile = Annotated[Path, typer.Option("--network", metavar="N.json", help="The facilities, a JSON file.")]
On = Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The date asked about.")]
Spoken = Annotated[str, typer.Option("--language", metavar="id|en", help="Indonesian or English.")]
Reading = Annotated[
    list[str] | None,
    typer.Option("--reading", metavar="CODE=OPTION", help="Read an unclear place of the decree so. Repeatable."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("facility")(facility_command)
    app.command("where")(where_command)
    app.command("reports")(reports_command)


def network_in(file: Path) -> Network:
    """Read a network from a JSON file: an object with the list ``facilities``."""
    data = json_in(
        file,
        lambda reason: InputError(
            f"The network cannot be read from {file.name}: {reason}",
            accepted='JSON such as {"facilities": [{"id": "melati", "type": "posyandu"}]}',
            code="network_unreadable",
        ),
    )
    return Network.model_validate(data)


def _width() -> int:
    return max(shell_console().width, _NARROWEST)


def facility_command(  # noqa: PLR0913 - options of a command
    network: Annotated[Path, typer.Argument(metavar="NETWORK.json", help="The facilities, a JSON file.")],
    on: On,
    facility: Annotated[str | None, typer.Option("--facility", metavar="ID", help="Only this facility.")] = None,
    language: Spoken = "en",
    reading: Reading = None,
    as_json: AsJson = False,
) -> None:
    """Compare the facilities of a network with what the decree asks of them.

    Staff, opening, rooms, laboratory, packages of services, clusters and what is to be done regularly; what is not
    recorded is told apart from what is missing.

    \b
    Exit codes:
      0  nothing is missing
      2  a file or an option makes no sense
      3  something is not met, or the network has a finding
    """  # noqa: D301 - the backspace keeps lines as they are
    day, spoken = day_of(on), language_named(language)
    facilities = network_in(network)
    checked = check_network(facilities, on=day, readings=readings_of(reading))
    if facility is None:
        line(checked.model_dump_json(indent=2) if as_json else checked.text(spoken, _width()))
        unmet = not checked.clean
    else:
        one = checked.checks[facilities[facility].id]
        line(one.model_dump_json(indent=2) if as_json else one.text(spoken, _width()))
        unmet = bool(one.not_met)
    if unmet:
        raise typer.Exit(REFUSED)


def where_command(  # noqa: PLR0913 - options of a command
    network: NetworkFile,
    on: On,
    service: Annotated[
        str | None, typer.Argument(metavar="SERVICE", help="Its code; without one, what the network gives nowhere.")
    ] = None,
    person: Annotated[Path | None, typer.Option("--person", metavar="P.json", help="The person.")] = None,
    home: Annotated[
        str | None, typer.Option("--home", metavar="ID", help="The facility the person turns to first.")
    ] = None,
    assume_absent: Annotated[
        list[str] | None, typer.Option("--assume-absent", metavar="all|FACT,...", help="Facts to take as absent.")
    ] = None,
    language: Spoken = "en",
    reading: Reading = None,
    as_json: AsJson = False,
) -> None:
    """Say where in a network a person gets a service, the nearest to home first."""
    day, spoken = day_of(on), language_named(language)
    facilities = network_in(network)
    if service is None:
        if person is not None:
            raise usage("A person is given, but no service", "Name the service: `ilp services` lists them")
        lacking = unavailable(facilities, readings=readings_of(reading))
        if as_json:
            line(json.dumps([item.model_dump(mode="json") for item in lacking], indent=2, ensure_ascii=False))
        else:
            for item in lacking:
                line(f"{'!' if item.certain else '?'} {item.name.in_(spoken)} [{item.service}]")
        return
    if person is None:
        raise usage("No person is given", "Give a person file: --person P.json")
    found = where(
        service,
        person_in(person),
        facilities,
        on=day,
        home=home,
        assume_absent=absent_of(assume_absent),
        readings=readings_of(reading),
    )
    line(found.model_dump_json(indent=2) if as_json else found.text(spoken, _width()))


def reports_command(
    network: Annotated[Path, typer.Argument(metavar="NETWORK.json", help="The facilities, a JSON file.")],
    month: Annotated[str, typer.Option("--month", metavar="YYYY-MM", help="The month.")],
    language: Spoken = "en",
    as_json: AsJson = False,
) -> None:
    """Print who of a network reports what to whom in a month, by when."""
    spoken = language_named(language)
    parts = month.split("-")
    if len(parts) != _MONTH or not all(part.isdecimal() for part in parts):
        raise InputError("--month is no month", value=month, accepted="YYYY-MM, such as 2026-11", code="month")
    agenda = reporting_calendar(network_in(network), year=int(parts[0]), month=int(parts[1]))
    line(agenda.model_dump_json(indent=2) if as_json else agenda.text(spoken, _width()))
