"""The pages of indicators and of notifiable diseases."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ilp.criteria import nobody
from ilp.export import texts
from ilp.export.markdown import bold, bullet, bullets, escape, page_text, table, targeted
from ilp.export.notice import notice
from ilp.export.wording import outline
from ilp.indicators import INDICATOR_READINGS, INDICATORS, Indicator, IndicatorGroup
from ilp.labels import Label, Language
from ilp.notifiable import ELIMINATION_TARGETS, NOTIFIABLE, NOTIFIABLE_READINGS, REPORTING_STEPS
from ilp.regulation import Reading

__all__ = ["INDICATORS_TITLE", "NOTIFIABLE_TITLE", "indicators_page", "notifiable_page", "reading_lines"]

INDICATORS_TITLE: Final = Label(id="Indikator PWS", en="Indicators of local area monitoring")
NOTIFIABLE_TITLE: Final = Label(id="Penyakit berpotensi KLB/wabah", en="Notifiable diseases")
_INDICATORS_INTRO: Final = Label(
    id="Keputusan ini menyebut indikator dalam daftar, tanpa rumus. Siapa yang dihitung dan apa yang dihitung "
    "ditetapkan pustaka ini, dengan alasannya. Yang tidak diketahui dihitung tersendiri, tidak pernah sebagai tidak.",
    en="The decree names indicators in lists, without a formula. Who is counted, and what, is this library's, with the "
    "reason. What is not known is counted apart, and never as a no.",
)
_NOTIFIABLE_INTRO: Final = Label(
    id="Tabel 31 dengan kode SKDR dan kode ICD-10 seperti tercetak, langkah pelaporannya, dan target eliminasi.",
    en="Tabel 31 with the codes of SKDR and of ICD-10 as printed, the steps of reporting, and the targets of "
    "elimination.",
)
_WORDS: Final = {
    "population": Label(id="Siapa", en="Who"),
    "when": Label(id="Dilihat", en="Looked at"),
    "last_day": Label(id="pada hari terakhir periode", en="on the last day of the period"),
    "reached": Label(
        id="pada hari itu, bagi yang mencapainya dalam periode", en="on that day, for those who reach it in the period"
    ),
    "numerator": Label(id="Dihitung bila", en="Counted where"),
    "excluded": Label(id="Dikecualikan bila", en="Excluded where"),
    "visits": Label(id="Kunjungan di", en="Visits at"),
    "everywhere": Label(id="semua tempat", en="all places"),
    "why": Label(id="Ketetapan", en="Decided"),
    "not_computed": Label(id="Tidak dihitung", en="Not counted"),
    "kind": Label(id="Nilai", en="Value"),
    "disease": Label(id="Penyakit", en="Disease"),
    "code": Label(id="Kode", en="Code"),
    "also": Label(id="juga di", en="also in"),
    "steps": Label(id="Langkah", en="Steps"),
    "level": Label(id="Siapa", en="Who"),
    "what": Label(id="Apa", en="What"),
    "within": Label(id="Dalam", en="Within"),
    "targets": Label(id="Target", en="Targets"),
    "year": Label(id="Tahun", en="Year"),
    "added": Label(id="ditambahkan", en="added"),
}


def indicators_page(language: Language) -> str:
    """Return the page of indicators in one language, list by list."""
    lines = [f"# {INDICATORS_TITLE.in_(language)}", "", *notice(language), _INDICATORS_INTRO.in_(language), ""]
    for group in IndicatorGroup:
        first = [item for item in INDICATORS.values() if item.groups[0] is group]
        also = [item for item in INDICATORS.values() if group in item.groups[1:]]
        heading = group.label.in_(language)
        lines += [f"## {escape(heading[:1].upper() + heading[1:])}", ""]
        if also:
            names = "; ".join(f"`{item.code}`" for item in also)
            lines += [f"{_WORDS['also'].in_(language).capitalize()}: {names}.", ""]
        for item in first:
            lines += _indicator(item, language)
    lines += _readings(INDICATOR_READINGS.values(), language)
    return page_text(lines)


def _indicator(item: Indicator, language: Language) -> list[str]:
    lines = targeted(f"indicator-{item.code}", language, f"### {escape(item.name.in_(language))}")
    lines += [f"`{item.code}` · {item.kind.label.in_(language)} · {item.aspect.label.in_(language)}", ""]
    definition = item.definition
    if definition is not None:
        lines += bullets(outline(definition.population), language, heading=bold(_WORDS["population"], language))
        when = _WORDS["last_day"].in_(language)
        if definition.reached is not None:
            when = f"{definition.reached.words.in_(language)}, {_WORDS['reached'].in_(language)}"
        lines.append(bullet(f"{bold(_WORDS['when'], language)} {escape(when)}"))
        if definition.visits is None:
            lines += bullets(outline(definition.numerator), language, heading=bold(_WORDS["numerator"], language))
        else:
            venues = ", ".join(venue.label.in_(language) for venue in definition.visits.venues)
            told = escape(venues or _WORDS["everywhere"].in_(language))
            lines.append(bullet(f"{bold(_WORDS['visits'], language)} {told}"))
        if definition.excluded != nobody():
            lines += bullets(outline(definition.excluded), language, heading=bold(_WORDS["excluded"], language))
    for name in ("why", "not_computed"):
        value: Label | None = getattr(item, name)
        if value is not None:
            lines.append(bullet(f"{bold(_WORDS[name], language)} {escape(value.in_(language))}"))
    places = dict.fromkeys(place.source.place for place in item.listed)
    lines.append(bullet(f"{bold(texts.PLACE, language)} {escape('; '.join(places))}"))
    return [*lines, ""]


def notifiable_page(language: Language) -> str:
    """Return the page of notifiable diseases in one language."""
    lines = [f"# {NOTIFIABLE_TITLE.in_(language)}", "", *notice(language), _NOTIFIABLE_INTRO.in_(language), ""]
    rows = []
    for item in NOTIFIABLE.values():
        codes = ", ".join(item.icd10)
        if item.added:
            codes += f" ({_WORDS['added'].in_(language)}: {', '.join(item.added)})"
        note = "" if item.note is None else item.note.in_(language)
        rows.append((item.code, escape(item.name.in_(language)), escape(codes) or "-", escape(note)))
    headers = [_WORDS["code"].in_(language), _WORDS["disease"].in_(language), "ICD-10", texts.NOTES.in_(language)]
    lines += ["## Tabel 31", "", *table(headers, rows)]
    headers = ["", *(_WORDS[name].in_(language) for name in ("level", "what", "within"))]
    steps = []
    for step in REPORTING_STEPS:
        within = ""
        if step.within is not None:
            span = step.within.words_id if language == "id" else step.within.words_en
            within = f"< {span}" if step.strictly else span
        steps.append(
            (str(step.order), escape(step.level.label.in_(language)), escape(step.what.in_(language)), escape(within))
        )
    lines += [f"## {_WORDS['steps'].in_(language)}", "", *table(headers, steps)]
    headers = [_WORDS["disease"].in_(language), "", _WORDS["year"].in_(language), texts.NOTES.in_(language)]
    targets = [
        (
            escape(target.disease.in_(language)),
            target.kind.label.in_(language),
            str(target.year),
            "" if target.note is None else escape(target.note.in_(language)),
        )
        for target in ELIMINATION_TARGETS
    ]
    lines += [f"## {_WORDS['targets'].in_(language)}", "", *table(headers, targets)]
    lines += _readings(NOTIFIABLE_READINGS.values(), language)
    return page_text(lines)


def _readings(readings: Iterable[Reading], language: Language) -> list[str]:
    lines = [f"## {texts.READINGS.in_(language)}", ""]
    for reading in readings:
        lines += [*reading_lines(reading, language), ""]
    return lines


def reading_lines(reading: Reading, language: Language) -> list[str]:
    """Return what is told of a reading: where the decree says what, the options, and why one is taken."""
    lines = targeted(f"reading-{reading.code}", language, f"### {escape(reading.title.in_(language))}")
    lines += [f"`{reading.code}`", "", bullet(bold(texts.WRITTEN, language))]
    lines += [
        bullet(f"{escape(place.source.place)}: {escape(place.says.in_(language))}", 1) for place in reading.places
    ]
    lines.append(bullet(bold(texts.OPTIONS, language)))
    for code, label in reading.options.items():
        taken = f" — **{texts.TAKEN.in_(language)}**" if code == reading.default else ""
        lines.append(bullet(f"`{code}`: {escape(label.in_(language))}{taken}", 1))
    lines.append(bullet(f"{bold(texts.WHY, language)} {escape(reading.why.in_(language))}"))
    return lines
