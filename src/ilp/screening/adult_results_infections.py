"""What tuberculosis and malaria screening of an adult means (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_TB = KMK_2015_2023.at("BAB V", "Skrining TBC")
_TB_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut setelah skrining TBC")
_TB_FLOW = KMK_2015_2023.at("BAB V", "Skrining TBC", figure="Gambar 31")
_TB_CHILDREN = KMK_2015_2023.at("BAB IV", "Skrining kasus TBC balita")
_TB_FORM = KMK_2015_2023.at(
    "Lampiran",
    "Skrining Gejala TBC dan Penyakit Pernapasan Lainnya dan Petunjuk Teknis Pelaksanaan Skrining (IK) TBC",
    form="Formulir 1",
)
_MALARIA = KMK_2015_2023.at("BAB V", "Skrining Malaria")

TB_ADULT_SYMPTOMS = Reading(
    code="tb-adult-symptoms",
    title=Label(id="Gejala yang menjadikan dewasa terduga TBC", en="Which symptoms make an adult a presumptive case"),
    settles=("amb-tb-adult-definition",),
    places=(
        Place(
            source=_TB,
            says=Label(id="penjelasan hasil merujuk ke BAB IV", en="for what the results mean it refers to BAB IV"),
        ),
        Place(
            source=_TB_CHILDREN,
            says=Label(
                id="gejala pada anak: batuk ≥ 2 minggu, demam, berat badan, lesu dan kurang bermain",
                en="signs in children: cough of 2 weeks or more, fever, weight, listlessness and less play",
            ),
        ),
        Place(
            source=_TB_FORM,
            says=Label(
                id="semua umur: batuk tanpa melihat lamanya, berat badan turun, demam, keringat malam",
                en="any age: cough of any duration, weight loss, fever, night sweats",
            ),
        ),
    ),
    options={
        "form": Label(id="sedikitnya satu gejala pada Formulir 1", en="at least one symptom of Formulir 1"),
        "children": Label(
            id="gejala umum BAB IV, termasuk tanda khas anak",
            en="the general signs of BAB IV, those of children included",
        ),
    },
    default="form",
    why=Label(
        id="Formulir 1 berlaku bagi semua umur, dan batuk berapa pun lamanya tidak terlewat.",
        en="Formulir 1 is for any age, and no cough is lost for its length.",
    ),
)

TB_PREVENTIVE_TREATMENT = Reading(
    code="tb-preventive-treatment",
    title=Label(id="Kapan TPT diberikan", en="When preventive treatment is given"),
    settles=("amb-tb-adult-tpt",),
    places=(
        Place(
            source=_TB_FOLLOW_UP,
            says=Label(
                id="hasil TCM atau BTA menentukan OAT atau TPT",
                en="the molecular test or microscopy decides between treatment and preventive treatment",
            ),
        ),
        Place(
            source=_TB_FLOW,
            says=Label(
                id="TPT hanya pada kontak erat yang layak; TCM negatif dilanjutkan foto toraks",
                en="preventive treatment for close contacts fit for it; a negative test is followed by a chest X-ray",
            ),
        ),
    ),
    options={
        "after-exclusion": Label(
            id="TPT hanya setelah TBC aktif disingkirkan",
            en="preventive treatment only once active disease is ruled out",
        ),
        "by-test": Label(
            id="hasil TCM atau BTA negatif saja cukup", en="a negative molecular test or microscopy is enough"
        ),
    },
    default="after-exclusion",
    why=Label(
        id="TPT pada TBC aktif menimbulkan resistansi.", en="Preventive treatment in active disease breeds resistance."
    ),
)

MALARIA_NEGATIVE_WITH_FEVER = Reading(
    code="malaria-negative-with-fever",
    title=Label(
        id="Demam yang menetap setelah hasil malaria negatif", en="Fever that lasts after a negative malaria test"
    ),
    settles=("amb-malaria-adult-negative",),
    places=(
        Place(
            source=_MALARIA,
            says=Label(id="hasil negatif: edukasi pencegahan", en="negative result: education on prevention"),
        ),
    ),
    options={
        "repeat": Label(
            id="periksa ulang atau rujuk bila demam menetap", en="test again or refer while the fever lasts"
        ),
        "education": Label(id="edukasi saja", en="education only"),
    },
    default="repeat",
    why=Label(
        id="Satu hasil negatif tidak menyingkirkan malaria.", en="One negative result does not rule out malaria."
    ),
)

TB_FORM_SHORT_COUGH = Reading(
    code="tb-form-short-cough",
    title=Label(
        id="Batuk kurang dari 2 minggu tanpa gejala lain", en="A cough of under 2 weeks without any other symptom"
    ),
    settles=("amb-tb-symptom-contact-form-1",),
    places=(
        Place(source=_TB_FORM, says=Label(id="batuk tanpa melihat lamanya", en="a cough of any duration")),
        Place(
            source=_TB_FORM,
            says=Label(
                id="petunjuknya: batuk lebih dari 2 minggu, atau batuk apa pun disertai gejala tambahan",
                en="its instructions: cough of more than 2 weeks, or any cough with a further symptom",
            ),
        ),
        Place(
            source=_TB_CHILDREN,
            says=Label(id="terduga: minimal satu gejala atau tanda", en="presumptive: at least one symptom or sign"),
        ),
    ),
    options={
        "any-duration": Label(
            id="sejak usia 6 tahun batuk berapa pun lamanya sudah terduga",
            en="from 6 years on, a cough of any duration makes it presumptive",
        ),
        "two-weeks": Label(
            id="batuk di bawah 2 minggu hanya bersama gejala tambahan",
            en="a cough of under 2 weeks only with a further symptom",
        ),
    },
    default="any-duration",
    why=Label(
        id="Formulirnya menulis tanpa melihat lamanya, dan pemeriksaan dahak tidak merugikan.",
        en="The form says whatever its duration, and a sputum test does no harm.",
    ),
)

TB_FORM_EXTRA_SIGNS = Reading(
    code="tb-form-extra-signs",
    title=Label(id="Gejala TBC di luar keempat pada formulir", en="Symptoms beyond the four on the form"),
    settles=("amb-tb-symptom-contact-form-2",),
    places=(
        Place(source=_TB_FORM, says=Label(id="empat gejala", en="four symptoms")),
        Place(
            source=_TB_FORM,
            says=Label(
                id="petunjuknya juga menyebut lemas, sesak napas dan pembesaran kelenjar, serta tanda organ lain",
                en="its instructions also name weakness, breathlessness and swollen nodes, and signs of other organs",
            ),
        ),
    ),
    options={
        "count": Label(id="ikut ditanyakan dan satu saja cukup", en="asked too, and one is enough"),
        "form-only": Label(id="hanya keempat gejala dan tanda organ", en="the four symptoms and signs of organs only"),
    },
    default="count",
    why=Label(
        id="Petunjuk dan uraian kedua bab menyebutnya; tidak ada terduga yang terlewat.",
        en="The instructions and the text of both chapters name them; no suspicion is lost.",
    ),
)

TB_FORM_BMI_EDGES = Reading(
    code="tb-form-bmi-edges",
    title=Label(id="Batas IMT pada Formulir 1", en="Bounds of BMI on Formulir 1"),
    settles=("amb-tb-symptom-contact-form-3",),
    places=(
        Place(
            source=_TB_FORM,
            says=Label(
                id="perempuan 17-23, 23-27, > 27; laki-laki 18-25, 25-27, > 27: batas dipakai dua golongan",
                en="women 17-23, 23-27, over 27; men 18-25, 25-27, over 27: two classes share a bound",
            ),
        ),
    ),
    options={
        "upper": Label(id="batas bersama milik golongan di atasnya", en="a shared bound is of the class above"),
        "lower": Label(id="batas bersama milik golongan di bawahnya", en="a shared bound is of the class below"),
    },
    default="upper",
    why=Label(
        id="Hanya petunjuk gizi pada formulir ini; golongan obesitas tetap di atas 27 seperti tercetak.",
        en="It is a hint on nutrition on this form only; obesity stays over 27 as printed.",
    ),
)

TB_FORM_OVER_65 = Reading(
    code="tb-form-over-65",
    title=Label(id="Lansia sebagai faktor risiko TBC", en="Older age as a risk factor of tuberculosis"),
    settles=("amb-tb-symptom-contact-form-4",),
    places=(
        Place(source=_TB_FORM, says=Label(id="lansia > 65 tahun", en="older persons over 65")),
        Place(
            source=KMK_2015_2023.at("BAB V", "Klaster Pelayanan Kesehatan Usia Dewasa dan Lanjut Usia"),
            says=Label(id="lanjut usia sejak 60 tahun", en="older persons from 60"),
        ),
    ),
    options={
        "form": Label(id="di atas 65 tahun, hanya pada formulir ini", en="over 65, on this form only"),
        "stage": Label(id="sejak 60 tahun", en="from 60"),
    },
    default="form",
    why=Label(
        id="Batas diikuti seperti tertulis; faktor risiko tidak mengubah siapa yang terduga.",
        en="The bound is followed as written; a risk factor does not change who is presumptive.",
    ),
)

TB_FORM_X_RAY = Reading(
    code="tb-form-x-ray",
    title=Label(id="Foto toraks sugestif TBC tanpa gejala", en="An X-ray that suggests tuberculosis, without symptoms"),
    settles=(),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="bila sarana memadai skrining memakai rontgen dada; arti hasilnya tidak disebut",
                en="screening uses a chest X-ray where there is one; what its result means is not said",
            ),
        ),
        Place(
            source=_TB_FORM,
            says=Label(
                id="abnormalitas TBC, abnormalitas bukan TBC, normal; hasil skrining menurut gejala",
                en="abnormal as in tuberculosis, otherwise abnormal, normal; the result is by symptoms",
            ),
        ),
    ),
    options={
        "presumptive": Label(
            id="abnormalitas TBC menjadikan terduga", en="an abnormality of tuberculosis makes it presumptive"
        ),
        "beside": Label(id="hanya dicatat di samping gejala", en="only noted beside the symptoms"),
    },
    default="presumptive",
    why=Label(
        id="Yang berkelainan TBC pada foto tidak boleh pulang tanpa pemeriksaan dahak.",
        en="Nobody with signs of tuberculosis on an X-ray may go home without a sputum test.",
    ),
)
