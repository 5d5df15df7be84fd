"""A small Polars frame given back in the caller's kind of frame."""

from __future__ import annotations

from typing import Any

import narwhals as nw

from ilp.frames.carrying import alone, opened

__all__ = ["given_back"]


def given_back(frame: Any, found: Any) -> Any:
    """Return a Polars frame as the kind of frame that the caller gave; of engines not known here as a PyArrow table."""
    own = opened(frame, "frame")
    if isinstance(own, nw.DataFrame):
        return alone(own, found)
    implementation = own.implementation
    if implementation.is_polars():
        return found.lazy()
    if implementation.is_duckdb():
        ilp_found = found.to_arrow()  # noqa: F841 - DuckDB finds it by this name, for the connection of the caller
        return own.to_native().query("ilp_rows", "SELECT * FROM ilp_found")
    if implementation.is_pyspark():
        import polars as pl

        table = found.to_arrow(compat_level=pl.CompatLevel.oldest())
        return own.to_native().sparkSession.createDataFrame(table)
    return found.to_arrow()
