"""HIV tests R1, R2 and R3 (BAB IV): all three positive is the diagnosis."""

from __future__ import annotations

from ilp.criteria import all_of, answered, any_of, by_reading, everybody, nobody
from ilp.facts.infections import HIV
from ilp.interpretation.definition import (
    FOR_LIFE,
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_age_results import HIV_NOT_ALL_POSITIVE, HIV_TREATMENT
from ilp.vocabulary import Instrument, Venue

_HIV = KMK_2015_2023.at("BAB IV", "Skrining HIV")

_POSITIVE = Option(code="positive", label=Label(id="positif", en="positive"))
_NEGATIVE = Option(code="negative", label=Label(id="negatif", en="negative"))

R1 = Item(code="hiv_r1_r2_r3.r1", label=Label(id="R1", en="R1"), options=(_POSITIVE, _NEGATIVE))
R2 = Item(code="hiv_r1_r2_r3.r2", label=Label(id="R2", en="R2"), options=(_POSITIVE, _NEGATIVE))
R3 = Item(code="hiv_r1_r2_r3.r3", label=Label(id="R3", en="R3"), options=(_POSITIVE, _NEGATIVE))

_NOT_ALL = any_of(answered(R1, "negative"), answered(R2, "negative"), answered(R3, "negative"))

RESULT = Scale(
    code="hiv-r1-r2-r3",
    name=Label(id="Hasil tes HIV (R1, R2, R3)", en="Result of the HIV tests (R1, R2, R3)"),
    of=(),
    categories=(
        Category(
            code="hiv",
            label=Label(id="HIV (ODHIV)", en="HIV"),
            when=all_of(answered(R1, "positive"), answered(R2, "positive"), answered(R3, "positive")),
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "hubungkan ke perawatan HIV (Puskesmas atau RS PDP) untuk ARV",
                    "link to HIV care (Puskesmas or hospital with HIV care) for treatment (ARV)",
                    Venue.PUSKESMAS,
                    Venue.HIV_HOSPITAL,
                    when=by_reading(HIV_TREATMENT, {"link": everybody(), "optional": nobody()}),
                    source=_HIV,
                ),
                act(
                    ActionKind.COUNSEL,
                    "ARV ditawarkan sebagai pilihan",
                    "treatment (ARV) is offered as an option",
                    Venue.PUSKESMAS,
                    Venue.HIV_HOSPITAL,
                    when=by_reading(HIV_TREATMENT, {"link": nobody(), "optional": everybody()}),
                    source=_HIV,
                ),
            ),
            facts=((HIV, True),),
        ),
        Category(
            code="not-hiv",
            label=Label(id="Dianggap bukan HIV", en="Taken as no HIV"),
            when=all_of(_NOT_ALL, by_reading(HIV_NOT_ALL_POSITIVE, {"doctor": nobody(), "not-hiv": everybody()})),
            facts=((HIV, False),),
        ),
        no_class(
            "not-all-positive",
            "Tidak semua positif",
            "Not all positive",
            when=_NOT_ALL,
            why=Label(
                id="Hanya ketiganya positif yang diberi arti; hasil lain belum berarti negatif, misalnya masa jendela.",
                en="Only all three positive is given a meaning; others are not yet negative, as in the window period.",
            ),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "dokter menilai; status tidak disimpulkan",
                    "a doctor judges; no status is concluded",
                    Venue.PUSKESMAS,
                    Venue.HIV_HOSPITAL,
                    source=_HIV,
                ),
            ),
        ),
    ),
    source=_HIV,
    validity=FOR_LIFE,
    services=("hiv-adolescent",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.HIV_R1_R2_R3,
    name=Label(id="Tes HIV R1, R2, R3", en="HIV tests R1, R2, R3"),
    items=(R1, R2, R3),
    scales=(RESULT,),
    source=_HIV,
)
