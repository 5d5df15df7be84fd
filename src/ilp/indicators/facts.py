"""Facts that indicators ask and no rule does: yes/no columns a frame may have beside those of the rules."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.facts.definition import Fact, yes_no
from ilp.regulation import KMK_2015_2023

__all__ = [
    "DELIVERED_IN_FACILITY",
    "EXCLUSIVE_BREASTFEEDING",
    "INDICATOR_FACTS",
    "IN_HISTORY",
    "IRON_TABLETS_TAKEN",
    "SHK_POSITIVE",
]

_RECORDING = KMK_2015_2023.at("BAB X", "Pencatatan Layanan Dalam Gedung")

DELIVERED_IN_FACILITY = yes_no(
    "delivered_in_facility",
    "bersalin di fasilitas pelayanan kesehatan",
    "delivered in a health facility",
    "Apakah ibu bersalin di fasilitas pelayanan kesehatan?",
    "Did the mother deliver in a health facility?",
    KMK_2015_2023.at("BAB X", "Dashboard Klaster 2"),
)
EXCLUSIVE_BREASTFEEDING = yes_no(
    "exclusive_breastfeeding",
    "mendapat ASI saja sampai sekarang",
    "fed breast milk alone until now",
    "Apakah bayi sampai sekarang hanya mendapat ASI?",
    "Has the infant had nothing but breast milk until now?",
    _RECORDING,
)
IRON_TABLETS_TAKEN = yes_no(
    "iron_tablets_taken",
    "mengonsumsi tablet tambah darah",
    "takes the iron tablets",
    "Apakah remaja putri meminum tablet tambah darahnya?",
    "Does the girl take her iron tablets?",
    _RECORDING,
)
SHK_POSITIVE = yes_no(
    "shk_positive",
    "hasil SHK positif",
    "screened positive for congenital hypothyroidism",
    "Apakah hasil skrining hipotiroid kongenital positif?",
    "Was the screening for congenital hypothyroidism positive?",
    _RECORDING,
    may_be_assumed_absent=False,
)

IN_HISTORY = yes_no(
    "in_history",
    "dapat ditemukan dalam catatan pelayanan",
    "can be found in the record of services",
    "Apakah orang ini dapat dicocokkan dengan catatan pelayanan (misalnya dengan NIK)?",
    "Can this person be matched with the record of services (by the NIK, say)?",
    _RECORDING,
    may_be_assumed_absent=False,
)
"""Of somebody who cannot be found there, what is not recorded is not known to be undone."""

INDICATOR_FACTS: Final[Mapping[str, Fact]] = MappingProxyType(
    {
        fact.name: fact
        for fact in (DELIVERED_IN_FACILITY, EXCLUSIVE_BREASTFEEDING, IRON_TABLETS_TAKEN, SHK_POSITIVE, IN_HISTORY)
    }
)
"""The yes/no columns by their names; one that a frame has not is unknown in every row."""
