"""Low birth weight (BBLR) at birth: the first 30 seconds, resuscitation or essential care (BAB IV, Gambar 16)."""

from __future__ import annotations

from ilp.criteria import answered, any_of, everybody
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.screening.newborn_readings import LOW_BIRTH_WEIGHT_FLOW
from ilp.vocabulary import Instrument

BREATHING = yes_no_item("bblr_at_birth.breathing", "napas ireguler atau tangis lemah", "irregular breath or weak cry")
TONE = yes_no_item("bblr_at_birth.tone", "tonus otot lemah", "weak muscle tone")

FIRST_30_SECONDS = Scale(
    code="bblr-first-30-seconds",
    name=Label(id="Penilaian BBLR 0-30 detik", en="Low birth weight: the first 30 seconds"),
    of=(),
    categories=(
        Category(
            code="resuscitate",
            label=Label(id="Resusitasi", en="Resuscitate"),
            when=any_of(answered(BREATHING, "yes"), answered(TONE, "yes")),
            danger=True,
            follow_up=(
                act(
                    ActionKind.EMERGENCY,
                    "resusitasi sesuai alur resusitasi IDAI 2022",
                    "resuscitation by the IDAI flow of 2022",
                    at_once=True,
                ),
            ),
        ),
        Category(
            code="essential-care",
            label=Label(id="Perawatan neonatal esensial", en="Essential newborn care"),
            when=everybody(),
            follow_up=(
                act(
                    ActionKind.TREAT,
                    "perawatan neonatal esensial",
                    "essential newborn care",
                    service="bblr-essential-care",
                ),
            ),
        ),
    ),
    source=LOW_BIRTH_WEIGHT_FLOW,
    services=("bblr-birth-assessment",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.BBLR_AT_BIRTH,
    name=Label(id="Penilaian BBLR 0-30 detik", en="Low birth weight: the first 30 seconds"),
    items=(BREATHING, TONE),
    scales=(FIRST_30_SECONDS,),
    source=LOW_BIRTH_WEIGHT_FLOW,
)
