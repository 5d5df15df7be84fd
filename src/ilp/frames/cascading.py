"""Pictures of a population as tidy frames: the cascade of care of mothers and newborns, and the age pyramid."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from ilp.calendar import days
from ilp.criteria import everybody, has
from ilp.facts.person import BIRTH_DATE, DELIVERED_ON, PREGNANT
from ilp.frames.contract import ID
from ilp.frames.giving_back import given_back
from ilp.frames.indicating import Counting, People, Period, looked_at, period_of, rewound
from ilp.indicators.clauses import on_time
from ilp.indicators.definition import Definition, Reached
from ilp.indicators.facts import DELIVERED_IN_FACILITY
from ilp.indicators.gathered import indicator_choices
from ilp.labels import Label
from ilp.lifecycle import NEWBORN, POSTPARTUM_PERIOD
from ilp.situation import AssumeAbsent, check_day

__all__ = ["CASCADE_COLUMNS", "CASCADE_STEPS", "MOTHER_ID", "PYRAMID_COLUMNS", "age_pyramid", "cascade"]

MOTHER_ID: Final = "mother_id"
"""The column of a frame that names, in the row of a child, the ``id`` of the mother."""

CASCADE_STEPS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        **{f"k{number}": Label(id=f"K{number}", en=f"K{number}") for number in range(1, 7)},
        "facility-delivery": Label(id="Persalinan di fasyankes", en="Delivery in a facility"),
        **{f"kf{number}": Label(id=f"KF{number}", en=f"KF{number}") for number in range(1, 5)},
        **{f"kn{number}": Label(id=f"KN{number}", en=f"KN{number}") for number in range(1, 4)},
    }
)
"""The steps of the continuum of care in their order."""

CASCADE_COLUMNS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "step": Label(id="kode langkah", en="code of the step"),
        "period": Label(id="periode", en="period"),
        "population": Label(
            id="ibu dalam kohort; untuk KN tanpa mother_id bayi",
            en="mothers of the cohort; of KN without mother_id newborns",
        ),
        "done": Label(id="langkah ini dilakukan", en="had this step"),
        "not_done": Label(id="langkah ini tidak dilakukan", en="had it not"),
        "unknown": Label(id="langkah ini tidak diketahui", en="of whom it is not known"),
        "all_done": Label(id="langkah ini dan semua sebelumnya dilakukan", en="had this step and every one before"),
        "all_not_done": Label(
            id="langkah ini atau salah satu sebelumnya tidak dilakukan", en="had not this step or one before"
        ),
        "all_unknown": Label(
            id="tidak diketahui semuanya dilakukan atau tidak", en="of whom it is not known whether they had all"
        ),
    }
)
"""The columns of a cascade; the columns of groups stand after ``step``."""

PYRAMID_COLUMNS: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "sex": Label(id="jenis kelamin", en="sex"),
        "age_group": Label(id="kelompok umur 5 tahun", en="five-year band of age"),
        "cluster": Label(id="klaster", en="cluster"),
        "people": Label(id="banyaknya orang", en="people"),
    }
)
"""The columns of an age pyramid; the columns of groups stand before them."""

_COHORT: Final = Reached(since=DELIVERED_ON, span=POSTPARTUM_PERIOD)
_AT_DELIVERY: Final = Reached(since=DELIVERED_ON, span=days(0), still_pregnant=True)
_NEWBORN_COHORT: Final = Reached(since=BIRTH_DATE, span=days(28))
_OF_MOTHERS: Final = {
    _AT_DELIVERY: {
        f"k{number}": Definition(population=has(PREGNANT), numerator=on_time(f"anc-k{number}"))
        for number in range(1, 7)
    },
    _COHORT: {
        "facility-delivery": Definition(population=everybody(), numerator=has(DELIVERED_IN_FACILITY)),
        **{
            f"kf{number}": Definition(population=everybody(), numerator=on_time(f"pnc-kf{number}"))
            for number in range(1, 5)
        },
    },
}
_OF_NEWBORNS: Final = {
    f"kn{number}": Definition(population=NEWBORN, numerator=on_time(f"neo-kn{number}")) for number in range(1, 4)
}


def cascade(  # noqa: PLR0913 - one call, every choice by name
    frame: Any,
    *,
    on: date,
    history: Any = None,
    by: Collection[str] = (),
    period: Period = "year",
    readings: Mapping[str, str] | None = None,
    assume_absent: AssumeAbsent = (),
) -> Any:
    """Count the steps of care of mothers and newborns: K1 to K6, delivery in a facility, KF1 to KF4, KN1 to KN3.

    The cohort are the women whose 42 days after delivery were completed in the period, so that no step is still to
    come: K is looked at on the day of delivery, KF on day 42. Each step is told by itself, and together with all the
    steps before it. Where the frame names the mother of a child (``MOTHER_ID``), KN is counted by mother, done where
    it is of all her children of that delivery, and joined to the steps before; otherwise it is counted by newborns
    who completed 28 days in the period, and nothing is said of the steps together.

    Args:
        frame: As for ``compute_indicators``, with ``id`` where there is a history or ``MOTHER_ID``.
        on: As for ``compute_indicators``.
        history: As for ``compute_indicators``.
        by: As for ``compute_indicators``.
        period: As for ``compute_indicators``; the year by default, since months have few deliveries.
        readings: As for ``compute_indicators``.
        assume_absent: As for ``compute_indicators``.

    Returns:
        A frame of the caller's kind with ``step``, the columns of ``by``, and the rest of ``CASCADE_COLUMNS``. Of each
        row ``population = done + not_done + unknown``. A step nobody can be asked about counts as unknown.

    Raises:
        InputError: as for ``compute_indicators``.
    """
    import polars as pl

    check_day(on)
    _, for_rules = indicator_choices(readings)
    span = period_of(on, period)
    people = People.of(frame, history, None, by, also=(MOTHER_ID,))
    counting = Counting(
        people=people, span=span, clauses={}, options={"assume_absent": assume_absent, "readings": for_rules}
    )
    table = people.table if ID in people.table.columns else people.table.with_row_index(ID)
    table = rewound(table, span.last, on)
    mothers: Any = None
    for reached, definitions in _OF_MOTHERS.items():
        parts = [
            counting.states(counting.look(rows, day, definitions), definitions)
            for rows, day, _ in looked_at(table, reached, span, cohort=_COHORT)
            if rows.height
        ]
        if not parts:
            continue
        found = pl.concat(parts, how="vertical_relaxed")
        mothers = found if mothers is None else mothers.join(found.drop(people.by), on=ID, how="left")
    steps = [code for definitions in _OF_MOTHERS.values() for code in definitions]
    newborns = [
        counting.states(counting.look(rows, day, _OF_NEWBORNS), _OF_NEWBORNS)
        for rows, day, doubtful in looked_at(table, _NEWBORN_COHORT, span)
        if rows.height and not doubtful
    ]
    linked = MOTHER_ID in table.columns and mothers is not None
    if linked:
        children = _by_mother(table, counting, span)
        mothers = (
            mothers.join(children, left_on=ID, right_on=MOTHER_ID, how="left") if children is not None else mothers
        )
        steps += list(_OF_NEWBORNS) if children is not None else []
    rows = [] if mothers is None else _steps(mothers, steps, people.by)
    if not linked and newborns:
        alone = pl.concat(newborns, how="vertical_relaxed")
        rows += [
            _numbers(
                alone.with_columns(pl.lit(None, dtype=pl.Boolean).alias("__ilp_all")), code, people.by, joined=False
            )
            for code in _OF_NEWBORNS
        ]
    wanted = ["step", *people.by, *(name for name in CASCADE_COLUMNS if name != "step")]
    if not rows:
        schema = dict.fromkeys(wanted, pl.Int64)
        schema |= {name: table.schema.get(name, pl.String) for name in people.by}
        return given_back(frame, pl.DataFrame(schema=schema | {"step": pl.String, "period": pl.String}))
    made = pl.concat(rows, how="vertical_relaxed").with_columns(pl.lit(span.label).alias("period"))
    return given_back(frame, made.select(wanted))


def _by_mother(table: Any, counting: Counting, span: Any) -> Any:
    """Return for each mother of the cohort whether each neonatal visit was done for all her children then born."""
    import polars as pl

    delivered = table.filter(pl.col(DELIVERED_ON.name).is_not_null()).select(ID, DELIVERED_ON.name)
    born = table.join(delivered, left_on=[MOTHER_ID, BIRTH_DATE.name], right_on=[ID, DELIVERED_ON.name], how="semi")
    far = Reached(since=BIRTH_DATE, span=POSTPARTUM_PERIOD)
    parts = [
        counting.states(counting.look(rows, day, _OF_NEWBORNS), _OF_NEWBORNS).join(rows.select(ID, MOTHER_ID), on=ID)
        for rows, day, doubtful in looked_at(born, _NEWBORN_COHORT, span, cohort=far)
        if rows.height and not doubtful
    ]
    if not parts:
        return None
    # Three-valued: no where one child has it not, unknown where of one it is not known.
    return (
        pl.concat(parts, how="vertical_relaxed")
        .group_by(MOTHER_ID)
        .agg(pl.col(code).all(ignore_nulls=False) for code in _OF_NEWBORNS)
    )


def _steps(states: Any, steps: list[str], by: tuple[str, ...]) -> list[Any]:
    """Return the numbers of each step, alone and with all before it."""
    import polars as pl

    found = []
    together = states.with_columns(pl.lit(value=True).alias("__ilp_all"))
    for code in steps:
        together = together.with_columns((pl.col("__ilp_all") & pl.col(code)).alias("__ilp_all"))
        found.append(_numbers(together, code, by, joined=True))
    return found


def _numbers(states: Any, code: str, by: tuple[str, ...], *, joined: bool) -> Any:
    import polars as pl

    step, together = pl.col(code), pl.col("__ilp_all")
    sums = [
        pl.len().alias("population"),
        step.sum().alias("done"),
        (~step).sum().alias("not_done"),
        step.null_count().alias("unknown"),
    ]
    parts = [
        together.sum().alias("all_done"),
        (~together).sum().alias("all_not_done"),
        together.null_count().alias("all_unknown"),
    ]
    names = [item.meta.output_name() for item in (*sums, *parts)]
    made = states.group_by(by).agg(*sums, *parts).sort(by, nulls_last=True) if by else states.select(*sums, *parts)
    made = made.with_columns(pl.col(names).cast(pl.Int64), pl.lit(code).alias("step"))
    if not joined:
        made = made.with_columns(pl.lit(None, dtype=pl.Int64).alias(item.meta.output_name()) for item in parts)
    return made.select("step", *by, *names)


def age_pyramid(frame: Any, *, on: date, by: Collection[str] = (), readings: Mapping[str, str] | None = None) -> Any:
    """Count people by sex, five-year band of age and cluster.

    Args:
        frame: As for ``compute_indicators``.
        on: The day asked about.
        by: More columns to group by, such as the village.
        readings: As for ``compute_indicators``.

    Returns:
        A frame of the caller's kind with the columns of ``by`` and ``PYRAMID_COLUMNS``. Where the sex, the age or the
        cluster is not known, or nothing can be said of the row, the group is null.

    >>> import polars
    >>> people = polars.DataFrame({"birth_date": [date(1983, 4, 17), date(2026, 1, 5)], "sex": ["female", "male"]})
    >>> age_pyramid(people, on=date(2026, 11, 22)).rows()
    [('female', '40-44', 3, 1), ('male', '00-04', 2, 1)]
    """
    import polars as pl

    check_day(on)
    _, for_rules = indicator_choices(readings)
    span = period_of(on, "month")
    wanted = tuple(dict.fromkeys((*([by] if isinstance(by, str) else by), "sex", "age_group", "cluster")))
    people = People.of(frame, None, None, wanted)
    counting = Counting(people=people, span=span, clauses={}, options={"assume_absent": (), "readings": for_rules})
    parts = [
        counting.groups(counting.look(rows, day, {}))
        .group_by(list(wanted))
        .agg(pl.len().cast(pl.Int64).alias("people"))
        .collect()
        for rows, day, _ in looked_at(people.table, None, span)
    ]
    made = pl.concat(parts, how="vertical_relaxed").group_by(list(wanted)).agg(pl.col("people").sum())
    return given_back(frame, made.sort(list(wanted), nulls_last=True).select(*wanted, "people"))
