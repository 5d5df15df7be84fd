"""Tabel 12: the package of school age and adolescence, on the premises and at school.

The table has one column for "Posyandu or school". It is told as two here: on the premises the cell is that of the
Posyandu, in the part on the school it is that of the school; the reading ``school-age-places`` decides otherwise.
"""

from __future__ import annotations

from ilp.facilities.packages import PackageTable, between, cell, doubtful, none, row
from ilp.facilities.readings import FIGURE_OR_TABLES, ONCE_PRINTED_FACILITATION
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.screening import CATALOGUE
from ilp.vocabulary import Venue

_PLACES = CATALOGUE.readings["school-age-places"]
_AT_HOME = ("tables", "tables-and-school")
_FACILITATION = cell("fasilitasi kegiatan UKS/M", "support of the school programme")
_AT_SCHOOL_TOO = (
    "skrining di sekolah adalah layanan tersendiri pada bagian sekolah tabel ini",
    "screening at school is a service of its own in the part of this table on the school",
)
_NO_CELL = (
    "uraian memberinya di Posyandu juga: tafsir tb-school-posyandu",
    "the text gives it at the Posyandu too: reading tb-school-posyandu",
)

SCHOOL_AGE = PackageTable(
    code="table-12",
    name=Label(id="Tabel 12: anak usia sekolah dan remaja", en="Tabel 12: school age and adolescence"),
    cluster=2,
    stages=(LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    columns=(Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU, Venue.SCHOOL, Venue.HOME_VISIT),
    source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja", table="Tabel 12"),
    reading=FIGURE_OR_TABLES,
    options=("either", "tables"),
    rows=(
        row(
            "anaemia",
            ("Skrining anemia", "screening for anaemia"),
            cell("anamnesis, fisik, penunjang (HA/PoCT)", "history, examination, analyser or point-of-care test"),
            cell("anamnesis, fisik, PoCT", "history, examination, point-of-care test"),
            none(),
            none(),
            none(),
            services="anaemia-adolescent-girls",
        ),
        row(
            "tb",
            ("Skrining TBC", "screening for tuberculosis"),
            cell("gejala", "symptoms"),
            "same",
            none(),
            none(),
            between(cell("gejala, edukasi", "symptoms, education"), _PLACES, *_AT_HOME),
            services="tb-school-age-adolescent",
            differs={Venue.POSYANDU: _NO_CELL},
        ),
        row(
            "malaria",
            ("Skrining malaria", "screening for malaria"),
            cell("anamnesis, darah malaria", "history, blood test"),
            "same",
            between(cell("anamnesis, darah malaria", "history, blood test"), _PLACES, *_AT_HOME),
            between(none(), _PLACES, "tables-and-school"),
            between(
                cell("gejala, riwayat ke daerah endemis", "symptoms, travel to an endemic area"), _PLACES, *_AT_HOME
            ),
            services="malaria-school-age-adolescent",
        ),
        row(
            "hiv",
            ("Skrining HIV", "screening for HIV"),
            cell("R0; bila reaktif R1-R3 di Puskesmas atau RS PDP", "R0; if reactive R1-R3 here or at an HIV hospital"),
            none(),
            none(),
            none(),
            none(),
            services="hiv-adolescent",
        ),
        row(
            "obesity",
            ("Skrining obesitas", "screening for obesity"),
            cell("TB, BB, LP", "height, weight, waist"),
            "same",
            between(cell("TB, BB, LP", "height, weight, waist"), _PLACES, *_AT_HOME),
            between(none(), _PLACES, "tables-and-school"),
            between(
                cell("edukasi gaya hidup, pemantauan 3 bulan", "lifestyle education, follow-up of 3 months"),
                _PLACES,
                *_AT_HOME,
            ),
            services="obesity-school-age-adolescent",
        ),
        row(
            "diabetes",
            ("Skrining DM", "screening for diabetes"),
            cell("anamnesis, TB, BB, LP, TD, gula darah", "history, height, weight, waist, blood pressure, glucose"),
            "same",
            between(
                cell("faktor risiko, BB, TB, LP, TD, gula darah", "risk factors, measurements, glucose"),
                _PLACES,
                *_AT_HOME,
            ),
            between(none(), _PLACES, "tables-and-school"),
            between(cell("edukasi", "education"), _PLACES, *_AT_HOME),
            services="diabetes-school-age-adolescent",
        ),
        row(
            "hypertension",
            ("Skrining hipertensi", "screening for hypertension"),
            cell("tekanan darah", "blood pressure"),
            "same",
            between(cell("tekanan darah", "blood pressure"), _PLACES, *_AT_HOME),
            between(none(), _PLACES, "tables-and-school"),
            between(cell("edukasi", "education"), _PLACES, *_AT_HOME),
            services="hypertension-school-age-adolescent",
        ),
        row(
            "thalassaemia",
            ("Skrining talasemia", "screening for thalassaemia"),
            cell("anamnesis keluarga", "family history"),
            "same",
            none(),
            none(),
            none(),
            services="thalassaemia-adolescent",
        ),
        row(
            "vision",
            ("Skrining indera penglihatan", "screening of sight"),
            cell("mata luar, visus, buta warna", "outer eye, acuity, colour vision"),
            "same",
            none(),
            none(),
            between(cell("edukasi", "education"), _PLACES, *_AT_HOME),
            services="vision-school-age",
            differs={Venue.SCHOOL: _AT_SCHOOL_TOO},
        ),
        row(
            "hearing",
            ("Skrining indera pendengaran", "screening of hearing"),
            cell("telinga luar, tes berbisik, tes penala", "outer ear, whisper test, tuning fork"),
            "same",
            none(),
            none(),
            between(cell("edukasi", "education"), _PLACES, *_AT_HOME),
            services="hearing-school-age",
            differs={Venue.SCHOOL: _AT_SCHOOL_TOO},
        ),
        row(
            "mental-health",
            ("Skrining kesehatan jiwa", "mental health screening"),
            cell("SDQ atau SRQ-20, ASSIST", "SDQ or SRQ-20, ASSIST"),
            cell("SDQ atau SRQ-20", "SDQ or SRQ-20"),
            none(),
            none(),
            between(cell("identifikasi riwayat skrining", "asking about earlier screening"), _PLACES, *_AT_HOME),
            services="mental-health-school-age assist-substance-use-adolescent",
        ),
        row(
            "immunization",
            ("Vaksinasi/imunisasi", "immunization"),
            cell("MR, Td, DT, HPV", "MR, Td, DT, HPV"),
            between(
                doubtful(
                    "vaksinasi/imunisasi",
                    "immunization",
                    doubt=Label(
                        id="Tabel 12 mencetak satu sel; Gambar 12 memuatnya di Pustu juga",
                        en="Tabel 12 prints one cell; Gambar 12 has it at the Pustu too",
                    ),
                ),
                CATALOGUE.readings["school-age-immunization-at-pustu"],
                "pustu",
            ),
            none(doubt=Label(id="Tabel 12 mencetak satu sel", en="Tabel 12 prints one cell")),
            none(),
            none(),
            services="immunization-school-bias immunization-tetanus-t5-adolescent-girls",
            differs={Venue.SCHOOL: _AT_SCHOOL_TOO},
        ),
        row(
            "clinical-care",
            ("Pelayanan klinis/pengobatan umum", "clinical care"),
            cell("pengobatan dengan MTPKR", "treatment by the adolescent algorithms"),
            "same",
            none(
                doubt=Label(
                    id="sel menunjuk ke penjaringan kesehatan bagi sekolah",
                    en="the cell points to the health checks at school",
                )
            ),
            none(),
            none(),
            services="clinical-care-mtpkr",
        ),
        row(
            "life-skills",
            ("KIE berupa PKHS", "life skills education"),
            cell("keterampilan hidup sehat", "healthy life skills"),
            "same",
            none(),
            none(),
            none(),
            services="life-skills-education-pkhs",
            differs={
                Venue.POSYANDU: (
                    "Gambar 12 memberi KIE di Posyandu: tafsir adolescent-education-at-posyandu",
                    "Gambar 12 gives education at the Posyandu: reading adolescent-education-at-posyandu",
                )
            },
        ),
        row(
            "counselling",
            ("Konseling", "counselling"),
            cell("menurut masalah HEEADSSS", "by the problems found with HEEADSSS"),
            "same",
            none(),
            none(),
            none(),
            services="counselling-adolescent-heeadsss",
        ),
        row(
            "school-nutrition",
            ("Sekolah: pemantauan status gizi", "school: nutrition"),
            _FACILITATION,
            "same",
            none(),
            cell("BB, TB, tanda anemia", "weight, height, signs of anaemia"),
            none(),
            services="school-nutrition-monitoring",
        ),
        row(
            "school-anaemia",
            ("Sekolah: anemia remaja putri kelas 7 dan 10", "school: anaemia of girls in grades 7 and 10"),
            _FACILITATION,
            "same",
            none(),
            cell("tanda, anamnesis 5L, hemoglobin", "signs, history, haemoglobin"),
            none(),
            services="anaemia-school-girls",
        ),
        row(
            "school-senses",
            ("Sekolah: penglihatan dan pendengaran", "school: sight and hearing"),
            _FACILITATION,
            "same",
            none(),
            cell("visus, buta warna, telinga, tajam pendengaran", "acuity, colour vision, ear, hearing"),
            none(),
            services="school-vision-hearing",
        ),
        row(
            "school-oral-health",
            ("Sekolah: gigi dan mulut", "school: oral health"),
            _FACILITATION,
            "same",
            none(),
            cell("pemeriksaan gigi dan mulut", "teeth and mouth"),
            none(),
            services="school-dental",
        ),
        row(
            "school-ncd",
            ("Sekolah: faktor risiko dan PTM", "school: non-communicable disease"),
            _FACILITATION,
            "same",
            none(),
            cell(
                "faktor risiko, BB, TB, LP, TD, gula darah (15 tahun ke atas dengan obesitas atau hipertensi)",
                "risk factors, measurements, glucose (from 15 years with obesity or hypertension)",
            ),
            none(),
            services="school-ncd-risk",
        ),
        row(
            "school-mental-health",
            ("Sekolah: kesehatan jiwa", "school: mental health"),
            cell("fasilitasi UKS, skrining ASSIST", "support of the school programme, ASSIST"),
            _FACILITATION,
            none(),
            cell("SDQ (4-18 tahun), SRQ-20 (di atas 18 tahun)", "SDQ (4-18 years), SRQ-20 (over 18)"),
            none(),
            services="school-mental-health",
        ),
        row(
            "school-fitness",
            ("Sekolah: kebugaran", "school: fitness"),
            _FACILITATION,
            "same",
            none(),
            cell("single test", "single test"),
            none(),
            services="school-fitness",
        ),
        row(
            "school-immunization-status",
            ("Sekolah: skrining imunisasi rutin", "school: immunization status"),
            _FACILITATION,
            "same",
            none(),
            cell("penilaian status imunisasi lengkap", "check of immunization status"),
            none(),
            services="school-immunization-status",
        ),
        row(
            "school-smoking",
            ("Sekolah: perilaku merokok", "school: smoking"),
            cell("wawancara, kadar CO", "interview, exhaled carbon monoxide"),
            cell("wawancara", "interview"),
            none(),
            cell("edukasi bahaya merokok", "education on the harm of smoking"),
            between(cell("edukasi bahaya merokok", "education on the harm of smoking"), _PLACES, *_AT_HOME),
            services="school-smoking",
        ),
        row(
            "school-iron-tablets",
            ("Sekolah: tablet tambah darah", "school: iron tablets"),
            _FACILITATION,
            between(_FACILITATION, ONCE_PRINTED_FACILITATION, "pustu-too"),
            none(),
            cell("hari minum bersama, 1 tablet seminggu kelas 7-12", "a day to take it together, weekly, grades 7-12"),
            none(),
            services="iron-tablets-adolescent-girls",
            differs={
                Venue.PUSTU: (
                    "Gambar 12 memberi pencegahan anemia di Pustu: tafsir iron-tablets-out-of-school",
                    "Gambar 12 gives prevention of anaemia at the Pustu: reading iron-tablets-out-of-school",
                ),
                Venue.POSYANDU: (
                    "Gambar 12 memberi pencegahan anemia di Posyandu: tafsir iron-tablets-out-of-school",
                    "Gambar 12 gives prevention of anaemia at the Posyandu: reading iron-tablets-out-of-school",
                ),
            },
        ),
        row(
            "school-deworming",
            ("Sekolah: obat cacing", "school: deworming"),
            _FACILITATION,
            between(_FACILITATION, ONCE_PRINTED_FACILITATION, "pustu-too"),
            none(),
            cell("di wilayah kecacingan sedang atau tinggi", "where worm infection is moderate or high"),
            none(),
            services="deworming-school-age",
        ),
        row(
            "school-immunization",
            ("Sekolah: vaksinasi/imunisasi", "school: immunization"),
            _FACILITATION,
            between(_FACILITATION, ONCE_PRINTED_FACILITATION, "pustu-too"),
            none(),
            cell("MR, Td, DT, HPV", "MR, Td, DT, HPV"),
            none(),
            services="immunization-school-bias",
            differs={
                Venue.PUSTU: (
                    "Gambar 12 memberi imunisasi di Pustu: tafsir school-age-immunization-at-pustu",
                    "Gambar 12 gives immunization at the Pustu: reading school-age-immunization-at-pustu",
                )
            },
        ),
        row(
            "school-education",
            ("Sekolah: pendidikan kesehatan", "school: health education"),
            _FACILITATION,
            "same",
            none(),
            cell("pengetahuan dan pembiasaan perilaku sehat", "knowledge and healthy habits"),
            none(),
            services="school-health-education",
        ),
        row(
            "school-environment",
            ("Sekolah: pembinaan lingkungan sehat", "school: healthy environment"),
            _FACILITATION,
            "same",
            none(),
            cell(
                "inspeksi lingkungan, kantin sehat, KTR, KTN, KTK, 3R",
                "inspection, canteen, no smoking or drugs, waste",
            ),
            none(),
            services="school-environment",
        ),
    ),
)
