"""Facts that come from the family: which there are, and for each member those that follow from the others.

`FAMILY_RULES` is a table, a row for each fact a family can supply. What is recorded of a member counts before what
follows from the family; a "no" follows only where the family is all that the fact speaks of. That members can supply
these facts is the library's own: the decree only asks them, and the place where it does is cited.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from ilp.calendar import Unit, add, completed, years
from ilp.facts import Fact, FactValue, chronic_disease, infections, newborn_and_child, person, risk_and_cancer
from ilp.facts import pregnancy as of_pregnancy
from ilp.families.findings import MemberRef
from ilp.families.household import Household, KnownMember
from ilp.labels import Label
from ilp.lifecycle import POSTPARTUM_PERIOD
from ilp.models import Family, Individual, MemberIndividual, Pregnancy
from ilp.models.inputs import Frozen, FrozenDict
from ilp.situation import LONGEST_PREGNANCY
from ilp.vocabulary import Relation, Sex

__all__ = [
    "FAMILY_RULES",
    "NOT_SUPPLIED",
    "FamilyRule",
    "Kin",
    "SharedFact",
    "Supplied",
    "persons_of",
    "shared_facts",
    "supplied",
    "with_shared_facts",
]


class Kin(StrEnum):
    """Whose facts supply the fact of a member."""

    HOUSEHOLD = "household"
    MOTHER = "mother"
    CHILDREN = "children"
    SIBLINGS = "siblings"
    FIRST_DEGREE = "first_degree"
    RELATIVES = "relatives"
    COUPLE = "couple"
    SPOUSE = "spouse"


@frozen(kw_only=True, eq=False)
class FamilyRule:
    """A fact that a family can supply: from whom, by which of their facts, and in words.

    A member has the fact where one of these people has one of the facts ``because``. ``same`` says that it is one fact
    for all of them, yes or no; ``no`` that a no of the only person it speaks of is a no. ``of_dates`` says that it
    follows from dates of birth and pregnancy instead. ``note`` tells what is left open.
    """

    fact: Fact
    kin: Kin
    because: tuple[Fact, ...] = ()
    same: bool = False
    no: bool = False
    of_dates: bool = False
    origin: Label
    note: Label

    @property
    def source(self) -> str:
        """The place in the decree that asks the fact."""
        return str(self.fact.source)


def _rule(  # noqa: PLR0913 - one row of a table
    fact: Fact,
    kin: Kin,
    origin: tuple[str, str],
    note: tuple[str, str],
    *because: Fact,
    same: bool = False,
    no: bool = False,
    of_dates: bool = False,
) -> FamilyRule:
    return FamilyRule(
        fact=fact,
        kin=kin,
        because=because or (fact,),
        same=same,
        no=no,
        of_dates=of_dates,
        origin=Label(*origin),
        note=Label(*note),
    )


_TB_NOTE: Final = (
    "tidak pernah menjadi tidak: kontak dapat pula di luar rumah",
    "never becomes no: a contact may be outside the house too",
)
_ELSEWHERE: Final = (
    "tidak pernah menjadi tidak: keluarga di rumah lain tidak tercatat di sini",
    "never becomes no: relatives in other houses are not on record here",
)
_SAME_PLACE: Final = ("satu rumah, satu wilayah", "one house, one area")
_PLACE_NOTE: Final = (
    "ya maupun tidak; bila anggota tercatat berbeda, tidak diturunkan",
    "yes and no; where members are recorded differently it is not supplied",
)
_COUPLE: Final = ("catatan suami atau istrinya", "the record of the spouse")
_COUPLE_NOTE: Final = (
    "ya maupun tidak; kepala keluarga dan satu-satunya suami atau istri",
    "yes and no; of the head and the only spouse",
)
_CHILD_BORN: Final = ("tanggal lahir anaknya yang serumah", "the date of birth of her child in the house")

FAMILY_RULES: Final = (
    _rule(
        infections.TB_HOUSEHOLD_CONTACT,
        Kin.HOUSEHOLD,
        (
            "anggota serumah dengan TBC terkonfirmasi bakteriologis",
            "a member of the household with bacteriologically confirmed tuberculosis",
        ),
        _TB_NOTE,
        infections.TB_CONFIRMED,
    ),
    _rule(
        infections.TB_CONTACT,
        Kin.HOUSEHOLD,
        ("anggota serumah yang menderita TBC", "a member of the household with tuberculosis"),
        _TB_NOTE,
        infections.TUBERCULOSIS,
        infections.TB_CONFIRMED,
    ),
    _rule(
        infections.HOUSEHOLD_MALARIA_CASE,
        Kin.HOUSEHOLD,
        ("anggota serumah yang sakit malaria", "a member of the household with malaria"),
        (
            "tidak pernah menjadi tidak: fakta ini mencakup kelompok di luar rumah",
            "never becomes no: the fact covers a group outside the house too",
        ),
        infections.MALARIA,
    ),
    *(
        _rule(fact, Kin.HOUSEHOLD, _SAME_PLACE, _PLACE_NOTE, same=True)
        for fact in (
            infections.MALARIA_ENDEMIC_AREA,
            of_pregnancy.HIGH_MALARIA_ENDEMIC_AREA,
            infections.HELMINTH_ENDEMIC_AREA,
            infections.JE_ENDEMIC_AREA,
            newborn_and_child.MEASLES_OUTBREAK,
            newborn_and_child.DISASTER,
        )
    ),
    _rule(
        chronic_disease.THALASSAEMIA_SIBLING,
        Kin.SIBLINGS,
        ("saudara kandung penyandang talasemia", "a sibling with thalassaemia"),
        _ELSEWHERE,
        chronic_disease.THALASSAEMIA,
    ),
    _rule(
        chronic_disease.FAMILY_ROUTINE_TRANSFUSION,
        Kin.RELATIVES,
        ("keluarga sedarah dengan transfusi darah rutin", "a relative by blood with routine transfusions"),
        _ELSEWHERE,
        chronic_disease.ROUTINE_TRANSFUSION,
    ),
    _rule(
        risk_and_cancer.FAMILY_HISTORY_COLORECTAL_CANCER,
        Kin.FIRST_DEGREE,
        (
            "orang tua, saudara kandung atau anak dengan kanker atau polip adenomatosa kolorektal",
            "a parent, sibling or child with colorectal cancer or adenomatous polyps",
        ),
        _ELSEWHERE,
        risk_and_cancer.COLORECTAL_CANCER_HISTORY,
        risk_and_cancer.ADENOMATOUS_POLYP_HISTORY,
    ),
    _rule(
        risk_and_cancer.FAMILY_HISTORY_LUNG_CANCER,
        Kin.RELATIVES,
        ("keluarga sedarah dengan kanker paru", "a relative by blood with lung cancer"),
        _ELSEWHERE,
        risk_and_cancer.LUNG_CANCER_HISTORY,
    ),
    _rule(
        newborn_and_child.MOTHER_HIV,
        Kin.MOTHER,
        ("ibunya dengan HIV", "the mother with HIV"),
        (
            "tidak pernah menjadi tidak: HIV ibu yang tidak diketahui belum berarti tidak ada",
            "never becomes no: a mother not known to have HIV may have it",
        ),
        infections.HIV,
    ),
    _rule(
        newborn_and_child.MOTHER_SYPHILIS,
        Kin.MOTHER,
        ("sifilis pada ibunya", "syphilis in the mother"),
        ("ya maupun tidak", "yes and no"),
        infections.SYPHILIS,
        no=True,
    ),
    _rule(
        newborn_and_child.MOTHER_HEPATITIS_B,
        Kin.MOTHER,
        ("hepatitis B (HBsAg) pada ibunya", "hepatitis B (HBsAg) in the mother"),
        ("ya maupun tidak", "yes and no"),
        infections.HEPATITIS_B,
        no=True,
    ),
    _rule(
        newborn_and_child.GESTATION_AT_BIRTH,
        Kin.MOTHER,
        ("HPHT dan persalinan ibunya", "the mother's last period and delivery"),
        (
            "bila ibunya melahirkan pada hari lahir anak dan HPHT atau HPL tercatat",
            "where she delivered on the day of birth and the last period or the expected date is on record",
        ),
        of_dates=True,
    ),
    _rule(
        person.DELIVERED_ON,
        Kin.CHILDREN,
        _CHILD_BORN,
        (
            "sampai 42 hari setelah anak yang menyebutnya sebagai ibu lahir, bila persalinan tidak tercatat",
            "to 42 days after the birth of a child who names her, where no delivery is on record",
        ),
        of_dates=True,
    ),
    _rule(
        person.POSTPARTUM,
        Kin.CHILDREN,
        _CHILD_BORN,
        ("mengikuti tanggal persalinan", "follows from the date of delivery"),
        of_dates=True,
    ),
    _rule(
        of_pregnancy.THREE_OR_MORE_CHILDREN,
        Kin.CHILDREN,
        ("tiga anaknya atau lebih serumah", "three or more of her children in the house"),
        (
            "tidak pernah menjadi tidak: anaknya dapat tinggal di rumah lain",
            "never becomes no: children of hers may live elsewhere",
        ),
        of_dates=True,
    ),
    _rule(
        of_pregnancy.SHORT_BIRTH_INTERVAL,
        Kin.CHILDREN,
        _CHILD_BORN,
        (
            "dihitung sejak kelahiran terakhir sampai tanggal yang ditanyakan; tidak pernah menjadi tidak",
            "counted from the last birth to the date asked about; never becomes no",
        ),
        of_dates=True,
    ),
    _rule(
        person.MARRIED,
        Kin.SPOUSE,
        ("hubungan suami-istri pada kartu keluarga", "husband and wife on the family card"),
        (
            "kepala keluarga dan setiap suami atau istri; tidak pernah menjadi tidak",
            "the head and every spouse; never becomes no",
        ),
        of_dates=True,
    ),
    *(
        _rule(fact, Kin.COUPLE, _COUPLE, _COUPLE_NOTE, same=True)
        for fact in (risk_and_cancer.UNFIT_FOR_PREGNANCY, risk_and_cancer.NO_PREGNANCY_PLANNED)
    ),
)
"""The facts a family can supply, in the order in which they are looked for."""

NOT_SUPPLIED: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "high_risk_surroundings": Label(
            id="dinilai untuk orangnya; tinggal serumah belum berarti berperilaku sama",
            en="judged for the person; to share a house is not to behave alike",
        ),
        "hereditary_colorectal_syndrome": Label(
            id="ditanyakan tentang orangnya; pada keluarga disebut sebagai riwayat kanker atau adenoma",
            en="asked of the person; of relatives the decree asks cancer or adenoma",
        ),
        "travelled_to_malaria_area": Label(
            id="anggota serumah dapat bepergian sendiri", en="members may travel by themselves"
        ),
        "past_malaria": Label(id="riwayat orangnya sendiri", en="the person's own history"),
        "may_infect_baby": Label(
            id="penilaian tentang ibu, bukan tentang anaknya", en="a judgement of the mother, not of the child"
        ),
        "birth_weight": Label(id="diukur pada bayi", en="measured in the baby"),
        "lmp": Label(id="tidak dapat diketahui dari anggota lain", en="cannot be known from other members"),
        "pregnant": Label(id="tidak dapat diketahui dari anggota lain", en="cannot be known from other members"),
        "bride_or_groom": Label(
            id="pasangannya biasanya di keluarga lain", en="the partner usually is of another family"
        ),
        "married_more_than_once": Label(
            id="kartu keluarga hanya memuat perkawinan sekarang", en="the card shows the present marriage only"
        ),
        "sexually_active": Label(
            id="tidak disimpulkan dari perkawinan atau anak di rumah",
            en="not concluded from a marriage or a child in the house",
        ),
        "has_kia_book": Label(
            id="buku KIA milik ibu dan anak; ditanyakan pada masing-masing",
            en="a book belongs to a mother and a child; asked of each",
        ),
        "pkat_follow_up_needed": Label(
            id="keputusan PKAT dicatat pada orang yang ditindaklanjuti",
            en="the decision is recorded with the one it is about",
        ),
        "smoker": Label(
            id="aturan tidak menanyakan perokok lain di rumah; formulir perilaku merokok menanyakannya sendiri",
            en="no rule asks for another smoker in the house; the form on smoking asks it by itself",
        ),
    }
)
"""Facts that a family might seem to supply, and why it does not."""


class SharedFact(Frozen):
    """A fact of a member that follows from the family.

    ``member`` is the id of the member, or the place from 1; ``from_members`` are those it follows from, none where it
    follows from the data of the home. ``value`` is what is known, a date as YYYY-MM-DD. ``origin`` says it in words.
    ``source`` is the place in the decree that asks the fact; that the family supplies it is the library's own.
    """

    member: MemberRef
    fact: str
    value: bool | int | str
    from_members: tuple[MemberRef, ...]
    origin: Label
    source: str


@frozen
class Supplied:
    """What a rule says of a member: the value, and the members it follows from."""

    rule: FamilyRule
    one: KnownMember
    value: FactValue
    others: tuple[KnownMember, ...]

    @property
    def recorded(self) -> FactValue | None:
        """What is known of the member without the family."""
        name = self.rule.fact.name
        if self.rule.fact is person.DELIVERED_ON:
            pregnancy = self.one.person.pregnancy
            delivered = None if pregnancy is None else pregnancy.delivered_on
            return None if delivered is None else delivered.isoformat()
        return self.one.values.get(name)

    @property
    def origin(self) -> Label:
        """Where it comes from, in words."""
        told = self.rule.origin if self.others else _OF_HOME
        return Label(id=f"data keluarga: {told.id}", en=f"the family: {told.en}")


_OF_HOME: Final = Label(id="data rumah, ada anggota dengan TBC", en="the data of the home, a member has tuberculosis")


def shared_facts(family: Family, *, on: date) -> tuple[SharedFact, ...]:
    """Return the facts that follow for members from their family, and are not recorded of them.

    Args:
        family: The family.
        on: The date asked about.

    Raises:
        InputError: it is no family.
        DateError: ``on`` is no date or out of range.

    >>> from ilp.models import Family
    >>> child = {"id": "child", "birth_date": "2020-05-01", "sex": "female"}
    >>> father = {"id": "father", "birth_date": "1990-01-01", "sex": "male", "facts": {"tuberculosis": True}}
    >>> family = Family.model_validate({"members": [{"person": father}, {"person": child}]})
    >>> for item in shared_facts(family, on=date(2026, 11, 22)):
    ...     print(item.member, item.fact, item.value, item.from_members, item.origin.en)
    child tb_contact True ('father',) the family: a member of the household with tuberculosis
    """
    return shared_of(Household(family, on))


def shared_of(household: Household) -> tuple[SharedFact, ...]:
    """Return the facts that follow for the members of a household."""
    return tuple(
        SharedFact(
            member=item.one.ref,
            fact=item.rule.fact.name,
            value=item.value,
            from_members=tuple(other.ref for other in item.others),
            origin=item.origin,
            source=item.rule.source,
        )
        for item in new_facts(household)
    )


def with_shared_facts(family: Family, *, on: date) -> tuple[Individual, ...]:
    """Return the members as persons who have the facts of `shared_facts` too, in their order.

    Whoever gets a fact is an `ilp.models.MemberIndividual`, and an assessment tells in its reasons that the fact comes
    from the family; all others are the persons as they are.

    Raises:
        InputError: it is no family.
        DateError: ``on`` is no date or out of range.
    """
    return persons_of(Household(family, on))


def persons_of(household: Household) -> tuple[Individual, ...]:
    """Return the members of a household as persons who have what follows from the family."""
    found: dict[int, list[Supplied]] = {}
    for item in new_facts(household):
        found.setdefault(item.one.place, []).append(item)
    return tuple(_with(one.person, found[one.place]) if one.place in found else one.person for one in household.members)


def _with(individual: Individual, items: list[Supplied]) -> Individual:
    data: dict[str, Any] = {name: getattr(individual, name) for name in Individual.model_fields}
    facts = dict(individual.facts)
    for item in items:
        if item.rule.fact is person.DELIVERED_ON:
            data["pregnancy"] = _ended(individual.pregnancy, item.others[0].person)
        else:
            facts[item.rule.fact.name] = item.value
    data["facts"] = FrozenDict(facts)
    data["origins"] = FrozenDict({item.rule.fact.name: item.origin for item in items})
    return MemberIndividual.model_construct(**data)


def _ended(pregnancy: Pregnancy | None, child: Individual) -> Pregnancy:
    """Return the pregnancy that ended with the birth of a child; of what is on record, what can be of it."""
    born = child.birth_date.earliest
    started = None if pregnancy is None else pregnancy.started_on
    if pregnancy is None or started is None or not started <= born <= add(started, LONGEST_PREGNANCY):
        return Pregnancy(delivered_on=born, delivered_at=child.birth_time)
    return Pregnancy(lmp=pregnancy.lmp, edd=pregnancy.edd, delivered_on=born, delivered_at=child.birth_time)


def new_facts(household: Household) -> Iterator[Supplied]:
    """Yield what follows from the family and is not known without it."""
    return (item for item in supplied(household) if item.recorded is None)


def supplied(household: Household) -> Iterator[Supplied]:
    """Yield all that follows from the family, member by member; also what is known already, or otherwise."""
    rules = [rule for rule in FAMILY_RULES if rule.of_dates or _anybody_has(household, rule)]
    for one in household.members:
        if one.born is None:
            continue
        for rule in rules:
            found = _OF_DATES[rule.fact.name](household, one) if rule.of_dates else _by_facts(household, rule, one)
            if found is not None:
                yield Supplied(rule, one, *found)


_Found = tuple[FactValue, tuple[KnownMember, ...]]


def _anybody_has(household: Household, rule: FamilyRule) -> bool:
    """Say whether a rule can say anything of this household: a quick look before every member is asked about."""
    if rule.fact is infections.TB_CONTACT and household.family.home.tuberculosis:
        return True
    names = [fact.name for fact in rule.because]
    return any(name in one.values for one in household.members for name in names)


def _by_facts(household: Household, rule: FamilyRule, one: KnownMember) -> _Found | None:
    others = [other for other in _OTHERS[rule.kin](household, one) if other.born is not None]
    if rule.same:
        return _the_same(rule.fact.name, others)
    having = tuple(other for other in others if any(other.is_(fact.name) for fact in rule.because))
    if having:
        return True, having
    if rule.no and others and all(other.values.get(fact.name) is False for other in others for fact in rule.because):
        return False, tuple(others)
    somebody = rule.fact is infections.TB_CONTACT and household.family.home.tuberculosis is True
    if somebody and one.values.get(infections.TUBERCULOSIS.name) is False:
        return True, ()  # some member has it, and this one has not
    return None


def _the_same(name: str, others: list[KnownMember]) -> _Found | None:
    known = [other for other in others if name in other.values and not _follows(name, other)]
    told = {other.values[name] for other in known}
    return (told.pop(), tuple(known)) if len(told) == 1 else None


def _follows(name: str, other: KnownMember) -> bool:
    """Say whether a no only follows from that of the wider fact, which is supplied by itself."""
    narrow, wide = of_pregnancy.HIGH_MALARIA_ENDEMIC_AREA.name, infections.MALARIA_ENDEMIC_AREA.name
    return name == narrow and other.values.get(wide) is False and other.person.facts.get(narrow) is None


def _household(household: Household, one: KnownMember) -> list[KnownMember]:
    return [other for other in household.members if other is not one]


def _mother(household: Household, one: KnownMember) -> list[KnownMember]:
    mother = household.mothers[one.place]
    return [] if mother is None else [mother]


def _couple(household: Household, one: KnownMember) -> list[KnownMember]:
    couple = household.couple
    return [other for other in couple if other is not one] if couple is not None and one in couple else []


_OTHERS: Final[Mapping[Kin, Callable[[Household, KnownMember], list[KnownMember]]]] = MappingProxyType(
    {
        Kin.HOUSEHOLD: _household,
        Kin.MOTHER: _mother,
        Kin.SIBLINGS: Household.siblings,
        Kin.FIRST_DEGREE: Household.first_degree,
        Kin.RELATIVES: Household.relatives,
        Kin.COUPLE: _couple,
    }
)


# What follows from dates ---------------------------------------------------------------------------------------------


def _gestation(household: Household, child: KnownMember) -> _Found | None:
    mother = household.mothers[child.place]
    pregnancy = None if mother is None else mother.person.pregnancy
    if mother is None or pregnancy is None or pregnancy.started_on is None:
        return None
    born = child.person.birth_date
    if not born.is_exact or pregnancy.delivered_on != born.earliest:
        return None
    fact = newborn_and_child.GESTATION_AT_BIRTH
    whole = completed(pregnancy.started_on, born.earliest, Unit.WEEKS)
    return (whole, (mother,)) if fact.at_least <= whole <= fact.at_most else None


def _born_lately(household: Household, mother: KnownMember) -> KnownMember | None:
    """Return the last child who names her as mother, born within the weeks of nifas, where that day is known."""
    if mother.person.sex is not Sex.FEMALE or mother.is_(person.PREGNANT.name):
        return None
    children = [
        child
        for child in household.children_of(mother)
        if child.born is not None and child.person.birth_date.is_exact
        and household.on <= add(child.born[0], POSTPARTUM_PERIOD)
    ]  # fmt: skip
    return max(children, key=lambda child: child.person.birth_date.earliest, default=None)


def _delivered(household: Household, mother: KnownMember) -> _Found | None:
    child = _born_lately(household, mother)
    if child is None or mother.values.get(person.POSTPARTUM.name) is False:
        return None
    return child.person.birth_date.isoformat(), (child,)


def _postpartum(household: Household, mother: KnownMember) -> _Found | None:
    child = _born_lately(household, mother)
    return None if child is None else (True, (child,))


def _three_children(household: Household, mother: KnownMember) -> _Found | None:
    children = household.children_of(mother) if mother.person.sex is Sex.FEMALE else []
    three = 3
    return (True, tuple(children)) if len(children) >= three else None


def _short_interval(household: Household, mother: KnownMember) -> _Found | None:
    if mother.person.sex is not Sex.FEMALE:
        return None
    young = [
        child
        for child in household.children_of(mother)
        if child.born is not None and household.on <= add(child.born[0], years(2))
    ]
    return (True, tuple(young)) if young else None


def _married(household: Household, one: KnownMember) -> _Found | None:
    spouses = household.of(Relation.SPOUSE)
    if household.head is None or not spouses:
        return None
    if one is household.head:
        return True, tuple(spouses)
    return (True, (household.head,)) if one.relation is Relation.SPOUSE else None


_OF_DATES: Final[Mapping[str, Callable[[Household, KnownMember], _Found | None]]] = MappingProxyType(
    {
        "gestation_at_birth": _gestation,
        "delivered_on": _delivered,
        "postpartum": _postpartum,
        "three_or_more_children": _three_children,
        "short_birth_interval": _short_interval,
        "married": _married,
    }
)
