"""Cells of a register: what each spelling says, and which cells and rows are refused with which code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from tests.register_files import NIK, ON, only_person, only_reject, read, write_csv
from tests.strategies import examples

from ilp.facts import FACTS
from ilp.registers import (
    Register,
    RegisterRow,
    Reject,
    assess_register,
    read_register,
)
from ilp.registers.cells import shown, text_of
from ilp.registers.columns import HISTORY_COLUMNS, REGISTER_COLUMNS
from ilp.registers.indonesian import in_indonesian
from ilp.registers.spellings import MARITAL_WORDS, OCCUPATION_WORDS, REGISTER_SPELLINGS, SMOKER_WORDS, TETANUS_WORDS

# Cells ---------------------------------------------------------------------------------------------------------------


def facts_of(write_register: Callable[..., Path], header: str, cell: str) -> tuple[dict[str, object], list[Reject]]:
    path = write_register(f'Tgl Lahir,JK,"{header}"\n1983-07-01,P,"{cell}"\n')
    (row,) = read_register(path)
    assert row.person is not None
    return dict(row.person.facts), list(row.rejects)


@pytest.mark.parametrize(
    "word", ["Ya", "YA", "iya", "y", "1", "true", "✓", "v", "ada", "positif", "Reaktif", "sudah", "pernah", "Merokok"]
)
def test_words_for_yes(write_register: Callable[..., Path], word: str) -> None:
    assert facts_of(write_register, "Merokok", word) == ({"smoker": True}, [])


@pytest.mark.parametrize(
    "word", ["Tidak", "tdk.", "T", "0", "false", "tidak ada", "negatif", "Non reaktif", "belum", "Tidak merokok"]
)
def test_words_for_no(write_register: Callable[..., Path], word: str) -> None:
    assert facts_of(write_register, "Merokok", word) == ({"smoker": False}, [])


@pytest.mark.parametrize("word", ["", " ", "-", "—", "Tidak diketahui", "Outlier", "n/a", "NULL", "\u00a0"])
def test_words_for_not_recorded(write_register: Callable[..., Path], word: str) -> None:
    assert facts_of(write_register, "Merokok", word) == ({}, [])


@pytest.mark.parametrize(
    ("header", "cell", "facts"),
    [
        ("Merokok", "Mantan perokok", {"smoker": False, "ever_smoked": True}),
        ("Status Kawin", "Kawin", {"married": True}),
        ("Status Kawin", "Belum kawin", {"married": False}),
        ("Status Pernikahan", "Cerai Mati", {"married": False}),
        ("Menikah", "ya", {"married": True}),
        ("Menikah", "Belum menikah", {"married": False}),
        ("Pekerjaan", "Petani", {"worker": True}),
        ("Pekerjaan", "IRT", {"worker": False}),
        ("Pekerjaan", "Pelajar/Mahasiswa", {"worker": False}),
        ("Pekerjaan", "Pelajar", {"worker": False, "pupil": True}),
        ("Pekerjaan", "Mahasiswa", {"worker": False, "pupil": False}),
        ("Pekerjaan", "Belum bekerja", {"worker": False}),
        ("Pekerjaan", "-", {}),
        ("Status T5", "T5", {"tetanus_t5": True}),
        ("Status TT", "TT2", {"tetanus_t5": False}),
        ("Status T5", "ya", {"tetanus_t5": True}),
        ("Kelas", "7", {"school_grade": 7}),
        ("Kelas", "7,0", {"school_grade": 7}),
        ("Kelas", "VII B", {"school_grade": 7}),
        ("Kelas", "kelas 5A", {"school_grade": 5}),
        ("Kelas", "1 SMP", {"school_grade": 7}),
        ("Kelas", "3 SD", {"school_grade": 3}),
        ("Kelas", "10 SMA", {"school_grade": 10}),
        ("Kelas", "2 SMK", {"school_grade": 11}),
        ("Lama Merokok (th)", "10 tahun", {"smoking_years": 10}),
        ("Lama Merokok", "0", {"smoking_years": 0}),
        ("Berhenti merokok", "3", {"years_since_quitting": 3}),
        ("Tingkat risiko PTM 10 tahun", "Risiko PTM < 5%", {"ncd_risk_level": "under-5"}),
    ],
)
def test_words_with_a_meaning_of_their_own(
    write_register: Callable[..., Path], header: str, cell: str, facts: dict[str, object]
) -> None:
    assert facts_of(write_register, header, cell) == (facts, [])


def test_a_column_of_its_own_is_stronger_than_what_another_implies(write_register: Callable[..., Path]) -> None:
    path = write_register("Tgl Lahir,JK,Pekerjaan,Bekerja,Pelajar\n2010,P,Pelajar,ya,tidak\n")
    assert only_person(path).facts == {"worker": True, "pupil": False}


def is_in_both_languages(item: Reject) -> None:
    told = item.in_("id")
    assert item.in_("en") == item
    for name in ("reason", "accepted", "remedy"):
        text = getattr(item, name)
        assert in_indonesian(text) is not None, text
        assert getattr(told, name) == in_indonesian(text)
    assert "baris" in item.line("id")
    assert told.cells()[:5] == item.cells()[:5]


@pytest.mark.parametrize(
    ("header", "cell", "code", "reason"),
    [
        ("Merokok", "kadang", "yes_no_unreadable", "Neither yes nor no"),
        ("Merokok", "x", "yes_no_unreadable", "Neither yes nor no"),
        ("Lama Merokok", "lama", "number_unreadable", "Not a whole number"),
        ("Lama Merokok", "2,5", "number_unreadable", "Not a whole number"),
        ("Lama Merokok", "250", "number_out_of_range", "Out of range"),
        ("Kelas", "TK", "grade_unreadable", "Not a school grade"),
        ("Kelas", "13", "grade_unreadable", "Not a school grade"),
        ("Kelas", "4 SMP", "grade_unreadable", "Not a school grade"),
        ("Kelas", "10 SD", "grade_unreadable", "Not a school grade"),
        ("Kelas", "0", "grade_unreadable", "Not a school grade"),
        ("Pekerjaan", "Dukun", "word_unknown", "The word is not on the list"),
        ("Status Kawin", "entah", "word_unknown", "The word is not on the list"),
        ("BB", "6O", "number_unreadable", "Not a number"),
        ("BB", "60 lb", "number_unreadable", "Not a number"),
        ("Berat", "10:30", "number_as_time", "A time where a number belongs"),
        ("Berat", "8900", "number_out_of_range", "Out of the range that body weight can have"),
        ("Cara Ukur", "duduk", "word_unknown", "The word is not on the list"),
        ("Tingkat risiko PTM 10 tahun", "gawat", "word_unknown", "The word is not on the list"),
        ("TB (cm)", "1,54", "number_out_of_range", "Out of the range that height or length can have"),
        ("TD", "80/120", "blood_pressure_unreadable", "Not a blood pressure"),
        ("TD", "120", "blood_pressure_unreadable", "Not a blood pressure"),
        ("TD", "900/80", "number_out_of_range", "Out of the range that systolic blood pressure can have"),
        ("HPHT", "31/02/2026", "date_order_not_named", "Not an ISO date, but it may be day, month, year"),
        ("HPHT", "2026-02-31", "date_impossible", "The day does not exist"),
        ("HPHT", "2026-05", "date_partial", "The day of the date is missing"),
        ("HPHT", "2026-05-01 17:00:00", "date_with_time", "The date has a time of day"),
        ("HPHT", "46000", "date_unreadable", "Not a date"),
        ("Jam lahir", "9", "time_unreadable", "Not a time of day"),
        ("Jam lahir", "25:10", "time_unreadable", "Not a time of day"),
        ("Jam persalinan", "03:10", "delivery_time_alone", "The time of delivery has no date"),
    ],
)
def test_a_bad_cell_leaves_its_fact_unknown_and_is_listed(
    write_register: Callable[..., Path], header: str, cell: str, code: str, reason: str
) -> None:
    facts, rejects = facts_of(write_register, header, cell)
    assert facts == {}
    (item,) = rejects
    is_in_both_languages(item)
    assert (item.file, item.row, item.column, item.value) == ("register.csv", 2, header, cell)
    assert (item.code, item.row_refused) == (code, False)
    assert item.reason.startswith(reason)
    assert item.accepted


@pytest.mark.parametrize(
    ("cells", "columns", "code"),
    [
        ({"Tgl Lahir": ""}, "Tgl Lahir", "birth_date_missing"),
        ({"Tgl Lahir": "-"}, "Tgl Lahir", "birth_date_missing"),
        ({"Tgl Lahir": "01/07/1983"}, "Tgl Lahir", "date_order_not_named"),
        ({"Tgl Lahir": "01/07/83"}, "Tgl Lahir", "date_two_digit_year"),
        ({"Tgl Lahir": "1983-13-01"}, "Tgl Lahir", "date_impossible"),
        ({"Tgl Lahir": "besok"}, "Tgl Lahir", "date_unreadable"),
        ({"Tgl Lahir": "30133"}, "Tgl Lahir", "date_unreadable"),
        ({"Tgl Lahir": "1983-06-30T17:00:00Z"}, "Tgl Lahir", "date_with_time"),
        ({"JK": ""}, "JK", "sex_missing"),
        ({"JK": "2"}, "JK", "sex_unreadable"),
        ({"JK": "X"}, "JK", "sex_unreadable"),
        ({"JK": "L", "Hamil": "ya"}, "Hamil", "pregnancy_of_male"),
        ({"JK": "L", "HPHT": "2026-05-01"}, "HPHT", "pregnancy_of_male"),
        ({"HPHT": "2026-05-01", "Tgl Persalinan": "2026-04-01"}, "HPHT, Tgl Persalinan", "delivery_before_lmp"),
        ({"HPHT": "2026-05-01", "HPL": "2026-05-01"}, "HPHT, HPL", "edd_before_lmp"),
        ({"Tgl Lahir": "2027-01-01"}, "Tgl Lahir", "birth_after_on"),
        ({"Tgl Lahir": "1890"}, "Tgl Lahir", "age_over_130"),
    ],
)
def test_a_row_is_refused_where_the_person_cannot_be_told(
    tmp_path: Path, cells: dict[str, str], columns: str, code: str
) -> None:
    row = {"Tgl Lahir": "1983-07-01", "JK": "P", "Hamil": "", "HPHT": "", "HPL": "", "Tgl Persalinan": "", **cells}
    path = write_csv(tmp_path / "r.csv", [list(row), list(row.values()), ["1983", "P", "", "", "", ""]])
    report = assess_register(read_register(path), on=ON)
    assert (report.counts.rows, report.counts.persons, report.counts.refused) == (2, 1, 1)
    assert report.persons.total() == 1
    (item,) = report.first_rejects
    is_in_both_languages(item)
    assert (item.row, item.column, item.code, item.row_refused) == (2, columns, code, True)
    assert report.rejects == report.counts.rejects == {code: 1}
    assert item.reason
    assert item.accepted


def test_remedies_speak_of_the_command_line(write_register: Callable[..., Path]) -> None:
    dates = only_reject(write_register("Tgl Lahir,JK\n01/07/1983,P\n"))
    assert dates.remedy == 'If the day comes first, say so: --date-order dmy, or date_order = "dmy" in the mapping file'
    sex = only_reject(write_register("Tgl Lahir,JK\n1983,2\n"))
    assert sex.remedy == (
        "If 1 means male and 2 female, say so: --numeric-sex, or numeric_sex = true in the mapping file"
    )
    assert only_person(write_register("Tgl Lahir,JK\n1983,2\n"), numeric_sex=True).sex == "female"


def test_midnight_is_no_time_of_day(write_register: Callable[..., Path]) -> None:
    assert str(only_person(write_register("Tgl Lahir,JK\n1983-07-01 00:00:00,P\n")).birth_date) == "1983-07-01"


def test_partial_birth_dates_are_read_as_such(write_register: Callable[..., Path]) -> None:
    assert str(only_person(write_register("Tgl Lahir,JK\n07/1983,P\n"), date_order="dmy").birth_date) == "1983-07"


def test_a_measurement_without_a_date_is_counted_and_left_out(write_register: Callable[..., Path]) -> None:
    register = read_register(write_register("Tgl Lahir,JK,BB,TD\n1983,P,60,120/80\n"))
    (row,) = register
    assert row.person is not None
    assert row.person.measurements == ()
    assert register.counts.undated_measurements == 3


def test_numbers_of_persons_are_masked_and_names_withheld(write_register: Callable[..., Path]) -> None:
    assert shown("nik", NIK) == "************0001"
    assert shown("name", "Siti") == "<withheld>"
    assert NIK not in shown("smoker", f"NIK {NIK} ada")
    assert len(shown("smoker", "x" * 500)) == 60
    assert shown("lmp", "31 Februari 1991") == "31 Februari 1991"
    assert shown("lmp", "1983-06-30T17:00:00Z") == "1983-06-30T17:00:00Z"
    assert shown("sex", "Siti Rekaan") == shown("on", "Siti Rekaan") == "<text of 10 letters>"
    assert shown("sex", "2099014107830001") == "************0001"
    path = write_register(
        f"NIK,Nama,Tgl Lahir,JK,Merokok,HPHT\n{NIK},Siti Rekaan,1983,P,{NIK},\n{NIK},Siti Rekaan,x,P,,\n"
        "1,x,Siti Rekaan,P,,\n1,x,1983,Siti,,\n1,x,1983,P,,Siti Rekaan 1991\n1,x,17 Siti 1983,P,,\n"
    )
    register = read_register(path)
    rows, rejects = read(register)
    assert [item.column for item in rejects][1:] == ["Tgl Lahir", "Tgl Lahir", "JK", "HPHT", "Tgl Lahir"]
    told = " ".join([*(str(item) for item in rejects), repr(rows[0].person), repr(rows), repr(register)])
    told += " ".join(cell for item in rejects for cell in item.cells())
    assert NIK not in told
    assert "Siti" not in told


def test_a_nik_in_the_id_column_is_no_reference(write_register: Callable[..., Path]) -> None:
    assert only_person(write_register(f"ID,Tgl Lahir,JK\n{NIK},1983,P\n")).id is None
    assert only_person(write_register("No,ID Pasien,Tgl Lahir,JK\n1,A-7,1983,P\n")).id == "A-7"


# Properties ----------------------------------------------------------------------------------------------------------


HEADERS = [column for column in sorted(REGISTER_COLUMNS.targets) if column not in {"systolic", "diastolic", "number"}]
CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["ya", "-", "1983-07-01", "01/07/1983", "P", "L", "120/80", "60,5", "7", "'1", "1e999", "٣", "²", "NaN"]
    ),
    st.from_regex(r"[0-9IVX/:.,\- ]{1,12}", fullmatch=True),
)


def everything_read(register: Register) -> Iterator[RegisterRow]:
    for row in register:
        assert (row.person is None) == any(item.row_refused for item in row.rejects)
        yield row


@examples(150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=len(HEADERS), max_size=len(HEADERS)), min_size=1, max_size=3), st.booleans())
def test_no_text_in_a_cell_does_more_than_be_rejected(tmp_path: Path, rows: list[list[str]], dmy: bool) -> None:
    clean = [["".join(c for c in cell if c != "\0" and not "\ud800" <= c <= "\udfff") for cell in row] for row in rows]
    path = write_csv(tmp_path / "any.csv", [HEADERS, *clean])
    register = read_register(path, date_order="dmy" if dmy else "iso")
    for row in everything_read(register):
        assert all(item.code and item.reason for item in row.rejects)
    counts = register.counts
    assert counts.rows == counts.persons + counts.refused
    assess_register(register, on=ON)


@examples(60)
@given(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.dates(),
        st.datetimes(),
        st.times(),
        st.binary(),
    )
)
def test_any_cell_is_some_text(cell: object) -> None:
    assert isinstance(text_of(cell), str)
    assert isinstance(shown("smoker", cell), str)


def test_the_words_are_facts() -> None:
    for words in (MARITAL_WORDS, OCCUPATION_WORDS, SMOKER_WORDS, TETANUS_WORDS):
        for word, facts in words.items():
            assert word == " ".join(word.split()).casefold()
            for name, value in facts.items():
                assert FACTS[name].check(value) is value
    assert set(REGISTER_SPELLINGS) <= REGISTER_COLUMNS.targets
    assert HISTORY_COLUMNS.meanings("Kode Layanan") == ("service",)
