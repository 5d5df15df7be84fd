"""Vitamin A and deworming of children under five."""

from __future__ import annotations

from ilp.calendar import months
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, any_of, by_reading, has, nobody
from ilp.facts.newborn_and_child import DISASTER, MEASLES_OUTBREAK
from ilp.labels import Label
from ilp.lifecycle import PRESCHOOL, UNDER_FIVE, YOUNG_CHILD, LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import Period, at_least_times, at_months, on_occasion, schedule_by_reading
from ilp.screening.growth_readings import CHILDREN, PACKAGES, PKAT_VITAMIN_A, VITAMIN_A
from ilp.services import Service, by
from ilp.vocabulary import Activity, Cadre, ServiceKind, Venue

_TABLE = KMK_2015_2023.at("BAB IV", "Pemberian Vitamin A dan obat cacing", table="Tabel 5")

VITAMIN_A_AGE_DAY = Reading(
    code="vitamin-a-age-day",
    title=Label(id="Hari umur dihitung untuk vitamin A", en="On which day age counts for vitamin A"),
    settles=("amb-vita-age-at",),
    places=(
        Place(
            source=VITAMIN_A,
            says=Label(
                id="6-11 dan 12-59 bulan, serentak Februari dan Agustus; harinya tidak disebut",
                en="6-11 and 12-59 months, for all in February and August; the day is not said",
            ),
        ),
    ),
    options={
        "day-given": Label(id="umur pada hari pemberian", en="age on the day it is given"),
        "first-of-month": Label(
            id="umur pada tanggal 1 bulan itu: nilai dengan tanggal tersebut",
            en="age on the 1st of that month: assess on that date",
        ),
    },
    default="day-given",
    why=Label(
        id="Umur pada hari pemberian selalu benar bagi anak yang datang.",
        en="Age on the day it is given is right for the child who comes.",
    ),
)

PRESCHOOL_VITAMIN_A = Reading(
    code="preschool-vitamin-a-deworming",
    title=Label(id="Vitamin A dan obat cacing anak prasekolah", en="Vitamin A and deworming of preschool children"),
    settles=("amb-vita-deworm-preschool",),
    places=(
        Place(source=VITAMIN_A, says=Label(id="sasaran sampai 59 bulan", en="for children up to 59 months")),
        Place(
            source=CHILDREN,
            says=Label(
                id="kelompok bab ini juga anak prasekolah, 5-6 tahun",
                en="preschool children, 5-6 years, are in the group of this chapter",
            ),
        ),
    ),
    options={
        "letter": Label(id="tidak ada dari bagian ini", en="none from this section"),
        "as-indicated": Label(id="sesuai indikasi pada 60-71 bulan", en="as indicated at 60-71 months"),
    },
    default="letter",
    why=Label(
        id="Umur sasaran tertulis jelas; menambah sasaran bukan membaca.",
        en="The ages are plainly printed, and adding others is not reading.",
    ),
)

VITAMIN_A_OUTBREAK = Reading(
    code="vitamin-a-outbreak-age",
    title=Label(id="Vitamin A pada KLB campak dan bencana", en="Vitamin A in outbreaks and disasters"),
    settles=("amb-vita-outbreak",),
    places=(
        Place(
            source=VITAMIN_A,
            says=Label(
                id="juga pada KLB campak dan situasi bencana bagi balita, tanpa umur terendah dan jarak dosis",
                en="in measles outbreaks and disasters too, under five, with no lowest age and no interval",
            ),
        ),
    ),
    options={
        "as-indicated": Label(
            id="sesuai indikasi bagi balita 0-59 bulan, dengan melihat umur dan dosis terakhir",
            en="as indicated at 0-59 months, looking at the age and the last dose",
        ),
        "from-6-months": Label(
            id="sesuai indikasi sejak 6 bulan, dengan melihat dosis terakhir",
            en="as indicated from 6 months, looking at the last dose",
        ),
        "all-under-five": Label(id="wajib bagi semua balita, 0-59 bulan", en="required of all under five, 0-59 months"),
    },
    default="as-indicated",
    why=Label(
        id="Balita adalah 0-59 bulan, jadi tidak ada yang terlewat; tanpa dosis dan jarak, petugas yang memutuskan "
        "agar tidak berlebih, terutama di bawah 6 bulan, umur terendah dosis rutin.",
        en="'Balita' is 0-59 months, so nobody is lost; with no dose and interval given, a health worker guards "
        "against too much, above all under 6 months, the lowest age of the routine dose.",
    ),
)

DEWORMING_AGE = Reading(
    code="deworming-lowest-age",
    title=Label(id="Umur terendah obat cacing", en="Lowest age for deworming"),
    settles=("amb-deworming-age",),
    places=(
        Place(source=VITAMIN_A, says=Label(id="balita diberikan obat cacing", en="under-fives are given the drug")),
        Place(source=CHILDREN, says=Label(id="balita adalah 0-59 bulan", en="under-fives are 0-59 months old")),
    ),
    options={
        "from-12-months": Label(id="12-59 bulan", en="12-59 months"),
        "letter": Label(id="0-59 bulan, menurut arti balita", en="0-59 months, by the meaning of the word"),
    },
    default="from-12-months",
    why=Label(
        id="Bayi tidak boleh diberi obat cacing hanya karena kata 'balita'; dosis tidak diatur di sini.",
        en="An infant must not get the drug because of a word; no dose is given here.",
    ),
)

DEWORMING_TIMES = Reading(
    code="deworming-times",
    title=Label(id="Berapa kali dan kapan obat cacing", en="How often and when deworming is given"),
    settles=("amb-deworming-min1",),
    places=(
        Place(
            source=VITAMIN_A,
            says=Label(
                id="minimal 1 kali tiap tahun, yaitu Agustus setelah vitamin A",
                en="at least once a year, in August after vitamin A",
            ),
        ),
    ),
    options={
        "august": Label(
            id="sekali pada Agustus; lebih dari itu menurut program setempat",
            en="once in August; more by the local programme",
        ),
        "at-least-yearly": Label(id="minimal sekali setahun, bulan apa pun", en="at least once a year, in any month"),
    },
    default="august",
    why=Label(id="Hanya Agustus yang ditetapkan.", en="August is the only month set."),
)

_GIVEN_AT = {
    Venue.PUSKESMAS: (Activity.SUPPLEMENTATION,),
    Venue.PUSTU: (Activity.SUPPLEMENTATION,),
    Venue.POSYANDU: (Activity.SUPPLEMENTATION,),
    Venue.HOME_VISIT: (Activity.SWEEPING, Activity.FAMILY_EDUCATION),
    Venue.OTHER_FACILITY: (Activity.SUPPLEMENTATION,),
    Venue.PRESCHOOL_OR_DAY_CARE: (Activity.SUPPLEMENTATION,),
}
_GIVEN_BY = (
    by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU),
    by(Cadre.KADER, Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU, Venue.HOME_VISIT),
)
_PRESCHOOL = by_reading(PRESCHOOL_VITAMIN_A, {"letter": nobody(), "as-indicated": PRESCHOOL})
_OUTBREAK = any_of(has(MEASLES_OUTBREAK), has(DISASTER))
_RECORDING = Label(
    id="Dicatat di buku KIA dan sistem informasi Puskesmas.",
    en="Recorded in the child health book and the information system of the Puskesmas.",
)
_NO_DOSE = Label(id="Dosis tidak ada dalam keputusan ini.", en="The decree gives no dose.")

VITAMIN_A_INFANT = Service(
    code="vitamin-a-infant",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Vitamin A bayi 6-11 bulan", en="Vitamin A at 6-11 months"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT,),
    target=aged(at_least=months(6), up_to=months(11)),
    schedule=at_months(2, 8),
    venues=_GIVEN_AT,
    performers=_GIVEN_BY,
    source=_TABLE,
    further_sources=(PACKAGES,),
    settled=(VITAMIN_A_AGE_DAY, PKAT_VITAMIN_A),
    notes=(_NO_DOSE, _RECORDING),
)

VITAMIN_A_CHILD = Service(
    code="vitamin-a-child",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Vitamin A anak balita 12-59 bulan", en="Vitamin A at 12-59 months"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.YOUNG_CHILD,),
    target=YOUNG_CHILD,
    as_indicated_for=_PRESCHOOL,
    schedule=at_months(2, 8),
    venues=_GIVEN_AT,
    performers=_GIVEN_BY,
    source=_TABLE,
    further_sources=(PACKAGES,),
    settled=(VITAMIN_A_AGE_DAY,),
    notes=(_NO_DOSE, _RECORDING),
)

VITAMIN_A_IN_OUTBREAK = Service(
    code="vitamin-a-outbreak",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Vitamin A pada KLB campak dan bencana", en="Vitamin A in measles outbreaks and disasters"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.INFANT, LifeStage.YOUNG_CHILD),
    target=by_reading(
        VITAMIN_A_OUTBREAK,
        {"as-indicated": nobody(), "from-6-months": nobody(), "all-under-five": all_of(UNDER_FIVE, _OUTBREAK)},
    ),
    as_indicated_for=by_reading(
        VITAMIN_A_OUTBREAK,
        {
            "as-indicated": all_of(UNDER_FIVE, _OUTBREAK),
            "from-6-months": all_of(aged(at_least=months(6), under=months(60)), _OUTBREAK),
            "all-under-five": nobody(),
        },
    ),
    schedule=on_occasion(Label(id="pada KLB campak atau bencana", en="in a measles outbreak or a disaster")),
    venues=_GIVEN_AT,
    performers=_GIVEN_BY,
    source=_TABLE,
    notes=(
        Label(
            id="Dosis dan jarak dari dosis rutin terakhir tidak diatur; lihat dosis terakhir sebelum memberi.",
            en="Dose and interval from the last routine dose are not set: look at the last dose first.",
        ),
        Label(
            id="Di bawah 6 bulan hanya atas keputusan dokter: dosis rutin mulai 6 bulan.",
            en="Under 6 months only on a doctor's decision: routine doses begin at 6 months.",
        ),
    ),
)

DEWORMING_UNDER_FIVE = Service(
    code="deworming-under-five",
    kind=ServiceKind.SUPPLEMENTATION,
    name=Label(id="Obat cacing balita", en="Deworming of children under five"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.YOUNG_CHILD,),
    target=by_reading(DEWORMING_AGE, {"from-12-months": YOUNG_CHILD, "letter": UNDER_FIVE}),
    as_indicated_for=_PRESCHOOL,
    schedule=schedule_by_reading(
        DEWORMING_TIMES, {"august": at_months(8), "at-least-yearly": at_least_times(1, Period.CALENDAR_YEAR)}
    ),
    venues=_GIVEN_AT,
    performers=_GIVEN_BY,
    source=_TABLE,
    further_sources=(PACKAGES,),
    notes=(
        Label(
            id="Setelah vitamin A; obat, dosis dan endemisitas wilayah tidak diatur di sini.",
            en="After vitamin A; drug, dose and endemic areas are not set here.",
        ),
        _RECORDING,
    ),
)

SERVICES = (VITAMIN_A_INFANT, VITAMIN_A_CHILD, VITAMIN_A_IN_OUTBREAK, DEWORMING_UNDER_FIVE)
