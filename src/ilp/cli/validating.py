"""What is printed of a register that was validated, and what is written of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from ilp.cli.terminal import headline, line, paragraph, table
from ilp.labels import Label, Language
from ilp.registers import ValidatedRegister
from ilp.registers.output import write_rows

__all__ = ["print_validated", "write_validated"]

_WORDS: Final = {
    "findings": Label(id="Temuan", en="Findings"),
    "none": Label(id="Tidak ada temuan.", en="Nothing was found."),
    "columns": Label(id="Kolom dan kelengkapannya", en="Columns, and how complete they are"),
    "clean": Label(id="{count} baris bersih ditulis ke {file}", en="{count} clean rows written to {file}"),
    "written": Label(id="{count} temuan ditulis ke {file}", en="{count} findings written to {file}"),
    "more": Label(
        id="Hanya satu contoh per kode: --findings BERKAS.csv menuliskan semuanya",
        en="One example of each code: --findings FILE.csv writes them all",
    ),
}


def print_validated(checked: ValidatedRegister, language: Language) -> None:
    """Print what was read, what was found, and how complete the columns are."""
    words = {key: label.in_(language) for key, label in _WORDS.items()}
    first, *notes = checked.notes(language)
    file = f"{checked.source} [{checked.sheet}]" if checked.sheet else checked.source
    paragraph(f"{file}: {first}", hanging=2)
    for note in notes:
        paragraph(note, indent=2, hanging=2)
    headline(words["columns"])
    table(checked.column_headers(language), checked.column_rows(language), whole=(1, 4))
    headline(words["findings"])
    if not checked.examples:
        line(words["none"])
        return
    table(checked.finding_headers(language), checked.finding_rows(language), whole=(0,))


def write_validated(
    checked: ValidatedRegister, language: Language, *, output: Path | None, findings: Path | None
) -> None:
    """Write the clean register and the findings, where files are named for them."""
    words = {key: label.in_(language) for key, label in _WORDS.items()}
    line()
    if checked.examples and findings is None:
        paragraph(words["more"])
    for path, frame, told in ((output, checked.frame, "clean"), (findings, checked.findings, "written")):
        if path is not None:
            write_rows(frame.lazy(), path, len(frame))
            paragraph(words[told].format(count=len(frame), file=path))
