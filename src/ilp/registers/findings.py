"""Findings: what is told of a register, where, how grave it is, and in which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, Literal

import polars as pl
from attrs import define, field, frozen

from ilp.errors import IlpError
from ilp.identifiers import KK_FINDINGS, NIK_FINDINGS
from ilp.labels import Label, Language
from ilp.registers.bulk import shown_cells, told
from ilp.registers.reading import AT_FAULT

__all__ = ["AGE_TEXT", "OF_REGISTERS", "Draft", "Findings", "Severity", "Told", "at_places"]

Severity = Literal["error", "warning", "info"]

AGE_TEXT: Final = "age_text"
"""What a column of ages in words is named in the findings."""

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
class Told:
    """What is told of something that only a whole register shows."""

    severity: Severity
    message: Label
    accepted: Label


def _told(severity: Severity, message: tuple[str, str], accepted: tuple[str, str] = ("", "")) -> Told:
    return Told(severity=severity, message=Label(*message), accepted=Label(*accepted))


OF_REGISTERS: Final[Mapping[str, Told]] = {
    "column_missing": _told(
        "error",
        (
            "Tidak ada kolom untuk ini: tidak seorang pun dapat dinilai. Sebutkan kolomnya dalam pemetaan.",
            "There is no column for it: nobody can be assessed. Name the column in a mapping.",
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
            "Berat di atas 100 kg pada anak di bawah 5 tahun. Mungkin dalam gram: lihat sumbernya.",
            "A weight over 100 kg of a child under 5. It may be in grams: look at the source.",
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
        (
            "Usia tidak terbaca. Tanggal lahirlah yang dipakai.",
            "The age cannot be read. The birth date is what counts.",
        ),
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
    "id_is_nik": _told(
        "info",
        (
            "Id ini berbentuk NIK, yang tidak diulang dalam hasil: tidak dipakai sebagai id.",
            "This id has the form of a NIK, which is not repeated in results: it is not used as an id.",
        ),
        ("id buatan sendiri", "an id of your own"),
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
        it = OF_REGISTERS[code]
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

    def add_judged(self, holds: pl.Series, names: Sequence[str], judge: Callable[..., IlpError | None]) -> None:
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
            at = at_places(of_code["place"], len(holds))
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
            it, language = OF_REGISTERS[code], self._draft.language
            places = holds.arg_true()
            shown_as = "on" if code == "age_unreadable" else AGE_TEXT  # what is no age may be a name that slipped in
            self._parts.append(
                pl.DataFrame({"place": places, "value_class": shown_cells(shown_as, text.gather(places))}).with_columns(
                    pl.lit(AGE_TEXT).alias("column"),
                    pl.lit(header).alias("header"),
                    pl.lit(code).alias("code"),
                    pl.lit(it.severity).alias("severity"),
                    pl.lit(it.accepted.in_(language)).alias("accepted"),
                    pl.lit(it.message.in_(language)).alias("message"),
                )
            )

    def add_file(self, code: str, column: str) -> None:
        """Add a finding about the whole file."""
        it, language = OF_REGISTERS[code], self._draft.language
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
        return (
            pl.DataFrame({"place": places})
            .hstack(shown)
            .select(
                "place",
                _listed(filled, {target: pl.lit(target) for target in there}, first).alias("column"),
                _listed(filled, {target: pl.lit(headers[target]) for target in there}, headers.get(first, "")).alias(
                    "header"
                ),
                _listed(filled, {target: pl.col(target) for target in there}, "").alias("value_class"),
            )
        )


def _listed(filled: Mapping[str, pl.Expr], told_as: Mapping[str, pl.Expr], otherwise: str) -> pl.Expr:
    """Join what is told of the columns that are filled in; without any, of the first."""
    parts = [pl.when(holds).then(told_as[target]) for target, holds in filled.items()]
    if not parts:
        return pl.lit(otherwise)
    joined = pl.concat_str(*parts, separator=", ", ignore_nulls=True)
    return pl.when(pl.any_horizontal(*filled.values())).then(joined).otherwise(pl.lit(otherwise))


def at_places(places: pl.Series, height: int) -> pl.Series:
    """Return yes at these places, no at all others."""
    return pl.repeat(value=False, n=height, eager=True).scatter(places, values=True)
