"""Assessing a family: every member with the facts the family supplies, what looks wrong, and where facts come from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, time
from typing import Final, TypedDict, Unpack

from ilp.assessment import assess, newly_required
from ilp.errors import DateError, InputError
from ilp.facts import FACTS
from ilp.families.checks import findings_of
from ilp.families.findings import FamilyFinding, MemberRef
from ilp.families.household import Household, KnownMember
from ilp.families.sharing import SharedFact, persons_of, shared_of
from ilp.labels import Language, language_named
from ilp.models import Family, Individual
from ilp.models.inputs import Frozen
from ilp.rendering import html_block, html_paragraph, html_table, text_table
from ilp.results import Assessment, Receipt
from ilp.situation import AssumeAbsent
from ilp.vocabulary import Relation, ServiceKind

__all__ = ["Choices", "FamilyAssessment", "MemberAssessment", "assess_family"]

_WORDS: Final[dict[str, dict[str, str]]] = {
    "id": {
        "family": "Keluarga",
        "findings": "Yang perlu diperiksa (pemeriksaan kami, bukan dari keputusan menteri):",
        "member": "Anggota",
        "members": "Anggota",
        "no": "tidak",
        "open": "{count} belum dapat ditentukan",
        "or": "atau",
        "relation": "Hubungan",
        "required": "Wajib",
        "shared": "Yang diketahui dari keluarga:",
        "stage": "Tahap kehidupan",
        "yes": "ya",
    },
    "en": {
        "family": "Family",
        "findings": "What to look at (checks of ours, not of the decree):",
        "member": "Member",
        "members": "Members",
        "no": "no",
        "open": "{count} undetermined",
        "or": "or",
        "relation": "Relation",
        "required": "Required",
        "shared": "What is known from the family:",
        "stage": "Life stage",
        "yes": "yes",
    },
}


class MemberAssessment(Frozen):
    """One member: who, the relation to the head, and the assessment, or why there is none.

    ``assessment`` is None, and ``refused`` says why, for a member who cannot be assessed: born after the date, for
    one. ``required_by_family`` are the codes of services that are required because of what the family supplies.
    """

    member: MemberRef
    relation: Relation | None
    assessment: Assessment | None
    refused: str | None = None
    required_by_family: tuple[str, ...] = ()


class FamilyAssessment(Frozen):
    """What the decree asks for the members of one family on one date. A plain JSON document: ``model_dump()``.

    ``members`` are in the order of the family. ``shared`` are the facts that the family supplied, and from whom;
    ``findings`` what looks wrong or is missing. ``receipt`` is that of the members, None where nobody is assessed.
    """

    family_id: str | None
    on: date
    members: tuple[MemberAssessment, ...]
    shared: tuple[SharedFact, ...]
    findings: tuple[FamilyFinding, ...]
    receipt: Receipt | None

    def __getitem__(self, member: MemberRef) -> MemberAssessment:
        """Return a member by id, or by the place from 1 where there is no id.

        Raises:
            InputError: there is no such member.
        """
        for item in self.members:
            if item.member == member:
                return item
        raise InputError(
            "No such member of the family",
            value=member,
            accepted=", ".join(str(item.member) for item in self.members) or "none, the family has no members",
            remedy="Name the member by id, or by the place from 1 where there is no id",
            code="member",
        )

    def text(self, language: Language = "en", width: int = 100) -> str:
        """Return the family as text: a row for each member, what the family supplies, and what looks wrong."""
        words = _WORDS[language_named(language)]
        sizes = (12, 16, 20, max(width - 12 - 16 - 20 - 6, 20))
        lines = [self._headline(language), ""]
        rows = self._rows(language)
        lines += [text_table(self._headers(language), rows, sizes)] if rows else []
        if self.shared:
            lines += ["", words["shared"], *(f"  {line}" for line in self._shared_lines(language))]
        if self.findings:
            lines += ["", words["findings"], *(f"  {line}" for line in self._finding_lines(language))]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Return the family as tables for a notebook."""
        language: Language = "en"
        words = _WORDS[language]
        parts = [html_paragraph(self._headline(language))]
        parts.append(html_table(words["members"], self._headers(language), self._rows(language)))
        for title, lines in (("shared", self._shared_lines(language)), ("findings", self._finding_lines(language))):
            if lines:
                parts.append(html_paragraph("\n".join([words[title], *lines])))
        return html_block(*parts)

    def __str__(self) -> str:
        """Return the family as English text."""
        return self.text("en")

    def __repr__(self) -> str:
        """Return how many members and findings there are."""
        who = f"{self.family_id!r}, " if self.family_id else ""
        return f"<FamilyAssessment {who}{self.on}: {len(self.members)} members, {len(self.findings)} findings>"

    def _headline(self, language: Language) -> str:
        words = _WORDS[language]
        who = f"{self.family_id}, " if self.family_id else ""
        return f"{words['family']} {who}{self.on}: {len(self.members)} {words['members'].lower()}"

    def _headers(self, language: Language) -> tuple[str, str, str, str]:
        words = _WORDS[language]
        return words["member"], words["relation"], words["stage"], words["required"]

    def _rows(self, language: Language) -> list[tuple[str, str, str, str]]:
        rows = []
        for item in self.members:
            relation = "-" if item.relation is None else item.relation.label.in_(language)
            plan = item.assessment
            if plan is None:
                rows.append((str(item.member), relation, "-", item.refused or ""))
                continue
            stage = f" {_WORDS[language]['or']} ".join(each.label.in_(language) for each in plan.possible_stages)
            required = ", ".join(each.name.in_(language) for each in plan.required)
            open_ = _WORDS[language]["open"].format(count=len(plan.undetermined))
            rows.append((str(item.member), relation, stage, f"{required or '-'}\n{open_}"))
        return rows

    def _shared_lines(self, language: Language) -> list[str]:
        lines = []
        words = _WORDS[language]
        for item in self.shared:
            told = (words["yes"] if item.value else words["no"]) if isinstance(item.value, bool) else str(item.value)
            by = f" ({', '.join(map(str, item.from_members))})" if item.from_members else ""
            fact = FACTS[item.fact].label.in_(language)
            lines.append(f"{item.member}: {fact}: {told}, {item.origin.in_(language)}{by}")
        return lines

    def _finding_lines(self, language: Language) -> list[str]:
        lines = []
        for item in self.findings:
            who = f" ({', '.join(map(str, item.members))})" if item.members else ""
            lines.append(
                f"{item.severity.label.in_(language)}: {item.message.in_(language)}{who} {item.remedy.in_(language)}"
            )
        return lines


class Choices(TypedDict, total=False):
    """What `ilp.assess` may be told besides the date."""

    at: time | None
    assume_absent: AssumeAbsent
    readings: Mapping[str, str] | None
    kinds: Collection[ServiceKind | str]
    explain: bool
    timing: bool


def assess_family(family: Family, *, on: date, complete: bool = True, **choices: Unpack[Choices]) -> FamilyAssessment:
    """Assess every member of a family, each with the facts that follow from the others.

    Args:
        family: The family.
        on: The date asked about.
        complete: Whether all members are there, as for `check_family`.
        **choices: As for `ilp.assess`: ``at``, ``assume_absent``, ``readings``, ``kinds``, ``explain``, ``timing``.

    Returns:
        The assessments, what the family supplied, and the findings. The reasons of a verdict tell of a fact that it
        comes from the family.

    Raises:
        InputError: it is no family, or a choice is of another shape.
        DateError: ``on`` is no date or out of range.
        UnknownNameError: a reading, a kind, or a fact to assume absent is not known.

    >>> from ilp.models import Family
    >>> father = {"id": "father", "birth_date": "1990-01-01", "sex": "male", "facts": {"tuberculosis": True}}
    >>> child = {"id": "child", "birth_date": "2014-05-01", "sex": "female"}
    >>> family = Family.model_validate({"members": [{"person": father}, {"person": child}]})
    >>> plan = assess_family(family, on=date(2026, 11, 22), kinds="all")["child"].assessment
    >>> plan.reason("tb-preventive-therapy-school-age").target.parts[1].parts[0].seen.en
    'yes, from the family: a member of the household with tuberculosis'
    """
    household = Household(family, on, choices.get("readings"))
    persons = persons_of(household)
    members = tuple(
        _member(known, individual, on, choices) for known, individual in zip(household.members, persons, strict=True)
    )
    return FamilyAssessment(
        family_id=family.id,
        on=on,
        members=members,
        shared=shared_of(household),
        findings=findings_of(household, complete=complete),
        receipt=next((item.assessment.receipt for item in members if item.assessment is not None), None),
    )


def _member(known: KnownMember, individual: Individual, on: date, choices: Choices) -> MemberAssessment:
    plan, refused = None, known.refused
    by_family: tuple[str, ...] = ()
    if refused is None:
        try:
            plan = assess(individual, on=on, **choices)
        except DateError as error:
            if error.code != "birth_after_on":
                raise
            refused = error  # born later that day
    if plan is not None and individual is not known.person:
        without = assess(known.person, on=on, **Choices({**choices, "explain": False, "timing": False}))
        by_family = newly_required(without, plan)
    return MemberAssessment(
        member=known.ref,
        relation=known.relation,
        assessment=plan,
        refused=None if refused is None else str(refused),
        required_by_family=by_family,
    )
