"""Teeth and mouth: at school (BAB IV), from 12 to 72 months (Tabel 18), care that is needed, and chewing (BAB V)."""

from __future__ import annotations

from ilp.calendar import months
from ilp.criteria import aged, answered, any_of, by_reading, everybody, has, nobody, not_
from ilp.facts.newborn_and_child import ORAL_CARE_NEEDED
from ilp.facts.person import PREGNANT
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
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, CHILD, SCHOOL_AGE
from ilp.regulation import KMK_2015_2023
from ilp.screening.oral_health import ORAL_HEALTH_AT_72_MONTHS
from ilp.screening.school_age_results_senses import DENTAL_ABNORMAL
from ilp.vocabulary import Instrument, Venue

_SCHOOL = KMK_2015_2023.at("BAB IV", "Skrining gigi dan mulut")
_CARE = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut")
_TABLE_18 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut", table="Tabel 18")
_ADULT = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Gigi dan Mulut")

_YOUNG = by_reading(
    ORAL_HEALTH_AT_72_MONTHS,
    {
        "letter": aged(at_least=months(12), up_to=months(72)),
        "under-72-months": aged(at_least=months(12), under=months(72)),
    },
)

_FOUND = (
    Option(code="normal", label=Label(id="normal", en="normal")),
    Option(code="abnormal", label=Label(id="ada kelainan", en="abnormal")),
)
LIPS = Item(code="oral_examination.lips", label=Label(id="bibir", en="lips"), options=_FOUND, asked_if=SCHOOL_AGE)
MUCOSA = Item(
    code="oral_examination.mucosa",
    label=Label(id="mukosa mulut", en="oral mucosa"),
    options=_FOUND,
    asked_if=SCHOOL_AGE,
)
TONGUE = Item(code="oral_examination.tongue", label=Label(id="lidah", en="tongue"), options=_FOUND, asked_if=SCHOOL_AGE)
PALATE = Item(
    code="oral_examination.palate",
    label=Label(id="langit-langit", en="palate"),
    options=_FOUND,
    asked_if=SCHOOL_AGE,
)
GUMS = Item(code="oral_examination.gums", label=Label(id="gusi", en="gums"), options=_FOUND, asked_if=SCHOOL_AGE)
TEETH = Item(code="oral_examination.teeth", label=Label(id="gigi", en="teeth"), options=_FOUND, asked_if=SCHOOL_AGE)
HYGIENE = Item(
    code="oral_examination.hygiene",
    label=Label(id="kebersihan mulut", en="oral hygiene"),
    options=_FOUND,
    asked_if=SCHOOL_AGE,
)
BLACK_SPOTS = yes_no_item(
    "oral_examination.black_spots", "bercak hitam pada gigi", "black spots on the teeth", asked_if=_YOUNG
)
DEEP_FISSURES = yes_no_item(
    "oral_examination.deep_fissures", "pit dan fissure dalam", "deep pits and fissures", asked_if=_YOUNG
)
CARIES = yes_no_item("oral_examination.caries", "karies", "caries", asked_if=_YOUNG)
POOR_HYGIENE = yes_no_item(
    "oral_examination.poor_hygiene", "kebersihan mulut buruk", "poor oral hygiene", asked_if=_YOUNG
)
CARE_NEEDED = yes_no_item(
    "oral_examination.care_needed",
    "perlu tindakan kuratif atau pencegahan karies",
    "treatment or caries prevention needed",
)
CHEWING = yes_no_item(
    "oral_examination.chewing_problem",
    "gangguan fungsi pengunyahan",
    "chewing impaired",
    asked_if=ADULT_OR_OLDER,
)

_SCHOOL_ABNORMAL = any_of(
    answered(LIPS, "abnormal"),
    answered(MUCOSA, "abnormal"),
    answered(TONGUE, "abnormal"),
    answered(PALATE, "abnormal"),
    answered(GUMS, "abnormal"),
    answered(TEETH, "abnormal"),
    answered(HYGIENE, "abnormal"),
)

SCHOOL_DENTAL_RESULT = Scale(
    code="school-dental",
    name=Label(id="Hasil skrining gigi dan mulut usia sekolah", en="Result of the oral check at school age"),
    of=(),
    applies_to=SCHOOL_AGE,
    categories=(
        Category(
            code="abnormal",
            label=Label(id="Ada kelainan", en="Abnormal"),
            when=_SCHOOL_ABNORMAL,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "ke pelayanan gigi Puskesmas",
                    "to the dental service of the Puskesmas",
                    when=by_reading(DENTAL_ABNORMAL, {"refer": everybody(), "letter": nobody()}),
                    service="dental-advanced",
                    source=_CARE,
                ),
            ),
        ),
        Category(code="normal", label=Label(id="Normal", en="Normal"), when=not_(_SCHOOL_ABNORMAL)),
    ),
    source=_SCHOOL,
    further_sources=(_CARE,),
    services=("school-dental", "dental-school"),
)

_CARIES_RISK = any_of(answered(BLACK_SPOTS, "yes"), answered(DEEP_FISSURES, "yes"))
_YOUNG_REFERRAL = act(
    ActionKind.REFER,
    "rujuk untuk pemeriksaan lebih lanjut di fasyankes",
    "refer for further examination at a health facility",
    service="dental-advanced",
    source=_TABLE_18,
)
_BRUSHING = act(
    ActionKind.EDUCATE,
    "edukasi menggosok gigi yang rutin dan benar, orang tua dan anak",
    "education on regular and right brushing, parents and child",
    source=_TABLE_18,
)

DENTAL_YOUNG_RESULT = Scale(
    code="dental-under-five-preschool",
    name=Label(id="Hasil pemeriksaan gigi 12-72 bulan", en="Result of the oral check at 12 to 72 months"),
    of=(),
    applies_to=_YOUNG,
    categories=(
        Category(
            code="caries",
            label=Label(id="Telah memiliki karies", en="Has caries"),
            when=answered(CARIES, "yes"),
            follow_up=(_YOUNG_REFERRAL, _BRUSHING),
        ),
        Category(
            code="caries-risk",
            label=Label(id="Risiko karies", en="Risk of caries"),
            when=_CARIES_RISK,
            follow_up=(_YOUNG_REFERRAL, _BRUSHING),
        ),
        Category(
            code="poor-hygiene",
            label=Label(id="Kebersihan mulut buruk", en="Poor oral hygiene"),
            when=answered(POOR_HYGIENE, "yes"),
            follow_up=(_YOUNG_REFERRAL, _BRUSHING),
        ),
        Category(
            code="nothing-found",
            label=Label(id="Tidak ditemukan", en="Nothing found"),
            when=not_(any_of(answered(CARIES, "yes"), _CARIES_RISK, answered(POOR_HYGIENE, "yes"))),
            follow_up=(_BRUSHING,),
        ),
    ),
    source=_TABLE_18,
    further_sources=(_CARE,),
    services=("dental-under-five-preschool",),
)

_ADVANCED = act(
    ActionKind.TREAT,
    "pelayanan gigi dan mulut lanjutan oleh tenaga kesehatan",
    "advanced oral care by a health worker",
    Venue.PUSKESMAS,
    service="dental-advanced",
    source=_CARE,
)
_PREGNANT_REFERRAL = act(
    ActionKind.REFER,
    "rujuk ibu hamil yang memerlukan pendekatan kuratif",
    "refer a pregnant woman who needs treatment",
    when=has(PREGNANT),
    service="dental-pregnant",
    source=_TABLE_18,
)

ORAL_CARE_RESULT = Scale(
    code="oral-care-needed",
    name=Label(id="Kebutuhan pelayanan gigi dan mulut lanjutan", en="Need of advanced oral care"),
    of=(),
    applies_to=CHILD,
    categories=(
        Category(
            code="needed",
            label=Label(id="Perlu pelayanan lanjutan", en="Advanced care needed"),
            when=answered(CARE_NEEDED, "yes"),
            follow_up=(_ADVANCED, _PREGNANT_REFERRAL),
            facts=((ORAL_CARE_NEEDED, True),),
        ),
        Category(
            code="not-needed",
            label=Label(id="Tidak perlu pelayanan lanjutan", en="No advanced care needed"),
            when=answered(CARE_NEEDED, "no"),
            facts=((ORAL_CARE_NEEDED, False),),
        ),
    ),
    source=_CARE,
    further_sources=(_TABLE_18,),
    services=("dental-advanced", "dental-pregnant"),
)

_ADULT_CARE = act(
    ActionKind.TREAT,
    "pelayanan gigi dan mulut sesuai masalahnya, termasuk pemulihan fungsi pengunyahan, oleh tenaga kesehatan",
    "oral care for the problem, with restoring the chewing, by a health worker",
    Venue.PUSKESMAS,
    service="dental-adult-elderly",
    source=_ADULT,
)
_ADULT_ADVISED = act(
    ActionKind.REFER,
    "kader menganjurkan pelayanan gigi dan mulut lanjutan",
    "the kader advises advanced oral care",
    Venue.HOME_VISIT,
    service="dental-adult-elderly",
    source=_ADULT,
)
_CHEWING_EDUCATION = act(
    ActionKind.EDUCATE,
    "edukasi mempertahankan fungsi pengunyahan, dan memulihkannya pada lanjut usia",
    "education on keeping the chewing, and on restoring it in older persons",
    source=_ADULT,
)

DENTAL_ADULT_RESULT = Scale(
    code="dental-adult-elderly",
    name=Label(id="Gigi dan mulut dewasa dan lanjut usia", en="Oral health of adults and older persons"),
    of=(),
    applies_to=ADULT_OR_OLDER,
    categories=(
        Category(
            code="care-needed",
            label=Label(id="Perlu pelayanan lanjutan", en="Advanced care needed"),
            when=any_of(answered(CARE_NEEDED, "yes"), answered(CHEWING, "yes")),
            follow_up=(_ADULT_CARE, _ADULT_ADVISED, _CHEWING_EDUCATION, _PREGNANT_REFERRAL),
            facts=((ORAL_CARE_NEEDED, True),),
        ),
        Category(
            code="not-needed",
            label=Label(id="Tidak perlu pelayanan lanjutan", en="No advanced care needed"),
            when=not_(any_of(answered(CARE_NEEDED, "yes"), answered(CHEWING, "yes"))),
            follow_up=(_CHEWING_EDUCATION,),
            facts=((ORAL_CARE_NEEDED, False),),
        ),
    ),
    source=_ADULT,
    further_sources=(_CARE,),
    services=("dental-adult-elderly", "dental-pregnant"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.ORAL_EXAMINATION,
    name=Label(id="Pemeriksaan gigi dan mulut", en="Examination of teeth and mouth"),
    items=(
        LIPS,
        MUCOSA,
        TONGUE,
        PALATE,
        GUMS,
        TEETH,
        HYGIENE,
        BLACK_SPOTS,
        DEEP_FISSURES,
        CARIES,
        POOR_HYGIENE,
        CARE_NEEDED,
        CHEWING,
    ),
    scales=(SCHOOL_DENTAL_RESULT, DENTAL_YOUNG_RESULT, ORAL_CARE_RESULT, DENTAL_ADULT_RESULT),
    source=_CARE,
    further_sources=(_SCHOOL, _TABLE_18, _ADULT),
    notes=(
        Label(
            id="Bayi sampai 12 bulan mendapat edukasi kepada ibunya; tidak ada hasil yang dinilai.",
            en="For infants to 12 months the mother is taught; there is no result to judge.",
        ),
    ),
)
