"""Immunization summary: each dose of the decree's series with the field's word, its dates, and what is complete.

The decree counts children whose basic series, and whose series under two, is complete ("imunisasi dasar lengkap",
"imunisasi baduta lengkap") without saying what belongs to it. Here a series is complete when every dose that its table
has for this child is recorded. It has no rule for a dose that is late or was given too early: such a dose is told as it
is, and what follows from it is undetermined.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from ilp.calendar import add
from ilp.engine import Outcomes, Program, RuleTest
from ilp.labels import Label, Labelled, Language, language_named
from ilp.models.inputs import Frozen
from ilp.rendering import html_block, html_table, text_table
from ilp.schedule import AtMonths, Dose
from ilp.screening.infant_immunization import IMMUNIZATION_ROUTINE_SCHEDULE
from ilp.screening.infant_immunization_readings import BASIC_SERIES, IMM_CATCHUP
from ilp.screening.school_age_immunization import IMMUNIZATION_SCHOOL_BIAS
from ilp.services import Service
from ilp.situation import Situation
from ilp.timing import Clock, TimingStatus, school_year
from ilp.vocabulary import Verdict

__all__ = ["DoseStatus", "DoseSummary", "ImmunizationSummary", "Series", "SeriesSummary", "immunization_summary"]


class DoseStatus(Labelled):
    """What is said of a dose, in the words of the field."""

    GIVEN = "given", "sudah", "given"
    NOT_GIVEN = "not_given", "belum", "not given"
    LATE = "late", "terlambat", "late"
    NOT_RELEVANT = "not_relevant", "tidak relevan", "not relevant"
    UNDETERMINED = "undetermined", "belum dapat ditentukan", "undetermined"


class Series(Labelled):
    """The three series of the decree."""

    BASIC = "basic", "imunisasi dasar", "basic series"
    CONTINUED = "continued", "imunisasi lanjutan baduta", "continued series under two"
    SCHOOL = "school", "imunisasi anak sekolah (BIAS)", "school series (BIAS)"


@dataclass(frozen=True, slots=True)
class DoseSummary:
    """One dose of a series on the day asked about.

    ``code`` is the service, for a school dose followed by ``/`` and the part. ``earliest_on`` is the first day that
    the age and the interval since the dose before allow; ``late_from`` the first day after the printed age. ``early``
    says that it was given before ``earliest_on``. ``missing`` names the facts that would tell whether it is asked for.
    """

    code: str
    name: Label
    status: DoseStatus
    sentence: Label
    given_on: date | None = None
    earliest_on: date | None = None
    late_from: date | None = None
    early: bool = False
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesSummary:
    """A series on the day asked about.

    ``complete`` says whether every dose asked of this child is recorded, ``up_to_date`` whether every dose is whose
    time has come; None where that cannot be told. The school series, of which only the doses of the present grade are
    known to be asked, has neither. ``sentence`` says why.
    """

    series: Series
    complete: bool | None
    up_to_date: bool | None
    sentence: Label
    doses: tuple[DoseSummary, ...]


class ImmunizationSummary(Frozen):
    """The three series of one person on one day. A plain JSON document: ``model_dump(mode="json")``."""

    on: date
    basic: SeriesSummary
    continued: SeriesSummary
    school: SeriesSummary

    @property
    def series(self) -> tuple[SeriesSummary, ...]:
        """The three series."""
        return self.basic, self.continued, self.school

    @property
    def doses(self) -> tuple[DoseSummary, ...]:
        """Every dose, in the order of the decree."""
        return tuple(dose for series in self.series for dose in series.doses)

    def text(self, language: Language = "en") -> str:
        """Return the summary as text for a terminal."""
        language_named(language)
        lines = []
        for series in self.series:
            lines.append(f"{series.series.label.in_(language)}: {series.sentence.in_(language)}")
            lines += [text_table(_HEADERS[language], _rows(series, language), _WIDTHS), ""]
        return "\n".join(lines).rstrip()

    def _repr_html_(self) -> str:
        """Return the summary as tables for a notebook."""
        return html_block(
            *(
                html_table(f"{series.series.label}: {series.sentence}", _HEADERS["en"], _rows(series, "en"))
                for series in self.series
            )
        )


_HEADERS: Final[dict[Language, tuple[str, ...]]] = {
    "id": ("Dosis", "Status", "Diberikan", "Paling awal", "Keterangan"),
    "en": ("Dose", "Status", "Given on", "Earliest", "Note"),
}
_WIDTHS: Final = (30, 14, 10, 11, 48)


def _rows(series: SeriesSummary, language: Language) -> list[tuple[str, ...]]:
    return [
        (
            dose.name.in_(language),
            dose.status.label.in_(language),
            "" if dose.given_on is None else dose.given_on.isoformat(),
            "" if dose.earliest_on is None else dose.earliest_on.isoformat(),
            dose.sentence.in_(language),
        )
        for dose in series.doses
    ]


def immunization_summary(program: Program, situation: Situation, clock: Clock) -> ImmunizationSummary:
    """Sum up the immunizations of one person on the day of the situation."""
    maker = _Maker(program, situation, clock)
    basic: list[DoseSummary] = []
    continued: list[DoseSummary] = []
    for code in IMMUNIZATION_ROUTINE_SCHEDULE.made_of:
        service = program.catalogue[code]
        (basic if service.source is BASIC_SERIES else continued).append(maker.routine(service))
    school = SeriesSummary(Series.SCHOOL, None, None, _ONE_GRADE, maker.school())
    return ImmunizationSummary(
        on=situation.on,
        basic=_series(Series.BASIC, basic, situation.on),
        continued=_series(Series.CONTINUED, continued, situation.on),
        school=school,
    )


def _series(series: Series, doses: list[DoseSummary], on: date) -> SeriesSummary:
    asked = [dose for dose in doses if dose.status is not DoseStatus.NOT_RELEVANT]
    absent = [dose for dose in asked if dose.given_on is None and not dose.missing]
    come = [dose for dose in absent if dose.earliest_on is not None and dose.earliest_on <= on]
    unplaced = [dose for dose in absent if dose.earliest_on is None]
    early = [dose for dose in asked if dose.early]
    unknown = [dose for dose in asked if dose.missing]
    sure = not early and not unknown
    if not asked:
        return SeriesSummary(series, None, None, _NOTHING_ASKED, tuple(doses))
    if absent:
        told = (f"{len(absent)} dosis belum tercatat", f"{len(absent)} doses are not recorded")
        if len(absent) == 1:
            told = (told[0], "1 dose is not recorded")
    elif early:
        told = ("semua dosis tercatat, tetapi ada yang diberikan terlalu awal", "all recorded, but some too early")
    elif unknown:
        told = (
            "semua dosis yang pasti diminta sudah tercatat; ada yang belum diketahui diminta atau tidak",
            "all doses surely asked for are recorded; of others it is not known whether they are",
        )
    else:
        told = ("semua dosis dalam tabelnya sudah tercatat", "every dose of its table is recorded")
    return SeriesSummary(
        series,
        complete=False if absent else True if sure else None,
        up_to_date=False if come else True if sure and not unplaced else None,
        sentence=Label(id=told[0], en=told[1]),
        doses=tuple(doses),
    )


class _Maker:
    """Makes the summaries of the doses of one person."""

    def __init__(self, program: Program, situation: Situation, clock: Clock) -> None:
        self._program = program
        self._situation = situation
        self._clock = clock
        self._on = situation.on
        self._printed = {**program.choices, IMM_CATCHUP.code: "as-printed"}

    def routine(self, service: Service) -> DoseSummary:
        """Sum up a dose of the routine series."""
        timing = self._clock.timing(service.code)
        schedule = service.schedule.as_read(self._program.choices)
        printed = service.schedule.as_read(self._printed)
        assert isinstance(schedule, Dose)  # noqa: S101 - for the type checker
        assert isinstance(printed, Dose)  # noqa: S101 - for the type checker
        ends = (self._clock.window(printed.window) or (None, None))[1]
        late_from = None if ends is None else ends + timedelta(days=1)
        earliest = timing.due_on if timing.last_done is None else None
        if earliest is None:
            earliest = self._allowed(schedule)
        status, sentence, early = _STATUS[timing.status], timing.sentence, False
        missing: tuple[str, ...] = ()
        if timing.last_done is not None:
            status = DoseStatus.GIVEN
            early = earliest is not None and timing.last_done < earliest
            sentence = _TOO_EARLY if early else sentence
        else:
            missing = self._open(self._program.services[service.code], max(earliest or self._on, self._on))
            if missing:
                status, sentence = DoseStatus.UNDETERMINED, _WHETHER_ASKED
            elif timing.status is TimingStatus.DUE and late_from is not None and self._on >= late_from:
                status = DoseStatus.LATE
        return DoseSummary(
            code=service.code,
            name=service.name,
            status=status,
            sentence=sentence,
            given_on=timing.last_done,
            earliest_on=earliest,
            late_from=late_from,
            early=early,
            missing=missing,
        )

    def _allowed(self, schedule: Dose) -> date | None:
        """Return the first day that the age, and the dose before as it was given, allow; None where no rule says."""
        window = self._clock.window(schedule.window)
        if window is None:
            return None
        if schedule.previous is None:
            return window[0]
        before = self._clock.timing(schedule.previous).last_done
        if before is None:
            return window[0]
        if schedule.interval is None:
            return window[0] if before < window[0] else None
        return max(window[0], add(before, schedule.interval))

    def school(self) -> tuple[DoseSummary, ...]:
        """Sum up the doses given at school, each asked for in one grade, or at one age out of school."""
        tests = self._program.services[IMMUNIZATION_SCHOOL_BIAS.code].components
        rounds = {
            test.rule.code: self._rounds(test)
            for test in tests
            if self._verdict(test, self._outcomes(self._on)) is Verdict.REQUIRED
        }
        return tuple(self._school(test, rounds) for test in tests)

    def _school(self, test: RuleTest, rounds: dict[str, list[_Round]]) -> DoseSummary:
        part, code = test.rule, f"{IMMUNIZATION_SCHOOL_BIAS.code}/{test.rule.code}"
        missing = self._open(test, self._on)
        if missing:
            return DoseSummary(code, part.name, DoseStatus.UNDETERMINED, _WHETHER_ASKED, missing=missing)
        own = rounds.get(part.code)
        if not own:
            return DoseSummary(code, part.name, DoseStatus.NOT_RELEVANT, _OTHER_GRADE)
        others = [item for name, found in rounds.items() if name != part.code for item in found]
        recorded = self._clock.recorded(IMMUNIZATION_SCHOOL_BIAS.code)
        sure = [day for day in recorded if _within(day, own) and not _within(day, others)]
        if sure:
            told = Label(id=f"dilakukan {sure[-1]}", en=f"done on {sure[-1]}")
            return DoseSummary(code, part.name, DoseStatus.GIVEN, told, sure[-1], own[0][0])
        since = min(own[0][0], school_year(self._on))
        unclear = [day for day in recorded if day >= since and (_within(day, own) or not _within(day, others))]
        if unclear:
            told = Label(
                id=f"BIAS tercatat {unclear[-1]}, dosisnya tidak disebut",
                en=f"BIAS is recorded on {unclear[-1]}, but not which dose",
            )
            return DoseSummary(code, part.name, DoseStatus.UNDETERMINED, told, None, own[0][0])
        coming = next((item for item in own if item[1] >= self._on), None)
        if coming is None:
            return DoseSummary(code, part.name, DoseStatus.UNDETERMINED, _ROUND_OVER, None, own[0][0])
        told = Label(id=f"{coming[0]} sampai {coming[1]}", en=f"{coming[0]} to {coming[1]}")
        return DoseSummary(code, part.name, DoseStatus.NOT_GIVEN, told, None, coming[0])

    def _rounds(self, test: RuleTest) -> list[_Round]:
        """Return the months of a dose: those of this school year for a pupil, those at the age of the dose for others.

        The grade is known for the day asked about alone, so that next year's rounds say nothing of a pupil.
        """
        schedule = getattr(test.rule, "schedule", None)
        schedule = None if schedule is None else schedule.as_read(self._program.choices)
        assert isinstance(schedule, AtMonths)  # noqa: S101 - for the type checker
        start = school_year(self._on)
        years = range(start.year - 1, start.year + 3)
        found = sorted(_round(year, month) for year in years for month in schedule.months)
        if "school_grade" in self._situation.values:
            return [item for item in found if start <= item[0] < school_year(start + timedelta(days=366))]
        return [item for item in found if any(self._required(test, day) for day in item)]

    def _required(self, test: RuleTest, day: date) -> bool:
        return self._verdict(test, self._outcomes(day)) is Verdict.REQUIRED

    def _open(self, test: RuleTest, day: date) -> tuple[str, ...]:
        """Return the facts that would tell whether a dose is asked for on a day; none where it is known."""
        found = self._outcomes(day)
        if self._verdict(test, found) is not Verdict.UNDETERMINED:
            return ()
        names = {name: None for item in found for name in self._program.open_facts(test.deciding(item), item).names}
        return tuple(names) or ("birth_date",)

    @staticmethod
    def _verdict(test: RuleTest, possible: tuple[Outcomes, ...]) -> Verdict:
        verdicts = {test.verdict(item) for item in possible}
        return verdicts.pop() if len(verdicts) == 1 else Verdict.UNDETERMINED

    def _outcomes(self, on: date) -> tuple[Outcomes, ...]:
        """Return how each clause holds on a day, by the facts as they are known now."""
        situation = self._situation
        if on != self._on:
            situation = evolve(situation, on=on, at=None, values=dict(situation.values), elapsed_seen={})
            self._program.prepare(situation)
        return tuple(item.outcomes for item in self._program.possible(situation))


_Round = tuple[date, date]


def _round(year: int, month: int) -> _Round:
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def _within(day: date, rounds: list[_Round]) -> bool:
    return any(first <= day <= last for first, last in rounds)


_STATUS: Final = {
    TimingStatus.NOT_YET: DoseStatus.NOT_GIVEN,
    TimingStatus.DUE: DoseStatus.NOT_GIVEN,
    TimingStatus.DONE: DoseStatus.GIVEN,
    TimingStatus.MISSED: DoseStatus.LATE,
    TimingStatus.EVERY_CONTACT: DoseStatus.UNDETERMINED,
    TimingStatus.UNDETERMINED: DoseStatus.UNDETERMINED,
    TimingStatus.NOT_APPLICABLE: DoseStatus.NOT_RELEVANT,
}
_TOO_EARLY: Final = Label(
    id="diberikan sebelum umur atau jarak minimalnya; keputusan ini tidak mengatur apakah dosis itu dihitung",
    en="given before its age or interval; the decree does not say whether such a dose counts",
)
_WHETHER_ASKED: Final = Label(id="belum diketahui apakah diminta", en="it is not known whether it is asked for")
_OTHER_GRADE: Final = Label(id="bukan untuk kelas atau usia ini", en="not for this grade or age")
_ROUND_OVER: Final = Label(
    id="bulannya sudah lewat, dan keputusan ini tidak mengatur imunisasi kejar",
    en="its month is past, and the decree has no catch-up rule",
)
_ONE_GRADE: Final = Label(
    id="hanya dosis kelas atau usia sekarang yang dapat dinilai",
    en="only the doses of the present grade or age can be judged",
)
_NOTHING_ASKED: Final = Label(id="tidak ada dosis yang diminta", en="no dose is asked for")
