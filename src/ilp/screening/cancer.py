"""Screening for cancer of the breast and the cervix (BAB V)."""

from __future__ import annotations

from ilp.calendar import months, years
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, everybody, has, is_, nobody, not_
from ilp.facts.infections import HIV, IMMUNOCOMPROMISED
from ilp.facts.person import PREGNANT, SEX
from ilp.facts.risk_and_cancer import (
    BREAST_SELF_EXAM_FINDING,
    LONG_TERM_IMMUNOSUPPRESSANT,
    MALNUTRITION,
    MARRIED_MORE_THAN_ONCE,
    MULTIPLE_SEX_PARTNERS,
    RECURRENT_STI,
    SEX_BEFORE_18,
    SEXUALLY_ACTIVE,
)
from ilp.labels import Label
from ilp.lifecycle import ADULT_OR_OLDER, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import by_case, every, every_contact, schedule_by_reading, unscheduled
from ilp.screening.adult_results_cancer_and_lungs import VIA_POSITIVE_FOLLOW_UP
from ilp.screening.adults import ADULT_SCREENING_FROM_15
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Sex, Task, Venue

_TABLE = KMK_2015_2023.at("BAB V", "Pelayanan Kesehatan Usia Dewasa dan Lansia", table="Tabel 19")
_BREAST = KMK_2015_2023.at("BAB V", "Skrining Kanker payudara")
_CERVIX = KMK_2015_2023.at("BAB V", "Skrining Kanker Leher rahim")

BREAST_AGE_15 = Reading(
    code="breast-age-15",
    title=Label(id="Usia mulai SADANIS", en="Age at which clinical breast examination begins"),
    settles=("amb-breast-15",),
    places=(
        Place(source=_BREAST, says=Label(id="> 15 tahun", en="over 15")),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Obesitas"),
            says=Label(id="skrining lain BAB V: ≥ 15 tahun", en="other screenings of BAB V: 15 and over"),
        ),
    ),
    options={
        "letter": Label(id="sejak ulang tahun ke-16", en="from the 16th birthday"),
        "inclusive": Label(id="sejak ulang tahun ke-15", en="from the 15th birthday"),
    },
    default="letter",
    why=Label(
        id="Batas usia diikuti seperti tertulis; pilihan lain menambah usia 15 tahun.",
        en="Age bounds are followed as written; the other option adds those of 15.",
    ),
)

BREAST_INTERVAL = Reading(
    code="breast-interval",
    title=Label(id="Jarak SADANIS", en="Interval of clinical breast examination"),
    settles=("amb-breast-interval", "amb-breast-risk-groups", "amb-structure-11"),
    places=(
        Place(source=_TABLE, says=Label(id="payudara 1 kali setahun", en="breast once a year")),
        Place(
            source=_BREAST,
            says=Label(
                id="3 tahun sekali, lebih cepat bila SADARI menemukan sesuatu; kelompok risiko tidak disebut",
                en="every 3 years, earlier when self-examination finds something; no risk groups are named",
            ),
        ),
    ),
    options={
        "yearly": Label(id="setiap tahun", en="every year"),
        "three-years": Label(id="setiap 3 tahun", en="every 3 years"),
    },
    default="yearly",
    why=Label(
        id="Jarak yang lebih pendek memenuhi kedua tempat dan tidak melewatkan siapa pun.",
        en="The shorter interval satisfies both places and loses nobody.",
    ),
)

CANCER_UPPER_AGE = Reading(
    code="cancer-upper-age",
    title=Label(
        id="Batas usia atas skrining kanker payudara dan leher rahim",
        en="Upper age of breast and cervical cancer screening",
    ),
    settles=("amb-breast-upper-age", "amb-iva-upper-age"),
    places=(
        Place(source=_BREAST, says=Label(id="hanya batas bawah", en="a lower bound only")),
        Place(source=_CERVIX, says=Label(id="hanya batas bawah", en="a lower bound only")),
    ),
    options={
        "none": Label(id="tanpa batas atas", en="no upper bound"),
        "examiner": Label(
            id="pada usia lanjut pemeriksa memutuskan kapan berhenti",
            en="in older age the examiner decides when to stop",
        ),
    },
    default="none",
    why=Label(id="Tidak ada batas yang tertulis.", en="No bound is written."),
)

# Women of the age at which the breasts are examined.
BREAST_TARGET = all_of(
    is_(SEX, Sex.FEMALE),
    by_reading(
        ADULT_SCREENING_FROM_15,
        {
            "printed": by_reading(
                BREAST_AGE_15, {"letter": aged(over=years(15)), "inclusive": aged(at_least=years(15))}
            ),
            "stage": ADULT_OR_OLDER,
        },
    ),
)

BREAST_SADANIS = Service(
    code="breast-sadanis",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining kanker payudara (SADANIS)", en="Breast cancer screening (clinical examination)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=BREAST_TARGET,
    schedule=by_case(
        (has(BREAST_SELF_EXAM_FINDING), every_contact()),
        otherwise=schedule_by_reading(BREAST_INTERVAL, {"yearly": every(years(1)), "three-years": every(years(3))}),
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.CLINICAL_BREAST_EXAM, Activity.TEACH_SELF_EXAM),
        Venue.PUSTU: (Instrument.CLINICAL_BREAST_EXAM, Activity.TEACH_SELF_EXAM),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    performers=(
        by(Cadre.DOCTOR, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.COMPETENT_MIDWIFE, Venue.PUSKESMAS, Venue.PUSTU),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.CLINICAL_BREAST_EXAM,),
    components=(
        Component(
            code="breast-ultrasound",
            name=Label(id="USG payudara", en="Breast ultrasound"),
            target=nobody(),
            as_indicated_for=everybody(),
            instruments=(Instrument.BREAST_ULTRASOUND,),
            note=Label(
                id="Boleh dipakai bila alat dan tenaga yang kompeten tersedia.",
                en="May be used where the equipment and trained staff are at hand.",
            ),
        ),
    ),
    source=KMK_2015_2023.at("BAB V", "Skrining Kanker payudara", table="Tabel 19"),
    settled=(CANCER_UPPER_AGE,),
    notes=(
        Label(
            id="Temuan atau keluhan pada SADARI memajukan pemeriksaan; berapa cepat tidak disebut, dibaca: kontak ini.",
            en="A finding or complaint at self-examination brings the examination forward; how far is not said, read "
            "here as at this contact.",
        ),
        Label(
            id="Keluhan payudara di bawah usia ini tetap diperiksa sebagai pasien, bukan sebagai skrining.",
            en="A breast complaint below this age is examined as an illness, not as screening.",
        ),
    ),
)

SADARI_WITHOUT_MENSES = Reading(
    code="sadari-without-menses",
    title=Label(id="Hari SADARI tanpa haid", en="Day of self-examination without menses"),
    settles=("amb-sadari-no-menses",),
    places=(
        Place(
            source=_BREAST,
            says=Label(
                id="setiap bulan, hari ke-7 sampai 10 dihitung dari hari pertama haid; tanpa haid tidak disebut",
                en="every month, days 7 to 10 from the first day of the menses; nothing where there are none",
            ),
        ),
    ),
    options={
        "same-date": Label(id="pada tanggal yang sama setiap bulan", en="on the same date every month"),
        "menstruating": Label(id="hanya bagi yang masih haid", en="only for those who menstruate"),
    },
    default="same-date",
    why=Label(
        id="Kanker payudara lebih sering setelah menopause; tidak ada yang terlewat.",
        en="Breast cancer is commoner after the menopause, and nobody is lost.",
    ),
)

BREAST_SELF_EXAM_SADARI = Service(
    code="breast-self-exam-sadari",
    kind=ServiceKind.EDUCATION,
    name=Label(id="Periksa payudara sendiri (SADARI)", en="Breast self-examination"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADOLESCENT, LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=BREAST_TARGET,
    schedule=every(months(1)),
    venues={
        Venue.PUSKESMAS: (Activity.TEACH_SELF_EXAM,),
        Venue.PUSTU: (Activity.TEACH_SELF_EXAM,),
    },
    performers=(by(Cadre.SELF),),
    source=_BREAST,
    settled=(SADARI_WITHOUT_MENSES,),
    notes=(
        Label(
            id="Diajarkan saat SADANIS; dilakukan sendiri di rumah pada hari ke-7 sampai 10 dari hari pertama haid.",
            en="Taught with the clinical examination; done at home on days 7 to 10 from the first day of the menses.",
        ),
        Label(
            id="Kelainan atau keluhan memajukan SADANIS.",
            en="A finding or complaint brings the clinical examination forward.",
        ),
    ),
)

IVA_AGE_30 = Reading(
    code="iva-age-30",
    title=Label(id="Usia mulai skrining leher rahim", en="Age at which cervical screening begins"),
    settles=("amb-iva-30",),
    places=(Place(source=_CERVIX, says=Label(id="> 30 tahun", en="over 30")),),
    options={
        "letter": Label(id="sejak ulang tahun ke-31", en="from the 31st birthday"),
        "inclusive": Label(id="sejak ulang tahun ke-30", en="from the 30th birthday"),
    },
    default="letter",
    why=Label(
        id="Batas usia diikuti seperti tertulis; pilihan lain menambah usia 30 tahun.",
        en="Age bounds are followed as written; the other option adds those of 30.",
    ),
)

IVA_HIGH_RISK_INTERVAL = Reading(
    code="iva-high-risk-interval",
    title=Label(id="Jarak IVA pada risiko tinggi", en="Interval of VIA at high risk"),
    settles=("amb-iva-annual",),
    places=(
        Place(
            source=_CERVIX,
            says=Label(
                id="3 tahun sekali; pada risiko tinggi dapat setiap tahun bila dibutuhkan",
                en="every 3 years; at high risk it may be every year where needed",
            ),
        ),
        Place(source=_TABLE, says=Label(id="leher rahim 1 kali per 3 tahun", en="cervix once in 3 years")),
    ),
    options={
        "yearly": Label(id="setiap tahun pada risiko tinggi", en="every year at high risk"),
        "three-years": Label(id="setiap 3 tahun bagi semua", en="every 3 years for all"),
    },
    default="yearly",
    why=Label(
        id="Yang berisiko tinggi tidak terlewat; pemeriksa dapat memperpanjang.",
        en="Those at high risk are not lost; the examiner may lengthen it.",
    ),
)

_CERVICAL_TARGET = all_of(
    is_(SEX, Sex.FEMALE),
    by_reading(IVA_AGE_30, {"letter": aged(over=years(30)), "inclusive": aged(at_least=years(30))}),
    has(SEXUALLY_ACTIVE),
)

CERVICAL_SCREENING_IN_PREGNANCY = Reading(
    code="cervical-screening-in-pregnancy",
    title=Label(id="Skrining leher rahim pada ibu hamil", en="Cervical screening in pregnancy"),
    settles=(),
    places=(
        Place(
            source=_CERVIX,
            says=Label(
                id="perempuan yang pernah kontak seksual; kehamilan tidak disebut",
                en="women who have had sexual contact; nothing on pregnancy",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)"),
            says=Label(id="isi ANC tanpa IVA", en="antenatal care without VIA"),
        ),
    ),
    options={
        "examiner": Label(
            id="selama hamil hanya bila pemeriksa menentukannya", en="during pregnancy only as the examiner sees fit"
        ),
        "letter": Label(id="ibu hamil seperti perempuan lain", en="pregnant women like other women"),
    },
    default="examiner",
    why=Label(
        id="Skrining dapat menunggu sampai sesudah nifas; yang memerlukannya lebih dini tidak terlewat.",
        en="Screening can wait until after the pregnancy, and one who needs it earlier is not lost.",
    ),
)

_CERVICAL_NOW = all_of(
    _CERVICAL_TARGET,
    by_reading(CERVICAL_SCREENING_IN_PREGNANCY, {"examiner": not_(has(PREGNANT)), "letter": everybody()}),
)

IVA_CERVICAL = Service(
    code="iva-cervical",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining kanker leher rahim (IVA)", en="Cervical cancer screening (VIA)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=_CERVICAL_NOW,
    as_indicated_for=_CERVICAL_TARGET,
    schedule=schedule_by_reading(
        IVA_HIGH_RISK_INTERVAL,
        {
            "yearly": by_case(
                (
                    any_of(
                        has(MULTIPLE_SEX_PARTNERS),
                        has(SEX_BEFORE_18),
                        has(MARRIED_MORE_THAN_ONCE),
                        has(RECURRENT_STI),
                        has(HIV),
                        has(IMMUNOCOMPROMISED),
                        has(LONG_TERM_IMMUNOSUPPRESSANT),
                        has(MALNUTRITION),
                    ),
                    every(years(1)),
                ),
                otherwise=every(years(3)),
            ),
            "three-years": every(years(3)),
        },
    ),
    venues={
        Venue.PUSKESMAS: (Instrument.VIA,),
        Venue.PUSTU: (Instrument.VIA,),
        Venue.HOME_VISIT: (Activity.EDUCATION,),
    },
    performers=(
        by(Cadre.DOCTOR, Venue.PUSKESMAS, task=Task.FOLLOW_UP),
        by(Cadre.COMPETENT_MIDWIFE, Venue.PUSKESMAS, task=Task.FOLLOW_UP),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    instruments=(Instrument.VIA,),
    source=KMK_2015_2023.at("BAB V", "Skrining Kanker Leher rahim", table="Tabel 19"),
    settled=(CANCER_UPPER_AGE,),
    on_results=(VIA_POSITIVE_FOLLOW_UP,),
    notes=(
        Label(
            id="Pelaksana IVA tidak disebut; yang disebut hanya pelaksana tindak lanjut IVA positif.",
            en="Who does VIA is not said; only who follows up a positive result.",
        ),
        Label(
            id="Kehamilan tidak dibahas di sini; pada ibu hamil pemeriksa yang memutuskan (kesimpulan kami).",
            en="Pregnancy is not dealt with here; in pregnancy the examiner decides (our inference).",
        ),
        Label(
            id="Tes DNA HPV dapat menggantikannya untuk satu putaran (kesimpulan kami).",
            en="An HPV DNA test may take its place for one round (our inference).",
        ),
    ),
)

HPV_DNA_INTERVAL = Reading(
    code="hpv-dna-interval",
    title=Label(id="Jarak tes DNA HPV", en="Interval of the HPV DNA test"),
    settles=("amb-hpv-dna-interval",),
    places=(
        Place(
            source=_TABLE,
            says=Label(
                id="IVA dan DNA HPV pada satu baris, 1 kali per 3 tahun",
                en="VIA and HPV DNA in one row, once in 3 years",
            ),
        ),
        Place(
            source=_CERVIX,
            says=Label(id="disebut sebagai metode lain, tanpa jarak", en="named as another method, with no interval"),
        ),
    ),
    options={
        "three-years": Label(id="setiap 3 tahun, seperti IVA", en="every 3 years, like VIA"),
        "none": Label(id="waktu tidak ditentukan", en="no interval"),
    },
    default="three-years",
    why=Label(
        id="Tabel mencakup kedua metode, sehingga tidak ada yang terlewat.",
        en="The table covers both methods, so that nobody is lost.",
    ),
)

HPV_DNA_BESIDE_IVA = Reading(
    code="hpv-dna-beside-iva",
    title=Label(id="DNA HPV di samping IVA", en="HPV DNA beside VIA"),
    settles=(),
    places=(
        Place(
            source=_CERVIX,
            says=Label(
                id="skrining dengan IVA; dapat dengan metode lain seperti DNA HPV",
                en="screening is by VIA; it may be by another method such as HPV DNA",
            ),
        ),
        Place(source=_TABLE, says=Label(id="IVA dan DNA HPV pada satu baris", en="VIA and HPV DNA in one row")),
    ),
    options={
        "alternative": Label(id="pengganti IVA, sesuai indikasi", en="instead of VIA, as indicated"),
        "both": Label(id="keduanya wajib", en="both are required"),
    },
    default="alternative",
    why=Label(
        id="Uraian menulis 'dapat'; IVA sudah wajib, sehingga tidak ada yang terlewat.",
        en="The text says 'may'; VIA is required already, so nobody is lost.",
    ),
)

HPV_DNA_CERVICAL = Service(
    code="hpv-dna-cervical",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining kanker leher rahim (DNA HPV)", en="Cervical cancer screening (HPV DNA)"),
    cluster=Cluster.ADULT_AND_OLDER,
    stages=(LifeStage.ADULT, LifeStage.OLDER_PERSON),
    target=by_reading(HPV_DNA_BESIDE_IVA, {"alternative": nobody(), "both": _CERVICAL_NOW}),
    as_indicated_for=_CERVICAL_TARGET,
    schedule=schedule_by_reading(HPV_DNA_INTERVAL, {"three-years": every(years(3)), "none": unscheduled()}),
    venues={Venue.PUSKESMAS: (Instrument.HPV_DNA,)},
    instruments=(Instrument.HPV_DNA,),
    source=KMK_2015_2023.at("BAB V", "Skrining Kanker Leher rahim", table="Tabel 19"),
    settled=(CANCER_UPPER_AGE,),
    notes=(
        Label(
            id="Metode lain di samping IVA: salah satu cukup untuk satu putaran 3 tahun (kesimpulan kami).",
            en="Another method beside VIA: either one is enough for a round of 3 years (our inference).",
        ),
    ),
)

SERVICES = (
    BREAST_SADANIS,
    BREAST_SELF_EXAM_SADARI,
    IVA_CERVICAL,
    HPV_DNA_CERVICAL,
)
