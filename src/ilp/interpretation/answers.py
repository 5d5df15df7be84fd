"""Filling in: the answers of a form, what follows from other data where an item was not asked, and the scores."""

from __future__ import annotations

from collections.abc import Collection
from math import inf, prod

from attrs import define, field

from ilp.engine import Program
from ilp.errors import InputError, personal, unknown_name
from ilp.interpretation.definition import NOT_ASKED, Item, Number, Option, Questionnaire, Score
from ilp.labels import Label
from ilp.models import Form
from ilp.situation import DataFinding, Situation

__all__ = ["Answers", "check_answers", "fill"]

_YES_NO = {True: "yes", False: "no"}
_BEFORE_AND_NOW = 2
_DIGITS = 9
"""Digits kept of a number worked out: enough to compare it unrounded, too few for the noise of binary numbers."""
_ROUNDING = 0.05
"""By how much an answer may differ from what is recorded: it may be rounded to one decimal."""


@define
class Answers:
    """What a form says of a person: items still without an answer, the range of each score, what looks wrong."""

    unanswered: tuple[str, ...]
    scores: dict[str, tuple[float, float]]
    findings: list[DataFinding] = field(factory=list)


def check_answers(questionnaire: Questionnaire, form: Form) -> dict[str, str | float]:
    """Return the answers by the code of their item: the code of an option, or a number.

    Raises:
        InputError: an answer is not one of its item.
        UnknownNameError: the questionnaire has no such item.
    """
    items = {item.key: item for item in questionnaire.items}
    found: dict[str, str | float] = {}
    for key, value in form.answers.items():
        item = items.get(key)
        if item is None:
            raise unknown_name(f"item of {questionnaire.code}", key, items)
        if value is not None:
            found[item.code] = _answer(item, value)
    return found


def _answer(item: Item, value: bool | float | str) -> str | float:  # noqa: FBT001 - an answer
    codes = [option.code for option in item.options]
    told = _YES_NO[value] if isinstance(value, bool) else f"{value:g}" if isinstance(value, (int, float)) else value
    number = item.number
    if told in codes and (number is None or isinstance(value, (str, bool))):
        return told
    if number is not None and not isinstance(value, bool):
        return _check_number(item, number, value)
    raise InputError(
        f"Not an answer of {item.code}",
        value=personal(value),
        accepted=", ".join(codes),
        remedy="Correct it, or leave the item out where it was not answered",
        code="answer",
    )


def _check_number(item: Item, number: Number, value: float | str) -> float:
    try:
        read = float(value.replace(",", ".")) if isinstance(value, str) else float(value)
    except ValueError:
        read = inf
    if not number.at_least <= read <= number.at_most or (number.whole and not read.is_integer()):
        kind = "a whole number" if number.whole else "a number"
        options = f", or {', '.join(option.code for option in item.options)}" if item.options else ""
        raise InputError(
            f"Not an answer of {item.code}",
            value=personal(value),
            accepted=f"{kind} from {number.at_least:g} to {number.at_most:g} {number.unit}".rstrip() + options,
            remedy="Check the number and its unit, or leave the item out where it was not answered",
            code="answer",
        )
    return read


def fill(
    questionnaire: Questionnaire, answers: dict[str, str | float], program: Program, situation: Situation
) -> Answers:
    """Put the answers, and what follows from them and from other data, into the situation; work out the scores."""
    for code, value in answers.items():
        if isinstance(value, str):
            situation.values[code] = value
        else:
            situation.measured[code] = (value, value)
    findings = _take_numbers(questionnaire, situation)
    program.prepare(situation)
    findings += _follow(questionnaire, program, situation)
    for item in questionnaire.items:
        if item.left_out:
            situation.values.setdefault(item.code, item.left_out)
    program.prepare(situation)
    findings += _skip(questionnaire, answers, program, situation)
    unanswered = tuple(
        item.key
        for item in questionnaire.items
        if item.options
        and not item.optional
        and item.code not in situation.values
        and program.test(item.asked_if)(situation.outcomes) is not False
    )
    scores = {score.code: _range(score, program, situation) for score in questionnaire.scores}
    situation.measured.update(scores)
    program.prepare(situation)
    return Answers(unanswered, scores, findings)


def _take_numbers(questionnaire: Questionnaire, situation: Situation) -> list[DataFinding]:
    """Take numbers that are known from elsewhere where they were not answered; report one answered otherwise."""
    findings = []
    for item in questionnaire.items:
        known = None if item.number is None else _known_number(item.number, situation)
        if known is None:
            continue
        answered = situation.measured.setdefault(item.code, known)
        if any(abs(told - value) > _ROUNDING for told, value in zip(answered, known, strict=True)):
            findings.append(_differs(item))
    return findings


def _known_number(number: Number, situation: Situation) -> tuple[float, float] | None:
    if number.quantity is not None and number.quantity.code in situation.measured:
        return situation.measured[number.quantity.code]
    if number.percent_lost:
        lost = [situation.measured[of.code][0] for of in number.percent_lost if of.code in situation.measured]
        return None if len(lost) < _BEFORE_AND_NOW else (round((lost[0] - lost[1]) / lost[0] * 100, _DIGITS),) * 2
    factors = [situation.measured.get(factor.code) for factor in number.product_of]
    known = [factor[0] for factor in factors if factor is not None]
    if not factors or len(known) < len(factors):
        return None
    return (round(prod(known) / number.divided_by, _DIGITS),) * 2


def _skip(
    questionnaire: Questionnaire, answers: Collection[str], program: Program, situation: Situation
) -> list[DataFinding]:
    """Mark items that are not asked of this person, so that nothing waits for them; report those answered all the same.

    One item that is not asked can be why another is not.
    """
    findings: dict[str, DataFinding] = {}
    more = True
    while more:
        more = False
        for item in questionnaire.items:
            if program.test(item.asked_if)(situation.outcomes) is not False:
                continue
            if item.code in answers:
                if not item.optional:
                    findings[item.code] = _not_asked(item)
            elif item.code not in situation.values and item.code not in situation.measured:
                situation.values[item.code] = NOT_ASKED
                more = True
        if more:
            program.prepare(situation)
    return list(findings.values())


def _follow(questionnaire: Questionnaire, program: Program, situation: Situation) -> list[DataFinding]:
    """Take the option that is known to hold where the item was not answered; report one that was answered otherwise."""
    findings = []
    for item in questionnaire.items:
        known = [
            option.code
            for option in item.options
            if option.follows is not None and program.test(option.follows)(situation.outcomes)
        ]
        if len(known) != 1:
            continue
        answered = situation.values.setdefault(item.code, known[0])
        if answered != known[0]:
            findings.append(_differs(item))
    return findings


def _differs(item: Item) -> DataFinding:
    return DataFinding(
        "answer_differs",
        Label(
            id=f"Jawaban '{item.label.id}' berbeda dari data orang ini; yang dipakai adalah jawabannya. "
            "Periksa keduanya.",
            en=f"The answer to '{item.label.en}' differs from what is recorded of the person; the answer counts. "
            "Check both.",
        ),
        (item.code,),
    )


def _not_asked(item: Item) -> DataFinding:
    return DataFinding(
        "answer_not_asked",
        Label(
            id=f"'{item.label.id}' dijawab, padahal menurut jawaban lain tidak ditanyakan. Periksa keduanya.",
            en=f"'{item.label.en}' was answered, and by the other answers it is not asked. Check both.",
        ),
        (item.code,),
    )


def _range(score: Score, program: Program, situation: Situation) -> tuple[float, float]:
    low = high = 0.0
    for item in score.items:
        asked = program.test(item.asked_if)(situation.outcomes)
        if score.counts_unasked and situation.values.get(item.code, NOT_ASKED) != NOT_ASKED:
            asked = True
        if asked is False:
            continue
        points = [option.points for option in _possible(item, program, situation)]
        low += min(points) if asked else min(0, *points)
        high += max(points) if asked else max(0, *points)
    return low, high


def _possible(item: Item, program: Program, situation: Situation) -> tuple[Option, ...]:
    answered = situation.values.get(item.code)
    if answered is not None:
        return tuple(option for option in item.options if option.code == answered)
    open_still = tuple(
        option
        for option in item.options
        if option.follows is None or program.test(option.follows)(situation.outcomes) is not False
    )
    return open_still or item.options
