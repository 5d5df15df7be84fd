"""Classes of newborns, and the care of babies of low birth weight (BBLR) (BAB IV)."""

from __future__ import annotations

from ilp.calendar import hours, weeks
from ilp.clusters import Cluster
from ilp.criteria import aged, all_of, amount, any_of, everybody, has, nobody, not_, since
from ilp.facts.newborn_and_child import DISCHARGED, GESTATION_AT_BIRTH, MOTHER_HEPATITIS_B, SICK
from ilp.facts.person import LMP, PREGNANT
from ilp.facts.pregnancy import LOW_BIRTH_WEIGHT_SUSPECTED
from ilp.labels import Label
from ilp.lifecycle import INFANT, NEWBORN, LifeStage
from ilp.regulation import KMK_2015_2023
from ilp.schedule import on_occasion
from ilp.screening.low_birth_weight_readings import (
    ANY_OTHER_FAILED,
    APGAR_10,
    ASSESSMENT_TABLE,
    BBLR_CRITERIA_LISTS,
    BBLR_NOT_VERTEX,
    BIRTH_WEIGHT_4000,
    BIRTH_WEIGHT_BETWEEN,
    CORTICOSTEROID_WEEKS,
    DISCHARGE_ALL,
    DISCHARGE_LIST,
    GESTATION_42_WEEKS,
    GROWTH_CURVE_AT_BIRTH,
    IN_FIGURE_LIST,
    IN_TEXT_LIST,
    KEPT_BY_WEIGHT,
    LOW_BIRTH_WEIGHT_TERM,
    LOW_BIRTH_WEIGHT_TEXT,
    REFERRED_AS_PRETERM,
    REFERRED_BY_WEIGHT,
    STILL_MONITORED,
)
from ilp.screening.mother_and_child_readings import LOW_BIRTH_WEIGHT_AT_POSYANDU
from ilp.screening.newborn_readings import (
    HB0_LATE,
    HB0_WINDOW,
    HEPATITIS_B_MARKER,
    LOW_BIRTH_WEIGHT,
    LOW_BIRTH_WEIGHT_CARE,
    LOW_BIRTH_WEIGHT_FLOW,
    STABLE_LOW_BIRTH_WEIGHT,
)
from ilp.services import Component, Service, by, contested
from ilp.vocabulary import Activity, Cadre, Instrument, ServiceKind, Venue

_TABLE_5 = KMK_2015_2023.at("BAB IV", "Pelayanan Kesehatan Balita dan Anak Pra Sekolah", table="Tabel 5")

_AT_BIRTH = on_occasion(Label(id="saat lahir", en="at birth"))
# The flow of Gambar 16 ends 6 hours after birth.
_FIRST_6_HOURS = aged(under=hours(6))
_TERM = since(LMP, at_least=weeks(37))
_PRETERM = since(LMP, under=weeks(37))

BIRTH_WEIGHT_CLASS = Service(
    code="birth-weight-class",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Penilaian berat lahir", en="Birth-weight class"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=NEWBORN,
    schedule=_AT_BIRTH,
    venues={},
    instruments=(Instrument.ANTHROPOMETRY,),
    source=ASSESSMENT_TABLE,
    further_sources=(LOW_BIRTH_WEIGHT_TEXT,),
    on_results=(BIRTH_WEIGHT_4000, BIRTH_WEIGHT_BETWEEN, LOW_BIRTH_WEIGHT_TERM),
    notes=(
        Label(
            id="BBLB > 4000 gram; BBLC 2500-3999; BBLR 1500-2499; BBLSR 1000-1499; BBLASR < 1000.",
            en="Large (BBLB) over 4000 g; normal (BBLC) 2500-3999; low (BBLR) 1500-2499; very low (BBLSR) 1000-1499; "
            "extremely low (BBLASR) under 1000.",
        ),
    ),
)

GESTATIONAL_AGE_CLASS = Service(
    code="gestational-age-class",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Penilaian usia kehamilan bayi", en="Gestational-age class"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=NEWBORN,
    schedule=_AT_BIRTH,
    venues={},
    source=ASSESSMENT_TABLE,
    on_results=(GESTATION_42_WEEKS,),
    notes=(
        Label(
            id="Lebih bulan > 42 minggu; cukup bulan 37 - <42 minggu; kurang bulan < 37 minggu.",
            en="Post-term over 42 weeks; term 37 to under 42 weeks; preterm under 37 weeks.",
        ),
    ),
)

WEIGHT_FOR_GESTATION_CLASS = Service(
    code="weight-for-gestation-class",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Berat lahir dibandingkan usia kehamilan", en="Birth weight for gestational age"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=NEWBORN,
    schedule=_AT_BIRTH,
    venues={},
    source=ASSESSMENT_TABLE,
    on_results=(GROWTH_CURVE_AT_BIRTH,),
    notes=(
        Label(
            id="Besar > persentil 90; sesuai persentil 10-90; kecil < persentil 10.",
            en="Large above the 90th percentile; appropriate from the 10th to the 90th; small below the 10th.",
        ),
    ),
)

BBLR_PONED_ELIGIBILITY = Service(
    code="bblr-poned-eligibility",
    kind=ServiceKind.REFERRAL,
    name=Label(id="BBLR: dirawat di Puskesmas PONED atau dirujuk", en="Low birth weight: kept, or referred"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=all_of(NEWBORN, LOW_BIRTH_WEIGHT),
    schedule=_AT_BIRTH,
    venues={
        Venue.PUSKESMAS: (Activity.MONITORING, Activity.TREATMENT, Activity.STABILIZATION, Activity.REFERRAL),
        Venue.HOSPITAL: (Activity.TREATMENT,),
    },
    performers=(by(Cadre.TRAINED_HEALTH_WORKER),),
    components=(
        Component(
            code="refer",
            name=Label(id="Stabilisasi dan rujukan ke rumah sakit", en="Stabilization and referral to a hospital"),
            target=any_of(REFERRED_BY_WEIGHT, REFERRED_AS_PRETERM),
            as_indicated_for=ANY_OTHER_FAILED,
            note=Label(
                id="Juga bila Puskesmas bukan PONED, ada penyulit, bukan presentasi belakang kepala, kembar, atau ada "
                "komplikasi ibu.",
                en="Also from a Puskesmas without PONED, with complications, if not head first, with twins, or with "
                "complications of the mother.",
            ),
        ),
        Component(
            code="poned-care",
            name=Label(id="Perawatan di Puskesmas PONED", en="Care at the Puskesmas with PONED"),
            target=nobody(),
            as_indicated_for=all_of(KEPT_BY_WEIGHT, amount(GESTATION_AT_BIRTH, at_least=37)),
            note=Label(
                id="Hanya bila semua syarat terpenuhi: stabil, cukup bulan, APGAR 10, tanpa penyulit, belakang kepala, "
                "tunggal, ibu tanpa perdarahan, hipertensi dan infeksi.",
                en="Only if all conditions are met: stable, term, APGAR 10, no complication, head first, one baby, and "
                "a mother without bleeding, hypertension and infection.",
            ),
        ),
    ),
    source=LOW_BIRTH_WEIGHT_TEXT,
    further_sources=(_TABLE_5, LOW_BIRTH_WEIGHT_FLOW),
    on_results=(APGAR_10, BBLR_CRITERIA_LISTS),
    notes=(
        Label(
            id="Oleh tenaga kesehatan terlatih PONED; Puskesmas bukan PONED segera merujuk setelah resusitasi dan "
            "stabilisasi.",
            en="By staff trained for PONED; a Puskesmas without it refers at once after stabilization.",
        ),
        Label(
            id="Di sini hanya berat lahir dan usia kehamilan yang dinilai. Tenaga kesehatan memeriksa juga: APGAR 10, "
            "tanpa penyulit, presentasi belakang kepala, janin tunggal, ibu tanpa perdarahan, hipertensi dalam "
            "kehamilan dan infeksi. Satu saja tidak terpenuhi: dirujuk.",
            en="Only birth weight and gestational age are judged here. The health worker checks too: APGAR 10, no "
            "complication, head first, one baby, a mother without bleeding, hypertension in pregnancy and infection. "
            "If any one is not met: refer.",
        ),
    ),
)

BBLR_SUSPECTED_DELIVERY_FLOW = Service(
    code="bblr-suspected-delivery-flow",
    kind=ServiceKind.REFERRAL,
    name=Label(id="Ibu diduga melahirkan BBLR: tempat persalinan", en="Expected low birth weight: where to deliver"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.PREGNANT,),
    target=all_of(has(PREGNANT), has(LOW_BIRTH_WEIGHT_SUSPECTED)),
    schedule=on_occasion(Label(id="bila BBLR diduga sebelum lahir", en="when low birth weight is expected")),
    venues={
        Venue.PUSKESMAS: (Activity.DELIVERY_CARE, Activity.STABILIZATION, Activity.REFERRAL),
        Venue.HOSPITAL: (Activity.DELIVERY_CARE,),
    },
    components=(
        Component(
            code="refer",
            name=Label(id="Stabilisasi dan rujuk segera", en="Stabilization and referral at once"),
            target=_PRETERM,
            as_indicated_for=everybody(),
            note=Label(
                id="Juga bila taksiran berat < 2000 gram, atau ada perdarahan, (pre-)eklampsia atau infeksi.",
                en="Also for an estimate under 2000 g, bleeding, (pre-)eclampsia or infection.",
            ),
        ),
        Component(
            code="prepare-delivery",
            name=Label(id="Persiapan persalinan", en="Preparing the delivery"),
            target=nobody(),
            as_indicated_for=_TERM,
            note=Label(
                id="Hanya bila taksiran 2000 - <2500 gram, presentasi belakang kepala dan tanpa komplikasi.",
                en="Only for an estimate of 2000 to under 2500 g, head first and without complications.",
            ),
        ),
        Component(
            code="corticosteroid",
            name=Label(id="Kortikosteroid antenatal, dosis pertama", en="Antenatal corticosteroid, first dose"),
            target=nobody(),
            as_indicated_for=CORTICOSTEROID_WEEKS,
            note=Label(
                id="Dipertimbangkan pada persalinan preterm; kriteria, obat dan dosis tidak diberikan.",
                en="Considered for preterm labour; criteria, drug and dose are not given.",
            ),
        ),
        Component(
            code="antibiotic",
            name=Label(id="Antibiotik, dosis pertama", en="Antibiotic, first dose"),
            target=nobody(),
            as_indicated_for=_PRETERM,
            note=Label(
                id="Bila ketuban pecah dini pada kehamilan preterm.", en="For preterm prelabour rupture of membranes."
            ),
        ),
        Component(
            code="magnesium-sulfate",
            name=Label(id="MgSO4", en="Magnesium sulfate"),
            target=nobody(),
            as_indicated_for=everybody(),
            note=Label(id="Bila (pre-)eklampsia.", en="For (pre-)eclampsia."),
        ),
    ),
    source=LOW_BIRTH_WEIGHT_FLOW,
    further_sources=(LOW_BIRTH_WEIGHT_TEXT,),
    on_results=(BBLR_NOT_VERTEX,),
)

BBLR_BIRTH_ASSESSMENT = Service(
    code="bblr-birth-assessment",
    kind=ServiceKind.EXAMINATION,
    name=Label(id="BBLR: penilaian 0-30 detik", en="Low birth weight: the first 30 seconds"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=all_of(aged(under=hours(1)), LOW_BIRTH_WEIGHT),
    schedule=on_occasion(Label(id="dalam 30 detik setelah lahir", en="within 30 seconds after birth")),
    venues={Venue.PUSKESMAS: (Instrument.APGAR, Activity.PHYSICAL_EXAM)},
    instruments=(Instrument.APGAR,),
    source=LOW_BIRTH_WEIGHT_FLOW,
    notes=(
        Label(
            id="Bernapas ireguler atau menangis lemah, atau tonus otot lemah: resusitasi menurut alur IDAI 2022; bila "
            "tidak, perawatan neonatal esensial.",
            en="Irregular breathing, a weak cry or weak muscle tone: resuscitation by the IDAI flow of 2022; otherwise "
            "essential newborn care.",
        ),
        Label(
            id="Batas satu jam adalah dari pustaka ini, bukan dari keputusan: yang tertulis 30 detik, dan satuan waktu "
            "terkecil di sini jam.",
            en="The bound of an hour is this library's, not the decree's: it writes 30 seconds, and the smallest unit "
            "of time here is an hour.",
        ),
    ),
)

BBLR_ESSENTIAL_CARE = Service(
    code="bblr-essential-care",
    kind=ServiceKind.TREATMENT,
    name=Label(id="Perawatan neonatal esensial BBLR stabil", en="Essential care of a stable low birth weight baby"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=all_of(NEWBORN, STABLE_LOW_BIRTH_WEIGHT, not_(has(SICK))),
    schedule=on_occasion(
        Label(
            id="30 detik-90 menit, lalu 90 menit-6 jam setelah lahir; selebihnya tanpa waktu",
            en="30 seconds to 90 minutes, then to 6 hours after birth; the rest with no time",
        )
    ),
    venues={Venue.PUSKESMAS: (Activity.NEWBORN_CARE,)},
    performers=(by(Cadre.TRAINED_HEALTH_WORKER),),
    components=(
        Component(
            code="warmth", name=Label(id="Menjaga kehangatan", en="Keeping the baby warm"), target=IN_FIGURE_LIST
        ),
        Component(
            code="cord",
            name=Label(id="Klem dan perawatan tali pusat", en="Clamping and care of the cord"),
            note=Label(id="Klem dan potong pada 2 menit.", en="Clamped and cut at 2 minutes."),
        ),
        Component(
            code="early-breastfeeding",
            name=Label(id="Inisiasi menyusu dini (IMD)", en="Early initiation of breastfeeding"),
            target=all_of(_FIRST_6_HOURS, IN_FIGURE_LIST),
            note=Label(
                id="Minimal 60 menit, kecuali kegawatdaruratan; dipantau tiap 15 menit.",
                en="At least 60 minutes, except in an emergency; watched every 15 minutes.",
            ),
        ),
        Component(code="identity", name=Label(id="Identitas bayi", en="Identification of the baby")),
        Component(
            code="vitamin-k",
            name=Label(id="Vitamin K i.m.", en="Vitamin K, intramuscular"),
            target=all_of(_FIRST_6_HOURS, IN_FIGURE_LIST),
        ),
        Component(
            code="condition-60-minutes",
            name=Label(id="Penilaian kondisi pada 60 menit", en="Check of the condition at 60 minutes"),
            target=all_of(_FIRST_6_HOURS, IN_FIGURE_LIST),
        ),
        Component(
            code="eye-infection",
            name=Label(id="Salep atau tetes mata antibiotik", en="Antibiotic eye ointment or drops"),
            target=_FIRST_6_HOURS,
        ),
        Component(
            code="length-and-head",
            name=Label(id="Panjang badan dan lingkar kepala", en="Length and head circumference"),
            instruments=(Instrument.ANTHROPOMETRY, Instrument.HEAD_CIRCUMFERENCE),
        ),
        Component(
            code="gestational-age",
            name=Label(id="Penentuan usia kehamilan", en="Finding the gestational age"),
            target=IN_FIGURE_LIST,
        ),
        Component(
            code="hb0",
            name=Label(id="Imunisasi HB0 i.m.", en="Hepatitis B birth dose, intramuscular"),
            target=HB0_WINDOW,
            as_indicated_for=HB0_LATE,
        ),
        Component(
            code="hourly-monitoring",
            name=Label(id="Pemantauan tiap 1 jam, tanda bahaya", en="Hourly monitoring for danger signs"),
            target=all_of(_FIRST_6_HOURS, IN_FIGURE_LIST),
        ),
        Component(
            code="healthy-or-sick",
            name=Label(id="Klasifikasi sehat atau sakit", en="Class: healthy or sick"),
            target=IN_FIGURE_LIST,
        ),
        Component(
            code="no-bath",
            name=Label(id="Tunda memandikan sampai 24 jam", en="No bath before 24 hours"),
            target=all_of(aged(under=hours(24)), IN_FIGURE_LIST),
        ),
        Component(
            code="hbig",
            name=Label(id="Imunoglobulin hepatitis B (HBIg)", en="Hepatitis B immunoglobulin"),
            target=all_of(has(MOTHER_HEPATITIS_B), IN_TEXT_LIST),
            note=Label(id="Dosis dan batas waktu tidak diatur.", en="Dose and time limit are not set."),
        ),
        Component(
            code="pmk",
            name=Label(id="PMK", en="PMK"),
            target=IN_TEXT_LIST,
            note=Label(
                id="Kepanjangannya tidak diberikan; lazimnya perawatan metode kanguru.",
                en="Not spelled out; commonly kangaroo care.",
            ),
        ),
        Component(
            code="breastfeeding-support",
            name=Label(id="Mengajari dan mendukung ibu menyusui", en="Teaching and supporting breastfeeding"),
            target=IN_TEXT_LIST,
        ),
    ),
    source=LOW_BIRTH_WEIGHT_CARE,
    further_sources=(LOW_BIRTH_WEIGHT_FLOW, LOW_BIRTH_WEIGHT_TEXT),
    on_results=(HEPATITIS_B_MARKER,),
    notes=(
        Label(
            id="Bagi yang berat lahirnya 2000 - <2500 gram dan dinyatakan sehat.",
            en="For those of 2000 to under 2500 g at birth who are declared healthy.",
        ),
    ),
)

BBLR_DISCHARGE = Service(
    code="bblr-discharge",
    kind=ServiceKind.CLASSIFICATION,
    name=Label(id="Kriteria pemulangan BBLR", en="Criteria for discharge of a low birth weight baby"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN,),
    target=all_of(NEWBORN, LOW_BIRTH_WEIGHT, not_(has(DISCHARGED))),
    schedule=on_occasion(Label(id="sebelum dipulangkan", en="before discharge")),
    venues={Venue.PUSKESMAS: (Activity.MONITORING,)},
    components=(
        Component(code="condition", name=Label(id="Keadaan umum baik", en="Good general condition")),
        Component(
            code="temperature",
            name=Label(id="Suhu normal tanpa alat", en="Normal temperature without equipment"),
            note=Label(id="Rentang normal tidak diberikan.", en="The normal range is not given."),
        ),
        Component(
            code="weight-loss", name=Label(id="Berat turun tidak lebih dari 10%", en="Weight down by no more than 10%")
        ),
        Component(code="feeding", name=Label(id="Mampu minum melalui mulut", en="Feeds by mouth")),
        Component(code="parents", name=Label(id="Orang tua mampu merawat", en="Parents are able to care for the baby")),
        Component(
            code="urine-and-stool",
            name=Label(id="Sudah BAK dan mekonium atau BAB", en="Has passed urine, and meconium or stool"),
        ),
    ),
    source=DISCHARGE_LIST,
    on_results=(DISCHARGE_ALL,),
)

BBLR_POST_DISCHARGE = Service(
    code="bblr-post-discharge",
    kind=ServiceKind.VISIT,
    name=Label(id="Pemantauan BBLR setelah pulang", en="Monitoring of a low birth weight baby after discharge"),
    cluster=Cluster.MOTHER_AND_CHILD,
    stages=(LifeStage.NEWBORN, LifeStage.INFANT),
    target=all_of(INFANT, LOW_BIRTH_WEIGHT, has(DISCHARGED), STILL_MONITORED),
    schedule=on_occasion(
        Label(
            id="setelah dipulangkan, sampai berat badan lebih dari 2500 gram; berapa sering tidak diatur",
            en="after discharge, until the weight is over 2500 g; how often is not set",
        )
    ),
    venues={
        Venue.PUSKESMAS: (Activity.MONITORING,),
        Venue.PUSTU: (Activity.MONITORING,),
        Venue.POSYANDU: (Activity.MONITORING,),
        Venue.HOME_VISIT: (Activity.ACCOMPANIMENT,),
    },
    contested_venues=(contested(Venue.POSYANDU, LOW_BIRTH_WEIGHT_AT_POSYANDU, "support"),),
    performers=(
        by(Cadre.TRAINED_HEALTH_WORKER, Venue.PUSKESMAS),
        by(Cadre.HEALTH_WORKER, Venue.PUSTU),
        by(Cadre.KADER, Venue.HOME_VISIT),
    ),
    source=LOW_BIRTH_WEIGHT_TEXT,
    further_sources=(_TABLE_5,),
    notes=(
        Label(
            id="Menurut Pedoman Manajemen BBLR di FKTP dan Buku KIA Khusus Bayi Kecil; pemantauan di Posyandu tidak "
            "menggantikan tenaga kesehatan.",
            en="By the guideline on low birth weight and the health book for small babies; monitoring at the Posyandu "
            "does not replace the health worker.",
        ),
        Label(
            id="Batas usia 12 bulan dari kelompok bayi; keputusan ini hanya memberi batas berat badan.",
            en="The bound of 12 months is that of infants; the decree gives a bound of weight only.",
        ),
    ),
)

SERVICES = (
    BIRTH_WEIGHT_CLASS,
    GESTATIONAL_AGE_CLASS,
    WEIGHT_FOR_GESTATION_CLASS,
    BBLR_PONED_ELIGIBILITY,
    BBLR_SUSPECTED_DELIVERY_FLOW,
    BBLR_BIRTH_ASSESSMENT,
    BBLR_ESSENTIAL_CARE,
    BBLR_DISCHARGE,
    BBLR_POST_DISCHARGE,
)
