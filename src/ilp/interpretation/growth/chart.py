"""Growth charts as pictures (SVG): the WHO curves of -3 to 3 standard deviations and the points of a child.

A picture needs no fonts, scripts or style sheets, every text in it is escaped, and the curves differ in colour, in line
and in the label at their end. It has the shape of a sheet of A4 and is readable at the width of a phone.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final, NamedTuple

import attrs
from attrs import field, frozen

from ilp.errors import InputError, personal
from ilp.interpretation.growth.arithmetic import SCALARS
from ilp.interpretation.growth.formula import look_up, measure_of
from ilp.interpretation.growth.reckoning import DAYS_PER_MONTH, LAST_DAY_2006, RESTRICTED, STANDING_FROM_DAY
from ilp.interpretation.growth.tables import TableName, table
from ilp.interpretation.growth.terms import UNITS, GrowthIndex, GrowthStandard, named
from ilp.labels import Label, Language, language_named
from ilp.models.inputs import read_sex
from ilp.vocabulary import Sex


def _check_number(_point: GrowthPoint, place: attrs.Attribute[float], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= _GREATEST:
        raise InputError(
            f"The {place.name} of a point is not a number",
            value=personal(value),
            accepted="a finite number",
            remedy="Leave out what was not measured",
            code="not_a_number",
        )


@frozen
class GrowthPoint:
    """A point of a chart.

    Attributes:
        at: The age in days, or the length or height in cm for weight-for-length and weight-for-height.
        measure: The measure the index compares: `measure` of a `GrowthScore`, in its unit.

    Raises:
        InputError: one of them is no number.
    """

    at: float = field(validator=_check_number)
    measure: float = field(validator=_check_number)


class _Line(NamedTuple):
    z: int
    colour: str
    dashes: str
    width: float


class _Axis(NamedTuple):
    """What lies across: from, to, where the labels stand, what they say and what the axis is called."""

    first: float
    last: float
    ticks: tuple[tuple[float, str], ...]
    name: Label


def chart_svg(  # noqa: PLR0913 - what a picture shows, all by keyword but the first three
    index: GrowthIndex | str,
    sex: Sex | str,
    points: Iterable[GrowthPoint] = (),
    *,
    language: Language = "id",
    title: str | None = None,
    standard: GrowthStandard | str | None = None,
) -> str:
    """Return a growth chart as SVG.

    The chart goes to 24 months while no point is later, then to 60 months; that of BMI from day 1857 on is the one of 5
    to 19 years. Points outside the chart are not drawn, and the chart says how many there are.

    Args:
        index: What the chart shows.
        sex: Whose curves.
        points: The measurements, in any order; they are joined by age (or length).
        language: "id" or "en".
        title: Stands over the chart instead of the index and the sex, such as the name of the child.
        standard: "who_2006" or "who_2007", to choose the chart of BMI; by default by the latest point.

    Raises:
        UnknownNameError: there is no such index, language or standard.
        InputError: the sex or a point is none, or the index has no chart of that standard.

    >>> chart_svg("weight_for_age", "female", [GrowthPoint(365, 9.0)]).startswith("<svg ")
    True
    """
    index, sex = named(GrowthIndex, index, "growth index"), read_sex(sex)
    language = language_named(language)
    found = sorted(_points(points), key=lambda point: point.at)
    chart = _Chart(index, sex, found, language, _standard(index, standard, found))
    return chart.drawn(title)


def _points(points: Iterable[GrowthPoint]) -> list[GrowthPoint]:
    found = list(points)
    for point in found:
        if not isinstance(point, GrowthPoint):
            raise InputError(
                "A point of a growth chart is none",
                value=personal(point),
                accepted="GrowthPoint(at, measure)",
                remedy="Make one of the age in days and the measure: GrowthPoint(365, 9.0)",
                code="growth_point",
            )
    return found


def _standard(index: GrowthIndex, given: object, points: Sequence[GrowthPoint]) -> GrowthStandard:
    if given is None:
        late = index is GrowthIndex.BMI_FOR_AGE and bool(points) and points[-1].at > LAST_DAY_2006
        return GrowthStandard.WHO_2007 if late else GrowthStandard.WHO_2006
    standard = named(GrowthStandard, given, "growth standard")
    if standard is GrowthStandard.WHO_2007 and index is not GrowthIndex.BMI_FOR_AGE:
        raise InputError(
            "There is no chart of 5 to 19 years for this index",
            value=index,
            accepted="bmi_for_age",
            remedy="Leave out the standard, or draw the BMI",
            code="growth_chart",
        )
    return standard


class _Chart:
    def __init__(
        self,
        index: GrowthIndex,
        sex: Sex,
        points: list[GrowthPoint],
        language: Language,
        standard: GrowthStandard,
    ) -> None:
        self.index, self.sex, self.language, self.standard = index, sex, language, standard
        self.axis = _axis(index, standard, points)
        self.curves = [(line, self._curve(line.z)) for line in _LINES]
        values = [value for _, parts in self.curves for part in parts for _, value in part]
        room = (max(values) - min(values)) * _ROOM
        near = [p.measure for p in points if min(values) - room <= p.measure <= max(values) + room]
        self.step = _step(max(values + near) - min(values + near))
        self.low = math.floor(min(values + near) / self.step) * self.step
        self.high = math.ceil(max(values + near) / self.step) * self.step
        self.shown = [
            point
            for point in points
            if self.axis.first <= point.at <= self.axis.last and self.low <= point.measure <= self.high
        ]
        self.left_out = len(points) - len(self.shown)

    def drawn(self, title: str | None) -> str:
        heading = f"{_NAMES[self.index].in_(self.language)}, {self.sex.label.in_(self.language)}"
        own = heading if title is None else title
        opening = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
            f'lang="{self.language}" font-family="sans-serif" font-size="{_FONT}" fill="{_INK}" '
            f'style="max-width:{_WIDTH}px;width:100%;background:#fff">'
        )
        parts = [
            opening,
            f"<title>{escape(own)}</title>",
            f"<desc>{escape(self._described(heading))}</desc>",
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
            _text(_EDGE, 32, own, size=_HEADING, weight="bold"),
            *([] if title is None else [_text(_EDGE, 56, heading)]),
            *self._grid(),
            *self._drawn_curves(),
            *self._drawn_points(),
            *self._footer(),
            "</svg>",
        ]
        return "".join(parts)

    def _curve(self, z: int) -> list[list[tuple[float, float]]]:
        """Return the curve of a z-score, in two parts where the tables change from lying to standing."""
        name = _TABLES[self.index] if self.standard is GrowthStandard.WHO_2006 else TableName.BMI_FOR_AGE_5_TO_19
        rows, male = table(name), float(self.sex is Sex.MALE)
        unit = DAYS_PER_MONTH if self.standard is GrowthStandard.WHO_2007 else 1.0

        def point(at: float) -> tuple[float, float]:
            place = min(max(at / unit, rows.first), rows.last)
            lms = look_up(SCALARS, rows, male, place)
            return at, measure_of(SCALARS, float(z), lms, restricted=self.index in RESTRICTED)

        places = _places(self.axis, by_age=self.index not in _BY_HEIGHT)
        breaks = self.index in _BREAKING and self.standard is GrowthStandard.WHO_2006
        if not breaks or self.axis.last < STANDING_FROM_DAY:
            return [[point(at) for at in places]]
        young = [at for at in places if at < STANDING_FROM_DAY - 1]
        older = [at for at in places if at > STANDING_FROM_DAY]
        return [
            [point(at) for at in (*young, STANDING_FROM_DAY - 1)],
            [point(at) for at in (STANDING_FROM_DAY, *older)],
        ]

    def _x(self, at: float) -> float:
        return round(_LEFT + (at - self.axis.first) * (_RIGHT - _LEFT) / (self.axis.last - self.axis.first), 1)

    def _y(self, value: float) -> float:
        return round(_BOTTOM - (value - self.low) * (_BOTTOM - _TOP) / (self.high - self.low), 1)

    def _number(self, value: float) -> str:
        text = f"{value:.1f}".removesuffix(".0")
        return text.replace(".", ",") if self.language == "id" else text

    def _grid(self) -> list[str]:
        parts = []
        for number in range(round((self.high - self.low) / self.step) + 1):
            value = self.low + number * self.step
            y = self._y(value)
            parts.append(f'<line x1="{_LEFT}" y1="{y}" x2="{_RIGHT}" y2="{y}" stroke="{_GRID}"/>')
            parts.append(_text(_LEFT - 6, y + 6, self._number(value), anchor="end"))
        for at, label in self.axis.ticks:
            x = self._x(at)
            parts.append(f'<line x1="{x}" y1="{_TOP}" x2="{x}" y2="{_BOTTOM}" stroke="{_GRID}"/>')
            parts.append(_text(x, _BOTTOM + 22, label, anchor="middle"))
        measure = f"{_MEASURES[self.index].in_(self.language)} ({UNITS[self.index]})"
        parts.append(_text(_EDGE, _TOP - 14, measure))
        parts.append(_text(_RIGHT, _TOP - 14, "SD"))
        parts.append(_text((_LEFT + _RIGHT) / 2, _BOTTOM + 46, self.axis.name.in_(self.language), anchor="middle"))
        parts.append(
            f'<rect x="{_LEFT}" y="{_TOP}" width="{_RIGHT - _LEFT}" height="{_BOTTOM - _TOP}" fill="none" '
            f'stroke="{_INK}"/>'
        )
        return parts

    def _drawn_curves(self) -> list[str]:
        parts = []
        for line, curve in self.curves:
            dashes = f' stroke-dasharray="{line.dashes}"' if line.dashes else ""
            style = f'fill="none" stroke="{line.colour}" stroke-width="{line.width}"{dashes}'
            for part in curve:
                path = " ".join(f"{self._x(at)},{self._y(value)}" for at, value in part)
                parts.append(f'<polyline points="{path}" {style}/>')
            end = self._y(curve[-1][-1][1]) + 6
            parts.append(_text(_RIGHT + 6, end, _signed(line.z), weight="bold", fill=line.colour))
        return parts

    def _drawn_points(self) -> list[str]:
        path = " ".join(f"{self._x(point.at)},{self._y(point.measure)}" for point in self.shown)
        parts = [f'<polyline points="{path}" fill="none" stroke="{_CHILD}" stroke-width="3"/>'] if path else []
        for point in self.shown:
            said = escape(self._said(point))
            parts.append(
                f'<circle cx="{self._x(point.at)}" cy="{self._y(point.measure)}" r="6" fill="{_CHILD}" stroke="#fff" '
                f'stroke-width="2"><title>{said}</title></circle>'
            )
        return parts

    def _said(self, point: GrowthPoint) -> str:
        at = f"{self._number(point.at)} cm" if self.index in _BY_HEIGHT else f"{self._number(point.at)} {self._days}"
        return f"{at}: {self._number(point.measure)} {UNITS[self.index]}"

    @property
    def _days(self) -> str:
        return Label(id="hari", en="days").in_(self.language)

    def _described(self, heading: str) -> str:
        curves = _CURVES.in_(self.language)
        said = "; ".join(self._said(point) for point in self.shown) or _NO_POINTS.in_(self.language)
        return f"{heading}. {self.standard.label.in_(self.language)}. {curves} {said}."

    def _footer(self) -> list[str]:
        lines = [self.standard.label.in_(self.language)]
        if self.index in _BREAKING and self.standard is GrowthStandard.WHO_2006:
            lines.append(_LYING_THEN_STANDING.in_(self.language))
        if self.left_out:
            lines.append(f"{_LEFT_OUT.in_(self.language)}: {self.left_out}")
        return [_text(_LEFT, _BOTTOM + 74 + 22 * number, line, size=_SMALL) for number, line in enumerate(lines)]


def _axis(index: GrowthIndex, standard: GrowthStandard, points: Sequence[GrowthPoint]) -> _Axis:
    if index in _BY_HEIGHT:
        rows = table(_TABLES[index])
        first, last = int(rows.first), int(rows.last)
        ticks = tuple((float(cm), str(cm)) for cm in range(first + -first % 10, last + 1, 10))
        return _Axis(first, last, ticks, _LENGTH if index is GrowthIndex.WEIGHT_FOR_LENGTH else _HEIGHT_NAME)
    if standard is GrowthStandard.WHO_2007:
        ticks = tuple((year * 12 * DAYS_PER_MONTH, str(year)) for year in range(6, 20))
        return _Axis(61 * DAYS_PER_MONTH, 228 * DAYS_PER_MONTH, ticks, Label(id="Umur (tahun)", en="Age (years)"))
    short = bool(points) and points[-1].at < STANDING_FROM_DAY
    months, step = (24, 3) if short else (60, 6)
    last = STANDING_FROM_DAY - 1 if short else LAST_DAY_2006
    ticks = tuple((month * DAYS_PER_MONTH, str(month)) for month in range(0, months, step))
    ticks += ((min(months * DAYS_PER_MONTH, last), str(months)),)
    return _Axis(0, last, ticks, Label(id="Umur (bulan)", en="Age (months)"))


def _places(axis: _Axis, *, by_age: bool) -> list[float]:
    """Return where a curve is drawn: every week in the first months, then every month, or every centimetre."""
    step = DAYS_PER_MONTH if by_age else 1.0
    early = [7.0 * week for week in range(1, 18)] if by_age and axis.first == 0 else []
    count = math.floor((axis.last - axis.first) / step + 1e-6)
    regular = [axis.first + number * step for number in range(count + 1)]
    return sorted({*early, *regular, axis.last})


def _step(span: float) -> float:
    """Return the distance of the lines across: as few as can be told apart, at most 14."""
    return next(step for step in _STEPS if span / step <= _MOST_LINES)


def _signed(z: int) -> str:
    return f"+{z}" if z > 0 else f"\N{MINUS SIGN}{-z}" if z < 0 else "0"


def _text(x: float, y: float, text: str, **style: object) -> str:
    names: dict[str, str] = {"anchor": "text-anchor", "size": "font-size", "weight": "font-weight"}
    attributes = "".join(f' {names.get(name, name)}="{value}"' for name, value in style.items())
    return f'<text x="{round(x, 1)}" y="{round(y, 1)}"{attributes}>{escape(text)}</text>'


_WIDTH: Final = 600
_HEIGHT: Final = 848
_EDGE: Final = 8
_LEFT: Final = 52
_RIGHT: Final = 556
_TOP: Final = 104
_BOTTOM: Final = 720
_FONT: Final = 17
_HEADING: Final = 20
_SMALL: Final = 15
_INK: Final = "#1a1a1a"
_GRID: Final = "#d6d6d6"
_CHILD: Final = "#0b3d91"
_ROOM: Final = 0.3
_GREATEST: Final = 1e6
_STEPS: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)
_MOST_LINES: Final = 15
_LINES: Final = (
    _Line(3, "#1a1a1a", "2 4", 2),
    _Line(2, "#b3261e", "10 4 2 4", 2),
    _Line(1, "#8a5a00", "12 5", 1.6),
    _Line(0, "#1b6e2f", "", 2.6),
    _Line(-1, "#8a5a00", "12 5", 1.6),
    _Line(-2, "#b3261e", "10 4 2 4", 2),
    _Line(-3, "#1a1a1a", "2 4", 2),
)
_BY_HEIGHT: Final = frozenset({GrowthIndex.WEIGHT_FOR_LENGTH, GrowthIndex.WEIGHT_FOR_HEIGHT})
_BREAKING: Final = frozenset({GrowthIndex.HEIGHT_FOR_AGE, GrowthIndex.BMI_FOR_AGE})
_TABLES: Final = {
    GrowthIndex.WEIGHT_FOR_AGE: TableName.WEIGHT_FOR_AGE,
    GrowthIndex.HEIGHT_FOR_AGE: TableName.HEIGHT_FOR_AGE,
    GrowthIndex.WEIGHT_FOR_LENGTH: TableName.WEIGHT_FOR_LENGTH,
    GrowthIndex.WEIGHT_FOR_HEIGHT: TableName.WEIGHT_FOR_HEIGHT,
    GrowthIndex.BMI_FOR_AGE: TableName.BMI_FOR_AGE,
    GrowthIndex.HEAD_FOR_AGE: TableName.HEAD_FOR_AGE,
}
_NAMES: Final = {
    GrowthIndex.WEIGHT_FOR_AGE: Label(id="Berat menurut umur (BB/U)", en="Weight-for-age (BB/U)"),
    GrowthIndex.HEIGHT_FOR_AGE: Label(id="Panjang/tinggi menurut umur (PB/U, TB/U)", en="Length/height-for-age"),
    GrowthIndex.WEIGHT_FOR_LENGTH: Label(id="Berat menurut panjang (BB/PB)", en="Weight-for-length (BB/PB)"),
    GrowthIndex.WEIGHT_FOR_HEIGHT: Label(id="Berat menurut tinggi (BB/TB)", en="Weight-for-height (BB/TB)"),
    GrowthIndex.BMI_FOR_AGE: Label(id="Indeks massa tubuh menurut umur (IMT/U)", en="BMI-for-age (IMT/U)"),
    GrowthIndex.HEAD_FOR_AGE: Label(id="Lingkar kepala menurut umur (LK/U)", en="Head circumference-for-age (LK/U)"),
}
_LENGTH: Final = Label(id="Panjang badan, telentang (cm)", en="Length, lying (cm)")
_HEIGHT_NAME: Final = Label(id="Tinggi badan, berdiri (cm)", en="Height, standing (cm)")
_MEASURES: Final = {
    GrowthIndex.WEIGHT_FOR_AGE: Label(id="Berat badan", en="Weight"),
    GrowthIndex.HEIGHT_FOR_AGE: Label(id="Panjang/tinggi badan", en="Length/height"),
    GrowthIndex.WEIGHT_FOR_LENGTH: Label(id="Berat badan", en="Weight"),
    GrowthIndex.WEIGHT_FOR_HEIGHT: Label(id="Berat badan", en="Weight"),
    GrowthIndex.BMI_FOR_AGE: Label(id="IMT", en="BMI"),
    GrowthIndex.HEAD_FOR_AGE: Label(id="Lingkar kepala", en="Head circumference"),
}
_CURVES: Final = Label(
    id="Kurva simpangan baku (SD) -3 sampai +3; 0 adalah median. Titik anak:",
    en="Curves of the standard deviations (SD) -3 to +3; 0 is the median. The child's points:",
)
_NO_POINTS: Final = Label(id="tidak ada", en="none")
_LYING_THEN_STANDING: Final = Label(
    id="Sampai 24 bulan diukur telentang, dari 24 bulan berdiri",
    en="To 24 months measured lying, from then on standing",
)
_LEFT_OUT: Final = Label(id="Titik di luar grafik, tidak digambar", en="Points outside the chart, not drawn")
