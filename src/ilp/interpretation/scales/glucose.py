"""Blood glucose and HbA1c (BAB V, Tabel 23 and 24; BAB IV for children, who have no limits of their own)."""

from __future__ import annotations

from ilp.interpretation.glucose import adult_glucose, child_glucose
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Quantity

_GLUCOMETER = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 23")
_ANALYSER = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 24")
_YOUTH = KMK_2015_2023.at("BAB IV", "Skrining Diabetes Melitus (DM)")

_RANDOM = Label(id="Gula darah sewaktu", en="Random blood glucose")
_FASTING = Label(id="Gula darah puasa", en="Fasting blood glucose")
_TWO_HOURS = Label(id="Gula darah 2 jam setelah TTGO", en="Glucose 2 hours after a glucose load")
_HBA1C = Label(id="HbA1c", en="HbA1c")

GLUCOSE_RANDOM = adult_glucose(
    "glucose-random",
    _RANDOM,
    Quantity.GLUCOSE_RANDOM,
    diabetes=200,
    prediabetes=140,
    normal=100,
    source=_GLUCOMETER,
    further_sources=(_ANALYSER,),
)
GLUCOSE_FASTING = adult_glucose(
    "glucose-fasting",
    _FASTING,
    Quantity.GLUCOSE_FASTING,
    diabetes=126,
    prediabetes=100,
    normal=100,
    source=_GLUCOMETER,
    further_sources=(_ANALYSER,),
)
GLUCOSE_2H = adult_glucose(
    "glucose-2h", _TWO_HOURS, Quantity.GLUCOSE_2H, diabetes=200, prediabetes=140, normal=140, source=_ANALYSER
)
HBA1C = adult_glucose(
    "hba1c",
    _HBA1C,
    Quantity.HBA1C,
    diabetes=6.5,
    prediabetes=5.7,
    normal=5.7,
    step=0.1,
    by_glucometer=False,
    source=_ANALYSER,
)

GLUCOSE_RANDOM_CHILD = child_glucose(
    "glucose-random-child", _RANDOM, Quantity.GLUCOSE_RANDOM, diabetes=200, source=_YOUTH
)
GLUCOSE_FASTING_CHILD = child_glucose(
    "glucose-fasting-child", _FASTING, Quantity.GLUCOSE_FASTING, diabetes=126, source=_YOUTH
)
GLUCOSE_2H_CHILD = child_glucose("glucose-2h-child", _TWO_HOURS, Quantity.GLUCOSE_2H, diabetes=200, source=_YOUTH)
HBA1C_CHILD = child_glucose("hba1c-child", _HBA1C, Quantity.HBA1C, diabetes=6.5, step=0.1, source=_YOUTH)

SCALES = (
    GLUCOSE_RANDOM,
    GLUCOSE_FASTING,
    GLUCOSE_2H,
    HBA1C,
    GLUCOSE_RANDOM_CHILD,
    GLUCOSE_FASTING_CHILD,
    GLUCOSE_2H_CHILD,
    HBA1C_CHILD,
)
