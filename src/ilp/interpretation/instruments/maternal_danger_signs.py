"""Danger signs and risk in pregnancy and after delivery (BAB IV): the decree leaves their list to the Buku KIA."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, answered, any_of, by_reading, everybody, has, nobody, not_
from ilp.facts.person import POSTPARTUM, PREGNANT
from ilp.facts.pregnancy import (
    MATERNAL_DANGER_SIGN,
    MAY_INFECT_BABY,
    PREGNANCY_AT_RISK,
    SHORT_BIRTH_INTERVAL,
    THREE_OR_MORE_CHILDREN,
)
from ilp.interpretation.definition import ActionKind, Category, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.lifecycle import MOTHER
from ilp.regulation import KMK_2015_2023
from ilp.screening.antenatal_support import ANC_RISK
from ilp.screening.mother_and_child_readings import DANGER_SIGN_FOLLOW_UP
from ilp.vocabulary import Instrument, Venue

_POSTPARTUM = KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas)")
_POSTPARTUM_KADER = KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas) butir 6")
_ANTENATAL_KADER = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 13-14")
_ANTENATAL_RISK = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 11-12")

DANGER_SIGN = yes_no_item(
    "maternal_danger_signs.danger_sign", "tanda bahaya menurut buku KIA", "a danger sign by the Buku KIA"
)
AT_RISK = yes_no_item(
    "maternal_danger_signs.at_risk",
    "berisiko menurut ANC pertama oleh dokter",
    "at risk by the first contact with the doctor",
    asked_if=has(PREGNANT),
    optional=True,
)
INFECTIOUS = yes_no_item(
    "maternal_danger_signs.may_infect_baby",
    "berisiko menularkan penyakit kepada bayi",
    "may pass a disease on to the baby",
    asked_if=has(POSTPARTUM),
    optional=True,
)

_AT_ONCE = act(
    ActionKind.EMERGENCY,
    "rujuk hari itu juga ke fasilitas kesehatan (kesimpulan kami)",
    "refer to a health facility the same day (our inference)",
    at_once=True,
    when=by_reading(DANGER_SIGN_FOLLOW_UP, {"refer-at-once": everybody(), "as-needed": nobody()}),
    source=_POSTPARTUM,
)
_AS_NEEDED = act(
    ActionKind.EXAMINE,
    "dinilai tenaga kesehatan; dirujuk bila perlu",
    "assessed by a health worker; referred where needed",
    at_once=True,
    when=by_reading(DANGER_SIGN_FOLLOW_UP, {"refer-at-once": nobody(), "as-needed": everybody()}),
    source=_POSTPARTUM,
)
_VISIT = act(
    ActionKind.MONITOR,
    "kunjungan rumah oleh kader",
    "home visit by the kader",
    Venue.HOME_VISIT,
    when=has(POSTPARTUM),
    service="pnc-kader-home-visit",
    source=_POSTPARTUM_KADER,
)
_EDUCATION = act(
    ActionKind.EDUCATE,
    "edukasi tanda bahaya menurut buku KIA",
    "education on danger signs by the Buku KIA",
    source=_ANTENATAL_KADER,
)

MATERNAL_DANGER_RESULT = Scale(
    code="maternal-danger-signs",
    name=Label(id="Tanda bahaya ibu hamil dan nifas", en="Danger signs in pregnancy and after delivery"),
    of=(),
    categories=(
        Category(
            code="danger-sign",
            label=Label(id="Ada tanda bahaya", en="A danger sign"),
            when=answered(DANGER_SIGN, "yes"),
            danger=True,
            follow_up=(_AT_ONCE, _AS_NEEDED, _VISIT, _EDUCATION),
            facts=((MATERNAL_DANGER_SIGN, True),),
        ),
        Category(
            code="none",
            label=Label(id="Tanpa tanda bahaya", en="No danger sign"),
            when=answered(DANGER_SIGN, "no"),
            follow_up=(_EDUCATION,),
            facts=((MATERNAL_DANGER_SIGN, False),),
        ),
    ),
    marks=(
        Category(
            code="may-infect-baby",
            label=Label(id="berisiko menularkan penyakit kepada bayi", en="may pass a disease on to the baby"),
            when=answered(INFECTIOUS, "yes"),
            follow_up=(
                act(
                    ActionKind.MONITOR,
                    "kunjungan rumah oleh kader",
                    "home visit by the kader",
                    Venue.HOME_VISIT,
                    service="pnc-kader-home-visit",
                    source=_POSTPARTUM_KADER,
                ),
            ),
            facts=((MAY_INFECT_BABY, True),),
        ),
        Category(
            code="neither-pregnant-nor-postpartum",
            label=Label(
                id="formulir ini untuk ibu hamil dan ibu nifas", en="the form is for pregnancy and after delivery"
            ),
            when=not_(MOTHER),
        ),
    ),
    source=_POSTPARTUM,
    further_sources=(_POSTPARTUM_KADER, _ANTENATAL_KADER),
    of_this_pregnancy=True,
    last_postpartum=True,
    passing=True,
    services=("pnc-kader-home-visit", "anc-kader-role", "klaster2-flow-outside"),
    notes=(
        Label(
            id="Keputusan ini tidak memuat daftar tanda bahaya; daftarnya ada pada buku KIA.",
            en="The decree holds no list of danger signs; it is in the mother and child health book (Buku KIA).",
        ),
    ),
)

_AT_RISK = by_reading(
    ANC_RISK,
    {
        "doctor": answered(AT_RISK, "yes"),
        "4t": any_of(
            answered(AT_RISK, "yes"),
            aged(under=years(20)),
            aged(over=years(35)),
            has(THREE_OR_MORE_CHILDREN),
            has(SHORT_BIRTH_INTERVAL),
        ),
    },
)

PREGNANCY_RISK_RESULT = Scale(
    code="pregnancy-risk",
    name=Label(id="Risiko kehamilan pada ANC pertama", en="Risk of the pregnancy at the first contact"),
    of=(),
    applies_to=has(PREGNANT),
    categories=(
        Category(
            code="at-risk",
            label=Label(id="Kehamilan berisiko", en="Pregnancy at risk"),
            when=_AT_RISK,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "ANC selanjutnya dapat di rumah sakit, sesuai rekomendasi ANC pertama",
                    "further antenatal care may be at a hospital, as the first contact recommends",
                    service="anc-risk-referral",
                    source=_ANTENATAL_RISK,
                ),
            ),
            facts=((PREGNANCY_AT_RISK, answered(AT_RISK, "yes")),),
        ),
        Category(
            code="no-risk-found",
            label=Label(id="Tidak ditemukan risiko", en="No risk found"),
            when=not_(_AT_RISK),
            facts=((PREGNANCY_AT_RISK, answered(AT_RISK, "yes")),),
        ),
    ),
    source=_ANTENATAL_RISK,
    of_this_pregnancy=True,
    services=("anc-risk-referral",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.MATERNAL_DANGER_SIGNS,
    name=Label(id="Tanda bahaya dan risiko ibu hamil dan nifas", en="Danger signs and risk of mothers"),
    items=(DANGER_SIGN, AT_RISK, INFECTIOUS),
    scales=(MATERNAL_DANGER_RESULT, PREGNANCY_RISK_RESULT),
    source=_POSTPARTUM,
    further_sources=(_ANTENATAL_RISK, _ANTENATAL_KADER),
)
