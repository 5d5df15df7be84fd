"""WAST (Formulir 3): the six questions of the decree to a woman about her partner; one positive answer is enough.

Other editions of WAST have other items and sums of points; none of that is in the decree.
"""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, answered, any_of, by_reading, everybody, is_, measured, nobody
from ilp.facts.person import SEX
from ilp.facts.risk_and_cancer import SUSPECTED_VIOLENCE, VIOLENCE_SIGNS
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, Score, act
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, CHILD
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_mind_and_violence import WAST_POSITIVE_ANSWER, WAST_SAFETY
from ilp.screening.mother_and_child_violence import VIOLENCE_REPORT_CONSENT
from ilp.screening.violence import VIOLENCE_CARE_AT_PUSTU, WAST_AGE
from ilp.vocabulary import Instrument, Sex, Venue

_FORM = KMK_2015_2023.at("Lampiran", "Formulir Skrining Kekerasan pada Perempuan", form="Formulir 3")
_SECTION = KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)")

_OFTEN = Option(code="often", label=Label(id="sering", en="often"), points=1)
_SOMETIMES = Option(code="sometimes", label=Label(id="kadang-kadang", en="sometimes"), points=1)
_NEVER = Option(code="never", label=Label(id="tidak pernah", en="never"))

TENSION = Item(
    code="wast.tension",
    label=Label(id="ketegangan dengan pasangan", en="tension with the partner"),
    options=(
        Option(code="full", label=Label(id="penuh ketegangan", en="full of tension"), points=1),
        Option(code="some", label=Label(id="agak ada ketegangan", en="some tension"), points=1),
        Option(code="none", label=Label(id="tanpa ketegangan", en="no tension")),
    ),
)
DIFFICULTY = Item(
    code="wast.difficulty",
    label=Label(id="kesulitan mengatasi pertengkaran", en="difficulty in settling quarrels"),
    options=(
        Option(code="great", label=Label(id="sangat kesulitan", en="great difficulty"), points=1),
        Option(code="some", label=Label(id="agak kesulitan", en="some difficulty"), points=1),
        Option(code="none", label=Label(id="tanpa kesulitan", en="no difficulty")),
    ),
)
PUT_DOWN = Item(
    code="wast.put_down",
    label=Label(id="harga diri terluka", en="self-esteem harmed"),
    options=(_OFTEN, _SOMETIMES, _NEVER),
)
HIT = Item(
    code="wast.hit", label=Label(id="kekerasan fisik", en="physical violence"), options=(_OFTEN, _SOMETIMES, _NEVER)
)
FEAR = Item(
    code="wast.fear",
    label=Label(id="takut kepada pasangan", en="fear of the partner"),
    options=(_OFTEN, _SOMETIMES, _NEVER),
)
MONEY = Item(
    code="wast.money",
    label=Label(id="belanja rumah tangga dibatasi", en="household spending restricted"),
    options=(_OFTEN, _SOMETIMES, _NEVER),
)
ITEMS = (TENSION, DIFFICULTY, PUT_DOWN, HIT, FEAR, MONEY)

POSITIVE_COUNT = Score(
    code="wast.positive_answers",
    label=Label(id="banyaknya jawaban selain tanpa atau tidak pernah", en="number of answers other than none or never"),
    items=ITEMS,
)

_POSITIVE = by_reading(
    WAST_POSITIVE_ANSWER,
    {
        "middle-counts": measured(POSITIVE_COUNT, at_least=1),
        "middle-of-3-to-6": any_of(
            answered(TENSION, "full"),
            answered(DIFFICULTY, "great"),
            answered(PUT_DOWN, "often", "sometimes"),
            answered(HIT, "often", "sometimes"),
            answered(FEAR, "often", "sometimes"),
            answered(MONEY, "often", "sometimes"),
        ),
    },
)
_WITH_CONSENT = by_reading(VIOLENCE_REPORT_CONSENT, {"with-consent": ADULT_OR_OLDER, "letter": nobody()})
_WITHOUT_ASKING = by_reading(VIOLENCE_REPORT_CONSENT, {"with-consent": nobody(), "letter": ADULT_OR_OLDER})
_PUSTU_TREATS = by_reading(VIOLENCE_CARE_AT_PUSTU, {"refer": nobody(), "treat": everybody()})
_PUSTU_REFERS = by_reading(VIOLENCE_CARE_AT_PUSTU, {"refer": everybody(), "treat": nobody()})

_POSITIVE_FOLLOW_UP = (
    act(
        ActionKind.REFER,
        "rujuk ke petugas terlatih atau yang ditunjuk untuk korban kekerasan (KtP/A)",
        "refer to the staff trained or appointed for victims of violence",
        source=_SECTION,
    ),
    act(
        ActionKind.REFER,
        "rujuk ke Puskesmas dan sampaikan hasil pemeriksaan untuk dilaporkan",
        "refer to the Puskesmas and pass on the findings for the report",
        Venue.PUSTU,
        when=_PUSTU_REFERS,
        service="ktpa-intervention",
        source=_SECTION,
    ),
    act(
        ActionKind.TREAT,
        "tata laksana dan pencatatan kasus",
        "treat, and record the case",
        Venue.PUSTU,
        when=_PUSTU_TREATS,
        service="ktpa-intervention",
        source=_SECTION,
    ),
    act(
        ActionKind.TREAT,
        "tata laksana sesuai kebutuhan korban; kasus dicatat",
        "treat as the victim needs; the case is recorded",
        Venue.PUSKESMAS,
        service="ktpa-intervention",
        source=_SECTION,
    ),
    act(
        ActionKind.REFER,
        "rujuk ke rumah sakit bila tidak dapat ditangani di Puskesmas",
        "refer to hospital where the Puskesmas cannot treat",
        Venue.PUSKESMAS,
        source=_SECTION,
    ),
    act(
        ActionKind.REPORT,
        "laporkan ke pihak berwenang (UPTD PPA, dinas sosial, lembaga layanan, kepolisian) dengan persetujuannya "
        "yang tercatat (kesimpulan kami)",
        "report to the authorities (UPTD PPA, social services, service providers, police) with her recorded consent "
        "(our inference)",
        Venue.PUSKESMAS,
        when=_WITH_CONSENT,
        service="ktpa-intervention",
        source=_SECTION,
    ),
    act(
        ActionKind.REPORT,
        "laporkan ke pihak berwenang (UPTD PPA, dinas sosial, lembaga layanan, kepolisian)",
        "report to the authorities (UPTD PPA, social services, service providers, police)",
        Venue.PUSKESMAS,
        when=_WITHOUT_ASKING,
        service="ktpa-intervention",
        source=_SECTION,
    ),
    act(
        ActionKind.REPORT,
        "informasikan dugaan kekerasan terhadap anak: wajib bagi tenaga kesehatan",
        "report the suspected violence against a child: a duty of health workers",
        when=CHILD,
        service="ktpa-intervention",
        source=_SECTION,
    ),
)

WAST_RESULT = Scale(
    code="wast",
    name=Label(id="Hasil WAST", en="Result of the WAST"),
    of=(POSITIVE_COUNT,),
    categories=(
        Category(
            code="positive",
            label=Label(id="Positif: ada jawaban yang positif", en="Positive: at least one positive answer"),
            when=_POSITIVE,
            follow_up=_POSITIVE_FOLLOW_UP,
            facts=((SUSPECTED_VIOLENCE, True), (VIOLENCE_SIGNS, True)),
        ),
        Category(
            code="negative",
            label=Label(id="Tidak ada jawaban yang positif", en="No positive answer"),
            when=everybody(),
            note=Label(
                id="Dugaan yang membuat WAST ditanyakan tidak gugur karenanya; pemeriksa yang menilai.",
                en="What made somebody ask is not ruled out by it; the examiner judges.",
            ),
        ),
    ),
    marks=(
        Category(
            code="unsafe",
            label=Label(
                id="Kekerasan fisik atau rasa takut: nilai keselamatannya sebelum pulang (kesimpulan kami)",
                en="Blows or fear: look into her safety before she goes home (our inference)",
            ),
            when=by_reading(
                WAST_SAFETY,
                {
                    "same-day": any_of(answered(HIT, "often", "sometimes"), answered(FEAR, "often", "sometimes")),
                    "letter": nobody(),
                },
            ),
            danger=True,
            follow_up=(
                act(
                    ActionKind.EMERGENCY,
                    "nilai keselamatannya hari itu juga, tanpa pasangannya (kesimpulan kami)",
                    "look into her safety the same day, without the partner (our inference)",
                    at_once=True,
                    source=_SECTION,
                ),
            ),
        ),
        Category(
            code="outside-age",
            label=Label(
                id="WAST untuk perempuan dewasa; anak dinilai melalui jalur anak, dan dugaannya wajib diinformasikan",
                en="the WAST is for adult women; children have a way of their own, and suspicion must be reported",
            ),
            when=by_reading(WAST_AGE, {"adults": CHILD, "girls-too": aged(under=years(10))}),
        ),
        Category(
            code="outside-sex",
            label=Label(id="WAST untuk perempuan", en="the WAST is for women"),
            when=is_(SEX, Sex.MALE),
        ),
    ),
    source=_SECTION,
    further_sources=(_FORM,),
    services=("ktpa-wast", "ktpa-adult"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.WAST,
    name=Label(id="WAST (Formulir Skrining Kekerasan pada Perempuan)", en="WAST (Woman Abuse Screening Tool)"),
    items=ITEMS,
    scores=(POSITIVE_COUNT,),
    scales=(WAST_RESULT,),
    source=_FORM,
    further_sources=(_SECTION,),
    notes=(
        Label(
            id="Hanya bagi perempuan dengan ciri korban, bukan semua pasien; ditanyakan dan dibaca tanpa orang lain.",
            en="Only for women with the signs of a victim, not every patient; asked and read with nobody else there.",
        ),
        Label(
            id="Keputusan ini tidak memberi skor; jumlah jawaban positif hanya keterangan.",
            en="The decree gives no score; the number of positive answers is for information only.",
        ),
    ),
)
