"""The parts of a report: what each says in words, tables and charts, out of what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from ilp.facts import FACTS
from ilp.frames import CASCADE_STEPS
from ilp.frames.counting import services_of
from ilp.indicators import INDICATORS, Aspect, Indicator, IndicatorGroup, IndicatorKind
from ilp.labels import Label, Language
from ilp.lifecycle import LifeStage
from ilp.models import Home
from ilp.notifiable import NOTIFIABLE
from ilp.registers import ValidatedRegister
from ilp.reports.charts import (
    Band,
    Chart,
    Point,
    Share,
    Step,
    cascade_chart,
    pyramid_chart,
    share_chart,
    trend_chart,
    weekly_chart,
)
from ilp.reports.numbers import count_words, decimal, percent_words, signed
from ilp.reports.village import ServiceCount, Village, hidden_among
from ilp.screening import CATALOGUE
from ilp.vocabulary import ServiceKind, Sex

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Context", "DataTable", "Part", "Tile", "parts_of"]

_TOP: Final = 12
"""So many rows of a long table stand open, and so many bars in a long chart."""
_WEEKS: Final = 12

_WORDS: Final[Mapping[str, Label]] = {
    # the village
    "village": Label(id="Warga", en="The people"),
    "people": Label(id="orang dinilai", en="people assessed"),
    "households": Label(id="keluarga (No. KK)", en="households (KK numbers)"),
    "no_household": Label(id="{count} orang tanpa No. KK", en="{count} people without a KK number"),
    "pregnant": Label(id="ibu hamil", en="pregnant"),
    "pregnancy_open": Label(id="{count} orang belum diketahui hamil atau nifas", en="{count} not known to be or not"),
    "postpartum": Label(id="ibu nifas", en="after delivery"),
    "under_five": Label(id="balita", en="under five"),
    "school": Label(id="usia sekolah dan remaja", en="school age and adolescents"),
    "adults": Label(id="dewasa", en="adults"),
    "older": Label(id="lansia", en="older persons"),
    "refused": Label(id="baris tidak dapat dinilai", en="rows that cannot be assessed"),
    "stage": Label(id="Siklus hidup", en="Life stage"),
    "cluster": Label(id="Klaster", en="Cluster"),
    "persons": Label(id="Orang", en="People"),
    "stages": Label(id="Orang menurut siklus hidup dan klaster", en="People by life stage and cluster"),
    "open": Label(id="belum pasti: tanggal lahir hanya sebagian", en="open: birth date known in part"),
    "all": Label(id="Semua", en="All"),
    "pyramid": Label(id="Umur, jenis kelamin dan klaster", en="Age, sex and cluster"),
    "pyramid_says": Label(
        id="Setiap batang: orang dalam kelompok umur lima tahun, menurut klaster",
        en="Each bar: the people of a band of five years, by cluster",
    ),
    "no_cluster": Label(id="klaster belum pasti", en="cluster open"),
    # the homes
    "homes": Label(id="Rumah dan keluarga", en="Homes and families"),
    "homes_says": Label(
        id="Dari {count} keluarga, menurut formulir kunjungan rumah. Yang tidak ditanyakan belum diketahui.",
        en="Of {count} families, by the form of home visits. What was not asked is not known.",
    ),
    "health_insurance": Label(id="Mempunyai JKN", en="Health insurance (JKN)"),
    "latrine": Label(id="Mempunyai jamban", en="A latrine"),
    "clean_water": Label(id="Air bersih", en="Clean water"),
    "ventilation": Label(id="Ventilasi", en="Ventilation"),
    "smoker": Label(id="Ada yang merokok di rumah", en="Somebody smokes in the house"),
    "tuberculosis": Label(id="Ada anggota dengan TBC", en="A member with tuberculosis"),
    "hypertension": Label(id="Ada anggota dengan hipertensi", en="A member with hypertension"),
    "diabetes": Label(id="Ada anggota dengan diabetes melitus", en="A member with diabetes"),
    "mental_disorder": Label(id="Ada anggota dengan gangguan jiwa", en="A member with a mental disorder"),
    # coverage
    "coverage": Label(id="Cakupan menurut {area}", en="Coverage by {area}"),
    "coverage_says": Label(
        id="Persentase dihitung dari yang diketahui. Bagian bergaris miring belum diketahui: di ujung kirinya cakupan "
        "paling rendah yang mungkin, di ujung kanannya yang paling tinggi. Poin adalah selisih terhadap akhir bulan "
        "lalu.",
        en="Percentages are of those known. The hatched part is not known: at its left end is the lowest coverage "
        "there can be, at its right end the highest. Points are the difference from the end of last month.",
    ),
    "no_history": Label(
        id="Tidak ada berkas riwayat pelayanan: apa yang sudah dilakukan belum diketahui.",
        en="There is no file of services done: what was done is not known.",
    ),
    "silent": Label(
        id="Riwayat tidak memuat satu pun catatan layanan untuk: {names}. 0% di sini dapat berarti tidak dicatat, "
        "bukan tidak dilakukan.",
        en="The record of services has not one entry for: {names}. 0% here may mean not recorded, and not that it was "
        "not done.",
    ),
    "not_recorded": Label(id="tidak tercatat", en="not recorded"),
    # cascade
    "cascade": Label(id="Dari kehamilan sampai neonatal", en="From pregnancy to the newborn"),
    "cascade_mothers": Label(id="Ibu: K1 sampai KF4", en="Mothers: K1 to KF4"),
    "cascade_newborns": Label(id="Bayi baru lahir: KN1 sampai KN3", en="Newborns: KN1 to KN3"),
    "cascade_says": Label(
        id="Ibu yang 42 hari setelah persalinannya genap, dan bayi yang 28 harinya genap, dalam {period}",
        en="Mothers whose 42 days after delivery, and newborns whose 28 days, were completed in {period}",
    ),
    # screening
    "screening": Label(id="Cakupan skrining", en="Coverage of screening"),
    "screening_says": Label(
        id="Dari mereka yang wajib menurut keputusan: ya bila dilakukan dalam jarak waktunya.",
        en="Of those of whom the decree asks it: yes where done within its interval.",
    ),
    "screening_3": Label(id="Klaster 3: dewasa dan lansia", en="Cluster 3: adults and older persons"),
    "screening_2": Label(id="Klaster 2: ibu dan anak", en="Cluster 2: mothers and children"),
    "most": Label(
        id="yang sasarannya terbanyak: {count} dari {all}", en="with most people concerned: {count} of {all}"
    ),
    # months and weeks
    "months": Label(id="Dari bulan ke bulan", en="From month to month"),
    "months_says": Label(
        id="Nilai pada akhir setiap bulan; bulan ini sampai {on}. Keadaan orang menurut register sekarang, riwayat "
        "menurut tanggalnya.",
        en="The value at the end of each month; this month to {on}. The people as the register has them now, what was "
        "done by its dates.",
    ),
    "notifiable": Label(id="Penyakit potensial wabah", en="Notifiable diseases"),
    "notifiable_says": Label(
        id="Kasus menurut minggu, hari pertamanya Minggu. Penyakit potensial wabah dilaporkan dalam 24 jam.",
        en="Cases by week, from Sunday. Notifiable diseases are reported within 24 hours.",
    ),
    "unread_codes": Label(id="{count} kode diagnosis tidak terbaca", en="{count} codes of diagnoses could not be read"),
    # what is late
    "overdue": Label(id="Yang paling banyak terlambat", en="What is overdue for most"),
    "overdue_says": Label(
        id="Wajib menurut keputusan dan lewat waktunya; yang belum pernah tercatat dihitung sejak pertama wajib.",
        en="Required by the decree and past its day; where none is on record, since it was first required.",
    ),
    "service": Label(id="Layanan", en="Service"),
    "late": Label(id="Terlambat", en="Overdue"),
    "due": Label(id="Waktunya (termasuk terlambat)", en="Due (overdue included)"),
    "on_time": Label(id="Sudah, belum waktunya lagi", en="Done, not due again"),
    "missed": Label(id="Terlewat", en="Missed"),
    "required": Label(id="Wajib", en="Required"),
    "undetermined": Label(id="Belum dapat ditentukan", en="Undetermined"),
    "not_late": Label(id="Tidak ada yang terlambat.", en="Nothing is overdue."),
    # questions
    "questions": Label(id="Pertanyaan yang paling menentukan", en="The questions that settle most"),
    "questions_says": Label(
        id="Belum diketahui bukan berarti tidak. Sekian putusan hanya menunggu jawaban ini.",
        en="Not known is not no. So many verdicts wait for nothing but this answer.",
    ),
    "question": Label(id="Pertanyaan", en="Question"),
    "asked": Label(id="Orang yang perlu ditanya", en="People to ask"),
    "settles": Label(id="Putusan yang hanya menunggu ini", en="Verdicts that wait for this alone"),
    "nothing_asked": Label(id="Tidak ada yang perlu ditanyakan.", en="There is nothing to ask."),
    # the data
    "data": Label(id="Yang tampak keliru dalam data", en="What looks wrong in the data"),
    "finding": Label(id="Temuan", en="Finding"),
    "severity": Label(id="Tingkat", en="Severity"),
    "count": Label(id="Jumlah", en="Count"),
    "meaning": Label(id="Artinya dan tindakannya", en="What it means, and what to do"),
    "unchecked": Label(id="Register tidak diperiksa.", en="The register was not checked."),
    "clean": Label(id="Tidak ada temuan.", en="Nothing was found."),
    "of_register": Label(id="Register warga", en="Register of people"),
    "of_history": Label(
        id="Riwayat pelayanan: tidak terbaca atau milik orang yang tidak dikenal",
        en="Services done: not readable, or of people who are not known",
    ),
    "why_refused": Label(id="Baris yang tidak dapat dinilai", en="Rows that cannot be assessed"),
    # indicators
    "indicators": Label(id="Indikator PWS", en="Indicators of local area monitoring (PWS)"),
    "indicators_says": Label(
        id="Periode {period}. Keputusan menyebut nama indikator dan tidak memberi rumus: siapa dan apa yang dihitung "
        "ditetapkan pustaka ini. Dari yang diketahui dihitung persennya; yang belum diketahui disebut tersendiri.",
        en="Period {period}. The decree names the indicators and gives no formula: who and what is counted is this "
        "library's. Percentages are of those known; those not known stand by themselves.",
    ),
    "indicator": Label(id="Indikator", en="Indicator"),
    "value": Label(id="Nilai", en="Value"),
    "of": Label(id="Ya / diketahui", en="Yes / known"),
    "unknown": Label(id="Belum diketahui", en="Not known"),
    "excluded": Label(id="Dikecualikan", en="Excluded"),
    "change": Label(id="Perubahan", en="Change"),
    "nobody": Label(id="Tanpa sasaran: {names}.", en="With nobody concerned: {names}."),
    "not_computed": Label(id="Tidak dihitung dari register", en="Not computed from a register"),
    "why": Label(id="Sebabnya", en="Why"),
    "hidden": Label(id="disembunyikan", en="hidden"),
    # notes
    "notes": Label(id="Catatan", en="Notes"),
    "note_unknown": Label(
        id="Yang belum diketahui tidak pernah dihitung sebagai tidak. Selama banyak yang belum diketahui, persentase "
        "hanya menggambarkan mereka yang diketahui.",
        en="What is not known is never counted as no. As long as much is not known, percentages tell only of those "
        "who are known.",
    ),
    "note_hidden": Label(
        id="Jumlah di bawah {under} disembunyikan, juga jumlah lain bila darinya jumlah itu dapat dihitung.",
        en="Counts under {under} are hidden, and others where the hidden could be worked out from them.",
    ),
    "note_shown": Label(
        id="Jumlah kecil tidak disembunyikan: bagikan halaman ini hanya kepada yang berhak.",
        en="Small counts are not hidden: share this page only with those entitled to it.",
    ),
    "note_ours": Label(
        id="Rumus indikator, kelompok umur lima tahun, serta kohort ibu dan bayi ditetapkan pustaka ini, bukan "
        "keputusan.",
        en="The formulas of indicators, the bands of five years, and the cohorts of mothers and newborns are this "
        "library's, not the decree's.",
    ),
    "note_readings": Label(
        id="Bagian keputusan yang tidak jelas dibaca menurut pilihan yang disebut di bawah.",
        en="Unclear places of the decree were read as said below.",
    ),
}


@frozen(kw_only=True)
class Tile:
    """A number that stands out, with what it counts and a note."""

    value: str
    label: str
    note: str = ""


@frozen(kw_only=True)
class DataTable:
    """A table in words: the last ``numbers`` columns are numbers; of long ones the first rows stand open.

    ``brief`` are its columns where room is short; all of them without it.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: int = 0
    top: int | None = None
    brief: tuple[int, ...] | None = None

    @property
    def open_rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows that stand open."""
        return self.rows if self.top is None else self.rows[: self.top]

    @property
    def folded_rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows that are folded away."""
        return () if self.top is None else self.rows[self.top :]


@frozen(kw_only=True)
class Part:
    """A part of a report; ``folded`` tables stand behind a line to be opened."""

    code: str
    heading: str
    paragraphs: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    tiles: tuple[Tile, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[DataTable, ...] = ()
    folded: tuple[DataTable, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it has nothing to say."""
        return not (self.paragraphs or self.tiles or self.charts or self.tables or self.folded)


@frozen(kw_only=True)
class Context:
    """Everything that was counted, and how it is to be told."""

    village: Village
    checked: ValidatedRegister | None
    history_refused: Mapping[str, int]
    recorded: frozenset[str] | None
    language: Language
    under: int | None
    indicators: pl.DataFrame
    by_area: pl.DataFrame | None
    area: str | None
    drawn_by_area: tuple[str, ...]
    over_months: pl.DataFrame | None
    pyramid: pl.DataFrame
    cascade: pl.DataFrame
    notifiable: pl.DataFrame | None
    homes: tuple[Home, ...] | None
    words: Mapping[str, str] = field(init=False)

    @words.default
    def _in_language(self) -> dict[str, str]:
        return {key: label.in_(self.language) for key, label in _WORDS.items()}

    def silent(self, rows: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
        """Say of which indicators nobody is known to be reached, and no service is on record: it may not be kept."""
        if self.recorded is None:
            return (self.words["no_history"],)
        none: dict[str, bool] = {}
        for row in rows:
            code = row["indicator"]
            definition = INDICATORS[code].definition
            services = services_of([definition]) if definition is not None else ()
            if services and self.recorded.isdisjoint(services):
                none[code] = none.get(code, True) and not row["numerator"] and bool(row["denominator"])
        names = [INDICATORS[code].name.in_(self.language) for code, is_so in none.items() if is_so]
        return (self.words["silent"].format(names="; ".join(names)),) if names else ()

    def count(self, number: int) -> str:
        """Return a count, or that it is a small one, where these are hidden."""
        if self.under is not None and 0 < number < self.under:
            return f"< {self.under}"
        return count_words(number, self.language)


def parts_of(context: Context) -> tuple[Part, ...]:
    """Return the parts of a report, in their order."""
    makers: tuple[Callable[[Context], Part], ...] = (
        _village, _homes, _coverage, _cascade, _screening, _months, _notifiable, _overdue, _questions, _data,
        _indicators, _notes,
    )  # fmt: skip
    return tuple(make(context) for make in makers)


# The people ----------------------------------------------------------------------------------------------------------


def _village(context: Context) -> Part:
    village, words = context.village, context.words
    stages = LifeStage
    counts = list(village.stages.values())
    hidden = hidden_among(counts, context.under)
    away = {stage for (stage, _), is_away in zip(village.stages, hidden, strict=True) if is_away}

    def of_stages(label: str, *named: LifeStage, note: str = "") -> Tile:
        """Count stages together, unless a single hidden one among them could be worked out from the sum."""
        alone = len(named) > 1 and len(away & set(named)) == 1
        value = words["hidden"] if alone else context.count(village.in_stage(*named))
        return Tile(value=value, label=words[label], note=note)

    open_note = words["pregnancy_open"].format(count=context.count(village.provisional)) if village.provisional else ""
    tiles = [Tile(value=context.count(village.people), label=words["people"])]
    if village.households is not None:
        number, without = village.households
        note = words["no_household"].format(count=context.count(without)) if without else ""
        tiles.append(Tile(value=context.count(number), label=words["households"], note=note))
    tiles += [
        of_stages("pregnant", stages.PREGNANT, note=open_note),
        of_stages("postpartum", stages.POSTPARTUM),
        of_stages("under_five", stages.NEWBORN, stages.INFANT, stages.YOUNG_CHILD),
        of_stages("school", stages.SCHOOL_AGE, stages.ADOLESCENT),
        of_stages("adults", stages.ADULT),
        of_stages("older", stages.OLDER_PERSON),
    ]
    if village.refused:
        tiles.append(Tile(value=context.count(village.refused.total()), label=words["refused"]))
    rows = [
        (
            words["open"] if stage is None else stage.label.in_(context.language),
            "-" if cluster is None else cluster.label.in_(context.language),
            words["hidden"] if is_away else count_words(count, context.language),
        )
        for ((stage, cluster), count), is_away in zip(village.stages.items(), hidden, strict=True)
    ]
    rows.append((words["all"], "", context.count(village.people)))
    table = DataTable(
        caption=words["stages"],
        columns=(words["stage"], words["cluster"], words["persons"]),
        rows=tuple(rows),
        numbers=1,
    )
    return Part(
        code="people", heading=words["village"], tiles=tuple(tiles), charts=(_pyramid(context),), tables=(table,)
    )


_OF_HOMES: Final = (
    "health_insurance", "latrine", "clean_water", "ventilation", "smoker", "tuberculosis", "hypertension", "diabetes",
    "mental_disorder",
)  # fmt: skip


def _homes(context: Context) -> Part:
    words, homes = context.words, context.homes
    if not homes:
        return Part(code="homes", heading="")
    shares = []
    for name in _OF_HOMES:
        answers = Counter(getattr(home, name) for home in homes)
        counts = answers[True], answers[False], answers[None]
        hidden = context.under is not None and any(0 < count < context.under for count in counts[:2])
        yes, no, unknown = counts
        shares.append(
            Share(name=words[name], hidden=True) if hidden else Share(name=words[name], yes=yes, no=no, unknown=unknown)
        )
    says = words["homes_says"].format(count=context.count(len(homes)))
    chart = share_chart(shares, code="homes-chart", title=words["homes"], description=says, language=context.language)
    return Part(code="homes", heading=words["homes"], paragraphs=(says,), charts=(chart,))


def _pyramid(context: Context) -> Chart:
    words, language = context.words, context.language
    counted: dict[str, dict[str, dict[str, int]]] = {}
    parts: dict[str, str] = {}
    unknown = 0
    for row in context.pyramid.sort("cluster", nulls_last=True).iter_rows(named=True):
        if row["sex"] not in list(Sex) or row["age_group"] is None:
            unknown += row["people"]
            continue
        part = "open" if row["cluster"] is None else str(row["cluster"])
        parts[part] = words["no_cluster"] if part == "open" else f"{words['cluster']} {part}"
        of_band = counted.setdefault(row["age_group"], {})
        side = of_band.setdefault(row["sex"], {})
        side[part] = side.get(part, 0) + row["people"]
    hidden = _hidden_cells(counted, context.under)
    bands = [
        Band(
            name=_band_name(name),
            **{
                sex.value: {
                    part: None if (name, sex.value, part) in hidden else count
                    for part, count in counted[name].get(sex.value, {}).items()
                }
                for sex in Sex
            },
        )
        for name in sorted(counted)
    ]
    return pyramid_chart(
        bands,
        parts=parts,
        code="pyramid",
        title=words["pyramid"],
        description=words["pyramid_says"],
        unknown=unknown if context.under is None or unknown >= context.under else 0,
        language=language,
    )


def _hidden_cells(
    counted: Mapping[str, Mapping[str, Mapping[str, int]]], under: int | None
) -> frozenset[tuple[str, str, str]]:
    """Return the small cells of a pyramid, and in each part one more where only one would be hidden."""
    by_part: dict[str, list[tuple[tuple[str, str, str], int]]] = {}
    for name, sides in counted.items():
        for sex, parts in sides.items():
            for part, count in parts.items():
                by_part.setdefault(part, []).append(((name, sex, part), count))
    return frozenset(
        key
        for cells in by_part.values()
        for (key, _), away in zip(cells, hidden_among([count for _, count in cells], under), strict=True)
        if away
    )


def _band_name(name: str) -> str:
    """Return a band of ages as it is written: 05-09 is 5-9."""
    return "-".join(part.lstrip("0") or "0" for part in name.split("-"))


# Coverage ------------------------------------------------------------------------------------------------------------


def _share(row: Mapping[str, Any], name: str, *, note: str = "") -> Share:
    if row["suppressed"]:
        return Share(name=name, hidden=True, note=note)
    return Share(
        name=name,
        yes=row["numerator"],
        no=row["denominator"] - row["numerator"],
        unknown=row["unknown"],
        excluded=row["excluded"],
        change=row["change"],
        note=note,
    )


def _rows(frame: pl.DataFrame, code: str) -> list[dict[str, Any]]:
    """Return the rows of an indicator that say something: of somebody, or hidden."""
    found = frame.filter(frame["indicator"] == code)
    return [row for row in found.iter_rows(named=True) if row["suppressed"] or row["population"]]


def _coverage(context: Context) -> Part:
    words, area = context.words, context.area
    if context.by_area is None or area is None:
        return Part(code="coverage", heading="")
    charts = []
    for code in context.drawn_by_area:
        rows = sorted(_rows(context.by_area, code), key=lambda row: (row[area] is None, str(row[area])))
        if rows:
            item = INDICATORS[code]
            shares = [_share(row, _area_name(row[area], context)) for row in rows]
            charts.append(
                share_chart(
                    shares,
                    code=f"by-area-{code}",
                    title=item.name,
                    description=item.why or "",
                    language=context.language,
                )
            )
    drawn = (row for code in context.drawn_by_area for row in _rows(context.by_area, code))
    return Part(
        code="coverage",
        heading=words["coverage"].format(area=area),
        paragraphs=(words["coverage_says"],) if charts else (),
        warnings=context.silent(drawn) if charts else (),
        charts=tuple(charts),
    )


def _area_name(value: object, context: Context) -> str:
    return context.words["not_recorded"] if value is None else str(value)


def _cascade(context: Context) -> Part:
    words, language = context.words, context.language
    steps: dict[bool, list[Step]] = {True: [], False: []}
    period = ""
    for row in context.cascade.iter_rows(named=True):
        period = row["period"]
        if not row["population"]:
            continue
        counts = (row["done"], row["not_done"], row["unknown"])
        hidden = context.under is not None and any(0 < count < context.under for count in (*counts, row["population"]))
        step = Step(
            name=CASCADE_STEPS[row["step"]],
            yes=row["done"],
            no=row["not_done"],
            unknown=row["unknown"],
            hidden=hidden,
            until=row["all_done"],
            until_unknown=row["all_unknown"] or 0,
        )
        steps[row["all_done"] is not None].append(step)
    says = words["cascade_says"].format(period=_period_words(period))
    charts = [
        cascade_chart(steps[joined], code=code, title=words[title], description=says, language=language)
        for joined, code, title in (
            (True, "cascade-mothers", "cascade_mothers"),
            (False, "cascade-newborns", "cascade_newborns"),
        )
        if steps[joined]
    ]
    steps_taken = (
        {"indicator": code, "numerator": row["done"], "denominator": row["done"] + row["not_done"]}
        for row in context.cascade.iter_rows(named=True)
        if (code := row["step"]) in INDICATORS
    )
    return Part(
        code="cascade",
        heading=words["cascade"],
        paragraphs=(f"{says}.",) if charts else (),
        warnings=context.silent(steps_taken) if charts else (),
        charts=tuple(charts),
    )


def _period_words(period: str) -> str:
    return period.replace("/", " - ")


def _screening(context: Context) -> Part:
    words = context.words
    charts = []
    drawn = []
    for group, title in ((IndicatorGroup.CLUSTER_3, "screening_3"), (IndicatorGroup.CLUSTER_2, "screening_2")):
        rows = [
            (INDICATORS[code], row)
            for code in INDICATORS
            if code.startswith(_COVERAGE_OF) and group in INDICATORS[code].groups
            for row in _rows(context.indicators, code)
        ]
        rows.sort(key=lambda pair: -(pair[1]["population"] or 0))
        shown = rows[:_TOP]
        if shown:
            drawn += [row for _, row in shown]
            names = [CATALOGUE[item.code.removeprefix(_COVERAGE_OF)].name.in_(context.language) for item, _ in shown]
            most = words["most"].format(count=len(shown), all=len(rows))
            charts.append(
                share_chart(
                    [_share(row, name) for name, (_, row) in zip(names, shown, strict=True)],
                    code=title.replace("_", "-"),
                    title=f"{words[title]} ({most})" if len(rows) > len(shown) else words[title],
                    description=words["screening_says"],
                    language=context.language,
                )
            )
    return Part(
        code="screening",
        heading=words["screening"],
        paragraphs=(words["screening_says"],) if charts else (),
        warnings=context.silent(drawn) if charts else (),
        charts=tuple(charts),
    )


_COVERAGE_OF: Final = "coverage-"


# Months and weeks ----------------------------------------------------------------------------------------------------


def _months(context: Context) -> Part:
    words, frame = context.words, context.over_months
    if frame is None:
        return Part(code="months", heading="")
    charts = []
    for code in dict.fromkeys(frame["indicator"]):
        rows = _rows(frame, code)
        if len(rows) > 1:
            item = INDICATORS[code]
            charts.append(
                trend_chart(
                    [_point(row) for row in rows],
                    code=f"months-{code}",
                    title=item.name,
                    percent=item.kind is IndicatorKind.PERCENT,
                    language=context.language,
                )
            )
    says = words["months_says"].format(on=context.village.on)
    return Part(code="months", heading=words["months"], paragraphs=(says,) if charts else (), charts=tuple(charts))


def _point(row: Mapping[str, Any]) -> Point:
    return Point(
        period=row["period"],
        value=row["value"],
        least=row["value_least"],
        most=row["value_most"],
        hidden=row["suppressed"],
        share=_share(row, row["period"]),
    )


def _notifiable(context: Context) -> Part:
    words, frame = context.words, context.notifiable
    if frame is None:
        return Part(code="notifiable", heading="")
    last = context.village.on - timedelta(days=(context.village.on.weekday() + 1) % 7)
    weeks = [(last - timedelta(weeks=number)).isoformat() for number in reversed(range(_WEEKS))]
    cases: dict[str, dict[str, int]] = {}
    unread = 0
    for row in frame.iter_rows(named=True):
        if row["disease"] is None:
            unread += row["possible"]
        elif row["period"] in weeks:
            counted = cases.setdefault(row["disease"], dict.fromkeys(weeks, 0))
            counted[row["period"]] += row["cases"] + row["possible"]
    charts = [
        weekly_chart(
            {
                _day_words(week): None if context.under is not None and 0 < count < context.under else count
                for week, count in counted.items()
            },
            code=f"weeks-{disease.casefold()}",
            title=f"{disease}: {NOTIFIABLE[disease].name.in_(context.language)}",
            language=context.language,
        )
        for disease, counted in sorted(cases.items())
    ]
    paragraphs = [words["notifiable_says"]]
    if unread:
        paragraphs.append(words["unread_codes"].format(count=context.count(unread)))
    return Part(code="notifiable", heading=words["notifiable"], paragraphs=tuple(paragraphs), charts=tuple(charts))


def _day_words(day: str) -> str:
    read = date.fromisoformat(day)
    return f"{read.day}/{read.month}"


# What to do ----------------------------------------------------------------------------------------------------------


def _overdue(context: Context) -> Part:
    words = context.words
    late = sorted(
        (item for item in context.village.services if item.overdue), key=lambda item: (-item.overdue, -item.due)
    )
    if not late:
        return Part(code="overdue", heading=words["overdue"], paragraphs=(words["not_late"],))
    columns = ("service", "late", "due", "on_time", "missed", "required", "undetermined")
    rows = tuple(
        (CATALOGUE[item.code].name.in_(context.language), *(context.count(number) for number in _standing(item)))
        for item in late
    )
    table = DataTable(
        caption=words["overdue"],
        columns=tuple(words[name] for name in columns),
        rows=rows,
        numbers=len(columns) - 1,
        top=_TOP,
        brief=(0, 1, 3, 5, 6),
    )
    kinds = ", ".join(dict.fromkeys(_kind(item).label.in_(context.language) for item in late))
    return Part(
        code="overdue",
        heading=words["overdue"],
        paragraphs=(f"{words['overdue_says']} ({kinds})",),
        tables=(table,),
    )


def _kind(item: ServiceCount) -> ServiceKind:
    return CATALOGUE[item.code].kind


def _standing(item: ServiceCount) -> tuple[int, ...]:
    return item.overdue, item.due, item.on_time, item.missed, item.required, item.undetermined


def _questions(context: Context) -> Part:
    words, language = context.words, context.language
    asked = context.village.asked
    if not asked:
        return Part(code="questions", heading=words["questions"], paragraphs=(words["nothing_asked"],))
    table = DataTable(
        caption=words["questions"],
        columns=(words["question"], words["asked"], words["settles"]),
        rows=tuple(
            (FACTS[item.fact].question.in_(language), context.count(item.persons), context.count(item.alone))
            for item in asked
        ),
        numbers=2,
        top=_TOP,
    )
    return Part(code="questions", heading=words["questions"], paragraphs=(words["questions_says"],), tables=(table,))


def _data(context: Context) -> Part:
    words, checked = context.words, context.checked
    tables = []
    if checked is not None and checked.examples:
        headers = checked.finding_headers(context.language)
        rows = tuple(
            (item.message, severity, item.code, context.count(item.count))
            for item, (_, severity, _, _) in zip(checked.examples, checked.finding_rows(context.language), strict=True)
        )
        tables.append(
            DataTable(
                caption=words["of_register"],
                columns=(words["meaning"], headers[1], headers[0], headers[2]),
                rows=rows,
                numbers=1,
                top=_TOP,
            )
        )
    refused = {code: count for code, count in context.village.refused.items() if code != "row_refused"}
    for caption, codes in (("why_refused", refused), ("of_history", context.history_refused)):
        if codes:
            tables.append(
                DataTable(
                    caption=words[caption],
                    columns=(words["finding"], words["count"]),
                    rows=tuple((code, context.count(count)) for code, count in codes.items()),
                    numbers=1,
                )
            )
    said = words["unchecked"] if checked is None else words["clean"] if not checked.examples else ""
    return Part(code="data", heading=words["data"], paragraphs=(said,) if said else (), tables=tuple(tables))


# All indicators ------------------------------------------------------------------------------------------------------


def _indicators(context: Context) -> Part:
    words, language = context.words, context.language
    by_code = {row["indicator"]: row for row in context.indicators.iter_rows(named=True)}
    tables: list[DataTable] = []
    told: set[str] = set()
    nobody: list[str] = []
    columns = ("indicator", "value", "of", "unknown", "excluded", "change")
    for group in IndicatorGroup:
        for aspect in Aspect:
            rows = []
            for code, item in INDICATORS.items():
                if item.listed[0].group is not group or item.aspect is not aspect or code not in by_code:
                    continue
                told.add(code)
                row = by_code[code]
                if not row["population"] and not row["suppressed"]:
                    nobody.append(item.name.in_(language))
                    continue
                rows.append((item.name.in_(language), *_indicator_cells(row, item, context)))
            if rows:
                tables.append(
                    DataTable(
                        caption=f"{_capital(group.label.in_(language))}: {aspect.label.in_(language)}",
                        columns=tuple(words[name] for name in columns),
                        rows=tuple(rows),
                        numbers=len(columns) - 1,
                    )
                )
    left_out = tuple(
        (item.name.in_(language), item.not_computed.in_(language))
        for item in INDICATORS.values()
        if item.not_computed is not None
    )
    folded = DataTable(caption=words["not_computed"], columns=(words["indicator"], words["why"]), rows=left_out)
    period = next((_period_words(row["period"]) for row in by_code.values()), "")
    return Part(
        code="indicators",
        heading=words["indicators"],
        paragraphs=(words["indicators_says"].format(period=period),),
        folded=(*tables, folded),
        after=(words["nobody"].format(names="; ".join(nobody)),) if nobody else (),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _indicator_cells(row: Mapping[str, Any], item: Indicator, context: Context) -> tuple[str, ...]:
    words, language = context.words, context.language
    if row["suppressed"]:
        return words["hidden"], "-", "-", "-", "-"
    percent = item.kind is IndicatorKind.PERCENT
    value = "-"
    if row["value"] is not None:
        value = percent_words(row["value"], language) if percent else decimal(row["value"], language)
    of = f"{count_words(row['numerator'], language)} / {count_words(row['denominator'], language)}"
    unknown, excluded = (count_words(row[name], language) for name in ("unknown", "excluded"))
    change = "-" if row["change"] is None else signed(row["change"], language)
    return value, of if row["denominator"] else "-", unknown, excluded, change


def _notes(context: Context) -> Part:
    words = context.words
    hidden = words["note_shown"] if context.under is None else words["note_hidden"].format(under=context.under)
    notes = [words["note_unknown"], hidden, words["note_ours"], words["note_readings"]]
    return Part(code="notes", heading=words["notes"], paragraphs=tuple(notes))
