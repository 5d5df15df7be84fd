"""Builders for questionnaires that ask one thing many times over: of each substance, of each kind of informant."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from ilp.criteria import Criterion, all_of, answered, any_of, everybody, measured
from ilp.interpretation.definition import Action, Category, Item, Option, Scale, Score
from ilp.labels import Label
from ilp.regulation import Citation

__all__ = [
    "Substance",
    "graded_item",
    "limited",
    "reached_by",
    "substance",
    "substance_scale",
    "three_bands",
]


def limited(criterion: Criterion, actions: tuple[Action, ...]) -> tuple[Action, ...]:
    """Return the actions for when a criterion holds too."""
    return tuple(evolve(action, when=all_of(criterion, action.when)) for action in actions)


_DEGREES: Final = (
    ("not_true", Label(id="tidak benar", en="not true")),
    ("somewhat_true", Label(id="agak atau kadang benar", en="somewhat true")),
    ("certainly_true", Label(id="selalu benar", en="certainly true")),
)


def graded_item(code: str, id: str, en: str, *, points: tuple[float, float, float]) -> Item:
    """Define an item answered by three degrees of being true, with the points of each in that order."""
    options = tuple(
        Option(code=name, label=label, points=worth) for (name, label), worth in zip(_DEGREES, points, strict=True)
    )
    return Item(code=code, label=Label(id=id, en=en), options=options)


def reached_by(score: Score, respondent: Item, bounds: tuple[tuple[str, float], ...]) -> Criterion:
    """Hold where a score reaches the bound of whoever answered.

    While that is not known it holds where the highest bound is reached, and not where the lowest is not: the bounds
    are nested for that.
    """
    ordered = sorted(bounds, key=lambda row: -row[1])
    clauses: list[Criterion] = []
    for place, (_, bound) in enumerate(ordered):
        reached = measured(score, at_least=bound)
        later = [code for code, _ in ordered[place:]]
        clauses.append(reached if place == 0 else all_of(answered(respondent, *later), reached))
    return any_of(*clauses)


@frozen(kw_only=True, eq=False)
class Substance:
    """What ASSIST asks of one substance: its items, the score of questions 2-7, and what its answers show."""

    key: str
    label: Label
    items: tuple[Item, ...]
    score: Score
    ever: Criterion


_FREQUENCY: Final = (
    ("never", Label(id="tidak pernah", en="never")),
    ("once_or_twice", Label(id="sekali atau dua kali", en="once or twice")),
    ("monthly", Label(id="tiap bulan", en="monthly")),
    ("weekly", Label(id="tiap minggu", en="weekly")),
    ("daily", Label(id="harian atau hampir tiap hari", en="daily or almost daily")),
)
_USED: Final = tuple(code for code, _ in _FREQUENCY[1:])
_EVER: Final = (
    ("never", Label(id="tidak pernah", en="never")),
    ("yes_last_3_months", Label(id="pernah, dalam 3 bulan terakhir", en="yes, in the last 3 months")),
    ("yes_earlier", Label(id="pernah, tidak dalam 3 bulan terakhir", en="yes, not in the last 3 months")),
)
_QUESTIONS: Final = (
    ("frequency", _FREQUENCY, (0, 2, 3, 4, 6), Label(id="frekuensi pakai", en="frequency of use")),
    ("urge", _FREQUENCY, (0, 3, 4, 5, 6), Label(id="dorongan kuat memakai", en="urge to use")),
    ("problems", _FREQUENCY, (0, 4, 5, 6, 7), Label(id="masalah akibat pemakaian", en="problems through use")),
    ("failed_role", _FREQUENCY, (0, 5, 6, 7, 8), Label(id="gagal menjalankan peran", en="expected role not met")),
    ("concern", _EVER, (0, 6, 3), Label(id="kekhawatiran orang lain", en="concern of others")),
    ("failed_control", _EVER, (0, 6, 3), Label(id="gagal mengurangi atau berhenti", en="could not cut down or stop")),
)
"""Questions 2-7: the key, the answers, the points of each in that order, and in our words what is asked."""
_OF_LAST_3_MONTHS: Final = frozenset({"urge", "problems", "failed_role"})


def substance(key: str, id: str, en: str, *, left_out: tuple[str, ...] = ()) -> Substance:
    """Define what is asked of a substance: question 1, then 2-7 without those ``left_out``.

    Questions 2, 6 and 7 are asked of who ever used it, 3-5 of who used it in the last 3 months. An answer to a
    later question that tells of use shows that it was used, where question 1 has no answer.
    """
    rows = [row for row in _QUESTIONS if row[0] not in left_out]
    plain = {
        name: Item(
            code=f"assist.{key}_{name}",
            label=Label(id=f"{id}: {label.id}", en=f"{en}: {label.en}"),
            options=tuple(
                Option(code=code, label=told, points=worth) for (code, told), worth in zip(answers, points, strict=True)
            ),
        )
        for name, answers, points, label in rows
    }
    shown = any_of(
        *(
            answered(item, *(option.code for option in item.options if option.points))
            for name, item in plain.items()
            if name == "frequency" or name not in _OF_LAST_3_MONTHS
        )
    )
    first = Item(
        code=f"assist.{key}_ever",
        label=Label(id=f"{id}: pernah dipakai (non-medis)", en=f"{en}: ever used (non-medical)"),
        options=(
            Option(code="yes", label=Label(id="pernah", en="ever"), follows=shown),
            Option(code="no", label=Label(id="tidak pernah", en="never")),
        ),
    )
    ever = answered(first, "yes")
    recent = answered(plain["frequency"], *_USED)
    items = tuple(evolve(item, asked_if=recent if name in _OF_LAST_3_MONTHS else ever) for name, item in plain.items())
    score = Score(
        code=f"assist.{key}_score",
        label=Label(id=f"skor ASSIST {id}", en=f"ASSIST score of {en}"),
        items=items,
        counts_unasked=True,
    )
    return Substance(key=key, label=Label(id=id, en=en), items=(first, *items), score=score, ever=ever)


def substance_scale(  # noqa: PLR0913 - one row of a table
    of: Substance,
    *,
    moderate: float,
    high: float,
    labels: tuple[Label, Label, Label],
    follow_up: tuple[tuple[Action, ...], tuple[Action, ...], tuple[Action, ...]],
    source: Citation,
    further_sources: tuple[Citation, ...],
    services: tuple[str, ...],
) -> Scale:
    """Define the scale of a substance by the least scores of moderate and high risk.

    ``labels`` and ``follow_up`` are those of low, moderate and high risk. Of a substance never used there is no
    result.
    """
    bounds = (("high", high), ("moderate", moderate), ("low", 0))
    return Scale(
        code=f"assist-{of.key.replace('_', '-')}",
        name=Label(id=f"ASSIST: {of.label.id}", en=f"ASSIST: {of.label.en}"),
        of=(of.score,),
        applies_to=any_of(of.ever, measured(of.score, over=0)),
        categories=tuple(
            Category(
                code=code, label=labels[place], when=measured(of.score, at_least=bound), follow_up=follow_up[place]
            )
            for place, (code, bound) in zip((2, 1, 0), bounds, strict=True)
        ),
        source=source,
        further_sources=further_sources,
        services=services,
    )


def three_bands(  # noqa: PLR0913 - one row of a table
    code: str,
    name: Label,
    of: Score,
    *,
    abnormal: Criterion,
    borderline: Criterion,
    labels: tuple[Label, Label, Label],
    source: Citation,
    authority: Label,
    services: tuple[str, ...],
) -> Scale:
    """Define the scale of a score: abnormal, borderline, and all else normal, with the labels in that order."""
    bands = (("abnormal", abnormal), ("borderline", borderline), ("normal", everybody()))
    return Scale(
        code=code,
        name=name,
        of=(of,),
        categories=tuple(
            Category(code=band, label=label, when=when) for (band, when), label in zip(bands, labels, strict=True)
        ),
        source=source,
        authority=authority,
        services=services,
    )
