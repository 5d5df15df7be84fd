"""Results of the tests for tuberculosis: molecular test, microscopy and chest X-ray, and what follows (BAB IV, V)."""

from __future__ import annotations

from ilp.calendar import days, months, weeks, years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, has, nobody, not_
from ilp.facts.infections import TB_CONFIRMED, TB_CONTACT, TB_HOUSEHOLD_CONTACT, TB_SUSPECT, TUBERCULOSIS
from ilp.facts.person import PREGNANT
from ilp.interpretation.definition import ActionKind, Category, Item, Option, Questionnaire, Scale, act, no_class
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_results_infections import TB_PREVENTIVE_TREATMENT
from ilp.screening.antenatal_laboratory import ANC_TB_MICROSCOPY
from ilp.screening.child_tuberculosis_readings import TB_CHILD_HOUSEHOLD_CONTACT, TB_CHILD_NEGATIVE_WITH_SYMPTOMS
from ilp.screening.mother_and_child_readings import UNDER_FIVE_OR_PRESCHOOL
from ilp.screening.school_age_results import TB_X_RAY_AFTER_NEGATIVE
from ilp.vocabulary import Instrument, Venue

_KMK = KMK_2015_2023.at
_CHILDREN = _KMK("BAB IV", "Skrining kasus TBC balita", table="Tabel 10")
_FIGURE_22 = _KMK("BAB IV", "Skrining kasus TBC balita", figure="Gambar 22")
_SCHOOL = _KMK("BAB IV", "Skrining TBC")
_SCHOOL_FLOW = _KMK("BAB IV", "Skrining TBC", figure="Gambar 25")
_ADULTS = _KMK("BAB V", "Tindak lanjut setelah skrining TBC")
_ADULT_FLOW = _KMK("BAB V", "Skrining TBC", figure="Gambar 31")
_ANTENATAL = _KMK("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")

_CHILD = UNDER_FIVE_OR_PRESCHOOL
_AT_SCHOOL_AGE = all_of(not_(_CHILD), aged(under=years(18)))
_FROM_18 = aged(at_least=years(18))
_NOT_DONE = Option(code="not_done", label=Label(id="tidak atau belum dilakukan", en="not done"))

MOLECULAR = Item(
    code="tb_tests.molecular_test",
    label=Label(id="TCM", en="rapid molecular test"),
    options=(
        _NOT_DONE,
        Option(code="failed", label=Label(id="gagal atau tidak terbaca", en="failed or unreadable")),
        Option(code="negative", label=Label(id="negatif", en="negative")),
        Option(code="sensitive", label=Label(id="positif, sensitif obat", en="positive, drug-sensitive")),
        Option(code="resistant", label=Label(id="positif, resistan obat", en="positive, drug-resistant")),
        Option(
            code="positive", label=Label(id="positif, resistansi belum diketahui", en="positive, resistance not known")
        ),
    ),
    left_out="not_done",
)
MICROSCOPY = Item(
    code="tb_tests.microscopy",
    label=Label(id="BTA mikroskopis", en="microscopy"),
    options=(
        _NOT_DONE,
        Option(code="negative", label=Label(id="negatif", en="negative")),
        Option(code="positive", label=Label(id="positif", en="positive")),
    ),
    left_out="not_done",
)
X_RAY = Item(
    code="tb_tests.chest_x_ray",
    label=Label(id="foto toraks", en="chest X-ray"),
    options=(
        _NOT_DONE,
        Option(code="suggestive", label=Label(id="sugestif TBC", en="suggests tuberculosis")),
        Option(code="not_suggestive", label=Label(id="tidak sugestif TBC", en="does not suggest tuberculosis")),
    ),
    left_out="not_done",
)
CONTACT = Item(
    code="tb_tests.contact",
    label=Label(id="kontak dengan pasien TBC", en="contact with somebody who has tuberculosis"),
    options=(
        Option(code="none", label=Label(id="tidak ada", en="none"), follows=not_(has(TB_CONTACT))),
        Option(code="household", label=Label(id="serumah", en="of the household"), follows=has(TB_HOUSEHOLD_CONTACT)),
        Option(
            code="close",
            label=Label(id="erat, tidak serumah", en="close, not of the household"),
            follows=all_of(has(TB_CONTACT), not_(has(TB_HOUSEHOLD_CONTACT))),
        ),
    ),
    optional=True,
)
ITEMS = (MOLECULAR, MICROSCOPY, X_RAY, CONTACT)

_NEGATIVE = answered(MOLECULAR, "negative")
_CONTACT = answered(CONTACT, "household", "close")

_STANDARD = act(
    ActionKind.TREAT,
    "tata laksana OAT sesuai standar, dengan pengawas minum obat dari keluarga atau kader",
    "treatment (OAT) by the standard, with treatment support by the family or a kader",
    Venue.PUSKESMAS,
    source=_ADULTS,
)
_MONTHLY = act(
    ActionKind.MONITOR,
    "datang setiap bulan untuk obat dan pemeriksaan",
    "comes every month for the medicine and a check",
    Venue.PUSKESMAS,
    every=months(1),
    source=_ADULTS,
)
_DAILY = act(
    ActionKind.MONITOR,
    "datang setiap hari minum obat didampingi petugas",
    "comes every day to take the medicine before a health worker",
    Venue.PUSKESMAS,
    every=days(1),
    source=_ADULTS,
)
_HOUSEHOLD = act(
    ActionKind.EXAMINE,
    "kunjungan rumah: skrining anggota keluarga dan kontak, edukasi",
    "home visit: screening of the family and contacts, education",
    Venue.HOME_VISIT,
    source=_FIGURE_22,
)
_MASKS_N95 = act(
    ActionKind.EDUCATE,
    "petugas memakai masker N95; ibu hamil masker bedah dan ruang terpisah",
    "staff wear N95 masks; she wears a surgical mask, in a separate room",
    when=has(PREGNANT),
    source=_ANTENATAL,
)
_MASKS = act(
    ActionKind.EDUCATE,
    "petugas dan ibu hamil memakai masker bedah; ruang terpisah",
    "staff and the woman wear surgical masks; a separate room",
    when=has(PREGNANT),
    source=_ANTENATAL,
)
_TEST_AGAIN = act(
    ActionKind.REPEAT,
    "ulangi TCM untuk mengetahui resistansi (kesimpulan kami)",
    "repeat the molecular test to learn of resistance (our inference)",
    Venue.PUSKESMAS,
    source=_CHILDREN,
)
_MOLECULAR_TOO = act(
    ActionKind.EXAMINE,
    "TCM tetap dilakukan untuk mengetahui sensitif atau resistan",
    "the molecular test is still done, to tell sensitive from resistant",
    Venue.PUSKESMAS,
    when=any_of(
        not_(has(PREGNANT)), by_reading(ANC_TB_MICROSCOPY, {"molecular-test-too": everybody(), "letter": nobody()})
    ),
    source=_CHILDREN,
)
_MOLECULAR_FIRST = act(
    ActionKind.EXAMINE,
    "TCM dahak 2 kali",
    "rapid molecular test of two sputum samples",
    Venue.PUSKESMAS,
    source=_CHILDREN,
)
_X_RAY_ADVISED = act(
    ActionKind.EXAMINE,
    "foto toraks dianjurkan; dokter dapat memutuskan lain",
    "a chest X-ray is advised; the doctor may decide otherwise",
    Venue.PUSKESMAS,
    when=all_of(_AT_SCHOOL_AGE, by_reading(TB_X_RAY_AFTER_NEGATIVE, {"recommended": everybody(), "always": nobody()})),
    service="tb-diagnosis-school-age",
    source=_SCHOOL,
)
_X_RAY_ALWAYS = act(
    ActionKind.EXAMINE,
    "foto toraks",
    "chest X-ray",
    Venue.PUSKESMAS,
    when=all_of(_AT_SCHOOL_AGE, by_reading(TB_X_RAY_AFTER_NEGATIVE, {"recommended": nobody(), "always": everybody()})),
    service="tb-diagnosis-school-age",
    source=_SCHOOL_FLOW,
)
_X_RAY_ADULT = act(
    ActionKind.EXAMINE,
    "foto toraks; pada ibu hamil dokter yang memutuskan (kesimpulan kami)",
    "chest X-ray; in pregnancy a doctor decides (our inference)",
    Venue.PUSKESMAS,
    when=_FROM_18,
    service="tb-diagnosis-adult",
    source=_ADULT_FLOW,
)
_PREVENT_CHILD = act(
    ActionKind.TREAT,
    "pertimbangkan TPT",
    "consider preventive treatment",
    Venue.PUSKESMAS,
    when=all_of(
        _CHILD,
        by_reading(TB_CHILD_HOUSEHOLD_CONTACT, {"both-alike": _CONTACT, "letter": answered(CONTACT, "household")}),
    ),
    service="tb-close-contact",
    source=_FIGURE_22,
)
_PREVENT_BY_TEST = act(
    ActionKind.TREAT,
    "kontak: pertimbangkan TPT",
    "contact: consider preventive treatment",
    Venue.PUSKESMAS,
    when=all_of(
        not_(_CHILD),
        _CONTACT,
        by_reading(TB_PREVENTIVE_TREATMENT, {"after-exclusion": nobody(), "by-test": everybody()}),
    ),
    source=_ADULTS,
)
_PREVENT_AFTER_EXCLUSION = act(
    ActionKind.TREAT,
    "kontak: pertimbangkan TPT, TBC aktif sudah disingkirkan",
    "contact: consider preventive treatment, active disease being ruled out",
    Venue.PUSKESMAS,
    when=all_of(not_(_CHILD), _CONTACT),
    source=_ADULTS,
)
_PREVENTION = act(
    ActionKind.EDUCATE,
    "edukasi pencegahan TBC dan PHBS",
    "education on prevention of tuberculosis and hygiene",
    source=_FIGURE_22,
)
_WATCH_CHILD = act(
    ActionKind.MONITOR,
    "gejala yang menetap diamati 2-4 minggu, lalu evaluasi kembali dan rujuk",
    "symptoms that stay are watched for 2-4 weeks, then judged anew and referred",
    Venue.PUSKESMAS,
    within=weeks(4),
    when=all_of(
        _CHILD, by_reading(TB_CHILD_NEGATIVE_WITH_SYMPTOMS, {"watch-and-refer": everybody(), "figure": nobody()})
    ),
    source=_FIGURE_22,
)
_OTHER_DISEASE = act(
    ActionKind.MONITOR,
    "observasi kemungkinan penyakit lain",
    "look for other disease",
    Venue.PUSKESMAS,
    source=_ADULT_FLOW,
)
_CLINICAL = act(
    ActionKind.EXAMINE,
    "dokter mempertimbangkan TBC klinis; bila ya, OAT sesuai standar",
    "a doctor considers clinical tuberculosis; if so, treatment by the standard",
    Venue.PUSKESMAS,
    source=_ADULT_FLOW,
)
_DOCTOR = act(
    ActionKind.EXAMINE,
    "hasil berbeda: dokter menilai, ulangi pemeriksaan (kesimpulan kami)",
    "results differ: a doctor judges, repeat the tests (our inference)",
    Venue.PUSKESMAS,
    source=_CHILDREN,
)

RESULT = Scale(
    code="tb-tests",
    name=Label(id="Hasil pemeriksaan TBC", en="Results of tuberculosis tests"),
    of=(),
    categories=(
        Category(
            code="resistant",
            label=Label(id="TBC resistan obat (RO)", en="Drug-resistant tuberculosis"),
            when=answered(MOLECULAR, "resistant"),
            follow_up=(_STANDARD, _DAILY, _HOUSEHOLD, _MASKS_N95),
            facts=((TUBERCULOSIS, True), (TB_CONFIRMED, True)),
        ),
        Category(
            code="sensitive",
            label=Label(id="TBC sensitif obat (SO)", en="Drug-sensitive tuberculosis"),
            when=answered(MOLECULAR, "sensitive"),
            follow_up=(_STANDARD, _MONTHLY, _HOUSEHOLD, _MASKS),
            facts=((TUBERCULOSIS, True), (TB_CONFIRMED, True)),
        ),
        Category(
            code="positive-resistance-unknown",
            label=Label(
                id="TBC terkonfirmasi, resistansi belum diketahui", en="Confirmed tuberculosis, resistance not known"
            ),
            when=answered(MOLECULAR, "positive"),
            follow_up=(_STANDARD, _TEST_AGAIN, _HOUSEHOLD, _MASKS_N95),
            facts=((TUBERCULOSIS, True), (TB_CONFIRMED, True)),
        ),
        no_class(
            "tests-differ",
            "BTA positif, TCM negatif",
            "Microscopy positive, molecular test negative",
            when=all_of(answered(MICROSCOPY, "positive"), _NEGATIVE),
            why=Label(
                id="Keputusan ini tidak mengatur hasil yang berbeda.",
                en="The decree says nothing of results that differ.",
            ),
            follow_up=(_DOCTOR,),
        ),
        Category(
            code="microscopy-positive",
            label=Label(
                id="TBC menurut BTA mikroskopis, menunggu TCM",
                en="Tuberculosis by microscopy, molecular test to follow",
            ),
            when=answered(MICROSCOPY, "positive"),
            follow_up=(_MOLECULAR_TOO, _STANDARD, _HOUSEHOLD, _MASKS_N95),
            facts=((TUBERCULOSIS, True), (TB_CONFIRMED, True)),
        ),
        Category(
            code="x-ray-suggestive",
            label=Label(id="TCM negatif, foto toraks sugestif TBC", en="Molecular test negative, X-ray suggestive"),
            when=all_of(_NEGATIVE, answered(X_RAY, "suggestive")),
            follow_up=(_CLINICAL,),
        ),
        Category(
            code="x-ray-not-suggestive",
            label=Label(
                id="TCM negatif, foto toraks tidak sugestif TBC", en="Molecular test negative, X-ray not suggestive"
            ),
            when=all_of(_NEGATIVE, answered(X_RAY, "not_suggestive")),
            follow_up=(_PREVENTION, _OTHER_DISEASE, _PREVENT_CHILD, _PREVENT_AFTER_EXCLUSION, _WATCH_CHILD),
            facts=((TB_SUSPECT, False),),
        ),
        Category(
            code="negative",
            label=Label(id="TCM negatif", en="Molecular test negative"),
            when=_NEGATIVE,
            follow_up=(
                _X_RAY_ADVISED,
                _X_RAY_ALWAYS,
                _X_RAY_ADULT,
                _PREVENT_CHILD,
                _PREVENT_BY_TEST,
                _PREVENTION,
                _WATCH_CHILD,
            ),
        ),
        no_class(
            "molecular-test-to-follow",
            "Belum dapat disimpulkan: TCM belum ada hasil",
            "Nothing to conclude yet: no result of the molecular test",
            when=everybody(),
            why=Label(
                id="BTA negatif, foto toraks saja, atau TCM yang gagal tidak menyingkirkan TBC; TCM menyusul.",
                en="Negative microscopy, an X-ray alone or a failed test rule nothing out; the molecular test follows.",
            ),
            follow_up=(_MOLECULAR_FIRST,),
        ),
    ),
    source=_ADULTS,
    further_sources=(_CHILDREN, _FIGURE_22, _SCHOOL, _SCHOOL_FLOW, _ADULT_FLOW),
    passing=True,
    services=("tb-presumptive-workup", "tb-diagnosis-school-age", "tb-diagnosis-adult", "anc-lab-tb"),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.TB_TESTS,
    name=Label(
        id="Hasil pemeriksaan TBC (TCM, BTA mikroskopis, foto toraks)",
        en="Results of tuberculosis tests (molecular test, microscopy, chest X-ray)",
    ),
    items=ITEMS,
    scales=(RESULT,),
    source=_ADULTS,
    further_sources=(_CHILDREN, _SCHOOL),
    notes=(
        Label(
            id="Yang tidak diisi berarti tidak dilakukan. TCM atau BTA positif adalah diagnosis; gejala bukan.",
            en="What is left out was not done. A positive test is a diagnosis; screening for symptoms is none.",
        ),
    ),
)
