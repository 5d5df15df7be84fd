"""What is known of a person on a date: the facts as recorded, what follows from them, and what looks wrong.

Nothing is defaulted: a fact that is neither recorded nor follows from recorded data stays unknown, unless the caller
assumes unrecorded yes/no facts absent for one call. Recorded data that contradict each other leave the fact unknown
and are reported.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import filterfalse
from types import MappingProxyType
from typing import Final, Literal

from attrs import define, evolve, field, frozen

from ilp.calendar import Span, Unit, add, completed, cutoff, weeks, years
from ilp.errors import DateError, InputError, personal, unknown_name
from ilp.facts import FACTS, FactType, FactValue, fact
from ilp.identifiers import check_kk, check_nik
from ilp.labels import Label
from ilp.lifecycle import COULD_BE_PREGNANT_AGE, POSTPARTUM_PERIOD
from ilp.models import Individual, MemberIndividual, Pregnancy
from ilp.models.person import GESTATION
from ilp.screening import CATALOGUE
from ilp.vocabulary import Instrument, Sex

AssumeAbsent = Collection[str] | Literal["all"]

OLDEST_AGE: Final = years(130)
"""An age above this is taken for a wrong date of birth."""

LONGEST_PREGNANCY: Final = weeks(45)
"""No pregnancy is longer: an lmp longer ago, without a delivery, no longer says that the woman is pregnant."""

EDD_LEEWAY: Final = weeks(4)
"""How far an expected date of delivery may lie from 280 days after the lmp. Ours: an early ultrasound corrects it by
days, a late one by up to three weeks; what lies further off is a slip of the pen or of the year."""

EARLIEST_CONCEPTION: Final = years(8)
"""A pregnancy or delivery before this age is a wrong date. Ours: puberty before 8 years is itself a disease."""

GRADE_AGES: Final = (3, 12)
"""A pupil of grade g is at least g + 3 and at most g + 12 years old. Ours: children enter grade 1 from 5½ years on and
may skip a grade; the oldest who may still enter grade 10 are 21, and may repeat one."""

COULD_BE_PUPIL_AGE: Final = (years(5), years(20))
"""Outside these ages nobody is asked about school, and no record means no pupil. Ours: the oldest pupils the decree
speaks of are 19. One recorded as a pupil, or with a grade, is one at any age."""

_COUNTED_IN_HOURS: Final = (
    ("birth_date", "birth_time", Label(id="Jam lahir", en="The time of birth")),
    ("delivered_on", "delivered_at", Label(id="Jam persalinan", en="The time of delivery")),
)
_HOURS_MATTER_DAYS: Final = 3
"""The decree counts in hours up to 72 hours after birth."""

_INSTRUMENTS: Final = frozenset(item.value for item in Instrument)
"""A history may also say that something was measured, without the service it was measured for."""
OF_SEXUAL_CONTACT: Final = ("multiple_sex_partners", "sex_before_18")

ANAEMIA_SCREENING: Final = "anaemia-adolescent-girls"

WEIGHT_4_KG: Final = 4000
"""The weight, in grams, under which a child with severe malnutrition goes to hospital."""

EARLIEST_ON: Final = date(1900, 1, 1)
LATEST_ON: Final = date(2200, 12, 31)
_NO_RESULTS: Final[Mapping[str, FromResult]] = MappingProxyType({})
MAY_BE_ASSUMED_ABSENT: Final = tuple(
    item.name for item in FACTS.values() if item.type is FactType.YES_NO and item.may_be_assumed_absent
)
"""The yes/no facts that `assume_absent="all"` takes as absent where nobody recorded them."""


@dataclass(frozen=True, slots=True)
class DataFinding:
    """Something in a person's data that looks wrong or was left out of account; it never blocks."""

    code: str
    message: Label
    fields: tuple[str, ...]


def _finding(code: str, fields: tuple[str, ...], *, id: str, en: str) -> DataFinding:
    return DataFinding(code, Label(id=id, en=en), fields)


@define
class Situation:
    """A person on a date, ready to be judged.

    ``values`` holds the known facts only; ``dates`` the earliest and latest day (as ordinals) a known date can be, and
    ``times`` the minute of the day where it is known; ``measured`` the least and the most a measured value or a score
    can be; ``origins`` from which result, or by whom of the family, a fact is known, where it was not recorded; ``at``
    is the minute asked about, or None for the whole day; ``assumed_absent`` the unrecorded facts taken as absent for
    this call; ``pregnancy_in_doubt`` says that what is recorded of a pregnancy contradicts other data, so that age
    alone rules none out. The engine fills in ``outcomes``: whether each single clause of its rules holds, and
    ``elapsed_seen``: ages and other times since a date in words.
    """

    on: date
    dates: dict[str, tuple[int, int]]
    values: dict[str, FactValue]
    findings: list[DataFinding]
    times: dict[str, int] = field(factory=dict)
    measured: dict[str, tuple[float, float]] = field(factory=dict)
    origins: dict[str, Label] = field(factory=dict)
    at: int | None = None
    assumed_absent: tuple[str, ...] = ()
    pregnancy_in_doubt: bool = False
    outcomes: tuple[bool | None, ...] = ()
    elapsed_seen: dict[str, Label] = field(factory=dict)

    def born_on(self, ordinal: int) -> Situation:
        """Return the situation had the person been born on that day; values that stay the same are shared."""
        situation = evolve(self, dates={**self.dates, "birth_date": (ordinal, ordinal)}, elapsed_seen={})
        settled = _settled_by_age(situation)
        if settled:
            situation.values = {**self.values, **settled}
        return situation


@frozen(kw_only=True)
class FromResult:
    """A fact that follows from a result, and the result in words, with its day."""

    value: FactValue
    origin: Label


def check_individual(individual: object) -> None:
    """Raise InputError where something is no person."""
    if not isinstance(individual, Individual):
        raise InputError(
            "Not a person",
            value=type(individual).__name__,
            accepted="an ilp.Individual",
            remedy="Make one with ilp.Individual(birth_date=..., sex=...) or ilp.Individual.model_validate(data)",
            code="individual",
        )


def check_day(on: object) -> None:
    """Raise DateError where something is no day to assess on, or out of range."""
    if isinstance(on, datetime) or not isinstance(on, date) or not EARLIEST_ON <= on <= LATEST_ON:
        raise DateError(
            "Not a date to assess on",
            value=on,
            accepted=f"a datetime.date from {EARLIEST_ON} to {LATEST_ON}",
            remedy="Give the day of the service, such as date(2026, 11, 22), and its time as at=time(14, 30)",
            code="on",
        )


def situation_of(  # noqa: PLR0913 - what is known, and how it is looked at
    individual: Individual,
    *,
    on: date,
    at: time | None = None,
    assume_absent: AssumeAbsent = (),
    results: Mapping[str, FromResult] = _NO_RESULTS,
    numbers: bool = True,
) -> Situation:
    """Gather what is known of a person on a date.

    Args:
        individual: The person.
        on: The date asked about.
        at: The time of that day, for what is counted in hours; without it the whole day is meant.
        assume_absent: Names of yes/no facts taken as absent where they are not recorded, or "all" of them that can be.
        results: The facts that follow from what was measured and asked; one that is recorded itself stays as it is.
        numbers: Whether the numbers of the person are looked at too, for the findings.

    Raises:
        DateError: ``on`` is no date or out of range, or the birth is after it or more than 130 years before it.
        InputError: a recorded fact has a value of the wrong type or is a field of the person, ``assume_absent`` is no
            collection of names, or an assumed fact is not a yes/no fact or cannot be assumed absent.
        UnknownNameError: a recorded or an assumed fact is not known.
    """
    check_day(on)
    if at is not None and (not isinstance(at, time) or at.tzinfo is not None):
        raise DateError(
            "Not a time of day to assess at",
            value=at,
            accepted="a datetime.time without a time zone, or nothing for the whole day",
            remedy="Give the local time, such as time(14, 30)",
            code="at",
        )
    earliest, latest = _birth_days(individual, on)
    values = _recorded(individual.facts)
    values["sex"] = individual.sex.value
    findings = _identifier_findings(individual) if numbers else []
    situation = Situation(on, {"birth_date": (earliest, latest)}, values, findings, at=_minute(at))
    if earliest == latest and individual.birth_time is not None:
        situation.times["birth_date"] = minute_of(individual.birth_time)
    _check_born_by(situation)
    _derive_pregnancy(individual, situation)
    _tell_hours_unknown(situation)
    _check_history(individual, situation)
    _check_results(individual, situation)
    _check_smoking(situation)
    _check_grade(situation)
    _check_stage_of_life(situation)
    _take_results(results, situation)
    _derive(situation)
    if isinstance(individual, MemberIndividual):
        situation.origins.update({name: told for name, told in individual.origins.items() if name in values})
    assumed = assumed_names(assume_absent)
    if assumed:
        situation.assumed_absent = tuple(filterfalse(values.__contains__, assumed))
        situation.values = {**_absent(assumed), **values}
        _derive(situation)
    situation.values.update(_settled_by_age(situation))
    return situation


def _recorded(facts: Mapping[str, FactValue | None]) -> dict[str, FactValue]:
    """Return the facts somebody recorded; refuse those that are a field of the person."""
    values: dict[str, FactValue] = {}
    for name, value in facts.items():
        known = fact(name)
        if name in _FIELDS_OF_A_PERSON:
            raise InputError(
                f"The fact {name} is not recorded among the facts",
                value=personal(value),
                accepted=f"the field of the person: {_FIELDS_OF_A_PERSON[name]}",
                remedy="Move it there",
                code="fact_is_a_field",
            )
        if value is not None:
            values[name] = known.check(value)
    return values


_FIELDS_OF_A_PERSON: Final = MappingProxyType(
    {
        "birth_date": "birth_date",
        "sex": "sex",
        "lmp": "pregnancy.lmp, or pregnancy.edd",
        "delivered_on": "pregnancy.delivered_on",
    }
)


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


def _check_grade(situation: Situation) -> None:
    """Report a school grade at an age at which nobody is in it; what is recorded counts all the same."""
    grade = situation.values.get("school_grade")
    if not isinstance(grade, int):
        return
    oldest, youngest = (
        completed(date.fromordinal(day), situation.on, Unit.YEARS) for day in situation.dates["birth_date"]
    )
    if oldest < grade + GRADE_AGES[0] or youngest > grade + GRADE_AGES[1]:
        situation.findings.append(
            _finding(
                "unlikely_for_age",
                ("school_grade", "birth_date"),
                id="Kelas yang tercatat tidak lazim pada usia ini; periksa kelas dan tanggal lahirnya.",
                en="The school grade is one in which nobody of this age is; check it and the date of birth.",
            )
        )


def _check_stage_of_life(situation: Situation) -> None:
    """Report a marriage or a pregnancy recorded at an age at which there is none; what is recorded counts."""
    values = situation.values
    old_enough, too_old = pregnancy_births(situation.on)
    earliest, latest = situation.dates["birth_date"]
    too_young = earliest > old_enough
    unlikely = [name for name in ("married", "bride_or_groom", "worker") if too_young and values.get(name) is True]
    if too_young or latest <= too_old:
        unlikely += [name for name in ("pregnant", "postpartum") if values.get(name) is True]
    for name in unlikely:
        told = FACTS[name].label
        situation.findings.append(
            _finding(
                "unlikely_for_age",
                (name, "birth_date"),
                id=f"Tercatat {told.id} pada usia yang tidak lazim; periksa catatan ini dan tanggal lahirnya.",
                en=f"Recorded as {told.en} at an age at which it does not occur; check it and the date of birth.",
            )
        )


def _check_history(individual: Individual, situation: Situation) -> None:
    """Report services done that cannot be, and take from the others what they say."""
    done = set()
    for place, record in enumerate(individual.history):
        if record.service not in CATALOGUE and record.service not in _INSTRUMENTS:
            situation.findings.append(_unknown_service(record.service, f"history.{place}.service"))
        elif _can_be(record.on, f"history.{place}.on", situation):
            done.add(record.service)
    if ANAEMIA_SCREENING in done:
        _follows(situation, "anaemia_ever_screened", True, "history")


def _unknown_service(code: str, place: str) -> DataFinding:
    near = unknown_name("service code", code, (*CATALOGUE, *sorted(_INSTRUMENTS))).suggestions
    told = f": {', '.join(near)}?" if near else "."
    return _finding(
        "unknown_service",
        (place,),
        id=f"Kode layanan pada riwayat tidak dikenal dan tidak diperhitungkan{told}",
        en=f"The history has a service code that is not known; it is left out of account{told}",
    )


def _check_results(individual: Individual, situation: Situation) -> None:
    """Report what was measured or asked on a day on which it cannot have been."""
    for name, days in (
        ("measurements", [item.on for item in individual.measurements]),
        ("forms", [item.on for item in individual.forms]),
    ):
        for place, day in enumerate(days):
            _can_be(day, f"{name}.{place}.on", situation)


def _take_results(results: Mapping[str, FromResult], situation: Situation) -> None:
    """Take the facts that follow from results; what is known without them stays, and what differs is reported.

    A result is also left out where something known without it would no longer be, because what follows contradicts it.
    """
    if not results:
        return
    _derive(situation)
    taken = {name: found for name, found in results.items() if name not in situation.values}
    differing = {
        name: found for name, found in results.items() if situation.values.get(name, found.value) != found.value
    }
    if taken and not _takes(taken, situation):
        for name, found in list(taken.items()):
            if not _takes({name: found}, situation):
                differing[name] = taken.pop(name)
    situation.origins.update({name: found.origin for name, found in taken.items()})
    for name, found in differing.items():
        told = FACTS[name].label
        situation.findings.append(
            _finding(
                "fact_differs_from_result",
                (name,),
                id=f"Catatan '{told.id}' berbeda dari hasil {found.origin.id}; yang dipakai adalah catatannya. "
                "Periksa keduanya.",
                en=f"The record of '{told.en}' differs from the result {found.origin.en}; the record counts. "
                "Check both.",
            )
        )


def _takes(results: Mapping[str, FromResult], situation: Situation) -> bool:
    """Add facts and what follows from them; leave everything as it was where something known would be lost."""
    before, findings = dict(situation.values), list(situation.findings)
    added = {name: found.value for name, found in results.items() if name not in before}
    situation.values.update(added)
    _derive(situation)
    kept = before | added
    if all(situation.values.get(name) == value for name, value in kept.items()):
        return True
    situation.values.clear()
    situation.values.update(before)
    situation.findings[:] = findings
    return False


def _can_be(day: date, place: str, situation: Situation) -> bool:
    """Say whether something was done between the birth and the date asked about; report it where it was not."""
    if day > situation.on:
        situation.findings.append(
            _finding(
                "dated_after_on",
                (place,),
                id=f"Tanggalnya setelah {situation.on}; tidak diperhitungkan.",
                en=f"It is dated after {situation.on}; it is left out of account.",
            )
        )
        return False
    if day.toordinal() < situation.dates["birth_date"][0]:
        situation.findings.append(
            _finding(
                "dated_before_birth",
                (place, "birth_date"),
                id="Tanggalnya sebelum lahir; tidak diperhitungkan. Periksa tanggal ini dan tanggal lahirnya.",
                en="It is dated before the birth; it is left out of account. Check this date and the date of birth.",
            )
        )
        return False
    return True


def assumed_names(assume_absent: AssumeAbsent) -> tuple[str, ...]:
    """Return the names of the facts that are assumed absent; raise InputError where they are not such facts."""
    if isinstance(assume_absent, str) and assume_absent == "all":
        return MAY_BE_ASSUMED_ABSENT
    if isinstance(assume_absent, (str, bytes, Mapping)) or not isinstance(assume_absent, Collection):
        raise InputError(
            "Not a set of facts to assume absent",
            value=assume_absent,
            accepted='a set or list of names of yes/no facts, such as {"smoker"}, or "all"',
            remedy="Put a single name into a set too; `ilp facts` lists the names",
            code="assume_absent",
        )
    return tuple(_yes_no_name(name) for name in assume_absent)


@lru_cache(maxsize=64)
def _absent(names: tuple[str, ...]) -> dict[str, FactValue]:
    return dict.fromkeys(names, False)


def _yes_no_name(name: str) -> str:
    if fact(name).type is not FactType.YES_NO:
        raise InputError(
            "Only yes/no facts can be assumed absent",
            value=name,
            accepted="names of yes/no facts, or 'all'",
            remedy="Record the value of this fact instead",
            code="assume_absent",
        )
    if not fact(name).may_be_assumed_absent:
        raise InputError(
            "This fact is not absent where nobody recorded it",
            value=name,
            accepted="facts of which no record can be taken for no",
            remedy="Ask it and record the answer; until then what depends on it stays undetermined",
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
    return None if moment is None else minute_of(moment)


def minute_of(moment: time) -> int:
    """Return the minute of the day."""
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
                        id=f"{told.id} tidak tercatat: batas dalam jam berlaku pada setiap hari yang mungkin tercakup.",
                        en=f"{told.en} is not recorded: a window in hours counts on every day it may touch.",
                    ),
                    (field_name,),
                )
            )


def _derive_pregnancy(individual: Individual, situation: Situation) -> None:
    values = situation.values
    if individual.sex is Sex.MALE:
        _settle_male(situation)
        return
    pregnant, postpartum = _pregnancy_on(individual.pregnancy, situation)
    for name, derived in (("pregnant", pregnant), ("postpartum", postpartum)):
        recorded = values.get(name)
        if recorded is None:
            if derived is not None:
                values[name] = derived
        elif derived is not None and recorded is not derived:
            del values[name]
            situation.findings.append(_contradiction(name, "pregnancy"))
            situation.pregnancy_in_doubt = True
    if values.get("pregnant") is True:
        if values.get("postpartum") is True:
            del values["pregnant"], values["postpartum"]
            situation.findings.append(_contradiction("pregnant", "postpartum"))
            situation.pregnancy_in_doubt = True
        else:
            values["postpartum"] = False


def _settle_male(situation: Situation) -> None:
    """A male is neither pregnant nor postpartum, whatever is recorded; a pregnancy of one is refused before."""
    if situation.values.get("postpartum") is True:
        situation.findings.append(
            _finding(
                "postpartum_of_male",
                ("postpartum", "sex"),
                id="Tercatat nifas pada laki-laki; tidak diperhitungkan. Periksa jenis kelamin dan catatan ini.",
                en="Recorded as postpartum, but male; it is left out of account. Check the sex and this record.",
            )
        )
    situation.values.update(pregnant=False, postpartum=False)


def _pregnancy_on(pregnancy: Pregnancy | None, situation: Situation) -> tuple[bool | None, bool | None]:
    """Say whether the person is pregnant, and whether postpartum, as far as the pregnancy record tells."""
    if pregnancy is None:
        return None, None
    on = situation.on
    started, agreed = _start(pregnancy, situation)
    delivered = _usable(pregnancy.delivered_on, "delivered_on", POSTPARTUM_PERIOD, situation)
    if delivered is not None:
        if started is not None and delivered > add(started, LONGEST_PREGNANCY):
            situation.findings.append(_delivered_late(_start_field(pregnancy)))
        situation.dates["delivered_on"] = (delivered.toordinal(),) * 2
        if pregnancy.delivered_at is not None:
            situation.times["delivered_on"] = minute_of(pregnancy.delivered_at)
        postpartum = on <= add(delivered, POSTPARTUM_PERIOD)
        return (False, True) if postpartum else (None, False)
    if started is None:
        return None, None
    if on > add(started, LONGEST_PREGNANCY):
        situation.pregnancy_in_doubt = True
        situation.findings.append(
            _finding(
                "pregnancy_too_long",
                ("pregnancy",),
                id=f"HPHT lebih dari {LONGEST_PREGNANCY.words_id} lalu tanpa persalinan; "
                "tanyakan apakah masih hamil dan catat persalinannya.",
                en=f"The last period was more than {LONGEST_PREGNANCY.words_en} ago with no delivery recorded; "
                "ask whether she is still pregnant and record the outcome.",
            )
        )
        return None, None
    if agreed:
        situation.dates["lmp"] = (started.toordinal(),) * 2
    return True, False


def _start(pregnancy: Pregnancy, situation: Situation) -> tuple[date | None, bool]:
    """Return the lmp as far as it can be, and whether an expected date of delivery beside it says the same."""
    if pregnancy.lmp is None:
        return _usable(pregnancy.started_on, "edd", LONGEST_PREGNANCY, situation), True
    started = _usable(pregnancy.lmp, "lmp", LONGEST_PREGNANCY, situation)
    if pregnancy.edd is None or started is None:
        return started, True
    agreed = abs(pregnancy.edd - (started + GESTATION)) <= timedelta(weeks=EDD_LEEWAY.amount)
    if not agreed:
        situation.findings.append(
            _finding(
                "edd_disagrees_with_lmp",
                ("pregnancy.lmp", "pregnancy.edd"),
                id=f"HPL berbeda lebih dari {EDD_LEEWAY.words_id} dari 280 hari setelah HPHT; usia kehamilan dianggap "
                "belum diketahui dan perlu ditanyakan.",
                en=f"The expected date of delivery is more than {EDD_LEEWAY.words_en} off 280 days after the last "
                "period; the gestational age is taken as unknown and must be asked.",
            )
        )
    return started, agreed


def _start_field(pregnancy: Pregnancy) -> str:
    return "pregnancy.edd" if pregnancy.lmp is None else "pregnancy.lmp"


def _delivered_late(start: str) -> DataFinding:
    return _finding(
        "delivered_too_late",
        (start, "pregnancy.delivered_on"),
        id=f"Persalinan tercatat lebih dari {LONGEST_PREGNANCY.words_id} setelah HPHT; periksa keduanya. "
        "Yang dipakai adalah tanggal persalinan.",
        en=f"The delivery is more than {LONGEST_PREGNANCY.words_en} after the last period; check both. "
        "The date of delivery is what counts.",
    )


def _usable(day: date | None, name: str, matters_for: Span, situation: Situation) -> date | None:
    """Return a date of a pregnancy if it can be; report it otherwise, and whether it leaves open if she is pregnant."""
    if day is None:
        return None
    on, place = situation.on, f"pregnancy.{name}"
    if day > on:
        situation.pregnancy_in_doubt = True
        told = {
            "lmp": ("HPHT", "The last period"),
            "edd": ("HPL lebih dari 280 hari", "The expected date of delivery is more than 280 days"),
            "delivered_on": ("Persalinan", "The delivery"),
        }[name]
        after = (f"setelah {on}", f"after {on}")
        english = f"{told[1]} {after[1]}" if name == "edd" else f"{told[1]} is dated {after[1]}"
        indonesian = f"{told[0]} {after[0]}" if name == "edd" else f"{told[0]} bertanggal {after[0]}"
        situation.findings.append(
            _finding(
                "dated_after_on",
                (place,),
                id=f"{indonesian}; tidak diperhitungkan. Periksa tanggalnya.",
                en=f"{english}; it is left out of account. Check the date.",
            )
        )
        return None
    if day < add(date.fromordinal(situation.dates["birth_date"][0]), EARLIEST_CONCEPTION):
        situation.pregnancy_in_doubt = situation.pregnancy_in_doubt or on <= add(day, matters_for)
        situation.findings.append(
            _finding(
                "pregnancy_too_early_in_life",
                (place, "birth_date"),
                id=f"Tanggal kehamilan ini sebelum usia {EARLIEST_CONCEPTION.words_id}; tidak diperhitungkan. Periksa "
                "tanggal ini dan tanggal lahirnya.",
                en=f"This date of a pregnancy is before the age of {EARLIEST_CONCEPTION.words_en}; it is left out of "
                "account. Check it and the date of birth.",
            )
        )
        return None
    return day


def _settled_by_age(situation: Situation) -> dict[str, FactValue]:
    """Return as absent a pregnancy, marriage or schooling nobody recorded where the person is of no age for it.

    What somebody recorded stays as it is, and is reported where the age makes it unlikely. Work is taken the same way.
    """
    values = situation.values
    earliest, latest = situation.dates["birth_date"]
    old_enough, too_old = pregnancy_births(situation.on)
    youngest_pupil, oldest_pupil = _pupil_births(situation.on)
    too_young = earliest > old_enough
    absent: list[str] = []
    if too_young:
        absent += ("married", "bride_or_groom", "worker")
    if (earliest > youngest_pupil or latest <= oldest_pupil) and "school_grade" not in values:
        absent.append("pupil")
    if (too_young or latest <= too_old) and not situation.pregnancy_in_doubt:
        absent += ("pregnant", "postpartum")
    return {name: False for name in absent if name not in values}


@lru_cache(maxsize=64)
def pregnancy_births(on: date) -> tuple[int, int]:
    """Return the last day of birth of one old enough to be pregnant, and of one too old, as ordinals."""
    low, high = COULD_BE_PREGNANT_AGE
    return cutoff(low, on).toordinal(), cutoff(high, on).toordinal()


@lru_cache(maxsize=64)
def _pupil_births(on: date) -> tuple[int, int]:
    """Return the last day of birth of one old enough to be a pupil, and of one too old, as ordinals."""
    low, high = COULD_BE_PUPIL_AGE
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
    _derive_weight(situation)
    _derive_sexual_contact(situation)
    if any(values.get(name) is True for name in ("hypertension", "diabetes", "copd")):
        _follows(situation, "chronic_disease", True, "hypertension, diabetes, copd")
    if any(values.get(name) is True for name in ("stunting", "severe_malnutrition")):
        _follows(situation, "nutrition_problem", True, "stunting, severe_malnutrition")
    _derive_wider_and_narrower(situation, "malaria_endemic_area", "high_malaria_endemic_area")
    _derive_wider_and_narrower(situation, "bedwetting", "bedwetting_new")


def _derive_weight(situation: Situation) -> None:
    weight = situation.values.get("current_weight")
    if isinstance(weight, int):
        _follows(situation, "weight_under_4_kg", weight < WEIGHT_4_KG, "current_weight")


def _derive_tuberculosis(situation: Situation) -> None:
    values = situation.values
    for treatment in ("tb_treatment_sensitive", "tb_treatment_resistant"):
        if values.get(treatment) is True:
            _follows(situation, "tuberculosis", True, treatment)
    _derive_wider_and_narrower(situation, "tb_contact", "tb_household_contact")


def _derive_wider_and_narrower(situation: Situation, wider: str, narrower: str) -> None:
    """The narrower of two facts is never yes without the wider."""
    if situation.values.get(narrower) is True:
        _follows(situation, wider, True, narrower)
    elif situation.values.get(wider) is False:
        _follows(situation, narrower, False, wider)


def _derive_sexual_contact(situation: Situation) -> None:
    """Whoever is or was pregnant has had sexual contact; whoever never had it had neither partners nor it before 18."""
    values = situation.values
    signs = [name for name in ("pregnant", "postpartum", *OF_SEXUAL_CONTACT) if values.get(name) is True]
    if "delivered_on" in situation.dates:
        signs.append("delivered_on")
    if signs:
        _follows(situation, "sexually_active", True, ", ".join(signs))
    elif values.get("sexually_active") is False:
        for name in OF_SEXUAL_CONTACT:
            _follows(situation, name, False, "sexually_active")


def _follows(situation: Situation, name: str, derived: bool, because: str) -> None:  # noqa: FBT001 - the fact's value
    recorded = situation.values.setdefault(name, derived)
    if recorded is not derived:
        del situation.values[name]
        if (found := _contradiction(name, because)) not in situation.findings:
            situation.findings.append(found)


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
