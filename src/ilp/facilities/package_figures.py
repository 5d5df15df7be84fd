"""Gambar 12: the standard packages of cluster 2 by unit, as the figure lists them. It has no column of home visits."""

from __future__ import annotations

from ilp.facilities.packages import PackageTable, between, cell, none, reading_named, row
from ilp.facilities.readings import FIGURE_OR_TABLES
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Venue

_SOURCE = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
_UNITS = (Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU)
_COUNTED = ("either", "figure")
_SIMPLE_TREATMENT = reading_named("mother-treatment-at-pustu")
_ORAL_HEALTH = reading_named("oral-health-places")
_IRON_TABLETS = reading_named("iron-tablets-out-of-school")
_EDUCATION_AT_POSYANDU = reading_named("adolescent-education-at-posyandu")
_TEXT_GIVES = (
    "uraian memberi edukasi dan pemeriksaan gigi juga di Pustu dan Posyandu: tafsir oral-health-places",
    "the text gives oral education and examination at Pustu and Posyandu too: reading oral-health-places",
)
_ORAL_ELSEWHERE = {Venue.PUSTU: _TEXT_GIVES, Venue.POSYANDU: _TEXT_GIVES}

MOTHERS_FIGURE = PackageTable(
    code="figure-12-mothers",
    name=Label(id="Gambar 12: ibu hamil, bersalin, nifas", en="Gambar 12: pregnancy, delivery and after"),
    cluster=2,
    stages=(LifeStage.PREGNANT, LifeStage.POSTPARTUM),
    columns=_UNITS,
    source=_SOURCE,
    reading=FIGURE_OR_TABLES,
    options=_COUNTED,
    rows=(
        row(
            "anc",
            ("ANC terpadu", "integrated antenatal care"),
            cell("6 kali, dengan USG oleh dokter", "6 times, with ultrasound by a doctor"),
            cell("K2, K3, K4, K6", "K2, K3, K4, K6"),
            none(),
            services="anc-schedule anc-k1 anc-k2 anc-k3 anc-k4 anc-k5 anc-k6 anc-ultrasound",
            same_as="table-4/anc",
        ),
        row(
            "antenatal-class",
            ("Kelas ibu hamil", "antenatal class"),
            cell("kelas ibu hamil", "antenatal class"),
            "same",
            "same",
            services="antenatal-class",
            same_as="table-4/antenatal-class",
        ),
        row(
            "kek-feeding",
            ("Tambahan asupan gizi ibu hamil KEK", "extra food in chronic energy deficiency"),
            cell("pemberian tambahan asupan gizi", "extra food"),
            "same",
            "same",
            services="anc-kek-feeding",
            same_as="table-4/kek-feeding",
        ),
        row(
            "delivery",
            ("Persalinan normal", "normal delivery"),
            cell("persalinan normal", "normal delivery"),
            none(),
            none(),
            services="normal-delivery",
            same_as="table-4/delivery",
        ),
        row(
            "postpartum",
            ("Pelayanan pasca persalinan (nifas)", "care after delivery"),
            cell("pelayanan nifas", "care after delivery"),
            "same",
            none(),
            services="pnc-schedule",
            same_as="table-4/postpartum",
            differs={
                Venue.POSYANDU: (
                    "Tabel 4 mencetak edukasi ASI, PMBA dan kelas ibu balita di Posyandu",
                    "Tabel 4 prints education on breastfeeding, feeding and the class at the Posyandu",
                )
            },
        ),
        row(
            "violence",
            ("Skrining KtPA", "screening for violence"),
            cell("skrining kekerasan", "screening for violence"),
            "same",
            none(),
            services="ktpa-screening ktpa-wast",
        ),
        row(
            "oral-health",
            ("Kesehatan gigi dan mulut", "oral health"),
            cell("pelayanan gigi dan mulut", "oral health care"),
            none(),
            none(),
            services="dental-pregnant anc-dental",
            differs=_ORAL_ELSEWHERE,
        ),
        row(
            "treatment",
            ("Pengobatan", "treatment"),
            cell("pengobatan", "treatment"),
            between(cell("pengobatan sederhana", "simple treatment"), _SIMPLE_TREATMENT, "refer-mothers", "figure"),
            none(),
            services="maternal-treatment",
            same_as="table-4/treatment",
        ),
    ),
)

CHILDREN_FIGURE = PackageTable(
    code="figure-12-children",
    name=Label(id="Gambar 12: bayi dan anak prasekolah", en="Gambar 12: infants and preschool children"),
    cluster=2,
    stages=(LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL),
    columns=_UNITS,
    source=_SOURCE,
    reading=FIGURE_OR_TABLES,
    options=_COUNTED,
    rows=(
        row(
            "newborn",
            ("Neonatal esensial", "essential newborn care"),
            cell("pelayanan neonatal esensial", "essential newborn care"),
            "same",
            none(),
            services="neonatal-schedule",
            same_as="table-5/newborn",
            differs={
                Venue.POSYANDU: (
                    "Tabel 5 mencetaknya di Posyandu: tafsir neonatal-at-posyandu",
                    "Tabel 5 prints it at the Posyandu: reading neonatal-at-posyandu",
                )
            },
        ),
        row(
            "mother-class",
            ("Kelas ibu balita", "class for mothers of under-fives"),
            cell("kelas ibu balita", "class for mothers of under-fives"),
            "same",
            "same",
            services="under-five-mother-class",
            same_as="table-5/mother-class",
        ),
        row(
            "low-birth-weight",
            ("Bayi berat lahir rendah (BBLR)", "low birth weight"),
            cell("pelayanan BBLR", "care of low birth weight"),
            cell("pemantauan BBLR", "monitoring of low birth weight"),
            none(),
            services="bblr-post-discharge",
            same_as="table-5/low-birth-weight",
            differs={
                Venue.POSYANDU: (
                    "Tabel 5 mencetak pemantauan di Posyandu: tafsir low-birth-weight-at-posyandu",
                    "Tabel 5 prints monitoring at the Posyandu: reading low-birth-weight-at-posyandu",
                )
            },
        ),
        row(
            "shk",
            ("Sampel SHK", "sample for hypothyroidism"),
            cell("pengambilan dan pengiriman sampel", "taking and sending the sample"),
            none(),
            none(),
            services="shk",
            same_as="table-5/shk",
        ),
        row(
            "growth",
            ("Pemantauan pertumbuhan dan perkembangan", "monitoring of growth and development"),
            cell("pemantauan tumbuh kembang", "monitoring of growth and development"),
            "same",
            "same",
            services="growth-development-matrix",
            same_as="table-5/growth",
        ),
        row(
            "immunization",
            ("Imunisasi rutin lengkap", "routine immunization"),
            cell("imunisasi rutin lengkap", "routine immunization"),
            "same",
            "same",
            services="immunization-routine-schedule",
            same_as="table-5/immunization",
        ),
        row(
            "vitamin-a-deworming",
            ("Vitamin A dan obat cacing", "vitamin A and deworming"),
            cell("pemberian vitamin A dan obat cacing", "vitamin A and deworming"),
            "same",
            "same",
            services="vitamin-a-infant vitamin-a-child deworming-under-five",
            same_as="table-5/vitamin-a-deworming",
        ),
        row(
            "nutrition",
            ("Balita bermasalah gizi", "under-fives with a problem of nutrition"),
            cell("pencegahan, deteksi dini, tata laksana, rujukan", "prevention, detection, treatment, referral"),
            "same",
            cell("deteksi dini, pendampingan, rujukan", "detection, support, referral"),
            services="nutrition-detection nutrition-management",
            same_as="table-5/nutrition",
        ),
        row(
            "mtbs",
            ("Manajemen terpadu balita sakit (MTBS)", "integrated care of sick children"),
            cell("MTBS", "integrated care"),
            "same",
            none(),
            services="mtbs",
            same_as="table-5/mtbs",
        ),
        row(
            "tb",
            ("Skrining kasus TBC", "screening for tuberculosis"),
            cell("skrining kasus TBC", "screening for tuberculosis"),
            "same",
            "same",
            services="tb-symptom-under-five",
            same_as="table-5/tb",
        ),
        row(
            "thalassaemia",
            ("Skrining talasemia", "screening for thalassaemia"),
            cell("skrining talasemia", "screening for thalassaemia"),
            "same",
            none(),
            services="thalassaemia-screening",
            same_as="table-5/thalassaemia",
        ),
        row(
            "violence",
            ("Skrining KtPA", "screening for violence"),
            cell("skrining kekerasan", "screening for violence"),
            "same",
            none(),
            services="ktpa-screening ktpa-child-assessment",
        ),
        row(
            "oral-health",
            ("Kesehatan gigi dan mulut", "oral health"),
            cell("pelayanan gigi dan mulut", "oral health care"),
            none(),
            none(),
            services="dental-under-five-preschool dental-infant",
            differs=_ORAL_ELSEWHERE,
        ),
        row(
            "treatment",
            ("Pengobatan", "treatment"),
            cell("pengobatan", "treatment"),
            between(
                cell("pengobatan sederhana", "simple treatment"), _SIMPLE_TREATMENT, "refer-mothers", "figure", "table"
            ),
            none(),
            services="treatment-mother-child",
            note=(
                "tafsir mother-treatment-at-pustu membatasi pengobatan ibu; anak diobati sederhana di Pustu",
                "the reading mother-treatment-at-pustu limits treatment of mothers; children get simple treatment",
            ),
        ),
    ),
)

_FIGURE_HAS_NONE = (
    "Tabel 12 mencetak sebagian skrining di Posyandu: tafsir school-age-places",
    "Tabel 12 prints some of the screenings at the Posyandu: reading school-age-places",
)

SCHOOL_AGE_FIGURE = PackageTable(
    code="figure-12-school-age",
    name=Label(id="Gambar 12: usia sekolah dan remaja", en="Gambar 12: school age and adolescence"),
    cluster=2,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    columns=_UNITS,
    source=_SOURCE,
    reading=FIGURE_OR_TABLES,
    options=_COUNTED,
    rows=(
        row(
            "screening",
            ("Skrining kesehatan", "health screening"),
            cell("skrining kesehatan (PTM dan PM)", "screening for non-communicable and communicable disease"),
            cell("skrining kesehatan", "health screening"),
            none(),
            services="obesity-school-age-adolescent hypertension-school-age-adolescent tb-school-age-adolescent",
            same_as="table-12/obesity table-12/hypertension table-12/tb",
            differs={Venue.POSYANDU: _FIGURE_HAS_NONE},
        ),
        row(
            "immunization",
            ("Vaksinasi/imunisasi", "immunization"),
            cell("vaksinasi/imunisasi", "immunization"),
            between(
                cell("vaksinasi/imunisasi", "immunization"),
                reading_named("school-age-immunization-at-pustu"),
                "pustu",
            ),
            none(),
            services="immunization-school-bias",
            same_as="table-12/immunization",
        ),
        row(
            "adolescent-care",
            ("Pelayanan kesehatan peduli remaja (PKPR)", "adolescent-friendly care"),
            cell("PKPR", "adolescent-friendly care"),
            "same",
            none(),
            services="pkpr-indoor-access",
        ),
        row(
            "school-programme",
            ("Fasilitasi UKS", "support of the school health programme"),
            cell("fasilitasi UKS", "support of the school health programme"),
            none(),
            none(),
            services="school-health-penjaringan school-health-berkala",
            same_as="table-12/school-nutrition",
            differs={
                Venue.PUSTU: (
                    "Tabel 12 mencetak fasilitasi UKS/M oleh Pustu juga",
                    "Tabel 12 prints the support by the Pustu too",
                )
            },
        ),
        row(
            "violence",
            ("Skrining KtPA", "screening for violence"),
            cell("skrining kekerasan", "screening for violence"),
            none(),
            none(),
            services="ktpa-screening ktpa-child-assessment",
            differs={
                Venue.PUSTU: (
                    "uraian KtPA menyebut Puskesmas dan Pustu bagi semua; tidak ada yang kehilangan layanan",
                    "the text on violence names Puskesmas and Pustu for all; nobody loses the service",
                )
            },
        ),
        row(
            "oral-health",
            ("Kesehatan gigi dan mulut", "oral health"),
            cell("pelayanan gigi dan mulut", "oral health care"),
            none(),
            none(),
            services="dental-advanced",
        ),
        row(
            "treatment",
            ("Pengobatan", "treatment"),
            cell("pengobatan", "treatment"),
            cell("pengobatan sederhana", "simple treatment"),
            none(),
            services="clinical-care-mtpkr",
            same_as="table-12/clinical-care",
        ),
        row(
            "education",
            ("KIE kesehatan remaja", "health education of adolescents"),
            none(),
            none(),
            between(cell("KIE kesehatan remaja", "health education"), _EDUCATION_AT_POSYANDU, "posyandu-too"),
            services="life-skills-education-pkhs",
            differs={
                Venue.PUSKESMAS: ("Tabel 12 mencetaknya di Puskesmas", "Tabel 12 prints it at the Puskesmas"),
                Venue.PUSTU: ("Tabel 12 mencetaknya di Pustu", "Tabel 12 prints it at the Pustu"),
            },
        ),
        row(
            "anaemia-prevention",
            ("Pencegahan anemia", "prevention of anaemia"),
            none(),
            between(cell("pencegahan anemia", "prevention of anaemia"), _IRON_TABLETS, "offered"),
            between(cell("pencegahan anemia", "prevention of anaemia"), _IRON_TABLETS, "offered"),
            services="iron-tablets-adolescent-girls",
            differs={
                Venue.PUSKESMAS: (
                    "Tabel 12 mencetak fasilitasi TTD di sekolah oleh Puskesmas",
                    "Tabel 12 prints support of tablets at school by the Puskesmas",
                )
            },
        ),
    ),
)
