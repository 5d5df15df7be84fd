"""The smoking questionnaire of pupils (Formulir 2): descriptive; who smokes is counselled to stop (UBM)."""

from __future__ import annotations

from ilp.calendar import years
from ilp.criteria import aged, all_of, answered, by_reading, has, is_, measured, not_
from ilp.facts.person import PUPIL, SCHOOL_GRADE
from ilp.facts.risk_and_cancer import EVER_SMOKED, SMOKER, SUBSTANCE_USE_INDICATED
from ilp.interpretation.definition import (
    ActionKind,
    Category,
    Item,
    Number,
    Option,
    Questionnaire,
    Scale,
    act,
    yes_no_item,
)
from ilp.labels import Label
from ilp.regulation import KMK_2015_2023
from ilp.screening.school_smoking import SCHOOL_SMOKING_GRADE_AGE, SMOKING_AT_SCHOOL
from ilp.vocabulary import Instrument, Quantity, Venue

_FORM = KMK_2015_2023.at(
    "Lampiran", "Kuesioner Skrining Perilaku Merokok pada Anak Usia Sekolah dan Remaja", form="Formulir 2"
)
_SECTION = KMK_2015_2023.at("BAB IV", "Skrining perilaku merokok")
_MENTAL = KMK_2015_2023.at("BAB IV", "Skrining Kesehatan Jiwa")
_OTHER = Option(code="other", label=Label(id="lainnya", en="other"))

STATUS = Item(
    code="smoking_form.status",
    label=Label(id="merokok", en="smokes"),
    options=(
        Option(code="daily", label=Label(id="ya, setiap hari", en="yes, daily")),
        Option(code="sometimes", label=Label(id="ya, kadang-kadang", en="yes, sometimes")),
        Option(code="tried", label=Label(id="pernah mencoba", en="tried it")),
        Option(code="never", label=Label(id="tidak pernah", en="never")),
    ),
)
_SMOKES = answered(STATUS, "daily", "sometimes")

_START_AGE = Number(
    code="smoking_form.start_age",
    label=Label(id="usia mulai merokok", en="age at the start of smoking"),
    unit="tahun/years",
    at_most=25,
)
_PER_DAY = Number(
    code="smoking_form.cigarettes_per_day",
    label=Label(id="batang rokok per hari", en="cigarettes a day"),
    at_most=200,
)
_PER_WEEK = Number(
    code="smoking_form.cigarettes_per_week",
    label=Label(id="batang rokok per minggu", en="cigarettes a week"),
    at_most=1400,
)
_WEEKS = Number(
    code="smoking_form.weeks_smoked",
    label=Label(id="lama merokok dalam minggu", en="weeks smoked"),
    unit="minggu/weeks",
    at_most=60,
)
_MONTHS = Number(
    code="smoking_form.months_smoked",
    label=Label(id="lama merokok dalam bulan", en="months smoked"),
    unit="bulan/months",
    at_most=240,
)
_YEARS = Number(
    code="smoking_form.years_smoked",
    label=Label(id="lama merokok dalam tahun", en="years smoked"),
    unit="tahun/years",
    at_most=20,
)
_CO = Number(
    code="smoking_form.co_ppm",
    label=Label(id="kadar CO pernapasan", en="exhaled carbon monoxide"),
    unit="ppm",
    at_most=200,
    quantity=Quantity.EXHALED_CO,
)

WANTS_TO_QUIT = yes_no_item(
    "smoking_form.wants_to_quit", "ingin berhenti merokok", "wants to stop smoking", yes=0, asked_if=_SMOKES
)
KNOWS_HARM = yes_no_item("smoking_form.knows_harm", "tahu dampak buruk merokok", "knows the harm of smoking", yes=0)
SEES_SMOKERS_AT_SCHOOL = yes_no_item(
    "smoking_form.sees_smokers_at_school", "melihat orang merokok di sekolah", "sees people smoke at school", yes=0
)
FAMILY_SMOKES = yes_no_item("smoking_form.family_smokes", "keluarga di rumah merokok", "family at home smokes", yes=0)
FRIENDS_SMOKE = yes_no_item(
    "smoking_form.friends_smoke", "banyak teman dekat merokok", "many close friends smoke", yes=0
)
CO_MEASURED = yes_no_item(
    "smoking_form.co_measured",
    "kadar CO pernapasan diperiksa",
    "exhaled carbon monoxide was measured",
    yes=0,
    follows=measured(_CO, at_least=0),
)

ITEMS = (
    STATUS,
    Item(
        code="smoking_form.product",
        label=Label(id="jenis rokok", en="kind of cigarette"),
        options=(
            Option(code="conventional", label=Label(id="konvensional", en="conventional")),
            Option(code="electronic", label=Label(id="elektronik", en="electronic")),
            Option(code="both", label=Label(id="keduanya", en="both")),
            _OTHER,
        ),
        asked_if=_SMOKES,
    ),
    Item(code="smoking_form.start_age", label=_START_AGE.label, number=_START_AGE, asked_if=_SMOKES),
    Item(
        code="smoking_form.start_reason",
        label=Label(id="alasan utama mulai merokok", en="main reason to start"),
        options=(
            Option(code="friends", label=Label(id="ikut teman", en="following friends")),
            Option(code="family", label=Label(id="pengaruh keluarga", en="influence of family")),
            Option(code="curiosity", label=Label(id="ingin tahu", en="curiosity")),
            Option(code="forced", label=Label(id="terpaksa", en="forced")),
            Option(code="spare_time", label=Label(id="mengisi waktu", en="filling time")),
            Option(code="stress", label=Label(id="menghilangkan stres", en="relieving stress")),
            _OTHER,
        ),
        asked_if=_SMOKES,
    ),
    Item(
        code="smoking_form.cigarettes_per_day",
        label=_PER_DAY.label,
        number=_PER_DAY,
        asked_if=answered(STATUS, "daily"),
    ),
    Item(
        code="smoking_form.cigarettes_per_week",
        label=_PER_WEEK.label,
        number=_PER_WEEK,
        asked_if=answered(STATUS, "sometimes"),
    ),
    Item(code="smoking_form.weeks_smoked", label=_WEEKS.label, number=_WEEKS, asked_if=_SMOKES),
    Item(code="smoking_form.months_smoked", label=_MONTHS.label, number=_MONTHS, asked_if=_SMOKES),
    Item(code="smoking_form.years_smoked", label=_YEARS.label, number=_YEARS, asked_if=_SMOKES),
    Item(
        code="smoking_form.obtained",
        label=Label(id="cara mendapatkan rokok", en="how cigarettes are obtained"),
        options=(
            Option(code="single", label=Label(id="beli batangan", en="bought singly")),
            Option(code="pack", label=Label(id="beli bungkusan", en="bought by the pack")),
            Option(code="given", label=Label(id="dari teman atau keluarga", en="from friends or family")),
            _OTHER,
        ),
        asked_if=_SMOKES,
    ),
    WANTS_TO_QUIT,
    Item(
        code="smoking_form.quit_reason",
        label=Label(id="alasan utama berhenti", en="main reason to stop"),
        options=(
            Option(code="health", label=Label(id="kesehatan", en="health")),
            Option(code="motivation", label=Label(id="kemauan sendiri", en="own will")),
            Option(code="advised", label=Label(id="disarankan orang lain", en="advised by others")),
            Option(code="cost", label=Label(id="mahal", en="cost")),
            _OTHER,
        ),
        asked_if=all_of(_SMOKES, answered(WANTS_TO_QUIT, "yes")),
    ),
    KNOWS_HARM,
    SEES_SMOKERS_AT_SCHOOL,
    Item(
        code="smoking_form.seen_smoking_most",
        label=Label(id="yang paling sering terlihat merokok di sekolah", en="whom one sees smoke most at school"),
        options=(
            Option(code="friend", label=Label(id="teman", en="friend")),
            Option(code="guard", label=Label(id="satpam", en="guard")),
            Option(code="teacher", label=Label(id="guru", en="teacher")),
            Option(code="other_staff", label=Label(id="supir, kantin, kebersihan", en="driver, canteen, cleaning")),
            _OTHER,
        ),
        asked_if=answered(SEES_SMOKERS_AT_SCHOOL, "yes"),
    ),
    FAMILY_SMOKES,
    FRIENDS_SMOKE,
    CO_MEASURED,
    Item(
        code="smoking_form.co_ppm",
        label=_CO.label,
        number=_CO,
        asked_if=answered(CO_MEASURED, "yes"),
    ),
)

_EDUCATE_OUTSIDE = act(
    ActionKind.EDUCATE,
    "edukasi bahaya merokok",
    "education on the harm of smoking",
    Venue.SCHOOL,
    Venue.HOME_VISIT,
    source=_SECTION,
)
_QUIT = act(
    ActionKind.COUNSEL,
    "konseling upaya berhenti merokok (UBM) di layanan primer",
    "counselling on stopping smoking in primary care",
    source=_SECTION,
)
_ASSIST = act(
    ActionKind.EXAMINE,
    "dapat dirujuk ke Puskesmas untuk ASSIST: riwayat rokok termasuk indikasi NAPZA",
    "may be sent to the Puskesmas for ASSIST: a history of cigarettes is a sign of substance use",
    service="assist-substance-use-adolescent",
    source=_MENTAL,
)
_TARGET_AGE = all_of(has(PUPIL), aged(at_least=years(10), up_to=years(18)))
_TARGET_GRADE = all_of(has(PUPIL), is_(SCHOOL_GRADE, 4, 5, 6, 7, 8, 9, 10, 11, 12))

SMOKING_STATUS = Scale(
    code="smoking-status",
    name=Label(id="Perilaku merokok peserta didik", en="Smoking of pupils"),
    of=(),
    categories=(
        Category(
            code="daily",
            label=Label(id="Merokok setiap hari", en="Smokes daily"),
            when=answered(STATUS, "daily"),
            follow_up=(_QUIT, _ASSIST, _EDUCATE_OUTSIDE),
            facts=((SMOKER, True), (EVER_SMOKED, True), (SUBSTANCE_USE_INDICATED, True)),
        ),
        Category(
            code="sometimes",
            label=Label(id="Merokok kadang-kadang", en="Smokes sometimes"),
            when=answered(STATUS, "sometimes"),
            follow_up=(_QUIT, _ASSIST, _EDUCATE_OUTSIDE),
            facts=((SMOKER, True), (EVER_SMOKED, True), (SUBSTANCE_USE_INDICATED, True)),
        ),
        Category(
            code="tried",
            label=Label(id="Pernah mencoba", en="Tried it"),
            when=answered(STATUS, "tried"),
            note=Label(
                id="Keputusan ini tidak memberi tindak lanjut khusus bagi yang pernah mencoba.",
                en="The decree has nothing special for those who tried.",
            ),
            follow_up=(_EDUCATE_OUTSIDE,),
            facts=((SMOKER, False),),
        ),
        Category(
            code="never",
            label=Label(id="Tidak merokok dan tidak pernah mencoba", en="Does not smoke and never tried"),
            when=answered(STATUS, "never"),
            follow_up=(_EDUCATE_OUTSIDE,),
            facts=((SMOKER, False), (EVER_SMOKED, False)),
        ),
    ),
    marks=(
        Category(
            code="outside-target",
            label=Label(
                id="kuesioner untuk peserta didik 10-18 tahun atau kelas 4-12",
                en="the questionnaire is for pupils aged 10-18 or of grades 4-12",
            ),
            when=by_reading(
                SCHOOL_SMOKING_GRADE_AGE,
                {
                    "either": all_of(not_(_TARGET_AGE), not_(_TARGET_GRADE)),
                    "age": not_(_TARGET_AGE),
                    "grade": not_(_TARGET_GRADE),
                },
            ),
        ),
        Category(
            code="wants-to-quit",
            label=Label(id="Ingin berhenti merokok", en="Wants to stop smoking"),
            when=answered(WANTS_TO_QUIT, "yes"),
        ),
        Category(
            code="does-not-know-harm",
            label=Label(id="Tidak tahu dampak buruk merokok", en="Does not know the harm of smoking"),
            when=answered(KNOWS_HARM, "no"),
        ),
        Category(
            code="smoke-at-home",
            label=Label(id="Terpapar rokok di rumah", en="Exposed to smoking at home"),
            when=answered(FAMILY_SMOKES, "yes"),
        ),
        Category(
            code="smoke-at-school",
            label=Label(id="Melihat orang merokok di sekolah", en="Sees people smoke at school"),
            when=answered(SEES_SMOKERS_AT_SCHOOL, "yes"),
        ),
        Category(
            code="smoking-friends",
            label=Label(id="Banyak teman dekat merokok", en="Many close friends smoke"),
            when=answered(FRIENDS_SMOKE, "yes"),
        ),
        Category(
            code="co-recorded",
            label=Label(
                id="Kadar CO dicatat; keputusan ini tidak memuat batasnya",
                en="Carbon monoxide recorded; the decree has no limit for it",
            ),
            when=measured(_CO, at_least=0),
        ),
    ),
    source=_SECTION,
    further_sources=(_FORM, _MENTAL),
    services=("school-smoking",),
    settled=(SMOKING_AT_SCHOOL,),
)

QUESTIONNAIRE = Questionnaire(
    instrument=Instrument.SMOKING_FORM,
    name=Label(
        id="Kuesioner perilaku merokok anak usia sekolah dan remaja (Formulir 2)",
        en="Smoking questionnaire of school-age children and adolescents (Form 2)",
    ),
    items=ITEMS,
    scales=(SMOKING_STATUS,),
    source=_FORM,
    further_sources=(_SECTION,),
    notes=(
        Label(
            id="Tanpa skor. Yang mencoba atau tidak pernah merokok langsung ke bagian pengetahuan dan paparan.",
            en="No score. Who only tried, or never smoked, goes straight to knowledge and exposure.",
        ),
        Label(
            id="Jumlah rokok: per hari bila merokok setiap hari, per minggu bila tidak. Lama merokok: isi salah satu.",
            en="Cigarettes: a day for daily smokers, a week for others. Duration: fill in one of the three.",
        ),
    ),
)
