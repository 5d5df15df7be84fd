"""When a service is due, as frozen values: how often, on what occasion, and what changes that."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Protocol

from attrs import evolve, frozen

from ilp.calendar import Span
from ilp.criteria import ByReading, Criterion
from ilp.errors import RuleError
from ilp.labels import Label, Labelled, Language
from ilp.regulation import Reading

__all__ = [
    "AtContacts",
    "AtMonths",
    "Case",
    "Cases",
    "Course",
    "Dose",
    "During",
    "Every",
    "EveryContact",
    "OnOccasion",
    "Once",
    "OncePer",
    "Period",
    "Schedule",
    "ScheduleByReading",
    "Several",
    "Times",
    "Unscheduled",
    "at_least_every",
    "at_least_times",
    "at_months",
    "by_case",
    "course",
    "dose",
    "during",
    "every",
    "every_contact",
    "on_occasion",
    "once",
    "recommended_every",
    "schedule_by_reading",
    "several",
    "unscheduled",
    "walk_schedule",
]


class Firmness(Labelled):
    """How firmly the decree sets an interval."""

    EXACT = "exact", "", ""
    AT_LEAST = "at_least", "minimal", "at least"
    RECOMMENDED = "recommended", "sebaiknya", "preferably"


class OncePer(Labelled):
    """Within what a service is done once."""

    LIFETIME = "lifetime", "sekali seumur hidup", "once in a lifetime"
    MARRIAGE = "marriage", "sekali sebelum pernikahan", "once before a marriage"
    SCHOOL_GRADE = "school_grade", "sekali pada kelas tersebut", "once in that school grade"
    AGE_OR_GRADE = "age_or_grade", "sekali pada usia atau kelas tersebut", "once at that age or grade"
    PREGNANCY = "pregnancy", "sekali selama kehamilan", "once in a pregnancy"


class Period(Labelled):
    """Within what a number of times is counted."""

    PREGNANCY = "pregnancy", "selama kehamilan", "in a pregnancy"
    CALENDAR_YEAR = "calendar_year", "dalam satu tahun", "in a calendar year"


class Named(Protocol):
    """What has a code and a name, as services have."""

    @property
    def code(self) -> str:
        """Its code."""

    @property
    def name(self) -> Label:
        """Its name."""


@frozen
class Schedule(ABC):
    """When a service is due."""

    @property
    def parts(self) -> tuple[Schedule, ...]:
        """The schedules this one is made of."""
        return ()

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria the schedule itself asks, without those of its parts."""
        return ()

    @property
    @abstractmethod
    def words(self) -> Label:
        """The schedule in words."""

    def as_read(self, choices: Mapping[str, str]) -> Schedule:  # noqa: ARG002 - subclasses use it
        """Return the schedule with every reading in it read as chosen, by the default where nothing is chosen."""
        return self


@frozen
class Every(Schedule):
    """An interval since the last time; ``firmness`` says whether it is a bound or advice."""

    interval: Span
    firmness: Firmness = Firmness.EXACT

    @property
    def words(self) -> Label:
        """The interval."""
        prefix, interval = self.firmness.label, self.interval
        unit = interval.words_en.removeprefix("1 ")
        return Label(id=f"{prefix.id} {interval.words_id} sekali".strip(), en=f"{prefix.en} every {unit}".strip())


@frozen
class EveryContact(Schedule):
    """At every contact with the service."""

    @property
    def words(self) -> Label:
        """At every contact."""
        return Label(id="setiap kunjungan", en="at every contact")


@frozen
class Once(Schedule):
    """Once within something: a life, a marriage, a school grade; ``at`` says at which contact, in words."""

    per: OncePer
    at: Label | None = None

    @property
    def words(self) -> Label:
        """Within what it is done once, and at which contact."""
        per = self.per.label
        return per if self.at is None else Label(id=f"{per.id}, {self.at.id}", en=f"{per.en}, {self.at.en}")


@frozen
class AtMonths(Schedule):
    """In certain calendar months (1 to 12)."""

    months: tuple[int, ...]

    @property
    def words(self) -> Label:
        """The months by name."""
        return Label(
            id="bulan " + " dan ".join(_MONTHS[month - 1][0] for month in self.months),
            en="in " + " and ".join(_MONTHS[month - 1][1] for month in self.months),
        )


@frozen
class During(Schedule):
    """Once within a window: between two ages, or between two times since a delivery or the start of a pregnancy.

    ``later`` says what holds for those who missed the window and are still asked.
    """

    window: Criterion
    later: Label | None = None

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The window."""
        return (self.window,)

    def as_read(self, choices: Mapping[str, str]) -> Schedule:
        """Return the window of the option chosen, where it depends on a reading."""
        window = self.window
        while isinstance(window, ByReading):
            window = window.option(choices.get(window.reading.code, window.reading.default))
        return evolve(self, window=window)

    @property
    def words(self) -> Label:
        """The window, and what holds after it."""
        window, later = self.window.words, self.later
        return window if later is None else Label(id=f"{window.id}; {later.id}", en=f"{window.en}; {later.en}")


@frozen(kw_only=True)
class Dose(Schedule):
    """One dose of a series: from an age, and not before an interval since the dose before it.

    ``previous`` is the code of that dose, ``previous_name`` its name; ``interval`` is None where the decree gives none.
    """

    window: Criterion
    previous: str | None = None
    previous_name: Label | None = None
    interval: Span | None = None

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The window of ages."""
        return (self.window,)

    def as_read(self, choices: Mapping[str, str]) -> Schedule:
        """Return the dose with its window by the option chosen, where it depends on a reading."""
        during = During(self.window).as_read(choices)
        return evolve(self, window=during.window) if isinstance(during, During) else self

    @property
    def words(self) -> Label:
        """The age, and the interval."""
        age, previous = self.window.words, self.previous_name
        if previous is None:
            return age
        if self.interval is None:
            return Label(id=f"{age.id}, setelah {previous.id}", en=f"{age.en}, after {previous.en}")
        return Label(
            id=f"{age.id}, minimal {self.interval.words_id} setelah {previous.id}",
            en=f"{age.en}, at least {self.interval.words_en} after {previous.en}",
        )


@frozen
class AtContacts(Schedule):
    """At some contacts of a series, and at others when indicated; a contact is named by the code of its service."""

    done: tuple[tuple[str, Label], ...]
    indicated: tuple[tuple[str, Label], ...] = ()

    @property
    def words(self) -> Label:
        """The contacts by name."""
        told = []
        if self.done:
            told.append(Label(id=f"pada {_names(self.done, 'id')}", en=f"at {_names(self.done, 'en')}"))
        if self.indicated:
            indicated_id, indicated_en = _names(self.indicated, "id"), _names(self.indicated, "en")
            told.append(Label(id=f"sesuai indikasi pada {indicated_id}", en=f"as indicated at {indicated_en}"))
        return Label(id="; ".join(item.id for item in told), en="; ".join(item.en for item in told))


@frozen
class Times(Schedule):
    """At least so many times within a period."""

    at_least: int
    within: Period

    @property
    def words(self) -> Label:
        """The number and the period."""
        period = self.within.label
        times = "once" if self.at_least == 1 else f"{self.at_least} times"
        return Label(id=f"minimal {self.at_least} kali {period.id}", en=f"at least {times} {period.en}")


@frozen
class Course(Schedule):
    """Day after day for at least a time."""

    at_least: Span

    @property
    def words(self) -> Label:
        """How long."""
        return Label(id=f"selama minimal {self.at_least.words_id}", en=f"for at least {self.at_least.words_en}")


@frozen
class OnOccasion(Schedule):
    """When something happens or is found; the decree gives no interval."""

    occasion: Label

    @property
    def words(self) -> Label:
        """The occasion."""
        return self.occasion


@frozen
class Unscheduled(Schedule):
    """The decree says neither when nor how often."""

    @property
    def words(self) -> Label:
        """That the decree is silent."""
        return Label(id="waktu tidak diatur dalam keputusan ini", en="the decree gives no time")


@frozen
class Case:
    """A schedule for those for whom a criterion holds."""

    when: Criterion
    schedule: Schedule


@frozen
class Cases(Schedule):
    """The schedule of the first case that holds, else the other one."""

    cases: tuple[Case, ...]
    otherwise: Schedule

    @property
    def parts(self) -> tuple[Schedule, ...]:
        """The schedules of all cases, and the other one."""
        return (*(case.schedule for case in self.cases), self.otherwise)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """When each case holds."""
        return tuple(case.when for case in self.cases)

    def as_read(self, choices: Mapping[str, str]) -> Schedule:
        """Return the cases with each schedule read as chosen."""
        cases = tuple(evolve(case, schedule=case.schedule.as_read(choices)) for case in self.cases)
        return Cases(cases, self.otherwise.as_read(choices))

    @property
    def words(self) -> Label:
        """Each case with its condition, then the rest."""
        told = [(case.when.words, case.schedule.words) for case in self.cases]
        rest = self.otherwise.words
        return Label(
            id="; ".join([*(f"{words.id} bila {when.id}" for when, words in told), f"selain itu {rest.id}"]),
            en="; ".join([*(f"{words.en} if {when.en}" for when, words in told), f"otherwise {rest.en}"]),
        )


@frozen
class Part:
    """One of several schedules of a service, with what it is for."""

    name: Label
    schedule: Schedule


@frozen
class Several(Schedule):
    """Parts of a service that have schedules of their own."""

    named: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Schedule, ...]:
        """The schedules of the parts."""
        return tuple(part.schedule for part in self.named)

    def as_read(self, choices: Mapping[str, str]) -> Schedule:
        """Return the parts with each schedule read as chosen."""
        return Several(tuple(evolve(part, schedule=part.schedule.as_read(choices)) for part in self.named))

    @property
    def words(self) -> Label:
        """Each part with its schedule."""
        return Label(
            id="; ".join(f"{part.name.id}: {part.schedule.words.id}" for part in self.named),
            en="; ".join(f"{part.name.en}: {part.schedule.words.en}" for part in self.named),
        )


@frozen
class ScheduleByReading(Schedule):
    """A schedule that depends on how an unclear place of the decree is read."""

    reading: Reading
    options: tuple[tuple[str, Schedule], ...]

    def __attrs_post_init__(self) -> None:
        """Refuse options other than those of the reading."""
        if {code for code, _ in self.options} != set(self.reading.options):
            raise RuleError(
                f"The options of reading {self.reading.code} are not those given here",
                value=tuple(code for code, _ in self.options),
                accepted=", ".join(self.reading.options),
                code="reading_options",
            )

    @property
    def parts(self) -> tuple[Schedule, ...]:
        """The schedules of all options."""
        return tuple(schedule for _, schedule in self.options)

    def option(self, code: str) -> Schedule:
        """Return the schedule of one option of the reading."""
        return dict(self.options)[code]

    def as_read(self, choices: Mapping[str, str]) -> Schedule:
        """Return the schedule of the option chosen, or of the default."""
        return self.option(choices.get(self.reading.code, self.reading.default)).as_read(choices)

    @property
    def words(self) -> Label:
        """The schedule of the default option."""
        return self.option(self.reading.default).words


def every(interval: Span) -> Schedule:
    """Once in every interval since the last time."""
    return Every(interval)


def at_least_every(interval: Span) -> Schedule:
    """At least once in every interval: the decree prints a minimum frequency."""
    return Every(interval, Firmness.AT_LEAST)


def recommended_every(interval: Span) -> Schedule:
    """Preferably once in every interval: the decree advises it ("sebaiknya")."""
    return Every(interval, Firmness.RECOMMENDED)


def every_contact() -> Schedule:
    """At every contact."""
    return EveryContact()


def once(per: OncePer, at: Label | None = None) -> Schedule:
    """Once within a life, a marriage, a school grade; ``at`` names the contact at which it is done."""
    return Once(per, at)


def at_months(*months: int) -> Schedule:
    """In these calendar months, 1 to 12."""
    return AtMonths(months)


def during(window: Criterion, *, later: Label | None = None) -> Schedule:
    """Once within a window, which is a criterion on an age or on another time since a date."""
    return During(window, later)


def dose(window: Criterion, *, after: Named | None = None, interval: Span | None = None) -> Schedule:
    """One dose: from an age, and at least an interval after the dose ``after``, which is a service."""
    if after is None:
        return Dose(window=window)
    return Dose(window=window, previous=after.code, previous_name=after.name, interval=interval)


def at_least_times(count: int, within: Period) -> Schedule:
    """At least so many times within a period."""
    return Times(count, within)


def course(at_least: Span) -> Schedule:
    """Day after day for at least a time."""
    return Course(at_least)


def on_occasion(occasion: Label) -> Schedule:
    """When something happens or is found."""
    return OnOccasion(occasion)


def unscheduled() -> Schedule:
    """The decree gives no time."""
    return Unscheduled()


def by_case(*cases: tuple[Criterion, Schedule], otherwise: Schedule) -> Schedule:
    """The schedule of the first criterion that holds, else the other one."""
    return Cases(tuple(Case(when, schedule) for when, schedule in cases), otherwise)


def several(*parts: tuple[Label, Schedule]) -> Schedule:
    """Parts with schedules of their own."""
    return Several(tuple(Part(name, schedule) for name, schedule in parts))


def schedule_by_reading(reading: Reading, options: Mapping[str, Schedule]) -> Schedule:
    """Take the schedule of the option by which the reading is read."""
    return ScheduleByReading(reading, tuple(options.items()))


def _names(contacts: tuple[tuple[str, Label], ...], language: Language) -> str:
    return ", ".join(name.in_(language) for _, name in contacts)


def walk_schedule(schedule: Schedule) -> Iterator[Schedule]:
    """Yield the schedule and everything it is made of, from the top down."""
    yield schedule
    for part in schedule.parts:
        yield from walk_schedule(part)


_MONTHS = (
    ("Januari", "January"),
    ("Februari", "February"),
    ("Maret", "March"),
    ("April", "April"),
    ("Mei", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("Agustus", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Desember", "December"),
)
