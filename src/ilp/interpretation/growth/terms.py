"""The terms of growth: indices, standards, how a child was measured, and why a z-score cannot be given."""

from __future__ import annotations

from typing import Final, TypeVar

from ilp.errors import unknown_name
from ilp.labels import Labelled


class GrowthIndex(Labelled):
    """What is compared with the WHO standard."""

    WEIGHT_FOR_AGE = "weight_for_age", "berat badan menurut umur (BB/U)", "weight-for-age"
    HEIGHT_FOR_AGE = (
        "height_for_age",
        "panjang atau tinggi badan menurut umur (PB/U atau TB/U)",
        "length- or height-for-age",
    )
    WEIGHT_FOR_LENGTH = "weight_for_length", "berat badan menurut panjang badan (BB/PB)", "weight-for-length"
    WEIGHT_FOR_HEIGHT = "weight_for_height", "berat badan menurut tinggi badan (BB/TB)", "weight-for-height"
    BMI_FOR_AGE = "bmi_for_age", "indeks massa tubuh menurut umur (IMT/U)", "body mass index (BMI)-for-age"
    HEAD_FOR_AGE = "head_for_age", "lingkar kepala menurut umur (LK/U)", "head circumference-for-age"


class GrowthStandard(Labelled):
    """Where the figures are from: both are WHO's."""

    WHO_2006 = "who_2006", "Standar Pertumbuhan Anak WHO, 0-5 tahun", "WHO Child Growth Standards, 0-5 years"
    WHO_2007 = "who_2007", "Referensi Pertumbuhan WHO 2007, 5-19 tahun", "WHO Growth Reference 2007, 5-19 years"


class Position(Labelled):
    """How the length or height was measured."""

    LYING = "lying", "telentang (panjang badan)", "lying (length)"
    STANDING = "standing", "berdiri (tinggi badan)", "standing (height)"


class AgeBasis(Labelled):
    """Which row of the tables an age has.

    `DAYS` is exact. `COMPLETED_MONTHS` takes the row of the last completed month, as the printed tables of Permenkes
    2/2020 and registers built on them do. It hides stunting: an infant one day short of two months is compared with
    infants of one month, who are more than 3 cm shorter.
    """

    DAYS = "days", "umur dalam hari", "age in days"
    COMPLETED_MONTHS = "completed_months", "umur dalam bulan penuh", "age in completed months"


class NoScore(Labelled):
    """Why a z-score cannot be given."""

    NO_SEX = "no_sex", "jenis kelamin tidak diketahui", "the sex is not known"
    NO_AGE = "no_age", "umur tidak diketahui", "the age is not known"
    NO_WEIGHT = "no_weight", "berat badan tidak diukur", "not weighed"
    NO_HEIGHT = "no_height", "panjang atau tinggi badan tidak diukur", "length or height not measured"
    NO_HEAD = "no_head", "lingkar kepala tidak diukur", "head circumference not measured"
    NO_POSITION = (
        "no_position",
        "umur tidak diketahui, dan tidak dicatat apakah anak diukur telentang atau berdiri",
        "the age is not known, nor whether the child was measured lying or standing",
    )
    AGE_OUTSIDE = "age_outside", "umur di luar tabel indeks ini", "the age is outside the table of this index"
    HEIGHT_OUTSIDE = (
        "height_outside",
        "panjang atau tinggi badan di luar tabel (45-110 cm telentang, 65-120 cm berdiri)",
        "length or height outside the table (45-110 cm lying, 65-120 cm standing)",
    )
    IMPOSSIBLE = (
        "impossible",
        "ukuran tidak mungkin (kurang dari 0,1 atau lebih dari 1.000): mungkin satuannya lain",
        "no possible measure (under 0.1 or over 1,000): perhaps in another unit",
    )
    OEDEMA = (
        "oedema",
        "ada edema: menurut WHO indeks dengan berat badan tidak dihitung",
        "oedema: by WHO's convention no index with the weight is worked out",
    )
    BY_LENGTH = "by_length", "anak ini dinilai dengan BB/PB", "this child is judged by weight-for-length"
    BY_HEIGHT = "by_height", "anak ini dinilai dengan BB/TB", "this child is judged by weight-for-height"


_Kind = TypeVar("_Kind", bound=Labelled)

PLAUSIBLE: Final = {
    GrowthIndex.WEIGHT_FOR_AGE: (-6.0, 5.0),
    GrowthIndex.HEIGHT_FOR_AGE: (-6.0, 6.0),
    GrowthIndex.WEIGHT_FOR_LENGTH: (-5.0, 5.0),
    GrowthIndex.WEIGHT_FOR_HEIGHT: (-5.0, 5.0),
    GrowthIndex.BMI_FOR_AGE: (-5.0, 5.0),
    GrowthIndex.HEAD_FOR_AGE: (-5.0, 5.0),
}
"""The z-scores WHO holds for plausible, both ends included; beyond them a measurement is likely to be wrong.

They are compared with the z-score as it is; WHO's programs round it to two decimals first.
"""

UNITS: Final = {
    GrowthIndex.WEIGHT_FOR_AGE: "kg",
    GrowthIndex.HEIGHT_FOR_AGE: "cm",
    GrowthIndex.WEIGHT_FOR_LENGTH: "kg",
    GrowthIndex.WEIGHT_FOR_HEIGHT: "kg",
    GrowthIndex.BMI_FOR_AGE: "kg/m²",
    GrowthIndex.HEAD_FOR_AGE: "cm",
}


def named(kind: type[_Kind], name: object, what: str) -> _Kind:
    """Return the member of this name.

    Raises:
        UnknownNameError: there is none.
    """
    for member in kind:
        if name == member:
            return member
    raise unknown_name(what, name, kind)
