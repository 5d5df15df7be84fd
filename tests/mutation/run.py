"""Mutate every rule value, one change at a time, and see whether the conformance cases notice.

    python tests/mutation/run.py                       every rule
    python tests/mutation/run.py --service copd-puma   some rules
    python tests/mutation/run.py --list                what would be mutated

The exit code is 1 if a mutant survives that is not the same for everybody, 2 if the cases or rules cannot be used.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parents[1]))

from tests.mutation.equivalence import Comparison, Sameness, compare  # noqa: E402 - found through the line above
from tests.mutation.judging import CaseIndex, Cases, Rule, ScheduleRule, all_rules, killer  # noqa: E402 - the same
from tests.mutation.mutants import Change, mutants_of  # noqa: E402 - the same

CASES: Final = FOLDER.parent / "cases"
EQUIVALENT: Final = FOLDER / "equivalent.toml"
KILLED: Final = "killed"
NAMED: Final = "named in equivalent.toml"
SURVIVED: Final = "survived"
SAME: Final = (Sameness.SAME.value, Sameness.PROBABLY_SAME.value, NAMED)


class Fate:
    """What became of a mutant, in plain text so that it can come from another process."""

    def __init__(self, rule: str, mutant: Change, outcome: str, shown_by: str = "") -> None:
        self.rule, self.outcome, self.shown_by = rule, outcome, shown_by
        self.name, self.before, self.after = mutant.name, mutant.before, mutant.after

    def __str__(self) -> str:
        """Return the mutant with its clause in words, a line each."""
        lines = [f"{self.rule}  {self.name}", f"    the rule:   {self.before}", f"    the mutant: {self.after}"]
        return "\n".join([*lines, f"    shown by:   {self.shown_by}"] if self.shown_by else lines)


def judge_mutant(rule: Rule, mutant: Rule, cases: Cases) -> tuple[str, Comparison]:
    """Say what becomes of one mutant: killed by a case, the same as the rule, or a survivor."""
    if killer(mutant, cases) is not None:
        return KILLED, Comparison(Sameness.DIFFERENT)
    # What the criteria do not say, every person concerned can see.
    comparison = Comparison(Sameness.DIFFERENT) if rule.criteria == mutant.criteria else compare(rule, mutant)
    return SURVIVED if comparison.sameness is Sameness.DIFFERENT else comparison.sameness.value, comparison


def mutants_of_rule(rule: Rule) -> Iterator[tuple[Change, Rule]]:
    """Yield every change of a rule and the rule so changed."""
    if isinstance(rule, ScheduleRule):
        yield from rule.mutants()
    for name, criterion in rule.criteria.items():
        for mutant in mutants_of(criterion, name):
            yield mutant, rule.changed(name, mutant.criterion)
    for place, before, after, changed in rule.firmer_or_looser():
        yield Change(place, f"{before} -> {after}", before, after), changed


def judge_rule(code: str) -> list[Fate]:
    """Judge every mutant of the rule of this name."""
    rules, index = _loaded()
    rule, named = rules[code], named_equivalents()
    fates = []
    for change, mutant in mutants_of_rule(rule):
        outcome, comparison = judge_mutant(rule, mutant, index.of(rule))
        if outcome == SURVIVED and (code, change.name) in named:
            outcome = NAMED
        shown_by = "" if comparison.person is None else json.dumps(comparison.person)
        fates.append(Fate(code, change, outcome, shown_by))
    return fates


def named_equivalents() -> dict[tuple[str, str], str]:
    """Return the mutants that the data file names as equivalent, with the reasons."""
    entries = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("equivalent", [])
    return {(entry["rule"], entry["mutant"]): entry["reason"] for entry in entries}


@lru_cache(maxsize=1)
def _loaded() -> tuple[dict[str, Rule], CaseIndex]:
    """Read rules and cases once in every process."""
    rules = {rule.code: rule for rule in all_rules()}
    return rules, CaseIndex(sorted(CASES.glob("*.json")), rules.values())


def _unlike_assessment(rules: Iterable[Rule], index: CaseIndex) -> list[str]:
    """Return the cases that hold, but not as they are worked out here."""
    found = ((rule.code, killer(rule, index.of(rule))) for rule in rules)
    return [f"{code}: {case}" for code, case in found if case is not None]


def _table(fates: Sequence[Fate]) -> str:
    """Return the counts of each rule and of all."""
    width = max(len(fate.rule) for fate in fates)
    lines = [f"{'rule':<{width}}  mutants  killed  same for everybody  survived"]
    groups = [*dict.fromkeys(fate.rule for fate in fates), ""]
    for code in groups:
        counts = Counter(fate.outcome for fate in fates if code in ("", fate.rule))
        same = sum(counts[outcome] for outcome in SAME)
        lines.append(
            f"{code or 'all':<{width}}  {counts.total():>7}  {counts[KILLED]:>6}  {same:>18}  {counts[SURVIVED]:>8}"
        )
    return "\n".join(lines)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--service", action="append", metavar="CODE", help="only this rule; may be given again")
    parser.add_argument("--list", action="store_true", help="print the mutants without judging them")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes to use (2)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    options = _options(arguments)
    rules = {rule.code: rule for rule in all_rules()}
    codes = [*(options.service or rules)]
    # The schedule of a service comes with the service.
    codes += [f"schedule:{code}" for code in options.service or () if f"schedule:{code}" in rules]
    unknown = [code for code in codes if code not in rules]
    if unknown:
        print(f"Unknown rule: {', '.join(unknown)}. Known: {', '.join(rules)}", file=sys.stderr)
        return 2
    if options.list:
        for code in codes:
            for change, _ in mutants_of_rule(rules[code]):
                print(f"{code}  {change.name}  [{change.before}]")
        return 0
    _, index = _loaded()
    unlike = _unlike_assessment((rules[code] for code in codes), index)
    if unlike:
        print("These cases hold, but not as this program works them out:", *unlike, sep="\n  ", file=sys.stderr)
        return 2
    with ProcessPoolExecutor(options.jobs) as pool:
        fates = [fate for found in pool.map(judge_rule, codes) for fate in found]
    _report(fates, index)
    needed = {(fate.rule, fate.name) for fate in fates if fate.outcome == NAMED}
    stale = sorted(f"{code}  {name}" for code, name in named_equivalents().keys() - needed if code in codes)
    if stale:
        print("\nNamed in equivalent.toml without need:", *stale, sep="\n  ")
    return 1 if stale or any(fate.outcome == SURVIVED for fate in fates) else 0


def _report(fates: Sequence[Fate], index: CaseIndex) -> None:
    print(_table(fates))
    print(f"\n{index.count} cases; {len(index.left_out)} do not hold for the rules as they are and were left out")
    for outcome in (Sameness.PROBABLY_SAME.value, NAMED, SURVIVED):
        found = [fate for fate in fates if fate.outcome == outcome]
        if found:
            print(f"\n{outcome} ({len(found)}):", *found, sep="\n")


if __name__ == "__main__":
    sys.exit(main())
