"""Contraception for couples of reproductive age (BAB V)."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, everybody, has, is_, nobody, not_
from ilp.facts.person import MARRIED, PREGNANT, SEX
from ilp.facts.risk_and_cancer import NO_PREGNANCY_PLANNED, UNFIT_FOR_PREGNANCY
from ilp.labels import Label
from ilp.lifecycle import ADULT, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import on_occasion
from ilp.screening.reproductive_health import MARRIED_COUPLES, UNDER_60
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, ServiceKind, Sex, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa", table="Tabel 28")
_CONTRACEPTION = KMK_2015_2023.at("BAB V", "Pelayanan KB")

VASECTOMY_AT_PUSKESMAS = Reading(
    code="vasectomy-at-puskesmas",
    title=Label(id="Vasektomi di Puskesmas", en="Vasectomy at the Puskesmas"),
    settles=("amb-kb-mop",),
    places=(
        Place(
            source=_TABLE,
            says=Label(
                id="MOP bertanda bintang tanpa catatan kaki", en="vasectomy with an asterisk, without a footnote"
            ),
        ),
        Place(
            source=_CONTRACEPTION,
            says=Label(id="Puskesmas: vasektomi tanpa pisau", en="Puskesmas: no-scalpel vasectomy"),
        ),
    ),
    options={
        "where-able": Label(
            id="di Puskesmas yang tenaga dan alatnya memadai; selain itu dirujuk",
            en="at a Puskesmas with the staff and the means; otherwise refer",
        ),
        "every": Label(id="di setiap Puskesmas", en="at every Puskesmas"),
    },
    default="where-able",
    why=Label(
        id="Tindakan ini memerlukan tenaga terlatih; tanda bintang menandakan syarat.",
        en="It takes trained hands, and the asterisk points to a condition.",
    ),
)

CONTRACEPTIVE_INJECTION_AT_POSYANDU = Reading(
    code="contraceptive-injection-at-posyandu",
    title=Label(id="Suntik KB di Posyandu", en="Contraceptive injection at the Posyandu"),
    settles=("amb-kb-injection",),
    places=(
        Place(
            source=_CONTRACEPTION,
            says=Label(id="Posyandu: pil, suntik, kondom", en="Posyandu: pill, injection, condom"),
        ),
        Place(
            source=_CONTRACEPTION,
            says=Label(
                id="pelayanan oleh tenaga kesehatan terampil; kader membantu edukasi dan mobilisasi",
                en="given by skilled health workers; kader help with education and mobilizing",
            ),
        ),
    ),
    options={
        "health-worker": Label(id="hanya oleh tenaga kesehatan", en="by a health worker only"),
        "kader": Label(id="juga oleh kader", en="by kader too"),
    },
    default="health-worker",
    why=Label(id="Menyuntik adalah wewenang tenaga kesehatan.", en="Injecting is for health workers."),
)

EMERGENCY_CONTRACEPTION_PLACE = Reading(
    code="emergency-contraception-place",
    title=Label(id="Tempat kontrasepsi darurat", en="Where emergency contraception is given"),
    settles=("amb-kb-emergency",),
    places=(
        Place(
            source=_CONTRACEPTION,
            says=Label(id="disebut sebagai pelayanan, tempatnya tidak", en="named as a service; the place is not"),
        ),
    ),
    options={
        "puskesmas": Label(id="di Puskesmas", en="at the Puskesmas"),
        "any": Label(id="di setiap tempat pelayanan KB", en="wherever contraception is given"),
    },
    default="puskesmas",
    why=Label(
        id="Puskesmas dapat menilai dan merujuk; Pustu dan Posyandu merujuk segera.",
        en="A Puskesmas can assess and refer; Pustu and Posyandu send on at once.",
    ),
)

_SHOULD_AVOID_PREGNANCY = any_of(has(UNFIT_FOR_PREGNANCY), has(NO_PREGNANCY_PLANNED))
# Nothing printed shuts out one who is not married, or a woman past the usual end of the reproductive age.
_MAY_ASK = any_of(all_of(UNDER_60, has(MARRIED)), all_of(ADULT, _SHOULD_AVOID_PREGNANCY))

CONTRACEPTION_KB = Service(
    code="contraception-kb",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Pelayanan keluarga berencana (KB)", en="Contraception services"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT),
    target=all_of(MARRIED_COUPLES, not_(has(PREGNANT)), _SHOULD_AVOID_PREGNANCY),
    as_indicated_for=all_of(_MAY_ASK, not_(has(PREGNANT))),
    schedule=on_occasion(
        Label(
            id="menurut kebutuhan: masa interval, pasca persalinan, pasca keguguran, darurat",
            en="as needed: between pregnancies, after delivery or miscarriage, in an emergency",
        )
    ),
    venues={
        Venue.PUSKESMAS: (
            Activity.COUNSELLING,
            Activity.PILL,
            Activity.INJECTION,
            Activity.CONDOM,
            Activity.IMPLANT,
            Activity.IUD,
            Activity.VASECTOMY,
        ),
        Venue.PUSTU: (
            Activity.COUNSELLING,
            Activity.PILL,
            Activity.INJECTION,
            Activity.CONDOM,
            Activity.IMPLANT,
            Activity.IUD,
        ),
        Venue.POSYANDU: (Activity.PILL, Activity.INJECTION, Activity.CONDOM),
        Venue.HOME_VISIT: (Activity.EDUCATION, Activity.CONDOM),
    },
    performers=(
        by(Cadre.TRAINED_HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    components=(
        Component(
            code="counselling",
            name=Label(id="KIE, konseling, penapisan dan persetujuan", en="Counselling, medical check and consent"),
            note=Label(id="Sebelum dan sesudah pelayanan.", en="Before the method and after."),
        ),
        Component(
            code="condom",
            name=Label(id="Kondom", en="Condoms"),
            target=nobody(),
            as_indicated_for=everybody(),
        ),
        Component(
            code="pill-injection-implant-iud",
            name=Label(id="Pil, suntik, implant, AKDR", en="Pill, injection, implant, IUD"),
            target=nobody(),
            as_indicated_for=is_(SEX, Sex.FEMALE),
        ),
        Component(
            code="vasectomy",
            name=Label(id="Vasektomi tanpa pisau (MOP/VTP)", en="No-scalpel vasectomy"),
            target=nobody(),
            as_indicated_for=is_(SEX, Sex.MALE),
            venues=(Venue.PUSKESMAS,),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Pelayanan KB", table="Tabel 28"),
    further_sources=(KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)"),),
    settled=(VASECTOMY_AT_PUSKESMAS, CONTRACEPTIVE_INJECTION_AT_POSYANDU, EMERGENCY_CONTRACEPTION_PLACE),
    notes=(
        Label(
            id="Wajib bagi pasangan yang tidak layak hamil atau tidak berencana hamil; yang sudah memakai KB "
            "mempertahankannya.",
            en="For couples unfit for pregnancy or planning none; those who use contraception keep it up.",
        ),
        Label(
            id="Pasca persalinan dan pasca keguguran bekerja sama dengan klaster 2.",
            en="After delivery or miscarriage together with cluster 2.",
        ),
        Label(
            id="Selama kehamilan tidak ada metode yang diberikan; masa pelayanan yang disebut tidak mencakupnya.",
            en="No method is given during pregnancy; the times of service named do not hold it.",
        ),
        Label(
            id="Sasaran pelayanan KB sendiri tidak ditulis: yang belum menikah sesuai indikasi (kesimpulan kami).",
            en="Whom contraception is for is not written: for the unmarried it is as indicated (our inference).",
        ),
    ),
)

SERVICES = (CONTRACEPTION_KB,)
