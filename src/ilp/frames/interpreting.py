"""What the results in a frame mean, in columns; and the facts that follow from them for the rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final, Self

from attrs import evolve, frozen

from ilp.errors import InputError, unknown_name
from ilp.facts import FACTS
from ilp.facts.person import BIRTH_DATE, SEX
from ilp.frames.carrying import Carried, carry, kept, refuse_taken
from ilp.frames.contract import FRAME_COLUMNS, MEASURED_ON, MEASUREMENT_COLUMNS, ColumnSpec
from ilp.frames.days import Day, Days
from ilp.frames.growth_columns import Child, GrowthTerms, with_growth
from ilp.frames.known import Known, Recorded, Refusals, known
from ilp.frames.lowering import planned
from ilp.frames.measured import DayValues, Derived, weight_in_grams
from ilp.frames.rules import age_bounds
from ilp.frames.scale_rules import COVERED, NOT_COVERED, ScaleRead, ScaleRules, standing, together, with_measured
from ilp.frames.terms import Kind, Term, Terms
from ilp.interpretation.definition import Scale
from ilp.interpretation.growth.reckoning import STANDING_FROM_DAY
from ilp.interpretation.measures import BIRTH_FACTS
from ilp.labels import Label
from ilp.screening import CATALOGUE
from ilp.situation import AssumeAbsent, assumed_names, check_day
from ilp.vocabulary import Method, Quantity, Sex

__all__ = ["ResultTerms", "interpret_frame"]

CATEGORY: Final = "{}__category"
STATUS: Final = "{}__status"
MISSING: Final = "{}__missing"
MARKS: Final = "{}__marks"
TO_DO: Final = "{}__follow_up"
BY_RESULTS: Final = "{}__by_results"
REFUSED: Final = "ilp_refused"
DANGER: Final = "ilp_danger"
FINDINGS: Final = "ilp_findings"
UNREAD: Final = "ilp_unread"

VALUE_COLUMNS: Final[Mapping[Quantity, str]] = MappingProxyType(
    {
        Quantity.BMI: "body_mass_index",
        Quantity.WEIGHT_FOR_AGE: "weight_for_age_z",
        Quantity.HEIGHT_FOR_AGE: "height_for_age_z",
        Quantity.WEIGHT_FOR_HEIGHT: "weight_for_height_z",
        Quantity.BMI_FOR_AGE: "bmi_for_age_z",
        Quantity.HEAD_FOR_AGE: "head_for_age_z",
        Quantity.CARDIOVASCULAR_RISK: "cardiovascular_risk_percent",
    }
)
"""The columns of values that are worked out."""
_BY_LENGTH: Final = "weight_for_length_z"

_OF_FACTS: Final = frozenset(fact.name for fact in BIRTH_FACTS.values())
"""Columns that ``assess_frame`` reads as facts, though they are of measured values too."""


@frozen(kw_only=True)
class ResultTerms:
    """The results of every row, in terms: the scales put to what was measured, and to what follows from that.

    ``base`` is what is known on the day asked about without them, ``follows`` what follows by the values of the day
    alone: what one result says may decide another, as in ``ilp.interpretation``.
    """

    day: DayValues
    base: Known
    follows: Mapping[str, Term]
    rules: ScaleRules
    derived: Derived

    @classmethod
    def of(  # noqa: PLR0913 - what a frame has, and how it is read
        cls,
        lazy: Any,
        recorded: Recorded,
        columns: Mapping[str, Kind],
        choices: Mapping[str, str],
        *,
        on_that_day: bool,
        anaemia_screened: Term | None = None,
    ) -> tuple[Any, Self]:
        """Put the scales to a frame; return it too, with what z-scores need in columns of their own."""
        terms = recorded.terms
        quantities = tuple(item for item in Quantity if on_that_day or item.value not in _OF_FACTS)
        day = DayValues.of(recorded, columns, quantities, on_that_day=on_that_day)
        recorded = evolve(recorded, at=None)
        bounds = age_bounds(COVERED.values())
        screened = terms.no if anaemia_screened is None else anaemia_screened

        def known_on(on: Day, results: Mapping[str, Term], assumed: tuple[str, ...] = recorded.assume_absent) -> Known:
            asked = evolve(recorded, on=on, assume_absent=assumed)
            return known(asked, anaemia_screened=screened, results=results, bounds=bounds)

        base = first = known_on(day.on, {})
        if day.day is not day.on:
            if base.partial and day.day.fixed is None:
                raise _partial_births(MEASURED_ON)
            first = known_on(day.day, {})
        lazy, growth = with_growth(lazy, _child(day, first), terms)
        rules = _put(day, first, growth, choices)
        said = together(rules, [rules.facts(scale) for scale in COVERED.values()])
        unassumed = known_on(day.day, {}, ()) if recorded.assume_absent else first
        follows = {}
        for name, term in said.items():
            before = unassumed if name in recorded.assume_absent else first
            free = terms.is_unknown(before.view.value(name))
            follows[name] = terms.where(free, term, terms.const(None, term.kind))
        if follows:
            rules = _put(day, known_on(day.day, follows), growth, choices)
        return lazy, cls(day=day, base=base, follows=follows, rules=rules, derived=rules.derived)

    def facts_of_the_day(self) -> dict[str, Term]:
        """Return what is known by all results of the day."""
        terms = self.rules.terms
        again = together(self.rules, [self.rules.facts(scale) for scale in COVERED.values()])
        return {
            name: terms.or_else(again.get(name, terms.const(None, term.kind)), term)
            for name, term in {**again, **self.follows}.items()
        }

    def standing_facts(self) -> dict[str, Term]:
        """Return the facts that follow from results as far as these still stand on the day asked about."""
        said = [standing(scale, self.rules.facts(scale), self.day, self.base) for scale in COVERED.values()]
        found = together(self.rules, said)
        grams = weight_in_grams(self.day)
        if not grams.is_const:
            found["current_weight"] = grams
        return found


def facts_from_results(
    lazy: Any,
    recorded: Recorded,
    columns: Mapping[str, Kind],
    choices: Mapping[str, str],
    *,
    anaemia_screened: Term,
) -> tuple[Any, dict[str, Term], ResultTerms | None]:
    """Return the facts that follow from what a frame has measured, for the rules; and the results themselves.

    The frame comes back with what z-scores need in columns of their own.
    """
    if not any(item.value in columns and item.value not in _OF_FACTS for item in Quantity):
        return lazy, {}, None
    lazy, found = ResultTerms.of(lazy, recorded, columns, choices, on_that_day=False, anaemia_screened=anaemia_screened)
    return lazy, found.standing_facts(), found


def _put(day: DayValues, found: Known, growth: GrowthTerms, choices: Mapping[str, str]) -> ScaleRules:
    births = found.born, found.born_latest
    derived = Derived.of(day, growth, found.view, births, choices)
    return ScaleRules(choices, with_measured(found, day, derived), day.days, derived)


def _child(day: DayValues, found: Known) -> Child:
    terms = day.terms
    oldest = terms.minus(day.day.ordinal, found.born.ordinal)
    youngest = oldest
    if found.partial:
        youngest = terms.minus(day.day.ordinal, found.born_latest.ordinal)
    sex = found.view.value(SEX.name)
    one, nought, unknown = (terms.const(value, Kind.REAL) for value in (1.0, 0.0, None))
    male = terms.where(
        terms.among(sex, (Sex.MALE.value,)),
        one,
        terms.where(terms.among(sex, (Sex.FEMALE.value,)), nought, unknown),
    )
    how = day.method(Quantity.HEIGHT)
    lying = terms.where(
        terms.among(how, (Method.LYING.value,)),
        one,
        terms.where(terms.among(how, (Method.STANDING.value,)), nought, unknown),
    )
    return Child(
        youngest=youngest,
        oldest=oldest,
        male=male,
        weight=day.value(Quantity.WEIGHT),
        height=day.value(Quantity.HEIGHT),
        head=day.value(Quantity.HEAD_CIRCUMFERENCE),
        lying=lying,
    )


def _partial_births(column: str) -> InputError:
    return InputError(
        "Dates of birth known in part cannot be read on a day of each row",
        value=f"birth_date_latest beside {column}",
        accepted="one day for all rows: on=date(2026, 11, 22)",
        remedy="Read the rows of each day by themselves, or drop birth_date_latest where all dates are whole",
        code="partial_births",
    )


def interpret_frame(  # noqa: PLR0913 - one call, every choice by name
    frame: Any,
    *,
    on: date | str,
    scales: Collection[str] | None = None,
    values: bool = True,
    missing: bool = False,
    follow_up: bool = False,
    facts: bool = False,
    keep: Collection[str] | None = None,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> Any:
    """Say what the results in every row of a frame mean: what ``interpret`` says, by the same scales.

    Args:
        frame: A frame of Polars, pandas, PyArrow, DuckDB, PySpark or another library narwhals supports, one row a
            person on a day. Beside the columns of ``assess_frame`` it has those of what was measured
            (``MEASUREMENT_COLUMNS``): each quantity in its unit, ``QUANTITY_method`` where the method matters, and
            ``measured_on`` where not all was measured on the day asked about.
        on: The day the results are of, or the name of the column that holds it: ``on="measured_on"`` reads each row
            on the day it was measured. A row measured on another day has no result, and ``ilp_findings`` says so.
        scales: The codes of the scales to read (``ilp scales``); without it all those for which the frame has a value.
        values: Add what was worked out: ``body_mass_index``; the z-scores of the six indices of growth, such as
            ``weight_for_age_z``; ``cardiovascular_risk_percent``. They are null where they are not known exactly; what
            can be a range has ``_at_least`` and ``_at_most`` too.
        missing: Add ``SCALE__missing``: what could decide a result that is undetermined, separated by commas.
        follow_up: Add ``SCALE__follow_up``: the kinds of what is to be done, separated by commas. Conditions that are
            not known are not left out. ``SCALE__marks`` has the statements beside the category.
        facts: Add ``FACT__by_results`` for each fact that can follow from the results of the day.
        keep: The columns of the frame to hand through; all of them without it.
        assume_absent: As for ``interpret``.
        readings: As for ``interpret``.

    Returns:
        A frame of the caller's kind, lazy where it was lazy, with every row in its place. For each scale
        ``SCALE__category`` is the code of the category, null where there is none, and ``SCALE__status`` says why:
        ``classified``, ``not_classified`` (the decree has no class for it), ``undetermined``, ``not_measured``, or
        ``not_for_person``.
        ``ilp_danger`` says where something cannot wait, ``ilp_unread`` which values no scale reads for this person,
        ``ilp_findings`` what was left out of account and why. ``ilp_refused`` says why nothing can be said of a row;
        all others of its columns are then null.

    Raises:
        InputError: the frame lacks a column, or one is of a type that is not read, or has none that a scale named here
            reads, or the engine cannot work out z-scores of growth.
        DateError: ``on`` is out of range.
        UnknownNameError: a scale, a fact or a reading is not known.

    >>> import polars
    >>> frame = polars.DataFrame(
    ...     {"birth_date": [date(1983, 4, 17)], "sex": ["male"], "systolic": [150.0], "diastolic": [95.0]}
    ... )
    >>> interpret_frame(frame, on=date(2026, 11, 22))["blood-pressure-adult__category"].to_list()
    ['grade-1']
    """
    wanted = _scales(scales)
    if not isinstance(on, str):
        check_day(on)
    assumed, choices = assumed_names(assume_absent), dict(CATALOGUE.choices(readings))
    carried, recorded = _carried(frame, on, assumed)
    lazy, results = ResultTerms.of(carried.lazy, recorded, carried.kinds, choices, on_that_day=True)
    columns = _Columns(results, wanted)
    found = columns.of_scales(missing=missing, follow_up=follow_up)
    if values:
        found |= columns.of_values()
    if facts:
        found |= columns.of_facts()
    names = kept(carried.names, keep, carried.names)
    found = {REFUSED: columns.refused} | found
    refuse_taken(found, names)
    made = planned(found).apply(lazy, () if carried.eager else names)
    return carried.back(made, names)


def _scales(codes: Collection[str] | None) -> tuple[Scale, ...] | None:
    """Return the scales that are named, None where none are."""
    if codes is None:
        return None
    if isinstance(codes, str):
        raise InputError(
            "Not a set of scales",
            value=codes,
            accepted='a list of codes, such as ["blood-pressure-adult"]',
            remedy="Put a single code into a list too",
            code="scales",
        )
    for code in codes:
        if code in NOT_COVERED:
            raise InputError(
                "A scale that frames do not read",
                value=code,
                accepted=", ".join(COVERED),
                remedy=f"Read it with ilp.interpret, person by person: {NOT_COVERED[code].en}",
                code="scales",
            )
        if code not in COVERED:
            raise unknown_name("scale", code, COVERED)
    return tuple(COVERED[code] for code in dict.fromkeys(codes))


def _carried(frame: Any, on: date | str, assumed: tuple[str, ...]) -> tuple[Carried, Recorded]:
    """Bring the frame to where it can be worked on; ``birth_weight`` and ``gestation_at_birth`` are as measured."""
    specs = {**FRAME_COLUMNS, **MEASUREMENT_COLUMNS}
    needed = [BIRTH_DATE.name, SEX.name]
    if isinstance(on, str):
        specs[on] = ColumnSpec(on, Kind.DATE, Label(id="tanggal hasil", en="the day of the results"))
        needed.append(on)
    carried = carry(frame, specs, "frame", needed=tuple(needed))
    if isinstance(on, str) and "birth_date_latest" in carried.kinds:
        raise _partial_births(on)
    if not any(item.value in carried.kinds for item in Quantity):
        raise InputError(
            "The frame has no column of a measured value",
            accepted="such as systolic and diastolic, weight and height, glucose_random, haemoglobin",
            remedy="Rename the columns of measured values; ilp.frames.MEASUREMENT_COLUMNS has all that are read",
            code="column_missing",
        )
    days = Days(Terms(), counted=carried.on_polars)
    asked = days.column(on, many=True) if isinstance(on, str) else days.fixed(on)
    columns = frozenset(carried.kinds) - _OF_FACTS
    return carried, Recorded(days=days, columns=columns, on=asked, assume_absent=assumed)


class _Columns:
    """Makes the columns that are asked for."""

    def __init__(self, results: ResultTerms, wanted: tuple[Scale, ...] | None) -> None:
        self._results, self._rules, self._terms = results, results.rules, results.rules.terms
        reads = [self._rules.result(scale) for scale in (COVERED.values() if wanted is None else wanted)]
        self._reads = [read for read in reads if read.given is not self._terms.no]
        if wanted is not None and len(self._reads) < len(reads):
            read = next(each for each in reads if each.given is self._terms.no)
            raise InputError(
                "The frame has no column of a value that a scale reads",
                value=read.scale.code,
                accepted=_columns_for(read.scale),
                remedy="Rename the column that holds it, or leave the scale out",
                code="column_missing",
            )
        refusals = Refusals(self._terms, (*results.base.refused, *results.day.refused))
        self.refused, self._only_good = refusals.code, refusals.only_good

    def of_scales(self, *, missing: bool, follow_up: bool) -> dict[str, Term]:
        """Return the category and the status of each scale, and what is said of all."""
        terms = self._terms
        found = {
            DANGER: terms.any_of(read.danger for read in map(self._rules.result, COVERED.values())),
            FINDINGS: terms.list_of((*self._results.day.findings, *self._results.derived.findings)),
            UNREAD: terms.list_of(self._unread()),
        }
        for read in self._reads:
            code = read.scale.code
            category = terms.text(None)
            for item, held in zip(read.scale.categories, read.certain, strict=True):
                category = terms.where(held, terms.text(item.code), category)
            found[CATEGORY.format(code)] = category
            found[STATUS.format(code)] = self._status(read)
            if missing:
                found[MISSING.format(code)] = terms.list_of(sorted(self._rules.lacking(read.scale).items()))
            if follow_up:
                to_do = self._rules.to_do(read.scale).items()
                found[TO_DO.format(code)] = terms.list_of((kind.value, held) for kind, held in to_do)
                marks = zip(read.scale.marks, read.marks, strict=True)
                found[MARKS.format(code)] = terms.list_of((mark.code, held) for mark, held in marks)
        return {name: self._only_good(term) for name, term in found.items()}

    def _status(self, read: ScaleRead) -> Term:
        terms = self._terms
        status = terms.text("undetermined")
        for item, held in zip(read.scale.categories, read.certain, strict=True):
            told = "classified" if item.classified else "not_classified"
            status = terms.where(held, terms.text(told), status)
        status = terms.where(terms.fails(read.applies), terms.text("not_for_person"), status)
        return terms.where(terms.not_(read.given), terms.text("not_measured"), status)

    def _unread(self) -> list[tuple[str, Term]]:
        """Return for each quantity where it was measured, or worked out, and no scale reads it."""
        terms, rules, derived = self._terms, self._rules, self._results.derived
        read: dict[str, list[Term]] = {}
        for scale in COVERED.values():
            result = rules.result(scale).result
            for of in scale.of:
                read.setdefault(of.code, []).append(result)
                worked_out, parts = derived.parts.get(Quantity(of.code), (terms.no, ()))
                for part in parts:
                    read.setdefault(part.value, []).append(terms.all_of((result, worked_out)))
        is_read = {code: terms.any_of(held) for code, held in read.items()}
        found = []
        for quantity in Quantity:
            measured = rules.is_measured(quantity.value)
            held = is_read.get(quantity.value, terms.no)
            worked_out, parts = derived.parts.get(quantity, (terms.no, ()))
            by_parts = terms.all_of((worked_out, *(is_read.get(part.value, terms.no) for part in parts)))
            found.append((quantity.value, terms.all_of((measured, terms.not_(held), terms.not_(by_parts)))))
        return found

    def of_values(self) -> dict[str, Term]:
        """Return what was worked out of the values."""
        terms, results = self._terms, self._results
        found: dict[str, Term] = {}
        for quantity, name in VALUE_COLUMNS.items():
            ends = results.derived.measured.get(quantity.value)
            if ends is None:
                continue
            if quantity is Quantity.WEIGHT_FOR_HEIGHT:
                # Of one who may be of either age, beside those who are measured standing.
                oldest = _child(results.day, results.base).oldest
                lying = terms.holds(terms.under(oldest, terms.number(STANDING_FROM_DAY)))
                found |= self._value(_BY_LENGTH, ends, lying)
                found |= self._value(name, ends, terms.not_(lying))
            else:
                found |= self._value(name, ends, terms.yes)
        return {name: self._only_good(term) for name, term in found.items()}

    def _value(self, name: str, ends: tuple[Term, Term], where: Term) -> dict[str, Term]:
        """Return a value, and the least and the most it can be where that may be more than one."""
        terms = self._terms
        unknown = terms.const(None, Kind.REAL)
        least, most = (terms.where(where, end, unknown) for end in ends)
        if least is most:
            return {name: least}
        exact = terms.holds(terms.compare("==", least, most))
        return {
            name: terms.where(exact, least, unknown),
            f"{name}_at_least": least,
            f"{name}_at_most": most,
        }

    def of_facts(self) -> dict[str, Term]:
        """Return what is known of each row by all results of the day."""
        found = self._results.facts_of_the_day()
        return {BY_RESULTS.format(name): self._only_good(found[name]) for name in FACTS if name in found}


def _columns_for(scale: Scale) -> str:
    """Return the columns by one of which a scale can be read."""
    names: dict[str, None] = {}
    for of in scale.read_from or scale.of:
        names[of.code] = None
        if Quantity(of.code) in _WORKED_OUT_OF:
            names[_WORKED_OUT_OF[Quantity(of.code)]] = None
    return ", ".join(names)


_WORKED_OUT_OF: Final = {
    Quantity.BMI: "weight and height",
    Quantity.WEIGHT_FOR_AGE: "weight",
    Quantity.HEIGHT_FOR_AGE: "height",
    Quantity.WEIGHT_FOR_HEIGHT: "weight and height",
    Quantity.BMI_FOR_AGE: "weight and height",
    Quantity.CARDIOVASCULAR_RISK: "cholesterol_total",
}
