"""BAB X and BAB III: visits, and the indicators that people, their history and measurements do not tell."""

from __future__ import annotations

from typing import Final

from ilp.criteria import everybody
from ilp.indicators.definition import Aspect, Indicator, IndicatorGroup, Listed
from ilp.indicators.making import COVERAGE, MORBIDITY, dashboard, left_out, listed, visits
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Venue

__all__ = ["OTHERS"]

_MAIN_VISITS = dashboard(IndicatorGroup.MAIN, Aspect.VISITS)
_MAIN_SICK = dashboard(IndicatorGroup.MAIN, MORBIDITY)
_MAIN_CARED = dashboard(IndicatorGroup.MAIN, COVERAGE)
_MANAGED = dashboard(IndicatorGroup.CLUSTER_1, Aspect.MANAGEMENT)
_RECORDING_4 = listed(IndicatorGroup.RECORDING_4, Aspect.COVERAGE)
_QUALITY = Listed(IndicatorGroup.QUALITY, Aspect.MANAGEMENT, KMK_2015_2023.at("BAB III", "Pengukuran mutu"))
_SAFETY = Listed(IndicatorGroup.QUALITY, Aspect.MANAGEMENT, KMK_2015_2023.at("BAB III", "Keselamatan Pasien"))
_FAMILIES = Listed(
    IndicatorGroup.FAMILIES, Aspect.COVERAGE, KMK_2015_2023.at("BAB III", "Penggerakan dan Pelaksanaan (P2)")
)
_OF_THE_FACILITY = Label(
    id="Data manajemen fasilitas; tidak ada di data orang, riwayat layanan, atau hasil pengukuran.",
    en="Data of the management of a facility; not in data of people, records of services or measurements.",
)
_THE_OTHERS = Label(
    id="Bukan indikator tersendiri: tampilan dari indikator lain.",
    en="No indicator of its own: a view of the other indicators.",
)
_PER_DISEASE = Label(
    id="Indikator tiap program penyakit ada di pedoman lain; kasus penyakit Tabel 31 dihitung dengan count_notifiable.",
    en="The indicators of each disease programme are in other guidelines; cases of Tabel 31 are counted by "
    "count_notifiable.",
)
_OBSERVED = Label(
    id="Diukur dengan pengamatan, survei, atau laporan kejadian di fasilitas, bukan dari data orang.",
    en="Measured by observation, surveys or incident reports in the facility, not from data of people.",
)
_NOT_PRINTED = Label(
    id="Keputusan ini menyebut PIS-PK tanpa mencetak daftarnya; data keluarga dinilai oleh ilp.families.",
    en="The decree names PIS-PK without printing its list; data of families is looked at by ilp.families.",
)
_VISIT_WHY = Label(
    id="Hari-hari orang dalam periode dengan catatan; tempatnya dari kolom venue pada riwayat, tanpa kolom itu tidak "
    "diketahui.",
    en="Days of people in the period with a record; the place is in the column venue of the history, without it "
    "unknown.",
)

OTHERS: Final[tuple[Indicator, ...]] = (
    visits(
        "visits-facility",
        "Kunjungan ke Puskesmas dan Pustu",
        "Visits to Puskesmas and Pustu",
        _MAIN_VISITS,
        of=everybody(),
        at=(Venue.PUSKESMAS, Venue.PUSTU),
        why=_VISIT_WHY,
    ),
    visits(
        "visits-community",
        "Kunjungan Posyandu dan kunjungan rumah",
        "Visits at the Posyandu and at home",
        _MAIN_VISITS,
        of=everybody(),
        at=(Venue.POSYANDU, Venue.HOME_VISIT),
        why=_VISIT_WHY,
    ),
    left_out(
        "burden-of-disease",
        "Beban morbiditas menurut wilayah kerja",
        "Burden of disease by area",
        _MAIN_SICK,
        reason=_THE_OTHERS,
    ),
    left_out(
        "programme-achievements",
        "Capaian indikator program",
        "Achievement of programme indicators",
        _MAIN_CARED,
        share=True,
        reason=_THE_OTHERS,
    ),
    left_out("staff", "SDM", "Staff", _MANAGED, reason=_OF_THE_FACILITY),
    left_out(
        "logistics",
        "Logistik dan perbekalan kesehatan",
        "Logistics and health supplies",
        _MANAGED,
        reason=_OF_THE_FACILITY,
    ),
    left_out("medicine-stock", "Stok obat", "Stock of medicines", _MANAGED, reason=_OF_THE_FACILITY),
    left_out("programme-quality", "Manajemen mutu program", "Quality management", _MANAGED, reason=_OF_THE_FACILITY),
    left_out("planning", "Perencanaan program", "Planning", _MANAGED, reason=_OF_THE_FACILITY),
    left_out("finance", "Keuangan", "Finance", _MANAGED, reason=_OF_THE_FACILITY),
    left_out(
        "other-management", "Data manajemen lainnya", "Other data of management", _MANAGED, reason=_OF_THE_FACILITY
    ),
    left_out(
        "disease-main-indicators",
        "Indikator utama setiap program/penyakit",
        "Main indicators of each disease",
        _RECORDING_4,
        reason=_PER_DISEASE,
    ),
    left_out(
        "disease-process-indicators",
        "Indikator proses setiap program/penyakit",
        "Process indicators of each disease",
        _RECORDING_4,
        reason=_PER_DISEASE,
    ),
    left_out(
        "disease-output-indicators",
        "Indikator output setiap program/penyakit",
        "Output indicators of each disease",
        _RECORDING_4,
        reason=_PER_DISEASE,
    ),
    left_out(
        "inm-hand-hygiene",
        "INM: kepatuhan kebersihan tangan",
        "Quality: hand hygiene",
        _QUALITY,
        share=True,
        reason=_OBSERVED,
    ),
    left_out(
        "inm-protective-equipment",
        "INM: kepatuhan penggunaan APD",
        "Quality: protective equipment",
        _QUALITY,
        share=True,
        reason=_OBSERVED,
    ),
    left_out(
        "inm-identification",
        "INM: kepatuhan identifikasi pasien",
        "Quality: identification of patients",
        _QUALITY,
        share=True,
        reason=_OBSERVED,
    ),
    left_out(
        "inm-tb-success",
        "INM: keberhasilan pengobatan TB sensitif obat",
        "Quality: TB treatment success",
        _QUALITY,
        share=True,
        reason=Label(
            id="Hasil akhir pengobatan TBC tidak ada di data orang.",
            en="How a treatment for tuberculosis ended is not in the data of people.",
        ),
    ),
    left_out(
        "inm-antenatal",
        "INM: ANC sesuai standar",
        "Quality: antenatal care by the standard",
        _QUALITY,
        share=True,
        reason=Label(
            id="Standarnya tidak dirinci keputusan ini; lihat integrated-antenatal-care dan k1 sampai k6.",
            en="The decree does not spell the standard out; see integrated-antenatal-care and k1 to k6.",
        ),
    ),
    left_out(
        "inm-satisfaction",
        "INM: kepuasan pasien",
        "Quality: satisfaction of patients",
        _QUALITY,
        share=True,
        reason=_OBSERVED,
    ),
    left_out("skp-identification", "SKP: identifikasi pasien", "Safety: identification", _SAFETY, reason=_OBSERVED),
    left_out("skp-communication", "SKP: komunikasi efektif", "Safety: communication", _SAFETY, reason=_OBSERVED),
    left_out(
        "skp-high-alert-medicines",
        "SKP: obat yang perlu diwaspadai",
        "Safety: high-alert medicines",
        _SAFETY,
        reason=_OBSERVED,
    ),
    left_out(
        "skp-correct-procedure",
        "SKP: tepat lokasi, prosedur, pasien",
        "Safety: right site, procedure, patient",
        _SAFETY,
        reason=_OBSERVED,
    ),
    left_out("skp-infection", "SKP: pengurangan risiko infeksi", "Safety: infection", _SAFETY, reason=_OBSERVED),
    left_out("skp-falls", "SKP: pengurangan risiko jatuh", "Safety: falls", _SAFETY, reason=_OBSERVED),
    left_out(
        "pis-pk",
        "Indikator keluarga sehat (PIS-PK)",
        "Healthy family indicators (PIS-PK)",
        _FAMILIES,
        share=True,
        reason=_NOT_PRINTED,
    ),
)
"""The indicators, in the decree's order."""
