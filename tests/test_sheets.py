"""Sheets say what they were given, all of it, on a page and in print, whatever stands in the texts."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from tests.strategies import examples

import ilp
from ilp.errors import InputError, UnknownNameError
from ilp.labels import Label
from ilp.reports import (
    Column,
    Field,
    Fields,
    Mark,
    Section,
    Sheet,
    Table,
    Tick,
    extras,
    sheet_html,
    sheet_pages,
    sheet_pdf,
)
from ilp.screening import CATALOGUE

RECEIPT = ilp.assess(ilp.Individual(birth_date="1983-04-17", sex="female"), on=date(2026, 11, 22)).receipt
A4 = (595, 842)
GLYPHS = "≥ ≤ ² → ✓ ☐ µ é"


def household(*rows: tuple[object, ...], **options: object) -> Sheet:
    table = Table(
        columns=(Column(Label("Nama", "Name"), width=2), Label("Yang perlu", "What is due"), "Catatan"),
        rows=rows or (("Haresti", (Mark("SEGERA", strong=True), Tick("Tekanan darah")), None),),
        caption=Label("Anggota keluarga", "Members"),
        tick=True,
    )
    return Sheet(
        title=Label("Kunjungan rumah", "Home visit"),
        subtitle="Keluarga 1",
        fields=((Label("Desa", "Village"), "Suka"), ("Kader", None)),
        sections=(Section(heading=Label("Yang dikunjungi", "To visit"), blocks=(table, "Penutup")),),
        notes=Label("Hanya untuk kader", "For the kader only"),
        receipt=RECEIPT,
        **options,
    )


def printed(data: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(data)).pages]


class Read(HTMLParser):
    """The words of a page, and what it asks of elsewhere."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.asked: list[str] = []
        self.within_style = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.within_style = tag == "style"
        self.asked += [value or "" for name, value in attrs if name in {"src", "href", "srcset", "action"}]

    def handle_endtag(self, tag: str) -> None:
        self.within_style = self.within_style and tag != "style"

    def handle_data(self, data: str) -> None:
        if not self.within_style:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("id", ["Kunjungan rumah", "Desa", "Yang dikunjungi", "Yang perlu", "Hanya untuk kader", "tafsir bawaan"]),
        ("en", ["Home visit", "Village", "To visit", "What is due", "For the kader only", "read by default"]),
    ],
)
def test_a_sheet_is_drawn_in_either_language(language: ilp.Language, said: list[str]) -> None:
    page, print_ = Read(sheet_html(household(), language)).text, printed(sheet_pdf(household(), language))[0]
    for words in (*said, "SEGERA", "Tekanan darah", "Suka", "Haresti", RECEIPT.rules_hash[:12], "2026-11-22"):
        assert words in page
        assert words in print_


def test_a_language_that_is_not_known_is_refused() -> None:
    for draw in (sheet_html, sheet_pdf):
        with pytest.raises(UnknownNameError, match="Unknown language: 'fr'"):
            draw(household(), "fr")


def test_a_page_needs_nothing_but_itself() -> None:
    page = Read(sheet_html(household()))
    assert page.asked == ["data:,"]
    assert not {"script", "link", "img", "iframe"} & set(page.tags) - {"link"}
    assert "url(" not in sheet_html(household())
    assert "@import" not in sheet_html(household())


@examples(60)
@given(name=st.text(max_size=60), note=st.text(max_size=200))
def test_any_text_is_said_as_it_is_and_is_never_markup(name: str, note: str) -> None:
    sheet = household((name, Mark(name, note), note))
    page = Read(sheet_html(sheet))
    assert page.tags == Read(sheet_html(household(("a", Mark("a", "a" if note else ""), "a")))).tags
    assert sheet_pdf(sheet)
    kept = " ".join(sheet_pages.drawable(note).split())
    assert kept in page.text


def test_markup_in_a_name_is_text_on_paper_too() -> None:
    name = "<b>Siti</b> &amp; <script>x</script> <para>"
    assert name in printed(sheet_pdf(household((name, name, name))))[0]
    assert "<script>" not in sheet_html(household((name, name, name)))


def test_characters_that_cannot_be_drawn_become_spaces() -> None:
    sheet = household(("a\x00b\ud800c\ufffe", "\x1b[31m", "tab\tkept"))
    assert "a b c" in Read(sheet_html(sheet)).text
    assert "a b c" in printed(sheet_pdf(sheet))[0]


def test_the_print_has_the_signs_that_pdf_fonts_lack() -> None:
    text = printed(sheet_pdf(household((GLYPHS, "x", "y"))))[0]
    for sign in GLYPHS.split():
        assert sign in text


def test_the_fonts_are_within_the_print() -> None:
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        if "/DescendantFonts" in font.get_object()
        else font.get_object().get("/FontDescriptor")
        for page in PdfReader(BytesIO(sheet_pdf(household()))).pages
        for name, font in page["/Resources"]["/Font"].items()
        if "DejaVu" in str(font.get_object()["/BaseFont"])
    ]
    assert fonts
    assert all("/FontFile2" in font.get_object() for font in fonts)


def test_the_same_sheets_give_the_same_bytes() -> None:
    assert sheet_pdf([household(), household()]) == sheet_pdf([household(), household()])
    assert sheet_html(household()) == sheet_html(household())


def test_a_print_is_a4_and_says_what_it_is() -> None:
    reader = PdfReader(BytesIO(sheet_pdf(household(), "en")))
    assert tuple(round(side) for side in reader.pages[0].mediabox.upper_right) == A4
    assert reader.metadata is not None
    assert reader.metadata.title == "Home visit"
    assert reader.metadata.author == f"ilp {ilp.__version__}"
    assert reader.root_object["/Lang"] == "en"
    assert str(reader.metadata.creation_date_raw).startswith("D:2000")  # none of its own


def test_each_sheet_has_pages_of_its_own_counted_for_itself() -> None:
    long = household(*[(f"Orang {number}", "x", None) for number in range(100)])
    pages = printed(sheet_pdf([household(), long, household()]))
    assert [re.findall(r"Halaman (\d+) dari (\d+)", page) for page in pages] == [
        [("1", "1")],
        *[[(str(number), str(len(pages) - 2))] for number in range(1, len(pages) - 1)],
        [("1", "1")],
    ]
    assert len(pages) > 4
    for number in range(100):
        assert sum(f"Orang {number} " in page for page in pages) == 1
    assert all("bersambung" in page for page in pages[1:-2])
    assert "bersambung" not in pages[-2]


def test_the_heads_of_a_table_are_on_every_page() -> None:
    pages = printed(sheet_pdf(household(*[(f"Orang {number}", "x", None) for number in range(100)])))
    assert all("Nama Yang perlu Catatan" in page for page in pages if "Orang" in page)


def test_a_cell_longer_than_a_page_goes_on_overleaf() -> None:
    words = " ".join(f"kata{number}" for number in range(3000))
    text = " ".join(printed(sheet_pdf(household((words, "x", None)))))
    for number in (0, 1500, 2999):
        assert f"kata{number}" in text


def test_a_long_word_is_broken_and_not_cut_off() -> None:
    name = "Abcdefghij" * 30
    text = printed(sheet_pdf(household((name, name, name))))[0].replace(" ", "")
    assert text.count("Abcdefghij") >= 80


def test_one_page_is_one_page_where_it_can_be() -> None:
    rows = [(f"Orang {number}", ("satu", "dua"), None) for number in range(25)]
    assert len(printed(sheet_pdf(household(*rows)))) == 2
    (only,) = printed(sheet_pdf(household(*rows, one_page=True)))
    assert "Halaman 1 dari 1" in only
    assert all(f"Orang {number} " in only for number in range(25))


def test_what_cannot_be_one_page_says_so() -> None:
    pages = printed(sheet_pdf(household(*[(f"Orang {number}", "x", None) for number in range(150)], one_page=True)))
    assert f"Halaman 1 dari {len(pages)}: tidak muat pada satu halaman, bersambung" in pages[0]
    pages = printed(sheet_pdf(household(*[("A", "x", None)] * 150, one_page=True), "en"))
    assert f"Page 1 of {len(pages)}: does not fit on one page, continued overleaf" in pages[0]


def test_an_empty_table_says_that_there_is_nothing() -> None:
    empty = Table(columns=("Nama",), rows=(), caption=Label("Rujukan", "Referrals"))
    sheet = Sheet(title="x", sections=(Section(blocks=(empty,)),))
    assert "Rujukan: Tidak ada" in Read(sheet_html(sheet)).text
    assert "Referrals: None" in printed(sheet_pdf(sheet, "en"))[0]


def test_fields_without_a_value_are_lines_to_write_on() -> None:
    sheet = Sheet(title="x", sections=(Section(blocks=(Fields((Field("Kader"), ("Hari", "Senin"))),)),))
    assert "Kader: ____" in printed(sheet_pdf(sheet))[0]
    assert 'class="line"' in sheet_html(sheet)


def test_ticks_and_marks_are_words_and_signs_not_colours() -> None:
    blocks = (Tick("ditimbang", ticked=True), Tick("diukur"), Mark("DAHULUKAN", "bayi"))
    sheet = Sheet(title="x", sections=(Section(blocks=blocks),))
    text = printed(sheet_pdf(sheet))[0]
    assert "☑ ditimbang ☐ diukur [DAHULUKAN] bayi" in text
    assert 'aria-label="kotak centang: sudah"' in sheet_html(sheet)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Table(columns=(), rows=()), "A table has no columns. Give at least one."),
        (
            lambda: Table(columns=("a", "b"), rows=(("1", "2"), ("1",))),
            "Row 2 of a table has 1 cells. Accepted: 2, one for each column.",
        ),
        (lambda: Column("a", width=0), "The width of a column is not positive: 0. Accepted: more than 0."),
        (lambda: sheet_html([]), "There is no sheet to print. Give at least one, such as one that says so."),
        (lambda: sheet_pdf(["x"]), "This is no sheet: 'str'. Accepted: ilp.reports.Sheet."),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(build: object, message: str) -> None:
    assert callable(build)
    with pytest.raises(InputError) as caught:
        build()
    assert str(caught.value) == message


def test_a_library_that_is_absent_is_named_with_what_installs_it() -> None:
    with pytest.raises(ilp.IlpError) as caught:
        extras.require("no_such_library.part")
    assert caught.value.code == "missing_extra"
    assert str(caught.value) == (
        "Pages and prints need the library no_such_library. Install the extra: pip install 'ilp-indonesia[reports]'."
    )


def test_a_receipt_tells_what_the_caller_chose_and_counts_the_rest() -> None:
    chosen = RECEIPT.model_copy(update={"readings": {"breast-interval": "yearly", "puma-at-home": "asked"}})
    assert chosen.told("en")[1] == "2 unclear places of the decree read by default"
    reading = CATALOGUE.readings["breast-interval"]
    other = next(option for option in reading.options if option != reading.default)
    chosen = chosen.model_copy(update={"readings": {"breast-interval": other, "puma-at-home": "asked"}})
    assert chosen.told("id")[1].startswith(f"Dibaca menurut pilihan pemakai: breast-interval={other}; 1 bagian")
    assumed = RECEIPT.model_copy(update={"assumed_absent": ("hiv",), "readings": {}})
    assert assumed.told("en") == (
        f"{RECEIPT.made_with('en')}; as of 2026-11-22",
        "Taken as absent where not recorded: hiv",
    )
