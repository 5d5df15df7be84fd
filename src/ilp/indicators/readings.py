"""Where BAB X is unclear: the list of under-fives that repeats the one of school age."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

__all__ = ["INDICATOR_READINGS", "PRESCHOOL_LIST"]

_RECORDING = KMK_2015_2023.at("BAB X", "Pencatatan Layanan Dalam Gedung")

PRESCHOOL_LIST = Reading(
    code="indicators-preschool-list",
    title=Label(id="Indikator balita dan anak prasekolah", en="The indicators of under-fives and preschool children"),
    settles=("amb-recording-preschool", "amb-structure-17"),
    places=(
        Place(
            source=_RECORDING,
            says=Label(
                id="butir balita dan prasekolah memuat, kata demi kata, indikator anak usia sekolah dan remaja",
                en="the item of under-fives and preschool has, word for word, the indicators of school age",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB X", "Dashboard Klaster 2"),
            says=Label(
                id="dasbor memantau pertumbuhan balita: gizi kurang dan stunting",
                en="the dashboard monitors the growth of under-fives: wasting and stunting",
            ),
        ),
    ),
    options={
        "infant-list": Label(
            id="daftar bayi dipakai bagi balita: status gizi, perkembangan, diare, pneumonia, pemantauan, vitamin A",
            en="the list of infants is taken for under-fives: nutrition, development, diarrhoea, pneumonia, "
            "monitoring, vitamin A",
        ),
        "as-printed": Label(
            id="seperti tercetak: hanya indikator anak usia sekolah dan remaja",
            en="as printed: the indicators of school age and adolescents only",
        ),
    },
    default="infant-list",
    why=Label(
        id="Salinan keliru: indikator kelas 7 dan remaja putri tidak mungkin tentang balita. Daftar bayi tidak "
        "kehilangan anak yang bermasalah gizi.",
        en="A slip in copying: grade 7 and adolescent girls cannot be about under-fives. The list of infants loses no "
        "child with a nutrition problem.",
    ),
)

INDICATOR_READINGS: Final[Mapping[str, Reading]] = MappingProxyType({PRESCHOOL_LIST.code: PRESCHOOL_LIST})
"""The readings of indicators, by their codes."""
