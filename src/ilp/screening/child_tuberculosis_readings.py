"""Unclear places in the part on tuberculosis in children under five and of preschool age (BAB IV)."""

from __future__ import annotations

from ilp.labels import Label
from ilp.regulation import KMK_2015_2023, Place, Reading

_KMK = KMK_2015_2023.at
_TB = _KMK("BAB IV", "Skrining kasus TBC balita")
_TABLE_10 = _KMK("BAB IV", "Skrining kasus TBC balita", table="Tabel 10")
_FIGURE_22 = _KMK("BAB IV", "Skrining kasus TBC balita", figure="Gambar 22")
_SCORING = _KMK("BAB IV", "Sistem Skoring TBC")
_TABLE_11 = _KMK("BAB IV", "Sistem Skoring TBC", table="Tabel 11")
_FORM_1 = _KMK(
    "Lampiran",
    "Skrining Gejala TBC dan Penyakit Pernapasan Lainnya dan Petunjuk Teknis Pelaksanaan Skrining (IK) TBC",
    form="Formulir 1",
)

TB_CHILD_FEVER = Reading(
    code="tb-child-fever-2-weeks",
    title=Label(id="Demam tepat 2 minggu pada skrining TBC anak", en="Fever of exactly 2 weeks in child screening"),
    settles=("amb-tb-fever-limit", "amb-paediatric-tb-score-4"),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="batuk 2 minggu atau lebih; demam > 2 minggu, atau berulang tanpa sebab jelas",
                en="cough of 2 weeks or more; fever over 2 weeks, or again and again with no clear cause",
            ),
        ),
        Place(
            source=_TABLE_11,
            says=Label(id="skor demam dan batuk sejak 2 minggu", en="fever and cough score from 2 weeks"),
        ),
    ),
    options={
        "letter": Label(id="demam lebih dari 14 hari", en="fever of more than 14 days"),
        "inclusive": Label(id="demam 14 hari atau lebih", en="fever of 14 days or more"),
    },
    default="letter",
    why=Label(
        id="Seperti tercetak pada daftar gejala; demam berulang dan gejala lain tetap dihitung.",
        en="As the list of symptoms prints it; recurring fever and the other symptoms count all the same.",
    ),
)

TB_CHILD_CONTACT_WITH_SYMPTOMS = Reading(
    code="tb-child-contact-with-symptoms",
    title=Label(id="Kontak TBC yang juga bergejala", en="A contact who has symptoms too"),
    settles=("amb-tb-contact-vs-symptom",),
    places=(
        Place(
            source=_TABLE_10,
            says=Label(
                id="tiga kategori: terduga, bukan terduga, kontak erat; satu anak dapat masuk dua",
                en="three classes: presumptive, not presumptive, close contact; a child can be in two",
            ),
        ),
    ),
    options={
        "symptoms-first": Label(
            id="terduga TBC; riwayat kontak tetap dicatat dan dipakai setelah TBC disingkirkan",
            en="presumptive; the contact stays on record and counts once tuberculosis is excluded",
        ),
        "both": Label(id="terduga dan kontak erat sekaligus", en="presumptive and close contact at once"),
    },
    default="symptoms-first",
    why=Label(
        id="Anak bergejala harus diperiksa untuk TBC aktif sebelum pencegahan dipertimbangkan.",
        en="A child with symptoms must be examined for active disease before prevention is considered.",
    ),
)

TB_CHILD_HOUSEHOLD_CONTACT = Reading(
    code="tb-child-household-contact",
    title=Label(id="Kontak serumah dan kontak erat pada anak", en="Household and close contacts among children"),
    settles=(
        "amb-tb-household-contact",
        "amb-tb-neg-close-contact",
        "amb-tb-contact-household",
        "amb-tb-symptom-contact-form-5",
        "amb-tb-symptom-contact-form-6",
    ),
    places=(
        Place(
            source=_TABLE_10,
            says=Label(
                id="hanya kontak erat, yaitu yang tidak serumah: dirujuk, tes tuberkulin, kelayakan TPT",
                en="close contacts only, those not of the household: referral, tuberculin test, preventive treatment",
            ),
        ),
        Place(
            source=_FIGURE_22,
            says=Label(
                id="hasil negatif: TPT dipertimbangkan bagi kontak serumah, yang lain hanya edukasi",
                en="negative result: preventive treatment for the household, education for the others",
            ),
        ),
        Place(
            source=_SCORING,
            says=Label(id="kesimpulan skor menyebut kontak erat", en="the conclusions speak of close contacts"),
        ),
        Place(
            source=_FORM_1,
            says=Label(
                id="mendefinisikan keduanya; semua kontak anak dirujuk (kalimat rusak)",
                en="defines both; all child contacts are referred (a garbled sentence)",
            ),
        ),
    ),
    options={
        "both-alike": Label(
            id="keduanya diperlakukan sama di setiap langkah", en="both are treated alike at every step"
        ),
        "letter": Label(id="hanya yang disebut pada tiap tempat", en="only the one each place names"),
    },
    default="both-alike",
    why=Label(
        id="Kontak serumah terpajan paling sedikit sama berat, jadi tidak boleh mendapat lebih sedikit.",
        en="The household is exposed at least as much and must not get less.",
    ),
)

TB_CHILD_CONTACT_AT_PUSTU = Reading(
    code="tb-child-contact-at-pustu",
    title=Label(id="Kontak erat yang ditemukan di Pustu", en="Close contacts found at the Pustu"),
    settles=("amb-tb-pustu-contact",),
    places=(
        Place(
            source=_TABLE_10,
            says=Label(
                id="yang ditemukan pada kunjungan rumah atau Posyandu dirujuk ke Puskesmas",
                en="those found at home visits or the Posyandu are sent to the Puskesmas",
            ),
        ),
        Place(source=_FIGURE_22, says=Label(id="juga yang ditemukan di Pustu", en="those found at the Pustu too")),
    ),
    options={
        "figure": Label(id="juga dari Pustu", en="from the Pustu too"),
        "text": Label(id="hanya dari kunjungan rumah dan Posyandu", en="from home visits and Posyandu only"),
    },
    default="figure",
    why=Label(id="Tidak ada kontak yang terlewat.", en="No contact is lost."),
)

TB_CHILD_INDEX_CASE = Reading(
    code="tb-child-index-case",
    title=Label(id="Siapa kasus indeks", en="Who is an index case"),
    settles=("amb-tb-index-def",),
    places=(
        Place(
            source=_TABLE_10,
            says=Label(id="terkonfirmasi bakteriologis positif", en="bacteriologically confirmed"),
        ),
        Place(
            source=_FORM_1,
            says=Label(
                id="terkonfirmasi bakteriologis (sensitif atau resistan obat) dan TBC anak",
                en="bacteriologically confirmed (sensitive or resistant), and children with tuberculosis",
            ),
        ),
    ),
    options={
        "any": Label(
            id="setiap kasus terkonfirmasi, dan TBC anak (dicari sumbernya)",
            en="any confirmed case, and children with tuberculosis (whose source is sought)",
        ),
        "confirmed": Label(id="hanya yang terkonfirmasi bakteriologis", en="bacteriologically confirmed cases only"),
    },
    default="any",
    why=Label(
        id="Definisi yang lebih luas tidak melewatkan kontak; yang dilakukan hanya pemeriksaan.",
        en="The wider definition loses no contact, and all that follows is an examination.",
    ),
)

TB_CHILD_PREVENTION_WITHOUT_TEST = Reading(
    code="tb-child-prevention-without-test",
    title=Label(id="TPT anak bila tes tuberkulin tidak tersedia", en="Preventive treatment with no tuberculin test"),
    settles=("amb-tb-under5-tst",),
    places=(
        Place(
            source=_TABLE_10,
            says=Label(
                id="tes tuberkulin untuk menilai kelayakan TPT setiap kontak; tanpa tes tidak diatur",
                en="a tuberculin test to judge preventive treatment of each contact; nothing on what to do without",
            ),
        ),
    ),
    options={
        "doctor-decides": Label(
            id="tes yang tidak tersedia tidak menghalangi; dokter memutuskan",
            en="a test that cannot be had is no bar; the doctor decides",
        ),
        "test-first": Label(id="menunggu tes", en="it waits for the test"),
    },
    default="doctor-decides",
    why=Label(
        id="Anak kecil yang terpajan cepat menjadi sakit; menunggu tes dapat merugikan.",
        en="An exposed young child falls ill fast, and waiting for a test can do harm.",
    ),
)

TB_CHILD_NEGATIVE_WITH_SYMPTOMS = Reading(
    code="tb-child-negative-with-symptoms",
    title=Label(id="Hasil negatif dengan gejala yang menetap", en="A negative result and symptoms that stay"),
    settles=("amb-tb-figure-negative",),
    places=(
        Place(
            source=_FIGURE_22,
            says=Label(
                id="TCM atau skor negatif: edukasi, TPT bagi kontak serumah",
                en="test or score negative: education, preventive treatment for the household",
            ),
        ),
        Place(
            source=_SCORING,
            says=Label(
                id="gejala diamati 2-4 minggu; bila menetap dievaluasi kembali dan dirujuk",
                en="symptoms are watched for 2-4 weeks; if they stay, the child is judged anew and referred",
            ),
        ),
    ),
    options={
        "watch-and-refer": Label(
            id="diamati 2-4 minggu, lalu dievaluasi dan dirujuk bila gejala menetap",
            en="watched for 2-4 weeks, then judged anew and referred if symptoms stay",
        ),
        "figure": Label(id="edukasi dan TPT saja", en="education and preventive treatment only"),
    },
    default="watch-and-refer",
    why=Label(
        id="Hasil negatif tidak menyingkirkan TBC pada anak yang tetap bergejala.",
        en="A negative result does not exclude tuberculosis in a child whose symptoms stay.",
    ),
)

TB_CHILD_SCORE_BELOW_6 = Reading(
    code="tb-child-score-below-6",
    title=Label(id="Kesimpulan skor di bawah 6", en="Conclusions on a score below 6"),
    settles=("amb-tb-score-lt6", "amb-paediatric-tb-score-1"),
    places=(
        Place(
            source=_SCORING,
            says=Label(
                id="butir 1: skor ≥ 6 diobati; butir 2 dan 3: '= 6' dengan tuberkulin positif atau kontak; butir 4: "
                "'6' tanpa tanda",
                en="item 1: 6 or more is treated; items 2 and 3: '= 6' with a positive test or contact; item 4: '6' "
                "with no sign",
            ),
        ),
    ),
    options={
        "below-6": Label(
            id="butir 2-4 untuk skor < 6, dipastikan dokter; skor 6 atau lebih: TBC klinis",
            en="items 2-4 are for scores below 6, confirmed by a doctor; 6 or more is clinical tuberculosis",
        ),
        "doctor": Label(id="di bawah 6 hanya dokter yang menyimpulkan", en="below 6 only a doctor concludes anything"),
        "as-printed": Label(
            id="butir 2-4 untuk skor tepat 6, seperti tercetak", en="items 2-4 are for exactly 6, as printed"
        ),
    },
    default="below-6",
    why=Label(
        id="Seperti tercetak, skor 6 sekaligus TBC dan infeksi laten, dan skor di bawah 6 tanpa aturan.",
        en="As printed, 6 is both disease and latent infection, and scores below 6 have no rule.",
    ),
)

TB_CHILD_SCORE_NEGATIVE = Reading(
    code="tb-child-score-test-or-contact",
    title=Label(
        id="Tuberkulin positif tanpa kontak, atau kontak dengan tuberkulin negatif",
        en="A positive test without contact, or contact with a negative test",
    ),
    settles=("amb-tb-score-and-or", "amb-paediatric-tb-score-2"),
    places=(
        Place(
            source=_SCORING,
            says=Label(
                id="butir 2 dan 3: tuberkulin positif atau kontak; butir 4: tuberkulin negatif atau tanpa kontak",
                en="items 2 and 3: test positive or contact; item 4: test negative or no contact",
            ),
        ),
    ),
    options={
        "either-positive": Label(
            id="salah satu positif: butir 2 atau 3; butir 4 hanya bila keduanya negatif",
            en="either is enough for items 2 and 3; item 4 only where both are negative",
        ),
        "either-negative": Label(id="salah satu negatif: butir 4", en="either negative is enough for item 4"),
    },
    default="either-positive",
    why=Label(
        id="Anak dengan salah satu bukti infeksi tidak hanya diamati.",
        en="A child with one proof of infection is not merely watched.",
    ),
)

TB_CHILD_SCORE_5 = Reading(
    code="tb-child-score-5",
    title=Label(id="Balita dengan skor 5", en="A child under five with a score of 5"),
    settles=("amb-tb-score5",),
    places=(
        Place(
            source=_SCORING,
            says=Label(
                id="butir 5: balita skor 5 dengan gejala meragukan dirujuk ke RS; butir 2-4 juga mencakup skor itu",
                en="item 5: under five, score 5 and doubtful symptoms go to hospital; items 2-4 cover it too",
            ),
        ),
    ),
    options={
        "hospital-first": Label(id="butir 5 didahulukan", en="item 5 comes first"),
        "items-2-to-4": Label(id="butir 2-4 didahulukan", en="items 2-4 come first"),
    },
    default="hospital-first",
    why=Label(
        id="Aturan yang lebih khusus, dan anak kecil yang meragukan dinilai rumah sakit.",
        en="It is the more special rule, and a doubtful young child is judged at the hospital.",
    ),
)

TB_CHILD_SCORE_CONTACT = Reading(
    code="tb-child-score-contact",
    title=Label(id="Bukti untuk skor kontak 3", en="Proof for a contact score of 3"),
    settles=("amb-tb-contact-bta-vs-tcm", "amb-paediatric-tb-score-3"),
    places=(
        Place(source=_TABLE_11, says=Label(id="sumber BTA (+): 3", en="source sputum smear positive: 3")),
        Place(
            source=_SCORING,
            says=Label(
                id="bukti tertulis hasil TCM sumber penularan", en="written result of the source's molecular test"
            ),
        ),
    ),
    options={
        "any-written": Label(
            id="bukti tertulis bakteriologis apa pun (TCM atau BTA)",
            en="any written bacteriological proof (molecular test or smear)",
        ),
        "molecular-only": Label(id="hanya TCM", en="the molecular test only"),
    },
    default="any-written",
    why=Label(
        id="Keduanya bukti bakteriologis; di tempat tanpa TCM kontak tetap dinilai.",
        en="Both are bacteriological proof, and where there is no molecular test contact still counts.",
    ),
)

TB_CHILD_SCORE_LIMITS = Reading(
    code="tb-child-score-limits",
    title=Label(id="Batas tuberkulin, demam dan batuk pada skor", en="Limits of test, fever and cough in the score"),
    settles=("amb-tb-mdx-underline",),
    places=(
        Place(
            source=_TABLE_11,
            says=Label(
                id="tanda > bergaris bawah (≥) pada 10 mm, 5 mm dan 2 minggu, tanpa garis pada kelenjar 1 cm; salinan "
                "lain hanya >",
                en="an underlined > (that is ≥) at 10 mm, 5 mm and 2 weeks, none at 1 cm of lymph node; another copy "
                "has > only",
            ),
        ),
    ),
    options={
        "inclusive": Label(
            id="≥ 10 mm (≥ 5 mm imunokompromais), ≥ 2 minggu; kelenjar > 1 cm",
            en="10 mm or more (5 mm if immunocompromised), 2 weeks or more; node over 1 cm",
        ),
        "exclusive": Label(
            id="> 10 mm (> 5 mm imunokompromais), > 2 minggu", en="over 10 mm (5 mm if immunocompromised), over 2 weeks"
        ),
    },
    default="inclusive",
    why=Label(
        id="Garis bawah adalah cara cetak untuk ≥, seperti pada gambar lain.",
        en="The underline is how ≥ is printed, in other figures too.",
    ),
)

TB_CHILD_SCORE_NUTRITION = Reading(
    code="tb-child-score-nutrition",
    title=Label(id="Persen BB/TB dan BB/U pada skor gizi", en="Percentages of weight in the nutrition score"),
    settles=("amb-tb-clinical-malnutrition", "amb-paediatric-tb-score-6"),
    places=(
        Place(
            source=_TABLE_11,
            says=Label(
                id="BB/TB < 90% atau < 70%, BB/U < 80% atau < 60%",
                en="weight for height under 90% or 70%, weight for age under 80% or 60%",
            ),
        ),
        Place(
            source=_SCORING,
            says=Label(
                id="merujuk buku KIA dan WHO, yang memakai simpangan baku",
                en="refers to the buku KIA and WHO, which use standard deviations",
            ),
        ),
    ),
    options={
        "health-worker": Label(
            id="dinilai tenaga kesehatan; persen hanya dengan tabel median yang disebut",
            en="scored by the health worker; percentages only with a named table of medians",
        ),
        "percent": Label(id="persen terhadap median", en="percent of the median"),
    },
    default="health-worker",
    why=Label(
        id="Persen tanpa tabel median yang jelas dapat memberi skor yang salah.",
        en="A percentage without a known table of medians can give a wrong score.",
    ),
)

TB_CHILD_NUTRITION_AT_6 = Reading(
    code="tb-child-nutrition-at-6",
    title=Label(id="Acuan gizi pada usia 6 tahun lebih", en="Reference of nutrition at 6 years and some months"),
    settles=("amb-tb-nutri-6y",),
    places=(
        Place(
            source=_SCORING,
            says=Label(id="≤ 6 tahun buku KIA, > 6 tahun WHO 2005", en="up to 6 years buku KIA, over 6 WHO 2005"),
        ),
    ),
    options={
        "completed-years": Label(
            id="buku KIA sampai sebelum ulang tahun ke-7", en="buku KIA to the day before the 7th birthday"
        ),
        "birthday": Label(
            id="buku KIA sampai ulang tahun ke-6, hari itu termasuk",
            en="buku KIA to the 6th birthday, that day included",
        ),
    },
    default="completed-years",
    why=Label(
        id="Umur dihitung dalam tahun genap, seperti pada bagian lain.",
        en="Age is counted in completed years, as elsewhere.",
    ),
)

TB_CHILD_NUTRITION_OVER_6 = Reading(
    code="tb-child-nutrition-over-6",
    title=Label(id="Grafik IMT/U 'WHO 2005' di atas 6 tahun", en="The 'WHO 2005' chart of BMI for age over 6 years"),
    settles=("amb-tb-nutri-who2005",),
    places=(
        Place(
            source=_SCORING,
            says=Label(
                id="IMT/U standar WHO 2005, tanpa edisi grafik",
                en="BMI for age by WHO 2005, with no edition of the chart",
            ),
        ),
        Place(
            source=_KMK("BAB IV", "Skrining Obesitas", table="Tabel 13"),
            says=Label(id="kategori IMT/U usia 5-18 tahun", en="classes of BMI for age at 5-18 years"),
        ),
    ),
    options={
        "named-by-user": Label(
            id="tabel yang dipakai disebutkan oleh pemeriksa", en="the examiner names the table used"
        ),
        "as-school-age": Label(id="IMT/U seperti Tabel 13", en="BMI for age as in Tabel 13"),
    },
    default="named-by-user",
    why=Label(
        id="Edisi tidak disebut, dan nilai dari tabel berbeda tidak dapat dibandingkan.",
        en="No edition is given, and values from different tables cannot be compared.",
    ),
)

TB_CHILD_COUGH_TREATED = Reading(
    code="tb-child-cough-treated",
    title=Label(id="Batuk 2 minggu yang membaik dengan pengobatan", en="A cough of 2 weeks that treatment helps"),
    settles=(),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="batuk menetap 2 minggu atau lebih dan tidak membaik dengan pengobatan standar",
                en="cough of 2 weeks or more that does not get better with standard treatment",
            ),
        ),
        Place(source=_TABLE_11, says=Label(id="batuk kronik 2 minggu", en="chronic cough of 2 weeks")),
    ),
    options={
        "duration": Label(id="2 minggu sudah cukup, berobat atau belum", en="2 weeks are enough, treated or not"),
        "letter": Label(id="hanya bila tidak membaik dengan pengobatan", en="only if treatment does not help"),
    },
    default="duration",
    why=Label(
        id="Anak yang belum pernah diobati tidak boleh terlewat.", en="A child not treated yet must not be lost."
    ),
)

TB_CHILD_SYMPTOM_LIST = Reading(
    code="tb-child-symptom-list",
    title=Label(id="Daftar gejala TBC balita dan prasekolah", en="List of symptoms under five and at preschool age"),
    settles=(),
    places=(
        Place(
            source=_TB,
            says=Label(
                id="daftar tersendiri: batuk 2 minggu, demam 2 minggu atau berulang, berat badan, lesu, tanda organ",
                en="a list of its own: cough 2 weeks, fever 2 weeks or recurring, weight, listlessness, organ signs",
            ),
        ),
        Place(
            source=_FORM_1,
            says=Label(
                id="segala umur: batuk tanpa melihat lamanya, berat badan, demam, keringat malam",
                en="any age: cough of any duration, weight, fever, night sweats",
            ),
        ),
    ),
    options={
        "own-list": Label(id="hanya daftar anak", en="the children's list only"),
        "both-lists": Label(id="juga gejala Formulir 1", en="the symptoms of Formulir 1 too"),
    },
    default="own-list",
    why=Label(
        id="Daftar itu dibuat untuk usia ini; batuk pilek beberapa hari tidak perlu TCM, dan yang menetap terjaring.",
        en="That list is made for this age; a few days' cold needs no sputum test, and what stays is caught.",
    ),
)

TB_CHILD_SCORE_NODE = Reading(
    code="tb-child-score-node",
    title=Label(id="Kelenjar tepat 1 cm pada skor", en="A lymph node of exactly 1 cm in the score"),
    settles=("amb-paediatric-tb-score-5",),
    places=(
        Place(
            source=_TABLE_11, says=Label(id="> 1 cm, lebih dari satu, tidak nyeri", en="over 1 cm, several, painless")
        ),
    ),
    options={
        "letter": Label(id="lebih dari 1 cm", en="over 1 cm"),
        "inclusive": Label(id="1 cm atau lebih", en="1 cm or more"),
    },
    default="letter",
    why=Label(id="Batas diikuti seperti tertulis.", en="The bound is followed as written."),
)

TB_CHILD_SCORE_6_WITHOUT_SYMPTOMS = Reading(
    code="tb-child-score-6-without-symptoms",
    title=Label(
        id="Skor 6 hanya dari kontak dan tuberkulin, tanpa gejala",
        en="A score of 6 from contact and tuberculin only, without symptoms",
    ),
    settles=("amb-paediatric-tb-score-7",),
    places=(
        Place(source=_SCORING, says=Label(id="butir 1: skor ≥ 6 diobati", en="item 1: 6 or more is treated")),
        Place(
            source=_SCORING,
            says=Label(
                id="butir 3: tuberkulin positif atau kontak tanpa gejala: infeksi laten",
                en="item 3: test positive or contact, without symptoms: latent infection",
            ),
        ),
    ),
    options={
        "evaluate": Label(
            id="dinilai dokter dahulu, tidak otomatis diobati", en="a doctor judges first; no treatment by itself"
        ),
        "treat": Label(id="diobati menurut butir 1", en="treated by item 1"),
    },
    default="evaluate",
    why=Label(
        id="Kontak dan tuberkulin positif adalah bukti infeksi, bukan penyakit; OAT tanpa penyakit merugikan.",
        en="Contact and a positive test prove infection, not disease; treating no disease does harm.",
    ),
)
