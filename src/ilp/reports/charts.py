"""Charts of what a village has and lacks: for phones, in grey as in colour, each with the table it was drawn from.

What is not known is drawn apart from no, everywhere. Parts are told apart by hatching and by words, never by colour
alone. Numbers that are hidden because they are small are said to be so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import Final

from attrs import field, frozen

from ilp.labels import Label, Language, language_named
from ilp.plans.picture import MONTHS
from ilp.rendering import html_table
from ilp.reports.drawing import FAINT, INK, LINE, PAPER, QUIET, SOLID, WIDTH, Canvas, wrapped
from ilp.reports.numbers import count_words, decimal, percent_words, signed
from ilp.reports.sheets import Text, told

__all__ = [
    "Band",
    "Chart",
    "Point",
    "Share",
    "Step",
    "cascade_chart",
    "pyramid_chart",
    "share_chart",
    "trend_chart",
    "weekly_chart",
]

_HIDDEN_HATCH: Final = "xxx"
_UNKNOWN_HATCH: Final = "/////"

_WORDS: Final[Mapping[str, Label]] = {
    "yes": Label(id="ya", en="yes"),
    "no": Label(id="tidak", en="no"),
    "unknown": Label(id="belum diketahui", en="not known"),
    "excluded": Label(id="dikecualikan", en="excluded"),
    "hidden": Label(id="disembunyikan: jumlahnya kecil", en="hidden: a small number"),
    "nobody": Label(id="tidak ada sasaran", en="nobody concerned"),
    "none_known": Label(id="tidak ada yang diketahui", en="none is known"),
    "of_known": Label(id="persen dari yang diketahui", en="percent of those known"),
    "share": Label(id="{yes} dari {known}", en="{yes} of {known}"),
    "name": Label(id="Nama", en="Name"),
    "value": Label(id="Nilai", en="Value"),
    "range": Label(id="Paling sedikit - paling banyak", en="Least - most"),
    "change": Label(id="Perubahan", en="Change"),
    "step": Label(id="Langkah", en="Step"),
    "until": Label(id="Bersama semua langkah sebelumnya", en="With all steps before"),
    "until_short": Label(id="bersama langkah sebelumnya", en="with all before"),
    "until_legend": Label(id="juga semua langkah sebelumnya", en="all steps before as well"),
    "band": Label(id="Umur", en="Age"),
    "male": Label(id="Laki-laki", en="Male"),
    "female": Label(id="Perempuan", en="Female"),
    "all": Label(id="semua", en="all"),
    "sex_unknown": Label(id="jenis kelamin atau umur belum diketahui: {count}", en="sex or age not known: {count}"),
    "period": Label(id="Bulan", en="Month"),
    "week": Label(id="Minggu", en="Week"),
    "cases": Label(id="Kasus", en="Cases"),
    "table": Label(id="Angka-angkanya", en="The numbers"),
    "and_more": Label(id="; dan seterusnya", en="; and so on"),
    "points": Label(id="poin", en="points"),
    "same": Label(id="tetap", en="unchanged"),
}


@frozen(kw_only=True)
class Chart:
    """A chart: its drawing as SVG, and the table it was drawn from; ``brief`` are its columns where room is short."""

    code: str
    title: str
    description: str
    svg: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    language: Language
    brief: tuple[int, ...]

    def html(self) -> str:
        """Return the chart as a figure of a page: its title, its drawing, and its table to be opened below it."""
        summary = escape(_WORDS["table"].in_(self.language))
        table = html_table(self.title, self.columns, self.rows)
        return (
            f'<figure class="chart" id="{self.code}"><figcaption>{escape(self.title)}</figcaption>{self.svg}'
            f'<details><summary>{summary}</summary><div class="wide" tabindex="0">{table}</div></details></figure>'
        )

    def _repr_html_(self) -> str:
        """Return the figure for a notebook."""
        return f'<div style="max-width:30em">{self.html()}</div>'


@frozen(kw_only=True)
class Share:
    """How many of a group are yes, no and not known.

    Attributes:
        name: Of whom: an area, a service, a step.
        yes: How many are known to be yes; None where it is hidden.
        no: How many are known to be no.
        unknown: Of how many neither is known.
        excluded: How many are left out, as it is not their time yet, or for another reason.
        hidden: Whether the numbers are hidden because they are small.
        change: The points of percent by which the share of those known differs from that before, or None.
        note: What is said below it besides.
    """

    name: Text
    yes: int | None = None
    no: int | None = None
    unknown: int | None = None
    excluded: int = 0
    hidden: bool = False
    change: float | None = None
    note: Text = ""

    @property
    def known(self) -> int:
        """How many are known to be yes or no."""
        return (self.yes or 0) + (self.no or 0)

    @property
    def concerned(self) -> int:
        """How many are yes, no or not known."""
        return self.known + (self.unknown or 0)

    @property
    def value(self) -> float | None:
        """Percent of those known, from 0 to 100; None where none is known or it is hidden."""
        return None if self.hidden or not self.known else 100 * (self.yes or 0) / self.known

    def words(self, language: Language) -> str:
        """Return the share in few words."""
        if self.hidden:
            return _WORDS["hidden"].in_(language)
        if self.value is None:
            return _WORDS["none_known" if self.unknown else "nobody"].in_(language)
        numbers = {"yes": count_words(self.yes or 0, language), "known": count_words(self.known, language)}
        return f"{percent_words(self.value, language)} ({_WORDS['share'].in_(language).format(**numbers)})"

    def bounds(self, language: Language) -> str:
        """Return what it would be if all that is not known were no, and if it were yes."""
        if self.hidden or not self.concerned:
            return "-"
        least, most = (100 * part / self.concerned for part in (self.yes or 0, (self.yes or 0) + (self.unknown or 0)))
        return f"{decimal(least, language)} - {percent_words(most, language)}"


@frozen(kw_only=True)
class Step(Share):
    """A step of a cascade: ``until`` counts those who have it and all steps before it, None where that is hidden.

    Of ``until_unknown`` it is not known whether they have all of them.
    """

    until: int | None = None
    until_unknown: int = 0


def share_chart(
    shares: Iterable[Share], *, code: str, title: Text, description: Text = "", language: Language = "id"
) -> Chart:
    """Draw a bar for each group: yes, not known, and no; the percentage is that of those known.

    Args:
        shares: The groups, in the order they are drawn.
        code: Names the chart on its page: letters, digits and dashes.
        title: Its title.
        description: What it shows, for those who do not see it; what the bars say is added.
        language: The language of its texts.

    Raises:
        UnknownNameError: the language is neither "id" nor "en".
    """
    spoken = language_named(language)
    bars = tuple(shares)
    said = {key: label.in_(spoken) for key, label in _WORDS.items()}
    columns = tuple(said[key] for key in ("name", *_COUNTED, "change"))
    rows = tuple(
        (told(bar.name, spoken), *_numbers(bar, spoken), bar.words(spoken), bar.bounds(spoken), _change(bar, spoken))
        for bar in bars
    )
    return _bars_chart(bars, code, told(title, spoken), told(description, spoken), spoken, columns, rows)


def cascade_chart(
    steps: Iterable[Step], *, code: str, title: Text, description: Text = "", language: Language = "id"
) -> Chart:
    """Draw a bar for each step of a cascade of care, and below it a thin one of those who had all steps before too.

    Args and errors are those of ``share_chart``.
    """
    spoken = language_named(language)
    bars = tuple(steps)
    said = {key: label.in_(spoken) for key, label in _WORDS.items()}
    columns = tuple(said[key] for key in ("step", *_COUNTED, "until"))
    rows = tuple(
        (
            told(bar.name, spoken),
            *_numbers(bar, spoken),
            bar.words(spoken),
            bar.bounds(spoken),
            "-" if bar.until is None or bar.hidden else _until_words(bar, spoken),
        )
        for bar in bars
    )
    return _bars_chart(bars, code, told(title, spoken), told(description, spoken), spoken, columns, rows)


def _numbers(bar: Share, language: Language) -> tuple[str, str, str, str]:
    if bar.hidden:
        return ("-",) * 4
    yes, no, unknown = (count_words(part or 0, language) for part in (bar.yes, bar.no, bar.unknown))
    return yes, no, unknown, count_words(bar.excluded, language)


def _change(bar: Share, language: Language) -> str:
    if bar.change is None:
        return "-"
    difference = signed(bar.change, language)
    return _WORDS["same"].in_(language) if difference == "0" else f"{difference} {_WORDS['points'].in_(language)}"


_COUNTED: Final = ("yes", "no", "unknown", "excluded", "value", "range")
_BAR: Final = 13
_THIN: Final = 5
_MARGIN: Final = 1
_SMALL: Final = 11


def _bars_chart(  # noqa: PLR0913 - put together by the two functions above
    bars: Sequence[Share],
    code: str,
    title: str,
    description: str,
    language: Language,
    columns: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
) -> Chart:
    cascade = any(isinstance(bar, Step) for bar in bars)
    legend = [("yes", _style("yes")), ("unknown", _style("unknown")), ("no", _style("no"))]
    if any(bar.hidden for bar in bars):
        legend.append(("hidden", _style("hidden")))
    if cascade:
        legend.append(("until_legend", _style("until")))
    said = [(_WORDS[key].in_(language), style) for key, style in legend]
    rows_of_legend = _legend_rows([words for words, _ in said])
    tops, names, total = [], [], 18.0 * len(rows_of_legend) + 6
    for bar in bars:
        lines = wrapped(told(bar.name, language), WIDTH)
        tops.append(total)
        names.append(lines)
        total += 15 * (len(lines) + 1) + _BAR + 9
        total += 14 * len(_below(bar, language))
        total += _THIN + 3 if isinstance(bar, Step) else 0
    canvas = Canvas(code, total)
    _draw_legend(canvas, said, rows_of_legend)
    for bar, top, lines in zip(bars, tops, names, strict=True):
        _draw_bar(canvas, bar, top, lines, language)
    told_all = "; ".join(f"{told(bar.name, language)}: {_told_bar(bar, language)}" for bar in bars)
    described = ". ".join(text for text in (description.rstrip("."), told_all) if text)
    return Chart(
        code=code,
        title=title,
        description=described,
        svg=canvas.svg(title=title, description=described, language=language),
        columns=columns,
        rows=rows,
        language=language,
        brief=(0, 5, 3),
    )


def _told_bar(bar: Share, language: Language) -> str:
    if bar.hidden or not bar.unknown:
        return bar.words(language)
    return f"{bar.words(language)}, {_WORDS['unknown'].in_(language)} {count_words(bar.unknown, language)}"


def _until_words(step: Step, language: Language) -> str:
    """Return how many have a step and all before it, and of how many that is not known."""
    had = count_words(step.until or 0, language)
    if not step.until_unknown:
        return had
    return f"{had} ({_WORDS['unknown'].in_(language)} {count_words(step.until_unknown, language)})"


def _below(bar: Share, language: Language) -> list[str]:
    """Return what is said below a bar, in lines: what is not known, who is left out, and the caller's own words."""
    counts = () if bar.hidden else (("unknown", bar.unknown or 0), ("excluded", bar.excluded))
    parts = [f"{_WORDS[key].in_(language)} {count_words(count, language)}" for key, count in counts if count]
    if isinstance(bar, Step) and bar.until is not None and not bar.hidden:
        parts.append(f"{_WORDS['until_short'].in_(language)} {_until_words(bar, language)}")
    note = told(bar.note, language)
    parts += [note] if note else []
    return wrapped(", ".join(parts), WIDTH, size=_SMALL) if parts else []


def _draw_bar(canvas: Canvas, bar: Share, top: float, lines: Sequence[str], language: Language) -> None:
    y = top + 12
    canvas.lines(_MARGIN, y, lines, fontweight="bold")
    y += 15 * len(lines)
    words = bar.words(language)
    if bar.change is not None and bar.value is not None:
        words += f", {_change(bar, language)}"
    canvas.text(_MARGIN, y, words)
    y += 5
    room = WIDTH - 2 * _MARGIN
    if bar.hidden:
        canvas.box(_MARGIN, y, room, _BAR, **_style("hidden"))
    elif not bar.concerned:
        canvas.line([_MARGIN, WIDTH - _MARGIN], [y + _BAR / 2] * 2, color=LINE, linestyle=(0, (2, 3)))
    else:
        x = float(_MARGIN)
        for key, count in (("yes", bar.yes), ("unknown", bar.unknown), ("no", bar.no)):
            width = room * (count or 0) / bar.concerned
            if width:
                canvas.box(x, y, width, _BAR, **_style(key))
            x += width
    y += _BAR
    if isinstance(bar, Step):
        if bar.until is not None and bar.concerned and not bar.hidden:
            had, open_ = (room * count / bar.concerned for count in (bar.until, bar.until_unknown))
            if had:
                canvas.box(_MARGIN, y + 3, had, _THIN, **_style("until"))
            if open_:
                canvas.box(_MARGIN + had, y + 3, open_, _THIN, **_style("unknown"))
        y += _THIN + 3
    canvas.lines(_MARGIN, y + 12, _below(bar, language), size=_SMALL, color=QUIET)


def _style(key: str) -> dict[str, object]:
    """Return how a part is filled: solid, hatched or empty, so that no colour is needed to tell it."""
    styles: dict[str, dict[str, object]] = {
        "yes": {"facecolor": SOLID, "edgecolor": INK},
        "no": {"facecolor": PAPER, "edgecolor": INK},
        "unknown": {"facecolor": PAPER, "edgecolor": INK, "hatch": _UNKNOWN_HATCH},
        "hidden": {"facecolor": PAPER, "edgecolor": LINE, "hatch": _HIDDEN_HATCH},
        "until": {"facecolor": INK, "edgecolor": INK},
    }
    return styles[key]


def _legend_rows(words: Sequence[str]) -> list[list[int]]:
    """Return which of the words of a legend stand in which row."""
    rows: list[list[int]] = [[]]
    used = 0.0
    for number, word in enumerate(words):
        width = 24 + len(word) * _SMALL * 0.62
        if rows[-1] and used + width > WIDTH:
            rows.append([])
            used = 0.0
        rows[-1].append(number)
        used += width
    return rows


def _draw_legend(
    canvas: Canvas, entries: Sequence[tuple[str, dict[str, object]]], rows: Sequence[Sequence[int]], top: float = 0.0
) -> None:
    for place, row in enumerate(rows):
        x = float(_MARGIN)
        for number in row:
            words, style = entries[number]
            canvas.box(x, top + 18 * place + 2, 15, 10, **style)
            canvas.text(x + 19, top + 18 * place + 11, words, size=_SMALL)
            x += 24 + len(words) * _SMALL * 0.62


# The ages of a village -----------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Band:
    """The people of a band of ages: how many of each part (a cluster) are male and female; None where it is hidden."""

    name: Text
    male: Mapping[str, int | None]
    female: Mapping[str, int | None]


_HATCHES: Final = ("", "////", "....", "xxxx", "----", "oo")
_PYRAMID_ROW: Final = 17
_AGES: Final = 52


def pyramid_chart(  # noqa: PLR0913 - what a chart shows, all by keyword
    bands: Iterable[Band],
    *,
    parts: Mapping[str, Text],
    code: str,
    title: Text,
    description: Text = "",
    unknown: int = 0,
    language: Language = "id",
) -> Chart:
    """Draw males and females by age, each bar in its parts.

    Args:
        bands: The bands of ages, the youngest first.
        parts: The parts and their names, in the order they are drawn from the middle: the clusters.
        code: Names the chart on its page.
        title: Its title.
        description: What it shows, for those who do not see it.
        unknown: How many people have no known sex or age; they are told below it.
        language: The language of its texts.

    Raises:
        UnknownNameError: the language is neither "id" nor "en".
    """
    spoken = language_named(language)
    drawn = tuple(bands)
    said = {key: label.in_(spoken) for key, label in _WORDS.items()}
    entries = [(told(name, spoken), _part_style(number)) for number, name in enumerate(parts.values())]
    hidden = any(None in (*band.male.values(), *band.female.values()) for band in drawn)
    rows_of_legend = _legend_rows([words for words, _ in entries])
    top = 18.0 * len(rows_of_legend) + 22
    below = [said["sex_unknown"].format(count=count_words(unknown, spoken))] if unknown else []
    below += [f"* {said['hidden']}"] if hidden else []
    canvas = Canvas(code, top + _PYRAMID_ROW * len(drawn) + 6 + 15 * len(below))
    _draw_legend(canvas, entries, rows_of_legend)
    middle = WIDTH / 2
    canvas.text(middle - _AGES / 2, top - 6, said["male"], ha="right", fontweight="bold")
    canvas.text(middle + _AGES / 2, top - 6, said["female"], ha="left", fontweight="bold")
    most = max((_total(side) for band in drawn for side in (band.male, band.female)), default=0)
    room = middle - _AGES / 2 - 34
    for number, band in enumerate(reversed(drawn)):
        y = top + number * _PYRAMID_ROW
        canvas.text(middle, y + 12, told(band.name, spoken), size=_SMALL, ha="center")
        for direction, side in ((-1, band.male), (1, band.female)):
            x = middle + direction * _AGES / 2
            for place, part in enumerate(parts):
                width = room * (side.get(part) or 0) / most if most else 0
                if width:
                    canvas.box(x if direction > 0 else x - width, y + 2, width, _PYRAMID_ROW - 4, **_part_style(place))
                x += direction * width
            mark = "*" if None in side.values() else ""
            words = f"{count_words(_total(side), spoken)}{mark}"
            canvas.text(x + direction * 4, y + 12, words, size=_SMALL, ha="left" if direction > 0 else "right")
    canvas.lines(_MARGIN, top + _PYRAMID_ROW * len(drawn) + 14, below, size=_SMALL, color=QUIET)
    columns = (
        said["band"],
        *(f"{said[sex]}, {told(name, spoken)}" for sex in ("male", "female") for name in parts.values()),
    )
    rows = tuple(
        (
            told(band.name, spoken),
            *(
                "*" if side.get(part, 0) is None else count_words(side.get(part) or 0, spoken)
                for side in (band.male, band.female)
                for part in parts
            ),
        )
        for band in drawn
    )
    sums = [
        f"{said[sex]} {count_words(sum(_total(side) for side in sides), spoken)}"
        for sex, sides in (("male", [band.male for band in drawn]), ("female", [band.female for band in drawn]))
    ]
    described = ". ".join(text for text in (told(description, spoken).rstrip("."), ", ".join([*sums, *below])) if text)
    return Chart(
        code=code,
        title=told(title, spoken),
        description=described,
        svg=canvas.svg(title=told(title, spoken), description=described, language=spoken),
        columns=columns,
        rows=rows,
        language=spoken,
        brief=tuple(range(len(columns))),
    )


def _total(side: Mapping[str, int | None]) -> int:
    return sum(count or 0 for count in side.values())


def _part_style(place: int) -> dict[str, object]:
    return {
        "facecolor": SOLID if place == 0 else PAPER,
        "edgecolor": INK,
        "linewidth": 0.8,
        "hatch": _HATCHES[place % len(_HATCHES)] or None,
    }


# Months and weeks ----------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Point:
    """A value of a month, with what it would be at least and at most; None where none is known, or it is hidden."""

    period: str
    value: float | None
    least: float | None = None
    most: float | None = None
    hidden: bool = False
    share: Share | None = field(default=None)


_PLOT: Final = (30, 14, WIDTH - 36, 110)
"""Left, top, right and bottom of where lines are drawn."""


def trend_chart(  # noqa: PLR0913 - what a chart shows, all by keyword
    points: Iterable[Point],
    *,
    code: str,
    title: Text,
    description: Text = "",
    percent: bool = True,
    language: Language = "id",
) -> Chart:
    """Draw a value over months: a line with its marks, in a hatched band from least to most.

    Args:
        points: The months, the oldest first.
        code: Names the chart on its page.
        title: Its title.
        description: What it shows, for those who do not see it; the values are added.
        percent: Whether the values are percent, from 0 to 100, or counts.
        language: The language of its texts.

    Raises:
        UnknownNameError: the language is neither "id" nor "en".
    """
    spoken = language_named(language)
    drawn = tuple(points)
    said = {key: label.in_(spoken) for key, label in _WORDS.items()}
    left, top, right, bottom = _PLOT
    highest = 100.0 if percent else max([1.0, *(point.most or point.value or 0.0 for point in drawn)])
    gap = (right - left) / max(len(drawn), 1)
    xs = [left + gap * (number + 0.5) for number in range(len(drawn))]

    def across(value: float) -> float:
        return bottom - (bottom - top) * value / highest

    hidden = any(point.hidden for point in drawn)
    banded = any(_is_open(point) for point in drawn)
    below = bottom + 20 + (18 if banded else 0) + (14 if hidden else 0)
    canvas = Canvas(code, below)
    for share in (0.0, 0.5, 1.0):
        y = across(highest * share)
        canvas.line([left, right], [y, y], color=LINE if share == 0 else FAINT)
        canvas.text(left - 4, y + 4, decimal(highest * share, spoken), size=_SMALL, ha="right", color=QUIET)
    _draw_band(canvas, drawn, xs, across)
    for run in _runs(drawn):
        places = [xs[number] for number in run], [across(drawn[number].value or 0.0) for number in run]
        canvas.line(*places, linewidth=6, color=PAPER)
        canvas.line(*places, linewidth=2, marker="o", markersize=5, markerfacecolor=PAPER, markeredgecolor=INK)
    for number, point in enumerate(drawn):
        if point.hidden:
            canvas.text(xs[number], bottom - 4, "*", ha="center")
    known = [number for number, point in enumerate(drawn) if point.value is not None]
    if known:
        last = known[-1]
        words = _value_words(drawn[last].value, spoken, percent=percent)
        canvas.text(xs[last] + 9, across(drawn[last].value or 0.0) + 4, words, fontweight="bold")
    for number in sorted({0, len(drawn) // 2, len(drawn) - 1} & set(range(len(drawn)))):
        month = _month(drawn[number].period, spoken)
        canvas.text(xs[number], bottom + 15, month, size=_SMALL, ha="center", color=QUIET)
    if banded:
        _draw_legend(canvas, [(said["unknown"], _style("unknown"))], [[0]], top=bottom + 19)
    if hidden:
        canvas.text(_MARGIN, below - 3, f"* {said['hidden']}", size=_SMALL, color=QUIET)
    rows = tuple(
        (
            point.period,
            said["hidden"] if point.hidden else _value_words(point.value, spoken, percent=percent),
            _range_words(point, spoken),
            *(("-",) * 4 if point.share is None else _numbers(point.share, spoken)),
        )
        for point in drawn
    )
    told_all = "; ".join(f"{row[0]}: {row[1]}" for row in rows)
    described = ". ".join(text for text in (told(description, spoken).rstrip("."), told_all) if text)
    return Chart(
        code=code,
        title=told(title, spoken),
        description=described,
        svg=canvas.svg(title=told(title, spoken), description=described, language=spoken),
        columns=tuple(said[key] for key in ("period", "value", "range", "yes", "no", "unknown", "excluded")),
        rows=rows,
        language=spoken,
        brief=(0, 1, 5),
    )


def _draw_band(canvas: Canvas, points: Sequence[Point], xs: Sequence[float], across: Callable[[float], float]) -> None:
    """Draw from the least to the most value of each month, hatched as what is not known."""
    width = min(14.0, (xs[1] - xs[0]) * 0.6) if len(xs) > 1 else 14.0
    for x, point in zip(xs, points, strict=True):
        if _is_open(point):
            upper, lower = across(point.most or 0.0), across(point.least or 0.0)
            canvas.box(x - width / 2, upper, width, lower - upper, **{**_style("unknown"), "linewidth": 0.6})


def _is_open(point: Point) -> bool:
    return point.least is not None and point.most is not None and point.most > point.least


def _month(period: str, language: Language) -> str:
    """Return a month, 2026-11, in short; another period as it is.

    >>> _month("2026-05", "id")
    'Mei 26'
    """
    year, _, month = period.partition("-")
    if not (len(year) == 4 and len(month) == 2 and month.isdecimal() and 1 <= int(month) <= 12):  # noqa: PLR2004
        return period
    return f"{MONTHS[language][int(month) - 1]} {year[2:]}"


def _runs(points: Sequence[Point]) -> list[list[int]]:
    """Return the places of months in a row that have a value: no line is drawn over a month without one."""
    runs: list[list[int]] = [[]]
    for number, point in enumerate(points):
        if point.value is None:
            runs.append([])
        else:
            runs[-1].append(number)
    return [run for run in runs if run]


def _value_words(value: float | None, language: Language, *, percent: bool) -> str:
    if value is None:
        return "-"
    return percent_words(value, language) if percent else decimal(value, language)


def _range_words(point: Point, language: Language) -> str:
    if point.least is None or point.most is None or point.hidden:
        return "-"
    return f"{decimal(point.least, language)} - {decimal(point.most, language)}"


def weekly_chart(
    weeks: Mapping[str, int | None], *, code: str, title: Text, description: Text = "", language: Language = "id"
) -> Chart:
    """Draw counts by week as bars with their numbers; None is a count that is hidden.

    Args:
        weeks: The weeks and their counts, the oldest first. A week without a report must not be there: it is no nought.
        code: Names the chart on its page.
        title: Its title.
        description: What it shows, for those who do not see it; the counts are added.
        language: The language of its texts.

    Raises:
        UnknownNameError: the language is neither "id" nor "en".
    """
    spoken = language_named(language)
    said = {key: label.in_(spoken) for key, label in _WORDS.items()}
    bottom, room = 100.0, 78.0
    hidden = None in weeks.values()
    canvas = Canvas(code, bottom + 20 + (15 if hidden else 0))
    gap = (WIDTH - 2 * _MARGIN) / max(len(weeks), 1)
    width = min(gap * 0.7, 40.0)
    most = max((count or 0 for count in weeks.values()), default=0) or 1
    every = max(1, -(-len(weeks) * 52 // WIDTH))
    canvas.line([_MARGIN, WIDTH - _MARGIN], [bottom, bottom], color=LINE)
    for number, (week, count) in enumerate(weeks.items()):
        x = _MARGIN + gap * (number + 0.5)
        height = room * (count or 0) / most
        if count:
            canvas.box(x - width / 2, bottom - height, width, height, **_style("yes"))
        if count is None:
            canvas.box(x - width / 2, bottom - 14, width, 14, **_style("hidden"))
        words = "*" if count is None else count_words(count, spoken)
        canvas.text(x, bottom - max(height, 14 if count is None else 0) - 4, words, size=_SMALL, ha="center")
        if number % every == 0:
            canvas.text(x, bottom + 14, week, size=_SMALL, ha="center", color=QUIET)
    if hidden:
        canvas.text(_MARGIN, bottom + 30, f"* {said['hidden']}", size=_SMALL, color=QUIET)
    rows = tuple(
        (week, said["hidden"] if count is None else count_words(count, spoken)) for week, count in weeks.items()
    )
    told_all = "; ".join(f"{week}: {count}" for week, count in rows)
    described = ". ".join(text for text in (told(description, spoken).rstrip("."), told_all) if text)
    return Chart(
        code=code,
        title=told(title, spoken),
        description=described,
        svg=canvas.svg(title=told(title, spoken), description=described, language=spoken),
        columns=(said["week"], said["cases"]),
        rows=rows,
        language=spoken,
        brief=(0, 1),
    )
