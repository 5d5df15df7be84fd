"""A person as a register knows them: birth date and sex, and whatever else is recorded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Any, Final, Self

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from ilp.calendar import DateOrder
from ilp.calendar import date_order as order_named
from ilp.errors import DateError, InputError
from ilp.models.inputs import (
    AnswersField,
    FactsField,
    FromOutside,
    FrozenDict,
    IdentifierField,
    InputConventions,
    PartialDateField,
    SexField,
    TextField,
    TimeField,
    WholeDateField,
)
from ilp.models.measuring import BloodPressure, is_plausible, read_value
from ilp.vocabulary import Instrument, Method, Quantity, Sex, Venue

GESTATION: Final = timedelta(days=280)
"""From the first day of the last period to the expected date of delivery."""


class Pregnancy(FromOutside):
    """One pregnancy: by its last menstrual period (HPHT) or expected date (HPL), and its delivery once it has ended.

    ``delivered_at`` is the time of delivery, a ``datetime.time`` or ``"HH:MM"``.
    """

    lmp: WholeDateField | None = None
    edd: WholeDateField | None = None
    delivered_on: WholeDateField | None = None
    delivered_at: TimeField | None = None

    @property
    def started_on(self) -> date | None:
        """The first day of the last period: as recorded, else 280 days before the expected date."""
        if self.lmp is not None:
            return self.lmp
        return None if self.edd is None else self.edd - GESTATION

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.lmp is None and self.edd is None and self.delivered_on is None:
            raise InputError(
                "The pregnancy has no date",
                accepted="lmp (HPHT), edd (HPL) or delivered_on",
                remedy="Give one of them, or only the fact pregnant if no date is known",
                code="pregnancy_empty",
            )
        if self.delivered_on is None and self.delivered_at is not None:
            raise InputError(
                "The pregnancy has a time of delivery without its date",
                value=self.delivered_at,
                accepted="delivered_at together with delivered_on",
                remedy="Give delivered_on too",
                code="delivery_time_alone",
            )
        if self.lmp is not None and self.edd is not None and self.edd <= self.lmp:
            raise DateError(
                "The expected date of delivery is not after the last menstrual period (lmp)",
                value=self.edd,
                accepted=f"a date after {self.lmp}",
                remedy="Check both dates; they may be swapped",
                code="edd_before_lmp",
            )
        if self.delivered_on is not None and self.started_on is not None and self.delivered_on < self.started_on:
            raise DateError(
                "The delivery is before the last menstrual period (lmp)",
                value=self.delivered_on,
                accepted=f"a date from {self.started_on}",
                remedy="Check both dates; the delivery may belong to an earlier pregnancy",
                code="delivery_before_lmp",
            )
        return self


class Measurement(FromOutside):
    """A measured value in the fixed unit of its quantity (``quantity.unit``), and the day it was measured.

    ``value`` is a number, or text that is one: ``"60,5"``, ``"6/12"`` for sight, ``"7:23"`` for the time of a run.
    ``method`` says how it was measured, where that changes what it means: lying or standing, glucometer or laboratory.
    A value that nobody can have is kept, reported and left out of account.
    """

    quantity: Quantity
    value: float = Field(allow_inf_nan=False)
    on: WholeDateField
    method: Method | None = None

    @field_validator("value", mode="before")
    @classmethod
    def _read_text(cls, value: object, info: ValidationInfo) -> object:
        quantity = info.data.get("quantity")
        return value if quantity is None else read_value(quantity, value)


class Form(FromOutside):
    """A filled questionnaire or examination form: its code, the day, and the answers by the keys of its items.

    ``ilp instruments`` lists the codes, items and options. An answer is the code of an option, true or false for yes
    and no, or a number where the item asks for one; an item that is left out, or None, is not answered.
    """

    instrument: TextField = Field(min_length=1)
    on: WholeDateField
    answers: AnswersField


class ServiceRecord(FromOutside):
    """A service done: its code, the day, and the place and result where they are known.

    ``service`` may also be the code of an instrument, such as ``blood_pressure``: what was measured, tested or asked
    counts for every service that asks nothing else.
    """

    service: TextField = Field(min_length=1)
    on: WholeDateField
    venue: Venue | None = None
    result: TextField | None = None


MEASURED_BY: Final[Mapping[Instrument, tuple[frozenset[Quantity], ...]]] = MappingProxyType(
    {
        Instrument.ANTHROPOMETRY: (frozenset({Quantity.WEIGHT, Quantity.HEIGHT}),),
        Instrument.BMI: (frozenset({Quantity.WEIGHT, Quantity.HEIGHT}), frozenset({Quantity.BMI})),
        Instrument.BMI_FOR_AGE: (frozenset({Quantity.WEIGHT, Quantity.HEIGHT}), frozenset({Quantity.BMI_FOR_AGE})),
        Instrument.WAIST: (frozenset({Quantity.WAIST}),),
        Instrument.MID_UPPER_ARM: (frozenset({Quantity.MID_UPPER_ARM}),),
        Instrument.BLOOD_PRESSURE: (frozenset({Quantity.SYSTOLIC, Quantity.DIASTOLIC}),),
        Instrument.PULSE: (frozenset({Quantity.PULSE}),),
        Instrument.BREATHING: (frozenset({Quantity.RESPIRATION}),),
        Instrument.TEMPERATURE: (frozenset({Quantity.TEMPERATURE}),),
        Instrument.BLOOD_GLUCOSE: (
            frozenset({Quantity.GLUCOSE_RANDOM}),
            frozenset({Quantity.GLUCOSE_FASTING}),
            frozenset({Quantity.GLUCOSE_2H}),
            frozenset({Quantity.HBA1C}),
        ),
        Instrument.CHOLESTEROL: (frozenset({Quantity.CHOLESTEROL_TOTAL}),),
        Instrument.LIPID_PROFILE: (
            frozenset(
                {
                    Quantity.CHOLESTEROL_TOTAL,
                    Quantity.CHOLESTEROL_LDL,
                    Quantity.CHOLESTEROL_HDL,
                    Quantity.TRIGLYCERIDES,
                }
            ),
        ),
        Instrument.HAEMOGLOBIN: (frozenset({Quantity.HAEMOGLOBIN}),),
        Instrument.HAEMOGLOBIN_POCT: (frozenset({Quantity.HAEMOGLOBIN}),),
        Instrument.SPIROMETRY: (frozenset({Quantity.FEV1_FVC}),),
        Instrument.BREATH_CO: (frozenset({Quantity.EXHALED_CO}),),
        Instrument.VISUAL_ACUITY: (frozenset({Quantity.ACUITY_RIGHT, Quantity.ACUITY_LEFT}),),
        Instrument.WHISPER_TEST: (frozenset({Quantity.WHISPER_RIGHT, Quantity.WHISPER_LEFT}),),
        Instrument.RUN_1000: (frozenset({Quantity.RUN_1000}),),
        Instrument.RUN_1600: (frozenset({Quantity.RUN_1600}),),
        Instrument.SIX_MINUTE_WALK: (frozenset({Quantity.WALK_6_MINUTES}),),
    }
)
"""Which measurements of one day show that an instrument was used: all of one of these sets."""


def _measurements(value: Any) -> Any:
    """Make two measurements of a blood pressure that is given as one: ``{"quantity": "blood_pressure", ...}``."""
    if not isinstance(value, (list, tuple)):
        return value
    found: list[Any] = []
    for item in value:
        if isinstance(item, Mapping) and item.get("quantity") == BLOOD_PRESSURE:
            both = BloodPressure.parse(item.get("value")).values
            found += [{**item, "quantity": quantity, "value": number} for quantity, number in both]
        else:
            found.append(item)
    return found


BLOOD_PRESSURE: Final = "blood_pressure"
"""The name under which both values of a blood pressure may be given as one: ``"120/80"``."""

MeasurementsField = Annotated[tuple[Measurement, ...], BeforeValidator(_measurements)]


class Individual(FromOutside):
    """A person. Only the date of birth, which may be partial, and the sex are needed; the rest is what is recorded.

    ``facts`` holds what is known by fact name (``ilp facts`` lists them); a fact that is left out, or None, is
    unknown. ``measurements`` and ``forms`` are what was measured and asked: their results count as facts too. ``id``
    is the caller's own reference and is repeated in results; NIK, KK and name are not. ``birth_time`` is a
    ``datetime.time`` or ``"HH:MM"``. A person cannot be changed, with all that is recorded, and can be hashed.
    """

    birth_date: PartialDateField
    sex: SexField
    id: TextField | None = None
    birth_time: TimeField | None = None
    facts: FactsField = Field(default_factory=FrozenDict)
    pregnancy: Pregnancy | None = None
    history: tuple[ServiceRecord, ...] = ()
    measurements: MeasurementsField = ()
    forms: tuple[Form, ...] = ()
    nik: IdentifierField = None
    kk: IdentifierField = None
    name: Annotated[TextField | None, Field(repr=False)] = None

    @cached_property
    def done(self) -> tuple[ServiceRecord, ...]:
        """The history, and a record of each instrument that measurements show to have been used.

        A value that nobody can have shows nothing.
        """
        measured: dict[date, set[Quantity]] = {}
        for item in self.measurements:
            if is_plausible(item.quantity, item.value):
                measured.setdefault(item.on, set()).add(item.quantity)
        shown = [
            (instrument.value, day)
            for day, quantities in measured.items()
            for instrument, needed in MEASURED_BY.items()
            if any(wanted <= quantities for wanted in needed)
        ]
        return (*self.history, *(ServiceRecord(service=code, on=day) for code, day in dict.fromkeys(shown)))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy; what was worked out of the data before is not taken along with other data."""
        copied = super().model_copy(update=update, deep=deep)
        if update:
            copied.__dict__.pop("done", None)
        return copied

    @classmethod
    def parse(cls, data: Any, *, date_order: str = DateOrder.ISO, numeric_sex: bool = False) -> Self:
        """Read a person from data whose dates are written in a named order ("dmy"), or whose sex is 1 or 2.

        Raises:
            pydantic.ValidationError: a field is wrong, missing or unknown.
            UnknownNameError: the order of dates is not known.

        >>> Individual.parse({"birth_date": "17/04/1983", "sex": "P"}, date_order="dmy").birth_date.isoformat()
        '1983-04-17'
        """
        context = InputConventions(date_order=order_named(date_order), numeric_sex=numeric_sex)
        return cls.model_validate(data, context=context)

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.sex is Sex.MALE and (self.pregnancy is not None or self.facts.get("pregnant") is True):
            raise InputError(
                "A pregnancy is recorded for a male",
                accepted="a pregnancy of a female",
                remedy="Correct the sex or remove the pregnancy",
                code="pregnancy_of_male",
            )
        return self
