"""Windows and readings of the postpartum contacts KF1 to KF4."""

from __future__ import annotations

from ilp.calendar import days, hours
from ilp.criteria import all_of, any_of, by_reading, has, since
from ilp.facts.person import DELIVERED_ON, POSTPARTUM
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.screening.newborn_readings import GAP_48_72_HOURS

POSTPARTUM_CARE = KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas)")
POSTPARTUM_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas)", figure="Gambar 14")
_ANTENATAL_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", figure="Gambar 13")

KF1_WINDOW = since(DELIVERED_ON, at_least=hours(6), up_to=hours(48))
KF2_WINDOW = by_reading(
    GAP_48_72_HOURS,
    {
        "no-hour-lost": since(DELIVERED_ON, over=hours(48), up_to=days(7)),
        "letter": since(DELIVERED_ON, at_least=days(3), up_to=days(7)),
    },
)
KF3_WINDOW = since(DELIVERED_ON, at_least=days(8), up_to=days(28))
KF4_WINDOW = since(DELIVERED_ON, at_least=days(29), up_to=days(42))

# A woman known to be postpartum is asked for the date of delivery; nobody else is.
KF1 = all_of(has(POSTPARTUM), KF1_WINDOW)
KF2 = all_of(has(POSTPARTUM), KF2_WINDOW)
KF3 = all_of(has(POSTPARTUM), KF3_WINDOW)
KF4 = all_of(has(POSTPARTUM), KF4_WINDOW)
ANY_KF = all_of(has(POSTPARTUM), any_of(KF1_WINDOW, KF2_WINDOW, KF3_WINDOW, KF4_WINDOW))

VITAMIN_A_CAPSULES = Reading(
    code="postpartum-vitamin-a-capsules",
    title=Label(id="Jumlah kapsul vitamin A ibu nifas", en="How many vitamin A capsules after delivery"),
    settles=("amb-kf-vitamin-a",),
    places=(
        Place(
            source=POSTPARTUM_MATRIX,
            says=Label(
                id="'2 kapsul' pada satu baris yang dilakukan pada KF1 dan pada KF2; tanpa dosis dan jarak",
                en="'2 capsules' in one row that is done at KF1 and at KF2; no dose and no interval",
            ),
        ),
    ),
    options={
        "two-in-all": Label(
            id="seluruhnya 2 kapsul, satu pada KF1 dan satu pada KF2; tidak pernah lebih",
            en="2 capsules in all, one at KF1 and one at KF2; never more",
        ),
        "two-at-each": Label(id="2 kapsul pada KF1 dan 2 kapsul pada KF2", en="2 capsules at KF1 and 2 at KF2"),
    },
    default="two-in-all",
    why=Label(id="Kelebihan vitamin A dapat membahayakan.", en="Too much vitamin A can harm."),
)

CASE_MANAGEMENT = Reading(
    code="postpartum-case-management",
    title=Label(id="Tata laksana ibu nifas pada setiap kunjungan", en="Case management at every postpartum contact"),
    settles=("amb-kf-case-mgmt",),
    places=(
        Place(
            source=POSTPARTUM_MATRIX,
            says=Label(
                id="dilakukan pada setiap KF, padahal untuk ibu yang sakit atau dengan komplikasi",
                en="done at every KF, though it is for mothers who are sick or have complications",
            ),
        ),
        Place(
            source=_ANTENATAL_MATRIX,
            says=Label(id="pada ibu hamil: sesuai indikasi", en="in pregnancy: as indicated"),
        ),
    ),
    options={
        "as-indicated": Label(
            id="sesuai indikasi, bila sakit atau dengan komplikasi", en="as indicated, when sick or with complications"
        ),
        "as-printed": Label(id="dilakukan pada setiap KF", en="done at every KF"),
    },
    default="as-indicated",
    why=Label(
        id="Barisnya sendiri bersyarat, dan matriks kehamilan menandainya demikian.",
        en="The row itself is conditional, and the antenatal matrix marks it so.",
    ),
)

CONTRACEPTION_OFFER = Reading(
    code="postpartum-contraception-offer",
    title=Label(id="Pelayanan kontrasepsi pada setiap KF", en="Contraception at every KF"),
    settles=("amb-kf-contraception",),
    places=(
        Place(
            source=POSTPARTUM_MATRIX,
            says=Label(
                id="dilakukan pada keempat KF, tanpa pilihan dan persetujuan ibu",
                en="done at all four KF, with no word on the mother's choice and consent",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Pasca Persalinan (Nifas) butir 4"),
            says=Label(id="edukasi agar ibu berkonsultasi tentang KB", en="education to consult about family planning"),
        ),
    ),
    options={
        "offer": Label(
            id="ditawarkan dan dikonselingkan setiap KF sampai ibu memilih; penolakan tetap lengkap",
            en="offered with counselling at every KF until she has chosen; a refusal is complete too",
        ),
        "method": Label(id="setiap KF memberikan metode", en="a method is given at every KF"),
    },
    default="offer",
    why=Label(
        id="Metode diberikan sekali dan hanya atas pilihan ibu.", en="A method is given once, and only by her choice."
    ),
)
