"""Checks of a register across columns and rows: what cannot be, whom two rows speak of, and what a number betrays.

Each check looks at whole columns. Where a rule is stated elsewhere for one person, that statement judges what the
look at the columns has found, once for each different case, and its words are told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal

import polars as pl
from attrs import define, field, frozen
from pydantic import ValidationError

from ilp.assessment import assess
from ilp.calendar import PartialDate, Span, cutoff
from ilp.errors import DateError, IlpError
from ilp.identifiers import (
    FEMALE_DAY,
    FIRST_PROVINCE,
    KK_FINDINGS,
    LAST_DAYS,
    NIK_FINDINGS,
    PLACEHOLDERS,
    check_kk,
    check_nik,
    compact,
)
from ilp.labels import Label, Language
from ilp.models import Individual, Pregnancy
from ilp.registers.bulk import QUANTITIES, shown_cells, told
from ilp.registers.carrying import by_distinct
from ilp.registers.cells import is_sentinel, is_time
from ilp.registers.reading import AT_FAULT, DELIVERY_TIME_ALONE, MISSING, causes
from ilp.registers.rejects import ROW_TOO_LONG
from ilp.registers.spellings import BLANKS
from ilp.situation import OLDEST_AGE
from ilp.vocabulary import Quantity, Sex

__all__ = ["Draft", "Findings", "Severity", "check_register"]

Severity = Literal["error", "warning", "info"]

_CHILD_MONTHS: Final = 60
_CHILD_AT_MOST: Final = 100
_LEEWAY_DAYS: Final = 3
_GESTATION_DAYS: Final = 280
_AGE_TEXT: Final = r"(?i)^\s*(?:(\d{1,3})\s*tahun)?[\s,-]*(?:(\d{1,2})\s*bulan)?[\s,-]*(?:(\d{1,2})\s*hari)?\s*$"
_AGE_PARTS: Final = ((1, "years"), (2, "months"), (3, "days"))
_LONGEST_AGE: Final = 12 * 150
_LAST_YEAR: Final = 9000
_FEBRUARY: Final = 2
_SIXTEEN: Final = r"^[0-9]{16}$"
_SHAPE: Final = {
    "place": pl.UInt32,
    "column": pl.String,
    "header": pl.String,
    "value_class": pl.String,
    "code": pl.String,
    "severity": pl.String,
    "accepted": pl.String,
    "message": pl.String,
}


@frozen(kw_only=True)
class _Told:
    """What is told of something that only a whole register shows."""

    severity: Severity
    message: Label
    accepted: Label


def _told(severity: Severity, message: tuple[str, str], accepted: tuple[str, str] = ("", "")) -> _Told:
    return _Told(severity=severity, message=Label(*message), accepted=Label(*accepted))


_OF_REGISTERS: Final[Mapping[str, _Told]] = {
    "column_missing": _told(
        "error",
        (
            "Tidak ada kolom untuk ini, sehingga tidak seorang pun dapat dinilai. Beri judul yang dikenal, atau sebutkan "
            "kolomnya dalam pemetaan.",
            "There is no column for it, so that nobody can be assessed. Give it a known header, or name the column in a "
            "mapping.",
        ),
        ("judul seperti Tgl Lahir, JK", "a header such as Tgl Lahir, JK"),
    ),
    "column_elsewhere": _told(
        "info",
        (
            "Bentuk berkas ini tidak memuatnya: gabungkan dengan berkas data dasar menurut NIK.",
            "A file of this shape does not have it: join it to the file of the persons by the NIK.",
        ),
    ),
    "row_blank": _told(
        "info",
        ("Tidak ada isi pada kolom yang dibaca.", "Nothing stands in the columns that are read."),
    ),
    "dated_before_birth": _told(
        "error",
        (
            "Tanggalnya sebelum lahir. Periksa tanggal ini dan tanggal lahirnya.",
            "It is dated before the birth. Check this date and the date of birth.",
        ),
        ("tanggal sejak lahir", "a date from the birth on"),
    ),
    "dated_after_on": _told(
        "warning",
        ("Tanggalnya setelah {on}. Periksa tanggalnya.", "It is dated after {on}. Check the date."),
        ("tanggal sampai {on}", "a date up to {on}"),
    ),
    "blood_pressure_reversed": _told(
        "error",
        (
            "Diastolik tidak lebih rendah daripada sistolik. Mungkin tertukar.",
            "The diastolic is not below the systolic. They may be swapped.",
        ),
        ("diastolik di bawah sistolik", "a diastolic below the systolic"),
    ),
    "weight_of_child": _told(
        "error",
        (
            "Berat di atas 100 kg pada anak di bawah 5 tahun. Mungkin dalam gram, atau milik orang lain: lihat sumbernya.",
            "A weight over 100 kg of a child under 5. It may be in grams, or somebody else's: look at the source.",
        ),
        ("berat dalam kg", "a weight in kg"),
    ),
    "age_disagrees": _told(
        "warning",
        (
            "Usia yang tertulis tidak cocok dengan tanggal lahir dan tanggal pengukuran. Periksa ketiganya.",
            "The age written does not agree with the dates of birth and of measuring. Check the three.",
        ),
        ("usia pada tanggal pengukuran", "the age on the day of measuring"),
    ),
    "age_unreadable": _told(
        "warning",
        ("Usia tidak terbaca. Tanggal lahirlah yang dipakai.", "The age cannot be read. The birth date is what counts."),
        ("seperti 2 Tahun - 3 Bulan - 5 Hari", "as 2 Tahun - 3 Bulan - 5 Hari"),
    ),
    "nik_shared": _told(
        "warning",
        (
            "NIK ini juga pada baris {other}. Orang yang sama mungkin tercatat dua kali.",
            "This NIK stands in row {other} too. The same person may be recorded twice.",
        ),
        ("setiap orang satu kali pada satu tanggal", "each person once on a day"),
    ),
    "nik_collision": _told(
        "warning",
        (
            "NIK ini juga pada baris {other}, dengan tanggal lahir atau jenis kelamin lain. Salah satunya keliru.",
            "This NIK stands in row {other} too, with another birth date or sex. One of them is wrong.",
        ),
        ("NIK milik satu orang saja", "a NIK of one person alone"),
    ),
    "id_shared": _told(
        "warning",
        ("Id ini juga pada baris {other}.", "This id stands in row {other} too."),
        ("id milik satu orang saja", "an id of one person alone"),
    ),
    "person_twice": _told(
        "warning",
        (
            "Nama, tanggal lahir dan jenis kelamin sama dengan baris {other}. Mungkin orang yang sama.",
            "Name, birth date and sex are those of row {other}. It may be the same person.",
        ),
        ("setiap orang satu kali pada satu tanggal", "each person once on a day"),
    ),
    "marked_implausible": _told(
        "info",
        (
            "Sumbernya menandai hasil ini tidak masuk akal; dianggap tidak tercatat.",
            "The source marks this value as implausible; it is taken as not recorded.",
        ),
    ),
    "number_from_time": _told(
        "info",
        ("Jam dibaca sebagai angka, sesuai pilihan time_turned.", "A time is read as a number, as time_turned says."),
    ),
    "weight_from_grams": _told(
        "info",
        ("Berat dibaca dalam gram, sesuai pilihan grams.", "The weight is read in grams, as the option grams says."),
    ),
    "date_from_serial": _told(
        "info",
        (
            "Nomor hari lembar kerja dibaca sebagai tanggal ini.",
            "A spreadsheet's day number is read as this date.",
        ),
    ),
}
"""What is told of what only whole columns and rows show; {on} and {other} stand for a date and a row."""


@define(kw_only=True)
class Draft:
    """A register read, to be checked: the clean columns, what stood in the cells by column, and the headers.

    ``unread`` says where a birth date or sex could not be read, ``numbers`` for NIK and KK which cells were numbers,
    and ``serials`` which dates were numbers of days. ``ages`` is the header and cells of a column of ages in words, and
    ``without`` what a file of this shape does not have.
    """

    clean: pl.DataFrame
    texts: Mapping[str, pl.Series]
    headers: Mapping[str, str]
    rows: pl.Series
    unread: Mapping[str, pl.Series]
    numbers: Mapping[str, pl.Series]
    serials: Mapping[str, pl.Series]
    blank: pl.Series
    surplus: pl.Series
    language: Language
    on: date | None = None
    ages: tuple[str, pl.Series] | None = None
    without: tuple[str, ...] = ()

    def has(self, *names: str) -> bool:
        """Say whether all these columns are there."""
        return all(name in self.clean.columns for name in names)

    def mask(self, holds: pl.Expr) -> pl.Series:
        """Return where an expression on the clean columns holds; unknown is no."""
        return self.clean.select(holds.fill_null(value=False).alias("holds"))["holds"]


@define
class Findings:
    """The findings so far, each with its place, the rows counted from 0."""

    _draft: Draft
    _parts: list[pl.DataFrame] = field(factory=list)
    refused: list[pl.Series] = field(factory=list)

    def frame(self) -> pl.DataFrame:
        """Return all of them, in the order of the rows; those of the whole file come first."""
        parts = [part.select(*_SHAPE).cast(_SHAPE) for part in self._parts]  # type: ignore[arg-type]
        every = pl.concat([pl.DataFrame(schema=_SHAPE), *parts])
        return every.sort("place", maintain_order=True, nulls_last=False)

    def add_read(self, problems: pl.DataFrame, target: str) -> None:
        """Add what a column gave that could not be read."""
        if not problems.is_empty():
            self._parts.append(
                problems.with_columns(
                    pl.lit(target).alias("column"),
                    pl.lit(self._draft.headers[target]).alias("header"),
                    pl.lit("error").alias("severity"),
                )
            )

    def add(self, holds: pl.Series, code: str, targets: Sequence[str], *, other: pl.Series | None = None) -> None:
        """Add a finding of the list of registers wherever it holds."""
        if not holds.any():
            return
        language, on = self._draft.language, str(self._draft.on)
        it = _OF_REGISTERS[code]
        message = pl.lit(it.message.in_(language).replace("{on}", on))
        part = self._places(holds, targets)
        if other is not None:
            part = part.with_columns(other.filter(holds).cast(pl.String).alias("other"))
            before, _, after = it.message.in_(language).partition("{other}")
            message = pl.concat_str(pl.lit(before), "other", pl.lit(after))
        self._parts.append(
            part.with_columns(
                pl.lit(code).alias("code"),
                pl.lit(it.severity).alias("severity"),
                pl.lit(it.accepted.in_(language).replace("{on}", on)).alias("accepted"),
                message.alias("message"),
            )
        )

    def add_error(self, holds: pl.Series, error: IlpError, targets: Sequence[str], *, refuse: bool) -> None:
        """Add an error that is the same wherever it holds; ``refuse`` where nobody can be told from such a row."""
        if not holds.any():
            return
        shown = told(error, self._draft.language)
        self._parts.append(
            self._places(holds, targets).with_columns(
                pl.lit("error").alias("severity"), *(pl.lit(text).alias(name) for name, text in shown.items())
            )
        )
        if refuse:
            self.refused.append(holds)

    def add_judged(
        self, holds: pl.Series, names: Sequence[str], judge: Callable[..., IlpError | None]
    ) -> None:
        """Add what a judge of single cases says of each different case among the rows where something holds.

        Nobody can be told from such a row.
        """
        if not holds.any():
            return
        cases = self._draft.clean.select(names).with_row_index("place").filter(holds)
        each = cases.select(names).unique(maintain_order=True)
        errors = [judge(*case) for case in each.iter_rows()]
        said = [{} if error is None else told(error, self._draft.language) for error in errors]
        listed = pl.DataFrame(said, schema=dict.fromkeys(("code", "accepted", "message"), pl.String))
        judged = cases.join(each.hstack(listed), on=names, how="left", nulls_equal=True, maintain_order="left")
        for code in judged["code"].drop_nulls().unique(maintain_order=True):
            of_code = judged.filter(pl.col("code") == code).select("place", "code", "accepted", "message")
            at = _at(of_code["place"], len(holds))
            places = self._places(at, AT_FAULT[code]).join(of_code, on="place", how="left", maintain_order="left")
            self._parts.append(places.with_columns(pl.lit("error").alias("severity")))
            self.refused.append(at)

    def add_numbers(self, target: str, found: pl.DataFrame) -> None:
        """Add findings about NIK or KK numbers, given as places and codes."""
        if found.is_empty():
            return
        known = {**NIK_FINDINGS, **KK_FINDINGS}
        language = self._draft.language
        accepted = Label(id="16 digit, disimpan sebagai teks", en="16 digits, kept as text").in_(language)
        said = {code: it.message_id if language == "id" else it.message_en for code, it in known.items()}
        text = shown_cells(target, self._draft.texts[target].gather(found["place"]))
        self._parts.append(
            found.with_columns(
                pl.lit(target).alias("column"),
                pl.lit(self._draft.headers[target]).alias("header"),
                text.alias("value_class"),
                pl.lit("warning").alias("severity"),
                pl.lit(accepted).alias("accepted"),
                pl.col("code").replace_strict(said, return_dtype=pl.String).alias("message"),
            )
        )

    def add_age(self, holds: pl.Series, code: str) -> None:
        """Add a finding about an age in words."""
        if holds.any() and self._draft.ages is not None:
            header, text = self._draft.ages
            it, language = _OF_REGISTERS[code], self._draft.language
            places = holds.arg_true()
            self._parts.append(
                pl.DataFrame({"place": places, "value_class": shown_cells("on", text.gather(places))}).with_columns(
                    pl.lit("age_text").alias("column"),
                    pl.lit(header).alias("header"),
                    pl.lit(code).alias("code"),
                    pl.lit(it.severity).alias("severity"),
                    pl.lit(it.accepted.in_(language)).alias("accepted"),
                    pl.lit(it.message.in_(language)).alias("message"),
                )
            )

    def add_file(self, code: str, column: str) -> None:
        """Add a finding about the whole file."""
        it, language = _OF_REGISTERS[code], self._draft.language
        row = {
            "place": None,
            "column": column,
            "header": "",
            "value_class": "",
            "code": code,
            "severity": it.severity,
            "accepted": it.accepted.in_(language),
            "message": it.message.in_(language),
        }
        self._parts.append(pl.DataFrame([row], schema=_SHAPE))

    def _places(self, holds: pl.Series, targets: Sequence[str]) -> pl.DataFrame:
        """Return the places where something holds, the columns at fault, and what stands there as it may be shown."""
        places = holds.arg_true()
        texts, headers = self._draft.texts, self._draft.headers
        there = [target for target in targets if target in headers]
        shown = pl.DataFrame({target: shown_cells(target, texts[target].gather(places)) for target in there})
        filled = {target: pl.col(target).is_not_null() for target in there}
        first = there[0] if there else ""
        return pl.DataFrame({"place": places}).hstack(shown).select(
            "place",
            _listed(filled, {target: pl.lit(target) for target in there}, first).alias("column"),
            _listed(filled, {target: pl.lit(headers[target]) for target in there}, headers.get(first, "")).alias("header"),
            _listed(filled, {target: pl.col(target) for target in there}, "").alias("value_class"),
        )


def _at(places: pl.Series, height: int) -> pl.Series:
    return pl.repeat(value=False, n=height, eager=True).scatter(places, values=True)


def _listed(filled: Mapping[str, pl.Expr], told_as: Mapping[str, pl.Expr], otherwise: str) -> pl.Expr:
    """Join what is told of the columns that are filled in; without any, of the first."""
    parts = [pl.when(holds).then(told_as[target]) for target, holds in filled.items()]
    if not parts:
        return pl.lit(otherwise)
    joined = pl.concat_str(*parts, separator=", ", ignore_nulls=True)
    return pl.when(pl.any_horizontal(*filled.values())).then(joined).otherwise(pl.lit(otherwise))


# The checks ----------------------------------------------------------------------------------------------------------


def check_register(draft: Draft, findings: Findings) -> None:
    """Add all findings that only whole columns and rows show."""
    for check in (
        _check_rows, _check_needed, _check_pregnancies, _check_dates, _check_births, _check_measurements, _check_ages,
        _check_numbers_of_persons, _check_doubles,
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


def partial_date(first: date, last: date | None) -> PartialDate:
    """Return the date of which these are the first and the last day it can be; None where it is known exactly."""
    if last is None:
        return PartialDate.of(first)
    return PartialDate(first.year, first.month if first.month == last.month else None)


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
        text, value = draft.texts[name], draft.clean[name]
        known = value.is_not_null()
        odd = _only(text, ~known)
        marked = by_distinct(odd, lambda cell, of=quantity: cell.casefold() == "outlier" or is_sentinel(of, cell), pl.Boolean)
        findings.add(marked.fill_null(value=False), "marked_implausible", (name,))
        turned = _only(text, known & text.str.contains(":", literal=True))
        findings.add(
            by_distinct(turned, lambda cell, of=quantity: is_time(of, cell), pl.Boolean).fill_null(value=False),
            "number_from_time",
            (name,),
        )
        if quantity is Quantity.WEIGHT:
            written = text.str.extract("^([0-9]+)").cast(pl.Float64, strict=False)
            findings.add((known & (written > quantity.at_most)).fill_null(value=False), "weight_from_grams", (name,))


def _only(text: pl.Series, where: pl.Series) -> pl.Series:
    chosen = pl.DataFrame({"text": text, "where": where})
    return chosen.select(pl.when("where").then("text").alias("text"))["text"]


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
        *(pl.col("text").str.extract(_AGE_TEXT, group).cast(pl.Int64).alias(name) for group, name in _AGE_PARTS)
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


# Numbers of persons --------------------------------------------------------------------------------------------------


def _check_numbers_of_persons(draft: Draft, findings: Findings) -> None:
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


def _check_doubles(draft: Draft, findings: Findings) -> None:
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
    shared = _at(pl.Series("place", [], dtype=pl.UInt32), len(frame))
    if draft.has("nik"):
        frame = frame.with_columns(_key_of(frame["nik"]).alias("nik"))
        known = frame.filter(pl.all_horizontal(pl.col("birth_date", "sex").is_not_null()))
        colliding = _others(known, ("nik",), ("birth_date", "birth_date_latest", "sex"))
        at = _add_others(findings, colliding, "nik_collision", "nik", len(frame))
        twice = _others(frame.filter(~at), ("nik", "day"))
        shared = at | _add_others(findings, twice, "nik_shared", "nik", len(frame))
    if draft.has("name"):
        exact = frame.filter(~shared & pl.col("birth_date_latest").is_null()).with_columns(
            pl.col("name").str.to_lowercase().str.replace_all(r"[\s.,'`-]+", " ").str.strip_chars()
        )
        same = _others(exact.filter(pl.col("birth_date").is_not_null()), ("name", "birth_date", "sex", "day"))
        _add_others(findings, same, "person_twice", "name", len(frame))
    if "id" in draft.headers:
        _add_others(findings, _others(frame, ("id", "day")), "id_shared", "id", len(frame))


def _key_of(nik: pl.Series) -> pl.Series:
    """Return the digits of NIKs that are somebody's, null for all others."""
    usual = nik.str.contains(_SIXTEEN).fill_null(value=False)
    digits = _only(nik, usual).fill_null(by_distinct(_only(nik, ~usual), compact, pl.String))
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
    at = _at(others["place"], height)
    if not others.is_empty():
        other = pl.repeat(None, height, dtype=pl.Int64, eager=True).scatter(others["place"], others["other"])
        findings.add(at, code, (target,), other=other)
    return at
