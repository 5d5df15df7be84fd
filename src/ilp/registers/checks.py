"""Checks of a register across columns and rows: what cannot be, and what a number betrays.

Each check looks at whole columns. Where a rule is stated elsewhere for one person, that statement judges what the
look at the columns has found, once for each different case, and its words are told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

import polars as pl
from pydantic import ValidationError

from ilp.assessment import assess
from ilp.calendar import Span, cutoff
from ilp.errors import DateError, IlpError
from ilp.models import Individual, Pregnancy
from ilp.registers.bulk import QUANTITIES
from ilp.registers.carrying import by_distinct, only_where
from ilp.registers.cells import is_sentinel, is_time
from ilp.registers.findings import Draft, Findings
from ilp.registers.persons import check_doubles, check_numbers_of_persons, partial_date
from ilp.registers.reading import AT_FAULT, DELIVERY_TIME_ALONE, MISSING, causes
from ilp.registers.rejects import ROW_TOO_LONG
from ilp.registers.spellings import BLANKS
from ilp.situation import OLDEST_AGE
from ilp.vocabulary import Quantity, Sex

__all__ = ["check_register"]

_CHILD_MONTHS: Final = 60
_CHILD_AT_MOST: Final = 100
_LEEWAY_DAYS: Final = 3
_GESTATION_DAYS: Final = 280
_AGE_FORM: Final = (
    r"(?i)^\s*(?:([0-9]{1,3})\s*tahun)?[\s,-]*(?:([0-9]{1,2})\s*bulan)?[\s,-]*(?:([0-9]{1,2})\s*hari)?\s*$"
)
_AGE_PARTS: Final = ((1, "years"), (2, "months"), (3, "days"))
_LONGEST_AGE: Final = 12 * 150
_LAST_YEAR: Final = 9000
_LEADING_NUMBER: Final = r"^([0-9]+(?:[.,][0-9]+)?)"
_GRAMS_IN_KG: Final = 1000
_HALF_A_GRAM: Final = 0.0005
_OUTLIER: Final = "outlier"


def check_register(draft: Draft, findings: Findings) -> None:
    """Add all findings that only whole columns and rows show."""
    for check in (
        _check_rows, _check_needed, _check_pregnancies, _check_dates, _check_births, _check_measurements, _check_ages,
        check_numbers_of_persons, check_doubles,
    ):  # fmt: skip
        check(draft, findings)


def _check_rows(draft: Draft, findings: Findings) -> None:
    findings.add(draft.blank, "row_blank", ())
    findings.add_error(draft.surplus, ROW_TOO_LONG, (), refuse=True)


def _check_needed(draft: Draft, findings: Findings) -> None:
    findings.refused.append(draft.blank)
    for target, error in MISSING.items():
        if target not in draft.headers:
            findings.add_file("column_elsewhere" if target in draft.without else "column_missing", target)
            findings.refused.append(~draft.blank)
            continue
        unknown = draft.clean[target].is_null() & ~draft.blank & ~draft.surplus
        findings.refused.append(unknown)
        findings.add_error(unknown & ~draft.unread[target], error, (target,), refuse=False)


def _check_pregnancies(draft: Draft, findings: Findings) -> None:
    dates = [name for name in ("lmp", "edd", "delivered_on") if draft.has(name)]
    dated = pl.any_horizontal(pl.lit(value=False), *(pl.col(name).is_not_null() for name in dates))
    if draft.has("delivered_at"):
        delivered = pl.col("delivered_on") if draft.has("delivered_on") else pl.lit(None)
        alone = draft.mask(pl.col("delivered_at").is_not_null() & delivered.is_null())
        findings.add_error(alone, DELIVERY_TIME_ALONE, AT_FAULT[DELIVERY_TIME_ALONE.code], refuse=False)
    lmp, edd, delivered = (
        pl.col(name) if name in dates else pl.lit(None, dtype=pl.Date) for name in ("lmp", "edd", "delivered_on")
    )
    start = pl.coalesce(lmp, edd - pl.duration(days=_GESTATION_DAYS))
    findings.add_judged(
        draft.mask((edd <= lmp).fill_null(value=False) | (delivered < start).fill_null(value=False)),
        dates,
        lambda *days: _cause(lambda: Pregnancy.model_validate(dict(zip(dates, days, strict=True)))),
    )
    pregnant = pl.col("pregnant").fill_null(value=False) if draft.has("pregnant") else pl.lit(value=False)
    of_male = draft.mask((pl.col("sex") == Sex.MALE.value) & (dated | pregnant))
    error = _cause(lambda: Individual.model_validate(_PREGNANT_MALE))
    assert error is not None  # noqa: S101 - for the type checker
    findings.add_error(of_male, error, AT_FAULT[error.code], refuse=True)


_PREGNANT_MALE: Final = {"birth_date": "2000", "sex": "male", "facts": {"pregnant": True}}


def _cause(make: Callable[[], object]) -> IlpError | None:
    """Return the error of a model that is not valid."""
    try:
        make()
    except ValidationError as error:
        return causes(error)[0]
    return None


def _check_dates(draft: Draft, findings: Findings) -> None:
    for name in ("lmp", "edd", "delivered_on", "measured_on"):
        if not draft.has(name):
            continue
        findings.add(draft.mask(pl.col(name) < pl.col("birth_date")), "dated_before_birth", (name, "birth_date"))
        if draft.on is not None and name != "edd":
            findings.add(draft.mask(pl.col(name) > draft.on), "dated_after_on", (name,))


def _check_births(draft: Draft, findings: Findings) -> None:
    on = draft.on
    if on is None:
        return
    oldest = cutoff(Span(OLDEST_AGE.amount + 1, OLDEST_AGE.unit), on)
    latest = pl.coalesce("birth_date_latest", "birth_date")

    def judge(first: date, last: date | None) -> IlpError | None:
        try:
            assess(Individual(birth_date=partial_date(first, last), sex=Sex.FEMALE), on=on)
        except DateError as error:
            return error
        return None

    findings.add_judged(
        draft.mask((pl.col("birth_date") > on) | (latest <= oldest)), ("birth_date", "birth_date_latest"), judge
    )


def _check_measurements(draft: Draft, findings: Findings) -> None:
    pressures = Quantity.SYSTOLIC.value, Quantity.DIASTOLIC.value
    if draft.has(*pressures):
        high, low = pressures
        findings.add(draft.mask(pl.col(low) >= pl.col(high)), "blood_pressure_reversed", pressures)
    _check_children(draft, findings)
    for name, serials in draft.serials.items():
        findings.add(serials, "date_from_serial", (name,))
    for name, quantity in QUANTITIES.items():
        if name not in draft.texts:
            continue
        text, known = draft.texts[name], draft.clean[name].is_not_null()
        marked = by_distinct(only_where(text, ~known), partial(_is_marked, quantity), pl.Boolean)
        findings.add(marked.fill_null(value=False), "marked_implausible", (name,))
        turned = only_where(text, known & text.str.contains(":", literal=True))
        findings.add(
            by_distinct(turned, partial(is_time, quantity), pl.Boolean).fill_null(value=False),
            "number_from_time",
            (name,),
        )
        if quantity is Quantity.WEIGHT:
            grams = text.str.extract(_LEADING_NUMBER).str.replace(",", ".", literal=True).cast(pl.Float64, strict=False)
            in_grams = (grams / _GRAMS_IN_KG - draft.clean[name]).abs() < _HALF_A_GRAM
            findings.add(in_grams.fill_null(value=False), "weight_from_grams", (name,))


def _is_marked(quantity: Quantity, text: str) -> bool:
    """Say whether the source marks a value as one it does not believe."""
    return text.casefold() == _OUTLIER or is_sentinel(quantity, text)


def _check_children(draft: Draft, findings: Findings) -> None:
    day = [pl.col("measured_on")] if draft.has("measured_on") else []
    day += [pl.lit(draft.on)] if draft.on is not None else []
    if day and draft.has("weight"):
        grown = _months_after(pl.col("birth_date"), pl.lit(_CHILD_MONTHS))
        heavy = (pl.col("weight") > _CHILD_AT_MOST) & (pl.coalesce(*day) < grown)
        findings.add(draft.mask(heavy), "weight_of_child", ("weight",))


def _months_after(day: pl.Expr, months: pl.Expr) -> pl.Expr:
    """Return the day so many months on, clipped to the end of its month; null past any date a register has."""
    return pl.when(day.dt.year() < _LAST_YEAR).then(day).dt.offset_by(pl.format("{}mo", months))


def _check_ages(draft: Draft, findings: Findings) -> None:
    """Compare ages in words with the dates; what leaves a few days of difference is the counting of months."""
    if draft.ages is None:
        return
    _, text = draft.ages
    parts = pl.DataFrame({"text": text}).select(
        *(pl.col("text").str.extract(_AGE_FORM, group).cast(pl.Int64).alias(name) for group, name in _AGE_PARTS)
    )
    read = parts.select(pl.any_horizontal(pl.all().is_not_null()))["years"]
    blank = text.str.to_lowercase().is_in(list(BLANKS))
    findings.add_age(text.is_not_null() & ~blank.fill_null(value=False) & ~read, "age_unreadable")
    if draft.has("measured_on"):
        each = parts.fill_null(0).hstack(draft.clean.select("birth_date", "birth_date_latest", "measured_on"))
        months = pl.min_horizontal(pl.col("years") * 12 + pl.col("months"), pl.lit(_LONGEST_AGE))
        due = _months_after(pl.col("birth_date"), months) + pl.duration(days=pl.col("days"))
        off = (pl.col("measured_on") - due).dt.total_days().abs() > _LEEWAY_DAYS
        differs = each.select((off & pl.col("birth_date_latest").is_null()).fill_null(value=False).alias("off"))["off"]
        findings.add_age(differs & read, "age_disagrees")
