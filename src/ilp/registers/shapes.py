"""Shapes: the kinds of file that are met in the field, told by their headers. Data, and one look-up.

The shapes are observed, not official: nobody publishes them, and they change. A shape decides nothing about how a file
is read; it says what the file is, and what need not be missed in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from ilp.labels import Label
from ilp.registers.columns import normal

__all__ = ["SHAPES", "FileShape", "shape_of"]

_BRACKETS: Final = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")


@frozen(kw_only=True)
class FileShape:
    """A kind of file: its code, its name, and the headers of which one set is always there.

    ``without`` are the columns of a person that such a file does not have: it is joined to another file by the NIK.
    """

    code: str
    name: Label
    signatures: tuple[frozenset[str], ...]
    without: tuple[str, ...] = ()


def _headers(*signatures: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(text.split(" | ")) for text in signatures)


SHAPES: Final = (
    FileShape(
        code="eppgbm-export",
        name=Label(id="ekspor e-PPGBM (SIGIZI)", en="e-PPGBM (SIGIZI) export"),
        signatures=_headers("usia saat ukur | tanggal pengukuran | berat | tinggi", "zs bb u | zs tb u | zs bb tb"),
    ),
    FileShape(
        code="eppgbm-upload-children",
        name=Label(id="unggahan e-PPGBM: data dasar", en="e-PPGBM upload: the children"),
        signatures=_headers("nik anak | nama anak | anak ke | nik ibu"),
    ),
    FileShape(
        code="eppgbm-upload-measurements",
        name=Label(id="unggahan e-PPGBM: pemantauan", en="e-PPGBM upload: the measurements"),
        signatures=_headers("nik anak | bulan | tanggal penimbangan"),
        without=("birth_date", "sex"),
    ),
    FileShape(
        code="ckg-registration",
        name=Label(id="pendaftaran CKG", en="CKG registration"),
        signatures=_headers("no tiket | status daftar", "no whatsapp | status pernikahan | disabilitas"),
    ),
    FileShape(
        code="posyandu-children",
        name=Label(id="templat aplikasi Posyandu: balita", en="Posyandu app template: children under five"),
        signatures=_headers("nama lengkap | nik ibu | nama ibu | berat lahir kg"),
    ),
    FileShape(
        code="posyandu-older-persons",
        name=Label(id="templat aplikasi Posyandu: lansia", en="Posyandu app template: older persons"),
        signatures=_headers("nama lengkap | tingkat kemandirian"),
    ),
    FileShape(
        code="posyandu-targets",
        name=Label(id="templat aplikasi Posyandu: sasaran", en="Posyandu app template: those to be served"),
        signatures=_headers("nik sasaran | no kk sasaran"),
    ),
)
"""The shapes, the most telling first."""


def shape_of(headers: Iterable[str]) -> FileShape | None:
    """Return the shape of a file with these headers; None where it is like none of them.

    >>> shape_of(["NIK Anak", "Nama Anak", "Bulan (YYYY-MM)", "Tanggal Penimbangan", "Berat"]).code
    'eppgbm-upload-measurements'
    """
    there = {name for header in headers for name in (normal(header), normal(_BRACKETS.sub("", header)))}
    for shape in SHAPES:
        if any(signature <= there for signature in shape.signatures):
            return shape
    return None
