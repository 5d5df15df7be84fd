"""Violence against women and children (KtP/A): whom to look at, with what form, and what follows (BAB IV)."""

from __future__ import annotations

from ilp.clusters import MOTHER_AND_CHILD, MOTHER_AND_CHILD_STAGES, Cluster
from ilp.criteria import all_of, any_of, by_reading, has, is_, nobody, not_
from ilp.facts.person import SEX
from ilp.facts.risk_and_cancer import SUSPECTED_VIOLENCE, VIOLENCE_SENT_BY_AUTHORITY, VIOLENCE_SIGNS
from ilp.labels import Label
from ilp.lifecycle import ADOLESCENT, ADULT_OR_OLDER, CHILD, MOTHER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import on_occasion
from ilp.screening.adult_results_mind_and_violence import WAST_POSITIVE_ANSWER, WAST_SAFETY
from ilp.screening.mother_and_child_readings import CHILD_PROTECTION_AGENCY
from ilp.screening.school_age_immunization import IMMUNIZATION_AT_PUSTU
from ilp.screening.violence import SUSPECTED_CHILD, VIOLENCE_CARE_AT_PUSTU, WAST_AGE
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Sex, Venue

_KTPA = KMK_2015_2023.at("BAB IV", "Skrining Kekerasan terhadap Perempuan dan Anak (KtPA)")
_FORM_3 = KMK_2015_2023.at("Lampiran", "Formulir Skrining Kekerasan pada Perempuan", form="Formulir 3")
_TRAINED_STAFF = (by(Cadre.TRAINED_HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU),)

VIOLENCE_SIGNS_IN_CHILDREN = Reading(
    code="violence-signs-in-children",
    title=Label(id="Tanda korban dewasa pada anak", en="Signs of adult victims in children"),
    settles=("amb-ktpa-adult-signs-for-children",),
    places=(
        Place(
            source=_KTPA,
            says=Label(
                id="semua tanda perempuan dewasa berlaku pada anak dan remaja, ditambah tanda anak",
                en="all signs of adult women apply to children and adolescents, and those of children on top",
            ),
        ),
    ),
    options={
        "applicable": Label(
            id="hanya tanda yang mungkin pada usia itu; yang tidak berlaku tidak dihitung sebagai tidak ada",
            en="those possible at the age; one that cannot apply does not count as absent",
        ),
        "all": Label(id="semua tanda", en="all signs"),
    },
    default="applicable",
    why=Label(
        id="Tanda tentang kehamilan atau rumah tangga tidak berarti apa-apa pada anak kecil.",
        en="Signs about pregnancy or marriage mean nothing in a small child.",
    ),
)

WAST_PRIVACY = Reading(
    code="wast-privacy",
    title=Label(id="Kerahasiaan saat WAST ditanyakan", en="Privacy when WAST is asked"),
    settles=("amb-wast-privacy",),
    places=(
        Place(
            source=_KTPA,
            says=Label(
                id="pasangan yang selalu menemani adalah tanda; cara bertanya tidak diatur",
                en="a partner who is always there is a sign; how to ask is not said",
            ),
        ),
    ),
    options={
        "alone": Label(
            id="hanya bila ia sendirian; formulir dan hasil tidak diperlihatkan kepada orang lain",
            en="only while she is alone; form and result are shown to nobody else",
        ),
        "letter": Label(id="tidak diatur", en="nothing is said"),
    },
    default="alone",
    why=Label(
        id="Bertanya di depan pelaku membahayakan korban (kesimpulan kami demi keselamatan).",
        en="To ask in front of the one who does it puts the victim in danger (our inference, for safety).",
    ),
)

VIOLENCE_REPORT_CONSENT = Reading(
    code="violence-report-consent",
    title=Label(id="Persetujuan korban dewasa sebelum dilaporkan", en="Consent of adult victims to a report"),
    settles=("amb-ktpa-consent-adult",),
    places=(
        Place(
            source=_KTPA,
            says=Label(
                id="hasil skrining dilaporkan kepada pihak berwenang, juga bagi perempuan; persetujuan tidak disebut",
                en="findings are reported to the authorities, for women too; consent is not mentioned",
            ),
        ),
        Place(
            source=_KTPA,
            says=Label(
                id="dugaan kekerasan terhadap anak wajib diinformasikan",
                en="suspected violence against a child must be reported",
            ),
        ),
    ),
    options={
        "with-consent": Label(
            id="dewasa: dengan persetujuannya yang tercatat; anak: wajib",
            en="adults: with their recorded consent; children: required",
        ),
        "letter": Label(id="semua dilaporkan", en="everybody is reported"),
    },
    default="with-consent",
    why=Label(
        id="Laporan tanpa persetujuan dapat membahayakan perempuan dewasa; kewajiban terhadap anak tetap berlaku.",
        en="A report against her will can endanger an adult woman; the duty towards children stands.",
    ),
)

KTPA_SCREENING = Service(
    code="ktpa-screening",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining kekerasan terhadap perempuan dan anak (ibu dan anak)",
        en="Screening for violence against women and children (mothers and children)",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=all_of(MOTHER_AND_CHILD, has(SUSPECTED_VIOLENCE)),
    schedule=on_occasion(Label(id="bila ada dugaan kekerasan", en="when violence is suspected")),
    venues={
        Venue.PUSKESMAS: (Activity.IDENTIFY_VIOLENCE, Activity.PHYSICAL_EXAM),
        Venue.PUSTU: (Activity.IDENTIFY_VIOLENCE, Activity.PHYSICAL_EXAM),
    },
    performers=_TRAINED_STAFF,
    source=_KTPA,
    settled=(IMMUNIZATION_AT_PUSTU, VIOLENCE_SIGNS_IN_CHILDREN),
    notes=(
        Label(
            id="Perempuan dan anak di luar klaster 2 diskrining menurut BAB V, dengan cara yang sama.",
            en="Women outside cluster 2 are screened by BAB V, in the same way.",
        ),
        Label(
            id="Batas usia anak dan jarak skrining tidak diberikan; di bawah 18 tahun disimpulkan.",
            en="Neither the age of a child nor an interval is given; under 18 is inferred.",
        ),
    ),
)

KTPA_WAST = Service(
    code="ktpa-wast",
    kind=ServiceKind.SCREENING,
    name=Label(id="Formulir skrining kekerasan pada perempuan (WAST)", en="Woman Abuse Screening Tool (WAST)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT, LifeStage.POSTPARTUM, LifeStage.ADOLESCENT),
    target=nobody(),
    as_indicated_for=all_of(
        by_reading(
            WAST_AGE,
            {
                "adults": all_of(MOTHER, ADULT_OR_OLDER),
                "girls-too": any_of(MOTHER, all_of(is_(SEX, Sex.FEMALE), ADOLESCENT)),
            },
        ),
        has(SUSPECTED_VIOLENCE),
        not_(has(VIOLENCE_SENT_BY_AUTHORITY)),
    ),
    schedule=on_occasion(
        Label(id="bila ada tanda korban dan bukan rujukan", en="on signs of a victim nobody has sent")
    ),
    venues={Venue.PUSKESMAS: (Instrument.WAST,), Venue.PUSTU: (Instrument.WAST,)},
    performers=_TRAINED_STAFF,
    instruments=(Instrument.WAST,),
    source=_KTPA,
    further_sources=(_FORM_3,),
    settled=(WAST_PRIVACY,),
    on_results=(WAST_POSITIVE_ANSWER, WAST_SAFETY),
    notes=(
        Label(
            id="Ditulis 'dapat menggunakan', dan hanya bagi perempuan dengan ciri korban, bukan semua pasien.",
            en="Written as 'may use', and only for women with the signs of a victim, not for every patient.",
        ),
        Label(
            id="Satu jawaban positif: sebaiknya dirujuk ke petugas terlatih atau yang ditunjuk.",
            en="One positive answer: preferably sent to trained or appointed staff.",
        ),
    ),
)

KTPA_CHILD_ASSESSMENT = Service(
    code="ktpa-child-assessment",
    kind=ServiceKind.SCREENING,
    name=Label(id="Penilaian dugaan kekerasan anak", en="Assessment of suspected child abuse"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.UNDER_FIVE, LifeStage.PRESCHOOL, LifeStage.SCHOOL_AGE, LifeStage.ADOLESCENT),
    target=SUSPECTED_CHILD,
    schedule=on_occasion(Label(id="bila ada dugaan kekerasan anak", en="when abuse of a child is suspected")),
    venues={
        Venue.PUSKESMAS: (Activity.HISTORY, Activity.PHYSICAL_EXAM, Instrument.CHILD_ABUSE_FORM),
        Venue.PUSTU: (Activity.HISTORY, Activity.PHYSICAL_EXAM, Instrument.CHILD_ABUSE_FORM),
    },
    performers=_TRAINED_STAFF,
    instruments=(Instrument.CHILD_ABUSE_FORM,),
    source=_KTPA,
    settled=(VIOLENCE_SIGNS_IN_CHILDREN,),
    notes=(
        Label(
            id="Form Joyce Adams (2001) disebut tetapi tidak dimuat; hasilnya normal, mungkin, atau sangat mungkin.",
            en="The Joyce Adams form (2001) is named and not printed; it ends in normal, possible or very likely.",
        ),
    ),
)

KTPA_INTERVENTION = Service(
    code="ktpa-intervention",
    kind=ServiceKind.REFERRAL,
    name=Label(id="Intervensi lanjut korban kekerasan", en="What follows for victims of violence"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=MOTHER_AND_CHILD_STAGES,
    target=all_of(
        MOTHER_AND_CHILD,
        any_of(SUSPECTED_CHILD, has(VIOLENCE_SIGNS)),
    ),
    schedule=on_occasion(
        Label(id="bila tanda kekerasan ditemukan, pada anak sejak ada dugaan", en="on signs; in a child on suspicion")
    ),
    venues={
        Venue.PUSKESMAS: (Activity.TREATMENT, Activity.CASE_RECORDING, Activity.REFERRAL),
        Venue.PUSTU: (Activity.REFERRAL, Activity.CASE_RECORDING),
    },
    performers=_TRAINED_STAFF,
    components=(
        Component(
            code="care",
            name=Label(id="Tata laksana sesuai kebutuhan korban", en="Care as the victim needs it"),
            target=has(VIOLENCE_SIGNS),
            note=Label(
                id="Di Puskesmas; bila tidak mampu, rumah sakit. Pustu merujuk dan menyampaikan hasilnya.",
                en="At the Puskesmas, or a hospital where that is not enough. The Pustu refers and passes on findings.",
            ),
        ),
        Component(
            code="report-child",
            name=Label(
                id="Informasi dugaan kekerasan terhadap anak", en="Report of suspected violence against a child"
            ),
            target=CHILD,
            note=Label(
                id="Wajib bagi tenaga kesehatan, lisan atau tertulis, sebagai pemberi informasi, bukan saksi pelapor.",
                en="A duty of health workers, spoken or written, as one who informs and not as a witness.",
            ),
        ),
        Component(
            code="report-adult",
            name=Label(id="Laporan kepada pihak berwenang (dewasa)", en="Report to the authorities (adults)"),
            target=by_reading(VIOLENCE_REPORT_CONSENT, {"with-consent": nobody(), "letter": ADULT_OR_OLDER}),
            as_indicated_for=by_reading(VIOLENCE_REPORT_CONSENT, {"with-consent": ADULT_OR_OLDER, "letter": nobody()}),
        ),
    ),
    source=_KTPA,
    settled=(VIOLENCE_CARE_AT_PUSTU, CHILD_PROTECTION_AGENCY),
    notes=(
        Label(
            id="Termasuk perdagangan orang (TPPO); kasus dicatat, dan jejaring dilibatkan.",
            en="Trafficking in persons is included; cases are recorded, and the network is brought in.",
        ),
    ),
)

SERVICES = (KTPA_SCREENING, KTPA_WAST, KTPA_CHILD_ASSESSMENT, KTPA_INTERVENTION)
