"""What an indicator is: its name in the decree, and, where people can be counted for it, who and what is counted."""

from __future__ import annotations

from attrs import field, frozen

from ilp.calendar import Span
from ilp.criteria import Criterion, nobody
from ilp.facts import Fact
from ilp.labels import Label, Labelled
from ilp.regulation import Citation
from ilp.vocabulary import Venue

__all__ = ["Aspect", "Definition", "Indicator", "IndicatorGroup", "IndicatorKind", "Listed", "Reached", "Visits"]


class IndicatorGroup(Labelled):
    """The lists of the decree that name indicators: dashboards, life stages of recording, and the lists of BAB III."""

    MAIN = "dashboard-main", "Dashboard utama", "main dashboard"
    CLUSTER_1 = "dashboard-1", "Dashboard klaster 1", "dashboard of cluster 1"
    CLUSTER_2 = "dashboard-2", "Dashboard klaster 2", "dashboard of cluster 2"
    CLUSTER_3 = "dashboard-3", "Dashboard klaster 3", "dashboard of cluster 3"
    CLUSTER_4 = "dashboard-4", "Dashboard klaster 4", "dashboard of cluster 4"
    MOTHERS = "mothers", "ibu hamil, bersalin dan nifas", "pregnancy, delivery and after"
    NEWBORNS = "newborns", "neonatal", "newborns"
    INFANTS = "infants", "bayi", "infants"
    UNDER_FIVES = "under-fives", "balita dan prasekolah", "under-fives and preschool"
    SCHOOL_AGE = "school-age", "anak usia sekolah dan remaja", "school age and adolescents"
    ADULTS = "adults", "usia dewasa", "adults"
    OLDER_PERSONS = "older-persons", "lansia", "older persons"
    RECORDING_4 = "recording-4", "pencatatan klaster 4", "recording of cluster 4"
    QUALITY = "quality", "mutu dan keselamatan pasien", "quality and patient safety"
    FAMILIES = "families", "keluarga sehat (PIS-PK)", "healthy families (PIS-PK)"


class Aspect(Labelled):
    """What an indicator is about, as BAB X divides them."""

    MORBIDITY = "morbidity", "morbiditas", "morbidity"
    COVERAGE = "coverage", "cakupan pelayanan", "coverage"
    VISITS = "visits", "kunjungan", "visits"
    MANAGEMENT = "management", "manajemen", "management"


class IndicatorKind(Labelled):
    """What its value is: a number of people, a percentage of people, or a number of visits."""

    COUNT = "count", "jumlah", "count"
    PERCENT = "percent", "persen", "percent"
    VISITS = "visits", "jumlah kunjungan", "number of visits"


@frozen
class Listed:
    """One list of the decree an indicator stands in."""

    group: IndicatorGroup
    aspect: Aspect
    source: Citation


@frozen(kw_only=True)
class Reached:
    """Those who complete a time since a date in the period; each is looked at on the day it is completed.

    So that a window that closes then has closed for all of them. ``still_pregnant`` looks at a mother on the day of
    her delivery as at a pregnant woman.
    """

    since: Fact
    span: Span
    still_pregnant: bool = False

    @property
    def words(self) -> Label:
        """Who they are."""
        if not self.span.amount:
            return Label(id=f"{self.since.label.id} dalam periode", en=f"{self.since.label.en} in the period")
        return Label(
            id=f"genap {self.span.words_id} sejak {self.since.label.id} dalam periode",
            en=f"{self.span.words_en} since {self.since.label.en} completed in the period",
        )


@frozen(kw_only=True)
class Visits:
    """Contacts are counted: days on which somebody of the population has a record, at one of some places or any."""

    venues: tuple[Venue, ...] = ()


@frozen(kw_only=True)
class Definition:
    """Who is counted, and for what.

    ``population`` is judged on the last day of the period or, with ``reached``, on the day the time is completed.
    Of it, those whom ``excluded`` certainly holds for are left out, and counted. For the others ``numerator`` is yes,
    no, or unknown; unknown is counted apart and is in neither the numerator nor the denominator.
    """

    population: Criterion
    numerator: Criterion
    excluded: Criterion = field(factory=nobody)
    reached: Reached | None = None
    visits: Visits | None = None


@frozen(kw_only=True)
class Indicator:
    """An indicator of the decree: its lists, its kind, and its definition or why there is none.

    The decree names indicators and gives no formula for any: ``ours`` says that the definition is of this library, and
    ``why`` what was decided. An indicator without a definition says in ``not_computed`` why it cannot be counted from
    people, their history and what was measured.
    """

    code: str
    name: Label
    kind: IndicatorKind
    listed: tuple[Listed, ...]
    definition: Definition | None = None
    not_computed: Label | None = None
    why: Label | None = None
    ours: bool = True

    @property
    def source(self) -> Citation:
        """The place in the decree, the first of them."""
        return self.listed[0].source

    @property
    def groups(self) -> tuple[IndicatorGroup, ...]:
        """The lists it stands in."""
        return tuple(dict.fromkeys(item.group for item in self.listed))

    @property
    def aspect(self) -> Aspect:
        """What it is about."""
        return self.listed[0].aspect
