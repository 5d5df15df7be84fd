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
