"""What a notifiable disease is: its line of Tabel 31, and what has to be done when it is found."""

from __future__ import annotations

from attrs import frozen

from ilp.calendar import Span
from ilp.labels import Label, Labelled
from ilp.regulation import Citation

__all__ = ["Belongs", "Level", "NotifiableDisease", "NotifiableMatch", "ReportingStep", "Target", "TargetKind"]


class Belongs(Labelled):
    """How a code of ICD-10 stands to a line of Tabel 31."""

    LISTED = "listed", "kode tercantum", "the code is listed"
    BENEATH = "beneath", "di bawah kode yang tercantum", "beneath a listed code"
    CATEGORY = (
        "category",
        "satu kategori dengan kode yang tercantum; dinilai pemeriksa",
        "in the category of a listed code; for the examiner to judge",
    )

    @property
    def certain(self) -> bool:
        """Whether the case surely belongs to the disease."""
        return self is not Belongs.CATEGORY


class Level(Labelled):
    """Who has to act."""

    FINDER = "finder", "Klaster 2 atau 3 yang menemukan", "the cluster 2 or 3 that finds it"
    SURVEILLANCE = "surveillance", "Klaster 4: petugas surveilans Puskesmas", "cluster 4: the surveillance officer"
    DISTRICT = "district", "Dinas Kesehatan Kabupaten/Kota", "district health office"
    PROVINCE_AND_CENTRE = "province-and-centre", "Provinsi dan pusat", "province and centre"
    ALL = "all", "lintas program dan lintas sektor", "other programmes and sectors"


class TargetKind(Labelled):
    """What is aimed at."""

    ERADICATION = "eradication", "eradikasi", "eradication"
    ELIMINATION = "elimination", "eliminasi", "elimination"
    INTERRUPTION = "interruption", "interupsi penularan", "interruption of transmission"


@frozen(kw_only=True)
class NotifiableDisease:
    """A line of Tabel 31: the code of SKDR, the name, and the codes of ICD-10 as printed.

    ``added`` are codes that are not printed and counted by the default of a reading.
    """

    code: str
    name: Label
    icd10: tuple[str, ...]
    source: Citation
    added: tuple[str, ...] = ()
    note: Label | None = None


@frozen(kw_only=True)
class NotifiableMatch:
    """A disease that a code of ICD-10 belongs to, or may, and by which listed code."""

    disease: NotifiableDisease
    by: str
    belongs: Belongs


@frozen(kw_only=True)
class ReportingStep:
    """One step of what is done: by whom, what, and within which time where the decree gives one.

    ``strictly`` says that the time itself is too late ("< 24 hours").
    """

    order: int
    level: Level
    what: Label
    within: Span | None
    strictly: bool
    source: Citation


@frozen(kw_only=True)
class Target:
    """A disease to be eliminated or eradicated, and by which year."""

    disease: Label
    kind: TargetKind
    year: int
    source: Citation
    note: Label | None = None
