"""What a register says of a village as a whole: people, verdicts, what is late, what is not known. Counts only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen
from pydantic import ValidationError

from ilp.assessment import DEFAULT_KINDS, assess
from ilp.clusters import Cluster
from ilp.errors import IlpError
from ilp.facts import FACTS
from ilp.frames import assess_frame
from ilp.frames.explaining import person_of
from ilp.lifecycle import PRIMARY_ORDER, LifeStage
from ilp.models import Individual
from ilp.results import Assessment, Receipt
from ilp.screening import CATALOGUE
from ilp.situation import AssumeAbsent
from ilp.timing import TimingStatus
from ilp.vocabulary import ServiceKind, Verdict

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Asked", "ServiceCount", "Village", "look_at"]

_LATEST: Final = "birth_date_latest"


@frozen(kw_only=True)
class ServiceCount:
    """How many people a service concerns, and how they stand.

    ``required`` and ``undetermined`` count verdicts; of those required, ``overdue``, ``due`` (the overdue among them),
    ``on_time`` (done, or not due again yet) and ``missed`` count how they stand.
    """

    code: str
    required: int
    undetermined: int
    as_indicated: int
    due: int
    overdue: int
    on_time: int
    missed: int


@frozen(kw_only=True)
class Asked:
    """A fact that is not known of some people: of how many, and how many verdicts wait for nothing else."""

    fact: str
    persons: int
    alone: int


@frozen(kw_only=True)
class Village:
    """A village in counts.

    Attributes:
        on: The date asked about.
        rows: The rows of the register.
        refused: Why nothing can be said of some rows, and of how many.
        stages: People by life stage and cluster; None where a birth date known in part leaves it open.
        provisional: Of how many the stage would change with a pregnancy or delivery that is not recorded.
        households: How many households there are, and of how many people none is recorded; None where it is not known.
        services: Each service that concerns somebody.
        asked: What would have to be asked, what is lacking most first.
        receipt: What it was made with.
    """

    on: date
    rows: int
    refused: Counter[str]
    stages: Counter[tuple[LifeStage | None, Cluster | None]]
    provisional: int
    households: tuple[int, int] | None
    services: tuple[ServiceCount, ...]
    asked: tuple[Asked, ...]
    receipt: Receipt

    @property
    def people(self) -> int:
        """How many people something can be said of."""
        return self.stages.total()

    def in_stage(self, *stages: LifeStage) -> int:
        """Count the people whose primary stage is one of these."""
        return sum(count for (stage, _), count in self.stages.items() if stage in stages)


def look_at(  # noqa: PLR0913 - the choices of an assessment, by keyword
    frame: pl.DataFrame,
    *,
    on: date,
    history: pl.DataFrame | None = None,
    kinds: Collection[ServiceKind | str] = DEFAULT_KINDS,
    assume_absent: AssumeAbsent = (),
    readings: Mapping[str, str] | None = None,
) -> Village:
    """Count what the decree asks of the people of a frame.

    Args:
        frame: People in the columns of ``assess_frame``, as ``validate_file`` gives them; where there is a column
            ``row_refused`` its rows are counted as refused, and ``kk`` tells the households.
        on: The date asked about.
        history: Services done: ``id``, ``service`` and ``on``.
        kinds: As for ``assess``.
        assume_absent: As for ``assess``.
        readings: As for ``assess``.

    Raises:
        InputError: the frame lacks a column, or a choice is not known.
        DateError: ``on`` is out of range.
    """
    import polars as pl

    choices: dict[str, Any] = {"on": on, "kinds": kinds, "assume_absent": assume_absent, "readings": readings}
    receipt = _receipt(**choices)
    refused: Counter[str] = Counter()
    good = frame
    if "row_refused" in frame.columns:
        good = frame.filter(~pl.col("row_refused"))
        refused["row_refused"] = frame.height - good.height
    whole, in_part = _parts(good)
    found = _Counts()
    if not whole.is_empty():
        asked = assess_frame(
            whole, history=history, missing=True, timing=("status", "overdue_days"), keep=[], **choices
        )
        refused.update(dict(asked["ilp_refused"].drop_nulls().value_counts().iter_rows()))
        found.add_frame(asked.filter(pl.col("ilp_refused").is_null()))
    for row, done in _with_history(in_part, history):
        try:
            plan = assess(person_of(row, done, on), **choices)
        except (IlpError, ValidationError):
            refused["row_refused"] += 1
        else:
            found.add_plan(plan)
    return Village(
        on=on,
        rows=frame.height,
        refused=+refused,
        stages=Counter({key: found.stages[key] for key in sorted(found.stages, key=_stage_order)}),
        provisional=found.provisional,
        households=_households(good),
        services=found.services(),
        asked=found.asked(),
        receipt=receipt,
    )


def _receipt(**choices: Any) -> Receipt:
    """Return what everybody is assessed with; this refuses choices that are not known, too."""
    on = choices["on"]
    born = on.isoformat() if type(on) is date else "2000"
    receipt = assess(Individual.model_validate({"birth_date": born, "sex": "female"}), **choices).receipt
    chosen = dict(choices["readings"] or {})
    services = [item for item in CATALOGUE.values() if item.kind in receipt.kinds]
    read = {reading.code: reading for item in services for reading in item.readings}
    return receipt.model_copy(
        update={"readings": {code: chosen.get(code, reading.default) for code, reading in read.items()}}
    )


def _parts(frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the people whose date of birth is known, and those of whom a part of it is: these are asked one by one."""
    import polars as pl

    if _LATEST not in frame.columns:
        return frame, frame.clear()
    in_part = pl.col(_LATEST).is_not_null() & (pl.col(_LATEST) != pl.col("birth_date"))
    return frame.filter(~in_part.fill_null(value=False)).drop(_LATEST), frame.filter(in_part)


def _with_history(
    frame: pl.DataFrame, history: pl.DataFrame | None
) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Yield each row with the services done that are its own."""
    done: dict[Any, list[dict[str, Any]]] = {}
    if history is not None and not frame.is_empty():
        for record in history.join(frame.select("id"), on="id", how="semi").iter_rows(named=True):
            done.setdefault(record["id"], []).append({"service": record["service"], "on": record["on"]})
    for row in frame.iter_rows(named=True):
        yield row, done.get(row.get("id"), [])


def _stage_order(key: tuple[LifeStage | None, Cluster | None]) -> tuple[int, int]:
    stage, cluster = key
    return len(PRIMARY_ORDER) if stage is None else PRIMARY_ORDER.index(stage), int(cluster or 0)


def _households(frame: pl.DataFrame) -> tuple[int, int] | None:
    if "kk" not in frame.columns:
        return None
    known = frame["kk"].drop_nulls()
    return known.n_unique(), frame.height - len(known)


_COUNTED: Final = ("required", "undetermined", "as_indicated", "due", "overdue", "on_time", "missed")


@define
class _Counts:
    """Adds up what is said of people, of many at once or one by one."""

    stages: Counter[tuple[LifeStage | None, Cluster | None]] = field(factory=Counter)
    provisional: int = 0
    by_service: dict[str, Counter[str]] = field(factory=dict)
    lacking: Counter[str] = field(factory=Counter)
    alone: Counter[str] = field(factory=Counter)

    def services(self) -> tuple[ServiceCount, ...]:
        """Return the services that concern somebody."""
        counted = (
            ServiceCount(code=code, **{name: counts[name] for name in _COUNTED})
            for code, counts in self.by_service.items()
        )
        return tuple(item for item in counted if item.required or item.undetermined or item.as_indicated)

    def asked(self) -> tuple[Asked, ...]:
        """Return the facts that are lacking, that first for which most verdicts wait alone."""
        order = {name: place for place, name in enumerate(FACTS)}
        found = [Asked(fact=name, persons=count, alone=self.alone[name]) for name, count in self.lacking.items()]
        return tuple(sorted(found, key=lambda item: (-item.alone, -item.persons, order.get(item.fact, len(order)))))

    def add_plan(self, plan: Assessment) -> None:
        """Add one person."""
        self.stages[plan.stage, plan.cluster] += 1
        self.provisional += plan.stage_provisional
        lacking: set[str] = set()
        for item in plan.services:
            counts = self.by_service.setdefault(item.code, Counter())
            counts[item.verdict.value] += 1
            lacking.update(item.missing)
            if len(item.missing) == 1:
                self.alone[item.missing[0]] += 1
            if item.verdict is Verdict.REQUIRED:
                timing = plan.timing(item.code)
                counts[_STANDING.get(timing.status, "")] += 1
                counts["overdue"] += bool(timing.overdue_days)
        self.lacking.update(lacking)

    def add_frame(self, found: pl.DataFrame) -> None:
        """Add the people of a frame of verdicts."""
        if found.is_empty():
            return
        for stage, cluster, count in found.group_by("ilp_stage", "ilp_cluster").len().iter_rows():
            self.stages[LifeStage(stage) if stage else None, Cluster(cluster) if cluster else None] += count
        self.provisional += int(found["ilp_stage_provisional"].sum())
        codes = [name for name in found.columns if name in CATALOGUE]
        self._add_verdicts(found, codes)
        self._add_missing(found, codes)

    def _add_verdicts(self, found: pl.DataFrame, codes: list[str]) -> None:
        import polars as pl

        wanted = []
        for code in codes:
            required, status = pl.col(code), pl.col(f"{code}__status")
            indicated, no = f"{code}__as_indicated", pl.lit(value=False)
            as_indicated = pl.col(indicated).fill_null(value=False) if indicated in found.columns else no
            standing = {
                name: (required & status.is_in([key.value for key, value in _STANDING.items() if value == name])).sum()
                for name in ("due", "on_time", "missed")
            }
            late = (pl.col(f"{code}__overdue_days") > 0) & (status == TimingStatus.DUE.value)
            counts = {
                "required": required.sum(),
                "undetermined": (required.is_null() & ~as_indicated).sum(),
                "as_indicated": as_indicated.sum(),
                "overdue": (required & late).sum(),
            }
            columns = [count.alias(name) for name, count in {**counts, **standing}.items()]
            wanted.append(pl.struct(columns).alias(code))
        for code, counts in found.select(wanted).row(0, named=True).items():
            self.by_service.setdefault(code, Counter()).update(counts)

    def _add_missing(self, found: pl.DataFrame, codes: list[str]) -> None:
        import polars as pl

        lacking: dict[str, dict[str, list[str]]] = {}
        for code in codes:
            column = f"{code}__missing"
            for text, count in found[column].drop_nulls().value_counts().iter_rows():
                names = text.split(",") if text else []
                for name in names:
                    lacking.setdefault(name, {}).setdefault(column, []).append(text)
                if len(names) == 1:
                    self.alone[names[0]] += count
        wanted = [
            pl.any_horizontal(pl.col(column).is_in(texts).fill_null(value=False) for column, texts in columns.items())
            .sum()
            .alias(name)
            for name, columns in lacking.items()
        ]
        if wanted:
            self.lacking.update(found.select(wanted).row(0, named=True))


_STANDING: Final = {
    TimingStatus.DUE: "due",
    TimingStatus.DONE: "on_time",
    TimingStatus.NOT_YET: "on_time",
    TimingStatus.MISSED: "missed",
}


def hidden_among(counts: Iterable[int], under: int | None) -> list[bool]:
    """Say which of counts, whose sum is told too, are hidden: the small, and one more where it could be worked out.

    >>> hidden_among([2, 40, 9, 300], 5)
    [True, False, True, False]
    >>> hidden_among([0, 40], 5), hidden_among([2, 3, 40], 5), hidden_among([2, 40], None)
    ([False, False], [True, True, False], [False, False])
    """
    numbers = list(counts)
    hidden = [under is not None and 0 < number < under for number in numbers]
    if sum(hidden) == 1:
        others = [place for place, number in enumerate(numbers) if number and not hidden[place]]
        if others:
            hidden[min(others, key=lambda place: numbers[place])] = True
    return hidden
