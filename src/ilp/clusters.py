"""Service clusters (klaster): what each covers, who leads and staffs it, and which cluster serves a person."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from attrs import frozen

from ilp.criteria import Criterion, any_of, has
from ilp.facts.person import POSTPARTUM, PREGNANT
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, CHILD, LifeStage
from ilp.regulation import KMK_2015_2023, Citation


class Cluster(IntEnum):
    """The clusters by their number in Tabel 1 of the decree."""

    MANAGEMENT = 1
    MOTHER_AND_CHILD = 2
    ADULT_AND_OLDER = 3
    COMMUNICABLE_DISEASE = 4
    CROSS_CLUSTER = 5

    @property
    def label(self) -> Label:
        """The decree's name and its English translation."""
        return CLUSTERS[self].name


@frozen(kw_only=True)
class ClusterProfile:
    """What the decree says of one cluster.

    ``lead`` is the title of the person in charge where the decree fixes one (only for management).
    """

    cluster: Cluster
    name: Label
    scope: tuple[Label, ...]
    units: tuple[Label, ...]
    lead: Label
    lead_fixed: bool = False
    staff_competencies: tuple[Label, ...]
    stages: tuple[LifeStage, ...] = ()
    supports: tuple[Cluster, ...] = ()
    source: Citation


MOTHER_AND_CHILD = any_of(has(PREGNANT), has(POSTPARTUM), CHILD)
"""Whom cluster 2 serves: pregnancy and the time after delivery win over age."""

MOTHER_AND_CHILD_STAGES = (
    LifeStage.PREGNANT,
    LifeStage.POSTPARTUM,
    LifeStage.NEWBORN,
    LifeStage.INFANT,
    LifeStage.YOUNG_CHILD,
    LifeStage.PRESCHOOL,
    LifeStage.SCHOOL_AGE,
    LifeStage.ADOLESCENT,
)

_TABLE_1 = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas", table="Tabel 1")
_ANY_LEAD = Label(
    id="penanggung jawab klaster yang ditunjuk kepala Puskesmas (jabatan tidak ditentukan)",
    en="a person in charge appointed by the head of the Puskesmas (no title is fixed)",
)


def _labels(*pairs: tuple[str, str]) -> tuple[Label, ...]:
    return tuple(Label(id=indonesian, en=english) for indonesian, english in pairs)


_PROFILES = (
    ClusterProfile(
        cluster=Cluster.MANAGEMENT,
        name=Label(id="Klaster 1 Manajemen", en="Cluster 1 Management"),
        scope=_labels(
            ("ketatausahaan (kepegawaian, keuangan, sistem informasi)", "administration (staff, finance, information)"),
            ("manajemen sumber daya", "resource management"),
            ("manajemen Puskesmas", "management of the Puskesmas"),
            ("manajemen mutu dan keselamatan pasien", "quality and patient safety"),
            ("manajemen jejaring Puskesmas", "management of the Puskesmas network"),
        ),
        units=_labels(
            ("ketatausahaan", "administration"),
            ("manajemen sumber daya", "resource management"),
            ("manajemen Puskesmas", "management of the Puskesmas"),
            ("manajemen mutu dan keselamatan", "quality and safety"),
            ("manajemen jejaring Puskesmas", "network management"),
            ("sistem informasi Puskesmas dan dasbor PWS", "information system and local-area-monitoring dashboard"),
        ),
        lead=Label(id="Kepala Tata Usaha", en="head of administration"),
        lead_fixed=True,
        staff_competencies=_labels(
            ("manajemen data dan sistem informasi", "data and information systems"),
            ("manajemen keuangan", "finance"),
            ("manajemen aset", "assets"),
            (
                "manajemen sumber daya (SDM, sarana prasarana, obat dan BMHP)",
                "staff, facilities, drugs and consumables",
            ),
            ("manajemen program atau klaster", "programme or cluster management"),
            ("mengoordinir manajemen Puskesmas", "coordinating the management of the Puskesmas"),
            ("mengoordinir manajemen mutu", "coordinating quality management"),
            ("manajemen pemberdayaan masyarakat", "community empowerment"),
        ),
        source=_TABLE_1,
    ),
    ClusterProfile(
        cluster=Cluster.MOTHER_AND_CHILD,
        name=Label(id="Klaster 2 Ibu dan Anak", en="Cluster 2 Mother and Child"),
        scope=_labels(
            ("pelayanan ibu hamil, bersalin, nifas", "care in pregnancy, delivery and after delivery"),
            ("pelayanan anak balita dan anak prasekolah", "care of children under five and preschool children"),
            ("pelayanan anak usia sekolah dan remaja", "care of school-age children and adolescents"),
        ),
        units=_labels(
            ("Ibu Hamil, Bersalin, Nifas", "Pregnancy, Delivery, Postpartum"),
            ("Balita dan Anak Prasekolah", "Under-Five and Preschool Children"),
            ("Anak Usia Sekolah dan Remaja", "School-Age Children and Adolescents"),
        ),
        lead=_ANY_LEAD,
        staff_competencies=_labels(
            ("ANC ibu hamil", "antenatal care"),
            ("persalinan normal dan nifas", "normal delivery and postpartum care"),
            ("neonatal esensial", "essential newborn care"),
            ("pelayanan gizi ibu dan anak", "maternal and child nutrition"),
            ("SDIDTK", "stimulation, detection and early intervention of growth and development"),
            ("imunisasi", "immunization"),
            ("skrining penyakit", "disease screening"),
            ("skrining kesehatan jiwa", "mental health screening"),
            ("MTBS", "integrated management of childhood illness"),
            ("pengobatan umum", "general treatment"),
            ("kesehatan gigi dan mulut", "oral health"),
            ("komunikasi antar pribadi (KAP)", "interpersonal communication"),
            ("gawat darurat maternal neonatal", "maternal and newborn emergencies"),
            ("perkesmas", "community nursing"),
            ("skrining kekerasan terhadap perempuan dan anak", "screening for violence against women and children"),
        ),
        stages=MOTHER_AND_CHILD_STAGES,
        source=_TABLE_1,
    ),
    ClusterProfile(
        cluster=Cluster.ADULT_AND_OLDER,
        name=Label(id="Klaster 3 Usia Dewasa dan Lanjut Usia", en="Cluster 3 Adults and Older Persons"),
        scope=_labels(("pelayanan usia dewasa", "care of adults"), ("pelayanan lanjut usia", "care of older persons")),
        units=_labels(("Usia Dewasa", "Adults"), ("Lanjut Usia", "Older Persons")),
        lead=_ANY_LEAD,
        staff_competencies=_labels(
            ("skrining penyakit menular", "screening for communicable diseases"),
            ("skrining penyakit tidak menular", "screening for non-communicable diseases"),
            ("skrining kesehatan jiwa", "mental health screening"),
            ("skrining kebugaran jasmani", "fitness screening"),
            ("skrining layak hamil", "pregnancy-readiness screening"),
            ("skrining geriatri", "geriatric screening"),
            ("kesehatan reproduksi bagi calon pengantin", "premarital reproductive health"),
            ("KB", "family planning"),
            ("pelayanan gizi dewasa dan lansia", "nutrition of adults and older persons"),
            ("pengobatan umum", "general treatment"),
            ("kesehatan gigi dan mulut", "oral health"),
            ("kesehatan kerja", "occupational health"),
            ("komunikasi antar pribadi (KAP)", "interpersonal communication"),
            ("perkesmas", "community nursing"),
            ("skrining kekerasan terhadap perempuan dan anak", "screening for violence against women and children"),
        ),
        stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
        source=_TABLE_1,
    ),
    ClusterProfile(
        cluster=Cluster.COMMUNICABLE_DISEASE,
        name=Label(id="Klaster 4 Penanggulangan Penyakit Menular", en="Cluster 4 Communicable Disease Control"),
        scope=_labels(
            ("pencegahan, kewaspadaan dini dan respon", "prevention, early warning and response"),
            ("pengawasan kualitas lingkungan", "surveillance of environmental quality"),
        ),
        units=_labels(("Kesehatan Lingkungan", "Environmental Health"), ("Surveilans", "Surveillance")),
        lead=_ANY_LEAD,
        staff_competencies=_labels(
            ("surveilans", "surveillance"),
            ("penemuan kasus", "case finding"),
            ("penyelidikan epidemiologi", "epidemiological investigation"),
            ("pengendalian vektor", "vector control"),
            ("Outbreak Response Immunization (ORI)", "outbreak response immunization"),
            ("pelayanan kesehatan lingkungan", "environmental health services"),
            ("komunikasi antar pribadi (KAP)", "interpersonal communication"),
        ),
        source=_TABLE_1,
    ),
    ClusterProfile(
        cluster=Cluster.CROSS_CLUSTER,
        name=Label(id="Lintas Klaster", en="Cross-Cluster Services"),
        scope=_labels(
            ("pelayanan gawat darurat", "emergency care"),
            ("pelayanan rawat inap (di Puskesmas rawat inap)", "inpatient care (at an inpatient Puskesmas)"),
            ("pelayanan kefarmasian", "pharmacy"),
            ("pelayanan laboratorium", "laboratory"),
        ),
        units=_labels(
            ("Kegawatdaruratan", "Emergency"),
            ("Rawat Inap", "Inpatient"),
            ("Laboratorium", "Laboratory"),
            ("Kefarmasian", "Pharmacy"),
        ),
        lead=_ANY_LEAD,
        staff_competencies=_labels(
            ("kegawatdaruratan", "emergency care"),
            ("rawat inap", "inpatient care"),
            ("kefarmasian", "pharmacy"),
            (
                "laboratorium (spesimen manusia, sampel vektor/reservoir dan lingkungan)",
                "laboratory (human specimens, vector, reservoir and environmental samples)",
            ),
        ),
        supports=(Cluster.MOTHER_AND_CHILD, Cluster.ADULT_AND_OLDER, Cluster.COMMUNICABLE_DISEASE),
        source=_TABLE_1,
    ),
)

CLUSTERS: Mapping[Cluster, ClusterProfile] = MappingProxyType({profile.cluster: profile for profile in _PROFILES})
"""Every cluster with what the decree says of it. Clusters 4 and 5 serve people of every stage, on occasion."""

CLUSTER_ORDER: tuple[tuple[Cluster, Criterion], ...] = (
    (Cluster.MOTHER_AND_CHILD, MOTHER_AND_CHILD),
    (Cluster.ADULT_AND_OLDER, ADULT_OR_OLDER),
)
"""The cluster of a person is the first of these that holds: pregnancy wins over age in both directions."""
