"""The facts a rule may ask about a person: names, types, questions in two languages, and where they come from.

A fact is yes/no unless its type says otherwise. What nobody recorded stays unknown; ``ilp.situation`` says how a
fact follows from other data of the person.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from attrs import frozen

from ilp.errors import InputError, RuleError, unknown_name
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Citation
from ilp.vocabulary import Sex


class FactType(StrEnum):
    """What kind of value a fact has."""

    YES_NO = "yes_no"
    INTEGER = "integer"
    CHOICE = "choice"
    DATE = "date"


FactValue = bool | int | str


@frozen(kw_only=True, eq=False)
class Fact:
    """Something a rule may ask about a person.

    ``derived`` says in words from which other data the fact follows when it is not recorded itself; ``negative`` is the
    label of its being no.
    ``at_least`` and ``at_most`` bound a whole number.
    """

    name: str
    type: FactType = FactType.YES_NO
    label: Label
    question: Label
    source: Citation
    unit: Label | None = None
    at_least: int = 0
    at_most: int = 0
    choices: tuple[tuple[str, Label], ...] = ()
    derived: Label | None = None
    negative: Label | None = None

    def check(self, value: object) -> FactValue:
        """Return ``value`` if it is of this fact's type; raise InputError saying what is accepted otherwise."""
        match self.type:
            case FactType.YES_NO:
                good, accepted = isinstance(value, bool), "true or false, or nothing where it is not known"
            case FactType.INTEGER:
                good = isinstance(value, int) and not isinstance(value, bool)
                good = good and self.at_least <= value <= self.at_most  # type: ignore[operator]
                accepted = f"a whole number from {self.at_least} to {self.at_most}"
            case FactType.CHOICE:
                codes = [code for code, _ in self.choices]
                good, accepted = value in codes, ", ".join(codes)
            case FactType.DATE:
                good, accepted = False, "no value among the facts: give it as a field of the person"
        if not good:
            raise InputError(
                f"Value of fact {self.name!r}",
                value=value,
                accepted=accepted,
                remedy="Correct the value, or leave the fact out where it is not known",
                code="fact_value",
            )
        return value  # type: ignore[return-value]

    def value_label(self, code: str) -> Label:
        """Return the label of one of the choices."""
        return dict(self.choices)[code]


_REGISTRY: dict[str, Fact] = {}
FACTS: Mapping[str, Fact] = MappingProxyType(_REGISTRY)
"""Every fact by its name, in the order in which they are defined."""


_NEGATIVES = {
    "anaemia_ever_screened": Label(id="belum pernah skrining anemia", en="never screened for anaemia"),
    "fit_for_exercise_test": Label(id="tidak layak tes kebugaran (PAR-Q)", en="not fit for the exercise test (PAR-Q)"),
    "hiv": Label(id="tidak diketahui mengidap HIV", en="not known to have HIV"),
    "pregnant": Label(id="tidak hamil", en="not pregnant"),
    "pupil": Label(id="tidak bersekolah", en="not a school pupil"),
    "smoker": Label(id="tidak merokok", en="does not smoke"),
    "tetanus_t5": Label(
        id="belum mencapai status imunisasi tetanus T5", en="tetanus immunization status T5 not reached"
    ),
}


def _add(fact: Fact) -> Fact:
    if fact.name in _REGISTRY:
        raise RuleError(
            "A fact is defined twice", value=fact.name, remedy="Give each fact one name and one definition", code="fact"
        )
    _REGISTRY[fact.name] = fact
    return fact


def _yes_no(  # noqa: PLR0913 - one row of a table
    name: str,
    id: str,
    en: str,
    ask_id: str,
    ask_en: str,
    source: Citation,
    derived: Label | None = None,
) -> Fact:
    return _add(
        Fact(
            name=name,
            label=Label(id=id, en=en),
            question=Label(id=ask_id, en=ask_en),
            source=source,
            derived=derived,
            negative=_NEGATIVES.get(name),
        )
    )


def fact(name: str) -> Fact:
    """Return the fact of this name; raise UnknownNameError with the nearest names otherwise."""
    try:
        return FACTS[name]
    except KeyError:
        raise unknown_name("fact", name, FACTS) from None


_KMK = KMK_2015_2023.at
_LIFE_CYCLE = _KMK("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas")
_MOTHER_GROUP = _KMK("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas")
_HYPERTENSION = _KMK("BAB V", "Skrining Hipertensi")
_DIABETES = _KMK("BAB V", "Skrining Diabetes Melitus (DM)")
_OBESITY = _KMK("BAB V", "Skrining Obesitas", table="Tabel 20")
_WAIST = _KMK("BAB V", "Skrining Obesitas", table="Tabel 21")
_CERVIX = _KMK("BAB V", "Skrining Kanker Leher rahim")
_BREAST = _KMK("BAB V", "Skrining Kanker payudara")
_COLON = _KMK("BAB V", "Skrining Kanker kolorektal")
_LUNG = _KMK("BAB V", "Skrining Kanker Paru")
_COPD = _KMK("BAB V", "Skrining PPOK")
_TB = _KMK("BAB V", "Skrining TBC")
_MALARIA = _KMK("BAB V", "Skrining Malaria")
_MENTAL = _KMK("BAB V", "Skrining Kesehatan Jiwa")
_EYES = _KMK("BAB V", "Pemeriksaan Katarak")
_FITNESS = _KMK("BAB V", "Skrining Kebugaran")
_VIOLENCE = _KMK("BAB V", "Skrining KtPA")
_CHRONIC = _KMK("BAB V", "Penyakit Kronis")
_BRIDE = _KMK("BAB V", "Kesehatan reproduksi bagi calon pengantin")
_COUPLE = _KMK("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")
_TETANUS = _KMK("BAB V", "Skrining status imunisasi tetanus")
_OCCUPATION = _KMK("BAB V", "Pelayanan penyakit akibat kerja")
_GERIATRIC = _KMK("BAB V", "Skrining Geriatri")
_HOME_CARE = _KMK("BAB V", "Perawatan Lanjut Usia di Rumah")
_YOUTH_HIV = _KMK("BAB IV", "Skrining HIV")
_YOUTH_DIABETES = _KMK("BAB IV", "Skrining Diabetes Melitus (DM)")
_YOUTH_PRESSURE = _KMK("BAB IV", "Skrining Hipertensi")
_YOUTH_ANAEMIA = _KMK("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja")
_THALASSAEMIA = _KMK("BAB IV", "Skrining Talasemia")
_YOUTH_MALARIA = _KMK("BAB IV", "Skrining Malaria")
_SCHOOL = _KMK("BAB IV", "Penjaringan kesehatan dan pemeriksaan berkala")
_DEWORMING = _KMK("BAB IV", "Pemberian Obat Cacing")
_IMMUNIZATION = _KMK("BAB IV", "Imunisasi rutin lengkap", table="Tabel 7")

# --- the person ------------------------------------------------------------------------------------------------------
BIRTH_DATE = _add(
    Fact(
        name="birth_date",
        type=FactType.DATE,
        label=Label(id="tanggal lahir", en="date of birth"),
        question=Label(id="Kapan tanggal lahir lengkapnya?", en="What is the full date of birth?"),
        source=_LIFE_CYCLE,
    )
)
SEX = _add(
    Fact(
        name="sex",
        type=FactType.CHOICE,
        choices=tuple((sex.value, sex.label) for sex in Sex),
        label=Label(id="jenis kelamin", en="sex"),
        question=Label(id="Apa jenis kelaminnya?", en="What is the person's sex?"),
        source=_LIFE_CYCLE,
    )
)
PREGNANT = _yes_no(
    "pregnant",
    "hamil",
    "pregnant",
    "Apakah sedang hamil?",
    "Is she pregnant now?",
    _MOTHER_GROUP,
    Label(
        id="dari catatan kehamilan; laki-laki, dan perempuan di luar usia yang mungkin hamil, dianggap tidak hamil",
        en="from the pregnancy record; a male, or a female outside the ages at which pregnancy occurs, is not pregnant",
    ),
)
POSTPARTUM = _yes_no(
    "postpartum",
    "nifas (sampai 42 hari setelah persalinan)",
    "postpartum (to day 42 after delivery)",
    "Apakah bersalin dalam 42 hari terakhir?",
    "Did she give birth within the last 42 days?",
    _MOTHER_GROUP,
    Label(
        id="dari tanggal persalinan; tidak bagi yang sedang hamil, laki-laki, dan perempuan di luar usia yang mungkin "
        "hamil",
        en="from the date of delivery; no for one who is pregnant, a male, or a female outside the ages at which "
        "pregnancy occurs",
    ),
)
_NOT_UNDER_10 = Label(id="tidak, bagi yang berusia di bawah 10 tahun", en="no for one under 10 years of age")
MARRIED = _yes_no(
    "married", "menikah", "married", "Apakah berstatus menikah?", "Is the person married?", _COUPLE, _NOT_UNDER_10
)
BRIDE_OR_GROOM = _yes_no(
    "bride_or_groom",
    "calon pengantin",
    "about to marry",
    "Apakah akan menikah (calon pengantin)?",
    "Is the person about to marry?",
    _BRIDE,
    _NOT_UNDER_10,
)
WORKER = _yes_no("worker", "pekerja", "worker", "Apakah bekerja?", "Does the person work?", _OCCUPATION)
PUPIL = _yes_no(
    "pupil",
    "peserta didik",
    "school pupil",
    "Apakah bersekolah (SD/SMP/SMA atau sederajat)?",
    "Does the person attend school (grades 1 to 12)?",
    _SCHOOL,
    Label(id="ya bila kelas tercatat", en="yes where the school grade is recorded"),
)
SCHOOL_GRADE = _add(
    Fact(
        name="school_grade",
        type=FactType.INTEGER,
        unit=Label(id="kelas", en="school grade"),
        at_least=1,
        at_most=12,
        label=Label(id="kelas", en="school grade"),
        question=Label(id="Kelas berapa (1-12)?", en="Which school grade (1-12)?"),
        source=_SCHOOL,
    )
)

# --- nutrition, blood pressure, glucose ------------------------------------------------------------------------------
OBESITY = _yes_no(
    "obesity", "obesitas", "obesity", "Apakah obesitas menurut IMT?", "Is the person obese by BMI?", _OBESITY
)
CENTRAL_OBESITY = _yes_no(
    "central_obesity",
    "obesitas sentral",
    "central obesity",
    "Apakah lingkar perut melebihi batas?",
    "Is the waist circumference above the limit?",
    _WAIST,
)
HIGH_BLOOD_PRESSURE = _yes_no(
    "high_blood_pressure",
    "tekanan darah tinggi (hasil ukur)",
    "raised blood pressure (measured)",
    "Apakah tekanan darah terukur tinggi?",
    "Was a raised blood pressure measured?",
    _DIABETES,
)
HYPERTENSION = _yes_no(
    "hypertension",
    "hipertensi (terdiagnosis)",
    "hypertension (diagnosed)",
    "Apakah didiagnosis hipertensi?",
    "Has hypertension been diagnosed?",
    _HYPERTENSION,
)
DIABETES = _yes_no(
    "diabetes",
    "diabetes melitus (terdiagnosis)",
    "diabetes (diagnosed)",
    "Apakah didiagnosis diabetes melitus?",
    "Has diabetes been diagnosed?",
    _DIABETES,
)
BEDWETTING = _yes_no(
    "bedwetting",
    "mengompol",
    "bed-wetting",
    "Apakah mengompol (baru atau kambuh)?",
    "Does the child wet the bed (newly or again)?",
    _YOUTH_DIABETES,
)
POLYURIA = _yes_no(
    "polyuria",
    "banyak kencing (poliuria)",
    "passing much urine",
    "Apakah sering dan banyak kencing?",
    "Does the person pass much urine?",
    _YOUTH_DIABETES,
)
POLYDIPSIA = _yes_no(
    "polydipsia",
    "banyak minum (polidipsi)",
    "excessive thirst",
    "Apakah sering haus dan banyak minum?",
    "Is the person always thirsty?",
    _YOUTH_DIABETES,
)
POLYPHAGIA = _yes_no(
    "polyphagia",
    "banyak makan (polifagi)",
    "excessive hunger",
    "Apakah cepat lapar dan banyak makan?",
    "Is the person always hungry?",
    _YOUTH_DIABETES,
)
RAPID_WEIGHT_LOSS = _yes_no(
    "rapid_weight_loss",
    "berat badan turun cepat (2-6 minggu)",
    "rapid weight loss (2-6 weeks)",
    "Apakah berat badan turun cepat dalam 2-6 minggu terakhir?",
    "Has weight fallen fast over the last 2-6 weeks?",
    _YOUTH_DIABETES,
)
BLOOD_PRESSURE_RAISING_MEDICATION = _yes_no(
    "blood_pressure_raising_medication",
    "minum obat yang menaikkan tekanan darah",
    "takes medication that raises blood pressure",
    "Apakah minum obat yang dapat menaikkan tekanan darah?",
    "Does the person take medication that raises blood pressure?",
    _YOUTH_PRESSURE,
)
KIDNEY_DISEASE = _yes_no(
    "kidney_disease",
    "penyakit ginjal",
    "kidney disease",
    "Apakah mempunyai penyakit ginjal?",
    "Does the person have kidney disease?",
    _YOUTH_PRESSURE,
)
AORTIC_COARCTATION = _yes_no(
    "aortic_coarctation",
    "riwayat koarktasio aorta",
    "history of aortic coarctation",
    "Apakah ada riwayat koarktasio aorta?",
    "Is there a history of coarctation of the aorta?",
    _YOUTH_PRESSURE,
)

# --- blood -----------------------------------------------------------------------------------------------------------
ANAEMIA = _yes_no("anaemia", "anemia", "anaemia", "Apakah anemia?", "Is the person anaemic?", _YOUTH_ANAEMIA)
ANAEMIA_EVER_SCREENED = _yes_no(
    "anaemia_ever_screened",
    "pernah skrining anemia",
    "ever screened for anaemia",
    "Apakah pernah diskrining anemia?",
    "Has the person ever been screened for anaemia?",
    _YOUTH_ANAEMIA,
    Label(
        id="ya bila riwayat memuat skrining anemia (anaemia-adolescent-girls)",
        en="yes where the history holds an anaemia screening (anaemia-adolescent-girls)",
    ),
)
THALASSAEMIA_SIBLING = _yes_no(
    "thalassaemia_sibling",
    "saudara kandung penyandang talasemia",
    "sibling with thalassaemia",
    "Apakah ada saudara kandung penyandang talasemia?",
    "Does a sibling have thalassaemia?",
    _THALASSAEMIA,
)
FAMILY_ROUTINE_TRANSFUSION = _yes_no(
    "family_routine_transfusion",
    "keluarga dengan transfusi darah rutin",
    "family member with routine transfusions",
    "Apakah ada keluarga yang transfusi darah rutin?",
    "Does a family member get blood transfusions routinely?",
    _THALASSAEMIA,
)

# --- infections ------------------------------------------------------------------------------------------------------
TUBERCULOSIS = _yes_no(
    "tuberculosis",
    "menderita TBC",
    "has tuberculosis",
    "Apakah menderita TBC?",
    "Does the person have tuberculosis?",
    _TB,
    Label(id="ya bila sedang berobat TBC", en="yes for one under tuberculosis treatment"),
)
TB_CONTACT = _yes_no(
    "tb_contact",
    "kontak serumah atau erat TBC",
    "household or close contact of tuberculosis",
    "Apakah kontak serumah atau erat dengan pasien TBC?",
    "Is the person a household or close contact of somebody with tuberculosis?",
    _TB,
)
TB_SUSPECT = _yes_no(
    "tb_suspect",
    "terduga TBC",
    "presumptive tuberculosis",
    "Apakah terduga TBC dari skrining gejala?",
    "Did symptom screening find presumptive tuberculosis?",
    _TB,
)
TB_TREATMENT_SENSITIVE = _yes_no(
    "tb_treatment_sensitive",
    "sedang berobat TBC sensitif obat (SO)",
    "under treatment for drug-sensitive tuberculosis",
    "Apakah sedang berobat TBC sensitif obat?",
    "Is the person being treated for drug-sensitive tuberculosis?",
    _TB,
)
TB_TREATMENT_RESISTANT = _yes_no(
    "tb_treatment_resistant",
    "sedang berobat TBC resistan obat (RO)",
    "under treatment for drug-resistant tuberculosis",
    "Apakah sedang berobat TBC resistan obat?",
    "Is the person being treated for drug-resistant tuberculosis?",
    _TB,
)
HIV = _yes_no(
    "hiv",
    "HIV (sudah diketahui)",
    "HIV (known)",
    "Apakah diketahui HIV positif?",
    "Is the person known to have HIV?",
    _TB,
)
IMMUNOCOMPROMISED = _yes_no(
    "immunocompromised",
    "daya tahan tubuh menurun (imunokompromais)",
    "immunocompromised",
    "Apakah imunokompromais (kanker, dialisis, steroid lama, transplantasi)?",
    "Is the person immunocompromised (cancer, dialysis, long steroids, transplant)?",
    _TB,
)
STI_POSITIVE = _yes_no(
    "sti_positive",
    "hasil pemeriksaan PIMS positif",
    "sexually transmitted infection found",
    "Apakah hasil pemeriksaan infeksi menular seksual positif?",
    "Was a sexually transmitted infection found?",
    _YOUTH_HIV,
)
PRISONER = _yes_no(
    "prisoner",
    "warga binaan pemasyarakatan",
    "prison or detention inmate",
    "Apakah warga binaan pemasyarakatan?",
    "Is the person in prison or detention?",
    _YOUTH_HIV,
)
BOARDING_SCHOOL = _yes_no(
    "boarding_school",
    "tinggal di sekolah berasrama",
    "lives in a boarding school",
    "Apakah tinggal di sekolah berasrama?",
    "Does the person live in a boarding school?",
    _YOUTH_HIV,
)
INJECTING_DRUG_USE = _yes_no(
    "injecting_drug_use",
    "memakai narkoba suntik",
    "injects drugs",
    "Apakah memakai narkoba suntik?",
    "Does the person inject drugs?",
    _YOUTH_HIV,
)
HIGH_RISK_SURROUNDINGS = _yes_no(
    "high_risk_surroundings",
    "tinggal di wilayah yang memengaruhi perilaku berisiko",
    "lives where the surroundings lead to risky behaviour",
    "Apakah tinggal di wilayah yang memengaruhi perilaku berisiko?",
    "Does the person live where the surroundings lead to risky behaviour?",
    _YOUTH_HIV,
)
MALARIA_SYMPTOMS = _yes_no(
    "malaria_symptoms",
    "gejala malaria",
    "symptoms of malaria",
    "Apakah ada gejala malaria (demam, menggigil)?",
    "Are there symptoms of malaria (fever, chills)?",
    _MALARIA,
)
MALARIA_ENDEMIC_AREA = _yes_no(
    "malaria_endemic_area",
    "tinggal di daerah endemis malaria",
    "lives in a malaria-endemic area",
    "Apakah tinggal di daerah endemis malaria?",
    "Does the person live in a malaria-endemic area?",
    _MALARIA,
)
TRAVELLED_TO_MALARIA_AREA = _yes_no(
    "travelled_to_malaria_area",
    "bepergian ke daerah endemis malaria",
    "travelled to a malaria-endemic area",
    "Apakah bepergian ke daerah endemis malaria sebelum sakit?",
    "Did the person travel to a malaria-endemic area before falling ill?",
    _YOUTH_MALARIA,
)
PAST_MALARIA = _yes_no(
    "past_malaria",
    "pernah sakit atau minum obat malaria",
    "had malaria or took malaria medicine before",
    "Apakah pernah sakit atau minum obat malaria?",
    "Has the person had malaria, or taken medicine for it, before?",
    _YOUTH_MALARIA,
)
HOUSEHOLD_MALARIA_CASE = _yes_no(
    "household_malaria_case",
    "anggota serumah atau kelompok sakit malaria",
    "malaria in the household or group",
    "Apakah ada anggota serumah atau sekelompok yang sakit malaria?",
    "Does somebody in the household or group have malaria?",
    _MALARIA,
)
HELMINTH_ENDEMIC_AREA = _yes_no(
    "helminth_endemic_area",
    "daerah endemis kecacingan sedang atau tinggi",
    "area of moderate or high worm prevalence",
    "Apakah tinggal di daerah endemis kecacingan sedang atau tinggi?",
    "Does the person live where worm prevalence is moderate or high?",
    _DEWORMING,
)
JE_ENDEMIC_AREA = _yes_no(
    "je_endemic_area",
    "daerah endemis Japanese encephalitis",
    "area endemic for Japanese encephalitis",
    "Apakah tinggal di daerah endemis JE?",
    "Does the person live in an area endemic for Japanese encephalitis?",
    _IMMUNIZATION,
)
TETANUS_T5 = _yes_no(
    "tetanus_t5",
    "status imunisasi tetanus T5",
    "tetanus immunization status T5",
    "Apakah status imunisasi tetanus sudah T5?",
    "Has tetanus immunization status T5 been reached?",
    _TETANUS,
)

# --- tobacco, alcohol, drugs, mind -----------------------------------------------------------------------------------
SMOKER = _yes_no("smoker", "merokok", "smokes", "Apakah merokok?", "Does the person smoke now?", _LUNG)
EVER_SMOKED = _yes_no(
    "ever_smoked",
    "pernah merokok",
    "has ever smoked",
    "Apakah pernah merokok?",
    "Has the person ever smoked?",
    _LUNG,
    Label(
        id="ya bila merokok, bila lama merokok lebih dari 0 tahun atau bila lama berhenti tercatat",
        en="yes for a smoker, where years smoked are more than 0, or where years since quitting are recorded",
    ),
)
SMOKING_YEARS = _add(
    Fact(
        name="smoking_years",
        type=FactType.INTEGER,
        unit=Label(id="tahun", en="years"),
        at_least=0,
        at_most=130,
        label=Label(id="lama merokok", en="duration of smoking"),
        question=Label(id="Berapa tahun lamanya merokok?", en="For how many years has the person smoked?"),
        source=_LUNG,
        derived=Label(id="0 bila tidak pernah merokok", en="0 for one who never smoked"),
    )
)
YEARS_SINCE_QUITTING = _add(
    Fact(
        name="years_since_quitting",
        type=FactType.INTEGER,
        unit=Label(id="tahun", en="years"),
        at_least=0,
        at_most=130,
        label=Label(id="lama berhenti merokok", en="time since quitting"),
        question=Label(id="Sudah berapa tahun berhenti merokok?", en="How many years ago did the person quit smoking?"),
        source=_LUNG,
    )
)
SUBSTANCE_USE_INDICATED = _yes_no(
    "substance_use_indicated",
    "indikasi penyalahgunaan NAPZA",
    "indication of substance use",
    "Apakah ada indikasi atau keluhan terkait penyalahgunaan NAPZA?",
    "Is there an indication of, or a complaint about, substance use?",
    _MENTAL,
)
MENTAL_HEALTH_PROBLEM_INDICATED = _yes_no(
    "mental_health_problem_indicated",
    "indikasi masalah kesehatan jiwa pada skrining",
    "mental health problem indicated by screening",
    "Apakah skrining menunjukkan indikasi masalah kesehatan jiwa?",
    "Did screening indicate a mental health problem?",
    _MENTAL,
)
SUSPECTED_VIOLENCE = _yes_no(
    "suspected_violence",
    "diduga mengalami kekerasan",
    "suspected victim of violence",
    "Apakah ada dugaan mengalami kekerasan?",
    "Is the person suspected to be a victim of violence?",
    _VIOLENCE,
)

# --- cancer ----------------------------------------------------------------------------------------------------------
SEXUALLY_ACTIVE = _yes_no(
    "sexually_active",
    "pernah kontak seksual",
    "has had sexual contact",
    "Apakah pernah berhubungan seksual?",
    "Has the person ever had sexual contact?",
    _CERVIX,
)
MULTIPLE_SEX_PARTNERS = _yes_no(
    "multiple_sex_partners",
    "pasangan seksual lebih dari satu",
    "more than one sexual partner",
    "Apakah pernah mempunyai lebih dari satu pasangan seksual?",
    "Has the person had more than one sexual partner?",
    _CERVIX,
)
SEX_BEFORE_18 = _yes_no(
    "sex_before_18",
    "hubungan seksual sebelum 18 tahun",
    "sexual contact before age 18",
    "Apakah berhubungan seksual sebelum usia 18 tahun?",
    "Was there sexual contact before age 18?",
    _CERVIX,
)
MARRIED_MORE_THAN_ONCE = _yes_no(
    "married_more_than_once",
    "menikah lebih dari sekali",
    "married more than once",
    "Apakah menikah lebih dari sekali?",
    "Has the person married more than once?",
    _CERVIX,
)
RECURRENT_STI = _yes_no(
    "recurrent_sti",
    "infeksi menular seksual berulang",
    "recurrent sexually transmitted infections",
    "Apakah berulang kali terkena infeksi menular seksual?",
    "Have there been recurrent sexually transmitted infections?",
    _CERVIX,
)
LONG_TERM_IMMUNOSUPPRESSANT = _yes_no(
    "long_term_immunosuppressant",
    "terapi imunosupresan jangka panjang",
    "long-term immunosuppressive therapy",
    "Apakah mendapat terapi imunosupresan jangka panjang?",
    "Is the person under long-term immunosuppressive therapy?",
    _CERVIX,
)
MALNUTRITION = _yes_no(
    "malnutrition", "malnutrisi", "malnutrition", "Apakah malnutrisi?", "Is the person malnourished?", _CERVIX
)
BREAST_SELF_EXAM_FINDING = _yes_no(
    "breast_self_exam_finding",
    "kelainan atau keluhan pada SADARI",
    "abnormality or complaint at breast self-examination",
    "Apakah SADARI menemukan kelainan atau keluhan?",
    "Did breast self-examination find something, or is there a complaint?",
    _BREAST,
)
FAMILY_HISTORY_COLORECTAL_CANCER = _yes_no(
    "family_history_colorectal_cancer",
    "riwayat kanker atau adenoma kolorektal keluarga tingkat pertama",
    "first-degree relative with colorectal cancer or adenoma",
    "Apakah orang tua, saudara kandung atau anak pernah kanker/adenoma kolorektal?",
    "Has a parent, sibling or child had colorectal cancer or an adenoma?",
    _COLON,
)
COLORECTAL_CANCER_HISTORY = _yes_no(
    "colorectal_cancer_history",
    "riwayat kanker kolorektal (reseksi kuratif)",
    "history of colorectal cancer (curative resection)",
    "Apakah pernah kanker kolorektal?",
    "Has the person had colorectal cancer?",
    _COLON,
)
INFLAMMATORY_BOWEL_DISEASE = _yes_no(
    "inflammatory_bowel_disease",
    "penyakit radang usus (IBD)",
    "inflammatory bowel disease",
    "Apakah mempunyai penyakit radang usus (IBD)?",
    "Does the person have inflammatory bowel disease?",
    _COLON,
)
ADENOMATOUS_POLYP_HISTORY = _yes_no(
    "adenomatous_polyp_history",
    "riwayat polip adenomatosa",
    "history of adenomatous polyps",
    "Apakah pernah polip adenomatosa?",
    "Has the person had adenomatous polyps?",
    _COLON,
)
HEREDITARY_COLORECTAL_SYNDROME = _yes_no(
    "hereditary_colorectal_syndrome",
    "HNPCC (Lynch) atau FAP",
    "HNPCC (Lynch) or FAP",
    "Apakah ada HNPCC (Lynch) atau FAP?",
    "Is HNPCC (Lynch syndrome) or FAP known?",
    _COLON,
)
FAMILY_HISTORY_LUNG_CANCER = _yes_no(
    "family_history_lung_cancer",
    "riwayat kanker paru keluarga",
    "family history of lung cancer",
    "Apakah ada keluarga dengan kanker paru?",
    "Has a family member had lung cancer?",
    _LUNG,
)
LUNG_CANCER_HISTORY = _yes_no(
    "lung_cancer_history",
    "riwayat kanker paru",
    "history of lung cancer",
    "Apakah pernah kanker paru?",
    "Has the person had lung cancer?",
    _LUNG,
)
OCCUPATIONAL_CARCINOGEN_EXPOSURE = _yes_no(
    "occupational_carcinogen_exposure",
    "paparan bahan karsinogenik di tempat kerja",
    "occupational exposure to carcinogens",
    "Apakah terpapar bahan kimia karsinogenik di tempat kerja?",
    "Is or was the person exposed to carcinogens at work?",
    _LUNG,
)
RADIATION_EXPOSURE = _yes_no(
    "radiation_exposure",
    "pajanan radiasi",
    "radiation exposure",
    "Apakah terpajan radiasi?",
    "Was the person exposed to radiation?",
    _LUNG,
)
COPD = _yes_no("copd", "PPOK", "COPD", "Apakah menderita PPOK?", "Does the person have COPD?", _COPD)
LUNG_FIBROSIS = _yes_no(
    "lung_fibrosis",
    "fibrosis paru",
    "lung fibrosis",
    "Apakah fibrosis paru?",
    "Does the person have lung fibrosis?",
    _LUNG,
)
PUMA_HIGH_RISK = _yes_no(
    "puma_high_risk",
    "skor PUMA 6 atau lebih",
    "PUMA score of 6 or more",
    "Apakah skor PUMA 6 atau lebih?",
    "Was the PUMA score 6 or more?",
    _COPD,
)

# --- eyes, fitness, chronic disease, older persons -------------------------------------------------------------------
LOW_VISION_NOT_CORRECTED = _yes_no(
    "low_vision_not_corrected",
    "visus kurang dari 6/18 dan tidak membaik dengan pinhole",
    "visual acuity below 6/18, not better with a pinhole",
    "Apakah visus kurang dari 6/18 dan tidak membaik dengan pinhole?",
    "Is visual acuity below 6/18 and not better with a pinhole?",
    _EYES,
)
FIT_FOR_EXERCISE_TEST = _yes_no(
    "fit_for_exercise_test",
    "layak tes kebugaran (PAR-Q)",
    "fit for the exercise test (PAR-Q)",
    "Apakah PAR-Q menyatakan layak tes kebugaran?",
    "Does the PAR-Q clear the person for the exercise test?",
    _FITNESS,
)
CHRONIC_DISEASE = _yes_no(
    "chronic_disease",
    "penyakit kronis",
    "chronic disease",
    "Apakah mempunyai penyakit kronis?",
    "Does the person have a chronic disease?",
    _CHRONIC,
    Label(
        id="ya bila hipertensi, diabetes melitus atau PPOK tercatat ya",
        en="yes where hypertension, diabetes or COPD is recorded as yes",
    ),
)
SKILAS_POSITIVE = _yes_no(
    "skilas_positive",
    "SKILAS positif (sedikitnya satu domain)",
    "SKILAS positive (at least one domain)",
    "Apakah SKILAS positif pada sedikitnya satu domain?",
    "Was SKILAS positive in at least one domain?",
    _GERIATRIC,
)
CARE_DEPENDENT = _yes_no(
    "care_dependent",
    "ketergantungan sedang, berat atau total (ADL)",
    "moderately, severely or totally dependent (ADL)",
    "Apakah hasil ADL menunjukkan ketergantungan sedang, berat atau total?",
    "Does the ADL score show moderate, severe or total dependence?",
    _HOME_CARE,
)
