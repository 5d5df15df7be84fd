"""BAB X: pregnancy, delivery and after, newborns, and the continuum of care on the dashboard of cluster 2."""

from __future__ import annotations

from typing import Final

from ilp.calendar import days
from ilp.criteria import all_of, amount, any_of, everybody, has
from ilp.facts import FACTS
from ilp.facts.chronic_disease import DIABETES, HIGH_BLOOD_PRESSURE, HYPERTENSION
from ilp.facts.infections import HIV
from ilp.facts.newborn_and_child import BIRTH_WEIGHT
from ilp.facts.person import BIRTH_DATE, DELIVERED_ON, LMP, PREGNANT
from ilp.facts.pregnancy import CHRONIC_ENERGY_DEFICIENCY
from ilp.indicators.clauses import diagnosed, not_yet, on_time, recorded, still_in_time
from ilp.indicators.definition import Aspect, Indicator, IndicatorGroup, Reached
from ilp.indicators.facts import DELIVERED_IN_FACILITY, SHK_POSITIVE
from ilp.indicators.making import COVERAGE, MORBIDITY, count, dashboard, listed, percent
from ilp.labels import Label
from ilp.lifecycle import NEWBORN, POSTPARTUM_PERIOD

__all__ = ["MOTHERS_AND_NEWBORNS"]

_SICK = listed(IndicatorGroup.MOTHERS, MORBIDITY)
_CARED = listed(IndicatorGroup.MOTHERS, COVERAGE)
_NEWBORN_SICK = listed(IndicatorGroup.NEWBORNS, MORBIDITY)
_NEWBORN_CARED = listed(IndicatorGroup.NEWBORNS, COVERAGE)
_CONTINUUM = dashboard(IndicatorGroup.CLUSTER_2, Aspect.COVERAGE)
_PREGNANT = has(PREGNANT)
_DELIVERED = Reached(since=DELIVERED_ON, span=days(0))
_UNTIL_DELIVERY = Reached(since=DELIVERED_ON, span=days(0), still_pregnant=True)
_SIX_WEEKS_AFTER = Reached(since=DELIVERED_ON, span=POSTPARTUM_PERIOD)
_FOUR_WEEKS_OLD = Reached(since=BIRTH_DATE, span=days(28))
_ON_LAST_DAY = Label(
    id="Ibu yang hamil pada hari terakhir periode; kontak yang belum dilakukan dan jendelanya belum tertutup "
    "dikecualikan. Kontak yang terlambat dihitung menurut tafsir anc-late-entry.",
    en="Women pregnant on the last day of the period; a contact that is not done and whose window has not closed is "
    "excluded. A late contact counts by the reading anc-late-entry.",
)
_WINDOW_CLOSED = Label(
    id="Kohort yang jendelanya tertutup dalam periode, sehingga tidak ada yang belum waktunya.",
    en="The cohort whose window closed in the period, so that for nobody it is too early.",
)
_ICD_OURS = Label(
    id="Kode ICD-10 dipilih pustaka ini; tanpa tabel diagnosis semuanya tidak diketahui.",
    en="The ICD-10 codes are this library's choice; without a table of diagnoses all is unknown.",
)
_RECORD = Label(
    id="Dihitung dari catatan layanan; tanpa riwayat semuanya tidak diketahui.",
    en="Counted from records of the service; without a history all is unknown.",
)

_ANTENATAL = tuple(
    percent(
        f"k{number}",
        f"Ibu hamil mendapat K{number}",
        f"Pregnant women with K{number}",
        _CARED,
        of=_PREGNANT,
        yes=on_time(f"anc-k{number}"),
        excluded=still_in_time(f"anc-k{number}"),
        why=_ON_LAST_DAY,
    )
    for number in range(1, 7)
)
_NEONATAL_VISITS = tuple(
    percent(
        f"kn{number}",
        f"Kunjungan neonatal {number}",
        f"Neonatal visit {number}",
        _NEWBORN_CARED,
        of=NEWBORN,
        yes=on_time(f"neo-kn{number}"),
        excluded=not_yet(f"neo-kn{number}"),
        reached=_FOUR_WEEKS_OLD,
        why=_WINDOW_CLOSED,
    )
    for number in range(1, 4)
)

MOTHERS_AND_NEWBORNS: Final[tuple[Indicator, ...]] = (
    count(
        "pregnant-kek",
        "Ibu hamil KEK",
        "Pregnant women with chronic energy deficiency",
        _SICK,
        of=_PREGNANT,
        yes=has(CHRONIC_ENERGY_DEFICIENCY),
    ),
    count(
        "pregnant-kek-fed",
        "Ibu hamil KEK mendapat PMT",
        "Pregnant women with chronic energy deficiency given food",
        _SICK,
        of=all_of(_PREGNANT, has(CHRONIC_ENERGY_DEFICIENCY)),
        yes=recorded("anc-kek-feeding", since=LMP),
        why=_RECORD,
    ),
    count(
        "pregnant-anaemia",
        "Ibu hamil anemia",
        "Pregnant women with anaemia",
        _SICK,
        of=_PREGNANT,
        yes=has(FACTS["anaemia"]),
    ),
    count("pregnant-diabetes", "Ibu hamil DM", "Pregnant women with diabetes", _SICK, of=_PREGNANT, yes=has(DIABETES)),
    count(
        "pregnant-hypertension",
        "Ibu hamil hipertensi",
        "Pregnant women with hypertension",
        _SICK,
        of=_PREGNANT,
        yes=any_of(has(HYPERTENSION), has(HIGH_BLOOD_PRESSURE)),
        why=Label(
            id="Didiagnosis, atau tekanan darahnya tinggi saat diukur.",
            en="Diagnosed, or a raised pressure when measured.",
        ),
    ),
    count("pregnant-hiv", "Ibu hamil HIV", "Pregnant women with HIV", _SICK, of=_PREGNANT, yes=has(HIV)),
    count(
        "pregnant-hepatitis",
        "Ibu hamil hepatitis",
        "Pregnant women with hepatitis",
        _SICK,
        of=_PREGNANT,
        yes=diagnosed("B15", "B16", "B17", "B18", "B19", "O98.4"),
        why=_ICD_OURS,
    ),
    count(
        "pregnant-covid19",
        "Ibu hamil COVID-19",
        "Pregnant women with COVID-19",
        _SICK,
        of=_PREGNANT,
        yes=diagnosed("U07.1", "U07.2", "B34.2"),
        why=_ICD_OURS,
    ),
    count(
        "integrated-antenatal-care",
        "Ibu hamil ANC terpadu",
        "Pregnant women with integrated antenatal care",
        _CARED,
        of=_PREGNANT,
        yes=recorded("anc-schedule", *(f"anc-k{number}" for number in range(1, 7)), since=LMP),
        why=_RECORD,
    ),
    *_ANTENATAL,
    percent(
        "tetanus-status",
        "Status imunisasi tetanus ibu hamil: T5",
        "Tetanus immunization of pregnant women: T5",
        _CARED,
        of=_PREGNANT,
        yes=has(FACTS["tetanus_t5"]),
        why=Label(
            id="Dari status T hanya T5 yang tercatat sebagai fakta.",
            en="Of the T statuses only T5 is recorded as a fact.",
        ),
    ),
    percent(
        "postpartum-contraception",
        "KB pascapersalinan (KBPP)",
        "Contraception after delivery",
        _CARED,
        of=everybody(),
        yes=recorded("pnc-contraception", "contraception-kb", since=DELIVERED_ON),
        reached=_SIX_WEEKS_AFTER,
        why=_WINDOW_CLOSED,
    ),
    # --- newborns ---
    count(
        "low-birth-weight",
        "BBLR",
        "Low birth weight",
        _NEWBORN_SICK,
        of=NEWBORN,
        yes=amount(BIRTH_WEIGHT, under=2500),
        reached=_FOUR_WEEKS_OLD,
    ),
    count(
        "shk-positive",
        "Neonatus SHK positif",
        "Newborns screened positive for hypothyroidism",
        _NEWBORN_SICK,
        of=NEWBORN,
        yes=has(SHK_POSITIVE),
        reached=_FOUR_WEEKS_OLD,
    ),
    count(
        "newborn-jaundice",
        "Neonatus ikterus",
        "Newborns with jaundice",
        _NEWBORN_SICK,
        of=NEWBORN,
        yes=diagnosed("P55", "P57", "P58", "P59"),
        reached=_FOUR_WEEKS_OLD,
        why=_ICD_OURS,
    ),
    count(
        "newborn-hiv",
        "Neonatus HIV",
        "Newborns with HIV",
        _NEWBORN_SICK,
        of=NEWBORN,
        yes=has(HIV),
        reached=_FOUR_WEEKS_OLD,
    ),
    count(
        "newborn-referred",
        "Neonatus dirujuk",
        "Newborns referred",
        _NEWBORN_SICK,
        of=NEWBORN,
        yes=recorded("neo-referral", since=BIRTH_DATE),
        reached=_FOUR_WEEKS_OLD,
        why=_RECORD,
    ),
    *_NEONATAL_VISITS,
    percent(
        "newborn-complete",
        "Kunjungan neonatal lengkap",
        "Neonatal visits complete",
        _NEWBORN_CARED,
        _CONTINUUM,
        of=NEWBORN,
        yes=all_of(on_time("neo-kn1"), on_time("neo-kn2"), on_time("neo-kn3")),
        excluded=not_yet("neo-kn3"),
        reached=_FOUR_WEEKS_OLD,
        why=Label(id="KN1, KN2 dan KN3 semuanya pada waktunya.", en="KN1, KN2 and KN3, each in its time."),
    ),
    percent(
        "shk",
        "SHK pada bayi baru lahir",
        "Screening of newborns for hypothyroidism",
        _NEWBORN_CARED,
        of=NEWBORN,
        yes=recorded("shk", "neo-shk", since=BIRTH_DATE),
        reached=_FOUR_WEEKS_OLD,
        why=_RECORD,
    ),
    percent(
        "vitamin-k1",
        "Pemberian vitamin K1 pada bayi baru lahir",
        "Vitamin K1 for newborns",
        _NEWBORN_CARED,
        of=NEWBORN,
        yes=recorded("neo-vitamin-k1", since=BIRTH_DATE),
        reached=_FOUR_WEEKS_OLD,
        why=_RECORD,
    ),
    percent(
        "early-breastfeeding",
        "Inisiasi menyusu dini (IMD)",
        "Early initiation of breastfeeding",
        _NEWBORN_CARED,
        of=NEWBORN,
        yes=recorded("neo-early-breastfeeding-initiation", since=BIRTH_DATE),
        reached=_FOUR_WEEKS_OLD,
        why=_RECORD,
    ),
    percent(
        "mtbm",
        "Bayi baru lahir diperiksa dengan MTBM",
        "Newborns examined with MTBM",
        _NEWBORN_CARED,
        of=NEWBORN,
        yes=recorded("mtbm", "neo-mtbm-chart", since=BIRTH_DATE),
        reached=_FOUR_WEEKS_OLD,
        why=_RECORD,
    ),
    percent(
        "hb0",
        "Bayi baru lahir diimunisasi HB0",
        "Newborns immunized with HB0",
        _NEWBORN_CARED,
        of=NEWBORN,
        yes=recorded("imm-hb0", "neo-hb0", since=BIRTH_DATE),
        reached=_FOUR_WEEKS_OLD,
        why=_RECORD,
    ),
    # --- continuum of care ---
    percent(
        "continuum-k1",
        "K1 sampai persalinan",
        "K1 by delivery",
        _CONTINUUM,
        of=_PREGNANT,
        yes=on_time("anc-k1"),
        reached=_UNTIL_DELIVERY,
        why=_WINDOW_CLOSED,
    ),
    percent(
        "continuum-k6",
        "K6 sampai persalinan",
        "K6 by delivery",
        _CONTINUUM,
        of=_PREGNANT,
        yes=on_time("anc-k6"),
        excluded=not_yet("anc-k6"),
        reached=_UNTIL_DELIVERY,
        why=_WINDOW_CLOSED,
    ),
    percent(
        "facility-delivery",
        "Persalinan di fasyankes",
        "Delivery in a health facility",
        _CONTINUUM,
        of=everybody(),
        yes=has(DELIVERED_IN_FACILITY),
        reached=_DELIVERED,
    ),
    percent(
        "postpartum-complete",
        "Kunjungan nifas lengkap",
        "Postpartum visits complete",
        _CONTINUUM,
        of=everybody(),
        yes=all_of(*(on_time(f"pnc-kf{number}") for number in range(1, 5))),
        reached=_SIX_WEEKS_AFTER,
        why=Label(id="KF1 sampai KF4 semuanya pada waktunya.", en="KF1 to KF4, each in its time."),
    ),
)
"""The indicators, in the decree's order."""
