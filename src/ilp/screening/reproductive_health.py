"""Before marriage and pregnancy: brides and grooms, couples, and tetanus status of women (BAB V)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, nobody, not_
from ilp.facts.infections import TETANUS_T5
from ilp.facts.person import BRIDE_OR_GROOM, MARRIED, PREGNANT, SEX
from ilp.labels import Label
from ilp.lifecycle import ADULT, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import OncePer, every, on_occasion, once
from ilp.screening.adult_results_couples import (
    COUPLES_ALKI_WITH_CONTRACEPTION,
    COUPLES_ANAEMIA,
    COUPLES_ARM_23_5,
    COUPLES_FOUR_TOO,
    COUPLES_GAP_AND_CHILDREN,
    COUPLES_PREGNANCY_UNDER_SUPERVISION,
    COUPLES_SEXUALLY_TRANSMITTED,
    COUPLES_WHO_IS_JUDGED,
    TETANUS_DOSE_INTERVALS,
)
from ilp.screening.adult_results_nutrition import BMI_IN_COUPLES
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Sex, Task, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa", table="Tabel 28")
_BRIDES = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Reproduksi bagi calon pengantin (Catin)")
_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")

CATIN_AGE = Reading(
    code="catin-age",
    title=Label(id="Usia calon pengantin", en="Age of brides and grooms"),
    settles=("amb-catin-under-18",),
    places=(
        Place(
            source=_BRIDES,
            says=Label(id="seluruh calon pengantin laki-laki dan perempuan", en="all brides and grooms"),
        ),
        Place(source=_TABLE, says=Label(id="termasuk pelayanan usia dewasa", en="listed among services for adults")),
    ),
    options={
        "any-age": Label(id="semua usia", en="any age"),
        "adult": Label(id="18 sampai <60 tahun", en="18 to under 60"),
    },
    default="any-age",
    why=Label(
        id="Sasaran ditulis seluruhnya; yang menikah muda justru paling memerlukannya.",
        en="It says all, and those who marry young need it most.",
    ),
)

CATIN_MINIMUM = Reading(
    code="catin-minimum",
    title=Label(id="Pemeriksaan minimal calon pengantin", en="Minimum checks of brides and grooms"),
    settles=("amb-catin-minimum",),
    places=(
        Place(source=_TABLE, says=Label(id="minimal anemia dan status gizi", en="at least anaemia and nutrition")),
        Place(
            source=_BRIDES,
            says=Label(
                id="minimal anamnesis, fisik dan gizi, anemia, serta kesehatan jiwa",
                en="at least history, physical examination and nutrition, anaemia, and mental health",
            ),
        ),
    ),
    options={
        "both": Label(id="gabungan kedua daftar", en="both lists together"),
        "table": Label(id="hanya anemia dan status gizi", en="only anaemia and nutrition"),
    },
    default="both",
    why=Label(id="Tidak ada pemeriksaan yang terlewat.", en="No check is lost."),
)

CATIN_ANAEMIA = Reading(
    code="catin-anaemia",
    title=Label(id="Skrining anemia calon pengantin laki-laki", en="Anaemia screening of grooms"),
    settles=("amb-catin-men-anaemia",),
    places=(
        Place(
            source=_BRIDES,
            says=Label(id="hanya LiLA yang dibatasi bagi perempuan", en="only arm circumference is limited to women"),
        ),
    ),
    options={
        "both": Label(id="laki-laki dan perempuan", en="men and women"),
        "women": Label(id="perempuan saja", en="women only"),
    },
    default="both",
    why=Label(id="Tidak ada pembatasan yang tertulis.", en="No limit is written."),
)

PREMARITAL_HEALTH = Service(
    code="premarital-health",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pelayanan kesehatan reproduksi calon pengantin", en="Health check before marriage"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=by_reading(CATIN_AGE, {"any-age": has(BRIDE_OR_GROOM), "adult": all_of(ADULT, has(BRIDE_OR_GROOM))}),
    schedule=once(OncePer.MARRIAGE),
    venues={
        Venue.PUSKESMAS: (
            Activity.REPRODUCTIVE_EDUCATION,
            Activity.HISTORY,
            Activity.PHYSICAL_EXAM,
            Instrument.ANTHROPOMETRY,
            Instrument.HAEMOGLOBIN,
            Activity.COUNSELLING,
            Activity.TREATMENT,
            Activity.CERTIFICATE,
        ),
    },
    performers=(
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS),
        by(Cadre.SELF, task=Task.FILL_IN),
    ),
    instruments=(
        Instrument.ANTHROPOMETRY,
        Instrument.BMI,
        Instrument.MID_UPPER_ARM,
        Instrument.HAEMOGLOBIN,
        Instrument.FIT_FOR_PREGNANCY_FORM,
    ),
    components=(
        Component(
            code="fit-for-pregnancy-form",
            name=Label(id="Skrining layak hamil mandiri", en="Pregnancy-readiness questionnaire, by oneself"),
            instruments=(Instrument.FIT_FOR_PREGNANCY_FORM,),
            note=Label(
                id="Diisi sendiri di aplikasi Kescatin saat mendaftar.",
                en="Filled in by oneself in the app Kescatin at registration.",
            ),
        ),
        Component(
            code="reproductive-education",
            name=Label(id="KIE kesehatan reproduksi", en="Reproductive health education"),
            note=Label(
                id="Bagi yang belum mendapat bimbingan perkawinan.",
                en="For those who have had no marriage guidance yet.",
            ),
        ),
        Component(
            code="nutrition",
            name=Label(id="Status gizi (IMT)", en="Nutrition (BMI)"),
            instruments=(Instrument.ANTHROPOMETRY, Instrument.BMI),
        ),
        Component(
            code="arm-circumference",
            name=Label(id="Lingkar lengan atas (LiLA)", en="Mid-upper-arm circumference"),
            target=is_(SEX, Sex.FEMALE),
            instruments=(Instrument.MID_UPPER_ARM,),
        ),
        Component(
            code="anaemia",
            name=Label(id="Skrining anemia", en="Anaemia screening"),
            target=by_reading(CATIN_ANAEMIA, {"both": everybody(), "women": is_(SEX, Sex.FEMALE)}),
            instruments=(Instrument.HAEMOGLOBIN,),
        ),
        Component(
            code="mental-health",
            name=Label(id="Skrining kesehatan jiwa", en="Mental health screening"),
            target=by_reading(CATIN_MINIMUM, {"both": everybody(), "table": nobody()}),
            note=Label(id="Kuesionernya tidak disebut di sini.", en="The questionnaire is not named here."),
        ),
        Component(
            code="tetanus-status",
            name=Label(id="Skrining status imunisasi tetanus", en="Tetanus immunization status"),
            target=is_(SEX, Sex.FEMALE),
            instruments=(Instrument.TETANUS_STATUS,),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Reproduksi bagi calon pengantin (Catin)", table="Tabel 28"),
    notes=(
        Label(
            id="Atas indikasi: talasemia, TBC, HIV, sifilis, hepatitis B dan lainnya.",
            en="As indicated: thalassaemia, tuberculosis, HIV, syphilis, hepatitis B and others.",
        ),
    ),
)

WUS_AGE = Reading(
    code="wus-age",
    title=Label(id="Wanita usia subur (WUS)", en="Women of reproductive age"),
    settles=("amb-wus-age",),
    places=(
        Place(source=_BRIDES, says=Label(id="WUS, tanpa batas usia", en="women of reproductive age, with no bound")),
    ),
    options={
        "15-49": Label(id="15 sampai <50 tahun", en="15 to under 50"),
        "10-54": Label(id="10 sampai <55 tahun", en="10 to under 55"),
    },
    default="15-49",
    why=Label(
        id="Batas yang lazim; tidak tertulis dalam keputusan ini.", en="The usual bound; it is not in the decree."
    ),
)

COUPLE_AGE = Reading(
    code="couple-age",
    title=Label(id="Usia pasangan usia subur (PUS)", en="Age of couples of reproductive age"),
    settles=(),
    places=(
        Place(source=_COUPLES, says=Label(id="usia dewasa yang sudah menikah (PUS)", en="married adults")),
        Place(
            source=KMK_2015_2023.at("BAB V", "Klaster Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia"),
            says=Label(
                id="usia dewasa 18-59 tahun; usia subur tidak diberi batas", en="adults are 18-59; no bound for PUS"
            ),
        ),
    ),
    options={
        "fertile": Label(
            id="menikah, juga sebelum 18 tahun; laki-laki <60 tahun, perempuan sampai akhir usia subur (wus-age)",
            en="married, before 18 too; men under 60, women to the end of the reproductive age (wus-age)",
        ),
        "adult": Label(id="menikah, 18 sampai <60 tahun", en="married, 18 to under 60"),
        "any-age": Label(id="menikah, di bawah 60 tahun", en="married, under 60"),
    },
    default="fertile",
    why=Label(
        id="Yang menikah sebelum 18 tahun paling berisiko bila hamil; sesudah usia subur tidak ada artinya lagi.",
        en="Those married before 18 are most at risk in pregnancy; past the reproductive age it means nothing.",
    ),
)

UNDER_60 = aged(under=years(60))
_TO_49 = aged(under=years(50))
_TO_54 = aged(under=years(55))
# The end of the reproductive age: of women by the reading; of men that of adults.
NOT_PAST_REPRODUCTIVE_AGE = any_of(
    all_of(is_(SEX, Sex.MALE), UNDER_60),
    all_of(is_(SEX, Sex.FEMALE), by_reading(WUS_AGE, {"15-49": _TO_49, "10-54": _TO_54})),
)

# The married, who may be couples of reproductive age (PUS).
MARRIED_COUPLES = all_of(
    has(MARRIED),
    by_reading(COUPLE_AGE, {"fertile": NOT_PAST_REPRODUCTIVE_AGE, "adult": ADULT, "any-age": UNDER_60}),
)

FIT_FOR_PREGNANCY_IN_PREGNANCY = Reading(
    code="fit-for-pregnancy-in-pregnancy",
    title=Label(id="Skrining layak hamil pada ibu hamil", en="Pregnancy-readiness screening in pregnancy"),
    settles=(),
    places=(
        Place(
            source=_COUPLES,
            says=Label(
                id="semua PUS, untuk merencanakan kehamilan yang sehat; ibu hamil tidak disebut",
                en="all couples, to plan a healthy pregnancy; nothing on those who are pregnant",
            ),
        ),
        Place(source=_TABLE, says=Label(id="sekali setahun, tanpa pengecualian", en="once a year, without exception")),
    ),
    options={
        "after-delivery": Label(id="menunggu sampai tidak hamil lagi", en="waits until she is no longer pregnant"),
        "letter": Label(id="juga selama hamil", en="during pregnancy too"),
    },
    default="after-delivery",
    why=Label(
        id="Selama hamil keadaan yang sama diperiksa pada ANC; sesudahnya skrining ini wajib lagi.",
        en="In pregnancy antenatal care looks at the same conditions, and afterwards the screening is required again.",
    ),
)

FIT_FOR_PREGNANCY = Service(
    code="fit-for-pregnancy",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining layak hamil", en="Pregnancy-readiness screening"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT),
    target=all_of(
        MARRIED_COUPLES,
        by_reading(FIT_FOR_PREGNANCY_IN_PREGNANCY, {"after-delivery": not_(has(PREGNANT)), "letter": everybody()}),
    ),
    schedule=every(years(1)),
    venues={
        Venue.PUSKESMAS: (Activity.PHYSICAL_EXAM, Activity.TREATMENT, Activity.PREGNANCY_PLANNING),
        Venue.PUSTU: (Instrument.FIT_FOR_PREGNANCY_FORM, Activity.PHYSICAL_EXAM),
        Venue.POSYANDU: (Instrument.FIT_FOR_PREGNANCY_FORM, Activity.DIGITAL_APP),
    },
    performers=(
        by(Cadre.SELF, task=Task.FILL_IN),
        by(Cadre.KADER, Venue.POSYANDU, task=Task.FILL_IN),
        by(Cadre.HEALTH_WORKER, task=Task.VERIFY),
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS),
    ),
    instruments=(Instrument.FIT_FOR_PREGNANCY_FORM,),
    source=KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)", table="Tabel 28"),
    on_results=(
        COUPLES_FOUR_TOO,
        COUPLES_ARM_23_5,
        COUPLES_PREGNANCY_UNDER_SUPERVISION,
        BMI_IN_COUPLES,
        COUPLES_GAP_AND_CHILDREN,
        COUPLES_ANAEMIA,
        COUPLES_ALKI_WITH_CONTRACEPTION,
        COUPLES_WHO_IS_JUDGED,
        COUPLES_SEXUALLY_TRANSMITTED,
    ),
    notes=(
        Label(
            id="Pemeriksaan di Pustu terbatas, di Puskesmas lengkap; formulir kertas boleh bila tanpa aplikasi.",
            en="The examination is limited at the Pustu, complete at the Puskesmas; paper forms will do.",
        ),
        Label(
            id="Usia subur dan kehamilan tidak disebut dalam teks.",
            en="The text speaks neither of an end of the reproductive age nor of pregnancy.",
        ),
    ),
)

TETANUS_TARGET = Reading(
    code="tetanus-target",
    title=Label(id="Sasaran status imunisasi tetanus", en="Whom the tetanus status is for"),
    settles=("amb-tetanus-who",),
    places=(
        Place(
            source=_BRIDES,
            says=Label(
                id="butir pelayanan calon pengantin, tetapi menyebut setiap WUS",
                en="an item of the service for brides, yet it speaks of every woman of reproductive age",
            ),
        ),
        Place(source=_TABLE, says=Label(id="bagi usia dewasa", en="for adults")),
    ),
    options={
        "women": Label(id="setiap WUS, dan calon pengantin perempuan", en="women of reproductive age, and brides"),
        "brides": Label(id="calon pengantin perempuan saja", en="brides only"),
        "adults": Label(id="semua usia dewasa, kedua jenis kelamin", en="all adults of either sex"),
    },
    default="women",
    why=Label(
        id="Uraian menyebut WUS; calon pengantin perempuan di luar usia itu tidak terlewat.",
        en="The text names these women; a bride outside that age is not lost.",
    ),
)

TETANUS_STATUS_WUS = Service(
    code="tetanus-status-wus",
    kind=ServiceKind.IMMUNIZATION,
    name=Label(id="Skrining status dan imunisasi tetanus WUS", en="Tetanus status and immunization of women"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT),
    target=all_of(
        by_reading(
            TETANUS_TARGET,
            {
                "women": all_of(
                    is_(SEX, Sex.FEMALE),
                    any_of(
                        by_reading(
                            WUS_AGE,
                            {
                                "15-49": all_of(aged(at_least=years(15)), _TO_49),
                                "10-54": all_of(aged(at_least=years(10)), _TO_54),
                            },
                        ),
                        has(BRIDE_OR_GROOM),
                    ),
                ),
                "brides": all_of(is_(SEX, Sex.FEMALE), has(BRIDE_OR_GROOM)),
                "adults": ADULT,
            },
        ),
        not_(has(TETANUS_T5)),
    ),
    schedule=on_occasion(
        Label(
            id="sampai mencapai T5; jarak dosis menurut Pedoman Tetanus bagi WUS dan Ibu Hamil",
            en="until T5 is reached; dose intervals are in another guideline",
        )
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.TETANUS_STATUS, Activity.EDUCATION, Activity.IMMUNIZE),
        Venue.PUSTU: (Instrument.TETANUS_STATUS, Activity.EDUCATION, Activity.IMMUNIZE),
        Venue.POSYANDU: (Instrument.TETANUS_STATUS, Activity.EDUCATION, Activity.IMMUNIZE),
        Venue.HOME_VISIT: (Instrument.TETANUS_STATUS, Activity.EDUCATION, Activity.IMMUNIZE),
    },
    instruments=(Instrument.TETANUS_STATUS, Instrument.IMMUNIZATION_HISTORY),
    source=KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Reproduksi bagi calon pengantin (Catin)", table="Tabel 28"),
    settled=(TETANUS_DOSE_INTERVALS,),
    notes=(
        Label(
            id="Riwayat yang dilihat: imunisasi saat bayi, baduta dan usia sekolah.",
            en="The history looked at: immunization as an infant, under two and at school.",
        ),
    ),
)

SERVICES = (
    PREMARITAL_HEALTH,
    FIT_FOR_PREGNANCY,
    TETANUS_STATUS_WUS,
)
