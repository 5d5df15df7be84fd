"""What glucose and lipids of an adult mean (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_BMI = KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 20")
_DIABETES = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)")
_GLUCOMETER = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 23")
_ANALYZER = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 24")
_DIABETES_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Penilaian hasil skrining DM dan tindak lanjutnya")
_LIPIDS = KMK_2015_2023.at("BAB V", "Skrining Faktor Risiko Stroke", table="Tabel 25")

RANDOM_GLUCOSE_100_TO_139 = Reading(
    code="random-glucose-100-to-139",
    title=Label(id="Gula darah sewaktu 100-139 mg/dL", en="Random glucose of 100-139 mg/dL"),
    settles=("amb-dm-random-100-139",),
    places=(
        Place(
            source=_GLUCOMETER,
            says=Label(
                id="normal < 100, prediabetes 140-199; 100-139 tidak digolongkan",
                en="normal is under 100, prediabetes 140-199; 100-139 is in no class",
            ),
        ),
        Place(source=_ANALYZER, says=Label(id="sama", en="the same")),
    ),
    options={
        "uncertain": Label(
            id="belum pasti: periksa gula darah puasa, TTGO atau HbA1c",
            en="uncertain: test fasting glucose, tolerance or HbA1c",
        ),
        "normal": Label(id="normal", en="normal"),
        "prediabetes": Label(id="prediabetes", en="prediabetes"),
    },
    default="uncertain",
    why=Label(
        id="Tidak seorang pun disebut normal atau sakit tanpa dasar; pemeriksaan lanjutan yang menentukan.",
        en="Nobody is called normal or ill without grounds; a further test decides.",
    ),
)

GLUCOSE_CLASSIC_SYMPTOMS = Reading(
    code="glucose-classic-symptoms",
    title=Label(id="Gejala klasik pada golongan diabetes", en="Classic symptoms in the class of diabetes"),
    settles=("amb-dm-classic-symptoms",),
    places=(
        Place(
            source=_GLUCOMETER,
            says=Label(
                id="diabetes bertanda bintang: disertai gejala klasik",
                en="diabetes carries an asterisk: with classic symptoms",
            ),
        ),
        Place(source=_ANALYZER, says=Label(id="diabetes tanpa tanda bintang", en="diabetes without the asterisk")),
        Place(
            source=_DIABETES_FOLLOW_UP,
            says=Label(id="rujuk bila hasil mengindikasikan diabetes", en="refer when the result points to diabetes"),
        ),
    ),
    options={
        "refer-and-confirm": Label(
            id="selalu dirujuk; disebut diabetes bila bergejala klasik atau dipastikan laboratorium",
            en="always referred; called diabetes with classic symptoms or once a laboratory confirms it",
        ),
        "value-alone": Label(id="nilai saja sudah cukup", en="the value alone is enough"),
    },
    default="refer-and-confirm",
    why=Label(
        id="Yang tanpa gejala tetap dirujuk, tetapi tidak didiagnosis dari satu tetes darah.",
        en="Those without symptoms are referred all the same, and not diagnosed from one drop of blood.",
    ),
)

GLUCOMETER_RESULT = Reading(
    code="glucometer-result",
    title=Label(id="Kekuatan hasil glukometer", en="What a glucometer result is worth"),
    settles=("amb-dm-capillary",),
    places=(
        Place(
            source=_GLUCOMETER,
            says=Label(
                id="batas darah kapiler sama dengan batas plasma Tabel 24",
                en="the bounds for capillary blood are those for plasma in Tabel 24",
            ),
        ),
        Place(
            source=_DIABETES_FOLLOW_UP,
            says=Label(
                id="diagnosis dengan Clinical Chemistry Analyzer dan/atau HbA1C",
                en="diagnosis by clinical chemistry analyzer and/or HbA1c",
            ),
        ),
    ),
    options={
        "screening": Label(
            id="hasil skrining, dipastikan di laboratorium", en="a screening result, to be confirmed in a laboratory"
        ),
        "diagnosis": Label(id="cukup untuk diagnosis", en="enough for a diagnosis"),
    },
    default="screening",
    why=Label(id="Alat diagnosis disebut tersendiri.", en="The tools of diagnosis are named apart."),
)

GLUCOSE_BETWEEN_CLASSES = Reading(
    code="glucose-between-classes",
    title=Label(id="Nilai desimal gula darah dan HbA1c", en="Decimal values of glucose and HbA1c"),
    settles=("amb-dm-decimals",),
    places=(
        Place(source=_GLUCOMETER, says=Label(id="puasa 100-125 lalu ≥ 126", en="fasting 100-125, then 126 and over")),
        Place(source=_ANALYZER, says=Label(id="HbA1C 5,7-6,4 lalu ≥ 6,5", en="HbA1c 5.7-6.4, then 6.5 and over")),
    ),
    options={
        "next-bound": Label(
            id="setiap golongan berlaku sampai batas bawah golongan berikutnya",
            en="each class holds up to the lower bound of the next",
        ),
        "rounded": Label(id="nilai dibulatkan seperti yang tercetak", en="the value is rounded to the digits printed"),
    },
    default="next-bound",
    why=Label(id="Tidak ada nilai yang jatuh di antara golongan.", en="No value falls between classes."),
)

PREDIABETES_MONITORING = Reading(
    code="prediabetes-monitoring",
    title=Label(id="Pemantauan prediabetes", en="Checks in prediabetes"),
    settles=("amb-dm-prediabetes-interval",),
    places=(
        Place(
            source=_DIABETES_FOLLOW_UP,
            says=Label(id="pemantauan 'selama 3 bulan sekali'", en='a check "during 3 months once"'),
        ),
    ),
    options={
        "every-3-months": Label(id="setiap 3 bulan", en="every 3 months"),
        "once-after-3-months": Label(id="sekali, setelah 3 bulan", en="once, after 3 months"),
    },
    default="every-3-months",
    why=Label(
        id="Pemantauan berulang tidak melewatkan yang menjadi diabetes.",
        en="Repeated checks lose nobody who goes on to diabetes.",
    ),
)

OBESITY_FOR_DIABETES = Reading(
    code="obesity-for-diabetes",
    title=Label(id="Obesitas sebagai faktor risiko DM", en="Obesity as a risk factor for diabetes"),
    settles=("amb-dm-obesity-definition",),
    places=(
        Place(
            source=_DIABETES,
            says=Label(id="faktor risiko: obesitas, tanpa angka", en="risk factor: obesity, with no figure"),
        ),
        Place(
            source=_BMI,
            says=Label(
                id="Obesitas I tercetak sejak 23, tumpang tindih dengan kelebihan berat badan",
                en="obesity I is printed from 23, overlapping overweight",
            ),
        ),
    ),
    options={
        "from-25": Label(id="IMT ≥ 25; di bawah 18 tahun menurut IMT/U", en="BMI 25 or over; under 18 by BMI for age"),
        "from-23": Label(id="IMT ≥ 23; di bawah 18 tahun menurut IMT/U", en="BMI 23 or over; under 18 by BMI for age"),
    },
    default="from-23",
    why=Label(
        id="Obesitas I tercetak sejak 23; sebagai alasan memeriksa gula darah, batas ini tidak melewatkan siapa pun.",
        en="Obesity I is printed from 23; as a reason for a glucose test this bound loses nobody.",
    ),
)

DIABETES_CONTROLLED = Reading(
    code="diabetes-controlled",
    title=Label(id="DM terkontrol", en="Controlled diabetes"),
    settles=("amb-dm-terkontrol",),
    places=(
        Place(
            source=_DIABETES_FOLLOW_UP,
            says=Label(
                id="obat dilanjutkan pada DM terkontrol; angkanya tidak disebut",
                en="drugs are continued in controlled diabetes; no figure is given",
            ),
        ),
    ),
    options={
        "doctor": Label(
            id="target yang ditetapkan dokter menurut pedoman", en="the target the doctor sets by the guideline"
        ),
        "below-diabetes": Label(
            id="sewaktu < 200 dan puasa < 126 mg/dL (Tabel 23)",
            en="random under 200 and fasting under 126 mg/dL (Tabel 23)",
        ),
    },
    default="doctor",
    why=Label(
        id="Target pengobatan bukan batas diagnosis, dan keputusan ini tidak memberi angka.",
        en="A target of treatment is no bound of diagnosis, and the decree gives no figure.",
    ),
)

TRIGLYCERIDES_500 = Reading(
    code="triglycerides-500",
    title=Label(id="Trigliserid tepat 500 mg/dL", en="Triglycerides of exactly 500 mg/dL"),
    settles=("amb-tg-500",),
    places=(
        Place(
            source=_LIPIDS,
            says=Label(
                id="tinggi 200-499, sangat tinggi > 500; 500 tidak digolongkan",
                en="high 200-499, very high over 500; 500 is in no class",
            ),
        ),
    ),
    options={
        "very-high": Label(id="sangat tinggi", en="very high"),
        "high": Label(id="tinggi", en="high"),
    },
    default="very-high",
    why=Label(
        id="Golongan tinggi berakhir pada 499; yang di atasnya tidak boleh diremehkan.",
        en="High ends at 499, and what lies above must not be played down.",
    ),
)

HDL_40_TO_59 = Reading(
    code="hdl-40-to-59",
    title=Label(id="HDL 40-59 mg/dL", en="HDL of 40-59 mg/dL"),
    settles=(
        "amb-hdl-40-59",
        "amb-ptm-risk-chart-8",
    ),
    places=(
        Place(
            source=_LIPIDS,
            says=Label(
                id="rendah < 40 dan tinggi ≥ 60; di antaranya tanpa nama",
                en="low is under 40 and high 60 or over; between them no name",
            ),
        ),
    ),
    options={
        "between": Label(id="di antara rendah dan tinggi, tanpa tanda", en="between low and high, without a flag"),
        "low": Label(id="dianggap rendah", en="taken as low"),
    },
    default="between",
    why=Label(id="Tabel menandai hanya yang rendah.", en="The table marks only the low ones."),
)

HDL_OF_WOMEN = Reading(
    code="hdl-of-women",
    title=Label(id="HDL pada perempuan", en="HDL of women"),
    settles=("amb-hdl-sex",),
    places=(
        Place(
            source=_LIPIDS,
            says=Label(id="rendah < 40 tanpa membedakan jenis kelamin", en="low is under 40, whatever the sex"),
        ),
    ),
    options={
        "same": Label(id="< 40 bagi semua", en="under 40 for all"),
        "by-sex": Label(id="< 50 bagi perempuan", en="under 50 for women"),
    },
    default="same",
    why=Label(
        id="Tertulis satu batas; batas lain tidak ada dalam keputusan ini.",
        en="One bound is written, and no other is in the decree.",
    ),
)

CLASSIC_SYMPTOMS_OF_DIABETES = Reading(
    code="classic-symptoms-of-diabetes",
    title=Label(id="Gejala klasik diabetes", en="The classic symptoms of diabetes"),
    settles=(),
    places=(
        Place(
            source=_GLUCOMETER,
            says=Label(id="disertai gejala klasik, tanpa rincian", en="with classic symptoms, which are not listed"),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining Diabetes Melitus (DM)"),
            says=Label(
                id="pada anak dan remaja: poliuria, polifagi, polidipsi, berat badan turun cepat, mengompol",
                en="in children: much urine, hunger and thirst, fast weight loss, bed-wetting",
            ),
        ),
    ),
    options={
        "any": Label(
            id="salah satu dari poliuria, polidipsi, polifagi atau berat badan turun cepat",
            en="any one of much urine, thirst, hunger or fast weight loss",
        ),
        "all": Label(id="keempatnya", en="all four"),
    },
    default="any",
    why=Label(
        id="Nilai tinggi dengan satu gejala saja tidak boleh dianggap kebetulan.",
        en="A high value with even one symptom must not be taken for chance.",
    ),
)

GLUCOSE_IN_PREGNANCY = Reading(
    code="glucose-in-pregnancy",
    title=Label(id="Batas gula darah dalam kehamilan", en="Limits of glucose in pregnancy"),
    settles=(),
    places=(
        Place(
            source=KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)"),
            says=Label(
                id="gula darah sewaktu diperiksa, tanpa batas", en="random glucose is tested, and no limit is given"
            ),
        ),
        Place(
            source=_GLUCOMETER,
            says=Label(id="satu tabel bagi semua sasaran", en="one table for all who are screened"),
        ),
    ),
    options={
        "no-class": Label(
            id="tidak digolongkan; sejak batas diabetes dirujuk, selebihnya dinilai dokter",
            en="not classed; referred from the bound of diabetes on, and otherwise judged by the doctor",
        ),
        "adult-table": Label(id="Tabel 23 dan 24 seperti semua orang", en="Tabel 23 and 24, as for everybody"),
    },
    default="no-class",
    why=Label(
        id="Batas dalam kehamilan lebih rendah; golongan biasa dapat menenangkan secara keliru.",
        en="Limits in pregnancy are lower, and the usual classes may reassure wrongly.",
    ),
)

GLUCOSE_LOW = Reading(
    code="glucose-low",
    title=Label(id="Gula darah sangat rendah", en="Glucose that is very low"),
    settles=(),
    places=(
        Place(source=_GLUCOMETER, says=Label(id="normal < 100, tanpa batas bawah", en="normal under 100, to nought")),
        Place(source=_ANALYZER, says=Label(id="sama", en="the same")),
    ),
    options={
        "flag": Label(
            id="di bawah 70 mg/dL ditandai dan ditangani hari itu juga (kesimpulan kami)",
            en="under 70 mg/dL is flagged and seen to the same day (our inference)",
        ),
        "letter": Label(id="normal tanpa tanda", en="normal, without a flag"),
    },
    default="flag",
    why=Label(
        id="Hipoglikemia dapat membahayakan dalam hitungan jam; golongannya tetap seperti tertulis.",
        en="Low glucose may do harm within hours; the class stays as written.",
    ),
)
