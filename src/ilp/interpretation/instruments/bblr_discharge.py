"""Criteria for the discharge of a baby of low birth weight from a Puskesmas with PONED (BAB IV): six of them."""

from __future__ import annotations

from ilp.criteria import all_of, answered, any_of, by_reading, everybody, measured
from ilp.interpretation.definition import ActionKind, Category, Item, Number, Option, Questionnaire, Scale, act
from ilp.interpretation.definition import yes_no_item as yes_no
from ilp.labels import Label
from ilp.screening.low_birth_weight_readings import DISCHARGE_ALL, DISCHARGE_LIST
from ilp.vocabulary import Instrument, Venue

_LOSS = Number(
    code="bblr_discharge.weight_loss",
    label=Label(id="penurunan berat dari berat lahir", en="weight lost since birth"),
    unit="%",
    at_least=-100,
    at_most=60,
)

CONDITION = yes_no("bblr_discharge.condition", "keadaan umum baik", "good general condition")
TEMPERATURE = yes_no("bblr_discharge.temperature", "suhu normal tanpa alat", "normal temperature without equipment")
WEIGHT_LOSS = Item(
    code="bblr_discharge.weight_loss",
    label=Label(id="penurunan berat dari berat lahir", en="weight lost since birth"),
    number=_LOSS,
    options=(
        Option(
            code="up_to_10",
            label=Label(id="tidak lebih dari 10%", en="no more than 10%"),
            follows=measured(_LOSS, up_to=10),
        ),
        Option(code="over_10", label=Label(id="lebih dari 10%", en="more than 10%"), follows=measured(_LOSS, over=10)),
    ),
)
FEEDING = yes_no("bblr_discharge.feeding", "mampu minum lewat mulut", "feeds by mouth")
PARENTS = yes_no("bblr_discharge.parents", "orang tua mampu merawat", "parents able to care for the baby")
URINE_AND_STOOL = yes_no("bblr_discharge.urine_and_stool", "sudah BAK dan BAB", "has passed urine and stool")

_MET = (
    answered(CONDITION, "yes"),
    answered(TEMPERATURE, "yes"),
    answered(WEIGHT_LOSS, "up_to_10"),
    answered(FEEDING, "yes"),
    answered(PARENTS, "yes"),
    answered(URINE_AND_STOOL, "yes"),
)

DISCHARGE = Scale(
    code="bblr-discharge",
    name=Label(id="Kriteria pemulangan BBLR", en="Criteria for discharge of low birth weight"),
    of=(),
    categories=(
        Category(
            code="discharge",
            label=Label(id="Dapat dipulangkan", en="May go home"),
            when=by_reading(DISCHARGE_ALL, {"all": all_of(*_MET), "any": any_of(*_MET)}),
            follow_up=(
                act(
                    ActionKind.MONITOR,
                    "pemantauan sampai berat badan lebih dari 2500 gram",
                    "monitoring until the weight is over 2500 g",
                    Venue.PUSTU,
                    service="bblr-post-discharge",
                ),
                act(
                    ActionKind.MONITOR,
                    "kunjungan rumah: kader mendampingi ibu dengan Buku KIA Khusus Bayi Kecil",
                    "home visit: kader support the mother with the book for small babies",
                    Venue.HOME_VISIT,
                    service="bblr-post-discharge",
                ),
            ),
        ),
        Category(
            code="stay",
            label=Label(id="Belum dapat dipulangkan", en="May not go home yet"),
            when=everybody(),
            follow_up=(act(ActionKind.TREAT, "perawatan diteruskan", "care goes on", Venue.PUSKESMAS),),
        ),
    ),
    source=DISCHARGE_LIST,
    services=("bblr-discharge",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.BBLR_DISCHARGE,
    name=Label(id="Kriteria pemulangan BBLR", en="Criteria for discharge of low birth weight"),
    items=(CONDITION, TEMPERATURE, WEIGHT_LOSS, FEEDING, PARENTS, URINE_AND_STOOL),
    scales=(DISCHARGE,),
    source=DISCHARGE_LIST,
    notes=(
        Label(
            id="Rentang suhu normal dan lama rawat terpendek tidak diberikan.",
            en="The range of normal temperature and the shortest stay are not given.",
        ),
    ),
)
