"""Drafting: a table read into typed columns to be checked, and made into the clean frame and the findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

import polars as pl

from ilp.facts import FACTS
from ilp.registers.bulk import DATES, QUANTITIES, Column, of_serials, read_column, type_of
from ilp.registers.carrying import Table
from ilp.registers.checks import check_register
from ilp.registers.columns import REGISTER_COLUMNS, UsedColumn, normal
from ilp.registers.findings import AGE_TEXT, Draft, Findings
from ilp.registers.reading import CONFLICTS
from ilp.registers.shapes import FileShape, shape_of
from ilp.registers.spellings import AGE_TEXT_SPELLINGS
from ilp.registers.validation import (
    FINDING_COLUMNS,
    SEVERITIES,
    ColumnRead,
    Example,
    ValidatedRegister,
    ValidationOptions,
)
from ilp.vocabulary import Quantity

__all__ = ["validate_table"]

_ORDER: Final = (
    "id", "number", "name", "nik", "kk", "sex", "birth_date", "birth_date_latest", "birth_time", "lmp", "edd",
    "delivered_on", "delivered_at", *FACTS, "measured_on", *Quantity, "height_method",
)  # fmt: skip
_ALWAYS: Final = ("sex", "birth_date", "birth_date_latest")
_OF_OTHERS: Final = ("marital_status", "occupation")
"""Columns that say something of facts which may have a column of their own."""


def validate_table(table: Table, options: ValidationOptions) -> ValidatedRegister:
    """Validate a register that was carried here.

    Raises:
        RegisterError: a header is ambiguous, or two mean the same.
    """
    said = options.said
    headers = [column.header for column in table.columns]
    resolved = REGISTER_COLUMNS.resolve(headers, named=said.columns, ignored=said.ignore, conflicts=CONFLICTS)
    shape = shape_of(headers)
    reads = _Reads(table, options)
    for column in resolved.used:
        reads.read(column)
    clean = reads.clean()
    draft = reads.draft(clean, shape)
    findings = Findings(draft)
    for target, problems in reads.problems.items():
        findings.add_read(problems, target)
    check_register(draft, findings)
    return _result(table, reads, draft, findings, resolved.used, shape, options)


class _Reads:
    """The columns of a table as they are read, one after the other."""

    def __init__(self, table: Table, options: ValidationOptions) -> None:
        self._table, self._options = table, options
        self._height = len(table.rows)
        self.surplus = table.surplus if table.surplus is not None else self._no()
        self.texts: dict[str, pl.Series] = {}
        self.headers: dict[str, str] = {}
        self.numbers: dict[str, pl.Series] = {}
        self.serials: dict[str, pl.Series] = {}
        self.problems: dict[str, pl.DataFrame] = {}
        self.filled: dict[str, int] = {}
        self._own: dict[str, pl.Series] = {}
        self._implied: dict[str, list[pl.Series]] = {}

    def _no(self) -> pl.Series:
        return pl.repeat(value=False, n=self._height, eager=True)

    def _null(self, name: str) -> pl.Series:
        return pl.repeat(None, self._height, dtype=type_of(name), eager=True)

    def read(self, column: UsedColumn) -> None:
        """Read a column; the cells of rows that are too long may belong to others, and are left out."""
        target = column.target
        cells = self._table.columns[column.place]
        text, serial = of_serials(cells) if target in DATES else (cells.text, None)
        if self.surplus.any():
            text = text.set(self.surplus, None)
            serial = None if serial is None else serial & ~self.surplus
        self.texts[target], self.headers[target] = text, column.header
        if serial is not None:
            self.serials[target] = serial
        if cells.numbers is not None:
            self.numbers[target] = cells.numbers.fill_null(value=False)
        found = read_column(text, column, self._options.said, self._options.order, self._options.language)
        self.problems[target] = found.problems
        self.filled[target] = self._keep(target, found)

    def _keep(self, target: str, found: Column) -> int:
        for name, values in found.values.items():
            if target in _OF_OTHERS or (target in FACTS and name not in {target, f"{target}_latest"}):
                self._implied.setdefault(name, []).append(values)
            else:
                self._own[name] = values
        says = pl.DataFrame(dict(found.values)).select(pl.any_horizontal(pl.all().is_not_null()).alias("says"))
        return int(says["says"].sum())

    def clean(self) -> pl.DataFrame:
        """Return the columns read, in a fixed order, each of its type."""
        found = dict(self._own)
        for name, implied in self._implied.items():
            values = found.get(name)
            for weaker in reversed(implied):
                values = weaker if values is None else values.fill_null(weaker)
            assert values is not None  # noqa: S101 - for the type checker
            found[name] = values
        for name in _ALWAYS:
            found.setdefault(name, self._null(name))
        if "number" in found:
            found["id"] = found["id"].fill_null(found["number"]) if "id" in found else found["number"]
        day = self._options.said.measured_on
        if day is not None and any(name in found for name in QUANTITIES):
            found["measured_on"] = found.get("measured_on", self._null("measured_on")).fill_null(day)
        return pl.DataFrame({name: found[name] for name in _ORDER if name in found})

    def draft(self, clean: pl.DataFrame, shape: FileShape | None) -> Draft:
        """Return what is to be checked."""
        nothing = pl.DataFrame(self.texts).select(pl.all_horizontal(pl.all().is_null()).alias("nothing"))["nothing"]
        unread = {name: self._no().scatter(self.problems[name]["place"], values=True) for name in self._needed()}
        ages = [cells for cells in self._table.columns if normal(cells.header) in AGE_TEXT_SPELLINGS]
        return Draft(
            clean=clean,
            texts=self.texts,
            headers=self.headers,
            rows=self._table.rows,
            unread=unread,
            numbers=self.numbers,
            serials=self.serials,
            blank=nothing & ~self.surplus,
            surplus=self.surplus,
            language=self._options.language,
            on=self._options.on,
            ages=(ages[0].header, ages[0].text) if ages else None,
            without=() if shape is None else shape.without,
        )

    def _needed(self) -> list[str]:
        return [name for name in ("birth_date", "sex") if name in self.problems]


def _result(  # noqa: PLR0913 - all that was made of a table
    table: Table,
    reads: _Reads,
    draft: Draft,
    findings: Findings,
    used: Sequence[UsedColumn],
    shape: FileShape | None,
    options: ValidationOptions,
) -> ValidatedRegister:
    refused = draft.surplus
    for part in findings.refused:
        refused = refused | part
    every = findings.frame()
    told = every.with_columns(table.rows.gather(every["place"]).alias("row")).select(FINDING_COLUMNS)
    names = _names(table, used, draft.clean.columns)
    kept = [cells.given.alias(names[place]) for place, cells in enumerate(table.columns) if place in names]
    frame = pl.DataFrame([table.rows.alias("row"), refused.alias("row_refused"), *draft.clean.get_columns(), *kept])
    counted = told["code"].value_counts(sort=True)
    counts = Counter(dict(zip(counted["code"].to_list(), counted["count"].to_list(), strict=True)))
    severities = told["severity"].value_counts()
    return ValidatedRegister(
        frame=table.back(frame),
        findings=table.back(told),
        counts=counts,
        examples=_examples(told, counts),
        columns=_columns_read(table, reads, used, names, draft),
        shape=shape,
        rows=len(frame),
        usable=int((~refused).sum()),
        undated=_undated(draft.clean),
        language=options.language,
        source=table.source,
        sheet=table.sheet,
        dated=table.dated,
        severities=Counter(dict(zip(severities["severity"].to_list(), severities["count"].to_list(), strict=True))),
    )


def _names(table: Table, used: Sequence[UsedColumn], taken: Sequence[str]) -> dict[int, str]:
    """Return the names in the clean frame of the columns that are kept as they are, by their places."""
    read = {column.place for column in used}
    names: dict[int, str] = {}
    there = {"row", "row_refused", *taken}
    for place, cells in enumerate(table.columns):
        if place not in read:
            name = header = cells.header or f"column {place + 1}"
            nth = 1
            while name in there:
                nth += 1
                name = f"{header}#{nth}"
            there.add(name)
            names[place] = name
    return names


def _columns_read(
    table: Table, reads: _Reads, used: Sequence[UsedColumn], names: Mapping[int, str], draft: Draft
) -> tuple[ColumnRead, ...]:
    by_place = {column.place: column for column in used}
    found = []
    for place, cells in enumerate(table.columns):
        column = by_place.get(place)
        if column is not None:
            unreadable = len(reads.problems[column.target])
            filled = reads.filled[column.target]
            found.append(
                ColumnRead(
                    header=cells.header,
                    name=column.target,
                    target=column.target,
                    filled=filled,
                    unreadable=unreadable,
                    settled=column.settled,
                )
            )
            continue
        is_age = draft.ages is not None and cells.header == draft.ages[0]
        found.append(
            ColumnRead(
                header=cells.header,
                name=names[place],
                target=AGE_TEXT if is_age else None,
                filled=len(cells.text) - cells.text.null_count(),
                unreadable=0,
            )
        )
    return tuple(found)


def _undated(clean: pl.DataFrame) -> int:
    measured = [name for name in QUANTITIES if name in clean.columns]
    undated = clean if "measured_on" not in clean.columns else clean.filter(pl.col("measured_on").is_null())
    return sum(len(undated) - undated[name].null_count() for name in measured)


def _examples(told: pl.DataFrame, counts: Counter[str]) -> tuple[Example, ...]:
    """Return one finding of each code, the errors first."""
    first: dict[str, dict[str, Any]] = {
        row["code"]: row for row in told.unique("code", keep="first", maintain_order=True).iter_rows(named=True)
    }
    return tuple(
        Example(
            code,
            first[code]["severity"],
            count,
            first[code]["row"],
            first[code]["header"],
            first[code]["value_class"],
            first[code]["message"],
        )
        for code, count in sorted(counts.most_common(), key=lambda item: SEVERITIES.index(first[item[0]]["severity"]))
    )
