"""The modified whisper test at school age (BAB IV): the share of words repeated rightly, each ear by itself."""

from __future__ import annotations

from ilp.criteria import any_of, by_reading, measured, not_
from ilp.interpretation.definition import ActionKind, Category, Scale, act
from ilp.interpretation.senses import EARS
from ilp.labels import Label
from ilp.lifecycle import SCHOOL_AGE
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_age_results_senses import WHISPER_80
from ilp.vocabulary import Quantity, Venue

_PLACE = KMK_2015_2023.at("BAB IV", "Skrining Indera Pendengaran")

WHISPER_NOT_PASSED = any_of(
    by_reading(
        WHISPER_80,
        {
            "not-passed": measured(Quantity.WHISPER_RIGHT, up_to=80),
            "passed": measured(Quantity.WHISPER_RIGHT, under=80),
        },
    ),
    by_reading(
        WHISPER_80,
        {
            "not-passed": measured(Quantity.WHISPER_LEFT, up_to=80),
            "passed": measured(Quantity.WHISPER_LEFT, under=80),
        },
    ),
)
#: Not passed on one ear or both.

WHISPER_TEST = Scale(
    code="whisper-test",
    name=Label(id="Tes berbisik modifikasi", en="Modified whisper test"),
    of=EARS,
    applies_to=SCHOOL_AGE,
    categories=(
        Category(
            code="not-passed",
            label=Label(id="Tidak lulus", en="Not passed"),
            when=WHISPER_NOT_PASSED,
            follow_up=(
                act(ActionKind.EXAMINE, "audiometri", "audiometry", source=_PLACE),
                act(
                    ActionKind.EXAMINE,
                    "tes penala (Rinne, Weber)",
                    "tuning fork tests (Rinne, Weber)",
                    Venue.PUSKESMAS,
                    Venue.PUSTU,
                    service="hearing-school-age",
                    source=_PLACE,
                ),
                act(
                    ActionKind.REFER,
                    "rujuk ke fasilitas kesehatan untuk pemeriksaan pendengaran lebih lanjut",
                    "refer to a health facility for further examination of the hearing",
                    source=_PLACE,
                ),
            ),
        ),
        Category(code="passed", label=Label(id="Lulus", en="Passed"), when=not_(WHISPER_NOT_PASSED)),
    ),
    source=_PLACE,
    services=("hearing-school-age", "school-vision-hearing"),
    notes=(
        Label(
            id="Pada lanjut usia SKILAS memakai tes berbisik tanpa angka; batas 80% tidak diperluas ke sana.",
            en="In older persons the SKILAS uses a whisper test with no figures; the 80% is not carried over.",
        ),
    ),
)

SCALES = (WHISPER_TEST,)
