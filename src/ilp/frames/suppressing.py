"""Small numbers hidden in a table of indicators, so that nobody can be told from it."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["suppressed"]

_HIDDEN: Final = (
    "population",
    "numerator",
    "denominator",
    "excluded",
    "unknown",
    "value",
    "value_least",
    "value_most",
    "population_unknown",
)
_PLACE: Final = "__ilp_place"
_SIZE: Final = "__ilp_size"


def suppressed(tidy: Any, by: tuple[str, ...], under: int | None) -> Any:
    """Return a tidy frame with ``suppressed``; what is hidden has no numbers.

    A row is hidden where its population, or its number of yes or of no, is not nought but under the limit. Where of
    the rows that add up to a total, along one of the columns of ``by``, just one is hidden, it could be worked out
    from that total: the next smallest is hidden too. That is repeated until no single one is left.
    """
    import polars as pl

    if under is None:
        return tidy.with_columns(pl.lit(value=False).alias("suppressed"))

    def small(part: Any) -> Any:
        return (part > 0) & (part < under)

    no = pl.col("denominator") - pl.col("numerator")
    hidden = small(pl.col("population")) | small(pl.col("numerator")) | small(no)
    found = tidy.with_row_index(_PLACE).with_columns(hidden.alias("suppressed"), pl.col("population").alias(_SIZE))
    while by:
        more: set[int] = set()
        for column in by:
            keys = ["indicator", "period", *(name for name in by if name != column)]
            alone = (
                found.with_columns(
                    pl.col("suppressed").sum().over(keys).alias("__ilp_hidden"), pl.len().over(keys).alias("__ilp_rows")
                )
                .filter((pl.col("__ilp_hidden") == 1) & (pl.col("__ilp_rows") > 1) & ~pl.col("suppressed"))
                # Those with nobody in them hide nothing.
                .filter(pl.col(_SIZE) > 0)
                .sort(_SIZE, _PLACE)
                .group_by(keys, maintain_order=True)
                .first()
            )
            more |= set(alone[_PLACE].to_list())
        if not more:
            break
        found = found.with_columns((pl.col("suppressed") | pl.col(_PLACE).is_in(list(more))).alias("suppressed"))
    shown = [pl.when(~pl.col("suppressed")).then(pl.col(name)).alias(name) for name in _HIDDEN]
    return found.with_columns(*shown).drop(_PLACE, _SIZE)
