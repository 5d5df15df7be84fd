"""What was measured of each row, in terms: the values that count on a day, and what is worked out of them.

The same as ``ilp.interpretation.measures`` and ``derived`` say of one person whose measurements are all of one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Self

from attrs import field, frozen

from ilp.calendar import days
from ilp.facts.newborn_and_child import CURRENT_WEIGHT
from ilp.facts.person import SEX
from ilp.frames.contract import MEASURED_ON, method_column
from ilp.frames.days import Day, Days
from ilp.frames.growth_columns import GrowthTerms
from ilp.frames.known import Recorded, View
from ilp.frames.terms import Kind, Term, Terms
from ilp.interpretation.definition import PRESSURE_READINGS, MethodOf
from ilp.interpretation.derived import BMI_DIGITS, CM_IN_M, Z_SCORES
from ilp.interpretation.measures import BIRTH_FACTS
from ilp.interpretation.risk_chart import (
    AGE_BLOCKS,
    CHOLESTEROL_COLUMNS,
    COLUMN_EDGES,
    FIRST_AGE,
    LAST_AGE,
    SYSTOLIC_EDGES,
    SYSTOLIC_ROWS,
    YEARS_IN_BLOCK,
    cells,
)
from ilp.models.person import MEASURED_BY
from ilp.screening.adult_results_risk_chart import (
    BLOOD_PRESSURE_BETWEEN_ROWS,
    CHART_CHOLESTEROL_COLUMNS,
    RISK_ESTABLISHED_DISEASE,
)
from ilp.screening.risk_chart import RISK_CHART_AGES, RISK_DIABETES_AND_CARDIOVASCULAR
from ilp.situation import EARLIEST_ON
from ilp.vocabulary import Instrument, Method, Quantity, Sex

__all__ = ["DayValues", "Derived", "used_on", "weight_in_grams"]

_GRAMS_IN_KG: Final = 1000


@frozen(kw_only=True)
class DayValues:
    """What was measured of each row on the day it is read on.

    ``day`` is the day they are read on, ``measured_on`` the one the frame has, ``on`` the one asked about. ``values``
    are those that anybody can have, unknown where there is none; ``methods`` how they were measured; ``raw`` all that
    the frame has, whatever the day, and ``possible`` whether anybody can have it. ``findings`` names what is left out
    of account, ``refused`` what is wrong with rows of which nothing can be said.
    """

    days: Days
    day: Day
    measured_on: Day
    on: Day
    raw: Mapping[Quantity, Term]
    possible: Mapping[Quantity, Term]
    values: Mapping[Quantity, Term]
    methods: Mapping[Quantity, Term]
    pressure_readings: Term
    findings: tuple[tuple[str, Term], ...]
    refused: tuple[tuple[str, Term], ...]

    @property
    def terms(self) -> Terms:
        """What makes terms."""
        return self.days.terms

    @classmethod
    def of(
        cls, recorded: Recorded, columns: Mapping[str, Kind], quantities: Iterable[Quantity], *, on_that_day: bool
    ) -> Self:
        """Gather the values of quantities for which the frame has columns.

        Of rows measured on another day than the one asked about, nothing counts where ``on_that_day``; else they are
        read as on the day of measuring, unless that is after the day asked about or before the birth.
        """
        days, terms = recorded.days, recorded.terms
        raw = {item: terms.column(item.value, Kind.REAL) for item in quantities if item.value in columns}
        day, counts = recorded.on, terms.yes
        of_the_day: list[tuple[str, Term]] = []
        if MEASURED_ON in columns:
            day = recorded.measured_on or days.column(MEASURED_ON)
            counts, of_the_day = _counts(recorded, day, on_that_day=on_that_day)
        given = terms.any_of(terms.is_known(value) for value in raw.values())
        findings = [(code, terms.all_of((given, condition))) for code, condition in of_the_day]
        values, possible, unknown = {}, {}, terms.const(None, Kind.REAL)
        for quantity, value in raw.items():
            possible[quantity] = _within(terms, value, quantity.at_least, quantity.at_most)
            values[quantity] = terms.where(terms.all_of((counts, possible[quantity])), value, unknown)
            left_out = terms.all_of((counts, terms.fails(possible[quantity])))
            findings.append((f"measurement_implausible:{quantity.value}", left_out))
        readings = _keep_pressures(terms, values, findings)
        named = {item: terms.column(method_column(item), Kind.TEXT) for item in raw if method_column(item) in columns}
        refused, methods = [], {}
        for item, method in named.items():
            is_one = terms.among(method, [each.value for each in Method])
            refused.append((f"method:{item.value}", terms.not_(is_one)))
            methods[item] = terms.where(terms.all_of((terms.is_known(values[item]), is_one)), method, terms.text(None))
        return cls(
            days=days,
            day=recorded.on if on_that_day else day,
            measured_on=day,
            on=recorded.on,
            raw=raw,
            possible=possible,
            values=values,
            methods=methods,
            pressure_readings=readings,
            findings=tuple(findings),
            refused=tuple(refused),
        )

    def method(self, quantity: Quantity) -> Term:
        """Return how a quantity was measured."""
        return self.methods.get(quantity, self.terms.text(None))

    def value(self, quantity: Quantity) -> Term:
        """Return a value, unknown where there is none."""
        return self.values.get(quantity, self.terms.const(None, Kind.REAL))

    def birth_facts(self) -> dict[str, Term]:
        """Return birth weight and gestation at birth, in whole units, as facts.

        A value of the day that is no whole number is compared as it is, and not as the fact rounds it.
        """
        terms, found = self.terms, {}
        written = terms.yes
        if self.measured_on is not self.on:
            written = terms.holds(terms.up_to(self.measured_on.ordinal, self.on.ordinal))
        for quantity in [item for item in BIRTH_FACTS if item in self.raw]:
            fact, raw, value = BIRTH_FACTS[quantity], self.raw[quantity], self.values[quantity]
            inside = _within(terms, raw, fact.at_least, fact.at_most + 1, over=False)
            broken = terms.holds(terms.under(terms.real_of(terms.whole(value)), value))
            counts = terms.all_of((inside, terms.not_(broken), written))
            usable = terms.where(counts, raw, terms.const(None, Kind.REAL))
            found[fact.name] = terms.whole(usable)
        return found


def _within(terms: Terms, value: Term, low: float, high: float, *, over: bool = True) -> Term:
    """Say whether a value lies between bounds, the upper one included or not."""
    ends = (terms.const(float(end), Kind.REAL) for end in (low, high))
    least, most = ends
    return terms.all_of((terms.up_to(least, value), terms.up_to(value, most) if over else terms.under(value, most)))


def _counts(recorded: Recorded, day: Day, *, on_that_day: bool) -> tuple[Term, list[tuple[str, Term]]]:
    """Say of which rows the day of measuring lets the values count, and what is wrong with that of the others."""
    terms, days_ = recorded.terms, recorded.days
    missing = ("measured_on_missing", day.is_unknown)
    if on_that_day:
        same = terms.holds(terms.compare("==", day.ordinal, recorded.on.ordinal))
        return same, [
            missing,
            ("measured_on_another_day", terms.fails(terms.compare("==", day.ordinal, recorded.on.ordinal))),
        ]
    after = terms.under(recorded.on.ordinal, day.ordinal)
    before = terms.under(day.ordinal, recorded.day("birth_date").ordinal)
    early = terms.fails(days_.reached(days_.fixed(EARLIEST_ON), days(0), day))
    counts = terms.all_of((terms.fails(after), terms.fails(before), terms.not_(early)))
    found = [missing, ("dated_after_on", terms.holds(after)), ("dated_before_birth", terms.holds(before))]
    return counts, found


def _keep_pressures(terms: Terms, values: dict[Quantity, Term], findings: list[tuple[str, Term]]) -> Term:
    """Leave out both values of a blood pressure whose diastolic is not the lower; return how many there are."""
    systolic, diastolic = (
        values.get(item, terms.const(None, Kind.REAL)) for item in (Quantity.SYSTOLIC, Quantity.DIASTOLIC)
    )
    is_reversed = terms.holds(terms.up_to(systolic, diastolic))
    for item in (Quantity.SYSTOLIC, Quantity.DIASTOLIC):
        if item in values:
            values[item] = terms.where(is_reversed, terms.const(None, Kind.REAL), values[item])
    findings.append(("blood_pressure_reversed", is_reversed))
    one = terms.any_of((terms.is_known(systolic), terms.is_known(diastolic)))
    return terms.where(
        terms.all_of((one, terms.not_(is_reversed))), terms.const(1.0, Kind.REAL), terms.const(None, Kind.REAL)
    )


@frozen(kw_only=True)
class Derived:
    """The values of a day with what is worked out of them: the least and the most of each, and what that rests on.

    ``parts`` says of a quantity where it was worked out, and of which others; ``lacks`` names what would decide one
    that is known as a range.
    """

    measured: dict[str, tuple[Term, Term]]
    parts: dict[Quantity, tuple[Term, tuple[Quantity, ...]]] = field(factory=dict)
    lacks: dict[str, list[tuple[str, Term]]] = field(factory=dict)
    findings: tuple[tuple[str, Term], ...] = ()

    @classmethod
    def of(
        cls, day: DayValues, growth: GrowthTerms, view: View, births: tuple[Day, Day], choices: Mapping[str, str]
    ) -> Self:
        """Work out the body mass index, take the z-scores of growth, and read the risk chart.

        ``births`` are the earliest and the latest day of birth; ``view`` has the facts that the chart asks.
        """
        terms = day.terms
        measured = {item.value: (value, value) for item, value in day.values.items()}
        if not day.pressure_readings.is_const:
            measured[PRESSURE_READINGS.code] = (day.pressure_readings,) * 2
        made = cls(measured=measured)
        made._add(terms, Quantity.BMI, (_body_mass_index(day),) * 2, (Quantity.WEIGHT, Quantity.HEIGHT))
        findings = []
        for quantity, (least, most, doubtful) in growth.scores.items():
            given = terms.is_known(day.value(quantity))
            parts = next(parts for each, parts in Z_SCORES.values() if each is quantity)
            made._add(terms, quantity, (least, most), parts)
            findings.append((f"growth_implausible:{quantity.value}", terms.all_of((doubtful, terms.not_(given)))))
            if least is not most:
                apart = terms.all_of((terms.holds(terms.under(least, most)), terms.not_(given)))
                made.lacks[quantity.value] = [("birth_date", apart)]
        risk = _Chart(day, view, births, choices).risk()
        if risk is not None:
            least, most, lacks = risk
            made._add(
                terms, Quantity.CARDIOVASCULAR_RISK, (least, most), (Quantity.CHOLESTEROL_TOTAL, Quantity.SYSTOLIC)
            )
            given = terms.is_known(day.value(Quantity.CARDIOVASCULAR_RISK))
            made.lacks[Quantity.CARDIOVASCULAR_RISK.value] = [
                (name, terms.all_of((condition, terms.is_known(least), terms.not_(given)))) for name, condition in lacks
            ]
        return cls(measured=measured, parts=made.parts, lacks=made.lacks, findings=tuple(findings))

    def _add(self, terms: Terms, quantity: Quantity, found: tuple[Term, Term], parts: tuple[Quantity, ...]) -> None:
        """Add what was worked out, where the value was not itself given."""
        if found[0].is_const:
            return
        given = self.measured.get(quantity.value)
        if given is None:
            self.measured[quantity.value] = found
            self.parts[quantity] = terms.is_known(found[0]), parts
            return
        least, most = (terms.or_else(given[0], end) for end in found)
        self.measured[quantity.value] = (least, least if found[0] is found[1] else most)
        worked_out = terms.all_of((terms.is_unknown(given[0]), terms.is_known(found[0])))
        self.parts[quantity] = worked_out, parts


def _body_mass_index(day: DayValues) -> Term:
    """Return weight over the square of the height, as ``ilp.interpretation.derived`` does."""
    terms, height = day.terms, day.value(Quantity.HEIGHT)
    weight = terms.real("times", day.value(Quantity.WEIGHT), CM_IN_M**2)
    return terms.rounded(terms.real("over", weight, terms.real("times", height, height)), BMI_DIGITS)


class _Chart:
    """The risk chart in terms, as ``chart_risk`` reads it for one person."""

    def __init__(self, day: DayValues, view: View, births: tuple[Day, Day], choices: Mapping[str, str]) -> None:
        self._day, self._view, self._births, self._choices = day, view, births, choices
        self._terms = day.terms

    def risk(self) -> tuple[Term, Term, list[tuple[str, Term]]] | None:
        """Return the least and the most it can be, and what would decide; None where no row has a cholesterol."""
        terms, day = self._terms, self._day
        cholesterol, systolic = day.value(Quantity.CHOLESTEROL_TOTAL), day.value(Quantity.SYSTOLIC)
        if cholesterol.is_const:
            return None
        converted = self._option(CHART_CHOLESTEROL_COLUMNS) == "converted"
        shift = 0.5 if self._option(BLOOD_PRESSURE_BETWEEN_ROWS) == "rounded" else 0.0
        column = self._row(cholesterol, COLUMN_EDGES["converted" if converted else "mg/dL"])
        row = terms.or_else(self._row(systolic, [edge - shift for edge in SYSTOLIC_EDGES]), terms.number(_UNKNOWN_ROW))
        place = terms.number(0)
        digits = (
            (self._answer("diabetes"), _ANSWERS),
            (self._answer("smoker"), _ANSWERS),
            (terms.where(self._is_male(), terms.number(1), terms.number(0)), len(_SEXES)),
            (row, len(SYSTOLIC_ROWS) + 1),
            (column, len(CHOLESTEROL_COLUMNS)),
        )
        for digit, size in digits:
            place = terms.plus(terms.times(place, size), digit)
        applies = terms.all_of((terms.not_(self._is_established()), terms.is_known(cholesterol)))
        blocks, several = self._blocks()
        ends = []
        for kind, choose in (("least", terms.earliest), ("most", terms.latest)):
            risks = [
                terms.where(
                    terms.all_of((applies, held)), terms.looked_up(place, _table(number, kind)), terms.number(None)
                )
                for number, held in blocks
            ]
            ends.append(terms.real_of(choose(risks)))
        lacks = [
            ("diabetes", terms.is_unknown(self._view.value("diabetes"))),
            ("smoker", terms.is_unknown(self._view.value("smoker"))),
            ("birth_date", several),
            ("systolic", terms.is_unknown(systolic)),
        ]
        return ends[0], ends[1], [(name, condition) for name, condition in lacks if condition is not terms.no]

    def _option(self, reading: Any) -> str:
        return self._choices.get(reading.code, reading.default)

    def _is_male(self) -> Term:
        return self._terms.holds(self._terms.among(self._view.value(SEX.name), (Sex.MALE.value,)))

    def _is_established(self) -> Term:
        """Say whether a row is known to have the disease that takes the place of the chart."""
        terms = self._terms
        if self._option(RISK_ESTABLISHED_DISEASE) == "chart":
            return terms.no
        needed = ["cardiovascular_disease"]
        if self._option(RISK_DIABETES_AND_CARDIOVASCULAR) == "both":
            needed.append("diabetes")
        return terms.all_of(terms.holds(self._view.value(name)) for name in needed)

    def _answer(self, name: str) -> Term:
        """Return no, yes, or not known as 0, 1, 2."""
        terms, known = self._terms, self._view.value(name)
        yes_no = terms.where(known, terms.number(1), terms.number(0))
        return terms.where(terms.is_unknown(known), terms.number(2), yes_no)

    def _row(self, value: Term, edges: Iterable[float]) -> Term:
        """Return how many lower edges a value has reached."""
        terms, found = self._terms, self._terms.number(0)
        for number, edge in enumerate(edges, start=1):
            reached = terms.up_to(terms.const(float(edge), Kind.REAL), value)
            found = terms.where(reached, terms.number(number), found)
        return terms.where(terms.is_known(value), found, terms.number(None))

    def _blocks(self) -> tuple[list[tuple[int, Term]], Term]:
        """Return for each block of ages where the age can be in it, and where it can be in several."""
        terms, day = self._terms, self._day
        oldest, youngest = (terms.quotient(day.days.months_between(born, day.day), 12) for born in self._births)
        last = len(AGE_BLOCKS) - 1
        beyond = self._option(RISK_CHART_AGES) == "oldest-block"
        blocks = []
        for number in range(len(AGE_BLOCKS)):
            first_age = FIRST_AGE + number * YEARS_IN_BLOCK
            held = terms.up_to(terms.number(first_age), oldest)
            if number < last or not beyond:
                held = terms.all_of((held, terms.up_to(youngest, terms.number(first_age + YEARS_IN_BLOCK - 1))))
            blocks.append((number, terms.holds(held)))
        if self._births[0] is self._births[1]:
            return blocks, terms.no
        pairs = [
            terms.all_of((one, other)) for place, (_, one) in enumerate(blocks) for _, other in blocks[place + 1 :]
        ]
        return blocks, terms.any_of(pairs)


_ANSWERS: Final = 3
_UNKNOWN_ROW: Final = len(SYSTOLIC_ROWS)
_SEXES: Final = (Sex.FEMALE, Sex.MALE)
assert FIRST_AGE + YEARS_IN_BLOCK * len(AGE_BLOCKS) - 1 == LAST_AGE  # noqa: S101


def _table(block: int, kind: str) -> tuple[int, ...]:
    """Return the least or the most risk of every place of the chart in one block of ages.

    A place is made of diabetes, smoking, sex, row and column; of what is not known every answer counts.
    """
    choose = min if kind == "least" else max
    answers = ((False,), (True,), (False, True))
    rows = (*((row,) for row in SYSTOLIC_ROWS), SYSTOLIC_ROWS)
    age = AGE_BLOCKS[block]
    chart = cells()
    return tuple(
        choose(
            chart[diabetes, sex, smoker, age, row][column] for diabetes in sick for smoker in smokes for row in of_rows
        )
        for sick in answers
        for smokes in answers
        for sex in _SEXES
        for of_rows in rows
        for column in range(len(CHOLESTEROL_COLUMNS))
    )


def method_values(day: DayValues) -> dict[str, Term]:
    """Return how each quantity was measured, under the names by which criteria ask it."""
    return {MethodOf(quantity).code: day.method(quantity) for quantity in Quantity}


def weight_in_grams(day: DayValues) -> Term:
    """Return the weight measured on the day asked about, in whole grams, halves to the even one; as a fact."""
    terms = day.terms
    grams = terms.real("times", day.value(Quantity.WEIGHT), _GRAMS_IN_KG)
    down = terms.whole(grams)
    rest = terms.real("minus", grams, terms.real_of(down))
    half = terms.const(0.5, Kind.REAL)
    odd = terms.compare("==", terms.remainder(down, 2), terms.number(1))
    up = terms.any_of((terms.under(half, rest), terms.all_of((terms.compare("==", rest, half), odd))))
    found = terms.where(up, terms.plus(down, 1), down)
    today = terms.holds(terms.compare("==", day.day.ordinal, day.on.ordinal))
    inside = (
        terms.up_to(terms.number(CURRENT_WEIGHT.at_least), found),
        terms.up_to(found, terms.number(CURRENT_WEIGHT.at_most)),
    )
    return terms.where(terms.all_of((*inside, today)), found, terms.number(None))


def used_on(day: DayValues) -> dict[Instrument, Day]:
    """Return for each instrument the day on which the measurements of a row show it to have been used.

    What ``Individual.done`` adds to a history: a value that nobody can have shows nothing, and a blood pressure whose
    values are swapped shows its instrument all the same.
    """
    terms, found = day.terms, {}
    for instrument, sets in MEASURED_BY.items():
        shown = terms.any_of(
            terms.all_of(terms.holds(day.possible[item]) for item in needed)
            for needed in sets
            if needed <= day.possible.keys()
        )
        if shown is not terms.no:
            found[instrument] = day.days.only_where(shown, day.measured_on)
    return found
