"""Cases of the diseases of Tabel 31, counted over a frame of diagnoses."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final, Literal

import narwhals as nw

from ilp.errors import InputError, unknown_name
from ilp.frames.carrying import carry, opened
from ilp.frames.contract import ColumnSpec
from ilp.frames.giving_back import given_back
from ilp.frames.terms import Kind
from ilp.identifiers import read_icd10
from ilp.labels import Label
from ilp.notifiable import NOTIFIABLE, matches

__all__ = ["DIAGNOSIS_COLUMNS", "NOTIFIABLE_COLUMNS", "count_notifiable"]

DIAGNOSIS_COLUMNS: Final[Mapping[str, ColumnSpec]] = {
    "icd10": ColumnSpec("icd10", Kind.TEXT, Label(id="kode diagnosis ICD-10", en="code of a diagnosis in ICD-10")),
    "on": ColumnSpec("on", Kind.DATE, Label(id="tanggal diagnosis", en="the day of the diagnosis")),
}
"""The columns of a frame of diagnoses, besides the one that names the person."""

NOTIFIABLE_COLUMNS: Final[Mapping[str, Label]] = {
    "disease": Label(
        id="kode SKDR penyakit; kosong bagi kode yang tidak terbaca",
        en="code of SKDR; null for codes that are not read",
    ),
    "period": Label(
        id="minggu (hari pertamanya, Minggu), bulan, atau tanggal; kosong tanpa tanggal",
        en="the week (by its first day, a Sunday), the month or the day; null without a date",
    ),
    "cases": Label(id="kasus yang pasti termasuk", en="cases that surely belong to it"),
    "possible": Label(
        id="kasus yang mungkin termasuk: satu kategori dengan kode yang tercantum",
        en="cases that may belong to it: in the category of a listed code",
    ),
}
"""The columns of counted cases; the columns of groups stand after ``disease``."""

Every = Literal["week", "month", "day"]


def count_notifiable(
    diagnoses: Any,
    *,
    by: Collection[str] = (),
    every: Every = "week",
    readings: Mapping[str, str] | None = None,
) -> Any:
    """Count cases of the diseases of Tabel 31 over a frame of diagnoses, a row each.

    A case is counted at each line it belongs to: influenza at J and at Y. The decree gives no rhythm for cases; weeks
    from Sunday are those in which surveillance counts, and ours.

    Args:
        diagnoses: A frame of any kind with the columns ``icd10`` and ``on``. Each row is a case.
        by: More columns to group by, such as the village.
        every: Over which time cases are counted.
        readings: Options of ``ilp.notifiable.NOTIFIABLE_READINGS``.

    Returns:
        A frame of the caller's kind with ``disease``, the columns of ``by``, and the rest of ``NOTIFIABLE_COLUMNS``. A
        row stands only where there are cases. Codes that cannot be read are in rows whose disease is null, as possible
        cases; diagnoses of other diseases are left out.

    Raises:
        InputError: the frame lacks a column, or one is of a type that is not read.

    >>> import polars
    >>> from datetime import date
    >>> seen = polars.DataFrame({"icd10": ["A90", "a91", "I10"], "on": [date(2026, 11, 18)] * 3})
    >>> count_notifiable(seen).rows()
    [('C', '2026-11-15', 2, 0)]
    """
    import polars as pl

    if every not in {"week", "month", "day"}:
        raise unknown_name("time to count over", every, ("week", "month", "day"))
    if isinstance(by, str):
        raise InputError(
            "Not a set of columns to group by",
            value=by,
            accepted='a list of names, such as ["village"]',
            remedy="Put a single name into a list too",
            code="by",
        )
    own = opened(diagnoses, "diagnoses")
    names = own.collect_schema().names()
    for name in by:
        if name not in names or name in NOTIFIABLE_COLUMNS:
            raise unknown_name("column to group by", name, [each for each in names if each not in NOTIFIABLE_COLUMNS])
    frame = diagnoses
    if isinstance(own, nw.LazyFrame):
        wanted = [name for name in names if name in DIAGNOSIS_COLUMNS or name in by]
        frame = own.select(wanted).collect("polars").to_native()
    groups = list(dict.fromkeys(by))
    carried = carry(frame, DIAGNOSIS_COLUMNS, "diagnoses", needed=("icd10", "on"), also=groups)
    table = carried.lazy.collect("polars").to_native()
    code_rows = [
        (text, disease, certain)
        for text in table["icd10"].unique().to_list()
        for disease, certain in _lines(text, readings)
    ]
    lines = pl.DataFrame(
        code_rows, schema={"icd10": pl.String, "disease": pl.String, "certain": pl.Boolean}, orient="row"
    )
    day = pl.col("on")
    period = {
        # A week of Polars begins on Monday.
        "week": (day + pl.duration(days=1)).dt.truncate("1w") - pl.duration(days=1),
        "month": day,
        "day": day,
    }[every]
    form = "%Y-%m" if every == "month" else "%Y-%m-%d"
    keys = ["disease", *groups, "period"]
    order = {code: place for place, code in enumerate(NOTIFIABLE)}
    made = (
        table.join(lines, on="icd10", how="inner", nulls_equal=True)
        .with_columns(period.dt.strftime(form).alias("period"))
        .group_by(keys)
        .agg(
            pl.col("certain").sum().cast(pl.Int64).alias("cases"),
            (~pl.col("certain")).sum().cast(pl.Int64).alias("possible"),
        )
        .with_columns(pl.col("disease").replace_strict(order, default=None, return_dtype=pl.Int32).alias("__ilp_order"))
        .sort("__ilp_order", *groups, "period", nulls_last=True)
        .drop("__ilp_order")
    )
    return given_back(diagnoses, made)


def _lines(text: str | None, readings: Mapping[str, str] | None) -> list[tuple[str | None, bool]]:
    """Return the lines of Tabel 31 a code belongs to, and whether it surely does; None for one that is not read."""
    if read_icd10(text) is None:
        return [(None, False)]
    return [(item.disease.code, item.belongs.certain) for item in matches(str(text), readings=readings)]
