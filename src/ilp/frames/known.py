"""What is known of each row on its day: the facts as recorded, what follows from them, and which rows are refused.

The same as ``ilp.situation`` says of one person, in terms: in the same order, by the same constants.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import define, evolve, field, frozen

from ilp.calendar import Span, days
from ilp.facts import FACTS, FactType
from ilp.facts.person import BIRTH_DATE, DELIVERED_ON, LMP, POSTPARTUM, PREGNANT, SEX
from ilp.frames.days import Day, Days, cutoff_or_none, in_days
from ilp.frames.terms import Kind, Term, Terms
from ilp.lifecycle import COULD_BE_PREGNANT_AGE, POSTPARTUM_PERIOD
from ilp.models.person import GESTATION
from ilp.situation import (
    COULD_BE_PUPIL_AGE,
    EARLIEST_CONCEPTION,
    EARLIEST_ON,
    EDD_LEEWAY,
    LATEST_ON,
    LONGEST_PREGNANCY,
    OF_SEXUAL_CONTACT,
    OLDEST_AGE,
    WEIGHT_4_KG,
)
from ilp.vocabulary import Sex

__all__ = ["FACT_KINDS", "Known", "Recorded", "Refusals", "View", "known"]

FACT_KINDS: Final = {FactType.YES_NO: Kind.YES_NO, FactType.INTEGER: Kind.NUMBER, FactType.CHOICE: Kind.TEXT}


@frozen(kw_only=True)
class Recorded:
    """What the frame has: its columns as terms, and the day asked about."""

    days: Days
    columns: frozenset[str]
    on: Day
    at: int | None = None
    assume_absent: tuple[str, ...] = ()
    measured_on: Day | None = None
    """The day of all that was measured, where it is one for all rows: then dates of birth may be known in part."""

    @property
    def terms(self) -> Terms:
        """What makes terms."""
        return self.days.terms

    def day(self, name: str) -> Day:
        """A date column, or a day that is never known."""
        return self.days.column(name) if name in self.columns else self.days.unknown()

    def minutes(self, name: str) -> Term:
        """The minute of the day of a column such as "03:10"."""
        terms = self.terms
        return terms.minutes(terms.column(name, Kind.TEXT) if name in self.columns else terms.text(None))

    def fact(self, name: str) -> Term:
        """A fact as recorded."""
        kind = FACT_KINDS[FACTS[name].type]
        return self.terms.column(name, kind) if name in self.columns else self.terms.const(None, kind)


@define
class View:
    """Rows as they are on a day: what clauses are judged by. Two views are never compared, only told apart.

    ``measured`` has the least and the most that a measured value can be.
    """

    values: dict[str, Term]
    dates: dict[str, Day]
    times: dict[str, Term]
    on: Day
    at: int | None = None
    measured: dict[str, tuple[Term, Term]] = field(factory=dict)

    def value(self, name: str) -> Term:
        """A fact."""
        return self.values[name]


@frozen(kw_only=True)
class Known:
    """What is known of each row.

    ``births`` holds one view for every date of birth that tells others apart, with the condition that it is possible:
    one view for all rows, unless the frame has dates of birth of which only a part is known. ``refused`` names what is
    wrong with rows of which nothing can be said, the first that holds counting. ``born`` is the earliest day of birth,
    ``born_latest`` the latest.
    """

    view: View
    births: tuple[tuple[Term, View], ...]
    refused: tuple[tuple[str, Term], ...]
    born: Day
    born_latest: Day
    partial: bool


class Refusals:
    """Rows of which nothing can be said: ``code`` is the first thing that is wrong with a row, or null."""

    def __init__(self, terms: Terms, refused: Iterable[tuple[str, Term]]) -> None:
        """Take what is wrong with rows, the first that holds counting."""
        self._terms = terms
        code = terms.text(None)
        for name, condition in reversed(tuple(refused)):
            code = terms.where(condition, terms.text(name), code)
        self.code = code
        self._good = terms.is_unknown(code)
        self._known_good = terms.where(self._good, terms.yes, terms.unknown)

    def only_good(self, term: Term) -> Term:
        """Say nothing of a row that is refused."""
        if term.kind is Kind.YES_NO and not term.is_const:
            # The same as a choice, and engines are quicker at it: compared with what is not known, nothing is known.
            return self._terms.compare("==", term, self._known_good)
        return self._terms.where(self._good, term, self._terms.const(None, term.kind))


class _Situation:
    """Works out what is known, step by step, as ``ilp.situation.situation_of`` does."""

    def __init__(self, recorded: Recorded, *, anaemia_screened: Term, results: Mapping[str, Term]) -> None:
        self.recorded = recorded
        self.terms, self.days, self.on = recorded.terms, recorded.days, recorded.on
        self.values = {name: recorded.fact(name) for name, fact in FACTS.items() if fact.type in FACT_KINDS}
        self.born = recorded.day(BIRTH_DATE.name)
        self.born_latest = self._latest_birth()
        self.partial = self.born_latest is not self.born
        self.male = self.terms.among(self.values[SEX.name], (Sex.MALE.value,))
        self.dates = {
            BIRTH_DATE.name: self.born,
            LMP.name: self.days.unknown(),
            DELIVERED_ON.name: self.days.unknown(),
        }
        self.times = {BIRTH_DATE.name: self._birth_minute(), DELIVERED_ON.name: self.terms.number(None)}
        self.refused = list(self._refused())
        self.in_doubt = self.terms.no
        self._derive_pregnancy()
        self._follows("anaemia_ever_screened", anaemia_screened, value=True)
        self._check_smoking()
        self._take_results(results)
        self._derive()
        if recorded.assume_absent:
            for name in recorded.assume_absent:
                self.values[name] = self.terms.or_else(self.values[name], self.terms.no)
            self._derive()
        self._settle_by_age(self.values, self.born, self.born_latest)

    def _latest_birth(self) -> Day:
        if "birth_date_latest" not in self.recorded.columns:
            return self.born
        latest = self.days.column("birth_date_latest")
        ordinal = self.terms.or_else(latest.ordinal, self.born.ordinal)
        return self.days.of(self.terms.earliest((ordinal, self.on.ordinal)))

    def _birth_minute(self) -> Term:
        minute = self.recorded.minutes("birth_time")
        if not self.partial:
            return minute
        exact = self.terms.compare("==", self.born.ordinal, self.born_latest.ordinal)
        return self.terms.where(exact, minute, self.terms.number(None))

    # --- rows that are refused ----------------------------------------------------------------------------------------
    def _refused(self) -> Iterable[tuple[str, Term]]:
        terms, on = self.terms, self.on
        sex = self.values[SEX.name]
        if on.fixed is None:
            first, last = (terms.day(day) for day in (EARLIEST_ON, LATEST_ON))
            yield "on_missing", on.is_unknown
            yield "on_out_of_range", terms.any_of((terms.under(on.as_date, first), terms.under(last, on.as_date)))
        yield "birth_date_missing", self.born.is_unknown
        yield "sex_missing", terms.is_unknown(sex)
        yield "sex_unreadable", terms.not_(terms.among(sex, [item.value for item in Sex]))
        yield "birth_after_on", terms.fails(self.days.reached(self.born, days(0), on))
        if self.partial:
            backwards = terms.under(self.born_latest.ordinal, self.born.ordinal)
            yield "birth_dates_swapped", terms.holds(backwards)
        oldest = Span(OLDEST_AGE.amount + 1, OLDEST_AGE.unit)
        yield "age_over_130", terms.holds(self.days.reached(self.born_latest, oldest, on))
        yield from self._refused_pregnancies()
        for name, fact in FACTS.items():
            value = self.values.get(name)
            if value is None or value.is_const or name == SEX.name:
                continue
            if fact.type is FactType.INTEGER:
                low, high = (terms.number(bound) for bound in (fact.at_least, fact.at_most))
                yield f"fact_value:{name}", terms.any_of((terms.under(value, low), terms.under(high, value)))
            elif fact.type is FactType.CHOICE:
                yield f"fact_value:{name}", terms.not_(terms.among(value, [code for code, _ in fact.choices]))
        if self.recorded.at is not None:
            today = terms.compare("==", self.born_latest.ordinal, on.ordinal)
            late = terms.under(terms.number(self.recorded.at), self.times[BIRTH_DATE.name])
            yield "birth_after_on", terms.all_of((today, late))

    def _refused_pregnancies(self) -> Iterable[tuple[str, Term]]:
        terms = self.terms
        lmp, edd, delivered = (self.recorded.day(name) for name in ("lmp", "edd", "delivered_on"))
        recorded = [terms.not_(item.is_unknown) for item in (lmp, edd, delivered)]
        at = self.recorded.minutes("delivered_at")
        of_male = terms.any_of((*recorded, terms.is_known(at), terms.holds(self.values[PREGNANT.name])))
        yield "pregnancy_of_male", terms.all_of((terms.holds(self.male), of_male))
        yield "delivery_time_alone", terms.all_of((terms.is_known(at), delivered.is_unknown))
        yield "edd_before_lmp", terms.up_to(edd.ordinal, lmp.ordinal)
        started = terms.or_else(lmp.ordinal, terms.minus(edd.ordinal, GESTATION.days))
        yield "delivery_before_lmp", terms.under(delivered.ordinal, started)

    # --- pregnancy ----------------------------------------------------------------------------------------------------
    def _derive_pregnancy(self) -> None:
        terms = self.terms
        pregnant, postpartum = self._pregnancy_on()
        for name, derived in ((PREGNANT.name, pregnant), (POSTPARTUM.name, postpartum)):
            recorded = self.values[name]
            differ = terms.any_of(
                (
                    terms.all_of((terms.holds(recorded), terms.fails(derived))),
                    terms.all_of((terms.fails(recorded), terms.holds(derived))),
                )
            )
            self.values[name] = terms.where(differ, terms.unknown, terms.or_else(recorded, derived))
            self.in_doubt = terms.any_of((self.in_doubt, differ))
        both = terms.all_of((terms.holds(self.values[PREGNANT.name]), terms.holds(self.values[POSTPARTUM.name])))
        only = terms.all_of((terms.holds(self.values[PREGNANT.name]), terms.not_(both)))
        self.values[POSTPARTUM.name] = terms.where(
            both, terms.unknown, terms.where(only, terms.no, self.values[POSTPARTUM.name])
        )
        self.values[PREGNANT.name] = terms.where(both, terms.unknown, self.values[PREGNANT.name])
        female = terms.not_(terms.holds(self.male))
        self.in_doubt = terms.all_of((female, terms.any_of((self.in_doubt, both))))
        for name in (PREGNANT.name, POSTPARTUM.name):
            self.values[name] = terms.where(female, self.values[name], terms.no)

    def _pregnancy_on(self) -> tuple[Term, Term]:
        """Say whether pregnant and whether postpartum, as far as the pregnancy record tells."""
        terms, on = self.terms, self.on
        lmp, edd, delivered = (self.recorded.day(name) for name in ("lmp", "edd", "delivered_on"))
        recorded_lmp, recorded_edd = terms.not_(lmp.is_unknown), terms.not_(edd.is_unknown)
        counted_back = self.days.of(terms.minus(edd.ordinal, GESTATION.days))
        by_lmp = self._usable(lmp, LONGEST_PREGNANCY, recorded_lmp)
        by_edd = self._usable(counted_back, LONGEST_PREGNANCY, terms.all_of((terms.not_(recorded_lmp), recorded_edd)))
        started = self._first(by_lmp, by_edd)
        off = terms.minus(edd.ordinal, terms.plus(lmp.ordinal, GESTATION.days))
        leeway = in_days(EDD_LEEWAY)
        near = terms.all_of((terms.up_to(off, terms.number(leeway)), terms.up_to(terms.number(-leeway), off)))
        both = terms.all_of((recorded_edd, terms.not_(by_lmp.is_unknown)))
        agreed = terms.where(both, near, terms.yes)
        ended = self._usable(delivered, POSTPARTUM_PERIOD, terms.not_(delivered.is_unknown))
        has_ended = terms.not_(ended.is_unknown)
        self.dates[DELIVERED_ON.name] = ended
        self.times[DELIVERED_ON.name] = terms.where(
            has_ended, self.recorded.minutes("delivered_at"), terms.number(None)
        )
        recently = terms.holds(self._within(ended, POSTPARTUM_PERIOD, on))
        has_begun = terms.all_of((terms.not_(has_ended), terms.not_(started.is_unknown)))
        going_on = terms.all_of((has_begun, terms.holds(self._within(started, LONGEST_PREGNANCY, on))))
        self.in_doubt = terms.any_of((self.in_doubt, terms.all_of((has_begun, terms.not_(going_on)))))
        self.dates[LMP.name] = self.days.only_where(terms.all_of((going_on, terms.holds(agreed))), started)
        pregnant = terms.where(recently, terms.no, terms.where(going_on, terms.yes, terms.unknown))
        postpartum = terms.where(has_ended, recently, terms.where(going_on, terms.no, terms.unknown))
        return pregnant, postpartum

    def _first(self, one: Day, other: Day) -> Day:
        if other.ordinal.is_const:
            return one
        return self.days.of(self.terms.or_else(one.ordinal, other.ordinal))

    def _within(self, start: Day, span: Span, on: Day) -> Term:
        """Say whether a day is at most a span, in whole days, after a start: ``on <= start + span``."""
        return self.terms.not_(self.days.reached(start, days(in_days(span) + 1), on))

    def _usable(self, day: Day, matters_for: Span, recorded: Term) -> Day:
        """Return a date of a pregnancy where it can be, and note where it leaves open if she is pregnant."""
        terms = self.terms
        if day.ordinal.is_const:
            return day
        future = terms.all_of((recorded, terms.fails(self.days.reached(day, days(0), self.on))))
        early = terms.all_of((recorded, terms.fails(self.days.reached(self.born, EARLIEST_CONCEPTION, day))))
        matters = terms.all_of((early, terms.holds(self._within(day, matters_for, self.on))))
        self.in_doubt = terms.any_of((self.in_doubt, future, matters))
        usable = terms.all_of((recorded, terms.not_(future), terms.not_(early)))
        return self.days.only_where(usable, day)

    # --- what follows -------------------------------------------------------------------------------------------------
    def _follows(self, name: str, when: Term, *, value: bool) -> None:
        """Let a fact follow where a condition holds; where a recorded one says otherwise, it is not known."""
        terms, recorded = self.terms, self.values[name]
        against = terms.fails(recorded) if value else terms.holds(recorded)
        follows = terms.where(against, terms.unknown, terms.const(value, Kind.YES_NO))
        self.values[name] = terms.where(when, follows, recorded)

    def _follows_either(self, name: str, value: Term, when: Term) -> None:
        terms = self.terms
        self._follows(name, terms.all_of((when, terms.holds(value))), value=True)
        self._follows(name, terms.all_of((when, terms.fails(value))), value=False)

    def _check_smoking(self) -> None:
        """Take nobody's word for having smoked longer than they can have lived."""
        terms, smoked = self.terms, self.values["smoking_years"]
        if smoked.is_const:
            return
        too_long = terms.fails(terms.up_to(self.born.ordinal, self.days.latest_start(self.on, smoked).ordinal))
        self.values["smoking_years"] = terms.where(too_long, terms.number(None), smoked)

    def _take_results(self, results: Mapping[str, Term]) -> None:
        """Take the facts that follow from results, except those that would make something known unknown."""
        if not results:
            return
        terms, recorded = self.terms, dict(self.values)
        self._derive()
        before = dict(self.values)
        new = {
            name: terms.where(terms.is_known(before[name]), terms.const(None, term.kind), term)
            for name, term in results.items()
        }
        together, all_kept = self._taken(before, new)
        if all_kept is not terms.yes:
            one_by_one = before
            for name, term in new.items():
                taken, kept = self._taken(one_by_one, {name: term})
                one_by_one = self._chosen(terms.all_of((kept, terms.is_known(term))), taken, one_by_one)
            together = self._chosen(all_kept, together, one_by_one)
        # What follows is not drawn once more for rows that have no result, or none that is new.
        together = self._chosen(terms.any_of(terms.is_known(term) for term in new.values()), together, before)
        self.values = self._chosen(terms.any_of(terms.is_known(term) for term in results.values()), together, recorded)

    def _taken(self, before: dict[str, Term], new: Mapping[str, Term]) -> tuple[dict[str, Term], Term]:
        """Add facts and what follows; say also whether everything known stays as it was."""
        terms = self.terms
        added = {name: terms.or_else(before[name], term) for name, term in new.items()}
        self.values = before | added
        self._derive()
        after = self.values
        lost = [
            terms.all_of((terms.is_known(value), terms.not_(terms.holds(self._same(after[name], value)))))
            for name, value in (before | added).items()
            if after[name] is not value
        ]
        return after, terms.not_(terms.any_of(lost))

    def _same(self, one: Term, other: Term) -> Term:
        terms = self.terms
        if one.kind is not Kind.YES_NO:
            return terms.compare("==", one, other)
        agree = terms.all_of((terms.holds(one), terms.holds(other)))
        return terms.any_of((agree, terms.all_of((terms.fails(one), terms.fails(other)))))

    def _chosen(self, condition: Term, one: dict[str, Term], other: dict[str, Term]) -> dict[str, Term]:
        return {
            name: self.terms.where(condition, value, other[name]) if value is not other[name] else value
            for name, value in one.items()
        }

    def _derive(self) -> None:
        terms, values = self.terms, self.values
        self._follows("pupil", terms.is_known(values["school_grade"]), value=True)
        smoked, quit_ = terms.is_known(values["smoking_years"]), terms.is_known(values["years_since_quitting"])
        smoker = terms.holds(values["smoker"])
        by_years = terms.all_of((terms.not_(smoker), smoked))
        by_quitting = terms.all_of((terms.not_(smoker), terms.not_(smoked), quit_))
        never = terms.compare("==", values["smoking_years"], terms.number(0))
        self._follows(
            "ever_smoked",
            terms.any_of((smoker, terms.all_of((by_years, terms.fails(never))), by_quitting)),
            value=True,
        )
        self._follows("ever_smoked", terms.all_of((by_years, terms.holds(never))), value=False)
        not_ever = terms.fails(values["ever_smoked"])
        values["smoking_years"] = terms.where(
            terms.all_of((not_ever, terms.is_unknown(values["smoking_years"]))),
            terms.number(0),
            values["smoking_years"],
        )
        self._follows("smoker", not_ever, value=False)
        for treatment in ("tb_treatment_sensitive", "tb_treatment_resistant"):
            self._follows("tuberculosis", terms.holds(values[treatment]), value=True)
        self._wider_and_narrower("tb_contact", "tb_household_contact")
        weight = values["current_weight"]
        light = terms.under(weight, terms.number(WEIGHT_4_KG))
        self._follows_either("weight_under_4_kg", light, terms.is_known(weight))
        self._derive_sexual_contact()
        diseases = terms.any_of(terms.holds(values[name]) for name in ("hypertension", "diabetes", "copd"))
        self._follows("chronic_disease", diseases, value=True)
        nutrition = terms.any_of(terms.holds(values[name]) for name in ("stunting", "severe_malnutrition"))
        self._follows("nutrition_problem", nutrition, value=True)
        self._wider_and_narrower("malaria_endemic_area", "high_malaria_endemic_area")
        self._wider_and_narrower("bedwetting", "bedwetting_new")

    def _wider_and_narrower(self, wider: str, narrower: str) -> None:
        terms = self.terms
        is_narrower = terms.holds(self.values[narrower])
        not_wider = terms.all_of((terms.not_(is_narrower), terms.fails(self.values[wider])))
        self._follows(wider, is_narrower, value=True)
        self._follows(narrower, not_wider, value=False)

    def _derive_sexual_contact(self) -> None:
        terms, values = self.terms, self.values
        signs = terms.any_of(
            (
                *(terms.holds(values[name]) for name in (PREGNANT.name, POSTPARTUM.name, *OF_SEXUAL_CONTACT)),
                terms.not_(self.dates[DELIVERED_ON.name].is_unknown),
            )
        )
        never = terms.all_of((terms.not_(signs), terms.fails(values["sexually_active"])))
        self._follows("sexually_active", signs, value=True)
        for name in OF_SEXUAL_CONTACT:
            self._follows(name, never, value=False)

    def _settle_by_age(self, values: dict[str, Term], earliest: Day, latest: Day) -> None:
        """Take what nobody recorded as absent where the person is of no age for it."""
        terms, on, reached = self.terms, self.on, self.days.reached
        low, high = COULD_BE_PREGNANT_AGE
        too_young = terms.fails(reached(earliest, low, on))
        too_old = terms.holds(reached(latest, high, on))

        def settle(name: str, condition: Term) -> None:
            absent = terms.all_of((condition, terms.is_unknown(values[name])))
            values[name] = terms.where(absent, terms.no, values[name])

        for name in ("married", "bride_or_groom", "worker"):
            settle(name, too_young)
        no_pupil = terms.any_of(
            (
                terms.fails(reached(earliest, COULD_BE_PUPIL_AGE[0], on)),
                terms.holds(reached(latest, COULD_BE_PUPIL_AGE[1], on)),
            )
        )
        settle("pupil", terms.all_of((no_pupil, terms.is_unknown(values["school_grade"]))))
        not_pregnant = terms.all_of((terms.any_of((too_young, too_old)), terms.not_(self.in_doubt)))
        settle(PREGNANT.name, not_pregnant)
        settle(POSTPARTUM.name, not_pregnant)

    # --- the views ----------------------------------------------------------------------------------------------------
    def known(self, bounds: Iterable[Span]) -> Known:
        view = View(self.values, self.dates, self.times, self.on, self.recorded.at)
        births = [(self.terms.yes, self._born_on(view, self.born) if self.partial else view)]
        if self.partial:
            births += [(condition, self._born_on(view, day)) for condition, day in self._other_births(bounds)]
        return Known(
            view=view,
            births=tuple(births),
            refused=tuple(self.refused),
            born=self.born,
            born_latest=self.born_latest,
            partial=self.partial,
        )

    def _born_on(self, view: View, day: Day) -> View:
        values = dict(view.values)
        self._settle_by_age(values, day, day)
        return evolve(view, values=values, dates={**view.dates, BIRTH_DATE.name: day})

    def _other_births(self, bounds: Iterable[Span]) -> Iterable[tuple[Term, Day]]:
        """Yield, for each bound on an age, the day of birth just after it, and where it is possible."""
        terms = self.terms
        spans = dict.fromkeys((*bounds, *COULD_BE_PREGNANT_AGE, *COULD_BE_PUPIL_AGE))
        fixed = self.on.fixed
        assert fixed is not None  # noqa: S101 - a frame of partial dates has one day asked about
        for last in sorted({limit for span in spans if (limit := cutoff_or_none(span, fixed)) is not None}):
            bound = terms.number(last)
            possible = terms.all_of(
                (terms.up_to(self.born.ordinal, bound), terms.under(bound, self.born_latest.ordinal))
            )
            yield terms.holds(possible), self.days.fixed_ordinal(last + 1)


def known(recorded: Recorded, *, anaemia_screened: Term, results: Mapping[str, Term], bounds: Iterable[Span]) -> Known:
    """Work out what is known of each row; ``bounds`` are the spans since birth that the rules ask."""
    return _Situation(recorded, anaemia_screened=anaemia_screened, results=results).known(bounds)
