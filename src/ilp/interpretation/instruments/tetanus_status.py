"""Tetanus immunization status of women of reproductive age (BAB V): T5 is the aim."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import answered, by_reading, has, is_, measured, nobody, not_
from ilp.facts.infections import TETANUS_T5
from ilp.facts.person import PREGNANT, SEX
from ilp.interpretation.definition import ActionKind, Category, Item, Number, Option, Questionnaire, Scale, act
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_couples import TETANUS_DOSE_INTERVALS
from ilp.vocabulary import Instrument, Sex, Venue

_TETANUS = KMK_2015_2023.at("BAB V", "Skrining status imunisasi tetanus bagi usia dewasa")

DOSES = Number(
    code="tetanus_status.doses",
    label=Label(id="dosis tetanus yang pernah didapat", en="tetanus doses received"),
    at_most=30,
    whole=True,
)
DOSES_ITEM = Item(code="tetanus_status.doses", label=DOSES.label, number=DOSES, optional=True)
STATUS = Item(
    code="tetanus_status.status",
    label=Label(id="status imunisasi tetanus", en="tetanus immunization status"),
    options=(
        Option(
            code="t0",
            label=Label(id="T0", en="T0"),
            follows=measured(DOSES, up_to=0),
        ),
        Option(
            code="t1",
            label=Label(id="T1", en="T1"),
            follows=by_reading(
                TETANUS_DOSE_INTERVALS, {"guideline": nobody(), "none": measured(DOSES, at_least=1, up_to=1)}
            ),
        ),
        Option(
            code="t2",
            label=Label(id="T2", en="T2"),
            follows=by_reading(
                TETANUS_DOSE_INTERVALS, {"guideline": nobody(), "none": measured(DOSES, at_least=2, up_to=2)}
            ),
        ),
        Option(
            code="t3",
            label=Label(id="T3", en="T3"),
            follows=by_reading(
                TETANUS_DOSE_INTERVALS, {"guideline": nobody(), "none": measured(DOSES, at_least=3, up_to=3)}
            ),
        ),
        Option(
            code="t4",
            label=Label(id="T4", en="T4"),
            follows=by_reading(
                TETANUS_DOSE_INTERVALS, {"guideline": nobody(), "none": measured(DOSES, at_least=4, up_to=4)}
            ),
        ),
        Option(
            code="t5",
            label=Label(id="T5", en="T5"),
            follows=by_reading(
                TETANUS_DOSE_INTERVALS, {"guideline": has(TETANUS_T5), "none": measured(DOSES, at_least=5)}
            ),
        ),
    ),
)

_IMMUNIZE = act(
    ActionKind.TREAT,
    "edukasi dan imunisasi tetanus sampai T5; jarak dosis menurut pedoman tetanus",
    "education and tetanus immunization up to T5; dose intervals by the tetanus guideline",
    Venue.PUSKESMAS,
    Venue.PUSTU,
    Venue.POSYANDU,
    Venue.HOME_VISIT,
    when=not_(has(PREGNANT)),
    service="tetanus-status-wus",
    source=_TETANUS,
)
_IMMUNIZE_PREGNANT = act(
    ActionKind.TREAT,
    "imunisasi tetanus pada ANC menurut statusnya",
    "tetanus immunization at antenatal care by her status",
    when=has(PREGNANT),
    service="anc-tetanus-immunization",
    source=_TETANUS,
)

RESULT = Scale(
    code="tetanus-status",
    name=Label(id="Status imunisasi tetanus", en="Tetanus immunization status"),
    of=(),
    categories=(
        Category(
            code="t5",
            label=Label(id="T5, lengkap", en="T5, complete"),
            when=answered(STATUS, "t5"),
            facts=((TETANUS_T5, True),),
        ),
        Category(
            code="below-t5",
            label=Label(id="Belum T5", en="Below T5"),
            when=answered(STATUS, "t0", "t1", "t2", "t3", "t4"),
            follow_up=(_IMMUNIZE, _IMMUNIZE_PREGNANT),
            facts=((TETANUS_T5, False),),
        ),
    ),
    marks=(
        Category(
            code="not-a-woman",
            label=Label(id="Ditulis bagi wanita usia subur", en="Written for women of reproductive age"),
            when=is_(SEX, Sex.MALE),
        ),
    ),
    source=_TETANUS,
    validity=years(100),
    services=("tetanus-status-wus", "premarital-health", "anc-tetanus-status"),
    notes=(
        Label(
            id="Status dihitung dari riwayat imunisasi bayi, baduta dan usia sekolah menurut pedoman tetanus.",
            en="The status is worked out of the doses of infancy, under two and school by the tetanus guideline.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.TETANUS_STATUS,
    name=Label(id="Skrining status imunisasi tetanus", en="Tetanus immunization status"),
    items=(DOSES_ITEM, STATUS),
    scales=(RESULT,),
    source=_TETANUS,
)
