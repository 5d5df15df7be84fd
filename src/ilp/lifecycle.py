"""Life stages (siklus hidup): who belongs to each, as criteria with their place in the decree.

One primary stage per person, the first of ``PRIMARY_ORDER`` that holds, and every other stage the person is in too.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from ilp.calendar import days, months, years
from ilp.criteria import Criterion, aged, all_of, any_of, has, is_
from ilp.facts.person import POSTPARTUM, PREGNANT, SEX
from ilp.labels import Label, Labelled
from ilp.regulation import KMK_2015_2023, Citation
from ilp.vocabulary import Sex


class LifeStage(Labelled):
    """The life stages and the groups nested in them."""

    PREGNANT = "pregnant", "ibu hamil", "pregnant woman"
    POSTPARTUM = "postpartum", "ibu nifas", "woman after delivery (to day 42)"
    NEWBORN = "newborn", "bayi baru lahir (0-28 hari)", "newborn (0-28 days)"
    INFANT = "infant", "bayi (0-11 bulan)", "infant (0-11 months)"
    YOUNG_CHILD = "young_child", "anak balita (12-59 bulan)", "young child (12-59 months)"
    PRESCHOOL = "preschool", "anak prasekolah (60-71 bulan)", "preschool child (60-71 months)"
    SCHOOL_AGE = "school_age", "anak usia sekolah (6 sampai <18 tahun)", "school-age child (6 to under 18 years)"
    ADOLESCENT = "adolescent", "remaja (10 sampai <18 tahun)", "adolescent (10 to under 18 years)"
    ADULT = "adult", "usia dewasa (18-59 tahun)", "adult (18-59 years)"
    OLDER_PERSON = "older_person", "lanjut usia (60 tahun ke atas)", "older person (60 years and over)"
    YOUNG_INFANT = "young_infant", "bayi muda (kurang dari 2 bulan)", "young infant (under 2 months)"
    UNDER_TWO = "under_two", "baduta (0-23 bulan)", "child under two (0-23 months)"
    UNDER_FIVE = "under_five", "balita (0-59 bulan)", "child under five (0-59 months)"


@frozen(kw_only=True)
class StageDefinition:
    """Who belongs to a life stage, and where the decree says so."""

    stage: LifeStage
    criterion: Criterion
    source: Citation
    note: Label | None = None


_KMK = KMK_2015_2023.at
_MOTHERS = _KMK("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas")
_CHILDREN = _KMK("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah")
_SCHOOL = _KMK("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja")
_ADULTS = _KMK("BAB V", "Klaster Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia")

COULD_BE_PREGNANT_AGE = (years(10), years(55))
"""From which age, and to under which, an unrecorded pregnancy is an open question. Ours: the decree has no bound."""

POSTPARTUM_PERIOD = days(42)
"""Up to and including this many days after delivery a woman is postpartum (nifas)."""

NEWBORN = aged(up_to=days(28))
YOUNG_INFANT = aged(under=months(2))
INFANT = aged(under=months(12))
UNDER_TWO = aged(under=months(24))
UNDER_FIVE = aged(under=months(60))
YOUNG_CHILD = aged(at_least=months(12), under=months(60))
PRESCHOOL = aged(at_least=months(60), under=months(72))
SCHOOL_AGE = aged(at_least=years(6), under=years(18))
ADOLESCENT = aged(at_least=years(10), under=years(18))
ADULT = aged(at_least=years(18), under=years(60))
OLDER_PERSON = aged(at_least=years(60))
ADULT_OR_OLDER = aged(at_least=years(18))
CHILD = aged(under=years(18))
MOTHER = any_of(has(PREGNANT), has(POSTPARTUM))
COULD_BE_PREGNANT = all_of(
    is_(SEX, Sex.FEMALE), aged(at_least=COULD_BE_PREGNANT_AGE[0], under=COULD_BE_PREGNANT_AGE[1])
)

_DEFINITIONS = (
    StageDefinition(stage=LifeStage.PREGNANT, criterion=has(PREGNANT), source=_MOTHERS),
    StageDefinition(
        stage=LifeStage.POSTPARTUM,
        criterion=has(POSTPARTUM),
        source=_KMK("BAB IV", "Pelayanan Pasca Persalinan (Nifas)", figure="Gambar 14"),
        note=Label(
            id="KF4 berakhir pada hari ke-42 setelah persalinan, termasuk hari itu.",
            en="The last postpartum visit (KF4) ends on day 42 after delivery, that day included.",
        ),
    ),
    StageDefinition(stage=LifeStage.NEWBORN, criterion=NEWBORN, source=_CHILDREN),
    StageDefinition(stage=LifeStage.INFANT, criterion=INFANT, source=_CHILDREN),
    StageDefinition(
        stage=LifeStage.YOUNG_CHILD,
        criterion=YOUNG_CHILD,
        source=_KMK("BAB IV", "Pemberian Vitamin A dan obat cacing"),
        note=Label(
            id="Balita (0-59 bulan) mencakup bayi; 'anak balita' adalah 12-59 bulan.",
            en="'Balita' (0-59 months) includes infants; 'anak balita' means 12-59 months.",
        ),
    ),
    StageDefinition(
        stage=LifeStage.PRESCHOOL,
        criterion=PRESCHOOL,
        source=_CHILDREN,
        note=Label(
            id="Ditulis 5-6 tahun; sejak ulang tahun ke-6 termasuk anak usia sekolah.",
            en="Printed as 5-6 years; from the 6th birthday the child is of school age.",
        ),
    ),
    StageDefinition(
        stage=LifeStage.SCHOOL_AGE,
        criterion=SCHOOL_AGE,
        source=_SCHOOL,
        note=Label(
            id="Ditulis ≥ 6-18 tahun; sejak ulang tahun ke-18 termasuk usia dewasa.",
            en="Printed as 6 to 18 years; from the 18th birthday the person is an adult.",
        ),
    ),
    StageDefinition(stage=LifeStage.ADOLESCENT, criterion=ADOLESCENT, source=_SCHOOL),
    StageDefinition(stage=LifeStage.ADULT, criterion=ADULT, source=_ADULTS),
    StageDefinition(stage=LifeStage.OLDER_PERSON, criterion=OLDER_PERSON, source=_ADULTS),
    StageDefinition(
        stage=LifeStage.YOUNG_INFANT,
        criterion=YOUNG_INFANT,
        source=_KMK("BAB IV", "Pelayanan pengobatan dengan Manajemen Terpadu Balita Sakit (MTBS)"),
    ),
    StageDefinition(
        stage=LifeStage.UNDER_TWO,
        criterion=UNDER_TWO,
        source=_KMK("BAB IV", "Imunisasi rutin lengkap", table="Tabel 8"),
        note=Label(
            id="Keputusan ini tidak memberi batas; bawah dua tahun menurut artinya.",
            en="The decree gives no bound; under two years is what the word means.",
        ),
    ),
    StageDefinition(stage=LifeStage.UNDER_FIVE, criterion=UNDER_FIVE, source=_CHILDREN),
)

STAGES: Mapping[LifeStage, StageDefinition] = MappingProxyType({item.stage: item for item in _DEFINITIONS})
"""Every life stage with who belongs to it."""

PRIMARY_ORDER: tuple[LifeStage, ...] = (
    LifeStage.PREGNANT,
    LifeStage.POSTPARTUM,
    LifeStage.NEWBORN,
    LifeStage.INFANT,
    LifeStage.YOUNG_CHILD,
    LifeStage.PRESCHOOL,
    LifeStage.ADOLESCENT,
    LifeStage.SCHOOL_AGE,
    LifeStage.ADULT,
    LifeStage.OLDER_PERSON,
)
"""The primary stage of a person is the first of these that holds."""
