"""The z-scores of growth of each row, by the one definition of ``ilp.interpretation.growth``.

They rest on tables, so they are worked out before the rules, into columns that the rules then read.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import narwhals as nw
from attrs import field, frozen

from ilp.errors import InputError
from ilp.frames.growth_joins import Joins, TermArithmetic, Value
from ilp.frames.lowering import planned
from ilp.frames.terms import Kind, Term, Terms
from ilp.interpretation.derived import BY_WEIGHT, LAST_GROWTH_DAY, Z_SCORES, ages_looked_at
from ilp.interpretation.growth.arithmetic import arrays
from ilp.interpretation.growth.reckoning import Given, Reckoned, reckon
from ilp.interpretation.growth.terms import GrowthIndex
from ilp.vocabulary import Quantity

__all__ = ["GROWTH_QUANTITIES", "NO_GROWTH", "Child", "GrowthTerms", "with_growth"]

_LEAST: Final = "__ilp_{}_least"
_MOST: Final = "__ilp_{}_most"
_DOUBTFUL: Final = "__ilp_{}_doubtful"
_GIVEN: Final = "__ilp_growth_{}"
_FOUND: Final = "__ilp_growth"

GROWTH_QUANTITIES: Final = tuple(dict.fromkeys(quantity for quantity, _ in Z_SCORES.values()))
"""The quantities that are z-scores of growth."""


@frozen(kw_only=True)
class Child:
    """What a z-score is worked out of: ages in days, the least and the most of them, and what was measured.

    ``male`` and ``lying`` are 1 or 0.
    """

    youngest: Term
    oldest: Term
    male: Term
    weight: Term
    height: Term
    head: Term
    lying: Term

    @property
    def fields(self) -> dict[str, Term]:
        """All of it by name."""
        names = ("youngest", "oldest", "male", "weight", "height", "head", "lying")
        return {name: getattr(self, name) for name in names}


@frozen(kw_only=True)
class GrowthTerms:
    """For each z-score the least and the most it can be, and where it is none that a child is likely to have."""

    scores: Mapping[Quantity, tuple[Term, Term, Term]] = field(factory=dict)


NO_GROWTH: Final = GrowthTerms()


def with_growth(lazy: Any, child: Child, terms: Terms) -> tuple[Any, GrowthTerms]:
    """Return a frame with what z-scores need in columns of their own, and the z-scores as terms.

    Raises:
        InputError: the engine cannot work them out.
    """
    if child.weight.is_const and child.height.is_const and child.head.is_const:
        return lazy, NO_GROWTH
    return _by_arrays(lazy, child, terms) if lazy.implementation.is_polars() else _by_joins(lazy, child, terms)


def _by_arrays(lazy: Any, child: Child, terms: Terms) -> tuple[Any, GrowthTerms]:
    """Work the z-scores out on arrays, of those alone who are children."""
    exact = child.youngest is child.oldest
    names = [*lazy.collect_schema()]
    given = {_GIVEN.format(name): term for name, term in child.fields.items()}
    lazy = planned(given).apply(lazy, names)
    lazy = nw.from_native(_on_polars(lazy.to_native(), names))
    scores = {}
    for quantity in GROWTH_QUANTITIES:
        least = terms.column(_LEAST.format(quantity.value), Kind.REAL)
        most = least if exact else terms.column(_MOST.format(quantity.value), Kind.REAL)
        doubtful = terms.holds(terms.column(_DOUBTFUL.format(quantity.value), Kind.YES_NO))
        scores[quantity] = least, most, doubtful
    return lazy, GrowthTerms(scores=scores)


def _by_joins(lazy: Any, child: Child, terms: Terms) -> tuple[Any, GrowthTerms]:
    """Work the z-scores out in terms, the tables joined to the rows."""
    if child.youngest is not child.oldest:
        raise InputError(
            "Z-scores of those whose date of birth is known in part are worked out on Polars alone",
            value=str(lazy.implementation),
            accepted="a Polars frame, or an eager one such as a pandas frame or a PyArrow table",
            remedy="Collect the frame first; or drop birth_date_latest where all dates are whole, or the columns "
            "weight, height and head_circumference where no child is among the rows",
            code="growth_engine",
        )
    joins = Joins(terms)
    male, weight, height, head, lying, age = (
        Value(terms, term)
        for term in (child.male, child.weight, child.height, child.head, child.lying, terms.real_of(child.oldest))
    )
    given = Given(
        male=male,
        age=age,
        weight=weight,
        height=height,
        head=head,
        lying=lying,
        oedema=Value(terms, terms.no),
        by_month=False,
    )
    reckoned = reckon(TermArithmetic(terms), given, joins.look_up).scores
    by_quantity: dict[Quantity, tuple[Term, Term]] = {}
    for index, (quantity, _) in ((GrowthIndex(name), each) for name, each in Z_SCORES.items()):
        z, implausible = reckoned[index].z.term, reckoned[index].implausible.term
        if quantity in by_quantity:  # by length or by height: never both at one age
            other_z, other_implausible = by_quantity[quantity]
            z, implausible = terms.or_else(z, other_z), terms.any_of((implausible, other_implausible))
        by_quantity[quantity] = z, implausible
    height_doubtful = by_quantity[Quantity.HEIGHT_FOR_AGE][1]
    scores = {}
    for quantity, (z, doubtful) in by_quantity.items():
        counts = terms.not_(doubtful)
        if quantity in BY_WEIGHT:
            thin = terms.under(z, terms.const(0.0, Kind.REAL))
            counts = terms.any_of((counts, terms.all_of((terms.holds(thin), terms.not_(height_doubtful)))))
        value = terms.where(counts, z, terms.const(None, Kind.REAL))
        scores[quantity] = value, value, doubtful
    return joins.apply(lazy), GrowthTerms(scores=scores)


def _on_polars(native: Any, names: list[str]) -> Any:
    import polars as pl

    fields: dict[str, Any] = {}
    for quantity in GROWTH_QUANTITIES:
        fields[_LEAST.format(quantity.value)] = pl.Float64
        fields[_MOST.format(quantity.value)] = pl.Float64
        fields[_DOUBTFUL.format(quantity.value)] = pl.Boolean
    given = pl.struct(*(pl.col(_GIVEN.format(name)).alias(name) for name in _FIELDS))
    found = given.map_batches(_scored, return_dtype=pl.Struct(fields), is_elementwise=True)
    return native.select(*names, found.alias(_FOUND)).unnest(_FOUND)


_FIELDS: Final = ("youngest", "oldest", "male", "weight", "height", "head", "lying")


def _scored(children: Any) -> Any:
    """Return the z-scores of a batch of rows, as a Polars series of structs."""
    import polars as pl

    numpy = arrays().numpy
    columns = {
        name: children.struct.field(name).cast(pl.Float64).fill_null(float("nan")).to_numpy() for name in _FIELDS
    }
    youngest, oldest = columns["youngest"], columns["oldest"]
    measured = ~(numpy.isnan(columns["weight"]) & numpy.isnan(columns["height"]) & numpy.isnan(columns["head"]))
    with numpy.errstate(invalid="ignore"):
        child = measured & (youngest >= 0) & (youngest <= LAST_GROWTH_DAY) & (oldest >= youngest)
    places = numpy.flatnonzero(child)
    found = {}
    size = len(children)
    for quantity, (least, most, doubtful) in _of_children(
        {name: each[places] for name, each in columns.items()}
    ).items():
        for name, values in ((_LEAST, least), (_MOST, most)):
            whole = numpy.full(size, numpy.nan)
            whole[places] = values
            found[name.format(quantity.value)] = pl.Series(whole).fill_nan(None)
        flags = numpy.zeros(size, dtype=bool)
        flags[places] = doubtful
        found[_DOUBTFUL.format(quantity.value)] = pl.Series(flags)
    return pl.DataFrame(found).to_struct(children.name)


@lru_cache(maxsize=100_000)
def _ages(youngest: int, oldest: int) -> tuple[float, ...]:
    return tuple(map(float, ages_looked_at(youngest, oldest)))


def _of_children(columns: dict[str, Any]) -> dict[Quantity, tuple[Any, Any, Any]]:
    """Return for each z-score the least, the most, and whether it is unlikely: of every age that is looked at."""
    xp = arrays()
    numpy = xp.numpy
    count = len(columns["youngest"])
    ages, repeats = columns["youngest"], numpy.ones(count, dtype=numpy.int64)
    if (columns["youngest"] != columns["oldest"]).any():
        looked_at = [
            _ages(int(one), int(other)) for one, other in zip(columns["youngest"], columns["oldest"], strict=True)
        ]
        repeats = numpy.array([len(each) for each in looked_at], dtype=numpy.int64)
        ages = numpy.concatenate(looked_at)
    starts = numpy.cumsum(repeats) - repeats
    male, weight, height, head, lying = (
        numpy.repeat(columns[name], repeats) for name in ("male", "weight", "height", "head", "lying")
    )
    given = Given(
        male=male,
        age=ages,
        weight=weight,
        height=height,
        head=head,
        lying=lying,
        oedema=numpy.zeros(len(ages), dtype=bool),
        by_month=False,
    )
    if not count:
        nothing = numpy.empty(0)
        return {quantity: (nothing, nothing, nothing.astype(bool)) for quantity in GROWTH_QUANTITIES}
    with numpy.errstate(all="ignore"):  # what is worked out for values that are not known is not used
        scores = reckon(xp, given).scores
        return _summed_up(numpy, scores, starts)


def _summed_up(numpy: Any, scores: Mapping[GrowthIndex, Reckoned], starts: Any) -> dict[Quantity, tuple[Any, Any, Any]]:
    """Return what holds of all ages of each child, as ``derive`` says it of one."""
    by_quantity: dict[Quantity, tuple[Any, Any]] = {}
    for index, (quantity, _) in ((GrowthIndex(name), each) for name, each in Z_SCORES.items()):
        z, implausible = scores[index].z, scores[index].implausible
        if quantity in by_quantity:  # by length or by height: never both at one age
            other_z, other_implausible = by_quantity[quantity]
            z = numpy.where(numpy.isnan(z), other_z, z)
            implausible = implausible | other_implausible
        by_quantity[quantity] = z, implausible
    height_doubtful = numpy.logical_or.reduceat(by_quantity[Quantity.HEIGHT_FOR_AGE][1], starts)
    found = {}
    for quantity, (z, implausible) in by_quantity.items():
        least, most = numpy.minimum.reduceat(z, starts), numpy.maximum.reduceat(z, starts)
        known = ~numpy.isnan(least)
        doubtful = known & numpy.logical_or.reduceat(implausible, starts)
        least_doubtful = numpy.minimum.reduceat(numpy.where(implausible, z, numpy.inf), starts)
        counts = ~doubtful
        if quantity in BY_WEIGHT:
            counts |= (least_doubtful < 0) & ~height_doubtful
        found[quantity] = numpy.where(counts, least, numpy.nan), numpy.where(counts, most, numpy.nan), doubtful
    return found
