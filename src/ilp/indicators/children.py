"""BAB X: infants, under-fives, school age and adolescents, and growth monitoring on the dashboard of cluster 2."""

from __future__ import annotations

from typing import Final

from ilp.calendar import months, years
from ilp.criteria import Criterion, aged, all_of, amount, any_of, everybody, has, is_
from ilp.facts import FACTS
from ilp.facts.chronic_disease import HIGH_BLOOD_PRESSURE, HYPERTENSION
from ilp.facts.person import BIRTH_DATE, PUPIL, SCHOOL_GRADE, SEX
from ilp.indicators.clauses import (
    as_required,
    asked_in_round,
    complete,
    diagnosed,
    done_in_round,
    measured_in_period,
    not_yet,
    on_time,
    recorded,
    result_in,
)
from ilp.indicators.definition import Indicator, IndicatorGroup, Listed, Reached
from ilp.indicators.facts import EXCLUSIVE_BREASTFEEDING, IRON_TABLETS_TAKEN
from ilp.indicators.making import COVERAGE, MORBIDITY, count, dashboard, left_out, listed, percent, visits
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, INFANT, SCHOOL_AGE, UNDER_FIVE
from ilp.screening import CATALOGUE
from ilp.screening.infant_immunization import IMMUNIZATION_ROUTINE_SCHEDULE
from ilp.screening.infant_immunization_readings import BASIC_SERIES
from ilp.vocabulary import Quantity, Sex

__all__ = ["CHILDREN"]

_INFANT_SICK = listed(IndicatorGroup.INFANTS, MORBIDITY)
_INFANT_CARED = listed(IndicatorGroup.INFANTS, COVERAGE)
_CHILD_SICK = listed(IndicatorGroup.UNDER_FIVES, MORBIDITY)
_CHILD_CARED = listed(IndicatorGroup.UNDER_FIVES, COVERAGE)
_PUPIL_SICK = listed(IndicatorGroup.SCHOOL_AGE, MORBIDITY)
_PUPIL_CARED = listed(IndicatorGroup.SCHOOL_AGE, COVERAGE)
_BOARD = dashboard(IndicatorGroup.CLUSTER_2, COVERAGE)
_BOARD_SICK = dashboard(IndicatorGroup.CLUSTER_2, MORBIDITY)
_FEMALE = is_(SEX, Sex.FEMALE)
_GIRL = all_of(_FEMALE, ADOLESCENT)
_NUTRITION = Label(
    id="BB/PB atau BB/TB yang diukur dalam sebulan terakhir: wasting adalah gizi kurang dan gizi buruk bersama.",
    en="By weight for length or height measured within the last month: wasting is wasted and severely wasted together.",
)
_MEASURED = Label(
    id="Menurut ukuran dalam sebulan terakhir; yang tidak diukur tidak diketahui.",
    en="By what was measured within the last month; not measured is unknown.",
)
_MEASURED_IN_YEAR = Label(
    id="Menurut ukuran dalam setahun terakhir; yang tidak diukur tidak diketahui.",
    en="By what was measured within the last year; not measured is unknown.",
)
_ICD_OURS = Label(
    id="Kode ICD-10 dipilih pustaka ini; tanpa tabel diagnosis semuanya tidak diketahui.",
    en="The ICD-10 codes are this library's choice; without a table of diagnoses all is unknown.",
)
_COHORT = Label(
    id="Kohort yang mencapai umur itu dalam periode; setiap dosis yang diminta bagi anak itu tercatat.",
    en="The cohort that reaches the age in the period; every dose asked of the child is recorded.",
)
_UNDER_FIVE_LIST = Label(
    id="Keputusan ini mengulang daftar anak usia sekolah di sini; daftar bayi dipakai bagi balita (tafsir "
    "indicators-preschool-list).",
    en="The decree repeats the list of school age here; the list of infants is taken for under-fives (reading "
    "indicators-preschool-list).",
)
_BASIC = tuple(code for code in IMMUNIZATION_ROUTINE_SCHEDULE.made_of if CATALOGUE[code].source is BASIC_SERIES)
_CONTINUED = tuple(code for code in IMMUNIZATION_ROUTINE_SCHEDULE.made_of if code not in _BASIC)
_BASIC_COMPLETE = complete(Label(id="imunisasi dasar", en="basic immunization"), *_BASIC)
_ALL_COMPLETE = complete(Label(id="imunisasi rutin", en="routine immunization"), *_BASIC, *_CONTINUED)
_CONTINUED_COMPLETE = complete(Label(id="imunisasi lanjutan baduta", en="immunization under two"), *_CONTINUED)
_ONE_YEAR = Reached(since=BIRTH_DATE, span=months(12))
_TWO_YEARS = Reached(since=BIRTH_DATE, span=months(24))


def _of_growth(  # noqa: PLR0913 - one list for two groups
    prefix: str, who: str, children: str, of: Criterion, place: Listed, why: Label | None
) -> list[Indicator]:
    """Return the list of morbidity of infants, for a group of children."""

    def told(note: Label) -> Label:
        return note if why is None else Label(id=f"{why.id} {note.id}", en=f"{why.en} {note.en}")

    return [
        count(
            f"{prefix}-stunting",
            f"{who} stunting",
            f"{children} stunted",
            place,
            of=of,
            yes=result_in("height-for-age", "severely-stunted", "stunted"),
            why=told(_MEASURED),
        ),
        count(
            f"{prefix}-wasting",
            f"{who} wasting",
            f"{children} wasted or severely wasted",
            place,
            of=of,
            yes=result_in("weight-for-height", "severely-wasted", "wasted"),
            why=told(_NUTRITION),
        ),
        count(
            f"{prefix}-undernutrition",
            f"{who} gizi kurang",
            f"{children} wasted",
            place,
            of=of,
            yes=result_in("weight-for-height", "wasted"),
            why=told(_NUTRITION),
        ),
        count(
            f"{prefix}-severe-malnutrition",
            f"{who} gizi buruk",
            f"{children} severely wasted",
            place,
            of=of,
            yes=result_in("weight-for-height", "severely-wasted"),
            why=told(_NUTRITION),
        ),
        count(
            f"{prefix}-obesity",
            f"{who} obesitas",
            f"{children} obese",
            place,
            of=of,
            yes=result_in("weight-for-height", "obese"),
            why=told(_NUTRITION),
        ),
        count(
            f"{prefix}-development-concern",
            f"{who} dengan gangguan perkembangan",
            f"{children} with a developmental problem",
            place,
            of=of,
            yes=has(FACTS["development_concern"]),
            why=why,
        ),
        count(
            f"{prefix}-diarrhoea",
            f"{who} diare",
            f"{children} with diarrhoea",
            place,
            of=of,
            yes=diagnosed(*(f"A0{number}" for number in range(10))),
            why=told(_ICD_OURS),
        ),
        count(
            f"{prefix}-pneumonia",
            f"{who} pneumonia",
            f"{children} with pneumonia",
            place,
            of=of,
            yes=diagnosed(*(f"J{number}" for number in range(12, 19))),
            why=told(_ICD_OURS),
        ),
    ]


_WEIGHED = any_of(recorded("growth-weight"), measured_in_period(Quantity.WEIGHT))
_MONITORED = all_of(_WEIGHED, recorded("development-checklist", "development-kpsp"))
_MONITORED_WHY = Label(
    id="Ditimbang dan diperiksa perkembangannya (ceklis atau KPSP) dalam periode.",
    en="Weighed, and the development checked (checklist or KPSP), in the period.",
)
_VITAMIN_WHY = Label(
    id="Putaran Februari atau Agustus yang terakhir dimulai: sasarannya pada akhir bulan itu, tercatat sejak awalnya.",
    en="The last round of February or August that has begun: those asked at its end, recorded since it began.",
)
_BMI = "bmi-for-age-5-to-18"

CHILDREN: Final[tuple[Indicator, ...]] = (
    *_of_growth("infant", "Bayi", "Infants", INFANT, _INFANT_SICK, None),
    left_out(
        "infant-spm",
        "Bayi mendapat Standar Pelayanan Minimal",
        "Infants given the minimum service standard",
        _INFANT_CARED,
        share=True,
        reason=Label(
            id="Isi SPM bidang kesehatan ada di peraturan lain; keputusan ini hanya menyebut namanya.",
            en="What the minimum service standard asks is in another regulation, named here only.",
        ),
    ),
    percent(
        "exclusive-breastfeeding",
        "Bayi mendapat ASI eksklusif (0-6 bulan)",
        "Infants exclusively breastfed (0-6 months)",
        _INFANT_CARED,
        of=aged(under=months(6)),
        yes=has(EXCLUSIVE_BREASTFEEDING),
        why=Label(
            id="Bayi di bawah 6 bulan pada hari terakhir periode.",
            en="Infants under 6 months on the last day of the period.",
        ),
    ),
    percent(
        "infant-growth-monitored",
        "Bayi dipantau pertumbuhan dan perkembangan",
        "Infants with growth and development monitored",
        _INFANT_CARED,
        of=INFANT,
        yes=_MONITORED,
        why=_MONITORED_WHY,
    ),
    percent(
        "basic-immunization",
        "Imunisasi dasar lengkap",
        "Basic immunization complete",
        _INFANT_CARED,
        _BOARD,
        of=everybody(),
        yes=_BASIC_COMPLETE,
        reached=_ONE_YEAR,
        why=_COHORT,
    ),
    percent(
        "infant-vitamin-a",
        "Bayi mendapat vitamin A",
        "Infants given vitamin A",
        _INFANT_CARED,
        of=asked_in_round("vitamin-a-infant"),
        yes=done_in_round("vitamin-a-infant"),
        why=_VITAMIN_WHY,
    ),
    *_of_growth("under-five", "Balita", "Under-fives", UNDER_FIVE, _CHILD_SICK, _UNDER_FIVE_LIST),
    percent(
        "under-five-growth-monitored",
        "Balita dipantau pertumbuhan dan perkembangan",
        "Under-fives with growth and development monitored",
        _CHILD_CARED,
        of=UNDER_FIVE,
        yes=_MONITORED,
        why=Label(id=f"{_UNDER_FIVE_LIST.id} {_MONITORED_WHY.id}", en=f"{_UNDER_FIVE_LIST.en} {_MONITORED_WHY.en}"),
    ),
    percent(
        "child-immunization",
        "Anak 2 tahun dengan imunisasi rutin lengkap",
        "Routine immunization complete at two years",
        _CHILD_CARED,
        of=everybody(),
        yes=_ALL_COMPLETE,
        reached=_TWO_YEARS,
        why=Label(id=f"{_UNDER_FIVE_LIST.id} {_COHORT.id}", en=f"{_UNDER_FIVE_LIST.en} {_COHORT.en}"),
    ),
    percent(
        "child-vitamin-a",
        "Anak balita mendapat vitamin A",
        "Young children given vitamin A",
        _CHILD_CARED,
        of=asked_in_round("vitamin-a-child"),
        yes=done_in_round("vitamin-a-child"),
        why=Label(id=f"{_UNDER_FIVE_LIST.id} {_VITAMIN_WHY.id}", en=f"{_UNDER_FIVE_LIST.en} {_VITAMIN_WHY.en}"),
    ),
    # --- dashboard of cluster 2 ---
    percent(
        "under-two-immunization",
        "Imunisasi baduta lengkap",
        "Immunization under two complete",
        _BOARD,
        of=everybody(),
        yes=_CONTINUED_COMPLETE,
        reached=_TWO_YEARS,
        why=_COHORT,
    ),
    count("growth-s", "Sasaran balita (S)", "Under-fives (S)", _BOARD, of=UNDER_FIVE, yes=everybody()),
    count(
        "growth-d",
        "Balita ditimbang (D)",
        "Under-fives weighed (D)",
        _BOARD,
        of=UNDER_FIVE,
        yes=_WEIGHED,
        why=Label(id="Ditimbang dalam periode.", en="Weighed in the period."),
    ),
    percent(
        "growth-d-of-s",
        "Balita ditimbang dari sasaran (D/S)",
        "Under-fives weighed of all (D/S)",
        _BOARD,
        of=UNDER_FIVE,
        yes=_WEIGHED,
        why=Label(
            id="Kedua angkanya ada di dasbor; perbandingannya ditambahkan.",
            en="Both numbers are on the dashboard; their ratio is added.",
        ),
    ),
    count(
        "growth-t",
        "Balita tidak naik berat badan adekuat (T)",
        "Under-fives without adequate weight gain (T)",
        _BOARD,
        of=all_of(UNDER_FIVE, _WEIGHED),
        yes=has(FACTS["weight_not_gained"]),
        why=Label(id="Di antara yang ditimbang dalam periode.", en="Among those weighed in the period."),
    ),
    count(
        "growth-undernutrition",
        "Balita gizi kurang (dasbor)",
        "Under-fives wasted (dashboard)",
        _BOARD_SICK,
        of=UNDER_FIVE,
        yes=result_in("weight-for-height", "wasted"),
        why=_NUTRITION,
    ),
    count(
        "growth-stunting",
        "Balita stunting (dasbor)",
        "Under-fives stunted (dashboard)",
        _BOARD_SICK,
        of=UNDER_FIVE,
        yes=result_in("height-for-age", "severely-stunted", "stunted"),
        why=_MEASURED,
    ),
    percent(
        "growth-underweight",
        "Balita berat badan kurang (BB/U)",
        "Under-fives underweight for age",
        _BOARD_SICK,
        of=UNDER_FIVE,
        yes=result_in("weight-for-age", "severely-underweight", "underweight"),
        why=Label(
            id="Ditambahkan: BB/U dipakai posyandu setiap bulan.",
            en="Added: weight for age is what the Posyandu uses every month.",
        ),
    ),
    visits(
        "adolescent-visits",
        "Kunjungan remaja",
        "Visits of adolescents",
        _BOARD,
        of=ADOLESCENT,
        why=Label(
            id="Hari-hari dalam periode dengan catatan layanan.", en="Days in the period with a record of a service."
        ),
    ),
    count(
        "girls-taking-iron",
        "Remaja putri mengonsumsi tablet tambah darah",
        "Adolescent girls taking iron tablets",
        _BOARD,
        of=_GIRL,
        yes=has(IRON_TABLETS_TAKEN),
    ),
    # --- school age and adolescents ---
    percent(
        "school-undernutrition",
        "Anak usia sekolah dan remaja gizi kurang",
        "School age: thin",
        _PUPIL_SICK,
        of=SCHOOL_AGE,
        yes=result_in(_BMI, "severe-thinness", "thinness"),
        why=Label(
            id=f"Gizi buruk termasuk, supaya tidak ada yang hilang. {_MEASURED_IN_YEAR.id}",
            en=f"Severe thinness included, so that nobody is lost. {_MEASURED_IN_YEAR.en}",
        ),
    ),
    percent(
        "school-normal-nutrition",
        "Anak usia sekolah dan remaja gizi baik",
        "School age: normal nutrition",
        _PUPIL_SICK,
        of=SCHOOL_AGE,
        yes=result_in(_BMI, "normal"),
        why=_MEASURED_IN_YEAR,
    ),
    percent(
        "school-overweight",
        "Anak usia sekolah dan remaja gizi lebih",
        "School age: overweight",
        _PUPIL_SICK,
        of=SCHOOL_AGE,
        yes=result_in(_BMI, "overweight"),
        why=_MEASURED_IN_YEAR,
    ),
    percent(
        "school-obesity",
        "Anak usia sekolah dan remaja obesitas",
        "School age: obese",
        _PUPIL_SICK,
        of=SCHOOL_AGE,
        yes=result_in(_BMI, "obese"),
        why=_MEASURED_IN_YEAR,
    ),
    percent(
        "school-caries",
        "Anak usia sekolah dan remaja dengan karies",
        "School age: caries",
        _PUPIL_SICK,
        of=SCHOOL_AGE,
        yes=diagnosed("K02"),
        why=_ICD_OURS,
    ),
    percent(
        "school-hypertension",
        "Anak usia sekolah dan remaja dengan hipertensi",
        "School age: hypertension",
        _PUPIL_SICK,
        of=SCHOOL_AGE,
        yes=any_of(has(HYPERTENSION), has(HIGH_BLOOD_PRESSURE)),
        why=Label(
            id="Didiagnosis, atau tekanan darahnya tinggi saat diukur.",
            en="Diagnosed, or a raised pressure when measured.",
        ),
    ),
    percent(
        "girls-anaemia",
        "Remaja putri anemia",
        "Adolescent girls with anaemia",
        _PUPIL_SICK,
        of=_GIRL,
        yes=has(FACTS["anaemia"]),
    ),
    percent(
        "adolescent-refraction",
        "Remaja dengan gangguan refraksi",
        "Adolescents with a refraction problem",
        _PUPIL_SICK,
        of=ADOLESCENT,
        yes=diagnosed("H52"),
        why=_ICD_OURS,
    ),
    percent(
        "adolescent-hearing",
        "Remaja dengan gangguan pendengaran",
        "Adolescents with a hearing problem",
        _PUPIL_SICK,
        of=ADOLESCENT,
        yes=diagnosed("H90", "H91"),
        why=_ICD_OURS,
    ),
    percent(
        "girls-haemoglobin",
        "Remaja putri kelas 7 dan 10 diskrining anemia",
        "Girls in grades 7 and 10 screened for anaemia",
        _PUPIL_CARED,
        of=all_of(_FEMALE, is_(SCHOOL_GRADE, 7, 10)),
        yes=recorded("anaemia-school-girls", "anaemia-adolescent-girls", within=years(1)),
        why=Label(id="Tercatat dalam setahun terakhir.", en="Recorded within the last year."),
    ),
    percent(
        "adolescents-screened",
        "Remaja mendapat skrining kesehatan",
        "Adolescents screened",
        _PUPIL_CARED,
        of=ADOLESCENT,
        yes=recorded("school-health-penjaringan", "school-health-berkala", within=years(1)),
        why=Label(
            id="Penjaringan atau pemeriksaan berkala tercatat dalam setahun terakhir.",
            en="A first or periodic check recorded within the last year.",
        ),
    ),
    percent(
        "girls-given-iron",
        "Remaja putri mendapat TTD",
        "Adolescent girls given iron tablets",
        _PUPIL_CARED,
        of=all_of(_GIRL, as_required("iron-tablets-adolescent-girls")),
        yes=recorded("iron-tablets-adolescent-girls"),
        why=Label(
            id="Remaja putri yang diminta meminumnya; tercatat dalam periode.",
            en="Girls of whom it is asked; recorded in the period.",
        ),
    ),
    percent(
        "girls-taking-iron-share",
        "Remaja putri mengonsumsi TTD",
        "Adolescent girls taking iron tablets",
        _PUPIL_CARED,
        of=all_of(_GIRL, as_required("iron-tablets-adolescent-girls")),
        yes=has(IRON_TABLETS_TAKEN),
    ),
    percent(
        "primary-school-immunization",
        "Anak SD/sederajat dengan imunisasi rutin lengkap",
        "Primary school children with routine immunization",
        _PUPIL_CARED,
        of=all_of(has(PUPIL), amount(SCHOOL_GRADE, at_least=1, up_to=6), as_required("immunization-school-bias")),
        yes=on_time("immunization-school-bias"),
        excluded=not_yet("immunization-school-bias"),
        why=Label(
            id="Imunisasi BIAS kelasnya sekarang; dosis kelas sebelumnya tidak diketahui diminta atau tidak.",
            en="The school dose of the present grade; of earlier grades it is not known what was asked.",
        ),
    ),
)
"""The indicators, in the decree's order."""
