"""What the weight and the waist of an adult mean (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_YOUTH_OBESITY = KMK_2015_2023.at("BAB IV", "Skrining Obesitas")
_OBESITY = KMK_2015_2023.at("BAB V", "Skrining Obesitas")
_BMI = KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 20")
_WAIST = KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 21")
_DIABETES = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)")
_COUPLES = KMK_2015_2023.at("BAB V", "Skrining Layak Hamil bagi Pasangan Usia Subur (PUS)")

BMI_OBESITY_CLASS_1 = Reading(
    code="bmi-obesity-class-1",
    title=Label(id="IMT pada Obesitas I", en="BMI of obesity class I"),
    settles=("amb-imt-obesitas1-overlap",),
    places=(
        Place(
            source=_BMI,
            says=Label(
                id="Obesitas I 23-29,9, sedangkan kelebihan berat badan 23-24,9",
                en="obesity I is 23-29.9, yet overweight is 23-24.9",
            ),
        ),
    ),
    options={
        "from-25": Label(
            id="kelebihan berat badan 23 sampai <25, Obesitas I 25 sampai <30",
            en="overweight 23 to under 25, obesity I 25 to under 30",
        ),
        "printed": Label(id="23-24,9 termasuk kedua golongan", en="23-24.9 is in both classes"),
    },
    default="from-25",
    why=Label(
        id="Dua golongan untuk satu nilai tidak dapat ditindaklanjuti; 25 adalah batas sumber yang disebut tabel.",
        en="No follow-up fits two classes for one value, and 25 is the bound of the source the table names.",
    ),
)

BMI_BETWEEN_CLASSES = Reading(
    code="bmi-between-classes",
    title=Label(id="Nilai IMT di antara dua golongan", en="BMI values between two classes"),
    settles=("amb-imt-gaps",),
    places=(
        Place(
            source=_BMI,
            says=Label(
                id="satu desimal: 18,5-22,9 lalu 23-24,9 lalu ≥ 30",
                en="one decimal: 18.5-22.9, then 23-24.9, then 30 and over",
            ),
        ),
    ),
    options={
        "next-bound": Label(
            id="setiap golongan berlaku sampai batas bawah golongan berikutnya",
            en="each class holds up to the lower bound of the next",
        ),
        "one-decimal": Label(
            id="IMT dibulatkan satu desimal lebih dahulu", en="the BMI is rounded to one decimal first"
        ),
    },
    default="next-bound",
    why=Label(
        id="Tidak ada nilai yang jatuh di antara golongan, dan tidak ada yang naik golongan karena pembulatan.",
        en="No value falls between classes, and nobody changes class by rounding.",
    ),
)

BMI_UNDERWEIGHT_FOLLOW_UP = Reading(
    code="bmi-underweight-follow-up",
    title=Label(id="Tindak lanjut berat badan kurang", en="Follow-up of underweight"),
    settles=("amb-imt-underweight",),
    places=(
        Place(source=_BMI, says=Label(id="berat badan kurang < 18,5", en="underweight is under 18.5")),
        Place(
            source=_OBESITY,
            says=Label(
                id="tindak lanjut hanya untuk normal, overweight dan obesitas",
                en="follow-up for normal weight, overweight and obesity only",
            ),
        ),
    ),
    options={
        "refer": Label(id="dirujuk ke Puskesmas untuk pelayanan gizi", en="refer to the Puskesmas for nutrition care"),
        "none": Label(id="tanpa tindak lanjut", en="no follow-up"),
    },
    default="refer",
    why=Label(
        id="Berat badan kurang dapat menandakan penyakit atau kekurangan gizi.",
        en="Underweight may point to disease or undernutrition.",
    ),
)

BMI_UNDER_18 = Reading(
    code="bmi-under-18",
    title=Label(id="IMT usia 15-17 tahun", en="BMI at 15-17 years"),
    settles=("amb-imt-15-17",),
    places=(
        Place(
            source=_OBESITY, says=Label(id="Tabel 20 untuk sasaran sejak 15 tahun", en="Tabel 20 for targets from 15")
        ),
        Place(
            source=_YOUTH_OBESITY,
            says=Label(
                id="usia sekolah dan remaja dinilai dengan IMT menurut umur",
                en="school age and adolescents are judged by BMI for age",
            ),
        ),
    ),
    options={
        "bmi-for-age": Label(id="IMT menurut umur sampai sebelum 18 tahun", en="BMI for age up to 18"),
        "adult": Label(id="Tabel 20 sejak 15 tahun", en="Tabel 20 from 15"),
    },
    default="bmi-for-age",
    why=Label(
        id="Remaja masih tumbuh; batas dewasa salah menggolongkan mereka.",
        en="Adolescents are still growing, and adult bounds misjudge them.",
    ),
)

BMI_IN_COUPLES = Reading(
    code="bmi-in-couples",
    title=Label(id="IMT normal pada skrining layak hamil", en="Normal BMI in pregnancy-readiness screening"),
    settles=(
        "amb-imt-layak-hamil",
        "amb-fit-imt",
    ),
    places=(
        Place(
            source=_COUPLES, says=Label(id="status gizi normal: IMT 18,5-24,9", en="normal nutrition: BMI 18.5-24.9")
        ),
        Place(source=_BMI, says=Label(id="berat badan normal: 18,5-22,9", en="normal weight: 18.5-22.9")),
    ),
    options={
        "own-range": Label(
            id="18,5-24,9 hanya untuk layak hamil; Tabel 20 untuk obesitas",
            en="18.5-24.9 for pregnancy readiness only; Tabel 20 for obesity",
        ),
        "table": Label(id="18,5-22,9 untuk keduanya", en="18.5-22.9 for both"),
    },
    default="own-range",
    why=Label(
        id="Setiap batas tertulis jelas di tempatnya dan menjawab pertanyaan yang berbeda.",
        en="Each range is plain in its place and answers another question.",
    ),
)

WAIST_AT_THE_BOUND = Reading(
    code="waist-at-the-bound",
    title=Label(id="Lingkar perut tepat 90 atau 80 cm", en="Waist of exactly 90 or 80 cm"),
    settles=("amb-lp-equality",),
    places=(
        Place(
            source=_WAIST,
            says=Label(
                id="normal ≤ 90 cm (laki-laki) dan ≤ 80 cm (perempuan)", en="normal up to 90 cm (men) and 80 cm (women)"
            ),
        ),
    ),
    options={
        "letter": Label(id="tepat pada batas masih normal", en="at the bound it is still normal"),
        "inclusive": Label(id="tepat pada batas sudah berisiko", en="at the bound it is a risk already"),
    },
    default="letter",
    why=Label(id="Batas diikuti seperti tertulis.", en="The bound is followed as written."),
)

WAIST_FOLLOW_UP = Reading(
    code="waist-follow-up",
    title=Label(id="Tindak lanjut obesitas sentral", en="Follow-up of central obesity"),
    settles=("amb-lp-follow-up",),
    places=(
        Place(
            source=_WAIST,
            says=Label(
                id="berisiko/obesitas sentral, tanpa tindak lanjut sendiri",
                en="at risk or centrally obese, with no follow-up of its own",
            ),
        ),
        Place(
            source=_DIABETES,
            says=Label(
                id="obesitas sentral termasuk faktor risiko skrining DM",
                en="central obesity is among the risk factors for diabetes screening",
            ),
        ),
    ),
    options={
        "as-obesity": Label(
            id="tindak lanjut seperti obesitas, dan faktor risiko DM",
            en="followed up like obesity, and a risk factor for diabetes",
        ),
        "risk-only": Label(id="hanya faktor risiko DM", en="a risk factor for diabetes only"),
    },
    default="as-obesity",
    why=Label(
        id="Bagian ini membahas kedua ukuran dengan satu tindak lanjut; edukasi tidak merugikan.",
        en="The section deals with both measures under one follow-up, and education does no harm.",
    ),
)
