"""Numbers of persons, and persons met twice: what whole columns of NIK, KK, ids and names show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

import polars as pl

from ilp.calendar import PartialDate
from ilp.families.checks import NAME_SEPARATORS
from ilp.identifiers import FEMALE_DAY, FIRST_PROVINCE, LAST_DAYS, PLACEHOLDERS, check_kk, check_nik, compact
from ilp.registers.bulk import LONG
from ilp.registers.carrying import by_distinct, only_where
from ilp.registers.findings import Draft, Findings, at_places
from ilp.registers.reading import is_nik
from ilp.vocabulary import Sex

__all__ = ["check_doubles", "check_numbers_of_persons", "partial_date"]

_FEBRUARY: Final = 2
_SIXTEEN: Final = r"^[0-9]{16}$"


def partial_date(first: date, last: date | None) -> PartialDate:
    """Return the date of which these are the first and the last day it can be; None where it is known exactly."""
    if last is None:
        return PartialDate.of(first)
    return PartialDate(first.year, first.month if first.month == last.month else None)


# Numbers of persons --------------------------------------------------------------------------------------------------


def check_numbers_of_persons(draft: Draft, findings: Findings) -> None:
    """Judge NIK and KK numbers, each with the birth date and sex of its row."""
    for target in ("id", "number"):
        if target in draft.texts:
            text = draft.texts[target]
            long = by_distinct(only_where(text, text.str.len_chars() >= LONG), is_nik, pl.Boolean)
            findings.add(long.fill_null(value=False), "id_is_nik", (target,))
    for target in ("nik", "kk"):
        if draft.has(target):
            findings.add_numbers(target, _odd_numbers(draft, target))


def _odd_numbers(draft: Draft, target: str) -> pl.DataFrame:
    """Return the places and codes of all that looks wrong about the numbers of a column.

    Those of the usual form in which nothing is wrong are found for the whole column; the others are judged one by one.
    """
    number = pl.col(target)
    as_number = draft.numbers.get(target)
    frame = draft.clean.select(target, "sex", "birth_date", "birth_date_latest").with_columns(
        (pl.lit(value=False) if as_number is None else as_number).alias("as_number")
    )
    good = _nothing_wrong(number, of_birth=target == "nik") & ~pl.col("as_number")
    odd = frame.with_row_index("place").filter(number.is_not_null() & ~good.fill_null(value=False))
    columns = [name for name in odd.columns if name != "place" and (target == "nik" or name in {target, "as_number"})]
    each = odd.select(columns).unique(maintain_order=True)
    found = [_look_into(target, case) for case in each.iter_rows(named=True)]
    judged = each.with_columns(pl.Series("code", found, dtype=pl.List(pl.String)))
    placed = odd.join(judged, on=columns, how="left", nulls_equal=True, maintain_order="left")
    return placed.select("place", "code").explode("code").drop_nulls()


def _look_into(target: str, case: Mapping[str, Any]) -> list[str]:
    number = case[target]
    if case["as_number"]:
        number = int(number) if number.lstrip("-").isdecimal() else float(number)
    if target == "kk":
        return [finding.code for finding in check_kk(number)]
    born = None if case["birth_date"] is None else partial_date(case["birth_date"], case["birth_date_latest"])
    return [finding.code for finding in check_nik(number, birth_date=born, sex=case["sex"])]


def _nothing_wrong(number: pl.Expr, *, of_birth: bool) -> pl.Expr:
    """Say of numbers of 16 digits whether nothing is wrong about them, as ``check_nik`` and ``check_kk`` would."""
    usual = pl.when(number.str.contains(_SIXTEEN)).then(number)
    day, month, year = (usual.str.slice(start, 2).cast(pl.Int32) for start in (6, 8, 10))
    female = day > FEMALE_DAY
    day = day - pl.when(female).then(FEMALE_DAY).otherwise(0) if of_birth else day
    last = month.replace_strict(dict(enumerate(LAST_DAYS, start=1)), default=0, return_dtype=pl.Int32)
    real = day.is_between(1, last) & ~((month == _FEBRUARY) & (day == last) & (year % 4 != 0))
    good = (
        real
        & (usual.str.slice(0, 2).cast(pl.Int32) >= FIRST_PROVINCE)
        & ~_stands_for_none(usual)
        & (usual.str.slice(12, 4) != "0000")
    )
    if not of_birth:
        return good
    born = pl.col("birth_date")
    agrees = born.is_null() | (
        pl.col("birth_date_latest").is_null()
        & (born.dt.year() % 100 == year)
        & (born.dt.month() == month)
        & (born.dt.day() == day)
    )
    return good & agrees & (pl.col("sex").is_null() | ((pl.col("sex") == Sex.FEMALE.value) == female))


def _stands_for_none(number: pl.Expr) -> pl.Expr:
    """Say whether a number of 16 digits is a temporary one or a filler, of nobody."""
    return number.str.starts_with("9999") | number.is_in([*PLACEHOLDERS, *(digit * 16 for digit in "0123456789")])


# Persons met twice ---------------------------------------------------------------------------------------------------


def check_doubles(draft: Draft, findings: Findings) -> None:
    """Find rows that may speak of one person. Rows of one person measured on different days are no doubles."""
    day = pl.col("measured_on") if draft.has("measured_on") else pl.lit(None, dtype=pl.Date)
    frame = draft.clean.select(
        draft.rows.alias("row"),
        day.alias("day"),
        "birth_date",
        "birth_date_latest",
        "sex",
        *(name for name in ("nik", "id", "name") if draft.has(name)),
    ).with_row_index("place")
    shared = at_places(pl.Series("place", [], dtype=pl.UInt32), len(frame))
    if draft.has("nik"):
        frame = frame.with_columns(_key_of(frame["nik"]).alias("nik"))
        known = frame.filter(pl.all_horizontal(pl.col("birth_date", "sex").is_not_null()))
        colliding = _others(known, ("nik",), ("birth_date", "birth_date_latest", "sex"))
        at = _add_others(findings, colliding, "nik_collision", "nik", len(frame))
        twice = _others(frame.filter(~at), ("nik", "day"))
        shared = at | _add_others(findings, twice, "nik_shared", "nik", len(frame))
    if draft.has("name"):
        exact = frame.filter(~shared & pl.col("birth_date_latest").is_null()).with_columns(
            pl.col("name").str.to_lowercase().str.replace_all(NAME_SEPARATORS, " ").str.strip_chars()
        )
        same = _others(
            exact.filter(pl.all_horizontal(pl.col("birth_date", "sex").is_not_null())),
            ("name", "birth_date", "sex", "day"),
        )
        _add_others(findings, same, "person_twice", "name", len(frame))
    if "id" in draft.headers:
        _add_others(findings, _others(frame, ("id", "day")), "id_shared", "id", len(frame))


def _key_of(nik: pl.Series) -> pl.Series:
    """Return the digits of NIKs that are somebody's, null for all others."""
    usual = nik.str.contains(_SIXTEEN).fill_null(value=False)
    digits = only_where(nik, usual).fill_null(by_distinct(only_where(nik, ~usual), compact, pl.String))
    key = pl.DataFrame({"nik": digits}).select(
        pl.when(pl.col("nik").str.contains(_SIXTEEN) & ~_stands_for_none(pl.col("nik"))).then("nik").alias("nik")
    )
    return key["nik"]


def _others(frame: pl.DataFrame, keys: Sequence[str], differing: Sequence[str] = ()) -> pl.DataFrame:
    """Return the rows that share their keys with another, and the first row they share them with.

    The first key is never null. With ``differing``, only rows that differ there from the first of them, and it, count.
    """
    double = frame.filter(pl.col(keys[0]).is_not_null() & pl.col(keys[0]).is_duplicated())
    double = double.filter(pl.struct(keys).is_duplicated())
    first, second = pl.col("row").first(), pl.col("row").get(1)
    if differing:
        own, leading = pl.struct(differing), pl.struct(differing).first()
        double = double.with_columns((own != leading.over(keys)).alias("differs"))
        double = double.filter(pl.col("differs").any().over(keys))
        second = pl.col("row").filter("differs").first()
        is_first = ~pl.col("differs")
    else:
        is_first = pl.col("row") == first.over(keys)
    return double.select("place", pl.when(is_first).then(second.over(keys)).otherwise(first.over(keys)).alias("other"))


def _add_others(findings: Findings, others: pl.DataFrame, code: str, target: str, height: int) -> pl.Series:
    at = at_places(others["place"], height)
    if not others.is_empty():
        other = pl.repeat(None, height, dtype=pl.Int64, eager=True).scatter(others["place"], others["other"])
        findings.add(at, code, (target,), other=other)
    return at
