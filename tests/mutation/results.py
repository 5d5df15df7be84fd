"""Mutate every scale and questionnaire, one change at a time, and see whether the conformance cases notice.

    python tests/mutation/results.py                          all of them
    python tests/mutation/results.py --code srq_20            some of them

A mutant that no case kills is compared with the original over a grid of values, answers and people; one that never
differs there is the same for everybody. The exit code is 1 if another mutant survives.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

FOLDER: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parents[1]))

from tests.mutation.mutants import mutants_of  # noqa: E402 - found through the line above

from ilp import FACTS, INSTRUMENTS, SCALES, IlpError, Individual, Results  # noqa: E402 - the same
from ilp.conformance import Case, check_results, read_cases  # noqa: E402 - the same
from ilp.criteria import Amount, Criterion, Elapsed, Has, Is, Measured, everybody  # noqa: E402 - the same
from ilp.engine import Program  # noqa: E402 - the same
from ilp.facts.person import BIRTH_DATE  # noqa: E402 - the same
from ilp.interpretation.definition import Category, Item, Questionnaire, Scale  # noqa: E402 - the same
from ilp.interpretation.interpreting import Interpreter, measured_on  # noqa: E402 - the same
from ilp.models import Form, Measurement  # noqa: E402 - the same
from ilp.services import Catalogue  # noqa: E402 - the same
from ilp.situation import Situation  # noqa: E402 - the same
from ilp.vocabulary import Quantity  # noqa: E402 - the same

CASES: Final = FOLDER.parent / "cases"
ON: Final = date(2026, 11, 22)
TRIED: Final = 800
"""So many people, values and answers are tried before a mutant is taken for the same."""

Owner = Scale | Questionnaire


@frozen
class Loaded:
    """A case with the person and the day, ready to be read."""

    case: Case
    individual: Individual
    on: date

    def results(self, reader: Interpreter) -> Results | None:
        """Read the case, or return None where it is refused."""
        try:
            return reader.day(
                self.individual,
                on=self.on,
                measurements=measured_on(self.individual, self.on),
                forms=[form for form in self.individual.forms if form.on == self.on],
                assume_absent=self.case.get("assume_absent", ()),
            )
        except IlpError:
            return None


Changed = tuple[Criterion, Criterion] | None
"""The criterion a mutant changes, and what it makes of it, where it is one."""


def mutants_of_scale(scale: Scale) -> Iterator[tuple[str, Scale, Changed]]:
    """Yield every change of a scale, with its name."""
    if scale.applies_to != everybody():
        for mutant in mutants_of(scale.applies_to, "applies_to"):
            yield mutant.name, evolve(scale, applies_to=mutant.criterion), (scale.applies_to, mutant.criterion)
    for group in ("categories", "marks"):
        items: tuple[Category, ...] = getattr(scale, group)
        for place, item in enumerate(items):
            for name, changed, criteria in _category_changes(item):
                yield name, _with(scale, group, (*items[:place], changed, *items[place + 1 :])), criteria
            if group == "marks" or place + 1 < len(items):
                yield f"{item.code}: dropped", _with(scale, group, items[:place] + items[place + 1 :]), None
    for place, (one, other) in enumerate(pairwise(scale.categories)):
        swapped = (*scale.categories[:place], other, one, *scale.categories[place + 2 :])
        yield f"{one.code}: exchanged with {other.code}", evolve(scale, categories=swapped), None


def _with(scale: Scale, group: str, items: tuple[Category, ...]) -> Scale:
    return evolve(scale, categories=items) if group == "categories" else evolve(scale, marks=items)


def _category_changes(item: Category) -> Iterator[tuple[str, Category, Changed]]:
    for mutant in mutants_of(item.when, item.code):
        yield mutant.name, evolve(item, when=mutant.criterion), (item.when, mutant.criterion)
    for place, (fact, value) in enumerate(item.facts):
        rest = (*item.facts[:place], *item.facts[place + 1 :])
        yield f"{item.code}: fact {fact.name} dropped", evolve(item, facts=rest), None
        if isinstance(value, bool):
            yield f"{item.code}: fact {fact.name} negated", evolve(item, facts=(*rest, (fact, not value))), None
        elif isinstance(value, Criterion):
            for mutant in mutants_of(value, f"{item.code}/{fact.name}"):
                yield mutant.name, evolve(item, facts=(*rest, (fact, mutant.criterion))), None


def mutants_of_questionnaire(questionnaire: Questionnaire) -> Iterator[tuple[str, Questionnaire]]:
    """Yield every change of a questionnaire, with its name: of its items, and of what its scores mean."""
    for place, scale in enumerate(questionnaire.scales):
        for name, changed, _ in mutants_of_scale(scale):
            scales = (*questionnaire.scales[:place], changed, *questionnaire.scales[place + 1 :])
            yield f"{scale.code}/{name}", evolve(questionnaire, scales=scales)
    for item in questionnaire.items:
        for name, new in _item_changes(item, scored=any(item in score.items for score in questionnaire.scores)):
            yield f"{item.key}/{name}", _with_item(questionnaire, item, new)
    for place, score in enumerate(questionnaire.scores):
        for item in score.items:
            kept = tuple(each for each in score.items if each is not item)
            scores = (*questionnaire.scores[:place], evolve(score, items=kept), *questionnaire.scores[place + 1 :])
            yield f"{score.code}: without {item.key}", evolve(questionnaire, scores=scores)


def _item_changes(item: Item, *, scored: bool) -> Iterator[tuple[str, Item]]:
    if item.asked_if != everybody():
        for mutant in mutants_of(item.asked_if, "asked_if"):
            yield mutant.name, evolve(item, asked_if=mutant.criterion)
    for place, option in enumerate(item.options):
        around = item.options[:place], item.options[place + 1 :]
        if scored:
            new = evolve(option, points=option.points + 1)
            yield f"{option.code}: a point more", evolve(item, options=(*around[0], new, *around[1]))
        if option.follows is not None:
            for mutant in mutants_of(option.follows, option.code):
                new = evolve(option, follows=mutant.criterion)
                yield mutant.name, evolve(item, options=(*around[0], new, *around[1]))


def _with_item(questionnaire: Questionnaire, old: Item, new: Item) -> Questionnaire:
    def swapped(items: Sequence[Item]) -> tuple[Item, ...]:
        return tuple(new if item is old else item for item in items)

    scores = tuple(evolve(score, items=swapped(score.items)) for score in questionnaire.scores)
    return evolve(questionnaire, items=swapped(questionnaire.items), scores=scores)


def _reader(owner: Owner, choices: Mapping[str, str]) -> Interpreter:
    if isinstance(owner, Scale):
        return Interpreter(choices, scales={owner.code: owner}, instruments={})
    return Interpreter(choices, scales={}, instruments={owner.code: owner})


@lru_cache(maxsize=1)
def _cases() -> dict[str, list[Loaded]]:
    """Return the cases of each scale and each questionnaire."""
    owners = {scale.code: item.code for item in INSTRUMENTS.values() for scale in item.scales}
    found: dict[str, list[Loaded]] = {}
    for path in sorted(CASES.glob("results_*.json")):
        for case in read_cases(path):
            expect = case.get("expect", {})
            codes = {owners.get(code, code) for code in expect.get("results", {})}
            codes |= {name.partition(".")[0] for name in (*expect.get("scores", {}), *expect.get("unanswered", ()))}
            if codes:
                loaded = Loaded(case, Individual.model_validate(case["person"]), date.fromisoformat(case["on"]))
                for code in codes:
                    found.setdefault(code, []).append(loaded)
    return found


def _usable(owner: Owner) -> list[Loaded]:
    """Return the cases that hold for a scale or questionnaire by itself: others take a result of another one too."""
    return [loaded for loaded in _cases().get(owner.code, []) if not _is_killed(owner, [loaded])]


def _own(owner: Owner, case: Case) -> Case:
    """Return a case with what it expects of this scale or questionnaire only."""
    scales = {owner.code} if isinstance(owner, Scale) else {scale.code for scale in owner.scales}
    expect = case.get("expect", {})
    kept: dict[str, Any] = {
        "results": {code: want for code, want in expect.get("results", {}).items() if code in scales}
    }
    if isinstance(owner, Questionnaire):
        prefix = f"{owner.code}."
        kept["scores"] = {name: want for name, want in expect.get("scores", {}).items() if name.startswith(prefix)}
        if "unanswered" in expect:
            kept["unanswered"] = [name for name in expect["unanswered"] if name.startswith(prefix)]
    return {**case, "expect": kept}


def _is_killed(owner: Owner, cases: Sequence[Loaded], changed: Changed = None) -> bool:
    readers: dict[tuple[tuple[str, str], ...], Interpreter] = {}
    for loaded in cases if changed is None else _seen_by(changed, cases):
        choices = _choices(loaded)
        reader = readers.setdefault(choices, _reader(owner, dict(choices)))
        try:
            results = loaded.results(reader)
            if results is None or check_results(results, _own(owner, loaded.case)["expect"]):
                return True
        except IlpError:
            return True
    return False


def _choices(loaded: Loaded) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(loaded.case.get("readings", {}).items()))


def _seen_by(changed: tuple[Criterion, Criterion], cases: Sequence[Loaded]) -> Iterator[Loaded]:
    """Yield the cases in which a changed criterion does not hold as before: no other can notice the change."""
    programs: dict[tuple[tuple[str, str], ...], tuple[Program, Program]] = {}
    for loaded in cases:
        choices = _choices(loaded)
        if choices not in programs:
            programs[choices] = _one_rule(changed[0], choices), _one_rule(changed[1], choices)
        held = [
            [program.test(criterion)(item.outcomes) for item in program.possible(program.prepare(_situation(loaded)))]
            for program, criterion in zip(programs[choices], changed, strict=True)
        ]
        if set(held[0]) != set(held[1]):
            yield loaded


def _one_rule(criterion: Criterion, choices: tuple[tuple[str, str], ...]) -> Program:
    program = Program(Catalogue(()), dict(choices))
    program.test(criterion)
    return program


_SITUATIONS: Final[dict[int, Situation]] = {}


def _situation(loaded: Loaded) -> Situation:
    """Return the situation of a case with its measured values, made once."""
    if id(loaded) not in _SITUATIONS:
        reader = Interpreter(dict(_choices(loaded)))
        situation, _ = reader.measured(
            loaded.individual,
            on=loaded.on,
            measurements=measured_on(loaded.individual, loaded.on),
            assume_absent=loaded.case.get("assume_absent", ()),
        )
        _SITUATIONS[id(loaded)] = situation
    return _SITUATIONS[id(loaded)]


def _bounds(owner: Owner) -> tuple[dict[str, list[float]], list[Elapsed], dict[str, list[Any]]]:
    """Return the bounds of what is measured, those of ages, and the facts asked with their values."""
    numbers: dict[str, list[float]] = {}
    ages: list[Elapsed] = []
    facts: dict[str, list[Any]] = {}
    for criterion in owner.criteria():
        match criterion:
            case Measured():
                values = (criterion.at_least, criterion.over, criterion.under, criterion.up_to)
                numbers.setdefault(criterion.of.code, []).extend(value for value in values if value is not None)
            case Elapsed() if criterion.since is BIRTH_DATE:
                ages.append(criterion)
            case Has():
                facts[criterion.fact.name] = [True, False]
            case Is() if criterion.fact.name != "sex":
                facts[criterion.fact.name] = [code for code, _ in criterion.fact.choices] or list(criterion.values)
            case Amount():
                low, high = criterion.fact.at_least, criterion.fact.at_most
                facts[criterion.fact.name] = list(range(low, min(high, low + 60) + 1))
            case _:
                pass
    return numbers, ages, facts


def _people(owner: Owner) -> Iterator[tuple[Individual, dict[str, str]]]:
    """Yield people with values and answers near every bound, and a choice of readings for each."""
    random_ = random.Random(owner.code)  # noqa: S311 - the same every time
    numbers, ages, facts = _bounds(owner)
    spans = [span for item in ages for span in (item.at_least, item.over, item.under, item.up_to) if span is not None]
    fields = [name for name in facts if name in _RECORDED]
    readings = [item for scale in _scales(owner) for item in scale.readings]
    for _ in range(TRIED):
        born = ON - timedelta(days=random_.randrange(1, 95 * 365))
        if spans and random_.random() < 0.8:
            near = random_.choice(spans)
            born = _before(near.amount + random_.choice((0, 0, 1)), near.unit.value) + timedelta(
                days=random_.choice((-1, 0, 1))
            )
        data: dict[str, Any] = {"birth_date": min(born, ON).isoformat(), "sex": random_.choice(("female", "male"))}
        data["facts"] = {name: random_.choice(facts[name]) for name in fields if random_.random() < 0.7}
        if data["sex"] == "male":
            data["facts"].pop("pregnant", None)
        individual = Individual.model_validate(data)
        measurements = list(_measurements(owner, numbers, random_))
        forms = _form(owner, numbers, random_) if isinstance(owner, Questionnaire) else ()
        individual = individual.model_copy(update={"measurements": tuple(measurements), "forms": tuple(forms)})
        # One reading at a time: every choice of several would have to be compiled.
        read = random_.choice([None, *readings])
        choices = {} if read is None else {read.code: random_.choice(list(read.options))}
        yield individual, choices


_RECORDED: Final = frozenset(
    name for name in FACTS if name not in {"birth_date", "sex", "lmp", "delivered_on", "postpartum"}
)


def _before(amount: int, unit: str) -> date:
    in_days = {"years": 365.25, "months": 30.4375, "weeks": 7, "days": 1, "hours": 1 / 24}[unit]
    years, rest = divmod(amount, 1)
    if unit == "years":
        return ON.replace(year=ON.year - int(years), day=min(ON.day, 28)) - timedelta(days=int(rest))
    return ON - timedelta(days=round(amount * in_days))


def _scales(owner: Owner) -> tuple[Scale, ...]:
    return (owner,) if isinstance(owner, Scale) else owner.scales


def _near(values: Sequence[float], random_: random.Random) -> float:
    value = random_.choice(values)
    step = 10.0 ** -len(f"{value:g}".partition(".")[2])
    return round(value + random_.choice((-step, -step / 10, 0, 0, step / 10, step)), 6)


def _measurements(
    owner: Owner, numbers: Mapping[str, Sequence[float]], random_: random.Random
) -> Iterator[Measurement]:
    wanted = {code for code in numbers if code in list(Quantity)}
    wanted |= {of.code for scale in _scales(owner) for of in scale.of if of.code in list(Quantity)}
    for code in sorted(wanted):
        if random_.random() < 0.9:
            quantity = Quantity(code)
            value = _near(numbers.get(code) or [quantity.at_least], random_)
            yield Measurement(quantity=quantity, value=min(max(value, quantity.at_least), quantity.at_most), on=ON)


def _form(owner: Questionnaire, numbers: Mapping[str, Sequence[float]], random_: random.Random) -> Iterator[Form]:
    rate = random_.choice((0.1, 0.3, 0.5, 0.8))
    answers: dict[str, Any] = {}
    for item in owner.items:
        if random_.random() < 0.05:
            continue
        if item.number is not None:
            value = _near(numbers.get(item.code) or [item.number.at_least], random_)
            value = min(max(value, item.number.at_least), item.number.at_most)
            answers[item.key] = round(value) if item.number.whole else value
        elif item.options:
            first = item.options[0].code
            answers[item.key] = (
                random_.choice([option.code for option in item.options]) if random_.random() < rate else first
            )
    yield Form(instrument=owner.code, on=ON, answers=answers)


def _differs(owner: Owner, mutant: Owner, people: Sequence[tuple[Individual, dict[str, str]]]) -> bool:
    readers: dict[tuple[tuple[str, str], ...], tuple[Interpreter, Interpreter]] = {}
    for individual, choices in people:
        key = tuple(sorted(choices.items()))
        if key not in readers:
            readers[key] = (_reader(owner, choices), _reader(mutant, choices))
        loaded = Loaded({}, individual, ON)
        one, other = (_told(loaded, reader) for reader in readers[key])
        if one != other:
            return True
    return False


def _told(loaded: Loaded, reader: Interpreter) -> object:
    try:
        results = loaded.results(reader)
    except IlpError as error:
        return str(error)
    if results is None:
        return None
    return (
        results.scores,
        results.unanswered,
        results.facts,
        [(item.scale, item.category, item.status, item.marks, item.danger, item.possible) for item in results],
    )


def judge(code: str) -> tuple[str, int, int, list[str]]:
    """Return the code, how many mutants there are, how many are the same for everybody, and which survive."""
    owner: Owner = SCALES[code] if code in SCALES else INSTRUMENTS[code]
    cases = _usable(owner)
    mutants: Iterator[tuple[str, Owner, Changed]]
    if isinstance(owner, Scale):
        mutants = mutants_of_scale(owner)
    else:
        mutants = ((name, mutant, None) for name, mutant in mutants_of_questionnaire(owner))
    people: list[tuple[Individual, dict[str, str]]] = []
    count = same = 0
    survived = []
    for name, mutant, changed in mutants:
        count += 1
        if _is_killed(mutant, cases, changed):
            continue
        if not people:
            people = list(_people(owner))
        if _differs(owner, mutant, people):
            survived.append(f"{code}  {name}")
        else:
            same += 1
    return code, count, same, survived


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--code", action="append", metavar="CODE", help="only this scale or instrument")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes to use (2)")
    options = parser.parse_args(arguments)
    codes = options.code or [*SCALES, *INSTRUMENTS]
    unknown = [code for code in codes if code not in SCALES and code not in INSTRUMENTS]
    if unknown:
        print(f"Unknown: {', '.join(unknown)}", file=sys.stderr)
        return 2
    for code in codes:
        owner: Owner = SCALES[code] if code in SCALES else INSTRUMENTS[code]
        if not _usable(owner):
            print(f"No case holds for {code} by itself", file=sys.stderr)
            return 2
    found = []
    with ProcessPoolExecutor(options.jobs) as pool:
        for code, count, same, survived in pool.map(judge, codes):
            killed = count - same - len(survived)
            print(
                f"{code:<40} {count:>6} mutants {killed:>6} killed {same:>5} same {len(survived):>5} left", flush=True
            )
            print(*(f"    {name}" for name in survived), sep="\n", end="\n" * bool(survived), flush=True)
            found.append((code, count, same, survived))
    left = [name for *_, survived in found for name in survived]
    total = sum(count for _, count, _, _ in found)
    print(f"{total} mutants, {sum(same for _, _, same, _ in found)} the same for everybody, {len(left)} survive")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
