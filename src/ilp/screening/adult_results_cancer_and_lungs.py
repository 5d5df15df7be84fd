"""What cancer screening, PUMA and spirometry of an adult mean (BAB V): readings of unclear places."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_CERVIX = KMK_2015_2023.at("BAB V", "Skrining Kanker Leher rahim")
_COLON = KMK_2015_2023.at("BAB V", "Skrining Kanker kolorektal")
_COPD = KMK_2015_2023.at("BAB V", "Skrining Penyakit Paru Obstruktif Kronik (PPOK)")
_PUMA = KMK_2015_2023.at("Lampiran", "Kuesioner PUMA", form="Formulir 4")

VIA_POSITIVE_FOLLOW_UP = Reading(
    code="via-positive-follow-up",
    title=Label(id="Isi tindak lanjut IVA positif", en="What follows a positive VIA"),
    settles=("amb-iva-follow-up",),
    places=(
        Place(
            source=_CERVIX,
            says=Label(
                id="ditindaklanjuti di Puskesmas oleh dokter atau bidan kompeten; isinya tidak disebut",
                en="followed up at the Puskesmas by a doctor or a trained midwife; what is done is not said",
            ),
        ),
    ),
    options={
        "trained-staff": Label(
            id="dokter atau bidan kompeten menentukan; curiga kanker dirujuk",
            en="doctor or trained midwife decide; suspected cancer is referred",
        ),
        "hospital": Label(id="setiap IVA positif dirujuk ke FKRTL", en="every positive VIA is referred to hospital"),
    },
    default="trained-staff",
    why=Label(
        id="Keputusan ini menempatkan tindak lanjut di Puskesmas pada tenaga yang terlatih.",
        en="The decree puts the follow-up at the Puskesmas in trained hands.",
    ),
)

COLORECTAL_EITHER_POSITIVE = Reading(
    code="colorectal-either-positive",
    title=Label(id="Rujukan setelah colok dubur positif", en="Referral after a positive rectal examination"),
    settles=("amb-crc-exam-then-blood",),
    places=(
        Place(
            source=_COLON,
            says=Label(
                id="rujuk bila colok dubur dan/atau darah samar positif",
                en="refer when the rectal examination and/or the occult blood is positive",
            ),
        ),
        Place(
            source=_COLON,
            says=Label(
                id="colok dubur negatif: tetap periksa darah samar; positif: tidak disebut",
                en="rectal examination negative: test for blood all the same; positive: nothing is said",
            ),
        ),
    ),
    options={
        "either": Label(
            id="salah satu positif dirujuk, tanpa menunggu pemeriksaan lain",
            en="either positive result is referred, without waiting for the other",
        ),
        "both-tests": Label(id="kedua pemeriksaan diselesaikan dahulu", en="both tests are completed first"),
    },
    default="either",
    why=Label(id="Benjolan tidak menunggu hasil laboratorium.", en="A lump does not wait for the laboratory."),
)

PUMA_AGE_60 = Reading(
    code="puma-age-60",
    title=Label(id="Skor PUMA pada usia 60 tahun", en="PUMA score at 60 years"),
    settles=("amb-puma-60", "amb-puma-1"),
    places=(
        Place(
            source=_PUMA,
            says=Label(
                id="50-59 tahun: 1; > 60 tahun: 2; 60 tahun tidak disebut",
                en="50-59 years: 1; over 60: 2; 60 is not named",
            ),
        ),
    ),
    options={
        "from-60": Label(id="2 sejak 60 tahun", en="2 from 60"),
        "over-60": Label(id="2 sejak 61 tahun; 60 tahun bernilai 1", en="2 from 61; 60 scores 1"),
    },
    default="from-60",
    why=Label(
        id="Golongan sebelumnya berakhir pada 59 tahun; skor yang lebih tinggi tidak melewatkan siapa pun.",
        en="The group before ends at 59, and the higher score loses nobody.",
    ),
)

PUMA_CUTOFF = Reading(
    code="puma-cutoff",
    title=Label(id="Batas skor PUMA", en="Cut-off of the PUMA score"),
    settles=("amb-puma-cutoff", "amb-puma-4"),
    places=(
        Place(
            source=_COPD,
            says=Label(id="< 6 risiko rendah, ≥ 6 risiko tinggi", en="under 6 is low risk, 6 or over is high"),
        ),
        Place(source=_PUMA, says=Label(id="sama", en="the same")),
    ),
    options={
        "six": Label(id="risiko tinggi sejak 6", en="high risk from 6"),
        "five": Label(id="risiko tinggi sejak 5", en="high risk from 5"),
    },
    default="six",
    why=Label(
        id="Kedua tempat menulis 6; batas 5 pada terbitan lain tidak ada di sini.",
        en="Both places write 6; the cut-off of 5 published elsewhere is not in the decree.",
    ),
)

PUMA_QUIT_COUNSELLING = Reading(
    code="puma-quit-counselling",
    title=Label(
        id="Siapa yang diberi konseling berhenti merokok setelah PUMA", en="Who is counselled to quit after PUMA"
    ),
    settles=("amb-puma-5",),
    places=(
        Place(
            source=_COPD,
            says=Label(
                id="berapa pun skornya dianjurkan konseling upaya berhenti merokok (UBM)",
                en="whatever the score, counselling on stopping smoking is advised",
            ),
        ),
        Place(
            source=_PUMA,
            says=Label(
                id="skor < 6 edukasi saja; skor ≥ 6 edukasi dan konseling UBM",
                en="under 6 education only; from 6 education and counselling on stopping smoking",
            ),
        ),
    ),
    options={
        "smokers": Label(id="yang merokok, berapa pun skornya", en="those who smoke, whatever the score"),
        "text": Label(id="semua", en="everybody"),
        "form": Label(id="hanya skor tinggi", en="high scores only"),
    },
    default="smokers",
    why=Label(
        id="Konseling itu bagi yang merokok; tidak ada perokok yang terlewat.",
        en="The counselling is for those who smoke, and no smoker is lost.",
    ),
)

SPIROMETRY_FOLLOW_UP = Reading(
    code="spirometry-follow-up",
    title=Label(id="Tindak lanjut nilai FEV1/FVC", en="Follow-up by FEV1/FVC"),
    settles=("amb-spirometry-inverted", "amb-puma-2"),
    places=(
        Place(
            source=_COPD,
            says=Label(
                id="lebih dari 0,7 dirujuk; kurang dari 0,7 hanya edukasi",
                en="over 0.7 is referred; under 0.7 gets education only",
            ),
        ),
        Place(
            source=_COPD,
            says=Label(id="skor PUMA ≥ 6 dirujuk ke FKRTL", en="a PUMA score of 6 or more is referred to the hospital"),
        ),
    ),
    options={
        "all-referred": Label(
            id="skor PUMA ≥ 6 dirujuk berapa pun hasilnya; < 0,7 adalah obstruksi; semua mendapat edukasi",
            en="a PUMA score of 6 or more is referred whatever the result; under 0.7 is obstruction; all are educated",
        ),
        "obstruction-referred": Label(
            id="< 0,7 setelah bronkodilator adalah obstruksi dan dirujuk; selain itu edukasi; semua mendapat edukasi",
            en="under 0.7 after a bronchodilator is obstruction and is referred; otherwise education; all are educated",
        ),
        "printed": Label(
            id="seperti tercetak, berlawanan dengan arti nilainya", en="as printed, against what the value means"
        ),
    },
    default="all-referred",
    why=Label(
        id="Kalimat tercetak tertukar dan akan memulangkan yang sakit; setiap skor ≥ 6 sudah ditulis untuk dirujuk.",
        en="The sentence is the wrong way round and would send the ill home; a score of 6 or more is to be referred.",
    ),
)

SPIROMETRY_AT_0_7 = Reading(
    code="spirometry-at-0-7",
    title=Label(id="FEV1/FVC tepat 0,7", en="FEV1/FVC of exactly 0.7"),
    settles=("amb-spirometry-07",),
    places=(
        Place(
            source=_COPD, says=Label(id="hanya lebih dari 0,7 dan kurang dari 0,7", en="only over 0.7 and under 0.7")
        ),
    ),
    options={
        "doctor": Label(
            id="bukan obstruksi menurut angka; dokter memutuskan", en="no obstruction by the figure; the doctor decides"
        ),
        "refer": Label(id="dirujuk", en="refer"),
    },
    default="doctor",
    why=Label(
        id="Angka itu di luar kedua golongan; penilaian dokter tetap menjaganya.",
        en="The figure is in neither class, and the doctor's judgement keeps the patient safe.",
    ),
)
