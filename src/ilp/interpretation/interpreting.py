"""Interpreting: the category of each result of a person on a day, and what follows from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from ilp.calendar import add, cutoff
from ilp.criteria import AllOf, Amount, Answered, AnyOf, Criterion, Has, Is, Measured, all_of, any_of, walk
from ilp.engine import Program
from ilp.errors import RuleError, unknown_name
from ilp.facts import FactValue
from ilp.facts.newborn_and_child import CURRENT_WEIGHT
from ilp.facts.person import DELIVERED_ON, LMP, POSTPARTUM, PREGNANT
from ilp.interpretation.answers import check_answers, fill
from ilp.interpretation.definition import (
    FOR_LIFE,
    NO_STANDS,
    PRESSURE_READINGS,
    Action,
    Category,
    MethodOf,
    Questionnaire,
    Scale,
)
from ilp.interpretation.derived import derive
from ilp.interpretation.instruments import INSTRUMENTS
from ilp.interpretation.measures import BIRTH_FACTS, Measure, Measures, measures_of
from ilp.interpretation.results import (
    FollowUp,
    Interpretation,
    Mark,
    PossibleCategory,
    Recorded,
    Results,
    ResultStatus,
    ScoreResult,
    Unread,
    Value,
    facts_of,
)
from ilp.interpretation.scales import SCALES
from ilp.labels import Label
from ilp.lifecycle import POSTPARTUM_PERIOD
from ilp.models import Form, Individual, Measurement, ServiceRecord
from ilp.models.inputs import FrozenDict
from ilp.models.measuring import is_plausible
from ilp.regulation import Reading
from ilp.screening.adult_results_blood_pressure import BLOOD_PRESSURE_TWO_READINGS
from ilp.services import Catalogue
from ilp.situation import (
    EARLIEST_ON,
    LONGEST_PREGNANCY,
    AssumeAbsent,
    DataFinding,
    FromResult,
    Situation,
    check_day,
    situation_of,
)
from ilp.vocabulary import Quantity

__all__ = ["ALL_SCALES", "Interpreter", "Recorded", "interpreter", "measured_on", "scale_named"]

_NO_CLASS: Final = Label(
    id="Keputusan ini tidak memuat golongan untuk hasil ini pada orang ini.",
    en="The decree has no class for this result of this person.",
)


@lru_cache(maxsize=64)
def interpreter(choices: tuple[tuple[str, str], ...]) -> Interpreter:
    """Return the interpreter of a choice of readings, made once."""
    return Interpreter(dict(choices))


_NO_RESULTS: Final[Mapping[str, FromResult]] = MappingProxyType({})
_NOTHING_ELSE_MEASURED: Final[Mapping[str, object]] = MappingProxyType({"measurements": (), "forms": ()})
_OF_THE_DAY: Final = Label(id="hasil hari itu", en="the results of the day")
_RISK_FACTS: Final = frozenset({"cardiovascular_disease", "diabetes", "smoker"})
"""The facts by which the risk chart is read."""


class Interpreter:
    """Reads results by one choice of readings; what it reads them by is compiled when first needed."""

    def __init__(
        self,
        choices: Mapping[str, str],
        scales: Mapping[str, Scale] = SCALES,
        instruments: Mapping[str, Questionnaire] = INSTRUMENTS,
    ) -> None:
        """Take the option of each reading that is not read by its default, and what to read by."""
        self._choices = dict(choices)
        self._scales = scales
        self._instruments = instruments
        self._programs: dict[str, Program] = {}
        self._spans = frozenset(scale.validity for scale in scales.values())

    def day(
        self,
        individual: Individual,
        *,
        on: date,
        measurements: Iterable[tuple[str, Measurement]],
        forms: Iterable[Form] = (),
        assume_absent: AssumeAbsent = (),
    ) -> Results:
        """Read what was measured and asked on one day; each measurement comes with its place in the data.

        Raises:
            InputError: a form has an answer that its item does not have.
            UnknownNameError: a form is of no known questionnaire, or has an item the questionnaire does not have.
        """
        measurements, forms = tuple(measurements), tuple(forms)
        situation, measures = self.measured(individual, on=on, measurements=measurements, assume_absent=assume_absent)
        read = self._day(situation, measures, forms)
        follows = {
            name: FromResult(value=value, origin=_OF_THE_DAY)
            for name, value in read.facts.items()
            if name not in situation.values or name in situation.assumed_absent
        }
        if not follows:
            return read
        # What one result says may decide another: a questionnaire of the day, what a test of the day means.
        known = dict(situation.values)
        situation, measures = self.measured(
            individual, on=on, measurements=measurements, assume_absent=assume_absent, results=follows
        )
        learnt = {name for name, value in situation.values.items() if known.get(name) != value}
        if learnt.isdisjoint(_RISK_FACTS) and learnt.isdisjoint(self._asked(situation, forms)):
            return read
        again = self._day(situation, measures, forms)
        facts = {**{name: found.value for name, found in follows.items()}, **again.facts}
        return again.model_copy(update={"facts": FrozenDict(facts)})

    def _asked(self, situation: Situation, forms: Iterable[Form]) -> frozenset[str]:
        """Return the names of all facts that what is read of a day asks."""
        read = [scale for scale in self._scales.values() if _is_read(scale, situation)]
        return frozenset[str]().union(*(_facts_asked(item) for item in (*read, *map(self._questionnaire, forms))))

    def _day(self, situation: Situation, measures: Measures, forms: Iterable[Form]) -> Results:
        """Read every scale and form by what is known."""
        found = [
            result
            for scale in self._scales.values()
            if _is_read(scale, situation)
            for result in self._scale(scale, situation, measures)
        ]
        filled = [self._form(form, situation, measures) for form in forms]
        found += [result for results, _, _, _ in filled for result in results]
        read = {value.code for item in found for value in item.values}
        read |= {code for form in forms for code in _read_by(self._instruments[form.instrument])}
        unread = tuple(
            Unread(code=quantity.value, name=quantity.label, reason=_why_unread(quantity, measures))
            for quantity, measure in measures.values.items()
            if quantity.value not in read and not _read_by_its_parts(measure, read)
        )
        findings = [*measures.findings, *(finding for *_, findings in filled for finding in findings)]
        return Results(
            on=situation.on,
            interpretations=tuple(sorted(found, key=lambda item: not item.danger)),
            scores=tuple(score for _, scores, _, _ in filled for score in scores),
            unanswered=tuple(dict.fromkeys(name for _, _, names, _ in filled for name in names)),
            facts=facts_of(tuple(found)),
            unread=unread,
            findings=tuple(dict.fromkeys(findings)),
        )

    def measured(
        self,
        individual: Individual,
        *,
        on: date,
        measurements: Iterable[tuple[str, Measurement]],
        assume_absent: AssumeAbsent = (),
        results: Mapping[str, FromResult] = _NO_RESULTS,
    ) -> tuple[Situation, Measures]:
        """Return the situation of a person on a day, with what was measured and what follows from it."""
        measurements = tuple(measurements)
        two_pressures = self._option(BLOOD_PRESSURE_TWO_READINGS)
        measures = measures_of(individual, measurements, on=on, two_pressures=two_pressures)
        # Whether all other measurements can be is looked at once, and not for each day again.
        person = individual.model_copy(update=_NOTHING_ELSE_MEASURED)
        situation = situation_of(person, on=on, assume_absent=assume_absent, results=results, numbers=False)
        of_the_birth = _of_the_birth([*individual.measurements, *(item for _, item in measurements)], on)
        # A value of the day that is no whole number is compared as it is, and not as the fact rounds it.
        broken = {quantity.value for quantity, measure in measures.values.items() if measure.value % 1}
        for name in of_the_birth.keys() - broken:
            situation.values.setdefault(name, of_the_birth[name].value)
        derive(measures, situation, self._choices)
        _put(measures, situation)
        return situation, measures

    def recorded(self, individual: Individual, *, on: date, assume_absent: AssumeAbsent = ()) -> Recorded:
        """Read all that was ever measured and asked of a person, as far as it still stands on a date."""
        check_day(on)
        base = situation_of(individual, on=on, assume_absent=assume_absent, numbers=False)
        measured, asked = _by_day(individual)
        first = max(individual.birth_date.earliest, EARLIEST_ON)
        # A day is read with its own values, with a height measured before, and with what was measured at birth.
        kept = tuple(item for item in individual.measurements if item.quantity in _OF_OTHER_DAYS)
        person = individual.model_copy(update={"measurements": kept, "forms": ()})
        telling: dict[str, list[Interpretation]] = {}
        findings: list[DataFinding] = []
        done: list[ServiceRecord] = []
        for day in sorted((day for day in measured.keys() | asked.keys() if first <= day <= on), reverse=True):
            results = self._as_of(person, day, measured.get(day, []), asked.get(day, []), base, assume_absent)
            findings += results.findings
            determined = {item.instrument for item in results if item.status is not ResultStatus.UNDETERMINED}
            done += [
                ServiceRecord(service=form.instrument, on=day)
                for form in asked.get(day, [])
                if form.instrument in determined
            ]
            for item in results:
                told = telling.setdefault(item.scale, [])
                # A result that could not be determined does not take the place of an earlier one that could.
                settled = told and told[-1].status is not ResultStatus.UNDETERMINED
                if not settled and stands(scale_named(item.scale), item, base):
                    told.append(item)
        facts = _newest_facts([item for told in telling.values() for item in told], base)
        grams = _weight_of_the_day(individual, on)
        if grams is not None:
            facts["current_weight"] = FromResult(value=grams, origin=_WEIGHED)
        facts |= _of_the_birth(individual.measurements, on)
        # The newest of each scale, and where that is undetermined, the newest that is not.
        standing = [item for told in telling.values() for item in {id(item): item for item in _ends(told)}.values()]
        standing.sort(key=lambda item: (not item.danger, -item.on.toordinal()))
        return Recorded(results=tuple(standing), facts=facts, findings=tuple(dict.fromkeys(findings)), done=tuple(done))

    def _as_of(  # noqa: PLR0913 - what was measured and asked on the day, and of whom
        self,
        individual: Individual,
        day: date,
        measurements: list[tuple[str, Measurement]],
        forms: list[Form],
        base: Situation,
        assume_absent: AssumeAbsent,
    ) -> Results:
        """Read a day in the past; of one whose measurements cannot tell any more, only check what was given."""
        if forms or any(base.on < add(day, span) for span in self._spans):
            return self.day(individual, on=day, measurements=measurements, forms=forms, assume_absent=assume_absent)
        two_pressures = self._option(BLOOD_PRESSURE_TWO_READINGS)
        findings = measures_of(individual, measurements, on=day, two_pressures=two_pressures).findings
        return _nothing_read(day, findings)

    def _scale(self, scale: Scale, situation: Situation, measures: Measures) -> list[Interpretation]:
        program = self._program(scale.code, scale.criteria())
        situations = program.possible(program.prepare(situation))
        result = _interpreted(scale, _Judge(program, situations), measures)
        return [] if result is None else [result]

    def _form(
        self, form: Form, situation: Situation, measures: Measures
    ) -> tuple[list[Interpretation], list[ScoreResult], list[str], list[DataFinding]]:
        questionnaire = self._questionnaire(form)
        given = check_answers(questionnaire, form)
        program = self._program(questionnaire.code, questionnaire.criteria())
        program.prepare(situation)
        situations = [_copy(item) for item in program.possible(situation)]
        answers = [fill(questionnaire, given, program, item) for item in situations]
        scores = [
            ScoreResult(
                code=score.code,
                name=score.label,
                at_least=min(item.scores[score.code][0] for item in answers),
                at_most=max(item.scores[score.code][1] for item in answers),
                unit=score.unit,
                on=situation.on,
            )
            for score in questionnaire.scores
        ]
        values = {score.code: score for score in scores}
        judge = _Judge(program, situations)
        results = [
            result
            for scale in questionnaire.scales
            if _has_values(scale, situation)
            and (result := _interpreted(scale, judge, measures, instrument=form.instrument, scores=values))
        ]
        unanswered = [f"{form.instrument}.{key}" for item in answers for key in item.unanswered]
        return results, scores, unanswered, [finding for item in answers for finding in item.findings]

    def _program(self, code: str, criteria: Iterable[Criterion]) -> Program:
        program = self._programs.get(code)
        if program is None:
            made = Program(Catalogue(()), self._choices)
            for criterion in criteria:
                made.test(criterion)
            # Only a whole program is seen by other threads.
            program = self._programs.setdefault(code, made)
        return program

    def _questionnaire(self, form: Form) -> Questionnaire:
        questionnaire = self._instruments.get(form.instrument)
        if questionnaire is None:
            raise unknown_name("instrument", form.instrument, self._instruments)
        return questionnaire

    def _option(self, reading: Reading) -> str:
        return self._choices.get(reading.code, reading.default)


@frozen
class _Judge:
    """A program and the situations a person may be in: more than one while the birth date is known in part."""

    program: Program
    situations: Sequence[Situation]

    def holds(self, criterion: Criterion) -> bool | None:
        """Say whether a criterion holds in every situation, in none, or not certainly."""
        test = self.program.test(criterion)
        outcomes = {test(situation.outcomes) for situation in self.situations}
        return outcomes.pop() if len(outcomes) == 1 else None

    def may_hold(self, criterion: Criterion) -> bool:
        """Say whether a criterion holds in one of the situations at least, with nothing of it unknown."""
        test = self.program.test(criterion)
        return any(test(situation.outcomes) for situation in self.situations)

    def open(self, criterion: Criterion) -> Criterion:
        """Return what of a criterion is not known, of several clauses."""
        members = criterion.members if isinstance(criterion, (AllOf, AnyOf)) else ()
        still_open = [self.open(member) for member in members if self.holds(member) is None]
        if not still_open:
            return criterion
        return all_of(*still_open) if isinstance(criterion, AllOf) else any_of(*still_open)

    def missing(self, criteria: Iterable[Criterion]) -> tuple[str, ...]:
        """Return the names of what is not known and could decide."""
        found = [
            name
            for criterion in criteria
            for situation in self.situations
            for name in self.program.open_facts(criterion, situation.outcomes).names
        ]
        if len(self.situations) > 1:
            found.append("birth_date")
        return tuple(dict.fromkeys(found))

    def categories(self, scale: Scale) -> tuple[list[Category], list[Criterion]]:
        """Return the categories the result can be of where the scale is for the person, and what is still open."""
        possible: dict[str, Category] = {}
        still_open: list[Criterion] = []
        for situation in self.situations:
            if self.program.test(scale.applies_to)(situation.outcomes) is False:
                continue
            for category in scale.categories:
                held = self.program.test(category.when)(situation.outcomes)
                if held is False:
                    continue
                possible.setdefault(category.code, category)
                if held:
                    break
                still_open.append(category.when)
        order = [category.code for category in scale.categories]
        return sorted(possible.values(), key=lambda item: order.index(item.code)), still_open


def _interpreted(
    scale: Scale,
    judge: _Judge,
    measures: Measures,
    *,
    instrument: str | None = None,
    scores: Mapping[str, ScoreResult] | None = None,
) -> Interpretation | None:
    """Read one scale; None where it is not for this person."""
    applies = judge.holds(scale.applies_to)
    if applies is False:
        return None
    possible, still_open = judge.categories(scale)
    if not possible:
        raise RuleError("No category of a scale holds", value=scale.code, code="scale")
    if applies is None:
        still_open = [scale.applies_to, *still_open]
    certain = possible[0] if len(possible) == 1 and applies else None
    marks = [mark for mark in scale.marks if judge.holds(mark.when)] if applies else []
    said = [item for item in (certain,) if item is not None] + marks
    on = judge.situations[0].on
    if certain is not None:
        status = ResultStatus.CLASSIFIED if certain.classified else ResultStatus.NOT_CLASSIFIED
    else:
        status = ResultStatus.UNDETERMINED
    # Of an age that is known in part, what cannot wait is told by every scale that may be the right one.
    danger = all(item.danger for item in possible) and judge.may_hold(scale.applies_to)
    shared = _shared(possible) if applies or danger else ()
    actions = [action for item in said for action in item.follow_up] if certain else [*shared, *_of(marks)]
    return Interpretation(
        scale=scale.code,
        name=scale.name,
        instrument=instrument,
        on=on,
        status=status,
        category=None if certain is None else certain.code,
        label=None if certain is None else certain.label,
        note=None if certain is None else certain.note,
        danger=danger or any(item.danger for item in said),
        possible=() if certain else tuple(PossibleCategory(code=item.code, label=item.label) for item in possible),
        missing=() if certain else _named(judge.missing(still_open), measures),
        marks=tuple(Mark(code=item.code, label=item.label, danger=item.danger, note=item.note) for item in marks),
        values=_values(scale, measures, scores or {}),
        follow_up=tuple(dict.fromkeys(told for action in actions if (told := _follow_up(action, scale, judge, on)))),
        facts=_facts([*possible, *marks] if applies else [], possible, judge),
        services=scale.services,
        readings={item.code: judge.program.choices.get(item.code, item.default) for item in _readings(scale)},
        authority=scale.authority,
        source=str((certain.source if certain is not None else None) or scale.source),
    )


def _named(missing: Iterable[str], measures: Measures) -> tuple[str, ...]:
    """Return what is missing, with what would decide a value that is known as a range in the place of that value."""
    lacks = {quantity.value: measure.lacks for quantity, measure in measures.values.items() if measure.lacks}
    return tuple(dict.fromkeys(each for name in missing for each in lacks.get(name, (name,))))


def _of(marks: Iterable[Category]) -> list[Action]:
    return [action for mark in marks for action in mark.follow_up]


def _shared(possible: Sequence[Category]) -> tuple[Action, ...]:
    """Return what is to be done by whichever category the result is of."""
    return tuple(action for action in possible[0].follow_up if all(action in item.follow_up for item in possible[1:]))


def _follow_up(action: Action, scale: Scale, judge: _Judge, on: date) -> FollowUp | None:
    held = judge.holds(action.when)
    if held is False:
        return None
    span = action.within or action.every
    return FollowUp(
        kind=action.kind,
        what=action.what,
        venues=action.venues,
        at_once=action.at_once,
        due_on=on if action.at_once else None if span is None else add(on, span),
        every=None if action.every is None else Label(id=action.every.words_id, en=action.every.words_en),
        condition=None if held else judge.open(action.when).words,
        service=action.service,
        source=str(action.source or scale.source),
    )


def _facts(said: Sequence[Category], possible: Sequence[Category], judge: _Judge) -> dict[str, FactValue]:
    """Return what is known of the person: what a mark says, or every category the result can be of."""
    told = {id(item): {fact.name: _value(value, judge) for fact, value in item.facts} for item in said}
    found: dict[str, FactValue] = {}
    for item in said:
        if item in possible:
            continue
        found |= {name: value for name, value in told[id(item)].items() if value is not None}
    for name, value in (told[id(possible[0])] if said else {}).items():
        if value is not None and all(told[id(item)].get(name) == value for item in possible):
            found.setdefault(name, value)
    return found


def _value(value: FactValue | Criterion, judge: _Judge) -> FactValue | None:
    return judge.holds(value) if isinstance(value, Criterion) else value


def _values(scale: Scale, measures: Measures, scores: Mapping[str, ScoreResult]) -> tuple[Value, ...]:
    """Return the values a scale reads, and those they were worked out of."""
    wanted = [of.code for of in scale.of]
    by_code = {quantity.value: (quantity, measure) for quantity, measure in measures.values.items()}
    wanted += [part.value for code in wanted if code in by_code for part in by_code[code][1].parts]
    found: list[Value] = []
    for code in dict.fromkeys(wanted):
        if code in by_code:
            quantity, measure = by_code[code]
            found.append(
                Value(
                    code=code,
                    name=quantity.label,
                    at_least=measure.bounds[0],
                    at_most=measure.bounds[1],
                    unit=quantity.unit,
                    on=measure.on,
                )
            )
        elif code in scores:
            score = scores[code]
            found.append(Value(**{name: getattr(score, name) for name in Value.model_fields}))
    return tuple(found)


@cache
def _read_by(questionnaire: Questionnaire) -> frozenset[str]:
    """Return what a form takes from the measured values of the day."""
    numbers = [item.number for item in questionnaire.items if item.number is not None]
    taken = {of.code for number in numbers for of in (number.quantity, *number.percent_lost) if of is not None}
    return frozenset(taken) | {node.of.code for node in questionnaire.criteria() if isinstance(node, Measured)}


def _why_unread(quantity: Quantity, measures: Measures) -> Label:
    """Say why a value was not read: it may have needed another, or have no class for this person."""
    for one, other in (_WEIGHT_AND_HEIGHT, _WEIGHT_AND_HEIGHT[::-1]):
        if quantity is one and other not in measures.values:
            told = other.label
            return Label(
                id=f"Tidak dinilai tanpa {told.id}; bila diukur, tambahkan.",
                en=f"It is not read without {told.en}; add it where it was measured.",
            )
    return _NO_CLASS


_WEIGHT_AND_HEIGHT: Final = (Quantity.WEIGHT, Quantity.HEIGHT)


def _read_by_its_parts(measure: Measure, read: Collection[str]) -> bool:
    """Tell whether a value was only worked out of others, each of which is read."""
    return bool(measure.parts) and all(part.value in read for part in measure.parts)


def _has_values(scale: Scale, situation: Situation) -> bool:
    """Tell whether a scale of a form has something to read: one whose categories ask no item needs a measured value."""
    if all(not isinstance(of, Quantity) or of.code in situation.measured for of in scale.of):
        return True
    return _asks_items(scale) or any(of.code in situation.measured for of in scale.of)


def _is_read(scale: Scale, situation: Situation) -> bool:
    """Tell whether a value that a scale of measured values reads is given."""
    return any(of.code in situation.measured for of in scale.read_from or scale.of)


@lru_cache(maxsize=1024)
def _asks_items(scale: Scale) -> bool:
    return any(isinstance(node, Answered) for category in scale.categories for node in walk(category.when))


@lru_cache(maxsize=1024)
def _readings(scale: Scale) -> tuple[Reading, ...]:
    return scale.readings


@lru_cache(maxsize=1024)
def _facts_asked(item: Scale | Questionnaire) -> frozenset[str]:
    return frozenset(node.fact.name for node in item.criteria() if isinstance(node, (Has, Is, Amount)))


def _put(measures: Measures, situation: Situation) -> None:
    """Put measured values where criteria find them."""
    for quantity, measure in measures.values.items():
        situation.measured[quantity.value] = measure.bounds
        if measure.method is not None:
            situation.values[MethodOf(quantity).code] = measure.method.value
    if measures.pressure_readings:
        situation.measured[PRESSURE_READINGS.code] = (float(measures.pressure_readings),) * 2


def _by_day(individual: Individual) -> tuple[dict[date, list[tuple[str, Measurement]]], dict[date, list[Form]]]:
    """Return what was measured and asked by the day, each measurement with its place among those of the person."""
    measured: dict[date, list[tuple[str, Measurement]]] = {}
    asked: dict[date, list[Form]] = {}
    for place, item in enumerate(individual.measurements):
        measured.setdefault(item.on, []).append((f"measurements.{place}", item))
    for form in individual.forms:
        asked.setdefault(form.on, []).append(form)
    return measured, asked


def _newest_facts(results: Iterable[Interpretation], base: Situation) -> dict[str, FromResult]:
    """Return what is known by results that stand: the newest counts, and of two on one day yes: it loses nobody.

    The yes of a result that stands for life, such as a confirmed infection, is not undone by another test.
    """
    facts: dict[str, FromResult] = {}
    told: dict[str, date] = {}
    passed: dict[str, bool] = {}
    for item in sorted(results, key=lambda item: item.on, reverse=True):
        for_life = scale_named(item.scale).validity == FOR_LIFE
        for name, value in _standing_facts(item, base).items():
            beats = value is True and name in told and (told[name] == item.on or for_life)
            if name not in facts or (beats and facts[name].value is not True):
                facts[name] = FromResult(value=value, origin=_origin(item))
                told[name] = item.on
                passed[name] = scale_named(item.scale).passing and item.on < base.on
    # Kept until here, as it is newer than an older yes; asked anew, as it may be otherwise by now.
    return {name: found for name, found in facts.items() if found.value is not False or not passed[name]}


def _ends(told: Sequence[Interpretation]) -> tuple[Interpretation, ...]:
    """Return the newest result, and the one that was determined."""
    determined = [item for item in told[-1:] if item.status is not ResultStatus.UNDETERMINED]
    return (*told[:1], *determined)


def _nothing_read(on: date, findings: Iterable[DataFinding]) -> Results:
    return Results(on=on, interpretations=(), scores=(), unanswered=(), facts={}, unread=(), findings=tuple(findings))


def measured_on(individual: Individual, day: date) -> list[tuple[str, Measurement]]:
    """Return the measurements of a day, each with its place among those of the person."""
    return [(f"measurements.{place}", item) for place, item in enumerate(individual.measurements) if item.on == day]


ALL_SCALES: Final[Mapping[str, Scale]] = MappingProxyType(
    {
        scale.code: scale
        for scale in (*SCALES.values(), *(each for item in INSTRUMENTS.values() for each in item.scales))
    }
)
"""Every scale by its code: of measured values, and of questionnaires."""


def scale_named(code: str) -> Scale:
    """Return a scale by its code, also one of a questionnaire; raise UnknownNameError where there is none."""
    if code not in ALL_SCALES:
        raise unknown_name("scale", code, ALL_SCALES)
    return ALL_SCALES[code]


def stands(scale: Scale, item: Interpretation, situation: Situation) -> bool:
    """Say whether a result still stands on the date of a situation."""
    if not scale.of_this_pregnancy:
        return situation.on < add(item.on, scale.validity)
    if scale.last_postpartum and situation.values.get(POSTPARTUM.name) is True:
        delivered = situation.dates.get(DELIVERED_ON.name)
        return item.on >= (date.fromordinal(delivered[0]) if delivered else cutoff(POSTPARTUM_PERIOD, situation.on))
    if situation.values.get(PREGNANT.name) is not True:
        return False
    start = situation.dates.get(LMP.name)
    return item.on >= (date.fromordinal(start[0]) if start else cutoff(LONGEST_PREGNANCY, situation.on))


def _standing_facts(item: Interpretation, situation: Situation) -> Mapping[str, FactValue]:
    """Return the facts that follow; no "no" of before in a pregnancy of unknown start, nor one for life."""
    scale = scale_named(item.scale)
    undated = scale.of_this_pregnancy and LMP.name not in situation.dates and item.on < situation.on
    if undated or (scale.validity == FOR_LIFE and situation.on >= add(item.on, NO_STANDS)):
        return {name: value for name, value in item.facts.items() if value is not False}
    return item.facts


def _origin(item: Interpretation) -> Label:
    told_id = ", ".join(f"{value.name.id} {value.told('id')}" for value in item.values)
    told_en = ", ".join(f"{value.name.en} {value.told('en')}" for value in item.values)
    return Label(id=f"{told_id or item.name.id} ({item.on})", en=f"{told_en or item.name.en} ({item.on})")


def _weight_of_the_day(individual: Individual, on: date) -> int | None:
    """Return the weight measured on the day, in grams, where it can be one."""
    weights = [
        item.value
        for item in individual.measurements
        if item.quantity is Quantity.WEIGHT and item.on == on and is_plausible(item.quantity, item.value)
    ]
    grams = round(min(weights) * 1000) if weights else 0
    return grams if weights and CURRENT_WEIGHT.at_least <= grams <= CURRENT_WEIGHT.at_most else None


def _of_the_birth(measurements: Iterable[Measurement], on: date) -> dict[str, FromResult]:
    """Return birth weight and gestation at birth, in whole units, as they were recorded last."""
    found: dict[str, FromResult] = {}
    of_birth = [item for item in measurements if item.quantity in BIRTH_FACTS and item.on <= on]
    for item in sorted(of_birth, key=lambda item: item.on):
        fact = BIRTH_FACTS[item.quantity]
        if fact.at_least <= (whole := int(item.value)) <= fact.at_most:
            origin = Label(id=f"{item.quantity.label.id} ({item.on})", en=f"{item.quantity.label.en} ({item.on})")
            found[fact.name] = FromResult(value=whole, origin=origin)
    return found


_OF_OTHER_DAYS: Final = frozenset({Quantity.HEIGHT, Quantity.BIRTH_WEIGHT, Quantity.GESTATION_AT_BIRTH})
_WEIGHED: Final = Label(id="penimbangan hari ini", en="the weight measured today")


def _copy(situation: Situation) -> Situation:
    """Return a situation that can be filled in without changing this one."""
    return evolve(situation, values=dict(situation.values), measured=dict(situation.measured))
