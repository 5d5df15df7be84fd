"""The picture of a village as one page: what was counted, what is late, what is not known, and what to ask."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import evolve, field, frozen

from ilp.assessment import DEFAULT_KINDS
from ilp.errors import unknown_name
from ilp.frames import (
    FRAME_COLUMNS,
    MEASUREMENT_COLUMNS,
    age_pyramid,
    cascade,
    compute_indicators,
    count_notifiable,
    map_ready,
)
from ilp.indicators import indicators_named
from ilp.labels import Language, language_named
from ilp.models import Home
from ilp.registers import ValidatedRegister
from ilp.reports.charts import Chart
from ilp.reports.jobs import Job, done_by
from ilp.reports.parts import Context, Part, parts_of
from ilp.reports.sheet_pages import environment
from ilp.reports.village import Village, look_at
from ilp.reports.words import REPORT, drawable
from ilp.results import Receipt
from ilp.situation import AssumeAbsent
from ilp.vocabulary import ServiceKind

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Report", "village_report"]

_AREAS: Final = ("posyandu", "dusun", "hamlet", "rw", "desa", "kelurahan", "village", "puskesmas")
"""Columns by which areas are compared, where the caller names none: the first there is."""

_NOT_MEASURED: Final = frozenset({*FRAME_COLUMNS, "measured_on"})

BY_AREA: Final = (
    "k1", "newborn-complete", "basic-immunization", "growth-d-of-s", "child-vitamin-a", "girls-taking-iron-share",
    "older-screened", "coverage-hypertension-adult", "coverage-diabetes-adult", "coverage-tb-adult",
    "coverage-mental-health-adult-srq20", "coverage-visual-acuity-adult",
)  # fmt: skip
"""The indicators that are drawn by area."""

OVER_MONTHS: Final = (
    "growth-d-of-s", "child-vitamin-a", "older-screened", "coverage-hypertension-adult", "coverage-diabetes-adult",
    "tb-screened",
)  # fmt: skip
"""The indicators that are drawn over months."""


@frozen(kw_only=True, repr=False, eq=False)
class Report:
    """The picture of a village: counts only, nothing of any person.

    Attributes:
        name: The name of the village; may be empty.
        parts: What the page says, part by part: in words, tables and charts.
    """

    name: str
    _context: Context
    parts: tuple[Part, ...] = field(init=False)

    @parts.default
    def _all_parts(self) -> tuple[Part, ...]:
        return parts_of(self._context)

    @property
    def language(self) -> Language:
        """The language of its texts."""
        return self._context.language

    @property
    def village(self) -> Village:
        """The village in counts."""
        return self._context.village

    @property
    def indicators(self) -> pl.DataFrame:
        """What ``compute_indicators`` gave for the whole."""
        return self._context.indicators

    @property
    def by_area(self) -> pl.DataFrame | None:
        """The same by area; None where there is no column to tell areas."""
        return self._context.by_area

    @property
    def area(self) -> str | None:
        """The column that tells areas."""
        return self._context.area

    @property
    def receipt(self) -> Receipt:
        """What it was made with."""
        return self.village.receipt

    @property
    def title(self) -> str:
        """What it is of."""
        words = REPORT["title_named" if self.name else "title"].in_(self.language)
        return words.format(name=self.name)

    @property
    def subtitle(self) -> str:
        """As of when, and by which register."""
        source = self._context.checked.source if self._context.checked else ""
        words = REPORT["subtitle_of" if source else "subtitle"].in_(self.language)
        return words.format(on=self.village.on, source=source)

    def in_language(self, language: Language) -> Report:
        """Return the same report in a language; what was found in the data stays in the words it was found in.

        Raises:
            UnknownNameError: the language is neither "id" nor "en".
        """
        return Report(name=self.name, context=evolve(self._context, language=language_named(language)))

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts of all parts."""
        return tuple(chart for part in self.parts for chart in part.charts)

    def html(self) -> str:
        """Return the report as one HTML file that needs nothing but itself: no script, no request.

        Raises:
            IlpError: the library Jinja2 is not installed.
        """
        page: str = (
            environment()
            .get_template("report.html")
            .render(
                report=self,
                parts=[part for part in self.parts if not part.is_empty],
                language=self.language,
                words={name: label.in_(self.language) for name, label in REPORT.items()},
                receipt=self.receipt.told(self.language),
                drawable=drawable,
            )
        )
        return page

    def csv(self) -> str:
        """Return the indicators by area as CSV: a row for each area, a column for each indicator.

        Raises:
            UnknownNameError: the register has no column to tell areas.
        """
        if self.by_area is None:
            raise unknown_name("column of areas", "", _AREAS)
        return map_ready(self.by_area, code=str(self.area))

    def _repr_html_(self) -> str:
        """Return the page within a frame of its own, for a notebook."""
        from html import escape

        return f'<iframe srcdoc="{escape(self.html())}" style="width:100%;height:40em;border:1px solid"></iframe>'

    def __repr__(self) -> str:
        """Return what it is of, and how many people."""
        return f"<Report {self.village.on}: {self.village.people} people, {len(self.charts)} charts>"


def village_report(  # noqa: PLR0913 - one call, every choice by name
    people: Any,
    *,
    on: date,
    history: Any = None,
    checked: ValidatedRegister | None = None,
    by: str | None = None,
    indicators: Collection[str] | None = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
    name: str = "",
    months: int = 6,
    diagnoses: Any = None,
    history_refused: Mapping[str, int] | None = None,
    homes: Iterable[Home] | None = None,
    suppress_under: int | None = None,
    areas: Literal["some", "all"] = "some",
    processes: int = 1,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
    language: Language = "id",
) -> Report:
    """Make the picture of a village out of a frame of its people.

    Args:
        people: A frame of people in the columns of ``assess_frame``, as ``read_people`` and ``validate_frame`` give
            them; rows that are marked in ``row_refused`` are counted and told.
        on: The date asked about.
        history: Services done, with ``id``, ``service`` and ``on``. Without it nothing is known to be done, which is
            not known to be undone either.
        checked: What was found in validating the register, to tell it too.
        by: The column that tells areas; by default the first there is of posyandu, dusun, RW, village.
        indicators: The codes of the indicators; all that can be counted without it.
        kinds: The kinds of service to assess, as for ``assess``.
        name: The name of the village.
        months: Over how many months some indicators are drawn; none at 1.
        diagnoses: Diagnoses, with ``id``, ``icd10`` and ``on``: for indicators, and notifiable diseases by week.
        history_refused: Why records of the history were not read, to tell it too.
        homes: The homes of the village's families, to tell what the form of home visits asks of them.
        suppress_under: Hide counts smaller than this, and what they could be worked out from.
        areas: Whether some indicators are computed by area, those that are drawn, or "all", for ``csv``.
        processes: How many processes work it out: with two it takes little more than half the time.
        assume_absent: As for ``assess``.
        readings: As for ``assess`` and ``compute_indicators``.
        language: The language of the page.

    Raises:
        InputError: a frame lacks a column, or a choice is not known.
        UnknownNameError: there is no such column, language or reading.
        DateError: ``on`` is out of range.
        IlpError: a library of the extra ``reports`` is not installed.
    """
    spoken = language_named(language)
    table = _polars(people)
    done = None if history is None else _polars(history)
    ill = None if diagnoses is None else _polars(diagnoses)
    area = _area(table.columns, by)
    choices: dict[str, Any] = {"assume_absent": assume_absent, "readings": readings}
    counted = _countable(table)
    asked: dict[str, Any] = {"on": on, "history": done, "diagnoses": ill, "suppress_under": suppress_under, **choices}
    wanted = {item.code for item in indicators_named(indicators, readings)}
    drawn, over_months = ([code for code in codes if code in wanted] for codes in (BY_AREA, OVER_MONTHS))
    by_area = {"by": [area], "indicators": indicators if areas == "all" else drawn, "compare": "month", **asked}
    jobs: dict[str, Job] = {
        "indicators": (compute_indicators, counted, {"indicators": indicators, "compare": "month", **asked}),
        "village": (look_at, table, {"on": on, "history": done, "kinds": kinds, **choices}),
        "by_area": (compute_indicators, counted, by_area) if area is not None else None,
        "months": (compute_indicators, counted, {"indicators": over_months, "months": months, **asked})
        if months > 1
        else None,
        "pyramid": (age_pyramid, counted, {"on": on, "readings": readings}),
        "cascade": (cascade, counted, {"on": on, "history": done, **choices}),
        "notifiable": (count_notifiable, ill, {}) if ill is not None else None,
    }
    found = done_by(jobs, processes=processes)
    context = Context(
        village=found["village"],
        checked=checked,
        history_refused=history_refused or {},
        recorded=None if done is None else frozenset(done["service"].drop_nulls().unique()),
        language=spoken,
        under=suppress_under,
        indicators=found["indicators"],
        by_area=found["by_area"],
        area=area,
        drawn_by_area=tuple(drawn),
        over_months=found["months"],
        pyramid=found["pyramid"],
        cascade=found["cascade"],
        notifiable=found["notifiable"],
        homes=None if homes is None else tuple(homes),
    )
    return Report(name=name, context=context)


def _polars(frame: Any) -> pl.DataFrame:
    """Return any frame as one of Polars."""
    import narwhals as nw

    from ilp.frames.carrying import opened

    own = opened(frame, "frame")
    found: pl.DataFrame = (own.collect("polars") if isinstance(own, nw.LazyFrame) else own).to_polars()
    return found


def _area(columns: Sequence[str], by: str | None) -> str | None:
    if by is not None:
        if by not in columns:
            raise unknown_name("column of areas", by, columns)
        return by
    named = {name.casefold(): name for name in reversed(columns)}
    return next((named[name] for name in _AREAS if name in named), None)


def _countable(table: pl.DataFrame) -> pl.DataFrame:
    """Return the rows that are somebody, with as few different days of measurement as can be.

    People whose date of birth is known in part are looked at apart for each day on which they were measured. Those of
    whom nothing was measured are given a day of the others: it says nothing of them.
    """
    import polars as pl

    good = table.filter(~pl.col("row_refused")) if "row_refused" in table.columns else table
    if not {"birth_date_latest", "measured_on"} <= set(good.columns):
        return good
    measured = [name for name in good.columns if name in MEASUREMENT_COLUMNS and name not in _NOT_MEASURED]
    nothing = pl.all_horizontal(pl.col(name).is_null() for name in measured)
    day = good.filter(pl.col("birth_date_latest").is_not_null())["measured_on"].drop_nulls().mode().min()
    return good.with_columns(pl.when(nothing).then(pl.lit(day, pl.Date)).otherwise("measured_on").alias("measured_on"))
