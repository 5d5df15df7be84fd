"""Tabel 4 and 5: the packages of mothers, and of children under five and preschool children."""

from __future__ import annotations

from ilp.facilities.packages import PackageTable, between, cell, doubtful, none, reading_named, row
from ilp.facilities.readings import FIGURE_OR_TABLES
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Venue

_COLUMNS = (Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU, Venue.HOME_VISIT)
_COUNTED = ("either", "tables")
_SIMPLE_TREATMENT = reading_named("mother-treatment-at-pustu")
_UNSURE_HOME = Label(
    id="sel kunjungan rumah tidak terpisah dalam salinan naskah",
    en="the home-visit cell is not set apart in the transcription",
)
_UNSURE_COLUMN = Label(id="kolom tidak pasti dalam salinan naskah", en="the column is not sure in the transcription")

MOTHERS = PackageTable(
    code="table-4",
    name=Label(id="Tabel 4: paket pelayanan kesehatan pada ibu", en="Tabel 4: package of mothers"),
    cluster=2,
    stages=(LifeStage.PREGNANT, LifeStage.POSTPARTUM),
    columns=_COLUMNS,
    source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Ibu Hamil, Bersalin dan Nifas", table="Tabel 4"),
    reading=FIGURE_OR_TABLES,
    options=_COUNTED,
    rows=(
        row(
            "anc",
            ("ANC terpadu", "integrated antenatal care"),
            cell("K1 sampai K6, dengan USG oleh dokter", "K1 to K6, with ultrasound by a doctor"),
            cell(
                "K2, K3, K4, K6 bagi kehamilan normal yang sudah disetujui dokter",
                "K2, K3, K4, K6 of normal pregnancies approved by a doctor",
            ),
            none(),
            cell(
                "pendataan, deteksi 4T, pendampingan, konseling KB, sweeping, tanda bahaya, rujukan",
                "listing, risk detection, support, family planning, finding the unserved, danger signs, referral",
            ),
            services="anc-schedule anc-k1 anc-k2 anc-k3 anc-k4 anc-k5 anc-k6 anc-ultrasound anc-kader-role",
            differs={
                Venue.POSYANDU: (
                    "uraian memberi kegiatan kader juga di Posyandu: tafsir anc-kader-places",
                    "the text gives the work of kader at the Posyandu too: reading anc-kader-places",
                )
            },
        ),
        row(
            "antenatal-class",
            ("Kelas ibu hamil", "antenatal class"),
            cell("fasilitasi kelas di Posyandu", "support of the class at the Posyandu"),
            "same",
            cell(
                "kelas: tanda bahaya, penyulit, senam, berbagi, pemantauan TTD",
                "class: danger signs, complications, exercise, sharing, iron tablets",
            ),
            cell("edukasi dengan buku KIA, mengajak ke kelas", "education with the book, invitation to the class"),
            services="antenatal-class",
        ),
        row(
            "kek-feeding",
            ("Makanan tambahan ibu hamil KEK", "extra food in chronic energy deficiency"),
            cell(
                "pemantauan gizi dan asupan, edukasi, PMT, monitoring",
                "nutrition and intake, education, extra food, monitoring",
            ),
            cell("edukasi gizi seimbang, PMT pemulihan", "education, recovery food"),
            "same",
            cell("edukasi, monitoring PMT, kepatuhan", "education, monitoring of the food, adherence"),
            services="anc-kek-feeding",
        ),
        row(
            "delivery",
            ("Persalinan normal", "normal delivery"),
            cell("persalinan normal, stabilisasi dan rujukan", "normal delivery, stabilization and referral"),
            none(),
            none(),
            doubtful("tidak dapat dibaca", "cannot be read", doubt=_UNSURE_HOME),
            services="normal-delivery",
            note=(
                "persalinan harus di fasilitas; sel kunjungan rumah yang tidak pasti tidak dipakai",
                "delivery must be in a facility; the uncertain home-visit cell is not used",
            ),
        ),
        row(
            "postpartum",
            ("Pelayanan nifas (KF1-4, KN1-3)", "care after delivery (KF1-4, KN1-3)"),
            cell("nifas dan KB pasca persalinan", "care after delivery and contraception"),
            cell(
                "nifas ibu dan bayi normal, KB pasca persalinan",
                "care of mothers and newborns without complications, contraception",
            ),
            cell("edukasi ASI eksklusif, PMBA, kelas ibu balita", "education on breastfeeding and feeding, the class"),
            cell(
                "sweeping, pemantauan, pendampingan, tanda bahaya, rujukan",
                "finding the unserved, monitoring, support, danger signs, referral",
            ),
            services="pnc-schedule pnc-education",
            note=(
                "KF1 di tempat bersalin; KF2-KF4 di Puskesmas, Pustu, fasyankes lain atau kunjungan rumah nakes",
                "KF1 where she delivered; KF2-KF4 at Puskesmas, Pustu, other facility or home visit of a health worker",
            ),
        ),
        row(
            "treatment",
            ("Pengobatan", "treatment"),
            cell("sesuai tata laksana, dengan laboratorium", "by the guidelines, with laboratory"),
            between(
                none(
                    doubt=Label(
                        id="Gambar 12 memberi Pustu pengobatan sederhana, Tabel 4 mencetak tanda hubung",
                        en="Gambar 12 gives the Pustu simple treatment, Tabel 4 prints a dash",
                    )
                ),
                _SIMPLE_TREATMENT,
                "refer-mothers",
                "figure",
            ),
            none(),
            none(),
            services="maternal-treatment",
        ),
    ),
)

CHILDREN = PackageTable(
    code="table-5",
    name=Label(id="Tabel 5: balita dan anak prasekolah", en="Tabel 5: children under five and preschool children"),
    cluster=2,
    stages=(LifeStage.NEWBORN, LifeStage.INFANT, LifeStage.YOUNG_CHILD, LifeStage.PRESCHOOL),
    columns=_COLUMNS,
    source=KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5"),
    reading=FIGURE_OR_TABLES,
    options=_COUNTED,
    rows=(
        row(
            "newborn",
            ("Pelayanan neonatal esensial", "essential newborn care"),
            cell(
                "kunjungan neonatal dengan MTBM, edukasi, ASI eksklusif",
                "visits with the chart, education, breast milk",
            ),
            "same",
            between(
                cell(
                    "kunjungan neonatal dengan MTBM, edukasi, ASI eksklusif",
                    "visits with the chart, education, breast milk",
                    doubt=Label(id="Gambar 12 tidak memuatnya di Posyandu", en="Gambar 12 has none at the Posyandu"),
                ),
                reading_named("neonatal-at-posyandu"),
                "with-health-worker",
            ),
            cell("edukasi, tanda bahaya, ASI, sweeping", "education, danger signs, breast milk, finding the unserved"),
            services="neonatal-schedule mtbm",
        ),
        row(
            "mother-class",
            ("Kelas ibu balita", "class for mothers of under-fives"),
            cell("fasilitasi", "support"),
            "same",
            "same",
            cell("mengajak peserta", "inviting participants"),
            services="under-five-mother-class",
        ),
        row(
            "low-birth-weight",
            ("Bayi berat lahir rendah (BBLR)", "low birth weight"),
            cell("pemantauan dan perawatan", "monitoring and care"),
            cell("pemantauan", "monitoring"),
            between(cell("pemantauan", "monitoring"), reading_named("low-birth-weight-at-posyandu"), "support"),
            cell("pendampingan dengan buku KIA bayi kecil", "support with the book for small babies"),
            services="bblr-post-discharge",
        ),
        row(
            "shk",
            ("Sampel skrining hipotiroid kongenital", "sample for hypothyroidism"),
            cell("mengambil dan mengirim sampel", "taking and sending the sample"),
            between(none(), reading_named("shk-place"), "with-kn2"),
            none(),
            between(none(), reading_named("shk-place"), "with-kn2"),
            services="shk",
        ),
        row(
            "growth",
            ("Pemantauan pertumbuhan dan perkembangan", "monitoring of growth and development"),
            cell("BB, PB/TB, LiLA, LK, SDIDTK, status gizi", "weight, length, arm, head, development, nutrition"),
            "same",
            cell(
                "BB, PB/TB, LiLA, LK, ceklis perkembangan, rujukan",
                "weight, length, arm, head, developmental checklist, referral",
            ),
            cell("sweeping, pemantauan, edukasi", "finding the unserved, monitoring, education"),
            services="growth-development-matrix",
            note=(
                "rincian tiap pemeriksaan ada pada matriks growth-development-matrix (Gambar 17)",
                "each examination stands in the matrix growth-development-matrix (Gambar 17)",
            ),
        ),
        row(
            "immunization",
            ("Imunisasi rutin lengkap", "routine immunization"),
            cell("edukasi dan layanan", "education and immunization"),
            "same",
            "same",
            cell("DOFU, edukasi", "drop-out follow-up, education"),
            services="immunization-routine-schedule",
        ),
        row(
            "vitamin-a-deworming",
            ("Vitamin A dan obat cacing", "vitamin A and deworming"),
            cell("pemberian", "giving them"),
            "same",
            "same",
            cell("sweeping, edukasi", "finding the unserved, education"),
            services="vitamin-a-infant vitamin-a-child vitamin-a-outbreak deworming-under-five",
        ),
        row(
            "nutrition",
            ("Balita bermasalah gizi", "under-fives with a problem of nutrition"),
            cell("pencegahan, tata laksana, rujukan ke FKRTL", "prevention, treatment, referral to hospital"),
            "same",
            cell("pendampingan, rujukan, edukasi PMBA, makanan tambahan", "support, referral, education, extra food"),
            cell("edukasi, monitoring, rujukan, sweeping", "education, monitoring, referral, finding the unserved"),
            services="nutrition-detection nutrition-management pmba-education",
        ),
        row(
            "mtbs",
            ("Manajemen terpadu balita sakit (MTBS)", "integrated care of sick children"),
            cell("MTBS", "integrated care"),
            "same",
            none(),
            cell(
                "edukasi, tanda bahaya, kunjungan yang tidak datang ulang",
                "education, danger signs, visits to those who missed a revisit",
            ),
            services="mtbs",
        ),
        row(
            "tb",
            ("Skrining kasus TBC", "screening for tuberculosis"),
            cell("gejala dan edukasi", "symptoms and education"),
            cell("gejala", "symptoms"),
            "same",
            cell("gejala dan edukasi", "symptoms and education"),
            services="tb-symptom-under-five",
        ),
        row(
            "thalassaemia",
            ("Skrining talasemia", "screening for thalassaemia"),
            cell("anamnesis keluarga", "family history"),
            "same",
            doubtful("tidak dapat dibaca", "cannot be read", doubt=_UNSURE_COLUMN),
            doubtful("tidak dapat dibaca", "cannot be read", doubt=_UNSURE_HOME),
            services="thalassaemia-screening",
        ),
    ),
)
