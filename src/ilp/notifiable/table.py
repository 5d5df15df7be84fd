"""Tabel 31, what follows from a case, and the years by which diseases are to be gone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.calendar import hours
from ilp.labels import Label
from ilp.notifiable.definition import Level, NotifiableDisease, ReportingStep, Target, TargetKind
from ilp.regulation import KMK_2015_2023, Place, Reading

__all__ = [
    "ELIMINATION_TARGETS",
    "MALARIA_FALCIPARUM",
    "NOTIFIABLE",
    "NOTIFIABLE_READINGS",
    "REPORTING_STEPS",
    "WHEN_24_HOURS",
]

_TABLE = KMK_2015_2023.at("BAB VI", "Jenis Penyakit Menular yang Dapat Menimbulkan Wabah", table="Tabel 31")
_FLOW = KMK_2015_2023.at("BAB VI", "Mekanisme Kerja Klaster 4 (Penanggulangan Penyakit Menular)")
_FIGURE = KMK_2015_2023.at("BAB VI", "Mekanisme Kerja Klaster 4 (Penanggulangan Penyakit Menular)", figure="Gambar 32")

MALARIA_FALCIPARUM = Reading(
    code="notifiable-malaria-falciparum",
    title=Label(id="Malaria konfirmasi tanpa B50", en="Confirmed malaria without B50"),
    settles=("amb-structure-7",),
    places=(
        Place(
            source=_TABLE,
            says=Label(
                id="malaria konfirmasi: B51, B52, B53, B54; B50 (Plasmodium falciparum) tidak tercetak",
                en="confirmed malaria: B51, B52, B53, B54; B50 (Plasmodium falciparum) is not printed",
            ),
        ),
    ),
    options={
        "with-b50": Label(id="B50 termasuk malaria konfirmasi", en="B50 belongs to confirmed malaria"),
        "as-printed": Label(id="seperti tercetak: tanpa B50", en="as printed: without B50"),
    },
    default="with-b50",
    why=Label(
        id="Malaria falciparum adalah yang paling berbahaya; tanpa B50 kasusnya tidak dilaporkan.",
        en="Falciparum malaria is the most dangerous; without B50 its cases would not be reported.",
    ),
)
WHEN_24_HOURS = Reading(
    code="notifiable-24-hours",
    title=Label(id="Laporan 1x24 jam", en="The report within 24 hours"),
    settles=(),
    places=(
        Place(
            source=_FLOW,
            says=Label(
                id="penyakit Tabel 31 dilaporkan ke SKDR; tanpa batas waktu",
                en="diseases of Tabel 31 are reported to SKDR; no time is given",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB VI", "Kegiatan Klaster Penanggulangan Penyakit Menular"),
            says=Label(
                id="bila ada indikasi KLB/wabah laporan wajib dalam 1x24 jam",
                en="where an outbreak is indicated a report is due within 24 hours",
            ),
        ),
    ),
    options={
        "every-case": Label(
            id="setiap kasus penyakit Tabel 31 dalam 1x24 jam", en="every case of a disease of Tabel 31 within 24 hours"
        ),
        "outbreak-only": Label(
            id="hanya bila ada indikasi KLB; kasus lain tanpa batas waktu",
            en="only where an outbreak is indicated; other cases have no time",
        ),
    },
    default="every-case",
    why=Label(
        id="Apakah kasus pertama adalah awal KLB baru diketahui setelah dilaporkan; yang lebih cepat tidak merugikan.",
        en="Whether a first case begins an outbreak is known only after it is reported; the sooner harms nobody.",
    ),
)
NOTIFIABLE_READINGS: Final[Mapping[str, Reading]] = MappingProxyType(
    {reading.code: reading for reading in (MALARIA_FALCIPARUM, WHEN_24_HOURS)}
)
"""The readings of Tabel 31 and of the report, by their codes."""

_J_AND_Y = Label(
    id="J09, J10 dan J11 tercantum pada J dan pada Y: keduanya dilaporkan.",
    en="J09, J10 and J11 stand at J and at Y: both are reported.",
)
NOTIFIABLE: Final[Mapping[str, NotifiableDisease]] = MappingProxyType(
    {
        code: NotifiableDisease(
            code=code, name=Label(id=id_, en=en), icd10=tuple(icd10.split()), source=_TABLE, added=added, note=note
        )
        for code, id_, en, icd10, added, note in (
            ("A", "Diare akut", "Acute diarrhoea", "A09", (), None),
            (
                "B",
                "Malaria konfirmasi",
                "Confirmed malaria",
                "B51 B52 B53 B54",
                ("B50",),
                Label(
                    id="B50 tidak tercetak (tafsir notifiable-malaria-falciparum).",
                    en="B50 is not printed (reading notifiable-malaria-falciparum).",
                ),
            ),
            ("C", "Suspek dengue", "Suspected dengue", "A90 A91", (), None),
            ("D", "Pneumonia", "Pneumonia", "J13 J14 J15 J16 J17 J18", (), None),
            ("E", "Diare berdarah/disentri", "Bloody diarrhoea/dysentery", "A03 A06", (), None),
            (
                "F",
                "Suspek demam tifoid",
                "Suspected typhoid fever",
                "A01 A02 A75",
                (),
                Label(
                    id="A75 adalah tifus rickettsia, tercantum demikian.", en="A75 is rickettsial typhus, listed so."
                ),
            ),
            ("G", "Sindroma jaundice akut", "Acute jaundice syndrome", "A95 B15 B17.9 R17", (), None),
            ("H", "Suspek chikungunya", "Suspected chikungunya", "A92", (), None),
            ("J", "Suspek flu burung pada manusia", "Suspected avian influenza in humans", "J09 J10 J11", (), _J_AND_Y),
            ("K", "Suspek campak", "Suspected measles", "B05 B06", (), None),
            ("L", "Suspek difteri", "Suspected diphtheria", "A36", (), None),
            ("M", "Suspek pertusis", "Suspected pertussis", "A37.9", (), None),
            (
                "N",
                "AFP",
                "Acute flaccid paralysis (AFP)",
                "A80 G54 G56 G57 G61 G62 G63 G70 G71 G72 G73 G81 G82 G83 E87.6",
                (),
                Label(id="Tercetak E876, tanpa titik.", en="Printed E876, without the dot."),
            ),
            (
                "P",
                "Gigitan hewan penular rabies",
                "Bite of a rabies-transmitting animal",
                "A82.9 Z20.3 W54 W55",
                (),
                None,
            ),
            ("Q", "Suspek antraks", "Suspected anthrax", "A22", (), None),
            ("R", "Suspek leptospirosis", "Suspected leptospirosis", "A27.9", (), None),
            ("S", "Suspek kolera", "Suspected cholera", "A00.9", (), None),
            (
                "T",
                "Kluster penyakit yang tidak lazim",
                "Cluster of unusual disease",
                "",
                (),
                Label(
                    id="Tanpa kode ICD-10: dinilai pemeriksa, tidak ditemukan dari kode.",
                    en="Without codes of ICD-10: judged by the examiner, never found from a code.",
                ),
            ),
            ("U", "Suspek meningitis/ensefalitis", "Suspected meningitis/encephalitis", "G03.9 G04.9", (), None),
            ("V", "Tetanus neonatorum", "Neonatal tetanus", "A33", (), None),
            ("W", "Suspek tetanus", "Suspected tetanus", "A35", (), None),
            ("Y", "Influenza Like Illness (ILI)", "Influenza-like illness (ILI)", "J09 J10 J11", (), _J_AND_Y),
            ("Z", "Suspek HFMD", "Suspected hand, foot and mouth disease (HFMD)", "B08.4", (), None),
            ("AC", "Suspek COVID-19", "Suspected COVID-19", "U07.1 U07.2 B34.2", (), None),
        )
    }
)
"""The diseases of Tabel 31 by their code in SKDR."""

REPORTING_STEPS: Final[tuple[ReportingStep, ...]] = (
    ReportingStep(
        order=1,
        level=Level.FINDER,
        what=Label(
            id="Tangani menurut ketentuan, laporkan ke Klaster 4.", en="Treat by the rules, report to cluster 4."
        ),
        within=None,
        strictly=False,
        source=KMK_2015_2023.at("BAB V", "Potensi KLB"),
    ),
    ReportingStep(
        order=2,
        level=Level.SURVEILLANCE,
        what=Label(
            id="Verifikasi segera, masukkan ke SKDR, sampaikan laporan ke Dinas Kesehatan.",
            en="Verify at once, enter into SKDR, report to the district health office.",
        ),
        within=hours(24),
        strictly=False,
        source=_FLOW,
    ),
    ReportingStep(
        order=3,
        level=Level.PROVINCE_AND_CENTRE,
        what=Label(
            id="Bila kasus melebihi parameternya, sinyal KLB muncul di kabupaten/kota, provinsi, dan pusat.",
            en="Where cases exceed their parameter, a signal shows at the district, the province and the centre.",
        ),
        within=None,
        strictly=False,
        source=_FLOW,
    ),
    ReportingStep(
        order=4,
        level=Level.DISTRICT,
        what=Label(
            id="Verifikasi dan penyelidikan epidemiologi.", en="Verification and epidemiological investigation."
        ),
        within=hours(24),
        strictly=True,
        source=_FLOW,
    ),
    ReportingStep(
        order=5,
        level=Level.DISTRICT,
        what=Label(
            id="Telusuri kontak erat; kendalikan faktor risiko dan lingkungan, vektor, binatang; periksa laboratorium; "
            "imunisasi pada KLB PD3I.",
            en="Trace close contacts; control risk factors, environment, vectors and animals; laboratory tests; "
            "immunize in outbreaks of vaccine-preventable disease.",
        ),
        within=None,
        strictly=False,
        source=_FLOW,
    ),
    ReportingStep(
        order=6,
        level=Level.SURVEILLANCE,
        what=Label(
            id="Dengan Pustu dan kader: pelacakan kontak, penemuan kasus aktif, pengawasan minum obat, pengiriman "
            "sampel.",
            en="With the Pustu and kader: trace contacts, find cases, watch the taking of medicine, send samples.",
        ),
        within=None,
        strictly=False,
        source=_FIGURE,
    ),
    ReportingStep(
        order=7,
        level=Level.ALL,
        what=Label(
            id="Koordinasi lintas sektor dan program, laporan berjenjang.",
            en="Coordinate with other sectors and programmes, report level by level.",
        ),
        within=None,
        strictly=False,
        source=_FLOW,
    ),
)
"""What is done of a case, in its order."""

ELIMINATION_TARGETS: Final[tuple[Target, ...]] = tuple(
    Target(disease=Label(id=id_, en=en), kind=kind, year=year, source=_FIGURE, note=note)
    for id_, en, kind, year, note in (
        (
            "polio",
            "polio",
            TargetKind.ERADICATION,
            2026,
            Label(
                id="target global; tidak ada virus polio liar endemis di Indonesia sejak 2014",
                en="the global target; no endemic wild poliovirus in Indonesia since 2014",
            ),
        ),
        ("frambusia", "yaws", TargetKind.ERADICATION, 2030, None),
        ("tetanus neonatorum", "neonatal tetanus", TargetKind.ELIMINATION, 2016, None),
        ("campak-rubela", "measles and rubella", TargetKind.INTERRUPTION, 2023, None),
        ("campak-rubela", "measles and rubella", TargetKind.ELIMINATION, 2026, None),
        ("kusta", "leprosy", TargetKind.ELIMINATION, 2024, Label(id="global 2030", en="globally 2030")),
        ("TBC", "tuberculosis", TargetKind.ELIMINATION, 2030, None),
        ("HIV", "HIV", TargetKind.ELIMINATION, 2030, None),
        ("sifilis", "syphilis", TargetKind.ELIMINATION, 2030, None),
        ("malaria", "malaria", TargetKind.ELIMINATION, 2030, None),
        ("hepatitis B", "hepatitis B", TargetKind.ELIMINATION, 2030, None),
        ("rabies", "rabies", TargetKind.ELIMINATION, 2030, None),
        ("filariasis", "filariasis", TargetKind.ELIMINATION, 2030, None),
        ("schistosomiasis", "schistosomiasis", TargetKind.ELIMINATION, 2030, None),
        ("hepatitis C", "hepatitis C", TargetKind.ELIMINATION, 2040, None),
    )
)
"""What is to be gone by which year, as the figure prints it."""
