"""BAB X: the tuberculosis of the dashboard of cluster 4."""

from __future__ import annotations

from typing import Final

from ilp.calendar import years
from ilp.criteria import all_of, any_of, everybody, has, not_
from ilp.facts import FACTS
from ilp.indicators.clauses import recorded
from ilp.indicators.definition import Aspect, Indicator, IndicatorGroup
from ilp.indicators.making import count, dashboard
from ilp.labels import Label

__all__ = ["INFECTIONS"]

_BOARD = dashboard(IndicatorGroup.CLUSTER_4, Aspect.COVERAGE)
_BOARD_SICK = dashboard(IndicatorGroup.CLUSTER_4, Aspect.MORBIDITY)
_PATIENT = has(FACTS["tuberculosis"])
_TREATED = any_of(has(FACTS["tb_treatment_sensitive"]), has(FACTS["tb_treatment_resistant"]))
_HOUSEHOLD = has(FACTS["tb_household_contact"])
_SCREENINGS = ("tb-adult", "tb-school-age-adolescent", "tb-symptom-under-five", "anc-tb-screening")
_WORK_UP = ("tb-diagnosis-adult", "tb-diagnosis-school-age", "tb-presumptive-workup")
_PREVENTIVE = recorded("tb-preventive-therapy-adult", "tb-preventive-therapy-school-age", within=years(1))
_IN_PERIOD = Label(id="Tercatat dalam periode.", en="Recorded in the period.")
_YEAR = Label(id="TPT tercatat dalam setahun terakhir.", en="Preventive therapy recorded within the last year.")

INFECTIONS: Final[tuple[Indicator, ...]] = (
    count(
        "tb-screened",
        "Mendapat skrining TBC",
        "Screened for tuberculosis",
        _BOARD,
        of=everybody(),
        yes=recorded(*_SCREENINGS),
        why=_IN_PERIOD,
    ),
    count(
        "tb-presumptive",
        "Terduga TBC",
        "Presumptive tuberculosis",
        _BOARD_SICK,
        of=everybody(),
        yes=has(FACTS["tb_suspect"]),
    ),
    count("tb-patients", "Pasien TBC", "Patients with tuberculosis", _BOARD_SICK, of=everybody(), yes=_PATIENT),
    count(
        "tb-treated",
        "Pasien TBC diobati",
        "Patients under treatment for tuberculosis",
        _BOARD,
        of=_PATIENT,
        yes=_TREATED,
    ),
    count(
        "tb-index-cases",
        "Kasus indeks (TBC paru)",
        "Index cases (pulmonary tuberculosis)",
        _BOARD_SICK,
        of=_PATIENT,
        yes=everybody(),
        why=Label(
            id="Letak penyakitnya tidak tercatat; semua pasien TBC dihitung.",
            en="The site is not recorded; all patients are counted.",
        ),
    ),
    count(
        "tb-contacts-investigated",
        "Investigasi kontak",
        "Contacts investigated",
        _BOARD,
        of=has(FACTS["tb_contact"]),
        yes=recorded(*_SCREENINGS, *_WORK_UP),
        why=Label(
            id="Kontak yang skrining atau pemeriksaannya tercatat dalam periode.",
            en="Contacts with a screening or work-up recorded in the period.",
        ),
    ),
    count(
        "tb-household-contacts",
        "Kontak serumah dari kasus baru",
        "Household contacts of new cases",
        _BOARD,
        of=_HOUSEHOLD,
        yes=everybody(),
    ),
    count(
        "tb-contacts-preventive",
        "Kontak mendapat TPT",
        "Contacts given preventive therapy",
        _BOARD,
        of=_HOUSEHOLD,
        yes=_PREVENTIVE,
        why=_YEAR,
    ),
    count(
        "tb-contacts-treated",
        "Kontak mendapat OAT",
        "Contacts treated for tuberculosis",
        _BOARD,
        of=_HOUSEHOLD,
        yes=_TREATED,
    ),
    count(
        "tb-contacts-neither",
        "Kontak tidak TBC atau tidak eligible TPT dan OAT",
        "Contacts without tuberculosis or not eligible",
        _BOARD,
        of=_HOUSEHOLD,
        yes=all_of(not_(_PATIENT), not_(_PREVENTIVE), not_(_TREATED)),
        why=Label(
            id="Kontak tanpa TBC, TPT dan OAT; alasan tidak eligible tidak tercatat.",
            en="Contacts with neither tuberculosis nor either therapy; why not eligible is not recorded.",
        ),
    ),
)
"""The indicators, in the decree's order."""
