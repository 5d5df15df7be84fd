"""Haemoglobin: anaemia of adolescent girls (BAB IV, Gambar 24), of couples (BAB V), and the gaps around them."""

from __future__ import annotations

from ilp.calendar import weeks, years
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, measured, nobody, not_
from ilp.facts.chronic_disease import ANAEMIA
from ilp.facts.person import PREGNANT, SCHOOL_GRADE, SEX
from ilp.interpretation.definition import ActionKind, Category, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_couples import COUPLES_ANAEMIA
from ilp.screening.reproductive_health import MARRIED_COUPLES
from ilp.screening.school_age_results import (
    ANAEMIA_BANDS,
    ANAEMIA_NOT_BETTER,
    ANAEMIA_RECHECK,
    ANAEMIA_SEVERE_ROUTE,
    ANAEMIA_WITHOUT_LIMITS,
)
from ilp.screening.school_age_results_ncd import THALASSAEMIA_HB
from ilp.vocabulary import Quantity, Sex, Venue

_FACILITY = KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja", figure="Gambar 24")
_SCHOOL = KMK_2015_2023.at(
    "BAB IV", "Skrining anemia melalui UKS/M (penjaringan kesehatan dan pemeriksaan berkala)", figure="Gambar 24"
)
_THALASSAEMIA = KMK_2015_2023.at("BAB IV", "Skrining Talasemia")
_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")

_FIRST_LEVEL = (Venue.PUSKESMAS, Venue.PUSTU)

# Too young for the figure; of those from 10 years only who is not in grade 7 or 10 yet.
_TOO_YOUNG = all_of(aged(under=years(12)), not_(all_of(aged(at_least=years(10)), is_(SCHOOL_GRADE, 7, 10))))
_UNDER_8 = by_reading(
    ANAEMIA_BANDS,
    {
        "continuous": measured(Quantity.HAEMOGLOBIN, under=8),
        "one-decimal": measured(Quantity.HAEMOGLOBIN, under=7.95),
    },
)
_UNDER_11 = by_reading(
    ANAEMIA_BANDS,
    {
        "continuous": measured(Quantity.HAEMOGLOBIN, under=11),
        "one-decimal": measured(Quantity.HAEMOGLOBIN, under=10.95),
    },
)
_UNDER_12 = by_reading(
    ANAEMIA_BANDS,
    {
        "continuous": measured(Quantity.HAEMOGLOBIN, under=12),
        "one-decimal": measured(Quantity.HAEMOGLOBIN, under=11.95),
    },
)

_TO_PUSKESMAS = act(ActionKind.REFER, "rujuk ke Puskesmas", "refer to the Puskesmas", Venue.SCHOOL, source=_SCHOOL)
_DIET = act(ActionKind.EDUCATE, "edukasi asupan gizi seimbang", "education on a balanced diet", source=_SCHOOL)
_RECHECK_FIRST = act(
    ActionKind.REPEAT,
    "klinis dan Hb diperiksa lagi setelah 2 minggu",
    "examination and haemoglobin again after 2 weeks",
    within=weeks(2),
    when=by_reading(ANAEMIA_RECHECK, {"two-and-four": everybody(), "once-within": nobody()}),
    source=_SCHOOL,
)
_RECHECK_LAST = act(
    ActionKind.REPEAT,
    "klinis dan Hb diperiksa lagi paling lambat minggu ke-4",
    "examination and haemoglobin again at 4 weeks at the latest",
    within=weeks(4),
    when=by_reading(ANAEMIA_RECHECK, {"two-and-four": everybody(), "once-within": nobody()}),
    source=_SCHOOL,
)
_RECHECK_ONCE = act(
    ActionKind.REPEAT,
    "klinis dan Hb diperiksa lagi satu kali antara minggu ke-2 dan ke-4",
    "examination and haemoglobin again once between 2 and 4 weeks",
    within=weeks(4),
    when=by_reading(ANAEMIA_RECHECK, {"two-and-four": nobody(), "once-within": everybody()}),
    source=_FACILITY,
)
_HOSPITAL_IF_ANY = act(
    ActionKind.REFER,
    "rujuk ke rumah sakit bila tidak membaik dalam 4 minggu, menjadi berat, atau ada penyebab selain kekurangan besi",
    "refer to a hospital if no better within 4 weeks, turned severe, or with a cause other than lack of iron",
    when=by_reading(ANAEMIA_NOT_BETTER, {"any": everybody(), "letter": nobody()}),
    source=_FACILITY,
)
_HOSPITAL_BY_LETTER = act(
    ActionKind.REFER,
    "rujuk ke rumah sakit bila tidak membaik dalam 4 minggu, atau menjadi berat disertai penyebab selain kekurangan "
    "besi",
    "refer to a hospital if no better within 4 weeks, or turned severe together with a cause other than lack of iron",
    when=by_reading(ANAEMIA_NOT_BETTER, {"any": nobody(), "letter": everybody()}),
    source=_SCHOOL,
)
_BLOOD_COUNT = act(
    ActionKind.EXAMINE,
    "darah lengkap (Hb, MCV, MCH): talasemia atau kekurangan besi",
    "full blood count (haemoglobin, MCV, MCH): thalassaemia or lack of iron",
    when=by_reading(THALASSAEMIA_HB, {"anaemia-enters": everybody(), "eleven": _UNDER_11}),
    service="thalassaemia-adolescent",
    source=_THALASSAEMIA,
)
_TREATED = (_RECHECK_FIRST, _RECHECK_LAST, _RECHECK_ONCE, _HOSPITAL_IF_ANY, _HOSPITAL_BY_LETTER)
_TO_DOCTOR = act(
    ActionKind.EXAMINE,
    "dinilai dokter (kesimpulan kami)",
    "a doctor judges it (our inference)",
)

ANAEMIA_SCHOOL_AGE = Scale(
    code="anaemia-school-age",
    name=Label(id="Anemia remaja putri menurut Hb", en="Anaemia of adolescent girls by haemoglobin"),
    of=(Quantity.HAEMOGLOBIN,),
    applies_to=any_of(aged(under=years(18)), has(PREGNANT)),
    categories=(
        no_class(
            "pregnant",
            "Hamil: tanpa golongan",
            "Pregnant: no class",
            when=has(PREGNANT),
            why=Label(
                id="Hb diperiksa pada ANC, tetapi keputusan tidak memberi batas anemia dalam kehamilan.",
                en="Haemoglobin is tested in antenatal care, yet the decree gives no limit of anaemia in pregnancy.",
            ),
            follow_up=(_TO_DOCTOR,),
        ),
        no_class(
            "under-12",
            "Di bawah 12 tahun: tanpa golongan",
            "Under 12 years: no class",
            when=all_of(
                _TOO_YOUNG,
                by_reading(ANAEMIA_WITHOUT_LIMITS, {"doctor": everybody(), "girls-limits": nobody()}),
            ),
            why=Label(
                id="Golongan Gambar 24 untuk remaja putri (usia 12 dan 15 tahun, kelas 7 dan 10).",
                en="The classes of Gambar 24 are for adolescent girls (ages 12 and 15, grades 7 and 10).",
            ),
            follow_up=(_TO_DOCTOR,),
        ),
        no_class(
            "boys",
            "Laki-laki: tanpa golongan",
            "Boys: no class",
            when=all_of(
                is_(SEX, Sex.MALE),
                by_reading(ANAEMIA_WITHOUT_LIMITS, {"doctor": everybody(), "girls-limits": nobody()}),
            ),
            why=Label(
                id="Pada anak laki-laki keputusan hanya menyebut riwayat dan tanda anemia, tanpa pemeriksaan Hb.",
                en="For boys the decree names only history and signs of anaemia, without a haemoglobin test.",
            ),
            follow_up=(_TO_DOCTOR,),
        ),
        Category(
            code="severe",
            label=Label(id="Anemia berat", en="Severe anaemia"),
            when=_UNDER_8,
            danger=True,
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke FKRTL/rumah sakit: penyebab dan tata laksana",
                    "refer to a hospital: cause and treatment",
                    *_FIRST_LEVEL,
                    at_once=True,
                    source=_FACILITY,
                ),
                act(
                    ActionKind.REFER,
                    "rujuk langsung ke rumah sakit, Puskesmas diberi tahu",
                    "refer straight to a hospital, and tell the Puskesmas",
                    Venue.SCHOOL,
                    at_once=True,
                    when=by_reading(ANAEMIA_SEVERE_ROUTE, {"hospital": everybody(), "puskesmas": nobody()}),
                    source=_SCHOOL,
                ),
                act(
                    ActionKind.REFER,
                    "rujuk ke Puskesmas, lalu ke rumah sakit",
                    "refer to the Puskesmas, and from there to a hospital",
                    Venue.SCHOOL,
                    at_once=True,
                    when=by_reading(ANAEMIA_SEVERE_ROUTE, {"hospital": nobody(), "puskesmas": everybody()}),
                    source=_SCHOOL,
                ),
                _BLOOD_COUNT,
            ),
            facts=((ANAEMIA, True),),
        ),
        Category(
            code="moderate",
            label=Label(id="Anemia sedang", en="Moderate anaemia"),
            when=_UNDER_11,
            follow_up=(
                _TO_PUSKESMAS,
                act(
                    ActionKind.TREAT,
                    "TTD 2 tablet sehari (1 tablet: 60 mg besi elemental dan 400 mcg asam folat)",
                    "2 iron-folate tablets a day (a tablet: 60 mg elemental iron and 400 mcg folic acid)",
                    *_FIRST_LEVEL,
                    source=_SCHOOL,
                ),
                _DIET,
                *_TREATED,
                _BLOOD_COUNT,
            ),
            facts=((ANAEMIA, True),),
        ),
        Category(
            code="mild",
            label=Label(id="Anemia ringan", en="Mild anaemia"),
            when=_UNDER_12,
            follow_up=(
                _TO_PUSKESMAS,
                act(
                    ActionKind.TREAT,
                    "TTD 1 tablet sehari (1 tablet: 60 mg besi elemental dan 400 mcg asam folat)",
                    "1 iron-folate tablet a day (a tablet: 60 mg elemental iron and 400 mcg folic acid)",
                    *_FIRST_LEVEL,
                    source=_SCHOOL,
                ),
                _DIET,
                *_TREATED,
                _BLOOD_COUNT,
            ),
            facts=((ANAEMIA, True),),
        ),
        Category(
            code="none",
            label=Label(id="Tidak anemia", en="No anaemia"),
            when=not_(_UNDER_12),
            follow_up=(
                act(
                    ActionKind.EDUCATE,
                    "tetap minum TTD 1 tablet seminggu, gizi seimbang, perilaku hidup sehat",
                    "go on with 1 iron-folate tablet a week, a balanced diet, healthy habits",
                    when=is_(SEX, Sex.FEMALE),
                    service="iron-tablets-adolescent-girls",
                    source=_FACILITY,
                ),
            ),
            facts=((ANAEMIA, False),),
        ),
    ),
    marks=(
        Category(
            code="below-8",
            label=Label(
                id="Hb < 8 g/dL: pada remaja putri sudah anemia berat",
                en="haemoglobin under 8 g/dL: severe anaemia in adolescent girls",
            ),
            when=measured(Quantity.HAEMOGLOBIN, under=8),
            danger=True,
            note=Label(
                id="Kesimpulan kami: tanpa golongan pun nilai serendah ini tidak boleh menunggu.",
                en="Our inference: even without a class, so low a value must not wait.",
            ),
            follow_up=(
                act(
                    ActionKind.REFER,
                    "rujuk ke rumah sakit (kesimpulan kami)",
                    "refer to a hospital (our inference)",
                    at_once=True,
                    when=any_of(has(PREGNANT), is_(SEX, Sex.MALE), _TOO_YOUNG),
                ),
            ),
        ),
    ),
    source=_FACILITY,
    further_sources=(_SCHOOL, _THALASSAEMIA),
    services=("anaemia-adolescent-girls", "anaemia-school-girls"),
    notes=(
        Label(
            id="Keluhan (5L), riwayat dan tanda pucat bukan syarat pemeriksaan Hb dan tidak mengubah golongannya.",
            en="Complaints, history and pallor are no condition of the test and do not change its class.",
        ),
    ),
)

LOW_HAEMOGLOBIN_OF_COUPLES = any_of(
    measured(Quantity.HAEMOGLOBIN, under=12),
    all_of(is_(SEX, Sex.MALE), measured(Quantity.HAEMOGLOBIN, under=13)),
)

ANAEMIA_COUPLES = Scale(
    code="anaemia-couples",
    name=Label(
        id="Anemia pada skrining layak hamil menurut Hb", en="Anaemia in pregnancy-readiness screening by haemoglobin"
    ),
    of=(Quantity.HAEMOGLOBIN,),
    applies_to=all_of(aged(at_least=years(18)), MARRIED_COUPLES, not_(has(PREGNANT))),
    categories=(
        no_class(
            "clinician",
            "Dinilai tenaga kesehatan",
            "A health worker judges",
            when=by_reading(COUPLES_ANAEMIA, {"who": nobody(), "clinician": everybody()}),
            why=Label(
                id="Keputusan menyebut kadar Hb dan anemia tanpa angka.",
                en="The decree names haemoglobin and anaemia without a figure.",
            ),
        ),
        Category(
            code="anaemia",
            label=Label(id="Anemia", en="Anaemia"),
            when=LOW_HAEMOGLOBIN_OF_COUPLES,
            follow_up=(
                act(ActionKind.REFER, "rujuk ke Puskesmas", "refer to the Puskesmas", Venue.PUSTU, Venue.POSYANDU),
                act(
                    ActionKind.TREAT,
                    "tata laksana sampai sembuh atau terkontrol; kehamilan ditunda",
                    "treatment until cured or controlled; pregnancy is put off",
                    Venue.PUSKESMAS,
                    service="fit-for-pregnancy",
                ),
            ),
            facts=((ANAEMIA, True),),
        ),
        Category(
            code="none",
            label=Label(id="Tidak anemia", en="No anaemia"),
            when=not_(LOW_HAEMOGLOBIN_OF_COUPLES),
            facts=((ANAEMIA, False),),
        ),
    ),
    source=_COUPLES,
    authority=Label(
        id="WHO: anemia < 12 g/dL pada perempuan tidak hamil, < 13 g/dL pada laki-laki",
        en="WHO: anaemia under 12 g/dL in women not pregnant, under 13 g/dL in men",
    ),
    services=("fit-for-pregnancy",),
)

SCALES = (ANAEMIA_SCHOOL_AGE, ANAEMIA_COUPLES)
