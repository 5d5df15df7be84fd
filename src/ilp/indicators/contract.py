"""The columns of a table of indicators: one row for each indicator, group and period."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.labels import Label

__all__ = ["AFTER_GROUPS", "BEFORE_GROUPS", "INDICATOR_COLUMNS"]

BEFORE_GROUPS: Final = ("indicator",)
AFTER_GROUPS: Final = (
    "period",
    "population",
    "numerator",
    "denominator",
    "excluded",
    "unknown",
    "value",
    "value_least",
    "value_most",
    "suppressed",
    "change",
    "population_unknown",
)

INDICATOR_COLUMNS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "indicator": Label(id="kode indikator (teks)", en="code of the indicator (text)"),
        "period": Label(
            id='periode (teks): bulan "2026-11", atau dua tanggal "2026-01-01/2026-11-22"',
            en='period (text): a month "2026-11", or two dates "2026-01-01/2026-11-22"',
        ),
        "population": Label(
            id="banyaknya orang yang termasuk: penyebut + tidak diketahui + dikecualikan",
            en="people who belong to it: denominator + unknown + excluded",
        ),
        "numerator": Label(id="di antaranya: ya", en="of them: yes"),
        "denominator": Label(
            id="yang diketahui ya atau tidak; nilai persen dihitung dari sini",
            en="known to be yes or no; what a percentage is of",
        ),
        "excluded": Label(
            id="dikecualikan, misalnya karena belum waktunya", en="excluded, for example because it is not yet time"
        ),
        "unknown": Label(
            id="termasuk, tetapi ya atau tidaknya tidak diketahui", en="belong to it, yes or no is not known"
        ),
        "value": Label(
            id="persen (0-100) dari yang diketahui, atau jumlah; kosong bila penyebutnya nol",
            en="percent (0-100) of those known, or the count; null where the denominator is nought",
        ),
        "value_least": Label(id="nilai bila semua yang tidak diketahui: tidak", en="the value if all unknown were no"),
        "value_most": Label(id="nilai bila semua yang tidak diketahui: ya", en="the value if all unknown were yes"),
        "suppressed": Label(
            id="disembunyikan karena jumlahnya kecil; angka-angkanya kosong",
            en="hidden because of a small number; its numbers are null",
        ),
        "change": Label(
            id="selisih nilai terhadap akhir bulan sebelumnya (poin persen, atau jumlah)",
            en="the value less that at the end of the month before (points of percent, or a count)",
        ),
        "population_unknown": Label(
            id="orang yang tidak diketahui termasuk atau tidak; tidak dihitung di kolom lain",
            en="people of whom it is not known whether they belong; in no other column",
        ),
    }
)
"""Each column in its order, with what it holds; the caller's grouping columns stand after ``indicator``."""
