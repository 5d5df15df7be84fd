"""What is printed of the rules themselves: services, facts, stages, clusters and readings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ilp.cli.terminal import headline, line, named, paragraph, table
from ilp.clusters import CLUSTER_ORDER, CLUSTERS, Cluster
from ilp.criteria import Criterion, by_default, nobody
from ilp.facts import FACTS, FactType
from ilp.labels import Label, Language
from ilp.lifecycle import PRIMARY_ORDER, STAGES, LifeStage
from ilp.regulation import Reading
from ilp.screening import CATALOGUE
from ilp.services import Component, Service
from ilp.vocabulary import ServiceKind

if TYPE_CHECKING:
    from ilp.frames import FrameCheck

__all__ = [
    "print_check",
    "print_clusters",
    "print_columns",
    "print_facts",
    "print_reading",
    "print_readings",
    "print_service",
    "print_services",
    "print_stages",
]

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "code": "Code",
        "service": "Service",
        "kind": "Kind",
        "cluster": "Cluster",
        "target": "For whom",
        "discretion": "As indicated, by what the examiner finds, for",
        "indicated": "As indicated for",
        "schedule": "When",
        "venues": "Where, and what is done there",
        "performers": "By whom",
        "unnamed": "the decree names nobody",
        "instruments": "Instruments",
        "components": "Parts",
        "readings": "Unclear places of the decree, and how they are read",
        "read_as": "read as",
        "or": "or",
        "why": "because",
        "says": "the decree says",
        "notes": "Notes",
        "source": "Place in the decree",
        "further": "Also",
        "only_if": "only by reading",
        "not_by_default": "nobody, by the reading taken",
        "derived": "Follows",
        "question": "Question",
        "type": "Type",
        "stages": "Stages",
        "lead": "Lead",
        "units": "Units",
        "scope": "Scope",
        "staff": "Competencies of the staff",
        "primary": "A person's primary stage is the first of these that holds; the rest are groups besides.",
        "used_by": "Used by",
        "count": "{count} in all",
        "column": "Column",
        "accepted": "Accepted",
        "meaning": "What it is",
        "history": "Of a history of services done, besides id",
        "needed": "birth_date and sex are needed; a column that is missing, and a null, are not known. id names a row.",
        "read": "Read",
        "passed": "Handed through",
        "looks": "Looks like {meant}",
        "problem": "Problem",
        "good": "Nothing has to be mended.",
        "none": "none",
    },
    "id": {
        "code": "Kode",
        "service": "Layanan",
        "kind": "Jenis",
        "cluster": "Klaster",
        "target": "Sasaran",
        "discretion": "Sesuai indikasi menurut temuan pemeriksa, untuk",
        "indicated": "Sesuai indikasi untuk",
        "schedule": "Waktu",
        "venues": "Tempat, dan yang dilakukan di sana",
        "performers": "Pelaksana",
        "unnamed": "keputusan tidak menyebutkan",
        "instruments": "Instrumen",
        "components": "Bagian",
        "readings": "Bagian keputusan yang tidak jelas, dan tafsirnya",
        "read_as": "dibaca",
        "or": "atau",
        "why": "karena",
        "says": "keputusan menyatakan",
        "notes": "Catatan",
        "source": "Dasar",
        "further": "Juga",
        "only_if": "hanya menurut tafsir",
        "not_by_default": "tidak seorang pun menurut tafsir yang dipakai",
        "derived": "Diturunkan",
        "question": "Pertanyaan",
        "type": "Jenis",
        "stages": "Siklus hidup",
        "lead": "Penanggung jawab",
        "units": "Unit",
        "scope": "Ruang lingkup",
        "staff": "Kompetensi tenaga",
        "primary": "Siklus hidup utama ialah yang pertama terpenuhi; sisanya kelompok tambahan.",
        "used_by": "Dipakai oleh",
        "count": "{count} seluruhnya",
        "column": "Kolom",
        "accepted": "Yang diterima",
        "meaning": "Arti",
        "history": "Dari riwayat layanan, selain id",
        "needed": "birth_date dan sex wajib ada; kolom yang tidak ada dan sel kosong berarti tidak diketahui. "
        "id menamai baris.",
        "read": "Dibaca",
        "passed": "Diteruskan",
        "looks": "Mirip dengan {meant}",
        "problem": "Masalah",
        "good": "Tidak ada yang perlu diperbaiki.",
        "none": "tidak ada",
    },
}
_TYPES = {
    FactType.YES_NO: Label(id="ya/tidak", en="yes/no"),
    FactType.INTEGER: Label(id="bilangan bulat", en="whole number"),
    FactType.CHOICE: Label(id="pilihan", en="choice"),
    FactType.DATE: Label(id="tanggal", en="date"),
}


def print_service(service: Service, language: Language) -> None:
    """Print one rule in words, its fields in the decree's order."""
    words = _WORDS[language]
    other: Language = "id" if language == "en" else "en"
    headline(f"{service.name.in_(language)} [{service.code}]")
    if service.name.in_(other) != service.name.in_(language):
        paragraph(service.name.in_(other), indent=2)
    line()
    named(words["kind"], service.kind.label.in_(language))
    named(words["cluster"], f"{service.cluster.value}, {_cluster_name(service.cluster, language)}")
    named(words["target"], service.target.words.in_(language))
    if not _is_nobody(service.as_indicated_for):
        named(words["discretion"], service.as_indicated_for.words.in_(language))
    named(words["schedule"], service.schedule.words.in_(language))
    _print_venues(service, words, language)
    performers = ", ".join(item.words.in_(language) for item in service.performers)
    named(words["performers"], performers or words["unnamed"])
    named(words["instruments"], ", ".join(item.label.in_(language) for item in service.instruments))
    if service.components:
        line(f"{words['components']}:")
        for component in service.components:
            _print_component(component, words, language)
    if service.readings:
        line(f"{words['readings']}:")
        for reading in service.readings:
            print_reading(reading, language, indent=2)
    if service.notes:
        line(f"{words['notes']}:")
        for note in service.notes:
            paragraph(note.in_(language), indent=2, hanging=2)
    named(words["source"], str(service.source))
    for citation in service.further_sources:
        named(words["further"], str(citation))


def _print_venues(service: Service, words: dict[str, str], language: Language) -> None:
    if not service.venues:
        return
    line(f"{words['venues']}:")
    contested = {item.venue: item for item in service.contested_venues}
    for venue, done in service.venues.items():
        what = ", ".join(item.label.in_(language) for item in done)
        item = contested.get(venue)
        if item is not None:
            what += f" ({words['only_if']} {item.reading.code} = {', '.join(item.options)})"
        named(venue.label.in_(language), what or "-", indent=2)


def _print_component(component: Component, words: dict[str, str], language: Language) -> None:
    who = [
        f"{words[name].lower()}: {criterion.words.in_(language)}"
        for name, criterion in (("target", component.target), ("indicated", component.as_indicated_for))
        if not _is_nobody(criterion)
    ]
    told = "; ".join(who) or words["not_by_default"]
    if component.schedule is not None:
        told += f"; {words['schedule'].lower()}: {component.schedule.words.in_(language)}"
    if component.note is not None:
        told += f"; {component.note.in_(language)}"
    named(component.name.in_(language), told, indent=2)


def _is_nobody(criterion: Criterion) -> bool:
    return by_default(criterion) == nobody()


def print_reading(reading: Reading, language: Language, *, indent: int = 0) -> None:
    """Print one unclear place of the decree, the options, and the default with its reason."""
    words = _WORDS[language]
    paragraph(f"{reading.title.in_(language)} [{reading.code}]", indent=indent, hanging=2)
    for place in reading.places:
        paragraph(f"{words['says']}: {place.says.in_(language)} ({place.source.place})", indent=indent + 2, hanging=2)
    for option, label in reading.options.items():
        chosen = option == reading.default
        mark = words["read_as"] if chosen else words["or"]
        why = f" ({words['why']}: {reading.why.in_(language)})" if chosen else ""
        paragraph(f"{mark} {option}: {label.in_(language)}{why}", indent=indent + 2, hanging=2)


def print_readings(language: Language) -> None:
    """Print every reading with the services that depend on it."""
    words = _WORDS[language]
    for reading in CATALOGUE.readings.values():
        line()
        print_reading(reading, language)
        users = [service.code for service in CATALOGUE.values() if reading in service.readings]
        named(words["used_by"], ", ".join(users), indent=2)
    line()
    line(words["count"].format(count=len(CATALOGUE.readings)))


def print_services(
    language: Language, *, cluster: Cluster | None, kind: ServiceKind | None, stage: LifeStage | None
) -> None:
    """Print the services of a cluster, a kind or a stage, or all."""
    words = _WORDS[language]
    found = [
        service
        for service in CATALOGUE.values()
        if (cluster is None or service.cluster is cluster)
        and (kind is None or service.kind is kind)
        and (stage is None or stage in service.stages)
    ]
    groups: dict[tuple[Cluster, ServiceKind], list[tuple[str, str]]] = {}
    for item in found:
        groups.setdefault((item.cluster, item.kind), []).append((item.code, item.name.in_(language)))
    for group in sorted(groups, key=lambda pair: (pair[0], list(ServiceKind).index(pair[1]))):
        headline(f"{group[0].label.in_(language)}: {group[1].label.in_(language)}")
        table((words["code"], words["service"]), groups[group], whole=(0,))
    line()
    line(words["count"].format(count=len(found)))


def print_facts(language: Language) -> None:
    """Print every fact with its type, unit and question in both languages."""
    words = _WORDS[language]
    for item in FACTS.values():
        kind = _TYPES[item.type].in_(language)
        if item.type is FactType.INTEGER and item.unit is not None:
            kind += f", {item.at_least}-{item.at_most} ({item.unit.in_(language)})"
        if item.choices:
            kind += f": {', '.join(code for code, _ in item.choices)}"
        line()
        paragraph(f"{item.name} ({kind}): {item.label.in_(language)}", hanging=2)
        paragraph(item.question.id, indent=2, hanging=2)
        paragraph(item.question.en, indent=2, hanging=2)
        if item.derived is not None:
            named(words["derived"], item.derived.in_(language), indent=2)
        named(words["source"], item.source.place, indent=2)
    line()
    line(words["count"].format(count=len(FACTS)))


def print_columns(language: Language, *, as_json: bool) -> None:
    """Print the columns of a typed frame: the name, the type, and what it is."""
    from ilp.frames.contract import FRAME_COLUMNS, HISTORY_COLUMNS

    words = _WORDS[language]
    if as_json:
        told = {
            part: [
                {
                    "name": item.name,
                    "type": item.kind.value,
                    "accepted": item.accepted,
                    "label": {"id": item.label.id, "en": item.label.en},
                }
                for item in columns.values()
            ]
            for part, columns in (("columns", FRAME_COLUMNS), ("history", HISTORY_COLUMNS))
        }
        line(json.dumps(told, indent=2, ensure_ascii=False))
        return
    paragraph(words["needed"])
    heads = (words["column"], words["accepted"], words["meaning"])
    for head, columns in ((None, FRAME_COLUMNS), (words["history"], HISTORY_COLUMNS)):
        if head is not None:
            headline(head)
        table(heads, ((item.name, item.accepted, item.label.in_(language)) for item in columns.values()), whole=(0,))
    line()
    line(words["count"].format(count=len(FRAME_COLUMNS)))


def print_check(check: FrameCheck, language: Language, *, as_json: bool) -> bool:
    """Print what the columns of a file are to the rules; return whether it can be assessed."""
    words = _WORDS[language]
    if as_json:
        told = {"good": check.good, "read": check.read, "passed": check.passed, "problems": check.problems}
        line(json.dumps({**told, "near": dict(check.near)}, indent=2, ensure_ascii=False))
        return check.good
    named(words["read"], ", ".join(check.read) or words["none"])
    named(words["passed"], ", ".join(check.passed) or words["none"])
    for name, meant in check.near.items():
        named(words["looks"].format(meant=meant), name)
    for problem in check.problems:
        named(words["problem"], problem)
    if check.good:
        line(words["good"])
    return check.good


def print_stages(language: Language) -> None:
    """Print the life stages: who belongs to each, and where the decree says so."""
    words = _WORDS[language]
    paragraph(words["primary"])
    for stage in (*PRIMARY_ORDER, *(stage for stage in STAGES if stage not in PRIMARY_ORDER)):
        item = STAGES[stage]
        place = f"{PRIMARY_ORDER.index(stage) + 1}. " if stage in PRIMARY_ORDER else "-  "
        line()
        paragraph(f"{place}{stage.label.in_(language)} [{stage.value}]", hanging=4)
        named(words["target"], item.criterion.words.in_(language), indent=4)
        named(words["source"], item.source.place, indent=4)
        if item.note is not None:
            paragraph(item.note.in_(language), indent=4, hanging=2)


def _cluster_name(cluster: Cluster, language: Language) -> str:
    """Return the name of a cluster without its number, which stands before it."""
    name = cluster.label.in_(language)
    return name.removeprefix(f"{_WORDS[language]['cluster']} {cluster.value} ")


def print_clusters(language: Language) -> None:
    """Print the clusters: whom each serves, with which units, and who leads it."""
    words = _WORDS[language]
    order = dict(CLUSTER_ORDER)
    for cluster, profile in CLUSTERS.items():
        line()
        paragraph(f"{cluster.value}. {_cluster_name(cluster, language)}", hanging=4)
        if cluster in order:
            named(words["target"], order[cluster].words.in_(language), indent=4)
        named(words["stages"], ", ".join(stage.label.in_(language) for stage in profile.stages), indent=4)
        for name, labels in (
            ("scope", profile.scope), ("units", profile.units), ("staff", profile.staff_competencies),
        ):  # fmt: skip
            named(words[name], ", ".join(label.in_(language) for label in labels), indent=4)
        named(words["lead"], profile.lead.in_(language), indent=4)
        named(words["source"], str(profile.source), indent=4)
