"""BAB X: adults and older persons, and the dashboard of cluster 3."""

from __future__ import annotations

from typing import Final

from ilp.calendar import years
from ilp.criteria import aged, all_of, any_of, everybody, has, is_, not_
from ilp.facts import FACTS
from ilp.facts.chronic_disease import DIABETES, HIGH_BLOOD_PRESSURE, HYPERTENSION
from ilp.facts.infections import HIV
from ilp.facts.person import BRIDE_OR_GROOM, MARRIED, SEX
from ilp.indicators.clauses import as_required, diagnosed, not_yet, on_time, recorded, result_in
from ilp.indicators.definition import Indicator, IndicatorGroup
from ilp.indicators.making import COVERAGE, MORBIDITY, count, dashboard, left_out, listed, percent
from ilp.labels import Label
from ilp.lifecycle import ADULT, ADULT_OR_OLDER, OLDER_PERSON
from ilp.vocabulary import Sex

__all__ = ["ADULTS"]

_SICK = listed(IndicatorGroup.ADULTS, MORBIDITY)
_CARED = listed(IndicatorGroup.ADULTS, COVERAGE)
_OLD_SICK = listed(IndicatorGroup.OLDER_PERSONS, MORBIDITY)
_OLD_CARED = listed(IndicatorGroup.OLDER_PERSONS, COVERAGE)
_BOARD = dashboard(IndicatorGroup.CLUSTER_3, COVERAGE)
_BOARD_SICK = dashboard(IndicatorGroup.CLUSTER_3, MORBIDITY)
_FEMALE = is_(SEX, Sex.FEMALE)
_COUPLE = all_of(_FEMALE, has(MARRIED), aged(under=years(50)))
_RAISED = any_of(has(HYPERTENSION), has(HIGH_BLOOD_PRESSURE))
_CATARACT = diagnosed("H25", "H26")
_CONTRACEPTION = recorded("contraception-kb", "pnc-contraception", within=years(1), older_unknown=True)
_ICD_OURS = Label(
    id="Kode ICD-10 dipilih pustaka ini; tanpa tabel diagnosis semuanya tidak diketahui.",
    en="The ICD-10 codes are this library's choice; without a table of diagnoses all is unknown.",
)
_RAISED_WHY = Label(
    id="Didiagnosis, atau tekanan darahnya tinggi saat diukur.", en="Diagnosed, or a raised pressure when measured."
)
_CONTRACEPTION_WHY = Label(
    id="Perempuan kawin di bawah 50 tahun. Pelayanan KB tercatat dalam setahun terakhir; yang lebih lama tidak "
    "diketahui, karena cara jangka panjang masih berlaku.",
    en="Married women under 50. Contraception recorded within the last year; an older record leaves it unknown, since "
    "long-acting methods last.",
)
_FOUR_T = Label(
    id="4T: di bawah 20 atau di atas 35 tahun, 3 anak atau lebih, jarak 2 tahun atau kurang.",
    en="4T: under 20 or over 35 years, three or more children, two years or less between births.",
)
_ALKI = Label(
    id="ALKI: anemia, LiLA di bawah 23,5 cm, penyakit kronis, infeksi menular seksual.",
    en="ALKI: anaemia, arm under 23.5 cm, chronic disease, sexually transmitted infection.",
)
_OTHER_TARGETS = Label(
    id="Definisi indikator Renstra, RPJMN dan SPM ada di peraturan lain; keputusan ini hanya menyebut namanya.",
    en="The indicators of Renstra, RPJMN and SPM are defined in other regulations; this decree only names them.",
)
_NO_RECORDS = Label(
    id="Rujukan, edukasi, konseling dan pembinaan tidak dicatat per orang dalam riwayat layanan.",
    en="Referral, education, counselling and guidance are not kept per person in the record of services.",
)

ADULTS: Final[tuple[Indicator, ...]] = (
    count(
        "brides",
        "Calon pengantin perempuan",
        "Women about to marry",
        _SICK,
        of=all_of(_FEMALE, has(BRIDE_OR_GROOM)),
        yes=everybody(),
    ),
    count(
        "brides-anaemia",
        "Calon pengantin perempuan anemia",
        "Women about to marry with anaemia",
        _SICK,
        of=all_of(_FEMALE, has(BRIDE_OR_GROOM)),
        yes=has(FACTS["anaemia"]),
    ),
    count(
        "couples-mental-disorder",
        "Calon pengantin dengan gangguan jiwa",
        "People about to marry, mental disorder",
        _SICK,
        of=has(BRIDE_OR_GROOM),
        yes=has(FACTS["mental_disorder"]),
    ),
    count(
        "adult-diabetes",
        "Usia dewasa dengan DM",
        "Adults with diabetes",
        _SICK,
        _BOARD_SICK,
        of=ADULT,
        yes=has(DIABETES),
    ),
    count(
        "adult-hypertension",
        "Usia dewasa dengan hipertensi",
        "Adults with hypertension",
        _SICK,
        _BOARD_SICK,
        of=ADULT,
        yes=has(HYPERTENSION),
    ),
    count(
        "adult-cataract",
        "Usia dewasa dengan katarak",
        "Adults with cataract",
        _SICK,
        of=ADULT,
        yes=_CATARACT,
        why=_ICD_OURS,
    ),
    percent(
        "couples-reproductive-health",
        "Catin mendapat pelayanan kesehatan reproduksi",
        "People about to marry given reproductive health care",
        _CARED,
        of=has(BRIDE_OR_GROOM),
        yes=on_time("premarital-health"),
        excluded=not_yet("premarital-health"),
    ),
    percent(
        "women-fit-for-pregnancy",
        "PUS perempuan diskrining layak hamil",
        "Married women screened for fitness for pregnancy",
        _CARED,
        _BOARD,
        of=all_of(_FEMALE, as_required("fit-for-pregnancy")),
        yes=on_time("fit-for-pregnancy"),
        excluded=not_yet("fit-for-pregnancy"),
        why=Label(
            id="Perempuan sasaran skrining layak hamil, dalam setahun terakhir.",
            en="Women of whom the screening is asked, within the last year.",
        ),
    ),
    percent(
        "contraception-4t",
        "PUS 4T ber-KB",
        "Couples with a 4T risk using contraception",
        _CARED,
        of=all_of(
            _COUPLE,
            any_of(
                aged(under=years(20)),
                aged(over=years(35)),
                has(FACTS["three_or_more_children"]),
                has(FACTS["short_birth_interval"]),
            ),
        ),
        yes=_CONTRACEPTION,
        why=Label(id=f"{_FOUR_T.id} {_CONTRACEPTION_WHY.id}", en=f"{_FOUR_T.en} {_CONTRACEPTION_WHY.en}"),
    ),
    percent(
        "contraception-alki",
        "PUS ALKI ber-KB",
        "Couples with an ALKI risk using contraception",
        _CARED,
        of=all_of(
            _COUPLE,
            any_of(
                has(FACTS["anaemia"]),
                has(FACTS["chronic_energy_deficiency"]),
                has(FACTS["chronic_disease"]),
                has(FACTS["sti_positive"]),
            ),
        ),
        yes=_CONTRACEPTION,
        why=Label(id=f"{_ALKI.id} {_CONTRACEPTION_WHY.id}", en=f"{_ALKI.en} {_CONTRACEPTION_WHY.en}"),
    ),
    percent(
        "adult-eye-screening",
        "Usia dewasa mendapat skrining indera penglihatan",
        "Adults screened for vision",
        _CARED,
        of=ADULT,
        yes=on_time("visual-acuity-adult"),
        excluded=not_yet("visual-acuity-adult"),
    ),
    # --- older persons ---
    count(
        "older-blood-pressure",
        "Lansia dengan tekanan darah tinggi",
        "Older persons with raised blood pressure",
        _OLD_SICK,
        of=OLDER_PERSON,
        yes=_RAISED,
        why=_RAISED_WHY,
    ),
    count(
        "older-diabetes",
        "Lansia dengan DM",
        "Older persons with diabetes",
        _OLD_SICK,
        of=OLDER_PERSON,
        yes=has(DIABETES),
    ),
    count(
        "older-underweight",
        "Lansia dengan underweight",
        "Older persons underweight",
        _OLD_SICK,
        of=OLDER_PERSON,
        yes=result_in("bmi-adult", "underweight"),
        why=Label(id="IMT diukur dalam setahun terakhir.", en="BMI measured within the last year."),
    ),
    count(
        "older-obesity",
        "Lansia dengan obesitas",
        "Older persons with obesity",
        _OLD_SICK,
        of=OLDER_PERSON,
        yes=has(FACTS["obesity"]),
    ),
    count(
        "older-independent",
        "Lansia mandiri",
        "Independent older persons",
        _OLD_SICK,
        of=OLDER_PERSON,
        yes=not_(has(FACTS["care_dependent"])),
        why=Label(
            id="Diketahui tidak bergantung sedang, berat atau total menurut ADL; ketergantungan ringan termasuk "
            "mandiri.",
            en="Known not to be moderately, severely or totally dependent by ADL; mild dependence counts as "
            "independent.",
        ),
    ),
    count("older-hiv", "Lansia HIV", "Older persons with HIV", _OLD_SICK, of=OLDER_PERSON, yes=has(HIV)),
    count(
        "older-cataract",
        "Lansia dengan katarak",
        "Older persons with cataract",
        _OLD_SICK,
        of=OLDER_PERSON,
        yes=_CATARACT,
        why=_ICD_OURS,
    ),
    percent(
        "older-screened",
        "Lansia mendapat skrining",
        "Older persons screened",
        _OLD_CARED,
        _BOARD,
        of=OLDER_PERSON,
        yes=on_time("geriatric-screening"),
        excluded=not_yet("geriatric-screening"),
        why=Label(id="Skrining geriatri.", en="The geriatric screening."),
    ),
    # --- dashboard of cluster 3 ---
    percent(
        "hypertension-treated",
        "Penderita hipertensi mendapat pelayanan",
        "People with hypertension in care",
        _BOARD,
        of=all_of(ADULT_OR_OLDER, has(HYPERTENSION)),
        yes=recorded("hypertension-monitoring-pustu", "chronic-disease-monitoring"),
        why=Label(id="Tatalaksana tercatat dalam periode.", en="Care recorded in the period."),
    ),
    percent(
        "diabetes-treated",
        "Penderita DM mendapat pelayanan",
        "People with diabetes in care",
        _BOARD,
        of=all_of(ADULT_OR_OLDER, has(DIABETES)),
        yes=recorded("diabetes-monitoring", "chronic-disease-monitoring"),
        why=Label(id="Tatalaksana tercatat dalam periode.", en="Care recorded in the period."),
    ),
    left_out(
        "ncd-referral-education",
        "Rujukan dan edukasi/konseling PTM",
        "Referral and education for NCD",
        _BOARD,
        reason=_NO_RECORDS,
    ),
    percent(
        "risk-smoking",
        "Faktor risiko PTM: merokok",
        "NCD risk factor: smoking",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(FACTS["smoker"]),
    ),
    percent(
        "risk-obesity",
        "Faktor risiko PTM: obesitas",
        "NCD risk factor: obesity",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(FACTS["obesity"]),
    ),
    percent(
        "risk-central-obesity",
        "Faktor risiko PTM: obesitas sentral",
        "NCD risk factor: central obesity",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(FACTS["central_obesity"]),
    ),
    percent(
        "risk-blood-pressure",
        "Faktor risiko PTM: tekanan darah tinggi",
        "NCD risk factor: raised blood pressure",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(HIGH_BLOOD_PRESSURE),
    ),
    count(
        "ncd-hypertension",
        "Diagnosis PTM: hipertensi",
        "NCD diagnosis: hypertension",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(HYPERTENSION),
    ),
    count(
        "ncd-diabetes",
        "Diagnosis PTM: DM",
        "NCD diagnosis: diabetes",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(DIABETES),
    ),
    count(
        "ncd-heart-and-vessels",
        "Diagnosis PTM: jantung dan pembuluh darah",
        "NCD diagnosis: heart and vessels",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(FACTS["cardiovascular_disease"]),
    ),
    count(
        "ncd-stroke",
        "Diagnosis PTM: stroke",
        "NCD diagnosis: stroke",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=diagnosed("I60", "I61", "I62", "I63", "I64"),
        why=_ICD_OURS,
    ),
    count(
        "ncd-cancer",
        "Diagnosis PTM: kanker",
        "NCD diagnosis: cancer",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=diagnosed("C"),
        why=_ICD_OURS,
    ),
    count(
        "ncd-copd", "Diagnosis PTM: PPOK", "NCD diagnosis: COPD", _BOARD_SICK, of=ADULT_OR_OLDER, yes=has(FACTS["copd"])
    ),
    left_out(
        "ncd-programme",
        "Capaian program PTM (Renstra, RPJMN, SPM)",
        "NCD programme targets",
        _BOARD,
        share=True,
        reason=_OTHER_TARGETS,
    ),
    count(
        "mental-disorder",
        "Diagnosis masalah kejiwaan",
        "Mental disorder diagnosed",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(FACTS["mental_disorder"]),
    ),
    count(
        "mental-health-indicated",
        "Skrining jiwa menunjukkan masalah",
        "Mental health problem by screening",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(FACTS["mental_health_problem_indicated"]),
    ),
    count(
        "substance-use-indicated",
        "Indikasi penggunaan NAPZA",
        "Substance use indicated",
        _BOARD_SICK,
        of=ADULT_OR_OLDER,
        yes=has(FACTS["substance_use_indicated"]),
    ),
    left_out(
        "mental-treatment",
        "Tatalaksana, edukasi dan rujukan jiwa dan NAPZA",
        "Treatment, education and referral in mental health and substance use",
        _BOARD,
        reason=_NO_RECORDS,
    ),
    left_out(
        "mental-programme",
        "Capaian program kesehatan jiwa dan NAPZA",
        "Mental health programme targets",
        _BOARD,
        share=True,
        reason=_OTHER_TARGETS,
    ),
    left_out(
        "reproductive-care",
        "Diagnosis, tatalaksana dan rujukan kesehatan reproduksi",
        "Diagnosis, treatment and referral in reproductive health",
        _BOARD,
        reason=_NO_RECORDS,
    ),
    left_out(
        "reproductive-programme",
        "Capaian program kesehatan reproduksi",
        "Reproductive health programme targets",
        _BOARD,
        share=True,
        reason=_OTHER_TARGETS,
    ),
    left_out(
        "work-health",
        "Layanan kesehatan kerja: faktor risiko dan pembinaan",
        "Occupational health services",
        _BOARD,
        reason=_NO_RECORDS,
    ),
    count(
        "occupational-disease",
        "Dugaan penyakit akibat kerja",
        "Disease suspected to come from work",
        _BOARD_SICK,
        of=has(FACTS["worker"]),
        yes=has(FACTS["occupational_disease_suspected"]),
    ),
    left_out(
        "work-programme",
        "Capaian program kesehatan kerja",
        "Occupational health programme targets",
        _BOARD,
        share=True,
        reason=_OTHER_TARGETS,
    ),
    left_out(
        "fitness-programme",
        "Capaian program kesehatan jasmani",
        "Fitness programme targets",
        _BOARD,
        share=True,
        reason=_OTHER_TARGETS,
    ),
    count(
        "violence-suspected",
        "Dugaan kekerasan terhadap perempuan dan anak",
        "Violence against women and children",
        _BOARD_SICK,
        of=everybody(),
        yes=has(FACTS["suspected_violence"]),
    ),
    left_out(
        "disability-reproductive",
        "Kesehatan reproduksi penyandang disabilitas",
        "Reproductive health of people with a disability",
        _BOARD,
        reason=Label(
            id="Layanannya tidak disebut tersendiri; rinci indikator lain menurut kolom disabilitas.",
            en="No service of its own is named; break other indicators down by a column of disability.",
        ),
    ),
    left_out(
        "older-programme",
        "Capaian program kesehatan lanjut usia",
        "Older persons programme targets",
        _BOARD,
        share=True,
        reason=_OTHER_TARGETS,
    ),
)
"""The indicators, in the decree's order; the coverage of each screening is beside them."""
