"""Tabel 32: the package of communicable disease control. Its rows are done for places and groups."""

from __future__ import annotations

from ilp.facilities.packages import PackageTable, cell, none, row
from ilp.labels import Label
from ilp.lifecycle import PRIMARY_ORDER
from ilp.regulation import KMK_2015_2023
from ilp.vocabulary import Venue

_UNSURE = Label(
    id="sel Pustu dan Posyandu tidak pasti dalam salinan tabel", en="the cells of Pustu and Posyandu are not sure"
)
_VECTORS = cell("pengendalian vektor dan binatang pembawa penyakit", "control of vectors and carriers")

COMMUNICABLE_DISEASE = PackageTable(
    code="table-32",
    name=Label(id="Tabel 32: penanggulangan penyakit menular", en="Tabel 32: communicable disease control"),
    cluster=4,
    stages=PRIMARY_ORDER,
    columns=(Venue.PUSKESMAS, Venue.PUSTU, Venue.POSYANDU, Venue.HOME_VISIT),
    source=KMK_2015_2023.at("BAB VI", "Paket Pelayanan Penanggulangan Penyakit Menular", table="Tabel 32"),
    rows=(
        row(
            "education",
            ("Edukasi penyakit menular", "education on communicable disease"),
            cell("edukasi", "education"),
            "same",
            "same",
            "same",
        ),
        row(
            "environmental-inspection",
            ("Inspeksi kesehatan lingkungan", "environmental inspection"),
            cell(
                "pengamatan fisik, pengukuran, uji laboratorium, analisis risiko",
                "observation, measurement, laboratory, risk analysis",
            ),
            none(),
            none(),
            cell("pengamatan fisik (kader bersama nakes)", "observation (kader with a health worker)"),
        ),
        row(
            "risk-factor-control",
            ("Pengendalian faktor risiko", "control of risk factors"),
            cell(
                "perbaikan kualitas media lingkungan, pengendalian vektor",
                "improving the environment, control of vectors",
            ),
            _VECTORS,
            "same",
            "same",
        ),
        row(
            "environmental-intervention",
            ("Intervensi kesehatan lingkungan", "environmental intervention"),
            cell(
                "KIE, pemicuan, sarana, teknologi tepat guna, rekayasa lingkungan",
                "education, triggering, building, technology, engineering",
            ),
            cell("perbaikan dan pembangunan sarana", "building and repair", doubt=_UNSURE),
            cell("perbaikan dan pembangunan sarana", "building and repair", doubt=_UNSURE),
            cell("pemicuan bersama nakes, sarana", "triggering with a health worker, building"),
        ),
        row(
            "case-finding",
            ("Penemuan kasus", "case finding"),
            cell("aktif dan pasif", "active and passive"),
            "same",
            cell("aktif", "active"),
            "same",
        ),
        row(
            "contact-survey",
            ("Survei kontak", "contact tracing"),
            cell("investigasi, pelacakan kontak", "investigation, tracing"),
            "same",
            none(),
            cell("investigasi, pelacakan kontak", "investigation, tracing"),
        ),
        row(
            "epidemiological-investigation",
            ("Verifikasi dan penyelidikan epidemiologi", "verification and epidemiological investigation"),
            cell("verifikasi, penyelidikan", "verification, investigation"),
            "same",
            none(),
            none(),
        ),
        row(
            "immunization",
            ("Imunisasi rutin, tambahan dan ORI", "routine, additional and outbreak immunization"),
            cell("imunisasi rutin dan tambahan, ORI", "routine and additional immunization, outbreak response"),
            "same",
            "same",
            none(),
        ),
        row(
            "mass-drugs",
            ("Pemberian obat massal", "mass drug administration"),
            cell("pemberian obat secara massal", "mass drug administration"),
            "same",
            "same",
            none(),
        ),
        row(
            "outbreak-response",
            ("Respons KLB/wabah", "outbreak response"),
            cell(
                "pengendalian; spesimen klinis, sampel lingkungan, vektor dan BPP",
                "control; clinical specimens, samples of environment, vectors and carriers",
            ),
            cell("pengendalian; spesimen", "control; specimens"),
            cell("pemantauan dan pengendalian faktor risiko", "monitoring and control of risk factors"),
            "same",
        ),
    ),
)
