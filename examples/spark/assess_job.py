"""Assess a register with Spark: Parquet in, Parquet out.

On this machine, with `pip install 'ilp-indonesia[spark]'` and Java 17 or newer:

    python examples/spark/assess_job.py people.parquet verdicts.parquet --on 2026-11-22 --master "local[*]"

On a cluster the same script, where the cluster says who the master is:

    spark-submit examples/spark/assess_job.py s3a://bucket/people s3a://bucket/verdicts --on 2026-11-22

The rules become expressions of Spark: the workers run no Python, and `ilp` is needed where the script itself runs only.
The columns are those that `ilp facts --columns` lists, in their types.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date

from pyspark.sql import SparkSession

from ilp import IlpError
from ilp.assessment import DEFAULT_KINDS
from ilp.frames import assess_frame, check_columns


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the job; the exit code is 2 where the input cannot be assessed as it is."""
    said = _arguments().parse_args(arguments)
    builder = SparkSession.builder.appName("ilp assess").config("spark.sql.ansi.enabled", "true")
    if said.master:
        builder = builder.master(said.master)
    spark = builder.getOrCreate()
    people = spark.read.parquet(said.input)
    history = spark.read.parquet(said.history) if said.history else None
    checked = check_columns(people)
    if not checked.good:
        sys.stderr.write(f"{said.input} cannot be assessed as it is.\n{checked}\n")
        return 2
    try:
        found = assess_frame(
            people,
            on=said.on_column or said.on,
            history=history,
            services=said.services,
            kinds=said.kinds or DEFAULT_KINDS,
            output=said.frame,
            keep=said.keep,
        )
    except IlpError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    writer = found.write.mode("overwrite" if said.overwrite else "errorifexists")
    if said.partition_by:
        writer = writer.partitionBy(*said.partition_by)
    writer.parquet(said.output)
    if said.frame != "long":
        for row in spark.read.parquet(said.output).groupBy("ilp_refused").count().orderBy("ilp_refused").collect():
            print(f"{row['count']} rows {'assessed' if row['ilp_refused'] is None else row['ilp_refused']}")
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Assess a register with Spark: Parquet in, Parquet out.")
    parser.add_argument("input", help="Parquet with one row per person; a folder or an address that Spark reads")
    parser.add_argument("output", help="where the Parquet goes")
    day = parser.add_mutually_exclusive_group(required=True)
    day.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="the date asked about, YYYY-MM-DD")
    day.add_argument("--on-column", metavar="NAME", help="the column that holds it, where it differs from row to row")
    parser.add_argument("--history", metavar="PARQUET", help="services done: id, service, on")
    parser.add_argument("--frame", choices=("wide", "long", "mask"), default="wide", help="the form of the results")
    parser.add_argument("--services", nargs="+", metavar="CODE", help="these services only")
    parser.add_argument("--kinds", nargs="+", metavar="KIND", help="all, or kinds of service such as screening")
    parser.add_argument("--keep", nargs="+", metavar="NAME", help="the columns to hand through")
    parser.add_argument("--partition-by", nargs="+", metavar="NAME", help="write a folder for each value of a column")
    parser.add_argument("--overwrite", action="store_true", help="write over results that are there")
    parser.add_argument("--master", metavar="URL", help='such as "local[*]"; spark-submit gives it on a cluster')
    return parser


if __name__ == "__main__":
    sys.exit(main())
