"""The occupational diseases that first-level care may establish (Tabel 4 of the annex): 21 rows and their criteria.

The printed ICD-10 code is kept beside the one it should be: a stray dot is left out, and hepatitis C is printed under
the code of another hepatitis. Rhinitis is printed under the code of the common cold. What the letters A1 and A2 of the
last column mean is not said, so nothing follows from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from ilp.interpretation.definition import Option
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023

__all__ = ["OCCUPATIONAL_DISEASES", "OccupationalDisease", "disease_options", "rows_with", "rows_without"]

TABLE: Final = KMK_2015_2023.at(
    "Lampiran", "Daftar Penyakit Akibat Kerja yang Spesifik pada Pekerjaan Tertentu", table="Tabel 4"
)


@frozen(kw_only=True)
class OccupationalDisease:
    """One row: the diagnosis, and what must be found for it; None where the row asks nothing.

    ``icd10`` is the code to use, ``icd10_printed`` as the table has it. ``determination`` is the last column, verbatim.
    """

    code: str
    number: int
    diagnosis: Label
    icd10: str
    icd10_printed: str
    hallmark: Label | None = None
    agents: Label
    jobs: Label
    duration: Label | None = None
    individual: Label | None = None
    outside_work: Label | None = None
    determination: tuple[str, ...]


def _row(  # noqa: PLR0913 - one row of a table
    number: int,
    code: str,
    diagnosis: tuple[str, str],
    icd10: str,
    agents: tuple[str, str],
    jobs: tuple[str, str],
    determination: str,
    *,
    printed: str = "",
    hallmark: tuple[str, str] | None = None,
    duration: tuple[str, str] | None = None,
    individual: tuple[str, str] | None = None,
    outside_work: tuple[str, str] | None = None,
) -> OccupationalDisease:
    return OccupationalDisease(
        code=code,
        number=number,
        diagnosis=Label(id=diagnosis[0], en=diagnosis[1]),
        icd10=icd10,
        icd10_printed=printed or icd10,
        hallmark=_label(hallmark),
        agents=Label(id=agents[0], en=agents[1]),
        jobs=Label(id=jobs[0], en=jobs[1]),
        duration=_label(duration),
        individual=_label(individual),
        outside_work=_label(outside_work),
        determination=tuple(determination.split()),
    )


def _label(both: tuple[str, str] | None) -> Label | None:
    return None if both is None else Label(id=both[0], en=both[1])


_ASBESTOS: Final = ("asbes", "asbestos")
_ASBESTOS_JOBS: Final = (
    "industri asbes, konstruksi, bengkel otomotif",
    "asbestos industry, construction, automotive workshop",
)
_NO_ASBESTOS_OUTSIDE: Final = (
    "tanpa atap asbes di luar kerja; tidak tinggal dekat industri asbes",
    "no asbestos roof outside work; not living near asbestos industry",
)
_LIFTING: Final = ("angkat angkut manual, getaran seluruh tubuh", "manual handling, whole-body vibration")
_LIFTING_JOBS: Final = (
    (
        "perawat yang mengangkat pasien, pengemudi alat berat, kuli panggul, penerbang helikopter, awak kabin, mekanik "
        "pesawat, awak mesin kapal"
    ),
    (
        "nurses who lift patients, drivers of heavy equipment, porters, helicopter pilots, cabin crew, mechanics, "
        "engine crew of ships"
    ),
)
_ACUTE: Final = ("akut, segera setelah terpajan", "acute, right after exposure")
_HEALTHY_SPINE: Final = (
    "tanpa riwayat trauma tulang punggung dan RA/OA tulang punggung",
    "no injury, rheumatoid arthritis or osteoarthritis of the spine before",
)
_NO_LIFTING_OUTSIDE: Final = (
    "tanpa angkat angkut dan getaran seluruh tubuh di luar kerja",
    "no manual handling or whole-body vibration outside work",
)
_PRESSURE: Final = ("perubahan tekanan", "change of pressure")
_PRESSURE_JOBS: Final = (
    (
        "penerbang, awak kabin, atlet dirgantara, penyelam, pendamping ruang hipobarik/hiperbarik, pekerja bawah tanah "
        "bertekanan, evakuasi medis udara"
    ),
    (
        "pilots, cabin crew, aerospace athletes, divers, attendants of hypo- or hyperbaric chambers, compressed-air "
        "workers, air medical evacuation"
    ),
)
_NEEDLE_JOBS: Final = ("tenaga kesehatan yang merawat, tenaga laboratorium", "health workers, laboratory staff")

_ROWS: Final = (
    _row(
        1,
        "tuberculosis",
        ("TB paru akibat kerja", "Occupational pulmonary tuberculosis"),
        "A15.0",
        ("M. tuberculosis dari orang yang terinfeksi", "M. tuberculosis from infected people"),
        (
            "tenaga kesehatan yang melayani pasien TB, petugas laboratorium TB, tenaga lain di fasilitas yang kontak",
            "health workers serving tuberculosis patients, laboratory staff, other staff with contact",
        ),
        "A1 A2",
        duration=("minimal 1 bulan", "at least 1 month"),
        outside_work=("tanpa kontak TB di luar tempat kerja", "no contact with tuberculosis outside work"),
    ),
    _row(
        2,
        "mesothelioma",
        ("Mesotelioma akibat kerja", "Occupational mesothelioma"),
        "C45.0",
        _ASBESTOS,
        _ASBESTOS_JOBS,
        "A2",
        duration=("masa laten > 15 tahun; lama pajanan bebas", "latency over 15 years; whatever the duration"),
        outside_work=_NO_ASBESTOS_OUTSIDE,
    ),
    _row(
        3,
        "asbestosis",
        ("Asbestosis akibat kerja", "Occupational asbestosis"),
        "J61",
        _ASBESTOS,
        _ASBESTOS_JOBS,
        "A2",
        hallmark=("plak pleura", "pleural plaque"),
        duration=("masa laten > 15 tahun dan pajanan ≥ 15 tahun", "latency over 15 years and 15 years or more exposed"),
        outside_work=_NO_ASBESTOS_OUTSIDE,
    ),
    _row(
        4,
        "asthma",
        ("Asma akibat kerja", "Occupational asthma"),
        "J45.9",
        ("debu tepung, detergen berenzim, serbuk sari, debu semen", "flour, enzyme detergent, pollen, cement dust"),
        (
            "pembuat roti dan makanan bertepung, pabrik detergen, binatu, pedagang bunga, pekerja mebel",
            "bakers, detergent makers, laundry, florists, furniture makers",
        ),
        "A1 A2",
        hallmark=("gejala setelah terpajan, berkurang bila dihindari", "symptoms after exposure, less when avoided"),
        individual=("tanpa riwayat asma atau alergi", "no asthma or allergy before"),
        outside_work=("tanpa alergen asma di luar kerja", "no allergen of asthma outside work"),
    ),
    _row(
        5,
        "irritant-dermatitis",
        ("Dermatitis kontak iritan akibat kerja", "Occupational irritant contact dermatitis"),
        "L24",
        (
            "sabun, detergen, pelarut, minyak, pelumas, asam, alkali, semen, garam logam, wol kaca, iritan lain",
            "soap, detergent, solvents, oil, lubricants, acids, alkalis, cement, metal salts, glass wool, others",
        ),
        (
            "pekerjaan dengan iritan, pekerja basah, pekerja semen, penata rambut",
            "work with irritants, wet work, cement workers, hairdressers",
        ),
        "A1 A2",
        printed="L.24",
        hallmark=("berkurang bila dihindari; lesi sesuai area kontak", "less when avoided; lesion where it touches"),
        outside_work=("tanpa kontak iritan di luar kerja", "no contact with irritants outside work"),
    ),
    _row(
        6,
        "allergic-dermatitis",
        ("Dermatitis kontak alergi akibat kerja", "Occupational allergic contact dermatitis"),
        "L23",
        ("karet, pewarna, perekat, logam", "rubber, dyes, adhesives, metals"),
        (
            (
                "pekerja logam, penyadap karet, pekerja kebun bersarung tangan karet, penyamak, pembuat sepatu, "
                "pewarna tekstil, penata rambut"
            ),
            "metal workers, rubber tappers, gloved plantation workers, tanners, shoemakers, dyers, hairdressers",
        ),
        "A2",
        hallmark=("sesuai area kontak, tidak segera timbul", "where it touches, not at once"),
        outside_work=("tanpa pajanan di luar kerja", "no exposure outside work"),
    ),
    _row(
        7,
        "varicella",
        ("Varisela akibat kerja", "Occupational varicella"),
        "B01",
        ("virus varisela zoster", "varicella zoster virus"),
        ("tenaga kesehatan yang melayani pasien varisela", "health workers serving patients with varicella"),
        "A1 A2",
        duration=("minimal 14 hari setelah kontak", "at least 14 days after contact"),
        outside_work=("tanpa kontak varisela di luar kerja", "no contact with varicella outside work"),
    ),
    _row(
        8,
        "carpal-tunnel",
        ("Carpal tunnel syndrome akibat kerja", "Occupational carpal tunnel syndrome"),
        "G56.0",
        (
            "gerak berulang, getaran, posisi ekstrem pergelangan tangan",
            "repeated movement, vibration, extreme posture of the wrist",
        ),
        (
            (
                "dokter gigi, jack hammer, mengetik, pemotong daging, gergaji kayu, perakitan, pelinting rokok, drum, "
                "pekerjaan serupa"
            ),
            "dentists, jackhammer, typing, butchers, sawmill, assembly, hand rollers of cigarettes, drummers, the like",
        ),
        "A1 A2",
        printed="G.56.0",
        duration=("minimal 8 bulan", "at least 8 months"),
        individual=(
            "tanpa obesitas, kehamilan, dislipidemia, hipertensi, DM, artritis reumatoid, cedera pergelangan",
            "no obesity, pregnancy, dyslipidaemia, hypertension, diabetes, rheumatoid arthritis or injury of the wrist",
        ),
        outside_work=("tanpa kegiatan serupa di luar kerja", "no such activity outside work"),
    ),
    _row(
        9,
        "low-back-pain",
        ("Nyeri punggung bawah sederhana akibat kerja", "Occupational simple low back pain"),
        "M54.5",
        _LIFTING,
        _LIFTING_JOBS,
        "A1",
        hallmark=("segera setelah angkat angkut saat bekerja", "right after lifting at work"),
        duration=_ACUTE,
        individual=_HEALTHY_SPINE,
        outside_work=_NO_LIFTING_OUTSIDE,
    ),
    _row(
        10,
        "herniated-disc",
        ("HNP akibat kerja", "Occupational herniated disc"),
        "M51.1",
        _LIFTING,
        _LIFTING_JOBS,
        "A2",
        hallmark=(
            "rontgen lesi L3-L5; segera setelah angkat angkut saat bekerja",
            "X-ray lesion at L3-L5; right after lifting at work",
        ),
        duration=_ACUTE,
        individual=_HEALTHY_SPINE,
        outside_work=_NO_LIFTING_OUTSIDE,
    ),
    _row(
        11,
        "cataract",
        ("Katarak juvenilis akibat kerja", "Occupational juvenile cataract"),
        "H26.8",
        ("ultraviolet, inframerah, gelombang mikro, radiasi pengion", "UV, infrared, microwave, ionizing radiation"),
        (
            "pengelas, sinar-X, reaktor nuklir, pandai besi, peniup kaca, penerbang, pekerja landasan",
            "welders, X-ray, nuclear reactors, blacksmiths, glass blowers, pilots, apron workers",
        ),
        "A1 A2",
        printed="H.26.8",
        duration=("minimal 6 bulan", "at least 6 months"),
        individual=("tanpa trauma mata dan DM sebelumnya", "no eye injury or diabetes before"),
    ),
    _row(
        12,
        "photokeratitis",
        ("Keratitis akibat pajanan", "Exposure keratitis (photokeratitis)"),
        "H16.1",
        ("ultraviolet, inframerah", "UV, infrared"),
        (
            "pengelas, peleburan logam, peniup kaca, pekerja terpapar UV, laser kelas 3-4 (532-1064 nm)",
            "welders, metal smelters, glass blowers, workers exposed to UV, laser of class 3-4 (532-1064 nm)",
        ),
        "A1",
        hallmark=("segera setelah pajanan las", "right after exposure to welding"),
        duration=("timbul < 24 jam setelah terpapar", "within 24 hours of exposure"),
    ),
    _row(
        13,
        "noise-hearing-loss",
        ("Tuli sensorineural akibat bising kerja", "Occupational noise-induced hearing loss"),
        "H83.3",
        ("bising berlebih", "excessive noise"),
        (
            (
                "pengeboran, bengkel, alat berat, kamar mesin, ruang kompresor, teknisi pesawat, penerbang helikopter, "
                "landasan, evakuasi medis udara, pandai besi, militer dan polisi bersenjata, pekerjaan bising lain"
            ),
            (
                "drilling, workshops, heavy equipment, engine and compressor rooms, aircraft technicians, helicopters, "
                "apron, air medical evacuation, blacksmiths, armed military and police, other noisy work"
            ),
        ),
        "A1 A2",
        hallmark=(
            "tuli sensorineural pada 3000-6000 Hz (audiometri nada murni)",
            "sensorineural loss at 3000-6000 Hz (pure tone audiometry)",
        ),
        individual=(
            "tanpa riwayat genetik, obat ototoksik, infeksi telinga kronik, trauma kepala atau telinga",
            "no genetic history, ototoxic medicine, chronic ear infection, injury of head or ear",
        ),
        outside_work=(
            "tanpa hobi musik keras, menembak dan lain-lain",
            "no loud music, shooting or the like as a hobby",
        ),
    ),
    _row(
        14,
        "otitic-barotrauma",
        ("Barotrauma telinga akibat kerja", "Occupational otitic barotrauma"),
        "T70.0",
        _PRESSURE,
        _PRESSURE_JOBS,
        "A2",
        duration=_ACUTE,
    ),
    _row(
        15,
        "sinus-barotrauma",
        ("Barotrauma sinus akibat kerja", "Occupational sinus barotrauma"),
        "T70.1",
        _PRESSURE,
        _PRESSURE_JOBS,
        "A2",
        duration=_ACUTE,
    ),
    _row(
        16,
        "other-barotrauma",
        (
            "Barotrauma mata, saluran cerna, saluran napas, kulit, gigi akibat kerja",
            "Occupational barotrauma of eye, gut, airway, skin or teeth",
        ),
        "T70.9",
        _PRESSURE,
        _PRESSURE_JOBS,
        "A2",
        duration=_ACUTE,
    ),
    _row(
        17,
        "decompression-sickness",
        ("Penyakit dekompresi akibat kerja", "Occupational decompression sickness"),
        "T70.3",
        _PRESSURE,
        _PRESSURE_JOBS,
        "A2",
        duration=_ACUTE,
    ),
    _row(
        18,
        "hepatitis-b",
        ("Hepatitis B akibat kerja", "Occupational hepatitis B"),
        "B16",
        ("virus hepatitis B dari darah atau cairan tubuh", "hepatitis B virus in blood or body fluids"),
        _NEEDLE_JOBS,
        "A2",
        hallmark=("tertusuk jarum dari pasien hepatitis B", "needle stick from a patient with hepatitis B"),
        duration=("kurang dari 6 bulan", "less than 6 months"),
        individual=("hepatitis B sebelumnya negatif", "hepatitis B negative before"),
        outside_work=("tanpa riwayat transfusi darah", "no blood transfusion"),
    ),
    _row(
        19,
        "hepatitis-c",
        ("Hepatitis C akibat kerja", "Occupational hepatitis C"),
        "B17.1",
        ("virus hepatitis C dari darah atau cairan tubuh", "hepatitis C virus in blood or body fluids"),
        _NEEDLE_JOBS,
        "A2",
        printed="B17.0",
        hallmark=("tertusuk jarum dari pasien hepatitis C", "needle stick from a patient with hepatitis C"),
        duration=("kurang dari 6 bulan", "less than 6 months"),
        individual=("hepatitis C sebelumnya negatif", "hepatitis C negative before"),
        outside_work=("tanpa riwayat transfusi darah", "no blood transfusion"),
    ),
    _row(
        20,
        "rhinitis",
        ("Rinitis dan rinosinusitis akibat kerja", "Occupational rhinitis and rhinosinusitis"),
        "J00",
        ("debu", "dust"),
        ("pabrik semen, tekstil, asbes; tambang batu bara", "cement, textile and asbestos factories; coal mining"),
        "A1",
        duration=("segera setelah terpajan", "right after exposure"),
        individual=("tanpa riwayat alergi", "no allergy before"),
        outside_work=("tanpa pajanan debu lain di luar kerja", "no other dust outside work"),
    ),
    _row(
        21,
        "laryngitis",
        ("Laringitis akut akibat kerja", "Occupational acute laryngitis"),
        "J04.0",
        ("pemakaian suara berlebihan", "excessive use of the voice"),
        (
            "penyanyi, presenter, pembaca berita, guru, dosen, pekerjaan serupa",
            "singers, presenters, newsreaders, teachers, lecturers, the like",
        ),
        "A1 A2",
        hallmark=("suara serak setelah suara dipakai berlebihan saat bekerja", "hoarse after overuse of voice at work"),
        duration=("segera setelah suara dipakai berlebihan", "right after the overuse"),
    ),
)

OCCUPATIONAL_DISEASES: Final[Mapping[str, OccupationalDisease]] = MappingProxyType({row.code: row for row in _ROWS})
"""Every row of the table by its code, in the order of the table."""


def disease_options() -> tuple[Option, ...]:
    """Return one option for each row, and one for any other disease."""
    other = Option(code="other", label=Label(id="penyakit lain", en="another disease"))
    return (*(Option(code=row.code, label=row.diagnosis) for row in _ROWS), other)


def rows_with(criterion: str) -> tuple[str, ...]:
    """Return the codes of the rows that ask a criterion, by its name, such as ``duration``."""
    return tuple(row.code for row in _ROWS if getattr(row, criterion) is not None)


def rows_without(criterion: str) -> tuple[str, ...]:
    """Return the codes of the rows that do not ask a criterion."""
    return tuple(row.code for row in _ROWS if getattr(row, criterion) is None)
