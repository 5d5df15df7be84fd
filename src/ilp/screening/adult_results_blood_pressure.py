"""What the blood pressure of an adult means (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_HYPERTENSION = KMK_2015_2023.at("BAB V", "Skrining Hipertensi")
_PRESSURE = KMK_2015_2023.at("BAB V", "Skrining Hipertensi", table="Tabel 22")
_PRESSURE_FOLLOW_UP = KMK_2015_2023.at("BAB V", "Tindak lanjut hasil skrining Hipertensi")
_DIABETES = KMK_2015_2023.at("BAB V", "Skrining Diabetes Melitus (DM)")

BLOOD_PRESSURE_MIXED_CLASSES = Reading(
    code="blood-pressure-mixed-classes",
    title=Label(id="Sistolik dan diastolik pada golongan berbeda", en="Systolic and diastolic in different classes"),
    settles=("amb-ht-adult-mixed-grades",),
    places=(
        Place(
            source=_PRESSURE,
            says=Label(id="golongan dirangkai dengan 'dan/atau'", en='the classes are joined by "and/or"'),
        ),
        Place(
            source=_PRESSURE,
            says=Label(
                id="hipertensi sistolik terisolasi: ≥ 140 dan < 90",
                en="isolated systolic hypertension: 140 or over and under 90",
            ),
        ),
    ),
    options={
        "higher": Label(
            id="golongan yang lebih tinggi; sistolik terisolasi disebut di sampingnya",
            en="the higher class; isolated systolic is named beside it",
        ),
        "isolated": Label(
            id="sistolik terisolasi menggantikan derajatnya", en="isolated systolic takes the place of the grade"
        ),
    },
    default="higher",
    why=Label(
        id="Derajat yang lebih berat tidak hilang, dan kedua keterangan tetap ada.",
        en="The graver grade is not lost, and both statements stay.",
    ),
)

BLOOD_PRESSURE_OPTIMAL = Reading(
    code="blood-pressure-optimal",
    title=Label(id="Tindak lanjut tekanan darah optimal", en="Follow-up of optimal blood pressure"),
    settles=("amb-ht-adult-optimal",),
    places=(
        Place(
            source=_PRESSURE,
            says=Label(id="optimal dan normal adalah dua golongan", en="optimal and normal are two classes"),
        ),
        Place(
            source=_PRESSURE_FOLLOW_UP,
            says=Label(id="edukasi hanya disebut pada hasil normal", en="education is named for normal results only"),
        ),
    ),
    options={
        "as-normal": Label(
            id="edukasi gaya hidup sehat seperti hasil normal", en="education on healthy living, as for normal results"
        ),
        "none": Label(id="tanpa tindak lanjut", en="no follow-up"),
    },
    default="as-normal",
    why=Label(id="Edukasi berguna bagi semua dan tidak merugikan.", en="Education serves everybody and does no harm."),
)

BLOOD_PRESSURE_NEWLY_RAISED = Reading(
    code="blood-pressure-newly-raised",
    title=Label(id="Hipertensi yang baru ditemukan", en="Newly found hypertension"),
    settles=("amb-ht-adult-new-raised",),
    places=(
        Place(
            source=_PRESSURE_FOLLOW_UP,
            says=Label(
                id="pasien hipertensi: edukasi dan pemantauan setiap bulan",
                en="those with hypertension: education and a check every month",
            ),
        ),
        Place(
            source=_PRESSURE_FOLLOW_UP,
            says=Label(
                id="tanda hipertensi pada skrining: edukasi dan rujuk ke Puskesmas",
                en="signs of hypertension at screening: education and referral to the Puskesmas",
            ),
        ),
    ),
    options={
        "refer-first": Label(
            id="dirujuk untuk penegakan diagnosis, lalu dipantau setiap bulan",
            en="refer for diagnosis, then check every month",
        ),
        "monitor": Label(
            id="dipantau setiap bulan; dirujuk bila tidak terkontrol", en="check every month; refer when not controlled"
        ),
    },
    default="refer-first",
    why=Label(
        id="Diagnosis ditegakkan dokter; pemantauan tidak menggantikannya.",
        en="A doctor makes the diagnosis, and checks do not replace it.",
    ),
)

BLOOD_PRESSURE_URGENT = Reading(
    code="blood-pressure-urgent",
    title=Label(id="Kapan rujukan tekanan darah segera", en="When a blood pressure is referred at once"),
    settles=("amb-ht-adult-urgent",),
    places=(
        Place(
            source=_PRESSURE,
            says=Label(id="derajat 3: ≥ 180 dan/atau ≥ 110", en="grade 3: 180 or over and/or 110 or over"),
        ),
        Place(
            source=_PRESSURE_FOLLOW_UP,
            says=Label(
                id="rujukan sama untuk semua derajat; segera hanya bila tidak terkendali atau memburuk",
                en="the same referral for every grade; at once only when uncontrolled or worse",
            ),
        ),
    ),
    options={
        "same-day": Label(
            id="derajat 3, atau hipertensi dengan gejala: rujuk hari itu juga (kesimpulan kami)",
            en="grade 3, or hypertension with symptoms: refer the same day (our inference)",
        ),
        "letter": Label(id="sama seperti derajat lainnya", en="like the other grades"),
    },
    default="same-day",
    why=Label(id="Menunggu pada derajat 3 dapat membahayakan.", en="Waiting at grade 3 may do harm."),
)

BLOOD_PRESSURE_SINGLE_READING = Reading(
    code="blood-pressure-single-reading",
    title=Label(id="Satu kali pengukuran tekanan darah", en="A single blood pressure reading"),
    settles=("amb-ht-adult-single-reading",),
    places=(
        Place(
            source=_HYPERTENSION,
            says=Label(
                id="pengukuran dengan tensimeter; pengulangan tidak disebut",
                en="measured with a sphygmomanometer; nothing on repeating it",
            ),
        ),
    ),
    options={
        "repeat": Label(
            id="nilai tinggi diulang sebelum disebut hipertensi",
            en="a raised value is repeated before it is called hypertension",
        ),
        "single": Label(id="satu pengukuran cukup", en="one reading is enough"),
    },
    default="repeat",
    why=Label(
        id="Satu nilai tinggi dapat kebetulan; pengulangan tidak merugikan.",
        en="A single raised value may be chance, and repeating does no harm.",
    ),
)

HYPERTENSION_CONTROLLED = Reading(
    code="hypertension-controlled",
    title=Label(id="Tekanan darah terkendali", en="Controlled blood pressure"),
    settles=("amb-ht-terkendali",),
    places=(
        Place(
            source=_PRESSURE_FOLLOW_UP,
            says=Label(
                id="obat dilanjutkan di Pustu bila tekanan darah terkendali; angkanya tidak disebut",
                en="the Pustu continues drugs while blood pressure is controlled; no figure is given",
            ),
        ),
    ),
    options={
        "doctor": Label(
            id="target yang ditetapkan dokter menurut pedoman", en="the target the doctor sets by the guideline"
        ),
        "below-grade-1": Label(
            id="di bawah 140 dan di bawah 90 mmHg (Tabel 22)", en="under 140 and under 90 mmHg (Tabel 22)"
        ),
    },
    default="doctor",
    why=Label(
        id="Target berbeda menurut penyakit penyerta, dan keputusan ini tidak memberi angka.",
        en="Targets differ by what else the patient has, and the decree gives no figure.",
    ),
)

BLOOD_PRESSURE_FOR_DIABETES = Reading(
    code="blood-pressure-for-diabetes",
    title=Label(
        id="Tekanan darah tinggi sebagai faktor risiko DM", en="Raised blood pressure as a risk factor for diabetes"
    ),
    settles=("amb-dm-bp-definition",),
    places=(
        Place(
            source=_DIABETES,
            says=Label(
                id="faktor risiko: tekanan darah tinggi, tanpa angka",
                en="risk factor: raised blood pressure, with no figure",
            ),
        ),
        Place(
            source=_PRESSURE,
            says=Label(
                id="hipertensi derajat 1 sejak 140 dan/atau 90; normal tinggi sejak 130 dan/atau 85",
                en="grade 1 from 140 and/or 90; high normal from 130 and/or 85",
            ),
        ),
    ),
    options={
        "hypertension": Label(
            id="≥ 140 dan/atau ≥ 90; di bawah 18 tahun menurut Tabel 15",
            en="140 or over and/or 90 or over; under 18 by Tabel 15",
        ),
        "high-normal": Label(id="≥ 130 dan/atau ≥ 85", en="130 or over and/or 85 or over"),
    },
    default="hypertension",
    why=Label(
        id="Tekanan darah tinggi adalah nama umum hipertensi, dan normal tinggi masih digolongkan normal.",
        en="Raised blood pressure is the everyday name of hypertension, and high normal is still called normal.",
    ),
)

BLOOD_PRESSURE_TWO_READINGS = Reading(
    code="blood-pressure-two-readings",
    title=Label(id="Dua pengukuran tekanan darah pada satu hari", en="Two blood pressure readings on one day"),
    settles=(),
    places=(
        Place(
            source=_HYPERTENSION,
            says=Label(
                id="pengukuran dengan tensimeter; pengulangan tidak disebut",
                en="measured with a sphygmomanometer; nothing on repeating it",
            ),
        ),
        Place(
            source=_PRESSURE,
            says=Label(id="satu nilai sistolik dan satu nilai diastolik", en="one systolic and one diastolic value"),
        ),
    ),
    options={
        "higher": Label(
            id="nilai yang lebih tinggi, sistolik dan diastolik masing-masing", en="the higher of each value"
        ),
        "mean": Label(id="rata-rata semua pengukuran hari itu", en="the mean of all readings of the day"),
        "last": Label(id="pengukuran terakhir", en="the last reading"),
    },
    default="higher",
    why=Label(
        id="Tidak ada aturan dalam keputusan ini; dengan nilai yang lebih tinggi tidak ada yang terlewat.",
        en="The decree has no rule; by the higher value nobody is lost.",
    ),
)
