"""What the decree says of home visits: their kinds, why somebody is visited, and the forms."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from ilp.labels import Label, Labelled
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Citation
from ilp.vocabulary import Activity

__all__ = ["ACTIONS", "CHECKLISTS", "TRIGGERS", "Checklist", "Trigger", "TriggerRule", "Urgency", "VisitKind"]

_POSYANDU: Final = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Posyandu", figure="Gambar 5")
_OUTSIDE: Final = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Luar Puskesmas")
_FORMS: Final = KMK_2015_2023.at("BAB X", "Pencatatan Layanan Luar Gedung")


class VisitKind(Labelled):
    """The home visits of Gambar 5."""

    ROUTINE = "routine", "rutin: seluruh keluarga", "routine: every family"
    SPECIAL = "special", "khusus: sasaran bermasalah", "special: people with a problem"


class Trigger(Labelled):
    """Why somebody is visited at home, in the order in which visits are made (the order is ours)."""

    DANGER_SIGN = "danger_sign", "tanda bahaya", "danger sign"
    NON_ADHERENCE = "non_adherence", "tidak patuh pengobatan", "does not keep to the treatment"
    NOTICE = "notice", "tindak lanjut PWS", "notice from the local area monitoring"
    MISSING_SERVICE = "missing_service", "belum mendapat pelayanan", "has not had a service"
    MISSED_REVISIT = "missed_revisit", "tidak kunjungan ulang", "did not come again"
    ROUTINE = "routine", "kunjungan rutin", "routine visit"


class Urgency(Labelled):
    """When a visit is made. Ours: the decree says why a family is visited, not how soon."""

    AT_ONCE = "at_once", "hari ini", "today"
    THIS_WEEK = "this_week", "pekan ini", "this week"
    THIS_MONTH = "this_month", "bulan ini", "this month"
    ROUTINE = "routine", "rutin", "routine"


@frozen(kw_only=True)
class TriggerRule:
    """A trigger with its place in the decree, and the facts that say it of a person by themselves."""

    trigger: Trigger
    kind: VisitKind
    facts: tuple[str, ...] = ()
    source: Citation


TRIGGERS: Final[Mapping[Trigger, TriggerRule]] = MappingProxyType(
    {
        rule.trigger: rule
        for rule in (
            TriggerRule(
                trigger=Trigger.DANGER_SIGN,
                kind=VisitKind.SPECIAL,
                facts=("maternal_danger_sign", "neonatal_danger_sign", "child_danger_sign"),
                source=_OUTSIDE,
            ),
            TriggerRule(
                trigger=Trigger.NON_ADHERENCE, kind=VisitKind.SPECIAL, facts=("non_adherent",), source=_OUTSIDE
            ),
            TriggerRule(
                trigger=Trigger.NOTICE,
                kind=VisitKind.SPECIAL,
                source=_OUTSIDE,
            ),
            TriggerRule(
                trigger=Trigger.MISSING_SERVICE, kind=VisitKind.SPECIAL, facts=("missing_service",), source=_OUTSIDE
            ),
            TriggerRule(
                trigger=Trigger.MISSED_REVISIT,
                kind=VisitKind.SPECIAL,
                facts=("missed_revisit", "absent_from_posyandu"),
                source=_OUTSIDE,
            ),
            TriggerRule(trigger=Trigger.ROUTINE, kind=VisitKind.ROUTINE, source=_POSYANDU),
        )
    }
)
"""Every trigger of the decree. That of adults stands in BAB V for single services; here one list is for all (ours)."""


@frozen(kw_only=True)
class Checklist:
    """A form of the home visit, as BAB X names it. What it asks is not printed in the decree."""

    code: str
    name: Label
    stages: tuple[LifeStage, ...] = ()
    source: Citation = _FORMS


def _checklists(*items: tuple[str, str, str, tuple[LifeStage, ...]]) -> Mapping[str, Checklist]:
    return MappingProxyType(
        {code: Checklist(code=code, name=Label(id=id_, en=en), stages=stages) for code, id_, en, stages in items}
    )


CHECKLISTS: Final = _checklists(
    ("family", "data keluarga dan anggota keluarga", "family and its members", ()),
    ("pregnant", "kunjungan rumah ibu hamil", "home visit: pregnancy", (LifeStage.PREGNANT,)),
    (
        "postpartum",
        "kunjungan rumah ibu bersalin dan nifas",
        "home visit: delivery and postpartum",
        (LifeStage.POSTPARTUM,),
    ),
    (
        "under_six",
        "kunjungan rumah bayi, balita dan prasekolah",
        "home visit: infants, under-fives and preschool children",
        (LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL),
    ),
    (
        "school_age",
        "kunjungan rumah usia sekolah dan remaja",
        "home visit: school age and adolescence",
        (LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    ),
    ("adult", "kunjungan rumah usia dewasa", "home visit: adults", (LifeStage.ADULT,)),
    ("older_person", "kunjungan rumah lansia", "home visit: older persons", (LifeStage.OLDER_PERSON,)),
    ("communicable", "kunjungan rumah penyakit menular", "home visit: communicable diseases", ()),
    ("recapitulation", "rekapitulasi kunjungan rumah", "recapitulation of home visits", ()),
    ("follow_up", "tindak lanjut kunjungan rumah", "follow-up of home visits", ()),
)
"""The ten forms of BAB X, in its order."""

COMMUNICABLE_FACTS: Final = ("tuberculosis", "tb_contact", "tb_household_contact", "tb_suspect", "hiv", "past_malaria")
"""Facts for which the form on communicable diseases is taken along (ours: the decree names the form only)."""

_FINDING: Final = frozenset(
    {
        Activity.FIND_UNSCREENED,
        Activity.FIND_NON_ADHERENT,
        Activity.FIND_UNSERVED,
        Activity.FOLLOW_UP_MISSED_REVISIT,
        Activity.DROP_OUT_FOLLOW_UP,
        Activity.SWEEPING,
        Activity.LISTING,
        Activity.CASE_FINDING,
        Activity.CHECK_SCREENED,
    }
)
_TELLING: Final = frozenset(
    {
        Activity.EDUCATION,
        Activity.FAMILY_EDUCATION,
        Activity.SMOKING_EDUCATION,
        Activity.LIFESTYLE_FOLLOW_UP,
        Activity.FAMILY_PLANNING_COUNSELLING,
        Activity.DANGER_SIGNS,
        Activity.INVITE,
    }
)
ACTIONS: Final[Mapping[str, frozenset[Activity]]] = MappingProxyType({"find": _FINDING, "tell": _TELLING})
"""What the home-visit columns of the tables ask: whom to seek out, and what to tell; the rest is done there."""
