"""The service packages of cluster 2 by unit (Gambar 12): which service is given where, for each of the three groups."""

from __future__ import annotations

from ilp.clusters import MOTHER_AND_CHILD, MOTHER_AND_CHILD_STAGES, Cluster
from ilp.labels import Label
from ilp.lifecycle import MOTHER, SCHOOL_AGE
from ilp.matrices import Column, Matrix, row
from ilp.regulation import KMK_2015_2023
from ilp.schedule import unscheduled
from ilp.screening.mother_and_child_readings import (
    LOW_BIRTH_WEIGHT_AT_POSYANDU,
    NEONATAL_AT_POSYANDU,
    ORAL_HEALTH_PLACES,
    TREATMENT_AT_PUSTU,
    UNDER_FIVE_OR_PRESCHOOL,
)
from ilp.screening.school_age_immunization import IMMUNIZATION_AT_PUSTU
from ilp.services import Service
from ilp.vocabulary import Activity, Instrument, ServiceKind, Venue

_FIGURE_12 = KMK_2015_2023.at("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")

MATRIX = Matrix(
    code="klaster2-service-package-matrix",
    name=Label(id="Standardisasi paket pelayanan kesehatan ibu dan anak", en="Standard service packages of cluster 2"),
    columns=(
        Column(code="puskesmas", name=Label(id="Puskesmas (kecamatan)", en="Puskesmas"), venue=Venue.PUSKESMAS),
        Column(code="pustu", name=Label(id="Pustu (desa/kelurahan)", en="Pustu"), venue=Venue.PUSTU),
        Column(code="posyandu", name=Label(id="Posyandu (dusun/RT/RW)", en="Posyandu"), venue=Venue.POSYANDU),
    ),
    rows=(
        row(
            "mother-antenatal",
            Label(id="ANC terpadu", en="Integrated antenatal care"),
            "x x -",
            Activity.HEALTH_SERVICE,
            only_for=MOTHER,
            note=Label(
                id="Puskesmas 6 kali dengan USG oleh dokter; Pustu K2, K3, K4 dan K6.",
                en="Puskesmas six times with ultrasound by a doctor; Pustu K2, K3, K4 and K6.",
            ),
        ),
        row(
            "mother-antenatal-class",
            Label(id="Kelas ibu hamil", en="Antenatal class"),
            "x x x",
            Activity.EDUCATION,
            only_for=MOTHER,
        ),
        row(
            "mother-extra-feeding",
            Label(id="Tambahan asupan gizi ibu hamil KEK", en="Extra food for pregnant women with energy deficiency"),
            "x x x",
            Activity.HEALTH_SERVICE,
            only_for=MOTHER,
        ),
        row(
            "mother-delivery",
            Label(id="Persalinan normal", en="Normal delivery"),
            "x - -",
            Activity.HEALTH_SERVICE,
            only_for=MOTHER,
        ),
        row(
            "mother-postpartum",
            Label(id="Pelayanan pasca persalinan (nifas)", en="Postpartum care"),
            "x x -",
            Activity.HEALTH_SERVICE,
            only_for=MOTHER,
        ),
        row(
            "mother-violence",
            Label(id="Skrining KtPA (ibu)", en="Violence screening (mothers)"),
            "x x -",
            Activity.IDENTIFY_VIOLENCE,
            only_for=MOTHER,
        ),
        row(
            "mother-oral-health",
            Label(id="Pelayanan gigi dan mulut (ibu)", en="Oral health care (mothers)"),
            "x - -",
            Instrument.ORAL_EXAMINATION,
            only_for=MOTHER,
            reading=ORAL_HEALTH_PLACES,
            read_as={"text": "x x x", "figure": "x - -"},
        ),
        row(
            "mother-treatment",
            Label(id="Pengobatan (ibu); di Pustu yang sederhana", en="Treatment (mothers); at the Pustu simple only"),
            "x x -",
            Activity.TREATMENT,
            only_for=MOTHER,
            reading=TREATMENT_AT_PUSTU,
            read_as={"refer-mothers": "x i -", "figure": "x x -", "table": "x - -"},
        ),
        row(
            "child-neonatal",
            Label(id="Pelayanan neonatal esensial", en="Essential newborn care"),
            "x x -",
            Activity.HEALTH_SERVICE,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
            reading=NEONATAL_AT_POSYANDU,
            read_as={"with-health-worker": "x x x", "not-at-posyandu": "x x -"},
        ),
        row(
            "child-mothers-class",
            Label(id="Kelas ibu balita", en="Class for mothers of young children"),
            "x x x",
            Activity.EDUCATION,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-low-birth-weight",
            Label(id="Pelayanan BBLR; di Pustu pemantauan", en="Low birth weight: care, at the Pustu monitoring"),
            "x x -",
            Activity.MONITORING,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
            reading=LOW_BIRTH_WEIGHT_AT_POSYANDU,
            read_as={"support": "x x x", "figure": "x x -"},
        ),
        row(
            "child-hypothyroid-sample",
            Label(id="Pengambilan dan pengiriman sampel SHK", en="Sample for congenital hypothyroidism"),
            "x - -",
            Activity.SEND_SPECIMEN,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-growth",
            Label(id="Pemantauan pertumbuhan dan perkembangan", en="Growth and development monitoring"),
            "x x x",
            Activity.MONITORING,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-immunization",
            Label(id="Imunisasi rutin lengkap", en="Routine immunization"),
            "x x x",
            Activity.IMMUNIZE,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-vitamin-a-deworming",
            Label(id="Vitamin A dan obat cacing", en="Vitamin A and deworming"),
            "x x x",
            Activity.DRUG_SUPPLY,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-nutrition",
            Label(id="Balita bermasalah gizi", en="Children with nutrition problems"),
            "x x x",
            Activity.HEALTH_SERVICE,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
            note=Label(
                id="Puskesmas dan Pustu: pencegahan, deteksi dini, tata laksana, rujukan; Posyandu: deteksi dini, "
                "pendampingan, rujukan.",
                en="Puskesmas and Pustu: prevention, detection, treatment, referral; Posyandu: detection, support, "
                "referral.",
            ),
        ),
        row(
            "child-imci",
            Label(id="MTBS", en="Integrated management of childhood illness"),
            "x x -",
            Instrument.IMCI_CHILD,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-tuberculosis",
            Label(id="Skrining kasus TBC", en="Tuberculosis screening"),
            "x x x",
            Instrument.TB_SYMPTOMS,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-thalassaemia",
            Label(id="Skrining talasemia", en="Thalassaemia screening"),
            "x x -",
            Activity.FAMILY_HISTORY,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-violence",
            Label(id="Skrining KtPA (balita dan prasekolah)", en="Violence screening (under five and preschool)"),
            "x x -",
            Activity.IDENTIFY_VIOLENCE,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "child-oral-health",
            Label(id="Pelayanan gigi dan mulut (balita dan prasekolah)", en="Oral health care (under five, preschool)"),
            "x - -",
            Instrument.ORAL_EXAMINATION,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
            reading=ORAL_HEALTH_PLACES,
            read_as={"text": "x x x", "figure": "x - -"},
        ),
        row(
            "child-treatment",
            Label(
                id="Pengobatan (balita dan prasekolah); di Pustu yang sederhana",
                en="Treatment (under five and preschool); at the Pustu simple only",
            ),
            "x x -",
            Activity.TREATMENT,
            only_for=UNDER_FIVE_OR_PRESCHOOL,
        ),
        row(
            "school-age-screening",
            Label(id="Skrining kesehatan (PTM dan PM)", en="Health screening (NCD and communicable diseases)"),
            "x x -",
            Activity.HEALTH_SERVICE,
            only_for=SCHOOL_AGE,
        ),
        row(
            "school-age-immunization",
            Label(id="Vaksinasi/imunisasi", en="Immunization of school age"),
            "x x -",
            Activity.IMMUNIZE,
            only_for=SCHOOL_AGE,
        ),
        row(
            "adolescent-friendly-service",
            Label(id="Pelayanan kesehatan peduli remaja", en="Adolescent-friendly health service"),
            "x x -",
            Activity.ADOLESCENT_SERVICE,
            only_for=SCHOOL_AGE,
        ),
        row(
            "school-health-support",
            Label(id="Fasilitasi UKS", en="Support of the school health programme"),
            "x - -",
            Activity.SCHOOL_FACILITATION,
            only_for=SCHOOL_AGE,
        ),
        row(
            "anaemia-prevention",
            Label(id="Pencegahan anemia", en="Prevention of anaemia"),
            "- x x",
            Activity.HEALTH_SERVICE,
            only_for=SCHOOL_AGE,
        ),
        row(
            "adolescent-education",
            Label(id="KIE kesehatan remaja", en="Health education of adolescents"),
            "- - x",
            Activity.EDUCATION,
            only_for=SCHOOL_AGE,
        ),
        row(
            "school-age-violence",
            Label(id="Skrining KtPA (usia sekolah dan remaja)", en="Violence screening (school age, adolescents)"),
            "x - -",
            Activity.IDENTIFY_VIOLENCE,
            only_for=SCHOOL_AGE,
            reading=IMMUNIZATION_AT_PUSTU,
            read_as={"pustu": "x x -", "puskesmas": "x - -"},
        ),
        row(
            "school-age-oral-health",
            Label(id="Pelayanan gigi dan mulut (usia sekolah dan remaja)", en="Oral health care (school age)"),
            "x - -",
            Instrument.ORAL_EXAMINATION,
            only_for=SCHOOL_AGE,
            reading=ORAL_HEALTH_PLACES,
            read_as={"text": "x x x", "figure": "x - -"},
        ),
        row(
            "school-age-treatment",
            Label(
                id="Pengobatan (usia sekolah dan remaja); di Pustu yang sederhana",
                en="Treatment (school age, adolescents); at the Pustu simple only",
            ),
            "x x -",
            Activity.TREATMENT,
            only_for=SCHOOL_AGE,
        ),
    ),
    source=_FIGURE_12,
)

KLASTER2_SERVICE_PACKAGE_MATRIX = Service(
    code=MATRIX.code,
    kind=ServiceKind.CLASSIFICATION,
    name=MATRIX.name,
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=MOTHER_AND_CHILD,
    schedule=unscheduled(),
    venues={
        Venue.PUSKESMAS: (Activity.HEALTH_SERVICE,),
        Venue.PUSTU: (Activity.HEALTH_SERVICE,),
        Venue.POSYANDU: (Activity.HEALTH_SERVICE,),
    },
    source=MATRIX.source,
    settled=(
        NEONATAL_AT_POSYANDU,
        LOW_BIRTH_WEIGHT_AT_POSYANDU,
        ORAL_HEALTH_PLACES,
        TREATMENT_AT_PUSTU,
        IMMUNIZATION_AT_PUSTU,
    ),
    notes=(
        Label(
            id="Gambar memuat paket tiap unit bagi tiga kelompok sasaran; siapa dan kapan diatur tiap pelayanan.",
            en="The figure gives each unit's package for three groups; whom and when is set by each service.",
        ),
    ),
)
