"""Colorectal cancer screening (BAB V): history, rectal examination and faecal occult blood, and who is referred."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import all_of, answered, any_of, by_reading, everybody, has, nobody
from ilp.facts.risk_and_cancer import (
    ADENOMATOUS_POLYP_HISTORY,
    COLORECTAL_CANCER_HISTORY,
    FAMILY_HISTORY_COLORECTAL_CANCER,
    HEREDITARY_COLORECTAL_SYNDROME,
    INFLAMMATORY_BOWEL_DISEASE,
)
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act, yes_no_item
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_cancer_and_lungs import COLORECTAL_EITHER_POSITIVE
from ilp.screening.bowel_and_lung_cancer import COLORECTAL_HIGH_RISK
from ilp.vocabulary import Instrument, Venue

_COLON = KMK_2015_2023.at("BAB V", "Skrining Kanker kolorektal")

BLEEDING = yes_no_item("colorectal_check.blood_in_stool", "riwayat BAB berdarah", "blood in the stool")
BOWEL_INFLAMMATION = yes_no_item(
    "colorectal_check.bowel_inflammation",
    "radang usus (IBD) yang lama",
    "long-standing inflammatory bowel disease",
    follows=has(INFLAMMATORY_BOWEL_DISEASE),
    optional=True,
)
HEREDITARY = yes_no_item(
    "colorectal_check.hereditary_syndrome",
    "sindrom HNPCC/Lynch atau FAP, pasti atau dicurigai",
    "HNPCC/Lynch or FAP, known or suspected",
    follows=has(HEREDITARY_COLORECTAL_SYNDROME),
    optional=True,
)
POLYPS = yes_no_item(
    "colorectal_check.adenomatous_polyp",
    "riwayat polip adenomatosa",
    "adenomatous polyps before",
    follows=has(ADENOMATOUS_POLYP_HISTORY),
    optional=True,
)
OWN_CANCER = yes_no_item(
    "colorectal_check.own_cancer",
    "riwayat kanker kolorektal yang direseksi kuratif",
    "colorectal cancer before, with curative resection",
    follows=has(COLORECTAL_CANCER_HISTORY),
    optional=True,
)
FAMILY = yes_no_item(
    "colorectal_check.family",
    "kanker atau adenoma kolorektal pada keluarga tingkat pertama",
    "colorectal cancer or adenoma of a first-degree relative",
    follows=has(FAMILY_HISTORY_COLORECTAL_CANCER),
    optional=True,
)
_NOT_DONE = Option(code="not_done", label=Label(id="tidak atau belum dilakukan", en="not done"))
RECTAL = Item(
    code="colorectal_check.rectal_exam",
    label=Label(id="colok dubur", en="rectal examination"),
    options=(
        _NOT_DONE,
        Option(code="positive", label=Label(id="ada benjolan atau hambatan", en="lump or obstruction")),
        Option(code="negative", label=Label(id="tidak ada kelainan", en="nothing found")),
    ),
    left_out="not_done",
)
BLOOD = Item(
    code="colorectal_check.occult_blood",
    label=Label(id="darah samar feses", en="faecal occult blood"),
    options=(
        _NOT_DONE,
        Option(code="positive", label=Label(id="positif", en="positive")),
        Option(code="negative", label=Label(id="negatif", en="negative")),
    ),
    left_out="not_done",
)

_BOTH_DONE = all_of(answered(RECTAL, "positive", "negative"), answered(BLOOD, "positive", "negative"))
_EITHER = any_of(answered(RECTAL, "positive"), answered(BLOOD, "positive"))
_FACTS = (
    (INFLAMMATORY_BOWEL_DISEASE, answered(BOWEL_INFLAMMATION, "yes")),
    (HEREDITARY_COLORECTAL_SYNDROME, answered(HEREDITARY, "yes")),
    (ADENOMATOUS_POLYP_HISTORY, answered(POLYPS, "yes")),
    (COLORECTAL_CANCER_HISTORY, answered(OWN_CANCER, "yes")),
    (FAMILY_HISTORY_COLORECTAL_CANCER, answered(FAMILY, "yes")),
)
_HOSPITAL = act(ActionKind.REFER, "rujuk ke FKRTL", "refer to hospital", source=_COLON)

RESULT = Scale(
    code="colorectal-check",
    name=Label(id="Hasil skrining kanker kolorektal", en="Result of colorectal cancer screening"),
    of=(),
    categories=(
        Category(
            code="positive",
            label=Label(
                id="Colok dubur dan/atau darah samar positif", en="Rectal examination or occult blood positive"
            ),
            when=all_of(
                _EITHER, by_reading(COLORECTAL_EITHER_POSITIVE, {"either": everybody(), "both-tests": _BOTH_DONE})
            ),
            follow_up=(_HOSPITAL,),
            facts=_FACTS,
        ),
        Category(
            code="bleeding",
            label=Label(id="Riwayat BAB berdarah", en="Blood in the stool"),
            when=answered(BLEEDING, "yes"),
            follow_up=(_HOSPITAL,),
            facts=_FACTS,
        ),
        Category(
            code="tests-to-complete",
            label=Label(id="Pemeriksaan belum lengkap", en="Tests to be completed"),
            when=any_of(answered(RECTAL, "not_done"), answered(BLOOD, "not_done")),
            follow_up=(
                act(
                    ActionKind.EXAMINE,
                    "lengkapi colok dubur dan darah samar feses; colok dubur negatif tetap diperiksa darah samarnya",
                    "complete rectal examination and occult blood; after a negative examination the blood test too",
                    Venue.PUSKESMAS,
                    service="colorectal-cancer",
                    source=_COLON,
                ),
            ),
            facts=_FACTS,
        ),
        Category(
            code="negative",
            label=Label(id="Keduanya negatif", en="Both negative"),
            when=everybody(),
            follow_up=(
                act(
                    ActionKind.REPEAT,
                    "skrining setahun lagi",
                    "screening again in a year",
                    every=years(1),
                    service="colorectal-cancer",
                    source=_COLON,
                ),
            ),
            facts=_FACTS,
        ),
    ),
    marks=(
        Category(
            code="high-risk",
            label=Label(id="Risiko meningkat atau tinggi", en="Raised or high risk"),
            when=any_of(
                answered(POLYPS, "yes"),
                answered(OWN_CANCER, "yes"),
                answered(FAMILY, "yes"),
                by_reading(
                    COLORECTAL_HIGH_RISK,
                    {
                        "extended": any_of(answered(BOWEL_INFLAMMATION, "yes"), answered(HEREDITARY, "yes")),
                        "letter": nobody(),
                    },
                ),
            ),
        ),
    ),
    source=_COLON,
    services=("colorectal-cancer",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.COLORECTAL_CHECK,
    name=Label(id="Skrining kanker kolorektal", en="Colorectal cancer screening"),
    items=(BLEEDING, BOWEL_INFLAMMATION, HEREDITARY, POLYPS, OWN_CANCER, FAMILY, RECTAL, BLOOD),
    scales=(RESULT,),
    source=_COLON,
    notes=(
        Label(
            id="BAB berdarah dirujuk juga pada risiko tinggi; tertulis hanya bagi risiko sedang (kesimpulan kami).",
            en="Blood in the stool is referred at high risk too; it is written for moderate risk only (our inference).",
        ),
    ),
)
