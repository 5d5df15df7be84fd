"""What is printed of a register that was assessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ilp.assessment import rules_hash
from ilp.cli.terminal import headline, line, paragraph, table
from ilp.facts import FACTS
from ilp.interpretation import ResultStatus, scale_named
from ilp.interpretation.definition import Scale
from ilp.labels import Language
from ilp.lifecycle import PRIMARY_ORDER
from ilp.registers import Register, RegisterReport
from ilp.regulation import KMK_2015_2023
from ilp.screening import CATALOGUE
from ilp.timing import TimingStatus
from ilp.version import __version__
from ilp.vocabulary import Verdict

if TYPE_CHECKING:
    from ilp.cli.streaming import StreamReport

__all__ = ["print_report", "print_stream"]

_TOP = 12
_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "register": "{file}: {rows} rows = {persons} persons assessed on {on} + {refused} refused",
        "typed": "{file}: {rows} rows, {assessed} assessed on {on} + {refused} of which nothing can be said",
        "refused": "Rows of which nothing can be said",
        "blank": "{count} blank rows are left out",
        "limited": "only the first {count} rows were read",
        "dated": "its title says: data of {date}",
        "columns": "{count} columns read; not used: {unused}",
        "settled": "{header} was read as {target}, since {why}",
        "undated": "{count} measurements are left out, as nothing says when they were taken: name a column "
        'measured_on, or put measured_on = "YYYY-MM-DD" into the mapping file',
        "history": "{file}: {rows} rows, {attached} in the history of the persons assessed, {refused} refused, "
        "the rest of persons not assessed; persons matched by {key}",
        "stages": "Persons by stage and cluster",
        "stage": "Stage",
        "cluster": "Cluster",
        "persons": "Persons",
        "open": "open: only a part of the birth date is known",
        "all": "all",
        "provisional": "{count} of them provisionally: a pregnancy or delivery is not recorded",
        "services": "Services",
        "service": "Service",
        "required": "Required",
        "undetermined": "Undeter-\nmined",
        "as_indicated": "As indi-\ncated",
        "timing": "When",
        "overdue": "Over-\ndue",
        "more": "... and {count} more: --all shows them",
        "questions": "Questions that would settle most",
        "question": "Question [fact]",
        "settles": "Can\nsettle",
        "findings": "What looks wrong in the data; nobody is refused for it",
        "finding": "Finding",
        "codes": "Cells and rows that could not be read",
        "code": "Code",
        "count": "Count",
        "example": "For example",
        "first": "The first of them",
        "each": "Each of them",
        "written_rejects": "... {count} in all, each in {file}",
        "unwritten_rejects": "... {count} in all: --all lists them, --rejects FILE.csv writes them",
        "results": "{count} rows of results written to {file}",
        "measured": "{count} rows of what was measured and what it means written to {file}",
        "meanings": "What was measured means",
        "result": "Result",
        "category": "Class",
        "danger": "! cannot wait: {name}, {count} persons",
        "receipt": "{regulation}; ilp {version}, rules {rules}",
    },
    "id": {
        "register": "{file}: {rows} baris = {persons} orang dinilai per {on} + {refused} ditolak",
        "typed": "{file}: {rows} baris, {assessed} dinilai per {on} + {refused} yang tidak dapat dinilai",
        "refused": "Baris yang tidak dapat dinilai",
        "blank": "{count} baris kosong dilewati",
        "limited": "hanya {count} baris pertama yang dibaca",
        "dated": "menurut judulnya: data tanggal {date}",
        "columns": "{count} kolom dibaca; tidak dipakai: {unused}",
        "settled": "{header} dibaca sebagai {target} ({why})",
        "undated": "{count} hasil ukur dilewati karena tanggal ukurnya tidak ada: beri nama kolom measured_on, "
        'atau tulis measured_on = "YYYY-MM-DD" dalam berkas pemetaan',
        "history": "{file}: {rows} baris, {attached} masuk riwayat orang yang dinilai, {refused} ditolak, "
        "sisanya milik orang yang tidak dinilai; orang dicocokkan menurut {key}",
        "stages": "Orang menurut siklus hidup dan klaster",
        "stage": "Siklus hidup",
        "cluster": "Klaster",
        "persons": "Orang",
        "open": "belum pasti: tanggal lahir hanya sebagian",
        "all": "semua",
        "provisional": "{count} di antaranya sementara: kehamilan atau persalinan tidak tercatat",
        "services": "Layanan",
        "service": "Layanan",
        "required": "Wajib",
        "undetermined": "Belum\nditentukan",
        "as_indicated": "Sesuai\nindikasi",
        "timing": "Waktu",
        "overdue": "Ter-\nlambat",
        "more": "... dan {count} lagi: --all menampilkannya",
        "questions": "Pertanyaan yang paling menentukan",
        "question": "Pertanyaan [fakta]",
        "settles": "Menen-\ntukan",
        "findings": "Yang tampak keliru dalam data; tidak ada yang ditolak karenanya",
        "finding": "Temuan",
        "codes": "Sel dan baris yang tidak dapat dibaca",
        "code": "Kode",
        "count": "Jumlah",
        "example": "Contoh",
        "first": "Yang pertama",
        "each": "Satu per satu",
        "written_rejects": "... {count} seluruhnya, semuanya dalam {file}",
        "unwritten_rejects": "... {count} seluruhnya: --all menampilkannya, --rejects BERKAS.csv menuliskannya",
        "results": "{count} baris hasil ditulis ke {file}",
        "measured": "{count} baris hasil pengukuran dan artinya ditulis ke {file}",
        "meanings": "Arti hasil pengukuran",
        "result": "Hasil",
        "category": "Golongan",
        "danger": "! tidak boleh menunggu: {name}, {count} orang",
        "receipt": "{regulation}; ilp {version}, aturan {rules}",
    },
}


def print_report(  # noqa: PLR0913 - what was asked for on the command line
    register: Register,
    report: RegisterReport,
    *,
    language: Language,
    everything: bool,
    output: Path | None,
    measured: Path | None,
    rejects: Path | None,
    limit: int | None,
) -> None:
    """Print what came of a register."""
    words = _WORDS[language]
    _print_files(register, report, words, limit)
    _print_stages(report, words, language)
    _print_services(report, words, language, everything=everything)
    _print_timing(report, words, language, everything=everything)
    _print_results(report, words, language, everything=everything)
    _print_questions(report, words, language, everything=everything)
    if report.findings:
        headline(words["findings"])
        table((words["finding"], words["persons"]), report.findings.most_common(), numbers=1)
    _print_rejects(report, words, rejects, language)
    line()
    if output is not None:
        paragraph(words["results"].format(count=report.written, file=output))
    if measured is not None:
        paragraph(words["measured"].format(count=report.measured_rows, file=measured))
    if report.receipt is not None:
        if report.receipt.assumed_absent:
            paragraph(report.receipt.assumed(language))
        paragraph(report.receipt.made_with(language))


def print_stream(  # noqa: PLR0913 - what was asked for on the command line
    report: StreamReport, file: Path, output: Path, on: date, *, language: Language, everything: bool
) -> None:
    """Print what came of a typed file."""
    words = _WORDS[language]
    refused = report.refused.total()
    paragraph(
        words["typed"].format(file=file.name, rows=report.rows, assessed=report.rows - refused, on=on, refused=refused)
    )
    if refused:
        headline(words["refused"])
        table((words["code"], words["count"]), report.refused.most_common(), numbers=1)
    ranked = report.required.most_common()
    rows = [
        (f"{CATALOGUE[code].name.in_(language)} [{code}]", count)
        for code, count in (ranked if everything else ranked[:_TOP])
    ]
    headline(words["services"])
    table((words["service"], words["required"]), rows, numbers=1)
    _print_more(len(ranked) - len(rows), words)
    line()
    paragraph(words["results"].format(count=report.written, file=output))
    paragraph(words["receipt"].format(regulation=KMK_2015_2023.code, version=__version__, rules=rules_hash()[:12]))


def _print_files(register: Register, report: RegisterReport, words: dict[str, str], limit: int | None) -> None:
    counts = report.counts
    file = f"{register.path.name} [{register.sheet}]" if register.sheet else register.path.name
    paragraph(
        words["register"].format(
            file=file, rows=counts.rows, persons=counts.persons, refused=counts.refused, on=report.on
        ),
        hanging=2,
    )
    notes = []
    if limit is not None and counts.rows >= limit:
        notes.append(words["limited"].format(count=counts.rows))
    if counts.blank:
        notes.append(words["blank"].format(count=counts.blank))
    if register.dated:
        notes.append(words["dated"].format(date=register.dated))
    unused = ", ".join(register.unused) or "-"
    notes.append(words["columns"].format(count=len(register.columns), unused=unused))
    notes += [
        words["settled"].format(header=column.header, target=column.target, why=column.settled)
        for column in register.columns
        if column.settled
    ]
    if counts.undated_measurements:
        notes.append(words["undated"].format(count=counts.undated_measurements))
    for note in notes:
        paragraph(note, indent=2, hanging=2)
    history = register.history
    if history is not None:
        refused = sum(item.row_refused for item in history.rejects) + report.rejects["service_after_on"]
        paragraph(
            words["history"].format(
                file=history.path.name,
                rows=report.history_rows,
                attached=report.history_attached,
                refused=refused,
                key=history.key,
            ),
            hanging=2,
        )


def _print_stages(report: RegisterReport, words: dict[str, str], language: Language) -> None:
    order = [*PRIMARY_ORDER, None]
    counted = sorted(report.persons.items(), key=lambda item: (order.index(item[0][0]), item[0][1] or 0))
    rows = [
        (
            words["open"] if stage is None else stage.label.in_(language),
            "-" if cluster is None else cluster.label.in_(language),
            count,
        )
        for (stage, cluster), count in counted
    ]
    rows.append((words["all"], "", report.persons.total()))
    headline(words["stages"])
    table((words["stage"], words["cluster"], words["persons"]), rows, numbers=1)
    if report.provisional:
        paragraph(words["provisional"].format(count=report.provisional))


def _print_services(report: RegisterReport, words: dict[str, str], language: Language, *, everything: bool) -> None:
    shown = (Verdict.REQUIRED, Verdict.UNDETERMINED, Verdict.AS_INDICATED)
    ranked = sorted(report.services.items(), key=lambda item: tuple(-item[1][verdict] for verdict in shown))
    concerned = [(code, counts) for code, counts in ranked if any(counts[verdict] for verdict in shown)]
    rows = [
        (f"{CATALOGUE[code].name.in_(language)} [{code}]", *(counts[verdict] for verdict in shown))
        for code, counts in (concerned if everything else concerned[:_TOP])
    ]
    headline(words["services"])
    table((words["service"], words["required"], words["undetermined"], words["as_indicated"]), rows, numbers=3)
    _print_more(len(concerned) - len(rows), words)


def _print_timing(report: RegisterReport, words: dict[str, str], language: Language, *, everything: bool) -> None:
    if not report.timings:
        return
    shown = (TimingStatus.DUE, TimingStatus.NOT_YET, TimingStatus.DONE, TimingStatus.MISSED)
    ranked = sorted(
        report.timings.items(), key=lambda item: (-report.overdue[item[0]], *(-item[1][status] for status in shown))
    )
    timed = [(code, counts) for code, counts in ranked if any(counts[status] for status in shown)]
    rows = [
        (
            f"{CATALOGUE[code].name.in_(language)} [{code}]",
            report.overdue[code],
            *(counts[status] for status in shown),
        )
        for code, counts in (timed if everything else timed[:_TOP])
    ]
    headline(words["timing"])
    heads = (status.label.in_(language).replace(" ", "\n") for status in shown)
    table((words["service"], words["overdue"], *heads), rows, numbers=5)
    _print_more(len(timed) - len(rows), words)


def _print_results(report: RegisterReport, words: dict[str, str], language: Language, *, everything: bool) -> None:
    rows = []
    for code, counted in report.results.items():
        scale = scale_named(code)
        for category, count in counted.most_common():
            rows.append((scale.name.in_(language), _category_label(scale, category, language), count))
    if not rows:
        return
    shown = rows if everything else rows[: 2 * _TOP]
    headline(words["meanings"])
    table((words["result"], words["category"], words["persons"]), shown, numbers=1)
    _print_more(len(rows) - len(shown), words)
    for code, count in report.dangers.most_common():
        if count:
            paragraph(words["danger"].format(name=scale_named(code).name.in_(language), count=count), hanging=2)


def _category_label(scale: Scale, code: str, language: Language) -> str:
    if code in list(ResultStatus):
        return ResultStatus(code).label.in_(language)
    return scale.category(code).label.in_(language)


def _print_questions(report: RegisterReport, words: dict[str, str], language: Language, *, everything: bool) -> None:
    ranked = sorted(report.settles, key=lambda name: (-report.settles[name], -report.asked[name]))
    if not ranked:
        return
    rows = [
        (f"{FACTS[name].question.in_(language)} [{name}]", report.asked[name], report.settles[name])
        for name in (ranked if everything else ranked[:_TOP])
    ]
    headline(words["questions"])
    table((words["question"], words["persons"], words["settles"]), rows, numbers=2)
    _print_more(len(ranked) - len(rows), words)


def _print_more(count: int, words: dict[str, str]) -> None:
    if count > 0:
        line(words["more"].format(count=count))


def _print_rejects(report: RegisterReport, words: dict[str, str], rejects: Path | None, language: Language) -> None:
    count = report.reject_count
    if not count:
        return
    headline(words["codes"])
    told = [(code, report.examples[code].in_(language).reason, number) for code, number in report.rejects.most_common()]
    table((words["code"], words["example"], words["count"]), told, numbers=1, whole=(0,))
    first = report.first_rejects
    headline(words["each"] if len(first) == count else words["first"])
    for item in first:
        paragraph(item.line(language), hanging=2)
    if len(first) < count:
        text = words["unwritten_rejects"] if rejects is None else words["written_rejects"]
        line(text.format(count=count, file=rejects))
