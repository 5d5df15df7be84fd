"""Interpreting a visit: what was measured and asked of a person on a day goes in, what it means comes out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from pydantic import ValidationError

from ilp.errors import InputError, personal, unknown_name
from ilp.interpretation.results import Results
from ilp.models import Form, Individual, Measurement
from ilp.models.measuring import BloodPressure, read_value
from ilp.models.person import BLOOD_PRESSURE
from ilp.screening import CATALOGUE
from ilp.situation import AssumeAbsent, check_day, check_individual
from ilp.vocabulary import Method, Quantity

__all__ = ["interpret", "visit_of"]

_METHOD: Final = "method"


def interpret(
    individual: Individual,
    visit: Mapping[str, object] | None = None,
    *,
    on: date,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> Results:
    """Say what the results of one day mean for a person.

    Args:
        individual: The person; what is recorded among its measurements and forms on that day is read too.
        visit: What was measured and asked, by the names of quantities and instruments: a number in the unit of the
            quantity, or text that is one (``"60,5"``, ``"6/12"``); ``"blood_pressure": "150/95"``; a list where it
            was measured more than once; ``{"value": 74, "method": "lying"}`` where the method matters; and for an
            instrument its answers by item.
        on: The day of the visit; the clock is never read.
        assume_absent: Names of yes/no facts to take as absent where nobody recorded them, or "all" of them.
        readings: The option by which to read an unclear place of the decree, by the code of the reading.

    Returns:
        One interpretation for each result, the dangerous first, with what to do; scores; what could not be read.

    Raises:
        DateError: ``on`` is no date or out of range, or the birth is after it or more than 130 years before it.
        InputError: a value is no number or an answer is not one of its item, a recorded fact has a value of the wrong
            type, or the person, ``visit``, ``assume_absent`` or ``readings`` is of another shape.
        UnknownNameError: a quantity, instrument, item, method, fact, reading or option is not known.

    >>> person = Individual(birth_date="1983-04-17", sex="female")
    >>> results = interpret(person, {"blood_pressure": "150/95"}, on=date(2026, 11, 22))
    >>> results["blood-pressure-adult"].category
    'grade-1'
    """
    from ilp.interpretation.interpreting import interpreter, measured_on

    check_individual(individual)
    check_day(on)
    choices = CATALOGUE.choices(readings)
    measurements, forms = visit_of({} if visit is None else visit, on=on)
    return interpreter(choices).day(
        individual,
        on=on,
        measurements=[*measured_on(individual, on), *measurements],
        forms=[*(form for form in individual.forms if form.on == on), *forms],
        assume_absent=assume_absent,
    )


def visit_of(visit: Mapping[str, object], *, on: date) -> tuple[list[tuple[str, Measurement]], list[Form]]:
    """Return the measurements, each with its name in the visit, and the forms.

    Raises:
        InputError: the visit is no mapping, a value is no number, or what is given for an instrument is no answers.
        UnknownNameError: a name is of no quantity or instrument, or a method is not known.
    """
    from ilp.interpretation.instruments import INSTRUMENTS

    if not isinstance(visit, Mapping):
        raise InputError(
            "Not a visit",
            value=type(visit).__name__,
            accepted='a mapping, such as {"blood_pressure": "150/95", "weight": 70, "height": 160}',
            code="visit",
        )
    measurements: list[tuple[str, Measurement]] = []
    forms: list[Form] = []
    for name, given in visit.items():
        if name in INSTRUMENTS:
            if given is not None:
                forms.append(_form(name, given, on))
        elif name in _QUANTITIES or name == BLOOD_PRESSURE:
            for value in given if isinstance(given, (list, tuple)) else (given,):
                measurements += [(name, item) for item in _measured(name, value, on)]
        else:
            raise unknown_name("quantity or instrument", name, (*_QUANTITIES, BLOOD_PRESSURE, *INSTRUMENTS))
    return measurements, forms


def _form(name: str, given: object, on: date) -> Form:
    if not isinstance(given, Mapping):
        raise InputError(
            f"Not the answers of {name}",
            value=personal(given),
            accepted='a mapping of items to answers, such as {"headache": "yes"}',
            remedy="`ilp instruments` lists the items and their options",
            code="visit",
        )
    try:
        return Form(instrument=name, on=on, answers=dict(given))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        told = str(first["msg"]).removeprefix("Value error, ")
        place = ".".join(str(part) for part in (name, *first["loc"][1:]))
        raise InputError(f"{place}: {told}", code="answer") from None


_QUANTITIES: Final = tuple(quantity.value for quantity in Quantity)


def _measured(name: str, given: object, on: date) -> list[Measurement]:
    value, method = given, None
    if isinstance(given, Mapping):
        wrong = [key for key in given if key not in {"value", _METHOD}]
        if wrong or "value" not in given:
            raise InputError(
                f"Not a value of {name}",
                value=personal(wrong),
                accepted='a number, or {"value": 74, "method": "lying"}',
                code="visit",
            )
        value, method = given["value"], _method(given.get(_METHOD))
    if value is None:
        return []
    if name == BLOOD_PRESSURE:
        both = value if isinstance(value, BloodPressure) else BloodPressure.parse(value)
        return [Measurement(quantity=quantity, value=number, on=on, method=method) for quantity, number in both.values]
    return [Measurement(quantity=Quantity(name), value=read_value(Quantity(name), value), on=on, method=method)]


def _method(given: Any) -> Method | None:
    if given is None or given in list(Method):
        return None if given is None else Method(given)
    raise unknown_name("method of measuring", given, list(Method))
