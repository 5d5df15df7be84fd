"""Tabel 19, 28 and 29: the packages of all adults and older persons, of adults, and of older persons."""

from __future__ import annotations

from ilp.facilities.packages import PackageTable, between, cell, doubtful, none, reading_named, row
from ilp.facilities.readings import HOME_CELLS_OF_TABLE_19
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Venue

_COLUMNS = (Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU, Venue.HOME_VISIT)
_MERGED = Label(
    id="sel kosong atau menyatu dengan sel edukasi di sekitarnya",
    en="the cell is empty, or merges with a cell of education beside it",
)
_HOME = between(doubtful("edukasi", "education", doubt=_MERGED), HOME_CELLS_OF_TABLE_19, "education")
_FAMILY = cell("edukasi keluarga", "education of the family")
_DENTAL = reading_named("dental-at-pustu")
_DENTAL_DOUBT = Label(
    id="tabel mencetaknya di Puskesmas; uraian menyebut nakes Puskesmas dan Pustu serta kader Posyandu",
    en="the table prints it at the Puskesmas; the text names staff of Puskesmas and Pustu, and kader of the Posyandu",
)
_PLACE_OF_VISION = (
    "katalog memecahnya: visus di Pustu dan Posyandu, refraksi dan katarak di Puskesmas",
    "the catalogue parts it: acuity at Pustu and Posyandu, refraction and cataract at the Puskesmas",
)

ADULTS_AND_OLDER = PackageTable(
    code="table-19",
    name=Label(id="Tabel 19: seluruh usia dewasa dan lansia", en="Tabel 19: all adults and older persons"),
    cluster=3,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    columns=_COLUMNS,
    source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19"),
    rows=(
        row(
            "obesity",
            ("Skrining obesitas, 1 kali setahun", "screening for obesity, yearly"),
            cell("TB, BB, LP", "height, weight, waist"),
            "same",
            "same",
            _FAMILY,
            services="obesity-adult",
        ),
        row(
            "hypertension",
            ("Skrining hipertensi, 1 kali setahun", "screening for hypertension, yearly"),
            cell("tekanan darah", "blood pressure"),
            "same",
            "same",
            _HOME,
            services="hypertension-adult",
        ),
        row(
            "diabetes",
            ("Skrining DM, 1 kali setahun", "screening for diabetes, yearly"),
            cell("gula darah, urinalisis", "glucose, urinalysis"),
            cell("gula darah", "glucose"),
            "same",
            _HOME,
            services="diabetes-adult",
        ),
        row(
            "stroke",
            ("Faktor risiko stroke, 1 kali setahun", "risk factors of stroke, yearly"),
            cell("profil lipid", "lipid profile"),
            none(),
            none(),
            _HOME,
            services="stroke-risk-factor",
        ),
        row(
            "heart",
            ("Faktor risiko jantung, 1 kali setahun", "risk factors of heart disease, yearly"),
            cell("EKG, profil lipid", "electrocardiogram, lipid profile"),
            none(),
            none(),
            _HOME,
            services="heart-risk-factor",
        ),
        row(
            "breast-cancer",
            ("Kanker payudara, 1 kali setahun", "breast cancer, yearly"),
            cell("pemeriksaan klinis", "clinical examination"),
            cell("SADANIS", "clinical examination"),
            none(),
            _HOME,
            services="breast-sadanis",
            note=(
                "uraian: SADANIS setiap 3 tahun (tafsir breast-interval)",
                "the text: every 3 years (reading breast-interval)",
            ),
        ),
        row(
            "cervical-cancer",
            ("Kanker leher rahim, 1 kali dalam 3 tahun", "cervical cancer, every 3 years"),
            cell("IVA, DNA HPV", "visual inspection, HPV DNA"),
            cell("IVA", "visual inspection"),
            none(),
            _HOME,
            services="iva-cervical hpv-dna-cervical",
        ),
        row(
            "colorectal-cancer",
            ("Kanker kolorektal, 1 kali setahun", "colorectal cancer, yearly"),
            cell("darah samar, colok dubur", "occult blood, rectal examination"),
            none(),
            none(),
            _HOME,
            services="colorectal-cancer",
        ),
        row(
            "lung-cancer",
            ("Kanker paru, 1 kali setahun", "lung cancer, yearly"),
            cell("anamnesis faktor risiko", "risk factors"),
            "same",
            none(),
            _HOME,
            services="lung-cancer",
        ),
        row(
            "mental-health",
            ("Kesehatan jiwa, 1 kali setahun", "mental health, yearly"),
            cell("SRQ-20, ASSIST", "SRQ-20, ASSIST"),
            cell("SRQ-20", "SRQ-20"),
            "same",
            cell("menemukan kasus, KIE ODGJ", "finding cases, education on mental disorder"),
            services="mental-health-adult-srq20 assist-substance-use-adult",
        ),
        row(
            "thalassaemia",
            ("Skrining talasemia", "screening for thalassaemia"),
            cell("anamnesis, darah lengkap", "history, full blood count"),
            cell("anamnesis", "history"),
            none(),
            _FAMILY,
            services="thalassaemia-adult",
        ),
        row(
            "copd",
            ("Skrining PPOK, 1 kali setahun", "screening for COPD, yearly"),
            cell("PUMA", "PUMA"),
            "same",
            "same",
            _FAMILY,
            services="copd-puma",
            note=("uraian juga menyebut kunjungan rumah", "the text names home visits too"),
        ),
        row(
            "tb",
            ("Skrining TBC, setiap kunjungan", "screening for tuberculosis, at every visit"),
            cell("gejala", "symptoms"),
            "same",
            "same",
            cell("gejala, edukasi", "symptoms, education"),
            services="tb-adult",
            note=("uraian: idealnya 1 kali sebulan (tafsir tb-adult-frequency)", "the text: ideally monthly (reading)"),
        ),
        row(
            "malaria",
            ("Skrining malaria", "screening for malaria"),
            cell("gejala", "symptoms"),
            "same",
            "same",
            cell("gejala, edukasi", "symptoms, education"),
            services="malaria-adult",
        ),
        row(
            "vision",
            ("Skrining penglihatan, 1 kali setahun", "screening of sight, yearly"),
            cell("refraksi, katarak", "refraction, cataract"),
            cell("visus", "acuity"),
            "same",
            cell("edukasi", "education"),
            services="visual-acuity-adult refraction-adult cataract-adult",
            note=_PLACE_OF_VISION,
        ),
        row(
            "fitness",
            ("Kebugaran, 1 kali dalam 6 bulan", "fitness, every 6 months"),
            cell("tes Rockport", "Rockport test"),
            none(),
            none(),
            _FAMILY,
            services="fitness-adult-rockport fitness-elderly-6mwt",
        ),
        row(
            "violence",
            ("Kekerasan terhadap perempuan dan anak", "violence against women and children"),
            cell("identifikasi, tata laksana, pelaporan", "identification, care, report"),
            "same",
            none(),
            _HOME,
            services="ktpa-adult",
            differs={
                Venue.HOME_VISIT: (
                    "uraian tidak memuatnya pada kunjungan rumah; sel tabel menyatu",
                    "the text has none at home visits; the cell of the table is merged",
                )
            },
        ),
        row(
            "oral-health",
            ("Kesehatan gigi dan mulut", "oral health"),
            cell("komprehensif, pengobatan, pemulihan fungsi kunyah", "comprehensive, treatment, restoring chewing"),
            between(doubtful("edukasi", "education", doubt=_DENTAL_DOUBT), _DENTAL, "text"),
            between(doubtful("edukasi", "education", doubt=_DENTAL_DOUBT), _DENTAL, "text"),
            cell("edukasi", "education"),
            services="dental-adult-elderly",
        ),
        row(
            "treatment",
            ("Pelayanan pengobatan", "treatment"),
            cell("sesuai kasus dan kewenangan", "by the case and by what is allowed"),
            "same",
            "same",
            "same",
            services="general-treatment-adult chronic-disease-monitoring",
            note=(
                "penyakit kronis: pemantauan di Pustu paling sedikit 1 kali sebulan, dokter Puskesmas tiap 3 bulan",
                "chronic disease: at the Pustu monthly at least, by the doctor of the Puskesmas every 3 months",
            ),
        ),
    ),
)

ADULTS = PackageTable(
    code="table-28",
    name=Label(id="Tabel 28: usia dewasa", en="Tabel 28: adults"),
    cluster=3,
    stages=(LifeStage.ADULT,),
    columns=_COLUMNS,
    source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa", table="Tabel 28"),
    rows=(
        row(
            "premarital",
            ("Calon pengantin, 1 kali sebelum menikah", "couples about to marry, once before"),
            cell(
                "KIE, pemeriksaan (paling sedikit anemia dan gizi), konseling, tata laksana",
                "education, examination (anaemia and nutrition at least), counselling, care",
            ),
            none(),
            none(),
            none(),
            services="premarital-health",
        ),
        row(
            "fit-for-pregnancy",
            ("Skrining layak hamil, 1 kali setahun", "pregnancy readiness, yearly"),
            cell("pemeriksaan lengkap, tata laksana, rencana kehamilan", "examination, care, planning of pregnancy"),
            cell(
                "skrining dengan kuesioner, pemeriksaan terbatas",
                "questionnaire, limited examination",
                doubt=Label(
                    id="tabel: kuesioner; uraian: pemeriksaan terbatas juga",
                    en="the table: questionnaire; the text: a limited examination too",
                ),
            ),
            cell("kuesioner dengan aplikasi", "questionnaire in the app"),
            none(),
            services="fit-for-pregnancy",
        ),
        row(
            "tetanus",
            ("Tetanus wanita usia subur (T5)", "tetanus of women of reproductive age (T5)"),
            cell("edukasi dan layanan", "education and immunization"),
            "same",
            "same",
            "same",
            services="tetanus-status-wus",
        ),
        row(
            "family-planning",
            ("Keluarga berencana", "family planning"),
            cell("pil, suntik, kondom, implan, AKDR, MOP", "pill, injection, condom, implant, IUD, vasectomy"),
            cell(
                "pil, suntik, kondom, implan, AKDR",
                "pill, injection, condom, implant, IUD",
                doubt=Label(id="salinan tabel tidak memuat implan, uraian memuatnya", en="one copy lacks the implant"),
            ),
            cell("pil, suntik, kondom", "pill, injection, condom"),
            cell("edukasi dan mobilisasi", "education and mobilization"),
            services="contraception-kb",
        ),
        row(
            "occupational-disease",
            ("Penyakit akibat kerja", "occupational disease"),
            cell("diagnosis, tata laksana, rujukan", "diagnosis, care, referral"),
            none(),
            none(),
            none(),
            services="occupational-disease-pak",
        ),
    ),
)

OLDER_PERSONS = PackageTable(
    code="table-29",
    name=Label(id="Tabel 29: lanjut usia", en="Tabel 29: older persons"),
    cluster=3,
    stages=(LifeStage.OLDER_PERSON,),
    columns=_COLUMNS,
    source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Lanjut Usia", table="Tabel 29"),
    rows=(
        row(
            "geriatric",
            ("Skrining geriatri, paling sedikit 1 kali setahun", "geriatric screening, yearly at least"),
            cell(
                "perilaku berisiko, antropometri, TD, ADL, SKILAS, gula darah, kolesterol",
                "risk behaviour, measurements, blood pressure, daily living, SKILAS, glucose, cholesterol",
            ),
            "same",
            "same",
            cell(
                "memastikan skrining, edukasi keluarga, perawatan jangka panjang",
                "making sure of screening, education of the family, long-term care",
            ),
            services="geriatric-screening geriatric-adl geriatric-skilas",
        ),
        row(
            "geriatric-follow-up",
            ("Instrumen tindak lanjut SKILAS", "follow-up instruments of SKILAS"),
            cell(
                "Mini-Cog, SPPB, RAPUH, MNA-SF, GDS-4, Snellen, tes berbisik",
                "Mini-Cog, SPPB, RAPUH, MNA-SF, GDS-4, Snellen, whisper test",
            ),
            between(
                none(
                    doubt=Label(
                        id="uraian membolehkan Pustu memakainya, Tabel 29 mencetaknya di Puskesmas saja",
                        en="the text lets the Pustu use them, Tabel 29 prints them at the Puskesmas only",
                    )
                ),
                reading_named("icope-at-pustu"),
                "text",
            ),
            none(),
            none(),
            services="geriatric-icope-tools",
        ),
        row(
            "home-care",
            ("Perawatan di rumah (home care)", "care at home"),
            cell(
                "tim, rencana intervensi, rujukan; ketergantungan sedang, berat, total",
                "team, plan, referral; for moderate, severe and total dependency",
            ),
            "same",
            "same",
            "same",
            services="elderly-home-care",
        ),
    ),
)
