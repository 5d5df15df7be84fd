"""Screening for violence against women and children (KtP/A), as BAB V has it."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, by_reading, has, is_, nobody, not_
from ilp.facts.person import SEX
from ilp.facts.risk_and_cancer import SUSPECTED_VIOLENCE, VIOLENCE_SENT_BY_AUTHORITY
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, ADULT_OR_OLDER, CHILD, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import on_occasion
from ilp.screening.adult_results_mind_and_violence import WAST_POSITIVE_ANSWER, WAST_SAFETY
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Sex, Venue

_KTPA = KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)")
_FORM_3 = KMK_2015_2023.at("Lampiran", "Formulir Skrining Kekerasan pada Perempuan", form="Formulir 3")

VIOLENCE_CARE_AT_PUSTU = Reading(
    code="violence-care-at-pustu",
    title=Label(id="Tata laksana korban kekerasan di Pustu", en="Care of victims of violence at the Pustu"),
    settles=("amb-ktpa-pustu", "amb-ktpa-pustu-role"),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19"),
            says=Label(
                id="Pustu mengidentifikasi, melakukan tata laksana, mencatat dan menginformasikan",
                en="the Pustu identifies, treats, records and informs",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)"),
            says=Label(
                id="Pustu merujuk dan menyampaikan hasil ke Puskesmas, yang menangani dan melapor",
                en="the Pustu refers and passes the findings to the Puskesmas, which treats and reports",
            ),
        ),
    ),
    options={
        "refer": Label(
            id="Pustu mengidentifikasi, mencatat dan merujuk", en="the Pustu identifies, records and refers"
        ),
        "treat": Label(id="Pustu juga melakukan tata laksana", en="the Pustu treats as well"),
    },
    default="refer",
    why=Label(
        id="BAB V merujuk ke BAB IV untuk penjelasannya, dan Puskesmas yang melapor.",
        en="BAB V refers to BAB IV for how it is done, and the Puskesmas is the one that reports.",
    ),
)

WAST_AGE = Reading(
    code="wast-girls",
    title=Label(id="WAST bagi perempuan di bawah 18 tahun", en="WAST for girls under 18"),
    settles=("amb-wast-child", "amb-wast-3"),
    places=(
        Place(
            source=_KTPA,
            says=Label(
                id="WAST bagi perempuan; dugaan kekerasan anak dinilai dengan form Joyce Adams",
                en="WAST for women; suspected abuse of a child is judged with the Joyce Adams form",
            ),
        ),
        Place(
            source=_FORM_3,
            says=Label(id="pertanyaan kepada ibu tentang pasangannya", en="asks a woman about her partner"),
        ),
    ),
    options={
        "adults": Label(
            id="sejak 18 tahun; di bawahnya jalur anak", en="from 18 years; under that the way of children"
        ),
        "girls-too": Label(
            id="juga remaja putri dan ibu di bawah 18 tahun, bila pemeriksa memilihnya",
            en="adolescent girls and mothers under 18 too, where the examiner so chooses",
        ),
    },
    default="adults",
    why=Label(
        id="Anak mempunyai jalur penilaian dan pelaporan sendiri, yang wajib; tidak ada yang terlewat.",
        en="Children have a way of their own, with reporting required; nobody is lost.",
    ),
)

SUSPECTED_CHILD = all_of(CHILD, has(SUSPECTED_VIOLENCE))

VIOLENCE_CLUSTER = Reading(
    code="violence-cluster",
    title=Label(id="Siapa yang diskrining kekerasan di klaster 3", en="Who is screened for violence in cluster 3"),
    settles=(),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)"),
            says=Label(id="perempuan dan anak, di klaster ibu dan anak", en="women and children, in cluster 2"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Klaster Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia"),
            says=Label(id="klaster ini untuk usia 18 tahun ke atas", en="the cluster is for those of 18 and over"),
        ),
    ),
    options={
        "own-cluster": Label(
            id="perempuan sejak 18 tahun; anak diskrining di klaster 2",
            en="women from 18 years; children are screened in cluster 2",
        ),
        "any-age": Label(id="perempuan dan anak, berapa pun usianya", en="women and children of any age"),
    },
    default="own-cluster",
    why=Label(
        id="Anak sudah wajib diskrining menurut BAB IV; tidak ada yang terlewat dan tidak ada yang diminta dua kali.",
        en="Children are required to be screened by BAB IV: nobody is lost, and no child is asked for twice.",
    ),
)

KTPA_ADULT = Service(
    code="ktpa-adult",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining kekerasan terhadap perempuan dan anak (KtP/A)",
        en="Screening for violence against women and children",
    ),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=all_of(
        has(SUSPECTED_VIOLENCE),
        by_reading(
            VIOLENCE_CLUSTER,
            {
                "own-cluster": all_of(is_(SEX, Sex.FEMALE), ADULT_OR_OLDER),
                "any-age": any_of(is_(SEX, Sex.FEMALE), CHILD),
            },
        ),
    ),
    schedule=on_occasion(Label(id="bila ada dugaan kekerasan", en="when violence is suspected")),
    venues={
        Venue.PUSKESMAS: (Activity.IDENTIFY_VIOLENCE, Activity.TREATMENT, Activity.CASE_RECORDING),
        Venue.PUSTU: (Activity.IDENTIFY_VIOLENCE, Activity.REFERRAL, Activity.CASE_RECORDING),
    },
    performers=(by(Cadre.TRAINED_HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU),),
    components=(
        Component(
            code="wast",
            name=Label(id="WAST", en="WAST"),
            target=nobody(),
            as_indicated_for=all_of(
                is_(SEX, Sex.FEMALE),
                by_reading(WAST_AGE, {"adults": ADULT_OR_OLDER, "girls-too": any_of(ADOLESCENT, ADULT_OR_OLDER)}),
                not_(has(VIOLENCE_SENT_BY_AUTHORITY)),
            ),
            instruments=(Instrument.WAST,),
            note=Label(
                id="Untuk perempuan dengan tanda korban yang tidak dirujuk lembaga berwenang, bukan semua pasien.",
                en="For women with signs of it whom no authority has sent, not for every patient.",
            ),
        ),
    ),
    source=KMK_2015_2023.at(
        "BAB V", "Skrining kasus kekerasan terhadap perempuan dan anak (KtP/A)", table="Tabel 19", form="Formulir 3"
    ),
    further_sources=(KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)"),),
    settled=(VIOLENCE_CARE_AT_PUSTU,),
    on_results=(WAST_POSITIVE_ANSWER, WAST_SAFETY),
    notes=(
        Label(
            id="Sasaran dari BAB IV: perempuan dan anak yang diduga mengalami kekerasan; anak diskrining di klaster 2.",
            en="Target from BAB IV: women and children suspected of suffering violence; children in cluster 2.",
        ),
        Label(
            id="Dugaan kekerasan terhadap anak wajib diinformasikan oleh tenaga kesehatan.",
            en="Health workers must report suspected violence against a child.",
        ),
    ),
)

SERVICES = (KTPA_ADULT,)
