"""What results of nutrition, glucose, blood pressure and thalassaemia screening at school age mean (BAB IV)."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_OBESITY = KMK_2015_2023.at("BAB IV", "Skrining Obesitas")
_OBESITY_TABLE = KMK_2015_2023.at("BAB IV", "Skrining Obesitas", table="Tabel 13")
_OBESITY_CHART = KMK_2015_2023.at("BAB IV", "Skrining Obesitas", figure="Gambar 26")
_NUTRITION_AT_SCHOOL = KMK_2015_2023.at("BAB IV", "Pemantauan status gizi")
_WAIST = KMK_2015_2023.at("BAB V", "Skrining Obesitas", table="Tabel 21")
_DIABETES = KMK_2015_2023.at("BAB IV", "Skrining Diabetes Melitus (DM)")
_GLUCOSE_ADULT = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)", table="Tabel 23")
_PRESSURE = KMK_2015_2023.at("BAB IV", "Skrining Hipertensi")
_PRESSURE_BY_AGE = KMK_2015_2023.at("BAB IV", "Skrining Hipertensi", table="Tabel 14")
_PRESSURE_CLASSES = KMK_2015_2023.at("BAB IV", "Skrining Hipertensi", table="Tabel 15")
_PRESSURE_ADULT = KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22")
_THALASSAEMIA = KMK_2015_2023.at("BAB IV", "Skrining Talasemia")
_THALASSAEMIA_CHILD = KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)")
_THALASSAEMIA_FLOW = KMK_2015_2023.at("BAB IV", "Skrining Talasemia (balita)", figure="Gambar 23")
_ANAEMIA_FLOW = KMK_2015_2023.at("BAB IV", "Skrining Anemia Usia Sekolah dan Remaja", figure="Gambar 24")

BMI_AT_PLUS_1 = Reading(
    code="bmi-for-age-at-plus-1",
    title=Label(id="IMT/U tepat +1 SD", en="BMI for age of exactly +1 SD"),
    settles=("amb-imtu-plus1-overlap", "amb-imt-u-chart-2"),
    places=(
        Place(
            source=_OBESITY_TABLE,
            says=Label(
                id="gizi baik sampai +1 SD dan gizi lebih dari +1 SD", en="normal to +1 SD, and overweight from +1 SD"
            ),
        ),
        Place(source=_OBESITY_TABLE, says=Label(id="obesitas di atas +2 SD", en="obese above +2 SD")),
    ),
    options={
        "normal": Label(id="gizi baik", en="normal"),
        "overweight": Label(id="gizi lebih", en="overweight"),
    },
    default="normal",
    why=Label(
        id="Batas obesitas juga di atas garis; +1 SD sendiri masih gizi baik.",
        en="The bound of obesity is above its line too, so +1 SD itself is still normal.",
    ),
)

BMI_BELOW_MINUS_3 = Reading(
    code="bmi-for-age-below-minus-3",
    title=Label(id="IMT/U di bawah -3 SD", en="BMI for age below -3 SD"),
    settles=("amb-imtu-below-minus3", "amb-imt-u-chart-1"),
    places=(
        Place(
            source=_OBESITY_TABLE, says=Label(id="golongan terendah mulai -3 SD", en="the lowest class begins at -3 SD")
        ),
    ),
    options={
        "severe": Label(id="gizi buruk: dirujuk segera", en="severe thinness: sent at once"),
        "thinness": Label(id="tetap gizi kurang", en="still thinness"),
    },
    default="severe",
    why=Label(
        id="Anak yang paling kurus tidak boleh tanpa golongan.", en="The thinnest child must not be without a class."
    ),
)

BMI_YELLOW_LINE = Reading(
    code="bmi-for-age-yellow-line",
    title=Label(id="Garis kuning grafik IMT/U", en="The yellow lines of the BMI chart"),
    settles=("amb-imtu-yellow-line", "amb-imt-u-chart-3"),
    places=(
        Place(
            source=_OBESITY,
            says=Label(
                id="di luar garis kuning (±1 SD) dirujuk ke tenaga kesehatan",
                en="outside the yellow lines (±1 SD): sent to a health worker",
            ),
        ),
        Place(source=_OBESITY_TABLE, says=Label(id="-2 sampai +1 SD gizi baik", en="-2 to +1 SD is normal")),
        Place(
            source=_OBESITY_CHART,
            says=Label(id="garis kuning pada +1 dan -1 SD", en="the yellow lines are at +1 and -1 SD"),
        ),
    ),
    options={
        "both": Label(
            id="golongan menurut tabel; di luar ±1 SD diukur ulang oleh tenaga kesehatan",
            en="class by the table; outside ±1 SD measured again by a health worker",
        ),
        "table": Label(id="hanya tabel", en="the table only"),
        "line": Label(id="di luar garis berarti bermasalah gizi", en="outside the lines means a nutrition problem"),
    },
    default="both",
    why=Label(
        id="Keduanya berlaku: tabel memberi golongan, garis memberi tahu kapan diperiksa lagi.",
        en="Both hold: the table gives the class, the line says when to look again.",
    ),
)

BMI_FOLLOW_UP_OUTSIDE = Reading(
    code="bmi-for-age-follow-up-outside",
    title=Label(
        id="Gizi kurang dan lebih yang ditemukan di Pustu atau Posyandu",
        en="Thinness and overweight found at Pustu or Posyandu",
    ),
    settles=("amb-imtu-follow-up-pustu",),
    places=(
        Place(
            source=_OBESITY,
            says=Label(
                id="Pustu dan Posyandu: hanya obesitas yang ditindaklanjuti",
                en="Pustu and Posyandu: only obesity is followed up",
            ),
        ),
        Place(
            source=_OBESITY,
            says=Label(
                id="Puskesmas: gizi kurang dicari penyebabnya, gizi lebih diedukasi",
                en="Puskesmas: thinness looked into, overweight educated",
            ),
        ),
    ),
    options={
        "as-puskesmas": Label(
            id="gizi kurang ke Puskesmas, gizi lebih diedukasi",
            en="thinness to the Puskesmas, education for overweight",
        ),
        "obesity-only": Label(id="hanya obesitas", en="obesity only"),
    },
    default="as-puskesmas",
    why=Label(
        id="Anak kurus yang hanya datang ke Posyandu tidak terlewat.",
        en="A thin child who comes to the Posyandu only is not lost.",
    ),
)

WAIST_AT_SCHOOL_AGE = Reading(
    code="waist-at-school-age",
    title=Label(id="Lingkar perut anak dan remaja", en="Waist circumference of children and adolescents"),
    settles=("amb-lp-no-cutoff-children",),
    places=(
        Place(
            source=_OBESITY,
            says=Label(id="lingkar perut diukur, tanpa batas", en="the waist is measured, with no limit"),
        ),
        Place(source=_WAIST, says=Label(id="batas dewasa, sejak 15 tahun", en="limits for adults, from 15")),
    ),
    options={
        "from-15": Label(
            id="di bawah 15 tahun hanya dicatat; sejak 15 memakai Tabel 21",
            en="recorded only under 15; Tabel 21 from 15",
        ),
        "record-only": Label(id="hanya dicatat sampai 18 tahun", en="recorded only, to 18"),
    },
    default="from-15",
    why=Label(
        id="BAB V berlaku sejak 15 tahun; di bawahnya tidak ada batas, dan batas dewasa menyesatkan.",
        en="BAB V holds from 15; below there is no limit, and one for adults would mislead.",
    ),
)

NUTRITION_INDEX = Reading(
    code="school-nutrition-index",
    title=Label(id="Indeks status gizi di sekolah", en="Index of nutrition at school"),
    settles=("amb-school-nutrition-index",),
    places=(
        Place(
            source=_NUTRITION_AT_SCHOOL,
            says=Label(id="berat dan tinggi badan atau IMT", en="weight and height, or BMI"),
        ),
        Place(source=_OBESITY_TABLE, says=Label(id="IMT menurut umur", en="BMI for age")),
    ),
    options={
        "bmi-for-age": Label(id="IMT menurut umur", en="BMI for age"),
        "plain": Label(id="IMT tanpa umur", en="BMI with no regard to age"),
    },
    default="bmi-for-age",
    why=Label(
        id="Hanya IMT/U yang mempunyai golongan pada usia ini.",
        en="BMI for age is the only one with classes at this age.",
    ),
)

GLUCOSE_LIMITS_AT_SCHOOL_AGE = Reading(
    code="glucose-limits-at-school-age",
    title=Label(id="Batas gula darah anak dan remaja", en="Glucose limits for children and adolescents"),
    settles=("amb-dm-school-no-cutoffs",),
    places=(
        Place(
            source=_DIABETES,
            says=Label(id="tanpa batas; dokter menegakkan diagnosis", en="no limits; a doctor diagnoses"),
        ),
        Place(
            source=_GLUCOSE_ADULT,
            says=Label(
                id="dewasa: sewaktu ≥ 200, puasa ≥ 126 mg/dL", en="adults: random from 200, fasting from 126 mg/dL"
            ),
        ),
    ),
    options={
        "adult-limits-to-doctor": Label(
            id="batas dewasa sebagai tanda untuk dokter, bukan diagnosis",
            en="the limits for adults as a flag for the doctor, not a diagnosis",
        ),
        "no-limits": Label(
            id="setiap hasil dinilai dokter, tanpa tanda", en="the doctor judges every result, with no flag"
        ),
    },
    default="adult-limits-to-doctor",
    why=Label(
        id="Nilai yang jelas tinggi tidak boleh lewat tanpa tanda.",
        en="A value plainly high must not pass without a flag.",
    ),
)

PRESSURE_139 = Reading(
    code="child-blood-pressure-139",
    title=Label(id="Sistolik 139 mmHg pada Tabel 15", en="A systolic of 139 mmHg in Tabel 15"),
    settles=("amb-ht-school-138",),
    places=(
        Place(
            source=_PRESSURE_CLASSES,
            says=Label(id="tingkat 1 sampai 138, tingkat 2 mulai 140", en="stage 1 to 138, stage 2 from 140"),
        ),
    ),
    options={
        "stage-1": Label(id="130-139 tingkat 1", en="130-139 is stage 1"),
        "letter": Label(id="139 tanpa golongan", en="139 in no class"),
    },
    default="stage-1",
    why=Label(
        id="Salah cetak; tekanan 139 tidak boleh tanpa golongan.",
        en="A misprint; a pressure of 139 must not be without a class.",
    ),
)

PRESSURE_AT_LIMIT = Reading(
    code="child-blood-pressure-at-limit",
    title=Label(id="Arti nilai Tabel 14", en="What the values of Tabel 14 mean"),
    settles=("amb-ht-school-tabel14-meaning",),
    places=(
        Place(
            source=_PRESSURE_BY_AGE,
            says=Label(id="judul: tekanan darah normal menurut usia", en="heading: normal blood pressure by age"),
        ),
        Place(
            source=_PRESSURE,
            says=Label(
                id="alat skrining bagi yang perlu evaluasi lebih lanjut",
                en="a screening tool for those who need more evaluation",
            ),
        ),
    ),
    options={
        "from-value": Label(
            id="sama dengan atau di atas nilai: perlu evaluasi", en="at or above the value: needs evaluation"
        ),
        "above-value": Label(id="nilai itu sendiri masih normal", en="the value itself is still normal"),
    },
    default="from-value",
    why=Label(
        id="Tabel asalnya berisi batas skrining; mengukur ulang tidak merugikan.",
        en="The table it comes from holds screening limits, and measuring again does no harm.",
    ),
)

PRESSURE_AGE_6 = Reading(
    code="child-blood-pressure-age-6",
    title=Label(id="Batas tekanan darah usia 6 tahun", en="Blood pressure limits at age 6"),
    settles=("amb-ht-school-age-6",),
    places=(
        Place(
            source=_PRESSURE,
            says=Label(
                id="sasaran sejak 6 tahun; tabel dari pedoman AAP 2017",
                en="target from 6 years; a table of the AAP guideline of 2017",
            ),
        ),
        Place(source=_PRESSURE_BY_AGE, says=Label(id="mulai usia 7 tahun", en="begins at 7 years")),
    ),
    options={
        "aap-2017": Label(
            id="baris usia 6 pedoman AAP 2017: 105/66 laki-laki, 105/67 perempuan",
            en="the row for 6 of AAP 2017: 105/66 boys, 105/67 girls",
        ),
        "row-7": Label(id="baris usia 7 tahun", en="the row for 7 years"),
        "none": Label(id="tidak digolongkan", en="not classed"),
    },
    default="aap-2017",
    why=Label(
        id="Keputusan ini menyebut sumbernya, dan baris itu hilang; anak 6 tahun tetap dinilai.",
        en="The decree names its source, whose row is missing; a child of 6 is still judged.",
    ),
)

PRESSURE_ROW_13 = Reading(
    code="child-blood-pressure-row-13",
    title=Label(id="Baris usia 13 pada Tabel 14", en="The row for 13 of Tabel 14"),
    settles=("amb-ht-school-row-13",),
    places=(
        Place(
            source=_PRESSURE_BY_AGE, says=Label(id="baris terakhir 13 tahun: 120/80", en="last row, 13 years: 120/80")
        ),
        Place(source=_PRESSURE_CLASSES, says=Label(id="usia ≥ 13 tahun", en="from 13 years")),
    ),
    options={
        "from-13": Label(id="13 tahun ke atas", en="13 years and over"),
        "only-13": Label(id="hanya usia 13 tahun", en="13 years only"),
    },
    default="from-13",
    why=Label(
        id="Tabel 15 dengan batas yang sama berlaku sejak 13 tahun.",
        en="Tabel 15, with the same limit, holds from 13 years.",
    ),
)

PRESSURE_UNDER_13 = Reading(
    code="child-blood-pressure-under-13",
    title=Label(id="Tingkat hipertensi di bawah 13 tahun", en="Stages of hypertension under 13 years"),
    settles=("amb-ht-school-below-13",),
    places=(
        Place(
            source=_PRESSURE_CLASSES, says=Label(id="tingkat hanya untuk ≥ 13 tahun", en="stages from 13 years only")
        ),
        Place(source=_PRESSURE_BY_AGE, says=Label(id="satu batas tiap usia", en="one limit for each age")),
    ),
    options={
        "no-stage": Label(id="perlu evaluasi, tanpa tingkat", en="needs evaluation, with no stage"),
        "stages-too": Label(id="Tabel 15 juga di bawah 13 tahun", en="Tabel 15 under 13 years too"),
    },
    default="no-stage",
    why=Label(
        id="Batas remaja terlalu tinggi bagi anak kecil.",
        en="The limits for adolescents are too high for a small child.",
    ),
)

PRESSURE_EITHER = Reading(
    code="child-blood-pressure-either",
    title=Label(id="Sistolik dan diastolik yang berbeda golongan", en="Systolic and diastolic in different classes"),
    settles=("amb-ht-school-and-or", "amb-ht-school-stage2-component"),
    places=(
        Place(
            source=_PRESSURE_CLASSES,
            says=Label(
                id='golongan ditulis sebagai pasangan, tanpa "dan" atau "atau"',
                en='the classes are printed as pairs, with neither "and" nor "or"',
            ),
        ),
    ),
    options={
        "higher": Label(
            id="normal bila keduanya normal; selain itu golongan yang lebih tinggi",
            en="normal where both are; otherwise the higher class",
        ),
        "both": Label(id="golongan hanya bila keduanya memenuhi", en="a class only where both are in it"),
    },
    default="higher",
    why=Label(
        id="Salah satu yang tinggi sudah berarti; tidak ada yang tanpa golongan.",
        en="One raised value counts already, and nobody is without a class.",
    ),
)

PRESSURE_ONE_READING = Reading(
    code="child-blood-pressure-one-reading",
    title=Label(id="Satu kali pengukuran tekanan darah", en="A single measurement"),
    settles=("amb-ht-school-single-reading",),
    places=(
        Place(
            source=_PRESSURE,
            says=Label(
                id="golongan dan tindak lanjut tanpa aturan pengukuran ulang",
                en="classes and follow-up, with no rule on measuring again",
            ),
        ),
    ),
    options={
        "repeat": Label(
            id="hasil skrining: diukur ulang sebelum disebut hipertensi",
            en="a screening result: measured again before it is called hypertension",
        ),
        "enough": Label(id="satu kali cukup", en="one is enough"),
    },
    default="repeat",
    why=Label(
        id="Anak tidak boleh diberi diagnosis dari satu angka; diagnosis ditegakkan di fasilitas.",
        en="A child must not be labelled from one number; the diagnosis is made at a facility.",
    ),
)

PRESSURE_15_TO_17 = Reading(
    code="child-blood-pressure-15-to-17",
    title=Label(id="Tabel tekanan darah usia 15-17 tahun", en="The blood pressure table at 15-17 years"),
    settles=("amb-ht-school-overlap-adult", "amb-ht-adult-15-17"),
    places=(
        Place(source=_PRESSURE_CLASSES, says=Label(id="anak ≥ 13 tahun", en="children from 13 years")),
        Place(
            source=_PRESSURE_ADULT, says=Label(id="skrining BAB V sejak 15 tahun", en="the screening of BAB V from 15")
        ),
        Place(
            source=KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22"),
            says=Label(id="klasifikasi pada dewasa", en="classes for adults"),
        ),
    ),
    options={
        "child-table": Label(id="Tabel 15 sampai sebelum 18 tahun", en="Tabel 15 to under 18 years"),
        "adult-table": Label(id="Tabel 22 sejak 15 tahun", en="Tabel 22 from 15"),
    },
    default="child-table",
    why=Label(
        id="Tabel anak lebih rendah batasnya, sehingga remaja dengan tekanan tinggi tidak terlewat.",
        en="The table for children has the lower limits, so that no adolescent is lost.",
    ),
)

THALASSAEMIA_HB = Reading(
    code="thalassaemia-adolescent-haemoglobin",
    title=Label(id="Batas Hb curiga talasemia pada remaja", en="Haemoglobin limit of suspicion in adolescents"),
    settles=("amb-thal-hb-11",),
    places=(
        Place(
            source=_THALASSAEMIA,
            says=Label(id="arti hasil sama dengan balita", en="the results mean the same as for under-fives"),
        ),
        Place(
            source=_THALASSAEMIA_CHILD,
            says=Label(id="Hb < 11, MCV < 80 atau MCH < 27", en="haemoglobin under 11, MCV under 80 or MCH under 27"),
        ),
        Place(source=_ANAEMIA_FLOW, says=Label(id="anemia remaja putri: Hb < 12", en="anaemia of girls: under 12")),
    ),
    options={
        "anaemia-enters": Label(
            id="anemia (Hb < 12) masuk pemeriksaan; curiga bila Hb < 11, MCV < 80 atau MCH < 27",
            en="anaemia (under 12) leads to the test; suspect at under 11, MCV under 80 or MCH under 27",
        ),
        "eleven": Label(id="Hb 11 juga batas untuk diperiksa", en="11 is the limit for being tested too"),
    },
    default="anaemia-enters",
    why=Label(
        id="Anemia remaja sudah berlaku di bawah 12, dan MCV atau MCH rendah tetap menangkap pembawa sifat.",
        en="Anaemia at this age begins under 12, and a low MCV or MCH still finds carriers.",
    ),
)

THALASSAEMIA_OUTCOMES = Reading(
    code="thalassaemia-outcomes",
    title=Label(id="Hasil analisis Hb", en="Outcomes of haemoglobin analysis"),
    settles=("amb-thal-outcomes", "amb-thal-mayor"),
    places=(
        Place(source=_THALASSAEMIA, says=Label(id="pembawa sifat, mayor, atau bukan", en="carrier, major, or none")),
        Place(
            source=_THALASSAEMIA_FLOW,
            says=Label(id="normal, intermedia, minor/pembawa sifat", en="normal, intermedia, minor/carrier"),
        ),
    ),
    options={
        "all": Label(
            id="normal, pembawa sifat (minor), intermedia, mayor", en="normal, carrier (minor), intermedia, major"
        ),
        "text": Label(id="pembawa sifat, mayor, bukan", en="carrier, major, none"),
        "figure": Label(id="normal, intermedia, minor", en="normal, intermedia, minor"),
    },
    default="all",
    why=Label(
        id="Yang satu melengkapi yang lain; tidak ada hasil yang tak bisa dicatat.",
        en="Each completes the other, and every outcome can be recorded.",
    ),
)
