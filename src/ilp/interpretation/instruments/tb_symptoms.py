"""Formulir 1: symptoms, contacts and risk factors of tuberculosis at any age, with the children's list (BAB IV, V)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, any_of, by_reading, everybody, has, is_, measured, nobody, not_
from ilp.facts.chronic_disease import DIABETES
from ilp.facts.infections import HIV, PRISONER, TB_CONTACT, TB_HOUSEHOLD_CONTACT, TB_SUSPECT
from ilp.facts.person import PREGNANT, SEX
from ilp.facts.risk_and_cancer import MALNUTRITION, SMOKER
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    act,
    no_class,
    yes_no_item,
)
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT
from ilp.regulation import KMK_2015_2023
from ilp.screening.adult_infections import TB_ADULT_NO_SPUTUM, TB_PREVENTIVE_WITH_HIV_ADULT
from ilp.screening.adult_results_infections import (
    TB_ADULT_SYMPTOMS,
    TB_FORM_BMI_EDGES,
    TB_FORM_EXTRA_SIGNS,
    TB_FORM_OVER_65,
    TB_FORM_SHORT_COUGH,
    TB_FORM_X_RAY,
)
from ilp.screening.antenatal_screening import ANC_TB_SYMPTOMS
from ilp.screening.child_tuberculosis_readings import (
    TB_CHILD_CONTACT_AT_PUSTU,
    TB_CHILD_CONTACT_WITH_SYMPTOMS,
    TB_CHILD_COUGH_TREATED,
    TB_CHILD_FEVER,
    TB_CHILD_HOUSEHOLD_CONTACT,
    TB_CHILD_INDEX_CASE,
    TB_CHILD_PREVENTION_WITHOUT_TEST,
    TB_CHILD_SYMPTOM_LIST,
)
from ilp.screening.mother_and_child_readings import UNDER_FIVE_OR_PRESCHOOL
from ilp.screening.school_age_care import TB_PREVENTIVE_TEST_FIRST
from ilp.screening.school_age_results import TB_BREATHLESSNESS, TB_COUGH, TB_NOT_PRESUMPTIVE, TB_ONE_SYMPTOM
from ilp.vocabulary import Instrument, Quantity, Sex, Venue

_KMK = KMK_2015_2023.at
_FORM = _KMK(
    "Lampiran",
    "Skrining Gejala TBC dan Penyakit Pernapasan Lainnya dan Petunjuk Teknis Pelaksanaan Skrining (IK) TBC",
    form="Formulir 1",
)
_CHILDREN = _KMK("BAB IV", "Skrining kasus TBC balita", table="Tabel 10")
_FIGURE_22 = _KMK("BAB IV", "Skrining kasus TBC balita", figure="Gambar 22")
_SCHOOL = _KMK("BAB IV", "Skrining TBC")
_SCHOOL_FLOW = _KMK("BAB IV", "Skrining TBC", figure="Gambar 25")
_ADULTS = _KMK("BAB V", "Skrining TBC")
_ADULT_FLOW = _KMK("BAB V", "Skrining TBC", figure="Gambar 31")
_ANTENATAL = _KMK("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")

_CHILD = UNDER_FIVE_OR_PRESCHOOL
_FROM_18 = aged(at_least=years(18))
_AT_SCHOOL_AGE = all_of(not_(_CHILD), aged(under=years(18)))

CONTACT = Item(
    code="tb_symptoms.contact",
    label=Label(id="kontak dengan pasien TBC", en="contact with somebody who has tuberculosis"),
    options=(
        Option(code="none", label=Label(id="tidak ada", en="none")),
        Option(code="household", label=Label(id="serumah", en="of the household"), follows=has(TB_HOUSEHOLD_CONTACT)),
        Option(code="close", label=Label(id="erat, tidak serumah", en="close, not of the household")),
        Option(code="unspecified", label=Label(id="ada, jenisnya tidak disebut", en="yes, of which kind is not said")),
    ),
)
INDEX_CASE = Item(
    code="tb_symptoms.index_case",
    label=Label(id="jenis TBC pada sumber penularan", en="kind of tuberculosis of the source"),
    options=(
        Option(code="bacteriological", label=Label(id="paru, terkonfirmasi bakteriologis", en="confirmed pulmonary")),
        Option(code="clinical", label=Label(id="paru, klinis", en="pulmonary, clinical diagnosis")),
        Option(code="extrapulmonary", label=Label(id="ekstraparu", en="extrapulmonary")),
    ),
    asked_if=answered(CONTACT, "household", "close", "unspecified"),
    optional=True,
)
COUGH_DAYS_NUMBER = Number(
    code="tb_symptoms.cough_days",
    label=Label(id="lama batuk", en="duration of cough"),
    unit="hari/days",
    at_most=3650,
)
COUGH = yes_no_item(
    "tb_symptoms.cough",
    "batuk, berapa pun lamanya (batuk darah termasuk)",
    "cough of any duration (coughing blood included)",
    follows=measured(COUGH_DAYS_NUMBER, over=0),
)
COUGH_DAYS = Item(
    code="tb_symptoms.cough_days",
    label=Label(id="lama batuk", en="duration of cough"),
    number=COUGH_DAYS_NUMBER,
    asked_if=answered(COUGH, "yes"),
)
COUGH_TREATED = yes_no_item(
    "tb_symptoms.cough_better_with_treatment",
    "batuk membaik dengan pengobatan standar",
    "cough gets better with standard treatment",
    asked_if=all_of(_CHILD, answered(COUGH, "yes")),
    optional=True,
)
WEIGHT = yes_no_item(
    "tb_symptoms.weight_loss",
    "berat badan turun atau tidak naik, nafsu makan turun, gagal tumbuh",
    "weight lost or not gained, poor appetite, failure to thrive",
)
FEVER_DAYS_NUMBER = Number(
    code="tb_symptoms.fever_days",
    label=Label(id="lama demam", en="duration of fever"),
    unit="hari/days",
    at_most=3650,
)
FEVER = yes_no_item(
    "tb_symptoms.fever",
    "demam tanpa sebab jelas",
    "fever without a clear cause",
    follows=measured(FEVER_DAYS_NUMBER, over=0),
)
FEVER_DAYS = Item(
    code="tb_symptoms.fever_days",
    label=Label(id="lama demam", en="duration of fever"),
    number=FEVER_DAYS_NUMBER,
    asked_if=all_of(_CHILD, answered(FEVER, "yes")),
)
FEVER_RECURRING = yes_no_item(
    "tb_symptoms.fever_recurring",
    "demam berulang",
    "fever that comes again and again",
    asked_if=all_of(_CHILD, answered(FEVER, "yes")),
)
NIGHT_SWEATS = yes_no_item(
    "tb_symptoms.night_sweats",
    "keringat malam",
    "night sweats",
    asked_if=by_reading(TB_CHILD_SYMPTOM_LIST, {"own-list": not_(_CHILD), "both-lists": everybody()}),
)
LETHARGY = yes_no_item("tb_symptoms.lethargy", "lemas, lesu, kurang aktif", "weak, listless, less active")
BREATHLESS = Item(
    code="tb_symptoms.breathlessness",
    label=Label(id="sesak napas", en="breathlessness"),
    options=(
        Option(code="no", label=Label(id="tidak", en="no")),
        Option(code="yes", label=Label(id="ya, tanpa nyeri dada", en="yes, without chest pain")),
        Option(code="with_chest_pain", label=Label(id="ya, dengan nyeri dada", en="yes, with chest pain")),
    ),
    asked_if=not_(_CHILD),
)
LYMPH_NODES = yes_no_item(
    "tb_symptoms.lymph_nodes", "pembesaran kelenjar leher atau ketiak", "swollen nodes of neck or armpit"
)
ORGAN_SIGNS = Item(
    code="tb_symptoms.organ_signs",
    label=Label(id="tanda TBC di luar paru", en="signs of tuberculosis outside the lungs"),
    options=(
        Option(code="none", label=Label(id="tidak ada", en="none")),
        Option(
            code="neurological",
            label=Label(id="kejang atau kesadaran menurun", en="convulsions or reduced consciousness"),
        ),
        Option(code="skeletal", label=Label(id="lumpuh atau sulit berjalan", en="paralysis or trouble walking")),
        Option(code="other", label=Label(id="tanda organ lain", en="signs of another organ")),
    ),
)
OTHER_RESPIRATORY = yes_no_item(
    "tb_symptoms.other_respiratory",
    "gejala pernapasan lain, seperti pilek atau sakit tenggorokan",
    "other respiratory symptoms, such as a cold or sore throat",
    optional=True,
)
X_RAY = Item(
    code="tb_symptoms.chest_x_ray",
    label=Label(id="foto toraks", en="chest X-ray"),
    options=(
        Option(code="not_done", label=Label(id="tidak dilakukan", en="not done")),
        Option(code="tb_abnormality", label=Label(id="abnormalitas TBC", en="abnormal as in tuberculosis")),
        Option(code="other_abnormality", label=Label(id="abnormalitas bukan TBC", en="abnormal, not tuberculosis")),
        Option(code="normal", label=Label(id="normal", en="normal")),
    ),
    optional=True,
    left_out="not_done",
)
PREVIOUS_TB = yes_no_item("tb_symptoms.previous_tb", "pernah TBC", "had tuberculosis before", optional=True)
TREATMENT_NOT_COMPLETED = yes_no_item(
    "tb_symptoms.treatment_not_completed",
    "pengobatan TBC dahulu tidak tuntas",
    "earlier treatment not completed",
    optional=True,
)
MALNOURISHED = yes_no_item(
    "tb_symptoms.malnutrition", "malnutrisi", "malnutrition", follows=has(MALNUTRITION), optional=True
)
SMOKE = yes_no_item(
    "tb_symptoms.smoke",
    "merokok atau perokok pasif",
    "smokes, or breathes others' smoke",
    follows=has(SMOKER),
    follows_no=nobody(),
    optional=True,
)
WITH_DIABETES = yes_no_item(
    "tb_symptoms.diabetes", "riwayat DM", "history of diabetes", follows=has(DIABETES), optional=True
)
WITH_HIV = yes_no_item("tb_symptoms.hiv", "ODHIV", "lives with HIV", follows=has(HIV), optional=True)
OLDER = yes_no_item(
    "tb_symptoms.older",
    "lansia menurut formulir",
    "older person as the form has it",
    follows=by_reading(TB_FORM_OVER_65, {"form": aged(over=years(65)), "stage": aged(at_least=years(60))}),
    optional=True,
)
IS_PREGNANT = yes_no_item("tb_symptoms.pregnant", "hamil", "pregnant", follows=has(PREGNANT), optional=True)
IN_PRISON = yes_no_item("tb_symptoms.prisoner", "warga binaan", "in prison", follows=has(PRISONER), optional=True)
CROWDED = yes_no_item(
    "tb_symptoms.crowded_poor_area",
    "tinggal di wilayah padat, kumuh, miskin",
    "lives in a crowded, poor area",
    optional=True,
)

ITEMS = (
    CONTACT,
    INDEX_CASE,
    PREVIOUS_TB,
    TREATMENT_NOT_COMPLETED,
    MALNOURISHED,
    SMOKE,
    WITH_DIABETES,
    WITH_HIV,
    OLDER,
    IS_PREGNANT,
    IN_PRISON,
    CROWDED,
    X_RAY,
    COUGH,
    COUGH_DAYS,
    COUGH_TREATED,
    WEIGHT,
    FEVER,
    FEVER_DAYS,
    FEVER_RECURRING,
    NIGHT_SWEATS,
    LETHARGY,
    BREATHLESS,
    LYMPH_NODES,
    ORGAN_SIGNS,
    OTHER_RESPIRATORY,
)

_COUGH = answered(COUGH, "yes")
_FEVER = answered(FEVER, "yes")
_WEIGHT = answered(WEIGHT, "yes")
_SWEATS = answered(NIGHT_SWEATS, "yes")
_ORGAN = answered(ORGAN_SIGNS, "neurological", "skeletal", "other")
_ANY_CONTACT = answered(CONTACT, "household", "close", "unspecified")

_CHILD_COUGH = all_of(
    _COUGH,
    measured(COUGH_DAYS_NUMBER, at_least=14),
    by_reading(TB_CHILD_COUGH_TREATED, {"duration": everybody(), "letter": answered(COUGH_TREATED, "no")}),
)
_CHILD_FEVER = all_of(
    _FEVER,
    any_of(
        by_reading(
            TB_CHILD_FEVER,
            {"letter": measured(FEVER_DAYS_NUMBER, over=14), "inclusive": measured(FEVER_DAYS_NUMBER, at_least=14)},
        ),
        answered(FEVER_RECURRING, "yes"),
    ),
)
_CHILD_SIGNS = any_of(
    _CHILD_COUGH, _CHILD_FEVER, _WEIGHT, answered(LETHARGY, "yes"), answered(LYMPH_NODES, "yes"), _ORGAN
)
_CHILD_SYMPTOMS = any_of(
    _CHILD_SIGNS,
    by_reading(TB_CHILD_SYMPTOM_LIST, {"own-list": nobody(), "both-lists": any_of(_COUGH, _FEVER, _SWEATS)}),
)

_LONG_COUGH = all_of(
    _COUGH,
    by_reading(
        TB_COUGH,
        {
            "two-weeks-or-more": measured(COUGH_DAYS_NUMBER, at_least=14),
            "letter": measured(COUGH_DAYS_NUMBER, over=14),
        },
    ),
)
_COUGH_ALONE = any_of(
    by_reading(TB_FORM_SHORT_COUGH, {"any-duration": _COUGH, "two-weeks": nobody()}),
    _LONG_COUGH,
)
_BREATHLESSNESS = by_reading(
    TB_BREATHLESSNESS,
    {"any": answered(BREATHLESS, "yes", "with_chest_pain"), "letter": answered(BREATHLESS, "yes")},
)
_FURTHER = any_of(
    _WEIGHT,
    _FEVER,
    _SWEATS,
    by_reading(
        TB_FORM_EXTRA_SIGNS,
        {
            "count": any_of(answered(LETHARGY, "yes"), _BREATHLESSNESS, answered(LYMPH_NODES, "yes")),
            "form-only": nobody(),
        },
    ),
    _ORGAN,
)
_SCHOOL_SYMPTOMS = any_of(
    _COUGH_ALONE,
    by_reading(TB_ONE_SYMPTOM, {"any-one": _FURTHER, "with-cough": all_of(_COUGH, _FURTHER)}),
    _ORGAN,
)
_ADULT_SYMPTOMS = by_reading(
    TB_ADULT_SYMPTOMS, {"form": any_of(_COUGH_ALONE, _FURTHER), "children": any_of(_CHILD_SIGNS, _LONG_COUGH)}
)
_IN_PREGNANCY = any_of(all_of(_COUGH, measured(COUGH_DAYS_NUMBER, over=14)), all_of(_COUGH, _FURTHER), _ORGAN)
_OLDER_SYMPTOMS = any_of(all_of(_AT_SCHOOL_AGE, _SCHOOL_SYMPTOMS), all_of(_FROM_18, _ADULT_SYMPTOMS))

SYMPTOMS = any_of(
    all_of(_CHILD, _CHILD_SYMPTOMS),
    all_of(
        not_(_CHILD),
        by_reading(
            ANC_TB_SYMPTOMS,
            {
                "any-symptom": _OLDER_SYMPTOMS,
                "contact-investigation": any_of(
                    _IN_PREGNANCY, all_of(not_(answered(IS_PREGNANT, "yes")), _OLDER_SYMPTOMS)
                ),
            },
        ),
    ),
)
#: Whether symptoms make tuberculosis presumptive, by the list for the age.

_INDEX_COUNTS = by_reading(
    TB_CHILD_INDEX_CASE, {"any": everybody(), "confirmed": answered(INDEX_CASE, "bacteriological")}
)
CONTACT_COUNTS = all_of(
    by_reading(
        TB_CHILD_HOUSEHOLD_CONTACT, {"both-alike": _ANY_CONTACT, "letter": answered(CONTACT, "close", "unspecified")}
    ),
    _INDEX_COUNTS,
)
_HOUSEHOLD_CONFIRMED = any_of(
    all_of(answered(CONTACT, "household"), answered(INDEX_CASE, "bacteriological")),
    all_of(
        answered(CONTACT, "unspecified"),
        not_(answered(INDEX_CASE, "clinical", "extrapulmonary")),
        has(TB_HOUSEHOLD_CONTACT),
    ),
)
#: A contact of a kind that is not said may be one of the household: then what is recorded counts, or it is not known.

_CONTACT_FACTS = ((TB_CONTACT, _ANY_CONTACT), (TB_HOUSEHOLD_CONTACT, _HOUSEHOLD_CONFIRMED))

_OUTSIDE = (Venue.PUSTU, Venue.POSYANDU, Venue.HOME_VISIT)

_TO_PUSKESMAS = act(
    ActionKind.REFER,
    "rujuk ke Puskesmas; kader menulis surat pengantar dan mendampingi bila perlu",
    "refer to the Puskesmas; the kader writes the letter and goes along where needed",
    *_OUTSIDE,
    source=_FORM,
)
_TWO_SAMPLES = act(
    ActionKind.EXAMINE,
    "dahak 2 kali (sewaktu-pagi, atau sewaktu-sewaktu berjarak minimal 1 jam), dikirim ke Puskesmas",
    "two sputum samples (spot and morning, or two spot samples at least 1 hour apart), sent to the Puskesmas",
    Venue.PUSTU,
    source=_CHILDREN,
)
_MOLECULAR = "TCM dahak 2 kali bila dapat berdahak"
_MOLECULAR_EN = "rapid molecular test of two sputum samples of those who bring up sputum"
_MOLECULAR_CHILD = act(
    ActionKind.EXAMINE,
    _MOLECULAR,
    _MOLECULAR_EN,
    Venue.PUSKESMAS,
    when=_CHILD,
    service="tb-presumptive-workup",
    source=_CHILDREN,
)
_MOLECULAR_SCHOOL = act(
    ActionKind.EXAMINE,
    _MOLECULAR,
    _MOLECULAR_EN,
    Venue.PUSKESMAS,
    when=_AT_SCHOOL_AGE,
    service="tb-diagnosis-school-age",
    source=_SCHOOL,
)
_MOLECULAR_ADULT = act(
    ActionKind.EXAMINE,
    _MOLECULAR,
    _MOLECULAR_EN,
    Venue.PUSKESMAS,
    when=_FROM_18,
    service="tb-diagnosis-adult",
    source=_ADULTS,
)
_MICROSCOPY = act(
    ActionKind.EXAMINE,
    "bila TCM sulit dijangkau: BTA mikroskopis, TCM tetap menyusul untuk resistansi",
    "where the molecular test is out of reach: microscopy; the molecular test still follows, for resistance",
    Venue.PUSKESMAS,
    source=_CHILDREN,
)
_NO_SPUTUM_CHILD = act(
    ActionKind.EXAMINE,
    "bila dahak sulit didapat: sistem skoring",
    "where sputum is hard to get: the scoring system",
    Venue.PUSKESMAS,
    when=_CHILD,
    service="tb-scoring",
    source=_CHILDREN,
)
_NO_SPUTUM_SCHOOL = act(
    ActionKind.EXAMINE,
    "bila dahak sulit didapat: induksi sputum, lalu diagnosis klinis dengan sistem skoring",
    "where sputum is hard to get: induced sputum, then clinical diagnosis with the scoring system",
    Venue.PUSKESMAS,
    when=_AT_SCHOOL_AGE,
    source=_SCHOOL,
)
_NO_SPUTUM_ADULT_REFER = act(
    ActionKind.REFER,
    "bila tanpa dahak: rujuk untuk pemeriksaan lain",
    "where there is no sputum: refer for other tests",
    Venue.PUSKESMAS,
    when=all_of(_FROM_18, by_reading(TB_ADULT_NO_SPUTUM, {"refer": everybody(), "doctor": nobody()})),
    source=_ADULTS,
)
_NO_SPUTUM_ADULT_DOCTOR = act(
    ActionKind.EXAMINE,
    "bila tanpa dahak: dokter Puskesmas memutuskan",
    "where there is no sputum: the doctor of the Puskesmas decides",
    Venue.PUSKESMAS,
    when=all_of(_FROM_18, by_reading(TB_ADULT_NO_SPUTUM, {"refer": nobody(), "doctor": everybody()})),
    source=_ADULTS,
)
_MASK = act(
    ActionKind.EDUCATE,
    "ibu hamil memakai masker bedah; ANC di ruang terpisah atau pada jadwal tersendiri",
    "she wears a surgical mask; antenatal care in a separate room or at another time",
    when=answered(IS_PREGNANT, "yes"),
    source=_ANTENATAL,
)
_EMERGENCY = act(
    ActionKind.EMERGENCY,
    "kejang atau kesadaran menurun: gawat darurat, rujuk segera (kesimpulan kami)",
    "convulsions or reduced consciousness: an emergency, refer at once (our inference)",
    at_once=True,
    source=_CHILDREN,
)

_CONTACT_REFERRED = act(
    ActionKind.REFER,
    "kontak tanpa gejala segera dirujuk ke Puskesmas",
    "contacts without symptoms are referred to the Puskesmas without delay",
    Venue.POSYANDU,
    Venue.HOME_VISIT,
    source=_CHILDREN,
)
_CONTACT_FROM_PUSTU = act(
    ActionKind.REFER,
    "kontak tanpa gejala dirujuk ke Puskesmas",
    "contacts without symptoms are referred to the Puskesmas",
    Venue.PUSTU,
    when=any_of(not_(_CHILD), by_reading(TB_CHILD_CONTACT_AT_PUSTU, {"figure": everybody(), "text": nobody()})),
    source=_FIGURE_22,
)
_OBSERVE_CHILD = act(
    ActionKind.EXAMINE,
    "observasi dan uji tuberkulin untuk menilai kelayakan TPT",
    "observe, and a tuberculin test to judge fitness for preventive treatment",
    Venue.PUSKESMAS,
    when=_CHILD,
    service="tb-close-contact",
    source=_CHILDREN,
)
_WITHOUT_TEST_CHILD = act(
    ActionKind.TREAT,
    "bila uji tuberkulin tidak tersedia: dokter memutuskan TPT",
    "where there is no tuberculin test: the doctor decides on preventive treatment",
    Venue.PUSKESMAS,
    when=all_of(
        _CHILD,
        by_reading(TB_CHILD_PREVENTION_WITHOUT_TEST, {"doctor-decides": everybody(), "test-first": nobody()}),
    ),
    source=_CHILDREN,
)
_TESTS_SCHOOL = act(
    ActionKind.EXAMINE,
    "TST/IGRA, dan rontgen dada bila ada, sebelum TPT",
    "TST or IGRA, and a chest X-ray where there is one, before preventive treatment",
    Venue.PUSKESMAS,
    when=_AT_SCHOOL_AGE,
    service="tb-preventive-therapy-school-age",
    source=_SCHOOL,
)
_PREVENT_SCHOOL = act(
    ActionKind.TREAT,
    "TPT setelah TBC aktif disingkirkan; tanpa tes dokter yang memutuskan",
    "preventive treatment once active disease is ruled out; without tests the doctor decides",
    Venue.PUSKESMAS,
    when=all_of(
        _AT_SCHOOL_AGE,
        by_reading(TB_PREVENTIVE_TEST_FIRST, {"where-available": everybody(), "condition": nobody()}),
    ),
    service="tb-preventive-therapy-school-age",
    source=_SCHOOL,
)
_PREVENT_SCHOOL_AFTER_TEST = act(
    ActionKind.TREAT,
    "TPT hanya setelah TST/IGRA",
    "preventive treatment only after TST or IGRA",
    Venue.PUSKESMAS,
    when=all_of(
        _AT_SCHOOL_AGE,
        by_reading(TB_PREVENTIVE_TEST_FIRST, {"where-available": nobody(), "condition": everybody()}),
    ),
    service="tb-preventive-therapy-school-age",
    source=_SCHOOL,
)
_PREVENT_ADULT = act(
    ActionKind.TREAT,
    "observasi dan pertimbangkan TPT bagi yang layak",
    "observe, and consider preventive treatment of those fit for it",
    Venue.PUSKESMAS,
    when=_FROM_18,
    service="tb-preventive-therapy-adult",
    source=_ADULT_FLOW,
)
_EXAMINE_IF_SYMPTOMS = act(
    ActionKind.MONITOR,
    "begitu timbul gejala, periksa untuk TBC",
    "look for tuberculosis as soon as symptoms appear",
    source=_CHILDREN,
)
_WITH_HIV = act(
    ActionKind.TREAT,
    "ODHIV tanpa gejala: nilai untuk TPT",
    "HIV without symptoms: assess for preventive treatment",
    Venue.PUSKESMAS,
    when=all_of(
        answered(WITH_HIV, "yes"),
        any_of(
            ADOLESCENT,
            all_of(_FROM_18, by_reading(TB_PREVENTIVE_WITH_HIV_ADULT, {"with-hiv": everybody(), "contacts": nobody()})),
        ),
    ),
    source=_SCHOOL,
)
_HYGIENE = act(
    ActionKind.EDUCATE,
    "edukasi pencegahan TBC dan PHBS",
    "education on prevention of tuberculosis and hygiene",
    when=any_of(_CHILD, _FROM_18, by_reading(TB_NOT_PRESUMPTIVE, {"education": everybody(), "nothing": nobody()})),
    source=_CHILDREN,
)
_OTHER_DISEASE = act(
    ActionKind.MONITOR,
    "observasi kemungkinan penyakit lain",
    "look for other disease",
    Venue.PUSKESMAS,
    when=any_of(
        _FROM_18,
        all_of(_AT_SCHOOL_AGE, by_reading(TB_NOT_PRESUMPTIVE, {"education": everybody(), "nothing": nobody()})),
    ),
    source=_ADULT_FLOW,
)
_UNTIL_NEXT_ANC = act(
    ActionKind.MONITOR,
    "observasi sampai jadwal ANC berikut",
    "observe until the next antenatal visit",
    when=answered(IS_PREGNANT, "yes"),
    source=_ANTENATAL,
)
_X_RAY_OTHER = act(
    ActionKind.EXAMINE,
    "kelainan foto toraks bukan TBC dinilai dokter (kesimpulan kami)",
    "an X-ray abnormal otherwise is judged by a doctor (our inference)",
    Venue.PUSKESMAS,
    when=answered(X_RAY, "other_abnormality"),
    source=_FORM,
)

_WORK_UP = (
    _TO_PUSKESMAS,
    _TWO_SAMPLES,
    _MOLECULAR_CHILD,
    _MOLECULAR_SCHOOL,
    _MOLECULAR_ADULT,
    _MICROSCOPY,
    _NO_SPUTUM_CHILD,
    _NO_SPUTUM_SCHOOL,
    _NO_SPUTUM_ADULT_REFER,
    _NO_SPUTUM_ADULT_DOCTOR,
    _MASK,
)
_FOR_CONTACTS = (
    _CONTACT_REFERRED,
    _CONTACT_FROM_PUSTU,
    _OBSERVE_CHILD,
    _WITHOUT_TEST_CHILD,
    _TESTS_SCHOOL,
    _PREVENT_SCHOOL,
    _PREVENT_SCHOOL_AFTER_TEST,
    _PREVENT_ADULT,
    _EXAMINE_IF_SYMPTOMS,
)

TB_SYMPTOM_RESULT = Scale(
    code="tb-symptoms",
    name=Label(id="Hasil skrining gejala TBC", en="Result of tuberculosis symptom screening"),
    of=(),
    categories=(
        Category(
            code="presumptive",
            label=Label(id="Terduga TBC", en="Presumptive tuberculosis"),
            when=SYMPTOMS,
            follow_up=_WORK_UP,
            facts=((TB_SUSPECT, True), *_CONTACT_FACTS),
        ),
        Category(
            code="presumptive-by-x-ray",
            label=Label(
                id="Terduga TBC menurut foto toraks, tanpa gejala",
                en="Presumptive tuberculosis by X-ray, without symptoms",
            ),
            when=by_reading(TB_FORM_X_RAY, {"presumptive": answered(X_RAY, "tb_abnormality"), "beside": nobody()}),
            follow_up=_WORK_UP,
            facts=((TB_SUSPECT, True), *_CONTACT_FACTS),
        ),
        Category(
            code="close-contact",
            label=Label(id="Kontak erat", en="Close contact"),
            when=CONTACT_COUNTS,
            follow_up=(*_FOR_CONTACTS, _HYGIENE, _X_RAY_OTHER),
            facts=((TB_SUSPECT, False), *_CONTACT_FACTS),
            source=_CHILDREN,
        ),
        Category(
            code="not-presumptive",
            label=Label(id="Bukan terduga TBC", en="Not presumptive"),
            when=everybody(),
            follow_up=(_HYGIENE, _OTHER_DISEASE, _UNTIL_NEXT_ANC, _WITH_HIV, _X_RAY_OTHER),
            facts=((TB_SUSPECT, False), *_CONTACT_FACTS),
        ),
    ),
    marks=(
        Category(
            code="organ-emergency",
            label=Label(
                id="Kejang atau kesadaran menurun: dapat meningitis TBC",
                en="Convulsions or reduced consciousness: may be tuberculous meningitis",
            ),
            when=answered(ORGAN_SIGNS, "neurological"),
            danger=True,
            follow_up=(_EMERGENCY,),
            source=_CHILDREN,
        ),
        Category(
            code="contact-and-symptoms",
            label=Label(id="Juga kontak TBC", en="A contact of tuberculosis too"),
            when=all_of(SYMPTOMS, CONTACT_COUNTS),
            note=Label(
                id="Kontak dipakai setelah TBC aktif disingkirkan.",
                en="The contact counts once active tuberculosis is ruled out.",
            ),
        ),
        Category(
            code="close-contact-too",
            label=Label(id="Sekaligus kontak erat", en="Close contact at the same time"),
            when=all_of(
                SYMPTOMS,
                CONTACT_COUNTS,
                by_reading(TB_CHILD_CONTACT_WITH_SYMPTOMS, {"symptoms-first": nobody(), "both": everybody()}),
            ),
            follow_up=(_CONTACT_REFERRED, _OBSERVE_CHILD, _TESTS_SCHOOL, _PREVENT_ADULT),
        ),
        Category(
            code="other-respiratory",
            label=Label(id="Ada gejala penyakit pernapasan lain", en="Symptoms of another respiratory disease"),
            when=answered(OTHER_RESPIRATORY, "yes"),
        ),
        Category(
            code="risk-group",
            label=Label(id="Punya faktor risiko TBC pada formulir", en="Has a risk factor of the form"),
            when=any_of(
                answered(PREVIOUS_TB, "yes"),
                answered(TREATMENT_NOT_COMPLETED, "yes"),
                answered(MALNOURISHED, "yes"),
                answered(SMOKE, "yes"),
                answered(WITH_DIABETES, "yes"),
                answered(WITH_HIV, "yes"),
                answered(OLDER, "yes"),
                answered(IS_PREGNANT, "yes"),
                answered(IN_PRISON, "yes"),
                answered(CROWDED, "yes"),
            ),
            note=Label(
                id="Faktor risiko tidak mengubah golongan; mereka diutamakan untuk skrining.",
                en="Risk factors do not change the class; those who have one come first in screening.",
            ),
        ),
        Category(
            code="no-x-ray-in-pregnancy",
            label=Label(
                id="Hamil: skrining dengan rontgen tidak dianjurkan", en="Pregnant: screening by X-ray is not advised"
            ),
            when=answered(IS_PREGNANT, "yes"),
        ),
        Category(
            code="has-hiv",
            label=Label(id="ODHIV", en="Lives with HIV"),
            when=answered(WITH_HIV, "yes"),
            facts=((HIV, True),),
        ),
        Category(
            code="has-diabetes",
            label=Label(id="Riwayat DM", en="History of diabetes"),
            when=answered(WITH_DIABETES, "yes"),
            facts=((DIABETES, True),),
        ),
    ),
    source=_FORM,
    further_sources=(_CHILDREN, _FIGURE_22, _SCHOOL, _SCHOOL_FLOW, _ADULTS, _ADULT_FLOW),
    passing=True,
    services=("tb-symptom-under-five", "tb-school-age-adolescent", "tb-adult", "anc-tb-screening"),
    notes=(
        Label(
            id="Kontak dihitung dalam 3 bulan sebelum kasus indeks mulai minum OAT.",
            en="Contact counts in the 3 months before the index case began treatment.",
        ),
        Label(
            id="Usia menentukan daftar gejala: sampai 71 bulan daftar anak, lalu daftar usia sekolah, dewasa sejak 18.",
            en="Age decides the list: to 71 months that of children, then that of school age, adults from 18.",
        ),
    ),
)

_WOMAN = is_(SEX, Sex.FEMALE)
_MAN = is_(SEX, Sex.MALE)
_NO_BMI_CLASS = Label(
    id="Golongan pada formulir dibuat untuk orang dewasa; bagi anak tidak berlaku (kesimpulan kami).",
    en="The classes of the form are made for adults; they do not hold for children (our inference).",
)

TB_FORM_BMI = Scale(
    code="tb-form-bmi",
    name=Label(id="IMT menurut Formulir 1 (hanya petunjuk gizi)", en="BMI by Formulir 1 (a hint on nutrition only)"),
    of=(Quantity.BMI,),
    categories=(
        no_class(
            "outside",
            "Tanpa golongan",
            "No class",
            when=aged(under=years(18)),
            why=_NO_BMI_CLASS,
        ),
        Category(
            code="obese",
            label=Label(id="Obesitas", en="Obese"),
            when=measured(Quantity.BMI, over=27),
        ),
        Category(
            code="overweight",
            label=Label(id="Kegemukan", en="Overweight"),
            when=by_reading(
                TB_FORM_BMI_EDGES,
                {
                    "upper": any_of(
                        measured(Quantity.BMI, at_least=25), all_of(_WOMAN, measured(Quantity.BMI, at_least=23))
                    ),
                    "lower": any_of(measured(Quantity.BMI, over=25), all_of(_WOMAN, measured(Quantity.BMI, over=23))),
                },
            ),
        ),
        Category(
            code="thin",
            label=Label(id="Kurus", en="Thin"),
            when=any_of(measured(Quantity.BMI, under=17), all_of(_MAN, measured(Quantity.BMI, under=18))),
        ),
        Category(code="normal", label=Label(id="Normal", en="Normal"), when=measured(Quantity.BMI, at_least=17)),
    ),
    marks=(
        Category(
            code="pregnant",
            label=Label(
                id="Hamil: berat badan kehamilan mengaburkan IMT", en="Pregnant: the weight of pregnancy blurs the BMI"
            ),
            when=answered(IS_PREGNANT, "yes"),
        ),
    ),
    source=_FORM,
    services=("tb-adult",),
    notes=(
        Label(
            id="Berbeda dari golongan IMT pada skrining obesitas; hanya petunjuk malnutrisi pada formulir ini.",
            en="Other than the classes of obesity screening; only a hint of malnutrition on this form.",
        ),
    ),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.TB_SYMPTOMS,
    name=Label(
        id="Formulir skrining gejala TBC dan penyakit pernapasan lain (Formulir 1)",
        en="Screening form of tuberculosis and other respiratory disease (Formulir 1)",
    ),
    items=ITEMS,
    scales=(TB_SYMPTOM_RESULT, TB_FORM_BMI),
    source=_FORM,
    further_sources=(_CHILDREN, _SCHOOL, _ADULTS),
    notes=(
        Label(
            id="Gejala di luar formulir (lesu, sesak, kelenjar, tanda organ) berasal dari petunjuk dan uraian bab.",
            en="Symptoms beyond the form (listless, breathless, nodes, organs) are from its instructions and the text.",
        ),
    ),
)
