"""Examination of the lens from 40 years (BAB V): loupe, shadow test and red reflex, each eye; who is referred."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, not_
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Option,
    Questionnaire,
    Scale,
    act,
    yes_no_item,
)
from ilp.interpretation.senses import EYES, either
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_eyes_and_fitness import CATARACT_HYPERMATURE, CATARACT_SIGNIFICANT_IMPAIRMENT
from ilp.vocabulary import Instrument, Venue

_PLACE = KMK_2015_2023.at("BAB V", "Pemeriksaan Katarak")

_SHADOWS = (
    Option(
        code="positive",
        label=Label(id="positif: sebagian pupil hitam", en="positive: part of the pupil black"),
    ),
    Option(
        code="negative",
        label=Label(id="negatif: seluruh pupil putih, tanpa bayangan iris", en="negative: all white, no iris shadow"),
    ),
    Option(
        code="pseudopositive",
        label=Label(
            id="pseudopositif: bayangan iris berjarak, lensa keruh seluruhnya",
            en="pseudopositive: iris shadow at a distance, lens cloudy throughout",
        ),
    ),
)
_CLEAR = Label(id="lensa jernih", en="clear lens")
_VISIBLE = Label(id="tampak", en="visible")
_NOT_VISIBLE = Option(code="not_visible", label=Label(id="tidak terlihat", en="not visible"))
_PUPILS = (
    Option(code="clear", label=Label(id="tidak kelabu atau putih", en="neither grey nor white")),
    Option(code="cloudy", label=Label(id="kelabu atau putih", en="grey or white")),
)
PUPIL_RIGHT = Item(
    code="lens_examination.pupil_right",
    label=Label(id="pupil kanan dengan lup-senter", en="right pupil with loupe and torch"),
    options=_PUPILS,
)
SHADOW_RIGHT = Item(
    code="lens_examination.shadow_right",
    label=Label(id="shadow test kanan", en="shadow test, right"),
    options=(Option(code="clear", label=_CLEAR, follows=answered(PUPIL_RIGHT, "clear")), *_SHADOWS),
)
REFLEX_RIGHT = Item(
    code="lens_examination.reflex_right",
    label=Label(id="red reflex kanan", en="red reflex, right"),
    options=(Option(code="visible", label=_VISIBLE, follows=answered(PUPIL_RIGHT, "clear")), _NOT_VISIBLE),
)
PUPIL_LEFT = Item(
    code="lens_examination.pupil_left",
    label=Label(id="pupil kiri dengan lup-senter", en="left pupil with loupe and torch"),
    options=_PUPILS,
)
SHADOW_LEFT = Item(
    code="lens_examination.shadow_left",
    label=Label(id="shadow test kiri", en="shadow test, left"),
    options=(Option(code="clear", label=_CLEAR, follows=answered(PUPIL_LEFT, "clear")), *_SHADOWS),
)
REFLEX_LEFT = Item(
    code="lens_examination.reflex_left",
    label=Label(id="red reflex kiri", en="red reflex, left"),
    options=(Option(code="visible", label=_VISIBLE, follows=answered(PUPIL_LEFT, "clear")), _NOT_VISIBLE),
)
COMPLICATION = yes_no_item("lens_examination.complication", "komplikasi", "complication")
IMPAIRED = yes_no_item(
    "lens_examination.significantly_impaired",
    "penglihatan terganggu signifikan menurut pasien dan dokter",
    "eyesight impaired significantly, by the patient and the doctor",
    optional=True,
)
ITEMS = (
    PUPIL_RIGHT,
    SHADOW_RIGHT,
    REFLEX_RIGHT,
    PUPIL_LEFT,
    SHADOW_LEFT,
    REFLEX_LEFT,
    COMPLICATION,
    IMPAIRED,
)

_SIGNIFICANT = by_reading(
    CATARACT_SIGNIFICANT_IMPAIRMENT, {"below-6-18": either(under="6/18"), "patient": answered(IMPAIRED, "yes")}
)
_EDUCATION = act(
    ActionKind.EDUCATE,
    "edukasi dan konseling perawatan katarak; perawatan pascaoperasi saat rujuk balik",
    "education and counselling on cataract; care after surgery once referred back",
    source=_PLACE,
)
_REFERRAL = act(ActionKind.REFER, "rujuk: katarak matur", "refer: a mature cataract", Venue.PUSKESMAS, source=_PLACE)
_REFERRAL_HYPERMATURE = act(
    ActionKind.REFER,
    "rujuk: katarak hipermatur",
    "refer: a hypermature cataract",
    Venue.PUSKESMAS,
    when=by_reading(
        CATARACT_HYPERMATURE,
        {"refer": everybody(), "not-named": any_of(_SIGNIFICANT, answered(COMPLICATION, "yes"))},
    ),
    source=_PLACE,
)
_REFERRAL_WHEN_IMPAIRED = act(
    ActionKind.REFER,
    "rujuk: gangguan penglihatan signifikan atau komplikasi",
    "refer: significant impairment or a complication",
    Venue.PUSKESMAS,
    when=any_of(_SIGNIFICANT, answered(COMPLICATION, "yes")),
    source=_PLACE,
)

CATARACT_RESULT = Scale(
    code="cataract-adult",
    name=Label(id="Hasil pemeriksaan katarak", en="Result of the cataract examination"),
    of=EYES,
    categories=(
        Category(
            code="hypermature",
            label=Label(id="Katarak stadium hipermatur", en="Hypermature cataract"),
            when=any_of(answered(SHADOW_RIGHT, "pseudopositive"), answered(SHADOW_LEFT, "pseudopositive")),
            follow_up=(_REFERRAL_HYPERMATURE, _EDUCATION),
        ),
        Category(
            code="mature",
            label=Label(id="Katarak stadium matur", en="Mature cataract"),
            when=any_of(
                answered(SHADOW_RIGHT, "negative"),
                answered(SHADOW_LEFT, "negative"),
                answered(REFLEX_RIGHT, "not_visible"),
                answered(REFLEX_LEFT, "not_visible"),
            ),
            follow_up=(_REFERRAL, _EDUCATION),
        ),
        Category(
            code="immature",
            label=Label(id="Katarak immatur", en="Immature cataract"),
            when=any_of(answered(SHADOW_RIGHT, "positive"), answered(SHADOW_LEFT, "positive")),
            follow_up=(_REFERRAL_WHEN_IMPAIRED, _EDUCATION),
        ),
        Category(
            code="clouding",
            label=Label(id="Kekeruhan lensa, stadium belum jelas", en="Clouding of the lens, stage not clear"),
            when=any_of(answered(PUPIL_RIGHT, "cloudy"), answered(PUPIL_LEFT, "cloudy")),
            follow_up=(_REFERRAL_WHEN_IMPAIRED, _EDUCATION),
        ),
        Category(
            code="none",
            label=Label(id="Tidak ditemukan katarak", en="No cataract found"),
            when=all_of(answered(PUPIL_RIGHT, "clear"), answered(PUPIL_LEFT, "clear")),
            follow_up=(_REFERRAL_WHEN_IMPAIRED,),
        ),
    ),
    marks=(
        Category(
            code="signs-disagree",
            label=Label(
                id="shadow test dan red reflex tidak sejalan: periksa ulang",
                en="shadow test and red reflex disagree: examine again",
            ),
            when=any_of(
                all_of(answered(SHADOW_RIGHT, "clear", "positive"), answered(REFLEX_RIGHT, "not_visible")),
                all_of(answered(SHADOW_LEFT, "clear", "positive"), answered(REFLEX_LEFT, "not_visible")),
                all_of(answered(SHADOW_RIGHT, "negative"), answered(REFLEX_RIGHT, "visible")),
                all_of(answered(SHADOW_LEFT, "negative"), answered(REFLEX_LEFT, "visible")),
            ),
        ),
        Category(
            code="outside-age",
            label=Label(id="ditulis untuk usia ≥ 40 tahun", en="written for ages 40 and over"),
            when=not_(aged(at_least=years(40))),
        ),
    ),
    source=_PLACE,
    services=("cataract-adult",),
    notes=(
        Label(
            id="Stadium mata yang lebih lanjut menentukan (kesimpulan kami).",
            en="The eye with the later stage decides (our inference).",
        ),
        Label(
            id="Bila pupil tidak kelabu atau putih, shadow test dan red reflex tidak perlu diisi.",
            en="Where the pupil is neither grey nor white, shadow test and red reflex need no answer.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.LENS_EXAMINATION,
    name=Label(id="Pemeriksaan lensa (lup-senter, shadow test, red reflex)", en="Examination of the lens"),
    items=ITEMS,
    scales=(CATARACT_RESULT,),
    source=_PLACE,
)
