"""What the 10-year risk of an adult means and asks for (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_PRESSURE = KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22")
_CHART = KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", figure="Gambar 29")
_RISK_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut yang dapat dilakukan pada pasien berdasarkan tingkat risiko")

CHART_CHOLESTEROL_COLUMNS = Reading(
    code="chart-cholesterol-columns",
    title=Label(
        id="Kolesterol di antara dua kolom tabel risiko", en="Cholesterol between two columns of the risk chart"
    ),
    settles=(
        "amb-chart-cholesterol-gaps",
        "amb-ptm-risk-chart-2",
    ),
    places=(
        Place(source=_CHART, says=Label(id="kolom 4-4,9 lalu 5-5,9 mmol/L", en="columns 4-4.9, then 5-5.9 mmol/L")),
        Place(
            source=_CHART,
            says=Label(
                id="konversi: 154,68-189,5 lalu 190-228,15 lalu 229-266,8 lalu ≥ 267 mg/dL",
                en="conversion: 154.68-189.5, then 190-228.15, then 229-266.8, then 267 mg/dL and over",
            ),
        ),
    ),
    options={
        "lower-edges": Label(
            id="kolom berlaku sampai batas bawah kolom berikutnya, dalam satuan yang diukur",
            en="a column holds up to the lower edge of the next, in the unit measured",
        ),
        "converted": Label(
            id="mg/dL diubah dahulu menjadi mmol/L (dibagi 38,67)",
            en="mg/dL is first turned into mmol/L (divided by 38.67)",
        ),
    },
    default="lower-edges",
    why=Label(
        id="Batas mg/dL tercetak dan memberi kolom yang sama atau lebih tinggi, sehingga risiko tidak diremehkan.",
        en="The edges in mg/dL are printed and give the same or a higher column, so that no risk is played down.",
    ),
)

BLOOD_PRESSURE_BETWEEN_ROWS = Reading(
    code="blood-pressure-between-rows",
    title=Label(id="Tekanan darah di antara dua bilangan bulat", en="Blood pressure between two whole numbers"),
    settles=("amb-chart-sbp-edges",),
    places=(
        Place(
            source=_CHART,
            says=Label(
                id="baris sistolik < 120, 120-139, 140-159, 160-179, ≥ 180",
                en="systolic rows under 120, 120-139, 140-159, 160-179, 180 and over",
            ),
        ),
        Place(
            source=_PRESSURE,
            says=Label(
                id="golongan dalam bilangan bulat: 130-139 lalu 140-159",
                en="classes in whole numbers: 130-139, then 140-159",
            ),
        ),
    ),
    options={
        "next-bound": Label(
            id="setiap baris dan golongan berlaku sampai batas bawah berikutnya",
            en="each row and class holds up to the next lower bound",
        ),
        "rounded": Label(
            id="nilai dibulatkan ke mmHg terdekat lebih dahulu", en="the value is first rounded to the nearest mmHg"
        ),
    },
    default="next-bound",
    why=Label(
        id="Tekanan darah dicatat dalam bilangan bulat; rata-rata tidak dinaikkan golongannya oleh pembulatan.",
        en="Blood pressure is recorded in whole numbers, and no mean changes class by rounding.",
    ),
)

RISK_ESTABLISHED_DISEASE = Reading(
    code="risk-established-disease",
    title=Label(
        id="Tabel risiko bagi yang sudah berpenyakit kardiovaskular",
        en="The risk chart where there is cardiovascular disease already",
    ),
    settles=(
        "amb-chart-cvd",
        "amb-risk-30",
        "amb-ptm-risk-chart-4",
    ),
    places=(
        Place(
            source=_RISK_FOLLOW_UP,
            says=Label(id="dianggap mempunyai risiko > 30%", en="taken as having a risk over 30%"),
        ),
        Place(
            source=_CHART,
            says=Label(id="tingkat tertinggi pada tabel: ≥ 30%", en="the highest level of the chart: 30% or over"),
        ),
    ),
    options={
        "highest": Label(
            id="tabel tidak dibaca; tingkat tertinggi (≥ 30%)",
            en="the chart is not read; the highest level (30% or over)",
        ),
        "chart": Label(id="tabel dibaca seperti bagi orang lain", en="the chart is read as for anybody else"),
    },
    default="highest",
    why=Label(
        id="Tabel memperkirakan kejadian pertama; yang sudah sakit tidak boleh tampak berisiko rendah.",
        en="The chart foretells a first event, and the ill must not appear at low risk.",
    ),
)

RISK_LEVEL_BOUNDS = Reading(
    code="risk-level-bounds",
    title=Label(id="Batas antara tingkat risiko", en="Bounds between the levels of risk"),
    settles=(
        "amb-risk-bounds",
        "amb-ptm-risk-chart-1",
    ),
    places=(
        Place(
            source=_RISK_FOLLOW_UP, says=Label(id="< 5%, 5-10%, 10-20%, > 20%", en="under 5%, 5-10%, 10-20%, over 20%")
        ),
        Place(
            source=_CHART,
            says=Label(
                id="5 sampai < 10, 10 sampai < 20, 20 sampai < 30, ≥ 30",
                en="5 to under 10, 10 to under 20, 20 to under 30, 30 and over",
            ),
        ),
    ),
    options={
        "upper": Label(
            id="tepat 5, 10 dan 20 termasuk tingkat di atasnya, seperti warna tabel",
            en="exactly 5, 10 and 20 are in the level above, as the colours of the chart",
        ),
        "lower": Label(
            id="tepat 10 dan 20 termasuk tingkat di bawahnya", en="exactly 10 and 20 are in the level below"
        ),
    },
    default="upper",
    why=Label(
        id="Legenda tabel tidak tumpang tindih, dan tidak ada yang ditindaklanjuti terlalu ringan.",
        en="The legend of the chart does not overlap, and nobody is followed up too lightly.",
    ),
)

RISK_30_AND_OVER = Reading(
    code="risk-30-and-over",
    title=Label(id="Tindak lanjut risiko ≥ 30%", en="Follow-up of a risk of 30% or over"),
    settles=("amb-risk-levels",),
    places=(
        Place(
            source=_CHART,
            says=Label(
                id="lima warna; merah 20 sampai < 30, marun ≥ 30",
                en="five colours; red 20 to under 30, maroon 30 and over",
            ),
        ),
        Place(
            source=_RISK_FOLLOW_UP,
            says=Label(
                id="empat tindak lanjut; > 20% yang terakhir", en="four kinds of follow-up; over 20% is the last"
            ),
        ),
    ),
    options={
        "shared": Label(
            id="satu tindak lanjut untuk ≥ 20%; warna tetap disebut",
            en="one follow-up for 20% or over; the colour is told all the same",
        ),
        "hospital": Label(
            id="≥ 30% dirujuk ke FKRTL tanpa menunggu 6 bulan",
            en="30% or over is referred to hospital without waiting 6 months",
        ),
    },
    default="shared",
    why=Label(
        id="Uraian tidak membedakan keduanya; dokter boleh merujuk lebih cepat.",
        en="The text does not tell them apart, and the doctor may refer sooner.",
    ),
)

RISK_DRUG_BOUNDS = Reading(
    code="risk-drug-bounds",
    title=Label(
        id="Tekanan darah dan kolesterol yang harus diobati", en="Blood pressure and cholesterol that must be treated"
    ),
    settles=(
        "amb-risk-160-320",
        "amb-ptm-risk-chart-6",
        "amb-ptm-risk-chart-7",
    ),
    places=(
        Place(
            source=_RISK_FOLLOW_UP,
            says=Label(
                id="tekanan darah > 160/100 mmHg; kolesterol total > 320 mg/dL",
                en="blood pressure over 160/100 mmHg; total cholesterol over 320 mg/dL",
            ),
        ),
        Place(
            source=_PRESSURE,
            says=Label(id="hipertensi derajat 2 sejak 160 dan/atau 100", en="hypertension grade 2 from 160 and/or 100"),
        ),
    ),
    options={
        "letter": Label(id="di atas 160/100 dan di atas 320", en="over 160/100 and over 320"),
        "inclusive": Label(id="sejak 160/100 dan sejak 320", en="from 160/100 and from 320"),
    },
    default="letter",
    why=Label(
        id="Batas diikuti seperti tertulis; pada nilai tepat dokter menilai menurut PPK.",
        en="The bounds are followed as written; at the exact value the doctor judges by the guideline.",
    ),
)

RISK_DRUG_EITHER_VALUE = Reading(
    code="risk-drug-either-value",
    title=Label(id="Sistolik dan diastolik pada batas obat", en="Systolic and diastolic in the bounds for drugs"),
    settles=("amb-risk-drug-and-or",),
    places=(
        Place(
            source=_RISK_FOLLOW_UP,
            says=Label(
                id="menetap ≥ 140/90 dan ≥ 130/80, serta > 160/100; dan/atau tidak disebut",
                en='lasting 140/90 or over and 130/80 or over, and over 160/100; neither "and" nor "or" is written',
            ),
        ),
    ),
    options={
        "either": Label(
            id="cukup salah satu, sistolik atau diastolik", en="either the systolic or the diastolic is enough"
        ),
        "both": Label(id="keduanya harus tercapai", en="both must be reached"),
    },
    default="either",
    why=Label(
        id="Tabel 22 menggolongkan dengan dan/atau; tidak ada yang terlewat karena satu nilai saja.",
        en='Tabel 22 classes by "and/or", and nobody is lost for one value alone.',
    ),
)

CARDIOVASCULAR_DRUGS_IN_PREGNANCY = Reading(
    code="cardiovascular-drugs-in-pregnancy",
    title=Label(
        id="Obat antihipertensi dan statin pada ibu hamil", en="Drugs for blood pressure and statins in pregnancy"
    ),
    settles=(),
    places=(
        Place(
            source=_RISK_FOLLOW_UP,
            says=Label(
                id="semua pasien di atas 160/100 mmHg diberi antihipertensi, di atas 320 mg/dL statin",
                en="all patients over 160/100 mmHg get drugs for it, over 320 mg/dL a statin",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)"),
            says=Label(
                id="ibu hamil ditangani dengan aturan sendiri", en="pregnant women are cared for by rules of their own"
            ),
        ),
    ),
    options={
        "doctor": Label(
            id="tidak berlaku bagi ibu hamil; dokter yang memutuskan (kesimpulan kami)",
            en="not for pregnant women; the doctor decides (our inference)",
        ),
        "letter": Label(id="semua pasien, juga ibu hamil", en="all patients, in pregnancy too"),
    },
    default="doctor",
    why=Label(
        id="Statin dan sebagian obat tekanan darah dapat membahayakan janin.",
        en="Statins and some of the drugs for blood pressure may harm the unborn child.",
    ),
)
