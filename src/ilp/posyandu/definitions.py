"""What the opening day of a Posyandu consists of: whom it is for, its stations, and what is used there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.labels import Label, Labelled
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Instrument

__all__ = ["MEASURING", "OPENING_DAY", "TARGETS", "VACCINES", "Station", "SupplyKind", "TargetGroup", "vaccine_of"]

OPENING_DAY: Final = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Posyandu", figure="Gambar 5")
"""Where the decree says that the Posyandu opens every month, for whom, and with how many kader."""


class Station(Labelled):
    """The five steps of a Posyandu's day. The decree prints none: they are those of the Ministry's guide."""

    REGISTRATION = "registration", "pendaftaran", "registration"
    MEASURING = "measuring", "penimbangan dan pengukuran", "weighing and measuring"
    RECORDING = "recording", "pencatatan", "recording"
    SERVICE = "service", "pelayanan kesehatan", "health service"
    EDUCATION = "education", "penyuluhan", "education"


class TargetGroup(Labelled):
    """Whom the opening day is for, as Gambar 5 lists them."""

    PREGNANT = "pregnant", "ibu hamil", "pregnant women"
    UNDER_FIVE = "under_five", "balita", "children under five"
    ADOLESCENT = "adolescent", "remaja", "adolescents"
    ADULT = "adult", "usia dewasa", "adults"
    OLDER_PERSON = "older_person", "usia lanjut", "older persons"
    OTHER = "other", "lainnya (nifas, prasekolah, usia sekolah)", "others (postpartum, preschool, school age)"


TARGETS: Final[Mapping[LifeStage, TargetGroup]] = MappingProxyType(
    {
        LifeStage.PREGNANT: TargetGroup.PREGNANT,
        LifeStage.NEWBORN: TargetGroup.UNDER_FIVE,
        LifeStage.INFANT: TargetGroup.UNDER_FIVE,
        LifeStage.YOUNG_CHILD: TargetGroup.UNDER_FIVE,
        LifeStage.ADOLESCENT: TargetGroup.ADOLESCENT,
        LifeStage.ADULT: TargetGroup.ADULT,
        LifeStage.OLDER_PERSON: TargetGroup.OLDER_PERSON,
    }
)
"""The group of Gambar 5 for each life stage; the stages it leaves out are among the others."""


class SupplyKind(Labelled):
    """What is prepared for the day."""

    VACCINE = "vaccine", "vaksin (dosis)", "vaccine (doses)"
    SUPPLEMENT = "supplement", "suplemen dan obat (orang)", "supplements and drugs (people)"
    STRIP = "strip", "strip uji cepat", "strips of rapid tests"
    FORM = "form", "formulir dan kuesioner", "forms and questionnaires"
    EQUIPMENT = "equipment", "alat ukur (orang yang diukur)", "instruments (people to be measured)"


MEASURING: Final = frozenset(
    {
        Instrument.ANTHROPOMETRY,
        Instrument.WAIST,
        Instrument.ARM_OR_CALF,
        Instrument.MID_UPPER_ARM,
        Instrument.HEAD_CIRCUMFERENCE,
        Instrument.BMI,
        Instrument.BLOOD_PRESSURE,
    }
)
"""What is done at the second station; everything else is part of the health service."""

STRIPS: Final = frozenset(
    {
        Instrument.BLOOD_GLUCOSE,
        Instrument.CHOLESTEROL,
        Instrument.HAEMOGLOBIN_POCT,
        Instrument.MALARIA_BLOOD_TEST,
    }
)
EQUIPMENT: Final = (MEASURING - {Instrument.BMI}) | {Instrument.VISUAL_ACUITY, Instrument.ORAL_EXAMINATION}


def _vaccines(*items: tuple[str, str]) -> Mapping[str, Label]:
    return MappingProxyType({code: Label(id=name, en=name) for code, name in items})


VACCINES: Final = _vaccines(
    ("hb0", "HB0"),
    ("bcg", "BCG"),
    ("opv", "OPV"),
    ("dpt-hb-hib", "DPT-HB-Hib"),
    ("rv", "RV (Rotavirus)"),
    ("pcv", "PCV"),
    ("ipv", "IPV"),
    ("mr", "MR"),
    ("je", "JE"),
)
"""The vaccines of Tabel 7 and 8 by the codes within those of their doses."""


def vaccine_of(code: str) -> str | None:
    """Return the vaccine of a dose by the code of its service; None where the service is no dose of these.

    >>> vaccine_of("imm-dpt-hb-hib-2"), vaccine_of("neo-hb0"), vaccine_of("imm-opv1"), vaccine_of("tetanus-status-wus")
    ('dpt-hb-hib', 'hb0', 'opv', None)
    """
    series, _, dose = code.partition("-")
    if series not in {"imm", "neo"}:
        return None
    name = dose if dose in VACCINES else dose.rstrip("0123456789").rstrip("-")
    return name if name in VACCINES else None
