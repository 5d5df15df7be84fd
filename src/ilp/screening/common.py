"""Criteria and readings that rules of several parts of the decree share."""

from __future__ import annotations

from ilp.criteria import all_of, any_of, by_reading, everybody, has, not_
from ilp.facts.chronic_disease import (
    ANAEMIA,
    FAMILY_ROUTINE_TRANSFUSION,
    HIGH_BLOOD_PRESSURE,
    HYPERTENSION,
    THALASSAEMIA_SIBLING,
)
from ilp.facts.person import PUPIL
from ilp.labels import Label
from ilp.lifecycle import SCHOOL_AGE
from ilp.regulation import KMK_2015_2023, Place, Reading

PUPIL_AGE = Reading(
    code="pupil-age",
    title=Label(id="Usia peserta didik", en="Age of school pupils"),
    settles=("amb-fitness-ages-18-19", "amb-school-age-upper-bound", "amb-school-age-lower-bound", "amb-structure-1"),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja"),
            says=Label(id="sasaran berusia ≥ 6-18 tahun", en="the target group is aged 6 to 18 years"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Penjaringan kesehatan dan pemeriksaan berkala"),
            says=Label(
                id="sasaran ditulis menurut kelas 1-12, tanpa usia", en="the target is grades 1-12, with no age"
            ),
        ),
        Place(
            source=KMK_2015_2023.at("Lampiran", "Penilaian Skrining Kebugaran Jasmani Remaja", table="Tabel 1"),
            says=Label(id="tabel lari sampai usia 19 tahun", en="the running table goes to age 19"),
        ),
    ),
    options={
        "enrolled": Label(
            id="setiap peserta didik kelas 1-12 dan SLB, berapa pun usianya",
            en="every pupil of grades 1-12 and of special schools, at whatever age",
        ),
        "stage": Label(id="hanya usia 6 sampai <18 tahun", en="only from 6 to under 18 years"),
    },
    default="enrolled",
    why=Label(
        id="Anak yang masuk kelas 1 sebelum 6 tahun serta siswa berusia 18 tahun ke atas dan SLB tidak terlewat.",
        en="A child who enters grade 1 before 6, and a pupil of 18 or over or of a special school, are not lost.",
    ),
)

# Pupils of grades 1 to 12.
PUPILS = all_of(by_reading(PUPIL_AGE, {"enrolled": everybody(), "stage": SCHOOL_AGE}), has(PUPIL))
NOT_A_PUPIL = not_(has(PUPIL))

# A note where the screenings of BAB IV and BAB V overlap.
ONE_CHECK_SERVES_BOTH = Label(
    id="Pada 15-17 tahun skrining BAB IV dan BAB V berlaku bersama; satu pemeriksaan melayani keduanya (kesimpulan "
    "kami).",
    en="At 15-17 the screenings of BAB IV and BAB V both apply; one check serves both (our inference).",
)

# Raised blood pressure as a risk factor: measured, or known as hypertension, though under treatment it may be normal.
RAISED_BLOOD_PRESSURE = any_of(has(HIGH_BLOOD_PRESSURE), has(HYPERTENSION))

SRQ20_AT_18 = Reading(
    code="srq20-at-18",
    title=Label(id="Kuesioner jiwa pada usia tepat 18 tahun", en="Mental health questionnaire at exactly 18"),
    settles=(
        "amb-sdq-srq-exactly-18",
        "amb-school-sdq-exactly-18",
        "amb-srq20-in-school-stage",
        "amb-srq20-exactly-18",
        "amb-srq-20-2",
    ),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa", table="Tabel 12"),
            says=Label(
                id="di sekolah SDQ usia 4-18 tahun dan SRQ-20 usia > 18 tahun; di fasilitas SDQ/SRQ-20 tanpa usia",
                en="at school SDQ at 4-18 years and SRQ-20 over 18; at facilities SDQ or SRQ-20 with no age",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Kesehatan Jiwa", figure="Gambar 30"),
            says=Label(id="SDQ usia 4-10 dan 11-18; SRQ-20 > 18", en="SDQ at 4-10 and 11-18; SRQ-20 over 18"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Klaster Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia"),
            says=Label(id="usia dewasa sejak 18 tahun", en="adults from 18"),
        ),
    ),
    options={
        "letter": Label(
            id="SDQ sampai sebelum ulang tahun ke-19, lalu SRQ-20",
            en="SDQ to the day before the 19th birthday, then SRQ-20",
        ),
        "stage": Label(id="SRQ-20 sejak ulang tahun ke-18", en="SRQ-20 from the 18th birthday"),
    },
    default="letter",
    why=Label(
        id="Batas kedua kuesioner tertulis sama di sekolah, pada uraian dan pada gambar.",
        en="School row, text and figure give the same bounds for both questionnaires.",
    ),
)

THALASSAEMIA_TARGETS = Reading(
    code="thalassaemia-targets",
    title=Label(id="Sasaran skrining talasemia", en="Whom thalassaemia screening is for"),
    settles=("amb-thal-adult-eligibility",),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)"),
            says=Label(
                id="saudara kandung penyandang talasemia, atau keluarga dengan transfusi darah rutin",
                en="a sibling with thalassaemia, or routine transfusions in the family",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Talasemia"),
            says=Label(id="anemia atau saudara kandung penyandang", en="anaemia or a sibling with thalassaemia"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Talasemia"),
            says=Label(id="merujuk ke BAB IV tanpa menyebut bagian", en="refers to BAB IV without naming the part"),
        ),
    ),
    options={
        "union": Label(id="gabungan kedua daftar BAB IV", en="both lists of BAB IV together"),
        "letter": Label(id="hanya anemia atau saudara kandung", en="only anaemia or a sibling"),
    },
    default="union",
    why=Label(
        id="Tidak ada yang berisiko terlewat; pemeriksaan cukup sekali seumur hidup.",
        en="Nobody at risk is lost, and the test is done once in a lifetime.",
    ),
)

THALASSAEMIA_IN_FAMILY = any_of(has(THALASSAEMIA_SIBLING), has(FAMILY_ROUTINE_TRANSFUSION))
THALASSAEMIA_RISK = by_reading(
    THALASSAEMIA_TARGETS,
    {
        "union": any_of(has(ANAEMIA), THALASSAEMIA_IN_FAMILY),
        "letter": any_of(has(ANAEMIA), has(THALASSAEMIA_SIBLING)),
    },
)
