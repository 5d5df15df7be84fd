"""What a result can mean, as frozen values: scales with their categories, follow-up, and questionnaires.

A scale is for some people, and has categories in an order: a result is of the first category that holds. Where the
decree leaves values out, the scale has a category for them that is no class (``classified=False``) and says why.
Nothing here evaluates: ``ilp.interpretation`` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from attrs import field, frozen

from ilp.calendar import Span, years
from ilp.criteria import Answered, ByReading, Criterion, Measurable, everybody, not_, walk
from ilp.errors import RuleError
from ilp.facts import Fact, FactValue
from ilp.labels import Label, Labelled
from ilp.regulation import Citation, Reading
from ilp.vocabulary import Instrument, Method, Quantity, Venue

__all__ = [
    "FOR_LIFE",
    "NOT_ASKED",
    "NO_STANDS",
    "PRESSURE_READINGS",
    "YES_NO",
    "Action",
    "ActionKind",
    "Category",
    "Item",
    "MethodOf",
    "Number",
    "Option",
    "Questionnaire",
    "Scale",
    "Score",
    "act",
    "no_class",
    "yes_no_item",
]


class ActionKind(Labelled):
    """What is done about a result."""

    EMERGENCY = "emergency", "gawat darurat", "emergency"
    REFER = "refer", "rujuk", "refer"
    TREAT = "treat", "tata laksana", "treat"
    EXAMINE = "examine", "periksa lanjut", "examine further"
    REPEAT = "repeat", "ulangi", "repeat"
    MONITOR = "monitor", "pantau", "monitor"
    COUNSEL = "counsel", "konseling", "counsel"
    EDUCATE = "educate", "edukasi", "educate"
    REPORT = "report", "laporkan", "report"


@frozen(kw_only=True)
class Action:
    """Something the decree asks for after a result.

    ``venues`` are the places for which it is said; none means every place. ``every`` is how often it is repeated and
    ``within`` when it is due at the latest, both since the day of the result; ``at_once`` is the same day. ``when``
    says for whom, or by which option of a reading, it counts. ``service`` is the code of the service it is done by.
    """

    kind: ActionKind
    what: Label
    venues: tuple[Venue, ...] = ()
    every: Span | None = None
    within: Span | None = None
    at_once: bool = False
    when: Criterion = field(factory=everybody)
    service: str = ""
    source: Citation | None = None


def act(  # noqa: PLR0913 - one row of a table
    kind: ActionKind,
    id: str,
    en: str,
    *venues: Venue,
    every: Span | None = None,
    within: Span | None = None,
    at_once: bool = False,
    when: Criterion | None = None,
    service: str = "",
    source: Citation | None = None,
) -> Action:
    """Define an action: ``act(REFER, "rujuk ke Puskesmas", "refer to the Puskesmas", Venue.POSYANDU)``."""
    return Action(
        kind=kind,
        what=Label(id=id, en=en),
        venues=venues,
        every=every,
        within=within,
        at_once=at_once,
        when=everybody() if when is None else when,
        service=service,
        source=source,
    )


@frozen(kw_only=True)
class Category:
    """One class of a scale: what must hold, what it means, what follows.

    ``classified`` is false for values the decree gives no class; ``note`` then says why. ``danger`` marks what cannot
    wait. ``facts`` are what is known of the person by it; a criterion in place of a value says when a yes/no fact is
    yes. ``source`` is the place in the decree, where it is another
    than that of the scale.
    """

    code: str
    label: Label
    when: Criterion
    classified: bool = True
    danger: bool = False
    note: Label | None = None
    follow_up: tuple[Action, ...] = ()
    facts: tuple[tuple[Fact, FactValue | Criterion], ...] = ()
    source: Citation | None = None


def no_class(  # noqa: PLR0913 - one row of a table
    code: str, id: str, en: str, *, when: Criterion, why: Label, follow_up: tuple[Action, ...] = ()
) -> Category:
    """Define the category of values that the decree gives no class."""
    return Category(code=code, label=Label(id=id, en=en), when=when, classified=False, note=why, follow_up=follow_up)


FOR_LIFE: Final = years(100)
"""The validity of a result that stands as long as the person lives."""

NO_STANDS: Final = years(1)
"""How long a "no" stands of a result whose yes is for life. Ours."""


@frozen(kw_only=True, eq=False)
class Scale:
    """How one kind of result is read: of what, for whom, and its categories, the first of which that holds counts.

    ``marks`` are statements beside the category, each by itself. ``authority`` names whose classes they are, where
    they are not the decree's. ``validity`` is how long the facts that follow stand (ours: until the screening is due
    again); ``of_this_pregnancy`` ends them with the pregnancy; with ``last_postpartum`` a result of the six weeks after
    a delivery stands in them. ``passing`` is what may be otherwise the next day, such as symptoms: a "no" that follows
    stands on that day only. ``services`` are those whose result it reads. ``settled`` are readings that decide
    something else than a criterion. ``read_from`` are those of which one must be given for the scale to be read; none
    means any.
    """

    code: str
    name: Label
    of: tuple[Measurable, ...]
    read_from: tuple[Measurable, ...] = ()
    applies_to: Criterion = field(factory=everybody)
    categories: tuple[Category, ...]
    marks: tuple[Category, ...] = ()
    source: Citation
    further_sources: tuple[Citation, ...] = ()
    authority: Label | None = None
    validity: Span = field(factory=lambda: years(1))
    of_this_pregnancy: bool = False
    last_postpartum: bool = False
    passing: bool = False
    services: tuple[str, ...] = ()
    settled: tuple[Reading, ...] = ()
    notes: tuple[Label, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse two categories under one code."""
        codes = [item.code for item in (*self.categories, *self.marks)]
        if len(set(codes)) != len(codes):
            raise RuleError("Two categories of a scale have one code", value=self.code, code="scale")

    def criteria(self) -> Iterator[Criterion]:
        """Yield every criterion of the scale, from the top down."""
        yield from walk(self.applies_to)
        for category in (*self.categories, *self.marks):
            yield from walk(category.when)
            for _, value in category.facts:
                if isinstance(value, Criterion):
                    yield from walk(value)
            for action in category.follow_up:
                yield from walk(action.when)

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The readings that can change a result, each once."""
        found = [node.reading for node in self.criteria() if isinstance(node, ByReading)]
        return tuple({reading.code: reading for reading in (*found, *self.settled)}.values())

    def category(self, code: str) -> Category:
        """Return a category or a mark by its code; raise RuleError where there is none."""
        for item in (*self.categories, *self.marks):
            if item.code == code:
                return item
        raise RuleError(f"Scale {self.code} has no such category", value=code, code="category")


@frozen(kw_only=True, eq=False)
class Number:
    """A number that an item asks for, with its unit and the bounds of what can be answered.

    Where it is not answered it is that of a ``quantity`` measured on the day, the product of other numbers divided by
    ``divided_by``, or what is lost from the first of two values to the second, in percent (``percent_lost``).
    """

    code: str
    label: Label
    unit: str = ""
    at_least: float = 0
    at_most: float
    whole: bool = False
    percent_lost: tuple[Measurable, ...] = ()
    quantity: Quantity | None = None
    product_of: tuple[Number, ...] = ()
    divided_by: float = 1


PRESSURE_READINGS = Number(
    code="blood_pressure.readings",
    label=Label(id="banyaknya pengukuran tekanan darah hari itu", en="blood pressure readings of the day"),
    at_least=1,
    at_most=20,
    whole=True,
)
"""How often blood pressure was measured on the day."""


@frozen
class MethodOf:
    """How a quantity was measured, as something a criterion can ask."""

    quantity: Quantity

    @property
    def code(self) -> str:
        """The name the method is kept under."""
        return f"{self.quantity.value}.method"

    @property
    def label(self) -> Label:
        """The quantity, and that its method is meant."""
        return Label(id=f"cara ukur {self.quantity.label.id}", en=f"method of measuring {self.quantity.label.en}")

    def option_label(self, code: str) -> Label:
        """Return the label of a method."""
        return Method(code).label


@frozen(kw_only=True)
class Option:
    """One answer of an item: its points, and the criterion by which it follows from other data, where it does."""

    code: str
    label: Label
    points: float = 0
    follows: Criterion | None = None


@frozen(kw_only=True, eq=False)
class Item:
    """One question or test of a questionnaire. ``code`` is that of the questionnaire, a point, and the item's key.

    ``number`` is what the item asks for where that is a number; its options then follow from it. An item is asked of
    those for whom ``asked_if`` holds; for others it gives no points. ``optional`` items decide nothing by their
    absence. ``left_out`` is the option that leaving the item out means, of a test that a form holds only where it was
    done: "not done", never a result.
    """

    code: str
    label: Label
    options: tuple[Option, ...] = ()
    number: Number | None = None
    asked_if: Criterion = field(factory=everybody)
    optional: bool = False
    left_out: str = ""

    @property
    def key(self) -> str:
        """The name of the item within its questionnaire."""
        return self.code.partition(".")[2]

    def option_label(self, code: str) -> Label:
        """Return what an option says; raise RuleError where there is no such option."""
        for option in self.options:
            if option.code == code:
                return option.label
        raise RuleError(
            f"Item {self.code} has no such option",
            value=code,
            accepted=", ".join(option.code for option in self.options),
            code="option",
        )


def yes_no_item(  # noqa: PLR0913 - one row of a table
    code: str,
    id: str,
    en: str,
    *,
    yes: float = 1,
    no: float = 0,
    asked_if: Criterion | None = None,
    optional: bool = False,
    follows: Criterion | None = None,
    follows_no: Criterion | None = None,
) -> Item:
    """Define an item answered by yes or no, with the points of each; ``follows`` is when it is known to be yes.

    ``follows_no`` is when it is known to be no, where that is not simply the opposite.
    """
    if follows is not None and follows_no is None:
        follows_no = not_(follows)
    return Item(
        code=code,
        label=Label(id=id, en=en),
        options=(
            Option(code="yes", label=YES_NO["yes"], points=yes, follows=follows),
            Option(code="no", label=YES_NO["no"], points=no, follows=follows_no),
        ),
        asked_if=everybody() if asked_if is None else asked_if,
        optional=optional,
    )


YES_NO = {"yes": Label(id="ya", en="yes"), "no": Label(id="tidak", en="no")}


NOT_ASKED: Final = ""
"""What stands for the answer to an item that is not asked of a person."""


@frozen(kw_only=True, eq=False)
class Score:
    """The sum of the points of some items.

    ``counts_unasked`` counts answers that were given though they were not to be asked: where that is safer.
    """

    code: str
    label: Label
    items: tuple[Item, ...]
    unit: str = ""
    counts_unasked: bool = False


@frozen(kw_only=True, eq=False)
class Questionnaire:
    """A questionnaire, test or examination form of the decree: its items, how it scores, and what the scores mean.

    The labels of items are our own short words for what is asked; the wording to read out stands in the decree.
    """

    instrument: Instrument
    name: Label
    items: tuple[Item, ...]
    scores: tuple[Score, ...] = ()
    scales: tuple[Scale, ...]
    source: Citation
    further_sources: tuple[Citation, ...] = ()
    notes: tuple[Label, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse items and scores that do not belong here, and rules that ask other items."""
        known = {item.code for item in self.items}
        names = [*known, *(score.code for score in self.scores)]
        wrong = [name for name in names if not name.startswith(f"{self.instrument.value}.")]
        asked = {node.item.code for scale in self.scales for node in scale.criteria() if isinstance(node, Answered)}
        wrong += sorted(asked - known)
        wrong += [item.code for score in self.scores for item in score.items if item.code not in known]
        if wrong or len(known) != len(self.items):
            raise RuleError(
                f"Questionnaire {self.instrument.value} has codes that are not its own, or twice",
                value=wrong,
                accepted=f"each code once, as {self.instrument.value}.key",
                code="questionnaire",
            )

    @property
    def code(self) -> str:
        """The code of the instrument."""
        return self.instrument.value

    def criteria(self) -> Iterator[Criterion]:
        """Yield every criterion: of the items, and of what the scores mean."""
        for item in self.items:
            yield from walk(item.asked_if)
            for option in item.options:
                if option.follows is not None:
                    yield from walk(option.follows)
        for scale in self.scales:
            yield from scale.criteria()
