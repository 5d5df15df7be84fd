"""Danger signs and jaundice of a newborn (Gambar 15): the decree leaves their list to the Buku KIA and the MTBM."""

from __future__ import annotations

from ilp.criteria import answered, by_reading, everybody, nobody, not_
from ilp.facts.newborn_and_child import NEONATAL_DANGER_SIGN
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.lifecycle import NEWBORN
from ilp.regulation import KMK_2015_2023
from ilp.screening.mother_and_child_readings import DANGER_SIGN_FOLLOW_UP
from ilp.vocabulary import Instrument, Venue

_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial", figure="Gambar 15")
_KADER = KMK_2015_2023.at("BAB IV", "Pelayanan Neonatal Esensial huruf d")

DANGER_SIGN = yes_no_item(
    "newborn_danger_signs.danger_sign",
    "tanda bahaya menurut buku KIA atau MTBM",
    "a danger sign by the Buku KIA or the MTBM",
)
JAUNDICE = yes_no_item("newborn_danger_signs.jaundice", "kuning", "jaundice")

_AT_ONCE = act(
    ActionKind.EMERGENCY,
    "rujuk hari itu juga, dengan kondisi distabilkan, ke fasilitas yang lebih mampu (kesimpulan kami)",
    "refer the same day, stabilised, to a facility that can manage it (our inference)",
    at_once=True,
    when=by_reading(DANGER_SIGN_FOLLOW_UP, {"refer-at-once": everybody(), "as-needed": nobody()}),
    service="neo-referral",
    source=_MATRIX,
)
_AS_NEEDED = act(
    ActionKind.EXAMINE,
    "dinilai tenaga kesehatan; dirujuk bila tidak dapat ditangani",
    "assessed by a health worker; referred where it cannot be managed",
    at_once=True,
    when=by_reading(DANGER_SIGN_FOLLOW_UP, {"refer-at-once": nobody(), "as-needed": everybody()}),
    service="neo-referral",
    source=_MATRIX,
)
_VISIT = act(
    ActionKind.MONITOR,
    "kunjungan rumah oleh kader",
    "home visit by the kader",
    Venue.HOME_VISIT,
    service="neonatal-kader-home-visit",
    source=_KADER,
)
_EDUCATION = act(ActionKind.EDUCATE, "edukasi tanda bahaya", "education on danger signs", source=_KADER)

NEWBORN_DANGER_RESULT = Scale(
    code="newborn-danger-signs",
    name=Label(id="Tanda bahaya dan kuning pada bayi baru lahir", en="Danger signs and jaundice in the newborn"),
    of=(),
    categories=(
        Category(
            code="danger-sign",
            label=Label(id="Ada tanda bahaya", en="A danger sign"),
            when=answered(DANGER_SIGN, "yes"),
            danger=True,
            follow_up=(_AT_ONCE, _AS_NEEDED, _VISIT, _EDUCATION),
            facts=((NEONATAL_DANGER_SIGN, True),),
        ),
        Category(
            code="jaundice",
            label=Label(id="Kuning, tanpa tanda bahaya lain", en="Jaundice, with no other danger sign"),
            when=answered(JAUNDICE, "yes"),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "golongkan dengan bagan MTBM hari itu juga (kesimpulan kami)",
                    "class by the MTBM chart the same day (our inference)",
                    at_once=True,
                    service="mtbm",
                    source=_MATRIX,
                ),
                _EDUCATION,
            ),
        ),
        Category(
            code="none",
            label=Label(id="Tanpa tanda bahaya dan tidak kuning", en="No danger sign and no jaundice"),
            when=answered(JAUNDICE, "no"),
            follow_up=(_EDUCATION,),
            facts=((NEONATAL_DANGER_SIGN, False),),
        ),
    ),
    marks=(
        Category(
            code="outside-age",
            label=Label(id="ditulis untuk bayi 0-28 hari", en="written for days 0 to 28"),
            when=not_(NEWBORN),
        ),
    ),
    source=_MATRIX,
    further_sources=(_KADER,),
    passing=True,
    services=("neo-danger-signs-jaundice", "neonatal-kader-home-visit", "neo-referral"),
    notes=(
        Label(
            id="Keputusan ini tidak memuat daftar tanda bahaya; daftarnya ada pada buku KIA dan MTBM.",
            en="The decree holds no list of danger signs; it is in the Buku KIA and the MTBM.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.NEWBORN_DANGER_SIGNS,
    name=Label(id="Tanda bahaya dan kuning pada bayi baru lahir", en="Danger signs and jaundice in the newborn"),
    items=(DANGER_SIGN, JAUNDICE),
    scales=(NEWBORN_DANGER_RESULT,),
    source=_MATRIX,
)
