"""The pages of rule tables: for each part of the decree a summary and the details of every service."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ilp.clusters import CLUSTER_ORDER, CLUSTERS, ClusterProfile
from ilp.criteria import Criterion, everybody, nobody
from ilp.export import texts
from ilp.export.coverage_pages import coverage_page, without_effect
from ilp.export.indicator_pages import (
    INDICATORS_TITLE,
    NOTIFIABLE_TITLE,
    indicators_page,
    notifiable_page,
    reading_lines,
)
from ilp.export.markdown import bold, bullet, bullets, escape, joined, link, page_text, short, table, targeted
from ilp.export.matrix_pages import matrices_page
from ilp.export.notice import both, notice
from ilp.export.parts import Group, Part, parts
from ilp.export.result_pages import instruments_page, meaning, scales_page
from ilp.export.wording import Outline, brief, brief_schedule, by_default, outline, outline_schedule
from ilp.labels import Label, Language
from ilp.lifecycle import PRIMARY_ORDER, STAGES, StageDefinition
from ilp.regulation import Reading
from ilp.screening import CATALOGUE
from ilp.services import Component, Performer, Service
from ilp.vocabulary import Task, Venue

__all__ = ["pages"]

LANGUAGES: Final[tuple[Language, ...]] = ("id", "en")
_COMMON_PAGES: Final = ("scales", "instruments", "matrices", "indicators", "notifiable", "readings", "coverage")


def pages() -> dict[str, str]:
    """Return every page by its path."""
    found = {"rules/index.md": _index()}
    for part in parts():
        for language in LANGUAGES:
            found[f"rules/{language}/{part.code}.md"] = _part_page(part, language)
    for language in LANGUAGES:
        found[f"rules/{language}/index.md"] = _directory(language)
        found[f"rules/readings-{language}.md"] = _readings_page(language)
        found[f"rules/matrices-{language}.md"] = matrices_page(language)
        found[f"rules/coverage-{language}.md"] = coverage_page(language)
        found[f"rules/scales-{language}.md"] = scales_page(language)
        found[f"rules/instruments-{language}.md"] = instruments_page(language)
        found[f"rules/indicators-{language}.md"] = indicators_page(language)
        found[f"rules/notifiable-{language}.md"] = notifiable_page(language)
    found["rules/life-stages.md"] = _stages_page()
    found["rules/clusters.md"] = _clusters_page()
    return found


# --- a part of the decree --------------------------------------------------------------------------------------------
def _part_page(part: Part, language: Language) -> str:
    other: Language = "en" if language == "id" else "id"
    switch = f"[{texts.OTHER_LANGUAGE.in_(language)}](../{other}/{part.code}.md)"
    rows = [_summary(service, language) for service in part.services]
    headers = [item.in_(language) for item in (texts.SERVICE, texts.FOR_WHOM_AND_WHEN)]
    lines = [
        f"# {part.group.chapter}. {part.title.in_(language)}",
        "",
        *notice(language),
        f"{part.group.title.in_(language)}. {texts.HOW_TO_READ.in_(language)} {switch}.",
        "",
        f"## {texts.SUMMARY.in_(language)}",
        "",
        *table(headers, rows),
        f"## {texts.DETAILS.in_(language)}",
        "",
    ]
    for service in part.services:
        lines += _card(service, language)
    return page_text(lines)


def _card(service: Service, language: Language) -> list[str]:
    kind, cluster = service.kind.label.in_(language), service.cluster.label.in_(language)
    lines = targeted(service.code, language, f"### {escape(service.name.in_(language))}")
    lines += [f"`{service.code}` · {escape(kind)} · {escape(cluster)}", ""]
    lines += _for_whom(service, language)
    lines += bullets(outline_schedule(service.schedule), language, heading=bold(texts.WHEN, language))
    lines += _venues(service, language)
    lines += _performers(service.performers, language)
    lines += _list(texts.WITH_WHAT, [item.label for item in service.instruments], language)
    if service.components:
        lines.append(bullet(bold(texts.COMPONENTS, language)))
        lines += [line for item in service.components for line in _component(item, language)]
    lines += meaning(service.code, language)
    lines += _list(texts.STAGES, [stage.label for stage in service.stages], language)
    lines.append(bullet(f"{bold(texts.PLACE, language)} {_places(service, language)}"))
    if service.readings:
        lines.append(bullet(bold(texts.READINGS, language)))
        lines += [bullet(_taken(reading, language), 1) for reading in service.readings]
    if service.notes:
        lines.append(bullet(bold(texts.NOTES, language)))
        lines += [bullet(escape(item.in_(language)), 1) for item in service.notes]
    return [*lines, ""]


def _for_whom(service: Service, language: Language) -> list[str]:
    required = by_default(service.target)
    told = Outline(texts.REQUIRED_OF_NOBODY) if required == nobody() else outline(required)
    lines = bullets(told, language, heading=bold(texts.FOR_WHOM, language))
    if by_default(service.as_indicated_for) != nobody():
        indicated = outline(service.as_indicated_for)
        lines += bullets(indicated, language, heading=bold(texts.AS_INDICATED_FOR, language))
    return lines


def _summary(service: Service, language: Language) -> tuple[str, str]:
    """Return the row of a service; where it is required of nobody, for whom the decree leaves it open."""
    required, indicated = by_default(service.target), by_default(service.as_indicated_for)
    who = brief(required).in_(language) if required != nobody() else texts.REQUIRED_OF_NOBODY.in_(language)
    if required == nobody() and indicated != nobody():
        who = f"{texts.AS_INDICATED.in_(language)}: {brief(indicated).in_(language)}"
    when = f"*{texts.WHEN.in_(language)}:* {escape(brief_schedule(service.schedule).in_(language))}"
    return link(service.name.in_(language), service.code, language), f"{escape(who)}<br>{when}"


def _venues(service: Service, language: Language) -> list[str]:
    """Return where the service is given, and which venues count by which reading.

    Venues at which the same is done share a line. A venue that the default of a reading leaves out stands apart.
    """
    left_out = {item.venue for item in service.contested_venues if item.reading.default not in item.options}
    same: dict[str, list[Venue]] = {}
    for venue, done in service.venues.items():
        if venue not in left_out:
            same.setdefault(joined((item.label for item in done), language), []).append(venue)
    lines = [bullet(bold(texts.WHERE, language))]
    lines += [bullet(f"{_names(venues, language)}: {done}", 1) for done, venues in same.items()]
    for heading, counted in ((texts.BY_READING, True), (texts.BY_OTHER_OPTION, False)):
        contested: dict[Reading, list[Venue]] = {}
        for item in service.contested_venues:
            if (item.reading.default in item.options) is counted:
                contested.setdefault(item.reading, []).append(item.venue)
        for reading, venues in contested.items():
            told = f"{heading.in_(language)} {_reading_link(reading, language)}"
            lines.append(bullet(f"*{_names(venues, language)}: {told}*", 1))
    return lines


def _names(venues: Iterable[Venue], language: Language) -> str:
    return escape(", ".join(short(venue.label, language) for venue in venues))


def _performers(performers: tuple[Performer, ...], language: Language) -> list[str]:
    """Return who does it; those who do the same at the same venues share an entry."""
    if not performers:
        return [bullet(f"{bold(texts.BY_WHOM, language)} {texts.NOBODY_NAMED.in_(language)}")]
    same: dict[tuple[Task, tuple[Venue, ...]], list[str]] = {}
    for item in performers:
        same.setdefault((item.task, item.venues), []).append(short(item.cadre.label, language))
    entries = []
    for (task, venues), cadres in same.items():
        does = "" if task is Task.PERFORM else f" ({task.label.in_(language)})"
        at = ", ".join(short(venue.label, language) for venue in venues)
        if not at and len(same) > 1:
            at = texts.EVERYWHERE.in_(language)
        entries.append(escape(f"{f'{at}: ' if at else ''}{', '.join(cadres)}{does}"))
    if len(entries) == 1:
        return [bullet(f"{bold(texts.BY_WHOM, language)} {entries[0]}")]
    return [bullet(bold(texts.BY_WHOM, language)), *(bullet(entry, 1) for entry in entries)]


def _component(item: Component, language: Language) -> list[str]:
    """Return a part of a service, with whom it is for where that is not everybody who gets the service."""
    name, who = f"*{escape(item.name.in_(language))}*", by_default(item.target)
    indicated = by_default(item.as_indicated_for)
    if who == nobody() and indicated != nobody():
        name, who = f"{name} ({texts.WHEN_INDICATED.in_(language)})", indicated
    if who == everybody():
        lines = [bullet(name, 1)]
    else:
        told = Outline(texts.NOT_BY_DEFAULT) if who == nobody() else outline(who)
        lines = bullets(told, language, 1, f"{name}:")
    if item.schedule is not None:
        lines += bullets(outline_schedule(item.schedule), language, 2, f"{texts.WHEN.in_(language)}:")
    if item.venues:
        lines.append(bullet(f"{texts.WHERE.in_(language)}: {_names(item.venues, language)}", 2))
    if item.instruments:
        instruments = joined((instrument.label for instrument in item.instruments), language)
        lines.append(bullet(f"{texts.WITH_WHAT.in_(language)}: {instruments}", 2))
    return lines + ([bullet(escape(item.note.in_(language)), 2)] if item.note else [])


def _places(service: Service, language: Language) -> str:
    places = [escape(service.source.place), *(escape(source.place) for source in service.further_sources)]
    return f"; {texts.ALSO.in_(language)} ".join(places)


def _taken(reading: Reading, language: Language) -> str:
    others = [label.in_(language) for code, label in reading.options.items() if code != reading.default]
    taken = reading.options[reading.default].in_(language)
    instead = f" {texts.OR.in_(language)} ".join(others)
    return (
        f"{_reading_link(reading, language)}: {escape(taken)} *({texts.INSTEAD_OF.in_(language)}: {escape(instead)})*"
    )


# --- readings --------------------------------------------------------------------------------------------------------
def _readings_page(language: Language) -> str:
    lines = [f"# {texts.READINGS_TITLE.in_(language)}", "", *notice(language)]
    lines += [texts.READINGS_INTRO.in_(language), ""]
    told: set[str] = set()
    for part in parts():
        new = [item for service in part.services for item in service.readings if item.code not in told]
        found = {reading.code: reading for reading in new}
        told |= set(found)
        if found:
            lines += [f"## {part.group.chapter}. {part.title.in_(language)}", ""]
            lines += [line for reading in found.values() for line in _reading(reading, language)]
    lines += without_effect(language)
    return page_text(lines)


def _reading(reading: Reading, language: Language) -> list[str]:
    lines = reading_lines(reading, language)
    concerned = [service for service in CATALOGUE.values() if reading in service.readings]
    links = ", ".join(link(service.name.in_(language), service.code, language) for service in concerned)
    lines.append(bullet(f"{bold(texts.SERVICES_CONCERNED, language)} {links}"))
    settled = ", ".join(f"`{code}`" for code in reading.settles)
    lines.append(bullet(f"{bold(texts.SETTLES, language)} {settled}"))
    return [*lines, ""]


def _reading_link(reading: Reading, language: Language) -> str:
    return link(reading.title.in_(language), f"reading-{reading.code}", language)


# --- life stages and clusters, each on one page in both languages ----------------------------------------------------
def _stages_page() -> str:
    further = [stage for stage in STAGES if stage not in PRIMARY_ORDER]
    lines = [*_bilingual_head(texts.STAGES_TITLE, texts.STAGES_INTRO)]
    for heading, stages in ((texts.PRIMARY, PRIMARY_ORDER), (texts.FURTHER, further)):
        lines += [f"## {both(heading)}", ""]
        lines += [line for stage in stages for line in _stage(STAGES[stage])]
    return page_text(lines)


def _stage(definition: StageDefinition) -> list[str]:
    stage = definition.stage
    lines = [f"(stage-{stage.value})=", f"### {escape(_heading(stage.label))}", "", f"`{stage.value}`", ""]
    lines += _both_outlines(texts.FOR_WHOM, definition.criterion)
    if definition.note:
        lines += [bullet(escape(definition.note.in_(language))) for language in LANGUAGES]
    lines.append(bullet(f"**{escape(both(texts.PLACE))}:** {escape(definition.source.place)}"))
    return [*lines, ""]


def _clusters_page() -> str:
    lines = [*_bilingual_head(texts.CLUSTERS_TITLE, texts.CLUSTERS_INTRO)]
    for cluster, criterion in CLUSTER_ORDER:
        heading = CLUSTERS[cluster].name
        lines += [
            line
            for language in LANGUAGES
            for line in bullets(outline(criterion), language, heading=bold(heading, language))
        ]
    lines.append("")
    for profile in CLUSTERS.values():
        lines += _cluster(profile)
    return page_text(lines)


def _cluster(profile: ClusterProfile) -> list[str]:
    lines = [f"(cluster-{profile.cluster.value})=", f"## {escape(both(profile.name))}", ""]
    stages = tuple(stage.label for stage in profile.stages)
    supported = tuple(cluster.label for cluster in profile.supports)
    for heading, labels in (
        (texts.SCOPE, profile.scope),
        (texts.UNITS, profile.units),
        (texts.LEAD, (profile.lead,)),
        (texts.STAFF, profile.staff_competencies),
        (texts.STAGES, stages),
        (texts.SUPPORTS, supported),
    ):
        if labels:
            lines.append(bullet(f"**{escape(both(heading))}**"))
            lines += [bullet(joined(labels, language), 1) for language in LANGUAGES]
    lines.append(bullet(f"**{escape(both(texts.PLACE))}:** {escape(profile.source.place)}"))
    return [*lines, ""]


# --- the first page --------------------------------------------------------------------------------------------------
def _index() -> str:
    lines = [*_bilingual_head(texts.INDEX_TITLE, texts.INDEX_INTRO)]
    for group in _groups():
        lines += [f"## {group.chapter}. {both(group.title)}", ""]
        rows = [(_page_link(part, "id"), _page_link(part, "en"), str(len(part.services))) for part in _parts_of(group)]
        lines += table(("Bahasa Indonesia", "English", both(texts.SERVICES_COUNT)), rows)
    lines += [f"## {both(texts.COMMON)}", ""]
    lines += [
        bullet(f"[{texts.DIRECTORY_TITLE.id}](id/index.md) · [{texts.DIRECTORY_TITLE.en}](en/index.md)"),
        bullet(f"[{texts.READINGS_TITLE.id}](readings-id.md) · [{texts.READINGS_TITLE.en}](readings-en.md)"),
        bullet(f"[{texts.SCALES_TITLE.id}](scales-id.md) · [{texts.SCALES_TITLE.en}](scales-en.md)"),
        bullet(
            f"[{texts.INSTRUMENTS_TITLE.id}](instruments-id.md) · [{texts.INSTRUMENTS_TITLE.en}](instruments-en.md)"
        ),
        bullet(f"[{texts.MATRICES_TITLE.id}](matrices-id.md) · [{texts.MATRICES_TITLE.en}](matrices-en.md)"),
        bullet(f"[{INDICATORS_TITLE.id}](indicators-id.md) · [{INDICATORS_TITLE.en}](indicators-en.md)"),
        bullet(f"[{NOTIFIABLE_TITLE.id}](notifiable-id.md) · [{NOTIFIABLE_TITLE.en}](notifiable-en.md)"),
        bullet(f"[{texts.COVERAGE_TITLE.id}](coverage-id.md) · [{texts.COVERAGE_TITLE.en}](coverage-en.md)"),
        bullet(f"[{both(texts.STAGES_TITLE)}](life-stages.md)"),
        bullet(f"[{both(texts.CLUSTERS_TITLE)}](clusters.md)"),
        bullet(
            f"{both(texts.DATA)}: [rules.json](rules.json), [rules.schema.json](rules.schema.json), "
            "[services.csv](services.csv)"
        ),
        "",
    ]
    return page_text([*lines, *_toctree(["id/index", "en/index", "life-stages", "clusters"])])


def _directory(language: Language) -> str:
    """Return the list of every service in one language, part by part."""
    lines = [f"# {texts.DIRECTORY_TITLE.in_(language)}", "", *notice(language), texts.INDEX_INTRO.in_(language), ""]
    for group in _groups():
        lines += [f"## {group.chapter}. {group.title.in_(language)}", ""]
        for part in _parts_of(group):
            lines.append(bullet(f"**[{part.title.in_(language)}]({part.code}.md)**"))
            lines += [bullet(link(item.name.in_(language), item.code, language), 1) for item in part.services]
        lines.append("")
    return page_text(
        [*lines, *_toctree([*(part.code for part in parts()), *(f"../{page}-{language}" for page in _COMMON_PAGES)])]
    )


def _groups() -> list[Group]:
    return list({part.group: None for part in parts()})


def _parts_of(group: Group) -> list[Part]:
    return [part for part in parts() if part.group is group]


def _toctree(pages_below: Iterable[str]) -> list[str]:
    return ["```{toctree}", ":hidden:", "", *pages_below, "```"]


def _page_link(part: Part, language: Language) -> str:
    return f"[{part.title.in_(language)}]({language}/{part.code}.md)"


# --- small things ----------------------------------------------------------------------------------------------------
def _bilingual_head(title: Label, introduction: Label) -> list[str]:
    return [f"# {both(title)}", "", *notice(*LANGUAGES), introduction.id, "", introduction.en, ""]


def _heading(label: Label) -> str:
    return both(Label(id=label.id[:1].upper() + label.id[1:], en=label.en[:1].upper() + label.en[1:]))


def _both_outlines(heading: Label, criterion: Criterion) -> list[str]:
    found = outline(criterion)
    return [line for language in LANGUAGES for line in bullets(found, language, heading=bold(heading, language))]


def _list(heading: Label, labels: list[Label], language: Language) -> list[str]:
    return [bullet(f"{bold(heading, language)} {joined(labels, language)}")] if labels else []
