"""What an indicator asks beside the criteria of rules: what was done in time, recorded, measured, diagnosed.

They are criteria too, and stand among the others in ``all_of``, ``any_of`` and ``not_``. Rules never hold them: they
are about what was done, and only ``ilp.frames`` judges them.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from ilp.calendar import Span, month_end, years
from ilp.criteria import Criterion
from ilp.errors import RuleError
from ilp.facts import Fact
from ilp.interpretation.scales import SCALES
from ilp.labels import Label, Language
from ilp.screening import CATALOGUE
from ilp.vocabulary import Quantity

__all__ = [
    "AT_EVERY_CONTACT_WITHIN",
    "AsRequired",
    "AskedInRound",
    "Complete",
    "Diagnosed",
    "DoneInRound",
    "MeasuredInPeriod",
    "NotYet",
    "OnTime",
    "Recorded",
    "ResultIn",
    "as_required",
    "asked_in_round",
    "complete",
    "diagnosed",
    "done_in_round",
    "last_round",
    "measured_in_period",
    "not_yet",
    "on_time",
    "recorded",
    "result_in",
    "still_in_time",
]

AT_EVERY_CONTACT_WITHIN: Final = years(1)
"""What is asked at every contact has no interval: done so lately, it counts as done. Ours."""


@frozen
class AsRequired(Criterion):
    """The decree asks a service of the person: the verdict is required."""

    service: str

    @property
    def words(self) -> Label:
        """Whom the service is for."""
        return Label(id=f"sasaran {_named(self.service, 'id')}", en=f"asked for: {_named(self.service, 'en')}")


@frozen
class OnTime(Criterion):
    """A service is done in time: its status is done, or it is not due again yet. Due and missed are no."""

    service: str

    @property
    def words(self) -> Label:
        """That the service was done in time."""
        return Label(
            id=f"{_named(self.service, 'id')} sudah dilakukan pada waktunya",
            en=f"{_named(self.service, 'en')} done in time",
        )


@frozen
class NotYet(Criterion):
    """It is not time yet for a service that was never done, or it does not come into question.

    ``in_time`` says that it is no less too early while it can still be done in time.
    """

    service: str
    in_time: bool = False

    @property
    def words(self) -> Label:
        """That it is not time yet, or still time."""
        indonesian, english = _named(self.service, "id"), _named(self.service, "en")
        if self.in_time:
            return Label(
                id=f"belum waktunya, atau masih dapat tepat waktu: {indonesian}",
                en=f"not yet time, or still in time: {english}",
            )
        return Label(id=f"belum waktunya {indonesian}", en=f"not yet time for {english}")


@frozen(kw_only=True)
class Recorded(Criterion):
    """One of some services was recorded: in the period, since a date, within a time, or at any time.

    ``since`` is a date of the person, ``within`` a time before the day looked at; with neither, ``ever`` says whether
    any record counts or only one of the period. ``older_unknown`` leaves it open where there is only an older record.
    """

    services: tuple[str, ...]
    since: Fact | None = None
    within: Span | None = None
    ever: bool = False
    older_unknown: bool = False

    @property
    def words(self) -> Label:
        """The services and since when."""
        named: dict[Language, str] = {
            language: _joined([_named(code, language) for code in self.services], language) for language in ("id", "en")
        }
        when = Label(id="dalam periode", en="in the period")
        if self.since is not None:
            when = Label(id=f"sejak {self.since.label.id}", en=f"since {self.since.label.en}")
        elif self.within is not None:
            when = Label(id=f"dalam {self.within.words_id} terakhir", en=f"within the last {self.within.words_en}")
        elif self.ever:
            when = Label(id="pada suatu waktu", en="at any time")
        return Label(id=f"tercatat {named['id']} {when.id}", en=f"recorded {when.en}: {named['en']}")


@frozen
class AskedInRound(Criterion):
    """A service done in certain months was asked of the person at the end of the last of these that has begun."""

    service: str

    @property
    def words(self) -> Label:
        """The service and its last round."""
        return Label(
            id=f"sasaran putaran terakhir {_named(self.service, 'id')}",
            en=f"asked for in the last round: {_named(self.service, 'en')}",
        )


@frozen
class DoneInRound(Criterion):
    """A service done in certain months was recorded since the last of these began."""

    service: str

    @property
    def words(self) -> Label:
        """The service and its last round."""
        return Label(
            id=f"tercatat sejak putaran terakhir dimulai: {_named(self.service, 'id')}",
            en=f"recorded since the last round began: {_named(self.service, 'en')}",
        )


@frozen
class MeasuredInPeriod(Criterion):
    """A quantity was measured in the period. No value is a no: it stands beside a record, which may say so too.

    Which value of a row is looked at is the one the frame has: an earlier one of the period may have been replaced.
    """

    quantity: Quantity

    @property
    def words(self) -> Label:
        """The quantity."""
        label = self.quantity.label
        return Label(id=f"{label.id} diukur dalam periode", en=f"{label.en} measured in the period")


@frozen
class ResultIn(Criterion):
    """A measured result is in one of some categories of a scale; a result that no longer stands leaves it open."""

    scale: str
    categories: tuple[str, ...]

    @property
    def words(self) -> Label:
        """The scale and its categories."""
        scale = SCALES[self.scale]
        names = [item.label for item in scale.categories if item.code in self.categories]
        return Label(
            id=f"{scale.name.id}: {_joined([name.id for name in names], 'id')}",
            en=f"{scale.name.en}: {_joined([name.en for name in names], 'en')}",
        )


@frozen
class Diagnosed(Criterion):
    """A diagnosis with one of some ICD-10 codes, or a code beneath one of them, was recorded in the period."""

    codes: tuple[str, ...]

    @property
    def words(self) -> Label:
        """The codes."""
        listed = ", ".join(self.codes)
        return Label(id=f"diagnosis ICD-10 {listed} dalam periode", en=f"diagnosis ICD-10 {listed} in the period")


@frozen
class Complete(Criterion):
    """Every dose of a series that is asked of the child is recorded, as ``immunization_summary`` says of one child."""

    services: tuple[str, ...]
    name: Label

    @property
    def words(self) -> Label:
        """The series."""
        return Label(id=f"{self.name.id} lengkap", en=f"{self.name.en} complete")


def as_required(service: str) -> Criterion:
    """The decree asks the service of the person."""
    return AsRequired(_known(service))


def on_time(service: str) -> Criterion:
    """The service is done in time, by its own schedule."""
    return OnTime(_known(service))


def not_yet(service: str) -> Criterion:
    """It is not yet time for the service."""
    return NotYet(_known(service))


def still_in_time(service: str) -> Criterion:
    """It is not yet time for the service, or it can still be done in time."""
    return NotYet(_known(service), in_time=True)


def asked_in_round(service: str) -> Criterion:
    """The service was asked of the person in its last round."""
    return AskedInRound(_known(service))


def done_in_round(service: str) -> Criterion:
    """The service was recorded in its last round, or since."""
    return DoneInRound(_known(service))


def recorded(
    *services: str,
    since: Fact | None = None,
    within: Span | None = None,
    ever: bool = False,
    older_unknown: bool = False,
) -> Criterion:
    """One of the services was recorded."""
    return Recorded(
        services=tuple(_known(code) for code in services),
        since=since,
        within=within,
        ever=ever,
        older_unknown=older_unknown,
    )


def last_round(months: tuple[int, ...], on: date) -> tuple[date, date]:
    """Return the first and the last day of the last of some calendar months that has begun, the latter up to a day.

    >>> from datetime import date
    >>> last_round((2, 8), date(2026, 11, 22)), last_round((2, 8), date(2026, 2, 10))
    ((datetime.date(2026, 8, 1), datetime.date(2026, 8, 31)), (datetime.date(2026, 2, 1), datetime.date(2026, 2, 10)))
    """
    begun = [date(year, month, 1) for year in (on.year - 1, on.year) for month in months]
    start = max(day for day in begun if day <= on)
    return start, min(month_end(start), on)


def measured_in_period(quantity: Quantity) -> Criterion:
    """The quantity was measured in the period."""
    return MeasuredInPeriod(quantity)


def result_in(scale: str, *categories: str) -> Criterion:
    """A measured result is in one of the categories of a scale."""
    known = [item.code for item in SCALES[scale].categories] if scale in SCALES else []
    for code in categories:
        if code not in known:
            raise RuleError(
                f"Scale {scale} has no such category", value=code, accepted=", ".join(known), code="indicator"
            )
    return ResultIn(scale, categories)


def diagnosed(*codes: str) -> Criterion:
    """A diagnosis of one of these ICD-10 codes, or beneath them, was recorded in the period."""
    return Diagnosed(codes)


def complete(name: Label, *services: str) -> Criterion:
    """Every dose asked of the child is recorded."""
    return Complete(tuple(_known(code) for code in services), name)


def _known(code: str) -> str:
    return CATALOGUE[code].code


def _named(code: str, language: Language) -> str:
    return CATALOGUE[code].name.in_(language)


def _joined(parts: list[str], language: Language) -> str:
    return {"id": " atau ", "en": " or "}[language].join(parts)
