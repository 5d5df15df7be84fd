"""The spellings of the field: which headers mean which column, and what the words in the cells mean. Data only.

A header that stands under two targets is ambiguous and is refused unless something settles it. The canonical names
of all targets, and the labels and questions of all facts, are accepted besides what is listed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ilp.vocabulary import Method, Relation, Venue, WaterSource

__all__ = [
    "AGE_TEXT_SPELLINGS",
    "BLANKS",
    "FAMILY_SPELLINGS",
    "HISTORY_SPELLINGS",
    "INSURANCE_WORDS",
    "MARITAL_WORDS",
    "MEMBER_SPELLINGS",
    "METHOD_WORDS",
    "NO_WORDS",
    "OCCUPATION_WORDS",
    "REGISTER_SPELLINGS",
    "RELATION_WORDS",
    "SMOKER_WORDS",
    "TETANUS_WORDS",
    "VENUE_WORDS",
    "WATER_WORDS",
    "YES_WORDS",
]

WordFacts = Mapping[str, Mapping[str, bool]]
"""What words say: the facts that follow from each."""


def _words(words: str, **facts: bool) -> dict[str, Mapping[str, bool]]:
    """Let all these words say the same."""
    return dict.fromkeys(words.split("|"), MappingProxyType(facts))


def _table(spellings: dict[str, str]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({target: tuple(text.split(" | ")) for target, text in spellings.items()})


_KK: Final = "kk | no kk | nomor kk | nkk | no kk sasaran | no kartu keluarga | nomor kartu keluarga"

REGISTER_SPELLINGS: Final = _table(
    {
        # --- the person
        "id": "id | id pasien | id warga | id sasaran | id anggota | id peserta | person id",
        "number": "no | no urut | nomor | nomor urut",
        "name": "nama | nama lengkap | nama pasien | nama anak | nama balita | nama sasaran | nama warga | "
        "nama lansia | nama anggota keluarga | full name",
        "nik": "nik | no nik | nomor nik | nik anak | nik balita | nik sasaran | nik pasien | nik lansia | nik warga | "
        "nik ktp | no ktp | nomor ktp | nomor induk kependudukan",
        "kk": _KK,
        "sex": "jk | j k | l p | lp | p l | kelamin | jenis kelamin | jns kelamin | jenkel | gender | sex",
        "birth_date": "tgl lahir | tanggal lahir | tgl lhr | tgl kelahiran | tanggal kelahiran | tgl lahir anak | "
        "tanggal lahir anak | date of birth | dob",
        "birth_time": "jam lahir | waktu lahir | pukul lahir | time of birth",
        "marital_status": "status kawin | status perkawinan | status pernikahan | status nikah | status marital | "
        "perkawinan | marital status",
        "occupation": "pekerjaan | jenis pekerjaan | mata pencaharian",
        # --- pregnancy
        "lmp": "hpht | tgl hpht | tanggal hpht | hari pertama haid terakhir | haid terakhir | last menstrual period",
        "edd": "hpl | tgl hpl | tanggal hpl | htp | taksiran persalinan | tafsiran persalinan | taksiran partus | "
        "perkiraan persalinan | tgl taksiran persalinan | tanggal taksiran persalinan | hari perkiraan lahir | "
        "expected date of delivery",
        "delivered_on": "tgl persalinan | tanggal persalinan | tgl bersalin | tanggal bersalin | tgl melahirkan | "
        "tanggal melahirkan | tgl partus | tanggal partus | delivery date | date of delivery",
        "delivered_at": "jam persalinan | jam bersalin | jam melahirkan | waktu persalinan",
        # --- measurements
        "measured_on": "tgl pengukuran | tanggal pengukuran | tgl ukur | tanggal ukur | tgl penimbangan | "
        "tanggal penimbangan | tgl timbang | tgl pemeriksaan | tanggal pemeriksaan",
        "weight": "bb | berat | berat badan",
        "height": "tb | pb | tinggi | tinggi badan | panjang badan | tb pb | pb tb | tinggi panjang badan",
        "height_method": "cara ukur | cara pengukuran | posisi ukur | posisi pengukuran | cara ukur tinggi",
        "waist": "lp | lingkar perut | lingkar pinggang",
        "mid_upper_arm": "lila | lingkar lengan | lingkar lengan atas",
        "calf": "lingkar betis",
        "head_circumference": "lk | lika | lingkar kepala",
        "blood_pressure": "td | tensi | tensi darah | tekanan darah",
        "systolic": "sistolik | sistole | sistol | td sistolik | tekanan darah sistolik",
        "diastolic": "diastolik | diastole | diastol | td diastolik | tekanan darah diastolik",
        "glucose_random": "gds | gula darah sewaktu",
        "glucose_fasting": "gdp | gula darah puasa",
        "glucose_2h": "gd2pp | gdpp | gula darah 2 jam | gula darah 2 jam pp",
        "hba1c": "hba1c",
        "cholesterol_total": "kolesterol | kolesterol total | kol total",
        "uric_acid": "asam urat",
        "haemoglobin": "hb | hemoglobin | kadar hb",
        "temperature": "suhu | suhu tubuh",
        # --- facts; their labels and questions are accepted besides
        "pregnant": "hamil | sedang hamil | status hamil | kehamilan | status kehamilan | ibu hamil | bumil",
        "postpartum": "nifas | ibu nifas | status nifas",
        "married": "menikah | sudah menikah",
        "bride_or_groom": "calon pengantin | catin | status catin",
        "worker": "pekerja | bekerja | status bekerja",
        "pupil": "pelajar | siswa | peserta didik | bersekolah | masih sekolah",
        "school_grade": "kelas | kls | tingkat kelas | kelas sekolah",
        "obesity": "obesitas",
        "central_obesity": "obesitas sentral | obesitas abdominal",
        "high_blood_pressure": "td tinggi | tekanan darah tinggi",
        "hypertension": "ht | hipertensi | riwayat hipertensi | tekanan darah tinggi | riwayat tekanan darah tinggi",
        "diabetes": "dm | diabetes | diabetes melitus | diabetes mellitus | kencing manis | riwayat dm | "
        "riwayat diabetes",
        "anaemia": "anemia",
        "thalassaemia_sibling": "saudara talasemia | saudara kandung talasemia",
        "family_routine_transfusion": "keluarga transfusi rutin | transfusi darah rutin keluarga",
        "tuberculosis": "tb | tbc | tb paru | tbc paru | tuberkulosis | sakit tbc",
        "tb_contact": "kontak tb | kontak tbc | kontak erat tbc | kontak serumah tbc | kontak tb paru",
        "tb_suspect": "terduga tb | terduga tbc | suspek tbc",
        "hiv": "hiv | status hiv | odhiv",
        "smoker": "merokok | perokok | status merokok",
        "ever_smoked": "pernah merokok",
        "smoking_years": "lama merokok | lama merokok th | lama merokok tahun",
        "years_since_quitting": "berhenti merokok | berhenti merokok th | lama berhenti merokok | "
        "lama berhenti merokok th",
        "sexually_active": "pernah berhubungan seksual | pernah hubungan seksual | pernah kontak seksual",
        "copd": "ppok",
        "kidney_disease": "penyakit ginjal | sakit ginjal",
        "chronic_disease": "penyakit kronis",
        "tetanus_t5": "t5 | tt5 | status t5 | status tt | status imunisasi tetanus | status imunisasi tt",
        "malaria_endemic_area": "endemis malaria | daerah endemis malaria | wilayah endemis malaria",
        "helminth_endemic_area": "endemis cacing | endemis kecacingan | daerah endemis kecacingan",
        "je_endemic_area": "endemis je | daerah endemis je",
    }
)
"""Headers of a register, by what they mean, in lower case without punctuation."""

AGE_TEXT_SPELLINGS: Final = frozenset({"usia saat ukur", "umur saat ukur", "usia ukur", "umur ukur"})
"""Headers of an age in words: compared with the dates, and never a source of one."""

HISTORY_SPELLINGS: Final = _table(
    {
        "id": "id | id pasien | id warga | id sasaran | id anggota | id peserta | person id",
        "number": "no | no urut | nomor | nomor urut",
        "nik": "nik | no nik | nomor nik | nik anak | nik sasaran | nik pasien | no ktp | nomor induk kependudukan",
        "service": "kode layanan | kode pelayanan | layanan | pelayanan | jenis layanan | jenis pelayanan | "
        "service code",
        "on": "tgl | tanggal | tgl layanan | tanggal layanan | tgl pelayanan | tanggal pelayanan | tgl kunjungan | "
        "tanggal kunjungan | date",
        "venue": "tempat | tempat layanan | tempat pelayanan | lokasi | place",
        "result": "hasil | hasil pemeriksaan",
    }
)
"""Headers of a file of services done, by what they mean."""

_PLACES: Final = {
    "region": "kode wilayah | kode desa | kode kelurahan | kode desa kelurahan | kode kemendagri | region code",
    "address": "alamat | alamat lengkap | alamat rumah | detail alamat | address",
    "hamlet": "dusun | nama dusun | dukuh | kampung | lingkungan | hamlet",
    "rt": "rt | no rt | nomor rt",
    "rw": "rw | no rw | nomor rw",
    "posyandu": "posyandu | nama posyandu | pos posyandu",
}

MEMBER_SPELLINGS: Final = _table(
    {
        "relation": "hub kk | hubkk | hub keluarga | hubungan keluarga | hubungan dalam keluarga | shdk | "
        "status hubungan dalam keluarga | status dalam keluarga | hubungan dengan kk | "
        "hubungan dengan kepala keluarga | hub dengan kepala keluarga | relation",
        "mother_nik": "nik ibu | nik ibu kandung | no nik ibu",
        "father_nik": "nik ayah | nik ayah kandung | nik bapak | no nik ayah",
        **_PLACES,
    }
)
"""Headers of a register that say where somebody belongs: to whom, and where the household lives."""

FAMILY_SPELLINGS: Final = _table(
    {
        "id": "id | id keluarga | id kk | id rumah tangga | family id",
        "kk": _KK,
        "head": "kepala keluarga | nama kepala keluarga | no kepala keluarga | kk nama | head of family",
        **_PLACES,
        "health_insurance": "jkn | bpjs | jaminan kesehatan | peserta jkn | kepesertaan jkn | kepesertaan bpjs | "
        "kepersertaan bpjs | jkn bpjs | punya jkn",
        "ventilation": "ventilasi | ventilasi rumah | ada ventilasi",
        "latrine": "jamban | jamban sehat | punya jamban | wc",
        "clean_water": "air bersih | sarana air bersih | akses air bersih",
        "water_source": "sumber air | jenis air | sumber air bersih | sumber air minum | jenis sumber air",
        "tuberculosis": "tbc | tb | anggota tbc | ada penderita tbc | penderita tbc",
        "hypertension": "hipertensi | ht | anggota hipertensi | ada penderita hipertensi | penderita hipertensi",
        "diabetes": "dm | diabetes | diabetes melitus | anggota dm | ada penderita dm | penderita dm",
        "mental_disorder": "odgj | gangguan jiwa | anggota odgj | ada odgj | penderita gangguan jiwa",
        "smoker": "merokok | perokok | ada perokok | anggota merokok",
    }
)
"""Headers of a file of households."""

RELATION_WORDS: Final[Mapping[str, Relation]] = MappingProxyType(
    {
        word: relation
        for relation, words in {
            Relation.HEAD: "kepala keluarga|kk|kepala rumah tangga|krt|head",
            Relation.SPOUSE: "istri|isteri|suami|suami/istri|istri/suami|pasangan|spouse",
            Relation.CHILD: "anak|anak kandung|anak tiri|anak angkat|child",
            Relation.CHILD_IN_LAW: "menantu|anak menantu",
            Relation.GRANDCHILD: "cucu|grandchild",
            Relation.PARENT: "orang tua|orangtua|ayah|ibu|bapak|ayah kandung|ibu kandung|parent",
            Relation.PARENT_IN_LAW: "mertua|ayah mertua|bapak mertua|ibu mertua",
            Relation.OTHER_RELATIVE: "famili lain|famili|keluarga lain|kerabat|saudara|kakak|adik|keponakan|sepupu|"
            "paman|bibi|kakek|nenek|ipar|besan",
            Relation.OTHER: "lainnya|lain-lain|lain|pembantu|pembantu rumah tangga|asisten rumah tangga|art|other",
        }.items()
        for word in (*words.split("|"), relation.value.replace("_", " "), relation.value)
    }
)
"""Relations to the head of the family as cards, registers and forms write them."""

INSURANCE_WORDS: Final[Mapping[str, bool]] = MappingProxyType(
    dict.fromkeys(("pbi", "non pbi", "bpjs", "jkn", "bpjs mandiri", "mandiri", "bpu", "ppu", "kis"), True)
)
"""Kinds of national health insurance: all say that there is one."""

WATER_WORDS: Final[Mapping[str, WaterSource]] = MappingProxyType(
    {
        word: source
        for source, words in {
            WaterSource.PIPED: "ledeng|pdam|ledeng/pdam|pam|perpipaan|leding",
            WaterSource.PUMP_OR_BOREHOLE: "sumur pompa|sumur bor|sumur pompa/sumur bor|sumur bor/pompa|pompa",
            WaterSource.PROTECTED_WELL: "sumur terlindung|sumur gali terlindung",
            WaterSource.UNPROTECTED_WELL: "sumur tidak terlindung|sumur gali tidak terlindung|sumur tak terlindung",
            WaterSource.PROTECTED_SPRING: "mata air terlindung",
            WaterSource.UNPROTECTED_SPRING: "mata air tidak terlindung|mata air tak terlindung",
            WaterSource.SURFACE_WATER: "air permukaan|sungai|air sungai|danau|waduk|kolam|irigasi",
            WaterSource.RAINWATER: "air hujan|hujan|penampungan air hujan|pah",
            WaterSource.BOTTLED_OR_REFILL: "air kemasan|air isi ulang|isi ulang|air kemasan/isi ulang|galon|"
            "air minum dalam kemasan|amdk",
            WaterSource.OTHER: "lainnya|lain-lain",
        }.items()
        for word in (*words.split("|"), source.value, source.label.id.casefold())
    }
)
"""Sources of water as forms write them; a dug well of which nothing more is said may be of either kind."""

BLANKS: Final = frozenset(
    "|-|--|---|–|—|?|n/a|na|nan|null|none|nihil|kosong|tidak diketahui|tdk diketahui|tidak tahu|tdk tahu|"  # noqa: RUF001
    "belum diketahui|tidak ada data|tidak diisi|belum diisi|tidak diperiksa|belum diperiksa|tidak diukur|"
    "belum diukur|outlier|unknown".split("|")
)
"""What stands in a cell for "not recorded"."""

YES_WORDS: Final = frozenset(
    "ya|iya|y|yes|true|1|v|✓|✔|√|☑|+|(+)|ada|positif|positive|reaktif|reactive|sudah|pernah|benar|betul".split("|")
)
NO_WORDS: Final = frozenset(
    "tidak|tdk|t|tak|no|n|false|0|(-)|tidak ada|tdk ada|negatif|negative|non reaktif|nonreaktif|non-reaktif|"
    "non-reactive|belum|bukan|tidak pernah|belum pernah".split("|")
)

MARITAL_WORDS: Final[WordFacts] = MappingProxyType(
    _words(
        "kawin|menikah|nikah|sudah kawin|sudah menikah|kawin tercatat|kawin belum tercatat|married",
        married=True,
    )
    | _words(
        "belum kawin|belum menikah|belum nikah|tidak kawin|tidak menikah|lajang|cerai|cerai hidup|cerai mati|"
        "cerai hidup tercatat|cerai hidup belum tercatat|janda|duda|single|divorced|widowed",
        married=False,
    )
)
"""Marital status as cards and forms print it: the divorced and the widowed are not married now."""

OCCUPATION_WORDS: Final[WordFacts] = MappingProxyType(
    _words(
        "petani|petani/pekebun|pekebun|peternak|nelayan|nelayan/perikanan|buruh|buruh tani|buruh tani/perkebunan|"
        "buruh harian|buruh harian lepas|buruh nelayan/perikanan|buruh peternakan|buruh pabrik|pedagang|perdagangan|"
        "karyawan|karyawan swasta|pegawai swasta|swasta|karyawan bumn|karyawan bumd|karyawan honorer|honorer|"
        "wiraswasta|wirausaha|sopir|supir|ojek|tukang|tukang batu|tukang kayu|tukang jahit|tukang cukur|mekanik|montir|"
        "pns|pegawai negeri sipil|pegawai negeri sipil (pns)|asn|pppk|tni|tentara nasional indonesia (tni)|polri|"
        "kepolisian ri (polri)|tni/polri|guru|dosen|bidan|perawat|dokter|apoteker|perangkat desa|kepala desa|"
        "pembantu rumah tangga|asisten rumah tangga|art|satpam|industri|konstruksi|transportasi|bekerja",
        worker=True,
    )
    | _words(
        "tidak bekerja|tdk bekerja|belum bekerja|belum/tidak bekerja|tidak/belum bekerja|pengangguran|pensiunan|"
        "pensiun|irt|ibu rumah tangga|mengurus rumah tangga|rumah tangga|pelajar/mahasiswa|pelajar / mahasiswa",
        worker=False,
    )
    | _words("pelajar|siswa|murid|santri", worker=False, pupil=True)
    | _words("mahasiswa|mahasiswi", worker=False, pupil=False)
)
"""Occupations as the family card groups them: housewives, students and pensioners are not at work."""

SMOKER_WORDS: Final[WordFacts] = MappingProxyType(
    _words("perokok|merokok|perokok aktif|masih merokok", smoker=True)
    | _words("tidak merokok|bukan perokok", smoker=False)
    | _words("mantan perokok|bekas perokok|berhenti|sudah berhenti", smoker=False, ever_smoked=True)
)

TETANUS_WORDS: Final[WordFacts] = MappingProxyType(
    _words("t5|tt5|t 5|tt 5", tetanus_t5=True)
    | _words("t0|t1|t2|t3|t4|tt0|tt1|tt2|tt3|tt4|t 0|t 1|t 2|t 3|t 4|tt 0|tt 1|tt 2|tt 3|tt 4", tetanus_t5=False)
)

METHOD_WORDS: Final[Mapping[str, Method]] = MappingProxyType(
    dict.fromkeys(("terlentang", "telentang", "berbaring", "baring", "tidur", "lying", "recumbent", "l"), Method.LYING)
    | dict.fromkeys(("berdiri", "standing", "h"), Method.STANDING)
)
"""How a height or length was measured; H and L stand for height and length."""

VENUE_WORDS: Final[Mapping[str, Venue]] = MappingProxyType(
    {
        "puskesmas": Venue.PUSKESMAS,
        "pkm": Venue.PUSKESMAS,
        "pustu": Venue.PUSTU,
        "puskesmas pembantu": Venue.PUSTU,
        "posyandu": Venue.POSYANDU,
        "kunjungan rumah": Venue.HOME_VISIT,
        "rumah": Venue.HOME_VISIT,
        "sekolah": Venue.SCHOOL,
        "madrasah": Venue.SCHOOL,
        "tempat kerja": Venue.WORKPLACE,
        "rumah sakit": Venue.HOSPITAL,
        "rs": Venue.HOSPITAL,
    }
)
