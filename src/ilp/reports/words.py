"""Words that stand on every page, and texts made fit to be drawn."""

from __future__ import annotations

import re
from typing import Final

from ilp.labels import Label

__all__ = ["PAGE", "REPORT", "drawable"]

PAGE: Final = {
    "page": Label(id="Halaman {page} dari {pages}", en="Page {page} of {pages}"),
    "goes_on": Label(id="bersambung", en="continued overleaf"),
    "too_long": Label(id="tidak muat pada satu halaman, bersambung", en="does not fit on one page, continued overleaf"),
    "to_write": Label(id="(diisi dengan tangan)", en="(to be filled in by hand)"),
    "box": Label(id="kotak centang", en="tick box"),
    "done": Label(id="sudah", en="done"),
}

REPORT: Final = {
    "title": Label(id="Gambaran desa", en="Picture of a village"),
    "title_named": Label(id="Gambaran {name}", en="Picture of {name}"),
    "subtitle": Label(id="per {on}", en="as of {on}"),
    "subtitle_of": Label(id="per {on}, menurut {source}", en="as of {on}, by {source}"),
    "contents": Label(id="Isi", en="Contents"),
    "more": Label(id="{count} lagi", en="{count} more"),
    "receipt": Label(id="Dibuat dengan", en="Made with"),
    "counts_only": Label(
        id="Halaman ini hanya memuat jumlah: tidak ada nama, NIK, atau data seseorang di dalamnya.",
        en="This page has counts only: no name, no NIK and nothing of any one person.",
    ),
    "status": Label(
        id="Bukan terbitan resmi dan bukan alat kesehatan. Hasil skrining bukan diagnosis.",
        en="Not an official publication and not a medical device. A result of screening is no diagnosis.",
    ),
}
"""Words of the page of a report."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def drawable(text: str) -> str:
    """Return a text without the characters that neither a page nor a print can hold; a space stands for each."""
    return _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
