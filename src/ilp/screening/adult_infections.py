"""Tuberculosis and malaria in adults and older persons (BAB V)."""

from __future__ import annotations

from ilp.calendar import days, months
from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, by_reading, everybody, has, nobody, not_
from ilp.facts.infections import (
    HIV,
    HOUSEHOLD_MALARIA_CASE,
    MALARIA_ENDEMIC_AREA,
    MALARIA_SYMPTOMS,
    PAST_MALARIA,
    TB_CONTACT,
    TB_SUSPECT,
    TB_TREATMENT_RESISTANT,
    TB_TREATMENT_SENSITIVE,
    TRAVELLED_TO_MALARIA_AREA,
    TUBERCULOSIS,
)
from ilp.facts.person import PREGNANT
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import by_case, every, every_contact, on_occasion, recommended_every, schedule_by_reading
from ilp.screening.adult_results_infections import (
    MALARIA_NEGATIVE_WITH_FEVER,
    TB_ADULT_SYMPTOMS,
    TB_FORM_BMI_EDGES,
    TB_FORM_EXTRA_SIGNS,
    TB_FORM_OVER_65,
    TB_FORM_SHORT_COUGH,
    TB_FORM_X_RAY,
    TB_PREVENTIVE_TREATMENT,
)
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19")
_TB = KMK_2015_2023.at("BAB V", "Skrining TBC")
_TB_FLOW = KMK_2015_2023.at("BAB V", "Skrining TBC", figure="Gambar 31")
_MALARIA = KMK_2015_2023.at("BAB V", "Skrining Malaria")

TB_ADULT_FREQUENCY = Reading(
    code="tb-adult-frequency",
    title=Label(id="Frekuensi skrining TBC dewasa", en="How often adults are screened for tuberculosis"),
    settles=("amb-tb-adult-frequency", "amb-structure-12"),
    places=(
        Place(
            source=_TABLE,
            says=Label(id="pada faktor risiko, setiap kali kunjungan", en="at risk factors, at every visit"),
        ),
        Place(
            source=_TB,
            says=Label(
                id="semua yang berkunjung atau ditemui di rumah; sebaiknya sebulan sekali",
                en="everybody who visits or is met at home; preferably once a month",
            ),
        ),
    ),
    options={
        "every-visit": Label(id="setiap kunjungan", en="at every visit"),
        "monthly": Label(id="sebaiknya setiap bulan", en="preferably every month"),
    },
    default="every-visit",
    why=Label(
        id="Menanyakan gejala tidak merugikan, dan kontak yang ada tidak terlewat.",
        en="Asking about symptoms does no harm, and no contact is lost.",
    ),
)

TB_ADULT = Service(
    code="tb-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining TBC dewasa dan lanjut usia", en="Tuberculosis screening of adults"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=ADULT_OR_OLDER,
    schedule=schedule_by_reading(
        TB_ADULT_FREQUENCY, {"every-visit": every_contact(), "monthly": recommended_every(months(1))}
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.TB_SYMPTOMS,),
        Venue.PUSTU: (Instrument.TB_SYMPTOMS,),
        Venue.POSYANDU: (Instrument.TB_SYMPTOMS,),
        Venue.HOME_VISIT: (Instrument.TB_SYMPTOMS, Activity.EDUCATION, Activity.SCREEN_HOUSEHOLD),
    },
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.KADER, Venue.POSYANDU, Venue.HOME_VISIT),
        by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.TB_SYMPTOMS,),
    components=(
        Component(
            code="chest-x-ray",
            name=Label(id="Foto rontgen dada", en="Chest X-ray"),
            target=nobody(),
            as_indicated_for=not_(has(PREGNANT)),
            instruments=(Instrument.CHEST_X_RAY,),
            note=Label(
                id="Bila sarana memadai; Formulir 1 tidak menganjurkannya bagi ibu hamil.",
                en="Where the means are at hand; Formulir 1 advises against it in pregnancy.",
            ),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining TBC", table="Tabel 19"),
    further_sources=(
        _TB_FLOW,
        KMK_2015_2023.at(
            "Lampiran",
            "Skrining Gejala TBC dan Penyakit Pernapasan Lainnya dan Petunjuk Teknis Pelaksanaan Skrining (IK) TBC",
            form="Formulir 1",
        ),
    ),
    on_results=(
        TB_ADULT_SYMPTOMS,
        TB_FORM_SHORT_COUGH,
        TB_FORM_EXTRA_SIGNS,
        TB_FORM_X_RAY,
        TB_FORM_OVER_65,
        TB_FORM_BMI_EDGES,
    ),
    notes=(
        Label(
            id="Diutamakan: kontak TBC, ODHIV, penyandang DM, ibu hamil, miskin perkotaan, perokok, malnutrisi, "
            "stunting, imunokompromais.",
            en="First: contacts, people with HIV or diabetes, pregnant women, urban poor, smokers, the malnourished, "
            "stunted and immunocompromised.",
        ),
        Label(
            id="Untuk arti hasilnya teks merujuk ke BAB IV; gejala segala umur ada pada Formulir 1.",
            en="For what the results mean the text refers to BAB IV; Formulir 1 has the symptoms of any age.",
        ),
    ),
)

TB_ADULT_NO_SPUTUM = Reading(
    code="tb-adult-no-sputum",
    title=Label(id="Terduga TBC dewasa tanpa dahak", en="Adults with presumptive tuberculosis but no sputum"),
    settles=("amb-tb-adult-no-sputum",),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="TCM bila dapat mengeluarkan dahak; selain itu tidak diatur",
                en="rapid molecular test for those who bring up sputum; nothing on the others",
            ),
        ),
    ),
    options={
        "refer": Label(id="dirujuk untuk pemeriksaan lain", en="refer for other tests"),
        "doctor": Label(id="dokter Puskesmas memutuskan", en="the doctor at the Puskesmas decides"),
    },
    default="refer",
    why=Label(id="Terduga TBC tidak boleh berhenti tanpa pemeriksaan.", en="A suspicion must not end without a test."),
)

TB_DIAGNOSIS_ADULT = Service(
    code="tb-diagnosis-adult",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pemeriksaan terduga TBC dewasa dan lanjut usia", en="Work-up of presumptive tuberculosis in adults"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, has(TB_SUSPECT)),
    schedule=on_occasion(Label(id="bila terduga TBC", en="when tuberculosis is presumed")),
    venues={
        Venue.PUSKESMAS: (Instrument.TB_MOLECULAR_TEST,),
        Venue.PUSTU: (Instrument.SPUTUM, Activity.SEND_SPECIMEN),
    },
    instruments=(Instrument.SPUTUM, Instrument.TB_MOLECULAR_TEST),
    components=(
        Component(
            code="sputum-microscopy",
            name=Label(id="BTA mikroskopis", en="Sputum microscopy"),
            target=nobody(),
            as_indicated_for=everybody(),
            instruments=(Instrument.SPUTUM_MICROSCOPY,),
            note=Label(
                id="Bila TCM sulit dijangkau; yang positif tetap diperiksa TCM untuk resistansi.",
                en="Where the molecular test is out of reach; positives still get it, for resistance.",
            ),
        ),
        Component(
            code="chest-x-ray",
            name=Label(id="Foto rontgen toraks", en="Chest X-ray"),
            target=nobody(),
            as_indicated_for=everybody(),
            instruments=(Instrument.CHEST_X_RAY,),
            note=Label(
                id="Setelah TCM negatif: sugestif TBC dipertimbangkan sebagai TBC klinis.",
                en="After a negative molecular test: a suggestive film may mean clinical tuberculosis.",
            ),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining TBC"),
    further_sources=(_TB_FLOW,),
    settled=(TB_ADULT_NO_SPUTUM,),
    on_results=(TB_PREVENTIVE_TREATMENT,),
    notes=(
        Label(
            id="Dahak diambil 2 kali: sewaktu-pagi, atau sewaktu-sewaktu dengan jarak minimal 1 jam.",
            en="Two samples: spot and morning, or two spot samples at least 1 hour apart.",
        ),
    ),
)

TB_PREVENTIVE_WITH_HIV_ADULT = Reading(
    code="tb-preventive-with-hiv-adult",
    title=Label(id="TPT bagi dewasa dengan HIV tanpa kontak", en="Preventive treatment of adults with HIV, no contact"),
    settles=(),
    places=(
        Place(source=_TB_FLOW, says=Label(id="kontak erat yang layak", en="close contacts fit for it")),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Tindak lanjut setelah skrining TBC"),
            says=Label(id="remaja dengan HIV diberi TPT", en="adolescents with HIV are given it"),
        ),
        Place(
            source=_TB,
            says=Label(
                id="arti hasil skrining mengacu ke BAB IV; orang dengan HIV diutamakan",
                en="for what the results mean it refers to BAB IV; people with HIV come first",
            ),
        ),
    ),
    options={
        "with-hiv": Label(id="kontak, dan orang dengan HIV", en="contacts, and people with HIV"),
        "contacts": Label(id="kontak saja", en="contacts only"),
    },
    default="with-hiv",
    why=Label(
        id="HIV tidak hilang pada usia 18 tahun; TPT tetap dinilai dahulu, sehingga tidak merugikan.",
        en="HIV does not end at 18, and fitness for the treatment is judged first, so no harm is done.",
    ),
)

TB_PREVENTIVE_THERAPY_ADULT = Service(
    code="tb-preventive-therapy-adult",
    kind=ServiceKind.TREATMENT,
    name=Label(
        id="Observasi dan penilaian TPT dewasa dan lanjut usia",
        en="Tuberculosis preventive treatment of adults",
    ),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=nobody(),
    as_indicated_for=all_of(
        ADULT_OR_OLDER,
        any_of(
            has(TB_CONTACT),
            by_reading(TB_PREVENTIVE_WITH_HIV_ADULT, {"with-hiv": has(HIV), "contacts": nobody()}),
        ),
        not_(has(TB_SUSPECT)),
        not_(has(TUBERCULOSIS)),
    ),
    schedule=on_occasion(
        Label(
            id="bila kontak atau HIV diketahui; diperiksa begitu timbul gejala TBC",
            en="when the contact or HIV is known; examined as soon as symptoms appear",
        )
    ),
    venues={
        Venue.PUSKESMAS: (Activity.MONITORING, Activity.TREATMENT),
        Venue.PUSTU: (Activity.REFERRAL,),
        Venue.POSYANDU: (Activity.REFERRAL,),
        Venue.HOME_VISIT: (Activity.REFERRAL,),
    },
    source=_TB_FLOW,
    further_sources=(_TB, KMK_2015_2023.at("BAB V", "Tindak lanjut setelah skrining TBC")),
    settled=(TB_PREVENTIVE_TREATMENT,),
    notes=(
        Label(
            id="Ditulis 'mempertimbangkan sasaran yang layak'; yang bergejala diperiksa lebih dahulu.",
            en="Written as 'consider those fit for it'; those with symptoms are examined first.",
        ),
        Label(
            id="Tes, paduan, dosis dan lama TPT bagi dewasa tidak diatur.",
            en="Tests, regimen, dose and duration for adults are not set.",
        ),
    ),
)

TB_ADULT_SPUTUM_MONTHS = Reading(
    code="tb-adult-sputum-months",
    title=Label(id="Bulan pemeriksaan dahak ulang TBC SO", en="Months of repeated sputum tests in sensitive disease"),
    settles=("amb-tb-adult-regimen",),
    places=(
        Place(source=_TB, says=Label(id="bulan ke-2, 5 dan 6", en="months 2, 5 and 6")),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining TBC"),
            says=Label(
                id="bulan kedua, sebulan sebelum akhir, dan akhir pengobatan",
                en="month 2, a month before the end, and the end of treatment",
            ),
        ),
    ),
    options={
        "by-regimen": Label(
            id="bulan ke-2, sebulan sebelum akhir dan akhir pengobatan",
            en="month 2, a month before the end, and the end of treatment",
        ),
        "letter": Label(id="selalu bulan ke-2, 5 dan 6", en="always months 2, 5 and 6"),
    },
    default="by-regimen",
    why=Label(
        id="Sama untuk pengobatan 6 bulan, dan tetap berlaku bila lebih lama.",
        en="The same for a treatment of 6 months, and it still holds for a longer one.",
    ),
)

TB_TREATMENT_MONITORING_ADULT = Service(
    code="tb-treatment-monitoring-adult",
    kind=ServiceKind.VISIT,
    name=Label(id="Pemantauan pengobatan TBC dewasa dan lanjut usia", en="Tuberculosis treatment visits of adults"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(ADULT_OR_OLDER, any_of(has(TB_TREATMENT_SENSITIVE), has(TB_TREATMENT_RESISTANT))),
    schedule=by_case((has(TB_TREATMENT_RESISTANT), every(days(1))), otherwise=every(months(1))),
    venues={
        Venue.PUSKESMAS: (Activity.DRUG_SUPPLY, Instrument.SPUTUM_MICROSCOPY, Instrument.SPUTUM_CULTURE),
        Venue.HOME_VISIT: (Activity.MONITORING, Activity.TREATMENT_SUPPORT, Activity.EDUCATION),
    },
    performers=(
        by(Cadre.KADER, Venue.HOME_VISIT),
        by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT),
        by(Cadre.FAMILY, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.SPUTUM_MICROSCOPY, Instrument.SPUTUM_CULTURE),
    components=(
        Component(
            code="sputum-sensitive",
            name=Label(id="Dahak ulang TBC SO (BTA)", en="Repeated sputum, drug-sensitive (microscopy)"),
            target=has(TB_TREATMENT_SENSITIVE),
            instruments=(Instrument.SPUTUM_MICROSCOPY,),
            venues=(Venue.PUSKESMAS,),
            schedule=schedule_by_reading(
                TB_ADULT_SPUTUM_MONTHS,
                {
                    "by-regimen": on_occasion(
                        Label(
                            id="bulan pengobatan ke-2, sebulan sebelum akhir dan akhir (2, 5 dan 6 bila 6 bulan)",
                            en="month 2 of treatment, a month before its end, and its end (2, 5 and 6 of 6 months)",
                        )
                    ),
                    "letter": on_occasion(
                        Label(id="bulan pengobatan ke-2, 5 dan 6", en="months 2, 5 and 6 of treatment")
                    ),
                },
            ),
        ),
        Component(
            code="sputum-resistant",
            name=Label(
                id="Dahak ulang TBC RO (BTA dan biakan)", en="Repeated sputum, drug-resistant (microscopy, culture)"
            ),
            target=has(TB_TREATMENT_RESISTANT),
            instruments=(Instrument.SPUTUM_MICROSCOPY, Instrument.SPUTUM_CULTURE),
            venues=(Venue.PUSKESMAS,),
            schedule=every(months(1)),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining TBC"),
    further_sources=(_TB_FLOW,),
)

MALARIA_EXPOSURE_ADULT = Reading(
    code="malaria-exposure-adult",
    title=Label(id="Siapa yang diskrining malaria (dewasa)", en="Which adults are screened for malaria"),
    settles=("amb-malaria-adult-and-or",),
    places=(
        Place(
            source=_MALARIA,
            says=Label(
                id="gejala, tinggal di daerah malaria, riwayat sakit, kunjungan ke daerah endemis, kasus serumah: "
                "dirangkai dengan koma, dan, atau",
                en="symptoms, residence, past illness, travel, a case in the household: strung with commas, and, or",
            ),
        ),
        Place(
            source=_TABLE,
            says=Label(
                id="wawancara gejala, serta tempat tinggal atau kunjungan",
                en="interview on symptoms, and on residence or travel",
            ),
        ),
    ),
    options={
        "symptoms-and-exposure": Label(
            id="gejala dengan salah satu pajanan, atau kasus serumah",
            en="symptoms with any exposure, or a case in the household",
        ),
        "letter-or": Label(id="salah satu dari kelimanya", en="any one of the five"),
    },
    default="symptoms-and-exposure",
    why=Label(
        id="Tanpa gejala, tempat tinggal saja akan mewajibkan seluruh penduduk daerah endemis.",
        en="Residence alone would ask for everybody of an endemic area, without symptoms.",
    ),
)

MALARIA_ADULT_TEST_PLACE = Reading(
    code="malaria-adult-test-place",
    title=Label(id="Tempat pemeriksaan darah malaria", en="Where blood is tested for malaria"),
    settles=("amb-malaria-adult-venue",),
    places=(
        Place(source=_TABLE, says=Label(id="semua tempat: gejala malaria", en="every place: symptoms of malaria")),
        Place(
            source=_MALARIA,
            says=Label(
                id="pemeriksaan memakai RDT atau mikroskop, tempat tidak dibedakan",
                en="the test is RDT or microscopy, and no place is singled out",
            ),
        ),
    ),
    options={
        "where-available": Label(
            id="di tempat yang mempunyai RDT atau mikroskop", en="wherever RDT or microscopy is at hand"
        ),
        "puskesmas": Label(id="hanya di Puskesmas", en="only at the Puskesmas"),
    },
    default="where-available",
    why=Label(
        id="Diagnosis tidak tertunda, dan tabel tidak melarangnya.",
        en="Diagnosis is not delayed, and the table does not forbid it.",
    ),
)

MALARIA_ADULT = Service(
    code="malaria-adult",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining malaria dewasa dan lanjut usia", en="Malaria screening of adults"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(
        ADULT_OR_OLDER,
        by_reading(
            MALARIA_EXPOSURE_ADULT,
            {
                "symptoms-and-exposure": any_of(
                    all_of(
                        has(MALARIA_SYMPTOMS),
                        any_of(has(MALARIA_ENDEMIC_AREA), has(PAST_MALARIA), has(TRAVELLED_TO_MALARIA_AREA)),
                    ),
                    has(HOUSEHOLD_MALARIA_CASE),
                ),
                "letter-or": any_of(
                    has(MALARIA_SYMPTOMS),
                    has(MALARIA_ENDEMIC_AREA),
                    has(PAST_MALARIA),
                    has(TRAVELLED_TO_MALARIA_AREA),
                    has(HOUSEHOLD_MALARIA_CASE),
                ),
            },
        ),
    ),
    schedule=on_occasion(
        Label(
            id="bila ada gejala dengan pajanan, atau kasus serumah", en="on symptoms with exposure, or a case at home"
        )
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.MALARIA_SYMPTOMS,),
        Venue.PUSTU: (Instrument.MALARIA_SYMPTOMS,),
        Venue.POSYANDU: (Instrument.MALARIA_SYMPTOMS,),
        Venue.HOME_VISIT: (Instrument.MALARIA_SYMPTOMS, Activity.EDUCATION),
    },
    performers=(by(Cadre.KADER, Venue.HOME_VISIT),),
    instruments=(Instrument.MALARIA_SYMPTOMS, Instrument.MALARIA_BLOOD_TEST),
    source=KMK_2015_2023.at("BAB V", "Skrining Malaria", table="Tabel 19"),
    settled=(MALARIA_ADULT_TEST_PLACE,),
    on_results=(MALARIA_NEGATIVE_WITH_FEVER,),
    notes=(
        Label(
            id="Kader juga memantau kepatuhan minum obat pada kunjungan rumah.",
            en="Kader also check at home that treatment is taken.",
        ),
        Label(
            id="Demam yang menetap setelah hasil negatif tidak diatur di sini.",
            en="Fever that lasts after a negative result is not dealt with here.",
        ),
    ),
)

SERVICES = (
    TB_ADULT,
    TB_DIAGNOSIS_ADULT,
    TB_PREVENTIVE_THERAPY_ADULT,
    TB_TREATMENT_MONITORING_ADULT,
    MALARIA_ADULT,
)
