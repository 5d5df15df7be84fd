"""What the decree says of each type of facility: where it stands, what it is for, and what it leaves out."""

from __future__ import annotations

from ilp.facilities.requirements import FacilityProfile, by_type
from ilp.facilities.standards import PUSKESMAS
from ilp.labels import Label
from ilp.models.facility_terms import AreaLevel
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import FacilityType

__all__ = ["PROFILES"]

_AT_PUSKESMAS = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas")
_AT_PUSTU = KMK_2015_2023.at(
    "BAB II", "Integrasi Pelayanan Kesehatan Primer di Puskesmas Pembantu (Pustu)", figure="Gambar 4"
)
_AT_POSYANDU = KMK_2015_2023.at("BAB II", "Integrasi Pelayanan Kesehatan Primer di Posyandu", figure="Gambar 5")

_ROLE_OF_PUSKESMAS = Label(
    id="mengoordinasi pelayanan primer menurut siklus hidup di kecamatan; membina Pustu dan Posyandu",
    en="coordinates primary care by life stage in the subdistrict; guides Pustu and Posyandu",
)

_PROFILES = (
    FacilityProfile(
        type=FacilityType.PUSKESMAS_INPATIENT,
        level=AreaLevel.SUBDISTRICT,
        role=_ROLE_OF_PUSKESMAS,
        reports_to=(),
        source=_AT_PUSKESMAS,
    ),
    FacilityProfile(
        type=FacilityType.PUSKESMAS_OUTPATIENT,
        level=AreaLevel.SUBDISTRICT,
        role=_ROLE_OF_PUSKESMAS,
        reports_to=(),
        source=_AT_PUSKESMAS,
    ),
    FacilityProfile(
        type=FacilityType.PUSTU,
        level=AreaLevel.VILLAGE,
        role=Label(
            id="unit kesehatan desa/kelurahan: layanan seluruh siklus hidup, koordinator dan pembina Posyandu",
            en="health unit of a village: services for every stage of life, coordinator and guide of the Posyandu",
        ),
        reports_to=PUSKESMAS,
        source=_AT_PUSTU,
    ),
    FacilityProfile(
        type=FacilityType.POSKESDES,
        level=AreaLevel.VILLAGE,
        role=Label(id="disebut di samping Pustu", en="named beside the Pustu"),
        reports_to=PUSKESMAS,
        undecided=Label(
            id="paket, tenaga dan waktu buka tidak dicetak", en="its package, staff and opening are not printed"
        ),
        source=KMK_2015_2023.at("BAB IX", "Peran Lintas Sektor", table="Tabel 34"),
    ),
    FacilityProfile(
        type=FacilityType.POSYANDU,
        level=AreaLevel.NEIGHBOURHOOD,
        role=Label(
            id="lembaga kemasyarakatan desa di dusun/RT/RW; melayani seluruh siklus hidup pada hari buka",
            en="community institution of hamlets and neighbourhoods; serves every stage of life on opening days",
        ),
        reports_to=(FacilityType.PUSTU, *PUSKESMAS),
        undecided=Label(
            id="langkah pelayanan pada hari buka tidak dicetak", en="the steps of an opening day are not printed"
        ),
        source=_AT_POSYANDU,
        companion=Label(
            id="5 langkah dan 25 keterampilan kader ada pada panduan Kemenkes, bukan dalam keputusan ini",
            en="5 steps and 25 skills of kader stand in guides of the ministry, not in this decree",
        ),
    ),
    FacilityProfile(
        type=FacilityType.OTHER_PRIMARY,
        level=None,
        role=Label(
            id="klinik pratama dan praktik mandiri: anggota jejaring (IQ-Care), masukan bagi dasbor PWS, merujuk",
            en="clinics and practices: members of the network (IQ-Care), input to the dashboard, they refer",
        ),
        reports_to=PUSKESMAS,
        undecided=Label(id="tenaga dan waktu buka tidak dicetak", en="staff and opening are not printed"),
        source=KMK_2015_2023.at(
            "BAB VIII", "Integrasi Pelayanan Kesehatan dengan Fasilitas Pelayanan Kesehatan Tingkat Pertama Lain"
        ),
        companion=Label(
            id="pelaporan sedikitnya 1 kali sebulan hanya pada KMK 33/2025",
            en="reporting once a month at least stands in KMK 33/2025 only",
        ),
    ),
    FacilityProfile(
        type=FacilityType.SCHOOL,
        level=None,
        role=Label(
            id="tempat penjaringan, pemeriksaan berkala, TTD, obat cacing dan imunisasi bersama Puskesmas",
            en="place of school checks, iron tablets, deworming and immunization, with the Puskesmas",
        ),
        reports_to=PUSKESMAS,
        undecided=Label(id="bukan fasilitas kesehatan: tidak ada standar", en="no health facility: no standard"),
        source=KMK_2015_2023.at("BAB III", "Manajemen Jejaring Puskesmas", figure="Gambar 9"),
    ),
    FacilityProfile(
        type=FacilityType.HOSPITAL,
        level=None,
        role=Label(id="tujuan rujukan (FKRTL)", en="where is referred to (referral level)"),
        reports_to=(),
        undecided=Label(id="hanya tujuan rujukan: tidak ada standar", en="a place to refer to: no standard"),
        source=KMK_2015_2023.at("BAB III", "Manajemen Jejaring Puskesmas", figure="Gambar 9"),
    ),
)

PROFILES = by_type(_PROFILES)
