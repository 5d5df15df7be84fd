"""The laboratory tests of antenatal care."""

from __future__ import annotations

from ilp.clusters import Cluster
from ilp.criteria import all_of, any_of, by_reading, everybody, has, nobody
from ilp.facts.infections import MALARIA_ENDEMIC_AREA, TB_SUSPECT
from ilp.facts.person import PREGNANT
from ilp.facts.pregnancy import HIGH_MALARIA_ENDEMIC_AREA
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import OncePer, on_occasion, once, schedule_by_reading
from ilp.screening import antenatal
from ilp.screening.adult_results_glucose_and_lipids import GLUCOSE_IN_PREGNANCY
from ilp.screening.antenatal import K1, K2, K3, K4, K5
from ilp.services import Component, Service
from ilp.vocabulary import Activity, Instrument, ServiceKind, Venue

_MATRIX = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)", figure="Gambar 13")
_LIST = KMK_2015_2023.at("BAB IV", "ANC Terpadu - Keterangan tes laboratorium", figure="Gambar 13")
_TB = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 4-6")
_TRIPLE = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 7")
_MALARIA = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 8")

ANC_LAB_SPLIT = Reading(
    code="anc-lab-split",
    title=Label(id="Tes laboratorium mana pada K1 dan mana pada K5", en="Which laboratory tests at K1, which at K5"),
    settles=("amb-anc-lab-panel-unsplit",),
    places=(
        Place(
            source=_MATRIX,
            says=Label(
                id="laboratorium dilakukan pada K1 dan K5, sesuai indikasi pada kunjungan lain",
                en="laboratory done at K1 and K5, as indicated at the others",
            ),
        ),
        Place(
            source=_LIST,
            says=Label(
                id="satu daftar tes, tanpa pembagian menurut kunjungan", en="one list of tests, not divided by contact"
            ),
        ),
    ),
    options={
        "by-purpose": Label(
            id="tes kehamilan, golongan darah dan pembawa talasemia sekali pada K1; hemoglobin dan urin juga pada K5",
            en="pregnancy test, blood group and thalassaemia carrier once at K1; haemoglobin and urine at K5 too",
        ),
        "as-printed": Label(id="semua tes pada K1 dan K5", en="every test at K1 and at K5"),
    },
    default="by-purpose",
    why=Label(
        id="Yang tidak berubah cukup diperiksa sekali; yang berubah, termasuk status anemia, diulang.",
        en="What does not change is tested once; what changes, anaemia included, is tested again.",
    ),
)

ANC_GLUCOSE_AT_K3 = Reading(
    code="anc-glucose-at-k3",
    title=Label(id="Gula darah sewaktu 'pada K3'", en="Random blood glucose 'at K3'"),
    settles=("amb-anc-gds-k3",),
    places=(
        Place(source=_LIST, says=Label(id="gula darah sewaktu (pada K3)", en="random glucose (at K3)")),
        Place(
            source=_MATRIX,
            says=Label(
                id="laboratorium pada K3 hanya sesuai indikasi, pada K5 dilakukan",
                en="laboratory at K3 only as indicated, at K5 done",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB VII", "Pelayanan Laboratorium", figure="Gambar 40"),
            says=Label(id="gula darah sewaktu, tanpa waktu", en="random glucose, with no time"),
        ),
    ),
    options={
        "k3-then-k5": Label(
            id="pada kunjungan K3, dan pada K5 bila belum ada hasilnya", en="at contact K3, and at K5 if not done yet"
        ),
        "k3": Label(id="hanya pada kunjungan K3", en="at contact K3 only"),
        "trimester-3": Label(id="'K3' berarti trimester ke-3: pada K5", en="'K3' means trimester 3: at K5"),
    },
    default="k3-then-k5",
    why=Label(
        id="K3 seperti tertulis, dan ibu yang melewatkannya masih diperiksa pada K5.",
        en="K3 as it is written, and a woman who missed it is still tested at K5.",
    ),
)

ANC_TRIPLE_TEST = Reading(
    code="anc-triple-test",
    title=Label(id="Kapan tes triple eliminasi dilakukan", en="When the triple elimination test is done"),
    settles=("amb-anc-triple-frequency",),
    places=(
        Place(
            source=_TRIPLE,
            says=Label(
                id="wawancara faktor risiko pada setiap kunjungan; tes yang tertunda dilakukan pada kunjungan berikut",
                en="risk factors asked at every contact; a test not possible is set for the next contact",
            ),
        ),
        Place(
            source=_LIST,
            says=Label(id="tes triple eliminasi dalam daftar bagi semua", en="the test is in the list for all"),
        ),
        Place(
            source=_MATRIX,
            says=Label(id="laboratorium dilakukan pada K1 dan K5", en="laboratory done at K1 and K5"),
        ),
    ),
    options={
        "k1": Label(
            id="setiap ibu hamil pada K1 atau kunjungan pertama yang memungkinkan, diulang sesuai indikasi",
            en="every pregnant woman at K1 or the first contact possible, again as indicated",
        ),
        "k1-and-k5": Label(id="setiap ibu hamil pada K1 dan K5", en="every pregnant woman at K1 and K5"),
    },
    default="k1",
    why=Label(
        id="Semua ibu diperiksa sedini mungkin; pengulangan mengikuti faktor risiko yang ditanyakan tiap kunjungan.",
        en="All are tested as early as can be; testing again follows the risk factors asked at every contact.",
    ),
)

ANC_MALARIA_AREA = Reading(
    code="anc-malaria-area",
    title=Label(
        id="Daerah mana yang mewajibkan pemeriksaan malaria ibu hamil", en="Where pregnant women are tested for malaria"
    ),
    settles=("amb-anc-malaria-endemic",),
    places=(
        Place(
            source=_MALARIA,
            says=Label(
                id="daerah endemis tinggi (API > 5), pada kunjungan pertama",
                en="high endemic areas (API over 5), at the first contact",
            ),
        ),
        Place(source=_LIST, says=Label(id="malaria (daerah endemis)", en="malaria (endemic areas)")),
    ),
    options={
        "graded": Label(
            id="wajib di daerah endemis tinggi, sesuai indikasi di daerah endemis lain",
            en="required in high endemic areas, as indicated in other endemic areas",
        ),
        "any-endemic": Label(id="wajib di semua daerah endemis", en="required in every endemic area"),
        "high-only": Label(id="hanya di daerah endemis tinggi", en="in high endemic areas only"),
    },
    default="graded",
    why=Label(
        id="Kedua tempat terpenuhi; API tepat 5 pun tidak terlewat, karena termasuk daerah endemis.",
        en="Both places are met; an API of exactly 5 is not lost either, since the area is endemic.",
    ),
)

ANC_TB_TEST = Reading(
    code="anc-tb-test",
    title=Label(id="Siapa yang diperiksa TCM atau BTA", en="Who gets the molecular test or microscopy"),
    settles=("amb-anc-tcm-conditional",),
    places=(
        Place(source=_LIST, says=Label(id="TCM atau BTA di antara tes lain", en="listed among the other tests")),
        Place(
            source=_TB,
            says=Label(id="dahak diperiksa bila skrining gejala positif", en="sputum if symptom screening is positive"),
        ),
    ),
    options={
        "suspects": Label(id="hanya terduga TBC", en="only presumptive tuberculosis"),
        "all": Label(id="semua, seperti baris laboratorium", en="all, as the laboratory row"),
    },
    default="suspects",
    why=Label(
        id="Uraian mengatur urutannya: wawancara dahulu, dahak bagi yang positif.",
        en="The text sets the order: the interview first, sputum for those who are positive.",
    ),
)

ANC_TB_MICROSCOPY = Reading(
    code="anc-tb-microscopy",
    title=Label(id="Setelah BTA positif pada ibu hamil", en="After positive microscopy in pregnancy"),
    settles=("amb-anc-tb-microscopy",),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="mikroskopis bagi fasilitas tanpa akses TCM, tanpa lanjutan",
                en="microscopy where there is no molecular test, with nothing after it",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining TBC"),
            says=Label(
                id="BTA positif dilanjutkan TCM untuk resistansi",
                en="positive microscopy is followed by TCM, for resistance",
            ),
        ),
    ),
    options={
        "molecular-test-too": Label(id="dilanjutkan TCM", en="the molecular test follows"),
        "letter": Label(id="cukup BTA", en="microscopy is enough"),
    },
    default="molecular-test-too",
    why=Label(
        id="Hanya TCM menunjukkan resistansi; bagian lain mewajibkannya.",
        en="Only the molecular test shows resistance, and the other parts demand it.",
    ),
)

ANC_THALASSAEMIA_CARRIER = Reading(
    code="anc-thalassaemia-carrier",
    title=Label(id="Batas darah rutin pembawa talasemia pada ibu hamil", en="Limits of a carrier in pregnancy"),
    settles=("amb-anc-thal-carrier",),
    places=(
        Place(
            source=_LIST,
            says=Label(
                id="darah rutin untuk pembawa talasemia, tanpa batas dan tindak lanjut",
                en="routine blood for thalassaemia carriers, with neither limits nor follow-up",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)"),
            says=Label(
                id="anak sejak 2 tahun: Hb < 11, MCV < 80 atau MCH < 27",
                en="children from 2 years: Hb under 11, MCV under 80 or MCH under 27",
            ),
        ),
    ),
    options={
        "doctor": Label(id="dinilai dokter, tanpa batas dari sini", en="judged by the doctor, with no limit from here"),
        "child-limits": Label(id="dengan batas untuk anak", en="by the limits for children"),
    },
    default="doctor",
    why=Label(
        id="Hb turun dalam kehamilan; batas anak akan menyatakan banyak ibu sebagai pembawa.",
        en="Haemoglobin falls in pregnancy, and the limits for children would call many women carriers.",
    ),
)

_ROW_REQUIRED = antenatal.MATRIX.target("anc-laboratory")
_ROW_INDICATED = antenatal.MATRIX.as_indicated_for("anc-laboratory")
_ROW_SCHEDULE = antenatal.MATRIX.schedule("anc-laboratory")
_ONCE_REQUIRED = by_reading(ANC_LAB_SPLIT, {"by-purpose": K1, "as-printed": _ROW_REQUIRED})
_ONCE_INDICATED = by_reading(ANC_LAB_SPLIT, {"by-purpose": nobody(), "as-printed": _ROW_INDICATED})
_ONCE_SCHEDULE = schedule_by_reading(
    ANC_LAB_SPLIT,
    {"by-purpose": once(OncePer.PREGNANCY, at=Label(id="pada K1", en="at K1")), "as-printed": _ROW_SCHEDULE},
)

# The blood test for malaria: anc-lab-malaria is the test of the list, anc-malaria-screening the rule of the text.
MALARIA_TEST_REQUIRED = all_of(
    K1,
    by_reading(
        ANC_MALARIA_AREA,
        {
            "graded": has(HIGH_MALARIA_ENDEMIC_AREA),
            "any-endemic": any_of(has(HIGH_MALARIA_ENDEMIC_AREA), has(MALARIA_ENDEMIC_AREA)),
            "high-only": has(HIGH_MALARIA_ENDEMIC_AREA),
        },
    ),
)
MALARIA_TEST_INDICATED = by_reading(
    ANC_MALARIA_AREA,
    {"graded": all_of(K1, has(MALARIA_ENDEMIC_AREA)), "any-endemic": nobody(), "high-only": nobody()},
)
FIRST_CONTACT = once(OncePer.PREGNANCY, at=Label(id="pada kunjungan ANC pertama", en="at the first antenatal contact"))

ANC_LABORATORY = Service(
    code="anc-laboratory",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Pemeriksaan laboratorium ibu hamil", en="Laboratory tests in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_ROW_REQUIRED,
    as_indicated_for=_ROW_INDICATED,
    schedule=_ROW_SCHEDULE,
    venues={Venue.PUSKESMAS: (Activity.LABORATORY_TESTS,)},
    source=_MATRIX,
    further_sources=(_LIST,),
    settled=(ANC_LAB_SPLIT,),
    notes=(
        Label(
            id="Tes yang tidak dapat dilakukan saat itu dijadwalkan pada kunjungan berikutnya.",
            en="A test that cannot be done at the contact is set for the next one.",
        ),
        Label(
            id="Ambang Hb, gula darah dan urin dalam kehamilan tidak diberikan.",
            en="No thresholds of haemoglobin, glucose or urine in pregnancy are given.",
        ),
    ),
)

ANC_LAB_PREGNANCY_TEST = Service(
    code="anc-lab-pregnancy-test",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Tes kehamilan", en="Pregnancy test"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_ONCE_REQUIRED,
    as_indicated_for=_ONCE_INDICATED,
    schedule=_ONCE_SCHEDULE,
    venues={Venue.PUSKESMAS: (Instrument.PREGNANCY_TEST,)},
    instruments=(Instrument.PREGNANCY_TEST,),
    source=_LIST,
)

ANC_LAB_HAEMOGLOBIN = Service(
    code="anc-lab-haemoglobin",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Kadar hemoglobin ibu hamil (status anemia)", en="Haemoglobin in pregnancy (anaemia)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_ROW_REQUIRED,
    as_indicated_for=_ROW_INDICATED,
    schedule=_ROW_SCHEDULE,
    venues={Venue.PUSKESMAS: (Instrument.HAEMOGLOBIN,)},
    instruments=(Instrument.HAEMOGLOBIN,),
    source=_LIST,
    notes=(
        Label(
            id="Baris laboratorium menyebut status anemia; batas Hb pada kehamilan tidak diberikan.",
            en="The laboratory row names anaemia; no haemoglobin limit in pregnancy is given.",
        ),
    ),
)

ANC_LAB_BLOOD_GROUP = Service(
    code="anc-lab-blood-group",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Golongan darah ibu hamil", en="Blood group in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_ONCE_REQUIRED,
    as_indicated_for=_ONCE_INDICATED,
    schedule=_ONCE_SCHEDULE,
    venues={Venue.PUSKESMAS: (Instrument.BLOOD_GROUP,)},
    instruments=(Instrument.BLOOD_GROUP,),
    source=_LIST,
    notes=(Label(id="Rhesus tidak disebut.", en="The rhesus factor is not mentioned."),),
)

ANC_LAB_URINE = Service(
    code="anc-lab-urine",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Gluko-protein urin ibu hamil", en="Urine glucose and protein in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_ROW_REQUIRED,
    as_indicated_for=_ROW_INDICATED,
    schedule=_ROW_SCHEDULE,
    venues={Venue.PUSKESMAS: (Instrument.URINE_GLUCOSE_PROTEIN,)},
    instruments=(Instrument.URINE_GLUCOSE_PROTEIN,),
    source=_LIST,
)

ANC_LAB_TRIPLE_ELIMINATION = Service(
    code="anc-lab-triple-elimination",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Tes triple eliminasi ibu hamil", en="Triple elimination test in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=by_reading(ANC_TRIPLE_TEST, {"k1": K1, "k1-and-k5": _ROW_REQUIRED}),
    as_indicated_for=by_reading(ANC_TRIPLE_TEST, {"k1": any_of(K2, K4, K5), "k1-and-k5": _ROW_INDICATED}),
    schedule=schedule_by_reading(
        ANC_TRIPLE_TEST,
        {
            "k1": once(
                OncePer.PREGNANCY,
                at=Label(
                    id="pada K1 atau kunjungan pertama yang memungkinkan; selanjutnya sesuai indikasi",
                    en="at K1 or the first contact possible; later as indicated",
                ),
            ),
            "k1-and-k5": _ROW_SCHEDULE,
        },
    ),
    venues={Venue.PUSKESMAS: (Instrument.TRIPLE_ELIMINATION_TEST,)},
    instruments=(Instrument.TRIPLE_ELIMINATION_TEST,),
    source=_LIST,
    further_sources=(_TRIPLE,),
    notes=(
        Label(
            id="Bagi semua ibu hamil, bukan hanya yang berisiko; bila tidak dapat saat itu, pada kunjungan berikutnya.",
            en="For every pregnant woman, not only those at risk; if not possible then, at the next contact.",
        ),
    ),
)

ANC_LAB_MALARIA = Service(
    code="anc-lab-malaria",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Tes malaria ibu hamil (daerah endemis)", en="Malaria blood test in pregnancy (endemic areas)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MALARIA_TEST_REQUIRED,
    as_indicated_for=MALARIA_TEST_INDICATED,
    schedule=FIRST_CONTACT,
    venues={Venue.PUSKESMAS: (Instrument.MALARIA_BLOOD_TEST,)},
    instruments=(Instrument.MALARIA_BLOOD_TEST,),
    source=_LIST,
    further_sources=(_MALARIA,),
)

ANC_LAB_RANDOM_GLUCOSE = Service(
    code="anc-lab-random-glucose",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Gula darah sewaktu ibu hamil (pada K3)", en="Random blood glucose in pregnancy (at K3)"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=by_reading(ANC_GLUCOSE_AT_K3, {"k3-then-k5": any_of(K3, K5), "k3": K3, "trimester-3": K5}),
    as_indicated_for=any_of(K1, K2, K4),
    schedule=schedule_by_reading(
        ANC_GLUCOSE_AT_K3,
        {
            "k3-then-k5": on_occasion(
                Label(id="pada K3; pada K5 bila belum ada hasilnya", en="at K3; at K5 if there is no result yet")
            ),
            "k3": on_occasion(Label(id="pada K3", en="at K3")),
            "trimester-3": on_occasion(Label(id="pada K5", en="at K5")),
        },
    ),
    venues={Venue.PUSKESMAS: (Instrument.BLOOD_GLUCOSE,)},
    instruments=(Instrument.BLOOD_GLUCOSE,),
    source=_LIST,
    on_results=(GLUCOSE_IN_PREGNANCY,),
    notes=(
        Label(
            id="Gula darah pada K1 tidak menggantikannya; batas dalam kehamilan tidak diberikan.",
            en="Glucose at K1 does not stand for it; no limit in pregnancy is given.",
        ),
    ),
)

ANC_LAB_TB = Service(
    code="anc-lab-tb",
    kind=ServiceKind.EXAMINATION,
    name=Label(
        id="TCM ibu hamil terduga TBC, atau BTA bila TCM tidak bisa dilakukan",
        en="Rapid molecular test in presumptive tuberculosis in pregnancy, or microscopy",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=by_reading(
        ANC_TB_TEST,
        {
            "suspects": all_of(has(PREGNANT), has(TB_SUSPECT)),
            "all": _ROW_REQUIRED,
        },
    ),
    as_indicated_for=by_reading(ANC_TB_TEST, {"suspects": nobody(), "all": _ROW_INDICATED}),
    schedule=schedule_by_reading(
        ANC_TB_TEST,
        {
            "suspects": on_occasion(
                Label(id="bila skrining TBC positif", en="when tuberculosis screening is positive")
            ),
            "all": _ROW_SCHEDULE,
        },
    ),
    venues={Venue.PUSKESMAS: (Instrument.TB_MOLECULAR_TEST, Instrument.SPUTUM_MICROSCOPY)},
    instruments=(Instrument.TB_MOLECULAR_TEST, Instrument.SPUTUM_MICROSCOPY),
    components=(
        Component(
            code="tcm",
            name=Label(id="Tes cepat molekuler (TCM)", en="Rapid molecular test"),
            instruments=(Instrument.TB_MOLECULAR_TEST,),
        ),
        Component(
            code="microscopy",
            name=Label(id="BTA mikroskopis", en="Sputum microscopy"),
            target=nobody(),
            as_indicated_for=everybody(),
            instruments=(Instrument.SPUTUM_MICROSCOPY,),
            note=Label(id="Bila TCM tidak bisa dilakukan.", en="Where the molecular test cannot be done."),
        ),
    ),
    source=_LIST,
    further_sources=(_TB,),
    on_results=(ANC_TB_MICROSCOPY,),
)

ANC_LAB_THALASSAEMIA_CARRIER = Service(
    code="anc-lab-thalassaemia-carrier",
    kind=ServiceKind.EXAMINATION,
    name=Label(
        id="Darah rutin ibu hamil untuk pembawa talasemia",
        en="Routine blood count in pregnancy for thalassaemia carriers",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=_ONCE_REQUIRED,
    as_indicated_for=_ONCE_INDICATED,
    schedule=_ONCE_SCHEDULE,
    venues={Venue.PUSKESMAS: (Instrument.ROUTINE_BLOOD_COUNT,)},
    instruments=(Instrument.ROUTINE_BLOOD_COUNT,),
    source=_LIST,
    on_results=(ANC_THALASSAEMIA_CARRIER,),
)

SERVICES = (
    ANC_LABORATORY,
    ANC_LAB_PREGNANCY_TEST,
    ANC_LAB_HAEMOGLOBIN,
    ANC_LAB_BLOOD_GROUP,
    ANC_LAB_URINE,
    ANC_LAB_TRIPLE_ELIMINATION,
    ANC_LAB_MALARIA,
    ANC_LAB_RANDOM_GLUCOSE,
    ANC_LAB_TB,
    ANC_LAB_THALASSAEMIA_CARRIER,
)
