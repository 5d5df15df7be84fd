"""Newborns (BAB IV, Tabel 6): classes of birth weight and of gestational age."""

from __future__ import annotations

from ilp.calendar import days
from ilp.criteria import aged, all_of, amount, any_of, by_reading, everybody, measured, nobody, not_
from ilp.facts.newborn_and_child import BIRTH_WEIGHT
from ilp.interpretation.definition import ActionKind, Category, Scale, act
from ilp.labels import Label
from ilp.screening.low_birth_weight_readings import (
    ASSESSMENT_TABLE,
    BBLR_2000,
    BBLR_FAILED_CRITERIA,
    BIRTH_WEIGHT_4000,
    BIRTH_WEIGHT_BETWEEN,
    GESTATION_42_WEEKS,
    LOW_BIRTH_WEIGHT_TERM,
    LOW_BIRTH_WEIGHT_TEXT,
)
from ilp.vocabulary import Quantity, Venue

_WEIGHT = Quantity.BIRTH_WEIGHT
_NEWBORN = aged(up_to=days(28))

_UNDER_1000 = by_reading(
    BIRTH_WEIGHT_BETWEEN, {"half-open": measured(_WEIGHT, under=1000), "rounded": measured(_WEIGHT, under=999.5)}
)
_UNDER_1500 = by_reading(
    BIRTH_WEIGHT_BETWEEN, {"half-open": measured(_WEIGHT, under=1500), "rounded": measured(_WEIGHT, under=1499.5)}
)
_UNDER_2500 = by_reading(
    BIRTH_WEIGHT_BETWEEN, {"half-open": measured(_WEIGHT, under=2500), "rounded": measured(_WEIGHT, under=2499.5)}
)
_NORMAL = by_reading(
    BIRTH_WEIGHT_4000,
    {
        "large": by_reading(
            BIRTH_WEIGHT_BETWEEN,
            {"half-open": measured(_WEIGHT, under=4000), "rounded": measured(_WEIGHT, under=3999.5)},
        ),
        "normal": by_reading(
            BIRTH_WEIGHT_BETWEEN,
            {"half-open": measured(_WEIGHT, up_to=4000), "rounded": measured(_WEIGHT, under=4000.5)},
        ),
    },
)
_AT_4000 = by_reading(
    BIRTH_WEIGHT_BETWEEN,
    {
        "half-open": measured(_WEIGHT, at_least=4000, up_to=4000),
        "rounded": measured(_WEIGHT, at_least=3999.5, under=4000.5),
    },
)
_REFERRED_WEIGHT = by_reading(
    BBLR_2000, {"refer": measured(_WEIGHT, up_to=2000), "keep": measured(_WEIGHT, under=2000)}
)

_REFER = act(
    ActionKind.REFER,
    "stabilisasi, lalu rujuk ke RS/FKRTL dengan perawatan BBLR komprehensif",
    "stabilize, then refer to a hospital with comprehensive care of low birth weight",
    at_once=True,
    when=all_of(_NEWBORN, _REFERRED_WEIGHT),
    service="bblr-poned-eligibility",
    source=LOW_BIRTH_WEIGHT_TEXT,
)
_JUDGE_PLACE = act(
    ActionKind.EXAMINE,
    "nilai syarat perawatan di Puskesmas PONED; bila tidak terpenuhi, rujuk",
    "check the conditions of care at a Puskesmas with PONED; refer if they are not met",
    Venue.PUSKESMAS,
    when=all_of(_NEWBORN, not_(_REFERRED_WEIGHT)),
    service="bblr-poned-eligibility",
    source=LOW_BIRTH_WEIGHT_TEXT,
)

BIRTH_WEIGHT_CLASS = Scale(
    code="birth-weight-class",
    name=Label(id="Kelas berat lahir", en="Class of birth weight"),
    of=(Quantity.BIRTH_WEIGHT,),
    categories=(
        Category(
            code="bblasr",
            label=Label(id="Bayi berat lahir amat sangat rendah (BBLASR)", en="Extremely low birth weight (BBLASR)"),
            when=_UNDER_1000,
            follow_up=(_REFER,),
        ),
        Category(
            code="bblsr",
            label=Label(id="Bayi berat lahir sangat rendah (BBLSR)", en="Very low birth weight (BBLSR)"),
            when=_UNDER_1500,
            follow_up=(_REFER,),
        ),
        Category(
            code="bblr",
            label=Label(id="Bayi berat lahir rendah (BBLR)", en="Low birth weight (BBLR)"),
            when=_UNDER_2500,
            follow_up=(_REFER, _JUDGE_PLACE),
        ),
        Category(
            code="bblc",
            label=Label(id="Bayi berat lahir cukup (BBLC)", en="Normal birth weight (BBLC)"),
            when=_NORMAL,
        ),
        Category(
            code="bblb",
            label=Label(id="Bayi berat lahir besar (BBLB)", en="Large birth weight (BBLB)"),
            when=measured(_WEIGHT, at_least=0),
        ),
    ),
    marks=(
        Category(
            code="low-birth-weight",
            label=Label(id="berat lahir rendah (di bawah 2500 gram)", en="low birth weight (under 2500 g)"),
            when=all_of(by_reading(LOW_BIRTH_WEIGHT_TERM, {"both": everybody(), "class-only": nobody()}), _UNDER_2500),
            source=LOW_BIRTH_WEIGHT_TEXT,
        ),
        Category(
            code="refer-by-weight",
            label=Label(id="berat lahir yang harus dirujuk", en="a birth weight that must be referred"),
            when=all_of(_NEWBORN, _REFERRED_WEIGHT),
            danger=True,
            source=LOW_BIRTH_WEIGHT_TEXT,
        ),
        Category(
            code="exactly-4000",
            label=Label(
                id="tepat 4000 gram: pada batas antara cukup dan besar",
                en="exactly 4000 g: on the limit between normal and large",
            ),
            when=_AT_4000,
        ),
    ),
    source=ASSESSMENT_TABLE,
    further_sources=(LOW_BIRTH_WEIGHT_TEXT,),
    services=("birth-weight-class",),
)

_PRETERM_REFERRED = all_of(
    _NEWBORN,
    by_reading(BBLR_FAILED_CRITERIA, {"refer": everybody(), "letter": nobody()}),
    any_of(measured(Quantity.BIRTH_WEIGHT, under=2500), amount(BIRTH_WEIGHT, under=2500)),
)

GESTATIONAL_AGE_CLASS = Scale(
    code="gestational-age-class",
    name=Label(id="Kelas usia kehamilan saat lahir", en="Class of gestational age at birth"),
    of=(Quantity.GESTATION_AT_BIRTH,),
    categories=(
        Category(
            code="bkb",
            label=Label(id="Bayi kurang bulan (BKB)", en="Preterm (BKB)"),
            when=measured(Quantity.GESTATION_AT_BIRTH, under=37),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk bila berat lahir rendah: bukan cukup bulan (syarat PONED)",
                    "refer if of low birth weight: not term (a condition of PONED care)",
                    at_once=True,
                    when=_PRETERM_REFERRED,
                    service="bblr-poned-eligibility",
                    source=LOW_BIRTH_WEIGHT_TEXT,
                ),
            ),
        ),
        Category(
            code="bcb",
            label=Label(id="Bayi cukup bulan (BCB)", en="Term (BCB)"),
            when=by_reading(
                GESTATION_42_WEEKS,
                {
                    "post-term": measured(Quantity.GESTATION_AT_BIRTH, under=42),
                    "term": measured(Quantity.GESTATION_AT_BIRTH, up_to=42),
                },
            ),
        ),
        Category(
            code="blb",
            label=Label(id="Bayi lebih bulan (BLB)", en="Post-term (BLB)"),
            when=measured(Quantity.GESTATION_AT_BIRTH, at_least=42),
        ),
    ),
    marks=(
        Category(
            code="preterm-low-birth-weight",
            label=Label(
                id="kurang bulan dengan berat lahir rendah: harus dirujuk",
                en="preterm and of low birth weight: must be referred",
            ),
            when=all_of(_PRETERM_REFERRED, measured(Quantity.GESTATION_AT_BIRTH, under=37)),
            danger=True,
            source=LOW_BIRTH_WEIGHT_TEXT,
        ),
        Category(
            code="exactly-42",
            label=Label(
                id="tepat 42 minggu: pada batas antara cukup bulan dan lebih bulan",
                en="exactly 42 weeks: on the limit between term and post-term",
            ),
            when=measured(Quantity.GESTATION_AT_BIRTH, at_least=42, up_to=42),
        ),
    ),
    source=ASSESSMENT_TABLE,
    services=("gestational-age-class",),
    notes=(
        Label(
            id="Dalam minggu; hari sebagai pecahan (41 minggu 3 hari = 41,43).",
            en="In weeks; days as a fraction (41 weeks 3 days = 41.43).",
        ),
    ),
)

SCALES = (BIRTH_WEIGHT_CLASS, GESTATIONAL_AGE_CLASS)
