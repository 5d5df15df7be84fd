"""What is known of a person on a date: the facts as recorded, what follows from them, and what looks wrong.

Nothing is defaulted: a fact that is neither recorded nor follows from recorded data stays unknown, unless the caller
assumes unrecorded yes/no facts absent for one call. Recorded data that contradict each other leave the fact unknown
and are reported.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Final, Literal

from attrs import define, evolve, field

from ilp.calendar import Span, Unit, add, completed, cutoff, weeks, years
from ilp.errors import DateError, InputError
from ilp.facts import FACTS, FactType, FactValue, fact
from ilp.identifiers import check_kk, check_nik
from ilp.labels import Label
from ilp.lifecycle import COULD_BE_PREGNANT_AGE, POSTPARTUM_PERIOD
from ilp.models import Individual
from ilp.vocabulary import Sex

AssumeAbsent = Collection[str] | Literal["all"]

OLDEST_AGE: Final = years(130)
"""An age above this is taken for a wrong date of birth."""

LONGEST_PREGNANCY: Final = weeks(45)
"""An lmp longer ago than this, without a delivery, no longer says that the woman is pregnant."""

_COUNTED_IN_HOURS: Final = (
    ("birth_date", "birth_time", Label(id="Jam lahir", en="The time of birth")),
    ("delivered_on", "delivered_at", Label(id="Jam persalinan", en="The time of delivery")),
)
_HOURS_MATTER_DAYS: Final = 3
"""The decree counts in hours up to 72 hours after birth."""

ANAEMIA_SCREENING: Final = "anaemia-adolescent-girls"

_EARLIEST_ON: Final = date(1900, 1, 1)
_LATEST_ON: Final = date(2200, 12, 31)
_ALL_YES_NO: Final = tuple(item.name for item in FACTS.values() if item.type is FactType.YES_NO)


@dataclass(frozen=True, slots=True)
class DataFinding:
    """Something in a person's data that looks wrong or was left out of account; it never blocks."""

    code: str
    message: Label
    fields: tuple[str, ...]


@define
class Situation:
    """A person on a date, ready to be judged.

    ``values`` holds the known facts only; ``dates`` the earliest and latest day (as ordinals) a known date can be, and
    ``times`` the minute of the day where it is known; ``at`` is the minute asked about, or None for the whole day;
    ``assumed_absent`` the unrecorded facts taken as absent for this call. The engine fills in ``outcomes``: whether
    each single clause of its rules holds, and ``elapsed_seen``: ages and other times since a date in words.
    """

    on: date
    dates: dict[str, tuple[int, int]]
    values: dict[str, FactValue]
    findings: list[DataFinding]
    times: dict[str, int] = field(factory=dict)
    at: int | None = None
    assumed_absent: tuple[str, ...] = ()
    outcomes: tuple[bool | None, ...] = ()
    elapsed_seen: dict[str, Label] = field(factory=dict)

    def born_on(self, ordinal: int) -> Situation:
        """Return the situation had the person been born on that day."""
        born = {**self.dates, "birth_date": (ordinal, ordinal)}
        situation = evolve(self, dates=born, values=dict(self.values), elapsed_seen={})
        _settle_by_age(situation)
        return situation


def situation_of(
    individual: Individual, *, on: date, at: time | None = None, assume_absent: AssumeAbsent = ()
) -> Situation:
    """Gather what is known of a person on a date.

    Args:
        individual: The person.
        on: The date asked about.
        at: The time of that day, for what is counted in hours; without it the whole day is meant.
        assume_absent: Names of yes/no facts taken as absent where they are not recorded, or "all" of them.

    Raises:
        DateError: ``on`` is no date or out of range, or the birth is after it or more than 130 years before it.
        InputError: a recorded fact has a value of the wrong type, or an assumed fact is not a yes/no fact.
        UnknownNameError: a recorded or an assumed fact is not known.
    """
    if isinstance(on, datetime) or not isinstance(on, date) or not _EARLIEST_ON <= on <= _LATEST_ON:
        raise DateError(
            "Not a date to assess on",
            value=on,
            accepted=f"a datetime.date from {_EARLIEST_ON} to {_LATEST_ON}",
            remedy="Give the day of the service, such as date(2026, 11, 22), and its time as at=time(14, 30)",
            code="on",
        )
    if at is not None and (not isinstance(at, time) or at.tzinfo is not None):
        raise DateError(
            "Not a time of day to assess at",
            value=at,
            accepted="a datetime.time without a time zone, or nothing for the whole day",
            remedy="Give the local time, such as time(14, 30)",
            code="at",
        )
    earliest, latest = _birth_days(individual, on)
    values = {name: fact(name).check(value) for name, value in individual.facts.items() if value is not None}
    values["sex"] = individual.sex.value
    findings = _identifier_findings(individual)
    situation = Situation(on, {"birth_date": (earliest, latest)}, values, findings, at=_minute(at))
    if earliest == latest and individual.birth_time is not None:
        situation.times["birth_date"] = _minute_of(individual.birth_time)
    _check_born_by(situation)
    _derive_pregnancy(individual, situation)
    _tell_hours_unknown(situation)
    if any(record.service == ANAEMIA_SCREENING and record.on <= on for record in individual.history):
        values.setdefault("anaemia_ever_screened", True)
    _check_smoking(situation)
    _derive(situation)
    if assume_absent:
        assumed = _ALL_YES_NO if assume_absent == "all" else tuple(_yes_no_name(name) for name in assume_absent)
        situation.assumed_absent = tuple(name for name in assumed if name not in values)
        values.update(dict.fromkeys(situation.assumed_absent, False))
        _derive(situation)
    _settle_by_age(situation)
    return situation


def _check_smoking(situation: Situation) -> None:
    """Leave a duration of smoking unknown where nobody of the person's age can have smoked so long."""
    smoked = situation.values.get("smoking_years")
    if not isinstance(smoked, int) or smoked == 0:
        return
    oldest = date.fromordinal(situation.dates["birth_date"][0])
    if smoked > completed(oldest, situation.on, Unit.YEARS):
        del situation.values["smoking_years"]
        situation.findings.append(
            DataFinding(
                "smoked_longer_than_lived",
                Label(
                    id="Lama merokok melebihi usia; dianggap belum diketahui dan perlu ditanyakan.",
                    en="The duration of smoking is more than the age; it is taken as unknown and must be asked.",
                ),
                ("smoking_years", "birth_date"),
            )
        )


def _yes_no_name(name: str) -> str:
    if fact(name).type is not FactType.YES_NO:
        raise InputError(
            "Only yes/no facts can be assumed absent",
            value=name,
            accepted="names of yes/no facts, or 'all'",
            remedy="Record the value of this fact instead",
            code="assume_absent",
        )
    return name


def _birth_days(individual: Individual, on: date) -> tuple[int, int]:
    birth = individual.birth_date
    if birth.earliest > on:
        raise DateError(
            f"The birth is after the date asked about, {on}",
            value=birth,
            accepted="a date of birth on or before that date",
            remedy="Check the date of birth, or assess on a later date",
            code="birth_after_on",
        )
    if birth.latest <= _oldest_birth(on):
        raise DateError(
            f"The age on {on} is over {OLDEST_AGE.amount} years",
            value=birth,
            accepted=f"a date of birth after {_oldest_birth(on)}",
            remedy="Check the year of birth",
            code="age_over_130",
        )
    latest = min(birth.latest, on)
    return birth.earliest.toordinal(), latest.toordinal()


@lru_cache(maxsize=64)
def _oldest_birth(on: date) -> date:
    return cutoff(Span(OLDEST_AGE.amount + 1, OLDEST_AGE.unit), on)


def _minute(moment: time | None) -> int | None:
    return None if moment is None else _minute_of(moment)


def _minute_of(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _check_born_by(situation: Situation) -> None:
    born_at = situation.times.get("birth_date")
    if born_at is None or situation.at is None or situation.dates["birth_date"][1] < situation.on.toordinal():
        return
    if born_at > situation.at:
        raise DateError(
            f"The birth is after the moment asked about, {situation.on} {_clock(situation.at)}",
            value=_clock(born_at),
            accepted="a time of birth on or before that moment",
            remedy="Check the time of birth, or assess at a later time",
            code="birth_after_on",
        )


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _tell_hours_unknown(situation: Situation) -> None:
    """Report where hours count and no time of birth or delivery is known: the engine then counts days."""
    for name, field_name, told in _COUNTED_IN_HOURS:
        days_since = situation.dates.get(name)
        if days_since is None or name in situation.times:
            continue
        if situation.on.toordinal() - days_since[1] <= _HOURS_MATTER_DAYS:
            situation.findings.append(
                DataFinding(
                    "hours_counted_as_days",
                    Label(
                        id=f"{told.id} tidak tercatat: batas dalam jam dihitung dalam hari.",
                        en=f"{told.en} is not recorded: bounds in hours are counted in days.",
                    ),
                    (field_name,),
                )
            )


def _derive_pregnancy(individual: Individual, situation: Situation) -> None:
    pregnant, postpartum = _pregnancy_on(individual, situation)
    values = situation.values
    for name, derived in (("pregnant", pregnant), ("postpartum", postpartum)):
        recorded = values.get(name)
        if recorded is None:
            if derived is not None:
                values[name] = derived
        elif derived is not None and recorded is not derived:
            del values[name]
            situation.findings.append(_contradiction(name, "pregnancy"))
    if values.get("pregnant") is True:
        if values.get("postpartum") is True:
            del values["pregnant"], values["postpartum"]
            situation.findings.append(_contradiction("pregnant", "postpartum"))
        else:
            values["postpartum"] = False


def _pregnancy_on(individual: Individual, situation: Situation) -> tuple[bool | None, bool | None]:
    """Say whether the person is pregnant, and whether postpartum, as far as the pregnancy record tells."""
    if individual.sex is Sex.MALE:
        return False, False
    pregnancy, on = individual.pregnancy, situation.on
    if pregnancy is None:
        return None, None
    started, delivered = pregnancy.started_on, pregnancy.delivered_on
    if delivered is not None and delivered <= on:
        situation.dates["delivered_on"] = (delivered.toordinal(),) * 2
        if pregnancy.delivered_at is not None:
            situation.times["delivered_on"] = _minute_of(pregnancy.delivered_at)
        postpartum = on <= add(delivered, POSTPARTUM_PERIOD)
        return (False, True) if postpartum else (None, False)
    if started is None or started > on:
        return None, None
    if delivered is None and on > add(started, LONGEST_PREGNANCY):
        situation.findings.append(
            DataFinding(
                "pregnancy_too_long",
                Label(
                    id=f"HPHT lebih dari {LONGEST_PREGNANCY.words_id} lalu tanpa persalinan; "
                    "tanyakan apakah masih hamil dan catat persalinannya.",
                    en=f"The last period was more than {LONGEST_PREGNANCY.words_en} ago with no delivery recorded; "
                    "ask whether she is still pregnant and record the outcome.",
                ),
                ("pregnancy",),
            )
        )
        return None, None
    situation.dates["lmp"] = (started.toordinal(),) * 2
    return True, False


def _settle_by_age(situation: Situation) -> None:
    """Take a pregnancy or marriage nobody recorded as absent where the person is of no age for it."""
    values = situation.values
    earliest, latest = situation.dates["birth_date"]
    old_enough, too_old = pregnancy_births(situation.on)
    too_young = earliest > old_enough
    if too_young:
        for name in ("married", "bride_or_groom"):
            values.setdefault(name, False)
    if (too_young or latest <= too_old) and not any(
        name in finding.fields for finding in situation.findings for name in ("pregnant", "postpartum", "pregnancy")
    ):
        values.setdefault("pregnant", False)
        values.setdefault("postpartum", False)


@lru_cache(maxsize=64)
def pregnancy_births(on: date) -> tuple[int, int]:
    """Return the last day of birth of one old enough to be pregnant, and of one too old, as ordinals."""
    low, high = COULD_BE_PREGNANT_AGE
    return cutoff(low, on).toordinal(), cutoff(high, on).toordinal()


def _derive(situation: Situation) -> None:
    """Add what follows from known facts; where a recorded fact says otherwise, leave it unknown and report it."""
    values = situation.values
    if "school_grade" in values:
        _follows(situation, "pupil", True, "school_grade")
    years_smoked = values.get("smoking_years")
    if values.get("smoker") is True:
        _follows(situation, "ever_smoked", True, "smoker")
    elif years_smoked is not None:
        _follows(situation, "ever_smoked", bool(years_smoked), "smoking_years")
    elif "years_since_quitting" in values:
        _follows(situation, "ever_smoked", True, "years_since_quitting")
    if values.get("ever_smoked") is False:
        values.setdefault("smoking_years", 0)
        _follows(situation, "smoker", False, "ever_smoked")
    _derive_tuberculosis(situation)
    if any(values.get(name) is True for name in ("hypertension", "diabetes", "copd")):
        _follows(situation, "chronic_disease", True, "hypertension, diabetes, copd")


def _derive_tuberculosis(situation: Situation) -> None:
    values = situation.values
    for treatment in ("tb_treatment_sensitive", "tb_treatment_resistant"):
        if values.get(treatment) is True:
            _follows(situation, "tuberculosis", True, treatment)
    if values.get("tb_household_contact") is True:
        _follows(situation, "tb_contact", True, "tb_household_contact")
    elif values.get("tb_contact") is False:
        _follows(situation, "tb_household_contact", False, "tb_contact")


def _follows(situation: Situation, name: str, derived: bool, because: str) -> None:  # noqa: FBT001 - the fact's value
    recorded = situation.values.setdefault(name, derived)
    if recorded is not derived:
        del situation.values[name]
        situation.findings.append(_contradiction(name, because))


def _contradiction(name: str, other: str) -> DataFinding:
    return DataFinding(
        "contradiction",
        Label(
            id=f"Catatan {name} bertentangan dengan {other}; dianggap belum diketahui dan perlu ditanyakan.",
            en=f"The record of {name} contradicts {other}; it is taken as unknown and must be asked.",
        ),
        (name, other),
    )


def _identifier_findings(individual: Individual) -> list[DataFinding]:
    if individual.nik is None and individual.kk is None:
        return []
    found = [
        ("nik", item) for item in check_nik(individual.nik, birth_date=individual.birth_date, sex=individual.sex.value)
    ]
    found += [("kk", item) for item in check_kk(individual.kk)]
    return [DataFinding(item.code, Label(id=item.message_id, en=item.message_en), (name,)) for name, item in found]
