"""Make the invented village: a register of its people, the services they had, and its families.

Nobody in it exists. Numbers, names and places are made up; the NIK and KK numbers carry the district code 209901,
which belongs to no district, since there is no province 20. README.md describes the columns and the faults put in
on purpose.

The files are the same, byte for byte, on every Python from 3.11: all chance comes from ``Random.random()`` of one fixed
seed, whose sequence Python promises to keep, and the clock is not read.

    python examples/village/make_village.py [--output DIR] [--on YYYY-MM-DD] [--households N] [--faults]
"""

# INP001: a script in a folder of data, not a module of a package. PLR2004: its numbers are ages, shares and counts of
# an invented village; a name for each would say less than the line it stands in.

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

SEED: Final = 2015_2023
AS_OF: Final = date(2026, 11, 22)
DISTRICT: Final = "209901"
REGION: Final = "20.99.01.2001"
HOUSEHOLDS: Final = 800
FEWEST_HOUSEHOLDS: Final = 400  # in a smaller village not every fault finds somebody to stand with
BIRTHS_LAST_YEAR: Final = 50
PREGNANCIES: Final = 40

COLUMNS: Final = (
    "No",
    "No KK",
    "NIK",
    "Nama",
    "Hub KK",
    "JK",
    "Tgl Lahir",
    "RT",
    "RW",
    "Dusun",
    "Posyandu",
    "Status Kawin",
    "Pekerjaan",
    "Kelas",
    "Hamil",
    "HPHT",
    "HPL",
    "Tgl Persalinan",
    "Merokok",
    "Lama Merokok (th)",
    "Berhenti Merokok (th)",
    "Hipertensi",
    "DM",
    "TBC",
    "Kontak TBC",
    "Obesitas",
    "Obesitas Sentral",
    "TD Tinggi",
    "HIV",
    "PPOK",
    "Anemia",
    "Pernah Berhubungan Seksual",
    "Status T5",
    "Calon Pengantin",
    "Endemis Malaria",
    "BB",
    "TB",
    "LP",
    "TD",
    "Keterangan",
)
HISTORY_COLUMNS: Final = ("NIK", "Kode Layanan", "Tanggal", "Tempat")
FAMILY_COLUMNS: Final = (
    "No KK",
    "Kepala Keluarga",
    "RT",
    "RW",
    "Dusun",
    "Posyandu",
    "JKN",
    "Jamban",
    "Air Bersih",
    "Ventilasi",
    "Kode Wilayah",
    "Sumber Air",
    "TBC",
    "Hipertensi",
    "DM",
    "ODGJ",
)

# Where a register keeper who writes "-" for nothing does so.
_MAY_BE_DASH: Final = COLUMNS[COLUMNS.index("Pekerjaan") : COLUMNS.index("Keterangan")]

_MALE: Final = "L"
_FEMALE: Final = "P"
_YES: Final = "Ya"
_NO: Final = "Tidak"
_YEAR: Final = 365.25
_LAST_YEAR: Final = 365

_HEAD: Final = "Kepala Keluarga"
_WIFE: Final = "Istri"
_CHILD: Final = "Anak"
_CHILD_IN_LAW: Final = "Menantu"
_GRANDCHILD: Final = "Cucu"
_PARENT: Final = "Orang tua"
_PARENT_IN_LAW: Final = "Mertua"
_KIN: Final = "Famili lain"
_ORDER: Final = (_HEAD, _WIFE, _CHILD, _CHILD_IN_LAW, _GRANDCHILD, _PARENT, _PARENT_IN_LAW, _KIN)

_SINGLE: Final = "Belum kawin"
_MARRIED: Final = "Kawin"
_DIVORCED: Final = "Cerai hidup"
_WIDOWED: Final = "Cerai mati"

_PUPIL: Final = "Pelajar"

_HAMLETS: Final = (("Lor", "Melati"), ("Kidul", "Kenanga"), ("Wetan", "Cempaka"), ("Kulon", "Dahlia"))

# Parts of names, joined at random: what comes out names nobody.
_STARTS: Final = ("Bar", "Dan", "Gand", "Har", "Jal", "Kar", "Lam", "Mand", "Par", "Ran", "Sal", "Tam", "Wal", "Yas")
_ENDS: Final = {
    _MALE: ("anto", "iman", "ujo", "asno", "ogan", "udin", "ibran", "awir", "orso"),
    _FEMALE: ("asih", "inem", "uti", "iani", "ulan", "esti", "amah", "orini", "anti"),
}
_SECOND: Final = {
    _MALE: ("Lodra", "Sabrang", "Waluran", "Jembar", "Tirtan", "Gunadri"),
    _FEMALE: ("Lodri", "Kembangan", "Warasti", "Sekarun", "Tirtani", "Gunasih"),
}

T = TypeVar("T")


class Dice:
    """Chance from one seed, by ``Random.random()`` alone: Python keeps only that sequence from version to version."""

    def __init__(self, seed: int) -> None:
        """Start the sequence of this seed."""
        self._random = Random(seed)

    def chance(self, share: float) -> bool:
        """Return true in this share of the calls."""
        return self._random.random() < share

    def between(self, low: int, high: int) -> int:
        """Return a whole number from low to high, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def normal(self, mean: float, spread: float, low: float, high: float) -> float:
        """Return a number near the mean, between low and high."""
        while True:
            total = 0.0
            for _ in range(12):
                total += self._random.random()
            if low <= (value := mean + (total - 6.0) * spread) <= high:
                return value

    def pick(self, items: Sequence[T]) -> T:
        """Return one of the items."""
        return items[self.between(0, len(items) - 1)]

    def weighted(self, items: Iterable[tuple[T, int]]) -> T:
        """Return one of the items, each as often as its weight says."""
        rows = list(items)
        at = self.between(1, sum(weight for _, weight in rows))
        for item, weight in rows:
            at -= weight
            if at <= 0:
                return item
        raise AssertionError

    def sample(self, items: Sequence[T], count: int) -> list[T]:
        """Return this many of the items, none twice, in their order."""
        places = list(range(len(items)))
        chosen = [places.pop(self.between(0, len(places) - 1)) for _ in range(min(count, len(items)))]
        return [items[place] for place in sorted(chosen)]


@dataclass(slots=True, eq=False)
class Person:
    """One invented person: what is true of them, and the row that tells a part of it."""

    sex: str
    days: int
    relation: str
    status: str = _SINGLE
    spouse: Person | None = None
    mother: Person | None = None
    delivered: int | None = None
    gestation: int | None = None
    smoker: bool = False
    year_only: bool = False
    birth: date = AS_OF
    grade: int | None = None
    row: dict[str, str] = field(default_factory=dict)

    @property
    def years(self) -> int:
        """Age in years, near enough to invent by; never used for a date in the files."""
        return int(self.days / _YEAR)

    @property
    def number(self) -> int:
        """The person's No in the register."""
        return int(self.row["No"])


@dataclass(slots=True, eq=False)
class Home:
    """One household; ``asked`` is the share of questions its register keeper wrote down."""

    people: list[Person]
    asked: float = 0.0
    dashes: bool = False
    tuberculosis: bool = False
    family: dict[str, str] = field(default_factory=dict)

    def of(self, *relations: str) -> list[Person]:
        """Return the members of these relations to the head."""
        return [person for person in self.people if person.relation in relations]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault put in on purpose: its kind, the file and the No (or the line) it stands at, column and value."""

    kind: str
    file: str
    at: int
    column: str
    value: str


@dataclass(frozen=True, slots=True)
class Village:
    """The three files as rows, and the faults in them."""

    register: list[dict[str, str]]
    history: list[dict[str, str]]
    families: list[dict[str, str]]
    faults: list[Fault]


def _days(years: float) -> int:
    return int(years * _YEAR)


def _text(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def _decimal(tenths: int) -> str:
    return f"{tenths // 10},{tenths % 10}"


def _age(birth: date, on: date) -> int:
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def _by_age(years: int, steps: Sequence[tuple[int, float]]) -> float:
    share = 0.0
    for since, value in steps:
        if years >= since:
            share = value
    return share


# --- households -------------------------------------------------------------------------------------------------------
_HEAD_AGES: Final = (
    ((21, 24), 3),
    ((25, 29), 9),
    ((30, 34), 13),
    ((35, 39), 14),
    ((40, 44), 14),
    ((45, 49), 13),
    ((50, 54), 11),
    ((55, 59), 10),
    ((60, 64), 7),
    ((65, 69), 5),
    ((70, 74), 4),
    ((75, 88), 3),
)


def _couple(dice: Dice, husband_years: int, relations: tuple[str, str] = (_HEAD, _WIFE)) -> tuple[Person, Person]:
    gap = dice.normal(3.6, 3.0, -2.0, min(12.0, husband_years - 18.4))
    husband = Person(_MALE, _days(husband_years) + dice.between(0, 364), relations[0], _MARRIED)
    wife = Person(_FEMALE, husband.days - _days(gap), relations[1], _MARRIED)
    husband.spouse, wife.spouse = wife, husband
    return husband, wife


def _brood(dice: Dice, mother: Person, relation: str) -> list[Person]:
    """Her children of more than a year, oldest first; births of the last year are handed out afterwards."""
    if mother.years >= 60:
        planned = dice.weighted(((1, 8), (2, 24), (3, 32), (4, 22), (5, 14)))
    else:
        planned = dice.weighted(((0, 2), (1, 9), (2, 39), (3, 35), (4, 15)))
    children: list[Person] = []
    at = dice.normal(22.4, 3.0, 18.0, 33.0)
    while len(children) < planned and at < 43.0:
        days = mother.days - _days(at)
        if days <= _LAST_YEAR + 1:
            break
        for _ in range(2 if dice.chance(0.012) else 1):
            sex = _MALE if dice.chance(0.512) else _FEMALE
            children.append(Person(sex, days, relation, mother=mother))
        at += dice.normal(4.8, 1.9, 1.7, 11.0)
    return children


_LEAVING: Final = {
    _MALE: ((0, 0.02), (18, 0.22), (25, 0.55), (30, 0.85), (36, 0.95)),
    _FEMALE: ((0, 0.02), (18, 0.36), (25, 0.78), (30, 0.94)),
}


def _still_at_home(dice: Dice, child: Person) -> bool:
    return dice.chance(1.0 - _by_age(child.years, _LEAVING[child.sex]))


def _with_children(dice: Dice, mother: Person, relation: str = _CHILD) -> list[Person]:
    return [child for child in _brood(dice, mother, relation) if _still_at_home(dice, child)]


def _nuclear(dice: Dice, years: int) -> list[Person]:
    husband, wife = _couple(dice, years)
    return [husband, wife, *_with_children(dice, wife)]


def _lone_parent(dice: Dice, years: int) -> list[Person]:
    husband, wife = _couple(dice, max(years, 30))
    children = _with_children(dice, wife)
    father_stays = dice.chance(0.3)
    head = husband if father_stays else wife
    head.relation, head.spouse = _HEAD, None
    head.status = _WIDOWED if head.years >= 50 or dice.chance(0.35) else _DIVORCED
    if not father_stays and head.years < 50 and dice.chance(0.25):
        head.status = _MARRIED  # the husband works elsewhere and stands on no card of this village
    return [head, *children]


def _alone(dice: Dice, years: int) -> list[Person]:
    if dice.chance(0.25):
        sex = _MALE if dice.chance(0.7) else _FEMALE
        return [Person(sex, _days(dice.between(22, 40)) + dice.between(0, 364), _HEAD)]
    old = _days(max(years, dice.between(56, 82))) + dice.between(0, 364)
    return [Person(_FEMALE if dice.chance(0.78) else _MALE, old, _HEAD, _WIDOWED)]


def _three_generations(dice: Dice, _years: int) -> list[Person]:
    """Make an older head, a married child who stayed, and that couple's children."""
    husband, wife = _couple(dice, dice.between(50, 70))
    head_couple = [husband, wife]
    if dice.chance(0.35):
        wife.relation, wife.status, wife.spouse = _HEAD, _WIDOWED, None
        head_couple = [wife]
    relations = (_CHILD, _CHILD_IN_LAW) if dice.chance(0.5) else (_CHILD_IN_LAW, _CHILD)
    son_years = dice.between(21, max(22, wife.years - 19))
    young = _couple(dice, min(son_years, 36), relations)
    child = young[relations.index(_CHILD)]
    child.days = min(child.days, wife.days - _days(17.5))
    child.mother = wife
    others = [one for one in _with_children(dice, wife) if one.days < child.days - 400]
    return [*head_couple, child, *others[:2], *(one for one in young if one is not child), *_grandchildren(dice, young)]


def _grandchildren(dice: Dice, parents: tuple[Person, Person]) -> list[Person]:
    return [one for one in _brood(dice, parents[1], _GRANDCHILD) if one.years < 18]


def _parent_moved_in(dice: Dice, years: int) -> list[Person]:
    husband, wife = _couple(dice, min(max(years, 28), 52))
    children = _with_children(dice, wife)
    relation, child = dice.weighted((((_PARENT, husband), 6), ((_PARENT_IN_LAW, wife), 5)))
    days = child.days + _days(dice.normal(24.0, 4.0, 18.0, 36.0))
    old_woman = Person(_FEMALE, days, relation, _WIDOWED)
    child.mother = old_woman
    old = [old_woman]
    if dice.chance(0.35):
        old_man = Person(_MALE, days + dice.between(200, 2500), relation, _MARRIED, spouse=old_woman)
        old_woman.status, old_woman.spouse = _MARRIED, old_man
        old.append(old_man)
    return [husband, wife, *children, *old]


def _grandparents(dice: Dice, _years: int) -> list[Person]:
    """Grandchildren whose parents work elsewhere."""
    husband, wife = _couple(dice, dice.between(54, 70))
    count = dice.weighted(((1, 6), (2, 4)))
    oldest = min(wife.days - _days(38), _days(16))
    children = []
    for _ in range(count):
        sex = _MALE if dice.chance(0.512) else _FEMALE
        children.append(Person(sex, dice.between(_days(1.2), max(oldest, _days(2))), _GRANDCHILD))
    return [husband, wife, *children]


_KINDS: Final[tuple[tuple[Callable[[Dice, int], list[Person]], int], ...]] = (
    (_nuclear, 67),
    (_three_generations, 11),
    (_parent_moved_in, 9),
    (_lone_parent, 6),
    (_alone, 4),
    (_grandparents, 3),
)


def _make_homes(dice: Dice, households: int) -> list[Home]:
    homes = []
    for _ in range(households):
        low, high = dice.weighted(_HEAD_AGES)
        people = dice.weighted(_KINDS)(dice, dice.between(low, high))
        if dice.chance(0.06):
            sex = _MALE if dice.chance(0.5) else _FEMALE
            people.append(Person(sex, _days(dice.between(15, 45)) + dice.between(0, 364), _KIN))
        asked = dice.weighted(((0.95, 45), (0.55, 33), (0.06, 22)))
        homes.append(Home(people, asked=asked, dashes=dice.chance(0.15)))
    for home in homes:
        for person in home.people:
            person.days = min(person.days, _days(93))
            if person.status == _SINGLE and person.years >= 24 and person.relation in (_CHILD, _KIN):
                person.status = dice.weighted(((_SINGLE, 80), (_DIVORCED, 15), (_WIDOWED, 5)))
    return homes


# --- births and pregnancies -------------------------------------------------------------------------------------------
def _youngest(home: Home, mother: Person) -> int:
    return min((one.days for one in home.people if one.mother is mother), default=_days(99))


def _child_bearing(homes: Sequence[Home], least_gap: float) -> list[tuple[Home, Person]]:
    return [
        (home, wife)
        for home in homes
        for wife in home.people
        if wife.sex == _FEMALE
        and wife.spouse is not None
        and 19.0 * _YEAR < wife.days < 42.0 * _YEAR
        and wife.delivered is None
        and wife.gestation is None
        and _youngest(home, wife) > _days(least_gap)
        and sum(one.mother is wife for one in home.people) < 4
    ]


def _likely(dice: Dice, women: list[tuple[Home, Person]], count: int) -> list[tuple[Home, Person]]:
    """Choose this many of the women, mostly those of the ages at which most children are born."""
    pool = list(women)
    chosen: list[tuple[Home, Person]] = []
    while len(chosen) < count:
        weights = (5 if wife.years < 33 else 2 if wife.years < 38 else 1 for _, wife in pool)
        chosen.append(pool.pop(dice.weighted(enumerate(weights))))
    return chosen


def _in_proportion(count: int, homes: Sequence[Home]) -> int:
    """Return how many there are in a village of so many homes, where there are this many in the usual one."""
    return count * len(homes) // HOUSEHOLDS


def _give_birth(dice: Dice, homes: Sequence[Home]) -> None:
    """Hand out the births of the last year, at even distances over it; one of them of twins."""
    mothers = _likely(dice, _child_bearing(homes, 2.2), _in_proportion(BIRTHS_LAST_YEAR, homes) - 1)
    for place, (home, mother) in enumerate(mothers):
        ago = int((place + 0.5) * _LAST_YEAR / len(mothers))
        mother.delivered = ago
        own = mother.relation in (_HEAD, _WIFE)
        sex = _MALE if dice.chance(0.512) else _FEMALE
        for _ in range(2 if place == len(mothers) // 2 else 1):
            home.people.append(Person(sex, ago, _CHILD if own else _GRANDCHILD, mother=mother))


def _expect(dice: Dice, homes: Sequence[Home]) -> None:
    """Hand out the pregnancies: of women with a husband at home, of one girl of 16, and of one wife of 17."""
    girls = [
        one
        for home in homes
        for one in home.of(_CHILD)
        if one.sex == _FEMALE and one.spouse is None and _days(16.1) < one.days < _days(16.8)
    ]
    childless = [one for home in homes for one in home.of(_WIFE) if _youngest(home, one) > _days(50)]
    bride = next(one for one in childless if one.days < _days(22) and one.delivered is None)
    bride.days = _days(17.6)
    pregnancies = _in_proportion(PREGNANCIES, homes)
    wives = [wife for _, wife in _likely(dice, _child_bearing(homes, 1.6), pregnancies - 2) if wife is not bride]
    women = [dice.pick(girls), bride, *wives]
    older = [wife for _, wife in _child_bearing(homes, 1.6) if wife not in women]
    women += older[: pregnancies - len(women)]
    for place, woman in enumerate(women):
        woman.gestation = 33 + int((place * 17 % len(women) + 0.5) * 242 / len(women))
    women[3].gestation = 286  # past her day


# --- numbers, names and places ----------------------------------------------------------------------------------------
class Serials:
    """The 16-digit numbers, each with the next serial of its day."""

    def __init__(self) -> None:
        """Start with no number given."""
        self._given: Counter[str] = Counter()

    def number(self, day: date, *, female: bool = False) -> str:
        """Return the next NIK (or KK number) of this day."""
        written = f"{day.day + 40 * female:02}{day.month:02}{day.year % 100:02}"
        self._given[written] += 1
        return f"{DISTRICT}{written}{self._given[written]:04}"


def _date_births(dice: Dice, homes: Sequence[Home], on: date) -> None:
    """Give every age a date, and let 25 older persons know their year alone."""
    people = [one for home in homes for one in home.people]
    for person in people:
        person.birth = on - timedelta(days=person.days)
    unsure = [one for one in people if one.birth.year < on.year - 62]
    doubtful = [one for one in people if one.birth.year == on.year - 60]
    for person in dice.sample(unsure, 22) + dice.sample(doubtful, 3):
        person.year_only = True
        person.birth = date(person.birth.year, 12, 31)


def _name(dice: Dice, sex: str) -> str:
    name = dice.pick(_STARTS) + dice.pick(_ENDS[sex])
    return f"{name} {dice.pick(_SECOND[sex])}" if dice.chance(0.6) else name


def _register_homes(dice: Dice, homes: Sequence[Home], on: date) -> None:
    """Write the columns every register has: running number, name, place, the 16-digit numbers."""
    nik, kk = Serials(), Serials()
    number = 0
    for place, home in enumerate(homes):
        neighbourhood = place * 16 // len(homes)
        hamlet, post = _HAMLETS[neighbourhood // 4]
        where = {
            "RT": f"{neighbourhood % 4 + 1:03}",
            "RW": f"{neighbourhood // 4 + 1:03}",
            "Dusun": hamlet,
            "Posyandu": post,
        }
        card = kk.number(on - timedelta(days=dice.between(20, 5400)))
        home.people.sort(key=lambda one: (_ORDER.index(one.relation), -one.days))
        for person in home.people:
            number += 1
            without_number = dice.chance(0.85 if person.days < 30 else 0.3 if person.days < 180 else 0.004)
            person.row = dict.fromkeys(COLUMNS, "") | {
                "No": str(number),
                "No KK": card,
                "NIK": "" if without_number else nik.number(person.birth, female=person.sex == _FEMALE),
                "Nama": _name(dice, person.sex),
                "Hub KK": person.relation,
                "JK": person.sex,
                "Tgl Lahir": str(person.birth.year) if person.year_only else _text(person.birth),
                "Status Kawin": "" if dice.chance(0.03) else person.status,
                **where,
            }
        home.family = {"No KK": card, "Kepala Keluarga": home.people[0].row["No"], **where}
        for column, share in (("JKN", 0.82), ("Jamban", 0.86), ("Air Bersih", 0.79), ("Ventilasi", 0.68)):
            home.family[column] = (_YES if dice.chance(share) else _NO) if dice.chance(0.25 + 0.73 * home.asked) else ""


# --- school and work --------------------------------------------------------------------------------------------------
def _school_year(on: date) -> int:
    return on.year if on.month >= 7 else on.year - 1


def _send_to_school(dice: Dice, people: Sequence[Person], on: date) -> None:
    july = date(_school_year(on), 7, 1)
    for person in people:
        at_start = _age(person.birth, july)
        grade = at_start - 5 - dice.weighted(((0, 78), (1, 20), (2, 2)))
        attends = dice.chance(0.98 if at_start < 13 else 0.93 if at_start < 16 else 0.76)
        if 1 <= grade <= 12 and attends and person.status == _SINGLE and person.gestation is None:
            person.grade = grade
    early = [one for one in people if _age(one.birth, on) == 5 and one.grade is None]
    max(early, key=lambda one: one.days).grade = 1


_FIRST_WORK: Final = (
    ("Mahasiswa", 20),
    ("Belum bekerja", 35),
    ("Karyawan swasta", 20),
    ("Buruh harian lepas", 25),
)
_WORK: Final = {
    _MALE: (
        ("Petani", 30),
        ("Buruh tani", 18),
        ("Buruh harian lepas", 14),
        ("Pedagang", 9),
        ("Karyawan swasta", 9),
        ("Wiraswasta", 8),
        ("Sopir", 5),
        ("PNS", 3),
        ("Perangkat desa", 1),
        ("Tidak bekerja", 3),
    ),
    _FEMALE: (
        ("Ibu rumah tangga", 45),
        ("IRT", 9),
        ("Petani", 15),
        ("Buruh tani", 10),
        ("Pedagang", 11),
        ("Karyawan swasta", 5),
        ("Guru", 3),
        ("Bidan", 1),
        ("PNS", 1),
    ),
}


def _occupation(dice: Dice, person: Person) -> str:
    if person.grade is not None:
        return _PUPIL if dice.chance(0.9) else ""
    if person.years < 6:
        return "Belum bekerja" if dice.chance(0.4) else ""
    if person.years < 16 or dice.chance(0.06):
        return ""
    if person.years < 23 and person.status == _SINGLE:
        return dice.weighted(_FIRST_WORK)
    if person.years >= 68 and dice.chance(0.6):
        return "Tidak bekerja" if dice.chance(0.85) else "Pensiunan"
    return dice.weighted(_WORK[person.sex])


# --- what was asked and measured --------------------------------------------------------------------------------------
class Pen:
    """Writes answers into one person's row, some of them: the household's keeper asked only a share."""

    def __init__(self, dice: Dice, home: Home, person: Person) -> None:
        """Write for this person of this home."""
        self._dice = dice
        self._asked = home.asked
        self._row = person.row

    def asks(self, share: float) -> bool:
        """Return whether a question asked of this share of people was asked here."""
        return self._dice.chance(share * self._asked)

    def answer(self, column: str, *, true: bool, share: float) -> None:
        """Write yes or no; what is so is known more often than what is not."""
        if self.asks(share) or (true and self._dice.chance(0.3)):
            self._row[column] = _YES if true else _NO


_SMOKING: Final = {
    _MALE: ((13, 0.04), (15, 0.14), (18, 0.5), (25, 0.66), (60, 0.5)),
    _FEMALE: ((20, 0.012), (45, 0.03)),
}
_QUITTING: Final = {_MALE: ((30, 0.1), (45, 0.25), (60, 0.45)), _FEMALE: ((50, 0.01),)}
_HYPERTENSION: Final = ((18, 0.03), (30, 0.08), (40, 0.2), (50, 0.33), (60, 0.48), (70, 0.58))
_DIABETES: Final = ((25, 0.008), (40, 0.06), (50, 0.1), (60, 0.13))
_COPD: Final = ((40, 0.01), (60, 0.035))


def _write_smoking(dice: Dice, person: Person, pen: Pen) -> None:
    person.smoker = dice.chance(_by_age(person.years, _SMOKING[person.sex]))
    quit_share = _by_age(person.years, _QUITTING[person.sex])
    has_quit = not person.smoker and dice.chance(quit_share)
    row = person.row
    if person.years < 10 or not pen.asks(0.85 if person.years >= 15 else 0.25):
        return
    row["Merokok"] = _YES if person.smoker else _NO
    since = person.years - min(dice.between(13, 21), person.years - 1)
    if person.smoker and dice.chance(0.8):
        row["Lama Merokok (th)"] = str(since)
    elif has_quit:
        ago = dice.between(1, max(1, min(25, since - 2)))
        row["Berhenti Merokok (th)"] = str(ago)
        row["Lama Merokok (th)"] = str(since - ago) if dice.chance(0.8) else ""
    elif not person.smoker and person.years >= 15 and dice.chance(0.15):
        row["Lama Merokok (th)"] = "0"


def _write_diseases(dice: Dice, home: Home, person: Person, pen: Pen) -> None:
    years = person.years
    hypertensive = dice.chance(_by_age(years, _HYPERTENSION))
    diabetic = dice.chance(_by_age(years, _DIABETES))
    breathless = dice.chance(_by_age(years, _COPD) * (3 if person.smoker else 1))
    if years >= 18:
        pen.answer("Hipertensi", true=hypertensive, share=0.75 if years >= 40 else 0.5)
        pen.answer("DM", true=diabetic, share=0.7 if years >= 40 else 0.4)
    if years >= 40:
        pen.answer("PPOK", true=breathless, share=0.3)
    if person.row["TBC"] == "":
        pen.answer("TBC", true=False, share=0.55)
    contact = home.tuberculosis and person.row["TBC"] != _YES
    pen.answer("Kontak TBC", true=contact, share=0.95 if contact else 0.4)
    if person.sex == _FEMALE and 11 <= years < 50:
        expecting = person.gestation is not None
        pen.answer("Anemia", true=dice.chance(0.3 if expecting else 0.2), share=0.7 if expecting else 0.25)
    if years >= 18:
        _write_measurements(dice, person, pen, hypertensive=hypertensive)


def _write_measurements(dice: Dice, person: Person, pen: Pen, *, hypertensive: bool) -> None:
    row = person.row
    male = person.sex == _MALE
    height = int(dice.normal(1645 if male else 1525, 62, 1380, 1830))
    index = dice.normal(21.9 if male else 23.4, 3.5, 15.5, 39.0)
    pregnant = person.gestation is not None
    weight = int(index * height * height / 100_000) + (70 if pregnant else 0)
    waist = int(dice.normal(index * (3.55 if male else 3.3), 4.5, 56.0, 128.0))
    waist += waist in (80, 90)
    low = dice.between(84, 104) if hypertensive and dice.chance(0.6) else dice.between(64, 86)
    high = low + dice.between(34, 60)
    raised = high >= 140 or low >= 90
    if pen.asks(0.62):
        row["BB"], row["TB"] = _decimal(weight), _decimal(height) if dice.chance(0.5) else str(height // 10)
    if pen.asks(0.45) and not pregnant:
        row["LP"] = str(waist)
    if pen.asks(0.62 if person.years >= 40 else 0.45):
        row["TD"] = f"{high}/{low}"
    if not pregnant:
        # Obese from 25, by the heights and weights as written, so that status and measurements agree.
        written = height if "," in row["TB"] else height // 10 * 10
        pen.answer("Obesitas", true=weight * 100_000 >= 25 * written * written, share=0.45)
        pen.answer("Obesitas Sentral", true=waist > (90 if male else 80), share=0.3)
    pen.answer("TD Tinggi", true=raised, share=0.5)


def _write_pregnancy(dice: Dice, person: Person, pen: Pen, on: date) -> None:
    row = person.row
    if person.sex != _FEMALE:
        return
    if person.gestation is not None:
        last_period = on - timedelta(days=person.gestation)
        given = dice.weighted((("HPHT", 22), ("HPL", 7), ("both", 6), ("neither", 5)))
        row["Hamil"] = _YES
        row["HPHT"] = _text(last_period) if given in ("HPHT", "both") else ""
        row["HPL"] = _text(last_period + timedelta(days=280)) if given in ("HPL", "both") else ""
    elif person.delivered is not None:
        delivery = on - timedelta(days=person.delivered)
        if person.delivered <= 100 or dice.chance(0.8):
            row["Tgl Persalinan"] = _text(delivery)
            row["HPHT"] = _text(delivery - timedelta(days=dice.between(262, 287))) if dice.chance(0.5) else ""
        row["Hamil"] = _NO if pen.asks(0.7) else ""
    elif 12 <= person.years < 50 and pen.asks(0.75 if person.spouse else 0.35):
        row["Hamil"] = _NO


def _write_social(dice: Dice, person: Person, pen: Pen) -> None:
    row = person.row
    if person.grade is not None and dice.chance(0.9):
        row["Kelas"] = str(person.grade)
    row["Pekerjaan"] = _occupation(dice, person)
    if person.sex == _FEMALE and 15 <= person.years < 50:
        protected = dice.chance(0.55 if person.status == _MARRIED else 0.3)
        pen.answer("Status T5", true=protected, share=0.55)
    if person.status == _SINGLE and 18 <= person.years < 36:
        pen.answer("Calon Pengantin", true=False, share=0.4)
    if person.sex == _FEMALE and person.status != _SINGLE and person.years < 70:
        share = 0.75 if person.status == _MARRIED else 0.35
        row["Pernah Berhubungan Seksual"] = _YES if pen.asks(share) else ""
    elif person.years >= 18 and dice.chance(0.02):
        row["Pernah Berhubungan Seksual"] = _NO
    if row["HIV"] == "" and person.years >= 18 and pen.asks(0.25 if person.gestation is not None else 0.05):
        row["HIV"] = _NO
    row["Endemis Malaria"] = "" if dice.chance(0.08) else _NO
    if row["NIK"] == "":
        row["Keterangan"] = "NIK belum ada"
    elif dice.chance(0.03):
        row["Keterangan"] = dice.pick(("pindahan", "sering di luar kota", "data dari kartu lama", "kader posyandu"))


def _write_rows(dice: Dice, homes: Sequence[Home], on: date) -> None:
    people = [one for home in homes for one in home.people]
    _mark_few(dice, homes)
    for home in homes:
        for person in home.people:
            pen = Pen(dice, home, person)
            _write_social(dice, person, pen)
            _write_pregnancy(dice, person, pen, on)
            _write_smoking(dice, person, pen)
            _write_diseases(dice, home, person, pen)
    _mark_couples_to_be(dice, people)
    for home in homes:
        for person in home.people if home.dashes else []:
            for column in _MAY_BE_DASH:
                if person.row[column] == "" and dice.chance(0.7):
                    person.row[column] = "-"


def _mark_few(dice: Dice, homes: Sequence[Home]) -> None:
    """Write what few people have, in numbers that do not hang on chance: tuberculosis and HIV."""
    large = [home for home in homes if len(home.people) >= 3]
    for place, home in enumerate(dice.sample(large, _in_proportion(7, homes))):
        adults = [one for one in home.people if one.years >= 18]
        patient = dice.pick(adults)
        patient.row["TBC"] = _YES
        patient.row["Keterangan"] = "berobat TBC bulan ke-" + str(place % 6 + 1)
        home.tuberculosis = True
    grown = [one for home in homes for one in home.people if 20 <= one.years < 50]
    for person in dice.sample(grown, _in_proportion(3, homes)):
        person.row["HIV"] = _YES


def _mark_couples_to_be(dice: Dice, people: Sequence[Person]) -> None:
    single = [one for one in people if one.status == _SINGLE and 19 <= one.years < 33 and one.gestation is None]
    for sex, count in ((_FEMALE, 8), (_MALE, 6)):
        for person in dice.sample([one for one in single if one.sex == sex and one.grade is None], count):
            person.row["Calon Pengantin"] = _YES


# --- what the form of the home says -----------------------------------------------------------------------------------
_CLEAN_WATER: Final = (
    ("PDAM", 30),
    ("sumur bor", 34),
    ("sumur gali terlindung", 24),
    ("mata air terlindung", 8),
    ("isi ulang", 4),
)
_UNCLEAN_WATER: Final = (
    ("sumur gali tidak terlindung", 60),
    ("mata air tidak terlindung", 18),
    ("sungai", 16),
    ("air hujan", 6),
)
_OF_MEMBERS: Final = ("TBC", "Hipertensi", "DM")


def _ask_homes(dice: Dice, homes: Sequence[Home]) -> None:
    """Write the code of the village, the source of water, and whether a member is ill, as the register says it."""
    for home in homes:
        family = home.family
        asked = 0.25 + 0.73 * home.asked
        family["Kode Wilayah"] = REGION
        sources = _UNCLEAN_WATER if family["Air Bersih"] == _NO else _CLEAN_WATER
        source = dice.weighted(sources)
        family["Sumber Air"] = source if dice.chance(asked) else ""
        for column in _OF_MEMBERS:
            ill = any(person.row[column] == _YES for person in home.people)
            family[column] = (_YES if ill else _NO) if dice.chance(asked) else ""
        family["ODGJ"] = _NO if dice.chance(asked) else ""


# --- services already had ---------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Offer:
    """A service of the village's posts: whom it reaches, where, and in what share of the visits."""

    code: str
    since: int
    share: float
    places: tuple[str, ...] = ("Posyandu", "Pustu", "Puskesmas")
    sex: str | None = None
    until: int = 200
    wed: bool = False


_CLINIC: Final = ("Pustu", "Puskesmas")
_OFFERS: Final = (
    Offer("hypertension-adult", 15, 0.85, ("Posyandu", "Pustu", "Puskesmas", "Kunjungan Rumah")),
    Offer("obesity-adult", 15, 0.5),
    Offer("diabetes-adult", 40, 0.5),
    Offer("visual-acuity-adult", 15, 0.12),
    Offer("mental-health-adult-srq20", 15, 0.1),
    Offer("tb-adult", 18, 0.18),
    Offer("copd-puma", 40, 0.12),
    Offer("geriatric-screening", 60, 0.45, ("Posyandu", "Pustu", "Puskesmas", "Kunjungan Rumah")),
    Offer("geriatric-skilas", 60, 0.35, ("Posyandu", "Pustu", "Puskesmas", "Kunjungan Rumah")),
    Offer("breast-sadanis", 16, 0.3, _CLINIC, _FEMALE),
    Offer("iva-cervical", 31, 0.35, _CLINIC, _FEMALE, 70, wed=True),
    Offer("anaemia-adolescent-girls", 12, 0.7, _CLINIC, _FEMALE, 15),
)
_HISTORY_DAYS: Final = 4 * 365


def _visits(dice: Dice, person: Person, on: date) -> Iterable[tuple[date, str, str]]:
    goes = 0.45 if person.years >= 60 else 0.3 if person.sex == _FEMALE else 0.17
    if person.years < 12 or not dice.chance(goes):
        return
    for _ in range(dice.weighted(((1, 45), (2, 35), (3, 20)))):
        day = on - timedelta(days=dice.between(1, _HISTORY_DAYS))
        old = _age(person.birth, day)
        place = dice.weighted((("Posyandu", 55), ("Puskesmas", 28), ("Pustu", 12), ("Kunjungan Rumah", 5)))
        for offer in _OFFERS:
            reached = offer.since <= old <= offer.until and place in offer.places and offer.sex in (None, person.sex)
            if reached and (person.status != _SINGLE or not offer.wed) and dice.chance(offer.share):
                yield day, offer.code, place


def _campaigns(dice: Dice, people: Sequence[Person], on: date) -> list[tuple[date, str, str, Person]]:
    """Health checks at school: one day for a grade in a school year, not for every grade in every year."""
    done = []
    for back in range(4):
        for grade in range(1, 13):
            day = date(_school_year(on) - back, 8, 1) + timedelta(days=dice.between(0, 80))
            if not dice.chance(0.32) or not on - timedelta(days=_HISTORY_DAYS) <= day < on:
                continue
            codes = ["school-health-penjaringan" if grade in (1, 7, 10) else "school-health-berkala"]
            if dice.chance(0.5):
                codes += ["obesity-school-age-adolescent", "hypertension-school-age-adolescent"]
            for person in people:
                if person.grade is not None and person.grade - back == grade and dice.chance(0.85):
                    done += [(day, code, "Sekolah", person) for code in codes]
    return done


def _history(dice: Dice, people: Sequence[Person], on: date) -> list[dict[str, str]]:
    known = [one for one in people if one.row["NIK"]]
    done = [(day, code, place, person) for person in known for day, code, place in _visits(dice, person, on)]
    done += _campaigns(dice, known, on)
    return _as_rows(done)


def _as_rows(done: Iterable[Done]) -> list[dict[str, str]]:
    """Return services had as rows of the file, by day."""
    return [
        {"NIK": person.row["NIK"], "Kode Layanan": code, "Tanggal": _text(day), "Tempat": place}
        for day, code, place, person in sorted(done, key=lambda one: (one[0], one[3].number, one[1]))
    ]


# --- the book of mothers and children ---------------------------------------------------------------------------------
_POSYANDU: Final = "Posyandu"
_PUSTU: Final = "Pustu"
_PUSKESMAS: Final = "Puskesmas"
_SCHOOL: Final = "Sekolah"
_AT_HOME: Final = "Kunjungan Rumah"

# Days of the last period after which each contact is held, as long as its window is open.
_LATER_CONTACTS: Final = (
    ("anc-k2", 88, 122),
    ("anc-k3", 128, 166),
    ("anc-k4", 171, 205),
    ("anc-k5", 209, 236),
    ("anc-k6", 240, 260),
)
_WITH_THE_DOCTOR: Final = ("anc-k1", "anc-k5")
_AT_BIRTH: Final = (("neo-vitamin-k1", 0.97), ("imm-hb0", 0.95), ("neo-early-breastfeeding-initiation", 0.8))
_OPENING_DAYS: Final = {"Melati": 10, "Kenanga": 11, "Cempaka": 12, "Dahlia": 13}
_VACCINES: Final = (
    (2, ("imm-dpt-hb-hib-1", "imm-opv2", "imm-rv1", "imm-pcv1")),
    (3, ("imm-dpt-hb-hib-2", "imm-opv3", "imm-rv2", "imm-pcv2")),
    (4, ("imm-dpt-hb-hib-3", "imm-opv4", "imm-rv3", "imm-ipv1")),
    (9, ("imm-mr1", "imm-ipv2")),
    (10, ("imm-je",)),
    (12, ("imm-pcv3",)),
    (18, ("imm-dpt-hb-hib-4", "imm-mr2")),
)
_ROTAVIRUS_UNTIL: Final = 5
# The file is kept small: doses of children under so many months, and weights of so many months, the last included.
_VACCINATED_UNDER: Final = 35
_WEIGHED_IN: Final = 6

Done = tuple[date, str, str, Person]


def _month(on: date, back: int) -> date:
    """Return the first day of the month so many months before."""
    months = on.year * 12 + on.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)


def _months_old(birth: date, day: date) -> int:
    return (day.year - birth.year) * 12 + day.month - birth.month - (day.day < birth.day)


def _openings(person: Person, on: date, months: int) -> list[date]:
    """Return the days on which the person's Posyandu was open in the last months, oldest first."""
    opens = _OPENING_DAYS[person.row["Posyandu"]]
    days = (_month(on, back).replace(day=opens) for back in reversed(range(months)))
    return [day for day in days if person.birth < day < on]


def _last_period(person: Person, on: date) -> date | None:
    """Return the first day of the last period of a pregnancy whose dates the register has."""
    row = person.row
    if person.gestation is not None and (row["HPHT"][:1].isdigit() or row["HPL"][:1].isdigit()):
        return on - timedelta(days=person.gestation)
    if person.delivered is None or not row["Tgl Persalinan"][:1].isdigit():
        return None
    if row["HPHT"][:1].isdigit():
        day, month, year = map(int, row["HPHT"].split("/"))
        return date(year, month, day)
    return on - timedelta(days=person.delivered + 280)


def _antenatal(dice: Dice, mother: Person, on: date) -> Iterable[Done]:
    """K1 to K6: most come early, some late, and after each contact some do not come again."""
    last_period = _last_period(mother, on)
    if last_period is None or not dice.chance(0.9):
        return
    until = (mother.gestation or 0) if mother.delivered is None else (on - last_period).days - mother.delivered
    at = dice.between(46, 82) if dice.chance(0.88) else dice.between(90, 150)
    contacts = [("anc-k1", at)]
    for code, since, to in _LATER_CONTACTS:
        if not dice.chance(0.88):
            break
        if (since := max(since, at + 14)) <= to:  # a window that has closed is not made up for
            at = dice.between(since, to)
            contacts.append((code, at))
    for code, days in contacts:
        if days >= until:
            return
        day = last_period + timedelta(days=days)
        examined = code in _WITH_THE_DOCTOR
        place = _PUSKESMAS if examined or dice.chance(0.4) else _PUSTU
        yield day, code, place, mother
        if examined and dice.chance(0.85):
            yield day, "anc-laboratory", place, mother


def _births(people: Sequence[Person]) -> list[tuple[Person, list[Person]]]:
    """Return the mothers who delivered in the last year, each with the children of that birth."""
    mothers = [one for one in people if one.delivered is not None]
    return [(one, [baby for baby in people if baby.mother is one and baby.days == one.delivered]) for one in mothers]


def _after_birth(dice: Dice, mother: Person, children: Sequence[Person], on: date) -> Iterable[Done]:
    """The first hours, and KF1 to KF4, at which the child is seen too: KN1 to KN3."""
    born = on - timedelta(days=mother.delivered or 0)
    dated = mother.row["Tgl Persalinan"][:1].isdigit()
    if dice.chance(0.9):  # at the Puskesmas; what another place did is not in this book
        for child in children:
            yield born, "neo-birth-0-6h", _PUSKESMAS, child
            for code, share in _AT_BIRTH:
                if dice.chance(share):
                    yield born, code, _PUSKESMAS, child
    visits = (
        (1, 1, 0.96, ("pnc-kf1",), ("neo-kn1",)),
        (3, 6, 0.95, ("pnc-kf2",), ("neo-kn2", "shk")),
        (9, 26, 0.94, ("pnc-kf3",), ("neo-kn3", "mtbm")),
        (30, 41, 0.78, ("pnc-kf4", "pnc-contraception"), ()),
    )
    for since, to, share, of_mother, of_child in visits:
        day = born + timedelta(days=dice.between(since, to))
        place = _PUSKESMAS if since == 1 else dice.weighted(((_PUSTU, 4), (_AT_HOME, 4), (_PUSKESMAS, 2)))
        comes = dice.chance(share)
        for person, codes in ((mother, of_mother if dated else ()), *((child, of_child) for child in children)):
            for place_in_list, code in enumerate(codes):
                given = place_in_list == 0 or dice.chance(0.75)
                if comes and given and day < on:
                    yield day, code, place, person


def _vaccinations(dice: Dice, child: Person, on: date) -> Iterable[Done]:
    """Doses on the days the Posyandu is open; of some children late, of some not to the end."""
    days = _openings(child, on, _VACCINATED_UNDER + 3)
    stops = dice.between(2, 17) if dice.chance(0.1) else 24
    late = dice.between(1, 3) if dice.chance(0.05) else 0
    first = [day for day in days if (day - child.birth).days >= 4][:1]
    yield from ((day, code, _POSYANDU, child) for day in first for code in ("imm-bcg", "imm-opv1"))
    if child.days > _LAST_YEAR and dice.chance(0.93):  # of the others the book of the delivery tells
        yield child.birth, "imm-hb0", _PUSKESMAS, child
    for months, codes in _VACCINES:
        due = months + (late if months <= 4 else 0)
        if due > stops:
            return
        for day in [day for day in days if _months_old(child.birth, day) >= due][:1]:
            for code in codes:
                if "imm-rv" not in code or _months_old(child.birth, day) < _ROTAVIRUS_UNTIL:
                    yield day, code, _POSYANDU, child


def _growth(dice: Dice, child: Person, on: date) -> Iterable[Done]:
    """Weighing, and in the last two months what goes with it; vitamin A and the drug against worms in their rounds."""
    comes = 0.92 if child.days < 2 * _LAST_YEAR else 0.82
    for day in _openings(child, on, 13):
        months = _months_old(child.birth, day)
        lately, last = day > _month(on, _WEIGHED_IN - 1), day > _month(on, 1)
        in_round = day.month in (2, 8)
        if months >= 60 or not (lately or in_round) or not dice.chance(comes):
            continue
        if lately:
            yield day, "growth-weight", _POSYANDU, child
        if last and dice.chance(0.35):
            yield day, "growth-length-height", _POSYANDU, child
        if last and dice.chance(0.5):
            yield day, "development-checklist", _POSYANDU, child
        if in_round and months >= 6:
            yield day, "vitamin-a-infant" if months < 12 else "vitamin-a-child", _POSYANDU, child
        if day.month == 8 and months >= 12 and dice.chance(0.92):
            yield day, "deworming-under-five", _POSYANDU, child


def _at_school(dice: Dice, pupils: Sequence[Person], on: date) -> Iterable[Done]:
    """What a school year brings: vaccines, eyes, ears and teeth, and for girls the haemoglobin and iron tablets."""
    year = _school_year(on)
    seen, vaccinated = date(year, 9, 8), date(year, 11, 9)
    for person in pupils:
        grade = person.grade or 0
        girl = person.sex == _FEMALE
        if vaccinated < on and (grade in (1, 2, 5) or (girl and grade in (6, 9))) and dice.chance(0.86):
            yield vaccinated, "immunization-school-bias", _SCHOOL, person
        if seen < on and girl and grade in (7, 10) and dice.chance(0.75):
            yield seen, "anaemia-school-girls", _SCHOOL, person
        if girl and grade >= 7:
            for back in (1, 0):
                day = _month(on, back).replace(day=6)
                if day < on and dice.chance(0.65):
                    yield day, "iron-tablets-adolescent-girls", _SCHOOL, person
    for person in pupils:
        if seen < on and person.grade in (1, 7) and dice.chance(0.75):
            yield from ((seen, code, _SCHOOL, person) for code in ("school-vision-hearing", "school-dental"))


def _older_persons(dice: Dice, person: Person, on: date) -> Iterable[Done]:
    """A screening on a day of the Posyandu in the last year, of some."""
    if dice.chance(0.2):
        day = dice.pick(_openings(person, on, 11))
        yield day, "geriatric-screening", _POSYANDU, person


def _mother_and_child_book(people: Sequence[Person], faults: Iterable[Fault], on: date) -> list[dict[str, str]]:
    """Return the services of mothers, children, pupils and older persons: as the rows of another book of the village.

    Nobody in whose row a fault stands is in it. Chance is of sequences of its own, one for each part.
    """
    wrong = {fault.at for fault in faults}
    known = [one for one in people if one.row["NIK"] and not one.year_only and one.number not in wrong]
    pregnancy, birth, vaccines, growth, school, old = (Dice(SEED + place) for place in range(2, 8))
    done: list[Done] = []
    for mother in known:
        if mother.gestation is not None or mother.delivered is not None:
            done += _antenatal(pregnancy, mother, on)
    for mother, children in _births(people):
        done += _after_birth(birth, mother, children, on)
    for child in known:
        months = _months_old(child.birth, on)
        if months >= 60 or growth.chance(0.09):  # some are seen elsewhere
            continue
        if months < _VACCINATED_UNDER:
            done += _vaccinations(vaccines, child, on)
        done += _growth(growth, child, on)
    done += _at_school(school, [one for one in known if one.grade is not None], on)
    for person in known:
        if person.years >= 61:
            done += _older_persons(old, person, on)
    listed = set(map(id, known))
    return _as_rows(one for one in done if id(one[3]) in listed)


# --- faults -----------------------------------------------------------------------------------------------------------
class Spoiler:
    """Puts the faults in, no person twice, and keeps a list of them."""

    def __init__(self, dice: Dice, people: Sequence[Person], history: Sequence[Mapping[str, str]]) -> None:
        """Take persons without a word in the history, where a wrong NIK would strike more than its own row."""
        busy = {row["NIK"] for row in history}
        self._dice = dice
        self._free = [one for one in people if one.row["NIK"] and one.row["NIK"] not in busy and not one.year_only]
        self.faults: list[Fault] = []

    def take(self, fits: Callable[[Person], bool]) -> Person:
        """Return a person with no fault yet whom this fits."""
        person = self._dice.pick([one for one in self._free if fits(one)])
        self._free.remove(person)
        return person

    def is_free(self, person: Person) -> bool:
        """Return whether the person may be taken."""
        return person in self._free

    def write(self, kind: str, person: Person, column: str, value: str) -> None:
        """Write the fault into the person's row."""
        person.row[column] = value
        self.faults.append(Fault(kind, "register.csv", person.number, column, value))


def _plain(person: Person) -> bool:
    """Return whether this is an adult on whose row no other part of the village leans."""
    return person.years >= 20 and person.delivered is None and person.gestation is None and person.relation != _HEAD


def _spoil_births(spoiler: Spoiler) -> None:
    def born(low: int, high: int, months: tuple[int, ...] = tuple(range(1, 13))) -> Person:
        return spoiler.take(lambda one: _plain(one) and low <= one.years < high and one.birth.month in months)

    person = born(30, 45, (2, 3))
    spoiler.write("birth date impossible", person, "Tgl Lahir", f"31/02/{person.birth.year}")
    child = spoiler.take(lambda one: 6 <= one.years < 12 and one.birth.month in (2, 3))
    spoiler.write("birth date impossible", child, "Tgl Lahir", f"30/02/{child.birth.year}")
    spoiler.write("birth date missing", born(20, 60), "Tgl Lahir", "")
    spoiler.write("birth date missing", born(20, 60), "Tgl Lahir", "-")
    person = born(25, 50)
    two_digits = f"{person.birth.day:02}/{person.birth.month:02}/{person.birth.year % 100:02}"
    spoiler.write("birth year of two digits", person, "Tgl Lahir", two_digits)
    person = spoiler.take(lambda one: _plain(one) and one.years < 60 and one.birth.day == 13)
    spoiler.write("birth month 13", person, "Tgl Lahir", f"{person.birth.month:02}/13/{person.birth.year}")
    for _ in range(2):
        person = born(62, 90)
        spoiler.write("birth day 00", person, "Tgl Lahir", f"00/{person.birth.month:02}/{person.birth.year}")
    for kind, low, high, shift in (("birth in the future", 55, 66, 100), ("age over 130", 36, 50, -100)):
        person = born(low, high, (3, 4, 5, 6, 7, 8, 9))
        spoiler.write(kind, person, "Tgl Lahir", _text(person.birth.replace(year=person.birth.year + shift)))


def _spoil_sexes(spoiler: Spoiler) -> None:
    for kind, value in (("sex missing", ""), ("sex code unknown", "X"), ("sex code unknown", "0")):
        spoiler.write(kind, spoiler.take(lambda one: one.years < 15 and one.relation == _CHILD), "JK", value)


def _spoil_numbers(spoiler: Spoiler) -> None:
    for _ in range(3):
        person = spoiler.take(_plain)
        spoiler.write("NIK of 15 digits", person, "NIK", person.row["NIK"][:15])
    for sex in (_MALE, _FEMALE):
        person = spoiler.take(lambda one, sex=sex: _plain(one) and one.sex == sex and one.birth.day >= 10)  # type: ignore[misc]
        shown = f"{int(person.row['NIK']):.5E}".replace(".", ",")
        spoiler.write("NIK in scientific notation", person, "NIK", shown)
    for _ in range(3):
        person = spoiler.take(lambda one: _plain(one) and one.birth.day < 28)
        nik = person.row["NIK"]
        spoiler.write("NIK disagrees with birth date", person, "NIK", f"{nik[:6]}{int(nik[6:8]) + 1:02}{nik[8:12]}0091")
    person = spoiler.take(lambda one: _plain(one) and one.sex == _MALE)
    nik = person.row["NIK"]
    spoiler.write("NIK disagrees with sex", person, "NIK", f"{nik[:6]}{int(nik[6:8]) + 40:02}{nik[8:12]}0092")
    person = spoiler.take(_plain)
    spoiler.write("NIK serial 0000", person, "NIK", person.row["NIK"][:12] + "0000")
    spoiler.write("NIK placeholder", spoiler.take(_plain), "NIK", "9999999999999999")


def _spoil_twins(spoiler: Spoiler, people: Sequence[Person]) -> None:
    """Let one of a pair of twins have the other's NIK: only that it is shared is wrong with it."""
    pairs = [(one, two) for one, two in pairwise(people) if one.mother and one.mother is two.mother]
    alike = [(one, two) for one, two in pairs if one.days == two.days and one.sex == two.sex and spoiler.is_free(one)]
    twins = {two.number: one for one, two in alike}
    second = spoiler.take(lambda one: one.number in twins)
    first = spoiler.take(lambda one: one is twins[second.number])
    for one in (first, second):
        spoiler.write("NIK shared by two persons", one, "NIK", first.row["NIK"])


def _spoil_answers(spoiler: Spoiler, on: date) -> None:
    man = spoiler.take(lambda one: _plain(one) and one.sex == _MALE and one.years < 60)
    spoiler.write("pregnant male", man, "Hamil", _YES)
    mother = spoiler.take(lambda one: one.delivered is not None and 150 < one.delivered < 300)
    delivery = on - timedelta(days=mother.delivered or 0)
    mother.row |= {"Hamil": _NO, "Tgl Persalinan": _text(delivery), "HPL": ""}
    spoiler.write("delivery before HPHT", mother, "HPHT", _text(delivery + timedelta(days=24)))
    wife = spoiler.take(lambda one: _plain(one) and one.spouse is not None and one.sex == _FEMALE and one.years < 36)
    wife.row |= {"Hamil": _YES, "HPL": "", "Tgl Persalinan": ""}
    spoiler.write("HPHT 50 weeks back, no delivery", wife, "HPHT", _text(on - timedelta(weeks=50)))
    smoker = spoiler.take(lambda one: _plain(one) and one.row["Merokok"] == _YES)
    spoiler.write("smoked longer than lived", smoker, "Lama Merokok (th)", "250")


def _vary_spellings(spoiler: Spoiler) -> None:
    """Spellings of the field that a reader accepts: told in the list, though nothing is wrong with them."""
    for sex, word, count in ((_MALE, "Laki-laki", 5), (_FEMALE, "Perempuan", 3)):
        for _ in range(count):
            person = spoiler.take(lambda one, sex=sex: _plain(one) and one.sex == sex)  # type: ignore[misc]
            spoiler.write("sex in words (accepted)", person, "JK", word)
    for _ in range(2):
        person = spoiler.take(_plain)
        spoiler.write("NIK with apostrophe (accepted)", person, "NIK", "'" + person.row["NIK"])


def _spoil_history(dice: Dice, history: list[dict[str, str]], on: date) -> list[Fault]:
    """Four wrong rows among the services had; ``at`` is the line of the file, the header being line 1."""
    wrong = (
        ("NIK not in the register", "NIK", f"{DISTRICT}0101909999"),
        ("service code unknown", "Kode Layanan", "tensi"),
        ("service date impossible", "Tanggal", "31/04/2025"),
        ("service date in the future", "Tanggal", _text(on + timedelta(days=365))),
    )
    faults = []
    places = dice.sample(range(len(history)), len(wrong))
    for place, (kind, column, value) in zip(places, wrong, strict=True):
        history[place][column] = value
        faults.append(Fault(kind, "history.csv", place + 2, column, value))
    return faults


def _spoil_homes(dice: Dice, homes: Sequence[Home]) -> list[Fault]:
    """Answers of the form that contradict the register or each other; ``at`` is the line, the header being line 1."""
    faults: list[Fault] = []
    spoilt: set[int] = set()

    def write(kind: str, column: str, value: str, fits: Callable[[Home], bool], count: int) -> None:
        places = [place for place, home in enumerate(homes) if place not in spoilt and fits(home)]
        for place in dice.sample(places, count):
            spoilt.add(place)
            homes[place].family[column] = value
            faults.append(Fault(kind, "families.csv", place + 2, column, value))

    def somebody(home: Home, column: str) -> bool:
        # Whether a member is so whose own row can be read: not one of those in whom a fault stands.
        return any(one.row[column] == _YES and one.relation == _HEAD for one in home.people)

    def nobody_known(home: Home, column: str) -> bool:
        return all(one.row[column] != _YES for one in home.people) and home.people[0].row[column] != _NO

    for column, count in (("TBC", 1), ("Hipertensi", 2), ("DM", 2)):
        write(f"home denies {column} of the head", column, _NO, lambda home, at=column: somebody(home, at), count)  # type: ignore[misc]
    write("home says TBC, of whom is not recorded", "TBC", _YES, lambda home: nobody_known(home, "TBC"), 2)
    write("home says ODGJ, of whom is not recorded", "ODGJ", _YES, lambda home: home.family["ODGJ"] == _NO, 4)
    write("clean water from a river", "Sumber Air", "sungai", lambda home: home.family["Air Bersih"] == _YES, 2)
    write("source of water not understood", "Sumber Air", "sumur", lambda home: home.family["Air Bersih"] == "", 1)
    return sorted(faults, key=lambda fault: fault.at)


# --- the village ------------------------------------------------------------------------------------------------------
def build(on: date = AS_OF, households: int = HOUSEHOLDS) -> Village:
    """Return the village, of so many households, as it is known on this date."""
    dice = Dice(SEED)
    homes = _make_homes(dice, households)
    _give_birth(dice, homes)
    _expect(dice, homes)
    _date_births(dice, homes, on)
    _register_homes(dice, homes, on)
    people = [one for home in homes for one in home.people]
    _send_to_school(dice, people, on)
    _write_rows(dice, homes, on)
    history = _history(dice, people, on)
    spoiler = Spoiler(dice, people, history)
    _spoil_twins(spoiler, people)
    _spoil_births(spoiler)
    _spoil_sexes(spoiler)
    _spoil_numbers(spoiler)
    _spoil_answers(spoiler, on)
    _vary_spellings(spoiler)
    faults = spoiler.faults + _spoil_history(dice, history, on)
    # A sequence of its own: what is asked of homes must not change a person.
    of_homes = Dice(SEED + 1)
    _ask_homes(of_homes, homes)
    faults += _spoil_homes(of_homes, homes)
    history += _mother_and_child_book(people, spoiler.faults, on)  # after the others: it changes none of them
    return Village([one.row for one in people], history, [home.family for home in homes], faults)


def _write(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the three files, or list the faults put into them."""
    parser = argparse.ArgumentParser(description="Make the invented village: register.csv, history.csv, families.csv.")
    here = Path(__file__).resolve().parent
    parser.add_argument("--output", type=Path, default=here, help="folder to write into (default: beside this script)")
    parser.add_argument("--on", type=date.fromisoformat, default=AS_OF, help=f"as-of date (default: {AS_OF})")
    parser.add_argument(
        "--households", type=int, default=HOUSEHOLDS, metavar="N", help=f"how many (default: {HOUSEHOLDS})"
    )
    parser.add_argument("--faults", action="store_true", help="write no file; list the faults as a Markdown table")
    options = parser.parse_args(arguments)
    if options.households < FEWEST_HOUSEHOLDS:
        parser.error(f"--households is at least {FEWEST_HOUSEHOLDS}")
    village = build(options.on, options.households)
    if options.faults:
        sys.stdout.write("| Fault | File | No or line | Column | Value |\n|---|---|---|---|---|\n")
        for one in village.faults:
            value = f"`{one.value}`" if one.value else "(blank)"
            sys.stdout.write(f"| {one.kind} | {one.file} | {one.at} | {one.column} | {value} |\n")
        return 0
    options.output.mkdir(parents=True, exist_ok=True)
    _write(options.output / "register.csv", COLUMNS, village.register)
    _write(options.output / "history.csv", HISTORY_COLUMNS, village.history)
    _write(options.output / "families.csv", FAMILY_COLUMNS, village.families)
    sys.stdout.write(
        f"{len(village.register)} people in {len(village.families)} households, "
        f"{len(village.history)} services had, written to {options.output}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
