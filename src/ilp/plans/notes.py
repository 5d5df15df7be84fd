"""What a plan says of itself: what it rests on, where it stops, and what in it is not the decree's."""

from __future__ import annotations

from datetime import date
from typing import Final

from ilp.labels import Label

__all__ = ["ANY_POSYANDU_DAY", "BY_FACTS", "CONTESTED", "NO_SESSION", "SPACING", "after_birth", "after_school_year"]

BY_FACTS: Final = Label(
    id="Disusun menurut fakta yang diketahui pada hari pertama, seakan-akan setiap kunjungan terlaksana pada harinya. "
    "Bila sesuatu berubah, susun lagi.",
    en="Made by the facts known on the first day, as if every contact took place on its day. Make it again when "
    "something changes.",
)
ANY_POSYANDU_DAY: Final = Label(
    id="Hari buka Posyandu tidak diketahui: kunjungannya dapat pada hari mana pun sampai hari terakhirnya.",
    en="The day on which the posyandu meets is not known: its contacts can be on any day up to their last one.",
)
NO_SESSION: Final = Label(
    id="Untuk sebagian layanan tidak ada hari buka Posyandu dalam waktunya: sepakati hari lain.",
    en="For some services the posyandu does not meet within their time: agree on another day.",
)
CONTESTED: Final = Label(
    id="Bertanda ?: keputusan ini tidak tegas bahwa layanan diberikan di tempat itu.",
    en="Marked with ?: the decree is not clear that the service is given at that place.",
)
SPACING: Final = Label(
    id="Keputusan ini tidak mengatur jarak antar kunjungan dalam satu rangkaian; di sini dibagi rata, paling jauh 28 "
    "hari, dan satu kunjungan sehari.",
    en="The decree gives no interval between the contacts of a series; here they are spread evenly, at most 28 days "
    "apart, one a day.",
)


def after_birth(expected: date | None) -> Label:
    """Say that antenatal care is planned up to the expected birth only, and what follows; None without a date."""
    if expected is None:
        return Label(
            id="Tanggal kehamilan atau persalinan tidak diketahui: yang bergantung padanya hanya direncanakan untuk "
            "hari pertama. Catat HPHT, HPL atau tanggal persalinan, lalu susun lagi.",
            en="No date of the pregnancy or delivery is known: what depends on it is planned for the first day only. "
            "Record lmp, edd or delivered_on, and make the plan again.",
        )
    return Label(
        id=f"Persalinan diperkirakan {expected}: pelayanan kehamilan direncanakan sampai hari itu. Sesudah persalinan "
        "menyusul kunjungan nifas (KF1-KF4) dan, bagi bayi, kunjungan neonatal (KN1-KN3); catat tanggal persalinan, "
        "lalu susun lagi.",
        en=f"The birth is expected on {expected}: antenatal care is planned up to that day. After the birth follow the "
        "postpartum contacts (KF1-KF4) and, for the child, the newborn contacts (KN1-KN3); record the delivery and "
        "make the plan again.",
    )


def after_school_year(known_until: date) -> Label:
    """Say that the school grade is known until the end of the school year only."""
    return Label(
        id=f"Kelas hanya diketahui sampai {known_until}: yang bergantung pada kelas berhenti di situ.",
        en=f"The school grade is known until {known_until} only: what depends on it stops there.",
    )
