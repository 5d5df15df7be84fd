"""Which disease of Tabel 31 a diagnosis belongs to, and by when it has to be reported."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from ilp.errors import DateError, InputError, personal, unknown_name
from ilp.identifiers import read_icd10
from ilp.labels import Label
from ilp.models.inputs import Frozen
from ilp.notifiable.definition import Belongs, Level, NotifiableDisease, NotifiableMatch
from ilp.notifiable.table import MALARIA_FALCIPARUM, NOTIFIABLE, NOTIFIABLE_READINGS, REPORTING_STEPS, WHEN_24_HOURS
from ilp.situation import check_day

__all__ = ["Notification", "NotifiedDisease", "StepToDo", "is_notifiable", "matches", "notify"]

_DAY: Final = timedelta(hours=24)
_CATEGORY: Final = 3
"""The characters of a category of ICD-10."""


class NotifiedDisease(Frozen):
    """A disease of Tabel 31 that a code belongs to, or may; ``by`` is the listed code, ``belongs`` how it stands."""

    code: str
    name: Label
    by: str | None
    belongs: Belongs | None
    source: str


class StepToDo(Frozen):
    """A step of what is done, by whom and until when; the two ends differ where only the day is known.

    ``until_earliest`` and ``until_latest`` are None for a step without a time, and for one whose ``within_hours`` run
    from a signal that is not known here. ``strictly`` says that the moment itself is too late.
    """

    order: int
    level: Level
    what: Label
    within_hours: int | None
    until_earliest: datetime | None
    until_latest: datetime | None
    strictly: bool
    source: str


class Notification(Frozen):
    """What has to be reported of a case, by when, and what is done then.

    ``deadline_earliest`` and ``deadline_latest`` are the same moment where the time is known; where only the day is,
    the deadline lies between them. Both are None where the reading chosen gives the case no time. Times have no zone:
    they are those of the place.
    """

    diseases: tuple[NotifiedDisease, ...]
    seen_on: date
    seen_at: time | None
    deadline_earliest: datetime | None
    deadline_latest: datetime | None
    steps: tuple[StepToDo, ...]
    readings: dict[str, str]

    def late(self, reported_on: date, reported_at: time | None = None) -> bool | None:
        """Say whether a report was late; None where the times do not tell, or there is no deadline.

        Raises:
            DateError: it is before the case was seen.

        >>> from datetime import date
        >>> told = notify("A90", seen_on=date(2026, 11, 20))
        >>> told.late(date(2026, 11, 20)), told.late(date(2026, 11, 21)), told.late(date(2026, 11, 22))
        (False, None, True)
        """
        check_day(reported_on)
        first = datetime.combine(reported_on, reported_at or time.min)
        last = first if reported_at is not None else datetime.combine(reported_on, time.max)
        begun = datetime.combine(self.seen_on, self.seen_at or time.min)
        if last < begun:
            raise DateError(
                "The report is before the case was seen",
                value=reported_on.isoformat(),
                accepted=f"from {self.seen_on.isoformat()}",
                code="reported_on",
            )
        if self.deadline_earliest is None or self.deadline_latest is None:
            return None
        # Seen and reported on one day, by the day alone, is within 24 hours whatever the times.
        if reported_on == self.seen_on or last <= self.deadline_earliest:
            return False
        # Where only the day it was seen is known, the last deadline itself is too late: the day ended before it.
        after = first >= self.deadline_latest if self.seen_at is None else first > self.deadline_latest
        return True if after else None


def matches(icd10: str, *, readings: Mapping[str, str] | None = None) -> tuple[NotifiableMatch, ...]:
    """Return the diseases of Tabel 31 that a code of ICD-10 belongs to, or may.

    A code beneath a listed one belongs to it: A09.0 to A09. A code of the category of a listed longer one, such as
    A27 or A27.0 where A27.9 is listed, may: the table does not list it, and the disease can be the same.

    Raises:
        InputError: it has not the form of a code of ICD-10.
        UnknownNameError: there is no such reading or option.

    >>> [(item.disease.code, item.belongs.value) for item in matches("A09.0")]
    [('A', 'beneath')]
    >>> [item.disease.code for item in matches("J10")]
    ['J', 'Y']
    >>> [(item.disease.code, item.belongs.certain) for item in matches("A27.0")]
    [('R', False)]
    """
    code = read_icd10(icd10)
    if code is None:
        raise InputError(
            "Not a code of ICD-10",
            value=personal(icd10),
            accepted="a letter and two digits, with more after a dot, such as A09 or A09.0",
            remedy="Look the diagnosis up in ICD-10",
            code="icd10",
        )
    chosen = _choices(readings)
    found = [_match(disease, code, chosen) for disease in NOTIFIABLE.values()]
    return tuple(item for item in found if item is not None)


def is_notifiable(icd10: str, *, readings: Mapping[str, str] | None = None) -> bool | None:
    """Say whether a code of ICD-10 is of Tabel 31; None where it may be.

    Raises:
        InputError: it has not the form of a code of ICD-10.

    >>> is_notifiable("A90"), is_notifiable("A27.0"), is_notifiable("I10")
    (True, None, False)
    """
    found = matches(icd10, readings=readings)
    if any(item.belongs.certain for item in found):
        return True
    return None if found else False


def notify(
    code: str, *, seen_on: date, seen_at: time | None = None, readings: Mapping[str, str] | None = None
) -> Notification:
    """Say what has to be reported of a case, to whom, and by when.

    Args:
        code: A code of SKDR ("A" to "AC"), or a code of ICD-10.
        seen_on: The day on which the case was found.
        seen_at: The time; without it the deadline is known as a window of a day.
        readings: Options of ``NOTIFIABLE_READINGS``.

    Raises:
        InputError: it is neither a code of SKDR nor of ICD-10, or of a disease that is not of Tabel 31.
        DateError: the day is out of range.
        UnknownNameError: there is no such reading or option.

    >>> from datetime import date, time
    >>> told = notify("C", seen_on=date(2026, 11, 20), seen_at=time(9, 30))
    >>> told.deadline_latest.isoformat()
    '2026-11-21T09:30:00'
    """
    check_day(seen_on)
    chosen = _choices(readings)
    diseases = _diseases(code, readings)
    has_time = chosen[WHEN_24_HOURS.code] == "every-case"
    first = datetime.combine(seen_on, seen_at or time.min) + _DAY
    last = first if seen_at is not None else first + _DAY
    return Notification(
        diseases=diseases,
        seen_on=seen_on,
        seen_at=seen_at,
        deadline_earliest=first if has_time else None,
        deadline_latest=last if has_time else None,
        steps=tuple(
            StepToDo(
                order=step.order,
                level=step.level,
                what=step.what,
                within_hours=None if step.within is None else step.within.amount,
                until_earliest=first if step.level is Level.SURVEILLANCE and step.within and has_time else None,
                until_latest=last if step.level is Level.SURVEILLANCE and step.within and has_time else None,
                strictly=step.strictly,
                source=step.source.place,
            )
            for step in REPORTING_STEPS
        ),
        readings=chosen,
    )


def _diseases(code: str, readings: Mapping[str, str] | None) -> tuple[NotifiedDisease, ...]:
    named = NOTIFIABLE.get(code.strip().upper()) if isinstance(code, str) else None
    if named is not None:
        told = NotifiedDisease(code=named.code, name=named.name, by=None, belongs=None, source=named.source.place)
        return (told,)
    found = matches(code, readings=readings)
    if not found:
        raise InputError(
            "Not a disease of Tabel 31",
            value=read_icd10(code),
            accepted=", ".join(NOTIFIABLE),
            remedy="Other diseases are reported by their own programmes; an unusual cluster of cases is T",
            code="not_notifiable",
        )
    return tuple(
        NotifiedDisease(
            code=item.disease.code,
            name=item.disease.name,
            by=item.by,
            belongs=item.belongs,
            source=item.disease.source.place,
        )
        for item in found
    )


def _match(disease: NotifiableDisease, code: str, chosen: Mapping[str, str]) -> NotifiableMatch | None:
    """Return how a code stands to a disease, the nearest of its codes first."""
    listed = disease.icd10
    if chosen[MALARIA_FALCIPARUM.code] == "with-b50":
        listed = (*listed, *disease.added)
    standing: dict[Belongs, str] = {}
    for item in listed:
        plain = read_icd10(item) or item
        if code == plain:
            standing.setdefault(Belongs.LISTED, item)
        elif code.startswith(plain):
            standing.setdefault(Belongs.BENEATH, item)
        elif len(plain) > _CATEGORY and code.startswith(plain[:_CATEGORY]):
            standing.setdefault(Belongs.CATEGORY, item)
    for belongs in Belongs:
        if belongs in standing:
            return NotifiableMatch(disease=disease, by=standing[belongs], belongs=belongs)
    return None


def _choices(readings: Mapping[str, str] | None) -> dict[str, str]:
    chosen = {code: reading.default for code, reading in NOTIFIABLE_READINGS.items()}
    for code, option in (readings or {}).items():
        if code not in NOTIFIABLE_READINGS:
            raise unknown_name("reading of notifiable diseases", code, NOTIFIABLE_READINGS)
        if option not in NOTIFIABLE_READINGS[code].options:
            raise unknown_name(f"option of reading {code}", option, NOTIFIABLE_READINGS[code].options)
        chosen[code] = option
    return chosen
