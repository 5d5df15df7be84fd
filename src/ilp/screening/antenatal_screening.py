"""Screening in pregnancy: tuberculosis, HIV, syphilis, hepatitis B, malaria, teeth, hazards at work."""

from __future__ import annotations

from ilp.calendar import months
from ilp.clusters import Cluster
from ilp.criteria import all_of, by_reading, everybody, has, nobody
from ilp.facts.person import PREGNANT, WORKER
from ilp.facts.risk_and_cancer import SUSPECTED_VIOLENCE
from ilp.labels import Label
from ilp.lifecycle import LifeStage
from ilp.regulation import KMK_2015_2023, Place, Reading
from ilp.schedule import during, every_contact, on_occasion, recommended_every, schedule_by_reading
from ilp.screening.antenatal import TRIMESTER_1
from ilp.screening.antenatal_laboratory import (
    ANC_TRIPLE_TEST,
    FIRST_CONTACT,
    MALARIA_TEST_INDICATED,
    MALARIA_TEST_REQUIRED,
)
from ilp.screening.antenatal_readings import ANC_MIND_AND_VIOLENCE
from ilp.services import Component, Service, by
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Task, Venue

_ANC = KMK_2015_2023.at("BAB IV", "Pelayanan Antenatal Terpadu (ANC Terpadu)")
_TB = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 4-6")
_TRIPLE = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 7")
_MALARIA = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 8")
_DENTIST = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 9")
_WORK = KMK_2015_2023.at("BAB IV", "ANC Terpadu butir 10")
_ADULT_TB = KMK_2015_2023.at("BAB V", "Skrining TBC")
_FORM_1 = KMK_2015_2023.at(
    "Lampiran", "Formulir Skrining Gejala TBC dan Penyakit Pernapasan Lainnya", form="Formulir 1"
)

ANC_TB_SYMPTOMS = Reading(
    code="anc-tb-symptoms",
    title=Label(id="Gejala TBC yang berarti positif pada ibu hamil", en="Which symptoms mean positive in pregnancy"),
    settles=("amb-anc-tb-symptom-list",),
    places=(
        Place(source=_TB, says=Label(id="gejala dan tanda TBC, tanpa daftar", en="symptoms and signs, with no list")),
        Place(
            source=_FORM_1,
            says=Label(
                id="batuk berapa pun lamanya; berat badan turun atau tetap, nafsu makan turun; demam; keringat malam",
                en="cough of any length; weight lost or not gained, poor appetite; fever; night sweats",
            ),
        ),
        Place(
            source=KMK_2015_2023.at(
                "Lampiran",
                "Skrining Gejala TBC dan Penyakit Pernapasan Lainnya dan Petunjuk Teknis Pelaksanaan Skrining (IK) TBC",
                form="Formulir 1",
            ),
            says=Label(
                id="investigasi kontak: batuk lebih dari 2 minggu, atau batuk apa pun dengan gejala lain",
                en="contact investigation: cough over 2 weeks, or any cough with another symptom",
            ),
        ),
        Place(
            source=KMK_2015_2023.at("BAB IV", "Skrining kasus TBC balita"),
            says=Label(
                id="anak: terduga bila minimal satu gejala; batuk 2 minggu atau lebih",
                en="children: presumptive with at least one symptom; cough of 2 weeks or more",
            ),
        ),
    ),
    options={
        "any-symptom": Label(id="satu gejala Formulir 1 sudah positif", en="one symptom of Formulir 1 is positive"),
        "contact-investigation": Label(
            id="batuk lebih dari 2 minggu, atau batuk dengan gejala lain",
            en="cough over 2 weeks, or cough with another symptom",
        ),
    },
    default="any-symptom",
    why=Label(
        id="Tidak ada terduga yang terlewat; berat badan pada trimester ke-1 dinilai dengan pertimbangan.",
        en="No suspicion is lost; weight in trimester 1 is judged with care.",
    ),
)

ANC_TB_FREQUENCY = Reading(
    code="anc-tb-frequency",
    title=Label(id="Frekuensi skrining TBC ibu hamil", en="How often pregnant women are screened for tuberculosis"),
    settles=("amb-anc-tb-frequency",),
    places=(
        Place(source=_TB, says=Label(id="setiap kunjungan ANC", en="at every antenatal contact")),
        Place(
            source=_ADULT_TB,
            says=Label(
                id="sebaiknya sebulan sekali; ibu hamil termasuk yang diutamakan",
                en="preferably once a month; pregnant women are among the first",
            ),
        ),
    ),
    options={
        "every-contact": Label(id="setiap kunjungan ANC", en="at every antenatal contact"),
        "monthly": Label(id="sebaiknya setiap bulan", en="preferably every month"),
    },
    default="every-contact",
    why=Label(
        id="Bagian tentang ibu hamil yang berlaku; skrining bulanan BAB V boleh menambahnya.",
        en="The part on pregnancy holds; the monthly screening of BAB V may add to it.",
    ),
)

ANC_TB_MASKS = Reading(
    code="anc-tb-masks",
    title=Label(id="Masker petugas menghadapi ibu hamil terduga TBC", en="Masks of staff before resistance is known"),
    settles=("amb-anc-tb-masks",),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="petugas memakai N95 untuk TBC RO, masker bedah untuk TBC SO; terduga tidak disebut",
                en="staff wear N95 for resistant, surgical masks for sensitive disease; suspicion is not mentioned",
            ),
        ),
    ),
    options={
        "n95": Label(id="N95 selama resistansi belum diketahui", en="N95 as long as resistance is not known"),
        "surgical": Label(id="masker bedah", en="a surgical mask"),
    },
    default="n95",
    why=Label(
        id="Kasus resistan tidak dapat dikecualikan sebelum TCM.",
        en="Resistant disease cannot be ruled out before the molecular test.",
    ),
)

ANC_HIV_OR_SYPHILIS = Reading(
    code="anc-hiv-or-syphilis",
    title=Label(id="Hasil HIV atau sifilis positif", en="A positive result of HIV or syphilis"),
    settles=("amb-anc-triple-sentence",),
    places=(
        Place(
            source=_TRIPLE,
            says=Label(
                id="kalimat tidak utuh: HIV positif, sifilis, lalu edukasi dan layanan PDP",
                en="a broken sentence: HIV positive, syphilis, then education and HIV care (PDP)",
            ),
        ),
    ),
    options={
        "either": Label(id="salah satu positif sudah ditindaklanjuti", en="either of the two is followed up"),
        "both": Label(id="hanya bila keduanya positif", en="only when both are positive"),
    },
    default="either",
    why=Label(
        id="Masing-masing membahayakan janin dan harus diobati.", en="Each of them harms the child and must be treated."
    ),
)

ANC_SYPHILIS_CARE = Reading(
    code="anc-syphilis-care",
    title=Label(id="Tempat pengobatan sifilis ibu hamil", en="Where syphilis in pregnancy is treated"),
    settles=("amb-anc-syphilis-pdp",),
    places=(
        Place(
            source=_TRIPLE,
            says=Label(
                id="sifilis pun diarahkan ke layanan PDP (layanan HIV)", en="syphilis too is sent to HIV care (PDP)"
            ),
        ),
    ),
    options={
        "same-day": Label(
            id="hari itu juga diserahkan ke PDP atau dokter Puskesmas",
            en="handed over to PDP or the doctor of the Puskesmas the same day",
        ),
        "pdp": Label(id="hanya di layanan PDP", en="at PDP only"),
    },
    default="same-day",
    why=Label(
        id="Pengobatan tidak boleh tertunda menunggu janji berikutnya.",
        en="Treatment must not wait for another appointment.",
    ),
)

ANC_DENTAL_LATE = Reading(
    code="anc-dental-late",
    title=Label(id="Kontak dokter gigi setelah trimester ke-1", en="The dentist after trimester 1"),
    settles=("amb-anc-dental-late",),
    places=(
        Place(
            source=_DENTIST,
            says=Label(
                id="dokter gigi minimal sekali, pada K1; tanpa dokter gigi hanya edukasi oleh tenaga lain",
                en="a dentist at least once, at K1; without one, only education by other staff",
            ),
        ),
    ),
    options={
        "until-done": Label(
            id="tetap wajib sampai dilakukan; edukasi saja belum cukup",
            en="required until it is done; education alone is not enough",
        ),
        "trimester-1": Label(id="hanya pada trimester ke-1", en="in trimester 1 only"),
    },
    default="until-done",
    why=Label(
        id="Minimal sekali dalam kehamilan tetap terpenuhi bagi yang datang terlambat.",
        en="Once in the pregnancy is then met for those who come late, too.",
    ),
)

ANC_SCOPE = Service(
    code="anc-scope",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="ANC terpadu: deteksi dini", en="Scope of antenatal care: early detection"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=has(PREGNANT),
    schedule=every_contact(),
    venues={
        Venue.PUSKESMAS: (Activity.HISTORY, Activity.PHYSICAL_EXAM),
        Venue.PUSTU: (Activity.HISTORY, Activity.PHYSICAL_EXAM),
    },
    components=(
        Component(
            code="obstetric-risks",
            name=Label(id="Faktor risiko dan komplikasi kebidanan", en="Obstetric risk factors and complications"),
        ),
        Component(code="nutrition-problems", name=Label(id="Masalah gizi", en="Nutrition problems")),
        Component(
            code="diseases",
            name=Label(id="Penyakit menular dan tidak menular", en="Communicable and non-communicable diseases"),
        ),
        Component(code="mental-disorder", name=Label(id="Gangguan jiwa", en="Mental disorder")),
        Component(
            code="mental-health-questionnaire",
            name=Label(id="Kuesioner kesehatan jiwa (SDQ atau SRQ-20)", en="Mental health questionnaire"),
            target=by_reading(ANC_MIND_AND_VIOLENCE, {"observe": nobody(), "questionnaires": everybody()}),
            as_indicated_for=by_reading(ANC_MIND_AND_VIOLENCE, {"observe": everybody(), "questionnaires": nobody()}),
        ),
        Component(code="violence-signs", name=Label(id="Tanda mengalami kekerasan", en="Signs of violence")),
        Component(
            code="wast",
            name=Label(id="WAST", en="WAST"),
            target=by_reading(
                ANC_MIND_AND_VIOLENCE, {"observe": has(SUSPECTED_VIOLENCE), "questionnaires": everybody()}
            ),
            instruments=(Instrument.WAST,),
        ),
    ),
    source=_ANC,
    notes=(
        Label(
            id="Ditambah imunisasi tetanus menurut status, tata laksana atau rujukan, dan konseling KB.",
            en="Besides: tetanus immunization by status, treatment or referral, and family planning counselling.",
        ),
    ),
)

ANC_TB_SCREENING = Service(
    code="anc-tb-screening",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining TBC ibu hamil", en="Tuberculosis screening in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=has(PREGNANT),
    schedule=schedule_by_reading(
        ANC_TB_FREQUENCY, {"every-contact": every_contact(), "monthly": recommended_every(months(1))}
    ),
    venues={Venue.PUSKESMAS: (Instrument.TB_SYMPTOMS,), Venue.PUSTU: (Instrument.TB_SYMPTOMS,)},
    instruments=(Instrument.TB_SYMPTOMS,),
    source=_TB,
    further_sources=(_ADULT_TB, _FORM_1),
    settled=(ANC_TB_MASKS,),
    on_results=(ANC_TB_SYMPTOMS,),
    notes=(
        Label(
            id="Positif: edukasi dan pemeriksaan dahak; negatif: diamati sampai ANC berikutnya.",
            en="Positive: education and sputum test; negative: watched until the next contact.",
        ),
        Label(
            id="Terduga atau penderita TBC memakai masker bedah dan diperiksa di ruang atau pada waktu terpisah.",
            en="A woman with suspected or known tuberculosis wears a surgical mask and is seen in another room, or at "
            "another time.",
        ),
        Label(
            id="Skrining dengan rontgen tidak dianjurkan pada ibu hamil (Formulir 1).",
            en="Screening by X-ray is not advised in pregnancy (Formulir 1).",
        ),
    ),
)

ANC_HIV_SYPHILIS_HEPB_SCREENING = Service(
    code="anc-hiv-syphilis-hepb-screening",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Skrining HIV, sifilis dan hepatitis B ibu hamil", en="HIV, syphilis and hepatitis B screening in pregnancy"
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=has(PREGNANT),
    schedule=every_contact(),
    venues={Venue.PUSKESMAS: (Instrument.TRIPLE_RISK_FACTORS,), Venue.PUSTU: (Instrument.TRIPLE_RISK_FACTORS,)},
    instruments=(Instrument.TRIPLE_RISK_FACTORS,),
    source=_TRIPLE,
    settled=(ANC_TRIPLE_TEST,),
    on_results=(ANC_HIV_OR_SYPHILIS, ANC_SYPHILIS_CARE),
    notes=(
        Label(
            id="Wawancara pada setiap kunjungan; tes darahnya adalah tes triple eliminasi.",
            en="An interview at every contact; the blood test is the triple elimination test.",
        ),
        Label(
            id="HIV atau sifilis positif: edukasi dan layanan PDP; hepatitis B: dirujuk ke FKRTL (penyakit dalam).",
            en="HIV or syphilis positive: education and HIV care (PDP); hepatitis B: to hospital (internal medicine).",
        ),
        Label(
            id="Pertanyaan faktor risiko dan obatnya tidak diberikan.",
            en="Neither the questions on risk factors nor the treatment is given.",
        ),
    ),
)

ANC_MALARIA_SCREENING = Service(
    code="anc-malaria-screening",
    kind=ServiceKind.SCREENING,
    name=Label(id="Skrining malaria ibu hamil", en="Malaria screening in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=MALARIA_TEST_REQUIRED,
    as_indicated_for=MALARIA_TEST_INDICATED,
    schedule=FIRST_CONTACT,
    venues={Venue.PUSKESMAS: (Instrument.MALARIA_BLOOD_TEST,)},
    instruments=(Instrument.MALARIA_BLOOD_TEST,),
    source=_MALARIA,
    notes=(
        Label(
            id="Mikroskopis atau RDT; satuan API tidak tertulis.",
            en="Microscopy or rapid test; the unit of the API is not printed.",
        ),
        Label(
            id="Positif: pengobatan menurut pedoman nasional dan edukasi; negatif: edukasi pencegahan.",
            en="Positive: treatment by the national guideline and education; negative: education on prevention.",
        ),
    ),
)

ANC_DENTAL = Service(
    code="anc-dental",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="Kontak dokter gigi ibu hamil", en="Dentist contact in pregnancy"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=by_reading(
        ANC_DENTAL_LATE, {"until-done": has(PREGNANT), "trimester-1": all_of(has(PREGNANT), TRIMESTER_1)}
    ),
    schedule=during(TRIMESTER_1),
    venues={Venue.PUSKESMAS: (Instrument.ORAL_EXAMINATION, Activity.EDUCATION)},
    performers=(
        by(Cadre.DENTIST, Venue.PUSKESMAS),
        by(Cadre.HEALTH_WORKER, Venue.PUSKESMAS, task=Task.EDUCATE),
    ),
    instruments=(Instrument.ORAL_EXAMINATION,),
    source=_DENTIST,
    further_sources=(KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Gigi dan Mulut", table="Tabel 18"),),
    notes=(
        Label(
            id="Perawatan yang disarankan dilakukan pada trimester ke-2.",
            en="The treatment advised is done in trimester 2.",
        ),
        Label(
            id="Tanpa dokter gigi, tenaga kesehatan lain memberi edukasi pada K1; skrining gigi tetap menunggu.",
            en="Without a dentist other staff give education at K1; the dental screening stays open.",
        ),
    ),
)

ANC_WORKER_HAZARD = Service(
    code="anc-worker-hazard",
    kind=ServiceKind.SCREENING,
    name=Label(
        id="Deteksi dini potensi bahaya di tempat kerja ibu hamil pekerja",
        en="Workplace hazards of working pregnant women",
    ),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=all_of(has(PREGNANT), has(WORKER)),
    schedule=on_occasion(
        Label(id="saat ANC; kunjungan ke berapa tidak diatur", en="at antenatal contacts; which of them is not said")
    ),
    venues={Venue.PUSKESMAS: (Instrument.WORKPLACE_HAZARDS,), Venue.PUSTU: (Instrument.WORKPLACE_HAZARDS,)},
    instruments=(Instrument.WORKPLACE_HAZARDS,),
    source=_WORK,
    notes=(
        Label(
            id="Posisi dan proses kerja, bahan, alat dan lingkungan kerja yang berisiko bagi kehamilan.",
            en="Posture and process of work, materials, tools and surroundings that endanger the pregnancy.",
        ),
    ),
)

SERVICES = (
    ANC_SCOPE,
    ANC_TB_SCREENING,
    ANC_HIV_SYPHILIS_HEPB_SCREENING,
    ANC_MALARIA_SCREENING,
    ANC_DENTAL,
    ANC_WORKER_HAZARD,
)
