"""What is worked out of a frame, as columns: verdicts wide, packed or in rows, stages, reasons and missing facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

import narwhals as nw

from ilp.facts import FACTS
from ilp.frames.asking import Compiled
from ilp.frames.carrying import BETWEEN, BETWEEN_ROWS, ROW, refuse_taken, taken_apart
from ilp.frames.clock import STATUSES, FrameClock
from ilp.frames.gathering import Gathering
from ilp.frames.history import date_term
from ilp.frames.in_part import timed_in_part, told_as
from ilp.frames.known import Refusals
from ilp.frames.lowering import planned
from ilp.frames.rules import Asked
from ilp.frames.terms import Kind, Term, Terms
from ilp.services import Service
from ilp.vocabulary import Verdict

__all__ = ["OUTPUTS", "TIMING", "Columns", "Output"]

Output = Literal["wide", "mask", "long"]
OUTPUTS: Final = ("wide", "mask", "long")
TIMING: Final = ("status", "due_on", "from", "until", "overdue_days", "last_done")
"""What can be told of the time of a service."""

STAGE: Final = "ilp_stage"
STAGES_NAMED: Final = "ilp_stages"
PROVISIONAL: Final = "ilp_stage_provisional"
CLUSTER: Final = "ilp_cluster"
REFUSED: Final = "ilp_refused"
AS_INDICATED: Final = "{}__as_indicated"
MISSING: Final = "{}__missing"
REASON: Final = "{}__reason"
MASK: Final = "ilp_mask_{}"

MASKED_TOGETHER: Final = 15
"""Verdicts in one column of a mask: two bits each, in a whole number of 32 bits that has a sign."""
MASK_BITS: Final = (Verdict.NOT_REQUIRED, Verdict.REQUIRED, Verdict.AS_INDICATED, Verdict.UNDETERMINED)
"""What two bits of a mask mean, as a number from 0 to 3."""
_PACKED: Final = "__ilp_packed"
_DATED: Final = "__ilp_dated_{}"
_DAYS_TOLD: Final = ("due_on", "from", "until", "last_done")


class Columns:
    """Makes the columns that are asked for."""

    def __init__(
        self, compiled: Compiled, *, stages: bool, missing: bool, reasons: bool, timing: tuple[str, ...]
    ) -> None:
        """Take the rules put to a frame, and which columns are wanted beside the verdicts."""
        self._compiled = compiled
        self._terms: Terms = compiled.terms
        self._rules = compiled.rules
        self._stages, self._missing, self._reasons = stages, missing, reasons
        self._refusals = Refusals(self._terms, compiled.rules.known.refused)
        self._only_good = self._refusals.only_good
        self._timing = timing
        self._in_part = bool(timing) and compiled.rules.known.partial
        self._gathering = Gathering(compiled.rules.days, compiled.past)
        self._clock = FrameClock(compiled.rules, self._gathering)
        self._asked = {service.code: self._rules.verdict(service) for service in compiled.services}

    # --- rows stay rows -----------------------------------------------------------------------------------------------
    def beside(self, keep: tuple[str, ...], *, packed: bool) -> Any:
        """Return the frame with the columns beside those that are kept."""
        wanted = {**self._of_person(), REFUSED: self._refusals.code, **(self._masks() if packed else self._wide())}
        if self._missing:
            wanted |= self._facts_named(MISSING, {item.code: self._rules.missing(item) for item in self._services})
        if self._reasons:
            wanted |= self._facts_named(REASON, {item.code: self._rules.reasons(item) for item in self._services})
        for service in self._services if self._timing else ():
            for name, term in self._times(service).items():
                wanted[f"{service.code}__{name}"] = self._only_good(term)
        compiled = self._compiled
        refuse_taken(wanted, keep)
        numbered = ROW in compiled.key
        rows = (ROW,) if numbered else ()
        found = planned(wanted).apply(self._with_history(), rows if compiled.carried.eager else keep)
        if numbered:
            found = found.sort(ROW).drop(ROW)
        if self._in_part:
            found = self._timed_in_part(found)
        return compiled.carried.back(found, keep)

    def _timed_in_part(self, found: Any) -> Any:
        """Put in the timing of rows whose date of birth is known in part."""
        table = found.collect().to_native()
        good = {row for row, refused in enumerate(table[REFUSED].to_list()) if refused is None}
        timed = timed_in_part(self._compiled, good)
        rows = list(timed)
        for service in self._services:
            for name in self._timing:
                column = f"{service.code}__{name}"
                values = [told_as(timed[row][service.code], name) for row in rows]
                table = table.with_columns(table[column].scatter(rows, values))
        return nw.from_native(table.lazy())

    def _with_history(self) -> Any:
        """Return the rows with what is gathered of the history beside them."""
        clock = self._clock
        catalogue = self._rules.catalogue
        return self._gathering.beside(
            self._compiled.lazy, lambda: {code: clock.used_on_a_day(item) for code, item in catalogue.items()}
        )

    def _times(self, service: Service, *, dated: bool = True) -> dict[str, Term]:
        """Return what is wanted of the timing of a service, days as dates or as ordinals."""
        told = self._clock.timing(service.code)
        status = self._terms.text(None)
        for number, item in enumerate(STATUSES):
            is_it = self._terms.compare("==", told.status, self._terms.number(number))
            status = self._terms.where(is_it, self._terms.text(item.value), status)
        days = {"due_on": told.due_on, "from": told.opens_on, "until": told.until, "last_done": told.last_done}
        found = {"status": status, "overdue_days": told.overdue_days}
        found |= {name: self._date(day) if dated else day for name, day in days.items()}
        return {name: found[name] for name in self._timing}

    def _date(self, ordinal: Term) -> Term:
        return date_term(self._rules.days, ordinal, on_polars=self._compiled.carried.on_polars)

    @property
    def _services(self) -> tuple[Service, ...]:
        return self._compiled.services

    def _of_person(self) -> dict[str, Term]:
        if not self._stages:
            return {}
        terms = self._terms
        stages, provisional = self._rules.stage()
        stage = terms.text(None)
        for item, held in stages:
            stage = terms.where(held, terms.text(item.value), stage)
        cluster = terms.number(None)
        for number, held in self._rules.cluster():
            cluster = terms.where(held, terms.number(int(number)), cluster)
        memberships = terms.list_of((item.value, held) for item, held in self._rules.memberships())
        return {
            STAGE: self._only_good(stage),
            STAGES_NAMED: self._only_good(memberships),
            PROVISIONAL: self._only_good(provisional),
            CLUSTER: self._only_good(cluster),
        }

    def _wide(self) -> dict[str, Term]:
        found = {}
        for code, asked in self._asked.items():
            found[code] = self._only_good(asked.required)
            if asked.indicated is not self._terms.no:
                found[AS_INDICATED.format(code)] = self._terms.where(
                    self._terms.is_unknown(found[code]), self._terms.unknown, asked.indicated
                )
        return found

    def _masks(self) -> dict[str, Term]:
        asked = list(self._asked.values())
        groups = [asked[first : first + MASKED_TOGETHER] for first in range(0, len(asked), MASKED_TOGETHER)]
        return {
            MASK.format(number): self._terms.packed(
                [(self._only_good(item.required), item.indicated) for item in group]
            )
            for number, group in enumerate(groups)
        }

    def _facts_named(self, name: str, found: Mapping[str, Mapping[str, Term]]) -> dict[str, Term]:
        return {name.format(code): self._only_good(self._listed(facts)) for code, facts in found.items()}

    def _listed(self, facts: Mapping[str, Term]) -> Term:
        """Return the names of the facts for which something holds, in the order of all facts."""
        return self._terms.list_of((name, facts[name]) for name in FACTS if name in facts)

    # --- a row for each service ---------------------------------------------------------------------------------------
    def long(self, keep: tuple[str, ...], verdicts: frozenset[Verdict]) -> Any:
        """Return a row for each row and service with one of the verdicts.

        All services of a row are written into one text, which is then taken apart into rows: no engine has to go
        through the frame once for each service.
        """
        compiled, terms = self._compiled, self._terms
        told = ["reason"] if self._reasons else []
        told += ["missing"] if self._missing else []
        names = ["service", "verdict", *told, *self._timing]
        refuse_taken(names, keep)
        packed = terms.joined([self._packed(service, verdicts) for service in self._services], between=BETWEEN_ROWS)
        numbered = ROW in compiled.key
        frame = planned({_PACKED: packed}).apply(self._with_history(), (*((ROW,) if numbered else ()), *keep))
        kept = (*((ROW,) if numbered else ()), *keep)
        frame = frame.sort(ROW) if numbered else frame
        frame = taken_apart(frame, _PACKED).select(
            *kept,
            *(self._part(place, name) for place, name in enumerate(names)),
        )
        days = [name for name in self._timing if name in _DAYS_TOLD]
        if days:
            read = {name: self._date(terms.column(name, Kind.NUMBER)) for name in days}
            frame = planned({_DATED.format(name): term for name, term in read.items()}).apply(frame, (*kept, *names))
            frame = frame.drop(*days).rename({_DATED.format(name): name for name in days}).select(*kept, *names)
        if self._in_part:
            frame = self._rows_timed_in_part(frame)
        if numbered:
            frame = frame.drop(ROW) if keep else frame.rename({ROW: "row"})
        return compiled.carried.alone(frame)

    def _rows_timed_in_part(self, frame: Any) -> Any:
        """Put in the timing of rows whose date of birth is known in part; one that is refused has no row here."""
        table = frame.collect().to_native()
        timed = timed_in_part(self._compiled, set(table[ROW].to_list()))
        places = [
            (place, timed[row][code])
            for place, (row, code) in enumerate(zip(table[ROW].to_list(), table["service"].to_list(), strict=True))
            if row in timed
        ]
        for name in self._timing:
            values = [told_as(told, name) for _, told in places]
            table = table.with_columns(table[name].scatter([place for place, _ in places], values))
        return nw.from_native(table.lazy())

    def _part(self, place: int, name: str) -> Any:
        """Return one part of what was written, in the type it had."""
        part = nw.col(_PACKED).list.get(place)
        if name in (*_DAYS_TOLD, "overdue_days"):
            part = nw.when(part != "").then(part).cast(nw.Int32)
        return part.alias(name)

    def _packed(self, service: Service, verdicts: frozenset[Verdict]) -> Term:
        terms, asked = self._terms, self._asked[service.code]
        verdict = terms.text(None)
        for item, held in self._held(asked).items():
            if item in verdicts:
                verdict = terms.where(held, terms.text(item.value), verdict)
        verdict = self._only_good(verdict)
        parts = [terms.text(service.code), verdict]
        if self._reasons:
            parts.append(self._listed(self._rules.reasons(service)))
        if self._missing:
            parts.append(self._listed(self._rules.missing(service)))
        if self._timing:
            parts += [terms.written(term) for term in self._times(service, dated=False).values()]
        return terms.where(terms.is_known(verdict), terms.joined(parts, between=BETWEEN), terms.text(None))

    def _held(self, asked: Asked) -> dict[Verdict, Term]:
        terms = self._terms
        return {
            Verdict.REQUIRED: terms.holds(asked.required),
            Verdict.AS_INDICATED: terms.all_of((terms.fails(asked.required), asked.indicated)),
            Verdict.NOT_REQUIRED: terms.all_of((terms.fails(asked.required), terms.not_(asked.indicated))),
            Verdict.UNDETERMINED: terms.is_unknown(asked.required),
        }
