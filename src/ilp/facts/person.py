"""The person: birth date, sex, pregnancy, marriage, work and school."""

from __future__ import annotations

from ilp.facts.definition import Fact, FactType, yes_no
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Sex

_KMK = KMK_2015_2023.at
_LIFE_CYCLE = _KMK("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas")
_MOTHER_GROUP = _KMK("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas")
_ANTENATAL = _KMK("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")
_BRIDE = _KMK("BAB V", "Pelayanan Kesehatan Reproduksi bagi calon pengantin (Catin)")
_COUPLE = _KMK("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")
_OCCUPATION = _KMK("BAB V", "Pelayanan Penyakit Akibat Kerja")
_SCHOOL = _KMK("BAB IV", "Penjaringan kesehatan dan pemeriksaan berkala")

BIRTH_DATE = Fact(
    name="birth_date",
    type=FactType.DATE,
    label=Label(id="tanggal lahir", en="date of birth"),
    question=Label(id="Kapan tanggal lahir lengkapnya?", en="What is the full date of birth?"),
    source=_LIFE_CYCLE,
    elapsed=Label(id="usia", en="aged"),
)
SEX = Fact(
    name="sex",
    type=FactType.CHOICE,
    choices=tuple((sex.value, sex.label) for sex in Sex),
    label=Label(id="jenis kelamin", en="sex"),
    question=Label(id="Apa jenis kelaminnya?", en="What is the person's sex?"),
    source=_LIFE_CYCLE,
)
PREGNANT = yes_no(
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
    negative=Label(id="tidak hamil", en="not pregnant"),
)
POSTPARTUM = yes_no(
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
LMP = Fact(
    name="lmp",
    type=FactType.DATE,
    label=Label(id="hari pertama haid terakhir (HPHT)", en="first day of the last menstrual period"),
    question=Label(
        id="Kapan hari pertama haid terakhirnya (HPHT), atau taksiran persalinannya (HPL)?",
        en="When did her last menstrual period begin, or when is the delivery expected?",
    ),
    source=_ANTENATAL,
    derived=Label(
        id="HPHT kehamilan yang sedang berjalan, atau 280 hari sebelum taksiran persalinan (HPL)",
        en="of the pregnancy now going on: the lmp recorded, or 280 days before the expected date of delivery",
    ),
    elapsed=Label(id="usia kehamilan", en="gestational age"),
)
DELIVERED_ON = Fact(
    name="delivered_on",
    type=FactType.DATE,
    label=Label(id="tanggal persalinan", en="date of delivery"),
    question=Label(id="Kapan bersalin (tanggal dan jam)?", en="When did she deliver (date and time)?"),
    source=_MOTHER_GROUP,
    derived=Label(
        id="persalinan terakhir yang tercatat pada data kehamilan", en="the delivery recorded with the pregnancy"
    ),
    elapsed=Label(id="setelah persalinan", en="after delivery"),
)
_NOT_UNDER_10 = Label(id="tidak, bagi yang berusia di bawah 10 tahun", en="no for one under 10 years of age")
MARRIED = yes_no(
    "married", "menikah", "married", "Apakah berstatus menikah?", "Is the person married?", _COUPLE, _NOT_UNDER_10
)
BRIDE_OR_GROOM = yes_no(
    "bride_or_groom",
    "calon pengantin",
    "about to marry",
    "Apakah akan menikah (calon pengantin)?",
    "Is the person about to marry?",
    _BRIDE,
    _NOT_UNDER_10,
)
HAS_COMPLAINT = yes_no(
    "has_complaint",
    "datang dengan keluhan",
    "comes with a complaint",
    "Apakah datang dengan keluhan?",
    "Does the person come with a complaint?",
    _KMK("BAB IV", "Pelayanan Klinis/Pengobatan Umum", figure="Gambar 27"),
)
WORKER = yes_no("worker", "pekerja", "worker", "Apakah bekerja?", "Does the person work?", _OCCUPATION)
PUPIL = yes_no(
    "pupil",
    "peserta didik",
    "school pupil",
    "Apakah bersekolah (SD/SMP/SMA, SLB atau sederajat)?",
    "Does the person attend school (grades 1 to 12)?",
    _SCHOOL,
    Label(
        id="ya bila kelas tercatat; bila tidak tercatat, tidak bagi usia di bawah 5 tahun atau sejak 20 tahun",
        en="yes where the school grade is recorded; where nothing is, no for one under 5 years or from 20",
    ),
    negative=Label(id="tidak bersekolah", en="not a school pupil"),
)
SCHOOL_GRADE = Fact(
    name="school_grade",
    type=FactType.INTEGER,
    unit=Label(id="kelas", en="school grade"),
    at_least=1,
    at_most=12,
    label=Label(id="kelas", en="school grade"),
    question=Label(id="Kelas berapa (1-12)?", en="Which school grade (1-12)?"),
    source=_SCHOOL,
)
