"""The pages of facilities: the packages cell by cell; standards, reporting, referral and flows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from ilp.export import facility_texts as texts
from ilp.export.markdown import bold, bullet, escape, link, page_text, short, table, targeted
from ilp.export.notice import notice
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
    Cell,
    Given,
    PackageRow,
    PackageTable,
)
from ilp.facilities.standards import SPECIAL_AREA_TESTS
from ilp.labels import Label, Language
from ilp.regulation import Reading
from ilp.screening import CATALOGUE, MATRICES

__all__ = ["facilities_page", "facility_readings", "packages_page"]

_MARKS: Final = {Given.YES: "●", Given.NONE_PRINTED: "-", Given.UNCERTAIN: "?"}
_GROWTH: Final = "growth-development-matrix"


def packages_page(language: Language) -> str:
    """Return the page of the packages in one language."""
    lines = [f"# {texts.PACKAGES_TITLE.in_(language)}", "", *notice(language), texts.PACKAGES_INTRO.in_(language), ""]
    lines += [bullet(f"{given.label.in_(language)}: {mark}") for given, mark in _MARKS.items()]
    lines += [
        "",
        f"{texts.GROWTH.in_(language)} [{escape(MATRICES[_GROWTH].name.in_(language))}](#{language}-matrix-{_GROWTH}).",
    ]
    lines.append("")
    for package in PACKAGES.values():
        lines += _package(package, language)
    lines += [f"## {texts.PARTS_TITLE.in_(language)}", "", texts.PARTS_INTRO.in_(language), ""]
    lines += [bullet(f"`{place}`: {_services(codes, language)}") for place, codes in PARTS.items()]
    lines += ["", f"## {texts.WITHOUT_ROW_TITLE.in_(language)}", ""]
    lines += [
        bullet(f"{_services([code], language)}: {escape(why.in_(language))}") for code, why in WITHOUT_ROW.items()
    ]
    return page_text(lines)


def _package(package: PackageTable, language: Language) -> list[str]:
    lines = [f"({language}-package-{package.code})=", f"## {escape(package.name.in_(language))}", ""]
    stages = ", ".join(stage.label.in_(language) for stage in package.stages)
    lines += [f"`{package.code}` · {escape(package.source.place)} · {escape(stages)}", ""]
    headers = [texts.SERVICE.in_(language), *(short(venue.label, language) for venue in package.columns)]
    rows = [
        [
            f"{escape(row.name.in_(language))}<br>`{row.code}`",
            *(_cell(item, language) for item in row.cells),
        ]
        for row in package.rows
    ]
    lines += table(headers, rows)
    if package.reading is not None:
        lines.append(bullet(f"{texts.COUNTS_BY.in_(language)} {_reading_link(package.reading, language)}"))
    for row in package.rows:
        lines += _row_notes(package, row, language)
    return [*lines, ""]


def _cell(cell: Cell, language: Language) -> str:
    content = "" if cell.content is None else f" {escape(cell.content.in_(language))}"
    told = _MARKS[cell.given] + (content if cell.given is not Given.NONE_PRINTED else "")
    if cell.reading is not None:
        told += f" → {_MARKS[cell.counted({})]}"
    return told


def _row_notes(package: PackageTable, row: PackageRow, language: Language) -> list[str]:
    name = f"*{escape(row.name.in_(language))}*"
    lines = []
    if row.services:
        lines.append(bullet(f"{name}: {_services(row.services, language)}"))
    if row.note is not None:
        lines.append(bullet(f"{name}: {escape(row.note.in_(language))}"))
    for venue, cell in zip(package.columns, row.cells, strict=True):
        at = f"{name}, {short(venue.label, language)}"
        if cell.reading is not None:
            lines.append(bullet(f"{at}: {_reading_link(cell.reading, language)}"))
        if cell.doubt is not None:
            lines.append(bullet(f"{at}: {texts.DOUBT.in_(language)}: {escape(cell.doubt.in_(language))}"))
    lines += [
        bullet(f"{name}, {short(item.venue.label, language)}: {escape(item.why.in_(language))}") for item in row.differs
    ]
    return lines


def _services(codes: Iterable[str], language: Language) -> str:
    return ", ".join(link(CATALOGUE[code].name.in_(language), code, language) for code in codes)


def _reading_link(reading: Reading, language: Language) -> str:
    return link(reading.title.in_(language), f"reading-{reading.code}", language)


# --- standards, reporting, referral, flows ---------------------------------------------------------------------------
def facilities_page(language: Language) -> str:
    """Return the page of standards, reporting lines, referrals and flows in one language."""
    lines = [f"# {texts.FACILITIES_TITLE.in_(language)}", "", *notice(language)]
    lines += [texts.FACILITIES_INTRO.in_(language), "", f"## {texts.TYPES.in_(language)}", ""]
    for profile in PROFILES.values():
        level = "" if profile.level is None else f" ({profile.level.label.in_(language)})"
        told = f"**{escape(profile.type.label.in_(language) + level)}**: {escape(profile.role.in_(language))}"
        lines.append(bullet(f"{told}. *{escape(profile.source.place)}*"))
        for heading, said in ((texts.LEFT_OUT, profile.undecided), (texts.COMPANION, profile.companion)):
            if said is not None:
                lines.append(bullet(f"{bold(heading, language)} {escape(said.in_(language))}", 1))
    lines += ["", f"## {texts.STANDARDS.in_(language)}", ""]
    for standard in STANDARDS.values():
        kinds = ", ".join(kind.label.in_(language) for kind in standard.types)
        lines += targeted(f"standard-{standard.code}", language, f"### {escape(standard.name.in_(language))}")
        lines += [f"`{standard.code}` · {escape(standard.kind.label.in_(language))} · {escape(kinds)}", ""]
        codes = getattr(standard.need, "codes", ())
        if codes:
            lines.append(bullet(f"{bold(texts.ASKED, language)} {_labels([code.label for code in codes], language)}"))
        reading = getattr(standard.need, "reading", None) or getattr(standard.need, "number_reading", None)
        if reading is not None:
            lines.append(bullet(f"{bold(texts.READ_BY, language)} {_reading_link(reading, language)}"))
        lines.append(bullet(f"{bold(texts.REMEDY, language)} {escape(standard.remedy.in_(language))}"))
        if standard.note is not None:
            lines.append(bullet(f"{bold(texts.NOTE, language)} {escape(standard.note.in_(language))}"))
        lines += [bullet(f"{bold(texts.PLACE, language)} {escape(standard.source.place)}"), ""]
    special = _labels([item.label for item in SPECIAL_AREA_TESTS], language)
    lines += [f"{texts.SPECIAL_AREAS.in_(language)}: {special}.", ""]
    return page_text([*lines, *_reporting(language), *_referrals(language), *_flows(language)])


def _labels(labels: Iterable[Label], language: Language) -> str:
    return escape("; ".join(label.in_(language) for label in labels))


def _reporting(language: Language) -> list[str]:
    headers = [item.in_(language) for item in (texts.WHAT, texts.FROM, texts.TO, texts.RHYTHM, texts.PLACE)]
    rows = []
    for line in REPORTING.values():
        told = f"{escape(line.name.in_(language))}<br>`{line.code}`"
        note = "" if line.note is None else f"<br>*{escape(line.note.in_(language))}*"
        parties = (line.sender.label.in_(language), line.receiver.label.in_(language), line.rhythm.label.in_(language))
        rows.append([f"{told}{note}", *map(escape, parties), escape(line.source.place)])
    return [f"## {texts.REPORTING.in_(language)}", "", texts.REPORTING_INTRO.in_(language), "", *table(headers, rows)]


def _referrals(language: Language) -> list[str]:
    headers = [item.in_(language) for item in (texts.FROM, texts.TO, texts.WHAT, texts.PLACE)]
    rows = []
    for referral in REFERRALS.values():
        to = ", ".join(party.label.in_(language) for party in referral.receivers)
        place = referral.source.place if referral.in_decree else texts.NOT_IN_DECREE.in_(language)
        what = f"{escape(referral.what.in_(language))}<br>`{referral.code}`"
        rows.append([escape(referral.sender.label.in_(language)), escape(to), what, escape(place)])
    return [f"## {texts.REFERRALS.in_(language)}", "", *table(headers, rows)]


def _flows(language: Language) -> list[str]:
    lines = [f"## {texts.FLOWS.in_(language)}", ""]
    for flow in FLOWS.values():
        lines += [f"### {escape(flow.name.in_(language))}", "", f"`{flow.code}` · {escape(flow.source.place)}", ""]
        for step in flow.steps:
            to = "" if step.to is None else f" → {step.to.label.in_(language)}"
            told = f"{step.name.in_(language)} ({step.by.label.in_(language)}{to})"
            lines.append(bullet(f"{step.number}: {escape(told)}"))
        lines.append("")
    return lines


def facility_readings(language: Language) -> Mapping[Reading, str]:
    """Return the readings of facilities, each with what it concerns."""
    concerned: dict[str, list[str]] = {code: [] for code in READINGS}
    for package in PACKAGES.values():
        told = f"[{escape(package.name.in_(language))}](#{language}-package-{package.code})"
        of_cells = [cell.reading for row in package.rows for cell in row.cells]
        for reading in (package.reading, *of_cells):
            if reading is not None and reading.code in READINGS and told not in concerned[reading.code]:
                concerned[reading.code].append(told)
    for standard in STANDARDS.values():
        used = getattr(standard.need, "reading", None) or getattr(standard.need, "number_reading", None)
        if used is not None:
            told = link(standard.name.in_(language), f"standard-{standard.code}", language)
            concerned[used.code].append(told)
    return {reading: ", ".join(concerned[code]) or texts.REFERRALS.in_(language) for code, reading in READINGS.items()}
