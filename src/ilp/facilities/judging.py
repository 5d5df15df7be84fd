"""A standard compared with what is recorded of a facility."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, assert_never

from ilp.facilities.requirements import (
    AroundTheClock,
    EveryWorkingDay,
    Has,
    LongestStay,
    MustNot,
    OpensMonthly,
    Staff,
    Standard,
    Team,
    Told,
    Undecided,
)
from ilp.facilities.results import Outcome, Requirement
from ilp.facilities.staffing import at_least, team_complete
from ilp.labels import Label
from ilp.models import Facility
from ilp.models.facility_terms import Capability, Weekday

__all__ = ["NOT_RECORDED", "Found", "judge_standard", "named"]

Found = tuple[Outcome, tuple[str, ...], Label]
"""The outcome, the codes of what is missing or not known, and what was found in words."""

NOT_RECORDED: Final = Label(id="tidak tercatat", en="not recorded")
_PONED_UNKNOWN: Final = Label(id="tidak tercatat apakah PONED", en="whether PONED is not recorded")
_WORKING_DAYS: Final = {"five": tuple(Weekday)[:5], "six": tuple(Weekday)[:6]}


def judge_standard(standard: Standard, facility: Facility, chosen: Mapping[str, str]) -> Requirement:
    """Return what comes of a standard for a facility, under the readings chosen."""
    outcome, missing, told = _judged(standard, facility, chosen)
    return Requirement(
        code=standard.code,
        kind=standard.kind,
        name=standard.name,
        outcome=outcome,
        missing=missing,
        told=standard.note if standard.note is not None and outcome is Outcome.UNDECIDED else told,
        remedy=standard.remedy if outcome in {Outcome.NOT_MET, Outcome.NOT_KNOWN} else None,
        source=str(standard.source),
    )


def _judged(standard: Standard, facility: Facility, chosen: Mapping[str, str]) -> Found:
    need = standard.need
    match need:
        case Staff():
            return _staff(need, facility, chosen)
        case EveryWorkingDay():
            return _working_days(need, facility, chosen)
        case Undecided():
            told = Label(id="tidak diputuskan oleh keputusan ini", en="not decided by the decree")
            return Outcome.UNDECIDED, (), told
        case Told():
            told = Label(
                id="aturan bagi pasien; catatan fasilitas tidak dapat menunjukkannya",
                en="a rule for patients; the record of a facility cannot show it",
            )
            return Outcome.NOT_APPLICABLE, (), told
    return _of_the_facility(need, facility)


def _of_the_facility(
    need: Team | OpensMonthly | AroundTheClock | Has | MustNot | LongestStay, facility: Facility
) -> Found:
    match need:
        case Team():
            return _team(need, facility)
        case OpensMonthly():
            return _opens_monthly(need, facility)
        case AroundTheClock():
            return _around_the_clock(facility)
        case Has():
            return _has(need, facility)
        case MustNot():
            return _must_not(need, facility)
        case LongestStay():
            return _longest_stay(need, facility)
    assert_never(need)


def _staff(need: Staff, facility: Facility, chosen: Mapping[str, str]) -> Found:
    number, exact = at_least(facility, need.cadre)
    cadre = need.cadre.value
    if number is None:
        return Outcome.NOT_KNOWN, (cadre,), NOT_RECORDED
    told = Label(id=f"{number} orang", en=f"{number}")
    reading = need.number_reading
    too_many = (
        reading is not None and chosen.get(reading.code, reading.default) == need.exact_by and number > need.at_least
    )
    if too_many:
        return Outcome.NOT_MET, (cadre,), told
    if number >= need.at_least:
        return Outcome.MET, (), told
    return (Outcome.NOT_MET if exact else Outcome.NOT_KNOWN), (cadre,), told


def _team(need: Team, facility: Facility) -> Found:
    if facility.capabilities.get(Capability.NORMAL_DELIVERY.value) is False:
        return Outcome.NOT_APPLICABLE, (), Label(id="tidak menolong persalinan", en="attends no deliveries")
    answers = [team_complete(facility, team) for team in need.of]
    if any(complete for complete, _ in answers):
        return Outcome.MET, (), Label(id="lengkap", en="complete")
    unknown = [missing for complete, missing in answers if complete is None]
    _, missing = min(answers, key=lambda answer: (answer[0] is False, len(answer[1])))
    if unknown:
        return Outcome.NOT_KNOWN, missing, NOT_RECORDED
    return Outcome.NOT_MET, missing, Label(id="tidak lengkap", en="not complete")


def _working_days(need: EveryWorkingDay, facility: Facility, chosen: Mapping[str, str]) -> Found:
    if facility.opening.weekdays is None:
        return Outcome.NOT_KNOWN, ("weekdays",), NOT_RECORDED
    wanted = _WORKING_DAYS[chosen.get(need.reading.code, need.reading.default)]
    closed = [day for day in wanted if day not in facility.opening.weekdays]
    if not closed:
        return Outcome.MET, (), Label(id="buka", en="open")
    told = Label(
        id=f"tutup {', '.join(day.label.id for day in closed)}",
        en=f"closed on {', '.join(day.label.en for day in closed)}",
    )
    return Outcome.NOT_MET, tuple(day.value for day in closed), told


def _opens_monthly(need: OpensMonthly, facility: Facility) -> Found:
    times = facility.opening.times_a_month
    if times is None:
        return Outcome.NOT_KNOWN, ("times_a_month",), NOT_RECORDED
    told = Label(id=f"{times} kali sebulan", en=f"{times} times a month")
    return (Outcome.MET, (), told) if times >= need.at_least else (Outcome.NOT_MET, ("times_a_month",), told)


def _around_the_clock(facility: Facility) -> Found:
    if facility.poned is False:
        return Outcome.NOT_APPLICABLE, (), Label(id="bukan PONED", en="not PONED-capable")
    if facility.poned is None:
        return (
            Outcome.NOT_KNOWN,
            ("poned",),
            _PONED_UNKNOWN,
        )
    ready = facility.opening.around_the_clock
    if ready is None:
        return Outcome.NOT_KNOWN, ("around_the_clock",), NOT_RECORDED
    if ready:
        return Outcome.MET, (), Label(id="siap 24 jam", en="ready around the clock")
    return Outcome.NOT_MET, ("around_the_clock",), Label(id="tidak siap 24 jam", en="not ready around the clock")


def _has(need: Has, facility: Facility) -> Found:
    found: Mapping[str, bool] = getattr(facility, need.of.value)
    absent = tuple(code.value for code in need.codes if found.get(code.value) is False)
    unknown = tuple(code.value for code in need.codes if code.value not in found)
    if absent:
        told = named("tidak ada", "missing", [code.label for code in need.codes if code.value in absent])
        return Outcome.NOT_MET, absent, told
    if unknown:
        told = named("tidak tercatat", "not recorded", [code.label for code in need.codes if code.value in unknown])
        return Outcome.NOT_KNOWN, unknown, told
    return Outcome.MET, (), Label(id="ada", en="present")


def _must_not(need: MustNot, facility: Facility) -> Found:
    done = facility.capabilities.get(need.code.value)
    if done is None:
        return Outcome.NOT_KNOWN, (need.code.value,), NOT_RECORDED
    if not done:
        return Outcome.MET, (), Label(id="tidak dilakukan", en="not done")
    if need.with_poned and facility.poned:
        return Outcome.MET, (), Label(id="dilakukan, mampu PONED", en="done, PONED-capable")
    if need.with_poned and facility.poned is None:
        return (
            Outcome.NOT_KNOWN,
            ("poned",),
            _PONED_UNKNOWN,
        )
    return Outcome.NOT_MET, (need.code.value,), Label(id="dilakukan", en="done")


def _longest_stay(need: LongestStay, facility: Facility) -> Found:
    inpatient = [
        facility.capabilities.get(code.value) for code in (Capability.INPATIENT_CARE, Capability.POSTPARTUM_INPATIENT)
    ]
    if facility.longest_stay is None and all(answer is False for answer in inpatient):
        return Outcome.NOT_APPLICABLE, (), Label(id="tidak merawat inap", en="has no inpatients")
    if facility.longest_stay is None:
        return Outcome.NOT_KNOWN, ("longest_stay",), NOT_RECORDED
    told = Label(id=f"paling lama {facility.longest_stay} hari", en=f"{facility.longest_stay} days at most")
    held = facility.longest_stay <= need.up_to
    return (Outcome.MET, (), told) if held else (Outcome.NOT_MET, ("longest_stay",), told)


def named(indonesian: str, english: str, labels: Sequence[Label]) -> Label:
    """Return a heading with the names of what it is said of."""
    return Label(
        id=f"{indonesian}: {', '.join(label.id for label in labels)}",
        en=f"{english}: {', '.join(label.en for label in labels)}",
    )
