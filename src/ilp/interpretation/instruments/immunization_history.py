"""Immunization status at the school check (BAB IV): vaccines before age two in grade 1, and the school vaccines."""

from __future__ import annotations

from ilp.criteria import answered, any_of, by_reading, everybody, nobody
from ilp.interpretation.definition import (
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
from ilp.screening.school_age_results_senses import IMMUNIZATION_INCOMPLETE
from ilp.vocabulary import Instrument

_PLACE = KMK_2015_2023.at("BAB IV", "Skrining imunisasi rutin")

_STATUS = (
    Option(code="complete", label=Label(id="lengkap", en="complete")),
    Option(code="incomplete", label=Label(id="belum lengkap", en="incomplete")),
    Option(code="not_checked", label=Label(id="tidak dinilai", en="not checked")),
)
EARLY = Item(
    code="immunization_history.before_two",
    label=Label(id="imunisasi rutin bayi dan baduta (kelas 1)", en="routine vaccines before age two (grade 1)"),
    options=_STATUS,
)
SCHOOL = Item(
    code="immunization_history.school",
    label=Label(id="imunisasi usia sekolah (BIAS)", en="school vaccines (BIAS)"),
    options=_STATUS,
)

IMMUNIZATION_RESULT = Scale(
    code="school-immunization-status",
    name=Label(id="Status imunisasi di sekolah", en="Immunization status at school"),
    of=(),
    categories=(
        Category(
            code="incomplete",
            label=Label(id="Belum lengkap", en="Incomplete"),
            when=any_of(answered(EARLY, "incomplete"), answered(SCHOOL, "incomplete")),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "ke Puskesmas untuk melengkapi imunisasi (kesimpulan kami)",
                    "to the Puskesmas to complete the vaccines (our inference)",
                    when=by_reading(IMMUNIZATION_INCOMPLETE, {"catch-up": everybody(), "record": nobody()}),
                    source=_PLACE,
                ),
            ),
        ),
        Category(
            code="complete",
            label=Label(id="Lengkap", en="Complete"),
            when=any_of(answered(EARLY, "complete"), answered(SCHOOL, "complete")),
        ),
        no_class(
            "not-checked",
            "Tidak dinilai",
            "Not checked",
            when=answered(EARLY, "not_checked"),
            why=Label(id="Tidak ada riwayat yang dinilai.", en="No history was checked."),
        ),
    ),
    source=_PLACE,
    services=("school-immunization-status",),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.IMMUNIZATION_HISTORY,
    name=Label(id="Riwayat imunisasi peserta didik", en="Immunization history of a pupil"),
    items=(EARLY, SCHOOL),
    scales=(IMMUNIZATION_RESULT,),
    source=_PLACE,
    notes=(
        Label(
            id="Kelas 1: keduanya; kelas 2, 5 dan 6 (putri), atau usia 8, 11 dan 12: BIAS. Yang lain 'tidak dinilai'.",
            en="Grade 1: both; grades 2, 5 and 6 (girls), or ages 8, 11 and 12: BIAS. The other is 'not checked'.",
        ),
    ),
)
