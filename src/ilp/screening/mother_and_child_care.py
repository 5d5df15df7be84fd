"""Cluster 2 as a whole: life stages, the ways inside and outside the Puskesmas, treatment and referral."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.clusters import MOTHER_AND_CHILD, MOTHER_AND_CHILD_STAGES, Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, nobody, not_
from ilp.facts.newborn_and_child import (
    CHILD_DANGER_SIGN,
    ENVIRONMENTAL_DISEASE,
    MISSED_REVISIT,
    MISSING_SERVICE,
    NEONATAL_DANGER_SIGN,
    NON_ADHERENT,
    OUTBREAK_PRONE_DISEASE,
    SICK,
)
from ilp.facts.person import POSTPARTUM, PREGNANT, WORKER
from ilp.facts.pregnancy import IN_LABOUR, MATERNAL_DANGER_SIGN
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, CHILD, INFANT, MOTHER, NEWBORN, SCHOOL_AGE, UNDER_FIVE, UNDER_TWO
from ilp.regulation import KMK_2015_2023
from ilp.schedule import every_contact, on_occasion, unscheduled
from ilp.screening.mother_and_child_package import KLASTER2_SERVICE_PACKAGE_MATRIX
from ilp.screening.mother_and_child_readings import (
    CHILD_PROTECTION_AGENCY,
    MONTH_LIMITS,
    NCD_SCREENING_AT_15,
    PRESCHOOL_BY_READING,
    SICK_CHILD_IMMUNIZATION,
    TRADITIONAL_CARE_IN_PREGNANCY,
    TREATMENT_AT_PUSTU,
    UNDER_FIVE_OR_PRESCHOOL,
)
from ilp.screening.violence import SUSPECTED_CHILD
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, ServiceKind, Venue

_KMK = KMK_2015_2023.at
_CHILDREN = _KMK("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah")
_INSIDE = _KMK("BAB IV", "Pelayanan Kesehatan Dalam Puskesmas")
_OUTSIDE = _KMK("BAB IV", "Pelayanan Kesehatan Luar Puskesmas")
_FIGURE_11 = _KMK("BAB IV", "Alur Kerja Klaster Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 11")
_FIGURE_12 = _KMK("BAB IV", "Paket Pelayanan Kesehatan Ibu dan Anak", figure="Gambar 12")
_TREATMENT = _KMK("BAB IV", "Pelayanan Pengobatan Farmakologis dan Non Farmakologis")

KLASTER2_LIFE_STAGES = Service(
    code="klaster2-life-stages",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Kelompok sasaran klaster 2", en="Life-stage groups of cluster 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=MOTHER_AND_CHILD,
    schedule=unscheduled(),
    venues={},
    components=(
        Component(
            code="mother",
            name=Label(id="Ibu hamil, bersalin dan nifas", en="Women in pregnancy, labour and after delivery"),
            target=MOTHER,
        ),
        Component(
            code="newborn", name=Label(id="Bayi baru lahir (0-28 hari)", en="Newborn (0-28 days)"), target=NEWBORN
        ),
        Component(
            code="infant",
            name=Label(id="Bayi (0-11 bulan)", en="Infant (0-11 months)"),
            target=by_reading(MONTH_LIMITS, {"completed": INFANT, "reached": aged(under=months(11))}),
        ),
        Component(
            code="under-five",
            name=Label(id="Balita (0-59 bulan)", en="Child under five (0-59 months)"),
            target=by_reading(MONTH_LIMITS, {"completed": UNDER_FIVE, "reached": aged(under=months(59))}),
        ),
        Component(
            code="preschool",
            name=Label(id="Anak prasekolah (5-6 tahun)", en="Preschool child (5-6 years)"),
            target=PRESCHOOL_BY_READING,
        ),
        Component(
            code="school-age",
            name=Label(id="Anak usia sekolah (≥ 6-18 tahun)", en="School-age child (6 to 18 years)"),
            target=SCHOOL_AGE,
        ),
        Component(
            code="adolescent",
            name=Label(id="Remaja (10-<18 tahun)", en="Adolescent (10 to under 18 years)"),
            target=ADOLESCENT,
        ),
    ),
    source=_CHILDREN,
    further_sources=(
        _KMK("BAB IV", "Klaster Pelayanan Kesehatan Ibu dan Anak"),
        _KMK("BAB IV", "Pelayanan Kesehatan Anak Usia Sekolah dan Remaja"),
    ),
    notes=(
        Label(
            id="Kelompok bertumpang: bayi baru lahir juga bayi dan balita, remaja juga anak usia sekolah.",
            en="The groups overlap: a newborn is an infant and under five too, an adolescent of school age too.",
        ),
        Label(
            id="Sejak ulang tahun ke-18 orang termasuk usia dewasa (BAB V); batas nifas 42 hari dari KF4.",
            en="From the 18th birthday a person is an adult (BAB V); postpartum lasts 42 days, from contact KF4.",
        ),
    ),
)

KLASTER2_FLOW_INSIDE = Service(
    code="klaster2-flow-inside",
    kind=ServiceKind.REFERRAL,
    name=Label(id="Alur pelayanan klaster 2 dalam Puskesmas", en="The way of a cluster 2 patient in the Puskesmas"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=MOTHER_AND_CHILD,
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (
            Activity.REGISTRATION,
            Activity.INITIAL_EXAM,
            Activity.EMERGENCY,
            Activity.REFERRAL,
            Activity.PHARMACY,
            Activity.APPOINTMENT,
            Activity.LOCAL_MONITORING,
        ),
    },
    performers=(by(Cadre.PUSKESMAS_STAFF, Venue.PUSKESMAS),),
    components=(
        Component(
            code="emergency-room",
            name=Label(id="Ruang tindakan/gawat darurat", en="Emergency room"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Kegawatdaruratan maternal, neonatal dan anak segera ditangani; bila tidak mampu, dirujuk ke FKTP "
                "yang lebih kompeten atau FKRTL.",
                en="Emergencies of mother, newborn or child are treated at once; if that is not possible, sent to a "
                "more able first-level facility or a hospital.",
            ),
        ),
        Component(
            code="delivery-room",
            name=Label(id="Ruang bersalin", en="Delivery room"),
            target=all_of(has(PREGNANT), has(IN_LABOUR)),
        ),
        Component(
            code="antenatal-examination",
            name=Label(id="ANC sesuai standar (10T)", en="Antenatal care by the standard (10T)"),
            target=has(PREGNANT),
        ),
        Component(
            code="postpartum-newborn-examination",
            name=Label(id="Standar kunjungan nifas dan neonatal", en="Standard of postpartum and neonatal contacts"),
            target=any_of(has(POSTPARTUM), NEWBORN),
        ),
        Component(
            code="child-examination",
            name=Label(id="Standar pelayanan balita dan prasekolah", en="Standard of under-five and preschool care"),
            target=UNDER_FIVE_OR_PRESCHOOL,
        ),
        Component(
            code="school-age-examination",
            name=Label(
                id="Skrining usia sekolah dan remaja dengan pendekatan HEADSSS",
                en="Screening of school age and adolescents by HEADSSS",
            ),
            target=SCHOOL_AGE,
        ),
        Component(
            code="ncd-screening",
            name=Label(id="Skrining PTM", en="Screening for non-communicable diseases"),
            target=by_reading(
                NCD_SCREENING_AT_15,
                {
                    "letter": all_of(SCHOOL_AGE, aged(over=years(15))),
                    "inclusive": all_of(SCHOOL_AGE, aged(at_least=years(15))),
                },
            ),
        ),
        Component(
            code="internal-referral",
            name=Label(id="Rujukan internal", en="Referral within the Puskesmas"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Tindakan medis, gigi dan mulut, laboratorium, rawat inap bila ada, klaster lain; bila perlu "
                "kembali berkonsultasi.",
                en="Medical procedures, oral care, laboratory, inpatient care if there is any, other clusters; back "
                "for consultation if needed.",
            ),
        ),
        Component(
            code="referral",
            name=Label(id="Rujukan FKRTL, sosial atau hukum", en="Referral to hospital, social or legal services"),
            target=nobody(),
            as_indicated_for=everybody(),
        ),
        Component(
            code="pharmacy",
            name=Label(id="Farmasi", en="Pharmacy"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(id="Bila ada resep dokter.", en="Where a doctor has prescribed."),
        ),
        Component(
            code="appointment",
            name=Label(id="Penjadwalan pelayanan yang belum selesai", en="Appointment for what is left undone"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Waktu dan tempat disepakati dengan pasien.", en="Time and place are agreed with the patient."
            ),
        ),
    ),
    source=_INSIDE,
    further_sources=(_FIGURE_11,),
    settled=(SICK_CHILD_IMMUNIZATION,),
    notes=(
        Label(
            id="Datang sendiri, atau dikirim Posyandu, dokter, bidan, klinik, masyarakat, sekolah, atau rujuk balik.",
            en="They come by themselves, or are sent by Posyandu, doctor, midwife, clinic, community, school, or back "
            "from a hospital.",
        ),
        Label(
            id="Semua pelayanan dicatat dan dipantau (PWS); yang perlu ditindaklanjuti disampaikan ke Pustu.",
            en="All of it is recorded and monitored locally; what needs follow-up goes to the Pustu.",
        ),
    ),
)

_DANGER_SIGN = any_of(
    all_of(MOTHER, has(MATERNAL_DANGER_SIGN)),
    all_of(NEWBORN, has(NEONATAL_DANGER_SIGN)),
    all_of(CHILD, not_(NEWBORN), has(CHILD_DANGER_SIGN)),
)

KLASTER2_FLOW_OUTSIDE = Service(
    code="klaster2-flow-outside",
    kind=ServiceKind.VISIT,
    name=Label(id="Kunjungan rumah klaster 2", en="Home visit of cluster 2"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=all_of(
        MOTHER_AND_CHILD,
        any_of(has(MISSING_SERVICE), has(MISSED_REVISIT), has(NON_ADHERENT), _DANGER_SIGN),
    ),
    schedule=on_occasion(
        Label(
            id="bila salah satu alasan ditemukan, berulang selama perlu dipantau",
            en="when one of the reasons is found, again while monitoring is needed",
        )
    ),
    venues={
        Venue.HOME_VISIT: (
            Activity.FIND_UNSERVED,
            Activity.FOLLOW_UP_MISSED_REVISIT,
            Activity.FIND_NON_ADHERENT,
            Activity.DANGER_SIGNS,
            Activity.EDUCATION,
        ),
        Venue.POSYANDU: (Activity.HEALTH_SERVICE,),
        Venue.PUSTU: (Activity.HEALTH_SERVICE, Activity.LOCAL_MONITORING),
    },
    performers=(
        by(Cadre.KADER, Venue.HOME_VISIT, Venue.POSYANDU),
        by(Cadre.HEALTH_WORKER, Venue.HOME_VISIT, Venue.POSYANDU),
        by(Cadre.PUSTU_STAFF, Venue.PUSTU),
    ),
    source=_OUTSIDE,
    further_sources=(_FIGURE_11,),
    notes=(
        Label(
            id="Kader melayani pada hari buka Posyandu didampingi tenaga kesehatan.",
            en="Kader serve on the opening day of the Posyandu, with a health worker present.",
        ),
        Label(
            id="Petugas Pustu dan kader mengevaluasi hasil kunjungan dan hasil PWS.",
            en="Pustu staff and kader review the visits and the local monitoring.",
        ),
    ),
)

TREATMENT_MOTHER_CHILD = Service(
    code="treatment-mother-child",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan pengobatan ibu dan anak", en="Treatment of mothers and children"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=all_of(MOTHER_AND_CHILD, has(SICK)),
    schedule=on_occasion(Label(id="bila sakit", en="when ill")),
    venues={Venue.PUSKESMAS: (Activity.TREATMENT,), Venue.PUSTU: (Activity.TREATMENT,)},
    components=(
        Component(
            code="safe-in-pregnancy",
            name=Label(id="Pengobatan yang aman bagi ibu dan janin", en="Treatment safe for mother and unborn child"),
            target=has(PREGNANT),
        ),
        Component(
            code="occupational-disease",
            name=Label(
                id="Kemungkinan penyakit akibat kerja dan saran kerja yang lebih aman",
                en="Occupational disease considered, and advice on safer work",
            ),
            target=all_of(has(PREGNANT), has(WORKER)),
        ),
        Component(
            code="adolescent-approach",
            name=Label(id="Pendekatan MTPKR", en="Integrated management of adolescent health (MTPKR)"),
            target=SCHOOL_AGE,
        ),
    ),
    source=_TREATMENT,
    further_sources=(_FIGURE_12,),
    settled=(TREATMENT_AT_PUSTU,),
    notes=(
        Label(
            id="Sesuai kasus dan kewenangan, selesai dalam satu kunjungan; bila tidak mungkin, dengan janji temu.",
            en="By case and authority, finished in one visit; where that is not possible, by appointment.",
        ),
        Label(
            id="Balita sakit 2 sampai <60 bulan dan bayi muda ditangani dengan MTBS dan MTBM.",
            en="Sick children of 2 to under 60 months, and young infants, are managed by MTBS and MTBM.",
        ),
    ),
)

ENVIRONMENTAL_HEALTH_COUNSELLING = Service(
    code="environmental-health-counselling",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan kesehatan lingkungan bagi pasien", en="Environmental health service for patients"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=all_of(MOTHER_AND_CHILD, has(ENVIRONMENTAL_DISEASE)),
    schedule=on_occasion(Label(id="bersama pengobatan penyakitnya", en="with the treatment of the disease")),
    venues={},
    performers=(by(Cadre.SANITATION_WORKER),),
    components=(
        Component(
            code="counselling",
            name=Label(id="Konseling", en="Counselling"),
            note=Label(
                id="Kepada keluarga atau pendamping bila pasien tidak memungkinkan.",
                en="Of the family or companion where the patient cannot take part.",
            ),
        ),
        Component(
            code="inspection", name=Label(id="Inspeksi kesehatan lingkungan", en="Inspection of the surroundings")
        ),
        Component(code="intervention", name=Label(id="Intervensi lingkungan", en="Changes to the surroundings")),
    ),
    source=_KMK("BAB IV", "Pelayanan Kesehatan Lingkungan"),
    further_sources=(_TREATMENT,),
    notes=(
        Label(
            id="Daftar penyakit dan tempat pelayanan tidak diberikan di sini.",
            en="Neither the diseases nor the places are listed here.",
        ),
    ),
)

OUTBREAK_PRONE_DISEASE_REPORT = Service(
    code="outbreak-prone-disease-report",
    kind=ServiceKind.REFERRAL,
    name=Label(id="Penanganan dan pelaporan penyakit berpotensi KLB", en="Care and report of outbreak-prone disease"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=all_of(MOTHER_AND_CHILD, has(OUTBREAK_PRONE_DISEASE)),
    schedule=on_occasion(Label(id="bila penyakit ditemukan", en="when the disease is found")),
    venues={},
    components=(
        Component(code="care", name=Label(id="Penanganan sesuai ketentuan", en="Care by the rules")),
        Component(code="report", name=Label(id="Laporan ke klaster 4", en="Report to cluster 4")),
    ),
    source=_KMK("BAB IV", "Pelayanan Pengobatan Farmakologis dan Non Farmakologis butir 7"),
    further_sources=(_KMK("BAB VI", "Jenis Penyakit Menular yang Dapat Menimbulkan Wabah", table="Tabel 31"),),
    notes=(
        Label(
            id="Penyakit dan definisinya ada pada Tabel 31 (BAB VI).",
            en="Tabel 31 (BAB VI) has the diseases and their definitions.",
        ),
    ),
)

_FROM_TWO_YEARS = aged(at_least=months(24), under=years(18))

TRADITIONAL_HEALTH_SERVICE = Service(
    code="traditional-health-service",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan kesehatan tradisional (Yankestrad)", en="Traditional health services"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=nobody(),
    as_indicated_for=MOTHER_AND_CHILD,
    schedule=unscheduled(),
    venues={Venue.PUSKESMAS: (Activity.TREATMENT, Activity.EDUCATION), Venue.HOME_VISIT: (Activity.EDUCATION,)},
    performers=(
        by(Cadre.TRAINED_HEALTH_WORKER, Venue.PUSKESMAS),
        by(Cadre.TRADITIONAL_HEALTH_WORKER, Venue.PUSKESMAS),
        by(Cadre.TRAINED_KADER, Venue.HOME_VISIT),
    ),
    components=(
        Component(
            code="acupressure-acupuncture-herbs",
            name=Label(id="Akupresur, akupunktur dan ramuan", en="Acupressure, acupuncture and herbal medicine"),
            target=nobody(),
            as_indicated_for=by_reading(
                TRADITIONAL_CARE_IN_PREGNANCY,
                {
                    "qualified-staff": any_of(MOTHER, _FROM_TWO_YEARS),
                    "not-in-pregnancy": all_of(not_(has(PREGNANT)), any_of(has(POSTPARTUM), _FROM_TWO_YEARS)),
                },
            ),
        ),
        Component(
            code="self-care-education",
            name=Label(id="Edukasi asuhan mandiri", en="Education on self-care"),
            target=nobody(),
            as_indicated_for=any_of(MOTHER, _FROM_TWO_YEARS),
        ),
        Component(
            code="infant-massage",
            name=Label(
                id="Pijat baduta dan edukasi orang tua", en="Massage of children under two, taught to the parents"
            ),
            target=nobody(),
            as_indicated_for=UNDER_TWO,
        ),
    ),
    source=_KMK("BAB IV", "Pelayanan kesehatan tradisional"),
    further_sources=(_TREATMENT,),
    notes=(
        Label(
            id="Dapat diintegrasikan, tidak diwajibkan; anak 2 tahun ke atas disimpulkan dari 'anak dan remaja'.",
            en="It may be integrated and is not required; children from 2 years are inferred from 'children and "
            "adolescents'.",
        ),
    ),
)

REFERRAL_MEDICAL_SOCIAL_LEGAL = Service(
    code="referral-medical-social-legal",
    kind=ServiceKind.REFERRAL,
    name=Label(id="Rujukan medis, sosial dan hukum", en="Medical, social and legal referral"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=SUSPECTED_CHILD,
    as_indicated_for=MOTHER_AND_CHILD,
    schedule=on_occasion(
        Label(id="menurut indikasi, atau bila ada dugaan kekerasan", en="as indicated, or on suspected violence")
    ),
    venues={},
    components=(
        Component(
            code="medical",
            name=Label(id="Rujukan medis", en="Medical referral"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(
                id="Menurut indikasi, algoritma MTBS dan algoritma MTPKR.",
                en="By indication, and by the charts of MTBS and MTPKR.",
            ),
        ),
        Component(
            code="social",
            name=Label(id="Rujukan sosial (perlindungan anak)", en="Social referral (child protection)"),
            target=SUSPECTED_CHILD,
            note=Label(
                id="Instansi perlindungan anak, dan shelter bila ada.",
                en="The child protection agency, and a shelter if there is one.",
            ),
        ),
        Component(
            code="legal",
            name=Label(id="Rujukan hukum (pihak berwajib)", en="Legal referral (the police)"),
            target=SUSPECTED_CHILD,
        ),
    ),
    source=_KMK("BAB IV", "Rujukan medis, sosial, dan hukum"),
    settled=(CHILD_PROTECTION_AGENCY,),
    notes=(
        Label(
            id="Rujukan sosial dan hukum ditulis untuk kekerasan terhadap anak; ibu korban kekerasan lihat KtPA.",
            en="Social and legal referral is written for violence against children; for mothers see violence "
            "screening.",
        ),
    ),
)

SERVICES = (
    KLASTER2_FLOW_INSIDE,
    KLASTER2_FLOW_OUTSIDE,
    KLASTER2_SERVICE_PACKAGE_MATRIX,
    KLASTER2_LIFE_STAGES,
    TREATMENT_MOTHER_CHILD,
    ENVIRONMENTAL_HEALTH_COUNSELLING,
    OUTBREAK_PRONE_DISEASE_REPORT,
    TRADITIONAL_HEALTH_SERVICE,
    REFERRAL_MEDICAL_SOCIAL_LEGAL,
)
